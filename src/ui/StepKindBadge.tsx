import { words } from '#words/ui.tsx';
import type { StepKind } from '../model/index.ts';
import { Glyph, type GlyphName } from './Glyph.tsx';
import './step.css';

const glyphs: Readonly<Record<StepKind, GlyphName>> = {
  'looks-only': 'eye',
  'changes-system': 'change',
  'interrupts-service': 'stop',
};

/** Shows what a step does to the server, by a shape and a word. */
export function StepKindBadge({ kind }: { readonly kind: StepKind }) {
  return (
    <span className={`step-kind step-kind-${kind}`}>
      <Glyph name={glyphs[kind]} />
      {words.effects[kind]}
    </span>
  );
}
