export const same = (a: string | null, b: string | null): boolean => a == b;
