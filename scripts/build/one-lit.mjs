/** A rollup plugin: a bundle that has Lit twice, or not at all, fails the build. */
export const oneLit = {
  name: 'one-lit',
  generateBundle() {
    const copies = [...this.getModuleIds()].filter((id) => id.endsWith('/lit-html/lit-html.js'));
    if (copies.length !== 1)
      this.error(`This bundle has ${copies.length} copies of Lit, not one: ${copies.join(', ')}`);
  },
};
