import { phrases as list } from "../phrases";
import type { PeopleWords } from "../words/people";
import { bodies, places } from "./places";

/**
 * Spanish words around names. Lists are parted by commas.
 * Sources: RAE y ASALE, Ortografía § 4.2.4 (titles and offices, small), Nueva gramática § 43 (verbs of saying, their inversion,
 * dropped subjects); Ministerio de Asuntos Exteriores, « Ordenación de precedencias » and tratamientos; the organisation of the
 * governments of Spain, Mexico, Argentina, Chile, Colombia, Peru, Cuba (titles of offices); the releases' own use.
 */
export const people: PeopleWords = {
  honorifics: list(`
    Sr, Sr., Sra, Sra., Srta, Srta., Sres, Sres., Señor, Señora, Señorita, Señores, Don, Doña, D., Dª, D.ª, Dña, Dña., Dn., Dr, Dr., Dra, Dra., Doctor, Doctora, Lic, Lic., Licenciado, Licenciada, Ing, Ing., Ingeniero, Ingeniera, Arq., Arquitecto, Arquitecta, Prof., Profa., Profesor, Profesora, Mtro., Mtra., Maestro, Maestra, Econ., Economista, Abg., Abogado, Abogada
    Emb., Excmo, Excmo., Excma, Excma., Excmos., Excmo. Sr., Excma. Sra., Ilmo., Ilma., Excelentísimo, Excelentísima, Excelentísimo Señor, Excelentísima Señora, Ilustrísimo, S.E., SE, S. E., S.E. Sr., Excelencia, Su Excelencia, Sus Excelencias, Su Excelencia el, Su Excelencia la, S.M., SM, Su Majestad, Su Majestad el, S.A.R., SAR, S.A., Su Alteza Real, Su Alteza, Su Santidad, Su Eminencia
    Mons., Monseñor, Fray, Sor, Padre, compañero, compañera, camarada, honorable, H., hermano, hermana, querido, querida, estimado, estimada, ciudadano, ciudadana, jeque, sir, lord, lady, Mr, Mr., Mrs, Mrs., Ms, Ms., Cnel., Gral., Cap., Tte., exministro, expresidente, tocayo
  `),
  nameTitles: list("Jequesa, Barón, Baronesa, Conde, Condesa, Marqués, Marquesa"),
  postNominals: list("a.i., ad interim, (a.i.), OP, SJ, OFM, PhD, Ph.D., MSc"),
  nameSuffixes: list("Jr, Jr., hijo, II, III, IV, VI, VII, VIII, XIV, XVI"),
  particles: list(`
    de, del, la, las, los, da, do, dos, das, di, du, van, von, der, den, ter, zu, bin, bint, ben, ibn, abu, abd, al, el, al-, el-, san, santa, mc, mac, le, saint
  `),
  familyNamesFirst: list(`
    Wang, Li, Zhang, Liu, Chen, Yang, Huang, Zhao, Wu, Zhou, Xu, Ma, Hu, Guo, He, Lin, Gao, Qin, Xi, Qian, Mao, Hua, Kim, Park, Lee, Choi, Nguyen, Tran, Pham, Bui, Phan, To, Luong
  `),
  innerFamilyNames: true,
  // Family and given names that are also words of offices, places or the calendar.
  familyNamesAmongWords: list(`
    Rey, Reyes, Castillo, Castro, Santiago, Salvador, Valencia, Sevilla, León, Toledo, Burgos, Zamora, Ávila, Cáceres, Córdoba, Granada, Murcia, Soria, Segovia, Cuenca, Aragón, Navarra, Alemán, Catalán, Gallego, Francés, Gales, Paz, Lima, Quito, Palma, Sucre, Santos, Marín, Mayo, Domingo, Guerra, Guerrero, Alcalde, Juez, Conde, Duque, Barón, Infante
    Caballero, Merino, Pastor, Cardenal, Obispo, Iglesias, Iglesia, Puerto, Puente, Fuente, Villa, Casas, Palacios, Palacio, Torre, Torres, Plaza, Calle, Campo, Campos, Prado, Montes, Sierra, Ríos, Mar, Blanco, Negro, Rojo, Moreno, Rubio, Calvo, Delgado, Bravo, Leal, Bueno, Franco, Prieto, Crespo, Cortés, Cortes, Mercado, Banco, Caja, Correa, Herrero, Molina, Cristina
    Jordán, Alba, Luz, Esperanza, Victoria, Gloria, Dolores, Mercedes, Consuelo, Rosario, Amparo, Pilar, Ángel, Ángeles, Jesús, Cruz, Acosta, Costa, Rivera, Ribera, Luna, Sol, Estrella, Flores, Rosa, Blanca, Romano, Bolívar, Miranda, Durán, Robles, Olivos, Viñas, Fuentes, Bienvenido, Justo, Valiente, Mayor, Amado, Concepción, Encarnación, Natividad, Trinidad, Grande, Gallardo
    Segura, Vega, Salas, Sala, Camino, Pineda, Peña, Roca, Ley, Vida, Vidal, Sultán, Malik, Moscoso, Abad, Núñez, Israel, Alto, Rincón, Nieto, Sobrino, Marcos, Abril, Marzo, Julio, Domínguez, Fe, Caridad, Río, Valle, Monte, Asunción, Florencia, Roma, Galicia, Mariscal, Merced
  `),
  offices: {
    heads: list(`
      homólogo, homóloga, par, presidente, presidenta, presidentes, presidente de la república, presidenta de la república, presidente del gobierno, presidenta del gobierno, presidente constitucional, presidente electo, presidenta electa, presidente interino, presidenta interina, presidente encargado, vicepresidente, vicepresidenta, vicepresidente primero, vicepresidenta primera, vicepresidenta segunda
      vicepresidenta tercera, primer vicepresidente, primera vicepresidenta, segunda vicepresidenta, copresidente, copresidenta, expresidente, expresidenta, primer ministro, primera ministra, primer viceministro, primera viceministra, viceprimer ministro, viceprimera ministra, vice primer ministro, vice primera ministra, canciller, canciller federal, cancilleres, canciller nacional, canciller encargado, canciller encargada
      vicecanciller, excanciller, ministro, ministra, ministros, ministro de estado, ministra de estado, ministro consejero, ministra consejera, ministro-consejero, ministra-consejera, viceministro, viceministra, vice ministro, secretario, secretaria, secretario de estado, secretaria de estado, secretario general, secretaria general, secretario general adjunto, secretaria general adjunta
      vicesecretario general, vicesecretaria general, secretario ejecutivo, secretaria ejecutiva, subsecretario, subsecretaria, subsecretario general, subsecretaria general, secretario técnico, secretario permanente, prosecretario, embajador, embajadora, embajadores, embajador extraordinario y plenipotenciario, embajadora extraordinaria y plenipotenciaria, embajador en misión especial
      embajadora en misión especial, representante, representantes, representante permanente, representante permanente alterno, representante permanente alterna, representante permanente adjunto, representante permanente adjunta, representante alterno, representante alterna, alto representante, alta representante, representante especial, representante personal, representante residente
      portavoz, vocero, vocera, director, directora, director general, directora general, director ejecutivo, directora ejecutiva, director adjunto, directora adjunta, subdirector, subdirectora, director nacional, directora nacional, comisario, comisaria, comisionado, comisionada, alto comisionado, alta comisionada, gobernador, gobernadora, vicegobernador, alcalde, alcaldesa, intendente, intendenta
      senador, senadora, diputado, diputada, parlamentario, parlamentaria, congresista, legislador, legisladora, eurodiputado, eurodiputada, asambleísta, consejero, consejera, consejero delegado, asesor, asesora, enviado, enviada, enviado especial, enviada especial, encargado de negocios, encargada de negocios, encargado de negocios a.i., encargado, encargada, cónsul, cónsul general, cónsules
      cónsul honorario, coordinador, coordinadora, coordinador general, coordinadora general, coordinador residente, coordinadora residente, administrador, administradora, comandante, comandante en jefe, jefe de estado, jefa de estado, jefe de gobierno, jefa de gobierno, jefe de gabinete, jefa de gabinete, jefe de gabinete de ministros, jefe de misión, jefa de misión, jefe de la misión, jefa de la misión
      diplomático, diplomática, jefe de la delegación, jefa de la delegación, jefe de delegación, jefa de delegación, jefe del comando sur, jefe del estado mayor, jefe de la diplomacia, jefa de la diplomacia, jefe, jefa, mandatario, mandataria, primer mandatario, primera mandataria, primer secretario, primera secretaria, segundo secretario, segunda secretaria, tercer secretario, tercera secretaria, agregado, agregada
      rey, reina, príncipe heredero, princesa heredera, príncipe de asturias, princesa de asturias, emperador, emir, sultán, papa, sumo pontífice, primera dama, primer caballero, fiscal, fiscal general, procurador, procuradora, contralor, contralora, defensor del pueblo, defensora del pueblo, juez, jueza, magistrado, magistrada, relator, relatora, relator especial, relatora especial, delegado
      delegada, delegado permanente, delegada permanente, observador, observador permanente, observadora permanente, negociador, negociadora, dirigente, líder, titular, rector, rectora, decano, decana, prefecto, general, general de división, teniente general, teniente coronel, coronel, almirante, vicealmirante, capitán, mayor general, arzobispo, cardenal, obispo, nuncio, nuncio apostólico, patriarca
      gerente, gerente general, fundador, fundadora, investigador, investigadora, experto, experta, economista jefe, economista, sherpa, miembro, funcionario, funcionaria, diplomático, diplomática, integrante, ombudsman, superintendente, concejal, concejala, consejero federal, presidente pro tempore, presidenta pro tempore, presidente del consejo, presidenta del consejo
    `),
    modifiers: list(`
      adjunto, adjunta, general, federal, permanente, alterno, alterna, especial, personal, extraordinario, extraordinaria, plenipotenciario, plenipotenciaria, honorario, honoraria, interino, interina, encargado, encargada, saliente, entrante, electo, electa, ejecutivo, ejecutiva, nacional, regional, principal, residente, suplente, designado, designada, diplomático, diplomática, político, política
      militar, parlamentario, parlamentaria, presidencial, real, oficial, ex, exterior, primer, primera, segundo, segunda, tercera, tercero, vice, alto, alta, heredero, heredera, en funciones, pro tempore, pro témpore, constitucional, técnico, técnica, emérito, emérita, asociado, asociada, superior, concurrente, itinerante, delegado, delegada, ejecutivo adjunto, en jefe, jefe, jefa, consular
      provincial, municipal, entonces, actual, recién, nuevo, nueva, onusiano, onusiana, apostólico, a cargo, temporal, estatal, comercial, cultural, bolivariano, bolivariana
    `),
    ranks: list(
      "primer, primera, vice, viceministro, subsecretario, adjunto, adjunta, alterno, alterna, ex, interino, interina, segundo, segunda",
    ),
    portfolios: list(`
      relaciones exteriores, asuntos exteriores, asuntos, exteriores, culto, movilidad humana, movilidad, cooperación, cooperación internacional, cooperación iberoamericana, relaciones internacionales, relaciones, comercio internacional, comercio, comercio exterior
      integración, integración económica, integración regional, unión europea, acción exterior, globales, españa global, política exterior, política, políticas, asuntos globales, asuntos multilaterales, asuntos multilaterales y globales, asuntos políticos, asuntos consulares, consulares, asuntos bilaterales, asuntos económicos, económicos, económicas, económica
      relaciones económicas internacionales, relaciones económicas, bilaterales, multilaterales, multilateral, bilateral, humanitarios, asuntos humanitarios, ayuda humanitaria, humanitaria, jurídicos, asuntos jurídicos, jurídica, estado, defensa, defensa nacional, seguridad, seguridad nacional, seguridad pública, seguridad ciudadana, interior, gobernación, justicia, derechos humanos, derechos, humanos
      diáspora, europeos, asuntos europeos, exteriores y europeos, asuntos exteriores y europeos, economía, hacienda, hacienda pública, finanzas, presupuesto, planificación, planeación, desarrollo, desarrollo sostenible, desarrollo social, desarrollo económico, desarrollo productivo, inclusión, inclusión social, industria, industrias, producción, productividad, innovación, ciencia, tecnología, tecnologías, turismo, transporte, transportes, infraestructura, infraestructuras, obras públicas
      vivienda, energía, minas, minería, hidrocarburos, petróleo, ambiente, medio ambiente, medioambiente, transición ecológica, transición, ecológica, reto demográfico, cambio climático, clima, recursos naturales, recursos, naturales, agua, agricultura, ganadería, pesca, alimentación, ganadería y pesca, desarrollo agropecuario, agropecuario, agropecuaria, rural, salud, sanidad, salud pública
      trabajo, empleo, previsión social, seguridad social, economía social, educación, educación pública, enseñanza, universidades, investigación, cultura, patrimonio, deporte, deportes, juventud, infancia, niñez, mujer, mujeres, género, igualdad, familia, pueblos indígenas, pueblos originarios, migraciones, migración, migratorios, asuntos migratorios, refugiados, comunidades en el exterior
      mexicanos en el exterior, chilenos en el exterior, españoles en el exterior, ciudadanía española en el exterior, peruanas en el exterior, comunidades peruanas en el exterior, protocolo, ceremonial, inversión, inversiones, promoción, promoción comercial, promoción económica, exportaciones, marca país, comunicación, comunicaciones, información, prensa, diplomacia pública, diplomacia, pública
      presidencia, relaciones con las cortes, memoria democrática, administración pública, administraciones públicas, función pública, política territorial, gobierno, gabinete, ministros, nación, pueblo, poder popular, poder popular para relaciones exteriores, poder popular para, comunas, paz, paz y seguridad, operaciones de paz, desarme, no proliferación, mantenimiento de la paz, consolidación de la paz
      américa del norte, américa latina y el caribe, américa, asia, áfrica, europa, oriente medio, región, regiones, islas malvinas, malvinas, antártida, atlántico sur, atlántico, océanos, mares, espacio, lucha contra el narcotráfico, lucha contra las drogas, drogas, terrorismo, crimen organizado, delito, prevención, emergencias, desastres, gestión de riesgos, reconciliación, víctimas, tierras
      hábitat, territorio, ciudades, ordenamiento territorial, telecomunicaciones, sociedad de la información, agenda digital, transformación digital, digital, modernización, reforma del estado, consejo de ministros, organismos internacionales, organizaciones internacionales, internacional, internacionales, naciones unidas, asamblea general, consejo, alianza de civilizaciones, agenda 2030, consumo
      crecimiento, crecimiento económico, competitividad, empresa, empresas, pequeña y mediana empresa, emprendimiento, sostenibilidad, vecindad, ampliación, política de seguridad, asuntos exteriores y política de seguridad, crisis, gestión de crisis, estabilización, conflictos, conflictos armados, violencia sexual, niños, niños y los conflictos armados, zona, frontera, fronteras, límites, soberanía
    `),
    links: list(`
      de, del, y, e, para, a cargo de, a cargo del, encargado de, encargada de, encargado del, encargada del, ante, responsable de, responsable del
    `),
    accreditedLinks: list("en, a, al, sobre, cerca de, con sede en"),
    accredited: list(`
      embajador, embajadora, embajador extraordinario y plenipotenciario, embajadora extraordinaria y plenipotenciaria, representante, representante permanente, representante permanente alterno, representante permanente alterna, representante permanente adjunto, representante permanente adjunta, alto representante, alta representante, representante especial, enviado, enviada, enviado especial
      enviada especial, cónsul, cónsul general, cónsul honorario, encargado de negocios, encargada de negocios, encargado de negocios a.i., agregado, agregada, observador permanente, observadora permanente, coordinador residente, coordinadora residente, relator especial, relatora especial, jefe de misión, jefa de misión, nuncio apostólico, nuncio, delegado, delegada, consejero, consejera, ministro consejero
      ministra consejera, primer secretario, primera secretaria
    `),
    articles: list("el, la, los, las, un, una, su, sus, nuestro, nuestra, al, de, del"),
    openLinks: list("de, del, para, ante, a cargo de, encargado de, encargada de, responsable de"),
    // The minister of one's own country, in the releases of Paraguay and Argentina.
    otherNames: { "canciller nacional": "canciller" },
    same: [
      list(`
        canciller, ministro de relaciones exteriores, ministra de relaciones exteriores, secretario de relaciones exteriores, secretaria de relaciones exteriores, ministro de asuntos exteriores, ministra de asuntos exteriores, jefe de la diplomacia, jefa de la diplomacia
      `),
      list("presidente, mandatario, jefe de estado, primer mandatario"),
      list("presidenta, mandataria, jefa de estado, primera mandataria"),
      list("presidente del gobierno, jefe del gobierno, jefe de gobierno"),
      list("premier, presidente del consejo de ministros, jefe del gabinete"),
      list("ministro, emisario"),
      list("vicecanciller, viceministro de relaciones exteriores, viceministra de relaciones exteriores"),
      list("portavoz, vocero, vocera"),
      list("embajador, diplomático, representante permanente"),
      list("embajadora, diplomática, representante permanente"),
    ],
    writtenSmall: true,
    modifiersFollow: true,
  },
  places,
  bodies,
  commonWords: list(`
    el, la, los, las, lo, un, una, unos, unas, al, del, a, ante, bajo, cabe, con, contra, de, desde, durante, en, entre, hacia, hasta, mediante, para, por, según, sin, sobre, tras, versus, vía, excepto, salvo, incluso, además, asimismo, también, tampoco, así, aún, aun, aunque, como, cuando, donde, mientras, porque, pues, puesto, que, quien, quienes, cual, cuales, cuyo, cuya, si, sino, no, ni, sí, ya, y, e, o, u, pero, mas
    embargo, obstante, luego, después, antes, ahora, entonces, hoy, ayer, mañana, aquí, allí, allá, ahí, acá, siempre, nunca, jamás, quizás, quizá, tal, tales, tan, tanto, tanta, muy, más, menos, mucho, mucha, muchos, muchas, poco, pocos, todo, toda, todos, todas, cada, varios, varias, algún, alguna, algunos, algunas, ningún, ninguna, otro, otra, otros, otras, mismo, misma, mismos, ambos, ambas, cualquier
    este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella, aquellos, esto, eso, aquello, ello, yo, tú, él, ella, nosotros, nosotras, ellos, ellas, usted, ustedes, vosotros, me, te, se, nos, le, les, mi, mis, tu, tus, su, sus, nuestro, nuestra, nuestros, nuestras, vuestro, vuestra, es, son, era, eran, fue, fueron, ser, sido, siendo, será, serán, sea, está, están, estar, estamos, estoy, hay, ha, han, he, hemos
    había, haber, hace, hacer, tiene, tienen, tenemos, tengo, debe, deben, debemos, puede, pueden, podemos, quiero, quisiera, queremos, vamos, voy, va, creo, creemos, uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, cien, mil, millón, millones, primero, primera, primer, segundo, segunda, tercero, tercera, tercer, cuarto, cuarta, quinto, quinta, último, última, finalmente, lunes, martes, miércoles
    jueves, viernes, sábado, domingo, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre, día, días, mes, año, años, hora, horas, hrs, semana, noche, tarde, buenos, buenas, buen, bueno, bien, gracias, muchas gracias, hola, bienvenido, bienvenida, bienvenidos, saludos, señoras, señores, excelencias, damas, caballeros, amigos, amigas, colegas
    compatriotas, hermanos, hermanas, compañeros, compañeras, queridos, queridas, estimados, estimadas, distinguidos, distinguidas, distinguido, distinguida, honorables, invitados, delegados, delegadas, participantes, asistentes, pueblo, pueblos, público, prensa, pregunta, preguntas, respuesta, respuestas, periodista, periodistas, reportero, reportera, moderador, moderadora, entrevistador, entrevistadora, intérprete, inaudible, risas
    aplausos, interrupción, traducción, declaración, declaraciones, discurso, discursos, alocución, intervención, intervenciones, palabras, mensaje, mensajes, entrevista, entrevistas, conferencia, conferencias, rueda, comunicado, comunicados, boletín, nota, notas, informe, carta, cartas, texto, extracto, versión, estenográfica, transcripción, apertura, clausura, inauguración, introducción, conclusión, homenaje, brindis, debate, diálogo
    punto, puntos, cotejar, fecha, lugar, hora, fuente, fuentes, foto, fotos, fotografía, imagen, imágenes, video, vídeo, audio, copyright, contacto, compartir, imprimir, descargar, inicio, noticia, noticias, publicado, publicada, actualizado, última, actualización, modificación, página, parte, capítulo, sección, anexo, párrafo, artículo, artículos, tema, temas, asunto, agenda, programa, orden
    reunión, reuniones, encuentro, encuentros, visita, visitas, viaje, gira, llamada, llamadas, intercambio, sesión, sesiones, periodo, período, cumbre, foro, ceremonia, recepción, almuerzo, cena, evento, eventos, acto, seminario, taller, coloquio, aniversario, celebración, conmemoración, ocasión, firma, lanzamiento, presentación, entrega, consultas, mesa, redonda, ronda, alto, alta, nivel, ministerial, plenaria, plenario
    general, especial, oficial, bilateral, trilateral, multilateral, internacional, mundial, global, regional, nacional, paz, seguridad, derecho, derechos, hombre, mujer, mujeres, humanos, clima, cambio, desarrollo, sostenible, cooperación, situación, resolución, resoluciones, proyecto, votación, voto, posición, nombre, gobiernos, país, países, naciones, capital, calle, avenida, boulevard, plaza, sala, salón, hotel, aeropuerto, torre
    piso, tel, tel., teléfono, fax, correo, sitio, web, www, http, https, twitter, facebook, instagram, internet, covid, covid-19, jefes, presidentes, cancilleres, senadores, diputados, generales, reyes, directores, funcionarios, autoridades, delegaciones, dirigentes, líderes, permanente, federativa, democrática, popular, socialista, árabe, unidos, unidas, sur, norte, este, oeste, central, mar, océano, golfo, río, monte, lago
    bahía, cabo, costa, isla, islas, santa, santo, interrogado, preguntado, reafirmando, recordando, subrayando, considerando, reconociendo, teniendo, convencidos, conscientes, decididos, ministerios, dirección, servicio, portavocía, aviso, alerta, español, inglés, francés, english, p, r, q, n°, nº, no., núm, ref, marco, título, caso, efecto, término, términos, vista, razón, causa, favor, propósito, materia, tiempo, vez, veces, mundo, vida, guerra
    crisis, lucha, acción, política, economía, salud, cultura, educación, juventud, hombres, niños, unión, europea, consejo, asamblea, comité, comisión, parlamento, senado, ministerio, viva, vivan, honor, gloria, dios, permítame, permítanme, miren, mire, fíjense, imagínense, veamos, hablemos, hagamos, sigamos, the, of, and, vs, señor presidente, señora presidenta, señor secretario general, por ejemplo, sin embargo, de nuevo
    gobierno, estado, república, presidencia, vicepresidencia, cancillería, misión, embajada, oficina, dicho, dicha, dichos, trump, nuevo, nueva, nuevos, nuevas, gran, grandes, mejor, mayor, menor, larga, largo, propia, propio, solo, sólo, solamente, únicamente, claro, cierto, exacto, correcto, perfecto, vale, okay, ok, eh, ah, oh, ojalá, igualmente, igual, paralelamente, actualmente, recientemente, anteriormente
    posteriormente, previamente, seguidamente, respecto, relación, cuanto, cuanta, cuántos, cuál, cuáles, qué, cómo, cuándo, dónde, quién, quiénes, al respecto, de igual manera, de igual forma, del mismo modo, por su parte, por otra parte, por otro lado, por último, en tanto, en particular, en ese sentido, en este sentido, agradezco, agradecemos, saludo, felicito, reitero, reafirmo, deseo, condeno, lamento, expreso, celebro
    sostuvo una, sostuvo un, sostuvo reuniones, sostuvo encuentros, sostuvo hoy, sostuvo en, sostuvo además, sostuvo también, sostuvo dos, sostuvo tres, sostuvo varias, sostuvo varios, sostuvo conversaciones, sostuvo diálogos, sostuvo la, sostuvo el, sostuvo su, sostuvo consultas, sostuvo con, sostuvo este, sostuvo ayer, sostuvo este, sostuvo, esta, reuniones bilaterales
    expresa su, expresa sus, anuncia que, anuncia la, informa que, informa a, informa sobre
  `),
  namelessLabels: list(`
    moderador, moderadora, presentador, presentadora, conductor, conductora, operador, intérprete, traductor, pregunta, preguntas, respuesta, respuestas, p, r, periodista, periodistas, el periodista, la periodista, reportero, reportera, corresponsal, prensa, participante, público, interlocutor, interlocutora, voz, voces, entrevistador, entrevistadora, nota, asunto, tema, temas, lugar, fecha, hora
    fuente, transcripción, locutor, locutora, presentación, asistentes, asistente, una voz
  `),
  saying: {
    verbs: list(`
      dijo, dice, dirá, ha dicho, había dicho, afirmó, afirma, ha afirmado, afirmaron, señaló, señala, ha señalado, señalaron, indicó, indica, ha indicado, indicaron, expresó, expresa, ha expresado, expresaron, manifestó, manifiesta, ha manifestado, manifestaron, destacó, destaca, ha destacado, destacaron, subrayó, subraya, ha subrayado, subrayaron, resaltó, resalta, ha resaltado, resaltaron
      recalcó, recalca, ha recalcado, reiteró, reitera, ha reiterado, reiteraron, remarcó, remarca, ha remarcado, agregó, agrega, ha agregado, añadió, añade, ha añadido, sostuvo que, sostiene que, ha sostenido que, aseguró, asegura, ha asegurado, aseguraron, explicó, explica, ha explicado, explicaron, informó, informa, ha informado, anunció, anuncia, ha anunciado, anunciaron
      agradeció, agradece, ha agradecido, agradecieron, felicitó, felicita, ha felicitado, saludó, ha saludado, condenó, condena, ha condenado, condenaron, rechazó, rechaza, ha rechazado, rechazaron, lamentó, lamenta, ha lamentado, pidió, pide, ha pedido, pidieron, solicitó, solicita, ha solicitado, llamó a, llama a, ha llamado a, hizo un llamado, hizo un llamamiento, ha hecho un llamamiento, ha hecho un llamado
      hace un llamado, instó a, insta a, ha instado a, exhortó a, exhorta a, ha exhortado a, exhortó, propuso, propone, ha propuesto, propusieron, planteó, plantea, ha planteado, sugirió, sugiere, recordó, recuerda, ha recordado, recordaron, advirtió, advierte, ha advertido, alertó, enfatizó, enfatiza, ha enfatizado, puntualizó, puntualiza, precisó, precisa, ha precisado, apuntó
      ha apuntado, declaró, declara, ha declarado, declararon, consideró, considera, ha considerado, consideraron, concluyó, ha concluido, reconoció, reconoce, ha reconocido, reconocieron, valoró, valora, ha valorado, valoraron, ratificó, ratifica, ha ratificado, ratificaron, reafirmó, reafirma, ha reafirmado, reafirmaron, confirmó, confirma, ha confirmado, mencionó, menciona, comentó, comenta, ha comentado
      expuso, expone, ha expuesto, detalló, detalla, ha detallado, aclaró, aclara, ha aclarado, insistió, insiste, ha insistido, insistió en, ofreció, ha ofrecido, transmitió, trasladó, ha trasladado, ha transmitido, deseó, ha deseado, admitió, respondió, responde, ha respondido, contestó, ha contestado, preguntó, denunció, ha denunciado, denunciaron, defendió, ha defendido, abogó por, aboga por, ha abogado por
      apeló a, urgió, respaldó, ha respaldado, ponderó, hizo hincapié, ha hecho hincapié, hizo énfasis, puso de relieve, ha puesto de relieve, puso énfasis, puso de manifiesto, puso en valor, ha puesto en valor, dio a conocer, dejó claro, ha dejado claro, resumió, prosiguió, continuó diciendo, opinó, opina, estimó, estima, ha estimado, pronosticó, prometió, ha prometido, se comprometió a, se ha comprometido a
      rindió homenaje, dio la bienvenida, ha dado la bienvenida, se refirió a, se refirió al, se ha referido a, se mostró, se ha mostrado, se congratuló, se felicitó, se solidarizó, hizo votos, expresaron, relató, recomendó, calificó, ha calificado, describió, exigió, ha exigido, demandó, reclamó, ha reclamado, criticó, invitó a, ha invitado a, invitó, aplaudió, celebró que, ha celebrado que, confió en que, acotó
      argumentó, coincidió en que, coincidió en, coincide en que, ha coincidido en que, remató, afianzó, evocó, reflexionó, sentenció, aseveró, asevera, externó, patentizó, pormenorizó, dio cuenta, dio lectura, leyó, pronunció un discurso, ha pronunciado un discurso, pronunció unas palabras, ofreció unas palabras, tomó la palabra, escribió, tuiteó, publicó en, especificó, hizo referencia, hizo mención, hizo saber, hizo notar, ha hecho referencia, coincidieron en, acordaron, convinieron
    `),
    participles: list(`
      diciendo, afirmando, señalando, indicando, expresando, manifestando, destacando, subrayando, resaltando, recalcando, reiterando, remarcando, agregando, añadiendo, asegurando, explicando, informando, anunciando, agradeciendo, felicitando, condenando, rechazando, lamentando, pidiendo, solicitando, instando a, exhortando a, proponiendo, planteando, recordando, advirtiendo, enfatizando, puntualizando
      precisando, declarando, concluyendo, reconociendo, valorando, ratificando, reafirmando, confirmando, haciendo hincapié, poniendo de relieve, insistiendo en, abogando por, tras destacar, tras subrayar, tras agradecer, tras señalar, al destacar, al señalar, al tiempo de destacar
    `),
    inverted: list(`
      dijo, dice, ha dicho, afirmó, afirma, ha afirmado, señaló, señala, ha señalado, indicó, indica, ha indicado, expresó, expresa, ha expresado, manifestó, manifiesta, ha manifestado, destacó, destaca, ha destacado, subrayó, subraya, ha subrayado, resaltó, resalta, ha resaltado, recalcó, recalca, ha recalcado, reiteró, reitera, ha reiterado, remarcó, remarca, agregó, agrega, añadió, añade, ha añadido, sostuvo que
      aseguró, asegura, ha asegurado, explicó, explica, ha explicado, informó, informa, ha informado, anunció, anuncia, ha anunciado, pidió, ha pedido, propuso, ha propuesto, planteó, recordó, recuerda, ha recordado, advirtió, advierte, ha advertido, enfatizó, enfatiza, ha enfatizado, puntualizó, puntualiza, precisó, precisa, ha precisado, apuntó, apunta, ha apuntado, declaró, declara, ha declarado, consideró
      considera, concluyó, ha concluido, reconoció, valoró, ratificó, reafirmó, confirmó, mencionó, comentó, comenta, ha comentado, expuso, detalló, detalla, ha detallado, aclaró, aclara, ha aclarado, insistió, insiste, ha insistido, respondió, responde, ha respondido, contestó, denunció, resumió, prosiguió, opinó, estimó, relató, acotó, argumentó, aseveró, sentenció, externó, reflexionó, lamentó, ha lamentado, alertó
      agradeció, escribió, hizo saber, especificó, calificó
    `),
    invertedAnywhere: true,
    between: list(`
      también, además, asimismo, igualmente, así, así mismo, a su vez, por su parte, por su lado, de su parte, de igual manera, de igual modo, de igual forma, del mismo modo, en este sentido, en ese sentido, en tal sentido, al respecto, a este respecto, en este contexto, en ese contexto, en este marco, en ese marco, en dicho contexto, en esta línea, en esa línea, en la ocasión, en esta ocasión, en esa ocasión
      en su intervención, en su discurso, en su mensaje, en su alocución, en sus palabras, durante su intervención, durante la reunión, durante el encuentro, durante el acto, durante la visita, hoy, ayer, este lunes, este martes, este miércoles, este jueves, este viernes, este sábado, este domingo, hoy lunes, hoy martes, nuevamente, de nuevo, una vez más, luego, finalmente, por último, enseguida, seguidamente
      posteriormente, posterior, particularmente, en particular, especialmente, especial, firmemente, enérgicamente, categóricamente, claramente, públicamente, personalmente, expresamente, profundamente, calurosamente, sinceramente, brevemente, recientemente, ya, lo, la, le, les, nos, no solo, incluso, oficialmente, formalmente, en respuesta, en conclusión, por otra parte, por otro lado, de otra parte, de otro lado
      en cuanto a ello, sobre el particular, sobre este tema, sobre este punto, en primer lugar, en segundo lugar, con énfasis, con firmeza, en nombre de su gobierno, en nombre del gobierno, en nombre de españa, en rueda de prensa, en conferencia de prensa, ante los medios, a los medios, a la prensa, a través de sus redes sociales, al intervenir, al término, tras la reunión, tras el encuentro
    `),
    blocking: list(`
      se, a, de, para, por, es, son, era, fue, ser, sido, siendo, será, como, el, la, los, las, un, una, con, sin, no, nunca, esto, eso, ello, al, del, su, sus, este, esta, me, te, cuanto
    `),
    conjunctions: list("que, cómo, cuán, por qué, si, cuánto"),
    sources: list("según, de acuerdo con, de acuerdo a, en palabras de, en opinión de, a juicio de"),
    ownSpeech: list(
      "intervinieron, pronunciaron discursos, pronunciaron unas palabras, pronunciaron palabras, ofrecieron palabras, hicieron uso de la palabra, dirigieron unas palabras, tomaron la palabra",
    ),
    and: list("y, e, pero, o, así como, junto con, junto a"),
    notBeforeSubject: list(
      "con, a, al, para, por, de, del, entre, contra, sobre, hacia, ante, bajo, tras, desde, cuyo, cuya, en, según, que",
    ),
    dropsSubjects: true,
    several: list(`
      afirmaron, señalaron, indicaron, expresaron, manifestaron, destacaron, subrayaron, resaltaron, reiteraron, aseguraron, explicaron, anunciaron, agradecieron, condenaron, rechazaron, pidieron, propusieron, recordaron, declararon, consideraron, reconocieron, valoraron, ratificaron, reafirmaron, denunciaron, coincidieron en, acordaron, convinieron
    `),
  },
  pronouns: {
    person: list(`
      él, ella, este último, esta última, éste, ésta
    `),
    group: list(`
      ellos, ellas, ambos, ambas, ambas partes, las partes, las dos partes, los dos, las dos, ambos ministros, ambas ministras, los ministros, las ministras, los dos ministros, ambos cancilleres, los cancilleres, los dos cancilleres, ambos presidentes, los presidentes, los dos presidentes, ambos mandatarios, los mandatarios, los dos mandatarios, los jefes de estado, los líderes, ambos líderes
      ambos funcionarios, los funcionarios, ambas autoridades, las autoridades, ambas delegaciones, las delegaciones, ambos gobiernos, los gobiernos, los dos gobiernos, ambos países, los países, los dos países, los participantes, los embajadores, los representantes, los viceministros, ambos viceministros, ambos diplomáticos, los diplomáticos, los interlocutores, los jefes de gobierno
      los jefes de delegación, ambas cancillerías, la reunión, los asistentes, ambos secretarios, los secretarios, los titulares
    `),
    self: list("yo, me, mi, mis, mí, quiero, quisiera, creo, agradezco, soy, estoy, tengo"),
    selves: list(
      "nosotros, nosotras, nos, nuestro, nuestra, nuestros, nuestras, queremos, debemos, estamos, tenemos, somos, hemos",
    ),
    relative: list("quien, quienes, que"),
  },
  authorship: {
    texts: list(`
      declaración, declaraciones, discurso, alocución, intervención, intervenciones, palabras, palabras de apertura, palabras de bienvenida, mensaje, videomensaje, mensaje en video, carta, artículo, tribuna, brindis, comunicado, respuesta, respuestas, comparecencia, exposición, presentación, conferencia, conferencia de prensa, conferencia magistral, rueda de prensa, entrevista, versión estenográfica, transcripción
      lectura, saludo, discurso inaugural, discurso de toma de posesión, discurso de posesión, explicación de voto, observaciones, reflexión, reflexiones, cadena nacional, texto, extractos, ponencia, punto de prensa, mañanera, mensaje a la nación, informe, propuesta, opinión, columna, declaración a la prensa, declaraciones a la prensa, statement, derecho de réplica
      intervencion, declaracion, alocucion, palabras pronunciadas, discurso pronunciado, intervención pronunciada
    `),
    by: list(
      "por, pronunciado por, pronunciada por, pronunciadas por, a cargo de, a cargo del, leído por, leída por, ofrecida por, ofrecido por, presentado por, presentada por, dictada por, emitida por, formulada por, concedida por, ofrecidas por, dirigido por",
    ),
    adjoining: list("de, del, de la, a, al, a la, con, con el, con la"),
    attributions: list(`
      hizo la siguiente declaración, ha hecho la siguiente declaración, emitió la siguiente declaración, emitió el siguiente comunicado, difundió la siguiente declaración, pronunció el siguiente discurso, pronunció las siguientes palabras, declaró lo siguiente, dijo lo siguiente, expresó lo siguiente, el texto del discurso que, el texto del mensaje que, el texto de las palabras que, el texto de la intervención que
    `),
    hosts: list(
      "encabezada por, encabezado por, ofrecida por, a cargo de, a cargo del, presidida por, ofrecida hoy por, conducida por",
    ),
    contacts: list(
      "contacto, contactos, contacto de prensa, contactos de prensa, para más información, mayor información, informes",
    ),
    joint: list(`
      declaración conjunta, comunicado conjunto, comunicado de prensa conjunto, declaración final, declaración de los ministros, declaración de los presidentes, declaración de los jefes de estado, carta conjunta, memorando, memorándum, acuerdo, acta, hoja de ruta, declaracion conjunta, nota conjunta
    `),
  },
};
