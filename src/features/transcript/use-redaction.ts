import { useMemo, useState } from 'react';
import { REDACTED, redactor, type Redacted, type Redaction } from '../../redaction/index.ts';

/** What the reader chose to hide and to show. */
export interface Chosen {
  readonly kinds: ReadonlySet<Redacted>;
  readonly hide: readonly string[];
  readonly show: readonly string[];
}

/** A redactor by the reader's choices. It learns each source once, however often a note is typed. */
export function useRedaction(): {
  readonly redact: Redaction;
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
} {
  const [chosen, choose] = useState<Chosen>({ kinds: new Set(REDACTED), hide: [], show: [] });
  const redact = useMemo(() => redactor(chosen), [chosen]);
  return { redact, chosen, choose };
}
