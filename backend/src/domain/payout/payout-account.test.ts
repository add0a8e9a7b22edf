import { expect, it } from "vitest";
import { payoutAccount } from "./payout-account";

it.each([
  ["wks_1", "makers", "workshop"],
  ["wks_1", "center_post", "workshop"],
  [null, "center_post", "center_shipping"],
  [null, "safe-clothing-taller-andes", "fund"],
])("of workshop %s, %s is paid out of the account %s", (workshopId, recipient, account) => {
  expect(payoutAccount(workshopId, recipient)).toBe(account);
});
