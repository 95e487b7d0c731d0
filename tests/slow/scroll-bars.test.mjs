/**
 * Layouts beside classic scroll bars, which take room from what they scroll: a layout that changes
 * with its width must not bring or take the bar that decides its width. Drivers hide scroll bars.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { page as framePage } from '../../dist/static.js';
import { findBrowsers } from '../support/browsers.mjs';
import { inRoot } from '../../scripts/lib.mjs';

const { path: executablePath, args } = findBrowsers().chromium;
const script = readFileSync(inRoot('dist/ai-paths.min.js'), 'utf8');

/** What is compared, and the widths in `em` at which its layout may change. */
const COMPARISONS = [
  { paths: 'energy', sections: 'paths', limits: [24, 56] },
  { paths: 'compute pragmatism', sections: 'paths futures', limits: [24, 56] },
  { paths: 'compute energy pragmatism', sections: 'title paths', limits: [36, 56] },
];

const BAR = 15;

/** Widths around a limit, in `px`: what a scroll bar takes, and the margin before a list is a table again. */
const widthsAround = (em) => Array.from({ length: 12 }, (_, i) => em * 16 - 6 + i * 5);

let browser;
let tab;

before(async () => {
  browser = await puppeteer.launch({
    executablePath,
    args,
    ignoreDefaultArgs: ['--hide-scrollbars'],
  });
  tab = await browser.newPage();
  await tab.setViewport({ width: 1200, height: 900 });
});
after(() => browser?.close());

/**
 * In a page: opens each document in a frame of its size, waits until it should rest, and returns what
 * still changed in the next `frames` frames, and each frame's heights and reports. Where `follow` is
 * set, frames take these heights, then those that they report.
 */
async function watch({ sources, script, follow, frames }) {
  document.body.replaceChildren();
  const reports = new Map();
  const turns = new Map();
  // A page of another site hears of a height later, and a busy one follows one report after another.
  const setHeight = (frame, height) => {
    const before = turns.get(frame) ?? Promise.resolve();
    const turn = before.then(async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      frame.style.height = `${height}px`;
    });
    turns.set(frame, turn);
  };
  const listen = ({ source, data }) => {
    if (data?.type !== 'ai-paths-height') return;
    const frame = [...document.querySelectorAll('iframe')].find(
      ({ contentWindow }) => contentWindow === source,
    );
    if (!frame) return;
    reports.set(frame, (reports.get(frame) ?? 0) + 1);
    if (follow) setHeight(frame, data.height);
  };
  window.addEventListener('message', listen);
  const opened = await Promise.all(
    sources.map(async ({ html, width, height }) => {
      const frame = document.createElement('iframe');
      frame.style.cssText = `position: absolute; inset: 0 auto auto 0; border: 0; width: ${width}px; height: ${height}px`;
      frame.srcdoc = html.replace(
        /<script[^>]+src=[^>]+><\/script>/,
        () => `<script>${script}</script>`,
      );
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await loaded;
      for (const height of follow ?? []) setHeight(frame, height);
      return frame;
    }),
  );
  const next = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const look = (frame) => {
    const { documentElement, scrollingElement } = frame.contentDocument;
    const root = frame.contentDocument.querySelector('ai-paths-compare').shadowRoot;
    return JSON.stringify({
      frame: frame.offsetHeight,
      layout: root.querySelector('table') ? 'table' : 'list',
      room: documentElement.clientWidth,
      height: scrollingElement.scrollHeight,
      reports: reports.get(frame) ?? 0,
    });
  };
  for (let count = 0; count < (follow ? 90 : 20); count++) await next();
  const before = opened.map(look);
  const changes = opened.map(() => 0);
  for (let count = 0; count < frames; count++) {
    await next();
    opened.forEach((frame, index) => {
      const now = look(frame);
      if (now !== before[index]) changes[index]++;
      before[index] = now;
    });
  }
  window.removeEventListener('message', listen);
  return before.map((state, index) => ({
    ...JSON.parse(state),
    width: sources[index].width,
    changes: changes[index],
  }));
}

const documentOf = ({ paths, sections }) =>
  `<!doctype html><meta charset="utf-8"><style>body { margin: 0; font: 16px sans-serif }</style>
  <ai-paths-compare lang="en" paths="${paths}" sections="${sections}"></ai-paths-compare><script>${script}</script>`;

/** What did not rest. */
const restless = (states) => states.filter(({ changes }) => changes);

describe('beside classic scroll bars', () => {
  it('scroll bars take room here: else these tests would see nothing', async () => {
    const [state] = await tab.evaluate(watch, {
      sources: [{ html: documentOf(COMPARISONS[2]), width: 800, height: 300 }],
      frames: 1,
    });
    assert.equal(state.room, 800 - BAR);
  });

  for (const comparison of COMPARISONS)
    for (const limit of comparison.limits)
      it(`size: Beside a scroll bar, the layout is stable in a window of any size: ${comparison.paths} around ${limit} em, in windows of every height`, async () => {
        const html = documentOf(comparison);
        const open = (height) =>
          tab.evaluate(watch, {
            sources: widthsAround(limit).map((width) => ({ html, width, height })),
            frames: 12,
          });
        // A bar comes and goes where one layout is higher than the window and another is not.
        const heights = (await open(100)).map(({ height }) => height);
        const least = Math.min(...heights);
        const most = Math.max(...heights);
        for (const share of [0.2, 0.5, 0.8]) {
          const height = Math.round(least + (most - least) * share);
          assert.deepEqual(restless(await open(height)), [], `in windows of ${height} px`);
        }
      });

  for (const comparison of COMPARISONS)
    for (const limit of comparison.limits)
      it(`size: A frame that is set to the height that it reports becomes stable: ${comparison.paths} around ${limit} em`, async () => {
        const html = framePage({ view: 'compare', paths: comparison.paths });
        const open = (height, follow) =>
          tab.evaluate(watch, {
            sources: widthsAround(limit).map((width) => ({ html, width, height })),
            script,
            follow,
            frames: 12,
          });
        // What a list and a table reported before.
        const heights = (await open(100)).map(({ height }) => height);
        const late = [Math.max(...heights), Math.min(...heights)];
        for (const height of [100, 2000]) {
          const states = await open(height, [...late, ...late]);
          assert.deepEqual(restless(states), [], `from ${height} px`);
          const many = states.filter(({ reports }) => reports > 8);
          assert.deepEqual(many, []);
          assert.ok(states.every(({ reports }) => reports));
        }
      });
});
