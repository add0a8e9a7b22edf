import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { KeptDraft } from "../listing/drafts/kept-draft";
import type { KeptPhoto } from "../listing/photos/kept-photo";
import type { KeptStep } from "../parcels/kept-steps";
import type { KeptTicks } from "../parcels/kept-ticks";
import type { TypedSheet } from "../sheet/typed-sheet";
import type { StockTap } from "../stock/merge-tap";

/** An answer of the shop as it was last seen, for the screens to open with. */
export interface KeptAnswer {
  /** Whose answer it is: another manager on the same device doesn't see it. */
  readonly managerId: string;
  readonly path: string;
  readonly data: unknown;
  readonly asOf: Date;
}

/** A paper sheet as far as it was typed in. */
interface KeptSheet {
  readonly managerId: string;
  readonly workshopId: string;
  readonly sheet: TypedSheet;
}

/** Everything that the portal keeps on a device. An area adds its store here and in `STORES`, and raises `VERSION`. */
export interface PortalSchema extends DBSchema {
  answers: { key: [managerId: string, path: string]; value: KeptAnswer };
  drafts: { key: [managerId: string, workshopId: string, id: string]; value: KeptDraft };
  photos: { key: string; value: KeptPhoto };
  sheets: { key: [managerId: string, workshopId: string]; value: KeptSheet };
  facts: { key: string; value: unknown };
  taps: { key: string; value: StockTap };
  parcel_steps: { key: string; value: KeptStep };
  parcel_ticks: { key: [managerId: string, parcelId: string]; value: KeptTicks };
}

const NAME = "workshop-portal";
const VERSION = 3;
const STORES: Readonly<Record<string, IDBObjectStoreParameters>> = {
  answers: { keyPath: ["managerId", "path"] },
  drafts: { keyPath: ["managerId", "workshopId", "id"] },
  photos: { keyPath: "id" },
  sheets: { keyPath: ["managerId", "workshopId"] },
  facts: {},
  taps: { keyPath: "id" },
  parcel_steps: { keyPath: "id" },
  parcel_ticks: { keyPath: ["managerId", "parcelId"] },
};

let opened: Promise<IDBPDatabase<PortalSchema>> | undefined;

/** The one database. Stores that an older version of the portal lacked are added when it is opened. */
export function portalStore(): Promise<IDBPDatabase<PortalSchema>> {
  opened ??= openDB<PortalSchema>(NAME, VERSION, {
    upgrade(database) {
      const bare = database as unknown as IDBPDatabase;
      for (const [name, options] of Object.entries(STORES))
        if (!bare.objectStoreNames.contains(name)) bare.createObjectStore(name, options);
    },
    // A newer portal in another tab wants to add its stores: let it.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
    terminated: () => {
      opened = undefined;
    },
  });
  return opened;
}

export async function readFact<T>(name: string): Promise<T | undefined> {
  return (await (await portalStore()).get("facts", name)) as T | undefined;
}

export async function keepFact(name: string, value: unknown): Promise<void> {
  await (await portalStore()).put("facts", value, name);
}

/** What was seen of the shop, gone from this device. What wasn't sent yet stays. */
export async function forgetAnswers(): Promise<void> {
  const store = await portalStore();
  await store.clear("answers");
  await store.clear("facts");
}
