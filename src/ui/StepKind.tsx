import { Glyph, type GlyphName } from './Glyph.tsx';
import './step.css';

/** What carrying out a step means for the server. */
export type Effect = 'looks-only' | 'changes-system' | 'interrupts-service';

const kinds: Readonly<Record<Effect, readonly [GlyphName, string]>> = {
  'looks-only': ['look', 'Looks only'],
  'changes-system': ['change', 'Changes the system'],
  'interrupts-service': ['stop', 'Interrupts service'],
};

/** Tells by a shape and a word what carrying out a step means for the server. */
export function StepKind({ kind }: { readonly kind: Effect }) {
  const [glyph, words] = kinds[kind];
  return (
    <span className={`step-kind step-kind-${kind}`}>
      <Glyph name={glyph} />
      {words}
    </span>
  );
}
