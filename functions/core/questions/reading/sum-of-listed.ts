import type { Plan } from '../plan.ts';
import { NOT_READ, type Notes } from './notes.ts';

const OF_WHAT_WAS_LISTED =
  /^(?:その|それ|これ|合計|全部で|合わせ|足|計|トータル)|\b(?:those|these|them|that|it|in total|altogether|total|add up|sum)\b/i;

/** `合計金額は？` behind the newest three orders: so many orders are listed, never summed up, and a sum of all of them is another. */
export function refuseSumOfListed(plan: Plan, previous: Plan | null, text: string, notes: Notes): void {
  const listed = previous?.scope === 'customer' && previous.subject === 'facts' && previous.limit !== null;
  if (!listed || plan.subject !== 'figures' || plan.time.range !== null || !OF_WHAT_WAS_LISTED.test(text.trim()))
    return;
  notes.refuse(
    {
      ja: '並べた注文だけの合計は出せません。「この方の今年の購入金額」のように期間で聞いてください',
      en: 'so many orders are listed and not summed up: ask for a period, as in “how much has this customer spent this year?”',
    },
    NOT_READ,
  );
}

const THAT_PLACE =
  /その(?:店|店舗|お店|ブランド|チャネル)(?:で|の)|\b(?:at|from|in) that (?:store|shop|brand|channel)\b/i;

/** `その店で最後に買ったのは` behind a ranking: which one came first is told, and never known to the question after it. */
export function refuseThatPlace(plan: Plan, previous: Plan | null, text: string, notes: Notes): void {
  const ranked = previous?.dimensions.some((name) => PLACES.includes(name)) === true;
  if (!ranked || plan.subject !== 'facts' || !THAT_PLACE.test(text)) return;
  notes.refuse(
    {
      ja: 'どの店・ブランド・チャネルのことかを、名前で聞いてください',
      en: 'please name the store, brand or channel',
    },
    NOT_READ,
  );
}

const PLACES: readonly string[] = ['store', 'brand', 'channel'];
