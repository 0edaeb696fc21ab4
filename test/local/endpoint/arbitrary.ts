import fc from 'fast-check';
import type { ServiceModel, Shape } from '../../../functions/local/endpoint/model.ts';

/** Values that the model allows, timestamps as Dates; nested ones stay small. */
export function arbitraryOf(model: ServiceModel, shapeName: string, depth = 0): fc.Arbitrary<unknown> {
  const shape = model.shapes[shapeName];
  if (shape === undefined) throw new RangeError(shapeName);
  return arbitraryOfShape(model, shape, depth);
}

function arbitraryOfShape(model: ServiceModel, shape: Shape, depth: number): fc.Arbitrary<unknown> {
  switch (shape.type) {
    case 'structure': {
      const members = Object.entries(shape.members).filter(
        ([name]) => depth < 5 || shape.union || shape.required.includes(name),
      );
      const arbitraries = members.map(
        ([name, { shape: inner }]) => [name, arbitraryOf(model, inner, depth + 1)] as const,
      );
      if (shape.union)
        return fc.oneof(...arbitraries.map(([name, inner]) => inner.map((value) => ({ [name]: value }))));
      return fc.record(Object.fromEntries(arbitraries), { requiredKeys: shape.required, noNullPrototype: true });
    }
    case 'list': {
      const minLength = shape.min ?? 0;
      return fc.array(arbitraryOf(model, shape.member.shape, depth + 1), {
        minLength,
        maxLength: Math.min(shape.max ?? 2, Math.max(minLength, 2)),
      });
    }
    case 'map': {
      const minKeys = shape.min ?? 0;
      const key = arbitraryOf(model, shape.key.shape, depth + 1).map(String);
      return fc.dictionary(key, arbitraryOf(model, shape.value.shape, depth + 1), {
        minKeys,
        maxKeys: Math.min(shape.max ?? 2, Math.max(minKeys, 2)),
        noNullPrototype: true,
      });
    }
    case 'string':
      return arbitraryText(shape);
    case 'integer':
    case 'long':
      return fc.integer({ min: shape.min ?? -1000, max: Math.min(shape.max ?? 1000, 2 ** 31 - 1) });
    case 'double':
      return fc.double({ min: shape.min ?? -1000, max: shape.max ?? 1000, noNaN: true }).map((value) => value + 0);
    case 'boolean':
      return fc.boolean();
    case 'timestamp':
      return fc.integer({ min: 0, max: 2_000_000_000 }).map((seconds) => new Date(seconds * 1000));
  }
}

function arbitraryText({
  min = 0,
  max = 40,
  pattern,
  enum: values,
}: Extract<Shape, { type: 'string' }>): fc.Arbitrary<string> {
  if (values !== undefined) return fc.constantFrom(...values);
  if (pattern === undefined || pattern === '.*')
    return fc.string({ minLength: min, maxLength: Math.min(max, Math.max(min, 12)), unit: 'grapheme-ascii' });
  const whole = pattern.startsWith('^') ? pattern.replace(/\$?$/, '$') : `^(?:${pattern})$`;
  const expression = new RegExp(whole.replace('(?!aws:)', '').replace('+-=', '+='));
  return fc
    .stringMatching(expression, { size: 'xsmall' })
    .map((text) => text.repeat(Math.max(1, Math.ceil(min / Math.max(text.length, 1)))))
    .filter((text) => text.length >= min && text.length <= max && expression.test(text) && !/^aws:|\n/.test(text));
}
