import { z } from 'zod';
import { FLOW_TYPES } from './flow.ts';

const localizedText = z.object({ ja: z.string().min(1), en: z.string().min(1) });

const flowBookSchema = z.object({
  /** By file name. */
  flows: z.record(
    z.string(),
    z.object({ name: z.string().regex(/^[\w -]{1,127}$/), type: z.enum(FLOW_TYPES), description: localizedText }),
  ),
  /** By the NAME of `${NAME}`. */
  placeholders: z.record(
    z.string(),
    z.object({
      kind: z.enum(['function', 'queue', 'flow']),
      description: localizedText,
      /** The construct of `infra/` that knows the value. */
      filledBy: z.string(),
      /** What stands there offline: a step, a queue name, or the file of a flow. */
      local: z.string(),
    }),
  ),
});

/** `placeholders.json` of a folder of flows: what the flows are, and what each `${NAME}` in them is. */
export type FlowBook = z.infer<typeof flowBookSchema>;

/** Throws a ZodError for anything that is no flow book. */
export function parseFlowBook(json: unknown): FlowBook {
  return flowBookSchema.parse(json);
}

/** What the placeholders stand for offline. */
export function localValues(book: FlowBook): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(book.placeholders).map(([name, { local }]) => [name, local]));
}
