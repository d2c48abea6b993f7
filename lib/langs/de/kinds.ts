import { phrases } from "../phrases";
import type { KindWords } from "../words/kinds";

/** German words that tell a kind of release from another, and a release from other pages. */
export const kinds: KindWords = {
  titles: {
    transcript: phrases(
      "pressekonferenz, interview, regierungspressekonferenz, bundespressekonferenz, im gespräch, fragen und antworten, statement und fragen",
    ),
    communique: phrases(
      "gemeinsame erklärung, gemeinsames kommuniqué, kommuniqué, erklärung der außenminister, gemeinsame presseerklärung, abschlusserklärung, gemeinsames statement",
    ),
    readout: phrases(
      "trifft, besuch, reise, empfängt, telefonat, treffen mit, telefonierte, vor der abreise, konsultationen, eröffnet, unterzeichnung, vor abreise, reist nach",
    ),
    speech: phrases(
      "rede, rede von, ansprache, grußwort, eröffnungsrede, keynote, laudatio, rede des, rede der, trauerrede",
    ),
    statement: phrases(
      "erklärung, pressemitteilung, statement, sprecher, sprecherin, verurteilt, kondoliert, zum tod, glückwunsch, gratuliert, anlässlich, zur lage, zu den",
    ),
  },
  leanings: {
    speech: phrases("bei der, auf der, anlässlich der"),
    readout: phrases("dialog, konferenz, gipfel"),
    statement: phrases("außenministerin baerbock zu, außenminister zu"),
  },
  labels: {
    speech: phrases("rede, reden"),
    transcript: phrases("interview, interviews, pressekonferenzen"),
    statement: phrases("pressemitteilung, pressemitteilungen, erklärungen"),
    readout: phrases("artikel, reisen, news"),
  },
  openings: {
    statement: phrases("sagte heute, erklärte heute, gab heute folgendes, erklärte dazu"),
    speech: phrases("es gilt das gesprochene wort"),
  },
  vocatives: phrases(
    "meine damen und herren, sehr geehrte damen und herren, sehr geehrter, sehr geehrte, liebe, lieber, exzellenzen, herr präsident, frau präsidentin, guten tag, guten morgen, guten abend, verehrte",
  ),
  closings: phrases("vielen dank, herzlichen dank, ich danke ihnen, danke"),
  firstPerson: phrases("ich, mich, mir, mein, meine, meiner, meinen"),
  firstPersonPlural: phrases("wir, uns, unser, unsere, unserer, unseren"),
  jointSpeech: phrases(
    "beide seiten, die minister, die ministerinnen, beide minister, die außenminister, die teilnehmer",
  ),
  reports: phrases(
    "traf, trafen, getroffen, empfing, empfangen, fand statt, fanden statt, nahm teil, nahmen teil, nahm am, nahm an, teilgenommen, tauschten sich aus, tauschte sich aus, diskutierten, diskutierte, besprach, besprachen, telefonierte, telefonierten, unterstrich, bekräftigte, bekräftigten, hob hervor, dankte, würdigte, forderte, kündigte an, verurteilte, begrüßte, unterzeichnete, reiste, besuchten, befassten sich, so außenminister, so außenministerin, so der minister, so die ministerin, so der außenminister, so die außenministerin, sprach, sprachen, betonte, betonten, besuchte, unterzeichneten, sagte, erklärte, eröffnete, wird reisen, reist",
  ),
  bodies: phrases(
    "auswärtiges amt, außenministerium, bundesministerium, eda, eidgenössisches departement, bundesregierung, bundeskanzler, bundespräsident, botschaft, generalkonsulat, ständige vertretung",
  ),
  diplomacy: phrases(
    "außenminister, außenministerin, minister, ministerin, bundesminister, bundesministerin, botschafter, botschafterin, auswärtigen amts, auswärtige amt, präsident, bundeskanzler, bilaterale, bilateralen, vereinten nationen, sicherheitsrat, europäischen union, eu, nato, gipfel, sanktionen, völkerrecht, botschaft, diplomatie, diplomatische, staats- und regierungschefs, außenpolitik, amtskollegen",
  ),
  notReleases: {
    whole: phrases(
      "aktuelles, presse, pressemitteilungen, reden, newsroom, startseite, kontakt, suche, archiv, termine, interviews, impressum, stellenangebote, publikationen, lebenslauf",
    ),
    begins: phrases(
      "termine, stellenausschreibung, stellenangebot, ausschreibung, lebenslauf, terminhinweis, akkreditierung, öffnungszeiten, reise- und sicherheitshinweise, liste",
    ),
    holds: phrases("lebenslauf, stellenausschreibung, öffnungszeiten, feiertage, datenschutz"),
    inText: phrases("geboren in, geboren am, verheiratet, studium der, bewerbungen, bewerbung"),
  },
};
