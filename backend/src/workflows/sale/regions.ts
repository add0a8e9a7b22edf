import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { TimedMemo } from "../../config/timed-memo";
import { findMarket } from "../../contracts/markets";
import { STRIPE_PROVIDER } from "../attribution/movements";
import { SaleRefused } from "./sale-refused";

export interface RegionFacts {
  readonly id: string;
  readonly key: string;
  readonly currencyCode: string;
  /** ISO alpha-2, lower case as Medusa has them. */
  readonly countries: readonly string[];
  readonly providerIds: readonly string[];
}

interface RegionRow {
  readonly id: string;
  readonly currency_code: string;
  readonly metadata: Record<string, unknown> | null;
  readonly countries?: readonly { readonly iso_2: string }[] | null;
  readonly payment_providers?: readonly { readonly id: string; readonly is_enabled: boolean }[] | null;
}

const ALL = "all";
const memo = new TimedMemo<readonly RegionFacts[]>(60_000);

async function regions(container: MedusaContainer): Promise<readonly RegionFacts[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const found = await memo.get([ALL], async () => {
    const { data } = await query.graph({
      entity: "region",
      fields: [
        "id",
        "currency_code",
        "metadata",
        "countries.iso_2",
        "payment_providers.id",
        "payment_providers.is_enabled",
      ],
    });
    const facts = (data as RegionRow[]).map((region) => ({
      id: region.id,
      key: String(region.metadata?.key ?? ""),
      currencyCode: region.currency_code,
      countries: (region.countries ?? []).map(({ iso_2 }) => iso_2),
      // One whose keys are gone is still a region's, and nobody answers for it.
      providerIds: (region.payment_providers ?? [])
        .filter(({ is_enabled }) => is_enabled)
        .map(({ id }) => id)
        .sort((a, b) => Number(a === STRIPE_PROVIDER) - Number(b === STRIPE_PROVIDER)),
    }));
    return new Map([[ALL, facts]]);
  });
  return found.get(ALL) ?? [];
}

/** Region of a ship-to country, in any case. Refuses a country that the shop doesn't send to. */
export async function regionOfCountry(container: MedusaContainer, country: string): Promise<RegionFacts> {
  const market = findMarket(country);
  const region = market && (await regions(container)).find(({ key }) => key === market.region);
  if (!region)
    throw new SaleRefused([{ code: "unknown_country", message: `The shop doesn't send to "${country}".` }]);
  return region;
}

export async function regionById(
  container: MedusaContainer,
  id: string | null,
): Promise<RegionFacts | undefined> {
  return (await regions(container)).find((region) => region.id === id);
}
