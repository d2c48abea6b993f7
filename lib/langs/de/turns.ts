import { phrases as list } from "../phrases";
import type { TurnWords } from "../words/turns";

/**
 * Labels and formulas of German press conferences and interviews.
 * Sources: Protokolle der Regierungspressekonferenz ("Frage", "Zusatzfrage", "Wirtz (AA)", "Vorsitzende Welty"); interviews as
 * the ministries print them; Medienkonferenzen of the Swiss Bundesrat.
 */
export const turns: TurnWords = {
  questionLabels: list(
    "frage, fragen, f, journalist, journalistin, reporter, reporterin, korrespondent, korrespondentin, moderator fragt, redaktion, interviewer, interviewerin, frage aus dem publikum, publikumsfrage",
  ),
  followUpLabels: list("zusatzfrage, zusatz, nachfrage, zusatzfrage des journalisten, nachfragen"),
  remarkLabels: list("zuruf, einwurf"),
  answerLabels: list("antwort, a, antwort des ministers, antwort der ministerin"),
  moderatorLabels: list(
    "moderator, moderatorin, moderation, vorsitzende, vorsitzender, dolmetscher, dolmetscherin, übersetzer",
  ),
  namelessLabels: list("sprecher 1, sprecher 2, teilnehmer, teilnehmerin"),
  bareLabels: [],
  stopLabelOpeners: [],
  nameParticles: list("von, vom, zu, der, des, die, und, für, van, de, bei, im, den, al"),
  notLabels: list(`
    hinweis, thema, themen, ort, datum, zeit, uhrzeit, kontakt, pressekontakt, quelle, foto, bild, video, links, anhang, betreff, titel, zitat, beispiel, zum beispiel, anmerkung, fazit, hintergrund, einleitung, erstens, zweitens, drittens, viertens, meine damen und herren, exzellenzen, adresse für rückfragen, rückfragehinweis, stand, teilnehmer, programm, tagesordnung, vereinbart wurde
    wie folgt, nämlich, das heißt, kurz, hier, klar ist, eines ist klar, berlin, wien, bern
  `),
  outletWords: list(`
    dpa, afp, reuters, ap, apa, sda, keystone-sda, epd, kna, ard, zdf, orf, srf, rtl, ntv, n-tv, welt, die welt, die zeit, zeit, spiegel, der spiegel, faz, frankfurter allgemeine, frankfurter allgemeine zeitung, süddeutsche, süddeutsche zeitung, sz, taz, bild, bild am sonntag, tagesspiegel, handelsblatt, focus, stern, funke, rnd, deutschlandfunk, dlf, deutsche welle, dw
    nzz, neue zürcher zeitung, tages-anzeiger, blick, der standard, standard, die presse, kurier, kronen zeitung, kleine zeitung, profil, salzburger nachrichten, zeitung, nachrichten, rundfunk, radio, fernsehen, magazin, podcast, sender, agentur, tagesschau, morgenmagazin, news, times, politico
  `),
  askerNouns: list(
    "frage, zusatzfrage, journalist, journalistin, korrespondent, korrespondentin, redakteur, redakteurin",
  ),
  outletLinks: list("von, vom, von der, für"),
  selfIntroductions: list("ich bin, mein name ist"),
  outletIntroductions: [],
  floorBefore: list("die nächste frage kommt von, eine frage von, die frage von, frage von"),
  floorVerbs: [],
  floorLeads: [],
  floorBeside: list("bitte, bitte sehr, sie haben das wort"),
  floorToAnother: list("nächste frage, die nächste frage, letzte frage, noch eine frage, weitere frage"),
  floorOpeners: list("und, dann, gut, ja, also, jetzt, nun, danke"),
  lineChecks: list("hören sie mich, können sie mich hören"),
  courtesies: list(
    "danke, danke schön, dankeschön, vielen dank, herzlichen dank, besten dank, guten tag, guten morgen, guten abend, hallo, willkommen, entschuldigung, auf wiedersehen, bitte, gerne",
  ),
  assents: list("ja, nein, gut, genau, richtig, natürlich, okay, stimmt, doch, absolut, sicher, klar, verstehe"),
  declines: list(`
    kein kommentar, kommentiere ich nicht, kommentieren wir nicht, kommentieren wir grundsätzlich nicht, möchte ich nicht kommentieren, nicht kommentieren, nicht bewerten, kann ich ihnen nichts sagen, kann ich nichts sagen, kann ich ihnen hier nichts, nichts mitzuteilen, nichts hinzuzufügen, nichts anzukündigen, keine informationen, keine erkenntnisse, liegen mir nicht vor, liegen uns nicht vor, keine angaben
    kann ich nicht bestätigen, nicht spekulieren, möchte ich nicht spekulieren, spekulieren wir nicht, müssen sie fragen, müssten sie, wenden sie sich an, verweise ich auf, verweise sie an, reiche ich nach, reichen wir nach, müsste ich nachreichen, zu vertraulichen gesprächen
  `),
  transcriptTitles: list(
    "pressekonferenz, regierungspressekonferenz, bundespressekonferenz, medienkonferenz, interview, interviews, im gespräch, im interview, fragen und antworten, gespräch mit, erklärungen des auswärtigen amts in der regierungspressekonferenz, mündliche fragen, befragung",
  ),
  // Stage directions of the Bundespressekonferenz's and the Chancellery's transcripts.
  remarkWords: list(
    "übersetzung, übersetzt, aus dem, simultanübersetzung, auf englisch, auf französisch, auf deutsch, in englischer sprache, in deutscher sprache, unverständlich, akustisch unverständlich, ohne mikrofon, außerhalb des mikrofons, lachen, lacht, heiterkeit, beifall, zuruf, per video, zugeschaltet, wendet sich an",
  ),
  takesQuestions: list(
    "freue mich auf ihre fragen, freue mich jetzt auf ihre fragen, freuen uns auf ihre fragen, stehe für fragen zur verfügung, stehe ihnen für fragen zur verfügung, stehe ich für fragen zur verfügung, beantworte gerne ihre fragen, beantworte gern ihre fragen",
  ),
  interviews: {
    nouns: list("interview, interviews, gespräch, im gespräch, podcast, frage, fragen, interviewt, befragt"),
    links: list("mit, mit der, mit dem, in der, im"),
    outletLinks: list(
      "für, auf, bei, der, dem, des, gegenüber, gegenüber der, gegenüber dem, erschienen in, erschienen in der",
    ),
  },
  namesInflect: false,
};
