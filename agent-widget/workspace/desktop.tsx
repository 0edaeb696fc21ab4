import { useCallback, useEffect, useRef, useState } from 'react';
import type { ContactView } from '../../functions/core/contract.ts';
import { useLoaded } from '../api/loading.ts';
import { useApi } from '../api/session.tsx';
import { Problem } from '../page/problem.tsx';
import { useReader } from '../text/reader.tsx';
import { ContactBar } from './contact-bar.tsx';
import { ContactList } from './contact-list.tsx';
import type { ContactStage, HandledContact } from './handled-contact.ts';
import { PanelFrame } from './panel-frame.tsx';
import { SimulateCall } from './simulate-call.tsx';

export function Desktop({ agent }: { readonly agent: string }) {
  const { texts } = useReader();
  const api = useApi();
  const { state, reload } = useLoaded(useCallback(() => api.contacts(), [api]));
  const [placed, setPlaced] = useState<readonly ContactView[]>([]);
  const [stages, setStages] = useState<ReadonlyMap<string, ContactStage>>(new Map());
  const [selected, setSelected] = useState<string | null>(null);

  const workArea = useRef<HTMLElement>(null);
  // Where the contacts stand above the work area, the panel would open out of sight.
  useEffect(() => {
    if (selected !== null) workArea.current?.scrollIntoView({ block: 'start' });
  }, [selected]);

  const waiting = state.status === 'loaded' ? state.value : [];
  const known = new Map([...placed, ...waiting].map((contact) => [contact.contactId, contact]));
  const contacts = [...known.values()].map(
    (contact): HandledContact => ({
      contact,
      stage: stages.get(contact.contactId) ?? 'waiting',
    }),
  );
  const accepted = contacts.filter(({ stage }) => stage === 'connected' || stage === 'after-contact-work');
  const current = accepted.find(({ contact }) => contact.contactId === selected) ?? null;

  const move = (contactId: string, stage: ContactStage): void => {
    setStages((all) => new Map(all).set(contactId, stage));
    if (stage === 'connected') setSelected(contactId);
    if (stage === 'cleared')
      setSelected(accepted.find(({ contact }) => contact.contactId !== contactId)?.contact.contactId ?? null);
  };

  return (
    <div className="desktop">
      <nav className="contact-column" aria-label={texts.workspace.contacts}>
        {state.status === 'failed' && <Problem error={state.error} retry={reload} />}
        <ContactList
          contacts={contacts.filter(({ stage }) => stage !== 'cleared')}
          loading={state.status === 'loading'}
          selected={current?.contact.contactId ?? null}
          onAccept={(id) => move(id, 'connected')}
          onSelect={setSelected}
        />
        <SimulateCall onPlaced={(contact) => setPlaced((all) => [contact, ...all])} />
      </nav>
      <main ref={workArea} className="work-area">
        {current === null ? (
          <div className="no-contact">
            <h2>{texts.workspace.noContact}</h2>
            <p>{texts.workspace.noContactHint}</p>
          </div>
        ) : (
          <ContactBar handled={current} onMove={(stage) => move(current.contact.contactId, stage)} />
        )}
        {accepted.map(({ contact, stage }) => (
          <PanelFrame
            key={contact.contactId}
            contact={contact}
            agent={agent}
            stage={stage}
            hidden={contact.contactId !== current?.contact.contactId}
          />
        ))}
      </main>
    </div>
  );
}
