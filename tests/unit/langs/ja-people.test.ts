import { describe, expect, it } from "vitest";
import { extractRecord } from "../../../lib/extract/index";
import type { ReleaseRecord } from "../../../lib/model";
import { pageOf } from "../extract/page-of";

/** The record of a page of plain Japanese lines, the first one its title. */
const recordOf = (...lines: readonly string[]): ReleaseRecord =>
  extractRecord(pageOf(lines, { declaredLang: "ja" }), { readAt: "2026-01-01T00:00:00.000Z", issuer: null });

const speakersOf = (...lines: readonly string[]): (string | null)[][] =>
  recordOf(...lines).speakers.map(({ name, role }) => [name.value, role?.value ?? null]);

const LEAD = "清水健一外務大臣は、マリア・テレサ・ラザロ・フィリピン共和国外務大臣と会談を行いました。";

describe("names", () => {
  it("in katakana end before the country of the office", () => {
    expect(speakersOf("外相会談", LEAD, "ラザロ大臣は、謝意を表明しました。")).toEqual([
      ["マリア・テレサ・ラザロ", "フィリピン共和国外務大臣"],
    ]);
  });

  it("end before an office of another country without a sign", () => {
    expect(
      speakersOf(
        "電話会談",
        "清水大臣は、マルコ・ルビオ米国国務長官（The Honorable Marco Rubio）と電話会談を行いました。",
        "ルビオ長官から、最新の情勢について説明がありました。",
      ),
    ).toEqual([["マルコ・ルビオ", "米国国務長官"]]);
  });

  it("may be a family name alone before an office", () => {
    expect(speakersOf("首脳会談", "石破総理は、合意したいと述べました。")).toEqual([["石破", "総理"]]);
  });

  it("are no other words before an office", () => {
    expect(speakersOf("外相会談", "関係大臣は、合意したいと述べました。")).toEqual([]);
  });
});

describe("who says what, where the verb ends the sentence", () => {
  const statementsOf = (...lines: readonly string[]): (string | number | null)[][] => {
    const record = recordOf(...lines);
    return record.statements.map(({ speaker, content }) => [
      speaker === null ? null : (record.speakers[speaker]?.name.value ?? null),
      record.text.slice(content.from, content.to),
    ]);
  };

  it("is the one with a particle of the subject", () => {
    expect(statementsOf("外相会談", LEAD, "清水大臣から、連携を強化していきたい旨述べました。")).toEqual([
      ["清水健一", "連携を強化していきたい旨"],
    ]);
  });

  it("is who holds the office that opens the clause", () => {
    expect(
      statementsOf(
        "首脳会談",
        "石破総理は、首脳会談を行いました。",
        "総理は、冒頭、ラザロ大臣の訪日を歓迎すると述べました。",
      ),
    ).toEqual([["石破", "冒頭、ラザロ大臣の訪日を歓迎すると"]]);
  });

  it("is nobody where both ministers say it", () => {
    expect(statementsOf("外相会談", LEAD, "両大臣は、緊密に連携していくことを確認しました。")).toEqual([
      [null, "緊密に連携していくことを"],
    ]);
  });

  it("is nobody where a person is only spoken of", () => {
    expect(statementsOf("外相会談", "清水大臣への謝意を述べました。")).toEqual([]);
  });
});

describe("press conferences", () => {
  it("have names and outlets in brackets, and questions without a mark", () => {
    const record = recordOf(
      "清水外務大臣会見記録",
      "【清水外務大臣】私から1点ございます。以上です。",
      "【読売新聞　植村記者】どのような議論を期待されますか。",
      "【清水外務大臣】率直な議論を行いたいと考えています。",
      "【産経新聞　岡田記者】どう対応されますか。",
      "【清水外務大臣】強く抗議を行いました。",
    );
    expect(record.exchanges).toHaveLength(2);
    expect(record.speakers.map(({ name }) => name.value)).toEqual(["清水"]);
    expect(
      record.exchanges[0]?.asker && record.text.slice(record.exchanges[0].asker.from, record.exchanges[0].asker.to),
    ).toBe("読売新聞");
  });

  it("are no notes in brackets", () => {
    expect(recordOf("お知らせ", "【日時】8月20日", "【場所】横浜市").exchanges).toEqual([]);
  });
});

describe("numbered paragraphs", () => {
  it("of a record of talks are no points", () => {
    expect(
      recordOf(
        "電話会談",
        "清水大臣は電話会談を行ったところ、概要は以下のとおりです。",
        "1　清水大臣から、憂慮している旨伝達しました。",
        "2　両外相は、連携していくことを確認しました。",
      ).sets,
    ).toEqual([]);
  });
});

describe("where", () => {
  const placeOf = (...lines: readonly string[]): string | undefined => recordOf(...lines).place?.value;

  it("stands before its particle", () => {
    expect(placeOf("首脳会談", "令和7年8月20日、岡本総理は、神奈川県横浜市で、首脳会談を行いました。")).toBe(
      "神奈川県横浜市",
    );
    expect(placeOf("外相会談", "7月10日、マレーシア・クアラルンプールを訪問中の清水大臣は、会談を行いました。")).toBe(
      "マレーシア・クアラルンプール",
    );
  });

  it("is no word before the same particle", () => {
    expect(placeOf("外相会談", "7月10日、清水大臣は、電話で、会談を行いました。")).toBeUndefined();
  });
});

describe("whose speech", () => {
  it("is the one's before the kind of text in the title", () => {
    expect(
      speakersOf("国連総会における岡本内閣総理大臣一般討論演説", "議長、皆様、", "私は、改革を訴えます。"),
    ).toEqual([["岡本", "内閣総理大臣"]]);
  });

  it("is nobody's where the title tells of another text", () => {
    expect(speakersOf("岡本内閣総理大臣の発言に関する報道官談話", "我が国は、抗議します。")).toEqual([]);
  });
});
