import type { StatedPurpose } from "../../src/contracts/basket";
import type { BatchList, CenterEvidence } from "../../src/contracts/evidence";
import type { HoldList, OrderVerdicts } from "../../src/contracts/hold";
import type { DatasetChecked, DatasetList, RuleFile, RuleRows } from "../../src/contracts/import-rules";
import type { TestShop } from "../shop";
import { source } from "../source";

const { OPERATOR_LOGIN } = source<typeof import("../../src/demo-world/operator-account")>(
  "demo-world/operator-account",
);
const { readImportRules } = source<typeof import("../../src/datasets/import-rules")>("datasets/import-rules");
const { projectEverything } = source<typeof import("../../src/workflows/catalogue/project-everything")>(
  "workflows/catalogue/project-everything",
);
const { setDelivery } = source<typeof import("../../src/workflows/basket/set-delivery")>(
  "workflows/basket/set-delivery",
);
const { shopWindow } = source<typeof import("../../src/shop-window/shop-window")>("shop-window/shop-window");

interface Answer {
  readonly status: number;
  readonly data: Partial<
    DatasetChecked & DatasetList & RuleRows & HoldList & BatchList & { centers: readonly CenterEvidence[] }
  > & {
    readonly token?: string;
    readonly code?: string;
    readonly message?: string;
    readonly id?: string;
    readonly lines?: OrderVerdicts["lines"];
  };
}
interface Options {
  readonly headers?: Record<string, string>;
  readonly validateStatus: () => boolean;
}

/** The part of axios that the test runner hands over. */
export interface RulesApi {
  get(path: string, options: Options): Promise<Answer>;
  post(path: string, body: unknown, options: Options): Promise<Answer>;
}

const validateStatus = () => true;

/** A file that begins as a PDF does; nobody looks further. */
export const PDF = {
  name: "letter.pdf",
  base64: Buffer.from("%PDF-1.4 signed and dated").toString("base64"),
};

/** The rules that the shop began with, under another version and with rows changed. */
export function rulesWith(
  version: string,
  changes: Readonly<Record<string, Partial<RuleFile["rules"][number]>>> = {},
): RuleFile {
  const file = readImportRules() as unknown as RuleFile;
  const rules = file.rules.map((row) => ({ ...row, ...changes[row.id] }));
  return { ...file, dataset_version: version, rules };
}

/** What an operator does about import rules, documents and holds, and what a shopper is told then. */
export function rulesDesk(shop: () => TestShop, api: RulesApi) {
  const signIn = async () => {
    await projectEverything(shop().container);
    const { data } = await api.post("/auth/user/emailpass", OPERATOR_LOGIN, { validateStatus });
    const options = { validateStatus, headers: { authorization: `Bearer ${data.token}` } };
    return {
      get: (path: string) => api.get(`/admin${path}`, options),
      post: (path: string, body: unknown) => api.post(`/admin${path}`, body, options),
    };
  };
  /** Code, line's reason and order of a basket that is paid now. */
  const pay = async (cartId: string) => {
    try {
      return { orderId: await shop().pay(cartId) };
    } catch (error) {
      const [problem] = (error as { problems?: { code: string; details?: { reasonCode?: string } }[] })
        .problems ?? [{ code: (error as Error).message }];
      return { code: problem?.code, reason: problem?.details?.reasonCode };
    }
  };
  /** What the catalogue and the piece's page say, once they have looked again. */
  const shownVerdict = async (sku: string, country: string, expected: string): Promise<string> => {
    let said = "";
    for (let look = 0; look < 100 && said !== expected; look += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const { piecesByHandle, reach } = await shopWindow(shop().container);
      const piece = [...piecesByHandle.values()].find((one) => one.sku === sku);
      said = piece ? `${reach.verdict(piece, country).verdict} ${reach.reaches(piece, country)}` : "gone";
    }
    return said;
  };
  /** Says at checkout what the pieces are for, with the address that the basket has. */
  const says = async (cartId: string, purpose: StatedPurpose): Promise<string> => {
    const { sql, container } = shop();
    const cart = await sql("cart").where("id", cartId).first("email", "shipping_address_id");
    const address = await sql("cart_address")
      .where("id", cart.shipping_address_id)
      .first("first_name", "last_name", "address_1", "city", "postal_code", "country_code");
    const delivery = { email: cart.email, address, choices: {}, locale: "en", purpose } as const;
    await setDelivery(container, cartId, delivery, null);
    return cartId;
  };
  const productOf = async (sku: string): Promise<string> =>
    (await shop().sql("product_variant").where({ sku }).first("product_id")).product_id;
  return { signIn, pay, says, shownVerdict, productOf };
}
