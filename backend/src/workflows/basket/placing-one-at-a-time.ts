import type { MedusaContainer } from "@medusajs/framework/types";
import { oneAtATime } from "../sale/one-at-a-time";

/** Whoever says where a basket goes, or begins, completes or gives back its payment, has it for themselves. */
export function placingOneAtATime<T>(
  container: MedusaContainer,
  basketId: string,
  task: () => Promise<T>,
): Promise<T> {
  const tooLong = "Too many people want this piece at this moment; try again.";
  return oneAtATime(container, `place:${basketId}`, tooLong, task);
}
