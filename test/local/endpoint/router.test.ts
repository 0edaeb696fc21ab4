import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadRequest } from '../../../functions/local/endpoint/errors.ts';
import { SERVICE_MODEL } from '../../../functions/local/endpoint/model.ts';
import { createRouter } from '../../../functions/local/endpoint/router.ts';

const findRoute = createRouter(SERVICE_MODEL);

describe('the router', () => {
  it('finds every operation of the model by its method and path, whatever the labels hold', () => {
    const operations = Object.values(SERVICE_MODEL.operations);
    const label = fc
      .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
      .filter((text) => !/^\.{1,2}$/.test(text));
    fc.assert(
      fc.property(fc.constantFrom(...operations), label, (operation, value) => {
        const path = operation.http.requestUri.replace(/\{\w+\}/g, encodeURIComponent(value));
        const route = findRoute(operation.http.method, path);
        const names = [...operation.http.requestUri.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
        expect(route?.operation.name).toBe(operation.name);
        expect(route?.labels).toEqual(Object.fromEntries(names.map((name) => [name, value])));
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps an encoded slash inside its label', () => {
    const arn = 'arn:aws:profile:local:000000000000:domains/d/object-types/t';
    expect(findRoute('GET', `/tags/${encodeURIComponent(arn)}`)?.labels).toEqual({ resourceArn: arn });
  });

  it('hands on an empty label, for the constraints to refuse', () => {
    expect(findRoute('POST', '/domains/')).toMatchObject({
      operation: { name: 'CreateDomain' },
      labels: { DomainName: '' },
    });
  });

  it.each([
    ['GET', '/'],
    ['GET', '/domain'],
    ['PATCH', '/domains/d'],
    ['GET', '/domains/d/nothing'],
    ['GET', '/domains/d/profiles/extra/extra'],
  ])('knows no operation for %s %s', (method, path) => {
    expect(findRoute(method, path)).toBeNull();
  });

  it('refuses a label that is not percent-encoding', () => {
    expect(() => findRoute('GET', '/domains/%E3%81')).toThrow(BadRequest);
  });
});
