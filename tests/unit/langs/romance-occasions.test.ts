import { describe, expect, it } from "vitest";
import { extractRecord } from "../../../lib/extract/index";
import type { ReleaseRecord } from "../../../lib/model";
import { pageOf } from "../extract/page-of";

function read(lang: string, ...lines: readonly string[]): ReleaseRecord {
  return extractRecord(pageOf(lines, { declaredLang: lang }), { readAt: "2024-01-01T00:00:00Z", issuer: null });
}

function occasion(lang: string, ...lines: readonly string[]): readonly (string | null)[] {
  const record = read(lang, ...lines);
  return [record.place?.value ?? null, record.eventDate?.value ?? null];
}

describe("places and dates of French and Spanish releases", () => {
  it.each([
    ["fr", "Conférence de presse conjointe", "Valmont, le vendredi 9 mai 2025", ["Valmont", "2025-05-09"]],
    ["fr", "Discours du ministre", "Valmont, le 9 mai 2025", ["Valmont", "2025-05-09"]],
    [
      "es",
      "Palabras del presidente en la cumbre",
      "Santa Marta, Magdalena, 9 de noviembre de 2025",
      ["Santa Marta, Magdalena", "2025-11-09"],
    ],
  ] as const)("takes the name beside the date for the place: %s, %s", (lang, title, line, found) => {
    expect(occasion(lang, title, line, "Mesdames, Messieurs,")).toEqual(found);
  });

  it.each([
    ["fr", "Discours du ministre", "Publié par Valmont, le 9 mai 2025"],
    ["fr", "Discours du ministre", "Service de presse, le 9 mai 2025"],
  ] as const)("takes no publisher beside the date for a place: %s, %s, %s", (lang, title, line) => {
    expect(occasion(lang, title, line, "Mesdames, Messieurs,")[0]).toBeNull();
  });

  it("finds the city in which presidents met", () => {
    const lead =
      "Los Presidentes, reunidos en la ciudad de Buenos Aires, República Argentina, el día 3 de julio de 2025, acordaron lo siguiente.";
    expect(occasion("es", "Comunicado conjunto", "4 de julio de 2025", lead)).toEqual([
      "Buenos Aires, República Argentina",
      "2025-07-03",
    ]);
  });

  it("takes the day that opens the report for the event's, not one of long ago", () => {
    const title = "El ministro recibe al nuevo embajador de Angola";
    const lead = "El ministro Raúl Mota recibió al embajador en su despacho.";
    const read = (day: string): string | null | undefined =>
      occasion(
        "es",
        title,
        "Malabo - febrero 11, 2025",
        lead,
        `El pasado ${day}, el ministro concedió audiencia al nuevo embajador de Angola.`,
      )[1];
    expect(read("10 de febrero")).toBe("2025-02-10");
    expect(read("10 de febrero de 1998")).toBe("2025-02-11");
  });
});

describe("kinds of French and Spanish releases", () => {
  it.each([
    [
      "es",
      "Norlandia saluda la firma de los acuerdos",
      "Norlandia confía en que las partes cumplan lo pactado.",
      "statement",
    ],
    [
      "es",
      "El ministro se entrevista con el nuevo embajador",
      "El ministro concedió audiencia al embajador de Angola.",
      "readout",
    ],
    [
      "fr",
      "Déclaration de la ministre sur les îles",
      "La position de la Norlande est connue de tous depuis longtemps.",
      "statement",
    ],
    [
      "fr",
      "Déclaration de la présidente à la suite de son entretien téléphonique avec le Premier ministre",
      "J'ai eu un échange chaleureux. Nous sommes convenus de travailler ensemble et nous le ferons.",
      "statement",
    ],
    ["fr", "Communiqué du collège des ministres", "Les ministres se sont réunis et ont adopté un plan.", "communique"],
    ["fr", "Communiqué du Conseil des ministres", "Le gouvernement prend acte de la décision.", "statement"],
    ["fr", "Le ministre a coprésidé la commission mixte", "Les ministres ont coprésidé la session.", "readout"],
  ] as const)("tells the kind: %s, %s", (lang, title, lead, kind) => {
    expect(read(lang, title, lead).kind).toBe(kind);
  });

  it("tells an address from the report that introduces it", () => {
    const title = "Audience aux membres du corps diplomatique";
    const lead = "Ce matin, le Saint-Père a reçu en audience les ambassadeurs et leur a adressé le discours suivant :";
    expect(read("fr", title, lead, "Excellences, Mesdames et Messieurs,", "La paix soit avec vous.").kind).toBe(
      "speech",
    );
    expect(read("fr", title, "Ce matin, le Saint-Père a reçu en audience les ambassadeurs.").kind).toBe("readout");
  });
});
