/** The content for screen readers: the accessibility tree of each state in Chromium. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/entry/index.js';
import { button, normal, settled, show } from './support.js';

interface Node {
  readonly role: string;
  readonly name?: string;
  readonly level?: number;
  readonly pressed?: boolean;
  readonly children?: readonly Node[];
}

const SHOWN =
  /^(heading|group|button|table|columnheader|rowheader|cell|list|status|term|definition)$/;

/** A line a node: its role, its name (the first words of it), its level and state. */
function lines({ role, name = '', level, pressed, children = [] }: Node): string[] {
  const words = normal(name).split(' ').slice(0, 4).join(' ');
  const state = pressed === undefined ? '' : pressed ? ' (pressed)' : ' (not pressed)';
  const at = role === 'heading' ? ` ${level}` : '';
  const own = SHOWN.test(role) ? [`${role}${at}${words && ` ${words}`}${state}`] : [];
  return [...own, ...children.flatMap(lines)];
}

async function tree(tag: string): Promise<string[]> {
  return lines(await executeServerCommand<Node, string>('accessibility-tree', tag));
}

const CONTROLS = [
  'group Paths shown',
  'button Compute Maximalism (not pressed)',
  'button Energy Foundation (pressed)',
  'button Pragmatism (not pressed)',
  'group Language',
  'button English (pressed)',
  'button 繁體中文 (not pressed)',
  'button 简体中文 (not pressed)',
];

const STATES: [title: string, markup: string, expected: string[]][] = [
  [
    'a comparison where it is wide',
    '<ai-paths-compare lang="en" paths="compute pragmatism" fields="belief risks"></ai-paths-compare>',
    [
      'heading 2 Case 37 | The',
      'table The paths compared, field',
      'columnheader Path One: Compute Maximalism',
      'columnheader Path Three: Pragmatism “Good',
      'rowheader Core Belief',
      'cell The larger the parameters',
      'cell Instead of chasing the',
      'rowheader Risks',
      'cell Easily trapped in an',
      'cell Not stated',
      'heading 3 Three Paths, Three Futures',
      'list',
    ],
  ],
  [
    'a comparison where it is narrow',
    '<div style="width: 300px"><ai-paths-compare lang="en" paths="energy" fields="costs" sections="title paths"></ai-paths-compare></div>',
    [
      'heading 2 Case 37 | The',
      'heading 3 Path Two: Energy Foundation',
      'term Costs:',
      'definition',
    ],
  ],
  [
    'a card at the asked level',
    '<ai-paths-card lang="en" paths="energy" fields="costs" sections="paths" heading-level="4"></ai-paths-card>',
    ['heading 4 Path Two: Energy Foundation', 'term Costs:', 'definition'],
  ],
  [
    'the controls',
    '<ai-paths-card lang="en" paths="energy" sections="futures" controls></ai-paths-card>',
    [...CONTROLS, 'heading 2 Three Paths, Three Futures', 'list'],
  ],
  [
    'Chinese',
    '<ai-paths-compare lang="zh-Hant" paths="energy" fields="costs" sections="paths"></ai-paths-compare>',
    [
      'table 各路線逐項比較',
      'columnheader 路線二: 能源根基 「掌握底層才掌握未來」',
      'rowheader 代價',
      'cell 前期投入極其巨大,回收週期漫長,受政策與宏觀環境影響極大。',
    ],
  ],
  [
    'Chinese in simplified characters',
    '<ai-paths-compare lang="zh-Hans" paths="energy" fields="costs" sections="paths"></ai-paths-compare>',
    [
      'table 各路线逐项比较',
      'columnheader 路线二: 能源根基 “掌握底层才掌握未来”',
      'rowheader 代价',
      'cell 前期投入极其巨大,回收周期漫长,受政策与宏观环境影响极大。',
    ],
  ],
];

// Only Chromium hands its accessibility tree to a test; the other engines read the same markup.
if (/Chrome/.test(navigator.userAgent))
  describe('readers: The accessibility tree has the headings, the table, the lists, the buttons and the states that show (read in Chromium)', () => {
    for (const [title, markup, expected] of STATES)
      it(title, async () => {
        const widget = await show(markup);
        const met = (await tree(widget.localName)).filter((line) => line !== 'cell');
        expect(met).to.eql(expected);
      });

    it('the new state after a press, and the announcement after a switch of language', async () => {
      const widget = await show(
        '<ai-paths-card lang="en" paths="energy" sections="futures" controls></ai-paths-card>',
      );
      button(widget, 'Pragmatism').click();
      await settled(widget);
      expect(await tree('ai-paths-card')).to.contain('button Pragmatism (pressed)');
      button(widget, '繁體中文').click();
      await settled(widget);
      const met = await tree('ai-paths-card');
      expect(met).to.include.members([
        'group 顯示的路線',
        'button 繁體中文 (pressed)',
        'heading 2 三條路線,三種未來',
      ]);
    });
  });
