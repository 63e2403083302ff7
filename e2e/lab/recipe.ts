/** One way to break a real server, and what its fixing must show. All texts are real files. */
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
  /** A committed capture that is diagnosed instead, where this Apache does not fail that way. */
  readonly instead?: readonly string[];
  /** Files that a person pastes as well, such as the configuration. */
  readonly pastes?: readonly string[];
  /** How Apache is started, where not by `sudo apachectl start`. */
  readonly start?: string;
  /** What the client does, where it does more than ask for `/`. */
  readonly ask?: string;
  /** What the client sees while it is broken, and once it is fixed. */
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
  /** What is written; PRINTED within it, or where there is none, is the text as it is printed. */
  readonly writes?: string;
  /** Who does it, where the step says that it is not root. */
  readonly as?: string;
  /** Why this step does not concern the recipe: it begins with a condition that does not hold. */
  readonly concernsNot?: string;
  /** The command by which the person obeys an undo that is told in words. */
  readonly back?: string;
  /** Why its undo does not concern the recipe, for the same reason. */
  readonly stays?: string;
}

/** Stands for the text of the step. */
export const PRINTED = '<as printed>';

/** The answer of the application that most recipes serve. */
export const HELLO = `def application(environ, start_response):
    start_response('200 OK', [('Content-Type', 'text/plain'), ('Content-Length', '13')])
    return [b'Hello World!\\n']
`;

export const SCRIPT = '/srv/myapp/app.wsgi';
export const SITE = '/etc/apache2/sites-enabled/000-default.conf';
export const EXTRA = '/etc/apache2/conf-enabled/wsgi.conf';
/** Where a line stands in a file of the person's own: the file needs no enabling. */
export const ENABLED: Hand = {
  step: 'On Debian and Ubuntu, enable the file if it is new',
  concernsNot: 'it is not new',
};

/** The file of a virtual host on port 80 with these lines in it. */
export const host = (lines: string): string => `<VirtualHost *:80>
  ErrorLog \${APACHE_LOG_DIR}/error.log
  CustomLog \${APACHE_LOG_DIR}/access.log combined
${indented(lines)}
</VirtualHost>
`;

/** A daemon group with an application at `/`, as most sites have it. */
export const daemon = (options = '', script = SCRIPT): string =>
  `${group(options)}\nWSGIProcessGroup myapp\n${mounted('/', script)}`;

/** The declaration of the daemon group that `daemon` uses. */
export const group = (options = ''): string => `WSGIDaemonProcess myapp ${options}`.trim();

/** A script at a URL, in a directory that may be served. */
export const mounted = (url: string, script = SCRIPT): string =>
  `WSGIScriptAlias ${url} ${script}\n${granted(script.slice(0, script.lastIndexOf('/')))}`;

export const granted = (directory: string): string =>
  `<Directory ${directory}>\n  Require all granted\n</Directory>`;

/** A person who obeys a step by changing the declaration of the daemon group. */
export const regrouped = (step: string, before: string, after: string): Hand => ({
  step,
  file: SITE,
  replaces: group(before),
  writes: group(after),
});

/** A person who obeys a step by putting the whole script right. */
export const rewritten = (step: string, broken: string, mended = HELLO): Hand => ({
  step,
  file: SCRIPT,
  replaces: broken,
  writes: mended,
});

const indented = (lines: string): string =>
  lines
    .trim()
    .split('\n')
    .map((line) => (line === '' ? line : `  ${line}`))
    .join('\n');
