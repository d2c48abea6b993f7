/**
 * Lines that belong to the page and not to the release, whatever element they stand in: buttons written as text, headings
 * over related links. Whole lines only, in comparison form (`wordsOf`), so that "Share your experience" is none of them.
 */
import { wordsOf } from "./inlineText";

const CONTROLS = `
print|print page|print this page|print the page|print version|printable version|printer friendly version|share|share this|share this page|share this article|share page|tweet|email|e-mail|email this page
facebook|twitter|x|linkedin|whatsapp|telegram|instagram|youtube|rss|copy link|copy to clipboard|suggest to a friend|send to a friend|save|download|download pdf|pdf|listen|back|go back|back to top|top of page|page top|to top|top
return to top|previous|next|read more|more|more information|home|menu|close|search|skip to content|skip to main content|skip to main navigation|loading|advertisement|font size|text size|a a a|aa|subscribe|sign up
recommend|like|comment|comments|write a comment|post a comment|full text|view all|see all|photo gallery|top of the page
打印|打印本页|打印本文|分享|分享到|分享至|关闭|关闭窗口|关闭本页|字体大中小|大中小|中大小|字号大中小|推荐给朋友|确定|返回顶部|返回|上一篇|下一篇|收藏|全文|友善列印|列印|回上一頁|轉寄友人|字級|扫一扫分享|我要纠错|更多|返回首页
印刷|このページを印刷|ページの先頭へ戻る|トップへ戻る|戻る|本文へ|シェアする|인쇄|공유|목록|이전|다음|본문 바로가기|메뉴 바로가기|글자크기|첨부파일|바로가기
распечатать|версия для печати|печать|поделиться|скопировать ссылку|отправить по почте|назад|наверх|подробнее|вверх|скачать|во весь экран|текстовая версия|показать с начала|подписаться
imprimer|partager|partager cette page|envoyer|envoyer par courriel|haut de page|retour en haut|retour|télécharger|lire la suite|écouter|diminuer la taille du texte|augmenter la taille du texte|agrandir|copier le lien|en savoir plus
imprimir|compartir|compartir en redes sociales|comparte|compartilhe|compartilhar|compartilhe por facebook|copiar link|copiar enlace|enviar|volver|volver arriba|descargar|leer más|voltar|ir para o conteúdo|escuchar|ouvir|tamaño de letra
drucken|seite drucken|seite teilen|teilen|seitenanfang|nach oben|zurück|weiterempfehlen|merken|stampa|condividi|torna su|torna all'inizio|paylaş|yazdır|udostępnij|drukuj|powrót|afdrukken|delen
طباعة|مشاركة|شارك|اطبع|ارسال|حفظ|العودة|أعلى الصفحة|نسخ الرابط|حجم الخط|شارك على|چاپ|اشتراک گذاری|ارسال به دوستان
bagikan|cetak|chia sẻ|in trang|print the article|share article|share on facebook|share on twitter|share on x|share on whatsapp|share on linkedin
`;

const RELATED = `
related|related links|related link|related news|related articles|related content|related information|related releases|related press releases|related documents|related pages|related topics|related stories|related posts|read also|see also|also read|you may also like|you might also be interested in
more news|latest news|latest|recent posts|recent news|other news|more on this topic|further reading|further information|associated links|contacts|media contacts|page details|tags|tag|keywords|categories|topics|attachments|quick links|useful links|popular|most read|in this section|browse section|share this page|explore the topic|news archive|press contacts|search for related information by keywords|follow us|stay connected|more from this section|recommended|archives|updates to this page|media enquiries|contact for the press|leave a reply|leave a comment|your comment
相关链接|相关新闻|相关附件|相关文章|相关文档|相关报道|更多新闻|推荐阅读|延伸阅读|附件|最近更新|热点新闻|相关新闻链接|相關新聞|相關連結|相關資訊|相關檔案|最新消息|関連リンク|関連情報|お知らせ|관련 링크|관련기사|관련뉴스
смотрите также|дополнительно|читайте также|по теме|другие новости|материалы по теме|похожие новости|ссылки по теме|география|темы|лица|статус материала|ссылка на материал|теги|связанные материалы|ещё по теме|последние новости|все новости|другие материалы|дополнительные материалы
voir aussi|à lire aussi|lire aussi|à voir aussi|sur le même sujet|liens connexes|personnes-ressources|détails de la page|articles liés|documents liés|en relation|à lire également|mots clés|mots-clés|dans la même rubrique|actualités|autres actualités|pour aller plus loin|contacts presse|thématiques|contenus associés
contenidos relacionados|contenido relacionado|noticias relacionadas|te puede interesar|otras noticias|ver también|enlaces relacionados|últimas noticias|documentos relacionados|etiquetas|conteúdo relacionado|notícias relacionadas|leia também|últimas notícias|veja também|registrado em|más noticias|lea también|más información
weitere informationen|weitere meldungen|weiterführende informationen|mehr zum thema|zum thema|schlagworte|verwandte artikel|das könnte sie auch interessieren|überblick|notizie correlate|potrebbe interessarti anche|ti potrebbe interessare anche|leggi anche|ilgili haberler|powiązane|zobacz też|zie ook|contact voor de pers
روابط ذات صلة|اقرأ أيضا|أخبار ذات صلة|مواضيع ذات صلة|المزيد من الأخبار|آخر الأخبار|أخبار أخرى|انظر أيضا|الكلمات المفتاحية|مرفقات|اخبار مرتبط|نظر شما|مطالب مرتبط|berita terkait|tin liên quan
`;

/** What counts readers, without the number. */
const COUNTERS = `
hit|hits|view|views|page views|visits|visitors|number of visits|read|reads|times read|viewed|点击|点击数|浏览次数|浏览量|阅读|阅读次数|点击率|點閱數|點閱次數|資料點閱次數|瀏覽人次|조회|조회수
просмотров|просмотры|количество просмотров|vues|lectures|vistas|visitas|visualizações|acessos|okunma|aufrufe|المشاهدات|عدد المشاهدات|مشاهدة|بازدید|تعداد بازدید|lượt xem|dilihat
`;

/** What a line that belongs to the page is: a button, a count of readers, the heading over related links. */
export type Phrase = "control" | "counter" | "related";

let phrases: ReadonlyMap<string, Phrase> | null = null;

function readPhrases(): ReadonlyMap<string, Phrase> {
  const read = new Map<string, Phrase>();
  for (const [kind, lines] of [
    ["related", RELATED],
    ["counter", COUNTERS],
    ["control", CONTROLS],
  ] as const) {
    // What `wordsOf` does, for lines known to be plain and in lower case: six hundred of them are read in every page.
    for (const line of lines.replace(/[ '.-]+/g, "").split(/[|\n]/)) if (line !== "") read.set(line, kind);
  }
  return read;
}

/** Longer lines are never a button or such a heading. */
const LONGEST = 60;

/** "Print", "分享到", "[字体：大 中 小]"; "1,501 view", "Hits: 1936"; "Related links", "Смотрите также". Null for any other line. */
export function phraseOf(text: string): Phrase | null {
  if (text.length > LONGEST) return null;
  phrases ??= readPhrases();
  const words = wordsOf(text);
  const phrase = phrases.get(words);
  if (phrase !== undefined) return phrase;
  const uncounted = /[0-9٠-٩۰-۹]/.test(words) ? words.replace(/\p{N}+/gu, "") : "";
  return uncounted !== "" && phrases.get(uncounted) === "counter" ? "counter" : null;
}

/** "© 2020, Ministry of …", "All rights reserved". */
export function isCopyrightLine(text: string): boolean {
  return text.length <= 300 && COPYRIGHT.test(text);
}

const COPYRIGHT =
  /©|\([cC]\) ?(?:19|20)[0-9]{2}|[Aa]ll [Rr]ights [Rr]eserved|版权所有|版權所有|[Tt]ous droits réservés|[Tt]odos los derechos reservados|[Вв]се права защищены|جميع الحقوق محفوظة/;
