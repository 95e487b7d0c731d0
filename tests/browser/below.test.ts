/**
 * A widget far below the first screen can be read before anybody scrolls there. With `content-visibility:
 * auto`, it could not: in Chromium, what that skips has no nodes in the accessibility tree.
 */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/entry/index.js';
import { show, textOf } from './support.js';

const WORDS = 'master energy, computing infrastructure';
const chromium = CSS.supports('container-type: scroll-state');

/** Ten windows high, so that no browser prepares what comes after it. */
const far = () =>
  show(
    `<div><div style="block-size: ${innerHeight * 10}px"></div><ai-paths-compare lang="en"></ai-paths-compare></div>`,
  );

describe('readers: A widget far below the first screen has its text at once', () => {
  it('for scripts and extensions', async () => {
    expect(textOf(await far())).to.include(WORDS);
  });

  // The driver tells no other engine's tree.
  if (chromium)
    it('for screen readers', async () => {
      const { localName } = await far();
      const tree = JSON.stringify(await executeServerCommand('accessibility-tree', localName));
      expect(tree).to.include(WORDS);
    });
});
