/** What is done once from the browser's start to its end, by whichever of our pages comes first. */
import { browser } from "wxt/browser";

/** Does `work` if none has done it in this session; what fails is done again by the next. `name`: of the work. */
export async function oncePerSession(name: string, work: () => Promise<void>): Promise<void> {
  const key = `once:${name}`;
  if ((await browser.storage.session.get([key]))[key] === true) return;
  await work();
  await browser.storage.session.set({ [key]: true });
}
