import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import { useState } from 'react';
import type { ContactView } from '../../functions/core/contract.ts';
import type { SimulatedCall } from '../api/client.ts';
import type { ApiError } from '../api/problem.ts';
import { asApiError, useApi } from '../api/session.tsx';
import type { Texts } from '../text/dictionary.ts';
import { useReader } from '../text/reader.tsx';

/** Lets any phone number call: the inbound flow decides where it goes. */
export function SimulateCall({ onPlaced }: { readonly onPlaced: (contact: ContactView) => void }) {
  const { texts } = useReader();
  const api = useApi();
  const [endpoint, setEndpoint] = useState('');
  const [kind, setKind] = useState('VOICE INBOUND');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const kinds = [
    { value: 'VOICE INBOUND', label: texts.workspace.kinds.inboundCall },
    { value: 'VOICE OUTBOUND', label: texts.workspace.kinds.outboundCall },
    { value: 'CHAT INBOUND', label: texts.workspace.kinds.chat },
  ];

  const place = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      onPlaced(await api.placeCall({ customerEndpoint: endpoint.normalize('NFKC').trim(), ...partsOf(kind) }));
      setEndpoint('');
    } catch (problem) {
      setError(asApiError(problem));
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      className="simulate-call"
      aria-label={texts.workspace.simulate}
      onSubmit={(event) => {
        event.preventDefault();
        void place();
      }}
    >
      <h2 className="column-title">{texts.workspace.simulate}</h2>
      <FormField label={texts.workspace.number} errorText={error === null ? undefined : textOf(error, texts)}>
        <Input
          value={endpoint}
          onChange={({ detail }) => setEndpoint(detail.value)}
          placeholder="090-1234-5678"
          inputMode="tel"
        />
      </FormField>
      <FormField label={texts.workspace.kind}>
        <Select
          selectedOption={kinds.find((option) => option.value === kind) ?? null}
          options={kinds}
          onChange={({ detail }) => setKind(detail.selectedOption.value ?? kind)}
        />
      </FormField>
      <Button formAction="submit" loading={busy} disabled={endpoint.trim() === ''} fullWidth>
        {texts.workspace.place}
      </Button>
    </form>
  );
}

/** In the reader's language: the server's own words are for the log. */
function textOf(error: ApiError, texts: Texts): string {
  const { title, remedy } = texts.problems[error.kind];
  return texts.sentences(title, remedy);
}

function partsOf(kind: string): Pick<SimulatedCall, 'channel' | 'direction'> {
  return {
    channel: kind.startsWith('CHAT') ? 'CHAT' : 'VOICE',
    direction: kind.endsWith('OUTBOUND') ? 'OUTBOUND' : 'INBOUND',
  };
}
