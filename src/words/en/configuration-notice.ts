import { count } from '../intl.ts';

const facts = (settled: number): string => count(settled, { one: '# fact', other: '# facts' });

/** On other screens, if a configuration was read. */
export const words = {
  read: (faults: number, settled: number) =>
    faults === 0
      ? `A configuration was read: no known fault, ${facts(settled)}.`
      : `A configuration was read: ${count(faults, { one: '# finding', other: '# findings' })}, ${facts(settled)}.`,
  see: 'See it line by line',
};
