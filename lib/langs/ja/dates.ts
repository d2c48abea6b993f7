import { phrases } from "../phrases";
import type { DateWords } from "../words/dates";

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
  places: {
    cities: [],
    countries: [],
    venues: [],
    institutions: [],
    notPlaces: [],
    prepositions: [],
    venuePrepositions: [],
    held: [],
    visits: [],
    greetings: [],
    inner: [],
  },
};
