import { writeFileSync } from "node:fs";
import type { ExecArgs } from "@medusajs/framework/types";
import { MANAGER_LOGINS } from "../demo-world/demo-managers";
import { OFFICER_LOGINS } from "../demo-world/demo-organisations";
import { OPERATOR_LOGIN } from "../demo-world/operator-account";
import { seedDemoWorld } from "../demo-world/seed-demo-world";

/**
 * `medusa exec ./src/scripts/seed-demo-world.ts [load]`: the demo world, or with `load` ten thousand products.
 * Writes what a client needs to `SEED_OUT` when that is set.
 */
export default async function seed({ container, args }: ExecArgs): Promise<void> {
  const started = performance.now();
  const progress = (line: string): void => console.log(`seed: ${line}`);
  const { parts, publishableKey, regions } = await seedDemoWorld(
    { container, progress },
    args.includes("load") ? "load" : "demo",
  );
  for (const { part, created } of parts) {
    if (created.length) progress(`${part}: ${created.length} created`);
  }
  const seconds = Math.ceil((performance.now() - started) / 1000);
  const total = parts.reduce((sum, { created }) => sum + created.length, 0);
  progress(total ? `done in ${seconds} s` : "nothing to do, the demo world is complete");

  const out = process.env.SEED_OUT;
  if (out) {
    const logins = [{ role: "operator", ...OPERATOR_LOGIN }, ...MANAGER_LOGINS, ...OFFICER_LOGINS];
    writeFileSync(out, `${JSON.stringify({ publishableKey, logins, regions }, null, 2)}\n`);
  }
}
