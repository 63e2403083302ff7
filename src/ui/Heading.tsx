import { useEffect, useRef, type ReactNode } from 'react';
import { focusHeading } from '../browser/focus-heading.ts';

interface HeadingProps {
  readonly children: ReactNode;
  /** The tab's title. It also identifies the screen. */
  readonly title: string;
}

let isFirstScreen = true;

/** A screen's heading. It takes the focus when the screen changes, so that it is read out. */
export function Heading({ children, title }: HeadingProps) {
  const shown = useRef('');
  useEffect(() => {
    if (shown.current === title) return;
    shown.current = title;
    // On the first page, the focus stays where the browser puts it.
    if (isFirstScreen) document.title = `${title} · wsgi-triage`;
    else focusHeading(`${title} · wsgi-triage`);
    isFirstScreen = false;
  }, [title]);
  return <h1>{children}</h1>;
}
