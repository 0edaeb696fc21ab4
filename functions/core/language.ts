/** The two languages in which the product speaks. */
export type Locale = 'ja' | 'en';

/** A text that exists in both languages. Names on the wire stay ASCII; this is what a person reads. */
export interface LocalizedText {
  readonly ja: string;
  readonly en: string;
}

export function textIn(locale: Locale, text: LocalizedText): string {
  return text[locale];
}
