import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Modal from '@cloudscape-design/components/modal';
import Pagination from '@cloudscape-design/components/pagination';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useState } from 'react';
import { useReader } from '../text/reader.tsx';
import { PAGE_SIZE, pageOf } from '../view/pages.ts';
import type { RunOfMerges } from '../view/runs.ts';
import { formatCount, formatMoment } from '../view/values.ts';

/** One run: its merges, each with its way back, and the way back of all of them, which asks first. */
export function MergeRun(props: {
  readonly run: RunOfMerges;
  readonly isNewest: boolean;
  readonly busy: boolean;
  readonly onUndo: (id: string) => void;
  readonly onUndoRun: () => void;
}) {
  const { texts, locale } = useReader();
  const [asks, setAsks] = useState(false);
  const { run, busy } = props;
  const standing = formatCount(run.standing, locale);
  const undone = run.merges.length - run.standing;
  const undoRun = (): void => {
    setAsks(false);
    props.onUndoRun();
  };
  return (
    <>
      <ExpandableSection
        defaultExpanded={props.isNewest}
        headerText={`${formatMoment(run.at, locale)} · ${texts.identities.mergedBy[run.by] ?? run.by}`}
        headerDescription={texts.identities.run(
          formatCount(run.merges.length, locale),
          undone === 0 ? null : formatCount(undone, locale),
        )}
        headerActions={
          run.standing > 0 && (
            <Button disabled={busy} onClick={() => setAsks(true)}>
              {texts.identities.undoRun(standing)}
            </Button>
          )
        }
        variant="container"
      >
        <MergeTable run={run} busy={busy} onUndo={props.onUndo} />
      </ExpandableSection>
      <Modal
        visible={asks}
        onDismiss={() => setAsks(false)}
        header={texts.identities.undoRunQuestion}
        closeAriaLabel={texts.identities.keepRun}
        footer={
          <Box float="right">
            <SpaceBetween direction="horizontal" size="xs">
              <Button variant="link" onClick={() => setAsks(false)}>
                {texts.identities.keepRun}
              </Button>
              <Button variant="primary" onClick={undoRun}>
                {texts.identities.undoRun(standing)}
              </Button>
            </SpaceBetween>
          </Box>
        }
      >
        {texts.identities.undoRunMeaning(standing)}
      </Modal>
    </>
  );
}

function MergeTable(props: {
  readonly run: RunOfMerges;
  readonly busy: boolean;
  readonly onUndo: (id: string) => void;
}) {
  const { texts, locale } = useReader();
  const [page, setPage] = useState(1);
  const { merges } = props.run;
  return (
    <div className="stack">
      <table className="facts merges">
        <thead>
          <tr>
            <th scope="col">{texts.identities.when}</th>
            <th scope="col">{texts.identities.mergedRecords}</th>
            <th scope="col">
              <span className="sr-only">{texts.identities.undo}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {pageOf(merges, page).map((merge) => (
            <tr key={merge.id}>
              <td>{formatMoment(merge.at, locale)}</td>
              <td>
                <code>{merge.records.join(' + ')}</code>
              </td>
              <td>
                {merge.undone ? (
                  <StatusIndicator type="stopped">{texts.identities.undone}</StatusIndicator>
                ) : (
                  <Button
                    disabled={props.busy}
                    onClick={() => props.onUndo(merge.id)}
                    ariaLabel={`${texts.identities.undo} ${merge.records.join(' + ')}`}
                  >
                    {texts.identities.undo}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {merges.length > PAGE_SIZE && (
        <Pagination
          currentPageIndex={page}
          pagesCount={Math.ceil(merges.length / PAGE_SIZE)}
          onChange={({ detail }) => setPage(detail.currentPageIndex)}
        />
      )}
    </div>
  );
}
