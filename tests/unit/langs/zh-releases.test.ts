import { describe, expect, it } from "vitest";
import { extractRecord } from "../../../lib/extract/index";
import type { ReleaseRecord } from "../../../lib/model";
import { pageOf } from "../extract/page-of";

/** The record of a page of plain Chinese lines, the first one its title. */
const recordOf = (...lines: readonly string[]): ReleaseRecord =>
  extractRecord(pageOf(lines, { declaredLang: "zh" }), { readAt: "2026-01-01T00:00:00.000Z", issuer: null });

const markersOf = (...lines: readonly string[]): number[] => recordOf(...lines).sets.map(({ items }) => items.length);

describe("when and where", () => {
  it("is the day that Taipei prints in brackets", () => {
    const record = recordOf("總統接見訪團", "2025-11-05", "總統今（5）日上午接見訪團，期盼雙方持續合作。");
    expect(record.eventDate?.value).toBe("2025-11-05");
  });

  it("is a day of the week in the lead, but none that returns", () => {
    const lead = (day: string): string | undefined =>
      recordOf("秘书长呼吁合作", "2025年11月6日", `秘书长古特雷斯${day}在贝伦举行的峰会上发表讲话。`).eventDate?.value;
    expect(lead("周四")).toBe("2025-11-06");
    expect(lead("周二")).toBe("2025-11-04");
    expect(lead("每周四")).toBeUndefined();
  });

  it("is no ministry whose minister was met", () => {
    const record = recordOf("外长在与诺尔兰共和国外交部长会谈后的讲话", "会谈内容充实。");
    expect(record.place).toBeNull();
  });

  it("is not yet for a visit that a spokesperson makes known", () => {
    const record = recordOf(
      "外交部发言人宣布：诺尔兰国王将对中国进行国事访问",
      "2025-11-05",
      "外交部发言人毛宁宣布：",
      "应邀，诺尔兰国王将于11月10日至13日对中国进行国事访问。",
    );
    expect([record.kind, record.eventDate]).toEqual(["statement", null]);
  });
});

describe("numbers that are no points", () => {
  it("are those of a record of talks", () => {
    expect(
      markersOf(
        "外长会谈",
        "两国外长举行会谈。概要如下。",
        "1．双方确认，将推进关系。",
        "2．双方就地区形势交换了意见。",
      ),
    ).toEqual([]);
  });

  it("are those of news that open a press conference", () => {
    expect(
      markersOf(
        "商务部例行新闻发布会",
        "今天，我向大家发布两条信息。",
        "一、筹备进展",
        "博览会将于11月举办。",
        "二、贸易情况",
        "贸易额同比增长。",
      ),
    ).toEqual([]);
  });

  it("are points under an announcement of their own", () => {
    expect(
      markersOf("外长会谈", "两国外长举行会谈。", "王毅外长提出两点建议：", "一、推进关系。", "二、扩大贸易。"),
    ).toEqual([2]);
  });
});
