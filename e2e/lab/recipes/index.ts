import type { Recipe } from '../recipe.ts';
import { application } from './application.ts';
import { configuration } from './configuration.ts';
import { daemonGroups } from './daemon-groups.ts';
import { daemonProcesses } from './daemon-processes.ts';
import { djangos } from './django.ts';
import { htaccesses } from './htaccess.ts';
import { permissions } from './permissions.ts';
import { python } from './python.ts';
import { reload } from './reload.ts';
import { sockets } from './sockets.ts';
import { start } from './start.ts';
import { surprises } from './surprises.ts';
import { urls } from './urls.ts';

/** Every recipe, in the order of the table. */
export const recipes: readonly Recipe[] = [
  ...permissions,
  ...sockets,
  ...daemonGroups,
  ...python,
  ...application,
  ...djangos,
  ...daemonProcesses,
  ...reload,
  ...configuration,
  ...htaccesses,
  ...surprises,
  ...urls,
  ...start,
];
