/** Reads a kit component's props, strictly. MDX props are not type-checked, so this is their only check. */
import type { z } from 'astro/zod';
import { pageOf } from '#content/page.ts';
import { plainIssues } from '#content/plainIssues.ts';

interface AstroLike {
  readonly props: unknown;
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
  const result = schema.safeParse(astro.props);
  if (result.success) return result.data;
  const lines = plainIssues(
    result.error,
    astro.props,
    schema.shape as Record<string, z.ZodType>,
  ).map(({ what, fix }) => `${pageOf(astro).file}: <${name}> ${what}. Fix: ${fix}`);
  throw new Error(lines.join('\n'));
}
