/** Before anything else in a site's pages: keeps what their console and their error events say. */
window.problems = [];
for (const level of ['warn', 'error'])
  console[level] = (...args) => window.problems.push(args.map(String).join(' '));
window.addEventListener('error', ({ message }) => window.problems.push(message));
window.addEventListener('unhandledrejection', ({ reason }) => window.problems.push(String(reason)));
