import Badge from '@cloudscape-design/components/badge';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import type { PersonMatchView, WhoView } from '../../functions/core/contract.ts';
import { PairReasons } from '../panel/pair-reasons.tsx';
import { RecordTable } from '../panel/record-table.tsx';
import { useReader } from '../text/reader.tsx';
import { formatProbability } from '../view/evidence.ts';
import { formatCount } from '../view/values.ts';
import { BAND_COLORS } from './band-colors.ts';

/** Likely people, the likeliest first and open. */
export function WhoResult({ found }: { readonly found: WhoView }) {
  const { texts, locale } = useReader();
  const known = formatCount(found.known, locale);
  if (found.people.length === 0) return <p className="plain muted">{texts.who.nobody(known)}</p>;
  return (
    <section aria-label={texts.who.title}>
      <p className="plain">{texts.who.found(found.people.length, known)}</p>
      {found.people.map((person, index) => (
        <LikelyPerson key={person.profileId} person={person} isLikeliest={index === 0} />
      ))}
    </section>
  );
}

function LikelyPerson({ person, isLikeliest }: { readonly person: PersonMatchView; readonly isLikeliest: boolean }) {
  const { texts } = useReader();
  return (
    <ExpandableSection
      defaultExpanded={isLikeliest}
      headerText={
        <>
          {person.displayName} <Badge color={BAND_COLORS[person.band]}>{texts.identities.bands[person.band]}</Badge>
        </>
      }
      headerDescription={`${formatProbability(person.probability)} · ${person.profileId}`}
    >
      <div className="stack">
        <RecordTable records={person.records} />
        {person.explanations.map((explanation) => (
          <PairReasons
            key={explanation.left}
            explanation={{ ...explanation, right: texts.who.asked }}
            records={person.records}
          />
        ))}
      </div>
    </ExpandableSection>
  );
}
