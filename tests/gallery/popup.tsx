import { RecordBody } from "../../components/record/RecordBody";
import { RecordHeader } from "../../components/record/RecordHeader";
import { Actions } from "../../components/state/Actions";
import { CiteButton } from "../../components/state/CiteButton";
import { Extracts } from "../../components/state/Extracts";
import { FailureView } from "../../components/state/FailureView";
import { NotReleaseView } from "../../components/state/NotReleaseView";
import { NumbersButton } from "../../components/state/NumbersButton";
import { ReportOffer } from "../../components/state/ReportOffer";
import { SiteLine } from "../../components/state/SiteLine";
import { Skeleton } from "../../components/state/Skeleton";
import { readFailures } from "../../lib/browser/messages";
import type { ReleaseRecord } from "../../lib/model";
import { arabicReadout, bareRecord, chineseTranscript, englishReadout, longList } from "../unit/components/records";
import { extractFrom } from "./kept";
import { nothing, type State } from "./state";

const WIDTH = 416;

const release = (name: string, record: ReleaseRecord, isPictured = false): State => ({
  name,
  width: WIDTH,
  isPictured,
  show: () => (
    <div>
      <RecordHeader record={record} onShow={nothing} onCorrect={nothing} />
      <RecordBody record={record} onShow={nothing} onCopy={nothing} />
    </div>
  ),
});

const actions = (name: string, saved: "no" | "saved" | "earlier-text" | null, isCorrected = false): State => ({
  name,
  width: WIDTH,
  show: () => (
    <Actions
      saved={saved}
      isCorrected={isCorrected}
      onSave={() => Promise.resolve({ ok: true, outcome: "saved" })}
      onCopy={() => Promise.resolve()}
      onLibrary={nothing}
      onPanel={nothing}
    />
  ),
});

const site = (
  name: string,
  standing: Parameters<typeof SiteLine>[0]["standing"],
  answer: "granted" | "declined" | null = null,
): State => ({
  name,
  width: WIDTH,
  show: () => <SiteLine standing={standing} answer={answer} onAlways={nothing} onManage={nothing} />,
});

const citing = () => (
  <CiteButton
    record={englishReadout()}
    last={() => Promise.resolve("apa")}
    onCopy={() => Promise.resolve()}
    onNews={nothing}
  />
);

const tools = (name: string, isOn: boolean): State => ({
  name,
  width: WIDTH,
  show: () => (
    <div class="tools">
      <NumbersButton isOn={isOn} onToggle={nothing} />
      {citing()}
    </div>
  ),
});

/** Extracts come by a promise: who looks at them waits for the next turn. */
const extracts = (name: string, records: readonly ReleaseRecord[], textHash: string | null): State => ({
  name,
  width: WIDTH,
  show: () => (
    <Extracts
      source={{
        list: () => Promise.resolve(records.map((record, at) => extractFrom(record, `${name}-${at}`))),
        bin: () => Promise.resolve(true),
        watch: () => nothing,
      }}
      textHash={textHash}
      onShow={nothing}
    />
  ),
});

const LISTED = { access: "listed", host: "www.mfa.gov.cn", offer: null, warnings: [] } as const;
const ASKED = { access: "asked", host: "garden.example", offer: "garden.example", warnings: [] } as const;

function without(record: ReleaseRecord): ReleaseRecord {
  return { ...record, title: null, published: null, eventDate: null, place: null, speakers: [] };
}

/** Letters with marks on marks, drawn of several parts, in three scripts and both directions, and a word that nothing parts. */
const AWKWARD = `Çé̃̂̄ Ἀλέξανδρος · Алексей · عبد الله بن محمد · 👩🏽‍⚖️🇺🇳 ${"x".repeat(120)}`;

function awkward(record: ReleaseRecord): ReleaseRecord {
  const [speaker] = record.speakers;
  return {
    ...record,
    title: { value: `${AWKWARD} ${AWKWARD}`, from: null, to: null } as NonNullable<ReleaseRecord["title"]>,
    place: { value: AWKWARD, from: null, to: null } as NonNullable<ReleaseRecord["place"]>,
    speakers: speaker === undefined ? [] : [{ ...speaker, name: { ...speaker.name, value: AWKWARD } }],
  };
}

export const popup: readonly State[] = [
  release("readout", englishReadout(), true),
  release("readout-arabic", arabicReadout()),
  release("transcript-chinese", chineseTranscript()),
  release("release-bare", bareRecord()),
  release("release-without-facts", without(englishReadout())),
  release("release-awkward", awkward({ ...englishReadout(), sets: [], statements: [], exchanges: [] })),
  release("release-points", longList(12)),
  { name: "reading", width: WIDTH, show: () => <Skeleton /> },
  {
    name: "not-release",
    width: WIDTH,
    isPictured: true,
    show: () => (
      <NotReleaseView
        record={{ ...bareRecord(), isRelease: false, reasons: [] }}
        promisedBy={null}
        onReadAnyway={nothing}
      />
    ),
  },
  {
    name: "not-release-promised",
    width: WIDTH,
    show: () => (
      <NotReleaseView
        record={{ ...englishReadout(), isRelease: false }}
        promisedBy="Ministry of Foreign Affairs, China"
        onReadAnyway={nothing}
      />
    ),
  },
  ...readFailures.map(
    (code): State => ({
      name: `failed-${code}`,
      width: WIDTH,
      show: () => (
        <FailureView failure={{ code, detail: code === "timeout" ? "no answer in 20 s" : null }} onRetry={nothing} />
      ),
    }),
  ),
  site("site-asked", ASKED),
  site("site-declined", ASKED, "declined"),
  site("site-granted", { ...LISTED, access: "granted", host: "garden.example" }),
  site("site-warnings", {
    ...LISTED,
    access: "asked",
    warnings: [
      { code: "resembles", host: "mfa.gov.cn.example.com", real: "mfa.gov.cn" },
      { code: "names-other", host: "other.example" },
      { code: "file" },
      { code: "frames", hosts: ["frames.example"] },
    ],
  }),
  ...(["offered", "making", "failed"] as const).map(
    (step): State => ({
      name: `report-${step}`,
      width: WIDTH,
      show: () => <ReportOffer step={{ step }} isOpen onMake={nothing} onSave={nothing} />,
    }),
  ),
  {
    name: "report-ready",
    width: WIDTH,
    show: () => (
      <ReportOffer
        step={{ step: "ready", name: "readout-report.txt", text: "<p>xxxx xx xxxx</p>", isSaved: false }}
        isOpen
        onMake={nothing}
        onSave={nothing}
      />
    ),
  },
  tools("tools", false),
  tools("tools-numbered", true),
  {
    name: "tools-pointless",
    width: WIDTH,
    show: () => <div class="tools">{citing()}</div>,
  },
  actions("actions-nothing", null),
  { ...actions("actions-unsaved", "no"), isPictured: true },
  actions("actions-saved", "saved"),
  actions("actions-corrected", "saved", true),
  actions("actions-earlier-text", "earlier-text"),
  extracts("extracts", [englishReadout()], englishReadout().textHash),
  extracts("extracts-elsewhere", [englishReadout(), arabicReadout(), chineseTranscript()], null),
];
