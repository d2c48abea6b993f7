/** What is drawn of what the library lists. */
import { PictureView, type Plotted } from "../../components/library/PictureView";
import type { Words } from "../../components/words";
import { nothing, type State } from "./state";

const WIDTH = 760;
const MONTHS = Array.from(
  { length: 14 },
  (_, at) => `20${25 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
);

/** Numbers that go up and down, the same each time. */
const wave = (from: number, by: number): readonly number[] =>
  MONTHS.map((_, at) => Math.max(0, Math.round(from + by * Math.sin(at * 1.3))));

const overTime = (words: Words, reading: number | null): Plotted => ({
  title: words.t("pictures_releases"),
  form: "time",
  axis: words.t("pictures_period"),
  labels: MONTHS,
  series: [
    { name: "Ministry of Foreign Affairs of Ruritania", counts: wave(9, 5) },
    { name: "وزارة الخارجية", counts: wave(5, 4) },
    { name: "外交部", counts: wave(2, 3) },
  ],
  left: words.t("pictures_undated", words.number(3)),
  reading,
});

const ranked = (words: Words): Plotted => ({
  title: words.t("pictures_speakers"),
  form: "rank",
  axis: words.t("library_facet_speaker"),
  labels: ["Anna Tarlenheim", "محمد بن عبد الرحمن بن جاسم آل ثاني", "王毅", "x".repeat(80)],
  series: [{ name: words.t("points"), counts: [41, 22, 8, 1] }],
  left: null,
  reading: null,
});

const picture = (name: string, plots: (words: Words) => readonly Plotted[]): State => ({
  name,
  width: WIDTH,
  show: (words) => <PictureView plots={plots(words)} onSave={nothing} />,
});

export const pictures: readonly State[] = [
  { ...picture("pictures", (words) => [overTime(words, null), ranked(words)]), isPictured: true },
  picture("pictures-reading", (words) => [overTime(words, 0.3)]),
];
