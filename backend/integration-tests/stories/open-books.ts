import { expect, it } from "vitest";
import type { Transparency } from "../../src/contracts/transparency";
import type { NgoReach } from "../../src/domain/ngo/ngo-scope";
import type { TestShop } from "../shop";
import { source } from "../source";

const { publishDueQuarters } = source<typeof import("../../src/workflows/open-books/publish-due-quarters")>(
  "workflows/open-books/publish-due-quarters",
);
const { recordAgreement } = source<typeof import("../../src/workflows/open-books/record-agreement")>(
  "workflows/open-books/record-agreement",
);
const { endAgreement } = source<typeof import("../../src/workflows/open-books/end-agreement")>(
  "workflows/open-books/end-agreement",
);
const { readTransparency } = source<typeof import("../../src/workflows/open-books/read-transparency")>(
  "workflows/open-books/read-transparency",
);
const { tellMakers } = source<typeof import("../../src/workflows/open-books/tell-makers")>(
  "workflows/open-books/tell-makers",
);
const { readImpact } =
  source<typeof import("../../src/workflows/ngo/read-impact")>("workflows/ngo/read-impact");
const { readFigures } = source<typeof import("../../src/workflows/ngo/read-figures")>(
  "workflows/ngo/read-figures",
);
const { figuresQuerySchema } =
  source<typeof import("../../src/contracts/ngo/figures")>("contracts/ngo/figures");
const { foldSummaries } = source<typeof import("../../src/workflows/income/fold-summaries")>(
  "workflows/income/fold-summaries",
);

/** The part of axios that this story needs. */
export interface OpenBooksApi {
  get(
    path: string,
    options: { headers: Record<string, string>; validateStatus: () => boolean },
  ): Promise<{ status: number; data: Transparency & { code?: string } }>;
}

const SPRING = { quarter: "2026-Q1", from: "2026-01", to: "2026-03" };
const ANSWERED_BY = "operator";
/** Rates of the months in which something moves, so that everything is told in euros. */
const RATES: readonly (readonly [day: string, rate: string])[] = [
  ["2026-02-27", "4.00"],
  ["2026-03-31", "4.10"],
  ["2026-11-26", "4.20"],
];

/** From a sale to what anybody may read of it, and what nobody may. */
export function openBooks(shop: () => TestShop, api: OpenBooksApi): void {
  const centerOf = async (sku: string): Promise<{ id: string; handle: string }> => {
    const { rows } = await shop().sql.raw(
      `select c.id, c.handle from center c join workshop w on w.center_id = c.id
         join product_product_center_workshop l on l.workshop_id = w.id
         join product_variant v on v.product_id = l.product_id where v.sku = ?`,
      [sku],
    );
    return rows[0];
  };
  const reachOf = (...centers: string[]): NgoReach => ({
    organisation: {
      id: "org_1",
      name: "Hands and Hope",
      reportingCurrency: "EUR",
      grants: centers.map((centerId) => ({ id: `grant_${centerId}`, centerId, scope: "totals" })),
    },
    asks: { kind: "officer", officerId: "off_1", role: "auditor", locale: "en" },
  });
  const tell = (centerId: string, band: "under-5" | "5-9" | "10-19") =>
    tellMakers(
      shop().container,
      { centerId, quarter: SPRING.quarter, band, by: { kind: "operator", id: ANSWERED_BY } },
      {
        actor: { kind: "operator", id: ANSWERED_BY },
        action: "makers.told",
        centerId,
        workshopId: null,
        subject: { type: "quarter", id: SPRING.quarter },
        from: { address: "", device: "" },
      },
    );
  const agree = (center_id: string) =>
    recordAgreement(
      shop().container,
      { center_id, agreed_by: "The director", agreed_on: "2026-11-02", first_quarter: SPRING.quarter },
      ANSWERED_BY,
    );
  const read = async (handle?: string) =>
    readTransparency(shop().sql, {
      ...(handle ? { handle } : {}),
      locale: "en",
      today: "2027-02-01",
    });
  const freeze = async (today: string) => {
    await foldSummaries(shop().sql);
    return publishDueQuarters(shop().container, today);
  };

  /** Spring of three centers: two sold enough, of one the makers are few. */
  const spring = async () => {
    for (const [day, rate] of RATES)
      await shop()
        .sql("fx_rate")
        .insert({
          id: `fxr_${day}`,
          base: "EUR",
          quote: "PEN",
          rate,
          as_of: new Date(`${day}T00:00:00Z`),
          source: "Test bank",
        });
    const box = await shop().attribute(await shop().buyOn("2026-02-10T12:00:00Z", "PE", ["PE-SJ-01", 6]));
    await shop().attribute(await shop().buyOn("2026-03-10T12:00:00Z", "PE", ["PE-VF-02", 5]));
    await shop().attribute(await shop().buyOn("2026-03-11T12:00:00Z", "LT", ["LT-DZ-01", 7]));
    const [house, women, clay] = await Promise.all(["PE-SJ-01", "PE-VF-02", "LT-DZ-01"].map(centerOf));
    if (!house || !women || !clay) throw new Error("The demo world has no such centers");
    await tell(house.id, "5-9");
    await tell(women.id, "under-5");
    await tell(clay.id, "10-19");
    return { orderId: box.orderId, house, women, clay };
  };

  it("freezes a quarter a month after its end, from the very sums that officers read", async () => {
    const { house, women, clay } = await spring();
    expect(await freeze("2026-04-30")).toBe(0);
    expect(await freeze("2026-05-01")).toBe(3);
    expect(await freeze("2026-05-02")).toBe(0);
    for (const { id } of [house, women, clay]) await agree(id);
    const books = await read();
    const [quarter] = books?.quarters ?? [];
    expect(quarter?.cells.map(({ center, makers }) => [center, makers]).sort()).toEqual(
      [
        [house.handle, "5-9"],
        [clay.handle, "10-19"],
      ].sort(),
    );
    for (const one of [house, clay]) {
      const { rows, total } = await readFigures(
        shop().container,
        reachOf(one.id),
        figuresQuerySchema.parse({ from: SPRING.from, to: SPRING.to, group: "tone" }),
      );
      const shops = await readFigures(
        shop().container,
        reachOf(one.id),
        figuresQuerySchema.parse({ from: SPRING.from, to: SPRING.to, of: "shop" }),
      );
      const cell = quarter?.cells.find(({ center }) => center === one.handle);
      const tones = Object.fromEntries(rows.map(({ key, reporting }) => [key, reporting.incomeMinor]));
      expect(total.reporting.isWhole).toBe(true);
      expect(cell?.split).toEqual({
        ...Object.fromEntries(["makers", "materials", "house", "fund", "post"].map((part) => [part, "0"])),
        ...tones,
        shop: shops.total.reporting.incomeMinor,
      });
    }
    const sum = (of: "totalMinor" | "pieces") =>
      String(quarter?.cells.reduce((all, cell) => all + BigInt(cell[of]), 0n));
    expect(quarter?.total).toMatchObject({ totalMinor: sum("totalMinor"), centers: 2, makersAtLeast: 15 });
    expect(String(quarter?.total?.pieces)).toBe(sum("pieces"));
  });

  it("what few makers earned is in no answer, and an ended agreement takes everything down", async () => {
    const { house, women, clay } = await spring();
    await freeze("2026-05-01");
    const agreement = await agree(house.id);
    await agree(women.id);
    expect((await read(women.handle))?.quarters).toMatchObject([
      { quarter: SPRING.quarter, cells: [], total: null },
    ]);
    expect(await read(clay.handle)).toBeNull();
    const alone = await read(house.handle);
    expect(alone?.quarters).toEqual((await read())?.quarters);
    const impacts = await Promise.all(
      [reachOf(house.id, women.id), reachOf(women.id, clay.id)].map((reach) =>
        readImpact(shop().container, reach, { quarter: SPRING.quarter }),
      ),
    );
    const bandOf = (index: number, id: string) =>
      impacts[index]?.makers.centers.find((center) => center.id === id)?.band;
    expect([bandOf(0, house.id), bandOf(0, women.id), bandOf(1, women.id), bandOf(1, clay.id)]).toEqual([
      "5-9",
      null,
      null,
      "10-19",
    ]);
    expect(impacts.map(({ makers }) => makers.atLeast)).toEqual([5, 10]);
    expect(impacts.map(({ crafts }) => crafts.reduce((all, { pieces }) => all + pieces, 0))).toEqual([
      11, 12,
    ]);
    const open = await readImpact(shop().container, reachOf(house.id), { quarter: "2026-Q4" });
    expect([open.makers.atLeast, open.hours]).toEqual([0, null]);
    await endAgreement(shop().container, agreement, { reason: "They changed their mind", by: ANSWERED_BY });
    expect(await read(house.handle)).toBeNull();
    expect((await read())?.quarters).toMatchObject([{ cells: [], total: null }]);
    await expect(
      endAgreement(shop().container, agreement, { reason: "Again", by: ANSWERED_BY }),
    ).rejects.toMatchObject({ code: "agreement_ended" });
    const again = await agree(house.id);
    await expect(agree(house.id)).rejects.toMatchObject({ code: "agreement_in_force" });
    await expect(agree("cen_none")).rejects.toMatchObject({ code: "center_not_found" });
    await expect(tell("cen_none", "5-9")).rejects.toMatchObject({ code: "center_not_found" });
    const key = await shop().sql("api_key").where({ type: "publishable" }).first("token");
    const ask = (path: string) =>
      api.get(path, { headers: { "x-publishable-api-key": key.token }, validateStatus: () => true });
    const { status, data } = await ask(`/store/transparency/${house.handle}?locale=es`);
    expect([again !== agreement, status, data.center?.handle, data.quarters.length]).toEqual([
      true,
      200,
      house.handle,
      1,
    ]);
    expect(JSON.stringify(data)).not.toMatch(/cen_|position|under-5/);
    expect((await ask("/store/transparency/nowhere?locale=en")).data.code).toBe("not_found");
    expect((await ask("/store/transparency?locale=xx")).data.code).toBe("unknown_locale");
  });

  it("a refund that comes late changes no frozen number and stands in the next quarter", async () => {
    const { orderId, house } = await spring();
    await agree(house.id);
    await freeze("2026-05-01");
    const before = await read();
    await shop().refund(orderId, "one-box", ["Pyrographed wooden box", "4500"]);
    expect(await freeze("2027-02-01")).toBeGreaterThan(0);
    const after = await read();
    expect(after?.quarters.filter(({ quarter }) => quarter === SPRING.quarter)).toEqual(before?.quarters);
    const { rows } = await shop().sql.raw(
      "select split ->> 'makers' as makers from published_quarter where center_id = ? and quarter = '2026-Q4'",
      [house.id],
    );
    expect(BigInt(rows[0].makers)).toBeLessThan(0n);
    for (const statement of [
      "update published_quarter set pieces = 100",
      "delete from published_quarter",
      "update makers_told set band = '100-or-more'",
      "update publishing_agreement set first_quarter = '2025-Q1'",
    ])
      await expect(shop().sql.raw(statement)).rejects.toMatchObject({ code: "23001" });
    await expect(tell(house.id, "10-19")).rejects.toMatchObject({ code: "quarter_frozen" });
    await tell(house.id, "5-9");
  });
}
