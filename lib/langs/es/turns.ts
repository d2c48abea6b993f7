import { phrases as list } from "../phrases";
import type { TurnWords } from "../words/turns";

/**
 * Labels and formulas of Spanish press conferences and interviews.
 * Sources: versiones estenográficas of the Presidencia de México ("PREGUNTA:", "INTERLOCUTORA:"), ruedas de prensa of La Moncloa
 * ("P./R.", "Periodista."), conferencias of the Casa Rosada ("PERIODISTA.-"), Cubaminrex ("Nombre.-"), cancilleria.gov.co;
 * Fundéu, « la raya en los diálogos ».
 */
export const turns: TurnWords = {
  questionLabels: list(`
    pregunta, preguntas, preg, p, periodista, periodistas, el periodista, la periodista, un periodista, una periodista, prensa, la prensa, medios, reportero, reportera, entrevistador, entrevistadora, conductor, conductora, presentador, presentadora, interlocutor, interlocutora, corresponsal, locutor, locutora, público, pregunta del público, pregunta de la prensa
    estudiante, comunicador, comunicadora, medio, q, cuestión
  `),
  followUpLabels: list("repregunta, contrapregunta, seguimiento"),
  remarkLabels: list("intervención, voz, voces, comentario, asistentes, voces a coro, público asistente"),
  answerLabels: list("respuesta, respuestas, resp, r, portavoz, vocero, vocera"),
  moderatorLabels: list(`
    moderador, moderadora, el moderador, la moderadora, intérprete, intérpretes, intervención de intérprete, maestro de ceremonias, maestra de ceremonias, traductor, traductora, presentación, presentador oficial, operador, operadora, locución
  `),
  namelessLabels: list(
    "interlocutor, interlocutora, asistente, voz, voz masculina, voz femenina, orador, oradora, interviniente, intervención",
  ),
  bareLabels: [],
  stopLabelOpeners: [],
  nameParticles: list(
    "de, del, la, las, los, el, y, e, en, para, por, al, a, con, san, van, von, da, do, dos, bin, ben, ante",
  ),
  notLabels: list(`
    nota, notas, asunto, asuntos, fecha, lugar, hora, contacto, contactos, fuente, fuentes, tema, temas, título, dirección, teléfono, tel, fax, correo, correo electrónico, email, web, twitter, excelencias, excelencia, señoras y señores, señores y señoras, damas y caballeros, señor presidente, señora presidenta, sr. presidente, sra. presidenta, señor secretario general, señora secretaria general
    distinguidos delegados, distinguidas delegadas, distinguidos colegas, queridos amigos, queridas amigas, queridos colegas, queridos delegados, estimados colegas, estimados amigos, amigos, amigas, amigas y amigos, colegas, compañeros, compañeras, compatriotas, pueblos del mundo, primero, segundo, tercero, cuarto, quinto, primera, segunda, tercera, uno, dos, tres, por último, finalmente, en primer lugar, en segundo lugar
    ejemplo, por ejemplo, conclusión, conclusiones, introducción, palabras clave, etiquetas, foto, fotos, fotografía, video, vídeo, audio, resultado, actualización, corrección, agenda, programa, compartir, ver, ver también, más información, descargar, documento, documentos, enlace, enlaces, anexo, resumen, antecedentes, contexto, traducción, versión, texto, de, para, ref, categoría, publicado, autor, es decir, a saber, cito
    fin de la cita, fin de cita, además, asimismo, sin embargo, hoy
  `),
  outletWords: list(`
    agencia, agencia de noticias, diario, periódico, radio, televisión, tv, canal, cadena, revista, noticias, prensa, semanario, noticiero, informativos, digital, efe, agencia efe, europa press, el país, el mundo, abc, la vanguardia, la razón, el confidencial, eldiario.es, el periódico, expansión, cinco días, la nación, clarín, página 12, página/12, infobae, perfil, télam, ámbito, crónica, la voz, el cronista
    el mercurio, la tercera, la segunda, emol, cooperativa, biobío, el tiempo, el espectador, semana, caracol, rcn, blu radio, w radio, la jornada, reforma, el universal, milenio, excélsior, excelsior, notimex, el financiero, el economista, proceso, el heraldo, radio fórmula, imagen, televisa, tv azteca, canal once, el comercio, la república, expreso, rpp, andina, ecuavisa, teleamazonas, el universo, abi, el deber, la razón
    telesur, prensa latina, granma, juventud rebelde, cubadebate, venezolana de televisión, vtv, globovisión, el nacional, la nación, teletica, el faro, prensa libre, la prensa, el nuevo diario, listín diario, diario libre, abc color, última hora, el observador, búsqueda, el país, cadena ser, ser, cope, onda cero, rne, rtve, tve, antena 3, la sexta, telecinco, cuatro, vocento, servimedia, colpisa
    afp, reuters, ap, associated press, cnn, cnn en español, bbc, bbc mundo, bloomberg, xinhua, dpa, ansa, tass, sputnik, rt, univisión, telemundo, voz de américa, voa, deutsche welle, dw, france 24, al jazeera, anadolu, kyodo, nhk, cctv, cgtn, times, post, news, le monde, .com
  `),
  askerNouns: list(
    "periodista, reportero, reportera, corresponsal, enviado especial, enviada especial, pregunta, preguntas, redactor, redactora, del diario, conductor, conductora",
  ),
  outletLinks: list("de, del, de la, por, para, desde, para el, con"),
  selfIntroductions: list("me llamo, mi nombre es, soy, le saluda, habla, le habla, les saluda"),
  outletIntroductions: list("represento a, trabajo para, soy de, soy del, de parte de"),
  floorBefore: list(`
    pregunta de, pregunta del, pregunta es de, pregunta para, tiene la palabra, la palabra a, la palabra la tiene, la palabra para, damos la palabra a, doy la palabra a, le damos la palabra a, cedo la palabra a, cedemos la palabra a, el turno de, es el turno de, turno para, turno de
  `),
  floorVerbs: list(
    "vamos con, pasamos a, pasamos con, empezamos con, comenzamos con, seguimos con, continuamos con, terminamos con, vamos a, escuchamos a",
  ),
  floorLeads: list("ahora, entonces, bien, bueno, muy bien, y, siguiente, vamos, gracias"),
  floorBeside: list(
    "adelante, por favor, adelante por favor, tiene la palabra, le escucho, te escucho, le escuchamos, su pregunta, cuando quiera, a ver, dígame, pregunte, ¿alguna pregunta?, alguna pregunta",
  ),
  floorToAnother: list(`
    siguiente pregunta, última pregunta, otra pregunta, la siguiente, próxima pregunta, primera pregunta, una última pregunta, una pregunta más, otra más, la última, al fondo, por aquí, por allá, por allí, la compañera, el compañero, aquí adelante, allá atrás, el caballero, la señorita, la señora
  `),
  floorOpeners: list(
    "sí, bien, bueno, y, pero, entonces, a ver, ahora, gracias, muchas gracias, muy bien, ok, perfecto, de acuerdo, vale, vamos, también",
  ),
  lineChecks: list(
    "me escucha, me escuchan, me oye, me oyen, se escucha, se me escucha, me escuchas, me oyes, me copia, nos escucha, nos escuchan, puedo preguntar, puedo hacer una pregunta, le puedo hacer una pregunta, puedo",
  ),
  courtesies: list(`
    gracias, muchas gracias, muchísimas gracias, mil gracias, gracias a ustedes, gracias a usted, gracias a ti, gracias a todos, gracias a todas y a todos, gracias por su tiempo, gracias por la respuesta, gracias ministro, gracias ministra, gracias canciller, gracias presidente, gracias presidenta, buenos días, buenas tardes, buenas noches, buen día, muy buenos días, muy buenas tardes, buenas, hola, hola a todos
    buenos días a todos, buenas tardes a todos, hasta luego, hasta mañana, adiós, perdón, disculpe, disculpen, perdone, bienvenidos, bienvenidas, de nada, con permiso, muy amable, señor presidente, señora presidenta, presidente, presidenta, ministro, ministra, canciller, señor ministro, señora ministra, señor canciller
  `),
  assents: list(
    "sí, no, claro, claro que sí, por supuesto, correcto, exacto, exactamente, así es, de acuerdo, bueno, muy bien, bien, perfecto, desde luego, vale, ok, okay, efectivamente, ya, ajá, con gusto, cómo no, es correcto, por favor, adelante, no no, sí sí, eso es",
  ),
  declines: list(`
    sin comentarios, no voy a comentar, no vamos a comentar, no haré comentarios, no hago comentarios, no hacemos comentarios, no comentamos, no comento, prefiero no comentar, preferimos no comentar, no tengo comentarios, no tengo ningún comentario, no tengo información, no tenemos información, no dispongo de información, no dispongo de más información, no tengo más información, no tengo esa información
    no tengo el dato, no tengo ese dato, no tengo nada que añadir, no tengo nada más que añadir, no tengo nada que agregar, no tengo nada que decir, nada que añadir, nada que agregar, no tengo conocimiento, desconozco, lo desconozco, me remito a, nos remitimos a, le remito a, les remito a, lo remito a, la remito a, no me corresponde, no nos corresponde, no soy quién para, no puedo confirmar, no podemos confirmar
    no puedo confirmarlo, no puedo decirle, no puedo adelantar, no voy a adelantar, no voy a especular, no vamos a especular, no especulo, no voy a entrar, no vamos a entrar, no quiero entrar, no me voy a pronunciar, no nos vamos a pronunciar, no voy a responder, no responderé, no voy a contestar, no voy a hablar de, no voy a opinar, prefiero no opinar, no opino, no estoy en condiciones de, no quisiera comentar
    no quiero comentar, no puedo comentar, no podemos comentar, tendría que preguntarle a, tendrá que preguntar a, pregúntele a, pregúntenle a, no puedo hablar de, no haré declaraciones, no voy a hacer declaraciones, se lo averiguamos, le daremos la información, es prematuro
  `),
  transcriptTitles: list(`
    conferencia de prensa, rueda de prensa, entrevista, entrevistas, versión estenográfica, preguntas y respuestas, punto de prensa, respuestas a la prensa, respuesta a preguntas, respuestas a preguntas, respuesta del portavoz, respuestas del portavoz, declaraciones a la prensa, declaraciones a medios, declaraciones a los medios, encuentro con la prensa, diálogo con la prensa, diálogo con medios, comparecencia ante los medios
    comparecencia ante la prensa, transcripción, mañanera, conferencia matutina, contacto con la prensa, vocería, canje, atención a medios
  `),
  // Acotaciones de las versiones estenográficas: «(inaudible)», «(interpretación del inglés)», «(risas)».
  remarkWords: list(`
    traducción, traducido, traducida, interpretación, interpretación del inglés, interpretación simultánea, traducción del inglés, en inglés, en francés, en portugués, en español, inaudible, ininteligible, fuera de micrófono, fuera de micro, risas, aplausos, por videoconferencia, a distancia, interrupción, sonríe, audio ininteligible
  `),
  interviews: {
    nouns: list(`
      entrevista, entrevistas, entrevista exclusiva, entrevistado, entrevistada, entrevistó, conversó, conversa, conversación, diálogo, dialogó, habló, habla, charla, charló, pregunta, preguntas, respondió, respuestas, concedió, ofreció, en entrevista
    `),
    links: list(
      "con, con el, con la, concedida a, concedida al, otorgada a, otorgada al, ofrecida a, ofrecida al, a cargo de, realizada por",
    ),
    outletLinks: list(
      "a, al, a la, en, en el, en la, para, para el, para la, de, del, de la, por, publicada en, publicada por, difundida por, emitida por",
    ),
  },
  namesInflect: false,
};
