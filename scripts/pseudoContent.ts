/**
 * Writes `.pseudo/content`: `node scripts/pseudoContent.ts`. Inside the project, as MDX looks for its
 * packages from where a chapter lies.
 */
import process from 'node:process';
import { writePseudoContent } from './pseudo/writePseudoContent.ts';

writePseudoContent(process.cwd(), '.pseudo');
