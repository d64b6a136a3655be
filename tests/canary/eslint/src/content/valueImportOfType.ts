import { Size } from './size.ts';
export const size: Size = 1;
