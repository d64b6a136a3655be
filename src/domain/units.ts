/** Units of the quantities that more than one room speaks of. Plain numbers; the name says what they count. */

/** Weeks since the first dose; negative before it. */
export type Week = number;

/** Millimetres on a scan. */
export type Millimetres = number;

/** A diameter, where 1 is the diameter of the same lesion at week 0. */
export type RelativeDiameter = number;

/** A volume, where 1 is the volume of living cancer in the same lesion at week 0. */
export type RelativeVolume = number;
