import type { LineReader } from '../../model/index.ts';
import { quotedBy } from './prefix.ts';

/** A comment of a configuration or a script: it can name any message, and no server printed it. */
export const comment: LineReader = {
  kind: 'comment',
  samples: [
    '# fixes: client denied by server configuration: /srv/site/app.wsgi',
    '    # Debian keeps the sockets elsewhere',
    '#Require all granted',
    '#!/bin/sh',
    "  ## ModuleNotFoundError: No module named 'django'",
  ],
  read(whole) {
    const start = quotedBy(whole);
    return COMMENT.test(whole.slice(start, start + 200)) ? { fields: {}, start } : null;
  },
};

// # see the manual     #Require all granted       ## in a block     not: ## A heading     not: #0  0x00007f1e in PyEval_EvalFrame ()
const COMMENT = /^[ \t]{0,80}#(?:[\s!<A-Z]|$)|^[ \t]{1,80}##/i;
