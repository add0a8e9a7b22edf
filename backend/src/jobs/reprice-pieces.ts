import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { repricePieces } from "../workflows/pricing/reprice-pieces";

/** Prices follow the rates once a day, after the day's file was fetched. */
export default async function repricePiecesJob(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const { changed } = await repricePieces(container);
  if (changed > 0) logger.info(`${changed} prices follow the newest rates`);
}

export const config = { name: "reprice-pieces", schedule: "40 4 * * *" };
