// @generated from specs/cytobank. Do not edit; run: pnpm gen cytobank

import type { PollDescriptor } from "@specwright/runtime";
import type { Table } from "@specwright/runtime/parts";

/** Every operation: path, resource, and for each the number of its shape, its verb, and its methods. */
const LINES = `
/authenticate authentication 0:login
/experiments experiments 1:list 2:create,1:create
/experiments/{experimentId} experiments 3:get 4:update,1:update,2:trash 5:delete
/experiments/{experimentId}/clone experiments 6:clone
/experiments/{experimentId}/selective_clone experiments 7:selectiveClone,1:selectiveClone
/experiments/{experimentId}/full_access_users fullAccessUsers 8:list
/experiments/{experimentId}/add_full_access_user fullAccessUsers 9:add,1:add
/experiments/{experimentId}/remove_full_access_user fullAccessUsers 9:remove,1:remove
/experiments/{experimentId}/fcs_files fcsFiles 10:list
/experiments/{experimentId}/fcs_files/{fcsFileId} fcsFiles 11:get
/experiments/{experimentId}/fcs_files/{fcsFileId}/compensation fcsFiles 12:getCompensation
/experiments/{experimentId}/fcs_files/{fcsFileId}/download fcsFiles 13:download
/experiments/{experimentId}/fcs_files/download_zip fcsFiles 14:downloadZip
/experiments/{experimentId}/fcs_files/upload fcsFiles 15:upload
/experiments/{experimentId}/fcs_files/upload_zip fcsFiles 16:uploadZip
/upload/token transfers 17:getUploadToken,3:getUploadToken
/experiments/{experimentId}/upload_status transfers 17:getUploadStatus
/download/url transfers 17:getDownloadUrl
/download/zip transfers 18:requestZip
/experiments/{experimentId}/attachments attachments 19:list
/experiments/{experimentId}/attachments/{attachmentId} attachments 20:get 21:update,4:update 5:delete
/experiments/{experimentId}/attachments/{attachmentId}/download attachments 13:download
/experiments/{experimentId}/attachments/download_zip attachments 22:downloadZip
/experiments/{experimentId}/attachments/upload attachments 23:upload
/experiments/{experimentId}/panels panels 24:list
/experiments/{experimentId}/panels/{panelId} panels 25:get
/experiments/{experimentId}/gates gates 26:list
/experiments/{experimentId}/gates/{gateId} gates 27:get
/experiments/{experimentId}/apply_gates gates 28:apply,5:apply
/experiments/{experimentId}/download_gatingml gates 29:downloadGatingMl
/experiments/{experimentId}/upload_gatingml gates 30:uploadGatingMl
/experiments/{experimentId}/populations populations 31:list
/experiments/{experimentId}/populations/{populationId} populations 32:get
/experiments/{experimentId}/compensations compensations 33:list
/experiments/{experimentId}/compensations/{compensationId} compensations 12:get
/experiments/{experimentId}/upload_compensation_matrix compensations 30:upload
/experiments/{experimentId}/download_sample_tags sampleTags 34:download
/experiments/{experimentId}/upload_sample_tags sampleTags 30:upload
/experiments/{experimentId}/scales scales 35:list
/experiments/{experimentId}/scales/{scaleId} scales 36:get 37:update,6:update
/statistics statistics 38:list
/users users 39:list
/users/{userId} users 40:get
/experiments/{experimentId}/advanced_analyses/visne visne 41:list 42:create,7:create
/experiments/{experimentId}/advanced_analyses/visne/{analysisId} visne 41:get,8:get 43:update,9:update 5:delete
/experiments/{experimentId}/advanced_analyses/visne/{analysisId}/rename visne 44:rename,10:rename
/experiments/{experimentId}/advanced_analyses/visne/{analysisId}/copy_settings visne 45:copySettings
/experiments/{experimentId}/advanced_analyses/visne/{analysisId}/run visne 46:run
/experiments/{experimentId}/advanced_analyses/visne/{analysisId}/status visne 47:status
/experiments/{experimentId}/advanced_analyses/spade spade 48:list 49:create,11:create
/experiments/{experimentId}/advanced_analyses/spade/{analysisId} spade 48:get,8:get 50:update,12:update 5:delete
/experiments/{experimentId}/advanced_analyses/spade/{analysisId}/rename spade 51:rename,13:rename
/experiments/{experimentId}/advanced_analyses/spade/{analysisId}/copy_settings spade 52:copySettings
/experiments/{experimentId}/advanced_analyses/spade/{analysisId}/run spade 46:run
/experiments/{experimentId}/advanced_analyses/spade/{analysisId}/status spade 53:status
/experiments/{experimentId}/advanced_analyses/spade/{analysisId}/copy_results spade 52:copyResults
/experiments/{experimentId}/advanced_analyses/spade/{analysisId}/download spade 13:download
/experiments/{experimentId}/advanced_analyses/spade/{analysisId}/show_bubbles spade 54:listBubbles
/experiments/{experimentId}/advanced_analyses/spade/{analysisId}/set_bubbles spade 55:setBubbles,14:setBubbles
/experiments/{experimentId}/advanced_analyses/spade/{analysisId}/add_bubbles spade 55:addBubbles,14:addBubbles
/experiments/{experimentId}/advanced_analyses/spade/{analysisId}/export_bubbles_to_new_experiment spade 28:exportBubbles,14:exportBubbles
/experiments/{experimentId}/advanced_analyses/citrus citrus 56:list 57:create,15:create
/experiments/{experimentId}/advanced_analyses/citrus/{analysisId} citrus 56:get,8:get 58:update,16:update 5:delete
/experiments/{experimentId}/advanced_analyses/citrus/{analysisId}/rename citrus 59:rename,17:rename
/experiments/{experimentId}/advanced_analyses/citrus/{analysisId}/copy_settings citrus 60:copySettings
/experiments/{experimentId}/advanced_analyses/citrus/{analysisId}/run citrus 46:run
/experiments/{experimentId}/advanced_analyses/citrus/{analysisId}/status citrus 61:status
/experiments/{experimentId}/advanced_analyses/flowsom flowsom 62:list 63:create,15:create
/experiments/{experimentId}/advanced_analyses/flowsom/{analysisId} flowsom 62:get,8:get 64:update,18:update 5:delete
/experiments/{experimentId}/advanced_analyses/flowsom/{analysisId}/rename flowsom 65:rename,17:rename
/experiments/{experimentId}/advanced_analyses/flowsom/{analysisId}/copy_settings flowsom 66:copySettings
/experiments/{experimentId}/advanced_analyses/flowsom/{analysisId}/run flowsom 46:run
/experiments/{experimentId}/advanced_analyses/flowsom/{analysisId}/status flowsom 67:status
/experiments/{experimentId}/advanced_analyses/tSNE-CUDA tsneCuda 68:list 69:create,15:create
/experiments/{experimentId}/advanced_analyses/tSNE-CUDA/{analysisId} tsneCuda 68:get,8:get 5:delete
/experiments/{experimentId}/advanced_analyses/tsne-cuda/{analysisId} tsneCuda 70:update,18:update
/experiments/{experimentId}/advanced_analyses/tSNE-CUDA/{analysisId}/rename tsneCuda 71:rename,17:rename
/experiments/{experimentId}/advanced_analyses/tSNE-CUDA/{analysisId}/copy_settings tsneCuda 72:copySettings
/experiments/{experimentId}/advanced_analyses/tSNE-CUDA/{analysisId}/run tsneCuda 46:run
/experiments/{experimentId}/advanced_analyses/tSNE-CUDA/{analysisId}/status tsneCuda 73:status
/experiments/{experimentId}/advanced_analyses/opt-SNE optSne 68:list 69:create,15:create
/experiments/{experimentId}/advanced_analyses/opt-SNE/{analysisId} optSne 68:get,8:get 5:delete
/experiments/{experimentId}/advanced_analyses/opt-sne/{analysisId} optSne 70:update,18:update
/experiments/{experimentId}/advanced_analyses/opt-SNE/{analysisId}/rename optSne 71:rename,17:rename
/experiments/{experimentId}/advanced_analyses/opt-SNE/{analysisId}/copy_settings optSne 72:copySettings
/experiments/{experimentId}/advanced_analyses/opt-SNE/{analysisId}/run optSne 46:run
/experiments/{experimentId}/advanced_analyses/opt-SNE/{analysisId}/status optSne 73:status
/experiments/{experimentId}/advanced_analyses/UMAP umap 68:list 69:create,15:create
/experiments/{experimentId}/advanced_analyses/UMAP/{analysisId} umap 68:get,8:get 5:delete
/experiments/{experimentId}/advanced_analyses/umap/{analysisId} umap 70:update,18:update
/experiments/{experimentId}/advanced_analyses/UMAP/{analysisId}/rename umap 71:rename,17:rename
/experiments/{experimentId}/advanced_analyses/UMAP/{analysisId}/copy_settings umap 72:copySettings
/experiments/{experimentId}/advanced_analyses/UMAP/{analysisId}/run umap 46:run
/experiments/{experimentId}/advanced_analyses/UMAP/{analysisId}/status umap 73:status
/experiments/{experimentId}/advanced_analyses/peaco_qc peacoQc 74:list 75:create,15:create
/experiments/{experimentId}/advanced_analyses/peaco_qc/{analysisId} peacoQc 76:get,8:get 77:update,18:update
/experiments/{experimentId}/advanced_analyses/peaco_qc/{analysisId}/rename peacoQc 78:rename,17:rename
/experiments/{experimentId}/advanced_analyses/peaco_qc/{analysisId}/copy_settings peacoQc 79:copySettings
/experiments/{experimentId}/advanced_analyses/peaco_qc/{analysisId}/run peacoQc 46:run
/experiments/{experimentId}/advanced_analyses/peaco_qc/{analysisId}/status peacoQc 80:status
/experiments/{experimentId}/advanced_analyses/auto_gate_train autogating.training 81:list 69:create,15:create
/experiments/{experimentId}/advanced_analyses/auto_gate_train/{analysisId} autogating.training 70:update,18:update
/experiments/{experimentId}/advanced_analyses/auto_gate_inference autogating.inference 81:list 69:create,15:create
/experiments/{experimentId}/advanced_analyses/auto_gate_inference/{analysisId} autogating.inference 70:update,18:update
/experiments/{experimentId}/advanced_analyses/{analysisId} autogating 73:get,8:get 82:delete
/experiments/{experimentId}/advanced_analyses/{analysisId}/rename autogating 70:rename,17:rename
/experiments/{experimentId}/advanced_analyses/{analysisId}/copy_settings autogating 83:copySettings
/experiments/{experimentId}/advanced_analyses/{analysisId}/run autogating 46:run
/experiments/{experimentId}/advanced_analyses/{analysisId}/status autogating 73:status
`;

/** The operations of the spec as data; `readTable` reads it. */
export const TABLE: Table = {
  lines: LINES.slice(1, -1),
  shapes: [
    {
      method: "POST",
      body: { types: ["application/json", "application/x-www-form-urlencoded"], required: true },
      security: [],
      unwrap: "/user",
      timeout: 30000,
    },
    { method: "GET", unwrap: "/experiments", timeout: 360000 },
    {
      method: "POST",
      body: { types: ["application/json"], required: true },
      unwrap: "/experiment",
      timeout: 30000,
    },
    { method: "GET", unwrap: "/experiment", timeout: 30000 },
    {
      method: "PUT",
      body: { types: ["application/json"], required: true },
      unwrap: "/experiment",
      timeout: 30000,
    },
    { method: "DELETE", accept: [], timeout: 30000 },
    { method: "POST", unwrap: "/experiment", timeout: 60000 },
    {
      method: "POST",
      body: { types: ["application/json"], required: true },
      unwrap: "/experiment",
      timeout: 60000,
    },
    { method: "GET", unwrap: "/experiment/full_access_users", timeout: 30000 },
    { method: "POST", body: { types: ["application/json"], required: true }, timeout: 30000 },
    { method: "GET", unwrap: "/fcsFiles", timeout: 30000 },
    { method: "GET", unwrap: "/fcsFile", timeout: 30000 },
    { method: "GET", unwrap: "/compensation", timeout: 30000 },
    { method: "GET", accept: ["application/octet-stream"], timeout: 60000 },
    {
      method: "GET",
      accept: ["application/zip"],
      timeout: 60000,
      params: [{ in: "query", name: "fcs_file_ids", explode: false }],
    },
    {
      method: "POST",
      body: {
        types: ["multipart/form-data"],
        required: true,
        encoding: { "skippedColumns[]": { style: "form", explode: true } },
      },
      unwrap: "/fcsFiles",
      timeout: 60000,
    },
    {
      method: "POST",
      body: {
        types: ["multipart/form-data"],
        required: true,
        encoding: {
          file: { contentType: "application/zip" },
          "skippedColumns[]": { style: "form", explode: true },
        },
      },
      unwrap: "/fcsFiles",
      timeout: 60000,
    },
    { method: "GET", server: "files" },
    {
      method: "POST",
      server: "files",
      body: { types: ["application/json"], required: true },
      accept: [],
      timeout: 60000,
    },
    { method: "GET", unwrap: "/attachments", timeout: 30000 },
    { method: "GET", unwrap: "/attachment", timeout: 30000 },
    {
      method: "PUT",
      body: { types: ["application/json"], required: true },
      accept: [],
      timeout: 30000,
    },
    { method: "GET", accept: ["application/zip"], timeout: 60000 },
    {
      method: "POST",
      body: { types: ["multipart/form-data"], required: true },
      unwrap: "/attachment",
      timeout: 60000,
    },
    { method: "GET", unwrap: "/panels", timeout: 30000 },
    { method: "GET", unwrap: ["/panel", ""], timeout: 30000 },
    { method: "GET", unwrap: "/gates", timeout: 30000 },
    { method: "GET", unwrap: "/gate", timeout: 30000 },
    { method: "POST", body: { types: ["application/json"], required: true }, timeout: 60000 },
    { method: "GET", accept: ["application/xml"], timeout: 60000 },
    { method: "POST", body: { types: ["multipart/form-data"], required: true }, timeout: 60000 },
    { method: "GET", unwrap: "/populations", timeout: 30000 },
    { method: "GET", unwrap: "/population", timeout: 30000 },
    { method: "GET", unwrap: "/compensations", timeout: 30000 },
    { method: "GET", accept: ["text/tab-separated-values"], timeout: 30000 },
    { method: "GET", unwrap: "/scales", timeout: 30000 },
    { method: "GET", unwrap: "/scale", timeout: 30000 },
    {
      method: "PUT",
      body: { types: ["application/json"], required: true },
      unwrap: "/scale",
      timeout: 30000,
    },
    { method: "GET", timeout: 600000 },
    { method: "GET", unwrap: "/users", timeout: 30000 },
    { method: "GET", unwrap: "/user", timeout: 30000 },
    { method: "GET", unwrap: "/visne", timeout: 30000 },
    {
      method: "POST",
      body: { types: ["application/json"], required: true },
      unwrap: "/visne",
      timeout: 60000,
    },
    {
      method: "PUT",
      body: { types: ["application/json"], required: true },
      unwrap: "/visne",
      timeout: 60000,
    },
    {
      method: "PUT",
      body: { types: ["application/json"], required: true },
      unwrap: "/visne",
      timeout: 30000,
    },
    { method: "POST", unwrap: "/visne", timeout: 30000 },
    { method: "POST", timeout: 60000 },
    { method: "GET", unwrap: "/visne", timeout: 60000 },
    { method: "GET", unwrap: "/spade", timeout: 30000 },
    {
      method: "POST",
      body: { types: ["application/json"], required: true },
      unwrap: "/spade",
      timeout: 60000,
    },
    {
      method: "PUT",
      body: { types: ["application/json"], required: true },
      unwrap: "/spade",
      timeout: 60000,
    },
    {
      method: "PUT",
      body: { types: ["application/json"], required: true },
      unwrap: ["/spade", ""],
      timeout: 30000,
    },
    { method: "POST", unwrap: "/spade", timeout: 30000 },
    { method: "GET", unwrap: "/spade", timeout: 60000 },
    { method: "GET", unwrap: "/spade/bubbles", timeout: 30000 },
    {
      method: "POST",
      body: { types: ["application/json"], required: true },
      unwrap: "/spade/bubbles",
      timeout: 60000,
    },
    { method: "GET", unwrap: "/citrus", timeout: 30000 },
    {
      method: "POST",
      body: { types: ["application/json"], required: true },
      unwrap: "/citrus",
      timeout: 60000,
    },
    {
      method: "PUT",
      body: { types: ["application/json"], required: true },
      unwrap: "/citrus",
      timeout: 60000,
    },
    {
      method: "PUT",
      body: { types: ["application/json"], required: true },
      unwrap: "/citrus",
      timeout: 30000,
    },
    { method: "POST", unwrap: "/citrus", timeout: 30000 },
    { method: "GET", unwrap: "/citrus", timeout: 60000 },
    { method: "GET", unwrap: "/flowsom", timeout: 30000 },
    {
      method: "POST",
      body: { types: ["application/json"], required: true },
      unwrap: "/flowsom",
      timeout: 60000,
    },
    {
      method: "PUT",
      body: { types: ["application/json"], required: true },
      unwrap: "/flowsom",
      timeout: 60000,
    },
    {
      method: "PUT",
      body: { types: ["application/json"], required: true },
      unwrap: "/flowsom",
      timeout: 30000,
    },
    { method: "POST", unwrap: "/flowsom", timeout: 30000 },
    { method: "GET", unwrap: "/flowsom", timeout: 60000 },
    { method: "GET", unwrap: "/*", timeout: 30000 },
    {
      method: "POST",
      body: { types: ["application/json"], required: true },
      unwrap: "/*",
      timeout: 60000,
    },
    {
      method: "PUT",
      body: { types: ["application/json"], required: true },
      unwrap: "/*",
      timeout: 60000,
    },
    {
      method: "PUT",
      body: { types: ["application/json"], required: true },
      unwrap: "/*",
      timeout: 30000,
    },
    { method: "POST", unwrap: "/*", timeout: 30000 },
    { method: "GET", unwrap: "/*", timeout: 60000 },
    { method: "GET", unwrap: ["/peaco_qc", "/peacoqc"], timeout: 30000 },
    {
      method: "POST",
      body: { types: ["application/json"], required: true },
      unwrap: "/peaco_qc",
      timeout: 60000,
    },
    { method: "GET", unwrap: "/peaco_qc", timeout: 30000 },
    {
      method: "PUT",
      body: { types: ["application/json"], required: true },
      unwrap: "/peaco_qc",
      timeout: 60000,
    },
    {
      method: "PUT",
      body: { types: ["application/json"], required: true },
      unwrap: "/peaco_qc",
      timeout: 30000,
    },
    { method: "POST", unwrap: "/peaco_qc", timeout: 30000 },
    { method: "GET", unwrap: "/peaco_qc", timeout: 60000 },
    { method: "GET", unwrap: ["/*", ""], timeout: 60000 },
    { method: "DELETE", accept: [], timeout: 60000 },
    { method: "POST", unwrap: "/*", timeout: 60000 },
  ],
  ways: [
    {},
    { input: "body/experiment" },
    { fixed: { "body/experiment/deleted": true }, input: "body/experiment" },
    { fixed: { "query/acs": false } },
    { input: "body/attachments" },
    { args: ["path/experimentId", "body/experiment/gateVersion"] },
    { input: "body/scale" },
    { args: ["path/experimentId", "body/visne/name"] },
    { fixed: { "query/include_settings": 1 } },
    { input: "body/visne" },
    { args: ["path/experimentId", "path/analysisId", "body/visne/name"] },
    { args: ["path/experimentId", "body/spade/name"] },
    { input: "body/spade" },
    { args: ["path/experimentId", "path/analysisId", "body/spade/name"] },
    { input: "body/spade/bubbles" },
    { args: ["path/experimentId", "body/name"] },
    { args: ["path/experimentId", "path/analysisId", "body/options"] },
    { args: ["path/experimentId", "path/analysisId", "body/name"] },
    { input: "body/options" },
  ],
  others: {
    "visne.asReduction.list": {
      method: "GET",
      unwrap: "/*",
      timeout: 30000,
      path: "/experiments/{experimentId}/advanced_analyses/viSNE",
      methods: [],
    },
    "visne.asReduction.create": {
      method: "POST",
      body: { types: ["application/json"], required: true },
      unwrap: "/*",
      timeout: 60000,
      path: "/experiments/{experimentId}/advanced_analyses/viSNE",
      methods: [],
    },
    "visne.asReduction.get": {
      method: "GET",
      unwrap: "/*",
      timeout: 30000,
      path: "/experiments/{experimentId}/advanced_analyses/viSNE/{analysisId}",
      methods: [],
    },
    "visne.asReduction.delete": {
      method: "DELETE",
      accept: [],
      timeout: 30000,
      path: "/experiments/{experimentId}/advanced_analyses/viSNE/{analysisId}",
      methods: [],
    },
    "visne.asReduction.rename": {
      method: "PUT",
      body: { types: ["application/json"], required: true },
      unwrap: "/*",
      timeout: 30000,
      path: "/experiments/{experimentId}/advanced_analyses/viSNE/{analysisId}/rename",
      methods: [],
    },
    "visne.asReduction.copySettings": {
      method: "POST",
      unwrap: "/*",
      timeout: 30000,
      path: "/experiments/{experimentId}/advanced_analyses/viSNE/{analysisId}/copy_settings",
      methods: [],
    },
    "visne.asReduction.run": {
      method: "POST",
      timeout: 60000,
      path: "/experiments/{experimentId}/advanced_analyses/viSNE/{analysisId}/run",
      methods: [],
    },
    "visne.asReduction.status": {
      method: "GET",
      unwrap: "/*",
      timeout: 60000,
      path: "/experiments/{experimentId}/advanced_analyses/viSNE/{analysisId}/status",
      methods: [],
    },
  } as const,
};

/** How one sees that a job is done, by operation. */
export const POLLS = {
  "visne.status": {
    status: "/status",
    success: ["done", "Done", "completed", "Completed"],
    failure: ["failed", "Failed", "canceled", "Canceled", "cancelled", "Cancelled"],
    interval: 10000,
  },
  "spade.status": {
    status: "/status",
    success: ["done", "Done", "completed", "Completed"],
    failure: ["failed", "Failed", "canceled", "Canceled", "cancelled", "Cancelled"],
    interval: 10000,
  },
  "citrus.status": {
    status: "/status",
    success: ["done", "Done", "completed", "Completed"],
    failure: ["failed", "Failed", "canceled", "Canceled", "cancelled", "Cancelled"],
    interval: 10000,
  },
  "flowsom.status": {
    status: "/status",
    success: ["done", "Done", "completed", "Completed"],
    failure: ["failed", "Failed", "canceled", "Canceled", "cancelled", "Cancelled"],
    interval: 10000,
  },
  "tsneCuda.status": {
    status: "/status",
    success: ["done", "Done", "completed", "Completed"],
    failure: ["failed", "Failed", "canceled", "Canceled", "cancelled", "Cancelled"],
    interval: 10000,
  },
  "optSne.status": {
    status: "/status",
    success: ["done", "Done", "completed", "Completed"],
    failure: ["failed", "Failed", "canceled", "Canceled", "cancelled", "Cancelled"],
    interval: 10000,
  },
  "umap.status": {
    status: "/status",
    success: ["done", "Done", "completed", "Completed"],
    failure: ["failed", "Failed", "canceled", "Canceled", "cancelled", "Cancelled"],
    interval: 10000,
  },
  "peacoQc.status": {
    status: "/status",
    success: ["done", "Done", "completed", "Completed"],
    failure: ["failed", "Failed", "canceled", "Canceled", "cancelled", "Cancelled"],
    interval: 10000,
  },
  "autogating.status": {
    status: "/status",
    success: ["done", "Done", "completed", "Completed"],
    failure: ["failed", "Failed", "canceled", "Canceled", "cancelled", "Cancelled"],
    interval: 10000,
  },
} as const satisfies Readonly<
  Record<string, PollDescriptor>
>;
