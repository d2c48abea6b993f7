/** Generated releases of a wanted length, for the slope: the same release grown, with points, quotations and exchanges in it. */

const SENTENCES = [
  "The two ministers reviewed the state of bilateral relations and noted with satisfaction the progress made since their last meeting.",
  "The Minister said that dialogue remained the only way to a settlement, and that all parties should return to the negotiating table.",
  "“We have always held that the security of one country must not come at the expense of another,” she stressed.",
  "Trade between the two countries grew by 12 per cent in 2023, and both sides agreed to convene the joint commission before the end of the year.",
  "Deputy Foreign Minister Anselm Okoro pointed out that the corridor would shorten the journey of goods by eleven days.",
];
const POINTS = [
  "First, we need to restore trust.",
  "Second, we need to keep the channels open.",
  "Third, we need to respect the Charter.",
];

/** @param words how many words the body has, at least. */
export function generateRelease(words: number): string {
  const paragraphs: string[] = [];
  let count = 0;
  for (let i = 0; count < words; i++) {
    const sentence = (k: number) => SENTENCES[(i + k) % SENTENCES.length] as string;
    const kind = i % 6;
    const paragraph =
      kind === 2
        ? `Minister Helena Marsh put forward three proposals on regional security. ${POINTS.map((p, k) => `${p} ${sentence(k)}`).join(" ")}`
        : kind === 4
          ? `Reuters: What is the Ministry’s comment on round ${i} of the talks?`
          : kind === 5
            ? `Helena Marsh: ${sentence(1)} ${sentence(3)}`
            : `${sentence(0)} ${sentence(1)} ${sentence(2)}`;
    paragraphs.push(`<p>${paragraph}</p>`);
    count += paragraph.split(" ").length;
  }
  return `<!doctype html><html lang="en"><title>Foreign Minister Helena Marsh Holds Talks on Regional Security</title><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><main><h1>Foreign Minister Helena Marsh Holds Talks on Regional Security</h1><p>11 March 2024</p><div>${paragraphs.join("")}</div></main><footer>Contact</footer></body></html>`;
}
