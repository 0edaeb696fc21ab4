/** A name as it is written in its plain form, and read; the weight says how common it is. */
export interface Name {
  readonly kanji: string;
  readonly kana: string;
  readonly weight: number;
}

/** `佐藤 サトウ 150, …` */
export function namesFrom(list: string): readonly Name[] {
  return list.split(',').map((entry) => {
    const [kanji = '', kana = '', weight = ''] = entry.trim().split(' ');
    return { kanji, kana, weight: Number(weight) };
  });
}
