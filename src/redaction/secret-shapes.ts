import { matches, type Span } from './span.ts';

/** Secrets that show what they are, wherever they are written. */
const SHAPES: readonly RegExp[] = [
  // eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln, also encrypted: five parts
  /(?<![\w-])eyJ[\w-]{8,}(?:\.[\w-]*){1,4}/dg,
  // AKIAIOSFODNN7EXAMPLE, of Amazon
  /(?<![A-Za-z\d])A(?:KIA|SIA|BIA|CCA|GPA|IDA|NPA|NVA|ROA)[A-Z\d]{16}(?![A-Za-z\d])/dg,
  // AIza…, ya29.…, of Google
  /(?<![\w-])(?:AIza[\w-]{30,}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,})/dg,
  // sk_live_…, rk_test_…, whsec_… of Stripe; SK… and AC… of Twilio; key-… of Mailgun
  /(?<![\w-])(?:(?:sk|pk|rk)_(?:live|test)_[A-Za-z\d]{10,}|whsec_[A-Za-z\d+/=]{16,}|(?:SK|AC)[a-f\d]{32}|key-[a-z\d]{32})(?![\w-])/dg,
  // gh?_…, glpat-…, npm_…, pypi-…, dop_v1_…, shpat_…, hf_…, xox?-…, sk-…: an own word before a long rest
  /(?<![\w-])(?:gh[pousr]_|github_pat_|gl(?:pat|dt|rt|soat|ft)-|npm_|pypi-|do[opr]_v1_|shp(?:at|ca|pa|ss)_|hf_|xox[abeoprs]-|xapp-|sk-|SG\.|hv[sbr]\.|dp\.pt\.|lin_api_|glc_|glsa_|rubygems_|sq0(?:atp|csp)-|EAA|dckr_pat_|atlasv1\.|nfp_|sntrys_|PMAK-|ntn_|secret_)[\w.=-]{16,}/dg,
  // $2y$10$…, $apr1$…, $6$…, $argon2id$…, {SSHA}…: what a password file holds
  /(?:\$(?:apr1|2[abxy]?|[156y7]|gy|argon2i?d?|scrypt|bcrypt)\$|\{S?SHA(?:256|512)?\}|\{CRYPT\})[\w./+=$,-]{6,}/dgi,
  // pbkdf2_sha256$600000$salt$hash, of Django and of passlib
  /(?:pbkdf2[_:-]sha\d{1,3}|argon2|bcrypt_sha256|scrypt|md5|sha1)(?:\$|:\d+\$)[\w./+=$,-]{16,}/dg,
  // django-insecure-…
  /django-insecure-(?<it>[^\s'"]{8,})/dg,
  // Basic dXNlcjpwYXNz   not: Basic authentication
  /\bBasic[ \t]{1,3}(?<it>(?=[A-Za-z+/]*[\dA-Z=])[A-Za-z\d+/]{6,}={0,2})/dg,
  // Bearer abc.def   not: Bearer tokens, Bearer realm="x"
  /\bBearer[ \t]{1,3}(?<it>(?=[a-z._~+/=-]*\d|\w[\w-]*\.)[\w.~+/=-]{6,})/dg,
  // sig=…, Signature=… of signed requests; Credential=AKIA…/…
  /\b(?:X-Amz-)?(?:Signature|Credential|sig|signature)=(?<it>[\w%+/=.-]{16,})/dg,
  // https://hooks.slack.com/services/T…/B…/…, https://discord.com/api/webhooks/…
  /(?<=hooks\.slack\.com\/services\/|discord(?:app)?\.com\/api\/webhooks\/|outlook\.office\.com\/webhook\/|api\.telegram\.org\/bot)[\w/:@-]{16,}/dg,
  // alice:realm:0123456789abcdef0123456789abcdef, of htdigest
  /(?<=^[\w.@-]{1,64}:[^:\r\n]{1,64}:)[a-f\d]{32}$/dgm,
  // db1.example.net:5432:shop:alice:password, of .pgpass
  /(?<=^[\w.*-]{1,260}:(?:\d{1,5}|\*):[\w.*-]{1,64}:[\w.*-]{1,64}:)\S{2,200}$/dgm,
  // SHA256:… of a key of SSH, the number of an account of AWS
  /\bSHA256:(?<it>[A-Za-z\d+/]{43})(?![A-Za-z\d+/])/dg,
  /\barn:aws[\w-]{0,8}:[\w-]{1,30}:[\w-]{0,20}:(?<it>\d{12})(?=:)/dg,
  // PASS x, of FTP and POP3
  /(?:^|["'] ?|[CS>]: |> )PASS (?<it>[^\s"']{2,200}?)(?=\\r|["'\s]|$)/dgm,
  // PASSWORD('x') of SQL
  /\bPASSWORD\(\s?'(?<it>[^'\r\n]{1,200})'\s?\)/dgi,
  // : PSK "x" of IPsec    name="password" of a form    ConvertTo-SecureString 'x'    ["mysql", "-px"]
  /(?<=: (?:PSK|EAP|XAUTH) ")(?<it>[^"\r\n]{2,400})(?=")/dg,
  /(?<=form-data; name="[^"\r\n]{0,40}(?:pass|secret|token|key)[^"\r\n]{0,40}"\r?\n\r?\n)(?<it>[^\r\n]{1,400})/dgi,
  /(?<=ConvertTo-SecureString (?:-String )?["'])(?<it>[^"'\r\n]{1,400})(?=["'])/dgi,
  /(?<=\["(?:mysql|mariadb)\w*"[^\]\r\n]{0,200}"-p)(?<it>[^"\r\n]{2,200})(?=")/dg,
  // sqlplus ada/x@…
  /(?<=\b(?:sqlplus|rman|expdp|impdp)(?: -\w{1,3})? [\w.-]{1,64}\/)(?<it>[^\s@"']{2,200})/dg,
  // kubectl … | base64 -d, and what it printed    └ 'x', a value that a traceback draws
  /(?<=\| base64 (?:-d|-D|--decode)\r?\n)(?<it>\S{4,400})(?=\r?(?:\n|$))/dg,
  /(?<=└ b?["'])(?<it>(?=[^"'\r\n]{0,200}[\d\s-])[^"'./\r\n]{5,200})(?=["'])/dg,
  // pass otter#77    DB_PASSWORD set to otter7
  /(?<=\b(?:pass|pw|pwd|password)[ \t]{1,3})(?=\S{0,60}[A-Z])(?=\S{0,60}\d)(?<it>[^\s"'<>=:/,;()[\]]{6,60})/dgi,
  /(?<=\b[A-Z\d_]{0,40}(?:PASSWORD|SECRET|TOKEN|KEY)[A-Z\d_]{0,20}(?: is| was)?(?: set| changed)? to ["'\x60]?)(?<it>(?=[^\s"'\x60]{0,60}[\d-])[^\s"'\x60]{5,200}?)(?=["'\x60]?[.,;)]?(?:\s|$))/dg,
  // AUTH PLAIN AGFk…, of mail    AUTH secret, of Redis
  /\bAUTH (?:PLAIN|LOGIN|XOAUTH2)[ \t]{1,3}(?<it>[\w+/=]{4,})/dg,
  /(?:^|> ?|\) ?|")AUTH"? {1,3}"?(?:[\w.-]{1,64} )?(?<it>(?!PLAIN|LOGIN)[^\s"]{4,200})"?[ \t]*$/dgm,
  // --user ada:x
  /(?<=\s--(?:auth|(?:proxy-)?user)[ =]["']?[\w.@-]{1,64}:)(?<it>[^\s"']{1,200})/dg,
  // -passin pass:x, of openssl    ::add-mask::x, of GitHub
  /(?<=\s-pass(?:in|out)? ["']?pass:)(?<it>[^\s"']{1,200})/dg,
  /(?<=::add-mask::)(?<it>[^\r\n]{1,400})/dg,
  // /reset/MQ/c4x-…/, /activate/…: a key in a path
  /(?<=\/(?:reset|password[_-]reset|reset[_-]password|verify|confirm|activate|activation|invite|invitation|magic|unsubscribe|share|token)\/(?:[\w=-]{1,12}\/)?)(?<it>(?=[\w=.~-]*\d)[\w=.~-]{12,400})/dg,
  // opaquelocktoken:f81d4fae-…, of DAV
  /(?<=opaquelocktoken:)(?<it>[\w-]{8,200})/dg,
  // SHA256 Fingerprint=4A:9F:…, serial numbers and keys as openssl prints them
  /(?<![\w:])(?:[\da-f]{2}:){7,80}[\da-f]{2}\b/dgi,
  // $ANSIBLE_VAULT;1.1;AES256 and the lines below
  /\$ANSIBLE_VAULT;[\d.]{1,5};AES256(?:;[\w-]{1,40})?(?<it>(?:\s{1,40}[\da-f]{8,100})+)/dg,
  // the login is ada / x
  /(?<=(?<![/\w])(?:log[io]n|user|account|credentials)(?: data)?(?: is| are|:)? [\w.-]{2,64} ?\/ ?)(?<it>(?=\S*[\d!$%&*+=?@#-])[^\s/]{5,200})(?=\s|$)/dgi,
  // phpMyAdmin login: ada / quiet.otter    (root / x)
  /(?<=(?:log[io]n|credentials|access|zugang): {1,4}[\w.-]{2,64} \/ )(?<it>[^\s/]{5,200})(?=[).,;]?(?:\s|$))/dgi,
  /(?<=\([\w.-]{2,64} \/ )(?<it>(?=[^\s)]*[\d!$%&*+=?@#-])(?![^\s)]*\d\.\d)[^\s/)]{5,200})(?=\))/dg,
  // ssh access: ada / x, which nobody writes without a word of it before
  /(?<=\b(?:access|log[io]n|user|account|credentials?|zugang|ssh|s?ftp|admin|panel|plesk|cpanel)\b[^\r\n/]{0,40}(?:\/\/[^\s/]{1,80}[^\r\n/]{0,20})? [\w.-]{2,64} \/ )(?<it>(?=\S*[\d!$%&*+=?@#-])(?!\S*\d\.\d)[^\s/]{5,200})(?=\s|$)/dgi,
  // ada@example.com:x    stats auth ada:x
  /(?<=[\w+-]@(?:[\w-]{1,63}\.){1,6}[a-z]{2,20}:)(?<it>(?!\d{1,5}\b|\/)[^\s"'<>/:@]{3,200})(?=[\s"']|$)/dgi,
  /(?<=\b(?:stats[ \t]+auth|basic_?auth(?:entication)?|credentials?)[ \t:=]{1,4}["']?[\w.-]{1,64}:)(?<it>[^\s"']{2,200})/dgi,
  // ada:x@db1.example.com/ without a scheme
  /(?<=(?:^|[\s"'(=])[\w.-]{2,64}:)(?<it>[^\s"'<>/@:]{4,100})(?=@(?:[\w-]{1,63}\.){1,6}[a-z]{2,20}(?:[/:\s"',)]|$))/dgim,
  // --cert client.p12:x
  /(?<=\s(?:--(?:proxy-)?cert|-E)[ =]["']?[\w./-]{1,200}:)(?<it>[^\s"']{2,200})/dg,
  // the password is x
  /(?<=\b(?:[Pp]ass(?:word|wort|phrase)|PW|pw)(?: (?:for|of|to|für)(?: [\w'.-]{1,30}){1,4})? (?:is|was|ist):? ["'\x60]?)(?<it>(?=[^\s"'\x60]*[\d!$%&*+=?@#-]|[^\s"'\x60]*[a-z][A-Z])[^\s"'\x60]{5,200}?)(?=["'\x60]?[.,;)]?(?:\s|$))/dg,
  // alice:rqXexS6ZhobKA, of crypt(3): thirteen letters
  /(?<=^[\w.@-]{1,64}:)(?=[./a-z]*\d)[./\da-z]{13}(?=\r?$)/dgim,
];

/** Tokens, hashes of passwords and credentials that have a form of their own. */
export function* secretShapes(text: string): Generator<Span> {
  for (const shape of SHAPES) yield* matches(text, 'secret', shape);
}
