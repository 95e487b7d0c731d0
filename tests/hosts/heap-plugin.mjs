/**
 * The command `heap`: what stays in use of Chromium's memory after its garbage is collected,
 * as `{ bytes, nodes }`. Other browsers do not tell.
 */
export function heapPlugin() {
  return {
    name: 'heap',

    async executeCommand({ command, session }) {
      if (command !== 'heap') return undefined;
      const page = session.browser.getPage(session.id);
      const client = await page.createCDPSession();
      // What a finalizer lets go of is garbage for the next round only.
      for (let round = 0; round < 3; round++) await client.send('HeapProfiler.collectGarbage');
      const { usedSize: bytes } = await client.send('Runtime.getHeapUsage');
      const { nodes } = await client.send('Memory.getDOMCounters');
      await client.detach();
      return { bytes, nodes };
    },
  };
}
