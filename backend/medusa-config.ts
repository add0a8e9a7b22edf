import { defineConfig, Modules } from "@medusajs/framework/utils";
import { fileProvider } from "./src/config/file-provider";
import { stripeConfig } from "./src/config/stripe-config";

const redisUrl = process.env.REDIS_URL || undefined;
const backendUrl = process.env.BACKEND_URL ?? "http://localhost:9000";
const storefrontUrl = process.env.STOREFRONT_URL ?? "http://localhost:8000";
/** The test payment moves no money: it is registered only where no money is meant to move. */
const isDemo = process.env.SHOP_ENV === "demo" || process.env.SHOP_ENV === "test";

/**
 * One process without Redis stays safe because locks live in Postgres and attribution is pulled;
 * with Redis any number of servers and workers share events, workflows, locks and sessions.
 */
const infrastructure = redisUrl
  ? [
      {
        resolve: "@medusajs/medusa/event-bus-redis",
        options: {
          redisUrl,
          jobOptions: { attempts: 8, backoff: { type: "exponential", delay: 2000 } },
        },
      },
      { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
      {
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/locking-redis",
              id: "locking-redis",
              is_default: true,
              options: { redisUrl },
            },
          ],
        },
      },
    ]
  : [
      {
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [{ resolve: "./src/providers/row-lock", id: "row-lock", is_default: true }],
        },
      },
    ];

const providers = [
  {
    resolve: "@medusajs/medusa/payment",
    options: {
      providers: [
        { resolve: "./src/providers/fair-till", id: "stall" },
        ...(stripeConfig() ? [{ resolve: "./src/providers/stripe", id: "stripe" }] : []),
        ...(isDemo ? [{ resolve: "./src/providers/test-payment", id: "demo" }] : []),
      ],
    },
  },
  {
    resolve: "@medusajs/medusa/notification",
    options: {
      providers: [{ resolve: "./src/providers/mail", id: "mail", options: { channels: ["email"] } }],
    },
  },
  {
    resolve: "@medusajs/medusa/fulfillment",
    options: { providers: [{ resolve: "./src/providers/center-post", id: "center-post" }] },
  },
  {
    resolve: "@medusajs/medusa/tax",
    options: { providers: [{ resolve: "./src/providers/origin-tax", id: "origin-tax" }] },
  },
  {
    resolve: "@medusajs/medusa/file",
    options: {
      providers: [fileProvider()],
    },
  },
];

const config = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    databaseDriverOptions: { pool: { min: 2, max: 40 } },
    redisUrl,
    workerMode: (process.env.MEDUSA_WORKER_MODE ?? "shared") as "shared" | "server" | "worker",
    http: {
      storeCors: storefrontUrl,
      adminCors: backendUrl,
      authCors: `${storefrontUrl},${backendUrl}`,
      jwtSecret: process.env.JWT_SECRET,
      cookieSecret: process.env.COOKIE_SECRET,
      // Managers come in by our own door alone (api/manager/door): none of Medusa's public ways is theirs.
      authMethodsPerActor: { user: ["emailpass"], customer: ["emailpass"], manager: [], officer: [] },
    },
    // Follows the public address: a secure cookie would lock operators out of a plain-http demo.
    cookieOptions: { sameSite: "lax", secure: backendUrl.startsWith("https:") },
  },
  admin: { disable: process.env.DISABLE_MEDUSA_ADMIN === "true", backendUrl: "/" },
  featureFlags: { translation: true, caching: true },
  modules: [
    ...infrastructure,
    ...providers,
    { resolve: "@medusajs/medusa/translation" },
    // The shop has its own catalogue index; the stock search tables would be kept up for nobody.
    { key: Modules.SEARCH, disable: true },
    { resolve: "./src/modules/key-cache" },
    { resolve: "./src/modules/center" },
    { resolve: "./src/modules/trade" },
    { resolve: "./src/modules/fund" },
    { resolve: "./src/modules/catalogue" },
    { resolve: "./src/modules/attribution" },
    { resolve: "./src/modules/fair" },
    { resolve: "./src/modules/parcel" },
    { resolve: "./src/modules/listing" },
    { resolve: "./src/modules/stock" },
    { resolve: "./src/modules/consent" },
    { resolve: "./src/modules/access" },
    { resolve: "./src/modules/ngo" },
    { resolve: "./src/modules/ngo-key" },
    { resolve: "./src/modules/ngo-report" },
    { resolve: "./src/modules/ngo-watch" },
    { resolve: "./src/modules/photo" },
    { resolve: "./src/modules/piece-import" },
    { resolve: "./src/modules/open-books" },
    { resolve: "./src/modules/payment-return" },
    { resolve: "./src/modules/psp" },
  ],
});

// Draft orders pass by the sale gate, so the stock plugin that offers them in the admin stays out.
export default { ...config, plugins: [] };
