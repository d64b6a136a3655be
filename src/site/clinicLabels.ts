/** What a host may call the number that it gives an embedded page; also in src/embed/settings.ts. */
export const clinicLabels = ['line', 'nurse', 'ward', 'oncology'] as const;
