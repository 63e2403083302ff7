import { span, type Span } from './span.ts';

const SECRET_NAME = String.raw`[\w-]{0,40}(?:pass|pwd|secret|token|key|auth|signature)[\w-]{0,40}`;
/** SetEnvIf X-Auth-Secret "^x$"    RewriteCond %{HTTP:X-Token} !^x$    req('X-Api-Key') == 'x' */
const CONDITIONS: readonly RegExp[] = [
  new RegExp(
    String.raw`^[ \t]{0,40}(?:SetEnvIf(?:NoCase)?|BrowserMatch)[ \t]+["']?${SECRET_NAME}["']?[ \t]+(?<quote>["']?)!?\^?(?<it>[^"'\r\n]{2,400}?)\$?(?=\k<quote>(?:\s|$))`,
    'dgim',
  ),
  new RegExp(
    String.raw`%\{(?:HTTP|ENV|req|reqenv):${SECRET_NAME}\}["']?[ \t]+(?<quote>["']?)!?[=^]?(?<it>[^\s"']{2,400}?)\$?(?=\k<quote>(?:\s|$))`,
    'dgim',
  ),
  new RegExp(
    String.raw`(?:\b(?:req|req_novary|http|env|reqenv|osenv)\(\s?["']${SECRET_NAME}["']\s?\)|%\{[\w:]{0,20}${SECRET_NAME}\})\s{0,4}(?:==?|!=|=~|!~|-eq|-ne|-strmatch|-strcmatch)\s{0,4}(?<quote>["'/]|m#)\^?(?<it>[^"'/#\r\n]{2,400}?)\$?(?=["'/#])`,
    'dgi',
  ),
  /%\{QUERY_STRING\}[ \t]+\S{0,80}?(?:pass|pwd|secret|token|key|auth|signature)\w{0,20}=(?<it>[\w%+/.~-]{3,400})/dgi,
];

/** Values that a condition of Apache compares a header or a query with. */
export function* conditions(text: string): Generator<Span> {
  for (const pattern of CONDITIONS) {
    for (const { indices } of text.matchAll(pattern)) {
      const [start, end] = indices?.groups?.['it'] ?? [0, 0];
      const value = text.slice(start, end);
      if (/[\w\P{ASCII}]{2}/u.test(value) && !/^(?:\.[+*]|Bearer|Basic)$/i.test(value)) {
        yield span(text, 'secret', start, end);
      }
    }
  }
}
