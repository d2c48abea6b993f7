import { phrases } from "../phrases";
import type { DateWords } from "../words/dates";
import { cities, countries } from "./places";

/** 今（5）日 and 本（5）日, as Taipei prints it: the word and the day of the month together. */
function daysInBrackets(word: string, distance: number): Readonly<Record<string, number>> {
  const days = Array.from({ length: 31 }, (_, i) => [`${word}（${i + 1}）日`, distance] as const);
  return Object.fromEntries(days);
}

/** Chinese words of dates, places and reported acts, in both scripts. */
export const dates: DateWords = {
  months: {},
  monthsCapitalised: false,
  weekdays: {
    星期一: 1,
    星期二: 2,
    星期三: 3,
    星期四: 4,
    星期五: 5,
    星期六: 6,
    星期日: 7,
    星期天: 7,
    周一: 1,
    周二: 2,
    周三: 3,
    周四: 4,
    周五: 5,
    周六: 6,
    周日: 7,
    礼拜一: 1,
    礼拜二: 2,
    礼拜三: 3,
    礼拜四: 4,
    礼拜五: 5,
    礼拜六: 6,
  },
  dayEndings: [],
  joints: [],
  ranges: [],
  units: { year: ["年"], month: ["月"], day: ["日", "号", "號"] },
  eras: { 民國: 1911, 民国: 1911, 中華民國: 1911 },
  namelessEra: 1911,
  numericOrder: "ymd",
  regionalOrder: {},
  relativeDays: {
    今天: 0,
    今日: 0,
    今早: 0,
    今晚: 0,
    今晨: 0,
    今天上午: 0,
    今天下午: 0,
    昨天: -1,
    昨日: -1,
    昨晚: -1,
    前天: -2,
    ...daysInBrackets("今", 0),
    ...daysInBrackets("本", 0),
    ...daysInBrackets("昨", -1),
  },
  labels: {
    published: phrases("发布时间, 发布日期, 發布時間, 發布日期, 发表时间, 日期, 公布日期, 刊登日期, 來稿日期"),
    event: phrases("会议时间, 举行时间, 活动时间"),
    neither: phrases("更新时间, 更新日期, 更新時間, 最后更新, 最後更新, 修改时间, 打印时间, 访问时间"),
  },
  whenPrepositions: [],
  acts: phrases(`
    会见, 会晤, 会谈, 举行, 举办, 通电话, 通话, 拜会, 拜访, 约见, 召见, 出席, 参加, 主持, 访问, 抵达, 到访, 前往, 赴, 发表, 签署, 递交, 呈递, 致辞, 接受采访, 接受专访, 共同出席, 视察, 考察, 参观, 看望, 慰问, 捐赠, 宴请, 接见, 磋商, 表示, 宣布, 召开, 开幕, 会面, 同意, 走访, 应约, 应邀
  `),
  presentActs: phrases("宣布, 发表, 举行, 出席, 会见"),
  ownWords: phrases("我们, 我們, 我, 大家, 各位"),
  places: {
    cities,
    countries,
    venues: phrases(`
      人民大会堂, 钓鱼台国宾馆, 钓鱼台, 国宾馆, 中南海, 总统府, 总统官邸, 首相府, 首相官邸, 总理府, 王宫, 皇宫, 宫, 白宫, 克里姆林宫, 爱丽舍宫, 官邸, 大厦, 大厅, 会议中心, 国际会议中心, 会展中心, 医疗中心, 文化中心, 酒店, 饭店, 宾馆, 机场, 礼堂, 馆, 剧院, 广场, 联合国总部, 总部, 新闻发布厅, 发布厅, 新闻厅, 多功能厅, 记者会现场, 外交部南楼, 南楼, 蓝厅, 外交部蓝厅, 迎宾馆, 博物馆, 图书馆, 纪念馆, 体育馆, 体育场, 庄园
    `),
    institutions: phrases(
      "外交部, 使馆, 大使馆, 总领馆, 总领事馆, 大学, 学院, 学校, 医院, 议会, 国会, 政府, 中心, 研究院, 研究所, 基地, 公司, 工业园, 协会",
    ),
    notPlaces: phrases("发言人, 部长, 外长, 大使, 主席, 总统, 总理, 记者, 新闻, 声明, 讲话, 来源, 会议, 论坛"),
    prepositions: phrases("在"),
    venuePrepositions: phrases("于"),
    held: phrases("在, 于"),
    visits: phrases("访问, 抵达, 前往, 到访, 赴, 来到, 走访"),
    greetings: [],
    inner: [],
  },
};
