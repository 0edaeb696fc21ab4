import Button from '@cloudscape-design/components/button';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import FormField from '@cloudscape-design/components/form-field';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import { useReader } from '../text/reader.tsx';
import { maybeJsonObject } from '../view/rules.ts';

/** Rule levels to be tried: the preview, and the merge after it, go by them until they are taken away. */
export function RulesTrial(props: { readonly trying: boolean; readonly onTry: (rules: object | null) => void }) {
  const { texts } = useReader();
  const [text, setText] = useState('');
  const json = maybeJsonObject(text);
  const isWrong = text.trim() !== '' && json === null;
  return (
    <ExpandableSection headerText={texts.identities.otherRules}>
      <SpaceBetween size="s">
        <FormField
          label={texts.identities.rules}
          description={texts.identities.rulesForm}
          errorText={isWrong ? texts.identities.rulesNoJson : ''}
        >
          <Textarea
            value={text}
            rows={6}
            spellcheck={false}
            placeholder='{"MatchingRules": [{"Rule": ["EmailAddress", "LastName", "FirstName"]}]}'
            onChange={({ detail }) => setText(detail.value)}
          />
        </FormField>
        <SpaceBetween size="xs" direction="horizontal">
          <Button disabled={json === null} onClick={() => props.onTry(json)}>
            {texts.identities.tryRules}
          </Button>
          {props.trying && <Button onClick={() => props.onTry(null)}>{texts.identities.ownRules}</Button>}
        </SpaceBetween>
      </SpaceBetween>
    </ExpandableSection>
  );
}
