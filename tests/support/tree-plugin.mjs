/**
 * The command "accessibility-tree": returns the whole tree of the element that a selector finds. (The
 * runner's own a11ySnapshot leaves out nodes that it finds not "interesting", such as tables.)
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
