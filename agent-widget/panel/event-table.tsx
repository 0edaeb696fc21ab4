import Pagination from '@cloudscape-design/components/pagination';
import Table from '@cloudscape-design/components/table';
import { useState } from 'react';
import type { EventView } from '../../functions/core/contract.ts';
import { BrandTag } from '../page/brand-tag.tsx';
import { useReader } from '../text/reader.tsx';
import { PAGE_SIZE, pageOf } from '../view/pages.ts';
import { formatMoment } from '../view/values.ts';

/** Contacts, answers, consents and what was done on sites, of all brands, newest first. */
export function EventTable({ events }: { readonly events: readonly EventView[] }) {
  const { texts, locale, read } = useReader();
  const [page, setPage] = useState(1);
  return (
    <Table
      variant="embedded"
      items={pageOf(events, page)}
      trackBy={(event) => `${event.entity}:${event.brand}:${event.id}`}
      wrapLines
      contentDensity="compact"
      ariaLabels={{ tableLabel: texts.tabs.events }}
      columnDefinitions={[
        {
          id: 'what',
          header: texts.events.event,
          cell: (event) => (
            <div className="order-cell">
              <span>{formatMoment(event.at, locale)}</span>
              <span className="order-meta">
                <BrandTag brand={event.brand} label={event.brandLabel} />
                <span className="muted small">{read(event.label)}</span>
              </span>
            </div>
          ),
          isRowHeader: true,
        },
        {
          id: 'details',
          header: texts.events.details,
          cell: (event) => event.details.map(({ label, value }) => `${read(label)}: ${read(value)}`).join(' · '),
        },
      ]}
      empty={<span className="muted">{texts.events.none}</span>}
      pagination={
        events.length > PAGE_SIZE && (
          <Pagination
            currentPageIndex={page}
            pagesCount={Math.ceil(events.length / PAGE_SIZE)}
            onChange={({ detail }) => setPage(detail.currentPageIndex)}
          />
        )
      }
    />
  );
}
