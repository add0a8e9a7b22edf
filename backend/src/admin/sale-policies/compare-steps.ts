import type { PolicyStepDto } from "../../contracts/policy-step";

export type Difference = "same" | "changed" | "moved" | "added" | "removed";

/** One recipient in two versions. */
export interface ComparedStep {
  readonly recipient: string;
  readonly left: PolicyStepDto | undefined;
  readonly right: PolicyStepDto | undefined;
  readonly difference: Difference;
}

/**
 * Two versions' steps, recipient by recipient: those of the left in its order, then what the right adds. Steps run in
 * order, so one that says the same at another place among the common ones is marked as moved.
 */
export function compareSteps(
  left: readonly PolicyStepDto[],
  right: readonly PolicyStepDto[],
): ComparedStep[] {
  const inRight = new Map(right.map((step) => [step.recipient, step]));
  const inLeft = new Map(left.map((step) => [step.recipient, step]));
  const before = left.filter(({ recipient }) => inRight.has(recipient)).map(({ recipient }) => recipient);
  const after = right.filter(({ recipient }) => inLeft.has(recipient)).map(({ recipient }) => recipient);
  const compared = left.map((step): ComparedStep => {
    const { recipient } = step;
    const other = inRight.get(recipient);
    const moved = before.indexOf(recipient) !== after.indexOf(recipient);
    const difference = !other ? "removed" : !saysTheSame(step, other) ? "changed" : moved ? "moved" : "same";
    return { recipient, left: step, right: other, difference };
  });
  const added = right
    .filter(({ recipient }) => !inLeft.has(recipient))
    .map(
      (step): ComparedStep => ({
        recipient: step.recipient,
        left: undefined,
        right: step,
        difference: "added",
      }),
    );
  return [...compared, ...added];
}

function saysTheSame(one: PolicyStepDto, other: PolicyStepDto): boolean {
  return canonical(one) === canonical(other);
}

/** The database orders the members of a stored step by itself. */
const canonical = (step: PolicyStepDto): string =>
  JSON.stringify(Object.entries(step).sort(([a], [b]) => (a < b ? -1 : 1)));
