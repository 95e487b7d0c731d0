import { expect, fixture } from '@open-wc/testing';
import { AiPathsCard, AiPathsCompare } from '../../src/entry/elements.js';
import '../../src/entry/index.js';
import {
  base,
  captureWarnings,
  nextFrame,
  pathsShown,
  settled,
  show,
  TAGS,
  textOf,
  type Widget,
} from './support.js';

describe('the life of an element', () => {
  it('frameworks: A property that is set before the script loads keeps its value', async () => {
    class Late extends AiPathsCard {}
    const place = await fixture<HTMLElement>('<div lang="en"><late-card></late-card></div>');
    const early = place.querySelector('late-card') as AiPathsCard;
    early.paths = ['energy'];
    early.headingLevel = 4;
    early.controls = true;
    customElements.define('late-card', Late);
    await nextFrame();
    expect(pathsShown(early)).to.eql(['energy']);
    expect(early.controls).to.equal(true);
    expect(early.getAttribute('paths')).to.equal('energy');
    expect(early.getAttribute('heading-level')).to.equal('4');
  });

  it('classes can be defined under a name of one’s own', async () => {
    class Mine extends AiPathsCompare {}
    customElements.define('my-compare', Mine);
    const widget = (await fixture<HTMLElement>('<my-compare lang="en"></my-compare>')) as Widget;
    await settled(widget);
    expect(textOf(widget)).to.contain('Three Paths, Three Futures');
  });

  for (const tag of TAGS) {
    it(`<${tag}> made by a script shows once it is in the page`, async () => {
      const widget = document.createElement(tag);
      widget.setAttribute('paths', 'energy');
      expect(widget.shadowRoot?.querySelector('[part]')).not.to.exist;
      (await fixture<HTMLElement>('<div></div>')).append(widget);
      await settled(widget);
      expect(pathsShown(widget)).to.eql(['energy']);
      expect(await widget.updateComplete, 'with nothing to render').to.equal(true);
    });

    it(`<${tag}> shows what changed while it was out of the page`, async () => {
      const widget = await show(`<${tag} lang="en" paths="energy"></${tag}>`);
      const place = widget.parentElement;
      widget.remove();
      widget.paths = ['compute'];
      widget.lang = 'zh-Hant';
      await nextFrame();
      place?.append(widget);
      await settled(widget);
      expect(pathsShown(widget)).to.eql(['compute']);
      expect(textOf(widget)).to.contain('算力狂熱');
      widget.lang = 'en';
      await nextFrame();
      expect(textOf(widget)).to.contain('Compute Maximalism');
    });

    it(`<${tag}> can be cloned`, async () => {
      const widget = await show(`<${tag} lang="en" paths="energy"><p>A note.</p></${tag}>`);
      const clone = widget.cloneNode(true) as Widget;
      widget.after(clone);
      await settled(clone);
      expect(textOf(clone)).to.equal(textOf(widget));
      expect(clone.textContent).to.equal('A note.');
    });

    it(`<${tag}> keeps its look in another document`, async () => {
      const widget = await show(`<${tag} lang="en"></${tag}>`);
      const frame = await fixture<HTMLIFrameElement>('<iframe title="another document"></iframe>');
      frame.contentDocument?.body.append(widget);
      await settled(widget);
      const title = widget.shadowRoot?.querySelector('h2');
      expect(title && frame.contentWindow?.getComputedStyle(title).marginTop).to.equal('0px');
      expect(textOf(widget)).to.contain('Three Major Paths');
    });
  }

  it('frameworks: After any of 10,000 random changes, moves and removals, the widget shows the right text, without an exception', async function () {
    this.timeout(60_000);
    const warnings = captureWarnings();
    const errors: unknown[] = [];
    const note = (event: ErrorEvent | PromiseRejectionEvent) =>
      errors.push('reason' in event ? event.reason : event.message);
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    try {
      // A fixed seed, so that a failure can be repeated.
      let seed = 37;
      const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
      const pick = <T>(items: readonly T[]): T => items[random(items.length)] as T;
      const values = [
        '',
        'energy',
        'compute,pragmatism',
        'solar',
        'costs belief',
        'paths',
        '9',
        '3',
        'dark',
        'zh-TW',
        'en',
        '!',
        '\u0000',
        '<b>',
        '__proto__',
      ];
      const names = ['paths', 'fields', 'sections', 'theme', 'heading-level', 'controls', 'lang'];
      const places = await fixture<HTMLElement>(
        '<div><div lang="en"></div><div lang="zh-Hant"><p></p></div><div dir="rtl" lang="ar"></div></div>',
      );
      const spots = [...places.querySelectorAll('div, p')];
      const widgets = Array.from({ length: 6 }, (_, index) =>
        document.createElement(TAGS[index % 2] ?? TAGS[0]),
      );
      /** Whether a widget is in the page; there, it shows what a new one with its attributes shows. */
      const asIfNew = async (widget: Widget): Promise<number> => {
        if (!widget.isConnected) return 0;
        const fresh = widget.cloneNode() as Widget;
        widget.after(fresh);
        await settled(fresh);
        await settled(widget);
        expect(textOf(widget), fresh.outerHTML).to.equal(textOf(fresh));
        expect(base(widget).lang).to.equal(base(fresh).lang);
        expect(base(widget).className).to.equal(base(fresh).className);
        fresh.remove();
        return 1;
      };
      let compared = 0;
      for (let step = 0; step < 10_000; step++) {
        const widget = pick(widgets);
        const action = random(6);
        if (action < 3) widget.setAttribute(pick(names), pick(values));
        else if (action === 3) widget.removeAttribute(pick(names));
        else if (action === 4) pick(spots).append(widget);
        else widget.remove();
        if (step % 100 === 0) await nextFrame();
        if (step % 500 === 499)
          for (const count of await Promise.all(widgets.map(asIfNew))) compared += count;
      }
      expect(compared, 'widgets that were in the page').to.be.above(20);
      expect(errors).to.eql([]);
    } finally {
      removeEventListener('error', note);
      removeEventListener('unhandledrejection', note);
      warnings.restore();
    }
  });
});
