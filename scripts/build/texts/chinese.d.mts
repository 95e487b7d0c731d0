/** For the tests in TypeScript. */
export declare const simplifyText: (text: string) => string;
