/** A post as nodes of a framework's own: `h(tag, attributes, children)` makes one. */
export function nodes(html, h) {
  const content = new DOMParser().parseFromString(html, 'text/html').body;
  const one = (node, index) =>
    node.nodeType === Node.TEXT_NODE
      ? node.data
      : h(
          node.localName,
          Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
          [...node.childNodes].map(one),
          index,
        );
  return [...content.childNodes].map(one);
}
