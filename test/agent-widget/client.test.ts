import { describe, expect, it } from 'vitest';
import { Api } from '../../agent-widget/api/client.ts';
import { ApiError, problemFrom, problemKind } from '../../agent-widget/api/problem.ts';

interface Call {
  readonly url: string;
  readonly init: RequestInit;
}

/** A server that signs everyone in and answers the given response to everything else. */
function serverWith(respond: (call: Call) => Response): {
  readonly calls: Call[];
  fetch(url: string, init: RequestInit): Promise<Response>;
} {
  const calls: Call[] = [];
  return {
    calls,
    fetch: async (url, init) => {
      calls.push({ url, init });
      const token = `token-${calls.filter((call) => call.url.endsWith('/api/session')).length}`;
      if (url.endsWith('/api/session')) return Response.json({ token, role: 'agent', user: 'sato' });
      return respond({ url, init });
    },
  };
}

const signIn = (fetch: (url: string, init: RequestInit) => Promise<Response>) =>
  Api.signIn('sato', 'agent', { base: 'http://api.test', fetch });

describe('the client of the product’s API', () => {
  it('signs in and shows its token', async () => {
    const server = serverWith(() => Response.json([]));
    const api = await signIn(server.fetch);
    await api.contacts();
    expect(server.calls[0]?.init.body).toBe('{"role":"agent","user":"sato"}');
    expect(new Headers(server.calls[1]?.init.headers).get('Authorization')).toBe('Bearer token-1');
  });

  it('shows the new token after a renewal', async () => {
    const server = serverWith(() => Response.json([]));
    const api = await signIn(server.fetch);
    await api.renew();
    await api.contacts();
    expect(new Headers(server.calls[2]?.init.headers).get('Authorization')).toBe('Bearer token-2');
  });

  it('escapes what it puts into addresses', async () => {
    const server = serverWith(() => Response.json({ found: 'none', searched: '' }));
    const api = await signIn(server.fetch);
    await api.customer({ phone: '+81 90&x=1' });
    await api.undoMerge('a/b');
    await api.importFile(new File(['x'], '顧客 一覧.csv'), 'tsumugi');
    expect(server.calls[1]?.url).toBe('http://api.test/api/customer?phone=%2B81+90%26x%3D1');
    expect(server.calls[2]?.url).toBe('http://api.test/api/identities/merges/a%2Fb/undo');
    expect(new URL(server.calls[3]?.url ?? '').searchParams.get('name')).toBe('顧客 一覧.csv');
  });

  it('throws a refusal with the server’s words', async () => {
    const server = serverWith(() =>
      Response.json({ code: 'forbidden', message: 'only admins', remedy: 'ask one' }, { status: 403 }),
    );
    const api = await signIn(server.fetch);
    await expect(api.imports()).rejects.toMatchObject({ kind: 'no-permission', code: 'forbidden', remedy: 'ask one' });
  });

  it('throws for an error page that is not a problem document', async () => {
    const server = serverWith(() => new Response('<html>', { status: 502 }));
    const api = await signIn(server.fetch);
    await expect(api.segments()).rejects.toMatchObject({ kind: 'failed', code: 'http-502' });
  });

  it('says that nothing answers when nothing does', async () => {
    const refused = Api.signIn('sato', 'agent', {
      base: '',
      fetch: () => Promise.reject(new TypeError('fetch failed')),
    });
    await expect(refused).rejects.toBeInstanceOf(ApiError);
    await expect(refused).rejects.toMatchObject({ kind: 'unreachable', status: 0 });
  });

  it('lets an abort through as it is', async () => {
    const server = serverWith(() => {
      throw new DOMException('aborted', 'AbortError');
    });
    const api = await signIn(server.fetch);
    await expect(api.customer({ contact: 'c1' })).rejects.toThrow(DOMException);
  });
});

describe('a refusal', () => {
  it('leads to the state that fits its status', () => {
    expect([0, 400, 401, 403, 404, 409, 422, 500].map(problemKind)).toEqual([
      'unreachable',
      'bad-request',
      'session-expired',
      'no-permission',
      'not-found',
      'conflict',
      'bad-request',
      'failed',
    ]);
  });

  it('is read from whatever came', () => {
    expect(problemFrom(500, { message: 'broken' })).toEqual({ code: 'http-500', message: 'broken', remedy: null });
    expect(problemFrom(500, null)).toEqual({ code: 'http-500', message: 'HTTP 500', remedy: null });
  });
});
