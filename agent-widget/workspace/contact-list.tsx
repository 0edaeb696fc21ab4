import Button from '@cloudscape-design/components/button';
import Icon from '@cloudscape-design/components/icon';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useReader } from '../text/reader.tsx';
import { isNotDialled } from '../view/contacts.ts';
import { formatPhone } from '../view/values.ts';
import type { HandledContact } from './handled-contact.ts';

/** Contacts that wait for an answer and contacts in work. */
export function ContactList(props: {
  readonly contacts: readonly HandledContact[];
  readonly loading: boolean;
  readonly selected: string | null;
  readonly onAccept: (contactId: string) => void;
  readonly onSelect: (contactId: string) => void;
}) {
  const { texts } = useReader();
  return (
    <section aria-label={texts.workspace.contacts}>
      <h2 className="column-title">{texts.workspace.contacts}</h2>
      {props.loading && <StatusIndicator type="loading">{texts.loading}</StatusIndicator>}
      {!props.loading && props.contacts.length === 0 && <p className="plain muted">{texts.workspace.noneWaiting}</p>}
      <ul className="contact-list">
        {props.contacts.map((handled) => (
          <li key={handled.contact.contactId}>
            <ContactCard
              handled={handled}
              selected={handled.contact.contactId === props.selected}
              onAccept={props.onAccept}
              onSelect={props.onSelect}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ContactCard(props: {
  readonly handled: HandledContact;
  readonly selected: boolean;
  readonly onAccept: (contactId: string) => void;
  readonly onSelect: (contactId: string) => void;
}) {
  const { texts, read } = useReader();
  const { contact, stage } = props.handled;
  const channel = contact.channel === 'VOICE' ? texts.workspace.voice : texts.workspace.chat;
  return (
    <article
      className={props.selected ? 'contact-card selected' : 'contact-card'}
      aria-label={`${read(contact.label)} ${contact.customerEndpoint}`}
    >
      <div className="contact-card-top">
        <Icon name={contact.channel === 'VOICE' ? 'call' : 'contact'} ariaLabel={channel} />
        <strong>{formatPhone(contact.customerEndpoint)}</strong>
        <span className="muted small">
          {contact.direction === 'INBOUND' ? texts.workspace.inbound : texts.workspace.outbound}
        </span>
      </div>
      <div className="contact-card-label">{read(contact.label)}</div>
      <div className="muted small">
        {isNotDialled(contact)
          ? texts.workspace.notDialled
          : contact.queue !== '' && texts.workspace.queue(contact.queue)}
      </div>
      {stage === 'waiting' ? (
        <Button variant="primary" fullWidth onClick={() => props.onAccept(contact.contactId)}>
          {contact.direction === 'INBOUND' ? texts.workspace.accept : texts.workspace.open}
        </Button>
      ) : (
        <Button fullWidth disabled={props.selected} onClick={() => props.onSelect(contact.contactId)}>
          {props.selected ? texts.workspace.shown : texts.workspace.show}
        </Button>
      )}
    </article>
  );
}
