/** A Japanese address in one text, cut where the prefecture and the municipality end. */
export interface AddressParts {
  readonly state: string;
  readonly city: string;
  readonly rest: string;
}

const PREFECTURE =
  /^(?:〒?\s*\d{3}-?\d{4}\s*)?(東京都|北海道|(?:京都|大阪)府|(?:神奈川|和歌山|鹿児島)県|[^\s\d]{2}県)\s*(.*)$/su;
/** Municipalities with 市, 区, 町 or 村 inside their names come before the general forms. */
const CITY =
  /^(四日市市|廿日市市|野々市市|八日市場市|市川市|市原市|余市郡余市町|高市郡.{1,3}[町村]|十日町市|町田市|大町市|村山市|東村山市|武蔵村山市|羽村市|村上市|大村市|田村市|田村郡.{1,3}町|杵島郡大町町|佐波郡玉村町|柴田郡村田町|[^市区町村郡]{1,5}市[^市区町村]{1,4}区|[^市区町村郡]{1,6}[市区]|[^市区町村郡]{1,4}郡[^町村]{1,5}[町村]|[^市区町村郡]{1,4}[町村])\s*(.*)$/su;

/** Null where the text does not begin with a prefecture and a municipality. */
export function splitWholeAddress(address: string): AddressParts | null {
  const [, state, afterState] = PREFECTURE.exec(address.normalize('NFKC').trim()) ?? [];
  if (state === undefined || afterState === undefined) return null;
  const [, city, rest] = CITY.exec(afterState) ?? [];
  return city === undefined || rest === undefined ? null : { state, city, rest: rest.trim() };
}
