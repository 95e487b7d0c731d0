/**
 * The command `heap`: the memory that Chromium still uses after a garbage collection, as
 * `{ bytes, nodes }`. Other browsers do not report it.
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
