import type { ReactNode } from 'react';
import type { CandidateView } from '../../functions/core/contract.ts';
import { useReader } from '../text/reader.tsx';
import { formatDay, NO_VALUE } from '../view/values.ts';

/** Someone to choose: name, birth date, city and brands, and what else is to be said of the choice. */
export function CandidateButton(props: {
  readonly candidate: CandidateView;
  readonly brandName: (id: string) => string;
  readonly onChoose: (profileId: string) => void;
  readonly children?: ReactNode;
}) {
  const { texts, locale } = useReader();
  const { candidate } = props;
  return (
    <button type="button" className="candidate" onClick={() => props.onChoose(candidate.profileId)}>
      <span className="candidate-name">{candidate.displayName}</span>
      <span className="muted">
        {texts.candidates.born} {candidate.birthDate === null ? NO_VALUE : formatDay(candidate.birthDate, locale)}
        {' · '}
        {candidate.city ?? NO_VALUE}
        {' · '}
        {candidate.brands.map(props.brandName).join(locale === 'ja' ? '、' : ', ')}
      </span>
      {props.children}
    </button>
  );
}
