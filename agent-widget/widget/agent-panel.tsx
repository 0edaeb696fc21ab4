import ExpandableSection from '@cloudscape-design/components/expandable-section';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { type ReactNode, useMemo, useState, useSyncExternalStore } from 'react';
import type { CustomerQuery } from '../api/client.ts';
import { SessionProvider } from '../api/session.tsx';
import { LocaleSwitch } from '../page/locale-switch.tsx';
import { Problem } from '../page/problem.tsx';
import { CustomerPanel } from '../panel/customer-panel.tsx';
import { CustomerSearch } from '../panel/customer-search.tsx';
import { FindCustomer } from '../panel/find-customer.tsx';
import { useReader } from '../text/reader.tsx';
import { contactOfPanel, queriesForContact } from '../view/contact-query.ts';
import type { Scope, WorkspaceConnection } from './workspace-connection.ts';

/** The user of a panel that no workspace hosts. */
const STANDALONE_AGENT = 'agent';

/** The panel from the outside in: the workspace's contact, a session for its agent, the person behind the contact. */
export function AgentPanel({ connection }: { readonly connection: WorkspaceConnection }) {
  const { texts } = useReader();
  const scope = useSyncExternalStore(connection.subscribe, connection.scope);
  if (scope.kind === 'connecting') {
    return (
      <PanelFrame>
        <StatusIndicator type="loading">{texts.connecting}</StatusIndicator>
      </PanelFrame>
    );
  }
  if (scope.kind === 'ended') {
    return (
      <PanelFrame>
        <p className="plain muted">{texts.contactEnded}</p>
      </PanelFrame>
    );
  }
  return (
    <PanelFrame>
      <SessionProvider
        user={scope.kind === 'standalone' ? STANDALONE_AGENT : scope.agent}
        as="agent"
        opening={<StatusIndicator type="loading">{texts.signingIn}</StatusIndicator>}
        refused={(error, retry) => <Problem error={error} retry={retry} />}
      >
        <PersonOfScope scope={scope} />
      </SessionProvider>
    </PanelFrame>
  );
}

function PersonOfScope({ scope }: { readonly scope: Extract<Scope, { kind: 'contact' | 'idle' | 'standalone' }> }) {
  const { texts } = useReader();
  const [searched, setSearched] = useState<readonly CustomerQuery[] | null>(null);
  const ofContact = useMemo(() => {
    if (scope.kind !== 'contact') return null;
    const { contactId, attributes } = scope;
    return { queries: queriesForContact(contactId, attributes), contact: contactOfPanel(contactId, attributes) };
  }, [scope]);
  if (ofContact !== null) return <CustomerPanel key={JSON.stringify(ofContact)} {...ofContact} />;
  return (
    <>
      <p className="plain muted">{scope.kind === 'idle' ? texts.idle : texts.standalone}</p>
      <CustomerSearch onSearch={(query) => setSearched([query])} />
      {searched === null ? (
        <ExpandableSection headerText={texts.find.byDetails}>
          <FindCustomer onChoose={(profile) => setSearched([{ profile }])} />
        </ExpandableSection>
      ) : (
        <CustomerPanel key={JSON.stringify(searched)} queries={searched} contact={null} />
      )}
    </>
  );
}

function PanelFrame({ children }: { readonly children: ReactNode }) {
  const { texts } = useReader();
  return (
    <main className="panel">
      <div className="panel-bar">
        <span className="panel-brand">{texts.product}</span>
        <LocaleSwitch />
      </div>
      {children}
    </main>
  );
}
