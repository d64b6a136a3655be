import { b } from './circleB.ts';
export const a: number = b;
