import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useCallback, useState } from 'react';
import type { ProposalView } from '../../functions/core/contract.ts';
import { useLoaded } from '../api/loading.ts';
import { useApi } from '../api/session.tsx';
import { useWork } from '../api/work.ts';
import { Problem } from '../page/problem.tsx';
import { useReader } from '../text/reader.tsx';
import { MergeList } from './merge-list.tsx';
import { PageFrame, WhenLoaded } from './page-frame.tsx';
import { PreviewSummary } from './preview-summary.tsx';
import { ProposalList } from './proposal-list.tsx';
import { RulesTrial } from './rules-trial.tsx';
import { RunDifference } from './run-difference.tsx';
import { WhoIsThis } from './who-is-this.tsx';

/** Who would become one person and why, before anything merges; and the merges so far, each with its way back. */
export function IdentitiesPage() {
  const { texts } = useReader();
  const api = useApi();
  const [rules, setRules] = useState<object | null>(null);
  const preview = useLoaded(useCallback(() => api.previewIdentities(rules), [api, rules]));
  const merges = useLoaded(useCallback(() => api.merges(), [api]));
  const [told, setTold] = useState<{ readonly done: 'merged' | 'runUndone'; readonly count: number } | null>(null);
  const work = useWork(() => {
    preview.reload();
    merges.reload();
  });
  const merge = (): Promise<void> =>
    work.run(async () => setTold({ done: 'merged', count: (await api.resolveIdentities(rules)).merges }));
  const mergeGroup = ({ id }: ProposalView): Promise<void> =>
    work.run(async () => setTold({ done: 'merged', count: (await api.resolveGroup(id, rules)).merges }));
  const keepApart = ({ records }: ProposalView): Promise<void> =>
    work.run(async () => {
      await api.keepApart(records.map((record) => record.id));
      setTold(null);
    });
  const undo = (id: string): Promise<void> =>
    work.run(async () => {
      await api.undoMerge(id);
      setTold(null);
    });
  const undoRun = (id: string): Promise<void> =>
    work.run(async () => {
      setTold({ done: 'runUndone', count: (await api.undoRun(id)).merges.length });
    });

  return (
    <PageFrame
      title={texts.admin.pages.identities}
      description={texts.admin.identitiesDescription}
      actions={
        <Button
          variant="primary"
          loading={work.busy}
          disabled={preview.state.status !== 'loaded' || preview.state.value.total.merge === 0}
          onClick={merge}
        >
          {texts.identities.merge}
        </Button>
      }
    >
      {told !== null && <Alert type="success">{texts.identities[told.done](told.count)}</Alert>}
      {work.refused !== null && <Problem error={work.refused} retry={work.forgetRefusal} />}
      <RulesTrial trying={rules !== null} onTry={setRules} />
      <WhenLoaded state={preview.state} reload={preview.reload}>
        {(value) => (
          <SpaceBetween size="l">
            <PreviewSummary preview={value} />
            <RunDifference difference={value.difference} />
            <ProposalList
              proposals={value.proposals}
              total={value.total}
              busy={work.busy}
              onMerge={mergeGroup}
              onKeepApart={keepApart}
            />
          </SpaceBetween>
        )}
      </WhenLoaded>
      <WhoIsThis />
      <Container header={<Header variant="h2">{texts.identities.merges}</Header>}>
        <WhenLoaded state={merges.state} reload={merges.reload}>
          {(value) => <MergeList merges={value} busy={work.busy} onUndo={undo} onUndoRun={undoRun} />}
        </WhenLoaded>
      </Container>
    </PageFrame>
  );
}
