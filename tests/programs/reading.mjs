/** Functions that run in a page and return what a reader sees of it. */

/**
 * Returns the visible words in order, including those in shadow roots. Like innerText, it separates the
 * words of different blocks. The markup's own white space makes no difference.
 */
export function shownWords() {
  const pieces = [];
  const skipped = /^(?:script|style|template|noscript|head|svg|iframe)$/;
  const read = (node) => {
    if (node.nodeType === 3) {
      const range = document.createRange();
      range.selectNode(node);
      const shown = node.parentElement?.checkVisibility({ checkVisibilityCSS: true }) ?? true;
      if (shown && range.getClientRects().length) pieces.push(node.data);
      return;
    }
    // An emoji that a page has made a picture of is still a word.
    if (node.localName === 'img' && node.checkVisibility()) pieces.push(node.alt);
    // Marp's slides are HTML inside SVG.
    if (
      node.nodeType !== 1 ||
      (skipped.test(node.localName) && !node.querySelector('foreignObject'))
    )
      return;
    const { display } = getComputedStyle(node);
    const block = !/^(?:inline|contents)/.test(display) || node.localName === 'br';
    if (block) pieces.push(' ');
    const assigned = node.localName === 'slot' ? node.assignedNodes() : [];
    for (const child of assigned.length ? assigned : (node.shadowRoot ?? node).childNodes)
      read(child);
    if (block) pieces.push(' ');
  };
  read(document.body);
  return pieces.join('').replace(/[\s\u200b\ufeff]+/g, ' ');
}

/**
 * The least contrast between a text in elements, wherever they are, and what is behind it, as WCAG
 * reckons it.
 */
export function leastContrast(selector) {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const paint = (colors) => {
    context.clearRect(0, 0, 1, 1);
    for (const color of colors) {
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
    }
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((it) => {
      const part = it / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const dark =
    matchMedia('(prefers-color-scheme: dark)').matches &&
    getComputedStyle(document.documentElement).colorScheme.includes('dark');
  let least = { ratio: Infinity, words: '' };
  const check = (element) => {
    const own = [...element.childNodes].some((it) => it.nodeType === 3 && it.data.trim());
    // The colour of links is the page's own.
    if (own && !element.closest('a') && element.checkVisibility({ checkVisibilityCSS: true })) {
      const behind = [];
      for (let it = element; it; it = it.parentElement ?? it.getRootNode().host)
        behind.unshift(getComputedStyle(it).backgroundColor);
      behind.unshift(dark ? '#121212' : '#fff');
      const background = paint(behind);
      const text = paint([...behind, getComputedStyle(element).color]);
      const [low, high] = [luminance(background), luminance(text)].sort((a, b) => a - b);
      const ratio = (high + 0.05) / (low + 0.05);
      if (ratio < least.ratio) least = { ratio, words: element.textContent.trim().slice(0, 60) };
    }
    for (const child of element.shadowRoot?.children ?? []) check(child);
    for (const child of element.children) check(child);
  };
  // A marker's widget stands in the marker's own shadow root.
  const search = (root) => {
    for (const element of root.querySelectorAll('*'))
      if (element.matches(selector)) check(element);
      else if (element.shadowRoot) search(element.shadowRoot);
  };
  search(document);
  return least;
}

/** How far the page can be scrolled sideways. */
export const sidewaysScroll = () =>
  document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth;

/** The words of the widget, or of its text, that are not in the box of an element, such as a slide. */
export function wordsOutside(selector) {
  const box = document.querySelector(selector).getBoundingClientRect();
  const found = [];
  let seen = 0;
  const read = (node) => {
    if (node.nodeType === 3 && node.data.trim()) {
      const range = document.createRange();
      range.selectNode(node);
      for (const { left, top, right, bottom } of range.getClientRects()) {
        seen++;
        const inside =
          left >= box.left - 1 &&
          top >= box.top - 1 &&
          right <= box.right + 1 &&
          bottom <= box.bottom + 1;
        if (!inside) found.push(node.data.trim());
      }
    }
    if (/^(?:script|style)$/.test(node.localName)) return;
    // What only screen readers read is as small as a point.
    if (node.nodeType === 1 && node.offsetWidth === 1) return;
    for (const child of (node.shadowRoot ?? node).childNodes) read(child);
  };
  read(document.querySelector('ai-paths-compare, ai-paths-card, [data-ai-paths]'));
  return seen ? found : ['nothing is shown'];
}
