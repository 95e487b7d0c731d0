/**
 * The style sheet of a shadow root as one for a part of a page: each selector asks for `scope` around
 * what it hits. Twice, so that it wins over the reset before it, which takes off what the page's own
 * rules for `h2`, `td` and the like say. Not by nesting or `@scope`: older tools drop those.
 */
export function scopeStyles(css: string, scope: string): string {
  const within = (selector: string): string => {
    if (!selector.includes(':host')) return `${scope}${scope} ${selector}`;
    return selector.replace(/:host(?:\(([^)]*)\))?/, `${scope}${scope}$1`);
  };
  const scoped = css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    // XML reads a "<" as the start of a tag.
    .replace(/@container \(([\w-]+) ?< ?([^)=]+)\)/g, '@container not ($1>=$2)')
    .replace(/([^{};@]+)\{/g, (rule, selectors: string, at: number, whole: string) =>
      whole[at - 1] === '@'
        ? rule
        : `${selectors
            .trim()
            // Commas within parentheses are a selector's own.
            .split(/,(?![^(]*\))/)
            .map((selector) => within(selector.trim()))
            .join(',')}{`,
    );
  return `${scope},${scope} *{all:revert}${scope}{margin:0}${scoped}`;
}
