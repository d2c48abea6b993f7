/**
 * The words with which pages are built, and nothing that a page is about. A class or an id is made by the site's builders, but they
 * fill some with what the page says ("tag-john-smith", "author-ivanov"): only the words below are shown, the rest is masked.
 */
import { maskWords } from "../text/mask";

const PARTS = new Set(
  `about abstract accordion active actions ad ads ajax align alt announcement app archive area aria article articles aside asset
  attachment audio author back background badge banner bar base basic big block blocks body bold bootstrap border bottom box
  breadcrumb breadcrumbs brief briefing btn button buttons by byline calendar caption card cards carousel category cell center centre
  child clear clearfix close cms col collapse cols column columns comment comments component con cont contact contain container
  content contents control copyright cover cs css current custom dark data date datetime day default desc description desktop detail
  details dialog dir display div doc document documents download drop dropdown elementor element email embed empty end entry error
  even event events expand extra fa facebook feature featured field fields figure file files filter first fixed flex float fluid font foot
  footer footnote form frame front full fullwidth gallery global grid group gutter has head header heading headline height hentry
  hero hidden hide highlight history home horizontal icon icons id image images img index info inline inner input inside intro is
  item items jquery js json label lang language languages large last latest layout lead left lg li light line link links list lista listing
  loading local locale location login logo long main map mark mask masthead max md media menu message meta metadata mid middle min
  mini mobile modal module more multi name nav navbar navigation new news next no node none normal note notice off offset ol on
  open options order outer overlay overview owner pad padding page pager pagination panel paragraph parent part path pdf photo photos
  picture pl place placeholder player popup portal portlet position post posts pr preview previous prev primary print product profile
  promo pub publication publications publish published pull push quote quotes readmore reader recent region related release releases
  report responsive result results rich right role root row rows rss scroll search secondary section sections select separator server
  share sharing shell show side sidebar single site size skip slide slider sm small social source spacer span speaker speech
  speeches split sr standard start state statement statements static status step sticky story strong style sub subhead submenu
  subtitle summary summarytext svg tab table tabs tag tags target taxonomy td teaser template term test text textarea theme thumb
  thumbnail time timestamp title titles toc toggle tool toolbar tools tooltip top topic topics tr transcript translation twitter txt
  type ul unit up update updated url user version vertical video view views visible visually web webpart widget width wide window
  with wp wrap wrapper wysiwyg xl xs year zone trs editor rte rteelement ms ui text0 txt zw xw fl fr cf lb
  alternate canonical nofollow noopener stylesheet bookmark shortlink amphtml license
  button checkbox radio submit reset password number tel
  application ld json context graph
  og dc dcterms article twitter card headline datepublished datemodified datecreated dateline published modified created time
  pubdate lastmodified keywords generator robots viewport charset creator publisher issued available contenttype
  articlesection articlebody inlanguage newsarticle webpage organization governmentorganization person imageobject itemlist listitem
  breadcrumblist website pressrelease mainentityofpage mainentity itemlistelement http equiv refresh locale
  none presentation banner complementary contentinfo region tabpanel tablist menubar menuitem alert
  ltr rtl auto left right center justify`
    .split(/\s+/)
    .filter((part) => part !== ""),
);

/** Most letters a name may have; longer ones are made by machines, and say nothing. */
const LONGEST = 60;

/** A name with every part masked that is not one of the builders' words: "views-field-ivanov" → "views-field-xxxxxx". */
export function structuralName(name: string): string {
  return name
    .slice(0, LONGEST)
    .replace(/[A-Z]?\p{Ll}+|\p{L}+|\p{N}+|[^\p{L}\p{N}_:.-]/gu, (part) =>
      PARTS.has(part.toLowerCase()) || /^[0-9]{1,2}$/.test(part) ? part : maskWords(part),
    );
}

/** Whether the whole name is made of builders' words. */
export function isStructuralName(name: string): boolean {
  return name !== "" && structuralName(name) === name;
}

/** The parts of a name that are not the builders' words, in lower case: what must not be a word of the page where the name is shown whole. */
export function otherParts(name: string): readonly string[] {
  return (name.match(/[A-Z]?\p{Ll}+|\p{L}+/gu) ?? [])
    .map((part) => part.toLowerCase())
    .filter((part) => !PARTS.has(part));
}
