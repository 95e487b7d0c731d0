import { BUILDER } from '../content/generated/builder/index.js';
import { DEFAULT_LANGUAGE } from '../content/locales.js';
import { builderPage, inEveryLanguage } from './page.js';

const { demo } = BUILDER[DEFAULT_LANGUAGE.locale].words.pages;

/** The first page of `demo/`: the builder and links to the other pages. The build writes it. */
export const demoPage = (): string =>
  builderPage({
    files: '../dist/',
    links: (Object.keys(demo) as (keyof typeof demo)[]).map((name) => {
      const link = inEveryLanguage(({ pages }) => pages.demo[name].name);
      const about = inEveryLanguage(({ pages }) => pages.demo[name].about);
      return `<a href="${name}.html">${link}</a> ${about}`;
    }),
  });
