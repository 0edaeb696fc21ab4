/**
 * Old and variant forms of kanji that occur in names and addresses: in each group the first character is the form that
 * matching compares, the others are folded into it. Folding is for comparison only; what is stored keeps its own form.
 */
const GROUPS = `
亜亞 悪惡 圧壓 囲圍 為爲 医醫 壱壹弌 逸逸 稲稻 飲飮 隠隱 羽羽 営營 栄榮榮 衛衞 益益 駅驛 円圓 塩鹽 縁緣 艶艷 応應 欧歐 奥奧 横橫 温溫 穏穩
仮假 価價 画畫 会會 壊壞 懐懷 絵繪 拡擴 覚覺 学學斈 岳嶽 楽樂 勧勸 寛寬 巻卷 歓歡 漢漢 関關 観觀 館舘館 丸 巌巖 顔顏 願 器器 帰歸 気氣 亀龜 祈祈 既既
旧舊 拠據 挙擧舉 峡峽 狭狹 郷鄕鄉 響響 暁曉 勤勤 謹謹 区區 駆驅駈 勲勳 薫薰 群羣 径徑 恵惠 啓啟 渓溪 経經 継繼 茎莖 蛍螢 軽輕 鶏鷄雞 芸藝 撃擊 県縣 研硏
倹儉 剣劍劒劔釼 圏圈 検檢 権權 献獻 謙謙 賢贒 顕顯 験驗 厳嚴 呉吳 娯娛 効效 広廣 恒恆 晃晄 鉱鑛礦 黄黃 高髙 号號 国國圀囯 穀穀榖 黒黑 済濟 砕碎 斉斎齊齋齎
崎﨑嵜﨑碕 崔 桜櫻 冊册 殺殺 雑雜 参參 桟棧 蚕蠶 惨慘 賛贊 残殘 糸絲 祉祉 視視 歯齒 児兒 滋 辞辭 湿濕 実實 舎舍 写寫 社社 者者 煮煮 釈釋 寿壽 収收 臭臭 従從
渋澁 獣獸 縦縱 祝祝 粛肅 処處 暑暑 緒緖 署署 諸諸 叙敍敘 尚尙 奨奬 将將 床牀 渉涉 焼燒 祥祥 称稱 証證 乗乘 浄淨 剰剩 畳疊 条條 状狀 穣穰 譲讓 醸釀 嬢孃
神神 真眞 寝寢 慎愼 尽盡 図圖 粋粹 酔醉 穂穗 随隨 髄髓 枢樞 数數 瀬瀨 声聲 清淸 晴晴 精精 静靜 青靑 税稅 摂攝 節節 説說 専專 戦戰 浅淺 潜潛 繊纖 船舩
践踐 銭錢 禅禪 祖祖 双雙 壮壯 争爭 荘莊庄 捜搜 巣巢 曽曾 僧僧 層層 装裝 総總 聡聰 騒騷 増增 蔵藏 贈贈 臓臟 即卽 属屬 続續 堕墮 体體躰 対對 帯帶 滞滯 台臺
滝瀧 択擇 沢澤 琢琢 単單 嘆嘆 担擔 胆膽 団團 弾彈 断斷 痴癡 遅遲 昼晝 虫蟲 鋳鑄 猪猪 著著 庁廳 徴徵 懲懲 聴聽 鎮鎭 塚塚 逓遞 禎禎 鉄鐵銕 転轉 点點 伝傳
都都 党黨 盗盜 灯燈 当當 島嶋嶌嶹 闘鬪 徳德悳 独獨 読讀 突突 届屆 縄繩 難難 弐貳貮 悩惱 脳腦 覇霸 拝拜 梅梅 廃廢 売賣 麦麥 発發 髪髮 抜拔 繁繁 蛮蠻
卑卑 碑碑 秘祕 彦彥 姫姬 浜濱濵 賓賓 頻頻 敏敏 瓶甁 侮侮 福福 富冨 払拂 仏佛 勉勉 変變 辺邊邉 歩步 宝寶寳 豊豐 褒襃 峰峯 墨墨 没沒 翻飜 毎每 槙槇 万萬
満滿 免免 麺麵 黙默 餅餠 弥彌 訳譯 薬藥 靖靖 与與 予豫 余餘 誉譽 揺搖 様樣 謡謠 遥遙 瑶瑤 欲 来來 頼賴 乱亂 欄欄 覧覽 略畧 柳栁桺 竜龍 虜虜 隆隆 両兩 猟獵 緑綠
涙淚 塁壘 類類 励勵 礼禮 隷隸 霊靈 齢齡 歴歷 暦曆 恋戀 練練 錬鍊 炉爐 労勞 廊廊 朗朗 楼樓 郎郞 禄祿 録錄 湾灣 亘亙 凜凛 尭堯 桧檜 桑桒 昂昻 吉𠮷 土圡 渕淵渊
間閒 莱萊 頴穎 麹麴 壷壺 鴎鷗 頬頰 侭儘 蝉蟬 祷禱 涛濤 篭籠 笹 裏裡 船舩 嶺岺 埜野 杉 松枩 梁 橋槗𣘺 苅刈 芦蘆葦 菊 葛 薮藪 諌諫 辻 逢 釜 鍋 長 隅 雁鴈 鷲 鹿 黛 増
祐祐 諭 裕 靭靱 簗 柏栢 楠 檀 櫛 鯵鰺 鶴鶴靍靏 寅 凪 渚渚 琉 瑛 皐皋 碧 穏 紗 羚 翠 萌萠 蓮蓮 遼 郁 阪坂 釧 錦 閑 隈 雛 霞 颯 鳳 鴻
`;

const FORM_OF = new Map<string, string>();
for (const group of GROUPS.split(/\s+/)) {
  const [form, ...variants] = [...group];
  for (const variant of variants) if (form !== undefined && variant !== form) FORM_OF.set(variant, form);
}

const VARIANT = new RegExp(`[${[...FORM_OF.keys()].join('')}]`, 'gu');

/**
 * Replaces old and variant kanji by the form that is compared. Expects NFKC text; characters without a variant stay.
 */
export function foldKanji(text: string): string {
  return text.replace(VARIANT, (character) => FORM_OF.get(character) ?? character);
}

const VARIANTS_OF = new Map<string, string[]>();
for (const [variant, form] of FORM_OF) VARIANTS_OF.set(form, [...(VARIANTS_OF.get(form) ?? []), variant]);

/** Up to `most` ways to write a text with old and variant kanji, the text itself first. */
export function kanjiSpellings(text: string, most: number): readonly string[] {
  let spellings = [text];
  [...text].forEach((character, at) => {
    const form = FORM_OF.get(character) ?? character;
    const others = [form, ...(VARIANTS_OF.get(form) ?? [])].filter((other) => other !== character);
    if (others.length === 0) return;
    const more = spellings.flatMap((spelling) => {
      const characters = [...spelling];
      return others.map((other) => characters.with(at, other).join(''));
    });
    spellings = [...spellings, ...more].slice(0, most);
  });
  return spellings;
}
