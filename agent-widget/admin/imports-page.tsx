import Container from '@cloudscape-design/components/container';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useCallback } from 'react';
import { useLoaded } from '../api/loading.ts';
import { useApi } from '../api/session.tsx';
import { useReader } from '../text/reader.tsx';
import { ImportReport } from './import-report.tsx';
import { PageFrame, WhenLoaded } from './page-frame.tsx';
import { SendFiles } from './send-files.tsx';

/** Brings a brand's files in and shows what became of every row. */
export function ImportsPage() {
  const { texts } = useReader();
  const api = useApi();
  const { state, reload } = useLoaded(useCallback(() => api.imports(), [api]));

  return (
    <PageFrame title={texts.admin.pages.imports} description={texts.admin.importsDescription}>
      <SendFiles onSent={reload} />
      <WhenLoaded state={state} reload={reload}>
        {(imports) =>
          imports.length === 0 ? (
            <Container>
              <p className="plain muted">{texts.admin.noImports}</p>
            </Container>
          ) : (
            <SpaceBetween size="l">
              {imports.map((report) => (
                <ImportReport key={`${report.brand} ${report.file} ${report.at}`} report={report} />
              ))}
            </SpaceBetween>
          )
        }
      </WhenLoaded>
    </PageFrame>
  );
}
