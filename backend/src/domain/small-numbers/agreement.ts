import type { OpenCell } from "./open-cell";

/** A center's leave to publish its quarters from a first one on. */
export interface Agreement {
  readonly centerId: string;
  readonly firstQuarter: string;
  /** Null while it holds. One that has ended covers nothing: the whole page is taken down. */
  readonly endedOn: string | null;
}

/** The centers that let their income be published today. */
export const agreeingCenters = (agreements: readonly Agreement[]): readonly string[] => [
  ...new Set(agreements.flatMap(({ centerId, endedOn }) => (endedOn === null ? [centerId] : []))),
];

/** Whether a center lets a quarter be published today. */
export const isAgreed = (
  agreements: readonly Agreement[],
  { centerId, quarter }: Pick<OpenCell, "centerId" | "quarter">,
): boolean =>
  agreements.some((one) => one.endedOn === null && one.centerId === centerId && one.firstQuarter <= quarter);
