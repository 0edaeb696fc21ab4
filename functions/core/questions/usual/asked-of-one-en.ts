/** Questions about the customer on the line in English, as people put them: each is read as it stands, and found by other questions that are like it. */
export const ASKED_OF_ONE_EN = `
When did she last buy something and how much did it come to?
which segments is this customer in?
has this caller ever sent anything back?
Am I ok to phone him about {brand} offers?
Pull up the last {n} contacts with this customer please - date, {by} and how each one ended
What has this customer spent with us {time}, all brands, versus all of {time}?
do we have a {by} on file for her?
Sorry, I'm {segment} here. What did this lady buy most recently?
is this customer a {segment}?
Has he ever {contact_topic}, and {by}?
whats her {by}
How much has this gentleman spent with all three {by} put together, since the beginning?
What was the last product she looked at on the website?
How many more purchases can we expect from this caller in the next {n} days?
Before I say anything wrong: is there a {by}-with-care mark on this person?
any refunds on this person's {brand} purchases?
How many times has she contacted us {time}, and what about?
What's his churn risk?
Which segments is this customer in right now?
what's the single most expensive item the caller has ever bought from us
What score did this customer give in their most recent survey?
the caller says she put something in her {channel} cart the other day. what was the last {by} added?
How much has this customer spent with us {time}?
is she ok with marketing emails from {brand}
What segments does the caller belong to?
how high is the churn risk of the person I'm talking to
Which of our {by} is he registered with?
Which {by} does she buy most often?
Has she ever sent anything back to us?
what's the biggest single order this caller ever placed
Which {brand} did this player buy {time}?
Is he fine with phone calls from {brand}?
How did this customer rate their last contact with {brand} support?
Tell me what segment this caller belongs to right now
How likely is the {gender} on the line to stop buying from us?
What has this caller spent with us in total {time}?
Has she ever sent anything back?
Is he okay with being phoned by {brand}?
When did this customer first sign up, and with which {by}?
How did the customer on the phone rate us in the latest survey?
Which {by} does this lady buy most often?
What is this person's churn risk?
When did this caller last contact us, and what about?
When did he register with {brand}?
Has this customer ever bought a {goods}?
How many orders has she placed with {brand} {time}?
Did this gentleman agree to phone calls from {brand}?
How many times has the customer contacted us {time}?
What would be the total of her returns in yen?
What's the most expensive thing she's ever bought?
how happy was this customer with us the last time we talked (satisfaction score)?
Where does this customer live?
lifetime value of this cust?
What score did he give us in his most recent survey?
What segment does this person belong to?
Her favourite {by}, the one she has shopped at most often?
Which {by} is he in?
List everything she has returned
Has he ever sent anything back?
Am I allowed to email this lady?
Last contact she had with us: what was it about?
How old is this customer?
Does she {by} mostly {channel} or in person?
did she evr buy a {goods} from {brand}
Any sign of him on the {brand} site {time}?
Total he has spent with all three {by} put together?
How long ago was her previous contact and through which {by}?
What has he been looking at on our website {time}?
When did she last buy anything from us?
Which {by} does she buy most?
When's his birthday?
Average amount she spends per order?
Her {by}?
Compare what this man spent {time} with what he spent {time}
How long has he been with us? I need the registration date
caller a {segment}?
How likely is it that he stops buying?
How many orders has she placed {time}?
Did he buy {goods}?
how often did he cancel an order in {time}?
What's her {by} at {brand}?
Anything still unresolved from his earlier contacts?
Which of our {by} is she registered with?
Show me her last {n} orders
She says she unsubscribed from our mails, when did she do that?
What date was this caller's most recent order, and which {by} was it with?
Pull up the very first thing she ever bought from {brand}
Biggest single order this guy has ever placed: amount and date please
How many weeks since the customer last bought anything from {brand}?
Has this lady ordered anything in {time}?
Please show the caller's {n} latest orders across all brands with date, {by} and total
What was in the customer's earliest {channel} order at {brand}?
How many orders did they place in {time}?
Smallest order value on record for this person, leaving out cancelled ones
Did the person on the line already buy from us {time}?
Has the caller ever bought a {goods}?
List all the {goods} this customer has bought from us
Which {brand} {by} are in her purchase history?
How many pairs of {goods} has he bought altogether?
Total this player has put into {goods} {time}
Has this person bought any {goods} {time}?
Does the caller have both the {goods} and the {goods} in their order history?
How many different products has this customer purchased from {brand}?
Number of returned orders for this caller {time}?
Has the customer sent back more than a third of their orders?
What did they return most {time}?
Any refunds on {brand} for this player?
Has this caller returned anything bought at the {store}?
When was her last cancelled order?
When did this customer last get in touch {time}?
Is any contact of this caller still waiting for a callback?
{contact_topic} raised by this customer {time}: how many?
how many times has he phoned us vs used {contact_channel}
Average handling time of this customer's contacts, in minutes?
Which {by} does she use most?
Was a case of this customer escalated at any point {time}?
Has the caller contacted us about a delivery {time}?
Did they contact us {time} after their latest order?
Are we allowed to email this customer on behalf of {brand}?
Which {by} have her permission to ring her up?
Has the caller ever withdrawn email consent for {brand}?
Give me all current consents of the caller, {by} by {by}
Did this person agree to {brand} calls on the registration form or through the website?
For which {by} has this customer never answered the question about {contact_channel}?
When did the caller sign up with {brand}?
How many of our {by} is this customer registered with?
What email address do we have on file for the caller?
How old is the customer I'm talking to?
{record_member_rank}, {record_member_rank} or {record_member_rank}? This customer's {brand} rank please
Is the caller flagged for careful handling at any {by}?
Which segments does the caller belong to at the moment?
Do our {by} put him down as {segment}?
has this customer ever been in the {segment} {by}
{segment}, yes or no?
What {by} is this person in?
Did this customer move into a different {by} {time}?
Caller's lifetime value in yen?
What churn risk do we show for this customer?
Expected number of purchases in the coming year for the gentleman on the line?
Average basket of this customer, in yen per order?
How much has the caller spent with us {time}, all brands?
Break down her spending by quarter {time}
Median order value for this one?
Which {brand} {by} has this customer spent the most yen on?
What's her most purchased {by} by quantity?
Which {by} does he order from most often?
Top three {by} by amount spent, for this caller
Over all her orders, does she order more {channel} or in {by}?
When did the caller last order with the {channel}?
How much money has this client left at the {store} in total?
has he bought from {brand} on {channel} or only on the {channel}
Did this customer answer any survey {time}?
What {by} did the customer look at most {time} on the {brand} site?
wats on his wishlist at {brand}
hw many page veiws did this custmer have {time}
which {by} does caller browes with most
Is the return rate of this customer higher than the overall return rate?
Which {by} is the person on the phone in?
Could you tell me this caller's {n} RFM scores?
whats the churn score of the person im talking to
How many purchases are expected from this customer in the coming {n} days?
Any {contact_topic} from the caller {time}? How many?
What {by} has this customer been viewing {channel} {time}?
Which of our {by} is this customer registered with?
When did this customer last get in touch with us?
Which segments is this caller in?
What did this customer answer in their most recent survey?
Does this customer allow calls from {brand}?
How often has this caller bought from us, all brands included?
How long has the caller been a member with us?
did this customer ever cancel an order with us?
What {by} does this person buy the most? I mean by number of items
Is the caller in the {segment} {by} right now?
caller wants to know which {by} we have on file
What's the most expensive item this customer has bought from us?
How many times has this customer contacted us {time} and through which {by}?
Could you kindly tell me what this gentleman last ordered, and on which date?
caller is in {segment} {by}? yes/no
May I ask whether the lady on the line agreed to receive phone calls from {brand}?
What score did the caller give in the most {time} recommendation survey?
Would you list every order she has placed {time}, newest first?
how many orders has this customer placed with {brand}
whats her average order value
am i allowed to phone this person for {brand} stuff?
how many times has the caller contacted us {time}?
What is the most expensive single {by} he ever bought from us
how risky is the person I'm talking to - {segment}?
did this customer ever give us a recommendation score? what was the latest one
has she ever returned anything?
when did this customer last order, and from which {by}?
How many orders has he placed with {brand}?
Are we allowed to phone this person about {brand} offers?
whats the churn risk for this person
Which prefecture does the caller live in?
what score did they give us in their latest survey
How often has this customer contacted us {time}?
When did this customer first register with any of our {by}?
How many times has he phoned us {time}?
At which {brand} {by} does this customer buy most often
has the caller ever bought a {goods}
churn risk for the guy on the line?
show me everything she has ordered {time}
what's this person's lifetime value
`;
