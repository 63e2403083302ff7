import fc from 'fast-check';
import { conclude } from '../../src/engine/conclude.ts';
import { emptySession } from '../../src/engine/session.ts';
import type { KnowledgeBase } from '../../src/model/index.ts';
import { formatAddress, parseAddress } from '../../src/session/address.ts';
import { startAt } from '../../src/session/start-at.ts';
import { HOSTILE } from '../mutations.ts';
import { must, surface, type Surface } from '../surface.ts';

/** A made-up link: its known parts are kept, the rest is dropped, and the page says so. */
export function address(kb: KnowledgeBase): Surface {
  const facts = kb.facts.flatMap(({ id, values }) => [id, ...values.map((value) => value.id)]);
  const word = fc.oneof(
    fc.constantFrom('off', 'seen', 'tried', 'unknown', 'worked', '13', ...facts),
    fc.constantFrom(...kb.messages.map(({ id }) => id)),
    fc.constantFrom(...kb.problems.map(({ id }) => id)),
    fc.constantFrom(...HOSTILE),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const joined = fc
    .array(fc.tuple(word, fc.constantFrom('', ',', '.', '/', '=', '&', '%', '#', '?', '.13,')), {
      maxLength: 24,
    })
    .map((pieces) => pieces.flat().join(''));
  return surface('address', joined, (query) => {
    const { state, dropped } = parseAddress(kb, query);
    must(
      dropped.every((part) => part.length <= 80),
      'what was dropped is said at length',
    );
    const written = formatAddress(state);
    must(/^[\w?&=,./:~-]*$/.test(written), `an address would hold ${written}`);
    must(
      formatAddress(parseAddress(kb, written.slice(1)).state) === written,
      `${written} is unstable`,
    );
    conclude(kb, [], { ...emptySession, ...state });
    startAt(kb, query.slice(0, 40));
  });
}
