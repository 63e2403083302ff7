import { words } from '#words/ui.tsx';
import { Glyph, type GlyphName } from './Glyph.tsx';
import './step.css';

/** What a step does to the server. */
export type Effect = 'looks-only' | 'changes-system' | 'interrupts-service';

const glyphs: Readonly<Record<Effect, GlyphName>> = {
  'looks-only': 'look',
  'changes-system': 'change',
  'interrupts-service': 'stop',
};

/** Shows what a step does to the server, by a shape and a word. */
export function StepKind({ kind }: { readonly kind: Effect }) {
  return (
    <span className={`step-kind step-kind-${kind}`}>
      <Glyph name={glyphs[kind]} />
      {words.effects[kind]}
    </span>
  );
}
