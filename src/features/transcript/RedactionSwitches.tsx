import { words as told } from '#words/replaced.ts';
import { words } from '#words/transcript.tsx';
import { REDACTED, type Redacted } from '../../redaction/index.ts';
import { Disclosure } from '../../ui/index.ts';
import { OwnWords } from './OwnWords.tsx';
import type { Chosen } from './use-redaction.ts';

interface RedactionSwitchesProps {
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
  /** The kinds that were replaced, each with how many different values. */
  readonly replaced: readonly (readonly [Redacted, number])[];
}

/** What is hidden before the text is shared: kind by kind, and word by word. */
export function RedactionSwitches({ chosen, onChange, replaced }: RedactionSwitchesProps) {
  const { kinds, hide, show } = chosen;
  return (
    <>
      <fieldset className="redaction">
        <legend className="hint">{words.redaction}</legend>
        {REDACTED.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={kinds.has(kind)}
              onChange={({ target }) => {
                onChange({
                  ...chosen,
                  kinds: new Set(
                    REDACTED.filter((one) => (one === kind ? target.checked : kinds.has(one))),
                  ),
                });
              }}
            />{' '}
            {words.redacted[kind]}
          </label>
        ))}
        <p>{words.misses}</p>
      </fieldset>
      <p role="status">{told.replaced(replaced)}</p>
      <Disclosure summary={words.adjust}>
        <OwnWords
          label={words.hideWord}
          add={words.hide}
          list={words.hiddenWords}
          given={hide}
          onChange={(given) => {
            onChange({ ...chosen, hide: given });
          }}
        />
        <OwnWords
          label={words.showWord}
          add={words.show}
          list={words.shownWords}
          given={show}
          onChange={(given) => {
            onChange({ ...chosen, show: given });
          }}
        />
      </Disclosure>
    </>
  );
}
