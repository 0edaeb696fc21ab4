/** Questions about customers in English, as people put them. */
export const WORDINGS_EN = `
What were sales {time}?
  How much did we sell {time}?
  {time} revenue
  Tell me the turnover {time} please
  I'd like to know what we took {time}
  How much money came in from purchases {time}?
  Total sales amount, {time}
  Can you give me the sales figure for the month just gone?
  Show {time}'s sales total
  hey, what was our revenue {time}
  How much did customers spend with us {time} altogether?
  The amount sold {time}
  Could you look up what our takings came to {time}?
  what was sale last mounth
  {time}: how much in total did we sell, in yen?
  I need the overall sales value {time}
  {time}'s revenue
  Could you tell me what our turnover came to {time}?
  total sales, {time}
  hey, what did we take {time} in sales?
  Sales {time}
  How much have we sold {time}?
  Revenue {time} onwards
  sales {time}
  What are our sales {time} until now?
  Show me the turnover we've made {time}
  I'd like to know the sales figure {time} {time}
  Total takings {time} please
  Could you tell me how much revenue has come in {time}?
  {time} to date, what's the sales total?
  {time}: sales amount
  How have sales been {time}? Just the total
  Please sum up our sales {time}
  how much did we sold {time}
  {time}, revenue total?
  Give me the amount sold as of {time} through now
  Our turnover, {time} to present
  turnover {time}
  Tell me what sales have been {time}
  What have we taken in sales {time} up to now?
  sales for {time}
  {time} sales
  What were our sales in {time}?
  how much did we sell in {time}, in yen
  I need the sales figure for {time}
  total revenue for {time} please
  can u give me sales, {time}
  {time}' sales
  What were sales {time}?
  revenue {time}
  I need to see our revenue {time}
  show me sales {time} please
  how much did we sell {time} (yen)
  How much have we sold {time}? in yen
  sales {time} until now
  What are our sales {time}?
  I need sales {time} {time}
  sales figure {time} please
  {time}, what have sales been
  {time}' revenue
  How much have we sold {time}? (yen)
  What were our sales {time}?
  revenue, {time}
  I'd like to know the sales of the {time}
  total sales {time} please
  how much did we sell {time}?
  Could you tell me the sales for the period {time}?
  Sales amount {time} please
  what were sales for {time}
  how much did we sell in {time}?
  {time}'s sales
  Could you tell me what our sales were {time}?
  Please tell the sales of {time}
  what did we make in sales last octber
  Could you give me the sales for {time}?
  {time}, what were sales
  sales of the period {time} Augst {time} please
  Could you give me the sales of the {time}?
  sales amount of {time} please
  how much have we sold {time}
  How much revenue have we made {time}?
  what have we taken in revenue {time}
  Could I have the revenue {time}, please?
  I want to see revenue {time} up to now
  {time}: revenue?
  What were sales in {time}?
  how much revenue did we have in {time}
  I need the {time} sales number please
  give me the sales for {time}
  sales on {time}
  What were sales on {time}?
  how much did we sell on {time}? in yen
  revenue for {time}
  please show sales for the {time}
  sales in {time}
  last FY sales
  Could you tell me what sales were in {time}?
  Sales amount of {time} please
  what did we turn over in the fiscal year before this one
  Could you tell me what sales were for {time}?
  revenue in {time}
  Sales amount of {time} month please
  what did we make in {time}, sales wise
  sales, {time} (the week before {time})
  how much customers spent {time}
  customer spend {time}
  how much did people spend {time}?
  Could you tell me how much our customers spent {time}?
  total spending by customers {time}
  how much amount customers have spent {time}
  what did shoppers spend {time}
  sales during {time}
  {time}'s {time} sales
  how much did we sell over {time}?
  Please show the sales for {time}.
  sales, {time}
  what was sales in {time} {time}
  What were total sales {time}?
  How much did we sell in total {time}?
  how much did we make in sales {time}, all together?
  total sales {time}
  Could you please tell me the total sales {time}?
  {time}, how much were our sales in total?
  how much was the total sale of {time}
  sales in the {time}
  How much did we sell in the {time}?
  Could you give me the sales for the {time}?
  what was revenue {time}
  in {time}, how much was the slaes?
  Show me revenue in {time}, please
  Could I see the revenue for {time}, please?
  what was our revenue in {time}?
  how much did we make in sales in {time}
  In {time}, what did revenue come to? please show me
  Please show revenue of {time} year
Sales by {by} {time}
  How much has each {by} sold {time}?
  {time}'s revenue broken down by {by}
  Split {time}'s sales per {by}
  {by}-wise turnover, {time}
  I want to see what every {by} has brought in {time}
  Can you show me the takings of each of our {by} {time}?
  For each {by}, what are the sales {time}?
  sales {time}, {by} by {by}
  Give me {time} sales grouped by {by}
  What have the individual {by} earned {time}?
  Could I get a table of {by} with their sales for {time}?
  How do {time}'s sales divide across the {by}?
  {by} breakdown of revenue for {time} pls
  Let me know how much money customers have spent on each {by} {time}
  salse per {by} {time}
  {time}, how much revenue did each {by} generate?
  Show me what every location has brought in {time}.
  I'd like to see {time}'s takings for each of our {by}
  Per-{by} revenue {time}
  For {time}, split the sales figure out {by} by {by} please
  Can you tell me how much money each branch has made {time}?
  revenue {time} grouped by {by}
  What are the sales figures of the individual {by} {time}?
  {time}, how much did we sell at each {by}?
  Give me a sales breakdown per outlet for {time}
  I'm curious how sales {time} divide across the {by}
  slaes per {by} {time}
  Which amount did each {by} turn over {time}?
  {time} - sales amount - each {by}
  Break down {time}'s revenue by {by}
  {time} sales per {by}
  I'd like to see what every {by} has brought in {time}, please
  {by}-wise turnover for {time}
  {time}'s revenue per {by}
  Break down turnover by {by} for {time}
  {by}-by-{by} sales, {time}
  Can I see what every one of our {by} has taken in sales {time}?
  Revenue by {by} {time}
  {time}'s revenue by {by}
  How much revenue did each {by} make {time}?
  Sales per {by} {time}
  break down {time}'s sales by {by}
  revenue {time}, split by {by}
  I'd like to see for each {by} the revenue of {time}
  what did each of the {by} bring {time} in revenue?
  show every {by} and how much it sold {time}
  sales by {by} {time}, all {by}
  list all {by} with their sales for {time}
  Could you show me how much each {by} has sold {time}?
  {time}'s sales for every single {by} pls
  Please show all the {by} and their sales amount in {time}
  how much did every catgory sell {time}
  Total sales by {by} in {time}
  {time} total sales for each {by}
  how much did each {by} sell in total in {time}?
  Please show total sales per {by} for {time}.
  {by} wise total sales {time}
  totl sales in {time} by {by}
  {time}'s sales for each {by}
  how's each {by} selling {time}?
  Could you please show me {time}'s sales broken down by {by}?
  sales amount of {time} by each {by}
  sales in {time} by {by}, for the board meeting
  {time} sales by {by}, for the board meeting
  For the board meeting, could you give me {time}'s sales per {by}?
  need sales for each {by} in {time} for a board meeting
  {by} breakdown of {time} sales (for board meeting)
  I'm preparing for the board meeting: how much did each {by} sell in {time}?
  it is for board meeting, please tell me sales in {time} of each {by}
  what were sales by {by} {time}
  {time}'s sales by {by}
  How much did each {by} sell {time}?
  Could you show me sales per {by} for {time}?
  sales by {by}, {time}
  for {time}, what are the sales in each {by}
  please tell me how much was sales of each categry {time}
  {by} wise sales of {time} please
  What were {time} sales for each {by}?
How many customers do we have?
  What is our total number of customers?
  customer count
  Count all customers
  How big is our customer base?
  I want to know how many people are in our customer database
  number of customers overall
  Total customers?
  Could you tell me how many clients we've got?
  Give me the headcount of all our customers
  Just wondering, how many customers are there in total
  What's the size of the whole customer list?
  how many custmers we have
  All customers, how many is that?
  Please tally up our customers
  How many individual customers do we hold records for?
  total number of customers
  What's the size of our customer base?
  Count all our customers
  Can you tell me how many clients we've got in total?
  how many custmers are there
  What's our customer count?
  how many customers are there in total?
  number of customers we have
  Could you tell me how many customers we've got?
  customer total pls
  We have how many customers altogether?
Monthly sales of {brand} {time}
  How much did {brand} sell in each month of {time}?
  {brand} {time} sales by month
  Show me month-by-month revenue for {brand} in {time}
  {brand}'s turnover for {time}, broken down monthly
  I'd like to see how {brand}'s sales went each month during {time}
  For {time} fiscal year, what did {brand} take every month?
  Give me a monthly breakdown of what {brand} sold in {time}
  Sales trend per month, {brand}, {time}
  Can you split {brand}'s {time} revenue into months?
  {brand} monthly takings {time} pls
  What were the sales of the {brand} {by} for each month in {time}?
  Could you list {brand}'s sales per month over {time} financial year?
  {time}, {brand} only: how much revenue month by month?
  Plot {brand}'s monthly sales across {time}
  {brand} sale per month of {time} please show
  I need the amounts customers spent at {brand} in every month of {time}
  Show {brand}'s revenue for {time} month by month
  What did {brand} sell in each month of {time}?
  {brand} sales per month {time}
  For {time} fiscal year, give me a month-by-month breakdown of {brand} turnover
  I need the {brand} sales figures split by month, {time}
  Show me monthly {brand} sales {time}
  {brand} sales by month, {time}
  Could I see how much {brand} sold each month {time}?
  Monthly sales of {brand} in {time}
How did sales {time} compare with the same month last year?
  {time}'s sales versus the same month a year earlier?
  YoY comparison of {time}'s revenue
  How much up or down were we {time} on the same month last year?
  {time} sales vs same month {time}
  Compare {time}'s turnover to what we did in that month {time}
  Did we sell more or less {time} than in the same month of {time}, and by how much?
  I want to know the year-on-year change in sales {time}
  Show me {time}'s sales next to those of the corresponding month {time}
  What was {time}'s year-over-year sales growth?
  Could you check how {time}'s takings stack up against the same month of the {time}?
  Revenue {time} compared to {time}, same month
  Relative to the same month last year, how did we do in sales {time}?
  how was last months sales agianst the same month last year
  Put sales {time} beside the year-ago month and give me the difference
  Were {time}'s sales better than the same month the year before? What's the gap?
  Tell me how far sales {time} moved from the equivalent month {time}
  Compare {time}'s revenue with the same month a year ago
  {time} sales vs same month last year
  Were we up or down on sales {time} against the same month of the {time}?
  Year-on-year comparison of {time}'s turnover
  Please show me how much we sold {time} next to what we sold in that month {time}
  sales {time} year over year
  {time}'s sales compared to the same month a year earlier
  YoY sales {time}
  How did sales {time} compare year on year?
  {time} sales, year-over-year
  sales {time} vs the same month last year
  I need the year-on-year comparison of {time}'s sales
  what's the yoy on revenue {time}
Top {n} {by} by sales {time}
  Which five {by} sold the most, by value, {time}?
  top five {by} by revenue, {time}
  Give me our {n} best-selling {by} by sales amount {time}
  What are the five highest-grossing {by} of the {time}?
  I'd like to see the {n} {by} that brought in the most money {time}
  {time} best sellers by sales, top {n}
  Rank {by} by revenue {time} and show the first five
  {time}, what five {by} earned us the most?
  Best {n} articles by turnover, {time}
  Can you list the five goods with the largest sales in the most {time}?
  {by} sales ranking ({n} days to date), only the top {n} please
  which {n} {by} make most sales {time}
  What are our five biggest {by} in terms of sales value across {time}?
  The five {by} customers spent the most on {time}
  Looking back {n} days, tell me the top five {by} in order of sales
  Which {n} {by} have sold for the most money {time}?
  {n} best sellers by revenue, {time}
  Show me the five {by} that brought in the most sales {time}
  Ranking of our top five {by} by turnover {time}
  what were our five biggest {by} in sales value these {time}?
Average order value of {gender}
  What's the AOV for {gender}?
  How much do {gender} spend per order on average?
  mean order amount, {gender}
  Average basket value for {gender}
  When a {gender} places an order, how much is it worth on average?
  I want to know the average spend per order among our {gender}
  {gender}'s AOV
  Tell me the typical ticket, I mean the average per order, for {gender}
  For {gender} shoppers, what does an order come to on average?
  Per-purchase average amount of {gender}
  Could you work out the average value of orders made by {gender}?
  Average transaction value, {by} = {gender}
  What is the mean amount of an order from a {gender} customer?
  avrage order value for {gender} customers
  How large is the average order from {gender}, in yen?
  Among {gender} only, give me the average amount per order
  {gender} AOV
  What's the mean basket value for our {gender} shoppers?
  Give me the average amount of an order placed by {gender}
  avg order value, {gender} only
Median order value {time}
  What's the median order amount {time}?
  median AOV {time}
  {time}, how much is the median order worth?
  Give me the median basket value for {time}
  I'd like the median, not the mean, of order amounts {time}
  {n}th percentile of order value, {time}
  What does the order right in the middle come to {time} (median)?
  Median spend per order, {time}
  Could you calculate the median value of the orders placed {time}?
  {time} order amount median
  How much is an order {time}, going by the median?
  For orders {time}, show the median value
  Midpoint of {time}'s order values please
  meidan order value for {time}
  Median amount per purchase in {time}
  What's the median of the amounts ordered {time}?
  What is {time}'s median order amount?
  median basket value for {time}
  Show me the median value of an order {time}
  order value {time} - median not average pls
  I'd like to know the median of what customers spent per order {time}
What share of {brand}'s sales is {goods}?
  What percentage of {brand}'s revenue comes from {goods}?
  {goods} share of {brand} sales
  How much of what {brand} sells is {goods}, in percent of sales?
  {goods} as a % of {brand} turnover
  At {brand}, what proportion of sales do {goods} account for?
  I want to know the ratio of {goods} to {brand}'s total sales
  Out of all {brand} revenue, what portion is {goods}?
  Tell me how big a slice of {brand}'s sales {goods} makes up
  What fraction of {brand}'s takings does {goods} contribute?
  {brand}: {goods} sales ratio
  Could you give me {goods}'s percentage of the sales at {brand}?
  {goods} makes up how much of {brand}'s sales value, percentage-wise?
  For {brand}, the composition ratio of {goods} in sales
  how many percent of {brand} sales is from {goods}
  What's the weight of the {goods} {by} within {brand}'s revenue?
  Let me know the part {goods} plays in {brand} sales as a percentage
  How much of {brand}'s revenue comes from {goods}, in percent?
  {goods} as % of {brand} sales
  Tell me what proportion of {brand} turnover {goods} makes up
  {goods}'s share of sales at {brand}
  What percentage of the money {brand} takes is from {goods}?
What is the repeat rate {time}?
  What's our repeat purchase rate {time}?
  repeat rate {time}
  {time}, what percentage of buyers came back to buy again?
  Percentage of repeat purchasers {time}
  How high is the repeat rate for {time}?
  I'd like to know what portion of our customers are repeat buyers {time}
  Repeat customer ratio, {time}
  Tell me {time}'s rate of repeat purchase
  What fraction of our buyers {time} are repeaters?
  I need the number for repeat rate, {time} only
  What % of shoppers are returning for another purchase {time}?
  repeat ratio {time} how much
  Give me the repurchase rate for {time}
  How are we doing on repeat rate {time}? Just the figure
  {time}'s repeet rate pls
  {time}'s repeat purchase rate
  repeat rate for {time}?
  Show me the repeat customer rate {time}
  Could you check how high our rate of repeat buying is {time}?
  what is repeat purchse rate {time}
How many customers bought {goods} but not {goods}?
  Number of customers who purchased {goods} but never {goods}
  How many people have bought a {goods} and no {goods} at all?
  Among {goods} buyers, how many have not bought {goods}?
  I want to know how many clients got {goods} from us but didn't get {goods}
  bought {goods}, not {goods}: how many customers?
  {goods} purchasers excluding {goods} purchasers, headcount
  Tell me the number of shoppers with {goods} but no {goods} in their purchase history
  How many of our customers own a {goods} of ours but haven't purchased {goods}?
  Count the customers who have a {goods} purchase and zero {goods} purchases
  Take everyone who bought {goods}, drop those who bought {goods}. How many are left?
  Could you check how many customers have ordered {goods} yet have not ordered {goods}?
  What's the size of the group that purchased {goods} and didn't purchase {goods}?
  how many customer buy {goods} but no buy {goods}
  {goods} yes, {goods} no - customer count please
  There are customers who've bought {goods} but not {goods}; how many is that?
  Number of customers who purchased {goods} but no {goods}
  How many people have bought a {goods} without ever buying {goods}?
  {goods} yes, {goods} no - how many customers?
  Could I have the number of clients that purchased {goods}, excluding those who also got {goods}?
  number of customers who have bought {goods} but never {goods}
  {goods} yes, {goods} no: how many people?
  Could you tell me how many shoppers purchased {goods} without purchasing any {goods}?
  count of customers purchased {goods} but did not purchase {goods}
  how many people got earings from us but not {goods}
  how many people bought {goods} but not {goods}?
  number of people who bought {goods} and didn't buy {goods}
  {goods} buyers without any {goods} - how many?
  Please tell me how many customers purchased {goods} but have not purchased {goods}.
  bought {goods}, not {goods}, count of people
  how many peoples bought {goods} but not {goods}
  how many people bought {goods} but no {goods}
  number of ppl with a {goods} purchase and without any {goods} purchase
How many customers bought at both {brand} and {brand}?
  Number of customers who purchased from both {brand} and {brand}
  How many people have shopped at {brand} as well as {brand}?
  {brand} and {brand} overlap, customer count
  Count the customers with a purchase at each of {brand} and {brand}
  How many shoppers do {brand} and {brand} have in common?
  I'd like to know how many clients bought from {brand} and also from {brand}
  {segment} of {brand} and {brand}, how many
  Of those who bought at {brand}, how many have bought at {brand} too?
  Tell me the headcount of people with orders in both brands, {brand} and {brand}
  {brand} and {brand} shared buyers: number?
  What is the number of customers that have used both {brand} and {brand} for purchases?
  Could you see how many customers ordered not only from {brand} but from {brand} as well?
  customers who bought in both {brand} AND {brand} - total
  How large is the group buying both {brand} and {brand}?
  how many customers has bought at {brand} and Lumeire both
  Customers having purchased at the two {by} {brand} and {brand}: how many are there?
  Count the people who've shopped at {brand} as well as {brand}
  customers with purchases at {brand} AND {brand}, how many?
  How many of our shoppers have bought from both brands, {brand} and {brand}?
  I want to know how many clients made a purchase at {brand} and also at {brand}
  How many customers bought both {brand} and {brand}?
  Number of customers who have bought from {brand} as well as {brand}
  how many customers have purchases at both {brand} and {brand}
  {brand} and {brand} overlap: how many customers bought both?
  count of customers that bought both {brand} and {brand}
  For a cross-sell idea - how many customers have bought {brand} and also {brand}?
  Could you check how many customers purchased from both brands, {brand} and {brand}?
  how many of the customers are buyers of both {brand} and {brand}?
How many customers have lifetime sales of {n} yen or more?
  Number of customers whose lifetime sales are at least {n} yen
  How many clients have cumulative purchases of no less than {n} yen?
  Lifetime spend {n} yen+: how many customers?
  Headcount of customers at or above ¥{n} in accumulated sales
  How many of our customers have reached {n} yen in total purchases since they started buying?
  Tell me how many customers we've earned {n} yen or more from over their lifetime
  Adding up everything they ever bought, how many customers come to {n} yen or more?
  Total customers with all-time sales not below JPY {n}
  How many people have spent {n} yen or more with us in total over all time?
  count customers lifetime sales >= {n} yen
  Please count the customers whose lifetime spend is at least {n} yen
  how many clients have cumulative purchases of {n} yen and up?
How many {gender} bought {n} times or more {time}?
  {gender} with {n} or more purchases, {time} to date, count
  {gender} who bought >= {n}x in {time} - number please
  Looking at {time}, there are how many {gender} who bought at least three times?
  What is the count of {gender} clients that made {n} purchases or more in {time}?
  {gender}, {n}+ purchases in {time} - how many?
  In {time}, how many {gender} made at least {n} purchases?
  How many {gender} bought three times or more in {time}?
How many {segment} are there?
  What's the number of {segment}?
  {segment} count
  How many {segment} customers do we have?
  Count our {segment}
  How big is the {segment} {by}?
  I want to know how many people are {segment}
  Number of customers in the {segment} {by}
  Tell me the {segment} headcount please
  total {segment}?
  How many of our customers count as {segment}?
  Could you tell me how many clients belong to {segment}?
  {segment} customers, how many in all
  hw many {segment}
  How many people have {segment} status?
  Size of the {segment}
  Just curious, how many {segment} members have we got right now?
  Number of {segment} customers
  What's our {segment} headcount?
  {segment} customers total?
  Could you tell me how many customers we have in the {segment} {by}?
  number of {segment} customers
  how many {segment} customers do we have?
  {segment} customers count
  Could you tell me the number of customers that are {segment}?
  how many people are in {segment} status
  Total number of {segment} customer please
  how many clients have we lost
  number of {segment}
  {segment} customers, how many?
  Could you tell me how many {segment} have gone dormant?
  how many of our {segment} are dormant right now
  How many {segment} customers is in dormant?
  {segment} who are dormant - count
  how many customers are {segment}?
  What's the number of customers who will probably churn?
  so how many of our customers look like they're {segment}?
  likely churners, count
  Could you let me know how many customers are {segment}, please?
  Of our customers, how many are {segment}?
  how many custmers is {segment}
  What's the number of {segment} customers?
  how many customers are we {segment} of losing?
  {segment} customer count
  Could you please let me know how many customers are currently {segment}?
  how many {segment} custmers do we have
  How many customers {segment}?
  What is the number of {segment} customers?
  how many customers have we lost?
  {segment} customers, count
  Could you please tell me how many customers {segment}?
  Of our customers, how many {segment}?
  how many customers was {segment}?
  how many {segment} do we have?
  Could you tell me our {segment} count?
What percentage of customers have consented to email?
  What share of customers agreed to receive email?
  How many percent of our customers have opted in to emails?
  Percentage of customers with email consent
  What proportion of the customer base can we email, consent-wise?
  I want to know the ratio of customers who said yes to email
  Out of all our customers, what fraction has given permission for email?
  Tell me what % of clients have accepted email contact
  Could you work out the percentage of people who've OK'd getting emails from us?
  customers consenting to e-mail as a percentage of the total
  what percent customers has consent for emial
  In percentage terms, how many customers have signed up for email?
  What share of our customers have opted in to email?
  % of customers with email consent
  Tell me the proportion of customers who have agreed to receive emails from us
  out of all clients, what percentage said ok to email?
  what percentage of customers consented to email?
  What % of customers have given consent to email?
  share of customers with email consent, in percent
  percentage of customers who've consented to email
  How many percent of customers gave their consent for email?
  email consent rate among customers (%)
  for our compliance check: what percentage of our customers has consented to email
  Could you work out the percentage of customers consenting to email?
How many customers refuse phone calls?
  Number of customers who do not accept phone calls
  How many people have opted out of phone calls?
  phone opt-out count
  Count the customers who don't want to be called
  How many clients have said no to telephone contact?
  I'd like to know how many customers we are not allowed to {goods} because they declined
  What is the number of customers rejecting contact by phone?
  Headcount of customers with phone refused
  How many of our customers have asked us not to phone them?
  Tell me how many customers have turned down calls
  Could you see how many people declined being contacted by telephone?
  Customers on record as refusing calls - total number please
  there are how many customer which refuse the phone
  How large is the group that has denied permission for {contact_channel}?
  Telephone: number of customers whose consent is "refused"
  Number of customers who don't want to be phoned
  count of customers who opted out of phone calls
  How many people have told us not to call them?
  I need to know how many clients decline to be contacted by phone
  how many customers opted out of calls?
  How many customers have opted out of phone calls?
  number of customers who opted out of calls
  Could you tell me how many customers asked not to be called?
  call opt-outs: how many customers
  how many people said no to calls
  how many customer did opt out from the call?
Contacts by {by} {time}
  How many contacts did each {by} get {time}?
  {time}'s inquiries broken down by {by}
  Number of contacts per {by}, {time}
  Split {time}'s contacts by {by}
  Through which {by} did people contact us {time}, and how many times each?
  I want to see the contact volume of every {by} {time}
  {by} breakdown of contacts {time}
  For each {by}, what was the number of interactions {time}?
  Give me {time}'s contact counts grouped by {by}
  How did {time}'s customer contacts divide between the {by}?
  Could you show how many contacts came in via each {by} {time}?
  Contact volume {time} - phone, email, {contact_channel} and so on, by {by}
  {time}: contacts, {by} by {by}
  contact by chanel {time} pls
  Table of {by} with the count of contacts {time}
  How many contacts came {time} through each {by}?
  Break {time}'s inquiries down by {by}
  {time} contacts per {by}
  Number of customer contacts {time}, split by {by}
  Could you show me which {by} customers reached us through {time} and how many contacts each one had?
Average handling time of contacts
  What's our AHT?
  How long does it take to handle a contact on average?
  mean handle time per contact
  Average time spent handling a contact
  On average, how much time do we spend on each contact?
  I'd like to know the average handling time for contacts
  average handle time
  Tell me how long agents need for a contact on average
  Contact handling time, average
  Average duration of handling one inquiry
  What is the mean handling time of our contacts?
  How much time goes into handling a contact, averaged over all of them?
  Could you give me the average processing time per contact?
  avg handeling time for contacts
  When a customer contacts us, what's the average time it takes to deal with it?
  Show the handling time of contacts as an average
  How long does it take on average to handle a contact?
  Mean handling time per inquiry
  What's the average time we spend handling a contact?
  avrage contact handling time please
Monthly retention of customers who first bought {time}
  For people whose first purchase was in {time}, what share stayed with us each month?
  {time} {segment}-buyer cohort, retention month by month
  Show me how well we kept the customers who made their first order in {time}, by month
  I'd like to see the retention curve per month for shoppers acquired through a first purchase in {time}
  month-on-month repeat rate of the {time} first-time buyers
  Of everyone who placed their very first order in {time}, what percentage came back in each following month?
  Could you break down by month the retention rate for the cohort that started buying in {time}?
  cohort {time} (first order) monthly retention
  The people that became buyers in {time} - how many percent are still buying, month after month?
  How sticky are the customers we won in {time}? Need the retention for every month since their debut purchase
  Please pull the monthly retention rates for first-time purchasers {time}
  Can you tell me what proportion of the shoppers {segment} in {time} '{n} kept purchasing, per month?
  Cohort analysis please: first purchase {time}, retention % by month
  montly retension for customers with first purchase in {time}
  I want to know how retention developed each month among those who bought from us for the first time in {time}
  Retention by month, limited to clients whose initial purchase fell in {time}
  Of the customers whose first purchase was in {time}, how many keep coming back each month?
  Retention by month for the {time} first-purchase cohort
  cohort {time} first-time buyers, monthly retention
  Show the month-by-month retention rate for people who made their first purchase in {time}
  How well are we retaining, month after month, the customers that first bought in {time}?
  Monthly retention of customers who first bought in {time}
How many customers registered {time}?
  {segment} registrations {time}
  How many people signed up {time}?
  Number of sign-ups {time}
  Count the members who joined {time}
  Could you tell me how many {segment} {contact_topic} were created {time}?
  {time} {segment} registrants count
  I want to know the total of customers that enrolled with us {time}
  How many new members did we get {time}?
  What was our sign-up number {time}?
  {time} just closed, how many customers became registered?
  hey, how many folks created an {contact_topic} with us {time}
  Please check the number of newly registered customers {time}
  how much customers did register {time}
  {contact_topic} registrations, {time}, total
  {time}'s newly enrolled customers: how many were there?
  Number of new registrations {time}
  {time} sign-ups count
  Count the customers who registered {time}
  Could you let me know how many new members joined us {time}?
  How many people signed up in {time}?
  How many new sign-ups did we get in {time}?
  {time} signups count
  how many people registered in {time}
  Could you count the people that signed up during {time}?
  in {time}, how many people have signed up?
  I need to know how many persons registered with us in {time}
Number of customers in each {by}
  How many customers do we have in each {by}?
  Customer count per {by}
  Break our customer base down by {by}
  Number of clients split by {by}
  Where do our customers live? Give me the count for every {by}
  {by}-wise customer numbers
  I'd like to see the distribution of customers across {by}
  Could you please show the headcount of customers for each {by}?
  Group customers by {by} and count them
  customers x {by}
  What does our customer breakdown look like {by} by {by}?
  Tell me how our shoppers are spread over the {by}
  Regional breakdown ({by} level) of how many customers we have
  custmers per {by} pls
  For each {by}, what is the number of people on our customer list?
  Can I get a table with {by} and how many customers are there?
  Number of customers per {by}
  customer count by {by}
  I'd like to see where our clients live, split by {by}
  Number of customers in each {by}
  How many customers does each {by} have?
  Break the customer base down by {by} and show how many are in each
  Segment sizes, in number of customers
  For every {by}, tell me the headcount
  I'd like to see how many people fall into each of the {by}
  What's the number of members per {by}?
  How are our customers split across {by}, in numbers?
  How big is each segment (no. of customers)?
  Please list the {by} along with their customer totals
  {by} / # customers
  Could you show customer numbers {by} by {by}?
  Count customers, grouped by {by}
  how many custmers in every {by}
  Can I get a table of {by} and how many shoppers belong to each?
  Customers per {by}, please
  How many customers are there in each {by}?
  customer count per {by}
  Break down our customers by {by}
  I'd like to know how many clients belong to each of the {by}
  number of buyers by {by}
  buyers per {by}
  How many buyers do we have in each {by}?
  buyer count broken down by {by}
  Please give me the number of buyers for every {by}
  split the number of buyers by {by} for me
  for each {by}, how many people bought?
  how many buyers, by {by}
  customers by {by}
  customers broken down by {by}
  gender split of customers
  How many customers do we have of each {by}?
  customer numbers by {by} please
  Show me our customer base split by {by}
  what's the {by} breakdown of our customers
  number of customers per {by}
  How many customers are in each {by}?
  {by}-wise number of customers please
  break our customers down by {by}
  custmers by segement
  {by} distribution of customers
  How are our customers distributed by {by}?
  {by} distribution
  distribution of customers' {by}
  I'd like to see the {by} breakdown of our customers
  what does the {by} distribution of our customers look like?
  Show me the spread of customers across {by}
  {by} distribution pls
  list the {by} and how many customers each has
  What segments do we have and how many customers are in each?
  {by} with number of customers per {by}
  Show me all {by} together with their customer counts
  customer count by {by}, list all {by}
  Please list every {by} and the number of customers it has
  which segments are there, and how big is each one in customers?
  I'd like a list of the {by} and how many customers belong to each
Compare sales by {by} {time} with {time}
  How do sales in each {by} {time} stack up against {time}?
  {by} sales YoY
  Could you put {time}'s and {time}'s turnover side by side for every {by}?
  I want to see the year-over-year comparison of {by} revenue
  Sales {time} as opposed to {time}, {by} by {by}?
  I'd like to know how takings for the individual {by} {time} measure up to those of {time}
  {by} sales, {time} vs last year
  How do {time}'s sales in each {by} compare with {time}'s?
Which {by} grew most in sales {time} compared with last year?
  Biggest {by} by sales growth, {time} vs last year
  What {by} had the largest increase in sales over {time}?
  Tell me the {by} whose revenue has risen the most {time} versus last
  top growing {by} YoY sales
  In which {by} did sales go up most, comparing {time} with the last?
  I want to know which {by} is our best grower in sales {time} against {time}
  Could you find the fastest-growing {by} in sales for {time} relative to {time}?
  Year over year, what {by} gained the most in sales?
  no. {n} {by} by sales increase {time} {time}
  Where did we see the strongest {by} sales growth {time} as against {time}?
  Name the {by} that improved its sales the most {time}
  what categry grew the most vs last year, sales wise
  Compared to last year, sales of which {by} have expanded the most {time}?
  So which {by} is the winner {time}, I mean the one with the highest growth in sales on {time}?
  The {by} with the greatest year-on-year rise in revenue {time}, please
  What {by} had the biggest increase in sales {time} over {time}?
  {by} with the largest sales growth, {time} vs last year
  top growing {by} by sales {time} compared to last
  Tell me the {by} whose turnover rose most {time} against {time}
List of {segment} as CSV
  Export the {segment} customers to CSV
  CSV file of {segment} who have gone dormant
  Can I download the list of {segment} in CSV format?
  {segment} list csv
  Please send me a CSV with all {segment} that are dormant
  I need our {segment} as a CSV list
  Give me a comma-separated file listing every {segment}
  Which {segment} are dormant? Output them as CSV please
  I'd like to get the {segment} {by} out as a CSV
  pull the {segment} for me, csv please
  Could you list the {segment} members who are dormant and put that in a CSV file?
  {segment}, dormant - CSV export
  Save the roster of {segment} customers as .csv
  Make CSV of {segment}'s list
  Would it be possible to have the names of the {segment} as a CSV download?
  Generate a CSV containing our {segment}
  Export the {segment} to CSV
  CSV of all {segment} customers
  Can I download a list of {segment} who are dormant, in CSV format?
  Please give me a CSV file with our inactive (dormant) {segment}
  List all {segment}
  give me a list of every {segment}
  who are our {segment}? show all
  Export the {segment} customers
  I need an export of {segment} customers
  {segment} customers, export pls
Top {n} {by} by return rate
  Which five {by} have the highest return rate?
  The five {by} with the highest percentage of returns
  return rate ranking of {by}, top {n}
  Show the {n} {by} with the worst return rates
  What are the five articles that get sent back at the highest rate?
  Rank {by} by rate of returns and give me the first five
  highest return % - {n} {by}
  I want to know the five goods with the biggest share of returns
  Could you list the top five {by} in terms of return rate?
  Which {n} {by} come back to us most often, relative to how many we sell?
  {by} sorted by return rate descending, limit {n}
  Please tell me the five {by} whose return ratio is the largest
  top five {by} by returns rate
  By return percentage, what are our top {n} SKUs?
  The {n} {by} customers return at the greatest rate
  Give me the return-rate leaders, just five {by}
  return rate ranking, top {n} {by}
  What are the {n} {by} that get sent back at the highest rate?
How many orders were cancelled {time}?
  Number of cancelled orders {time}
  How many order cancellations did we have {time}?
  {time} cancellations count
  Count the orders that got cancelled in the past calendar week
  What was the total of canceled orders {time}?
  Could you tell me how many purchases were called off {time}?
  {time}, how many orders ended up being cancelled?
  I want to know the volume of cancelled orders {time}
  order cancels, {time}
  How many orders fell through {time} because of a cancellation?
  Please check how many orders had the status cancelled {time}
  Tell me {time}'s cancelled order count
  how many order was canceled {time}
  Were there many cancellations {time}? I need the number of orders
  Give me the figure for orders cancelled {time}
  Cancelled orders - how many {time}?
  {time}'s order cancellations, count
  Count the orders that got cancelled {time}
  Can you tell me how many orders were called off {time}?
  how many order canceled {time}
Average lifetime value by {by}
  Average LTV per {by}
  What is the mean lifetime value of customers in each {by}?
  Show me how much a customer is worth over their lifetime on average, by {by}
  LTV avg by {by}
  Could you break the average customer lifetime value down by {by}?
  For every {by}, give me the average lifetime value
  I'd like to compare {by} on their mean LTV
  How does average lifetime value differ from {by} to {by}?
  {by}-wise avg CLV
  Customer lifetime value (average), grouped by {by}
  Please calculate the mean LTV for each of our {by}
  Tell me what the typical (average) life-time value is in each {by}
  avarage lifetime value for each {by}
  What LTV do we see on average when we split customers by {by}?
  Per {by}: mean lifetime value
  I want a table of {by} with their average lifetime values
  What's the mean lifetime value of customers in each {by}?
  avg customer LTV by {by}
  Show me the average lifetime value, broken down by {by}
  I'd like to know how much a customer is worth over their lifetime on average, {by} by {by}
  mean LTV by {by}
  Could you tell me the average customer lifetime value for each {by}?
  {by} wise average lifetime value please
  how much is a customer worth over their lifetime on average, split by {by}
Top {n} products bought by {gender} in their {age_group}
  What are the five best-selling {by} among {gender} in their {n}s?
  {gender} {n}s bestsellers top {n}
  Which {n} {by} do {n}-something {gender} buy the most?
  I want to know the five {by} most popular with {gender} in their {age_group}
  Most purchased {by}, {gender} {n}s, five
  {gender} in their {age_group}: what {n} {by} do they buy most?
  {n} most bought {by} by {gender} in {age_group}
  Show {by} ranking (top {n}) for customers who are {gender} and in their {n}s
  Tell me which five articles lead the purchases of {gender} in the {n}-{n} {by}
  The five favourite buys of our {n}s {gender}
  Looking only at {gender} in their {n}s, which {by} make the top five by purchases?
  {n} most popular {by} among {gender} in their {n}s
  {gender} {n}s top {n} {by}
  Show the five best-selling {by} for {gender} in their {age_group}
  What are the {n} things that {n}-something {gender} purchase the most from us?
How many registered customers have never bought anything?
  Number of registered customers with no purchases
  How many members have zero orders to date?
  registered but never purchased count
  How many people signed up yet haven't bought a single thing?
  Count of registrants without any purchase history
  I want to know how many of our registered customers are still non-buyers
  Could you tell me the number of {contact_topic} holders who never placed an order?
  How big is the group of registered customers that has never made a purchase?
  Customers who registered but have not bought anything so far: how many?
  signed up, {n} purchases - how many customers
  Please count the members who have yet to buy from us
  Tell me how many people are on our books as registered but have never ordered
  Among those registered, how many have no purchase at all?
  Give me the headcount of sign-ups that never turned into buyers
  Number of registered customers without a single purchase
  How many people have signed up but never purchased?
  registered, zero purchases: how many customers
  Count the members who have registered yet haven't ever bought a thing
  I wonder how many of our registered customers have never made a purchase
Orders by {by} {time}
  Number of orders per {by} {time}
  How are {time}'s orders spread across the {by}?
  Which {by} do orders come in? Show the count for each day, {time}
  order count Mon-Sun {time}
  Break down the orders of {time} by {by}
  I'd like to see how many orders we got on {weekday}, {weekday} and so on {time}
  Day-of-week distribution of orders, {time}
  Could you group {time}'s orders by {by}?
  {time} orders by DOW
  For each {by}, how many orders have we received {time}?
  Please give me the order volume split by {by} for {time}
  What does the weekly pattern of orders look like {time}, from {weekday} to {weekday}?
  oders per {by}, {time}
  Tell me how many purchases were placed on each {by}, {weekday} through {weekday}, {time}
  {time} order numbers by {by}
  Can I get a table of {by} and the orders taken on them {time}?
  How many orders do we get on each {by}, {weekday} to {weekday}, {time}?
  Order count per {by}, {time}
  Break {time}'s orders down by {by}
  orders {time} by {by} (Mon-Sun)
  Could you show me on which {by} orders were placed {time} and how many?
Average score of the {brand} post-purchase survey
  What's the mean score of the {brand} post-purchase survey?
  {brand} after-purchase survey avg score
  How did customers rate us on average in the {brand} post-purchase questionnaire?
  Average rating in {brand}'s survey after purchase
  Could you tell me the average result of the post-purchase survey for {brand}?
  I want to know what score the {brand} post-purchase survey gets on average
  On average, how many points did people give in the {brand} survey sent after buying?
  Mean rating, post-purchase questionnaire, {brand}
  Show the average marks from {brand}'s post-purchase feedback survey
  {brand}: post purchase survey, average score?
  Please work out the mean of all scores in the {brand} post-purchase survey
  What average did the {brand} buyers' post-purchase survey come out at?
  Give me the typical (mean) score that came back from the {brand} post-purchase poll
  How is {brand} doing in its post-purchase survey, score-wise, on average?
  The post-purchase survey at {brand} - what does the score average out to?
  What's the mean score on the {brand} post-purchase survey?
  How did customers rate us on average in {brand}'s post-purchase questionnaire?
  Tell me the average rating from the survey {brand} sends after a purchase
  {brand} post-purchase survery: average score?
Average number of days from first to second purchase
  How many days does it take on average from the first purchase to the second?
  Avg days between {n}st and 2nd order
  Mean time in days until a customer buys a second time after the first purchase
  How long do customers usually wait before their second purchase? Average in days, counted from the first
  average gap first to second purchase, days
  I'd like to know the mean number of days that pass between a customer's initial and second purchases
  Tell me the average interval in days from purchase one to purchase two
  After buying for the first time, how many days go by on average till people buy again for the second time?
  Could you calculate the average days to second purchase, starting from the first?
  What is the average lag (days) between first and second orders?
  Days from first buy to second buy, on average
  How quickly do first-time buyers come back for purchase number two, in days on average?
  Please show me the typical - I mean average - day count separating the first purchase from the second
  how many day in average between first and second purchase
  Time to second purchase since first purchase: mean days
  The number of days customers take, on average, to move from their first order to their second one
  How many days does it take on average for a customer to make their second purchase after the first?
  avg days {n}st to 2nd purchase
  Mean gap in days between the first and the second purchase
  On average, how long after the first purchase do customers buy a second time, in days?
  Show me the average number of days between someone's first order and their second
  average time to the second purchase
  how long on average until the second purchase?
  avg time to 2nd purchase
  Please let me know the average time it takes for customers to make a second purchase.
  on average how long before people buy a second time
  average time till second purchse
Orders per customer {time}
  Average number of orders per customer {time}
  How many orders does each customer place on average {time}?
  {time}'s order frequency per customer
  How often has a customer ordered from us {time}, on average?
  Please give me the mean order count per buyer for {time}
  What's the number of purchases per head {time}?
  I want to know how many times the average customer has ordered {time}
  Per-customer order count, {time}
  Could you work out {time}'s ratio of orders to customers?
  purchase frequency per customer {time}
  Average orders a customer has made {time}
  order per custmer {time}
  On average, how many orders have we had from each shopper {time}?
  Tell me {time}'s orders divided by customers
  How many orders are we getting per client {time}?
  {time}'s average number of orders per customer
  Could you work out order frequency per customer for {time}?
  What is the mean number of orders a customer has made {time}?
How many customers have placed a single order of {n} yen or more?
  Number of customers with at least one order of ¥{n} or more
  How many people have ever spent {n} yen or over in one order?
  customers with single order >= {n} yen, count
  Count the shoppers who made an order worth at least {n} yen in one go
  How many of our customers have an individual order totalling ¥{n} or above?
  I want to know how many clients have bought for {n} yen or more in a single transaction
  What's the headcount of customers that have had one order hitting {n} yen or higher?
  Big-ticket customers: how many have a one-off order of {n} JPY or more?
  Please count customers having placed any one order of no less than {n} yen
  how many customer did one order for {n} yen or more
  Customers who've spent {n} yen and up on a single purchase - how many?
  Tell me how many people there are whose basket in one order was ¥{n} or more
  Size of the group with an order of {n} yen or more (one order, not total)
  Have many customers ordered for {n} yen or more at once? Give me the number
  total customers, single-order value {n} yen+
  How many people have ever spent {n} yen or more in one order?
  count customers with a single order >= {n} yen
  I'd like the number of clients who placed one order worth at least {n} yen
  how many shoppers have an order of {n} yen and up on their record?
How many customers bought for the first time {time}?
  Number of first-time buyers {time}
  first purchases {time}, customer count
  Count customers whose first purchase was {time}
  How many people made their very first purchase with us {time}?
  I want to know how many shoppers ordered for the first time {time}
  Could you tell me how many first-time purchasers there were {time}?
  {time}, how many customers placed their initial order?
  What's {time}'s total of people buying from us for the first time ever?
  Please check how many customers had their first order date {time}
  Tell me the headcount of customers that started buying {time}
  how many costumers bought first time {time}
  {time}, what was the number of customers who purchased for the first time?
  Give me the figure for first-ever purchasers {time}
  So how many folks bought something from us for the first time {time}?
  How many people made their first purchase {time}?
  Count the customers whose first-ever purchase was {time}
  Could you tell me how many brand new buyers we got {time}?
  first-time buyers {time}
  customers who bought for the first time {time}
  {time}'s first-time buyers
  people who made their first purchase {time}
  Show me the first-time buyers {time}
  I want to see who became a first-time buyer {time}
  customers whose first ever purchase was {time}
  customers whose first purchase was in {time}
  people who bought for the first time in {time}
  first purchase in {time}
  customers who did first purchase in {time}
  clients with their very first order in {time}
What other {by} do {goods} buyers buy?
  What else do people who buy {goods} purchase, by {by}?
  Other {by} bought by {goods} customers
  {goods} buyers - cross-purchase {by}
  Which {by} besides {goods} do {goods} purchasers {by} in?
  Show me the {by} that customers who bought {goods} also bought
  I'd like to know what other {by} {goods} shoppers go for
  Apart from {goods}, what {by} are bought by the people buying {goods}?
  Could you tell me in which other {by} our {goods} customers make purchases?
  {by} cross-sell for {goods}: what do the buyers also take?
  People who buy {goods} also buy from which {by}?
  {goods} customers also-bought {by}
  Please list the remaining {by} that those who purchase {goods} buy
  what other categorys does {goods} buyers buy
  Looking at everyone who's bought {goods}, which other {by} end up in their purchases?
  Find the {by} purchased together with {goods} by the same customers
  If somebody buys {goods}, what other {by} do they get from us?
  Which {by} besides {goods} are bought by people who buy {goods}?
  other {by} purchased by {goods} customers
  Show me what other {by} go along with {goods} among its buyers
  {goods} buyers also buy from what {by}?
Orders by quarter {time}
  How many orders did we get in each quarter of {time}?
  {time} quarterly order count
  Split {time} order volume by quarter
  number of orders per quarter, {time}
  Could you give me {time} order numbers for {time} fiscal year?
  For {time}, I want to see the orders quarter by quarter
  What did our order volume look like each quarter in {time}?
  orders {time} by quarter
  Count purchases placed in {time} and group them quarterly
  Tell me how many orders came in every three months over {time}
  Quarterly orders for {time} business year (fiscal), please
  I need the quarterly breakdown of orders for {time}
  In {time} fiscal year, how did the orders split across the four quarters?
  Show order counts for {time}, one row per quarter
  how many order each quater {time}
  Please break down the number of orders received during {time} into quarters.
  Number of orders per quarter, {time}
  quarterly order count {time}
  Show me the orders for {time} split by quarter
  For {time} fiscal year, how many orders were placed quarter by quarter?
  Orders by quarter in {time}
Compare sales {time} with the month before
  How did {time}'s revenue do against the month before it?
  {time} vs {time} sales
  Put {time}'s sales side by side with those of {time}
  Did we sell more {time} than in the month prior, and by how much?
  Month-over-month sales comparison {time}
  I want to see how {time}'s turnover stacks up against {time}
  MoM revenue, {time}
  What's the difference in sales between {time} and {time}?
  Show me sales {time} compared to the one before.
  Were sales up or down {time} versus the month before?
  revenue: {time} / {time}, compared
  How much did sales change {time}?
  Could you check {time}'s takings against {time}'s for me?
  {time}'s sales relative to {time} please
  compair last months sales to month before that
  Tell me whether revenue grew or shrank {time} against the month preceding it
  {time}'s sales vs {time}
  How did revenue {time} stack up against the month before that?
  month-on-month sales comparison {time}
  Did we sell more or less {time} than in the month before, and by how much?
  Please put {time}'s turnover next to the figure of the {time}
  did sales increase {time}?
  Were sales up {time}?
  did we sell more {time} than the month before?
  {time} sales, up or down?
  Could you please tell me whether sales increased {time}?
  {time}, did our sales go up?
  did the sales was increased {time}?
  Have our sales increased {time}?
  have sales gone up {time}
  Could you tell me whether our sales have grown {time}?
  sales growth month over month in {time}
  month-over-month sales growth in {time}
  How did sales grow from month to month in {time}?
  Could you show me {time} sales growth month on month?
  MoM sales growth {time}
  for {time}, how much did sales grow each month versus the month before
  sales growth compare to {time}, in {time} year
Monthly trend of the number of {gender} buyers
  How has the number of {gender} buying from us changed month by month?
  {gender} purchasers per month, trend
  Show me how many {gender} made a purchase each month
  Month-by-month movement in the number of {gender} purchasers
  I want to know how many {gender} shoppers bought from us every month
  Plot {gender} buyer count by month
  Can I see a monthly line for the number of {gender} who purchased?
  number of buyers, {gender} only, by month
  Over the months, how is our count of {gender} buyers developing?
  Give me the headcount of {gender} who purchased, month after month
  {gender} buyers monthly transition
  What does the trend of {gender} buyers look like on a monthly basis?
  femal buyers each month how many, trend pls
  Please chart how the number of {gender} who buy goes up and down from month to month.
  How is the number of {gender} buying developing from month to month?
  {gender} buyers per month, trend
  I want to see how the count of {gender} purchasing changes each month
Sales {time} from customers in {prefecture}
  How much have {prefecture} customers spent with us {time}?
  {prefecture} customers, revenue {time}
  {time}'s turnover from people who live in {prefecture}
  What are our sales to {prefecture} residents {time}?
  Give me the total purchase amount {time} for customers located in {prefecture}
  revenue {time} where {by} = {prefecture}
  I'd like to know how much money came in from customers living in {prefecture} {time}
  Total {time}'s sales, counting only {prefecture}-based customers
  Among customers who live in {prefecture}, what is the sales total for {time}?
  how much did we sell {time} to folks in {prefecture}
  Sales amount from {prefecture}-resident customers, {time}
  Customers in {prefecture}: what have they bought from us {time} in yen?
  Could you pull up the revenue we've earned {time} from shoppers residing in {prefecture}?
  this years sales by customer live in {prefecture}
  How much revenue did customers with a {prefecture} address generate {time}?
  Tell me what {prefecture} customers have brought us in sales {time}.
  How much have customers living in {prefecture} spent with us {time}?
  {time}'s revenue from {prefecture} customers
  {prefecture} customers sales {time}
  What do we have in turnover {time} from people who live in {prefecture}?
  Show me the total sales to {prefecture}-based clients for {time}
  sales {prefecture} {time}
  how much did we sell in {prefecture} in {time}?
  {time} sales for {prefecture}
  Could you tell me the sales in {prefecture} for {time}?
  {prefecture} revenue {time}
  Sales amount of {prefecture} in {time} please
  what were sales from {prefecture} during {time}
Top {n} {by} by units sold {time}
  Which three {by} have sold the most pieces {time}?
  top three {by} {time} by quantity
  {time}'s three best {by} in terms of number of items sold
  Rank {by} by sales volume (units) {time} and give me the first {n}
  What are the {n} {by} we've moved the most units of {time}?
  Show the three {by} with the highest unit sales {time}
  best {n} {by}, qty sold, {time}
  I want to know the three {by} that shifted the most {by} {time}
  By quantity sold, which {by} come first, second and third {time}?
  Name the leading {n} {by} {time} based on how many pieces went out
  Counting units rather than money, which {n} {by} are biggest {time}?
  {by} ranking by units {time}, top {n} only
  Please list the three {by} where the most pieces were sold {time}.
  Units sold per {by} {time}, just the highest three
  wich {n} categorys sold most units {time}
  Looking at {by} counts, what three {by} are our biggest sellers {time}?
  {n} best {by} by quantity sold, {time}
  top three {by} {time} by number of units
  Show me the {n} {by} with the highest unit sales {time}
  In terms of items sold, what are our three biggest {by} {time}?
Average order value by {by}
  How much is a typical order worth on average for each {by}?
  AOV by {by}
  Average basket size in yen, split by customer {by}
  mean order amount per {by}
  What's the average spend per order among people in their {n}s, {n}s, {n}s and so on?
  Break down the average order amount by {by} range
  I'd like to see average purchase value per order for every {by}
  By {by}, how much do customers spend on average in one order?
  {by} - avg order value
  Show me AOV for each {by} {by}, please
  For each {by}, what does an order come to on average?
  Does average order value differ by {by}? Show it per {by}
  Could you work out the average ticket for every {by}?
  average amount of one order by how old the customer is ({by})
  avrage order value per {by}
  Tell me how the mean order value varies across {by}.
  AOV per {by}
  How much does each {by} spend per order on average?
  Show the mean order amount broken down by {by}
  average basket value by {by}
  What's the avg value of a order for each {by}
  average order value by {by}, please
  what's the average order worth at each {by}?
  Could you please give me the average order value for each of the {by}?
  avg basket by {by} pls
  {by} wise average order amount please
  mean order value, split by {by}
  What is the average order value by {by}?
  What's the average amount per order for each {by}?
  Could you please provide the average order value for each {by}?
  For each {by}, what is the average order value?
  please tell me averge order amount by each {by}
How many {segment} have consented to email?
  Number of {segment} who have opted in to email
  {segment} customers with email consent, count
  How many of our {segment} can we send email to, i.e. have given permission?
  Count the {segment} members who agreed to receive email
  I want to know how many {segment} said yes to email
  email opt-in {segment}: how many?
  Of the {segment}, how many have given us their OK for email?
  Tell me the number of {segment} customers that accept email from us
  What's the headcount of {segment} whose email permission is on?
  how many {segment} customers are subscribed to our emails
  {segment} x email opted in - number of people
  Please give me a count of {segment} who've allowed email contact.
  Among {segment}, how many people are emailable with consent?
  Could you check how many {segment} are signed up for email?
  how many {segment} has agree to email
  The total of {segment} customers from whom we hold email consent
  Number of {segment} who opted in to email
  How many of our {segment} customers have agreed to get emails?
  {segment} with email consent, count
  Count the {segment} that we have email permission for
  Could you check how many {segment} customers said yes to email?
How many customers bought {goods} or {goods}?
  Number of customers who purchased a {goods} or a {goods}
  Count everyone who has bought either {goods} or {goods}
  How many people have purchased at least one of {goods} and {goods}?
  I want the headcount of shoppers who got a {goods} or a {goods} from us
  customer count: purchased {by} {goods} OR {goods}
  Tell me how many individuals bought {goods}, {goods}, or both
  What number of clients have a {goods} or {goods} purchase on record?
  How big is the group of customers who bought {goods} or {goods}?
  buyers of {goods} / {goods} (either one) - number
  Can you count up the customers that have ever bought a {goods} or a {goods}?
  Customers with a purchase in {goods} or in {goods}, total number please
  So how many shoppers picked up a {goods} or a {goods}?
  Please find out how many customers purchased from either the {goods} or the {goods} {by}.
  how many custmers bought {goods} or neckless
  Unique purchasers of {goods} or {goods}
  Number of customers who purchased {goods} or {goods}
  Count buyers of {goods} or {goods}
  How many people have bought a {goods} or a {goods} (either one)?
  I need the number of clients who bought either {goods} or {goods}
  How many customers have bought {goods} or {goods}?
  number of customers who purchased either {goods} or {goods}
  Could you tell me how many people bought {goods} or {goods}?
  count of customers who got {goods} or {goods}
  how many customer did buy {goods} or {goods}?
How many customers buy only at {brand}?
  Number of customers who {by} exclusively at {brand}
  {brand}-only buyers, count
  How many people purchase from {brand} and nowhere else?
  Count customers whose purchases are all at {brand}
  I want to know how many shoppers have bought solely at {brand}
  exclusive {brand} customers how many
  Customers buying at {brand} alone: how many are there?
  Those who bought from {brand} but not from any of the others, how many?
  Could you count the clients who make purchases at {brand} only?
  how many peple only buys from {brand}
  Please give me the size of the group that purchases at nothing but {brand}.
  Number of customers who shop at {brand} and nowhere else
  How many people buy exclusively from {brand}?
  {brand}-only customers, how many?
  Count the shoppers whose purchases are all at {brand}
  how many clients have bought at {brand} but at none of our other brands?
  how many customers bought only from {brand}?
  number of customers who bought from {brand} and no other brand
  {brand}-only buyers, how many
  Could you tell me how many customers have purchased only at {brand}?
  how many people shop at {brand} exclusively
  How many customers did purchase from {brand} only?
  customers that buy nowhere but {brand} - count
  customers who only bought from {brand}
  {brand}-only customers
  people who've bought from {brand} and nowhere else
  customers who did purchase from {brand} only
  shoppers that only ever bougth at {brand}
  Customers who buy only from {brand}
  customers, {brand} only
  Show customers for whom {brand} is the only {by} they buy
  customers who is buying just {brand} only
  Customers who have purchased only from {brand}
  bought {brand}, no other brand
  people who bought at {brand} but not bought at other brands
What share of buyers {time} bought twice or more?
  Of the people who purchased {time}, what percentage made two or more purchases?
  % of buyers {time} with {n}+ orders
  What proportion of customers who bought {time} did so at least twice?
  I want to know what fraction of {time}'s purchasers came back and bought again
  Ratio of two-time-or-more buyers to all buyers {time}
  How many percent of our buyers {time} have purchased more than once?
  Tell me the percentage of {time}'s customers who purchased multiple times
  Out of everyone who bought something {time}, how big a share bought at least two times?
  share of purchasers who ordered twice or more, {time}
  Among buyers {time}, what's the rate of people buying {n} times or over?
  Could you work out what part of {time}'s shoppers, in percent, placed two orders or more?
  {time} buyers - how much percent bought {n} or more time
  Percentage of {time}'s purchasers that weren't one-time buyers
  How large is the proportion of multiple-purchase customers among the ones who bought {time}?
  What percentage of the people who bought {time} did so at least twice?
  Of everyone who has purchased {time}, what proportion bought two or more times?
  share of buyers {time} who purchased at least twice
  Tell me how big a part of {time}'s buyers came back to buy two times or more
  What share of {time}'s buyers bought twice or more?
List customers who spent {n} yen or more {time}
  Show me the customers whose spending {time} is at least {n} yen
  Who has spent ¥{n} or more with us {time}?
  Give me a list of people that bought {n} yen's worth or above {time}
  Which customers have a total spend of no less than {n} yen {time}?
  I need the names of everyone who purchased for {n} yen or more {time}
  {time} spend {n} yen and up, customer list
  Pull up all shoppers who paid us at least {n} yen in total {time}
  List of customers with {n}-day purchase amount of {n} yen or over
  Can you list who's spent at least {n} yen {time}?
  Find customers: total purchases {time} {n} yen+
  I'd like to see the people whose combined purchases {time} come to {n} yen or higher
  Extract the customers who've spent not less than ¥{n} during the most {time}, please.
  costumers who spend {n} yen or more {time}, list pls
  Everyone with spending of {n} yen or more across {time}, by name
  Show me the customers with at least {n} yen of purchases {time}
  customer list: spend >= {n} yen, {time}
  Give me a list of everyone whose purchases {time} total {n} yen or more
  Could I have the names of clients that have bought for at least {n} yen {time}?
How many customers contacted us with a {contact_topic}?
  Number of customers who got in touch to {contact_topic}
  {contact_topic} contacts, how many customers
  How many people have {contact_topic} to us?
  Count the customers who {contact_topic} with the contact centre
  I want to know how many shoppers reached out to us with a {contact_topic}
  customers with {contact_topic} inquiries - count
  What's the number of people who called or wrote in to {contact_topic}?
  How many individual customers {contact_topic}?
  Tell me how many customers have {contact_topic}
  So how many of our customers have {contact_topic}?
  unique complainants, total
  Could you give me the number of clients from whom we received {contact_topic}?
  how many custmer contact us for {contact_topic}
  People who approached us with {contact_topic}: how many were there?
  Number of customers who got in touch with a {contact_topic}
  How many people have {contact_topic}?
  Count the customers that contacted us to {contact_topic}
  Can you tell me how many different clients reached out because of a {contact_topic}?
What percentage of customers who contacted us also returned something?
  Of the customers who got in touch with us, what share also made a return?
  return % among customers with an inquiry
  What proportion of people who contacted us have sent something back too?
  Out of everyone who made an inquiry, how many percent have returned an item?
  I'd like the percentage of contacting customers that returned a {by} as well
  Share of inquirers who have also had a return
  customers who contacted us: what fraction of them also returned goods
  How many in every hundred customers who reached out to us returned an item too?
  Tell me the rate of customers with returns within those who have contacted support
  Among people who've been in contact with us, how big is the portion that also returned something?
  ratio: contacted AND returned / contacted
  Could you calculate what percent of the folks who called or wrote in also brought something back?
  When a customer has contacted us, what percentage of the time have they also returned something?
  % of inquiry customers who are also returners
  what percent of customer contacted us also return someting
  Please show the percentage of customers with returns, taking as base all customers who contacted us.
  % of contacting customers who also returned something
  Share of customers with a contact that have a return as well
  What proportion of people who reached out to us also sent an item back?
  Tell me which percent of customers that contacted us have returned somthing too
Return rate by {by}
  Percentage of returns split by {by}
  Show me what share of purchases is sent back, for each {by}
  I want to see the rate of returns for {gender} and for {gender}
  {by}-wise return rate
  Break the returns rate down by {by}, please
  Do {gender} or {gender} return more, as a rate? Show every {by}
  What's the return percentage for each {by}?
  returns % per {by}
  By {by}, how often do purchases get returned, in percent?
  Could you give me return rates separately for {gender} and {gender}?
  Compare {by} on return rate
  Tell me the proportion of goods coming back, grouped by {by}
  For each {by}, what's our rate of returned purchases?
  return rate per {by}
  Show me the rate of returns broken down by {by}
  What's our return rate for each {by}?
  What's the return rate for each {by}?
  Could you show me the return rates broken down by {by}?
  {by}-by-{by} return rate
  for each {by}, how high is the return rate
  please tell return rate of each {by}
Sales from {segment} and repeat buyers in {time}
  How much did {segment} and repeat customers each spend in {time}?
  {time} revenue: first-time vs returning buyers
  Split {time}'s sales into {segment} customers and repeat customers
  {segment} / repeat sales breakdown for {time}
  I want {time} turnover separated by whether the buyer was {by}
  Sales in {time} by {segment} versus existing purchasers
  For the month of {time}, show revenue from newcomers and from repeaters
  Tell me how {time} sales divide between {segment} buyers and returning buyers
  {time} sales, {segment} vs repeat
  Can I get {time}'s takings for brand-new buyers next to those for repeat buyers?
  In {time}, how much money came from people buying for the first time and how much from people who had bought before?
  Please break down sales for {time} by {segment} and returning customers.
  Revenue from first-timers and repeat purchasers, {time}
  septmber sales {segment} and repeat customer each
  How was our {time} revenue made up in terms of {segment} and repeat shoppers?
  How much did {segment} customers and repeat customers each spend in {time}?
  {time} revenue, {segment} vs repeat buyers
  Split {time}'s sales into {segment} and repeat buyers
  {time} turnover by {segment} / returning customers
  I'd like to see what we sold in {time} to first-time buyers and to repeat buyers
How many people registered {time} but have never bought?
  Number of customers who signed up in {time} and haven't purchased anything
  How many people joined in {time} yet have zero orders?
  Count members registered during {time} who have not made a single purchase
  registered {time} and never purchased = how many people
  Of those who became members in {time}, how many still haven't bought?
  What's the headcount of non-buyers among people who registered in {time}?
  How many folks created an {contact_topic} in {time} but didn't ever buy?
  Tell me the number of people with a {time} registration date and no purchase history
  never-bought customers whose registration was in {time}: total
  Customers enrolled in {time} without any purchases to date, how many are there?
  Could you count the people who registered with us in {time} and have yet to make their first purchase?
  how many poeple sign up in {time} but no buy ever
  Among the people we registered in {time}, how many have remained non-purchasers?
  Number of people who signed up in {time} and have never purchased
  How many of the customers registered in {time} haven't bought anything yet?
  Count those who registered during {time} but never made a purchase
  of everyone that joined in {time}, how many have still not bought a single thing?
  How many people registered in {time} but have never bought?
What was the best-selling {by} {time}?
  Which {by} sold best {time}?
  {time} top seller
  What was our number one {by} {time}?
  Tell me the {by} that had the highest sales {time}
  No. {n} selling {by}, {time}
  I'd like to know which {by} was our bestseller {time}
  What did we sell the most of {time}?
  Show me {time}'s best seller
  {by} ranked first in sales {time}
  Which of our {by} topped the sales chart {time}?
  Name the {by} that came out on top in sales in the past calendar month
  What {by} was the biggest hit with buyers {time}, going by sales?
  Could you tell me what our top-selling {by} was {time}?
  top {n} {by} by sales {time}
  wich {by} was sold the best {time}
  {time}, what {by} did the best in terms of sales?
  {time}'s top-selling {by}
  no. {n} {by} {time}
  Tell me what our number one seller was {time}
  Which {by} was the best seller {time}?
Average lifetime sales by {by}
  How much has a customer of each {by} spent with us in total, on average?
  Mean cumulative purchase amount per {by}
  What's the average lifetime spend for each rank of member?
  Break down average all-time sales per customer by {by}
  {by} - average lifetime value (sales)
  I want to compare {by} on the average total amount a member has bought to date
  For every {by}, show the average of customers' lifetime purchases
  average total spend to date, grouped by {by}
  By rank, how much does a member spend over their lifetime on average?
  Tell me the typical (mean) lifetime sales of members at each rank
  Could you show the average cumulative sales per person for each {by}?
  On average, what have members of each rank bought from us all time, in yen?
  Lifetime revenue per customer, averaged within each {by}
  avarage life time sales each {by}
  Please list the {by} together with their average lifetime sales amount.
  How much has a customer of each {by} spent over their lifetime, on average?
  avg lifetime sales per {by}
  Show the mean lifetime revenue per customer for every {by}
  Average total spend to date by {by}
  Break down average life-time sales by the customers' rank please
Average monthly sales {time}
  What do we sell in a typical month {time}, on average?
  {time}'s mean revenue per month
  On average, how much have we been taking each month {time}?
  Show me the monthly average of turnover for {time}
  I want to know how much money we bring in per month {time}, averaged out
  avg sales / month, {time}
  {time}, what's our revenue averaging a month?
  Could you work out the mean monthly takings for {time}, please?
  Monthly revenue {time}, as an average
  Take all sales for {time} and give me the average per month
  Can you tell me what our month-by-month sales average out to {time}?
  how much do we make a month on averge {time}
  {time}: average of the monthly sales totals
  Per-month revenue average {time}
  I'm curious what an average month looks like in sales terms {time}
  Please calculate average turnover by the month for {time}
  How much do we sell per month on average {time}?
  {time}'s mean monthly revenue
  avg sales per month {time}
  What does an average month bring in {time} in sales?
  Could you give me the monthly average of {time}'s turnover?
Top {n} {by} by spend per customer
  Which five {by} have the highest spend per customer?
  Where do customers spend the most per head? Give me the {n} leading {by}
  {by} ranking by average amount spent per person, first five
  List the {n} {by} whose customers spend most on average
  top five {by}, per-customer spending
  In which five {by} is revenue per customer the largest?
  Rank {by} by how much each customer spends and show the best {n}
  I'd like to see the five {by} with the biggest average customer spend
  spend per head by {by}, highest {n}
  Can you pull the {n} {by} where the average shopper lays out the most money?
  What are our five strongest {by} in terms of sales per buyer?
  {by} sorted by purchase amount per customer, descending, limit {n}
  Please tell me which {n} {by} come out on top for money spent per customer
  {n} {by} that have the most generous customers, going by average spend per person
  which prefecture has most spend each customer, top {n}
  Do you know which five {by} lead on per-capita customer spend?
  {n} best {by}, average spend per customer
  Show me the top five {by} ranked by how much each customer spends
  {by} ranking by spend per head, top {n}
  In which {n} {by} do customers spend the most per person?
Which {by} had lower sales than last year?
  Which {by} are down on {time} in sales?
  {by} where revenue fell compared with {time}
  Show me every {by} selling less than it did {time}
  What {by} have dropped in turnover year on year?
  {by} with YoY sales decline
  I'd like to know in which {by} we sold less than {time}
  List {by} whose sales are below {time}'s
  Where are we losing ground vs last year, by {by}? Only those with lower sales
  Did any {by} do worse in sales than last year, and which ones?
  Negative sales growth against {time} - which {by}?
  Can you tell me which {by} took less money than last year?
  Pick out the {by} that haven't matched {time}'s revenue and came in lower
  which {by} sale is lower then {time}
  Please find the {by} in which {time}'s sales are smaller than the year before
  Shrinking {by}: revenue under {time}
  Out of all our {by}, which ones have seen takings go down {time}?
  {by} whose sales are down on {time}
  Which {by} sold less than last year?
  list {by} with sales below {time}
  Show me the {by} where revenue fell compared with last year
What percentage of first-time buyers bought again {time}?
  What's the {n}-day repeat rate for first-time buyers?
  Of people making their first purchase, what percent came back and bought again {time}?
  second purchase {time} of the first, % of {segment} buyers
  How many percent of {segment} purchasers placed another order inside {n} days?
  Share of first-time customers who made a second purchase {time} or less
  I want to know what proportion of {segment} customers reorder {time} of their first buy
  Tell me the rate at which first-time shoppers return to buy {time}
  After buying for the first time, what percentage of customers purchase again {time}?
  Could you give me the percentage of debut buyers who repurchased {time}?
  first purchase to repeat within {n}d, percentage
  Repurchase ratio of first-timers, {n}-day window
  Out of everyone who bought from us for the first time, how big a percentage shopped again in the next {n} days?
  what % of newbies buy a second time {time}
  Please calculate the proportion of initial buyers with a follow-up order no more than {n} days later
  percentege of first time buyer who buyed again {time}
  Do you know how often, in percent, a first order is followed by another one from the same customer {time}?
  What share of first-time buyers came back for another purchase {time}?
  {n}-day repurchase rate of first-time buyers
  Of those buying from us for the first time, what proportion purchased again {time} or less?
  how many percent of first time buyers has bought again inside {n} days
Customers who bought {time} but not {time}
  People with a purchase in {time} and none {time}
  Show {time}'s purchasers, excluding anyone who has bought {time}
  Customers whose purchases include {time} but none {time}
  Those who bought during {time} of the {time} without buying {time}
  Please extract customers with a sale {time} and no sale in {time}
  Of the people who bought {time}, which ones haven't bought {time}?
  Could you tell me which of our {time} shoppers {time} have stayed away {time}?
  customers with a purchase {time} in {time} and none {time}
  bought {time}, not {time} - customers
  Customers that made a purchase in {time} but have bought nothing {time}, please
  how many people bought in {time} but not in {time}
  number of people who bought in {time} but haven't bought in {time}
  How many customers made a purchase in {time} and none in {time}?
  bought {time}, not {time} - how many people?
  Of the people who bought in {time}, how many did not buy in {time}?
  we lost how many people who purchased in {time} but didn't purchase in {time}
  Count everyone with a purchase in {time} but without any purchase in {time}.
  Customers who bought in {time} but not {time}
Average age of {channel} buyers
  How old are people who buy through the {channel}, on average?
  mean age, {channel} purchasers
  What's the average age of customers who purchase in our {channel}?
  Tell me the typical (mean) {by} of those shopping via the {channel}
  {channel} shoppers: average age?
  I'd like to know the average age of people ordering from the {channel}
  For customers buying on the {channel}, give the mean age
  On average what {by} are our {channel} customers, the ones who've made a purchase there?
  avg age of users who bought via {channel}
  Could you work out how old the average {channel} buyer is?
  {by} of buyers on the {channel} {by}, averaged
  Take everyone who has bought using the {channel} and average their {by}
  how old is avarage person buying with {channel}
  Please show the average years of age among {channel}-{by} purchasers
  Do you know the mean age for the crowd that buys on our {channel}?
  What {by} is the average customer who makes purchases with the {channel}?
  How old are {channel} buyers on average?
  mean age of customers who buy through the {channel}
  {channel} buyers avg age
  What's the average age of people purchasing in our {channel}?
  Tell me the avarage {by} of shoppers who bought via the {channel}
What share of {brand} customers also bought at {brand}?
  What percentage of {brand} buyers have bought from {brand} too?
  Of the customers of {brand}, how many percent are {brand} buyers as well?
  {brand} to {brand} cross-purchase rate
  Proportion of people shopping at {brand} who have purchased at {brand} as well
  I want to know how much of {brand}'s customer base has also shopped at {brand}, in percent
  Among {brand} shoppers, what fraction made a purchase at {brand}?
  % of {brand} customers that also buy {brand}
  Show the overlap with {brand} as a percentage of {brand} customers
  Could you tell me what part of our {brand} customers are {brand} customers too?
  Take {brand} customers as {n}%: what percentage bought something at {brand}?
  How large a proportion of {brand} purchasers ordered from {brand} in addition?
  {brand} purchase rate among {brand} customers
  what share of {brand} customer bought also in {brand}
  Do many {brand} people buy at {brand} too? Give me the ratio to all {brand} customers
  Please calculate the percentage of those who buy {brand} who have a {brand} purchase on record
  Out of everybody who's a customer at {brand}, what percent also picked up something from {brand}?
  What percentage of {brand} customers have bought at {brand} too?
  % of {brand} buyers who are also {brand} buyers
  share of {brand} clients that bought {brand} as well
  Could you tell me how large a part of {brand}'s customers also made a purchase at {brand}?
Are sales {time} higher than {time}?
  Did we sell more {time} than {time}?
  Is revenue up on {time}?
  {time} vs {time} sales, up or not?
  Have {time}'s takings beaten {time}'s?
  Tell me whether turnover {time} exceeds that of {time}
  Compared with {time}, are we selling more {time}?
  I'd like to know if our sales have gone up {time}
  Has {time}'s revenue grown {time}'s?
  Are we ahead of {time} in sales?
  Could you check if {time}'s sales figure is bigger than {time}'s?
  Is {time} better than last for sales?
  Month-on-month sales: did {time} increase?
  sales of {time} is more than {time}?
  Please confirm whether we've made more money {time} than in the month before
  {time} or {time}, is it {time} that has the greater sales?
  How are we doing {time}, are sales above {time}'s level?
  Have we sold more {time} than {time}?
  sales {time} vs {time}, higher?
  Is {time}'s revenue above {time}'s?
  Tell me whether turnover {time} is up on {time}
  are we beating {time}'s sales {time}?
  compare sales in {time} with {time}
  {time} vs {time} sales
  How do sales in {time} compare with those in {time}?
  sales in {time} compared to {time}
  Please compare revenue for {time} against {time}
  comparison of {time} sales to {time} sales
  I need to see sales of {time} versus {time} for the management meeting
  can you compare {time} revenue to {time}
  Sales growth in {time} compared with {time}
  {time} sales growth vs {time}
  how much did sales grow in {time} against the same half {time}?
  Could you tell me the growth in sales for {time} versus last year's {time}?
  {time} sales: growth on {time}'s {time}
  Sales growth of {time} when comparing with {time}
  by how much are first-half sales up on {time} before
  sales {time} vs {time}
  {time}'s sales compared to {time}'s
  sales: {time} vs {time}
  Could you compare the sales of {time} with {time}?
  how are sales {time} against {time}
  Sales comparison of {time} and {time} please
  revenue {time} vs {time}
  Which month had more sales, {time} or {time}?
  Were sales higher in {time} or {time}?
  {time} vs {time} - which had more sales
  Could you tell me which month sold more in {time}, {time} or {time}?
  which was the bigger sales month, {time} or {time}?
  in {time}, did {time} or {time} have higher sales
  how much did sales grow in {time} compared to {time}
  sales growth, {time} against {time}'s {time}
  {time} ({time}) sales
  how much did we sell {time}, {time}
  sales {time} ({time})
How many contacts are unresolved?
  How many inquiries are still open?
  number of unresolved contacts
  Count the customer contacts that haven't been resolved yet
  What's the total of cases not yet solved?
  Open tickets: how many?
  I want to know how many queries are still waiting for a {by}
  Tell me how many enquiries remain unsettled
  How many customer issues have we not closed?
  Unsolved inquiries, total count
  Could you give me the number of contacts without a {by}?
  how big is our backlog of contacts that aren't resolved?
  pending contacts count please
  How many calls and messages from customers are outstanding, i.e. not resolved?
  how many contact not resolve yet
  Please show the count of support contacts with unresolved status
  Is there a figure for contacts where the problem hasn't been fixed yet?
  Number of unresolved contacts
  open contacts count
  Count the customer contacts that haven't been resolved
  Could you tell me how many contacts are still waiting to be resolved?
Items per order
  How many {by} are in an order on average?
  average basket size in units
  What's the mean number of products per order?
  units per transaction
  Tell me how many pieces customers put in a single order, on average
  When someone places an order, how many {by} does it typically contain?
  I'd like the average quantity per order
  Avg no. of goods in one purchase
  How many things do people buy at a time, on average?
  Could you calculate the average item count for each order?
  Number of articles per order, averaged
  Divide items sold by orders and show me the result
  Per order, how many {by} get bought on average?
  avrage {by} in one order
  Please show me the typical {by} quantity of an order (mean)
  What number of units does the average order have in it?
  How many {by} are there in an order on average?
  average number of items per order
  avg units per order
  What's the mean basket size in {by}?
Value of orders returned {time}
  What was the total amount of orders sent back in {time}?
  {time} returns, value
  How much were the orders returned in {time} worth?
  Tell me the total value of {time}'s returned orders
  How much money do the returns {time} add up to?
  I want to know the sum of returned orders for the month of {time}
  return amount {time}
  In {time}, what amount did order returns come to?
  Total order value for returns made in {time}
  Orders that came back in {time}: what's their combined price?
  Give me the monetary value of orders returned in {time}
  what is amount of retuned orders in {time}
  Please add up the amounts of all orders people sent back in {time}
  How big was the returned order total in {time} in money terms?
  Any chance you could tell me how much in yen was returned in {time} orders?
  amount of returned orders, {time}
  Total value of {time}'s returned orders
  {time} returned orders in yen
  Please tell me the monetary value of orders that were returned in {time}
  total refunds in {time}
  how much did we refund in {time}?
  {time} refunds total
  Could you tell me the total amount of refunds for {time}?
  sum of all refunds in {time}
  Total refund amount in {time} please
  how much money went back in refunds in {time} altogether
  how much money was refunded in {time}?
  What was the total amount of refunds in {time}?
  how much did we pay back in refunds in {time}?
  refund total {time}
  Could you please tell me the total amount refunded in {time}?
  In {time}, how much money did we refund?
  how much was refund amount in {time}
  {time} refund total
  What amount was refunded by us in {time}?
  Value of orders returned in {time}
Average days between purchases
  How many days go by between purchases on average?
  mean purchase interval in days
  On average, how long do customers wait before buying again, in days?
  What's the typical gap between one order and the next, as an average number of days?
  Tell me the average time from one purchase to the following one, in days
  avg days from purchase to purchase
  I'd like to know every how many days customers buy on average
  Repurchase cycle, average days
  How often do people buy, expressed as the average number of days between orders?
  Could you compute the mean number of days separating consecutive purchases?
  Average buying interval (days)
  Days between orders: what's the average?
  how much days in average between two purchase
  Please show the mean spacing in days of customers' purchases
  When a customer buys, after how many days does the next purchase come, on average?
  What does the average interval between transactions look like in days?
  How many days pass between purchases on average?
  avg purchase interval in days
  Mean number of days from one purchase to the next
  What's the average gap in days between a customer's purchases?
  On averge how many days until customers buy again
  how many days on average between purchases?
  avg days between one purchase and the next
  What's the average gap between purchases, in days?
Compare sales of people in their {age_group} and {age_group}
  Sales for customers in their {n}s versus their {n}s
  Which spend more, people in their {age_group} or in their {age_group}? Show sales for both
  {n}s vs {n}s revenue
  How do sales to {age_group} stack up against sales to fortysomethings?
  Put turnover from {by} {n}-{n} next to that from {by} {n}-{n}
  I want to see the difference in sales between the {n}s and {n}s {by}
  What are the sales from people {by} {n} to {n} as against those {by} {n} to {n}?
  Show me revenue side by side for customers in their {age_group} and those in their {age_group}
  {age_group} and {age_group}, sales comparison
  How much do we sell to people in their {n}s compared to people in their {n}s?
  sales by {by}: only {n}s and {n}s, compare
  compare revnue customer {n}s and {n}s
  Please contrast the takings from shoppers in their {age_group} and {age_group}
  Is it the {age_group} or the {age_group} that bring in more money? I'd like both sales figures
  Sales amount of the {n}-something group against the {n}-something group
  Sales from {n}s vs {n}s {by}
  How do sales to {n}-somethings compare with sales to {n}-somethings?
  revenue customers in their {n}s versus {n}s
  Put the turnover of customers in their {age_group} next to that of those in their {age_group}
  Could you compare how much people {by} {n}-{n} and {n}-{n} have bought?
What share of sales comes from {segment}?
  What percentage of our revenue comes from {segment} customers?
  {segment} share of sales
  How much of total sales do {segment} account for, in percent?
  {segment} as a % of turnover
  Tell me what proportion of sales is made by {segment} members
  Of all our sales, how big a part is down to {segment}?
  I'd like to know the percentage of revenue that the {segment} {by} contributes
  What fraction of our takings do {segment} customers bring in?
  sales composition ratio of {segment}
  Could you work out how dependent sales are on {segment}, as a percentage of the total?
  Ratio of {segment} purchases to overall sales amount
  How many percent of the money we make is from {segment}?
  what persent of sales is by {segment} customer
  Please show the {segment} contribution to total revenue in %
  Our {segment}, what slice of the sales pie do they make up?
  Out of the whole revenue, the share generated by {segment}
  What percentage of revenue do {segment} account for?
  % of turnover from {segment} customers
  How much of our sales, as a percentage, is generated by {segment}?
  I'd like to know the proportion of total sales that our {segment} bring in
Distribution of the number of orders per customer {time}
  How are customers spread by how many orders they place {time}?
  histogram of annual orders per customer
  Show the breakdown of customers by number of purchases {time}
  How many customers order once a year, twice, three times and so on?
  Yearly order frequency per customer, distribution
  I want to see how the yearly order count varies across customers, as a distribution
  Customer counts by orders placed per year
  Give me a frequency table of how often each customer orders {time}
  Could you chart the spread of order counts per person over a year?
  {time}, how many people placed {n} order, how many {n} how many {n} etc.?
  orders per customer per year - distribution
  What does the distribution look like for the number of times a customer orders {time}?
  distribusion of order times by customer {time}
  Please group customers according to their number of orders {time} and show how many are in each group
  Annual purchase frequency: how are our customers distributed?
  Can you split customers by how many times they order over the course of a year?
  How are customers spread by number of orders {time}?
  orders per customer per year, distribution
  Show me how many customers place {n} {n} {n} and so on orders {time}
  Histogram of customers by how many orders they make {time}
List {gender} living in {prefecture}
  Which {gender} customers live in {prefecture}?
  {gender}, {prefecture} residents, customer list
  Show me all the {gender} on our books with an {prefecture} address
  I need a list of our {gender} in {prefecture}
  Who are our {gender} residing in {prefecture}?
  Pull up {gender} customers based in {prefecture}
  {prefecture} {gender} customers list
  Give me the customers who are {gender} and whose home is in {prefecture}
  Could you extract the {gender} among our customers living in {prefecture}?
  Find customers where {by} is {gender} and residence is {prefecture}
  Please display every {gender} in the customer base who lives in {prefecture}
  Living in {prefecture}, {gender}: which customers?
  customers in {prefecture} who is {gender}, list please
  I'd like to see the names of {gender} shoppers who live in {prefecture}
  Can I get the {prefecture}-based {gender}?
  Show me the {gender} customers who live in {prefecture}
  list of {gender} living in {prefecture}
  {gender}, {prefecture}, list
  Could you pull up a list of all the {gender} among our customers whose home is in {prefecture}?
Top {n} customers by probability of being lost
  Which {n} customers are most {segment} us?
  top {n} by churn probability
  Show the {n} customers with the highest risk of churning
  List the {n} people we're most in danger of losing
  Who are the {n} most {segment} customers by churn score?
  Rank customers by likelihood of attrition and give me the first {n}
  I want the {n} customers with the greatest chance of going away
  Customers sorted by churn risk, highest first, {n} rows
  {n} customers with the highest predicted defection rate
  Could you tell me which {n} customers will most probably stop buying from us?
  the {n} customers likeliest to quit
  Please pull the {n} names at the top of the attrition probability ranking
  costumers with high churn posibility, top {n}
  Whom are we about to lose? The {n} with the biggest probability, please
  Churn likelihood ranking, {n}st to {n}th place customers
  Do you have the {n} customers whose probability of lapsing is the highest?
  Which {n} customers are most {segment}?
  {n} customers with the highest churn probability
  top {n} by churn risk
  List the {n} clients we're most {segment} of losing, by probability
  Please show the {n} customers who have the highest probabilty of leaving us
Year-on-year sales growth by {by} {time}
  How much have sales grown {time} versus last year for each {by}?
  YoY sales growth, {time}, by {by}
  {by}-by-{by} revenue growth over {time}, for {time}
  Show each {by}'s percentage change in sales {time} compared to {time}
  What's the growth rate of turnover {time} against {time}, split by {by}?
  I want to know how each {by}'s sales are growing {time} relative to {time}
  For every {by}, {time}'s sales increase on {time} in percent
  {time} vs last year sales growth % per {by}
  By what percentage is each of our {by} up or down in sales on {time}?
  Could you break down {time}'s annual sales growth by {by}?
  Growth in revenue {time}, per {by}
  How are the {by} doing on year-over-year sales growth {time}?
  growth of sale each {by} {time} to {time}
  Please list {by} with their year-on-year rate of sales growth for {time}
  Compared with a year earlier, how fast are sales rising {time} at each {by}?
  Can you give me the YoY revenue change rate for {time}, one line per {by}?
  How much has each {by}'s revenue grown {time} compared with last year?
  YoY sales growth per {by}, {time}
How many refunds were there {time}?
  Could you tell me the number of refunds for {time}?
  refund count {time}
  need to know how many times we refunded in {time}, it's for my report
  total number of refunds in {time} pls
  In {time}, how many refunds did we have?
  so like, how many refunds have we had in {time}
  Please count the refunds made in {time}.
  refunds {time}
  {time}'s refunds
  what refunds did we have {time}?
  Please show the refunds {time}.
  refunds, {time}
  {time} refund pls
  how many refunds were there in {time}?
Sales in {prefecture} vs {prefecture}
  Compare {prefecture} and {prefecture} sales
  how do sales in {prefecture} stack up against {prefecture}?
  {prefecture} vs {prefecture}, sales
  I want to see revenue for {prefecture} next to revenue for {prefecture}
  revenue: {prefecture} compared with {prefecture}
  can you put {prefecture} sales and {prefecture} sales side by side
  What are the sales in {prefecture} as against those in {prefecture}?
Who has cancelled {n} or more orders?
  Which customers have cancelled at least two orders?
  list of people with {n}+ cancelled orders
  show me everyone who's canceled {n} or more orders
  find me the people who have cancelled orders at least twice
Average daily sales {time}
  What were sales per day in {time}, on average?
  {time} average sales per day
  on average how much did we sell a day in {time} (in yen)
  mean daily revenue for {time}
  I need the daily average of sales for the month of {time}
  Can you work out our average revenue per day for {time}?
  {time} daily sales, average pls
  average daily sales in {time}
What share of buyers {time} were {segment}?
  What percentage of the people who bought in {time} were {segment} buyers?
  proportion of {segment} buyers among {time} buyers
  Of everyone who bought in {time}, how big a share were {segment}?
  {segment} buyers as % of all buyers, {time}
  Out of our {time} buyers what fraction was {segment}?
  could you give me the share of {segment} ones among the buyers in {time}
  I'd like to know which percentage of buyers in {time} was {segment}, for a slide
  what share of buyers in {time} were {segment}?
What's the median age of {brand} buyers?
  median age of people who bought from {brand}
  {brand} buyers - median age?
  Could you please calculate the median age for buyers of {brand}?
  How old is the median {brand} buyer?
  I need the {by} of {brand} buyers, as a median
  for those who've bought {brand}, what is the median age
How many customers bought {time} of registering?
  Number of customers who made a purchase {time} of signing up
  How many customers purchased something no later than {n} months after they registered?
  count of customers with a purchase {time} after registration
  We want to see how quickly people convert: how many customers bought {time} of their registration?
  how many customers bought in the first {n} months after registering
  Can you count the customers who bought {time} from the date they registered?
  customers buying {time} of registration, how many?
Which {segment} customers live in {prefecture}?
  {segment} customers living in {prefecture} - who are they?
  List the {segment} customers who live in {prefecture}
  show me our {segment} based in {prefecture}
  {segment} customers, residence {prefecture}, please list
  I need to see which customers are {segment} and live in {prefecture}
Customers with more than {n} orders and over {n} yen in sales
  customers who placed more than three orders and spent more than {n} yen
  customers: orders > {n} and sales > {n} yen
  I'm after the customers with more than {n} orders whose sales also exceed {n} yen
  customers that have ordered more than {n} times and have sales over ¥{n}
Compare revenue in {time}, {time} and {time}
  How does revenue compare across {time}, {time} and {time}?
  {time} vs {time} vs {time} revenue
  put {time}, {time} and {time} revenue side by side please
  I would like to compare the sales of {time}, {time} and {time}
  revenue comparison: {time}, {time}, {time}
  Can we see how much revenue we made in {time} versus {time} versus {time}?
  compare sales for {time}, {time} and {time}
Customers who spent between {n} and {n} yen {time}
  Customers whose spend {time} was between {n} and {n}
  customers with {n}-{n} spent {time}
  spend {n}-{n} {time}, customers
  I'm building a mid-spender audience - customers who spent {n} to {n} {time} please
  Customers who spent between {n} and {n} {time}
customers with {record_ring_size}
  customers whose {record_ring_size}
  {record_ring_size} customers
  I need customers who {record_ring_size}
  customers - {record_ring_size}
  We got extra size {n} {goods}, so please find the customers with a {record_ring_size}
{brand} sales to {gender} {time}
  How much did {brand} sell to {gender} in {time}?
  {brand} revenue from {gender}, {time}
  {time} sales of {brand} to {gender}
  What were {brand}'s sales to {gender} in {time}?
  I'd need {brand}'s {time} revenue from {gender} only
  how much did {gender} spend at {brand} in {time} in total
  {brand}, {gender}, {time}: sales?
  {brand} sales to {gender} in {time}
Which {by} takes the longest to handle on average?
  Which {by} of contact has the longest average handling time?
  {by} with highest average handle time
  On average, what {by} takes us the most time to handle?
  I want to know the {by} whose mean handling time is longest
  {by} with longest avg handling time for contacts
  Among all the {by}, which one is slowest to handle on average?
Customers who joined {time} and bought {time}
  How many customers who registered {time} have bought something {time}?
  count of customers registered {time} with a purchase {time}
  Of the customers that signed up {time}, how many still bought {time}?
  We want to thank loyal people. How many customers registered prior to {time} and made a purchase {time}?
  registered pre-{time} and bought {time} - number of customers
  Can you count customers with registration {time} who were still buying {time}?
  how many customers from {time} (by registration) have still bought {time}
  customers who joined in {time} and bought in {time}
  customers who signed up in {time} and purchased in {time}
  people with a {time} purchase who became members in {time}
  customer who registered in {time} and also did buying in {time}
  Of those who registered in {time}, how many had bought something {time}?
  {time} registrations: how many purchased something in their first {n} days
  how many of the customers who signed up in {time} bought {time} of registering?
Repeat rate by {by}
  repeat purchase rate split by the {by}
  What's the repeat rate for each {by}?
  How does the repeat rate differ by the {by} customers bought first?
  repeat rate per {by} purchased
  Please break down the repeat rate by which {by} the customer's first purchase was
  depending on the {by} of their first purchase, what is the repeat rate of customers
  Show repeat rates grouped by {by}
  Break down the repeat rate by the quarter customers first bought in
  repeat rate per first-purchase quarter
  what's the repeat rate for each {by}?
  Kindly share repeat rate {by} wise
  repeat rate, group by quarter when customer bought first time
  repeat rate per {by}
  {by}-wise repeat rate please
  Could you break down the repeat rate by {by}?
  reapeat rate each {by}
What are the most returned products?
  which {by} get returned the most?
  most returned products
  What {by} have the highest number of returns?
  I'd like to see the {by} that come back most often as returns
  {by} with the most returns pls
  can you show which {by} are being returned most
  What are the {by} that customers return most?
  what are the most returned products
How many customers bought neither {goods} nor {goods}?
  How many customers have never bought {goods} or {goods}, neither of the two?
  count customers with neither a {goods} purchase nor an {goods} purchase
  Please tell me how many customers have purchased neither {goods} nor {goods}
  no {goods} AND no {goods} bought - how many customers
How do sales compare with {time}?
  How do sales compare to {time}?
  sales vs {time}
  Compare sales with {time}, please
  Revenue compared to {time}
  I want to see sales against {time}'s {time}
  sales against {time}
  what do our sales look like versus {time} of the {time}
  Sales versus {time}
How many people bought {n} or more times {time}?
  How many people made at least two purchases in {time}?
  number of people who bought two or more times in {time}
  {time}: people with {n} or more purchases, how many?
  Can you count those who purchased twice or more in {time}?
  in {time} how many people bought from us at least twice
  I need the number of people that bought no less than {n} times in {time}
  how many folks bought {n} or more times during {time}?
  How many customers placed at least {n} orders in {time}?
  How many customers made {n} or more orders in {time}?
  number of customers with {n}+ orders in {time}
  Could you tell me how many customers ordered at least three times in {time}?
  in {time}, how many people placed {n} orders or more
  count of customers with at least {n} orders during {time}
  how many customer did order minimum {n} times in {time}?
  how many ppl bought {n}+ times in {time}
How many orders do we get per month on average {time}?
  average number of orders per month {time}
  On average, how many orders a month are we getting {time}?
  monthly average order count, {time}
  What's {time}'s average monthly number of orders?
  I'm curious how many orders come in per month on average {time}
  avg orders per month {time}
  {time}, how many orders do we receive each month on average?
How many days pass before the second order for customers who first bought {time}?
  For customers whose first purchase was in {time}, how many days go by until their second order?
  days until second order, customers with first purchase in {time}
  How many days does it take customers who first bought in {time} to place their second order?
  time in days to 2nd order for customers first buying in {time}
  Customers who bought for the first time in {time}: how many days until order number two?
  I'd like to know how many days it takes before the second order among people whose first purchase was in {time}
  for those who made their first purchase in {time}, after how many days comes the second order?
  How many days pass before the second order for customers who first bought in {time}?
Average order value of the third order
  What is the average value of customers' third order?
  AOV of the 3rd order
  how much is the third order worth on average
  When customers place their third order, what's the average order value?
  average order value for third orders
  I need the mean order value of the third order, thanks
  on average how much do customers spend in their third order
What proportion of orders are returned?
  What percentage of orders get returned?
  share of orders that are returned
  returned orders as a % of all orders
  Out of all orders, what fraction is returned?
  how big a share of our orders is being returned?
  Could you tell me the proportion of returned orders
  order return rate pls, so % of orders returned
  refund rate
  what's our refund rate?
  rate of refunds
  Could you tell me the refund rate?
  how high is the refund rate
  Please tell refund rate
  refund rate overall pls
customers who bought from all three {by}
  customers who have purchased from each of the three {by}
  customers with purchases at all three {by}
  customers buying all three {by}
  I'm interested in customers who have bought something from every one of our three {by}
How many customers are {segment} and marked do not call?
  Number of {segment} customers who are also do not call
  How many of the {segment} customers are marked do not call?
  {segment} and do not call at the same time - how many customers?
  how many customers are {segment} and also flagged as do not call
  count: {segment} and do not call customers
  before we start phoning, how many {segment} customers are do not call?
  How many customers are {segment} and at the same time do not call?
Sales by quarter
  quarterly sales
  sales per quarter
  Show me revenue broken down by quarter
  What are our sales for each quarter?
  how much did we sell each quarter (revenue)
  I'd like to have the sales split by quarter please
  revenue by quarter
How many customers are {segment}, or live in {prefecture} and bought {time}?
  Number of customers who are either {segment}, or are {prefecture} residents who bought {time}
  How many customers are {segment}, or else live in {prefecture} and made a purchase {time}?
  count customers: {segment}, or (lives in {prefecture} and bought {time})
  I need the total of customers that are {segment} or, if not, live in {prefecture} and purchased something {time}
  how many customers: either {segment}, or in {prefecture} with a purchase {time} (both conditions)
  For a mailing: how many customers are either {segment}, or both living in {prefecture} and buying {time}?
  Please count the customers who are {segment}, or who live in {prefecture} and also bought {time}.
How many orders were placed {time}?
  orders {time}
  Show me the orders {time}
  I need the orders placed {time}
  orders in the period {time}
  can I see orders {time}, both days included
  orders dated {time}
  how many orders {time}?
  {time}'s number of orders
  order count {time}
  Could you tell me how many orders came in {time}?
  how many purchases did we have {time}
  How many orders we got {time}?
  orders {time}, how many were there
  number of orders {time}
  How many orders did we have {time}?
  Could you tell me how many orders were placed {time}?
  {time}'s order count
  {time}, how many orders did we get
  how many order was there in {time}?
  orders in {time}
  Orders placed {time}
  what orders did we get in the back half of {time}?
  Could you please show me the orders {time}?
  For {time}, show the orders
  orders of {time} latter half ({time})
  How many orders were placed in {time}?
  What was the number of orders in {time}?
  how many orders did we get in {time}?
  Could you please tell me how many orders were placed during {time}?
  In {time}, how many orders came in?
  how many order did we recieve in {time}
  show me {time} orders
  orders, {time}
  For {time}, can I see the orders?
  I'd like to look at the orders placed in {time}
  Please show me the orders of {time} year
  Please show me the orders placed {time}.
  {time} orders
  which orders were placed in {time}?
  {time}, show the orders that were placed
  The orders which placed {time}
Top {n} {by} by units sold
  What are the three {by} with the most units sold?
  top three {by} by number of units sold
  which {n} {by} sold the most units?
  Give me the {n} best-selling {by}, by units
  best sellers top {n} (units sold)
  Rank {by} by units sold and show me the top {n}
  I'd like to know the three {by} that have sold most in unit terms
Number of customers in {prefecture}
  How many customers are there in {prefecture}?
  {prefecture} customer count
  how many of our customers are in {prefecture}
  Could you tell me how many customers we have in {prefecture}?
  count of customers in {prefecture}
  we are thinking about a {channel} in {prefecture}, how many customers do we have there?
  number of {prefecture} customers
  Could you please tell me how many customers we have in {prefecture}?
  How many customers live in {prefecture}?
  how many customers have we got in {prefecture}?
  I would appreciate it if you could tell me the number of our customers in {prefecture}.
  In {prefecture}, we have how many customers?
  how many custmers do we have at {prefecture}
  {prefecture} no kokyaku nannin
  How many customers are in {prefecture}?
  how many {prefecture} customers have we got?
  {prefecture} customers count
  In {prefecture}, how many customers do we have?
  {prefecture} customer is how many people?
{contact_topic} in {time}
  {contact_topic} received in {time}
  {time} {contact_topic}
  Show me the {contact_topic} {time}
  I need the {contact_topic} for {time}
  {contact_topic} during {time}
  could you pull {contact_topic} for {time}?
  {contact_topic} we had in {time}
Which prefecture buys the most {goods}?
  top {by} for {goods}
  Which prefecture is our biggest buyer of {goods}?
  {goods} purchases - which prefecture has the most?
  I'd like to find out what prefecture buys most {goods}
  where is {goods} bought the most, by {by}?
  the {by} that buys more {goods} than any other, which is it
Orders per customer
  number of orders per customer
  how many orders per customer do we have?
  order count per customer
  What's the number of orders per customer?
  Could you give me orders per customer, please
  I want to see how many orders there are per customer
What percentage of customers bought {goods}?
  What % of customers have bought {goods}?
  percentage of customers who purchased {goods}
  {goods} buyers as a percentage of customers
  How many percent of our customers bought {goods}?
  Out of all customers, what percentage has bought {goods}?
  I wonder what percent of the customers bought {goods}
  % of customers buying {goods}
  What percentage of all customers have bought {goods}?
  % of all customers who bought {goods}
  Could you tell me what share of our entire customer base has purchased {goods}?
  {goods} buyers as a percentage of all customers
  how many percent of all our customers ever bought {goods}
  From all the customers, what percentage bought the {goods}?
Customers who spent over {n} yen in total but nothing {time}
  lifetime spend > {n} yen, no spend {time}
  show me people (customers) that spent more than {n} yen in their lifetime with us but zero {time}
  customers who haven't spent anything {time} though they've spent over {n} yen in total, lifetime
  customers who spent over {n} yen lifetime but nothing {time}
Top {n} {by} by share of {gender}
  Which three {by} have the highest share of {gender}?
  top three {by} by percentage of {gender}
  the {n} {by} where {gender} make up the biggest share
  Rank {by} by share of {gender}, top {n} only
  {by} with highest proportion of {gender} - top {n}
  I want to see the {n} {by} with the largest {gender} share
  by share of {gender}, which {by} are the top {n}?
Median spend per customer
  What is the median amount spent per customer?
  median customer spend
  How much does the median customer spend?
  spend per customer, median
  I need the median of spending per customer
  can you calculate the median of what a customer spends
  median spending per customer pls
Average contacts per customer {time}
  On average, how many contacts did we have per customer in {time}?
  {time} average number of contacts per customer
  avg contacts per customer, {time}
  How many times did each customer contact us on average in {time}?
  mean contacts per customer for {time}
  I'd like the average number of contacts a customer had in {time}
  what's the average contact count per customer in {time}
  average contacts per customer in {time}
Customers who spent more than {n} yen in a single order
  customers with a single order of over {n} yen
  customers who have spent over {n} yen in one order
  I'm searching for customers who've placed a single order worth more than {n} yen
  customers having at least one order > {n} yen
  customers who paid more than ¥{n} in one single order
Monthly share of {channel} orders
  share of {channel} orders by month
  What share of orders is {channel} each month?
  {channel} order share, monthly
  percentage of orders placed {channel}, month by month
  per month, what proportion of our orders are {channel}?
  I'd like to see for each month the share of {channel} orders
  how big is the {channel} share of orders every month
What share of customers who contacted us with a {contact_topic} {time} are {segment}?
  Of the customers who {contact_topic} in {time}, what share are {segment}?
  {segment} share among customers who {contact_topic} in {time}
  What percentage of the customers filing a {contact_topic} in {time} are {segment}?
  share of {segment} in {time} complainants (customers)
  Among customers that {contact_topic} in {time}, what proportion is {segment}?
  how many percent of customers who {contact_topic} in {time} are {segment}?
  I need to know how large the part of {segment} is among customers who {contact_topic} in {time}
  What share of customers who {contact_topic} in {time} are {segment}?
Largest single order {time}
  biggest order in {time}
  What was the largest order of {time}?
  the largest single order in {time}
  Which order was the biggest in {time}?
  {time}'s biggest order?
  I'd like to see the largest order we had in {time}
  show me our biggest order of {time} please
  biggest single order in {time}
  largest order of {time}
  what was the biggest single order in {time}?
  Could you tell me the highest-value single order placed in {time}?
  max order amount {time}
  Which was the largest one order in {time}?
  bigest individual order during {time}
Which {by} had the biggest increase in sales {time}?
  Which {by}'s sales jumped the most {time}?
  {by} with the biggest sales increase {time}
  {time}, what {by} had the largest rise in sales {time}?
  biggest sales jump {time}, which {by}
  I want the {by} whose sales rose most in {time} compared to {time}
  what {by} had the biggest increase in sales, {time} vs {time}?
  Which {by} had the biggest jump in sales {time}?
Expected purchases over the next year for customers in the {segment} {by}
  Expected purchases in the next year, customers in the {segment} {by}
How many {brand} customers gave us a survey score of {n} or lower?
  Number of {brand} customers who gave a survey score of {n} or less
  How many customers of {brand} scored us {n} or below in a survey?
  {brand} customers with survey score <= {n} count
  Could you check how many {brand} customers rated us {n} or lower in the survey?
  survey score {n} or under from {brand} customers - how many customers?
  I'd like to know how many {brand} customers have given us a survey score of at most {n}
How many {by} were sold in total?
  number of categories we sell
  What's the number of categories that we sell?
  how many different {by} do we have on sale?
  {by} count - how many do we sell
  Can you tell me in how many {by} we sell?
  We sell how many {by}?
  just need a count of the {by} we sell
  number of products we sell
  What's the number of products that we sell?
  how many different products do we have on sale?
  Could you tell me how many {by} we're selling?
  just want a count of the {by} we sell
  how many {by} were sold in total
  What's the total number of items sold?
  how many things have we sold altogether?
  total units sold
  Could you please tell me the total quantity of items sold?
  In total, how many units have we sold?
  how many itmes did we sell in total
How many customers haven't ordered {time}?
  How many customers have not placed an order {time}?
  number of customers without an order {time}
  {time}, how many customers haven't ordered anything
  customers with no orders {time} - how many?
  Could you count the customers who've placed no orders {time}?
  I want to know how many customers didn't order {time}
  count of customers who have had no order {time}
  customers who haven't ordered {time}
  customers with no orders {time}
  no order {time} - which customers
  customers who didn't order since {n} months
  customers that haven't purchased {time}
  no purchase {time} - customers
Names and registration dates of all {segment}
  List all {segment} with their name and registration date
  Can I get every {segment}'s name and the date they registered?
  Please show me all the {segment}, with name and date of registration
  all {segment}: name, registration date
  I need a list of all {segment} including their names and when they registered
  who are all our {segment} and on which date did they register? names and dates please
  Give me the names and registration dates of all the {segment}
Median days between the first and second order by {by}
  For each {by}, what's the median number of days between the first and second order?
  median days from first to second order per {by}
  How many days are there between a customer's first and second order, median by {by}?
  by {by}: median gap in days between {n}st and 2nd order
  Please show the median time in days between first order and second order, split by {by}
  median days between order {n} and order {n} for each {by}
  I need the median of days that pass from the first order to the second, broken down by {by}
Average lifetime value of customers who contacted us with a {contact_topic}
  What is the average lifetime value of customers who {contact_topic}?
  avg LTV of customers who {contact_topic}
  mean lifetime value for customers with a {contact_topic}
  Customers who've {contact_topic}: what's their average lifetime value?
  Could you tell me the average LTV for the customers that {contact_topic}?
  how much is a customer who {contact_topic} worth on average, in lifetime value
  average lifetime value among customers who {contact_topic}
  average lifetime value of customers who {contact_topic}
{by} with sales over {n} yen
  {by} that have sales above {n} yen
  which {by} have sold for more than one million yen?
  {by} with more than {n} yen in sales
  {by}, sales > {n} yen
  Show me the {by} whose revenue exceeds {n} yen
  I want to see {by} with revenue of over ¥{n}
  what {by} have made more than {n} yen in sales
How many {gender} are {segment}?
  number of {segment} {gender}
  How many {gender} do we have among the {segment}?
  how many {segment} are {gender}?
  count of {gender} who are {segment}
  How many of the {gender} are {segment} customers?
  {segment} and {gender}, how many
  Please tell me the number of {gender} that are {segment}
Percentage change in the number of buyers {time}
  By what percentage did the number of buyers change {time}?
  % change in number of buyers, {time}
  buyers {time}, percentage change
  How much did buyers change in percent {time}?
  I need the percentage change of buyers in {time} compared to {time}
  What's the percent change in buyer numbers from the second to {time}?
  {time} vs {time}: change in buyers in %
  percent change in buyers {time}
Which survey has the lowest average score?
  What survey scored lowest on average?
  survey with the lowest average score
  Which of the surveys has the worst (lowest) average score?
  lowest avg score - which survey?
  Could you find the survey whose mean score is the lowest?
  I want to know in which survey the average score is lowest
  among our surveys, which one got the lowest average score
How many customers bought both {goods} and {goods}?
  customers who bought both {goods} and {goods}
  people who have bought {goods} as well as {goods}
  {goods} AND {goods} buyers
  how many customers bought both {goods} and {goods}
  number of customers who purchased {goods} as well as {goods}
  {goods} AND {goods} buyers, how many
  Could you tell me how many people have bought both a {goods} and {goods}?
  how many shoppers got {goods} and also {goods} from us
  count of customers purchased both {goods} and {goods}
  how many customers bougth {goods} and {goods}, both of them
How many customers bought something {time}?
  number of people who bought in {time}
  in {time}, how many people made a purchase
  Could you tell me the number of people who purchased something in {time}?
  count of people who bought during {time}
  how many individuals bought from us in {time}?
  How many customers made a purchase {time}?
  number of customers who bought {time}
  Could you tell me how many customers purchased something {time}?
  {time}, how many people bought anything?
  how many customer did buy something {time}
Which hour has the most orders?
  In which hour are the most orders placed?
  {by} with the highest number of orders
  what's the busiest {by} by number of orders
  At what hour do we get the most orders?
  peak {by} for orders?
  I need to know the {by} in which the number of orders is highest, for staffing
  which hour do most orders come in, i.e. the top {by} by order count
Number of customers who opted out of the newsletter
  How many customers have opted out of the newsletter?
  newsletter opt-outs, customer count
  count of customers who opted out from our newsletter
  How many customers no longer want the newsletter, meaning they opted out?
  Can you tell me how many customers are opted out of the newsletter
  customers opted out of newsletter: how many?
  I'd like to know the number of customers that have done the newsletter opt-out
Customers who have bought from only one {by}
  customers who've bought from a single {by} only
  one-{by}-only customers
  customers whose purchases are all from one {by}
  I'm looking for customers that have only ever bought from one {by}
  customers with purchases at only {n} {by}
Monthly revenue {time}
  Show me revenue month by month {time}
  What has revenue been in each month {time}?
  revenue per month {time} until now
  Could you take me through the monthly sales {time}?
  I'd like to go over revenue by month, {time} {time}
  sales by month {time}
  sales trend in {time}
  how did sales develop over {time}
  {time} sales over time
  Walk me through revenue per month {time}
Which {by} has the most customers?
  What {by} has the highest number of customers?
  {by} with the most customers
  Which of the {by} has most customers?
  top {by} by number of customers
  most customers - which {by}?
  Could you tell me which {by} has more customers than the others?
  I'd like to know the {by} having the largest number of customers
Revenue of {brand} vs {brand}
  Compare revenue of {brand} and {brand}
  {brand} vs {brand} sales
  How does {brand}'s revenue compare to {brand}'s?
  revenue: {brand} against {brand}
  can you show me the revenue of {brand} next to {brand}'s
  I want to see {brand} and {brand} side by side on revenue
  Revenue comparison between {brand} and {brand}, please
  {brand} vs {brand} revenue
Which {by} is returned most often?
  What {by} has the most returns?
  most often returned {by}
  Which {by} gets returned most frequently?
  {by} with the highest number of returns
  which {by} comes back most often (returns)
  I'd like to know in which {by} returns happen most often
  top {by} by returns
  which {by} is returned most often
How many people opted out of calls or emails?
  number of people who opted out of calls or emails
  How many people have opted out of either calls or emails?
  calls or emails opt-outs: how many people
  count everyone who has opted out from emails or calls
  Can you tell me how many people opted out of at least one of the two, calls or emails?
  how many ppl have said no to calls or to emails, i.e. opted out
  I need the number of persons that are opted out of calls or of emails
  how many people opted out of calls or emails
{hour} sales {time}
  sales {hour} {time}
  {time}'s {hour} sales
  How much did we sell {hour} {time}? (revenue)
  {hour} revenue, {time}
  What were the sales during {hour} {by} {time}?
  I'd like to see {time}'s revenue from the {hour}
  show me the {hour} sales {time}
how many customers buy {hour}?
  number of customers who buy {hour}
  How many of our customers make purchases {hour}?
  count of customers buying {hour}
  {hour}, how many customers are buying?
  I'm wondering how many customers purchase {hour}
Which {by} had the biggest decline in orders {time} compared with last year?
  Which {by} saw the biggest drop in orders {time} compared to last year?
  {by} with the largest fall in orders, {time} vs last year
  In terms of orders, what {by} declined most {time} versus last year?
  biggest drop in orders by {by} {time} vs last
  orders by {by}: where's the biggest decline, {time} against {time}
  Comparing {time} with {time}, in which {by} did orders decrease the most?
  I need the biggest decrease in number of orders by {by} {time}
  biggest decline in orders by {by}, {time} vs last year
What share of sales comes from {brand}?
  What percentage of sales is from {brand}?
  {brand}'s share of sales
  share of revenue coming from {brand}
  How much of our total sales does {brand} account for, as a share?
  {brand} % of total sales
  Could you tell me what proportion of revenue {brand} makes up?
  what part of the sales comes from {brand}, in percent
sales on {weekday}
  {weekday} sales
  how much do we sell on {weekday}? in yen
  What are our sales on {weekday}?
  revenue on {weekday}
  sales, {weekday} only
  I'd like to see the sales made on {weekday}
  Please give me {weekday} revenue
What do customers buy on their second purchase?
  What do customers get on their second purchase?
  second purchase: what do customers buy?
  When customers buy for the second time, what do they buy?
  what are customers buying in their 2nd purchase
  Which {by} do customers purchase the second time they buy?
  things bought on second purchase by customers
  I'm curious what it is that customers buy when they make their second purchase
Export name, email and phone number for {gender} in {prefecture} who have bought {time} and are ok to email
  I need an export with name, email and phone number of {gender} in {prefecture} who've bought {time} and are fine with email
  Export {gender} in {prefecture} with a purchase {time} who are OK to email: name, email, phone number
  Please export the names, email addresses and phone numbers of {gender} from {prefecture} who bought in {time} and can be emailed
  {gender}, {prefecture}, bought {time}, ok to email - export name and email and phone number
  Can you export name, phone number and email for {prefecture} {gender} who have made a purchase {time} and allow email?
  For our campaign I'd like to export the {gender} in {prefecture} that purchased {time} and agreed to email, with name, email and phone number
  export (name, email, phone no.) of {gender} in {prefecture} who bought {time} and are okay with being emailed
Customers with expected purchases of at least {n}
  customers with {n} or more expected purchases
  customers whose expected purchases are at least {n}
  expected purchases >= {n} customers
  customers where expected purchases is not lower than {n}
What share of all customers is in the {segment} {by}?
  What percentage of all customers are in the {segment} {by}?
  {segment} {by} as a share of all customers
  share of {segment} {by} in total customers
  How big is the {segment} {by} as a percentage of all our customers?
  Out of all customers, what proportion belongs to the {segment} {by}?
  {segment} {by}, % of all customers?
  I need to know what fraction of the total customers is in the {segment} {by}
How many people may be contacted by email?
  number of people we may contact by email
  How many people are we allowed to contact by email?
  how many people can we email, permission-wise
  count of people who may be contacted via email
  Before I plan the newsletter: how many people do we have permission to contact by email?
  people contactable by email (allowed), how many?
  By email, how many people are we permitted to contact?
  how many customers want the newsletter?
  number of people who want to get the newsletter
  newsletter opt-ins, how many customers?
  Could you tell me how many customers wish to receive the newsletter?
  how many customers have said yes to the newsletter
  How many customers are wanting the newsletter?
  how many of our clients would like the {segment} letter
What percentage of customers allow both calls and emails?
  What % of customers permit both calls and emails?
  percentage of customers who allow calls as well as emails
  share of customers allowing both emails and calls, in %
  How many percent of the customers allow both, calls and emails?
  customers OK with both calls and emails - what percentage?
  Could you tell me the percentage of customers that have allowed both calls and emails?
  of all customers, what percentage allow us to both call and email them
How many customers are {segment} or bought {goods} {time}?
  number of customers who are {segment} or who bought {goods} {time}
  How many customers are either {segment} or people who purchased {goods} {time}?
  count customers: {segment} or bought {goods} {time}
  {segment} customers or {time}'s {goods} buyers, how many in total (either one counts)?
  Could you count the customers that are {segment} or have bought {goods} {time}
  how many customers have bought {goods} {time} or are {segment}?
  I need to know how many customers are {segment}, or purchased {goods} {time}
How many people added {goods} to their cart?
  Number of people who added {goods} to cart
  How many people have put {goods} in their cart?
  count of people adding {goods} to their cart
  Can you see how many people placed {goods} in the cart?
  how many individuals added {goods} to cart
  I'd like to know how many people have added {goods} to their basket
Median order value of {brand}
  {brand}'s median order value
  What is the median order value for {brand}?
  median value of a {brand} order
  {brand} - order value, median
  How much is the median order at {brand} worth?
  Please calculate the median of order value for {brand}
  I need the median order value at {brand}, not the average
How many unresolved {contact_topic} were there at {brand} {time}?
  How many {contact_topic} at {brand} in {time} are unresolved?
  number of unresolved {brand} {contact_topic} in {time}
  {brand}, {time}, unresolved {contact_topic}: count
  How many of {brand}'s {time} {contact_topic} have not been resolved?
  Can you count the {brand} {contact_topic} {time} that are still unresolved?
  I want to know how many {contact_topic} {brand} got in {time} that remain unresolved
  Unresolved {contact_topic} at {brand} in {time} - how many?
Which {by} gained the most buyers {time} compared with last year?
  {by} with the largest increase in buyers, {time} vs last year
  Which {by} added the most buyers {time} versus last year?
  {time} vs last year, which {by} gained most in number of buyers
  biggest buyer gain by {by}, {time} against {time} - which one?
  I'd like to find out which {by} increased its number of buyers the most {time}
  which {by} gained the most buyers {time} compared to last year
Number of {gender} who bought {goods} and have a {brand} order of {n} yen or more
  How many {gender} have bought {goods} and also placed an order of at least {n} yen at {brand}?
  count {gender}: bought {goods} AND at least one {brand} order >= {n} yen
  Please count the {gender} who purchased {goods} and who also made an order of {n} yen or more at {brand}
  How many {gender} are there that bought {goods} and, in addition, placed an order at {brand} for {n} yen or more?
  {gender} with a {goods} purchase who've also ordered for {n} yen or above at {brand} in one order, how many
  I need the number of {gender} who have both bought {goods} and placed a {brand} order worth {n} yen or more
  How many {gender} have bought {goods} and also placed a {brand} order of at least {n} yen?
  {gender} with a {goods} purchase AND a {brand} order >= ¥{n} count pls
Smallest order
  What's the smallest order?
  our smallest order
  the smallest order we've ever had
  Which order is the smallest one?
  show me the smallest order
  smallest single order
  Could you find the smallest order for me please?
Top {n} customers by sales
  top five customers by revenue
  Who are our five biggest customers by sales?
  {n} customers with the highest sales
  best {n} customers, ranked by sales
  Show me the top {n} customers in terms of sales
  which five customers have the most sales?
  I'd like to see the {n} top customers according to sales
Did {brand} sell more {time} than {time}?
  Were {brand}'s sales higher in {time} or {time}?
  {brand} sales {time} vs {time}, which was higher?
  In which {time} did {brand} sell more, {time} or {time}?
  Which was better for {brand} in sales: {time} or {time}?
  did {brand} have more sales in {time} or {time}
  I'd like to know whether {brand} sold more in {time} or in {time}
  {brand}: more sold in {time} or {time}?
  Did {brand} sell more this {time} than {time}?
  Did {brand}'s sales this {time} beat {time}'s?
  did {brand} sell more in {time} than in {time}
  Could you check if {brand} had higher sales this {time} than {time}?
  {brand} sales higher this {time} vs {time}?
  Compared with {time}, did {brand} sell more this {time}?
  {brand} sold more in this {time} than last year {time}?
Average lifetime orders by {by}
  mean lifetime order count per {by}
  Could you tell me the average number of lifetime orders, split by {by}?
  avg no. of orders ever made per person, broken down by {by}
  lifetime purchases average {by} wise please
  For each {by}, what's the avrage number of orders a customer has made over their lifetime?
Compare average spend per customer of customers who contacted us and those who did not
  do customers who contacted support spend more on average than those who never did? show both
  Could you compare the average amount spent per customer between people who got in touch with us and people who didn't?
  Spend per head, customers with a contact against customers without one
  please compare average spending of one customer for those who made inquiry and those who did not
  whats the average spend per client for those who reached out to us compared to those who havent
Put all three {by} side by side: number of buyers, {time}
  buyers per {by} {time}, side by side
  Could you show me how many people bought from each of the three {by} {time}?
  Compare {n} {by} by count of purchasers {time}
  how many customers bought {time} at each {by}, kindly show all three next to each other
  I'd like a comparision of our three {by}: buyers count, {time}
how many customers are in {prefecture} or in the {segment} {by}?
  number of customers who either live in {prefecture} or are {segment}
  count of people in {prefecture} or {segment} {by}
  Could you tell me how many customers are based in {prefecture} or belong to the {segment} {by}?
  how many ppl do we have that are {prefecture} residents or {segment} (either one)
  {prefecture} or {segment} customers, how many in total
  How many of customers are living in {prefecture} or belonging to {segment} {by}?
Which segment has the highest average order value?
  top {by} by AOV
  which {by} spends the most per order on average?
  Could you tell me in which segment the average order value is the highest?
  what segment has the biggest average basket
  {by} with highest average amount per order please tell me
  wich {by} comes first for average order value?
  which segment has the highest average order value
What else do customers who bought {goods} buy?
  what other things do {goods} buyers purchase?
  {goods} buyers - what else do they buy
  Could you tell me which other products are bought by customers who purchased {goods}?
  besides {goods}, what do people who bought {goods} get from us
  customers who purchased {goods}, which other {by} they are purchasing?
  what else is popular with those that have bought a {goods}
  what do people who buy {goods} also buy?
  What else do {goods} buyers purchase?
  other things bought by people who buy {goods}
  Could you tell me which other {by} customers who buy {goods} also purchase?
  {goods} buyers - what do they buy besides {goods}
  if someone buys {goods}, what else do they tend to buy?
  people who buy {goods}, what they buy also?
Average number of contacts per month {time}
  avg monthly contacts {time}
  how many contacts do we get {time} on average in {time}?
  Could you tell me the mean number of contacts per month for {time}?
  in {time}, how many inquiries come in per month on average
  Average count of monthly support contacts in {time} please
  {time} contacts, monthly avarage
  average number of contacts per month in {time}
How many {gender} have not contacted support?
  number of {gender} who never contacted support
  {gender} without any support contact, count
  Could you tell me how many {gender} have never been in touch with support?
  how many of our {gender} haven't reached out to customer service
  How many {gender} customers did not make any contact to support?
  {gender}, no support contact - how many
  how many {gender} have not contacted support
How many {gender} contacted us with a {contact_topic}?
  {gender} who {contact_topic}, how many?
  Could you tell me how many {gender} {contact_topic}?
  how many {gender} have {contact_topic}
  count of {gender} raised {contact_topic}
  how many {gender} {contact_topic}?
orders {hour}
  orders placed later than {n}:{n}
  how many orders come in after {n} {hour}?
  Could you tell me the number of orders made {hour}?
  {hour} orders, after {n}:{n}
  purchases that were made {hour}
  order count {hour} please
  orders placed from {n} to {n}
  how many orders {hour}?
  Could you tell me the number of orders made between {n}:{n} and {n}:{n}?
  orders coming {hour}
  purchases made betwen {n} and {n}
  orders {n}:{n}-{n}:{n}
  how many orders are placed between {n} {hour} and {hour}?
  orders {hour} {n} to {hour}
  orders received {hour} {hour}
  purchases bewteen {hour} and {hour}
How many customers have {n} to {n} orders?
  number of customers having {n}-{n} orders
  how many people have ordered between three and five times?
  Could you tell me how many customers placed from {n} to {n} orders?
  customers with {n} to {n} purchases, count
  how many clients are there with order count {n} to {n}
  How many of the customers is having {n} to {n} orders?
  customers with between {n} and {n} orders
  customers who have {n}-{n} orders
  people with three to five orders
  customers, order count {n} to {n}
  customers who are having {n} to {n} orders
  shoppers with anywhere from {n} to {n} purchases
  how many customers with {n} to {n} orders
How many customers made a second purchase {time}?
  Could you tell me how many customers bought for the second time in {time}?
  how many customers came back for purchase no. {n} in {time}?
  How many customers made a second purchase in {time}?
Average expected purchases for {gender}
  mean expected number of purchases, {gender}
  {gender}: avg expected purchases
  Could you tell me how many purchases are expected from {gender} on average?
  what's the average of expected purchases among our {gender}
  For {gender}, average of expected purchases please
  avg predicted purchases for guys
Customers who bought from exactly {n} {by}
  people who bought from two {by}, no more no less
  customers who purchased in only two {by} exactly
  shoppers that bought at exacly two {by}
  customers that bought from exactly two {by}
How many customers became {segment}?
  number of customers who became {segment}
  how many people have moved up to {segment}?
  Could you tell me how many customers turned into {segment}?
  How many customers are become {segment}?
Distribution of order values
  how are order values distributed?
  order value distribution
  Could you show me how our order amounts are spread?
  histogram of order amounts
  please show distribution of order amount
  spread of orders by value pls
Customers who had no orders {time} and live in {prefecture}
  {prefecture} customers with no orders {time}
  people living in {prefecture} who haven't ordered anything {time}
  Could you show me customers in {prefecture} who have not placed an order {time}?
  customers residing in {prefecture} and not having any order {time}
  {prefecture}, no purchases {time}
  customers who've had no orders {time} and who live in {prefecture}
Of all {gender}, what share is {segment}?
  what percentage of {gender} are {segment}?
  {segment} share among all {gender}
  Could you tell me what proportion of all our {gender} customers is {segment}?
  out of all the {gender}, how many percent are {segment}
  {gender}: % {segment}
  Among all {gender} how much ratio is {segment}?
  share of {segment} among {gender}
  what share of {gender} are {segment}?
  % {segment} among {gender}
  Could you tell me the proportion of {segment} within our {gender} customers?
  how many percent of the {gender} are {segment}
  Ratio of {segment} in {gender}
  {segment} share, {gender} only
  what share of {gender} are {segment}
  among {gender}, {segment} ratio?
How much of our revenue comes from the top {n}% of customers {time}?
  what share of {time}'s revenue do the top {n}% of customers bring in?
  revenue share of top {n}% customers, {time}
  Could you tell me how much of our sales {time} is generated by our best {n}% of customers?
  the top fifth of customers, how much of {time}'s revenue is theirs
  {time}, top {n}% customers are contributing how much of our revenue?
  top {n} percent of custmers - how much of the revenue {time}
Which prefecture has the most {segment}?
  where do most of our {segment} live, which prefecture?
  {by} with the most {segment} customers
  Could you tell me which prefecture has the highest number of {segment}?
  top {by} by {segment} count
  {segment} customers are maximum in which prefecture?
  what prefecture has the largest amount of {segment}
How many {gender} have a single order worth {n} yen or more?
  number of {gender} with at least one order of {n} yen or more
  {gender} with a single order >= {n} yen, count
  Could you tell me how many {gender} have placed one order worth at least ¥{n}?
  how many {gender} spent {n} yen or more in one order
  How many {gender} customers are having a single order of {n} yen and above?
  {gender}, any one order {n}+ yen - how many
Number of orders per month {time} versus the same months last year
  monthly orders {time} vs same months last year
  how many orders did we get each month this FY, compared with the same months a year ago?
  Could you show the order count per month for {time} next to the same months of last year?
  orders by month, {time} against {time}'s same months
  Please give month wise number of orders in {time} and same months of last year for comparison
  order volume per month this fiscal yr compared to the matching months {time}
Orders between {n} and {n} yen
  orders worth {n} to {n} yen
  how many orders are between ¥{n} and ¥{n}?
  Could you tell me the number of orders with a value from {n} up to {n} yen?
  orders {n}-{n} yen
  orders which amount is between {n} yen and {n} yen
  purchases with a value betwen {n} and {n} yen
Sales from customers who contacted us {time}
  how much did customers who contacted us in {time} buy for?
  sales of people with a contact in {time}
  Could you tell me the sales coming from customers that got in touch with us in {time}?
  revenue from clients who reached out to us in {time}
  Sales amount of customers who made inquiry in {time}
  contacted us in {time} - sales from those customers
  sales from customers who contacted us in {time}
Was the return rate above {n}% {time}?
  did the return rate go over {n}% {time}?
  {time}'s return rate, above {n}%?
  Could you tell me if the return rate was higher than {n} percent {time}?
  were returns more than {n}% {time}
  Is return rate of {time} exceeding {n}%?
  was our retrun rate over {n}% {time}
How many customers bought {goods}?
  number of people who bought a {goods}
  Could you tell me how many customers have purchased a {goods}?
  how many shoppers bought {goods}
  How many customers did purchase of {goods}?
  how many ppl got a {goods}
  how many customers bought a {goods}?
Contacts by {by}
  number of contacts per {by}
  how many contacts come in through each {by}?
  Could you give me the contacts broken down by {by}?
  contacts split: phone, email, {contact_channel} etc
  {by} wise contacts please
  breakdown of contacts per chanel
Average order value of {segment} customers
  AOV {segment} customers
  what's the average basket of our {segment} customers?
  Could you tell me the average value of an order from {segment} customers?
  how much is an order worth on average among {segment}
  Average order amount of the {segment} customers please
  {segment} clients: mean order value
Running total of orders by month {time}
  cumulative orders per month {time}
  how do orders add up month by month {time}, running total
  Could you show me the cumulative number of orders by month for {time}?
  orders {time} cumulative, monthly
  Please show accumulated orders month wise for {time}
  runing total of orders {time}, one figure per month
Percentage of customers with email consent by {by}
  what % of {gender} and {gender} have agreed to email?
  Could you tell me, for each {by}, what percentage of customers gave consent to email?
  share of customers with email opt-in, by {by}
  {by} wise percentage of customers who have email consent
  email opt-in rate by {by}
  for each {by}, email optin rate
  percentage of customers with an email consent by {by}
survey score by month for after purchase
  after purchase survey score per month
  how does the after purchase survey score look month by month?
  Please show the score of after purchase survey for each month
Customers who spent {n} to {n} yen {time}
  customers who spent {n} to {n} {time}
  {n} day spend between {n} and {n}, which customers
  people whose spend {time} is {n} to {n}
  customers having spent between {n} and {n} {time}
  shoppers w {n}-{n} spend {time}
  customers with {n}-{n} spent {time}
Number of support contacts per month {time}
  support contacts by month, {time}
  how many support contacts did we get each month {time}?
  Could you show me the monthly number of support contacts {time}?
  monthly support contact volume, {time}
  Count of support contacts for every month {time}
  contacts to support per month {time}
Sales of Pearl Earrings
  sales of {goods}
  how much did {goods} sell?
  Could you tell me the sales for {goods}?
  pearl earings revenue
  Sales amount of the {by} Pearl {goods} please
  what have we sold in {goods}
  sales of Pearl Earings
  how much did we sell of {goods}?
  {goods} sales
  Could you tell me what the sales of {goods} are?
  revenue from the pearl earings
  Please tell sales amount of {goods}
  sales for the {goods} {by}
How does average order value differ between {gender} and {gender}?
  AOV {gender} vs {gender}
  what's the difference in average order value between {gender} and {gender}?
  Could you show me how the average order value compares for {gender} and {gender}?
  How is average order amount different between {gender} and {gender}?
  diffrence in average basket, {gender} versus {gender}
  how does AOV differ between {gender} and {gender}
What share of customers are {gender}?
  percentage of customers who are {gender}
  what proportion of our customers is {gender}?
  Could you tell me the share of {gender} in our customer base?
  {gender} share of customers
  How much percent of customers are {gender}?
  {gender} as a % of all clients
Do {gender} or {gender} spend more?
  who spends more, {gender} or {gender}?
  {gender} vs {gender}: which spend more
  Could you tell me whether {gender} or {gender} are spending more?
  is spend higher for {gender} or for {gender}
  Which is spending more, {gender} or {gender}?
  do guys or {gender} spend more with us
  are {gender} or {gender} spending more?
Sales by {by}
  sales per {by}
  how much does each {by} bring in?
  Could you break the sales down by {by}?
  revenue split by {by}
  {by} wise sales please
  how do sales split across the {by}?
  Please show me sales for each {by}.
  day-of-week wise sales
  sales by {by} (Mon to Sun)
  how much did each {by} sell
  {by}-by-{by} sales
Of the customers who first bought {time}, what percentage bought again {time}?
  {n} day repeat rate of customers with first purchase in {time}
  what percentage of people whose first purchase was in {time} came back to buy {time}?
  Could you tell me what share of the customers acquired in {time} by first purchase bought again inside {n} days?
  first bought in {time} to % that repurchased {time}
  Among customers who purchased first time in {time}, how many percent purchased again {time}?
  out of first time buyers of {time}, which % ordered again {time} or less
  Of the customers who first bought in {time}, what percentage bought again {time}?
How many customers contacted us {time}?
  number of customers who got in touch with us in {time}
  customers with a contact in {time}, count
  Could you tell me how many customers reached out to us in {time}?
  how many different customers have contacted us during {time}
  How many customers made contact to us in {time}?
  in {time} how many clients contacted us
  how many customers contacted us in {time}?
Which {by} have more than {n} customers?
  {by} with over {n} customers
  where do we have more than {n} customers, by {by}
  Could you list the {by} in which there are more than {n} customers?
  list of {by} >{n} customers
  Which {by} are having more than {n} customers?
  what {by} have over {n} people in our base
  which {by} have more than {n} customers
Number of customers who viewed {goods} but never bought it
  how many people looked at {goods} without ever buying it?
  viewed {goods}, never purchased - count
  Could you tell me the number of customers who have viewed {goods} but have not bought it?
  {goods} viewers that never became buyers, how many
  How many customers saw {goods} page but did not purchase ever?
  number of ppl who viewed {goods} but didnt ever buy
  Number of customers that viewed {goods} but never bought it
What percentage of repeat customers live in {prefecture}?
  share of repeat customers living in {prefecture}
  what % of our repeat buyers are {prefecture} residents?
  Could you tell me what proportion of the repeat customers lives in {prefecture}?
  repeat customers: % in {prefecture}
  How much percentage of repeat customers are living in {prefecture}?
  out of repeat customers, which percentage is from {prefecture}
  what percentage of repeat customers live in {prefecture}
Top {n} customers in {prefecture} by spend {time}
  top {n} {prefecture} customers by spend {time}
  which five customers in {prefecture} have spent the most this FY?
  Could you give me our five biggest spenders from {prefecture} for {time}?
  {n} highest spending customers, {prefecture}, {time}
  Please tell who are the top five customers of {prefecture} by spending in {time}
  {prefecture}'s top five spenders this fiscal yr, who are they
  who are our top {n} spenders in {prefecture} {time}
Average length of phone contacts by {by}
  average phone call duration per {by}
  how long is a phone contact on average at each {by}?
  Could you tell me the mean length of phone contacts, by {by}?
  avg call length, {by} split
  {by} wise average duration of telephone contacts please
  mean lenght of phone contacts for each {by}
How many customers bought two months in a row?
  number of customers with purchases in two consecutive months
  how many people bought in 2 months in a row?
  Could you tell me how many customers made purchases two months running?
  bought two straight months, how many customers
  How many customers purchased {time} continuously?
  how many shoppers ordered two months in a row
Sales to {segment} customers {time}
  how much did {segment} customers buy in {time}?
  {time} sales, {segment} customers
  Could you tell me the sales made to {segment} customers in {time}?
  revenue from {segment} customers, {time}
  Sales amount for {segment} customers in the month of {time}
  what did we sell to {segment} clients in {time}
  sales to {segment} customers in {time}
  How much did {segment} customers buy in {time}?
  Could you tell me the {time} sales from {segment} customers?
  {segment} sales, {time}
  what were sales in {time} from {segment} customers
  sales of {time}, only {segment} custmers please
How many people answered the after-purchase survey?
  number of people who answered the after purchase survey
  Could you tell me how many people responded to the after purchase survey?
  how many customers filled in the after-purchase survey
  How many persons replied to after purchase survey?
  respondants of the after purchase survey, count
  how many people answered the after purchase survey?
Ratio of male to female customers
  male to female ratio of our customers
  {gender} vs {gender} ratio, customers
  Could you tell me the ratio between {gender} and {gender}?
  how many {gender} per {gender} do we have among customers
  What is ratio of {gender} customer to {gender} customer?
How much of the sales {time} came from {prefecture}?
  how much of {time}'s sales were from {prefecture}?
  {time} sales, part from {prefecture}
  Could you tell me how much of the sales in {time} came out of {prefecture}?
  out of the {time} sales, how much was {prefecture}
  what did {prefecture} contribute to sales in {time}
  Of the sales in {time}, how much came from {prefecture}?
Month-over-month growth of orders for {brand} {time}
  {brand} MoM order growth {time}
  how did {brand}'s orders grow from month to month in {time}?
  Could you show me the month-on-month growth in orders at {brand} for {time}?
  month over month change of {brand} order count, {time}
  Please show growth of {brand} orders compared to {time}, for {time}
  {brand}: mom growth in number of orders during {time}
  month over month growth of orders for {brand} in {time}
Share of {gender} among {segment} customers
  what percentage of our {segment} are {gender}?
  % {gender} among {segment} customers
  Could you tell me the proportion of {gender} within the {segment}?
  how many percent of {segment} are {gender}
  Ratio of {gender} in {segment} customers
  {segment} - share of {gender}
How many customers have placed an order of {n} yen or more at {brand}?
  number of customers with a {brand} order of at least {n} yen
  Could you tell me how many people have made an order of ¥{n} or more at {brand}?
  How many customers have ordered {n} yen and above in one order at {brand}?
  how many shoppers have an order of {n} yen or more from {brand}
{brand} sales {time}
  how much did {brand} sell in {time}?
  {brand} revenue {time}
  Could you tell me the sales of {brand} for {time}?
  {time} sales {brand}
  Sales amount of {brand} in {time} please
  what were tsumigi's sales in {time}
  What were {brand}'s sales {time}?
  how much did {brand} sell {time}?
  Could you please give me the sales of {brand} for {time}?
  {time}, how much were {brand} sales?
  sales of {brand} {time}
How many people said no to email but yes to phone?
  email no, phone yes - how many?
  Could you tell me how many people refused email but agreed to phone?
  how many customers don't want emails but are ok with calls
  How many persons answered No for email and Yes for phone?
  opted out of email but opted in to phone, count
How many customers cancelled more than one order?
  number of customers with more than one cancelled order
  customers >{n} cancellation, count
  how many customers have called off more than one order
  How many customers did cancel of more than one order?
  how many customers cancelled more than one order
Among customers whose first purchase was in {time}, what ratio made the second purchase {time}?
  {n}-day second purchase rate for customers first buying in {time}
  of people who first bought in {time}, what share bought a second time {time}?
  Could you tell me what ratio of customers with a first purchase in {time} made their second one {time}?
  first purchase {time}: % with 2nd purchase inside {n} days
  Customers whose first purchase is in {time}, how much ratio did second purchase {time}?
  what portion of the {time} first-time buyers came back for a second order {time}
Contacts from {gender} in {prefecture}
  contacts from {gender} living in {prefecture}
  how many contacts came from {prefecture} {gender}?
  Could you tell me the contacts made by {gender} in {prefecture}?
  {prefecture} {gender}, contacts
  inquiries of {gender} residing in {prefecture}
  contacts of {gender} in {prefecture}
{segment} customers by {by} in {time}
  number of new customers in {time} per {by}
  how many {segment} customers did each {by} gain in {time}?
  Could you give me the {segment} customers for {time} split by {by}?
  {time} {segment} customers, {by} breakdown
  {by} wise {segment} in {time}
  {segment} clients for each of the {by} in {time}
How many customers were born {time}?
  number of customers born {time}
  customers with birth year in the {n}s, count
  Could you tell me how many of our customers were born in the {time}?
  how many people in our base are {age_group} born
  How many customers are born in {time}?
  birth year {n}s - how many customers
  How many customers were born in the {time}?
What percentage of contacts {time} were unresolved?
  unresolved share of contacts {time}
  how many percent of contacts {time} were left unresolved?
  Could you tell me what percentage of the contacts {time} on were not resolved in the end?
  % of contacts {time} that ended unresolved
  {time}, how much percentage of contacts finished as unresolved?
  what % of inquiries {time} ended up un-resolved
  What percentage of contacts {time} ended up unresolved?
how many orders were placed {hour}?
  number of orders made {hour}
  {hour} orders count
  Could you tell me how many orders came in during the {hour}?
  how many purchases are made {hour}
  How many orders were placed in {hour} time?
  orders placed in the mornng, how many
How many customers are no longer {segment}?
  number of customers who are not {segment} anymore
  customers no longer {segment}, count
  Could you tell me how many customers have stopped being {segment}?
  how many people aren't {segment} any more
  How many customers are not {segment} now anymore?
  no. of clients who are no longer actve
  how many customers left {segment} since the last run?
  number of customers who dropped out of {segment} since the previous run
  since the last run how many people are no longer {segment}?
  Could you tell me how many customers have fallen out of the {segment} {by} since the last run?
  {segment} leavers since last run, count
  how many customer has left {segment} from last run
how many customers in {prefecture} are neither {segment} nor {segment}?
  number of {prefecture} customers who are not {segment} and not {segment}
  {prefecture}, neither {segment} nor {segment}, count
  Could you tell me how many people in {prefecture} are in neither the {segment} nor the {segment}?
  how many {prefecture} customers are left if you take out {segment} and {segment} ones
  How many customers of {prefecture} are not in {segment} and also not in {segment}?
Number of orders by {by}
  number of orders per {by}
  at which hours do orders come in? by {by}
  Could you show me the orders split by {by}?
  {by} wise orders please
  orders per hr of day
  how many orders by {by}?
  orders per {by}
  number of orders for each {by}
  Could you show me the order count by {by}?
  {by} wise order count
  how many order on each {by}?
Share of sales of each {by} {time} vs last year
  {by} share of sales, {time} vs last year
  what share of sales does each {by} have {time} compared to last?
  sales mix by {by}, {time} against {time}
  each catagory's % of sales now vs last year
how many {segment} slipped to {segment} since the last run
  number of {segment} who fell to {segment} since the last run
  {segment} to {segment} since last run, count
  Could you tell me how many {segment} have moved down to {segment} since the previous run?
  how many of our {segment} dropped into {segment} since last run
  How many {segment} customers became {segment} from the last run?
  since the last run how many {segment} went to {segment}
What percentage of customers have agreed to phone calls?
  what % of customers are ok with being phoned?
  Could you tell me the percentage of customers who gave consent to phone calls?
  share of customers that agreed to be called
  How much percentage of customers agreed for {contact_channel}?
  What percentage of customers has agreed to be phoned?
How many customers bought again {time} after 6 months without a purchase?
  number of customers who came back in {time} after 6 months without buying
  reactivated in {time} after a {n} month purchase gap, how many customers
  Could you tell me how many people purchased again in {time} after not buying anything {time}?
  how many customers returned to buy in {time} following half a year of no purchases
  How many customers purchased again in {time} after no purchase of {n} months?
  how many ppl bought again in {time} after a gap of six months with no orders
  how many customers bought again in {time} after 6 months without a purchase
How many customers with at least {n} orders contacted us {time}?
  of the people with three or more orders, how many got in touch {time}?
  how many customers with {n} or more purchases reached out to us {time}
  How many customers who have minimum {n} orders made contact to us {time}?
  number of clients with at least three orders that contacted us {time}
Percentage of customers who consented to calls by {by}
  in each {by}, what percentage of customers agreed to calls?
  Could you show me the percentage of customers with consent to phone calls per {by}?
  % of customers ok with calls, per {by}
  {by} wise percentage of customers who gave consent for calls
  share of people who consented to being called, broken down by prefacture
Average lifetime value of {segment} customers
  avg LTV {segment} customers
  what's the lifetime value of an {segment} customer on average?
  Could you tell me the mean lifetime value of our {segment} customers?
  how much are {segment} worth on average over their lifetime
  Average lifetime value for customers who are {segment} please
  {segment} clients - average life time value
How many customers bought from exactly one of {brand} and {brand}?
  number of customers who bought at either {brand} or {brand} but not both
  {brand} xor {brand} buyers, how many
  Could you tell me how many people have purchased from just one of the two {by} {brand} and {brand}?
  how many customers shopped at only one out of {brand} and {brand}
  How many customers purchased from {brand} or {brand}, exactly one of these, not both?
  {brand} or {brand}, one but not the other - how many shoppers
What share of {segment} are {gender}, by {by}?
  {gender} share of {segment} per {by}
  for each {by}, what percentage of the {segment} are {gender}?
  Could you tell me the proportion of {gender} among {segment}, broken down by {by}?
  % {gender} in {segment} by {by}
  {by} wise, how much ratio of {segment} is {gender}?
  by {by}: what part of the {segment} is {gender}
Sales of customers who never contacted us
  how much did customers who never got in touch buy for?
  sales from never-contacted-us customers
  Could you tell me the sales of customers without any contact with us?
  revenue from people who have never contacted us
  Sales amount of the customers who did not contact us even once
  what are the sales for clients that never reachd out to us
List {segment} with their last purchase date, first purchase date and {by}
  {segment} list with last purchase date, first purchase date, {by}
  Could you list our {segment} together with last purchase date, first purchase date and how old they are?
  list of {segment} incl. date of last order, date of first order, {by}
  Please give list of {segment} customers with last purchase date, first purchase date, and {by} also
  I need the {segment} listed, with last and first purchase dates plus {by}
How many customers are in the top {n}% by sales?
  number of customers in the top {n}% by sales
  top decile by sales, how many customers?
  Could you tell me how many people make up the top {n} percent in sales?
  how many customers does the top {n}% by sales contain
  How many customers are there in top {n}% of sales wise?
  size of the top {n} % of custmers by sales
Number of people who bought in two consecutive months {time}
  how many people bought two consecutive months in {time}?
  bought in 2 months in a row, {time}, count
  Could you tell me the number of customers who made purchases in two successive months in {time}?
  how many shoppers ordered two months running during {time}
  Count of persons who purchased in {n} continuous months in {time}
  no. of people with purchases in two back-to-back months of {time}
  number of people who purchased in 2 consecutive months in {time}
How old are our customers on average?
  average age of customers
  mean {by}
  Could you tell me the average age of our customers?
  what's the avg age in our customer base
  How much is the average age of our customers?
  on avarage how old is a customer of ours
How many players are on {record_platform}?
  number of {record_platform} players
  players on {record_platform}, count
  Could you tell me how many players we have on the {record_platform}?
  how many people play on {record_platform}
  How many players are using {record_platform}?
  how many gamers are on {record_platform}
Customers who bought {goods} and {goods} in the same order
  number of customers with {goods} and {goods} together in one order
  {goods} and {goods} in same order, how many customers
  Could you tell me how many people purchased {goods} and {goods} within a single order?
  how many shoppers bought a {goods} and a {goods} at the same time in one order
  How many customers purchased {goods} and {goods} together in same order?
  customers who had both {goods} and {goods} in one purchase, count
  how many customers had both {goods} and {goods} in a single order
  count customers with an order containing {goods} and {goods} together
  customers having a single order with both {goods} and {goods}
orders placed {hour}
  orders before {n} {hour}
  orders made earlier than {n}:{n}
  Could you tell me the number of orders placed {hour}?
  early orders, {hour}
  orders which are placed {hour}
  purchases made before nine {hour}
Net promoter score of {brand} {time}
  {brand} NPS {time}
  what's {brand}'s NPS for {time}?
  Could you tell me the net promoter score for {brand} {time}?
  {time}'s nps {brand}
  how is the net promotor score of {brand} {time}
Items per order by {by}
  average number of items per order, per {by}
  how many {by} are in an order at each {by}?
  Could you show me the items per order for each {by}?
  units per order, {by} split
  {by} wise {by} per one order please
  basket size in {by} by {by}
Sales to customers born {time}
  how much did we sell to people born {time}?
  sales, customers with birth year < {time}
  Could you tell me the sales made to customers who were born {time}?
  revenue from customers born earlier than {time}
  Sales amount to customers whose birth is {time}
  what did we sell to clients born pre-{time}
What share of {brand}'s sales came from each {by}?
  share of {brand} sales from {by}
  what % of {brand} sales were made in {by}?
  Could you tell me which proportion of {brand}'s sales came through the {by}?
  {brand} - {by} share of sales
  How much portion of {brand} sales is from {by}?
  how much of {brand}'s revenue is {by} sales, as a fraction
  what fraction of {brand}'s sales came from {by}?
Year-over-year sales growth {time} for {brand}
  {brand} YoY sales growth {time}
  how much did {brand}'s sales grow in {time} vs the year before?
  Could you tell me the year-on-year growth in sales of {brand} for {time}?
  Growth of {brand} sales in {time} when compared to {time} please
  by what % did sales at {brand} rise in {time} over {time}
  How did {brand}'s sales in {time} do against the same six months a year earlier?
  {brand} sales {time} vs {time}
  Compare {brand}'s first-half sales this FY with the same half of the previous FY
  How were {brand} sales in {time} compared to same six months {time}?
  how did {brand} sell in {time} of this FY against the same half {time}?
  {brand} {n}st half sales of this fiscal yr, comparision with same period of {time} please
  year over year sales growth in {time} for {brand}
Orders of less than {n} yen
  orders under {n} yen
  how many orders are below ¥{n}?
  Could you tell me the number of orders worth less than {n} yen?
  orders < {n} yen
  orders which amount is less than {n} yen
  small orders, under {n} yen
  orders below {n} yen
  order amount < ¥{n}
  Please show me orders that were less than {n} yen.
  orders that came to under {n} yen
  order which is lower than {n} yen
  Please show me orders that came to less than {n} yen.
  orders under {n} yen pls
Which {by} grew the most compared with {time}?
  which {by} has grown most compared with last year?
  Could you tell me what {by} showed the biggest growth against {time}?
  top {by} by growth on {time}
  Which {by} is having the highest growth compared to last year?
  which {by} grew the most against {time}?
Top customers by number of orders {time}
  top customers by number of orders in {time}
  who ordered the most often in {time}?
  Could you show me our best customers of {time} in terms of orders?
  customers with the most orders, {time}
  Please show our best customers by order count in {time}
  our top clients for {time} ranked by orders
  our best customers by orders in {time}
Which prefecture brings in the most revenue per customer?
  which prefecture has the highest revenue per customer
  top {by} by sales per customer?
  Could you tell me in which prefecture the revenue per customer is the largest?
  Where do we earn the most per customer, {by} wise?
  prefecure with highest per-customer revenue
Number of orders over {n} yen
  how many orders were more than {n} yen?
  order count > ¥{n}
  Please let me know the number of orders exceeding {n} yen.
  count of orders that went over {n} yen
  how many order is over {n} yen
Sales growth by month {time}
  monthly sales growth, {time}
  How did sales grow month by month in {time}?
  Please show me the growth of sales for each month of {time}.
  {time} month-wise sales growth pls
  sales grwoth per month for {time}
  Sales growth by month in {time}
Visitors by {by}
  how many visitors on each {by}?
  visitor count per {by}
  Please show the number of visitors for each {by}.
  {by} wise visitors
  visiters split by {by}
How many {gender} in their {n}s do we have?
  {gender} in their {age_group} - how many?
  Could you please tell me how many {gender} in their {n}s we have?
  count of {n}s {gender} customers
  how many {gender} customer in {n}s do we have
What share of {brand} sales came from the {goods} {by}?
  {goods} {by}' share of {brand} sales
  what % of {brand}'s sales is from {goods}?
  Of all {brand} sales, how much in percentage was {goods} {by}?
  How big a part of sales at {brand} did {goods} {by} make up?
  {brand} sales, {goods} {by} ratio please
  What proportion of {brand} sales came from {goods} {by}?
Unresolved contacts by {by}
  open contacts per {by}
  How many contacts are still unresolved for each {by}?
  {by} wise contacts not resolved yet
  Please give me the number of unresolved inquiries broken down by {by}.
  unresloved contacts, each {by}
Customers who accept calls but not emails
  customers ok with phone calls, not ok with email
  customers which are accepting calls but not accepting mails
Customers who contacted us more than twice
  customers with more than {n} contacts
  people that got in touch over twice
  customer who contact us more than {n} times
{by} whose sales fell {time}
  which {by} had a drop in sales {time}?
  {by} with declining sales {time}
  Could you tell me the {by} where sales went down {time}?
  {time} - {by} with sales decrease
  which {by} sales is fallen in {time}
First-time customers by {by} {time}
  number of first-time customers {time} per {by}
  {time}'s first time buyers, {by} wise
  How many people became customers for the first time {time}, split by {by}?
  frist time customers {time} by {by}
  first time customers by {by} {time}
Top {n} customers by spend
  top {n} customers by spend
  which five customers have spent the most with us?
  {n} biggest spending customers who are they
  Show me our five top spenders pls
  Who are our five biggest spenders?
What do {segment} buy most often?
  what is bought most often by {segment} customers?
  {segment}' most frequently purchased items
  Could you tell me what our {segment} customers purchase most frequently?
  {segment} most often bought
  what do {segment} are buying most often
{segment} customers per month in {time}
  monthly {segment} customers {time}
  How many {segment} customers did we get each month of {time}?
  {time} {segment} customers month wise
  Please give me {segment} customer numbers by month for {time}.
  {segment} custmer count per month in {time}
Which {by} sold less {time} than the month before?
  {by} whose sales dropped {time} vs the month before
  what {by} sold worse {time} than {time}?
  Please list {by} which had lower sales {time} compared with the month before that.
  {time} sales < {time}, which {by}
  which {by} did sell less {time} than month before
  which {by} sold less {time} than the month before
How many customers in {prefecture} can be called?
  {prefecture} customers we're allowed to phone
  callable customers, {prefecture}
  customers from {prefecture} having call permission
  how many customers in {prefecture} can be called
  number of {prefecture} customers we can call
  In {prefecture}, how many of our customers are we able to call?
Which month had the highest sales?
  which month were sales highest?
  best month by sales
  Could you tell me the month in which we recorded the highest sales?
  In what month did sales peak?
  highest sales is which month
Which {n} customers contacted us most often {time}?
  top {n} customers by number of contacts in {time}
  who were the five people that contacted us the most in {time}?
  Please list the five customers with the most contacts during {time}.
  {time} most frequent contacts, {n} customers
  which {n} customer contact us most often in {time}
  Which five customers contacted us most often in {time}?
Top {n} {by} on the second purchase
  what are the {n} most common {by} for the second purchase?
  second purchase top {n} {by}
  Please show the five leading {by} at the time of the second purchase.
  on 2nd purchase, top {n} catagories
customers except those in the {segment} {by}, by {by}
  customers by {by}, excluding {segment}
  How many customers per {by} if you leave out the {segment} {by}?
  Please show customer numbers for each {by}, except those who are in the {segment} {by}.
  {by} wise customers not in {segment} {by}
  all customer other than {segment} {by}, by prefecure
What is the median lifetime spend of our {segment} customers?
  what's the median total spend for {segment}?
  {segment} median of total spend
  Could you give me the median of the total amount spent by {segment} customers?
  median lifetime spend, {segment} only
  {segment} customers' total spend, medain
  What is the median lifetime spend of our {segment} customers?
  Could you tell me the median lifetime spend among {segment} customers?
  median lifetime spend, {segment}
  what's the median amount our {segment} have spent over their lifetime
  For {segment} customers, what is the median of lifetime spending?
  median of total lifetime spending for our {segment} customers?
  How much is the median of life time spend for {segment} custmers?
What fraction of repeat customers are {gender}?
  share of {gender} among repeat customers
  what % of our repeat customers are {gender}?
  Of repeat customers, what proportion is {gender}?
  Could you tell me the ratio of {gender} in repeat customers?
  repeat customers {gender} ratio pls
How many customers live outside {prefecture}?
  customers who don't live in {prefecture}
  non-{prefecture} customers
  customers, all {by} except {prefecture}
  customer which is not in {prefecture}
  how many customers live outside {prefecture}
  What's the number of customers who don't live in {prefecture}?
  how many of our customers aren't in {prefecture}?
  customer count excl. {prefecture} residents
  Could you tell me how many of our customers reside outside of {prefecture}?
  Outside {prefecture}, how many customers do we have?
  how many customers is living in other than {prefecture}
How many customers who bought at {brand} and contacted us by phone ordered at least {n} times?
  Of the customers who bought at {brand} and got in touch by phone, how many have ordered three times or more?
  Please tell me the count of customers who purchased at {brand}, contacted us over phone and have minimum {n} orders.
  how many customer bought in {brand} and phoned us, and ordered {n} times or more
  How many customers who bought at {brand} and who contacted us by phone ordered at least {n} times?
Customers with a survey score below {n}
  who scored below {n} on the survey?
  survey score < {n} customers
  customers with under {n} in the survey
  customers whose survey score is less then {n}
How many customers added something to the cart {time} but did not buy?
  people who added to cart {time} but didn't purchase, how many?
  count of cart abandoners {time} (added something, no purchase)
  Could you tell me the number of customers who placed an {by} in their cart {time} without buying?
  {time}: added to cart, not bought - number of customers
  how many customers has put {by} in cart {time} and not buy?
  How many customers put something in the cart {time} and didn't buy?
{goods} share of {brand} sales
  What percentage of {brand}'s sales comes from {goods}?
  how much of {brand}'s sales is {goods}, like what percent?
  {brand} sales, {goods} %
  Could you please tell me what share of {brand}'s sales {goods} account for?
  Of all {brand} sales, what share is {goods}?
  please tell me ratio of {goods} in {brand} sales
Sales by customers' favourite category
  Show me sales broken down by customers' favourite category
  can I see sales split by people's favorite category?
  sales per favorite category
  Could you please provide sales grouped by favourite category?
  For each favourite category, what are the sales?
  sales amount for each favorit {by} pls
  sales broken down by customers' favorite category
  split sales by customer's favourite category
  For each favorite category of our customers, how much are the sales?
how many orders {hour}?
  What's the number of orders placed from {n}:{n} to {n}:{n}?
  how many orders come in between {n} {hour} and {hour}?
  order count {hour}
  Would you kindly tell me how many orders were placed {hour}?
  {hour} {hour}, how many orders were placed?
  how many order we got from {n}:{n} to {n}:{n} in {hour}
Customers who ordered at least {n} times but spent less than {n} yen
  Among customers who spent less than ¥{n} show those with at least {n} orders
  customers whose order is {n} times or more but spending is less than {n} yen
Top {n} {by} for {segment}
  Which five {by} have the most {segment}?
  gimme the {n} {by} where we've got the most {segment}
  {segment} by {by}, top {n}
  Would you please show me the top five {by} by number of {segment} customers?
  Where do most of our {segment} live? Top {n} {by}
  please show me best {n} {by} of {segment} customer number
  Top {n} {by} for {segment} please
How many customers placed at least {n} orders of {n} yen or more?
  How many customers have two or more orders worth at least {n} yen each?
  how many people made {n} or more orders that were {n} yen or up?
  no. of customers with {n}+ orders of ≥{n} yen
  Could you please tell me the number of customers who have placed at least two orders of {n} yen or above?
  Orders of ¥{n} or more: how many customers placed at least two of them?
  how many customers did order over {n} yen (including {n}) {n} times or more
Give me {segment} who don't shop at {brand} yet
  {segment}, no {brand} purchases yet
  Could you please show me the {segment} who are not yet {brand} customers?
  please show {segment} who is not buying at {brand} yet
How many customers are {segment} and live in {prefecture}, or contacted us {time}?
  How many customers are either {segment} living in {prefecture} or people who contacted us {time}?
  how many are {prefecture} {segment} or else got in touch with us {time}?
  count: ({segment} and {prefecture}) or contacted {time}
  Could you please tell me the number of customers who are {segment} residing in {prefecture}, or who contacted us {time}?
  Customers who contacted us {time}, or who are {segment} and live in {prefecture}: how many are there?
  how many customers who is {segment} and living in {prefecture}, or made contact to us {time}
Customers by number of orders
  Show how many customers there are for each number of orders
  how do our customers split up by how many orders they've made?
  customer count per order count
  Could you please break down our customers by the number of orders placed?
  By number of orders, how are customers distributed?
  distribution of customers by order times
  customers grouped by how many orders they made
  How many customers are there for each number of orders made?
  Could you group the customers by how many orders they've placed?
  customers grouped by order count
  split customers by how many times they ordered
  please group customer with the number of order they made
  Please split our customers by the number of orders they placed.
  customer breakdown by order count
  can you break customers down by how many orders they've placed
  By number of orders placed, how do our customers break down?
  our customers, grouped by number of orders made
  Please show breakdown of our custmers by number of orders they did
How many people bought {goods} or anything from {brand}?
  How many customers have purchased either {goods} or any {brand} {by}?
  how many folks got {goods} or just anything at all from {brand}?
  no. of buyers: {goods} OR anything {brand}
  Could you please tell me the number of customers who purchased {goods} or any {by} from {brand}?
  Customers who bought something from {brand} or bought {goods}: how many?
  how many people have bougt {goods} or any {by} of {brand}
  how many people bought {goods} or anything from {brand}
Did sales grow compared to last year?
  Are sales up on {time}?
  are we selling more than last year?
  sales growth vs last year?
  Could you please tell me whether sales have grown compared with last year?
  Compared to last year, have our sales grown?
  is sales growing comparing with {time}?
Events by {by}
  Show events broken down by {by}
  how many events of each {by} do we have?
  {channel} count per {by}
  Could you please provide a breakdown of events by {by}?
  For each {by}, how many events are there?
  number of {channel} by each {by}
Sales per year
  Show me sales for each year
  how much did we sell each year?
  yearly sales
  Could you please provide our sales broken down by year?
  Year by year, what were our sales?
  please tell me the sales of every year
Average age of customers whose favourite brand is {brand}
  What's the mean age of customers who have {brand} as favourite brand?
  how old on average are the people whose favorite {by} is {brand}?
  avg age, favourite brand = {brand}
  Could you please tell me the average age of customers whose favourite brand is {brand}?
  For customers with {brand} as their favorite {by}, what is the average age?
  averge {by} of customers who's favorite {by} is {brand}
customers who are both {segment} and {segment}
  Customers who are {segment} and also buy across {by}
  Among {segment}, show the ones who are also {segment}
Number of customers who came back to buy from {brand} after buying at {brand}
  How many customers bought at {brand} and after that returned to purchase from {brand}?
  how many people bought at {brand} and then came back and bought from {brand}?
  no. of customers: {brand} purchase, then {brand} purchase
  Could you please tell me the number of customers who came back to buy from {brand} following a purchase at {brand}?
  After buying at {brand}, how many customers came back and bought from {brand}?
  how many customers bought {brand} after they bought {brand}
Which {by} brings the highest average order value?
  Which {by} has the highest average order value?
  what {by} do we get the biggest orders through on average?
  {by} with highest AOV
  Could you please tell me which {by} generates the highest average order value?
  Average order value is highest in which {by}?
  which chanel has most high average order amount
  which {by} brings the highest average order value
How do {brand} sales split between {gender} and {gender}?
  Could you please provide the split of {brand} sales between {gender} and {gender}?
  Between {gender} and {gender}, how are {brand}'s sales divided?
Number of survey responses by survey
  How many responses did each survey get?
  how many responses have we got back for each survey?
  survey responses per survey, count
  Could you please show the number of responses for each survey?
  For each survey, how many responses are there?
  response number by each survey pls
How often do {gender} buy from {brand}?
  How frequently do {gender} purchase from {brand}?
  Could you tell me how often {gender} buy from {brand}?
  purchase frequency of {gender} at {brand}
  {brand}: how often do {gender} buy
  Among {gender}, what's the buying frequency for {brand}?
  how often {gender} is buying from {brand}?
  how often do {gender} buy from {brand}
What share of sales comes from the top {n}% of customers?
  What percentage of sales do the top {n}% of customers account for?
  share of sales from top {n}% of customers
  Could you tell me how much of our sales, as a percentage, comes from the top {n} percent of customers?
  top {n}% customers make up what portion of sales?
  how big a share of revenue do our top {n}% customers bring in
  what is the ratio of sales which come from top {n}% custmers?
Is {brand}'s return rate lower than {brand}'s?
  Is the return rate for {brand} lower than for {brand}?
  does {brand} have a lower return rate than {brand}
  Could you check whether {brand} has a lower return rate than {brand}?
  {brand} return rate lower than {brand}'s?
  Compared with {brand}, is {brand}'s rate of returns lower?
  Return rate of {brand} is lower than {brand}, is it?
Customers who rated us {n} or lower
  customers who gave us a rating of {n} or less
  customers with rating <= {n}
  customer who put rating {n} or lower to us
How many customers are in the top fifth by sales?
  How many customers make up the top fifth by sales?
  number of customers in the top fifth by sales
  Could you tell me how many customers belong to the top fifth when ranked by sales?
  top fifth of customers by sales - how many are there
  ranking customers by sales, how many fall in the top fifth?
  how many customer is in top fifth by sales amount?
  how many customers are in the top fifth of customers by sales
Who has the most orders?
  which customer has the most orders?
  Who has placed the highest number of orders?
  customer with the most orders
  Could you tell me who has ordered the most times?
  the person with the largest order count, who is it
  who is the customer having most many orders?
  who has the most orders
Return rate of {brand}
  {brand} return rate
  What is the return rate for {brand}?
  Could you tell me {brand}'s return rate, please?
  what's the rate of returns at {brand}
  how high is {brand}'s return rate?
  How much is retrun rate of {brand}
Orders above {n} yen as a share of all orders by {by}
  share of orders over {n} yen out of all orders, by {by}
  For each {by}, what percentage of all orders are above {n} yen?
  Could you show me per {by} what proportion of orders exceed {n} yen?
  % of orders > ¥{n} by {by}
  by {by}, how big a share of total orders are those of more than {n} yen
  ratio of the orders more than {n} yen against all orders, each {by} please
  Orders above {n} yen as a share of all orders, per {by}
How many customers bought {time} after contacting us?
  How many customers made a purchase {time} of contacting us?
  number of customers who purchased {time} after contact with us
  Could you tell me how many customers bought something in the {n} days after they contacted us?
  customers buying {time} after reaching out to us - how many
  after contacting us, how many people went on to buy {time}?
  how many customer bought {time} after they contacted to us?
{segment} buyers by month {time}
  first-time buyers per month {time}
  How many {segment} buyers did we have each month {time}?
  Could you break down {time}'s {segment} buyers by month?
  {time}'s {segment} buyers, monthly
  month by month, how many {segment} buyers {time}
  number of {segment} buyer for every month of this yaer
Which {by} has the most orders?
  What {by} do customers buy most often?
  most frequent {by} for purchases
  Could you tell me which {by} sees the most customer purchases?
  Customers buy most often on which {by}?
  On what {by} the customers buy most frequently?
  On which {by} do customers buy most often?
Number of customers by favourite brand
  how many customers per favourite brand
  Could you show me the customer count by favorite {by}?
  customer count by favourite brand
  for each favourite brand, how many customers do we have?
  break down the number of customers by their favorite {by}
  how many customer for each favorit {by}
Of the people who first bought in {time}, how many purchased again in each month after that?
  Of those whose first purchase was in {time}, how many bought again in each following month?
  {time} first-time buyers: number buying again in each later month
  Could you show, for customers who first purchased in {time}, how many came back to buy in each month afterwards?
  people who bought for the first time in {time} - how many repurchased per month after that
  for every month {time}, how many of the {time} first-time buyers purchased again?
  Among people who did first purchase in {time}, how many people bought again in each month after?
Rank {by} by growth rate {time}
  {by} ranking by {time}'s growth rate
  Please rank the {by} by how fast they grew {time}.
  order the {by} by growth rate for {time}
  {by} ranked by growth rate, {time}
  Could you give me a ranking of {by} based on their growth rate {time}?
  make ranking of {by} with growth rate of {time}
Number of customers who bought {goods} by {by} {time}
  number of customers who bought {goods} {time}, by {by}
  How many customers purchased {goods} through each {by} {time}?
  Could you show me {time}'s {goods} buyers per {by}?
  {goods} buyers by {by}, {time}
  for each {by}, how many people bought {goods} {time}
  {time}, how many customer bought {goods} in each chanel?
  how many customers bought {goods} on each {by} {time}
What percentage of people who bought {time} were {segment} buyers?
  What share of people who purchased in {time} were first-time buyers?
  % of {time} buyers who were {segment}
  Could you tell me what percentage of {time}'s buyers were {segment} buyers?
  of everyone who bought in {time}, what percent were {segment} buyers
  {segment} buyers as a percentage of all {time} buyers
  How many percent of people bought in {time} was {segment} buyer?
  What percentage of the people who bought in {time} were {segment} buyers?
Number of {segment} and their average lifetime value
  how many {segment} do we have and what's their average lifetime value?
  {segment} count and average LTV
  Could you give me the number of {segment} along with their average lifetime value?
  {segment}: how many, and average lifetime value
  number of {segment} customers plus the mean lifetime value they have
  please tell how many {segment} and their avarage lifetime value
Number of customers and sales by {by}
  number of customers and sales for each {by}
  How many customers and how much in sales does each {by} have?
  Could you show me customers and sales broken down by {by}?
  customer count and sales per {by}
  for every {by}, give me the customers and the sales
  please show customers and sales of each {by}
  customers and sales by {by}
How many customers are {gender} and repeat buyers?
  How many of our customers are {gender} who are repeat buyers?
  number of {gender} repeat buyers
  Could you tell me how many {gender} are repeat buyers?
  {gender} and repeat buyers, how many customers
  count of customers who are both {gender} and repeat purchasers
  how many customer is {gender} and also repeat buyer?
  how many customers are there who are {gender} and repeat buyers
How many {gender} bought {time}, and how many {gender}?
  How many {gender} and how many {gender} bought {time}?
  number of {gender} and number of {gender} who bought {time}
  Could you tell me how many {gender} and how many {gender} made a purchase {time}?
  {time}'s buyers: {gender} count, {gender} count
  {time} how many {gender} bought and how many {gender}
  {time}, how many {gender} and how many {gender} did buy?
Revenue from customers acquired {time}
  revenue from customers we acquired in {time}
  How much revenue came from the customers acquired in {time}?
  Could you give me the sales generated by customers acquired in {time}?
  {n}-acquired customers: revenue
  customers acquired during {time} - how much revenue have they brought in
  revenue of the customer who was acquired in {time}
  revenue from customers acquired in {time}
{gender} who can be called but not emailed
  {gender} we can call but can't email
  {gender} with call permission but without email permission
  {gender} who call is OK but email is not OK
  {gender} who are ok to call but not ok to email
How many {record_member_rank} members do we have?
  How many {record_member_rank} members are there?
  number of {record_member_rank} members
  Could you tell me our {record_member_rank} member count?
  {record_member_rank} members - how many
  what's the total number of {record_member_rank} members we have
  How many {record_member_rank} member we have?
Contacts by {by} for {brand}
  {brand} contacts by {by}
  How many contacts are there for each {by} for {brand}?
  Could you break down {brand}'s contacts by {by}?
  for {brand}, contacts per {by}
  contact counts by {by}, {brand}
  please show contacts of {brand} for each {by}
Share of {brand} sales from {goods} versus {goods}
  {brand} sales: share of {goods} vs {goods}
  Could you show me the share of {brand} sales coming from {goods} compared with {goods}?
  Share of {brand} sales in {goods} versus {goods}
Return rate by {by} this year
  {time}'s return rate by {by}
  What's the return rate for each {by} {time}?
  Could you give me the return rates per {by} for {time}?
  return rate per {by}, {time}
  by {by}, how high is the return rate {time}
  please tell me the reutrn rate of each {by} in {time}
  retrun rate by {by} this yaer
Number of cart additions {time} to now
  number of add-to-carts {time}
  How many add-to-carts have there been {time}?
  Could you tell me the add-to-cart count {time} onwards?
  add to cart count, {time} to now
  {time}, how many times were {by} added to cart
  how many times of add-to-cart {time} until now
  how many add-to-carts {time} up to now
  {time}, number of times something was added to cart
how many of our customers haven't bought any {goods} and haven't bought any {goods} either?
  how many customers have not purchased any {goods} and not purchased any {goods}
  how many customer didn't buy {goods} and also didn't buy earing?
Do {segment} spend more than other customers?
  Do {segment} spend more than non-{segment}?
  is {segment} spending higher than everyone else's?
  Could you tell me whether {segment} customers spend more than all the others?
  {segment} spend higher than the rest?
  compared with everyone else, do {segment} spend more
  Are {segment} spending more than other all customers?
  do {segment} spend more than all other customers?
  {segment} vs the rest: is {segment} spend higher
How many {gender} in {prefecture} bought {goods} {time}?
  We're planning a campaign for loyal customers. How many {gender} in {prefecture} purchased {goods} {time}?
  For a campaign aimed at loyal people: number of {gender} in {prefecture} who bought {goods} {time}
  We are putting together a loyalty campaign, so could you tell me how many {gender} in {prefecture} have bought {goods} {time}?
  prepping a campaign for loyal customers - {time}, how many {prefecture} {gender} bought {goods}?
  campaign for loyal people coming up. count of {gender} in {prefecture} with {goods} purchases {time}
  We prepare the campaign for loyal people. How many {gender} in {prefecture} bought {goods} in {time}?
  We're preparing a campaign for loyal people. How many {gender} in {prefecture} bought {goods} {time}?
How many contacts logged {time} are unresolved?
  How many of the contacts logged {time} ended up unresolved, generally speaking? Thanks a lot
  In general, how many contacts {time} ended without being resolved? Thank you very much
  number of contacts logged {time} that ended unresolved, thanks
  Broadly speaking, could you tell me how many contacts recorded {time} were left unresolved? Much appreciated
  {time}'s logged contacts - how many ended unresolved in general? cheers
  Generally, how many contact which was logged {time} finished as unresolved? Thank you in advance
  Generally speaking, how many contacts that were logged {time} ended unresolved? Much appreciated
how many people bought again {time} of their first purchase
  How many people made another purchase {time} of their first one?
  number of customers who repurchased {time} of first purchase
  Could you tell me how many customers bought again in the {n} days following their first purchase?
  second purchase {time} of the first - how many people
  after their first purchase, how many people purchased again {time}?
  how many people did buy again {time} from first purchase
How many of the customers who bought {time} bought again {time}?
  out of the people who bought {time}, how many came back and purchased again {time}
  {time}'s buyers - no. of them with another purchase {time}?
  how many of {time}'s buyers bought again {time}
Which segment has the highest share of {gender}?
  where is the proportion of {gender} the biggest, by {by}?
  {by} with the highest {gender} %
  which segment has the highest share of {gender}
Customers with an average order value above {n} yen by {by}
  Split by {by}: customers whose AOV is over {n} yen
  by {by} pls, customers with avg order value > ¥{n}
How many {gender} haven't made a second purchase?
  {gender} without a 2nd purchase, how many?
  Count of {gender} who have not bought a second time
  how many {gender} haven't made a second purchase
Which {n} {brand} products sold the most units?
  top {n} {brand} by copies sold
  Could you tell me the two {brand} with the most copies sold?
  Which {n} {brand} sold the most copies?
Median order value of {gender}
  what do {gender} typically spend on an order (median)
  {gender}: median of order value?
How many customers bought within {n} months of registering?
  number of customers who bought something {time} of registering
  After signing up, how many customers made a purchase {time} or less?
  How many customers purchased something no later than {n} months after they registered?
Which {by} do {gender} over {n} buy most?
  {gender} older than {n}: most bought {by}
  What {by} are bought the most by {gender} over {n}?
  which {by} do {gender} over {n} buy most
Best-selling {by}
  which {by} sell the best
  top sellers, by {by}
  best selling {by}
How many customers moved from {segment} to {segment}?
  number of customers that went {segment} to {segment}
  How many customers used to be {segment} and have moved to {segment}?
What percentage of customers with at least {n} orders {time} are {segment}?
  Of customers who ordered {n} or more times {time}, what % is {segment}?
  {segment} share among customers with {n}+ orders {time}
  what percentage of customers with at least {n} orders {time} are {segment}
Share of {gender} among {brand} customers
  what % of {brand} customers are {gender}?
  {brand} customers, {gender} share
How many customers who bought {time} have bought {goods}?
  Of the customers with a purchase in {time}, how many have bought {goods}?
  {time} buyers -- number who have bought {goods}
  how many customers who bought in {time} have bought {goods}?
Year over year sales growth for all three {by}, {time}
  for each of the {n} {by}, how much did sales grow {time} (YoY)
  {time} vs {time} YoY sales growth, all three {by} pls
Average satisfaction by {by}, worst first
  avg satisfaction per {by}, sorted lowest to highest
  Which {by} have the worst satisfaction on average? List each {by} from the worst up
For customers who first bought {time}, what were sales {time}?
  {time} sales from customers whose first purchase was in {time}
  customers with first buy in {time}: how much in sales {time}
  sales of customers who first bought in {time} {time}
Number of customers who spent more than {n} yen
  how many customers have spent over {n} yen
  customers with spend > ¥{n}, count
How big is the {segment} {by}?
  number of customers in {segment} {by}
  {segment} segment size?
How many support contacts did we have?
  number of support contacts
  what's our count of contacts to support
How many {gender} bought {goods} or contacted us {time}?
  In {time}, how many {gender} purchased a {goods} or got in touch with us?
  How many {gender} bought {goods} or contacted us in {time}?
Average number of items per customer by {by}
  per {by}, how many {by} does a customer buy on average
  avg items per customer for each {by}
Sales in September
  what were our Septmber sales
  how much did we sell in {time}
  sales in Septmber
Sales {time} vs {time}
  compare {time} sales with {time} of the year before
  How did {time} sales do against {time}'s {time}?
  sales in {time} vs the previous {time}
Number of customers in each segment
  How large is each segment?
  number of customers per {by} pls
  Segment sizes please
Top {n} customers in {prefecture} by sales
  Who are the five biggest customers in {prefecture} in terms of sales?
  {prefecture} top5 customers, by sales
Call consent rate of {segment}
  {segment} - rate of consent to phone calls?
Total lifetime sales of {segment}
  how much have {segment} bought in total over their lifetime
  {segment} lifetime sales, sum
How many {gender} in their {age_group} bought something {time}?
  {gender} in their {n}s who bought smth in {time}, how many
  How many {gender} in their {age_group} bought something in {time}?
On average, how many purchases do we expect per {segment} customer in the next {n} days?
  expected number of purchases per {segment} over the next {n} days, on average
  how many times is a {segment} customer expected to buy in the coming {n} days (avg)?
How many calls did we take {time}?
  number of calls taken in {time}
  In {time}, how many calls were taken by us?
  How many calls did we take in {time}?
Top {n} {brand} {by} by units sold
  which {n} {brand} {by} sold the most units
  {brand} best sellers by qty, top three
Which {by} has the most sales through the {channel}?
  on what {by} does the {channel} do best?
  best {by} for the {channel}
  which {by} is best for the {channel}?
How many customers spent more {time} than last year?
  number of customers whose spend {time} is higher than last year's
  how many customers have increased their spend {time} vs last year
  how many customers spent more {time} than last year
Number of customers with exactly one order
  how many customers ordered only once
  customers with just {n} order, count
{hour} orders, after {n}:{n}
  orders placed {hour}, {hour}
  after {n}:{n} ({hour}) orders
Number of orders by brand
  number of orders per {by}, all brands
  For every {by}, show me how many orders it has
  list all brands with the number of orders in each
How many people bought {goods} after answering a survey?
  number of people who answered a survey and then bought {goods} afterwards
  after a survey response, how many ppl purchased {goods}?
Do {segment} or repeat customers spend more per order?
  {segment} or repeat customers - which ones have the higher spend per order?
  compare spend per order, {segment} vs repeat customers, who's higher
  who spends more per order, {segment} or repeat customers?
Share of {goods} in orders at {brand}
  for {brand}, what share of orders is {goods}
  {brand} {goods} orders, share in %
  share of {goods} orders of {brand}
Sales mix by {by}
  what share of sales does each {by} make up
  {by} mix of sales in %
What share of all orders were returned {time}?
  In {time}, what % of all orders got returned?
  {time} returned orders as a share of all orders
  what share of all orders were returned in {time}?
Return rate of {segment} compared with everyone else
  compare return rate of {segment} with that of all other customers
  {segment} and everyone else: return rate
How many customers are over {n} years old?
  number of customers older than {n}
  customers {by} above {n} how many do we have
Revenue from customers who bought {goods} on their first purchase
  how much revenue comes from customers whose first purchase included {goods}
  Customers who got {goods} the first time they bought: their revenue?
Which quarter had the highest sales {time}?
  best quarter of {time} by sales?
  In which quarter of {time} did we sell the most
  which was our best quarter for sales in {time}
how does average order value of {gender} compare with everyone?
  AOV, {gender} vs all customers
  Compare the average order value for {gender} to that of everyone
Percentage of one-time buyers
  one-time buyers' share, in percent
How many customers bought from {brand} {time}, and how many from {brand}?
  {time}'s number of buyers for {brand} and for {brand}
  {brand} vs {brand}, how many ppl bought from each {time}?
  How many bought from {brand} {time} and how many bought from {brand}?
Which {by} has the lowest return rate?
  Among the {by}, whose return rate is the best?
  best return rate by {by} - which one
  which {by} has the best return rate
compare units sold of {gender} in {prefecture} and everyone else
  units sold, {prefecture} {gender} vs everybody else
Customers aged between {n} and {n}
  customers {by} {n} to {n}
  who is between {n} and {n} years old among our customers
  customers between {n} and {n}
Average order value of the top {n} customers by orders
  AOV for the {n} customers with the most orders
  Take the top {n} customers by orders, what is their avg order value?
number of customers for whom {brand} is the only {by} they buy
  how many customers buy only {brand} and no other brand
  {brand}-only customers, count
How many customers who gave us a {n} or {n} in a survey {time} have placed an order afterwards?
  Of customers who scored us {n} or {n} in a survey {time}, how many ordered after that?
  {time}'s survey scores of {n} or {n} to number of those customers that placed an order later
Most viewed products {time}
  which {by} got the most views in {time}
  {time} top {by} by veiws
  most viewed products in {time}
How many {segment} customers live in {prefecture}?
  number of {segment} living in {prefecture}
  how many of our {segment} customers live in {prefecture}
  how much {segment} customers is living in {prefecture}?
hourly orders on {weekday}
  {weekday} orders by {by}
  On {weekday}, how many orders do we get in each {by}?
orders made later than {n} {hour}
  orders placed {hour}
  which orders came in past {n}:{n}
Do {gender} or {gender} return more?
  who returns more, {gender} or {gender}?
  Returns by {by}: is it {gender} or {gender} that have more?
Which {n} {brand} {by} sold the fewest units {time}?
  Five worst-selling {brand} {by} of {time} by units
  In {time}, which {n} {by} at {brand} had the lowest quantity sold?
  Show the bottom five {brand} {by} by number of pieces sold in {time}
  {brand} {by} with the smallest unit sales in {time}, five of them
  What five {brand} goods moved the least units during {time}?
  I want to know the {n} slowest sellers at {brand} in {time}, counted in units
  Which five {brand} {by} sold the fewest units in {time}?
  bottom {n} {brand} {by} by quantity sold, {time}
  {time}, what were {brand}'s three slowest movers in terms of pieces sold?
  Give me the three {brand} articles with the smallest number of units sold {time}
  I'd like to know which three {by} at {brand} we shipped the least pieces of {time}
  {brand} - least sold {by} by volume, {n} of them, {time}
  Can you name the {n} goods from {brand} with the lowest sales quantity {time}?
Month-over-month sales growth for {brand} {time}
  How much did {brand}'s revenue go up or down each month compared with the previous one, {time} on?
  {brand} MoM revenue growth rate, {time} to now
  Show me by what percentage {brand}'s turnover changed versus {time}, for every month {time}
  I want to see the monthly growth rate of takings at {brand} starting in {time}
  {time}, how has {brand}'s sales figure been growing from one month to the next?
  {brand}: change in sales vs the month before, monthly {time} please
Average survey score for {brand} by quarter {time}
  Break down {brand}'s average questionnaire score in {time} quarter by quarter
  {brand} survey marks {time}, average per quarter
  What was the mean score of {brand}'s survey answers, quarter after quarter, during {time}?
  Average survey score for {brand} by quarter in {time}
How many customers have {n} or more orders but no purchase {time}?
  How many people have ordered at least five times but bought nothing {time}?
  Count of customers: {n}+ orders, no purchase {time}
  I wonder how many of our customers with a minimum of {n} orders made zero purchases {time}
  headcount of people who placed {n} orders or more yet haven't purchased {time}
  {time}, how many customers with no fewer than five orders to their name didn't buy at all?
  customers with {n} or more orders but no purchase {time}, how many?
Export all customers in the {segment} {by} as a CSV
  {segment}, all of them, CSV please
  Can I get a CSV file with everyone in the {segment} {by}?
  Download the full list of {segment} as a CSV
  I need the complete {segment} {by} exported to CSV
  Give me a csv containing every customer tagged as {segment}
  Please put all members of the {segment} into a CSV for me
Median order value at {brand} {time}
  {brand} median basket size {time}
  What is the median amount of an order placed at {brand} {time}?
  I'd like the median spend per order for {brand}, {time}
  For {time}, show the median order amount of {brand}
  Taking {time}'s {brand} orders, what's the median ticket?
How many {gender} in {prefecture} spent over {n} yen {time} and have never contacted us?
  Number of {gender} from {prefecture}, spend above {n} yen {time}, zero contacts ever
  Count {prefecture} {gender} whose purchases {time} came to more than ¥{n} and who have never once contacted us
  I want to know how many {gender} based in {prefecture} bought for over {n} yen {time} without ever having made an inquiry
  {prefecture} {gender}, over {n} yen spent in {time}, no contact history at all: how many are there?
  {gender} in {prefecture} who spent over {n} yen in {time} and have never contacted us - how many?
Compare the average order value of {segment} and {segment} customers
  {segment} vs {segment} customers: average order value
  How much does a {segment} spend per order on average, and how much does a {segment}?
  Put the AOV of {segment} next to that of {segment} customers
  I'm curious how the mean basket size of the {segment} {by} stacks up against the {segment} {by}
  Is there a difference in the average amount per order between {segment} and {segment} customers?
  Show average order value side by side for the {segment} {by} and the {segment} {by}
Of the customers whose first order was in {time}, how many bought again in each following month?
  {time} first-time buyers: number who repurchased, for each month after
  Take the people who placed their first order in {time} and show me how many came back to buy in every month that followed
  How many of the customers acquired in {time} (first order) made another purchase in each of the months afterwards?
  I'd like to see, month by month, how many {time} first-order customers purchased again
  Cohort with first order in {time} - returning buyers in each subsequent month
  In each later month, what number of those who first ordered in {time} bought something again?
Which segment has the highest average lifetime value?
  What segment comes out on top for mean lifetime value?
  {by} with the biggest average LTV?
  Tell me which {by} is worth the most on average over its lifetime (LTV)
  I want to know in which segment the average lifetime value is greatest
  top {by} by average LTV
  Our customers of which segment have the largest lifetime value on average?
Average number of orders per customer, {segment} vs {segment}
  How many orders does an {segment} customer have on average compared to a {segment} one?
  {segment} and {segment} {by}: mean order count per customer
  Compare {segment} with {segment} customers by average number of orders each
  I'd like to see the average orders per person in the {segment} against those in the {segment}
  What's the mean number of times customers ordered, for the {segment} {by} and the {segment} {by} respectively?
  On average, how often did {segment} customers order, and how often did {segment} customers?
List {brand} customers with {n} or more returns {time}
  Who at {brand} sent things back at least twice {time}? Show me the list
  {brand} customers, {n}+ returns, {time} - list
  I need the names of those {brand} shoppers who made two returns or more {time}
  Show every {brand} customer that has returned items {n} or more times {time}
  Can you pull up the {brand} customers having no fewer than two returns {time}?
  Give me a list of people with at least {n} returns at {brand} {time}
What share of customers who first bought {time} bought again {time}?
  What percentage of {time} first-time buyers made another purchase {time}?
  Of everyone whose first purchase fell in {time}, how big a portion came back to buy inside {n} months?
  I'd like to know the proportion of people that made their first purchase in {time} and purchased a second time inside {n} months
  Show me the ratio of customers acquired in {time} (by first purchase) who repurchased {time} or less
  How many percent of those who started buying in {time} returned for another purchase {time}?
  What share of customers who first bought in {time} bought again {time}?
Top {n} {brand} {by} by units sold {time}
  Which ten {brand} sold the most copies {time}?
  {brand} best sellers by quantity, top ten, {time}
  Show me the {n} {brand} {by} with the highest number of units sold since the start of {time}
  I want the ten most sold {by} of {brand} in {time}, counted in units
  What are {brand}'s ten biggest {by} {time} in terms of copies sold?
  Rank {brand}'s {by} by units for {time} and give me the first {n}
What percentage of contacts were resolved {time}?
  {time}'s contact {by} rate in %
  How many percent of inquiries did we manage to resolve {time}?
  Tell me what portion of {time}'s contacts got solved
  resolved contacts as a share of all contacts, {time}
  I'd like to know how large a percentage of the inquiries {time} ended up resolved
  Out of all contacts we had {time}, what fraction was settled?
How many customers in {prefecture} in their {n}s bought {goods} {time}?
  Number of {n}-somethings in {prefecture} who purchased {goods} {time}
  {time}, how many of our {prefecture} customers {by} {n} to {n} got themselves some {goods}?
  Give me the headcount of {n}s customers residing in {prefecture} with a {goods} purchase {time}
How many page views did {brand} get {time}, {record_platform} vs {channel}?
  {brand} {time} page views by {by}: {record_platform} and {channel}
  In {time}, how often were {brand}'s pages viewed on {record_platform} compared with {channel}?
  Compare {channel} and {record_platform} page views at {brand} for {time}
  I want the {time} PV count for {brand}, {device} against {channel}
  How many PVs were there for {brand} on {channel} and on {record_platform} in {time}?
  Split {brand}'s {time} page view total into {record_platform} and {channel} for me
  How many page views did {brand} get in {time}, {record_platform} vs {channel}?
Plot daily orders {time}
  Graph of order count per day, {time}
  Can you draw me a chart of how many orders came in each day {time}?
  Chart the number of orders day by day {time}
  I'd like to see a daily order graph covering {time}
  orders per day, {time}, as a chart please
  Show on a graph how many orders we received on each day of the past fourteen days
Which {by} has the lowest average survey score {time}?
  {by} with the poorest mean survey rating, {time}
  {time}, at which {by} do customers give the lowest survey marks on average?
  I'd like to know which of our {by} has the smallest average questionnaire score {time}
  Tell me the {by} that comes last in average survey score {time}
  Whose survey scores are on average the lowest among the {by} {time}?
How many customers bought at {brand} but never at {brand}?
  How many people have purchased from {brand} yet never from {brand}?
  Give me the headcount of customers who shopped at {brand} and have not once bought from {brand}
  Count everyone with a {brand} purchase but no purchase at {brand} ever
  I want to know the number of {brand} purchasers that have never been {brand} purchasers
  Of those who bought something at {brand}, how many never bought anything at {brand}?
  Customers who bought at {brand} but never at {brand} - count please
Average days between purchases for {segment}
  How many days on average pass between two purchases of a {segment}?
  {segment}: mean purchase interval in days
  What is the average gap in days from one purchase to the next for the {segment} {by}?
  I'd like to know the mean number of days between buys among {segment}
  Show me how long, in days, {segment} take on average until they buy again
What percentage of {brand} buyers placed a second order {time}?
  {brand} second-order rate {time}, in percent
  How many percent of {brand} shoppers placed another order no later than {n} days after the first?
  What portion of people buying at {brand} returned to order a second time inside {n} days?
  I want to know the proportion of {brand}'s buyers who made their second order {time} or less
  Out of all {brand} buyers, what percentage reordered {time}?
  What % of {brand} buyers came back for a second order {time}?
How many customers in {prefecture} bought from us {time}?
  How many {prefecture} residents have made a purchase with us {time}?
  {prefecture}: count of purchasing customers, {time}
  I'd like to know how many people living in {prefecture} shopped with us {time}
  {time}, what number of customers based in {prefecture} purchased something from us?
Average length of phone contacts by {by} {time}
  How long does a phone contact last on average {time}, per {by}?
  Mean call duration for each {by}, {time}
  For every {by}, show me the average time of {time}'s telephone inquiries
  I want to see how long our calls take on average {time}, split up by {by}
  Break {time}'s average call length down by {by} please
Average expected purchase amount for {segment} customers
  How much are {segment} customers predicted to spend on average?
  {segment} {by}, mean expected purchase amount
  Tell me the average amount that customers in the {segment} {by} are expected to buy for
  What is the expected purchase amount per {segment} customer, on average?
  For those who are {segment}, show the average forecast purchase amount
Top {n} {by} by {brand} sales {time}
  In which five {by} did {brand} earn the most in {time}?
  {brand} {time} revenue by {by}, top five only
  Show me the {n} best {by} for {brand} in {time} by sales amount
  I want to know what five {by} brought {brand} its highest turnover in {time}
  Rank {by} on {brand}'s {time} sales, first five
  Which {by} were {brand}'s strongest by revenue in {time}? Five of them is enough
  Top {n} {by} by {brand} sales in {time}
How many customers bought a cardigan in September?
  Number of people who purchased a cardigan in {time}
  Tell me how many shoppers got a cardigan in {time}
  In {time}, what was the headcount of customers buying cardigans?
  I'd like to know the number of customers with a cardigan purchase in {time}
  Count the customers that bought cardigans during {time}
  how mnay cusomers bougth a cardigan in septmber
Which {by} grew faster {time}?
  Fastest growing {by}, {time} vs {time}
  Compare {by} by growth {time} and tell me who's ahead
  I want to know which {by} expanded most quickly going {time}
  Going {time}, whose growth was strongest among the {by}?
List of {segment} customers in {prefecture} who can be emailed
  Download {segment} in {prefecture} with email permission
  I need a file of the {prefecture} {segment} who agreed to get emails
  Can I have the list of {segment} living in {prefecture} that we're allowed to email, as a download?
  {prefecture} and {segment} and email OK: download list please
  Give me a downloadable list of all emailable {segment} customers from {prefecture}
  Export those {segment} based in {prefecture} who accept mails from us
  Please download a list of {segment} customers in {prefecture} who are OK to email
What share of customers are registered with more than one {by}?
  I'd like to know how large the fraction of customers registered at several {by} is
  What portion of customers is registered with more than one {by}?
How many {segment} with a probability of being lost above {n}% can be called?
  Number of callable {segment} whose churn probability exceeds {n}%
  How many {segment} that we {time} phone have a more than {n}% chance of being lost?
  {segment}, {segment} probability over {n}%, phone OK - count
  I want to know how many {segment} customers we're permitted to call are more than {n}% {segment}
  Among {segment} who agreed to phone calls, how many carry a probability of being lost higher than {n}%?
  {segment} with a probability of being lost above {n}% who are ok to call - how many?
Weekly sales of {brand} {time}
  How much did {brand} sell each week {time} on?
  {brand} revenue by week, {time} to date
  Show me {brand}'s turnover week by week starting on {time}
  I'd like to see the week-by-week sales amount for {brand} {time}
  {time}, break {brand}'s revenue down into weeks
  {brand}: sales per week {time} please
Compare the number of orders of the three {by} for {time}
  How many orders did each of the three {by} receive {time}?
  Order count last FY, the three {by} next to each other
  Put {time}'s order numbers for all {n} {by} side by side
  I want to see how the three {by} stack up in order volume for {time}
  {time}, which of the three {by} got how many orders? Show a comparison
  number of orders per {by} (all three), {time}, for comparison
What's the average lifetime value of {segment} versus {segment}?
  {segment} vs {segment}: mean LTV
  Give me average LTV for the {segment} {by} and for the {segment} {by}
  I'd like to compare {segment} to {segment} in terms of average lifetime value
  Who is worth more on average over the lifetime, a {segment} or a {segment}? Show both LTV figures
  average lifetime value, {segment} compared with {segment}
Weekly number of contacts {time}
  How many inquiries did we get each week {time}?
  contacts per week, {time} to now
  Could you show me the contact count week by week {time} onwards?
  I'd like to see the number of contacts by week, starting in {time}
  Break down the inquiries received {time} into weekly figures please
  {time} on, what was the contact volume in every week?
  Weekly number of contacts {time}, please
What is the repeat purchase rate at {brand}?
  How high is {brand}'s repeat rate?
  {brand} repurchase rate
  What percentage of {brand}'s buyers purchase again?
  Tell me the share of repeat purchasers at {brand}
  I want to know the rate at which people buy again from {brand}
Five worst selling {brand} {by} by revenue {time}
  Bottom {n} {brand} {by} by sales amount, {time}
  Which five {brand} {by} have made the least money {time}?
  Show me {brand}'s {n} weakest {by} in terms of turnover for {time}
  This FY, what five articles have brought {brand} the smallest revenue?
  I'd like to see the five {by} at {brand} with the lowest takings in {time}
  {brand}, lowest revenue {by} {time}, list {n}
Export customers who bought {goods} but never {goods} as CSV
  CSV of people who have purchased {goods} but not {goods}
  I need a csv download of {goods} owners that never got {goods}
  Can you make me a CSV file with everyone who bought {goods} and has never purchased {goods}?
  {goods} buyers without {goods}, CSV export
  Download as CSV: customers with a {goods} purchase and no {goods} purchase
  Output to CSV the list of players who purchased {goods}, excluding those who ever bought {goods}
What share of our customers said no to both calls and emails?
  What percentage of customers refuse both phone and email?
  How many percent of our customers want neither calls nor emails?
  Tell me how big a portion of the customer base has declined phone calls and also declined email
  I'd like the ratio of customers who may be neither phoned nor emailed
  no call and no email customers as a share of the total
Number of customers with {n} or more returns {time}
  How many people returned items at least twice {time}?
  {n}+ returns {time}: headcount
  I want to know how many customers have no fewer than two returns {time}
  What's the customer count for two returns or more, {time}?
  Tell me how many shoppers sent stuff back {n} times or more {time}
How do {brand} sales split between {gender} and {gender} {time}, in percent?
  {brand} revenue share by {by}, {time}, %
  What percentage of {brand}'s sales {time} comes from {gender} and what percentage from {gender}?
  Show me the {gender}/{gender} breakdown of {brand}'s turnover for {time} in per cent
  I'd like to see how this FY's {brand} sales are divided between {gender} and {gender}, percentage-wise
  {gender} vs {gender} as a % of {brand} sales, {time}
  In percent, how much of {time}'s {brand} revenue is due to {gender} shoppers and how much to {gender} ones?
Daily sales {time}
  How much did we sell each day {time}?
  Revenue per day, {time}
  Let me see sales day by day {time}
  I'd like the daily turnover of the {time}
  What were our takings on each day of the past fortnight?
  sales by day, {time} please
  Show daily sales {time}
How long did phone contacts at {brand} take on average {time}?
  What was the mean call length at {brand} in {time}?
  In {time}, how much time did a {brand} phone contact take on average?
  {brand} / phone / {time}: average handling time
  I'd like to know how long calls to {brand} lasted on average during {time}
  Tell me the average length of telephone contacts for {brand} in {time}
  How long did phone contacts at {brand} take on average in {time}?
Total sales of {brand} {goods} {time}
  How much revenue did {goods} bring in at {brand} {time}?
  {brand} {goods} turnover, {time}
  What did {brand} earn in total from selling {goods} in {time}?
  Give me the total sales amount of the {goods} {by} at {brand} for last FY
  I'd like to know for how much money {brand} sold {goods} altogether {time}
  {time}'s overall {goods} sales for {brand}, please
  Total sales of {brand} {goods} in {time}?
Median days since the last order of {segment} customers vs {segment} customers
  Compare {segment} and {segment} customers by median number of days since they last ordered
  How many days ago, at the median, did {segment} customers order last, and what about {segment} ones?
  {segment} vs {segment}: median days elapsed from the last order
  I'd like to see the median time (days) since the latest order for the {segment} {by} next to the {segment} {by}
  What's the median of days since last order for each of these two {by}, {segment} and {segment}?
  Put side by side how long it has been since the last order, median in days, for customers that are {segment} and customers that are {segment}
  Median days since the last order, {segment} customers vs {segment} customers
Which {n} {by} sold the most {time}?
  Top {n} {by} by sales {time}
  Show me the three {by} with the highest turnover {time}
  I want to know what {n} {by} have brought in the most revenue this FY
  {by} ranking by sales for {time}, first three
  Three strongest {by} in terms of takings, {time}?
Which {by} has the highest repeat rate?
  What {by} do people come back to buy from the most, by repeat rate?
  Top {by} by repeat purchase rate
  Tell me the {by} whose repeat rate is the greatest
  I'd like to know which of the {by} leads on repeat purchase rate
  {by} with the best repurchase rate?
  Among our {by}, whose repeat rate is number one?
How many {brand} customers gave us a survey score of {n} or lower and never ordered again after that?
  Number of customers who rated {brand} {n} or less in a survey and have placed no order since
  How many people answered a {brand} survey with a score of at most {n} and didn't order anything afterwards?
  {brand}: survey score {n} or below, then no further order - how many customers?
  Count the {brand} customers that never came back to order after giving a survey rating of {n} or under
  I want to know how many shoppers at {brand} stopped ordering altogether once they had given us {n} points or fewer in the survey
  After a survey score of {n} or lower, how many {brand} customers made no more orders at all?
What were the top {by} at {brand} {time}?
  What did people contact {brand} about most {time}?
  {brand} inquiry {by}, {time}, most frequent first
  Show me the most common reasons for contacting {brand} {time}
  ranking of contact subjects at {brand}, {time}
  {time}, what have {brand}'s inquiries mostly been about?
List the {n} customers with the highest lifetime value
  Top {n} customers by LTV
  Who are our {n} most valuable customers by lifetime value?
  Show me the {n} people whose lifetime value is greatest
  I'd like a list of the {n} customers with the largest LTV
  lifetime value ranking, first {n} customers
  Give me the names of the {n} customers that are highest on lifetime value
How many customers spent over {n} yen in a single order {time}?
  How many people placed an order of more than {n} yen at one time {time}?
  Number of customers with any one order above ¥{n} {time} onwards
  {time} on, how many shoppers had at least one order worth over {n} yen?
  I want to know how many customers paid more than {n} yen in one order {time}
  Customers who spent over {n} yen in a single order {time}, how many are they?
How many {record_member_rank} members does {brand} have?
  Current number of {record_member_rank} members at {brand}
  {brand} {record_member_rank} rank, how many people at the moment?
  Tell me how many of {brand}'s members are {record_member_rank} at present
  What's the headcount of the {record_member_rank} {by} in {brand} {time}?
  I'd like to know how many people hold {record_member_rank} {contact_topic} with {brand} currently
  How big is {brand}'s {record_member_rank} member base as of now?
  How many {record_member_rank} members does {brand} have right now?
Revenue from {goods} and {goods} at {brand} {time}
  {brand} sales of {goods} and {goods}, {time}
  Show {time}'s turnover in the {goods} and {goods} {by} for {brand}
  I'd like to know what {brand}'s {goods} and {goods} brought in {time}
  What are {brand}'s takings {time} from the {by} {goods} and {goods}?
  Tell me how much money {brand} earned by selling {goods} and {goods} {time}
What's the median age of {brand} customers?
  Median age, {brand} customers
  How old is the median {brand} customer?
  I'd like to know {brand}'s median customer age
  For {brand}'s clientele, show the median of age
  Looking at {brand}'s customers, the median is how many years old?
What share of {contact_topic} were unresolved {time}?
  What percentage of {time}'s {contact_topic} were left unresolved?
  Unresolved {contact_topic} rate, {time}
  Of all {contact_topic} received {time}, how large a part did we fail to resolve?
  I'd like to know the proportion of {contact_topic} this FY that finished without being solved
  Show me how many percent of {contact_topic} weren't settled {time}
  {contact_topic} {time}: ratio that ended without a {by}
  What share of {contact_topic} ended unresolved {time}?
Bottom {n} {by} by number of orders {time}
  Which three {by} got the fewest orders {time}?
  Three {by} with the lowest order count {time}
  Show me our {n} weakest {by} {time} in terms of how many orders they had
  I want to know what three {by} have had the smallest number of orders {time}
  {time}'s order count per {by}, just the lowest three
  Where did we receive the least orders {time}? Name {n} {by}
Average survey score {time}, {brand} vs {brand}
  Compare {brand} and {brand} on mean survey rating for {time}
  {time} survey score averages: {brand} vs {brand}
  How did {brand} do against {brand} in {time} surveys, by average score?
  I'd like to see the average questionnaire score for both {brand} and {brand} in {time}
  In {time}, which average mark did {brand} get in surveys and which did {brand} get?
  Put {brand}'s average survey result of {time} beside {brand}'s
  Average survey score in {time}, {brand} against {brand}
How many people registered with {brand} each year?
  {brand} yearly number of sign-ups
  In each year, how many customers joined {brand}?
  Show {brand} registrations per year
  I'd like to know how many new members signed up at {brand}, year by year
  Give me {brand}'s annual registration count
  Count of people who became registered at {brand}, broken down by year
Quarter over quarter growth of contacts {time}
  QoQ change in contact volume, {time}
  By what percentage did inquiries rise or fall from quarter to quarter {time}?
  Show the growth rate of contacts compared to {time}, {time}
  I'd like to see how the number of contacts has grown each quarter against the one before it, {time}
  For each of the {time}, how much did the contact count grow versus {time}?
  inquiry count growth vs {time}, {time}
How many customers bought both {goods} and {goods} from {brand} {time}?
  This FY, how many people purchased a {goods} and also {goods} at {brand}?
  Count the customers that have purchased from both the {goods} and the {goods} {by} at {brand} {time}
  I want to know how many shoppers took both {goods} and {goods} from {brand} in {time}
  How many {brand} shoppers bought {goods} in addition to {goods} {time}?
How many {segment} customers spent more than {n} yen {time} and can be called?
  Number of {segment} customers, phone OK, with spend above {n} yen {time}
  How many people in the {segment} {by} accept calls and have bought for more than ¥{n} {time}?
  Count callable {segment} customers whose purchases {time} exceed {n} yen
  Of our {segment} customers, what number have both phone permission and last-{n}-day spending of over {n} yen?
How many {segment} can be called?
  Number of {segment} with phone permission
  How many {segment} are OK to call?
  Count the {segment} customers who have agreed to phone calls
  I'd like to know how many people in the {segment} {by} can be called
  {segment}, callable: headcount please
  What's the total of {segment} who don't mind us ringing them?
  Hi, could you tell me how many {segment} we are allowed to phone?
What is the average order value at {brand} {time}?
  {brand} AOV {time}
  How much do people spend per order at {brand} on average {time}?
  Tell me {time}'s mean order amount for {brand}
  I want to know the average basket at {brand} for {time}
  {time}, what does a {brand} order come to on average?
  Show the average value of one order placed with {brand} {time}
  What is the avarage order value at {brand} {time}?
Median days since the last order of {segment}
  How many days has it been since a {segment}'s latest order, at the median?
  {segment}: days elapsed after last order, median
  Tell me the median number of days that have passed since {segment} last ordered
  I'd like the median recency of {segment} customers in days since their last order
  For the {segment} {by}, what is the median time in days since the most recent order?
  Looking at our {segment}, how long ago was their last order, in days, taking the median?
  median days since last order of the {segment}
How do average lifetime sales differ between {segment} and {segment} customers?
  {segment} vs {segment} customers: mean lifetime sales
  Compare average lifetime sales of {segment} customers with those of {segment}
  How much have {segment} bought over their lifetime on average, and how much have {segment} customers?
  I'd like to see the gap between the {segment} and the {segment} {by} in average lifetime sales
  How does the average lifetime sales differ between {segment} and {segment} customers?
Weekly number of {brand} orders {time}
  How many orders has {brand} had each week {time}?
  {brand} order count by week, {time} to date
  Show me week by week how many orders came in at {brand} {time} onwards
  I'd like {brand}'s orders {time} broken down into weeks
  {time} on, what was the number of orders per week at {brand}?
  orders at {brand}, weekly figures {time} please
Of the customers who first bought {time}, how many bought again {time}?
  How many people with a first purchase in {time} made another one {time}?
  Count the {time} first-time buyers who came back to buy inside {n} days
  I want to know how many of those that started buying in {time} purchased a second time {time} or less
  {time} first purchase, second purchase {time} - how many customers?
  Out of the customers acquired in {time} (first purchase), what number bought again no later than {n} days after?
  Of the customers who first bought in {time}, how many bought again {time}?
How many {gender} in their {n}s living in {prefecture} ordered at least twice {time} and never returned anything?
  {prefecture} {gender} {by} {n}-{n} two or more orders this FY, never sent anything back: how many?
  Count the {n}-something {gender} in {prefecture} who placed at least two orders {time} and have never made a return
  I'd like to know how many {prefecture}-based {gender} {by} {n} to {n} have ordered two or more times in {time} without a single return ever
  Among {gender} in {prefecture} in their {n}s with a minimum of two orders {time}, how many have never returned a {by}?
How many customers said no to both calls and email?
  How many people refused phone calls as well as emails?
  Customers opted out of both email and phone, count
  Number of customers who want neither calls nor emails
  Tell me how many of our customers {time} not be called and {time} not be emailed either
  I want to know the headcount for "no calls" and "no email" both
  Count everyone who has declined being phoned and also declined being mailed
export the {segment} who are ok to email as csv pls
  CSV of {segment} with email permission
  Can I get a csv with the {segment} we may email?
  Download {segment} customers who accept emails, as a CSV file
  I need the emailable people in the {segment} {by} as CSV
  Please give me a CSV export of all {segment} that said yes to email
  {segment} and email OK to csv file
How many orders did {brand} get {time}?
  {brand} order count for {time}
  How many orders came in at {brand} {time}?
  Tell me {time}'s number of orders at {brand}
  {time}, what was {brand}'s order volume?
  Give me the total orders {brand} received {time}
How many units of {goods} have we sold in total?
  {goods} total units sold to date
  How many {goods} have been sold so far?
  I want to know the overall number of pieces sold for {goods}
  Altogether, what quantity of {goods} did we sell?
  Cumulative sales volume in units for {goods}?
How many customers in {prefecture} have bought {goods}?
  How many people living in {prefecture} got themselves an {goods}?
  {prefecture} customers with an {goods} purchase: count
  Count the {prefecture} residents who purchased the {goods}
  How many customers in {prefecture} have bought an {goods}?
What's the median lifetime sales of customers in {prefecture}?
  {prefecture} customers, median of lifetime sales
  How much has the median {prefecture} customer bought over their lifetime in sales?
  I want to know the median for lifetime sales among people based in {prefecture}
  For {prefecture} residents, show lifetime sales at the median
  Looking just at {prefecture}, what is the median lifetime sales amount of a customer?
What percentage of {brand}'s sales {time} came through the {channel}?
  {channel} share of {brand} sales, {time}
  How many percent of {time}'s {brand} revenue was made via the {channel}?
  Show me what portion of {brand}'s turnover this FY is {channel} sales
  I'd like to know how big the {channel}'s share of {brand}'s takings is for {time}
  Of everything {brand} sold {time} by value, what fraction was bought in the {channel}?
  Proportion of {brand} sales from the {channel} {by} in {time}?
Return rate by {by} {time}
  How often do {by} get returned at each {by}? Return rate {time}
  {time}' return rate, {by} by {by}
  Show the rate of returns for every {by} {time}
  I want to see what each {by}'s return rate was {time}
  {time}, break the return rate down by {by}
  What return rates did our individual {by} have {time}?
  return rate by {by}, {time}
Which {n} months had the most orders {time}?
  Top {n} months of {time} by order count
  In which three months did we receive the most orders {time}?
  Show me {time}'s {n} busiest months in terms of orders
  I'd like to know what three months had the highest number of orders {time}
  Rank {time}'s months on number of orders and give me the first three
  {time}, order volume was at its highest in which {n} months?
  Which three months of {time} had the most orders?
Is the number of {segment} buyers {time} higher than {time}?
  Did we gain more {segment} buyers in {time} than in {time}?
  {segment} buyers: {time} of this FY vs {time} of last FY, is it up?
  Compare how many first-time buyers we had in {time} and of the {time}
  I want to know whether the count of {segment} purchasers rose in {time} against {time} of the last one
  Has the number of {segment} buyers gone up {time}?
  Tell me if more people bought from us for the first time in {time}'s {time} than in {time}'s
  Is the number of {segment} buyers in {time} higher than in {time}?
Which has the higher return rate, {brand} or {brand}?
  Compare return rates of {brand} and {brand} - who is higher?
  Is the return rate higher at {brand} or at {brand}?
  Which of the two, {brand} or {brand}, gets a bigger percentage of returns?
  I'd like to know whether {brand} or {brand} has the greater rate of returns
  Higher return rate: {brand} or {brand}
  Between {brand} and {brand}, whose goods come back at the higher rate?
  {brand} vs {brand}: which has the higher return rate?
Daily sales of {brand} {time}
  How much did {brand} sell per day {time}?
  {brand} revenue day by day, {time}
  Show me {brand}'s turnover for each of the {time}
  I want to look at the day-to-day sales amount at {brand} over the last fourteen days
  {time}, list {brand}'s takings by day
  What did {brand} earn on each day of the {time}?
How many customers bought both {goods} and {goods} at {brand}?
  How many people bought a {goods} as well as a {goods} from {brand}?
  Just tell me how many customers have gotten a {goods} and also a {goods} at {brand}
  I only need the number of people that purchased both {goods} and {goods} at {brand}
  Who purchased both a {goods} and a {goods} at {brand}? Just the number.
How many {brand} customers are {segment}?
  Current count of {segment} customers at {brand}
  {brand}: number of people in the {segment} {by} now
  How large is {brand}'s {segment} at the moment?
  Tell me how many customers of {brand} are presently classed as {segment}
  I'd like to know the present headcount of {segment} customers for {brand}
  As of {time}, what number of {brand} customers fall under {segment}?
  How many of our {brand} customers are {segment} right now?
How many people bought the Birthstone Pendant?
  How many customers have purchased the {goods}?
  I want to know how many shoppers got the {goods}
  Count the customers with a purchase of {goods}
  How many people bought the Birthstone Pendnat?
How many customers are registered with all three {by}?
  Registered at all three {by} - headcount
  I'd like to know how many customers we have that joined all three {by}
  Tell me how many of our customers hold memberships across all three {by}
Median contact duration at {brand} by {by}
  How long do {brand} contacts take for each {by}, at the median?
  {brand}, median handling time per {by}
  Show the median length of contacts for every subject at {brand}
  I'd like to see {brand}'s contact times (median) broken down by {by}
  Median contact duration at {brand}, by {by}
What proportion of buyers have bought from more than one {by}?
  Share of purchasers who have bought at two or more {by}
  How many percent of our buyers shopped with multiple {by}?
  I'd like to know the percentage of buyers that made purchases from at least two {by}
  multi-{by} buyers as a ratio of all buyers
  Of everyone who has bought, how big is the portion with purchases at several {by}?
What percentage of {brand} contacts were resolved {time}?
  {brand}'s {by} rate {time}
  What portion of {time}'s {brand} inquiries got resolved?
  How many per cent of contacts at {brand} have been settled {time}?
  Show me the share of resolved contacts for {brand} {time}
  I want to know what percentage of inquiries to {brand} ended up solved {time}
  {time} at {brand}: resolved contacts out of all contacts, in %
  What percent of {brand} contacts were resolved {time}?
Bottom {n} prefectures by number of customers
  Five {by} with the smallest number of customers
  Where do we have the fewest customers? List the lowest five {by}
  Bottom five {by} by customer count
  I want to know in what five {by} the least customers live
  Rank {by} from fewest customers upward and show me five
  Which prefecture has the fewest customers? Give me the bottom {n}.
Compare the number of buyers of the three {by} {time}
  Number of buyers per {by}, all {n} {by}, {time}
  How many people purchased from each of the three {by} {time}?
  {time}, how many customers bought at each of our three {by}? I want to compare
  three {by}, {time}, buyer count comparison please
Number of new registrations by year
  Yearly trend of new sign-ups
  How many new registrations did we have in each year?
  Show me {segment} member numbers by year
  I'd like to see how new registrations changed from year to year
  new registrations per year, trend
  What has the annual count of newly registered customers looked like over the years?
  How has the number of new registrations developed year by year?
Do {gender} repeat more often than {gender}? Show the repeat rate by {by}.
  Repeat rate for {gender} and {gender}
  Compare {gender} and {gender} on repeat purchase rate
  Who comes back more, {gender} or {gender}? Give me the repurchase rate per {by}
  I'd like the repeat rate split by {by} to see if {gender} rebuy more than {gender}
  Are {gender} likelier to repeat purchase than {gender}? Break the repeat rate down by {by}
  repeat rate by {by}, is it higher for {gender} than {gender}?
How many customers have a probability of being lost over {n}%?
  Number of customers with an over {n}% chance of being lost
  How many people have a churn probability greater than {n}%?
  {segment} probability above {n} percent, customer count
  Count customers whose likelihood of being lost exceeds {n}%
  I'd like to know how many customers are more than {n}% {segment}
  Tell me the headcount of those with a probability of being lost higher than {n}%
  how many customer have probability of being lost over {n}%
List customers who are {segment} and marked do not call
  Which customers with {segment} are also marked do not call?
  {segment} and do not call, customer list
  Show me the people belonging to both the {segment} and the do not call {by}
  I need a list of {segment} customers that we mustn't phone (do not call)
  Give me the overlap of {segment} and do not call, as a list of customers
  List the customers who are both {segment} and do not call
Which {n} {by} at {brand} had the lowest sales {time}?
  Bottom {n} {brand} {by} by revenue, {time}
  What three {by} sold the least in value at {brand} {time}?
  Show me {brand}'s three weakest {by} by sales {time}
  I want to know in which {n} {by} {brand}'s turnover was smallest {time}
  {time}, what were the lowest-earning three {by} of {brand}?
  {brand} {by} ranking on sales from the bottom, {time}, {n} of them
Compare the number of orders {time} with the same month a year ago
  {time} order count vs {time}
  How many orders did we get in {time}, and how many in {time} of the year before?
  Number of orders in {time}, year over year
  I'd like to see how {time}'s order volume stacks up against the same month last year
  Put the orders for {time} side by side with those for the same month one year earlier
  Did we have more orders in {time} than in that month a year earlier? Show both counts
  Compare the number of orders in {time} with the same month a year ago
Show me all three {by} side by side: number of buyers and total sales, {time}
  Compare the {n} {by} by buyer count and revenue {time}
  three {by}, {time}: buyers and total sales, side by side
  I want the number of purchasers plus overall turnover of all three {by} next to each other {time}
  For each of our three {by}, give me buyers and sales total {time} to compare
  Line up all {n} {by} with purchaser headcount and sales amount, {time}
How does the average number of orders {time} differ between {segment} and {segment} customers?
  {segment} vs {segment} customers: mean order count {time}
  How many orders did {segment} place on average {time}, and how many did {segment} customers?
  Compare the {segment} {by} with the {segment} {by} by average orders per customer {time}
  I'd like to see the gap in average order frequency ({time}) between {segment} customers and {segment}
  On average, how many times did a {segment} order {time} versus a {segment} customer?
  Show orders per person {time}, averaged, for {segment} and for {segment}
Monthly sales by {by} {time} onwards
  Sales per month and {by} {time}
  How much did each {by} sell in every month {time} on?
  Show revenue month by month for each {by}, {time}
  {time} onward, break turnover down by month and by {by}
  Can you give me every {by}'s monthly takings {time} to now?
  I'd like to see monthly sales by {by} {time} onwards
Of the customers whose first purchase was {time}, how many ordered again {time}?
  Number of {time} first-time buyers who reordered inside {n} days
  How many people who made their first purchase in {time} placed another order {time}?
  First purchase {time} - repeat order {time} - count
  Count those customers acquired in {time} that came back with a further order {time} or less
  I'd like to know how many customers starting in {time} (first purchase) ordered once more {time}
  Taking everyone who bought for the first time in {time}, what number had a second order inside {n} days?
  Of the customers whose first purchase was in {time}, how many ordered again {time}?
How many customers spent more than {n} yen {time}?
  Number of customers with spending above {n} yen {time}
  How many people bought for more than ¥{n} {time}?
  {time}, spend over {n} yen: customer count
  Count the shoppers whose purchases {time} total more than {n} yen
  I want to know how many customers' spend exceeded {n} yen {time}
  customers that spent more than {n} yen {time}, how many?
How many {gender} living in {prefecture} have ordered at least twice {time} and can be emailed?
  Number of emailable {gender} in {prefecture} with {n}+ orders {time}
  {prefecture}, {gender}, two or more orders {time}, email OK - how many people?
  Count {gender} from {prefecture} who accept emails and have placed two orders or more {time} on
  I'd like to know how many {prefecture} {gender} we may email have ordered two or more times {time}
  {time}, how many {gender} residing in {prefecture} with email permission made a minimum of two orders?
  Of the {gender} in {prefecture} who said yes to email, how many ordered no fewer than twice {time}?
  How many {gender} living in {prefecture} have ordered at least twice {time} and are OK to email?
Count the customers under {n} who have bought an {goods} from {brand} and have also placed an order of {n} yen or more at {brand}
  How many people below {n} bought a {brand} {goods} and also made an order worth at least {n} yen at {brand}?
  Under {n} {goods} purchase at {brand}, plus a {brand} order of {n} yen or more: number of customers
  Tell me how many customers younger than {n} purchased an {goods} at {brand} as well as placing a single {brand} order of ¥{n} or above
  I want to know the headcount of under-{n}s with both an {goods} bought at {brand} and an order for no less than {n} yen at {brand}
  Among customers {by} under {n} who got {goods} from {brand}, how many have at some point ordered for {n} yen or more at {brand}?
Break down the {segment} {by} by {by}, largest first
  {segment} customers per {by}, sorted from most to least
  How many {segment} customers are there in each {by}? Biggest number at the top
  I'd like to see where the {segment} people live, {by} by {by}, starting with the largest
  Split {segment} customers up by {by} and sort with the highest count first
  Which {by} are our {segment} customers in? Descending by number
What share of {brand} customers have said no to email?
  {brand} customers refusing email, in %
  What percentage of {brand}'s customers have opted out of email?
  How big is the proportion of people at {brand} who don't want to be emailed?
  I'd like to know what fraction of {brand} customers declined emails
  Email refusal rate among {brand} customers?
  Out of {brand}'s customers, show me the portion that we {time} not email because they said no
How many {contact_topic} came in by {contact_channel} during {time}?
  Number of {contact_channel} {contact_topic} in {time}
  How many {contact_topic} did we receive via {contact_channel} {time}?
  {contact_topic} / {contact_channel} {by} / {time}: count
  I want to know how many {contact_channel} contacts {time} were {contact_topic}
What's the total lifetime value of the {segment} {by}?
  Sum of LTV for {segment}
  How much lifetime value do the {segment} add up to?
  Add up the lifetime value of everyone in the {segment} {by}
  I'd like to know the overall LTV of all {segment} customers put together
  {segment}, combined lifetime value
  Tell me what our {segment} is worth altogether in lifetime value
List the {n} customers with the highest lifetime value who can be called
  Top {n} callable customers by LTV
  Which {n} customers with phone permission have the greatest lifetime value?
  Show me the {n} people with the largest lifetime value among those we can call
  I need a list of our {n} best customers by LTV, only those who agreed to phone calls
  customers OK to phone, sorted by lifetime value, first {n}
  Give me the names of the {n} most valuable customers (lifetime value) that accept calls
  Please list the {n} customers with the highest lifetime value who are OK to call
Name and email of {segment} customers registered with {brand} who can be emailed, as CSV
  CSV with name and email of {segment} customers at {brand} who have email permission
  Can you download a CSV of the {segment} {by} registered with {brand} that accepts email, with just their names and email addresses?
  I need the names and mail addresses, in CSV, of emailable {segment} customers who signed up with {brand}
  {segment} customers, {brand} registered, email OK: csv containing name and email
  Make me a CSV file listing name and email address for those {segment} customers who are registered at {brand} and said yes to emails
  Output to CSV, name and email columns, everyone who is a {segment}, is a {brand} member and can be emailed
  Export name and email for {segment} customers who registered with {brand} and are ok to email, as a CSV
Average survey score for each {by} {time}
  Mean survey rating per {by}, {time} to now
  Break down the average questionnaire score by {by} {time} onwards
  I'd like to see what average marks every {by} has been getting in surveys {time}
  {time}, what's the survey score average, {by} by {by}?
  Show me the {by} with their mean survey scores {time} on
  avrage survey score for each {by} {time}
How many {record_member_rank} members does {brand} have, and how many {record_member_rank}?
  {brand} {record_member_rank} and {record_member_rank} member counts
  How many people are {record_member_rank} at {brand} and how many are {record_member_rank}?
  Tell me how many {record_member_rank} and how many {record_member_rank} customers there are in {brand}
  What are the sizes of {brand}'s {record_member_rank} rank and {record_member_rank} rank?
How many people in {prefecture} are marked do not call?
  Number of do not call customers in {prefecture}
  How many {prefecture} residents carry the do not call flag?
  {prefecture}, do not call: headcount
  Tell me how many of our customers living in {prefecture} belong to do not call
  I want to know the count of people based in {prefecture} that are set to do not call
What percentage of our customers live in {prefecture}?
  {prefecture}'s share of our customer base in percent
  How many percent of customers are from {prefecture}?
  What proportion of the people in our customer base is based in {prefecture}?
  I'd like to know how big a part of our customers resides in {prefecture}
  percentage of {prefecture} residents among all customers
  Out of all our customers, tell me the portion living in {prefecture}
  What % of our customers live in {prefecture}?
Which {by} has the highest return rate {time}?
  {by} with the worst return rate {time}
  At what {by} do goods get returned at the highest rate {time}?
  Tell me which of the {by} leads on return rate in {time}
  I'd like to know whose return rate is the greatest this FY among the {by}
  top {by} by rate of returns, {time}
Which {n} {brand} {by} brought in the least revenue {time}?
  Bottom five {brand} {by} by sales amount, {time}
  What five {by} at {brand} earned the lowest revenue in {time}?
  Show me {brand}'s {n} worst sellers in money terms for {time}
  I want to know which five {brand} {by} had the smallest turnover last FY
  {time}, {brand}, five lowest grossing {by}
  Name the {n} {brand} articles that made us the least sales {time}
  Which {n} {brand} {by} brought in the least money {time}?
Put the three {by} side by side: number of buyers {time}
  Compare buyer counts of the three {by} {time}
  How many people bought from each of the three {by} {time}?
  three {by}: purchasers {time}, in comparison
  I'd like to see the purchaser headcount per {by} for all three, {time}, next to each other
  {time}, show me how many customers made a purchase at each of the {n} {by}
  {time}, number of buying customers, three {by} in one view please
How does average order value differ between {segment} and {segment} customers?
  Average order value, {segment} against {segment}
  How much do {segment} spend per order on average compared with {segment} customers?
  Compare AOV between the {segment} {by} and {segment}
  I'd like to see how far apart {segment} customers and {segment} are in mean order amount
  Show me the average amount per order for each of the {by} {segment} and {segment}
  {segment} vs {segment} customers, how does their average order value differ?
Of the people who made their first purchase {time}, how many bought again {time}?
  Number of {time} first-time buyers purchasing again {time}
  How many customers who first bought in {time} came back for another purchase inside {n} days?
  Count those whose first ever purchase was in {time} and who rebought {time} or less
  I'd like to know how many of the {time} first purchasers made a second purchase {time}
  Taking the customers acquired in {time} by first purchase, tell me how many returned to buy {time}
  Of the people who made their first purchase in {time}, how many bought again {time}?
Retention by month of first purchase for {brand} players who first bought {time}
  {brand} cohort retention, {by} {time}
  Show me retention of {brand} customers grouped by {by}, for those who began buying {time}
  Can you make a cohort table for {brand} players whose first purchase was in {time}, one row per first-purchase month?
  How well do we retain {brand} players who first bought in {time}? Table per starting month please
  For {brand}, give me a monthly cohort chart in table form: retention for first-time purchasers of {time}
  retention matrix by first purchase month, {brand}, {time} starters
  I'd like a retention table by month of first purchase for {brand} players who started buying {time}
How many {brand} buyers have never ordered from {brand}?
  How many {brand} purchasers have no {brand} orders whatsoever?
  {brand} buyers with zero {brand} orders, count
  Count those shoppers that have purchased at {brand} and not once from {brand}
  Of everyone buying at {brand}, how many haven't ever placed an order with {brand}?
  {brand} buyers who have never ordered from {brand} - how many are there?
How many {gender} in {prefecture} bought {goods} {time} and have never returned anything?
  How many {gender} living in {prefecture} purchased a {goods} {time} and never sent anything back?
  {prefecture}, {gender}, bought {goods} {time}, zero returns in their history - headcount?
  Count the {gender} from {prefecture} that got a {goods} {time} and haven't ever made a return
  I'd like to know how many {prefecture}-based {gender} who bought {goods} {time} have never once returned an item
  {time}'s {goods} buyers who are {gender} in {prefecture} and have never had a return: what's the number?
  {gender} in {prefecture} who bought a {goods} {time} and have never returned anything, how many?
What share of {segment} accept phone calls?
  What percentage of {segment} can be called?
  How many percent of the {segment} customers said yes to calls?
  I'd like to know how large a portion of our {segment} is OK to call
  proportion of callable people within the {segment} {by}
  Among {segment}, show me the fraction who don't mind being phoned
  What share of {segment} are fine with phone calls?
Did we get a lot of {contact_topic} by {contact_channel} at {brand} {time}? Give me the number.
  Number of {brand} {contact_topic} via {contact_channel} {time}
  How many {contact_channel} {contact_topic} did {brand} get {time}?
  {brand}, {contact_channel}, {contact_topic}, {time} - total?
  I'd like to know the count of {contact_topic} that reached {brand} by {contact_channel} {time}
Average survey score at {brand} by month {time}
  Can you draw a line of how {brand} scored on average in surveys each month of {time}?
  I want to see a chart with {brand}'s average questionnaire score for every month in {time}
  For {time}, show on a graph the month-by-month survey average of {brand}
  {brand} {time}: average survey score by month, as a chart
  Plot the average survey score at {brand} month by month for {time}
How many people added something to their cart at {brand} {time} but did not buy?
  Number of people who abandoned their cart at {brand} {time}
  How many {brand} visitors added {by} to the cart {time} without purchasing?
  {brand} cart abandoners {time}: count
  {time}, how many customers had something in the {brand} basket but never completed the purchase?
  I'd like to know how many people left {brand} with a filled cart and no purchase {time}
  Count those who carted a {by} at {brand} {time} and then did not buy
  How many people put something in their cart at {brand} {time} but didn't buy?
{channel} vs {record_platform} page views for {brand} in {time}
  How many page views did {brand} have on {channel} and on {record_platform} in {time}?
  {brand} {time} PVs by {by}, {record_platform} and {channel}
  Split {brand}'s page views for {time} into {channel} and {record_platform}
  I'd like to compare {brand}'s {record_platform} page view count with the {channel} one for the month of {time}
  In {time}, were {brand}'s pages viewed more from {record_platform} or from {channel}? Give me the numbers
  Show {time} PV at {brand}, {channel} next to {device}
List the {n} customers with the highest lifetime sales
  Top {n} customers by lifetime sales
  Which {n} customers have the largest lifetime sales?
  Show me the {n} people who have brought us the most sales over their lifetime
  I'd like a list of the first {n} customers when ranked on lifetime sales
  lifetime sales ranking, best {n} customers
In which months {time} did {brand}'s sales exceed {n} yen?
  Months {time} onward in which {brand}'s sales exceeded {n} yen
  When {time} did {brand} sell more than ¥{n} {time}?
  List every month {time} with {brand} revenue above {n} yen
  I'd like to know which months {brand} had turnover of over {n} yen, counting {time}
  {brand} monthly sales > {n} yen, {time} - which months?
  {time} on, show me only the months where {brand} took in over {n} yen
  In which months {time} did {brand} top {n} yen in sales?
What share of {brand}'s sales {time} came from {goods}?
  {goods} share of {brand} revenue, {time}
  What percentage of {brand}'s turnover in {time} was {goods}?
  How many percent did {goods} contribute to {brand}'s sales last FY?
  I want to know how big a part of {time}'s {brand} revenue came from selling {goods}
  {time}, what fraction of {brand}'s sales did the {goods} {by} make up?
  Show {goods} as a proportion of total {brand} sales for {time}
  What portion of {brand}'s sales {time} came from {goods}?
How many customers are registered with both {brand} and {brand}?
  How many people are members of both {brand} and {brand}?
  Customers registered at {brand} and {brand}, count
  Number of people signed up with {brand} as well as {brand}
  I'd like to know how many customers hold a registration at both {brand} and {brand}
  Count everyone who has joined {brand} and has also joined {brand}
  What's the overlap in registered customers between {brand} and {brand}, in heads?
  Please tell me the number of customers who are registered in both {brand} and {brand}.
What is the median number of days since the last order for the {segment} {by}?
  {segment} customers: median days elapsed from last order
  How many days ago did {segment} customers last order, taking the median?
  Tell me the median number of days since people in the {segment} {by} placed their most recent order
  I'd like to know, for the {segment}, the median days that went by after the last order
  Median recency (days since last order), {segment} {by}
  Among {segment} customers, the median time since their latest order is how many days?
  What is the median of days since last order for the {segment} {by}?
Return rate of {channel} orders at {brand} {time}
  How high was the return rate for {brand}'s {channel} orders {time}?
  {brand} {channel} return rate, previous FY
  What percentage of orders placed {channel} at {brand} were returned in {time}?
  Show me {time}'s rate of returns on {brand} {channel} orders
  I want to know what share of {brand}'s {channel} orders came back as returns {time}
  For {time}, give me the return rate at {brand}, {channel} orders only
  Return rate of the {channel} orders of {brand}, {time}, please.
Top {n} {by} by number of buyers {time}
  Which five {by} had the most buyers {time}?
  Top five {by} by purchaser count, {time}
  Rank the {by} on how many customers purchased {time}, first five only
  Where do most of our buyers {time} live? Best {n} {by}
  Kindly show the top {n} {by} by number of buyers {time}.
Which {n} {by} of {brand} sold the fewest units {time}?
  Bottom three {brand} {by} by units sold, {time}
  In what {n} {by} has {brand} sold the fewest pieces {time}?
  Show me the three {by} with the lowest sales volume in units at {brand} this FY
  I'd like to know which three {brand} {by} moved the least units in {time}
  {brand} {by}, least quantity sold {time}, {n} of them
  {time}, what are {brand}'s three slowest {by} when you count the items sold?
  Which three {by} of {brand} have the smallest quantity sold {time}?
Among the three {by}, is there difference in average order value? {time}.
  Average order value of the three {by}, {time}, compared
  How does AOV differ between the {n} {by} {time}?
  I'd like to see whether the three {by} vary in mean basket size {time}
  {time}, what was the average spend per order at each of the three {by}?
  mean order amount per {by} (all three), {time}, any difference?
Compare the median lifetime value of {segment} and {segment}
  Compare {segment} and {segment} by median LTV
  How far apart are {segment} and {segment} customers in median lifetime value?
  {segment} vs {segment}, median lifetime value
  I'm interested in the gap in median LTV between the {segment} {by} and the {segment} {by}
  What's the median lifetime value of a {segment}, and what is it for a {segment}?
  Put the lifetime value median for {segment} beside the one for {segment}
  Median lifetime value of {segment} and {segment}, I want to see the difference.
Quarterly sales of {brand} {time} until now
  {brand} revenue by quarter, {time} to now
  How much has {brand} sold each quarter {time}?
  I'd like to see how {brand}'s turnover has moved quarter by quarter {time}
  {brand}'s sales per quarter starting with {time}, please
  {time}, how have {brand}'s quarterly takings developed?
  Give me the quarter-by-quarter sales figures of {brand} {time} up to the present
  Show the quarterly trend of {brand}'s sales {time} until now.
Weekly number of contacts {time} by {by}
  How many contacts came in each week through each {by} {time}?
  Contacts per week by {by}, {time}
  Show me weekly inquiry numbers split by {by} {time}
  I'd like to see the number of inquiries week by week, one series per {by}, {time}
  {time}, break contact count down by week and {by}
  inquiry count, {time}, week x {by}
  Weekly volume of contacts {time}, separated by {by}.
Number of {brand}'s {segment} member registrations by year
  {brand} new registrations per year, trend
  How many new members signed up with {brand} in each year?
  Show me {brand}'s new sign-ups by year
  I want to see how the number of newly registered members at {brand} has changed year on year
  What has {brand}'s annual count of new members been over time?
  Yearly {segment} member numbers for {brand} please
  How did {brand}'s {segment} member registrations develop year by year?
For customers who bought first time in {time}, how many of them ordered again in each month after that?
  {time} first-time buyers: how many reordered in each later month
  How many people whose first purchase was in {time} placed another order in every month that followed?
  Show, month by month, the number of customers acquired in {time} who came back to order
  I'd like to track the {time} cohort (first purchase) and see how many ordered again each following month
  Take the customers with a first purchase in {time}; in each subsequent month what number had a {segment} order?
  Monthly count of returning customers among those who started buying in {time}
Repeat rate by {by} {time}
  How high was each {by}'s repurchase rate in calendar {time}?
  I'd like the repeat rate for {time} split by {by}
  For {time}, how did repeat rate compare across {by}?
  Break down the calendar {time} repeat purchase rate per {by} please
  Repeat rate by {by} in {time}
Among {brand} customers in their {n}s living in {prefecture}, how many ordered {n} times or more {time} and can receive e-mail?
  Number of {brand} customers {by} {n}-{n} in {prefecture} with {n}+ orders {time} and email permission
  How many {n}-something {prefecture} customers of {brand} placed at least two orders {time} and are OK to email?
  {brand} / {prefecture} / {n}s / two or more orders {time} / email OK: how many people?
  Count the emailable {brand} customers in their {age_group} from {prefecture} that ordered twice or more {time}
  I'd like to know how many people in their {n}s residing in {prefecture} who are {brand} customers and accept emails have ordered no fewer than {n} times {time}
How many customers are in the {segment} {by} but also in the {segment} {by}?
  How many {segment} customers are {segment}?
  Number of people belonging to both the {segment} and the {segment} {by}
  I'd like to know how many {segment} customers are at the same time {segment}
  Count the overlap between {segment} and {segment}
  Tell me how many of those in {segment} also sit in the {segment}
How many customers contacted us {n} times or more {time}?
  Number of people with three or more contacts {time}
  How many customers have gotten in touch with us at least three times {time}?
  {n}+ inquiries {time} {time}: customer count
  {time}, what number of customers contacted us a minimum of three times?
  Customers who contacted us {n} times or more {time}, how many?
Average satisfaction score of {brand}'s contacts by {by} {time}, lowest first
  {brand} contact satisfaction by {by} {time}, ascending average
  How satisfied were people on average with {brand}'s contacts, {by} by {by}, {time} on? Lowest first
  Show the mean satisfaction rating of {brand} inquiries per {by} {time}, sorted from worst to best
  For every {by}, give me the average satisfaction with {brand} contacts {time}, starting with the smallest
  {time}, {brand}: mean satisfaction by inquiry {by}, low scores at the top
  Average satisfaction score of {brand}'s contacts for each {by} {time}, from low to high.
How many survey answers with a score of {n} or lower did {brand} receive {time}?
  Number of {brand} survey responses rated {n} or below {time}
  How many answers with a score of at most {n} came in from {brand} surveys {time}?
  {brand} survey replies scoring {n} or less, {time}: count
  Count {time}'s survey responses for {brand} with no more than {n} points
  I'd like to know how many times {brand} was given {n} or under in survey answers {time}
  How many low survey responses (score {n} or lower) were there for {brand} {time}?
  {time}, how many survey answers with score {n} or lower did {brand} receive?
How many customers are expected to make {n} or more purchases in the coming {n} days?
  Number of customers predicted to buy at least three times in the next {n} days
  How many people are forecast to have three or more purchases over the next {n} days?
  expected purchases in next {n} days {n}+, customer count
  Count customers whose expected number of purchases for the coming {n} days is {n} or higher
  I want to know how many customers will likely purchase no fewer than three times within the next {n} days according to the prediction
  For the {n} days ahead, what number of customers have an expected purchase count of at least {n}?
Please sum up lifetime value per favourite brand, largest first.
  Add up customers' lifetime value for every favorite {by} and sort from high to low
  Group customers on their favorite {by} and show the combined lifetime value, highest first
  Which favourite brand holds the most lifetime value in total? Rank them all from the top
Please list the top {n} customers by lifetime value with favorite {by} and last order date.
  Top {n} customers by LTV, showing favorite {by} and date of last order
  Who are our {n} most valuable customers by lifetime value? Include their favourite brand and when they last ordered
  Show me the {n} people with the highest lifetime value together with last order date and favorite {by}
  I need a list of the {n} customers with the largest LTV, with columns for favourite brand and latest order date
  lifetime value ranking, first {n} customers, plus favorite {by} and last order date
  Give me the {n} customers at the top for lifetime value, and alongside each the {by} they like most and the day of their last order
List of {segment} who bought only from {brand} as CSV
  CSV: {segment} with purchases at {brand} only
  Can you export as CSV those {segment} who have bought nowhere but {brand}?
  Download a CSV of people in the {segment} {by} that have only ever purchased from {brand}
  Please make a csv with the {brand}-only buyers among the {segment}
  Could I get the {segment} customers who shopped exclusively at {brand}, in a CSV file?
  Output to CSV all {segment} whose purchases were solely at {brand}
  I need CSV file of the {segment} who bought only from {brand}.
How many customers in the {segment} {by} haven't contacted us {time}?
  Number of {segment} customers with no contact {time}
  How many people in {segment} have not gotten in touch with us {time}?
  {segment}, zero inquiries {time}: how many?
  Count those {segment} customers who didn't reach out to us at all {time}
  I want to know how many of the {segment} made no inquiry {time}
  {time}, what number of {segment} customers have we had no contact from?
Compare the average satisfaction of phone and {contact_channel} contacts
  Mean satisfaction, phone vs {contact_channel} contacts
  How satisfied are people on average after a phone inquiry compared with a {contact_channel}?
  Is average satisfaction better for {contact_channel} or for phone? Show both
  I'd like to see the average satisfaction rating of {contact_channel} contacts next to that of phone contacts
  What's the average satisfaction score for calls, and what is it for chats?
  Put phone and {contact_channel} inquiries side by side in terms of average satisfaction
Return rate by {by} {time} vs {time}
  Compare each {by}'s return rate for {time} with {time}
  How has the rate of returns at each {by} changed between {time} and this one?
  {by}-by-{by} return rate, current FY against last FY
  I'd like to see return rates per {by}, with {time} next to {time}
  Show me for every {by} what the return rate is {time} and what it was {time}
  Did {by} see higher or lower return rates {time} than last? Give the figures by {by}
  Return rate by {by}, {time} vs {time}
How many units of {goods} have we sold {time}?
  {goods}: quantity sold {time}
  {time}, how many {goods} have gone out the door?
  Could you tell me the number of {goods} units sold {time} until now?
  Count the {goods} pieces customers have bought {time}
  I'd like to know what volume of the {goods} we've shifted {time}
  Unit sales of the {goods} {time} onward
  How many units of the {goods} have we sold {time}?
Average order value in {prefecture} versus {prefecture} {time}
  {prefecture} vs {prefecture} AOV, {time}
  How much is spent per order on average in {prefecture}, and how much in {prefecture}, {time}?
  Compare the mean order amount of {prefecture} and {prefecture} for {time}
  For {time}, what does an average order come to in {prefecture} and in {prefecture}?
  Could I get {time}'s average purchase amount per order for {prefecture} against {prefecture}?
  I want to see {prefecture} and {prefecture} side by side on average basket value {time}
  Average order value in {prefecture} versus {prefecture} {time}, please
What was the median length of {contact_channel} contacts {time}?
  Median call duration, {time}
  {time}, give me the median talk time on the phone
  I'd like to know the median duration of our telephone contacts {time}
  Can you work out how long the median call lasted {time}?
  What was the median length of {contact_channel} {time}?
Median order value at {brand} by quarter {time}
  {brand}: quarterly median order amount for {time}
  How has the median purchase amount per order at {brand} looked each quarter this FY?
  Show me, quarter by quarter, what the median {brand} order was worth {time}
  For every quarter of {time}, the median amount of a {brand} order please
  I want to know the median size in yen of {brand} orders for each quarter of {time}
  Break {time} into quarters and give the median order value for {brand}
  median order value at {brand} by quarter, {time}
What percentage of our customers have never bought anything?
  Share of customers with no purchase at all
  What percent of the people in our database haven't made a single purchase?
  How big, in percent, is the part of our customers that has yet to buy something?
  Customers with zero orders as a percentage of all customers
  Tell me the proportion of customers who've never placed an order
  Of all our customers, what % have never ordered?
Which {by} brought in the most revenue {time}?
  Best-selling {by} by sales amount, {time}
  What was our top {by} by revenue in the {time} period?
  Tell me the {by} with the highest sales {time}
  I'd like to know what kind of {by} made the most money in {time}, {time} and {time}
  Highest-grossing {by} for {time}
Bottom five {by} by sales {time}
  The {n} {by} with the lowest sales {time}
  Which five {by} sold the least {time}?
  Where did we do worst {time}? Give me the five {by} with the smallest revenue
  {time}'s weakest five {by} in terms of turnover
  Rank {by} by {time}'s sales and show me the lowest five
  I want to see the five {by} that brought in the least money {time}
Compare average lifetime sales for {segment}, {segment} and {segment} customers
  Mean lifetime sales: {segment} vs {segment} vs {segment}
  How much have {segment}, {segment} and {segment} customers each spent in total on average?
  On average, what has a {segment} customer bought from us over their lifetime, next to an {segment} one and a {segment} one?
Yearly sales by {by} {time}
  Revenue per {by} for each year {time} on
  How much has each {by} sold every year {time}?
  {time} to now, annual turnover split by {by}
  Give me sales by year and {by} starting in {time}
  Can I see what every {by} took in year by year {time}?
Which {by} grew the most {time}?
  {by} with the biggest sales growth, {time}
  {time}, which of our {by} had the strongest growth?
  Tell me which {by} expanded most {time}
  Going {time}, who grew most among the {by}?
What share of the people who made their first purchase {time} have bought at least twice?
  Among customers whose first order was in {time}, what percentage have two or more orders?
  First-time buyers of {time}: share with {n}+ purchases
  How many percent of those who started buying in {time} have made a second purchase?
  Take everyone who bought for the first time in {time}; what proportion has ordered at least two times?
  I want to know the share of {time} {segment} buyers that have purchased twice or more
  Of the folks that made their debut purchase in {time}, what fraction bought again at least once?
  What share of the people who made their first purchase in {time} have bought at least twice?
I need a CSV of everyone who has bought both a {goods} and a {goods}
  CSV of customers who purchased a {goods} and also a {goods}
  Please export as CSV all the customers who own both the {goods} and the {goods}
  Can you send me a CSV file with every buyer of a {goods} who bought a {goods} too?
  Who has ordered a {goods} as well as a {goods}? As a CSV download, please
  Download {goods} and {goods} buyers (must have bought both), CSV format
List the {segment} who contacted us {time} but haven't ordered {time}
  Which {segment} got in touch with us {time} yet have placed no orders {time}?
  Show me {segment} who reached out {time} but have bought nothing {time} on
  Give me the names of {segment} we heard {time} who've ordered nothing {time}
How many {gender} over {n} have bought a {goods} or {goods} but never a {goods}?
  Number of {gender} above {n} with a {goods} or {goods} purchase and no {goods} purchase ever
  {gender} over {n}: how many own a {goods} or {goods} from us but have never bought a {goods}?
  Count {gender} older than {n} who purchased {goods} or {goods} and have not once purchased a {goods}
  I'd like to know how many {gender} over {n} got a {goods} or {goods} from us without ever getting a {goods}
  How big is the group of over-{n} {gender} that never bought {goods} but did buy either {goods} or {goods}?
Who dropped out of the {segment} {by} {time}?
  Which customers fell out of {segment} {time}?
  Show me everyone who stopped being a {segment} {time}
  List of customers who left the {segment} {by} {time}
  I want to know who {segment} their {segment} status {time}
  Customers no longer in {segment} as of {time}, please
  Could you list the people that exited the {segment} {by} during {time}?
How many people are we allowed to both call and email?
  Number of customers with consent for both phone and email
  How many customers have agreed to calls as well as emails?
  For how many people do we have permission to phone and to send email?
  Count everyone who's opted in to both calls and email
  I'd like to know how many customers we can contact by telephone and by email alike
  Customers okay with being called and okay with being emailed: how many?
Name and email address of all {segment} who can be emailed
  Download the {segment} who accept email, including their names and email addresses
  I need a file of every {segment} with email permission: name plus email address
  Name and email address export for {segment} customers we may email
  Could you export a list of all {segment} who've gone dormant and agreed to email, showing names and addresses to mail to?
  Get me an export (name, email) of the {segment} {by} limited to those who've consented to email
  Please give me names and email addresses of all email-opted-in {segment} as an export
  Export all {segment} who are ok to email, with name and email address
Number of players on {record_platform}
  How many of our players play on {record_platform}?
  {record_platform} player count
  How many people use {record_platform} as their {by}?
  Count the players whose {by} is {record_platform}
  I'd like to know how many {record_platform} players we have
  Tell me how big our {record_platform} player base is
Revenue from {goods} {time}
  How much did {goods} bring in {time}?
  {goods} sales for the period {time}
  What was our turnover in the {goods} {by} {time}?
  Give me total sales of {goods}, {time}
  I'd like to know the amount of money we made on {goods} {time}
  Between the first of {time} and {time}, what did {goods} earn?
What's the average age of {brand} customers?
  How old are {brand} customers on average?
  {brand}: mean {by}
  On average, what {by} are the people who shop at {brand}?
  I'd like to know how old the average {brand} customer is
  Average age in years, customers of {brand}
Which {by} had the fewest orders {time}?
  {by} with the lowest number of orders in {time}
  Which {by} took the fewest orders in {time}?
  In {time}, what was the quietest {by} in terms of order count?
  Tell me which of our {by} came last for number of orders in {time}
  I want to know the {by} that had the least orders during {time}
  Fewest {time} orders: which {by} was it?
  Which {by} had the fewest orders in {time}?
{brand} vs {brand}: number of {segment} buyers {time}
  Compare how many {segment} buyers {brand} and {brand} had {time}
  {segment} buyer count, {time}, {brand} against {brand}
  I'd like to see the number of people buying from {brand} next to those buying from {brand} {time}
  Number of customers with a purchase {time}: {brand} and {brand} side by side
Contacts per quarter {time}
  Quarterly number of inquiries {time} on
  How many contacts have we had in each quarter {time}?
  Show me contact volume quarter by quarter, {time}
  Please count our contacts by quarter {time}
  I want to know the quarterly total of customer contacts beginning with {time}
Weekly cart additions at {brand} {time}
  {brand}: cart additions by week, {time}
  Show me the number of add-to-carts each week at {brand} {time}
  I want a week-by-week count of {brand} add to cart events covering {time}
  {time}, {brand}'s add-to-cart numbers on a weekly basis please
  weekly add-to-cart counts at {brand} {time}
Month-over-month growth of orders {time}
  Monthly order growth rate in {time}, each month against the one before
  How did the number of orders grow from month to month in {time}?
  By what percentage did order counts change versus {time}, for each month of {time}?
  {n} orders, MoM growth
  Show me how much orders rose or fell compared with {time} throughout {time}
  I'd like to see month-on-month change in order volume across {time}
  Month over month growth of orders during {time}
What share of customers who bought {time} bought again {time}?
  Of the customers who bought {time}, what percentage have made a purchase {time} too?
  Share of last FY's purchasers who've come back to buy this FY
  How many percent of the people buying in {time} returned to buy in the current one?
  What proportion of {time}'s buyers have purchased again {time} began?
  I want to know how large a part of {time}'s buyers is also buying {time}
  Retention of buyers, {time} to this one, as a percentage
  What fraction of {time}'s buyers have bought again {time}?
How many people ordered {time} but not {time}?
  How many customers placed an order {time} but none {time}?
  Count the customers with an order {time} and no order {time}
  Number of people who bought {time} and haven't {time}
  I'd like to know how many of those who ordered {time} haven't ordered in {time}
  {time}'s purchasers who have not purchased {time}: what's the count?
  How many people did we have as buyers {time} that we don't have as buyers {time}?
  people who ordered {time} and not {time}, how many
Customers who've bought from all three {by}
  People with purchases at every one of our three {by}
  I'm looking for customers that have made purchases across all three of our {by}
{gender} in {prefecture} or {prefecture} who bought {goods} but not {goods} at {brand} {time}
  {gender} living in {prefecture} or {prefecture} with an {goods} purchase {time} and no {goods} {brand} purchase
  Which {gender} from {prefecture} or {prefecture} have bought {goods} {time} but not a Strategy {brand}?
  {time}, guys in {prefecture} or {prefecture} who got an {goods} and didn't get any Strategy {by}
  Show me {gender} in {prefecture} or {prefecture} who, {time} on, purchased an {goods} but never a {brand} in the {goods} {by}
  I want to find {gender} residing in {prefecture} or {prefecture} that ordered an {goods} but zero {goods} {time}
  {time} onward, bought {goods} = yes, bought {goods} = no, {gender}, {by} {prefecture} or {prefecture}
  {gender} in {prefecture} or {prefecture} who bought an {goods} but no {goods} {brand} {time}
Is the {segment} {by} bigger than {segment}?
  Which is larger, the {segment} {by} or the {segment} {by}?
  Are there more customers in {segment} than in {segment}?
  {segment} vs {segment}: which of the two has more people?
  I'd like to know if {segment} has more customers in it than the {segment} {by} does
  Does the {segment} {by} have fewer members than the {segment} one?
Number of customers who contacted us {n} times or more {time}
  How many customers have been in touch with us at least three times {time}?
  Count the people with {n}+ contacts {time}
  I want to know how many people reached out to us {n} times or more {time}
  {time}, what's the number of customers having no fewer than three contacts?
  How many individual customers got in contact three-plus times {time}?
Total lifetime value by favourite brand
  Sum of LTV per favourite brand
  How much is total lifetime value for each favourite brand of our customers?
  Add up customers' lifetime value, grouped by the {by} they like best
  Show overall lifetime value split by favorite {by}
  I'd like lifetime value summed up according to customers' favourite brand
How many people bought something from {brand} {time}?
  {time}, how many customers have purchased from {brand}?
  Count of people with at least one {brand} purchase {time} to now
  I'd like to know how many people ordered something at {brand} {time}
Median order value by {by} {time}
  What was the median order worth for each {by} in {time}?
  Last FY, median order value per {by}
  For every {by}, could you give me the median purchase amount per order in {time}?
  I want to know each {by}'s median order value for {time}
  {by} by {by}, how big was the median order {time}?
  Median order amount by {by} for {time}, please
What percentage of {brand} orders were cancelled {time}?
  {brand} cancellation rate {time}
  How many percent of orders at {brand} got cancelled {time}?
  What proportion of {time}'s {brand} orders ended up cancelled?
  Cancelled orders as a % of all {brand} orders, {time}
  Out of every hundred {brand} orders {time}, how many were canceled?
How are {time}'s sales split between the three {by}?
  Sales share of each of the three {by}, {time}
  What part of {time}'s revenue comes from each of our three {by}?
  Break down this FY's turnover across the {n} {by}
  How much of our sales {time} does each {by} account for?
  Show me the composition of {time} sales by {by}
  I want to know how revenue is distributed over the three {by} so far {time}
Which {n} {by} bring in the most sales?
  Top {n} {by} by sales
  In which five {by} do we sell the most?
  Tell me the five {by} with the highest revenue
  What are our five strongest {by} in terms of turnover?
  I'd like to see the {n} best-performing {by} by sales amount
  {by} ranked by sales, first five only
Do {segment} customers have a higher return rate than {segment} customers?
  Do {segment} send back more of what they buy, as a rate, than {segment} customers do?
  Compare the {segment} and {segment} {by} on return rate, which one's higher?
  I want to know if the rate of returns is greater among {segment} customers than among {segment} ones
Weekly number of orders {time}
  Orders per week {time}
  How many orders did we get each week {time}?
  Show me order counts by week, {time}
  {time}, order volume on a weekly basis
  I'd like a week-by-week count of orders going back {n} weeks
  Week by week, how many orders have come in {time}?
What share of customers have bought more than once?
  Percentage of customers with two or more purchases
  I'd like to know what part of our customer base has purchased at least twice
  Customers who bought multiple times, as a share of all customers
  Tell me the ratio of customers that have ordered more than a single time
  what share of customers has bought more than once?
{gender} in {prefecture} in their {n}s who bought a {brand} {time} and contacted support at least once: how many?
  Count: {gender}, {age_group}, {prefecture}, {brand} purchase {time}, at least one support contact
  Number of {n}-something {gender} living in {prefecture} who purchased a {brand} over {time} and have been in touch with support at least once
  Of the {gender} in their {n}s in {prefecture}, how many have both a {brand} purchase {time} and one or more support inquiries?
  Tell me how many {gender} {prefecture} residents in their {n}s with at least one contact to support have bought a {brand} {time}
How many customers have not told us whether we may email them?
  Number of customers whose email permission is unknown
  For how many customers do we not know if email is OK?
  Count the customers who haven't given an answer about receiving emails
  How many people have said neither yes nor no to email?
  I'd like to know how many customers have left the question of email consent unanswered
  Customers with email consent not specified: how many?
What were the most common {by} at {brand} {time}?
  Top {by} at {brand} {time}
  What did people contact {brand} about most {time}?
  {time}'s most frequent inquiry {by} for {brand}
  Which subjects came up most often in {brand} contacts {time}?
  I want to know the leading themes of inquiries to {brand} {time}
Average satisfaction score of {contact_channel} contacts compared with phone
  How satisfied are {contact_channel} customers on average versus phone customers?
  Mean satisfaction score, {contact_channel} vs phone
  What's the average satisfaction score for contacts by {contact_channel}, and what is it for those by phone?
  I'd like to see how phone and {contact_channel} differ in average contact satisfaction
  Put the average satisfaction of {contact_channel} contacts next to that of telephone contacts
How many customers gave a survey score of {n} or lower {time}?
  Number of customers with a survey score of {n} or less {time}
  How many people rated us {n} or below in a survey {time}?
  Count customers who answered a survey {time} with a score of {n} or {n} at most
  {time}, how many customers' survey ratings were no higher than {n}?
  Customers giving two points or fewer in {time}'s surveys: how many were there?
  how many customer gave a score of {n} or lower in a survey {time}
List {segment} who can be called, highest lifetime sales first
  {segment} with call permission, sorted by lifetime sales, largest first
  List the {segment} customers who are okay with phone calls, in descending order of lifetime sales
  Which {segment} may we phone? Start with those who've spent the most over their lifetime
  I'd like the {segment} who consented to calls, ranked from highest to lowest lifetime sales
  Show me {segment} gone dormant that we can {goods} up, biggest lifetime sales at the top
  Can you get me everyone in {segment} who said yes to calls, ordered by total sales to date from high to low?
  Give me a list of {segment} we're allowed to call, highest lifetime sales first
Total revenue {time} by quarter
  Quarterly sales, {time}
  How much did we sell in each quarter of the {time}?
  Split {time}'s overall turnover into quarters
  Show me company-wide revenue quarter by quarter for the last FY
  What was our total revenue in every quarter of the {time}?
  I want to see {time}'s total sales broken out per quarter
  Total revenue for {time} by quarter
What's the average order value at {brand} for each {by}?
  {brand} AOV by {by}
  How much is an average order at {brand} in every {by} we sell through?
  For {brand}, compare mean order amount across the {by}
  Break down {brand}'s average order value by {by}
  I'd like to know what {brand} customers spend per order on average, {by} by {by}
  Average purchase amount per order for each of {brand}'s {by}
How many customers ordered more than {n} times {time} and spent over {n} yen in total?
  Count customers who placed more than five orders {time} and whose purchases added up to more than {n} yen
  How many customers ordered more than {n} times in {time} and spent over {n} yen in total?
Median lifetime sales of {gender} vs {gender}
  Compare {gender} and {gender} by median lifetime sales
  What's the median of total spend to date for {gender} and for {gender}?
  Show the median lifetime sales split by {gender} and {gender}
Which day had the most orders {time}?
  On what day in {time} did we get the most orders?
  {time}'s busiest day by order count
  What date had the highest number of orders in {time}?
  Tell me the day in {time} on which most orders came in
  I want to know when in {time} orders peaked, which day
  Peak order day for the month of {time}
  Which day in {time} had the most orders?
How many customers in {prefecture} bought bracelets?
  Number of customers from {prefecture} who purchased a {goods}
  How many people living in {prefecture} have bought {goods}?
  I'd like to know how many {prefecture} customers have ordered a {goods}
  In {prefecture}, what's the count of customers with a {goods} purchase?
  {prefecture}, bought {goods}: how many customers is that?
  how many custmers in {prefecture} bought braclets
Export the customers in {prefecture} who haven't bought {time} and who accept emails
  Download {prefecture} customers with email permission and no purchase {time}
  I need an export of people in {prefecture} who are OK with email and haven't ordered {time}
  Please export everyone from {prefecture} whose last purchase was {time} and who has opted in to email
  Export file: {prefecture} residents, no buying {time}, email accepted
  Can you export those {prefecture} customers that agreed to get emails but have made no purchase {time}?
  Give me an exported list of {prefecture} customers who haven't bought anything {time} and consented to email
What share of our buyers have ordered only once?
  Percentage of buyers with exactly one order
  Of all our buyers, how many percent bought just a single time?
  What proportion of purchasers have placed only one order?
  I'd like to know what part of our buyers has never ordered a second time
  How big is the portion of buyers having one order and no more?
What percentage of {segment} have refused phone calls?
  Share of {segment} who've refused calls
  How many percent of {segment} customers don't want to be phoned?
  What proportion of the {segment} {by} has opted out of phone calls?
  Percentage of {segment} customers with call consent = no
  I'd like to know what part of our {segment} declined being called
  Of all {segment}, what % told us not to call?
  What percent of {segment} have said no to phone calls?
How many purchases can we expect from {segment} customers over the next {n} days?
  Expected number of purchases from {segment} in the next {n} days
  Over the coming {n} days, how many orders are {segment} customers predicted to make?
  Purchase forecast for the {segment} {by}, next {n} days, total count
  I'd like to know how many purchases the {segment} should bring us within the next {n} days
  Give me the predicted total of {segment} purchases for the {n} days ahead
List {segment} who accept email, highest lifetime sales first
  {segment} with email consent, sorted by lifetime sales from high to low
  Which {segment} customers may we email? Put the ones with the largest lifetime sales first
  Show me the {segment} who've gone dormant and are okay with email, in descending order of lifetime sales
  I want to see {segment} who said yes to email, ranked by what they've spent in total, top spenders first
  Can I have a list of email-opted-in {segment} starting from the biggest lifetime sales?
  Pull up everyone in {segment} we're allowed to send emails, ordered by lifetime sales (largest to smallest)
How many customers in {prefecture} bought necklaces {time}?
  Number of {prefecture} customers who purchased a {goods} {time}
  {time}, how many people in {prefecture} have bought {goods}?
  Count the customers living in {prefecture} with a {goods} purchase {time}
  I'd like to know how many of our {prefecture} customers ordered a {goods} {time}
  Tell me how many customers based in {prefecture} got themselves a {goods} {time}
  how many custmers in {prefecture} bought neckleces {time}
How many customers have at least {n} orders but under {n} yen in lifetime sales?
  How many customers have placed {n} or more orders but have lifetime sales below {n} yen?
  Number of people with five-plus orders and less than ¥{n} total sales to date
  I want to know how many customers ordered at least five times yet spent under {n} yen over their lifetime
  Customers with lifetime sales of less than {n} yen despite having no fewer than {n} orders: how many?
  Tell me the number of customers whose orders number five or more and whose cumulative spend is lower than {n} yen
  Count customers with at least {n} orders but under {n} yen in lifetime sales
What was the return rate for {brand} versus {brand} {time}?
  Compare {brand} and {brand} on return rate for {time}
  {time} return rates: {brand}, {brand}
  For {time}, how high was the rate of returns at {brand} compared with {brand}?
  I'd like to see how {brand}'s and {brand}'s return rates differed in {time}
  Show the return rate of the two {by} {brand} and {brand} for {time}
  What was the return rate for {brand} versus {brand} in {time}?
New sign-ups per day {time}
  How many people signed up each day {time}?
  Daily new registrations, {time}
  {time}'s count of newly registered customers, day by day
  Show me how many customers joined on each day of {time}
  I want to see registrations by day for the {time}
  Number of new members per day {time}
Average after-purchase survey score for each {by}
  By {by}, mean score in the after-purchase survey
  What score do customers give each {by} on average in the after-purchase survey?
  Compare the {by} on their average rating in the post-purchase survey
  How does every {by} do in the after-purchase survey, on average?
  Show me the average post-purchase survey result, split by {by}
  I'd like to know the average points each {by} got in the survey after purchase
How many orders came in through the {brand} {channel} {time}?
  {brand} {channel} orders {time}
  How many times did customers order via the {brand} {channel} {time}?
  Count of orders placed in {brand}'s {channel} {time}
  {time}, what was the number of orders through the {channel} for {brand}?
  I want to know how many {brand} orders were made on the {channel} {time}
  Tell me how many orders the {brand} {channel} generated {time}
What's the median lifetime spend of customers in their {n}s?
  How much has the median customer in their {age_group} spent with us in total?
  For customers in the {n}s {by}, what is the median of lifetime spend?
  Customers in their {n}s: median total spent to date
  I'd like to know the median amount {n}-somethings have spent over their lifetime
  Tell me the middle value of cumulative spending among customers in their {age_group}
Which {n} {by} have the most customers?
  Top five {by} by number of customers
  Where do most of our customers live? Five {by}
  Tell me the {n} {by} with the largest customer count
  In which five {by} is our customer base biggest?
  I want to see the {by} having the most customers, first {n}
  Rank {by} by customer numbers and show five
Give me the ten worst selling {brand} of {time} by revenue
  Bottom {n} {brand} by sales, {time}
  Which ten {brand} made the least revenue in {time}?
  Show me the {n} {brand} with the lowest turnover in {time}
  In {time}, what were the ten poorest selling {brand} by sales amount?
  I'd like a list of the ten {brand} that earned us the least in {time}
  {brand} ranked by {time} revenue from the bottom, ten of them
Do {segment} spend more per order than everyone else?
  Average order value: {segment} vs all other customers
  Is the average order of a {segment} bigger than that of the rest?
  Compare what {segment} spend on each order with what other customers spend
  I want to know if people buying across {by} have a higher AOV than the others
  How does spend per order of {segment} stack up against that of all the rest?
Monthly sign-ups {time} by {by}
  Monthly new registrations by {by}, {time}
  How many customers signed up every month {time}, per {by}?
  {time}, chart sign-ups by month with a separate line for each {by}
  I'd like to see month-by-month sign-ups {time} split by {by}
  Registrations per month and {by} going back {n} months
  Give me the monthly sign-up numbers of the {time}, each {by} as its own line
  Show me sign ups by month {time}, one line per {by}
Quarterly average order value at {brand}
  {brand} AOV by quarter
  Quarter by quarter, what has the average order value at {brand} been?
  Show me the trend in {brand}'s average order amount per quarter
  I'd like to see how much people spent per order on average at {brand} in each quarter
  Average purchase amount per {brand} order, quarterly trend
  How has quarterly average order value developed at {brand}?
{n}-day retention by {by}
  Share of customers who bought again {time}, by first-purchase quarter
  Grouped by the quarter they first bought in, how many percent of customers were retained at {n} days?
  Show me retention after {n} days for each quarterly first-purchase cohort
  For customers who started buying in each quarter, what's the {n}-day retention?
  Quarterly cohorts of first-time buyers and their retention at {n} days
  I want to know the {n}-day retention rate split by the quarter of customers' first order
What is the repeat purchase rate for {brand} customers {time}?
  {brand} repeat rate, {time}
  What share of customers at {brand} are repeat purchasers {time}?
  Tell me the rate of repeat purchases at {brand} for {time}
  Whats the repeat purchase rate for {brand} customers {time}?
{gender} under {n} in {prefecture} or {prefecture} who spent at least {n} yen at {brand} {time} and have opted in to calls, how many?
  How many {gender} under {n} from {prefecture} or {prefecture} bought for {n} yen or more at {brand} in the last FY and are OK with calls?
  Count: {gender}, under {n} {prefecture} or {prefecture}, {brand} spend {time} at least {n} yen, calls accepted
  {time}, at {brand}, {gender} under {n} in {prefecture} or {prefecture} spending no less than {n} yen: how many of them may we call?
How many customers are both {segment} and {segment}?
  Customers in both the {segment} and the {segment} {by}: count
  Count the {segment} customers who are {segment} too
  Number of customers where the {by} {segment} and {segment} overlap
  I'd like to know how many of our {segment} customers are {segment}
  What's the size of the overlap between {segment} and {segment}?
Number of customers in each {by}, largest first
  Customer count per {by}, largest to smallest
  How many customers are in each {by}? Sort from the biggest down
  Show me all {by} with how many people they contain, in descending order
  List every {by} by size, starting with the largest
  I'd like to see how big each of our {by} is, ranked by number of customers, highest at the top
  Number of people by {by}, descending
  break down the size of every {by}, biggest first
How many {contact_topic} were left unresolved at {brand} {time}?
  Unresolved {brand} {contact_topic}, {time}
  In {time}, how many {brand} {contact_topic} didn't get resolved?
  I want to know how many {contact_topic} about {brand} in {time} remained open
  Number of {contact_topic} in {time} for {brand} where no {by} was reached
  Of {time}'s {contact_topic} at {brand}, how many ended without being resolved?
  How many {contact_topic} were left unresolved at {brand} in {time}?
Which {brand} {by} were viewed most {time}?
  Most viewed {brand} {by}, {time}
  {time}, which {by} at {brand} got the most views?
  What {brand} {by} did people look at most {time}?
  Rank {brand}'s {by} by views {time}
  I'd like to know the most looked-at {by} from {brand} {time}
  Show me the top {brand} {by} by view count {time}
Average survey score for {brand} by quarter
  {brand} survey score per quarter (mean)
  How did {brand} score in surveys on average each quarter?
  Show me the quarterly average of survey ratings for {brand}
  By quarter, what average mark do people give {brand} in surveys?
  I want to see {brand}'s mean survey result for every quarter
  Trend by quarter of {brand}'s average survey points
  average survey score for {brand}, quarter by quarter
expected number of purchases over the next {n} days, summed up by favourite brand
  Total predicted purchases in the coming {n} days by favourite brand
  How many purchases are expected in the next {n} days for each favourite brand, in total?
  For every favorite {by}, add up the purchases forecast over the next {n} days
  Group customers by the {by} they like best and show the sum of their expected purchases in the next 90 days
  I'd like the forecast number of purchases for the {n} days ahead, totalled per favourite brand
  Next {n} days purchase forecast, sum, split by customers' favourite brand
Names of customers who have not bought anything {time} but spent more than {n} yen in total
  List by name the people who've spent over {n} yen in total but haven't ordered {time}
  Which customers bought for more than {n} yen over their lifetime and have been silent, purchase-wise, {time}? Names please
  Show me who (by name) has not made a purchase {time} despite a lifetime total of more than {n} yen
  No purchases {time}, lifetime spend > {n} yen, give me the customer names
  Who hasn't bought anything {time} but spent more than {n} yen in their life? I need names
What share of customers added something to the cart {time} without buying?
  Share of customers with an add to cart but no purchase {time}
  {time}, what percentage of customers put {by} in their cart and didn't buy?
  How many percent of customers added to the cart {time} but did not purchase?
  I want to know what fraction of customers left something in the cart {time} without ordering
  Cart abandoners of {time} as a proportion of customers
  What part of our customers placed something in their basket {time} but made no purchase?
  what portion of customers added something to cart {time} without buying
Average order value by {by} {time}
  AOV by {by}, {time}
  How much is an order worth on average at each {by}, looking at {time}?
  {time}, show the mean order amount of each {by}
  What do customers spend per order on average, {by} by {by}, {time}?
  I'd like to compare the {by} on average order size in yen {time}
  Give me each {by}'s average purchase amount per order across {time}
  average order value per {by} {time}
What's the median lifetime spend of customers in the {segment} {by}?
  How much has the median {segment} spent with us overall?
  For the {segment} {by}, tell me the median total spend to date
  {segment}: median of lifetime spending per customer
  I'd like to know the middle value of what {segment} customers have spent over their lifetime
  Among {segment}, lifetime spend at the median please
Give me the ten weakest selling {by} at {brand} by revenue in {time}.
  Bottom ten {brand} {by} by sales amount, {time}
  Which {n} {brand} from {brand} earned the least in {time}?
  In {time}, what ten {brand} {by} had the lowest revenue?
  Show me the {n} poorest performers by turnover among {brand} {by} for {time}
  I want to see the ten {brand} {by} that brought in the least money in {time}
  List the worst {n} sellers of {brand} in {time}, measured by revenue
New registrations by week {time}
  Weekly sign-ups {time}
  How many people registered each week {time}?
  I'd like to see the number of newly registered customers by week {time}
  {segment} customers signing up per week, {time}
  Please give me a weekly count of registrations covering {time}
  {time}, how many new sign-ups did we have every week?
  Can you show me new registrations week by week {time}?
How much did sales grow in {time} against the same months of {time}, {by} by {by}?
  Sales growth by {by}, {time} vs {time}
  For each {by}, by how much did revenue rise in {time} compared with {time}?
  Compare {time} turnover with the same period of {time} and show the growth per {by}
  I want to know the {by}' growth in sales between {time} and {time}
  How strongly did each of the {by} grow in sales over the {time} months, {time} against {time}?
What share of our customers have bought from more than one {by}?
  Percentage of customers with purchases at two or more {by}
  What proportion of our customers have ordered from at least two {by}?
  Multi-{by} buyers as a share of all customers
  I'd like to know what part of our customer base has shopped at more than one of our {by}
  Of all customers, what fraction bought from more than a single {by}?
What percentage of {brand} orders came through the {channel} {time}?
  {channel} share of {brand}'s orders, {time}
  How many percent of {time}'s {brand} orders were placed in the {channel}?
  What part of the orders at {brand} {time} were {channel} orders?
  {time}, out of all {brand} orders, what proportion was made through the {channel}?
  I want to know the percentage of orders {brand} received via its {channel} {time}
  {brand} orders by {channel} as a % of total {brand} orders {time}
List customers with {n} or more orders who have not bought anything {time}
  Show me people having {n}+ orders that have not made any purchases {time}
  Which of our customers with ten orders or more have been inactive as buyers {time}?
  List customers with {n} or more orders who haven't purchased anything {time}.
Number of customers whose lifetime sales are over {n} yen and who have never returned anything
  How many customers with lifetime sales above {n} yen have never returned an item?
  Customers with zero returns and over ¥{n} lifetime sales: how many?
  I want to know how many people spent more than {n} yen over their lifetime without ever sending anything back
  What's the count of those above {n} yen in lifetime sales who haven't returned a single thing?
  number of customers whose lifetime sales is over {n} yen and who was never returned anything
Does {brand} or {brand} have the higher return rate {time}?
  Which has a higher return rate {time}, {brand} or {brand}?
  Return rate this FY: {brand} vs {brand}, who's higher?
  Where do a larger share of purchases get returned {time}, at {brand} or at {brand}?
  I'd like to know whose return rate is greater {time}, {brand}'s or {brand}'s
  Is it {brand} or {brand} that has the worse return rate {time}?
Which prefecture has the most customers in the {segment} {by}?
  {by} with the largest number of {segment} customers
  Where do most customers of the {segment} {by} live, by {by}?
  In which prefecture is the {segment} {by} biggest?
  Tell me the number one {by} for {segment} {by} customers
  I want to know what prefecture has more {segment}-{by} customers than any other
  {segment} {by}: top {by} by customer count
Average handling time of {contact_channel} contacts compared with phone, {time} so far
  Compare {contact_channel} and telephone on average handling time {time}
  In {time}, do chats or calls take longer to handle on average? Give both figures
How many {gender} in {prefecture} who can be emailed bought {goods} at {brand} {time}?
  How many {gender} {prefecture} customers who accept email bought {goods} from {brand} {time}?
  {time}, how many {prefecture}-based {gender} that have opted in to email ordered {goods} at {brand}?
  I want to know how many {gender} living in {prefecture}, OK with emails, purchased {goods} at {brand} {time}
  Email-permitted {gender} in {prefecture} who bought {goods} at {brand} {time}: how many?
Total lifetime value expected from the {segment} {by}
  Sum of predicted lifetime value for {segment}
  How much lifetime value can we expect from {segment} altogether?
  What does the expected lifetime value of the {segment} {by} add up to?
  Add up the forecast lifetime value of everyone in the {segment} {by}
  I'd like to know the expected LTV of all {segment} combined
  {segment}: total expected LTV
How many purchases can we expect in the next {n} days from {segment} customers in total?
  Total number of expected purchases from {segment} customers, next {n} days
  How many times are {segment} customers forecast to buy in total over the coming {n} days?
  Add up the purchases predicted for {segment} customers in the next {n} days
  Over the next {n} days, what's the overall purchase count we should expect from the {segment} {by}?
  I'd like to know the sum of purchases {segment} customers are likely to make within the next {n} days
  Purchase forecast for all {segment} customers together, {n} days ahead
Who are our {n} customers with the highest probability of being lost among {segment}? Include their lifetime sales.
  Top {n} {segment} by probability of being lost, with lifetime sales
  Which {n} {segment} are most {segment}? Show what they've bought over their lifetime as well
  List the {n} {segment} customers with the greatest churn probability along with their lifetime sales
  I want to see the {n} {segment} we're most at danger of losing, together with each one's lifetime sales
  Give me the {n} {segment} whose chance of being lost is highest, plus a lifetime sales column
  Among our {segment}, who are the {n} likeliest to leave us, and what are their lifetime sales?
List customers in the {segment} {by} who have consented to email
  Download {segment} with email consent
  I need an export of everyone in {segment} who's OK with email
  {segment} {by}, email accepted only, as an export
  Could you give me an exported list of the {segment} customers who said yes to emails?
  Export all email-opted-in people belonging to the {segment} {by}
  Export the customers in the {segment} {by} that agreed to email
How many customers bought {goods} {time}?
  Number of customers who purchased {goods} {time}
  {time}, how many people have bought {goods}?
  Count the buyers of {goods} {time}
  How many different customers got {goods} {time}?
  I'd like to know how many customers ordered a {goods} {time}
  how many custmers bought a {goods} {time}
How many people viewed a {brand} {by} page {time} but did not buy from {brand} that month?
  {time}, how many visitors saw a {brand} {by} page yet made no {brand} purchase?
  Count of customers with a {brand} {by} view but no {brand} order {time}
  How many browsed {brand} {by} {time} and bought nothing from {brand} during the month?
  I want to know how many people opened a {by} page of {brand} {time} but placed no order with {brand} the same month
  Viewed {brand} {by} page {time} = yes, bought at {brand} {time} = no: how many people?
Cart additions vs purchases by {by} for {brand} {time}
  {brand}: add-to-carts and purchases by {by}, {time}
  For each {by}, how many cart adds and how many purchases did {brand} have in {time}?
  Split by {by}, show me {brand} cart additions next to purchases over {time}
  cart additions vs purchases per {by} for {brand} in {time}
How many {segment} customers have refused both calls and email?
  Number of new customers who said no to calls and no to email
  Count the {segment} customers that declined phone calls as well as emails
  How many in the {segment} {by} have opted out of calls and email alike?
  {segment} customers with both call and email consent refused: how many?
  I'd like to know how many {segment} customers want neither calls nor emails from us
  Among our {segment} customers, how many have turned down both being phoned and being emailed?
How many new sign-ups did {brand} get {time}?
  {brand} new registrations, {time}
  How many people signed up with {brand} {time}?
  Count of newly registered {brand} customers {time}
  {time}, how many new members did {brand} gain?
  I want to know the number of customers who registered at {brand} {time}
  Tell me how many sign-ups {brand} has had {time}
How many {contact_topic} have we recieved {time}
  Number of {contact_topic} {time}
  {time}, how many {contact_topic} have come in?
  Count all {contact_topic} received {time} until now
  I'd like to know how many {contact_topic} we've got since the year began
  Year-to-date {contact_topic} count
Customers by {by} for {brand}
  {brand} customer count by {by}
  How many customers does {brand} have on each {by}?
  Break {brand}'s customers down by {by}
  Which {by} do {brand} customers use, and how many are on each?
  I'd like to see the number of {brand} customers per {by}
  Split of {brand} customers across {by}
  Customers by {by} for {brand}, please
How much revenue came through {brand}'s {channel} {time}?
  {brand} {channel} sales {time}
  What did the {channel} of {brand} sell in total {time}?
  {time}'s turnover from the {channel} {by} at {brand}
  How much money did {brand} make in its {channel} {time}?
  I want to know what sales the {brand} {channel} generated {time}
  Give me revenue {time} at {brand}, {channel} only
Total sales of {goods} to date
  {goods} revenue, all time
  What are total sales for {goods} {time}?
  Sum of all {goods} sales until now, in yen
  I'd like to know the cumulative turnover from {goods}
  Tell me what {goods} has brought in altogether to date
  give me the total sales of {goods} to date
On average, how many {by} are in a {brand} order {time}?
  Average {by} per {brand} order, {time}
  How many pieces does a {brand} order contain on average {time}?
  For {time}, what's the mean number of items per order at {brand}?
  {brand}'s average basket size in {by} for {time}
  I want to know how many {by} people put in one {brand} order on average {time}
  {time}, how many {by} do {brand} shoppers buy per order on average?
What is the average age of our {segment}?
  How old are our {segment} on average?
  Mean age, {segment} {by}
  Tell me the average age of {segment} customers
  On average, what {by} is a {segment} customer of ours?
  I'd like to know how old the average {segment} is
  {segment} customers: average age in years
  What is the avg age of our {segment}
What's the median handling time for delivery contacts?
  Delivery contacts: handling time, median
  I want to know the middle value for how long we spend on a delivery-related contact
Which {n} {brand} products sold the most units {time}?
  Top {n} {brand} by copies sold, {time}
  What were the three best-selling {brand} of {time} in units?
  In {time}, which {n} {brand} moved the most copies?
  Tell me the three {brand} with the highest number of units sold in {time}
  I'd like to see the top three {by} for {time} ranked by quantity sold, {brand} only
  {brand} with the biggest unit sales during {time}, first three
  Which three {brand} sold the most copies in {time}?
Top {n} customers by spend {time}
  Top {n} customers by spend, {time}
  Which {n} customers have spent the most {time}?
  Give me the {n} customers with the highest purchases by amount {time}
  {time}, who were our top {n} spenders?
  I'd like a list of the {n} people who bought the most from us by value {time}
  Rank customers by how much they paid us {time} and show the first {n}
  Show me our {n} biggest spenders {time}
Did we get more contacts {time} than {time}?
  Number of contacts, this {time} vs {time}
  Were there more inquiries in {time} than in {time}?
  Compare contact volume for {time} and {time}
  Has the number of contacts in {time} gone up against {time} of the {time}?
  {time} contacts year on year: up or down?
  Did we get more contacts this {time} than {time}?
How does the number of buyers {time} compare with {time}?
  Compare the buyer count of {time} to that of the {time}
  Number of buyers, {time} vs {time}
  Have we had more or fewer customers buying {time} than in the {n}-day period before?
  How many people bought {time}, and how many in {time}?
  I'd like to see purchasers in the most {time} next to the preceding {n} days
  Show how the count of purchasing customers changed {time}
{brand} vs {brand} vs {brand}: return rate {time}
  Compare the return rates of {brand}, {brand} and {brand} {time} to now
  {time}, what percentage of purchases were returned at {brand}, {brand} and {brand} each?
  How do {brand}, {brand} and {brand} differ in their rate of returns since this {time}?
  I want to see the three {by} {brand}, {brand} and {brand} side by side on return rate, {time}
  {time}'s {time}, how high is the return rate for {brand}, for {brand} and for {brand}?
Median lifetime sales of {segment}, {segment} and {segment} customers side by side
  Compare the {by} {segment}, {segment} and {segment} by median lifetime sales
  {segment} vs {segment} vs {segment}: lifetime sales, median
  How much has the median customer bought over their lifetime in each of {segment}, {segment} and {segment}?
  I'd like the median lifetime sales for {segment}, {segment} and {segment} customers next to each other
Monthly contacts by {by} {time}
  Number of contacts per month and {by}, {time}
  How many inquiries did we get every month {time} through each {by}?
  {time}'s contacts, split by month and {by}
  Show me month by month how many contacts came in via each {by} {time}
  I'd like to see contact volume {time} for every month, broken down by {by}
Yearly sales by {by}
  Annual sales trend by {by}
  What did each {by} sell year by year?
  I'd like to see sales per year for each of the {by}
  Yearly turnover of the individual {by} over time
  By {by}, how have sales moved year after year?
  How have yearly sales developed for each {by}?
Quarter over quarter sales growth {time}
  QoQ sales growth, {time}
  How much did sales grow versus {time} in each of the {time}?
  {time}, show revenue growth from quarter to quarter
  What was the growth in sales against {time}, {time}?
  Give me the rate at which turnover rose or fell each quarter compared to the one before, four last completed quarters
By how much did {goods} sales at {brand} grow {time} versus the same months last year?
  {brand} {goods}: sales growth {time} against the same period last year
  How much more {goods} has {brand} sold {time} than in the same months a year ago, in sales?
  Growth in revenue from {goods} at {brand} this FY compared with the corresponding months {time}
  What's the year-on-year increase in {brand}'s {goods} sales for {time} so far?
  I want to know how much {brand}'s {goods} turnover went up {time} relative to the same months of last year
  Compare {time}'s {brand} {goods} sales with those of the same months last year and tell me the growth
How many of the customers who first bought {time} ordered again {time}?
  First-time buyers of {time} who placed another order in {time}: how many?
  Count customers with a first purchase in {time} and an order in {time} as well
  How many customers that joined as buyers in {time} came back to order in {time}?
  I'd like to know the number of {time} {segment} buyers ordering again in {time}
  Customers whose very first order fell in {time}: how many of them made a purchase in {time} too?
  How many of the customers who first bought in {time} ordered again in {time}?
What's our overall repeat purchase rate?
  Overall repeat rate
  How many percent of all buyers come back and purchase again?
  Tell me the repeat purchase rate across the whole business
  I'd like to know our total rate of repeat purchasing
  All brands together, how high is the repeat rate?
Compare {brand}'s repeat rate in {time} with the same months of {time}
  {brand} repeat purchase rate: {time} vs {time}
  How does the repeat rate at {brand} for {time} measure up to {time}?
  What percentage of {brand} buyers were repeaters in {time}, and in the same period of {time}?
  Show me {brand}'s rate of repeat buying {time} and in {time}
  I want to see if {brand}'s repeat rate for {time} is better or worse than the same months of the year before, {time}
  Year-on-year comparison of the {brand} repeat rate, {time} against {time}
Is the repeat rate higher for {gender} or {gender}?
  Repeat purchase rate, {gender} vs {gender}
  Who are more likely to buy again, {gender} or {gender}? Go by repeat rate
  Do {gender} have a higher repeat rate than {gender}?
  Compare {gender} and {gender} by repeat rate
  I'd like to know which {by} has the greater rate of repeat buying, {gender} or {gender}
  Is it {gender} or {gender} that come back to purchase again at a higher rate?
  is the repeat rate higher for {gender} or for {gender}?
what do people usually buy first at {brand}? top {n} {by}
  Top five first-purchase {by} at {brand}
  Which {n} {by} are most often a {brand} customer's first purchase?
  What are the five most common {by} people start with at {brand}?
  At {brand}, show me the {n} {by} customers most frequently bought in their first order
  I'd like to know what {brand} customers tend to get on their very first purchase, five most popular {by}
  {brand} entry {by}: the five bought first by the most customers
How many first-time buyers {time} never placed a second order?
  Number of {time} first-time buyers with no second purchase
  How many people who first bought in {time} have not ordered again?
  Count those whose first order was in {time} and who never placed another
  Of the {segment} buyers in {time}, how many have stayed at just one order?
  I want to know how many customers made their first purchase in {time} and didn't return for another
  First purchase in {time}, no repeat order since: how many customers?
  How many first-time buyers of {time} never came back for a second order?
What percentage of {goods} buyers also bought {goods}?
  Share of {goods} purchasers who have bought a {goods} too
  Of those who've purchased an {goods}, what proportion got a {goods} as well?
  Overlap: % of {goods} buyers with a {goods} purchase
  I'd like to know what part of the people buying an {goods} have additionally bought a {goods}
  Among {goods} customers, in what percentage of cases was a {goods} purchased too?
  What percentage of {goods} buyers also bought a {goods}?
Have any customers bought from all three {by}, and how many?
  Number of customers who've purchased from all {n} {by}
  Do we have people who shopped at each of our three {by}? If so, how many?
  Count the customers with purchases at every one of the three {by}
  Is there anyone who bought from all three {by}, and what's the count?
  I want to know how many customers, if any, have ordered from all three of the {by}
  Customers buying across all three {by}: how many exist?
How many orders were under {n} yen {time}?
  How many orders in {time} were below {n} yen?
  Number of {n} orders worth less than ¥{n}
  Count orders {time} with an amount under {n} yen
  In {time}, how often did customers place an order for less than {n} yen?
  I'd like to know how many orders we had in {time} that came to under ¥{n}
  Tell me the count of small orders, less than {n} yen each, for {time}
  Orders under ¥{n} in {time}, how many?
What share of our buyers have placed at least {n} orders?
  Percentage of buyers with {n} or more orders
  How many percent of our buyers have ordered ten times or more?
  What proportion of purchasers has at least ten orders?
  Buyers with {n}+ orders as a share of all buyers
  I want to know what part of those who buy from us has placed no fewer than ten orders
{gender} over {n} living in {prefecture} or {prefecture} who bought {goods} {time}, how many are there?
  Number of {gender} above {n} in {prefecture} or {prefecture} with an {goods} purchase {time}
  How many {gender} over {n} in {prefecture} or {prefecture} have bought {goods} {time}?
  {time}, how many over-{n} {gender} from {prefecture} and {prefecture} got {goods} from us?
  I'd like to know how many {gender} over {n} living in either {prefecture} or {prefecture} purchased {goods} {time}
  {goods} buyers {time}: {gender}, over {n} {prefecture} or {prefecture}, headcount please
Among customers who returned something {time}, what share have ever contacted us?
  Of the people who brought or sent something back {time}, how many percent have got in touch with us at some point?
  Customers with returns in {time}: percentage that has contacted us at any time
  I want to know what part of those who made a return {time} ever reached out to us
  If we look at everyone who returned an item in {time}, what % have ever made an inquiry?
  Among customers who returned something in {time}, what share has ever contacted us?
How many customers spent over {n} yen at {brand} in total but haven't ordered anything there {time}?
  Number of customers with {brand} total spend over {n} yen and no {brand} order {time}
  How many people have bought for more than ¥{n} altogether at {brand}, but placed no order with {brand} {time}?
  Count customers whose purchases at {brand} add up to over {n} yen and who have bought nothing there {time}
  I want to know how many {brand} customers above {n} yen in total spending haven't purchased from {brand} {time}
  {brand} lifetime spend > {n} yen, last {brand} order {time}: how many customers?
How many people are {segment} and {segment} at the same time?
  Customers in both {segment} and {segment}: how many?
  How many {segment} are {segment}?
  Count the overlap of the {by} {segment} and {segment}
  Number of {segment} customers who are {segment} too
  I'd like to know how many people fall into {segment} as well as {segment}
  What's the headcount of customers belonging to the two {by} {segment} and {segment}?
What share of {brand} customers consented to calls?
  Share of {brand} customers with call consent
  How many percent of the customers at {brand} are OK with phone calls?
  What proportion of {brand}'s customers has opted in to being called?
  Percentage of {brand} customers we're allowed to phone
  I want to know what part of {brand} customers agreed to calls
  Of all customers of {brand}, what share accepts calls?
  What fraction of {brand} customers said yes to calls?
Average length of {brand} {contact_channel} contacts {time}
  How long did a phone call at {brand} last on average in {time}?
  {brand} mean call duration, {time}
  In {time}, what was the average talk time of phone contacts for {brand}?
  Tell me the average duration of calls to {brand} during {time}
  I'd like to know how much time a {brand} phone call took on average in {time}
  {time}'s {brand} phone contacts: average call time
  average length of {brand} {contact_channel} in {time}
Satisfaction score of {brand} contacts by quarter
  Quarterly satisfaction with {brand} contacts
  How satisfied were customers with {brand} contacts each quarter?
  What was the satisfaction score for {brand}'s contacts in every quarter?
  Can you show the satisfaction score of {brand} contacts by quarter?
How many survey answers had a score of {n} {time}, by survey?
  Number of {n}-point survey answers by survey, {time}
  For each survey, how many responses {time} were a {n}?
  How often did customers rate us {n} in every survey this FY?
  Count {time}'s survey responses with a score of {n} grouped by survey
  I want to know how many fives we got {time}, survey by survey
  {time}, survey replies scoring {n} broken down by which survey it was
  How many survey answers gave us a {n} {time}, split by survey?
Which {n} {by} have the highest average lifetime value?
  Top ten {by} by average LTV
  In which {n} {by} do customers have the highest lifetime value on average?
  Rank {by} by mean lifetime value and show me the first ten
  Tell me the ten {by} where average lifetime value per customer is greatest
  I'd like to see the {n} leading {by} for average customer lifetime value
  Where is average lifetime value highest? Ten {by} please
Total purchases expected in the next {n} days from the {segment} {by}
  How many purchases are expected from the {segment} {by} over the next {n} days in total?
  {segment} {by}: sum of predicted purchases, coming {n} days
  Add up how many times customers in the {segment} {by} are likely to buy in the next {n} days
  In the {n} days to come, what total number of purchases does the forecast give for {segment} customers?
  I'd like to know the overall purchases predicted for the {segment} {by} within the next {n} days
  Tell me the combined expected purchase count for the next ninety days of everyone in the {segment} {by}
List everyone with over {n}% probability of being lost who spent more than {n} yen in total, biggest spenders first
  Customers with over {n}% chance of being lost and total spend above ¥{n} sorted by spend, highest first
  Who is more than {n}% {segment} and has spent over {n} yen altogether? Top spenders at the top
  I want to see all customers with a loss probability above {n} percent and lifetime spend greater than {n} yen, ranked from largest spend to smallest
  Give me a list of customers having spent more than {n} yen in total whose risk of being lost is over {n}%, ordered by how much they spent, most first
  Which customers over {n} yen in total spend have a churn probability of more than {n}%? Start with whoever spent the most
pls give me a csv of orders by {prefecture} customers {time}
  CSV: orders from customers in {prefecture}, {time}
  I need the orders of our {prefecture} customers {time} ({n} days) in CSV format
  Download orders made by customers in {prefecture} {time} to CSV
  I'd like all orders {time} where the customer is in {prefecture}, as a CSV please
How many of {brand}'s players are on {record_platform}?
  Number of {brand} {record_platform} players
  How many players at {brand} use {record_platform}?
  Count the {brand} players whose {by} is {record_platform}
  {record_platform} players of {brand}: how many?
  I'd like to know how many people play {brand} on {record_platform}
  Among {brand} players, what's the number on the {record_platform} {by}?
For customers registered {time}, what is the split by favourite brand?
  Customers who registered in {time} by favourite brand
  How many of the people who signed up in {time} favour each {by}?
  Break down {time} sign-ups according to their favourite brand
  Distribution of favourite brand for customers with a registration date in {time}
  For customers registered in {time}, what is the split by favourite brand?
Of the customers who have ever bought something, what share has bought from {n} or more {by}?
  How many percent of those who ever purchased have bought from at least {n} {by}?
  Multi-{by} ({n}+) buyers as a percentage of everyone who has bought at least once
  Looking only at customers who've made a purchase, what fraction bought from two-plus {by}?
How many phone contacts has {brand} had {time}?
  {brand} phone contact count, {time}
  How many calls has {brand} received this FY?
  Count {time}'s contacts by telephone for {brand}
  I'd like to know the number of phone inquiries at {brand} so far {time}
  For {brand}, tell me how many contacts came by phone in {time}
What percentage of people who first bought {time} ordered again {time}?
  Share of {time} first-time buyers who bought again {time} or less
  Of those whose first purchase was in {time}, how many percent placed another order {time}?
  {n}-day repeat percentage for customers who started buying in {time}
  What proportion of {segment} buyers {time} came back for a second order inside {n} days?
  I want to know what part of the customers making their first purchase in {time} reordered {time}
  {time} first-purchase cohort: % ordering again {time}
  What percentage of people who first bought in {time} ordered again {time}?
Median handling time by {by} {time}
  By {by}, how long do contacts take to handle at the median {time}?
  Median handle time per {by}, this FY
  For each {by}, what's the median time spent on a contact in {time}?
  Compare {by} on median handling time for {time}
Which {n} {by} were returned most {time}?
  Top five returned products {time}
  {time}, what {n} {by} have had the most returns?
  Show me the five {by} customers sent back most often {time} on
  {by} with the highest number of returns {time}, top {n}
  I want to know which five {by} have come back to us the most {time}
  What are the five most returned products {time} until now?
Average survey score per quarter {time}
  Quarterly mean survey score, {time}
  What was the average survey score in each quarter of {time}?
  How did customers rate us in surveys on average, quarter by quarter in {time}?
  For {time}, show me the average survey rating by quarter
  I'd like to see the average points from surveys for every quarter of {time}
  {time} survey results: average score split by quarter
  average survey score per quarter in {time}
How many customers returned something but never contacted us?
  How many customers have made a return but never got in touch with us?
  Count customers with returns and zero contacts
  Number of people who sent something back without ever contacting us
  How many of those who returned an item have never made an inquiry?
  Could you tell me how many people returned a {by} and have not once reached out to us?
  I'd like the number of customers who returned something but never contacted us
Daily number of contacts {time}
  Daily contact count, {time}
  How many inquiries came in on each day of {time}?
  Show me {time}'s contacts by day
  For every day {time}, the number of contacts we received
  Day-by-day number of contacts {time}
  How many contacts did we get {time}, day by day?
How many customers said no to calls but yes to email?
  How many people are OK with email but not with being called?
  Count those who accept emails and declined phone calls
  I'd like to know how many customers opted out of calls while opting in to email
  How many have answered no for calls and yes for email?
`;
