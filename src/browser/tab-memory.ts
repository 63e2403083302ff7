const key = 'wsgi-triage.tab';

/** What a reload of the tab doesn't lose: what was typed, and no text of a log. */
export interface TabMemory {
  readonly parameters: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
  /** The steps that are done. */
  readonly ticked: readonly string[];
}

/** Keeps it until the tab is closed, if the browser lets us. */
export function keepInTab({ parameters, notes, ticked }: TabMemory): void {
  try {
    const isEmpty = notes.length + ticked.length + Object.keys(parameters).length === 0;
    if (isEmpty) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify({ parameters, notes, ticked }));
  } catch {
    // The page says so where notes are taken.
  }
}

/** Whether the browser keeps anything for this tab. */
export function tabIsKept(): boolean {
  try {
    return sessionStorage.length >= 0;
  } catch {
    return false;
  }
}

/** What was kept before the tab was reloaded. Nothing if it can't be read. */
export function keptInTab(): TabMemory {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    const { parameters, notes, ticked } = Object(kept) as Partial<Record<keyof TabMemory, unknown>>;
    return {
      parameters: Object.fromEntries(
        Object.entries(Object(parameters) as object).filter(isTextEntry),
      ),
      notes: textsIn(notes),
      ticked: textsIn(ticked),
    };
  } catch {
    return { parameters: {}, notes: [], ticked: [] };
  }
}

const textsIn = (list: unknown): readonly string[] =>
  Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];

const isTextEntry = (entry: [string, unknown]): entry is [string, string] =>
  typeof entry[1] === 'string';
