import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { z } from "zod";
import type { ConsentRegister, consentRegisterQuerySchema } from "../../contracts/consent";

type Row = Omit<ConsentRegister["consents"][number], "photo"> & {
  readonly photoId: string | null;
  readonly reviewed: boolean;
  readonly found: string;
  readonly waiting: string;
};

const REGISTER = `
  select m.id, w.name ->> 'en' as workshop, c.name ->> 'en' as center, m.use, m.content, m.given_on as "givenOn",
         m.expires_on as "expiresOn", m.form_number as "formNumber",
         to_char(m.ended_at at time zone 'utc', 'YYYY-MM-DD') as "endedOn", m.ended_how as "endedHow",
         p.id as "photoId", p.reviewed_at is not null as reviewed,
         count(*) over () as found, count(*) filter (where p.id is not null and p.reviewed_at is null) over () as waiting
    from maker_consent m
    left join photo p on p.id = m.photo_id and m.ended_at is null
    left join workshop w on w.id = m.workshop_id
    left join center c on c.id = w.center_id
   order by m.ended_at is not null, (p.id is not null and p.reviewed_at is null) desc, m.given_on desc, m.id
   limit :limit offset :offset`;

/** Consents of all workshops, those that count first, and of them pictures that somebody has to look at. */
export async function consentRegister(
  container: MedusaContainer,
  { limit, offset }: z.infer<typeof consentRegisterQuerySchema>,
): Promise<ConsentRegister> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: Row[] } = await sql.raw(REGISTER, { limit, offset });
  return {
    consents: rows.map(({ found: _, waiting: __, photoId, reviewed, ...row }) => ({
      ...row,
      photo: photoId === null ? null : { id: photoId, reviewed },
    })),
    count: Number(rows[0]?.found ?? 0),
    waiting: Number(rows[0]?.waiting ?? 0),
  };
}
