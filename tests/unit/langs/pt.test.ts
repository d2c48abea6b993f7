import { describe, expect, it } from "vitest";
import { extractRecord } from "../../../lib/extract/index";
import type { ReleaseRecord, Span } from "../../../lib/model";
import { pageOf } from "../extract/page-of";

const TITLE = "Discurso da ministra das Relações Exteriores, Ana Lobo da Silva";
const READOUT = "Ministro reuniu-se com homólogo de Cabo Verde";

function read(lines: readonly string[], title = TITLE): ReleaseRecord {
  const page = pageOf([title, ...lines], { declaredLang: "pt" });
  return extractRecord(page, { readAt: "2024-01-01T00:00:00Z", issuer: null });
}

function words({ text }: ReleaseRecord, span: Span): string {
  return text.slice(span.from, span.to);
}

function markers(lines: readonly string[]): readonly (string | null)[] | undefined {
  const record = read(lines);
  return record.sets[0]?.items.map(({ marker }) => marker && words(record, marker));
}

function speakers(record: ReleaseRecord): readonly (readonly [string, string | null])[] {
  return record.speakers.map(({ name, role }) => [name.value, role?.value ?? null] as const);
}

describe("Portuguese points", () => {
  it.each([
    [
      ["O plano assenta em três pilares: primeiro, a paz; segundo, o direito; e terceiro, o pão."],
      ["primeiro", "segundo", "terceiro"],
    ],
    [
      ["Em primeiro lugar, falar.", "Em segundo lugar, ouvir.", "Por fim, assinar."],
      ["Em primeiro lugar", "Em segundo lugar", "Por fim"],
    ],
    [["Há duas razões. A primeira é a história. A segunda é o futuro."], ["A primeira", "A segunda"]],
    [
      ["Insisto em duas ideias. Por um lado, a ajuda deve passar. Por outro lado, deve chegar."],
      ["Por um lado", "Por outro lado"],
    ],
    [
      ["Propomos:", "1º Abrir a fronteira.", "2º Criar uma comissão."],
      ["1º", "2º"],
    ],
  ])("are marked in %j", (lines, expected) => {
    expect(markers(lines)).toEqual(expected);
  });

  it.each([
    ["Pela primeira vez nos vemos aqui. É a segunda vez que falamos."],
    ["O primeiro-ministro veio com a primeira-dama. A Segunda Guerra Mundial terminou."],
    ["Em primeiro lugar, quero agradecer a vossa presença. A sala é bela."],
    ["Segundo o relatório, o comércio cresceu. A reunião será na segunda-feira."],
    ["O primeiro passo é ouvir. Uma das lições é essa."],
    ["Por outro lado, o tempo é curto. Trabalharemos."],
  ])("are none in %j", (line) => {
    expect(read([line]).sets).toEqual([]);
  });

  it("have a number and a topic", () => {
    const record = read(["A presidência brasileira tem duas prioridades:", "Primeiro, ouvir.", "Segundo, agir."]);
    const [set] = record.sets;
    expect([set?.declared, set?.topic && words(record, set.topic)]).toEqual([2, "presidência brasileira"]);
  });
});

describe("Portuguese people", () => {
  it.each([
    ["O presidente Luiz Inácio Lobo da Silva afirmou que sim.", ["Luiz Inácio Lobo da Silva", "presidente"]],
    [
      "O Ministro de Estado e dos Negócios Estrangeiros, Paulo Rangel, disse que não.",
      ["Paulo Rangel", "Ministro de Estado e dos Negócios Estrangeiros"],
    ],
    ["«Somos irmãos», sublinhou a embaixadora Ana Paula Lemos.", ["Ana Paula Lemos", "embaixadora"]],
  ])("speak with name and office: %s", (line, expected) => {
    expect(speakers(read([line], READOUT))[0]).toEqual(expected);
  });

  it.each([
    ["O ministro reuniu-se com o embaixador Luís Prado."],
    ["O relatório destacou avanços. O Itamaraty saudou o acordo."],
  ])("do not speak in %s", (line) => {
    expect(speakers(read([line], READOUT))).toEqual([]);
  });

  it("are named by a title that is a kind, a colon and a name", () => {
    const record = read(
      ["Com muita honra aceitei o convite. Muito obrigado a todos."],
      "Discurso de posse: Luís Alberto Prado",
    );
    expect(speakers(record)).toEqual([["Luís Alberto Prado", null]]);
  });
});

describe("Portuguese interviews", () => {
  it.each([
    ["Jornalista: Haverá acordo?", "Ministro Mauro Antunes: Não vou comentar."],
    ["P: Haverá acordo?", "R: Não vou comentar."],
    ["PERGUNTA: Haverá acordo?", "RESPOSTA: Não vou comentar."],
  ])("have the labels of %s", (question, answer) => {
    const record = read([question, answer, question, answer], "Entrevista do Ministro Mauro Antunes");
    expect(record.exchanges.map((e) => [words(record, e.question), e.answers[0]?.declined])).toEqual([
      ["Haverá acordo?", true],
      ["Haverá acordo?", true],
    ]);
    expect(speakers(record)).toEqual([["Mauro Antunes", "Ministro"]]);
  });
});
