import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { basketSchema, placedSchema } from "@second-chance/backend/contracts/basket";
import { catalogueSchema } from "@second-chance/backend/contracts/catalogue";
import { receiptSchema } from "@second-chance/backend/contracts/receipt";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readComposeFile } from "./compose-file";
import { Container, type Network } from "./container";

const {
  CONTAINER_DATABASE_URL = "",
  CONTAINER_DATA_DIR = "",
  CONTAINER_PUBLISHABLE_KEY: key = "",
  CONTAINER_SKIP,
  BACKEND_BUILD,
  NEXT_DIST_DIR,
} = process.env;

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/**
 * No engine runs here, so the containers' very commands are started by hand, with their environment
 * and their health checks, against a real Redis.
 */
describe.skipIf(CONTAINER_SKIP)(
  `the shop in containers${CONTAINER_SKIP ? ` (${CONTAINER_SKIP})` : ""}`,
  () => {
    const { services } = readComposeFile();
    const running: Container[] = [];
    let redis: ChildProcess;
    let server = "";
    let storefront = "";

    beforeAll(async () => {
      mkdirSync(CONTAINER_DATA_DIR, { recursive: true });
      const [redisPort, serverPort, workerPort, storefrontPort] = await Promise.all(
        Array.from({ length: 4 }, freePort),
      );
      redis = spawn(
        "redis-server",
        ["--port", String(redisPort), "--save", "", "--dir", CONTAINER_DATA_DIR],
        { stdio: "ignore" },
      );
      server = `http://localhost:${serverPort}`;
      storefront = `http://localhost:${storefrontPort}`;
      const secret = "a-secret-of-this-test-only-0123456789";
      const database = new URL(CONTAINER_DATABASE_URL);
      const network = (port: number | undefined): Network => ({
        variables: {
          SHOP_ENV: "test",
          POSTGRES_PASSWORD: "replaced",
          JWT_SECRET: secret,
          COOKIE_SECRET: secret,
          RECEIPT_SECRET: secret,
          REVALIDATE_SECRET: secret,
          AUTH_MFA_ENCRYPTION_KEY: secret,
          PUBLISHABLE_KEY: key,
          BACKEND_URL: server,
          STOREFRONT_URL: storefront,
        },
        addresses: {
          "postgres://shop:replaced@postgres:5432/shop": database.toString(),
          "redis:6379": `127.0.0.1:${redisPort}`,
          "server:9000": `localhost:${serverPort}`,
          "127.0.0.1:9000": `127.0.0.1:${port}`,
          "127.0.0.1:8000": `127.0.0.1:${storefrontPort}`,
        },
      });
      const start = (name: string, port: number | undefined, extra: NodeJS.ProcessEnv) => {
        const service = services[name];
        if (!service) throw new Error(`No service ${name}`);
        const container = new Container(name, service, network(port), extra);
        running.push(container);
        return container;
      };
      const backend = {
        BACKEND_BUILD,
        FILE_DIR: resolve(CONTAINER_DATA_DIR, "files"),
        MAIL_DIR: resolve(CONTAINER_DATA_DIR, "mail"),
        SMTP_URL: "",
        MEDUSA_DISABLE_TELEMETRY: "true",
        MEDUSA_FF_TRANSLATION: "true",
      };
      const migrated = await start("migrate", undefined, backend).runs();
      expect(migrated, "exit code of the migration").toBe(0);
      const parts = [
        start("server", serverPort, { ...backend, BACKEND_PORT: String(serverPort) }),
        start("worker", workerPort, { ...backend, BACKEND_PORT: String(workerPort) }),
        start("storefront", undefined, { NEXT_DIST_DIR, PORT: String(storefrontPort) }),
      ];
      for (const part of parts) part.start();
      await Promise.all(parts.map((part) => part.becomesHealthy()));
    });

    afterAll(async () => {
      await Promise.all(running.map((container) => container.stop()));
      redis?.kill("SIGTERM");
    });

    async function call(path: string, body?: unknown): Promise<unknown> {
      const response = await fetch(`${server}${path}`, {
        method: body === undefined ? "GET" : "POST",
        headers: { "content-type": "application/json", "x-publishable-api-key": key },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const answer: unknown = await response.json();
      expect(response.status, JSON.stringify(answer)).toBeLessThan(300);
      return answer;
    }

    it("shows the catalogue through the storefront", async () => {
      const response = await fetch(`${storefront}/en/pe/catalogue`);
      expect(response.status).toBe(200);
      const { items } = catalogueSchema.parse(await call("/store/catalogue?locale=en&country=PE"));
      expect(await response.text()).toContain(items[0]?.handle);
    });

    it("takes an order at the server and attributes it in the worker", async () => {
      const { items } = catalogueSchema.parse(
        await call("/store/catalogue?locale=en&country=PE&sendable=1&sort=name"),
      );
      const piece = items.find(({ availability, oneOfAKind }) => availability === "in_stock" && !oneOfAKind);
      const basket = basketSchema.parse(
        await call("/store/baskets", {
          locale: "en",
          country: "PE",
          lines: [{ variant_id: piece?.variantId, quantity: 1 }],
        }),
      );
      const saved = basketSchema.parse(
        await call(`/store/baskets/${basket.id}/delivery`, {
          email: "container@example.org",
          address: {
            first_name: "Rosa",
            last_name: "Quispe",
            address_1: "Av. Larco 345",
            city: "Miraflores",
            province: "Lima",
            country_code: "pe",
          },
        }),
      );
      const { receiptToken } = placedSchema.parse(
        await call(`/store/baskets/${basket.id}/place`, {
          provider_id: saved.paymentProviders[0],
          expected_total_minor: saved.totals.total.amountMinor,
        }),
      );
      await expect
        .poll(
          async () => receiptSchema.parse(await call(`/store/receipts/${receiptToken}?locale=en`)).attributed,
          {
            timeout: 150_000,
            interval: 1_000,
          },
        )
        .toBe(true);
    });
  },
);
