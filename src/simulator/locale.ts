/** The page's language, as a BCP 47 tag, for the parts of a simulator that speak or write numbers. */
import { createContext } from 'svelte';

export const [getLocale, setLocale] = createContext<string>();
