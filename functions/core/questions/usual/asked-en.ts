/** Questions about customers in English, as people put them: each is read as it stands, and found by other questions that are like it. */
export const ASKED_EN = `
How many customers are in each {by} right now?
What's the average lifetime value of {segment} customers compared with {segment} ones?
Revenue per {by} per quarter {time}, calendar quarters
Top {n} {by} by revenue at {brand} {time}
I need the {segment} we're still allowed to email for {brand}, with their addresses, as a CSV
Which {by} has the highest average order value?
Share of {brand} orders in {time} by {by}: {channel}, {channel}, {by}
For people who registered with {brand} {time}, what % have placed at least {n} {brand} orders?
how mnay {segment} chatted with us {time}
People who bought {goods} but not {goods} - how many?
Median handling time for phone contacts about returns/{contact_topic} at {brand}, {time}
weekly order counts, all brands together, {time} ended {time}
Give me everybody with {n} or more orders {time} who also returned at least one of them
Monthly new registrations for each {by} {time}
{segment} living in {prefecture} or {prefecture} whose expected purchases in the next 90 days are above {n}. Export please
Retention of the {time} first-purchase cohort, month by month up to now
On average how many days pass between a customer's first and second order? Split by {by}
How many people withdrew their email consent at {brand} {time}?
% of {brand} contacts left unresolved, by {by}, {time}
{segment} {gender} over {n} who've spent more than ¥{n} with us in total, how many are there
{goods}: sales {time} vs the same months last year, in yen, and growth %
What share of the units {brand} sold in {time} went {price_level}?
How many orders were cancelled {time}, per {by}?
Top five {by} by number of {segment}
How many orders did the {store} take on {weekday} and {weekday} {time}?
Which {goods} has sold the most pieces {time}?
For each {brand} {by}, what percentage of the orders containing it came back {time}? Worst first please
How many people are in each {by} right now?
What portion of revenue in {time} came from {segment}?
Export all {segment} customers with more than ¥{n} of lifetime spend, biggest spenders first
Per head, {time}: did customers in their {age_group} place more orders than those in their {age_group}?
People who bought a {goods} {brand} but never an {goods} - how many?
{brand} revenue quarter by quarter {time} on
Pair {goods} bought by {gender} {time}: number of customers
whats the bussiest {by} for {channel} orders at {brand}, {time}
What share of support contacts ended in an escalation {time}, {brand} versus {brand}?
At {brand}, are people happier after a phone call or after a {contact_channel}? Average satisfaction please
Show me {brand}'s NPS for each month of {time}
Which prefecture, {prefecture} aside, brings {brand} the most revenue?
How many days pass on average between someone's first and second order? {by} by {by}
Take everyone by the month of their first {brand} order in {time} and tell me what share ordered from {brand} again {time}
Give me the ten customers we expect the most purchases from over the next {n} days
{segment} {brand} registrations per week since the first of {time} - is it going up?
How many people placed at least one order with {brand} {time}?
total revenue of the {brand} {store}, {time}
average order value {time}: {segment} compared with everybody else
What's the median number of days between a customer's first and second order?
What share of {brand} orders came through the {channel} in {time}?
bottom {n} {brand} {by} by units sold, {time}
Did the number of {contact_topic} go up or down {time}?
daily order counts {time}, one line per {by}
Month-over-month growth of {brand} sales {time}
Of the customers who registered in {time}, how many placed an order in each month since then?
People whose very first purchase was in {time} - what percentage bought again {time} of it?
bought {goods} but never {goods} - how many?
How many customers have bought both {goods} and {goods}?
number of people with more than {n} orders who have still spent less than ¥{n} altogether
{gender} in {prefecture} who ordered from {brand} {n} or more times {time} and had no support contact at all {time}. Just the count
how many {segment} customers are also {segment}
Which segment has the highest average lifetime value?
List every {by} by name, with its size and average order value
What percentage of {brand} members are we allowed to phone?
who withdrew e-mail consent at {brand} {time} ended ({time})? I need the list
avg satisfaction of {brand} support contacts, by {by}
Sum up the expected purchases over the next 90 days for the {segment} {by}
wich {brand} {by} most return by customer {time}
How many people own both the {goods} and the {goods}?
I'd like the mean lifetime value of {segment}, {segment}, {segment} and {segment}, side by side
{brand}: average satisfaction after a support contact, by {by}, worst first
What proportion of {segment} has said yes to email?
Is the NPS higher at {brand} or at {brand} {time}?
Total sales by {by} for {time} please
Of the people whose very first order was in {time}, what percentage ordered again {time}?
Compare new registrations {time} with {time} for each {by}, growth in %
break the {segment} {by} down by {by}, number of customers
What share of {brand}'s revenue {time} is from the {goods} {by}?
the five {brand} {by} that sold the fewest pieces {time}
Escalated {brand} contacts per month, {time}
Count of {brand} customers who've bought something in {goods} but never anything in {goods}
How many custmers have spent over {n} yen in total but nothing {time}?
{time} ended, how many {channel} orders did {brand} get per week?
How many people bought a {goods} at the {store} {time}?
median age of customers who buy {goods}
What was the median {brand} order {time}, by {by}?
Which {n} {brand} {by} took the least money {time}?
{n} slowest sellers at {brand} {time}, counted in units
Top {n} {by} for {goods} sales {time}
By what percentage is {brand}'s {time} revenue up on {time}?
Who orders more often on average, {brand} buyers or {brand} buyers?
Compare {brand} and {brand} on NPS {time}
Is the average lifetime value of {segment} above that of {segment} customers?
Contacts per head {time}: {segment} customers against {segment}
Show me add-to-cart events on {brand}'s site day by day {time}
How fast have {brand} registrations grown quarter over quarter {time}?
Of everyone who first bought in {time}, what share bought again in each later month?
For {brand} sign-ups of {time}, share ordering {time}, by registration quarter
What is the repeat rate among customers whose first {brand} order was at a {channel}?
How many customers have a {goods} from us but no {goods}?
Who bought Latern Quest and never got {goods}? I need a list
Count the people who bought both the {goods} and the {goods}
how many in {prefecture} bought both earings and neckleces {time}
Show customers who spent over {n} yen {time} yet bought nothing {time}
CSV of {gender} under {n} with {goods} or {goods} who allow email from {brand}
What share of our {segment} live in {prefecture}?
What were the three most common {by} at {brand} {time}?
Add up the expected purchases of all {segment} for the next {n} days
Could you export the {n} customers with the most expected purchases over the coming year?
Did the three {by} together take more than {n} yen in {time}?
How much {goods} have we sold in yen {time}?
What did the {store} take in {time}?
Median age of people who shop at {brand}, please
Out of {record_platform} players who bought something, what is the median number of orders?
What share of {time}'s {contact_topic} got escalated?
Top {n} {brand} by units sold {time}
Which {n} {by} bring in the least money?
Did {brand} get more orders this {time} than in those months {time}?
Which has the better NPS, {brand} or {brand}?
Break down {time} sign-ups by {by}
Do {segment} customers send back a bigger part of their orders than {segment}?
Plot {channel} orders day by day {time}
Show {brand}'s month-over-month sales growth {time}
By what percent did {goods} sales rise {time} over the month before?
I want retention by month of first purchase for {brand}
What fraction of first-time buyers {time} came back {time}?
Among customers whose first buy included a {goods}, what percent purchased again?
whats the repeat purchase rate for {prefecture}
How many people bought {goods} but never {goods}?
Export everyone who purchased {goods} but no {goods} in {time}
Show who owns both the {goods} and the Jewelery Box
number of custmers shopping at {brand} and also {brand}
{prefecture} {gender} who spent over ¥{n} at {brand} {time} but refused its newsletter: how many?
Of those who contacted us about delivery at least twice, how many ordered {time}?
List the {n} customers with the highest expected purchases over the next 90 days
On average, how many purchases do we expect from an {prefecture} customer in the coming year?
I need a CSV of {prefecture} members who said yes to calls from {brand}
By how much did {goods} revenue grow {time} to the same months of {time}?
Who bought a {goods} but no {goods}?
How many customers have both Tanuki Cart and {goods}?
Which {by} comes up most often in {contact_channel}?
What portion of customers in Hokaido agreed to get emails?
median age of people buying neckalces
Of everyone who first bought in {time}, what share bought again {time}?
Could you list members who spent at least {n} yen at {brand} {time}?
{segment} {brand} sign-ups per quarter, {time}
Show daily {channel} orders at {brand} {time}
customers with lifetime value above {n} yen, how many?
Total revenue from {goods} {time}
Count players owning {goods} without the {goods}
What's our repeat purchase rate for each {by}?
People that purchased {goods} as well as a {goods} in {time}
Do {gender} or {gender} have the higher return rate?
What was the average order value on {brand}'s {channel} {by} {time}?
Compare {brand} with {brand} by number of buyers so far {time}
repeat rate of buyers living in {prefecture} pls
{segment} with no purchase {time} who still allow phone calls
Give me the five {brand} that sold the most copies {time}
I need month over month growth of {brand} order counts for {time}
How much did the {store} of {brand} take in {time}?
What percentage of {brand} orders ended up refunded?
Which {by} returned the most in value terms {time}?
How does revenue divide across the {by}?
Longest contact of the year in minutes
Top {n} spenders of {time} with their phone numbers, only where calls are ok
On average, how many purchases do we expect from a {segment} in the next {n} days?
Compare purchase events on phone and on {record_platform} at {brand}, {time}
What does {store} contribute to {channel} revenue, in percent, {time}?
biggest sales day of {time}??
Net revenue after returns, {brand}, {time}
Rank the three {by} by average spend per customer {time}
Month-by-month revenue for {brand} {time}
How many orders did {brand}'s {store} {goods} up in {time}?
Fewer than {n} orders but more than {n} yen spent: how many customers?
Has the number of call opt-ins risen {time} compared with last?
How much lifetime value do {segment} represent in total?
CSAT for {time} versus {time} at {brand}
customers that bought neither {goods} nor {goods} but have ordered from {brand}
By {by}, what percentage came back for a second order?
How many survey responses scored {n} or {n} for {brand} in {time}?
Get me emails and names of everyone who bought the {goods} in {time} and consented to email
What was {brand}'s NPS in {time}?
Compare {store} with {store} on order count for {time}
What part of {channel} revenue at {brand} comes from customers under {n}?
Save a file with every {brand} player in {prefecture} who bought {goods}
Among {record_platform} players in {prefecture} who bought any {goods}, how many also shop at {brand}?
How many email consents were withdrawn in {time}?
Mean after-purchase rating for {brand}, quarter by quarter
Average satisfaction score of {brand} contacts about {contact_topic}
How many members of the {cluster} are {gender}?
Repeat purchase rate at {brand}
{gender} versus {gender}: average spend per order {time}
who opted in to calls but not to email, {brand}
count of customers whose churn risk is above {n}%
How many {brand} players have never made a single purchase?
Which did better in terms of units {time}, {goods} or {goods}?
Print out the customers flagged for careful handling who contacted us {time}
how many ppl gave us a {n} or {n} after purchase at {brand} in {time}
How many customers have at least {n} orders?
{cluster}: what share of them have a {brand} {contact_topic}?
Busiest {by} for incoming contacts
Members registered {time}, at least one purchase in {time}, with email consent and no returns
How many wishlist adds did {goods} get in {time}?
{prefecture} or {prefecture}: where do {brand} customers spend more per head?
Which {by} brought in the most money in {time}: {store}, {store}, {store}, {store}, Yokohama or Sapporo?
Daily orders {time}, {brand} only
Are {segment} customers older on average than {segment} ones?
plz list cust who bougt Downjacket and {goods}
how many {brand} members never answered the phone consent question
Which {by} came up most often at {brand} in {time}, {time}?
Average handling time of {brand} phone contacts, in minutes
Trend of average order value by month, {brand}, {time}
What share of the {segment} are in their {age_group}?
How many people are sitting in the {segment} {by} right now?
Did {brand} sell more {goods} this {time} than {time}?
uniqe buyers across the group, {time}
Top {n} {brand} {by} by units sold {time}
Spreadsheet of {segment}: name, email, {by}, lifetime value
avrage nr of {by} in a {brand} order
Who has an average order value of {n} or higher? List with email
Sum up the expected purchases in the next 365 days for customers in {prefecture}
Give me the {by} by headcount, biggest first
Count people with birthdays next month who've got a {segment} badge
give me evry customer without any order {time} but still subscrbed to the newsletter
Did {brand}'s takings go up or down {time}?
Sales trend of {goods}, by quarter
In which months of the {time} did {brand} earn more than {n} yen?
{goods} owners with no {goods} who can be mailed
Name the {by} with the highest average order value
Revenue {time} so far
Retention by month for the people whose first order was in {time}
How many people returned more than {n} orders {time}?
Proportion of {brand} contacts that were resolved, by {by}
How much revenue did {goods} of all sizes bring in during {time}?
people who own {goods} but never picked up {goods}
Number of {contact_topic} {brand} received by email {time}
Cumulative revenue for {time} by month, all brands
CSV of all {brand} {record_member_rank} members who didn't order in {time}
Share of {brand} page views coming from {device} {time}
What percentage of our buyers have placed just one order?
What did the average {brand} basket come to {time}?
NPS of {segment} compared with everybody else
What are the five most viewed {by} pages at {brand} {time}?
{time}: how much did {brand} turn over?
What fraction of our customers {by} with more than one {by}?
{brand} shoppers who spent at least ¥{n} but never bought in a {channel}
The {n} people with the highest number of expected purchases over the next year
I'm after customers worth more than {n} yen over their lifetime who haven't placed an order {time}
Share of detractors among {brand}'s recommendation survey answers {time}
Download of every {brand} customer with {record_ring_size} who has bought a {goods}
Expected number of orders for the next {n} months, all brands added up
Between email and phone, which consent is refused more often at {brand}?
What's the email opt-in rate in each {by}?
Callbacks promised in {time}: count them
median order value at {brand} {channel}, {time} so far
What percentage of {brand} members have agreed to phone calls?
Everyone with {goods} and {goods} but without {goods}
Of all cancellations in {time}, what share were on {brand}?
How many line items were {price_level} in {brand}'s {time}?
How many {goods} have gone out the door {time}?
Which {n} {segment} customers have the largest lifetime value?
{brand} customers with {n}+ orders through the {channel} {time}
I want shoppers who bought {goods} as well as {goods} and live in {prefecture}
Share of {brand} buyers on each {by}
How quickly do {brand} newcomers of {time} make their first purchase after registering? Average days
What share of {brand}'s {time} revenue came from the {channel}?
Year on year growth of {brand} {goods}, {time} against {time}
Percentage of total sales generated by the top {n}% of customers {time}
How many customers looked at the {goods} {channel} and later bought it?
Customers {by} {n} to {n} living in {prefecture} or {prefecture}, with {n} or more {brand} orders {time} and no {contact_topic} on record
{segment} custs in {prefecture} pls
{brand} customers {time} intake: how many of them have ordered more than twice?
List the {by} with their number of members
hw many ppl searchd on the {brand} site {time}
Are {goods} buyers more likely to return things than {goods} buyers?
Sort {by} by expected purchases per customer in the next year
Which customers spent between {n} and {n} yen with us {time}?
What portion of {brand} orders got refunded {time}?
What proportion of contacts were escalated {time}?
{record_member_rank}, {record_member_rank} and {record_member_rank} members: who spends the most per head?
Who has bought both the {goods} and the {goods}?
avg satisfaction on {brand} {contact_channel} vs phone
cutomers who bougth a {goods} {time} but no {goods}
Number of players on {record_platform} who spent {n} yen or more {time}
Which {by} has the customers with the highest expected {n}-day purchases on average?
Response count by survey for {brand} {time}
Highest single order ever at {brand}?
How many people put something in their cart on the {brand} site in {time} and bought nothing that month?
Revenue by {by} for {time}, top {n}
What {by} gets added to carts most at {brand}?
Total minutes our {brand} team spent on delivery questions in {time}
Of everyone who placed their first order in {time}, how many bought again {time}?
Pull a list of {record_member_rank} rank members in {prefecture} whose birthday falls in {time}
weekly pageveiws {brand} {time}
Is revenue from the {channel} growing faster than revenue from the {channel} at {brand} {time}?
Which {by} has the highest mean churn risk?
Which {by} were bought most by first-time buyers in {time}?
For registrations {time}, show how many were still ordering in each month afterwards
Days between first and second purchase, median, for customers who joined in {time}
Anyone who bought a {goods} AND a {goods} {by} from {brand} in the same order?
How many people bought something from {brand} {time}?
Sales by {by} for this {time}
Which {n} {by} brought in the most revenue across all three {by} in {time}?
median order value of {brand} {channel} orders {time}
What percentage of our {segment} live outside {prefecture}?
customers who have bought a {goods} but never {goods}
Number of {brand} players on {record_platform} who spent more than {n} yen in total
Compare {time} and {time} revenue at the {store}
Has the average basket at {brand} gone up or down month by month {time}?
Export everyone in {prefecture} who accepts email from {brand} and has ordered at least once {time}
repeat rate by {by}
Of the people whose first {brand} order was in {time}, how many ordered again {time}?
pls count {gender} over {n} who bought a {goods} {time} ({time})
Give me the ten {by} with the most {segment}
Who are the {n} biggest spenders of the {time}?
Share of revenue coming from {segment}, {time} vs {time} so far
avg number of items per order, {by} versus {channel}, {brand}
How many {record_member_rank}-rank {brand} members haven't placed an order {time}?
Did {goods} outsell {goods} in units {time}?
weekly order count, {brand} {channel} {by}, {time}
Return rate for {goods} compared with {goods} {time}
What proportion of {brand} {contact_topic} {time} ended with the {by} "resolved"?
Who bought from all three {by} {time}?
Net Promoter Score for {brand}, quarter by quarter
top {n} {by} by sales in {time}
Could you tell me how many customers agreed to phone calls from {brand} but refused its emails?
How many first-time buyers did we get during {time}?
Median age of people who bought a {goods}
Year-on-year growth of {channel} orders at {brand}, {time} against {time}
Send me a list of {gender} in their {age_group} who bought {goods} more than {n} times
What's the average handling time of phone contacts about returns, in minutes?
{brand}: revenue split by {by}, {time}
Which {by} sells best in {prefecture} by quantity?
Number of {segment} customers who opened a {contact_topic} {time}
People who put something in their cart {time} and didn't buy anything afterwards
Show the monthly number of new registrations at {brand} {time}
What is the biggest single order {brand} ever took?
How many of the {brand} customers whose {record_ring_size} have bought a {goods}?
avrage order value by {by}, top {n} only
count of customers per {by}
Are {segment} mostly {gender} or {gender}?
Total refunds in yen at {brand}, {time}
Share of {brand} orders with {goods} in {time}
Which {by} has the highest share of customers with {n} or more orders {time}?
sum of sales, {time}, vs the same days {time}
Rank the {by} by total spending at {brand}
Everyone with a birthday in {time} who is a {segment} - export please
How many people are expected to buy at least once in the next {n} days?
Average lifetime value per {by}
CSAT after purchase for {brand}, monthly, {time}
daily sales {time}, all brands together
How many orders above {n} yen did {brand} have in {time}?
Cohort retention table for customers who first bought in each month of {time}
What percentage of {brand} sales comes from the {store}?
hw many emails consents were withdrawn at {brand} {time}
Customers from {prefecture}, {prefecture} or {prefecture} with at least {n} purchases and no return ever
Bottom {n} {brand} {by} by units sold {time}
Did {contact_topic} at {brand} rise in {time} compared with {time}?
How many days on average lie between a customer's first and second order?
Sales on {day_type} as a share of total, by {by}, {time}
How many {brand} customers used {contact_channel} to contact us {time}?
Which {by} sees the most {brand} orders?
{time}, how many distinct people bought a {goods} in {n} or more orders?
Total quantity of {goods} sold since they came out
Give me the number of customers with no purchase at all, per {by}
Of everyone who bought a {goods}, how many also own a {goods}?
{brand} {by} sales ranking, from worst to best, {time}
What share of orders {time} was {price_level}?
How many people bought in {time} and again in {time}?
show me players who bought {goods} without the {goods}, must accept email
90th percentile of order value at {brand}, {time}
What's our overall one-year repeat rate for customers acquired in {time}?
Which month of {time} had the highest turnover at {brand}?
How many customers bought only from {brand} and never from another {by}?
Who has returned {n} or more orders {time}?
For a mailing I need a list of {gender} living in {prefecture} who bought at least one {goods} from {brand} {time} but didn't buy any {goods} in that time
share of {record_platform}, {record_platform} and {device} in {brand} web events, {time}
How many of our customers are on {segment} for every {by} they belong to?
Top {n} {brand} by number of distinct buyers
Pull the number of escalated contacts per week {time}
What's the total spent by people in the "{cluster}" {by} {time}?
Average age of each {by}
How often does an average {segment} order per year?
People who haven't bought {time} yet visited the site {time}
Sapporo vs {store}: number of orders {time}
What proportion of {brand} revenue do the top {n}% of spenders account for?
How many {brand} members joined in {time}?
who spent exactly nothing {time} but over ¥{n} {time}?
Is the {channel} share of {brand} orders growing? Show it by quarter
Which day {time} had the lowest sales overall?
Estimate of total purchases to expect from {segment} over the coming {n} days
Customers under {n} by {by}, please
Which customers have bought a {goods} and live in {prefecture}?
{brand} {channel} revenue {time} vs {time}??
Number of persons with a {brand} {contact_topic} and a {brand} {contact_topic}
Average satisfaction score of {brand} contacts by {by}
List the {segment} customers in {prefecture} we're allowed to phone on behalf of {brand}
What are the three most common {by} at {brand} {time}?
Growth in number of buyers {time} to {time}, per {by}
gimme the churn risk avg for players who only ever bought {goods}
Which prefecture has the highest revenue per customer, counting only those with {n} or more buyers?
Buyers of {goods} who never bought an {goods}
how many {brand} users had an add to cart {channel} in {time} but no purchase {channel} that month
{record_member_rank} members: average number of orders {time}
Compare AOV before and {time} at {brand} {by}
People who got both a {goods} and a {goods}, export as CSV with email address
Cumulative sales for {time} by month, all brands
What's the split of customers by {by} at each {by}?
Which {segment} contacted us about delivery {time}?
Customers whose average order is over {n} yen and who've ordered at least {n} times
What was spent on {goods} and {goods} {by} at {brand} in {time}?
How many people who {contact_topic} in {time} still bought something in {time}?
Number of one-time buyers in each {by} who accept phone calls
When did {goods} have its best month in units?
Export the customers registered {time} who haven't ordered yet
Which segment has the lowest average churn risk?
{store}: how many distinct customers {time}?
What share of {brand} customers have bought in at least {n} {by}?
How many {brand} customers bought {brand} boxes {time} and {goods} {time}?
Total sales in {time}
Which {n} customers placed the most orders {time}?
Order count by {by} across all brands for {time}
% of {record_platform} users among {brand} spenders above {n}
Phone contacts {time}, by reason
How many buyers of {goods} went on to buy {goods}?
Give me sales for {time} ({time}) {time} and {time} by {by} for {brand}
Out of all customers with a lifetime value above ¥{n} how many are not {segment}?
Which customers bought something {time} after contacting us about a {contact_topic}?
Average score of the after-purchase survey by {by}, {brand}
ppl in {prefecture} or {prefecture} who bought a {goods} and have email ok
The number of orders and total revenue on {time}, {time}
What percent of {time}'s {brand} buyers had already bought {time}?
Least popular {brand} {by} by revenue {time}
Quarterly revenue of the {goods} {by}
Which {by} has the highest average ticket?
Any customers with over {n} orders and zero contacts? How many?
Find clients who purchased at both the {store} and {store} {channel}
Number of {brand} searches on the website per month {time}
Largest sales increase in yen by {by}, {time} compared with {time}, top {n}
Average number of {by} a {segment} buys from
{brand} customers who looked at the {goods} {channel} {time} but haven't purchased it
What is the median lifetime value of people living in {prefecture}?
Orders {hour} as a share of all {channel} orders at {brand}
Number of buyers per day {time}, {time}
Who bought {goods} and {goods} but has no email consent with {brand}?
In which {by} is the share of people buying through the {channel} highest at {brand}?
How many customers have an expected purchase count above {n} for the next year?
List {brand} orders over {n} yen {time}
Customers without a phone number on file, count by {by}
Total sales and buyers for the {goods}
Who among the {segment} customers has bought {time} at least ¥{n}?
Average interval between orders for {segment}
How many orders did the {store} of {brand} take on {weekday} {time}?
What was the share of {channel} in {brand}'s orders in each month of the {time}?
I need the emails of {segment} in {prefecture} and {prefecture} who allow {brand} mailings
Which {n} {by} have fewest buyers in {time}?
Number of {gender} {goods} buyers {time}
rev per buyer, all brands, last fiscal yr
What percentage of {goods} buyers also picked up the {goods}?
Which {brand} customers own the {goods} as well as the {goods}?
Trend of {segment} share in total revenue {time}
In {time}, how many contacts ended in a callback at {brand} and at {brand}?
wich custmers spent the most at the {store} ever, top {n}
Average order value of first orders vs later orders, {brand}
Total orders so far {time}
Send over a CSV of customers {by} {n} and up with a lifetime value above {n} and phone consent at {brand}
How many {by} have fewer than {n} {brand} customers?
What did the {goods} bring in, quarter by quarter?
Share of customers with churn risk under {n}% in each {by}
Count customers who bought {goods} {time} and haven't bought any {time} ({time})
In which prefecture do {brand} players spend most per order?
Average number of contacts per customer for those who returned something, against those who didn't
Revenue lost to cancellations {time}, in yen, by {by}
how many {segment} do we have in total rn
Best-selling {by} at each {brand} {by} by units {time}
What percentage of the people whose very first order was in {time} placed another order in {time}?
Of the people who joined {brand} in {time}, how many have ordered there {time}?
Out of everybody who bought from us in {time}, how many have ordered in {time} too?
Share of customers with an order {time} who then bought nothing at all in {time}
what % of {time}'s {brand} buyers were back in {time}
What fraction of all our buyers has only a single order to their name?
repeat purchase rate {gender} vs {gender}, {brand}, {time}
{goods} - number of players who purchased it on more than one occasion
For each month {time}, what portion of orders came from people who had already bought from us before?
How many days go by on average from one order to the next for customers with {n} orders or more?
Which {by}'s customers have the shortest average interval between purchases?
how mnay custmers with {n}+ orders havent bought anything {time}
Average number of days from registration to the first purchase, {brand}, people registered in {time}
I need the number of first-time buyers in {time}, {segment} to the {by} they bought from, for each of the three {by}
Please list all {by} together with their current headcounts
How many {segment} do we have at the moment and what did they spend with us in total?
Gender split of {segment} (the {by}), percentages
How many customers are {segment} and {segment} at the same time?
median age by {by}
{segment} we can email for {brand}, just the number
What percentage of {time}'s revenue did members of the {segment} {by} bring in?
Average order count and average total spend among the {cluster}
Where is churn risk highest on average when you look by {by}?
NPS for each {by}, worst one first
How many customers have a {n} in recency, frequency and monetary alike?
share of {gender} among custmers with monetary score {n}
Ten customers with the highest LTV whose churn risk exceeds {n}
Average lifetime value of {gender} {by} {n} to {n}
How many customers exceed {n} yen in LTV?
median ltv by the {by}
Percentage of {brand} members who have said no to phone calls
Count of people who currently allow calls from all three {by}
Email consent rate at {brand} by {by}, {age_group}, {age_group}, {age_group} and so on
customers who dont want email but are ok with calls from {brand} - count only pls
{time}'s contacts by reason, most frequent at the top
avg contact satisfaction at {brand} per {by}, {time}
In how many cases did a contact end with a callback {time}?
Total minutes we spent on {contact_topic} in {time}
How many {brand} contacts received {time} are still in progress?
Unresolved share by {by}, {brand}, {time}
Number of customers seen on {brand}'s site each week {time}
most wishlisted {brand} {time} top {n}
{by} split of {brand} web events in {time} ({record_platform} / {record_platform} / {device}) in %
How many searches were run on {brand}'s site {time}?
Customers who viewed {goods} at least {n} times {time} and haven't bought it
How many people were on the site or {channel} {time} but have no order {time}?
Count the people who have purchased from all three {by}
What proportion of {brand}'s buyers also buy at {brand}?
sign-ups by month and {by} {time}
What percentage of the people who registered in {time} ({time}) bought something {time} of registering?
{brand} regsitrations by {by}, {time}
How old are the people who joined {brand} {time}, on average?
How many people made their first {brand} purchase in {time}?
Number of {segment} by {by}
Contacts in {time} by {by}
What's {brand}'s NPS for {time} so far?
How many customers added something to their cart at {brand} in {time} without ordering at {brand} that month?
How many customers have a churn risk above {n}?
Monthly registrations at {brand}, {time}
How many people withdrew their call consent at {brand} {time}?
Customers who bought from both {brand} and {brand} {time}, count
Repeat rate at {brand} in {time}, meaning buyers with {n} orders or more
Size of each cluster
Median days between first and second order at {brand}
How many support contacts came from {segment} {time}?
average satisfaction rating of {brand} contacts, {time}
Total page views on {brand}'s site per {by}, {time}, top {n}
Sum of LTV per {by}
Number of {brand} {record_member_rank} members who agree to the newsletter
{segment} buyers at {brand} in {time}, by {channel}
How many customers are expected to buy at least twice in the next {n} days?
{segment} customers living in {prefecture}, count
how mny chats about delivery did we get {time}
Average recency score by {by}
What share of visitors to {brand}'s site {time} bought there in the same period?
Who are the {n} customers with the most orders in {time}?
Number of customers who bought {goods} and not {goods}
People registered with {brand} and {brand} both: how many?
Escalated contacts {time}, by month
Which {n} {by} had the most new registrations {time}?
Detractors at {brand} {time}, number
Wishlist adds at {brand} by {by} {time}
Share of {gender} in their {age_group} among people who first bought at {brand} through the {channel}
How many {segment} customers registered {time}, by {by}?
top {n} {by} by revenue {time}
What share of {brand} orders came through {channel} {time}, compared to the same months last year
AOV of {segment} vs. everyone else, trailing {n} months
How many customers have bought both a {goods} and {goods}? Doesn't have to be the same order
Number of people who spent over {n} yen at {brand} in {time}?
At what {by} do we get the most contacts?
median number of days between first and second order, all brands
Total value of returned orders at {brand}, month by month {time}
Average post-purchase survey score at {brand}, split by {by} ({record_platform}, {record_platform}, {record_platform}, {channel})
Of the people whose first ever order was in a physical {by}, what percent went on to order {channel} later?
wich {by} has the most {record_member_rank} menbers
Year-over-year sales growth per {by}, {time} against {time}
How many people withdrew their email consent {time}?
Average handling time in minutes by {by}, {time}
weekly {by} page views at {brand} {time}, as a line chart if possible
Count of customers with churn risk above {n} and lifetime spend of at least {n} yen
For {brand}, what % of monthly sales came from lines {price_level}? {time} onwards
Customers who put {goods} on their wishlist but never bought it
How many orders {time} had {n} or more different products in them?
{store} {time} revenue
How much of {time}'s revenue came from the top {n}% of customers by spend?
{channel} orders {time}, by month
How many {contact_topic} came in by phone {time}?
top {n} {by} {store} {time}, by units
Number of people who bought {goods} but never the {goods}
What percentage of customers whose first order was in {time} ordered again {time}?
cancelled orders {time}
{goods}: qty sold {time} vs {time}
average churn risk per {by}
returns % by {by}, {brand}, FY to date
sat vs sun takings, {brand} {by}, {time}
Monthly number of distinct buyers at {brand}, {time}, with month-over-month growth
Median days between first and second order, per {by}
{segment} customers who phoned us more than {n} times {time} - how many
share of {brand} revenue by {by} for each quarter of {time}
How many customers contacted us {time} of placing an order, {time}?
How much did we give away in discounts in {time}, by {by}?
Customers who own both a {goods} and a {goods} - count
For routing {by}: which {by} has the most {contact_channel} contacts, {time}?
share of contacts on {day_type} vs {by}, {time}
Revenue by {by} for each month, {time}
What was our AOV at {brand} {time}, {channel} vs {channel}?
How many people purchased {goods} but never got {goods}?
Of the people whose first ever order was in {time}, what percentage ordered again in each month after that?
Which {by} we receive the most phone contacts?
How did {brand} {channel} orders develop week by week {time}?
New registrations by {by}, {time} vs {time}, with the growth in %
i would like to know the number of people who is member of {brand} but never purchase anything at there
Sum of expected purchases over the next 90 days for {brand} customers
Customers with a {goods} and also a {goods} in their purchase history: how many, and what do they spend on average in total?
{time}: how much of {brand}'s revenue came from repeat buyers as opposed to first-time buyers?
Median number of days between the first and the second order, for each {by}
What share of orders had at least one {by} {price_level}? monthly, {time}
Pull the people in {prefecture} who spent over ¥{n} at {brand} {time} and agreed to phone calls. I need it as export
Which {n} {by} have the highest spend per buyer in {time} ({time})?
escalation rate of support contacts, {brand} vs {brand}
support contacts abt delivery, weekly trend {time}
Sales {time} ({time}), {time} against {time}, all brands together please
Total revenue for {brand} in {time}
avg order value by {by} at {brand} {time}
What is the median number of days between a customer's first and second order?
What share of {brand}'s order lines in {time} were {price_level}?
How many people registered with {brand} {time}?
pls list {brand} customers with {record_member_rank} {by} who have bought nothing in {time}
Daily order count {time}, all brands together
{brand} NPS month by month, {time}
month over month growth in the number of {brand} buyers {time}
Of the customers whose first purchase fell in {time}, what percentage bought again {time}?
{time}, what % of {brand} buyers ordered at least twice
Players who bought {goods} but never got {goods} - how many?
How many people put something in the cart on {brand}'s site {time} but bought nothing there {time}?
customers with at least {n} orders and an average order value over ¥{n} - give me the list
{gender} in their {age_group} living in {prefecture} or {prefecture} who contacted support more than twice {time}: count
How many people withdrew their email consent {time}? Split by {by}
Which {n} customers have the highest expected purchases over the next 365 days?
Export name and email of everyone with a birthday in {time} who said yes to {brand} email
I'm still learning the data - what is the median number of orders per customer in each {by}?
Average order value at {brand}: {channel} vs {channel} vs {by}, {time}
{brand} revenue by {by} {time} please
What fraction of {brand} players whose {by} is {record_platform} have bought any {goods}?
how many orders got cancelled {time}, per {by}
any {segment} who {contact_topic} {time}? need names
Could you show me the number of orders per week, all brands together, {time} {time}?
biggest single order {brand} ever had, amount and date
whats our avg satisfaction score per {by} at {brand}
Which prefecture had the highest percentage growth in sales, {time} against {time}?
Give me the total of expected purchases over the next 90 days, split by {by}
What percentage of people who joined {brand} in {time} placed a {brand} order {time} of signing up?
How many unique people do we have once the three {by} are merged?
share of {gender} among {brand} buyers under {n}
list everyone who bought both {goods} and {goods}
top {n} {brand} {by} by units sold {time}
{brand} {record_member_rank} rank members who've never bought anything from {brand} - how many are there?
Average length of phone contacts in minutes for {time} and {time}, {brand} next to {brand}
count of customers with churn risk over {n} who spent more than {n} yen {time}
`;
