/** Milliseconds of Apache's `Sun Nov 22 14:10:09.269089 2026`, as if its clock were UTC; null for anything else. */
export function apacheTime(text: string): number | null {
  const found = APACHE.exec(text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text);
  if (!found) return null;
  const [, month = '', day, hour, minute, second, fraction, year] = found;
  return toTime([year, monthNumber(month), day, hour, minute, second], fraction);
}

/** Milliseconds of `2026-11-22T14:10:09.269+01:00`, as if its clock were UTC; null for anything else. */
export function isoTime(text: string): number | null {
  const found = ISO.exec(text);
  if (!found) return null;
  const [, year, month, day, hour, minute, second, fraction] = found;
  return toTime([year, month, day, hour, minute, second], fraction);
}

/** Milliseconds of an access log's `22/Nov/2026:14:10:09`, as if its clock were UTC; null for anything else. */
export function accessTime(text: string): number | null {
  const found = ACCESS.exec(text);
  if (!found) return null;
  const [, day, month = '', year, hour, minute, second] = found;
  return toTime([year, monthNumber(month), day, hour, minute, second], undefined);
}

// Sun Nov 22 14:10:09.269089 2026     also cropped: un Nov 22 14:10:09 2026     not: Nov 22 14:10:09
const APACHE =
  /^[A-Za-z]{0,3} ?([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))? (\d{4})$/;
// 2026-11-22T14:10:09+0000     2026-11-22 14:10:09.123456     not: 22/Nov/2026:14:10:09
const ISO = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2}):(\d{2})(?:[.,](\d{1,9}))?/;
// 22/Nov/2026:14:10:09 +0000     not: 2026/11/22 14:10:09
const ACCESS = /^(\d{2})\/([A-Z][a-z]{2})\/(\d{4}):(\d{2}):(\d{2}):(\d{2})/;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const monthNumber = (name: string): number => MONTHS.indexOf(name) + 1;

function toTime(
  parts: readonly (string | number | undefined)[],
  fraction: string | undefined,
): number | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map(Number);
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 24 || minute > 59 || second > 60) {
    return null;
  }
  const milliseconds = fraction ? Math.floor(Number(`0.${fraction}`) * 1000) : 0;
  return Date.UTC(year, month - 1, day, hour, minute, second, milliseconds);
}
