import { words } from '#words/fix.tsx';
import type { RemedyProof } from '../../model/index.ts';
import './fix.css';

/** On what a remedy last worked and was undone. */
export function TestedOn({ proof }: { readonly proof: RemedyProof | undefined }) {
  return <p className="hint fix-proved">{proof ? words.proved(proof) : words.notProved}</p>;
}
