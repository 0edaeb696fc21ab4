import Box from '@cloudscape-design/components/box';
import type { CandidateView } from '../../functions/core/contract.ts';
import { useReader } from '../text/reader.tsx';
import { useBrandNames } from './brand-names.ts';
import { CandidateButton } from './candidate-button.tsx';

/** Several people answer to this contact (a family's shared phone): the agent asks and chooses. */
export function CandidateList(props: {
  readonly candidates: readonly CandidateView[];
  readonly onChoose: (profileId: string) => void;
}) {
  const { texts } = useReader();
  const brandName = useBrandNames();
  return (
    <section aria-label={texts.candidates.title}>
      <Box variant="h2">{texts.candidates.title}</Box>
      <p className="plain muted">{texts.candidates.hint(props.candidates.length)}</p>
      <ul className="candidate-list">
        {props.candidates.map((candidate) => (
          <li key={candidate.profileId}>
            <CandidateButton candidate={candidate} brandName={brandName} onChoose={props.onChoose} />
          </li>
        ))}
      </ul>
    </section>
  );
}
