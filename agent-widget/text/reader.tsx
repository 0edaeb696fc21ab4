import I18nProvider from '@cloudscape-design/components/i18n';
import english from '@cloudscape-design/components/i18n/messages/all.en';
import japanese from '@cloudscape-design/components/i18n/messages/all.ja';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { LocalizedText } from '../../functions/core/contract.ts';
import { TEXTS, type Texts } from './dictionary.ts';
import { initialLocale, type Locale, onLocaleChosenElsewhere, rememberLocale } from './locale.ts';

/** The person in front of the page: the language they read, and every text in it. */
export interface Reader {
  readonly locale: Locale;
  readonly texts: Texts;
  /** A text of the data (label, reason, finding) in the reader's language. */
  read(text: LocalizedText): string;
  /** The same at the start of a line: English labels of the data begin in lower case. */
  title(text: LocalizedText): string;
  choose(locale: Locale): void;
}

const ReaderContext = createContext<Reader | null>(null);

export function ReaderProvider({ children }: { readonly children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>(initialLocale);
  useEffect(() => onLocaleChosenElsewhere(setLocale), []);
  // The language of the document decides which shapes a font gives to characters that Chinese and Japanese share.
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const reader = useMemo<Reader>(
    () => ({
      locale,
      texts: TEXTS[locale],
      read: (text) => text[locale],
      title: (text) => text[locale].replace(/^\p{Ll}/u, (first) => first.toUpperCase()),
      choose: (next) => {
        rememberLocale(next);
        setLocale(next);
      },
    }),
    [locale],
  );
  return (
    <I18nProvider locale={locale} messages={[japanese, english]}>
      <ReaderContext.Provider value={reader}>{children}</ReaderContext.Provider>
    </I18nProvider>
  );
}

export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (reader === null) throw new Error('useReader outside of ReaderProvider');
  return reader;
}
