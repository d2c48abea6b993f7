import { describe, expect, it } from "vitest";
import { findLanguage } from "../../../../lib/extract/detect/language";
import { pageOf } from "../page-of";

const find = (text: string, declaredLang: string | null) => findLanguage(pageOf(["", text], { declaredLang }));

const TEXTS: Readonly<Record<string, string>> = {
  en: "The two ministers met in the capital and agreed that the dialogue between their countries should be continued.",
  fr: "Les deux ministres se sont rencontrés dans la capitale et ont décidé que le dialogue entre leurs pays serait poursuivi.",
  es: "Los dos ministros se reunieron en la capital y acordaron que el diálogo entre sus países debe continuar.",
  pt: "Os dois ministros reuniram-se na capital e decidiram que o diálogo entre os seus países não deve parar.",
  de: "Die beiden Minister trafen sich in der Hauptstadt und beschlossen, dass der Dialog zwischen den Ländern fortgesetzt wird.",
  it: "I due ministri si sono incontrati nella capitale e hanno deciso che il dialogo tra i loro paesi deve continuare.",
  nl: "De twee ministers hebben elkaar ontmoet in de hoofdstad en besloten dat de dialoog tussen hun landen wordt voortgezet.",
  pl: "Ministrowie spotkali się w stolicy i zgodzili się, że dialog między ich krajami jest ważny dla regionu.",
  tr: "İki bakan başkentte bir araya geldi ve ülkeleri arasında diyaloğun devam etmesi için çok çalışılacağı ifade edildi.",
  id: "Kedua menteri bertemu di ibu kota dan sepakat bahwa dialog antara negara mereka akan dilanjutkan untuk perdamaian.",
  vi: "Hai bộ trưởng đã gặp nhau tại thủ đô và nhất trí rằng đối thoại của các nước được tiếp tục trong những năm tới.",
  ru: "Министры встретились в столице и договорились, что диалог между их странами будет продолжен.",
  uk: "Міністри зустрілися у столиці та домовилися, що діалог між їхніми країнами буде продовжено, а також про це.",
  bg: "Министрите се срещнаха в столицата и се договориха, че диалогът между страните ще бъде продължен и това е важно.",
  ar: "التقى الوزيران في العاصمة واتفقا على أن الحوار بين البلدين يجب أن يستمر خلال العام المقبل.",
  fa: "دو وزیر در پایتخت دیدار کردند و این که گفت‌وگو را از سال آینده با هم ادامه خواهند داد برای منطقه مهم است.",
  ur: "دونوں وزرائے خارجہ نے دارالحکومت میں ملاقات کی اور اس بات پر اتفاق کیا کہ دونوں ملکوں کے درمیان بات چیت سے فائدہ ہے۔",
  zh: "两国外长在首都举行会谈，双方同意继续推进两国各领域务实合作。",
  ja: "両国の外相は首都で会談を行い、二国間の対話を今後も続けていくことで一致しました。",
  ko: "양국 외교장관은 수도에서 회담을 갖고 양국 간 대화를 계속해 나가기로 하였다.",
  el: "Οι δύο υπουργοί συναντήθηκαν στην πρωτεύουσα και συμφώνησαν να συνεχιστεί ο διάλογος.",
  he: "שני השרים נפגשו בעיר הבירה והסכימו כי הדיאלוג בין המדינות יימשך.",
  th: "รัฐมนตรีทั้งสองประเทศได้พบกันที่เมืองหลวงและเห็นพ้องกันว่าจะดำเนินการหารือต่อไป",
  hi: "दोनों मंत्रियों ने राजधानी में मुलाकात की और इस बात पर सहमति जताई कि संवाद के लिए यह समय है।",
  hy: "Երկու նախարարները հանդիպեցին մայրաքաղաքում և պայմանավորվեցին շարունակել երկխոսությունը։",
  ka: "ორი მინისტრი დედაქალაქში შეხვდა და დიალოგის გაგრძელებაზე შეთანხმდა.",
};

describe("the language of a page", () => {
  it.each(Object.entries(TEXTS))("is %s by its own words, undeclared", (tag, text) => {
    expect(find(text, null).lang).toBe(tag);
  });
  it.each(Object.entries(TEXTS))("is %s also where the template declares another", (tag, text) => {
    expect(find(text, tag === "en" ? "fr" : "en").lang).toBe(tag);
  });
  it.each(Object.entries(TEXTS).map(([tag, text]) => [`${tag}-XX`, text] as const))(
    "keeps the declared %s where it fits",
    (tag, text) => {
      expect(find(text, tag).lang).toBe(tag);
    },
  );
  it("keeps the script and the region that are declared", () => {
    expect(find(TEXTS.zh as string, "zh-hant").lang).toBe("zh-Hant");
    expect(find(TEXTS.en as string, "en_us").lang).toBe("en-US");
    expect(find(TEXTS.pt as string, "pt-BR").lang).toBe("pt-BR");
  });
  it("keeps a declared language whose words no list has", () => {
    const hausa = "Ministocin biyu sun gana a babban birnin ƙasar kuma suka amince a ci gaba da tattaunawa.";
    expect(find(hausa, "ha").lang).toBe("ha");
  });
  it("does not take Serbian in Latin letters for Croatian when it is declared", () => {
    expect(
      find("Ministri su se sastali u glavnom gradu i dogovorili da se dijalog nastavi, što je važno za region.", "sr")
        .lang,
    ).toBe("sr");
  });
  it("takes country codes that stand for a language for what they mean", () => {
    expect(find(TEXTS.zh as string, "cn").lang).toBe("zh");
    expect(find(TEXTS.ja as string, "jp").lang).toBe("ja");
  });
  it("does not take Chinese with a Japanese name in it for Japanese", () => {
    expect(find(`${TEXTS.zh}${TEXTS.zh}${TEXTS.zh}日方代表团的驻地在さくら。`, null).lang).toBe("zh");
  });
  it("does not take Chinese with Latin names in it for English", () => {
    expect(find("双方就APEC、ASEAN、UNESCO等框架下合作交换意见，一致同意继续加强沟通协调。", "en").lang).toBe("zh");
  });
  it("is unknown for a text without letters", () => {
    expect(find("12 34 56", null).lang).toBe("und");
    expect(find("12 34 56", "fr").lang).toBe("fr");
    expect(findLanguage(pageOf([""])).lang).toBe("en");
  });
  it("is undone by no nonsense in the declaration", () => {
    expect(find(TEXTS.en as string, "English").lang).toBe("en");
    expect(find(TEXTS.en as string, "").lang).toBe("en");
  });
  it("gives the direction of writing", () => {
    for (const tag of ["ar", "fa", "ur", "he"]) expect(find(TEXTS[tag] as string, "en").dir).toBe("rtl");
    for (const tag of ["en", "ru", "zh", "th"]) expect(find(TEXTS[tag] as string, "ar").dir).toBe("ltr");
  });
});
