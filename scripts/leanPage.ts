/**
 * Leaves a built page only what it uses: styles of the components, classes and elements that stand in it
 * and the tokens these ask for, a content security policy that allows these and no more, and no marks for
 * waking up what stays still. Astro gives every chapter the styles of every component a chapter may name,
 * and the hashes of the whole site.
 */
import { createHash } from 'node:crypto';
import { type SelectorComponent, transform } from 'lightningcss';

const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const styles = /<style>([\s\S]*?)<\/style>/g;
const scripts = /<script(?:\s[^>]*)?>([\s\S]*?)<\/script>/g;

/** How Astro marks a component's own rules, shortened below; Svelte marks them by a class. */
const astroScope = /^data-c\w+-$/;

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

/** The style sheet without the rules of components, classes and elements that do not stand in `body`. */
function usedIn(body: string, css: string): string {
  // A simulator may draw later what its first picture does not show.
  const comesAlive = body.includes('data-simulator');
  const classes = new Set(
    [...body.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
  );
  const tags = new Set(body.match(/(?<=<)[a-z]\w*/gi)?.map((tag) => tag.toLowerCase()));
  const isAbsent = (part: SelectorComponent): boolean => {
    if (part.type === 'attribute') return astroScope.test(part.name) && !body.includes(part.name);
    if (comesAlive) return false;
    if (part.type === 'class') return !classes.has(part.name);
    return part.type === 'type' && !tags.has(part.name.toLowerCase());
  };
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
  // Once more, for the queries that are left without rules, and the tokens that nothing asks for.
  const left = code.toString();
  const tokens = comesAlive ? [] : (left.match(/--[\w-]+(?=:)/g) ?? []);
  const unusedSymbols = tokens.filter((token) => !`${left}${body}`.includes(`var(${token}`));
  return transform({ filename: 'page.css', code, minify: true, unusedSymbols }).code.toString();
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
