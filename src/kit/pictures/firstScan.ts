/** The first scan that three of the model's courses share, as both stories explain it. */
import type { Shares } from '#chart/lump.ts';
import { presets, project, scanWeeks, evaluate } from '#model/index.ts';
import type { Story } from '#model/index.ts';

const course = presets.find((preset) => preset.id === 'looks-bigger-first')!;
const { parameters } = course.lesions[0]!;
const targets = evaluate(parameters, scanWeeks).map((at) => at.diameter);

function inside(story: Story): Shares {
  const { at: history } = project({ targets, knownScans: 1, story, anchor: parameters });
  const at = history(course.scanWeeks[0]!);
  const volume = at.living + at.dead + at.swelling;
  return { living: at.living / volume, dead: at.dead / volume, swelling: at.swelling / volume };
}

/** Size relative to the start, and the inside in both stories. */
export const firstScan = {
  size: targets[0]!,
  cancer: inside('cancer'),
  immune: inside('immune'),
} as const;
