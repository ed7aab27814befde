import { kioskIdHeader } from '#contract/headers.ts';
import { type ProblemCode, problems } from '#contract/problem.ts';
import type { Access, Route } from '#contract/route.ts';
import { type Json, schemaOf } from './schemas.ts';

const security: Readonly<Record<Access, readonly Json[]>> = {
  public: [],
  demo: [],
  kiosk: [{ kioskProof: [], kioskId: [] }],
  ticket: [{ ticketCapability: [] }],
  payment: [{ paymentCapability: [] }],
  invitation: [{ invitationCapability: [] }],
  desk: [{ deskSession: [] }],
};

const always: readonly ProblemCode[] = ['malformed', 'too_many', 'unavailable', 'unexpected'];
const withBody: readonly ProblemCode[] = ['too_deep', 'not_json', 'too_large'];

export const operationOf = (name: string, route: Route): Json => ({
  operationId: name,
  summary: route.says,
  tags: [route.access],
  security: security[route.access],
  ...(route.roles ? { 'x-roles': route.roles } : {}),
  parameters: [...parametersOf(route.params, 'path'), ...parametersOf(route.query, 'query')],
  ...(route.body
    ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(route.body) } } } }
    : {}),
  responses: { 200: success(route), ...refusals(codesOf(route)) },
  'x-problem-codes': codesOf(route),
});

const codesOf = (route: Route): readonly ProblemCode[] => [
  ...new Set([...route.problems, ...always, ...(route.body ? withBody : [])]),
];

const parametersOf = (schema: Route['params'], place: 'path' | 'query'): readonly Json[] => {
  if (!schema) return [];
  const { properties, required } = schemaOf(schema) as {
    properties: Readonly<Record<string, Json>>;
    required: readonly string[];
  };
  return Object.entries(properties).map(([name, own]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema: own,
  }));
};

const success = (route: Route): Json => {
  if (route.streams)
    return {
      description: 'Server-sent events: the data of each is one JSON value of this schema.',
      content: { 'text/event-stream': { schema: schemaOf(route.streams) } },
    };
  if (!route.reply) return { description: route.says };
  return { description: route.says, content: { 'application/json': { schema: schemaOf(route.reply) } } };
};

const refusals = (codes: readonly ProblemCode[]): Json =>
  Object.fromEntries(
    [...new Set(codes.map((code) => problems[code].status))].map((status) => [
      status,
      {
        description: codes
          .filter((code) => problems[code].status === status)
          .map((code) => `\`${code}\`: ${problems[code].says}`)
          .join('\n\n'),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );

export const securitySchemes: Json = {
  kioskProof: {
    type: 'apiKey',
    in: 'header',
    name: 'x-kiosk-proof',
    description:
      'A JWT by ES256 (typ kiosk-proof+jwt) with htm, htu (the path), iat, jti, nonce and bh, the base64url SHA-256 of the body.',
  },
  kioskId: { type: 'apiKey', in: 'header', name: kioskIdHeader, description: 'Whose key signed the proof.' },
  ticketCapability: {
    type: 'http',
    scheme: 'bearer',
    description: '32 random bytes, base64url, made by the kiosk for this one ticket.',
  },
  paymentCapability: {
    type: 'http',
    scheme: 'bearer',
    description: '32 random bytes, base64url, made by the page that began this one payment.',
  },
  invitationCapability: {
    type: 'http',
    scheme: 'bearer',
    description: '32 random bytes, base64url, made by the kiosk for this one invitation.',
  },
  deskSession: {
    type: 'apiKey',
    in: 'cookie',
    name: '__Host-desk',
    description: 'Named `desk` where there is no https. Writes also need the header x-own-page: 1.',
  },
};
