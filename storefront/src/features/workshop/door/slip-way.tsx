import { getTranslations } from "next-intl/server";
import { type DoorProps, portalLanguage } from "@/features/door/door-language";
import { doorPath } from "@/features/door/door-pages";
import { TextLink } from "@/ui/text-link";

/** A new password for whoever has no address: with a slip. */
export async function SlipWay(props: Pick<DoorProps, "params">) {
  const locale = await portalLanguage(props);
  const t = await getTranslations("workshop-door");
  return (
    <>
      <h2 className="mt-stack text-2xl">{t("slipTitle")}</h2>
      <p className="mt-2">{t("slipText")}</p>
      <p>
        <TextLink
          href={doorPath({ portal: "workshop", locale }, "reset")}
          className="inline-flex min-h-11 items-center"
        >
          {t("slipLink")}
        </TextLink>
      </p>
    </>
  );
}
