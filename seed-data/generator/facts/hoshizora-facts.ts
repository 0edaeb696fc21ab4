import { scattered } from '../brand-shape.ts';
import { inGreenwich } from '../calendar.ts';
import { encodeUtf8Into } from '../csv-output.ts';
import { type FactFile, factFile } from './fact-file.ts';
import { surveyAnswersOf } from './survey-answers.ts';
import { visitsOf } from './visits.ts';

const form = { encodeInto: encodeUtf8Into, lineEnd: '\n' } as const;
const EVENTS = {
  view: 'page_view',
  search: 'search',
  wishlist: 'add_to_wishlist',
  cart: 'add_to_cart',
  purchase: 'purchase',
};
const DEVICES = { phone: 'mobile', computer: 'desktop', tablet: 'tablet' };
const SURVEYS = { purchase: 'after purchase', recommendation: 'recommendation' };
const COMMENTS = {
  glad: ['great story', 'fun with friends', 'nice soundtrack', '最高でした'],
  neutral: ['ok', 'a bit short', 'まあまあ'],
  cross: ['too many bugs', 'download was slow', '難しすぎる'],
};

export const HOSHIZORA_FACTS: readonly FactFile[] = [
  factFile(
    {
      ...form,
      name: 'hoshizora/web_events.csv',
      header: '\ufeffevent_id player_id occurred_at event_type page title_id device'.split(' '),
      brokenRows: ['HW9999991,HZ9999999,yesterday,page_view,/games/HZT001,HZT001,mobile'],
    },
    visitsOf,
    ({ at, kind, product, device }, customerId, number) => {
      const page =
        product === null ? '/search' : kind === 'cart' || kind === 'purchase' ? '/cart' : `/games/${product.id}`;
      return `HW${scattered(number, 4_669_201)},${customerId},${inGreenwich(at)},${EVENTS[kind]},${page},${product?.id ?? ''},${DEVICES[device]}`;
    },
  ),
  factFile(
    {
      ...form,
      name: 'hoshizora/surveys.csv',
      header: '\ufeffresponse_id player_id answered_at survey score comment'.split(' '),
      brokenRows: [],
    },
    surveyAnswersOf,
    ({ at, survey, score, comment, wording }, customerId, number) => {
      const words = comment === null ? '' : COMMENTS[comment][wording % COMMENTS[comment].length];
      return `HA${scattered(number, 5_772_157)},${customerId},${inGreenwich(at)},${SURVEYS[survey]},${score},${words}`;
    },
  ),
];
