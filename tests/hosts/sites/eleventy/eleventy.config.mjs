export default (config) => {
  config.addPassthroughCopy({ public: '.' });
  config.ignores.add('public');
  // Here its pages are in a folder that git ignores.
  config.setUseGitIgnore(false);
};
