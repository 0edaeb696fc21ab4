import Button from '@cloudscape-design/components/button';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useReader } from '../text/reader.tsx';
import { isNotDialled } from '../view/contacts.ts';
import { formatPhone } from '../view/values.ts';
import type { ContactStage, HandledContact } from './handled-contact.ts';

/** The contact in work: where the flow sent it, what it whispered, and how to end it. */
export function ContactBar(props: {
  readonly handled: HandledContact;
  readonly onMove: (stage: ContactStage) => void;
}) {
  const { texts, locale } = useReader();
  const { contact, stage } = props.handled;
  const whisper = contact.attributes[`whisper_${locale}`] ?? contact.whisper;
  return (
    <section className="contact-bar" aria-label={texts.workspace.current}>
      <div className="contact-bar-facts">
        <StageIndicator handled={props.handled} />
        <strong>{formatPhone(contact.customerEndpoint)}</strong>
        {contact.queue !== '' && <span className="muted">{texts.workspace.queue(contact.queue)}</span>}
        {whisper !== null && <span className="whisper">{texts.workspace.whisper(whisper)}</span>}
      </div>
      {stage === 'connected' && !isNotDialled(contact) ? (
        <Button onClick={() => props.onMove('after-contact-work')}>{texts.workspace.end}</Button>
      ) : (
        <Button onClick={() => props.onMove('cleared')}>
          {isNotDialled(contact) ? texts.workspace.close : texts.workspace.clear}
        </Button>
      )}
    </section>
  );
}

function StageIndicator({ handled }: { readonly handled: HandledContact }) {
  const { texts } = useReader();
  if (isNotDialled(handled.contact))
    return <StatusIndicator type="stopped">{texts.workspace.notDialled}</StatusIndicator>;
  return handled.stage === 'connected' ? (
    <StatusIndicator type="success">
      {handled.contact.channel === 'VOICE' ? texts.workspace.onCall : texts.workspace.inChat}
    </StatusIndicator>
  ) : (
    <StatusIndicator type="pending">{texts.workspace.afterContactWork}</StatusIndicator>
  );
}
