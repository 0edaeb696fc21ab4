import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import type { CustomerView } from '../../functions/core/contract.ts';
import { useReader } from '../text/reader.tsx';
import { linksAmong } from '../view/evidence.ts';
import { PairReasons } from './pair-reasons.tsx';
import { RecordTable } from './record-table.tsx';

/** The brands' own records side by side, and what makes them one person. */
export function RecordsAndReasons({ customer }: { readonly customer: CustomerView }) {
  const { texts } = useReader();
  const { records } = customer;
  const links = linksAmong(
    records.map((record) => record.id),
    customer.merges.filter((merge) => !merge.undone).flatMap((merge) => merge.explanations),
  );
  return (
    <div className="stack">
      <RecordTable records={records} />
      {records.length > 1 && (
        <section aria-label={texts.reasons.title}>
          <Box variant="h3">{texts.reasons.title}</Box>
          {links.holding.length === 0 ? (
            <Alert type="info">{texts.reasons.none}</Alert>
          ) : (
            <>
              <p className="plain muted">{texts.reasons.how}</p>
              {links.holding.map((pair) => (
                <PairReasons key={`${pair.left} ${pair.right}`} explanation={pair} records={records} />
              ))}
            </>
          )}
          {links.others.length > 0 && (
            <ExpandableSection headerText={texts.reasons.others(links.others.length)}>
              {links.others.map((pair) => (
                <PairReasons key={`${pair.left} ${pair.right}`} explanation={pair} records={records} />
              ))}
            </ExpandableSection>
          )}
        </section>
      )}
    </div>
  );
}
