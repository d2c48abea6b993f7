import { describe, expect, it } from "vitest";
import { extractRecord } from "../../../lib/extract/index";
import type { ReleaseRecord, Span } from "../../../lib/model";
import { pageOf } from "../extract/page-of";

const TITLE = "Discurso de la ministra de Relaciones Exteriores, Ana Robles Paz";

function read(lines: readonly string[], title = TITLE, head = 0): ReleaseRecord {
  const page = pageOf([title, ...lines], { declaredLang: "es", head });
  return extractRecord(page, { readAt: "2024-01-01T00:00:00Z", issuer: null });
}

function words({ text }: ReleaseRecord, span: Span): string {
  return text.slice(span.from, span.to);
}

/** Markers of the first set, as printed. */
function markers(lines: readonly string[]): readonly (string | null)[] | undefined {
  const record = read(lines);
  return record.sets[0]?.items.map(({ marker }) => marker && words(record, marker));
}

function speakers(record: ReleaseRecord): readonly (readonly [string, string | null])[] {
  return record.speakers.map(({ name, role }) => [name.value, role?.value ?? null] as const);
}

function statements(record: ReleaseRecord): readonly (readonly [string | null, string])[] {
  return record.statements.map(({ speaker, verb }) => [
    speaker === null ? null : (record.speakers[speaker]?.name.value ?? null),
    words(record, verb),
  ]);
}

describe("Spanish points", () => {
  it.each([
    [
      ["El plan tiene tres pilares: el primero es la paz; segundo, el derecho; y tercero, el pan."],
      ["el primero", "segundo", "tercero"],
    ],
    [
      ["En primer lugar, hablar.", "En segundo lugar, escuchar.", "Por último, firmar."],
      ["En primer lugar", "En segundo lugar", "Por último"],
    ],
    [
      [
        "Hay tres variables. La primera, el costo. La segunda variable es el tiempo. Por último, en tercer lugar está el valor.",
      ],
      ["La primera", "La segunda variable", "Por último, en tercer lugar"],
    ],
    [["Deja dos resultados. Uno, un acuerdo de aguas. Dos, un comité conjunto."], ["Uno", "Dos"]],
    [["Lo primero es escuchar. Lo segundo es actuar."], ["Lo primero", "Lo segundo"]],
    [
      ["En su intervención, la ministra planteó dos propuestas: 1) crear un fondo; y 2) proteger el río."],
      ["1)", "2)"],
    ],
    [
      ["Proponemos:", "1.º Abrir la frontera.", "2.º Crear una comisión."],
      ["1.º", "2.º"],
    ],
    [
      ["Acordamos:", "1.- Abrir la frontera.", "2.- Crear una comisión."],
      ["1", "2"],
    ],
    [
      ["Insisto en dos ideas. Por un lado, la ayuda debe pasar. Por otro lado, debe llegar a tiempo."],
      ["Por un lado", "Por otro lado"],
    ],
    [
      ["Primera prioridad: los puertos.", "Segunda prioridad: las escuelas."],
      ["Primera prioridad", "Segunda prioridad"],
    ],
    [
      ["Primero quiero hablar del clima.", "Tercero y último, quiero hablar del mar."].toSpliced(
        1,
        0,
        "Segundo, quiero hablar del agua.",
      ),
      ["Primero", "Segundo", "Tercero y último"],
    ],
  ])("are marked in %j", (lines, expected) => {
    expect(markers(lines)).toEqual(expected);
  });

  it.each([
    ["El primer ferrocarril llegó en 1884, y con él la primera aduana. La segunda llegó en 1901."],
    ["Por primera vez nos vemos aquí. Es la segunda vez que hablamos y la tercera ronda que cerramos."],
    ["El Primer Ministro vino con la primera dama. La Segunda Guerra Mundial terminó hace tiempo."],
    ["En primer lugar, quiero agradecerles su presencia. La sala es hermosa."],
    ["Por otro lado, el bloqueo continúa. El pueblo resiste."],
    ["En primer lugar, saludo a las familias. El siglo fue largo. Por otro lado, trajo desafíos."],
    ["Mi intervención tiene dos partes: 1) la historia; y 2) el derecho."],
    ["Hay tres cosas que no se negocian: la verdad, la justicia y la paz."],
    ["Uno de mis abuelos fue maestro. Dos países lo recuerdan."],
    ["Según el artículo 2, segundo párrafo, la tercera parte del fondo es común."],
    ["Fue el segundo atentado en una semana y el primero en la capital."],
  ])("are none in %j", (line) => {
    expect(read([line]).sets).toEqual([]);
  });

  it.each([
    ["El modelo tiene cuatro pilares:", 4],
    ["Quisiera hacer dos breves observaciones.", 2],
    ["Quisiera plantear aquí un par de cuestiones que son urgentes para el pueblo y los gobiernos.", 2],
    ["El Gobierno adoptó las siguientes medidas:", null],
    ["Desde hace tres años proponemos lo siguiente:", null],
  ])("are announced with their number: %s", (announcement, declared) => {
    const record = read([announcement, "Primero, actuaremos.", "Segundo, contaremos."]);
    expect(record.sets[0]?.declared).toBe(declared);
  });

  it.each([
    ["Nuestra estrategia descansa en dos ideas:", "Nuestra estrategia"],
    ["El ministro señaló que el plan tiene dos ejes:", "plan"],
    ["Haré dos comentarios sobre la deuda externa.", "deuda externa"],
    ["Tengo dos puntos:", null],
  ])("are about what the announcement says: %s", (announcement, topic) => {
    const record = read([announcement, "Primero, actuaremos.", "Segundo, contaremos."]);
    const span = record.sets[0]?.topic;
    expect(span ? words(record, span) : null).toBe(topic);
  });

  it("end before «; y,» and before a vocative", () => {
    const record = read([
      "El Gobierno se compromete a:",
      "- abrir los consulados;",
      "- ampliar la atención; y,",
      "- formar al personal.",
      "Señor Presidente:",
      "El tiempo apremia.",
    ]);
    expect(record.sets[0]?.items.map((item) => words(record, item.span))).toEqual([
      "abrir los consulados",
      "ampliar la atención",
      "formar al personal.",
    ]);
  });

  it("are not those who went with the minister", () => {
    expect(
      read(["La delegación estuvo integrada por:", "- Luis Prada, director;", "- Marta Ruiz, asesora."]).sets,
    ).toEqual([]);
  });
});

const READOUT = "El canciller se reunió con su homólogo de Uruguay";

describe("Spanish people", () => {
  it.each([
    [
      "El ministro de Asuntos Exteriores, Unión Europea y Cooperación, José Manuel Alba Bueno, afirmó que sí.",
      ["José Manuel Alba Bueno", "ministro de Asuntos Exteriores, Unión Europea y Cooperación"],
    ],
    [
      "La ministra alemana de Relaciones Exteriores, Greta Baum, dijo que apoya el plan.",
      ["Greta Baum", "ministra alemana de Relaciones Exteriores"],
    ],
    [
      "El presidente de la Nación Argentina, Javier Molina, anunció un acuerdo.",
      ["Javier Molina", "presidente de la Nación Argentina"],
    ],
    ["La presidenta Ana de la Torre Prado agradeció el gesto.", ["Ana de la Torre Prado", "presidenta"]],
    [
      "La embajadora de Costa Rica ante las Naciones Unidas, Maritza Chaves, indicó que falta poco.",
      ["Maritza Chaves", "embajadora de Costa Rica ante las Naciones Unidas"],
    ],
    ["El señor Juan Bautista Ledesma indicó que no.", ["Juan Bautista Ledesma", null]],
    [
      "S.E. el Presidente de la República, Gabriel Fuentes, señaló que habrá cumbre.",
      ["Gabriel Fuentes", "Presidente de la República"],
    ],
    ["“No hay dudas”, sostuvo que diría Luis Prada. El canciller Luis Prada lo confirmó.", ["Luis Prada", "canciller"]],
  ])("speak with name and office: %s", (line, expected) => {
    expect(speakers(read([line], READOUT))[0]).toEqual(expected);
  });

  it.each([
    ["El canciller sostuvo una reunión con el embajador Luis Prada."],
    ["La reunión fue en casa de la ministra Marta Ruiz. El informe señaló avances."],
    ["Participaron el subsecretario Luis Prada y la directora Marta Ruiz."],
    ["Amnistía Internacional señaló que falta mucho. La Cancillería destacó el avance."],
    ["Según el informe, el comercio creció. La sala de prensa destacó el dato."],
  ])("do not speak in %s", (line) => {
    expect(speakers(read([line], READOUT))).toEqual([]);
  });

  it("are meant by a verb without a subject, by a father's name, and by another name of their office", () => {
    const record = read(
      [
        "El ministro de Relaciones Exteriores, Rodrigo Salcedo Ibáñez, recibió al embajador.",
        "Salcedo subrayó el buen momento. Asimismo, destacó el comercio. El canciller anunció un viaje.",
        "Los ministros coincidieron en la fecha.",
      ],
      READOUT,
    );
    expect(statements(record)).toEqual([
      ["Rodrigo Salcedo Ibáñez", "subrayó"],
      ["Rodrigo Salcedo Ibáñez", "destacó"],
      ["Rodrigo Salcedo Ibáñez", "anunció"],
      [null, "coincidieron en"],
    ]);
  });

  it("are meant behind a quotation, by a verb alone", () => {
    const record = read(
      ["En Lima, el 10 de marzo, el canciller Luis Prada visitó el puerto.", "“Es hora de la unidad”, dijo."],
      READOUT,
    );
    expect(statements(record)).toEqual([["Luis Prada", "dijo"]]);
    expect(record.statements[0] && words(record, record.statements[0].content)).toBe("“Es hora de la unidad”");
  });

  it("are not meant where a noun that is nobody opens the sentence", () => {
    const record = read(
      [
        "El canciller Luis Prada saludó a la prensa.",
        "El informe, de diez páginas, señaló avances.",
        "Se destacó el clima.",
      ],
      READOUT,
    );
    expect(statements(record)).toEqual([["Luis Prada", "saludó"]]);
  });

  it("speak behind their words, with «ha» and in relative clauses", () => {
    const record = read(
      [
        "«Es nuestra casa», ha señalado la viceministra Ana Belén Torres, quien agradeció la ayuda.",
        "“Así será”, respondió Luis Prada.",
      ],
      READOUT,
    );
    expect(statements(record)).toEqual([
      ["Ana Belén Torres", "ha señalado"],
      ["Ana Belén Torres", "agradeció"],
      ["Luis Prada", "respondió"],
    ]);
  });
});

describe("Spanish press conferences", () => {
  const title = "Conferencia de prensa del canciller Félix Ulloa";
  it.each([
    ["PERIODISTA.- ¿Qué dejó la visita?", "CANCILLER ULLOA.- Un acuerdo."],
    ["PREGUNTA: ¿Qué dejó la visita?", "RESPUESTA: Un acuerdo."],
    ["P.- ¿Qué dejó la visita?", "R.- Un acuerdo."],
    ["Periodista: ¿Qué dejó la visita?", "Félix Ulloa: Un acuerdo."],
  ])("have the labels of %s", (question, answer) => {
    const record = read([question, answer, question, answer], title);
    expect(
      record.exchanges.map((e) => [words(record, e.question), e.answers.map((a) => words(record, a.span))]),
    ).toEqual([
      ["¿Qué dejó la visita?", ["Un acuerdo."]],
      ["¿Qué dejó la visita?", ["Un acuerdo."]],
    ]);
    expect(record.exchanges[0]?.answers[0]?.speaker).toBe(0);
  });

  it("name the outlet of those who ask", () => {
    const record = read(
      [
        "PREGUNTA: Buenos días. Laura Méndez, del diario La Tribuna. ¿Habrá cumbre?",
        "CANCILLER ULLOA: Sí, en mayo.",
        "PREGUNTA: Carlos Guzmán, de El Financiero. ¿Dónde?",
        "CANCILLER ULLOA: No voy a especular.",
      ],
      title,
    );
    expect(record.exchanges.map(({ asker }) => asker && words(record, asker))).toEqual(["La Tribuna", "El Financiero"]);
    expect(record.exchanges.map(({ answers }) => answers[0]?.declined)).toEqual([false, true]);
  });

  it("hold no points of those who ask, nor answers by number", () => {
    const record = read(
      [
        "PREGUNTA: Tengo dos preguntas: primero, ¿cuándo?; segundo, ¿dónde?",
        "CANCILLER ULLOA: Sobre la primera pregunta, en mayo. Sobre la segunda pregunta, en Quito.",
        "PREGUNTA: ¿Seguro?",
        "CANCILLER ULLOA: Seguro.",
      ],
      title,
    );
    expect(record.sets).toEqual([]);
  });
});

describe("Spanish dates and places", () => {
  it.each([
    ["Lima, 12 de marzo de 2024", "2024-03-12", "Lima"],
    ["Bogotá D.C., 7 de julio, 2016", "2016-07-07", "Bogotá D.C."],
    ["Nueva York, Estados Unidos, 1 de octubre de 2019", "2019-10-01", "Nueva York, Estados Unidos"],
    ["Madrid, 08/03/2024", "2024-03-08", "Madrid"],
    ["Bruselas (Bélgica), 27.6.2024", "2024-06-27", "Bruselas (Bélgica)"],
  ])("are read from %s", (line, date, place) => {
    const record = read(
      [line, "La ministra de Relaciones Exteriores recibió al cuerpo diplomático y le agradeció su trabajo."],
      READOUT,
      1,
    );
    expect([record.published?.value, record.place?.value]).toEqual([date, place]);
  });

  it("open a paragraph before a full stop", () => {
    const record = read(
      ["Bogotá, 12 de abril de 2023. La ministra presentó hoy la estrategia de cooperación del país."],
      READOUT,
    );
    expect([record.published?.value, record.place?.value]).toEqual(["2023-04-12", "Bogotá"]);
  });

  it("are no historic ones", () => {
    const record = read(["El tratado del 5 de mayo de 1862 sigue vigente y nos une hasta el día presente."], READOUT);
    expect(record.published).toBeNull();
  });
});
