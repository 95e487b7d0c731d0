/** One session for each page, because an emulation ends with its session. */
const clients = new WeakMap();

function clientOf(page) {
  if (!clients.has(page)) clients.set(page, page.createCDPSession());
  return clients.get(page);
}

/**
 * The command "media": emulates a media type and media features until the next such command. (The
 * runner's own emulateMedia supports only some features.) Returns whether the engine supports this;
 * only Chromium does.
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
