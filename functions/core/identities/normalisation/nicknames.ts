/** Common English names and their short forms; the first of each line is the full form. Own list. */
const FAMILIES = `
abigail abby abbie gail
abraham abe bram
adelaide addie ada
albert al bert bertie
alexander alex alec sandy xander sasha lex
alexandra alex sandra sasha alexa lexi lexie
alfred al alf alfie fred
alice ali allie
alison ali allie
amanda mandy amy
andrew andy drew
angela angie
ann anna anne annie nan nancy hannah
anthony tony ant
antonia toni
archibald archie
arthur art artie
augustus gus augie
barbara barb babs barbie
benjamin ben benny benji benjy
bernard bernie
bradley brad
cameron cam
caroline carrie caro carol
catherine cathy cath kate katie kathy kat kitty cate
cecilia celia cissy
charles charlie chuck chas chaz
charlotte charlie lottie char
christina chris tina chrissy christine
christopher chris kit topher
clifford cliff
constance connie
daniel dan danny
david dave davy davey
deborah deb debbie
dominic dom nic
donald don donnie
dorothy dot dottie dolly
douglas doug
edmund ed eddie ned ted
edward ed eddie ned ted teddy
eleanor ellie nell nora elle
elizabeth liz lizzie beth betty betsy eliza elsie libby lisa lizzy bess
emily em emmy millie
emma em emmy
eugene gene
evelyn evie eve
florence flo florrie
frances fran frankie fanny
francis frank frankie
franklin frank
frederick fred freddie freddy rick
gabriel gabe
gabrielle gabby gabi
gareth gaz
geoffrey geoff jeff
gerald gerry jerry
gertrude gertie trudy
gilbert gil bert
gregory greg
harold harry hal
harriet hattie
helen nell nellie
henry harry hank hal
herbert herb bert
howard howie
hugh hughie
isaac ike zac
isabella bella izzy isabel belle issy
jacob jake jay
jacqueline jackie
james jim jimmy jamie jem
janet jan
jasmine jas jaz
jason jay
jeffrey jeff
jennifer jen jenny jenna
jeremy jerry jem
jessica jess jessie
joan joanie
joanna jo joanne
john jack johnny jon
jonathan jon jonny nathan
joseph joe joey
josephine jo josie
joshua josh
judith judy
julia jules julie
julian jules
katherine kate katie kathy kat kitty kathryn kath
kenneth ken kenny
kimberly kim
lawrence larry laurie lawrie
leonard len lenny leo
leonardo leo
lewis lew louis
lillian lily lil lilly
louise lou
lucy lu lucie lucille
madeline maddie madeleine maddy
margaret maggie meg peggy margie madge greta rita
maria mary mia
martha mattie patty
martin marty
mary molly polly mamie
matthew matt matty
maximilian max
megan meg
melanie mel
melissa mel lissa missy
michael mike mick micky mickey mikey
michelle shelly
mildred millie
mohammed mo muhammad mohamed mohammad
nathaniel nat nathan nate
natalie nat
nicholas nick nicky nico
nicole nicky nikki
oliver ollie
olivia liv livvy ollie
oscar ozzie
pamela pam
patricia pat patty tricia trish
patrick pat paddy rick
peter pete
philip phil pip
phillip phil pip
phoebe phebe
rachel rach
randolph randy
raymond ray
rebecca becky becca
reginald reg reggie
richard rick dick rich richie ricky
robert bob rob bobby robbie bert robb
roberta bobbie
roderick rod
rodney rod
roger rodge
ronald ron ronnie
rosemary rose rosie
rupert bert
russell russ
samantha sam sammy
samuel sam sammy
sandra sandy
sarah sally sadie sara
sebastian seb bastian
sharon shaz
sophia sophie
stephanie steph stevie
stephen steve stevie
steven steve stevie
stuart stu
susan sue susie suzy
suzanne sue suzy
sylvia syl
tabitha tabby
terence terry
thaddeus thad
theodore ted teddy theo
theresa terry tess tessa
thomas tom tommy
timothy tim timmy
tobias toby
valerie val
veronica ronnie vera
victor vic
victoria vicky vic tori
vincent vince vinny
virginia ginny
walter walt wally
wilfred wilf fred
william bill billy will willie liam
winifred winnie
yvonne von
zachary zach zack zac
`;

const FULL_FORMS = new Map<string, readonly string[]>();
for (const line of FAMILIES.trim().split('\n')) {
  const [full = '', ...short] = line.split(' ');
  for (const name of [full, ...short]) FULL_FORMS.set(name, [...(FULL_FORMS.get(name) ?? []), full]);
}

/**
 * The full English forms that a given name (lower case) may stand for, itself included when it is one; empty when
 * unknown.
 */
export function fullForms(name: string): readonly string[] {
  return FULL_FORMS.get(name) ?? [];
}
