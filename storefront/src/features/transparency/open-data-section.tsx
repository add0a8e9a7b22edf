import type { Transparency } from "@second-chance/backend/contracts/transparency";
import { getTranslations } from "next-intl/server";
import { env } from "@/env";
import type { Place } from "@/i18n/find-place";
import { TextLink } from "@/ui/text-link";
import { chartPath, dataPath, FORMATS } from "./open-data/data-paths";
import { embedCode } from "./open-data/embed-code";
import { CHART_SIZE } from "./open-data/open-chart";

/** The same figures as files, and as a picture for other people's pages. */
export async function OpenDataSection({
  books: { center, licence },
  place,
}: {
  readonly books: Transparency;
  readonly place: Place;
}) {
  const t = await getTranslations("transparency");
  const chart = chartPath(place.locale, center?.handle);
  const title = center ? t("chart.center", { center: center.name }) : t("chart.shop");
  return (
    <section aria-labelledby="data" className="border-t border-line py-stack">
      <h2 id="data" className="text-2xl">
        {t("data.title")}
      </h2>
      <div className="mt-4 grid items-start gap-x-gutter gap-y-stack lg:grid-cols-2">
        <div className="max-w-prose">
          <p>
            {t.rich("data.lead", {
              licence: licence.name,
              link: (words) => (
                <TextLink href={licence.url} rel="license">
                  {words}
                </TextLink>
              ),
            })}
          </p>
          <ul className="mt-3">
            {FORMATS.map((format) => (
              <li key={format}>
                <TextLink
                  href={dataPath(format, center?.handle)}
                  className="inline-flex min-h-11 items-center font-semibold"
                >
                  {t(`data.${format}`)}
                </TextLink>
              </li>
            ))}
          </ul>
          <p className="mt-2 text-sm text-ink-soft">{t("data.columns")}</p>
        </div>
        <div>
          <h3 className="text-xl">{t("data.embed")}</h3>
          {/* biome-ignore lint/performance/noImgElement: drawn by the server, at any size */}
          <img src={chart} alt={title} {...CHART_SIZE} loading="lazy" className="mt-3 h-auto w-full" />
          <p id="embed-lead" className="mt-4 text-ink-soft">
            {t("data.embedLead")}
          </p>
          <textarea
            readOnly
            rows={8}
            spellCheck={false}
            aria-label={t("data.code")}
            aria-describedby="embed-lead"
            value={embedCode({
              siteUrl: env().SITE_URL,
              place,
              title,
              ...(center ? { center: center.handle } : {}),
            })}
            className="mt-2 w-full rounded-md border border-line-strong bg-paper-raised p-3 font-mono text-sm break-all"
          />
        </div>
      </div>
    </section>
  );
}
