export default {
  title: 'A site of VitePress',
  head: [
    ['script', { src: '/tests/hosts/sites/ear.js' }],
    ['script', { src: '/dist/ai-paths.min.js', defer: '' }],
  ],
  vue: {
    template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('ai-paths-') } },
  },
};
