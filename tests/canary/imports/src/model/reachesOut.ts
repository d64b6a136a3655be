import { draw } from '../chart/draw.ts';
import { line } from 'd3';
import { readFileSync } from 'node:fs';
export const used = [draw, line, readFileSync];
