import { projectEverything } from "../workflows/catalogue/project-everything";
import type { Seeding, SeedPart } from "./seeding";

/** Writes the catalogue's rows at once, so that the shop is full when its doors open. */
export async function fillShopWindow({ container, progress }: Seeding): Promise<SeedPart> {
  const rows = await projectEverything(container);
  if (rows) progress(`shop window: ${rows} pieces`);
  return { part: "shop window", created: Array.from({ length: rows }, (_, index) => `row ${index + 1}`) };
}
