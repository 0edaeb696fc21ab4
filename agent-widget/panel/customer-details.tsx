import Tabs, { type TabsProps } from '@cloudscape-design/components/tabs';
import { useState } from 'react';
import type { CustomerView } from '../../functions/core/contract.ts';
import { useIsAtLeast } from '../page/media.ts';
import { useConversation } from '../question/conversation.ts';
import { QuestionBox } from '../question/question-box.tsx';
import { useReader } from '../text/reader.tsx';
import { brandLabels } from '../view/customer.ts';
import { AttributeList } from './attribute-list.tsx';
import { CustomerAlerts } from './customer-alerts.tsx';
import { CustomerHeader } from './customer-header.tsx';
import { EventTable } from './event-table.tsx';
import { OrderTable } from './order-table.tsx';
import { Overview } from './overview.tsx';
import { RecordsAndReasons } from './records-and-reasons.tsx';
import { SegmentList } from './segment-list.tsx';

/** Beside the facts there is room for the question box from here on; below, it is a tab of its own. */
const TWO_COLUMNS = 940;

/** Everything held of one person, and the box to ask about them. */
export function CustomerDetails({
  customer,
  reload,
}: {
  readonly customer: CustomerView;
  readonly reload: () => void;
}) {
  const { texts } = useReader();
  const isWide = useIsAtLeast(TWO_COLUMNS);
  const conversation = useConversation(customer.profileId);
  const [active, setActive] = useState('overview');
  const questions = (
    <QuestionBox
      conversation={conversation}
      suggestions={texts.questions.aboutCustomer}
      hint={texts.questions.hintCustomer}
    />
  );

  const members = customer.segments.filter((segment) => segment.member).length;
  const tabs: TabsProps.Tab[] = [
    { id: 'overview', label: texts.tabs.overview, content: <Overview customer={customer} /> },
    {
      id: 'records',
      label: texts.counted(texts.tabs.records, customer.records.length),
      content: <RecordsAndReasons customer={customer} />,
    },
    {
      id: 'segments',
      label: texts.counted(texts.tabs.segments, members),
      content: <SegmentList segments={customer.segments} />,
    },
    {
      id: 'orders',
      label: texts.counted(texts.tabs.orders, customer.orders.length),
      content: <OrderTable orders={customer.orders} />,
    },
    {
      id: 'events',
      label: texts.counted(texts.tabs.events, customer.events.length),
      content: <EventTable events={customer.events} />,
    },
    {
      id: 'attributes',
      label: texts.tabs.attributes,
      content: <AttributeList attributes={customer.attributes} brands={brandLabels(customer)} />,
    },
  ];
  if (!isWide) tabs.splice(1, 0, { id: 'questions', label: texts.tabs.questions, content: questions });

  return (
    <article className="customer" aria-label={texts.customerOf(customer.displayName)}>
      <CustomerHeader customer={customer} reload={reload} />
      <CustomerAlerts customer={customer} />
      <div className={isWide ? 'customer-columns' : undefined}>
        <Tabs
          tabs={tabs}
          activeTabId={isWide && active === 'questions' ? 'overview' : active}
          onChange={({ detail }) => setActive(detail.activeTabId)}
          ariaLabel={texts.tabs.label}
        />
        {isWide && (
          <aside className="question-column" aria-label={texts.tabs.questions}>
            {questions}
          </aside>
        )}
      </div>
    </article>
  );
}
