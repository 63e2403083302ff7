import { describe, expect, it } from 'vitest';
import { fact, knowledge } from '../engine/knowledge.fixture.ts';
import type { KnownFact } from '../model/index.ts';
import { lastingAnswers } from './lasting-answers.ts';

const kb = knowledge({
  facts: [{ ...fact('platform', 'debian', 'rhel'), lasts: true }, fact('socket-error', 'refused')],
});

const said = (id: string, value: string): KnownFact => ({
  fact: id,
  value,
  origin: { kind: 'log', source: 0, line: 1, text: '' },
});

describe('of the log before a remedy', () => {
  it('stays what it said of the server', () => {
    expect(lastingAnswers(kb, [said('platform', 'debian')], [])).toEqual({ platform: 'debian' });
  });

  it('stays nothing that the log of now says itself', () => {
    const now = [said('platform', 'rhel')];
    expect(lastingAnswers(kb, [said('platform', 'debian')], now)).toEqual({});
  });

  it('stays nothing of what the remedy may have changed', () => {
    expect(lastingAnswers(kb, [said('socket-error', 'refused')], [])).toEqual({});
  });
});
