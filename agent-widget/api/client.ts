import type {
  AnswerEvent,
  AnswerView,
  ChoiceView,
  ContactView,
  CustomerLookup,
  CustomerSearchView,
  ImportPreviewView,
  ImportView,
  LocalizedText,
  LookAlikesView,
  MergeView,
  PreviewView,
  QuestionRequest,
  Role,
  RollBackView,
  RunningImportView,
  SearchProgressView,
  SegmentsView,
  SessionView,
  WhoView,
} from '../../functions/core/contract.ts';
import type { Locale } from '../text/locale.ts';
import { ApiError, problemFrom } from './problem.ts';

/** How to find the person; `id` is `<brand>:<customer id>` or a customer id of any brand. */
export type CustomerQuery =
  | { readonly profile: string }
  | { readonly phone: string }
  | { readonly email: string }
  | { readonly id: string }
  | { readonly contact: string }
  /** A contact: whom an agent has chosen for it. */
  | { readonly chosen: string };

export interface BrandSummary {
  readonly id: string;
  readonly label: LocalizedText;
}

export interface SimulatedCall {
  readonly customerEndpoint: string;
  readonly channel: ContactView['channel'];
  readonly direction: ContactView['direction'];
}

/** What a merge run did. */
export interface ResolveOutcome {
  /** Groups that became one person. */
  readonly merges: number;
}

const LINES = 'application/x-ndjson';

type Fetch = (input: string, init: RequestInit) => Promise<Response>;

/** The product's API for one signed-in user. Everything but {@link Api.signIn} throws ApiError on a refusal. */
export class Api {
  readonly #base: string;
  #token: string;
  readonly #fetch: Fetch;
  readonly user: string;
  readonly role: Role;

  private constructor(base: string, session: SessionView, fetch: Fetch) {
    this.#base = base;
    this.#token = session.token;
    this.#fetch = fetch;
    this.user = session.user;
    this.role = session.role;
  }

  /** Opens a session: the local simulated sign-in, or the deployment's exchange of the workspace's user for a token. */
  static async signIn(user: string, role: Role, options: { base?: string; fetch?: Fetch } = {}): Promise<Api> {
    const base = options.base ?? apiBase();
    const call = options.fetch ?? ((input, init) => fetch(input, init));
    const session = await send<SessionView>(call, `${base}/api/session`, jsonRequest('POST', { role, user }));
    return new Api(base, session, call);
  }

  /** Signs the same user in again, for when the token has expired. */
  async renew(): Promise<void> {
    const { user, role } = this;
    const session = await send<SessionView>(
      this.#fetch,
      `${this.#base}/api/session`,
      jsonRequest('POST', { role, user }),
    );
    this.#token = session.token;
  }

  contacts(): Promise<readonly ContactView[]> {
    return this.#get('/api/contacts');
  }

  placeCall(call: SimulatedCall): Promise<ContactView> {
    return this.#post('/api/contacts', call);
  }

  customer(query: CustomerQuery, signal?: AbortSignal): Promise<CustomerLookup> {
    return this.#get(`/api/customer?${new URLSearchParams({ ...query })}`, signal);
  }

  /** Who may be meant by what a caller says: field (`name`, `birth_date`, `order` …) → value as it is written. */
  searchCustomers(given: Readonly<Record<string, string>>): Promise<CustomerSearchView> {
    return this.#post('/api/customer/search', { given });
  }

  /** How far everyone is prepared (0 … 1); null where that is done, and where nobody says. */
  async searchPreparation(): Promise<number | null> {
    const progress = await this.#get<SearchProgressView>('/api/customer/search').catch(() => null);
    return progress?.preparing ?? null;
  }

  /** Remembers who is behind a contact. */
  chooseCustomer(contactId: string, profile: string): Promise<ChoiceView> {
    return this.#send(choicePath(contactId), jsonRequest('PUT', { profile }));
  }

  forgetChoice(contactId: string): Promise<ChoiceView> {
    return this.#send(choicePath(contactId), { method: 'DELETE' });
  }

  /** From now on the phone number or email address finds the customer who is chosen for the contact. */
  addContactPoint(contactId: string, address: string): Promise<ChoiceView> {
    return this.#post(`${choicePath(contactId)}/address`, { address });
  }

  /** `hear` is told what happens on the way, where the server tells it; the answer is whole either way. */
  async ask(request: QuestionRequest, hear: (event: AnswerEvent) => void = () => undefined): Promise<AnswerView> {
    const init = jsonRequest('POST', request);
    const headers = { ...init.headers, Accept: `${LINES}, application/json` };
    const response = await answered(this.#fetch, `${this.#base}/api/questions`, this.#signed({ ...init, headers }));
    if (response.body === null || response.headers.get('content-type')?.includes(LINES) !== true)
      return (await response.json()) as AnswerView;
    for await (const line of linesOf(response.body)) {
      const event = JSON.parse(line) as AnswerEvent;
      if ('answer' in event) return event.answer;
      if ('problem' in event) throw new ApiError(event.status, event.problem);
      hear(event);
    }
    throw new ApiError(0, { code: 'unreachable', message: 'the answer was cut off', remedy: null });
  }

  imports(): Promise<readonly ImportView[]> {
    return this.#get('/api/imports');
  }

  /** How far the imports are that the server is at. */
  runningImports(): Promise<readonly RunningImportView[]> {
    return this.#get('/api/imports/running');
  }

  /** Sends the file as it is; the server reads it and brings profiles, attributes and segments up to date. */
  importFile(file: File, brand: string): Promise<readonly ImportView[]> {
    return this.#sendFile('/api/imports', file, brand);
  }

  /** What importing the file would do; nothing is kept. */
  previewImport(file: File, brand: string): Promise<ImportPreviewView> {
    return this.#sendFile('/api/imports/preview', file, brand);
  }

  /** As if the import's file had never come. */
  rollBackImport(id: string): Promise<RollBackView> {
    return this.#post(`/api/imports/${encodeURIComponent(id)}/roll-back`, {});
  }

  /** The rows of an import to mend, as a CSV file. */
  async quarantine(id: string, locale: Locale): Promise<Blob> {
    const path = `/api/imports/${encodeURIComponent(id)}/quarantine?locale=${locale}`;
    const response = await answered(this.#fetch, `${this.#base}${path}`, this.#signed({ method: 'GET' }));
    return response.blob();
  }

  #sendFile<T>(path: string, file: File, brand: string): Promise<T> {
    const query = new URLSearchParams({ brand, name: file.name });
    return this.#send(`${path}?${query}`, {
      method: 'POST',
      body: file,
      headers: { 'Content-Type': 'application/octet-stream' },
    });
  }

  /** Under rules of one's own where they are given: JSON in the service's form. */
  previewIdentities(rules: object | null = null): Promise<PreviewView> {
    return rules === null ? this.#get('/api/identities/preview') : this.#post('/api/identities/preview', rules);
  }

  resolveIdentities(rules: object | null = null): Promise<ResolveOutcome> {
    return this.#post('/api/identities/resolve', rules ?? {});
  }

  /** Merges one group of the preview. */
  resolveGroup(id: string, rules: object | null): Promise<ResolveOutcome> {
    return this.#post('/api/identities/resolve', { ...rules, only: [id] });
  }

  /** Notes that records of different people are different people, for good. */
  keepApart(records: readonly string[]): Promise<unknown> {
    return this.#post('/api/identities/apart', { records });
  }

  merges(): Promise<readonly MergeView[]> {
    return this.#get('/api/identities/merges');
  }

  undoMerge(id: string): Promise<unknown> {
    return this.#post(`/api/identities/merges/${encodeURIComponent(id)}/undo`, {});
  }

  /** Takes every merge of a run back. */
  undoRun(id: string): Promise<{ readonly merges: readonly string[] }> {
    return this.#post(`/api/identities/runs/${encodeURIComponent(id)}/undo`, {});
  }

  /** Which known people somebody may be: field (`name`, `birth_date` …) → what is known, as it is written. */
  whoIs(given: Readonly<Record<string, string>>): Promise<WhoView> {
    return this.#post('/api/identities/who', { given });
  }

  segments(): Promise<SegmentsView> {
    return this.#get('/api/segments');
  }

  /** Admins only. */
  lookAlikes(segment: string, signal?: AbortSignal): Promise<LookAlikesView> {
    return this.#get(`/api/segments/${encodeURIComponent(segment)}/look-alikes`, signal);
  }

  brands(): Promise<readonly BrandSummary[]> {
    return this.#get('/api/brands');
  }

  #get<T>(path: string, signal?: AbortSignal): Promise<T> {
    return this.#send<T>(path, { method: 'GET', signal });
  }

  #post<T>(path: string, body: object): Promise<T> {
    return this.#send<T>(path, jsonRequest('POST', body));
  }

  #send<T>(path: string, init: RequestInit): Promise<T> {
    return send<T>(this.#fetch, `${this.#base}${path}`, this.#signed(init));
  }

  #signed(init: RequestInit): RequestInit {
    const headers = new Headers(init.headers);
    headers.set('Authorization', `Bearer ${this.#token}`);
    return { ...init, headers };
  }
}

function choicePath(contactId: string): string {
  return `/api/contacts/${encodeURIComponent(contactId)}/customer`;
}

/** The API lives where the page comes from, unless the build names another origin. */
function apiBase(): string {
  return import.meta.env.VITE_API_BASE ?? '';
}

function jsonRequest(method: string, body: object): RequestInit & { readonly headers: Record<string, string> } {
  return { method, body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const lines = `${rest}${decoder.decode(value, { stream: true })}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line !== '');
  }
}

async function send<T>(call: Fetch, url: string, init: RequestInit): Promise<T> {
  const response = await answered(call, url, init);
  // Page and server are built from the same contract, and the server parses what it sends out of its own store.
  return (await response.json().catch(() => null)) as T;
}

/** Throws ApiError for a refusal, and where nobody answers. */
async function answered(call: Fetch, url: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await call(url, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError(0, { code: 'unreachable', message: `no answer from ${url}`, remedy: null });
  }
  if (response.ok) return response;
  throw new ApiError(response.status, problemFrom(response.status, await response.json().catch(() => null)));
}
