import Box from '@cloudscape-design/components/box';
import { useCallback } from 'react';
import type { CandidateView } from '../../functions/core/contract.ts';
import { useLoaded } from '../api/loading.ts';
import { useApi } from '../api/session.tsx';
import { useReader } from '../text/reader.tsx';
import { formatDay, NO_VALUE } from '../view/values.ts';

/** Several people answer to this contact (a family's shared phone): the agent asks and chooses. */
export function CandidateList(props: {
  readonly candidates: readonly CandidateView[];
  readonly onChoose: (profileId: string) => void;
}) {
  const { texts, locale, read } = useReader();
  const api = useApi();
  const { state } = useLoaded(useCallback(() => api.brands(), [api]));
  const brandName = (id: string): string => {
    const brand = state.status === 'loaded' ? state.value.find((known) => known.id === id) : undefined;
    return brand === undefined ? id : read(brand.label);
  };
  return (
    <section aria-label={texts.candidates.title}>
      <Box variant="h2">{texts.candidates.title}</Box>
      <p className="plain muted">{texts.candidates.hint(props.candidates.length)}</p>
      <ul className="candidate-list">
        {props.candidates.map((candidate) => (
          <li key={candidate.profileId}>
            <button type="button" className="candidate" onClick={() => props.onChoose(candidate.profileId)}>
              <span className="candidate-name">{candidate.displayName}</span>
              <span className="muted">
                {texts.candidates.born}{' '}
                {candidate.birthDate === null ? NO_VALUE : formatDay(candidate.birthDate, locale)}
                {' · '}
                {candidate.city ?? NO_VALUE}
                {' · '}
                {candidate.brands.map(brandName).join(locale === 'ja' ? '、' : ', ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
