import { useId } from 'react';
import { words } from '#words/ui.tsx';
import { Button } from './Button.tsx';
import { CommandText, type CommandTextProps } from './CommandText.tsx';
import { textOf } from './split-commands.ts';
import { useCopy } from './use-copy.ts';
import './command-block.css';

interface CopyableProps extends CommandTextProps {
  readonly isLocked: boolean;
}

/** A text to copy in one piece. If the clipboard refuses, it is selected instead. */
export function Copyable({ isLocked, ...shown }: CopyableProps) {
  const { segments } = shown;
  const id = useId();
  const placeholders = segments.filter(({ tone }) => tone === 'placeholder').length;
  const { ref, state, copy } = useCopy<HTMLPreElement>(
    textOf(segments),
    placeholders === 0 ? words.copied : words.copiedWithPlaceholders(placeholders),
  );
  return (
    <>
      <CommandText ref={ref} {...shown} />
      <div className="command-copy">
        <Button disabled={isLocked} describedBy={`${id}-note`} onPress={() => void copy()}>
          <span className="command-copy-words">
            <span className={state === 'copied' ? 'command-unseen' : ''}>{words.copy}</span>
            <span className={state === 'copied' ? '' : 'command-unseen'}>{words.copied}</span>
          </span>
        </Button>
      </div>
      <p className="command-note" id={`${id}-note`} role="status">
        {state === 'refused'
          ? words.copyRefused
          : placeholders > 0 && words.hasPlaceholders(placeholders)}
      </p>
    </>
  );
}
