import Container from '@cloudscape-design/components/container';
import FileDropzone from '@cloudscape-design/components/file-dropzone';
import FileInput from '@cloudscape-design/components/file-input';
import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useCallback, useState } from 'react';
import type { ImportView } from '../../functions/core/contract.ts';
import { useLoaded } from '../api/loading.ts';
import type { ApiError } from '../api/problem.ts';
import { asApiError, useApi } from '../api/session.tsx';
import { Problem } from '../page/problem.tsx';
import { useReader } from '../text/reader.tsx';
import { formatCount } from '../view/values.ts';
import { WhenLoaded } from './page-frame.tsx';

const COUNTS = ['added', 'changed', 'unchanged', 'rejected'] as const;

/** Drop the files as the brand delivers them; they are sent one after the other. */
export function SendFiles({ onSent }: { readonly onSent: () => void }) {
  const { texts, locale, read } = useReader();
  const api = useApi();
  const { state, reload } = useLoaded(useCallback(() => api.brands(), [api]));
  const [chosen, setChosen] = useState<string | null>(null);
  const [sending, setSending] = useState<string | null>(null);
  const [sent, setSent] = useState<readonly ImportView[]>([]);
  const [refused, setRefused] = useState<ApiError | null>(null);

  const send = async (files: readonly File[], brand: string): Promise<void> => {
    setRefused(null);
    setSent([]);
    try {
      for (const file of files) {
        setSending(file.name);
        const reports = await api.importFile(file, brand);
        setSent((all) => [...all, ...reports]);
      }
    } catch (error) {
      setRefused(asApiError(error));
    } finally {
      setSending(null);
      onSent();
    }
  };

  return (
    <Container>
      <WhenLoaded state={state} reload={reload}>
        {(brands) => {
          const options = brands.map((brand) => ({ value: brand.id, label: read(brand.label) }));
          const selected = options.find((option) => option.value === chosen) ?? options[0] ?? null;
          const sendTo = (files: readonly File[]): void => {
            if (selected !== null) void send(files, selected.value);
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
              <FileDropzone onChange={({ detail }) => sendTo(detail.value)}>
                <div className="drop-hint">
                  <span>{texts.admin.dropFiles}</span>
                  <FileInput
                    multiple
                    accept=".csv,.tsv,.txt"
                    value={[]}
                    ariaLabel={texts.admin.chooseFiles}
                    onChange={({ detail }) => sendTo(detail.value)}
                  >
                    {texts.admin.chooseFiles}
                  </FileInput>
                </div>
              </FileDropzone>
              {sending !== null && <StatusIndicator type="loading">{texts.admin.sending(sending)}</StatusIndicator>}
              {sent.map((report) => (
                <StatusIndicator
                  key={`${report.file} ${report.at}`}
                  type={report.rejected > 0 ? 'warning' : 'success'}
                  wrapText
                >
                  {texts.imports.sent(
                    report.file,
                    COUNTS.map((name) => `${texts.imports[name]} ${formatCount(report[name], locale)}`),
                  )}
                </StatusIndicator>
              ))}
              {refused !== null && <Problem error={refused} retry={() => setRefused(null)} />}
            </div>
          );
        }}
      </WhenLoaded>
    </Container>
  );
}
