/** Editors suggest only attribute values that the elements accept. */
import { expect } from '@open-wc/testing';
import { captureWarnings, show, TAGS } from './support.js';

interface Attribute {
  readonly name: string;
  readonly values: readonly string[];
}

const json = async (name: string) => (await fetch(`/dist/editors/${name}.json`)).json();

/** The attributes of a tag in what each editor reads. */
const EDITORS: Record<string, (tag: string) => Promise<Attribute[]>> = {
  async 'VS Code'(tag) {
    const { tags } = await json('vscode.html-custom-data');
    const { attributes } = tags.find(({ name }: { name: string }) => name === tag);
    return attributes.map(({ name, values }: { name: string; values: { name: string }[] }) => ({
      name,
      values: values.map((value) => value.name),
    }));
  },
  async 'JetBrains editors'(tag) {
    const { elements } = (await json('web-types')).contributions.html;
    const { attributes } = elements.find(({ name }: { name: string }) => name === tag);
    return attributes.map(({ name, value }: { name: string; value: { type: string } }) => ({
      name,
      values: value.type.split(' | ').flatMap((text) => /^'(.*)'$/.exec(text)?.[1] ?? []),
    }));
  },
};

for (const [editor, attributesOf] of Object.entries(EDITORS))
  for (const tag of TAGS)
    describe(`what ${editor} offer for <${tag}>`, () => {
      it('is what the element takes without a warning', async () => {
        for (const { name, values } of await attributesOf(tag))
          for (const value of values) {
            const { messages, restore } = captureWarnings();
            await show(`<${tag} ${name}="${value}"></${tag}>`);
            restore();
            expect(messages, `${name}="${value}"`).to.eql([]);
          }
      });

      it('has values for each attribute that takes one of a few', async () => {
        const withValues = (await attributesOf(tag)).filter(({ values }) => values.length > 1);
        expect(withValues.map(({ name }) => name)).to.have.members([
          'paths',
          'fields',
          'sections',
          'theme',
          'heading-level',
        ]);
      });
    });
