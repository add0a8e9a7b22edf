import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { AttributionLineDto } from "../../contracts/attribution";
import type { ReturnDecision } from "../../contracts/return-request";
import { returnAmount } from "../../domain/return/return-amount";
import { PARCEL_MODULE } from "../../modules/parcel";
import type { StoredReturn } from "../../modules/parcel/returns/return-rows";
import type { ParcelModuleService } from "../../modules/parcel/service";
import { attributeOrderWorkflow } from "../attribution/attribute-order";
import { refusingWhileBusy } from "../attribution/money-refusal";
import { readOrderAttribution } from "../attribution/read-order-attribution";
import { refundOrderLinesWorkflow } from "../attribution/refund-order-lines";
import { mailReturn } from "../mail/mail-return";
import { ParcelRefusal, refusingAsParcel } from "../parcel/parcel-refusal";

const WAIT_SECONDS = 30;

/**
 * Approves, refuses or refunds what a shopper asked to send back, as the operator `by`. Money goes the one way, and last but one:
 * a refund that was cut off before it was noted is found again by the request's id. Throws `ParcelRefusal` or `MoneyRefusal`.
 */
export async function decideReturn(
  container: MedusaContainer,
  id: string,
  decision: ReturnDecision & { readonly by: string },
): Promise<void> {
  const parcels = container.resolve<ParcelModuleService>(PARCEL_MODULE);
  const locking = container.resolve<ILockingModule>(Modules.LOCKING);
  const decide = async () => {
    if (decision.decision === "refund") await refund(container, parcels, id, decision.by);
    await parcels.decideReturn(id, decision);
  };
  await refusingAsParcel(() => locking.execute(`return:${id}`, decide, { timeout: WAIT_SECONDS }));
  await mailReturn(container, id);
}

async function refund(
  container: MedusaContainer,
  parcels: ParcelModuleService,
  id: string,
  by: string,
): Promise<void> {
  const [request] = await parcels.listReturnRequests({ id });
  if (!request) throw new ParcelRefusal("return_not_found", "There is no such request.");
  const orderId = request.order_id;
  await attributeOrderWorkflow(container).run({ input: { orderId } });
  const book = await readOrderAttribution(container, orderId);
  const line = book?.lines.find(({ sourceId }) => sourceId === request.order_line_id);
  if (!line)
    throw new ParcelRefusal("nothing_to_return", "This line isn't in the book yet. Try again in a minute.");
  const amount = await parcels.beginReturnRefund(id, (asked) => worthOf(asked, line));
  await refusingWhileBusy(() =>
    refundOrderLinesWorkflow(container).run({
      input: {
        orderId,
        requestId: id,
        lines: [{ attribution_line_id: line.id, amount_minor: amount.toString() }],
        reason: `Returned: ${request.reason.replaceAll("_", " ")}`,
        actorId: by,
      },
    }),
  );
}

/** What the request's pieces are worth by the book. */
export function worthOf(
  { quantity, returned_before }: Pick<StoredReturn, "quantity" | "returned_before">,
  line: AttributionLineDto,
): bigint {
  return returnAmount({
    ordered: Number(line.quantity),
    returned: quantity,
    returnedBefore: returned_before,
    chargedMinor: BigInt(line.netMinor) + BigInt(line.taxMinor),
    refundableMinor: BigInt(line.refundableMinor),
  });
}
