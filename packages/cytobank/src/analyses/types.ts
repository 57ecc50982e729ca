import type {
  AutogatingAnalysis,
  AutogatingInferenceOptions,
  AutogatingTrainingOptions,
  CitrusAnalysisWithSettings,
  CitrusOptions,
  FlowsomAnalysisWithSettings,
  FlowsomOptions,
  OptSneAnalysisWithSettings,
  OptSneOptions,
  PeacoQcAnalysisWithSettings,
  PeacoQcOptions,
  SpadeAnalysisWithSettings,
  SpadeOptions,
  TsneCudaAnalysisWithSettings,
  TsneCudaOptions,
  UmapAnalysisWithSettings,
  UmapOptions,
  VisneAnalysisWithSettings,
  VisneOptions,
} from "../gen/client.gen.js";

/** The types of analyses: what each is configured with, and what it is. */
export interface AnalysisTypes {
  readonly visne: { options: VisneOptions; analysis: VisneAnalysisWithSettings };
  readonly spade: { options: SpadeOptions; analysis: SpadeAnalysisWithSettings };
  readonly citrus: { options: CitrusOptions; analysis: CitrusAnalysisWithSettings };
  readonly flowsom: { options: FlowsomOptions; analysis: FlowsomAnalysisWithSettings };
  readonly tsneCuda: { options: TsneCudaOptions; analysis: TsneCudaAnalysisWithSettings };
  readonly optSne: { options: OptSneOptions; analysis: OptSneAnalysisWithSettings };
  readonly umap: { options: UmapOptions; analysis: UmapAnalysisWithSettings };
  readonly peacoQc: { options: PeacoQcOptions; analysis: PeacoQcAnalysisWithSettings };
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
