import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";

it("no two migrations have one name: the database would take the second for done", () => {
  const names = ["modules", "providers"]
    .flatMap((room) => readdirSync(join(__dirname, "..", room), { recursive: true, encoding: "utf8" }))
    .filter((file) => /Migration\d+\.ts$/.test(file))
    .map((file) => basename(file));
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
