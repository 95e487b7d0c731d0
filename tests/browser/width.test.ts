/** How the comparison measures its width: the cost to the page, and independence from the page. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/entry/index.js';
import { all, nextFrame, settled, show } from './support.js';

describe('the width of <ai-paths-compare>', () => {
  it('is asked for once if the window’s width is a right guess, and again after changes only', async () => {
    const { observe } = ResizeObserver.prototype;
    let calls = 0;
    ResizeObserver.prototype.observe = function (...args) {
      calls++;
      return observe.apply(this, args);
    };
    try {
      const widget = await show('<ai-paths-compare lang="en"></ai-paths-compare>');
      for (let frames = 0; frames < 5; frames++) await nextFrame();
      expect(calls, 'at the start').to.equal(1);
      calls = 0;
      for (let frames = 0; frames < 10; frames++) await nextFrame();
      expect(calls, 'when nothing changes').to.equal(0);
      widget.parentElement?.style.setProperty('width', '300px');
      for (let frames = 0; frames < 10; frames++) await nextFrame();
      expect(calls, 'after a change').to.be.below(5);
      expect(all(widget, 'table')).to.have.length(0);
    } finally {
      ResizeObserver.prototype.observe = observe;
    }
  });

  for (const [width, tables] of [
    ['900px', 1],
    ['300px', 0],
  ] as const)
    it(`leaves the layout as it is while a place of ${width} is hidden`, async () => {
      const widget = await show(
        `<div style="width: ${width}"><ai-paths-compare lang="en"></ai-paths-compare></div>`,
      );
      const place = widget.parentElement;
      expect(all(widget, 'table')).to.have.length(tables);
      place?.style.setProperty('display', 'none');
      for (let frames = 0; frames < 3; frames++) await nextFrame();
      expect(all(widget, 'table'), 'hidden').to.have.length(tables);
      place?.style.removeProperty('display');
      await settled(widget);
      expect(all(widget, 'table'), 'shown again').to.have.length(tables);
    });

  it('is no matter any more once the element has left the page', async () => {
    const widget = await show('<ai-paths-compare lang="en"></ai-paths-compare>');
    const { unobserve } = ResizeObserver.prototype;
    let left = 0;
    ResizeObserver.prototype.unobserve = function (...args) {
      left++;
      return unobserve.apply(this, args);
    };
    try {
      widget.remove();
      expect(left).to.equal(1);
    } finally {
      ResizeObserver.prototype.unobserve = unobserve;
    }
    const narrow = await fixture<HTMLElement>('<div style="width: 300px"></div>');
    narrow.append(widget);
    await settled(widget);
    expect(all(widget, 'table')).to.have.length(0);
  });
});
