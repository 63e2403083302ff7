import { rememberedColorScheme, showColorScheme } from '../browser/color-scheme.ts';
import { markPresses } from '../browser/early-use.ts';
import { hideFirstScreen } from '../browser/first-screen.ts';

// Runs before anything is painted, so that nothing flashes.
showColorScheme(rememberedColorScheme());
hideFirstScreen();
markPresses();
