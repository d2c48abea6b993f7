import { forms, phrases as list } from "../phrases";

/** Countries, their adjectives, capitals and cities of conferences. Source: Auswärtiges Amt, Verzeichnis der Staatennamen. */
export const places: readonly string[] = [
  ...list(`
    Deutschland, Deutschlands, Bundesrepublik Deutschland, Österreich, Österreichs, Republik Österreich, Schweiz, Liechtenstein, Frankreich, Frankreichs, Italien, Italiens, Spanien, Spaniens, Portugal, Polen, Polens, Tschechien, Tschechische Republik, Slowakei, Ungarn, Slowenien, Kroatien, Serbien, Bosnien und Herzegowina
    Montenegro, Nordmazedonien, Albanien, Kosovo, Kosovos, Griechenland, Türkei, Zypern, Malta, Bulgarien, Rumänien, Moldau, Republik Moldau, Ukraine, Belarus, Russland, Russlands, Russische Föderation, Estland, Lettland, Litauen, Finnland, Schweden, Norwegen, Dänemark, Island, Irland, Großbritannien, Vereinigtes Königreich
    Niederlande, Niederlanden, Belgien, Luxemburg, Luxemburgs, USA, Vereinigte Staaten, Vereinigten Staaten, Kanada, Mexiko, Brasilien, Argentinien, Chile, Kolumbien, Peru, Kuba, Venezuela, China, Chinas, Volksrepublik China, Japan, Japans, Korea, Südkorea, Nordkorea, Republik Korea, Indien, Indiens, Pakistan, Afghanistan
    Indonesien, Vietnam, Thailand, Philippinen, Malaysia, Singapur, Australien, Neuseeland, Kasachstan, Usbekistan, Kirgisistan, Tadschikistan, Turkmenistan, Mongolei, Georgien, Armenien, Aserbaidschan, Iran, Irans, Irak, Syrien, Libanon, Israel, Israels, Jordanien, Ägypten, Saudi-Arabien, Katar, Kuwait, Oman, Jemen
    Vereinigte Arabische Emirate, Marokko, Algerien, Tunesien, Libyen, Sudan, Südsudan, Äthiopien, Kenia, Nigeria, Ghana, Senegal, Mali, Niger, Tschad, Ruanda, Uganda, Tansania, Namibia, Südafrika, Mosambik, Angola, Europa, Europas, Afrika, Asien, Amerika, Europäische Union, Europäischen Union, EU, Palästina, Gaza
    Berlin, Wien, Bern, Vaduz, Genf, Zürich, Bonn, Hamburg, München, Brüssel, Straßburg, Paris, London, Rom, Madrid, Moskau, Warschau, Kiew, Kyjiw, Prag, Budapest, Den Haag, Washington, New York, Peking, Tokio, Neu-Delhi, Ankara, Teheran, Kairo, Nairobi, Addis Abeba
  `),
  ...forms(
    "deutsch österreichisch französisch italienisch spanisch portugiesisch polnisch tschechisch slowakisch ungarisch slowenisch kroatisch serbisch albanisch griechisch türkisch bulgarisch rumänisch moldauisch ukrainisch belarussisch russisch estnisch lettisch litauisch finnisch schwedisch norwegisch dänisch isländisch irisch britisch niederländisch belgisch luxemburgisch schweizerisch liechtensteinisch amerikanisch kanadisch mexikanisch brasilianisch argentinisch chilenisch kolumbianisch chinesisch japanisch koreanisch südkoreanisch indisch pakistanisch afghanisch indonesisch vietnamesisch australisch kasachisch usbekisch georgisch armenisch aserbaidschanisch iranisch irakisch syrisch libanesisch israelisch jordanisch ägyptisch saudisch katarisch marokkanisch algerisch tunesisch libysch sudanesisch äthiopisch kenianisch nigerianisch ghanaisch senegalesisch ruandisch südafrikanisch namibisch europäisch afrikanisch",
    "- e er es en em",
  ),
];

/** Words of the names of bodies. Source: the organisation charts of the three ministries; the releases' own use. */
export const bodies: readonly string[] = list(`
  Auswärtiges Amt, Auswärtige Amt, Auswärtigen Amt, Auswärtigen Amts, Amt, Ministerium, Außenministerium, Bundesministerium, Departement, Bundesregierung, Regierung, Bundesrat, Bundestag, Nationalrat, Ständerat, Parlament, Botschaft, Vertretung, Generalkonsulat, Rat, Sicherheitsrat, Menschenrechtsrat, Kommission, Union, Vereinte Nationen, Vereinten Nationen
  Nato, OSZE, UNO, Europarat, Organisation, Agentur, Stiftung, Universität, Institut, Akademie, Zentrum, Konferenz, Gipfel, Forum, Versammlung, Generalversammlung, Ausschuss, Gericht, Gerichtshof, Bank, Zeitung, Rundfunk, Fernsehen, Gesellschaft, Verband, Verein, Partei, Komitee, Abteilung, Direktion, Sekretariat, Gruppe
`);
