import { count } from '../intl.ts';

const ACCESS = {
  granted: 'Everybody',
  some: 'Only some clients',
  denied: 'Nobody',
  unsaid: 'Not set here',
  unsure: "This text alone can't tell",
} as const;

/** What a configuration sets, on its screen and in the terminal. */
export const words = {
  title: 'What is set',
  read: (directives: number, hosts: number) =>
    `${count(directives, { one: '# directive', other: '# directives' })} read, in ${count(hosts, { one: '# virtual host', other: '# virtual hosts' })}.`,
  mount: (url: string) => `Application at ${url}`,
  script: 'Script',
  host: 'Virtual host',
  process: 'Process',
  interpreter: 'Interpreter',
  pythonHome: 'Python home',
  access: 'Access',
  line: (path: string, line: number) => `${path} (line ${String(line)})`,
  group: (name: string) => `Daemon process group ${name}`,
  embedded: "Apache's own processes (embedded mode)",
  ownInterpreter: 'One of its own',
  mainInterpreter: 'The main interpreter (%{GLOBAL})',
  unsure: ACCESS.unsure,
  noHome: 'Not set here',
  declared: 'Declared at line',
  whom: (access: keyof typeof ACCESS) => ACCESS[access],
  more: (left: number) =>
    count(left, {
      one: 'One more application is not shown.',
      other: '# more applications are not shown.',
    }),
  noMount: 'No WSGIScriptAlias was read.',
};
