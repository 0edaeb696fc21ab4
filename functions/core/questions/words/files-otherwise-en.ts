import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const FILE = '(?:\\.?csv|comma[- ]separated(?: values)?|spreadsheet|excel|xlsx)';
const AS = `(?:,? ?(?:(?:and )?(?:output|save|put|write|export|download|send|return|deliver|have|give) (?:it|them|that|those|this|everything)(?: to me)? )?(?:in|as|into|to|out as|in the form of|out in) (?:an? |the )?${FILE}(?: file| format| download| export| form| document| list)?)`;
const MAKE = anyOf(
  "generate, create, make, produce, export, prepare, build, give me, send me, get me, send, write, i need, i want, i'd like, output, download, save, compile",
);
const WHO = "((?:the |all |all the |our |every |all of our )*[a-z][a-z' -]{2,50}?)";

/** People as a file: a list of them. */
export const FILES_SAID_OTHERWISE: readonly OtherWording[] = [
  // “… - export to Excel please”
  leading(
    `(^|[,;:.?!-]+ ?)(?:and |now |then |please |can you |could you )*(?:export|download|save|output|send|dump)(?: (?:it|them|that|those|this|these|me|the list|everything|the result|all of them))* (?:to|as|in|into) (?:an? |the )?${FILE}(?: file| sheet| format| table)?(?:,? (?:please|pls|thanks|thank you))*(?=[?.! ]*$)`,
    '$1 export please',
  ),
  leading(
    `^(?:(?:can|could|would|will) (?:you|i|we) )?(?:please )?(?:${MAKE}) (?:an? |the )?${FILE}(?: file| export| download| list)? (?:of|with|containing|listing|for|including|that lists|that contains|showing|holding) `,
    'list of ',
  ),
  leading(
    `^(?:(?:can|could|would|will|may) (?:you|i|we) )?(?:please )?(?:download|save|export|pull|fetch|get|extract|have) (?:me )?(?:the )?(?:list|roster|names|register|directory) of ${WHO}${AS}(?: please)?(?=[?.! ]*$)`,
    'list of $1',
  ),
  leading(
    `^(?:(?:can|could|would|will|may) (?:you|i|we) )?(?:please )?(?:download|save|export|pull|fetch|extract|output) (?:me )?${WHO}(?: segment)?${AS}(?: please)?(?=[?.! ]*$)`,
    'list of $1',
  ),
  leading(
    `^(?:i'd like|i want|i would like|i need|would it be possible|is it possible) to (?:get|have|download|export|save) (?:the )?(?:names of |list of )?${WHO}(?: segment)? ?(?:out )?${AS}(?: please)?(?=[?.! ]*$)`,
    'list of $1',
  ),
  leading(
    `^(?:(?:can|could|would|will) (?:you|i|we) )?(?:please )?(?:pull|fetch|get|give me|show me|list|send me|export|download) ${WHO}(?: for me| to me)?,? (?:as |in )?(?:a )?${FILE}(?: file| format)?(?: please| pls)?(?=[?.! ]*$)`,
    'list of $1',
  ),
  leading(
    `^(?:which|what) ([a-z]+) are ([a-z]+)[?.,]? ?(?:please )?(?:output|give|export|send|show|list|save|put) (?:them|those)(?: to me)? (?:as|in|into) (?:an? )?${FILE}(?: file| format)?(?: please)?(?=[?.! ]*$)`,
    'list of $2 $1',
  ),
  leading(
    `^(?:(?:can|could|would|will) you )?(?:please )?list ${WHO},? and (?:put|save|write|export|output) (?:that|them|it|those) (?:in|into|to|as) (?:an? )?${FILE}(?: file)?(?=[?.! ]*$)`,
    'list of $1',
  ),
  leading(
    `^([a-z][a-z -]{2,40}?) list,? ?-? ?(?:as |in )?(?:a )?${FILE}(?: file| format| export)?(?: please| pls)?(?=[?.! ]*$)`,
    'list of $1s',
  ),
  leading(
    `^(vips|customers|women|men|members),? (dormant|active|lost|at-risk|new|lapsed) ?(?:-|,|:) ?${FILE}(?: export| file| list| download)?(?=[?.! ]*$)`,
    'list of $2 $1',
  ),
  leading(
    `^([a-z][a-z -]{2,40}?) ?(?:-|,|:) ?${FILE}(?: export| file| list| download)?(?: please)?(?=[?.! ]*$)`,
    'list of $1',
  ),
  said(`(list of (?:the |all |our )*[a-z -]*?)(vip|women|men)s(?:s)+`, '$1$2s'),
  leading(`list of (?:the |all |our |every |all the |all of our )+(?=[a-z])`, 'list of '),
  leading(
    `list of (vips?|vip members|vip customers|customers|members|women|men) (?:that|who) are (dormant|active|lost|at risk|lapsed|new)(?=[?.! ]*$)`,
    'list of $2 $1',
  ),
  said(`(list of [a-z -]*?vip)(?: customers| members)?(?=[?.! ]*$)`, '$1s'),
  said(`(list of [a-z -]*?vip) (?:customer|member)s`, '$1s'),
];
