import type { ReactNode } from 'react';
import { Bar, Button, Page } from '../ui/index.ts';

interface FrameProps {
  /** From the page back to the site's own folder: `../../`. */
  readonly root: string;
  /** Where the wizard continues: `#/fix/…`. */
  readonly wizard: string;
  readonly children: ReactNode;
}

/** The frame of every page of the reference. */
export function Frame({ root, wizard, children }: FrameProps) {
  return (
    <>
      <Bar name="wsgi-triage" home={root} note="What Apache mod_wsgi prints, and what to do">
        <a href={`${root}problems/`}>Problems</a>
        <a href={`${root}codes/`}>Codes</a>
        <a href={`${root}messages/`}>Messages</a>
      </Bar>
      <Page>
        {children}
        <section className="reference-wizard">
          <h2>Not sure that this is it?</h2>
          <p>
            The wizard reads your log in your browser, shows which line decides, and fills in the
            commands with your own paths. Nothing that you paste leaves the page.
          </p>
          <p>
            <Button variant="primary" href={`${root}${wizard}`}>
              Start the wizard here
            </Button>
          </p>
        </section>
        <p>
          <a href={`${root}third-party-notices.md`}>Licenses of the packages</a>,{' '}
          <a href={`${root}font-licences.md`}>of the fonts</a>, and a{' '}
          <a href={`${root}bom.json`}>bill of materials</a>
        </p>
      </Page>
    </>
  );
}
