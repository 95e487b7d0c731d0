import { expect } from '@open-wc/testing';
import '../../src/entry/index.js';
import {
  all,
  base,
  captureWarnings,
  fieldsShown,
  normal,
  pathsShown,
  settled,
  show,
  TAGS,
  textOf,
  type Widget,
} from './support.js';

const ALL_PATHS = ['compute', 'energy', 'pragmatism'];
const ALL_FIELDS = ['Representatives', 'Core Belief', 'Advantages', 'Costs', 'Risks', 'Potential'];
const ALL_SECTIONS = ['title', 'intro', 'paths', 'futures', 'conclusion'];

const sectionsShown = (widget: Widget): string[] => {
  const selectors: Record<string, string> = {
    title: '[part="title"]',
    intro: '[part="intro"]',
    paths: '[part="paths"], table',
    futures: '[part="futures"]',
    conclusion: '[part="conclusion"]',
  };
  return ALL_SECTIONS.filter((id) => all(widget, selectors[id] ?? '').length);
};
const levels = (widget: Widget): string =>
  all(widget, 'h1,h2,h3,h4,h5,h6')
    .map((h) => h.localName)
    .join(' ');

interface Row {
  readonly attribute: string;
  readonly value: string;
  readonly shows: unknown;
  /** The bad token, where one is warned of, and the valid ones. */
  readonly warns?: readonly [bad: string, ...valid: string[]];
}

const read: Record<string, (widget: Widget) => unknown> = {
  paths: pathsShown,
  fields: fieldsShown,
  sections: sectionsShown,
  theme: (widget) => getComputedStyle(base(widget)).colorScheme,
  'heading-level': (widget) => levels(widget).slice(0, 2),
  controls: (widget) => all(widget, 'button').length > 0,
};

const ROWS: readonly Row[] = [
  { attribute: 'paths', value: 'energy', shows: ['energy'] },
  { attribute: 'paths', value: 'pragmatism compute', shows: ['pragmatism', 'compute'] },
  { attribute: 'paths', value: 'pragmatism,energy,compute', shows: [...ALL_PATHS].reverse() },
  { attribute: 'paths', value: ' energy ,\n compute ', shows: ['energy', 'compute'] },
  { attribute: 'paths', value: 'energy energy', shows: ['energy'] },
  { attribute: 'paths', value: '', shows: ALL_PATHS },
  { attribute: 'paths', value: ' , ', shows: ALL_PATHS },
  { attribute: 'paths', value: 'energy solar', shows: ['energy'], warns: ['solar', ...ALL_PATHS] },
  { attribute: 'paths', value: 'solar', shows: ALL_PATHS, warns: ['solar', ...ALL_PATHS] },
  { attribute: 'paths', value: 'constructor', shows: ALL_PATHS, warns: ['constructor'] },
  { attribute: 'fields', value: 'costs', shows: ['Costs'] },
  { attribute: 'fields', value: 'costs, belief', shows: ['Costs', 'Core Belief'] },
  { attribute: 'fields', value: '', shows: ALL_FIELDS },
  {
    attribute: 'fields',
    value: 'costs price',
    shows: ['Costs'],
    warns: ['price', 'representatives', 'belief', 'advantages', 'costs', 'risks', 'potential'],
  },
  { attribute: 'fields', value: 'price', shows: ALL_FIELDS, warns: ['price'] },
  { attribute: 'fields', value: 'toString', shows: ALL_FIELDS, warns: ['toString'] },
  { attribute: 'sections', value: 'paths', shows: ['paths'] },
  { attribute: 'sections', value: 'conclusion title', shows: ['title', 'conclusion'] },
  { attribute: 'sections', value: '', shows: ALL_SECTIONS },
  {
    attribute: 'sections',
    value: 'paths summary',
    shows: ['paths'],
    warns: ['summary', ...ALL_SECTIONS],
  },
  { attribute: 'sections', value: 'summary', shows: ALL_SECTIONS, warns: ['summary'] },
  { attribute: 'theme', value: 'dark', shows: 'dark' },
  { attribute: 'theme', value: 'light', shows: 'light' },
  { attribute: 'theme', value: '', shows: 'normal' },
  { attribute: 'theme', value: 'blue', shows: 'normal', warns: ['blue', 'light', 'dark'] },
  ...[1, 2, 3, 4, 5, 6].map((level) => ({
    attribute: 'heading-level',
    value: `${level}`,
    shows: `h${level}`,
  })),
  { attribute: 'heading-level', value: '', shows: 'h2' },
  {
    attribute: 'heading-level',
    value: '9',
    shows: 'h2',
    warns: ['9', '1', '2', '3', '4', '5', '6'],
  },
  { attribute: 'heading-level', value: '0', shows: 'h2', warns: ['0'] },
  { attribute: 'heading-level', value: 'two', shows: 'h2', warns: ['two'] },
  { attribute: 'controls', value: '', shows: true },
  { attribute: 'controls', value: 'controls', shows: true },
  // As on all boolean attributes of HTML; frameworks write it where they see no property.
  { attribute: 'controls', value: 'false', shows: true },
];
const DEFAULTS: Record<string, unknown> = {
  paths: ALL_PATHS,
  fields: ALL_FIELDS,
  sections: ALL_SECTIONS,
  theme: 'normal',
  'heading-level': 'h2',
  controls: false,
};

for (const tag of TAGS)
  describe(`<${tag}>`, () => {
    let warnings: ReturnType<typeof captureWarnings>;
    beforeEach(() => (warnings = captureWarnings()));
    afterEach(() => warnings.restore());

    const expectWarning = ({ attribute, warns }: Row) => {
      if (!warns) return expect(warnings.messages).to.eql([]);
      expect(warnings.messages).to.have.length(1);
      const [message = ''] = warnings.messages;
      expect(message).to.contain(`<${tag}>`).and.to.contain(attribute);
      for (const word of warns) expect(message).to.contain(word);
    };

    for (const row of ROWS) {
      const { attribute, value, shows } = row;
      it(`${attribute}="${value}" shows what it asks for, in markup and changed late`, async () => {
        const reader = read[attribute];
        const inMarkup = await show(`<${tag} lang="en" ${attribute}="${value}"></${tag}>`);
        expect(reader?.(inMarkup)).to.eql(shows);
        expectWarning(row);

        warnings.messages.length = 0;
        const late = await show(`<${tag} lang="en"></${tag}>`);
        expect(reader?.(late)).to.eql(DEFAULTS[attribute]);
        late.setAttribute(attribute, value);
        await settled(late);
        expect(reader?.(late)).to.eql(shows);
        expectWarning(row);

        late.removeAttribute(attribute);
        await settled(late);
        expect(reader?.(late)).to.eql(DEFAULTS[attribute]);
      });
    }

    it('readers: An invalid value in an attribute causes one warning, and the valid values still apply', async () => {
      const widget = await show(`<${tag} paths="solar"></${tag}>`);
      for (const value of ['energy', 'solar', 'energy', 'solar']) {
        widget.setAttribute('paths', value);
        await settled(widget);
      }
      expect(warnings.messages).to.have.length(1);
    });

    it('shows only fields that a shown path has, unless asked for others', async () => {
      const widget = await show(`<${tag} lang="en" paths="pragmatism"></${tag}>`);
      expect(fieldsShown(widget)).to.eql(['Core Belief', 'Advantages', 'Costs', 'Potential']);
      expect(textOf(widget)).not.to.contain('Not stated');
      widget.setAttribute('fields', 'risks');
      await settled(widget);
      expect(fieldsShown(widget)).to.eql(['Risks']);
      expect(textOf(widget)).to.contain('Not stated');
    });

    it('says "not stated" in each of the four cells that the text leaves empty', async () => {
      const widget = await show(`<${tag} lang="en"></${tag}>`);
      expect(all(widget, '[part="not-stated"]').map((cell) => normal(cell.innerText))).to.eql(
        Array<string>(4).fill('Not stated'),
      );
      expect(all(widget, '[part="text"]')).to.have.length(14);
    });

    it('readers: The topmost heading has the level that you set, and the other headings are one level below', async () => {
      const widget = await show(`<${tag} heading-level="3"></${tag}>`);
      expect(levels(widget)).to.match(/^h3( h4)+$/);
      widget.setAttribute('sections', 'paths futures');
      await settled(widget);
      expect(levels(widget)).to.match(/^h3( h3)*$/);
      widget.setAttribute('heading-level', '6');
      widget.removeAttribute('sections');
      await settled(widget);
      expect(levels(widget)).to.match(/^h6( h6)+$/);
    });

    it('readers: The attribute headinglevel, without its hyphen, changes nothing', async () => {
      const widget = await show(`<${tag} lang="en" headinglevel="3"></${tag}>`);
      const plain = await show(`<${tag} lang="en"></${tag}>`);
      expect(levels(widget)).to.equal(levels(plain));
      expect(levels(widget)).to.match(/^h2 /);
      expect(textOf(widget)).to.equal(textOf(plain));
      expect(widget.headingLevel).to.equal(2);
      expect(warnings.messages).to.eql([]);
      widget.headingLevel = 4;
      await settled(widget);
      expect(levels(widget)).to.match(/^h4 /);
    });

    it('mirrors attributes in typed properties', async () => {
      const widget = await show(
        `<${tag} paths="energy, solar compute" fields="costs" sections="paths" theme="dark" heading-level="4" controls></${tag}>`,
      );
      const { paths, fields, sections, theme, headingLevel, controls } = widget;
      expect({ paths, fields, sections, theme, headingLevel, controls }).to.eql({
        paths: ['energy', 'compute'],
        fields: ['costs'],
        sections: ['paths'],
        theme: 'dark',
        headingLevel: 4,
        controls: true,
      });
    });

    it('mirrors properties in attributes, and removes them for null', async () => {
      const widget = await show(`<${tag}></${tag}>`);
      widget.paths = ['energy', 'compute'];
      widget.fields = 'costs, risks';
      widget.sections = ['paths'];
      widget.theme = 'dark';
      widget.headingLevel = 4;
      widget.controls = true;
      const attributes = () =>
        Object.fromEntries([...widget.attributes].map(({ name, value }) => [name, value]));
      expect(attributes()).to.eql({
        paths: 'energy compute',
        fields: 'costs risks',
        sections: 'paths',
        theme: 'dark',
        'heading-level': '4',
        controls: '',
      });
      await settled(widget);
      expect(pathsShown(widget)).to.eql(['energy', 'compute']);

      widget.paths = widget.fields = widget.sections = widget.theme = widget.headingLevel = null;
      widget.controls = false;
      expect(attributes()).to.eql({});
      widget.paths = [];
      expect(attributes()).to.eql({});
      const { paths, fields, sections, theme, headingLevel } = widget;
      expect({ paths, fields, sections, theme, headingLevel }).to.eql({
        paths: [],
        fields: [],
        sections: [],
        theme: null,
        headingLevel: 2,
      });
    });

    it('readers: When a script sets a property to an invalid value, the widget warns and still shows', async () => {
      const widget = await show(`<${tag} lang="en"></${tag}>`);
      const hostile: unknown[] = [
        Symbol('x'),
        {},
        Object.create(null),
        () => 1,
        [Symbol('x'), {}],
        true,
      ];
      for (const value of hostile)
        for (const name of ['paths', 'fields', 'sections', 'theme', 'headingLevel'] as const) {
          Reflect.set(widget, name, value);
          await settled(widget);
          expect(pathsShown(widget)).to.eql(ALL_PATHS);
        }
      expect(warnings.messages).to.have.length.above(5);
    });
  });
