import account from "../messages/en/account.json";
import answer from "../messages/en/answer.json";
import arrival from "../messages/en/arrival.json";
import basket from "../messages/en/basket.json";
import catalogue from "../messages/en/catalogue.json";
import center from "../messages/en/center.json";
import checkout from "../messages/en/checkout.json";
import common from "../messages/en/common.json";
import consent from "../messages/en/consent.json";
import donation from "../messages/en/donation.json";
import door from "../messages/en/door.json";
import error from "../messages/en/error.json";
import home from "../messages/en/home.json";
import how from "../messages/en/how.json";
import money from "../messages/en/money.json";
import ngoActivity from "../messages/en/ngo-activity.json";
import ngoAlerts from "../messages/en/ngo-alerts.json";
import ngoDoor from "../messages/en/ngo-door.json";
import ngoEntries from "../messages/en/ngo-entries.json";
import ngoExports from "../messages/en/ngo-exports.json";
import ngoImpact from "../messages/en/ngo-impact.json";
import ngoKeys from "../messages/en/ngo-keys.json";
import ngoMembers from "../messages/en/ngo-members.json";
import ngoOverview from "../messages/en/ngo-overview.json";
import ngoPayouts from "../messages/en/ngo-payouts.json";
import ngoPortal from "../messages/en/ngo-portal.json";
import ngoQuestion from "../messages/en/ngo-question.json";
import ngoReports from "../messages/en/ngo-reports.json";
import ngoStatements from "../messages/en/ngo-statements.json";
import ngoVerify from "../messages/en/ngo-verify.json";
import piece from "../messages/en/piece.json";
import problems from "../messages/en/problems.json";
import receipt from "../messages/en/receipt.json";
import settings from "../messages/en/settings.json";
import shell from "../messages/en/shell.json";
import till from "../messages/en/till.json";
import transparency from "../messages/en/transparency.json";
import verdict from "../messages/en/verdict.json";
import workshopActivity from "../messages/en/workshop-activity.json";
import workshopDoor from "../messages/en/workshop-door.json";
import workshopImport from "../messages/en/workshop-import.json";
import workshopListing from "../messages/en/workshop-listing.json";
import workshopMembers from "../messages/en/workshop-members.json";
import workshopParcels from "../messages/en/workshop-parcels.json";
import workshopPhotos from "../messages/en/workshop-photos.json";
import workshopPortal from "../messages/en/workshop-portal.json";
import workshopSheet from "../messages/en/workshop-sheet.json";
import workshopWork from "../messages/en/workshop-work.json";

/**
 * English is the source of every text and of its type. An area is one file a language:
 * `messages/<locale>/<area>.json`; adding one here makes it known to loader, types and tests.
 */
export const ENGLISH = {
  account,
  answer,
  arrival,
  basket,
  catalogue,
  center,
  checkout,
  common,
  consent,
  donation,
  door,
  error,
  home,
  how,
  money,
  "ngo-activity": ngoActivity,
  "ngo-alerts": ngoAlerts,
  "ngo-door": ngoDoor,
  "ngo-keys": ngoKeys,
  "ngo-members": ngoMembers,
  "ngo-entries": ngoEntries,
  "ngo-exports": ngoExports,
  "ngo-overview": ngoOverview,
  "ngo-impact": ngoImpact,
  "ngo-payouts": ngoPayouts,
  "ngo-portal": ngoPortal,
  "ngo-question": ngoQuestion,
  "ngo-reports": ngoReports,
  "ngo-statements": ngoStatements,
  "ngo-verify": ngoVerify,
  piece,
  problems,
  receipt,
  settings,
  shell,
  till,
  transparency,
  verdict,
  "workshop-activity": workshopActivity,
  "workshop-door": workshopDoor,
  "workshop-parcels": workshopParcels,
  "workshop-import": workshopImport,
  "workshop-listing": workshopListing,
  "workshop-photos": workshopPhotos,
  "workshop-members": workshopMembers,
  "workshop-portal": workshopPortal,
  "workshop-sheet": workshopSheet,
  "workshop-work": workshopWork,
};

export type Messages = typeof ENGLISH;
export type Area = keyof Messages;
export const AREAS = Object.keys(ENGLISH) as Area[];
