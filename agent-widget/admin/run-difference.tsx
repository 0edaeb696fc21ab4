import ExpandableSection from '@cloudscape-design/components/expandable-section';
import type { RunDifferenceView, StandingMergeView } from '../../functions/core/contract.ts';
import { PairReasons } from '../panel/pair-reasons.tsx';
import { RecordTable } from '../panel/record-table.tsx';
import { useReader } from '../text/reader.tsx';

/** What a run would change of the people as they are, and which merges stand against it. */
export function RunDifference({ difference }: { readonly difference: RunDifferenceView }) {
  const { texts } = useReader();
  const { added, grown, removed, apart } = difference;
  return (
    <div className="stack">
      <p className="plain">{texts.identities.difference(added, grown, removed)}</p>
      {apart.map((merge) => (
        <StandingMerge key={merge.profileId} merge={merge} />
      ))}
    </div>
  );
}

/** Its records, those that would still be one person under one number, and why the others would not. */
function StandingMerge({ merge }: { readonly merge: StandingMergeView }) {
  const { texts } = useReader();
  const records = merge.parts.flat();
  const names = [...new Set(records.map((record) => record.name).filter((name) => name !== null))];
  return (
    <ExpandableSection
      headerText={names.join(' / ')}
      headerDescription={texts.identities.wouldBeApart(merge.parts.length)}
    >
      <div className="stack">
        <RecordTable records={records} />
        {merge.explanations.map((pair) => (
          <PairReasons key={`${pair.left} ${pair.right}`} explanation={pair} records={records} />
        ))}
      </div>
    </ExpandableSection>
  );
}
