import Container from '@cloudscape-design/components/container';
import { useCallback } from 'react';
import type { SegmentSummaryView } from '../../functions/core/contract.ts';
import { useLoaded } from '../api/loading.ts';
import { useApi } from '../api/session.tsx';
import { useReader } from '../text/reader.tsx';
import { formatCount, formatMoment, formatShare } from '../view/values.ts';
import { PageFrame, WhenLoaded } from './page-frame.tsx';

/** How many customers each segment holds, and what share of all that is. */
export function SegmentsPage() {
  const { texts } = useReader();
  const api = useApi();
  const { state, reload } = useLoaded(useCallback(() => api.segments(), [api]));
  return (
    <PageFrame title={texts.admin.pages.segments} description={texts.admin.segmentsDescription}>
      <Container>
        <WhenLoaded state={state} reload={reload}>
          {(segments) => <SegmentSizes segments={segments} />}
        </WhenLoaded>
      </Container>
    </PageFrame>
  );
}

function SegmentSizes({ segments }: { readonly segments: readonly SegmentSummaryView[] }) {
  const { texts, locale, read, title } = useReader();
  const asOf = segments[0]?.asOf;
  if (segments.length === 0) return <p className="plain muted">{texts.admin.noSegments}</p>;
  return (
    <>
      <table className="facts sizes">
        <thead>
          <tr>
            <th scope="col">{texts.admin.segment}</th>
            <th scope="col" className="number">
              {texts.admin.people}
            </th>
            <th scope="col">{texts.admin.share}</th>
          </tr>
        </thead>
        <tbody>
          {segments.map((segment) => (
            <tr key={segment.name}>
              <th scope="row">
                {title(segment.label)}
                <span className="description">{read(segment.description)}</span>
              </th>
              <td className="number">{formatCount(segment.size, locale)}</td>
              <td className="share">
                <span className="share-track" aria-hidden="true">
                  <span className="share-bar" style={{ width: `${Math.min(segment.share, 1) * 100}%` }} />
                </span>
                {formatShare(segment.share, locale)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {asOf !== undefined && <p className="plain muted small">{texts.asOf(formatMoment(asOf, locale))}</p>}
    </>
  );
}
