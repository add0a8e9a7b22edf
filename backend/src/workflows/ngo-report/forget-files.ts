import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

/** Takes files away whose time is over; that there was an export, and its SHA-256, stays known. */
export async function forgetExportFiles(container: MedusaContainer): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const files = container.resolve<IFileModuleService>(Modules.FILE);
  const over: { id: string; file_key: string }[] = await sql("ngo_export")
    .where("expires_at", "<", sql.fn.now())
    .whereNotNull("file_key")
    .select("id", "file_key");
  for (const { id, file_key } of over) {
    await files.deleteFiles(file_key);
    await sql("ngo_export").where({ id }).update({ file_key: null });
  }
}
