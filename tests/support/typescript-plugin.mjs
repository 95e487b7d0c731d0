import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isTypeScript = (path) => path.endsWith('.ts');

function compilerOptions() {
  const { config, error } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  // Only the build needs declarations. The source map leads coverage and stack traces to the source.
  return { ...options, declaration: false, inlineSourceMap: true, inlineSources: true };
}

/** Serves TypeScript to the browser, compiled file by file with the build's options but without type checks. */
export function typescriptPlugin() {
  const options = compilerOptions();
  return {
    name: 'typescript',

    resolveMimeType: ({ path }) => (isTypeScript(path) ? 'js' : undefined),

    /** As in tsc, `./x.js` means `./x.ts` if only the source exists. */
    resolveImport({ source, context }) {
      if (!/^\.{0,2}\/.*\.js$/.test(source)) return undefined;
      const path = source.startsWith('/') ? source : join(dirname(context.path), source);
      const asSource = path.replace(/\.js$/, '.ts');
      const onlySource = !existsSync(join(root, path)) && existsSync(join(root, asSource));
      return onlySource ? source.replace(/\.js$/, '.ts') : undefined;
    },

    transform({ path, body }) {
      if (!isTypeScript(path)) return undefined;
      return ts.transpileModule(body, { compilerOptions: options, fileName: path }).outputText;
    },
  };
}
