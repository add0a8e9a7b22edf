import { getTranslations } from "next-intl/server";
import { readFlash } from "@/data/shopper-cookies";
import { Notice } from "@/ui/notice";
import { SaidOnce } from "./said-once";

const NOTICES = ["loggedOut", "passwordSaved", "welcome", "addressSaved"] as const;

/** What the step before this page came to. */
export async function AccountNotice() {
  const left = await readFlash("flash_notice");
  const notice = NOTICES.find((known) => known === left);
  if (!notice) return null;
  const t = await getTranslations("account.notice");
  return (
    <div className="mb-6">
      <Notice look="good" icon="check" role="status">
        {t(notice)}
      </Notice>
      <SaidOnce />
    </div>
  );
}
