import type { SalePolicyVersionDto } from "../../contracts/sale-policy";

type Days = Pick<SalePolicyVersionDto, "effectiveFrom" | "effectiveTo">;

/** The days of a version in words. */
export function formatDays({ effectiveFrom, effectiveTo }: Days): string {
  return `${effectiveFrom ?? "since ever"} – ${effectiveTo ?? "until further notice"}`;
}

/** The first of next month, UTC: when a version usually begins. */
export function firstOfNextMonth(now: Date): string {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1)).toISOString().slice(0, 10);
}
