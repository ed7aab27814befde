import type { BillProof } from '#contract/schemas/bill.ts';
import { readBillLink } from './bill-link.ts';

/** What a code, a link or the payment page brought in the fragment of an address. */
export type Arrival =
  | { readonly is: 'invitation'; readonly invitationId: string; readonly secret: string }
  | { readonly is: 'return'; readonly token: string }
  | { readonly is: 'bill'; readonly proof: BillProof }
  | { readonly is: 'request' | 'callback'; readonly secret: string };

const invitation =
  /^#payer=([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})\.([A-Za-z0-9_-]{43})$/;
const comeBack = /^#retour=([A-Za-z0-9_-]{43})$/;
const request = /^#([0-9A-Za-z]{26})$/;

export const arrivalOf = (path: string, hash: string): Arrival | null => {
  const [, invitationId, secret] = invitation.exec(hash) ?? [];
  if (invitationId !== undefined && secret !== undefined) return { is: 'invitation', invitationId, secret };
  const [, token] = comeBack.exec(hash) ?? [];
  if (token !== undefined) return { is: 'return', token };
  if (path === '/suivi' || path === '/rappel') {
    const [, link] = request.exec(hash) ?? [];
    return link === undefined ? null : { is: path === '/suivi' ? 'request' : 'callback', secret: link };
  }
  const proof = path === '/ai-je-paye' ? readBillLink(hash) : null;
  return proof && { is: 'bill', proof };
};
