import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accessTime, apacheTime, isoTime } from './time.ts';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const pad = (value: number): string => String(value).padStart(2, '0');

test('a time that Apache writes is read back', () => {
  const times = fc.date({
    min: new Date('1996-01-01'),
    max: new Date('2099-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(times, (date) => {
      const [iso = ''] = date.toISOString().split('Z');
      const clock = iso.slice(11, 19);
      const [day, month] = [DAYS[date.getUTCDay()], MONTHS[date.getUTCMonth()]];
      const second = Math.floor(date.getTime() / 1000) * 1000;
      const apache = `${day ?? ''} ${month ?? ''} ${pad(date.getUTCDate())} ${clock}.${iso.slice(20)}000 ${iso.slice(0, 4)}`;
      expect(apacheTime(apache)).toBe(date.getTime());
      expect(isoTime(iso)).toBe(date.getTime());
      expect(
        accessTime(`${pad(date.getUTCDate())}/${month ?? ''}/${iso.slice(0, 4)}:${clock}`),
      ).toBe(second);
    }),
  );
});

test('what is no time is none', () => {
  for (const text of [
    '',
    'Nov 22 14:10:01',
    'Sun Foo 22 14:10:09 2026',
    'Sun Nov 99 14:10:09 2026',
    'wsgi:error',
  ]) {
    expect(apacheTime(text)).toBeNull();
  }
  expect(isoTime('2026-13-01 10:00:00')).toBeNull();
});
