import { env } from "@/env";

/** The document of the organisations' API, as the backend serves it to everybody. */
export const fetchOpenApi = (): Promise<Response> =>
  fetch(new URL("/ngo/openapi.json", env().BACKEND_URL), { cache: "no-store" });
