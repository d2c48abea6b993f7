import { phrases } from "../phrases";
import type { DateWords } from "../words/dates";

/** French words of dates, places and reported acts. */
export const dates: DateWords = {
  months: {
    janvier: 1,
    janv: 1,
    février: 2,
    fevrier: 2,
    févr: 2,
    mars: 3,
    avril: 4,
    avr: 4,
    mai: 5,
    juin: 6,
    juillet: 7,
    juil: 7,
    août: 8,
    aout: 8,
    septembre: 9,
    sept: 9,
    octobre: 10,
    oct: 10,
    novembre: 11,
    nov: 11,
    décembre: 12,
    decembre: 12,
    déc: 12,
  },
  monthsCapitalised: false,
  weekdays: { lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7 },
  dayEndings: ["er", "ère", "e"],
  joints: ["de"],
  ranges: ["et", "au", "à"],
  units: null,
  eras: {},
  numericOrder: "dmy",
  regionalOrder: {},
  relativeDays: { "aujourd'hui": 0, "ce jour": 0, "ce matin": 0, "ce soir": 0, "cet après-midi": 0, hier: -1 },
  labels: {
    published: phrases(`
      publié, publié le, publiée le, date de publication, mis en ligne, mis en ligne le, mise en ligne, date, paru le, diffusé le
    `),
    event: phrases("prononcé, prononcé le, prononcée le, tenu le, tenue le, date de l'événement"),
    neither: phrases(`
      mis à jour, mis à jour le, mise à jour, dernière mise à jour, dernière modification, modifié le, date de modification
      source, consulté le, imprimé le
    `),
  },
  whenPrepositions: phrases("le, du, les, ce, entre"),
  acts: phrases(`
    a rencontré, a reçu, a tenu, s'est tenue, s'est tenu, se sont tenues, a eu lieu, ont eu lieu, s'est entretenu
    s'est entretenue, s'est rendu, s'est rendue, a participé, a présidé, a coprésidé, a signé, ont signé, a prononcé, a ouvert
    a inauguré, a visité, a effectué, a accueilli, a assisté, a lancé, a annoncé, ont adopté, a adopté, a remis, ont remis, ont participé, ont présidé, ont inauguré, ont reçu, effectue
    se réunit, réunis, sommes réunis, réunissons, réuni, lançons, annonçons, signons, célébrons, commémorons, ouvrons
    être parmi vous, être avec vous, être ici, suis heureux, suis heureuse, j'ai l'honneur, ont tenu, ont eu, ont rencontré
    se sont réunis, se sont réunies, se sont entretenus, se sont entretenues, se sont rencontrés, ont coprésidé, ont échangé, a échangé, a accordé
    a accordé une audience, a conduit, a pris part, ont pris part, s'est déroulée, s'est déroulé, s'est ouverte, s'est ouvert, a clôturé, a plaidé, a rendu visite, a eu un entretien, a convoqué, sont convenus, a été reçu, a été reçue, accueillir, recevoir, rendre hommage
  `),
  presentActs: phrases(`
    être à, être parmi vous, être avec vous, être ici, accueillir, recevoir, sommes réunis, réunissons, réunis, annonçons, signons
    lançons, célébrons, commémorons, ouvrons, suis heureux, suis heureuse, j'ai l'honneur, rendre hommage, nous retrouver
    me trouver, vous recevoir, vous accueillir
  `),
  ownWords: phrases("nous, je, j'ai, notre, nos, mon, ma, mes, vous, ici"),
  places: {
    cities: phrases(`
      Paris, New York, New-York, Genève, Bruxelles, Londres, Berlin, Rome, Madrid, Moscou, Pékin, Washington, Strasbourg, Nice
      Marseille, Lyon, Dakar, Abidjan, Bamako, Niamey, Ouagadougou, Rabat, Alger, Tunis, Tripoli, Le Caire, Beyrouth, Bagdad
      Damas, Jérusalem, Ramallah, Amman, Riyad, Doha, Abou Dabi, Téhéran, Kaboul, Islamabad, New Delhi, Tokyo, Séoul, Hanoï
      Bangkok, Singapour, Canberra, Ottawa, Montréal, Québec, Mexico, Bogota, Brasilia, Buenos Aires, Santiago, Lima, La Havane
      Athènes, Lisbonne, Varsovie, Prague, Budapest, Bucarest, Sofia, Vienne, Berne, Luxembourg, La Haye, Copenhague, Stockholm
      Oslo, Helsinki, Riga, Tallinn, Vilnius, Kiev, Kyiv, Minsk, Tbilissi, Erevan, Bakou, Ankara, Istanbul, Nairobi, Addis-Abeba
      Kigali, Kinshasa, Brazzaville, Libreville, Yaoundé, N'Djamena, Nouakchott, Lomé, Cotonou, Accra, Abuja, Lagos, Pretoria
      Luanda, Maputo, Antananarivo, Port-Louis, Moroni, Djibouti, Khartoum, Monaco, Maisons-Alfort, Le Perthus, Davos, Munich
      Malabo, Bujumbura, Conakry, Freetown, Monrovia, Praia, Bissau, Port-au-Prince, Marrakech, Djerba, Vaduz, Villers-Cotterêts
      Mogadiscio, Kampala, Dar es Salam, Lusaka, Harare, Gaborone, Windhoek, Banjul, Asmara, Juba, Bangui, Porto-Novo, Casablanca, Fès, Tanger, Agadir
      Laâyoune, Dakhla, Oran, Constantine, Sfax, Goma, Lubumbashi, Bukavu, Pointe-Noire, Douala, Diamniadio, Saly, Yamoussoukro, Bouaké
      Bobo-Dioulasso, Agadez, Tombouctou, Gao, Le Cap, Johannesburg, Lille, Toulouse, Bordeaux, Nantes, Nancy, Metz, Rennes, Montpellier, Toulon, Brest
      Versailles, Biarritz, Cannes, Évian, Deauville, Saint-Denis, Ajaccio, Dijon, Reims, Rouen, Le Havre, Grenoble, Calais, Verdun, Lausanne, Zurich, Bâle
      Montreux, Lugano, Liège, Anvers, Gand, Namur, Charleroi, Bruges, Francfort, Hambourg, Bonn, Aix-la-Chapelle, Dresde, Leipzig, Weimar, Cologne, Meseberg
      Milan, Turin, Naples, Venise, Trieste, Barcelone, Séville, Malaga, Porto, Cracovie, Gdansk, Bratislava, Ljubljana, Zagreb, Belgrade, Sarajevo
      Skopje, Tirana, Podgorica, Pristina, Chisinau, Nicosie, La Valette, Reykjavik, Dublin, Édimbourg, Odessa, Lviv, Kharkiv, Saint-Pétersbourg, Astana
      Almaty, Tachkent, Samarcande, Bichkek, Douchanbé, Achgabat, Shanghai, Hong Kong, Canton, Taipei, Osaka, Hiroshima, Kyoto, Busan, Manille, Jakarta, Bali
      Kuala Lumpur, Phnom Penh, Vientiane, Naypyidaw, Hô-Chi-Minh-Ville, Dacca, Katmandou, Colombo, Bombay, Calcutta, Karachi, Lahore, Koweït, Manama, Mascate
      Sanaa, Aden, Erbil, Bassora, Mossoul, Tel-Aviv, Tel Aviv, Charm el-Cheikh, Alexandrie, Djeddah, La Mecque, Dubaï, Abou Dhabi, San Francisco, Los Angeles
      Chicago, Boston, Houston, Miami, Atlanta, Washington DC, Washington D.C., Toronto, Vancouver, Calgary, Edmonton, Winnipeg, Halifax, Moncton, Gatineau
      Kananaskis, Fredericton, Quito, Caracas, La Paz, Montevideo, Asunción, San José, Panama, Managua, Guatemala, Tegucigalpa, San Salvador, Saint-Domingue
      Kingston, Castries, Rio de Janeiro, Belém, São Paulo, Carthagène, Sydney, Melbourne, Wellington, Auckland, Nouméa, Papeete, Port-Vila, Suva
    `),
    countries: phrases(`
      France, Allemagne, Italie, Espagne, Belgique, Suisse, Luxembourg, Royaume-Uni, États-Unis, Etats-Unis, Russie, Chine
      Japon, Inde, Canada, Maroc, Algérie, Tunisie, Libye, Égypte, Egypte, Liban, Israël, Sénégal, Mali, Niger, Burkina Faso
      Ontario, Nouvelle-Écosse, Alberta, Colombie-Britannique, Manitoba, Nouveau-Brunswick, Saskatchewan
      Terre-Neuve-et-Labrador, Île-du-Prince-Édouard, Yukon, Nunavut
      Côte d'Ivoire, Cameroun, Tchad, Gabon, Congo, Madagascar, Grèce, Portugal, Pologne, Roumanie, Ukraine, Turquie
      Afrique du Sud, Albanie, Andorre, Angola, Arabie saoudite, Argentine, Arménie, Australie, Autriche, Azerbaïdjan, Bahreïn, Bangladesh, Bénin, Biélorussie
      Bolivie, Bosnie-Herzégovine, Botswana, Brésil, Bulgarie, Burundi, Cambodge, Cap-Vert, Chili, Chypre, Colombie, Comores, Corée du Sud, République de Corée
      Costa Rica, Croatie, Cuba, Danemark, Émirats arabes unis, Équateur, Érythrée, Estonie, Éthiopie, Finlande, Géorgie, Ghana, Guinée, Guinée-Bissau
      Guinée équatoriale, Haïti, Hongrie, Indonésie, Irak, Iran, Irlande, Islande, Jordanie, Kazakhstan, Kenya, Koweït, Laos, Lettonie, Libéria, Lituanie, Malaisie
      Malte, Maurice, Mauritanie, Mexique, Moldavie, Mongolie, Monténégro, Mozambique, Namibie, Népal, Nigeria, Nigéria, Norvège, Nouvelle-Zélande, Oman, Ouganda
      Ouzbékistan, Pakistan, Paraguay, Pays-Bas, Pérou, Philippines, Qatar, République centrafricaine, République démocratique du Congo, République dominicaine
      République tchèque, Rwanda, Saint-Siège, Serbie, Sierra Leone, Singapour, Slovaquie, Slovénie, Somalie, Soudan, Soudan du Sud, Sri Lanka, Suède, Syrie
      Tanzanie, Thaïlande, Togo, Uruguay, Vatican, Venezuela, Viet Nam, Vietnam, Yémen, Zambie, Zimbabwe, Burkina, RDC, D.C., Californie, Bavière, Martinique
      Guadeloupe, Guyane, La Réunion, Nouvelle-Calédonie, Polynésie française, États-Unis d'Amérique
    `),
    venues: phrases(`
      palais, hôtel, salle, Assemblée nationale, Sénat, Quai d'Orsay, Élysée, Matignon, siège, château, Hôtel de ville, UNESCO
      Panthéon, Invalides, Sorbonne, Parlement européen, Louvre, Assemblée générale, Conseil de sécurité
    `),
    institutions: phrases(
      "ministère, ambassade, université, institut, école, musée, maison, centre, théâtre, préfecture, mairie",
    ),
    notPlaces: phrases(`
      ministre, président, secrétaire, ambassadeur, ambassadrice, porte-parole, communiqué, communiqués, déclaration, déclarations, discours, allocution, actualité, actualités, nouvelles, dossier
      entretien, intervention, publié, prononcé, presse, par, rédaction, source, service, cellule, direction, photo, agence, monsieur, madame, messieurs, mesdames, seul, fait foi
    `),
    prepositions: phrases("à, en, au, dans la ville de, dans la capitale"),
    venuePrepositions: phrases("à, à l', à la, au, aux"),
    held: phrases(`
      s'est tenue à, s'est tenu à, se tient à, a eu lieu à, réuni à, réunis à, tenue à, organisée à, organisé à, se sont tenus à, se sont tenues à
      se tiendra à, se tiennent à, ont eu lieu à, aura lieu à, tenu à, tenus à, tenues à, organisés à, organisées à, réunie à, réunies à
      se sont réunis à, se sont réunies à, se sont rencontrés à, se sont entretenus à, s'est réuni à, s'est réunie à, s'est déroulé à, s'est déroulée à
      signé à, signée à, fait à, adopté à, adoptée à, célébrée à, célébré à, s'est ouvert à, s'est ouverte à, a ouvert à, a inauguré à, ont coprésidé à
      a coprésidé à, a présidé à, a reçu à, ont signé à, a signé à, prononcé à, prononcée à
    `),
    visits: phrases(`
      se rend à, s'est rendu à, s'est rendue à, en visite à, ici à, déplacement à, en déplacement à, se rend en, se rend au, s'est rendu en, s'est rendue en
      s'est rendu au, s'est rendue au, en visite en, en visite au, déplacement en, déplacement au, visite officielle à, visite officielle en, visite officielle au
      visite de travail à, visite de travail en, visite de travail au, visite d'état en, visite d'état au, est arrivé à, est arrivée à, s'est déplacé à
      de passage à, en mission à
    `),
    greetings: phrases(
      "ici à, bienvenue à, vous accueillir à, vous recevoir à, être à, de retour à, nous accueillir à, nous recevoir à, nous retrouver à",
    ),
    inner: phrases("de, du, des, la, le, les, l', d', et, sur, en, au, aux"),
  },
};
