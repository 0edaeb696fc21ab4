import { Command, Option } from 'commander';
import type { PersonMatchView, WhoView } from '../../core/contract.ts';
import { InvalidInputError, UsageError } from '../../core/errors.ts';
import { givenPerson } from '../../core/identities/given-person.ts';
import type { Locale } from '../../core/language.ts';
import { type WhoRequest, whoIsThis } from '../../steps/who-is-this.ts';
import type { CommandContext } from './command.ts';
import { describePair, percent } from './waterfall.ts';

/** `who FIELD=VALUE…` or `who BRAND:ID`: which known people this may be, and why. */
export function whoCommand(context: CommandContext): Command {
  return new Command('who')
    .description('which known people somebody may be, each with the reasons; nothing is written')
    .argument(
      '<what...>',
      'what is known, as FIELD=VALUE (last_name=佐藤 first_name=花子 birth_date=1985-04-01 phone=…), or one record as <brand>:<customer id>',
    )
    .addOption(new Option('--locale <locale>', 'language of the reasons').choices(['ja', 'en']).default('en'))
    .option('--json', 'print JSON')
    .action(async (words: readonly string[], options: { readonly locale: Locale; readonly json?: boolean }) => {
      const view = await whoIsThis(requestOf(words), await context.store());
      if (options.json === true) context.out(JSON.stringify(view, null, 2));
      else for (const line of describeWho(view, options.locale)) context.out(line);
    });
}

function requestOf(words: readonly string[]): WhoRequest {
  const [record = ''] = words;
  if (words.length === 1 && !record.includes('=')) return { record };
  const given: Record<string, string> = {};
  for (const word of words) {
    const sign = word.indexOf('=');
    if (sign < 1) {
      throw new UsageError(`"${word}" says no field`, {
        remedy: 'Write FIELD=VALUE, in quotes where the value has spaces: "name=Ann Lee"; or name one record alone.',
      });
    }
    const field = word.slice(0, sign).trim();
    if (field in given) throw new UsageError(`${field} is given twice`, { remedy: 'Give each field once.' });
    given[field] = word.slice(sign + 1);
  }
  checkFields(given);
  return { given };
}

/** A field that nobody compares is a slip on the command line, not of the data. */
function checkFields(given: Readonly<Record<string, string>>): void {
  try {
    givenPerson(given);
  } catch (cause) {
    if (!(cause instanceof InvalidInputError)) throw cause;
    throw new UsageError(cause.message, { ...(cause.remedy === undefined ? {} : { remedy: cause.remedy }), cause });
  }
}

function describeWho({ record, profileId, known, people }: WhoView, locale: Locale): readonly string[] {
  const texts = TEXTS[locale];
  const own = profileId === null ? [] : [texts.own(record ?? '', profileId)];
  const found = texts.found(known, people.length);
  return [...own, found, ...people.flatMap((person) => ['', ...describePerson(person, locale)])];
}

function describePerson(
  { profileId, displayName, probability, band, records, explanations }: PersonMatchView,
  locale: Locale,
): readonly string[] {
  return [
    `${TEXTS[locale].bands[band]}  ${percent(probability)}  ${displayName}  ${TEXTS[locale].profile} ${profileId}`,
    ...records.map(({ id, name, birthDate, phone, email, address }) =>
      ['', id, ...[name, birthDate, phone, email, address].filter((value) => value !== null)].join('  '),
    ),
    ...explanations.flatMap((explanation) => describePair(explanation, locale)),
  ];
}

const TEXTS = {
  en: {
    bands: { merge: 'merge', review: 'review', leave: 'leave' },
    profile: 'profile',
    own: (record: string, profile: string) => `${record} is of profile ${profile}`,
    found: (known: number, people: number) =>
      `of the people behind ${known} records, ${people === 0 ? 'nobody' : people === 1 ? '1 person' : `${people} people`} may be this one`,
  },
  ja: {
    bands: { merge: '統合', review: '要確認', leave: '統合しない' },
    profile: 'プロファイル',
    own: (record: string, profile: string) => `${record}はプロファイル${profile}のものです`,
    found: (known: number, people: number) =>
      people === 0
        ? `${known}件のレコードのお客様に、この人と思われる方はいません`
        : `${known}件のレコードのお客様のうち、${people}人がこの人かもしれません`,
  },
} as const;
