import { route } from '../route.ts';
import { agentParts } from '../schemas/guide.ts';
import { commune } from './params.ts';

/** What guides say to agents alone. For everybody they are a published file, like the directory. */
export const guideDeskRoutes = {
  readAgentGuides: route({
    method: 'GET',
    path: '/api/communes/:communeId/desk/agent-guides',
    access: 'desk',
    roles: ['facilitator', 'officer', 'manager'],
    says: 'The part for agents of every guide: direct lines, what to check, pitfalls; never in a published file.',
    params: commune,
    reply: agentParts,
    problems: ['signed_out', 'forbidden'],
  }),
} as const;
