/** The shipped, minified style sheet has the same rules as its source. */
import { expect } from '@open-wc/testing';
import { styles as built } from '../../dist/views/styles.js';
import { styles as source } from '../../src/views/styles.js';

/** Without what may be written in two ways: spaces, zeros, which var() keeps, double brackets and `none`. */
const plain = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ?([(),:*/]) ?/g, '$1')
    .replace(/\((\([^()]*\))\)/g, '$1')
    .replace(/(^|[^\d])0\./g, '$1.')
    .replace(/^background:none$/, 'background:0px 0px');

/** One line a rule: what it is, and its declarations in the order of their names. */
function rulesOf(list: CSSRuleList): string[] {
  return [...list].flatMap((rule) => {
    if (rule instanceof CSSStyleRule) {
      // Not one by one: the longhands of a shorthand that holds var() are empty.
      const declarations = rule.style.cssText.split(/;\s*/).filter(Boolean).map(plain).sort();
      return [`${rule.selectorText}{${declarations.join(';')}}`];
    }
    const head = plain(rule.cssText.slice(0, rule.cssText.indexOf('{'))).trim();
    const inner = rule instanceof CSSGroupingRule ? rulesOf(rule.cssRules) : [];
    return inner.map((line) => `${head} ${line}`);
  });
}

function parse(css: string): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return rulesOf(sheet.cssRules);
}

describe('the minified style sheet', () => {
  it('has each rule and each declaration of its source', () => {
    const rules = parse(source);
    expect(rules).to.have.length.above(50);
    expect(parse(built)).to.deep.equal(rules);
  });

  it('carries no comment into pages', () => {
    expect(source).to.include('/*');
    expect(built).not.to.include('/*');
  });
});
