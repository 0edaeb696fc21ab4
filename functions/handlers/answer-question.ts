import { type ApiReply, answerRequest } from '../aws/api.ts';
import { questionAgent } from '../aws/question-agent.ts';
import { earlierAnswers, questionRequest } from '../aws/question-request.ts';
import { AwsStores } from '../aws/store.ts';
import type { AnswerView } from '../core/contract.ts';
import { answerQuestion } from '../steps/answer-question.ts';

const stores = new AwsStores(process.env);
const earlier = earlierAnswers();
const agent = questionAgent(process.env);

/** `POST /api/questions`: an answer, a question back, or a refusal. */
export async function handler(event: unknown): Promise<ApiReply> {
  return answerRequest(event, async ({ role, body }) => {
    const { customer, previous, ...question } = questionRequest.parse(body);
    const store = await stores.read();
    const asker = { role, ...(customer === undefined ? {} : { customer }) };
    const answer = await answerQuestion(
      { ...question, asker, asOf: await store.asOf(), ...earlier.find(previous) },
      { ...store, agent },
    );
    const view: AnswerView = { ...answer, id: store.ids.next() };
    earlier.keep(view);
    return view;
  });
}
