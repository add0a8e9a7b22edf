import { randomUUID } from "node:crypto";
import type { Listing, ListingAnswer, ListingList } from "../../src/contracts/manager/listing";
import type { ListingContent } from "../../src/contracts/manager/listing-content";
import type { ListingProblem } from "../../src/contracts/manager/listing-problem";
import { phonePhoto } from "../photo-files";
import type { TwoWorkshops } from "../route-table/route-entry";
import type { TestShop } from "../shop";
import { type PhotoApi, photoDesk } from "./photo-desk";
import { type PortalApi, portalDesk } from "./portal-desk";

export type ListingApi = PhotoApi & PortalApi;

type Refused = {
  readonly code?: string;
  readonly message?: string;
  readonly details?: { readonly listing?: Listing; readonly problems?: readonly ListingProblem[] };
};

/** What a piece of the wood workshop of the demo's first recovery house says, but for its photos. */
const BOX: ListingContent = {
  craft: "wood_box",
  title: "Caja con colibrí",
  words: "Caja de pino pirograbada a mano, con un colibrí en la tapa.",
  locale: "es",
  materials: ["pine", "laca natural"],
  size_mm: { length: 225, width: 150, height: 80 },
  weight_g: 480,
  supply: { kind: "stock", quantity: 6 },
  price: { amount_minor: "5200", currency_code: "PEN" },
  materials_cost: { amount_minor: "900", currency_code: "PEN" },
  batch: {
    labour_categories: ["rehab_voluntary"],
    made_in_prison: false,
    made_on: "2026-11-20",
    evidence_ids: [],
  },
};

let desks = 0;

/** A lister of the wood workshop with a phone, and an operator who decides. */
export async function listingDesk(shop: TestShop, api: ListingApi) {
  // The process still shows what an earlier story put into its shop: another name is another address.
  desks += 1;
  const box: ListingContent = { ...BOX, title: `Caja con colibrí ${desks}` };
  const portal = portalDesk(shop, api);
  const place: TwoWorkshops["own"] = await shop
    .sql("workshop")
    .where("handle", "casa-segunda-oportunidad-wood")
    .first("id as workshopId", "center_id as centerId");
  const { id: managerId, login } = await portal.newManager("lister", place);
  await shop.sql("account").where({ id: managerId }).update({ email: "lister@casa.example" });
  const token = await portal.logsIn(login);
  const photos = photoDesk(api, place.workshopId, token);

  const ask = <T>(method: string, url: string, bearer: string, data?: unknown) =>
    api.request<T & Refused>({
      method,
      url,
      ...(data === undefined ? {} : { data }),
      headers: { authorization: `Bearer ${bearer}` },
      validateStatus: () => true,
    });
  const here = <T = ListingAnswer>(method: string, path: string, data?: unknown) =>
    ask<T>(method, `/manager/workshops/${place.workshopId}${path}`, token, data);
  const operatorToken = await portal.operatorToken();
  const decide = <T = ListingAnswer>(method: string, path: string, data?: unknown) =>
    ask<T>(method, `/admin${path}`, operatorToken, data);

  const save = (id: string, base_revision: number, content: ListingContent, device = "phone") =>
    here("PUT", `/listings/${id}`, { base_revision, content, device });
  const submit = (id: string, revision: number, request_id = randomUUID()) =>
    here("POST", `/listings/${id}/submit`, { revision, request_id });
  const read = async (id: string): Promise<Listing> => (await here("GET", `/listings/${id}`)).data.listing;
  const sendPhoto = async (background: string): Promise<string> =>
    photos.send({ file: await phonePhoto({ background }) });
  const approve = async (id: string, more: object = {}) =>
    decide("POST", `/listings/${id}/approve`, { revision: (await read(id)).revision, ...more });
  const reviewPhotos = async (id: string) => {
    for (const photo of (await read(id)).content.photos ?? [])
      await decide("POST", `/photos/${photo.id}/review`, { shows_no_person: true });
  };

  return {
    box,
    place,
    managerId,
    here,
    decide,
    save,
    submit,
    read,
    sendPhoto,
    approve,
    reviewPhotos,
    lists: async (query = "") => (await here<ListingList>("GET", `/listings${query}`)).data,

    /** A whole listing that waits for an operator; its photo is looked at already. */
    async handedIn(change: Partial<ListingContent> = {}): Promise<string> {
      const id = randomUUID();
      const photo = await sendPhoto("#a8481f");
      const content = { ...box, photos: [{ id: photo, alt: "desde arriba" }], ...change };
      const saved = await save(id, 0, content);
      const sent = await submit(id, saved.data.listing.revision);
      if (sent.status !== 200) throw new Error(JSON.stringify(sent.data));
      await reviewPhotos(id);
      return id;
    },

    /** The same in the shop. */
    async published(change: Partial<ListingContent> = {}): Promise<Listing> {
      const id = await this.handedIn(change);
      const { status, data } = await approve(id);
      if (status !== 200) throw new Error(JSON.stringify(data));
      return data.listing;
    },

    eventsOf: async (id: string): Promise<string[]> =>
      shop.sql("listing_event").where({ listing_id: id }).orderBy("seq").pluck("step"),
    actsOf: async (id: string): Promise<string[]> =>
      shop.sql("act").where({ subject_id: id }).orderBy("seq").pluck("action"),
    mailsOf: async (): Promise<string[]> =>
      shop.sql("notification").where({ to: "lister@casa.example" }).orderBy("created_at").pluck("template"),
  };
}
