/**
 * The shape of a case: what the content room fills and every view reads.
 * The source language defines it; the compiler holds the other languages to it.
 */
export {};
