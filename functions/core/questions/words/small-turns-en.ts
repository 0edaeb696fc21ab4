import { leading, type OtherWording, said } from './usual-wording.ts';

/** Small turns of speech for words that are read: “use a Switch”, “not bought a thing”, “2024 or later”. */
export const SMALL_TURNS: readonly OtherWording[] = [
  said('post[- ]purchase', 'after-purchase'),
  // “Products with the most returns and their return rate”: of the products, and of no customer.
  leading(
    `(?<=\\b(?:products|goods|items|titles|games|categories|brands|stores|shops|boutiques|channels|prefectures|segments|clusters|age groups|months|weekdays)(?![a-z]) [^?]*(?:and|with|together with|plus|as well as|alongside)) (?:also )?their (?=(?:[a-z]+ )?(?:return|cancellation|repeat|sales|revenue|average|share|number|units|orders|total|buyers|growth|median|customers))`,
    ' ',
  ),
  leading(
    `bought (?:something )?in (?:each|every one|every single one|every) (?:of )?(?:the |our )?(last|past) ([a-z0-9]+) months`,
    'bought every month in the last $2 months',
  ),
  leading(
    `how long,? (?:on average|typically|usually)?,? ?(?:is it |is there |passes |lies |is |does it take )?(?:on average )?(?=between (?:registration|registering|sign-?up|signing up|joining|first))`,
    'average time ',
  ),
  // “Sales by hour between 18 and 21”: of the day, and nobody's age.
  leading(
    `((?:by|per|each) hour(?: of the day)?,? )(?:only )?between ([01]?[0-9]|2[0-4]) and ([01]?[0-9]|2[0-4])(?= *[?.!,]| *$| (?:in|last|this|at|on|for|since)(?![a-z]))`,
    '$1between $2:00 and $3:00',
  ),
  said('handle[- ]with[- ]care (?:flags?|marks?|notes?)', 'attention flag'),
  leading(
    `(customers|people|members) (?:that |who )?(?:need|have|must|should|are|ought)(?: to)?(?: be)? handled with care`,
    '$1 flagged for attention',
  ),
  // “People added to the VIP segment”: they came into it, and did not register.
  leading(
    `(?:(?:that |who )?(?:were|was|got|have been|has been|did we|we) )?(?:newly )?(?:added to|gained in|gained by|moved into|taken into) (?:the |our )?([a-z][a-z -]{1,25}?) segment`,
    'who joined $1',
  ),
  leading(`(how many (?:customers|people|members|buyers)) who joined`, '$1 joined'),
  // “Members use a Switch”, “play on PlayStation”.
  leading(
    `(?<=\\b(?:members|customers|players|people|buyers|users|gamers|women|men|vips|those|them|who|we) )(?:(?:have|do|does|would)? ?(?:mainly |mostly |still |usually )?(?:use|using|play on|playing on|play with|game on|are playing on|are using|run)) (?:an? |the |their )?(?=(?:nintendo )?(?:switch|playstation|pc|xbox|mobile|steam|console)(?![a-z]))`,
    'are on ',
  ),
  leading(`(?:as well as|and also|and) an? ([a-z]+) (?:one|title)(?=[?.!,]| *$)`, 'and $1 games'),
  leading(
    `(?<=\\b(?:own|bought|buy|have|purchased|got|played) )(?:both )?an? ([a-z]+) (?:game|title)(?= (?:and|as well as) )`,
    '$1 games',
  ),
  leading(`(?:in |on |for |during )?the ((?:19|20)[0-9]{2}) calendar year`, 'in $1'),
  leading(`per buying (?:customer|person|member|shopper)`, 'per buyer'),
  said('age decades?', 'age group'),
  leading(
    `(bought|ordered|purchased) (?:a|one|any|a single) (?:thing|single thing|bean|solitary thing)`,
    '$1 anything',
  ),
  leading(
    `(?:(?:in|from|since) )?((?:19|20)[0-9]{2}) or (?:later|after|more recently|newer|since)(?![a-z])`,
    'since $1',
  ),
  leading(
    `(?<=[a-z0-9] )(?:yet|though|although) (?=(?:not|never|did not|didn't|have not|haven't|none|nothing)(?![a-z]))`,
    'but ',
  ),
  leading(`not (?:at all|once|even once|a single time|any more|anymore) (?=in (?:19|20)[0-9]{2})`, 'not '),
  said('thru', 'through'),
  leading(`after[- ]purchase (?:surveys|questionnaires?|polls?|feedback surveys?)`, 'after-purchase survey'),
  leading(
    `surveys? (?:sent |taken |asked |filled in |answered )?(?:after|following) (?:an? |the |their |each )?(?:purchase|order)s?`,
    'after-purchase survey',
  ),
  leading(
    `(?<=\\b(?:its|the|their|our) )(?:single|one|very) (?=(?:best|worst|strongest|weakest|highest|lowest|biggest|busiest))`,
    '',
  ),
  leading(`(?<=discount (?:on|of|for) (?:[a-z]+ )?)lines`, 'items'),
  leading(
    `average (?:price )?(?:discount|markdown|reduction)(?! rate)(?: given| granted)? (?:on|for|at|of) (?:the |our )?([a-z]+)(?: items| goods| products)?(?: sold)?`,
    'discount rate at $1',
  ),
  leading(
    `^(?:(?:what is|what's) )?(?:the )?(?:typical|usual|normal) (?:gap|interval|time|distance|wait)(?: in days)? between (.+?),? (?:as an? |the )?(median|average|mean)(?: please)?(?=[?.! ]*$)`,
    '$2 days between $1',
  ),
  leading(
    `(?:gap|interval|distance|wait)(?: in days)? between (?=(?:an? |the |their )?(?:customer's |customers' |person's )?(?:first|1st) )`,
    'days between ',
  ),
  leading(`^out of (?:everyone|everybody|all people|all those|those|all customers) (?:who|that)`, 'of the people who'),
  leading(
    `(?<=contacted us [^?]*(?:how many|what share|what percentage|what proportion) (?:of them )?(?:have |then |later |also )*)(purchased|bought|ordered) again (?:afterwards?|later|after that|since|since then)`,
    '$1 afterwards',
  ),
  leading(
    `((?:whose|their|the) first (?:purchase|order) (?:was|is|fell|came)) (?=(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: [12]))`,
    '$1 in ',
  ),
  leading(`average (?:order|basket) totals?`, 'average order value'),
  leading(
    `average (?!(?:monthly|weekly|daily|yearly|quarterly|annual|online|first|second|initial|net|gross|customer|individual|single)(?![a-z]))([a-z]+) (?:order|basket) totals?`,
    'average order value at $1',
  ),
  leading(
    `(?:compare |show )?what ([a-z]+) and ([a-z]+) (?:have |has |had )?(?:spent|paid|spend|pay)(?: out)? (?:on|for) (?!average)([a-z' -]{3,30}?)(?: in total| altogether| overall| so far)?(?=[?.! ]*$| in [12]| last | this )`,
    'sales of $3: $1 and $2',
  ),
  leading(`(?:returns|returned orders) per (?:100|hundred|one hundred|1,?000|thousand) orders`, 'return rate'),
  // “RPG titles”: goods of a category.
  leading(
    `(?<=\\b(?:bought|own|owns|buy|purchased|of|from|for|on|two|three|four|more|get|got|ordered|an?|any|no|never) )((?!(?:different|distinct|new|more|many|other|our|the|game|hoshizora|all|these|those|single)(?![a-z]))[a-z]+) titles?(?![a-z])`,
    '$1 games',
  ),
  leading(
    `how many ((?!(?:different|distinct|new|other|of|hoshizora)(?![a-z]))[a-z]+) (?:titles|games) (?:were|was|have been|got) sold`,
    'how many units of $1 were sold',
  ),
  leading(
    `how many ((?!(?:different|distinct|new|other|of|hoshizora)(?![a-z]))[a-z]+) (?:titles|games) (?:did|have|do) we (?:sell|sold)`,
    'how many units of $1 did we sell',
  ),
];
