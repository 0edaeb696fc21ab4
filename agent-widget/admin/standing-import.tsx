import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { ImportView, RollBackView } from '../../functions/core/contract.ts';
import { useApi } from '../api/session.tsx';
import { useWork } from '../api/work.ts';
import { Problem } from '../page/problem.tsx';
import { useReader } from '../text/reader.tsx';
import { formatCount } from '../view/values.ts';
import { ImportReport } from './import-report.tsx';

/** An import that was made: its report, the rows to mend as a file, and the way back. */
export function StandingImport({
  report,
  onRolledBack,
}: {
  readonly report: ImportView;
  readonly onRolledBack: (view: RollBackView) => void;
}) {
  const { texts, locale } = useReader();
  const api = useApi();
  const [asks, setAsks] = useState(false);
  const { busy, refused, forgetRefusal, run } = useWork();
  const rollBack = (): Promise<void> =>
    run(async () => {
      setAsks(false);
      onRolledBack(await api.rollBackImport(report.id));
    });
  const download = (): Promise<void> =>
    run(async () => save(await api.quarantine(report.id, locale), `quarantine-${report.file.split('/').at(-1)}`));
  const isStanding = report.rolledBackAt === undefined;

  return (
    <>
      <ImportReport
        report={report}
        actions={
          isStanding ? (
            <SpaceBetween direction="horizontal" size="xs">
              {report.rejected + report.incomplete > 0 && (
                <Button
                  iconName="download"
                  disabled={busy}
                  onClick={download}
                  ariaLabel={`${texts.imports.download} ${report.file}`}
                >
                  {texts.imports.download}
                </Button>
              )}
              <Button
                loading={busy}
                onClick={() => setAsks(true)}
                ariaLabel={`${texts.imports.rollBack} ${report.file}`}
              >
                {texts.imports.rollBack}
              </Button>
            </SpaceBetween>
          ) : undefined
        }
      />
      {refused !== null && <Problem error={refused} retry={forgetRefusal} />}
      <Modal
        visible={asks}
        onDismiss={() => setAsks(false)}
        header={texts.imports.rollBackQuestion(report.file)}
        closeAriaLabel={texts.imports.keep}
        footer={
          <Box float="right">
            <SpaceBetween direction="horizontal" size="xs">
              <Button variant="link" onClick={() => setAsks(false)}>
                {texts.imports.keep}
              </Button>
              <Button variant="primary" onClick={rollBack}>
                {texts.imports.rollBack}
              </Button>
            </SpaceBetween>
          </Box>
        }
      >
        {texts.imports.rollBackMeaning(formatCount(report.added, locale), formatCount(report.changed, locale))}
      </Modal>
    </>
  );
}

/** What taking an import back did. */
export function RolledBack({ view }: { readonly view: RollBackView }) {
  const { texts, locale } = useReader();
  const counts = [view.removed, view.restored, view.mergesUndone, view.mergesRemade].map((count) =>
    formatCount(count, locale),
  );
  return <Alert type="success">{texts.imports.rolledBackNow(view.import.file, counts)}</Alert>;
}

function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
