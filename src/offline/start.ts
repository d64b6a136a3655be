/** Fetches what keeps the copy (register.ts) once the page is there. A site that is not to keep one says so (README.md). */
if (import.meta.env.KEEPS_OFFLINE) addEventListener('load', () => void import('./register.ts'));
