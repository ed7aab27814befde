import { createHash, randomBytes } from 'node:crypto';
import type { StaffSecrets } from '../../ports/staff.ts';

export const createStaffSecrets = (): StaffSecrets => ({
  newToken: () => randomBytes(32).toString('base64url'),
  hash: (token) => createHash('sha256').update(`staff-invitation|${token}`).digest('base64url'),
});
