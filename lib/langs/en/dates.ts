import { phrases } from "../phrases";
import type { DateWords } from "../words/dates";
import { cities, countries } from "./localities";

/** English words of dates, places and reported acts. */
export const dates: DateWords = {
  months: {
    January: 1,
    Jan: 1,
    February: 2,
    Feb: 2,
    Febuary: 2,
    March: 3,
    Mar: 3,
    April: 4,
    Apr: 4,
    May: 5,
    June: 6,
    Jun: 6,
    July: 7,
    Jul: 7,
    August: 8,
    Aug: 8,
    September: 9,
    Sept: 9,
    Sep: 9,
    October: 10,
    Oct: 10,
    November: 11,
    Nov: 11,
    December: 12,
    Dec: 12,
  },
  monthsCapitalised: true,
  weekdays: {
    Monday: 1,
    Mon: 1,
    Tuesday: 2,
    Tue: 2,
    Tues: 2,
    Wednesday: 3,
    Wed: 3,
    Thursday: 4,
    Thu: 4,
    Thur: 4,
    Thurs: 4,
    Friday: 5,
    Fri: 5,
    Saturday: 6,
    Sat: 6,
    Sunday: 7,
    Sun: 7,
  },
  dayEndings: ["st", "nd", "rd", "th"],
  joints: ["of", "day of"],
  ranges: ["and", "to", "until", "through", "till"],
  units: null,
  eras: {},
  numericOrder: "dmy",
  // True: "7/14/2016" on a page of the United States. False: "08.12.2021" on one of Germany.
  regionalOrder: { US: "mdy", PH: "mdy", FM: "mdy", PW: "mdy", MH: "mdy" },
  relativeDays: {
    today: 0,
    "today's": 0,
    tonight: 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "earlier today": 0,
    yesterday: -1,
    "yesterday's": -1,
    "last night": -1,
    "yesterday evening": -1,
  },
  labels: {
    published: phrases(`
      published, published on, published date, published at, published in, publication date, publish date, date published
      date of publication, posted, posted on, date posted, date, release date, date of release, released, released on
      press release date, issued, issued on, date of issue, first published, created, created on, written, written on
      submitted on, added, added on, uploaded on, news date, dated
    `),
    event: phrases(`
      delivered, delivered on, held on, given on, date of delivery, event date, date of event, date of speech, speech date
      meeting held on, transcript of the speech
    `),
    neither: phrases(`
      updated, updated on, updated in, last updated, last updated on, last update, page last updated on, page last updated
      last modified, last modified on, modified, date modified, last reviewed, reviewed, source, accessed, accessed on
      retrieved, retrieved on, printed, printed on, deadline, closing date, expires, valid until, copyright
    `),
  },
  whenPrepositions: ["on", "from", "between", "this", "dated"],
  acts: phrases(`
    met, meets, meeting with, meet with, held, holds, hold, holding, convened, convenes, spoke, speaks, talked, called
    received, receives, hosted, hosts, hosting, welcomed, welcomes, visited, visits, visiting, attended, attends, attending, signed
    signs, signing, co-signed, opened, opens, opening, inaugurated, launched, launches, announced, announces, delivered, delivers
    addressed, addresses, addressing, chaired, chairs, co-chaired, co-hosted, presided, exchanged, discussed, concluded
    concludes, took place, takes place, taking place, take place, arrived, arrives, departed, departs, paid, pays, pay, presented
    presents, issued, issues, released, releases, made, gave, gives, gathered, participated, participates, participating
    joined, joins, accredited, appointed, handed over, established, imposed, designated, sanctioned, summoned, conveyed
    telephoned, phoned, agreed, adopted, endorsed, submitted, deposited, laid, toured, accompanied, interviewed, answered
    responded, briefed, wrote, published, ratified, unveiled, kicked off, closed, commenced, began, started, undertook
    undertakes, expelled, recognised, recognized, recalled, lodged, led, leads, seen off, bade farewell, offered, had talks
    had a telephone conversation, had a phone call, had a telephone call, had a phone conversation, had a meeting
    telephone conversation, phone call, telephone call, phone conversation, video call, had a conversation, travels, travelled
    traveled, travel to, left for, left, returned, departs for, will visit, will hold, will meet, will attend, will travel, will host, will chair, will pay, celebrated, commemorated, marked, organized
    organised, reaffirmed, expressed, co-organized, co-organised, congratulated, handed, donated, awarded, conferred, bestowed
    concluding, undertaking, entered into force, rejoined, resumed, restored, reopened, resigned
  `),
  presentActs: phrases(`
    meeting, meet, convene, convening, speak, speaking, welcome, welcoming, attend, sign, open, inaugurate, launch
    launching, announce, announcing, address, conclude, present, issue, issuing, release, releasing, gather, gathering
    participate, join, joining, impose, imposing, designate, designating, sanctioning, targeting, convey, adopt, celebrate
    celebrating, commemorate, commemorating, mark, marks, marking, observe, observing, honour to, honor to, pleasure to
    pleased to, privilege to, stand before, stand here, publish, publishing, unveil, unveiling, taking, took, taken, take
    revoking, suspending, expelling, be here, are here, am here, being here, be with you, with us, here with you, come together
    came together, coming together, thank you for coming, thank you for joining, delivering, submitting, discuss, discussing
    taking action, message to, remarks to, remarks at, speech at, address to, statement to, video message, remember, honor, honour, pay tribute, recognize, recognise, calling on, briefing, press briefing
  `),
  ownWords: phrases("we, we're, we've, i, i'm, i've, us, our, my, me, here, you, let me"),
  places: {
    cities,
    countries,
    venues: phrases(`
      Press Briefing Room, Briefing Room, Press Room, Press Theater, Press Theatre, Press Center, Press Centre, Media Centre
      Media Center, Conference Room, Conference Centre, Conference Center, Press Club, Dining Room, Palace, Headquarters, Hall, House, Building, Room, Hotel, Offices, Airport, Auditorium, Theater, Theatre, Garden
      Gardens, Lawn, Castle, Chancery, Chamber, Plaza, Tower, Pavilion, Lodge, Kremlin, Capitol, Cathedral, Stadium
      Station, Suite, Terrace, Portico, Ballroom, Museum, Library, Residence, Base, Air Force One, Camp David, Oval Office
      Rose Garden, White House, State Department, Elysée Palace, Chancellery, Guesthouse, Guest House, Convention Centre, Convention Center
    `),
    institutions: phrases(`
      Office, Ministry, Embassy, Parliament, University, Academy, Institute, College, School, Consulate, Camp, Club
      Square, Park, Complex, Compound, Bundestag, Church, Mosque, Port, Harbour, Harbor, Street, Assembly, Department
      Mission, Resort, Villa, Court, Foundation, Cemetery, Memorial, Wing, Centre, Center, Council, Congress, Hospital
      Secretariat, Monument, Mausoleum, United Nations, Security Council, General Assembly
    `),
    notPlaces: phrases(`
      Minister, Secretary, President, Spokesperson, Spokesman, Spokeswoman, Spokespersons, Ambassador, Representative
      Director, Director-General, Chairman, Chairperson, Chair, Commissioner, Governor, Mr, Mrs, Ms, Dr, Hon, Honourable
      Excellency, HE, MP, Sheikh, Prince, King, Queen, Press, Release, Releases, Statement, Statements, Speech, Speeches
      Remarks, News, Update, Date, Published, Posted, Issued, Delivered, Photo, Photos, Video, Media, Note, Advisory
      Communiqué, Communique, Declaration, Address, Opening, Closing, Session, Topics, Subjects, Subject, Transcript
      Interview, Doorstop, Doorstep, Briefing, Readout, Check, Delivery, Number, Ref, Reference, Serial, EST, EDT, GMT, CET, BST, UTC, Local
      Time, Email, Tel, Share, Print, Download, Language, English, Home, Author, By, From, Contact, E&OE, Embargoed
      Article, Agenda, Item, Meeting, Meetings, Ministers, Conference, Summit, Committee, Dialogue, Forum, Talks
      Visit, Agreement, Partnership, Special, Debate, Leaders, Theme, Version, Translation, Unofficial, Final, Draft, Text, Joint
    `),
    prepositions: ["in"],
    venuePrepositions: ["at", "in", "inside", "aboard", "on board"],
    held: phrases(`
      held in, held at, took place in, took place at, takes place in, takes place at, taking place in, opened in, opened at
      opens in, convened in, convened at, meeting in, meeting at, met in, met at, gathered in, gathered at, concluded in
      hosted in, hosted at, kicked off in, inaugurated in, signed in, signed at, launched in, launched at, closed in
      spoke in, delivered in, delivered at, began in, started in, done at, done in, adopted in, adopted at, issued in, issued at, summit in, conference in, talks in, meetings in
    `),
    visits: phrases(`
      visited, visit to, visits, will visit, to visit, will travel to, arrived in, arrived at, arrives in, travelled to, traveled to, travels to, visiting, trip to
      returned to, return to
    `),
    greetings: phrases(`
      here in, here to, back in, back to, welcome to, welcome you to, welcoming you to, welcome you all to, welcome everyone to
      see you in, be in, joined us in, gathered in, gather in, meeting here in, guests to, delegates to, to our
    `),
    states: phrases("republic, kingdom, state, sultanate, commonwealth, principality, union, federation"),
    inner: phrases("of, the, and, de, del, la, le, al, el, da, di, du, des, den, der, e, y, bin, van, von"),
  },
};
