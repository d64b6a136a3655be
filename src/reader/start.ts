/**
 * Fetches the reader's script (carry.ts) once there is something to carry: the address holds it, or the
 * reader ticks a box. Most first visits never need it; where it does not arrive, each box still works on
 * its own page, and the next tick tries again.
 */
const carry = () => import('./carry.ts');

if (location.search) void carry();
document.addEventListener('change', ({ target }) => {
  if ((target as Element).closest('.tick')) void carry();
});
