import { phrases } from "../phrases";
import type { KindWords } from "../words/kinds";

/** Chinese words that tell a kind of release from another, and a release from other pages, in both scripts. */
export const kinds: KindWords = {
  titles: {
    transcript: phrases(`
      记者会, 記者會, 例行记者会, 答记者问, 答記者問, 吹风会, 采访, 訪談, 专访, 專訪, 接受媒体采访, 回答, 记者招待会, 新闻发布会
      中外记者会, 答问, 答詢, 问答, 接受采访, 接受专访
    `),
    communique: phrases(
      "联合声明, 聯合聲明, 联合公报, 聯合公報, 联合新闻公报, 共同声明, 联合宣言, 宣言, 主席声明, 联合新闻稿, 成果清单, 公报",
    ),
    readout: phrases(`
      会见, 會見, 会谈, 會談, 同, 通电话, 通話, 举行会谈, 拜会, 拜會, 出席, 访问, 訪問, 应约, 举行, 舉行, 会晤, 接见, 接見, 抵达
      考察, 主持, 参加, 參加, 参观, 到访, 签署, 簽署, 走访, 视察, 递交国书, 接待, 宴请, 磋商, 对话, 捐赠, 慰问, 视频会议
    `),
    speech: phrases(
      "讲话, 講話, 演讲, 演講, 致辞, 致詞, 发言, 發言, 主旨演讲, 主旨讲话, 开幕辞, 祝酒辞, 讲话全文, 演讲全文, 致辞全文, 贺词, 新年贺词, 談話",
    ),
    statement: phrases(`
      声明, 聲明, 谈话, 表示, 发言人就, 重申, 谴责, 譴責, 抗议, 抗議, 表态, 强烈不满, 坚决反对, 慰问电, 贺电, 致电, 唁电, 立场文件, 立場
      发表谈话, 嚴正, 严正, 感謝, 歡迎, 呼籲
    `),
  },
  leanings: { readout: phrases("活动, 会议, 讲座, 招待会, 仪式, 展, 座谈"), statement: phrases("关于, 關於, 就") },
  labels: {
    transcript: phrases("例行记者会, 记者会, 吹风会, 答记者问"),
    speech: phrases("讲话全文, 重要讲话, 部长致辞, 演講及談話"),
    statement: phrases("发言人表态, 声明, 聲明及公告, 声明公报"),
    readout: phrases("部领导活动, 外交部长活动, 驻外报道, 重要新闻, 业务动态, 领导人活动, 司局新闻, 夫人活动"),
    communique: phrases("联合声明, 公报"),
  },
  openings: {},
  vocatives: phrases(
    "尊敬的, 女士们, 女士們, 各位, 主席先生, 同志们, 朋友们, 大家好, 主席女士, 阁下, 閣下, 先生们, 亲爱的",
  ),
  closings: phrases("谢谢, 謝謝, 感谢大家, 谢谢大家, 謝謝大家"),
  firstPerson: phrases("我想, 我愿, 我谨, 我认为, 我相信, 我很高兴, 我要, 我代表, 我高兴, 我谨代表, 很高兴"),
  firstPersonPlural: phrases("我们, 我們, 中方, 我方"),
  jointSpeech: phrases("双方一致, 双方同意, 两国领导人, 各方一致"),
  reports: phrases(`
    会见, 表示, 指出, 强调, 強調, 会谈, 举行, 出席, 拜会, 访问, 介绍, 回顾, 宣布, 双方就, 双方回顾, 交换意见, 通电话, 说, 陪同, 参加, 捐赠
  `),
  bodies: phrases(
    "外交部, 大使馆, 大使館, 总领事馆, 總領事館, 代表团, 代表團, 总统府, 總統府, 国务院, 國務院, 白宫, 政府网",
  ),
  diplomacy: phrases(`
    外交部, 外交, 发言人, 發言人, 大使, 外长, 外長, 部长, 部長, 总统, 總統, 主席, 总理, 總理, 国务委员, 国务卿, 中方, 双边, 雙邊
    两国, 兩國, 联合国, 聯合國, 安理会, 国际社会, 國際, 合作, 主权, 主權, 大使馆, 使馆, 峰会, 会谈, 友好, 声明, 聲明, 代表团, 记者, 驻, 中华民国, 中華民國
  `),
  notReleases: {
    whole: phrases(
      "新闻, 新聞, 最新消息, 发言人表态, 外交动态, 例行记者会, 新聞稿, 声明公报, 讲话全文, 首页, 首頁, 联系我们, 网站地图, 专题, 图片, 视频, 部领导活动, 驻外报道, 重要新闻, 即時新聞, 報道發表",
    ),
    begins: phrases("招聘, 招标, 招標, 公告, 通知, 放假通知, 领事提醒, 安全提醒, 简历, 日程, 外事日程, 采购"),
    holds: phrases("简历, 簡歷, 放假, 招聘公告, 办公时间, 签证须知, 网站声明, 隐私"),
    inText: phrases("出生于, 出生, 毕业于, 已婚, 历任, 学历, 籍贯"),
  },
};
