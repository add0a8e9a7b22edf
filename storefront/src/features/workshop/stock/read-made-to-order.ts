import type { MadeToOrderInput } from "@second-chance/backend/contracts/manager/stock";

const MOST_DAYS = 365;
const MOST_WAITING = 1_000;

const wholeNumber = (typed: string, least: number, most: number): number | undefined => {
  const number = /^\d{1,4}$/.test(typed.trim()) ? Number(typed.trim()) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
};

/** Days and capacity as they were typed; undefined where one of them is no number that fits. An empty capacity is no limit. */
export function readMadeToOrder(days: string, capacity: string): Omit<MadeToOrderInput, "was"> | undefined {
  const inDays = wholeNumber(days, 1, MOST_DAYS);
  const atOnce = capacity.trim() === "" ? null : wholeNumber(capacity, 0, MOST_WAITING);
  return inDays === undefined || atOnce === undefined ? undefined : { days: inDays, capacity: atOnce };
}
