import { phrases as list } from "../phrases";
import type { PeopleWords } from "../words/people";
import { bodies, places } from "./places";

/** Participles of the verbs that stand behind what is quoted: « … », a déclaré Mme Roux. */
const participles = list(`
  dit, déclaré, affirmé, indiqué, précisé, souligné, rappelé, ajouté, estimé, expliqué, insisté, noté, relevé, observé, remarqué, annoncé, assuré, confirmé, conclu, poursuivi, répondu, répliqué, rétorqué, lancé, martelé, écrit, commenté, confié, averti
  prévenu, regretté, fait savoir, fait valoir, fait observer, fait remarquer, soutenu, témoigné, réagi, promis, réaffirmé, réitéré, reconnu, admis, plaidé, salué, dénoncé, déploré, jugé, tweeté, avancé, alerté, résumé, encore dit, encore déclaré
  encore ajouté, encore souligné, en outre indiqué, également déclaré, également souligné, par ailleurs indiqué, par ailleurs souligné, enfin souligné, tenu à souligner, tenu à rappeler, tenu à préciser
`);
/** Their forms in the present, with those that end in a vowel first: déclare-t-il. */
const inVowel = list(`
  déclare, affirme, indique, précise, souligne, rappelle, ajoute, estime, explique, insiste, note, relève, observe, remarque, annonce, assure, confirme, réplique, rétorque, lance, martèle, commente, confie, regrette, témoigne, réaffirme, réitère
  plaide, salue, dénonce, déplore, juge, avance, alerte, résume
`);
const inConsonant = list(
  "dit, conclut, poursuit, répond, écrit, avertit, prévient, soutient, réagit, promet, reconnaît, admet",
);
const presents = [...inVowel, ...inConsonant];
const withAuxiliary = participles.flatMap((verb) => [`a ${verb}`, `ont ${verb}`]);
/** Verbs that hold their own subject: a-t-il ajouté, déclare-t-elle, conclut-il. */
const incises = [
  ...participles.flatMap((verb) => [`a-t-il ${verb}`, `a-t-elle ${verb}`]),
  ...inVowel.flatMap((verb) => [`${verb}-t-il`, `${verb}-t-elle`]),
  ...inConsonant.flatMap((verb) => [`${verb}-il`, `${verb}-elle`]),
];

/**
 * French words around names. Lists are parted by commas.
 * Sources: ministère de l'Europe et des affaires étrangères, « Protocole: formules de politesse et titres »; décret n° 2015-1342
 * and the yearly decrees on the composition of the government (titles of offices); Femme, j'écris ton nom (feminine forms of
 * offices); Grevisse & Goosse, Le Bon Usage (verbs of saying in incises, inversion); the releases' own use.
 */
export const people: PeopleWords = {
  honorifics: list(`
    M, M., MM, MM., Mme, Mmes, Mlle, Monsieur, Madame, Mademoiselle, Messieurs, Mesdames, Dr, Dr., Docteur, Pr, Pr., Professeur, Me, Maître, Mgr, Mgr., Monseigneur, S.E., SE, S.E.M., S.E.M, SEM, S.E. M., S.E.Mme, SEMme, Excellence, Son Excellence, Leurs Excellences, S.Exc.
    Son Excellence Monsieur, Son Excellence Madame, S.A., S.A.R., SAR, S.A.S., SAS, Son Altesse, Son Altesse Royale, Son Altesse Sérénissime, Son Altesse Sérénissime le, S.M., SM, Sa Majesté, Sa Sainteté, Sa Béatitude, Son Éminence, Son Eminence, S.Em., le très honorable
    la très honorable, l'honorable, l'hon., très honorable, honorable, El Hadj, Elhadj, El Hadji, Lalla, Moulay, Sidi, Maréchal du Faso, cher, chère, vénérable, feu, sir, lord, Mr, Mr., Mrs, Mrs., Ms, Ms., collègue, homologue
  `),
  nameTitles: list("Cheikh, Cheikha, Prince, Princesse, Baron, Baronne, Comte, Comtesse, Émir, Lady"),
  postNominals: list("c.p., C.P., député, a.i., ad interim, ad intérim, (a.i.), OC, C.M.G."),
  nameSuffixes: list("Jr, Jr., fils, II, III, IV, VI, VII, VIII, XIV, XVI"),
  particles: list(`
    de, du, des, d', la, le, l', les, bin, ben, ibn, bint, ould, oul, mint, abou, abdel, abd, al, el, al-, el-, as, ad, an, ar, at, az, von, van, der, den, ter, ten, zu, da, do, dos, di, della, del, dit, y, e, san, saint, sainte, n', m', vande, vander, dal
  `),
  familyNamesFirst: list(`
    Wang, Li, Zhang, Liu, Chen, Yang, Huang, Zhao, Wu, Zhou, Xu, Ma, Hu, Guo, He, Lin, Gao, Qin, Xi, Qian, Mao, Hua, Kim, Park, Lee, Choi, Nguyen, Tran, Pham, Bui, Phan, To, Luong
  `),
  familyNamesAmongWords: list(`
    Maire, Roy, Roi, Leroy, Prince, Comte, Pape, Juge, Blanc, Noir, Rouge, Brun, Roux, Petit, Legrand, Grand, Marchand, Berger, Mercier, Avril, Mars, Février, Janvier, Lundi, Noël, Pascal, Sénéchal, Colonel, Général, Marin, Lemaire, Leclerc, Lévêque, Évêque, Ferrand
    Sultan, Malik, Émir, Amir, Shah, Bailly, Monde, Paris, Nice, Laval, Lille, Cuba, Jordan, Israël, Salvador, France, Maurice, Chancelier, Consul, Conseil, Porte, Droit, Loi, Pays, Ville, Villeneuve, Picard, Lallemand, Langlois, Breton, Bourguignon, Lebrun, Leblanc, Bon, Lebon
    Fort, Lefort, Juste, May, Young, Power, Blinken, Bishop, Church, Dupont, Blanquer, Séjourné, Barrot, Véran, Grandi, Guerra, Costa, Santos, Maréchal, Marechal, Chevalier, Labbé, Cardinal, Prévost, Connétable
  `),
  offices: {
    heads: list(`
      PM, président, présidente, président de la république, présidente de la république, vice-président, vice-présidente, coprésident, coprésidente, premier ministre, première ministre, premiers ministres, vice-premier ministre, vice-première ministre, vice premier ministre, chancelier, chancelière, vice-chancelier, roi, reine
      empereur, impératrice, émir, sultan, prince héritier, prince souverain, pape, chef de l'état, chef de l'etat, cheffe de l'état, chef du gouvernement, cheffe du gouvernement, chef d'état, chef d'etat, chef de gouvernement, ministre, ministres, ministre d'état, ministre d'etat, ministre délégué, ministre déléguée, ministre-conseiller
      ministre-conseillère, ministre conseiller, ministre conseillère, ministre-président, ministre-présidente, secrétaire d'état, secrétaire d'etat, sous-secrétaire, sous-secrétaire d'état, sous-secrétaire général, sous-secrétaire générale, secrétaire général, secrétaire générale, secrétaire général adjoint, secrétaire générale adjointe
      vice-secrétaire général, vice-secrétaire générale, secrétaire, secrétaire exécutif, secrétaire exécutive, secrétaire permanent, secrétaire perpétuel, diplomate, ambassadeur, ambassadrice, ambassadeurs, ambassadeur extraordinaire et plénipotentiaire, ambassadrice extraordinaire et plénipotentiaire, représentant, représentante
      représentant permanent, représentante permanente, représentant permanent adjoint, représentante permanente adjointe, haut représentant, haute représentante, haut-représentant, haute-représentante, représentant spécial, représentante spéciale, porte-parole, porte-parole adjoint, porte-parole adjointe, directeur, directrice, directeur général
      directrice générale, directeur exécutif, directrice exécutive, directeur adjoint, directrice adjointe, directeur général adjoint, directrice générale adjointe, sous-directeur, sous-directrice, commissaire, haut-commissaire, haut commissaire, haute-commissaire, haute commissaire, commissaire général, gouverneur, gouverneure
      gouverneur général, gouverneure générale, maire, sénateur, sénatrice, député, députée, parlementaire, eurodéputé, eurodéputée, conseiller, conseillère, conseiller fédéral, conseillère fédérale, conseiller d'état, conseillère d'état, conseiller spécial, conseillère spéciale, émissaire, envoyé, envoyée, envoyé spécial, envoyée spéciale
      envoyé personnel, chargé d'affaires, chargée d'affaires, chargé d'affaires a.i., consul, consule, consul général, consule générale, coordinateur, coordinatrice, coordonnateur, coordonnatrice, administrateur, administratrice, commandant, commandante, chef d'état-major, chef d'etat-major, négociateur, négociatrice, négociateur en chef
      chef de la diplomatie, cheffe de la diplomatie, chef de la mission, chef de mission, cheffe de mission, chef de la délégation, cheffe de la délégation, cheffe du département fédéral, chef du département fédéral, cheffe, chef, dirigeant, dirigeante, juge, procureur, procureure, procureur général, procureure générale, rapporteur
      rapporteuse, rapporteur spécial, rapporteuse spéciale, délégué, déléguée, délégué général, doyen, doyenne, recteur, rectrice, première dame, défenseur des droits, préfet, préfète, général, colonel, amiral, capitaine, lieutenant, maréchal, archevêque, cardinal, évêque, patriarche, grand imam, imam, sherpa, observateur permanent
      nonce, nonce apostolique, premier secrétaire, première secrétaire, secrétaire d'ambassade, expert, experte, fondateur, fondatrice, pdg, économiste, garde des sceaux, inspecteur général, présidente-directrice générale, président-directeur général, premier vice-président, première vice-présidente, membre, vice-ministre, vice ministre, roi des belges
      souverain, souverain pontife, chef d'antenne, modérateur, modératrice, administrateur principal, sous-ministre, sous-ministre adjoint, secrétaire parlementaire, whip, président du conseil, présidente du conseil, président de la confédération, présidente de la confédération
    `),
    modifiers: list(`
      délégué, déléguée, adjoint, adjointe, général, générale, fédéral, fédérale, permanent, permanente, spécial, spéciale, personnel, personnelle, extraordinaire, plénipotentiaire, honoraire, intérimaire, par intérim, sortant, sortante, élu, élue, exécutif, exécutive, national, nationale, régional, régionale, chargé, chargée
      principal, principale, résident, résidente, suppléant, suppléante, désigné, désignée, diplomatique, politique, militaire, parlementaire, présidentiel, présidentielle, royal, royale, officiel, officielle, ancien, ancienne, feu, nouveau, nouvelle, premier, première, vice, haut, haute, héritier, souverain, souveraine, en chef, en exercice
      en titre, d'honneur, onusien, onusienne, apostolique, titulaire, honorifique, associé, associée, extérieur, conjoint, conjointe, technique, stratégique
    `),
    portfolios: list(`
      affaires étrangères, affaires, étrangères, étranger, affaires extérieures, extérieures, affaires européennes, européennes, affaires africaines, affaires sociales, affaires globales, affaires religieuses, affaires islamiques, relations extérieures, relations internationales, relations, coopération, coopération internationale, coopération au développement
      intégration, intégration africaine, intégration régionale, développement, développement durable, développement international, solidarité, francophonie, communauté nationale à l'étranger, communauté, nationale, sénégalais de l'extérieur, sénégalais, nigériens à l'extérieur, nigériens, burkinabè de l'extérieur, burkinabè, togolais de l'extérieur, togolais, ivoiriens de l'extérieur, ivoiriens, gabonais de l'étranger, gabonais, congolais de l'étranger, congolais, tchadiens de l'étranger, tchadiens, guinéens de l'étranger, guinéens, coopération régionale, coopération sous-régionale, tunisiens à l'étranger, tunisiens, marocains résidant à l'étranger, marocains, béninois de l'extérieur, maliens établis à l'extérieur
      maliens, établis, résidant, extérieur, français de l'étranger, français, belges, diaspora, défense, défense nationale, armées, anciens combattants, combattants, mémoire, sécurité, sécurité publique, intérieur, justice, sceaux, économie, finances, finance, budget, comptes publics, comptes, relance, industrie, commerce, commerce extérieur, commerce international
      exportations, exportation, promotion des exportations, promotion, investissement, investissements, attractivité, tourisme, artisanat, transports, transport, mobilité, mobilités, équipement, équipements, infrastructures, énergie, énergies, transition, transition écologique, transition énergétique, écologie, écologique, environnement, climat, biodiversité, mer, eau, forêts
      forêt, agriculture, alimentation, souveraineté alimentaire, souveraineté, pêche, pêches, élevage, ruralité, santé, santé publique, solidarités, travail, emploi, insertion, formation, formation professionnelle, professionnelle, éducation, éducation nationale, enseignement, enseignement supérieur, supérieur, recherche, recherche scientifique, scientifique, innovation, numérique
      technologies, communication, information, culture, patrimoine, sports, sport, jeunesse, enfance, enfants, enfant, famille, familles, femmes, femme, égalité, égalité entre les femmes et les hommes, hommes, genre, parité, diversité, lutte, lutte contre, lutte contre le terrorisme, terrorisme, droits de l'homme, droits humains, droits, homme, cohésion, cohésion sociale
      cohésion des territoires, territoires, collectivités territoriales, collectivités, outre-mer, outre-mers, ville, ville et, logement, urbanisme, aménagement, aménagement du territoire, territoire, réforme, réformes, modernisation, fonction publique, publique, fonction, relations avec le parlement, parlement, politique étrangère, politique de sécurité, politique, affaires politiques, politiques
      affaires économiques, économiques, affaires juridiques, juridiques, affaires humanitaires, humanitaires, humanitaire, désarmement, non-prolifération, migration, migrations, immigration, asile, réfugiés, émigration, citoyenneté, consulaires, affaires consulaires, protocole, action, action extérieure, action climatique, action humanitaire, opérations, opérations de paix, maintien de la paix
      paix, consolidation de la paix, relations avec, planification, plan, prospective, mines, hydrocarbures, pétrole, eaux, cultes, wakfs, gouvernement, cabinet, état-major, état-major particulier, diplomatie, diplomatie publique, diplomatie culturelle, presse, médias, relations publiques, délégation, mission, organisations internationales, organisations, internationales, international, internationale
      continent, grands lacs, proche-orient, moyen-orient, Europe, Union, Union pour les affaires étrangères et la politique de sécurité, élargissement, voisinage, marché intérieur, stabilité, services financiers, concurrence, voisins, région, jeux olympiques, anciens, affaires générales, engagements, réconciliation, réconciliation nationale, administration territoriale, administration, décentralisation
      désenclavement, gouvernance, autonomisation, petites et moyennes entreprises, petites, moyennes, entreprises, secteur privé, entrepreneuriat, croissance, croissance inclusive, langues officielles, peuples autochtones, conflits, prévention, prévention des conflits, violences sexuelles, armés, enfants et les conflits armés, sida, changements climatiques, océans, océan, espace, résilience, catastrophes, crises, crise
    `),
    links: list(`
      de, du, des, d', et, &, chargé de, chargée de, chargé du, chargée du, chargé des, chargée des, chargé d', chargée d', chargés de, chargés des, en charge de, en charge du, en charge des, auprès de, auprès du, auprès des, auprès d', responsable de, responsable du, responsable des, pour, près, près le, près la, ayant rang de
    `),
    accreditedLinks: list("à, au, aux, en"),
    accredited: list(`
      ambassadeur, ambassadrice, ambassadeur extraordinaire et plénipotentiaire, ambassadrice extraordinaire et plénipotentiaire, représentant, représentante, représentant permanent, représentante permanente, représentant spécial, représentante spéciale, haut représentant, haute représentante, observateur permanent, envoyé, envoyée
      envoyé spécial, envoyée spéciale, envoyé personnel, conseiller, conseillère, délégué, déléguée, consul, consule, consul général, consule générale, coordinateur, coordinatrice, coordonnateur, coordonnatrice, rapporteur, rapporteur spécial, rapporteuse spéciale, chargé d'affaires, chargée d'affaires, secrétaire d'état, secrétaire d'etat
      ministre délégué, ministre déléguée, nonce apostolique, nonce, représentant permanent adjoint, représentante permanente adjointe, commissaire, haut-commissaire, haut commissaire, haute-commissaire, haute commissaire, secrétaire général adjoint, secrétaire générale adjointe, directeur, directrice
    `),
    articles: list("le, la, les, l', un, une, son, sa, de, du, des, d', au, aux, à"),
    openLinks: list(
      "de, du, des, d', auprès de, auprès du, auprès des, auprès d', chargé de, chargée de, chargé des, chargée des, chargé du, chargée du, chargé d', chargée d', en charge de, en charge du, en charge des, pour",
    ),
    // Periphrases of newspapers and releases for the head of state, of the government, of diplomacy.
    otherNames: {
      "chef de l'état": "président",
      "chef de l'etat": "président",
      "cheffe de l'état": "présidente",
      "chef du gouvernement": "premier ministre",
      "cheffe du gouvernement": "première ministre",
      "chef de la diplomatie": "ministre affaires étrangères",
      "cheffe de la diplomatie": "ministre affaires étrangères",
    },
    same: [
      list("ambassadeur, diplomate, représentant permanent, chef de mission"),
      list("ambassadrice, diplomate, représentante permanente, cheffe de mission"),
      list("vice-ministre, diplomate"),
      list("ministre, émissaire"),
      list("secrétaire d'état, diplomate"),
    ],
    writtenSmall: true,
    modifiersFollow: true,
  },
  places,
  bodies,
  commonWords: list(`
    le, la, les, l', un, une, au, aux, à, en, dans, sur, sous, par, pour, avec, sans, entre, vers, chez, contre, depuis, pendant, durant, avant, après, lors, jusque, jusqu', malgré, selon, suivant, parmi, outre, hors, sauf, voici, voilà, concernant, s'agissant, quant, grâce, face, compte, afin, parce, puisque, puisqu', lorsque, lorsqu'
    quand, comme, si, que, qu', qui, quoi, dont, où, lequel, laquelle, lesquels, lesquelles, quel, quelle, quels, quelles, pourquoi, comment, combien, et, ou, mais, donc, or, ni, car, ne, n', pas, plus, moins, non, oui, aussi, ainsi, alors, bien, bon, encore, déjà, toujours, jamais, souvent, parfois, peut-être, certes, cependant, toutefois, néanmoins, pourtant, enfin, ensuite
    puis, d'abord, abord, tout, toute, tous, toutes, chaque, chacun, chacune, plusieurs, quelques, certains, certaines, aucun, aucune, même, mêmes, autre, autres, tel, telle, tels, telles, ce, c', cet, cette, ces, cela, ceci, ça, celui, celle, ceux, celles, celui-ci, celle-ci, je, j', me, m', moi, tu, te, t', toi, il, elle, on, nous, vous, ils, elles, se, s', lui, leur, leurs, y
    mon, ma, mes, ton, ta, tes, son, sa, ses, notre, nos, votre, vos, est, sont, était, étaient, sera, seront, être, été, a, ai, as, ont, avons, avez, avait, avoir, eu, fait, faire, fut, soit, peut, peuvent, doit, doivent, faut, va, vont, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, cent, mille, million, milliard, premier, première, deuxième, second, seconde, troisième
    premièrement, deuxièmement, troisièmement, quatrièmement, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, aujourd'hui, hier, demain, maintenant, ici, là, matin, soir, après-midi, jour, semaine, mois, année, an, ans, heure, heures, bonjour, bonsoir, merci, bienvenue
    excellence, excellences, mesdames, messieurs, chers, chères, amis, amies, ami, amie, collègues, compatriotes, concitoyens, camarades, frères, sœurs, honorables, distingués, distinguées, invités, délégués, participants, question, questions, réponse, réponses, journaliste, journalistes, intervenant, inaudible, rires, applaudissements, interruption, interprète, traduction
    déclaration, déclarations, discours, allocution, intervention, interventions, entretien, entretiens, interview, conférence, conférences, presse, point, points, communiqué, communiqués, compte-rendu, rendu, message, messages, lettre, tribune, texte, extrait, extraits, propos, propos liminaires, ouverture, clôture, introduction, conclusion, éloge, hommage, vœux, voeux, toast, audition, débat
    seul, prononcé, foi, vérifier, version, provisoire, confidentiel, objet, date, lieu, heure locale, source, sources, photo, photos, crédit, crédits, image, vidéo, copyright, contact, contacts, partager, imprimer, télécharger, accueil, actualités, actualité, publié, mis, ligne, jour, mise, dernière, modification, page, partie, chapitre, section, annexe, paragraphe, article, articles, alinéa
    réunion, réunions, rencontre, rencontres, visite, visites, déplacement, déplacements, appel, appels, échange, échanges, session, sessions, sommet, dialogue, forum, cérémonie, réception, dîner, déjeuner, événement, événements, séminaire, atelier, colloque, anniversaire, célébration, occasion, signature, lancement, inauguration, présentation, consultations, consultation, table, ronde
    haut, haute, niveau, ministériel, ministérielle, plénière, général, générale, spécial, spéciale, officiel, officielle, travail, bilatéral, bilatérale, trilatéral, multilatéral, international, internationale, mondial, mondiale, régional, régionale, national, nationale, paix, sécurité, droits, droit, homme, humains, climat, changement, développement, durable, coopération, situation
    rapport, résolution, résolutions, projet, vote, position, nom, gouvernement, gouvernements, pays, état, états, etat, etats, nation, nations, peuple, peuples, ville, capitale, rue, avenue, boulevard, place, quai, salle, palais, hôtel, aéroport, tour, étage, tél, téléphone, fax, courriel, site, web, www, http, https, twitter, facebook, instagram, internet, covid, covid-19, virus
    chefs, présidents, ministres, sénateurs, députés, généraux, rois, représentants, directeurs, officiers, fonctionnaires, conseillers, maires, juges, experts, délégations, dirigeants, mission, permanente, permanent, ambassade, consulat, république, royaume, émirat, sultanat, fédération, fédéral, démocratique, populaire, socialiste, islamique, arabe, unie, unis, sud, nord, est, ouest, central, centrale
    mer, océan, golfe, détroit, fleuve, mont, lac, baie, cap, côte, île, îles, interrogé, interrogée, fort, forte, réaffirmant, rappelant, soulignant, considérant, notant, saluant, exprimant, regrettant, convaincus, convaincu, conscients, conscient, déterminés, déterminé, madame, monsieur, mademoiselle, service, direction, bureau, secrétariat, porte-parole, avis, alerte, français, anglais
    english, español, deutsch, italiano, q, r, o, fin, n°, no, réf, ref, sujet, sujets, thème, thèmes, ordre, agenda, programme, note, notes, suite, cadre, titre, part, côté, cas, effet, terme, termes, vue, raison, cause, faveur, propos, matière, temps, fois, monde, vie, guerre, crise, lutte, action, politique, économie, santé, culture, éducation, jeunesse, femmes, hommes, enfants, union
    européenne, européen, africaine, africain, conseil, assemblée, comité, commission, parlement, sénat, ministère, présidence, élysée, matignon, vive, honneur, gloire, dieu, inch'allah, permettez-moi, permettez, laissez-moi, soyez, sachez, croyez, regardez, écoutez, voyez, prenons, parlons, faisons, allons, soyons, ayons, mr, mrs, ms, sir, the, of, and, vs
  `),
  namelessLabels: list(`
    modérateur, modératrice, animateur, animatrice, opérateur, interprète, traducteur, question, questions, réponse, réponses, q, r, journaliste, journalistes, reporter, correspondant, correspondante, presse, participant, participante, public, intervenant, intervenante, inconnu, voix, présentateur, présentatrice, plusieurs députés, un député, une députée, un participant
    note, objet, sujet, sujets, thème, lieu, date, heure, source, transcription, propos liminaires, haut responsable, une voix, dans la salle, le journaliste, la journaliste, plusieurs voix
  `),
  saying: {
    verbs: [
      ...list(`
        dit, disait, dira, déclaré, déclare, déclarait, déclarera, affirmé, affirme, affirmait, indiqué, indique, indiquait, précisé, précise, précisait, souligné, souligne, soulignait, rappelé
        rappelle, rappelait, ajouté, ajoute, ajoutait, estimé, estime, estimait, expliqué, explique, expliquait, insisté, insiste, insisté sur, insiste sur, noté, note, relevé, relève, observé
        observe, remarqué, remarque, constaté, constate, annoncé, annonce, annonçait, assuré, assure, confirmé, confirme, réaffirmé, réaffirme, réitéré, réitère, exprimé, exprime, formulé, formule
        salué, salue, saluait, félicité, félicite, félicité de, félicite de, réjoui, réjouit, réjouie, félicitée, remercié, remercie, condamné, condamne, dénoncé, dénonce, déploré, déplore, regretté
        regrette, appelé à, appelle à, appelé, appelle, exhorté, exhorte, invité à, invite à, invité, invite, demandé, demande, exigé, exige, plaidé, plaide, plaidé pour, plaide pour, proposé
        propose, suggéré, suggère, préconisé, préconise, recommandé, recommande, conclu, conclut, poursuivi, poursuit, répondu, répond, répliqué, réplique, rétorqué, rétorque, reconnu, reconnaît
        reconnait, admis, admet, concédé, concède, averti, avertit, mis en garde, met en garde, prévenu, prévient, promis, promet, engagé à, engage à, engagée à, évoqué, évoque, abordé, aborde
        présenté, présente, exposé, expose, décrit, mentionné, mentionne, cité, cite, signalé, signale, informé, informe, transmis, transmet, adressé, adresse, mis en avant, met en avant
        mis en exergue, met en exergue, mis l'accent, met l'accent, mis l'accent sur, met l'accent sur, fait part, fait savoir, fait valoir, fait observer, fait remarquer, fait état, fait le point
        tenu à, tient à, rendu hommage, rend hommage, pris acte, prend acte, passé en revue, dressé, esquissé, dégagé, dégage, énuméré, énumère, encouragé, encourage, rassuré, rassure, souhaité, souhaite, espéré, espère, jugé, juge
        considéré, considère, pense, croit, juge, soutenu que, soutient que, fustigé, fustige, martelé, martèle, lancé, lance, écrit, tweeté, publié un message, commenté, commente, confié, confie
        révélé, révèle, détaillé, détaille, développé, réclamé, réclame, réfuté, réfute, rejeté, rejette, démenti, dément, nié, nie, critiqué, critique, loué, loue, vanté, vante, partagé, revenu sur
        revient sur, revenue sur, donné lecture, alerté, alerte, interpellé, interpelle, témoigné, témoigne, avancé, avance, défendu, défend, clamé, clame, martelé, déclare que, mandaté
        chargé de transmettre, prononcé, prononce, tenu à saluer, tenu à rappeler, tenu à souligner, adressé ses, présenté ses, exprimé sa, exprimé son, convenu, réagi, réagit, interrogé sur
        sollicité, souscrit
      `),
      ...withAuxiliary,
      ...incises,
    ],
    participles: list(`
      disant, déclarant, affirmant, indiquant, précisant, soulignant, rappelant, ajoutant, estimant, expliquant, insistant, notant, relevant, observant, constatant, annonçant, assurant, confirmant, réaffirmant, réitérant, exprimant, formulant, saluant, félicitant, se félicitant, remerciant, condamnant, dénonçant, déplorant, regrettant, appelant, exhortant, invitant, demandant
      plaidant, proposant, suggérant, préconisant, recommandant, concluant, poursuivant, répondant, reconnaissant, avertissant, promettant, évoquant, mettant en avant, mettant en exergue, mettant l'accent, faisant part, faisant valoir, souhaitant, espérant, jugeant, considérant, rendant hommage, se réjouissant, encourageant
    `),
    inverted: [...participles, ...presents, ...withAuxiliary, ...incises],
    between: list(`
      a, ont, avait, aura, s'est, s'était, se sont, se, s', y, en, lui, leur, également, aussi, en outre, de nouveau, à nouveau, une nouvelle fois, encore, ensuite, puis, enfin, par ailleurs, aujourd'hui, hier, ce matin, ce soir, ce jour, fermement, fortement, vivement, clairement, solennellement, chaleureusement, sincèrement, notamment, particulièrement, tout particulièrement
      en particulier, publiquement, personnellement, explicitement, d'abord, tout d'abord, à cet égard, dans ce cadre, dans ce contexte, à cette occasion, en réponse, à son tour, de son côté, de sa part, pour sa part, quant à lui, quant à elle, lui-même, elle-même, conjointement, toujours, récemment, déjà, brièvement, maintenant, tous, toutes, respectivement, formellement, officiellement
      précédemment, souvent, profondément, pleinement, unanimement, rappelons-le, dit, bien, longuement, ainsi, tenu à, tient à, voulu, souhaité, été amené à, au nom de la france, au nom du gouvernement, en ce sens, avec force, avec insistance, à l'unanimité
    `),
    blocking: list(
      "à, pour, est, sont, était, été, être, sera, serait, comme, le, la, les, un, une, par, avec, aucun, ne, n', cela, c', ce, ceci, déjà été, sans, en être, l', au, aux",
    ),
    topics: list("quant à, quant au, quant aux, pour ce qui est de, s'agissant de, de son côté, pour sa part"),
    conjunctions: list("que, qu', combien, comment, pourquoi, si, à quel point"),
    sources: list("selon, d'après, aux termes de"),
    and: list("et, mais, ou, ainsi que, de même que"),
    notBeforeSubject: list(
      "avec, à, au, aux, pour, par, de, du, des, d', entre, contre, sur, vers, envers, chez, sous, dont, auprès de, derrière, que",
    ),
  },
  pronouns: {
    person: [
      ...list(
        "il, elle, ce dernier, cette dernière, celui-ci, celle-ci, l'intéressé, Son Excellence, Sa Majesté, Son Altesse Royale",
      ),
      ...incises,
    ],
    group: list(`
      ils, elles, tous deux, toutes deux, les deux, les deux parties, les parties, les deux ministres, les ministres, les deux présidents, les présidents, les deux chefs d'état, les chefs d'état, les deux dirigeants, les dirigeants, les deux responsables, les responsables, les deux pays, les deux délégations, les délégations, les deux premiers ministres, les deux interlocuteurs
      les interlocuteurs, les participants, les deux secrétaires, les deux hommes, les deux femmes, la réunion, les ambassadeurs, les chefs de la diplomatie, les deux chefs de la diplomatie, les deux chefs de gouvernement, les chefs de délégation, les diplomates, les deux hauts responsables, les deux diplomates, les ministres des affaires étrangères, ces derniers
    `),
    self: list("je, j', me, m', moi, mon, ma, mes, moi-même"),
    selves: list("nous, notre, nos, on, nous-mêmes"),
    relative: list("qui, dont, lequel, laquelle"),
  },
  authorship: {
    texts: list(`
      déclaration, déclarations, discours, allocution, intervention, interventions, propos, propos liminaires, remarques, entretien, interview, conférence de presse, conférence de presse conjointe, point de presse, message, message vidéo, lettre, tribune, toast, éloge, éloge funèbre, hommage, communiqué, réponse, audition, exposé, vœux, voeux, prise de parole, présentation, lecture
      adresse, explication de vote, statement, introduction, observations, mot, mots, mot de bienvenue, leçon inaugurale, article, chronique, citation, compte rendu, verbatim, transcription, extraits
    `),
    by: list(
      "par, prononcé par, prononcée par, faite par, fait par, donnée par, présenté par, présentée par, lu par, lue par, délivré par, délivrée par, délivrée au nom de",
    ),
    adjoining: list("de, d', du, de la, des, avec, de l'"),
    attributions: list(`
      a fait la déclaration suivante, fait la déclaration suivante, a publié la déclaration suivante, publie la déclaration suivante, ont fait la déclaration suivante, a émis la déclaration suivante, a diffusé la déclaration suivante, est attribuable à, a prononcé le discours suivant, a prononcé l'allocution suivante, a déclaré ce qui suit, le texte du discours que, le texte de l'allocution que, le texte des remarques que
      le texte du message que, le texte de la déclaration que, le texte de l'intervention que, le texte de la déclaration faite par, le texte du discours prononcé par, le texte de l'allocution prononcée par, la déclaration suivante a été faite par
    `),
    joint: list(`
      déclaration conjointe, communiqué conjoint, déclaration commune, communiqué commun, communiqué final, déclaration des ministres, déclaration des chefs d'état, tribune conjointe, lettre conjointe, mémorandum, accord, feuille de route
    `),
  },
};
