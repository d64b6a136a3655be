/** The groups of warning signs, as texts of the catalog: what kills fastest stands first. */
import type { CatalogKey } from '#i18n/catalog.ts';

export const callSigns = [
  'call.sign.chest',
  'call.sign.head',
  'call.sign.pressure',
  'call.sign.belly',
  'call.sign.skin',
  'call.sign.body',
  'call.sign.muscles',
] as const satisfies readonly CatalogKey[];
