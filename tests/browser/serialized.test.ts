/** Pages that are written down as markup: by serializers, and by printers that clone. */
import { expect } from '@open-wc/testing';
import { FALLBACKS, faultsOf, settle } from './breaking.js';
import { openPage, SCRIPT } from './built.js';
import { waitUntil } from './support.js';

const NAMES = Object.keys(FALLBACKS).filter((name) => !name.startsWith('a sentence'));
const BODY = Object.entries(FALLBACKS)
  .filter(([name]) => NAMES.includes(name))
  .map(([, markup]) => `<section>${markup}</section>`)
  .join('');
const script = `<script src="${SCRIPT}"></script>`;

function rootsIn(node: ParentNode): ShadowRoot[] {
  return [...node.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : [],
  );
}

const withShadow = (body: HTMLElement) => body.getHTML({ shadowRoots: rootsIn(body) });
const withoutShadow = (body: HTMLElement) => (body.cloneNode(true) as HTMLElement).innerHTML;
const withoutScript = (markup: string) => markup.replace(/<script[^]*?<\/script>/g, '');

for (const [how, write] of [
  ['with shadow roots', withShadow],
  ['without them', withoutShadow],
] as const)
  for (const again of [false, true])
    it(`text: A page that was saved or cloned as markup has every word once: ${how}, ${again ? 'with the script' : 'without scripts'}`, async () => {
      const page = await openPage(`<html lang="en"><body>${BODY}${script}`);
      await settle();
      const body = page.contentDocument?.body;
      if (!body) throw new Error('no page');
      expect(faultsOf(page, NAMES)).to.eql([]);
      const markup = withoutScript(write(body));
      const saved = await openPage(`<html lang="en"><body>${markup}${again ? script : ''}`);
      await settle();
      expect(faultsOf(saved, NAMES)).to.eql([]);
    });

it('a marker that shows its own text is saved with that text', async () => {
  const page = await openPage(
    `<html lang="en"><body><section>${FALLBACKS['the channel html']}</section>${script}`,
  );
  await settle();
  const { contentDocument: document } = page;
  const section = document?.querySelector('section');
  if (!document || !section) throw new Error('no page');
  section.contentEditable = 'true';
  const marker = section.querySelector('p');
  await waitUntil(() => marker?.getBoundingClientRect().height, 'does not show its text');
  const saved = await openPage(`<body>${withoutScript(withShadow(document.body))}`);
  expect(faultsOf(saved, ['the marker'])).to.eql([]);
});
