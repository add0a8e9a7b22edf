import type { MakerVoice } from "@second-chance/backend/contracts/consent";
import { getTranslations } from "next-intl/server";
import type { Place } from "@/i18n/find-place";
import { HandsPicture } from "./hands-picture";

/** What makers show and say of themselves, by consent: their hands, words in their own language, under the name they chose. */
export async function MakerVoices({
  makers,
  place,
}: {
  readonly makers: readonly MakerVoice[];
  readonly place: Pick<Place, "locale">;
}) {
  if (makers.length === 0) return null;
  const t = await getTranslations("consent.piece");
  return (
    <div className="mt-6">
      {makers.map(({ craftName, words, picture }) => (
        <figure
          key={`${craftName} ${words?.text} ${picture?.consentId}`}
          className="mt-4 border-l-4 border-clay pl-4"
        >
          {picture ? <HandsPicture picture={picture} place={place} /> : null}
          {words ? (
            <blockquote
              lang={words.language === place.locale ? undefined : words.language}
              className="font-serif text-lg whitespace-pre-line"
            >
              {t("quote", { words: words.text })}
            </blockquote>
          ) : null}
          <figcaption className="mt-1">
            {craftName ? t("name", { name: craftName }) : t("unnamed")}{" "}
            <span className="text-ink-soft">{t("consent")}</span>
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
