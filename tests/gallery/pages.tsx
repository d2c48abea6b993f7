import { HostCount } from "../../components/options/HostCount";
import { ListedSites } from "../../components/options/ListedSites";
import { OptionsFile } from "../../components/options/OptionsFile";
import { PreferenceList, type Preferences } from "../../components/options/PreferenceList";
import { SiteGrants } from "../../components/options/SiteGrants";
import { CommandKeys } from "../../components/state/CommandKeys";
import { Sample } from "../../components/welcome/Sample";
import samples from "../../components/welcome/samples.json";
import { Welcome } from "../../components/welcome/Welcome";
import type { ReleaseRecord } from "../../lib/model";
import { nothing, type State } from "./state";

const WIDTH = 672;

const AT_FIRST: Preferences = {
  badge: true,
  copyFormat: "quotation",
  citationStyle: "chicago",
  overlayStyle: "numbers",
  backupEvery: "month",
};

const part = (name: string, show: State["show"], isPictured = false): State => ({
  name,
  width: WIDTH,
  isPictured,
  show: (words) => <div class="options">{show(words)}</div>,
});

export const pages: readonly State[] = [
  {
    name: "welcome",
    width: 1100,
    isPictured: true,
    show: (words) => (
      <Welcome
        keys="Alt+Shift+E"
        isHidden
        sample={<Sample record={sampleIn(words.locale)} />}
        sites={<HostCount hosts={529} withheld={3} allow={words.t("welcome_allow")} onAllow={nothing} />}
        onLibrary={nothing}
        onOptions={nothing}
      />
    ),
  },
  part("preferences", () => <PreferenceList preferences={AT_FIRST} lastBackup={null} onChange={nothing} />, true),
  part("preferences-changed", () => (
    <PreferenceList preferences={{ ...AT_FIRST, badge: false }} lastBackup="2026-11-23" onChange={nothing} />
  )),
  part("sites-none", () => <SiteGrants grants={[]} onTakeBack={nothing} />),
  part("sites", () => (
    <SiteGrants
      grants={[
        { pattern: "*://*/*", host: "*" },
        { pattern: "*://garden.example/*", host: "garden.example" },
        { pattern: "x", host: `${"very-long-name.".repeat(12)}example` },
      ]}
      onTakeBack={nothing}
    />
  )),
  ...[0, 1, 2, 5, 11, 100].map((withheld) =>
    part(`listed-${withheld}`, () => <ListedSites hosts={529} withheld={withheld} onAllow={nothing} />),
  ),
  part("command-keys", () => (
    <CommandKeys
      shortcuts={[
        { name: "_execute_action", keys: "Alt+Shift+E" },
        { name: "toggle-overlay", keys: "" },
      ]}
      onChangeKeys={nothing}
    />
  )),
  part("options-file", () => <OptionsFile onSave={nothing} onTake={nothing} onReset={nothing} />),
];

function sampleIn(locale: string): ReleaseRecord {
  const all = samples as unknown as Readonly<Record<string, ReleaseRecord>>;
  const found = Object.entries(all).find(([tag]) => tag.split("-")[0] === locale.split("-")[0]);
  if (found === undefined) throw new RangeError(`no sample in ${locale}`);
  return found[1];
}
