import { phrases as list } from "../phrases";
import type { PeopleWords } from "../words/people";
import { bodies, places } from "./places";

/** English words around names. Lists are parted by commas. */
export const people: PeopleWords = {
  honorifics: list(`
    Mr, Mr., Mrs, Mrs., Ms, Ms., Miss, Messrs, Messrs., Mme, Madame, Madam, Mx, Monsieur, M/s, Dr, Dr., Doctor, Prof, Prof.,
    Professor, Eng, Eng., Engr., Ing., Arch., Adv., Amb., Sir, Dame, Hon, Hon., Honourable, Honorable, Hon'ble, the Hon., the Hon, the Honourable,
    the Honorable, Rt Hon, Rt. Hon., Rt Hon., the Rt Hon, the Rt. Hon., Right Honourable, the Right Honourable, Right Hon., H.E., HE, H. E.,
    H.E, Excellency, His Excellency, Her Excellency, Their Excellencies, H.H., HH, His Highness, Her Highness, H.R.H., HRH, His Royal Highness,
    Her Royal Highness, H.M., HM, His Majesty, Her Majesty, His Serene Highness, His Holiness, His Eminence, His Beatitude, His All Holiness,
    Shri, Shree, Smt, Smt., Shrimati, Sushri, Sri, Kumari, Tun, Tan Sri, Dato, Dato', Dato’, Dato Sri, Dato' Sri, Dato’ Sri, Dato Seri, Dato' Seri, Dato’ Seri,
    Datuk, Datuk Seri, Datin, Datin Paduka, Dr. Haji, Awang, Pehin, YB, Y.B., YAB, Y.A.B., YBhg, TYT, Pak, Ibu, Bapak, U., Daw, Khun, Lyonpo, Dasho, Rev, Rev., Reverend,
    Cde, Cde., Comrade, Chief Dr., Al Haji, Alhaji, Maulana, Mufti, Syed., Barrister, Advocate, Engineer, the Distinguished, Distinguished, colleague, counterpart, dear, Sen., Rep., Congressman., Gov.
  `),
  nameTitles: list(
    "Sheikh, Sheikha, Shaikh, Shaikha, Sayyid, Sayyida, Prince, Princess, Lord, Lady, Baroness, Baron, Viscount, Earl",
  ),
  postNominals: list(`
    MP, M.P., MEP, MLA, MLC, MNA, MSP, TD, T.D., PC, QC, KC, SC, OBE, CBE, MBE, DBE, KBE, GBE, CMG, KCMG, DCMG, GCMG, DCB, KCB, CB, GCB, CH, OM, OC, AO, AM, AC, KCVO, LVO,
    PhD, Ph.D., Ph.D, MD, M.D., Esq, Esq., (Retd), Retd, Rtd, Rtd., ret, ret., (ret.), RN, USN, USA, DAH, OOF, FRS, JP, SJ, OP, LLD, D.Litt, EGH, MGH, CBS, EBS, a.i., ad interim, (a.i.)
  `),
  nameSuffixes: list("Jr, Jr., Sr, Sr., II, III, IV, VI, VII, VIII, XIV, XVI"),
  particles: list(`
    bin, bint, ibn, ben, abu, abd, al, el, ad, an, ar, as, ash, at, az, ud, ul, ur, ud din, ul haq, al-, el-, de, da, do, dos, das, del, della, di, du, des, d', von, van, der, den, ter, ten, zu, zur,
    af, av, le, la, los, las, y, e, of Wimbledon, bte, binti, s/o, d/o, a/l, a/p, dit, st., st, san, santa
  `),
  familyNamesFirst: list(`
    Wang, Li, Zhang, Liu, Chen, Yang, Huang, Zhao, Wu, Zhou, Xu, Sun, Ma, Zhu, Hu, Guo, He, Lin, Gao, Luo, Zheng, Liang, Xie, Song, Tang, Han, Feng, Deng, Cao, Peng, Zeng, Xiao, Tian, Dong,
    Pan, Yuan, Cai, Jiang, Yu, Du, Ye, Cheng, Wei, Su, Lü, Lu, Ding, Ren, Shen, Yao, Xi, Qian, Qin, Geng, Mao, Hua, Hong, Le, Fu, Kong, Bai, Cui, Kang, Qiu, Shi, Gu, Hou, Shao, Meng, Long, Wan, Duan, Lei,
    Tao, Dai, Fan, Fang, Zou, Xiong, Jin, Lai, Yin, Chang, Hao, Gong, Ning, Nie, Cong, Xing, Miao, Sha, Zhai, Kim, Park, Lee, Choi, Cho, Chung, Jung, Jeong, Kang, Yoon, Yun, Jang, Lim, Oh, Shin, Han, Moon, Ban, Ahn, An, Noh, Ri, Pak, Choe, Ro,
    Hwang, Hong, Ryu, Yoo, Nguyen, Tran, Pham, Le, Bui, Vo, Dang, Do, Ngo, Dinh, Phan, Vu, Truong, To, Luong, Ha, Tsai, Hsiao, Hsieh, Chiang, Lo, Tan, Lim, Ong, Ng, Goh
  `),
  familyNamesAmongWords: list(`
    Thu, Bishop, King, Pope, Marshall, Judge, Chambers, May, March, April, June, August, Young, Small, Power, Banks, Church, Green, West, North, East, Law, Price, Post, Black, Brown, White, Rice, Wood, Woods, House, Field, Hill, Hall, Park, Banks,
    Major, Price, Day, Parish, Israel, Jordan, Chad, Georgia, Holland, Ireland, England, French, English, Welsh, Scott, German, Burke, Cleverly, Early, Long, Short, Good, Best, Swift, Page, Reader, Berger, Bell, Street, Brand, Stone, Fox, Stern, Case,
    Paris, London, Sydney, Milan, Florence, Vienna, Austin, Houston, Washington, Lincoln, Rajab, Santiago, Roman, Malik, Sultan, Amir, Emir, Khan, Pasha, Sharif, Shah, Wells, Waters, Rivers, Rights, Lands, Powers, Cook, Baker, Carter, Smith, Mason, Fisher, Hunt, Bond, Grant, Grants, Frost, Snow, Summers, Winter, Winters, Christmas, Weeks
  `),
  offices: {
    heads: list(`
      PM, FM, EAM, DPM, HRVP, HR/VP, VP, UNSG, USG, ASG, DSG, SRSG, president, vice president, president-elect, co-president, premier, prime minister, deputy prime minister, vice premier, chancellor, vice chancellor, king, queen, emperor, empress, emir, amir, sultan, crown prince, crown princess, pope, taoiseach, tánaiste, tanaiste,
      minister, ministers, vice minister, minister-president, minister of state, minister-counsellor, minister counsellor, secretary, secretaries, under secretary, undersecretary, secretary general, under secretary general, assistant secretary general, deputy secretary general, general secretary, state secretary, secretary of state,
      ambassador, ambassadors, ambassador extraordinary, ambassador extraordinary and plenipotentiary, envoy extraordinary and minister plenipotentiary, ambassador-at-large, ambassador at large, ambassador-designate, representative, permanent representative, deputy permanent representative, permanent observer, observer, high representative, high representative/vice-president, spokesperson, spokesman, spokeswoman, spokespersons,
      director, director general, managing director, executive director, commissioner, high commissioner, commissioner general, chair, co-chair, chairman, chairwoman, chairperson, co-chairman, vice chair, vice chairman, speaker, governor, governor general, mayor, senator, congressman, congresswoman, parliamentarian, lawmaker,
      councillor, councilor, counsellor, counselor, envoy, chargé d'affaires, charge d'affaires, chargé d’affaires, chargé d'affaires a.i., charge d'affaires a.i., chargé, consul, consul general, coordinator, co-ordinator, adviser, advisor, attaché, attache, administrator, commander, commander-in-chief, chief of staff, chief executive, chief executive officer, chief negotiator, negotiator,
      chief cabinet secretary, head of state, head of government, head of delegation, head, chief, leader, member, judge, justice, prosecutor, prosecutor general, attorney general, solicitor general, rapporteur, special rapporteur, delegate, ceo, cfo, dean, rector, first lady, officer, comptroller, ombudsman, ombudsperson, inspector general, surgeon general, registrar,
      general, lieutenant general, major general, brigadier general, brigadier, lt. gen., gen., maj. gen., admiral, vice admiral, rear admiral, colonel, captain, lieutenant, marshal, field marshal, archbishop, cardinal, bishop, patriarch, metropolitan, rabbi, imam, ayatollah, national security advisor, national security adviser, treasurer, sherpa, aide, assistant, agent, co-agent, legal adviser, legal advisor,
      founder, editor, economist, analyst, researcher, historian, manager, principal, trustee, focal point, troika member, plenipotentiary, nuncio, apostolic nuncio, legate, designate, moderator, first secretary, second secretary, third secretary, expert, desk officer, deputy, photojournalist
    `),
    modifiers: list(`
      deputy, vice, first, second, third, acting, interim, assistant, associate, principal, special, personal, permanent, alternate, senior, junior, chief, prime, foreign, external, executive, general, honorary, resident, regional, national, federal, presidential, parliamentary, ministerial, official, press, private,
      former, high, joint, co, extraordinary, plenipotentiary, governmental, government, departmental, department, ministry, foreign ministry, cabinet, kremlin, white house, pentagon, state department, state, embassy, elect, designate, opposition, majority, minority, supreme, grand, lead, global, political, military, legal, royal,
      parliamentary under, permanent under, under, home, shadow, party, congressional, senate, house, state security, crown, lord, at large, foreign office, defence ministry, defense ministry, defense department, justice department, treasury department, mission, delegation, group, prime ministerial, trade, one time, longtime, long-time, veteran, chinese foreign ministry, MFA, council, EU, UN, U.N., U.S., US, UK, U.K., NATO, OSCE, foreign policy, security policy
    `),
    ranks: list(
      "prime, vice, deputy, under, assistant, associate, first, second, third, shadow, chargé, permanent, former, lady",
    ),
    portfolios: list(`
      affairs, foreign affairs, external affairs, external relations, state, foreign, external, defence, defense, national defence, national defense, finance, trade, commerce, industry, industries, investment, investments, exports, export, promotion, economy, economic, economics, economies, energy, climate, climate action, change, environment, environmental, health, public health, education, higher education, justice,
      interior, home, home affairs, security, development, cooperation, co-operation, international, relations, europe, european, integration, diaspora, culture, cultural, tourism, sport, sports, science, technology, innovation, research, labour, labor, social, welfare, transport, transportation, infrastructure, agriculture, agricultural, rural, food, fisheries, water, irrigation, resources, natural, natural resources,
      planning, treasury, revenue, communications, communication, information, media, public, diplomacy, political, politico-military, military, peace, peacebuilding, peacekeeping, operations, humanitarian, emergency, emergencies, relief, refugees, refugee, migration, immigration, asylum, population, human, human rights, rights, women, women's, girls, gender, equality, youth, children, child, families, family, democracy, law, legal, global, multilateral,
      bilateral, strategic, strategy, policy, policies, arms, arms control, armed conflict, control, disarmament, nonproliferation, non-proliferation, verification, compliance, nuclear, atomic, counterterrorism, counter-terrorism, terrorism, narcotics, cyber, cyberspace, digital, space, oceans, ocean, islands, pacific, indo-pacific, asia, asian, africa, african, americas, near, eastern, east, middle, west, western, north, northern, south, southern, central,
      latin, caribbean, hemisphere, eurasian, eurasia, consular, protocol, administration, administrative, management, budget, parliament, parliamentary, government, nation, national, regional, region, local, employment, skills, housing, urban, city, cities, veterans, veterans', armed forces, forces, war, homeland, commonwealth, overseas, territories, union, francophonie, religious, religion, faith, belief, freedom, emergency situations, situations, aviation, maritime,
      ports, shipping, mines, mining, minerals, petroleum, oil, gas, electricity, power, posts, telecommunications, reconstruction, reintegration, reform, reforms, nationals, abroad, expatriates, emigrants, overseas indians, citizens, citizenship, community, small, business, enterprise, enterprises, competitiveness, coordination, neighbourhood, enlargement, crisis, crises, sustainable, sustainability, disaster, resilience, biodiversity, forests, forest, blue, green,
      transition, ecological, ecology, growth, wellbeing, stabilisation, stabilization, conflict, conflict prevention, prevention, mediation, sexual violence, violence, staff, safety, quality, standards, nations, civil society, civil, society, intelligence, reconciliation, heritage, creative, arts, art, works, public works, roads, railways, land, lands, labour relations, industrial relations, pensions, insurance, statistics, privatization, privatisation, entrepreneurship, antiquities, waqfs, awqaf, endowments, hajj, nazaha, levant, near east, sahel, horn, great lakes, arctic, antarctic, borders, border, customs, ceremonial, conference, general affairs, europe and foreign affairs, affairs of state
    `),
    links: list(
      "of, for, and, &, in charge of, responsible for, with responsibility for, at the ministry of, in the ministry of, at the department of",
    ),
    accreditedLinks: list("to, on"),
    accredited: list(`
      ambassador, ambassador extraordinary, ambassador extraordinary and plenipotentiary, envoy extraordinary and minister plenipotentiary, ambassador-designate, representative, permanent representative, deputy permanent representative, high representative, permanent observer, observer, envoy, adviser, advisor, assistant, aide, delegate, counsellor, rapporteur, special rapporteur, nuncio, apostolic nuncio, coordinator, high commissioner, secretary
    `),
    articles: list("the, a, an, his, her, its, their, our"),
    openLinks: list("of, for, to"),
    countryNames: {
      "United Kingdom": "Britain",
      UK: "Britain",
      "U.K.": "Britain",
      French: "France",
      Dutch: "Netherlands",
      Irish: "Ireland",
      Danish: "Denmark",
      Filipino: "Philippines",
      "United States": "America",
      "United States of America": "America",
      US: "America",
      "U.S.": "America",
      USA: "America",
      "United Arab Emirates": "Emirates",
      UAE: "Emirates",
      Burma: "Myanmar",
      Burmese: "Myanmar",
    },
  },
  places,
  bodies,
  commonWords: list(`
    ans, en route,
    a, an, the, and, or, but, nor, so, yet, if, as, at, by, for, from, in, into, of, off, on, onto, out, over, per, to, up, upon, via, with, within, without, about, above, across, after, against, along, amid, among, around, before, behind, below, beneath, beside, besides, between, beyond, despite, down, during, except, following, including, inside, like, near, outside, past, regarding, since, through, throughout, till, toward, towards, under, underlining, until, unlike, while, whilst, whereas, because, although, though, unless, once, when, whenever, where, wherever, whether, which, who, whom, whose, why, how, what, whatever,
    he, him, his, she, her, hers, it, its, they, them, their, theirs, we, us, our, ours, you, your, yours, i, me, my, mine, this, that, these, those, here, there, such, same, other, others, another, both, either, neither, each, every, all, any, some, many, much, more, most, few, fewer, less, several, one, two, three, four, five, six, seven, eight, nine, ten, hundred, thousand, million, billion, first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, firstly, secondly, thirdly, finally, last, lastly, next,
    is, are, was, were, be, been, being, am, does, did, done, doing, has, have, had, having, will, would, shall, should, can, could, must, might, not, no, yes, never, ever, always, often, only, just, even, still, also, too, again, already, now, then, today, yesterday, tomorrow, tonight, recently, currently, meanwhile, moreover, furthermore, additionally, however, therefore, thus, hence, indeed, instead, nevertheless, nonetheless, accordingly, consequently, similarly, likewise, otherwise, overall, perhaps, maybe, certainly, clearly, obviously, unfortunately, fortunately, importantly, further, later, earlier, soon, afterwards, together, jointly, separately, respectively,
    january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, wed, thu, fri, sat, sun, am, pm, edt, est, gmt, utc,
    good, morning, afternoon, evening, night, day, week, month, year, hello, hi, hey, greetings, namaskar, namaste, welcome, thank, thanks, thank you, please, sorry, well, okay, ok, right, great, look, listen, let, let's, dear, excellencies, excellency, ladies, gentlemen, colleagues, friends, guests, delegates, honourable, honorable, distinguished, esteemed, respected, fellow, brothers, sisters, brother, sister, everyone, everybody, anyone, nobody, people, members, heads, leaders, parties, sides, side, party, question, questions, answer, answers, reply, replies, journalist, reporter, correspondent, interviewer, moderator, operator, interpreter, translator, participant, unidentified, inaudible, laughter, applause, indistinct, crosstalk, transcript, interview, briefing, press, conference, conferences, release, releases, statement, statements, remarks, remark, speech, speeches, address, addresses, keynote, opening, closing, introductory, concluding, intervention, lecture, message, letter, toast, oped, op-ed, article, readout, communique, communiqué, declaration, joint, text, full, excerpt, excerpts, summary, note, notes, verbatim, unofficial, translation, check, against, delivery, delivered, as, prepared, embargoed, end, begin, page, topic, topics, subject, subjects, re, ref, no, vol, agenda, item, items, point, points, part, chapter, section, annex, paragraph, article, articles, mr, mrs, ms, dr, sir, madam, madame,
    meeting, meetings, meets, met, visit, visits, visited, call, calls, called, talks, talk, session, sessions, summit, debate, dialogue, forum, ceremony, reception, dinner, luncheon, lunch, breakfast, event, events, seminar, workshop, symposium, anniversary, celebration, occasion, signing, launch, inauguration, presentation, exchange, consultation, consultations, round, phone, telephone, telephonic, video, virtual, online, high, level, high-level, ministerial, plenary, general, special, regular, annual, extraordinary, emergency, informal, official, working, state, bilateral, trilateral, multilateral, international, global, regional, national, world, peace, security, human, rights, climate, change, sustainable, development, cooperation, implementation, situation, question, report, adoption, resolution, resolutions, draft, explanation, vote, position, vote, behalf, item,
    government, governments, state, country, countries, nation, nations, people, peoples, city, capital, street, avenue, building, room, hall, palace, hotel, airport, square, tower, floor, tel, phone, fax, email, website, twitter, facebook, web, www, http, https, governors, presidents, chairmen, chairs, commissioners, senators, generals, kings, queens, envoys, representatives, directors, officers, officials, advisers, advisors, counsellors, consuls, mayors, judges, experts, negotiators, delegations, chiefs, speakers, premiers, chancellors,
    announces, holds, attends, addresses, receives, hosts, participates, delivers, travels, speaks, chairs, signs, pays, joins, departs, arrives, concludes, begins, opens, launches, gives, makes, presents, sends, extends, discusses, condoles, greets, hosted, held, attended, received,
    source, photo, photos, image, images, credit, courtesy, copyright, contact, contacts, related, links, home, news, newsroom, media, center, centre, archive, share, print, download, menu, search, date, time, place, location, venue, published, posted, updated, issued, dated, number,
    mission, permanent, embassy, consulate, republic, kingdom, emirate, sultanate, commonwealth, federation, federal, democratic, people's, socialist, islamic, arab, plurinational, bolivarian, independent, united, southern, northern, eastern, western, south, north, east, west, central, new, old, great, middle, far, upper, lower, islands, island, ocean, sea, gulf, strait, river, mount, lake, bay, cape, coast,
    given, based, according, asked, speaking, addressing, referring, responding, commenting, regarding, concerning, considering, noting, recalling, recognizing, recognising, reaffirming, reiterating, welcoming, stressing, emphasizing, emphasising, underscoring, expressing, building, working, looking, turning, moving, going, coming, taking, making, having, being, seeing, using, thanks, guided, convinced, concerned, mindful, aware, determined, inspired, acknowledging, appreciating, bearing, affirming, commending, condemning, calling, urging, inviting, requesting, deciding, deeply, gravely, strongly, firmly, fully, truly, sincerely, yours, regards, respectfully, faithfully, acting, former, president's, minister's, ministry, department, office, bureau, division, directorate, secretariat, spokesperson's, media advisory, advisory, notice, alert, warning, travel, advice, english, français, deutsch, español, covid, covid-19, internet, ai, q, a, o, et, al, am, re, vs
  `),
  namelessLabels: list(`
    moderator, operator, interpreter, translator, question, answer, q, a, journalist, reporter, correspondent, press, media, participant, audience, audience member, unidentified, speaker, unknown, voice, staff, presenter, host, interviewer, anchor, chair, the chair, chairman, member, mp, hon. members, several hon. members, all, both, note, subject, subjects, topic, topics, location, date, time, e&oe, transcript, opening remarks, official, senior official
  `),
  saying: {
    verbs: list(`
      addressed the, delivered a speech, delivered remarks, delivered the keynote, delivered a keynote, delivered an address, delivered a statement, delivered opening remarks, delivered closing remarks, gave a speech, gave remarks, gave opening remarks, made a speech, made remarks, made opening remarks, made a statement,
      said, says, say, stated, states, noted, notes, stressed, stresses, emphasized, emphasizes, emphasised, emphasises, highlighted, highlights, underlined,
      underlines, underscored, underscores, pointed out, points out, pointed to, added, adds, told, tells, announced, announces, declared, declares,
      affirmed, affirms, reaffirmed, reaffirms, reasserted, reiterated, reiterates, confirmed, confirms, explained, explains, expressed, expresses, conveyed,
      conveys, voiced, voices, commended, commends, praised, praises, lauded, lauds, hailed, hails, applauded, applauds, welcomed, welcomes, thanked,
      congratulated, congratulates, condemned, condemns, criticized, criticised, criticizes, criticises, called for, calls for, called on, calls on,
      called upon, calls upon, urged, urges, appealed, warned, warns, cautioned, cautions, proposed, proposes, suggested, suggests, recommended, recommends,
      requested, asked, asks, demanded, acknowledged, acknowledges, recognized, recognizes, recognised, recognises, admitted, admits, conceded, agreed,
      agrees, concurred, disagreed, concluded, concludes, recalled, recalls, remarked, observed, observes, commented, replied, responded, responds, answered,
      argued, argues, believes, believed, thinks, hoped, vowed, vows, pledged, promised, assured, assures, informed, informs, briefed, briefs, outlined,
      outlines, elaborated, elaborates, elaborated on, expounded, expounded on, put forward, puts forward, set out, sets out, set forth, laid out, lays out,
      rejected, rejects, denies, refuted, refutes, denounced, denounces, deplored, deplores, regretted, regrets, lamented, laments, appreciated, appreciates,
      wished, extended congratulations, extended condolences, offered condolences, encouraged, encourages, advocated, advocates, mentioned, mentions,
      insisted, insists, maintained, maintains, asserted, asserts, contended, described, describes, cited, cites, quoted, wrote, writes, tweeted, tweets,
      testified, made clear, made it clear, makes clear, spoke of, spoke about, speaks of, took note, takes note, paid tribute, pays tribute, apologized,
      apologised, indicated, indicates, signaled, signalled, revealed, reveals, disclosed, reported, assessed, looked forward, looks forward, clarified,
      clarifies, made the point, made two points, made three points, made four points, advised, advises, spelled out, spelt out, summed up, sums up,
      vowed to, drew attention, draws attention, spoke highly, speaks highly, inquired, wondered, joked, quipped, echoed, commiserated, sympathized,
      protested, shared his, shared her, shared with, shared the view, raised concerns, raised the, raises concerns, raised his, raised her,
      extended his congratulations, extended her congratulations, extended his condolences, extended her condolences, extended his gratitude,
      extended her gratitude, extended his appreciation, extended her appreciation, extended his thanks, extended her thanks, extended his best,
      extended her best, extended warm, extended sincere, extended heartfelt, extended deep, offered his condolences, offered her condolences,
      gave an overview, gave an account, gave a briefing, apprised, apprises, opined, opines, hoped that, is of the view, was of the view, denied that,
      claimed that, thanks, hopes, wishes, went on to say, continued, made five points, reminded, reminds, paid homage, introduced the, spoke in favour,
      spoke in favor, speaks about, dwelt on, dwelled on, touched upon, touched on, referred to, alluded to, focused on, commented on, responded to,
      answered questions, answered a question, answered journalists, expressed his, expressed her
    `),
    participles: list(`
      saying, stating, noting, stressing, emphasizing, emphasising, highlighting, underlining, underscoring, pointing out, adding, telling, announcing, declaring, affirming, reaffirming, reiterating, confirming, explaining, expressing, conveying, voicing, commending, praising, lauding, hailing, welcoming, thanking, congratulating, condemning, criticizing, criticising, calling for, calling on, calling upon, urging, appealing, warning, cautioning, proposing, suggesting, recalling, remarking, concluding, assuring, pledging, promising, acknowledging, recognizing, recognising, outlining, wishing, regretting, appreciating, insisting, arguing, claiming, hoping, believing
    `),
    inverted: list(
      "said, says, added, adds, stressed, noted, stated, explained, concluded, declared, remarked, emphasized, emphasised, underlined, underscored, affirmed, commented, replied, continued, wrote, warned, announced, pointed out, observed, recalled, insisted, told",
    ),
    between: list(`
      also, further, furthermore, additionally, again, once again, once more, then, later, today, yesterday, earlier, firmly, strongly, clearly, categorically, repeatedly, warmly, sincerely, highly, particularly, especially, specifically, publicly, personally, explicitly, accordingly, finally, subsequently, however, moreover, in particular, in turn, in response, in this regard, in this context, in this connection, in addition, for his part, for her part, on his part, on her part, for its part, on his side, on behalf of, has, had, have, did, does, himself, herself, jointly, rightly, always, consistently, recently, just, already, briefly, now, twice, all, similarly, likewise, too, equally, meanwhile, therefore, thus, rightfully, openly, separately, respectively, formally, officially, previously, often, never, still, even, on his own behalf, deeply, gravely, fully, explicitly, once, first, next
    `),
    blocking: list(
      "to, is, are, was, were, be, been, being, will be, would be, as, the, a, an, of, for, by, with, no, this, that is, which is, it is, not",
    ),
    conjunctions: list("that, how, whether, why, what"),
    sources: list("according to"),
    ownSpeech: list(
      "addressed the, delivered a speech, delivered remarks, delivered opening remarks, delivered closing remarks, gave a speech, gave remarks, gave opening remarks, made a speech, made remarks, made opening remarks, spoke at the opening, delivered keynote speeches, delivered speeches, made statements, delivered statements",
    ),
    and: list("and, but, or, as well as, together with, along with"),
    notBeforeSubject: list(
      "with, to, for, by, of, from, between, against, about, towards, toward, than, on, behind, under, including",
    ),
  },
  pronouns: {
    person: list(
      "he, she, His Highness, Her Highness, His Royal Highness, Her Royal Highness, His Excellency, Her Excellency, His Majesty, Her Majesty, His Holiness, HH, HM, HRH",
    ),
    group: list(`
      they, both, both sides, the two sides, the sides, the parties, both parties, the two parties, the two leaders, both leaders, the leaders, the ministers, both ministers, the two ministers, the two foreign ministers, the foreign ministers, the two presidents, both presidents, the presidents, the two countries, both countries, the two prime ministers, both prime ministers, the prime ministers, the secretaries, the interlocutors, the officials, the two officials, the participants, the participating countries, the meeting, the delegations, the two delegations, the two heads, the heads of delegation, the diplomats
    `),
    self: list("I, my, me, myself, I'm, I've, I'd, I'll"),
    selves: list("we, our, us, ourselves, let us, let's"),
    relative: list("who, which, whose, whom"),
  },
  authorship: {
    texts: list(`
      statement, remarks, speech, address, keynote address, keynote speech, keynote, opening remarks, closing remarks, opening statement, closing statement, introductory remarks, concluding remarks, welcome remarks, welcoming remarks, national statement, video statement, video message, video address, message, intervention, lecture, toast, article, op-ed, opinion, interview, press conference, press availability, press briefing, press statement, media statement, press remarks, doorstep, comments, comment, reply, response, answers, answer, oral statement, written statement, letter, testimony, presentation, briefing, readout, talking points, quote, text, speaking notes
    `),
    by: list(
      "by, as delivered by, as prepared for delivery by, delivered by, made by, given by, issued by, presented by, read by, spoken by",
    ),
    adjoining: list("of, from, with"),
    attributions: list(
      "attributable to, attributed to, as stated by, issued the following statement, made the following statement, released the following statement, issued the following, delivered the following",
    ),
    hosts: list("chaired by, hosted by, held by, conducted by, given by, presided over by"),
    contacts: list(
      "contact, contacts, contact details, press contact, media contact, media enquiries, media inquiries, for further information, for more information, for media enquiries, further information",
    ),
    joint: list(
      "joint statement, joint communiqué, joint communique, joint declaration, joint press statement, joint press release, communiqué, communique, leaders' statement, leaders statement, chair's statement, chairs' statement, outcome document, memorandum, agreement, ministerial statement, foreign ministers' statement",
    ),
  },
};
