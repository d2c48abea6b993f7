/**
 * Words that announce, number and end points. Data only: every list is phrases as a dictionary prints them, in every form
 * that occurs (plural, gender, case). A language leaves empty what it does not have.
 */
export interface PointWords {
  /** Cardinal numerals as words with their value: "three" → 3. */
  readonly cardinals: Readonly<Record<string, number>>;
  /** Phrases that stand for a number before a counted noun: "a couple of" → 2. */
  readonly amounts: Readonly<Record<string, number>>;
  /** Words that hold the number and the points at once: "threefold" → 3. */
  readonly folds: Readonly<Record<string, number>>;
  /** Endings that make an adjective of a number: "-point" in "four-point", "-pronged". */
  readonly numberEndings: readonly string[];

  /** Phrases that number by themselves ("firstly", "number one"); index 0 the first. They need a boundary, but no comma. */
  readonly adverbs: readonly (readonly string[])[];
  /** Ordinals that are adjectives too ("first"); they count before a comma, a starter, or determined, before a point noun. */
  readonly ordinals: readonly (readonly string[])[];
  /** Of the adverbs of the first point, those that are fillers as often: "прежде всего". They open a series only where no plainer one does. */
  readonly softFirsts?: readonly string[];
  /** Adverbs of the last point: "finally". */
  readonly lasts: readonly string[];
  /** Whether they count only before punctuation. Absent: no. */
  readonly lastsParted?: boolean;
  /** Adjectives of the last point, before a point noun: "the final", "the last". */
  readonly finals: readonly string[];
  /** Words for a point between two numbered ones: "next". They count only where numbers confirm them. */
  readonly nexts: readonly string[];
  /** Adverbs that count one on from the point before, whichever it was: 其次, "ensuite". They open no series. */
  readonly furthers?: readonly string[];
  /** Phrases that hold a number or an adverb and number nothing: 一不做, 说一不二. They hide what is in them. */
  readonly idioms?: readonly string[];
  /** Words after which a cardinal numbers a clause without any mark between: 不 in 一不折腾，二不挑事. */
  readonly cardinalStarters?: readonly string[];
  /** What stands between the words and a marker behind them: "that's" in "…; that's number two.", это. */
  readonly behinds?: readonly string[];
  /** Words for one more point, before a point noun or a copula: "another", "the other". */
  readonly others: readonly string[];
  /**
   * Phrases that part two halves, the first and the second: "d'une part", "d'autre part". They number only where they open
   * a line, a sentence or a clause: inside a sentence they weigh one thing against another. Absent: none.
   */
  readonly halves?: readonly (readonly string[])[];
  /** Whether ordinals and numbers may stand behind their noun ("النقطة الأولى", "النقاط الثلاث التالية"). Absent: no. */
  readonly numbersFollow?: boolean;
  /** Words before an ordinal that belong to the marker: "the", "my". */
  readonly determiners: readonly string[];
  /** Conjunctions and particles before a marker that do not belong to it: "and", "but", "well". */
  readonly openers: readonly string[];
  /** What may follow a marker, with or without a conjunction, and belongs to it: "foremost", "most important". */
  readonly intensifiers: readonly string[];
  /** Conjunctions that tie an intensifier or a second marker to a marker: "and", "or". */
  readonly ties: readonly string[];
  /** Words after which a bare ordinal without a comma still counts: "first we …". Never nouns. */
  readonly starters: readonly string[];
  /** Of these, the ones that begin a clause inside a sentence: "first to …, second to …". */
  readonly clauseStarters: readonly string[];
  /** Of these, the ones that need no boundary before the ordinal: "aims first to …, second to …". */
  readonly purposes: readonly string[];
  /** Words between an empty marker's verb and its clause: "that" in "the first thing is that …". */
  readonly complementizers: readonly string[];
  /** Words that open a clause which hangs on the sentence before it, as points that give its reasons do: "because". Absent: none. */
  readonly subordinates?: readonly string[];
  /** Endings of words that do the same: "-ing" in "first ensuring …, second keeping …". */
  readonly clauseEndings: readonly string[];
  /** Copulas that tell a story rather than make a point when no noun stands before them: "the first was". */
  readonly pastCopulas: readonly string[];
  /** Verbs between a determined ordinal and its thesis: "is", "concerns". */
  readonly copulas: readonly string[];
  /** Words between a determined ordinal and its verb: "one", "of these". */
  readonly pronouns: readonly string[];
  /** Letters in the order in which they number points. */
  readonly letters: string;

  /** Nouns for what is counted, singular: "point", "priority". */
  readonly nouns: readonly string[];
  /** The same, plural (in languages without number: the same list). */
  readonly nounsMany: readonly string[];
  /** Words before such a plural that make it an announcement without a number: "several", "following", "key". */
  readonly quantifiers: readonly string[];
  /** Of them, nouns that say nothing by themselves, so that the verb after them belongs to the marker: "the first thing is". */
  readonly emptyNouns: readonly string[];
  /** Units and things that are counted without being points: "years", "countries". */
  readonly units: readonly string[];
  /** Words that point to what follows: "following", "as follows", "namely". */
  readonly pointers: readonly string[];
  /** Words that lead in ("let me", "must", "will"): a sentence with one, just before the first point, announces. */
  readonly leads: readonly string[];
  /** Words before what the points are about, after the noun: "on", "regarding". */
  readonly abouts: readonly string[];
  /** Words before what the points are about, where it stands before the number: 就 in 就合作提出三点建议. */
  readonly aboutsBefore?: readonly string[];
  /** Verbs that end it: 提出. */
  readonly aboutEnds?: readonly string[];
  /** Words before what the points are for, after the noun: "for", "towards". */
  readonly fors: readonly string[];
  /** Words before what has the points, after the noun: "of". */
  readonly ofs: readonly string[];
  /** Endings of words that are what the points are of, right behind the noun, in a case of their own: "три причины |кризиса|". Absent: none. */
  readonly ofEndings?: readonly string[];
  /** Verbs between what has the points and their number: "rests on", "has". */
  readonly havings: readonly string[];
  /** Auxiliaries and adverbs between such a subject and its verb: "will be" before "founded on". */
  readonly auxiliaries: readonly string[];
  /** Verbs that only a clause can follow, at the end of a stem: "China will:". */
  readonly modals: readonly string[];
  /** Verbs whose object is given in points: "focus", "discussed". */
  readonly treatings: readonly string[];
  /** Words that begin a complement of manner or matter after such a verb: "how", "to". */
  readonly matters: readonly string[];
  /** What opens a purpose: "to", "in order to". */
  readonly infinitives: readonly string[];
  /** Words whose infinitive is no purpose: "want", "going". */
  readonly controls: readonly string[];
  /** Articles that a topic is quoted without: "the". */
  readonly articles: readonly string[];
  /** Subjects that are no topic: "we", "there". */
  readonly emptySubjects: readonly string[];
  /** Words that end a topic: adverbials of time, relative words. */
  readonly topicEnds: readonly string[];
  /** Nouns for occasions, and the prepositions before them: "at the forum" behind a topic says where, not what about. */
  readonly occasions?: readonly string[];
  readonly atOccasions?: readonly string[];
  /** Words before an adverbial that opens a sentence: "in", "as", "with". */
  readonly adverbials: readonly string[];

  /** What begins the sentence after the last point: "thank you", "in conclusion". */
  readonly closings: readonly string[];
  /** What begins an opening courtesy, which is a first point only in close company: "I congratulate". */
  readonly courtesies: readonly string[];
  /** Subjects of somebody's own words: "I", "we". A sentence that another subject says something in goes back to the report. */
  readonly firstPersons: readonly string[];
  /** Words that point back to the points, before their noun or number: "these" in "these three measures". */
  readonly demonstratives: readonly string[];
  /** Words at the start of a paragraph for what was just said: "this". */
  readonly anaphors: readonly string[];
  /** Addresses to the audience: "Mr. President", "Excellencies". */
  readonly vocatives: readonly string[];
  /** What begins a paragraph that still belongs to the point before: "to this end", "for example". */
  readonly continuations: readonly string[];
  /** What begins a point of an outline of the speech, which is none: "I will speak about". */
  readonly outlines: readonly string[];
  /** Nouns for the speech itself: its parts are an outline ("my remarks have three parts: first, …"). */
  readonly outlineNouns?: readonly string[];
  /** Nouns for what an office has to make known; its numbers are those of news, not of points: "首先发布|两条消息|：一、…". */
  readonly bulletins?: readonly string[];
  /** Behind which the paragraphs of a report on talks are numbered (概要如下). Absent: only their verbs tell. */
  readonly recordLeads?: readonly string[];
  /** What begins an answer by number, which is no point: "on your first question". */
  readonly replies: readonly string[];
  /** Words before a number that make it a citation: "article", "section", "paragraph". */
  readonly citations: readonly string[];
  /** Nouns of lists that are no points: "participants", "working groups". */
  readonly namings: readonly string[];
  /** Verbs whose objects are a list of names: "designating", "imposing sanctions on". */
  readonly listings: readonly string[];
  /** Verbs at the end of a stem whose objects are points, however short: "call for", "agreed". */
  readonly demands: readonly string[];
  /** Finite verbs that begin a clause whose subject stands in the stem: "Ministers: i. reaffirmed …; ii. welcomed …". */
  readonly predicates?: readonly string[];
  /** Words at the end of a stem whose objects are persons or bodies: "Joint statement with:". */
  readonly companions?: readonly string[];
  /** Headings of lists that belong to the page and not to the release: "related links". */
  readonly furniture: readonly string[];
  /** Headings of an outline: "introduction", "conclusion". */
  readonly outlineHeadings: readonly string[];
  /** Titles of texts whose numbered paragraphs are points: "joint statement", "declaration". */
  readonly jointTitles: readonly string[];
  /** Words without which no clause is made: "is", "will", "to", "we". They tell a point from a name. */
  readonly clauseWords: readonly string[];
}
