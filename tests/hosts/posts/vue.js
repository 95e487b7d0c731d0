import { createApp, createSSRApp, h, shallowRef } from 'vue';
import { renderToString } from '@vue/server-renderer';
import { nodes } from './nodes.js';

const pageOf = (state) => () => {
  const { html, keyed, as } = state.value;
  if (!html) return h('section');
  const key = keyed ? html : 'post';
  const post =
    as === 'html' ? h('article', { key, innerHTML: html }) : h('article', { key }, nodes(html, h));
  return h('section', [post]);
};

globalThis.renderPost = (state) => renderToString(createSSRApp(pageOf({ value: state })));

globalThis.mountPost = (target, first, hydrate) => {
  const state = shallowRef(first);
  const app = (hydrate ? createSSRApp : createApp)(pageOf(state));
  app.mount(target);
  return {
    set: (next) => {
      state.value = next;
    },
    unmount: () => app.unmount(),
  };
};
