import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import FileDropzone from '@cloudscape-design/components/file-dropzone';
import FileInput from '@cloudscape-design/components/file-input';
import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import Toggle from '@cloudscape-design/components/toggle';
import { useCallback, useState } from 'react';
import type { ImportPreviewView, ImportView } from '../../functions/core/contract.ts';
import { useLoaded } from '../api/loading.ts';
import type { ApiError } from '../api/problem.ts';
import { asApiError, useApi } from '../api/session.tsx';
import { Problem } from '../page/problem.tsx';
import { useReader } from '../text/reader.tsx';
import { formatCount } from '../view/values.ts';
import { ImportReport } from './import-report.tsx';
import { WhenLoaded } from './page-frame.tsx';
import { RunningImport } from './running-import.tsx';

const COUNTS = ['added', 'changed', 'unchanged', 'rejected', 'incomplete'] as const;

/** Drop the files as the brand delivers them; they are imported, or only looked at, one after the other. */
export function SendFiles({ onSent }: { readonly onSent: () => void }) {
  const { texts, read } = useReader();
  const api = useApi();
  const { state, reload } = useLoaded(useCallback(() => api.brands(), [api]));
  const [chosen, setChosen] = useState<string | null>(null);
  const [looksFirst, setLooksFirst] = useState(false);
  const work = useSending(onSent);

  return (
    <Container>
      <WhenLoaded state={state} reload={reload}>
        {(brands) => {
          const options = brands.map((brand) => ({ value: brand.id, label: read(brand.label) }));
          const selected = options.find((option) => option.value === chosen) ?? options[0] ?? null;
          const sendTo = (files: readonly File[]): void => {
            if (selected === null) return;
            if (looksFirst) void work.look(files, selected.value);
            else void work.send(files, selected.value);
          };
          return (
            <div className="stack">
              <FormField label={texts.admin.brand}>
                <Select
                  selectedOption={selected}
                  options={options}
                  onChange={({ detail }) => setChosen(detail.selectedOption.value ?? null)}
                />
              </FormField>
              <Toggle checked={looksFirst} onChange={({ detail }) => setLooksFirst(detail.checked)}>
                {texts.admin.lookFirst}
              </Toggle>
              <FileDropzone onChange={({ detail }) => sendTo(detail.value)}>
                <div className="drop-hint">
                  <span>{texts.admin.dropFiles}</span>
                  <FileInput
                    multiple
                    accept=".csv,.tsv,.txt,.gz"
                    value={[]}
                    ariaLabel={texts.admin.chooseFiles}
                    onChange={({ detail }) => sendTo(detail.value)}
                  >
                    {texts.admin.chooseFiles}
                  </FileInput>
                </div>
              </FileDropzone>
              {work.sending !== null && <RunningImport file={work.sending} />}
              {work.sent.map((report) => (
                <Sent key={`${report.file} ${report.at}`} report={report} />
              ))}
              {work.looked.map(({ file, brand, preview }) => (
                <Looked
                  key={file.name}
                  preview={preview}
                  disabled={work.sending !== null}
                  onImport={() => void work.send([file], brand)}
                />
              ))}
              {work.refused !== null && <Problem error={work.refused} retry={work.forgetRefusal} />}
            </div>
          );
        }}
      </WhenLoaded>
    </Container>
  );
}

interface LookedAt {
  readonly file: File;
  readonly brand: string;
  readonly preview: ImportPreviewView;
}

/** Files go to the server one after the other; the first refusal ends the round. */
function useSending(onSent: () => void) {
  const api = useApi();
  const [sending, setSending] = useState<string | null>(null);
  const [sent, setSent] = useState<readonly ImportView[]>([]);
  const [looked, setLooked] = useState<readonly LookedAt[]>([]);
  const [refused, setRefused] = useState<ApiError | null>(null);

  const oneByOne = async (files: readonly File[], work: (file: File) => Promise<void>): Promise<void> => {
    setRefused(null);
    setSent([]);
    setLooked([]);
    try {
      for (const file of files) {
        setSending(file.name);
        await work(file);
      }
    } catch (error) {
      setRefused(asApiError(error));
    } finally {
      setSending(null);
    }
  };
  const send = async (files: readonly File[], brand: string): Promise<void> => {
    await oneByOne(files, async (file) => {
      const reports = await api.importFile(file, brand);
      setSent((all) => [...all, ...reports]);
    });
    onSent();
  };
  const look = (files: readonly File[], brand: string): Promise<void> =>
    oneByOne(files, async (file) => {
      const preview = await api.previewImport(file, brand);
      setLooked((all) => [...all, { file, brand, preview }]);
    });
  return { sending, sent, looked, refused, send, look, forgetRefusal: () => setRefused(null) };
}

function Sent({ report }: { readonly report: ImportView }) {
  const { texts, locale } = useReader();
  const counts = COUNTS.map((name) => `${texts.imports[name]} ${formatCount(report[name], locale)}`);
  return (
    <StatusIndicator type={report.rejected + report.incomplete > 0 ? 'warning' : 'success'} wrapText>
      {texts.imports.sent(report.file, counts)}
    </StatusIndicator>
  );
}

function Looked(props: {
  readonly preview: ImportPreviewView;
  readonly disabled: boolean;
  readonly onImport: () => void;
}) {
  const { texts, locale } = useReader();
  const { before, after } = props.preview.metering;
  return (
    <SpaceBetween size="s">
      <StatusIndicator type="info" wrapText>
        {texts.imports.looked(formatCount(before, locale), formatCount(after, locale))}
      </StatusIndicator>
      {props.preview.files.map((report) => (
        <ImportReport
          key={report.id}
          report={report}
          actions={
            <Button variant="primary" disabled={props.disabled} onClick={props.onImport}>
              {texts.imports.importNow}
            </Button>
          }
        />
      ))}
    </SpaceBetween>
  );
}
