import { words } from '#words/fix.tsx';
import type { RemedyProof } from '../../model/index.ts';
import './fix.css';

/** On what a remedy was last seen to work, and to be undone. */
export function Proved({ proof }: { readonly proof: RemedyProof | undefined }) {
  return <p className="hint fix-proved">{proof ? words.proved(proof) : words.notProved}</p>;
}
