/** Puts words on the clipboard as text, and as HTML for programs that take the italics; where the browser takes one form only, as text. */
export async function copyBoth(text: string, html: string): Promise<void> {
  if (typeof ClipboardItem === "undefined") return navigator.clipboard.writeText(text);
  const forms = { "text/plain": text, "text/html": html };
  const item = Object.fromEntries(Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })]));
  await navigator.clipboard.write([new ClipboardItem(item)]);
}
