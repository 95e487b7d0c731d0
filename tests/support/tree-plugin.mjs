/**
 * The command "accessibility-tree": the tree of the element that a selector finds, whole. (The
 * runner's own a11ySnapshot leaves out what is not "interesting", tables among it.)
 */
export const treePlugin = () => ({
  name: 'accessibility-tree',
  async executeCommand({ command, payload, session }) {
    if (command !== 'accessibility-tree') return undefined;
    const page = session.browser.getPage(session.id);
    const root = await page.$(payload);
    return page.accessibility.snapshot({ root, interestingOnly: false });
  },
});
