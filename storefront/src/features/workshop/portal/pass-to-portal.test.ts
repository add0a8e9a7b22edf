import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { passToPortal } from "./pass-to-portal";

vi.mock("@/env", () => ({ env: () => ({ BACKEND_URL: "http://backend.test" }) }));
vi.mock("@/data/portal-session", () => ({
  askerHeaders: async () => ({}),
  forgetAccount: async () => undefined,
  portalToken: async () => "a token",
}));

const sent = vi.fn(async (_url: URL, _init: RequestInit) => Response.json({}));

const call = (headers: Record<string, string>, path = ["workshops", "w", "listings"]) =>
  passToPortal(
    new Request("http://shop.test/workshop/api", {
      method: "POST",
      headers: { "x-portal": "1", ...headers },
      body: "{}",
    }),
    path,
  );

describe("a call of the portal", () => {
  beforeEach(() => vi.stubGlobal("fetch", sent.mockClear()));
  afterEach(() => vi.unstubAllGlobals());

  it("goes on with a body that says how long it is", async () => {
    expect((await call({ "content-length": "2" })).status).toBe(200);
    expect(sent.mock.calls[0]?.[1].body).toBeTruthy();
  });

  it("is told to say how long its body is, where that comes in chunks", async () => {
    const answer = await call({ "transfer-encoding": "chunked" });
    expect(answer.status).toBe(411);
    expect(await answer.json()).toMatchObject({ code: "length_required", message: expect.any(String) });
    expect(sent).not.toHaveBeenCalled();
  });

  it("takes no body along that says no length, and refuses one that is too long", async () => {
    await call({});
    expect(sent.mock.calls[0]?.[1].body).toBeUndefined();
    expect((await call({ "content-length": String(301 * 1024) })).status).toBe(413);
    for (const odd of ["-1", "many"]) {
      sent.mockClear();
      expect((await call({ "content-length": odd })).status).toBe(200);
      expect(sent.mock.calls[0]?.[1].body).toBeUndefined();
    }
  });

  it("finds no door: its answers hold keys that no script may see", async () => {
    for (const door of ["door", "Door"])
      expect((await call({ "content-length": "2" }, [door, "log-in"])).status).toBe(404);
    expect(sent).not.toHaveBeenCalled();
  });
});
