import { isJapanese } from '../normalize-question.ts';
import { isToken } from '../tokens.ts';
import { typedTokens } from '../typed-tokens.ts';
import type { QuestionContext } from '../understanding.ts';

/** Whether people are asked for one by one, or how many they are; null where neither is said. */
export type People = 'listed' | 'counted' | null;

/** What the words of a question ask people for. */
export function peopleAskedFor(question: string, context: QuestionContext): People {
  const asks = typedTokens(question, context).filter((token) => isToken(token, 'ask'));
  // “Customers who …”: in the middle of English, who is no question.
  const asked = asks.flatMap(({ start, text, meaning: { what } }) =>
    what === 'who' && start > 0 && !isJapanese(text) ? [] : [what],
  );
  if (asked.some((what) => what === 'list' || what === 'who')) return 'listed';
  return asked.some((what) => what === 'count' || what === 'count-people') ? 'counted' : null;
}

/** A usual question about people with a list of them instead of their number, or the other way round. */
export function withPeople(text: string, people: People, japanese: boolean): string {
  const ways = japanese ? WAYS_JA : WAYS_EN;
  const way = people === null ? undefined : ways[people].find(({ said }) => said.test(text));
  return way === undefined ? text : text.replace(way.said, way.put);
}

interface Way {
  readonly said: RegExp;
  readonly put: string;
}

const PEOPLE = '(customers|people|players|members|buyers|shoppers)';
const WAYS_EN: Readonly<Record<'listed' | 'counted', readonly Way[]>> = {
  listed: [
    {
      said: new RegExp(`^(?:How many|Number of|Count of) ${PEOPLE} (?:who |that )?(.*?)\\??$`, 'iu'),
      put: 'List the $1 who $2',
    },
  ],
  counted: [
    {
      said: new RegExp(
        `^(?:Please )?(?:List|Export|Show|Names of)(?: all)?(?: the)? ${PEOPLE} (.*?)(?: as CSV)?$`,
        'iu',
      ),
      put: 'How many $1 $2?',
    },
    { said: /^Who (.*)$/iu, put: 'How many customers $1' },
  ],
};

const PEOPLE_JA = '(人|方|顧客|会員|お客様|プレイヤー)';
const WAYS_JA: Readonly<Record<'listed' | 'counted', readonly Way[]>> = {
  listed: [{ said: new RegExp(`${PEOPLE_JA}(?:は|って)?(?:何[人名]|の?人?数)[^、。]{0,4}$`, 'u'), put: '$1の一覧' }],
  counted: [{ said: new RegExp(`${PEOPLE_JA}(?:の|を)?(?:一覧|リスト|名簿)[^、。]{0,8}$`, 'u'), put: '$1は何人?' }],
};
