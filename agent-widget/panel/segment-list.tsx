import Badge from '@cloudscape-design/components/badge';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Icon from '@cloudscape-design/components/icon';
import { useState } from 'react';
import type { ClauseReading, SegmentView } from '../../functions/core/contract.ts';
import { useReader } from '../text/reader.tsx';
import { clausesThatHold, groupSegments } from '../view/segments.ts';
import { formatMoment } from '../view/values.ts';

/** The customer's segments with the reason for each, clause by clause; on demand, those they are not in and why not. */
export function SegmentList({ segments }: { readonly segments: readonly SegmentView[] }) {
  const { texts, locale } = useReader();
  const [showsOthers, setShowsOthers] = useState(false);
  const { members, near } = groupSegments(segments);
  const asOf = segments[0]?.asOf;
  return (
    <div className="stack">
      <section aria-label={texts.segments.members}>
        {members.length === 0 ? (
          <p className="plain muted">{texts.segments.none}</p>
        ) : (
          members.map((segment) => <SegmentCard key={segment.name} segment={segment} />)
        )}
      </section>
      {near.length > 0 && (
        <Button
          iconName={showsOthers ? 'angle-up' : 'angle-down'}
          ariaExpanded={showsOthers}
          onClick={() => setShowsOthers(!showsOthers)}
        >
          {showsOthers ? texts.segments.hideOthers : texts.segments.showOthers(near.length)}
        </Button>
      )}
      {showsOthers && (
        <section aria-label={texts.segments.others}>
          {near.map((segment) => (
            <SegmentCard key={segment.name} segment={segment} />
          ))}
        </section>
      )}
      {asOf !== undefined && <p className="plain muted small">{texts.asOf(formatMoment(asOf, locale))}</p>}
    </div>
  );
}

function SegmentCard({ segment }: { readonly segment: SegmentView }) {
  const { texts, read, title } = useReader();
  const { held, of } = clausesThatHold(segment);
  return (
    <section className={segment.member ? 'segment-card member' : 'segment-card'} aria-label={title(segment.label)}>
      <div className="segment-title">
        <Box variant="h3">{title(segment.label)}</Box>
        {segment.primary && <Badge color="blue">{texts.segments.primary}</Badge>}
        {!segment.member && <span className="muted small">{texts.segments.held(held, of)}</span>}
      </div>
      <p className="plain muted">{read(segment.description)}</p>
      <ClauseList clauses={segment.why} />
    </section>
  );
}

/** Clause by clause; below one that starts from other segments, why the customer is in those or not. */
function ClauseList({ clauses }: { readonly clauses: readonly ClauseReading[] }) {
  const { texts, read, title } = useReader();
  return (
    <ul className="clauses">
      {clauses.map((clause) => (
        <li key={clause.text.en} className={clause.holds ? 'holds' : 'misses'}>
          <Icon
            name={clause.holds ? 'status-positive' : 'status-negative'}
            variant={clause.holds ? 'success' : 'subtle'}
            ariaLabel={clause.holds ? texts.segments.holds : texts.segments.misses}
          />
          <span className="clause-text">{title(clause.text)}</span>
          <span className="clause-value">{read(clause.value)}</span>
          {clause.through?.map((base) => (
            <section key={base.name} className="clause-base" aria-label={title(base.label)}>
              <span className="muted small">{texts.segments.standing(title(base.label), base.member)}</span>
              <ClauseList clauses={base.clauses} />
            </section>
          ))}
        </li>
      ))}
    </ul>
  );
}
