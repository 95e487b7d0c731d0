import { createSignal } from 'solid-js';
import h from 'solid-js/h';
import { render } from 'solid-js/web';
import { nodes } from './nodes.js';

globalThis.mountPost = (target, first) => {
  const [state, set] = createSignal(first);
  const post = () => {
    const { html, as } = state();
    if (!html) return undefined;
    return as === 'html'
      ? h('article', { innerHTML: html })
      : h(
          'article',
          nodes(html, (tag, attributes, children) => h(tag, attributes, children)),
        );
  };
  const unmount = render(() => h('section', post), target);
  return { set, unmount };
};
