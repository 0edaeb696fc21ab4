import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { SessionProvider } from '../api/session.tsx';
import { LocaleSwitch } from '../page/locale-switch.tsx';
import { Problem } from '../page/problem.tsx';
import { useReader } from '../text/reader.tsx';
import { Desktop } from './desktop.tsx';

/** The agent whom the simulated workspace signs in. */
const AGENT = 'hanako.sato';

/** The simulated agent workspace: contacts on the left, the panel for the chosen contact beside them. */
export function Workspace() {
  const { texts } = useReader();
  return (
    <div className="workspace">
      <header className="workspace-bar">
        <span className="workspace-name">{texts.workspace.title}</span>
        <span className="simulated">{texts.workspace.simulated}</span>
        <span className="spacer" />
        <span className="agent">
          <span className="agent-dot" aria-hidden="true" />
          {texts.workspace.available} · {AGENT}
        </span>
        <a href="/admin">{texts.workspace.admin}</a>
        <LocaleSwitch />
      </header>
      <SessionProvider
        user={AGENT}
        as="agent"
        opening={<StatusIndicator type="loading">{texts.signingIn}</StatusIndicator>}
        refused={(error, retry) => <Problem error={error} retry={retry} />}
      >
        <Desktop agent={AGENT} />
      </SessionProvider>
    </div>
  );
}
