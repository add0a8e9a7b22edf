"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Button } from "@/ui/button";

/** Takes access back, once it was asked whether that is meant. */
export function RemoveMember({
  name,
  onRemove,
}: {
  readonly name: string;
  readonly onRemove: () => Promise<void>;
}) {
  const t = useTranslations("workshop-members");
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button type="button" look="quiet" onClick={() => dialog.current?.showModal()}>
        {t("remove")}
      </Button>
      <dialog
        ref={dialog}
        aria-label={t("removeTitle", { name })}
        className="m-auto w-[min(28rem,calc(100vw-2rem))] rounded-md bg-paper p-5 text-ink backdrop:bg-veil"
      >
        <h2 className="text-2xl">{t("removeTitle", { name })}</h2>
        <p className="mt-3">{t("removeText")}</p>
        <form method="dialog" className="mt-5 flex flex-wrap gap-3">
          <Button look="secondary">{t("cancel")}</Button>
          <Button onClick={() => void onRemove()}>{t("removeYes")}</Button>
        </form>
      </dialog>
    </>
  );
}
