/**
 * @typedef {object} ShopSettings what the processes of one run are told
 * @property {number} backendPort
 * @property {number} storefrontPort
 * @property {string} databaseUrl
 * @property {string | undefined} [redisUrl]
 * @property {"demo" | "test" | "production"} shopEnv
 * @property {string} fileDir uploads
 * @property {string} mailDir demo mails
 * @property {import("./secrets.mjs").Secrets} secrets
 */

/** @param {number} port */
export const localUrl = (port) => `http://localhost:${port}`;

const PRIVATE = /^(npm_|INIT_CWD$|NODE_OPTIONS$|NODE_ENV$|PORT$|MEDUSA_FF_|PG[A-Z]+$)/;

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
  };
}
