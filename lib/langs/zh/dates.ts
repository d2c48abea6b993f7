import { phrases } from "../phrases";
import type { DateWords } from "../words/dates";

/** Chinese words of dates, places and reported acts, in both scripts. */
export const dates: DateWords = {
  months: {},
  monthsCapitalised: false,
  weekdays: { 星期一: 1, 星期二: 2, 星期三: 3, 星期四: 4, 星期五: 5, 星期六: 6, 星期日: 7, 星期天: 7 },
  dayEndings: [],
  joints: [],
  ranges: [],
  units: { year: ["年"], month: ["月"], day: ["日", "号", "號"] },
  eras: { 民國: 1911, 民国: 1911, 中華民國: 1911 },
  numericOrder: "ymd",
  regionalOrder: {},
  relativeDays: { 今天: 0, 今日: 0, 今早: 0, 今晚: 0, 昨天: -1, 昨日: -1, 昨晚: -1 },
  labels: {
    published: phrases("发布时间, 发布日期, 發布時間, 發布日期, 发表时间, 日期, 公布日期, 刊登日期, 來稿日期"),
    event: phrases("会议时间, 举行时间, 活动时间"),
    neither: phrases("更新时间, 更新日期, 更新時間, 最后更新, 最後更新, 修改时间, 打印时间, 访问时间"),
  },
  whenPrepositions: [],
  acts: [],
  presentActs: [],
  ownWords: phrases("我们, 我們, 我, 大家, 各位"),
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
    inner: [],
  },
};
