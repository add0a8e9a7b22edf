import { ArrowDownTray } from "@medusajs/icons";
import { Button } from "@medusajs/ui";
import type { EntryQuery } from "../../contracts/income";
import { addressOf } from "./entries-address";

/** A plain link: the browser writes the file while it comes, however large it is. */
export function EntriesDownload({ filter }: { readonly filter: Partial<EntryQuery> }) {
  const path = addressOf("/admin/ledger-entries/csv", filter);
  return (
    <Button size="small" variant="secondary" asChild>
      <a href={`${__BACKEND_URL__.replace(/\/$/, "")}${path}`} download>
        <ArrowDownTray />
        Entries as CSV
      </a>
    </Button>
  );
}
