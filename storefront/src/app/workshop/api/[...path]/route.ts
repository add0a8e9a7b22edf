import { passToPortal } from "@/features/workshop/portal/pass-to-portal";

type Context = { readonly params: Promise<{ path: string[] }> };

/** Hands the portal's calls on to the backend, with the session that no script sees. */
async function pass(request: Request, { params }: Context): Promise<Response> {
  return passToPortal(request, (await params).path);
}

export { pass as DELETE, pass as GET, pass as HEAD, pass as PATCH, pass as POST, pass as PUT };
