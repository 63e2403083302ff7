// error.log.12     error.log-20261101     error.log.1.gz     not: error.log
const ROTATED = /^(?<log>.+?)(?:\.(?<number>\d{1,3})|[-.](?<date>\d{8}(?:-?\d{2,6})?))?(?:\.gz)?$/;

/**
 * Rotated logs in the order in which they were written: `error.log.2.gz`, `error.log.1`,
 * `error.log`.
 */
export const inOrder = <Log extends { readonly name: string }>(
  logs: readonly Log[],
): readonly Log[] =>
  logs
    .map((one) => ({ one, ...ageOf(one.name) }))
    .sort((a, b) => (a.log === b.log ? b.age - a.age : a.log < b.log ? -1 : 1))
    .map(({ one }) => one);

/** The name of the log, and the age of this part compared with the others. */
function ageOf(name: string): { readonly log: string; readonly age: number } {
  const { log = name, number, date } = ROTATED.exec(name)?.groups ?? {};
  if (number !== undefined) return { log, age: Number(number) };
  // A later date is younger. The current file has none.
  if (date !== undefined) return { log, age: 1e15 - Number(date.replace('-', '').padEnd(14, '0')) };
  return { log, age: 0 };
}
