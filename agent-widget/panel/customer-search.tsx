import Button from '@cloudscape-design/components/button';
import Input from '@cloudscape-design/components/input';
import { useState } from 'react';
import type { CustomerQuery } from '../api/client.ts';
import { useReader } from '../text/reader.tsx';
import { queryForText } from '../view/contact-query.ts';

/** A phone number, an email address or a profile id, in any notation. */
export function CustomerSearch({ onSearch }: { readonly onSearch: (query: CustomerQuery) => void }) {
  const { texts } = useReader();
  const [typed, setTyped] = useState('');
  const query = queryForText(typed);
  return (
    <form
      className="customer-search"
      aria-label={texts.search.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (query !== null) onSearch(query);
      }}
    >
      <Input
        type="search"
        value={typed}
        onChange={({ detail }) => setTyped(detail.value)}
        ariaLabel={texts.search.label}
        placeholder={texts.search.placeholder}
        clearAriaLabel={texts.search.clear}
      />
      <Button variant="primary" formAction="submit" disabled={query === null}>
        {texts.search.button}
      </Button>
    </form>
  );
}
