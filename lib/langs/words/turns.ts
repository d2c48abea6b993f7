/**
 * Labels and formulas of press conferences and interviews. All are phrases as a dictionary prints them; lists may be
 * empty where a language has no such form.
 */
export interface TurnWords {
  /** Labels of one who asks and is not named ("Question", "Journalist", "Q", 问, Вопрос). */
  readonly questionLabels: readonly string[];
  /** Labels of a further question by the one who asked before ("Follow-up", 追问). */
  readonly followUpLabels: readonly string[];
  /** Labels of something thrown in ("Remark", "Реплика"): an exchange only where it is more than a yes. */
  readonly remarkLabels: readonly string[];
  /** Labels of an answer that names nobody ("Answer", "A", 答). */
  readonly answerLabels: readonly string[];
  /** Labels of those who give the floor ("Moderator", "Operator", Ведущий). */
  readonly moderatorLabels: readonly string[];
  /** Labels that name nobody and may ask or answer ("Speaker 1", "Participant"). */
  readonly namelessLabels: readonly string[];
  /** Question labels that need neither colon nor dash, in capitals before the words ("Q   Thank you"). */
  readonly bareLabels: readonly string[];
  /** First words of a label that a full stop ends, as parliaments print them ("M.", "Mme": "M. le président. La parole …"). */
  readonly stopLabelOpeners: readonly string[];
  /** Words written small within names and offices ("of", "bin", "de"). */
  readonly nameParticles: readonly string[];
  /** Words before a colon that never name a voice ("note", "subject", "venue"). */
  readonly notLabels: readonly string[];
  /** Words by which an outlet is told from a person ("news", "Times", "AFP"). */
  readonly outletWords: readonly string[];
  /** What those who ask are called; no part of the asker's name ("correspondent", "reporter", 记者). */
  readonly askerNouns: readonly string[];
  /** Words between a person and the outlet ("from", "with": "Jane Roe from Reuters"). */
  readonly outletLinks: readonly string[];
  /** Phrases by which an asker gives a name ("my name is", "this is"). */
  readonly selfIntroductions: readonly string[];
  /** Phrases after which the asker's outlet stands at once ("taking my call from"). */
  readonly outletIntroductions: readonly string[];
  /** Phrases after which the name of the next asker stands, whoever says them ("question from", "the line of"). */
  readonly floorBefore: readonly string[];
  /** Verbs that give the floor to the name after them when the speaker means himself ("go to": not "he will go to Beijing"). */
  readonly floorVerbs: readonly string[];
  /** The beginnings that make them so ("let's", "we'll"). */
  readonly floorLeads: readonly string[];
  /** Phrases that give the floor beside a name, or to whoever had it ("go ahead", "your turn"). */
  readonly floorBeside: readonly string[];
  /** Phrases that give the floor to another who need not be named ("next question", "in the back"). */
  readonly floorToAnother: readonly string[];
  /** Words that may open a sentence that only names the next asker ("but", "next", "okay": "Okay, Maria."). */
  readonly floorOpeners: readonly string[];
  /** Checks of the line ("can you hear me"). */
  readonly lineChecks: readonly string[];
  /** Thanks, greetings, apologies. */
  readonly courtesies: readonly string[];
  /** Yes and no and the like ("right", "okay", 是的). */
  readonly assents: readonly string[];
  /** Endings before a full stop that make a question where no mark is printed ("か"). Absent: a mark always is. */
  readonly questionEndings?: readonly string[];
  /** Phrases of an answer that declines ("no comment", "I refer you to"). */
  readonly declines: readonly string[];
  /** Words of a title that announce questions and answers ("press conference", "interview", 答记者问). */
  readonly transcriptTitles: readonly string[];
  /** What brackets say of how something was said, at their beginning or end; no names ("translated", "inaudible"). Absent: none. */
  readonly remarkWords?: readonly string[];
  /** Phrases after which stands whose question it is, where a moderator reads it ("question from"). Absent: none. */
  readonly questionsOf?: readonly string[];
  /** Phrases with which a moderator reads another's question aloud ("he asks", "would like to know"). Absent: none. */
  readonly readAloud?: readonly string[];
  /** Phrases of a moderator who answers himself ("I can take that"). Absent: none. */
  readonly takesUp?: readonly string[];
  /** Phrases at the end of a speech whose speaker then answers ("I am ready to take your questions"). Absent: none. */
  readonly takesQuestions?: readonly string[];
  /** Verbs behind the asker's name with which a written question opens ("to ask": "Mr D Bergmann (DA) to ask the Minister"). Absent: none. */
  readonly asksBehind?: readonly string[];
  /** How titles and leads tell who put all the questions. Absent: they do not. */
  readonly interviews?: {
    /** What the conversation is called ("interview"). */
    readonly nouns: readonly string[];
    /** What joins it to the one who asked ("with", "to"). */
    readonly links: readonly string[];
    /** What does so only before a known outlet ("for", "on": not "interview on Kosovo"). */
    readonly outletLinks: readonly string[];
  };
  /** Whether names change their endings with the sentence (С.В.Лавров, С.В.Лаврова). */
  readonly namesInflect: boolean;
}
