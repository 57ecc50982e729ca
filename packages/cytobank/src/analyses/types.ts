import type {
  AutogatingAnalysis,
  AutogatingInferenceOptions,
  AutogatingTrainingOptions,
  CitrusAnalysis,
  CitrusOptions,
  FlowsomAnalysis,
  FlowsomOptions,
  OptSneAnalysis,
  OptSneOptions,
  PeacoQcAnalysis,
  PeacoQcOptions,
  SpadeAnalysis,
  SpadeOptions,
  TsneCudaAnalysis,
  TsneCudaOptions,
  UmapAnalysis,
  UmapOptions,
  VisneAnalysis,
  VisneOptions,
} from "../gen/client.gen.js";

/** The types of analyses: what each is configured with, and what it is. */
export interface AnalysisTypes {
  readonly visne: { options: VisneOptions; analysis: VisneAnalysis };
  readonly spade: { options: SpadeOptions; analysis: SpadeAnalysis };
  readonly citrus: { options: CitrusOptions; analysis: CitrusAnalysis };
  readonly flowsom: { options: FlowsomOptions; analysis: FlowsomAnalysis };
  readonly tsneCuda: { options: TsneCudaOptions; analysis: TsneCudaAnalysis };
  readonly optSne: { options: OptSneOptions; analysis: OptSneAnalysis };
  readonly umap: { options: UmapOptions; analysis: UmapAnalysis };
  readonly peacoQc: { options: PeacoQcOptions; analysis: PeacoQcAnalysis };
  readonly autogatingTraining: {
    options: AutogatingTrainingOptions;
    analysis: AutogatingAnalysis;
  };
  readonly autogatingInference: {
    options: AutogatingInferenceOptions;
    analysis: AutogatingAnalysis;
  };
}

/** Name of a type of analysis. */
export type AnalysisType = keyof AnalysisTypes;

/** What an analysis of a type is configured with. Its name has a place of its own. */
export type SettingsOf<T extends AnalysisType> = Omit<AnalysisTypes[T]["options"], "name">;

/** An analysis of a type, as Cytobank gives it. */
export type AnalysisOf<T extends AnalysisType> = AnalysisTypes[T]["analysis"];
