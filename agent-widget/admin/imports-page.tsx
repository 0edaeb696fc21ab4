import Container from '@cloudscape-design/components/container';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useCallback, useState } from 'react';
import type { RollBackView } from '../../functions/core/contract.ts';
import { useLoaded } from '../api/loading.ts';
import { useApi } from '../api/session.tsx';
import { useReader } from '../text/reader.tsx';
import { PageFrame, WhenLoaded } from './page-frame.tsx';
import { SendFiles } from './send-files.tsx';
import { RolledBack, StandingImport } from './standing-import.tsx';

/** Brings a brand's files in and shows what became of every row. */
export function ImportsPage() {
  const { texts } = useReader();
  const api = useApi();
  const { state, reload } = useLoaded(useCallback(() => api.imports(), [api]));
  const [rolledBack, setRolledBack] = useState<RollBackView | null>(null);

  return (
    <PageFrame title={texts.admin.pages.imports} description={texts.admin.importsDescription}>
      <SendFiles onSent={reload} />
      {rolledBack !== null && <RolledBack view={rolledBack} />}
      <WhenLoaded state={state} reload={reload}>
        {(imports) =>
          imports.length === 0 ? (
            <Container>
              <p className="plain muted">{texts.admin.noImports}</p>
            </Container>
          ) : (
            <SpaceBetween size="l">
              {imports.map((report) => (
                <StandingImport
                  key={report.id}
                  report={report}
                  onRolledBack={(view) => {
                    setRolledBack(view);
                    reload();
                  }}
                />
              ))}
            </SpaceBetween>
          )
        }
      </WhenLoaded>
    </PageFrame>
  );
}
