import { phrases as list } from "../phrases";
import type { TurnWords } from "../words/turns";

/**
 * Labels and formulas of Portuguese press conferences and interviews.
 * Sources: transcripts of the Planalto and of the Itamaraty ("Jornalista:", "Ministro Mauro Vieira:", "P:/R:"), interviews on
 * portaldiplomatico.mne.gov.pt; Manual da redação (Folha de S.Paulo), « pingue-pongue ».
 */
export const turns: TurnWords = {
  questionLabels: list(`
    pergunta, perguntas, p, jornalista, jornalistas, o jornalista, a jornalista, um jornalista, uma jornalista, imprensa, repórter, entrevistador, entrevistadora, apresentador, apresentadora, correspondente, público, plateia, pergunta da plateia, estudante, âncora, locutor, locutora, q
  `),
  followUpLabels: list("pergunta complementar, réplica, seguimento"),
  remarkLabels: list("intervenção, voz, vozes, comentário, plateia, público"),
  answerLabels: list("resposta, respostas, r, porta-voz"),
  moderatorLabels: list(
    "moderador, moderadora, mediador, mediadora, o moderador, a moderadora, intérprete, tradutor, tradutora, mestre de cerimônias, mestre de cerimónias, cerimonialista, operador",
  ),
  namelessLabels: list(
    "orador, oradora, interlocutor, interlocutora, participante, voz, não identificado, não identificada, homem não identificado",
  ),
  bareLabels: [],
  stopLabelOpeners: [],
  nameParticles: list(
    "de, da, do, das, dos, e, o, a, os, as, em, para, por, com, ao, à, junto, van, von, al, bin, ben, del, la",
  ),
  notLabels: list(`
    nota, notas, assunto, assuntos, data, local, lugar, hora, horário, contacto, contactos, contato, contatos, fonte, fontes, tema, temas, título, endereço, telefone, tel, fax, email, e-mail, site, excelências, excelência, senhoras e senhores, senhor presidente, senhora presidenta, senhora presidente, senhor secretário-geral, minhas senhoras e meus senhores, caros colegas, caros amigos, meus amigos, amigos
    colegas, companheiros, companheiras, compatriotas, primeiro, segundo, terceiro, quarto, por último, por fim, finalmente, em primeiro lugar, em segundo lugar, exemplo, por exemplo, conclusão, introdução, palavras-chave, etiquetas, foto, fotos, fotografia, vídeo, áudio, resultado, atualização, correção, agenda, programa, partilhar, compartilhe, ver, ver também, leia também, saiba mais, mais informações
    documento, documentos, anexo, resumo, antecedentes, contexto, tradução, versão, texto, de, para, ref, categoria, publicado, autor, isto é, ou seja, a saber, registrado em, crédito
  `),
  outletWords: list(`
    agência, agência de notícias, diário, jornal, rádio, televisão, tv, canal, rede, revista, notícias, imprensa, digital, lusa, agência lusa, rtp, sic, sic notícias, tvi, cnn portugal, público, expresso, observador, diário de notícias, jornal de notícias, correio da manhã, tsf, antena 1, renascença, folha, folha de s. paulo, folha de s.paulo, estadão, o estado de s. paulo, globo, o globo, tv globo, globonews, g1
    valor, valor econômico, correio braziliense, agência brasil, ebc, tv brasil, cbn, bandnews, band, record, sbt, jovem pan, uol, metrópoles, poder360, veja, istoé, época, carta capital, cartacapital, exame, piauí, zero hora, jota, cnn brasil, angop, jornal de angola, tpa, tvm, efe, afp, reuters, ap, associated press, cnn, bbc, bbc brasil, bloomberg, xinhua, dpa, ansa, tass, sputnik, rt
    telesur, dw, deutsche welle, rfi, france 24, al jazeera, kyodo, nhk, times, post, news, clarín, la nación, el país, .com
  `),
  askerNouns: list("jornalista, repórter, correspondente, enviado especial, enviada especial, pergunta, perguntas"),
  outletLinks: list("de, do, da, pelo, pela, para, com"),
  selfIntroductions: list("chamo-me, me chamo, meu nome é, o meu nome é, sou, aqui é, eu sou"),
  outletIntroductions: list("represento a, represento o, trabalho para, trabalho no, trabalho na, sou da, sou do"),
  floorBefore: list(
    "pergunta de, pergunta do, pergunta da, tem a palavra, a palavra a, a palavra ao, a palavra à, passo a palavra a, passo a palavra ao, passo a palavra à, dou a palavra a, dou a palavra ao, dou a palavra à",
  ),
  floorVerbs: list("passar para, passamos a, vamos a, começar com, começamos com, terminamos com, ouvir"),
  floorLeads: list("vamos, agora, então, bem, e, vou, podemos"),
  floorBeside: list(
    "por favor, tem a palavra, pode falar, pode perguntar, a sua pergunta, sua pergunta, faça favor, força, à vontade",
  ),
  floorToAnother: list(
    "próxima pergunta, última pergunta, outra pergunta, a próxima, primeira pergunta, uma última pergunta, mais uma pergunta, segunda pergunta, ao fundo, aqui à frente",
  ),
  floorOpeners: list(
    "sim, bem, bom, e, mas, então, agora, obrigado, obrigada, muito obrigado, muito bem, ok, certo, vamos",
  ),
  lineChecks: list(
    "está me ouvindo, estão me ouvindo, me ouve, consegue ouvir-me, conseguem ouvir-me, ouve-me, ouvem-me, posso, posso perguntar, posso fazer uma pergunta",
  ),
  courtesies: list(`
    obrigado, obrigada, muito obrigado, muito obrigada, obrigado a todos, obrigada a todos, obrigado ministro, obrigado presidente, bom dia, boa tarde, boa noite, bom dia a todos, boa tarde a todos, olá, até logo, até amanhã, adeus, desculpe, perdão, com licença, bem-vindos, de nada, senhor ministro, senhora ministra, ministro, ministra, presidente, senhor presidente, chanceler
  `),
  assents: list(
    "sim, não, claro, claro que sim, com certeza, certo, correto, exato, exatamente, é isso, é verdade, de acordo, bom, muito bem, perfeito, pois, pois é, pois não, ok, isso, sem dúvida",
  ),
  declines: list(`
    sem comentários, não vou comentar, não vamos comentar, não comento, não comentamos, prefiro não comentar, não tenho comentários, não tenho comentário, não farei comentários, não faço comentários, não tenho informação, não tenho informações, não temos informação, não temos informações, não tenho essa informação, não disponho de informação, não tenho nada a acrescentar, nada a acrescentar, nada a declarar
    não tenho conhecimento, desconheço, remeto para, não me cabe, não me compete, não nos cabe, não posso confirmar, não podemos confirmar, não vou especular, não vamos especular, não quero especular, não vou entrar, não me vou pronunciar, não vou me pronunciar, não vou responder, não quero comentar, não posso comentar, não posso adiantar, não vou adiantar, não sei dizer, terá de perguntar, é prematuro
  `),
  transcriptTitles: list(
    "entrevista, entrevistas, entrevista coletiva, coletiva de imprensa, coletiva, conferência de imprensa, perguntas e respostas, declarações à imprensa, declaração à imprensa, transcrição, encontro com a imprensa, respostas à imprensa, briefing à imprensa",
  ),
  // Indicações das transcrições do Planalto: «(inaudível)», «(tradução)».
  remarkWords: list(
    "tradução, traduzido, interpretação, em inglês, em espanhol, em português, inaudível, ininteligível, fora do microfone, risos, aplausos, por videoconferência, interrupção",
  ),
  interviews: {
    nouns: list(
      "entrevista, entrevistas, entrevista exclusiva, conversa, conversou, falou, pergunta, perguntas, respondeu, concedeu, em entrevista",
    ),
    links: list("com, com o, com a, concedida a, concedida ao, concedida à"),
    outletLinks: list(
      "a, ao, à, em, no, na, para, para o, para a, do, da, pelo, pela, publicada em, publicada no, publicada na",
    ),
  },
  namesInflect: false,
};
