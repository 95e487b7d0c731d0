/** A screen reader drops what changes while it reads out another change: half a second later it listens. */
const PAUSE = 700;
/** Long enough to be read out, in milliseconds; later nobody should come upon it. */
const STAY = 5000;

const timers = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/** Has a screen reader say a text, politely, once what shows has changed: puts it into a live region for a while. */
export function announce(region: Element | null | undefined, text: string): void {
  if (!region) return;
  const say = (words: string, delay: number, stay?: number) => {
    clearTimeout(timers.get(region));
    const timer = setTimeout(() => {
      region.textContent = words;
      if (stay) say('', stay);
    }, delay);
    timers.set(region, timer);
  };
  region.textContent = '';
  say(text, PAUSE, STAY);
}
