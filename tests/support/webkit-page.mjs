import { setTimeout as sleep } from 'node:timers/promises';

const resizeTimeout = 3_000;

/** Key names, as in `KeyboardEvent.key`, to the code points that WebDriver has for them. */
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const buttons = { left: 0, middle: 1, right: 2 };

function codePoint(key) {
  const value = keys[key] ?? key;
  if ([...value].length !== 1) throw new Error(`No WebDriver code for the key ${key}`);
  return value;
}

/**
 * The part of a Puppeteer page that the commands `setViewport`, `sendKeys` and `sendMouse` use,
 * spoken in WebDriver.
 */
export function webkitPage({ send }) {
  const act = (source) => send('POST', '/actions', { actions: [source] });
  const key = (...actions) => act({ type: 'key', id: 'keyboard', actions });
  const mouse = (...actions) =>
    act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });

  const keyDown = (name) => ({ type: 'keyDown', value: codePoint(name) });
  const keyUp = (name) => ({ type: 'keyUp', value: codePoint(name) });
  const to = (x, y) => ({ type: 'pointerMove', x, y, duration: 0, origin: 'viewport' });
  const pointerDown = ({ button = 'left' } = {}) => ({
    type: 'pointerDown',
    button: buttons[button],
  });
  const pointerUp = ({ button = 'left' } = {}) => ({ type: 'pointerUp', button: buttons[button] });

  /** Nothing where the page has just gone: the next one answers. */
  const innerSize = () =>
    send('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] }).catch(
      (error) => {
        if (!error.message.includes('no such frame')) throw error;
        return [];
      },
    );

  return {
    /** The window is larger than the page by its bars, and it takes a moment to follow. */
    async setViewport({ width, height }) {
      const deadline = Date.now() + resizeTimeout;
      for (;;) {
        const [innerWidth, innerHeight] = await innerSize();
        if (innerWidth === width && innerHeight === height) return;
        if (Date.now() > deadline) {
          throw new Error(
            `WebKit stays at ${innerWidth} x ${innerHeight}, not ${width} x ${height}`,
          );
        }
        if (innerWidth) {
          const outer = await send('GET', '/window/rect');
          await send('POST', '/window/rect', {
            width: outer.width + width - innerWidth,
            height: outer.height + height - innerHeight,
          });
        }
        await sleep(20);
      }
    },

    keyboard: {
      type: (text) => key(...[...text].flatMap((one) => [keyDown(one), keyUp(one)])),
      press: (name) => key(keyDown(name), keyUp(name)),
      down: (name) => key(keyDown(name)),
      up: (name) => key(keyUp(name)),
    },

    mouse: {
      move: (x, y) => mouse(to(x, y)),
      click: (x, y, options) => mouse(to(x, y), pointerDown(options), pointerUp(options)),
      down: (options) => mouse(pointerDown(options)),
      up: (options) => mouse(pointerUp(options)),
      reset: () => send('DELETE', '/actions'),
    },

    emulateMediaFeatures() {
      throw new Error('emulateMedia does not work in WebKit');
    },
  };
}
