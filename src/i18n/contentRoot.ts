/** Where `content/` lies: the project's folder, or for a build of other content the one named in CONTENT_ROOT. */
import process from 'node:process';

export const contentRoot = (): string => process.env.CONTENT_ROOT || process.cwd();
