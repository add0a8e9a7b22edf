import { passExportFile } from "@/features/ngo/exports/pass-export-file";

interface Context {
  readonly params: Promise<{ organisation: string; id: string }>;
}

/** The file of an export, for whoever may take it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { organisation, id } = await params;
  return passExportFile(request, organisation, id);
}
