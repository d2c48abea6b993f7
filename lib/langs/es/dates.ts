import { phrases } from "../phrases";
import type { DateWords } from "../words/dates";

/**
 * Spanish words of dates, places and reported acts.
 * Sources: Ortografía de la lengua española (RAE/ASALE), « expresión de la fecha » and « abreviaturas » (months, « 1.º de mayo »);
 * Fundéu, « topónimos » and the gazetteer of the Ortografía (cities and countries); Nueva gramática de la lengua española, §§ 23.4–23.7
 * (perfects with « hoy » in Spain, preterites in America); the datelines of releases of the Spanish-speaking ministries (labels, verbs).
 */
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
    se reunió, se reunieron, se han reunido, se ha reunido, recibió, ha recibido, recibe, participó, participaron, ha participado, participa, sostuvo, sostuvieron, mantuvo, mantuvieron, ha mantenido, han mantenido, firmó, firmaron, ha firmado, han firmado
    suscribió, suscribieron, visitó, ha visitado, visita, inauguró, ha inaugurado, encabezó, encabezaron, encabeza, presidió, presidieron, ha presidido, asistió, asistieron, ha asistido, celebró, celebraron, han celebrado, se celebró, se ha celebrado, tuvo lugar, ha tenido lugar, realizó, llevó a cabo
    realizaron, presentó, presentaron, ha presentado, entregó, ha entregado, viajó, ha viajado, viaja, anunció, ha anunciado, condecoró, arribó, llegó, ha llegado, clausuró, lanzó, conmemoró, se llevó a cabo, dio inicio, inició, concluyeron, acompañó, acompañaron, instaló, instalaron, copresidieron, copresidió
    se llevaron a cabo, concluyó, firmamos, anunciamos, nos reunimos, recibirnos, nos convoca, nos congregamos, celebramos, ofreció, impartió, pronunció, ha pronunciado, efectuó, efectuaron, acordaron, adoptaron, aprobó, aprobaron, acreditó, presentó cartas credenciales, rindió, depositó, depositó una ofrenda
    conmemoramos, vengo a, estoy aquí, estamos aquí, nos acompañan, presentamos, inauguramos, dar inicio, intervino, intervinieron, ha intervenido, acudió, ha acudido, entrevistó, se entrevistó, se entrevistaron, conversaron, dialogaron, se sumó, abrió, abrieron, convocó, ha convocado, despidió, condujo, habló, recorrió
    me toca, me dirijo, comparezco, agradecer, agradecerles, tengo el honor, dialogó, conversó, abordó, abordaron, encuentro con, reunión con, expresó, emitió, publicó, reafirmó, comunicó
    concedió audiencia, concedió una audiencia, ofició, coordinó, inspeccionó, trasladó, brindó, ha concedido audiencia, se ha entrevistado, ha acompañado
    `),
  presentActs: [],
  ownWords: phrases(
    "nosotros, nos, yo, me, mi, nuestro, nuestra, nuestros, nuestras, ustedes, aquí, quiero, vengo, firmamos, anunciamos, estamos",
  ),
  places: {
    cities: phrases(`
      Madrid, Barcelona, Sevilla, Ciudad de México, Nueva York, Washington, Washington D.C., Washington D. C., Washington DC, Ginebra, Bruselas, Londres, París, Roma, Berlín
      Moscú, Pekín, Beijing, Tokio, Bogotá, Bogotá D.C., Lima, Quito, Caracas, La Paz, Santiago, Santiago de Chile, Buenos Aires
      Asunción, Montevideo, Brasilia, La Habana, Santo Domingo, San José, Panamá, Managua, Tegucigalpa, San Salvador, Guatemala
      Ciudad de Guatemala, Ciudad de Panamá, Cartagena, Medellín, Cali, Guayaquil, Cusco, Lisboa, Viena, La Haya, Estrasburgo
      Jerusalén, Tel Aviv, El Cairo, Rabat, Nueva Delhi, Budapest, Davos, Miami, Los Ángeles, Houston, Río de Janeiro, São Paulo
      Chisináu, Tapachula, Colonia del Sacramento, Puebla, Mérida, Campeche, Chetumal, Cuernavaca, Querétaro, Veracruz, Acapulco, Los Cabos, San Miguel de Allende, Tuxtla Gutiérrez, Cúcuta, Leticia, Santa Marta, Barranquilla, Arequipa, Trujillo, Piura, Tacna, Iquitos, Cuenca, Loja, Tulcán, Cochabamba, Sucre, Santa Cruz, Iguazú, Salta, Bariloche, Punta del Este, Asunción del Paraguay, Encarnación, Antofagasta, Concepción, Punta Arenas, Varadero, Santiago de Cuba, Holguín, Puntarenas, Valencia, Zaragoza, Bilbao, Granada, Málaga, Toledo, Salamanca, Santiago de Compostela, Palma de Mallorca, Las Palmas, Belém, Antigua Guatemala, Córdoba, Rosario, Mendoza, Río Cuarto, Ushuaia, Cancún, Oaxaca, Guadalajara, Monterrey, Tijuana
      Zagreb, Belgrado, Sofía, Bucarest, Tirana, Ereván, Tiflis, Bakú, Astana, Taskent, Ammán, Beirut, Bagdad, Damasco, Argel, Túnez, Trípoli, Dakar, Bamako, Nuakchot, Abuya, Accra, Nairobi, Kigali, Luanda, Maputo, Pretoria, Johannesburgo, Ciudad del Cabo, Canberra, Sídney, Ottawa, Montreal, Toronto, Chicago, San Francisco, San Antonio, Manila, Hanói, Singapur, Bangkok, Shanghái, Hong Kong, Islamabad, Teherán, Puerto Príncipe, Kingston, Georgetown, Paramaribo, Bridgetown, Castries, Basseterre, Belmopán, Vaticano, Ciudad del Vaticano, Múnich, Atenas, Copenhague, Estocolmo, Oslo, Varsovia, Praga, Kiev, Ankara, Estambul, Doha, Abu Dabi, Riad, Seúl, Yakarta
      Santa Cruz de la Sierra, Punta Cana, Valparaíso, Viña del Mar, San Juan, Puerto España, Malabo, Addis Abeba, Dubái
    `),
    countries: phrases(`
      España, México, Estados Unidos, Estados Unidos de América, Argentina, República Argentina, Colombia, Perú, Chile, Ecuador, Venezuela, Bolivia, Paraguay, Uruguay, Brasil, Cuba, República Dominicana, Costa Rica, Panamá, Nicaragua, Honduras, El Salvador, Guatemala, Belice, Haití, Jamaica, Trinidad y Tobago, Barbados, Guyana
      Surinam, Hungría, Francia, Italia, Alemania, Reino Unido, Suiza, Bélgica, Portugal, Rusia, Federación de Rusia, China, República Popular China, Japón, India, Israel, Egipto, Marruecos, Países Bajos, Noruega, Suecia, Finlandia, Dinamarca, Islandia, Irlanda, Polonia, Austria, Rumanía, Rumania, Bulgaria, Grecia, Turquía, Türkiye
      Ucrania, Moldavia, Serbia, Croacia, Eslovenia, Eslovaquia, República Checa, Chequia, Letonia, Lituania, Estonia, Luxemburgo, Malta, Chipre, Albania, Armenia, Georgia, Azerbaiyán, Kazajistán, Catar, Qatar, Kuwait, Baréin, Omán, Jordania, Líbano, Irak, Irán, Palestina, Emiratos Árabes Unidos, Arabia Saudita, Arabia Saudí, Sudáfrica
      Angola, Mozambique, Guinea Ecuatorial, Cabo Verde, Senegal, Mali, Malí, Mauritania, Níger, Nigeria, Ghana, Kenia, Etiopía, Argelia, Túnez, Libia, Namibia, Canadá, Australia, Nueva Zelanda, Filipinas, Indonesia, Vietnam, Malasia, Singapur, Tailandia, República de Corea, Corea del Sur, Pakistán, Bangladés, Santa Sede, Vaticano, Andorra, D.C., D. C., EE. UU., EE.UU., EEUU, Puerto Rico, San Vicente y las Granadinas, Santa Lucía, Antigua y Barbuda, Granada, Dominica, Bahamas
    `),
    venues: phrases(
      "Palacio, Salón, Sala, Casa Rosada, Casa de Nariño, Casa de América, La Moneda, Los Pinos, Torre Tagle, Palacio Nacional, Palacio San Martín, Palacio de Santa Cruz, Hotel, Centro de Convenciones, Residencia, Sede, Auditorio, Teatro, Museo, Plenario, Aeropuerto, Moncloa",
    ),
    institutions: phrases(
      "Cancillería, Ministerio, Embajada, Universidad, Academia, Instituto, Congreso, Senado, Centro, Biblioteca, Asamblea, Consulado, Secretaría",
    ),
    notPlaces: phrases(`
      Ministro, Ministra, Presidente, Presidenta, Canciller, Secretario, Secretaria, Embajador, Embajadora, Comunicado, Comunicados, Boletín, Boletines
      Discurso, Palabras, Mensaje, Declaración, Declaraciones, Discursos, Notas, Actualidad, Intervención, Prensa, Nota, Noticias, Foto, Publicado, Fecha, Núm, No, hrs, Señor
    `),
    prepositions: phrases("en, en la ciudad de, en la localidad de, en la capital"),
    venuePrepositions: phrases(`
      en, en el, en la, en los, en las, desde el, desde la
    `),
    held: phrases(`
      se celebró en, se ha celebrado en, celebrada en, celebrado en, celebradas en, celebraron en, tuvo lugar en, ha tenido lugar en, tendrá lugar en, se llevó a cabo en, llevada a cabo en, llevado a cabo en, reunidos en, reunidas en, se realizó en, realizada en, realizado en, se reunió en, se reunieron en, 
      se han reunido en, se ha reunido en, participó en, suscrito en, suscrita en, firmado en, firmada en, dado en, hecho en, que se celebra en, que se realiza en, que tuvo lugar en, sostuvieron en, sostuvo en, encabezaron en, inauguró en, se inauguró en, con sede en, encuentro en, pronunciado en
      reunidos en la ciudad de, reunidas en la ciudad de, se reunieron en la ciudad de, celebrada en la ciudad de, celebrado en la ciudad de, dado en la ciudad de, hecho en la ciudad de, suscrito en la ciudad de, firmado en la ciudad de
    `),
    visits: phrases(`
      visitó, ha visitado, visita a, viajó a, viaja a, ha viajado a, viaje a, arribó a, llegó a, llega a, ha llegado a, visita oficial a, visita de trabajo a, gira por, se trasladó a, se desplazó a, se ha desplazado a
    `),
    greetings: phrases(
      "aquí en, bienvenidos a, bienvenidas a, bienvenidas y bienvenidos a, estar en, estar aquí en, estar hoy en, volver a, regresar a, de vuelta en, acogernos en, recibirnos en, nos reúne en",
    ),
    inner: phrases("de, del, la, el, los, las, y"),
  },
};
