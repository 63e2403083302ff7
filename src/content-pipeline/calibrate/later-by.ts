const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

// [Sun Nov 22 14:17:41.824096 2026]      and without the fraction
const APACHE = /\[\w{3} (\w{3}) ([ \d]\d) (\d\d:\d\d:\d\d)(\.\d+)? (\d{4})\]/g;
// [22/Nov/2026:14:17:41 +0000]
const ACCESS = /\[(\d\d)\/(\w{3})\/(\d{4}):(\d\d:\d\d:\d\d) ([+-]\d{4})\]/g;

/** A log as if all of it had happened some seconds later: in Apache's error log and its access log. */
export const laterBy = (text: string, seconds: number): string =>
  text
    .replace(APACHE, (whole, month: string, day: string, clock: string, rest = '', year = '') => {
      const at = shifted(String(year), month, day, clock, seconds);
      return at === null
        ? whole
        : `[${DAYS[at.getUTCDay()] ?? ''} ${monthOf(at)} ${dayOf(at)} ${clockOf(at)}${String(rest)} ${String(at.getUTCFullYear())}]`;
    })
    .replace(
      ACCESS,
      (whole, day: string, month: string, year: string, clock: string, zone = '') => {
        const at = shifted(year, month, day, clock, seconds);
        return at === null
          ? whole
          : `[${dayOf(at)}/${monthOf(at)}/${String(at.getUTCFullYear())}:${clockOf(at)} ${String(zone)}]`;
      },
    );

function shifted(
  year: string,
  month: string,
  day: string,
  clock: string,
  seconds: number,
): Date | null {
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
  const at = Date.parse(`${year}-${number}-${day.trim().padStart(2, '0')}T${clock}Z`);
  return Number.isNaN(at) ? null : new Date(at + seconds * 1000);
}

const monthOf = (at: Date): string => MONTHS[at.getUTCMonth()] ?? '';
const dayOf = (at: Date): string => String(at.getUTCDate()).padStart(2, '0');
const clockOf = (at: Date): string => at.toISOString().slice(11, 19);
