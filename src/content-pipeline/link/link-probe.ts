import type { CommandPart } from '../../model/index.ts';
import { parseCommand } from '../parse/parse-command.ts';

/** A read-only shell command in one line of YAML. A mistake in it becomes an issue. */
export function linkProbe(
  text: string | undefined,
  mistake: (message: string) => void,
): readonly CommandPart[] | undefined {
  if (text === undefined) return undefined;
  const command = parseCommand(text, 'shell');
  if ('parts' in command) return command.parts;
  mistake(command.mistake);
  return undefined;
}
