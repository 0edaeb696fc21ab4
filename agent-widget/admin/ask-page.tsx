import Container from '@cloudscape-design/components/container';
import { useConversation } from '../question/conversation.ts';
import { QuestionBox } from '../question/question-box.tsx';
import { useReader } from '../text/reader.tsx';
import { PageFrame } from './page-frame.tsx';

/** Questions about everyone. */
export function AskPage() {
  const { texts } = useReader();
  const conversation = useConversation(null);
  return (
    <PageFrame title={texts.admin.pages.ask} description={texts.admin.askDescription}>
      <Container>
        <QuestionBox
          conversation={conversation}
          suggestions={texts.questions.aboutEveryone}
          hint={texts.questions.hintEveryone}
        />
      </Container>
    </PageFrame>
  );
}
