/**
 * What Lit sees as `document` and `globalThis` in our bundles. rollup.config.mjs gives Lit's module
 * these values in place of the page's own, so that its production build keeps our promises to pages
 * without a change. The modules of the package import Lit from npm, which does not see this file.
 */

const page = document;

/**
 * An HTML document that no reader sees, in which Lit parses templates. Reasons: a page that is served
 * as XML would parse them as XML, and on a page with an image or a form named "createComment",
 * `document.createComment` is that element. The nodes that Lit makes still belong to the page.
 */
const implementation = Reflect.get(Document.prototype, 'implementation', page);
const inert: Document = implementation.createHTMLDocument('');
for (const name of ['createComment', 'createTextNode', 'importNode'] as const)
  Object.defineProperty(inert, name, { value: Document.prototype[name].bind(page) });

/**
 * The global object for one bundle. Lit makes its Trusted Types policy under our name, because a page
 * that allows the policy "lit-html" once, for its own Lit, would refuse ours. Lit also notes its
 * version on this object; on the page's own, that would make another Lit warn of "multiple versions".
 */
const globalFor = (policy: string) => {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return {
    trustedTypes: trustedTypes && {
      createPolicy: (_: string, rules: object) => trustedTypes.createPolicy(policy, rules),
      emptyScript: trustedTypes.emptyScript,
    },
  };
};

/** The part of `window.trustedTypes` that Lit uses. (https://w3c.github.io/trusted-types/) */
interface TrustedTypes {
  readonly emptyScript: unknown;
  createPolicy(name: string, rules: object): unknown;
}

export { inert as litDocument };
export const scriptGlobal = /* @__PURE__ */ globalFor('ai-paths');
export const builderGlobal = /* @__PURE__ */ globalFor('ai-paths-builder');
