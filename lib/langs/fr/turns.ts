import { phrases as list } from "../phrases";
import type { TurnWords } from "../words/turns";

/**
 * Labels and formulas of French press conferences, interviews and parliamentary questions.
 * Sources: points de presse of diplomatie.gouv.fr ("Q - / R -"), transcripts of the Élysée ("LE PRÉSIDENT", "JOURNALISTE"),
 * comptes rendus of the Assemblée nationale ("M. le président. La parole est à …"), Affaires mondiales Canada, Cour grand-ducale.
 */
export const turns: TurnWords = {
  questionLabels: list(`
    question, questions, q, q., journaliste, journalistes, le journaliste, la journaliste, un journaliste, une journaliste, reporter, correspondant, correspondante, intervieweur, intervieweuse, interviewer, présentateur, présentatrice, animateur, animatrice, presse, la presse, médias, public, le public
    question de la salle, question du public, question de la presse, un participant, une participante, participant, participante, étudiant, étudiante, un étudiant, une étudiante, auditeur, auditrice, question parlementaire, question écrite, question orale
  `),
  followUpLabels: list("question complémentaire, question de suivi, relance, question supplémentaire"),
  remarkLabels: list("une voix, voix dans la salle, une voix dans la salle, exclamations, remarque"),
  answerLabels: list(
    "réponse, réponses, r, r., rép, réponse du ministre, réponse de la ministre, réponse du porte-parole, réponse de la porte-parole",
  ),
  moderatorLabels: list(`
    modérateur, modératrice, le modérateur, la modératrice, opérateur, opératrice, interprète, traducteur, traductrice, maître de cérémonie, animateur du débat, m. le président, mme la présidente, le président de séance, la présidente de séance
  `),
  namelessLabels: list(
    "intervenant, intervenante, intervenant non identifié, orateur, oratrice, inconnu, inconnue, voix, voix masculine, voix féminine, participant non identifié",
  ),
  bareLabels: ["q"],
  stopLabelOpeners: list("m., mme, mm., mlle, mmes"),
  nameParticles: list(`
    de, du, des, d', la, le, les, l', et, à, au, aux, en, pour, sur, par, auprès, chargé, chargée, près, van, von, der, den, ben, bin, ould, el, al, da, do, dos, di, della, y
  `),
  notLabels: list(`
    note, notes, objet, sujet, sujets, thème, thèmes, lieu, date, heure, durée, contact, contacts, contact presse, contacts presse, contact médias, contacts médias, source, sources, mots-clés, mots clés, tags, catégorie, agenda, ordre du jour, titre, de, à, par, pour, cc, courriel, e-mail, mail, tél, téléphone, fax, adresse
    site, site web, contexte, résumé, conclusion, introduction, annexe, photo, photos, crédit, crédits, vidéo, voir, voir aussi, lire, lire aussi, en savoir plus, intervenants, participants, langues, excellences, excellence, mesdames et messieurs, mesdames messieurs, mesdames, messieurs, chers collègues, chers amis, chers compatriotes, monsieur le président
    madame la présidente, monsieur le ministre, madame la ministre, monsieur le secrétaire général, premièrement, deuxièmement, troisièmement, quatrièmement, d'abord, tout d'abord, ensuite, enfin, primo, secundo, tertio, exemple, par exemple, citation, fin de citation, résultat, mise à jour, correction, rappel, attention, à noter, nota, nb, n.b, p.s
    à savoir, notamment, voici, bref, autrement dit, référence, références, publié le, mis à jour le, prononcé le, et, or, mais, donc, ainsi, enfin, premier point, deuxième point, troisième point, première question, deuxième question, dernier point, première priorité, deuxième priorité, troisième priorité, programme
  `),
  outletWords: list(`
    afp, agence france-presse, agence france presse, ap, associated press, reuters, bloomberg, dpa, efe, ansa, tass, ria novosti, sputnik, xinhua, chine nouvelle, kyodo, anadolu, belga, ats, keystone-ats, map, aps, tap, aps sénégal, aip, ani, le monde, le figaro, libération, les echos, les échos, la croix, l'humanité, l'opinion, l'express, le point, l'obs, marianne
    mediapart, le parisien, ouest-france, ouest france, sud ouest, la tribune, le canard enchaîné, paris match, jdd, le journal du dimanche, challenges, le temps, le soir, la libre, la libre belgique, l'écho, rtbf, rts, ssr, radio-canada, radio canada, ici, la presse, le devoir, le droit, l'actualité, la presse canadienne, cbc, ctv, global news, tva, tvo
    france inter, france info, franceinfo, france culture, france 2, france 3, france 5, france 24, france télévisions, france bleu, rfi, radio france, radio france internationale, rmc, rtl, bfm, bfmtv, bfm tv, bfm business, cnews, lci, tf1, m6, canal+, arte, europe 1, sud radio, radio j, radio classique, tv5, tv5 monde, tv5monde, public sénat, lcp, i24, i24 news
    jeune afrique, africa n°1, africanews, euronews, euractiv, politico, contexte, al jazeera, al arabiya, l'orient-le jour, l'orient le jour, le matin, l'économiste, le soleil, fraternité matin, el watan, el moudjahid, bbc, cnn, the guardian, financial times, new york times, el país, el pais, la repubblica, corriere della sera, der spiegel, die zeit, frankfurter allgemeine
    luxemburger wort, paperjam, contact.lu, radio, télévision, tv, chaîne, journal, quotidien, hebdomadaire, magazine, agence, news, times, post, tribune, matinale, .com, .fr
  `),
  askerNouns: list(
    "journaliste, journalistes, correspondant, correspondante, reporter, rédacteur, rédactrice, envoyé spécial, envoyée spéciale, présentateur, présentatrice, député, députée, sénateur, sénatrice",
  ),
  outletLinks: list("de, du, des, d', pour, de la, de l', à, au, chez, avec"),
  selfIntroductions: list("je m'appelle, je suis, c'est, mon nom est, moi c'est"),
  outletIntroductions: list(
    "je travaille pour, je représente, journaliste à, journaliste au, journaliste pour, correspondant de, correspondante de, correspondant du, correspondante du, je suis de, je suis du, pour le journal, de l'agence, pour l'agence, du journal, de la chaîne",
  ),
  floorBefore: list(`
    la parole est à, la parole à, question de, question du, une question de, une question du, question pour, première question de, dernière question de, question suivante de, micro à, le micro à, au tour de, au tour du, on commence avec, on passe à, la parole à monsieur, la parole à madame
  `),
  floorVerbs: list(
    "passer à, commencer par, commencer avec, continuer avec, terminer avec, terminer par, donner la parole à, passer la parole à, prendre, finir avec, finir par, écouter, enchaîner avec, aller à",
  ),
  floorLeads: list(
    "je vais, nous allons, on va, je voudrais, je propose de, nous pouvons, on peut, je vous propose de, il faut, permettez-moi de",
  ),
  floorBeside: list(`
    allez-y, je vous en prie, je vous écoute, à vous, vous avez la parole, c'est à vous, votre question, posez votre question, une question, s'il vous plaît, s'il vous plait, vous avez une question, vous aviez une question, on vous écoute, nous vous écoutons, la parole est à, vous vouliez poser une question
    des questions, d'autres questions, y a-t-il des questions, prendre vos questions, répondre à vos questions
  `),
  floorToAnother: list(`
    question suivante, autre question, une autre question, dernière question, une dernière question, première question, une première question, encore une question, au fond de la salle, au premier rang, à droite, à gauche, là-bas, ici devant, au centre, au milieu, deuxième question, peut-être une dernière
  `),
  floorOpeners: list(
    "et, mais, alors, donc, bien, oui, ensuite, puis, enfin, très bien, d'accord, ok, parfait, maintenant, pardon, bon, allez, merci",
  ),
  lineChecks: list(`
    vous m'entendez, est-ce que vous m'entendez, m'entendez-vous, on m'entend, est-ce qu'on m'entend, vous nous entendez, ça marche, le micro fonctionne, est-ce que ça marche, je peux, je peux poser une question, puis-je poser une question, puis-je, est-ce que je peux, c'est à moi, moi
  `),
  courtesies: list(`
    merci, merci beaucoup, merci bien, merci à tous, merci à toutes et à tous, merci à vous, merci infiniment, un grand merci, je vous remercie, nous vous remercions, je vous remercie beaucoup, bonjour, bonjour à tous, bonjour à toutes et à tous, bonsoir, bonsoir à tous, bonne journée, bonne soirée, bonne année, au revoir, à bientôt, à demain
    pardon, excusez-moi, désolé, désolée, je vous en prie, félicitations, bienvenue, salut, enchanté, merci de nous recevoir, merci d'être avec nous, merci d'être là, merci de votre invitation, merci d'avoir répondu à nos questions, merci pour votre question, merci de votre question, mesdames et messieurs, monsieur le ministre, madame la ministre, monsieur le président, madame la présidente
  `),
  assents: list(`
    oui, non, ok, d'accord, bien sûr, exactement, absolument, tout à fait, effectivement, en effet, certainement, entendu, compris, je comprends, je vois, parfait, très bien, bien, bon, voilà, c'est ça, c'est cela, c'est vrai, c'est exact, vrai, s'il vous plaît, ah, oh, euh, hein, hmm, mm, eh bien, alors, et, mais, je vous entends, on vous entend, pardon, peut-être
  `),
  declines: list(`
    pas de commentaire, pas de commentaires, aucun commentaire, pas de commentaire particulier, ne commenterai pas, ne commenterons pas, ne commente pas, ne commentons pas, ne souhaite pas commenter, ne souhaitons pas commenter, ne vais pas commenter, n'ai pas à commenter, n'avons pas à commenter, pas à commenter, pas commenter
    ne ferai pas de commentaire, ne ferons pas de commentaire, ne peux pas commenter, ne pouvons pas commenter, me garderai de commenter, n'ai rien à ajouter, n'avons rien à ajouter, rien à ajouter, rien à vous annoncer, rien à annoncer, n'ai pas d'annonce, pas d'annonce, n'avons pas d'annonce, rien à déclarer, pas d'information, pas d'informations
    n'ai pas d'information, n'ai pas d'informations, n'avons pas d'information, n'avons pas d'informations, aucune information, pas d'élément, pas d'éléments, n'ai pas d'éléments, n'avons pas d'éléments, pas de précision, pas de précisions, pas d'autre précision, je vous renvoie, nous vous renvoyons, vous renvoie à, vous renvoie aux, vous renvoie vers
    vous renvoyons à, vous renvoyons vers, vous invite à vous rapprocher, vous invitons à vous rapprocher, vous inviterais à, je vous invite à interroger, je vous invite à contacter, invite à vous adresser, invitons à vous adresser, adressez-vous, demandez à, posez la question à, il faut poser la question, la question doit être posée, interroger les autorités
    ne m'appartient pas, ne nous appartient pas, n'est pas de mon ressort, n'est pas de notre ressort, ne relève pas de, ne vais pas entrer dans, n'entrerai pas dans, n'entrerons pas dans, ne vais pas spéculer, ne spéculerai pas, ne ferai pas de spéculation, ne pas spéculer, ne répondrai pas, ne vais pas répondre, ne souhaite pas répondre, ne peux pas vous répondre
    ne peux pas confirmer, ne suis pas en mesure de, ne sommes pas en mesure de, ni confirmer ni infirmer, ne confirme pas, ne sais pas, ne le sais pas, je ne sais pas, trop tôt pour, ne suis pas au courant, n'ai pas connaissance, n'avons pas connaissance, ne vous en dirai pas plus, je n'en dirai pas plus, ne peux pas vous en dire plus, reviendrai vers vous, reviendrons vers vous
    secret de l'instruction, n'ai pas vocation à, n'avons pas vocation à, pas vocation à commenter
  `),
  transcriptTitles: list(`
    conférence de presse, conférence de presse conjointe, point de presse, points de presse, interview, interviews, entretien à, entretien au, entretien avec, entretien accordé, entretien dans, entretien du, entretien de, entretien, questions-réponses, questions et réponses, question et réponse, q&r, q & r, réponses aux questions, réponse à une question, réponses à des questions
    réponse à une question d'actualité, questions au gouvernement, question d'actualité, questions d'actualité, question orale, question écrite, session de questions, déclarations à la presse, déclaration à la presse, échanges avec la presse, échange avec la presse, micro tendu, débat, audition, transcription, invité de, invitée de, la matinale, q/r
    réponses à la presse, rencontre avec la presse, point presse, briefing, dialogue avec
  `),
  // Stage directions of the Élysée's and the assemblies' transcripts, and of interviews translated by the ministry.
  remarkWords: list(`
    traduction, traduit, traduit de, traduction de, interprétation, en anglais, en français, en allemand, en espagnol, en arabe, en russe, inaudible, hors micro, rires, rire, applaudissements, sourire, suite, intervention hors micro, propos traduits, par visioconférence, en visioconférence, à distance, interruption
  `),
  interviews: {
    nouns: list(`
      entretien, entretiens, interview, interviews, entretien exclusif, grand entretien, entretien écrit, questions-réponses, réponse à une question, réponses aux questions, réponse à la question, question, questions, interrogé, interrogée, invité, invitée, propos recueillis, conversation, dialogue, a répondu, s'est confié, s'est confiée, a accordé
    `),
    links: list(
      "avec, avec le, avec la, avec les, avec l', accordé à, accordée à, accordé au, accordée au, recueillis par",
    ),
    outletLinks: list(
      "à, au, à la, à l', aux, dans, dans le, dans la, dans les, dans l', pour, pour le, pour la, sur, de, du, de la, de l', par, par le, par la, publié dans, publié par, paru dans, diffusé sur",
    ),
  },
  namesInflect: false,
};
