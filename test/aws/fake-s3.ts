import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { S3Client } from '@aws-sdk/client-s3';

/** As much of S3 as the product uses, in memory: objects with ETags, conditional reads and writes, listing. */
export class FakeS3 {
  readonly objects = new Map<string, Buffer>();
  readonly url: string;
  readonly #server: ReturnType<typeof createServer>;

  private constructor(server: ReturnType<typeof createServer>) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  static async open(): Promise<FakeS3> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const fake = new FakeS3(server);
    server.on('request', (request, response) => void fake.#answer(request, response));
    return fake;
  }

  /** The unmodified client. */
  client(): S3Client {
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    const silent = () => undefined;
    return new S3Client({
      logger: { debug: silent, info: silent, warn: silent, error: silent },
      endpoint: this.url,
      region: 'us-east-1',
      credentials,
      forcePathStyle: true,
      maxAttempts: 1,
      requestChecksumCalculation: 'WHEN_REQUIRED',
    });
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const [, , ...rest] = url.pathname.split('/');
    const key = decodeURIComponent(rest.join('/'));
    const body = await bodyOf(request);
    if (url.searchParams.get('list-type') === '2') return this.#list(url.searchParams, response);
    const held = this.objects.get(key);
    const etag = held === undefined ? null : etagOf(held);
    if (request.method === 'PUT') {
      const isRefused =
        (request.headers['if-none-match'] === '*' && held !== undefined) ||
        (request.headers['if-match'] !== undefined && request.headers['if-match'] !== etag);
      if (isRefused) return fail(response, 412, 'PreconditionFailed');
      this.objects.set(key, body);
      response.writeHead(200, { etag: etagOf(body) }).end();
    } else if (request.method === 'DELETE') {
      this.objects.delete(key);
      response.writeHead(204).end();
    } else if (held === undefined || etag === null) {
      fail(response, 404, 'NoSuchKey');
    } else if (request.headers['if-match'] !== undefined && request.headers['if-match'] !== etag) {
      fail(response, 412, 'PreconditionFailed');
    } else {
      response.writeHead(200, { etag, 'content-length': held.length });
      response.end(request.method === 'HEAD' ? undefined : held);
    }
  }

  /** Two keys a page, so that whoever lists has to turn pages. */
  #list(query: URLSearchParams, response: ServerResponse): void {
    const prefix = query.get('prefix') ?? '';
    const keys = [...this.objects.keys()].filter((key) => key.startsWith(prefix)).toSorted();
    const start = Number(query.get('continuation-token') ?? 0);
    const isMore = start + 2 < keys.length;
    const contents = keys
      .slice(start, start + 2)
      .map((key) => `<Contents><Key>${key}</Key></Contents>`)
      .join('');
    const next = isMore ? `<NextContinuationToken>${start + 2}</NextContinuationToken>` : '';
    response.writeHead(200, { 'content-type': 'application/xml' });
    response.end(
      `<?xml version="1.0"?><ListBucketResult><IsTruncated>${isMore}</IsTruncated>${contents}${next}</ListBucketResult>`,
    );
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function etagOf(bytes: Buffer): string {
  return `"${createHash('md5').update(bytes).digest('hex')}"`;
}

function fail(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}
