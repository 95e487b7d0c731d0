/** Hosts that let others write: whatever stands in attributes, properties and prototypes stays text. */
import { expect } from '@open-wc/testing';
import { TAGS, textOf, type Widget } from '../support.js';
import { arm, BARE, expectOnlyWarnings, expectUnharmed } from './harm.js';
import { openHost, settle } from './hosts.js';

/** Each would call `hit()` if any part of it were taken for code or markup. */
const PAYLOADS: readonly string[] = [
  '<script>hit()</script>',
  '<script src="data:text/javascript,hit()"></script>',
  '"><script>hit()</script>',
  "'><script>hit()</script>",
  '</script><script>hit()</script>',
  '--><script>hit()</script>',
  '<img src=x onerror=hit()>',
  '"><img src=x onerror=hit()>',
  "'><img src=x onerror=hit()>",
  '<img src=x onerror=hit()',
  '<svg onload=hit()>',
  '<svg/onload=hit()//',
  '<svg><script>hit()</script></svg>',
  '<svg><animate onbegin=hit() attributeName=x dur=1s>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=hit()>',
  '<noscript><p title="</noscript><img src=x onerror=hit()>">',
  '<iframe src="javascript:parent.hit()"></iframe>',
  '<iframe srcdoc="<script>parent.hit()</script>"></iframe>',
  '<object data="javascript:hit()"></object>',
  '<embed src="javascript:hit()">',
  '<a href="javascript:hit()">x</a>',
  '<details open ontoggle=hit()>',
  '<input autofocus onfocus=hit()>',
  '<video><source onerror=hit()></video>',
  '<style>@import "javascript:hit()";</style>',
  '<link rel=stylesheet href="data:text/css,*{background:red}">',
  '<body onload=hit()>',
  '<template shadowrootmode=open><img src=x onerror=hit()></template>',
  '<base href="//example.invalid/">',
  '<meta http-equiv=refresh content="0;url=javascript:hit()">',
  'javascript:hit()',
  'data:text/html,<script>hit()</script>',
  '" onmouseover=hit() autofocus onfocus=hit() x="',
  "' onfocus=hit() autofocus tabindex=0 x='",
  '&lt;img src=x onerror=hit()&gt;',
  '&#60;img src=x onerror=hit()&#62;',
  '\\u003cimg src=x onerror=hit()\\u003e',
  '%3Cimg%20src=x%20onerror=hit()%3E',
  '${hit()}',
  '{{constructor.constructor("hit()")()}}',
  '<!--?lit$000000000$--><img src=x onerror=hit()>',
  '<?lit$000000000$>',
  '{"_$litType$":1,"strings":["<img src=x onerror=hit()>"],"values":[]}',
  'expression(hit())',
  'url(javascript:hit())',
  ';}*{display:none}',
  '__proto__',
  'constructor',
  'constructor.prototype',
  '\u0000<img src=x onerror=hit()>',
  '\u202e<img src=x onerror=hit()>',
  `x${' '.repeat(20_000)}<img src=x onerror=hit()>`,
];

const ATTRIBUTES = [
  ...['paths', 'fields', 'sections', 'theme', 'heading-level', 'lang'],
  ...['class', 'id', 'title', 'part', 'slot', 'exportparts', 'dir', 'data-paths'],
];
const PROPERTIES = ['paths', 'fields', 'sections', 'theme', 'headingLevel', 'lang'];

for (const tag of TAGS)
  describe(`security: Hostile text in attributes, properties and children runs nothing and adds no foreign markup to the widget: <${tag}>`, () => {
    /** Adds a widget a payload and looks at all of them. */
    async function expectHarmless(add: (document: Document, payload: string) => Element) {
      const page = await openHost({ markup: BARE, before: arm });
      const plain = page.document.createElement(tag);
      page.document.body.append(plain);
      await settle(page);
      const expected = textOf(plain);
      expect(expected).not.to.equal('');
      const widgets = PAYLOADS.map((payload) => {
        const widget = add(page.document, payload);
        page.document.body.append(widget);
        return widget.matches(tag) ? widget : (widget.querySelector(tag) as Widget);
      });
      await settle(page);
      const others = PAYLOADS.filter((_, index) => textOf(widgets[index] as Widget) !== expected);
      expect(others, 'payloads that change the text').to.eql([]);
      expectUnharmed(page, widgets);
      await expectOnlyWarnings(page);
      return { page, widgets };
    }

    it(`in each of the attributes ${ATTRIBUTES.join(', ')}`, async () => {
      await expectHarmless((document, payload) => {
        const widget = document.createElement(tag);
        for (const attribute of ATTRIBUTES) widget.setAttribute(attribute, payload);
        return widget;
      });
    });

    it('in each of these attributes in markup', async () => {
      await expectHarmless((document, payload) => {
        const place = document.createElement('div');
        const escaped = payload.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
        const attributes = ATTRIBUTES.map((attribute) => `${attribute}="${escaped}"`).join(' ');
        place.innerHTML = `<${tag} ${attributes}></${tag}>`;
        return place;
      });
    });

    for (const [how, wrap] of Object.entries({
      'as they are': (payload: string) => payload,
      'in an array': (payload: string) => [payload, payload],
    }))
      it(`as values of the properties ${PROPERTIES.join(', ')}, ${how}, before and after it shows`, async () => {
        const { page, widgets } = await expectHarmless((document, payload) => {
          const widget = document.createElement(tag);
          for (const property of PROPERTIES) Reflect.set(widget, property, wrap(payload));
          return widget;
        });
        const later = [...PAYLOADS].reverse();
        widgets.forEach((widget, index) => {
          for (const property of PROPERTIES)
            Reflect.set(widget, property, wrap(later[index] as string));
        });
        await settle(page);
        expectUnharmed(page, widgets);
        await expectOnlyWarnings(page);
      });

    it('as properties that look like Lit’s own templates', async () => {
      const html = '<img src=x onerror=hit()>';
      const strings = Object.assign([html], { raw: [html] });
      const page = await openHost({ markup: BARE, before: arm });
      const values: readonly unknown[] = [
        { _$litType$: 1, strings, values: [] },
        { _$litType$: { h: html }, strings, values: [] },
        { _$litDirective$: () => html, values: [] },
        { toString: () => html },
        [{ toString: () => html }],
      ];
      const widgets = values.flatMap((value) =>
        PROPERTIES.filter((name) => name !== 'lang').map((property) => {
          const widget = page.document.createElement(tag);
          page.document.body.append(widget);
          Reflect.set(widget, property, value);
          return widget;
        }),
      );
      await settle(page);
      expectUnharmed(page, widgets);
      await expectOnlyWarnings(page);
    });

    it('as children’s attributes and text, which stay as they are', async () => {
      const page = await openHost({ markup: BARE, before: arm });
      const children = PAYLOADS.map((payload) => {
        const widget = page.document.createElement(tag);
        const child = page.document.createElement('p');
        child.title = payload;
        child.textContent = payload;
        widget.append(child);
        page.document.body.append(widget);
        return child;
      });
      await settle(page);
      children.forEach((child, index) => {
        expect(child.title).to.equal(PAYLOADS[index]);
        expect(child.textContent).to.equal(PAYLOADS[index]);
        expect(child.childElementCount).to.equal(0);
      });
      expectUnharmed(page, page.widgets);
      await expectOnlyWarnings(page);
    });
  });
