// @generated from specs/pluto. Do not edit; run: pnpm gen pluto

import type { PollDescriptor } from "@specwright/runtime";
import type { Table } from "@specwright/runtime/parts";

/** Every operation: path, resource, and for each the number of its shape, its verb, and its methods. */
const LINES = `
/user/organizations/ organizations 0:list
/lab/projects/ projects 1:list
/lab/projects/{project_id}/ projects 0:get
/lab/projects/{project_id}/experiments/ projects.experiments 1:list
/lab/experiments/ experiments 1:list
/lab/experiments/{experiment_id}/ experiments 0:get
/lab/experiments/{experiment_id}/history/ experiments.history 2:list
/lab/search/ search 3:list
/lab/experiments/{experiment_id}/sample-data/ experiments.sampleData 4:list
/lab/experiments/{experiment_id}/sample-data/download/ experiments.sampleData 0:downloadUrl
/lab/experiments/{experiment_id}/assay-data/ experiments.assayData 4:list
/lab/experiments/{experiment_id}/assay-data/download/ experiments.assayData 0:downloadUrl
/lab/experiments/{experiment_id}/files/ experiments.files 0:list
/lab/experiments/{experiment_id}/files/{file_id}/download/ experiments.files 0:downloadUrl
/lab/experiments/{experiment_id}/upload-sessions/ experiments.uploadSessions 5:create
/lab/experiments/{experiment_id}/upload-sessions/{upload_session_id}/complete/ experiments.uploadSessions 5:complete
/lab/experiments/{experiment_id}/qc-report/ experiments.qcReport 0:get
/lab/experiments/{experiment_id}/qc-report/download/ experiments.qcReport 0:downloadUrl
/lab/experiments/{experiment_id}/pipelines/ experiments.pipelines 6:list
/lab/experiments/{experiment_id}/pipeline-runs/ experiments.pipelineRuns 6:list
/lab/experiments/{experiment_id}/plots/ experiments.plots 1:list 5:create
/lab/experiments/{experiment_id}/plots/{plot_id}/ experiments.plots 0:get 7:update
/lab/experiments/{experiment_id}/plots/{plot_id}/data/ experiments.plots.data 8:list
/lab/experiments/{experiment_id}/plots/{plot_id}/download/ experiments.plots 0:downloadUrl
/lab/experiments/{experiment_id}/plots/{plot_id}/link-analysis/ experiments.plots 5:linkAnalysis
/lab/experiments/{experiment_id}/plots/{plot_id}/displays/ experiments.plots.displays 9:list
/lab/experiments/{experiment_id}/plots/{plot_id}/displays/{display_id}/ experiments.plots.displays 7:update
/lab/experiments/{experiment_id}/external/plots/ experiments.externalPlots 5:create
/lab/experiments/{experiment_id}/external/plots/{plot_id}/ experiments.externalPlots 7:update
/lab/experiments/{experiment_id}/v2/plots/ experiments.plots 5:createV2
/lab/experiments/{experiment_id}/analyses/ experiments.analyses 0:list 5:create
/lab/experiments/{experiment_id}/analyses/{analysis_id}/ experiments.analyses 0:get 7:update
/lab/experiments/{experiment_id}/analyses/{analysis_id}/summary/ experiments.analyses.summary 10:list
/lab/experiments/{experiment_id}/analyses/{analysis_id}/stats/ experiments.analyses.stats 0:get
/lab/experiments/{experiment_id}/analyses/{analysis_id}/spreadsheet-analysis-signed-url/ experiments.analyses 0:spreadsheetUrl
/lab/experiments/{experiment_id}/analyses/{analysis_id}/image-analysis-signed-url/ experiments.analyses 0:imageUrl
/lab/experiments/{experiment_id}/annotation-sets/ experiments.annotationSets 0:list
/lab/experiments/{experiment_id}/annotation-sets/{annotation_set_id}/ experiments.annotationSets 0:get
/lab/experiments/{experiment_id}/annotation-sets/{annotation_set_id}/annotations/ experiments.annotationSets.annotations 6:list
/lab/experiments/{experiment_id}/workflows/ experiments.workflows 0:list
/lab/experiments/{experiment_id}/workflows/{workflow_id}/ experiments.workflows 0:get
/lab/experiments/{experiment_id}/workflows/{workflow_id}/accept/ experiments.workflows 11:accept
/lab/experiments/{experiment_id}/workflows/{workflow_id}/archive/ experiments.workflows 11:archive
/lab/experiments/{experiment_id}/workflows/{workflow_id}/copy/ experiments.workflows 11:copy
/lab/experiments/{experiment_id}/workflows/{workflow_id}/preprocesses/ experiments.workflows.preprocesses 0:list
/lab/biomarker-sets/ biomarkerSets 10:list 5:create
/lab/biomarker-sets/{biomarker_set_id}/ biomarkerSets 0:get 12:update
/lab/biomarker-sets/{biomarker_set_id}/archive/ biomarkerSets 11:archive
/lab/biomarker-sets/{biomarker_set_id}/copy/ biomarkerSets 11:copy
/lab/biomarker-sets/{biomarker_set_id}/biomarkers/ biomarkerSets.biomarkers 10:list 5:create
/lab/biomarker-sets/{biomarker_set_id}/biomarkers/{biomarker_id}/ biomarkerSets.biomarkers 0:get 13:delete 12:update
/lab/biomarker-sets/{biomarker_set_id}/upload-csv/ biomarkerSets 14:uploadCsv
/lab/biomarker-sets/{biomarker_set_id}/download/ biomarkerSets 0:downloadUrl
/lab/biomodel-sets/ biomodelSets 0:list 5:create
/lab/biomodel-sets/{biomodel_set_id}/ biomodelSets 0:get
/lab/biomodel-sets/{biomodel_set_id}/archive/ biomodelSets 15:archive
/lab/biomodel-sets/{biomodel_set_id}/biomodels/ biomodelSets.biomodels 10:list
/lab/biomodel-sets/{biomodel_set_id}/columns/ biomodelSets.columns 0:list
/programs/ programs 16:list
/programs/{program_id}/ programs 0:get
/programs/{program_id}/assets/ programs.assets 6:list
/programs/{program_id}/analysis-spaces/ programs.analysisSpaces 6:list
/programs/{program_id}/framework/ programs.framework 0:get
/programs/{program_id}/framework/summary/ programs.framework.summary 0:get
/programs/{program_id}/framework/versions/ programs.framework.versions 6:list
/programs/{program_id}/framework/coverage-gaps/ programs.framework.coverageGaps 6:list
/programs/{program_id}/framework/next-steps/ programs.framework.nextSteps 6:list
/programs/{program_id}/framework/evidence-sources/ programs.framework.evidenceSources 6:list
/programs/program-types/ programs.programTypes 6:list
/programs/framework-templates/ programs.frameworkTemplates 6:list
/programs/labels/ programs.labels 6:list
/programs/stats/ programs.stats 0:get
`;

/** The operations of the spec as data; `readTable` reads it. */
export const TABLE: Table = {
  lines: LINES.slice(1, -1),
  shapes: [
    { method: "GET" },
    {
      method: "GET",
      pagination: {
        style: "offset",
        items: "/items",
        total: "/count",
        parameters: { offset: "offset", limit: "limit" },
        limit: 1000,
        end: "total",
      },
    },
    {
      method: "GET",
      pagination: {
        style: "cursor",
        items: "/items",
        next: "/next_cursor",
        parameters: { cursor: "cursor" },
        end: "no-next",
      },
    },
    {
      method: "GET",
      pagination: {
        style: "offset",
        items: "/items",
        total: "/count",
        parameters: { offset: "offset", limit: "limit" },
        limit: 24,
        end: "total",
      },
    },
    {
      method: "GET",
      pagination: {
        style: "offset",
        items: "/items",
        total: "/count",
        parameters: { offset: "offset", limit: "limit" },
        limit: 10000,
        end: "total",
      },
    },
    { method: "POST", body: { types: ["application/json"], required: true } },
    { method: "GET", unwrap: ["/items", "/results", ""] },
    { method: "PUT", body: { types: ["application/json"], required: true } },
    {
      method: "GET",
      pagination: {
        style: "offset",
        items: "/items",
        total: "/count",
        columns: "/headers",
        parameters: { offset: "offset", limit: "limit" },
        limit: 100000,
        end: "total",
      },
    },
    { method: "GET", unwrap: "/items" },
    {
      method: "GET",
      pagination: {
        style: "offset",
        items: "/items",
        total: "/count",
        parameters: { offset: "offset", limit: "limit" },
        limit: 100,
        end: "total",
      },
    },
    { method: "POST", body: { types: ["application/json"] } },
    { method: "PATCH", body: { types: ["application/json"], required: true }, retry: "safe" },
    { method: "DELETE", accept: [] },
    { method: "POST", body: { types: ["text/csv"], required: true } },
    { method: "GET", retry: "never" },
    {
      method: "GET",
      pagination: {
        style: "link",
        items: "/results",
        next: "/next",
        total: "/count",
        parameters: { offset: "offset", limit: "limit" },
        limit: 100,
        end: "no-next",
      },
    },
  ],
  ways: [{}],
};

/** How one sees that a job is done, by operation. */
export const POLLS = {
  "experiments.analyses.get": {
    status: "/pipeline_status",
    success: ["completed"],
    failure: ["failed", "unprocessable", "canceled", "cancelled"],
    interval: 5000,
    timeout: 3600000,
  },
  "experiments.workflows.get": {
    status: "/status",
    success: ["completed", "accepted"],
    failure: ["failed"],
    interval: 10000,
    timeout: 10800000,
  },
} as const satisfies Readonly<
  Record<string, PollDescriptor>
>;
