export type ShopEnv = "production" | "demo" | "test";

/** What this installation is for. Anything unknown counts as production: the strict side. */
export function shopEnv(env: NodeJS.ProcessEnv = process.env): ShopEnv {
  return env.SHOP_ENV === "demo" || env.SHOP_ENV === "test" ? env.SHOP_ENV : "production";
}
