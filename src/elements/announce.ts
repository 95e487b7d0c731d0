/** In milliseconds. A screen reader ignores a change while it reads another one; later it listens again. */
const PAUSE = 1500;
/** In milliseconds. Long enough to be read out; after that, the text should not be found. */
const STAY = 5000;

const timers = new WeakMap<Element, ReturnType<typeof setTimeout>>();
const heard = new WeakMap<Element, string>();

/** Announces a text to screen readers after the content has changed: puts it into a live region for a while. */
export function announce(region: Element | null | undefined, text: string): void {
  if (!region) return;
  const say = (words: string, delay: number, stay?: number) => {
    clearTimeout(timers.get(region));
    const timer = setTimeout(() => {
      region.textContent = words;
      if (!stay) return;
      heard.set(region, words);
      say('', stay);
    }, delay);
    timers.set(region, timer);
  };
  region.textContent = '';
  // Screen readers may leave out what they have just said: with a no-break space, it is another text.
  say(text === heard.get(region) ? `${text}\xA0` : text, PAUSE, STAY);
}
