import { phrases } from "../phrases";
import type { KindWords } from "../words/kinds";

/** English words that tell a kind of release from another, and a release from other pages. */
export const kinds: KindWords = {
  titles: {
    transcript: phrases(`
      press conference, press briefing, press availability, press availabilities, media availability, media briefing
      department briefing, daily briefing, weekly briefing, regular briefing, telephonic briefing, telephonic press briefing
      special briefing, on-the-record briefing, background briefing, background press call, press call, press gaggle, gaggle
      interview, interviews, interviewed, transcript, doorstop, doorstep, door stop, media conference, news conference
      media stakeout, press stakeout, stakeout, answers to media, answers to questions
      answers questions, answers of the
      replies to questions, q&a, q & a
      question and answer, questions and answers, parliamentary question, parliamentary questions, media q&a, press q&a
      briefing by, briefing with, press encounter, answers a question, media scrum, press roundtable, media roundtable
      takes questions, answers to journalists, comments to the media, press point, joint press point, in conversation with
      a conversation with, conversation with, fireside chat, town hall
      taken question, taken questions, remarks and replies, answers to media questions, oral questions, written reply, reply to parliamentary question
    `),
    communique: phrases(`
      joint statement, joint communique, joint communiqué, joint declaration, joint press statement, joint press release
      joint press communique, joint press communiqué, joint leaders' statement, joint vision statement, joint readout
      joint ministerial statement, leaders' statement, leaders statement, leaders' declaration, leaders' communiqué
      leaders' communique, foreign ministers' statement, foreign ministers' communiqué, ministers' statement
      ministerial declaration, ministerial statement of the, ministerial communiqué, ministerial communique, summit declaration
      summit communiqué, summit communique, communiqué, communique, chair's statement, chairman's statement, chair's summary
      co-chairs' statement, co-chairs' summary, presidential statement of the security council, declaration of the heads
      outcome document, joint media statement, joint action plan, joint announcement, trilateral statement
      trilateral joint statement, quadrilateral statement, g7 statement, g20 statement, statement of the g7
      statement by the g7, statement of g7, g7 foreign ministers, g7 leaders, nuclear-weapon states leaders, joint plan
      statement by the leaders, statement of the leaders, statement from the leaders, statement by the foreign ministers
      statement of the foreign ministers, statement from the foreign ministers, statement by the heads, statement of the heads
      statement by the ministers, statement of the ministers, joint leaders statement, joint declaration on, quad leaders
      memorandum of understanding between, agreed minutes, common statement, joint article, concluding statement, joint final statement
    `),
    readout: phrases(`
      readout, readout of, read-out, call with, phone call with, phone call between, telephone call with, phone calls
      telephone conversation, telephone talk, telephone talks, phone conversation, summit telephone talk, video call with
      video conference with, meeting with, meetings with, meets with, meets, met with, holds talks, hold talks, held talks
      holds meeting, holds a meeting, talks with, courtesy call, working visit, official visit, state visit, visits
      pays a visit, paid a visit, attends, attended, attends the, receives, received, hosts, hosted, holds phone, co-chairs
      co-hosts, presents credentials, presentation of credentials, presentation of letters of credence, opening ceremony of
      bilateral meeting, foreign ministers' meeting, summit meeting, political consultations, consultations held
      strategic dialogue held, meeting between, meeting of, talks between, visit of, visit by, visit to, working lunch
      working dinner, expanded bilateral meeting, speaks with, spoke with, speaks to, travels to, travel to, concludes visit
      arrives in, signing of, signing ceremony, handover ceremony, exchange of notes, meet, meet with, met, visited
      briefs, exchanges views, calls on, has a telephone conversation, has a phone call, has talks, holds consultations, farewell call
    `),
    speech: phrases(`
      speech, speech by, address by, address to, address at, keynote, keynote address, keynote speech, opening remarks
      closing remarks, welcome remarks, welcoming remarks, concluding remarks, remarks at, remarks to, lecture, toast
      intervention by, intervention at, eulogy, remarks upon, opening address, inaugural address, national statement
      opening statement, closing statement, statement at the, statement to the general assembly, general debate
      statement delivered by, statement in explanation, explanation of vote, right of reply, introductory remarks
      inauguration speech, commencement address, video message, video remarks, special remarks, dinner remarks
      statement at, intervention in, presentation by, farewell remarks, statement to the un, statement to the security council
    `),
    statement: phrases(`
      statement by, statement of, statement on the, statement regarding, statement concerning, statement of condemnation, condemns
      strongly condemns, condemnation of, written statement, written ministerial statement, spokesperson's statement
      statement by the spokesperson, statement of the spokesperson, statement by spokesperson, commentary by, commentary of, spokesperson's remarks
      spokesperson's comment, comment by the information and press department, comment by, congratulations
      condolences, message of condolence, message of condolences, condolence message, deplores, regrets
      national day, independence day, on the occasion of, message on
      message of the, sanctions on, imposing sanctions, designation of, designating, targeting, statement of the ministry
      statement by the ministry, statement of the government, protests, rejects
      foreign ministry statement, statement from, letter to, proclamation, declaration by the high representative
      statement by the high representative, statement for
      answer to a question, answer to a media question, response to a question, answer of the, answer to the question, the answer of, response to a query
      response to media queries, response to media query, responses to media, reply to a question, replies to media, response of the spokesperson to
    `),
  },
  leanings: {
    speech: phrases(`
      remarks by, remarks, address, statement delivered, intervention, comments by, message from
      at the opening of, at the launch of, at the reception, at the luncheon, at the dinner, at the conference, at the summit
      at the meeting, at a, at the un, at the united nations, at the security council, at the general assembly, virtual remarks
    `),
    statement: phrases(
      "statement, statements, message, announcement, declaration, press release, comment, position, reaction, update on",
    ),
    readout: phrases(`
      meeting, meetings, visit, visits, call, talks, holds, dialogue, consultations, ceremony, reception, opens, signs
      attends, concludes, launches, celebrates, inaugurates, participates, delegation, summit, workshop, seminar
      exhibition, donates, summons, summoned, hands over, signed, held, hosted, celebrated, organized, organised, inaugurated, participated
    `),
    communique: phrases("declaration, accord, action plan"),
  },
  labels: {
    transcript: phrases(`
      transcript, transcripts, press briefings, press briefing, department press briefings, press conferences
      press conference, interviews, interview, briefings, regular press conference, media briefings, weekly media briefing
      transcripts of media briefings, media interactions, press availabilities, q&a, parliament q & a, press gaggles
    `),
    speech: phrases(`
      speech, speeches, speeches and remarks, speeches & remarks, remarks, remarks and speeches, keynote speeches, address
      authored speech, oral statement to parliament, statements at the security council, statements in the general assembly
    `),
    statement: phrases(`
      statement, statements, press statement, press statements, spokesperson's statements, spokesperson's remarks
      written statement, written statement to parliament, media statement, media statements, official statements
    `),
    readout: phrases(
      "readout, readouts, compte rendu, summary, news story, meetings, calls, visits, diplomatic activities",
    ),
    communique: phrases(
      "joint statement, joint statements, communiqué, communiques, communiqués, joint declarations, bilateral documents",
    ),
  },
  openings: {
    communique: [
      ...phrases(`
      joint statement between, joint statement by, the text of the following joint statement, the following joint statement
      the text of the following statement was released by the governments, the following statement was released by the governments
      the following is the text of a joint statement, the following is a joint statement, issued the following joint statement
      the following joint statement was, was released by the government of the united states of america and
      we the foreign ministers, we the leaders, we the ministers, we the heads, we the heads of state, we the members of
      the foreign ministers of, the two leaders issued, the following is a statement from the foreign ministers
      the parties recall, the parties agree, the governments of, the government of the united states of america and
    `),
      "we, the foreign ministers",
      "we, the ministers",
      "we, the leaders",
      "we, the heads",
      "we, the presidents",
      "we, the governments",
      "we, the members of",
    ],
    statement: phrases(`
      the following is attributable to, the below is attributable to, as stated by, the following statement is attributable to
      issued the following statement, made the following statement, released the following statement
    `),
    transcript: phrases(
      "transcript of, questions and answers, the interview was, edited transcript, this is a rush transcript",
    ),
    speech: phrases(`
      check against delivery, as delivered, as prepared for delivery, delivered by, statement delivered by, remarks as prepared
      speech delivered by, transcript of the speech
    `),
  },
  vocatives: phrases(`
    mr president, mr. president, madam president, mister president, mr chairman, mr. chairman, madam chair, mr chair, mr. chair
    madam chairperson, mr. chairperson, mr chairperson, madame chair, madam chairwoman, mr. vice-president, mr vice-president
    madam vice-president, mr. moderator, madam moderator, mr. high commissioner, madam high commissioner, mr. coordinator
    chair, excellencies, excellency, excellences, your excellency, your excellencies, your majesty
    your majesties, your royal highness, your royal highnesses, your highness, ladies and gentlemen, distinguished delegates
    distinguished guests, distinguished colleagues, distinguished participants, distinguished ladies and gentlemen
    distinguished members, dear colleagues, colleagues, dear friends, friends, dear guests, honourable ministers
    honourable, honorable, hon., dear, mr speaker, mr. speaker, madam speaker, mr. secretary-general, mr secretary-general
    secretary-general, fellow, my fellow, good morning, good afternoon, good evening, thank you, thanks, well thank you
    greetings, namaskar, assalam-o-alaikum, assalamu alaikum, salam, president, mr. minister, mr minister, madam minister
    honourable former, my dear, respected, esteemed, president of the, comrades, hello, welcome, allow me, please have a seat
  `),
  closings: phrases(`
    thank you, i thank you, thanks very much, thank you very much, many thanks, thank you all, thank you mr. president
    i thank you mr. president, thank you for your attention, i thank you for your attention, god bless, end, i so move
  `),
  firstPerson: phrases("i, my, me, i'm, i've, i'll, i'd, myself"),
  firstPersonPlural: phrases("we, our, us, we're, we've, we'll, ours, ourselves"),
  jointSpeech: [
    "we, the",
    ...phrases(`
    the two sides, the two leaders, both sides, both leaders, the ministers, the leaders, the parties, the participants
    the sides, the two ministers, the foreign ministers, the two countries agreed, we the
  `),
  ],
  reports: phrases(`
    wrapped up talks, wrapped up a visit, met with, met, held a meeting, held talks, held a phone call, held a telephone conversation, held a telephone talk, held
    exchanged views, spoke with, spoke by phone, spoke by telephone, spoke today, spoke yesterday, spoke, had a telephone conversation
    had a phone call, had a meeting, had a conversation, had talks, discussed, hosted, received, visited, paid a visit
    paid an official visit, paid a courtesy call, undertook, attended, took place, presented his credentials
    presented her credentials, presented, co-chaired, chaired, signed, welcomed, delivered a speech, delivered remarks
    delivered a keynote, addressed, called on, was summoned, has been summoned, summoned, opened, reviewed, participated in, participated, took part, arrived, departed
    concluded, inaugurated, travelled, traveled, joined, convened, launched, handed over, co-hosted, celebrated, organized
    organised, laid a wreath, toured, accompanied, led a delegation, was received by, saw off, awarded, conferred
    briefed, when opening, on opening, at the opening of, at a press conference, told reporters, told journalists, will visit, will travel, will pay a visit, will pay an official visit, will pay a working visit, will attend, will make a working visit, will make an official visit, began in, kicked off, in the meeting
    after a meeting with, following a meeting with, after talks with, following talks with
    during the meeting, during the talks, during the call, on the sidelines of, on the margins of
  `),
  bodies: phrases(`
    ministry of foreign affairs, ministry for foreign affairs, minister of foreign affairs, minister for foreign affairs
    ministry of external affairs, ministry of external relations, ministry of international relations, foreign ministry
    foreign office, department of state, state department, department of foreign affairs, department of international relations
    foreign and commonwealth office, foreign commonwealth & development office, foreign commonwealth and development office
    foreign affairs, global affairs canada, federal foreign office, external action, white house, kremlin, presidency
    office of the president, president of, prime minister's office, office of the prime minister, prime minister of
    embassy, embassies, consulate, permanent mission, permanent representation, mission of, mission to, united nations, nato
    european union, european council, government of, gov.uk, general debate, african union, asean, osce, high commission
    press information bureau, foreign minister, office of the spokesperson, european external action service, presidential
    ohchr, unhcr, unesco, unicef, unfccc, high commissioner for, human rights council, opcw, iaea, ctbto, council of europe
    pacific islands forum, g20, european commission, department of defense, ministry of defence, ministry of defense
    chancellery, secretariat general
  `),
  diplomacy: phrases(`
    minister, ministers, foreign minister, foreign secretary, secretary of state, secretary blinken, prime minister, president
    ambassador, ambassadors, spokesperson, spokesman, spokeswoman, foreign ministry, foreign affairs, external affairs
    high representative, special envoy, special representative, secretary-general, h.e., excellency, excellencies, bilateral
    multilateral, diplomatic, embassy, state visit, official visit, working visit, head of state, heads of state, delegation
    united nations, security council, general assembly, european union, nato, asean, sanctions, treaty, sovereignty
    territorial integrity, strategic partnership, strategic dialogue, counterpart, chargé d'affaires, consul general
    permanent representative, deputy secretary, assistant secretary, under secretary, governments, summit, joint statement
    high commissioner, special rapporteur, human rights, international law, peacekeeping, secretary general
    republic of, kingdom of, commonwealth, humanitarian, ceasefire, credentials, foreign ministers, leaders, vice president
  `),
  notReleases: {
    whole: phrases(`
      news, press releases, press release, latest news, all news, news and events, news & events, events, newsroom, press room
      pressroom, media, media centre, media center, media releases, press, press service, press office, statements, speeches
      speeches & statements, speeches and statements, statements and speeches, statements and releases, statements & releases
      briefings, press briefings, department press briefings, press conferences, transcripts, interviews, announcements
      notices, archive, archives, home, homepage, home page, welcome, index, search, search results, sitemap, site map
      contact, contact us, contacts, about us, about, gallery, photo gallery, photos, videos, publications, documents
      calendar, events calendar, ministry, the ministry, the minister, biography, spokesperson's remarks, regular press conference
      topics, ministers' activities, activities, top stories, remarks, joint statements, bilateral documents, faq, faqs
      frequently asked questions, subscribe, newsletters, newsletter, rss, what's new, headlines, recent news, page not found
      error, 404, access denied, press releases and statements, press releases & statements, media advisories, organisation
      press statements, media statements, travel advice, travel advisories, vacancies, careers, tenders, visas, visa
      spokespersons, foreign minister, minister, foreign policy, consular services, services, embassies, missions abroad
    `),
    begins: phrases(`
      public schedule, daily public schedule, schedule of, schedule for, daily schedule, weekly schedule, programme of the
      program of the, media advisory, media advisories, media invite, media invitation, media accreditation, press advisory
      former foreign ministers, former ministers, week ahead, the week ahead, daily guidance, upcoming events, calendar of, tender, invitation to tender
      request for proposals, request for quotation, vacancy, vacancies, job opening, job vacancy, call for applications
      call for proposals, call for papers, list of, archive of, archives of, curriculum vitae, cv of, biography, biography of
      official biography, profile of, about the, visa requirements, visa information, visa application, how to apply
      apply for, opening hours, office hours, public holidays, holiday notice, notice of, notice to, notice for, notice
      public notice, important notice, search results, contact details, frequently asked questions, travel advice for
      travel advisory, page not found, expression of interest, procurement, auction, bid notice, foreign policy news
      press accreditation, invitation to, subscribe to, photo gallery, organizational chart, closure of the embassy
    `),
    holds: phrases(`
      biography, curriculum vitae, public schedule, vacancy announcement, job description, terms of reference, privacy policy
      cookie policy, terms of use, search results, photo gallery, sitemap, opening hours, public holidays, tender notice
      biographical note, biographical information, bios, meet the minister, organisational structure, organization chart
      organizational structure, list of holidays, closing of the embassy, visa fees, consular fees, travel warning
      media accreditation, call for applications, scholarship programme 20
      press arrangements, media arrangements, press opportunities, media opportunities, press programme, media programme
      photo opportunities, weekly agenda, weekly engagements, minister's agenda, minister's diary, minister's engagements
      agenda of the minister, engagements of the minister, programme of the minister, passport application, passport renewal
      required documents, consular working hours, how to obtain
    `),
    inText: phrases(`
      was born in, was born on, born in, is married, are married and have, is married with, education:, career:, joined the ministry
      joined the foreign service, he holds a, she holds a, he graduated, she graduated, graduated from, he speaks, she speaks
      applications are invited, deadline for applications, closing date for applications, interested candidates
      interested applicants, submit your application, will be closed on, will remain closed, office will be closed
      you can apply, you must apply, the fee is, the fees are, processing time, processing takes, passport photo, bring your old
      application form, bring the original, can register until, apply for accreditation
      hereinafter, have agreed as follows, article 1, article 2, shall enter into force, contracting parties, sealed bids, bidders, quotations, subject to change, closed press, open press, pool spray, camera spray, pooled press
    `),
  },
};
