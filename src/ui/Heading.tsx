import { useEffect, useRef, type ReactNode } from 'react';
import { focusHeading } from '../platform/focus-heading.ts';

interface HeadingProps {
  readonly children: ReactNode;
  /** What the tab is called; also tells one screen from the next. */
  readonly title: string;
}

let isFirstScreen = true;

/** The heading of a screen: takes the focus when the screen changes, so that it is read out. */
export function Heading({ children, title }: HeadingProps) {
  const shown = useRef('');
  useEffect(() => {
    if (shown.current === title) return;
    shown.current = title;
    // The page that is opened keeps the focus where the browser puts it.
    if (isFirstScreen) document.title = `${title} · wsgi-triage`;
    else focusHeading(`${title} · wsgi-triage`);
    isFirstScreen = false;
  }, [title]);
  return <h1>{children}</h1>;
}
