import Badge from '@cloudscape-design/components/badge';
import Box from '@cloudscape-design/components/box';
import type { CustomerSearchView, FoundCustomerView } from '../../functions/core/contract.ts';
import { useReader } from '../text/reader.tsx';
import { foundCertainty, searchOutcome } from '../view/search-outcome.ts';
import { useBrandNames } from './brand-names.ts';
import { CandidateButton } from './candidate-button.tsx';

/** Whom a search has found, or why nobody: told to a screen reader as soon as it is there. */
export function FoundCustomers(props: {
  readonly given: Readonly<Record<string, string>>;
  readonly view: CustomerSearchView;
  readonly onChoose: (profileId: string) => void;
}) {
  const { texts } = useReader();
  const brandName = useBrandNames();
  const { view } = props;
  return (
    <section aria-label={texts.find.results}>
      <div role="status">
        <OutcomeWords {...props} />
      </div>
      {view.people.length > 0 && (
        <ul className="candidate-list">
          {view.people.map((person) => (
            <li key={person.profileId}>
              <CandidateButton candidate={person} brandName={brandName} onChoose={props.onChoose}>
                <FoundReasons person={person} />
              </CandidateButton>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function OutcomeWords(props: { readonly given: Readonly<Record<string, string>>; readonly view: CustomerSearchView }) {
  const { texts } = useReader();
  const outcome = searchOutcome(props.view, props.given);
  switch (outcome.kind) {
    case 'found':
      return (
        <>
          <p className="plain">{texts.find.found(outcome.people)}</p>
          {outcome.hasMore && <p className="plain muted">{texts.find.more}</p>}
        </>
      );
    case 'unreadable':
      return <Box variant="h3">{texts.find.unreadableOnly}</Box>;
    case 'too-little':
      return <Nobody title={texts.find.tooLittle} next={texts.find.tooLittleNext} />;
    case 'nobody':
      return <Nobody title={texts.find.nobody} next={texts.find.nobodyNext} />;
  }
}

function Nobody({ title, next }: { readonly title: string; readonly next: string }) {
  return (
    <>
      <Box variant="h3">{title}</Box>
      <p className="plain muted">{next}</p>
    </>
  );
}

/** How sure it is, and each compared fact in words: never by colour alone. */
function FoundReasons({ person }: { readonly person: FoundCustomerView }) {
  const { texts, read, title } = useReader();
  const certainty = foundCertainty(person);
  return (
    <span className="found-reasons">
      <Badge color={person.band === 'merge' ? 'green' : 'grey'}>
        {certainty === 'by-order' ? texts.find.byOrder : texts.find.certainty[certainty]}
      </Badge>
      {person.reasons.map(({ label, finding, speaks }) => (
        <span key={label.en} className={`found-reason found-${speaks}`}>
          <span aria-hidden="true">{speaks === 'for' ? '✓' : '≠'}</span>
          <span className="sr-only">{texts.find.speaks[speaks]}: </span> {title(label)}: {read(finding)}
        </span>
      ))}
    </span>
  );
}
