"use client";

import { useRef } from "react";
import { Button } from "@/ui/button";
import { type Option, Select } from "@/ui/select";
import { switchCountryAction } from "./switch-country-action";

interface CountryFieldProps {
  readonly country: string;
  readonly options: readonly Option[];
  readonly error?: string | undefined;
  readonly labels: Readonly<Record<"country" | "countryHint" | "countryChange", string>>;
}

/** Country of the address. Another one means other prices, so the page moves there at once, with all that was typed. */
export function CountryField({ country, options, error, labels }: CountryFieldProps) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div className="mb-5">
      <Select
        id="address_country"
        name="address_country"
        autoComplete="shipping country"
        label={labels.country}
        hint={labels.countryHint}
        error={error}
        options={options}
        defaultValue={country}
        onChange={(event) => event.currentTarget.form?.requestSubmit(button.current)}
      />
      <noscript>
        <p className="mt-2">
          <Button look="secondary" formAction={switchCountryAction}>
            {labels.countryChange}
          </Button>
        </p>
      </noscript>
      <button ref={button} type="submit" formAction={switchCountryAction} hidden tabIndex={-1}>
        {labels.countryChange}
      </button>
    </div>
  );
}
