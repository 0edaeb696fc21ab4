import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { EndpointFetch } from './endpoint.ts';

export interface Listening {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves an endpoint alone on 127.0.0.1; port 0 takes any free one. */
export async function listen(endpoint: EndpointFetch, port = 0): Promise<Listening> {
  const server = createAdaptorServer({ fetch: endpoint });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
