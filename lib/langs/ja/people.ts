import { phrases as list } from "../phrases";
import type { PeopleWords } from "../words/people";
import { places } from "./places";

/**
 * Japanese words around names. Sources: 外務省「幹部一覧」 and 「外務省設置法」 (offices); the most frequent family names with those of
 * officials; 国立国語研究所, lists of katakana.
 */
export const people: PeopleWords = {
  honorifics: list("閣下, 氏, 様, さん, 殿下, 陛下, 夫妻, 博士, 教授"),
  nameTitles: [],
  postNominals: [],
  nameSuffixes: [],
  particles: [],
  familyNamesFirst: list(`
岸田, 安倍, 石破, 高市, 茂木, 河野, 岩屋, 上川, 小泉, 山本, 佐藤, 鈴木, 加藤, 田中, 福田, 麻生, 菅, 林, 松野, 木原, 金杉, 横井, 森, 山田, 山口, 中谷, 小野寺, 河村, 野田, 松本, 斎藤, 西村, 武藤, 後藤, 浅川, 秋葉, 岡野, 船越, 村山, 小林, 中村, 渡辺, 渡邊, 伊藤, 吉田, 岩崎, 萩生田, 高橋, 北村, 藤井, 井上, 木村, 清水, 山崎, 池田, 橋本, 石川, 小川, 前田, 岡田, 長谷川, 藤田, 近藤, 青木, 坂本, 遠藤, 宮路, 辻, 堀井, 柘植, 深澤, 穂坂, 国光, 英利, 松川, 大野, 三宅, 原田, 上野, 大西, 片山
`),
  foreignLetters:
    "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポヴァィゥェォャュョッー・",
  familyNamesAmongWords: [],
  offices: {
    heads: list(`
外務大臣, 外務副大臣, 外務大臣政務官, 外務大臣臨時代理, 外務事務次官, 外務審議官, 外務報道官, 外務省報道官, 報道官, 外相, 外務・貿易大臣, 国務長官, 国務副長官, 総理大臣, 内閣総理大臣, 総理, 首相, 副首相, 大統領, 副大統領, 国家主席, 国王, 大臣, 副大臣, 政務官, 大臣政務官, 長官, 官房長官, 内閣官房長官, 防衛大臣, 国防大臣, 財務大臣, 経済産業大臣, 次官, 局長, 審議官, 参事官, 部長, 課長, 大使, 特命全権大使, 臨時代理大使, 総領事, 公使, 事務総長, 事務局長, 上級代表, 特使, 特別代表, 議長, 議員, 委員長, 総裁, 国際報道官
`),
    modifiers: list("副, 前, 元, 新, 特命全権, 常駐, 駐日, 筆頭, 日本国, 次期"),
    portfolios: list(
      "外務, 外交, 国際協力, 開発, 国防, 防衛, 財務, 経済, 貿易, 欧州, 国務, 総合外交政策, 北米, アジア大洋州, 欧州局, 中東アフリカ, 国際法",
    ),
    links: [],
    accreditedLinks: [],
    accredited: [],
    articles: [],
    openLinks: [],
  },
  places: places,
  bodies: list(
    "外務省, 国連, 国際連合, 政府, 安保理, 欧州連合, 大使館, 国会, 内閣, 東南アジア諸国連合, 事務局, 委員会, 会議, 機構, 財団, 大学, 新聞, 通信, テレビ, 放送",
  ),
  commonWords: list(
    "本日, 今般, 両大臣, 双方, 両国, 会談, 冒頭, 大臣, 関係, 林業, 森林, 管理, 記者, 質問, 答え, 議題, 場所, 日時, 最後, 次, 第一, 第二, 第三, また, さらに, まず, これに対し, 以上, 日本, 我が国, 日米, 日中, 日韓, 日本側, 先方",
  ),
  namelessLabels: list("記者, 司会, 問, 答, 質問, 回答, 通訳"),
  saying: {
    verbs: list(
      "述べました, 述べた, 述べ, 表明しました, 表明した, 強調しました, 強調した, 指摘しました, 説明しました, 発言しました, 応じました, 述べるとともに",
    ),
    participles: [],
    inverted: [],
    between: list("から, より, は, が, も"),
    blocking: [],
    conjunctions: [],
    sources: [],
    and: list("と, 及び, 並びに"),
    notBeforeSubject: list("と, に, の, を, との, へ"),
  },
  pronouns: {
    person: list("同大臣, 同長官, 先方, 同報道官, 彼, 彼女"),
    group: list("両大臣, 双方, 両首脳, 両外相, 両国, 三大臣, 三か国, 両者, 一同, 各国"),
    self: list("私"),
    selves: list("我々, 我が国, 私たち"),
    relative: [],
  },
  authorship: {
    texts: list(
      "談話, 声明, 演説, スピーチ, 挨拶, 講演, 記者会見, 会見, 会見記録, ステートメント, 発言, メッセージ, 祝辞, インタビュー, 寄稿, 冒頭発言, 臨時会見",
    ),
    by: [],
    adjoining: [],
    attributions: [],
    joint: list("共同声明, 共同宣言, 共同発表, 外相声明, 首脳声明, 議長声明"),
  },
};
