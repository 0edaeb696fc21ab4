import Button from '@cloudscape-design/components/button';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useState } from 'react';
import { useApi } from '../api/session.tsx';
import { useWork, type Work } from '../api/work.ts';
import { Problem } from '../page/problem.tsx';
import { useReader } from '../text/reader.tsx';
import type { ContactOfPanel } from '../view/contact-query.ts';
import { formatPhone } from '../view/values.ts';

/** Above a customer whom the agent has found: the way back, whether the contact remembers the choice, and its address. */
export function ChosenBar(props: {
  readonly contact: ContactOfPanel | null;
  readonly isRemembered: boolean;
  /** Remembering or forgetting the choice. */
  readonly work: Work;
  readonly onRemember: () => void;
  readonly onBack: () => void;
}) {
  const { texts } = useReader();
  const { contact, isRemembered, work } = props;
  return (
    <section className="chosen-bar" aria-label={texts.chosen.title}>
      <Button variant="inline-link" iconName="arrow-left" onClick={props.onBack}>
        {texts.backToContact}
      </Button>
      {contact !== null && (
        <>
          <span className="muted" role="status">
            {isRemembered ? texts.chosen.remembered : texts.chosen.unremembered}
          </span>
          {work.busy && <StatusIndicator type="loading">{texts.chosen.remembering}</StatusIndicator>}
          {work.refused !== null && <Problem error={work.refused} retry={props.onRemember} />}
          {!isRemembered && !work.busy && work.refused === null && (
            <Button onClick={props.onRemember}>{texts.chosen.remember}</Button>
          )}
          {isRemembered && contact.address !== null && <AddAddress contactId={contact.id} address={contact.address} />}
        </>
      )}
    </section>
  );
}

/** Never done unasked: a caller may use anybody's phone. */
function AddAddress({ contactId, address }: { readonly contactId: string; readonly address: string }) {
  const { texts } = useReader();
  const api = useApi();
  const work = useWork();
  const [isAdded, setAdded] = useState(false);
  const shown = formatPhone(address);
  const add = (): Promise<void> =>
    work.run(async () => {
      await api.addContactPoint(contactId, address);
      setAdded(true);
    });
  if (isAdded) return <StatusIndicator type="success">{texts.chosen.added(shown)}</StatusIndicator>;
  return (
    <>
      <Button onClick={add} loading={work.busy} ariaDescribedby="add-address-meaning">
        {texts.chosen.addAddress(shown)}
      </Button>
      <span id="add-address-meaning" className="muted">
        {texts.chosen.addMeaning}
      </span>
      {work.refused !== null && <Problem error={work.refused} retry={add} />}
    </>
  );
}
