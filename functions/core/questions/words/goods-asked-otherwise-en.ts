import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const USUALLY = '(?:usually |typically |mostly |normally |generally |tend to |like to )?';
const TIME = '(?:in|during|last|this|at|from|over|between|since|when|after|lately|recently|yesterday|today)';
/** Whoever is on the line or was spoken of buys what is told of them. */
const MANY =
  "((?!(?:he|she|they|this|those|these|we|it|i|you|the customer|the caller|this customer)\\b)(?:[a-z0-9'-]+ ){1,8}?)";
const ALONE =
  '(?![^?]*\\b(?:also|else|besides|together|apart|first|instead|next|second|third|number one|one order)\\b)';
const GROUPS = '(products|categories|brands|stores|channels|prefectures|items|titles|games)';
const OVER = anyOf('more than, over, at least, fewer than, less than, under, at most');

/** What many people buy or send back: the goods are asked for, and never how many people they are. */
export const GOODS_ASKED_OTHERWISE: readonly OtherWording[] = [
  leading(
    `^(?:so,? |and |tell me |show me )?what (do|did) ${ALONE}${MANY}${USUALLY}(buy|purchase|order)(?= ${TIME}\\b| *[?.!]*$)`,
    'which products $1 $2$3',
  ),
  leading(
    `^(?:so,? |and |tell me |show me )?what (do|did) ${ALONE}${MANY}${USUALLY}(?:return|send back) (?:the )?(?:most(?: often)?|mostly)`,
    'which products $1 $2return the most',
  ),
  said(
    `which (products|categories|brands|items) (?:do|did) (?:customers|people|our customers|they|buyers) (?:return|send back) (?:the )?most(?: often)?`,
    'most returned $1',
  ),
  said(
    `(?:which|how many) ${GROUPS} (?:have |has |had )?sold (${OVER}) ([0-9][0-9,]*) (?:units|pieces|copies|items|times)`,
    'which $1 have $2 $3 units sold',
  ),
];
