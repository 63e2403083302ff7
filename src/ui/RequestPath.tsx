import { Fragment } from 'react';
import { cutMiddle } from './cut-middle.ts';
import { describePath, type Hop, type WrongEdge } from './describe-path.ts';
import { Glyph } from './Glyph.tsx';
import './request-path.css';

interface RequestPathProps {
  readonly hops: readonly Hop[];
  readonly wrongEdge?: WrongEdge | undefined;
}

const longestDetail = 32;
const shortDetail = 15;

/** A request's path through its hops, with the place where it is lost. Text says the same. */
export function RequestPath({ hops, wrongEdge }: RequestPathProps) {
  /** How the connection from hop `index` to the next is drawn. */
  const wayAfter = (index: number) => {
    if (wrongEdge?.after === index) return 'wrong';
    return hops[index + 1]?.state === 'dim' ? 'dim' : 'ok';
  };
  return (
    <div className="path">
      <p className="visually-hidden">{describePath(hops, wrongEdge)}</p>
      <div className="path-hops" aria-hidden="true">
        {hops.map((hop, index) => (
          <Fragment key={index}>
            <HopView
              hop={hop}
              isPlace={hop.state === 'wrong' && wrongEdge === undefined}
              way={index === hops.length - 1 ? 'none' : wayAfter(index)}
            />
            {index < hops.length - 1 && (
              <Edge
                way={wayAfter(index)}
                label={wrongEdge?.after === index ? wrongEdge.label : undefined}
              />
            )}
          </Fragment>
        ))}
      </div>
    </div>
  );
}

interface HopViewProps {
  readonly hop: Hop;
  /** The fault is in this hop, not on the connection to it. */
  readonly isPlace: boolean;
  readonly way: string;
}

function HopView({ hop, isPlace, way }: HopViewProps) {
  return (
    <div className={`path-hop path-${hop.state} path-way-${way}`}>
      <span className="path-dot">{isPlace && <Glyph name="cross" />}</span>
      <span className="path-text">
        <span className="path-name">
          {isPlace && <Glyph name="cross" />}
          {hop.name}
        </span>{' '}
        {hop.detail !== undefined && <Detail text={hop.detail} />}
      </span>
    </div>
  );
}

function Detail({ text }: { readonly text: string }) {
  if (text.length <= shortDetail)
    return (
      <span className="path-detail path-detail-short" dir="ltr" translate="no">
        {text}
      </span>
    );
  return (
    <span className="path-detail" dir="ltr" title={text} translate="no">
      {cutMiddle(text, longestDetail)
        .split(/(?<=[/_.-])/)
        .map((part, index) => (
          <Fragment key={index}>
            {part}
            <wbr />
          </Fragment>
        ))}
    </span>
  );
}

function Edge({ way, label }: { readonly way: string; readonly label: string | undefined }) {
  return (
    <div className={`path-edge path-edge-${way}`}>
      {label !== undefined && <span className="path-label">{label}</span>}
      <span className="path-line">{way === 'wrong' && <Glyph name="cross" />}</span>
    </div>
  );
}
