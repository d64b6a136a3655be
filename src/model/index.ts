/**
 * The tumour–immune model: parameters to curves, drawn sizes to curves, and ready-made cases.
 * A picture to learn from, not a forecast. Pure: same input, same bytes. See docs/model.md.
 */
export { evaluate, type TumourState } from './evaluate.ts';
export { ModelInputError, type TumourParameters } from './parameters.ts';
export {
  project,
  type ProjectedPoint,
  type Projection,
  type ProjectionRequest,
} from './project.ts';
export { presets, storyOf, type Preset, type PresetLesion } from './presets.ts';
export { growingTwin, mixedTwin } from './twin.ts';
export { scanWeeks } from './dictionary.ts';
export type { Story } from './fit.ts';
