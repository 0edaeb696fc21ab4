import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CustomerLookup, CustomerSearchView, MergeView } from '../../functions/core/contract.ts';
import { ANSWERED, ASKED_BACK, REFUSED } from '../agent-widget/answer-samples.ts';
import { IMPORTS, LOOK_ALIKES, PREVIEW, SEGMENTS_VIEW, WHO } from '../agent-widget/console-samples.ts';
import { MERGE } from '../agent-widget/identity-samples.ts';
import { BRANDS } from '../agent-widget/sample-brands.ts';
import { CONTACTS, CUSTOMER, SEARCHED } from '../agent-widget/samples.ts';

const PAGES = fileURLToPath(new URL('../../dist/widget', import.meta.url));
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** What of a request's body is looked at. */
interface Sent {
  readonly question?: string;
  readonly given?: { readonly name?: string; readonly phone?: string };
  readonly profile?: string;
}

export interface FakeServer {
  readonly origin: string;
  /** The status that every further API request but the sign-in gets; null answers again. */
  refuseWith(status: number | null): void;
  close(): Promise<void>;
}

/** The built pages and an API that answers with invented data: for states that a real store is seldom in. */
export async function startFakeServer(): Promise<FakeServer> {
  let refusal: number | null = null;
  let merges: MergeView[] = [];
  let chosen: string | null = null;
  const api = (method: string, url: URL, body: Sent): [number, unknown] => {
    if (refusal !== null) return [refusal, { code: 'refused', message: 'refused for the test', remedy: null }];
    switch (`${method} ${url.pathname}`) {
      case 'GET /api/contacts':
        return [200, CONTACTS];
      case 'POST /api/contacts':
        return [201, { ...CONTACTS[1], contactId: 'c9', ...body, label: { ja: '模擬', en: 'Simulated' } }];
      case 'GET /api/customer':
        return [200, url.searchParams.get('chosen') === 'c2' && chosen !== null ? ONE : lookup(url)];
      case 'POST /api/customer/search':
        return [200, searched(body.given ?? {})];
      case 'PUT /api/contacts/c2/customer':
        chosen = body.profile ?? null;
        return [200, { profileId: chosen }];
      case 'DELETE /api/contacts/c2/customer':
        chosen = null;
        return [200, { profileId: null }];
      case 'PUT /api/contacts/c3/customer':
      case 'DELETE /api/contacts/c3/customer':
      case 'POST /api/contacts/c2/customer/address':
        return [200, { profileId: CUSTOMER.profileId }];
      case 'POST /api/questions':
        return [200, answerTo(body.question ?? '')];
      case 'GET /api/imports':
      case 'POST /api/imports':
        return [200, IMPORTS];
      case 'GET /api/identities/preview':
        return [
          200,
          merges.some((merge) => !merge.undone)
            ? { ...PREVIEW, total: { merge: 0, review: 0 }, proposals: [] }
            : PREVIEW,
        ];
      case `POST /api/identities/runs/${MERGE.runId}/undo`:
        merges = merges.map((merge) => ({ ...merge, undone: true }));
        return [200, { runId: MERGE.runId, merges: merges.map(({ id }) => id) }];
      case 'POST /api/identities/who':
        return [200, body.given?.name === '誰も知らない' ? { ...WHO, people: [] } : WHO];
      case 'POST /api/identities/apart':
        return [200, { pairs: [] }];
      case 'POST /api/identities/preview':
        return [200, { ...PREVIEW, difference: { added: 41, grown: 0, removed: 3, apart: [] } }];
      case 'POST /api/identities/resolve':
        merges = [MERGE];
        return [200, { merges: 1 }];
      case 'GET /api/identities/merges':
        return [200, merges];
      case `POST /api/identities/merges/${MERGE.id}/undo`:
        merges = [{ ...MERGE, undone: true }];
        return [200, {}];
      case 'GET /api/segments':
        return [200, SEGMENTS_VIEW];
      case 'GET /api/segments/vip/look-alikes':
        return [200, LOOK_ALIKES];
      case 'GET /api/segments/cross_brand_buyer/look-alikes':
        return [200, { ...LOOK_ALIKES, lookAlikes: [] }];
      case 'GET /api/brands':
        return [200, BRANDS];
      default:
        return [404, { code: 'not-found', message: `no ${url.pathname}`, remedy: null }];
    }
  };

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (!url.pathname.startsWith('/api/')) return sendPage(url.pathname, response);
    const body = await readJson(request);
    const [status, answer] =
      url.pathname === '/api/session' ? [200, { token: 't', ...body }] : api(request.method ?? 'GET', url, body);
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
    return undefined;
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    refuseWith: (status) => {
      refusal = status;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const ONE: CustomerLookup = { found: 'one', customer: CUSTOMER };

function searched({ name = '', phone }: NonNullable<Sent['given']>): CustomerSearchView {
  if (name.includes('髙橋')) return SEARCHED;
  const unreadable = phone === undefined ? [] : ['phone'];
  return { people: [], hasMore: false, isTooLittle: name === '佐藤', unreadable };
}

function lookup(url: URL): CustomerLookup {
  if (url.searchParams.has('chosen')) return { found: 'none', searched: '' };
  const searched = [...url.searchParams.values()][0] ?? '';
  if (searched === 'c1' || searched === '+819012345678' || searched === CUSTOMER.profileId) {
    return ONE;
  }
  if (searched !== 'c3') return { found: 'none', searched: searched === 'c2' ? '+815000000000' : searched };
  return {
    found: 'several',
    candidates: [
      {
        profileId: CUSTOMER.profileId,
        displayName: CUSTOMER.displayName,
        brands: ['tsumugi', 'lumiere'],
        birthDate: '1988-04-12',
        city: '渋谷区',
      },
      { profileId: 'f'.repeat(32), displayName: '髙橋 健一', brands: ['tsumugi'], birthDate: '1961-02-03', city: null },
    ],
  };
}

function answerTo(question: string): object {
  if (question.includes('優良')) return ASKED_BACK;
  if (question.includes('天気')) return REFUSED;
  return ANSWERED;
}

async function readJson(request: IncomingMessage): Promise<Sent> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  return text.startsWith('{') ? JSON.parse(text) : {};
}

function sendPage(path: string, response: ServerResponse): void {
  const file = join(PAGES, path === '/' ? 'index.html' : path === '/admin' ? 'admin.html' : path);
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}
