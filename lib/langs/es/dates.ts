import { phrases } from "../phrases";
import type { DateWords } from "../words/dates";

/** Spanish words of dates, places and reported acts. */
export const dates: DateWords = {
  months: {
    enero: 1,
    ene: 1,
    febrero: 2,
    feb: 2,
    marzo: 3,
    mar: 3,
    abril: 4,
    abr: 4,
    mayo: 5,
    may: 5,
    junio: 6,
    jun: 6,
    julio: 7,
    jul: 7,
    agosto: 8,
    ago: 8,
    septiembre: 9,
    setiembre: 9,
    sept: 9,
    sep: 9,
    set: 9,
    octubre: 10,
    oct: 10,
    noviembre: 11,
    nov: 11,
    diciembre: 12,
    dic: 12,
  },
  monthsCapitalised: false,
  weekdays: {
    lunes: 1,
    martes: 2,
    miércoles: 3,
    miercoles: 3,
    jueves: 4,
    viernes: 5,
    sábado: 6,
    sabado: 6,
    domingo: 7,
  },
  dayEndings: ["º", "°", "o", "ro"],
  joints: ["de", "del", "de l", "del año"],
  ranges: ["y", "al", "a", "e"],
  units: null,
  eras: {},
  numericOrder: "dmy",
  regionalOrder: {},
  relativeDays: { hoy: 0, "esta mañana": 0, "esta tarde": 0, "esta noche": 0, "el día de hoy": 0, ayer: -1 },
  labels: {
    published: phrases(`
      publicado, publicado el, fecha de publicación, fecha, publicada el, fecha de la noticia, difundido el, publicación
    `),
    event: phrases("pronunciado el, celebrado el, fecha del evento, fecha del discurso"),
    neither: phrases(
      "actualizado, actualizado el, última actualización, modificado el, última modificación, fuente, consultado el",
    ),
  },
  whenPrepositions: phrases("el, del, este, los, entre el"),
  acts: phrases(`
    se reunió, se reunieron, recibió, participó, participaron, sostuvo, sostuvieron, mantuvo, mantuvieron, firmó, firmaron
    suscribió, suscribieron, visitó, inauguró, encabezó, presidió, asistió, celebró, se celebró, tuvo lugar, realizó
    realizaron, presentó, entregó, viajó, anunció, condecoró, arribó, llegó, clausuró, lanzó, conmemoró, se llevó a cabo
    se llevaron a cabo, concluyó, firmamos, anunciamos, nos reunimos, recibirnos, nos convoca, nos congregamos, celebramos
    conmemoramos, vengo a, estoy aquí, estamos aquí, nos acompañan, presentamos, inauguramos, dar inicio, intervino, acudió
    me toca, me dirijo, comparezco, agradecer, agradecerles, tengo el honor, dialogó, conversó, abordó, abordaron
  `),
  presentActs: [],
  ownWords: phrases(
    "nosotros, nos, yo, me, mi, nuestro, nuestra, nuestros, nuestras, ustedes, aquí, quiero, vengo, firmamos, anunciamos, estamos",
  ),
  places: {
    cities: phrases(`
      Madrid, Barcelona, Sevilla, Ciudad de México, Nueva York, Washington, Ginebra, Bruselas, Londres, París, Roma, Berlín
      Moscú, Pekín, Beijing, Tokio, Bogotá, Bogotá D.C., Lima, Quito, Caracas, La Paz, Santiago, Santiago de Chile, Buenos Aires
      Asunción, Montevideo, Brasilia, La Habana, Santo Domingo, San José, Panamá, Managua, Tegucigalpa, San Salvador, Guatemala
      Ciudad de Guatemala, Ciudad de Panamá, Cartagena, Medellín, Cali, Guayaquil, Cusco, Lisboa, Viena, La Haya, Estrasburgo
      Jerusalén, Tel Aviv, El Cairo, Rabat, Nueva Delhi, Budapest, Davos, Miami, Los Ángeles, Houston, Río de Janeiro, São Paulo
      Belém, Antigua Guatemala, Córdoba, Rosario, Mendoza, Río Cuarto, Ushuaia, Cancún, Oaxaca, Guadalajara, Monterrey, Tijuana
      Múnich, Atenas, Copenhague, Estocolmo, Oslo, Varsovia, Praga, Kiev, Ankara, Estambul, Doha, Abu Dabi, Riad, Seúl, Yakarta
      Santa Cruz de la Sierra, Punta Cana, Valparaíso, Viña del Mar, San Juan, Puerto España, Malabo, Addis Abeba, Dubái
    `),
    countries: phrases(`
      España, México, Estados Unidos, Argentina, Colombia, Perú, Chile, Ecuador, Venezuela, Bolivia, Paraguay, Uruguay, Brasil
      Cuba, República Dominicana, Costa Rica, Panamá, Nicaragua, Honduras, El Salvador, Guatemala, Hungría, Francia, Italia
      Alemania, Reino Unido, Suiza, Bélgica, Portugal, Rusia, China, Japón, India, Israel, Egipto, Marruecos, Países Bajos
      Noruega, Suecia, Polonia, Austria, Turquía, Catar, Emiratos Árabes Unidos, Arabia Saudita, Sudáfrica
    `),
    venues: phrases(
      "Palacio, Salón, Sala, Casa Rosada, Casa de Nariño, Cancillería, Hotel, Sede, Auditorio, Teatro, Museo, Plenario, Aeropuerto, Moncloa",
    ),
    institutions: phrases(
      "Ministerio, Embajada, Universidad, Academia, Instituto, Congreso, Senado, Centro, Biblioteca, Asamblea, Consulado, Secretaría",
    ),
    notPlaces: phrases(`
      Ministro, Ministra, Presidente, Presidenta, Canciller, Secretario, Secretaria, Embajador, Embajadora, Comunicado, Boletín
      Discurso, Palabras, Mensaje, Declaración, Intervención, Prensa, Nota, Noticias, Foto, Publicado, Fecha, Núm, No, hrs, Señor
    `),
    prepositions: phrases("en"),
    venuePrepositions: phrases("en, en el, en la"),
    held: phrases(
      "se celebró en, celebrada en, celebrado en, tuvo lugar en, se llevó a cabo en, reunidos en, se realizó en, realizada en",
    ),
    visits: phrases("visitó, viajó a, arribó a, llegó a, visita a, aquí en"),
    greetings: [],
    inner: phrases("de, del, la, el, los, las, y"),
  },
};
