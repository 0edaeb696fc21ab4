import ExpandableSection from '@cloudscape-design/components/expandable-section';
import type { AnswerView } from '../../functions/core/contract.ts';
import { useReader } from '../text/reader.tsx';
import { formatCount, formatMoment } from '../view/values.ts';

type Evidence = NonNullable<AnswerView['evidence']>;

/** What makes the answer checkable: plan, definitions, filters, rows, freshness, and for admins the SQL. */
export function AnswerEvidence({ evidence }: { readonly evidence: Evidence }) {
  const { texts, locale, read } = useReader();
  return (
    <ExpandableSection headerText={texts.questions.howComputed}>
      <dl className="evidence">
        <dt>{texts.evidence.plan}</dt>
        <dd>{read(evidence.howComputed)}</dd>
        {evidence.definitions.length > 0 && <dt>{texts.evidence.definitions}</dt>}
        {evidence.definitions.map((definition) => (
          <dd key={definition.en}>{read(definition)}</dd>
        ))}
        {evidence.filters.length > 0 && <dt>{texts.evidence.filters}</dt>}
        {evidence.filters.map((filter) => (
          <dd key={filter.en}>{read(filter)}</dd>
        ))}
        {evidence.rowCount !== null && (
          <>
            <dt>{texts.evidence.rows}</dt>
            <dd>{formatCount(evidence.rowCount, locale)}</dd>
          </>
        )}
        <dt>{texts.evidence.asOf}</dt>
        <dd>{formatMoment(evidence.asOf, locale)}</dd>
        {evidence.sql !== null && (
          <>
            <dt>SQL</dt>
            <dd>
              <pre className="sql">{evidence.sql}</pre>
            </dd>
          </>
        )}
      </dl>
    </ExpandableSection>
  );
}
