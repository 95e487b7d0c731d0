/** @jsxImportSource preact */
import { h, hydrate, render } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { nodes } from './nodes.js';

function Page({ html, keyed, as }) {
  const key = keyed ? html : 'post';
  if (!html) return <section />;
  const post =
    as === 'html' ? (
      <article key={key} dangerouslySetInnerHTML={{ __html: html }} />
    ) : (
      <article key={key}>
        {nodes(html, (tag, attributes, children) => h(tag, attributes, ...children))}
      </article>
    );
  return <section>{post}</section>;
}

globalThis.renderPost = (state) => renderToString(<Page {...state} />);

globalThis.mountPost = (target, state, hydrating) => {
  (hydrating ? hydrate : render)(<Page {...state} />, target);
  return {
    set: (next) => render(<Page {...next} />, target),
    unmount: () => render(null, target),
  };
};
