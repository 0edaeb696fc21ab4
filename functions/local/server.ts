import type { AddressInfo } from 'node:net';
import { relative } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { choiceRoutes } from './api/choices.ts';
import { commandRoutes } from './api/commands.ts';
import { contactRoutes } from './api/contacts.ts';
import { customerRoutes } from './api/customers.ts';
import { identityRoutes } from './api/identities.ts';
import { importRoutes } from './api/imports.ts';
import { answerProblem, notFound } from './api/problems.ts';
import { questionRoutes } from './api/questions.ts';
import { recordRoutes } from './api/records.ts';
import { segmentRoutes } from './api/segments.ts';
import { openSessions, type SessionVariables } from './api/sessions.ts';
import { createEndpoint } from './endpoint/endpoint.ts';
import { listen } from './listening.ts';
import type { Store } from './store.ts';
import { simulatedContacts } from './workspace/contacts.ts';

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** What a command on this machine must show to run inside the server. */
  readonly commandToken: string;
  /** The built pages. */
  readonly widgetFolder: string;
}

export interface Served {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves the pages, the product's API and the Customer Profiles endpoint on one port of 127.0.0.1. */
export async function serve(store: Store, options: ServeOptions): Promise<Served> {
  const app = await createApp(store, options);
  const server = createAdaptorServer({ fetch: app.fetch });
  await listen(server, options.port);
  return {
    port: (server.address() as AddressInfo).port,
    close: () => closeServer(server),
  };
}

async function createApp(store: Store, options: ServeOptions): Promise<Hono> {
  const app = new Hono();
  const endpoint = createEndpoint(store);
  app.use('*', refuseForeignHosts);
  app.get('/health', (context) => context.json({ status: 'ok', pid: process.pid }));
  app.route('/api', createApi(store, options));
  for (const [path, page] of Object.entries({ '/': 'index.html', '/admin': 'admin.html' })) {
    app.get(path, serveStatic({ path: `${relative(process.cwd(), options.widgetFolder)}/${page}` }));
  }
  app.use('/assets/*', compress(), serveStatic({ root: relative(process.cwd(), options.widgetFolder) }));
  app.get('/widget.html', serveStatic({ root: relative(process.cwd(), options.widgetFolder) }));
  app.all('*', (context) => endpoint(context.req.raw));
  return app;
}

function createApi(store: Store, options: ServeOptions): Hono<{ Variables: SessionVariables }> {
  const api = new Hono<{ Variables: SessionVariables }>();
  const sessions = openSessions(store.clock);
  const contacts = simulatedContacts(store);
  api.onError(answerProblem);
  api.notFound(notFound);
  // Commands come from this machine's own command line with the token of `server.json`, not from a signed-in person.
  api.route('/commands', commandRoutes(store, options.commandToken));
  api.route('/session', sessions.routes);
  api.use('*', sessions.require);
  api.route('/contacts', contactRoutes(contacts));
  api.route('/contacts', choiceRoutes(store));
  api.route('/customer', customerRoutes(store, contacts));
  api.route('/questions', questionRoutes(store));
  api.route('/segments', segmentRoutes(store));
  api.get('/brands', async (context) => context.json(await store.brands.list()));
  api.route('/imports', importRoutes(store));
  api.route('/identities', identityRoutes(store));
  api.route('/records', recordRoutes(store));
  return api;
}

/** A page of another site may resolve its own name to 127.0.0.1: only the loopback names are answered. */
async function refuseForeignHosts(
  context: { req: { header(name: string): string | undefined }; text(body: string, status: 403): Response },
  next: () => Promise<void>,
): Promise<Response | undefined> {
  const host = (context.req.header('host') ?? '').replace(/:\d+$/, '');
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(host))
    return context.text('this server answers 127.0.0.1 only', 403);
  await next();
  return undefined;
}

function closeServer(server: ReturnType<typeof createAdaptorServer>): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
