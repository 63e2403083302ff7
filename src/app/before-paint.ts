import { rememberedColorScheme, showColorScheme } from '../browser/color-scheme.ts';
import { markPresses } from '../browser/early-use.ts';
import { hideFirstScreen, leadsElsewhere } from '../browser/first-screen.ts';

// Runs before anything is painted, so that nothing flashes.
showColorScheme(rememberedColorScheme());
hideFirstScreen();
if (leadsElsewhere()) preload(document.currentScript?.dataset['needs'] ?? '');
markPresses();

/** Requests modules that a linked screen can't do without, next to the wizard's own. */
function preload(needs: string): void {
  for (const href of needs.split(' ')) {
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'modulepreload', href }),
    );
  }
}
