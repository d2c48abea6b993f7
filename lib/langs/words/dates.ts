import type { CalendarWords, NumericOrder } from "../../text/dates";

/** Words of dates, of places, and of the acts that releases report as having happened. */
export interface DateWords extends CalendarWords {
  /** Order of day and month where both are numbers (03.05.2024). */
  readonly numericOrder: NumericOrder;
  /** The same by region (ISO 3166-1 alpha-2, upper case) where it differs from the language's habit. */
  readonly regionalOrder: Readonly<Record<string, NumericOrder>>;
  /** Words that mean a day by its distance from the day of speaking: "today" → 0, "yesterday" → -1. */
  readonly relativeDays: Readonly<Record<string, number>>;
  readonly labels: DateLabels;
  /** Words before a date that tells when something happened ("on", "am", "le"); [] where none are used. */
  readonly whenPrepositions: readonly string[];
  /**
   * Verbs of the acts that a release reports, in the forms that occur: "met", "spoke", "signed". Not acts of war or
   * crime ("invaded", "attacked"), nor feasts that come by the calendar ("celebrate").
   */
  readonly acts: readonly string[];
  /** Further words that make of a "today" beside them the day of the release: "are announcing", "gathered here". */
  readonly presentActs: readonly string[];
  /** Words by which a text speaks of itself and its hearers: "we", "I", "here", "our". */
  readonly ownWords: readonly string[];
  readonly places: PlaceWords;
}

/** Labels in front of dates, without their colon. */
export interface DateLabels {
  /** Of the release's own date: "Published", "Posted on", "Date". */
  readonly published: readonly string[];
  /** Of what it reports: "Delivered on", "Held on". */
  readonly event: readonly string[];
  /** Of dates that are neither: "Last updated", "Source", "Accessed". */
  readonly neither: readonly string[];
}

/** Words that name places or stand before them. */
export interface PlaceWords {
  /** Cities that releases are dated from, in the language's spelling. */
  readonly cities: readonly string[];
  /** Countries and regions: after a city they belong to it ("Manama, Bahrain"); alone they count only after a visit. */
  readonly countries: readonly string[];
  /** Words in the names of rooms and buildings: a line with one is a venue ("Palace", "Hall", "Headquarters"). */
  readonly venues: readonly string[];
  /** Words in the names of bodies that are also houses: a venue only beside a city or after a preposition ("Ministry"). */
  readonly institutions: readonly string[];
  /** Words that no name of a place holds: offices, kinds of text ("Minister", "Release"). */
  readonly notPlaces: readonly string[];
  /** Words before the city or country where something happened: "in". */
  readonly prepositions: readonly string[];
  /** Words before the building where something happened: "at". */
  readonly venuePrepositions: readonly string[];
  /** Verbs after which a preposition names the place, known or not: "held in", "took place in". */
  readonly held: readonly string[];
  /** Whether the words of `held` stand behind the place ("横浜市で、"). Absent: before it. */
  readonly postposed?: boolean;
  /** Phrases whose object is the place itself: "visited", "arrived in". */
  readonly visits: readonly string[];
  /** Phrases by which a speaker greets at a place: "here in", "welcome to", "back in". */
  readonly greetings: readonly string[];
  /** Words in the formal names of states before the country ("republic", "kingdom"). Absent: none. */
  readonly states?: readonly string[];
  /** Whether the ending of a city shows that the name behind it is another's: "в |Минске| Министр …". Absent: no. */
  readonly inflected?: boolean;
  /** Small words inside names of places: "of", "the", "de". */
  readonly inner: readonly string[];
}
