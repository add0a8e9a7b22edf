import { redirect } from "next/navigation";
import { type Customer, getCustomer } from "@/data/customer";
import { BackendUnavailableError } from "@/data/must";
import type { FormatPlace } from "@/i18n/format";
import { pathOf } from "@/i18n/paths";

/**
 * Who is logged in; anybody else is led to the log-in page and back here afterwards.
 * @throws BackendUnavailableError when nobody can tell.
 */
export async function requireCustomer(place: FormatPlace, page: string): Promise<Customer> {
  const customer = await getCustomer();
  if (!customer.ok) throw new BackendUnavailableError(customer.problem.message);
  if (!customer.value) redirect(pathOf(place, `/account/login?next=${encodeURIComponent(page)}`));
  return customer.value;
}
