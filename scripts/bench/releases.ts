/** Generated releases of a wanted length, for the slope: the same release grown, with points, quotations and exchanges in it, in six languages. */

/** A language's own release: each part as that language's ministries write it, none translated word for word. */
interface Tongue {
  readonly title: string;
  readonly date: string;
  readonly sentences: readonly string[];
  /** What leads to the points, which are set in one paragraph with a sentence behind each. */
  readonly lead: string;
  readonly points: readonly string[];
  /** A question with its asker, and the label of who answers; `#` is the number of the round. */
  readonly question: string;
  readonly answer: string;
  /** Between the sentences of a paragraph. */
  readonly space: string;
}

const TONGUES = {
  en: {
    title: "Foreign Minister Helena Marsh Holds Talks on Regional Security",
    date: "11 March 2024",
    sentences: [
      "The two ministers reviewed the state of bilateral relations and noted with satisfaction the progress made since their last meeting.",
      "The Minister said that dialogue remained the only way to a settlement, and that all parties should return to the negotiating table.",
      "“We have always held that the security of one country must not come at the expense of another,” she stressed.",
      "Trade between the two countries grew by 12 per cent in 2023, and both sides agreed to convene the joint commission before the end of the year.",
      "Deputy Foreign Minister Anselm Okoro pointed out that the corridor would shorten the journey of goods by eleven days.",
    ],
    lead: "Minister Helena Marsh put forward three proposals on regional security.",
    points: [
      "First, we need to restore trust.",
      "Second, we need to keep the channels open.",
      "Third, we need to respect the Charter.",
    ],
    question: "Reuters: What is the Ministry’s comment on round # of the talks?",
    answer: "Helena Marsh:",
    space: " ",
  },
  fr: {
    title: "Entretien de la ministre des Affaires étrangères, Hélène Marsaud, sur la sécurité régionale",
    date: "11 mars 2024",
    sentences: [
      "Les deux ministres ont fait le point sur les relations bilatérales et se sont félicités des progrès accomplis depuis leur dernière rencontre.",
      "La ministre a déclaré que le dialogue demeurait la seule voie vers un règlement et que toutes les parties devaient revenir à la table des négociations.",
      "« Nous avons toujours considéré que la sécurité d’un pays ne saurait se faire au détriment de celle d’un autre », a-t-elle souligné.",
      "Les échanges entre les deux pays ont augmenté de 12 % en 2023, et les deux parties sont convenues de réunir la commission mixte avant la fin de l’année.",
      "Le ministre délégué, Anselme Aubry, a indiqué que le corridor raccourcirait de onze jours l’acheminement des marchandises.",
    ],
    lead: "La ministre Hélène Marsaud a présenté trois propositions pour la sécurité régionale.",
    points: [
      "Premièrement, il faut rétablir la confiance.",
      "Deuxièmement, il faut maintenir ouverts les canaux de dialogue.",
      "Troisièmement, il faut respecter la Charte.",
    ],
    question: "Question – Quel est le commentaire du ministère sur la session # des pourparlers ?",
    answer: "Réponse –",
    space: " ",
  },
  es: {
    title: "La ministra de Asuntos Exteriores, Elena Marsal, conversa sobre la seguridad regional",
    date: "11 de marzo de 2024",
    sentences: [
      "Los dos ministros repasaron el estado de las relaciones bilaterales y destacaron con satisfacción los avances logrados desde su último encuentro.",
      "La ministra afirmó que el diálogo sigue siendo la única vía hacia una solución y que todas las partes deben volver a la mesa de negociación.",
      "«Siempre hemos sostenido que la seguridad de un país no puede lograrse a costa de la de otro», subrayó.",
      "El comercio entre ambos países creció un 12 % en 2023, y las dos partes acordaron convocar la comisión mixta antes de que termine el año.",
      "El viceministro de Relaciones Exteriores, Anselmo Oquendo, señaló que el corredor acortará en once días el viaje de las mercancías.",
    ],
    lead: "La ministra Elena Marsal presentó tres propuestas sobre la seguridad regional.",
    points: [
      "En primer lugar, es necesario restablecer la confianza.",
      "En segundo lugar, es necesario mantener abiertos los canales.",
      "En tercer lugar, es necesario respetar la Carta.",
    ],
    question: "Pregunta: ¿Qué comentario hace el Ministerio sobre la ronda # de las conversaciones?",
    answer: "Respuesta:",
    space: " ",
  },
  ru: {
    title: "О переговорах Министра иностранных дел Елены Маршаловой по вопросам региональной безопасности",
    date: "11 марта 2024 года",
    sentences: [
      "Министры обсудили состояние двусторонних отношений и с удовлетворением отметили прогресс, достигнутый со времени их последней встречи.",
      "Министр заявила, что диалог остаётся единственным путём к урегулированию и что все стороны должны вернуться за стол переговоров.",
      "«Мы всегда исходили из того, что безопасность одной страны не может обеспечиваться за счёт безопасности другой», – подчеркнула она.",
      "Товарооборот между двумя странами в 2023 году вырос на 12 процентов, и стороны договорились созвать совместную комиссию до конца года.",
      "Заместитель министра иностранных дел Ансельм Окоров указал, что коридор сократит путь грузов на одиннадцать дней.",
    ],
    lead: "Елена Маршалова выдвинула три предложения по региональной безопасности.",
    points: [
      "Во-первых, необходимо восстановить доверие.",
      "Во-вторых, необходимо держать каналы связи открытыми.",
      "В-третьих, необходимо соблюдать Устав.",
    ],
    question: "Вопрос: Как в Министерстве комментируют раунд # переговоров?",
    answer: "Е.Маршалова:",
    space: " ",
  },
  ar: {
    title: "وزيرة الخارجية هالة مرسي تجري محادثات حول الأمن الإقليمي",
    date: "11 مارس 2024",
    sentences: [
      "استعرض الوزيران واقع العلاقات الثنائية، وأعربا عن ارتياحهما للتقدم الذي تحقق منذ لقائهما الأخير.",
      "وأكدت الوزيرة أن الحوار يبقى السبيل الوحيد إلى التسوية، وأن على جميع الأطراف العودة إلى طاولة المفاوضات.",
      "وقالت: «لقد رأينا دائما أن أمن بلد لا ينبغي أن يكون على حساب أمن بلد آخر».",
      "وارتفع حجم التبادل التجاري بين البلدين بنسبة 12 بالمئة في عام 2023، واتفق الجانبان على عقد اللجنة المشتركة قبل نهاية العام.",
      "وأشار نائب وزير الخارجية أنس العكري إلى أن الممر سيختصر رحلة البضائع أحد عشر يوما.",
    ],
    lead: "وطرحت الوزيرة هالة مرسي ثلاثة مقترحات بشأن الأمن الإقليمي.",
    points: ["أولا، يجب استعادة الثقة.", "ثانيا، يجب إبقاء قنوات الاتصال مفتوحة.", "ثالثا، يجب احترام الميثاق."],
    question: "سؤال: ما تعليق الوزارة على الجولة # من المحادثات؟",
    answer: "جواب:",
    space: " ",
  },
  zh: {
    title: "外交部长何琳举行地区安全会谈",
    date: "2024年3月11日",
    sentences: [
      "两国外长回顾了双边关系现状，对上次会晤以来取得的进展表示满意。",
      "何琳表示，对话仍是解决问题的唯一途径，各方应重返谈判桌。",
      "她强调：“我们一贯主张，一国的安全不应以牺牲他国安全为代价。”",
      "2023年两国贸易额增长12%，双方同意在年底前召开联委会会议。",
      "外交部副部长安克明指出，走廊将使货物运输时间缩短十一天。",
    ],
    lead: "何琳就地区安全提出三点主张：",
    points: ["一是要恢复互信。", "二是要保持沟通渠道畅通。", "三是要遵守《联合国宪章》。"],
    question: "路透社记者：外交部对第#轮会谈有何评论？",
    answer: "何琳：",
    space: "",
  },
} as const satisfies Record<string, Tongue>;

/** Language of a generated release. */
export type ReleaseLanguage = keyof typeof TONGUES;

export const RELEASE_LANGUAGES = Object.keys(TONGUES) as ReleaseLanguage[];

/** Letters of a Chinese word, for what is counted in words elsewhere: one and a half in running text. */
const LETTERS_A_WORD = 1.5;

/** @param words how many words the body has, at least. */
export function generateRelease(words: number, language: ReleaseLanguage = "en"): string {
  const { title, date, sentences, lead, points, question, answer, space }: Tongue = TONGUES[language];
  const paragraphs: string[] = [];
  let count = 0;
  for (let i = 0; count < words; i++) {
    const sentence = (k: number) => sentences[(i + k) % sentences.length] as string;
    const kind = i % 6;
    const paragraph =
      kind === 2
        ? [lead, ...points.map((point, k) => `${point}${space}${sentence(k)}`)].join(space)
        : kind === 4
          ? question.replace("#", String(i))
          : kind === 5
            ? [answer, sentence(1), sentence(3)].join(space)
            : [sentence(0), sentence(1), sentence(2)].join(space);
    paragraphs.push(`<p>${paragraph}</p>`);
    count += space === "" ? paragraph.length / LETTERS_A_WORD : paragraph.split(" ").length;
  }
  return `<!doctype html><html lang="${language}"><title>${title}</title><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><main><h1>${title}</h1><p>${date}</p><div>${paragraphs.join("")}</div></main><footer>Contact</footer></body></html>`;
}
