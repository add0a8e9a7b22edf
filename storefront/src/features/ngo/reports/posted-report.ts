import type { NgoPlace } from "../portal/ngo-paths";

/** The backend's route of a report; '' is that of all. */
export const apiPath = ({ organisation }: NgoPlace, id: string): string =>
  `organisations/${encodeURIComponent(organisation)}/reports${id ? `/${encodeURIComponent(id)}` : ""}`;
