import Pagination from '@cloudscape-design/components/pagination';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import Table from '@cloudscape-design/components/table';
import { useState } from 'react';
import type { OrderView } from '../../functions/core/contract.ts';
import { BrandTag } from '../page/brand-tag.tsx';
import { useReader } from '../text/reader.tsx';
import { type OrderRow, orderRows } from '../view/orders.ts';
import { PAGE_SIZE, pageOf } from '../view/pages.ts';
import { formatCount, formatMoment, formatYen } from '../view/values.ts';

/** Orders of all brands, newest first, each with its lines. */
export function OrderTable({ orders }: { readonly orders: readonly OrderView[] }) {
  const { texts, locale } = useReader();
  const [page, setPage] = useState(1);
  const [open, setOpen] = useState<readonly OrderRow[]>([]);
  const rows = orderRows(pageOf(orders, page));
  const isOpen = (row: OrderRow): boolean => open.some((other) => other.id === row.id);
  const completed = orders.filter((order) => order.status === 'completed').length;
  return (
    <Table
      variant="embedded"
      items={rows}
      trackBy="id"
      wrapLines
      header={
        completed < orders.length && (
          <p className="plain muted small">{texts.orders.completedOnly(completed, orders.length)}</p>
        )
      }
      contentDensity="compact"
      ariaLabels={{ tableLabel: texts.tabs.orders }}
      columnDefinitions={[
        {
          id: 'what',
          header: texts.orders.order,
          cell: (row) => (row.kind === 'order' ? <OrderCell order={row.order} /> : <LineCell line={row.line} />),
          isRowHeader: true,
        },
        { id: 'quantity', header: texts.orders.quantity, cell: (row) => formatCount(row.quantity, locale), width: 70 },
        { id: 'amount', header: texts.orders.amount, cell: (row) => formatYen(row.amount, locale), width: 110 },
      ]}
      expandableRows={{
        getItemChildren: (row) => (row.kind === 'order' ? row.lines : []),
        isItemExpandable: (row) => row.kind === 'order' && row.lines.length > 0,
        expandedItems: open,
        onExpandableItemToggle: ({ detail }) =>
          setOpen(isOpen(detail.item) ? open.filter((row) => row.id !== detail.item.id) : [...open, detail.item]),
      }}
      empty={<span className="muted">{texts.orders.none}</span>}
      pagination={
        orders.length > PAGE_SIZE && (
          <Pagination
            currentPageIndex={page}
            pagesCount={Math.ceil(orders.length / PAGE_SIZE)}
            onChange={({ detail }) => setPage(detail.currentPageIndex)}
          />
        )
      }
    />
  );
}

function OrderCell({ order }: { readonly order: OrderView }) {
  const { texts, locale } = useReader();
  return (
    <div className="order-cell">
      <span>{formatMoment(order.orderedAt, locale)}</span>
      <span className="order-meta">
        <BrandTag brand={order.brand} label={order.brandLabel} />
        {order.channel !== null && <span className="muted small">{order.channel}</span>}
        {order.status !== 'completed' && (
          <StatusIndicator type="warning">{texts.orders.statuses[order.status] ?? order.status}</StatusIndicator>
        )}
      </span>
    </div>
  );
}

function LineCell({ line }: { readonly line: OrderView['lines'][number] }) {
  return (
    <div className="order-cell">
      <span>{line.productName ?? line.productId}</span>
      {line.category !== null && <span className="muted small">{line.category}</span>}
    </div>
  );
}
