"use client";

import type { ImportHead, ImportList } from "@second-chance/backend/contracts/manager/piece-import";
import { useFormatter, useTranslations } from "next-intl";
import { Link } from "wouter";
import { Icon } from "@/ui/icon";
import { usePortal } from "../portal/use-portal";
import { useWorkshop } from "../portal/use-workshop";

/** Files and sheets that were handed in before; nothing is shown where there are none. */
export function EarlierImports() {
  const t = useTranslations("workshop-import.earlier");
  const { workshopId } = useWorkshop();
  const { data } = usePortal<ImportList>(`/workshops/${workshopId}/piece-imports`);
  if (!data?.imports.length) return null;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl">{t("title")}</h2>
      <ul className="border-t border-line">
        {data.imports.map((head) => (
          <EarlierImport key={head.id} head={head} />
        ))}
      </ul>
    </section>
  );
}

function EarlierImport({ head }: { readonly head: ImportHead }) {
  const t = useTranslations("workshop-import.earlier");
  const format = useFormatter();
  const { id, source, name, state, ready, made, created_at } = head;
  const title = source === "file" ? t("file", { name }) : name ? t("sheet", { name }) : t("unnumbered");
  return (
    <li className="border-b border-line">
      <Link href={`/pieces/import/${id}`} className="flex min-h-14 items-center gap-3 py-2">
        <span className="min-w-0 grow">
          <span className="block font-semibold wrap-anywhere">{title}</span>
          <span className="block text-sm text-ink-soft">
            {format.dateTime(new Date(created_at), { dateStyle: "medium", timeStyle: "short" })} ·{" "}
            {state === "checked"
              ? t("checked", { count: ready })
              : state === "done"
                ? t("done", { count: made })
                : t(state === "stopped" ? "stopped" : "running", { made, count: ready })}
          </span>
        </span>
        <Icon name="forward" />
      </Link>
    </li>
  );
}
