import { describe, expect, test } from 'vitest';
import { words as customerWords } from '#words/customer.ts';
import { words } from '#words/transcript-text.ts';
import type { Fix, Hypothesis, Quoting, Step } from '../../model/index.ts';
import { nothingRedacted } from '../../redaction/index.ts';
import { conclude } from '../conclude.ts';
import {
  knowledge,
  message,
  observation,
  problem,
  sighting,
  speaks,
} from '../knowledge.fixture.ts';
import { emptySession } from '../session.ts';
import type { CaseTold } from './case-told.ts';
import { customerText } from './customer-text.ts';
import { formatTranscript, transcript } from './transcript.ts';

const evil = 'denied: /srv/\u202Egpj.\u200Bwsgi';

const kb = knowledge({
  messages: [message('denied', 'denied: {path:path}'), message('slow', 'slow: {path:path}')],
  problems: [
    problem('closed', [speaks('conclusive', { message: 'denied' })], { name: 'Closed' }),
    ...['one', 'two', 'three', 'four', 'five', 'six'].map((id) =>
      problem(id, [speaks('weak', { message: 'denied' })], { name: `Rival ${id}` }),
    ),
    problem('full', [speaks('conclusive', { message: 'slow' })], { name: 'Full' }),
  ],
});

const text = (words: string): Step['says'] => [
  { kind: 'paragraph', inlines: [{ kind: 'text', text: words }] },
];

const step: Step = {
  kind: 'changes-system',
  says: text('Open the directory.'),
  variants: [
    {
      platforms: [],
      target: 'shell',
      place: { context: 'shell', file: null },
      command: [{ kind: 'verbatim', text: 'chmod o+x /srv' }],
    },
  ],
  expect: text('no message'),
  undo: {
    kind: 'steps',
    says: text('Close it again.'),
    variants: [],
    destructive: false,
  },
  destructive: false,
};

const fix: Fix = {
  problem: 'closed',
  why: [],
  remedies: [
    { id: 'first', title: 'Open it', rank: 'preferred', intro: [], steps: [step], check: [] },
  ],
  avoid: [],
  otherwise: [],
};

const quoting: Quoting = {
  composeWord: (_target, parts) =>
    parts.map((part) => (part.kind === 'text' ? part.text : '')).join(''),
  checkValue: () => ({ ok: true }),
};

function told(lines: readonly string[], given: Partial<CaseTold> = {}): CaseTold {
  const seen = lines.map((line, index) =>
    sighting(
      line.startsWith('slow') ? 'slow' : 'denied',
      {},
      {
        line: index + 1,
        endLine: index + 1,
        record: index,
        excerpt: [{ line: index + 1, text: line }],
      },
    ),
  );
  const session = {
    ...emptySession,
    sources: [{ kind: 'text' as const, name: 'Paste 1', text: lines.join('\n') }],
  };
  return {
    kb,
    product: '1.0',
    session,
    diagnosis: conclude(kb, [observation({ sightings: seen })], session),
    quoting,
    redact: nothingRedacted,
    fixes: new Map([['closed', fix]]),
    ...given,
  };
}

const section = (one: CaseTold, title: string): readonly string[] =>
  transcript(one, words).sections.find((each) => each.title === title)?.items ?? [];

describe('a report', () => {
  test('begins with the fault and its line, once', () => {
    const [fault = '', line = ''] = section(told(['denied: /srv/a', 'denied: /srv/a']), 'Fault');
    expect(fault).toBe('closed (closed, confirmed)');
    expect(line).toBe('line 1: ` denied: /srv/a `');
  });

  test('names rivals in one line, and counts those that are too many', () => {
    const rivals = section(told(['denied: /srv/a']), 'Fault').filter((item) =>
      item.startsWith('It could also be'),
    );
    expect(rivals).toHaveLength(1);
    expect(rivals[0]).toMatch(/Rival one \(one, possible\).*; 2 more$/);
  });

  test('tells another confirmed fault with its own line', () => {
    const items = section(told(['denied: /srv/a', 'slow: /srv/b']), 'Fault');
    expect(items).toContain('Also: full (full, confirmed)');
    expect(items).toContain('line 2: ` slow: /srv/b `');
  });

  test('has each step of the fix with its command and its undo', () => {
    const items = section(told(['denied: /srv/a']), 'Fix');
    expect(items[0]).toBe('Open it (preferred; not tested on a real server)');
    expect(items[1]).toContain('```\nchmod o+x /srv\n```');
    expect(items[1]).toContain('Undo: Close it again.');
    const markdown = formatTranscript(transcript(told(['denied: /srv/a']), words), words);
    expect(markdown).toContain('\n  ```\n  chmod o+x /srv\n  ```\n');
  });

  test('is about the problem that was opened, though nothing speaks for it', () => {
    const opened = told(['slow: /srv/b'], { opened: 'closed' });
    expect(section(opened, 'Fault')[0]).toBe('closed (closed, opened without evidence)');
    expect(section(opened, 'Fix')[0]).toContain('Open it');
  });

  test('has the fix that worked', () => {
    const session = {
      ...told(['denied: /srv/a']).session,
      attempts: [{ problem: 'closed', remedy: 'first', outcome: 'worked' as const }],
    };
    const done = told(['denied: /srv/a'], {
      session,
      diagnosis: conclude(kb, [observation({})], session),
    });
    expect(section(done, 'Fix')[0]).toContain('Open it');
    expect(section(done, 'Tried')).toEqual(['First: it worked']);
  });

  test('has the link as it is', () => {
    const link = 'https://triage.example.org/#/fix/closed?seen=denied';
    expect(formatTranscript(transcript(told([], { link }), words), words)).toContain(link);
  });
});

describe('what turns the writing around or is invisible', () => {
  test('is visible in the report', () => {
    const markdown = formatTranscript(transcript(told([evil]), words), words);
    expect(markdown).toContain(String.raw`/srv/\u202egpj.\u200bwsgi`);
    expect(markdown).not.toMatch(/[\u202E\u200B]/);
  });

  test('is visible in a note and in the message to a customer', () => {
    const one = told([evil]);
    const noted = { ...one, session: { ...one.session, notes: ['see \u2066this\u2069'] } };
    expect(section(noted, 'Notes')).toEqual([String.raw`see \u2066this\u2069`]);
    const named = knowledge({
      ...kb,
      problems: kb.problems.map((each) => ({
        ...each,
        title: [{ kind: 'value' as const, parameter: 'path', otherwise: 'it' }],
      })),
    });
    const bound: Hypothesis[] = one.diagnosis.hypotheses.map((each) => ({
      ...each,
      binding: { path: '/srv/\u202Egpj' },
    }));
    const message = customerText(
      { ...one, kb: named, diagnosis: { ...one.diagnosis, hypotheses: bound } },
      customerWords,
    );
    expect(message).toContain(String.raw`/srv/\u202egpj`);
    expect(message).not.toMatch(/\u202E/);
  });
});

describe('a message to a customer', () => {
  const message = customerText(told(['denied: /srv/a']), customerWords);

  test('says what to do, step by step, with undo and what to see', () => {
    expect(message).toContain('What to do: Open it.');
    expect(message).toContain('1. Open the directory. (This changes the server.)');
    expect(message).toContain('    chmod o+x /srv\n');
    expect(message).toContain('You should see: no message');
    expect(message).toContain('To undo it: Close it again.');
  });

  test('has no name of a rival, no certainty and no version of ours', () => {
    expect(message).not.toMatch(/Rival|confirmed|possible|wsgi-triage|transcript/);
  });

  test('asks for what is missing where there is no fix', () => {
    const none = customerText(told(['denied: /srv/a'], { fixes: new Map() }), customerWords);
    expect(none).toContain('To go on, we need:\n\n- Apache version: apachectl -v');
  });
});
