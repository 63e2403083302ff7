import { fallback, nameAround, valueAfter } from './named-values.ts';
import { span, type Span } from './span.ts';

/** What a name holds whose value is a secret. */
const STEM =
  /passw(?:or)?ds?|passphrase|pass(?:code|key)|(?:db|smtp|mail|ldap|ftp|user|root|admin|bind|store|key|my|pg|sql|http|service)pass(?![a-z])|(?:db|ldap|bind|root|user|smtp|admin)pw(?![a-z])|(?<![a-z])pass(?![a-z])|(?<![a-z])pwd?(?![a-z])|secret|token|credential|api[ _-]?key|(?<![a-z])nonce(?![a-z])|(?<=[_.-])pw(?![a-z])|(?:validat(?:e|ion)|cookie|access|account|admin|app|auth|client|consumer|crypt|encryption|fernet|hash|hmac|jwt|license|licence|master|private|rsa|server|service|session|shared|signing|storage|stripe|webhook)[_-]?key|sess(?:ion)?[_-]?id|phpsessid|csrf\w{0,20}|xsrf\w{0,20}|(?<![a-z])(?:salt|pepper|otp|pin|dsn|bearer)(?![a-z])|bindpw|authorization|connection[_-]?string|identified\s{1,3}(?:with\s\S{1,40}\s)?by|requirepass|masterauth|client[_-]?id(?![a-z])|userseed|(?<=["'])auth(?=["']\s?:\s?["'])/gi;
/** Names that hold such a word and whose value says something else. */
const NO_SECRET =
  /(?:secure|http_?only|samesite|age|path|name|domain|file|dir(?:ectory)?|timeout|expir\w{0,6}|header|length|class|ur[li]|endpoint|type|errors?|exception|validators?|hashers?|storage|field|form|view|middleware|required|origins?|prefix|algorithm|alg|backend|engine|provider|policy|dialog|context|manager|handler|module|format|count|limit|hint|reset|change|invalid|protect|exempt|failure|use_sessions|rotation|fallbacks?|dirs|lifetime|days|minutes|hours|access_key_id|generator|authorization|result|warning|not_?found|missing|denied|mismatch|maps?|md_?privatekeys|servertokens)$/i;

/** Names of whole connection strings: their parts tell what is secret in them. */
const CONNECTION = /dsn|connection[_-]?string/i;
const PARTS = /:\/\/|\b(?:pwd|password|accountkey|user(?: id)?|uid|host|server)=/i;

/** "old" -> "new" of Terraform */
const CHANGED = /" -> "(?<it>[^"\r\n]{1,400})"/dy;

/** Values that a name calls secret, in whatever configuration, code or log the pair stands. */
export function* namedSecrets(text: string): Generator<Span> {
  let done = 0;
  for (const stem of text.matchAll(STEM)) {
    if (stem.index < done) continue;
    const name = nameAround(text, stem.index, stem.index + stem[0].length);
    done = name.end;
    if (isExcluded(text.slice(name.start, name.end))) continue;
    const found = valueAfter(text, name) ?? fallback(text, name.end);
    if (!found || (CONNECTION.test(text.slice(name.start, name.end)) && PARTS.test(found.value)))
      continue;
    yield found;
    done = found.end;
    CHANGED.lastIndex = done;
    const changed = CHANGED.exec(text)?.indices?.groups?.['it'];
    if (changed) yield span(text, 'secret', ...changed);
  }
  yield* keysOfServices(text);
  yield* keysOfSections(text);
  yield* keysAlone(text);
}

/** STRIPE_KEY=rk4…: any name that ends in "key", where the value looks like one. */
function* keysOfServices(text: string): Generator<Span> {
  for (const { index } of text.matchAll(/(?<=[A-Z\d][_-]|[(,]\s{0,40})(?<!gpg_)key(?![\w-])/gi)) {
    const name = nameAround(text, index, index + 3);
    const found = valueAfter(text, name);
    if (found && /^(?=.*\d)(?=.*[a-z])[\w+/=.-]{12,}$/i.test(found.value)) yield found;
  }
}

/** key = 'quiet-otter-44' of a traceback's locals: no word and no dotted name */
function* keysAlone(text: string): Generator<Span> {
  for (const { index } of text.matchAll(/(?<![\w.-])key(?=\s{0,40}[=:]\s{0,4}[bru]{0,2}["'])/gi)) {
    const found = valueAfter(text, { start: index, end: index + 3 });
    if (found && /^(?=.*\d)(?=.*[a-z])(?!.*[./]).{8,}$/i.test(found.value)) yield found;
  }
}

/** "Jwt": {"Key": "x"}    encryption:, and key: x below it */
function* keysOfSections(text: string): Generator<Span> {
  for (const { 0: head, index } of text.matchAll(
    /\b(?:jwt|auth|encryption|signing|hmac|crypt\w{0,6}|session)["']?\s{0,3}[:=]\s{0,3}\{?\s{0,40}["']?key(?=["']?\s{0,3}[:=])/gi,
  )) {
    const end = index + head.length;
    const found = valueAfter(text, { start: end - 3, end });
    if (found) yield found;
  }
}

const isExcluded = (name: string): boolean =>
  NO_SECRET.test(name.replace(/[.-]{1,9}$/, '')) && !/^(?:proxy-|http_)?authorization$/i.test(name);
