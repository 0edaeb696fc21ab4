import Pagination from '@cloudscape-design/components/pagination';
import { useState } from 'react';
import type { MergeView } from '../../functions/core/contract.ts';
import { useReader } from '../text/reader.tsx';
import { PAGE_SIZE, pageOf } from '../view/pages.ts';
import { runsOf } from '../view/runs.ts';
import { MergeRun } from './merge-run.tsx';

/** Merges by run, the newest first; each, and each run, can be taken back. */
export function MergeList(props: {
  readonly merges: readonly MergeView[];
  readonly busy: boolean;
  readonly onUndo: (id: string) => void;
  readonly onUndoRun: (id: string) => void;
}) {
  const { texts } = useReader();
  const [page, setPage] = useState(1);
  const runs = runsOf(props.merges);
  if (runs.length === 0) return <p className="plain muted">{texts.identities.noMerges}</p>;
  return (
    <div className="stack">
      {pageOf(runs, page).map((run) => (
        <MergeRun
          key={run.id}
          run={run}
          isNewest={run === runs[0]}
          busy={props.busy}
          onUndo={props.onUndo}
          onUndoRun={() => props.onUndoRun(run.id)}
        />
      ))}
      {runs.length > PAGE_SIZE && (
        <Pagination
          currentPageIndex={page}
          pagesCount={Math.ceil(runs.length / PAGE_SIZE)}
          onChange={({ detail }) => setPage(detail.currentPageIndex)}
        />
      )}
    </div>
  );
}
