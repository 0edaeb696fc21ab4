import '@cloudscape-design/global-styles/index.css';
import './style.css';
import { applyTheme } from '@cloudscape-design/components/theming';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ReaderProvider } from '../text/reader.tsx';

/** Japanese faces of every common system; nothing is fetched from a network. */
const FONTS =
  "'Open Sans', 'Hiragino Sans', 'Hiragino Kaku Gothic ProN', 'Yu Gothic UI', 'Noto Sans JP', 'Noto Sans CJK JP', Meiryo, sans-serif";

/** Renders a page: theme, language, then its content. */
export function startPage(content: ReactNode): void {
  applyTheme({ theme: { tokens: { fontFamilyBase: FONTS, fontFamilyHeading: FONTS, fontFamilyDisplay: FONTS } } });
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no element with the id "root"');
  createRoot(root).render(
    <StrictMode>
      <ReaderProvider>{content}</ReaderProvider>
    </StrictMode>,
  );
}
