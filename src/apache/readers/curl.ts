import type { LineReader } from '../../model/index.ts';

/** What curl and wget print: the status line first of all. */
export const curl: LineReader = {
  kind: 'curl',
  samples: [
    'HTTP/1.1 404 Not Found',
    '< HTTP/1.1 503 Service Unavailable',
    'curl: (28) Operation timed out after 15001 milliseconds with 0 bytes received',
    '> GET / HTTP/1.1',
    '* Connected to 127.0.0.1 (127.0.0.1) port 19535 (#0)',
    '{ [156 bytes data]',
    'Server: Apache/2.4.71 (Debian) mod_wsgi/4.9.4 Python/3.11',
    'Content-Type: text/html; charset=iso-8859-1',
    '100   339  100   339    0     0  68264      0 --:--:-- --:--:-- --:--:-- 84750',
  ],
  read(line) {
    const text = line.slice(0, 300);
    const status = STATUS.exec(text);
    if (status) {
      const [, before = '', code] = status;
      return { fields: { status: Number(code) }, start: before.length };
    }
    const isOutput = [OUTPUT, HEADER, OWN_HEADER, METER].some((pattern) => pattern.test(text));
    return isOutput ? { fields: {}, start: 0 } : null;
  },
};

// HTTP/1.1 404 Not Found     < HTTP/2 503     HTTP request sent, awaiting response... 500     not: "GET / HTTP/1.1" 200
const STATUS =
  /^((?:[> ]{0,8}< )?)(?:HTTP\/\d(?:\.\d)? |HTTP request sent, awaiting response\.\.\. )(\d{3})\b/;
// curl: (28) Operation…     > GET / HTTP/1.1     * Closing connection 0     not: * it works again
const OUTPUT =
  /^(?:curl: \(\d{1,3}\) |> [A-Z]{3,10} \S{1,250} HTTP\/|[<>] {0,2}$|[{}] \[\d{1,12} bytes data\]|\* {1,3}(?:Connected to |Trying |Host |Closing connection|Connection #|Mark bundle|upload completely|Empty reply|Operation timed out|transfer closed|Recv failure|TLS|SSL|ALPN|TCP_NODELAY|connect to |Could not resolve|Failed to connect|Rebuilt URL|Request completely sent))/;
// < Server: Apache/2.4.71 (Debian)     > Host: 127.0.0.1:19535     not: > Note: it works again
const HEADER =
  /^[<>] (?:Host|User-Agent|Accept(?:-[A-Z][a-z]+)?|Allow|Authorization|Cache-Control|Connection|Content-[A-Z][a-z]+|Cookie|Date|E[Tt]ag|Expires|Keep-Alive|Last-Modified|Location|Pragma|Referer|Server|Set-Cookie|Transfer-Encoding|Upgrade|Vary|Via|WWW-Authenticate|X-[\w-]{1,40}): /;
// As curl -i prints them:   Server: Apache/2.4.71     Connection: close     not: Server: it is down
const OWN_HEADER =
  /^(?:Date: [a-z]{3}, \d{2} |Server: [A-Z]\w{1,30}(?:\/|$)|Content-Length: \d|Content-Type: \w+\/|Content-Encoding: \w|Connection: (?:close|Keep-Alive|Upgrade)|Keep-Alive: timeout|Transfer-Encoding: chunked|Last-Modified: [a-z]{3}, |ETag: (?:W\/)?"|Vary: [A-Z]|WWW-Authenticate: \w|Allow: [A-Z]{3}|Location: (?:https?:|\/)|X-[A-Z][\w-]{1,40}: )/i;
//   % Total    % Received     100   339  100   339    0     0 … --:--:--     not: 100 users
const METER = /^(?: {2}% Total {4}% Received| {33}Dload {2}Upload|.{20,80}--:--:--)/;
