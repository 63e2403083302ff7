import { useId, useRef, type ReactNode } from 'react';
import { words } from '#words/ui.tsx';
import { Button } from './Button.tsx';
import { Progress } from './Progress.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { usePasteAnywhere } from './use-paste-anywhere.ts';
import './paste-box.css';

/** A reading in progress. */
interface ReadingProgressProps {
  readonly label: string;
  /** From 0 to 1. */
  readonly part: number;
  /** `34 of 100 MB, about 8 s left`. */
  readonly note: string;
  /** What it looks like so far, most likely first. */
  readonly findings: readonly string[];
  readonly onStop: () => void;
}

interface PasteBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Pressed, Ctrl+Enter, or pasted with the focus elsewhere. */
  readonly onSubmit: (text: string) => void;
  /** Whether that text was read already. A new paste then replaces it. */
  readonly wasRead: (text: string) => boolean;
  /** The dialog opens, or a file is dragged over the box: time to prepare. */
  readonly onFilesNear: () => void;
  /** Chosen, dropped or pasted. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly reading?: ReadingProgressProps | null | undefined;
  readonly placeholder?: string | undefined;
  /** What is wrong with the text, or worth knowing about it. */
  readonly error?: ReactNode;
}

/**
 * Takes a log that is pasted, typed, chosen or dropped. The text stays until the user changes it. A
 * paste with the focus in no text field is taken too, and read at once.
 */
export function PasteBox(props: PasteBoxProps) {
  const { label, value, onChange, onSubmit, onFiles, onFilesNear } = props;
  const { placeholder, error, reading, wasRead } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const isOver = useFileDrop(onFiles, onFilesNear);
  const submit = (): void => {
    onSubmit(value);
  };
  usePasteAnywhere((pasted) => {
    const isKept = value.trim() !== '' && !wasRead(value);
    const text = isKept ? `${value.replace(/\n$/, '')}\n${pasted}` : pasted;
    // If it can't be read, the box says so below.
    box.current?.focus();
    onChange(text);
    onSubmit(text);
  }, onFiles);
  return (
    <div
      className={isOver ? 'paste paste-over' : 'paste'}
      onPaste={(event) => {
        const { files } = event.clipboardData;
        if (files.length === 0) return;
        event.preventDefault();
        onFiles([...files]);
      }}
    >
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <textarea
        className="paste-text"
        ref={box}
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
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
        }}
      />
      <div className="paste-says" id={`${id}-says`} role="status">
        {error !== undefined && <p className="paste-error">{error}</p>}
      </div>
      <div className="paste-foot">
        <Button variant="primary" onPress={submit}>
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
            // Choosing the same file again must count as a change.
            event.target.value = '';
          }}
        />
        <p className="paste-privacy" id={`${id}-privacy`}>
          {words.privacy}
        </p>
      </div>
      {reading && <ReadingProgress {...reading} />}
      {isOver && (
        <p className="paste-drop" aria-hidden="true">
          {words.dropHere}
        </p>
      )}
    </div>
  );
}

function ReadingProgress({ label, part, note, findings, onStop }: ReadingProgressProps) {
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
