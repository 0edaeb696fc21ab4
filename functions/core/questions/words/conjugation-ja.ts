/** How a Japanese verb is inflected. */
export type VerbClass = 'godan' | 'ichidan' | 'suru' | 'kuru';

interface Stems {
  /** Before ます. */
  readonly polite: string;
  /** The form that ends in て or で. */
  readonly te: string;
  /** The plain past. */
  readonly past: string;
  /** Before た, て, ます of the passive. */
  readonly passive: string;
}

/** The rows of the last syllable: before ます, before れる, and how て begins. */
const GODAN: Readonly<Record<string, readonly [polite: string, passive: string, te: string]>> = {
  う: ['い', 'わ', 'って'],
  く: ['き', 'か', 'いて'],
  ぐ: ['ぎ', 'が', 'いで'],
  す: ['し', 'さ', 'して'],
  つ: ['ち', 'た', 'って'],
  ぬ: ['に', 'な', 'んで'],
  ぶ: ['び', 'ば', 'んで'],
  む: ['み', 'ま', 'んで'],
  る: ['り', 'ら', 'って'],
};

function stemsOf(verb: string, inflected: VerbClass): Stems {
  if (inflected === 'suru' || inflected === 'kuru') {
    const front = verb.slice(0, -2);
    const written = verb.endsWith('来る') ? '来' : inflected === 'suru' ? 'し' : 'き';
    const passive = inflected === 'suru' ? 'され' : verb.endsWith('来る') ? '来られ' : 'こられ';
    return withTe(front + written, `${front}${written}て`, front + passive);
  }
  const front = verb.slice(0, -1);
  if (inflected === 'ichidan') return withTe(front, `${front}て`, `${front}られ`);
  const row = GODAN[verb.slice(-1)];
  if (row === undefined) throw new RangeError(`${verb} is not inflected as a godan verb`);
  const [polite, passive, te] = row;
  return withTe(front + polite, front + te, `${front}${passive}れ`);
}

const withTe = (polite: string, te: string, passive: string): Stems => ({
  polite,
  te,
  past: te.replace(/て$/u, 'た').replace(/で$/u, 'だ'),
  passive,
});

const POLITE = ['ます', 'ました', 'まして', 'つつ'];
/** Behind the て of what is done, what comes, and what is done for us. */
const BEHIND_TE = [
  ...['いる', 'いた', 'います', 'いました', 'いて', 'おり', 'おります', 'おりまして', 'る', 'た', 'ます', 'ました'],
  ...[
    'きた',
    'きて',
    'きている',
    'きてる',
    'きてます',
    'きています',
    'きました',
    'くる',
    'きます',
    '来た',
    '来て',
    '来ている',
  ],
  ...[
    'くれた',
    'くれて',
    'くれている',
    'くれてる',
    'くれました',
    'くださった',
    'くださって',
    'くださっている',
    'くださいました',
  ],
  ...[
    'もらった',
    'もらって',
    'もらっている',
    'もらってる',
    'いただいた',
    'いただいて',
    'いただいている',
    'いただきました',
    '頂いた',
  ],
  ...[
    'いらっしゃる',
    'いらっしゃった',
    'いらっしゃいます',
    'しまった',
    'しまって',
    'しまっている',
    'ある',
    'あった',
    'あります',
  ],
];
const BEHIND_PAST = ['ことがある', 'ことのある', 'ことある', 'ことがあった', 'ことがあります', 'り'];

/**
 * The forms in which a verb says that something is, was or keeps being done, plainly, politely, as an honour and in the
 * passive. Denials, wishes, conditions and what could be are not among them: they say something else.
 */
export function affirmativeForms(verb: string, inflected: VerbClass): readonly string[] {
  const { polite, te, past, passive } = stemsOf(verb, inflected);
  const ofPast = BEHIND_PAST.map((ending) => past + ending);
  const active = [
    verb,
    past,
    te,
    ...POLITE.map((ending) => polite + ending),
    ...BEHIND_TE.map((ending) => te + ending),
  ];
  const passives = [`${passive}る`, `${passive}た`, `${passive}て`, `${passive}ます`, `${passive}ました`];
  const lasting = ['いる', 'いた', 'います', 'おり', 'る', 'た', 'ます', 'きた', 'きている'];
  return [...active, ...ofPast, ...passives, ...lasting.map((ending) => `${passive}て${ending}`)];
}
