/**
 * Scrolls to the path that the page's URL names: `#ID-energy`, where ID is the id of the element or of
 * its marker. Browsers do not find fragments inside a shadow root.
 * (https://github.com/WICG/webcomponents/issues/66)
 */
export function goToAnchor(element: Element, root: ShadowRoot): void {
  const id = element.id || (element.getRootNode() as Partial<ShadowRoot>).host?.id;
  const target =
    id &&
    [...root.querySelectorAll<HTMLElement>('[data-path]:not(button)')].find(
      ({ dataset }) => location.hash === `#${encodeURI(id)}-${dataset['path']}`,
    );
  if (!target) return;
  target.scrollIntoView();
  // As with any fragment, the keyboard and a screen reader continue from there.
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
