import { readFileSync } from 'node:fs';
import { z } from 'zod';

const member = z.object({
  shape: z.string(),
  location: z.enum(['uri', 'querystring', 'statusCode']).optional(),
  locationName: z.string().optional(),
});

const bounds = { min: z.number().optional(), max: z.number().optional() };

const shape = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('structure'),
    members: z.record(z.string(), member),
    required: z.array(z.string()).default([]),
    union: z.boolean().default(false),
  }),
  z.object({ type: z.literal('list'), member, ...bounds }),
  z.object({ type: z.literal('map'), key: member, value: member, ...bounds }),
  z.object({
    type: z.literal('string'),
    ...bounds,
    pattern: z.string().optional(),
    enum: z.array(z.string()).optional(),
  }),
  z.object({ type: z.enum(['integer', 'long', 'double']), ...bounds }),
  z.object({ type: z.literal('boolean') }),
  z.object({ type: z.literal('timestamp') }),
]);

const operation = z.object({
  name: z.string(),
  http: z.object({
    method: z.enum(['GET', 'POST', 'PUT', 'DELETE', 'PATCH']),
    requestUri: z.string(),
    responseCode: z.number().default(200),
  }),
  input: z.object({ shape: z.string() }),
  output: z.object({ shape: z.string() }),
});

const serviceModel = z.object({
  operations: z.record(z.string(), operation),
  shapes: z.record(z.string(), shape),
});

export type Shape = z.infer<typeof shape>;
export type ShapeOf<Type extends Shape['type']> = Extract<Shape, { type: Type }>;
export type OperationModel = z.infer<typeof operation>;
export type ServiceModel = z.infer<typeof serviceModel>;

/** The service's own model: operations, their paths, and what is valid on the wire (`model/NOTICE.md`). */
export const SERVICE_MODEL: ServiceModel = serviceModel.parse(
  JSON.parse(readFileSync(new URL('./model/service.json', import.meta.url), 'utf8')),
);

/** The structure that a name of the model stands for. */
export function structureOf(model: ServiceModel, name: string): ShapeOf<'structure'> {
  const found = model.shapes[name];
  if (found?.type !== 'structure') throw new RangeError(`the model has no structure ${name}`);
  return found;
}
