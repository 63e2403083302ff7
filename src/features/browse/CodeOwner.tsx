import { Suspense, use } from 'react';
import { words } from '#words/browse.tsx';
import { codeEntry, nameOf, pageOf } from '../../apache/catalog.ts';
import { useCase } from '../../session/case.tsx';

/** Whose a code of Apache is that no problem explains. Nothing for other texts. */
export function CodeOwner({ code }: { readonly code: string }) {
  return /^AH\d{5}$/i.test(code) ? (
    <Suspense fallback={null}>
      <Owner code={code} />
    </Suspense>
  ) : null;
}

function Owner({ code }: { readonly code: string }) {
  const catalog = use(useCase().loadCatalog());
  const entry = codeEntry(catalog, code);
  if (!entry) return null;
  const page = pageOf(catalog, entry.module);
  const link = (text: string) =>
    page === null ? (
      text
    ) : (
      <a href={page} rel="noreferrer" target="_blank">
        {text}
      </a>
    );
  return <p>{words.codeOf(code, entry.level, link, nameOf(catalog, entry.module))}</p>;
}
