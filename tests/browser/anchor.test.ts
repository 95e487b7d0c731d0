/** Links to a path, from anywhere in the page: `#ID-energy`. */
import { expect } from '@open-wc/testing';
import type * as Channels from '../../src/entry/channels.js';
import { openPage, SCRIPT, widgetIn } from './built.js';
import { nextFrame, shadow, waitUntil } from './support.js';

const channels = (await import(`${location.origin}/dist/static.js`)) as typeof Channels;
const script = `<script src="${SCRIPT}" defer></script>`;
const FAR = '<div style="height: 3000px"></div>';
const LINKS =
  '<p><a href="#case-pragmatism">Pragmatism</a> <a href="#case-energy">Energy</a> <a href="#other-energy">Other</a></p>';

const HOSTS = {
  'an element': (view: 'card' | 'compare') =>
    `<ai-paths-${view} id="case" lang="en" controls></ai-paths-${view}>`,
  'a marker': (view: 'card' | 'compare') =>
    channels.html({ view, lang: 'en', controls: true }).replace('<div', '<div id="case"'),
};

/** Longer than the script waits for what decides the layout. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 300));

for (const [host, markup] of Object.entries(HOSTS))
  for (const view of ['card', 'compare'] as const)
    describe(`script: A link to #ID-energy, where ID is the widget’s id, takes readers to that path: ${host}, ${view}`, () => {
      async function open(hash = '') {
        const body = `<html lang="en"><body>${LINKS}${FAR}${markup(view)}${FAR}${script}`;
        const page = await openPage(body, { query: hash });
        const widget = widgetIn(page, `ai-paths-${view}`);
        await widget.updateComplete;
        const { document, view: window } = {
          document: page.contentDocument as Document,
          view: page.contentWindow as Window,
        };
        const target = (path: string) =>
          shadow(widget).querySelector<HTMLElement>(`[data-path=${path}]:not(button)`);
        return { document, window, widget, target };
      }
      const top = (node: HTMLElement | null) => Math.abs(node?.getBoundingClientRect().top ?? 999);

      it('by a click, with the focus', async () => {
        const { document, window, widget, target } = await open();
        expect(window.scrollY).to.equal(0);
        for (const [index, path] of ['pragmatism', 'energy'].entries()) {
          document.querySelectorAll<HTMLElement>('p a')[index]?.click();
          await waitUntil(() => top(target(path)) < 200, `did not get to ${path}`);
          await waitUntil(() => shadow(widget).activeElement === target(path), 'has no focus');
        }
        const before = window.scrollY;
        document.querySelectorAll<HTMLElement>('p a')[2]?.click();
        await nextFrame();
        expect(window.scrollY).to.equal(before);
      });

      it('as the page opens', async () => {
        const { target } = await open('#case-energy');
        await waitUntil(() => top(target('energy')) < 200, 'did not get there');
      });
    });

for (const tag of ['ai-paths-card', 'ai-paths-compare'])
  it(`goes nowhere after <${tag}> has left the page`, async () => {
    const page = await openPage(
      `<html lang="en"><body>${FAR}<${tag} id="case"></${tag}>${FAR}${script}`,
    );
    const widget = widgetIn(page, tag);
    widget.remove();
    const { contentWindow } = page;
    if (!contentWindow) throw new Error('no page');
    contentWindow.location.hash = '#case-energy';
    await nextFrame();
    await nextFrame();
    expect(shadow(widget).querySelector('[tabindex]')).to.equal(null);
  });

describe('a link to a passage of the page’s own text', () => {
  const MARKUP = {
    'the channel html': channels.html({ lang: 'en' }),
    'the channel embed': channels.embed({ lang: 'en' }),
  };
  const COSTS = '<h3>Costs</h3>';
  const LINKS: [what: string, url: string, heading: string][] = [
    ['as it is', '#costs', '<h3 id="costs">Costs</h3>'],
    ['in lower case', '#%e6%a0%b8', '<h3 id="核">Costs</h3>'],
    ['with an escaped sign', '#q%26a', '<h3 id="q&amp;a">Costs</h3>'],
    ['with a sign that escapes nothing', '#50%-fälle', '<h3 id="50%-fälle">Costs</h3>'],
    ['to an old anchor', '#costs', '<h3><a name="costs"></a>Costs</h3>'],
  ];
  async function open(url: string, markup: string) {
    const page = await openPage(
      `<html lang="en"><body><p><a href="${url}">Costs</a></p>${FAR}${markup}${FAR}${script}`,
    );
    const widget = widgetIn(page, 'ai-paths-compare');
    await widget.updateComplete;
    const window = page.contentWindow as Window & typeof globalThis;
    const link = window.document.querySelector<HTMLElement>('p a');
    // Alone where Firefox may follow the link after the script, and take the focus away.
    const inSight = () => window.scrollY > 1000;
    const isThere = () =>
      inSight() && !!shadow(widget).activeElement?.textContent.startsWith('Costs');
    const away = () => {
      window.scrollTo(0, 0);
      (shadow(widget).activeElement as HTMLElement | null)?.blur();
    };
    return { window, link, click: () => link?.click(), inSight, isThere, away };
  }

  for (const [channel, markup] of Object.entries(MARKUP)) {
    for (const [what, url, heading] of LINKS)
      it(`leads there from ${channel}: ${what}`, async () => {
        expect(markup).to.contain(COSTS);
        const { click, isThere } = await open(url, markup.replace(COSTS, heading));
        click();
        await waitUntil(isThere, 'did not get there');
      });

    it(`leads there again from ${channel}, when the URL names it already`, async () => {
      const { window, link, click, inSight, isThere, away } = await open(
        '#costs',
        markup.replace(COSTS, '<h3 id="costs">Costs</h3>'),
      );
      click();
      await waitUntil(isThere, 'did not get there');
      away();
      click();
      await waitUntil(inSight, 'did not get there again');
      // Neither by another click, whatever the page calls "href", nor by one that opens a new tab.
      Object.assign(window, { href: window.location.href });
      away();
      window.document.body.click();
      link?.addEventListener('click', (event) => {
        event.preventDefault();
      });
      click();
      await pause();
      expect(window.scrollY).to.equal(0);
    });

    it(`leads there once for a click, from ${channel}`, async () => {
      const { window, click, isThere } = await open(
        '#costs',
        markup.replace(COSTS, '<h3 id="costs">Costs</h3>'),
      );
      const { prototype } = window.Element;
      const { scrollIntoView } = prototype;
      let times = 0;
      prototype.scrollIntoView = function (...args) {
        times++;
        scrollIntoView.apply(this, args);
      };
      click();
      await waitUntil(isThere, 'did not get there');
      await pause();
      expect(times).to.equal(1);
    });

    it(`opens what hides it, from ${channel}`, async () => {
      const text = markup.replace(COSTS, '<h3 id="costs">Costs</h3>');
      const { window, click, isThere } = await open(
        '#costs',
        `<details><div hidden="until-found">${text}</div></details>`,
      );
      click();
      await waitUntil(isThere, 'did not get there');
      expect(window.document.querySelector('details')?.open).to.equal(true);
      expect(window.document.querySelector('[hidden]')).to.equal(null);
    });

    it(`leads there again from ${channel}, by a link that names its own window, and by a map`, async () => {
      const { window, link, click, inSight, isThere, away } = await open(
        '#costs',
        markup.replace(COSTS, '<h3 id="costs">Costs</h3>'),
      );
      link?.setAttribute('target', '_self');
      click();
      await waitUntil(isThere, 'did not get there');
      away();
      click();
      await waitUntil(inSight, 'did not get there again');
      away();
      const area = Object.assign(window.document.createElement('area'), { href: '#costs' });
      window.document.body.append(area);
      area.click();
      await waitUntil(inSight, 'did not get there by a map');
    });

    it(`leaves a link to what comes before it in the page to the browser: ${channel}`, async () => {
      const own = '<h2 id="costs">My costs</h2>';
      const { window, click } = await open(
        '#costs',
        `${own}${FAR}${markup.replace(COSTS, '<h3 id="costs">Costs</h3>')}`,
      );
      click();
      await pause();
      const heading = window.document.querySelector('h2')?.getBoundingClientRect();
      expect(heading?.top).to.be.within(-1, 50);
    });
  }
});

it('finds an id with letters that a URL encodes', async () => {
  const page = await openPage(
    `<html lang="en"><body>${FAR}<ai-paths-card id="fälle"></ai-paths-card>${FAR}${script}`,
  );
  const widget = widgetIn(page, 'ai-paths-card');
  await widget.updateComplete;
  const { contentWindow } = page;
  if (!contentWindow) throw new Error('no page');
  contentWindow.location.hash = '#fälle-energy';
  await waitUntil(() => shadow(widget).activeElement, 'has no focus');
});

describe('a reader is not pulled to a path', () => {
  async function open(head = '') {
    const page = await openPage(
      `<html lang="en"><body>${head}${FAR}<ai-paths-card id="case"></ai-paths-card>${FAR}${script}`,
    );
    const widget = widgetIn(page, 'ai-paths-card');
    await widget.updateComplete;
    const window = page.contentWindow as Window & typeof globalThis;
    window.location.hash = '#case-energy';
    await waitUntil(() => shadow(widget).activeElement, 'has no focus');
    return { window, widget };
  }
  it('by a step of the page’s history that leaves the URL’s name as it is', async () => {
    const { window } = await open();
    window.scrollTo(0, 0);
    window.history.pushState({}, '');
    await pause();
    expect(window.scrollY).to.equal(0);
  });

  it('by going back, where the browser can tell', async () => {
    const { window } = await open();
    if (!('navigation' in window)) return;
    window.scrollTo(0, 100);
    window.location.hash = '#elsewhere';
    await pause();
    window.history.back();
    await waitUntil(() => window.location.hash === '#case-energy', 'did not go back');
    await pause();
    // Firefox restores it to a fraction of a pixel.
    expect(window.scrollY).to.be.closeTo(100, 1);
  });

  describe('of a page that opens with it in its URL', () => {
    const markup = channels.embed({ lang: 'en' }).replace(/<script.*/, '');
    const text = markup.replace('<h3>Costs</h3>', '<h3 id="costs">Costs</h3>');
    const windowOf = (page: HTMLIFrameElement) => page.contentWindow as Window;

    it('by a reload, after which the browser restores the scroll position', async () => {
      const page = await openPage(`<html lang="en"><body>${FAR}${text}${FAR}${script}`);
      windowOf(page).location.hash = 'costs';
      await waitUntil(() => windowOf(page).scrollY > 1000, 'did not get there');
      const before = windowOf(page).scrollY - 300;
      windowOf(page).scrollTo(0, before);
      await pause();
      const loaded = new Promise((resolve) => {
        page.addEventListener('load', resolve, { once: true });
      });
      windowOf(page).location.reload();
      await loaded;
      await pause();
      // The browser may restore it before the script, which then keeps the passage there.
      expect(windowOf(page).scrollY).to.be.closeTo(before, 100);
    });

    it('by a script that comes when they have read on', async () => {
      const page = await openPage(`<html lang="en"><body>${FAR}${text}${FAR}`, {
        query: '#costs',
      });
      const window = windowOf(page);
      const heading = () => window.document.getElementById('costs');
      await waitUntil(() => Math.abs(heading()?.getBoundingClientRect().top ?? 999) < 1);
      window.scrollBy(0, 250);
      window.document.body.append(
        Object.assign(window.document.createElement('script'), { src: SCRIPT }),
      );
      await waitUntil(() => !heading()?.getClientRects()[0], 'the script has not run');
      await pause();
      const root = shadow(widgetIn(page, 'ai-paths-compare'));
      const costs = [...root.querySelectorAll('[part=field-label]')].find(
        ({ textContent }) => textContent === 'Costs',
      );
      expect(costs?.getBoundingClientRect().top).to.be.within(-400, -100);
    });
  });

  for (const channel of ['embed', 'html'] as const)
    describe(`who has been led from ${channel}, and has read on`, () => {
      const markup = channels[channel]({ lang: 'en' }).replace(/<script.*/, '');
      const text = markup.replace('<h3>Costs</h3>', '<h3 id="costs">Costs</h3>');

      it('when the page moves the widget or puts it in anew', async () => {
        const page = await openPage(
          `<html lang="en"><body><main>${FAR}${text}${FAR}${FAR}</main>${script}`,
          { query: '#costs' },
        );
        const window = page.contentWindow as Window & typeof globalThis;
        const { document: doc } = window;
        await waitUntil(() => window.scrollY > 1000, 'did not get there');
        await pause();
        let led = 0;
        window.Element.prototype.scrollIntoView = () => {
          led++;
        };
        const main = doc.querySelector('main') as HTMLElement;
        const wrap = doc.createElement('div');
        doc.body.append(wrap);
        for (const change of [
          () => {
            wrap.append(...main.childNodes);
          },
          () => (main.innerHTML = wrap.innerHTML),
        ]) {
          window.scrollTo(0, 5000);
          change();
          await pause();
        }
        expect(led).to.equal(0);
      });

      it('by a script that comes late as a module', async () => {
        const page = await openPage(`<html lang="en"><body>${FAR}${text}${FAR}${FAR}`, {
          query: '#costs',
        });
        const window = page.contentWindow as Window;
        await waitUntil(() => window.scrollY > 1000, 'did not get there');
        const before = window.scrollY + 1200;
        window.scrollTo(0, before);
        await pause();
        const late = window.document.createElement('script');
        late.type = 'module';
        late.src = SCRIPT;
        window.document.body.append(late);
        await waitUntil(
          () => !window.document.getElementById('costs')?.getClientRects()[0],
          'the script has not run',
        );
        await pause();
        expect(window.scrollY).to.be.above(before - 700);
      });
    });

  it('by an id that no URL can hold, and the others still work', async () => {
    const { widget } = await open(
      '<ai-paths-compare><p slot="fallback" id="x">A text</p></ai-paths-compare><script>document.getElementById("x").id = "\\ud800"</script>',
    );
    expect(shadow(widget).activeElement?.getAttribute('data-path')).to.equal('energy');
  });

  it('and a page may have a variable named navigation', async () => {
    const { widget } = await open('<script>var navigation = {};</script>');
    expect(shadow(widget).querySelector('[part=base]')).not.to.equal(null);
  });
});
