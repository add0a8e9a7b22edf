import { handFile } from "@/features/ngo/portal/hand-file";

interface Context {
  readonly params: Promise<{ organisation: string; id: string }>;
}

/** The file of an export, for whoever may take it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { organisation, id } = await params;
  return handFile(request, { organisation, room: "exports", path: `exports/${encodeURIComponent(id)}/file` });
}
