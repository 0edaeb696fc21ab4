import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Skeleton from '@cloudscape-design/components/skeleton';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useCallback, useState } from 'react';
import type { CustomerLookup } from '../../functions/core/contract.ts';
import type { Api, CustomerQuery } from '../api/client.ts';
import { useLoaded } from '../api/loading.ts';
import { useApi } from '../api/session.tsx';
import { Problem } from '../page/problem.tsx';
import { useReader } from '../text/reader.tsx';
import { formatPhone } from '../view/values.ts';
import { CandidateList } from './candidate-list.tsx';
import { CustomerDetails } from './customer-details.tsx';
import { CustomerSearch } from './customer-search.tsx';

/** The person whom the first fruitful query finds, in whatever state finding them is. */
export function CustomerPanel({ queries }: { readonly queries: readonly CustomerQuery[] }) {
  const { texts } = useReader();
  const api = useApi();
  const [chosen, setChosen] = useState<CustomerQuery | null>(null);
  const load = useCallback(
    (signal: AbortSignal) => findFirst(chosen === null ? queries : [chosen], api, signal),
    [api, chosen, queries],
  );
  const { state, reload } = useLoaded(load);

  switch (state.status) {
    case 'loading':
      return <LoadingPanel />;
    case 'failed':
      return <Problem error={state.error} retry={reload} />;
    case 'loaded':
      switch (state.value.found) {
        case 'none':
          return (
            <section className="empty-state" aria-label={texts.noCustomer.title}>
              <Box variant="h2">{texts.noCustomer.title}</Box>
              <p className="plain">{texts.noCustomer.searched(formatPhone(state.value.searched))}</p>
              <p className="plain muted">{texts.noCustomer.next}</p>
              <CustomerSearch onSearch={setChosen} />
            </section>
          );
        case 'several':
          return <CandidateList candidates={state.value.candidates} onChoose={(id) => setChosen({ profile: id })} />;
        case 'one':
          return (
            <>
              {chosen !== null && <BackToContact onBack={() => setChosen(null)} />}
              <CustomerDetails key={state.value.customer.profileId} customer={state.value.customer} reload={reload} />
            </>
          );
      }
  }
}

/** The last query's answer says what was searched, so an empty result is its. */
async function findFirst(queries: readonly CustomerQuery[], api: Api, signal: AbortSignal): Promise<CustomerLookup> {
  let lookup: CustomerLookup = { found: 'none', searched: '' };
  for (const query of queries) {
    lookup = await api.customer(query, signal);
    if (lookup.found !== 'none') break;
  }
  return lookup;
}

function BackToContact({ onBack }: { readonly onBack: () => void }) {
  const { texts } = useReader();
  return (
    <Button variant="inline-link" iconName="arrow-left" onClick={onBack}>
      {texts.backToContact}
    </Button>
  );
}

function LoadingPanel() {
  const { texts } = useReader();
  return (
    <div className="loading-panel">
      <StatusIndicator type="loading">{texts.loadingCustomer}</StatusIndicator>
      <Skeleton height="56px" />
      <Skeleton height="120px" />
      <Skeleton height="220px" />
    </div>
  );
}
