import { isApiError } from "@specwright/pluto";
import { pluto } from "../../pluto.js";

export async function GET(request) {
  const id = new URL(request.url).searchParams.get("id");
  try {
    // A page as JSON: items, total, cursor, hasNext.
    return Response.json(id ? await pluto.experiments.get(id) : await pluto.experiments.list());
  } catch (error) {
    if (isApiError(error)) return Response.json(error, { status: error.status });
    throw error;
  }
}
