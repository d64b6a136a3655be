/**
 * Leaves a built page only what it uses: styles of what stands in it, a content security policy that
 * allows these and no more, and no marks that nothing goes by. Astro gives every chapter the styles of
 * every component a chapter may name, the hashes of the whole site, and marks for each element.
 */
import { createHash } from 'node:crypto';
import { type CustomAtRules, type SelectorComponent, transform, type Visitor } from 'lightningcss';

const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const styles = /<style>([\s\S]*?)<\/style>/g;
const scripts = /<script(?:\s[^>]*)?>([\s\S]*?)<\/script>/g;

/** How Astro marks a component's own rules, shortened below; Svelte marks them with a class. */
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

const transformed = (css: string, visitor: Visitor<CustomAtRules>): string =>
  transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor,
  }).code.toString();

/** The style sheet without the rules of components, classes and elements that do not stand in `body`. */
function usedIn(body: string, css: string): string {
  // A simulator may draw later what its first picture does not show.
  const comesAlive = body.includes('data-simulator');
  const classes = new Set(
    [...body.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
  );
  const tags = new Set([...body.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, tag]) => tag));
  const isAbsent = (part: SelectorComponent): boolean => {
    if (part.type === 'attribute') return astroScope.test(part.name) && !body.includes(part.name);
    if (comesAlive) return false;
    if (part.type === 'class') return !classes.has(part.name);
    return part.type === 'type' && !tags.has(part.name);
  };
  return transformed(css, {
    Rule: {
      style: ({ value: { selectors } }) =>
        selectors.every((selector) => selector.some(isAbsent)) ? [] : undefined,
    },
  });
}

/** The style sheet without the tokens that nothing in it is drawn with. */
function withoutIdleTokens(css: string): string {
  const named = new Set(css.match(/(?<=var\()--[\w-]+/g));
  // Properties that Lightning CSS does not know count as custom, too.
  const isIdle = (name: string): boolean => name.startsWith('--') && !named.has(name);
  return transformed(css, {
    Declaration: { custom: ({ name }) => (isIdle(name) ? [] : undefined) },
  });
}

/** Astro's marks on every element of a component, as short as they can be. */
function withShortScopes(html: string): string {
  const scopes = [...new Set(html.match(/data-astro-cid-[a-z0-9]+/g))];
  return scopes.reduce(
    (text, scope, i) => text.replaceAll(scope, `data-c${i.toString(36)}-`),
    html,
  );
}

/** An element's name, its attributes, and its mark of a component. */
const marked = /<([a-z][a-z0-9]*)((?: [^<>]*?)?) (data-c\w+-)(?:="")?(?=[ />])/g;

/** The page without the marks of elements that no rule of their component names by element or class. */
function withoutIdleScopes(html: string, css: string): string {
  const named = new Set(
    [...css.matchAll(/([\w-]*)\[(data-c\w+-)\]/g)].map(([, ...pair]) => pair.join()),
  );
  return html.replace(marked, (whole, ...groups: string[]) => {
    const [tag = '', attributes = '', scope = ''] = groups;
    const classes = / class="([^"]*)"/.exec(attributes)?.[1]?.split(' ') ?? [];
    // A rule that names neither, such as `:is(p, ul)`, may mean any element.
    const isNamed = ['', tag, ...classes].some((name) => named.has([name, scope].join()));
    return isNamed ? whole : `<${tag}${attributes}`;
  });
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
  const used = [...short.matchAll(styles)].map(([, css = '']) =>
    withoutIdleTokens(usedIn(body, css)),
  );
  const rest = [...used];
  const withStyles = withoutIdleScopes(short, used.join('')).replace(
    styles,
    () => `<style>${rest.shift() ?? ''}</style>`,
  );
  const run = [...html.matchAll(scripts)].map(([, text = '']) => hashOf(text));
  const [before = '', styleSource = ''] = allowed.split(/(?=style-src)/);
  const onlyRun = before.replace(/ 'sha256-[^']*'/g, (hash) =>
    run.includes(hash.trim()) ? hash : '',
  );
  const onlyKept = styleSource.replace(/( 'sha256-[^']*')+/, ` ${used.map(hashOf).join(' ')}`);
  return withStyles.replace(allowed, () => onlyRun + onlyKept);
}
