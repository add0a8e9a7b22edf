import { CRAFT_NAME_LIMIT, MAKER_WORDS_LIMIT } from "@second-chance/backend/contracts/consent-words";
import { isLocale, LOCALES } from "@second-chance/backend/contracts/locale";
import type { ConsentList } from "@second-chance/backend/contracts/manager/consent";
import { useTranslations } from "next-intl";
import { LANGUAGE_NAMES } from "@/i18n/language-names";
import { Button } from "@/ui/button";
import { CONTROL, describedBy, Field, FieldShell } from "@/ui/field";
import { Select } from "@/ui/select";
import { ConsentPieces } from "./consent-pieces";
import { HandsPictureField } from "./hands-picture-field";
import { TickField } from "./tick-field";
import { useConsentForm } from "./use-consent-form";

/** One paper form, from top to bottom. */
export function ConsentForm({ list }: { readonly list: ConsentList }) {
  const t = useTranslations("workshop-work.consent");
  const { form, draft, change, errors, problem, isSending, send } = useConsentForm();
  const words = {
    id: "consent-words",
    hint: t("wordsHint", { max: MAKER_WORDS_LIMIT }),
    error: errors.words,
  };
  return (
    <form ref={form} onSubmit={send} noValidate className="flex flex-col gap-6">
      {list.namesMayBeShown ? (
        <Field
          id="consent-name"
          label={t("name")}
          optional={t("optional")}
          hint={t("nameHint")}
          error={errors.craftName}
          maxLength={CRAFT_NAME_LIMIT}
          autoComplete="off"
          value={draft.craftName}
          onChange={(event) => change({ craftName: event.target.value })}
        />
      ) : (
        <p className="rounded-md bg-sand p-4">{t("namesOff")}</p>
      )}
      <FieldShell {...words} label={t("words")} optional={t("optional")}>
        <textarea
          id={words.id}
          rows={4}
          maxLength={MAKER_WORDS_LIMIT}
          className={CONTROL}
          value={draft.words}
          onChange={(event) => change({ words: event.target.value })}
          {...describedBy(words)}
        />
      </FieldShell>
      <HandsPictureField draft={draft} errors={errors} onChange={change} />
      <Select
        id="consent-language"
        label={t("language")}
        value={draft.language}
        options={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onChange={({ target: { value } }) => isLocale(value) && change({ language: value })}
      />
      <ConsentPieces
        pieces={list.pieces}
        chosen={draft.productIds}
        error={errors.productIds}
        onChosen={(productIds) => change({ productIds })}
      />
      <Field
        id="consent-given"
        label={t("givenOn")}
        type="date"
        error={errors.givenOn}
        value={draft.givenOn}
        onChange={(event) => change({ givenOn: event.target.value })}
      />
      <Field
        id="consent-expires"
        label={t("expiresOn")}
        hint={t("expiresHint")}
        type="date"
        error={errors.expiresOn}
        value={draft.expiresOn}
        onChange={(event) => change({ expiresOn: event.target.value })}
      />
      <Field
        id="consent-form"
        label={t("formNumber")}
        error={errors.formNumber}
        maxLength={40}
        autoComplete="off"
        value={draft.formNumber}
        onChange={(event) => change({ formNumber: event.target.value })}
      />
      <TickField
        id="consent-heard"
        label={t("heard")}
        error={errors.heardByOther}
        ticked={draft.heardByOther}
        onTicked={(heardByOther) => change({ heardByOther })}
      />
      <TickField
        id="consent-age"
        label={t("ofAge")}
        error={errors.ofAge}
        ticked={draft.ofAge}
        onTicked={(ofAge) => change({ ofAge })}
      />
      {problem && (
        <p role="alert" className="rounded-md bg-clay-wash p-4 font-semibold">
          {problem}
        </p>
      )}
      <Button wide disabled={isSending} aria-busy={isSending}>
        {isSending ? t("sending") : t("submit")}
      </Button>
    </form>
  );
}
