import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { OrganisationActs } from "../../src/contracts/ngo/activity";
import type { MadeKey, OrganisationKeys } from "../../src/contracts/ngo/keys";
import type { TestShop } from "../shop";
import { dayFromNow, ngoDesk } from "./ngo-desk";
import type { PortalApi } from "./portal-desk";

/** Where the test runner's requests go to. */
export interface ReachedAt {
  readonly defaults: { readonly baseURL?: string };
}

interface Document {
  readonly components: { readonly schemas: Readonly<Record<string, Record<string, unknown>>> };
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
}
interface Operation {
  readonly responses: Readonly<
    Record<
      string,
      { readonly content: { readonly "application/json": { readonly schema: { $ref: string } } } }
    >
  >;
}

/** The part of the example that is tried. */
interface Client {
  readonly readFigures: (access: object, asked: object) => Promise<unknown>;
  readonly centersLastQuarter: (access: object, today: Date) => Promise<string[]>;
}

const YEAR = "from=2026-01&to=2026-12";
const CLIENT = join(__dirname, "../../../docs/examples/ngo-client.ts");

/** Programs of an organisation that read with a key. */
export function ngoKeys(shop: () => TestShop, api: PortalApi & ReachedAt): void {
  /** An organisation whose lead makes a key. */
  const withKey = async (...scopes: string[]) => {
    const desk = ngoDesk(shop(), api);
    const { own, foreign } = await desk.twoOrganisations();
    const lead = await desk.newOfficer("lead", own.organisationId);
    const url = `/ngo/organisations/${own.organisationId}`;
    const wish = { name: "Yearly report", scopes, expires_on: dayFromNow(30) };
    const made = await desk.asks("POST", `${url}/keys`, lead.token, wish);
    expect(made.status).toBe(201);
    const { id, token } = made.data as unknown as MadeKey;
    const keys = async () =>
      ((await desk.asks("GET", `${url}/keys`, lead.token)).data as unknown as OrganisationKeys).keys;
    return { desk, own, foreign, lead, url, wish, id, token, keys };
  };

  describe("a key of an organisation", () => {
    it("is told once, reads what its scopes name, and nothing else", async () => {
      const { desk, foreign, url, id, token, keys } = await withKey("figures");
      const kept = await shop().sql("ngo_key").where({ id }).first();
      expect(JSON.stringify(kept)).not.toContain(token.slice("scc_ngo_".length + 4));
      expect(await keys()).toEqual([
        expect.objectContaining({ prefix: token.slice(0, 12), state: "open", last_used_at: null }),
      ]);
      const status = async (method: string, path: string) => {
        const { status: said, data } = await desk.asks(method, path, token);
        return said === 200 ? 200 : `${said} ${data.code}`;
      };
      for (const room of [`overview?${YEAR}`, `figures?${YEAR}`, "impact"])
        expect([room, await status("GET", `${url}/${room}`)]).toEqual([room, 200]);
      for (const room of [`entries?${YEAR}`, "members", "keys", "reports", "exports", "activity"])
        expect([room, await status("GET", `${url}/${room}`)]).toEqual([room, "403 key_not_enough"]);
      for (const [method, room] of [
        ["POST", "exports"],
        ["POST", "keys"],
        ["DELETE", `keys/${id}`],
      ] as const)
        expect([room, await status(method, `${url}/${room}`)]).toEqual([room, "403 key_not_enough"]);
      for (const path of ["/ngo/me", "/ngo/sessions"])
        expect([path, await status("GET", path)]).toEqual([path, "403 key_not_enough"]);
      const elsewhere = `/ngo/organisations/${foreign.organisationId}/figures?${YEAR}`;
      expect(await status("GET", elsewhere)).toBe("404 not_found");
      expect(await status("GET", `${url}/figures?${YEAR}&center=${foreign.centerId}`)).toBe("404 not_found");
    });

    it("opens nothing from the moment it is ended, or past its last day; both are on file", async () => {
      const { desk, lead, url, id, token, keys } = await withKey("entries");
      const read = async () => (await desk.asks("GET", `${url}/entries?${YEAR}`, token)).status;
      expect(await read()).toBe(200);
      const used = (await keys())[0]?.last_used_at;
      expect(used).not.toBeNull();
      await read();
      expect((await keys())[0]?.last_used_at).toBe(used);
      await shop()
        .sql("ngo_key")
        .where({ id })
        .update({ expires_on: dayFromNow(-1) });
      expect([await read(), (await keys())[0]?.state]).toEqual([401, "expired"]);
      await shop()
        .sql("ngo_key")
        .where({ id })
        .update({ expires_on: dayFromNow(0) });
      expect(await read()).toBe(200);
      expect((await desk.asks("DELETE", `${url}/keys/${id}`, lead.token)).status).toBe(204);
      expect([await read(), (await keys())[0]?.state]).toEqual([401, "ended"]);
      expect((await desk.asks("DELETE", `${url}/keys/${id}`, lead.token)).data.code).toBe("key_over");
      const { data } = await desk.asks("GET", `${url}/activity`, lead.token);
      const { acts } = data as unknown as OrganisationActs;
      const onKeys = acts.filter(({ subject }) => subject.type === "key");
      expect(onKeys.map(({ action, subject }) => [action, subject.name])).toEqual([
        ["key.ended", "Yearly report"],
        ["key.made", "Yearly report"],
      ]);
      expect(JSON.stringify(acts)).not.toContain(token);
    });

    it("lasts a year at most, names its scopes, and twenty are enough", async () => {
      const { desk, lead, url, wish, keys } = await withKey("figures");
      const made = async (more: object) => {
        const { status, data } = await desk.asks("POST", `${url}/keys`, lead.token, { ...wish, ...more });
        return status === 201 ? "made" : data.code;
      };
      expect(await made({ expires_on: dayFromNow(367) })).toBe("key_days_wrong");
      expect(await made({ expires_on: dayFromNow(-1) })).toBe("key_days_wrong");
      for (const wrong of [
        { expires_on: "2027-02-30" },
        { scopes: [] },
        { scopes: ["members"] },
        { scopes: ["figures", "figures"] },
        { name: " " },
      ])
        expect([wrong, await made(wrong)]).toEqual([wrong, "invalid_request"]);
      expect(await keys()).toHaveLength(1);
      const answers = await Promise.all(Array.from({ length: 21 }, () => made({})));
      expect(answers.filter((answer) => answer === "made")).toHaveLength(19);
      expect(new Set(answers)).toEqual(new Set(["made", "keys_enough"]));
    });
  });

  describe("the document of the API", () => {
    it("is what the API answers, to everybody, and the example reads by it", async () => {
      await shop().sell("DE", ["PE-SJ-05", 3], ["LT-DZ-01", 1]);
      const { desk, own, url, token } = await withKey("figures", "entries");
      const centers: { id: string }[] = await shop()
        .sql("center")
        .whereNot({ id: own.centerId })
        .select("id");
      for (const { id } of centers) await desk.grants(own.organisationId, id);
      const served = await desk.asks("GET", "/ngo/openapi.json", null);
      const { paths, components } = served.data as unknown as Document;
      const asked = [`overview?${YEAR}`, `figures?${YEAR}&group=craft`, `entries?${YEAR}`, "impact"];
      expect(Object.keys(paths)).toHaveLength(asked.length);
      for (const question of [...asked, "figures?from=nonsense"]) {
        const [room = ""] = question.split("?");
        const { status, data } = await desk.asks("GET", `${url}/${question}`, token);
        const operation = paths[`/ngo/organisations/{organisation_id}/${room}`]?.get;
        const { $ref } = operation?.responses[status]?.content["application/json"].schema ?? { $ref: "" };
        const schema = components.schemas[$ref.split("/").at(-1) ?? ""] ?? { not: {} };
        const read = z.fromJSONSchema(schema as z.core.JSONSchema.JSONSchema).safeParse(data);
        expect([question, status, read.error?.issues]).toEqual([question, status, undefined]);
        const withMore = z
          .fromJSONSchema(schema as z.core.JSONSchema.JSONSchema)
          .safeParse({ ...data, x: 1 });
        expect([question, withMore.success]).toEqual([question, false]);
      }
      const client = (await import(CLIENT)) as Client;
      const access = { api: api.defaults.baseURL ?? "", organisation: own.organisationId, key: token };
      const lines = await client.centersLastQuarter(access, new Date("2026-05-10T00:00:00Z"));
      expect(lines.length).toBeGreaterThan(1);
      for (const line of lines) expect(line).toMatch(/^.+: -?\d+\.\d\d [A-Z]{3}$/);
      await expect(client.readFigures(access, { from: "2026-06", to: "2026-01" })).rejects.toThrow(
        "400 invalid_request",
      );
    });
  });

  describe("bad questions", () => {
    it("are refused in words and answered in no part", async () => {
      const { desk, own, url, lead } = await withKey("figures");
      const code = async (question: string) => {
        const { status, data } = await desk.asks("GET", `${url}/${question}`, lead.token);
        expect(data.message).toBeTruthy();
        return `${status} ${data.code}`;
      };
      for (const room of ["overview", "figures", "entries"]) {
        expect(await code(`${room}?from=2026-06&to=2026-01`)).toBe("400 invalid_request");
        expect(await code(`${room}?from=1926-01&to=2026-01`)).toBe("400 invalid_request");
        expect(await code(`${room}?from=2026-13&to=2027-01`)).toBe("400 invalid_request");
        expect(await code(room)).toBe("400 invalid_request");
      }
      const held = { organisation_id: own.organisationId };
      await shop().sql("ngo_grant").where(held).update({ scope: "totals" });
      expect(await code(`entries?${YEAR}`)).toBe("403 detail_not_granted");
      expect(await code(`entries?${YEAR}&center=${own.centerId}`)).toBe("403 detail_not_granted");
    });
  });
}
