import { describe, expect, it } from "vitest";
import { extractRecord } from "../../../lib/extract/index";
import type { ReleaseRecord } from "../../../lib/model";
import { pageOf } from "../extract/page-of";

function read(lang: string, ...lines: readonly string[]): ReleaseRecord {
  return extractRecord(pageOf(lines, { declaredLang: lang }), { readAt: "2024-01-01T00:00:00Z", issuer: null });
}

/** Who speaks, with the office given. */
function speakers(lang: string, ...lines: readonly string[]): readonly (readonly [string, string | null])[] {
  return read(lang, ...lines).speakers.map(({ name, role }) => [name.value, role?.value ?? null] as const);
}

describe("people of French and Spanish releases", () => {
  it("takes a particle written small for the beginning of a family name", () => {
    const title = "Déclaration de la Présidente von der Weiden à la suite de son entretien";
    expect(speakers("fr", title, "J'ai eu un échange. Je poursuivrai nos travaux.")).toEqual([
      ["von der Weiden", "Présidente"],
    ]);
    expect(speakers("fr", "Déclaration de la Présidente de la République", "Je poursuivrai nos travaux.")).toEqual([]);
  });

  it("gives the office before a comma to the holder of a title with its article", () => {
    const lead = "Le ministre des Affaires étrangères, le professeur Jean Valet, a souligné que la paix progresse.";
    expect(speakers("fr", "Réunion des ministres", lead)).toEqual([["Jean Valet", "ministre des Affaires étrangères"]]);
    const other =
      "Le ministre, le professeur Jean Valet et M. Luc Marin ont visité le port. M. Marin a souligné son rôle.";
    expect(speakers("fr", "Réunion des ministres", other)).toEqual([["Luc Marin", null]]);
  });

  it("gives the words of a pronoun to the person whom the sentence is about", () => {
    const first = "La ministre des Sports, Mme Anne Roux, a indiqué que le tournoi aura lieu.";
    const record = read(
      "fr",
      "Réunion des ministres",
      first,
      "Quant au secrétaire général du ministère, Luc Marin, il a souligné que le stade est prêt.",
    );
    expect(record.statements.map(({ speaker }) => speaker)).toEqual([0, 1]);
    const asked = read("fr", "Réunion des ministres", first, "Interrogée par M. Luc Marin, elle a souligné que oui.");
    expect(asked.statements.map(({ speaker }) => speaker)).toEqual([0, 0]);
  });

  it("gives the words of a pronoun to the only person named before", () => {
    const chaired = "La rencontre était présidée par le ministre de la Défense, M. Luc Marin.";
    const words = "Il a souligné que la confédération est solide.";
    expect(speakers("fr", "Réunion", `${chaired} ${words}`)).toEqual([["Luc Marin", "ministre de la Défense"]]);
    const two = "La rencontre réunissait le ministre de la Défense, M. Luc Marin, et Mme Anne Roux.";
    expect(speakers("fr", "Réunion", `${two} ${words}`)).toEqual([]);
  });

  it("keeps the whole name of a title in small letters", () => {
    const text = "El Presidente Raúl Mota dijo que sí.";
    expect(speakers("es", "Presidente Raúl Mota Roca realiza un viaje", text)).toEqual([
      ["Raúl Mota Roca", "Presidente"],
    ]);
    expect(speakers("es", "Presidente Raúl Mota Inaugura Puente", text)).toEqual([["Raúl Mota", "Presidente"]]);
  });

  it("finds who gave the remarks whose text is announced", () => {
    const lead =
      "On trouvera ci-après le texte des remarques que le Secrétaire général, M. Luc Marin, a faites à la presse :";
    expect(
      speakers("fr", "Le Secrétaire général appelle à agir", lead, "Bonjour à tous.", "Je vous remercie."),
    ).toEqual([["Luc Marin", "Secrétaire général"]]);
  });

  it.each([
    [
      "El ministro de Asuntos Exteriores y Europeos de la República Eslovaca, Juan Blanco, coincidió en que hay paz.",
      [["Juan Blanco", "ministro de Asuntos Exteriores y Europeos de la República Eslovaca"]],
    ],
    [
      "El Primer Secretario del Comité Central del Partido Comunista de Cuba, Raúl Mota, afirmó que hay paz.",
      [["Raúl Mota", "Primer Secretario del Comité Central del Partido Comunista de Cuba"]],
    ],
  ] as const)("reads a long office to its end: %s", (lead, found) => {
    expect(speakers("es", "Reunión de alto nivel", lead)).toEqual(found);
  });

  it("takes the national chancellor for the one whose office names no country", () => {
    const lead =
      "El ministro de Relaciones Exteriores, Raúl Mota, recibió al ministro de Asuntos Exteriores de Eslovaquia, Juan Blanco.";
    const set = read(
      "es",
      "Encuentro de ministros",
      lead,
      "El canciller nacional propuso dos tareas: primero, abrir el puerto; y segundo, reparar la ruta.",
    ).sets[0];
    expect(set?.speaker).toBe(0);
    expect(read("es", "Encuentro de ministros", lead, "Un funcionario nacional propuso dos tareas.").speakers).toEqual(
      [],
    );
  });

  it("numbers two sides where the second has no noun", () => {
    const record = read(
      "es",
      "Encuentro de ministros",
      "El embajador Raúl Mota expuso dos ejes: por un lado, abrir el puerto y, por otro, reparar la ruta.",
    );
    expect(record.sets[0]?.items.length).toBe(2);
    const lone = read(
      "es",
      "Encuentro de ministros",
      "El embajador Raúl Mota sustituyó un eje por otro, y abrió el puerto.",
    );
    expect(lone.sets).toEqual([]);
  });
});
