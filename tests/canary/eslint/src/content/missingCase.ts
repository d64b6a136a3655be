export function isOpen(state: 'open' | 'closed'): boolean {
  switch (state) {
    case 'open':
      return true;
  }
  return false;
}
