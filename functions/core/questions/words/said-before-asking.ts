/** What somebody says before they ask, in a sentence of its own or before a comma: it says nothing of what is asked. */
const IDLE_EN = [
  '(?:very |really |so |ok(?:ay)?,? )?(?:good|great|perfect|excellent|brilliant|lovely|nice|super|cool|awesome|fine|wonderful|fantastic|amazing|alright|all right|right|sure|yep|yes|ok|okay|hm+|wow|interesting|noted|understood|got it|gotcha|i see|makes sense|fair enough|very well|well|oh|ah)(?: (?:then|one|stuff|work|job|thanks|thank you|to know))*',
  '(?:many |ok(?:ay)?,? |great,? )?(?:thanks|thank you|thx|ty|cheers|ta)(?: (?:so much|a lot|very much|again|for that|for the list|for the number|for this|that helps|a million|mate|much))*',
  "that(?:'s| is| was) (?:very |really |so )?(?:good|great|helpful|interesting|useful|nice|perfect|fine|what i needed|enough)(?: to know)?",
  "(?:i'm |i am )?(?:sorry|apologies|excuse me|pardon(?: me)?|hello|hi(?: there)?|hey(?: there)?|good (?:morning|afternoon|evening|day))(?:,? (?:team|all|everyone|again|for (?:asking|the bother|bothering you)(?: again)?|to bother you|to ask again|me again|(?:i'm|i am) (?:quite |a bit |still |very )?(?:new|a newbie|a beginner|the new (?:one|guy|girl|person))(?: (?:here|to this|at this|to the tool|in this job|on the team))?))*",
  "(?:i'm|i am|im) (?:quite |a bit |still |very )?(?:new|a newbie|a beginner|the new (?:one|guy|girl|person))(?: (?:here|to this|at this|to the tool|in this job|on the team))?(?: and not sure how this works)?",
  "(?:it's |it is |this is )?my first (?:day|week|shift|call)(?: here)?",
  '(?:please )?(?:bear with me|one moment|one sec(?:ond)?|just a (?:moment|sec|second)|hang on|hold on|let me see|let me think|let me check|wait|help me out)(?: please)?',
  "(?:let me try|let's try|now|next,?|here's|here is|one more,?|another one,?|time for) (?:something|a|an|one more|another|one)? ?(?:harder|easier|else|different|trickier|new|difficult|simple|quick one|harder one|trickier one|tricky one|question|thing)(?: (?:one|now|then))?",
  "(?:a |just a |one |another |one more |last |final )?(?:quick|short|small|simple|silly|stupid|dumb|last|final|urgent)? ?(?:question|one|check|thing|query)(?: (?:please|for you|before i go|from me|about (?:this|the) (?:customer|caller|client|lady|gentleman|man|woman)|while (?:she|he|they)(?:'s| is|'re| are) on the (?:line|phone|call)))*",
  "(?:urgent|asap|quickly|quick|fyi|btw|by the way|out of curiosity|just (?:curious|checking|wondering|to be (?:sure|safe|clear|certain))|to be (?:sure|safe)|for (?:my|the) (?:notes|records?|file)|before i forget|while (?:i'm|we're|i am|we are) at it)",
  "before (?:i|we) (?:say|do|tell|promise|offer|send|call|phone|ring|reply|answer|go on|continue|hang up|get back|put|transfer|commit|start|write|mail|email)(?: [a-z']+){0,6}",
  "(?:the |this )?(?:customer|caller|client|lady|gentleman|she|he|they)(?:'s| is|'re| are) (?:waiting|on hold|in a hurry|upset|angry|not happy|unhappy|getting impatient|very upset)(?: [a-z]+)?",
];

/** Sentences that end, and what stands before a comma, a colon or a dash. */
export const SAID_BEFORE_EN = `^(?:(?:${IDLE_EN.join('|')}) ?(?:[.!;:,]+|\\.{2,}|…| [-–—]+|[-–—]{2,}) +(?:(?:so|and|but)[, ]+)?)+(?=[a-z0-9"“'¥].{5})`;

const IDLE_JA = [
  '(?:あの|えっと|ええと|えーと|あのー?|うーん|んー|はい|うん|あ|お)ー*',
  '(?:大変|誠に|どうも|本当に)?(?:すみません|すいません|恐れ入ります|恐縮です|失礼します|失礼いたします|申し訳(?:ありません|ございません)|ごめんなさい|お疲れ様です|お疲れさまです|お世話になります|お世話になっております|こんにちは|おはようございます|お忙しいところ)(?:が|けど)?',
  '(?:どうも|ほんと)?(?:ありがとう(?:ございます|ございました)?|助かります|助かりました|サンクス|どうも)(?:ね)?',
  '(?:なるほど(?:です)?(?:ね)?|了解(?:です|しました|いたしました)?|承知(?:しました|です|いたしました)|わかりました|分かりました|OK(?:です)?|おk|オッケー(?:です)?|オーケー(?:です)?|いいですね|いいね|すごい(?:ですね)?|へえ?ー*|ふむ(?:ふむ)?|そうですか|そうなんですね|そっか)',
  '(?:まだ|先週|今週|今日)?(?:新人|入ったばかり|慣れてなくて|慣れていなくて|初心者|不慣れ|配属されたばかり)(?:な(?:の|ん)(?:で|です)|です)?(?:が|けど|ので|で)?',
  '(?:至急|急ぎ(?:で|です|なんですが)?|大至急|取り急ぎ|お急ぎ(?:で)?|緊急(?:で)?)',
  '(?:念のため|一応|ちょっと|少し|1つ|ひとつ|一点|1点|もう1つ|もうひとつ|もう一点|最後に|次に|別件)?(?:確認|質問|お聞き|伺い|うかがい|教えて|聞き)(?:した|させて|たい|ほし|いただきた)?(?:いの|いん|い|なん|の)?(?:です|ます)?(?:が|けど|けれど|けども)',
  '(?:試しに|ためしに|ちょっと|では)?(?:伺います|うかがいます|お聞きします|聞きます|質問です|確認です|質問します|お尋ねします)',
  '(?:じゃあ|では|それでは|さて)?(?:次|次の質問|次です|次いきます|もう1つ|もうひとつ|もう一つ|続いて)(?:です)?(?:が|に|で)?',
];

export const SAID_BEFORE_JA = `^(?:(?:${IDLE_JA.join('|')})+(?:[。!！、,.…]|\\.{2,}|\\s)+)+(?=.{4})`;
