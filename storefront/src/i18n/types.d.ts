import type { Locale } from "@second-chance/backend/contracts/locale";
import type { Messages as ShopMessages } from "./messages";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: ShopMessages;
  }
}
