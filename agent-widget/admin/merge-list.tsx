import Button from '@cloudscape-design/components/button';
import Pagination from '@cloudscape-design/components/pagination';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useState } from 'react';
import type { MergeView } from '../../functions/core/contract.ts';
import { useReader } from '../text/reader.tsx';
import { PAGE_SIZE, pageOf } from '../view/pages.ts';
import { formatMoment } from '../view/values.ts';

/** Merges, newest first, each of which can be taken back. */
export function MergeList(props: {
  readonly merges: readonly MergeView[];
  readonly busy: boolean;
  readonly onUndo: (id: string) => void;
}) {
  const { texts, locale } = useReader();
  const [page, setPage] = useState(1);
  const newestFirst = props.merges.toSorted((a, b) => b.at.localeCompare(a.at));
  if (newestFirst.length === 0) return <p className="plain muted">{texts.identities.noMerges}</p>;
  return (
    <div className="stack">
      <table className="facts merges">
        <thead>
          <tr>
            <th scope="col">{texts.identities.when}</th>
            <th scope="col">{texts.identities.by}</th>
            <th scope="col">{texts.identities.mergedRecords}</th>
            <th scope="col">
              <span className="sr-only">{texts.identities.undo}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {pageOf(newestFirst, page).map((merge) => (
            <tr key={merge.id}>
              <td>{formatMoment(merge.at, locale)}</td>
              <td>{texts.identities.mergedBy[merge.by] ?? merge.by}</td>
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
      {newestFirst.length > PAGE_SIZE && (
        <Pagination
          currentPageIndex={page}
          pagesCount={Math.ceil(newestFirst.length / PAGE_SIZE)}
          onChange={({ detail }) => setPage(detail.currentPageIndex)}
        />
      )}
    </div>
  );
}
