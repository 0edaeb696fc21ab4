import AppLayout from '@cloudscape-design/components/app-layout';
import SideNavigation from '@cloudscape-design/components/side-navigation';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { type ReactNode, useEffect, useState } from 'react';
import { SessionProvider, useApi } from '../api/session.tsx';
import { LocaleSwitch } from '../page/locale-switch.tsx';
import { Problem } from '../page/problem.tsx';
import { useReader } from '../text/reader.tsx';
import { AskPage } from './ask-page.tsx';
import { IdentitiesPage } from './identities-page.tsx';
import { ImportsPage } from './imports-page.tsx';
import { SegmentsPage } from './segments-page.tsx';
import { SignIn } from './sign-in.tsx';

const PAGES = ['imports', 'identities', 'segments', 'ask'] as const;
type PageName = (typeof PAGES)[number];

const CONTENTS: Readonly<Record<PageName, () => ReactNode>> = {
  imports: ImportsPage,
  identities: IdentitiesPage,
  segments: SegmentsPage,
  ask: AskPage,
};

/** The admin console: who is signed in, then one page a job. */
export function AdminConsole() {
  const { texts } = useReader();
  const [user, setUser] = useState<string | null>(null);
  if (user === null) return <SignIn onSignIn={setUser} />;
  return (
    <SessionProvider
      user={user}
      as="admin"
      opening={<StatusIndicator type="loading">{texts.signingIn}</StatusIndicator>}
      refused={(error, retry) => <Problem error={error} retry={retry} />}
    >
      <Console onSignOut={() => setUser(null)} />
    </SessionProvider>
  );
}

function Console({ onSignOut }: { readonly onSignOut: () => void }) {
  const { texts } = useReader();
  const api = useApi();
  const [navigationOpen, setNavigationOpen] = useState(true);
  const [page, setPage] = useState<PageName>(() => pageOf(window.location.hash));
  // The address says which page it is: back, forward and a bookmark lead there, too.
  useEffect(() => {
    const follow = (): void => setPage(pageOf(window.location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const Content = CONTENTS[page];
  return (
    <>
      <header className="admin-bar" id="admin-bar">
        <strong>{texts.admin.title}</strong>
        <span className="simulated">{texts.workspace.simulated}</span>
        <span className="spacer" />
        <span>{api.user}</span>
        <button type="button" className="bar-link" onClick={onSignOut}>
          {texts.admin.signOut}
        </button>
        <a href="/">{texts.admin.workspace}</a>
        <LocaleSwitch />
      </header>
      <AppLayout
        headerSelector="#admin-bar"
        toolsHide
        navigationOpen={navigationOpen}
        onNavigationChange={({ detail }) => setNavigationOpen(detail.open)}
        navigation={
          <SideNavigation
            activeHref={`#${page}`}
            header={{ text: texts.product, href: '#imports' }}
            items={PAGES.map((name) => ({ type: 'link' as const, text: texts.admin.pages[name], href: `#${name}` }))}
          />
        }
        content={<Content />}
      />
    </>
  );
}

function pageOf(hash: string): PageName {
  return PAGES.find((name) => hash === `#${name}`) ?? 'imports';
}
