import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { custodyNamesBasis } from "../../config/custody-names";
import type { MakerVoice } from "../../contracts/consent";
import { utcDay } from "../../domain/calendar-day";

/** More would be a wall of names. */
const MOST = 3;

/** What is shown at all: craft names of people in custody only with a basis of their own, pictures once an operator has looked at them. */
const SHOWN = `
  select m.*, p.width, p.height, p.placeholder
    from maker_consent m
    join (select s.id, c.kind from workshop s join center c on c.id = s.center_id) w on w.id = m.workshop_id
    left join photo p on p.id = m.photo_id and p.state = 'used' and p.reviewed_at is not null
   where m.workshop_id = :workshopId and m.ended_at is null and m.given_on <= :today and m.expires_on >= :today
     and (m.product_ids is null or :productId = any(m.product_ids))
     and (m.use <> 'craft_name' or :custody or w.kind not like 'prison%')
     and (m.use <> 'hands_picture' or p.id is not null)`;

/** One row a maker. */
const VOICES = `
  select max(content) filter (where use = 'craft_name') as "craftName",
         max(content) filter (where use = 'words') as words,
         max(language) as language,
         max(content) filter (where use = 'hands_picture') as alt,
         max(id) filter (where use = 'hands_picture') as "consentId",
         max(width) as width, max(height) as height, max(placeholder) as placeholder
    from (${SHOWN}) shown
   group by maker_token
   order by max(given_on) desc, maker_token
   limit ${MOST}`;

interface VoiceRow {
  readonly craftName: string | null;
  readonly words: string | null;
  readonly language: NonNullable<MakerVoice["words"]>["language"];
  readonly alt: string | null;
  readonly consentId: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly placeholder: string | null;
}

/**
 * What makers let the shop show with a piece, read from the register itself each time: no copy is left anywhere that a
 * withdrawal would have to find.
 */
export async function shownMakers(
  container: MedusaContainer,
  { workshopId, productId }: { readonly workshopId: string; readonly productId: string },
): Promise<MakerVoice[]> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: VoiceRow[] } = await sql.raw(VOICES, {
    workshopId,
    productId,
    today: utcDay(new Date()),
    custody: custodyNamesBasis() !== null,
  });
  return rows.map((row) => ({
    craftName: row.craftName,
    words: row.words === null ? null : { text: row.words, language: row.language },
    picture: pictureOf(row),
  }));
}

function pictureOf({
  consentId,
  width,
  height,
  placeholder,
  alt,
  language,
}: VoiceRow): MakerVoice["picture"] {
  if (!consentId || !width || !height) return null;
  return { consentId, width, height, placeholder: placeholder ?? "", alt: { text: alt ?? "", language } };
}
