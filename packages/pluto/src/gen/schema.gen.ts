// @generated from specs/pluto. Do not edit; run: pnpm gen pluto

export interface paths {
    "/user/organizations/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List organizations
         * @description The organizations that the user of this token is in.
         */
        get: operations["organizations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/projects/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * @description The projects that the user of this token may see. Order and filters are undocumented.
         */
        get: operations["projects.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/projects/{project_id}/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The project: its Pluto ID (`PLXP` and 5 digits) or its UUID. Clients should not check the form.
                 * @example PLXP00042
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Get a project
         * @description One project, by Pluto ID or UUID.
         */
        get: operations["projects.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/projects/{project_id}/experiments/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The project: its Pluto ID (`PLXP` and 5 digits) or its UUID. Clients should not check the form.
                 * @example PLXP00042
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List the experiments of a project
         * @description The experiments in one project.
         */
        get: operations["projects.experiments.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List experiments
         * @description The experiments that the user of this token may see. Order and filters are undocumented.
         */
        get: operations["experiments.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * Get an experiment
         * @description One experiment, by Pluto ID or UUID.
         */
        get: operations["experiments.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/history/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * List the history of an experiment
         * @description What was done to the experiment. Pages have 100 events; only the cursor can be chosen.
         */
        get: operations["experiments.history.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/search/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Search experiments or projects
         * @description Experiments or projects that match a text, among those shared with the user or those that are public. The R client asks for pages of 24, or of 100 when it collects them all.
         */
        get: operations["search.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/sample-data/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * List sample data
         * @description One row for each sample. The first column is the sample id (the JSON may capitalise headers, as in `Sample_ID`); the others are annotations that users define. Experiments made from FASTQ files have `r1_fastq` and `r2_fastq` columns.
         */
        get: operations["experiments.sampleData.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/sample-data/download/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * Get a download link for sample data
         * @description A link to the whole sample table as CSV. Its column names are in lower case where the JSON form capitalises them.
         */
        get: operations["experiments.sampleData.downloadUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/assay-data/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * List assay data
         * @description One row for each target. The first column names it: a gene symbol, a gene id, or a peak id (then a gene symbol column follows). Columns named exactly like the sample ids hold numbers, not always whole ones; further columns, such as a probe id, may stand among them. Names of targets may repeat.
         */
        get: operations["experiments.assayData.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/assay-data/download/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * Get a download link for assay data
         * @description A link to the whole assay table as CSV.
         */
        get: operations["experiments.assayData.downloadUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/files/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * List files
         * @description The files of an experiment, grouped by kind; with `data_type` only those of that kind. Of the Seurat objects, the one named `seurat_06_refine_object.rds` is the final one, any other is raw. BAM files have their BAI index beside them.
         */
        get: operations["experiments.files.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/files/{file_id}/download/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the file.
                 * @example 5e000000-0000-4000-8000-000000000002
                 */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        /**
         * Get a download link for a file
         * @description A link to the file itself.
         */
        get: operations["experiments.files.downloadUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/upload-sessions/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an upload
         * @description Registers a file and opens a resumable upload to a storage host. Then, on the `session_url` and
         *     without the headers of this API:
         *
         *     1. `PUT` with `Content-Range: bytes *\/*` and no body asks how much has arrived. The answer is 308 with
         *        `Range: bytes=0-N` (N+1 bytes are there) or without it (none are); it is not a redirect.
         *     2. `PUT` the remaining bytes with `Content-Range: bytes {start}-{last}/{size}`. The answer is 200 or
         *        201. An empty file is `bytes *\/0`.
         *     3. Complete the session.
         */
        post: operations["experiments.uploadSessions.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/upload-sessions/{upload_session_id}/complete/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the upload session.
                 * @example 9a000000-0000-4000-8000-000000000001
                 */
                upload_session_id: components["parameters"]["UploadSessionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete an upload
         * @description Tells the platform that all bytes have arrived. Always do so after an upload.
         */
        post: operations["experiments.uploadSessions.complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/qc-report/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * Get the QC report of an experiment
         * @description The record of the quality report that a pipeline made.
         */
        get: operations["experiments.qcReport.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/qc-report/download/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * Get a download link for the QC report
         * @description A link to the quality report as an HTML file.
         */
        get: operations["experiments.qcReport.downloadUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/pipelines/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * List pipelines
         * @description The pipelines of an experiment.
         */
        get: operations["experiments.pipelines.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/pipeline-runs/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * List pipeline runs
         * @description The runs of the pipelines of an experiment.
         */
        get: operations["experiments.pipelineRuns.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/plots/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * List plots
         * @description The plots of an experiment.
         */
        get: operations["experiments.plots.list"];
        put?: never;
        /**
         * Create a plot
         * @deprecated
         * @description Creates an empty plot and a display, to be filled with an analysis afterwards. Superseded by external plots.
         */
        post: operations["experiments.plots.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/plots/{plot_id}/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the plot, as the Methods dialog of a plot in the web app shows it.
                 * @example 11d4c0de-0000-4000-8000-000000000001
                 */
                plot_id: components["parameters"]["PlotId"];
            };
            cookie?: never;
        };
        /**
         * Get a plot
         * @description One plot.
         */
        get: operations["experiments.plots.get"];
        /**
         * Update a plot
         * @deprecated
         * @description Gives a plot its analysis and display. Superseded by external plots.
         */
        put: operations["experiments.plots.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/plots/{plot_id}/data/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the plot, as the Methods dialog of a plot in the web app shows it.
                 * @example 11d4c0de-0000-4000-8000-000000000001
                 */
                plot_id: components["parameters"]["PlotId"];
            };
            cookie?: never;
        };
        /**
         * List the data of a plot
         * @description The result table behind a plot. Columns depend on the analysis: `Sample_ID`, `PC1` to `PC5`, `group_id`, `group_name` for principal components; `Gene_Symbol` (or a peak id first), `Average_Expression`, `Log2_Fold_Change`, `P_Value`, `Adj_P_Value` for differential analyses, where a p-value may be null or exactly 0.
         */
        get: operations["experiments.plots.data.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/plots/{plot_id}/download/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the plot, as the Methods dialog of a plot in the web app shows it.
                 * @example 11d4c0de-0000-4000-8000-000000000001
                 */
                plot_id: components["parameters"]["PlotId"];
            };
            cookie?: never;
        };
        /**
         * Get a download link for the data of a plot
         * @description A link to the result table behind a plot as CSV, by row whatever the display.
         */
        get: operations["experiments.plots.downloadUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/plots/{plot_id}/link-analysis/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the plot, as the Methods dialog of a plot in the web app shows it.
                 * @example 11d4c0de-0000-4000-8000-000000000001
                 */
                plot_id: components["parameters"]["PlotId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link an analysis to a plot
         * @deprecated
         * @description Makes a plot show an analysis with a display. Superseded by external plots.
         */
        post: operations["experiments.plots.linkAnalysis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/plots/{plot_id}/displays/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the plot, as the Methods dialog of a plot in the web app shows it.
                 * @example 11d4c0de-0000-4000-8000-000000000001
                 */
                plot_id: components["parameters"]["PlotId"];
            };
            cookie?: never;
        };
        /**
         * List the displays of a plot
         * @description The displays of a plot.
         */
        get: operations["experiments.plots.displays.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/plots/{plot_id}/displays/{display_id}/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the plot, as the Methods dialog of a plot in the web app shows it.
                 * @example 11d4c0de-0000-4000-8000-000000000001
                 */
                plot_id: components["parameters"]["PlotId"];
                /**
                 * @description UUID of the display.
                 * @example 11d4c0de-0000-4000-8000-0000000000d1
                 */
                display_id: components["parameters"]["DisplayId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a display
         * @deprecated
         * @description Gives a display its file, analysis and methods. Superseded by external plots.
         */
        put: operations["experiments.plots.displays.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/external/plots/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an external plot
         * @description Creates a plot from files that were uploaded before, each with an upload session of its own: what to show, the results, and the script.
         */
        post: operations["experiments.externalPlots.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/external/plots/{plot_id}/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the plot, as the Methods dialog of a plot in the web app shows it.
                 * @example 11d4c0de-0000-4000-8000-000000000001
                 */
                plot_id: components["parameters"]["PlotId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update an external plot
         * @description Changes an external plot. Send only what changes; the clients always send `origin`.
         */
        put: operations["experiments.externalPlots.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/v2/plots/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a plot (v2)
         * @description How the web app creates plots, as a comment in the R client tells. What the answer holds is unknown. Prefer external plots.
         */
        post: operations["experiments.plots.createV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/analyses/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * List analyses
         * @description The analyses of an experiment, all in one array.
         */
        get: operations["experiments.analyses.list"];
        put?: never;
        /**
         * Create an analysis
         * @deprecated
         * @description Creates an analysis from uploaded results. Superseded by external plots.
         */
        post: operations["experiments.analyses.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/analyses/{analysis_id}/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the analysis.
                 * @example 11d4c0de-0000-4000-8000-0000000000a2
                 */
                analysis_id: components["parameters"]["AnalysisId"];
            };
            cookie?: never;
        };
        /**
         * Get an analysis
         * @description One analysis. Its `pipeline_status` tells when it is done.
         */
        get: operations["experiments.analyses.get"];
        /**
         * Update an analysis
         * @deprecated
         * @description Changes the name, methods or results of an analysis that was made outside the platform. Superseded by external plots.
         */
        put: operations["experiments.analyses.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/analyses/{analysis_id}/summary/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the analysis.
                 * @example 11d4c0de-0000-4000-8000-0000000000a2
                 */
                analysis_id: components["parameters"]["AnalysisId"];
            };
            cookie?: never;
        };
        /**
         * List the summary of an analysis
         * @description The result table of an analysis; for differential expression the genes.
         */
        get: operations["experiments.analyses.summary.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/analyses/{analysis_id}/stats/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the analysis.
                 * @example 11d4c0de-0000-4000-8000-0000000000a2
                 */
                analysis_id: components["parameters"]["AnalysisId"];
            };
            cookie?: never;
        };
        /**
         * Get the statistics of an analysis
         * @description Figures about an analysis. Their form depends on the analysis and is unknown.
         */
        get: operations["experiments.analyses.stats.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/analyses/{analysis_id}/spreadsheet-analysis-signed-url/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the analysis.
                 * @example 11d4c0de-0000-4000-8000-0000000000a2
                 */
                analysis_id: components["parameters"]["AnalysisId"];
            };
            cookie?: never;
        };
        /**
         * Get a link to the spreadsheet of an analysis
         * @description A link to the spreadsheet of an analysis. The kind of file is undocumented.
         */
        get: operations["experiments.analyses.spreadsheetUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/analyses/{analysis_id}/image-analysis-signed-url/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the analysis.
                 * @example 11d4c0de-0000-4000-8000-0000000000a2
                 */
                analysis_id: components["parameters"]["AnalysisId"];
            };
            cookie?: never;
        };
        /**
         * Get a link to the image of an analysis
         * @description A link to the image of an analysis. The kind of file is undocumented.
         */
        get: operations["experiments.analyses.imageUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/annotation-sets/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * List annotation sets
         * @description The annotation sets of a single-cell experiment.
         */
        get: operations["experiments.annotationSets.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/annotation-sets/{annotation_set_id}/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the annotation set.
                 * @example aa000000-0000-4000-8000-000000000001
                 */
                annotation_set_id: components["parameters"]["AnnotationSetId"];
            };
            cookie?: never;
        };
        /**
         * Get an annotation set
         * @description One annotation set.
         */
        get: operations["experiments.annotationSets.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/annotation-sets/{annotation_set_id}/annotations/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the annotation set.
                 * @example aa000000-0000-4000-8000-000000000001
                 */
                annotation_set_id: components["parameters"]["AnnotationSetId"];
            };
            cookie?: never;
        };
        /**
         * List the annotations of a set
         * @description The clusters of one annotation set.
         */
        get: operations["experiments.annotationSets.annotations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/workflows/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * List workflows
         * @description The workflows of an experiment.
         */
        get: operations["experiments.workflows.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/workflows/{workflow_id}/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the workflow.
                 * @example cc000000-0000-4000-8000-000000000001
                 */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        /**
         * Get a workflow
         * @description One workflow. Its `status` tells when it is done.
         */
        get: operations["experiments.workflows.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/workflows/{workflow_id}/accept/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the workflow.
                 * @example cc000000-0000-4000-8000-000000000001
                 */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a workflow
         * @description Accepts the result of a workflow.
         */
        post: operations["experiments.workflows.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/workflows/{workflow_id}/archive/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the workflow.
                 * @example cc000000-0000-4000-8000-000000000001
                 */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a workflow
         * @description Archives a workflow.
         */
        post: operations["experiments.workflows.archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/workflows/{workflow_id}/copy/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the workflow.
                 * @example cc000000-0000-4000-8000-000000000001
                 */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a workflow
         * @description Makes a new workflow from this one.
         */
        post: operations["experiments.workflows.copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/experiments/{experiment_id}/workflows/{workflow_id}/preprocesses/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the workflow.
                 * @example cc000000-0000-4000-8000-000000000001
                 */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        /**
         * List the preprocesses of a workflow
         * @description The preprocessing steps of a workflow.
         */
        get: operations["experiments.workflows.preprocesses.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/biomarker-sets/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List biomarker sets
         * @description The biomarker sets that the user of this token may see.
         */
        get: operations["biomarkerSets.list"];
        put?: never;
        /**
         * Create a biomarker set
         * @description Creates an empty set.
         */
        post: operations["biomarkerSets.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/biomarker-sets/{biomarker_set_id}/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the biomarker set.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
            };
            cookie?: never;
        };
        /**
         * Get a biomarker set
         * @description One biomarker set.
         */
        get: operations["biomarkerSets.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a biomarker set
         * @description Changes the fields that are sent.
         */
        patch: operations["biomarkerSets.update"];
        trace?: never;
    };
    "/lab/biomarker-sets/{biomarker_set_id}/archive/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the biomarker set.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a biomarker set
         * @description Archives a set.
         */
        post: operations["biomarkerSets.archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/biomarker-sets/{biomarker_set_id}/copy/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the biomarker set.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a biomarker set
         * @description Makes a new set from this one. What can be sent and what comes back is unknown.
         */
        post: operations["biomarkerSets.copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/biomarker-sets/{biomarker_set_id}/biomarkers/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the biomarker set.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
            };
            cookie?: never;
        };
        /**
         * List the biomarkers of a set
         * @description The biomarkers of one set.
         */
        get: operations["biomarkerSets.biomarkers.list"];
        put?: never;
        /**
         * Add a biomarker to a set
         * @description Adds one biomarker.
         */
        post: operations["biomarkerSets.biomarkers.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/biomarker-sets/{biomarker_set_id}/biomarkers/{biomarker_id}/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the biomarker set.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
                /**
                 * @description UUID of the biomarker.
                 * @example b6000000-0000-4000-8000-000000000001
                 */
                biomarker_id: components["parameters"]["BiomarkerId"];
            };
            cookie?: never;
        };
        /**
         * Get a biomarker
         * @description One biomarker of a set.
         */
        get: operations["biomarkerSets.biomarkers.get"];
        put?: never;
        post?: never;
        /**
         * Delete a biomarker
         * @description Removes one biomarker from a set.
         */
        delete: operations["biomarkerSets.biomarkers.delete"];
        options?: never;
        head?: never;
        /**
         * Update a biomarker
         * @description Changes the fields that are sent.
         */
        patch: operations["biomarkerSets.biomarkers.update"];
        trace?: never;
    };
    "/lab/biomarker-sets/{biomarker_set_id}/upload-csv/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the biomarker set.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add biomarkers from CSV
         * @description Adds many biomarkers at once from a CSV file. How the file is sent is unknown: the bare text is written down here, a multipart form is as likely.
         */
        post: operations["biomarkerSets.uploadCsv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/biomarker-sets/{biomarker_set_id}/download/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the biomarker set.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
            };
            cookie?: never;
        };
        /**
         * Get a download link for a biomarker set
         * @description A link to the biomarkers of a set as CSV.
         */
        get: operations["biomarkerSets.downloadUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/biomodel-sets/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List biomodel sets
         * @description The biomodel sets that the user of this token may see, all in one array.
         */
        get: operations["biomodelSets.list"];
        put?: never;
        /**
         * Create a biomodel set
         * @description Creates an empty set.
         */
        post: operations["biomodelSets.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/biomodel-sets/{biomodel_set_id}/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the biomodel set.
                 * @example b7000000-0000-4000-8000-000000000001
                 */
                biomodel_set_id: components["parameters"]["BiomodelSetId"];
            };
            cookie?: never;
        };
        /**
         * Get a biomodel set
         * @description One biomodel set.
         */
        get: operations["biomodelSets.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/biomodel-sets/{biomodel_set_id}/archive/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the biomodel set.
                 * @example b7000000-0000-4000-8000-000000000001
                 */
                biomodel_set_id: components["parameters"]["BiomodelSetId"];
            };
            cookie?: never;
        };
        /**
         * Archive a biomodel set
         * @description Archives a set. Although a GET, it changes the set: never prefetch, cache or repeat it.
         */
        get: operations["biomodelSets.archive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/biomodel-sets/{biomodel_set_id}/biomodels/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the biomodel set.
                 * @example b7000000-0000-4000-8000-000000000001
                 */
                biomodel_set_id: components["parameters"]["BiomodelSetId"];
            };
            cookie?: never;
        };
        /**
         * List the biomodels of a set
         * @description The biomodels of one set, as a table. Its columns are those that the set defines.
         */
        get: operations["biomodelSets.biomodels.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lab/biomodel-sets/{biomodel_set_id}/columns/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the biomodel set.
                 * @example b7000000-0000-4000-8000-000000000001
                 */
                biomodel_set_id: components["parameters"]["BiomodelSetId"];
            };
            cookie?: never;
        };
        /**
         * List the columns of a biomodel set
         * @description The definitions of the columns of one set.
         */
        get: operations["biomodelSets.columns.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List programs
         * @description The programs that the user of this token may see. The envelope is the web framework's own: `next` is the whole address of the next page, so the list is paged by it, and `offset` and `limit` choose where to begin.
         */
        get: operations["programs.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{program_id}/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the program.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * Get a program
         * @description One program.
         */
        get: operations["programs.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{program_id}/assets/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the program.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * List the assets of a program
         * @description The assets of a program.
         */
        get: operations["programs.assets.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{program_id}/analysis-spaces/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the program.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * List the analysis spaces of a program
         * @description The analysis spaces of a program.
         */
        get: operations["programs.analysisSpaces.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{program_id}/framework/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the program.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * Get the framework of a program
         * @description The framework of a program.
         */
        get: operations["programs.framework.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{program_id}/framework/summary/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the program.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * Get the summary of a framework
         * @description The framework of a program in short, by dimension.
         */
        get: operations["programs.framework.summary.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{program_id}/framework/versions/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the program.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * List the versions of a framework
         * @description The versions of the framework of a program.
         */
        get: operations["programs.framework.versions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{program_id}/framework/coverage-gaps/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the program.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * List the coverage gaps of a framework
         * @description Where the framework of a program lacks evidence.
         */
        get: operations["programs.framework.coverageGaps.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{program_id}/framework/next-steps/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the program.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * List the next steps of a framework
         * @description The next steps in the framework of a program.
         */
        get: operations["programs.framework.nextSteps.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{program_id}/framework/evidence-sources/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the program.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * List the evidence sources of a framework
         * @description The evidence sources in the framework of a program.
         */
        get: operations["programs.framework.evidenceSources.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/program-types/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List program types
         * @description The types a program may have.
         */
        get: operations["programs.programTypes.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/framework-templates/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List framework templates
         * @description The templates a framework may start from.
         */
        get: operations["programs.frameworkTemplates.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/labels/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List program labels
         * @description The labels of programs.
         */
        get: operations["programs.labels.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/stats/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get numbers of programs
         * @description How many programs there are, and how many are active.
         */
        get: operations["programs.stats.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Organization: Organization;
        Error: ErrorSchema;
        ShareLevel: ShareLevel;
        User: User;
        Project: Project;
        ProjectList: ProjectList;
        Experiment: Experiment;
        ExperimentList: ExperimentList;
        ActivityEvent: ActivityEvent;
        ActivityEventList: ActivityEventList;
        SearchHit: SearchHit;
        SearchHitList: SearchHitList;
        TableCell: TableCell;
        TableRow: TableRow;
        Table: Table;
        SignedUrl: SignedUrl;
        File: File;
        FileBucket: FileBucket;
        FileBuckets: FileBuckets;
        UploadDescription: UploadDescription;
        UploadSessionInput: UploadSessionInput;
        UploadSession: UploadSession;
        QcReport: QcReport;
        Pipeline: Pipeline;
        PipelineRun: PipelineRun;
        AnalysisType: AnalysisType;
        PipelineStatus: PipelineStatus;
        PlotAnalysis: PlotAnalysis;
        Display: Display;
        Plot: Plot;
        PlotList: PlotList;
        PlotInput: PlotInput;
        PlotUpdate: PlotUpdate;
        PlotData: PlotData;
        PlotDownload: PlotDownload;
        PlotLinkInput: PlotLinkInput;
        PlotLink: PlotLink;
        DisplayUpdate: DisplayUpdate;
        ExternalPlotInput: ExternalPlotInput;
        PlotV2Input: PlotV2Input;
        Analysis: Analysis;
        AnalysisInput: AnalysisInput;
        AnalysisUpdate: AnalysisUpdate;
        AnnotationCluster: AnnotationCluster;
        AnnotationSet: AnnotationSet;
        Workflow: Workflow;
        WorkflowMessage: WorkflowMessage;
        WorkflowCopyInput: WorkflowCopyInput;
        Preprocess: Preprocess;
        BiomarkerSet: BiomarkerSet;
        BiomarkerSetList: BiomarkerSetList;
        BiomarkerSetFields: BiomarkerSetFields;
        BiomarkerSetInput: BiomarkerSetInput;
        Biomarker: Biomarker;
        BiomarkerList: BiomarkerList;
        BiomarkerFields: BiomarkerFields;
        BiomodelSet: BiomodelSet;
        BiomodelSetInput: BiomodelSetInput;
        BiomodelColumn: BiomodelColumn;
        Program: Program;
        ProgramList: ProgramList;
        ProgramAsset: ProgramAsset;
        AnalysisSpace: AnalysisSpace;
        Framework: Framework;
        FrameworkSummary: FrameworkSummary;
        FrameworkVersion: FrameworkVersion;
        CoverageGap: CoverageGap;
        NextStep: NextStep;
        EvidenceSource: EvidenceSource;
        ProgramType: ProgramType;
        FrameworkTemplate: FrameworkTemplate;
        ProgramLabel: ProgramLabel;
        ProgramStats: ProgramStats;
    };
    responses: {
        /** @description The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** @description The token is missing or not valid; or the operation is closed to API tokens. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** @description The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** @description Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** @description The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** @description What the path names does not exist, or the user of this token may not see it. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** @description The request does not fit the present state. The R client treats it as a validation error; its codes are unknown. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** @description The request is not valid. The R client treats it as a validation error; its codes are unknown. */
        UnprocessableContent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
    };
    parameters: {
        /**
         * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization: string;
        /** @description How many entries to return at the most. What the server does without it is undocumented, as is the largest value it takes. */
        Limit: number;
        /** @description How many entries to skip, counted from 0. */
        OffsetInferred: number;
        /**
         * @description The project: its Pluto ID (`PLXP` and 5 digits) or its UUID. Clients should not check the form.
         * @example PLXP00042
         */
        ProjectId: string;
        /**
         * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         * @example PLX000999
         */
        ExperimentId: string;
        /** @description How many entries to skip, counted from 0: the second page of 10000 starts at 10000. */
        Offset: number;
        /** @description The name that the downloaded file shall have. */
        Filename: string;
        /**
         * @description UUID of the file.
         * @example 5e000000-0000-4000-8000-000000000002
         */
        FileId: string;
        /**
         * @description UUID of the upload session.
         * @example 9a000000-0000-4000-8000-000000000001
         */
        UploadSessionId: string;
        /**
         * @description UUID of the plot, as the Methods dialog of a plot in the web app shows it.
         * @example 11d4c0de-0000-4000-8000-000000000001
         */
        PlotId: string;
        /**
         * @description UUID of the display.
         * @example 11d4c0de-0000-4000-8000-0000000000d1
         */
        DisplayId: string;
        /**
         * @description UUID of the analysis.
         * @example 11d4c0de-0000-4000-8000-0000000000a2
         */
        AnalysisId: string;
        /** @description Only entries that match this text. What is searched is undocumented. */
        Search: string;
        /**
         * @description UUID of the annotation set.
         * @example aa000000-0000-4000-8000-000000000001
         */
        AnnotationSetId: string;
        /**
         * @description UUID of the workflow.
         * @example cc000000-0000-4000-8000-000000000001
         */
        WorkflowId: string;
        /**
         * @description UUID of the biomarker set.
         * @example b5000000-0000-4000-8000-000000000001
         */
        BiomarkerSetId: string;
        /**
         * @description UUID of the biomarker.
         * @example b6000000-0000-4000-8000-000000000001
         */
        BiomarkerId: string;
        /**
         * @description UUID of the biomodel set.
         * @example b7000000-0000-4000-8000-000000000001
         */
        BiomodelSetId: string;
        /**
         * @description UUID of the program.
         * @example bb000000-0000-4000-8000-000000000001
         */
        ProgramId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "organizations.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organizations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Organization[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "projects.list": {
        parameters: {
            query?: {
                /** @description How many entries to return at the most. What the server does without it is undocumented, as is the largest value it takes. */
                limit?: components["parameters"]["Limit"];
                /** @description How many entries to skip, counted from 0. */
                offset?: components["parameters"]["OffsetInferred"];
            };
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProjectList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "projects.get": {
        parameters: {
            query?: {
                /** @description Sent by the sample of the help article; its effect is unknown. */
                limit?: number;
            };
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The project: its Pluto ID (`PLXP` and 5 digits) or its UUID. Clients should not check the form.
                 * @example PLXP00042
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Project;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "projects.experiments.list": {
        parameters: {
            query?: {
                /** @description How many experiments to return at the most. */
                limit?: number;
                /** @description How many entries to skip, counted from 0. */
                offset?: components["parameters"]["OffsetInferred"];
            };
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The project: its Pluto ID (`PLXP` and 5 digits) or its UUID. Clients should not check the form.
                 * @example PLXP00042
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of experiments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ExperimentList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.list": {
        parameters: {
            query?: {
                /** @description How many entries to return at the most. What the server does without it is undocumented, as is the largest value it takes. */
                limit?: components["parameters"]["Limit"];
                /** @description How many entries to skip, counted from 0. */
                offset?: components["parameters"]["OffsetInferred"];
            };
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of experiments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ExperimentList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The experiment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Experiment;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.history.list": {
        parameters: {
            query?: {
                /** @description The `next_cursor` of the page before. Absent: the first page. */
                cursor?: string;
            };
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ActivityEventList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "search.list": {
        parameters: {
            query: {
                /**
                 * @description What to search for; not empty.
                 * @example BRCA1
                 */
                query: string;
                /** @description What to find. The R client sends `experiments` if not told otherwise. */
                type?: "experiments" | "projects";
                /** @description Where to look: among what is shared with the user (`shareable`, which the R client sends if not told otherwise), or what is public. */
                access?: "shareable" | "public";
                /** @description How many entries to return at the most. What the server does without it is undocumented, as is the largest value it takes. */
                limit?: components["parameters"]["Limit"];
                /** @description How many entries to skip, counted from 0: the second page of 10000 starts at 10000. */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of hits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SearchHitList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.sampleData.list": {
        parameters: {
            query?: {
                /** @description How many entries to return at the most. What the server does without it is undocumented, as is the largest value it takes. */
                limit?: components["parameters"]["Limit"];
                /** @description How many entries to skip, counted from 0: the second page of 10000 starts at 10000. */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the sample table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Table;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.sampleData.downloadUrl": {
        parameters: {
            query?: {
                /** @description The name that the downloaded file shall have. */
                filename?: components["parameters"]["Filename"];
            };
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SignedUrl;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.assayData.list": {
        parameters: {
            query?: {
                /** @description How many entries to return at the most. What the server does without it is undocumented, as is the largest value it takes. */
                limit?: components["parameters"]["Limit"];
                /** @description How many entries to skip, counted from 0: the second page of 10000 starts at 10000. */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the assay table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Table;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.assayData.downloadUrl": {
        parameters: {
            query?: {
                /** @description The name that the downloaded file shall have. */
                filename?: components["parameters"]["Filename"];
            };
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SignedUrl;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.files.list": {
        parameters: {
            query?: {
                /** @description Only files of this kind. Absent: all kinds. The list of values is open. */
                data_type?: "attachment" | "assay_data" | "assay_data_cpm" | "tpm_gene" | "tpm_transcript" | "bigwig" | "consensus_bed" | "bam" | "seurat" | "external" | (string & {});
            };
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files, by kind. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FileBuckets;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.files.downloadUrl": {
        parameters: {
            query?: {
                /** @description The name that the downloaded file shall have. */
                filename?: components["parameters"]["Filename"];
            };
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the file.
                 * @example 5e000000-0000-4000-8000-000000000002
                 */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SignedUrl;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.uploadSessions.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /** @description The file to come. */
        requestBody: {
            content: {
                "application/json": UploadSessionInput;
            };
        };
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UploadSession;
                };
            };
            /** @description The session, created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UploadSession;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.uploadSessions.complete": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the upload session.
                 * @example 9a000000-0000-4000-8000-000000000001
                 */
                upload_session_id: components["parameters"]["UploadSessionId"];
            };
            cookie?: never;
        };
        /** @description What was uploaded: the body the session was started with. */
        requestBody: {
            content: {
                "application/json": UploadDescription;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.qcReport.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": QcReport;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.qcReport.downloadUrl": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SignedUrl;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.pipelines.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pipelines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Pipeline[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.pipelineRuns.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PipelineRun[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.plots.list": {
        parameters: {
            query?: {
                /** @description How many entries to return at the most. What the server does without it is undocumented, as is the largest value it takes. */
                limit?: components["parameters"]["Limit"];
                /** @description How many entries to skip, counted from 0. */
                offset?: components["parameters"]["OffsetInferred"];
            };
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of plots. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlotList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.plots.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /** @description The plot. */
        requestBody: {
            content: {
                "application/json": PlotInput;
            };
        };
        responses: {
            /** @description The plot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Plot;
                };
            };
            /** @description The plot, created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Plot;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.plots.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the plot, as the Methods dialog of a plot in the web app shows it.
                 * @example 11d4c0de-0000-4000-8000-000000000001
                 */
                plot_id: components["parameters"]["PlotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Plot;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.plots.update": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the plot, as the Methods dialog of a plot in the web app shows it.
                 * @example 11d4c0de-0000-4000-8000-000000000001
                 */
                plot_id: components["parameters"]["PlotId"];
            };
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                "application/json": PlotUpdate;
            };
        };
        responses: {
            /** @description The plot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Plot;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.plots.data.list": {
        parameters: {
            query?: {
                /** @description How many entries to return at the most. What the server does without it is undocumented, as is the largest value it takes. */
                limit?: components["parameters"]["Limit"];
                /** @description How many entries to skip, counted from 0: the second page of 10000 starts at 10000. */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the plot, as the Methods dialog of a plot in the web app shows it.
                 * @example 11d4c0de-0000-4000-8000-000000000001
                 */
                plot_id: components["parameters"]["PlotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlotData;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.plots.downloadUrl": {
        parameters: {
            query?: {
                /** @description The name that the downloaded file shall have. */
                filename?: components["parameters"]["Filename"];
            };
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the plot, as the Methods dialog of a plot in the web app shows it.
                 * @example 11d4c0de-0000-4000-8000-000000000001
                 */
                plot_id: components["parameters"]["PlotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlotDownload;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.plots.linkAnalysis": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the plot, as the Methods dialog of a plot in the web app shows it.
                 * @example 11d4c0de-0000-4000-8000-000000000001
                 */
                plot_id: components["parameters"]["PlotId"];
            };
            cookie?: never;
        };
        /** @description The analysis and the display. */
        requestBody: {
            content: {
                "application/json": PlotLinkInput;
            };
        };
        responses: {
            /** @description What is linked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlotLink;
                };
            };
            /** @description What is linked, newly. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlotLink;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.plots.displays.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the plot, as the Methods dialog of a plot in the web app shows it.
                 * @example 11d4c0de-0000-4000-8000-000000000001
                 */
                plot_id: components["parameters"]["PlotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The displays. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The displays. */
                        items: Display[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.plots.displays.update": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the plot, as the Methods dialog of a plot in the web app shows it.
                 * @example 11d4c0de-0000-4000-8000-000000000001
                 */
                plot_id: components["parameters"]["PlotId"];
                /**
                 * @description UUID of the display.
                 * @example 11d4c0de-0000-4000-8000-0000000000d1
                 */
                display_id: components["parameters"]["DisplayId"];
            };
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                "application/json": DisplayUpdate;
            };
        };
        responses: {
            /** @description The display. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Display;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.externalPlots.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /** @description The plot. All fields are optional as far as is known. */
        requestBody: {
            content: {
                "application/json": ExternalPlotInput;
            };
        };
        responses: {
            /** @description The plot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Plot;
                };
            };
            /** @description The plot, created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Plot;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.externalPlots.update": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the plot, as the Methods dialog of a plot in the web app shows it.
                 * @example 11d4c0de-0000-4000-8000-000000000001
                 */
                plot_id: components["parameters"]["PlotId"];
            };
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                "application/json": ExternalPlotInput;
            };
        };
        responses: {
            /** @description The plot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Plot;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.plots.createV2": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /** @description The plot. */
        requestBody: {
            content: {
                "application/json": PlotV2Input;
            };
        };
        responses: {
            /** @description The answer, whose form is unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.analyses.list": {
        parameters: {
            query?: {
                /** @description Sent by the R client; its effect is unknown. */
                limit?: number;
            };
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The analyses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Analysis[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.analyses.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /** @description The analysis. */
        requestBody: {
            content: {
                "application/json": AnalysisInput;
            };
        };
        responses: {
            /** @description The analysis. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Analysis;
                };
            };
            /** @description The analysis, created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Analysis;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.analyses.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the analysis.
                 * @example 11d4c0de-0000-4000-8000-0000000000a2
                 */
                analysis_id: components["parameters"]["AnalysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The analysis. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Analysis;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.analyses.update": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the analysis.
                 * @example 11d4c0de-0000-4000-8000-0000000000a2
                 */
                analysis_id: components["parameters"]["AnalysisId"];
            };
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                "application/json": AnalysisUpdate;
            };
        };
        responses: {
            /** @description The analysis. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Analysis;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.analyses.summary.list": {
        parameters: {
            query?: {
                /** @description How many entries to return at the most. What the server does without it is undocumented, as is the largest value it takes. */
                limit?: components["parameters"]["Limit"];
                /** @description How many entries to skip, counted from 0: the second page of 10000 starts at 10000. */
                offset?: components["parameters"]["Offset"];
                /** @description Only entries that match this text. What is searched is undocumented. */
                search?: components["parameters"]["Search"];
                /** @description Column to sort by; a hyphen before it sorts downwards, as in `-abs_log2_fold_change`. */
                sort_by?: string;
            };
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the analysis.
                 * @example 11d4c0de-0000-4000-8000-0000000000a2
                 */
                analysis_id: components["parameters"]["AnalysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Table;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.analyses.stats.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the analysis.
                 * @example 11d4c0de-0000-4000-8000-0000000000a2
                 */
                analysis_id: components["parameters"]["AnalysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures: an object or an array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    } | unknown[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.analyses.spreadsheetUrl": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the analysis.
                 * @example 11d4c0de-0000-4000-8000-0000000000a2
                 */
                analysis_id: components["parameters"]["AnalysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SignedUrl;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.analyses.imageUrl": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the analysis.
                 * @example 11d4c0de-0000-4000-8000-0000000000a2
                 */
                analysis_id: components["parameters"]["AnalysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SignedUrl;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.annotationSets.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AnnotationSet[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.annotationSets.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the annotation set.
                 * @example aa000000-0000-4000-8000-000000000001
                 */
                annotation_set_id: components["parameters"]["AnnotationSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AnnotationSet;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.annotationSets.annotations.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the annotation set.
                 * @example aa000000-0000-4000-8000-000000000001
                 */
                annotation_set_id: components["parameters"]["AnnotationSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The annotations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AnnotationCluster[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.workflows.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workflows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Workflow[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.workflows.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the workflow.
                 * @example cc000000-0000-4000-8000-000000000001
                 */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workflow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Workflow;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.workflows.accept": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the workflow.
                 * @example cc000000-0000-4000-8000-000000000001
                 */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        /** @description Empty. The R client sends an empty list, which may be `{}` or `[]` on the wire. */
        requestBody?: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description What the server says. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowMessage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.workflows.archive": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the workflow.
                 * @example cc000000-0000-4000-8000-000000000001
                 */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the server says. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowMessage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.workflows.copy": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the workflow.
                 * @example cc000000-0000-4000-8000-000000000001
                 */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        /** @description How to copy. */
        requestBody?: {
            content: {
                "application/json": WorkflowCopyInput;
            };
        };
        responses: {
            /** @description The new workflow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Workflow;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "experiments.workflows.preprocesses.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * @description UUID of the workflow.
                 * @example cc000000-0000-4000-8000-000000000001
                 */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The steps. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Preprocess[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "biomarkerSets.list": {
        parameters: {
            query?: {
                /** @description How many entries to return at the most. What the server does without it is undocumented, as is the largest value it takes. */
                limit?: components["parameters"]["Limit"];
                /** @description How many entries to skip, counted from 0: the second page of 10000 starts at 10000. */
                offset?: components["parameters"]["Offset"];
                /** @description Only entries that match this text. What is searched is undocumented. */
                search?: components["parameters"]["Search"];
            };
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BiomarkerSetList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "biomarkerSets.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The set. */
        requestBody: {
            content: {
                "application/json": BiomarkerSetInput;
            };
        };
        responses: {
            /** @description The set. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BiomarkerSet;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "biomarkerSets.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the biomarker set.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BiomarkerSet;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "biomarkerSets.update": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the biomarker set.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
            };
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                "application/json": BiomarkerSetFields;
            };
        };
        responses: {
            /** @description The set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BiomarkerSet;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "biomarkerSets.archive": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the biomarker set.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer, whose form is unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "biomarkerSets.copy": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the biomarker set.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
            };
            cookie?: never;
        };
        /** @description Unknown. */
        requestBody?: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The answer, whose form is unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "biomarkerSets.biomarkers.list": {
        parameters: {
            query?: {
                /** @description How many entries to return at the most. What the server does without it is undocumented, as is the largest value it takes. */
                limit?: components["parameters"]["Limit"];
                /** @description How many entries to skip, counted from 0: the second page of 10000 starts at 10000. */
                offset?: components["parameters"]["Offset"];
                /** @description Only entries that match this text. What is searched is undocumented. */
                search?: components["parameters"]["Search"];
            };
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the biomarker set.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of biomarkers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BiomarkerList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "biomarkerSets.biomarkers.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the biomarker set.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
            };
            cookie?: never;
        };
        /** @description The biomarker. */
        requestBody: {
            content: {
                "application/json": BiomarkerFields;
            };
        };
        responses: {
            /** @description The biomarker. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Biomarker;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "biomarkerSets.biomarkers.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the biomarker set.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
                /**
                 * @description UUID of the biomarker.
                 * @example b6000000-0000-4000-8000-000000000001
                 */
                biomarker_id: components["parameters"]["BiomarkerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The biomarker. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Biomarker;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "biomarkerSets.biomarkers.delete": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the biomarker set.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
                /**
                 * @description UUID of the biomarker.
                 * @example b6000000-0000-4000-8000-000000000001
                 */
                biomarker_id: components["parameters"]["BiomarkerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "biomarkerSets.biomarkers.update": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the biomarker set.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
                /**
                 * @description UUID of the biomarker.
                 * @example b6000000-0000-4000-8000-000000000001
                 */
                biomarker_id: components["parameters"]["BiomarkerId"];
            };
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                "application/json": BiomarkerFields;
            };
        };
        responses: {
            /** @description The biomarker. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Biomarker;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "biomarkerSets.uploadCsv": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the biomarker set.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
            };
            cookie?: never;
        };
        /** @description The CSV file. Its columns are unknown; those of the example are the fields of a biomarker. */
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description The answer, whose form is unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "biomarkerSets.downloadUrl": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the biomarker set.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SignedUrl;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "biomodelSets.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BiomodelSet[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "biomodelSets.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The set. */
        requestBody: {
            content: {
                "application/json": BiomodelSetInput;
            };
        };
        responses: {
            /** @description The set. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BiomodelSet;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "biomodelSets.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the biomodel set.
                 * @example b7000000-0000-4000-8000-000000000001
                 */
                biomodel_set_id: components["parameters"]["BiomodelSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BiomodelSet;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "biomodelSets.archive": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the biomodel set.
                 * @example b7000000-0000-4000-8000-000000000001
                 */
                biomodel_set_id: components["parameters"]["BiomodelSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer, whose form is unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "biomodelSets.biomodels.list": {
        parameters: {
            query?: {
                /** @description How many entries to return at the most. What the server does without it is undocumented, as is the largest value it takes. */
                limit?: components["parameters"]["Limit"];
                /** @description How many entries to skip, counted from 0: the second page of 10000 starts at 10000. */
                offset?: components["parameters"]["Offset"];
                /** @description Only entries that match this text. What is searched is undocumented. */
                search?: components["parameters"]["Search"];
            };
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the biomodel set.
                 * @example b7000000-0000-4000-8000-000000000001
                 */
                biomodel_set_id: components["parameters"]["BiomodelSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Table;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "biomodelSets.columns.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the biomodel set.
                 * @example b7000000-0000-4000-8000-000000000001
                 */
                biomodel_set_id: components["parameters"]["BiomodelSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The columns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BiomodelColumn[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "programs.list": {
        parameters: {
            query?: {
                /** @description How many entries to return at the most. What the server does without it is undocumented, as is the largest value it takes. */
                limit?: components["parameters"]["Limit"];
                /** @description How many entries to skip, counted from 0: the second page of 10000 starts at 10000. */
                offset?: components["parameters"]["Offset"];
                /** @description Only entries that match this text. What is searched is undocumented. */
                search?: components["parameters"]["Search"];
            };
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of programs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProgramList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "programs.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the program.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The program. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Program;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "programs.assets.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the program.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProgramAsset[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "programs.analysisSpaces.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the program.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AnalysisSpace[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "programs.framework.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the program.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The framework. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Framework;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "programs.framework.summary.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the program.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The summary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FrameworkSummary;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "programs.framework.versions.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the program.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FrameworkVersion[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "programs.framework.coverageGaps.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the program.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CoverageGap[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "programs.framework.nextSteps.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the program.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NextStep[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "programs.framework.evidenceSources.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * @description UUID of the program.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EvidenceSource[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "programs.programTypes.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProgramType[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "programs.frameworkTemplates.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FrameworkTemplate[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "programs.labels.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProgramLabel[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "programs.stats.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProgramStats;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** @description A company or institute. A user may belong to none, one or several. */
export interface Organization {
    /**
     * Format: uuid
     * @description Id of the organization; the value of the `Organization` header.
     */
    uuid: string;
    /** @description Name. */
    name: string;
    /** @description Its picture. The form is unknown. */
    avatar?: unknown;
    /** @description What the user of this token may do with it: `own_organization` (everything), `edit_organization` (name, avatar, favorite colors), `create_organization_shareable_projects` (create projects). */
    user_permissions?: ("own_organization" | "edit_organization" | "create_organization_shareable_projects" | (string & {}))[];
    [key: string]: unknown;
}
/** @description What the API answers in place of a result. All fields may be absent: an error of the platform has `code`, `message` and `details`, an error of the web framework beneath it only `detail`. */
export interface ErrorSchema {
    /** @description Machine-readable reason. It outweighs the status: a not-found code may come with status 400. */
    code?: "authentication_failed" | "invalid_body_attribute" | "invalid_object_id" | "object_not_found" | "resource_not_found" | (string & {});
    /** @description What went wrong, for a person to read. */
    message?: string;
    /** @description More about the error. Its type is unknown; null where there is nothing to add. */
    details?: unknown;
    /** @description What went wrong, in errors that come from the web framework. */
    detail?: string;
    [key: string]: unknown;
}
/** @description Who may see it: the members (`private`), whoever it is shared with (`shareable`), everybody (`public`). */
export type ShareLevel = "private" | "shareable" | "public" | (string & {});
/** @description A person who has an account. */
export interface User {
    /**
     * Format: uuid
     * @description Id of the user.
     */
    uuid?: string;
    /** @description First name. */
    first_name?: string;
    /** @description Last name. */
    last_name?: string;
    /** @description E-mail address. */
    email?: string;
    [key: string]: unknown;
}
/** @description A collection of experiments. */
export interface Project {
    /**
     * Format: uuid
     * @description Id of the project.
     */
    uuid: string;
    /** @description Id that people use: `PLXP` and 5 digits. */
    pluto_id: string;
    /** @description Name. */
    name: string;
    /** @description Description. */
    description?: string | null;
    share_level: ShareLevel;
    owner: User;
    /** @description Number of experiments in it, archived ones not counted. */
    experiments_count: number;
    /** @description Whether it is archived. */
    is_archived: boolean;
    /**
     * Format: date-time
     * @description When it was created.
     */
    created_at: string;
    /** @description The team it is assigned to; null for none. Its form is unknown. */
    team?: unknown;
    /** @description What the user of this token may do with it: `own_project` (everything), `edit_project` (name, description, external links), `create_project_experiments`. */
    user_permissions?: ("own_project" | "edit_project" | "create_project_experiments" | (string & {}))[];
    [key: string]: unknown;
}
/** @description A page of projects. */
export interface ProjectList {
    /** @description Entries of the whole list, whatever the page. */
    count: number;
    /** @description The entries of this page; empty past the end. */
    items: Project[];
    [key: string]: unknown;
}
/** @description An experiment: its samples, assay data, files, analyses and plots. */
export interface Experiment {
    /**
     * Format: uuid
     * @description Id of the experiment.
     */
    uuid: string;
    /** @description Id that people use: `PLX` and 6 digits. */
    pluto_id: string;
    /** @description Name. */
    name: string;
    /** @description Short description. */
    description?: string | null;
    /** @description Long description, in Markdown. */
    markdown_long_description?: string | null;
    /** @description The organism the samples are from. A genome build is part of it where one matters; its key is unknown. */
    organism?: ({
        /** @description Short name of the organism, such as `human` or `mouse`. */
        shortname?: string;
    } & {
        [key: string]: unknown;
    }) | null;
    /** @description What was measured. */
    type: {
        /** @description Short name of the kind of experiment. ChIP-seq, single-cell RNA-seq, metabolomics, spatial and microarray experiments exist under short names that are unknown. */
        shortname?: "rnaseq" | "atacseq" | "cutandrun" | "proteomics" | "simple" | (string & {});
    } & {
        [key: string]: unknown;
    };
    /** @description The units of the assay data; null at any level where there are none. */
    assay_data_units?: ({
        /** @description The unit; null for none. */
        units?: ({
            /** @description Short name of the unit, such as `raw_counts`. Expected counts, TPM, RPKM and FPKM exist under short names that are unknown. */
            shortname?: string | null;
        } & {
            [key: string]: unknown;
        }) | null;
    } & {
        [key: string]: unknown;
    }) | null;
    /** @description How far it is: being drafted, processed, done, or failed. */
    status: "draft" | "pending" | "pending_complete" | "complete" | "failed" | (string & {});
    share_level: ShareLevel;
    /** @description Number of plots. Seen in the list of a project's experiments. */
    plot_count?: number;
    experiment_owner?: User;
    created_by?: User;
    /** @description Whether it is archived. */
    is_archived: boolean;
    /**
     * Format: date-time
     * @description When it was created.
     */
    created_at: string;
    /** @description The project it belongs to; null or absent for a personal experiment. Its form is unknown. */
    project?: unknown;
    /** @description What the user of this token may do with it: `own_experiment` (everything), `edit_experiment` (name, description, external links; create analyses and plots). */
    user_permissions?: ("own_experiment" | "edit_experiment" | (string & {}))[];
    [key: string]: unknown;
}
/** @description A page of experiments. */
export interface ExperimentList {
    /** @description Entries of the whole list, whatever the page. */
    count: number;
    /** @description The entries of this page; empty past the end. */
    items: Experiment[];
    [key: string]: unknown;
}
/** @description Something that was done to an experiment. Fields other than the id are unknown. */
export interface ActivityEvent {
    /**
     * Format: uuid
     * @description Id of the event.
     */
    uuid?: string;
    [key: string]: unknown;
}
/** @description A page of events. */
export interface ActivityEventList {
    /** @description The events of this page, 100 at the most. */
    items: ActivityEvent[];
    /**
     * Format: uri
     * @description Address of the next page; null on the last.
     */
    next?: string | null;
    /**
     * Format: uri
     * @description Address of the page before; null on the first.
     */
    previous?: string | null;
    /** @description The cursor that asks for the next page; null on the last. */
    next_cursor?: string | null;
    /** @description The cursor that asks for the page before; null on the first. */
    previous_cursor?: string | null;
    [key: string]: unknown;
}
/** @description An experiment or a project that was found, as `type` asked. Which of their fields a hit has is unknown. */
export interface SearchHit {
    /**
     * Format: uuid
     * @description Id of the experiment or project.
     */
    uuid?: string;
    /** @description Its Pluto ID. */
    pluto_id?: string;
    /** @description Its name. */
    name?: string;
    [key: string]: unknown;
}
/** @description A page of hits. */
export interface SearchHitList {
    /** @description Entries of the whole list, whatever the page. */
    count: number;
    /** @description The entries of this page; empty past the end. */
    items: SearchHit[];
    [key: string]: unknown;
}
/** @description One cell: text, a number, or null where there is no value. One column may mix them. */
export type TableCell = string | number | null;
/** @description One row, keyed by column name. The names are data: any text may be one, `constructor` and `__proto__` included. */
export interface TableRow {
    [key: string]: TableCell;
}
/** @description A page of a table. */
export interface Table {
    /** @description Column names, in the order of the columns. */
    headers: string[];
    /** @description Rows of the whole table, whatever the page. */
    count: number;
    /** @description The rows of this page; empty past the end. */
    items: TableRow[];
    [key: string]: unknown;
}
/** @description Where a file can be fetched. */
export interface SignedUrl {
    /**
     * Format: uri
     * @description Signed, short-lived address on a storage host. Fetch it without the `Authorization` and `Organization` headers. How long it lives is unknown.
     */
    url: string;
    [key: string]: unknown;
}
/** @description A file of an experiment; an attachment is one whose `data_type` is `attachment`. */
export interface File {
    /**
     * Format: uuid
     * @description Id of the file.
     */
    uuid: string;
    /** @description Name of the file. */
    filename?: string;
    /** @description Name to show; null or empty where there is none. */
    display_name?: string | null;
    /**
     * Format: int64
     * @description Size in bytes.
     */
    file_size?: number;
    [key: string]: unknown;
}
/** @description The files of one kind. */
export interface FileBucket {
    /** @description Number of files. Not in every bucket. */
    count?: number;
    /** @description The files. */
    items: File[];
    [key: string]: unknown;
}
/** @description Files by kind. A key is the `data_type` of its files, but for attachments, whose key is `attachments`. */
export interface FileBuckets {
    [key: string]: FileBucket;
}
/** @description What is to be uploaded. The clients send all six fields; which of them the server needs is unknown. */
export interface UploadDescription {
    /** @description Name of the file. The R client sends the experiment id, two hyphens and the name with `_` for spaces; the Python client the plain name. */
    filename?: string;
    /** @description Extension of the file name, without a dot. */
    file_type?: string;
    /**
     * Format: int64
     * @description Size in bytes.
     */
    file_size?: number;
    /**
     * @description Kind of file: `external`, for what is made outside the platform.
     * @enum {string}
     */
    data_type?: "external";
    /**
     * @description Kind of analysis the file is for.
     * @enum {string}
     */
    analysis_type?: "external";
    /**
     * @description What made it. `R` and `python` are sent by the clients, `web` by the web app; other values are untested.
     * @enum {string}
     */
    origin?: "R" | "python" | "web";
    [key: string]: unknown;
}
/** @description A new upload session. */
export type UploadSessionInput = WithRequired<UploadDescription, "filename">;
/** @description A resumable upload to a storage host. */
export interface UploadSession {
    /**
     * Format: uuid
     * @description Id of the session.
     */
    uuid: string;
    /**
     * Format: uri
     * @description Signed address on a storage host that takes the bytes. Never send it the `Authorization` or the `Organization` header.
     */
    session_url: string;
    file: File;
    [key: string]: unknown;
}
/** @description The record of a quality report. Its fields are unknown. */
export interface QcReport {
    [key: string]: unknown;
}
/** @description A pipeline. Its fields are unknown. */
export interface Pipeline {
    [key: string]: unknown;
}
/** @description A run of a pipeline. Its fields are unknown. */
export interface PipelineRun {
    [key: string]: unknown;
}
/** @description Kind of analysis. The server also knows an assay summary (also in CPM), image analysis, survival and clustering, under values that are unknown. */
export type AnalysisType = "differential_expression" | "gene_set_enrichment" | "principal_components" | "umap" | "external" | (string & {});
/** @description State of the pipeline of an analysis. `completed` is success; `failed`, `unprocessable` and `canceled` end it too (the R client also takes `cancelled`). The values before the end are unknown. */
export type PipelineStatus = "completed" | "failed" | "unprocessable" | "canceled" | (string & {});
/** @description The analysis behind a plot, in short. */
export interface PlotAnalysis {
    /**
     * Format: uuid
     * @description Id of the analysis.
     */
    uuid: string;
    /** @description Name of the analysis. */
    name?: string | null;
    /** @description State of its pipeline; null where none has run. */
    pipeline_status?: PipelineStatus | null;
    /** @description Version of the pipeline that made it. */
    pipeline_version?: string | null;
    [key: string]: unknown;
}
/** @description How a plot is drawn. */
export interface Display {
    /**
     * Format: uuid
     * @description Id of the display.
     */
    uuid: string;
    /** @description Kind of drawing. With `volcano_plot_v2` the data of the plot comes by column. */
    display_type?: "volcano_plot" | "volcano_plot_v2" | "sample_scatter_plot" | "score_bar_plot" | "html" | "external" | (string & {});
    /** @description Title; empty where none was given, and clients then show the name of the analysis. */
    plot_title?: string | null;
    /** @description Whether it is archived. */
    is_archived?: boolean;
    [key: string]: unknown;
}
/** @description A plot: an analysis and how it is displayed. */
export interface Plot {
    /**
     * Format: uuid
     * @description Id of the plot; what the web app calls the plot ID.
     */
    uuid: string;
    analysis_type: AnalysisType;
    /** @description The analysis behind it; null while the plot is only a shell. */
    analysis?: PlotAnalysis | null;
    /** @description How it is drawn; null while the plot is only a shell. */
    display?: Display | null;
    share_level?: ShareLevel;
    /** @description How far it is. `published` is what clients write on plots of their own. */
    status?: "draft" | "pending" | "pending_complete" | "complete" | "failed" | "published" | (string & {});
    [key: string]: unknown;
}
/** @description A page of plots. */
export interface PlotList {
    /** @description Entries of the whole list, whatever the page. */
    count: number;
    /** @description The entries of this page; empty past the end. */
    items: Plot[];
    [key: string]: unknown;
}
/** @description A new, empty plot. */
export interface PlotInput {
    /**
     * @description Kind of analysis.
     * @enum {string}
     */
    analysis_type?: "external";
    /**
     * @description Kind of drawing.
     * @enum {string}
     */
    display_type?: "html";
    /**
     * @description How far it is.
     * @enum {string}
     */
    status?: "published";
    /** @description How it was made, for the Methods dialog. */
    methods?: string;
    [key: string]: unknown;
}
/** @description What changes in a plot. */
export interface PlotUpdate {
    /**
     * Format: uuid
     * @description UUID of the analysis to show.
     */
    analysis_id?: string;
    /**
     * Format: uuid
     * @description UUID of the display to use.
     */
    display_id?: string;
    [key: string]: unknown;
}
/** @description A page of the table behind a plot. */
export interface PlotData {
    /** @description Column names, in the order of the columns. */
    headers: string[];
    /** @description Rows of the whole table, whatever the page. Was absent in 2022, hence optional. */
    count?: number;
    /** @description The data: one object for each row; or, known of `volcano_plot_v2` only, one array for each column in the order of `headers`. See by the first item which it is. */
    items: TableRow[] | TableCell[][];
    [key: string]: unknown;
}
/** @description Where the data of a plot can be fetched. */
export interface PlotDownload {
    /**
     * Format: uri
     * @description Signed, short-lived address on a storage host, to be fetched without the `Authorization` and `Organization` headers; null where the plot has no data.
     */
    url: string | null;
    [key: string]: unknown;
}
/** @description What to link to the plot. */
export interface PlotLinkInput {
    /**
     * Format: uuid
     * @description UUID of the analysis.
     */
    analysis_id: string;
    /**
     * Format: uuid
     * @description UUID of the display.
     */
    display_id: string;
    [key: string]: unknown;
}
/** @description What is linked now. */
export interface PlotLink {
    /** @description The analysis. */
    analysis: {
        /**
         * Format: uuid
         * @description Its id.
         */
        uuid: string;
    } & {
        [key: string]: unknown;
    };
    /** @description The plot. */
    plot: {
        /**
         * Format: uuid
         * @description Its id.
         */
        uuid: string;
    } & {
        [key: string]: unknown;
    };
    /** @description The display. */
    display: {
        /**
         * Format: uuid
         * @description Its id.
         */
        uuid: string;
    } & {
        [key: string]: unknown;
    };
    [key: string]: unknown;
}
/** @description What changes in a display. */
export interface DisplayUpdate {
    /**
     * Format: uuid
     * @description UUID of the analysis.
     */
    analysis_id?: string;
    /**
     * Format: uuid
     * @description UUID of the display.
     */
    display_id?: string;
    /**
     * @description Kind of drawing.
     * @enum {string}
     */
    display_type?: "external";
    /** @description How it was made, for the Methods dialog. */
    methods?: string;
    /** @description The uploaded file to show: its UUID (R) or the whole file as the upload session gave it (Python). */
    figure_file?: string | File;
    [key: string]: unknown;
}
/** @description A plot made outside the platform, as metadata and uploaded files. */
export interface ExternalPlotInput {
    /** @description Name of the plot. */
    name?: string;
    /**
     * @description What made it. `R` and `python` are sent by the clients, `web` by the web app; other values are untested.
     * @enum {string}
     */
    origin?: "R" | "python" | "web";
    /** @description How it was made, for the Methods dialog. */
    methods?: string;
    /**
     * Format: uuid
     * @description UUID of the uploaded file to show: HTML or an image.
     */
    display_file_id?: string;
    /**
     * Format: uuid
     * @description UUID of the uploaded result table, a CSV file.
     */
    results_file_id?: string;
    /**
     * Format: uuid
     * @description UUID of the uploaded script that made it.
     */
    script_file_id?: string;
    /**
     * @description Sent by the Python client only.
     * @enum {string}
     */
    analysis_type?: "external";
    /**
     * @description Sent by the Python client only.
     * @enum {string}
     */
    display_type?: "html";
    /**
     * @description Sent by the Python client only.
     * @enum {string}
     */
    status?: "published";
    [key: string]: unknown;
}
/** @description A new plot. */
export interface PlotV2Input {
    /** @description Kind of analysis. The values it takes are unknown. */
    analysis_type?: string;
    /**
     * @description Kind of drawing.
     * @enum {string}
     */
    display_type?: "external";
    /** @description How far it is. The values it takes are unknown. */
    status?: string;
    [key: string]: unknown;
}
/** @description An analysis of the data of an experiment. */
export interface Analysis {
    /**
     * Format: uuid
     * @description Id of the analysis.
     */
    uuid: string;
    /** @description Name. */
    name?: string | null;
    analysis_type: AnalysisType;
    /** @description State of its pipeline; null where none has run. */
    pipeline_status?: PipelineStatus | null;
    /** @description Version of the pipeline that made it. */
    pipeline_version?: string | null;
    /** @description Declared by the server and not filled: read `pipeline_status`. */
    status?: string | null;
    /** @description Who may see it. */
    share_level?: ShareLevel | null;
    /** @description Whether it is archived. */
    is_archived?: boolean | null;
    /** @description How it was made. */
    methods?: string | null;
    /** @description What made it; null where that is not recorded. */
    origin?: "R" | "python" | "web" | (string & {}) | null;
    /** @description The result file, as its UUID or its name. */
    results?: string | null;
    /**
     * Format: uuid
     * @description UUID of the file to show.
     */
    display_file_id?: string | null;
    /**
     * Format: uuid
     * @description UUID of the result file.
     */
    results_file_id?: string | null;
    /**
     * Format: uuid
     * @description UUID of the script.
     */
    script_file_id?: string | null;
    [key: string]: unknown;
}
/** @description A new analysis made outside the platform: with `results`, or with the ids of uploaded files. */
export interface AnalysisInput {
    /**
     * @description Kind of analysis.
     * @enum {string}
     */
    analysis_type?: "external";
    /** @description Name. */
    name?: string;
    /** @description How it was made, for the Methods dialog. */
    methods?: string;
    /**
     * @description What made it. `R` and `python` are sent by the clients, `web` by the web app; other values are untested.
     * @enum {string}
     */
    origin?: "R" | "python" | "web";
    /** @description The result file: its name, or its UUID. */
    results?: string;
    /**
     * Format: uuid
     * @description UUID of the uploaded file to show.
     */
    display_file_id?: string;
    /**
     * Format: uuid
     * @description UUID of the uploaded result table.
     */
    results_file_id?: string;
    /**
     * Format: uuid
     * @description UUID of the uploaded script.
     */
    script_file_id?: string;
    [key: string]: unknown;
}
/** @description What changes in an analysis. */
export interface AnalysisUpdate {
    /** @description Name. */
    name?: string;
    /** @description How it was made, for the Methods dialog. */
    methods?: string;
    /**
     * Format: uuid
     * @description UUID of the uploaded result file.
     */
    results?: string;
    [key: string]: unknown;
}
/** @description A cluster of cells and what it is called. */
export interface AnnotationCluster {
    /** @description Number of the cluster, from 0. */
    number?: number;
    /** @description What it is called, such as a cell type. */
    display_name?: string;
    /** @description Colour as hex text, such as `#6366f1`. */
    color?: string;
    [key: string]: unknown;
}
/** @description Names and colours of the clusters of a single-cell experiment, at one resolution. */
export interface AnnotationSet {
    /**
     * Format: uuid
     * @description Id of the set.
     */
    uuid: string;
    /** @description Name of the set. */
    display_name?: string;
    /** @description Resolution of the clustering, such as 0.4. */
    resolution?: number;
    /** @description The clusters. */
    clusters?: AnnotationCluster[];
    [key: string]: unknown;
}
/** @description A workflow of a single-cell experiment. */
export interface Workflow {
    /**
     * Format: uuid
     * @description Id of the workflow.
     */
    uuid: string;
    /** @description Name. */
    name?: string;
    /** @description State: `completed` and `accepted` are success, `failed` is failure. */
    status?: "in_progress" | "completed" | "accepted" | "failed" | (string & {});
    [key: string]: unknown;
}
/** @description What the server says about what was done. The form is not quite known. */
export interface WorkflowMessage {
    /** @description For a person to read. */
    message?: string;
    [key: string]: unknown;
}
/** @description How to copy. More fields than these exist. */
export interface WorkflowCopyInput {
    /** @description Name of the copy. */
    name?: string;
    /**
     * Format: uuid
     * @description Id of the preprocessing step up to which the workflow is copied.
     */
    copy_to_preprocess_id?: string;
    [key: string]: unknown;
}
/** @description A preprocessing step of a workflow. Its fields are unknown. */
export interface Preprocess {
    [key: string]: unknown;
}
/** @description A set of biomarkers. */
export interface BiomarkerSet {
    /**
     * Format: uuid
     * @description Id of the set.
     */
    uuid: string;
    /** @description Name. */
    name?: string;
    /** @description What its biomarkers are. */
    target_type?: "gene" | "protein" | "metabolite" | "other" | (string & {});
    /** @description Description. */
    description?: string | null;
    /** @description Kind of set. Its values are unknown. */
    set_type?: string | null;
    [key: string]: unknown;
}
/** @description A page of biomarker sets. */
export interface BiomarkerSetList {
    /** @description Entries of the whole list, whatever the page. */
    count: number;
    /** @description The entries of this page; empty past the end. */
    items: BiomarkerSet[];
    [key: string]: unknown;
}
/** @description The fields of a biomarker set that can be written. */
export interface BiomarkerSetFields {
    /** @description Name. */
    name?: string;
    /**
     * @description What its biomarkers are.
     * @enum {string}
     */
    target_type?: "gene" | "protein" | "metabolite" | "other";
    /** @description Short name of the organism, such as `human`. */
    organism_shortname?: string;
    /** @description Description. */
    description?: string;
    /** @description Kind of set. Its values are unknown. */
    set_type?: string;
    [key: string]: unknown;
}
/** @description A new biomarker set. */
export type BiomarkerSetInput = WithRequired<BiomarkerSetFields, "name" | "target_type" | "organism_shortname">;
/** @description One biomarker of a set. */
export interface Biomarker {
    /**
     * Format: uuid
     * @description Id of the biomarker.
     */
    uuid: string;
    /** @description Name. */
    name?: string;
    /** @description Short name of the target, such as a gene symbol. */
    target_shortname?: string | null;
    [key: string]: unknown;
}
/** @description A page of biomarkers. */
export interface BiomarkerList {
    /** @description Entries of the whole list, whatever the page. */
    count: number;
    /** @description The entries of this page; empty past the end. */
    items: Biomarker[];
    [key: string]: unknown;
}
/** @description The fields of a biomarker that can be written. Which are required is unknown. */
export interface BiomarkerFields {
    /** @description Name. */
    name?: string;
    /** @description Short name of the target, such as a gene symbol. */
    target_shortname?: string;
    [key: string]: unknown;
}
/** @description A set of biomodels with columns of its own. */
export interface BiomodelSet {
    /**
     * Format: uuid
     * @description Id of the set.
     */
    uuid: string;
    /** @description Name. */
    name?: string;
    /** @description What columns its biomodels have. The form is unknown. */
    schema_definition?: unknown;
    [key: string]: unknown;
}
/** @description A new biomodel set. Which fields are required is unknown. */
export interface BiomodelSetInput {
    /** @description Name. */
    name?: string;
    /** @description What columns its biomodels shall have. The form is unknown. */
    schema_definition?: unknown;
    [key: string]: unknown;
}
/** @description The definition of a column. Its fields are unknown. */
export interface BiomodelColumn {
    [key: string]: unknown;
}
/** @description A program of translational research. Fields other than these are unknown. */
export interface Program {
    /**
     * Format: uuid
     * @description Id of the program.
     */
    uuid: string;
    /** @description Name. */
    name?: string;
    [key: string]: unknown;
}
/** @description A page of programs. */
export interface ProgramList {
    /** @description Programs of the whole list, whatever the page. */
    count: number;
    /**
     * Format: uri
     * @description Address of the next page; null on the last.
     */
    next?: string | null;
    /**
     * Format: uri
     * @description Address of the page before; null on the first.
     */
    previous?: string | null;
    /** @description The programs of this page. */
    results: Program[];
    [key: string]: unknown;
}
/** @description An asset of a program. Its fields are unknown. */
export interface ProgramAsset {
    [key: string]: unknown;
}
/** @description An analysis space. Its fields are unknown. */
export interface AnalysisSpace {
    [key: string]: unknown;
}
/** @description The framework of a program. Its fields are unknown. */
export interface Framework {
    [key: string]: unknown;
}
/** @description A summary of a framework. */
export interface FrameworkSummary {
    /** @description The dimensions of the framework. */
    dimensions?: {
        [key: string]: unknown;
    }[];
    [key: string]: unknown;
}
/** @description A version of a framework. Its fields are unknown. */
export interface FrameworkVersion {
    [key: string]: unknown;
}
/** @description A gap in the coverage of a framework. Its fields are unknown. */
export interface CoverageGap {
    [key: string]: unknown;
}
/** @description A next step. Its fields are unknown. */
export interface NextStep {
    [key: string]: unknown;
}
/** @description An evidence source. Its fields are unknown. */
export interface EvidenceSource {
    [key: string]: unknown;
}
/** @description A type of programs. Its fields are unknown. */
export interface ProgramType {
    [key: string]: unknown;
}
/** @description A template for frameworks. Its fields are unknown. */
export interface FrameworkTemplate {
    [key: string]: unknown;
}
/** @description A label. Its fields are unknown. */
export interface ProgramLabel {
    [key: string]: unknown;
}
/** @description Numbers of programs. */
export interface ProgramStats {
    /** @description All programs. */
    total: number;
    /** @description Active programs. */
    active: number;
    [key: string]: unknown;
}
