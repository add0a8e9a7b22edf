import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { AccessRefused } from "../../domain/access/access-refused";

/** Whoever changes something of an organisation waits for whoever does so already. @throws AccessRefused `not_found` */
export async function lockOrganisation(sql: Knex, organisationId: string): Promise<void> {
  const { rows } = await sql.raw(
    "select id from ngo_organisation where id = ? and deleted_at is null for update",
    [organisationId],
  );
  if (rows.length === 0) throw new AccessRefused("not_found");
}
