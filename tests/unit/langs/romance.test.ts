import { describe, expect, it } from "vitest";
import { extractRecord } from "../../../lib/extract/index";
import type { ReleaseRecord, Span } from "../../../lib/model";
import { pageOf } from "../extract/page-of";

/** What the languages of one family share, and one mechanism reads: each case names its language. */
function read(lang: string, lines: readonly string[]): ReleaseRecord {
  return extractRecord(pageOf(lines, { declaredLang: lang }), { readAt: "2024-01-01T00:00:00Z", issuer: null });
}

function words({ text }: ReleaseRecord, span: Span | null): string | null {
  return span && text.slice(span.from, span.to);
}

/** Who says what a verb of saying reports, in order. */
function sayers(record: ReleaseRecord): readonly (string | null)[] {
  return record.statements.map(({ speaker }) =>
    speaker === null ? null : (record.speakers[speaker]?.name.value ?? null),
  );
}

function markers(record: ReleaseRecord): readonly (string | null)[] | undefined {
  return record.sets[0]?.items.map(({ marker }) => words(record, marker));
}

describe("An office with the adjective of a country", () => {
  it.each([
    [
      "es",
      "Canciller recibe a su homólogo",
      "El ministro de Relaciones Exteriores, Pablo Roca, recibió al ministro de Asuntos Exteriores de Francia, Jean Ba.",
      "El canciller argentino destacó la amistad. El ministro francés agradeció la acogida.",
      ["Pablo Roca", "Jean Ba"],
    ],
    [
      "fr",
      "Entretien avec le ministre",
      "Le ministre des Affaires étrangères, Omar Rahali, a reçu le ministre des Affaires étrangères du Ghana, Kofi Ansah.",
      "Le ministre marocain a souligné l'amitié. Le chef de la diplomatie ghanéenne a salué l'accueil.",
      ["Omar Rahali", "Kofi Ansah"],
    ],
    [
      "pt",
      "Ministro recebe Embaixador",
      "O Ministro das Relações Exteriores, Carlos Mota, recebeu o Embaixador da Índia em Angola, Vidhu Nair.",
      "O chefe da diplomacia angolana sublinhou a amizade. O diplomata indiano agradeceu a receção.",
      ["Carlos Mota", "Vidhu Nair"],
    ],
  ])(
    "is the holder's whose country it is, else of the one whose office names none: %s",
    (lang, title, lead, rest, want) => {
      expect(sayers(read(lang, [title, lead, rest]))).toEqual(want);
    },
  );

  it("is nobody's where only another country's holder is named", () => {
    const lead = "La delegación se reunió con la ministra de Relaciones Exteriores de Chile, Ana Rojas.";
    expect(read("es", ["Reunión en Lima", lead, "El canciller peruano destacó la amistad."]).speakers).toEqual([]);
  });
});

describe("A family name behind a large particle", () => {
  it("is the person's, alone at the beginning of a sentence too", () => {
    const record = read("es", [
      "Debate abierto",
      "El embajador José De la Gasca intervino en el debate.",
      "De la Gasca afirmó que la paz es urgente.",
    ]);
    expect(sayers(record)).toEqual(["José De la Gasca"]);
  });

  it("is no name where a common noun follows", () => {
    const record = read("es", ["Debate abierto", "De la reunión salió un acuerdo. De la Nación se espera más."]);
    expect(record.speakers).toEqual([]);
  });
});

describe("Words for a further point inside a clause", () => {
  it.each([
    ["fr", "Nous aiderons à trois titres : d’abord par un don, ensuite par des cours et enfin par un prêt.", 3],
    ["fr", "D’abord, nous avons vu le maire, ensuite les pêcheurs. Deuxièmement, nous avons signé.", 2],
  ])("go on with it, not with a sentence: %s %s", (lang, line, size) => {
    expect(markers(read(lang, ["Discours de M. Paul Valet, ministre", line]))).toHaveLength(size);
  });
});

describe("An article at the beginning of a paragraph", () => {
  it("is no bullet", () => {
    const record = read("pt", [
      "Discurso do ministro Carlos Mota",
      "A nossa política assenta em três pilares.",
      "O primeiro é a Europa.",
      "O segundo é o Atlântico.",
      "O terceiro é a lusofonia.",
    ]);
    expect(markers(record)).toEqual(["O primeiro", "O segundo", "O terceiro"]);
  });
});

describe("What stands before the points", () => {
  it.each([
    ["fr", "En matière de pêche, je vois deux priorités : premièrement, la paix ; deuxièmement, le droit.", "pêche"],
    ["fr", "S’agissant de ce point, je ferai deux remarques : premièrement, la paix ; deuxièmement, le droit.", null],
    ["es", "En cuanto a la migración, quiero plantear dos ideas: primero, ordenar; segundo, integrar.", "migración"],
    ["pt", "Quanto à migração, quero deixar duas ideias: primeiro, ordenar; segundo, integrar.", "migração"],
    ["es", "En cuanto a esto, quiero plantear dos ideas: primero, ordenar; segundo, integrar.", null],
  ])("is what they are about: %s %s", (lang, line, want) => {
    const record = read(lang, ["Discurso", line]);
    expect(words(record, record.sets[0]?.topic ?? null)).toBe(want);
  });
});

describe("The interviewer", () => {
  it.each([
    ["fr", "Entretien de M. Jean Ba, ministre de la pêche, avec « Le Littoral »", "Q - ", "R - ", "Le Littoral"],
    ["es", "Entrevista del ministro Juan Ba con el diario El País", "P: ", "R: ", "El País"],
    ["pt", "Entrevista do ministro João Ba ao jornal Valor", "P: ", "R: ", "Valor"],
    ["es", "Entrevista del ministro Juan Ba sobre Kosovo", "P: ", "R: ", null],
  ])("is whom the title names: %s %s", (lang, title, q, r, want) => {
    const record = read(lang, [title, `${q}¿Qué hará?`, `${r}Trabajar por la paz.`]);
    expect(record.exchanges.map(({ asker }) => words(record, asker))).toEqual([want]);
  });
});

describe("The office of somebody named", () => {
  it.each([
    [
      "fr",
      "DISCOURS DE MME AYA KONÉ, MINISTRE D’ÉTAT, MINISTRE DES AFFAIRES ÉTRANGÈRES",
      "Chers amis, nous voici réunis. Je vous remercie.",
      "MINISTRE D’ÉTAT, MINISTRE DES AFFAIRES ÉTRANGÈRES",
    ],
    [
      "fr",
      "Audience",
      "Madame Lise Roe, Directrice générale de l’Organisation internationale pour les migrations, a salué l’accueil.",
      "Directrice générale de l’Organisation internationale pour les migrations",
    ],
    [
      "es",
      "Debate abierto",
      "El Representante Permanente del Ecuador ante la ONU, embajador Juan Roe, recordó que la paz es urgente.",
      "Representante Permanente del Ecuador ante la ONU",
    ],
    ["es", "Debate abierto", "El embajador Juan Roe recordó que la paz es urgente.", "embajador"],
  ])("goes on over commas, names of bodies and ranks: %s %s", (lang, title, line, want) => {
    expect(read(lang, [title, line]).speakers[0]?.role?.value).toBe(want);
  });
});

describe("A name over the line of place and date", () => {
  const body = [
    "Senhoras e Senhores Embaixadores,",
    "Quero desejar-vos um bom ano.",
    "A paz é urgente.",
    "O direito também.",
    "Contamos convosco.",
    "Muito obrigado.",
  ];

  it("is who speaks", () => {
    const lines = [
      "Intervenção do Ministro na abertura do Seminário",
      "Paulo Roe",
      "Lisboa, 6 de janeiro de 2025",
      ...body,
    ];
    expect(read("pt", lines).speakers.map(({ name }) => name.value)).toEqual(["Paulo Roe"]);
  });

  it("is nobody's where the line has no date", () => {
    const lines = ["Intervenção do Ministro na abertura do Seminário", "Sala Azul", "Lisboa", ...body];
    expect(read("pt", lines).speakers).toEqual([]);
  });
});

describe("What announces points", () => {
  const points = (lang: string, lead: string, line: string): string | null => {
    const record = read(lang, ["Discours de Mme Louise Roe, ministre", lead, line]);
    return words(record, record.sets[0]?.announcement ?? null);
  };

  it.each([
    ["fr", "Qu’attendent de nous les jeunes ?", "Tout d’abord, des emplois. Ensuite, une école. Enfin, la paix."],
    ["fr", "Cette visite compte.", "D’abord, parce que la paix est là. Ensuite, parce que le port est ouvert."],
    ["es", "Esta visita importa.", "Primero, porque hay paz. Segundo, porque hay pan."],
  ])("may be a question, or what the points hang on: %s %s", (lang, lead, line) => {
    expect(points(lang, lead, line)).toBe(lead);
  });

  it("is not any sentence before them", () => {
    expect(points("es", "La reunión fue ayer.", "Primero, hay paz en el valle. Segundo, hay pan.")).toBeNull();
  });
});

describe("A dateline", () => {
  it("stands under the bullets that sum the release up", () => {
    const { place, eventDate } = read("es", [
      "Canciller se reúne con su homólogo",
      "- Conmemoran 200 años de relaciones",
      "- Acuerdan impulsar el comercio",
      "Ciudad de México, 7 de noviembre de 2025.- El canciller, Juan Roe, recibió hoy a la ministra.",
    ]);
    expect([place?.value, eventDate?.value]).toEqual(["Ciudad de México", "2025-11-07"]);
  });
});

describe("Markers inside sentences and at their ends", () => {
  it.each([
    [
      "fr",
      "Il a formulé deux souhaits : d’une part, une ligne directe et, d’autre part, une école.",
      ["d’une part", "d’autre part"],
    ],
    ["fr", "Il a comparé le port, d’une part, et la route, d’autre part.", undefined],
    [
      "fr",
      "Premier point, la paix. Deuxième point, le pain. Troisième et dernier point, la mer.",
      ["Premier point", "Deuxième point", "Troisième et dernier point"],
    ],
    ["es", "La misión requiere con urgencia primero, recursos; segundo, personal.", ["primero", "segundo"]],
    ["es", "El puerto fue, dijo primero, una fiesta.", undefined],
  ])("count in company: %s %s", (lang, line, want) => {
    expect(markers(read(lang, ["Discours", line]))).toEqual(want);
  });

  it("ends points at line starts with a last one at a line start, not those inside the last of them", () => {
    const record = read("fr", [
      "Discours",
      "D’abord, par la puissance.",
      "Ensuite, par la prospérité. Je vois deux leviers. Le premier, c’est la règle. Le second, c’est l’épargne.",
      "Enfin, par l’humanisme.",
    ]);
    expect(record.sets.map(({ items }) => items.length)).toEqual([3, 2]);
  });
});

describe("Places", () => {
  it.each([
    [
      "es",
      ["Encuentro", "Santo Domingo.– El ministro Juan Roe sostuvo un encuentro con la embajadora."],
      "Santo Domingo",
    ],
    [
      "fr",
      ["Compte rendu", "Le 11 juin 2025 – Ottawa (Ontario) – La ministre Lise Roe s’est entretenue avec lui."],
      "Ottawa (Ontario)",
    ],
    ["fr", ["Conférence de presse au château de Rochebrune", "La paix est urgente."], "château de Rochebrune"],
    ["fr", ["Réponse à une question au Sénat (Paris, 6 novembre 2024)", "La paix est urgente."], "Paris"],
    ["es", ["Encuentro", "El ministro Juan Roe se reunió hoy con él en la sede del encuentro."], undefined],
    ["pt", ["Ministro recebe", "Publicado: 4 de março de 2025", "A paz é urgente."], undefined],
  ])("have their whole names, and no label is one: %s %s", (lang, lines, want) => {
    expect(read(lang, lines).place?.value).toBe(want);
  });
});

describe("A family name that is another word", () => {
  it("is one behind a particle that opens the sentence", () => {
    const lines = ["Encuentro", "El canciller Juan de la Fuente intervino.", "De la Fuente afirmó que hay paz."];
    expect(sayers(read("es", lines))).toEqual(["Juan de la Fuente"]);
  });
});
