import { phrases as list } from "../phrases";
import type { TurnWords } from "../words/turns";

/** Labels and formulas of Japanese press conferences. Sources: 外務省「記者会見」 (【〇〇新聞 〇〇記者】, 【〇〇外務大臣】), the ministries' use of 問 and 答. */
export const turns: TurnWords = {
  questionLabels: list("記者, 問, 質問, 質問者, 参加者, 学生"),
  followUpLabels: [],
  remarkLabels: [],
  answerLabels: list("答, 回答, 応答"),
  moderatorLabels: list("司会, 司会者, 報道課長, 通訳"),
  namelessLabels: [],
  bareLabels: [],
  stopLabelOpeners: [],
  nameParticles: [],
  notLabels: list(
    "日時, 場所, 出席者, 参考, 議題, 概要, 別添, 注, 出典, 連絡先, 問合せ先, 第一, 第二, 第三, まず, 次に, 最後に, 冒頭発言, 写真",
  ),
  outletWords: list(
    "共同通信, 時事通信, 朝日新聞, 読売新聞, 毎日新聞, 産経新聞, 日本経済新聞, 日経新聞, 東京新聞, 西日本新聞, 中国新聞, 北海道新聞, 琉球新報, 沖縄タイムス, NHK, 日本テレビ, テレビ朝日, フジテレビ, TBS, テレビ東京, ロイター, AFP, AP通信, ブルームバーグ, 新聞, 通信, テレビ, 放送, 新報, タイムズ, 雑誌, ラジオ",
  ),
  askerNouns: list("記者, 特派員, 編集委員"),
  outletLinks: [],
  selfIntroductions: [],
  outletIntroductions: [],
  floorBefore: [],
  floorVerbs: [],
  floorLeads: [],
  floorBeside: [],
  floorToAnother: list("次の質問, 最後の質問, 他に御質問"),
  floorOpeners: [],
  lineChecks: [],
  courtesies: list(
    "ありがとうございます, ありがとうございました, よろしくお願いします, おはようございます, こんにちは, 失礼しました",
  ),
  assents: list("はい, いいえ, そうです, わかりました, どうぞ"),
  questionEndings: list(
    "か, でしょうか, ください, お願いします, お願いいたします, お聞かせください, 伺います, お伺いします",
  ),
  declines: list(
    "お答えを差し控え, お答えは差し控え, 差し控えたい, 差し控えます, コメントは差し控え, コメントする立場にない, コメントすることは差し控え, 承知していません, 承知しておりません, お答えする立場にない, 予断を持って, 予断することは, 仮定の質問, 決まっていません",
  ),
  transcriptTitles: list("記者会見, 会見記録, 臨時会見, 会見, インタビュー, ぶら下がり, 質疑応答, 一問一答"),
  namesInflect: false,
};
