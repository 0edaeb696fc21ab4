import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useCallback, useState } from 'react';
import { useLoaded } from '../api/loading.ts';
import type { ApiError } from '../api/problem.ts';
import { asApiError, useApi } from '../api/session.tsx';
import { Problem } from '../page/problem.tsx';
import { useReader } from '../text/reader.tsx';
import { MergeList } from './merge-list.tsx';
import { PageFrame, WhenLoaded } from './page-frame.tsx';
import { PreviewSummary } from './preview-summary.tsx';
import { ProposalList } from './proposal-list.tsx';

/** Who would become one person and why, before anything merges; and the merges so far, each with its way back. */
export function IdentitiesPage() {
  const { texts } = useReader();
  const api = useApi();
  const preview = useLoaded(useCallback(() => api.previewIdentities(), [api]));
  const merges = useLoaded(useCallback(() => api.merges(), [api]));
  const [busy, setBusy] = useState(false);
  const [merged, setMerged] = useState<number | null>(null);
  const [refused, setRefused] = useState<ApiError | null>(null);

  const work = async (job: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setRefused(null);
    try {
      await job();
    } catch (error) {
      setRefused(asApiError(error));
    } finally {
      setBusy(false);
      preview.reload();
      merges.reload();
    }
  };
  const merge = (): Promise<void> => work(async () => setMerged((await api.resolveIdentities()).merges));
  const undo = (id: string): Promise<void> =>
    work(async () => {
      await api.undoMerge(id);
      setMerged(null);
    });

  return (
    <PageFrame
      title={texts.admin.pages.identities}
      description={texts.admin.identitiesDescription}
      actions={
        <Button
          variant="primary"
          loading={busy}
          disabled={preview.state.status !== 'loaded' || preview.state.value.total.merge === 0}
          onClick={merge}
        >
          {texts.identities.merge}
        </Button>
      }
    >
      {merged !== null && <Alert type="success">{texts.identities.merged(merged)}</Alert>}
      {refused !== null && <Problem error={refused} retry={() => setRefused(null)} />}
      <WhenLoaded state={preview.state} reload={preview.reload}>
        {(value) => (
          <SpaceBetween size="l">
            <PreviewSummary preview={value} />
            <ProposalList proposals={value.proposals} total={value.total} />
          </SpaceBetween>
        )}
      </WhenLoaded>
      <Container header={<Header variant="h2">{texts.identities.merges}</Header>}>
        <WhenLoaded state={merges.state} reload={merges.reload}>
          {(value) => <MergeList merges={value} busy={busy} onUndo={undo} />}
        </WhenLoaded>
      </Container>
    </PageFrame>
  );
}
