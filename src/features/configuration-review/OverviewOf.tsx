import { useEffect, useState } from 'react';
import { words } from '#words/configuration-overview.ts';
import { overviewsOf, type Overview } from '../../apache/configuration/overview.ts';
import type { ReadSource } from '../../session/store.ts';
import { notShown, overviewTables } from './overview-tables.ts';

/** What a configuration sets: a small table for each application and group. */
export function OverviewOf({ source }: { readonly source: ReadSource }) {
  const text = useText(source);
  return overviewsOf(text).map((overview, at) => <Tables key={at} overview={overview} />);
}

function Tables({ overview }: { readonly overview: Overview }) {
  const left = notShown(overview);
  return (
    <>
      <h2>{words.title}</h2>
      <p>
        {words.read(overview.directives, overview.hosts)}
        {overview.mounts.length === 0 && ` ${words.noMount}`}
      </p>
      {overviewTables(overview).map(({ title, rows }, at) => (
        <table className="configuration-overview" key={at}>
          <caption>{title}</caption>
          <tbody>
            {rows.map(([label, value]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      {left > 0 && <p className="hint">{words.more(left)}</p>}
    </>
  );
}

/** The text of a source. That of a file is read again. */
function useText({ source, file }: ReadSource): string {
  const [read, setRead] = useState('');
  const isFile = source.kind !== 'text';
  useEffect(() => {
    let isWanted = true;
    if (isFile && file && file.size <= LONGEST) {
      // A file that is gone has no table.
      file.text().then(
        (text) => {
          if (isWanted) setRead(text);
        },
        () => undefined,
      );
    }
    return () => {
      isWanted = false;
    };
  }, [isFile, file]);
  return source.kind === 'text' ? source.text : read;
}

/** Longer texts aren't read as a whole. In bytes. */
const LONGEST = 8_000_000;
