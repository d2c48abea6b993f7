import { describe, expect, it } from "vitest";
import { setsOf } from "./sets-of";

/** Sentences of every form with the number of points of each set in them. */
const POINTS: readonly (readonly [lines: readonly string[], sizes: readonly number[]])[] = [
  [
    [
      "We reject the plan for two reasons. The port belongs to all, that's one. The road was never paid for: that's two.",
    ],
    [2],
  ],
  [
    [
      "We have opened the crossing – that's number one. We have paid the drivers – that's number two. And we've told the truth: that's number three.",
    ],
    [3],
  ],
  [["The truce must hold. That is the first point. The aid must flow. That is the second point."], [2]],
  [["We want to make progress on two tracks: one political, the other humanitarian."], [2]],
  [["Our plan has three pillars – the first economic, the second social and the third environmental."], [3]],
  [["The first is political, the second economic, and the third cultural."], [3]],
  [["Two trends meet here: the one is that ice goes, the other is that people come."], [2]],
  [["There are two reasons for this. To begin with, nobody asked us. Then, there is the matter of cost."], [2]],
  [
    [
      "Let me give you three reasons. First, the port is full. Next, the road is closed. And then, the rail was never built.",
    ],
    [3],
  ],
  [
    [
      "Ministers:",
      "(i) noted the report of the Secretary;",
      "(ii) endorsed the roadmap to Lima;",
      "(iii) requested a further study.",
    ],
    [3],
  ],
  [
    [
      "The Heads of State:",
      "a. Condemned the attack on the convoy;",
      "b. Called on all parties to show restraint;",
      "c. Agreed to meet again in Lusaka.",
    ],
    [3],
  ],
  [
    [
      "12. We wish to make two points.",
      "13. First, the fund is empty. It must be filled before winter comes to the hills.",
      "14. Second, the fund is slow. It must move as fast as the water does in spring.",
      "15. We thank the bureau.",
    ],
    [2],
  ],
  [
    [
      "(4) Firstly, trade must be open to all who wish to take part in it.",
      "(5) Secondly, trade must be fair to all who take part in it already.",
    ],
    [2],
  ],
  [
    ["The Council decided as follows: a. the mission stays; b. its mandate is widened; and c. its budget is doubled."],
    [3],
  ],
  [["He called for action: 1. to end the blockade, 2. to free the crews, and 3. to pay for the cargo."], [3]],
  [["Our policy rests on two beliefs: first, that talk is cheaper than war; second, that both need patience."], [2]],
  [["We ask three things of the Council: one, that it meet; two, that it listen; three, that it act."], [3]],
  [["What do we want? Firstly, peace. Secondly, bread. Lastly, work."], [3]],
  [["We've got two jobs here. Job one is to get the power back on. Job two is to keep it on."], [2]],
  [
    [
      "There are three things I would say. One is that we support the envoy. Two is that we talk to everyone. Three is we don't talk about it.",
    ],
    [3],
  ],
  [["Option one is to wait. Option two is to act."], [2]],
  [
    [
      "The first goal is to end hunger. The second goal is to end waste. The third and final goal is to share what we know.",
    ],
    [3],
  ],
  [
    [
      "Let me respond to that in two ways. Number one, we don't comment on intelligence. And number two, you know that.",
    ],
    [2],
  ],
  [["The Secretary raised three issues: (1) the border, (2) the prisoners and (3) the missing."], [3]],
  [["The Minister said that the country would: i) lift the tax; ii) open the market; iii) pay its debts."], [3]],
  [
    [
      "My statement has three points: first, we reject the use of force; second, we support the envoy; third, we will pay our share.",
    ],
    [3],
  ],
  [["We ask that: (i) the border be opened; (ii) the prisoners be freed; and (iii) the dead be returned."], [3]],
  [
    ["I want to be clear about what we'll do. One, we're going to find them. Two, we're going to bring them home."],
    [2],
  ],
  [
    ["There's a couple of points there. First, the sanctions are working. The second point is they can be lifted."],
    [2],
  ],
  [
    ["We have two priorities, the first being the release of the crew and the second being the repair of the cable."],
    [2],
  ],
  [["The Minister emphasized, first, that the border must stay open and, second, that fees must not rise."], [2]],
  [["She noted that, firstly, trade had doubled and, secondly, that visas had been waived."], [2]],
  [
    [
      "We welcome the report. We have the following comments: firstly, it is too long; secondly, it is too late; and, lastly, it is too kind.",
    ],
    [3],
  ],
  [["Here is what we ask:", "– Let the ships sail.", "– Let the crews go home.", "– Pay for what was broken."], [3]],
  [
    [
      "Key outcomes:",
      "- Launch of a joint fund for reefs",
      "- Opening of a consulate in Suva",
      "- Signature of an agreement on air services",
    ],
    [3],
  ],
  [["Australia calls on both sides to:", "a) cease fire at once", "b) let aid through", "c) return to talks"], [3]],
  [["Point 1. The ceasefire must hold.", "Point 2. The prisoners must go home."], [2]],
  [["Step 1: We stop the fighting. Step 2: We talk."], [2]],
  [["The reasons are as follows. Firstly, the law forbids it. Secondly, nobody wants it."], [2]],
  [["Why do we do this? Because, first, it's right. Because, second, it works."], [2]],
  [["Our message is simple: one, stop the war; two, free the hostages; three, come to the table."], [3]],
  [
    [
      "We've made progress in three ways. In the first place, we've cut the queue. In the second place, we've hired staff. And finally, we've bought computers.",
    ],
    [3],
  ],
  [["A first step is to open the crossing. A second step is to rebuild the bridge. A third is to man it."], [3]],
  [["The first of these is water. The second is grain. The third is time."], [3]],
  [["The first commitment is to protect; the second is to prevent."], [2]],
  [["Firstly let me say this. Secondly let me say that. Thirdly I'll stop."], [3]],
  [["We must do three things: First – open the port; Second – pay the crews; Third – clear the mines."], [3]],
  [["Look, two things. One, the President hasn't decided. Two, when he does, you'll be the first to know."], [2]],
  [["Japan's position is as follows: (A) no change by force; (B) talks without conditions."], [2]],
  [["We propose, firstly, a truce, secondly, an exchange of prisoners, and thirdly, talks."], [3]],
  [
    [
      "The United Kingdom has three asks of this Council. The first, to renew the mandate. The second, to fund it. And the third, to listen to it.",
    ],
    [3],
  ],
  [["We will do two things immediately:", "● send a mission to the border; and", "● call the parties to Geneva."], [2]],
  [
    [
      "THE MINISTER: I see two problems. First, the pipes are old.",
      "Q: How old?",
      "THE MINISTER: Eighty years. Nobody alive has seen the plans. Second, nobody will pay.",
    ],
    [2],
  ],
  [
    [
      "Mr. Chairman, my delegation would like to make a few remarks.",
      "First, on the budget: we support the proposal of the Secretariat.",
      "Second, on staff: we ask for more women at senior levels.",
      "Third, on buildings: the roof leaks.",
    ],
    [3],
  ],
  [
    [
      "We recommend that the Council:",
      "1) renew the mandate for one year;",
      "2) add two helicopters; and",
      "3) report every ninety days.",
      "We thank the Bureau for its work.",
    ],
    [3],
  ],
  [
    [
      "The Ministers expressed their concern on the following:",
      "(a) The slow pace of the talks. They recalled that two years have passed.",
      "(b) The lack of funds.",
    ],
    [2],
  ],
  [["First and foremost, a truce. Secondly, an exchange. Last but not least, a conference."], [3]],
  [["There were two outcomes: first – a joint fund; second – a joint school."], [2]],
  [["I will be brief. One: the vote was fair. Two: the count was fair. Three: the result stands."], [3]],
  [["We are concerned about (i) the shelling of the town and (ii) the use of mines."], [2]],
  [
    ["Why did we vote against? First, because the text names no one. And second, because it asks nothing of anyone."],
    [2],
  ],
  [
    [
      "# Border",
      "The Heads of Government:",
      "i) received the report of the Commission;",
      "ii) urged both parties to continue the talks.",
      "# Trade",
      "The Heads of Government:",
      "i) recognised the need for a new tariff;",
      "ii) mandated the Council to draft it.",
    ],
    [2, 2],
  ],
  [
    [
      "We stand ready to help in three areas. The first is mine clearance. We have the machines. The second is training. The last is money.",
    ],
    [3],
  ],
  [["Let me recall two facts. Fact one: the ship was in our waters. Fact two: it had been warned."], [2]],
  [["The Minister said that the priorities are: 1- to end the fighting, 2- to send aid, 3- to begin talks."], [3]],
  [["The envoy has three tasks – (1) to listen, (2) to report and (3) to return."], [3]],
  [["What we need now is, one, time; two, money; and three, patience."], [3]],
  [["We have done two things since: first, opened an embassy; second, closed a camp."], [2]],
  [["This serves two purposes. It saves lives, for one thing. For another, it saves money."], [2]],
  [["We do so for two reasons. One reason is history. Another reason is law."], [2]],
  [["Two points. Point one, we don't negotiate in public. Point two, see point one."], [2]],
  [["Thank you. I'd make two points. The first is: nobody was hurt. The second is: nobody will be."], [2]],
  [
    [
      "I'd offer a few thoughts. Number 1: the mission goes on. Number 2: the costs are shared. Number 3: nobody leaves.",
    ],
    [3],
  ],
  [["1/ We condemn the attack on the ship.", "2/ We call for an inquiry by the Council."], [2]],
  [["The Quad will focus on: a) vaccines, b) chips and c) cables."], [3]],
  [["Our ask is threefold.", "• Fund the mission.", "• Protect the crews.", "• Report to this Council."], [3]],
  [
    [
      "The Foreign Secretary announced today:",
      "- £5 million for the families who lost their homes in the storm",
      "- a new post for a climate adviser in Suva",
      "- a second patrol boat, to be delivered by June",
    ],
    [3],
  ],
  [
    [
      "We agreed on three key outcomes. The first: a joint patrol. The second: a joint fund. And the third: a joint school, which will open its doors in May.",
    ],
    [3],
  ],
  [["Ours is the second largest fleet. Firstly because we are an island. Secondly because we like fish."], [2]],
  [
    [
      "Mr. President, I wish to make four brief points. My first point: water is life. My second point: water is law. My third point: water is peace. My final point: water is scarce.",
    ],
    [4],
  ],
  [
    [
      "Firstly, I would like to thank the Kingdom for hosting us. Second, let me congratulate the chair. Third, we support the report of the panel.",
    ],
    [3],
  ],
  [["We urge the parties, one, to cease fire, and, two, to talk."], [2]],
  [["To the people of Fiji I say: first, thank you; second, we'll be back."], [2]],
  [
    [
      "5. First, we are going to build schools in the north, where there are none today.",
      "6. We have the money, and we have the plans.",
      "7. Second, we are going to build roads in the south, where the last one was washed away.",
      "8. I thank the Council for its attention.",
    ],
    [2],
  ],
  [
    [
      "So what are we doing? Well, number one, we've doubled the patrols. Number two is we've hired more people. And then thirdly, we've asked Congress for money.",
    ],
    [3],
  ],
  [["Look – first of all, it's a hypothetical. Second of all, the answer's no."], [2]],
  [["MR. ROE: Couple things on that. One, it's early. Two, I'm not the expert."], [2]],
];

/** Sentences that count, order or list, and put no points. */
const NONE: readonly (readonly string[])[] = [
  ["She is our number one partner. He finished number two."],
  ["This is our first visit. That was the second."],
  ["The talks took place in three rounds: the first in Dili, the second in Lagos, the third in Lima."],
  ["We held three meetings: the first in Dili, the second in Lagos and the third in Lima."],
  ["The one who asks pays. The other waits."],
  ["To begin with, nobody asked us. Then, after a year, they came back."],
  ["Present were:", "i. Minister Joseph of Saint Lucia", "ii. Minister Walcott of Barbados"],
  [
    "Joint statement with:",
    "- The Hon Ada Lund, Minister for Trade",
    "- The Hon Bo Quill MP, Minister for the Pacific",
  ],
  ["The speakers were A. Smith and B. Jones; C. Brown sent a letter."],
  ["The delegation was led by: J. Smith; K. Jones; L. Brown."],
  ["My speech has two parts. First, I will tell you a story. Second, I will speak about the law."],
  [
    "The Parties agreed on the following:",
    "Article 1",
    "1. Films are national films of both Parties.",
    "2. They enjoy the advantages of this.",
    "Article 2",
    "1. The share shall be ten per cent.",
    "2. It may be raised.",
    "Article 3",
    "This Agreement enters into force on signature.",
  ],
  ["First, thank you for coming. It's a pleasure to see you all here. Second Lieutenant Roe will show you around."],
  ["On the one hand, prices rose; on the other hand, wages did too."],
  ["In the first place, the talks should never have been held in secret. We regret it."],
  ["The first phase begins in May, the second phase in June, and the third phase in July."],
  ["He won the first prize; she won the second."],
  ["The plan covers, 1-year grants, 2-year loans and, 3-year projects in the region."],
  ["In accordance with paragraphs (1) and (2) of Article 5, the Government notified the Bank of steps (a) and (b)."],
  ["The committee elected: first vice-chair Ms Lund, second vice-chair Mr Roe."],
  ["First responders reached the town on Monday. Second, aid convoys set out on Tuesday."],
  ["My lecture today has three topics: first, history; second, law; and third, the future."],
  ["Four lines of effort guide us; vii. is not one of them."],
  ["Our approach is twofold: to deter, on the one hand, and to talk, on the other."],
  ["He said the Government would first consult the provinces and then table a bill."],
  ["First we take Manhattan, then we take Berlin."],
  ["Turning to the region, first and foremost the war in the north must end."],
  ["Attendees included:", "- Minister of Trade of Fiji", "- Minister of Finance of Tonga"],
  ["The Prime Minister will visit:", "- Fiji, 3 to 5 May", "- Tonga, 6 May"],
  ["For more information:", "- Press office: 02 555 0100", "- Website: www.example.org"],
  [
    "1. Introduction",
    "We meet in a hard year for all of us here.",
    "2. The economy",
    "Trade fell by a tenth in the last year alone.",
    "3. Conclusion",
    "We thank the host.",
  ],
  ["It was the first time in a decade. The second time it rained."],
  ["The third pillar is trade. We have doubled it."],
  ["The first group visited the port, the second group the school."],
  ["The programme: 9:00 opening; 10:00 first session; 11:00 second session."],
  ["The Third Committee adopted the first draft; the Second Committee did not."],
  ["Number one, I don't know. I'll get back to you."],
  ["The Secretary-General appointed Ms. Roe (Norway) (first term) and Mr. Lund (Fiji) (second term)."],
  ["Above all, we need peace. Next, we need bread."],
  [
    "MR. ROE: First, let me say we don't know yet.",
    "Q: And the second ship?",
    "MR. ROE: Second ship is fine.",
    "Q: Thanks.",
  ],
  [
    "Q: I have two questions. First, is the port open? Second, is the road?",
    "MR. ROE: First, on your question about the port, yes. Second, on the road, no.",
  ],
  ["Our strategy is built on three Ds: defence, diplomacy and development."],
  ["Three things are clear. The war must end. The aid must flow. The guilty must answer."],
  ["The two sides agreed to hold the second round of talks in June, and the third in July."],
  ["One in five children is hungry; two in five are out of school."],
  ["See Annex (a) and (b) for the list; paragraph 5 (i) and (ii) apply."],
  ["For the first time, two women lead the mission. For the second time, it is in Suva."],
  [
    "Delegations were headed by:",
    "- H.E. Mr. Kofi Boateng, Minister for Foreign Affairs of Ghana",
    "- H.E. Ms. Ada Diop, Minister for Foreign Affairs of Senegal",
    "- Mr. Jean Koffi, Ambassador of Benin",
  ],
  ["The visit was the first by a President since 1998 and the second ever."],
  ["His Excellency underlined two principles: that borders are not changed by force, and that talks come first."],
  ["The winners are: first prize, Ms Lund; second prize, Mr Roe; third prize, Ms Diop."],
  ["In 2019 we took the first step. In 2020 we took the second step. In 2021 we stopped."],
  [
    "Today's package includes 4 individuals and 3 companies. Among them:",
    "- Ivan Lund, Minister of Defence",
    "- Oleg Roe, Head of the Border Guard",
    "- Kest Shipping",
  ],
  [
    "Notes to editors:",
    "- The fund was set up in 2019 and has paid for forty schools since.",
    "- The Minister's full speech will be published on the website at noon.",
  ],
  [
    "Background",
    "• The fund was set up in 2019 and has paid for forty schools since then.",
    "• The fund is run by a board of nine members from six countries.",
  ],
  ["Let me turn to the second issue. The third issue can wait."],
  ["The Prime Minister's first call was to the King, and his second to the Pope."],
  ["The treaty was signed by Lund (first signatory), Roe (second signatory) and Diop (third signatory)."],
  ["Article I of the Covenant, paragraph 2 (a), obliges all; paragraph 2 (b) obliges none."],
  [
    "The Secretary General stressed three points, namely that the truce be kept, that aid be let in and that talks begin.",
  ],
  ["We thank the first responders. Second to none, they did their duty. Third parties helped."],
  ["First, do no harm. That is the rule."],
  ["The first country to sign was Fiji, the second was Tonga, the third was Samoa."],
  ["The first to speak was Mr Lund. The second was Ms Roe."],
  ["There are three dimensions to this: the political, the economic and the human."],
  ["A few comments. On trade, we agree. On fish, we don't. On visas, we'll see."],
  ["(1) Ministry of Foreign Affairs", "(2) Ministry of Defence", "(3) Ministry of Health"],
  ["For the Government of Fiji: A. Lund", "For the Government of Tonga: B. Roe"],
  ["We want three things from the Council: a mandate, money and men."],
  ["The President's trip has three stops: first Suva, then Apia, and finally Nadi."],
  ["The Minister will first visit Suva, then travel to Apia and finally return to Wellington."],
];

describe("forms of points in English", () => {
  it.each(POINTS.map(([lines, sizes]) => [lines.join(" / "), lines, sizes] as const))(
    "finds: %s",
    (_, lines, sizes) => {
      expect(setsOf(lines).sets.map((set) => set.items.length)).toEqual(sizes);
    },
  );

  it.each(NONE.map((lines) => [lines.join(" / "), lines] as const))("leaves out: %s", (_, lines) => {
    expect(setsOf(lines).sets).toEqual([]);
  });
});
