import { z } from 'zod';

const text = z.object({ ja: z.string().min(1), en: z.string().min(1) });

/**
 * What has been tried with customers like these, and what it teaches: found by the words of `situation`. One that an admin adds
 * is a JSON file of this shape.
 */
export const strategyCase = z.object({
  /** ASCII. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: text,
  /** Which customers it is for, in the words by which they are described. */
  situation: text,
  message: text,
  channelAndTiming: text,
  products: text,
  budget: text,
  expectedEffect: text,
  source: z.string().min(1),
});

export type StrategyCase = z.infer<typeof strategyCase>;
