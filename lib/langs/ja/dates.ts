import { phrases } from "../phrases";
import type { DateWords } from "../words/dates";
import { cities, places } from "./places";

/** Japanese words of dates. */
export const dates: DateWords = {
  months: {},
  monthsCapitalised: false,
  weekdays: { 月曜日: 1, 火曜日: 2, 水曜日: 3, 木曜日: 4, 金曜日: 5, 土曜日: 6, 日曜日: 7 },
  dayEndings: [],
  joints: [],
  ranges: [],
  units: { year: ["年"], month: ["月"], day: ["日"] },
  eras: { 令和: 2018, 平成: 1988, 昭和: 1925 },
  numericOrder: "ymd",
  regionalOrder: {},
  relativeDays: { 本日: 0, 今日: 0, 昨日: -1 },
  labels: {
    published: phrases("公開日, 掲載日, 発表日, 日付, 公表日"),
    event: phrases("開催日, 日時"),
    neither: phrases("更新日, 最終更新日, 改訂日"),
  },
  whenPrepositions: [],
  acts: [],
  presentActs: [],
  ownWords: phrases("私, 我々, 皆様, 皆さん"),
  // 外務省「国・地域」; the names of the ministry's rooms as its releases print them.
  places: {
    cities,
    countries: places,
    venues: phrases(
      "会見室, 会議室, 飯倉公館, 公館, 迎賓館, 官邸, 国連本部, 本部, ホテル, 会館, 国会, センター, 宮殿, 大統領府, 首相府, 空港, 県, 市内, 都内",
    ),
    institutions: phrases("外務省, 大使館, 総領事館, 大学, 代表部"),
    notPlaces: phrases("会談, 大臣, 大統領, 総理, 首相, 電話, 会合, 会議, 談話, 演説, 関係, 協力, 問題, 分野"),
    prepositions: phrases("於："),
    venuePrepositions: phrases("於"),
    held: phrases("で、, において, にて, を訪問中, を訪問し, を訪れ, で開催, で行われ, で会談, で開か"),
    postposed: true,
    visits: [],
    greetings: [],
    inner: [],
  },
};
