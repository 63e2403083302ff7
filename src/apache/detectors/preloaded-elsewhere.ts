import type { Finding } from '../../model/index.ts';
import { comparable } from '../configuration/model/path.ts';
import type { Configuration } from '../configuration/model/configuration.ts';
import { isLiteral } from '../configuration/place.ts';
import { readOptions } from '../configuration/words.ts';
import type { Mount } from '../configuration/wsgi.ts';
import { findingAt, inConfiguration } from './finding.ts';

/** A WSGIImportScript that loads a script into another process or interpreter than the one that serves it. */
export const preloadedElsewhere = inConfiguration('preloaded-elsewhere', (configuration) => {
  const { all, mounts, isExcerpt } = configuration;
  const served = new Map<string, Mount[]>();
  for (const mount of mounts) {
    const key = comparable(mount.script);
    served.set(key, [...(served.get(key) ?? []), mount].slice(0, MOST));
  }
  return all.flatMap((placed): readonly Finding[] => {
    const { key, args, rest } = placed.directive;
    const [script = ''] = args;
    if (key !== 'wsgiimportscript' || !isLiteral(script)) return [];
    const options = readOptions(rest);
    const [process, interpreter] = [options.get('process-group'), options.get('application-group')];
    const places = served.get(comparable(script)) ?? [];
    if (places.length === 0) return [];
    const differs = places.every(
      (mount) =>
        isOther(processOf(configuration, mount), process ?? '%{GLOBAL}') ||
        isOther(interpreterOf(configuration, mount), interpreter),
    );
    if (!differs) return [];
    return [findingAt('preloaded-elsewhere', placed, { script }, !isExcerpt)];
  });
});

/** More mounts of one script than any server has. */
const MOST = 20;

/** Where a mount is served; undefined where the text doesn't tell. */
function processOf({ processGroup }: Configuration, mount: Mount): string | undefined {
  const setting = processGroup.of(mount);
  if (setting.kind === 'unset') return '%{GLOBAL}';
  return setting.kind === 'set' ? setting.value || '%{GLOBAL}' : undefined;
}

/** By default, an interpreter has the name of its host and mount, which is never %{GLOBAL}. */
function interpreterOf({ applicationGroup }: Configuration, mount: Mount): string | undefined {
  const setting = applicationGroup.of(mount);
  if (setting.kind === 'unset') return '%{RESOURCE}';
  return setting.kind === 'set' ? setting.value || '%{GLOBAL}' : undefined;
}

function isOther(served: string | undefined, loaded: string | undefined): boolean {
  if (served === undefined || loaded === undefined) return false;
  // What %{RESOURCE} stands for can be written out: only the main interpreter is surely another one.
  if (served === '%{RESOURCE}') return loaded === '%{GLOBAL}' || loaded === '';
  if (loaded === '%{RESOURCE}' || loaded === '%{SERVER}') return served === '%{GLOBAL}';
  return served !== (loaded || '%{GLOBAL}');
}
