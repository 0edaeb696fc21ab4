import type { LocalizedText } from '../../functions/core/contract.ts';

export type Locale = keyof LocalizedText;

const REMEMBERED = 'customer-fusion.locale';

/** Japanese when the reader's languages name it before English; English otherwise. */
export function preferredLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    if (/^ja\b/i.test(language)) return 'ja';
    if (/^en\b/i.test(language)) return 'en';
  }
  return 'en';
}

/** What the reader chose before, or what the browser asks for. */
export function initialLocale(): Locale {
  const chosen = rememberedLocale();
  return chosen ?? preferredLocale(navigator.languages);
}

export function rememberedLocale(): Locale | null {
  const value = localStorage.getItem(REMEMBERED);
  return value === 'ja' || value === 'en' ? value : null;
}

export function rememberLocale(locale: Locale): void {
  localStorage.setItem(REMEMBERED, locale);
}

/** The workspace and the panels inside it are separate documents: a choice in one is heard by the others. */
export function onLocaleChosenElsewhere(listener: (locale: Locale) => void): () => void {
  const hear = (event: StorageEvent): void => {
    const chosen = event.key === REMEMBERED ? rememberedLocale() : null;
    if (chosen !== null) listener(chosen);
  };
  window.addEventListener('storage', hear);
  return () => window.removeEventListener('storage', hear);
}
