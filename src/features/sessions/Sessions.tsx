import { useEffect, useRef, useState } from 'react';
import { words } from '#words/sessions.ts';
import { redactor } from '../../redaction/index.ts';
import { announce } from '../../browser/announce.ts';
import { saveFile } from '../../browser/save-file.ts';
import {
  eraseSession,
  eraseSessions,
  storeSession,
  storedSessions,
} from '../../browser/stored-sessions.ts';
import type { Case } from '../../session/case-model.ts';
import { useCase } from '../../session/case.tsx';
import { pathOf } from '../../session/path-of.ts';
import {
  LONGEST_FILE,
  parseSaved,
  parseSavedText,
  redacted,
  toSaved,
  unsavable,
  type SavedSession,
} from '../../session/saved-session.ts';
import { Button, Heading, Notice } from '../../ui/index.ts';
import { SaveForm } from './SaveForm.tsx';
import { SessionItem } from './SessionItem.tsx';
import './sessions.css';

interface Stored {
  readonly id: string;
  /** Null if the stored data is damaged, or of another version. */
  readonly session: SavedSession | null;
}

/**
 * Saves the case in this browser or as a file, and opens saved ones. Nothing is saved without a
 * request.
 */
export function Sessions() {
  const current = useCase();
  const [stored, setStored] = useState<readonly Stored[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const chooser = useRef<HTMLInputElement>(null);

  const show = (kept: Awaited<ReturnType<typeof storedSessions>>): void => {
    if (kept === null) setProblem(told(words.refused));
    setStored((kept ?? []).map(({ id, value }) => ({ id, session: sessionIn(value) })));
  };
  useEffect(() => {
    void storedSessions().then(show);
  }, []);

  const change = async (changing: Promise<boolean>, says: string): Promise<boolean> => {
    const isDone = await changing;
    if (isDone) announce(says);
    setProblem(isDone ? null : told(words.refused));
    show(await storedSessions());
    return isDone;
  };
  const sessionNow = (name: string): SavedSession =>
    toSaved(current.known, {
      name,
      saved: new Date().toISOString(),
      place: current.to(isEmpty(current) ? '/' : pathOf(current.diagnosis.next)),
    });
  const open = async (name: string, session: SavedSession): Promise<void> => {
    const says = await current.resume({
      place: session.place,
      given: session.sources.map(({ name, text }) => ({ kind: 'saved', name, text })),
      attempts: session.sources.map(({ attempts }) => attempts),
      parameters: Object.fromEntries(session.parameters.map(({ id, value }) => [id, value])),
      notes: session.notes,
    });
    if (says !== null) setProblem(told(words.notOpened(name, says)));
  };
  /** Saves only what will open again. */
  const save = async (
    session: SavedSession,
    saving: (session: SavedSession) => boolean | Promise<boolean>,
  ): Promise<boolean> => {
    const says = unsavable(session);
    setProblem(says === null ? null : told(words.notSaved(says)));
    return says === null && saving(session);
  };
  const openFile = async (file: File): Promise<void> => {
    const parsed =
      file.size > LONGEST_FILE
        ? { kind: 'refused' as const, says: words.tooLarge }
        : parseSavedText(await file.text().catch(() => ''));
    if (parsed.kind === 'session') await open(file.name, parsed.session);
    else setProblem(told(words.notOpened(file.name, parsed.says)));
  };

  return (
    <>
      <Heading title={words.title}>{words.title}</Heading>
      <p className="lead">{words.lead}</p>
      {problem !== null && <Notice tone="warn">{problem}</Notice>}
      <SaveForm
        onSave={(name) =>
          save(sessionNow(name), (session) =>
            change(storeSession(crypto.randomUUID(), session), words.saved),
          )
        }
        onFile={(name, isRedacted) =>
          save(isRedacted ? redacted(sessionNow(name), redactor()) : sessionNow(name), saveSession)
        }
      />
      <h2>{words.inBrowser}</h2>
      {stored.length === 0 && <p>{words.none}</p>}
      <ul className="sessions" aria-label={words.list}>
        {stored.map(({ id, session }) => (
          <SessionItem
            key={id}
            session={session}
            onOpen={(saved) => void open(saved.name, saved)}
            onErase={() => {
              void change(eraseSession(id), words.erased);
            }}
          />
        ))}
      </ul>
      <p className="sessions-ways">
        <Button onPress={() => chooser.current?.click()}>{words.openFile}</Button>
        {stored.length > 0 && (
          <Button
            onPress={() => {
              void change(eraseSessions(), words.allErased);
            }}
          >
            {words.eraseAll}
          </Button>
        )}
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) void openFile(file);
            // Choosing the same file again must count as a change.
            target.value = '';
          }}
        />
      </p>
    </>
  );
}

/** A screen reader announces it as well. */
function told(says: string): string {
  announce(says);
  return says;
}

const isEmpty = ({ session }: Case): boolean =>
  session.sources.length + session.seen.length + Object.keys(session.answers).length === 0;

function sessionIn(value: unknown): SavedSession | null {
  const parsed = parseSaved(value);
  return parsed.kind === 'session' ? parsed.session : null;
}

function saveSession(session: SavedSession): boolean {
  const name = session.name.replace(/[^\w-]+/g, '-').slice(0, 60);
  return saveFile(`${name}.wsgi-triage.json`, `${JSON.stringify(session)}\n`, 'application/json');
}
