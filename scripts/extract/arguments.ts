export const USAGE = `usage: npm run --silent extract -- FILE [--url ADDRESS] [--read-at INSTANT]
       npm run --silent extract -- --jsonl [--read-at INSTANT]   < lines {"id","url","html"} or {"id","url","file"}`;

/** What the command line asks for. `readAt` null: the clock's. */
export type Request =
  | { readonly jsonl: false; readonly file: string; readonly url: string | null; readonly readAt: string | null }
  | { readonly jsonl: true; readonly readAt: string | null };

/** What is wrong with the arguments, in one sentence. */
interface Wrong {
  readonly wrong: string;
}

export function readArguments(args: readonly string[]): Request | Wrong {
  const files: string[] = [];
  const values = new Map<string, string>();
  let jsonl = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? "";
    const [name = "", ...rest] = arg.split("=");
    if (arg === "--jsonl") jsonl = true;
    else if (name === "--url" || name === "--read-at") {
      const value = arg.includes("=") ? rest.join("=") : args[++i];
      if (value === undefined || value === "") return { wrong: `${name} wants a value.` };
      if (values.has(name)) return { wrong: `${name} is given twice.` };
      values.set(name, value);
    } else if (arg.startsWith("-")) return { wrong: `${arg} is not an option.` };
    else files.push(arg);
  }
  const url = values.get("--url") ?? null;
  if (url !== null && !isWebAddress(url)) return { wrong: `--url wants an http or https address, not ${url}.` };
  const instant = values.get("--read-at");
  if (instant !== undefined && !isInstant(instant))
    return { wrong: `--read-at wants an instant such as 2026-01-31T12:00:00Z, not ${instant}.` };
  const readAt = instant === undefined ? null : new Date(instant).toISOString();
  if (jsonl) {
    if (files.length > 0 || url !== null)
      return { wrong: "--jsonl takes its pages from standard input, without FILE and --url." };
    return { jsonl, readAt };
  }
  const [file] = files;
  if (file === undefined || files.length > 1)
    return { wrong: file === undefined ? "FILE is missing." : "One FILE at a time." };
  return { jsonl, file, url, readAt };
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

/** A full instant with its zone: a date alone would depend on where the machine stands. */
function isInstant(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text))
  );
}
