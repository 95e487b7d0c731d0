/** Next.js 16 with its App Router and TypeScript, as create-next-app configures it. */
import { join } from 'node:path';
import { called, kitFor } from './kits.mjs';
import { describeSite, silent } from './site.mjs';
import { AFTER, BEFORE, plain, slug } from './snippets.mjs';
import { missing, packages, run, siteFolder, startNode, writeFiles } from './support.mjs';

const components = called('The component', 'next', {
  imports: "import { Case37 } from '../ai-paths/case-37';\n",
});
/** The kit of React, in a page that runs in the browser too. */
const inBrowser = called('The component of React', 'react', {
  directive: `'use client';\n`,
  imports: "import { Case37 } from '../react/Case37';\n",
});
/**
 * A channel that a page of the server gives React as HTML. After a click React inserts its script
 * without running it: the words, the same in both, are there all the same.
 */
const inserted = ['embed', 'shadow'].map((channel) => ({
  name: `The HTML of ${channel}`,
  options: { view: 'card', lang: 'en' },
  content() {
    return `<div dangerouslySetInnerHTML={{ __html: ${channel}(${JSON.stringify(this.options)}) }} />`;
  },
  imports: `import { ${channel} } from 'ai-paths/static';\n`,
  shows: 'widget',
  inert: true,
}));
const snippets = [plain, ...components, ...inBrowser, ...inserted];

const LAYOUT = `export default function Layout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
`;

/** What create-next-app writes. */
const TYPES = `{
  "compilerOptions": {
    "target": "ES2017",
    "lib": ["dom", "dom.iterable", "esnext"],
    "allowJs": true,
    "skipLibCheck": true,
    "strict": true,
    "noEmit": true,
    "esModuleInterop": true,
    "module": "esnext",
    "moduleResolution": "bundler",
    "resolveJsonModule": true,
    "isolatedModules": true,
    "jsx": "preserve",
    "incremental": true,
    "plugins": [{ "name": "next" }]
  },
  "include": ["next-env.d.ts", "**/*.ts", "**/*.tsx", ".next/types/**/*.ts"],
  "exclude": ["node_modules"]
}
`;

const page = ({
  name,
  directive = '',
  imports = '',
  ...snippet
}) => `${directive}import Link from 'next/link';
${imports}
export default function Page() {
  return (
    <main>
      <h1>${name}</h1>
      <p>${BEFORE}</p>
      ${snippet.content(snippet.options)}
      <p>${AFTER}</p>
${snippets.map((it) => `      <p><Link href="/${slug(it.name)}">${it.name}</Link></p>`).join('\n')}
    </main>
  );
}
`;

async function build() {
  const folder = siteFolder('next');
  const kits = [
    ...Object.entries(kitFor('next')({})),
    ...Object.entries(kitFor('react')({})).map(([path, code]) => [`react/${path}`, code]),
  ];
  const app = kits.map(([path, code]) => [`app/${path}`, code]);
  writeFiles(folder, {
    'package.json': '{ "name": "app", "private": true }',
    'tsconfig.json': TYPES,
    // Next.js looks for a lock file above, and there are two: the package's and the project's.
    'next.config.mjs': `export default { outputFileTracingRoot: ${JSON.stringify(join(packages('next'), '..'))} };\n`,
    'app/layout.tsx': LAYOUT,
    ...Object.fromEntries(app),
    ...Object.fromEntries(snippets.map((it) => [`app/${slug(it.name)}/page.tsx`, page(it)])),
  });
  const next = join(packages('next'), 'next', 'dist', 'bin', 'next');
  const env = { NEXT_TELEMETRY_DISABLED: '1' };
  // It checks the types too.
  const printed = run(process.execPath, [next, 'build'], { cwd: folder, env });
  const server = await startNode(
    next,
    (port) => ['start', '--port', port, '--hostname', '127.0.0.1'],
    folder,
    env,
  );
  return { ...server, printed };
}

describeSite('Next.js, with its App Router', {
  places: ['next', 'react'],
  skip: missing(packages('next')),
  build,
  snippets,
  path: (slug) => `/${slug}`,
  clientSide: true,
  more: silent,
});
