import type { ReactNode } from 'react';
import { words } from '#words/ui.tsx';
import { Glyph } from './Glyph.tsx';
import './notice.css';

interface NoticeProps {
  readonly tone: 'info' | 'good' | 'warn' | 'error';
  readonly children: ReactNode;
  readonly id?: string | undefined;
  /** Read out when it appears. */
  readonly live?: boolean | undefined;
}

const shapes = { info: 'info', good: 'check', warn: 'warn', error: 'cross' } as const;

/** A remark in the text. */
export function Notice({ tone, children, id, live = false }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} id={id} role={live ? 'status' : undefined}>
      <Glyph name={shapes[tone]} />
      <div className="notice-text">
        <span className="visually-hidden">{words.tones[tone]}: </span>
        {children}
      </div>
    </div>
  );
}
