import { phrases as list } from "../phrases";
import type { PointWords } from "../words/points";

/**
 * How Spanish announces, numbers and ends points.
 * Sources: RAE y ASALE, Nueva gramática de la lengua española, § 21 (numerals, « primero » and « primer ») and § 30.12 (connectors
 * of order: « en primer lugar », « por último »); Ortografía de la lengua española (enumerations, a), 1.º, semicolons);
 * Diccionario panhispánico de dudas, s. v. « ordinales »; the catalogue of real releases.
 */
export const points: PointWords = {
  cardinals: {
    un: 1,
    uno: 1,
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    trece: 13,
    catorce: 14,
    quince: 15,
    dieciséis: 16,
    diecisiete: 17,
    dieciocho: 18,
    diecinueve: 19,
    veinte: 20,
  },
  // « una serie de medidas » counts none; « un par de » two, « una decena de » ten.
  amounts: {
    "un par de": 2,
    "una pareja de": 2,
    "un trío de": 3,
    "una decena de": 10,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    cien: 100,
  },
  folds: { doble: 2, triple: 3, cuádruple: 4 },
  numberEndings: [],
  adverbs: [
    list(`
      en primer lugar, en primer término, en primer termino, en primera instancia, primeramente, primero que nada, primero que todo, ante todo, antes que nada
      antes que todo, antes de nada, para empezar, para comenzar, de entrada, en primerísimo lugar, número uno, numero uno
    `),
    list("en segundo lugar, en segundo término, en segundo termino, en segunda instancia, número dos, numero dos"),
    list("en tercer lugar, en tercer término, en tercer termino, en tercera instancia, número tres, numero tres"),
    list("en cuarto lugar, en cuarto término, en cuarto termino, número cuatro"),
    list("en quinto lugar, en quinto término, en quinto termino, número cinco"),
    list("en sexto lugar, en sexto término, en sexto termino, número seis"),
    list("en séptimo lugar, en septimo lugar, número siete"),
    list("en octavo lugar"),
    list("en noveno lugar"),
    list("en décimo lugar, en decimo lugar"),
    list("en undécimo lugar"),
    list("en duodécimo lugar"),
  ],
  ordinals: [
    list("primero, primera, primer, 1.º, 1.ª, 1º, 1°, 1ª, 1ro, 1ra, 1ero, 1era, 1er"),
    list("segundo, segunda, en segundo, 2.º, 2.ª, 2º, 2°, 2ª, 2do, 2da"),
    list("tercero, tercera, en tercero, tercer, 3.º, 3.ª, 3º, 3°, 3ª, 3ro, 3ra, 3er"),
    list("cuarto, cuarta, en cuarto, 4.º, 4.ª, 4º, 4°, 4ª, 4to, 4ta"),
    list("quinto, quinta, 5.º, 5.ª, 5º, 5°, 5ª, 5to, 5ta"),
    list("sexto, sexta, 6.º, 6.ª, 6º, 6°, 6ª, 6to, 6ta"),
    list("séptimo, séptima, septimo, septima, 7.º, 7.ª, 7º, 7°, 7ª, 7mo, 7ma"),
    list("octavo, octava, 8.º, 8.ª, 8º, 8°, 8ª, 8vo, 8va"),
    list("noveno, novena, 9.º, 9.ª, 9º, 9°, 9ª, 9no, 9na"),
    list("décimo, décima, decimo, decima, 10.º, 10.ª, 10º, 10°, 10ª, 10mo, 10ma"),
    list("undécimo, undécima, decimoprimero, decimoprimera"),
    list("duodécimo, duodécima, decimosegundo, decimosegunda"),
    list("decimotercero, decimotercera"),
    list("decimocuarto, decimocuarta"),
    list("decimoquinto, decimoquinta"),
  ],
  halves: [
    list("por un lado, por una parte, de un lado, de una parte"),
    list(
      "por otro lado, por otra parte, por el otro lado, por el otro, por la otra, de otro lado, de otra parte, por otro, por otra",
    ),
  ],
  lasts: list(`
    por último, por ultimo, finalmente, en último lugar, en ultimo lugar, en último término, en ultimo termino, en última instancia, por último pero no menos importante
    por último, pero no menos importante
  `),
  finals: list("último, última, final"),
  nexts: list("luego, después, a continuación, seguidamente, posteriormente, acto seguido"),
  idioms: list(`
    primer ministro, primera ministra, primeros ministros, primera ministro, primera dama, primeras damas, primer mandatario, primera mandataria, primer secretario, primera secretaria, segundo secretario, segunda secretaria, tercer secretario, primer vicepresidente, primera vicepresidenta
    segundo vicepresidente, segunda vicepresidenta, tercera vicepresidenta, primera guerra mundial, segunda guerra mundial, tercera guerra mundial, primera vez, segunda vez, tercera vez, cuarta vez, por primera vez, por segunda vez, por tercera vez, primera línea, primer plano, segundo plano, primer orden
    primera mano, primer nivel, primer mundo, tercer mundo, tercera edad, primer trimestre, segundo trimestre, tercer trimestre, cuarto trimestre, primer semestre, segundo semestre, primera mitad, segunda mitad, primera comisión, segunda comisión, tercera comisión, cuarta comisión, quinta comisión, sexta comisión
    primera ronda, segunda ronda, tercera ronda, cuarta ronda, primera vuelta, segunda vuelta, primera sesión, segunda sesión, segunda parte de, primera parte de, segunda vicepresidencia, cuarta transformación, cuarta revolución industrial, primer momento, un primer momento, desde el primer, desde la primera
    tercera parte, cuarta parte, quinta parte, décima parte, segundo mandato, primer mandato, primer aniversario, primeros años, después de, después del, luego de, luego del, posteriormente a, segundo a segundo
  `),
  others: list("otro, otra, el otro, la otra, lo otro, un último, una última"),
  determiners: list("el, la, lo, mi, mis, nuestro, nuestra, un, una, su, este, esta, ese, esa, los, las, al, del"),
  openers: list(
    "y, e, pero, pues, bueno, entonces, o, porque, así, también, ya, sino, ahora, bien, además, asimismo, que, como",
  ),
  intensifiers: list(`
    más importante, lo más importante, el más importante, la más importante, quizás lo más importante, quizá lo más importante, tal vez lo más importante, sobre todo, ante todo, no menos importante, no por ello menos importante
    no por eso menos importante, último, última, final, por último, finalmente, fundamental, principal, muy importante
  `),
  ties: list("y, e, o, pero"),
  starters: list(`
    que, quiero, quisiera, queremos, quisiéramos, deseo, deseamos, debemos, debo, hay, necesitamos, tenemos, tengo, vamos, voy, es, son, está, hemos, he, se, me, nos, no, porque, si, cuando, creo, creemos, considero, consideramos, propongo, proponemos, nuestro, nuestra
    debe, deben, hace, nosotros, yo, permítanme, permítame, agradezco, agradecemos, agradecer, decir, decirles, reafirmar, reiterar, fortalecer, promover, garantizar, avanzar
  `),
  clauseStarters: list(
    "que, a, al, por, para, el, la, los, las, un, una, en, con, de, porque, se, no, nuestro, nuestra, es, lograr",
  ),
  purposes: list("a, que"),
  complementizers: list("que"),
  subordinates: list(
    "porque, ya que, puesto que, dado que, para que, a fin de, a fin de que, con el fin de, por cuanto, que",
  ),
  clauseEndings: [],
  pastCopulas: list("era, eran, fue, fueron, ha sido, han sido"),
  copulas: list(`
    es, son, será, serán, sería, serían, debe ser, deben ser, debería ser, debiera ser, tiene que ser, ha sido, era, fue, ha de ser, sigue siendo, continúa siendo, consiste en, radica en, reside en, estriba en, se refiere a, se refiere al
    se relaciona con, tiene que ver con, tiene relación con, está relacionado con, está relacionada con, está relacionado, está relacionada, está vinculado, está vinculada, está en, corresponde a, corresponde al, apunta a, busca, implica, supone
    exige, requiere, se basa en, se sustenta en, se fundamenta en, concierne a, trata de, trata sobre, se trata de, versa sobre, pasa por, atañe a, se centra en, se enfoca en, se orienta a, va dirigido a, va dirigida a, significa, aborda, contempla
    comprende, proviene de, deriva de, tiene por objeto, tiene como objetivo, nos lleva a, viene de, parte de, se llama, sería que, gira en torno a, se vincula con
  `),
  pronouns: list(
    "de ellos, de ellas, de estos, de estas, de los cuales, de las cuales, de nuestros, de nuestras, de mis, de esos, de esas, entre ellos, entre ellas",
  ),
  letters: "abcdefghijklmnñopqrstuvwxyz",
  nouns: list(`
    punto, cuestión, tema, asunto, razón, motivo, principio, prioridad, pilar, eje, área, ámbito, elemento, aspecto, factor, componente, desafío, reto, lección, enseñanza, realidad, tarea, paso, etapa, propuesta, proposición, mensaje, meta
    objetivo, fin, condición, compromiso, medida, acción, vía, línea de acción, línea de trabajo, línea estratégica, línea, idea, hecho, constatación, observación, comentario, reflexión, sugerencia, recomendación, petición, pedido, solicitud
    exigencia, demanda, requisito, imperativo, camino, dirección, dimensión, frente, preocupación, problema, consideración, tendencia, característica, rasgo, cualidad, oportunidad, premisa, conclusión, resultado, logro, iniciativa, clave, llave
    fuente, causa, beneficio, ventaja, responsabilidad, deber, obligación, diferencia, valor, variable, ingrediente, estrategia, política, herramienta, instrumento, enfoque, argumento, verdad, mito, anuncio, acuerdo, cambio, llamado, llamamiento
    deseo, esperanza, prueba, misión, rol, papel, reforma, riesgo, amenaza, opción, orientación, ambición, convicción, criterio, fortaleza, debilidad, certeza, urgencia, ejemplo, precisión, aclaración, necesidad, bloque, grupo de medidas, tipo
    categoría, nivel, capítulo, sección, apartado, peldaño, palanca, motor, vertiente, expresión, pregunta, interrogante, vector, polo, señal, error, ruta, gran desafío, decisión, disposición, garantía, plano, fase, tramo, foco, mandato
    aporte, contribución, respuesta, solución, hito, concepto, pacto, columna, base, fundamento, axioma, bandera
  `),
  nounsMany: list(`
    puntos, cuestiones, temas, asuntos, razones, motivos, principios, prioridades, pilares, ejes, áreas, ámbitos, elementos, aspectos, factores, componentes, desafíos, retos, lecciones, enseñanzas, realidades, tareas, pasos, etapas, propuestas
    proposiciones, mensajes, metas, objetivos, fines, condiciones, compromisos, medidas, acciones, vías, líneas de acción, líneas de trabajo, líneas estratégicas, líneas, ideas, hechos, constataciones, observaciones, comentarios, reflexiones
    sugerencias, recomendaciones, peticiones, pedidos, solicitudes, exigencias, demandas, requisitos, imperativos, caminos, direcciones, dimensiones, frentes, preocupaciones, problemas, consideraciones, tendencias, características, rasgos, cualidades
    oportunidades, premisas, conclusiones, resultados, logros, iniciativas, claves, llaves, fuentes, causas, beneficios, ventajas, responsabilidades, deberes, obligaciones, diferencias, valores, variables, ingredientes, estrategias, políticas
    herramientas, instrumentos, enfoques, argumentos, verdades, mitos, anuncios, acuerdos, cambios, llamados, llamamientos, deseos, esperanzas, pruebas, misiones, roles, reformas, riesgos, amenazas, opciones, orientaciones, ambiciones
    convicciones, criterios, fortalezas, debilidades, certezas, urgencias, ejemplos, precisiones, aclaraciones, necesidades, bloques, tipos, categorías, niveles, capítulos, secciones, apartados, palancas, motores, vertientes, expresiones, preguntas
    interrogantes, vectores, señales, errores, rutas, decisiones, disposiciones, garantías, planos, fases, tramos, focos, mandatos, aportes, contribuciones, respuestas, soluciones, hitos, conceptos, columnas, bases, fundamentos, banderas, cosas
    puntos clave, ejes temáticos, esfuerzos, gestiones, maneras, formas, palabras, directrices, lineamientos, grandes ejes, grandes temas, modalidades, parámetros
  `),
  quantifiers: list(`
    varios, varias, algunos, algunas, siguientes, siguiente, diversos, diversas, diferentes, distintos, distintas, principales, principal, grandes, numerosos, numerosas, estos, estas, múltiples, concretos, concretas, claves, clave, esenciales
    importantes, fundamentales, prioritarios, prioritarias, cada, tales, otros, otras, estratégicos, estratégicas, unos, unas, cuantos, cuantas, centrales, específicas, específicos, ciertos, ciertas, nuestros, nuestras, mis
  `),
  emptyNouns: list("cosa"),
  units: list(`
    años, año, meses, mes, semanas, semana, días, día, horas, hora, minutos, minuto, segundos, décadas, siglos, por ciento, millones, millón, mil, miles, millares, centenares, cientos, dólares, euros, pesos, países, naciones, estados, estados miembros, pueblos
    personas, hombres, mujeres, niños, niñas, veces, rondas, partes, ministros, cancilleres, presidentes, mandatarios, jefes de estado, jefes, gobiernos, miembros, delegaciones, colegas, empresas, empresarios, kilómetros, toneladas, hectáreas, barcos, aviones
    sesiones, reuniones, ediciones, artículos, idiomas, ciudades, regiones, provincias, candidatos, embajadores, representantes, estudiantes, becas, proyectos, grados, mandatos presidenciales, visitas, guerras, mundos, próximos años, últimos años, últimos meses, lados, orillas
    mares, océanos, continentes, hemisferios, instituciones, organizaciones, memorandos, memorandos de entendimiento, convenios, vuelos, periodistas, gigavatios, megavatios, buques, aeronaves, heridos, muertos, víctimas, soldados, rehenes, hermanos, amigos
  `),
  pointers: list(`
    siguiente, siguientes, los siguientes, las siguientes, lo siguiente, como sigue, a saber, a continuación, en particular, concretamente, entre otros, entre otras, estos son, estas son, son estos, son estas, en concreto, es decir, he aquí, esto es
  `),
  leads: list(`
    quiero, quisiera, quisiéramos, queremos, me gustaría, nos gustaría, deseo, deseamos, permítanme, permítame, permítaseme, déjenme, déjeme, debemos, debe, deben, hay que, tenemos que, tengo que, es necesario, es preciso, hace falta, se requiere, requiere, propongo
    proponemos, propuso, planteo, planteamos, planteó, me referiré, me voy a referir, voy a, vamos a, señalo, destaco, destacó, subrayo, subrayó, insisto, acordaron, acordó, acordamos, convinieron, hemos acordado, hemos decidido, decidieron, decidió, pedimos, exigimos
    solicitamos, llamamos a, hacemos un llamado, exhortamos, instamos, se compromete, se comprometen, nos comprometemos, reafirmamos, reafirmó, reiteramos, reiteró, expresó, expuso, indicó, recordó, mencionó, explicó, resaltó, enfatizó, presentó, creo, creemos, considero
    consideramos, pienso, estoy convencido, estoy convencida, cómo, por qué, qué, cuáles, cuál, porque, permitirá, busca, buscan, buscamos, promueve, promover, se basa, se basan, se sustenta, apuntan, apunta, trabajamos, trabajaremos, seguiremos, veo, necesitamos, hemos, tenemos
  `),
  abouts: list(`
    sobre, acerca de, acerca del, respecto a, respecto al, respecto de, respecto del, con respecto a, con respecto al, en relación con, en relación a, en relación al, en materia de, en torno a, en torno al, en cuanto a, en cuanto al, relativo a, relativa a, relativos a
    relativas a, relativos al, relativas al, referidos a, referidas a, referentes a, relacionados con, relacionadas con, vinculados a, vinculadas a, concernientes a
  `),
  // Nueva gramática de la lengua española, § 30.12, « complementos de tema » que encabezan la oración.
  aboutsBefore: list(`
    en cuanto a, en cuanto al, en materia de, con respecto a, con respecto al, respecto a, respecto al, respecto de, respecto del, en lo que respecta a, en lo que respecta al, en lo que se refiere a, en lo que se refiere al, en lo referente a, en lo referente al, en lo relativo a, en lo relativo al
    por lo que se refiere a, por lo que se refiere al, por lo que respecta a, por lo que respecta al, en relación con, en relación a, en relación al, acerca de, acerca del
  `),
  fors: list(
    "para, en favor de, en favor del, a favor de, a favor del, hacia, con miras a, con vistas a, destinados a, destinadas a, orientados a, orientadas a, dirigidos a, dirigidas a, tendientes a",
  ),
  ofs: list("de, del"),
  havings: list(`
    tiene, tienen, tuvo, tendrá, tenía, cuenta con, cuentan con, se basa en, se basan en, basado en, basada en, se basará en, se sustenta en, se sustentan en, se apoya en, se apoyan en, se fundamenta en, se fundamentan en, se funda en, descansa en, descansa sobre, descansan en
    reposa en, reposa sobre, se articula en, se articula en torno a, se articula alrededor de, gira en torno a, gira alrededor de, giran en torno a, consta de, constan de, comprende, comprenden, incluye, incluyen, contempla, contempla, contemplan, se estructura en
    se estructura en torno a, estructurada en, estructurado en, se organiza en, se compone de, compuesto por, compuesta por, se guía por, está guiada por, exige, exigen, requiere, requieren, obedece a, obedecen a, responde a, responden a, es, son, será, serán, implica, supone
    debe basarse en, debe sustentarse en, debe tener, deben tener, se centra en, se centran en, se centrará en, centrado en, centrada en, se enfoca en, se enfocan en, se enfocará en, se concentra en, enfocado en, enfocada en, plantea, plantean, parte de, se asienta en, se asienta sobre, se resume en
    se traduce en, se expresa en, abarca, abarcan, persigue, persiguen, enfrenta, enfrentan, se enfrenta a, se orienta a, se orienta por, depende de, dependen de, se desarrolla en, se divide en, se rige por, presenta, construida sobre, construido sobre, pasa por, se erige sobre, se cimenta en
  `),
  auxiliaries: list(`
    ha, han, había, es, son, era, fue, ser, sido, será, serán, está, están, debe, deben, deberá, puede, pueden, va, van, también, así, hoy, se, no, lo, la, le, les, principalmente, fundamentalmente, claramente, firmemente, esencialmente, además, a, que
  `),
  modals: list("debe, deben, debemos, deberá, deberán, puede, pueden, va, van, vamos"),
  treatings: list(`
    abordar, abordaron, abordó, abordamos, tratar, trataron, discutir, discutieron, analizar, analizaron, examinar, examinaron, explicar, exponer, presentar, describir, hablar de, hablaron de, conversaron sobre, repasaron, revisaron, dialogaron sobre
  `),
  matters: list("cómo, por qué, lo que, la manera de, la forma de, qué"),
  infinitives: list("para, a fin de, con el fin de, con el objetivo de, con el propósito de"),
  controls: [],
  articles: list("el, la, los, las, lo, un, una, unos, unas, al, del, este, esta, estos, estas, dicho, dicha"),
  emptySubjects: list(`
    nosotros, yo, él, ella, ellos, ellas, ello, esto, eso, este, esta, estos, estas, ese, esa, usted, ustedes, quien, quienes, que, lo, aquí, ambos, ambas, ambas partes, las partes, ambos ministros, los ministros, ambos cancilleres, los cancilleres, los presidentes, ambos presidentes
    ambos mandatarios, los mandatarios, los jefes de estado, se, hay, todo, todos, lo anterior, todo ello
  `),
  topicEnds: list(`
    hoy, esta mañana, esta tarde, esta noche, ahora, aquí, al respecto, a este respecto, en este sentido, en ese sentido, en este contexto, en este marco, como sigue, que quiero, que quisiera, que me gustaría, que deseo, que debemos, que hemos, que voy a, si me permiten
    antes de, en este momento, en particular, a continuación, siguientes, a saber, ante ustedes, con ustedes, durante la, durante el, en el marco
  `),
  adverbials: list(`
    en, con, por, para, desde, según, sobre, ante, bajo, tras, entre, hacia, hasta, durante, mediante, sin, a, al, como, cuando, si, aunque, mientras, dado, dada, frente, hoy, ahora, ayer, así, además, asimismo, también, finalmente, sin, no, pero, y, pues, porque, ya, aquí
    allí, señor, señora, señores, señoras, excelencias, distinguidos, distinguidas, queridos, estimados, colegas, amigos, amigas, primero, segundo, tercero, conforme, gracias, considerando, teniendo, luego, después, entonces, mañana
  `),
  closings: list(`
    gracias, muchas gracias, muchísimas gracias, agradezco, agradecemos, quiero agradecer, quisiera agradecer, deseo agradecer, queremos agradecer, permítanme agradecer, permítame agradecer, reitero mi agradecimiento, reitero nuestro agradecimiento, les agradezco
    deseo reiterar nuestro agradecimiento, quiero reiterar nuestro agradecimiento, quisiera reiterar nuestro agradecimiento, deseo reiterar mi agradecimiento, quiero reiterar mi agradecimiento, deseo expresar nuestro agradecimiento, quiero expresar nuestro agradecimiento, expreso mi agradecimiento, expresamos nuestro agradecimiento, deseo agradecerles, quiero agradecerles
    para concluir, para finalizar, para terminar, para cerrar, en conclusión, concluyo, termino, finalizo, quiero concluir, quisiera concluir, quiero terminar, quisiera terminar, quiero finalizar, quisiera finalizar, deseo concluir, permítanme concluir, permítame concluir
    permítanme terminar, en resumen, en síntesis, resumiendo, en suma, en definitiva, en fin, he dicho, es cuanto, es todo, eso es todo, estos son, estas son, esos son, esas son, todos estos, todas estas, con estas palabras, todo ello, todo esto, todo lo anterior, lo anterior
    estas medidas, estos principios, estos compromisos, estas acciones, estas propuestas, estos ejes, estos pilares, estas prioridades, estos tres, estas tres, estos cuatro, estas cuatro, estos cinco, estas cinco, estos dos, estas dos, a partir de estos, sobre la base de estos, viva, que viva
    que dios, les deseo, quedo a su disposición, quedo a disposición, cuenten con, en nombre de, por todo ello, por todo lo anterior, por todo esto, es por ello, es por eso, con ello, de esta manera, de esta forma, de este modo, habida cuenta
  `),
  courtesies: list(`
    gracias, muchas gracias, agradezco, agradecemos, agradecer, agradecerle, agradecerles, quiero agradecer, quiero agradecerle, quiero agradecerles, quisiera agradecer, quisiera agradecerle, quisiera agradecerles, deseo agradecer, queremos agradecer, permítanme agradecer
    permítame agradecer, permítame felicitar, permítame felicitarlo, permítame felicitarla, permítanme felicitar, permítanme expresar, permítame expresar, permítanme saludar, permítanme, permítame, felicito, felicitamos, quiero felicitar, quiero felicitarlo, quiero felicitarla, quisiera felicitar
    deseo felicitar, saludo, saludamos, quiero saludar, quisiera saludar, quiero expresar, quisiera expresar, quiero dar la bienvenida, quisiera dar la bienvenida, quiero transmitir, me complace, nos complace, es un honor, es un placer, es para mí un, bienvenidos, bienvenidas, buenos días, buenas tardes
    felicitaciones, felicitar, saludar, darles la bienvenida, dar la bienvenida, decirles que es un
  `),
  firstPersons: list(
    "yo, nosotros, nosotras, me, nos, mi, mis, nuestro, nuestra, nuestros, nuestras, esto, eso, ello, usted, ustedes, quiero, quisiera, hay, es",
  ),
  demonstratives: list("estos, estas, esos, esas, este, esta, dichos, dichas, tales"),
  anaphors: list("esto, eso, ello, este, esta, estos, estas, esa, ese, ellos, ellas, dicho, dicha, tal, tales"),
  vocatives: list(`
    señor presidente, señora presidenta, señor secretario general, señora secretaria general, señoras y señores, señores y señoras, damas y caballeros, señores, señoras, señor, señora, excelencias, excelencia, excelentísimo señor, excelentísima señora, excelentísimos, excmo. sr, sr. presidente
    sra. presidenta, distinguidos, distinguidas, distinguido, distinguida, estimados, estimadas, estimado, estimada, queridos, queridas, querido, querida, colegas, amigos, amigas, compatriotas, majestad, majestades, su majestad, alteza, señorías, señoría, compañeros, compañeras, honorables
    hermanos, hermanas, pueblos del mundo, apreciados, apreciadas, respetados, autoridades
  `),
  continuations: list(`
    a tal fin, a tal efecto, con este fin, con ese fin, para ello, para tal efecto, por ejemplo, esto incluye, ello incluye, esto significa, ello significa, esto implica, ello implica, ello supone, es decir, en efecto, en este punto, se trata de
  `),
  outlines: list(`
    hablaré, me referiré, abordaré, trataré, comenzaré, empezaré, presentaré, expondré, haré, diré unas palabras, terminaré, concluiré, finalizaré, les hablaré, voy a hablar, voy a referirme, voy a comenzar, voy a empezar, voy a presentar, escucharemos, comenzaremos, repasaré
    quiero comenzar, quisiera comenzar, quiero empezar, me voy a referir
  `),
  replies: list(`
    sobre su, sobre tu, a su pregunta, respecto a su, respecto de su, con respecto a su, en cuanto a su, en relación con su, en relación a su, en respuesta a su, para responder, respondiendo a, a la primera pregunta, a la segunda pregunta, a la tercera pregunta, sobre la primera pregunta
    sobre la segunda pregunta, sobre la tercera pregunta, su primera pregunta, su segunda pregunta, su pregunta, la primera pregunta, la segunda pregunta, en cuanto a la primera pregunta, en cuanto a la segunda pregunta, sobre lo primero, sobre lo segundo, a lo primero, a lo segundo
    sobre lo que me pregunta, sobre lo que pregunta
  `),
  citations: list(`
    artículo, artículos, art, arts, sección, secciones, párrafo, párrafos, numeral, numerales, inciso, incisos, literal, literales, apartado, apartados, capítulo, capítulos, título, regla, reglas, reglamento, anexo, anexos, resolución, resoluciones, n, no, nro, núm, num, número, ley, leyes
    decreto, decretos, directiva, decisión, protocolo, página, páginas, pág, figura, cuadro, tabla, nota, ordenanza, ods, objetivo, meta, covid, enmienda, acuerdo, expediente, cláusula, fracción
  `),
  occasions: list(
    "reunión, cumbre, foro, encuentro, conferencia, sesión, asamblea, visita, debate, diálogo, ceremonia",
  ),
  atOccasions: list("en, durante, en el marco de, con motivo de, con ocasión de"),
  outlineNouns: list(
    "mi intervención, mi discurso, mi exposición, mi presentación, mis palabras, mi charla, esta intervención, este discurso, esta exposición, esta presentación, estas palabras, esta charla",
  ),
  predicates: list(`
    reafirmaron, reiteraron, expresaron, destacaron, subrayaron, saludaron, celebraron, condenaron, rechazaron, acordaron, convinieron, coincidieron, reconocieron, manifestaron, resaltaron, decidieron, instruyeron, encomendaron, tomaron nota, agradecieron, ratificaron, se comprometieron, exhortaron, instaron
    renovaron, respaldaron, valoraron, acogieron, examinaron, abordaron, reafirma, reitera, expresa, destaca, subraya, saluda, condena, rechaza, reconoce, exhorta, insta, reafirman, reiteran, expresan, destacan, subrayan, saludan, condenan, rechazan, reconocen, exhortan, instan, acuerdan, deciden
  `),
  companions: list("con, entre, junto a, junto con"),
  namings: list(`
    participantes, participante, miembros, delegación, delegaciones, países, estados parte, estados partes, firmantes, signatarios, grupos de trabajo, comités, comisiones, ponentes, oradores, panelistas, lugares, eventos, actividades, individuos, personas, entidades, empresas, sociedades
    acompañaron a la ministra, acompañaron al ministro, acompañaron al canciller, acompañaron a la canciller, acompañaron al presidente, acompañaron a la presidenta, acompañan, asistieron al acto, participaron en la reunión, participaron en el encuentro, estuvieron presentes en la reunión, buques, ministros, funcionarios, embajadores, invitados, asistentes, participaron, asistieron, asistió, estuvieron presentes, presentes, en presencia de, acompañado por, acompañada por, acompañado de, acompañaron, integrada por, integrado por, programa, agenda, orden del día, contacto
    contactos, enlaces, anexos, publicaciones, galardonados, premios, personalidades, comitiva, autoridades, estuvo acompañado, estuvo acompañada, sedes
  `),
  listings: list(`
    sancionar, sanciona, sancionando, sancionados, agregar a la lista, incluidos en la lista, incluir en la lista, inclusión en la lista, designar a, designados, congelamiento de los activos de, medidas restrictivas contra, sanciones contra, sanciones a, restricciones de visado
  `),
  demands: list(`
    llama a, llaman a, llamamos a, llamó a, llamaron a, hace un llamado a, hacen un llamado a, hacemos un llamado a, exige, exigen, exigimos, exigió, pide, piden, pedimos, pidió, solicita, solicitan, solicitó, solicitamos, demanda, demandan, demandamos, exhorta, exhortan, exhortamos, exhorta a
    exhortan a, exhortó a, insta, instan, instamos, insta a, instan a, instó a, reafirma, reafirman, reafirmamos, reafirmaron, reafirmó, reitera, reiteran, reiteramos, reiteraron, reiteró, se compromete a, se comprometen a, nos comprometemos a, se comprometieron a, comprometerse a
    acuerdan, acordaron, acordamos, acordó, convienen, convienen en, convinieron, convinieron en, coincidieron en, coinciden en, decide, deciden, decidieron, decidió, decidimos, resuelve, resuelven, resolvieron, apoya, apoyan, apoyamos, recomienda, recomiendan, recomendamos, propone, proponen
    proponemos, propuso, propusieron, subraya, subrayan, subrayamos, subrayaron, subrayó, destaca, destacan, destacaron, destacamos, destacó, condena, condenan, condenamos, condenaron, rechaza, rechazan, rechazamos, rechazaron, declara, declaran, declaramos, declararon, incluye, incluyen, invita a, invitan a
    expresa, expresan, expresaron, expresamos, saludan, saluda, reconocen, reconoce, reconocemos, para promover, permitirá, permitirán, busca, buscan, contempla, comprende, establece, establecen, ratifica, ratifican, ratificaron, ratificamos, manifiesta, manifiestan
  `),
  furniture: list(`
    ver también, véase también, lea también, leer más, más información, para más información, mayor información, documentos, documento, documentos relacionados, descargar, descargas, enlaces, enlaces relacionados, enlaces de interés, contacto, contactos, contacto de prensa, contactos de prensa
    contacto para prensa, compartir, comparte, comparta, síguenos, síganos, etiquetas, temas, palabras clave, categorías, anexos, archivos adjuntos, adjuntos, fuentes, referencias, notas, nota a los editores, noticias, últimas noticias, noticias relacionadas, artículos relacionados, relacionadas
    contenido relacionado, te puede interesar, galería, multimedia, redes sociales
  `),
  outlineHeadings: list(
    "introducción, antecedentes, conclusión, conclusiones, preámbulo, resumen, síntesis, generalidades, presentación, contexto, considerandos, preguntas y respuestas",
  ),
  jointTitles: list(`
    declaración conjunta, comunicado conjunto, comunicado de prensa conjunto, declaración final, comunicado final, declaración de los presidentes, declaración de los ministros, declaración de los jefes, declaración especial, declaración presidencial, declaración, acta final, acta de la reunión
    acta, hoja de ruta, plan de acción, memorando, memorándum, memorándum de entendimiento, consenso, conclusiones, documento final, carta de, pacto, acuerdos de la reunión
  `),
  clauseWords: list(`
    es, son, era, será, serán, ser, está, están, ha, han, hemos, haber, debe, deben, deberá, debemos, puede, pueden, podrá, hay, va, van, vamos, nosotros, nos, nuestro, nuestra, que, quien, donde, no, para, por, en, se, su, sus, con, fin, al
  `),
};
