import type {
  AnalysisId,
  AttachmentId,
  CytobankCallOptions,
  ExperimentId,
} from "../gen/client.gen.js";
import type { POLLS } from "../gen/table.gen.js";
import type { AnalysisOf, AnalysisType, SettingsOf } from "./types.js";

/** What an attachment holds, and in which experiment it is. */
export interface ResultAttachment {
  readonly name: "result" | "heatmap";
  /** The setting that names it. */
  readonly setting: string;
  readonly of: "source" | "created";
  readonly id?: AttachmentId;
}

/** Where something stands: the experiment and the analysis. */
export type Place = readonly [ExperimentId, AnalysisId];

/** How one type of analysis does what all of them do. */
export interface Kind<T extends AnalysisType> {
  create(
    experimentId: ExperimentId,
    name: string,
    options: CytobankCallOptions,
  ): PromiseLike<unknown>;
  get(place: Place, options: CytobankCallOptions): PromiseLike<unknown>;
  update(
    place: Place,
    name: string,
    settings: SettingsOf<T>,
    options: CytobankCallOptions,
  ): PromiseLike<unknown>;
  run(place: Place, options: CytobankCallOptions): PromiseLike<unknown>;
  status(place: Place, options: CytobankCallOptions): PromiseLike<unknown>;
  /** The operation whose facts say when an analysis is done. */
  readonly statusOperation: keyof typeof POLLS;
  /** Settings as an answer writes them, as a request writes them. */
  settingsOf(analysis: AnalysisOf<T>): Partial<SettingsOf<T>>;
  readonly attachments: readonly ResultAttachment[];
}
