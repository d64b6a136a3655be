/** Reads a kit component's props, strictly. MDX props are not type-checked, so this is their only check. */
import type { z } from 'astro/zod';
import { pageOf } from '#content/page.ts';
import { plainIssues } from '#content/plainIssues.ts';

interface AstroLike {
  readonly props: Readonly<Record<string, unknown>>;
  readonly locals: App.Locals;
}

/**
 * The props of `<name …>` on this page.
 *
 * @throws Error that names file, component, prop and fix when a prop is missing, unknown or wrong.
 */
export function readProps<Schema extends z.ZodObject>(
  schema: Schema,
  astro: AstroLike,
  name: string,
): z.infer<Schema> {
  // Scoped styles add data-astro-cid-… to a component that stands in another component's template.
  const props = Object.fromEntries(
    Object.entries(astro.props).filter(([prop]) => !prop.startsWith('data-astro-')),
  );
  const result = schema.safeParse(props);
  if (result.success) return result.data;
  const lines = plainIssues(result.error, props, schema.shape as Record<string, z.ZodType>).map(
    ({ what, fix }) => `${pageOf(astro).file}: <${name}> ${what}. Fix: ${fix}`,
  );
  throw new Error(lines.join('\n'));
}
