import type { PortalAnswer } from "../portal/portal-api";

/** A parcel whose papers can't be printed. */
export interface RefusedParcel {
  readonly id: string;
  readonly reference: string;
  readonly code: string;
}

/** Which parcels stood in the way of printing, as the shop says it. */
export function refusedOf(answer: PortalAnswer<unknown> | undefined): readonly RefusedParcel[] {
  if (answer?.state !== "refused") return [];
  return (answer.details.parcels as readonly RefusedParcel[] | undefined) ?? [];
}
