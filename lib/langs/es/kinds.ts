import { phrases } from "../phrases";
import type { KindWords } from "../words/kinds";

/** Spanish words that tell a kind of release from another, and a release from other pages. */
export const kinds: KindWords = {
  titles: {
    transcript: phrases(`
      conferencia de prensa, rueda de prensa, entrevista, entrevista a, conferencia de prensa conjunta, conferencia conjunta de prensa
      versión estenográfica de la conferencia, preguntas y respuestas, declaraciones a la prensa, diálogo con la prensa
    `),
    communique: phrases(`
      comunicado conjunto, declaración conjunta, comunicado de prensa conjunto, declaración final, declaración de los presidentes
      declaración de los ministros, comunicado de los, comunicado de la cumbre, comunicado de la reunión, declaración de los cancilleres
      declaración de los jefes de estado, declaración de la reunión, declaración de la cumbre, acta final, declaración especial, comunicado especial
    `),
    readout: phrases(`
      se reúne, se reunió, recibe, recibió, sostiene, sostuvo, visita oficial, visita de, reunión con, reunión de, reunión entre
      participa, participó, firma de, firman, suscriben, inaugura, encabeza, preside, asiste, viaja, encuentro con, se reúnen
      conversación telefónica, llamada telefónica, llamada con, consultas políticas, entrega de, mantiene, celebran, presenta
      se entrevista con, se entrevistó con, se entrevistan, se entrevistaron, entrevista con el embajador
    `),
    speech: phrases(`
      palabras de, palabras del, discurso, discurso de, discurso del, intervención, intervención de, intervención del, mensaje de
      mensaje del, mensaje de la, alocución, versión estenográfica, cadena nacional, palabras, discurso inaugural, ponencia
    `),
    statement: phrases(`
      comunicado, comunicado de prensa, comunicado oficial, nota de prensa, condena, rechaza, lamenta, condolencias, felicita
      saluda la, saluda el, saluda los, saluda las, saluda que
      declaración del gobierno, declaración del ministerio, expresa, posición de, pronunciamiento, nota oficial, boletín
    `),
  },
  leanings: {
    speech: phrases("en la ceremonia, en el acto, ante la asamblea, en el debate general, mensaje"),
    statement: phrases("declaración, nota, anuncia, gobierno"),
    readout: phrases("reunión, visita, encuentro, firma, acuerdo, cumbre, diálogo, foro, misión, embajada"),
  },
  labels: {
    speech: phrases("discursos, discurso, palabras, intervenciones, mensajes"),
    transcript: phrases(
      "entrevistas, conferencias, conferencias de prensa, ruedas de prensa, versiones estenográficas",
    ),
    statement: phrases(
      "comunicados, comunicado, comunicados oficiales, notas de prensa, comunicados de prensa, nota de prensa",
    ),
    readout: phrases("noticias, actividad oficial, actividades"),
    communique: phrases("comunicados conjuntos, declaraciones conjuntas"),
  },
  openings: {
    communique: phrases(
      "los ministros de relaciones exteriores de, los gobiernos de, los presidentes y, los presidentes reunidos, los jefes de estado",
    ),
    speech: phrases("cotejar con la versión, verificar contra lectura, cotejar al pronunciarse"),
  },
  vocatives: phrases(`
    señor presidente, señora presidenta, señoras y señores, señores, señoras, excelencias, excelencia, excelentísimo señor
    queridos delegados, queridas delegadas, queridos amigos, querido, querida, queridos, mi querido amigo, mi querido, amigos
    buenos días, buenas tardes, buenas noches, muchas gracias, gracias, distinguidos, distinguidas, estimados, estimadas
    señor secretario general, mr. president, compatriotas, argentinos, colegas, estimados colegas, majestades, muy buenas
    señoras y señores diputados, hola, hermanos, hermanas, señorías, señoría
  `),
  closings: phrases("muchas gracias, gracias, he dicho, viva la libertad, que dios, muchísimas gracias, viva"),
  firstPerson: phrases("yo, me, mi, mis, quiero, quisiera, estoy, he, creo, mí"),
  firstPersonPlural: phrases("nosotros, nos, nuestro, nuestra, nuestros, nuestras, hemos, estamos, somos, tenemos"),
  jointSpeech: phrases(
    "ambas partes, ambos ministros, los ministros, los presidentes, las partes, ambos cancilleres, los cancilleres",
  ),
  reports: phrases(`
    se reunió, se reunieron, recibió, sostuvo, sostuvieron, participó, participaron, firmó, firmaron, suscribió, suscribieron
    destacó, destacaron, señaló, subrayó, afirmó, expresó, agradeció, visitó, encabezó, presidió, se celebró, tuvo lugar, se llevó a cabo
    abordaron, dialogaron, coincidieron, reiteró, reiteraron, mantuvo, manifestó, aseguró, explicó, inauguró, asistió
    se ha reunido, se han reunido, ha mantenido, han mantenido, ha recibido, ha participado, han participado, ha presidido, ha copresidido, ha asistido, ha firmado, han firmado, ha visitado, ha viajado, ha inaugurado, ha clausurado, ha intervenido, ha celebrado un encuentro, ha conversado
    ha trasladado, ha subrayado, ha destacado, ha afirmado, ha señalado, ha agradecido, ha reiterado, ha explicado, han abordado, han repasado, han coincidido
    encabezaron, mantuvieron, revisaron, repasaron, conversaron, conversó, intervino, viajó, acompañó, remarcó, resaltó, recalcó, ratificó, acordaron, celebraron una reunión, analizaron, clausuró
    se entrevistó, se entrevistaron, concedió audiencia, concedió una audiencia, recibió en audiencia, pidió, instó, abogó, planteó, propuso
    advirtió, defendió, coincidió, precisó, detalló, indicó, declaró, recordó, insistió, hizo hincapié, ha pedido, ha defendido, ha recordado
  `),
  bodies: phrases(`
    ministerio de relaciones exteriores, ministerio de asuntos exteriores, secretaría de relaciones exteriores, cancillería
    casa rosada, presidencia, presidencia de la nación, presidencia de la república, gobierno de, gobierno del, gobierno de méxico, consejo de ministros, embajada
    consulado, misión permanente, representación permanente, naciones unidas, relaciones exteriores, moncloa, casa de nariño
  `),
  diplomacy: phrases(`
    ministro, ministra, ministros, canciller, presidente, presidenta, primer ministro, embajador, embajadora, secretario general
    secretaria de relaciones exteriores, relaciones exteriores, asuntos exteriores, bilateral, bilaterales, diplomático
    diplomática, naciones unidas, consejo de seguridad, asamblea general, unión europea, cumbre, jefes de estado, cooperación
    soberanía, multilateralismo, sanciones, tratado, embajada, gobierno, república, excelencias, países, política exterior, nación
    naciones, delegados, delegación, acuerdos, mandatario, pueblos, cancillería, memorándum
  `),
  notReleases: {
    whole: phrases(`
      noticias, comunicados, comunicados de prensa, discursos, prensa, sala de prensa, inicio, contacto, agenda, archivo, buscar
      galería, fotos, videos, publicaciones, biografía, transparencia, trámites, licitaciones, convocatorias, notas de prensa
    `),
    begins: phrases(`
      agenda de, agenda del, agenda semanal, aviso, aviso importante, convocatoria, licitación, biografía, lista de, horario
      horarios, cierre de, invitación a medios, acreditación, vacante, concurso
    `),
    holds: phrases("biografía, aviso legal, política de privacidad, días feriados, convocatoria a medios, vacantes"),
    inText: phrases(
      "nació en, nació el, está casado, está casada, es licenciado, es licenciada, es egresado, postulaciones",
    ),
  },
};
