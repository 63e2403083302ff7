/** What was misread is named so often; what breaks every batch would otherwise be halved for hours. */
const ENOUGH = 5;

/** What `read` gives back otherwise than it was: a batch that fails is halved until one value is left. */
export function misread(
  values: readonly string[],
  read: (batch: readonly string[]) => readonly string[],
  batch = 500,
): readonly string[] {
  const found: string[] = [];
  const pending = [...chunks(values, batch)];
  let part = pending.shift();
  while (part && found.length < ENOUGH) {
    const got = tried(read, part);
    const isRead = got.length === part.length && got.every((one, index) => one === part?.[index]);
    if (!isRead && part.length > 1) pending.unshift(...chunks(part, Math.ceil(part.length / 2)));
    else if (!isRead) found.push(`${JSON.stringify(part[0])} came back as ${JSON.stringify(got)}`);
    part = pending.shift();
  }
  return found;
}

function tried(
  read: (batch: readonly string[]) => readonly string[],
  part: readonly string[],
): readonly string[] {
  try {
    return read(part);
  } catch (error) {
    return [String(error).slice(0, 400)];
  }
}

const chunks = (values: readonly string[], size: number): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  );
