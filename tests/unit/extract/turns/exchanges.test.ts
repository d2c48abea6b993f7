import { describe, expect, it } from "vitest";
import { findExchanges } from "../../../../lib/extract/turns/turns";
import { converse } from "./conversation";

const briefing = (...lines: readonly string[]) =>
  converse([
    "Department Press Briefing",
    "MS TALLIS: Good afternoon, everyone. Happy to be here.",
    "QUESTION: Is it true?",
    "MS TALLIS: It is.",
    ...lines,
  ]);
const questions = (...lines: readonly string[]) =>
  briefing(...lines)
    .exchanges.map((e) => e.question)
    .slice(1);

describe("exchanges", () => {
  it("hold a question of several paragraphs and an answer of several", () => {
    const { exchanges } = briefing(
      "QUESTION: On the lake.",
      "Is it ours?",
      "MS TALLIS: It is.",
      "And so is the shore.",
    );
    expect(exchanges[1]).toMatchObject({
      question: "On the lake.\n\nIs it ours?",
      answers: ["It is.\n\nAnd so is the shore."],
    });
  });

  it("hold everybody's answers", () => {
    const { exchanges } = converse([
      "Joint press conference, Perth",
      "QUESTION: Will they come around?",
      "STEPHEN SMART: They will.",
      "CHRIS EVERS: Can I just make two points there? The first is that they must.",
      "STEPHEN SMART: To reinforce that point, they have already agreed.",
    ]);
    expect(exchanges[0]?.answers).toHaveLength(3);
  });

  it.each([
    "Hi, Dana. Can you hear me?",
    "Yes, Dana, can you hear me?",
    "Hello? Am I unmuted?",
    "Thank you.",
    "Thanks, Dana.",
    "Thank you very much, Mr. Secretary.",
    "Good afternoon, Dana.",
  ])("are not made of procedure: %s", (words) => {
    expect(questions(`QUESTION: ${words}`, "MS TALLIS: Yes, I can hear you.")).toEqual([]);
  });

  it.each(["Yes, please.", "Okay.", "Let him answer.", "He hasn’t answered.", "Right."])(
    "are not made of a word that is hardly answered: %s",
    (words) => {
      expect(questions(`QUESTION: ${words}`, "MS TALLIS: Say it again.")).toEqual([]);
    },
  );

  it.each(["[indistinct]", "(Inaudible.)", "(Speaks Ukrainian.) (No translation provided.)", "On the visa policy."])(
    "are made of what is answered at length: %s",
    (words) => {
      expect(
        questions(`QUESTION: ${words}`, "MS TALLIS: The question is not only about our words or thoughts."),
      ).toEqual([words]);
    },
  );

  it.each(["Does it make it harder?", "And the officials? Will you follow –", "Thanks. Is it over?", "When?"])(
    "are made of every follow-up that asks: %s",
    (words) => {
      expect(questions(`QUESTION: ${words}`, "MS TALLIS: No.")).toEqual([words]);
    },
  );

  it("do not count a yes thrown in, after which the answer goes on", () => {
    const { exchanges } = converse([
      "Interview with the President",
      "Question: Is that the easiest question?",
      "Vladimir Orlov: It is the hardest. Do you have such a proverb?",
      "Remark: Yes.",
      "Vladimir Orlov: Well, we have lived in times of change since the year before last, and people want them to end.",
      "Remark: So, after the talks…",
      "Vladimir Orlov: You know, there are no talks there now, only single meetings that nobody should call so.",
    ]);
    expect(exchanges.map((e) => [e.question, e.answers.length])).toEqual([
      ["Is that the easiest question?", 2],
      ["So, after the talks…", 1],
    ]);
  });

  it("share the answer where several ask before it", () => {
    const { exchanges } = converse([
      "Transcript of Weekly Media Briefing by the Official Spokesperson",
      "Sidhant: What is on the agenda?",
      "Neha: Any update on the sailors?",
      "Shri Arun Mehra, Official Spokesperson: Trade is; and they are well.",
      "Manas: What is the status of the pipeline?",
      "Shri Arun Mehra, Official Spokesperson: It is on course.",
    ]);
    expect(exchanges.map((e) => [e.asker, e.answers])).toEqual([
      ["Sidhant", ["Trade is; and they are well."]],
      ["Neha", ["Trade is; and they are well."]],
      ["Manas", ["It is on course."]],
    ]);
  });

  it("leave a question without an answer out, with a note", () => {
    const { exchanges, reading, read } = briefing("QUESTION: Will you resign?");
    expect(exchanges).toHaveLength(1);
    expect(findExchanges(reading, read).notes.map((note) => note.rule)).toEqual(["no answer"]);
  });

  it("have answers without a label of their own", () => {
    const { exchanges } = converse([
      "Press remarks by the High Representative: questions and answers",
      "Q. Is there unanimity on the measures?",
      "There is. All members agreed this morning.",
      "We go on.",
      "Q. When does it start?",
      "Tomorrow.",
    ]);
    expect(exchanges.map((e) => e.answers)).toEqual([
      ["There is. All members agreed this morning.\n\nWe go on."],
      ["Tomorrow."],
    ]);
  });

  it("have bold questions and plain answers without any label in an interview", () => {
    const { exchanges } = converse([
      "Interview with Minister Haldane in the Daily Courier",
      "**Minister, what is the state of the talks?**",
      "They go well. Did you know?",
      "We will meet again.",
      "**When will they end?**",
      "Nobody knows.",
    ]);
    expect(exchanges.map((e) => [e.asker, e.answers])).toEqual([
      ["Daily Courier", ["They go well. Did you know?\n\nWe will meet again."]],
      ["Daily Courier", ["Nobody knows."]],
    ]);
  });

  it("have numbered questions of outlets in bold that bear no question mark", () => {
    const { exchanges } = converse([
      "Regular press briefing",
      "**1. VnExpress: Please give your reaction to the drill near the islands.**",
      "Any activity in the area without permission is a violation of sovereignty.",
      "**2. Reuters: Comment on the visa policy.**",
      "The matter is being considered by the competent authorities.",
    ]);
    expect(exchanges.map((e) => e.asker)).toEqual(["VnExpress", "Reuters"]);
  });
});

describe("an answer declines", () => {
  const declined = (answer: string) => briefing("QUESTION: What about the raid?", `MS TALLIS: ${answer}`).declined[1];

  it.each([
    "No comment.",
    "I have nothing on that.",
    "I’m not going to get into operational matters. I’d refer you to the Pentagon.",
    "Thanks for your question, Rich. I don’t have anything for you on that today, but happy to get back to you with any updates.",
    "I’m not aware of that.",
    "I would like to refer you to the competent authorities.",
    "I have no information to share at the moment. We will release it in due course.",
  ])("where it does nothing else: %s", (answer) => {
    expect(declined(answer)).toBe(true);
  });

  it.each([
    "The raid was a success. It was carried out by our partners last night, and nobody was hurt. I have nothing on the details.",
    "We condemn it.",
    "The matter is being considered by the competent authorities.",
    `We have nothing to hide: ${"the talks go on and both sides bring their proposals. ".repeat(8)}`,
  ])("but not where it says something: %s", (answer) => {
    expect(declined(answer)).toBe(false);
  });
});
