/** Versions of Node, from npm where another one runs the tests. They are for Linux. */
import { delimiter, dirname } from 'node:path';
import { packages } from './support.mjs';

const own = Number(process.versions.node.split('.')[0]);

/** The path of a version of Node. */
export const nodeOf = (version) =>
  version === own
    ? process.execPath
    : `${packages('node')}/node-${version}-${process.arch}/bin/node`;

/** The newest, for programs that want one: its path, and an environment in which it is `node`. */
export const newest = nodeOf(Math.max(own, 26));
export const onNewest = { PATH: `${dirname(newest)}${delimiter}${process.env.PATH}` };
