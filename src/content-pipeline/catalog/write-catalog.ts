import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { numbersIn } from '../../apache/catalog.ts';
import type { Catalog } from '../../model/index.ts';
import { readCatalog } from './read-catalog.ts';

/** Writes `apache-codes.json` from a checkout of Apache 2.4. */
export function writeCatalog(
  folder: string,
  checkout: string | undefined,
): { readonly done: string } | { readonly refused: string } {
  if (checkout === undefined) {
    return { refused: 'name a checkout of Apache: catalog ../httpd-2.4' };
  }
  let catalog: Catalog;
  try {
    catalog = readCatalog(checkout);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { refused: `${checkout} is no checkout of Apache: ${why}` };
  }
  writeFileSync(join(folder, 'apache-codes.json'), `${JSON.stringify(catalog, null, 1)}\n`);
  const codes = Object.values(catalog.codes).flatMap((levels) =>
    Object.values(levels).flatMap(numbersIn),
  );
  const modules = String(Object.keys(catalog.codes).length);
  return {
    done: `wrote apache-codes.json: ${String(codes.length)} codes of ${modules} modules of Apache ${catalog.version}`,
  };
}
