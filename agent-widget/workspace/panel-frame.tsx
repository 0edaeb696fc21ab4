import { useEffect, useRef } from 'react';
import type { ContactView } from '../../functions/core/contract.ts';
import { useReader } from '../text/reader.tsx';
import { type AppChannel, ContactHost } from './contact-host.ts';
import type { ContactStage } from './handled-contact.ts';
import { type FromApp, isHostRequest } from './messages.ts';

/** The customer panel for one contact, in an iframe of its own as the workspace would have it. */
export function PanelFrame(props: {
  readonly contact: ContactView;
  readonly agent: string;
  readonly stage: ContactStage;
  readonly hidden: boolean;
}) {
  const { texts } = useReader();
  const { contact, agent, stage } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const host = useRef<ContactHost | null>(null);
  const stageNow = useRef(stage);
  stageNow.current = stage;

  useEffect(() => {
    const hear = (event: MessageEvent<unknown>): void => {
      const [port] = event.ports;
      const isOurs = event.source === frame.current?.contentWindow && event.origin === window.location.origin;
      if (!isOurs || port === undefined || !isHostRequest(event.data)) return;
      host.current = new ContactHost(channelOf(port), { contact, agent, connectionId: crypto.randomUUID() });
      publishStage(host.current, stageNow.current);
    };
    window.addEventListener('message', hear);
    return () => {
      window.removeEventListener('message', hear);
      host.current?.publish('cleared');
      host.current?.destroy();
      host.current = null;
    };
  }, [contact, agent]);

  useEffect(() => {
    if (host.current !== null) publishStage(host.current, stage);
  }, [stage]);

  return (
    <iframe
      ref={frame}
      className="panel-frame"
      hidden={props.hidden}
      title={texts.workspace.panelOf(contact.customerEndpoint)}
      src="/widget.html"
    />
  );
}

function publishStage(host: ContactHost, stage: ContactStage): void {
  if (stage === 'connected') host.publish('connected');
  if (stage === 'after-contact-work') host.publish('acw');
}

/** The app sends what the SDK defines; the host acts on the message types it knows and leaves the others. */
function channelOf(port: MessagePort): AppChannel {
  return {
    listen: (receive) => {
      port.onmessage = (event: MessageEvent<FromApp>) => receive(event.data);
    },
    send: (message) => port.postMessage(message),
  };
}
