import { commands, http } from './commands.testing.ts';
import { apacheLogs, systemLogs, tracebacks } from './logs.testing.ts';
import { configuration, deployments, settings } from './settings.testing.ts';

/** The templates by where people find such texts. */
export const TEMPLATES = {
  apacheLogs,
  systemLogs,
  tracebacks,
  configuration,
  settings,
  deployments,
  commands,
  http,
};
