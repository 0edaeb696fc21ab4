/** Questions about the customer on the line in English, as people put them. */
export const WORDINGS_OF_ONE_EN = `
When did this customer last buy?
  last purchase date
  When was her most recent order?
  What day did they last purchase something?
  Tell me the date of this customer's latest purchase
  on what date did he last buy from us
  Could you check when the caller last shopped with us?
  I'd like to know when the final purchase on file was made
  most recent purchase - when?
  Date of last buy for this client please
  When's the last time this person ordered?
  The customer on the line: when did they make their latest purchase?
  give me the last order date
  when did she last place an order with us
  Do you know what date the newest purchase by this shopper was?
  wen did this custmer last buy smth
  Latest transaction date for the person I'm talking to
  date of last purchase for this person?
  Could you tell me when they most recently ordered something?
  last order date
  When's the last time this shopper bought anything from us?
  What day was this client's latest purchase made
  what was in the last order?
  what {by} were in the last order?
  contents of the latest order
  which {by} did the most recent order include?
  what was inside the last order
  What did the last order consist of?
  last order, what things were included?
  what did she buy most recently?
  what was her most recent purchase?
  latest thing she bought?
  what did she purchase last
  Her last purchase - what was it?
  tell me what she's bought most recently
How much has this customer spent in total?
  lifetime spend
  How much money has she spent with us so far?
  What's the total amount of all their purchases to date?
  Give me this customer's cumulative spending
  total purchases in yen, all time, this customer
  I want to know what he's spent altogether since day one
  What do all of this shopper's purchases add up to?
  Could you tell me the overall sum this client has paid us?
  all-time revenue from this customer
  how much have they bought from us in all
  Grand total of spending for the caller, please
  How much in total has this person purchased from us so far?
  Show the total value of everything this customer has ever bought
  so what's the running total on this guy's spending
  how much this customer spend in totl until now
  Sum of all purchases by the customer I have on the line
  What's this person's lifetime spend?
  total amount spent to date
  Please tell me how much money this client has paid us altogether so far.
  all in all how much have they bought from us, in money terms
  Sum of everything this shopper has ever spent with us?
  total spend of this customer?
  What's the overall amount this customer has paid us?
  how much did this customer spend until now in total
  customer's lifetime spend please
  Altogether, how much has this person spent?
  I want to know total purchase amount of this customer
  How much has she spent with us in total, all brands together?
  total spend across all brands for this customer?
  What has she spent in all, every {by} included?
  her lifetime spend, all three brands combined
  how much money she spent with us until now, sum of all brands?
  Adding up all the {by}, how much has she paid us so far?
  could you tell me her total purchase amount over all brands
  How much has she spent in total across all brands?
  what's she spent altogether, all the brands together?
  her total spend all brands
  Would you please let me know her total purchase amount across all three {by}?
  Across all brands, what does her total purchase amount come to?
  pls tell me her total purchse amount of all brands
  How much has this customer spent in total to date?
  how much has this customer spent with us all time?
  lifetime spend this cust
  Could you please give me this customer's lifetime spend?
  Since the beginning, how much has the customer spent with us?
Has this customer ever returned anything?
  any returns?
  Has she sent anything back before?
  Is there a return on record for this customer?
  Did they ever return an {by}?
  I need to know whether this customer has made any returns in the past
  Has he brought back a {by} at any point?
  Could you check if this client has returned something before?
  Do we have any returned items from this person?
  ever had a return from this caller?
  Tell me if this shopper has ever given goods back
  has there been even one return by this customer
  Whether the customer has previously returned a purchase
  Have any of their purchases been returned?
  have this customer ever retuned anything
  Check for past returns on the {contact_topic} I'm looking at
  any returns on record for this person?
  Could you check whether this client has ever sent an item back?
  have they ever brought something back for a return
  Did this shopper ever retrun a purchase?
  has she ever returned anything?
  did she ever return an {by}?
  any returns at all from this customer?
  has she sent anything back before
  Is there any return in her history?
  ever had a return from her?
May we email this customer?
  email ok?
  Are we allowed to send her emails?
  Do we have this customer's consent for email?
  email permission status
  Can I email them?
  Is it all right to contact this client by e-mail?
  Has he opted in to email?
  Please check whether we can send mail to this customer's inbox
  I want to know if emailing this person is permitted
  Is this customer contactable by email or not?
  Would it be okay to drop the caller an email?
  Did they agree to receive email from us?
  Tell me if we have the go-ahead to email this shopper
  can we emial this customer
  am I fine to send this person an e-mail
  Is it OK to send this person emails?
  email permission?
  Do we have this client's consent to contact them by email?
  can I shoot them an email or is that not allowed
What was the customer's most recent contact about?
  last inquiry {by}
  What did she contact us about last time?
  Why did this customer last get in touch?
  Tell me the subject of their latest inquiry
  What was his most recent enquiry regarding?
  Could you show me what the client's latest support request concerned?
  I'd like to know what the newest contact from this customer was about
  last time they reached out, what was it for
  What issue did this person raise when they last contacted us?
  reason for the most recent contact
  The caller's previous contact with us - what was the matter?
  what was the last thing this customer wrote or called in about
  Summarise what their latest inquiry was on
  what customer most resent contact was about
  Do you know what this shopper wanted the last time we heard from them?
  What did they get in touch about last time?
  latest inquiry {by}
  Please tell me the subject of this client's last enquiry.
  why did this person contact us most {time}
  The last time this shopper reached out to us, what was it regarding?
Which segments is this customer in?
  {by}?
  What segments does she belong to?
  List the {by} this customer falls into
  which segments is he a member of
  Show me all {by} containing this customer
  {by} {contact_topic} for this customer
  Where does this client sit in terms of {by}?
  Could you tell me what segments they're part of?
  I want to see which segments include this person
  Under which segments is the caller classified?
  what segments have we got this customer in
  {by} the customer currently qualifies for
  Which of our {by} does this person come under?
  wich segmnets this customer is in
  Please check the {by} that apply to the customer on the line
  List the {by} this person belongs to.
  {by} {contact_topic}
  what segments do they fall into
  Could you tell me which segments this client has been put in?
  This shopper is part of which segments?
Which {by} does this customer buy most?
  What {by} does she {by} the most?
  What's this customer's most purchased {by}?
  favourite category by purchases
  Which {by} of {by} does he usually go for, {by}-wise?
  Could you show the {by} this client purchases from most?
  main {by} this person buys
  In which {by} are most of this shopper's purchases?
  What kind of goods do they buy most? {by} please
  most bought {by} for the caller
  so which {by} is this customer really into, going by what they buy
  {by} accounting for the most buying by this customer
  what catagory this customer buys the most
  Where do most of her purchases fall by {by}?
  Please show the {by} this client {by} most often.
  most bought {by} for this shopper?
  what's their number one {by} when they buy from us
  What is this customer's {by}?
  rank?
  What {by} is she in?
  {by} for this customer
  What level of member is this customer?
  Tell me their {by} level
  Which loyalty rank does he hold?
  Is this client {record_member_rank}, {record_member_rank}, or what - which {by}?
  I'd like to know the caller's {by}
  Could you check what {by} this person is?
  show this customer's member grade
  what rank of {contact_topic} are they
  Which member class does this shopper belong to?
  Current {by} of this customer please
  {by}
  wat is this customers membrship rank
  How are they ranked as a member?
  What {by} is this person?
  Could you tell me which rank this client holds as a member?
  what level are they at in our {contact_topic}
  Check this shopper's {by} level for me, please.
  where does he usually {by}?
  Where does he do most of his shopping?
  where's he normally buy from?
  his usual place to {by}?
  Could you please tell me where he usually {by}?
  Usually he {by} where?
  where he is usually shopping
How many times did this customer buy {time}?
  purchase count {time}
  How often did she buy {time}?
  Number of orders this customer made {time}
  Tell me how many times he shopped with us in {time}
  What was this client's order count for {time}?
  {time} - how many times did this person buy
  I'd like to know the number of purchases by this customer {time}
  How many separate purchases do we have from them for {time}?
  {time}, how many times did the caller buy from us?
  count of {time}'s transactions for this customer
  Over the course of {time}, on how many occasions did this customer buy?
  how many time did this custmer bougth {time}
  how many orders came in from this customer {time}
  number of purchases {time}
  How often did this person shop with us {time}, as in how many purchases?
  Could you give me this client's order count for {time}?
  {time}, how many orders did they place
  How many time this shopper bought from us {time}?
  how many orders {time}?
  number of orders {time}?
  how many times has this customer ordered {time}?
  order count {time}
  how many orders have they placed {time}?
  so how many orders has the caller made {time}
  could you tell me the number of orders she's placed {time}
  {time}, how many orders?
  what's this customer's order count {time}
  How many orders {time}?
  how many times have they ordered {time}?
  no. of orders {time}
  Could you please tell me the number of orders this customer has placed {time}?
  {time}, how many orders has the customer made?
  how many order in {time}
How much is this customer expected to spend in the next year?
  predicted {n}-month spend
  What do we think she'll spend over the coming year?
  Forecast spending for this customer, next {n} months
  How much are they likely to buy in the next year?
  Over the year ahead, how much should we expect from him?
  I want to know this person's projected spend for the coming twelve months
  how much money will this customer probably bring in over the next {n} months
  Could you show the one-year spending prediction for this shopper?
  What's the model's estimate of the caller's purchases in the next year?
  What amount is this customer forecast to spend {time} from now?
  predicted one-year LTV for this customer
  how much this customer is expcted to spend next {n} month
  so what can we expect them to spend with us in the year to come
  predicted spend next {n} months
  What's the forecast for this person's spending over the coming year?
  How much are they likely to buy from us over the next twelve months, in money?
  Please tell me what we expect this client to spend within the next year.
  over the coming {n} months what amount is this shopper projected to spend
Which {by} does this customer buy from?
  {by} purchased
  What {by} does she {by}?
  List the {by} this customer has been buying
  which of our {by} do they buy
  Tell me what {by} he purchases from
  At which {by} does this client {by}?
  Show me all the {by} where this customer buys
  {by} this customer purchases
  Could you check which {by} get purchases from this shopper?
  from what {by} does the caller buy stuff
  Which {by} have sold to this customer?
  Name every {by} this customer buys
  {by} list for this customer's purchases
  wich {by} this customer buy from
  who does this customer buy from, {by}-wise
  Which of our {by} has this person been shopping at?
  Tell me what {by} this client is buying.
  what {by} do they {by} with
  I'd like to know the {by} this shopper makes purchases from.
When is this customer's birthday?
  birthday?
  When was she born?
  What's this customer's date of birth?
  DOB please
  Tell me when their birthday is
  What day is his birthday?
  birth date on file for this customer
  I need the client's birthday
  Could you look up the caller's birthday for me?
  On which date does this person celebrate their birthday?
  when's their bday
  Show this customer's birth date
  Do we know what date this shopper's birthday falls on?
  I'd like to check the birthday of the person on the line
  whens this custmers birthday
  customer birthday
  What date is this person's birthday?
  bday?
  Could you tell me what day their birthday falls on?
  what month and day was this client born on
  Birthday of this shopper please
This customer's purchase history
  purchase history
  What has she bought so far?
  order history please
  Pull up their past purchases
  Can I see what he has bought from us over time?
  I'd like to look at this client's buying history
  Display all past orders for this customer
  bring up the caller's shopping history
  let me see the previous orders of this customer
  A list of this customer's purchases to date
  get me this customer's transaction history
  show purchace histry of this customer
  order history
  Could I see a list of this client's past purchases, please?
  Bring up this shopper's buying histroy.
  Show me this customer's purchase history
What is the most expensive item this customer has bought?
  priciest item bought
  What's the most costly thing she's ever purchased?
  Which {by} had the highest price among this customer's purchases?
  Tell me the highest-priced {by} they have bought
  What is the dearest {by} he has bought from us?
  Show the top-priced {by} in this client's purchases
  Of all the things this customer has bought, which one cost the most?
  Could you find the single most expensive product the caller has purchased?
  the {by} with the biggest price tag this shopper ever bought
  what did they splurge on the most, single {by}
  highest price {by} purchased by this customer
  whats the most expnsive {by} this customer buyed
  Which {by} on this customer's record was the costliest?
  priciest item purchased
  Out of everything this person bought from us, which {by} cost the most?
  What's the highest-priced thing they've ever bought?
  Please tell me this client's most expensive purchased {by}.
  which {by} is the costliest one this shopper has gotten from us
When did this customer register?
  registration date
  When did she sign up?
  On what date did this customer join?
  Tell me when they registered with us
  sign-up date for this customer
  When was his {contact_topic} created?
  I want to know the day this client registered
  Could you check when the caller became a member?
  Since when has this person been registered?
  how far back does their registration go, what date
  Show the enrolment date of this customer
  when did they first register with us
  What's the date this shopper signed on?
  when this customer did registred
  The customer on the line - when was their registration?
  When did this person sign up with us?
  Please tell me the date this client's registration was made.
  since when have they been registered
  What day did this shopper regster?
What is this customer's average order value?
  How much does she spend per order on average?
  What does a typical order come to for this customer, on average?
  average basket size in money for this customer
  Tell me their average spend per order
  What's the mean order amount for this client?
  avg order value this customer
  On average, how much is one of his orders worth?
  I'd like to know the average amount this person pays per purchase
  Could you work out the caller's average order total?
  average ticket for this shopper
  Per order, what do they spend on average?
  Mean value of the orders placed by this customer
  how big is this customer's order usually, averaged, in money
  whats this customer avarage order valeu
  Show me what this customer's orders average out to
  avg order value
  How much does this person spend per order on average?
  On average, what does one of their orders come to?
  Please give me the mean order amount for this client.
  what's the typical (average) basket size in money per order for this shopper
  what's the average value of his orders?
  what's his average order value?
  average order value?
  how much is this customer's average order worth?
  on average, how much does he spend per order
  could you give me the average value of the caller's orders
  how much are his orders on average?
  mean value per order for this customer
  so what's an average order of his worth
  how much does she usually spend?
  What does she typically spend?
  so how much does she normally spend with us?
  her usual spend?
  Could you tell me how much she usually spends, please?
  Usually, how much is she spending?
  how much she is usually spending
May we call this customer?
  phone ok?
  Are we allowed to phone her?
  Do we have consent to call this customer?
  call permission status
  Can I ring them?
  Is it all right to contact this client by telephone?
  Has he agreed to phone calls?
  Please check whether we can give this customer a call
  I want to know if calling this person is permitted
  Is this customer contactable by phone or not?
  Would it be okay to phone this customer?
  telephone opt-in for this customer
  Did they say yes to being called?
  Tell me if we have the go-ahead to telephone this shopper
  may we cal this custommer
  am I fine to call this person up
  Is it all right to phone this person?
  can I give them a ring or are we not permitted to
  Please check whether we have permission to telephone this client.
  Are {contact_channel} to this shopper OK?
What did this customer last buy at {brand}?
  last {brand} purchase
  What was the most {time} thing she bought at {brand}?
  Which {by} did this customer purchase last from {brand}?
  Tell me their latest {brand} buy
  most recent {by} bought, {brand}, this customer
  At {brand}, what was his last purchase?
  I'd like to know what {by} this client most recently ordered from {brand}
  Could you check what the caller picked up last time at {brand}?
  What did they get on their last {brand} order?
  Show the newest {brand} {by} this person has bought
  the last {by} this shopper bought from the {brand} {by}
  what was it they last got from {brand}
  Latest {brand} {by} on this customer's record
  {by} purchased most recently at {brand} by this customer
  what this customer last buyed in {brand}
  When they last shopped {brand}, what did they buy?
  last {brand} purchase, which {by}?
  What's the most {time} thing this person bought from {brand}?
  Please tell me which {by} this client purchased last at {brand}.
  at {brand} what was their latest buy
  The {by} this shopper picked up on their last {brand} order is what?
What did this customer buy first?
  what was her first purchase?
  first purchase?
  the first thing this customer ever bought, what was it?
  can you tell me what the caller bought first
  what did they purchase the very first time?
  um, what was the first thing she got from us
  could you show me this customer's very first purchase please
  what'd she start out buying, first purchase I mean
  what did she buy first?
How much did this customer spend in total {time}?
  how much did this customer spend {time}?
  {time}'s total spend
  what did they spend in total in {time}?
  could you give me the caller's total spending for {time}
  {time} total spending?
  how much in all did she spend in {time}
  what was the overall amount spent {time}
  uh, total he spent, {time} please
  total spend {time}
Is this customer {gender}?
  is this customer a {gender}?
  {gender} customer?
  is the caller {gender}?
  could you confirm whether he's {gender}
  is the person on the line a {gender}
  do we have him down as {gender}?
  {by} {gender}?
  um is this a {gender} customer
  is he {gender}?
How many times has this customer contacted us?
  how many times has this customer been in touch with us?
  number of times she's contacted us
  contact count?
  how often has she gotten in touch with us, total number of times
  could you tell me how many times the caller has contacted us
  how many contacts have we had from her?
  so like, how many times has she reached out to us
  total number of contacts from this customer please
  how many times has she contacted us?
Has this customer contacted us {time}?
  has this customer been in touch {time}?
  {time} contacts?
  have there been any contacts {time}?
  has the caller contacted us {time}
  did they get in touch with us at all {time}?
  are there any {time} contacts on record for this customer?
  any contact from her {time}
  could you check whether the customer has contacted us {time}
  any {time} contacts?
Is this customer in the {segment} {by}?
  is the caller in the {segment} {by}?
  {segment} {by}?
  does this customer belong to the {segment} {by}?
  is she part of our {segment} {by}
  could you tell me if they fall into the {segment} {by}
  is this one an {segment} {by} customer
  do we have this customer in the {segment} {by}
  so, is he in {segment}, the {by}
How many days does this customer usually leave between orders?
  On average, how many days are there between her orders?
  usual number of days between orders?
  how many days does this customer normally go between orders?
  What's her typical gap between orders, in days?
  could you tell me how many days usually pass between the caller's orders
  typical order interval in days
  so usually how many days till she orders again after an order?
  how long between orders as a rule, in days
  How many days does she usually leave between orders?
How many orders has this customer placed?
  number of orders placed?
  how many times has she ordered?
  how many orders has this customer made so far?
  order count
  what's the total number of orders from the caller
  could you tell me how many orders they've placed with us
  so how many orders do we have from her
  how many orders in all has the customer put in
  orders placed, how many?
  how many times has the caller placed an order
  what's her order count?
  could you give me the number of orders she has placed
  how many orders has she made with us to date?
  total number of orders
  um how many orders have they put in
  how many times?
  how many times was it?
  how often?
  number of times?
  How many times did that happen?
  it was how many times?
  how many orders has she placed?
How many {by} has she bought altogether?
  What's the total number of items she has purchased?
  total items bought?
  how many {by} has this customer bought in all?
  all together how many {by} has the caller purchased
  could you tell me how many {by} they've bought in total
  overall item count, how many has she bought
  so how many {by} total has she got from us, purchase-wise
  number of items purchased to date altogether
Which city does this customer live in?
  what city does this customer live in?
  city of residence?
  in which city does the caller live?
  could you tell me the city she lives in
  what city is the person on the line living in
  customer's home city?
  so which city do they live in
  where does he live, which city
  which city does the caller live in?
Has this customer ever contacted us?
  has the caller ever been in touch with us?
  ever contacted us?
  has there ever been any contact from this customer?
  did she ever get in touch with us
  could you check whether this customer has ever contacted us
  have they ever reached out to us before?
  any contact from this customer, ever?
  so has he contacted us at any time in the past
Does this customer live in {prefecture}?
  is the customer living in {prefecture}?
  lives in {prefecture}?
  is the caller an {prefecture} resident?
  does she live in {prefecture}
  could you confirm whether this customer lives in {prefecture}
  {prefecture} resident or not?
  does the customer live in {prefecture}?
does she order more often than other customers?
  is she ordering more often than other customers?
  orders more frequently than other customers?
  does this customer place orders more often than our other customers?
  compared with other customers, does she order more often
  could you tell me if the caller orders more frequently than other customers do
  is her order frequency higher than other customers'?
  order frequency above that of other customers?
  so do they order more often than other customers or not
  Does she order more often than other customers do?
  is she ordering more often than everyone else?
  her order freq higher than others?
  Could you tell me if her order frequency is higher than that of other customers?
  Compared with other customers, does she order more frequently?
  is her order frequensy more high than other customers
Were all of this customer's enquiries resolved?
  Have all her enquiries been resolved?
  all enquiries resolved?
  did every one of this customer's enquiries get resolved?
  were the caller's enquiries all resolved
  could you check if all of her enquiries were resolved
  have we resolved all of the enquiries she made?
  is every enquiry from this customer resolved
  so her enquiries, were they all sorted out
  Were all of her enquiries resolved?
Is this customer over {n} years old?
  is this customer older than {n}?
  over {n}?
  is the caller over {n} years old?
  would she be over the {by} of {n}
  could you tell me if she's over {n}
  is her {by} above {n}?
  customer's {by} more than {n}?
  so is she over {n} or not
  is she over {n}?
What was this customer's third purchase?
  What did she buy the third time?
  third purchase?
  what was the third purchase this customer made?
  could you tell me what the caller's third purchase was
  her 3rd purchase, what was it
  what did they buy on their third purchase?
  show me this customer's third purchase
  um, the third time she bought from us, what was it
  What was her third purchase?
Is this customer registered with {brand}?
  registered with {brand}?
  does he have a registration with {brand}?
  is the caller registered at {brand}
  could you check whether he's registered with {brand}
  has he registered with {brand}?
  {brand} registration yes or no
  so are they registered with {brand}
  is he registered with {brand}?
What score did this customer give in the most recent survey?
  What was her score on the latest survey?
  latest survey score?
  what score did this customer give in the last survey she answered?
  in her most recent survey, what score did she give
  could you tell me the score the caller gave in the most recent survey
  how did she score us in her latest survey?
  most recent survey, {by}?
  so what'd she give us as a score in the last survey
  What score did she give in her most recent survey?
What share of this customer's purchases is from {brand}?
  what proportion of her purchases is {brand}?
  what percentage of this customer's purchases come from {brand}?
  how much of what she buys is from {brand}, as a share
  could you tell me the share of the caller's purchases that's from {brand}
  of her purchases, what share is {brand}
  {brand} as a percentage of her purchases
  so what share of their purchases does {brand} make up
  what share of her purchases is from {brand}?
Is this customer spending more {time} than at the same point last year?
  Has she spent more so far {time} than by the same point last year?
  is this customer's spending {time} ahead of where it was at the same point last year?
  could you tell me if the caller has spent more {time} than she had at this same point last year
  is her fiscal-year-to-date spend higher than at the same point last year?
  Is she spending more {time} than at the same point last year?
Has this customer returned anything {time}?
  has this customer made any returns {time}?
  any returns {time}?
  did she return anything {time}?
  could you check whether she's returned any {by} {time}
  have there been returns from her {time}?
  has she sent anything back {time}
  so has the customer returned anything at all {time}
  has she returned anything {time}?
Has this customer bought more than twice {time}?
  more than two purchases {time}?
  did this customer order more than {n} times {time}
  she has bought more than two times in {time}?
  {time}, has she placed more than two orders?
  Any chance she's shopped with us more than twice {time}?
  is her number of purchases {time} above {n}
  has this customer placed more than two orders {time}?
  Has this customer ordered more than twice {time}?
  has this person put in more than {n} orders {time}?
  this customer >{n} orders {time}?
  Could you please confirm whether this customer has placed more than two orders {time}?
  {time}, did this customer place more than two orders?
  did this custmer order more than {n} times in {time}
  has she bought more than twice {time}?
What share of total sales comes from this customer?
  what percentage of our total sales comes from this customer?
  this customer's share of total revenue
  How much of overall sales is from her, in percent?
  what is the ratio of this customer in the all sales?
  of everything we've sold, what % did this customer account for?
  please tell me how many percent of total sales this customer makes
  What percentage of overall sales comes from her?
  what percent of all our sales is just her?
  her % of overall sales
  Could you please tell me what percentage of total sales she accounts for?
  Of overall sales, what percent is hers?
  how many percent of total sales is from her
  what share of total sales is this customer?
Did this customer buy {goods}?
  has she purchased a {goods}?
  any {goods} purchase by her?
  did this customer get a {goods} from us
  she bought {goods} or not?
  is there a {goods} in her orders?
  Can you see if she's bought a {goods}
  did she buy a {goods}?
What was this customer's second-to-last order?
  what did she order the time before last?
  second most recent order - what was it?
  show me the order just before the latest one
  not the last order, the one before it. what was that?
  the last but one order please
  what was the order before last?
How does this customer's number of orders compare with the median of all customers?
  compare her orders with the median customer's
  are her orders above or below the median customer?
  versus the median customer, how do her orders look?
  how is her orders comparing to median customer?
  her orders against the customer median please
  Where do her orders stand relative to the median customer?
  How do her orders compare with those of the median customer?
  how's she doing on orders next to the median customer?
  her orders vs median customer
  Could you please compare her orders with the median customer's orders?
  Against the median customer, how do her orders look?
  please compare her order with median of customers
Has this customer bought any {goods} {time}?
  did she buy any {goods} {time}?
  any {goods} she bought {time}?
  Has this customer picked up a {goods} {time}
  any {goods} {time}?
how many of our {by} has she bought from
  number of our {by} she's bought from?
  from how many {by} of ours did she buy?
  how many of our {by} has she shopped at
  how many {by} she purchased, of ours?
  Can you tell me how many different {by} of ours she's ordered from?
  {by} bought from - how many?
Would she count as one of our {segment}?
  does she have {segment} status?
  is this customer a {segment}
  {segment} or not?
  she is {segment} customer?
  Would she count as one of our {segment}?
  can you check if she's in the {segment}
  Is she a {segment} customer of ours?
  is she one of our {segment} or not?
  Could you please check whether she qualifies as a {segment}?
  Among our {segment}, is she one of them?
  does she belong to our {segment} custmers
What percentage of this customer's orders were returned?
  what's her return rate by orders?
  how many percent of her orders she returned?
  Of all her orders, what % got returned?
  share of her orders that were returned
  what portion of her orders came back to us, in percent
  percentage of orders returned by this customer?
  what percentage of her orders were returned?
Has this customer contacted us about delivery more than once?
  did this customer contact us two or more times about delivery?
  more than one delivery inquiry from this customer?
  this customer asked about delivery more than once?
  Is there more than a single contact about delivery from this customer?
  about delivery, has she got in touch with us more than once?
Has this customer returned any {by} {time}?
  has she returned anything {time}?
  any returns by her {time}? please check
  can you see if she sent any {by} back {time}
  I'd like to know whether she made a return {time}
  please check she returned some {by} in {time} or not
  could you check whether she's returned any {by} {time}
Has this customer bought both {goods} and {goods}?
  did she buy both a {goods} and {goods}?
  {goods} and {goods} - has she bought both?
  are there both {goods} and {goods} purchases on her {contact_topic}
  she purchased {goods} and also {goods}, both?
  Has she ever bought {goods} as well as {goods}?
  check if both {goods} and {goods} are among what she's bought
  has she bought both {goods} and {goods}?
What has this customer bought most often, by quantity?
  Which {by} has he bought the largest quantity of?
  what does he buy the most of, going by number of units?
  his most bought {by} by qty
  Could you please tell me which {by} he has purchased most, by quantity?
  By quantity, what's his most purchased {by}?
  what {by} he bought most in quantity
  What has he bought most often, by quantity?
Does this customer mostly buy {channel}?
  Is most of her buying done {channel}?
  she buys {channel} most of the time, right?
  mostly {channel} buyer? (her)
  Could you tell me if she buys mainly {channel}?
  Are her purchases mostly {channel}?
  is she buying mostly by {channel}?
  does she mostly buy {channel}?
Did this customer contact us {time}, and what about?
  Were there any contacts from her in {time}, and what was the subject?
  tell me if she got in touch during {time} and the reason
  {time} inquiries from this customer and their {by}
  I'd like to know whether this customer reached out in {time} and what it concerned
  did we hear from her at all in {time}? what was it regarding?
  Did she contact us in {time}, and what about?
Has this customer ever bought anything from the {goods} {by}?
  any {goods} purchases by this customer so far?
  {goods} {by} - ever purchased, yes or no
  Can you check whether this person has at any time ordered an {by} of {goods}?
  I want to know if the caller has ever made a purchase in {goods}
  Did this customer buy something from {goods} at any point?
What is this customer's favourite category?
  Which {by} does she like best?
  favourite category of this customer
  tell me the {by} she prefers most
  I'd like to know what {by} is her number one
  Could you let me know this customer's preferred category?
  what sort of {by} is she most into
  What's her favorite category?
When did this customer last visit the website?
  Date of her latest website visit?
  last site visit, this customer
  How {time} was she on our website?
  please tell me when this customer was most recently on the site
  I'd like to find out the last time she came to our {channel} page
  when was she last on the website
  when did she last visit the website?
Has this customer contacted us with a {contact_topic} before?
  Any earlier {contact_topic} from this customer?
  Check if she previously got in touch to {contact_topic}, please
  {contact_topic} contacts on record for her, yes or no
  I'd like to know whether she's reached out with a {contact_topic} at some point before now
  Is this someone who has come to us with a grievance previously?
  Has she contacted us with a {contact_topic} before?
When did this customer join, and what is their {by}?
  Join date and {by} of this customer
  since when has she been a member and which rank is she
  Could you give me the date she signed up as well as her {by}?
  tell me when the customer became a member and what level they hold
  I need this customer's registration date along with the current {by}
  On what date did she become a member, and which {by} is she in?
  When did this customer join, and what's her {by}?
What has this customer looked at on the website {time}?
  Which {by} has she viewed online {time}?
  {time} {channel} browsing of this customer
  show me the stuff she's been checking out on our site {time}
  I'd like to see what this customer has {time} been browsing on the website
  what's caught her eye on the {channel} page {time} - which pages has she viewed?
  Could you tell me about her latest browsing activity on the site?
  What has she been looking at on the website {time}?
Is this customer likely to buy again in the next {n} months?
  What are the chances she'll purchase again {time}?
  I'm wondering if she'll probably make another purchase in the three months ahead
  Is she likely to buy again in the next three months?
What does this customer buy most often?
  I'd like to know which {by} she orders more often than any other
  what's the thing she keeps buying
  Could you see what it is that she purchases most frequently?
  What does she buy most often?
Did this customer agree to the newsletter, and when?
  Is she opted in to the newsletter, and on what date did she opt in?
  newsletter consent and date given
  tell me whether this customer said yes to newsletters and when that was
  I'd like to confirm that she gave permission for the newsletter and the date of it
  did we get her OK for the newsletter? when?
  Could you check if the customer has consented to receiving the newsletter and since when?
  Did she agree to the newsletter, and when?
How many times has this customer called us {time}?
  Number of {contact_channel} from her {time}
  how often did she ring us {time}
  Please give me the count of calls this customer has made to us {time}
  {time}, how many calls have come in from her?
  I'd like to know how many phone contacts we've had from this customer {time}
  tell me the total of times she's called {time}
  How many times has she called us {time}?
How many times has this customer called us so far?
  total {contact_channel} from this customer to date
  How many calls have we received from her up to now?
  tell me how often she's rung us altogether
  I need the all-time number of phone contacts from this customer
  {time}, what's the count of times she called in?
  Could you let me know how many {contact_channel} she has made to us in total?
  how many times has she phoned us so far
Has this customer bought anything from {brand} before?
  has this customer ever shopped at {brand}
  Could you check if she's already ordered something from {brand} in the past?
  I'd like to know whether she is an existing buyer at {brand}
  tell me if there's anything from {brand} she has bought up to now
  Has she bought anything from {brand} before?
Has this customer ever contacted us by chat?
  Any {contact_channel} inquiries from this customer so far?
  did she ever get in touch via {contact_channel}
  {contact_channel} contact on record, yes/no
  I'd like to know if we have ever heard from this person over {contact_channel}
  Check whether this customer has used the chat to reach us at any time, please
  has the caller been on chat with us at some point?
Is this customer registered with more than one of our {by}?
  Is this caller a member of two or more of our {by}?
  does she hold memberships with several of our {by}
  multi-{by} registration for this customer, yes or no
  I'd like to know if the person on the line is signed up with more than a single {by} of ours
  check whether this customer is registered at multiple {by}
  Could you tell me if the caller has sign-ups at more than one {by}?
  Has this caller registered with more than one of our {by}?
Has this customer contacted us about a delivery before?
  Any earlier inquiries from her regarding a delivery?
  did this customer get in touch about shipping at any time before
  delivery-related contacts from this customer, yes or no
  I'd like to know whether she has reached out to us over a delivery in the past
  has she asked us about a delivery previously
  Could you look up if there's a past contact from her concerning delivery?
  Has she contacted us about a delivery before?
What is this customer expected to buy over the next {n} days, in number of purchases?
  Expected number of purchases in the next {n} days
  how many times is she forecast to buy in the coming {n} days?
  tell me the predicted purchase count for this customer over the next {n} days
  I'd like to see how many purchases are anticipated from this customer {time} from now
  Over the upcoming {n} days, what's the projected purchase frequency for this customer?
  how many more purchases can we expect from this person during the next {n} days
Has this customer ever cancelled an order?
  order cancellations, yes or no
  did she cancel an order at any time
  I'd like to know if she has called off any of her orders so far
  Check whether there's ever been a cancellation by this customer, please
  is there an order in her history that was cancelled?
  Has she ever cancelled an order?
What was this customer's most recent phone call about?
  What was the reason for her last call?
  {by} of latest phone call
  tell me what she rang about last time
  I'd like to know the subject of this customer's most recent call
  why did she phone us the last time
  Could you give me the content of the latest phone contact from this customer?
  What was her most recent phone call about?
What is the probability that this customer is lost?
  What's the probability that this customer has churned?
  churn probability for her
  tell me the chance that she's gone for good
  I want to know how probable it is that this person is no longer a customer
  what are the odds she has already left us
  Could you show the likelihood of this customer being {segment}?
  how likely is it that we've lost this customer
What {by} did she look at online {time}?
  {by} browsed online, {time}
  list the {by} this customer checked out on the site {time}
  I'd like to see what goods she was viewing {channel} {time}
  what's she been browsing on our website these {time}, {by}-wise?
Which {by} page did he look at most {time}?
  What's the last {by} page he viewed?
  latest {by} page view by this customer
  tell me which {by}'s page he opened last
  I'd like to know the {by} page this customer visited most {time}
  the {by} page he was on last, which one was it?
  Could you check what {by} he most recently browsed the page of?
Everything this customer bought {time}
  what did this customer buy in {time}? everything please
  all {by} purchased in {time} by this customer
  I'd like to see the complete list of things she got from us in {time}
  Could you pull up every purchase made by this person during {time}?
  Show me everything this customer bought in {time}
This customer's last {n} orders with amounts
  What were her three latest orders, and how much was each?
  last {n} orders and order value
  give me the three most recent orders of this customer, including how much they came to
  I'd like to see what she ordered the last three times and the total for each
  Could you pull up this customer's newest three orders along with their amounts?
  three most recent orders and what she paid for them
  Please show her last three orders with the amounts
Show me her last {n} orders with date, {by} and amount
  What were the five latest orders, including when, which {by} and how much?
  last {n} orders - date / {by} / amount
  pull up the five most recent orders of this customer along with the day, {by} and value of each
  I'd like a list of her newest five orders giving order date, {by} and order total
  could you give me her past five orders? I need the dates, {by} and amounts
  For this customer, display the most {time} {n} orders by date, {by} and price paid
Which {by} does this customer spend the most on?
  What {by} gets the most of her money?
  top {by} by spend for this customer
  tell me where she spends the most, {by}-wise
  I'd like to know the {by} with the highest purchase amount for her
  in which {by} is her spending highest?
  Could you see what {by} this customer puts the largest amount of money into?
  Which {by} does she spend the most on?
How many times did this customer contact us {time}?
  how often has she been in touch {time}
  contact count, {time}
  I'd like to know how many contacts we've had from this customer {time}
  tell me the total times she reached out to us {time}
  {time}, how many inquiries came from this customer?
  How many times did she contact us {time}?
What is this customer's average satisfaction with contacts?
  What's the average satisfaction score for her contacts?
  avg contact satisfaction, this customer
  how happy was she with our handling of her contacts, averaged out?
  I'd like to know how satisfied this customer has been on average when she contacted us
  on average, what satisfaction did she give for her inquiries
  How satisfied was she with her contacts on average?
Can we email her for each of the {by}?
  For each {by}, do we have permission to send her emails?
  is she OK with email, {by} by {by}
  Tell me which {by} she has and hasn't allowed to email her
  I'd like to know per {by} whether we're allowed to write to this customer by email
  Could you check this customer's email opt-in status for every {by}?
Does this customer spend more than the average customer?
  Is her spending above the customer average?
  spend vs average customer - higher?
  does this person pay us more than customers do on average
  I'd like to know if she's spent more money than our average customer
  Compare what she spends with the average across customers: is it higher?
  Is this customer's total spend greater than that of the average customer?
  Does she spend more than the average customer?
What is this customer's lifetime value, and how does it compare with the median of all customers?
  Show me her LTV next to the median of all customers
  LTV vs median across all customers
  how high is this customer's lifetime value and where is it relative to the overall median?
  I'd like her customer lifetime value and a comparison with the all-customer median
  tell me what she's worth over her lifetime, and whether that is above or below the median for everyone
  What LTV does she have, compared to the median customer overall?
  What's her lifetime value, and how does it compare with the median of all customers?
This customer's {n} most recent purchases with dates
  What are the last five things she bought, and when?
  {n} latest purchases with purchase dates
  show me this customer's newest five purchases and the day of each
  I'd like to see her past five purchases including when they were made
  could you give me the five purchases she made most {time}, dates included
  the most {time} {n} buys of this customer plus the dates, please
  List her five most recent purchases with dates
Which {by} does this customer order through most often?
  What's her most used order {by}?
  main ordering {by} for this customer
  I'd like to know through what {by} the majority of her orders come in
  how does she mostly order - which {by}?
  Could you let me know the {by} this customer uses most frequently for buying?
  Which {by} does she order through most often?
What share of this customer's total spending went on {goods}?
  What percentage of her overall spend is {goods}?
  how much of all the money she's spent went to {goods}, as a percentage
  I'd like to know the proportion of this customer's total purchases by amount that is {goods}
  of everything she has paid us, what part was for {goods}?
  What share of her total spending went on {goods}?
Has this customer bought anything {time}?
  Any purchases by her {time}?
  I'd like to know if she has ordered at all {time}
  Check whether she's made a purchase {time} until now, please
  has the caller been shopping with us {time}?
  Has she bought anything {time}?
What ratings has this customer given in our surveys?
  What scores has this customer given us in surveys?
  survey ratings for this customer
  show me how she rated us in the questionnaires
  I'd like to see the marks she's left in her survey responses
  how did she score us when we surveyed her
  What ratings has she given in our surveys?
How many purchases do we expect from this customer in the next {n} days?
  What's the expected number of orders from her over the next {n} days?
  how often is she likely to buy in the coming {n} days
  Tell me how many times this customer is expected to purchase within the next {n} days
  I'd like the forecast of this customer's purchases, as a count, for the {n} days ahead
  how many buys can we count on from her in the next {n} days?
  How many purchases do we expect from her in the next {n} days?
Which {by} has she looked at on the site {time}?
  What {by} has this customer viewed online {time}?
  {by} browsed on the site {time}
  list the {by} she's looked up on our website {time}
  I'd like to know which goods she has checked out on the {channel} {time}
  show me everything she's viewed on the site {time}, by {by}
  Could you tell me the {by} whose pages she visited {time}?
When did this customer last cancel an order?
  Date of her most recent order cancellation
  when was the last time she cancelled
  tell me the day this customer last called off an order
  I'd like to know when her latest cancelled order was
  How long ago was her last cancellation, what date?
  Could you look up the most {time} time this customer cancelled an order?
  When did she last cancel an order?
Which {by} does this customer mostly use to contact us?
  What's her usual {by}?
  main inquiry {by} for this customer
  how does she normally get in touch with us
  Tell me the {by} through which we hear from her most
  I'd like to know by what {by} this customer reaches us most often
  phone, email, {contact_channel} - what does she use the most to contact us?
  Which {by} does she mostly use to contact us?
Has this customer contacted us with a {contact_topic}?
  Any {contact_topic} from this customer?
  {contact_topic} on file, yes or no
  has she ever {contact_topic}
  I'd like to know whether there's been a {contact_topic} from her
  did she raise a {contact_topic} at any time?
  Has she made any {contact_topic}?
What is this customer's average survey score?
  What does this customer rate us in surveys on average?
  mean survey rating, this customer
  tell me the average of her survey scores
  I'd like to know what score this person gives in our questionnaires on average
  on average, how many points did she give us in the surveys?
  Average survey score for this customer?
What is this customer's RFM score?
  What's this customer's RFM score?
  show me her RFM
  how does the customer score on recency, frequency and monetary value?
  I'd like to see the RFM rating of this person
  Could you give me the RFM points for this caller?
  RFM values for the customer on the line
  RFM score please
What is this customer's lifetime value?
  LTV of this customer
  how much is she worth to us over her lifetime
  Show me the customer lifetime value for her
  I'd like to know how high this customer's LTV is
  could you give me the lifetime value figure for the caller
  what LTV do we have for this person?
  What is her lifetime value?
What email address do we have on file for this customer?
  Which email address is registered for her?
  email on file
  tell me this customer's registered e-mail
  I'd like to confirm the mail address we have recorded for this customer
  what's the caller's email in our records
  Could you look up the e-mail address she's got saved with us?
  What email address do we have on file for her?
How old is this customer?
  What's this customer's {by}?
  {by} of the person on the line
  tell me how many years old she is
  I'd like to know the caller's {by}
  Could you check what {by} this customer is?
  how old is she
  How old is the customer?
What's her {by} at {brand}?
  What size {goods} does she wear, according to {brand}?
  {brand} {by} of this customer
  tell me the {by} {brand} has recorded for her
  I'd like to know which {by} this customer is registered with at {brand}
  her {by} for {goods} at {brand}, please
  Could you look up the size of her {goods} in the {brand} data?
Which {by} pages did she look at most {time}?
  What are the latest {by} pages she viewed?
  most recent {by} page views
  show me the {by} pages she's been on last
  I'd like to see which {by}' pages this customer opened most {time}
  the {by} pages she visited last, what were they
  Could you list the {by} pages most recently browsed by this customer?
Is there an attention flag on this customer?
  Has this customer been flagged for attention?
  attention flag, yes or no
  is she marked as someone to be careful with
  I'd like to know if the caller has the attention flag set
  Check whether this person's record carries an attention mark, please
  does this customer have an attention flag
Did this customer buy more often {time} than last year?
  purchase count {time} vs last year - more?
  is she shopping with us more times {time} than she did {time}
  Compare how often she bought {time} and {time}: is {time} higher?
  Did she buy more often {time} than last year?
What was this customer's largest order {time}?
  How much was her biggest order {time}?
  tell me the top order this customer placed {time}
  I'd like to see the order with the highest value she made {time}
  {time}, what was the most she spent on one order?
  Could you find her most expensive order {time}?
  What was her largest order {time}?
How many {goods} has this customer bought so far?
  how many pairs of {goods} did she get from us up to now
  {goods} - quantity bought by this customer
  I'd like to know the quantity of {goods} in her purchases so far
  Tell me how many units of {goods} this customer's bought altogether
  How many {goods} has she bought so far?
Has this customer ever ordered through the {channel}?
  I'd like to know if this customer has ever placed an order in the {channel}
  Check whether the {channel} has been used by her for ordering, please
  is there an {channel} purchase anywhere in this customer's order history?
  Has she ever used the {channel} to order?
How does this customer's number of orders compare with other customers?
  How does her order count stack up against all other customers?
  order count vs all customers
  is she above or below everyone else when it comes to how many orders she's placed
  I'd like to see where she stands relative to the rest of our customers in number of orders
  Compare this customer's number of orders with that of the others
  in terms of how many times she's ordered, where is she against the whole customer base?
  hows she compare to everyone else on number of orders
What are this customer's lifetime value and lifetime value score?
  LTV and LTV score of this customer
  show me how much she's worth over her lifetime plus the lifetime value score
  I'd like both the LTV amount and the LTV score for the caller, please
  give me this customer's lifetime value together with its score
  I need to know what LTV she has and how she scores on lifetime value
  Could you tell me her lifetime value and the lifetime value score?
Has this customer bought anything from {brand} {time}?
  Has she bought any {brand} from {brand} {time}?
  {brand} purchased, {time}, yes or no
  did this customer get a {brand} {brand} {time}
  I'd like to know if there were purchases of {brand} by her {time}
  Check whether she's ordered {brand} at {brand} {time}, please
  any {brand} {time}?
This customer's spending by month {time}
  How much has she spent in each month of {time}?
  monthly spend {time}
  give me {time}'s purchase amounts for this customer, broken down by month
  I'd like to see what she spends per month for {time}
  what she paid us {time} split by month, please
  Could you lay out this customer's spending {time} on a monthly basis?
  show me her spending month by month {time}
How many times has this customer contacted us with a {contact_topic}?
  How many {contact_topic} has this customer made?
  how often has she {contact_topic}
  I'd like to know the total of {contact_topic} we've had from her
  Tell me how many times this person contacted us to {contact_topic}
  Could you count the {contact_topic} from this caller?
  number of times she {contact_topic}
What was the last product this customer looked at on the website?
  Which {by} did she view last on the site?
  latest item viewed online by this customer
  tell me what {by} she most {time} checked out on our website
  I'd like to know the {by} this customer was looking at last on the {channel}
  what was the last thing she browsed on the website, {by}-wise
  Could you see which {by} was her most recent view on the {channel} page?
  last product she looked at on the website
is she overdue for an order compared to her usual pace
  Has it been longer than her normal interval since her last order?
  overdue vs usual order interval, yes or no
  I'd like to know whether this customer is late with her next order relative to her {record_member_rank} rhythm
  Tell me if she's past the time when she'd typically place another order
  is the gap since her last purchase longer than it normally is between her orders
`;
