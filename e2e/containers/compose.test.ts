import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT, readComposeFile } from "./compose-file";

const { services, volumes } = readComposeFile();
const ours = Object.entries(services).filter(([, service]) => service.build);

describe("docker-compose.yml", () => {
  it("has the shop's services and keeps their data in volumes", () => {
    expect(Object.keys(services).sort()).toEqual(
      ["mailpit", "migrate", "postgres", "redis", "seed", "server", "storefront", "worker"].sort(),
    );
    expect(Object.keys(volumes).sort()).toEqual(["files", "postgres", "redis"]);
  });

  it.each(ours)("%s runs a script of this repository as an ordinary user", (_, service) => {
    const [program, script = ""] = service.command ?? [];
    expect(program).toBe("node");
    expect(script).toMatch(/^scripts\/run-[a-z-]+\.mjs$/);
    expect(existsSync(resolve(ROOT, script))).toBe(true);
    expect(service.user).toBe("node");
  });

  it.each(Object.entries(services))("%s has a health check, or ends by itself", (_, service) => {
    if (service.restart === "no") expect(service.healthcheck).toBeUndefined();
    else expect(service.healthcheck?.test[0]).toBe("CMD");
  });

  it("starts nothing that writes before the migration is done", () => {
    for (const name of ["server", "worker", "seed"]) {
      expect(services[name]?.depends_on?.migrate?.condition).toBe("service_completed_successfully");
    }
  });

  it("holds no secret", () => {
    const secrets = Object.values(services).flatMap(({ environment = {} }) =>
      Object.entries(environment).filter(([name]) => /SECRET|PASSWORD/.test(name)),
    );
    expect(secrets.length).toBeGreaterThan(5);
    // Asked for, or left empty where a shop does without, such as the key of a bucket.
    for (const [name, value] of secrets) expect(value, name).toMatch(/^\$\{[A-Z0-9_]+:(?:\?|-\}$)/);
  });
});

describe.each(
  ours
    .map(([, service]) => service.build?.dockerfile ?? "")
    .filter((file, at, all) => all.indexOf(file) === at),
)("%s", (dockerfile) => {
  const lines = readFileSync(resolve(ROOT, dockerfile), "utf8").split("\n");
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith("FROM ")));

  it("ends in a stage without compilers that runs as an ordinary user", () => {
    expect(lines.filter((line) => line.startsWith("FROM ")).length).toBeGreaterThanOrEqual(3);
    expect(lines).toContainEqual(expect.stringMatching(/^RUN npm install --no-save .*--omit=dev/));
    expect(last.some((line) => line.startsWith("RUN npm"))).toBe(false);
    expect(last).toContain("USER node");
  });

  it("starts a script that it has copied", () => {
    const command: string[] = JSON.parse(last.findLast((line) => line.startsWith("CMD "))?.slice(4) ?? "[]");
    expect(command[0]).toBe("node");
    expect(existsSync(resolve(ROOT, command[1] ?? ""))).toBe(true);
    expect(last.some((line) => line.startsWith("COPY scripts/run-"))).toBe(true);
  });
});
