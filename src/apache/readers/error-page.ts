import type { LineReader } from '../../model/index.ts';
import { quotedBy } from './prefix.ts';

/** The page that Apache answers an error with: its source, or its words out of a browser. */
export const errorPage: LineReader = {
  kind: 'error-page',
  // Apache 2.4.71; the words are those of modules/http/http_protocol.c.
  samples: [
    '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">',
    '<title>500 Internal Server Error</title>',
    '<h1>Internal Server Error</h1>',
    '<address>Apache/2.4.71 (Debian) Server at 127.0.0.1 Port 80</address>',
    "You don't have permission to access this resource.",
    'The server encountered an internal error or',
    'misconfiguration and was unable to complete',
    'Apache/2.4.71 (Debian) Server at 127.0.0.1 Port 80',
  ],
  read(whole) {
    const start = quotedBy(whole);
    const line = whole.slice(start, start + 400);
    const status = TITLE.exec(line)?.[1];
    if (status !== undefined) return { fields: { status: Number(status) }, start };
    return PAGE.test(line) ? { fields: {}, start } : null;
  },
};

// <title>500 Internal Server Error</title>     not: <title>My site</title>
const TITLE = /^\s{0,20}(?:<html>)?(?:<head>)?\s{0,20}<title>([45]\d\d) [A-Z]/i;
// <!DOCTYPE HTML     </body></html>     Apache/2.4.71 (Debian) Server at x Port 80     not: <Directory />
const PAGE =
  /^\s{0,20}(?:<!DOCTYPE HTML|<\/?(?:html|head|body|title|h1|hr|address)\b|Apache\/[\d.]{1,12}[^<>]{0,200} Server at \S{1,255} Port \d|You don't have permission to access |The server encountered an internal error or|The requested URL was not found on this server|The server is temporarily unable to service your|The gateway did not receive a timely response|The proxy server received an invalid|This server could not verify that you|More information about this error may be available|Additionally, an? \d\d\d |misconfiguration and was unable|Please contact the server admin|\[no address given\] to inform|and the actions you performed just|in the server error log\.|from the upstream server or app|response from an upstream server|request due to maintenance|A request of the requested method|are authorized to access the doc|requested\. {1,2}Either you supplied|browser doesn't understand how|the credentials required|Your browser sent a request that|Instead use the HTTPS scheme)/i;
