/** A program that a line of a shell starts, with its arguments as the program gets them. */
export interface Started {
  readonly program: string;
  readonly args: readonly string[];
}

/** Words that the shell itself reads in front of a command. */
const KEYWORDS = ['if', 'then', 'else', 'elif', 'while', 'until', 'do', '!', '{'];
/** Words that begin or end a compound command, and start nothing. */
const ENDS = ['fi', 'done', '}', 'for'];

/** Every program that a line starts, also below sudo, sh -c, find -exec, xargs and docker exec. */
export const startedBy = (line: string): readonly Started[] => {
  const { commands, inner } = split(line);
  return [...commands.flatMap(run), ...inner.flatMap(startedBy)];
};

function run(words: readonly string[]): readonly Started[] {
  const rest = words.slice(words.findIndex((word) => !/^\w+=/.test(word) && word !== ''));
  const [program = '', ...args] = rest;
  if (words.length === 0 || ENDS.includes(program) || /^\w+=/.test(program)) return [];
  if (KEYWORDS.includes(program)) return run(args);
  // docker exec httpd grep -n x: what follows the container's name is a command of its own.
  if (program === 'docker' && args[0] === 'exec')
    return [{ program, args: ['exec'] }, ...run(args.slice(2))];
  return [{ program, args }, ...below(program, args)];
}

/** What a program starts in turn. */
function below(program: string, args: readonly string[]): readonly Started[] {
  const [first = '', second = '', ...rest] = args;
  switch (program) {
    case 'sudo':
    case 'doas':
      return run(first === '-u' ? rest : args);
    case 'sh':
      return first === '-c' ? startedBy(second) : [];
    case 'find':
      return after(args, '-exec');
    case 'xargs':
      return run(args.slice(args.findIndex((word) => !word.startsWith('-'))));
    case 'powershell':
      return first === '-Command' ? startedBy(second) : [];
    default:
      return [];
  }
}

const after = (args: readonly string[], option: string): readonly Started[] =>
  args.includes(option) ? run(args.slice(args.indexOf(option) + 1)) : [];

const QUOTED = /^(?:'[^']*'|"(?:\\.|[^"\\])*"|\\.|[^\s'"\\|&;()<>])+/;
const REDIRECTION = /^\d?(?:>>?|<)(?:&\d| ?[^\s|&;()]+)?/;
const OPERATOR = /^(?:&&|\|\||[|&;()])/;

/** The simple commands of a line, and the lines that it runs inside of $( ). */
function split(line: string): {
  readonly commands: readonly (readonly string[])[];
  readonly inner: readonly string[];
} {
  const inner: string[] = [];
  const commands: string[][] = [[]];
  let rest = withoutInner(line, inner);
  while (rest !== '') {
    const space = /^\s+/.exec(rest)?.[0];
    const redirection = REDIRECTION.exec(rest)?.[0];
    const operator = OPERATOR.exec(rest)?.[0];
    const word = QUOTED.exec(rest)?.[0];
    const taken = space ?? redirection ?? operator ?? word ?? rest.charAt(0);
    if (space === undefined && redirection === undefined) {
      if (operator !== undefined) commands.push([]);
      else commands.at(-1)?.push(unquoted(taken));
    }
    rest = rest.slice(taken.length);
  }
  return { commands: commands.filter((words) => words.length > 0), inner };
}

/** A line with an empty word for each $( ), outside of single quotation marks. */
function withoutInner(line: string, inner: string[]): string {
  let text = '';
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (char === "'" && !text.endsWith('"')) isQuoted = !isQuoted;
    if (isQuoted || !line.startsWith('$(', at)) {
      text += char;
      continue;
    }
    const end = closing(line, at + 1);
    inner.push(line.slice(at + 2, end));
    at = end;
  }
  return text;
}

/** Where the bracket at a position closes, or the end of the line. */
function closing(line: string, open: number): number {
  let depth = 0;
  let isQuoted = false;
  for (let at = open; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (char === "'") isQuoted = !isQuoted;
    else if (!isQuoted && char === '(') depth += 1;
    else if (!isQuoted && char === ')' && (depth -= 1) === 0) return at;
  }
  return line.length;
}

const unquoted = (word: string): string =>
  word.replace(/'([^']*)'|"((?:\\.|[^"\\])*)"|\\(.)/g, (_all, single, double, escaped) =>
    String(single ?? (typeof double === 'string' ? double.replace(/\\(.)/g, '$1') : escaped)),
  );
