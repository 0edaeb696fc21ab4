/** Surveys of one kind, by the names that brands give them. */
export const SURVEY_KINDS: readonly (readonly string[])[] = [
  [
    '購入後アンケート',
    '購入後調査',
    'after purchase',
    'after purchase survey',
    'post purchase survey',
    'post-purchase',
  ],
];
