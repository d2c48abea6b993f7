import { dates as arabic } from "./ar/dates";
import { dates as german } from "./de/dates";
import { dates as spanish } from "./es/dates";
import { dates as french } from "./fr/dates";
import { dates as japanese } from "./ja/dates";
import { phrases } from "./phrases";
import { dates as portuguese } from "./pt/dates";
import { dates as russian } from "./ru/dates";
import type { DateLabels, DateWords } from "./words/dates";
import { dates as chinese } from "./zh/dates";

/** The twelve months, parted by strokes; the forms of one by blanks, "+" for a blank inside a name. */
interface Calendar {
  readonly months: string;
  /** From Monday on, in the same way. */
  readonly weekdays: string;
  readonly endings?: readonly string[];
  readonly joints?: readonly string[];
  readonly ranges?: readonly string[];
  readonly published: string;
  readonly neither: string;
}

/** Words of dates alone: what a page's own date needs, in languages whose releases are not read any deeper yet. */
function calendar({
  months,
  weekdays,
  endings = [],
  joints = [],
  ranges = [],
  published,
  neither,
}: Calendar): DateWords {
  const numbered = (list: string): Record<string, number> =>
    Object.fromEntries(
      list
        .split("|")
        .flatMap((forms, i) => forms.split(" ").map((form) => [form.replaceAll("+", " "), i + 1] as const)),
    );
  return {
    months: numbered(months),
    monthsCapitalised: false,
    weekdays: numbered(weekdays),
    dayEndings: endings,
    joints,
    ranges,
    units: null,
    eras: {},
    numericOrder: "dmy",
    regionalOrder: {},
    relativeDays: {},
    labels: { published: phrases(published), event: [], neither: phrases(neither) },
    whenPrepositions: [],
    acts: [],
    presentActs: [],
    ownWords: [],
    places: {
      cities: [],
      countries: [],
      venues: [],
      institutions: [],
      notPlaces: [],
      prepositions: [],
      venuePrepositions: [],
      held: [],
      visits: [],
      greetings: [],
      inner: [],
    },
  };
}

const korean: DateWords = {
  ...calendar({
    months: "",
    weekdays: "월요일|화요일|수요일|목요일|금요일|토요일|일요일",
    published: "등록일, 작성일, 날짜, 게시일",
    neither: "수정일",
  }),
  months: {},
  units: { year: ["년"], month: ["월"], day: ["일"] },
  numericOrder: "ymd",
};

/** Words of dates in languages that have no pack of their own yet, by primary tag. */
const calendars: Readonly<Record<string, DateWords>> = {
  ar: arabic,
  de: german,
  es: spanish,
  fr: french,
  ja: japanese,
  ko: korean,
  pt: portuguese,
  ru: russian,
  zh: chinese,
  it: calendar({
    months:
      "gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set sett|ottobre ott|novembre nov|dicembre dic",
    weekdays: "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
    endings: ["º", "°"],
    joints: ["di"],
    ranges: ["e", "al"],
    published: "data, pubblicato il, data di pubblicazione, publication date",
    neither: "aggiornato il, ultimo aggiornamento, fonte",
  }),
  nl: calendar({
    months:
      "januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep sept|oktober okt|november nov|december dec",
    weekdays: "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
    endings: ["e"],
    ranges: ["en", "tot"],
    published: "datum, gepubliceerd op, nieuwsbericht",
    neither: "bijgewerkt, laatst gewijzigd, bron",
  }),
  sv: calendar({
    months:
      "januari jan|februari feb|mars|april apr|maj|juni jun|juli jul|augusti aug|september sep sept|oktober okt|november nov|december dec",
    weekdays: "måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag",
    ranges: ["och", "till"],
    published: "publicerad, publicerad den, datum",
    neither: "uppdaterad, senast uppdaterad, källa",
  }),
  da: calendar({
    months:
      "januar jan|februar feb|marts|april apr|maj|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|december dec",
    weekdays: "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag",
    endings: ["."],
    ranges: ["og", "til"],
    published: "publiceret, dato, offentliggjort",
    neither: "opdateret, senest opdateret, kilde",
  }),
  no: calendar({
    months:
      "januar jan|februar feb|mars|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|desember des",
    weekdays: "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag",
    endings: ["."],
    ranges: ["og", "til"],
    published: "publisert, dato, publisert under",
    neither: "sist oppdatert, oppdatert, kilde",
  }),
  fi: calendar({
    months:
      "tammikuu tammikuuta tammikuun|helmikuu helmikuuta helmikuun|maaliskuu maaliskuuta maaliskuun|huhtikuu huhtikuuta huhtikuun|toukokuu toukokuuta toukokuun|kesäkuu kesäkuuta kesäkuun|heinäkuu heinäkuuta heinäkuun|elokuu elokuuta elokuun|syyskuu syyskuuta syyskuun|lokakuu lokakuuta lokakuun|marraskuu marraskuuta marraskuun|joulukuu joulukuuta joulukuun",
    weekdays: "maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina",
    endings: ["."],
    ranges: ["ja"],
    published: "julkaistu, julkaisuajankohta",
    neither: "päivitetty, lähde",
  }),
  et: calendar({
    months:
      "jaanuar jaanuaril jaanuari|veebruar veebruaril veebruari|märts märtsil märtsi|aprill aprillil aprilli|mai mail|juuni juunil|juuli juulil|august augustil augusti|september septembril septembri|oktoober oktoobril oktoobri|november novembril novembri|detsember detsembril detsembri",
    weekdays: "esmaspäeval|teisipäeval|kolmapäeval|neljapäeval|reedel|laupäeval|pühapäeval",
    endings: ["."],
    ranges: ["ja", "kuni"],
    published: "avaldatud",
    neither: "uuendatud, allikas",
  }),
  lv: calendar({
    months:
      "janvāris janvārī janvāra|februāris februārī februāra|marts martā marta|aprīlis aprīlī aprīļa|maijs maijā maija|jūnijs jūnijā jūnija|jūlijs jūlijā jūlija|augusts augustā augusta|septembris septembrī septembra|oktobris oktobrī oktobra|novembris novembrī novembra|decembris decembrī decembra",
    weekdays: "pirmdien|otrdien|trešdien|ceturtdien|piektdien|sestdien|svētdien",
    endings: ["."],
    joints: ["gada"],
    ranges: ["un", "līdz"],
    published: "publicēts",
    neither: "atjaunināts, avots",
  }),
  lt: calendar({
    months:
      "sausio sausis|vasario vasaris|kovo kovas|balandžio balandis|gegužės gegužė|birželio birželis|liepos liepa|rugpjūčio rugpjūtis|rugsėjo rugsėjis|spalio spalis|lapkričio lapkritis|gruodžio gruodis",
    weekdays: "pirmadienį|antradienį|trečiadienį|ketvirtadienį|penktadienį|šeštadienį|sekmadienį",
    endings: ["d"],
    joints: ["m"],
    ranges: ["ir"],
    published: "paskelbta, data",
    neither: "atnaujinta, šaltinis",
  }),
  pl: calendar({
    months:
      "stycznia styczeń|lutego luty|marca marzec|kwietnia kwiecień|maja maj|czerwca czerwiec|lipca lipiec|sierpnia sierpień|września wrzesień|października październik|listopada listopad|grudnia grudzień",
    weekdays: "poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela",
    ranges: ["i", "do"],
    published: "data publikacji, opublikowano, data",
    neither: "aktualizacja, ostatnia modyfikacja, źródło",
  }),
  cs: calendar({
    months:
      "ledna leden|února únor|března březen|dubna duben|května květen|června červen|července červenec|srpna srpen|září|října říjen|listopadu listopad|prosince prosinec",
    weekdays: "pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle",
    endings: ["."],
    ranges: ["a", "až"],
    published: "datum, zveřejněno, publikováno",
    neither: "aktualizováno, zdroj",
  }),
  sk: calendar({
    months:
      "januára január|februára február|marca marec|apríla apríl|mája máj|júna jún|júla júl|augusta august|septembra september|októbra október|novembra november|decembra december",
    weekdays: "pondelok|utorok|streda|štvrtok|piatok|sobota|nedeľa",
    endings: ["."],
    ranges: ["a", "až"],
    published: "dátum, zverejnené, publikované",
    neither: "aktualizované, zdroj",
  }),
  sl: calendar({
    months:
      "januarja januar|februarja februar|marca marec|aprila april|maja maj|junija junij|julija julij|avgusta avgust|septembra september|oktobra oktober|novembra november|decembra december",
    weekdays: "ponedeljek|torek|sreda|četrtek|petek|sobota|nedelja",
    endings: ["."],
    ranges: ["in", "do"],
    published: "datum, objavljeno",
    neither: "posodobljeno, vir",
  }),
  hr: calendar({
    months:
      "siječnja siječanj januara januar|veljače veljača februara februar|ožujka ožujak marta mart|travnja travanj aprila april|svibnja svibanj maja maj|lipnja lipanj juna jun|srpnja srpanj jula jul|kolovoza kolovoz avgusta avgust|rujna rujan septembra septembar|listopada listopad oktobra oktobar|studenoga studenog studeni novembra novembar|prosinca prosinac decembra decembar",
    weekdays: "ponedjeljak|utorak|srijeda|četvrtak|petak|subota|nedjelja",
    endings: ["."],
    ranges: ["i", "do"],
    published: "objavljeno, datum, datum objave",
    neither: "ažurirano, izvor",
  }),
  hu: calendar({
    months:
      "január januári jan|február februári febr|március márciusi márc|április áprilisi ápr|május májusi máj|június júniusi jún|július júliusi júl|augusztus augusztusi aug|szeptember szeptemberi szept|október októberi okt|november novemberi nov|december decemberi dec",
    weekdays: "hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap",
    endings: ["."],
    ranges: ["és"],
    published: "közzétéve, dátum, megjelent",
    neither: "frissítve, forrás",
  }),
  ro: calendar({
    months:
      "ianuarie ian|februarie feb|martie mar|aprilie apr|mai|iunie iun|iulie iul|august aug|septembrie sept|octombrie oct|noiembrie nov noi|decembrie dec",
    weekdays: "luni|marți|miercuri|joi|vineri|sâmbătă|duminică",
    ranges: ["și", "la"],
    published: "data, publicat, publicat la, data publicării",
    neither: "actualizat, sursa, ultima actualizare",
  }),
  sq: calendar({
    months: "janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor",
    weekdays: "hënë|martë|mërkurë|enjte|premte|shtunë|diel",
    ranges: ["dhe"],
    published: "publikuar, data",
    neither: "përditësuar, burimi",
  }),
  tr: calendar({
    months: "ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık",
    weekdays: "pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar",
    ranges: ["ve"],
    published: "tarih, yayın tarihi, yayınlanma tarihi",
    neither: "güncelleme, son güncelleme, kaynak",
  }),
  az: calendar({
    months: "yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr",
    weekdays: "bazar+ertəsi|çərşənbə+axşamı|çərşənbə|cümə+axşamı|cümə|şənbə|bazar",
    ranges: ["və"],
    published: "tarix",
    neither: "yenilənib, mənbə",
  }),
  uz: calendar({
    months: "yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr sentyabr|oktabr oktyabr|noyabr|dekabr",
    weekdays: "dushanba|seshanba|chorshanba|payshanba|juma|shanba|yakshanba",
    endings: ["-"],
    ranges: ["va"],
    published: "sana",
    neither: "yangilangan, manba",
  }),
  id: calendar({
    months:
      "januari jan|februari feb|maret mar|april apr|mei|juni jun|juli jul|agustus agt|september sep sept|oktober okt|november nov|desember des",
    weekdays: "senin|selasa|rabu|kamis|jumat|sabtu|minggu",
    ranges: ["dan", "hingga"],
    published: "tanggal, diterbitkan, dipublikasikan",
    neither: "diperbarui, sumber",
  }),
  ms: calendar({
    months:
      "januari jan|februari feb|mac|april apr|mei|jun|julai|ogos|september sept|oktober okt|november nov|disember dis",
    weekdays: "isnin|selasa|rabu|khamis|jumaat|sabtu|ahad",
    endings: ["hb"],
    ranges: ["dan", "hingga"],
    published: "tarikh, diterbitkan",
    neither: "dikemaskini, kemaskini, sumber",
  }),
  vi: calendar({
    months: "tháng+1|tháng+2|tháng+3|tháng+4|tháng+5|tháng+6|tháng+7|tháng+8|tháng+9|tháng+10|tháng+11|tháng+12",
    weekdays: "thứ+hai|thứ+ba|thứ+tư|thứ+năm|thứ+sáu|thứ+bảy|chủ+nhật",
    joints: ["năm"],
    ranges: ["và", "đến"],
    published: "ngày đăng, ngày",
    neither: "cập nhật, nguồn",
  }),
  sw: calendar({
    months: "januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba",
    weekdays: "jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili",
    ranges: ["na", "hadi"],
    published: "tarehe",
    neither: "chanzo",
  }),
  ca: calendar({
    months: "gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre",
    weekdays: "dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge",
    joints: ["de", "d'", "del"],
    ranges: ["i", "al"],
    published: "data, publicat",
    neither: "actualitzat, font",
  }),
  gl: calendar({
    months: "xaneiro|febreiro|marzo|abril|maio|xuño|xullo|agosto|setembro|outubro|novembro|decembro",
    weekdays: "luns|martes|mércores|xoves|venres|sábado|domingo",
    joints: ["de"],
    ranges: ["e", "ao"],
    published: "data",
    neither: "actualizado, fonte",
  }),
  is: calendar({
    months: "janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember",
    weekdays: "mánudagur|þriðjudagur|miðvikudagur|fimmtudagur|föstudagur|laugardagur|sunnudagur",
    endings: ["."],
    ranges: ["og"],
    published: "dagsetning",
    neither: "uppfært",
  }),
  uk: calendar({
    months:
      "січня січень|лютого лютий|березня березень|квітня квітень|травня травень|червня червень|липня липень|серпня серпень|вересня вересень|жовтня жовтень|листопада листопад|грудня грудень",
    weekdays: "понеділок|вівторок|середа|четвер|п'ятниця|субота|неділя",
    ranges: ["і", "та", "до"],
    published: "опубліковано, дата, дата публікації",
    neither: "оновлено, джерело",
  }),
  be: calendar({
    months:
      "студзеня студзень|лютага люты|сакавіка сакавік|красавіка красавік|мая май|чэрвеня чэрвень|ліпеня ліпень|жніўня жнівень|верасня верасень|кастрычніка кастрычнік|лістапада лістапад|снежня снежань",
    weekdays: "панядзелак|аўторак|серада|чацвер|пятніца|субота|нядзеля",
    ranges: ["і", "да"],
    published: "апублікавана, дата",
    neither: "абноўлена",
  }),
  bg: calendar({
    months: "януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември",
    weekdays: "понеделник|вторник|сряда|четвъртък|петък|събота|неделя",
    endings: ["-и", "-ти"],
    ranges: ["и", "до"],
    published: "публикувано, дата",
    neither: "обновено, източник",
  }),
  sr: calendar({
    months:
      "јануар јануара|фебруар фебруара|март марта|април априла|мај маја|јун јуна|јул јула|август августа|септембар септембра|октобар октобра|новембар новембра|децембар децембра",
    weekdays: "понедељак|уторак|среда|четвртак|петак|субота|недеља",
    endings: ["."],
    ranges: ["и", "до"],
    published: "објављено, датум",
    neither: "ажурирано, извор",
  }),
  mk: calendar({
    months: "јануари|февруари|март|април|мај|јуни|јули|август|септември|октомври|ноември|декември",
    weekdays: "понеделник|вторник|среда|четврток|петок|сабота|недела",
    endings: ["-ти", "-ри"],
    ranges: ["и", "до"],
    published: "објавено, датум",
    neither: "ажурирано, извор",
  }),
  kk: calendar({
    months: "қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан",
    weekdays: "дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі",
    ranges: ["және"],
    published: "жарияланған күні",
    neither: "жаңартылған",
  }),
  el: calendar({
    months:
      "ιανουαρίου ιανουάριος ιαν|φεβρουαρίου φεβρουάριος φεβ|μαρτίου μάρτιος μαρ|απριλίου απρίλιος απρ|μαΐου μάιος μαϊ|ιουνίου ιούνιος ιουν|ιουλίου ιούλιος ιουλ|αυγούστου αύγουστος αυγ|σεπτεμβρίου σεπτέμβριος σεπ|οκτωβρίου οκτώβριος οκτ|νοεμβρίου νοέμβριος νοε|δεκεμβρίου δεκέμβριος δεκ",
    weekdays: "δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή",
    endings: ["η", "ης"],
    ranges: ["και", "έως"],
    published: "ημερομηνία, δημοσιεύθηκε",
    neither: "τελευταία ενημέρωση, πηγή",
  }),
  he: calendar({
    months:
      "ינואר בינואר|פברואר בפברואר|מרץ במרץ מרס|אפריל באפריל|מאי במאי|יוני ביוני|יולי ביולי|אוגוסט באוגוסט|ספטמבר בספטמבר|אוקטובר באוקטובר|נובמבר בנובמבר|דצמבר בדצמבר",
    weekdays: "יום+שני|יום+שלישי|יום+רביעי|יום+חמישי|יום+שישי|שבת|יום+ראשון",
    published: "תאריך פרסום, תאריך, פורסם",
    neither: "עודכן, מקור",
  }),
  fa: calendar({
    months: "ژانویه|فوریه|مارس|آوریل|مه می|ژوئن|ژوئیه جولای|اوت آگوست|سپتامبر|اکتبر|نوامبر|دسامبر",
    weekdays: "دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|شنبه|یکشنبه",
    ranges: ["و", "تا"],
    published: "تاریخ, تاریخ انتشار",
    neither: "بروزرسانی, منبع",
  }),
  ur: calendar({
    months: "جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر",
    weekdays: "پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار",
    ranges: ["اور", "تا"],
    published: "تاریخ",
    neither: "ماخذ",
  }),
  th: calendar({
    months:
      "มกราคม ม.ค|กุมภาพันธ์ ก.พ|มีนาคม มี.ค|เมษายน เม.ย|พฤษภาคม พ.ค|มิถุนายน มิ.ย|กรกฎาคม ก.ค|สิงหาคม ส.ค|กันยายน ก.ย|ตุลาคม ต.ค|พฤศจิกายน พ.ย|ธันวาคม ธ.ค",
    weekdays: "จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์",
    ranges: ["ถึง", "และ"],
    published: "วันที่นำเข้าข้อมูล, วันที่",
    neither: "วันที่ปรับปรุงข้อมูล",
  }),
  hi: calendar({
    months: "जनवरी|फरवरी फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्टूबर अक्तूबर|नवंबर नवम्बर|दिसंबर दिसम्बर",
    weekdays: "सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार",
    ranges: ["और", "से"],
    published: "दिनांक, तारीख",
    neither: "अद्यतन",
  }),
  bn: calendar({
    months: "জানুয়ারি|ফেব্রুয়ারি|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর",
    weekdays: "সোমবার|মঙ্গলবার|বুধবার|বৃহস্পতিবার|শুক্রবার|শনিবার|রবিবার",
    ranges: ["ও", "থেকে"],
    published: "তারিখ, প্রকাশ",
    neither: "হালনাগাদ",
  }),
  ka: calendar({
    months:
      "იანვარი იანვარს იანვრის|თებერვალი თებერვალს თებერვლის|მარტი მარტს მარტის|აპრილი აპრილს აპრილის|მაისი მაისს მაისის|ივნისი ივნისს ივნისის|ივლისი ივლისს ივლისის|აგვისტო აგვისტოს|სექტემბერი სექტემბერს სექტემბრის|ოქტომბერი ოქტომბერს ოქტომბრის|ნოემბერი ნოემბერს ნოემბრის|დეკემბერი დეკემბერს დეკემბრის",
    weekdays: "ორშაბათი|სამშაბათი|ოთხშაბათი|ხუთშაბათი|პარასკევი|შაბათი|კვირა",
    ranges: ["და"],
    published: "თარიღი",
    neither: "განახლებულია",
  }),
  hy: calendar({
    months:
      "հունվար հունվարի հունվարին|փետրվար փետրվարի փետրվարին|մարտ մարտի մարտին|ապրիլ ապրիլի ապրիլին|մայիս մայիսի մայիսին|հունիս հունիսի հունիսին|հուլիս հուլիսի հուլիսին|օգոստոս օգոստոսի օգոստոսին|սեպտեմբեր սեպտեմբերի սեպտեմբերին|հոկտեմբեր հոկտեմբերի հոկտեմբերին|նոյեմբեր նոյեմբերի նոյեմբերին|դեկտեմբեր դեկտեմբերի դեկտեմբերին",
    weekdays: "երկուշաբթի|երեքշաբթի|չորեքշաբթի|հինգշաբթի|ուրբաթ|շաբաթ|կիրակի",
    endings: ["-ին"],
    ranges: ["և"],
    published: "ամսաթիվ",
    neither: "թարմացվել",
  }),
};

/** The date words of a language without a pack, or null. */
export function otherDates(primary: string): DateWords | null {
  return calendars[primary] ?? null;
}

/** Labels in front of dates in every language: templates keep their own on translated pages. */
export const labelsEverywhere: readonly DateLabels[] = Object.values(calendars).map((words) => words.labels);
