import { NextResponse } from "next/server";
import { z } from "zod";
import { logInOperator, logOutOperator, readOperator } from "@/data/till";
import { answer, readJson } from "../answer";

const credentialsSchema = z.object({
  email: z.string().min(1).max(254),
  password: z.string().min(1).max(200),
});

export async function GET(): Promise<NextResponse> {
  return answer(await readOperator());
}

export async function POST(request: Request): Promise<NextResponse> {
  const read = await readJson(request);
  if ("refusal" in read) return read.refusal;
  const credentials = credentialsSchema.safeParse(read.body);
  if (!credentials.success)
    return answer({ status: 400, body: { code: "invalid_request", message: "Give e-mail and password." } });
  return answer(await logInOperator(credentials.data));
}

export async function DELETE(): Promise<NextResponse> {
  await logOutOperator();
  return new NextResponse(null, { status: 204, headers: { "Cache-Control": "no-store" } });
}
