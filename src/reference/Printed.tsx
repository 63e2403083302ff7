import type { PrintedMessage } from '../model/index.ts';

const MOST_SAMPLES = 4;

interface PrintedProps {
  readonly printed: PrintedMessage | undefined;
  /** Only samples with one of these, if any has one. */
  readonly holding?: readonly string[];
  readonly most?: number;
}

/** How a message is printed: real lines, as people see them. */
export function Printed({ printed, holding = [], most = MOST_SAMPLES }: PrintedProps) {
  const samples = printed?.samples ?? [];
  const chosen = samples.filter((sample) => holding.some((text) => sample.includes(text)));
  return (chosen.length > 0 ? chosen : samples).slice(0, most).map((sample) => (
    <pre className="reference-line" key={sample}>
      {sample}
    </pre>
  ));
}

/** The wordings of a message, with the versions that print them. */
export function Wordings({ printed }: { readonly printed: PrintedMessage | undefined }) {
  const wordings = printed?.wordings ?? [];
  if (wordings.length === 0) return null;
  return (
    <ul className="reference-wordings">
      {wordings.map(({ text, since, until }) => (
        <li key={text}>
          <code>{readable(text)}</code>
          {versions(since, until)}
        </li>
      ))}
    </ul>
  );
}

/** `'{socket:path}'[[ as user with uid={uid:int}]]` → `'<socket>' as user with uid=<uid>`. */
export const readable = (template: string): string =>
  template
    .replace(/\[\[|\]\]/g, '')
    .replace(/\{([a-z][a-z0-9-]*)(?::[a-z]+)?\}/g, (_, name: string) => `<${name}>`);

function versions(since: string | undefined, until: string | undefined): string {
  if (since !== undefined && until !== undefined) return ` from ${since} to ${until}`;
  if (since !== undefined) return ` since ${since}`;
  return until === undefined ? '' : ` until ${until}`;
}
