import type { Detector } from '../../model/index.ts';
import type { Setting } from '../configuration/setting.ts';
import { findingAt, inConfiguration } from './finding.ts';

/** Every application of the text runs in a daemon process group. */
export const daemonModeConfigured = agreed({
  id: 'daemon-mode-configured',
  setting: 'processGroup',
  tells: (setting) => isGroup(setting),
});

/** No application of a whole text runs in a daemon process group. */
export const embeddedModeConfigured = agreed({
  id: 'embedded-mode-configured',
  setting: 'processGroup',
  tells: (setting, isWhole) => isWhole && setting.kind !== 'unsure' && !isGroup(setting),
});

/** Every application of the text runs in the main interpreter. */
export const mainInterpreterConfigured = agreed({
  id: 'main-interpreter-configured',
  setting: 'applicationGroup',
  tells: (setting) => isMain(setting),
});

/** No application of a whole text runs in the main interpreter. */
export const subInterpreterConfigured = agreed({
  id: 'sub-interpreter-configured',
  setting: 'applicationGroup',
  tells: (setting, isWhole) => isWhole && setting.kind !== 'unsure' && !isMain(setting),
});

const isGroup = (setting: Setting): boolean =>
  setting.kind === 'set' && setting.value !== '' && setting.value !== '%{GLOBAL}';

const isMain = (setting: Setting): boolean =>
  setting.kind === 'set' && (setting.value === '' || setting.value === '%{GLOBAL}');

interface Agreed {
  readonly id: string;
  readonly setting: 'processGroup' | 'applicationGroup';
  /** What is not set can be told of a virtual host or a whole file, not of a line or two out of one. */
  readonly tells: (setting: Setting, isWhole: boolean) => boolean;
}

/** What holds for all mounts of a text; found at the first. */
function agreed({ id, setting, tells }: Agreed): Detector {
  return inConfiguration(id, (configuration) => {
    const { all, mounts, isExcerpt } = configuration;
    const [first] = mounts;
    if (!first || isExcerpt) return [];
    const read = configuration[setting].of;
    const isServer = all.some(({ directive: { key } }) => WHOLE.has(key));
    const isTold = mounts.every((mount) =>
      tells(read(mount), isServer || mount.placed.host !== null),
    );
    if (!isTold) return [];
    const said = read(first);
    const group = said.kind === 'set' && isGroup(said) ? said.value : undefined;
    const { mount, script, placed } = first;
    return [findingAt(id, placed, { mount, script, group })];
  });
}

const WHOLE: ReadonlySet<string> = new Set(['serverroot', 'listen']);
