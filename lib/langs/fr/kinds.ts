import { phrases } from "../phrases";
import type { KindWords } from "../words/kinds";

/** French words that tell a kind of release from another, and a release from other pages. */
export const kinds: KindWords = {
  titles: {
    transcript: phrases(`
      conférence de presse, conférence de presse conjointe, point de presse, entretien, entretiens avec la presse, interview
      interviews, questions-réponses, questions et réponses, point de presse quotidien, déclarations à la presse, q&r
      réponse à une question parlementaire, réponses à la presse, extraits de l'entretien, débat, audition, tribune entretien
    `),
    communique: phrases(`
      déclaration conjointe, communiqué conjoint, communiqué final, communiqué de clôture, déclaration commune, déclaration finale
      communiqué du collège, communiqué du conseil, communiqué des ministres, communiqué des chefs d'état, communiqué du sommet
      communiqué de la conférence, communiqué de la réunion, communiqué du comité, déclaration du g7, déclaration des ministres, déclaration des chefs d'état, conclusions de, relevé de conclusions
    `),
    readout: phrases(`
      compte rendu, compte-rendu, entretien avec, entretien téléphonique, entretien de, rencontre avec, rencontre entre
      visite de, visite officielle, déplacement de, déplacement en, déplacement à, réunion de, participation de, signature de
      reçoit, rencontre, s'entretient, se rend, préside, participe, audience, remise des lettres de créance, cérémonie
    `),
    speech: phrases(`
      discours, allocution, intervention, déclaration de m, déclaration de mme, déclaration de m., déclarations de mmes
      déclarations de m., message de m., message de mme, message vidéo, propos liminaires, toast, vœux, éloge, hommage
      prise de parole, adresse aux français
    `),
    statement: phrases(`
      communiqué de la présidence, communiqué du conseil des ministres, communiqué de presse, communiqué du ministère, déclaration du ministère
      déclaration de la porte-parole, déclaration du porte-parole, condamnation, condoléances, communiqué
    `),
  },
  leanings: {
    speech: phrases("déclaration, déclarations, message, tribune"),
    readout: phrases("visite, rencontre, réunion, conférence, sommet, dialogue, consultations, célébration, lancement"),
    statement: phrases("situation, sanctions, attentat, attaque"),
  },
  labels: {
    speech: phrases("discours, déclaration, déclarations, allocutions, interventions, déclarations et discours"),
    transcript: phrases(
      "interview, interviews, entretiens, point de presse, points de presse, conférences de presse, débat",
    ),
    statement: phrases("communiqué de presse, communiqués de presse, communiqués"),
    readout: phrases("compte rendu, comptes rendus, actualités, déplacements, événements"),
    communique: phrases("déclarations conjointes"),
  },
  openings: {
    communique: phrases(
      "nous les ministres, nous les chefs, déclaration conjointe de, le texte de la déclaration conjointe",
    ),
    speech: phrases(`
      seul le prononcé fait foi, le prononcé fait foi, le discours suivant, l'allocution suivante, le discours que, l'allocution que
      texte du discours, texte de l'allocution
    `),
    transcript: phrases("la discussion générale est, l'ordre du jour appelle"),
  },
  vocatives: phrases(`
    mesdames et messieurs, mesdames messieurs, mesdames, messieurs, monsieur le président, madame la présidente
    éminence, éminences, sainteté, monsieur le secrétaire général, madame la ministre, monsieur le ministre, mesdames et messieurs les, excellences
    excellence, chers amis, chères amies, cher, chère, chers collègues, chers compatriotes, françaises, mes chers compatriotes
    monsieur l'ambassadeur, madame l'ambassadrice, madame la directrice, monsieur le directeur, bonjour, bonsoir, merci
    majesté, altesse, altesses, messieurs les, monsieur le, madame la, bonjour à tous, monsieur le député, distingués invités
  `),
  closings: phrases(
    "je vous remercie, merci, vive la république, vive la france, merci à tous, je vous remercie de votre attention",
  ),
  firstPerson: phrases("je, j'ai, me, ma, mon, mes, moi, m'a"),
  firstPersonPlural: phrases("nous, notre, nos"),
  jointSpeech: phrases(
    "les deux parties, les deux ministres, les ministres, les deux présidents, les chefs d'état, les participants",
  ),
  reports: phrases(`
    a rencontré, a reçu, s'est entretenu, s'est entretenue, a tenu, a participé, a présidé, ont évoqué, ont discuté, a souligné
    a rappelé, a déclaré, a eu lieu, s'est tenue, s'est tenu, ont signé, a signé, s'est rendu, s'est rendue, a exprimé, a salué
    ont salué, ont souligné, a indiqué, a précisé, ont échangé, a été reçu, a été reçue, a visité, ont convenu
    a coprésidé, ont coprésidé, ont présidé, ont tenu, ont réaffirmé, ont exprimé, ont relevé, a accordé une audience, a pris part, a conduit
    a plaidé, a relevé, a affirmé, a insisté, a réitéré, a réaffirmé, a inauguré, a effectué une visite, a mis l'accent, a remis, se sont réunis
    se sont réunies, se sont entretenus, se sont entretenues, se sont rencontrés, se sont félicités, a co-présidé, ont co-présidé
  `),
  bodies: phrases(`
    ministère des affaires étrangères, ministère de l'europe et des affaires étrangères, affaires étrangères, diplomatie
    présidence de la république, élysée, vie-publique.fr, ambassade, consulat, mission permanente, représentation permanente
    affaires mondiales canada, dfae, département fédéral des affaires étrangères, gouvernement, nations unies, union africaine
    union européenne, francophonie, ministère des relations extérieures, coopération, direction de l'information légale
  `),
  diplomacy: phrases(`
    ministre, ministres, président, présidente, premier ministre, ambassadeur, ambassadrice, affaires étrangères, porte-parole
    secrétaire général, secrétaire d'état, secrétaire d'etat, haut représentant, bilatéral, bilatérale, bilatérales, diplomatique, diplomatie
    nations unies, conseil de sécurité, assemblée générale, union européenne, union africaine, otan, sommet, chefs d'état
    coopération, partenariat, souveraineté, multilatéralisme, sanctions, traité, ambassade, gouvernement, république
    excellence, excellences, député, députés, assemblée nationale, ministère, communauté internationale, engagement, engagements
  `),
  notReleases: {
    whole: phrases(`
      actualités, communiqués de presse, communiqués, discours, presse, espace presse, accueil, contact, contacts, agenda
      plan du site, recherche, archives, publications, photos, vidéos, médiathèque, biographie, marchés publics, recrutement
    `),
    begins: phrases(`
      agenda de, agenda du, agenda prévisionnel, avis de, avis aux, appel à, appel d'offres, biographie, liste des, offre d'emploi
      fermeture, horaires, note aux rédactions, invitation presse, accréditation
    `),
    holds: phrases(
      "biographie, mentions légales, politique de confidentialité, jours fériés, offre d'emploi, appel à candidatures",
    ),
    inText: phrases(
      "est né à, est né le, est née à, est née le, est marié, est mariée, est titulaire, est diplômé, est diplômée, candidatures",
    ),
  },
};
