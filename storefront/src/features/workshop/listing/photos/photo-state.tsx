"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useDesk } from "../drafts/use-desk";
import { ProgressBar } from "../progress-bar";
import type { KeptPhoto } from "./kept-photo";
import { useRefusalWords } from "./use-refusal-words";

/** Where a photo is: on the device, on its way, in the shop. Those that the device doesn't have are in the shop. */
export function PhotoState({ kept }: { readonly kept: KeptPhoto | undefined }) {
  const t = useTranslations("workshop-listing.photos.state");
  const format = useFormatter();
  const say = useRefusalWords();
  const part = useDesk().state.progress.get(kept?.id ?? "");
  if (kept?.state === "refused")
    return (
      <p role="alert" className="font-semibold text-clay-deep">
        {`${t("refused")}. ${say(kept.code)}`}
      </p>
    );
  if (kept?.state === "waiting" && kept.code)
    return (
      <p role="status" className="w-full text-sm text-ink-soft">
        {say(kept.code)}
      </p>
    );
  const isSending = kept?.state === "waiting" && part !== undefined;
  return (
    <div className="w-full text-sm text-ink-soft">
      {isSending
        ? t("sending", { part: format.number(part, { style: "percent" }) })
        : t(kept?.state ?? "ready")}
      {isSending && <ProgressBar part={part} />}
    </div>
  );
}
