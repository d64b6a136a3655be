/** The keys of the interface texts, from the English file: a wrong key is a type error. */
import type en from '../../content/ui/en.json';

/** A key that stands in every language's file. */
export type StoredKey = keyof typeof en;

type PluralBase<Key> = Key extends `${infer Base}.other` ? Base : never;

/** A key one may ask for: a stored one, or `x` for a plural stored as `x.one`, `x.other`. */
export type CatalogKey = StoredKey | PluralBase<StoredKey>;
