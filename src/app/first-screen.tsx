import { knowledgeBase as kb } from 'virtual:knowledge-base';
import { renderToStaticMarkup } from 'react-dom/server';
import { quoting } from '../apache/quoting/index.ts';
import { symptomPage } from '../engine/reference-pages.ts';
import { CaseProvider } from '../session/case.tsx';
import { MemoryLocation } from '../session/location.tsx';
import { createSessionStore } from '../session/store.ts';
import { Shell } from './Shell.tsx';

/**
 * The first screen as the page is delivered with it: the same components as in the wizard. Until its
 * script runs, links lead to written pages.
 */
export function firstScreen(): string {
  const wizard = {
    kb,
    quoting,
    store: createSessionStore(),
    version: '',
    loadFix,
    loadReader,
    loadCatalog,
  };
  const html = renderToStaticMarkup(
    <MemoryLocation start="/">
      <CaseProvider wizard={wizard}>
        <Shell />
      </CaseProvider>
    </MemoryLocation>,
  );
  return html
    .replace(/href="#\/open\?symptom=([^"&]+)"/g, (_, id: string) => `href="${symptomPage(id)}"`)
    .replace('href="#/problems"', 'href="problems/"');
}

const loadFix = (): never => never('a fix');
const loadReader = (): never => never('the reader');
const loadCatalog = (): never => never('the codes of Apache');

function never(what: string): never {
  throw new Error(`the first screen loads ${what}`);
}
