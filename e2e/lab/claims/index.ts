import type { Claim } from '../claim.ts';
import { htaccess } from './htaccess.ts';
import { permissions } from './permissions.ts';
import { reload } from './reload.ts';
import { scoping } from './scoping.ts';
import { sockets } from './sockets.ts';
import { urls } from './urls.ts';

/** Every claim, in the order of the documentation's sections. */
export const claims: readonly Claim[] = [
  ...reload,
  ...htaccess,
  ...permissions,
  ...scoping,
  ...sockets,
  ...urls,
];
