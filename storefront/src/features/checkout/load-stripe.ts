import type { Locale } from "@second-chance/backend/contracts/locale";
import type { Stripe } from "@stripe/stripe-js";
import { loadStripe } from "@stripe/stripe-js/pure";
import type { ElementView } from "./payment-view";

/** Puts the stand-in's script into the page; Stripe's own loader then finds there what it looks for. */
function standIn(scriptUrl: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = scriptUrl;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => {
      script.remove();
      reject(new Error("The stand-in's script can't be loaded."));
    });
    document.head.append(script);
  });
}

async function load({ publishableKey, scriptUrl }: ElementView, locale: Locale): Promise<Stripe> {
  if (scriptUrl) await standIn(scriptUrl);
  const stripe = await loadStripe(publishableKey, { locale });
  if (!stripe) throw new Error("Stripe is only for browsers.");
  return stripe;
}

let loaded: Promise<Stripe> | undefined;

/**
 * Stripe for this page, once: its script is fetched here and nowhere else.
 * @throws Error when the script can't be loaded; asking again tries again.
 */
export function stripeFor(element: ElementView, locale: Locale): Promise<Stripe> {
  loaded ??= load(element, locale).catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}
