import type { KeptSale } from "./kept-sale";

/** What a phone remembers besides sales: the list of pieces, the stall, the sale that is being made. */
export type FactName = "pieces" | "stall" | "draft";

const NAME = "fair-till";
const VERSION = 1;

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

let opened: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("sales", { keyPath: "sale.id" });
      request.result.createObjectStore("facts");
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opened;
}

/** Runs one request and is done when the phone has it on its disk. */
async function run<T>(
  store: "sales" | "facts",
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const transaction = (await database()).transaction(store, mode, { durability: "strict" });
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  const answer = await settled(ask(transaction.objectStore(store)));
  await done;
  return answer;
}

export const readSales = (): Promise<KeptSale[]> => run("sales", "readonly", (store) => store.getAll());

export async function keepSale(sale: KeptSale): Promise<void> {
  await run("sales", "readwrite", (store) => store.put(sale));
}

/** Adds a sale unless the phone has it already; true when it was new. */
export async function addSale(sale: KeptSale): Promise<boolean> {
  try {
    await run("sales", "readwrite", (store) => store.add(sale));
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === "ConstraintError") return false;
    throw error;
  }
}

export const readFact = <T>(name: FactName): Promise<T | undefined> =>
  run("facts", "readonly", (store) => store.get(name) as IDBRequest<T | undefined>);

export async function keepFact(name: FactName, value: unknown): Promise<void> {
  await run("facts", "readwrite", (store) => store.put(value, name));
}
