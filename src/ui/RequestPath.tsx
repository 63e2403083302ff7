import { cutMiddle } from './cut-middle.ts';
import { describePath, type Hop, type WrongEdge } from './describe-path.ts';
import { Glyph } from './Glyph.tsx';
import './request-path.css';

interface RequestPathProps {
  readonly hops: readonly Hop[];
  readonly wrongEdge?: WrongEdge | undefined;
}

const longestDetail = 40;

/** The way of a request through its hops, with the place where it is lost; told in words as well. */
export function RequestPath({ hops, wrongEdge }: RequestPathProps) {
  return (
    <div className="path">
      <p className="visually-hidden">{describePath(hops, wrongEdge)}</p>
      <div className="path-hops" aria-hidden="true">
        {hops.map((hop, index) => (
          <HopView key={index} hop={hop} index={index} wrongEdge={wrongEdge} />
        ))}
      </div>
    </div>
  );
}

interface HopViewProps {
  readonly hop: Hop;
  readonly index: number;
  readonly wrongEdge: WrongEdge | undefined;
}

/** A hop with the way that leads to it. */
function HopView({ hop, index, wrongEdge }: HopViewProps) {
  const isLost = wrongEdge !== undefined && wrongEdge.after === index - 1;
  return (
    <>
      {index > 0 && (
        <div className={isLost ? 'path-edge path-edge-wrong' : `path-edge path-edge-${hop.state}`}>
          {isLost && <span className="path-label">{wrongEdge.label}</span>}
          <span className="path-line">{isLost && <Glyph name="cross" />}</span>
        </div>
      )}
      <div className={`path-hop path-${hop.state}`}>
        <span className="path-dot">{hop.state === 'wrong' && <Glyph name="cross" />}</span>
        <span className="path-name">{hop.name}</span>
        {hop.detail !== undefined && (
          <span className="path-detail" title={hop.detail}>
            {cutMiddle(hop.detail, longestDetail)}
          </span>
        )}
      </div>
    </>
  );
}
