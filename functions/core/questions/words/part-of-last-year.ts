const PART = '(上半期|上期|下半期|下期|前半|後半|第[1-4一二三四]四半期|[1-4]q|q[1-4]|[0-9]{1,2}月)';
const AGAINST = new RegExp(`(?:前年度|昨年度|前年|昨年|去年)の?同?${PART}(?:対比|比)(?!較|べ)`, 'giu');

/** `前年上期比`: the part of the year that is compared, and with what; said apart they read like any other. */
export function partAgainstLastYear(text: string): string {
  return text.replace(AGAINST, (_whole, part: string, at: number) =>
    text.slice(0, at).includes(part) ? '前年比' : `${part}の前年比`,
  );
}
