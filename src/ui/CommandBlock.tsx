import { useRef, useState, type ReactNode } from 'react';
import { words } from '#words/ui.tsx';
import { Button } from './Button.tsx';
import type { CommandSegment } from '../model/index.ts';
import { CommandText, type ContextLines, type Pick } from './CommandText.tsx';
import { Copyable } from './Copyable.tsx';
import { splitCommands, textOf } from './split-commands.ts';
import { useCopy } from './use-copy.ts';
import './command-block.css';

interface CommandBlockProps {
  readonly segments: readonly CommandSegment[];
  /** The file it goes into, or where to run it. */
  readonly where?: ReactNode;
  /** The lines around it in that file. */
  readonly contextLines?: ContextLines | undefined;
  /** What it is, for a screen reader: `Command`, `Configuration`. */
  readonly label?: string | undefined;
  /** A warning about the command's effect. Copy waits until the user confirms it. */
  readonly guard?: ReactNode;
  /** Each line is a command of its own, copied separately. */
  readonly isByLine?: boolean | undefined;
  /** It says what to do, and isn't complete: there is nothing to copy. */
  readonly isInstruction?: boolean | undefined;
  /** Fields for one word's values, opened at the word. */
  readonly editor?: ((parameters: readonly string[]) => ReactNode) | undefined;
}

/** A command or configuration to copy, without prompt or trailing newline. */
export function CommandBlock(props: CommandBlockProps) {
  const {
    segments,
    where,
    contextLines,
    label = words.command,
    guard,
    isByLine = false,
    isInstruction = false,
    editor,
  } = props;
  const [isRead, setRead] = useState(false);
  const word = useRef<HTMLElement>(null);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const isLocked = guard !== undefined && !isRead;
  const commands = isByLine ? splitCommands(segments) : [];
  const onPick: Pick | undefined =
    editor &&
    ((parameters, pressed) => {
      word.current = pressed;
      setPicked(parameters);
    });
  return (
    <div className={classOf(isInstruction, guard !== undefined)} role="group" aria-label={label}>
      {where !== undefined && <p className="command-where">{where}</p>}
      {isInstruction ? (
        <CommandText segments={segments} onPick={onPick} />
      ) : commands.length > 1 ? (
        <Several commands={commands} isLocked={isLocked} onPick={onPick} />
      ) : (
        <Copyable
          segments={segments}
          contextLines={contextLines}
          isLocked={isLocked}
          onPick={onPick}
        />
      )}
      {editor && picked.length > 0 && (
        <Editor
          onDone={() => {
            setPicked([]);
            // The field is gone. Without this, the keyboard would start at the top of the page.
            word.current?.focus();
          }}
        >
          {editor(picked)}
        </Editor>
      )}
      {guard !== undefined && (
        <div className="command-guard">
          <p>{guard}</p>
          <label className="command-read">
            <input
              type="checkbox"
              checked={isRead}
              onChange={(event) => {
                setRead(event.target.checked);
              }}
            />
            {words.isRead}
          </label>
        </div>
      )}
    </div>
  );
}

const classOf = (isInstruction: boolean, isGuarded: boolean): string =>
  ['command', isInstruction && 'command-words', isGuarded && 'command-guarded']
    .filter((name) => name !== false)
    .join(' ');

interface SeveralProps {
  readonly commands: readonly (readonly CommandSegment[])[];
  readonly isLocked: boolean;
  readonly onPick: Pick | undefined;
}

/** Commands to copy one by one, or all at once. */
function Several({ commands, isLocked, onPick }: SeveralProps) {
  const { ref, state, copy } = useCopy<HTMLOListElement>(commands.map(textOf).join('\n'));
  return (
    <>
      <ol className="command-several" ref={ref}>
        {commands.map((segments, index) => (
          <li className="command-one" key={index}>
            <Copyable segments={segments} isLocked={isLocked} onPick={onPick} />
          </li>
        ))}
      </ol>
      <div className="command-all">
        <Button disabled={isLocked} onPress={() => void copy()}>
          {state === 'copied' ? words.copied : words.copyAll(commands.length)}
        </Button>
      </div>
    </>
  );
}

interface EditorProps {
  readonly onDone: () => void;
  readonly children: ReactNode;
}

/** The values of a word, with the keyboard in the first. Enter returns to the word. */
function Editor({ onDone, children }: EditorProps) {
  return (
    <form
      className="command-editor"
      ref={focusFirst}
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      {children}
      <Button submits>{words.done}</Button>
    </form>
  );
}

function focusFirst(editor: HTMLElement | null): void {
  editor?.querySelector('input')?.focus();
}
