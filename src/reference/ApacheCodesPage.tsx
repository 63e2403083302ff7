import { nameOf, pageOf } from '../apache/catalog.ts';
import type { Catalog } from '../model/index.ts';
import { Frame } from './Frame.tsx';

interface ApacheCodesPageProps {
  readonly catalog: Catalog;
  readonly root: string;
}

/** Which module of Apache logs which code, and at which level. */
export function ApacheCodesPage({ catalog, root }: ApacheCodesPageProps) {
  return (
    <Frame root={root} wizard="#/">
      <h1>Whose code is it?</h1>
      <p className="lead">
        Each code of Apache {catalog.version}, by the module that logs it. A range is without AH and
        its zeros: AH02032 is 2032. Codes that can mean a problem of mod_wsgi are among{' '}
        <a href={`${root}codes/`}>all codes</a>.
      </p>
      {Object.entries(catalog.codes).map(([module, levels]) => {
        const page = pageOf(catalog, module);
        const name = nameOf(catalog, module);
        return (
          <section key={module}>
            <h2>{page === null ? name : <a href={page}>{name}</a>}</h2>
            <dl>
              {Object.entries(levels).map(([level, ranges]) => (
                <div key={level}>
                  <dt>{level}</dt>
                  <dd>{ranges.replaceAll(' ', ', ')}</dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </Frame>
  );
}
