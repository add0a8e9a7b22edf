import type { ReachedOrganisation } from "@second-chance/backend/contracts/ngo/session";
import { type NgoAnswer, readMe } from "@/data/ngo";

/** The organisation of a room, as whoever is logged in reaches it today. */
export async function readOrganisation(id: string): Promise<NgoAnswer<ReachedOrganisation>> {
  const me = await readMe();
  if (!me.ok) return me;
  const organisation = me.value.organisations.find((one) => one.id === id);
  return organisation ? { ok: true, value: organisation } : { ok: false, code: "not_found", details: {} };
}
