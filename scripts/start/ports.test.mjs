import { createServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { freePort, portFromEnvironment, requireFree } from "./ports.mjs";

describe("ports", () => {
  afterEach(() => {
    delete process.env.TEST_PORT;
  });

  it.each(["127.0.0.1", "::"])("one that a program holds on %s is refused with the way out", async (host) => {
    const server = createServer();
    const port = await freePort();
    await new Promise((resolve) => server.listen(port, host, () => resolve(undefined)));
    await expect(requireFree("backend", port, "BACKEND_PORT")).rejects.toThrow(
      `Port ${port} for the backend is taken by another program: stop it, or choose another port with BACKEND_PORT.`,
    );
    server.close();
  });

  it("one that nobody holds is accepted", async () => {
    await expect(requireFree("backend", await freePort(), "BACKEND_PORT")).resolves.toBeUndefined();
  });

  it.each(["abc", "0", "70000", "80.5"])("%s is no port", (value) => {
    process.env.TEST_PORT = value;
    expect(() => portFromEnvironment("TEST_PORT", 9000)).toThrow(`TEST_PORT=${value} is no port`);
  });

  it("come from the environment, or have a default", () => {
    expect(portFromEnvironment("TEST_PORT", 9000)).toBe(9000);
    process.env.TEST_PORT = "9500";
    expect(portFromEnvironment("TEST_PORT", 9000)).toBe(9500);
  });
});
