import { count } from '../intl.ts';

const facts = (settled: number): string => count(settled, { one: '# fact', other: '# facts' });

/** Beside other screens, where a configuration was read. */
export const words = {
  read: (faults: number, settled: number) =>
    faults === 0
      ? `A configuration was read: no fault, and ${facts(settled)} that it settles.`
      : `A configuration was read: ${count(faults, { one: '# finding', other: '# findings' })}, and ${facts(settled)} that it settles.`,
  see: 'See it line by line',
};
