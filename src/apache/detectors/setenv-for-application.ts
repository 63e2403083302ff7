import type { Finding } from '../../model/index.ts';
import { findingAt, inConfiguration } from './finding.ts';

/** A SetEnv for what an application reads from os.environ: mod_wsgi puts it into each request's environ only. */
export const setenvForApplication = inConfiguration('setenv-for-application', ({ all, mounts }) =>
  mounts.length === 0
    ? []
    : all.flatMap((placed): readonly Finding[] => {
        const { key, args } = placed.directive;
        const [variable = ''] = args;
        if (key !== 'setenv' || !SETTING.test(variable)) return [];
        return [findingAt('setenv-for-application', placed, { variable }, false)];
      }),
);

// DJANGO_SETTINGS_MODULE     SECRET_KEY     DATABASE_URL     not: no-gzip     HTTPS     proxy-nokeepalive     SCRIPT_NAME
const SETTING =
  /^(?:DJANGO_|FLASK_|PYTHON(?:PATH|HOME|UNBUFFERED)|[A-Z\d_]*(?:SECRET|PASSWORD|PASSWD|TOKEN|SETTINGS|CONFIG|DATABASE|API_?KEY|_KEY|_URL|_URI|_DSN|DB_)[A-Z\d_]*$|(?:DB|PG|MYSQL|REDIS|AWS|EMAIL|SMTP)_)/;
