/** The six steps of a sequential scale, weakest first; a step is a colour token (`--heat-0` … `--heat-5`). */
export const heatSteps = [0, 1, 2, 3, 4, 5] as const;
export type HeatStep = (typeof heatSteps)[number];

/**
 * The step of a multiple on a logarithmic scale: each step begins at twice the multiple of the one before (2×, 4×, 8×,
 * 16×, 32×), so a reader can check a colour in the head, and the order of the steps is the order of the values.
 */
export function heatStep(multiple: number): HeatStep {
  return heatSteps.findLast((step) => multiple >= lowerBound(step)) ?? 0;
}

/** What each step stands for, for a legend: `<2×`, `≥2×`, … `≥32×`. */
export function heatScaleLabels(): readonly string[] {
  return heatSteps.map((step) => (step === 0 ? `<${lowerBound(1)}×` : `≥${lowerBound(step)}×`));
}

function lowerBound(step: HeatStep): number {
  return 2 ** step;
}
