import { phrases } from "../phrases";
import type { DateWords } from "../words/dates";

/**
 * Portuguese words of dates, places and reported acts, in Brazil and in Portugal.
 * Sources: Manual de redação da Presidência da República, « data do documento » (« 1º de maio de 2024 »); Acordo Ortográfico de 1990, base XIX
 * (months in small letters, in capitals before it in Portugal and in Africa); Código de redação interinstitucional da União Europeia,
 * anexo A5 (countries and capitals); the datelines of releases of Itamaraty, the Portal Diplomático and MIREX (labels, verbs).
 */
export const dates: DateWords = {
  months: {
    janeiro: 1,
    jan: 1,
    fevereiro: 2,
    fev: 2,
    março: 3,
    mar: 3,
    abril: 4,
    abr: 4,
    maio: 5,
    mai: 5,
    junho: 6,
    jun: 6,
    julho: 7,
    jul: 7,
    agosto: 8,
    ago: 8,
    setembro: 9,
    set: 9,
    outubro: 10,
    out: 10,
    novembro: 11,
    nov: 11,
    dezembro: 12,
    dez: 12,
  },
  monthsCapitalised: false,
  weekdays: {
    "segunda-feira": 1,
    segunda: 1,
    "terça-feira": 2,
    terça: 2,
    "quarta-feira": 3,
    quarta: 3,
    "quinta-feira": 4,
    quinta: 4,
    "sexta-feira": 5,
    sexta: 5,
    sábado: 6,
    domingo: 7,
  },
  dayEndings: ["º", "°", "o"],
  joints: ["de"],
  ranges: ["e", "a"],
  units: null,
  eras: {},
  numericOrder: "dmy",
  regionalOrder: {},
  relativeDays: { hoje: 0, "esta manhã": 0, "esta tarde": 0, ontem: -1 },
  labels: {
    published: phrases("publicado, publicado em, publicado a, data de publicação, data, divulgado em, criado em"),
    event: phrases("proferido em, pronunciado em, realizado em"),
    neither: phrases("atualizado, atualizado em, última atualização, última modificação, modificado em, fonte"),
  },
  whenPrepositions: phrases("em, no dia, a, nos dias, dia, de"),
  acts: phrases(`
    reuniu-se, reuniram-se, recebeu, participou, manteve, mantiveram, assinou, assinaram, visitou, inaugurou, presidiu
    realizou-se, realizou, realizaram, foi realizada, foi realizado, ocorreu, apresentou, anunciou, encontrou-se, viajou
    concluiu, celebrou, celebramos, assinamos, anunciamos, estar aqui, estarmos aqui, tenho a honra, com muita honra, aceitei
    me referir, agradecer, saudar, assumo, assumir, aqui estou, damos início, nos reunimos, tenho o prazer
  `),
  presentActs: [],
  ownWords: phrases("nós, nos, eu, me, meu, minha, meus, nosso, nossa, nossos, nossas, aqui, posso, quero, vocês"),
  places: {
    cities: phrases(`
      Brasília, Rio de Janeiro, São Paulo, Belém, Recife, Salvador, Lisboa, Porto, Luanda, Maputo, Praia, Bissau, Díli, Nova York
      Nova Iorque, Washington, Genebra, Bruxelas, Londres, Paris, Roma, Berlim, Madri, Madrid, Moscou, Moscovo, Pequim, Tóquio
      Buenos Aires, Montevidéu, Assunção, Santiago, Bogotá, Lima, Caracas, Havana, Cidade do México, Viena, Haia, Nova Délhi
    `),
    countries: phrases(
      "Brasil, Portugal, Angola, Moçambique, Cabo Verde, Estados Unidos, Reino Unido, França, Espanha, Itália, Alemanha, Rússia, China, Japão, Índia, Argentina, Uruguai, Paraguai, Chile",
    ),
    venues: phrases("Palácio, Itamaraty, Sala, Auditório, Hotel, Planalto, Sede, Teatro, Museu"),
    institutions: phrases("Ministério, Embaixada, Universidade, Instituto, Congresso, Senado, Câmara, Consulado"),
    notPlaces: phrases(
      "Ministro, Ministra, Presidente, Embaixador, Embaixadora, Secretário, Discurso, Nota, Imprensa, Comunicado, Comunicados, Notas, Discursos, Declaração, Publicado, Publicada, Atualizado, Atualizada, Acessos, Data, Escrito, Criado, Notícias, Ministério",
    ),
    prepositions: phrases("em, no, na"),
    venuePrepositions: phrases("em, no, na"),
    held: phrases("realizada em, realizado em, realizou-se em, ocorreu em, reunidos em"),
    visits: phrases("visitou, viajou a, chegou a, visita a"),
    greetings: [],
    inner: phrases("de, da, do, dos, das, e, o, a"),
  },
};
