/** The version in package.json; the package's test holds them together. */
export const VERSION = '0.1.0';
