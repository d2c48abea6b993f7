import { describe, expect, it } from "vitest";
import { extractRecord } from "../../../lib/extract/index";
import { packFor } from "../../../lib/langs/index";
import type { ReleaseRecord } from "../../../lib/model";
import { fold } from "../../../lib/text/fold";
import { growth, LINEAR } from "../../growth";
import { type PageOptions, pageOf } from "../extract/page-of";

/** The record of a page of plain Chinese lines, the first one its title. */
const recordOf = (lines: readonly string[], options: PageOptions = {}): ReleaseRecord =>
  extractRecord(pageOf(lines, { declaredLang: "zh", ...options }), {
    readAt: "2026-01-01T00:00:00.000Z",
    issuer: null,
  });

const words = (record: ReleaseRecord, span: { readonly from: number; readonly to: number } | null): string | null =>
  span && record.text.slice(span.from, span.to);

/** The markers of every set in the paragraphs of a speaker's answer. */
const markersIn = (...lines: readonly string[]): (string | null)[][] => {
  const record = recordOf(["外交部发言人毛宁答记者问", "问：中方对此有何评论？", `答：${lines[0]}`, ...lines.slice(1)]);
  return record.sets.map((set) => set.items.map((item) => words(record, item.marker)));
};

/** Items of the first set, as they are quoted. */
const itemsOf = (...lines: readonly string[]): (string | null)[] | undefined => {
  const record = recordOf(["标题", ...lines]);
  return record.sets[0]?.items.map((item) => words(record, item.span));
};

const headingsOf = (...lines: readonly string[]): (string | null)[] | undefined => {
  const record = recordOf(["标题", ...lines]);
  return record.sets[0]?.items.map((item) => words(record, item.heading));
};

const announced = (...lines: readonly string[]): (string | number | null)[] | undefined => {
  const record = recordOf(["标题", ...lines]);
  const set = record.sets[0];
  return set && [words(record, set.announcement), words(record, set.topic), set.declared];
};

const speakersOf = (...lines: readonly string[]): string[] =>
  recordOf(lines).speakers.map(({ name, role }) => (role ? `${role.value}|${name.value}` : name.value));

const exchangesOf = (...lines: readonly string[]): string[] => {
  const record = recordOf(lines);
  return record.exchanges.map((exchange) => {
    const [answer] = exchange.answers;
    const who = answer?.speaker == null ? null : record.speakers[answer.speaker]?.name.value;
    return [
      words(record, exchange.asker),
      words(record, exchange.question)?.slice(0, 6),
      who,
      answer && words(record, answer.span)?.slice(0, 6),
      answer?.declined ? "declined" : "",
    ].join(" | ");
  });
};

describe("Chinese points", () => {
  it.each<[string, string[], (string | null)[][]]>([
    [
      "一是 … 三是 by clauses",
      ["我们要做好三点：一是加强对话；二是扩大开放；三是管控分歧。"],
      [["一是", "二是", "三是"]],
    ],
    ["一是 by sentences", ["一是加强对话。中方愿随时沟通。二是扩大开放。大门越开越大。"], [["一是", "二是"]]],
    ["第一， by paragraphs", ["我想强调两点。", "第一，对话优于对抗。", "第二，合作优于脱钩。"], [["第一", "第二"]]],
    ["第一、 with the mark of lists", ["有关方面应当：第一、停止挑衅；第二、撤回装备。"], [["第一", "第二"]]],
    ["首先 to 最后", ["首先，要停火。其次，要救人。再次，要谈判。最后，要重建。"], [["首先", "其次", "再次", "最后"]]],
    ["首先 without a comma", ["首先我要说明，这是内政。第二，任何人无权干涉。"], [["首先", "第二"]]],
    ["mixed words", ["首先，要停火。第二，要救人。第三，要谈判。"], [["首先", "第二", "第三"]]],
    ["其次 behind 第二", ["首先，这不真实。第二，这不公平。其次，这不道德。"], [["首先", "第二", "其次"]]],
    ["一、 by paragraphs", ["中方重申：", "一、海域从未易手。", "二、条约从未变更。"], [["一", "二"]]],
    ["（一） inside a sentence", ["双方同意：（一）互免签证；（二）增开航班。"], [["（一）", "（二）"]]],
    ["一要 behind its subject", ["中美双方一要相互尊重，二要和平共处，三要合作共赢。"], [["一要", "二要", "三要"]]],
    ["一不 behind its subject", ["中国一不称霸，二不扩张，三不谋求势力范围，这一点始终没有变。"], [["一", "二", "三"]]],
    ["其一，其二", ["理由很清楚。其一，法律没有授权。其二，事实没有依据。"], [["其一", "其二"]]],
    ["1. by paragraphs", ["我们将：", "1. 向灾区派出医疗队；", "2. 提供两千顶帐篷。"], [["1", "2"]]],
    ["a quotation's points", ["他说：“第一，不要慌张。第二，不要观望。”"], [["第一", "第二"]]],
  ])("are read: %s", (_, lines, expected) => {
    const [first = "", ...rest] = lines;
    expect(markersIn(first, ...rest)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ["一方面 … 另一方面", ["一方面，贸易增长了；另一方面，投资下降了。"]],
    ["a lone 首先", ["首先，我要祝贺大会召开。我们愿与各方一道努力。"]],
    ["a lone 第一", ["第一，这不是事实。我们已经多次说明。"]],
    ["committees and ladies", ["联大第三委员会审议了决议，第一夫人出席了第二次会议。"]],
    ["firsts", ["中国是第一大贸易伙伴，连续第二年增长，首次突破万亿元，第三季度尤其明显。"]],
    ["named but not listed", ["我们落实八项行动、三大全球倡议和四点主张，成效显著。"]],
    ["answers by number", ["关于第一个问题，我没有补充。关于第二个问题，请向主管部门了解。"]],
    ["answers by number at once", ["第一，关于你问的制裁，我们坚决反对。第二，关于你提到的访问，没有消息可以发布。"]],
    ["an idiom", ["他们一不做，二不休，把协议撕了。"]],
    ["之一是 and 四分之一来自", ["原因之一是降雨不足，新增面积的四分之一来自中国，二来自邻国。"]],
    ["important things", ["重要的事情说三遍：停火！停火！停火！"]],
    ["three always", ["我们有三个“始终”：始终尊重，始终合作，始终坦诚。"]],
    ["industries", ["第一、二、三产业都实现了增长。"]],
    ["ranges and dates", ["一月、二月、三月的数据已经公布，一、二两个月合并计算。"]],
  ])("are none: %s", (_, lines) => {
    const [first = "", ...rest] = lines;
    expect(markersIn(first, ...rest)).toEqual([]);
  });

  it("are none where an asker counts", () => {
    const record = recordOf([
      "2024年5月6日外交部发言人林剑主持例行记者会",
      "路透社记者：两个问题。第一，会谈何时举行？第二，谁将出席？",
      "林剑：我们会及时发布消息。",
    ]);
    expect(record.sets).toEqual([]);
  });

  it("end before the separator, the last with its sentence", () => {
    expect(itemsOf("大使提出三点：一是多来往；二是多合作；三是多理解。他还介绍了中国经济。")).toEqual([
      "一是多来往",
      "二是多合作",
      "三是多理解。",
    ]);
  });

  it("end with their paragraph, or with as many as all have", () => {
    expect(itemsOf("请记住：", "第一，修路。路要长。", "第二，架桥。", "会议明天闭幕。")?.at(-1)).toBe("第二，架桥。");
    const long = itemsOf(
      "第一，修路。",
      "路要长。",
      "第二，架桥。",
      "桥要宽。",
      "第三，建港。",
      "港要深。",
      "女士们，先生们！",
    );
    expect(long?.at(-1)).toBe("第三，建港。\n\n港要深。");
  });

  it("end before a closing word", () => {
    expect(
      itemsOf("一是通过了倡议。倡议写明了期限。二是成立了联盟。联盟已有百家。我想，这是一个好的开始。")?.at(-1),
    ).toBe("二是成立了联盟。联盟已有百家。");
  });

  it("end before the report goes on", () => {
    expect(
      itemsOf("王毅提出两点。第一，多来往。要常走动。第二，多合作。要办实事。拉夫罗夫表示，俄方赞同。")?.at(-1),
    ).toBe("第二，多合作。要办实事。");
  });

  it("of a numbered clause end at its comma", () => {
    expect(itemsOf("我们一不折腾，二不挑事，有关指责毫无道理。")).toEqual(["一不折腾", "二不挑事"]);
  });

  it("have their first sentence as thesis", () => {
    expect(headingsOf("第一，要停火，越快越好。停火才能救人。第二，要谈判；谈判要公平。")).toEqual([
      "要停火，越快越好。",
      "要谈判；谈判要公平。",
    ]);
    expect(headingsOf("一是修路。二是架桥。")).toEqual(["修路。", "架桥。"]);
  });

  it.each<[string, (string | number | null)[]]>([
    [
      "王毅就中欧合作提出三点主张。第一，互信。第二，互利。第三，互鉴。",
      ["王毅就中欧合作提出三点主张。", "中欧合作", 3],
    ],
    ["围绕海洋治理，我愿谈两点看法：一是科学，二是公平。", ["围绕海洋治理，我愿谈两点看法：", "海洋治理", 2]],
    ["我想强调以下几点。第一，这是内政。第二，不容干涉。", ["我想强调以下几点。", null, null]],
    ["影响体现在2个方面：一是物价，二是就业。", ["影响体现在2个方面：", "影响", 2]],
    ["我们要共建两个家园：一要和平，二要繁荣。", ["我们要共建两个家园：", null, 2]],
    [
      "两国领导人会晤取得了四大成果，一是互免签证，二是开通航线，三是增加留学生，四是互设领馆。",
      ["两国领导人会晤取得了四大成果", null, 4],
    ],
    ["会议昨天举行。第一，通过了报告。第二，选出了主席。", [null, null, null]],
  ])("are announced: %s", (line, expected) => {
    expect(announced(line)).toEqual(expected);
  });

  it("stand behind two dashes at the start of a line, not behind those inside a sentence", () => {
    const lines = ["——坚持对话协商，尽快恢复谈判。", "——坚持互利共赢，反对各种形式的保护主义。"];
    expect(itemsOf("王毅就此提出两点建议：", ...lines)).toEqual(lines);
    expect(itemsOf("中国是发展中国家的一员——过去是，现在是。", "这是最大的——也是最重要的——共识。")).toBeUndefined();
  });

  it("are none where an answer counts the questions, or a form its entries", () => {
    expect(markersIn("第一个问题，我不了解。第二个问题，中方立场是一贯的。")).toEqual([]);
    expect(markersIn("我想请美方回答两个问题。第一个问题，谁是受益者？第二个问题，谁是受害者？")).toHaveLength(1);
    expect(
      itemsOf("單位主管新聞說明會紀要：", "一、時　　間：上午11時", "二、地　　點：外交部", "三、主 持 人：發言人"),
    ).toBeUndefined();
    expect(
      itemsOf("我们主张：", "一、政治：加强互信，坚持相互尊重。", "二、经济：扩大开放，坚持互利共赢。"),
    ).toHaveLength(2);
  });

  it("are none where the numbers are those of news", () => {
    const news = ["一、应越南政府邀请，国务院副总理将于下周访问越南。", "二、第三轮战略对话将在北京举行。"];
    expect(itemsOf("外交部发言人：大家好，先发布两条消息：", ...news)).toBeUndefined();
    expect(itemsOf("外交部发言人：针对有关消息，我愿强调两点：", ...news)).toEqual(news);
  });

  it("are the same in traditional letters", () => {
    const record = recordOf(["標題", "部長就農業合作提出兩點建議：首先，擴大交流；其次，簽署協定。"]);
    const [set] = record.sets;
    expect(set?.declared).toBe(2);
    expect(set?.items.map((item) => words(record, item.span))).toEqual(["首先，擴大交流", "其次，簽署協定。"]);
    expect(words(record, set?.topic ?? null)).toBe("農業合作");
  });
});

describe("Chinese people", () => {
  it.each<[string, string[], string[]]>([
    ["an office before the name", ["会谈", "外交部长王毅表示，双方应当相向而行。"], ["外交部长|王毅"]],
    ["an office behind it", ["会谈", "王毅国务委员指出，双方应当相向而行。"], ["国务委员|王毅"]],
    [
      "several offices",
      ["会谈", "中共中央政治局委员、外交部长王毅强调，中方愿意合作。"],
      ["中共中央政治局委员、外交部长|王毅"],
    ],
    ["two offices in one", ["会谈", "国务委员兼外交部长王毅强调，中方愿意合作。"], ["国务委员兼外交部长|王毅"]],
    ["the longest office", ["会谈", "王毅外长会见来宾。外交部长王毅说，欢迎常来。"], ["外交部长|王毅"]],
    [
      "a foreign name with points",
      ["会谈", "联合国秘书长安东尼奥·古特雷斯表示，世界需要和平。"],
      ["联合国秘书长|安东尼奥·古特雷斯"],
    ],
    [
      "its last part alone",
      ["会谈", "俄罗斯外长谢尔盖·拉夫罗夫到访。", "拉夫罗夫说，俄方赞赏中方立场。"],
      ["俄罗斯外长|谢尔盖·拉夫罗夫"],
    ],
    ["initials", ["会谈", "俄罗斯外交部长谢·维·拉夫罗夫指出，局势复杂。"], ["俄罗斯外交部长|谢·维·拉夫罗夫"]],
    ["a foreign name without points", ["会谈", "美国国务卿布林肯称，美方愿意对话。"], ["美国国务卿|布林肯"]],
    ["a Japanese name", ["会谈", "日本首相岸田文雄表示，日方愿意对话。"], ["日本首相|岸田文雄"]],
    ["an ambassador of a country", ["活动", "驻卢旺达大使王雪坤说，两国友谊源远流长。"], ["驻卢旺达大使|王雪坤"]],
    [
      "a name before words of grammar",
      ["会谈", "外交部副部长马朝旭同来宾会谈。马朝旭表示欢迎。"],
      ["外交部副部长|马朝旭"],
    ],
    ["an inverted quotation", ["活动", "“桥通了，路就通了。”大使夫人包吉氢说。"], ["大使夫人|包吉氢"]],
    ["traditional letters", ["會談", "外交部長林佳龍表示，感謝友邦支持。"], ["外交部長|林佳龍"]],
    ["two family names", ["談話", "行政長官林鄭月娥今日表示，會盡快公布。"], ["行政長官|林鄭月娥"]],
    [
      "the first part of a foreign name",
      ["会谈", "巴基斯坦总理夏巴兹·谢里夫到访。", "夏巴兹说，巴方感谢中方。"],
      ["巴基斯坦总理|夏巴兹·谢里夫"],
    ],
    ["somebody named by the family name", ["拜会", "大使赵迎光拜会市长。", "赵表示，愿加强合作。"], ["大使|赵迎光"]],
    ["两国 between subject and verb", ["会谈", "外交部长王毅就两国关系提出建议。"], ["外交部长|王毅"]],
    [
      "the one behind a preposition is not who speaks",
      ["会谈", "外交部长王毅同俄罗斯外长拉夫罗夫会谈时表示，中俄是好邻居。"],
      ["外交部长|王毅"],
    ],
  ])("are read: %s", (_, lines, expected) => {
    expect(speakersOf(...lines)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ["高度评价 is no Mr. 高", ["会谈", "外交部长高度评价两国关系。双方指出，前景广阔。"]],
    ["安全 and 方面", ["会谈", "韩国方面表示，安全形势严峻。"]],
    ["several", ["会谈", "双方表示，将继续合作。各方强调团结。"]],
    ["a body", ["会谈", "外交部指出，此举违反国际法。欧盟委员会说，将展开调查。"]],
    ["an office of nobody", ["谈话", "外交部发言人表示，中方坚决反对。"]],
    ["outlets", ["谈话", "新华社报道说，会议已经闭幕。彭博社称，股市上涨。"]],
    ["sides", ["谈话", "汤方表示欢迎，巴方也表示支持。"]],
    ["countries", ["谈话", "马来西亚表示，将派观察员。阿富汗强调，需要援助。"]],
    ["a verb before a noun", ["谈话", "对于蓬佩奥声称的威胁，我们并不意外。"]],
  ])("are none: %s", (_, lines) => {
    expect(speakersOf(...lines)).toEqual([]);
  });

  it("speak where others are only cited within their words", () => {
    expect(
      speakersOf(
        "会议",
        "外交部长王毅出席会议。",
        "王毅表示，世界很不太平。习近平主席指出，多边主义是必由之路。中方愿作出贡献。",
        "王毅指出，合作才有未来。",
      ),
    ).toEqual(["外交部长|王毅"]);
  });

  it.each<[string, string | undefined]>([
    ["双方应推进务实合作。", "王毅"],
    ["两国合作取得新的进展。", "王毅"],
    ["双方达成三点共识：", undefined],
    ["两国元首一致同意做好三件事：", undefined],
  ])("make the points of their paragraph, but not those that both sides agree on: %s", (announcement, expected) => {
    const points = "一是增进互信；二是扩大贸易；三是共同发展。";
    const record = recordOf(["会谈", `王毅表示，周边是外交的优先方向。${announcement}${points}`]);
    const speaker = record.sets[0]?.speaker;
    expect(speaker == null ? undefined : record.speakers[speaker]?.name.value).toBe(expected);
  });

  it("speak in another's answer where a whole paragraph is theirs", () => {
    const spoken = speakersOf(
      "2024年5月6日外交部发言人林剑主持例行记者会",
      "新华社记者：能否介绍会谈情况？",
      "林剑：会谈很有成果。",
      "王毅外长表示，两国是好邻居。双方要多来往、多合作。",
      "路透社记者：有人反对吗？",
      "林剑：美国国务卿布林肯声称有威胁。这完全是谎言。",
    );
    expect(spoken).toEqual(["外交部发言人|林剑", "外长|王毅"]);
  });
});

describe("Chinese exchanges", () => {
  it("have askers with and without 记者, follow-ups, and answers that decline", () => {
    expect(
      exchangesOf(
        "2024年5月6日外交部发言人林剑主持例行记者会",
        "**法新社记者：**会谈何时举行？",
        "林剑：我不了解有关情况。",
        "**中新社：**会议有何成果？",
        "林剑：会议通过了宣言。各方同意明年再聚。",
        "**记者追问:**宣言何时公布？",
        "林剑：建议你向主管部门询问。",
        "**《环球时报》记者：**中方有何评论？",
        "林剑：无可奉告。",
      ),
    ).toEqual([
      "法新社 | 会谈何时举行 | 林剑 | 我不了解有关 | declined",
      "中新社 | 会议有何成果 | 林剑 | 会议通过了宣 | ",
      "中新社 | 宣言何时公布 | 林剑 | 建议你向主管 | declined",
      "《环球时报》 | 中方有何评论 | 林剑 | 无可奉告。 | declined",
    ]);
  });

  it("have 问 and 答, by the spokesperson of the title", () => {
    expect(
      exchangesOf(
        "外交部发言人华春莹就有关问题答记者问",
        "问：情况如何？",
        "答：局势趋于平稳。",
        "问：有无伤亡？",
        "答：没有收到报告。",
      ),
    ).toEqual([" | 情况如何？ | 华春莹 | 局势趋于平稳 | ", " | 有无伤亡？ | 华春莹 | 没有收到报告 | "]);
  });

  it("have answers without a label behind questions in bold", () => {
    expect(
      exchangesOf("驻英国使馆发言人答记者问", "**问：贵方如何看待这份报告？**", "这份报告毫无根据，我们不予接受。"),
    ).toEqual([" | 贵方如何看待 |  | 这份报告毫无 | "]);
  });

  it("have questions with a number and no label over labelled answers", () => {
    const lines = [
      "一、外交部有何回應？（晨報李先生）",
      "答：",
      "我國感謝各界支持。",
      "二、是否規劃互訪？",
      "答：",
      "目前沒有規劃。",
    ];
    const record = recordOf([
      "例行新聞說明會紀要",
      "一、時　　間：上午11時",
      "二、出 席 者：歐洲司副司長卓以寧",
      ...lines,
    ]);
    expect(record.exchanges.map((exchange) => words(record, exchange.question))).toEqual([
      "外交部有何回應？（晨報李先生）",
      "是否規劃互訪？",
    ]);
    expect(recordOf(["規劃", "一、加強合作。", "二、擴大互訪。", "答：", "好。"]).exchanges).toEqual([]);
  });

  it("are numbered in traditional letters", () => {
    expect(
      exchangesOf(
        "外交部例行新聞說明會紀要",
        "一、中央社記者：訪團何時抵達？",
        "發言人劉永健：行程尚未確定。",
        "二、聯合報記者：有無進展？",
        "發言人劉永健：不予評論。",
      ),
    ).toEqual([
      "中央社 | 訪團何時抵達 | 劉永健 | 行程尚未確定 | ",
      "聯合報 | 有無進展？ | 劉永健 | 不予評論。 | declined",
    ]);
  });

  it("are none where colons only introduce", () => {
    expect(exchangesOf("会议通知", "时间：2024年5月6日", "地点：北京", "主题：合作", "会议将讨论合作。")).toEqual([]);
  });
});

describe("Chinese dates, places and kinds", () => {
  it.each<[string, string, string | null]>([
    [
      "numbers and units",
      "2025年10月28日，外交部长王毅在北京会见前来出席国际会议的各国来宾并同他们亲切交谈。",
      "2025-10-28",
    ],
    [
      "letters",
      "二〇二五年十月二十八日，外交部长王毅在北京会见前来出席国际会议的各国来宾并同他们亲切交谈。",
      "2025-10-28",
    ],
    [
      "years of the Republic",
      "民國113年5月20日，外交部長林佳龍在臺北接見前來參加國際會議的各國訪賓並同他們親切交談。",
      "2024-05-20",
    ],
    [
      "such years without a name",
      "113年5月20日，外交部長林佳龍在臺北接見前來參加國際會議的各國訪賓並同他們親切交談。",
      "2024-05-20",
    ],
    [
      "local time without a year",
      "当地时间3月2日，外交部长王毅在北京会见前来出席国际会议的各国来宾并同他们亲切交谈。",
      "2025-03-02",
    ],
    ["an old war", "1937年7月7日的炮声至今回荡。我们不会忘记。", null],
  ])("are read: %s", (_, line, expected) => {
    const record = recordOf(["会见", "2025-03-03 19:13", line], { head: 1 });
    const near = expected !== null && !expected.startsWith("2025-03") ? recordOf(["会见", line]) : record;
    expect(near.eventDate?.value ?? null).toBe(expected);
  });

  it("take the page's date from its line", () => {
    expect(recordOf(["会见", "2020-03-04 19:13", "外交部长王毅昨天会见来宾。"], { head: 1 }).published?.value).toBe(
      "2020-03-04",
    );
  });

  it.each<[string, string[], string]>([
    [
      "a press conference",
      ["2024年5月6日外交部发言人林剑主持例行记者会", "新华社记者：情况如何？", "林剑：情况很好。"],
      "transcript",
    ],
    ["an answer to one question", ["外交部发言人就有关问题答记者问", "问：情况如何？", "答：情况很好。"], "transcript"],
    ["a spokesperson's words", ["外交部发言人就涉港问题发表谈话", "我们坚决反对有关方面干涉中国内政。"], "statement"],
    ["a statement", ["中华人民共和国外交部声明", "中国政府严正声明，有关行径是非法的、无效的。"], "statement"],
    ["a speech", ["在国际论坛上的讲话", "女士们，先生们：", "很高兴出席论坛。", "谢谢大家。"], "speech"],
    [
      "a joint statement",
      ["中华人民共和国和法兰西共和国联合声明", "双方重申互相尊重。双方同意扩大合作。"],
      "communique",
    ],
    ["a meeting", ["王毅会见法国外长", "5月6日，外交部长王毅会见法国外长。双方就双边关系交换意见。"], "readout"],
    ["a call", ["王毅同法国外长通电话", "5月6日，外交部长王毅同法国外长通电话。"], "readout"],
  ])("tell the kind: %s", (_, lines, expected) => {
    expect(recordOf(lines).kind).toBe(expected);
  });
});

describe("Chinese letters", () => {
  const rules = packFor("zh-Hant")?.fold;

  it("fold traditional to simplified, full width to half", () => {
    expect(fold("國務卿發表聲明：第１，維護臺灣海峽和平", rules).text).toBe(
      fold("国务卿发表声明:第1,维护台湾海峡和平", rules).text,
    );
  });

  it("do not fold different letters into one", () => {
    expect(fold("未末土士己已", rules).text).toBe("未末土士己已");
  });

  it("are quoted as they are printed", () => {
    const record = recordOf(["標題", "外交部長王毅說明如下：一是對話，二是合作。"]);
    expect(words(record, record.sets[0]?.items[0]?.span ?? null)).toBe("一是對話");
  });

  it("read a text of 200,000 letters without a mark in linear time", () => {
    const long = (size: number): string[] => ["标题", "合作发展和平共赢".repeat(size)];
    expect(growth(long, recordOf, 25_000)).toBeLessThan(LINEAR);
  });
});
