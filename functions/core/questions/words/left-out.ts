/**
 * English words that say how something is told, and not what is asked: where nobody can read one of them, the question may be offered
 * without it. Nouns are not among them (they may name what the data does not hold), nor is whatever denies, excludes or counts.
 */
export const LEFT_OUT_EN: readonly string[] = `
  about absolutely across actual actually again ahead alike along already also altogether always am anybody anyone anything anyway appear appeared
  appears approximately around arrive arrived arrives as barely basic basically being belong belongs bit briefly bring brings broadly brought calendar
  call calls came carefully certain certainly chance check clearly collectively combined combining come comes comfortably coming commonly complete
  completely consistently contain containing contains continuously correctly count counted counts cover covered covers currently definitely deliberately
  directly distinctly do does doing done drive driven drives drove easily effectively entire entirely especially essentially even eventually ever every
  everybody everyone everything everywhere exact exactly exist existed existing exists fact fairly fall fallen falls far fast feature featured features
  fell figure figured finally find finds fine fit folk folks form formed forms forth forward found freely frequently fresh fully further gave generally
  genuinely get gets getting give given gives giving glad go goes going gone good got gotten grab grabbed great guess guys hand handed handle handled
  handles happen happened happening happens hardly held hence here herself hi himself hold holds hopefully how however i ideally if immediately
  important in include included includes including indeed inside instead into involve involved involving itself just keep keeps kept kind kindly know
  known knows land landed lands lead leads led let lets lie lies likely literally little look looked looking looks lot lots lucky mainly make makes
  making manage managed mark marked matter maybe me mean means meant meanwhile meet meets mention mentioned might mind moreover mostly move must my
  myself naturally near nearly neat necessarily nice normally note noted now obviously occasionally occur occurred occurs odd of off officially often oh
  ok okay on ones onto open openly ordinarily ought our out outright outstanding overall own particular particularly partly pass passed passes per
  perform performed performs perhaps permanently personally pick picked place placed places placing plain plainly play plays plus point points possibly
  potentially practically precise precisely present presently presumably pretty primarily probably promptly proper properly publicly pull pulled purely
  push pushed put puts putting quick quickly quite ran rather reach reached reaches readily ready real really reasonably relate related represent
  represents rough roughly routinely run running runs safe safely same sat saw say saying says see seem seemed seems seen sees serious seriously serve
  set shall sharp shift shifted shifting should show showed shown shows simple simply simultaneously sit sits so some somebody somehow someone something
  sometimes somewhat somewhere soon sorry sort specific specifically split splits stand stands step still stood straight straightforward strictly
  strongly such sudden suddenly suggest supposed sure surely swiftly take taken takes taking tell tells tend tends that their them themselves then there
  thereafter therefore these they thing things think thinking this those though through thus tidy together told too took total toward towards track
  tracked true truly try trying turn turned turns typically ultimately understood undoubtedly uniquely us use used useful uses using usual usually
  various very via view viewed virtually want wants was way ways well went were what whatever when whenever where wherever whether which whichever while
  who whoever whole wholly whom whose wide widely will willing wind wish with within wonder wondering work worked works would wound wrap yes yet you
  your yourself
`
  .trim()
  .split(/\s+/);

/** Japanese that restricts, denies or compares: a question without it asks another thing. */
export const NEVER_LEFT_OUT_JA: RegExp =
  /ない|なく|なし|なかった|ませ|ず$|ぬ$|以外|除|抜|だけ|しか|のみ|きり|ほか|他|違|未|非|不|まで|より|ごと|別|再|返|戻|前|後|以|超|未満|毎|半|倍|割|辞|退|止|断|拒|嫌|増|減|上|下|高|低|多|少|長|短|早|遅|新|古|同|各|全|初|次|最/u;

/**
 * English words that say nothing of what is asked, wherever they stand: a question with one of them that nobody read is answered
 * without it, which is said. Verbs of coming and going, of having and of time are not among them: some of them say what happened.
 */
export const IDLE_EN: readonly string[] = `
  absolutely actually altogether approximately assemble basically briefly broadly build built called certainly clearly collate collectively compile
  comprise comprised comprises consist consisted consists construct crunch definitely draft dump easily essentially exactly fetch folks genuinely
  go goes guys hopefully ideally kindly literally named namely obviously physically plainly please plot possibly practically precisely presently produce
  promptly properly purely quickly quite really reasonably render respectively roughly shape simply somehow straight surely thing things titled truly
  typically ultimately understand undoubtedly usefully visually
`
  .trim()
  .split(/\s+/);
