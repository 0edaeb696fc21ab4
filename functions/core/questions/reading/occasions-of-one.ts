import type { OccasionTold, PartOfOccasion } from '../words/occasions.ts';
import { OCCASIONS_EN } from '../words/occasions-en.ts';
import { OCCASIONS_JA } from '../words/occasions-ja.ts';
import { inAnyOrder, type Told } from './in-any-order.ts';

const WAYS: readonly PartOfOccasion[] = ['phone', 'mail', 'chat'];
const CONTACTS: readonly PartOfOccasion[] = ['contacting', ...WAYS, 'how-long', 'about'];
const TAKEN_BACK: readonly PartOfOccasion[] = ['returning', 'cancelling'];
const ELSEWHERE: readonly PartOfOccasion[] = ['survey', 'score', 'looking'];
const LARGEST: readonly PartOfOccasion[] = ['largest', 'most', 'at-once'];
const NOT_OF_ORDERS: readonly PartOfOccasion[] = [...CONTACTS, ...ELSEWHERE, 'site'];

/** The most particular first. */
const TOLD: readonly Told<PartOfOccasion, OccasionTold>[] = [
  {
    told: 'largest-purchase',
    all: [['largest'], ['at-once'], ['paying', 'how-much', 'buying', 'order']],
    none: [...NOT_OF_ORDERS, ...TAKEN_BACK, 'first', 'last'],
  },
  {
    told: 'largest-purchase',
    all: [['most'], ['at-once'], ['paying', 'how-much']],
    none: [...NOT_OF_ORDERS, ...TAKEN_BACK, 'first', 'last'],
  },
  {
    told: 'last-return',
    all: [['last'], ['returning']],
    none: [...NOT_OF_ORDERS, ...LARGEST, 'cancelling', 'first'],
  },
  {
    told: 'last-cancellation',
    all: [['last'], ['cancelling']],
    none: [...NOT_OF_ORDERS, ...LARGEST, 'returning', 'first'],
  },
  {
    told: 'first-purchase',
    all: [['first'], ['buying', 'order', 'paying']],
    none: [...NOT_OF_ORDERS, ...LARGEST, ...TAKEN_BACK, 'last'],
  },
  {
    told: 'last-purchase',
    all: [['last'], ['buying', 'order', 'paying']],
    none: [...NOT_OF_ORDERS, ...LARGEST, ...TAKEN_BACK, 'first'],
  },
  {
    told: 'last-call',
    all: [['last'], ['phone']],
    none: [...ELSEWHERE, ...LARGEST, ...TAKEN_BACK, 'mail', 'chat', 'first', 'buying', 'order'],
  },
  {
    told: 'last-mail',
    all: [['last'], ['mail'], ['contacting']],
    none: [...ELSEWHERE, ...LARGEST, ...TAKEN_BACK, 'phone', 'chat', 'first', 'buying', 'order'],
  },
  {
    told: 'last-chat',
    all: [['last'], ['chat']],
    none: [...ELSEWHERE, ...LARGEST, ...TAKEN_BACK, 'phone', 'mail', 'first', 'buying', 'order'],
  },
  {
    told: 'last-contact',
    all: [['last'], ['contacting']],
    none: [...ELSEWHERE, ...LARGEST, ...TAKEN_BACK, ...WAYS, 'first', 'buying', 'order'],
  },
  {
    told: 'contacts',
    all: [['what'], ['contacting']],
    none: [
      ...ELSEWHERE,
      ...LARGEST,
      ...TAKEN_BACK,
      ...WAYS,
      'when',
      'where',
      'how-long',
      'first',
      'buying',
      'order',
      'how-much',
    ],
  },
  {
    told: 'last-survey',
    all: [['last'], ['survey']],
    none: [...LARGEST, ...TAKEN_BACK, ...WAYS, 'looking', 'first', 'buying', 'order', 'paying'],
  },
  {
    told: 'surveys',
    all: [['survey'], ['what', 'score'], ['person']],
    none: [
      ...LARGEST,
      ...TAKEN_BACK,
      ...WAYS,
      'looking',
      'site',
      'first',
      'last',
      'buying',
      'order',
      'paying',
      'contacting',
      'about',
    ],
  },
  {
    told: 'looked-at',
    all: [['last'], ['looking']],
    none: [...CONTACTS, ...LARGEST, ...TAKEN_BACK, 'survey', 'score', 'first', 'buying', 'order', 'paying'],
  },
];

/** One of the things that happened to the customer on the line (`最初のお買い物、何を買われましたか`, “when did she last cancel an order?”). */
export const occasionOfOne = inAnyOrder({ ja: OCCASIONS_JA, en: OCCASIONS_EN }, TOLD);
