import * as v from 'valibot';

/**
 * Every error that the API can answer: its HTTP status and a sentence for the developer. The public's sentence is the
 * locale key `problem.<code>`. Codes are stable for ever; statuses and sentences may be made more exact.
 */
export const problems = {
  malformed: { status: 400, says: 'The request does not have the shape that this route documents.' },
  too_deep: { status: 400, says: 'The body nests deeper than 32 levels.' },
  not_json: { status: 415, says: 'The body must be application/json.' },
  too_large: { status: 413, says: 'The body is larger than this route accepts.' },
  not_found: { status: 404, says: 'There is nothing here, or nothing that you may see.' },
  method_not_allowed: { status: 405, says: 'This address does not answer this method.' },
  signed_out: { status: 401, says: 'No live desk session came with the request.' },
  wrong_credentials: { status: 401, says: 'The e-mail address or the password is wrong.' },
  forbidden: { status: 403, says: 'The session is live but its role or site does not allow this.' },
  cross_site: { status: 403, says: 'A request that changes something must come from our own pages.' },
  proof_missing: { status: 401, says: 'A kiosk request carries no proof, or one that does not verify.' },
  proof_stale: { status: 401, says: 'The proof names no fresh nonce; sign again with the one in the reply.' },
  proof_replayed: { status: 401, says: 'This proof was used before.' },
  kiosk_revoked: { status: 403, says: 'This kiosk was revoked; it must be enrolled again.' },
  code_wrong: { status: 403, says: 'The enrolment code is wrong, used or out of date.' },
  capability_wrong: { status: 404, says: 'No ticket answers to this capability.' },
  ticket_taken: { status: 409, says: 'Another facilitator took this ticket first.' },
  ticket_moved: { status: 409, says: 'The ticket is no longer in a state that allows this.' },
  fence_passed: { status: 409, says: 'This hold on the ticket ended; someone else may hold it now.' },
  digest_differs: { status: 409, says: 'This id was sent before with another content.' },
  envelope_unreadable: { status: 422, says: 'The envelope does not open with any key that we hold.' },
  bill_unknown: { status: 404, says: 'No bill has this reference and this exact amount.' },
  bill_paid: { status: 409, says: 'This bill is paid.' },
  bill_busy: { status: 409, says: 'A payment of this bill is in progress; it takes one at a time.' },
  bill_not_payable: { status: 409, says: 'This bill cannot be paid on line; its standing says why.' },
  email_refused: { status: 422, says: 'The payment provider does not accept this e-mail address.' },
  payment_unavailable: { status: 503, says: 'The payment provider did not open a page; nothing was paid.' },
  payment_not_settled: { status: 409, says: 'There is a receipt only once the payment is settled.' },
  invitation_over: { status: 404, says: 'This QR opens nothing any more.' },
  mail_unavailable: { status: 503, says: 'The receipt could not be sent; nothing else changed.' },
  beyond_rights: { status: 403, says: 'Nobody gives, changes or ends a right that is not theirs to give.' },
  email_known: { status: 409, says: 'There is an account with this e-mail address.' },
  last_administrator: { status: 409, says: 'The last administrator stays one.' },
  link_over: {
    status: 404,
    says: 'This link opens nothing: it was used, withdrawn, replaced or is too old.',
  },
  password_wrong: { status: 422, says: 'The current password is wrong.' },
  password_weak: { status: 422, says: 'The password is too short, too common or says who it belongs to.' },
  not_on_screen: {
    status: 409,
    says: 'What is pointed at does not stand on the screen that the resident shows.',
  },
  request_moved: { status: 409, says: 'The request is no longer in a state that allows this.' },
  callback_moved: { status: 409, says: 'The call-back is no longer in a state that allows this.' },
  question_moved: { status: 409, says: 'The question is no longer in a state that allows this.' },
  report_moved: { status: 409, says: 'The report is no longer in a state that allows this.' },
  names_person: {
    status: 422,
    says: 'The text seems to name a person, or to hold a number of theirs; nothing was kept.',
  },
  code_unknown: { status: 404, says: 'No request answers to this tracking code.' },
  client_too_old: { status: 409, says: 'This page is two releases old; reload it.' },
  too_many: { status: 429, says: 'Too many requests; wait as long as Retry-After says.' },
  unexpected: {
    status: 500,
    says: 'The server failed in a way that nobody expected; the failure was logged.',
  },
  unavailable: { status: 503, says: 'The service or its database cannot answer now; nothing was done.' },
} as const satisfies Readonly<Record<string, { readonly status: number; readonly says: string }>>;

export type ProblemCode = keyof typeof problems;

export const problemCodes = Object.keys(problems) as readonly ProblemCode[];

export const isProblemCode = (value: unknown): value is ProblemCode =>
  typeof value === 'string' && Object.hasOwn(problems, value);

/** RFC 9457 body, sent as `application/problem+json`. `fields` names what was wrong, by path. */
export const problemBody = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  code: v.string(),
  fields: v.optional(v.array(v.object({ path: v.string(), reason: v.string() }))),
  /** With `ticket_taken`: when, and who if that person lets their first name be shown. */
  takenAt: v.optional(v.number()),
  takenBy: v.optional(v.nullable(v.string())),
  /** With `bill_busy`: since when a payment is in progress, and until when nobody is invited to another. */
  since: v.optional(v.number()),
  until: v.optional(v.number()),
});

export type ProblemBody = v.InferOutput<typeof problemBody>;
