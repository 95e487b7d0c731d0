import parse from 'html-react-parser';
import { useSyncExternalStore } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { createStore } from './store.js';

function Post({ html, keyed, as }) {
  const key = keyed ? html : 'post';
  if (as === 'html') return <article key={key} dangerouslySetInnerHTML={{ __html: html }} />;
  return <article key={key}>{parse(html)}</article>;
}

const Page = ({ store }) => {
  const state = useSyncExternalStore(store.subscribe, store.get, store.first);
  return <section>{state.html && <Post {...state} />}</section>;
};

globalThis.renderPost = (state) => renderToString(<Page store={createStore(state)} />);

globalThis.mountPost = (target, state, hydrate) => {
  const store = createStore(state);
  const page = <Page store={store} />;
  const root = hydrate ? hydrateRoot(target, page) : createRoot(target);
  if (!hydrate) root.render(page);
  return { set: store.set, unmount: () => root.unmount() };
};
