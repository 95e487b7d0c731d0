/** Compiles src/ into the modules and types in dist/, as tsc does. */
import ts from 'typescript';
import { inRoot } from '../lib.mjs';

function failOn(diagnostics) {
  const host = {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: inRoot,
    getNewLine: () => '\n',
  };
  if (diagnostics.length) throw new Error(ts.formatDiagnostics(diagnostics, host).trimEnd());
}

/** Parsed files of packages, which do not change while this runs. */
const libraries = new Map();

/** A compiler host that parses each file of a package once. */
export function hostFor(options) {
  const host = ts.createIncrementalCompilerHost(options);
  const parse = host.getSourceFile;
  host.getSourceFile = (name, ...rest) => {
    if (!name.includes('/node_modules/')) return parse(name, ...rest);
    if (!libraries.has(name)) libraries.set(name, parse(name, ...rest));
    return libraries.get(name);
  };
  return host;
}

let program;

/** Compiles all of src/; a second call only what has changed since. Throws what tsc would print. */
export function compile() {
  const { fileNames, options, errors } = ts.getParsedCommandLineOfConfigFile(
    inRoot('tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (diagnostic) => failOn([diagnostic]) },
  );
  failOn(errors);
  program = ts.createEmitAndSemanticDiagnosticsBuilderProgram(
    fileNames,
    options,
    hostFor(options),
    program,
  );
  failOn(ts.getPreEmitDiagnostics(program));
  failOn(program.emit().diagnostics);
}
