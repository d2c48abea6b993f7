import { phrases } from "../phrases";
import type { KindWords } from "../words/kinds";

/** Japanese words that tell a kind of release from another, and a release from other pages. */
export const kinds: KindWords = {
  titles: {
    transcript: phrases("記者会見, 会見記録, 会見, インタビュー, ぶら下がり, 質疑応答"),
    communique: phrases("共同声明, 共同宣言, 共同プレスリリース, 共同発表, 議長声明, 外相声明, 首脳声明, コミュニケ"),
    readout: phrases(
      "会談, 表敬, 電話会談, 訪問, 出席, 開催, 署名, 協議, 夕食会, 昼食会, 対話, 意見交換, 面会, 招へい, 派遣, 交換",
    ),
    speech: phrases("演説, スピーチ, 挨拶, 講演, ステートメント, 祝辞, 基調講演"),
    statement: phrases("談話, 声明, 弔意, 抗議, 発出, メッセージ, コメント, 報道官談話, 大臣談話"),
  },
  leanings: {},
  labels: {
    transcript: phrases("記者会見, 会見"),
    speech: phrases("演説, 講演"),
    statement: phrases("談話・コメント, 談話"),
    readout: phrases("報道発表"),
  },
  openings: {},
  vocatives: phrases("皆様, 皆さん, 議長, ご列席の"),
  closings: phrases("ありがとうございました, 御清聴ありがとうございました, ご清聴ありがとうございました"),
  firstPerson: phrases("私は, 私の, 私としては, 私から"),
  firstPersonPlural: phrases("我々, 我が国, 私たち"),
  jointSpeech: phrases("両大臣は, 双方は, 両首脳は, 両外相は"),
  reports: phrases(
    "述べました, 会談を行いました, 行われました, 一致しました, 意見交換を行いました, 開催しました, 開催されました, 実施されました, 受けました, 出席しました, 表明しました",
  ),
  bodies: phrases("外務省, 大使館, 総領事館, 政府代表部, 首相官邸, ministry of foreign affairs"),
  diplomacy: phrases(
    "外務大臣, 外務省, 大臣, 大使, 総理, 首相, 大統領, 外相, 両国, 二国間, 会談, 国連, 安保理, 協力, 政府, 日本国, 報道官, 共和国, 我が国, 国際社会",
  ),
  notReleases: {
    whole: phrases(
      "報道発表, 記者会見, 会見・発表・広報, トップページ, お知らせ, 新着情報, 談話・コメント, 演説, 最新情報, 採用情報, 調達情報",
    ),
    begins: phrases("採用, 入札, 公募, 募集, お知らせ, 日程, 予定"),
    holds: phrases("略歴, 休館日, 経歴, 募集案内, 入札公告"),
    inText: phrases("生まれ, 卒業, 入省, 応募"),
  },
};
