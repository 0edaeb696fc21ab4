import Box from '@cloudscape-design/components/box';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Skeleton from '@cloudscape-design/components/skeleton';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useCallback, useState } from 'react';
import type { CustomerLookup } from '../../functions/core/contract.ts';
import type { Api, CustomerQuery } from '../api/client.ts';
import { useLoaded } from '../api/loading.ts';
import { useApi } from '../api/session.tsx';
import { useWork } from '../api/work.ts';
import { Problem } from '../page/problem.tsx';
import { useReader } from '../text/reader.tsx';
import type { ContactOfPanel } from '../view/contact-query.ts';
import { formatPhone } from '../view/values.ts';
import { CandidateList } from './candidate-list.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { CustomerDetails } from './customer-details.tsx';
import { CustomerSearch } from './customer-search.tsx';
import { FindCustomer } from './find-customer.tsx';

/** What the agent has gone to from the contact's customer, and whether the contact remembers it. */
interface Chosen {
  readonly query: CustomerQuery;
  readonly isRemembered: boolean;
}

/** The person whom the first fruitful query finds, in whatever state finding them is; a choice is kept with the contact. */
export function CustomerPanel(props: {
  readonly queries: readonly CustomerQuery[];
  readonly contact: ContactOfPanel | null;
}) {
  const { queries, contact } = props;
  const { texts } = useReader();
  const api = useApi();
  const work = useWork();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const query = chosen?.query ?? null;
  const load = useCallback(
    (signal: AbortSignal) => findFirst(query === null ? queries : [query], api, signal),
    [api, query, queries],
  );
  const { state, reload } = useLoaded(load);

  const remember = (profile: string): void => {
    if (contact === null) return;
    void work.run(async () => {
      await api.chooseCustomer(contact.id, profile);
      setChosen({ query: { profile }, isRemembered: true });
    });
  };
  const choose = (profile: string): void => {
    setChosen({ query: { profile }, isRemembered: false });
    remember(profile);
  };
  const back = (): void =>
    void work.run(async () => {
      if (contact !== null) await api.forgetChoice(contact.id);
      setChosen(null);
      reload();
    });

  switch (state.status) {
    case 'loading':
      return <LoadingPanel />;
    case 'failed':
      return <Problem error={state.error} retry={reload} />;
    case 'loaded': {
      const { lookup, by } = state.value;
      switch (lookup.found) {
        case 'none':
          return (
            <section className="empty-state" aria-label={texts.noCustomer.title}>
              <Box variant="h2">{texts.noCustomer.title}</Box>
              <p className="plain">{texts.noCustomer.searched(formatPhone(lookup.searched))}</p>
              <p className="plain muted">{texts.noCustomer.next}</p>
              <CustomerSearch onSearch={(other) => setChosen({ query: other, isRemembered: false })} />
              <ExpandableSection headerText={texts.find.byDetails} defaultExpanded>
                <FindCustomer onChoose={choose} />
              </ExpandableSection>
            </section>
          );
        case 'several':
          return (
            <>
              <CandidateList candidates={lookup.candidates} onChoose={choose} />
              <ExpandableSection headerText={texts.find.byDetails}>
                <FindCustomer onChoose={choose} />
              </ExpandableSection>
            </>
          );
        case 'one': {
          const { customer } = lookup;
          const isRemembered = chosen?.isRemembered ?? 'chosen' in by;
          return (
            <>
              {(chosen !== null || isRemembered) && (
                <ChosenBar
                  contact={contact}
                  isRemembered={isRemembered}
                  work={work}
                  onRemember={() => remember(customer.profileId)}
                  onBack={back}
                />
              )}
              <CustomerDetails key={customer.profileId} customer={customer} reload={reload} />
              <ExpandableSection headerText={texts.find.notThisOne}>
                <FindCustomer onChoose={choose} />
              </ExpandableSection>
            </>
          );
        }
      }
    }
  }
}

/** The last query's answer says what was searched, so an empty result is its. */
async function findFirst(
  queries: readonly CustomerQuery[],
  api: Api,
  signal: AbortSignal,
): Promise<{ readonly lookup: CustomerLookup; readonly by: CustomerQuery }> {
  let lookup: CustomerLookup = { found: 'none', searched: '' };
  let by: CustomerQuery = { id: '' };
  for (by of queries) {
    lookup = await api.customer(by, signal);
    if (lookup.found !== 'none') break;
  }
  return { lookup, by };
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
