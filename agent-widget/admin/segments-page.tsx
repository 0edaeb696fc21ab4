import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import { useCallback } from 'react';
import type { ClustersView } from '../../functions/core/contract.ts';
import { useLoaded } from '../api/loading.ts';
import { useApi } from '../api/session.tsx';
import { useReader } from '../text/reader.tsx';
import { formatMoment } from '../view/values.ts';
import { LookAlikes } from './look-alikes.tsx';
import { PageFrame, WhenLoaded } from './page-frame.tsx';
import { SegmentTable } from './segment-table.tsx';

/** How many customers each segment holds and what makes them unlike everyone; and the groups that were found, not defined. */
export function SegmentsPage() {
  const { texts, locale } = useReader();
  const api = useApi();
  const { state, reload } = useLoaded(useCallback(() => api.segments(), [api]));
  return (
    <PageFrame title={texts.admin.pages.segments} description={texts.admin.segmentsDescription}>
      <WhenLoaded state={state} reload={reload}>
        {({ segments, clusters }) => (
          <div className="stack">
            <Container>
              {segments[0] === undefined ? (
                <p className="plain muted">{texts.admin.noSegments}</p>
              ) : (
                <>
                  <SegmentTable segments={segments} />
                  <p className="plain muted small">{texts.asOf(formatMoment(segments[0].asOf, locale))}</p>
                </>
              )}
            </Container>
            {clusters !== null && <Clusters found={clusters} />}
            {segments.length > 0 && <LookAlikes segments={segments} />}
          </div>
        )}
      </WhenLoaded>
    </PageFrame>
  );
}

function Clusters({ found }: { readonly found: ClustersView }) {
  const { texts, locale, read } = useReader();
  const { clusters, people, silhouette, stability, candidates, density } = found;
  return (
    <Container
      header={
        <Header variant="h2" description={texts.admin.clustersDescription}>
          {texts.admin.clusters}
        </Header>
      }
    >
      <SegmentTable segments={clusters} />
      <p className="plain muted small">
        {texts.admin.clusterFigures(people, silhouette, stability)}{' '}
        {texts.admin.countsTried(candidates.map(({ k, silhouette: figure }) => `${k} (${figure.toFixed(2)})`))}{' '}
        {texts.asOf(formatMoment(found.asOf, locale))}
      </p>
      {density !== null && (
        <section aria-label={texts.admin.densityGroups}>
          <p className="plain">{read(density.summary)}</p>
          {density.groups.length > 0 && <SegmentTable segments={density.groups} />}
        </section>
      )}
    </Container>
  );
}
