import { beforeEach, describe, expect, it } from 'vitest';
import { CONTACT_NAMESPACE, ContactHost } from '../../agent-widget/workspace/contact-host.ts';
import { type FromApp, isHostRequest, type ToApp } from '../../agent-widget/workspace/messages.ts';
import { CONTACTS } from './samples.ts';

const [first] = CONTACTS;
if (first === undefined) throw new Error('the samples have no contact');
const contact = { ...first, attributes: { queue: 'VIP', ok_to_call: 'yes' } };

describe('the simulated workspace as a host', () => {
  let sent: ToApp[];
  let say: (message: FromApp) => void;
  let host: ContactHost;

  beforeEach(() => {
    sent = [];
    const channel = {
      listen: (receive: (message: FromApp) => void) => {
        say = receive;
      },
      send: (message: ToApp) => sent.push(message),
    };
    host = new ContactHost(channel, { contact, agent: 'sato', connectionId: 'connection-1' });
  });

  const request = (command: string, data?: object, namespace = CONTACT_NAMESPACE): ToApp | undefined => {
    say({ type: 'request', namespace, command, requestId: 'r1', ...(data === undefined ? {} : { data }) });
    return sent.at(-1);
  };

  it('acknowledges, creates in the contact’s scope, and starts once the creation is done', () => {
    expect(sent.map((message) => (message.type === 'appLifecycle' ? message.stage : message.type))).toEqual([
      'acknowledge',
      'create',
    ]);
    expect(sent[1]).toMatchObject({ scope: { type: 'contact', contactId: contact.contactId } });
    say({ type: 'appLifecycleHandlerCompleted', stage: 'create' });
    expect(sent.at(-1)).toMatchObject({ type: 'appLifecycle', stage: 'start' });
  });

  it('answers for its contact and its agent', () => {
    expect(request('agent/getName')).toMatchObject({ isError: false, requestId: 'r1', data: { name: 'sato' } });
    const { contactId } = contact;
    expect(request('contact/getAttributes', { contactId, attributes: '*' })).toMatchObject({
      data: contact.attributes,
    });
    expect(request('contact/getAttributes', { contactId, attributes: ['queue', 'none'] })).toMatchObject({
      data: { queue: 'VIP' },
    });
    expect(request('contact/getChannelType', { contactId })).toMatchObject({ data: { type: 'voice' } });
    expect(request('contact/getQueue', { contactId })).toMatchObject({ data: { name: contact.queue } });
  });

  it('refuses another contact, another namespace and an unknown command', () => {
    expect(request('contact/getAttributes', { contactId: 'other' })).toMatchObject({
      isError: true,
      errorKey: 'contactNotFound',
    });
    expect(request('agent/getName', undefined, 'aws.connect.voice')).toMatchObject({ isError: true });
    expect(request('contact/engage', { contactId: contact.contactId })).toMatchObject({ isError: true });
  });

  it('publishes to those who subscribed, and only to them', () => {
    const topic = { namespace: CONTACT_NAMESPACE, key: 'contact/connected', parameter: contact.contactId };
    say({ type: 'subscribe', topic, handlerId: 'h1' });
    host.publish('acw');
    expect(sent.at(-1)?.type).not.toBe('publish');
    host.publish('connected');
    expect(sent.at(-1)).toMatchObject({ type: 'publish', handlerId: 'h1', data: { contactId: contact.contactId } });
    say({ type: 'unsubscribe', topic });
    const before = sent.length;
    host.publish('connected');
    expect(sent).toHaveLength(before);
  });

  it('tells a late subscriber that the contact is connected', () => {
    host.publish('connected');
    say({ type: 'subscribe', topic: { namespace: CONTACT_NAMESPACE, key: 'contact/connected' }, handlerId: 'late' });
    expect(sent.at(-1)).toMatchObject({ type: 'publish', handlerId: 'late' });
  });

  it('answers health checks and ends with stop and destroy', () => {
    say({ type: 'healthCheck' });
    expect(sent.at(-1)).toMatchObject({ type: 'healthCheckResponse', counter: 1 });
    host.destroy();
    expect(sent.slice(-2)).toMatchObject([{ stage: 'stop' }, { stage: 'destroy' }]);
  });
});

describe('a window message', () => {
  it('is an app’s request only when it says so', () => {
    expect(isHostRequest({ type: 'connect-app-host-init', sdkVersion: '1.0.11' })).toBe(true);
    expect(isHostRequest({ type: 'other' })).toBe(false);
    expect(isHostRequest(null)).toBe(false);
    expect(isHostRequest('connect-app-host-init')).toBe(false);
  });
});
