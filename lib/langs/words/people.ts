/**
 * Words around names: offices, honorifics, verbs of saying. Phrases are written as a dictionary prints them, in every
 * form that occurs (case endings, genders, plurals where they matter); a space also stands for a hyphen.
 */
export interface PeopleWords {
  /** Honorifics that are no part of a name ("Mr.", "H.E.", "Shri"). */
  readonly honorifics: readonly string[];
  /** Titles of rank that stay with the name ("Sheikh", "Prince"). */
  readonly nameTitles: readonly string[];
  /** Letters after a name that are no part of it ("MP", "CBE"). */
  readonly postNominals: readonly string[];
  /** Words after a name that are part of it ("Jr.", "III"). */
  readonly nameSuffixes: readonly string[];
  /** Words inside or before names that may be in lower case ("bin", "von der", "al"). */
  readonly particles: readonly string[];
  /** Family names that stand first ("Wang Yi", "Kim Won-soo"): alone they name the person. */
  readonly familyNamesFirst: readonly string[];
  /** Whether a family name alone stands before an office, in scripts that do not part words (茂木大臣). Absent: only of somebody named before. */
  readonly familyNamesAlone?: boolean;
  /** Whether a family name that is used alone may stand inside the whole name ("Salcedo" of "Rodrigo Salcedo Ibáñez"). Absent: no. */
  readonly innerFamilyNames?: boolean;
  /** Letters with which names from other languages are written, in scripts that do not part words (Chinese). */
  readonly foreignLetters?: string;
  /** Words of offices and places that are also family names ("Bishop", "May"): they end a name after a given name. */
  readonly familyNamesAmongWords: readonly string[];

  readonly offices: {
    /** The word that makes an office ("minister", "spokesperson", "secretary-general"). */
    readonly heads: readonly string[];
    /** Words before the head that are part of the office ("deputy", "foreign", "acting"). */
    readonly modifiers: readonly string[];
    /** Of the modifiers, those that make another office: "the Minister" is no Prime Minister, "the Secretary" no Deputy Secretary. */
    readonly ranks?: readonly string[];
    /** What an office may be of or for ("foreign affairs", "state", "trade"). */
    readonly portfolios: readonly string[];
    /** Words that join the parts of an office ("of", "for", "and"). */
    readonly links: readonly string[];
    /** Links that only some heads take ("to"), and those heads ("ambassador to", but not "minister to"). */
    readonly accreditedLinks: readonly string[];
    readonly accredited: readonly string[];
    /** Articles between a link and what follows ("the"). */
    readonly articles: readonly string[];
    /** Links of which the word after may be any name of a place or body ("of", "for"): "CEO of Rostec". */
    readonly openLinks: readonly string[];
    /** Whether what an office is of follows its head at once, in a case of its own ("министр иностранных дел России"). Absent: no. */
    readonly directComplements?: boolean;
    /**
     * Where `directComplements`: endings of finite verbs. Other small words may be of an office whose name does not know them,
     * up to initials: "Директор Департамента новых вызовов и угроз И.И.Рогачев". Absent: no such word may.
     */
    readonly finiteEndings?: readonly string[];
    /** Other names of offices, each with words of the office itself: "chef de l'État" → "président". Absent: none. */
    readonly otherNames?: Readonly<Record<string, string>>;
    /**
     * Countries whose adjective comes from another name, with that name: "المملكة المتحدة" → "بريطانيا", "French" → "France". Absent: none,
     * and adjectives of countries tell whose office it is only where `modifiersFollow` or endings do.
     */
    readonly countryNames?: Readonly<Record<string, string>>;
    /** Offices with several names: whoever holds one is called by the others too ("ministro de Relaciones Exteriores", "canciller"). */
    readonly same?: readonly (readonly string[])[];
    /** Whether offices are written small in running text ("ministre de la culture"). Absent: no. */
    readonly writtenSmall?: boolean;
    /** Whether what qualifies the head stands behind it ("ministre délégué", "ministro chino"). Absent: no. */
    readonly modifiersFollow?: boolean;
    /** Articles joined to their word, where an office that has one takes nothing further at once: "الوزير". Absent: none. */
    readonly joinedArticles?: readonly string[];
  };
  /** Countries, their adjectives, capitals: part of offices, never a person by themselves. */
  readonly places: readonly string[];
  /** Scripts without capitals that part words: what tells a name from other words there. Absent: capitals do. */
  readonly uncased?: {
    /** First names, and family names in use, that are told from other words by themselves. */
    readonly givenNames: readonly string[];
    /** Articles joined to their word. */
    readonly articles: readonly string[];
    /** Other words and signs of tense joined before any word. */
    readonly beginnings: readonly string[];
    /** Letters with which verbs begin: alone behind an office, such a word is a verb unless it is a given name. */
    readonly verbBeginnings: readonly string[];
    /** Common words that are verbs only: with an article, behind a given name, they are family names. Absent: none. */
    readonly finiteVerbs?: readonly string[];
    /** Endings of pronouns, gender and number, each with what may stand in its place in the dictionary. */
    readonly endings: Readonly<Record<string, readonly string[]>>;
  };
  /** Words of the names of bodies ("council", "union", "news"): a run of capitals with one of them is no person. */
  readonly bodies: readonly string[];
  /** Of those, kinds of bodies before which a name of their own stands, in scripts that do not part words (大学, 组织). Absent: none. */
  readonly namedBodies?: readonly string[];
  /** Words that are no names though they begin a sentence or a line with a capital ("however", "excellencies", "monday"). */
  readonly commonWords: readonly string[];
  /** Labels that name nobody ("moderator", "interpreter"). */
  readonly namelessLabels: readonly string[];

  /**
   * Endings that the words of a name or an office take in the cases of the sentence, where they do: "Лавров", "Лаврова",
   * "Лавровым" are one. Those of the nominative are apart, as it is the form that is shown; no ending is one of them.
   */
  readonly nameEndings?: {
    readonly nominative: readonly string[];
    readonly oblique: readonly string[];
    /** Vowels that come and go before the last consonant: "посол", "посла". */
    readonly fleeting: readonly string[];
  };

  readonly saying: {
    /** Finite verbs that report what somebody says, or does in words ("said", "pointed out", "thanked"). */
    readonly verbs: readonly string[];
    /** Their forms that need the subject of another verb ("stressing", "adding"). */
    readonly participles: readonly string[];
    /** Of the verbs, those whose words may come first ("…," said X). */
    readonly inverted: readonly string[];
    /**
     * Where reported words go on through the paragraph without a further verb (王毅表示，…。…。): the first words of sentences in
     * which the reporter answers them ("this", 对此). Absent: every sentence has its verb.
     */
    readonly carriesOn?: readonly string[];
    /**
     * Where reported words go on: what two sides do together (双方|达成|三点共识). Without one of these words, a sentence about both
     * is the reporter's still (双方应做好三件事). Absent: a sentence about both is nobody's.
     */
    readonly agreeing?: readonly string[];
    /** Words behind a verb that make it part of a noun's phrase: 的 in 他声称的威胁. */
    readonly attributives?: readonly string[];
    /** Whether a verb may come before its subject without a quotation before it ("Как отметил министр, …"). Absent: no. */
    readonly invertedAnywhere?: boolean;
    /** What names at the beginning of a sentence whom it is about, before a pronoun ("quant à Mme Roux, elle …"). Absent: none. */
    readonly topics?: readonly string[];
    /** Whether a verb stands without a subject that was named before ("Asimismo, destacó que …"). Absent: no. */
    readonly dropsSubjects?: boolean;
    /** Whether the subject stands behind its verb as a rule ("وأكد الوزير أن …"). Absent: no. */
    readonly verbFirst?: boolean;
    /** Whether the verb ends its sentence, the subject some way before it with a particle of `between` behind ("大臣から、…旨述べました"). Absent: no. */
    readonly verbLast?: boolean;
    /** Of the verbs, the forms that several people share, where subjects are dropped ("destacaron"). */
    readonly several?: readonly string[];
    /** Words that may stand between a subject and its verb ("also", "has", "for his part"). */
    readonly between: readonly string[];
    /** Before a verb, they make it no report of the subject's ("to", "was", "would be"). */
    readonly blocking: readonly string[];
    /** What opens the words reported in another's words ("that", "how"). */
    readonly conjunctions: readonly string[];
    /** What names the source of the words in a sentence without a verb of saying ("according to"). */
    readonly sources: readonly string[];
    /** Of the verbs, those that each of several people does alone ("A and B addressed the meeting"). */
    readonly ownSpeech?: readonly string[];
    /** What joins subjects, or verbs of one subject ("and"). */
    readonly and: readonly string[];
    /** Words after which a person is no subject ("with", "of"). */
    readonly notBeforeSubject: readonly string[];
  };
  readonly pronouns: {
    /** One person spoken of before ("he", "she"). */
    readonly person: readonly string[];
    /** Several or a body; their words are nobody's alone ("they", "both sides", "the two leaders"). */
    readonly group: readonly string[];
    /** The speaker ("I", "my"). */
    readonly self: readonly string[];
    /** The speaker or the body ("we", "our"). */
    readonly selves: readonly string[];
    /** Open a clause about the word before ("who", "which"). */
    readonly relative: readonly string[];
  };
  readonly authorship: {
    /** Texts that have an author ("statement", "remarks", "address"). */
    readonly texts: readonly string[];
    /** What stands somewhere between such a word and its author ("by", "delivered by"). */
    readonly by: readonly string[];
    /** What does so only directly after such a word ("message from", "interview with"). */
    readonly adjoining: readonly string[];
    /** Whether an author follows such a word at once, in a case of its own ("Выступление Министра"). Absent: no. */
    readonly genitive?: boolean;
    /** Sentences that give the text to somebody ("is attributable to", "issued the following statement"). */
    readonly attributions: readonly string[];
    /** What names the one who answers at a press conference ("chaired by"). */
    readonly hosts?: readonly string[];
    /** What stands over the names of press contacts, who are no authors. */
    readonly contacts?: readonly string[];
    /** Texts of several authors ("joint statement", "communiqué"). */
    readonly joint: readonly string[];
  };
}
