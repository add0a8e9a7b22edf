"use client";

import { isLocale, type Locale } from "@second-chance/backend/contracts/locale";
import { MARKETS } from "@second-chance/backend/contracts/markets";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useParams } from "wouter";
import { countryName } from "@/i18n/format";
import { LANGUAGE_NAMES } from "@/i18n/language-names";
import { Select } from "@/ui/select";
import { PortalPage } from "../../portal/portal-page";
import { useWorkshop } from "../../portal/use-workshop";
import type { KeptDraft } from "../drafts/kept-draft";
import { usePiece } from "../drafts/use-piece";
import { usePreview } from "../form/use-preview";
import { homeCountryOf } from "../home-country";
import { InLanguage } from "./in-language";
import { PieceAsShown } from "./piece-as-shown";
import { VerdictLists } from "./verdict-lists";

/** A piece as shoppers will see it, in any language and country of the shop, and where it may go. */
export default function PreviewScreen() {
  const t = useTranslations("workshop-listing");
  const { id = "" } = useParams();
  const piece = usePiece(id);
  return (
    <PortalPage title={t("preview.title")} back={`/pieces/${id}?question=check`}>
      {piece.state === "ready" ? (
        <Previewed draft={piece.draft} />
      ) : (
        <p role="status">{t(piece.state === "loading" ? "form.loading" : "form.missingText")}</p>
      )}
    </PortalPage>
  );
}

function Previewed({ draft }: { readonly draft: KeptDraft }) {
  const { content } = draft;
  const t = useTranslations("workshop-listing.preview");
  const own = useLocale();
  const home = homeCountryOf(useWorkshop().currencyCode).toUpperCase();
  const [locale, setLocale] = useState<Locale>(own);
  const [country, setCountry] = useState(home);
  const outlook = usePreview(draft, locale);
  const byName = MARKETS.map((market) => ({
    value: market.country,
    label: countryName(market.country, own),
  })).sort((a, b) => a.label.localeCompare(b.label, own));
  return (
    <div className="flex flex-col gap-6">
      <div className="grid grid-cols-2 gap-3">
        <Select
          id="preview-language"
          label={t("language")}
          value={locale}
          options={Object.entries(LANGUAGE_NAMES).map(([value, label]) => ({ value, label }))}
          onChange={({ target }) => isLocale(target.value) && setLocale(target.value)}
        />
        <Select
          id="preview-country"
          label={t("country")}
          value={country}
          options={byName}
          onChange={({ target }) => setCountry(target.value)}
        />
      </div>
      <p className="text-sm text-ink-soft">{t("words")}</p>
      {outlook.state === "no_line" && <p role="status">{t("noLine")}</p>}
      <InLanguage locale={locale}>
        <PieceAsShown
          content={content}
          preview={outlook.preview}
          place={{ locale, country: country.toLowerCase() }}
        />
      </InLanguage>
      <VerdictLists verdicts={outlook.preview?.verdicts} chosen={country} onChoose={setCountry} />
    </div>
  );
}
