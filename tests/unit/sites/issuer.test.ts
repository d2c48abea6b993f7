import { describe, expect, it } from "vitest";
import { readPage } from "../../../lib/page/read";
import { issuerOf } from "../../../lib/sites/issuer";
import { bodiesNamed, foldName } from "../../../lib/sites/names";
import { openPage } from "../../../scripts/dom";

const TEXT =
  "<p>The Minister met the ambassadors of the region and spoke of the talks that begin next week in the capital, and of the aid that was promised.</p>" +
  "<p>The two sides agreed on the next steps and will meet again in the spring of the coming year, after the harvest and before the rains.</p>";

/** Id of the body that the page is taken for. */
function idOf(url: string, body: string, head = ""): string | null {
  const { document, close } = openPage(
    `<!doctype html><html><head>${head}</head><body><main>${body}</main></body></html>`,
    url,
  );
  const page = readPage(document, url);
  close();
  return issuerOf(page)?.id ?? null;
}

const TITLE = "<h1>Talks on the river begin</h1>";

describe("the issuer on a host that departments share", () => {
  it.each([
    [
      "gb",
      "https://www.gov.uk/government/news/x",
      `${TITLE}<dl><dt>From:</dt><dd><a href="/a">Foreign, Commonwealth &amp; Development Office</a> and <a href="/b">The Rt Hon A. Person MP</a></dd><dt>Published</dt><dd>1 May 2024</dd></dl>${TEXT}`,
    ],
    [
      "gb",
      "https://www.gov.uk/government/speeches/x",
      `${TITLE}<dl><dt>From:</dt><dd><a href="/a">British Embassy Strelsau</a></dd></dl>${TEXT}`,
    ],
    [
      "gb-pm",
      "https://www.gov.uk/government/speeches/x",
      `${TITLE}<dl><dt>From:</dt><dd><a href="/a">Prime Minister's Office, 10 Downing Street</a></dd></dl>${TEXT}`,
    ],
    [
      "no",
      "https://www.regjeringen.no/en/aktuelt/x/id3000000/",
      `${TITLE}<p>Press release | Date: 01/05/2024 | <a href="/en/dep/ud/">Ministry of Foreign Affairs</a></p>${TEXT}`,
    ],
    [
      "no-pm",
      "https://www.regjeringen.no/no/aktuelt/x/id3000000/",
      `${TITLE}<p>Pressemelding | Dato: 01.05.2024 | Statsministerens kontor</p>${TEXT}`,
    ],
    [
      "se",
      "https://www.government.se/press-releases/2024/05/x/",
      `<p>Press release from <a href="/x">Ministry for Foreign Affairs</a></p>${TITLE}<p>Published 1 May 2024</p>${TEXT}`,
    ],
    [
      "si",
      "https://www.gov.si/en/news/2024-05-01-x/",
      `${TITLE}<ul><li>1. 5. 2024</li><li><a href="/x">Ministry of Foreign and European Affairs</a></li></ul>${TEXT}`,
    ],
    [
      "is",
      "https://www.government.is/news/article/2024/05/01/x/",
      `<p>Ministry for Foreign Affairs</p>${TITLE}<p>1 May 2024</p>${TEXT}`,
    ],
    [
      "nz",
      "https://www.beehive.govt.nz/release/x",
      `${TITLE}<div><a href="/m">Rt Hon A. Person</a></div><div><a href="/p">Foreign Affairs</a></div><p>1 May 2024</p>${TEXT}`,
    ],
    [
      "ie",
      "https://www.gov.ie/en/press-release/x/",
      `${TITLE}<p>From <a href="/x">Department of Foreign Affairs</a></p>${TEXT}`,
    ],
    [
      "hu",
      "https://kormany.hu/hirek/x",
      `<div>2024. május 1.</div><div>Külgazdasági és Külügyminisztérium</div>${TITLE}${TEXT}`,
    ],
    [
      "ch",
      "https://www.news.admin.ch/de/newnsb/x4TMWQ1SWofNoFx7XyHhY",
      `${TITLE}${TEXT}${TEXT}${TEXT}<h2>Herausgeber</h2><p><a href="/x">Eidgenössisches Departement für auswärtige Angelegenheiten</a></p>`,
    ],
    [
      "fi",
      "https://valtioneuvosto.fi/en/-/x",
      `<p><a href="/x">Ministry for Foreign Affairs</a></p>${TITLE}<p>Publication date 1.5.2024 | Type: Press release</p>${TEXT}`,
    ],
    [
      "nl",
      "https://www.government.nl/latest/news/2024/05/01/x",
      `${TITLE}<p>News item | 01-05-2024 | 10:00</p>${TEXT}<h2>Ministry responsible</h2><ul><li><a href="/x">Ministry of Foreign Affairs</a></li></ul>`,
    ],
    [
      "lu",
      "https://gouvernement.lu/fr/actualites/toutes_actualites/communiques/2024/05-mai/01-x.html",
      `${TITLE}<p>Communiqué par : <a href="#">Ministère des Affaires étrangères et européennes</a></p>${TEXT}`,
    ],
    [
      "il",
      "https://www.gov.il/en/pages/x",
      `${TITLE}<div>Ministry of Foreign Affairs</div><div>Publish Date: 01.05.2024</div>${TEXT}`,
    ],
    [
      "in",
      "https://pib.gov.in/PressReleasePage.aspx?PRID=1",
      `<div>Ministry of External Affairs</div><h2>Talks on the river begin</h2><div>Posted On: 01 MAY 2024</div>${TEXT}`,
    ],
    [
      "in-pm",
      "https://pib.gov.in/PressReleasePage.aspx?PRID=1",
      `<div>Prime Minister's Office</div><h2>Talks on the river begin</h2><div>Posted On: 01 MAY 2024</div>${TEXT}`,
    ],
    [
      "fr",
      "https://www.vie-publique.fr/discours/1-x",
      `<h1>Déclaration de Mme Jeanne Exemple, ministre de l'Europe et des affaires étrangères, sur le fleuve, à Paris le 1er mai 2024.</h1>${TEXT}`,
    ],
    ["kp", "http://kcna.kp/en/article/q/1.kcmsf", `<h1>Spokesperson for Foreign Ministry Issues Statement</h1>${TEXT}`],
  ])("is %s where the page says so: %s", (id, url, body) => {
    expect(idOf(url, body)).toBe(id);
  });

  it("is read from the page's own data", () => {
    const meta =
      '<meta name="govuk:primary-publishing-organisation" content="Foreign, Commonwealth &amp; Development Office">';
    expect(idOf("https://www.gov.uk/government/news/x", TITLE + TEXT, meta)).toBe("gb");
  });

  it.each([
    [
      "another department's",
      "https://www.gov.uk/government/news/x",
      `<h1>New rules for trains</h1><dl><dt>From:</dt><dd><a href="/a">Department for Transport</a></dd></dl>${TEXT}`,
    ],
    [
      "another's, with the ministry in the title",
      "https://www.gov.uk/government/news/x",
      `<h1>Foreign Office staff take the train</h1><dl><dt>From:</dt><dd><a href="/a">Department for Transport</a></dd></dl>${TEXT}`,
    ],
    [
      "another's, with the ministry in a short sentence",
      "https://www.government.se/press-releases/2024/05/x/",
      `<p>Press release from <a href="/x">Ministry of Finance</a></p><h1>Budget</h1>${TEXT}<p>The Ministry for Foreign Affairs was told.</p>`,
    ],
    ["nobody's by its own word", "https://www.gov.si/en/news/2024-05-01-x/", `${TITLE}<p>1. 5. 2024</p>${TEXT}`],
    [
      "another path's, whoever it names",
      "https://www.gov.uk/guidance/x",
      `${TITLE}<dl><dt>From:</dt><dd><a href="/a">Foreign, Commonwealth &amp; Development Office</a></dd></dl>${TEXT}`,
    ],
    [
      "that of a host that nobody lists, whoever it names",
      "https://mfa.gov.cn.example.com/x",
      `${TITLE}<p>From: Ministry of Foreign Affairs of the People's Republic of China</p>${TEXT}`,
    ],
  ])("is nobody where the page is %s", (_, url, body) => {
    expect(idOf(url, body)).toBeNull();
  });

  it.each([
    ["br", "https://www.gov.br/mre/pt-br/canais_atendimento/imprensa/notas-a-imprensa/x"],
    ["pl", "https://www.gov.pl/web/diplomacy/talks-on-the-river-begin"],
    ["mx", "https://www.gob.mx/sre/prensa/x"],
    ["pe", "https://www.gob.pe/institucion/rree/noticias/1-x"],
    ["kz", "https://www.gov.kz/memleket/entities/mfa/press/news/details/1?lang=en"],
    ["ca", "https://www.canada.ca/en/global-affairs/news/2024/05/x.html"],
    ["gb", "https://www.gov.uk/government/organisations/foreign-commonwealth-development-office/about"],
  ])("is %s where its path says so, whatever the page prints", (id, url) => {
    expect(idOf(url, TITLE + TEXT)).toBe(id);
  });
});

describe("the issuer where a host carries others' releases", () => {
  it.each([
    ["vn", "https://gadebate.un.org/en/79/viet-nam", `<h1>Viet Nam</h1>${TEXT}`, ""],
    ["us", "https://gadebate.un.org/en/79/united-states-america", `<h1>United States of America</h1>${TEXT}`, ""],
    [
      "in",
      "https://gadebate.un.org/en/79",
      `<h1>INDIA STATEMENT</h1>${TEXT}`,
      "<title>INDIA STATEMENT - Ministry of External Affairs</title>",
    ],
    [
      "mx",
      "https://gadebate.un.org/en/79",
      `<h1>Mensaje en el Debate General</h1>${TEXT}`,
      "<title>Mensaje | Secretaría de Relaciones Exteriores</title>",
    ],
    ["un", "https://gadebate.un.org/en/about", `<h1>About the debate</h1>${TEXT}`, ""],
    ["un", "https://gadebate.un.org/en/79", `<h1>A word on India and its neighbours</h1>${TEXT}`, ""],
  ])("is %s at %s", (id, url, body, head) => {
    expect(idOf(url, body, head)).toBe(id);
  });

  it("is the minister's in the parliament's library, and the head of government's, and nobody's else", () => {
    const url = "http://parlinfo.aph.gov.au/parlInfo/search/display/display.w3p;query=Id:1";
    expect(idOf(url, TITLE + TEXT, "<title>Talks - Minister for Foreign Affairs</title>")).toBe("au");
    expect(idOf(url, TITLE + TEXT, "<title>Talks - Prime Minister</title>")).toBe("au-pm");
    expect(idOf(url, TITLE + TEXT, "<title>Talks - Minister for Agriculture</title>")).toBeNull();
  });
});

describe("a page that gives another address as its own", () => {
  const canonical = (href: string): string => `<link rel="canonical" href="${href}">`;
  const own = "https://www.mfa.gov.cn/eng/xw/t20240501_1.html";

  it("is the body's where that is its own, on this host or another", () => {
    expect(idOf(own, TITLE + TEXT, canonical("https://www.mfa.gov.cn/eng/xw/t20240501_1.html"))).toBe("cn");
    expect(idOf(own, TITLE + TEXT, canonical("https://www.fmprc.gov.cn/eng/xw/t20240501_1.html"))).toBe("cn");
    expect(idOf(own, TITLE + TEXT, canonical("https://server-7.mfa.gov.cn/eng/xw/t20240501_1.html"))).toBe("cn");
    expect(idOf("https://2021-2025.state.gov/x/", TITLE + TEXT, canonical("https://www.state.gov/x/"))).toBe("us");
  });

  it.each([
    "https://example.com/x",
    "https://mfa.gov.cn.example.com/x",
    "https://www.state.gov/x/",
    "https://notmfa.gov.cn/x",
    "https://mof.gov.cn/x",
    "https://mf\u0430.gov.cn/x",
  ])("is nobody's where that is %s", (href) => {
    expect(idOf(own, TITLE + TEXT, canonical(href))).toBeNull();
  });

  it("is nobody's where that is below a host that a whole government shares", () => {
    const shared = "https://www.gov.pl/web/diplomacy/talks-on-the-river-begin";
    expect(idOf(shared, TITLE + TEXT, canonical("https://mirror.gov.pl/x"))).toBeNull();
  });

  it("is not the ministry's for naming it: the page's own host decides", () => {
    expect(idOf("https://example.com/x", TITLE + TEXT, canonical(own))).toBeNull();
    expect(idOf("file:///home/reader/x.html", TITLE + TEXT, canonical(own))).toBeNull();
  });
});

describe("a body's name in a line", () => {
  const bodies = [
    { id: "gb", names: ["foreign office", "eda"].map(foldName) },
    { id: "kr", names: ["외교부"] },
  ];

  it("counts as whole words", () => {
    expect(bodiesNamed(foldName("From the Foreign Office, London"), bodies, false)).toEqual(["gb"]);
    expect(bodiesNamed(foldName("From Foreign Officers"), bodies, false)).toEqual([]);
    expect(bodiesNamed(foldName("Foreign Office of the town"), bodies, true)).toEqual([]);
  });

  it("counts anywhere in writing without spaces", () => {
    expect(bodiesNamed(foldName("대한민국외교부"), bodies, false)).toEqual(["kr"]);
  });

  it("counts alone where it is an abbreviation", () => {
    expect(bodiesNamed(foldName("EDA"), bodies, false)).toEqual(["gb"]);
    expect(bodiesNamed(foldName("EDA Forum"), bodies, false)).toEqual([]);
  });
});
