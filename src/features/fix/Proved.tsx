import type { RemedyProof } from '../../model/index.ts';
import './fix.css';

/** On what a remedy was last seen to work, and to be undone. */
export function Proved({ proof }: { readonly proof: RemedyProof | undefined }) {
  return (
    <p className="hint fix-proved">
      {proof
        ? `Proved, and undone, on Apache ${proof.apache} with mod_wsgi ${proof.modWsgi} on ${proof.date}.`
        : 'Not proved on a real server.'}
    </p>
  );
}
