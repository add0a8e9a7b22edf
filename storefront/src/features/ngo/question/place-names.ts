import type { GrantedCenterDto } from "@second-chance/backend/contracts/ngo/session";

/** Centers and workshops as the officer's language calls them, and where each center's days end. */
export interface PlaceNames {
  readonly center: (id: string) => string | undefined;
  readonly workshop: (id: string) => string | undefined;
  readonly zone: (centerId: string | undefined) => string;
}

/** Names and clocks of the centers that are granted, by their ids. */
export function placeNames(centers: readonly GrantedCenterDto[]): PlaceNames {
  const byId = new Map(centers.map((center) => [center.id, center]));
  const workshops = new Map(
    centers.flatMap(({ workshops: own }) => own.map(({ id, name }) => [id, name] as const)),
  );
  return {
    center: (id) => byId.get(id)?.name,
    workshop: (id) => workshops.get(id),
    zone: (id) => (id && byId.get(id)?.time_zone) || "UTC",
  };
}
