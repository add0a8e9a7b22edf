import type { PostTariff } from "../../domain/shipping";

/** Provider id of the fulfilment provider `center-post`. */
export const CENTER_POST_PROVIDER_ID = "center-post_center-post";

export const POST_ZONES = ["home", "abroad"] as const;
export type PostZone = (typeof POST_ZONES)[number];

export const zoneName = (handle: string, zone: PostZone): string => `${handle} ${zone}`;

/** What the option of a zone carries: its tariff travels with it, so that a price never depends on a file. */
export const postOptionData = (zone: PostZone, tariff: PostTariff) => ({
  id: "center-post",
  zone,
  ...tariff,
});

interface Sender {
  readonly handle: string;
  /** In English; pages name the center in the reader's language. */
  readonly name: string;
  readonly profileId: string;
}

/**
 * One way in which a center sends to a zone.
 *
 * @param isOnly False beside another service of the center: its name then tells the two apart.
 */
export function postOption(
  { handle, name, profileId }: Sender,
  zone: { readonly id: string; readonly kind: PostZone },
  tariff: PostTariff,
  isOnly = true,
) {
  const isCourier = tariff.service.endsWith("-courier");
  const kind = isCourier ? "Courier" : zone.kind === "home" ? "Post" : "International post";
  const service = isOnly || isCourier ? "" : ` (${tariff.service})`;
  return {
    name: `${kind}${service} · ${name}`,
    price_type: "calculated" as const,
    provider_id: CENTER_POST_PROVIDER_ID,
    service_zone_id: zone.id,
    shipping_profile_id: profileId,
    type: {
      label: "Post",
      description: "Sent by the center",
      code: isOnly ? `${handle}-${zone.kind}` : `${handle}-${zone.kind}-${tariff.service}`,
    },
    data: postOptionData(zone.kind, tariff),
  };
}
