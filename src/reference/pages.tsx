import type { ReactNode } from 'react';
import { inlineText, proseText } from '../engine/fix/fill-prose.ts';
import { byId } from '../engine/indexed.ts';
import { meaningsOf } from '../engine/meanings.ts';
import { codePage, messagePage, problemPage, symptomPage } from '../engine/reference-pages.ts';
import type { Message, Problem } from '../model/index.ts';
import { ApacheCodesPage } from './ApacheCodesPage.tsx';
import { CodePage } from './CodePage.tsx';
import { CodesPage } from './CodesPage.tsx';
import type { Meta } from './Document.tsx';
import { codesOf, type Code, type Library } from './library.ts';
import { MessagePage } from './MessagePage.tsx';
import { MessagesPage } from './MessagesPage.tsx';
import { readable } from './Printed.tsx';
import { ProblemPage } from './ProblemPage.tsx';
import { ProblemsPage } from './ProblemsPage.tsx';
import { SymptomPage } from './SymptomPage.tsx';

/** Renders a page, given the way back to the site's own folder. */
export interface ReferencePage {
  readonly meta: Meta;
  readonly content: (root: string) => ReactNode;
}

/** A search engine shows no more of a description. */
const DESCRIPTION = 160;

/** Every page of the reference. */
export function referencePages(library: Library): readonly ReferencePage[] {
  const { kb } = library;
  return [
    ...kb.problems.map((problem) => ({
      meta: problemMeta(library, problem),
      content: (root: string) => <ProblemPage library={library} problem={problem} root={root} />,
    })),
    ...codesOf(kb).map((code) => ({
      meta: codeMeta(library, code),
      content: (root: string) => <CodePage library={library} of={code} root={root} />,
    })),
    ...kb.messages
      .filter(
        ({ codes, detector, phrases }) =>
          codes.length === 0 && detector === undefined && phrases === undefined,
      )
      .map((message) => ({
        meta: messageMeta(library, message, message.title),
        content: (root: string) => <MessagePage library={library} message={message} root={root} />,
      })),
    ...(byId(kb.facts, 'symptom')?.values ?? []).map((symptom) => ({
      meta: listMeta(
        symptomPage(symptom.id),
        symptom.title,
        kb.problems.filter(({ symptoms }) => symptoms.includes(symptom.id)).length,
      ),
      content: (root: string) => <SymptomPage library={library} symptom={symptom} root={root} />,
    })),
    {
      meta: listMeta('messages/', 'All messages of mod_wsgi and around it', kb.messages.length),
      content: (root) => <MessagesPage library={library} root={root} />,
    },
    {
      meta: listMeta('problems/', 'What goes wrong with Apache mod_wsgi', kb.problems.length),
      content: (root) => <ProblemsPage library={library} root={root} />,
    },
    {
      meta: listMeta('codes/', 'All codes of mod_wsgi and Apache', codesOf(kb).length),
      content: (root) => <CodesPage library={library} root={root} />,
    },
    {
      meta: {
        path: 'codes/apache/',
        title: "Apache's codes by module",
        description: `Each AH code of Apache ${library.catalog.version}, with the module that logs it and its level.`,
        data: { '@type': 'TechArticle', headline: "Apache's codes by module" },
      },
      content: (root) => <ApacheCodesPage catalog={library.catalog} root={root} />,
    },
  ];
}

function problemMeta({ fixes }: Library, problem: Problem): Meta {
  const title = inlineText(problem.title, {});
  const { summary = [], remedies = [] } = fixes.get(problem.id) ?? {};
  const description = shortened(proseText(summary, {}));
  const [preferred] = remedies;
  return {
    path: problemPage(problem.id),
    title,
    description,
    data: {
      '@type': 'HowTo',
      name: title,
      description,
      step: preferred?.steps.map((step) => ({
        '@type': 'HowToStep',
        text: proseText(step.says, {}),
      })),
    },
  };
}

function codeMeta(library: Library, { code, messages: [first] }: Code): Meta {
  if (!first) throw new Error(`no message carries ${code}`);
  const meta = messageMeta(library, first, `${code}: ${first.title}`);
  return { ...meta, path: codePage(code) };
}

function messageMeta({ kb, printed }: Library, message: Message, headline: string): Meta {
  const wording = printed.get(message.id)?.wordings[0]?.text;
  const meanings = meaningsOf(kb, message.id).map(({ problem }) => problem.name);
  const words = wording === undefined ? '' : `“${readable(wording)}”. `;
  const means = meanings.length === 0 ? '' : `What it can mean: ${meanings.join(', ')}.`;
  const description = shortened(`${words}${headline}. ${means}`);
  return {
    path: messagePage(message),
    title: headline,
    description,
    data: { '@type': 'TechArticle', headline, description },
  };
}

function listMeta(path: string, title: string, count: number): Meta {
  const description = `${title}: ${count}, with causes and documented fixes.`;
  return {
    path,
    title,
    description,
    data: { '@type': 'CollectionPage', name: title, description },
  };
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= DESCRIPTION ? line : `${line.slice(0, DESCRIPTION - 1).trimEnd()}…`;
}
