/** The simulator's script on the site: its later texts come as a module, which a frame could not import. */
import { wake } from './wake.ts';

type Texts = Readonly<Record<string, string>>;

wake(async (address) => {
  const { default: texts } = (await import(/* @vite-ignore */ address)) as { default: Texts };
  return texts;
});
