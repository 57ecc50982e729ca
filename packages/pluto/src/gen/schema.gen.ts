// @generated from specs/pluto. Do not edit; run: pnpm gen pluto

export interface paths {
  "/user/organizations/": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List organizations
     *
     * The organizations that the user of this token is in.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List projects
     *
     * The projects that the user of this token may see. Order and filters are undocumented.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The project: its Pluto ID (`PLXP` and 5 digits) or its UUID. Clients should not check the form.
         *
         * @example PLXP00042
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    /**
     * Get a project
     *
     * One project, by Pluto ID or UUID.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The project: its Pluto ID (`PLXP` and 5 digits) or its UUID. Clients should not check the form.
         *
         * @example PLXP00042
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    /**
     * List the experiments of a project
     *
     * The experiments in one project.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List experiments
     *
     * The experiments that the user of this token may see. Order and filters are undocumented.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
      };
      cookie?: never;
    };
    /**
     * Get an experiment
     *
     * One experiment, by Pluto ID or UUID.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
      };
      cookie?: never;
    };
    /**
     * List the history of an experiment
     *
     * What was done to the experiment. Pages have 100 events; only the cursor can be chosen.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Search experiments or projects
     *
     * Experiments or projects that match a text, among those shared with the user or those that are public. The R client asks for pages of 24, or of 100 when it collects them all.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
      };
      cookie?: never;
    };
    /**
     * List sample data
     *
     * One row for each sample. The first column is the sample id (the JSON may capitalise headers, as in `Sample_ID`); the others are annotations that users define. Experiments made from FASTQ files have `r1_fastq` and `r2_fastq` columns.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
      };
      cookie?: never;
    };
    /**
     * Get a download link for sample data
     *
     * A link to the whole sample table as CSV. Its column names are in lower case where the JSON form capitalises them.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
      };
      cookie?: never;
    };
    /**
     * List assay data
     *
     * One row for each target. The first column names it: a gene symbol, a gene id, or a peak id (then a gene symbol column follows). Columns named exactly like the sample ids hold numbers, not always whole ones; further columns, such as a probe id, may stand among them. Names of targets may repeat.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
      };
      cookie?: never;
    };
    /**
     * Get a download link for assay data
     *
     * A link to the whole assay table as CSV.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
      };
      cookie?: never;
    };
    /**
     * List files
     *
     * The files of an experiment, grouped by kind; with `data_type` only those of that kind. Of the Seurat objects, the one named `seurat_06_refine_object.rds` is the final one, any other is raw. BAM files have their BAI index beside them.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the file.
         *
         * @example 5e000000-0000-4000-8000-000000000002
         */
        file_id: components["parameters"]["FileId"];
      };
      cookie?: never;
    };
    /**
     * Get a download link for a file
     *
     * A link to the file itself.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
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
     *
     * Registers a file and opens a resumable upload to a storage host. Then, on the `session_url` and
     * without the headers of this API:
     *
     * 1. `PUT` with `Content-Range: bytes *\/*` and no body asks how much has arrived. The answer is 308 with
     *    `Range: bytes=0-N` (N+1 bytes are there) or without it (none are); it is not a redirect.
     * 2. `PUT` the remaining bytes with `Content-Range: bytes {start}-{last}/{size}`. The answer is 200 or
     *    201. An empty file is `bytes *\/0`.
     * 3. Complete the session.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the upload session.
         *
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
     *
     * Tells the platform that all bytes have arrived. Always do so after an upload.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
      };
      cookie?: never;
    };
    /**
     * Get the QC report of an experiment
     *
     * The record of the quality report that a pipeline made.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
      };
      cookie?: never;
    };
    /**
     * Get a download link for the QC report
     *
     * A link to the quality report as an HTML file.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
      };
      cookie?: never;
    };
    /**
     * List pipelines
     *
     * The pipelines of an experiment.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
      };
      cookie?: never;
    };
    /**
     * List pipeline runs
     *
     * The runs of the pipelines of an experiment.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
      };
      cookie?: never;
    };
    /**
     * List plots
     *
     * The plots of an experiment.
     */
    get: operations["experiments.plots.list"];
    put?: never;
    /**
     * Create a plot
     *
     * Creates an empty plot and a display, to be filled with an analysis afterwards. Superseded by external plots.
     *
     * @deprecated
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the plot, as the Methods dialog of a plot in the web app shows it.
         *
         * @example 11d4c0de-0000-4000-8000-000000000001
         */
        plot_id: components["parameters"]["PlotId"];
      };
      cookie?: never;
    };
    /**
     * Get a plot
     *
     * One plot.
     */
    get: operations["experiments.plots.get"];
    /**
     * Update a plot
     *
     * Gives a plot its analysis and display. Superseded by external plots.
     *
     * @deprecated
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the plot, as the Methods dialog of a plot in the web app shows it.
         *
         * @example 11d4c0de-0000-4000-8000-000000000001
         */
        plot_id: components["parameters"]["PlotId"];
      };
      cookie?: never;
    };
    /**
     * List the data of a plot
     *
     * The result table behind a plot. Columns depend on the analysis: `Sample_ID`, `PC1` to `PC5`, `group_id`, `group_name` for principal components; `Gene_Symbol` (or a peak id first), `Average_Expression`, `Log2_Fold_Change`, `P_Value`, `Adj_P_Value` for differential analyses, where a p-value may be null or exactly 0.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the plot, as the Methods dialog of a plot in the web app shows it.
         *
         * @example 11d4c0de-0000-4000-8000-000000000001
         */
        plot_id: components["parameters"]["PlotId"];
      };
      cookie?: never;
    };
    /**
     * Get a download link for the data of a plot
     *
     * A link to the result table behind a plot as CSV, by row whatever the display.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the plot, as the Methods dialog of a plot in the web app shows it.
         *
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
     *
     * Makes a plot show an analysis with a display. Superseded by external plots.
     *
     * @deprecated
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the plot, as the Methods dialog of a plot in the web app shows it.
         *
         * @example 11d4c0de-0000-4000-8000-000000000001
         */
        plot_id: components["parameters"]["PlotId"];
      };
      cookie?: never;
    };
    /**
     * List the displays of a plot
     *
     * The displays of a plot.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the plot, as the Methods dialog of a plot in the web app shows it.
         *
         * @example 11d4c0de-0000-4000-8000-000000000001
         */
        plot_id: components["parameters"]["PlotId"];
        /**
         * UUID of the display.
         *
         * @example 11d4c0de-0000-4000-8000-0000000000d1
         */
        display_id: components["parameters"]["DisplayId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Update a display
     *
     * Gives a display its file, analysis and methods. Superseded by external plots.
     *
     * @deprecated
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
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
     *
     * Creates a plot from files that were uploaded before, each with an upload session of its own: what to show, the results, and the script.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the plot, as the Methods dialog of a plot in the web app shows it.
         *
         * @example 11d4c0de-0000-4000-8000-000000000001
         */
        plot_id: components["parameters"]["PlotId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Update an external plot
     *
     * Changes an external plot. Send only what changes; the clients always send `origin`.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
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
     *
     * How the web app creates plots, as a comment in the R client tells. What the answer holds is unknown. Prefer external plots.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
      };
      cookie?: never;
    };
    /**
     * List analyses
     *
     * The analyses of an experiment, all in one array.
     */
    get: operations["experiments.analyses.list"];
    put?: never;
    /**
     * Create an analysis
     *
     * Creates an analysis from uploaded results. Superseded by external plots.
     *
     * @deprecated
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the analysis.
         *
         * @example 11d4c0de-0000-4000-8000-0000000000a2
         */
        analysis_id: components["parameters"]["AnalysisId"];
      };
      cookie?: never;
    };
    /**
     * Get an analysis
     *
     * One analysis. Its `pipeline_status` tells when it is done.
     */
    get: operations["experiments.analyses.get"];
    /**
     * Update an analysis
     *
     * Changes the name, methods or results of an analysis that was made outside the platform. Superseded by external plots.
     *
     * @deprecated
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the analysis.
         *
         * @example 11d4c0de-0000-4000-8000-0000000000a2
         */
        analysis_id: components["parameters"]["AnalysisId"];
      };
      cookie?: never;
    };
    /**
     * List the summary of an analysis
     *
     * The result table of an analysis; for differential expression the genes.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the analysis.
         *
         * @example 11d4c0de-0000-4000-8000-0000000000a2
         */
        analysis_id: components["parameters"]["AnalysisId"];
      };
      cookie?: never;
    };
    /**
     * Get the statistics of an analysis
     *
     * Figures about an analysis. Their form depends on the analysis and is unknown.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the analysis.
         *
         * @example 11d4c0de-0000-4000-8000-0000000000a2
         */
        analysis_id: components["parameters"]["AnalysisId"];
      };
      cookie?: never;
    };
    /**
     * Get a link to the spreadsheet of an analysis
     *
     * A link to the spreadsheet of an analysis. The kind of file is undocumented.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the analysis.
         *
         * @example 11d4c0de-0000-4000-8000-0000000000a2
         */
        analysis_id: components["parameters"]["AnalysisId"];
      };
      cookie?: never;
    };
    /**
     * Get a link to the image of an analysis
     *
     * A link to the image of an analysis. The kind of file is undocumented.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
      };
      cookie?: never;
    };
    /**
     * List annotation sets
     *
     * The annotation sets of a single-cell experiment.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the annotation set.
         *
         * @example aa000000-0000-4000-8000-000000000001
         */
        annotation_set_id: components["parameters"]["AnnotationSetId"];
      };
      cookie?: never;
    };
    /**
     * Get an annotation set
     *
     * One annotation set.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the annotation set.
         *
         * @example aa000000-0000-4000-8000-000000000001
         */
        annotation_set_id: components["parameters"]["AnnotationSetId"];
      };
      cookie?: never;
    };
    /**
     * List the annotations of a set
     *
     * The clusters of one annotation set.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
      };
      cookie?: never;
    };
    /**
     * List workflows
     *
     * The workflows of an experiment.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the workflow.
         *
         * @example cc000000-0000-4000-8000-000000000001
         */
        workflow_id: components["parameters"]["WorkflowId"];
      };
      cookie?: never;
    };
    /**
     * Get a workflow
     *
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the workflow.
         *
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
     *
     * Accepts the result of a workflow.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the workflow.
         *
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
     *
     * Archives a workflow.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the workflow.
         *
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
     *
     * Makes a new workflow from this one.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the workflow.
         *
         * @example cc000000-0000-4000-8000-000000000001
         */
        workflow_id: components["parameters"]["WorkflowId"];
      };
      cookie?: never;
    };
    /**
     * List the preprocesses of a workflow
     *
     * The preprocessing steps of a workflow.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List biomarker sets
     *
     * The biomarker sets that the user of this token may see.
     */
    get: operations["biomarkerSets.list"];
    put?: never;
    /**
     * Create a biomarker set
     *
     * Creates an empty set.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the biomarker set.
         *
         * @example b5000000-0000-4000-8000-000000000001
         */
        biomarker_set_id: components["parameters"]["BiomarkerSetId"];
      };
      cookie?: never;
    };
    /**
     * Get a biomarker set
     *
     * One biomarker set.
     */
    get: operations["biomarkerSets.get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update a biomarker set
     *
     * Changes the fields that are sent.
     */
    patch: operations["biomarkerSets.update"];
    trace?: never;
  };
  "/lab/biomarker-sets/{biomarker_set_id}/archive/": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the biomarker set.
         *
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
     *
     * Archives a set.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the biomarker set.
         *
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
     *
     * Makes a new set from this one. What can be sent and what comes back is unknown.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the biomarker set.
         *
         * @example b5000000-0000-4000-8000-000000000001
         */
        biomarker_set_id: components["parameters"]["BiomarkerSetId"];
      };
      cookie?: never;
    };
    /**
     * List the biomarkers of a set
     *
     * The biomarkers of one set.
     */
    get: operations["biomarkerSets.biomarkers.list"];
    put?: never;
    /**
     * Add a biomarker to a set
     *
     * Adds one biomarker.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the biomarker set.
         *
         * @example b5000000-0000-4000-8000-000000000001
         */
        biomarker_set_id: components["parameters"]["BiomarkerSetId"];
        /**
         * UUID of the biomarker.
         *
         * @example b6000000-0000-4000-8000-000000000001
         */
        biomarker_id: components["parameters"]["BiomarkerId"];
      };
      cookie?: never;
    };
    /**
     * Get a biomarker
     *
     * One biomarker of a set.
     */
    get: operations["biomarkerSets.biomarkers.get"];
    put?: never;
    post?: never;
    /**
     * Delete a biomarker
     *
     * Removes one biomarker from a set.
     */
    delete: operations["biomarkerSets.biomarkers.delete"];
    options?: never;
    head?: never;
    /**
     * Update a biomarker
     *
     * Changes the fields that are sent.
     */
    patch: operations["biomarkerSets.biomarkers.update"];
    trace?: never;
  };
  "/lab/biomarker-sets/{biomarker_set_id}/upload-csv/": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the biomarker set.
         *
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
     *
     * Adds many biomarkers at once from a CSV file. How the file is sent is unknown: the bare text is written down here, a multipart form is as likely.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the biomarker set.
         *
         * @example b5000000-0000-4000-8000-000000000001
         */
        biomarker_set_id: components["parameters"]["BiomarkerSetId"];
      };
      cookie?: never;
    };
    /**
     * Get a download link for a biomarker set
     *
     * A link to the biomarkers of a set as CSV.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List biomodel sets
     *
     * The biomodel sets that the user of this token may see, all in one array.
     */
    get: operations["biomodelSets.list"];
    put?: never;
    /**
     * Create a biomodel set
     *
     * Creates an empty set.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the biomodel set.
         *
         * @example b7000000-0000-4000-8000-000000000001
         */
        biomodel_set_id: components["parameters"]["BiomodelSetId"];
      };
      cookie?: never;
    };
    /**
     * Get a biomodel set
     *
     * One biomodel set.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the biomodel set.
         *
         * @example b7000000-0000-4000-8000-000000000001
         */
        biomodel_set_id: components["parameters"]["BiomodelSetId"];
      };
      cookie?: never;
    };
    /**
     * Archive a biomodel set
     *
     * Archives a set. Although a GET, it changes the set: never prefetch, cache or repeat it.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the biomodel set.
         *
         * @example b7000000-0000-4000-8000-000000000001
         */
        biomodel_set_id: components["parameters"]["BiomodelSetId"];
      };
      cookie?: never;
    };
    /**
     * List the biomodels of a set
     *
     * The biomodels of one set, as a table. Its columns are those that the set defines.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the biomodel set.
         *
         * @example b7000000-0000-4000-8000-000000000001
         */
        biomodel_set_id: components["parameters"]["BiomodelSetId"];
      };
      cookie?: never;
    };
    /**
     * List the columns of a biomodel set
     *
     * The definitions of the columns of one set.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List programs
     *
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the program.
         *
         * @example bb000000-0000-4000-8000-000000000001
         */
        program_id: components["parameters"]["ProgramId"];
      };
      cookie?: never;
    };
    /**
     * Get a program
     *
     * One program.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the program.
         *
         * @example bb000000-0000-4000-8000-000000000001
         */
        program_id: components["parameters"]["ProgramId"];
      };
      cookie?: never;
    };
    /**
     * List the assets of a program
     *
     * The assets of a program.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the program.
         *
         * @example bb000000-0000-4000-8000-000000000001
         */
        program_id: components["parameters"]["ProgramId"];
      };
      cookie?: never;
    };
    /**
     * List the analysis spaces of a program
     *
     * The analysis spaces of a program.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the program.
         *
         * @example bb000000-0000-4000-8000-000000000001
         */
        program_id: components["parameters"]["ProgramId"];
      };
      cookie?: never;
    };
    /**
     * Get the framework of a program
     *
     * The framework of a program.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the program.
         *
         * @example bb000000-0000-4000-8000-000000000001
         */
        program_id: components["parameters"]["ProgramId"];
      };
      cookie?: never;
    };
    /**
     * Get the summary of a framework
     *
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the program.
         *
         * @example bb000000-0000-4000-8000-000000000001
         */
        program_id: components["parameters"]["ProgramId"];
      };
      cookie?: never;
    };
    /**
     * List the versions of a framework
     *
     * The versions of the framework of a program.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the program.
         *
         * @example bb000000-0000-4000-8000-000000000001
         */
        program_id: components["parameters"]["ProgramId"];
      };
      cookie?: never;
    };
    /**
     * List the coverage gaps of a framework
     *
     * Where the framework of a program lacks evidence.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the program.
         *
         * @example bb000000-0000-4000-8000-000000000001
         */
        program_id: components["parameters"]["ProgramId"];
      };
      cookie?: never;
    };
    /**
     * List the next steps of a framework
     *
     * The next steps in the framework of a program.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the program.
         *
         * @example bb000000-0000-4000-8000-000000000001
         */
        program_id: components["parameters"]["ProgramId"];
      };
      cookie?: never;
    };
    /**
     * List the evidence sources of a framework
     *
     * The evidence sources in the framework of a program.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List program types
     *
     * The types a program may have.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List framework templates
     *
     * The templates a framework may start from.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List program labels
     *
     * The labels of programs.
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Get numbers of programs
     *
     * How many programs there are, and how many are active.
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
    FileWrite: FileWrite;
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
    /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
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
    /** The request does not fit the present state. The R client treats it as a validation error; its codes are unknown. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorSchema;
      };
    };
    /** The request is not valid. The R client treats it as a validation error; its codes are unknown. */
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
     * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
     *
     * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
     */
    Organization: string;
    /** How many entries to return at the most. What the server does without it is undocumented, as is the largest value it takes. */
    Limit: number;
    /** How many entries to skip, counted from 0. */
    OffsetInferred: number;
    /**
     * The project: its Pluto ID (`PLXP` and 5 digits) or its UUID. Clients should not check the form.
     *
     * @example PLXP00042
     */
    ProjectId: string;
    /**
     * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
     *
     * @example PLX000999
     */
    ExperimentId: string;
    /** How many entries to skip, counted from 0: the second page of 10000 starts at 10000. */
    Offset: number;
    /** The name that the downloaded file shall have. */
    Filename: string;
    /**
     * UUID of the file.
     *
     * @example 5e000000-0000-4000-8000-000000000002
     */
    FileId: string;
    /**
     * UUID of the upload session.
     *
     * @example 9a000000-0000-4000-8000-000000000001
     */
    UploadSessionId: string;
    /**
     * UUID of the plot, as the Methods dialog of a plot in the web app shows it.
     *
     * @example 11d4c0de-0000-4000-8000-000000000001
     */
    PlotId: string;
    /**
     * UUID of the display.
     *
     * @example 11d4c0de-0000-4000-8000-0000000000d1
     */
    DisplayId: string;
    /**
     * UUID of the analysis.
     *
     * @example 11d4c0de-0000-4000-8000-0000000000a2
     */
    AnalysisId: string;
    /** Only entries that match this text. What is searched is undocumented. */
    Search: string;
    /**
     * UUID of the annotation set.
     *
     * @example aa000000-0000-4000-8000-000000000001
     */
    AnnotationSetId: string;
    /**
     * UUID of the workflow.
     *
     * @example cc000000-0000-4000-8000-000000000001
     */
    WorkflowId: string;
    /**
     * UUID of the biomarker set.
     *
     * @example b5000000-0000-4000-8000-000000000001
     */
    BiomarkerSetId: string;
    /**
     * UUID of the biomarker.
     *
     * @example b6000000-0000-4000-8000-000000000001
     */
    BiomarkerId: string;
    /**
     * UUID of the biomodel set.
     *
     * @example b7000000-0000-4000-8000-000000000001
     */
    BiomodelSetId: string;
    /**
     * UUID of the program.
     *
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The organizations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Organization[];
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "projects.list": {
    parameters: {
      query?: {
        /** How many entries to return at the most. What the server does without it is undocumented, as is the largest value it takes. */
        limit?: components["parameters"]["Limit"];
        /** How many entries to skip, counted from 0. */
        offset?: components["parameters"]["OffsetInferred"];
      };
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
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
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "projects.get": {
    parameters: {
      query?: {
        /** Sent by the sample of the help article; its effect is unknown. */
        limit?: number;
      };
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The project: its Pluto ID (`PLXP` and 5 digits) or its UUID. Clients should not check the form.
         *
         * @example PLXP00042
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The project. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Project;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
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
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The project: its Pluto ID (`PLXP` and 5 digits) or its UUID. Clients should not check the form.
         *
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
          "application/json": ExperimentList;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.list": {
    parameters: {
      query?: {
        /** How many entries to return at the most. What the server does without it is undocumented, as is the largest value it takes. */
        limit?: components["parameters"]["Limit"];
        /** How many entries to skip, counted from 0. */
        offset?: components["parameters"]["OffsetInferred"];
      };
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
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
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The experiment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Experiment;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.history.list": {
    parameters: {
      query?: {
        /** The `next_cursor` of the page before. Absent: the first page. */
        cursor?: string;
      };
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
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
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "search.list": {
    parameters: {
      query: {
        /**
         * What to search for; not empty.
         *
         * @example BRCA1
         */
        query: string;
        /** What to find. The R client sends `experiments` if not told otherwise. */
        type?: "experiments" | "projects";
        /** Where to look: among what is shared with the user (`shareable`, which the R client sends if not told otherwise), or what is public. */
        access?: "shareable" | "public";
        /** How many entries to return at the most. What the server does without it is undocumented, as is the largest value it takes. */
        limit?: components["parameters"]["Limit"];
        /** How many entries to skip, counted from 0: the second page of 10000 starts at 10000. */
        offset?: components["parameters"]["Offset"];
      };
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
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
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.sampleData.list": {
    parameters: {
      query?: {
        /** How many entries to return at the most. What the server does without it is undocumented, as is the largest value it takes. */
        limit?: components["parameters"]["Limit"];
        /** How many entries to skip, counted from 0: the second page of 10000 starts at 10000. */
        offset?: components["parameters"]["Offset"];
      };
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
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
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.sampleData.downloadUrl": {
    parameters: {
      query?: {
        /** The name that the downloaded file shall have. */
        filename?: components["parameters"]["Filename"];
      };
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The link. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SignedUrl;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.assayData.list": {
    parameters: {
      query?: {
        /** How many entries to return at the most. What the server does without it is undocumented, as is the largest value it takes. */
        limit?: components["parameters"]["Limit"];
        /** How many entries to skip, counted from 0: the second page of 10000 starts at 10000. */
        offset?: components["parameters"]["Offset"];
      };
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
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
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.assayData.downloadUrl": {
    parameters: {
      query?: {
        /** The name that the downloaded file shall have. */
        filename?: components["parameters"]["Filename"];
      };
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The link. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SignedUrl;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.files.list": {
    parameters: {
      query?: {
        /** Only files of this kind. Absent: all kinds. The list of values is open. */
        data_type?: "attachment" | "assay_data" | "assay_data_cpm" | "tpm_gene" | "tpm_transcript" | "bigwig" | "consensus_bed" | "bam" | "seurat" | "external" | (string & {});
      };
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
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
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.files.downloadUrl": {
    parameters: {
      query?: {
        /** The name that the downloaded file shall have. */
        filename?: components["parameters"]["Filename"];
      };
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the file.
         *
         * @example 5e000000-0000-4000-8000-000000000002
         */
        file_id: components["parameters"]["FileId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The link. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SignedUrl;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.uploadSessions.create": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
      };
      cookie?: never;
    };
    /** The file to come. */
    requestBody: {
      content: {
        "application/json": UploadSessionInput;
      };
    };
    responses: {
      /** The session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UploadSession;
        };
      };
      /** The session, created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UploadSession;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** The request does not fit the present state. The R client treats it as a validation error; its codes are unknown. */
      409: components["responses"]["Conflict"];
      /** The request is not valid. The R client treats it as a validation error; its codes are unknown. */
      422: components["responses"]["UnprocessableContent"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.uploadSessions.complete": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the upload session.
         *
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
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": { [key: string]: unknown };
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** The request does not fit the present state. The R client treats it as a validation error; its codes are unknown. */
      409: components["responses"]["Conflict"];
      /** The request is not valid. The R client treats it as a validation error; its codes are unknown. */
      422: components["responses"]["UnprocessableContent"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.qcReport.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The record. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": QcReport;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.qcReport.downloadUrl": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The link. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SignedUrl;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.pipelines.list": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The pipelines. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Pipeline[];
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.pipelineRuns.list": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The runs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PipelineRun[];
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.plots.list": {
    parameters: {
      query?: {
        /** How many entries to return at the most. What the server does without it is undocumented, as is the largest value it takes. */
        limit?: components["parameters"]["Limit"];
        /** How many entries to skip, counted from 0. */
        offset?: components["parameters"]["OffsetInferred"];
      };
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
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
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.plots.create": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
      };
      cookie?: never;
    };
    /** The plot. */
    requestBody: {
      content: {
        "application/json": PlotInput;
      };
    };
    responses: {
      /** The plot. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Plot;
        };
      };
      /** The plot, created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Plot;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** The request does not fit the present state. The R client treats it as a validation error; its codes are unknown. */
      409: components["responses"]["Conflict"];
      /** The request is not valid. The R client treats it as a validation error; its codes are unknown. */
      422: components["responses"]["UnprocessableContent"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.plots.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the plot, as the Methods dialog of a plot in the web app shows it.
         *
         * @example 11d4c0de-0000-4000-8000-000000000001
         */
        plot_id: components["parameters"]["PlotId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The plot. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Plot;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.plots.update": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the plot, as the Methods dialog of a plot in the web app shows it.
         *
         * @example 11d4c0de-0000-4000-8000-000000000001
         */
        plot_id: components["parameters"]["PlotId"];
      };
      cookie?: never;
    };
    /** What changes. */
    requestBody: {
      content: {
        "application/json": PlotUpdate;
      };
    };
    responses: {
      /** The plot. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Plot;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** The request does not fit the present state. The R client treats it as a validation error; its codes are unknown. */
      409: components["responses"]["Conflict"];
      /** The request is not valid. The R client treats it as a validation error; its codes are unknown. */
      422: components["responses"]["UnprocessableContent"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.plots.data.list": {
    parameters: {
      query?: {
        /** How many entries to return at the most. What the server does without it is undocumented, as is the largest value it takes. */
        limit?: components["parameters"]["Limit"];
        /** How many entries to skip, counted from 0: the second page of 10000 starts at 10000. */
        offset?: components["parameters"]["Offset"];
      };
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the plot, as the Methods dialog of a plot in the web app shows it.
         *
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
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.plots.downloadUrl": {
    parameters: {
      query?: {
        /** The name that the downloaded file shall have. */
        filename?: components["parameters"]["Filename"];
      };
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the plot, as the Methods dialog of a plot in the web app shows it.
         *
         * @example 11d4c0de-0000-4000-8000-000000000001
         */
        plot_id: components["parameters"]["PlotId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The link. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PlotDownload;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.plots.linkAnalysis": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the plot, as the Methods dialog of a plot in the web app shows it.
         *
         * @example 11d4c0de-0000-4000-8000-000000000001
         */
        plot_id: components["parameters"]["PlotId"];
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
      /** What is linked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PlotLink;
        };
      };
      /** What is linked, newly. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PlotLink;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** The request does not fit the present state. The R client treats it as a validation error; its codes are unknown. */
      409: components["responses"]["Conflict"];
      /** The request is not valid. The R client treats it as a validation error; its codes are unknown. */
      422: components["responses"]["UnprocessableContent"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.plots.displays.list": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the plot, as the Methods dialog of a plot in the web app shows it.
         *
         * @example 11d4c0de-0000-4000-8000-000000000001
         */
        plot_id: components["parameters"]["PlotId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The displays. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The displays. */
            items: Display[];
          };
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.plots.displays.update": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the plot, as the Methods dialog of a plot in the web app shows it.
         *
         * @example 11d4c0de-0000-4000-8000-000000000001
         */
        plot_id: components["parameters"]["PlotId"];
        /**
         * UUID of the display.
         *
         * @example 11d4c0de-0000-4000-8000-0000000000d1
         */
        display_id: components["parameters"]["DisplayId"];
      };
      cookie?: never;
    };
    /** What changes. */
    requestBody: {
      content: {
        "application/json": DisplayUpdate;
      };
    };
    responses: {
      /** The display. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Display;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** The request does not fit the present state. The R client treats it as a validation error; its codes are unknown. */
      409: components["responses"]["Conflict"];
      /** The request is not valid. The R client treats it as a validation error; its codes are unknown. */
      422: components["responses"]["UnprocessableContent"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.externalPlots.create": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
      };
      cookie?: never;
    };
    /** The plot. All fields are optional as far as is known. */
    requestBody: {
      content: {
        "application/json": ExternalPlotInput;
      };
    };
    responses: {
      /** The plot. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Plot;
        };
      };
      /** The plot, created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Plot;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** The request does not fit the present state. The R client treats it as a validation error; its codes are unknown. */
      409: components["responses"]["Conflict"];
      /** The request is not valid. The R client treats it as a validation error; its codes are unknown. */
      422: components["responses"]["UnprocessableContent"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.externalPlots.update": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the plot, as the Methods dialog of a plot in the web app shows it.
         *
         * @example 11d4c0de-0000-4000-8000-000000000001
         */
        plot_id: components["parameters"]["PlotId"];
      };
      cookie?: never;
    };
    /** What changes. */
    requestBody: {
      content: {
        "application/json": ExternalPlotInput;
      };
    };
    responses: {
      /** The plot. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Plot;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** The request does not fit the present state. The R client treats it as a validation error; its codes are unknown. */
      409: components["responses"]["Conflict"];
      /** The request is not valid. The R client treats it as a validation error; its codes are unknown. */
      422: components["responses"]["UnprocessableContent"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.plots.createV2": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
      };
      cookie?: never;
    };
    /** The plot. */
    requestBody: {
      content: {
        "application/json": PlotV2Input;
      };
    };
    responses: {
      /** The answer, whose form is unknown. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": unknown;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** The request does not fit the present state. The R client treats it as a validation error; its codes are unknown. */
      409: components["responses"]["Conflict"];
      /** The request is not valid. The R client treats it as a validation error; its codes are unknown. */
      422: components["responses"]["UnprocessableContent"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.analyses.list": {
    parameters: {
      query?: {
        /** Sent by the R client; its effect is unknown. */
        limit?: number;
      };
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The analyses. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Analysis[];
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.analyses.create": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
      };
      cookie?: never;
    };
    /** The analysis. */
    requestBody: {
      content: {
        "application/json": AnalysisInput;
      };
    };
    responses: {
      /** The analysis. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Analysis;
        };
      };
      /** The analysis, created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Analysis;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** The request does not fit the present state. The R client treats it as a validation error; its codes are unknown. */
      409: components["responses"]["Conflict"];
      /** The request is not valid. The R client treats it as a validation error; its codes are unknown. */
      422: components["responses"]["UnprocessableContent"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.analyses.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the analysis.
         *
         * @example 11d4c0de-0000-4000-8000-0000000000a2
         */
        analysis_id: components["parameters"]["AnalysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The analysis. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Analysis;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.analyses.update": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the analysis.
         *
         * @example 11d4c0de-0000-4000-8000-0000000000a2
         */
        analysis_id: components["parameters"]["AnalysisId"];
      };
      cookie?: never;
    };
    /** What changes. */
    requestBody: {
      content: {
        "application/json": AnalysisUpdate;
      };
    };
    responses: {
      /** The analysis. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Analysis;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** The request does not fit the present state. The R client treats it as a validation error; its codes are unknown. */
      409: components["responses"]["Conflict"];
      /** The request is not valid. The R client treats it as a validation error; its codes are unknown. */
      422: components["responses"]["UnprocessableContent"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.analyses.summary.list": {
    parameters: {
      query?: {
        /** How many entries to return at the most. What the server does without it is undocumented, as is the largest value it takes. */
        limit?: components["parameters"]["Limit"];
        /** How many entries to skip, counted from 0: the second page of 10000 starts at 10000. */
        offset?: components["parameters"]["Offset"];
        /** Only entries that match this text. What is searched is undocumented. */
        search?: components["parameters"]["Search"];
        /** Column to sort by; a hyphen before it sorts downwards, as in `-abs_log2_fold_change`. */
        sort_by?: string;
      };
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the analysis.
         *
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
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.analyses.stats.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the analysis.
         *
         * @example 11d4c0de-0000-4000-8000-0000000000a2
         */
        analysis_id: components["parameters"]["AnalysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The figures: an object or an array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": { [key: string]: unknown } | unknown[];
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.analyses.spreadsheetUrl": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the analysis.
         *
         * @example 11d4c0de-0000-4000-8000-0000000000a2
         */
        analysis_id: components["parameters"]["AnalysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The link. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SignedUrl;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.analyses.imageUrl": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the analysis.
         *
         * @example 11d4c0de-0000-4000-8000-0000000000a2
         */
        analysis_id: components["parameters"]["AnalysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The link. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SignedUrl;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.annotationSets.list": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The sets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AnnotationSet[];
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.annotationSets.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the annotation set.
         *
         * @example aa000000-0000-4000-8000-000000000001
         */
        annotation_set_id: components["parameters"]["AnnotationSetId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AnnotationSet;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.annotationSets.annotations.list": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the annotation set.
         *
         * @example aa000000-0000-4000-8000-000000000001
         */
        annotation_set_id: components["parameters"]["AnnotationSetId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The annotations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AnnotationCluster[];
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.workflows.list": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The workflows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Workflow[];
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.workflows.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the workflow.
         *
         * @example cc000000-0000-4000-8000-000000000001
         */
        workflow_id: components["parameters"]["WorkflowId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The workflow. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Workflow;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.workflows.accept": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the workflow.
         *
         * @example cc000000-0000-4000-8000-000000000001
         */
        workflow_id: components["parameters"]["WorkflowId"];
      };
      cookie?: never;
    };
    /** Empty. The R client sends an empty list, which may be `{}` or `[]` on the wire. */
    requestBody?: {
      content: {
        "application/json": { [key: string]: unknown };
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
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** The request does not fit the present state. The R client treats it as a validation error; its codes are unknown. */
      409: components["responses"]["Conflict"];
      /** The request is not valid. The R client treats it as a validation error; its codes are unknown. */
      422: components["responses"]["UnprocessableContent"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.workflows.archive": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the workflow.
         *
         * @example cc000000-0000-4000-8000-000000000001
         */
        workflow_id: components["parameters"]["WorkflowId"];
      };
      cookie?: never;
    };
    requestBody?: never;
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
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** The request does not fit the present state. The R client treats it as a validation error; its codes are unknown. */
      409: components["responses"]["Conflict"];
      /** The request is not valid. The R client treats it as a validation error; its codes are unknown. */
      422: components["responses"]["UnprocessableContent"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.workflows.copy": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the workflow.
         *
         * @example cc000000-0000-4000-8000-000000000001
         */
        workflow_id: components["parameters"]["WorkflowId"];
      };
      cookie?: never;
    };
    /** How to copy. */
    requestBody?: {
      content: {
        "application/json": WorkflowCopyInput;
      };
    };
    responses: {
      /** The new workflow. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Workflow;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** The request does not fit the present state. The R client treats it as a validation error; its codes are unknown. */
      409: components["responses"]["Conflict"];
      /** The request is not valid. The R client treats it as a validation error; its codes are unknown. */
      422: components["responses"]["UnprocessableContent"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "experiments.workflows.preprocesses.list": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * The experiment: its Pluto ID (`PLX` and 6 digits) or its UUID. Clients should not check the form.
         *
         * @example PLX000999
         */
        experiment_id: components["parameters"]["ExperimentId"];
        /**
         * UUID of the workflow.
         *
         * @example cc000000-0000-4000-8000-000000000001
         */
        workflow_id: components["parameters"]["WorkflowId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The steps. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Preprocess[];
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "biomarkerSets.list": {
    parameters: {
      query?: {
        /** How many entries to return at the most. What the server does without it is undocumented, as is the largest value it takes. */
        limit?: components["parameters"]["Limit"];
        /** How many entries to skip, counted from 0: the second page of 10000 starts at 10000. */
        offset?: components["parameters"]["Offset"];
        /** Only entries that match this text. What is searched is undocumented. */
        search?: components["parameters"]["Search"];
      };
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
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
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "biomarkerSets.create": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path?: never;
      cookie?: never;
    };
    /** The set. */
    requestBody: {
      content: {
        "application/json": BiomarkerSetInput;
      };
    };
    responses: {
      /** The set. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BiomarkerSet;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** The request does not fit the present state. The R client treats it as a validation error; its codes are unknown. */
      409: components["responses"]["Conflict"];
      /** The request is not valid. The R client treats it as a validation error; its codes are unknown. */
      422: components["responses"]["UnprocessableContent"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "biomarkerSets.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the biomarker set.
         *
         * @example b5000000-0000-4000-8000-000000000001
         */
        biomarker_set_id: components["parameters"]["BiomarkerSetId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BiomarkerSet;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "biomarkerSets.update": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the biomarker set.
         *
         * @example b5000000-0000-4000-8000-000000000001
         */
        biomarker_set_id: components["parameters"]["BiomarkerSetId"];
      };
      cookie?: never;
    };
    /** What changes. */
    requestBody: {
      content: {
        "application/json": BiomarkerSetFields;
      };
    };
    responses: {
      /** The set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BiomarkerSet;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** The request does not fit the present state. The R client treats it as a validation error; its codes are unknown. */
      409: components["responses"]["Conflict"];
      /** The request is not valid. The R client treats it as a validation error; its codes are unknown. */
      422: components["responses"]["UnprocessableContent"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "biomarkerSets.archive": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the biomarker set.
         *
         * @example b5000000-0000-4000-8000-000000000001
         */
        biomarker_set_id: components["parameters"]["BiomarkerSetId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer, whose form is unknown. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": unknown;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** The request does not fit the present state. The R client treats it as a validation error; its codes are unknown. */
      409: components["responses"]["Conflict"];
      /** The request is not valid. The R client treats it as a validation error; its codes are unknown. */
      422: components["responses"]["UnprocessableContent"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "biomarkerSets.copy": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the biomarker set.
         *
         * @example b5000000-0000-4000-8000-000000000001
         */
        biomarker_set_id: components["parameters"]["BiomarkerSetId"];
      };
      cookie?: never;
    };
    /** Unknown. */
    requestBody?: {
      content: {
        "application/json": { [key: string]: unknown };
      };
    };
    responses: {
      /** The answer, whose form is unknown. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": unknown;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** The request does not fit the present state. The R client treats it as a validation error; its codes are unknown. */
      409: components["responses"]["Conflict"];
      /** The request is not valid. The R client treats it as a validation error; its codes are unknown. */
      422: components["responses"]["UnprocessableContent"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "biomarkerSets.biomarkers.list": {
    parameters: {
      query?: {
        /** How many entries to return at the most. What the server does without it is undocumented, as is the largest value it takes. */
        limit?: components["parameters"]["Limit"];
        /** How many entries to skip, counted from 0: the second page of 10000 starts at 10000. */
        offset?: components["parameters"]["Offset"];
        /** Only entries that match this text. What is searched is undocumented. */
        search?: components["parameters"]["Search"];
      };
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the biomarker set.
         *
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
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "biomarkerSets.biomarkers.create": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the biomarker set.
         *
         * @example b5000000-0000-4000-8000-000000000001
         */
        biomarker_set_id: components["parameters"]["BiomarkerSetId"];
      };
      cookie?: never;
    };
    /** The biomarker. */
    requestBody: {
      content: {
        "application/json": BiomarkerFields;
      };
    };
    responses: {
      /** The biomarker. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Biomarker;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** The request does not fit the present state. The R client treats it as a validation error; its codes are unknown. */
      409: components["responses"]["Conflict"];
      /** The request is not valid. The R client treats it as a validation error; its codes are unknown. */
      422: components["responses"]["UnprocessableContent"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "biomarkerSets.biomarkers.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the biomarker set.
         *
         * @example b5000000-0000-4000-8000-000000000001
         */
        biomarker_set_id: components["parameters"]["BiomarkerSetId"];
        /**
         * UUID of the biomarker.
         *
         * @example b6000000-0000-4000-8000-000000000001
         */
        biomarker_id: components["parameters"]["BiomarkerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The biomarker. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Biomarker;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "biomarkerSets.biomarkers.delete": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the biomarker set.
         *
         * @example b5000000-0000-4000-8000-000000000001
         */
        biomarker_set_id: components["parameters"]["BiomarkerSetId"];
        /**
         * UUID of the biomarker.
         *
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
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** The request does not fit the present state. The R client treats it as a validation error; its codes are unknown. */
      409: components["responses"]["Conflict"];
      /** The request is not valid. The R client treats it as a validation error; its codes are unknown. */
      422: components["responses"]["UnprocessableContent"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "biomarkerSets.biomarkers.update": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the biomarker set.
         *
         * @example b5000000-0000-4000-8000-000000000001
         */
        biomarker_set_id: components["parameters"]["BiomarkerSetId"];
        /**
         * UUID of the biomarker.
         *
         * @example b6000000-0000-4000-8000-000000000001
         */
        biomarker_id: components["parameters"]["BiomarkerId"];
      };
      cookie?: never;
    };
    /** What changes. */
    requestBody: {
      content: {
        "application/json": BiomarkerFields;
      };
    };
    responses: {
      /** The biomarker. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Biomarker;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** The request does not fit the present state. The R client treats it as a validation error; its codes are unknown. */
      409: components["responses"]["Conflict"];
      /** The request is not valid. The R client treats it as a validation error; its codes are unknown. */
      422: components["responses"]["UnprocessableContent"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "biomarkerSets.uploadCsv": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the biomarker set.
         *
         * @example b5000000-0000-4000-8000-000000000001
         */
        biomarker_set_id: components["parameters"]["BiomarkerSetId"];
      };
      cookie?: never;
    };
    /** The CSV file. Its columns are unknown; those of the example are the fields of a biomarker. */
    requestBody: {
      content: {
        "text/csv": string;
      };
    };
    responses: {
      /** The answer, whose form is unknown. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": unknown;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** The request does not fit the present state. The R client treats it as a validation error; its codes are unknown. */
      409: components["responses"]["Conflict"];
      /** The request is not valid. The R client treats it as a validation error; its codes are unknown. */
      422: components["responses"]["UnprocessableContent"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "biomarkerSets.downloadUrl": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the biomarker set.
         *
         * @example b5000000-0000-4000-8000-000000000001
         */
        biomarker_set_id: components["parameters"]["BiomarkerSetId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The link. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SignedUrl;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "biomodelSets.list": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The sets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BiomodelSet[];
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "biomodelSets.create": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path?: never;
      cookie?: never;
    };
    /** The set. */
    requestBody: {
      content: {
        "application/json": BiomodelSetInput;
      };
    };
    responses: {
      /** The set. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BiomodelSet;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** The request does not fit the present state. The R client treats it as a validation error; its codes are unknown. */
      409: components["responses"]["Conflict"];
      /** The request is not valid. The R client treats it as a validation error; its codes are unknown. */
      422: components["responses"]["UnprocessableContent"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "biomodelSets.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the biomodel set.
         *
         * @example b7000000-0000-4000-8000-000000000001
         */
        biomodel_set_id: components["parameters"]["BiomodelSetId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BiomodelSet;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "biomodelSets.archive": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the biomodel set.
         *
         * @example b7000000-0000-4000-8000-000000000001
         */
        biomodel_set_id: components["parameters"]["BiomodelSetId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer, whose form is unknown. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": unknown;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "biomodelSets.biomodels.list": {
    parameters: {
      query?: {
        /** How many entries to return at the most. What the server does without it is undocumented, as is the largest value it takes. */
        limit?: components["parameters"]["Limit"];
        /** How many entries to skip, counted from 0: the second page of 10000 starts at 10000. */
        offset?: components["parameters"]["Offset"];
        /** Only entries that match this text. What is searched is undocumented. */
        search?: components["parameters"]["Search"];
      };
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the biomodel set.
         *
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
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "biomodelSets.columns.list": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the biomodel set.
         *
         * @example b7000000-0000-4000-8000-000000000001
         */
        biomodel_set_id: components["parameters"]["BiomodelSetId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The columns. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BiomodelColumn[];
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "programs.list": {
    parameters: {
      query?: {
        /** How many entries to return at the most. What the server does without it is undocumented, as is the largest value it takes. */
        limit?: components["parameters"]["Limit"];
        /** How many entries to skip, counted from 0: the second page of 10000 starts at 10000. */
        offset?: components["parameters"]["Offset"];
        /** Only entries that match this text. What is searched is undocumented. */
        search?: components["parameters"]["Search"];
      };
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
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
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "programs.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the program.
         *
         * @example bb000000-0000-4000-8000-000000000001
         */
        program_id: components["parameters"]["ProgramId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The program. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Program;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "programs.assets.list": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the program.
         *
         * @example bb000000-0000-4000-8000-000000000001
         */
        program_id: components["parameters"]["ProgramId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ProgramAsset[];
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "programs.analysisSpaces.list": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the program.
         *
         * @example bb000000-0000-4000-8000-000000000001
         */
        program_id: components["parameters"]["ProgramId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AnalysisSpace[];
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "programs.framework.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the program.
         *
         * @example bb000000-0000-4000-8000-000000000001
         */
        program_id: components["parameters"]["ProgramId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The framework. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Framework;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "programs.framework.summary.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the program.
         *
         * @example bb000000-0000-4000-8000-000000000001
         */
        program_id: components["parameters"]["ProgramId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The summary. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": FrameworkSummary;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "programs.framework.versions.list": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the program.
         *
         * @example bb000000-0000-4000-8000-000000000001
         */
        program_id: components["parameters"]["ProgramId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": FrameworkVersion[];
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "programs.framework.coverageGaps.list": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the program.
         *
         * @example bb000000-0000-4000-8000-000000000001
         */
        program_id: components["parameters"]["ProgramId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CoverageGap[];
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "programs.framework.nextSteps.list": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the program.
         *
         * @example bb000000-0000-4000-8000-000000000001
         */
        program_id: components["parameters"]["ProgramId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": NextStep[];
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "programs.framework.evidenceSources.list": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path: {
        /**
         * UUID of the program.
         *
         * @example bb000000-0000-4000-8000-000000000001
         */
        program_id: components["parameters"]["ProgramId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EvidenceSource[];
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** What the path names does not exist, or the user of this token may not see it. */
      404: components["responses"]["NotFound"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "programs.programTypes.list": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ProgramType[];
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "programs.frameworkTemplates.list": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": FrameworkTemplate[];
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "programs.labels.list": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ProgramLabel[];
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
  "programs.stats.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * UUID of the organization the request is about. Absent: the default organization of the token's user. An organization that the user is not in answers 403.
         *
         * @example 7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10
         */
        Organization?: components["parameters"]["Organization"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The numbers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ProgramStats;
        };
      };
      /** The request is not valid; or, with one of the codes `invalid_object_id`, `object_not_found` and `resource_not_found`, what it names does not exist. */
      400: components["responses"]["BadRequest"];
      /** The token is missing or not valid; or the operation is closed to API tokens. */
      401: components["responses"]["Unauthorized"];
      /** The user may not do this, is not in the organization that the `Organization` header names, or the operation is closed to API tokens. */
      403: components["responses"]["Forbidden"];
      /** Too many requests. How many are allowed is unknown, as is whether a `Retry-After` header comes with it. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. 502, 503 and 504 mean the same to the clients: the request may be tried again. */
      500: components["responses"]["ServerError"];
    };
  };
}

/** A company or institute. A user may belong to none, one or several. */
export interface Organization {
  /**
   * Id of the organization; the value of the `Organization` header.
   *
   * Format: uuid
   */
  uuid: string;
  /** Name. */
  name: string;
  /** Its picture. The form is unknown. */
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
  /** More about the error. Its type is unknown; null where there is nothing to add. */
  details?: unknown;
  /** What went wrong, in errors that come from the web framework. */
  detail?: string;
}

/** Who may see it: the members (`private`), whoever it is shared with (`shareable`), everybody (`public`). */
export type ShareLevel = "private" | "shareable" | "public" | (string & {});

/** A person who has an account. */
export interface User {
  /**
   * Id of the user.
   *
   * Format: uuid
   */
  uuid?: string;
  /** First name. */
  first_name?: string;
  /** Last name. */
  last_name?: string;
  /** E-mail address. */
  email?: string;
}

/** A collection of experiments. */
export interface Project {
  /**
   * Id of the project.
   *
   * Format: uuid
   */
  uuid: string;
  /** Id that people use: `PLXP` and 5 digits. */
  pluto_id: string;
  /** Name. */
  name: string;
  /** Description. */
  description?: string | null;
  share_level: ShareLevel;
  owner: User;
  /** Number of experiments in it, archived ones not counted. */
  experiments_count: number;
  /** Whether it is archived. */
  is_archived: boolean;
  /**
   * When it was created.
   *
   * Format: date-time
   */
  created_at: string;
  /** The team it is assigned to; null for none. Its form is unknown. */
  team?: unknown;
  /** What the user of this token may do with it: `own_project` (everything), `edit_project` (name, description, external links), `create_project_experiments`. */
  user_permissions?: ("own_project" | "edit_project" | "create_project_experiments" | (string & {}))[];
}

/** A page of projects. */
export interface ProjectList {
  /** Entries of the whole list, whatever the page. */
  count: number;
  /** The entries of this page; empty past the end. */
  items: Project[];
}

/** An experiment: its samples, assay data, files, analyses and plots. */
export interface Experiment {
  /**
   * Id of the experiment.
   *
   * Format: uuid
   */
  uuid: string;
  /** Id that people use: `PLX` and 6 digits. */
  pluto_id: string;
  /** Name. */
  name: string;
  /** Short description. */
  description?: string | null;
  /** Long description, in Markdown. */
  markdown_long_description?: string | null;
  /** The organism the samples are from. A genome build is part of it where one matters; its key is unknown. */
  organism?: {
    /** Short name of the organism, such as `human` or `mouse`. */
    shortname?: string;
  } | null;
  /** What was measured. */
  type: {
    /** Short name of the kind of experiment. ChIP-seq, single-cell RNA-seq, metabolomics, spatial and microarray experiments exist under short names that are unknown. */
    shortname?: "rnaseq" | "atacseq" | "cutandrun" | "proteomics" | "simple" | (string & {});
  };
  /** The units of the assay data; null at any level where there are none. */
  assay_data_units?: {
    /** The unit; null for none. */
    units?: {
      /** Short name of the unit, such as `raw_counts`. Expected counts, TPM, RPKM and FPKM exist under short names that are unknown. */
      shortname?: string | null;
    } | null;
  } | null;
  /** How far it is: being drafted, processed, done, or failed. */
  status: "draft" | "pending" | "pending_complete" | "complete" | "failed" | (string & {});
  share_level: ShareLevel;
  /** Number of plots. Seen in the list of a project's experiments. */
  plot_count?: number;
  experiment_owner?: User;
  created_by?: User;
  /** Whether it is archived. */
  is_archived: boolean;
  /**
   * When it was created.
   *
   * Format: date-time
   */
  created_at: string;
  /** The project it belongs to; null or absent for a personal experiment. Its form is unknown. */
  project?: unknown;
  /** What the user of this token may do with it: `own_experiment` (everything), `edit_experiment` (name, description, external links; create analyses and plots). */
  user_permissions?: ("own_experiment" | "edit_experiment" | (string & {}))[];
}

/** A page of experiments. */
export interface ExperimentList {
  /** Entries of the whole list, whatever the page. */
  count: number;
  /** The entries of this page; empty past the end. */
  items: Experiment[];
}

/** Something that was done to an experiment. Fields other than the id are unknown. */
export interface ActivityEvent {
  /**
   * Id of the event.
   *
   * Format: uuid
   */
  uuid?: string;
}

/** A page of events. */
export interface ActivityEventList {
  /** The events of this page, 100 at the most. */
  items: ActivityEvent[];
  /**
   * Address of the next page; null on the last.
   *
   * Format: uri
   */
  next?: string | null;
  /**
   * Address of the page before; null on the first.
   *
   * Format: uri
   */
  previous?: string | null;
  /** The cursor that asks for the next page; null on the last. */
  next_cursor?: string | null;
  /** The cursor that asks for the page before; null on the first. */
  previous_cursor?: string | null;
}

/** An experiment or a project that was found, as `type` asked. Which of their fields a hit has is unknown. */
export interface SearchHit {
  /**
   * Id of the experiment or project.
   *
   * Format: uuid
   */
  uuid?: string;
  /** Its Pluto ID. */
  pluto_id?: string;
  /** Its name. */
  name?: string;
}

/** A page of hits. */
export interface SearchHitList {
  /** Entries of the whole list, whatever the page. */
  count: number;
  /** The entries of this page; empty past the end. */
  items: SearchHit[];
}

/** One cell: text, a number, or null where there is no value. One column may mix them. */
export type TableCell = string | number | null;

/** One row, keyed by column name. The names are data: any text may be one, `constructor` and `__proto__` included. */
export type TableRow = { [key: string]: TableCell };

/** A page of a table. */
export interface Table {
  /** Column names, in the order of the columns. */
  headers: string[];
  /** Rows of the whole table, whatever the page. */
  count: number;
  /** The rows of this page; empty past the end. */
  items: TableRow[];
}

/** Where a file can be fetched. */
export interface SignedUrl {
  /**
   * Signed, short-lived address on a storage host. Fetch it without the `Authorization` and `Organization` headers. How long it lives is unknown.
   *
   * Format: uri
   */
  url: string;
}

/** A file of an experiment; an attachment is one whose `data_type` is `attachment`. */
export interface File {
  /**
   * Id of the file.
   *
   * Format: uuid
   */
  uuid: string;
  /** Name of the file. */
  filename?: string;
  /** Name to show; null or empty where there is none. */
  display_name?: string | null;
  /**
   * Size in bytes.
   *
   * Format: int64
   */
  file_size?: number;
}

/** The files of one kind. */
export interface FileBucket {
  /** Number of files. Not in every bucket. */
  count?: number;
  /** The files. */
  items: File[];
}

/** Files by kind. A key is the `data_type` of its files, but for attachments, whose key is `attachments`. */
export type FileBuckets = { [key: string]: FileBucket };

/** What is to be uploaded. The clients send all six fields; which of them the server needs is unknown. */
export interface UploadDescription {
  /** Name of the file. The R client sends the experiment id, two hyphens and the name with `_` for spaces; the Python client the plain name. */
  filename?: string;
  /** Extension of the file name, without a dot. */
  file_type?: string;
  /**
   * Size in bytes.
   *
   * Format: int64
   */
  file_size?: number;
  /** Kind of file: `external`, for what is made outside the platform. */
  data_type?: "external";
  /** Kind of analysis the file is for. */
  analysis_type?: "external";
  /** What made it. `R` and `python` are sent by the clients, `web` by the web app; other values are untested. */
  origin?: "R" | "python" | "web";
  [key: string]: unknown;
}

/** A new upload session. */
export type UploadSessionInput = UploadDescription & {
  filename: string;
};

/** A resumable upload to a storage host. */
export interface UploadSession {
  /**
   * Id of the session.
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
  file: File;
}

/** The record of a quality report. Its fields are unknown. */
export type QcReport = { [key: string]: unknown };

/** A pipeline. Its fields are unknown. */
export type Pipeline = { [key: string]: unknown };

/** A run of a pipeline. Its fields are unknown. */
export type PipelineRun = { [key: string]: unknown };

/** Kind of analysis. The server also knows an assay summary (also in CPM), image analysis, survival and clustering, under values that are unknown. */
export type AnalysisType = "differential_expression" | "gene_set_enrichment" | "principal_components" | "umap" | "external" | (string & {});

/** State of the pipeline of an analysis. `completed` is success; `failed`, `unprocessable` and `canceled` end it too (the R client also takes `cancelled`). The values before the end are unknown. */
export type PipelineStatus = "completed" | "failed" | "unprocessable" | "canceled" | (string & {});

/** The analysis behind a plot, in short. */
export interface PlotAnalysis {
  /**
   * Id of the analysis.
   *
   * Format: uuid
   */
  uuid: string;
  /** Name of the analysis. */
  name?: string | null;
  /** State of its pipeline; null where none has run. */
  pipeline_status?: PipelineStatus | null;
  /** Version of the pipeline that made it. */
  pipeline_version?: string | null;
}

/** How a plot is drawn. */
export interface Display {
  /**
   * Id of the display.
   *
   * Format: uuid
   */
  uuid: string;
  /** Kind of drawing. With `volcano_plot_v2` the data of the plot comes by column. */
  display_type?: "volcano_plot" | "volcano_plot_v2" | "sample_scatter_plot" | "score_bar_plot" | "html" | "external" | (string & {});
  /** Title; empty where none was given, and clients then show the name of the analysis. */
  plot_title?: string | null;
  /** Whether it is archived. */
  is_archived?: boolean;
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
  analysis?: PlotAnalysis | null;
  /** How it is drawn; null while the plot is only a shell. */
  display?: Display | null;
  share_level?: ShareLevel;
  /** How far it is. `published` is what clients write on plots of their own. */
  status?: "draft" | "pending" | "pending_complete" | "complete" | "failed" | "published" | (string & {});
}

/** A page of plots. */
export interface PlotList {
  /** Entries of the whole list, whatever the page. */
  count: number;
  /** The entries of this page; empty past the end. */
  items: Plot[];
}

/** A new, empty plot. */
export interface PlotInput {
  /** Kind of analysis. */
  analysis_type?: "external";
  /** Kind of drawing. */
  display_type?: "html";
  /** How far it is. */
  status?: "published";
  /** How it was made, for the Methods dialog. */
  methods?: string;
  [key: string]: unknown;
}

/** What changes in a plot. */
export interface PlotUpdate {
  /**
   * UUID of the analysis to show.
   *
   * Format: uuid
   */
  analysis_id?: string;
  /**
   * UUID of the display to use.
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

/** What to link to the plot. */
export interface PlotLinkInput {
  /**
   * UUID of the analysis.
   *
   * Format: uuid
   */
  analysis_id: string;
  /**
   * UUID of the display.
   *
   * Format: uuid
   */
  display_id: string;
  [key: string]: unknown;
}

/** What is linked now. */
export interface PlotLink {
  /** The analysis. */
  analysis: {
    /**
     * Its id.
     *
     * Format: uuid
     */
    uuid: string;
  };
  /** The plot. */
  plot: {
    /**
     * Its id.
     *
     * Format: uuid
     */
    uuid: string;
  };
  /** The display. */
  display: {
    /**
     * Its id.
     *
     * Format: uuid
     */
    uuid: string;
  };
}

/** What changes in a display. */
export interface DisplayUpdate {
  /**
   * UUID of the analysis.
   *
   * Format: uuid
   */
  analysis_id?: string;
  /**
   * UUID of the display.
   *
   * Format: uuid
   */
  display_id?: string;
  /** Kind of drawing. */
  display_type?: "external";
  /** How it was made, for the Methods dialog. */
  methods?: string;
  /** The uploaded file to show: its UUID (R) or the whole file as the upload session gave it (Python). */
  figure_file?: string | FileWrite;
  [key: string]: unknown;
}

/** A plot made outside the platform, as metadata and uploaded files. */
export interface ExternalPlotInput {
  /** Name of the plot. */
  name?: string;
  /** What made it. `R` and `python` are sent by the clients, `web` by the web app; other values are untested. */
  origin?: "R" | "python" | "web";
  /** How it was made, for the Methods dialog. */
  methods?: string;
  /**
   * UUID of the uploaded file to show: HTML or an image.
   *
   * Format: uuid
   */
  display_file_id?: string;
  /**
   * UUID of the uploaded result table, a CSV file.
   *
   * Format: uuid
   */
  results_file_id?: string;
  /**
   * UUID of the uploaded script that made it.
   *
   * Format: uuid
   */
  script_file_id?: string;
  /** Sent by the Python client only. */
  analysis_type?: "external";
  /** Sent by the Python client only. */
  display_type?: "html";
  /** Sent by the Python client only. */
  status?: "published";
  [key: string]: unknown;
}

/** A new plot. */
export interface PlotV2Input {
  /** Kind of analysis. The values it takes are unknown. */
  analysis_type?: string;
  /** Kind of drawing. */
  display_type?: "external";
  /** How far it is. The values it takes are unknown. */
  status?: string;
  [key: string]: unknown;
}

/** An analysis of the data of an experiment. */
export interface Analysis {
  /**
   * Id of the analysis.
   *
   * Format: uuid
   */
  uuid: string;
  /** Name. */
  name?: string | null;
  analysis_type: AnalysisType;
  /** State of its pipeline; null where none has run. */
  pipeline_status?: PipelineStatus | null;
  /** Version of the pipeline that made it. */
  pipeline_version?: string | null;
  /** Declared by the server and not filled: read `pipeline_status`. */
  status?: string | null;
  /** Who may see it. */
  share_level?: ShareLevel | null;
  /** Whether it is archived. */
  is_archived?: boolean | null;
  /** How it was made. */
  methods?: string | null;
  /** What made it; null where that is not recorded. */
  origin?: "R" | "python" | "web" | (string & {}) | null;
  /** The result file, as its UUID or its name. */
  results?: string | null;
  /**
   * UUID of the file to show.
   *
   * Format: uuid
   */
  display_file_id?: string | null;
  /**
   * UUID of the result file.
   *
   * Format: uuid
   */
  results_file_id?: string | null;
  /**
   * UUID of the script.
   *
   * Format: uuid
   */
  script_file_id?: string | null;
}

/** A new analysis made outside the platform: with `results`, or with the ids of uploaded files. */
export interface AnalysisInput {
  /** Kind of analysis. */
  analysis_type?: "external";
  /** Name. */
  name?: string;
  /** How it was made, for the Methods dialog. */
  methods?: string;
  /** What made it. `R` and `python` are sent by the clients, `web` by the web app; other values are untested. */
  origin?: "R" | "python" | "web";
  /** The result file: its name, or its UUID. */
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
   * UUID of the uploaded script.
   *
   * Format: uuid
   */
  script_file_id?: string;
  [key: string]: unknown;
}

/** What changes in an analysis. */
export interface AnalysisUpdate {
  /** Name. */
  name?: string;
  /** How it was made, for the Methods dialog. */
  methods?: string;
  /**
   * UUID of the uploaded result file.
   *
   * Format: uuid
   */
  results?: string;
  [key: string]: unknown;
}

/** A cluster of cells and what it is called. */
export interface AnnotationCluster {
  /** Number of the cluster, from 0. */
  number?: number;
  /** What it is called, such as a cell type. */
  display_name?: string;
  /** Colour as hex text, such as `#6366f1`. */
  color?: string;
}

/** Names and colours of the clusters of a single-cell experiment, at one resolution. */
export interface AnnotationSet {
  /**
   * Id of the set.
   *
   * Format: uuid
   */
  uuid: string;
  /** Name of the set. */
  display_name?: string;
  /** Resolution of the clustering, such as 0.4. */
  resolution?: number;
  /** The clusters. */
  clusters?: AnnotationCluster[];
}

/** A workflow of a single-cell experiment. */
export interface Workflow {
  /**
   * Id of the workflow.
   *
   * Format: uuid
   */
  uuid: string;
  /** Name. */
  name?: string;
  /** State: `completed` and `accepted` are success, `failed` is failure. */
  status?: "in_progress" | "completed" | "accepted" | "failed" | (string & {});
}

/** What the server says about what was done. The form is not quite known. */
export interface WorkflowMessage {
  /** For a person to read. */
  message?: string;
}

/** How to copy. More fields than these exist. */
export interface WorkflowCopyInput {
  /** Name of the copy. */
  name?: string;
  /**
   * Id of the preprocessing step up to which the workflow is copied.
   *
   * Format: uuid
   */
  copy_to_preprocess_id?: string;
  [key: string]: unknown;
}

/** A preprocessing step of a workflow. Its fields are unknown. */
export type Preprocess = { [key: string]: unknown };

/** A set of biomarkers. */
export interface BiomarkerSet {
  /**
   * Id of the set.
   *
   * Format: uuid
   */
  uuid: string;
  /** Name. */
  name?: string;
  /** What its biomarkers are. */
  target_type?: "gene" | "protein" | "metabolite" | "other" | (string & {});
  /** Description. */
  description?: string | null;
  /** Kind of set. Its values are unknown. */
  set_type?: string | null;
}

/** A page of biomarker sets. */
export interface BiomarkerSetList {
  /** Entries of the whole list, whatever the page. */
  count: number;
  /** The entries of this page; empty past the end. */
  items: BiomarkerSet[];
}

/** The fields of a biomarker set that can be written. */
export interface BiomarkerSetFields {
  /** Name. */
  name?: string;
  /** What its biomarkers are. */
  target_type?: "gene" | "protein" | "metabolite" | "other";
  /** Short name of the organism, such as `human`. */
  organism_shortname?: string;
  /** Description. */
  description?: string;
  /** Kind of set. Its values are unknown. */
  set_type?: string;
  [key: string]: unknown;
}

/** A new biomarker set. */
export type BiomarkerSetInput = BiomarkerSetFields & {
  name: string;
  target_type: "gene" | "protein" | "metabolite" | "other";
  organism_shortname: string;
};

/** One biomarker of a set. */
export interface Biomarker {
  /**
   * Id of the biomarker.
   *
   * Format: uuid
   */
  uuid: string;
  /** Name. */
  name?: string;
  /** Short name of the target, such as a gene symbol. */
  target_shortname?: string | null;
}

/** A page of biomarkers. */
export interface BiomarkerList {
  /** Entries of the whole list, whatever the page. */
  count: number;
  /** The entries of this page; empty past the end. */
  items: Biomarker[];
}

/** The fields of a biomarker that can be written. Which are required is unknown. */
export interface BiomarkerFields {
  /** Name. */
  name?: string;
  /** Short name of the target, such as a gene symbol. */
  target_shortname?: string;
  [key: string]: unknown;
}

/** A set of biomodels with columns of its own. */
export interface BiomodelSet {
  /**
   * Id of the set.
   *
   * Format: uuid
   */
  uuid: string;
  /** Name. */
  name?: string;
  /** What columns its biomodels have. The form is unknown. */
  schema_definition?: unknown;
}

/** A new biomodel set. Which fields are required is unknown. */
export interface BiomodelSetInput {
  /** Name. */
  name?: string;
  /** What columns its biomodels shall have. The form is unknown. */
  schema_definition?: unknown;
  [key: string]: unknown;
}

/** The definition of a column. Its fields are unknown. */
export type BiomodelColumn = { [key: string]: unknown };

/** A program of translational research. Fields other than these are unknown. */
export interface Program {
  /**
   * Id of the program.
   *
   * Format: uuid
   */
  uuid: string;
  /** Name. */
  name?: string;
}

/** A page of programs. */
export interface ProgramList {
  /** Programs of the whole list, whatever the page. */
  count: number;
  /**
   * Address of the next page; null on the last.
   *
   * Format: uri
   */
  next?: string | null;
  /**
   * Address of the page before; null on the first.
   *
   * Format: uri
   */
  previous?: string | null;
  /** The programs of this page. */
  results: Program[];
}

/** An asset of a program. Its fields are unknown. */
export type ProgramAsset = { [key: string]: unknown };

/** An analysis space. Its fields are unknown. */
export type AnalysisSpace = { [key: string]: unknown };

/** The framework of a program. Its fields are unknown. */
export type Framework = { [key: string]: unknown };

/** A summary of a framework. */
export interface FrameworkSummary {
  /** The dimensions of the framework. */
  dimensions?: { [key: string]: unknown }[];
}

/** A version of a framework. Its fields are unknown. */
export type FrameworkVersion = { [key: string]: unknown };

/** A gap in the coverage of a framework. Its fields are unknown. */
export type CoverageGap = { [key: string]: unknown };

/** A next step. Its fields are unknown. */
export type NextStep = { [key: string]: unknown };

/** An evidence source. Its fields are unknown. */
export type EvidenceSource = { [key: string]: unknown };

/** A type of programs. Its fields are unknown. */
export type ProgramType = { [key: string]: unknown };

/** A template for frameworks. Its fields are unknown. */
export type FrameworkTemplate = { [key: string]: unknown };

/** A label. Its fields are unknown. */
export type ProgramLabel = { [key: string]: unknown };

/** Numbers of programs. */
export interface ProgramStats {
  /** All programs. */
  total: number;
  /** Active programs. */
  active: number;
}

/** A file of an experiment; an attachment is one whose `data_type` is `attachment`. */
export interface FileWrite {
  /**
   * Id of the file.
   *
   * Format: uuid
   */
  uuid: string;
  /** Name of the file. */
  filename?: string;
  /** Name to show; null or empty where there is none. */
  display_name?: string | null;
  /**
   * Size in bytes.
   *
   * Format: int64
   */
  file_size?: number;
  [key: string]: unknown;
}
