import { AmazonConnectApp } from '@amazon-connect/app';
import { AgentClient, ContactClient } from '@amazon-connect/contact';
import type { AmazonConnectProvider } from '@amazon-connect/core';
import { type ContactAttributes, normalizeAttributes } from '../view/contact-query.ts';

/** Where the panel stands: it belongs to one contact for its whole life, to none, or to no workspace at all. */
export type Scope =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'standalone' }
  | { readonly kind: 'idle'; readonly agent: string }
  | {
      readonly kind: 'contact';
      readonly agent: string;
      readonly contactId: string;
      readonly attributes: ContactAttributes;
    }
  | { readonly kind: 'ended'; readonly agent: string; readonly contactId: string };

/** The workspace answers within milliseconds where there is one; a page of its own need not wait as long. */
const CONNECTION_TIMEOUT_MS = { embedded: 5000, top: 300 };

/**
 * The panel's side of the agent workspace, on the unmodified SDK. There is one panel per contact and no focus event, so
 * the scope given at creation is the panel's contact until it is cleared.
 */
export class WorkspaceConnection {
  #scope: Scope = { kind: 'connecting' };
  readonly #listeners = new Set<() => void>();
  readonly #contact: ContactClient;
  readonly #agent: AgentClient;

  constructor() {
    const { provider } = AmazonConnectApp.init({
      onCreate: async ({ context }) => {
        const scope = context.scope;
        if (scope?.type === 'contact') await this.#enterContact(scope.contactId);
        else this.#move({ kind: 'idle', agent: await this.#agentName() });
      },
      onDestroy: async () => this.#move({ kind: 'connecting' }),
      workspace: {
        connectionTimeout: window.parent === window ? CONNECTION_TIMEOUT_MS.top : CONNECTION_TIMEOUT_MS.embedded,
      },
    });
    this.#contact = new ContactClient({ provider });
    this.#agent = new AgentClient({ provider });
    this.#listenForAbsence(provider);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly scope = (): Scope => this.#scope;

  async #enterContact(contactId: string): Promise<void> {
    const agent = await this.#agentName();
    const enter = async (): Promise<void> => {
      this.#move({ kind: 'contact', agent, contactId, attributes: await this.#attributesOf(contactId) });
    };
    // The flow may set attributes until the agent is connected.
    this.#contact.onConnected(enter, contactId);
    this.#contact.onCleared(async () => this.#move({ kind: 'ended', agent, contactId }), contactId);
    await enter();
  }

  /** Empty where the application may not read attributes: the server still knows the contact by its id. */
  async #attributesOf(contactId: string): Promise<ContactAttributes> {
    return this.#contact.getAttributes(contactId, '*').then(normalizeAttributes, () => ({}));
  }

  /** An exception during creation would close the panel: a workspace that keeps the name to itself gets a general one. */
  async #agentName(): Promise<string> {
    return this.#agent.getName().catch(() => 'agent');
  }

  #listenForAbsence(provider: AmazonConnectProvider): void {
    provider.onError(({ key }) => {
      if (key === 'workspaceConnectTimeout') this.#move({ kind: 'standalone' });
    });
  }

  #move(scope: Scope): void {
    if (JSON.stringify(scope) === JSON.stringify(this.#scope)) return;
    this.#scope = scope;
    for (const listener of this.#listeners) listener();
  }
}
