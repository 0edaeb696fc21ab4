import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import { useState } from 'react';
import { LocaleSwitch } from '../page/locale-switch.tsx';
import { useReader } from '../text/reader.tsx';

/** The local sign-in asks for a name only; a deployment puts its own identity provider in front. */
export function SignIn({ onSignIn }: { readonly onSignIn: (user: string) => void }) {
  const { texts } = useReader();
  const [user, setUser] = useState('admin');
  return (
    <main className="sign-in">
      <Container
        header={
          <div className="sign-in-title">
            <Box variant="h1">{texts.admin.title}</Box>
            <LocaleSwitch />
          </div>
        }
      >
        <form
          className="stack"
          aria-label={texts.admin.signIn}
          onSubmit={(event) => {
            event.preventDefault();
            if (user.trim() !== '') onSignIn(user.trim());
          }}
        >
          <FormField label={texts.admin.user} description={texts.admin.simulatedSignIn}>
            <Input value={user} onChange={({ detail }) => setUser(detail.value)} autoComplete={false} />
          </FormField>
          <Button variant="primary" formAction="submit">
            {texts.admin.signIn}
          </Button>
        </form>
      </Container>
    </main>
  );
}
