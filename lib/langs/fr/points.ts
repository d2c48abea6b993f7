import { phrases as list } from "../phrases";
import type { PointWords } from "../words/points";

/**
 * How French announces, numbers and ends points.
 * Sources: Grevisse & Goosse, Le Bon Usage (numerals, ordinals, « second » beside « deuxième », adverbs in -ment and primo);
 * Office québécois de la langue française, Banque de dépannage linguistique, « énumération » (1°, a), tirets, points-virgules);
 * Lexique des règles typographiques en usage à l'Imprimerie nationale; the catalogue of real releases.
 */
export const points: PointWords = {
  cardinals: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    "dix-sept": 17,
    "dix-huit": 18,
    "dix-neuf": 19,
    vingt: 20,
  },
  // « une dizaine de mesures » counts none exactly; « un trio » and « une paire » do.
  amounts: {
    "une paire de": 2,
    "un couple de": 2,
    "un trio de": 3,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    cent: 100,
  },
  folds: { double: 2, triple: 3, quadruple: 4 },
  numberEndings: [],
  adverbs: [
    list(`
      premièrement, premierement, primo, en premier lieu, tout d'abord, d'abord, au premier chef, pour commencer, en tout premier lieu, tout premièrement
      numéro un
    `),
    list("deuxièmement, deuxiemement, secundo, deuxio, secondement, en second lieu, en deuxième lieu, numéro deux"),
    list("troisièmement, troisiemement, tertio, en troisième lieu, numéro trois"),
    list("quatrièmement, quatriemement, quarto, en quatrième lieu"),
    list("cinquièmement, cinquiemement, quinto, en cinquième lieu"),
    list("sixièmement, sixiemement, sexto, en sixième lieu"),
    list("septièmement, septiemement, septimo, en septième lieu"),
    list("huitièmement, huitiemement, octavo, en huitième lieu"),
    list("neuvièmement, neuviemement, nono, en neuvième lieu"),
    list("dixièmement, dixiemement, decimo, en dixième lieu"),
    list("onzièmement"),
    list("douzièmement"),
  ],
  halves: [list("d'une part, d'un côté"), list("d'autre part, de l'autre, d'un autre côté")],
  ordinals: [
    list("premier, première, premiers, premières, 1er, 1ère, 1re, 1ere"),
    list("deuxième, second, seconde, 2e, 2ème, 2eme, 2nd, 2nde, deuxièmes"),
    list("troisième, 3e, 3ème, 3eme"),
    list("quatrième, 4e, 4ème, 4eme"),
    list("cinquième, 5e, 5ème, 5eme"),
    list("sixième, 6e, 6ème, 6eme"),
    list("septième, 7e, 7ème"),
    list("huitième, 8e, 8ème"),
    list("neuvième, 9e, 9ème"),
    list("dixième, 10e, 10ème"),
    list("onzième, 11e"),
    list("douzième, 12e"),
    list("treizième"),
    list("quatorzième"),
    list("quinzième"),
  ],
  lasts: list(`
    enfin, en dernier lieu, pour finir, pour terminer, finalement, enfin et surtout, en tout dernier lieu, last but not least
    enfin et ce n'est pas le moins important
  `),
  finals: list("dernier, dernière, ultime"),
  nexts: [],
  furthers: list("ensuite, puis"),
  idioms: list(`
    premier ministre, première ministre, premiers ministres, première dame, premières dames, premier secrétaire, première secrétaire, première guerre mondiale, seconde guerre mondiale, deuxième guerre mondiale
    la première fois, la deuxième fois, la seconde fois, la troisième fois, la quatrième fois, première fois, une première, en première ligne, de premier plan, au premier plan, de premier rang, au premier rang, de première importance, du premier coup
    dans un premier temps, dans un second temps, second mandat, second semestre, premier semestre, premier trimestre, deuxième trimestre, troisième trimestre, quatrième trimestre, première puissance, premier partenaire, deuxième partenaire
    troisième république, quatrième république, cinquième république, tiers monde, première moitié, seconde moitié, premier vice-président, première vice-présidente, comme d'abord, plus d'abord, deuxième session, troisième commission, première commission
  `),
  others: list("un autre, une autre, l'autre, un dernier, une dernière"),
  determiners: list("le, la, les, mon, ma, mes, notre, nos, un, une, son, sa, ce, cette, leur, votre, du, au, l'"),
  openers: list(`
    et, mais, puis, alors, donc, or, ou, car, aussi, bref, voilà, ainsi, bon, eh, bien, oui, non, parce, voire, également, quant, est-ce
  `),
  intensifiers: list(`
    et avant tout, avant tout, et surtout, surtout, et non des moindres, non des moindres, et dernier, dernier, et dernière, dernière
    le plus important, la plus importante, et c'est le plus important, et peut-être le plus important, peut-être le plus important, essentiel, et enfin, enfin, finalement
  `),
  ties: list("et, ou, mais"),
  starters: [],
  clauseStarters: list("de, d', à, par, que, nous, le, la, les, un, une, en, pour, avec, sur"),
  purposes: list("à, de, par, que"),
  complementizers: list("que, qu', de, d'"),
  subordinates: list(
    "parce que, parce qu', car, puisque, puisqu', pour que, pour qu', afin que, afin qu', afin de, afin d', en vue de, que, qu'",
  ),
  clauseEndings: [],
  pastCopulas: list("était, fut, a été, étaient"),
  copulas: list(`
    est, sont, c'est, ce sont, sera, seront, serait, doit être, devra être, a été, était, fut, reste, demeure, consiste à, consiste en, consiste dans
    concerne, concernent, porte sur, portera sur, portait sur, a trait à, a trait au, a trait aux, relève de, relève du, tient à, tient au, tient en, réside dans, repose sur
    vise à, visait à, visera à, vise, touche à, touche au, touche aux, touche, s'articule autour, renvoie à, suppose, implique, exige, requiert, appelle, passe par, signifie, veut dire, vient de
    découle de, découle du, se rapporte à, se réfère à, s'adresse à, correspond à, s'impose, serait de, est de, c'était, c'est de
  `),
  pronouns: list(
    "d'entre eux, d'entre elles, de ces, de ces points, de nos, de mes, parmi eux, parmi elles, de celles-ci, de ceux-ci",
  ),
  letters: "abcdefghijklmnopqrstuvwxyz",
  nouns: list(`
    point, question, chose, raison, principe, priorité, pilier, axe, domaine, élément, aspect, facteur, volet, composante, défi, leçon, enseignement, réalité, tâche, étape, piste, proposition, message, but
    objectif, condition, engagement, mesure, action, moyen, ligne d'effort, ligne d'action, thème, sujet, idée, fait, constat, observation, remarque, commentaire, suggestion, recommandation, demande, exigence, impératif, voie
    direction, dimension, front, préoccupation, problème, considération, réflexion, tendance, évolution, caractéristique, trait, qualité, opportunité, conclusion, résultat, réussite, initiative, clé, clef, levier, moteur
    source, cause, avantage, bénéfice, responsabilité, devoir, obligation, enjeu, différence, valeur, ingrédient, stratégie, politique, outil, instrument, approche, argument, vérité, idée reçue, annonce, accord, changement, appel, souhait
    vœu, voeu, espoir, test, mission, rôle, réforme, risque, menace, option, orientation, ambition, chantier, conviction, critère, atout, constatation, certitude, urgence, exemple, précision, nécessité, bloc, groupe, type, catégorie, temps, niveau
    chapitre, rubrique, préalable, attente, recommandation, piège, erreur, force, faiblesse, séquence, acquis, motif, motif d'espoir, champ, champ d'action, chemin, échelon, intérêt, interrogation, registre, préconisation, point de vigilance
    point d'attention, acte, palier, série de mesures, série, ensemble de mesures, réponse, solution, crainte, point clé, combat, pan, aspiration, étage, maître-mot, mot, phase
  `),
  nounsMany: list(`
    points, questions, choses, raisons, principes, priorités, piliers, axes, domaines, éléments, aspects, facteurs, volets, composantes, défis, leçons, enseignements, réalités, tâches, étapes, pistes, propositions, messages, buts
    objectifs, conditions, engagements, mesures, actions, moyens, lignes d'effort, lignes d'action, thèmes, sujets, idées, faits, constats, observations, remarques, commentaires, suggestions, recommandations, demandes, exigences, impératifs, voies
    directions, dimensions, fronts, préoccupations, problèmes, considérations, réflexions, tendances, évolutions, caractéristiques, traits, qualités, opportunités, conclusions, résultats, réussites, initiatives, clés, clefs, leviers, moteurs
    sources, causes, avantages, bénéfices, responsabilités, devoirs, obligations, enjeux, différences, valeurs, ingrédients, stratégies, politiques, outils, instruments, approches, arguments, vérités, idées reçues, annonces, accords, changements
    appels, souhaits, vœux, voeux, espoirs, tests, missions, rôles, réformes, risques, menaces, options, orientations, ambitions, chantiers, convictions, critères, atouts, constatations, certitudes, urgences, exemples, précisions, nécessités
    chapitres, rubriques, préalables, attentes, pièges, erreurs, forces, faiblesses, séquences, acquis, motifs, motifs d'espoir, champs, champs d'action, chemins, intérêts, interrogations, registres, préconisations, points de vigilance
    points d'attention, actes, réponses, solutions, craintes, points clés, combats, pans, aspirations, lignes directrices, lignes de force, lignes rouges, séries de mesures, séries, blocs, types, catégories, temps, niveaux, demandes, garanties, efforts, décisions
    modalités, dispositions, évidences, innovations, phases, directives, paramètres, maîtres-mots, mots, mots clés, temps forts, voies d'action, pans
  `),
  quantifiers: list(`
    plusieurs, quelques, certains, certaines, suivants, suivantes, suivant, suivante, divers, diverses, différents, différentes, principaux, principales, principal, grands, grandes, nombreux, nombreuses, ces, des, multiples
    concrets, concrètes, majeurs, majeures, clés, clefs, essentiels, essentielles, importants, importantes, fondamentaux, fondamentales, prioritaires, autres, chacun, chacune, chaque, tels, telles, d'autres, d'importants, d'importantes, stratégiques
  `),
  emptyNouns: list("chose"),
  units: list(`
    ans, an, années, année, mois, semaines, semaine, jours, jour, heures, heure, minutes, minute, décennies, siècles, pour cent, millions, million, milliards, milliard, cents, mille, milliers, euros, dollars, francs, francs cfa, pays, nations, états, etats
    personnes, gens, femmes, hommes, enfants, fois, tours, cycles, parties, ministres, présidents, chefs d'état, chefs, dirigeants, gouvernements, membres, délégations, collègues, entreprises, kilomètres, tonnes, autres, continents, rives, peuples, soldats
    militaires, victimes, morts, blessés, sessions, réunions, éditions, articles, textes, langues, villes, régions, candidats, ambassadeurs, représentants, étudiants, élèves, bourses, projets, millions d'euros, degrés, mandats, rencontres, visites, guerres, mondes
    dernières années, derniers mois, prochaines années, prochains mois, côtés, camps, grands pays, grandes puissances, puissances, institutions, organisations, capitales, chancelleries, sommets, co-présidents, coprésidents, d'entre eux, d'entre nous
  `),
  pointers: list(`
    suivants, suivantes, suivant, suivante, comme suit, à savoir, ci-après, ci-dessous, notamment, voici, en particulier, c'est-à-dire, autrement dit, ainsi, les suivants, les suivantes, plus précisément, concrètement, c'est pourquoi
  `),
  leads: list(`
    je voudrais, je souhaite, je souhaiterais, je veux, je tiens à, j'aimerais, permettez-moi, qu'il me soit permis, je vais, je me contenterai, je me limiterai, je vois, je retiens, je tirerai, je relève, je constate, je dirai, je dirais, je pense, je crois
    je propose, je suggère, j'insiste, j'insisterai, je me bornerai, laissez-moi, j'ai, nous devons, il faut, il nous faut, nous allons, nous avons, nous voulons, nous sommes convenus, nous proposons, nous croyons, nous appelons, nous souhaitons, nous pensons
    doit, doivent, devons, devra, devront, faut, convient, s'agit, permettra, vise, visent, se fonde, repose, reposent, ont convenu, sont convenus, ont décidé, a décidé, appelle, appellent, exhorte, propose, a proposé, souligne, a souligné, ont souligné, réaffirme
    ont réaffirmé, s'engage, s'engagent, ont évoqué, a évoqué, comment, pourquoi, que faire, quelles, quels, quelle, quel, parce que, donner, en faveur de, demande, insiste, a insisté, présenté, a présenté, a exposé, exposé, a formulé, formule, rappelle, a rappelé
    a appelé, a indiqué
  `),
  abouts: list(`
    sur, concernant, au sujet de, au sujet du, au sujet des, à propos de, à propos du, à propos des, relatif à, relative à, relatifs à, relatives à, relatifs au, relatives au, relatifs aux, relatives aux, en ce qui concerne, s'agissant de, s'agissant du, s'agissant des
    quant à, quant au, quant aux, en matière de, en matière d', à l'égard de, à l'égard du, à l'égard des, en rapport avec, liés à, liées à
  `),
  // Grammaire méthodique du français, « compléments de propos » en tête de phrase.
  aboutsBefore: list(`
    concernant, s'agissant de, s'agissant du, s'agissant des, s'agissant d', en ce qui concerne, pour ce qui concerne, pour ce qui est de, pour ce qui est du, pour ce qui est des, quant à, quant au, quant aux, en matière de, en matière d', au sujet de, au sujet du, au sujet des, au sujet d'
    à propos de, à propos du, à propos des, à propos d', au chapitre de, au chapitre du
  `),
  fors: list(
    "pour, en faveur de, en faveur du, en faveur des, en vue de, en vue d', afin de, afin d', visant à, destinés à, destinées à",
  ),
  ofs: list("de, du, des, d'"),
  havings: list(`
    comporte, comportent, compte, comptent, repose sur, reposent sur, reposera sur, s'appuie sur, s'appuient sur, se fonde sur, se fondent sur, fondé sur, fondée sur, fondés sur, fondées sur, bâti sur, bâtie sur, s'articule autour de, s'articule autour d'
    s'articulent autour de, s'articulera autour de, articulé autour de, articulée autour de, s'articule en, se décline en, se déclinent en, se décline autour de, s'organise autour de, est guidé par, est guidée par, est guidées par, consiste en, comprend, comprennent, inclut, incluent, exige, exigent, requiert
    tient en, tient à, dépend de, dépendent de, est, sont, sera, seront, doit être, doit répondre à, répond à, poursuit, poursuivent, vise, visent, suppose, implique, obéit à, passe par, doit reposer sur, doit inclure, porte sur, fait, s'inscrit dans, se heurte à, fait face à, présente
    se résume à, se résume en, doit se faire autour de, connaît, contient
  `),
  auxiliaries: list(`
    a, ont, avait, est, sont, était, être, été, sera, seront, doit, doivent, devra, devront, peut, peuvent, pourra, pourrait, devrait, va, vont, également, aussi, donc, ainsi, désormais, aujourd'hui, se, s', ne, le, la, les, en, y, principalement, essentiellement, notamment
    clairement, fermement, directement, largement
  `),
  modals: list("doit, doivent, devra, devront, peut, va, vont, devons, faut"),
  treatings: list(`
    évoquer, évoqué, aborder, abordé, traiter de, discuter de, discuté de, parler de, expliquer, présenter, décrire, exposer, détailler, examiner, examiné, débattu de, échangé sur
  `),
  matters: list("comment, pourquoi, ce que, ce qui, sur la manière, la manière, les moyens de, les moyens d'"),
  infinitives: list("pour, afin de, afin d', en vue de, en vue d'"),
  controls: [],
  articles: list("le, la, les, l', un, une, des, du, cette, ce, ces"),
  emptySubjects: list(`
    nous, je, j', il, elle, ils, elles, on, ce, c', cela, ceci, ça, cette, ces, celui-ci, celle-ci, ceux-ci, celles-ci, vous, tu, qui, que, y, les deux parties, les deux ministres, les deux présidents, les ministres, les parties
    les participants, les chefs d'état, j'en, il y, cet
  `),
  topicEnds: list(`
    aujourd'hui, ce matin, ce soir, cet après-midi, maintenant, ici, à cet égard, dans ce cadre, dans ce contexte, comme suit, que je, que nous, que j', qu'il, qu'elle, si vous, avant de, à ce stade, en particulier, ci-après, ci-dessous, suivants, suivantes, à savoir, devant vous
    qui, lors de, lors du
  `),
  adverbials: list(`
    dans, en, sur, à, au, aux, pour, avec, par, depuis, sous, lors, lorsque, quand, si, alors, comme, après, avant, pendant, durant, face, aujourd'hui, demain, ainsi, donc, enfin, cependant, toutefois, néanmoins, or, mais, et, car, parce, puisque, afin, selon, malgré, contre
    vers, chez, grâce, compte, au-delà, mesdames, messieurs, monsieur, madame, excellences, chers, chères, ici, là, premièrement, deuxièmement, troisièmement, concernant, s'agissant, quant, d'abord, ensuite, de, d'ici, outre, parallèlement
  `),
  closings: list(`
    merci, je vous remercie, nous vous remercions, je remercie, je tiens à remercier, je voudrais remercier, je souhaite remercier, permettez-moi de remercier, je tiens à exprimer ma gratitude, je voudrais exprimer ma gratitude, en conclusion, pour conclure
    je conclus, je conclurai, je terminerai, je voudrais conclure, je souhaite conclure, permettez-moi de conclure, permettez-moi de terminer, je voudrais terminer, je finirai, en somme, en résumé, pour résumer, bref, au total, voilà, voici donc, telles sont, tels sont
    telle est, tel est, voilà ce que, ce sont là, c'est à ces conditions, c'est dans cet esprit, c'est tout le sens, c'est le sens, autant de, tous ces, toutes ces, ces trois, ces quatre, ces cinq, ces deux, ces axes, ces mesures, ces propositions, ces priorités, ces engagements
    ces principes, ces éléments, ces orientations, ces objectifs, ces actions, ces réformes, ces points, l'ensemble de ces, c'est ainsi que, fort de, forts de, je compte sur, nous comptons sur, je vous souhaite, vive la, vive le, vive l', au nom de, c'est donc
    sur ces mots, sur ce, plus que jamais, compte tenu de, compte tenu des, je suis à votre disposition, je suis prêt à répondre, la france continuera, la france restera, la france se tient
  `),
  courtesies: list(`
    merci, je remercie, nous remercions, je tiens à remercier, je voudrais remercier, je souhaite remercier, je voudrais vous remercier, je tiens à vous remercier, je souhaiterais remercier, permettez-moi de remercier, permettez-moi de vous remercier, permettez-moi de féliciter
    permettez-moi de saluer, permettez-moi d'exprimer, permettez-moi, je félicite, je salue, je voudrais saluer, je tiens à saluer, je voudrais féliciter, je tiens à féliciter, je souhaite saluer, je souhaite féliciter, je voudrais vous dire, je veux vous dire, je suis heureux
    je suis heureuse, je suis très heureux, je suis honoré, c'est un honneur, c'est un plaisir, c'est un grand plaisir, bienvenue, bonjour, félicitations, je veux remercier, je veux saluer, vous remercier, vous dire, remercier, saluer, féliciter
  `),
  firstPersons: list("je, j, nous, on, vous, il, ce, c, cela, ceci, notre, nos, mon, ma, mes"),
  demonstratives: list("ces, cette, ce, cet"),
  anaphors: list("cela, ceci, ce, cet, cette, ces, celui-ci, celle-ci, ceux-ci, celles-ci, elle, ils, elles"),
  vocatives: list(`
    monsieur le président, madame la présidente, m. le président, mme la présidente, monsieur le secrétaire général, monsieur le ministre, madame la ministre, monsieur l'ambassadeur, madame l'ambassadrice, monsieur le premier ministre, madame la première ministre
    monsieur le directeur, madame la directrice, monsieur le député, madame la députée, monsieur le sénateur, madame la sénatrice, messieurs les, mesdames les, mesdames et messieurs, mesdames messieurs, mesdames, messieurs, excellences, excellence, majesté, altesse
    chers amis, chères amies, mes chers amis, chers collègues, chers compatriotes, mes chers compatriotes, mes chers concitoyens, honorables, distingués, distinguées, françaises, monsieur le commissaire, madame la commissaire, cher collègue, chère collègue, cher
    monsieur le haut-représentant, monsieur le haut représentant
  `),
  continuations: list(`
    à cette fin, à cet effet, par exemple, à titre d'exemple, il s'agit notamment, cela comprend, cela inclut, cela signifie, cela implique, cela suppose, c'est-à-dire, c'est notamment le cas, en effet
  `),
  outlines: list(`
    je parlerai, j'évoquerai, j'aborderai, je traiterai, je commencerai, je débuterai, je présenterai, je reviendrai, je ferai, je dirai quelques mots, je terminerai, je finirai, je conclurai, je vous parlerai, je vous présenterai, je rappellerai, je vais d'abord, je vais commencer
    je vais parler, je vais évoquer, nous entendrons, nous commencerons, je voudrais d'abord évoquer, j'exposerai, je m'attacherai
  `),
  replies: list(`
    sur votre, à votre, s'agissant de votre, concernant votre, en ce qui concerne votre, quant à votre, en réponse à votre, pour répondre à votre, pour répondre, sur la première question, sur la deuxième question, sur la seconde question, sur la troisième question, sur votre première
    sur votre deuxième, sur votre seconde, à la première question, à la deuxième question, votre première question, votre deuxième question, votre seconde question, votre question, sur le premier point que vous, à propos de votre
  `),
  citations: list(`
    article, articles, art, section, sections, paragraphe, paragraphes, par, alinéa, alinéas, chapitre, chapitres, titre, règle, règlement, règlements, annexe, annexes, résolution, résolutions, n, no, nos, loi, décret, décrets, arrêté, directive, directives, décision, décisions, protocole
    page, pages, point, points, figure, tableau, note, ordonnance, odd, cible, objectif, covid, amendement, amendements
  `),
  namings: list(`
    participants, participant, participantes, membres, délégation, délégations, pays, états parties, signataires, groupes de travail, comités, commissions, intervenants, orateurs, panélistes, lieux, événements, personnes, entités, sociétés, entreprises, navires, ministres, responsables
    ambassadeurs, invités, ont participé, ont pris part, étaient présents, présents, en présence de, accompagné de, accompagnée de, composée de, programme, agenda, ordre du jour, contact, contacts, liens, annexes, publications, lauréats, prix, étaient représentés, personnalités
  `),
  listings: list(`
    sanctionner, sanctionnant, ajouter à la liste, ajoutés à la liste, inscrire sur la liste, inscrits sur la liste, désigner, désignés, désignées, gel des avoirs de, mesures restrictives à l'encontre, mesures restrictives contre, sanctions à l'encontre, sanctions contre
  `),
  demands: list(`
    appelle à, appellent à, appelons à, a appelé à, ont appelé à, demande, demandent, demandons, a demandé, exige, exigent, exigeons, exhorte, exhortent, exhortons, réaffirme, réaffirment, réaffirmons, réitère, réitèrent, réitérons, s'engage à, s'engagent à, nous engageons à, engagent à
    conviennent, conviennent de, sont convenus de, sont convenus, convenons de, ont convenu de, a convenu de, ont décidé de, a décidé de, décident de, décidons de, décide de, décide, soutient, soutiennent, soutenons, recommande, recommandent, recommandons, propose, proposent
    proposons, a proposé, souligne, soulignent, soulignons, condamne, condamnent, condamnons, déclare, déclarent, déclarons, inclut, incluent, comprend, invite, invitent, invitons, prie, engage, encourage, encouragent, encourageons, vise à, visent à, permettra de, permettront de, permet de
  `),
  furniture: list(`
    voir aussi, lire aussi, à lire aussi, en savoir plus, pour en savoir plus, plus d'informations, pour aller plus loin, documents, document, documents associés, documents à télécharger, télécharger, liens, liens utiles, liens associés, contact, contacts, contact presse, contacts presse
    contacts médias, personnes-ressources, partager, partager cette page, suivez-nous, mots-clés, mots clés, thèmes, tags, annexes, pièces jointes, sources, références, notes, note aux rédactions, actualités, dernières actualités, sur le même sujet, à consulter, articles liés, faits en bref
    faits saillants, produits connexes, information complémentaire, renseignements, à découvrir
  `),
  outlineHeadings: list(
    "introduction, contexte, conclusion, conclusions, préambule, résumé, synthèse, aperçu, généralités, propos liminaires, questions / réponses, questions/réponses, questions-réponses, questions et réponses",
  ),
  jointTitles: list(`
    déclaration conjointe, déclaration commune, communiqué conjoint, communiqué commun, communiqué final, communiqué de clôture, déclaration finale, déclaration des chefs d'état, déclaration des ministres, déclaration du g7, déclaration, feuille de route, plan d'action, mémorandum, conclusions
    relevé de conclusions, relevé de décisions, procès-verbal, consensus, document final, texte commun, appel, charte, pacte
  `),
  clauseWords: list(`
    est, sont, était, sera, seront, être, a, ont, avait, avoir, doit, doivent, devra, devons, peut, peuvent, faut, va, vont, nous, je, notre, nos, que, qui, qu', dont, où, ne, pas, pour, afin, par, en, se, s', leur, leurs, sa, son, ses
  `),
};
