import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
// Medusa loads our source by itself, through require.
import "ts-node/register/transpile-only";

const scratch = mkdtempSync(join(tmpdir(), "second-chance-"));

Object.assign(process.env, {
  SHOP_ENV: "test",
  MEDUSA_FF_TRANSLATION: "true",
  MEDUSA_DISABLE_TELEMETRY: "true",
  DISABLE_MEDUSA_ADMIN: "true",
  JWT_SECRET: "integration-tests-jwt",
  COOKIE_SECRET: "integration-tests-cookie",
  RECEIPT_SECRET: "integration-tests-receipt",
  AUTH_MFA_ENCRYPTION_KEY: "integration-tests-second-factor",
  REVALIDATE_SECRET: "integration-tests-revalidate",
  FILE_DIR: join(scratch, "files"),
  MAIL_DIR: join(scratch, "mail"),
});
