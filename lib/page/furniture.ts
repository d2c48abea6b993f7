/**
 * What surrounds a release on every page of a site: menus, share bars, footers. Told by the element's own nature
 * (tag, role) or by the words that site builders name such parts with (class, id), in any template.
 */

/** Never text that a reader sees. */
const UNSEEN = [
  "script",
  "style",
  "noscript",
  "template",
  "iframe",
  "frame",
  "frameset",
  "noframes",
  "object",
  "embed",
  "applet",
  "audio",
  "video",
  "canvas",
  "svg",
  "map",
  "link",
  "meta",
  "base",
  "title",
  "dialog",
];

/** Controls of a form: seen, but no text of the page. */
const CONTROLS = ["input", "select", "textarea", "button", "datalist", "option", "optgroup", "meter", "progress"];

/** A caption tells of a picture that the reader of the text does not see, often in the language of the site. */
const FURNITURE_TAGS = ["nav", "footer", "aside", "menu", "figcaption"];
const FURNITURE_ROLES = new Set([
  "navigation",
  "contentinfo",
  "complementary",
  "search",
  "menu",
  "menubar",
  "toolbar",
  "tablist",
  "dialog",
  "alertdialog",
  "tooltip",
]);

/** Words inside class names and ids. Whole words only: "nav" is not in "navy", "tag" not in "stage". */
/**
 * Words inside class names and ids. Whole words only: "nav" is not in "navy", "tag" not in "stage". The first are also
 * found on wrappers of a whole page ("page-with-sidebar", "print-area"), the second never.
 */
const FURNITURE_WORDS = new Set(
  (
    "nav navs navbar navi navigation naver menu menus submenu megamenu topnav subnav sidebar sidenav share shares sharing sharebar socials social " +
    "bshare jiathis addthis addtoany sharethis partager partagez compartir print printer printing recommend recommended recommendations toolbar " +
    "toolbox skip search searchbar searchbox tags languages langs lang language lan fontsize fonts resizer feedback rating carousel slick slider " +
    "popular trending ticker bookmark noprint dontprint subscribe"
  ).split(" "),
);
const LASTING_WORDS = new Set(
  (
    "breadcrumb breadcrumbs crumb crumbs bread footer foot copyright cookie cookies consent gdpr onetrust bdsharebuttonbox related relnews pagination " +
    "pager paging comment comments respond disqus newsletter subscription skiplink skiplinks skipnav login signin popup modal lightbox advert advertisement ads " +
    "promo sponsor sponsored tagcloud langbar langswitch switcher backtotop totop gotop scrolltop captcha qrcode weixin wechat rss sitemap flink " +
    "hitcount pageviews mostread offcanvas hamburger"
  ).split(" "),
);

/** Class names for text that only a screen reader gets ("opens in a new window"). */
const SCREEN_READER =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text)?|element-invisible|offscreen|wb-inv)(?:$|[\s_-])/i;

/** "lasting": whatever share of the text is in it. "likely": unless it holds too much of it. */
export type Furniture = "lasting" | "likely" | null;

/** What the words of a class name or id say. */
export interface NamedPart {
  readonly furniture: Furniture;
  readonly unseen: boolean;
  /** Says title, headline or the like. */
  readonly title: boolean;
  /** Says breadcrumbs: the way from the home page down to this one. */
  readonly crumbs: boolean;
  /** The site's own name, logo or banner. */
  readonly site: boolean;
}

/** "title", "newstitle", "headline2", "titre"; not "subtitle". */
const TITLE_WORD =
  /^(?!sub|sup|site|side|menu|nav|foot|widget|block|box|section|column)[a-z]*(?:title|headline)$|^(?:title|headline|heading|titre|titulo|título|titel|titolo|biaoti|bt|tit|titl|subject)$/;
const SITE_WORDS = new Set(
  "logo brand branding sitename site siteheader masthead slogan tagline topbar widget block related sidebar module".split(
    " ",
  ),
);

/** What a tag says by itself of the part that it opens: "seen" of what is plain content. */
export function natureOf(tag: string): "unseen" | "control" | "furniture" | "seen" {
  return NATURES.get(tag) ?? "seen";
}

const NATURES: ReadonlyMap<string, "unseen" | "control" | "furniture"> = new Map([
  ...UNSEEN.map((tag) => [tag, "unseen"] as const),
  ...CONTROLS.map((tag) => [tag, "control"] as const),
  ...FURNITURE_TAGS.map((tag) => [tag, "furniture"] as const),
]);

export function isFurnitureRole(role: string): boolean {
  return FURNITURE_ROLES.has(role.trim().toLowerCase());
}

/** True for the attribute `hidden`, but for its value "until-found": that is folded text, which the browser's own search opens. */
export function isHidden(value: string | null): boolean {
  return value !== null && value.trim().toLowerCase() !== "until-found";
}

/** True for `display:none`, `visibility:hidden` written on the element itself. */
export function isStyledAway(style: string): boolean {
  return /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Longest class or id that is looked at: generated ones of many kilobytes say nothing. */
const NAME_LIMIT = 400;

/** Reads class names and ids; each distinct spelling, and each word in them, is analysed once in the reader's life. */
export function nameReader(): (name: string) => NamedPart {
  const known = new Map<string, NamedPart>();
  const words = new Map<string, number>();
  const sensesOf = (word: string): number => {
    let senses = words.get(word);
    if (senses === undefined) {
      senses = sensesOfWord(word);
      words.set(word, senses);
    }
    return senses;
  };
  return (name) => {
    const before = known.get(name);
    if (before) return before;
    const part = readName(name.slice(0, NAME_LIMIT), sensesOf);
    known.set(name, part);
    return part;
  };
}

function readName(name: string, sensesOf: (word: string) => number): NamedPart {
  const words = (CAMEL.test(name) ? name.replace(/([a-z])([A-Z])/g, "$1 $2") : name).toLowerCase().split(/[^a-zà-ÿ]+/);
  let senses = 0;
  for (const word of words) senses |= sensesOf(word);
  return {
    furniture: (senses & LASTING) !== 0 ? "lasting" : (senses & LIKELY) !== 0 ? "likely" : null,
    unseen: SCREEN_READER.test(name),
    title: (senses & TITLE) !== 0,
    crumbs: (senses & CRUMBS) !== 0,
    site: (senses & SITE) !== 0,
  };
}

const CAMEL = /[a-z][A-Z]/;
/** What a word of a name says; bits. */
const [LASTING, LIKELY, TITLE, CRUMBS, SITE] = [1, 2, 4, 8, 16];

function sensesOfWord(word: string): number {
  return (
    (LASTING_WORDS.has(word) ? LASTING : 0) |
    (FURNITURE_WORDS.has(word) ? LIKELY : 0) |
    (TITLE_WORD.test(word) ? TITLE : 0) |
    (/^(?:bread)?crumbs?$|^bread$/.test(word) ? CRUMBS : 0) |
    (SITE_WORDS.has(word) ? SITE : 0)
  );
}
