import type { Observation } from '../model/index.ts';

/**
 * How many lines of a configuration an input has, if most of it is one. Zero for anything else: a log can
 * hold such a line.
 */
export function configurationLines({ kinds }: Pick<Observation, 'kinds'>): number {
  const [most] = kinds.filter(({ kind }) => kind !== 'comment' && kind !== 'command');
  return most?.kind === 'apache-configuration' ? most.records : 0;
}
