import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { NewAct } from "../../src/domain/access/act";
import { readPdf } from "../pdf-text";
import type { TestShop } from "../shop";
import { source } from "../source";
import { packingDesk } from "./packing-desk";
import type { PortalApi } from "./portal-desk";

const { printManagedPapers } = source<typeof import("../../src/workflows/parcel/print-managed-papers")>(
  "workflows/parcel/print-managed-papers",
);

const ACT: NewAct = {
  actor: { kind: "manager", id: "mgr_rosa" },
  action: "parcel.papers_printed",
  centerId: null,
  workshopId: null,
  subject: { type: "parcel", id: "" },
  from: { address: "", device: "" },
};
const SOAP = "PE-SJ-05";
const BOX = "PE-SJ-01";

/** Two workshops of a center put pieces into one box; one center reports what is wrong, and an operator answers. */
export function packingTogether(shop: () => TestShop, api: PortalApi): void {
  describe("two workshops, one box", () => {
    const desk = () => packingDesk(shop(), api);

    it("each tells of its own and sees of the other's how many; the last one packs", async () => {
      const { id } = await desk().ordered("PE", [SOAP, 2], [BOX, 1]);
      const [hand, wood] = [await desk().packerOf(SOAP), await desk().packerOf(BOX)];
      const { data: seen } = await hand.opens(id);
      expect(seen.lines.map(({ sku }) => sku)).toEqual([SOAP]);
      expect(seen.others).toMatchObject([
        { pieces: 1, isChecked: false, workshop: { en: expect.any(String) } },
      ]);
      expect(JSON.stringify(seen)).not.toContain(BOX);

      expect((await hand.packs(id)).data).toMatchObject({ state: "to_prepare", isChecked: true });
      const early = await hand.takes(id, { step: "hand_over" });
      expect([early.status, early.data.code]).toEqual([409, "step_not_open"]);
      expect((await wood.opens(id)).data.others).toMatchObject([{ pieces: 2, isChecked: true }]);
      expect((await wood.packs(id)).data.state).toBe("packed");
      expect((await hand.takes(id, { step: "hand_over" })).data.state).toBe("handed_over");
      expect(await desk().acts(id)).toEqual(["parcel.checked", "parcel.packed", "parcel.handed_over"]);
    });

    it("both at once leave nothing half done", async () => {
      const { id } = await desk().ordered("PE", [SOAP, 1], [BOX, 1]);
      const packers = [await desk().packerOf(SOAP), await desk().packerOf(BOX)];
      await Promise.all(packers.map((packer) => packer.packs(id)));
      expect((await packers[0]?.opens(id))?.data.state).toBe("packed");
    });

    it("who packs for the whole center packs all of it", async () => {
      const { id } = await desk().ordered("PE", [SOAP, 1], [BOX, 1]);
      const rosa = await desk().ownerOf(SOAP);
      expect((await rosa.opens(id)).data).toMatchObject({ others: [], otherPieces: 0 });
      expect((await rosa.packs(id)).data).toMatchObject({ state: "packed" });
      expect((await rosa.takes(id, { step: "unpack" })).data.state).toBe("to_prepare");
    });

    it("what was told is taken back, and an operator's packing asks for none of it", async () => {
      const { id } = await desk().ordered("PE", [SOAP, 1], [BOX, 1]);
      const hand = await desk().packerOf(SOAP);
      const { data } = await hand.packs(id);
      const line = data.lines[0]?.line ?? "";
      expect((await hand.tells(id, [{ line, packed: 0 }])).data.isChecked).toBe(false);
      await desk().asOperator("POST", `/admin/parcels/${id}/steps`, { step: "pack" });
      expect((await hand.opens(id)).data.state).toBe("packed");
    });
  });

  describe("papers and problems", () => {
    const desk = () => packingDesk(shop(), api);

    it("papers of several parcels come in one file, bear the parcel's own reference, and are an act", async () => {
      const [home, abroad] = [await desk().ordered("PE", [SOAP, 1]), await desk().ordered("DE", [SOAP, 1])];
      const { display_id } = await shop().sql("order").where("id", abroad.orderId).first("display_id");
      const rosa = await desk().ownerOf(SOAP);
      const { data: parcel } = await rosa.opens(abroad.id);
      const file = await rosa.prints(`parcel=${home.id},${abroad.id}&kind=label,cn,invoice`);
      expect(file.status).toBe(200);
      expect(String(file.data).slice(0, 5)).toBe("%PDF-");
      expect(String(file.data).match(/\/Type \/Page\b(?!s)/g)).toHaveLength(4);
      expect(await desk().acts(abroad.id)).toEqual(["parcel.papers_printed"]);

      // A text of an answer has lost the bytes of a PDF.
      const { content } = await printManagedPapers(
        shop().container,
        { ...(await desk().placeOf(SOAP)), wholeCenter: false },
        { parcel: [abroad.id], kind: ["packing", "cn"], parcel_post: false },
        ACT,
      );
      const { text } = await readPdf(content);
      expect(text).toContain(parcel.reference);
      expect(text).not.toContain(abroad.email);
      expect(text).not.toContain(`#${display_id}`);

      const much = Array.from({ length: 41 }, (_, index) => `par_${index}`).join(",");
      expect((await rosa.prints(`parcel=${much}&kind=label`)).status).toBe(400);
      expect((await rosa.prints(`parcel=${home.id}&kind=advance.json`)).status).toBe(400);
      expect((await rosa.prints(`parcel=${home.id},${abroad.id}&kind=label&gross_grams=900`)).status).toBe(
        400,
      );
      expect((await rosa.prints(`parcel=${home.id}&kind=cn`)).data.code).toBe("no_customs_border");
    });

    it("a report waits for an operator, is answered once, and the shopper hears nothing of it", async () => {
      const { id, orderId } = await desk().ordered("PE", [SOAP, 1]);
      const packer = await desk().packerOf(SOAP);
      const report = { id: randomUUID(), kind: "wrong_address", words: "No such street." };
      expect((await packer.reports(id, { kind: "other", words: " " })).status).toBe(400);
      expect((await packer.reports(id, { kind: "lost_in_space" })).status).toBe(400);
      expect((await packer.reports(id, report)).data).toMatchObject({ openProblems: 1 });
      expect((await packer.reports(id, report)).data.problems).toHaveLength(1);
      expect((await packer.reports(id, { ...report, words: "Another." })).data.code).toBe("request_differs");
      expect((await packer.lists("problem")).parcels.map((parcel) => parcel.id)).toContain(id);

      const { data: open } = await desk().asOperator("GET", "/admin/parcels?problem=open");
      expect(open).toMatchObject({ count: 1, withProblem: 1, parcels: [{ id, openProblems: 1 }] });
      const answers = (words: string) =>
        desk().asOperator("POST", `/admin/parcels/${id}/problems/${report.id}/answer`, { words });
      expect((await answers("")).status).toBe(400);
      expect((await answers("We ask the shopper.")).data).toMatchObject({
        problems: [{ words: "No such street.", answer: { words: "We ask the shopper." } }],
      });
      expect((await answers("Again.")).status).toBe(409);
      const { data: told } = await packer.opens(id);
      expect(told).toMatchObject({
        openProblems: 0,
        problems: [{ answer: { words: "We ask the shopper." } }],
      });
      expect(await desk().acts(id)).toEqual(["parcel.problem_reported", "parcel.problem_answered"]);
      await expect(
        shop().sql("parcel_problem").where("id", report.id).update({ words: "x" }),
      ).rejects.toThrow(/does not change/);
      const { email } = await shop().sql("order").where("id", orderId).first("email");
      expect(await shop().sql("notification").where("to", email)).toEqual([]);
    });
  });
}
