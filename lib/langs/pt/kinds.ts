import { phrases } from "../phrases";
import type { KindWords } from "../words/kinds";

/** Portuguese words that tell a kind of release from another, and a release from other pages. */
export const kinds: KindWords = {
  titles: {
    transcript: phrases(
      "entrevista, entrevista coletiva, coletiva de imprensa, conferência de imprensa, perguntas e respostas, transcrição, entrevista concedida",
    ),
    communique: phrases(
      "comunicado conjunto, declaração conjunta, declaração final, comunicado final, declaração dos ministros, declaração dos presidentes",
    ),
    readout: phrases(`
      encontro com, reunião com, reunião de, reunião entre, visita de, visita do, visita da, visita oficial, recebe, reúne-se
      participa, assinatura de, telefonema, conversa telefônica, viagem, participação do, participação da, visita ao, visita à
    `),
    speech: phrases(
      "discurso, discurso de posse, discurso do, discurso da, intervenção, pronunciamento, palestra, alocução, palavras do, aula magna, mensagem do, mensagem da",
    ),
    statement: phrases(
      "nota à imprensa, nota, comunicado, comunicado de imprensa, condena, lamenta, condolências, atentado, declaração à imprensa, nota oficial",
    ),
  },
  leanings: {
    speech: phrases("cerimônia de posse, mensagem, por ocasião"),
    statement: phrases("situação, eleições, declaração, adoção, sanções, anúncio"),
    readout: phrases("reunião, visita, encontro, acordo, cúpula, cimeira, diálogo, missão"),
  },
  labels: {
    speech: phrases("discursos, discurso, discursos e artigos, intervenções"),
    transcript: phrases("entrevistas, entrevista"),
    statement: phrases("notas à imprensa, comunicados, nota à imprensa, comunicados de imprensa"),
    readout: phrases("notícias"),
  },
  openings: {
    communique: phrases("os ministros das relações exteriores, os governos, os presidentes do, os chefes de estado"),
  },
  vocatives: phrases(`
    senhor presidente, senhora presidenta, senhora presidente, senhoras e senhores, excelências, excelentíssimo senhor
    excelentíssima senhora, senhores, senhoras, caros colegas, caros amigos, meus amigos, bom dia, boa tarde, boa noite
    muito obrigado, senhor ministro, senhora ministra, senhores embaixadores, com muita honra, prezados, queridos amigos, minhas senhoras
  `),
  closings: phrases("muito obrigado, muito obrigada, obrigado, obrigada"),
  firstPerson: phrases("eu, me, meu, minha, meus, minhas, mim, quero, posso, devo, comprometo-me"),
  firstPersonPlural: phrases("nós, nosso, nossa, nossos, nossas, temos, somos"),
  jointSpeech: phrases(
    "as partes, os dois ministros, os ministros, os dois presidentes, ambos os ministros, as duas partes",
  ),
  reports: phrases(
    "reuniu-se, reuniram-se, recebeu, participou, manteve, assinou, assinaram, destacou, destacaram, afirmou, ressaltou, discutiram, trataram, realizou-se, foi realizada, visitou, sublinhou, saudou",
  ),
  bodies: phrases(
    "ministério das relações exteriores, ministério dos negócios estrangeiros, itamaraty, negócios estrangeiros, presidência da república, fundação alexandre de gusmão, embaixada, consulado, missão permanente, gov.br, portal diplomático, relações exteriores",
  ),
  diplomacy: phrases(`
    ministro, ministra, ministros, presidente, presidenta, embaixador, embaixadora, chanceler, relações exteriores, itamaraty
    negócios estrangeiros, bilateral, bilaterais, diplomático, diplomática, diplomacia, nações unidas, conselho de segurança, onu
    assembleia geral, união europeia, mercosul, cúpula, cimeira, chefes de estado, cooperação, soberania, acordo, embaixada
    governo, república, excelências, política externa, comunidade internacional, secretário-geral
  `),
  notReleases: {
    whole: phrases(
      "notícias, notas à imprensa, discursos, imprensa, início, página inicial, contato, contacto, agenda, arquivo, busca, galeria, publicações, biografia, licitações, concursos",
    ),
    begins: phrases(
      "agenda do, agenda da, aviso, aviso de pauta, edital, licitação, biografia, lista de, credenciamento, horário, processo seletivo",
    ),
    holds: phrases("biografia, política de privacidade, feriados, edital, currículo"),
    inText: phrases("nasceu em, nasceu no, é casado, é casada, é formado, é formada, graduou-se, inscrições"),
  },
};
