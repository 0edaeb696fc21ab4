import type { Locale } from '../text/locale.ts';
import { useReader } from '../text/reader.tsx';

/** Each language named in itself, so that either reader finds theirs. */
const LANGUAGES: readonly { readonly locale: Locale; readonly name: string; readonly short: string }[] = [
  { locale: 'ja', name: '日本語', short: '日本語' },
  { locale: 'en', name: 'English', short: 'EN' },
];

export function LocaleSwitch() {
  const { locale, texts, choose } = useReader();
  return (
    <fieldset className="locale-switch" aria-label={texts.language}>
      {LANGUAGES.map((language) => (
        <button
          key={language.locale}
          type="button"
          lang={language.locale}
          aria-pressed={language.locale === locale}
          aria-label={language.name}
          onClick={() => choose(language.locale)}
        >
          {language.short}
        </button>
      ))}
    </fieldset>
  );
}
