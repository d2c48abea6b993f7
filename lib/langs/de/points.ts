import { forms, phrases as list } from "../phrases";
import type { PointWords } from "../words/points";

/** Endings of adjectives. Source: Duden, Die Grammatik (strong and weak declension). */
const ENDINGS = "e er es en em";

/**
 * How German announces, numbers and ends points.
 * Sources: Duden, Die Grammatik (numerals, ordinals, »erstens«, »zum einen – zum anderen«); DIN 5008 (1., a), dashes);
 * Rat für deutsche Rechtschreibung, Amtliches Regelwerk; the releases of the three German-speaking ministries.
 */
export const points: PointWords = {
  cardinals: {
    zwei: 2,
    zweier: 2,
    beide: 2,
    beiden: 2,
    drei: 3,
    dreier: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    dreizehn: 13,
    vierzehn: 14,
    fünfzehn: 15,
    zwanzig: 20,
  },
  amounts: { "ein paar": 2, dreißig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, hundert: 100 },
  folds: { zweierlei: 2, dreierlei: 3, viererlei: 4, fünferlei: 5, zweifach: 2, dreifach: 3 },
  numberEndings: [],
  adverbs: [
    list("erstens, zum ersten, an erster stelle, nummer eins"),
    list("zweitens, zum zweiten, an zweiter stelle, nummer zwei"),
    list("drittens, zum dritten, an dritter stelle, nummer drei"),
    list("viertens, zum vierten, an vierter stelle, nummer vier"),
    list("fünftens, zum fünften"),
    list("sechstens, zum sechsten"),
    list("siebtens, siebentens"),
    list("achtens"),
    list("neuntens"),
    list("zehntens"),
    list("elftens"),
    list("zwölftens"),
  ],
  halves: [
    list("zum einen, einerseits, auf der einen seite"),
    list("zum anderen, zum andern, andererseits, anderseits, auf der anderen seite"),
  ],
  ordinals: [
    forms("erst", ENDINGS),
    forms("zweit", ENDINGS),
    forms("dritt", ENDINGS),
    forms("viert", ENDINGS),
    forms("fünft", ENDINGS),
    forms("sechst", ENDINGS),
    forms("siebt siebent", ENDINGS),
    forms("acht", ENDINGS),
    forms("neunt", ENDINGS),
    forms("zehnt", ENDINGS),
    forms("elft", ENDINGS),
    forms("zwölft", ENDINGS),
  ],
  lasts: list("schließlich, zuletzt, zu guter letzt, abschließend, letztens, nicht zuletzt"),
  finals: list("letzte, letzter, letztes, letzten"),
  nexts: list("nächste, nächster, nächstes, nächsten"),
  furthers: list("dann, außerdem, sodann, ferner, darüber hinaus, des weiteren"),
  idioms: list(`
    zum ersten mal, zum zweiten mal, zum dritten mal, zum ersten male, das erste mal, das zweite mal, erste hilfe, erster weltkrieg, ersten weltkrieg, ersten weltkriegs, ersten weltkrieges, zweiter weltkrieg, zweiten weltkrieg, zweiten weltkriegs, zweiten weltkrieges
    in erster linie, an erster stelle stehen, aus erster hand, erster sekretär, erste sekretärin, ersten sekretärs, zweiter sekretär, first lady, erste runde, zweite runde, dritte runde, zweites halbjahr, erstes halbjahr, erstes quartal, zweites quartal, dritter ausschuss, dritten ausschuss
    erster ausschuss, ersten ausschuss, dritte staaten, dritten staaten, dritten welt, zweite amtszeit, zweiten amtszeit, erster jahrestag, ersten jahrestag, zweiter jahrestag, zweiten jahrestag, dritter jahrestag, dritten jahrestag, bis zum letzten, bis schließlich, zum ersten januar
  `),
  others: list("ein weiterer, eine weitere, ein weiteres, einen weiteren"),
  determiners: list(
    "der, die, das, den, dem, des, mein, meine, meinen, meiner, unser, unsere, unserer, unseren, ein, eine, einen, einer, ihr, ihre, sein, seine, dieser, diese, dieses",
  ),
  openers: list("und, aber, denn, also, nun, ja, nein, doch, sowie, oder, so, gut"),
  intensifiers: list(
    "und vor allem, vor allem, und am wichtigsten, am wichtigsten, und nicht zuletzt, nicht zuletzt, und letztens, und schließlich",
  ),
  ties: list("und, oder, aber"),
  starters: list("müssen wir, wollen wir, brauchen wir, geht es, haben wir, werden wir"),
  clauseStarters: list("um, dass, durch, die, der, das, mit, für, zu"),
  purposes: [],
  complementizers: list("dass"),
  clauseEndings: [],
  pastCopulas: list("war, waren, wurde"),
  copulas: list(`
    ist, sind, war, waren, bleibt, lautet, betrifft, betreffen, heißt, bedeutet, liegt in, liegt darin, besteht in, besteht darin, bezieht sich auf, gilt, wird sein, wäre, geht, muss sein, handelt von, zielt auf
  `),
  pronouns: list("davon, von ihnen, dieser"),
  letters: "abcdefghijklmnopqrstuvwxyz",
  nouns: list(`
    punkt, grund, prinzip, grundsatz, priorität, säule, bereich, element, aspekt, faktor, vorschlag, schritt, ziel, bedingung, voraussetzung, maßnahme, forderung, frage, thema, gedanke, botschaft, bemerkung, anmerkung, aufgabe, herausforderung, lehre, erkenntnis, schwerpunkt
    anliegen, appell, bitte, wunsch, baustein, pfeiler, hebel, leitlinie, handlungsfeld, feld, stichwort, zusage, verpflichtung, ergebnis, beobachtung, überzeugung, empfehlung, erwartung, sache, dimension, ebene, argument, these, antwort, initiative, idee, folge, konsequenz, signal
  `),
  nounsMany: list(`
    punkte, punkten, gründe, gründen, prinzipien, grundsätze, grundsätzen, prioritäten, säulen, bereiche, bereichen, elemente, elementen, aspekte, aspekten, faktoren, vorschläge, vorschlägen, schritte, schritten, ziele, zielen, bedingungen, voraussetzungen, maßnahmen, forderungen, fragen
    themen, gedanken, botschaften, bemerkungen, anmerkungen, aufgaben, herausforderungen, lehren, erkenntnisse, erkenntnissen, schwerpunkte, schwerpunkten, anliegen, appelle, bitten, wünsche, wünschen, bausteine, bausteinen, pfeiler, pfeilern, hebel, leitlinien, handlungsfelder, handlungsfeldern, felder, feldern
    stichworte, stichworten, zusagen, verpflichtungen, ergebnisse, ergebnissen, beobachtungen, überzeugungen, empfehlungen, erwartungen, dinge, dingen, sachen, dimensionen, ebenen, argumente, argumenten, thesen, antworten, initiativen, ideen, folgen, konsequenzen, signale, projekte
  `),
  quantifiers: list(
    "mehrere, mehreren, einige, einigen, folgende, folgenden, verschiedene, wichtige, wichtigen, wichtigste, wichtigsten, zentrale, zentralen, konkrete, konkreten, diese, nachstehende, nachstehenden, wesentliche, wesentlichen",
  ),
  emptyNouns: list("sache"),
  units: list(`
    jahr, jahre, jahren, monat, monate, monaten, woche, wochen, tag, tage, tagen, stunde, stunden, minute, minuten, jahrzehnte, jahrzehnten, prozent, million, millionen, milliarde, milliarden, euro, franken, dollar, länder, ländern, staaten, menschen, personen, frauen, männer, kinder, mal, male, runden
    minister, ministerinnen, präsidenten, mitglieder, mitgliedstaaten, delegationen, unternehmen, kilometer, tonnen, weltkriege, sitzungen, städte, botschafter, botschafterinnen, vertreter, soldaten, opfer, verletzte, tote, seiten, kolleginnen, kollegen
  `),
  pointers: list(
    "folgende, folgenden, folgendes, wie folgt, nämlich, und zwar, insbesondere, darunter, nachstehende, nachstehenden, das heißt",
  ),
  leads: list(`
    ich möchte, ich will, möchte ich, will ich, lassen sie mich, wir müssen, müssen wir, wir wollen, wollen wir, wir brauchen, brauchen wir, wir werden, ich sehe, ich nenne, dafür, dazu, braucht es, geht es um, kommt es auf, müssen, muss, soll, sollen, sollten, wird, werden, vereinbarten, vereinbart, forderte, fordert, fordern
    betonte, betont, schlug vor, schlägt vor, stellte vor, nannte, rief auf, einigten sich, beruht auf, setzt auf, warum, weshalb, wie
  `),
  abouts: list("zu, zum, zur, über, bei, hinsichtlich, bezüglich, in bezug auf, betreffend"),
  fors: list("für, zugunsten"),
  ofs: list("der, des, von, vom"),
  havings: list(
    "beruht auf, beruhen auf, ruht auf, ruhen auf, basiert auf, basieren auf, stützt sich auf, stützen sich auf, hat, haben, umfasst, umfassen, besteht aus, bestehen aus, folgt, verfolgt, steht auf",
  ),
  auxiliaries: list("auch, daher, also, heute, dabei, wird, werden, soll, sollen, muss, müssen"),
  modals: list("will, wird, werden, soll, sollen, muss, müssen"),
  treatings: list("besprochen, besprachen, erörterten, behandelten, sprachen über, diskutierten"),
  matters: list("wie, warum, dass"),
  infinitives: list("um"),
  controls: [],
  articles: list(
    "der, die, das, den, dem, des, ein, eine, einen, einer, einem, unser, unsere, unserer, unseren, unserem, diese, dieser, dieses, diesen, diesem",
  ),
  emptySubjects: list(
    "wir, ich, er, sie, es, das, dies, man, beide seiten, die minister, die beiden minister, die ministerinnen, die seiten, die teilnehmer, dafür, dazu, hier, dabei",
  ),
  topicEnds: list(
    "heute, jetzt, hier, vor, vorstellen, nennen, hervorheben, ansprechen, machen, die, welche, wie folgt, nämlich, folgende, unterstreichen, betonen, eingehen, konzentrieren",
  ),
  adverbials: list(
    "in, im, auf, bei, beim, mit, nach, vor, seit, während, um, für, als, wenn, heute, hier, an, am, aus, angesichts, dank, trotz, wegen, anlässlich, unter, zwischen, durch, ohne, dabei, dafür, dazu",
  ),
  closings: list(`
    vielen dank, herzlichen dank, danke, ich danke, wir danken, zum schluss, abschließend möchte, abschließend will, lassen sie mich schließen, lassen sie mich abschließend, zusammenfassend, kurzum, insgesamt, all das, all dies, das alles, diese punkte, diese drei, diese vier, diese maßnahmen, ich wünsche, ich freue mich auf, in diesem sinne, gemeinsam können
  `),
  courtesies: list(
    "ich danke, wir danken, vielen dank, herzlichen dank, danke, ich gratuliere, herzlich willkommen, willkommen, ich begrüße, ich freue mich, es freut mich, es ist mir eine freude, es ist mir eine ehre, guten tag, guten morgen, guten abend",
  ),
  firstPersons: list("ich, wir, uns, unser, unsere, mein, meine, es, das, man"),
  demonstratives: list("diese, dieser, diesen, dieses"),
  anaphors: list("das, dies, dieser, diese, dieses, er, sie, es, damit, daher"),
  vocatives: list(`
    meine damen und herren, sehr geehrte damen und herren, meine sehr geehrten damen und herren, sehr geehrter, sehr geehrte, liebe, lieber, herr präsident, frau präsidentin, herr vorsitzender, frau vorsitzende, exzellenzen, verehrte, werte, liebe kolleginnen und kollegen
  `),
  continuations: list(
    "zum beispiel, beispielsweise, etwa, dazu gehört, dazu gehören, das bedeutet, das heißt, konkret",
  ),
  outlines: list("ich werde sprechen, ich werde zunächst, ich beginne mit, ich spreche zunächst"),
  replies: list(
    "zu ihrer ersten frage, zu ihrer zweiten frage, zu ihrer frage, zur ersten frage, zur zweiten frage, zu ihrem ersten punkt, zu ihrem zweiten punkt, auf ihre erste frage, auf ihre zweite frage, ihre erste frage, ihre zweite frage, was ihre erste frage, was ihre zweite frage",
  ),
  citations: list(
    "artikel, art, absatz, abs, paragraf, paragraph, §, ziffer, kapitel, anhang, resolution, nummer, nr, seite, abschnitt, buchstabe, satz, tabelle, protokoll",
  ),
  namings: list(
    "teilnehmer, teilnehmerinnen, teilnehmende, mitglieder, delegation, anwesende, unterzeichner, unterzeichnerstaaten, länder, programm, tagesordnung, termine, kontakt, anhänge, publikationen, preisträger, arbeitsgruppen, es nahmen teil, personen, unternehmen",
  ),
  listings: list("sanktionen gegen, gelistet, auf die liste"),
  demands: list(
    "fordern, fordert, forderte, vereinbaren, vereinbarten, vereinbart, beschließen, beschlossen, bekräftigen, bekräftigten, verpflichten sich, rufen auf, begrüßen, begrüßten, unterstützen, verurteilen, betonen, betonten, schlägt vor, kamen überein",
  ),
  furniture: list(
    "weitere informationen, mehr zum thema, zum thema, verwandte inhalte, links, downloads, download, dokumente, kontakt, pressekontakt, teilen, seite teilen, schlagworte, siehe auch, weiterführende links, rückfragehinweis, adresse für rückfragen, herausgeber, anhänge, newsletter, fotos",
  ),
  outlineHeadings: list("einleitung, hintergrund, schluss, fazit, zusammenfassung, überblick, präambel"),
  jointTitles: list(
    "gemeinsame erklärung, gemeinsames kommuniqué, kommuniqué, abschlusserklärung, erklärung, gemeinsames statement, aktionsplan, absichtserklärung, memorandum, fahrplan",
  ),
  clauseWords: list(`
    ist, sind, war, waren, wird, werden, wurde, hat, haben, muss, müssen, soll, sollen, sollten, kann, können, will, wollen, darf, zu, dass, um, wir, ich, unser, unsere, nicht, sich, die, weil, damit, durch, für, wenn, braucht, brauchen, gilt, bleibt, bleiben
  `),
};
