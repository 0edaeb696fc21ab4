import Container from '@cloudscape-design/components/container';
import FileDropzone from '@cloudscape-design/components/file-dropzone';
import FileInput from '@cloudscape-design/components/file-input';
import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useCallback, useState } from 'react';
import { useLoaded } from '../api/loading.ts';
import type { ApiError } from '../api/problem.ts';
import { asApiError, useApi } from '../api/session.tsx';
import { Problem } from '../page/problem.tsx';
import { useReader } from '../text/reader.tsx';
import { WhenLoaded } from './page-frame.tsx';

/** Drop the files as the brand delivers them; they are sent one after the other. */
export function SendFiles({ onSent }: { readonly onSent: () => void }) {
  const { texts, read } = useReader();
  const api = useApi();
  const { state, reload } = useLoaded(useCallback(() => api.brands(), [api]));
  const [chosen, setChosen] = useState<string | null>(null);
  const [sending, setSending] = useState<string | null>(null);
  const [refused, setRefused] = useState<ApiError | null>(null);

  const send = async (files: readonly File[], brand: string): Promise<void> => {
    setRefused(null);
    try {
      for (const file of files) {
        setSending(file.name);
        await api.importFile(file, brand);
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
              {refused !== null && <Problem error={refused} retry={() => setRefused(null)} />}
            </div>
          );
        }}
      </WhenLoaded>
    </Container>
  );
}
