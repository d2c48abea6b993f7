/** Below this height (CSS px) what the browser reports is a popup that has not yet been given its size. */
const LEAST = 240;

/**
 * Where the browser gives less height than is wished (a low screen, a large display scale), Chromium puts a scroll bar beside
 * the whole popup, over the one inside it. So the wish is lowered to what was given.
 */
export function fitLowScreen(window: Window): void {
  const { body } = window.document;
  const fillGiven = () => {
    if (window.innerHeight >= LEAST && window.innerHeight < body.offsetHeight)
      body.style.blockSize = `${window.innerHeight}px`;
  };
  window.addEventListener("resize", fillGiven);
  fillGiven();
}
