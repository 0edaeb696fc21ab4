import type { LocalizedText } from '../language.ts';

/** What the gate says of a plan. */
export type Verdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly outcome: 'asked-back' | 'refused'; readonly text: LocalizedText };

export const ALLOWED: Verdict = { allowed: true };

export const refused = (ja: string, en: string): Verdict => ({
  allowed: false,
  outcome: 'refused',
  text: { ja, en },
});
