import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { MadeKey, NewKey } from "../../contracts/ngo/keys";
import { AccessRefused } from "../../domain/access/access-refused";
import type { NewAct } from "../../domain/access/act";
import { hashOf, newToken } from "../../domain/access/secret-code";
import { isKeyDay, keyToken } from "../../domain/ngo/key-access";
import { NGO_KEY_MODULE } from "../../modules/ngo-key";
import type { KeyWish } from "../../modules/ngo-key/make-key";
import type { NgoKeyModuleService } from "../../modules/ngo-key/service";
import { recordActStep } from "../access/steps/record-act";
import { todayOf } from "../ngo-access/read-officer";

interface KeyOrder {
  readonly wish: KeyWish;
  readonly act: Omit<NewAct, "action" | "subject">;
}

const makeKeyStep = createStep(
  "make-ngo-key",
  async ({ wish }: KeyOrder, { container }) => {
    const today = todayOf(new Date());
    if (!isKeyDay(wish.expires_on, today)) throw new AccessRefused("key_days_wrong");
    const id = await container.resolve<NgoKeyModuleService>(NGO_KEY_MODULE).makeKey(wish, today);
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<NgoKeyModuleService>(NGO_KEY_MODULE).deleteKeys(id);
  },
);

const makeKeyWorkflow = createWorkflow("make-ngo-key", (order: KeyOrder) => {
  const id = makeKeyStep(order);
  recordActStep(
    transform({ id, order }, ({ id: key, order: { act, wish } }): NewAct => {
      const { prefix, scopes, expires_on } = wish;
      return {
        ...act,
        organisationId: wish.organisationId,
        action: "key.made",
        subject: { type: "key", id: key },
        detail: { prefix, scopes, expires_on },
      };
    }),
  );
  return new WorkflowResponse(id);
});

interface NewKeyOrder {
  readonly key: NewKey;
  readonly organisationId: string;
  readonly madeBy: string;
  readonly act: KeyOrder["act"];
}

/** Makes a key. The token is told to whoever made it and is kept nowhere, in no workflow either. */
export async function makeKey(
  container: MedusaContainer,
  { key, organisationId, madeBy, act }: NewKeyOrder,
): Promise<MadeKey> {
  const { token, prefix } = keyToken(newToken());
  const wish = { ...key, organisationId, madeBy, prefix, tokenHash: hashOf(token) };
  const { result: id } = await makeKeyWorkflow(container).run({ input: { wish, act } });
  return { id, token };
}
