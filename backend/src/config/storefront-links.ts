import type { Locale } from "../contracts/locale";

/** Addresses of storefront pages that mails lead to. */
export interface StorefrontPlace {
  readonly locale: Locale;
  /** Ship-to country, any case. */
  readonly country: string;
}

function base({ locale, country }: StorefrontPlace, env: NodeJS.ProcessEnv): string {
  const origin = (env.STOREFRONT_URL ?? "http://localhost:8000").replace(/\/+$/, "");
  return `${origin}/${locale}/${country.toLowerCase()}`;
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
