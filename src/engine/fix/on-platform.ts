import type { CommandPart, Platform } from '../../model/index.ts';
import { programOf } from './fits.ts';

/**
 * A shell command as it runs on a platform: from a root shell, or from outside of a container. In a
 * container without a log file, its output is the log.
 */
export function onPlatform(
  command: readonly CommandPart[],
  platform: Platform,
  isFilled: (parameter: string) => boolean,
): readonly CommandPart[] {
  if (platform.rootShell) return inRootShell(command);
  if (platform.container === undefined) return command;
  return inContainer(withOutput(command, platform.container, isFilled), platform);
}

/** `sudo` is left out. To become another user, `doas` does the same. */
const inRootShell = (command: readonly CommandPart[]): readonly CommandPart[] =>
  command.map((part) =>
    part.kind === 'verbatim'
      ? { ...part, text: part.text.replaceAll('sudo -u ', 'doas -u ').replaceAll('sudo ', '') }
      : part,
  );

/** A line that reads the log, `sudo grep -a x {{error-log}}`, reads the container's output. */
function withOutput(
  command: readonly CommandPart[],
  container: string,
  isFilled: (parameter: string) => boolean,
): readonly CommandPart[] {
  const isLog = (part: CommandPart | undefined): boolean =>
    part?.kind === 'word' &&
    part.parts.every((one) => one.kind === 'placeholder' && /log$/.test(one.parameter)) &&
    part.parts.every((one) => one.kind === 'placeholder' && !isFilled(one.parameter));
  return command.flatMap((part, at): readonly CommandPart[] => {
    if (isLog(part)) return [];
    if (part.kind !== 'verbatim' || !isLog(command[at + 1])) return [part];
    const lines = part.text.split('\n');
    const last =
      lines
        .pop()
        ?.replace(/^sudo /, '')
        .trimEnd() ?? '';
    return [{ ...part, text: [...lines, `docker logs ${container} 2>&1 | ${last}`].join('\n') }];
  });
}

/** Each line by `docker exec`, without sudo, unless it is for the machine that runs the container. */
function inContainer(
  command: readonly CommandPart[],
  { container = '', outside = [] }: Platform,
): readonly CommandPart[] {
  const enter = `docker exec ${container} `;
  const entered = (line: string): string =>
    line.trim() === '' || line.startsWith('docker ') || outside.includes(programOf(line))
      ? line
      : enter + line.replace(/^sudo /, '');
  let isFresh = true;
  return command.flatMap((part): readonly CommandPart[] => {
    const wasFresh = isFresh;
    isFresh = part.kind === 'verbatim' && part.text.endsWith('\n');
    if (part.kind === 'platform') return [part];
    if (part.kind === 'word') return wasFresh ? [{ kind: 'verbatim', text: enter }, part] : [part];
    const [first = '', ...lines] = part.text.split('\n');
    const text = [wasFresh ? entered(first) : first, ...lines.map(entered)].join('\n');
    return [{ kind: 'verbatim', text }];
  });
}
