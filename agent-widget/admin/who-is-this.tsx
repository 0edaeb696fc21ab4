import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { type FormEvent, useState } from 'react';
import type { WhoView } from '../../functions/core/contract.ts';
import { useApi } from '../api/session.tsx';
import { useWork } from '../api/work.ts';
import { Problem } from '../page/problem.tsx';
import type { Texts } from '../text/english.ts';
import { useReader } from '../text/reader.tsx';
import { WhoResult } from './who-result.tsx';

type Field = keyof Texts['who']['fields'];

/** What is known of somebody → likely people, each with the reasons. */
export function WhoIsThis() {
  const { texts } = useReader();
  const api = useApi();
  const [given, setGiven] = useState<Readonly<Partial<Record<Field, string>>>>({});
  const [found, setFound] = useState<WhoView | null>(null);
  const work = useWork();
  const isEmpty = Object.values(given).every((value) => value.trim() === '');
  const find = (): Promise<void> =>
    work.run(async () => {
      setFound(null);
      setFound(await api.whoIs(given));
    });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isEmpty && !work.busy) void find();
  };
  return (
    <Container
      header={
        <Header variant="h2" description={texts.who.description}>
          {texts.who.title}
        </Header>
      }
    >
      <div className="stack">
        <form className="who-form" aria-label={texts.who.title} onSubmit={submit}>
          {(Object.keys(texts.who.fields) as Field[]).map((field) => (
            <FormField key={field} label={texts.who.fields[field]}>
              <Input
                value={given[field] ?? ''}
                onChange={({ detail }) => setGiven({ ...given, [field]: detail.value })}
              />
            </FormField>
          ))}
          <Button variant="primary" formAction="submit" disabled={isEmpty} loading={work.busy}>
            {texts.who.find}
          </Button>
        </form>
        {work.busy && <StatusIndicator type="loading">{texts.who.finding}</StatusIndicator>}
        {work.refused !== null && <Problem error={work.refused} retry={find} />}
        {found !== null && <WhoResult found={found} />}
      </div>
    </Container>
  );
}
