import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { fetchFxFile } from "../workflows/pricing/fetch-fx-file";
import { loadFxFile } from "../workflows/pricing/load-fx-file";

/** Only where an operator allowed it by naming a feed; the file goes the same way as one that is sent by hand. */
export default async function fetchFxRates(container: MedusaContainer): Promise<void> {
  const address = process.env.FX_FEED_URL;
  if (!address) return;
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  try {
    const { rates, known } = await loadFxFile(container, await fetchFxFile(address));
    logger.info(`Exchange rates fetched: ${rates.length} new, ${known} on file already`);
  } catch (error) {
    logger.error(
      `Exchange rates were not fetched. ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** After the European banks have published, before the Americans close. */
export const config = { name: "fetch-fx-rates", schedule: "45 16 * * *" };
