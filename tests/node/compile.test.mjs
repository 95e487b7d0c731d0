/** The script's templates and its copy of Lit: an update that changes them fails the build with a reason. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { compileHeadings } from '../../scripts/compile-headings.mjs';
import { compileTemplates } from '../../scripts/compile-templates.mjs';
import { joinTemplates } from '../../scripts/join-templates.mjs';
import { inRoot } from '../../scripts/lib.mjs';
import { BUILDER_CUTS, cut, SCRIPT_CUTS } from '../../scripts/lit-cuts.mjs';

const read = (path) => readFileSync(inRoot(path), 'utf8');
const readable = read('node_modules/lit-html/development/lit-html.js');
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe('the cuts in Lit', () => {
  it('each match in the Lit that is installed', () => {
    assert.ok(cut(readable, SCRIPT_CUTS).length < readable.length);
    cut(read('node_modules/lit-html/lit-html.js'), BUILDER_CUTS);
  });

  it('have a name each, and a reason', () => {
    const names = SCRIPT_CUTS.map(({ name }) => name);
    assert.deepEqual([...new Set(names)], names);
    for (const { name, why } of SCRIPT_CUTS) assert.ok(why, name);
  });

  for (const one of SCRIPT_CUTS)
    it(`${one.name}: fails where Lit has not what it is for`, () => {
      const message = new RegExp(`"${escaped(one.name)}" matches 0 times.*${escaped(one.why)}`);
      assert.throws(() => cut('export const html = 1;', [one]), { message });
    });

  for (const [what, changed] of [
    ['renames a function', readable.replaceAll('resolveDirective', 'resolve')],
    ['renames a member', readable.replaceAll('_$getTemplate', '_$template')],
    [
      'asks for an option once more',
      readable.replace('part._$setValue(value);\n', 'part._$setValue(value, options);\n'),
    ],
    ['makes a second policy', `${readable}\ntrustedTypes.createPolicy('second', {});`],
    ['gives a part one more getter', readable.replace('get startNode()', 'get endNode() {}\n$&')],
  ])
    it(`fail where an update ${what}`, () => {
      assert.notEqual(changed, readable);
      assert.throws(() => cut(changed, SCRIPT_CUTS), /^Error: Lit has changed: the cut "/);
    });

  it('leave nothing in the script that only Lit’s parser, its warnings or other copies need', () => {
    assert.doesNotMatch(
      read('dist/ai-paths.min.js'),
      /lit\$|litDirective|litHtml|lit-html|lit-debug|emitLitDebugLogEvents|litIssuedWarnings|ShadyDOM/,
    );
  });
});

describe('the compiler of templates', () => {
  const view = (template) =>
    `import { html } from 'lit/html.js';\nexport const view = (a, b) => html\`${template}\`;`;

  it('gives what the copy of Lit takes', () => {
    assert.equal(
      compileTemplates(view('<p part=${a} @click=${b}>${a}</p>')),
      `import { html } from 'lit/html.js';
import { AttributePart as A_1, EventPart as E_1 } from 'lit/html.js';
const b_1 = i => i;
const lit_template_1 = { h: \`<p><?></p>\`, parts: [[0,"part",A_1], [0,"click",E_1], [1]] };
export const view = (a, b) => (html(lit_template_1, a, b, a));
`,
    );
  });

  it('gives results that hold results', () => {
    const compiled = compileTemplates(view('<p>${[html`<b>${a}</b>`, html`<i></i>`]}</p>'));
    assert.match(
      compiled,
      /html\(lit_template_\d, \[html\(lit_template_\d, a\), html\(lit_template_\d, \)\]\)/,
    );
  });

  it('joins all templates in one document, numbers them, and keeps the lines', () => {
    const script = [
      'const markup = TEMPLATES;',
      'const lit_template_1 = { h: `<p part="a"><?></p>`, parts: [[0,"lang",A], [1]] };',
      'const lit_template_1$1 = { h: `<b>\\`é</b>`, parts: [] };',
      'const view = (a) => html(lit_template_1, a, html(lit_template_1$1));',
    ];
    assert.equal(
      joinTemplates(script.join('\n')),
      [
        'const markup = "<template><p part=\\"a\\"><?></p></template><template><b>`é</b></template>";',
        'const PARTS = [[[0,"lang",A], [1]],[]];',
        ';',
        'const view = (a) => html(0, a, html(1));',
      ].join('\n'),
    );
  });

  it('takes the six headings as one template with a level', () => {
    const headings = compileTemplates(read('dist/views/heading.js'));
    assert.match(
      compileHeadings(headings),
      /html\(\[lit_template_1,.*,lit_template_6\]\[level - 1\], part, content\)/,
    );
    for (const [changed, why] of [
      [headings.replace('<h3>', '<h3 class="x">'), /differ in more than the level/],
      [
        headings.replace('switch (level)', 'switch (+level)'),
        /the choice of a template has changed/,
      ],
    ])
      assert.throws(() => compileHeadings(changed), why);
  });

  it('is pinned to one version, as it is not released as stable', () => {
    const { devDependencies } = JSON.parse(read('package.json'));
    assert.match(devDependencies['@lit-labs/compiler'], /^\d+\.\d+\.\d+$/);
  });

  for (const [template, why] of [
    ['<textarea>${a}</textarea>', /compiler leaves this template alone: html/],
    ['<${a}></${a}>', /compiler leaves this template alone: html/],
    ['<p ${a}></p>', /an expression in a tag/],
    ['<!-- ${a} -->', /an expression in a comment/],
    ['<p class="a ${b}"></p>', /a piece of an attribute’s value: strings: \["a ", ""\]/],
    ['<p class="${a}${b}"></p>', /a piece of an attribute’s value: strings: \["", "", ""\]/],
  ])
    it(`refuses ${template}`, () =>
      assert.throws(() => compileTemplates(view(template)), { message: why }));

  it('refuses a tag that is not Lit’s', () =>
    assert.throws(() => compileTemplates('html`<p></p>`;'), /leaves this template alone/));
});
