/**
 * @typedef {object} ShopSettings what the processes of one run are told
 * @property {number} backendPort
 * @property {number} storefrontPort
 * @property {string} databaseUrl
 * @property {string | undefined} [redisUrl]
 * @property {"demo" | "test" | "production"} shopEnv
 * @property {string} fileDir uploads
 * @property {string} mailDir demo mails
 * @property {number | undefined} [stripePort] of Stripe's stand-in, instead of the Stripe our own environment names
 * @property {import("./secrets.mjs").Secrets} secrets
 */

/** @param {number} port */
export const localUrl = (port) => `http://localhost:${port}`;

/** Test keys that the stand-in knows; they open nothing else. */
export const STAND_IN_KEYS = {
  STRIPE_API_KEY: "sk_test_stand_in",
  STRIPE_PUBLISHABLE_KEY: "pk_test_stand_in",
  STRIPE_WEBHOOK_SECRET: "whsec_stand_in",
};

/**
 * What a shop is told of Stripe: the stand-in, or whatever keys our own environment has. No test touches those.
 * @param {ShopSettings} settings
 */
function stripeKeys({ stripePort, shopEnv }) {
  if (stripePort) {
    const address = localUrl(stripePort);
    // A test's browser asks for Stripe's own addresses and is led to the stand-in: so the pages' policy is tried as it is.
    const inBrowsers = shopEnv === "test" ? {} : { STRIPE_STAND_IN_URL: address };
    return { ...STAND_IN_KEYS, STRIPE_API_BASE: address, ...inBrowsers };
  }
  if (shopEnv === "test") return {};
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith("STRIPE_")));
}

/** Of these keys what the storefront may know. @param {Record<string, string | undefined>} keys */
const publicPart = ({ STRIPE_PUBLISHABLE_KEY, STRIPE_STAND_IN_URL }) => ({
  STRIPE_PUBLISHABLE_KEY,
  STRIPE_STAND_IN_URL,
});

const PRIVATE = /^(npm_|STRIPE_|INIT_CWD$|NODE_OPTIONS$|NODE_ENV$|PORT$|MEDUSA_FF_|PG[A-Z]+$)/;

/** Our own environment without what npm or a shell's settings would smuggle into the shop. */
export function plainEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !PRIVATE.test(name));
  return { ...Object.fromEntries(kept), MEDUSA_DISABLE_TELEMETRY: "true", NEXT_TELEMETRY_DISABLED: "1" };
}

/**
 * @param {ShopSettings} settings
 * @returns {NodeJS.ProcessEnv}
 */
export function backendEnvironment(settings) {
  const { JWT_SECRET, COOKIE_SECRET, RECEIPT_SECRET, REVALIDATE_SECRET, AUTH_MFA_ENCRYPTION_KEY } =
    settings.secrets;
  return {
    ...plainEnvironment(),
    NODE_ENV: "production",
    SHOP_ENV: settings.shopEnv,
    DATABASE_URL: settings.databaseUrl,
    REDIS_URL: settings.redisUrl ?? "",
    BACKEND_PORT: String(settings.backendPort),
    PORT: String(settings.backendPort),
    BACKEND_URL: localUrl(settings.backendPort),
    STOREFRONT_URL: localUrl(settings.storefrontPort),
    FILE_DIR: settings.fileDir,
    MAIL_DIR: settings.mailDir,
    MEDUSA_FF_TRANSLATION: "true",
    JWT_SECRET,
    COOKIE_SECRET,
    RECEIPT_SECRET,
    REVALIDATE_SECRET,
    AUTH_MFA_ENCRYPTION_KEY,
    ...stripeKeys(settings),
  };
}

/**
 * @param {ShopSettings} settings
 * @param {string} publishableKey
 * @returns {NodeJS.ProcessEnv}
 */
export function storefrontEnvironment(settings, publishableKey) {
  return {
    ...plainEnvironment(),
    NODE_ENV: "production",
    SHOP_ENV: settings.shopEnv,
    PORT: String(settings.storefrontPort),
    BACKEND_URL: localUrl(settings.backendPort),
    SITE_URL: localUrl(settings.storefrontPort),
    PUBLISHABLE_KEY: publishableKey,
    REVALIDATE_SECRET: settings.secrets.REVALIDATE_SECRET,
    ...publicPart(stripeKeys(settings)),
  };
}
