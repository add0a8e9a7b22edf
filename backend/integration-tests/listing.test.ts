import type { DonationApi } from "./stories/donation-desk";
import { listingConflicts } from "./stories/listing-conflicts";
import type { ListingApi } from "./stories/listing-desk";
import { listingFailures } from "./stories/listing-failures";
import { listings } from "./stories/listings";
import { packing } from "./stories/packing";
import { packingTogether } from "./stories/packing-together";
import type { PhotoApi } from "./stories/photo-desk";
import { photoUploads } from "./stories/photo-uploads";
import { pieceImports } from "./stories/piece-imports";
import type { PortalApi } from "./stories/portal-desk";
import { publishedPhotos } from "./stories/published-photos";
import { unlistedPieces } from "./stories/unlisted-pieces";
import { tellStories } from "./tell-stories";

/** A piece from its workshop into the shop, and from the shelf into a parcel. */
tellStories({ hearsEvents: false }, (shop, api) => {
  listings(shop, api as ListingApi & DonationApi);
  listingConflicts(shop, api as ListingApi);
  unlistedPieces(shop, api as ListingApi & DonationApi);
  listingFailures(shop, api as ListingApi);
  photoUploads(shop, api as PhotoApi & PortalApi);
  publishedPhotos(shop, api as ListingApi);
  pieceImports(shop, api as PhotoApi & PortalApi);
  packing(shop, api as PortalApi);
  packingTogether(shop, api as PortalApi);
});
