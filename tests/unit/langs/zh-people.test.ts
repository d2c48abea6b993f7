import { describe, expect, it } from "vitest";
import { extractRecord } from "../../../lib/extract/index";
import type { ReleaseRecord } from "../../../lib/model";
import { pageOf } from "../extract/page-of";

/** The record of a page of plain Chinese lines, the first one its title. */
const recordOf = (...lines: readonly string[]): ReleaseRecord =>
  extractRecord(pageOf(lines, { declaredLang: "zh" }), { readAt: "2026-01-01T00:00:00.000Z", issuer: null });

/** Everybody who speaks, with the office. */
const speakersOf = (...lines: readonly string[]): (string | null)[][] =>
  recordOf(...lines).speakers.map(({ name, role }) => [name.value, role?.value ?? null]);

describe("names from other languages", () => {
  it("hold one letter that such names seldom have", () => {
    expect(speakersOf("会谈", "哈萨克斯坦总理别克捷诺夫举行会谈。", "别克捷诺夫表示，哈方愿同中方扩大贸易。")).toEqual([
      ["别克捷诺夫", "哈萨克斯坦总理"],
    ]);
  });

  it("hold the names of cities", () => {
    expect(
      speakersOf(
        "揭牌",
        "图书馆馆长塞萨尔·阿德里亚诺和总领事亚历山大·莱唐出席。",
        "阿德里亚诺馆长说，图书很多。",
        "莱唐表示，愿再合作。",
      ).map(([name]) => name),
    ).toEqual(["塞萨尔·阿德里亚诺", "亚历山大·莱唐"]);
  });

  it("end before a verb that no list knows", () => {
    expect(speakersOf("出访", "美国总统拜登勉励青年。拜登说，合作很重要。")).toEqual([["拜登", "美国总统"]]);
  });
});

describe("names of three letters", () => {
  it("may end with a letter that is a preposition, before a verb of saying", () => {
    expect(speakersOf("访问", "近日，研究院院长张大为表示，要继续合作。")[0]?.[0]).toBe("张大为");
  });

  it("do not take a preposition before a noun", () => {
    expect(speakersOf("通话", "外交部长王毅同安东尼奥·科斯塔通电话。", "王毅表示，中方愿合作。")[0]?.[0]).toBe("王毅");
  });

  it("have family names of two letters", () => {
    expect(
      speakersOf(
        "磋商",
        "边海司司长欧阳玉靖同阮德山举行磋商。",
        "欧阳玉靖指出，边境总体稳定。",
        "研究员诸葛明则认为，还可改进。",
      ).map(([name]) => name),
    ).toEqual(["欧阳玉靖", "诸葛明"]);
  });
});

describe("offices of bodies that no list knows", () => {
  it("hold the body's name", () => {
    expect(
      speakersOf(
        "揭牌",
        "亚典耀大学校长罗伯托·亚普出席。",
        "亚普校长感谢中国使馆。",
        "诺尔兰国家图书馆馆长哈根说，欢迎。",
      ),
    ).toEqual([
      ["罗伯托·亚普", "亚典耀大学校长"],
      ["哈根", "诺尔兰国家图书馆馆长"],
    ]);
  });

  it("hold the city whose office repeats its letter", () => {
    expect(speakersOf("会见", "会见后，基加利市市长鲁邦戈说，很好。")).toEqual([["鲁邦戈", "基加利市市长"]]);
  });

  it("hold no day and no verb before them", () => {
    expect(speakersOf("会见", "近日，联合国秘书长古特雷斯说，很好。")).toEqual([["古特雷斯", "联合国秘书长"]]);
    expect(speakersOf("林大使接見諾爾蘭參議院外交委員會主席費雪爾", "費雪爾主席說，很好。")[0]?.[1]).toBe(
      "諾爾蘭參議院外交委員會主席",
    );
  });
});

describe("whose words a text gives", () => {
  it("are those of a spokesperson with a paragraph beside the body's own", () => {
    expect(
      speakersOf(
        "外交部严正驳斥",
        "我国一贯反对歪曲决议，我国将继续参与国际社会。",
        "外交部发言人萧光远强调，任何论述都无法改变现状。",
      ),
    ).toEqual([["萧光远", "外交部发言人"]]);
  });

  it("are not those of somebody named in passing", () => {
    expect(
      speakersOf(
        "外交部严正驳斥",
        "我国一贯反对歪曲决议，我国将继续参与国际社会，诺尔兰总统哈根表示支持。",
        "我国再次呼吁各方克制。",
      ),
    ).toEqual([]);
  });
});

describe("whose points", () => {
  const speakerOf = (answer: string): string | null => {
    const record = recordOf("外交部发言人毛宁答记者问", "问：中方对此有何评论？", `答：${answer}`);
    expect(record.sets).toHaveLength(1);
    const speaker = record.sets[0]?.speaker;
    return speaker == null ? null : (record.speakers[speaker]?.name.value ?? null);
  };

  it("are nobody's where two sides or a government agreed on them", () => {
    expect(speakerOf("双方主要达成了三方面成果：一是取消关税；二是暂停措施；三是扩大合作。")).toBeNull();
    expect(speakerOf("中国政府决定提供2批援助：一是提供物资。二是提供现汇。")).toBeNull();
  });

  it("are the spokesperson's who says what two sides should do, or asks of one", () => {
    expect(speakerOf("我想请美方回答两个问题：第一，什么是现状？事实很清楚。第二，谁在改变现状？事实也很清楚。")).toBe(
      "毛宁",
    );
    expect(speakerOf("双方应做好两件事：一是取消关税；二是扩大合作。")).toBe("毛宁");
    expect(
      speakerOf("我想请美方回答两个问题：第一，什么是现状？事实一清二楚。第二，谁在改变现状？事实也很清楚。"),
    ).toBe("毛宁");
  });
});

describe("who answers", () => {
  it("is whom the title names, also with questions of rhetoric", () => {
    const record = recordOf(
      "2024年1月24日外交部发言人毛宁主持例行记者会",
      "新华社记者：中方有何评论？",
      "毛宁：事情很清楚。我想请美方回答两个问题：",
      "第一，什么是现状？事实一清二楚。",
      "第二，谁在改变现状？",
    );
    expect(record.exchanges).toHaveLength(1);
    expect(record.sets[0]?.items).toHaveLength(2);
  });
});

describe("labels of turns", () => {
  const asked = (...lines: readonly string[]): (string | null)[][] => {
    const record = recordOf(...lines);
    const words = (span: { from: number; to: number } | null) => span && record.text.slice(span.from, span.to);
    return record.exchanges.map(({ asker, question, answers }) => {
      const speaker = answers[0]?.speaker;
      return [words(asker), words(question), speaker == null ? null : (record.speakers[speaker]?.name.value ?? null)];
    });
  };

  it("stand in brackets without a colon", () => {
    expect(
      asked(
        "商务部召开例行新闻发布会",
        "【何咏前】各位媒体朋友，大家下午好！",
        "【新华社记者】磋商取得了哪些成果？",
        "【何咏前】双方达成共识。",
        "【路透社记者】何时恢复出口？",
        "【何咏前】我们将综合考虑。",
      ),
    ).toEqual([
      ["新华社", "磋商取得了哪些成果？", "何咏前"],
      ["路透社", "何时恢复出口？", "何咏前"],
    ]);
  });

  it("are no brackets that only set a word apart", () => {
    expect(asked("公告", "【重要】请注意时间变化。", "【提示】请提前预约，好吗？")).toEqual([]);
  });

  it("may be a question's number alone, in an interview", () => {
    expect(
      asked(
        "林南大使接受《新时代报》书面采访",
        "一、今年有哪些亮点？",
        "合作走在前列。",
        "二、如何看待政策？",
        "政策开辟了快车道。",
      ),
    ).toEqual([
      [null, "今年有哪些亮点？", "林南"],
      [null, "如何看待政策？", "林南"],
    ]);
  });

  it("are no numbers of points that do not ask", () => {
    expect(asked("林南大使接受《新时代报》书面采访", "一、合作走在前列。", "二、如何看待政策？")).toEqual([]);
  });

  it("may name nobody who asks behind the others", () => {
    expect(
      asked(
        "2025年10月24日外交部发言人郭嘉昆主持例行记者会",
        "新华社记者：中方有何评论？",
        "郭嘉昆：正在研究。",
        "会后有记者问：中方能否证实？",
        "郭嘉昆：正在核实。",
      ).map(([asker]) => asker),
    ).toEqual(["新华社", null]);
  });
});
