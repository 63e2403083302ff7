import { words } from '#words/fix.tsx';
import type { RemedyProof } from '../../model/index.ts';
import './fix.css';

/** The system that proofs are made on. */
const TESTED = 'debian';

/** On what a remedy last worked and was undone, and whether that is the reader's own system. */
export function TestedOn({
  proof,
  platform,
}: {
  readonly proof: RemedyProof | undefined;
  readonly platform: string | undefined;
}) {
  return (
    <p className="hint fix-proved">
      {proof ? words.proved(proof) : words.notProved}
      {platform !== TESTED && ` ${words.notProvedHere}`}
    </p>
  );
}
