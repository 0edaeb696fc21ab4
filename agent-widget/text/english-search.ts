import { plural } from './english-words.ts';

/** Texts of the search for a caller who was not found, or found wrong. */
export const ENGLISH_SEARCH = {
  find: {
    title: 'Find the customer',
    notThisOne: 'Not this customer? Find the right one',
    byDetails: 'Find by name, birth date or order number',
    hint: 'Give what the caller says, as it is written: two details or more find best. Names in kanji, kana or letters, family name first with a space.',
    fields: {
      name: 'Name',
      birth_date: 'Birth date',
      phone: 'Phone number',
      email: 'Email address',
      postal_code: 'Postal code',
      order: 'Order number',
    },
    unreadable: 'This cannot be read. Correct it, or leave it out.',
    find: 'Find',
    clear: 'Clear',
    finding: 'Comparing with all customers …',
    preparing: (percent: number): string => `Preparing all customers for searches: ${percent} %. This is done once.`,
    results: 'Customers found',
    found: (people: number): string => `${plural(people, 'customer', 'customers')}, the likeliest first. Choose one.`,
    more: 'There are more than are shown here. Ask for another detail.',
    nobody: 'No customer agrees with this',
    nobodyNext:
      'Check the spelling, leave a detail out, or ask for another one: an order number finds its buyer alone.',
    tooLittle: 'Too many customers share this',
    tooLittleNext: 'Ask for one more detail: the birth date, the phone number or an order number.',
    unreadableOnly: 'Nobody was searched: see the marked fields',
    choose: (name: string): string => `Choose ${name}`,
    speaks: { for: 'agrees', against: 'differs' },
    byOrder: 'Has the order',
    certainty: {
      certain: 'Practically certain',
      'very-likely': 'Very likely',
      likely: 'Likely',
      open: 'Possible: ask for more',
      unlikely: 'Possible: ask for more',
    },
  },
  chosen: {
    title: 'Customer of this contact',
    remembered: 'Chosen by an agent for this contact.',
    unremembered: 'Found by searching, not by this contact.',
    remember: 'This is the customer on the line',
    remembering: 'Remembering the choice …',
    addAddress: (address: string): string => `Find this customer by ${address} from now on`,
    added: (address: string): string => `${address} finds this customer from now on.`,
    addMeaning: 'Only if the customer says that it is theirs. Their records stay as they are.',
  },
};
