export const evaluate = 1;
export type Curve = number;
