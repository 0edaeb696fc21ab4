import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import { type FormEvent, useState } from 'react';
import type { CustomerSearchView } from '../../functions/core/contract.ts';
import { useApi } from '../api/session.tsx';
import { useWork } from '../api/work.ts';
import { Problem } from '../page/problem.tsx';
import type { Texts } from '../text/dictionary.ts';
import { useReader } from '../text/reader.tsx';
import { Finding } from './finding.tsx';
import { FoundCustomers } from './found-customers.tsx';

type Field = keyof Texts['find']['fields'];
type Given = Readonly<Partial<Record<Field, string>>>;

/** What a search was asked, and what it found. */
interface Search {
  readonly given: Given;
  readonly view: CustomerSearchView;
}

/** What the caller says of himself → likely customers with reasons, to choose from. */
export function FindCustomer({ onChoose }: { readonly onChoose: (profileId: string) => void }) {
  const { texts } = useReader();
  const api = useApi();
  const [given, setGiven] = useState<Given>({});
  const [search, setSearch] = useState<Search | null>(null);
  const work = useWork();
  const isEmpty = Object.values(given).every((value) => value.trim() === '');
  const find = (): Promise<void> =>
    work.run(async () => {
      setSearch(null);
      setSearch({ given, view: await api.searchCustomers(given) });
    });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isEmpty && !work.busy) void find();
  };
  const clear = (): void => {
    setGiven({});
    setSearch(null);
    work.forgetRefusal();
  };
  /** As long as the value is the one that could not be read. */
  const errorOf = (field: Field): string | undefined =>
    search?.view.unreadable.includes(field) && search.given[field] === given[field] ? texts.find.unreadable : undefined;
  return (
    <div className="stack">
      <p className="plain muted">{texts.find.hint}</p>
      <form className="find-form" aria-label={texts.find.title} onSubmit={submit}>
        {(Object.keys(texts.find.fields) as Field[]).map((field) => (
          <FormField key={field} label={texts.find.fields[field]} errorText={errorOf(field)}>
            <Input
              value={given[field] ?? ''}
              placeholder={EXAMPLES[field]}
              autoComplete={false}
              inputMode={INPUT_MODES[field]}
              onChange={({ detail }) => setGiven({ ...given, [field]: detail.value })}
            />
          </FormField>
        ))}
        <div className="find-buttons">
          <Button variant="primary" formAction="submit" disabled={isEmpty} loading={work.busy}>
            {texts.find.find}
          </Button>
          <Button formAction="none" disabled={isEmpty && search === null} onClick={clear}>
            {texts.find.clear}
          </Button>
        </div>
      </form>
      {work.busy && <Finding />}
      {work.refused !== null && <Problem error={work.refused} retry={find} />}
      {search !== null && <FoundCustomers {...search} onChoose={onChoose} />}
    </div>
  );
}

/** The same for readers of either language: names are typed in any script. */
const EXAMPLES: Readonly<Partial<Record<Field, string>>> = {
  name: '佐藤 花子 / サトウ ハナコ / Sato Hanako',
  birth_date: '1985-04-01',
  phone: '090-1234-5678',
  email: 'name@example.com',
  postal_code: '150-0001',
};

/** Which keys a touch screen offers. */
const INPUT_MODES: Readonly<Partial<Record<Field, 'tel' | 'email'>>> = { phone: 'tel', email: 'email' };
