import { words } from '#words/app.ts';
import { useCase } from '../session/case.tsx';
import { Bar, Button, SkipLink, ThemeSwitch } from '../ui/index.ts';
import { GlobalShortcuts } from './GlobalShortcuts.tsx';
import { Screens } from './Screens.tsx';
import { StartOverDialog } from './StartOverDialog.tsx';

/** What the page shows of a case: the bar, and the screen of the address. */
export function Shell() {
  return (
    <>
      <SiteBar />
      <Screens />
      <StartOverDialog />
    </>
  );
}

/** The bar is above all screens. */
function SiteBar() {
  const { startOver, to } = useCase();
  return (
    <>
      <SkipLink />
      <Bar name="wsgi-triage" home="#/" note={words.stays}>
        <a href={`#${to('/problems')}`}>{words.problems}</a>
        <a href={`#${to('/sessions')}`}>{words.sessions}</a>
        <GlobalShortcuts />
        <ThemeSwitch />
        <Button keyHint="x" onPress={startOver}>
          {words.startOver}
        </Button>
      </Bar>
    </>
  );
}
