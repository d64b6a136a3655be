/**
 * Leaves a built page only what it uses: styles of the components that stand in it, a content
 * security policy that allows these and no more, and no marks for waking up what stays still. Astro gives every chapter the styles of every
 * component a chapter may name, and the hashes of the whole site.
 */
import { createHash } from 'node:crypto';
import { type SelectorComponent, transform } from 'lightningcss';

const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const styles = /<style>([\s\S]*?)<\/style>/g;
const scripts = /<script(?:\s[^>]*)?>([\s\S]*?)<\/script>/g;

/** How Astro (shortened below) and Svelte (svelte.config.js) mark a component's own rules. */
const astroScope = /^data-c\w+-$/;
const svelteScope = /^s[a-z0-9]{4}$/;

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What Svelte leaves for waking a drawing up; only a simulator is ever woken. */
const marks = /<!--(?:\[!?|\]|)-->/g;
const simulator = /(<div data-simulator[\s\S]*?<script type="application\/json")/;

const withoutMarks = (html: string): string =>
  html
    .split(simulator)
    .map((part) => (part.startsWith('<div data-simulator') ? part : part.replace(marks, '')))
    .join('');

/** The style sheet without the rules of components that do not stand in `body`. */
function usedIn(body: string, css: string): string {
  // A simulator may draw later what its first picture does not show.
  const comesAlive = body.includes('data-simulator');
  const isAbsent = (part: SelectorComponent): boolean =>
    ((part.type === 'attribute' && astroScope.test(part.name)) ||
      (part.type === 'class' && svelteScope.test(part.name) && !comesAlive)) &&
    !body.includes(part.name);
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: {
        style: ({ value: { selectors } }) =>
          selectors.every((selector) => selector.some(isAbsent)) ? [] : undefined,
      },
    },
  });
  return code.toString();
}

/** Astro's marks on every element of a component, as short as they can be. */
function withShortScopes(html: string): string {
  const scopes = [...new Set(html.match(/data-astro-cid-[a-z0-9]+/g))];
  return scopes.reduce(
    (text, scope, i) => text.replaceAll(scope, `data-c${i.toString(36)}-`),
    html,
  );
}

/**
 * The page with the styles and the policy that it needs.
 *
 * @throws Error when the page has no policy, or holds a style that it did not allow.
 */
export function leanPage(html: string): string {
  const allowed = policy.exec(html)?.[1];
  if (allowed === undefined) throw new Error('This page has no content security policy.');
  for (const [, css = ''] of html.matchAll(styles))
    if (!allowed.includes(hashOf(css)))
      throw new Error(`A style is not allowed: ${css.slice(0, 80)}`);
  const short = withoutMarks(withShortScopes(html));
  const body = short.replace(styles, '');
  const kept: string[] = [];
  const withStyles = short.replace(styles, (_, css: string) => {
    const used = usedIn(body, css);
    kept.push(hashOf(used));
    return `<style>${used}</style>`;
  });
  const run = [...html.matchAll(scripts)].map(([, text = '']) => hashOf(text));
  const [before = '', styleSource = ''] = allowed.split(/(?=style-src)/);
  const onlyRun = before.replace(/ 'sha256-[^']*'/g, (hash) =>
    run.includes(hash.trim()) ? hash : '',
  );
  const onlyKept = styleSource.replace(/( 'sha256-[^']*')+/, ` ${kept.join(' ')}`);
  return withStyles.replace(allowed, () => onlyRun + onlyKept);
}
