import { randomUUID } from "node:crypto";
import type { ManagedParcel, ManagedParcelList, PickList } from "../../src/contracts/manager/parcel";
import type { ManagerRole } from "../../src/contracts/manager/roles";
import type { TestShop } from "../shop";
import { source } from "../source";
import { type PortalApi, portalDesk } from "./portal-desk";

const { makeParcelsWorkflow } = source<typeof import("../../src/workflows/parcel/make-parcels")>(
  "workflows/parcel/make-parcels",
);

const { createManagerWorkflow } = source<typeof import("../../src/workflows/access/create-manager")>(
  "workflows/access/create-manager",
);

interface Refusal {
  readonly code?: string;
  readonly message?: string;
  readonly details?: Readonly<Record<string, unknown>>;
}
interface Answer<T> {
  readonly status: number;
  readonly data: T & Refusal;
}
type Lines = readonly {
  readonly line: string;
  readonly packed: number;
  readonly missing?: number;
  readonly reason?: string;
}[];

/** Somebody at a bench of one workshop, or of a whole center, and what they ask of the shop. */
export class Packer {
  constructor(
    private readonly desk: ReturnType<typeof portalDesk>,
    private readonly token: string,
    private readonly workshopId: string,
  ) {}

  async #asks<T>(method: string, path: string, data?: unknown): Promise<Answer<T>> {
    const url = `/manager/workshops/${this.workshopId}/parcels${path}`;
    return (await this.desk.asks(method, url, this.token, data)) as unknown as Answer<T>;
  }

  lists = async (view: string) =>
    (await this.#asks<ManagedParcelList>("GET", `?view=${view}&limit=200`)).data;
  picks = async () => (await this.#asks<PickList>("GET", "/pick-list")).data;
  opens = (id: string) => this.#asks<ManagedParcel>("GET", `/${id}`);
  prints = (query: string) => this.#asks<string>("GET", `/papers?${query}`);
  printsDay = () => this.#asks<string>("GET", "/day-sheet?language=lt");
  tells = (id: string, lines: Lines, request_id = randomUUID()) =>
    this.#asks<ManagedParcel>("POST", `/${id}/check`, { request_id, lines });
  takes = (id: string, step: Readonly<Record<string, unknown>>, request_id = randomUUID()) =>
    this.#asks<ManagedParcel>("POST", `/${id}/steps`, { request_id, ...step });
  reports = (id: string, report: Readonly<Record<string, unknown>>) =>
    this.#asks<ManagedParcel>("POST", `/${id}/problems`, { id: randomUUID(), ...report });

  /** Puts all of one's own into the box. */
  async packs(id: string): Promise<Answer<ManagedParcel>> {
    const { data } = await this.opens(id);
    return this.tells(
      id,
      data.lines.map(({ line, quantity }) => ({ line, packed: quantity })),
    );
  }
}

/** Orders that are paid for, their parcels, and those who pack them. */
export function packingDesk(shop: TestShop, api: PortalApi) {
  const desk = portalDesk(shop, api);
  /** The workshop and center that make a piece. */
  const placeOf = async (sku: string) => {
    const row = await shop
      .sql("catalogue_entry")
      .where("sku", sku)
      .first("workshop_id as workshopId", "center_id as centerId");
    return row as { workshopId: string; centerId: string };
  };
  return {
    placeOf,
    /** Somebody of the workshop that makes a piece. */
    async packerOf(sku: string, role: ManagerRole = "sender"): Promise<Packer> {
      const place = await placeOf(sku);
      return new Packer(desk, await desk.managerOf(role, place), place.workshopId);
    },
    /** The owner of the whole center that makes a piece. */
    async ownerOf(sku: string): Promise<Packer> {
      const { workshopId, centerId } = await placeOf(sku);
      const [login, password] = [`owner-${randomUUID()}`, "a long password"];
      await createManagerWorkflow(shop.container).run({
        input: {
          name: "Rosa",
          login,
          email: null,
          locale: "es",
          password,
          memberships: [{ role: "owner", centerId, workshopId: null }],
        },
      });
      return new Packer(desk, await desk.logsIn(login, password), workshopId);
    },
    /** Buys to a country and makes the parcels; answers with the one of the center that makes the first piece. */
    async ordered(country: string, ...lines: [sku: string, quantity: number][]) {
      const orderId = await shop.buy(country, ...lines);
      await shop.attribute(orderId);
      await makeParcelsWorkflow(shop.container).run({ input: { orderId } });
      const { centerId } = await placeOf(lines[0]?.[0] ?? "");
      const parcels = await shop.sql("parcel").where({ order_id: orderId, center_id: centerId }).select("id");
      const { email } = await shop.sql("order").where("id", orderId).first("email");
      return { orderId, id: parcels[0]?.id as string, email: email as string };
    },
    acts: async (subjectId: string): Promise<string[]> =>
      (await shop.sql("act").where("subject_id", subjectId).orderBy("occurred_at").select("action")).map(
        ({ action }: { action: string }) => action,
      ),
    /** An operator's question of Medusa Admin. */
    async asOperator(method: string, url: string, data?: unknown) {
      return (await desk.asks(method, url, await desk.operatorToken(), data)) as unknown as Answer<
        Record<string, unknown>
      >;
    },
  };
}
