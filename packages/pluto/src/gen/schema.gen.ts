// @generated from specs/pluto. Do not edit; run: pnpm gen pluto

export interface paths {
    "/user/organizations/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List organizations
         * The organizations that the user of this token is in, all in one array. The `uuid` of one is what the `Organization` header takes.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * The projects that the user of this token may see, archived ones or not: order and filters are not documented.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The project: its Pluto ID (`PLXP` and 5 digits) or its UUID. Clients should not check the form.
                 * @example PLXP00042
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Get a project
         * One project, by Pluto ID or UUID: what it is called, whose it is and how many experiments it has. For the experiments themselves, list them.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The project: its Pluto ID (`PLXP` and 5 digits) or its UUID. Clients should not check the form.
                 * @example PLXP00042
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List the experiments of a project
         * The experiments in one project; none for an empty one.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List experiments
         * The experiments that the user of this token may see. Order and filters are not documented.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * Get an experiment
         * One experiment, by Pluto ID or UUID: what was measured in which organism, how far it is, whose it is. Its tables, files, plots and analyses have lists of their own.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * List the history of an experiment
         * The activity in an experiment: what was done to it. Pages have 100 events, which the server fixes; only the cursor can be chosen.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Search experiments or projects
         * Full-text search over experiments, or over projects: among those shared with the user, or among those that are public. The R client asks for pages of 24, or of 100 when it collects them all.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * List sample data
         * The sample table: one row for each sample. The first column is the sample id (the JSON may capitalise headers, as in `Sample_ID`); the others are annotations that users define, such as a condition, an age or a batch. Experiments made from FASTQ files have `r1_fastq` and `r2_fastq` columns, which name the files.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * Get a download link for sample data
         * A link to the whole sample table as one CSV file. Recipes read its column names in lower case (`sample_id`) where the JSON form capitalises them, so expect both.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * List assay data
         * The assay table: what was measured, one row for each target. The first column names the target: a gene symbol, a gene id, or a peak id (then a gene symbol column follows). Columns named exactly like the sample ids of the sample data hold the numbers, whole for raw counts and not for others; further columns, such as a probe id, may stand among them. Names of targets may repeat.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * Get a download link for assay data
         * A link to the whole assay table as one CSV file. Recipes read its first column name in lower case (`gene_symbol`, `peak_id`) where the JSON form capitalises it, so expect both.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * List files
         * The files of an experiment, grouped by kind; with `data_type` only those of that kind. Of the Seurat objects of a single-cell experiment, the one named `seurat_06_refine_object.rds` is the final one, any other is raw. BAM files have their BAI index beside them.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the file, from the list of files.
                 * @example 5e000000-0000-4000-8000-000000000002
                 */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        /**
         * Get a download link for a file
         * A link to the bytes of one file.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
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
         * Registers a file and opens a resumable upload to a storage host. Then, on the `session_url` and
         *     without the headers of this API:
         *
         *     1. `PUT` with `Content-Range: bytes *\/*` and no body asks how much has arrived. The answer is 308 with
         *        `Range: bytes=0-N` (N+1 bytes are there) or without it (none are); it is not a redirect.
         *     2. `PUT` the remaining bytes with `Content-Range: bytes {start}-{last}/{size}`. The answer is 200 or
         *        201. (For an empty file no client shows a form that works; the protocol of the storage has
         *        `bytes *\/0`.)
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the upload session, as its creation answered.
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
         * Tells the platform that all bytes have arrived. Always do so after an upload: the web app and the Python client do, though files of the R client, which does not, can be used too.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * Get the QC report of an experiment
         * The record of the quality-control report that a pipeline made of the raw data. The Python client hands it on unread; the report itself is the HTML file behind `qcReport.downloadUrl`.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * Get a download link for the QC report
         * A link to the quality-control report, an HTML file.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * List the pipelines of an experiment
         * The automated pipelines that are available for an experiment. A pipeline is a set of steps that turns raw data, such as FASTQ files, into processed data that can be analysed, such as a table of counts by gene and sample.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * List the pipeline runs of an experiment
         * The runs of pipelines that the experiment has behind it.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * List plots
         * The plots of an experiment: each an analysis and the way it is drawn.
         */
        get: operations["experiments.plots.list"];
        put?: never;
        /**
         * Create a plot
         * @deprecated
         * Creates an empty plot with a display, to be filled with an analysis and a file afterwards. Superseded by external plots, which take all at once.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the plot, which the Methods dialog of a plot in the web app shows.
                 * @example 11d4c0de-0000-4000-8000-000000000001
                 */
                plot_id: components["parameters"]["PlotId"];
            };
            cookie?: never;
        };
        /**
         * Get a plot
         * One plot, with its analysis and display. `display.display_type` tells what its data look like.
         */
        get: operations["experiments.plots.get"];
        /**
         * Update a plot
         * @deprecated
         * Gives an empty plot its analysis and display. Superseded by external plots.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the plot, which the Methods dialog of a plot in the web app shows.
                 * @example 11d4c0de-0000-4000-8000-000000000001
                 */
                plot_id: components["parameters"]["PlotId"];
            };
            cookie?: never;
        };
        /**
         * List the data of a plot
         * The result table behind a plot. Its columns depend on the analysis. Principal components: `Sample_ID`, `PC1` to `PC5`, `group_id`, `group_name`, one row for each sample. Differential expression: `Gene_Symbol`, `Average_Expression`, `Log2_Fold_Change` (above 0 where the experimental group has more than the control group, 1 for twice as much), `P_Value` and `Adj_P_Value` (corrected for testing many genes), one row for each gene; differential binding has a `peak_id` first. A p-value may be null or exactly 0.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the plot, which the Methods dialog of a plot in the web app shows.
                 * @example 11d4c0de-0000-4000-8000-000000000001
                 */
                plot_id: components["parameters"]["PlotId"];
            };
            cookie?: never;
        };
        /**
         * Get a download link for the data of a plot
         * A link to the result table behind a plot as one CSV file, by row whatever the display. The names of its columns are as in the JSON form (`Gene_Symbol`), unlike those of sample and assay data.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the plot, such as one that was created empty.
                 * @example 11d4c0de-0000-4000-8000-000000000002
                 */
                plot_id: components["parameters"]["EmptyPlotId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link an analysis to a plot
         * @deprecated
         * Makes a plot show an analysis with a display. Superseded by external plots.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the plot, which the Methods dialog of a plot in the web app shows.
                 * @example 11d4c0de-0000-4000-8000-000000000001
                 */
                plot_id: components["parameters"]["PlotId"];
            };
            cookie?: never;
        };
        /**
         * List the displays of a plot
         * The displays of a plot: the ways it can be drawn, archived ones marked.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the plot, such as one that was created empty.
                 * @example 11d4c0de-0000-4000-8000-000000000002
                 */
                plot_id: components["parameters"]["EmptyPlotId"];
                /**
                 * UUID of the display, from the plot or from the list of its displays.
                 * @example 11d4c0de-0000-4000-8000-0000000000d2
                 */
                display_id: components["parameters"]["DisplayId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a display
         * @deprecated
         * Gives a display its file, analysis and methods. Superseded by external plots.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
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
         * Creates a plot from files that were uploaded before, each with an upload session of its own: what to show (HTML or an image), the results (CSV), and the script that made them.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of a plot that was made outside the platform, from its creation or from the list of plots.
                 * @example 11d4c0de-0000-4000-8000-000000000003
                 */
                plot_id: components["parameters"]["ExternalPlotId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update an external plot
         * Changes an external plot. Send only what changes; the clients always send `origin`. A file that is given replaces the one of its kind.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
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
         * How the web app creates plots, as a comment in the R client tells. No source shows what the answer holds. Prefer external plots.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * List analyses
         * The analyses of an experiment, all in one array, whatever their state.
         */
        get: operations["experiments.analyses.list"];
        put?: never;
        /**
         * Create an analysis
         * @deprecated
         * Creates an analysis that was made outside the platform, from uploaded results. Superseded by external plots.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the analysis, from the list of analyses or from `analysis.uuid` of a plot.
                 * @example 11d4c0de-0000-4000-8000-0000000000a2
                 */
                analysis_id: components["parameters"]["AnalysisId"];
            };
            cookie?: never;
        };
        /**
         * Get an analysis
         * One analysis. Its `pipeline_status` tells when it is done.
         */
        get: operations["experiments.analyses.get"];
        /**
         * Update an analysis
         * @deprecated
         * Changes the name, methods or results of an analysis that was made outside the platform. Superseded by external plots.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the analysis, from the list of analyses or from `analysis.uuid` of a plot.
                 * @example 11d4c0de-0000-4000-8000-0000000000a2
                 */
                analysis_id: components["parameters"]["AnalysisId"];
            };
            cookie?: never;
        };
        /**
         * List the result table of an analysis
         * The result table of an analysis: for differential expression one row for each gene, with the columns that the data of its plot have.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the analysis, from the list of analyses or from `analysis.uuid` of a plot.
                 * @example 11d4c0de-0000-4000-8000-0000000000a2
                 */
                analysis_id: components["parameters"]["AnalysisId"];
            };
            cookie?: never;
        };
        /**
         * Get the statistics of an analysis
         * Figures about an analysis as a whole. The R client hands them on unread and calls them typically a list, its word for any JSON: no source shows their form.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the analysis, from the list of analyses or from `analysis.uuid` of a plot.
                 * @example 11d4c0de-0000-4000-8000-0000000000a2
                 */
                analysis_id: components["parameters"]["AnalysisId"];
            };
            cookie?: never;
        };
        /**
         * Get a link to the spreadsheet of an analysis
         * A link to a spreadsheet with the results of an analysis. Which kind of file it is, no source says.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the analysis, from the list of analyses or from `analysis.uuid` of a plot.
                 * @example 11d4c0de-0000-4000-8000-0000000000a2
                 */
                analysis_id: components["parameters"]["AnalysisId"];
            };
            cookie?: never;
        };
        /**
         * Get a link to the image of an analysis
         * A link to an image of an analysis. Which kind of file it is, no source says.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * List annotation sets
         * The annotation sets of a single-cell experiment: what its clusters of cells are called, in one array.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the annotation set, from their list.
                 * @example aa000000-0000-4000-8000-000000000001
                 */
                annotation_set_id: components["parameters"]["AnnotationSetId"];
            };
            cookie?: never;
        };
        /**
         * Get an annotation set
         * One annotation set, with its clusters.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the annotation set, from their list.
                 * @example aa000000-0000-4000-8000-000000000001
                 */
                annotation_set_id: components["parameters"]["AnnotationSetId"];
            };
            cookie?: never;
        };
        /**
         * List the annotations of a set
         * The annotations of one set: one for each cluster of cells.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /**
         * List workflows
         * The workflows of a single-cell experiment, in one array. A workflow is a run of single-cell preprocessing: it ends with preprocesses, of which one is selected and accepted.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the workflow, from their list.
                 * @example cc000000-0000-4000-8000-000000000001
                 */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        /**
         * Get a workflow
         * One workflow. Its `status` tells when it is done.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the workflow, from their list.
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
         * Promotes the preprocess that was chosen in a completed workflow: the workflow becomes `accepted`, and the experiment goes on with its result.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the workflow, from their list.
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
         * Puts a workflow away without deleting it for good.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the workflow, from their list.
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
         * Makes a new workflow from this one, with another name or other fields where some are sent. The copy answers like any workflow.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the workflow, from their list.
                 * @example cc000000-0000-4000-8000-000000000001
                 */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        /**
         * List the preprocesses of a workflow
         * The preprocesses of a workflow, in one array. Accepting the workflow promotes the one of them that is selected.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List biomarker sets
         * The biomarker sets that the user of this token may see. A biomarker set is a curated collection of molecules: genes, proteins, metabolites.
         */
        get: operations["biomarkerSets.list"];
        put?: never;
        /**
         * Create a biomarker set
         * Creates a biomarker set without biomarkers; add them afterwards, one by one.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the biomarker set, from their list.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
            };
            cookie?: never;
        };
        /**
         * Get a biomarker set
         * One biomarker set: its name and kind. Its biomarkers have a list of their own.
         */
        get: operations["biomarkerSets.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a biomarker set
         * Changes the fields of a biomarker set that are sent.
         */
        patch: operations["biomarkerSets.update"];
        trace?: never;
    };
    "/lab/biomarker-sets/{biomarker_set_id}/archive/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the biomarker set, from their list.
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
         * Puts a biomarker set away. How to bring it back, no source shows.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the biomarker set, from their list.
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
         * Makes a new biomarker set from this one. No source shows what can be sent and what comes back.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the biomarker set, from their list.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
            };
            cookie?: never;
        };
        /**
         * List the biomarkers of a set
         * The biomarkers of one set: the single molecules in it.
         */
        get: operations["biomarkerSets.biomarkers.list"];
        put?: never;
        /**
         * Add a biomarker to a set
         * Adds one molecule to a biomarker set.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the biomarker set, from their list.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
                /**
                 * UUID of the biomarker within its set.
                 * @example b6000000-0000-4000-8000-000000000001
                 */
                biomarker_id: components["parameters"]["BiomarkerId"];
            };
            cookie?: never;
        };
        /**
         * Get a biomarker
         * One biomarker of a set: its name and which molecule it is.
         */
        get: operations["biomarkerSets.biomarkers.get"];
        put?: never;
        post?: never;
        /**
         * Remove a biomarker from a set
         * Removes one biomarker from its set; the set stays.
         */
        delete: operations["biomarkerSets.biomarkers.delete"];
        options?: never;
        head?: never;
        /**
         * Update a biomarker
         * Changes the fields of a biomarker that are sent.
         */
        patch: operations["biomarkerSets.biomarkers.update"];
        trace?: never;
    };
    "/lab/biomarker-sets/{biomarker_set_id}/upload-csv/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the biomarker set, from their list.
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
         * Adds many biomarkers at once from a CSV file. How the file is sent, no source shows: the bare text is written down here, a multipart form is as likely.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the biomarker set, from their list.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
            };
            cookie?: never;
        };
        /**
         * Get a download link for a biomarker set
         * A link to the biomarkers of a set as one CSV file.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List biomodel sets
         * The biomodel sets that the user of this token may see, all in one array. A biomodel set is a reference data set with columns of its own: cell lines, patients, cohorts.
         */
        get: operations["biomodelSets.list"];
        put?: never;
        /**
         * Create a biomodel set
         * Creates a biomodel set with the columns that its schema definition names, and without rows.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the biomodel set, from their list.
                 * @example b7000000-0000-4000-8000-000000000001
                 */
                biomodel_set_id: components["parameters"]["BiomodelSetId"];
            };
            cookie?: never;
        };
        /**
         * Get a biomodel set
         * One biomodel set: its name and which columns it has.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the biomodel set, from their list.
                 * @example b7000000-0000-4000-8000-000000000001
                 */
                biomodel_set_id: components["parameters"]["BiomodelSetId"];
            };
            cookie?: never;
        };
        /**
         * Archive a biomodel set
         * Puts a biomodel set away. Although a GET, it changes the set: never prefetch, cache or repeat it.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the biomodel set, from their list.
                 * @example b7000000-0000-4000-8000-000000000001
                 */
                biomodel_set_id: components["parameters"]["BiomodelSetId"];
            };
            cookie?: never;
        };
        /**
         * List the biomodels of a set
         * The biomodels of one set, as a table: one row for each cell line, patient or cohort, with the columns that the set defines.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the biomodel set, from their list.
                 * @example b7000000-0000-4000-8000-000000000001
                 */
                biomodel_set_id: components["parameters"]["BiomodelSetId"];
            };
            cookie?: never;
        };
        /**
         * List the columns of a biomodel set
         * The definitions of the columns of one biomodel set. The R client hands them on unread.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List programs
         * The programs that the user of this token may see. The envelope is the web framework's own: `next` is the whole address of the next page, so the list is paged by it, and `offset` and `limit` choose where to begin.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the program, from their list.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * Get a program
         * One program. Its framework, assets and analysis spaces have addresses of their own.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the program, from their list.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * List the assets of a program
         * What is attached to a program as its assets.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the program, from their list.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * List the analysis spaces of a program
         * The analysis spaces of a program: where analyses for it are done. A program has none, one or several.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the program, from their list.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * Get the framework of a program
         * The framework of a program as it is now. A framework is made of dimensions and tells the next steps, the coverage gaps and the evidence sources of its program; each of these has an address of its own.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the program, from their list.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * Get the summary of a framework
         * The framework of a program in short, by dimension.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the program, from their list.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * List the versions of a framework
         * The history of the framework of a program: one entry for each version.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the program, from their list.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * List the coverage gaps of a framework
         * Where the framework of a program is not yet covered by evidence.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the program, from their list.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * List the next steps of a framework
         * What is recommended to do next in a program, by its framework.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the program, from their list.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * List the evidence sources of a framework
         * The sources of evidence that are linked to the framework of a program.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List program types
         * The program types that the organization has defined. A type has a name, a look and the ordered stages that its programs go through, such as preclinical, phase I, phase II.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List framework templates
         * The templates that the framework of a program can start from.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List program labels
         * The labels that programs can bear: tags, grouped into categories.
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Count programs
         * How many programs the workspace has, and how many of them are active.
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
export interface components {
    schemas: {
        Organization: Organization;
        Error: ErrorSchema;
        ShareLevel: ShareLevel;
        User: User;
        Project: Project;
        ProjectList: ProjectList;
        Experiment: Experiment;
        ProjectExperiment: ProjectExperiment;
        ProjectExperimentList: ProjectExperimentList;
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
        UploadedFile: UploadedFile;
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
        Annotation: Annotation;
        Workflow: Workflow;
        Nothing: Nothing;
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
        UploadedFileWrite: UploadedFileWrite;
    };
    responses: {
        /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** The token is missing or not valid; or the operation is closed to API tokens. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** Too many requests. How many are allowed is not documented, nor whether a `Retry-After` header comes with it; the R client waits 1, 2, 4 … seconds, 30 at the most. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** What the path names does not exist, or the user of this token may not see it. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** The request does not fit the present state. The R client treats it as a validation error; no source shows a code for it. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** The request is not valid. The R client treats it as a validation error; no source shows a code for it. */
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
         * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization: string;
        /** How many entries to return at the most. The server's own choice where it is not sent is not documented, nor the largest value it takes; the page sizes of this description are those of the official clients. */
        Limit: number;
        /** How many entries to skip, counted from 0. */
        OffsetInferred: number;
        /**
         * The project: its Pluto ID (`PLXP` and 5 digits) or its UUID. Clients should not check the form.
         * @example PLXP00042
         */
        ProjectId: string;
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         * @example PLX000999
         */
        ExperimentId: string;
        /** How many entries to skip, counted from 0: the second page of 10000 starts at 10000. */
        Offset: number;
        /** The name that the downloaded file shall have. Encode it: the R client puts it into the address as it is, which fails with a space. */
        Filename: string;
        /**
         * UUID of the file, from the list of files.
         * @example 5e000000-0000-4000-8000-000000000002
         */
        FileId: string;
        /**
         * UUID of the upload session, as its creation answered.
         * @example 9a000000-0000-4000-8000-000000000001
         */
        UploadSessionId: string;
        /**
         * UUID of the plot, which the Methods dialog of a plot in the web app shows.
         * @example 11d4c0de-0000-4000-8000-000000000001
         */
        PlotId: string;
        /**
         * UUID of the plot, such as one that was created empty.
         * @example 11d4c0de-0000-4000-8000-000000000002
         */
        EmptyPlotId: string;
        /**
         * UUID of the display, from the plot or from the list of its displays.
         * @example 11d4c0de-0000-4000-8000-0000000000d2
         */
        DisplayId: string;
        /**
         * UUID of a plot that was made outside the platform, from its creation or from the list of plots.
         * @example 11d4c0de-0000-4000-8000-000000000003
         */
        ExternalPlotId: string;
        /**
         * UUID of the analysis, from the list of analyses or from `analysis.uuid` of a plot.
         * @example 11d4c0de-0000-4000-8000-0000000000a2
         */
        AnalysisId: string;
        /**
         * UUID of an analysis that was made outside the platform.
         * @example 11d4c0de-0000-4000-8000-0000000000a4
         */
        ExternalAnalysisId: string;
        /** Only entries that match this text. Which of their fields are searched is not documented. */
        Search: string;
        /**
         * UUID of the annotation set, from their list.
         * @example aa000000-0000-4000-8000-000000000001
         */
        AnnotationSetId: string;
        /**
         * UUID of the workflow, from their list.
         * @example cc000000-0000-4000-8000-000000000001
         */
        WorkflowId: string;
        /**
         * UUID of the biomarker set, from their list.
         * @example b5000000-0000-4000-8000-000000000001
         */
        BiomarkerSetId: string;
        /**
         * UUID of the biomarker within its set.
         * @example b6000000-0000-4000-8000-000000000001
         */
        BiomarkerId: string;
        /**
         * UUID of the biomodel set, from their list.
         * @example b7000000-0000-4000-8000-000000000001
         */
        BiomodelSetId: string;
        /**
         * UUID of the program, from their list.
         * @example bb000000-0000-4000-8000-000000000001
         */
        ProgramId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    "organizations.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The organizations; an empty array for a user who is in none. */
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
                /** How many entries to return at the most. The server's own choice where it is not sent is not documented, nor the largest value it takes; the page sizes of this description are those of the official clients. */
                limit?: components["parameters"]["Limit"];
                /** How many entries to skip, counted from 0. */
                offset?: components["parameters"]["OffsetInferred"];
            };
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of projects. */
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
                /** Sent by the sample of the help article, which takes this address for a list; no source tells what it does. */
                limit?: number;
            };
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The project: its Pluto ID (`PLXP` and 5 digits) or its UUID. Clients should not check the form.
                 * @example PLXP00042
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The project that the path names. */
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
                /** How many experiments to return at the most. */
                limit?: number;
                /** How many entries to skip, counted from 0. */
                offset?: components["parameters"]["OffsetInferred"];
            };
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The project: its Pluto ID (`PLXP` and 5 digits) or its UUID. Clients should not check the form.
                 * @example PLXP00042
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of experiments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProjectExperimentList;
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
                /** How many entries to return at the most. The server's own choice where it is not sent is not documented, nor the largest value it takes; the page sizes of this description are those of the official clients. */
                limit?: components["parameters"]["Limit"];
                /** How many entries to skip, counted from 0. */
                offset?: components["parameters"]["OffsetInferred"];
            };
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of experiments. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The experiment that the path names. */
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
                /** The `next_cursor` of the page before. Without it the first page comes. */
                cursor?: string;
            };
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of events. */
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
                 * Free text to search for; the R client refuses an empty one.
                 * @example SMAD3
                 */
                query: string;
                /** What to find. The R client sends `experiments` where its user names none. */
                type?: "experiments" | "projects";
                /** Where to look: `shareable` searches what is shared with the user and needs a token; `public` searches what everybody may see and, by what the R client says, needs none. The R client sends `shareable` where its user names none, and a token with both. */
                access?: "shareable" | "public";
                /** How many entries to return at the most. The server's own choice where it is not sent is not documented, nor the largest value it takes; the page sizes of this description are those of the official clients. */
                limit?: components["parameters"]["Limit"];
                /** How many entries to skip, counted from 0: the second page of 10000 starts at 10000. */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of hits. */
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
                /** How many entries to return at the most. The server's own choice where it is not sent is not documented, nor the largest value it takes; the page sizes of this description are those of the official clients. */
                limit?: components["parameters"]["Limit"];
                /** How many entries to skip, counted from 0: the second page of 10000 starts at 10000. */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of the sample table. */
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
                /** The name that the downloaded file shall have. Encode it: the R client puts it into the address as it is, which fails with a space. */
                filename?: components["parameters"]["Filename"];
            };
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The link. It is short-lived: ask for another one for each download. */
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
                /** How many entries to return at the most. The server's own choice where it is not sent is not documented, nor the largest value it takes; the page sizes of this description are those of the official clients. */
                limit?: components["parameters"]["Limit"];
                /** How many entries to skip, counted from 0: the second page of 10000 starts at 10000. */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of the assay table. */
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
                /** The name that the downloaded file shall have. Encode it: the R client puts it into the address as it is, which fails with a space. */
                filename?: components["parameters"]["Filename"];
            };
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The link. It is short-lived: ask for another one for each download. */
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
                /** Only files of this kind; without it all kinds come. `assay_data` is the raw assay table, `assay_data_cpm` the same in counts per million, `tpm_gene` and `tpm_transcript` transcripts per million by gene and by transcript; `bam` aligned reads with their index, `bigwig` coverage tracks, `consensus_bed` peaks that replicates agree on; `seurat` single-cell objects (`.rds`); `attachment` what people attached; `external` what was uploaded for external plots. The list is open. */
                data_type?: "attachment" | "assay_data" | "assay_data_cpm" | "tpm_gene" | "tpm_transcript" | "bigwig" | "consensus_bed" | "bam" | "seurat" | "external" | (string & {});
            };
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The files, by kind. */
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
                /** The name that the downloaded file shall have. Encode it: the R client puts it into the address as it is, which fails with a space. */
                filename?: components["parameters"]["Filename"];
            };
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the file, from the list of files.
                 * @example 5e000000-0000-4000-8000-000000000002
                 */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The link. It is short-lived: ask for another one for each download. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /** The file that will be sent. */
        requestBody: {
            content: {
                "application/json": UploadSessionInput;
            };
        };
        responses: {
            /** The session: where to send the bytes, and the file they make. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UploadSession;
                };
            };
            /** The session, where the server says created. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the upload session, as its creation answered.
                 * @example 9a000000-0000-4000-8000-000000000001
                 */
                upload_session_id: components["parameters"]["UploadSessionId"];
            };
            cookie?: never;
        };
        /** What was uploaded: the body the session was started with. */
        requestBody: {
            content: {
                "application/json": UploadDescription;
            };
        };
        responses: {
            /** The upload is complete. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": { [key: string]: unknown };
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The record that belongs to the report. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The link. It is short-lived: ask for another one for each download. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The pipelines; none where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Pipeline[] | {
                      /** All pipelines. */
                      items: Pipeline[];
                    } | {
                      /** The pipelines of this page, or all of them. */
                      results: Pipeline[];
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
    "experiments.pipelineRuns.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The runs; none where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PipelineRun[] | {
                      /** All runs. */
                      items: PipelineRun[];
                    } | {
                      /** The runs of this page, or all of them. */
                      results: PipelineRun[];
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
    "experiments.plots.list": {
        parameters: {
            query?: {
                /** How many entries to return at the most. The server's own choice where it is not sent is not documented, nor the largest value it takes; the page sizes of this description are those of the official clients. */
                limit?: components["parameters"]["Limit"];
                /** How many entries to skip, counted from 0. */
                offset?: components["parameters"]["OffsetInferred"];
            };
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of plots. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /** The plot to make. */
        requestBody: {
            content: {
                "application/json": PlotInput;
            };
        };
        responses: {
            /** The plot that was made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Plot;
                };
            };
            /** The plot that was made, where the server says created. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the plot, which the Methods dialog of a plot in the web app shows.
                 * @example 11d4c0de-0000-4000-8000-000000000001
                 */
                plot_id: components["parameters"]["PlotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The plot that the path names. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the plot, such as one that was created empty.
                 * @example 11d4c0de-0000-4000-8000-000000000002
                 */
                plot_id: components["parameters"]["EmptyPlotId"];
            };
            cookie?: never;
        };
        /** What shall change in the plot. */
        requestBody: {
            content: {
                "application/json": PlotUpdate;
            };
        };
        responses: {
            /** The plot as it is after the change. */
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
                /** How many entries to return at the most. The server's own choice where it is not sent is not documented, nor the largest value it takes; the page sizes of this description are those of the official clients. */
                limit?: components["parameters"]["Limit"];
                /** How many entries to skip, counted from 0: the second page of 10000 starts at 10000. */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the plot, which the Methods dialog of a plot in the web app shows.
                 * @example 11d4c0de-0000-4000-8000-000000000001
                 */
                plot_id: components["parameters"]["PlotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of the table. */
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
                /** The name that the downloaded file shall have. Encode it: the R client puts it into the address as it is, which fails with a space. */
                filename?: components["parameters"]["Filename"];
            };
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the plot, which the Methods dialog of a plot in the web app shows.
                 * @example 11d4c0de-0000-4000-8000-000000000001
                 */
                plot_id: components["parameters"]["PlotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The link. It is short-lived: ask for another one for each download. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the plot, such as one that was created empty.
                 * @example 11d4c0de-0000-4000-8000-000000000002
                 */
                plot_id: components["parameters"]["EmptyPlotId"];
            };
            cookie?: never;
        };
        /** The analysis and the display. */
        requestBody: {
            content: {
                "application/json": PlotLinkInput;
            };
        };
        responses: {
            /** The three that are linked with one another now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlotLink;
                };
            };
            /** The same, where the server says created. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the plot, which the Methods dialog of a plot in the web app shows.
                 * @example 11d4c0de-0000-4000-8000-000000000001
                 */
                plot_id: components["parameters"]["PlotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The displays, in an envelope of their own. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                      /** The displays of the plot; archived ones are among them. */
                      items: Display[];
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the plot, such as one that was created empty.
                 * @example 11d4c0de-0000-4000-8000-000000000002
                 */
                plot_id: components["parameters"]["EmptyPlotId"];
                /**
                 * UUID of the display, from the plot or from the list of its displays.
                 * @example 11d4c0de-0000-4000-8000-0000000000d2
                 */
                display_id: components["parameters"]["DisplayId"];
            };
            cookie?: never;
        };
        /** What shall change in the display. */
        requestBody: {
            content: {
                "application/json": DisplayUpdate;
            };
        };
        responses: {
            /** The display as it is after the change. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /** The plot. The R client always sends `name` and `origin`; whether the server needs them is not documented. */
        requestBody: {
            content: {
                "application/json": ExternalPlotInput;
            };
        };
        responses: {
            /** The plot that was made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Plot;
                };
            };
            /** The plot that was made, where the server says created. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of a plot that was made outside the platform, from its creation or from the list of plots.
                 * @example 11d4c0de-0000-4000-8000-000000000003
                 */
                plot_id: components["parameters"]["ExternalPlotId"];
            };
            cookie?: never;
        };
        /** What shall change in the plot. */
        requestBody: {
            content: {
                "application/json": ExternalPlotInput;
            };
        };
        responses: {
            /** The plot as it is after the change. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /** The plot to make. */
        requestBody: {
            content: {
                "application/json": PlotV2Input;
            };
        };
        responses: {
            /** The answer. No source shows its form. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** The answer, where the server says created. */
            201: {
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
                /** Sent by the R client (1000 where its user names none); since all come in one array, no source tells what it does. */
                limit?: number;
            };
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The analyses; an empty array where there are none. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        /** The analysis to make. */
        requestBody: {
            content: {
                "application/json": AnalysisInput;
            };
        };
        responses: {
            /** The analysis that was made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Analysis;
                };
            };
            /** The analysis that was made, where the server says created. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the analysis, from the list of analyses or from `analysis.uuid` of a plot.
                 * @example 11d4c0de-0000-4000-8000-0000000000a2
                 */
                analysis_id: components["parameters"]["AnalysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The analysis that the path names. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of an analysis that was made outside the platform.
                 * @example 11d4c0de-0000-4000-8000-0000000000a4
                 */
                analysis_id: components["parameters"]["ExternalAnalysisId"];
            };
            cookie?: never;
        };
        /** What shall change in the analysis. */
        requestBody: {
            content: {
                "application/json": AnalysisUpdate;
            };
        };
        responses: {
            /** The analysis as it is after the change. */
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
                /** How many entries to return at the most. The server's own choice where it is not sent is not documented, nor the largest value it takes; the page sizes of this description are those of the official clients. */
                limit?: components["parameters"]["Limit"];
                /** How many entries to skip, counted from 0: the second page of 10000 starts at 10000. */
                offset?: components["parameters"]["Offset"];
                /** Only entries that match this text. Which of their fields are searched is not documented. */
                search?: components["parameters"]["Search"];
                /** Column to sort by, in lower case; a hyphen before it sorts downwards. `-abs_log2_fold_change` puts the strongest changes first, up or down. */
                sort_by?: string;
            };
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the analysis, from the list of analyses or from `analysis.uuid` of a plot.
                 * @example 11d4c0de-0000-4000-8000-0000000000a2
                 */
                analysis_id: components["parameters"]["AnalysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of the table. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the analysis, from the list of analyses or from `analysis.uuid` of a plot.
                 * @example 11d4c0de-0000-4000-8000-0000000000a2
                 */
                analysis_id: components["parameters"]["AnalysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The figures, in whatever form they have. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": { [key: string]: unknown } | unknown[];
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the analysis, from the list of analyses or from `analysis.uuid` of a plot.
                 * @example 11d4c0de-0000-4000-8000-0000000000a2
                 */
                analysis_id: components["parameters"]["AnalysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The link. It is short-lived: ask for another one for each download. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the analysis, from the list of analyses or from `analysis.uuid` of a plot.
                 * @example 11d4c0de-0000-4000-8000-0000000000a2
                 */
                analysis_id: components["parameters"]["AnalysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The link. It is short-lived: ask for another one for each download. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The sets; an empty array where nobody annotated clusters. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the annotation set, from their list.
                 * @example aa000000-0000-4000-8000-000000000001
                 */
                annotation_set_id: components["parameters"]["AnnotationSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The annotation set that the path names. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the annotation set, from their list.
                 * @example aa000000-0000-4000-8000-000000000001
                 */
                annotation_set_id: components["parameters"]["AnnotationSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The annotations; none where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Annotation[] | {
                      /** All annotations. */
                      items: Annotation[];
                    } | {
                      /** The annotations of this page, or all of them. */
                      results: Annotation[];
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
    "experiments.workflows.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The workflows; an empty array where there are none. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the workflow, from their list.
                 * @example cc000000-0000-4000-8000-000000000001
                 */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The workflow that the path names. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the workflow, from their list.
                 * @example cc000000-0000-4000-8000-000000000001
                 */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        /** Nothing. The R client sends an empty list, `[]`; an empty object, or no body at all, should do too. */
        requestBody?: {
            content: {
                "application/json": Nothing;
            };
        };
        responses: {
            /** What the server says. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the workflow, from their list.
                 * @example cc000000-0000-4000-8000-000000000001
                 */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        /** Nothing. The R client sends an empty list, `[]`; an empty object, or no body at all, should do too. */
        requestBody?: {
            content: {
                "application/json": Nothing;
            };
        };
        responses: {
            /** What the server says. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the workflow, from their list.
                 * @example cc000000-0000-4000-8000-000000000001
                 */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        /** What the copy shall differ in. Without fields the R client sends `[]`. */
        requestBody?: {
            content: {
                "application/json": WorkflowCopyInput | never[];
            };
        };
        responses: {
            /** The workflow that was made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Workflow;
                };
            };
            /** The workflow that was made, where the server says created. */
            201: {
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
                 * @example PLX000999
                 */
                experiment_id: components["parameters"]["ExperimentId"];
                /**
                 * UUID of the workflow, from their list.
                 * @example cc000000-0000-4000-8000-000000000001
                 */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The preprocesses; an empty array where there are none. */
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
                /** How many entries to return at the most. The server's own choice where it is not sent is not documented, nor the largest value it takes; the page sizes of this description are those of the official clients. */
                limit?: components["parameters"]["Limit"];
                /** How many entries to skip, counted from 0: the second page of 10000 starts at 10000. */
                offset?: components["parameters"]["Offset"];
                /** Only entries that match this text. Which of their fields are searched is not documented. */
                search?: components["parameters"]["Search"];
            };
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of sets. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        /** The biomarker set to make. */
        requestBody: {
            content: {
                "application/json": BiomarkerSetInput;
            };
        };
        responses: {
            /** The biomarker set that was made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BiomarkerSet;
                };
            };
            /** The biomarker set that was made, where the server says created. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the biomarker set, from their list.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The biomarker set that the path names. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the biomarker set, from their list.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
            };
            cookie?: never;
        };
        /** What shall change in the biomarker set. */
        requestBody: {
            content: {
                "application/json": BiomarkerSetFields;
            };
        };
        responses: {
            /** The biomarker set as it is after the change. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the biomarker set, from their list.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
            };
            cookie?: never;
        };
        /** Nothing. The R client sends an empty list, `[]`; an empty object, or no body at all, should do too. */
        requestBody?: {
            content: {
                "application/json": Nothing;
            };
        };
        responses: {
            /** The answer. No source shows its form. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the biomarker set, from their list.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
            };
            cookie?: never;
        };
        /** What the copy shall differ in. No source shows its fields; an empty array says nothing, as the R client sends it with other actions. */
        requestBody?: {
            content: {
                "application/json": { [key: string]: unknown } | never[];
            };
        };
        responses: {
            /** The answer. No source shows its form. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** The answer, where the server says created. */
            201: {
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
                /** How many entries to return at the most. The server's own choice where it is not sent is not documented, nor the largest value it takes; the page sizes of this description are those of the official clients. */
                limit?: components["parameters"]["Limit"];
                /** How many entries to skip, counted from 0: the second page of 10000 starts at 10000. */
                offset?: components["parameters"]["Offset"];
                /** Only entries that match this text. Which of their fields are searched is not documented. */
                search?: components["parameters"]["Search"];
            };
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the biomarker set, from their list.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of biomarkers. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the biomarker set, from their list.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
            };
            cookie?: never;
        };
        /** The biomarker to add. */
        requestBody: {
            content: {
                "application/json": BiomarkerFields;
            };
        };
        responses: {
            /** The biomarker that was added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Biomarker;
                };
            };
            /** The biomarker that was added, where the server says created. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the biomarker set, from their list.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
                /**
                 * UUID of the biomarker within its set.
                 * @example b6000000-0000-4000-8000-000000000001
                 */
                biomarker_id: components["parameters"]["BiomarkerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The biomarker that the path names. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the biomarker set, from their list.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
                /**
                 * UUID of the biomarker within its set.
                 * @example b6000000-0000-4000-8000-000000000001
                 */
                biomarker_id: components["parameters"]["BiomarkerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Deleted; no body. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the biomarker set, from their list.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
                /**
                 * UUID of the biomarker within its set.
                 * @example b6000000-0000-4000-8000-000000000001
                 */
                biomarker_id: components["parameters"]["BiomarkerId"];
            };
            cookie?: never;
        };
        /** What shall change in the biomarker. */
        requestBody: {
            content: {
                "application/json": BiomarkerFields;
            };
        };
        responses: {
            /** The biomarker as it is after the change. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the biomarker set, from their list.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
            };
            cookie?: never;
        };
        /** The CSV file. No source shows its columns; those of the example are the fields of a biomarker. */
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** The answer. No source shows its form. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the biomarker set, from their list.
                 * @example b5000000-0000-4000-8000-000000000001
                 */
                biomarker_set_id: components["parameters"]["BiomarkerSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The link. It is short-lived: ask for another one for each download. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The sets; an empty array where there are none. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        /** The biomodel set to make. */
        requestBody: {
            content: {
                "application/json": BiomodelSetInput;
            };
        };
        responses: {
            /** The biomodel set that was made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BiomodelSet;
                };
            };
            /** The biomodel set that was made, where the server says created. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the biomodel set, from their list.
                 * @example b7000000-0000-4000-8000-000000000001
                 */
                biomodel_set_id: components["parameters"]["BiomodelSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The biomodel set that the path names. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the biomodel set, from their list.
                 * @example b7000000-0000-4000-8000-000000000001
                 */
                biomodel_set_id: components["parameters"]["BiomodelSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The answer. No source shows its form. */
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
                /** How many entries to return at the most. The server's own choice where it is not sent is not documented, nor the largest value it takes; the page sizes of this description are those of the official clients. */
                limit?: components["parameters"]["Limit"];
                /** How many entries to skip, counted from 0: the second page of 10000 starts at 10000. */
                offset?: components["parameters"]["Offset"];
                /** Only entries that match this text. Which of their fields are searched is not documented. */
                search?: components["parameters"]["Search"];
            };
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the biomodel set, from their list.
                 * @example b7000000-0000-4000-8000-000000000001
                 */
                biomodel_set_id: components["parameters"]["BiomodelSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of the table. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the biomodel set, from their list.
                 * @example b7000000-0000-4000-8000-000000000001
                 */
                biomodel_set_id: components["parameters"]["BiomodelSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The definitions, in whatever form they have. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BiomodelColumn[] | { [key: string]: unknown };
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
                /** How many entries to return at the most. The server's own choice where it is not sent is not documented, nor the largest value it takes; the page sizes of this description are those of the official clients. */
                limit?: components["parameters"]["Limit"];
                /** How many entries to skip, counted from 0: the second page of 10000 starts at 10000. */
                offset?: components["parameters"]["Offset"];
                /** Only entries that match this text. Which of their fields are searched is not documented. */
                search?: components["parameters"]["Search"];
            };
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of programs. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the program, from their list.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The program that the path names. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the program, from their list.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The assets; none where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProgramAsset[] | {
                      /** All assets. */
                      items: ProgramAsset[];
                    } | {
                      /** The assets of this page, or all of them. */
                      results: ProgramAsset[];
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
    "programs.analysisSpaces.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the program, from their list.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The analysis spaces; none where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AnalysisSpace[] | {
                      /** All analysis spaces. */
                      items: AnalysisSpace[];
                    } | {
                      /** The analysis spaces of this page, or all of them. */
                      results: AnalysisSpace[];
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
    "programs.framework.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the program, from their list.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The framework as it is now. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the program, from their list.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The framework in short. */
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the program, from their list.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The versions; none where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FrameworkVersion[] | {
                      /** All versions. */
                      items: FrameworkVersion[];
                    } | {
                      /** The versions of this page, or all of them. */
                      results: FrameworkVersion[];
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
    "programs.framework.coverageGaps.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the program, from their list.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The coverage gaps; none where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CoverageGap[] | {
                      /** All coverage gaps. */
                      items: CoverageGap[];
                    } | {
                      /** The coverage gaps of this page, or all of them. */
                      results: CoverageGap[];
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
    "programs.framework.nextSteps.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the program, from their list.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The next steps; none where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NextStep[] | {
                      /** All next steps. */
                      items: NextStep[];
                    } | {
                      /** The next steps of this page, or all of them. */
                      results: NextStep[];
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
    "programs.framework.evidenceSources.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path: {
                /**
                 * UUID of the program, from their list.
                 * @example bb000000-0000-4000-8000-000000000001
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The evidence sources; none where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EvidenceSource[] | {
                      /** All evidence sources. */
                      items: EvidenceSource[];
                    } | {
                      /** The evidence sources of this page, or all of them. */
                      results: EvidenceSource[];
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
    "programs.programTypes.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The program types; none where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProgramType[] | {
                      /** All program types. */
                      items: ProgramType[];
                    } | {
                      /** The program types of this page, or all of them. */
                      results: ProgramType[];
                    };
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The framework templates; none where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FrameworkTemplate[] | {
                      /** All framework templates. */
                      items: FrameworkTemplate[];
                    } | {
                      /** The framework templates of this page, or all of them. */
                      results: FrameworkTemplate[];
                    };
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The labels; none where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProgramLabel[] | {
                      /** All labels. */
                      items: ProgramLabel[];
                    } | {
                      /** The labels of this page, or all of them. */
                      results: ProgramLabel[];
                    };
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
                 * UUID of the organization whose workspace the request is about. Where it is not sent, the server takes the default organization of the token's user, which is enough for a user of one organization. An organization that the user is not in answers 403.
                 * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
                 */
                Organization?: components["parameters"]["Organization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The two counts. */
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

/** A workspace that users, teams and projects belong to. A user may belong to none, one or several. */
export interface Organization {
  /**
   * Id of the organization; the value of the `Organization` header.
   *
   * Format: uuid
   */
  uuid: string;
  /** What the organization is called; people with `edit_organization` can change it. */
  name: string;
  /** Its picture. Only that it can be edited is documented, not its form. */
  avatar?: unknown;
  /** What the user of this token may do with it: `own_organization` (everything), `edit_organization` (name, avatar, favorite colors), `create_organization_shareable_projects` (create projects). */
  user_permissions?: ("own_organization" | "edit_organization" | "create_organization_shareable_projects" | (string & {}))[];
}

/** What the API answers in place of a result. All fields may be absent: an error of the platform has `code`, `message` and `details`, an error of the web framework beneath it only `detail`. */
export interface ErrorSchema {
  /** Machine-readable reason. It outweighs the status: a not-found code may come with status 400. */
  code?: "authentication_failed" | "invalid_body_attribute" | "invalid_object_id" | "object_not_found" | "resource_not_found" | (string & {});
  /** What went wrong, for a person to read. */
  message?: string;
  /** More about the error, such as what is wrong with which field; null where there is nothing to add. Clients only print it, so its form is open. */
  details?: unknown;
  /** What went wrong, in errors that come from the web framework. */
  detail?: string;
}

/** Who may see it: only those who were given a role on it (`private`), whoever in the organization it is shared with (`shareable`), everybody (`public`). */
export type ShareLevel = "private" | "shareable" | "public" | (string & {});

/** A person who has an account. */
export interface User {
  /**
   * Id of the user; no operation takes it.
   *
   * Format: uuid
   */
  uuid?: string;
  /** First part of the name, as in `Ada` of Ada Example. */
  first_name: string;
  /** Last part of the name, as in `Example` of Ada Example. */
  last_name: string;
  /** E-mail address. */
  email?: string;
  /** The organization that the server takes where a request names none; null for a user who belongs to none. Whether it comes as a UUID or as an object is not documented. */
  default_organization?: unknown;
}

/** A collection of experiments. It may be assigned to a team. */
export interface Project {
  /**
   * Id of the project; paths take it as well as the Pluto ID.
   *
   * Format: uuid
   */
  uuid: string;
  /** Id that people use, `PLXP` and 5 digits; the web app shows it. */
  pluto_id: string;
  /** What the project is called. */
  name: string;
  /** What the project is about. */
  description?: string;
  share_level: ShareLevel;
  owner: User;
  /** Number of experiments in the project, archived ones not counted. */
  experiments_count: number;
  /** Whether the project was put away and is no longer active. */
  is_archived: boolean;
  /**
   * When the project was created, in UTC.
   *
   * Format: date-time
   */
  created_at: string;
  /** The team it is assigned to, if any. No source shows the form of a team. */
  team?: unknown;
  /** What the user of this token may do with it: `own_project` (everything; the owner shown under Manage Sharing), `edit_project` (name, description, external links), `create_project_experiments`. */
  user_permissions?: ("own_project" | "edit_project" | "create_project_experiments" | (string & {}))[];
}

/** A page of projects, with the number of all. */
export interface ProjectList {
  /** Projects of the whole list, whatever the page. */
  count: number;
  /** The projects of this page; empty past the end. */
  items: Project[];
}

/** A data set: samples, what was measured of them (assay data), files, analyses and plots. It belongs to a project, or to a user alone. */
export interface Experiment {
  /**
   * Id of the experiment; paths take it as well as the Pluto ID.
   *
   * Format: uuid
   */
  uuid: string;
  /** Id that people use, `PLX` and 6 digits; the web app shows it in the address and the workflow tab. */
  pluto_id: string;
  /** What the experiment is called. */
  name: string;
  /** What the experiment is about, in short. */
  description?: string;
  /** What the experiment is about, at length, in Markdown. */
  markdown_long_description?: string;
  /** The organism the samples are from. A genome build is part of it where one matters, under a key that no source shows. */
  organism: {
    /** Short name of the organism, such as `human` or `mouse`; biomarker sets name organisms the same way. */
    shortname: string;
  };
  /** The assay: what kind of measurement this is. */
  type: {
    /** Short name of the assay. Bulk RNA sequencing is `rnaseq`, open chromatin `atacseq`, protein binding `cutandrun`, protein abundance `proteomics`. ChIP-seq, single-cell RNA sequencing, metabolomics, spatial transcriptomics and microarrays exist too; no source shows their short names. */
    shortname: "rnaseq" | "atacseq" | "cutandrun" | "proteomics" | "simple" | (string & {});
  };
  /** The unit of the assay data: it tells which analyses make sense (only raw and expected counts support differential expression). Null, or null further down, where there is none, such as in a draft. */
  assay_data_units?: {
    /** The unit; null for none. */
    units?: {
      /** Short name of the unit: `raw_counts` for whole reads. Expected counts (not whole numbers), TPM (transcripts per million), RPKM and FPKM (reads or fragments per kilobase and million) exist too; no source shows their short names. */
      shortname?: string | null;
    } | null;
  } | null;
  /** How far the experiment is. The R client lists the values and does not explain them; by their names `draft` is being set up, `pending` and `pending_complete` wait for processing, `complete` can be analysed, `failed` went wrong. (Analyses say `completed`.) */
  status: "draft" | "pending" | "pending_complete" | "complete" | "failed" | (string & {});
  share_level: ShareLevel;
  /** Number of plots that were made in the experiment. Known of the list of a project's experiments. */
  plot_count?: number;
  experiment_owner: User;
  created_by: User;
  /** Whether the experiment was put away and is no longer active. */
  is_archived: boolean;
  /**
   * When the experiment was created, in UTC.
   *
   * Format: date-time
   */
  created_at: string;
  /** The project it belongs to; none for a personal experiment. No source shows its form. */
  project?: unknown;
  /** What the user of this token may do with it: `own_experiment` (everything), `edit_experiment` (name, description, external links; create analyses and plots). */
  user_permissions?: ("own_experiment" | "edit_experiment" | (string & {}))[];
}

/** An experiment, with the number of its plots. */
export type ProjectExperiment = Experiment & {
  plot_count: number;
};

/** A page of the experiments of a project. */
export interface ProjectExperimentList {
  /** Experiments of the project in all, whatever the page. */
  count: number;
  /** The experiments of this page; empty past the end. */
  items: ProjectExperiment[];
}

/** A page of experiments, with the number of all. */
export interface ExperimentList {
  /** Experiments of the whole list, whatever the page. */
  count: number;
  /** The experiments of this page; empty past the end. */
  items: Experiment[];
}

/** Something that was done to an experiment. The R client hands events on unread, so no source shows their fields. */
export interface ActivityEvent {
  /**
   * Id of the event; no operation takes it.
   *
   * Format: uuid
   */
  uuid?: string;
}

/** A page of events, with the way to the pages beside it. */
export interface ActivityEventList {
  /** The events of this page, 100 at the most. */
  items: ActivityEvent[];
  /**
   * Address of the next page; null on the last.
   *
   * Format: uri
   */
  next: string | null;
  /**
   * Address of the page before; null on the first.
   *
   * Format: uri
   */
  previous: string | null;
  /** The cursor that asks for the next page; null on the last. */
  next_cursor: string | null;
  /** The cursor that asks for the page before; null on the first. */
  previous_cursor: string | null;
}

/** An experiment or a project that was found, as `type` asked. The R client hands hits on unread, so which fields of an experiment or a project they have is not evidenced but for the id. */
export interface SearchHit {
  /**
   * Id of the experiment or project; a path takes it like the Pluto ID.
   *
   * Format: uuid
   */
  uuid: string;
  /** Its Pluto ID: `PLX` and 6 digits for an experiment, `PLXP` and 5 for a project. */
  pluto_id?: string;
  /** What the experiment or project is called. */
  name?: string;
}

/** A page of hits, with the number of all. */
export interface SearchHitList {
  /** Hits in all, whatever the page. */
  count: number;
  /** The hits of this page; empty past the end. */
  items: SearchHit[];
}

/** One cell: text, a number, or null where there is no value. One column may mix them. */
export type TableCell = string | number | null;

/** One row, keyed by column name. The names are data: any text may be one, `constructor` and `__proto__` included. */
export type TableRow = { [key: string]: TableCell };

/** A page of a table: the columns, the rows of this page, and how many rows there are in all. Whether the order of the rows stays the same from page to page is not documented. */
export interface Table {
  /** Column names, in the order of the columns. Rows are keyed by them. */
  headers: string[];
  /** Rows of the whole table, whatever the page: a page of 1 row of 15 892 still says 15892. */
  count: number;
  /** The rows of this page; empty past the end. */
  items: TableRow[];
}

/** Where a file can be fetched: the bytes are with a storage host, not with this API. */
export interface SignedUrl {
  /**
   * Signed, short-lived address on a storage host. Fetch it without the `Authorization` and `Organization` headers, soon, and treat it as a secret: whoever has it can read the file. How long it lives is not documented.
   *
   * Format: uri
   */
  url: string;
}

/** A file of an experiment. An attachment is one whose `data_type` is `attachment`. */
export interface File {
  /**
   * Id of the file, which its download takes.
   *
   * Format: uuid
   */
  uuid: string;
  /** Name of the file, with its extension. It comes from a server: take only its last part before writing to a folder. */
  filename: string;
  /** Name to show to people; empty where there is none, and clients then take `filename`. */
  display_name?: string;
  /**
   * Size in bytes; single-cell objects exceed 2^31.
   *
   * Format: int64
   */
  file_size?: number;
}

/** The files of one kind. */
export interface FileBucket {
  /** Number of files of the kind. The R client reads it of Seurat objects and takes its absence for none; the Python client does without. */
  count?: number;
  /** The files of this kind. */
  items: File[];
}

/** Files by kind. A key is the `data_type` of its files, but for attachments, whose key is `attachments`. */
export type FileBuckets = { [key: string]: FileBucket };

/** What is to be uploaded. The clients send all six fields; which of them the server needs is not documented. */
export interface UploadDescription {
  /** Name that the file shall have. The R client sends the experiment id, two hyphens and the name with `_` for spaces; the Python client the plain name. */
  filename?: string;
  /** Extension of the file name, without a dot. */
  file_type?: string;
  /**
   * Size of the file in bytes; what the storage is told must agree with it.
   *
   * Format: int64
   */
  file_size?: number;
  /** Kind of file: `external`, for what is made outside the platform. */
  data_type?: "external";
  /** Kind of analysis the file is for: `external`, for one that was made outside the platform. */
  analysis_type?: "external";
  /** What made the file. `R` and `python` are sent by the clients here; `web` is what the web app sends with an analysis, so that it is taken here is inferred. Other values are untested. */
  origin?: "R" | "python" | "web";
  [key: string]: unknown;
}

/** A file that is to be uploaded: its name, and as much else as is known. */
export type UploadSessionInput = UploadDescription & {
  filename: string;
};

/** The file that a session registered. Its `uuid` is what an external plot takes. */
export interface UploadedFile {
  /**
   * Id of the file, which external plots and displays take.
   *
   * Format: uuid
   */
  uuid: string;
  /** Name under which the file was registered. */
  filename?: string;
}

/** A resumable upload to a storage host. */
export interface UploadSession {
  /**
   * Id of the session, which completing it takes.
   *
   * Format: uuid
   */
  uuid: string;
  /**
   * Signed address on a storage host that takes the bytes. Never send it the `Authorization` or the `Organization` header.
   *
   * Format: uri
   */
  session_url: string;
  file: UploadedFile;
}

/** The record of a quality-control report. No source shows its fields. */
export type QcReport = { [key: string]: unknown };

/** A pipeline that can be run on the experiment. The R client hands it on unread: no source shows its fields. */
export type Pipeline = { [key: string]: unknown };

/** A past run of a pipeline. The R client hands it on unread: no source shows its fields. */
export type PipelineRun = { [key: string]: unknown };

/** Kind of analysis. `differential_expression` compares two groups of samples gene by gene; `gene_set_enrichment` scores whole sets of genes; `principal_components` and `umap` lay samples out so that alike ones are near; `external` was made outside the platform. The server also knows an assay summary (also in counts per million), image analysis, survival and clustering, under values that no source shows. */
export type AnalysisType = "differential_expression" | "gene_set_enrichment" | "principal_components" | "umap" | "external" | (string & {});

/** State of the pipeline of an analysis. `completed` is success; `failed`, `unprocessable` (the data do not allow the analysis) and `canceled` end it too (the R client also takes `cancelled`). No source shows the values before the end. */
export type PipelineStatus = "completed" | "failed" | "unprocessable" | "canceled" | (string & {});

/** The analysis behind a plot, in short. */
export interface PlotAnalysis {
  /**
   * Id of the analysis, under which it can be read.
   *
   * Format: uuid
   */
  uuid: string;
  /** What the analysis is called; clients show it where the display has no title. */
  name: string;
  /** State of its pipeline; null where none has run, as for external plots. */
  pipeline_status: PipelineStatus | null;
  /** Version of the pipeline that made it. */
  pipeline_version?: string;
}

/** How a plot is drawn. A plot has one that is shown, and may have more. */
export interface Display {
  /**
   * Id of the display, which updating and linking take.
   *
   * Format: uuid
   */
  uuid: string;
  /** Kind of drawing. `sample_scatter_plot` shows samples as points (principal components, UMAP), `volcano_plot` and `volcano_plot_v2` the change of each gene against its p-value, `score_bar_plot` scores of gene sets; `html` and `external` are files that were uploaded. With `volcano_plot_v2` the data of the plot come by column. */
  display_type: "volcano_plot" | "volcano_plot_v2" | "sample_scatter_plot" | "score_bar_plot" | "html" | "external" | (string & {});
  /** Title of the drawing; empty where none was given, and clients then show the name of the analysis. */
  plot_title: string;
  /** Whether the display was put away and is no longer active. */
  is_archived: boolean;
}

/** A plot: an analysis and how it is displayed. */
export interface Plot {
  /**
   * Id of the plot; what the web app calls the plot ID.
   *
   * Format: uuid
   */
  uuid: string;
  analysis_type: AnalysisType;
  /** The analysis behind it; null while the plot is only a shell. */
  analysis: PlotAnalysis | null;
  /** How it is drawn; null where nothing can be drawn yet. */
  display: Display | null;
  share_level: ShareLevel;
  /** How far the plot is. The R client lists `draft`, `pending`, `pending_complete`, `complete` and `failed` and does not explain them (see the status of an experiment); `published` is what clients write on plots of their own. */
  status: "draft" | "pending" | "pending_complete" | "complete" | "failed" | "published" | (string & {});
}

/** A page of plots, with the number of all. */
export interface PlotList {
  /** Plots of the experiment in all, whatever the page. */
  count: number;
  /** The plots of this page; empty past the end. */
  items: Plot[];
}

/** A new, empty plot for an analysis that was made outside the platform. */
export interface PlotInput {
  /** Kind of analysis the plot will show: `external`, for one that was made outside the platform. */
  analysis_type?: "external";
  /** Kind of drawing: `html`, for a page that is uploaded afterwards. */
  display_type?: "html";
  /** State to give the plot: `published` lets it be seen. */
  status?: "published";
  /** How it was made, in Markdown: the text of the Methods dialog. */
  methods?: string;
  [key: string]: unknown;
}

/** What to put into a plot. */
export interface PlotUpdate {
  /**
   * UUID of the analysis that the plot shall show.
   *
   * Format: uuid
   */
  analysis_id?: string;
  /**
   * UUID of the display that the plot shall use.
   *
   * Format: uuid
   */
  display_id?: string;
  [key: string]: unknown;
}

/** A page of the table behind a plot. */
export interface PlotData {
  /** Column names, in the order of the columns. */
  headers: string[];
  /** Rows of the whole table, whatever the page. Was absent in 2022, hence optional. */
  count?: number;
  /** The data: one object for each row; or, known of `volcano_plot_v2` only, one array for each column in the order of `headers`. See by the first item which it is. */
  items: TableRow[] | TableCell[][];
}

/** Where the data of a plot can be fetched. */
export interface PlotDownload {
  /**
   * Signed, short-lived address on a storage host, to be fetched without the `Authorization` and `Organization` headers; null where the plot has no data.
   *
   * Format: uri
   */
  url: string | null;
}

/** Which analysis the plot shall show, and with which display. */
export interface PlotLinkInput {
  /**
   * UUID of the analysis that the plot shall show.
   *
   * Format: uuid
   */
  analysis_id: string;
  /**
   * UUID of the display that the plot shall use.
   *
   * Format: uuid
   */
  display_id: string;
  [key: string]: unknown;
}

/** What is linked with one another now. */
export interface PlotLink {
  /** The analysis that is linked; more of its fields may come. */
  analysis: {
    /**
     * Id of the analysis that is shown.
     *
     * Format: uuid
     */
    uuid: string;
  };
  /** The plot that is linked; more of its fields may come. */
  plot: {
    /**
     * Id of the plot that shows it.
     *
     * Format: uuid
     */
    uuid: string;
  };
  /** The display that is linked; more of its fields may come. */
  display: {
    /**
     * Id of the display it is drawn with.
     *
     * Format: uuid
     */
    uuid: string;
  };
}

/** What to put into a display. */
export interface DisplayUpdate {
  /**
   * UUID of the analysis that the display draws.
   *
   * Format: uuid
   */
  analysis_id?: string;
  /**
   * UUID of the display itself, once more.
   *
   * Format: uuid
   */
  display_id?: string;
  /** Kind of drawing: `external`, a file that was uploaded. */
  display_type?: "external";
  /** How it was made, in Markdown: the text of the Methods dialog. */
  methods?: string;
  /** The uploaded file to show: its UUID, or the whole file as the upload session answered it. */
  figure_file?: string | UploadedFileWrite;
  [key: string]: unknown;
}

/** A plot made outside the platform, as metadata and uploaded files. */
export interface ExternalPlotInput {
  /** What the plot shall be called. */
  name?: string;
  /** What made the plot. `R` and `python` are sent by the clients here; `web` is what the web app sends with an analysis, so that it is taken here is inferred. Other values are untested. */
  origin?: "R" | "python" | "web";
  /** How it was made, in Markdown: the text of the Methods dialog. */
  methods?: string;
  /**
   * UUID of the uploaded file to show: an HTML page or an image.
   *
   * Format: uuid
   */
  display_file_id?: string;
  /**
   * UUID of the uploaded result table, a CSV file; it becomes the data of the plot.
   *
   * Format: uuid
   */
  results_file_id?: string;
  /**
   * UUID of the uploaded script that made the plot.
   *
   * Format: uuid
   */
  script_file_id?: string;
  /** Kind of analysis: `external`. Sent by the Python client only. */
  analysis_type?: "external";
  /** Kind of drawing: `html`. Sent by the Python client only, whatever the file. */
  display_type?: "html";
  /** State to give the plot: `published`. Sent by the Python client only. */
  status?: "published";
  [key: string]: unknown;
}

/** A new plot, as the web app sends it. */
export interface PlotV2Input {
  /** Kind of analysis. The comment shows `external`; the web app must send others, which no source names. */
  analysis_type?: string;
  /** Kind of drawing. The comment shows `external` only. */
  display_type?: "external";
  /** State to give the plot. The comment shows `published`. */
  status?: string;
  [key: string]: unknown;
}

/** An analysis of the data of an experiment, run by the platform or made outside it. */
export interface Analysis {
  /**
   * Id of the analysis; a plot names its analysis by it.
   *
   * Format: uuid
   */
  uuid: string;
  /** What the analysis is called. */
  name: string;
  analysis_type: AnalysisType;
  /** State of its pipeline; null where none has run, as for external analyses. */
  pipeline_status: PipelineStatus | null;
  /** Version of the pipeline that made it. */
  pipeline_version?: string;
  /** Declared by the server and not filled: read `pipeline_status`. */
  status?: string | null;
  share_level?: ShareLevel;
  /** Whether the analysis was put away and is no longer active. */
  is_archived?: boolean;
  /** The result file, as its UUID or its name. */
  results?: string;
}

/** A new analysis made outside the platform: with `results`, or with the ids of uploaded files. */
export interface AnalysisInput {
  /** Kind of analysis: `external`, made outside the platform. */
  analysis_type?: "external";
  /** What the analysis shall be called. */
  name?: string;
  /** How it was made, in Markdown: the text of the Methods dialog. */
  methods?: string;
  /** What made the analysis. `R` is sent by the unmerged branch of the R client, `web` by the web app; `python` is sent by the Python client with uploads and external plots, so that it is taken here is inferred. */
  origin?: "R" | "python" | "web";
  /** The result file: its name, such as `plot_data.csv`. */
  results?: string;
  /**
   * UUID of the uploaded file to show.
   *
   * Format: uuid
   */
  display_file_id?: string;
  /**
   * UUID of the uploaded result table.
   *
   * Format: uuid
   */
  results_file_id?: string;
  /**
   * UUID of the uploaded script that computed it.
   *
   * Format: uuid
   */
  script_file_id?: string;
  [key: string]: unknown;
}

/** What shall change in an analysis: name, methods or result file. */
export interface AnalysisUpdate {
  /** What the analysis shall be called from now on. */
  name?: string;
  /** How it was made, in Markdown: the text of the Methods dialog. */
  methods?: string;
  /**
   * UUID of the uploaded result file.
   *
   * Format: uuid
   */
  results?: string;
  [key: string]: unknown;
}

/** A cluster: cells that are alike in what they express, and what they are called. */
export interface AnnotationCluster {
  /** Number of the cluster at this resolution, as the Seurat object has it; counted from 0. */
  number: number;
  /** What the cells are called, such as a cell type; clusters that nobody named have their number. */
  display_name: string;
  /** Colour that plots give the cluster, as hex text such as `#6366f1`. */
  color: string;
}

/** Names and colours for the clusters of a single-cell experiment, at one resolution. */
export interface AnnotationSet {
  /**
   * Id of the set, which reading it and its annotations take.
   *
   * Format: uuid
   */
  uuid: string;
  /** What the set is called, such as `Cell types`. */
  display_name: string;
  /** Resolution of the clustering that the set names: the larger, the more and smaller clusters. Values such as 0.1, 0.4 and 1 are seen. */
  resolution: number;
  /** The clusters at that resolution, with their names and colours. */
  clusters: AnnotationCluster[];
}

/** What one cluster of cells is called. */
export interface Annotation {
  /** Number of the cluster, counted from 0. */
  number?: number;
  /** What the cells are called. */
  display_name?: string;
  /** Colour that plots give the cluster, as hex text. */
  color?: string;
}

/** A run of single-cell preprocessing. It goes from `in_progress` to `completed`, and to `accepted` once somebody chose its result. */
export interface Workflow {
  /**
   * Id of the workflow, which accepting, archiving and copying take.
   *
   * Format: uuid
   */
  uuid: string;
  /** What the workflow is called. */
  name?: string;
  /** How far it is: `in_progress` runs, `completed` has a result to look at, `accepted` had its result chosen, `failed` has none. The last three end waiting. */
  status?: "in_progress" | "completed" | "accepted" | "failed" | (string & {});
}

/** A body that says nothing: an empty object or an empty array. */
export type Nothing = Record<string, never> | never[];

/** What the server says about what was done. */
export interface WorkflowMessage {
  /** What was done, for a person to read. */
  message?: string;
}

/** What the copy shall differ in. The R client's documentation says that more fields than these can be sent. */
export interface WorkflowCopyInput {
  /** What the copy shall be called. */
  name?: string;
  /** Named by the R client's documentation and nowhere explained: neither its form nor its meaning is known. */
  copy_to_preprocess_id?: unknown;
  [key: string]: unknown;
}

/** A preprocess of a workflow. The R client hands it on unread: no source shows its fields. */
export type Preprocess = { [key: string]: unknown };

/** A curated collection of molecules, such as the genes that mark a disease. */
export interface BiomarkerSet {
  /**
   * Id of the set; its biomarkers are reached by it.
   *
   * Format: uuid
   */
  uuid: string;
  /** What the set is called. */
  name?: string;
  /** What its biomarkers are: genes, proteins, metabolites, or something else. */
  target_type?: "gene" | "protein" | "metabolite" | "other" | (string & {});
  /** What the set is about. */
  description?: string;
  /** Kind of set. No source shows its values. */
  set_type?: string;
}

/** A page of biomarker sets, with the number of all. */
export interface BiomarkerSetList {
  /** Sets in all, whatever the page. */
  count: number;
  /** The sets of this page; empty past the end. */
  items: BiomarkerSet[];
}

/** The fields of a biomarker set that can be written. */
export interface BiomarkerSetFields {
  /** What the set shall be called. */
  name?: string;
  /** What its biomarkers are: genes, proteins, metabolites, or something else. */
  target_type?: "gene" | "protein" | "metabolite" | "other";
  /** Short name of the organism that the molecules belong to, such as `human` or `mouse`. */
  organism_shortname?: string;
  /** What the set is about. */
  description?: string;
  /** Kind of set. No source shows its values. */
  set_type?: string;
  [key: string]: unknown;
}

/** A new biomarker set: a name, what its biomarkers are, and of which organism. */
export type BiomarkerSetInput = BiomarkerSetFields & {
  name: string;
  target_type: "gene" | "protein" | "metabolite" | "other";
  organism_shortname: string;
};

/** One molecule of a biomarker set. */
export interface Biomarker {
  /**
   * Id of the biomarker within its set.
   *
   * Format: uuid
   */
  uuid?: string;
  /** What the biomarker is called. */
  name?: string;
  /** Short name of the molecule, such as the symbol of a gene. */
  target_shortname?: string;
}

/** A page of biomarkers, with the number of all. */
export interface BiomarkerList {
  /** Biomarkers of the set in all, whatever the page. */
  count: number;
  /** The biomarkers of this page; empty past the end. */
  items: Biomarker[];
}

/** The fields of a biomarker that can be written. Which of them the server needs is not documented. */
export interface BiomarkerFields {
  /** What the biomarker shall be called, such as `BRCA1`. */
  name?: string;
  /** Short name of the molecule, such as the symbol of a gene. */
  target_shortname?: string;
  [key: string]: unknown;
}

/** A reference data set with user-defined columns: cell lines, patients, cohorts. */
export interface BiomodelSet {
  /**
   * Id of the set; its rows and columns are reached by it.
   *
   * Format: uuid
   */
  uuid: string;
  /** What the set is called. */
  name?: string;
  /** Which columns its biomodels have. No source shows its form. */
  schema_definition?: unknown;
}

/** A new biomodel set. The R client's documentation calls these two fields typical; which of them the server needs is not documented. */
export interface BiomodelSetInput {
  /** What the set shall be called. */
  name?: string;
  /** Which columns its biomodels shall have. No source shows its form. */
  schema_definition?: unknown;
  [key: string]: unknown;
}

/** The definition of a column. No source shows its fields. */
export type BiomodelColumn = { [key: string]: unknown };

/** A program: the top-level container of work in translational research, such as the development of one therapy. It has a framework, assets and analysis spaces, a type, and a stage within it. Most of its fields no source shows. */
export interface Program {
  /**
   * Id of the program; its framework, assets and spaces are reached by it.
   *
   * Format: uuid
   */
  uuid: string;
  /** What the program is called. */
  name?: string;
}

/** A page of programs, in the envelope of the web framework. */
export interface ProgramList {
  /** Programs in all, whatever the page. */
  count: number;
  /**
   * Address of the next page; null on the last.
   *
   * Format: uri
   */
  next: string | null;
  /**
   * Address of the page before; null on the first.
   *
   * Format: uri
   */
  previous: string | null;
  /** The programs of this page. */
  results: Program[];
}

/** An asset of a program. The R client hands it on unread: no source shows its fields. */
export type ProgramAsset = { [key: string]: unknown };

/** An analysis space: where analyses for a program are done. No source shows its fields. */
export type AnalysisSpace = { [key: string]: unknown };

/** The framework of a program: its dimensions, next steps, coverage gaps and evidence sources, which have addresses of their own. No source shows the fields of this record. */
export type Framework = { [key: string]: unknown };

/** The dimensions of a framework, in short. */
export interface FrameworkSummary {
  /** The dimensions of the framework. */
  dimensions: { [key: string]: unknown }[];
}

/** A version of a framework. No source shows its fields. */
export type FrameworkVersion = { [key: string]: unknown };

/** Something that a framework asks for and no evidence covers. No source shows its fields. */
export type CoverageGap = { [key: string]: unknown };

/** A step that is recommended next. No source shows its fields. */
export type NextStep = { [key: string]: unknown };

/** A source of evidence that is linked to a framework. No source shows its fields. */
export type EvidenceSource = { [key: string]: unknown };

/** A kind of program, with the stages it goes through. The help page tells that a type has a name, a look and ordered stages; no source shows under which keys. */
export type ProgramType = { [key: string]: unknown };

/** A template that frameworks can start from. No source shows its fields. */
export type FrameworkTemplate = { [key: string]: unknown };

/** A label: a tag of some category. No source shows its fields. */
export type ProgramLabel = { [key: string]: unknown };

/** How many programs there are, and how many are active. */
export interface ProgramStats {
  /** Programs of the workspace in all. */
  total: number;
  /** Those of them that are being worked on; never more than `total`. */
  active: number;
}

/** The file that a session registered. Its `uuid` is what an external plot takes. */
export interface UploadedFileWrite {
  /**
   * Id of the file, which external plots and displays take.
   *
   * Format: uuid
   */
  uuid: string;
  /** Name under which the file was registered. */
  filename?: string;
  [key: string]: unknown;
}
