import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const CASES =
  '(?:(?:customer |support )?(?:contacts?|cases|queries|enquiries|inquiries|issues|tickets|requests)|calls and messages from customers)';
const YET = '(?: yet| so far| until now| to date)?';
const OPEN = anyOf(
  "haven't been resolved, have not been resolved, haven't been solved, are not yet solved, not yet solved, not yet resolved, not solved yet, aren't resolved, are not resolved, remain unsettled, remain unresolved, remain open, are still open, are still waiting for a resolution, are waiting for a resolution, are outstanding, still outstanding, are still outstanding, have we not closed, have not been closed, haven't been closed, we have not closed, without a resolution, without resolution, with unresolved status, not resolve, not resolved, are pending, are still pending, are still unresolved, that we have not resolved, where the problem hasn't been fixed, where the problem has not been fixed, are still unsolved, remain unsolved, have we not resolved, have not been settled",
);

/** Contacts that nobody has closed yet. */
export const UNRESOLVED_SAID_OTHERWISE: readonly OtherWording[] = [
  said(`,? i\\.e\\.,? not resolved`, ''),
  leading(`(${CASES}) (?:that |which |still )*(?:${OPEN})${YET}(?=[?.! ,]|$)`, 'unresolved contacts'),
  leading(
    `(?:pending|outstanding|open|unsettled|unsolved|unclosed) ${CASES}(?! [a-z]* ?(?:rate|time))`,
    'unresolved contacts',
  ),
  leading(
    `how (?:big|large) is (?:our |the )?backlog (?:of (?:unresolved )?contacts)?`,
    'how many unresolved contacts are there',
  ),
  leading(`^(?:count|count up) (?:the |all )*unresolved contacts`, 'how many unresolved contacts are there'),
  leading(`^unresolved contacts,? (?:count|number|total)(?: please)?`, 'how many unresolved contacts are there'),
  leading(`(?:the )?(?:total|count|number|figure) (?:of|for) unresolved contacts`, 'number of unresolved contacts'),
  leading(
    `^(?:is|are) there (?:a )?(?:figure|number) (?:for|of) unresolved contacts`,
    'how many unresolved contacts are there',
  ),
  leading(`how many unresolved contacts there are(?=[?.! ]*$)`, 'how many unresolved contacts are there'),
  leading(`is there a number of unresolved contacts`, 'how many unresolved contacts are there'),
];
