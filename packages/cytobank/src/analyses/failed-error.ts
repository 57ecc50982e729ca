import { named, SpecwrightError } from "@specwright/runtime";
import type { AnalysisId } from "../gen/client.gen.js";
import type { AnalysisType } from "./types.js";

/**
 * An analysis ended without a result.
 *
 * @example
 * if (error instanceof AnalysisFailedError) console.error(error.analysisId, error.status);
 */
export class AnalysisFailedError extends SpecwrightError {
  readonly analysisType: AnalysisType;
  readonly analysisId: AnalysisId;
  /** The status as Cytobank spells it: failed, canceled. */
  readonly status: string;

  static {
    named(AnalysisFailedError, "AnalysisFailedError");
  }

  constructor(type: AnalysisType, analysisId: AnalysisId, status: string, said: readonly string[]) {
    const why = said.length > 0 ? ` — ${said.slice(0, 3).join("; ").slice(0, 300)}` : "";
    super(`cytobank ${type}: analysis ${analysisId} ended as ${status}${why}`);
    this.analysisType = type;
    this.analysisId = analysisId;
    this.status = status;
  }
}
