import type { ContactView } from '../../functions/core/contract.ts';
import type { FromApp, ToApp, Topic } from './messages.ts';

export const CONTACT_NAMESPACE = 'aws.connect.contact';

/** The host's end of the message channel that the app opened. */
export interface AppChannel {
  listen(receive: (message: FromApp) => void): void;
  send(message: ToApp): void;
}

export type ContactEvent = 'connected' | 'acw' | 'cleared';

export interface HostedContact {
  readonly contact: ContactView;
  readonly agent: string;
  readonly connectionId: string;
}

/** What the workspace may not tell: wrong contact, unknown command. */
class RequestRefused extends Error {
  readonly key: string;
  constructor(key: string, message: string) {
    super(message);
    this.key = key;
  }
}

/**
 * The workspace's side of one app for one contact: acknowledges the app, starts it in the contact's scope, answers its
 * requests about the contact and the agent, and publishes what happens to the contact to those who subscribed.
 */
export class ContactHost {
  readonly #app: AppChannel;
  readonly #hosted: HostedContact;
  readonly #subscriptions = new Map<string, Topic>();
  #connected = false;
  #healthChecks = 0;

  constructor(app: AppChannel, hosted: HostedContact) {
    this.#app = app;
    this.#hosted = hosted;
    app.listen((message) => this.#receive(message));
    app.send({
      type: 'acknowledge',
      connectionId: hosted.connectionId,
      status: { initialized: true, startTime: new Date(), state: 'idle' },
      healthCheckInterval: 10_000,
    });
    this.#lifecycle('create');
  }

  /** Tells the app what happened to its contact. A contact that is already connected says so to late subscribers, too. */
  publish(event: ContactEvent): void {
    if (event === 'connected') this.#connected = true;
    for (const [handlerId, topic] of this.#subscriptions) {
      if (topic.key === `contact/${event}`) this.#publishTo(handlerId, topic);
    }
  }

  destroy(): void {
    this.#lifecycle('stop');
    this.#lifecycle('destroy');
  }

  #receive(message: FromApp): void {
    switch (message.type) {
      case 'request':
        this.#answer(message);
        break;
      case 'subscribe':
        this.#subscriptions.set(message.handlerId, message.topic);
        if (this.#connected && message.topic.key === 'contact/connected')
          this.#publishTo(message.handlerId, message.topic);
        break;
      case 'unsubscribe':
        for (const [handlerId, topic] of this.#subscriptions) {
          if (isSameTopic(topic, message.topic)) this.#subscriptions.delete(handlerId);
        }
        break;
      case 'appLifecycleHandlerCompleted':
        // The app ignores a start before it has finished its creation.
        if (message.stage === 'create') this.#lifecycle('start');
        break;
      case 'healthCheck':
        this.#healthChecks += 1;
        this.#app.send({ type: 'healthCheckResponse', time: Date.now(), counter: this.#healthChecks });
        break;
      default:
        break;
    }
  }

  #answer(request: Extract<FromApp, { type: 'request' }>): void {
    const { namespace, requestId } = request;
    try {
      const data = this.#resultOf(request);
      this.#app.send({ type: 'response', namespace, requestId, isError: false, data });
    } catch (error) {
      if (!(error instanceof RequestRefused)) throw error;
      this.#app.send({
        type: 'response',
        namespace,
        requestId,
        isError: true,
        errorKey: error.key,
        reason: error.message,
        details: { command: request.command },
      });
    }
  }

  #resultOf({ namespace, command, data }: Extract<FromApp, { type: 'request' }>): object {
    const { contact, agent } = this.#hosted;
    if (namespace !== CONTACT_NAMESPACE) throw new RequestRefused('noResult', `no namespace ${namespace} here`);
    if (command === 'agent/getName') return { name: agent };
    if (command === 'agent/getARN')
      return { ARN: `arn:aws:connect:ap-northeast-1:000000000000:instance/simulated/agent/${agent}` };
    if (command === 'contact/listContacts') return [describeContact(contact)];
    if (data?.contactId !== contact.contactId) {
      throw new RequestRefused('contactNotFound', `this app is scoped to the contact ${contact.contactId}`);
    }
    switch (command) {
      case 'contact/getAttributes':
        return chosenAttributes(contact.attributes, data.attributes ?? '*');
      case 'contact/getInitialContactId':
        return { initialContactId: contact.contactId };
      case 'contact/getChannelType':
        return channelType(contact);
      case 'contact/getType':
        return { type: channelType(contact).type };
      case 'contact/getQueue':
        return describeQueue(contact);
      case 'contact/getContact':
        return describeContact(contact);
      default:
        throw new RequestRefused('noResult', `the simulated workspace does not know ${command}`);
    }
  }

  #publishTo(handlerId: string, topic: Topic): void {
    const { contact } = this.#hosted;
    const data = { contactId: contact.contactId, initialContactId: contact.contactId, ...channelType(contact) };
    this.#app.send({ type: 'publish', topic, handlerId, data });
  }

  #lifecycle(stage: 'create' | 'start' | 'stop' | 'destroy'): void {
    const { contact, connectionId } = this.#hosted;
    this.#app.send({
      type: 'appLifecycle',
      stage,
      instanceId: connectionId,
      appInstanceId: connectionId,
      config: { name: 'Customer Fusion', namespace: 'customer-fusion', contactHandling: { scope: 'PER_CONTACT' } },
      scope: { type: 'contact', contactId: contact.contactId },
      region: 'ap-northeast-1',
    });
  }
}

function chosenAttributes(all: ContactView['attributes'], names: readonly string[] | '*'): Record<string, string> {
  const chosen = names === '*' ? Object.entries(all) : Object.entries(all).filter(([name]) => names.includes(name));
  return Object.fromEntries(chosen);
}

function channelType(contact: ContactView): { readonly type: string; readonly subtype: string } {
  return contact.channel === 'CHAT'
    ? { type: 'chat', subtype: 'connect:Chat' }
    : { type: 'voice', subtype: 'connect:Telephony' };
}

function describeContact(contact: ContactView): object {
  return {
    contactId: contact.contactId,
    initialContactId: contact.contactId,
    ...channelType(contact),
    queue: describeQueue(contact),
  };
}

function describeQueue(contact: ContactView): object {
  return {
    name: contact.queue,
    queueId: contact.queue,
    queueARN: `arn:aws:connect:ap-northeast-1:000000000000:instance/simulated/queue/${contact.queue}`,
  };
}

function isSameTopic(one: Topic, other: Topic): boolean {
  return one.namespace === other.namespace && one.key === other.key && one.parameter === other.parameter;
}
