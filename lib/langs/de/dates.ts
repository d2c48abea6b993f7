import { phrases } from "../phrases";
import type { DateWords } from "../words/dates";

/** German words of dates, places and reported acts. */
export const dates: DateWords = {
  months: {
    Januar: 1,
    Jänner: 1,
    Jan: 1,
    Februar: 2,
    Feb: 2,
    März: 3,
    Mrz: 3,
    April: 4,
    Apr: 4,
    Mai: 5,
    Juni: 6,
    Jun: 6,
    Juli: 7,
    Jul: 7,
    August: 8,
    Aug: 8,
    September: 9,
    Sept: 9,
    Sep: 9,
    Oktober: 10,
    Okt: 10,
    November: 11,
    Nov: 11,
    Dezember: 12,
    Dez: 12,
  },
  monthsCapitalised: true,
  weekdays: { Montag: 1, Dienstag: 2, Mittwoch: 3, Donnerstag: 4, Freitag: 5, Samstag: 6, Sonnabend: 6, Sonntag: 7 },
  dayEndings: ["."],
  joints: [],
  ranges: ["und", "bis"],
  units: null,
  eras: {},
  numericOrder: "dmy",
  regionalOrder: {},
  relativeDays: { heute: 0, "heute morgen": 0, "heute abend": 0, gestern: -1 },
  labels: {
    published: phrases("veröffentlicht, veröffentlicht am, erschienen am, datum, erstellt am, stand"),
    event: phrases("gehalten am, vom"),
    neither: phrases(
      "aktualisiert, aktualisiert am, zuletzt aktualisiert, letzte änderung, geändert am, quelle, abgerufen am",
    ),
  },
  whenPrepositions: phrases("am, vom, zwischen"),
  acts: phrases(
    "traf, trafen, empfing, fand statt, fanden statt, besuchte, eröffnete, unterzeichnete, unterzeichneten, sprach, telefonierte, nahm teil, reist, reiste, hielt, begrüßte, hat getroffen, statt, teilgenommen, getroffen, empfangen, besucht, unterzeichnet, eröffnet, begrüßt, telefoniert, gesprochen, ausgetauscht, tagte, tagten, reisten, nahmen teil, nahm am, nahm an, trafen sich, beraten, verabschiedet, beschlossen, vorgestellt, überreicht, überreichte",
  ),
  presentActs: phrases("erklärte, erklärt, sagte, gibt bekannt, geben bekannt, verkünden, freuen uns"),
  ownWords: phrases("wir, ich, uns, unser, unsere, mein, meine, hier, sie"),
  places: {
    cities: phrases(
      "Berlin, Bonn, Hamburg, München, Wien, Bern, Genf, Zürich, Brüssel, Straßburg, New York, Washington, Paris, London, Rom, Moskau, Warschau, Kiew, Kyjiw, Prag, Budapest, Luxemburg, Den Haag, Peking, Tokio, Neu-Delhi, Kairo, Jerusalem, Tel Aviv, Ramallah, Beirut, Amman, Bagdad, Teheran, Riad, Doha, Abu Dhabi, Maskat, Astana, Taschkent, Baku, Tiflis, Eriwan, Belgrad, Sarajewo, Sarajevo, Pristina, Skopje, Tirana, Podgorica, Zagreb, Laibach, Ljubljana, Athen, Ankara, Istanbul, Madrid, Lissabon, Dublin, Oslo, Stockholm, Kopenhagen, Helsinki, Tallinn, Riga, Vilnius, Wilna, Bukarest, Sofia, Chișinău, Chisinau, Bratislava, Pressburg, Lwiw, Odessa, Charkiw, Addis Abeba, Nairobi, Pretoria, Abuja, Dakar, Rabat, Tunis, Algier, Tripolis, Buenos Aires, Brasília, Santiago, Bogotá, Mexiko-Stadt, Ottawa, Canberra, Jakarta, Bangkok, Hanoi, Singapur, Seoul, Manila, Islamabad, Kabul, Davos, Lugano, Montreux, Luzern, Basel, Lausanne, Salzburg, Graz, Linz, Innsbruck, Leipzig, Dresden, Köln, Frankfurt, Weimar, Potsdam, Stuttgart, Düsseldorf, Münster, Nürnberg, Hannover, Bremen, Elmau, Meseberg, Vaduz, Valletta, Nikosia, Reykjavik",
    ),
    countries: phrases(
      "Deutschland, Österreich, Schweiz, Frankreich, Italien, Polen, Ukraine, Russland, USA, Vereinigte Staaten, China, Japan, Indien",
    ),
    venues: phrases(
      "Schloss, Palast, Saal, Hotel, Bundestag, Kanzleramt, Auswärtiges Amt, Auswärtigen Amt, Weltsaal, Hofburg, Ballhausplatz, Bundeshaus",
    ),
    institutions: phrases("Ministerium, Botschaft, Universität, Institut, Museum, Theater, Akademie"),
    notPlaces: phrases(
      "Minister, Ministerin, Bundesminister, Bundesministerin, Außenminister, Außenministerin, Sprecher, Sprecherin, Botschafter, Rede, Pressemitteilung, Pressemitteilungen, Medienmitteilungen, Reden, Nachrichten, Aktuelles, Interview, Erklärung, Artikel, Medienmitteilung, Medieninformation, Presseaussendung, Aussendung, Mitteilung, Mitschrift, Pressekonferenz, Statement, Namensbeitrag, Gastbeitrag, Grußwort, Bundesrat, Bundesrätin, Bundeskanzler, Bundeskanzlerin, Bundespräsident, Staatsminister, Staatssekretär, Staatssekretärin, Departement",
    ),
    prepositions: phrases("in"),
    venuePrepositions: phrases("im, in, auf, bei"),
    held: phrases("geschehen zu, unterzeichnet in, findet statt in, fand in, findet in, tagte in"),
    visits: phrases("besuchte, reist nach, reiste nach"),
    greetings: [],
    inner: phrases("der, des, am, und, von, zu"),
  },
};
