import type { Detector } from '../../model/index.ts';
import { placeAll } from '../configuration/place.ts';
import {
  APPLICATION_GROUP,
  PROCESS_GROUP,
  settingReader,
  type Settable,
  type Setting,
} from '../configuration/setting.ts';
import { mountsOf } from '../configuration/wsgi.ts';
import { findingAt } from './finding.ts';

/** Every application of the text runs in a daemon process group. */
export const daemonModeConfigured = agreed({
  id: 'daemon-mode-configured',
  setting: PROCESS_GROUP,
  tells: (setting) => isGroup(setting),
});

/** No application of a whole text runs in a daemon process group. */
export const embeddedModeConfigured = agreed({
  id: 'embedded-mode-configured',
  setting: PROCESS_GROUP,
  tells: (setting, isWhole) => isWhole && setting.kind !== 'unsure' && !isGroup(setting),
});

/** Every application of the text runs in the main interpreter. */
export const mainInterpreterConfigured = agreed({
  id: 'main-interpreter-configured',
  setting: APPLICATION_GROUP,
  tells: (setting) => isMain(setting),
});

/** No application of a whole text runs in the main interpreter. */
export const subInterpreterConfigured = agreed({
  id: 'sub-interpreter-configured',
  setting: APPLICATION_GROUP,
  tells: (setting, isWhole) => isWhole && setting.kind !== 'unsure' && !isMain(setting),
});

const isGroup = (setting: Setting): boolean =>
  setting.kind === 'set' && setting.value !== '' && setting.value !== '%{GLOBAL}';

const isMain = (setting: Setting): boolean =>
  setting.kind === 'set' && (setting.value === '' || setting.value === '%{GLOBAL}');

interface Agreed {
  readonly id: string;
  readonly setting: Settable;
  /** What is not set can be told of a virtual host or a whole file, not of a line or two out of one. */
  readonly tells: (setting: Setting, isWhole: boolean) => boolean;
}

/** What holds for all mounts of a text; found at the first. */
function agreed({ id, setting, tells }: Agreed): Detector {
  return {
    id,
    kind: 'apache-configuration',
    detect(configuration) {
      const all = placeAll(configuration);
      const mounts = mountsOf(all);
      const [first] = mounts;
      if (!first) return [];
      const read = settingReader(all, setting);
      const isServer = all.some(({ directive: { key } }) => WHOLE.has(key));
      const isTold = mounts.every((mount) =>
        tells(read(mount), isServer || mount.placed.host !== null),
      );
      if (!isTold) return [];
      const said = read(first);
      const group = said.kind === 'set' && isGroup(said) ? said.value : undefined;
      const { mount, script, placed } = first;
      return [findingAt(id, placed, { mount, script, group })];
    },
  };
}

const WHOLE: ReadonlySet<string> = new Set(['serverroot', 'listen']);
