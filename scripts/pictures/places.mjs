import { DATA_DIR, fromRoot } from "../start/paths.mjs";

/** Where recipes, studio and masters live; and the folder for everything that is made on the way. */
export const PICTURES = fromRoot("seed/pictures");
/** Pictures of the shop's own pages are part of the storefront's build. */
export const CAMPAIGNS = fromRoot("storefront/src/features/home/campaign");
export const SCRATCH = `${DATA_DIR}/pictures`;
