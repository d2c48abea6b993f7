import { phrases as list } from "../phrases";
import type { PeopleWords } from "../words/people";
import { bodies, places } from "./places";

const pasts = list(`
  sagte, erklärte, betonte, unterstrich, hob hervor, bekräftigte, äußerte, forderte, warnte, verurteilte, begrüßte, lobte, würdigte, dankte, gratulierte, kündigte an, kündigte, fügte hinzu, ergänzte, teilte mit, stellte fest, hielt fest, wies darauf hin, verwies auf, wies auf, rief auf, rief dazu auf, appellierte
  mahnte, schlug vor, plädierte, bedauerte, kritisierte, antwortete, erinnerte an, erinnerte, versicherte, meinte, schrieb, erläuterte, sprach sich für, zeigte sich, drückte, unterstreicht, hob, schlug, berichtete, informierte, kondolierte, nannte, stellte klar
`);
const presents = list(`
  sagt, erklärt, betont, fordert, warnt, verurteilt, begrüßt, dankt, gratuliert, kündigt an, fügt hinzu, teilt mit, stellt fest, hält fest, ruft auf, antwortet, so, schreibt, mahnt, würdigt, bekräftigt
`);

/**
 * German words around names.
 * Sources: Bundesministerium des Innern, Ratgeber für Anschriften und Anreden (titles, forms of address); Duden, Die Grammatik
 * (verbs of saying, »…, so die Ministerin«); Bundeskanzlei, Leitfaden zum geschlechtergerechten Formulieren (feminine forms).
 */
export const people: PeopleWords = {
  honorifics: list(
    "BK, BK'in, BKin, StS, StS'in, PStS, BPräs, StM, StM'in, BM, BM'in, Herr, Herrn, Frau, Dr., Dr, Prof., Prof, Professor, Professorin, Mag., Mag.a, Mag.ª, Dipl.-Ing., DDr., S.E., I.E., Seine Exzellenz, Ihre Exzellenz, Exzellenz, Seine Majestät, Ihre Majestät, Seine Heiligkeit, lieber, liebe, h.c., MdB, sehr geehrter, sehr geehrte, Kollege, Kollegin, Amtskollege, Amtskollegin, Amtskollegen",
  ),
  nameTitles: list("Prinz, Prinzessin, Fürst, Fürstin, Graf, Gräfin, Freiherr, Scheich"),
  postNominals: list("MdB, MdEP, MBA, LL.M., a.D., a. D., MSc, MA"),
  nameSuffixes: list("jun., sen., II, III, II., III."),
  particles: list(
    "von, vom, zu, zum, zur, der, den, van, de, la, del, di, da, al, el, bin, ben, ibn, zu den, von der, von und zu, y",
  ),
  familyNamesFirst: list("Wang, Li, Zhang, Liu, Chen, Yang, Kim, Park, Lee, Nguyen, Tran"),
  familyNamesAmongWords: list(
    "Richter, Schulze, Kaiser, König, Koch, Fischer, Weber, Graf, Fürst, Vogt, Berger, Bauer, Becker, Kanzler, Mai, Sommer, Winter, Frank, Berlin, Wien, Jung, Lang, Klein, Groß, Neu, Kurz, Stark, Roth, Schwarz, Weiß, Braun, Papst, Probst, Amt, Rat",
  ),
  offices: {
    heads: list(`
      Präsident, Präsidentin, Präsidenten, Bundespräsident, Bundespräsidentin, Bundespräsidenten, Vizepräsident, Vizepräsidentin, Staatspräsident, Staatspräsidentin, Kanzler, Kanzlerin, Bundeskanzler, Bundeskanzlerin, Vizekanzler, Vizekanzlerin, Premierminister, Premierministerin, Ministerpräsident, Ministerpräsidentin, Regierungschef, Regierungschefin
      Staatschef, Staatsoberhaupt, König, Königin, Minister, Ministerin, Ministers, Bundesminister, Bundesministerin, Bundesministers, Außenminister, Außenministerin, Außenministers, Verteidigungsminister, Verteidigungsministerin, Finanzminister, Finanzministerin, Innenminister, Innenministerin, Wirtschaftsminister, Wirtschaftsministerin, Entwicklungsminister
      Entwicklungsministerin, Europaminister, Europaministerin, Justizminister, Justizministerin, Umweltministerin, Umweltminister, Vizeaußenminister, Vizeaußenministerin, Chefdiplomat, Chefdiplomatin, Bundesrat, Bundesrätin, Staatssekretär, Staatssekretärin, Staatsminister, Staatsministerin, Generalsekretär, Generalsekretärin, Botschafter, Botschafterin
      Gesandter, Gesandte, Ständiger Vertreter, Ständige Vertreterin, Vertreter, Vertreterin, Hohe Vertreterin, Hoher Vertreter, Hohen Vertreterin, Hohen Vertreters, Sprecher, Sprecherin, Regierungssprecher, Regierungssprecherin, Pressesprecher, Pressesprecherin, Generaldirektor, Generaldirektorin, Direktor, Direktorin, Kommissar, Kommissarin, EU-Kommissar
      EU-Kommissarin, Kommissionspräsidentin, Hochkommissar, Hochkommissarin, Sonderbeauftragter, Sonderbeauftragte, Sonderbeauftragten, Beauftragter, Beauftragte, Beauftragten, Menschenrechtsbeauftragte, Menschenrechtsbeauftragter, Sondergesandter, Sondergesandte, Sondergesandten, Geschäftsträger, Geschäftsträgerin, Generalkonsul, Generalkonsulin, Konsul, Abgeordneter
      Abgeordnete, Vorsitzender, Vorsitzende, Departementsvorsteher, Departementsvorsteherin, Vorsteher, Vorsteherin, Bürgermeister, Bürgermeisterin, Leiter, Leiterin, Regierungschef-Stellvertreterin, Koordinator, Koordinatorin, Sekretärin, Sekretär, Papst, Emir, Sultan
    `),
    modifiers: list(
      "stellvertretende, stellvertretender, stellvertretenden, parlamentarische, parlamentarischer, parlamentarischen, ständige, ständiger, ständigen, ehemalige, ehemaliger, ehemaligen, frühere, früherer, früheren, designierte, designierter, neue, neuer, neuen, amtierende, amtierender, amtierenden, hohe, hoher, hohen, außerordentliche, bevollmächtigte, humanitäre",
    ),
    portfolios: list(`
      Äußeren, Auswärtigen, Auswärtigen Amt, Auswärtigen Amts, Auswärtige Angelegenheiten, auswärtige Angelegenheiten, Angelegenheiten, europäische und internationale Angelegenheiten, europäische, internationale, internationalen, Außen- und Sicherheitspolitik, Außenpolitik, Sicherheitspolitik, Bundesregierung, Vereinten Nationen, UN, UNO, OSZE, NATO, EU
      Menschenrechte, Menschenrechtspolitik, humanitäre Hilfe, Hilfe, Europa, Verteidigung, Finanzen, Inneres, Justiz, Wirtschaft, Klima, Klimaschutz, Entwicklung, Zusammenarbeit, wirtschaftliche Zusammenarbeit, Eidgenössischen Departements für auswärtige Angelegenheiten, Eidgenössischen Departements, EDA, Auswärtigen Ausschusses, Bildung, Sport, Bundesministeriums, Außenministeriums
    `),
    links: list("der, des, für, und, beim, bei, im, der Republik, in, im, zur, zum"),
    accreditedLinks: list("bei, bei den, in, beim"),
    accredited: list("Botschafter, Botschafterin, Ständiger Vertreter, Ständige Vertreterin, Vertreter, Vertreterin"),
    articles: list("der, die, das, den, dem, des"),
    openLinks: [],
    otherNames: {
      Chefdiplomat: "Außenminister",
      Chefdiplomatin: "Außenministerin",
    },
    same: [
      list("Bundesminister des Auswärtigen, Außenminister, Bundesaußenminister"),
      list("Bundesministerin des Auswärtigen, Außenministerin, Bundesaußenministerin"),
    ],
  },
  places,
  bodies,
  commonWords: list(`
    der, die, das, den, dem, des, ein, eine, einen, einem, einer, und, oder, aber, denn, doch, auch, in, im, auf, bei, beim, mit, nach, vor, seit, während, um, für, als, wenn, heute, gestern, hier, an, am, aus, angesichts, dank, trotz, wegen, anlässlich, unter, zwischen, durch, ohne, dabei, dafür, dazu, damit, daher, dann, so, wie, was, wer, wo, warum, wir, ich, sie, er, es, man, uns, unser, unsere, ihr, ihre
    mein, meine, sein, seine, dieser, diese, dieses, alle, beide, beiden, viele, einige, mehrere, kein, keine, nicht, nur, noch, schon, sehr, mehr, ja, nein, nun, also, erstens, zweitens, drittens, viertens, fünftens, schließlich, abschließend, zum, zur, zu, vom, von, bis, über, gegen, frage, fragen, antwort, zusatzfrage, zusatz, thema, ort, datum, uhr, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag
    januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, damen, herren, exzellenzen, rede, erklärung, pressemitteilung, pressekonferenz, regierungspressekonferenz, interview, treffen, besuch, reise, gespräch, gespräche, telefonat, gipfel, konferenz, abkommen, vertrag, resolution, artikel, krieg, frieden, sicherheit, freiheit, demokratie, menschenrechte, völkerrecht, zusammenarbeit
    partnerschaft, hilfe, welt, land, länder, staat, staaten, menschen, zukunft, zeit, jahr, jahre, tag, tage, ende, anfang, teil, weg, ziel, ziele, punkt, punkte, grund, gründe, beitrag, bedeutung, einsatz, arbeit, lage, angriff, angriffskrieg, waffenruhe, millionen, milliarden, euro, franken, prozent, gemeinsam, vielen, herzlichen, guten, willkommen, liebe, lieber, sehr, wort, kollegen, kolleginnen, weltkrieg, mal, linie, staats- und regierungschefs
  `),
  namelessLabels: list(
    "frage, fragen, zusatzfrage, zusatz, antwort, moderator, moderatorin, journalist, journalistin, vorsitzende, vorsitzender, dolmetscher, zuruf, thema, ort, datum, hinweis, quelle",
  ),
  saying: {
    verbs: [...pasts, ...presents.filter((verb) => verb !== "so")],
    participles: [],
    inverted: [...pasts, ...presents],
    invertedAnywhere: true,
    between: list(
      "heute, gestern, auch, zudem, außerdem, dabei, ferner, weiter, nochmals, erneut, ausdrücklich, abschließend, dazu, anschließend, in Berlin, in Wien, in Bern, am Montag, am Dienstag, am Mittwoch, am Donnerstag, am Freitag, am Samstag, am Sonntag, seinerseits, ihrerseits, sich, dafür, hierzu, vor der Presse, im Anschluss",
    ),
    blocking: list("zu, wird, werden, wurde, wurden, nicht, soll, sollte"),
    conjunctions: list("dass, wie, warum, ob"),
    sources: list("laut, zufolge, nach Angaben, nach den Worten"),
    and: list("und, sowie"),
    notBeforeSubject: list(
      "mit, von, vom, bei, zu, zum, zur, an, für, gegen, über, durch, nach, unter, zwischen, seinem, seiner, ihrem, ihrer, seinen, ihren, neben, gemeinsam mit, traf, empfing, besuchte",
    ),
  },
  pronouns: {
    person: list("er, sie, dieser, diese"),
    group: list(
      "beide, beide Seiten, beide Minister, beide Ministerinnen, die beiden Minister, die beiden Außenminister, die beiden, die Minister, die Ministerinnen, die Außenminister, die Außenministerinnen und Außenminister, die Teilnehmer, die Teilnehmenden, die Parteien, die Seiten, die Delegationen",
    ),
    self: list("ich, mich, mir, mein, meine, meinen, meiner, meinem"),
    selves: list("wir, uns, unser, unsere, unseren, unserer, unserem"),
    relative: list("der, die, das, welcher, welche"),
  },
  authorship: {
    texts: list(
      "Rede, Ansprache, Grußwort, Erklärung, Statement, Eröffnungsrede, Keynote, Interview, Pressekonferenz, Namensbeitrag, Gastbeitrag, Beitrag, Laudatio, Botschaft, Videobotschaft, Festrede, Trauerrede, Eingangsstatement, Stellungnahme, Worte, Pressestatement, Referat",
    ),
    by: list("von, durch, gehalten von"),
    adjoining: list("des, der, mit, von"),
    attributions: list(
      "erklärte heute, erklärte dazu, erklärte anlässlich, sagte heute, sagte dazu, gab heute folgende erklärung ab, folgende erklärung",
    ),
    contacts: list("Rückfragehinweis, Pressekontakt, Kontakt, Adresse für Rückfragen"),
    joint: list("gemeinsame Erklärung, gemeinsames Kommuniqué, Abschlusserklärung, gemeinsames Statement"),
  },
};
