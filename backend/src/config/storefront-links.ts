import type { Locale } from "../contracts/locale";
import type { Portal } from "../contracts/portal";

/** Whose page: addresses that mails, tags and cards lead to. */
export interface StorefrontPlace {
  readonly locale: Locale;
  /** Ship-to country, any case. */
  readonly country: string;
}

/** The shop's own address, without a slash at its end. */
export function shopLink(env = process.env): string {
  return (env.STOREFRONT_URL ?? "http://localhost:8000").replace(/\/+$/, "");
}

function base({ locale, country }: StorefrontPlace, env: NodeJS.ProcessEnv): string {
  return `${shopLink(env)}/${locale}/${country.toLowerCase()}`;
}

/** The shop's first page. */
export const homeLink = (place: StorefrontPlace, env = process.env): string => base(place, env);

export function pieceLink(place: StorefrontPlace, handle: string, env = process.env): string {
  return `${base(place, env)}/pieces/${handle}`;
}

/** A screen of the workshop portal. */
export function portalScreenLink(locale: Locale, screen: string, env = process.env): string {
  return `${shopLink(env)}/workshop/${locale}${screen}`;
}

/** A room of an organisation in the organisations' portal. */
export function organisationLink(
  locale: Locale,
  organisationId: string,
  room: string,
  env = process.env,
): string {
  return `${shopLink(env)}/ngo/${locale}/o/${organisationId}${room}`;
}

/** The till for a stall; it finds its own language. */
export function tillLink(env = process.env): string {
  return `${shopLink(env)}/till`;
}

export function receiptLink(place: StorefrontPlace, token: string, env = process.env): string {
  return `${base(place, env)}/order/${token}`;
}

/** Where a shopper takes back what they asked; `key` is that of their address. */
export function forgetLink(place: StorefrontPlace, key: string, env = process.env): string {
  return `${base(place, env)}/forget/${key}`;
}

export function passwordResetLink(
  place: StorefrontPlace,
  token: string,
  email: string,
  env = process.env,
): string {
  return `${base(place, env)}/account/reset?${new URLSearchParams({ token, email })}`;
}

/** A portal's short address, to be typed from paper; it finds its own language. */
export function portalLink(portal: Portal, env = process.env): string {
  return `${shopLink(env)}/${portal}`;
}

/** Where a code of the portal is used: to come in for the first time, or to choose a new password. */
export function portalCodeLink(
  portal: Portal,
  page: "invitation" | "reset",
  locale: Locale,
  code: string,
  env = process.env,
): string {
  return `${portalLink(portal, env)}/${locale}/${page}?${new URLSearchParams({ code })}`;
}
