/** One session a page: what is emulated ends with the session that asked for it. */
const clients = new WeakMap();

function clientOf(page) {
  if (!clients.has(page)) clients.set(page, page.createCDPSession());
  return clients.get(page);
}

/**
 * The command "media": a media type and media features as if the reader had asked for them, until
 * the next such command. (The runner's own emulateMedia knows only some of the features.) Answers
 * whether the engine can: only Chromium.
 */
export const mediaPlugin = () => ({
  name: 'media',
  async executeCommand({ command, payload, session }) {
    if (command !== 'media') return undefined;
    if (session.browser.name !== 'Chromium') return { emulated: false };
    const client = await clientOf(session.browser.getPage(session.id));
    const { media = '', ...features } = payload;
    await client.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    return { emulated: true };
  },
});
