import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { TestShop } from "../shop";
import { packingDesk } from "./packing-desk";
import { outboxOf } from "./parcel-desk";
import type { PortalApi } from "./portal-desk";

const SOAP = "PE-SJ-05";
const CANDLE = "PE-SJ-03";
const BRACELET = "PE-VF-02";

/** One workshop packs what is its own, from the list to the post. */
export function packing(shop: () => TestShop, api: PortalApi): void {
  describe("a sender packs", () => {
    const desk = () => packingDesk(shop(), api);

    it("what is told of a parcel never says of which order, nor an e-mail; the address goes when it leaves", async () => {
      const { id, orderId, email } = await desk().ordered("PE", [SOAP, 2]);
      const { display_id } = await shop().sql("order").where("id", orderId).first("display_id");
      const packer = await desk().packerOf(SOAP);
      const list = await packer.lists("to_prepare");
      const head = list.parcels.find((parcel) => parcel.id === id);
      expect(head).toMatchObject({ state: "to_prepare", country: "PE", isChecked: false, isHeld: false });
      expect(head?.pieces[0]).toMatchObject({ sku: SOAP, quantity: 2, handle: expect.stringMatching(/\w/) });
      expect(JSON.stringify(list)).not.toMatch(/Quispe|Puno/);

      const { data: here } = await packer.opens(id);
      expect(here.shipTo).toMatchObject({ kind: "whole", name: "Rosa Quispe" });
      expect(JSON.stringify(here)).not.toContain(orderId);
      expect(JSON.stringify(here)).not.toContain(email);
      expect(JSON.stringify(here)).not.toContain(`"${display_id}"`);

      expect((await packer.packs(id)).data).toMatchObject({ state: "packed", isChecked: true });
      const tracking = {
        tracking_number: "RR123456785PE",
        tracking_url: "https://post.example/RR123456785PE",
      };
      const { data: sent } = await packer.takes(id, { step: "hand_over", ...tracking });
      expect(sent).toMatchObject({
        state: "handed_over",
        trackingNumber: "RR123456785PE",
        shipTo: { kind: "redacted", postcodeArea: "15", country: "PE" },
      });
      expect(JSON.stringify((await packer.opens(id)).data)).not.toMatch(/Quispe|Puno/);
      expect((await packer.prints(`parcel=${id}&kind=label`)).data.code).toBe("papers_refused");
      expect(outboxOf(email).map(({ template }) => template)).toEqual(["parcel-hand_over"]);
      expect(await desk().acts(id)).toEqual(["parcel.packed", "parcel.handed_over"]);
    });

    it("a parcel out of reach isn't there: of another center, and of another workshop of the same", async () => {
      const { id } = await desk().ordered("PE", [SOAP, 1]);
      const strangers = [await desk().packerOf(BRACELET), await desk().packerOf("PE-SJ-01")];
      for (const stranger of strangers) {
        const attempts = [
          await stranger.opens(id),
          await stranger.opens("par_nobody"),
          await stranger.tells(id, [{ line: "any", packed: 1 }]),
          await stranger.takes(id, { step: "hand_over" }),
          await stranger.reports(id, { kind: "broken" }),
          await stranger.prints(`parcel=${id}&kind=label`),
        ];
        for (const { status, data } of attempts)
          expect([status, data.code]).toEqual([404, "parcel_not_found"]);
        expect((await stranger.lists("to_prepare")).parcels.map((parcel) => parcel.id)).not.toContain(id);
      }
      expect(await desk().acts(id)).toEqual([]);
    });

    it("a viewer sees what waits, and neither an address nor a paper that bears one", async () => {
      const { id } = await desk().ordered("PE", [SOAP, 1]);
      const viewer = await desk().packerOf(SOAP, "viewer");
      expect((await viewer.lists("to_prepare")).parcels.map((parcel) => parcel.id)).toContain(id);
      expect((await viewer.picks()).count).toBeGreaterThan(0);
      expect((await viewer.printsDay()).status).toBe(200);
      for (const { status } of [
        await viewer.opens(id),
        await viewer.prints(`parcel=${id}&kind=label`),
        await viewer.takes(id, { step: "hand_over" }),
      ])
        expect(status).toBe(403);
    });

    it("what isn't there is left out with a reason, and becomes the next parcel", async () => {
      const { id, orderId } = await desk().ordered("PE", [SOAP, 2], [CANDLE, 1]);
      const packer = await desk().packerOf(SOAP);
      const { data } = await packer.opens(id);
      const [soap, candle] = [SOAP, CANDLE].map(
        (sku) => data.lines.find((line) => line.sku === sku)?.line ?? "",
      );
      const refusals: [lines: Parameters<typeof packer.tells>[1], code: string][] = [
        [[{ line: soap ?? "", packed: 1 }], "check_incomplete"],
        [[{ line: soap ?? "", packed: 1, missing: 1 }], "reason_missing"],
        [[{ line: soap ?? "", packed: 3 }], "more_than_in_parcel"],
        [[{ line: "ordli_other", packed: 1 }], "line_not_of_parcel"],
      ];
      for (const [lines, code] of refusals) {
        const answer = await packer.tells(id, lines);
        expect([answer.status, answer.data.code]).toEqual([409, code]);
      }
      expect((await packer.opens(id)).data).toEqual({ ...data, days: expect.any(Number) });
      const half = await packer.tells(id, [{ line: soap ?? "", packed: 1, missing: 1, reason: "broken" }]);
      expect(half.data).toMatchObject({ state: "to_prepare", isChecked: false });
      expect((await packer.picks()).pieces.map(({ sku }) => sku)).toEqual([CANDLE]);

      const whole = await packer.tells(id, [{ line: candle ?? "", packed: 1 }]);
      expect(whole.data).toMatchObject({
        state: "packed",
        beside: [{ state: "to_prepare" }],
        leftOut: [{ sku: SOAP, quantity: 1, reason: "broken" }],
      });
      const rest = await packer.opens(whole.data.beside[0]?.id ?? "");
      expect(rest.data.lines).toMatchObject([{ sku: SOAP, quantity: 1, packed: 0 }]);
      const { data: admin } = await desk().asOperator("GET", `/admin/parcels/${id}`);
      expect(JSON.stringify(admin)).toMatch(/Left out: 1 × [^"]+ \(broken\)/);

      await packer.takes(id, { step: "unpack" });
      const parcels = await shop().sql("parcel").where("order_id", orderId).orderBy("number");
      expect(parcels.filter(({ state }) => state === "to_prepare").length).toBeGreaterThan(0);
      expect((await packer.opens(id)).data.lines.every(({ packed, missing }) => packed + missing === 0)).toBe(
        true,
      );
    });

    it("a step that is sent again is the same step, and one id has one meaning", async () => {
      const { id, orderId, email } = await desk().ordered("PE", [SOAP, 1]);
      const packer = await desk().packerOf(SOAP);
      const { data } = await packer.opens(id);
      const lines = data.lines.map(({ line, quantity }) => ({ line, packed: quantity }));
      const [packs, hands] = [randomUUID(), randomUUID()];
      expect((await packer.tells(id, lines, packs)).status).toBe(200);
      expect((await packer.tells(id, lines, packs)).status).toBe(200);
      const tries = await Promise.all(
        Array.from({ length: 3 }, () =>
          packer.takes(id, { step: "hand_over", tracking_number: "RR1" }, hands),
        ),
      );
      expect(tries.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect((await packer.tells(id, lines, packs)).data.state).toBe("handed_over");
      const other = await packer.takes(id, { step: "hand_over", tracking_number: "RR2" }, hands);
      expect([other.status, other.data.code]).toEqual([409, "request_differs"]);
      const again = await packer.takes(id, { step: "hand_over" });
      expect([again.status, again.data.code]).toEqual([409, "step_not_open"]);
      expect(await shop().sql("order_fulfillment").where("order_id", orderId)).toHaveLength(1);
      expect(outboxOf(email)).toHaveLength(1);
      expect(await desk().acts(id)).toEqual(["parcel.packed", "parcel.handed_over"]);
    });

    it("goes on with a step whose answer was lost before it was noted as done", async () => {
      const { id } = await desk().ordered("PE", [SOAP, 1]);
      const packer = await desk().packerOf(SOAP);
      await packer.packs(id);
      const request = randomUUID();
      await packer.takes(id, { step: "hand_over" }, request);
      await shop().sql("parcel_request").where("id", request).update({ done_at: null });
      const again = await packer.takes(id, { step: "hand_over" }, request);
      expect([again.status, again.data.state]).toEqual([200, "handed_over"]);
      const { done_at } = await shop().sql("parcel_request").where("id", request).first("done_at");
      expect(done_at).not.toBeNull();
    });

    it("never takes what somebody else has done for its own, however late it comes again", async () => {
      const { id } = await desk().ordered("PE", [SOAP, 1]);
      const [packer, other] = [await desk().packerOf(SOAP), await desk().packerOf(SOAP)];
      const request = randomUUID();
      // It came too early, and was refused; the phone sends it again a day later.
      expect((await packer.takes(id, { step: "hand_over" }, request)).data.code).toBe("step_not_open");
      await other.packs(id);
      await other.takes(id, { step: "hand_over" });
      const late = await packer.takes(id, { step: "hand_over" }, request);
      expect([late.status, late.data.code]).toEqual([409, "step_not_open"]);
      expect(await desk().acts(id)).toEqual(["parcel.packed", "parcel.handed_over"]);
    });

    it("lets nothing into a box that the law keeps here, says why in one word, and lets the rest go", async () => {
      const { id } = await desk().ordered("PE", [SOAP, 1], [CANDLE, 1]);
      const packer = await desk().packerOf(SOAP);
      const { product_id } = await shop().sql("product_variant").where("sku", CANDLE).first("product_id");
      await shop()
        .sql("batch")
        .where({ product_id })
        .update({ labour_categories: ["minor"] });
      const { data } = await packer.opens(id);
      const held = data.lines.find(({ sku }) => sku === CANDLE);
      const free = data.lines.find(({ sku }) => sku === SOAP);
      expect(held?.hold).toEqual({ kind: "law", missingEvidence: [] });
      expect(free?.hold).toBeNull();
      const refused = await packer.packs(id);
      expect([refused.status, refused.data.code]).toEqual([409, "verdict_holds"]);
      const papers = await packer.prints(`parcel=${id}&kind=label`);
      expect(papers.data.details).toMatchObject({ parcels: [{ id, code: "destination_refused" }] });
      const packed = await packer.tells(id, [
        { line: free?.line ?? "", packed: 1 },
        { line: held?.line ?? "", packed: 0, missing: 1, reason: "held" },
      ]);
      expect(packed.data).toMatchObject({ state: "packed", lines: [{ sku: SOAP }] });
      expect((await packer.takes(packed.data.id, { step: "hand_over" })).data.state).toBe("handed_over");
    });

    it("nothing at all can't be packed", async () => {
      const { id } = await desk().ordered("PE", [SOAP, 1]);
      const packer = await desk().packerOf(SOAP);
      const { data } = await packer.opens(id);
      const line = data.lines[0]?.line ?? "";
      const answer = await packer.tells(id, [{ line, packed: 0, missing: 1, reason: "not_made_yet" }]);
      expect([answer.status, answer.data.code]).toEqual([409, "nothing_packed"]);
      expect((await packer.opens(id)).data.lines[0]).toMatchObject({ packed: 0, missing: 0 });
    });
  });
}
