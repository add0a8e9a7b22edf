import type { Portal } from "../../contracts/portal";

/** What an account of a portal is called where its acts are written down. */
export type HolderKind = "manager" | "officer";

const HOLDERS: Readonly<Record<Portal, HolderKind>> = { workshop: "manager", ngo: "officer" };

export const holderKind = (portal: Portal): HolderKind => HOLDERS[portal];
