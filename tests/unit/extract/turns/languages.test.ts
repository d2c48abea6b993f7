import { describe, expect, it } from "vitest";
import { ar as arPack } from "../../../../lib/langs/ar";
import { es as esPack } from "../../../../lib/langs/es";
import { fr as frPack } from "../../../../lib/langs/fr";
import type { LanguagePack } from "../../../../lib/langs/pack";
import { ru as ruPack } from "../../../../lib/langs/ru";
import { zh as zhPack } from "../../../../lib/langs/zh";
import { converse } from "./conversation";

const inLanguage = (pack: LanguagePack) => (lines: readonly string[]) => {
  const read = converse(lines, { pack, declaredLang: pack.tag });
  return { ...read, facts: read.exchanges.map((e) => [e.asker, e.question, e.answers]) };
};

describe("Chinese", () => {
  const zh = inLanguage(zhPack);

  it("reads reporters of outlets, a follow-up and an anonymous 记者", () => {
    const { facts, declined } = zh([
      "2024年5月3日外交部发言人蓝卫主持例行记者会",
      "应外交部长何邀请，阿尔维尼亚外长将于5月5日至7日访华。",
      "总台央视记者：据报道，双方将签署协议。中方对此有何评论？",
      "蓝卫：我们注意到有关报道。我想强调以下几点：",
      "一是互利，二是共赢。",
      "《环球时报》记者：第一，访问何时开始？第二，谁将参加？",
      "蓝卫：关于第一个问题，请保持关注。关于第二个问题，我不了解情况。",
      "追问：是否已经确定？",
      "蓝卫：没有可以补充的。",
      "记者：是的。",
      "蓝卫：我也是这两天才得知他已经离开，他离境前没有以任何方式告知中方相关部门，具体原因我们不知道。",
      "中新社：还有什么消息？",
      "蓝卫：建议你向主管部门了解。",
    ]);
    expect(facts.map(([asker]) => asker)).toEqual([
      "总台央视",
      "《环球时报》",
      "《环球时报》",
      "《环球时报》",
      "中新社",
    ]);
    expect(facts[0]).toEqual([
      "总台央视",
      "据报道，双方将签署协议。中方对此有何评论？",
      ["我们注意到有关报道。我想强调以下几点：\n\n一是互利，二是共赢。"],
    ]);
    expect(declined).toEqual([false, true, true, false, true]);
  });

  it("reads 问 and 答", () => {
    const { facts } = zh([
      "外交部发言人答记者问",
      "问：中方如何评价当前合作？",
      "答：总体势头良好。",
      "中方愿继续努力。",
    ]);
    expect(facts).toEqual([[null, "中方如何评价当前合作？", ["总体势头良好。\n\n中方愿继续努力。"]]]);
  });

  it("finds no turns in a readout with colons", () => {
    expect(
      zh([
        "何外长会见雷耶斯外长",
        "何外长表示：双方要加强合作。",
        "雷耶斯表示：完全同意。",
        "何外长表示：谢谢。",
        "来源：外交部",
      ]).turns,
    ).toEqual([]);
  });
});

describe("Russian", () => {
  const ru = inLanguage(ruPack);

  it("reads questions, remarks and what stands in brackets behind a label", () => {
    const { facts } = ru([
      "Выступление и ответы на вопросы СМИ министра С.В.Лаврентьева",
      "Вопрос: Когда состоятся переговоры?",
      "С.В.Лаврентьев: Мы готовы к переговорам.",
      "Подчеркну: мы всегда готовы.",
      "Вопрос (перевод с английского языка): Есть ли шанс?",
      "С.В.Лаврентьев (перевод с английского языка): Есть такая поговорка?",
      "Реплика: Да.",
      "С.В.Лаврентьев: Вот мы и живём в условиях перемен уже много лет, и люди хотят стабильности, хотят не загадывать.",
      "Реплика: Значит, после переговоров…",
      "С.В.Лаврентьев: Вы знаете, там сейчас нет никаких переговоров.",
    ]);
    expect(facts).toEqual([
      [null, "Когда состоятся переговоры?", ["Мы готовы к переговорам.\n\nПодчеркну: мы всегда готовы."]],
      [
        null,
        "Есть ли шанс?",
        [
          "Есть такая поговорка?",
          "Вот мы и живём в условиях перемен уже много лет, и люди хотят стабильности, хотят не загадывать.",
        ],
      ],
      [null, "Значит, после переговоров…", ["Вы знаете, там сейчас нет никаких переговоров."]],
    ]);
  });

  it("does not take the preposition at a line's beginning for a lettered question", () => {
    const { turns, exchanges } = ru([
      "Встреча с директором центра Вероникой Никишкиной",
      "В.Пустин: Чего не хватает? Денег?",
      "В.Никишкина: Нет.",
      "В 2021 году мы имели рекорд.",
      "О планах мы уже говорили.",
      "В.Пустин: А людей?",
      "В.Никишкина: Хватает.",
    ]);
    expect(turns).toHaveLength(4);
    expect(exchanges).toEqual([]);
  });
});

describe("French", () => {
  const fr = inLanguage(frPack);

  it("reads Q and R with dashes", () => {
    expect(
      fr([
        "Entretien du ministre avec France Inter",
        "Q – Attendez-vous un accord ?",
        "R – Oui, cette semaine.",
        "Q – Et sinon ?",
        "R – La suivante.",
      ]).facts,
    ).toEqual([
      ["France Inter", "Attendez-vous un accord ?", ["Oui, cette semaine."]],
      ["France Inter", "Et sinon ?", ["La suivante."]],
    ]);
  });

  it("reads the labels of a parliament, which a full stop ends", () => {
    const { facts } = fr([
      "Débat à l'Assemblée sur le budget",
      "M. le président. Nous en arrivons aux questions. La parole est à M. Jean Fauvet.",
      "M. Jean Fauvet. Il n'est pas aisé de répondre. Quel soutien ce budget apporte-t-il ?",
      "M. le président. La parole est à Mme la ministre.",
      "Mme Flore Parlier, ministre des armées. Le ministère entend jouer pleinement son rôle.",
      "Mme Anne Mirel. Très bien !",
      "Mme Flore Parlier, ministre. Et il nous faut préparer l'avenir.",
      "M. le président. La parole est à M. Yann Becot.",
      "M. Yann Becot. Pouvez-vous nous indiquer le calendrier ?",
      "M. le président. La parole est à Mme la ministre.",
      "Mme Flore Parlier, ministre. Je le ferai en 2022.",
    ]);
    expect(facts.map(([asker, question]) => [asker, question])).toEqual([
      ["Jean Fauvet", "Il n'est pas aisé de répondre. Quel soutien ce budget apporte-t-il ?"],
      ["Yann Becot", "Pouvez-vous nous indiquer le calendrier ?"],
    ]);
  });

  it("finds no turns in a statement that begins a paragraph with M.", () => {
    expect(
      fr([
        "Déplacement du ministre",
        "M. Jean Fauvet s'est rendu à Rome. Il a rencontré son homologue.",
        "M. Jean Fauvet a remercié l'Italie.",
      ]).turns,
    ).toEqual([]);
  });
});

describe("Spanish", () => {
  const es = inLanguage(esPack);

  it("reads questions, and names with a full stop and a dash", () => {
    const { facts } = es([
      "Conferencia de prensa del canciller Bruno Robles",
      "Bruno Robles.- Buenos días a todos.",
      "PREGUNTA.- ¿Cuándo termina la visita?",
      "Bruno Robles.- El lunes.",
      "PREGUNTA.- Soy Ana Ruiz, de la Agencia EFE. ¿Y después?",
      "Bruno Robles.- No tengo información.",
    ]);
    expect(facts).toEqual([
      [null, "¿Cuándo termina la visita?", ["El lunes."]],
      ["Agencia EFE", "Soy Ana Ruiz, de la Agencia EFE. ¿Y después?", ["No tengo información."]],
    ]);
  });

  it("finds no turns in a list of facts", () => {
    expect(
      es(["Aviso a los medios", "Fecha: lunes", "Lugar: Madrid", "Hora: 10:00", "Prensa: 555 0100"]).turns,
    ).toEqual([]);
  });
});

describe("Arabic", () => {
  const ar = inLanguage(arPack);

  it("reads questions and answers, with marks or without", () => {
    expect(
      ar([
        "مؤتمر صحفي لوزير الخارجية",
        "سؤال: متى تبدأ الزيارة؟",
        "جواب: يوم الاثنين.",
        "سُؤال: وماذا بعد؟",
        "جواب: لا تعليق.",
      ]).facts,
    ).toEqual([
      [null, "متى تبدأ الزيارة؟", ["يوم الاثنين."]],
      [null, "وماذا بعد؟", ["لا تعليق."]],
    ]);
  });

  it("finds no turns in a list of facts", () => {
    expect(ar(["إعلان", "المكان: الرياض", "التاريخ: الاثنين", "الوقت: العاشرة"]).turns).toEqual([]);
  });
});
