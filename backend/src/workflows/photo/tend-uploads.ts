import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { PhotoPurpose } from "../../contracts/manager/photo-words";
import { ROLE_RIGHTS } from "../../contracts/manager/roles";
import { finishPhotoWorkflow } from "./finish-photo";
import { removeHandsPhoto } from "./remove-hands-photo";
import { removePhoto } from "./remove-photo";
import { uploadOf } from "./upload-store";

/** A week without a line is long, and some are. */
const UNFINISHED_DAYS = 7;
/** What was refused is shown for as long as somebody may come back to it. */
const REFUSED_DAYS = 30;
/** So long a picture of hands waits for the form that it belongs to. */
const LONE_HANDS_DAYS = 1;
/** A request that is at it now needs no help. */
const LEFT_ALONE_MINUTES = 5;

const LISTERS = Object.entries(ROLE_RIGHTS).flatMap(([role, rights]) =>
  rights.includes("list") ? [role] : [],
);

/** Photos that were cut off for too long, whose sender may not send any more, or that were refused long ago; pictures of hands without a consent. */
const FORGOTTEN = `
  select p.id, p.purpose from photo p
   where p.state = 'refused' and p.updated_at < now() - make_interval(days => :refusedDays)
      or p.state = 'receiving' and (
        p.created_at < now() - make_interval(days => :unfinishedDays)
        or not exists (
          select 1 from membership b join workshop w on w.center_id = b.center_id
           where w.id = p.workshop_id and b.manager_id = p.sent_by and b.ended_at is null
             and b.role = any(:listers) and (b.workshop_id is null or b.workshop_id = w.id)))
      or p.purpose = 'hands' and p.state in ('ready', 'used') and (
        exists (select 1 from maker_consent m where m.photo_id = p.id and m.ended_at is not null)
        or p.updated_at < now() - make_interval(days => :loneHandsDays)
          and not exists (select 1 from maker_consent m where m.photo_id = p.id))`;

/**
 * Finishes photos that arrived whole while the server was cut off before it could draw them, and clears away those that
 * will never be whole. Harmless at any time. Answers with how many of each.
 */
export async function tendUploads(
  container: MedusaContainer,
): Promise<{ finished: number; removed: number }> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows: forgotten }: { rows: { id: string; purpose: PhotoPurpose }[] } = await sql.raw(FORGOTTEN, {
    refusedDays: REFUSED_DAYS,
    unfinishedDays: UNFINISHED_DAYS,
    loneHandsDays: LONE_HANDS_DAYS,
    listers: LISTERS,
  });
  for (const { id, purpose } of forgotten)
    await (purpose === "hands" ? removeHandsPhoto : removePhoto)(container, id);

  const waiting: string[] = await sql("photo")
    .where({ state: "receiving" })
    .whereRaw("updated_at < now() - make_interval(mins => ?)", [LEFT_ALONE_MINUTES])
    .pluck("id");
  let finished = 0;
  for (const id of waiting) {
    const upload = await uploadOf(id);
    if (!upload || upload.offset < upload.size) continue;
    await finishPhotoWorkflow(container).run({ input: id });
    finished += 1;
  }
  return { finished, removed: forgotten.length };
}
