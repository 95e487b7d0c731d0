/**
 * Turns the style sheet of a shadow root into one for a part of a page: each selector matches only
 * inside `scope`. A reset first removes the page's own rules for `h2`, `td` and so on; each selector
 * names `scope` twice to win over the reset. Older tools would drop nesting or `@scope`.
 */
export function scopeStyles(css: string, scope: string): string {
  const within = (selector: string): string => {
    if (!selector.includes(':host')) return `${scope}${scope} ${selector}`;
    return selector.replace(/:host(?:\(([^)]*)\))?/, `${scope}${scope}$1`);
  };
  const scoped = css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    // In XML, "<" would start a tag.
    .replace(/@container \(([\w-]+) ?< ?([^)=]+)\)/g, '@container not ($1>=$2)')
    .replace(/([^{};@]+)\{/g, (rule, selectors: string, at: number, whole: string) =>
      whole[at - 1] === '@'
        ? rule
        : `${selectors
            .trim()
            // Commas in parentheses belong to one selector.
            .split(/,(?![^(]*\))/)
            .map((selector) => within(selector.trim()))
            .join(',')}{`,
    );
  return `${scope},${scope} *{all:revert}${scope}{margin:0}${scoped}`;
}
