import type { PostingAddress } from "../domain/customs/neutral-sender";
import { readDataset } from "./read-dataset";

interface PostingAddresses {
  readonly addresses: Readonly<Record<string, PostingAddress>>;
}

/** Where parcels of a demo center leave from. Throws for one without an address: nothing could be posted there. */
export function postingAddress(centerId: string): PostingAddress {
  const address = readDataset<PostingAddresses>("posting-addresses.json").addresses[centerId];
  if (!address) throw new Error(`No posting address on file for ${centerId}`);
  return address;
}
