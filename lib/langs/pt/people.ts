import { phrases as list } from "../phrases";
import type { PeopleWords } from "../words/people";
import { bodies, places } from "./places";

/**
 * Portuguese words around names, in Brazil and in Portugal. Lists are parted by commas.
 * Sources: Manual de redação da Presidência da República, « pronomes de tratamento »; Manual de redação oficial e diplomática do
 * Itamaraty; orgânicas do Governo de Portugal (titles of offices); Cunha & Cintra (verbs of saying, their inversion).
 */
export const people: PeopleWords = {
  honorifics: list(`
    Sr, Sr., Sra, Sra., Srs., Sr.ª, Senhor, Senhora, Senhores, Dom, Dona, D., Dr, Dr., Dra, Dra., Dr.ª, Doutor, Doutora, Eng, Eng., Engenheiro, Engenheira, Prof, Prof., Profa., Professor, Professora, Arq., Mestre, Exmo., Exma., Exmo. Sr., Exma. Sra., Excelentíssimo, Excelentíssima, Excelentíssimo Senhor, Excelentíssima Senhora, Ilmo., S.E., S. Ex.ª, S.Exa., S. Exa., V.Exa.
    Sua Excelência, Sua Excelência o, Sua Excelência a, Vossa Excelência, Excelência, Sua Majestade, S.M., Sua Alteza Real, S.A.R., Sua Santidade, Sua Eminência, Emb., Embaix., caro, cara, querido, querida, companheiro, companheira, xeque, sir, lord, lady, Mr, Mr., Mrs, Mrs., Ms, Ms., Gen., Cel., Alm., comendador, reverendo
  `),
  nameTitles: list("Barão, Baronesa, Conde, Condessa, Visconde"),
  postNominals: list("a.i., (a.i.), ad interim, PhD"),
  nameSuffixes: list("Jr, Jr., Júnior, Filho, Neto, Sobrinho, II, III, IV, VI, XIV, XVI"),
  particles: list(
    "de, do, da, dos, das, d', del, della, di, du, van, von, der, den, bin, bint, ben, ibn, al, el, al-, el-, la, san, são, santa",
  ),
  familyNamesFirst: list(
    "Wang, Li, Zhang, Liu, Chen, Yang, Huang, Zhao, Wu, Zhou, Xu, Ma, Hu, Guo, He, Lin, Gao, Qin, Xi, Qian, Mao, Kim, Park, Lee, Choi, Nguyen, Tran, Pham, Bui, Phan, To, Luong",
  ),
  innerFamilyNames: true,
  // Family and given names that are also words of offices, places or the calendar.
  familyNamesAmongWords: list(`
    Reis, Rei, Castelo, Castro, Santiago, Salvador, Lisboa, Porto, Coimbra, Braga, Guimarães, Évora, Aveiro, Viana, França, Alemão, Espanhol, Salazar, Paz, Santos, Santa, Marinho, Maio, Abril, Domingos, Guerra, Guerreiro, Juiz, Conde, Barão, Cavaleiro, Pastor, Cardeal, Bispo, Frade, Igreja, Ponte, Vila, Casas, Palácios, Torre, Torres, Rua, Campo, Campos, Prado, Montes, Serra
    Rios, Rio, Mar, Branco, Preto, Negro, Rosa, Moreno, Ruivo, Calvo, Delgado, Bravo, Leal, Bom, Bueno, Franco, Cortes, Mercado, Banco, Caixa, Ferreiro, Moinho, Cristina, Alba, Luz, Esperança, Vitória, Glória, Dores, Mercês, Rosário, Amparo, Pilar, Ângelo, Jesus, Cruz, Costa, Ribeiro, Ribeira, Rivera, Lua, Sol, Estrela, Flores, Branca, Romano, Miranda, Durão, Oliveira, Fontes
    Justo, Valente, Amado, Conceição, Encarnação, Natividade, Trindade, Grande, Galhardo, Seguro, Vega, Salas, Caminha, Pedra, Rocha, Lei, Vida, Vidal, Sultão, Abade, Nunes, Israel, Alto, Neto, Sobrinho, Filho, Marcos, Março, Julho, Rangel, Vieira, Patriota, Cunha, Pinto, Pereira, Carneiro, Lobo, Coelho, Leão, Raposo, Cordeiro, Machado, Barros, Silveira, Madeira, Faria, Brasil, Portugal, Lima, Bragança, Chaves, Maia, Barcelos
  `),
  offices: {
    heads: list(`
      presidente, presidenta, presidentes, presidente da república, presidenta da república, vice-presidente, vice-presidenta, vice-presidente da república, copresidente, ex-presidente, ex-presidenta, primeiro-ministro, primeira-ministra, primeiro ministro, primeira ministra, primeiros-ministros, vice-primeiro-ministro, chanceler, chanceleres, chanceler federal, vice-chanceler, ministro, ministra, ministros
      ministro de estado, ministra de estado, ministro interino, ministra interina, ministro-conselheiro, ministra-conselheira, vice-ministro, vice-ministra, secretário, secretária, secretário de estado, secretária de estado, secretário-geral, secretária-geral, secretário-geral adjunto, secretária-geral adjunta, vice-secretário-geral, vice-secretária-geral, secretário-executivo, secretária-executiva
      subsecretário, subsecretária, subsecretário-geral, subsecretária-geral, secretário especial, embaixador, embaixadora, embaixadores, embaixador extraordinário e plenipotenciário, embaixadora extraordinária e plenipotenciária, representante, representantes, representante permanente, representante permanente alterno, representante permanente alterna, representante permanente adjunto
      representante permanente adjunta, alto representante, alta representante, representante especial, representante pessoal, porta-voz, diretor, diretora, director, directora, diretor-geral, diretora-geral, director-geral, directora-geral, diretor executivo, diretora executiva, vice-diretor, comissário, comissária, alto-comissário, alta-comissária, alto comissário, governador, governadora, prefeito, prefeita
      presidente da câmara, senador, senadora, deputado, deputada, parlamentar, eurodeputado, eurodeputada, vereador, vereadora, conselheiro, conselheira, assessor, assessora, assessor especial, assessora especial, assessor-chefe, enviado, enviada, enviado especial, enviada especial, encarregado de negócios, encarregada de negócios, cônsul, cônsul-geral, cônsul honorário, coordenador, coordenadora
      coordenador-geral, coordenadora-geral, administrador, administradora, comandante, chefe de estado, chefe de governo, chefe do governo, chefe do estado, chefe de gabinete, chefe da delegação, chefe de delegação, chefe da missão, chefe da diplomacia, chefe do departamento, chefe da divisão, chefe, mandatário, mandatária, primeiro-secretário, primeira-secretária, segundo-secretário
      rei, rainha, príncipe herdeiro, imperador, emir, sultão, papa, sumo pontífice, primeira-dama, procurador-geral, procurador, procuradora, juiz, juíza, relator, relatora, relator especial, relatora especial, delegado, delegada, observador permanente, negociador, negociadora, negociador-chefe, dirigente, líder, titular, reitor, reitora, general, almirante, coronel, capitão, marechal, arcebispo
      cardeal, bispo, núncio, núncio apostólico, patriarca, gerente, fundador, fundadora, investigador, investigadora, pesquisador, pesquisadora, especialista, perito, perita, economista, sherpa, membro, funcionário, funcionária, diplomata, homólogo, homóloga, presidente do conselho, presidente do governo regional, presidente da assembleia da república, ministro do estado
    `),
    modifiers: list(`
      adjunto, adjunta, geral, federal, permanente, alterno, alterna, especial, pessoal, extraordinário, extraordinária, plenipotenciário, plenipotenciária, honorário, honorária, interino, interina, cessante, eleito, eleita, executivo, executiva, nacional, regional, principal, residente, suplente, designado, designada, diplomático, diplomática, político, política, militar, parlamentar, presidencial
      real, oficial, ex, exterior, primeiro, primeira, segundo, segunda, vice, alto, alta, herdeiro, em exercício, em funções, pro tempore, técnico, técnica, emérito, associado, superior, então, atual, actual, novo, nova, substituto, substituta, estadual, municipal, comercial, cultural, consular, -chefe
    `),
    ranks: list(
      "primeiro, primeira, vice, adjunto, adjunta, alterno, alterna, ex, interino, interina, segundo, segunda",
    ),
    portfolios: list(`
      relações exteriores, negócios estrangeiros, negócios, estrangeiros, exterior, relações, exteriores, relações internacionais, assuntos exteriores, assuntos, assuntos estratégicos, comunidades portuguesas, comunidades, comunidades brasileiras, assuntos europeus, europeus, europa, cooperação, cooperação internacional, cooperação económica, língua portuguesa, lusofonia, comércio, comércio exterior, comércio externo
      integração, integração regional, desenvolvimento, desenvolvimento sustentável, indústria, serviços, investimento, investimentos, promoção comercial, internacionalização, economia, finanças, fazenda, orçamento, planeamento, planejamento, gestão, defesa, defesa nacional, segurança, segurança pública, segurança institucional, administração interna, interior, justiça, direitos humanos, direitos, humanos, cidadania
      igualdade, igualdade racial, mulheres, género, gênero, povos indígenas, juventude, infância, família, família e combate à fome, combate à fome, agricultura, pecuária, pesca, aquicultura, alimentação, agrário, agrária, meio ambiente, ambiente, mudança do clima, clima, ação climática, energia, minas, minas e energia, petróleo, água, mar, transportes, transição, transição energética, infraestrutura, infraestruturas
      habitação, cidades, portos, portos e aeroportos, turismo, cultura, desporto, esporte, esportes, educação, ensino superior, ensino, ciência, tecnologia, inovação, saúde, trabalho, emprego, solidariedade, segurança social, previdência, previdência social, comunicação, comunicações, comunicação social, informação, imprensa, diplomacia pública, diplomacia, pública, presidência, casa civil, governo, nação, estado, república, ministros
      política, políticas, política externa, assuntos políticos, multilaterais, assuntos multilaterais, assuntos multilaterais políticos, bilaterais, assuntos económicos, assuntos econômicos, econômicos, económicos, econômica, económica, consulares, assuntos consulares, jurídicos, assuntos jurídicos, humanitários, assuntos humanitários, ásia e pacífico, ásia, pacífico, áfrica, áfrica e oriente médio, américa latina e caribe
      américas, américa do sul, américa do norte, oriente médio, europa e américa do norte, clima, paz, paz e segurança, operações de paz, desarmamento, não proliferação, terrorismo, crime organizado, drogas, prevenção, emergências, migrações, migração, refugiados, asilo, protocolo, cerimonial, coordenação, modernização, reforma, administração, organizações internacionais, internacionais, internacional, nações unidas, assembleia geral
      conselho, agenda 2030, crescimento, competitividade, empresa, empresas, empreendedorismo, vizinhança, alargamento, crises, crise, conflitos, fronteiras, soberania, agricultura e pescas, pescas, coesão, coesão territorial, territorial, presidência do conselho, modernização administrativa
    `),
    links: list(
      "de, do, da, dos, das, e, para, junto a, junto ao, junto à, junto às, junto aos, junto da, junto do, junto das, junto dos, encarregado de, encarregada de, responsável por, responsável pela, responsável pelo, perante",
    ),
    accreditedLinks: list("em, no, na, nos, nas, à, ao, a, às, para"),
    accredited: list(`
      embaixador, embaixadora, representante, representante permanente, representante permanente alterno, representante permanente alterna, representante permanente adjunto, alto representante, alta representante, representante especial, enviado, enviada, enviado especial, enviada especial, cônsul, cônsul-geral, encarregado de negócios, encarregada de negócios, observador permanente, relator especial, núncio apostólico, delegado, conselheiro, ministro-conselheiro
    `),
    articles: list("o, a, os, as, um, uma, seu, sua, nosso, nossa, ao, à, de, do, da, dos, das"),
    openLinks: list(
      "de, do, da, dos, das, para, junto a, junto ao, junto à, junto às, junto aos, junto da, junto do, junto das, junto dos, perante, encarregado de, encarregada de, responsável por, responsável pela, responsável pelo",
    ),
    same: [
      list(
        "chanceler, ministro das relações exteriores, ministra das relações exteriores, ministro de estado das relações exteriores, ministro dos negócios estrangeiros, ministra dos negócios estrangeiros, ministro de estado dos negócios estrangeiros, chefe da diplomacia",
      ),
      list("presidente, mandatário, chefe de estado"),
      list("primeiro-ministro, chefe do governo, chefe de governo"),
      list("embaixador, diplomata, representante permanente"),
      list("embaixadora, diplomata, representante permanente"),
    ],
    writtenSmall: true,
    modifiersFollow: true,
  },
  places,
  bodies,
  commonWords: list(`
    o, a, os, as, um, uma, uns, umas, ao, à, aos, às, do, da, dos, das, de, no, na, nos, nas, em, num, numa, por, pelo, pela, pelos, pelas, para, com, sem, sob, sobre, entre, até, desde, após, antes, contra, durante, mediante, perante, segundo, conforme, exceto, salvo, além, também, ainda, assim, como, quando, onde, enquanto, porque, pois, que, quem, qual, quais, cujo, cuja, se, não, nem, sim, já, e, ou, mas, porém
    contudo, todavia, entretanto, portanto, logo, depois, agora, então, hoje, ontem, amanhã, aqui, ali, lá, sempre, nunca, talvez, tal, tais, tão, tanto, muito, muita, muitos, muitas, mais, menos, pouco, poucos, todo, toda, todos, todas, cada, vários, várias, algum, alguma, alguns, algumas, nenhum, nenhuma, outro, outra, outros, outras, mesmo, mesma, ambos, ambas, qualquer, este, esta, estes, estas, esse, essa, esses, essas
    aquele, aquela, isto, isso, aquilo, neste, nesta, nesse, nessa, deste, desta, desse, dessa, eu, tu, ele, ela, nós, eles, elas, você, vocês, me, te, lhe, lhes, meu, minha, meus, minhas, teu, seu, sua, seus, suas, nosso, nossa, nossos, nossas, vosso, é, são, era, eram, foi, foram, ser, sido, sendo, será, serão, seja, está, estão, estar, estamos, estou, há, tem, têm, temos, tenho, teve, tinha, ter, havia, faz, fazer
    deve, devem, devemos, pode, podem, podemos, quero, queria, gostaria, queremos, vamos, vou, vai, vão, creio, um, dois, duas, três, quatro, cinco, seis, sete, oito, nove, dez, cem, mil, milhão, milhões, primeiro, primeira, segundo, segunda, terceiro, terceira, quarto, quarta, quinto, quinta, último, última, finalmente, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo
    janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, dia, dias, mês, ano, anos, hora, horas, semana, noite, tarde, manhã, bom, boa, bem, obrigado, obrigada, muito obrigado, muito obrigada, olá, bem-vindo, bem-vindos, senhoras, senhores, excelências, amigos, amigas, colegas, compatriotas, irmãos, companheiros, companheiras, caros, caras, queridos, prezados, prezadas
    ilustres, distintos, convidados, delegados, participantes, povo, povos, público, imprensa, pergunta, perguntas, resposta, respostas, jornalista, jornalistas, repórter, moderador, moderadora, entrevistador, entrevistadora, intérprete, inaudível, risos, aplausos, tradução, declaração, declarações, discurso, discursos, alocução, intervenção, intervenções, palavras, mensagem, mensagens, entrevista, entrevistas, conferência, conferências
    coletiva, comunicado, comunicados, nota, notas, informe, carta, texto, extrato, versão, transcrição, abertura, encerramento, posse, inauguração, introdução, conclusão, homenagem, brinde, debate, diálogo, ponto, pontos, data, local, lugar, fonte, fontes, foto, fotos, fotografia, imagem, imagens, vídeo, áudio, copyright, contacto, contato, partilhar, compartilhe, imprimir, início, notícia, notícias, publicado, publicada, atualizado
    atualização, modificação, página, parte, capítulo, seção, secção, anexo, parágrafo, artigo, artigos, tema, temas, assunto, agenda, programa, ordem, reunião, reuniões, encontro, encontros, visita, visitas, viagem, telefonema, ligação, sessão, sessões, período, fórum, cerimônia, cerimónia, recepção, almoço, jantar, evento, eventos, ato, atos, seminário, colóquio, aniversário, celebração, ocasião, assinatura, lançamento, apresentação, entrega
    consultas, mesa, redonda, rodada, nível, ministerial, plenária, plenário, situação, resolução, resoluções, projeto, votação, voto, posição, nome, governos, país, países, nações, capital, rua, avenida, praça, sala, salão, hotel, aeroporto, torre, andar, tel, telefone, fax, correio, site, web, www, http, https, twitter, facebook, instagram, internet, covid, covid-19, chefes, senadores, deputados, generais, autoridades, delegações, líderes, dirigentes
    permanente, federativa, democrática, popular, socialista, unidos, unidas, sul, norte, leste, oeste, central, mar, oceano, golfo, ilha, ilhas, reafirmando, recordando, sublinhando, considerando, reconhecendo, tendo, convencidos, conscientes, português, inglês, espanhol, english, español, p, r, q, nº, n.º, quadro, título, caso, efeito, termo, termos, vista, causa, favor, propósito, matéria, tempo, vez, vezes, mundo, vida, guerra, crise, luta, ação, economia
    saúde, cultura, educação, homens, mulheres, união, europeia, conselho, assembleia, comitê, comissão, parlamento, senado, ministério, viva, honra, deus, permita-me, permitam-me, por exemplo, no entanto, de novo, governo, estado, república, presidência, embaixada, missão, itamaraty, the, of, and, vs, novo, nova, novos, novas, grande, grandes, melhor, maior, menor, próprio, só, somente, apenas, claro, certo, exato, ok, ah, oh, igualmente, respeito, relação, quanto
    por sua vez, por outro lado, por fim, por último, agradeço, agradecemos, saúdo, felicito, reitero, reafirmo, desejo, condeno, lamento, expresso, nesse sentido, neste sentido, em nome
  `),
  namelessLabels: list(
    "moderador, moderadora, apresentador, apresentadora, mediador, mediadora, intérprete, tradutor, pergunta, perguntas, resposta, respostas, p, r, jornalista, jornalistas, o jornalista, a jornalista, repórter, imprensa, participante, plateia, público, entrevistador, entrevistadora, orador, voz, nota, assunto, tema, temas, local, data, hora, fonte, transcrição",
  ),
  saying: {
    verbs: list(`
      disse, diz, dirá, afirmou, afirma, afirmaram, salientou, salienta, indicou, indica, indicaram, expressou, expressa, expressaram, manifestou, manifesta, manifestaram, destacou, destaca, destacaram, sublinhou, sublinha, sublinharam, ressaltou, ressalta, ressaltaram, frisou, frisa, enfatizou, enfatiza, enfatizaram, reiterou, reitera, reiteraram, acrescentou, acrescenta, sustentou que, assegurou
      assegura, garantiu, explicou, explica, explicaram, informou, informa, anunciou, anuncia, anunciaram, agradeceu, agradece, agradeceram, felicitou, felicita, parabenizou, cumprimentou, saudou, saúda, saudaram, condenou, condena, condenaram, rejeitou, rejeita, rejeitaram, lamentou, lamenta, pediu, pede, solicitou, solicita, apelou a, apelou ao, apelou à, apela a, exortou, exorta, instou, insta
      propôs, propõe, propuseram, sugeriu, sugere, recordou, recorda, recordaram, lembrou, lembra, advertiu, adverte, alertou, alerta para, precisou, apontou, declarou, declara, declararam, considerou, considera, consideraram, concluiu, reconheceu, reconhece, reconheceram, valorizou, ratificou, reafirmou, reafirma, reafirmaram, confirmou, confirma, mencionou, comentou, comenta, expôs, detalhou
      esclareceu, insistiu, insiste, ofereceu, transmitiu, desejou, admitiu, respondeu, responde, perguntou, denunciou, defendeu, defende, advogou, apoiou, ponderou, evocou, argumentou, observou, observa, avaliou, avalia, relatou, recomendou, classificou, descreveu, exigiu, reclamou, criticou, convidou, aplaudiu, prometeu, comprometeu-se a, referiu-se a, referiu-se ao, referiu-se à, referiu, refere, notou
      congratulou-se, solidarizou-se, prestou homenagem, deu as boas-vindas, chamou a atenção, fez um apelo, fez votos, tomou a palavra, proferiu um discurso, proferiu discurso, discursou, escreveu, concordaram em, acordaram, vincou, realçou, realça, acentuou, assinalou, assinala, registrou, registou, opinou, estimou
    `),
    participles: list(`
      dizendo, afirmando, salientando, indicando, expressando, manifestando, destacando, sublinhando, ressaltando, frisando, enfatizando, reiterando, acrescentando, assegurando, explicando, informando, anunciando, agradecendo, felicitando, saudando, condenando, rejeitando, lamentando, pedindo, propondo, recordando, lembrando, advertindo, declarando, concluindo, reconhecendo, reafirmando, defendendo, observando
    `),
    inverted: list(`
      disse, diz, afirmou, afirma, salientou, salienta, indicou, expressou, manifestou, destacou, destaca, sublinhou, sublinha, ressaltou, ressalta, frisou, enfatizou, enfatiza, reiterou, acrescentou, acrescenta, assegurou, garantiu, explicou, explica, informou, anunciou, pediu, propôs, recordou, lembrou, advertiu, alertou, precisou, apontou, declarou, declara, considerou, concluiu, reconheceu, reafirmou
      confirmou, mencionou, comentou, detalhou, esclareceu, insistiu, respondeu, denunciou, defendeu, argumentou, observou, avaliou, relatou, referiu, notou, realçou, assinalou, vincou, escreveu, lamentou, agradeceu, opinou
    `),
    invertedAnywhere: true,
    dropsSubjects: true,
    several: list(`
      afirmaram, indicaram, expressaram, manifestaram, destacaram, sublinharam, ressaltaram, enfatizaram, reiteraram, explicaram, anunciaram, agradeceram, saudaram, condenaram, rejeitaram, propuseram, recordaram, declararam, consideraram, reconheceram, reafirmaram, concordaram em, acordaram
    `),
    between: list(`
      também, ainda, além disso, igualmente, assim, por sua vez, por seu lado, por seu turno, de sua parte, da mesma forma, do mesmo modo, neste sentido, nesse sentido, a esse respeito, a este respeito, neste contexto, nesse contexto, nesta linha, na ocasião, nesta ocasião, na oportunidade, em seu discurso, no seu discurso, em sua intervenção, na sua intervenção, durante a reunião, durante o encontro, durante a visita
      hoje, ontem, novamente, de novo, mais uma vez, finalmente, por fim, por último, em seguida, posteriormente, particularmente, em particular, especialmente, firmemente, energicamente, claramente, publicamente, pessoalmente, expressamente, profundamente, sinceramente, brevemente, recentemente, já, lhe, não só, inclusive, oficialmente, formalmente, em resposta, por outro lado, nesta segunda-feira, nesta terça-feira
      nesta quarta-feira, nesta quinta-feira, nesta sexta-feira, em nome do governo, em nome do governo brasileiro, em conferência de imprensa, à imprensa, aos jornalistas, à agência lusa, à lusa
    `),
    blocking: list(
      "de, para, por, é, são, era, foi, ser, sido, sendo, será, como, o, a, os, as, um, uma, com, sem, não, nunca, isto, isso, ao, do, da, se, seu, sua, este, esta, me, te, quanto",
    ),
    conjunctions: list("que, como, quão, por que, se, quanto"),
    sources: list("segundo, de acordo com, conforme, nas palavras de, na opinião de"),
    ownSpeech: list("discursaram, proferiram discursos, fizeram uso da palavra, tomaram a palavra, intervieram"),
    and: list("e, mas, ou, bem como, assim como, juntamente com"),
    notBeforeSubject: list(
      "com, a, ao, à, aos, às, para, por, pelo, pela, de, do, da, dos, das, entre, contra, sobre, perante, sob, após, desde, cujo, cuja, em, no, na, segundo, que",
    ),
  },
  pronouns: {
    person: list("ele, ela, este último, esta última"),
    group: list(`
      eles, elas, ambos, ambas, ambas as partes, as partes, as duas partes, os dois, as duas, ambos os ministros, os ministros, os dois ministros, as ministras, ambos os chanceleres, os chanceleres, os dois chanceleres, ambos os presidentes, os presidentes, os dois presidentes, os mandatários, os dois mandatários, os chefes de estado, os líderes, os dois líderes, as autoridades, as delegações, ambas as delegações
      os governos, os dois governos, os países, os dois países, ambos os países, os participantes, os embaixadores, os representantes, os vice-ministros, os diplomatas, os interlocutores, os chefes de governo, a reunião
    `),
    self: list("eu, me, meu, minha, meus, minhas, mim, quero, gostaria, creio, agradeço, sou, estou, tenho"),
    selves: list("nós, nos, nosso, nossa, nossos, nossas, queremos, devemos, estamos, temos, somos"),
    relative: list("quem, que"),
  },
  authorship: {
    texts: list(`
      declaração, declarações, discurso, discurso de posse, alocução, intervenção, intervenções, palavras, palavras de abertura, mensagem, mensagem em vídeo, carta, artigo, brinde, comunicado, resposta, respostas, audição, exposição, apresentação, conferência, conferência de imprensa, entrevista, entrevista coletiva, coletiva de imprensa, transcrição, leitura, saudação, explicação de voto, observações, texto, palestra, aula magna
      pronunciamento, nota, fala, statement, declaração à imprensa, declarações à imprensa, artigo de opinião, depoimento
    `),
    by: list(
      "por, pelo, pela, proferido por, proferido pelo, proferido pela, proferida por, proferida pelo, proferida pela, pronunciado por, pronunciado pelo, pronunciada pelo, concedida por, concedida pelo, concedida pela, feita por, feita pelo, lida por, lida pelo, a cargo de, apresentada pelo, apresentado pelo",
    ),
    adjoining: list("de, do, da, dos, com, com o, com a, ao, à"),
    attributions: list(
      "fez a seguinte declaração, emitiu a seguinte declaração, divulgou a seguinte declaração, emitiu a seguinte nota, proferiu o seguinte discurso, declarou o seguinte, disse o seguinte",
    ),
    hosts: list(
      "presidida por, presidida pelo, presidida pela, concedida por, concedida pelo, a cargo de, a cargo do, conduzida por",
    ),
    contacts: list(
      "contacto, contato, contactos, contatos, contactos para a imprensa, mais informações, para mais informações, informações à imprensa",
    ),
    joint: list(
      "declaração conjunta, comunicado conjunto, declaração final, comunicado final, declaração dos ministros, declaração dos presidentes, declaração dos chefes de estado, carta conjunta, memorando, acordo, ata, roteiro, nota conjunta",
    ),
  },
};
