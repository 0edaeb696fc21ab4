import type { Json } from '../../profiles/profile.ts';
import type { Channel } from '../flow.ts';

/** The contact that a flow is run for. */
export interface FlowContact {
  readonly channel: Channel;
  readonly direction: 'INBOUND' | 'OUTBOUND';
  /** The customer's phone number or e-mail address. */
  readonly customerEndpoint: string;
  readonly systemEndpoint: string;
  readonly contactId: string;
  readonly languageCode: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What is so of a contact while its flows run. */
export interface ContactState {
  readonly contact: FlowContact;
  attributes: Readonly<Record<string, string>>;
  flowAttributes: Readonly<Record<string, string>>;
  /** The last Lambda result only. */
  external: Json;
  /** Fields of the profile found, as far as the flow asked for them; keys as the flow names them. */
  customer: Json;
  targetQueue: string | null;
  /** The queue that the contact is in. */
  queue: string | null;
  hooks: Readonly<Record<string, string>>;
  storedInput: string;
  priority: string | null;
  callbackNumber: string;
  /** Whether the customer was called; null for a contact that the customer began. */
  isCalled: boolean | null;
  readonly loops: Map<string, number>;
  readonly heardByCustomer: string[];
  readonly heardByAgent: string[];
}

export function newContactState(contact: FlowContact): ContactState {
  return {
    contact,
    attributes: contact.attributes,
    flowAttributes: {},
    external: null,
    customer: null,
    targetQueue: null,
    queue: null,
    hooks: {},
    storedInput: '',
    priority: null,
    callbackNumber: contact.customerEndpoint,
    isCalled: contact.direction === 'OUTBOUND' ? false : null,
    loops: new Map(),
    heardByCustomer: [],
    heardByAgent: [],
  };
}
