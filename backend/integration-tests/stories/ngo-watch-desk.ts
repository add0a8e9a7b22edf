import { createHash } from "node:crypto";
import type { TestShop } from "../shop";
import { source } from "../source";
import { ngoDesk } from "./ngo-desk";
import type { PortalApi } from "./portal-desk";

const { closeMonthOfCenter } = source<typeof import("../../src/workflows/statement/close-month-of-center")>(
  "workflows/statement/close-month-of-center",
);
const { recordPayout } = source<typeof import("../../src/workflows/payout/record-payout")>(
  "workflows/payout/record-payout",
);
const { settlePayout } = source<typeof import("../../src/workflows/payout/settle-payout")>(
  "workflows/payout/settle-payout",
);

export const SOAP = "PE-SJ-05";
const ANA = "user_ana";
const BEA = "user_bea";

/** Organisations that look after what a center is owed, and what happens there meanwhile. */
export function ngoWatchDesk(shop: () => TestShop, api: PortalApi) {
  const desk = () => ngoDesk(shop(), api);

  const centerOf = async (sku: string): Promise<string> => {
    const [row] = await shop()
      .sql("product_variant as v")
      .join("product_product_center_workshop as l", "l.product_id", "v.product_id")
      .join("workshop as w", "w.id", "l.workshop_id")
      .where("v.sku", sku)
      .select("w.center_id as id");
    return row.id;
  };

  return {
    centerOf,

    /** An organisation that sees a center, and how its people ask in it. */
    async organisation(name: string, centerId: string, scope: "detail" | "totals" = "detail") {
      const id = await desk().newOrganisation(name);
      await desk().grants(id, centerId, { scope });
      const enters = async (role: "lead" | "officer" | "auditor") => {
        const { token, id: officerId } = await desk().newOfficer(role, id);
        const ask = async <T>(method: string, room: string, body?: unknown) => {
          const answer = await desk().asks(method, `/ngo/organisations/${id}/${room}`, token, body);
          return { status: answer.status, data: answer.data as unknown as T & { code?: string } };
        };
        return {
          officerId,
          get: <T>(room: string) => ask<T>("GET", room),
          post: <T>(room: string, body: unknown) => ask<T>("POST", room, body),
          put: <T>(room: string, body: unknown) => ask<T>("PUT", room, body),
        };
      };
      const endsGrant = () =>
        shop().sql("ngo_grant").where({ organisation_id: id }).update({ ended_at: new Date() });
      return { id, enters, endsGrant };
    },

    /** Sells on a day of 2026 and closes that month of the center. Answers with the workshop's statement. */
    async closesAfterSale(day: string, sku = SOAP): Promise<string> {
      await shop().attribute(await shop().buyOn(`${day}T15:00:00Z`, "PE", [sku, 2]));
      const closed = await closeMonthOfCenter(shop().container, {
        centerId: await centerOf(sku),
        period: day.slice(0, 7),
        closedBy: ANA,
      });
      const own = closed.find(({ workshopId }) => workshopId !== null);
      if (!own) throw new Error("No statement of a workshop");
      return own.id;
    },

    /** Pays a part of what a statement owes; approved by another person, unless it should wait. */
    async pays(statementId: string, amount_minor = "100", approved = true): Promise<string> {
      const { recipient } = await shop()
        .sql("statement_balance")
        .where({ statement_id: statementId, side: "closing" })
        .first("recipient");
      const id = await recordPayout(
        shop().container,
        {
          request_id: createHash("sha256")
            .update(statementId + amount_minor)
            .digest("hex"),
          statement_id: statementId,
          currency_code: "PEN",
          parts: [{ recipient, amount_minor: amount_minor }],
          reference: "BCP 0042",
          paid_on: "2026-05-04",
          note: "account 191-2345678 of the center",
        },
        ANA,
      );
      if (approved) await settlePayout(shop().container, { id, by: BEA, step: "approve" });
      return id;
    },

    async operator<T>(method: string, path: string, body?: unknown) {
      const answer = await desk().asks(method, `/admin/${path}`, await desk().operatorToken(), body);
      return { status: answer.status, data: answer.data as unknown as T & { code?: string } };
    },
  };
}
