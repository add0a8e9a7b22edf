import { expect, it } from "vitest";
import { addDays, utcDay } from "../../src/domain/calendar-day";
import type { TestShop } from "../shop";
import { source } from "../source";
import { type RulesApi, rulesDesk, rulesWith } from "./rules-desk";

const { rulesAt } = source<typeof import("../../src/workflows/verdict/rules-in-force")>(
  "workflows/verdict/rules-in-force",
);

const HELD = { "cl.custody": { verdict: "review", override: "legal_opinion", message_key: "review" } };

/** A version of the import rules is weighed, shown and put in force, and everything follows it without a restart. */
export function lawThatChanges(shop: () => TestShop, api: RulesApi): void {
  const { signIn, pay, shownVerdict } = rulesDesk(shop, api);
  const versions = () => shop().sql("rule_dataset").pluck("version");

  it("refuses a dataset whole, with a sentence for each problem", async () => {
    const { post } = await signIn();
    const content = rulesWith("2026-11-28", {
      "us.custody": { citation: "" },
      "gb.custody.resale": { destinations: ["UK"] },
      "eu.custody.until-2027": { effective_to: "2028-01-31" },
    });
    const before = await versions();
    const checked = await post("/import-rules", { content, dry_run: true });
    expect(checked.data.problems?.map(({ row }) => row)).toEqual([
      "us.custody",
      "gb.custody.resale",
      "eu.custody.from-2027",
    ]);
    const refused = await post("/import-rules", { content });
    expect({ status: refused.status, code: refused.data.code }).toEqual({
      status: 400,
      code: "dataset_refused",
    });
    expect(refused.data.message).toMatch(
      /^Nothing was imported\. us\.custody has no citation.* the country "UK".* end one before/,
    );
    for (const content of [null, [], "rules", { dataset_version: "2026-11-28" }])
      expect((await post("/import-rules", { content })).data.code).toBe("dataset_refused");
    const known = await post("/import-rules", { content: rulesWith("2026-11-23") });
    expect(known.data.message).toContain("Version 2026-11-23 is on file already");
    const begun = { content: rulesWith("2026-11-28"), takes_effect_on: utcDay(new Date()) };
    expect((await post("/import-rules", begun)).data.message).toContain("has begun");
    expect(await versions()).toEqual(before);
  });

  it("shows what a version would change, then judges by it at once; a sale keeps the version it was judged by", async () => {
    const { get, post } = await signIn();
    const piece: [string, number] = ["PE-VF-02", 1];
    const sold = await shop().buy("CL", piece);
    const waiting = await shop().fill("CL", piece);
    expect(await shownVerdict("PE-VF-02", "CL", "declare sendable")).toBe("declare sendable");

    const content = rulesWith("2026-11-27.held", HELD);
    const { data: checked } = await post("/import-rules", { content, dry_run: true });
    expect(checked).toMatchObject({ imported: false, problems: [], diff: { against: "2026-11-23" } });
    expect(checked.diff?.changed.map(({ id }) => id)).toEqual(["cl.custody"]);
    expect(checked.diff?.countries).toEqual([{ country: "CL", stops: 35, opens: 0, other: 0 }]);
    expect(checked.diff?.pieces).toHaveLength(35);
    expect((await get("/import-rules")).data.inForce).toBe("2026-11-23");

    expect((await post("/import-rules", { content })).data.imported).toBe(true);
    expect((await get("/import-rules")).data.inForce).toBe("2026-11-27.held");
    expect(await pay(waiting)).toEqual({ code: "destination_review", reason: "CUSTODY" });
    expect(await shownVerdict("PE-VF-02", "CL", "review checking")).toBe("review checking");
    const { data: rows } = await get("/import-rules/rows?country=CL");
    expect(rows.rows?.[0]).toMatchObject({
      id: "cl.custody",
      verdict: "review",
      liftedWith: "legal_opinion",
    });

    const { data: frozen } = await get(`/orders/${sold}/verdicts`);
    expect(frozen.lines?.map(({ verdict }) => verdict)).toEqual([
      expect.objectContaining({
        verdict: "declare",
        destination: "CL",
        ruleIds: ["cl.custody", "origin.pe"],
        datasetVersion: "2026-11-23",
        liftIds: [],
      }),
    ]);

    await post("/import-rules", { content: rulesWith("2026-11-27.back") });
    const { orderId } = await pay(await shop().fill("CL", piece));
    const { data: later } = await get(`/orders/${orderId}/verdicts`);
    expect(later.lines?.[0]?.verdict).toMatchObject({ datasetVersion: "2026-11-27.back" });
    expect(await shownVerdict("PE-VF-02", "CL", "declare sendable")).toBe("declare sendable");
  });

  it("puts a version on file for a later day, and judges by the one in force until then", async () => {
    const { get, post } = await signIn();
    const takes_effect_on = addDays(utcDay(new Date()), 30);
    await post("/import-rules", { content: rulesWith("2026-11-27.later", HELD), takes_effect_on });
    const { data } = await get("/import-rules");
    expect(data.inForce).toBe("2026-11-23");
    expect(data.versions?.map(({ version, phase }) => `${version} ${phase}`)).toEqual([
      "2026-11-27.later coming",
      "2026-11-23 in_force",
    ]);
    expect(await pay(await shop().fill("CL", ["PE-VF-02", 1]))).toHaveProperty("orderId");
  });

  it("calls a coming version off with a reason, once, and none that has begun", async () => {
    const { get, post } = await signIn();
    const takes_effect_on = addDays(utcDay(new Date()), 30);
    await post("/import-rules", { content: rulesWith("2026-11-27.later", HELD), takes_effect_on });
    const [coming, current] = (await get("/import-rules")).data.versions ?? [];
    const cancel = (id: string | undefined, reason = "The regulation was put off") =>
      post(`/import-rules/${id}/cancel`, { reason });
    expect((await cancel(coming?.id, " ")).status).toBe(400);
    expect((await cancel("rds_nobody")).status).toBe(404);
    expect((await cancel(current?.id)).data.code).toBe("dataset_has_begun");
    const { data } = await cancel(coming?.id);
    expect(data.versions?.[0]).toMatchObject({
      phase: "cancelled",
      cancelledBy: "operator@second-chance.example",
      cancelledReason: "The regulation was put off",
    });
    expect((await cancel(coming?.id)).data.code).toBe("dataset_cancelled");
    const onItsDay = new Date(`${takes_effect_on}T00:00:00Z`);
    expect((await rulesAt(shop().container, onItsDay)).dataset_version).toBe("2026-11-23");
    await expect(shop().sql.raw("delete from rule_dataset_cancellation").then()).rejects.toThrow(
      /only ever added to/,
    );
  });

  it("keeps every version and every frozen verdict as it was written", async () => {
    await shop().buy("CL", ["PE-VF-02", 1]);
    for (const statement of [
      "update rule_dataset set version = 'x'",
      "delete from rule_dataset",
      "update sale_verdict set verdict = 'allowed'",
      "truncate sale_verdict",
    ])
      await expect(shop().sql.raw(statement).then()).rejects.toThrow(/only ever added to/);
  });
}
