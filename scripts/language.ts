/** Begins a language: `npm run language hr`. Makes every file that it needs, and says what to do next. */
import process from 'node:process';
import { addLanguage } from '#content/newLanguage.ts';

const [code = '', root = process.cwd()] = process.argv.slice(2);

try {
  const files = addLanguage(root, code);
  console.log(`${files.join('\n')}

These ${files.length} files hold the texts of "${code}", still in the language they are to be translated from.
1. Translate them. content/README.md tells how, under "Translate".
2. npm run dev shows the language as you work.
3. npm run languages -- --done ${code} marks what you have translated; npm run languages ${code} lists the rest.`);
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : String(cause));
  process.exitCode = 1;
}
