import { getTranslations } from "next-intl/server";
import type { Place } from "@/i18n/find-place";
import { cataloguePath } from "@/i18n/paths";
import { Icon } from "@/ui/icon";

interface SearchBoxProps {
  readonly place: Place;
  readonly id: string;
  readonly value?: string;
  /** What else the address asks for and a new search keeps. */
  readonly keep?: readonly (readonly [string, string])[];
}

/** A form that leads to the catalogue: shareable address, no script. */
export async function SearchBox({ place, id, value, keep = [] }: SearchBoxProps) {
  const t = await getTranslations("shell.search");
  return (
    <search>
      <form action={cataloguePath(place)} className="relative">
        <label htmlFor={id} className="sr-only">
          {t("label")}
        </label>
        <input
          id={id}
          name="q"
          type="search"
          maxLength={100}
          defaultValue={value}
          placeholder={t("placeholder")}
          className="min-h-12 w-full rounded-full border border-line-strong bg-paper-raised py-2 pr-12 pl-5 text-ellipsis placeholder:text-ink-soft"
        />
        {keep.map(([name, kept]) => (
          <input key={name} type="hidden" name={name} value={kept} />
        ))}
        <button
          type="submit"
          aria-label={t("submit")}
          className="absolute inset-y-0 right-0 grid w-12 place-items-center rounded-full hover:text-clay-deep"
        >
          <Icon name="search" />
        </button>
      </form>
    </search>
  );
}
