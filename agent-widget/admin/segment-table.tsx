import type { ClusterSummaryView, SegmentSummaryView } from '../../functions/core/contract.ts';
import { useReader } from '../text/reader.tsx';
import { formatCount, formatShare } from '../view/values.ts';

export type SegmentRow = ClusterSummaryView & Partial<Pick<SegmentSummaryView, 'bases'>>;

/** Segments with their sizes, what makes their members unlike everyone, and what makes them unfit to act on. */
export function SegmentTable({ segments }: { readonly segments: readonly SegmentRow[] }) {
  const { texts } = useReader();
  return (
    <table className="facts sizes">
      <thead>
        <tr>
          <th scope="col">{texts.admin.segment}</th>
          <th scope="col" className="number">
            {texts.admin.people}
          </th>
          <th scope="col">{texts.admin.share}</th>
          <th scope="col">{texts.admin.unlikeEveryone}</th>
        </tr>
      </thead>
      <tbody>
        {segments.map((segment) => (
          <SegmentSize key={segment.name} segment={segment} />
        ))}
      </tbody>
    </table>
  );
}

function SegmentSize({ segment }: { readonly segment: SegmentRow }) {
  const { texts, locale, read, title } = useReader();
  const { bases = [] } = segment;
  return (
    <tr>
      <th scope="row">
        {title(segment.label)}
        <span className="description">{read(segment.description)}</span>
        {bases.length > 0 && (
          <span className="description">{texts.admin.startsFrom(bases.map(({ label }) => title(label)))}</span>
        )}
        {segment.warnings.map((warning) => (
          <span key={warning.en} className="description warning">
            {read(warning)}
          </span>
        ))}
      </th>
      <td className="number">{formatCount(segment.size, locale)}</td>
      <td className="share">
        <span className="share-track" aria-hidden="true">
          <span className="share-bar" style={{ width: `${Math.min(segment.share, 1) * 100}%` }} />
        </span>
        {formatShare(segment.share, locale)}
      </td>
      <td>
        <Differences segment={segment} />
        <Strategies segment={segment} />
      </td>
    </tr>
  );
}

function Differences({ segment }: { readonly segment: SegmentRow }) {
  const { texts, read, title } = useReader();
  if (segment.differences.length === 0) return <span className="muted small">{texts.admin.likeEveryone}</span>;
  return (
    <ol className="differences">
      {segment.differences.map(({ attribute, label, members, everyone }) => (
        <li key={attribute}>
          {title(label)}: {read(members)} <span className="muted">{texts.admin.ofEveryone(read(everyone))}</span>
        </li>
      ))}
    </ol>
  );
}

/** What others did with such customers; the whole case on demand. */
function Strategies({ segment }: { readonly segment: SegmentRow }) {
  const { texts, read } = useReader();
  return segment.strategies.map((found) => (
    <details key={found.id} className="strategy">
      <summary>{read(found.title)}</summary>
      <dl>
        {STRATEGY_PARTS.map((part) => (
          <div key={part}>
            <dt className="muted small">{texts.admin.strategy[part]}</dt>
            <dd>{read(found[part])}</dd>
          </div>
        ))}
      </dl>
      <p className="plain muted small">{texts.admin.source(found.source)}</p>
    </details>
  ));
}

const STRATEGY_PARTS = ['message', 'channelAndTiming', 'products', 'budget', 'expectedEffect'] as const;
