import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { TimedMemo } from "../../config/timed-memo";
import { utcDay } from "../../domain/calendar-day";
import { isSuspended, type PostTariff } from "../../domain/shipping";

/** One way in which a center sends, with the tariff that its `data` carries. */
export interface PostOption {
  readonly id: string;
  readonly name: string;
  readonly profileId: string;
  /** Served countries, ISO alpha-2 in upper case. */
  readonly countries: ReadonlySet<string>;
  readonly tariff: PostTariff;
}

interface OptionRow {
  readonly id: string;
  readonly name: string;
  readonly data: unknown;
  readonly shipping_profile_id: string;
  readonly service_zone?: { readonly geo_zones?: readonly { readonly country_code: string }[] } | null;
}

const byProfile = new TimedMemo<readonly PostOption[]>(60_000);

/** True when a way of sending serves a country, and nothing is suspended there today. */
export const carriesTo = ({ countries, tariff }: PostOption, country: string): boolean =>
  countries.has(country.toUpperCase()) && !isSuspended(tariff, country, utcDay(new Date()));

/** The options have just been written: this process looks at them again. */
export const forgetPostOptions = (): void => byProfile.clear();

/** Shipping profile id → the options of its center. */
export async function postOptions(
  container: MedusaContainer,
  profileIds: readonly string[],
): Promise<Map<string, readonly PostOption[]>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  return byProfile.get(profileIds, async (missing) => {
    const { data } = await query.graph({
      entity: "shipping_option",
      fields: ["id", "name", "data", "shipping_profile_id", "service_zone.geo_zones.country_code"],
      filters: { shipping_profile_id: missing },
    });
    const options = (data as OptionRow[]).map((option) => ({
      id: option.id,
      name: option.name,
      profileId: option.shipping_profile_id,
      countries: new Set(
        (option.service_zone?.geo_zones ?? []).map((zone) => zone.country_code.toUpperCase()),
      ),
      tariff: option.data as PostTariff,
    }));
    return new Map(missing.map((id) => [id, options.filter(({ profileId }) => profileId === id)]));
  });
}
