import { describe, expect, it } from "vitest";
import { extractRecord } from "../../../lib/extract/index";
import type { ReleaseRecord } from "../../../lib/model";
import { pageOf } from "../extract/page-of";

function read(lines: readonly string[], title = "外務大臣演説"): ReleaseRecord {
  const page = pageOf([title, ...lines], { declaredLang: "ja" });
  return extractRecord(page, { readAt: "2024-01-01T00:00:00Z", issuer: null });
}

function markers(lines: readonly string[]): readonly (string | null)[] | undefined {
  const { sets, text } = read(lines);
  return sets[0]?.items.map(({ marker }) => marker && text.slice(marker.from, marker.to));
}

describe("Japanese points", () => {
  it.each([
    [
      ["第一に、海の安全を守ることです。", "第二に、港を整備することです。"],
      ["第一に", "第二に"],
    ],
    [
      ["三つの課題があります。", "一つ目は、海の安全です。", "二つ目は、港の整備です。", "三つ目は、人材の育成です。"],
      ["一つ目は", "二つ目は", "三つ目は"],
    ],
    [
      ["まず、海の安全を守ります。", "次に、港を整備します。", "最後に、人材を育成します。"],
      ["まず", "次に", "最後に"],
    ],
    [
      ["１．海の安全を守ることが必要です。", "２．港を整備することが必要です。"],
      ["１", "２"],
    ],
  ])("of %j are numbered by %j", (lines, found) => {
    expect(markers(lines)).toEqual(found);
  });

  it.each([
    [["第二次世界大戦後、両国は協力してきました。第三国の参加はありません。"]],
    [["第一回会合は東京で、第二回会合はパリで開催されました。"]],
  ])("are none in %j", (lines) => {
    expect(read(lines).sets).toEqual([]);
  });
});

describe("Japanese questions", () => {
  it("and their answers are exchanges", () => {
    const { exchanges } = read(
      [
        "# 外相会談",
        "【記者】来月の会談の見通しを伺います。",
        "【清水健一外務大臣】日程は決まっていません。",
        "【記者】第三国は参加しますか。",
        "【清水健一外務大臣】仮定の質問にはお答えを差し控えます。",
      ],
      "外務大臣会見記録",
    );
    expect(exchanges).toHaveLength(2);
  });
});
