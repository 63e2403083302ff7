/**
 * Messages between a framed wizard and the page around it. They hold ids of the knowledge base and
 * numbers, never text from a log. The receiver checks their sender and their shape.
 */
export type FromFrame =
  /** The frame listens, and can receive colors. */
  | { readonly type: 'ready' }
  /** The height of its content, in CSS pixels. */
  | { readonly type: 'height'; readonly height: number }
  /** Another screen is shown, and begins at the top. */
  | { readonly type: 'screen' }
  /** What to do now. The id is the question's or the problem's, or empty. */
  | { readonly type: 'next'; readonly kind: NextKind; readonly id: string }
  | { readonly type: 'done'; readonly problem: string };

export type FromHost = { readonly type: 'scheme'; readonly scheme: Scheme };

export type Scheme = 'light' | 'dark';

const KINDS = ['ask', 'collect', 'fix', 'done', 'hand-over'] as const;
export type NextKind = (typeof KINDS)[number];

const HIGHEST = 100_000;

/** Separates our messages from others. */
export const signed = <Message>(message: Message): Message & { readonly wsgiTriage: 1 } => ({
  ...message,
  wsgiTriage: 1,
});

/** A message of the frame, or null for anything else. */
export function readFromFrame(data: unknown): FromFrame | null {
  if (!isSigned(data)) return null;
  const { type, height, kind, id, problem } = data;
  if (type === 'ready' || type === 'screen') return { type };
  if (type === 'height' && typeof height === 'number' && height > 0 && height < HIGHEST) {
    return { type, height };
  }
  const known = KINDS.find((one) => one === kind);
  if (type === 'next' && known && isId(id)) return { type, kind: known, id };
  if (type === 'done' && isId(problem)) return { type, problem };
  return null;
}

/** A message of the embedding page, or null for anything else. */
export function readFromHost(data: unknown): FromHost | null {
  if (!isSigned(data) || data['type'] !== 'scheme') return null;
  const { scheme } = data;
  return scheme === 'light' || scheme === 'dark' ? { type: 'scheme', scheme } : null;
}

const isSigned = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && 'wsgiTriage' in data && data.wsgiTriage === 1;

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9-]{0,80}$/.test(value);
