import { describe, expect, it } from "vitest";
import { extractRecord } from "../../../lib/extract/index";
import type { ReleaseRecord, Span } from "../../../lib/model";
import { pageOf } from "../extract/page-of";

const TITLE = "Discours de M. Paul Valet, ministre de l'Europe et des affaires étrangères";

function read(lines: readonly string[], title = TITLE): ReleaseRecord {
  const page = pageOf([title, ...lines], { declaredLang: "fr" });
  return extractRecord(page, { readAt: "2024-01-01T00:00:00Z", issuer: null });
}

/** Markers of the first set, as printed. */
function markers(...lines: readonly string[]): readonly (string | null)[] | undefined {
  const record = read(lines);
  return record.sets[0]?.items.map(({ marker }) => marker && words(record, marker));
}

function words({ text }: ReleaseRecord, span: Span): string {
  return text.slice(span.from, span.to);
}

function speakers(record: ReleaseRecord): readonly (readonly [string, string | null])[] {
  return record.speakers.map(({ name, role }) => [name.value, role?.value ?? null] as const);
}

describe("French points", () => {
  it.each([
    [
      ["Nous visons trois buts : premièrement, la paix ; deuxièmement, le droit ; et troisièmement, le pain."],
      ["premièrement", "deuxièmement", "troisièmement"],
    ],
    [
      ["D’abord, parler. Cela prendra du temps.", "Ensuite, écouter.", "Enfin, signer."],
      ["D’abord", "Ensuite", "Enfin"],
    ],
    [
      ["En premier lieu, nous voulons la trêve.", "En second lieu, nous voulons la paix."],
      ["En premier lieu", "En second lieu"],
    ],
    [
      ["Primo, le mandat doit être clair.", "Secundo, il doit être court.", "Tertio, il doit être payé."],
      ["Primo", "Secundo", "Tertio"],
    ],
    [
      ["Ma première observation porte sur la forme.", "Ma seconde observation touche au fond."],
      ["Ma première observation", "Ma seconde observation"],
    ],
    [
      [
        "Trois raisons à cela. La première tient au droit. La deuxième tient à l’honneur. Et puis la troisième, au bon sens.",
      ],
      ["La première", "La deuxième", "la troisième"],
    ],
    [
      [
        "Première priorité : les routes. Nous les ouvrirons.",
        "Deuxième priorité : les ports.",
        "Dernière priorité : les écoles.",
      ],
      ["Première priorité", "Deuxième priorité", "Dernière priorité"],
    ],
    [
      ["Il insiste sur deux choses : d’une part, l’aide doit passer ; d’autre part, elle doit arriver."],
      ["d’une part", "d’autre part"],
    ],
    [
      ["Les parties conviennent de ce qui suit :", "1° échanger les archives ;", "2° ouvrir un consulat."],
      ["1°", "2°"],
    ],
    [
      ["Le plan prévoit :", "1/ la formation des maîtres ;", "2/ la construction de cent écoles."],
      ["1", "2"],
    ],
    [
      ["Voici les axes de notre action :", "●la protection de nos compatriotes ;", "●la promotion de nos entreprises."],
      ["●", "●"],
    ],
  ])("are marked in %j", (lines, expected) => {
    expect(markers(...lines)).toEqual(expected);
  });

  it.each([
    ["Pour la première fois, nous avons signé. C’est la troisième fois que nous nous voyons."],
    ["Le Premier ministre est venu. La première dame l’accompagnait. La Seconde Guerre mondiale est finie."],
    ["Tout d’abord, je voudrais vous remercier. La salle est belle."],
    ["La première session a eu lieu à Lyon. La deuxième session a eu lieu à Metz."],
    ["Il y a d’une part ceux qui parlent et d’autre part ceux qui agissent."],
    ["L’accord du 1er mars 2024 remplace celui du 2 mai 2003, article 3, deuxième alinéa."],
    ["Nous avons vu le maire, puis le préfet, et enfin l’évêque."],
    ["D’autre part, les travaux continuent. Le pont sera fini au printemps."],
    ["Ce plan comporte trois piliers, à savoir la paix, le droit et le pain."],
  ])("are none in %j", (line) => {
    expect(read([line]).sets).toEqual([]);
  });

  it.each([
    ["Nous agirons selon quatre (4) axes stratégiques ci-après :", 4],
    ["Je vois trois grandes priorités pour l’année qui vient.", 3],
    ["Notre objectif est double :", 2],
    ["Je voudrais faire quelques remarques.", null],
    ["Depuis trois ans, nous proposons ce qui suit :", null],
  ])("are announced with their number: %s", (announcement, declared) => {
    const record = read([announcement, "Premièrement, nous agirons.", "Deuxièmement, nous compterons."]);
    expect(record.sets[0]?.declared).toBe(declared);
  });

  it("leave the elided article out of their topic", () => {
    const record = read(["Deux leçons pour l’avenir de l’Europe :", "1. La patience paie.", "2. Le droit protège."]);
    expect(record.sets[0]?.topic && words(record, record.sets[0].topic)).toBe("avenir de l’Europe");
  });

  it("end before « ; », before « et, » and before a vocative", () => {
    const record = read([
      "Premièrement, que la patience paie, deuxièmement, que le droit protège et, troisièmement, que l’on rit.",
      "Premièrement, il faut des moyens.",
      "Deuxièmement, il faut du temps.",
      "Monsieur le Président,",
      "Le temps presse.",
    ]);
    expect(record.sets.map((set) => set.items.map((item) => words(record, item.span)))).toEqual([
      ["Premièrement, que la patience paie", "deuxièmement, que le droit protège", "troisièmement, que l’on rit."],
      ["Premièrement, il faut des moyens.", "Deuxièmement, il faut du temps."],
    ]);
  });

  it("end within the quotation that holds them", () => {
    const record = read(
      [
        "« Deux choses : premièrement, la loi vaut pour tous ; deuxièmement, elle vaut partout », a déclaré le ministre Xavier Thill.",
      ],
      "Le ministre au Conseil",
    );
    const last = record.sets[0]?.items.at(-1);
    expect(last && words(record, last.span)).toBe("deuxièmement, elle vaut partout");
  });
});

describe("French people", () => {
  it.each([
    [
      "Déclaration de M. Jean Le Brun, ministre de l'Europe et des affaires étrangères, sur la paix, à Paris le 1er mars 2024.",
      "Jean Le Brun",
      "ministre de l'Europe et des affaires étrangères",
    ],
    [
      "Discours de Mme Anne d’Orsel, secrétaire d'État au tourisme, aux Français de l'étranger et à la francophonie",
      "Anne d’Orsel",
      "secrétaire d'État au tourisme, aux Français de l'étranger et à la francophonie",
    ],
    [
      "Allocution de SEM Abdou Diop, Ministre de l’Intégration africaine et des Affaires étrangères",
      "Abdou Diop",
      "Ministre de l’Intégration africaine et des Affaires étrangères",
    ],
    [
      "Discours de Mme Léa Roux, ministre déléguée, chargée de l'Europe",
      "Léa Roux",
      "ministre déléguée, chargée de l'Europe",
    ],
    [
      "Intervention de M. Guy de Vaux, représentant permanent de la France auprès des Nations unies",
      "Guy de Vaux",
      "représentant permanent de la France auprès des Nations unies",
    ],
    [
      "Discours de S.E. Mme Awa Kone, ambassadrice de Côte d’Ivoire en Italie",
      "Awa Kone",
      "ambassadrice de Côte d’Ivoire en Italie",
    ],
    [
      "Discours du ministre ukrainien des affaires étrangères, M. Taras Melnyk",
      "Taras Melnyk",
      "ministre ukrainien des affaires étrangères",
    ],
  ])("are named with their whole office: %s", (title, name, role) => {
    const record = read(["Mesdames et Messieurs,", "Je suis heureux d’être parmi vous. Je vous remercie."], title);
    expect(speakers(record)).toEqual([[name, role]]);
  });

  it("are told from places, bodies and addresses", () => {
    const record = read(
      ["La France a condamné l’attaque. L’Union européenne a salué la décision. Le Quai d’Orsay a souligné l’urgence."],
      "Communiqué",
    );
    expect(record.speakers).toEqual([]);
  });

  it.each([
    ["« C’est une victoire », a déclaré Mme Léa Roux, ministre de la culture.", "Léa Roux"],
    ["Mme Léa Roux, ministre de la culture, est venue. « C’est une victoire », a-t-elle ajouté.", "Léa Roux"],
    ["Mme Léa Roux, ministre de la culture, s’est félicitée de cet accord.", "Léa Roux"],
    [
      "Le président de la République, Léo Roux, est venu. Le chef de l’État a rappelé que la paix est possible.",
      "Léo Roux",
    ],
  ])("speak in %s", (line, name) => {
    expect(read([line], "Communiqué de presse").speakers.map((s) => s.name.value)).toEqual([name]);
  });

  it.each([
    ["Mme Léa Roux, ministre de la culture, a été saluée par la salle. La note a été rendue."],
    ["Le traité conclu avec M. Jean Ba, ministre de la pêche, entre en vigueur demain."],
    ["Étaient présents :\nM. Jean Ba, ministre de la pêche ;\nMme Léa Roux, ministre de la culture."],
  ])("do not speak in %s", (line) => {
    expect(read(["La séance fut courte.", line, "Elle reprendra lundi."], "Réunion de la commission").speakers).toEqual(
      [],
    );
  });
});

describe("French press conferences", () => {
  it.each([
    ["Q - ", "R - "],
    ["Q. : ", "R. : "],
    ["Q : ", "R : "],
    ["Question : ", "Réponse : "],
  ])("are parted by %s and %s", (q, r) => {
    const record = read(
      [`${q}Que ferez-vous ?`, `${r}Nous agirons.`, `${q}Et ensuite ?`, `${r}Je ne ferai pas de commentaire.`],
      "Entretien de M. Jean Ba, ministre de la pêche, avec « Le Littoral »",
    );
    expect(
      record.exchanges.map((e) => [
        e.asker && words(record, e.asker),
        words(record, e.question),
        e.answers[0]?.declined,
      ]),
    ).toEqual([
      ["Le Littoral", "Que ferez-vous ?", false],
      ["Le Littoral", "Et ensuite ?", true],
    ]);
    expect(record.exchanges[0]?.answers[0]?.speaker).toBe(0);
  });

  it("name the office in capitals", () => {
    const record = read(
      ["LE PRÉSIDENT : Merci à tous d’être venus.", "JOURNALISTE : Irez-vous à Kiev ?", "LE PRÉSIDENT : Oui."],
      "Conférence de presse de M. Emmanuel Vidal, président de la République",
    );
    expect(record.exchanges[0]?.answers[0]?.speaker).toBe(0);
    expect(speakers(record)).toEqual([["Emmanuel Vidal", "président de la République"]]);
  });

  it("of a parliament have a chair, who asks nothing, and cries from the benches", () => {
    const record = read(
      [
        "M. le président. La parole est à Mme Jeanne Costes.",
        "Mme Jeanne Costes. Monsieur le ministre, quand le canal sera-t-il rouvert ?",
        "M. Luc Fabre. Très bien !",
        "M. le président. La parole est à M. le ministre.",
        "M. Paul Valet, ministre des transports. Il le sera au mois de juin.",
        "M. le président. La parole est à M. Ali Brun.",
        "M. Ali Brun. Qui paiera les travaux ?",
        "M. le président. La parole est à M. le ministre.",
        "M. Paul Valet, ministre. La région et l’État, par moitié.",
      ],
      "Déclaration de M. Paul Valet, ministre des transports, sur le canal, à l’Assemblée nationale",
    );
    expect(record.exchanges.map((e) => e.asker && words(record, e.asker))).toEqual(["Jeanne Costes", "Ali Brun"]);
    expect(record.speakers.map((s) => s.name.value)).toEqual(["Paul Valet"]);
  });

  it("are none where a colon only explains", () => {
    expect(read(["Lieu : Paris.", "Date : lundi.", "Objet : la paix. Que faire ?"], "Invitation").exchanges).toEqual(
      [],
    );
  });
});

describe("French dates", () => {
  it.each([
    ["Prononcé le 1er mars 2024", "2024-03-01"],
    ["Publié le 12.03.2024", "2024-03-12"],
    ["Mis en ligne le 3 août 2023", "2023-08-03"],
  ])("%s is the page's own", (line, date) => {
    expect(read([line, "Mesdames et Messieurs, je vous remercie."]).published?.value).toBe(date);
  });

  it("a source's date is not the page's", () => {
    const record = read([
      "Mesdames et Messieurs, je vous remercie.",
      "Source https://example.org, le 25 septembre 2020",
    ]);
    expect(record.published).toBeNull();
  });
});
