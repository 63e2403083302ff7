import { useId, useRef, type ReactNode } from 'react';
import { words } from '#words/ui.tsx';
import { Button } from './Button.tsx';
import { Progress } from './Progress.tsx';
import { useFileDrop } from './use-file-drop.ts';
import './paste-box.css';

/** A reading that is under way. */
interface Reading {
  readonly label: string;
  /** From 0 to 1. */
  readonly part: number;
  readonly note: string;
  /** What it looks like so far. */
  readonly findings: readonly string[];
  readonly onStop: () => void;
}

interface PasteBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Pressed, or Ctrl+Enter. */
  readonly onSubmit: () => void;
  /** The dialog opens, or a file is dragged over the box: what reads it can start. */
  readonly onFilesNear: () => void;
  /** Chosen, dropped or pasted. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly reading?: Reading | null | undefined;
  readonly placeholder?: string | undefined;
  /** What is wrong with the text, or worth knowing of it. */
  readonly error?: ReactNode;
}

/** Takes a log: pasted, typed, chosen or dropped. The text stays until the user changes it. */
export function PasteBox(props: PasteBoxProps) {
  const { label, value, onChange, onSubmit, onFiles, onFilesNear } = props;
  const { placeholder, error, reading } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const drop = useFileDrop(onFiles, onFilesNear);
  return (
    <div className={drop.isOver ? 'paste paste-over' : 'paste'} {...drop.handlers}>
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <textarea
        className="paste-text"
        id={id}
        value={value}
        rows={7}
        placeholder={placeholder}
        spellCheck={false}
        autoCapitalize="none"
        autoComplete="off"
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={`${id}-says ${id}-privacy`}
        aria-keyshortcuts="Control+Enter"
        onChange={(event) => {
          onChange(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit();
        }}
      />
      <div className="paste-says" id={`${id}-says`} role="status">
        {error !== undefined && <p className="paste-error">{error}</p>}
      </div>
      <div className="paste-foot">
        <Button variant="primary" onPress={onSubmit}>
          {words.findCause}
        </Button>
        <Button
          onPress={() => {
            onFilesNear();
            input.current?.click();
          }}
        >
          {words.chooseFile}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            if (files.length > 0) onFiles(files);
            // The same file again must be a change again.
            event.target.value = '';
          }}
        />
        <p className="paste-privacy" id={`${id}-privacy`}>
          {words.privacy}
        </p>
      </div>
      {reading && <ReadingProgress {...reading} />}
      {drop.isOver && (
        <p className="paste-drop" aria-hidden="true">
          {words.dropHere}
        </p>
      )}
    </div>
  );
}

function ReadingProgress({ label, part, note, findings, onStop }: Reading) {
  return (
    <div className="paste-reading">
      <Progress label={label} value={part} note={note}>
        <Button onPress={onStop}>{words.stop}</Button>
      </Progress>
      <div role="status">
        {findings.length > 0 && (
          <>
            <p className="paste-notice">{words.soFar}</p>
            <ul>
              {findings.map((finding) => (
                <li key={finding}>{finding}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
