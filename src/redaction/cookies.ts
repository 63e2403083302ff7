import { span, type Span } from './span.ts';

/** Cookie: sessionid=abc; theme=dark    'HTTP_COOKIE': 'sessionid=abc'    Set-Cookie: id=1; Path=/ */
const HEADER =
  /(?:set-|http_)?cookie["']?\]?(?:\s{0,3}(?:[:=]|=>)\s{0,3}[bru]{0,2}(?:\\?["'])?|\s{1,4}["'])/gi;
const PAIR =
  /\s{0,4}([^\s=;,"'\\|<>]{1,120})=("[^"\r\n]{0,4000}"|[^\s;"'\\|<>]{0,4000})(;|,(?=\s{0,4}[^\s=;,]{1,80}=))?/y;
/** What an attribute of a cookie says is no secret. */
const ATTRIBUTE = /^(?:path|domain|max-age|expires|samesite|version|httponly|secure|priority)$/i;
const FLAG = /\s{0,4}(?:httponly|secure|partitioned)(?:[;,]|(?=\s|$))/iy;

/** The value of each cookie; its name stays. */
export function* cookies(text: string): Generator<Span> {
  for (const { 0: header, index } of text.matchAll(HEADER)) {
    let at = index + header.length;
    for (;;) {
      FLAG.lastIndex = at;
      if (FLAG.test(text)) {
        at = FLAG.lastIndex;
        continue;
      }
      PAIR.lastIndex = at;
      const pair = PAIR.exec(text);
      if (!pair) break;
      const [all, name = '', value = '', more] = pair;
      const end = at + all.length - (more?.length ?? 0);
      if (!ATTRIBUTE.test(name) && value.length > 0) {
        yield span(text, 'cookie', end - value.length, end, value.replace(/^"|"$/g, ''));
      }
      at += all.length;
      if (more === undefined) break;
    }
  }
}
