/** Page savers: SingleFile’s own library, as its extension and its command run it. */
import { expect } from '@open-wc/testing';
import { FALLBACKS, faultsOf, settle } from '../browser/breaking.js';
import { openPage, SCRIPT } from '../browser/built.js';

interface PageData {
  readonly content: string;
}
interface SingleFile {
  getPageData(
    options: Readonly<Record<string, unknown>>,
    init: { fetch: typeof fetch },
    document: Document | null,
    window: Window | null,
  ): Promise<PageData>;
}

const { getPageData } = (await import(
  `${location.origin}/tests/hosts/node_modules/single-file-core/single-file.js`
)) as SingleFile;

const NAMES = Object.keys(FALLBACKS).filter((name) => !name.startsWith('a sentence'));
const BODY = NAMES.map((name) => `<section>${FALLBACKS[name as keyof typeof FALLBACKS]}</section>`);

for (const removeHiddenElements of [true, false])
  it(`text: A page that SingleFile has saved shows every word once: ${removeHiddenElements ? 'without what is hidden' : 'whole'}`, async () => {
    const page = await openPage(
      `<html lang="en"><head><title>A page</title></head><body>${BODY.join('')}<script src="${SCRIPT}"></script>`,
    );
    await settle();
    const { contentDocument, contentWindow } = page;
    const { content } = await getPageData(
      { removeHiddenElements, blockScripts: true, removeFrames: true, url: contentDocument?.URL },
      { fetch: window.fetch.bind(window) },
      contentDocument,
      contentWindow,
    );
    const saved = await openPage(content.replace(/^<!doctype html>/i, ''));
    await settle();
    expect(faultsOf(saved, NAMES)).to.eql([]);
  });
