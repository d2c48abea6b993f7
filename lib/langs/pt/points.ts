import { phrases as list } from "../phrases";
import type { PointWords } from "../words/points";

/**
 * How Portuguese announces, numbers and ends points, in Brazil and in Portugal.
 * Sources: Cunha & Cintra, Nova gramática do português contemporâneo (numerals, ordinals, connectives of order); Manual de
 * redação da Presidência da República (alíneas, incisos); Ciberdúvidas da Língua Portuguesa, « enumerações »; the releases' own use.
 */
export const points: PointWords = {
  cardinals: {
    um: 1,
    uma: 1,
    dois: 2,
    duas: 2,
    três: 3,
    quatro: 4,
    cinco: 5,
    seis: 6,
    sete: 7,
    oito: 8,
    nove: 9,
    dez: 10,
    onze: 11,
    doze: 12,
    treze: 13,
    catorze: 14,
    quatorze: 14,
    quinze: 15,
    dezesseis: 16,
    dezasseis: 16,
    dezessete: 17,
    dezassete: 17,
    dezoito: 18,
    dezenove: 19,
    dezanove: 19,
    vinte: 20,
  },
  amounts: {
    "um par de": 2,
    "uma dezena de": 10,
    "uma dúzia de": 12,
    trinta: 30,
    quarenta: 40,
    cinquenta: 50,
    sessenta: 60,
    cem: 100,
  },
  folds: { duplo: 2, dupla: 2, triplo: 3, tripla: 3 },
  numberEndings: [],
  adverbs: [
    list(`
      em primeiro lugar, primeiramente, primeiro que tudo, antes de mais, antes de mais nada, antes de tudo, para começar, desde logo, número um
    `),
    list("em segundo lugar, segundamente, número dois"),
    list("em terceiro lugar, número três"),
    list("em quarto lugar, número quatro"),
    list("em quinto lugar, número cinco"),
    list("em sexto lugar"),
    list("em sétimo lugar"),
    list("em oitavo lugar"),
    list("em nono lugar"),
    list("em décimo lugar"),
  ],
  ordinals: [
    list("primeiro, primeira, 1.º, 1.ª, 1º, 1°, 1ª"),
    list("segundo, segunda, em segundo, 2.º, 2.ª, 2º, 2°, 2ª"),
    list("terceiro, terceira, em terceiro, 3.º, 3.ª, 3º, 3°, 3ª"),
    list("quarto, quarta, em quarto, 4.º, 4.ª, 4º, 4°, 4ª"),
    list("quinto, quinta, 5.º, 5.ª, 5º, 5°, 5ª"),
    list("sexto, sexta, 6.º, 6.ª, 6º, 6°, 6ª"),
    list("sétimo, sétima, 7.º, 7.ª, 7º, 7°, 7ª"),
    list("oitavo, oitava, 8.º, 8.ª, 8º, 8°, 8ª"),
    list("nono, nona, 9.º, 9.ª, 9º, 9°, 9ª"),
    list("décimo, décima, 10.º, 10.ª, 10º, 10°, 10ª"),
    list("décimo primeiro, décima primeira"),
    list("décimo segundo, décima segunda"),
  ],
  halves: [
    list("por um lado, por uma parte, de um lado, de uma parte"),
    list("por outro lado, por outra parte, por outro, de outro lado, de outro, do outro lado"),
  ],
  lasts: list("por último, por fim, finalmente, em último lugar, por último mas não menos importante"),
  finals: list("último, última, final"),
  nexts: list("depois, a seguir, em seguida, seguidamente, posteriormente"),
  idioms: list(`
    primeiro-ministro, primeira-ministra, primeiro ministro, primeira ministra, primeiros-ministros, primeira-dama, primeira dama, primeiro-secretário, primeiro secretário, segundo secretário, segundo-secretário, primeira guerra mundial, segunda guerra mundial, terceira guerra mundial, primeira vez, segunda vez, terceira vez
    pela primeira vez, pela segunda vez, primeira linha, primeiro plano, segundo plano, primeira mão, primeiro mundo, terceiro mundo, terceira idade, primeiro trimestre, segundo trimestre, terceiro trimestre, quarto trimestre, primeiro semestre, segundo semestre, primeira metade, segunda metade, primeira comissão, segunda comissão
    terceira comissão, quarta comissão, quinta comissão, sexta comissão, primeiro turno, segundo turno, segunda volta, primeira volta, segunda ronda, primeira ronda, segunda rodada, primeira rodada, primeiro momento, segundo mandato, primeiro mandato, primeiros anos, depois de, depois do, depois da, depois dos, depois das
    segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, segundo o, segundo a, segundo os, segundo as, segundo dados, segundo fontes, quinta edição, primeiro-vice-presidente
  `),
  others: list("outro, outra, o outro, a outra"),
  determiners: list("o, a, os, as, meu, minha, nosso, nossa, um, uma, seu, sua, este, esta, esse, essa, ao, do, da"),
  openers: list("e, mas, pois, bem, então, ou, porque, assim, também, já, agora, ora, além, que"),
  intensifiers: list(`
    mais importante, o mais importante, a mais importante, talvez o mais importante, talvez a mais importante, sobretudo, acima de tudo, não menos importante, e não menos importante, último, última, por último, finalmente, principal
  `),
  ties: list("e, ou, mas"),
  starters: list(`
    que, quero, queria, gostaria, queremos, devemos, há, precisamos, temos, tenho, vamos, é, são, está, estamos, se, não, porque, quando, creio, acredito, acreditamos, proponho, propomos, nosso, nossa, deve, devem, nós, eu, permitam-me, permita-me, agradeço, agradecer, dizer, reafirmar, fortalecer, promover, garantir
  `),
  clauseStarters: list("que, a, ao, por, para, o, os, as, um, uma, em, no, na, com, de, porque, não, nosso, nossa, é"),
  purposes: list("a, que"),
  complementizers: list("que"),
  subordinates: list("porque, já que, visto que, dado que, para que, a fim de, a fim de que, com o fim de, que"),
  clauseEndings: [],
  pastCopulas: list("era, eram, foi, foram, tem sido"),
  copulas: list(`
    é, são, será, serão, seria, deve ser, devem ser, deveria ser, tem de ser, tem que ser, foi, era, tem sido, consiste em, reside em, reside no, reside na, refere-se a, refere-se ao, refere-se à, diz respeito a, diz respeito ao, diz respeito à, tem a ver com, relaciona-se com, está relacionado, está relacionada, prende-se com
    corresponde a, aponta para, visa, busca, implica, supõe, exige, requer, baseia-se em, assenta em, trata de, trata-se de, passa por, passa pelo, passa pela, centra-se em, significa, aborda, contempla, compreende, vem de, parte de, concerne, continua a ser, continua sendo
  `),
  pronouns: list(
    "deles, delas, destes, destas, dos quais, das quais, dos nossos, das nossas, dos meus, de entre eles, entre eles",
  ),
  letters: "abcdefghijklmnopqrstuvwxyz",
  nouns: list(`
    ponto, questão, tema, assunto, razão, motivo, princípio, prioridade, pilar, eixo, área, âmbito, elemento, aspecto, aspeto, fator, factor, componente, desafio, lição, ensinamento, realidade, tarefa, passo, etapa, proposta, proposição, mensagem, meta, objetivo, objectivo, condição, compromisso, medida, ação, acção, via, linha de ação
    linha de acção, linha, ideia, facto, fato, constatação, observação, comentário, reflexão, sugestão, recomendação, pedido, solicitação, exigência, demanda, requisito, imperativo, caminho, direção, direcção, dimensão, frente, preocupação, problema, consideração, tendência, característica, traço, qualidade, oportunidade, premissa
    conclusão, resultado, conquista, iniciativa, chave, fonte, causa, benefício, vantagem, responsabilidade, dever, obrigação, diferença, valor, variável, ingrediente, estratégia, política, ferramenta, instrumento, abordagem, argumento, verdade, mito, anúncio, acordo, mudança, apelo, desejo, esperança, missão, papel, reforma, risco
    ameaça, opção, orientação, ambição, convicção, critério, certeza, urgência, exemplo, esclarecimento, necessidade, bloco, tipo, categoria, nível, capítulo, vertente, pergunta, sinal, erro, decisão, garantia, plano, fase, foco, contributo, contribuição, resposta, solução, nota, palavra, vetor, desígnio
  `),
  nounsMany: list(`
    pontos, questões, temas, assuntos, razões, motivos, princípios, prioridades, pilares, eixos, áreas, âmbitos, elementos, aspectos, aspetos, fatores, factores, componentes, desafios, lições, ensinamentos, realidades, tarefas, passos, etapas, propostas, proposições, mensagens, metas, objetivos, objectivos, condições, compromissos, medidas, ações
    acções, vias, linhas de ação, linhas de acção, linhas, ideias, factos, fatos, constatações, observações, comentários, reflexões, sugestões, recomendações, pedidos, solicitações, exigências, demandas, requisitos, imperativos, caminhos, direções, dimensões, frentes, preocupações, problemas, considerações, tendências, características, traços
    qualidades, oportunidades, premissas, conclusões, resultados, conquistas, iniciativas, chaves, fontes, causas, benefícios, vantagens, responsabilidades, deveres, obrigações, diferenças, valores, variáveis, ingredientes, estratégias, políticas, ferramentas, instrumentos, abordagens, argumentos, verdades, mitos, anúncios, acordos, mudanças, apelos
    desejos, esperanças, missões, papéis, reformas, riscos, ameaças, opções, orientações, ambições, convicções, critérios, certezas, urgências, exemplos, esclarecimentos, necessidades, blocos, tipos, categorias, níveis, capítulos, vertentes, perguntas, sinais, erros, decisões, garantias, planos, fases, focos, contributos, contribuições, respostas
    soluções, notas, palavras, vetores, coisas, entendimentos, esforços, maneiras, formas, diretrizes, linhas mestras, grandes temas, grandes eixos
  `),
  quantifiers: list(`
    vários, várias, alguns, algumas, seguintes, seguinte, diversos, diversas, diferentes, distintos, principais, principal, grandes, numerosos, numerosas, estes, estas, esses, essas, múltiplos, concretos, concretas, essenciais, importantes, fundamentais, prioritários, prioritárias, cada, tais, outros, outras, estratégicos, estratégicas, certos, certas
  `),
  emptyNouns: list("coisa"),
  units: list(`
    anos, ano, meses, mês, semanas, semana, dias, dia, horas, hora, minutos, segundos, décadas, séculos, por cento, milhões, milhão, mil, milhares, centenas, dólares, euros, reais, países, nações, estados, povos, pessoas, homens, mulheres, crianças, vezes, rodadas, rondas, partes, ministros, chanceleres, presidentes, chefes, governos, membros, delegações
    colegas, empresas, quilómetros, quilômetros, toneladas, navios, aviões, sessões, reuniões, edições, artigos, línguas, cidades, regiões, embaixadores, representantes, estudantes, bolsas, projetos, graus, visitas, guerras, lados, margens, continentes, instituições, organizações, mandatos, jornalistas, vítimas, mortos, feridos, reféns, chefes de estado, próximos anos, últimos anos
  `),
  pointers: list(
    "seguinte, seguintes, os seguintes, as seguintes, o seguinte, a saber, como segue, nomeadamente, designadamente, em particular, concretamente, isto é, ou seja, entre outros, entre outras, abaixo",
  ),
  leads: list(`
    quero, queria, gostaria, queremos, gostaríamos, desejo, permitam-me, permita-me, deixem-me, devemos, deve, devem, é preciso, é necessário, temos de, temos que, tenho de, proponho, propomos, propôs, referir-me-ei, vou, vamos, destaco, destacou, sublinho, sublinhou, ressaltou, ressalto, insisto, acordaram, acordou, concordaram, decidiram, decidiu
    pedimos, exigimos, apelamos, exortamos, compromete-se, comprometem-se, comprometemo-nos, reafirmamos, reafirmou, reiteramos, reiterou, expressou, indicou, recordou, mencionou, explicou, apresentou, creio, acredito, penso, como, por que, porquê, quais, qual, porque, permitirá, busca, visa, visam, precisamos, temos, saudaram, enfatizaram
  `),
  abouts: list(`
    sobre, acerca de, acerca do, acerca da, a respeito de, a respeito do, a respeito da, em relação a, em relação ao, em relação à, quanto a, quanto ao, quanto à, em matéria de, relativos a, relativas a, relativo a, relativa a, relativamente a, relativamente ao, relativamente à, referentes a, relacionados com, relacionadas com, em torno de, em torno do, em torno da
  `),
  // Cunha & Cintra, Nova gramática do português contemporâneo: complementos de assunto no início da frase.
  aboutsBefore: list(`
    quanto a, quanto ao, quanto à, quanto aos, quanto às, em matéria de, no que respeita a, no que respeita ao, no que respeita à, no que se refere a, no que se refere ao, no que se refere à, no que diz respeito a, no que diz respeito ao, no que diz respeito à, no tocante a, no tocante ao, no tocante à
    em relação a, em relação ao, em relação à, com relação a, com relação ao, com relação à, relativamente a, relativamente ao, relativamente à, acerca de, acerca do, acerca da, a respeito de, a respeito do, a respeito da
  `),
  fors: list(
    "para, em favor de, em favor do, em favor da, a favor de, com vista a, com vistas a, destinados a, destinadas a, voltadas para, voltados para",
  ),
  ofs: list("de, do, da, dos, das"),
  havings: list(`
    tem, têm, teve, terá, conta com, contam com, baseia-se em, baseiam-se em, baseia-se, baseado em, baseada em, assenta em, assentam em, assentará em, sustenta-se em, apoia-se em, apoia-se, fundamenta-se em, repousa sobre, articula-se em torno de, articula-se em, gira em torno de, compreende, inclui, incluem, contempla, estrutura-se em, organiza-se em, divide-se em
    guia-se por, exige, exigem, requer, requerem, obedece a, responde a, é, são, será, serão, implica, supõe, centra-se em, concentra-se em, parte de, resume-se a, resume-se em, traduz-se em, abrange, persegue, enfrenta, enfrentam, depende de, dependem de, rege-se por, apresenta, deve basear-se em, deve ter, passa por, desdobra-se em
  `),
  auxiliaries: list(
    "tem, têm, é, são, era, foi, ser, sido, será, serão, está, estão, deve, devem, deverá, pode, podem, vai, vão, também, assim, hoje, se, não, o, a, os, as, principalmente, sobretudo, claramente, firmemente, além, que",
  ),
  modals: list("deve, devem, devemos, deverá, deverão, pode, podem, vai, vão, vamos"),
  treatings: list(
    "abordar, abordaram, abordou, tratar, trataram de, discutir, discutiram, analisar, analisaram, examinaram, explicar, expor, apresentar, descrever, falar de, conversaram sobre, passaram em revista",
  ),
  matters: list("como, por que, o que, a maneira de, a forma de"),
  infinitives: list("para, a fim de, com o objetivo de, com o propósito de"),
  controls: [],
  articles: list("o, a, os, as, um, uma, uns, umas, ao, à, do, da, este, esta, estes, estas"),
  emptySubjects: list(`
    nós, eu, ele, ela, eles, elas, isto, isso, este, esta, estes, estas, esse, essa, você, vocês, quem, que, o, aqui, ambos, ambas, ambas as partes, as partes, os dois ministros, os ministros, os dois presidentes, os presidentes, os chefes de estado, há, tudo, todos
  `),
  topicEnds: list(`
    hoje, esta manhã, esta tarde, esta noite, agora, aqui, a este respeito, nesse sentido, neste sentido, neste contexto, como segue, que quero, que gostaria, que devemos, se me permitem, antes de, neste momento, em particular, seguintes, a saber, durante a, durante o, no âmbito, no quadro
  `),
  adverbials: list(`
    em, no, na, nos, nas, com, por, pela, pelo, para, desde, segundo, sobre, perante, sob, após, entre, até, durante, mediante, sem, como, quando, se, embora, enquanto, dado, dada, hoje, agora, ontem, assim, além, também, finalmente, não, mas, e, pois, porque, já, aqui, ali, senhor, senhora, senhores, excelências, caros, caras, prezados, colegas, amigos
    primeiro, segundo, conforme, considerando, depois, então, neste, nesta, nesse, nessa
  `),
  closings: list(`
    obrigado, obrigada, muito obrigado, muito obrigada, agradeço, agradecemos, quero agradecer, gostaria de agradecer, para concluir, para terminar, para finalizar, em conclusão, concluo, termino, finalizo, gostaria de concluir, quero concluir, em suma, em resumo, em síntese, disse, é tudo, estes são, estas são, esses são, todos estes, todas estas, com estas palavras
    tudo isto, tudo isso, estas medidas, estes princípios, estas propostas, estes compromissos, estas prioridades, estes três, estas três, viva, desejo-vos, conto com, em nome de, por tudo isto, por tudo isso, é por isso, desta forma, deste modo, reitero o meu agradecimento, reitero meu agradecimento
  `),
  courtesies: list(`
    obrigado, obrigada, muito obrigado, muito obrigada, agradeço, agradecer, quero agradecer, gostaria de agradecer, queria agradecer, permitam-me agradecer, permita-me agradecer, permita-me felicitar, permitam-me felicitar, felicito, parabenizo, parabéns, quero felicitar, gostaria de felicitar, saúdo, quero saudar, gostaria de saudar, gostaria de cumprimentar, quero cumprimentar
    cumprimento, é uma honra, é um prazer, bem-vindos, bom dia, boa tarde, permitam-me, permita-me
  `),
  firstPersons: list(
    "eu, nós, me, nos, meu, minha, meus, minhas, nosso, nossa, nossos, nossas, isto, isso, quero, gostaria, há, é, você, vocês",
  ),
  demonstratives: list("estes, estas, esses, essas, este, esta, tais"),
  anaphors: list("isto, isso, este, esta, estes, estas, esse, essa, esses, essas, eles, elas, tal, tais"),
  vocatives: list(`
    senhor presidente, senhora presidente, senhora presidenta, senhor secretário-geral, senhoras e senhores, senhores e senhoras, minhas senhoras e meus senhores, minhas senhoras, meus senhores, senhores, senhoras, senhor, senhora, excelências, excelência, excelentíssimo senhor, excelentíssima senhora, caros, caras, caro, cara, prezados, prezadas
    queridos, queridas, colegas, amigos, meus amigos, compatriotas, majestade, distintos, distintas, ilustres
  `),
  continuations: list(
    "para tal, para tanto, para isso, com este fim, com esse fim, por exemplo, isto inclui, isso inclui, isto significa, isso significa, isso implica, ou seja, isto é, trata-se de, nomeadamente",
  ),
  outlines: list(
    "falarei, abordarei, tratarei, começarei, apresentarei, exporei, farei, direi algumas palavras, terminarei, concluirei, vou falar, vou começar, vou apresentar, referir-me-ei, ouviremos, gostaria de começar",
  ),
  replies: list(
    "sobre a sua, sobre sua, à sua pergunta, a sua pergunta, quanto à sua, quanto a sua, em relação à sua, em resposta à sua, para responder, respondendo à, à primeira pergunta, à segunda pergunta, sobre a primeira pergunta, sobre a segunda pergunta, sua primeira pergunta, sua segunda pergunta, a primeira pergunta, a segunda pergunta, quanto à primeira pergunta, quanto à segunda pergunta",
  ),
  citations: list(
    "artigo, artigos, art, arts, secção, seção, parágrafo, parágrafos, número, números, n, nº, alínea, alíneas, inciso, incisos, capítulo, capítulos, título, regra, regulamento, anexo, anexos, resolução, resoluções, lei, leis, decreto, decretos, portaria, diretiva, decisão, protocolo, página, páginas, figura, quadro, tabela, nota, ods, covid, emenda, item, itens",
  ),
  occasions: list(
    "reunião, cúpula, cimeira, fórum, encontro, conferência, sessão, assembleia, visita, debate, diálogo, cerimónia, cerimônia",
  ),
  atOccasions: list("em, na, no, durante, no âmbito de, por ocasião de"),
  outlineNouns: list(
    "minha intervenção, meu discurso, minha exposição, minha apresentação, minha palestra, minha fala, esta intervenção, este discurso, esta exposição, esta apresentação, esta palestra",
  ),
  predicates: list(
    "reafirmaram, reiteraram, expressaram, manifestaram, destacaram, sublinharam, ressaltaram, saudaram, condenaram, rejeitaram, acordaram, concordaram, reconheceram, decidiram, agradeceram, comprometeram-se, exortaram, instaram, enfatizaram, reafirma, reitera, expressa, destaca, sublinha, saúda, condena, reconhece, exorta, reafirmam, reiteram, destacam, saúdam, condenam, reconhecem, decidem",
  ),
  companions: list("com, entre"),
  namings: list(`
    participantes, participante, membros, delegação, delegações, países, estados partes, signatários, grupos de trabalho, comités, comitês, comissões, oradores, painelistas, locais, eventos, atividades, indivíduos, pessoas, entidades, empresas, navios, ministros, funcionários, embaixadores, convidados, participaram, estiveram presentes, presentes, acompanhado por, acompanhada por
    integrada por, integrado por, composta por, programa, agenda, ordem do dia, contacto, contato, contactos, contatos, ligações, anexos, publicações, atos assinados
  `),
  listings: list(
    "sancionar, sancionados, incluir na lista, incluídos na lista, inclusão na lista, congelamento de ativos de, medidas restritivas contra, sanções contra, sanções a",
  ),
  demands: list(`
    apela a, apelam a, apelamos a, exorta, exortam, exortamos, insta, instam, instamos, exige, exigem, exigimos, pede, pedem, pedimos, solicita, solicitam, reafirma, reafirmam, reafirmamos, reafirmaram, reitera, reiteram, reiteramos, reiteraram, compromete-se a, comprometem-se a, comprometemo-nos a, comprometeram-se a, acordam, acordaram, acordamos, concordaram em
    decide, decidem, decidiram, decidimos, apoia, apoiam, apoiamos, recomenda, recomendam, propõe, propõem, propomos, propôs, sublinha, sublinham, sublinharam, destaca, destacam, destacaram, condena, condenam, condenamos, rejeita, rejeitam, declara, declaram, declaramos, inclui, incluem, saúdam, saúda, reconhecem, manifestam, expressam, permitirá, visa, visam, estabelece
  `),
  furniture: list(`
    ver também, veja também, leia também, ler mais, saiba mais, mais informações, documentos, documentos relacionados, descarregar, ligações, links, links relacionados, contacto, contato, contactos, contatos, contactos para a imprensa, partilhar, compartilhe, compartilhar, siga-nos, etiquetas, tags, temas, palavras-chave, categorias, anexos, fontes, referências, notas, notícias, últimas notícias
    notícias relacionadas, artigos relacionados, conteúdo relacionado, registrado em, assunto, assuntos
  `),
  outlineHeadings: list(
    "introdução, antecedentes, conclusão, conclusões, preâmbulo, resumo, síntese, apresentação, contexto",
  ),
  jointTitles: list(
    "declaração conjunta, comunicado conjunto, declaração final, comunicado final, declaração dos ministros, declaração dos presidentes, declaração dos chefes, declaração especial, declaração, comunicado, ata, roteiro, plano de ação, memorando, memorando de entendimento, consenso, conclusões, documento final, carta de",
  ),
  clauseWords: list(
    "é, são, era, será, serão, ser, está, estão, tem, têm, temos, deve, devem, deverá, devemos, pode, podem, há, vai, vão, vamos, nós, nos, nosso, nossa, que, quem, onde, não, para, por, em, se, seu, sua, com",
  ),
};
