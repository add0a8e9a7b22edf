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
  MathBN,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils";
import { shopEnv } from "../../config/shop-env";

/**
 * What the provider keeps with a payment. `occurred_at` is the ISO moment the money would have moved: now, unless
 * the demo's past orders bring their own. `outcome` exists for fault tests only:
 * declined, or held to be captured later.
 */
export interface TestPaymentData extends Record<string, unknown> {
  readonly reference: string;
  readonly occurred_at?: string;
  readonly outcome?: "decline" | "hold";
  /** The request that a refund is made for: the same over all tries. */
  readonly refund_request?: string;
  readonly refunds?: Record<string, { readonly amount: string; readonly occurred_at: string }>;
}

function refuseOutsideDemo(): void {
  if (shopEnv() === "production")
    throw new Error(
      'The test payment moves no money and refuses to load: set SHOP_ENV to "demo" or "test", or remove the provider.',
    );
}

/** "Test payment (no money moves)": says yes, captures at once, refunds in parts. Only for demo and test. */
export class TestPaymentProvider extends AbstractPaymentProvider {
  static override identifier = "test-payment";

  static override validateOptions(): void {
    refuseOutsideDemo();
  }

  constructor(cradle: Record<string, unknown>, options: Record<string, unknown>) {
    super(cradle, options);
    refuseOutsideDemo();
  }

  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const reference = `test_${randomUUID()}`;
    return { id: reference, status: PaymentSessionStatus.PENDING, data: { ...input.data, reference } };
  }

  async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const data = testData(input.data);
    if (shopEnv() === "test") {
      if (data.outcome === "decline") return { status: PaymentSessionStatus.ERROR, data };
      if (data.outcome === "hold") return { status: PaymentSessionStatus.AUTHORIZED, data };
    }
    return {
      status: PaymentSessionStatus.CAPTURED,
      data: { ...data, occurred_at: data.occurred_at ?? new Date().toISOString() },
    };
  }

  async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data: testData(input.data) };
  }

  async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const data = testData(input.data);
    // Medusa hands over what it has read from a row as an object.
    const refund = { amount: MathBN.convert(input.amount).toString(), occurred_at: new Date().toISOString() };
    const key = data.refund_request ?? input.context?.idempotency_key ?? randomUUID();
    return { data: { ...data, refunds: { ...data.refunds, [key]: refund } } };
  }

  async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data: testData(input.data) };
  }

  async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data: testData(input.data) };
  }

  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return { data: testData(input.data) };
  }

  async retrievePayment(input: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data: testData(input.data) };
  }

  async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const data = testData(input.data);
    return { data, status: data.occurred_at ? PaymentSessionStatus.CAPTURED : PaymentSessionStatus.PENDING };
  }

  async getWebhookActionAndData(_: ProviderWebhookPayload["payload"]): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED };
  }
}

function testData(data: Record<string, unknown> | undefined): TestPaymentData {
  return { reference: "", ...data };
}
