import type { Locale } from "../contracts/locale";

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

export function pieceLink(place: StorefrontPlace, handle: string, env = process.env): string {
  return `${base(place, env)}/pieces/${handle}`;
}

/** The till for a stall; it finds its own language. */
export function tillLink(env = process.env): string {
  return `${shopLink(env)}/till`;
}

export function receiptLink(place: StorefrontPlace, token: string, env = process.env): string {
  return `${base(place, env)}/order/${token}`;
}

export function passwordResetLink(
  place: StorefrontPlace,
  token: string,
  email: string,
  env = process.env,
): string {
  return `${base(place, env)}/account/reset?${new URLSearchParams({ token, email })}`;
}
