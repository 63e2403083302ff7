/** One way to break a real server, and what its mending must show. All texts are real files. */
export interface Recipe {
  /** A noun: `npm run lab -- NAME` runs it. */
  readonly name: string;
  /** The problem that must come first. */
  readonly problem: string;
  /** What is broken, in a few words. */
  readonly about: string;
  /** One of the few that show quickly that all of it works. */
  readonly smoke?: boolean;
  /** Users with a home directory of their own, such as alice. */
  readonly users?: readonly string[];
  /** Files by path; `site` is the file of the virtual host. */
  readonly files?: Readonly<Record<string, string>>;
  readonly site?: string;
  /** Shell lines that break what files alone cannot: modes, owners, environments. */
  readonly setup?: string;
  /** How Apache is started, where not by `sudo apachectl start`. */
  readonly start?: string;
  /** What the client does, where it does more than ask for `/`. */
  readonly ask?: string;
  /** What the client sees while it is broken, and once it is mended. */
  readonly broken: RegExp;
  readonly mended?: RegExp;
  /** What Apache must print, in the error log or on the console. */
  readonly prints?: readonly string[];
  /** What a person answers and types, as `--fact` and `--set` take it. */
  readonly answers?: Readonly<Record<string, string>>;
  readonly set?: Readonly<Record<string, string>>;
  /** Steps that tell a person what to do in words, and what the person does. */
  readonly hands?: readonly Hand[];
  /** Remedies that this recipe cannot prove, by the beginning of their title, and why. */
  readonly unproved?: Readonly<Record<string, string>>;
}

/** What a person does who obeys a step. */
export interface Hand {
  /** How the sentence of the step begins. */
  readonly step: string;
  /** The file, where the step names none. */
  readonly file?: string;
  /** The text that goes; where there is none, the new text is added. */
  readonly replaces?: string;
  /** What is written; where there is none, the text as it is printed. */
  readonly writes?: string;
  /** Why this step does not concern the recipe: it begins with a condition that does not hold. */
  readonly concernsNot?: string;
}

/** The answer of the application that most recipes serve. */
export const HELLO = `def application(environ, start_response):
    start_response('200 OK', [('Content-Type', 'text/plain'), ('Content-Length', '13')])
    return [b'Hello World!\\n']
`;

export const SCRIPT = '/srv/myapp/app.wsgi';

/** The file of a virtual host on port 80 with these lines in it. */
export const host = (lines: string): string => `<VirtualHost *:80>
  ErrorLog \${APACHE_LOG_DIR}/error.log
  CustomLog \${APACHE_LOG_DIR}/access.log combined
${indented(lines)}
</VirtualHost>
`;

/** A daemon group with an application at \`/\`, as most sites have it. */
export const daemon = (options = '', script = SCRIPT): string => `WSGIDaemonProcess myapp ${options}
WSGIProcessGroup myapp
WSGIScriptAlias / ${script}
${granted(script.slice(0, script.lastIndexOf('/')))}`;

export const granted = (directory: string): string => `<Directory ${directory}>
  Require all granted
</Directory>`;

const indented = (lines: string): string =>
  lines
    .trim()
    .split('\n')
    .map((line) => (line === '' ? line : `  ${line}`))
    .join('\n');
