import {
  BadRequestException,
  CreateDomainCommand,
  CreateEventStreamCommand,
  GetDomainCommand,
  ListDomainsCommand,
  ListWorkflowsCommand,
  PutProfileObjectCommand,
  ResourceNotFoundException,
} from '@aws-sdk/client-customer-profiles';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OperationModel, SERVICE_MODEL } from '../../../functions/local/endpoint/model.ts';
import { operations } from '../../../functions/local/endpoint/operations/index.ts';
import { supportText, writtenSupport } from '../../../functions/local/endpoint/support.ts';
import { createReaders } from '../../../functions/local/endpoint/validation.ts';
import { arbitraryOf } from './arbitrary.ts';
import { type EndpointFixture, openEndpoint } from './fixture.ts';

let endpoint: EndpointFixture;
beforeAll(async () => {
  endpoint = await openEndpoint();
  await endpoint.client.send(new CreateDomainCommand({ DomainName: 'club', DefaultExpirationDays: 30 }));
});
afterAll(() => endpoint.close());

async function send(method: string, path: string, body?: string): Promise<{ response: Response; body: unknown }> {
  const init = body === undefined ? { method } : { method, body, headers: { 'content-type': 'application/json' } };
  const response = await endpoint.fetch(new Request(`http://127.0.0.1${path}`, init));
  return { response, body: await response.json() };
}

describe('the wire', () => {
  it('answers with the status, the type and a request id', async () => {
    const { response, body } = await send('GET', '/domains/club');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(body).toMatchObject({ DomainName: 'club', CreatedAt: Date.parse('2026-11-01T00:00:00Z') / 1000 });
  });

  it('answers errors with the type in the header and the message in the body', async () => {
    const { response, body } = await send('GET', '/domains/nobody');
    expect([response.status, response.headers.get('x-amzn-errortype')]).toEqual([404, 'ResourceNotFoundException']);
    expect(body).toEqual({ Message: 'domain nobody does not exist' });
  });

  it('makes the SDK throw the class of the error, with its message and its request id', async () => {
    const missing = endpoint.client.send(new GetDomainCommand({ DomainName: 'nobody' }));
    await expect(missing).rejects.toBeInstanceOf(ResourceNotFoundException);
    await expect(missing).rejects.toMatchObject({
      message: 'domain nobody does not exist',
      $metadata: { httpStatusCode: 404, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
    const invalid = endpoint.client.send(new CreateDomainCommand({ DomainName: '', DefaultExpirationDays: 0 }));
    await expect(invalid).rejects.toBeInstanceOf(BadRequestException);
    await expect(invalid).rejects.toThrow(
      "3 validation errors detected: Value at 'DomainName' failed to satisfy constraint: Member must have length greater than or equal to 1",
    );
  });

  it('says loudly what is not emulated, at once and without a retry', async () => {
    const stream = new CreateEventStreamCommand({
      DomainName: 'club',
      EventStreamName: 's',
      Uri: 'arn:aws:kinesis:us-east-1:000000000000:stream/s',
    });
    const answer = endpoint.client.send(stream);
    await expect(answer).rejects.toBeInstanceOf(BadRequestException);
    await expect(answer).rejects.toMatchObject({
      message: expect.stringMatching(/^not emulated: CreateEventStream/),
      $metadata: { httpStatusCode: 501, attempts: 1 },
    });
  });

  it('validates also what it does not emulate', async () => {
    const wrong = endpoint.client.send(new ListWorkflowsCommand({ DomainName: 'club', MaxResults: 500 }));
    await expect(wrong).rejects.toThrow("Value at 'MaxResults' failed to satisfy constraint");
  });

  it.each([
    ['POST', '/domains/x', '{"DefaultExpirationDays":1', 'the body is not valid JSON'],
    ['POST', '/domains/x', '[1]', 'the body must be a JSON object'],
    [
      'POST',
      '/domains/x',
      '{"DefaultExpirationDays":"1"}',
      "Value at 'DefaultExpirationDays' failed to satisfy constraint: Member must be an integer",
    ],
    [
      'GET',
      '/domains?max-results=ten',
      undefined,
      "Value at 'MaxResults' failed to satisfy constraint: Member must be an integer",
    ],
    ['GET', '/domains?next-token=forged', undefined, 'the NextToken is not one that this operation returned'],
    ['GET', '/domains/%E3%81', undefined, 'the path is not valid percent-encoding'],
  ])('refuses %s %s %s', async (method, path, body, message) => {
    const answer = await send(method, path, body);
    expect(answer.response.headers.get('x-amzn-errortype')).toBe('BadRequestException');
    expect(JSON.stringify(answer.body)).toContain(JSON.stringify(message).slice(1, -1));
  });

  it('takes the name of the path, never one of the body', async () => {
    const { body } = await send('POST', '/domains/path', '{"DomainName":"body","DefaultExpirationDays":1}');
    expect(body).toMatchObject({ DomainName: 'path' });
    await send('DELETE', '/domains/path');
  });

  it('knows no other paths', async () => {
    const { response } = await send('GET', '/nothing/here');
    expect([response.status, response.headers.get('x-amzn-errortype')]).toEqual([404, 'ResourceNotFoundException']);
  });

  it('accepts an empty body where nothing is required', async () => {
    const { response } = await send('POST', '/domains/club/profiles', '');
    expect(response.status).toBe(200);
  });

  it('reports its own failure without the values of the request', async () => {
    const broken = await openEndpoint();
    await broken.client.send(new CreateDomainCommand({ DomainName: 'club', DefaultExpirationDays: 30 }));
    broken.clock.now = () => {
      throw new Error('secret of 山田');
    };
    const path = '/domains/club/object-types/t';
    const request = new Request(`http://127.0.0.1${path}`, { method: 'PUT', body: '{"Description":"d"}' });
    const response = await broken.fetch(request);
    expect([response.status, response.headers.get('x-amzn-errortype')]).toEqual([500, 'InternalServerException']);
    expect(await response.text()).not.toContain('secret');
    expect(broken.faults).toMatchObject([{ operation: 'PutProfileObjectType', what: expect.stringContaining('at ') }]);
    expect(JSON.stringify(broken.faults)).not.toContain('secret');
    await broken.close();
  });

  it('never quotes a value in a refusal', async () => {
    const text = '{"phone": "090-1234-5678"';
    const put = new PutProfileObjectCommand({ DomainName: 'club', ObjectTypeName: '山田太郎', Object: text });
    await expect(endpoint.client.send(put)).rejects.toThrow(/^(?!.*(山田|090)).*$/);
  });
});

describe('the table of operations', () => {
  it('has every operation of the model, and no other', () => {
    expect(Object.keys(operations).sort()).toEqual(Object.keys(SERVICE_MODEL.operations).sort());
  });

  it('is what SUPPORT.md says', () => {
    expect(writtenSupport()).toBe(supportText());
  });
});

describe('any request that the model allows', () => {
  /** Requests on the names of a few things that exist, and on anything else. */
  const requests = Object.values(SERVICE_MODEL.operations)
    .filter((operation) => new Map<string, unknown>(Object.entries(operations)).get(operation.name) !== null)
    .map((operation) => arbitraryOf(SERVICE_MODEL, operation.input.shape).map((input) => ({ operation, input })));
  const toWire = createReaders(SERVICE_MODEL, 'response');

  it('is answered by the operation, or refused by it, and never fails', async () => {
    const succeeded: string[] = [];
    await fc.assert(
      fc.asyncProperty(fc.oneof(...requests), fc.boolean(), async ({ operation, input }, inClub) => {
        const members = Object(toWire(operation.input.shape)(input, '', []));
        if (inClub && 'DomainName' in members && operation.name !== 'DeleteDomain') members.DomainName = 'club';
        const response = await endpoint.fetch(requestFor(operation, members));
        if (response.status === 200) succeeded.push(operation.name);
        expect(`${operation.name} ${response.status} ${await response.text()}`).toMatch(/^\w+ (200|400|403|404) /);
      }),
      { numRuns: 400 },
    );
    expect(endpoint.faults).toEqual([]);
    expect(succeeded).not.toEqual([]);
  });

  function requestFor(operation: OperationModel, members: Record<string, unknown>): Request {
    const shape = SERVICE_MODEL.shapes[operation.input.shape];
    const body: Record<string, unknown> = {};
    const query = new URLSearchParams();
    let path = operation.http.requestUri;
    for (const [name, value] of Object.entries(members)) {
      const member = shape?.type === 'structure' ? shape.members[name] : undefined;
      if (member?.location === 'uri')
        path = path.replace(`{${member.locationName ?? name}}`, encodeURIComponent(String(value)));
      else if (member?.location === 'querystring')
        for (const each of [value].flat()) query.append(member.locationName ?? name, String(each));
      else body[name] = value;
    }
    const { method } = operation.http;
    const url = `http://127.0.0.1${path}?${query}`;
    return new Request(
      url,
      method === 'GET' || method === 'DELETE' ? { method } : { method, body: JSON.stringify(body) },
    );
  }
});

it('pages lists without losing or repeating anything', async () => {
  const paged = await openEndpoint();
  const names = Array.from({ length: 7 }, (_, n) => `domain-${n}`);
  for (const DomainName of names)
    await paged.client.send(new CreateDomainCommand({ DomainName, DefaultExpirationDays: 1 }));
  const seen: (string | undefined)[] = [];
  let NextToken: string | undefined;
  do {
    const page = await paged.client.send(new ListDomainsCommand({ MaxResults: 3, NextToken }));
    seen.push(...(page.Items ?? []).map((item) => item.DomainName));
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  await paged.close();
  expect(seen).toEqual(names);
});
