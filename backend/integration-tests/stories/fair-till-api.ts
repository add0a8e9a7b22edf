import type { FairSaleList, NewFairSaleInput, RecordedFairSale } from "../../src/contracts/fair-sale";

/** What was recorded, or why it wasn't. */
type Recorded = RecordedFairSale & { readonly code?: string; readonly message?: string };

interface Options {
  readonly headers?: Record<string, string>;
  readonly validateStatus: () => boolean;
}

/** The part of axios that the test runner hands over. */
export interface FairApi {
  post(
    path: string,
    body: unknown,
    options: Options,
  ): Promise<{ status: number; data: { token?: string } & Recorded }>;
  get(path: string, options: Options): Promise<{ status: number; data: FairSaleList }>;
}

/** What an operator does with the till's routes. */
export async function signedIn(api: FairApi) {
  const anyStatus = { validateStatus: () => true };
  const operator = { email: "operator@second-chance.example", password: "demo-operator" };
  const { data } = await api.post("/auth/user/emailpass", operator, anyStatus);
  const options = { ...anyStatus, headers: { authorization: `Bearer ${data.token}` } };
  return {
    records: (sale: NewFairSaleInput) => api.post("/admin/fair-sales", sale, options),
    lists: () => api.get("/admin/fair-sales", options),
  };
}
