/**
 * Leaves a built page only what it uses: styles of the components that stand in it, tokens that these
 * name, in one sheet, a content security policy that allows it and no more, and no marks that nothing
 * goes by. Astro gives every chapter the styles of every component a chapter may name, and the hashes of
 * the whole site.
 */
import { createHash } from 'node:crypto';
import {
  type CustomAtRules,
  type Selector,
  type SelectorComponent,
  transform,
  type Visitor,
} from 'lightningcss';

const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const styles = /<style>([\s\S]*?)<\/style>/g;
const scripts = /<script(?:\s[^>]*)?>([\s\S]*?)<\/script>/g;

/** How Astro marks a component's own rules (shortened below). */
const astroScope = /^data-c\w+-$/;

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What is left of a query or a layer when its rules are gone; the order of layers has no brackets. */
const emptyBlocks = /@(?:media|supports|layer)[^{};]*\{\}/g;

/** What Svelte leaves for waking a drawing up; only a simulator or a session's guess is ever woken. */
const marks = /<!--(?:\[!?|\]|)-->/g;
const woken = /(<div data-(?:simulator|guess)[\s\S]*?<script type="application\/json")/;

const withoutMarks = (html: string): string =>
  html
    .split(woken)
    .map((part) => (/^<div data-(?:simulator|guess)/.test(part) ? part : part.replace(marks, '')))
    .join('');

const minified = (css: string, visitor: Visitor<CustomAtRules>): string =>
  transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor,
  }).code.toString();

/** Whether a rule can never hold: what it names does not stand in `body` and is not in `scripts`. */
function neverIn(body: string, scripts: string): (selectors: readonly Selector[]) => boolean {
  const named = new Set(
    [...body.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
  );
  const scopes = new Set(body.match(/data-c\w+-/g));
  const tags = new Set([...body.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, tag]) => tag));
  // Asked once for each name, as scripts are long.
  const asked = new Map<string, boolean>();
  const isInScripts = (name: string): boolean => {
    const known = asked.get(name) ?? scripts.includes(name);
    asked.set(name, known);
    return known;
  };
  const isNever = (selectors: readonly Selector[]): boolean =>
    selectors.every((selector) => selector.some(isAbsent));
  const isAbsent = (part: SelectorComponent): boolean => {
    if (part.type === 'attribute') return astroScope.test(part.name) && !scopes.has(part.name);
    if (part.type === 'class') return !named.has(part.name) && !isInScripts(part.name);
    if (part.type === 'type') return scripts === '' && !tags.has(part.name);
    return part.type === 'pseudo-class' && part.kind === 'has' && isNever(part.selectors);
  };
  return isNever;
}

/** The style sheet without the rules to leave out, and without the blocks that they leave empty. */
function rulesWithout(css: string, isOut: (selectors: readonly Selector[]) => boolean): string {
  const kept = minified(css, {
    Rule: {
      style: ({ value: { selectors } }) => (isOut(selectors) ? [] : undefined),
    },
  });
  return kept.replace(emptyBlocks, '');
}

/** The style sheet without the tokens that neither it nor `later` names. */
function withNamedTokens(css: string, later: string): string {
  const tokens = new Set(css.match(/(?<=var\()--[\w-]+/g));
  const tokensLater = new Set(later.match(/--[\w-]+/g));
  return minified(css, {
    Declaration: {
      // Properties that it does not know come here, too.
      custom: ({ name }) =>
        !name.startsWith('--') || tokens.has(name) || tokensLater.has(name) ? undefined : [],
    },
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

/** A function that gives each token of a sheet a name as short as can be, wherever it stands. */
function shortTokens(css: string): (text: string) => string {
  const names = [...new Set(css.match(/(?<![\w-])--[a-z][\w-]*/g))];
  const short = new Map(names.map((name, place) => [name, `--${place.toString(36)}`]));
  return (text) => text.replace(/(?<![\w-])--[a-z][\w-]*/g, (name) => short.get(name) ?? name);
}

/** Text of the scripts of a page whose simulator may draw what its first picture does not show. */
export interface Live {
  /** Those that run at once. */
  readonly first: string;
  /** Those that the page fetches once a reader begins. */
  readonly later?: string;
  /** Puts the styles of the later ones into a file and returns its address; without it they stand in the page. */
  readonly put?: ((css: string) => string) | undefined;
}

/**
 * The page with the styles and the policy that it needs.
 *
 * @throws Error when the page has no policy, or holds a style that it did not allow.
 */
export function leanPage(html: string, { first, later = '', put }: Live = { first: '' }): string {
  const allowed = policy.exec(html)?.[1];
  if (allowed === undefined) throw new Error('This page has no content security policy.');
  for (const [, css = ''] of html.matchAll(styles))
    if (!allowed.includes(hashOf(css)))
      throw new Error(`A style is not allowed: ${css.slice(0, 80)}`);
  const short = withoutMarks(withShortScopes(html));
  const body = short.replace(styles, '');
  const sheets = [...short.matchAll(styles)].map(([, css = '']) => css);
  const css = sheets.join('');
  const isLive = /data-(?:simulator|guess)/.test(body);
  const ever = isLive ? first + later : '';
  const isNever = neverIn(body, ever);
  const isNotNow = isLive && put ? neverIn(body, first) : isNever;
  // Rules first: a token that only they named goes with them.
  const now = rulesWithout(css, isNotNow);
  const rest = put && rulesWithout(css, (names) => !isNotNow(names) || isNever(names));
  const named = withNamedTokens(now, ever + (rest ?? ''));
  // Scripts that draw name tokens; no other script does.
  const shorten = isLive ? (text: string): string => text : shortTokens(named);
  const used = shorten(named);
  let place = 0;
  const lean = withoutIdleScopes(shorten(short), used + (rest ?? '')).replace(styles, () =>
    place++ === 0 ? `<style>${used}</style>` : '',
  );
  const withStyles = rest
    ? lean.replace('<div data-simulator', (start) => `${start} data-later="${put(rest)}"`)
    : lean;
  const run = [...html.matchAll(scripts)].map(([, text = '']) => hashOf(text));
  const [before = '', styleSource = ''] = allowed.split(/(?=style-src)/);
  const onlyRun = before.replace(/ 'sha256-[^']*'/g, (hash) =>
    run.includes(hash.trim()) ? hash : '',
  );
  const onlyKept = styleSource.replace(/( 'sha256-[^']*')+/, ` ${hashOf(used)}`);
  return withStyles.replace(allowed, () => onlyRun + onlyKept);
}
