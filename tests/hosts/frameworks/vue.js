import { createApp, ref } from 'vue';

const App = {
  props: ['rest'],

  setup() {
    const paths = ref(['compute']);
    const asText = ref(false);
    const lang = ref('en');
    const heard = ref('');

    const toggle = () => {
      paths.value = paths.value.includes('energy') ? ['compute'] : [...paths.value, 'energy'];
    };

    const hear = ({ detail }) => {
      paths.value = [...detail.paths];
      lang.value = detail.lang;
      heard.value = JSON.stringify(detail);
    };

    return { paths, asText, lang, heard, toggle, hear };
  },

  template: `
    <button id="toggle" @click="toggle"></button>
    <button id="text" @click="asText = !asText"></button>
    <button id="chinese" @click="lang = 'zh-Hant'"></button>
    <button id="page-language" @click="lang = undefined"></button>
    <ai-paths-card
      :paths="asText ? paths.join(' ') : paths"
      :lang="lang"
      controls
      @ai-paths-change="hear"
    ></ai-paths-card>
    <output>{{ heard }}</output>
    <ai-paths-compare v-bind="rest"><p>A note.</p></ai-paths-compare>
  `,
};

globalThis.mount = (target, rest) => {
  const app = createApp(App, { rest });
  app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('ai-paths-');
  app.mount(target);
  return () => app.unmount();
};
