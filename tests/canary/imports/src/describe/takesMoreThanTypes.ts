import { evaluate, type Curve } from '../model/evaluate.ts';
export const words: Curve = evaluate;
