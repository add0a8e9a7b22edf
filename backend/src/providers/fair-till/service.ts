import { randomUUID } from "node:crypto";
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  ProviderWebhookPayload,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types";
import {
  AbstractPaymentProvider,
  MedusaError,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils";
import type { Tender } from "../../contracts/fair-words";
import { isDrawerOpen } from "./open-drawer";

/** What stands in a payment that was taken at a stall. */
export interface FairPaymentData extends Record<string, unknown> {
  readonly fair_sale_id: string;
  readonly tender: Tender;
  /** Of a card: the number on the terminal's slip. */
  readonly reference: string;
  /** ISO moment of the sale; the book is dated by it. */
  readonly occurred_at: string;
  readonly refunds?: Record<string, { readonly amount: string; readonly occurred_at: string }>;
}

function refuseOutsideSale(): void {
  if (!isDrawerOpen())
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Money at a stall is taken by recording a fair sale, and in no other way.",
    );
}

/**
 * The cash box or somebody else's card terminal at a fair. Moves no money: it says what people at the stall did. No region
 * offers it, and even where one did, it takes nothing outside the recording of a fair sale.
 */
export class FairTillProvider extends AbstractPaymentProvider {
  static override identifier = "fair-till";

  // Medusa's own constructor is protected, and a provider is made from outside.
  constructor(cradle: Record<string, unknown>, options: Record<string, unknown>) {
    super(cradle, options);
  }

  async initiatePayment({ data }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    refuseOutsideSale();
    return { id: `fair_${randomUUID()}`, status: PaymentSessionStatus.PENDING, data: { ...data } };
  }

  /** The money is in the box already. */
  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    refuseOutsideSale();
    return { status: PaymentSessionStatus.CAPTURED, data: { ...data } };
  }

  /** Cash goes back over the table, a card by the terminal: here it is only noted. */
  async refundPayment({ data, amount, context }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const { refunds } = (data ?? {}) as Partial<FairPaymentData>;
    const refund = { amount: String(amount), occurred_at: new Date().toISOString() };
    return { data: { ...data, refunds: { ...refunds, [context?.idempotency_key ?? randomUUID()]: refund } } };
  }

  async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data: { ...data } };
  }

  async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data: { ...data } };
  }

  async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data: { ...data } };
  }

  async updatePayment({ data }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return { data: { ...data } };
  }

  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data: { ...data } };
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return { data: { ...data }, status: PaymentSessionStatus.CAPTURED };
  }

  async getWebhookActionAndData(_: ProviderWebhookPayload["payload"]): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED };
  }
}
