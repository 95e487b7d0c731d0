/** Marp, which makes slides of Markdown, with its option for HTML. */
import { join } from 'node:path';
import { describeSite } from './site.mjs';
import { fitsSlide, forPlace, slides } from './places.mjs';
import { articles, embed, plain } from './snippets.mjs';
import { missing, packages, run, temporary, writeFiles } from './support.mjs';

const comparison = { name: 'A comparison', options: {}, shows: 'widget' };
const snippets = [plain, forPlace('slides', embed), forPlace('slides', comparison)];

function build() {
  const { folder, remove } = temporary();
  const decks = Object.entries(slides).map(([name, slide]) => [
    `${name}.md`,
    `# A deck\n\n---\n\n${slide}\n\n---\n\n# The end\n`,
  ]);
  writeFiles(folder, {
    ...Object.fromEntries(decks),
    ...articles(snippets, { path: (slug) => `${slug}.md`, link: (slug) => `./${slug}.html` }),
  });
  const marp = join(packages('marp'), '.bin', 'marp');
  run(marp, ['--html', '--no-stdin', '--input-dir', '.', '--output', 'out'], { cwd: folder });
  return { folder: join(folder, 'out'), remove };
}

const path = (slug) => `/${slug}.html`;
const slide = 'section:has([data-ai-paths])';

describeSite('Marp, with its default theme', {
  places: ['slides'],
  skip: missing(packages('marp')),
  build,
  snippets,
  path,
  more: {
    'has every word of the slide within reach': (site) =>
      fitsSlide(site, (name) => `${path(name)}#2`, slide),
    'has every word of the slide within reach without JavaScript': (site) =>
      fitsSlide(site, path, slide, { scripts: false }),
  },
});
