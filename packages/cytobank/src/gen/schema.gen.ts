// @generated from specs/cytobank. Do not edit; run: pnpm gen cytobank

export interface paths {
  "/authenticate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign in
     *
     * Hands out a token for a user name (or e-mail address) and password. The client does this by itself where it is given a user name and password. Tokens can't be refreshed or, since about 2020, revoked: the former operations for that are removed.
     */
    post: operations["authentication.login"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List experiments
     *
     * All experiments in the caller's inbox, public ones included, in one answer. There is no paging, sorting or filtering.
     */
    get: operations["experiments.list"];
    put?: never;
    /**
     * Create an experiment
     *
     * Makes an empty experiment.
     */
    post: operations["experiments.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /**
     * Get an experiment
     *
     * One experiment. Its `version` and `gateVersion` are needed for statistics and for applying gates.
     */
    get: operations["experiments.get"];
    /**
     * Update an experiment
     *
     * Changes the fields that are sent and leaves the others. Setting `deleted` moves the experiment to the trash, from where a person can take it back.
     */
    put: operations["experiments.update"];
    post?: never;
    /**
     * Delete an experiment for good
     *
     * Deletes the experiment with all its analyses. It can't be undone; `experiments.trash` can.
     */
    delete: operations["experiments.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/clone": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Clone an experiment
     *
     * Makes a full copy of the experiment, owned by the caller.
     */
    post: operations["experiments.clone"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/selective_clone": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Clone parts of an experiment
     *
     * Makes a copy of the experiment with the files and parts that the body names.
     */
    post: operations["experiments.selectiveClone"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/full_access_users": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /**
     * List the users with full access
     *
     * The users who have full access to the experiment.
     */
    get: operations["fullAccessUsers.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/add_full_access_user": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a user full access
     *
     * Gives one user full access to the experiment.
     */
    post: operations["fullAccessUsers.add"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/remove_full_access_user": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take full access from a user
     *
     * Takes full access to the experiment from one user.
     */
    post: operations["fullAccessUsers.remove"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/fcs_files": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /**
     * List FCS files
     *
     * All FCS files of the experiment with their metadata. No operation deletes, renames or re-categorises a file or reads its events.
     */
    get: operations["fcsFiles.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/fcs_files/{fcsFileId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the FCS file.
         *
         * @example 700001
         */
        fcsFileId: components["parameters"]["fcsFileId"];
      };
      cookie?: never;
    };
    /**
     * Get an FCS file
     *
     * Metadata of one FCS file. The file itself comes from `transfers.getDownloadUrl`.
     */
    get: operations["fcsFiles.get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/fcs_files/{fcsFileId}/compensation": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the FCS file.
         *
         * @example 700001
         */
        fcsFileId: components["parameters"]["fcsFileId"];
      };
      cookie?: never;
    };
    /**
     * Get the compensation inside a file
     *
     * The spillover matrix that the FCS file itself holds. Its name ends in ` - spill string`. In statistics and analyses it is compensation -2.
     */
    get: operations["fcsFiles.getCompensation"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/fcs_files/{fcsFileId}/download": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the FCS file.
         *
         * @example 700001
         */
        fcsFileId: components["parameters"]["fcsFileId"];
      };
      cookie?: never;
    };
    /**
     * Download an FCS file the former way
     *
     * The FCS file itself. Replaced by `transfers.getDownloadUrl`; it may no longer be served.
     *
     * @deprecated
     */
    get: operations["fcsFiles.download"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/fcs_files/download_zip": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /**
     * Download FCS files as a zip the former way
     *
     * Some or all FCS files of the experiment in one zip. Replaced by `transfers.getDownloadUrl` for each file and `transfers.requestZip`; it may no longer be served.
     *
     * @deprecated
     */
    get: operations["fcsFiles.downloadZip"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/fcs_files/upload": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload an FCS file the former way
     *
     * Adds one FCS file, or a delimited file that the server turns into one (DROP). Replaced by temporary credentials from `transfers.getUploadToken`; it may no longer be served.
     *
     * @deprecated
     */
    post: operations["fcsFiles.upload"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/fcs_files/upload_zip": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload a zip of FCS files the former way
     *
     * Adds all FCS files of a zip, or delimited files to be turned into such (DROP). Replaced by temporary credentials from `transfers.getUploadToken`; it may no longer be served.
     *
     * @deprecated
     */
    post: operations["fcsFiles.uploadZip"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/upload/token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get temporary credentials for an upload
     *
     * Temporary S3 credentials to put files into the upload bucket. The upload itself is not an operation of Cytobank but a signed
     * `PutObject` (AWS Signature Version 4) to region `awsRegion` and bucket `uploadBucketName`, with the key
     * `experiments/{experimentId}/{file name, percent-encoded}` and these object metadata:
     *
     * | upload | metadata |
     * |---|---|
     * | FCS file, or zip of such | `x-amz-meta-tid: {a UUID}` |
     * | attachment | the same and `x-amz-meta-attachment: true` |
     * | delimited file (DROP) | the same as FCS and `x-amz-meta-drop: true`, `x-amz-meta-startrow`, `x-amz-meta-startcol` |
     *
     * One client sends no metadata at all for FCS files and that works. The R client refuses empty files, extensions other than
     * `.fcs` and `.zip` for FCS files, and names with any of ``! @ # $ % ^ & * { } < > / \ ? [ ] ( )``. Cytobank takes the file in
     * some time later: see `transfers.getUploadStatus`.
     */
    get: operations["transfers.getUploadToken"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/upload_status": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /**
     * See how uploads are getting on
     *
     * The files put into the upload bucket for the experiment and how far Cytobank has taken them in. Looks like the plain result of a database query.
     */
    get: operations["transfers.getUploadStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/download/url": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the address of a file
     *
     * A signed address from which an FCS file or an attachment can be fetched with a plain GET, without the token. Serves results of analyses too, which are attachments.
     */
    get: operations["transfers.getDownloadUrl"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/download/zip": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Have a zip of files sent by e-mail
     *
     * Asks for a zip of FCS files or attachments. Cytobank makes it later and mails the link to the user; nothing can be polled. A program without a mailbox asks `transfers.getDownloadUrl` for each file instead.
     */
    post: operations["transfers.requestZip"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/attachments": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /**
     * List attachments
     *
     * All attachments of the experiment. Results of CITRUS, FlowSOM and PeacoQC are among them.
     */
    get: operations["attachments.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/attachments/{attachmentId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the attachment.
         *
         * @example 81001
         */
        attachmentId: components["parameters"]["attachmentId"];
      };
      cookie?: never;
    };
    /**
     * Get an attachment
     *
     * One attachment. The file itself comes from `transfers.getDownloadUrl`.
     */
    get: operations["attachments.get"];
    /**
     * Describe an attachment
     *
     * Changes the description of an attachment.
     */
    put: operations["attachments.update"];
    post?: never;
    /**
     * Delete an attachment
     *
     * Deletes an attachment.
     */
    delete: operations["attachments.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/attachments/{attachmentId}/download": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the attachment.
         *
         * @example 81001
         */
        attachmentId: components["parameters"]["attachmentId"];
      };
      cookie?: never;
    };
    /**
     * Download an attachment the former way
     *
     * The file itself. Replaced by `transfers.getDownloadUrl`; it may no longer be served.
     *
     * @deprecated
     */
    get: operations["attachments.download"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/attachments/download_zip": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /**
     * Download all attachments as a zip the former way
     *
     * All attachments of the experiment in one zip. Replaced by `transfers.getDownloadUrl` for each file and `transfers.requestZip`; it may no longer be served.
     *
     * @deprecated
     */
    get: operations["attachments.downloadZip"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/attachments/upload": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload an attachment the former way
     *
     * Adds an attachment. Replaced by temporary credentials from `transfers.getUploadToken`; it may no longer be served.
     *
     * @deprecated
     */
    post: operations["attachments.upload"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/panels": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /**
     * List panels
     *
     * All panels of the experiment with their channels. This is where channel ids come from.
     */
    get: operations["panels.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/panels/{panelId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the panel.
         *
         * @example 31
         */
        panelId: number;
      };
      cookie?: never;
    };
    /**
     * Get a panel
     *
     * One panel with its channels, with or without a wrapper.
     */
    get: operations["panels.get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/gates": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /**
     * List gates
     *
     * All scratch gates of the experiment (version -1). Gates can be changed through Gating-ML only.
     */
    get: operations["gates.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/gates/{gateId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * The gate, by its `id` or its `gateId`; which of them is not known.
         *
         * @example 990001
         */
        gateId: number;
      };
      cookie?: never;
    };
    /**
     * Get a gate
     *
     * One scratch gate.
     */
    get: operations["gates.get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/apply_gates": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Apply the scratch gates
     *
     * Turns the scratch gates into the next version of applied gates, which statistics, illustrations and analyses use. Read the experiment's `gateVersion`, send one more, and compare it with the answer. Do so after each upload of Gating-ML.
     */
    post: operations["gates.apply"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/download_gatingml": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /**
     * Download Gating-ML
     *
     * The gates and populations of the experiment as a Gating-ML 2.0 file, named like `CytExp_90210_Gates_v5.xml`.
     */
    get: operations["gates.downloadGatingMl"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/upload_gatingml": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload Gating-ML
     *
     * Writes scratch gates and populations from a Gating-ML 2.0 file. Apply them afterwards, so that statistics and analyses see them.
     */
    post: operations["gates.uploadGatingMl"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/populations": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /**
     * List populations
     *
     * All populations (gate sets) of the experiment but Ungated, which has gate set id 0. Populations can be changed through Gating-ML only.
     */
    get: operations["populations.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/populations/{populationId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * The population, presumably by its `id` and not its `gateSetId`.
         *
         * @example 880001
         */
        populationId: number;
      };
      cookie?: never;
    };
    /**
     * Get a population
     *
     * One population.
     */
    get: operations["populations.get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/compensations": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /**
     * List compensations
     *
     * All compensations of the experiment with their matrices. Those inside files are not among them.
     */
    get: operations["compensations.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/compensations/{compensationId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the compensation.
         *
         * @example 6601
         */
        compensationId: CompensationId;
      };
      cookie?: never;
    };
    /**
     * Get a compensation
     *
     * One compensation with its matrix.
     */
    get: operations["compensations.get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/upload_compensation_matrix": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload a compensation matrix
     *
     * Adds a compensation from a CSV file.
     */
    post: operations["compensations.upload"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/download_sample_tags": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /**
     * Download sample tags
     *
     * The sample tags (annotations) of all files as a table, one row for each FCS file, tab-separated, named like `experiment_90210_annotations.tsv`. There is no form of it in JSON.
     */
    get: operations["sampleTags.download"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/upload_sample_tags": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload sample tags
     *
     * Sets the sample tags (annotations) from a tab-separated table such as the download gives.
     */
    post: operations["sampleTags.upload"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/scales": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /**
     * List scales
     *
     * The scales of all channels of the experiment.
     */
    get: operations["scales.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/scales/{scaleId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the scale.
         *
         * @example 1200001
         */
        scaleId: number;
      };
      cookie?: never;
    };
    /**
     * Get a scale
     *
     * The scale of one channel.
     */
    get: operations["scales.get"];
    /**
     * Update a scale
     *
     * Changes type, cofactor or range of a scale.
     */
    put: operations["scales.update"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/statistics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get statistics of populations
     *
     * Event counts and, where channels are named, channel statistics: one row for each pair of file and population. Read the experiment first, since its current `version` must be sent and its `gateVersion` is the faster choice. Leave out `channelIds` for event counts only, which is faster too.
     */
    get: operations["statistics.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List users
     *
     * All users of the server. For server administrators only.
     */
    get: operations["users.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{userId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the user.
         *
         * @example 4101
         */
        userId: UserId;
      };
      cookie?: never;
    };
    /**
     * Get a user
     *
     * One user. Administrators may read all, others only themselves.
     */
    get: operations["users.get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/visne": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /**
     * List viSNE analyses
     *
     * All viSNE analyses of the experiment.
     */
    get: operations["visne.list"];
    put?: never;
    /**
     * Create a viSNE analysis
     *
     * Makes a new viSNE analysis. Next, set it up with `visne.update` and start it with `visne.run`.
     */
    post: operations["visne.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/visne/{analysisId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /**
     * Get a viSNE analysis
     *
     * One viSNE analysis with its settings. The result is the child experiment `createdExperiment`.
     */
    get: operations["visne.get"];
    /**
     * Set up a viSNE analysis
     *
     * Sets the settings of a viSNE analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
     */
    put: operations["visne.update"];
    post?: never;
    /**
     * Delete a viSNE analysis
     *
     * Deletes a viSNE analysis.
     */
    delete: operations["visne.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/visne/{analysisId}/rename": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Rename a viSNE analysis
     *
     * Gives a viSNE analysis another name.
     */
    put: operations["visne.rename"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/visne/{analysisId}/copy_settings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Copy the settings of a viSNE analysis
     *
     * Makes a new viSNE analysis with the same settings, not run yet.
     */
    post: operations["visne.copySettings"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/visne/{analysisId}/run": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a viSNE analysis
     *
     * Starts a viSNE analysis and answers at once. Watch `visne.status`, then read `visne.get`; runs can take hours. The result is the child experiment `createdExperiment`.
     */
    post: operations["visne.run"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/visne/{analysisId}/status": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /**
     * Get the status of a viSNE analysis
     *
     * The state of a viSNE analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
     */
    get: operations["visne.status"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/spade": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /**
     * List SPADE analyses
     *
     * All SPADE analyses of the experiment.
     */
    get: operations["spade.list"];
    put?: never;
    /**
     * Create a SPADE analysis
     *
     * Makes a new SPADE analysis. Next, set it up with `spade.update` and start it with `spade.run`.
     */
    post: operations["spade.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/spade/{analysisId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /**
     * Get a SPADE analysis
     *
     * One SPADE analysis with its settings. The result is the child experiment `createdExperiment`, and the files of `spade.download`.
     */
    get: operations["spade.get"];
    /**
     * Set up a SPADE analysis
     *
     * Sets the settings of a SPADE analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
     */
    put: operations["spade.update"];
    post?: never;
    /**
     * Delete a SPADE analysis
     *
     * Deletes a SPADE analysis.
     */
    delete: operations["spade.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/spade/{analysisId}/rename": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Rename a SPADE analysis
     *
     * Gives a SPADE analysis another name.
     */
    put: operations["spade.rename"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/spade/{analysisId}/copy_settings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Copy the settings of a SPADE analysis
     *
     * Makes a new SPADE analysis with the same settings, not run yet.
     */
    post: operations["spade.copySettings"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/spade/{analysisId}/run": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a SPADE analysis
     *
     * Starts a SPADE analysis and answers at once. Watch `spade.status`, then read `spade.get`; runs can take hours. The result is the child experiment `createdExperiment`, and the files of `spade.download`.
     */
    post: operations["spade.run"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/spade/{analysisId}/status": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /**
     * Get the status of a SPADE analysis
     *
     * The state of a SPADE analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
     */
    get: operations["spade.status"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/spade/{analysisId}/copy_results": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Copy a SPADE analysis with its results
     *
     * Makes a new SPADE analysis with the same settings and results.
     */
    post: operations["spade.copyResults"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/spade/{analysisId}/download": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /**
     * Download results of a SPADE analysis
     *
     * One result file:
     *
     * | item | file |
     * |---|---|
     * | `full_data` | zip of `clusters.table`, `layout.table` (a line of two numbers for each node), `mst.gml` and clustered and downsampled FCS files |
     * | `statistics_table` | zip of CSV files in the folder `bySample`, with `ID`, `count`, `percenttotal` and medians |
     * | `gml` | the tree as GML text |
     * | `clusters_table`, `global_boundaries_table`, `layout_table` | tables as text |
     */
    get: operations["spade.download"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/spade/{analysisId}/show_bubbles": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /**
     * List the bubbles of a SPADE analysis
     *
     * The named sets of nodes of the tree.
     */
    get: operations["spade.listBubbles"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/spade/{analysisId}/set_bubbles": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set the bubbles of a SPADE analysis
     *
     * Sets the named sets of nodes of the tree.
     */
    post: operations["spade.setBubbles"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/spade/{analysisId}/add_bubbles": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add bubbles to a SPADE analysis
     *
     * Adds named sets of nodes. Replaced by `spade.setBubbles`; it may no longer be served.
     *
     * @deprecated
     */
    post: operations["spade.addBubbles"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/spade/{analysisId}/export_bubbles_to_new_experiment": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Export bubbles to a new experiment
     *
     * Makes a new experiment from the events of some bubbles.
     */
    post: operations["spade.exportBubbles"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/citrus": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /**
     * List CITRUS analyses
     *
     * All CITRUS analyses of the experiment.
     */
    get: operations["citrus.list"];
    put?: never;
    /**
     * Create a CITRUS analysis
     *
     * Makes a new CITRUS analysis. Next, set it up with `citrus.update` and start it with `citrus.run`.
     */
    post: operations["citrus.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/citrus/{analysisId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /**
     * Get a CITRUS analysis
     *
     * One CITRUS analysis with its settings. The result is the attachment `settings.attachmentId` of the source experiment.
     */
    get: operations["citrus.get"];
    /**
     * Set up a CITRUS analysis
     *
     * Sets the settings of a CITRUS analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
     */
    put: operations["citrus.update"];
    post?: never;
    /**
     * Delete a CITRUS analysis
     *
     * Deletes a CITRUS analysis.
     */
    delete: operations["citrus.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/citrus/{analysisId}/rename": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Rename a CITRUS analysis
     *
     * Gives a CITRUS analysis another name.
     */
    put: operations["citrus.rename"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/citrus/{analysisId}/copy_settings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Copy the settings of a CITRUS analysis
     *
     * Makes a new CITRUS analysis with the same settings, not run yet.
     */
    post: operations["citrus.copySettings"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/citrus/{analysisId}/run": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a CITRUS analysis
     *
     * Starts a CITRUS analysis and answers at once. Watch `citrus.status`, then read `citrus.get`; runs can take hours. The result is the attachment `settings.attachmentId` of the source experiment.
     */
    post: operations["citrus.run"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/citrus/{analysisId}/status": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /**
     * Get the status of a CITRUS analysis
     *
     * The state of a CITRUS analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
     */
    get: operations["citrus.status"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/flowsom": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /**
     * List FlowSOM analyses
     *
     * All FlowSOM analyses of the experiment.
     */
    get: operations["flowsom.list"];
    put?: never;
    /**
     * Create a FlowSOM analysis
     *
     * Makes a new FlowSOM analysis. Next, set it up with `flowsom.update` and start it with `flowsom.run`.
     */
    post: operations["flowsom.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/flowsom/{analysisId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /**
     * Get a FlowSOM analysis
     *
     * One FlowSOM analysis with its settings. The result is the child experiment `createdExperiment` and a zip, the attachment `settings.attachmentId` of that experiment.
     */
    get: operations["flowsom.get"];
    /**
     * Set up a FlowSOM analysis
     *
     * Sets the settings of a FlowSOM analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
     */
    put: operations["flowsom.update"];
    post?: never;
    /**
     * Delete a FlowSOM analysis
     *
     * Deletes a FlowSOM analysis.
     */
    delete: operations["flowsom.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/flowsom/{analysisId}/rename": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Rename a FlowSOM analysis
     *
     * Gives a FlowSOM analysis another name.
     */
    put: operations["flowsom.rename"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/flowsom/{analysisId}/copy_settings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Copy the settings of a FlowSOM analysis
     *
     * Makes a new FlowSOM analysis with the same settings, not run yet.
     */
    post: operations["flowsom.copySettings"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/flowsom/{analysisId}/run": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a FlowSOM analysis
     *
     * Starts a FlowSOM analysis and answers at once. Watch `flowsom.status`, then read `flowsom.get`; runs can take hours. The result is the child experiment `createdExperiment` and a zip, the attachment `settings.attachmentId` of that experiment.
     */
    post: operations["flowsom.run"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/flowsom/{analysisId}/status": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /**
     * Get the status of a FlowSOM analysis
     *
     * The state of a FlowSOM analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
     */
    get: operations["flowsom.status"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/tSNE-CUDA": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /**
     * List tSNE-CUDA analyses
     *
     * All tSNE-CUDA analyses of the experiment.
     */
    get: operations["tsneCuda.list"];
    put?: never;
    /**
     * Create a tSNE-CUDA analysis
     *
     * Makes a new tSNE-CUDA analysis. Next, set it up with `tsneCuda.update` and start it with `tsneCuda.run`.
     */
    post: operations["tsneCuda.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/tSNE-CUDA/{analysisId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /**
     * Get a tSNE-CUDA analysis
     *
     * One tSNE-CUDA analysis with its settings. The result is the child experiment `createdExperiment`.
     */
    get: operations["tsneCuda.get"];
    put?: never;
    post?: never;
    /**
     * Delete a tSNE-CUDA analysis
     *
     * Deletes a tSNE-CUDA analysis.
     */
    delete: operations["tsneCuda.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/tsne-cuda/{analysisId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Set up a tSNE-CUDA analysis
     *
     * Sets the settings of a tSNE-CUDA analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
     */
    put: operations["tsneCuda.update"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/tSNE-CUDA/{analysisId}/rename": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Rename a tSNE-CUDA analysis
     *
     * Gives a tSNE-CUDA analysis another name.
     */
    put: operations["tsneCuda.rename"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/tSNE-CUDA/{analysisId}/copy_settings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Copy the settings of a tSNE-CUDA analysis
     *
     * Makes a new tSNE-CUDA analysis with the same settings, not run yet.
     */
    post: operations["tsneCuda.copySettings"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/tSNE-CUDA/{analysisId}/run": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a tSNE-CUDA analysis
     *
     * Starts a tSNE-CUDA analysis and answers at once. Watch `tsneCuda.status`, then read `tsneCuda.get`; runs can take hours. The result is the child experiment `createdExperiment`.
     */
    post: operations["tsneCuda.run"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/tSNE-CUDA/{analysisId}/status": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /**
     * Get the status of a tSNE-CUDA analysis
     *
     * The state of a tSNE-CUDA analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
     */
    get: operations["tsneCuda.status"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/opt-SNE": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /**
     * List opt-SNE analyses
     *
     * All opt-SNE analyses of the experiment.
     */
    get: operations["optSne.list"];
    put?: never;
    /**
     * Create an opt-SNE analysis
     *
     * Makes a new opt-SNE analysis. Next, set it up with `optSne.update` and start it with `optSne.run`.
     */
    post: operations["optSne.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/opt-SNE/{analysisId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /**
     * Get an opt-SNE analysis
     *
     * One opt-SNE analysis with its settings. The result is the child experiment `createdExperiment`.
     */
    get: operations["optSne.get"];
    put?: never;
    post?: never;
    /**
     * Delete an opt-SNE analysis
     *
     * Deletes an opt-SNE analysis.
     */
    delete: operations["optSne.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/opt-sne/{analysisId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Set up an opt-SNE analysis
     *
     * Sets the settings of an opt-SNE analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
     */
    put: operations["optSne.update"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/opt-SNE/{analysisId}/rename": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Rename an opt-SNE analysis
     *
     * Gives an opt-SNE analysis another name.
     */
    put: operations["optSne.rename"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/opt-SNE/{analysisId}/copy_settings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Copy the settings of an opt-SNE analysis
     *
     * Makes a new opt-SNE analysis with the same settings, not run yet.
     */
    post: operations["optSne.copySettings"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/opt-SNE/{analysisId}/run": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run an opt-SNE analysis
     *
     * Starts an opt-SNE analysis and answers at once. Watch `optSne.status`, then read `optSne.get`; runs can take hours. The result is the child experiment `createdExperiment`.
     */
    post: operations["optSne.run"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/opt-SNE/{analysisId}/status": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /**
     * Get the status of an opt-SNE analysis
     *
     * The state of an opt-SNE analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
     */
    get: operations["optSne.status"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/UMAP": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /**
     * List UMAP analyses
     *
     * All UMAP analyses of the experiment.
     */
    get: operations["umap.list"];
    put?: never;
    /**
     * Create a UMAP analysis
     *
     * Makes a new UMAP analysis. Next, set it up with `umap.update` and start it with `umap.run`.
     */
    post: operations["umap.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/UMAP/{analysisId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /**
     * Get a UMAP analysis
     *
     * One UMAP analysis with its settings. The result is the child experiment `createdExperiment`.
     */
    get: operations["umap.get"];
    put?: never;
    post?: never;
    /**
     * Delete a UMAP analysis
     *
     * Deletes a UMAP analysis.
     */
    delete: operations["umap.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/umap/{analysisId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Set up a UMAP analysis
     *
     * Sets the settings of a UMAP analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
     */
    put: operations["umap.update"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/UMAP/{analysisId}/rename": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Rename a UMAP analysis
     *
     * Gives a UMAP analysis another name.
     */
    put: operations["umap.rename"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/UMAP/{analysisId}/copy_settings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Copy the settings of a UMAP analysis
     *
     * Makes a new UMAP analysis with the same settings, not run yet.
     */
    post: operations["umap.copySettings"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/UMAP/{analysisId}/run": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a UMAP analysis
     *
     * Starts a UMAP analysis and answers at once. Watch `umap.status`, then read `umap.get`; runs can take hours. The result is the child experiment `createdExperiment`.
     */
    post: operations["umap.run"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/UMAP/{analysisId}/status": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /**
     * Get the status of a UMAP analysis
     *
     * The state of a UMAP analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
     */
    get: operations["umap.status"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/peaco_qc": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /**
     * List PeacoQC analyses
     *
     * All PeacoQC analyses of the experiment.
     */
    get: operations["peacoQc.list"];
    put?: never;
    /**
     * Create a PeacoQC analysis
     *
     * Makes a new PeacoQC analysis. Next, set it up with `peacoQc.update` and start it with `peacoQc.run`.
     */
    post: operations["peacoQc.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/peaco_qc/{analysisId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /**
     * Get a PeacoQC analysis
     *
     * One PeacoQC analysis with its settings. The results are the attachments `settings.attachmentId` and `settings.heatmapAttachmentId` of the source experiment.
     */
    get: operations["peacoQc.get"];
    /**
     * Set up a PeacoQC analysis
     *
     * Sets the settings of a PeacoQC analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
     */
    put: operations["peacoQc.update"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/peaco_qc/{analysisId}/rename": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Rename a PeacoQC analysis
     *
     * Gives a PeacoQC analysis another name.
     */
    put: operations["peacoQc.rename"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/peaco_qc/{analysisId}/copy_settings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Copy the settings of a PeacoQC analysis
     *
     * Makes a new PeacoQC analysis with the same settings, not run yet.
     */
    post: operations["peacoQc.copySettings"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/peaco_qc/{analysisId}/run": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a PeacoQC analysis
     *
     * Starts a PeacoQC analysis and answers at once. Watch `peacoQc.status`, then read `peacoQc.get`; runs can take hours. The results are the attachments `settings.attachmentId` and `settings.heatmapAttachmentId` of the source experiment.
     */
    post: operations["peacoQc.run"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/peaco_qc/{analysisId}/status": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /**
     * Get the status of a PeacoQC analysis
     *
     * The state of a PeacoQC analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
     */
    get: operations["peacoQc.status"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/auto_gate_train": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /**
     * List trainings
     *
     * The trainings of automatic gating of the experiment.
     */
    get: operations["autogating.training.list"];
    put?: never;
    /**
     * Create a training
     *
     * Makes a new training of a model on gated files. Set its options, run it, then use its id as `trainedModelAnalysisId` of an inference.
     */
    post: operations["autogating.training.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/auto_gate_train/{analysisId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Set the options of a training
     *
     * Sets the options of a training. Send all of them.
     */
    put: operations["autogating.training.update"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/auto_gate_inference": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /**
     * List inferences
     *
     * The inferences of automatic gating of the experiment.
     */
    get: operations["autogating.inference.list"];
    put?: never;
    /**
     * Create an inference
     *
     * Makes a new inference, which gates files with a trained model.
     */
    post: operations["autogating.inference.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/auto_gate_inference/{analysisId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Set the options of an inference
     *
     * Sets the options of an inference. Send all of them.
     */
    put: operations["autogating.inference.update"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/{analysisId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /**
     * Get a training or an inference
     *
     * One training or inference with its options. This path has no type in it; whether it serves analyses of other types is not known.
     */
    get: operations["autogating.get"];
    put?: never;
    post?: never;
    /**
     * Delete a training or an inference
     *
     * Deletes a training or an inference.
     */
    delete: operations["autogating.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/{analysisId}/rename": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Rename a training or an inference
     *
     * Gives a training or an inference another name.
     */
    put: operations["autogating.rename"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/{analysisId}/copy_settings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Copy a training or an inference
     *
     * Makes a new training or inference with the same options, not run yet.
     */
    post: operations["autogating.copySettings"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/{analysisId}/run": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a training or an inference
     *
     * Starts it and answers at once. Watch `autogating.status`. An inference leaves a child experiment behind, a training only with `createBlindTestExperiment`.
     */
    post: operations["autogating.run"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/experiments/{experimentId}/advanced_analyses/{analysisId}/status": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /**
     * Get the status of a training or an inference
     *
     * The state of a training or an inference. Look every ten seconds or less often, as a hundred requests a minute are all there is.
     */
    get: operations["autogating.status"];
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
    Credentials: Credentials;
    UserId: UserId;
    SignedInUser: SignedInUser;
    ErrorBody: ErrorBody;
    ExperimentId: ExperimentId;
    Experiment: Experiment;
    NewExperiment: NewExperiment;
    ExperimentEnvelope: ExperimentEnvelope;
    ExperimentChanges: ExperimentChanges;
    FcsFileId: FcsFileId;
    SelectiveClone: SelectiveClone;
    User: User;
    ChosenUser: ChosenUser;
    Unknown: Unknown;
    UniqueHash: UniqueHash;
    FcsFile: FcsFile;
    FcsFileList: FcsFileList;
    CompensationId: CompensationId;
    CompensationMatrix: CompensationMatrix;
    FcsUpload: FcsUpload;
    UploadToken: UploadToken;
    UploadStatusItem: UploadStatusItem;
    UploadStatus: UploadStatus;
    DownloadUrl: DownloadUrl;
    ZipRequest: ZipRequest;
    AttachmentId: AttachmentId;
    Attachment: Attachment;
    FileUpload: FileUpload;
    ChannelId: ChannelId;
    Channel: Channel;
    Panel: Panel;
    GateId: GateId;
    SeenScaleType: SeenScaleType;
    GateScale: GateScale;
    Point: Point;
    GateDefinition: GateDefinition;
    Gate: Gate;
    GateSetId: GateSetId;
    PopulationDefinition: PopulationDefinition;
    Population: Population;
    Compensation: Compensation;
    SampleTagTable: SampleTagTable;
    Scale: Scale;
    ScaleChanges: ScaleChanges;
    CompensationChoice: CompensationChoice;
    ByChannel: ByChannel;
    StatisticsRow: StatisticsRow;
    StatisticsErrorBody: StatisticsErrorBody;
    AnalysisId: AnalysisId;
    AnalysisStatus: AnalysisStatus;
    Analysis: Analysis;
    CreatedExperiment: CreatedExperiment;
    VisneParameters: VisneParameters;
    VisneSettings: VisneSettings;
    VisneAnalysis: VisneAnalysis;
    AnalysisName: AnalysisName;
    VisneEnvelope: VisneEnvelope;
    VisneOptions: VisneOptions;
    RenamedAnalysis: RenamedAnalysis;
    AnalysisState: AnalysisState;
    SpadeParameters: SpadeParameters;
    SpadeSettings: SpadeSettings;
    SpadeAnalysis: SpadeAnalysis;
    SpadeEnvelope: SpadeEnvelope;
    SpadeOptions: SpadeOptions;
    Bubble: Bubble;
    BubblesEnvelope: BubblesEnvelope;
    FileGrouping: FileGrouping;
    CitrusParameters: CitrusParameters;
    CitrusSettings: CitrusSettings;
    CitrusAnalysis: CitrusAnalysis;
    CitrusEnvelope: CitrusEnvelope;
    CitrusOptions: CitrusOptions;
    SampledEvents: SampledEvents;
    FlowsomParameters: FlowsomParameters;
    SeenEventSamplingMethod: SeenEventSamplingMethod;
    FlowsomSettings: FlowsomSettings;
    FlowsomAnalysis: FlowsomAnalysis;
    FlowsomEnvelope: FlowsomEnvelope;
    EventSamplingMethod: EventSamplingMethod;
    FlowsomOptions: FlowsomOptions;
    ReductionSettings: ReductionSettings;
    ReductionResult: ReductionResult;
    TsneCudaParameters: TsneCudaParameters;
    TsneCudaSettings: TsneCudaSettings;
    TsneCudaAnalysis: TsneCudaAnalysis;
    TsneCudaEnvelope: TsneCudaEnvelope;
    ReductionOptions: ReductionOptions;
    TsneCudaOptions: TsneCudaOptions;
    OptSneParameters: OptSneParameters;
    OptSneSettings: OptSneSettings;
    OptSneAnalysis: OptSneAnalysis;
    OptSneEnvelope: OptSneEnvelope;
    OptSneOptions: OptSneOptions;
    UmapParameters: UmapParameters;
    UmapSettings: UmapSettings;
    UmapAnalysis: UmapAnalysis;
    UmapEnvelope: UmapEnvelope;
    UmapOptions: UmapOptions;
    PeacoQcParameters: PeacoQcParameters;
    PeacoQcSettings: PeacoQcSettings;
    PeacoQcAnalysis: PeacoQcAnalysis;
    PeacoQcEnvelope: PeacoQcEnvelope;
    PeacoQcOptions: PeacoQcOptions;
    AutogatingAnalysis: AutogatingAnalysis;
    AutogatingEnvelope: AutogatingEnvelope;
    AutogatingTrainingOptions: AutogatingTrainingOptions;
    AutogatingInferenceOptions: AutogatingInferenceOptions;
    BubblesEnvelopeWrite: BubblesEnvelopeWrite;
  };
  responses: {
    /** The token is missing, wrong or expired, or the user name and password don't fit. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
    RateLimited: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The account may not do this, or has no access to the experiment. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** Nothing with that id. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** Done. Whether the answer has a body, and which, is not known; clients look at the status only. */
    Done: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** Done. The answer is JSON of which nobody has recorded the members. */
    UnknownAnswer: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Unknown;
      };
    };
    /** The new files. A list even for one. */
    UploadedFcsFiles: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": FcsFileList;
      };
    };
    /** The attachment. */
    OneAttachment: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          attachment: Attachment;
        };
      };
    };
    /** The scale. */
    OneScale: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          scale: Scale;
        };
      };
    };
    /** The request can't be answered, such as one with an outdated `experimentVersion`. */
    StatisticsRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": StatisticsErrorBody;
      };
    };
    /** The analysis with its settings. */
    VisneAnswer: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": VisneEnvelope;
      };
    };
    /** The analysis with its settings. */
    SpadeAnswer: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": SpadeEnvelope;
      };
    };
    /** The bubbles. */
    Bubbles: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": BubblesEnvelope;
      };
    };
    /** The analysis with its settings. */
    CitrusAnswer: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": CitrusEnvelope;
      };
    };
    /** The analysis with its settings. */
    FlowsomAnswer: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": FlowsomEnvelope;
      };
    };
    /** The analysis with its settings. */
    TsneCudaAnswer: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": TsneCudaEnvelope;
      };
    };
    /** The analysis with its settings. */
    OptSneAnswer: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": OptSneEnvelope;
      };
    };
    /** The analysis with its settings. */
    UmapAnswer: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": UmapEnvelope;
      };
    };
    /** The analysis with its settings. */
    PeacoQcAnswer: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": PeacoQcEnvelope;
      };
    };
    /** Trainings or inferences. */
    AutogatingList: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": { [key: string]: AutogatingAnalysis[] };
      };
    };
    /** The training or inference. */
    AutogatingAnswer: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": AutogatingEnvelope;
      };
    };
  };
  parameters: {
    /**
     * Id of the experiment.
     *
     * @example 90210
     */
    experimentId: ExperimentId;
    /**
     * Id of the FCS file.
     *
     * @example 700001
     */
    fcsFileId: FcsFileId;
    /**
     * Id of the attachment.
     *
     * @example 81001
     */
    attachmentId: AttachmentId;
    /**
     * Id of the analysis.
     *
     * @example 5001
     */
    analysisId: AnalysisId;
    /**
     * 1 asks for the settings too. The R client always sends it; without it `settings` is presumably absent. No other value is known.
     *
     * @example 1
     */
    includeSettings: 1;
  };
  requestBodies: {
    /** The user, named in one of three ways, wrapped. */
    ChosenUser: {
      content: {
        "application/json": {
          experiment: ChosenUser;
        };
      };
    };
    /** The bubbles, wrapped. */
    Bubbles: {
      content: {
        "application/json": BubblesEnvelopeWrite;
      };
    };
    /** The name of the analysis, without a wrapper. */
    AnalysisName: {
      content: {
        "application/json": AnalysisName;
      };
    };
  };
  headers: {
    /**
     * Carries the name of the file.
     *
     * @example attachment; filename="tube_01.fcs"
     */
    ContentDisposition: string;
  };
  pathItems: never;
}

export interface operations {
  "authentication.login": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** User name and password. */
    requestBody: {
      content: {
        "application/json": Credentials;
        "application/x-www-form-urlencoded": Credentials;
      };
    };
    responses: {
      /** The user and the token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            user: SignedInUser;
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "experiments.list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The experiments. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The experiments, in the server's order. */
            experiments: Experiment[];
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "experiments.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The new experiment, wrapped. */
    requestBody: {
      content: {
        "application/json": {
          experiment: NewExperiment;
        };
      };
    };
    responses: {
      /** The new experiment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ExperimentEnvelope;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "experiments.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
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
          "application/json": ExperimentEnvelope;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "experiments.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /** The fields to change, wrapped. */
    requestBody: {
      content: {
        "application/json": {
          experiment: ExperimentChanges;
        };
      };
    };
    responses: {
      /** The changed experiment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ExperimentEnvelope;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "experiments.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done. Whether the answer has a body, and which, is not known; clients look at the status only. */
      200: components["responses"]["Done"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "experiments.clone": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The new experiment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ExperimentEnvelope;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "experiments.selectiveClone": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /** The name of the clone and what goes into it, wrapped. */
    requestBody: {
      content: {
        "application/json": {
          experiment: SelectiveClone;
        };
      };
    };
    responses: {
      /** The new experiment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ExperimentEnvelope;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "fullAccessUsers.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The users. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Wrapper. */
            experiment: {
              /** The users. */
              full_access_users: User[];
            };
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "fullAccessUsers.add": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["ChosenUser"];
    responses: {
      /** Done. The answer is JSON of which nobody has recorded the members. */
      200: components["responses"]["UnknownAnswer"];
      /** Nothing done. The user is the primary researcher of the experiment. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "fullAccessUsers.remove": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["ChosenUser"];
    responses: {
      /** Done. The answer is JSON of which nobody has recorded the members. */
      200: components["responses"]["UnknownAnswer"];
      /** Nothing done. The user had no full access. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "fcsFiles.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The files. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": FcsFileList;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "fcsFiles.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the FCS file.
         *
         * @example 700001
         */
        fcsFileId: components["parameters"]["fcsFileId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file's metadata. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            fcsFile: FcsFile;
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "fcsFiles.getCompensation": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the FCS file.
         *
         * @example 700001
         */
        fcsFileId: components["parameters"]["fcsFileId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The compensation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            compensation: CompensationMatrix;
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "fcsFiles.download": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the FCS file.
         *
         * @example 700001
         */
        fcsFileId: components["parameters"]["fcsFileId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file. `md5sum` and `fileSize` of its metadata tell whether it is complete. */
      200: {
        headers: {
          /**
           * Carries the name of the file.
           *
           * @example attachment; filename="tube_01.fcs"
           */
          "Content-Disposition"?: components["headers"]["ContentDisposition"];
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": Blob;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "fcsFiles.downloadZip": {
    parameters: {
      query?: {
        /**
         * Ids of the files, joined by commas. Absent, all files come.
         *
         * @example [700001,700002]
         */
        fcs_file_ids?: FcsFileId[];
      };
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The files. */
      200: {
        headers: {
          /**
           * Carries the name of the file.
           *
           * @example attachment; filename="tube_01.fcs"
           */
          "Content-Disposition"?: components["headers"]["ContentDisposition"];
          [name: string]: unknown;
        };
        content: {
          "application/zip": Blob;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "fcsFiles.upload": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /** The file, and how to read it if it is a delimited one. */
    requestBody: {
      content: {
        "multipart/form-data": FcsUpload;
      };
    };
    responses: {
      /** The new files. A list even for one. */
      200: components["responses"]["UploadedFcsFiles"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "fcsFiles.uploadZip": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /** The zip, and how to read its files if they are delimited ones. */
    requestBody: {
      content: {
        "multipart/form-data": FcsUpload;
      };
    };
    responses: {
      /** The new files. A list even for one. */
      200: components["responses"]["UploadedFcsFiles"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "transfers.getUploadToken": {
    parameters: {
      query: {
        /**
         * The user who uploads, by id or by name.
         *
         * @example 4101
         */
        userId: number | string;
        /**
         * The experiment that gets the file.
         *
         * @example 90210
         */
        experimentId: ExperimentId;
        /**
         * Whether the upload is an ACS archive. Clients send false only.
         *
         * @example false
         */
        acs: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The credentials and where they are good for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UploadToken;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "transfers.getUploadStatus": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The uploads. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UploadStatus;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "transfers.getDownloadUrl": {
    parameters: {
      query: {
        /**
         * The experiment that holds the file.
         *
         * @example 90210
         */
        experimentId: ExperimentId;
        /**
         * The `uniqueHash` of the FCS file or attachment.
         *
         * @example demo-hash-0001
         */
        hashKey: UniqueHash;
        /**
         * Name of the file.
         *
         * @example tube_01.fcs
         */
        fileName: string;
        /**
         * What the file is. The R client says `FcsFile` where type or extension is FCS in whatever case, else `Attachment`, also where an attachment's type is null.
         *
         * @example FcsFile
         */
        fileType: "FcsFile" | "Attachment";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The address. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DownloadUrl;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "transfers.requestZip": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The files, and a name for the zip. */
    requestBody: {
      content: {
        "application/json": ZipRequest;
      };
    };
    responses: {
      /** Done. Whether the answer has a body, and which, is not known; clients look at the status only. */
      200: components["responses"]["Done"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "attachments.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The attachments. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The attachments. */
            attachments: Attachment[];
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "attachments.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the attachment.
         *
         * @example 81001
         */
        attachmentId: components["parameters"]["attachmentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The attachment. */
      200: components["responses"]["OneAttachment"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "attachments.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the attachment.
         *
         * @example 81001
         */
        attachmentId: components["parameters"]["attachmentId"];
      };
      cookie?: never;
    };
    /** The new description, wrapped. */
    requestBody: {
      content: {
        "application/json": {
          /** What to change. */
          attachments: {
            /** The new description. */
            description?: string;
          };
        };
      };
    };
    responses: {
      /** Done. Whether the answer has a body, and which, is not known; clients look at the status only. */
      200: components["responses"]["Done"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "attachments.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the attachment.
         *
         * @example 81001
         */
        attachmentId: components["parameters"]["attachmentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done. Whether the answer has a body, and which, is not known; clients look at the status only. */
      200: components["responses"]["Done"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "attachments.download": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the attachment.
         *
         * @example 81001
         */
        attachmentId: components["parameters"]["attachmentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file. */
      200: {
        headers: {
          /**
           * Carries the name of the file.
           *
           * @example attachment; filename="tube_01.fcs"
           */
          "Content-Disposition"?: components["headers"]["ContentDisposition"];
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": Blob;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "attachments.downloadZip": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The files. */
      200: {
        headers: {
          /**
           * Carries the name of the file.
           *
           * @example attachment; filename="tube_01.fcs"
           */
          "Content-Disposition"?: components["headers"]["ContentDisposition"];
          [name: string]: unknown;
        };
        content: {
          "application/zip": Blob;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "attachments.upload": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /** The file. */
    requestBody: {
      content: {
        "multipart/form-data": FileUpload;
      };
    };
    responses: {
      /** The attachment. */
      200: components["responses"]["OneAttachment"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "panels.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The panels. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The panels. */
            panels: Panel[];
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "panels.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the panel.
         *
         * @example 31
         */
        panelId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The panel. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Panel | {
            panel: Panel;
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "gates.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The gates. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The gates. */
            gates: Gate[];
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "gates.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * The gate, by its `id` or its `gateId`; which of them is not known.
         *
         * @example 990001
         */
        gateId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The gate. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            gate: Gate;
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "gates.apply": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /** The next version, wrapped. */
    requestBody: {
      content: {
        "application/json": {
          /** Wrapper. */
          experiment: {
            /** The experiment's present `gateVersion` plus one. */
            gateVersion: number;
          };
        };
      };
    };
    responses: {
      /** The version that is applied now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Version of the applied gates. */
            gatingSaveVersion: number;
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "gates.downloadGatingMl": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The Gating-ML. */
      200: {
        headers: {
          /**
           * Carries the name of the file.
           *
           * @example attachment; filename="tube_01.fcs"
           */
          "Content-Disposition"?: components["headers"]["ContentDisposition"];
          [name: string]: unknown;
        };
        content: {
          "application/xml": string;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "gates.uploadGatingMl": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /** The Gating-ML file. */
    requestBody: {
      content: {
        "multipart/form-data": FileUpload;
      };
    };
    responses: {
      /** Done. The answer is JSON of which nobody has recorded the members. */
      200: components["responses"]["UnknownAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "populations.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The populations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The populations. */
            populations: Population[];
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "populations.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * The population, presumably by its `id` and not its `gateSetId`.
         *
         * @example 880001
         */
        populationId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The population. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            population: Population;
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "compensations.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The compensations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The compensations. */
            compensations: Compensation[];
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "compensations.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the compensation.
         *
         * @example 6601
         */
        compensationId: CompensationId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The compensation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            compensation: Compensation;
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "compensations.upload": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /** The CSV file. Its first row and first column hold the short names of the channels in the same order (`short::long` is allowed); the values are decimals, 1 being 100 %. */
    requestBody: {
      content: {
        "multipart/form-data": FileUpload;
      };
    };
    responses: {
      /** Done. The answer is JSON of which nobody has recorded the members. */
      200: components["responses"]["UnknownAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "sampleTags.download": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The table. */
      200: {
        headers: {
          /**
           * Carries the name of the file.
           *
           * @example attachment; filename="tube_01.fcs"
           */
          "Content-Disposition"?: components["headers"]["ContentDisposition"];
          [name: string]: unknown;
        };
        content: {
          "text/tab-separated-values": SampleTagTable;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "sampleTags.upload": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /** The table. */
    requestBody: {
      content: {
        "multipart/form-data": FileUpload;
      };
    };
    responses: {
      /** Done. The answer is JSON of which nobody has recorded the members. */
      200: components["responses"]["UnknownAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "scales.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The scales. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The scales. */
            scales: Scale[];
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "scales.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the scale.
         *
         * @example 1200001
         */
        scaleId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The scale. */
      200: components["responses"]["OneScale"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "scales.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the scale.
         *
         * @example 1200001
         */
        scaleId: number;
      };
      cookie?: never;
    };
    /** The scale, wrapped. */
    requestBody: {
      content: {
        "application/json": {
          scale: ScaleChanges;
        };
      };
    };
    responses: {
      /** The scale. */
      200: components["responses"]["OneScale"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "statistics.list": {
    parameters: {
      query: {
        /**
         * The experiment.
         *
         * @example 90210
         */
        experimentId: ExperimentId;
        /**
         * Version of the gates: the experiment's `gateVersion` for applied gates, or -1 for scratch gates, which is slower and what the R client sends by default.
         *
         * @example 5
         */
        gateVersion: number;
        /**
         * The experiment's current `version`.
         *
         * @example 12
         */
        experimentVersion: number;
        /**
         * Which compensation to use.
         *
         * @example -2
         */
        compensationId: CompensationChoice;
        /**
         * The files. The key is repeated, without brackets.
         *
         * @example [700001,700002]
         */
        fcsFileIds: FcsFileId[];
        /**
         * The channels; absent for event counts only. The key is repeated, without brackets.
         *
         * @example [6]
         */
        channelIds?: ChannelId[];
        /**
         * The populations; absent for all of them. The key is repeated, without brackets.
         *
         * @example [1]
         */
        gateSetIds?: GateSetId[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A row for each pair of file and population. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": StatisticsRow[];
        };
      };
      /** The request can't be answered, such as one with an outdated `experimentVersion`. */
      400: components["responses"]["StatisticsRefused"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "users.list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The users. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The users. */
            users: User[];
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "users.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the user.
         *
         * @example 4101
         */
        userId: UserId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The user. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            user: User;
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "visne.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
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
          "application/json": {
            /** The analyses. */
            visne: VisneAnalysis[];
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "visne.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /** The name of the analysis, wrapped. */
    requestBody: {
      content: {
        "application/json": {
          visne: AnalysisName;
        };
      };
    };
    responses: {
      /** The analysis with its settings. */
      200: components["responses"]["VisneAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "visne.get": {
    parameters: {
      query?: {
        /**
         * 1 asks for the settings too. The R client always sends it; without it `settings` is presumably absent. No other value is known.
         *
         * @example 1
         */
        include_settings?: components["parameters"]["includeSettings"];
      };
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The analysis with its settings. */
      200: components["responses"]["VisneAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "visne.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /** The settings, wrapped. */
    requestBody: {
      content: {
        "application/json": {
          visne: VisneOptions;
        };
      };
    };
    responses: {
      /** The analysis with its settings. */
      200: components["responses"]["VisneAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "visne.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done. Whether the answer has a body, and which, is not known; clients look at the status only. */
      200: components["responses"]["Done"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "visne.rename": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /** The name of the analysis, wrapped. */
    requestBody: {
      content: {
        "application/json": {
          visne: AnalysisName;
        };
      };
    };
    responses: {
      /** The renamed analysis. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            visne: RenamedAnalysis;
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "visne.copySettings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The new analysis. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": VisneEnvelope;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "visne.run": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Started. The members of the answer are not known. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Unknown;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "visne.status": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            visne: AnalysisState;
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "spade.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
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
          "application/json": {
            /** The analyses. */
            spade: SpadeAnalysis[];
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "spade.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    /** The name of the analysis, wrapped. */
    requestBody: {
      content: {
        "application/json": {
          spade: AnalysisName;
        };
      };
    };
    responses: {
      /** The analysis with its settings. */
      200: components["responses"]["SpadeAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "spade.get": {
    parameters: {
      query?: {
        /**
         * 1 asks for the settings too. The R client always sends it; without it `settings` is presumably absent. No other value is known.
         *
         * @example 1
         */
        include_settings?: components["parameters"]["includeSettings"];
      };
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The analysis with its settings. */
      200: components["responses"]["SpadeAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "spade.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /** The settings, wrapped. */
    requestBody: {
      content: {
        "application/json": {
          spade: SpadeOptions;
        };
      };
    };
    responses: {
      /** The analysis with its settings. */
      200: components["responses"]["SpadeAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "spade.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done. Whether the answer has a body, and which, is not known; clients look at the status only. */
      200: components["responses"]["Done"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "spade.rename": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /** The name of the analysis, wrapped. */
    requestBody: {
      content: {
        "application/json": {
          spade: AnalysisName;
        };
      };
    };
    responses: {
      /** The renamed analysis, with or without its wrapper. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            spade: RenamedAnalysis;
          } | RenamedAnalysis;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "spade.copySettings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The new analysis. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SpadeEnvelope;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "spade.run": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Started. The members of the answer are not known. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Unknown;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "spade.status": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            spade: AnalysisState;
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "spade.copyResults": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The new analysis. Nothing but its id is known to be there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The new analysis. */
            spade: {
              id: AnalysisId;
            };
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "spade.download": {
    parameters: {
      query: {
        /**
         * Which file.
         *
         * @example full_data
         */
        item: "full_data" | "clusters_table" | "global_boundaries_table" | "gml" | "layout_table" | "statistics_table";
      };
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file. */
      200: {
        headers: {
          /**
           * Carries the name of the file.
           *
           * @example attachment; filename="tube_01.fcs"
           */
          "Content-Disposition"?: components["headers"]["ContentDisposition"];
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": Blob;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "spade.listBubbles": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The bubbles. */
      200: components["responses"]["Bubbles"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "spade.setBubbles": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["Bubbles"];
    responses: {
      /** The bubbles. */
      200: components["responses"]["Bubbles"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "spade.addBubbles": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["Bubbles"];
    responses: {
      /** The bubbles. */
      200: components["responses"]["Bubbles"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "spade.exportBubbles": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /** Names of the bubbles, wrapped. */
    requestBody: {
      content: {
        "application/json": {
          /** Wrapper. */
          spade: {
            /** Names of the bubbles. A list even for one. */
            bubbles: string[];
          };
        };
      };
    };
    responses: {
      /** Done. One member wraps an answer of which the members are not known, probably the new experiment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Unknown;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "citrus.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
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
          "application/json": {
            /** The analyses. */
            citrus: CitrusAnalysis[];
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "citrus.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["AnalysisName"];
    responses: {
      /** The analysis with its settings. */
      200: components["responses"]["CitrusAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "citrus.get": {
    parameters: {
      query?: {
        /**
         * 1 asks for the settings too. The R client always sends it; without it `settings` is presumably absent. No other value is known.
         *
         * @example 1
         */
        include_settings?: components["parameters"]["includeSettings"];
      };
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The analysis with its settings. */
      200: components["responses"]["CitrusAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "citrus.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /** The name and the settings. */
    requestBody: {
      content: {
        "application/json": {
          /** Name of the analysis. */
          name?: string;
          options: CitrusOptions;
        };
      };
    };
    responses: {
      /** The analysis with its settings. */
      200: components["responses"]["CitrusAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "citrus.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done. Whether the answer has a body, and which, is not known; clients look at the status only. */
      200: components["responses"]["Done"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "citrus.rename": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["AnalysisName"];
    responses: {
      /** The renamed analysis. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            citrus: RenamedAnalysis;
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "citrus.copySettings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The new analysis. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CitrusEnvelope;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "citrus.run": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Started. The members of the answer are not known. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Unknown;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "citrus.status": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            citrus: AnalysisState;
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "flowsom.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
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
          "application/json": {
            /** The analyses. */
            flowsom: FlowsomAnalysis[];
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "flowsom.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["AnalysisName"];
    responses: {
      /** The analysis with its settings. */
      200: components["responses"]["FlowsomAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "flowsom.get": {
    parameters: {
      query?: {
        /**
         * 1 asks for the settings too. The R client always sends it; without it `settings` is presumably absent. No other value is known.
         *
         * @example 1
         */
        include_settings?: components["parameters"]["includeSettings"];
      };
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The analysis with its settings. */
      200: components["responses"]["FlowsomAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "flowsom.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /** The settings. */
    requestBody: {
      content: {
        "application/json": {
          options: FlowsomOptions;
        };
      };
    };
    responses: {
      /** The analysis with its settings. */
      200: components["responses"]["FlowsomAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "flowsom.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done. Whether the answer has a body, and which, is not known; clients look at the status only. */
      200: components["responses"]["Done"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "flowsom.rename": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["AnalysisName"];
    responses: {
      /** The renamed analysis. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            flowsom: RenamedAnalysis;
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "flowsom.copySettings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The new analysis. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": FlowsomEnvelope;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "flowsom.run": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Started. The members of the answer are not known. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Unknown;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "flowsom.status": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            flowsom: AnalysisState;
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "tsneCuda.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
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
          "application/json": { [key: string]: TsneCudaAnalysis[] };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "tsneCuda.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["AnalysisName"];
    responses: {
      /** The analysis with its settings. */
      200: components["responses"]["TsneCudaAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "tsneCuda.get": {
    parameters: {
      query?: {
        /**
         * 1 asks for the settings too. The R client always sends it; without it `settings` is presumably absent. No other value is known.
         *
         * @example 1
         */
        include_settings?: components["parameters"]["includeSettings"];
      };
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The analysis with its settings. */
      200: components["responses"]["TsneCudaAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "tsneCuda.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done. Whether the answer has a body, and which, is not known; clients look at the status only. */
      200: components["responses"]["Done"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "tsneCuda.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /** The settings. */
    requestBody: {
      content: {
        "application/json": {
          options: TsneCudaOptions;
        };
      };
    };
    responses: {
      /** The analysis with its settings. */
      200: components["responses"]["TsneCudaAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "tsneCuda.rename": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["AnalysisName"];
    responses: {
      /** The renamed analysis. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": { [key: string]: RenamedAnalysis };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "tsneCuda.copySettings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The new analysis. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TsneCudaEnvelope;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "tsneCuda.run": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Started. The members of the answer are not known. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Unknown;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "tsneCuda.status": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": { [key: string]: AnalysisState };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "optSne.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
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
          "application/json": { [key: string]: OptSneAnalysis[] };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "optSne.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["AnalysisName"];
    responses: {
      /** The analysis with its settings. */
      200: components["responses"]["OptSneAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "optSne.get": {
    parameters: {
      query?: {
        /**
         * 1 asks for the settings too. The R client always sends it; without it `settings` is presumably absent. No other value is known.
         *
         * @example 1
         */
        include_settings?: components["parameters"]["includeSettings"];
      };
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The analysis with its settings. */
      200: components["responses"]["OptSneAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "optSne.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done. Whether the answer has a body, and which, is not known; clients look at the status only. */
      200: components["responses"]["Done"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "optSne.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /** The settings. */
    requestBody: {
      content: {
        "application/json": {
          options: OptSneOptions;
        };
      };
    };
    responses: {
      /** The analysis with its settings. */
      200: components["responses"]["OptSneAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "optSne.rename": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["AnalysisName"];
    responses: {
      /** The renamed analysis. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": { [key: string]: RenamedAnalysis };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "optSne.copySettings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The new analysis. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OptSneEnvelope;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "optSne.run": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Started. The members of the answer are not known. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Unknown;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "optSne.status": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": { [key: string]: AnalysisState };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "umap.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
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
          "application/json": { [key: string]: UmapAnalysis[] };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "umap.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["AnalysisName"];
    responses: {
      /** The analysis with its settings. */
      200: components["responses"]["UmapAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "umap.get": {
    parameters: {
      query?: {
        /**
         * 1 asks for the settings too. The R client always sends it; without it `settings` is presumably absent. No other value is known.
         *
         * @example 1
         */
        include_settings?: components["parameters"]["includeSettings"];
      };
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The analysis with its settings. */
      200: components["responses"]["UmapAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "umap.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done. Whether the answer has a body, and which, is not known; clients look at the status only. */
      200: components["responses"]["Done"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "umap.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /** The settings. */
    requestBody: {
      content: {
        "application/json": {
          options: UmapOptions;
        };
      };
    };
    responses: {
      /** The analysis with its settings. */
      200: components["responses"]["UmapAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "umap.rename": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["AnalysisName"];
    responses: {
      /** The renamed analysis. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": { [key: string]: RenamedAnalysis };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "umap.copySettings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The new analysis. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UmapEnvelope;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "umap.run": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Started. The members of the answer are not known. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Unknown;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "umap.status": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": { [key: string]: AnalysisState };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "peacoQc.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
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
          "application/json": {
            /** The analyses. */
            peaco_qc: PeacoQcAnalysis[];
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "peacoQc.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["AnalysisName"];
    responses: {
      /** The analysis with its settings. */
      200: components["responses"]["PeacoQcAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "peacoQc.get": {
    parameters: {
      query?: {
        /**
         * 1 asks for the settings too. The R client always sends it; without it `settings` is presumably absent. No other value is known.
         *
         * @example 1
         */
        include_settings?: components["parameters"]["includeSettings"];
      };
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The analysis with its settings. */
      200: components["responses"]["PeacoQcAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "peacoQc.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /** The settings. */
    requestBody: {
      content: {
        "application/json": {
          options: PeacoQcOptions;
        };
      };
    };
    responses: {
      /** The analysis with its settings. */
      200: components["responses"]["PeacoQcAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "peacoQc.rename": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["AnalysisName"];
    responses: {
      /** The renamed analysis. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            peaco_qc: RenamedAnalysis;
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "peacoQc.copySettings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The new analysis. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PeacoQcEnvelope;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "peacoQc.run": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Started. The members of the answer are not known. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Unknown;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "peacoQc.status": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            peaco_qc: AnalysisState;
          };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "autogating.training.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Trainings or inferences. */
      200: components["responses"]["AutogatingList"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "autogating.training.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["AnalysisName"];
    responses: {
      /** The training or inference. */
      200: components["responses"]["AutogatingAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "autogating.training.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /** The options. */
    requestBody: {
      content: {
        "application/json": {
          options: AutogatingTrainingOptions;
        };
      };
    };
    responses: {
      /** The training or inference. */
      200: components["responses"]["AutogatingAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "autogating.inference.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Trainings or inferences. */
      200: components["responses"]["AutogatingList"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "autogating.inference.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["AnalysisName"];
    responses: {
      /** The training or inference. */
      200: components["responses"]["AutogatingAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "autogating.inference.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    /** The options. */
    requestBody: {
      content: {
        "application/json": {
          options: AutogatingInferenceOptions;
        };
      };
    };
    responses: {
      /** The training or inference. */
      200: components["responses"]["AutogatingAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "autogating.get": {
    parameters: {
      query?: {
        /**
         * 1 asks for the settings too. The R client always sends it; without it `settings` is presumably absent. No other value is known.
         *
         * @example 1
         */
        include_settings?: components["parameters"]["includeSettings"];
      };
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The training or inference. */
      200: components["responses"]["AutogatingAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "autogating.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done. Whether the answer has a body, and which, is not known; clients look at the status only. */
      200: components["responses"]["Done"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "autogating.rename": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["AnalysisName"];
    responses: {
      /** The training or inference. */
      200: components["responses"]["AutogatingAnswer"];
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "autogating.copySettings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The new training or inference. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AutogatingEnvelope;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "autogating.run": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Started. The members of the answer are not known. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Unknown;
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
  "autogating.status": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the experiment.
         *
         * @example 90210
         */
        experimentId: components["parameters"]["experimentId"];
        /**
         * Id of the analysis.
         *
         * @example 5001
         */
        analysisId: components["parameters"]["analysisId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": { [key: string]: AutogatingAnalysis };
        };
      };
      /** The token is missing, wrong or expired, or the user name and password don't fit. */
      401: components["responses"]["Unauthorized"];
      /** The account may not do this, or has no access to the experiment. */
      403: components["responses"]["Forbidden"];
      /** Nothing with that id. */
      404: components["responses"]["NotFound"];
      /** More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
      429: components["responses"]["RateLimited"];
    };
  };
}

/** What a user signs in with. */
export interface Credentials {
  /** User name or e-mail address. */
  username: string;
  /** The password. */
  password: string;
}

/** Id of a user. */
export type UserId = number & {
  readonly "x-id"?: "UserId";
};

/** The user who signed in. More members come along of which nobody has recorded the names. */
export interface SignedInUser {
  id: UserId;
  /** The token, a JSON Web Token of which the payload carries `user_id` and `exp` (seconds since 1970). Good for eight hours unless an Enterprise server is set otherwise. */
  authToken: string;
}

/** Body of an error everywhere but in statistics. */
export interface ErrorBody {
  /** Messages. Clients read the first one. */
  errors: string[];
}

/** Id of an experiment. */
export type ExperimentId = number & {
  readonly "x-id"?: "ExperimentId";
};

/** An experiment. Where it is not known whether a field can be null, null is allowed. */
export interface Experiment {
  id: ExperimentId;
  /** Rises with each change. Statistics ask for the current one. */
  version: number;
  /** What the experiment is for. */
  purpose: string | null;
  /** Free text; null where there is none. */
  comments: string | null;
  /** Whether everybody on the server can see it. */
  public: boolean;
  /** Whether it is in the trash. */
  deleted: boolean;
  /** Free text on where samples come from; may be empty. */
  sources: string | null;
  /** Name. */
  experimentName: string;
  /** Highest version of gates applied; 0 where none has been. */
  gateVersion: number;
  /**
   * When it was created (UTC).
   *
   * Format: date-time
   */
  createdAt: string | null;
  /**
   * When it was last changed (UTC).
   *
   * Format: date-time
   */
  updatedAt: string | null;
  /** User id of the primary researcher. */
  primaryResearcherId: UserId | null;
  /** User id of the principal investigator. */
  principalInvestigatorId: UserId | null;
  /** User id of whoever uploaded it. */
  uploaderId: UserId | null;
  /** Id of the project; null where it belongs to none. */
  projectId: number | null;
  /** Id of the experiment it was cloned from; null where it is no clone. */
  clonedFrom: ExperimentId | null;
  /** Id of what it was created from, such as by an analysis; null otherwise. */
  createdFrom: number | null;
  /** Kind of child experiment; null where it is none. Values are not known. */
  childType: number | string | null;
  /** Address of what it was created from; null otherwise. Its form is not known. */
  createdFromUrl: string | number | null;
  /** Id of the published report; null where there is none. */
  publishedReportId: number | null;
}

/** An experiment to be. */
export interface NewExperiment {
  /** Name. */
  experimentName: string;
  /** What the experiment is for. */
  purpose: string;
  /** Free text. */
  comments?: string;
  primaryResearcherId?: UserId;
  principalInvestigatorId?: UserId;
  /** Id of the project it goes into. */
  projectId?: number;
}

/** An experiment in its wrapper. */
export interface ExperimentEnvelope {
  experiment: Experiment;
}

/** Fields of an experiment to change. */
export interface ExperimentChanges {
  /** New name. */
  experimentName?: string;
  /** New purpose. */
  purpose?: string;
  /** New free text. */
  comments?: string;
  primaryResearcherId?: UserId;
  principalInvestigatorId?: UserId;
  /** Id of the project it goes into. */
  projectId?: number;
  /** true moves it to the trash. That false takes it back is inferred. */
  deleted?: boolean;
}

/** Id of an FCS file. */
export type FcsFileId = number & {
  readonly "x-id"?: "FcsFileId";
};

/** The clone to be. A part is left behind where its flag is absent or false. The R client never copies gates without compensations, nor annotations without panels. */
export interface SelectiveClone {
  /** Name of the clone. */
  experimentName: string;
  /** The FCS files to copy. The R client sends `[-1]` where its user names none, which seems to mean all of them. */
  fcsFileIds?: FcsFileId[];
  /**
   * Copy gates and populations. Send `cloneCompensations` with it.
   *
   * @default false
   */
  cloneGates?: boolean;
  /**
   * Copy sample tags. Send `clonePanels` with it.
   *
   * @default false
   */
  cloneAnnotations?: boolean;
  /**
   * Copy attachments.
   *
   * @default false
   */
  cloneAttachments?: boolean;
  /**
   * Copy reagents.
   *
   * @default false
   */
  cloneReagents?: boolean;
  /**
   * Copy compensations.
   *
   * @default false
   */
  cloneCompensations?: boolean;
  /**
   * Copy panels.
   *
   * @default false
   */
  clonePanels?: boolean;
  /**
   * Copy illustrations.
   *
   * @default false
   */
  cloneIllustrations?: boolean;
  /**
   * Keep the project.
   *
   * @default false
   */
  cloneProject?: boolean;
  /**
   * Keep the users' access.
   *
   * @default false
   */
  cloneUserAccess?: boolean;
  /**
   * Give the principal investigator full access.
   *
   * @default false
   */
  allowFullAccessPi?: boolean;
  primaryResearcherId?: UserId;
  principalInvestigatorId?: UserId;
}

/** A user. There are an e-mail address and a user name too, under names that nobody has recorded. */
export interface User {
  id: UserId;
}

/** A user, named by exactly one of id, e-mail address and user name. */
export type ChosenUser = {
  userId: UserId;
} | {
  /**
   * E-mail address of the user.
   *
   * Format: email
   */
  userEmail: string;
} | {
  /** Name that the user signs in with. */
  userName: string;
};

/** A JSON object of which nobody has recorded the members. */
export type Unknown = { [key: string]: unknown };

/** Hash by which the file service knows a file (`hashKey` there). Its format is not known. */
export type UniqueHash = string;

/** Metadata of an FCS file. Where it is not known whether a field can be null, null is allowed. Keywords in capitals are those of the FCS standard. */
export interface FcsFile {
  id: FcsFileId;
  /** Name of the file. */
  filename: string;
  /** Cytometer ($CYT). */
  cytometer?: string | null;
  /** Mode of the data ($MODE), such as `L` for lists of events. */
  mode?: string | null;
  /** MD5 of the file as 32 hexadecimal digits; verifies a download. */
  md5sum: string;
  /** Whether the file is a clustered one. */
  clustered: boolean;
  /** GUID keyword of the file; null where it has none. */
  guid?: string | null;
  /** Not known; only null has been seen. */
  threshold?: unknown;
  /** Not known; 0 has been seen. */
  severity?: number | null;
  experimentId: ExperimentId;
  /** Name of the sample. */
  sampleName?: string | null;
  /** Version of the FCS standard, such as `FCS2.0`. */
  fcsFileVersion?: string | null;
  /** Type of the data ($DATATYPE): `I` integer, `F` float, `D` double. */
  dataType?: string | null;
  /** Name of the tube. */
  tubeName?: string | null;
  /** Whether the cytometer's compensation is applied. */
  applyCompensation?: boolean | null;
  /**
   * Size in bytes; verifies a download.
   *
   * Format: int64
   */
  fileSize: number;
  /** Cytometer as the server recognised it. */
  detectedCytometer?: string | null;
  /** Well; only null has been seen. */
  wellId?: string | null;
  /** Id of the plate; only null has been seen. */
  plateId?: string | null;
  /** Name of the plate; only null has been seen. */
  plateName?: string | null;
  /** Category code. 1 stands for experiment files; compensation and other controls have codes that are not known. */
  category?: number | null;
  /** Number of channels. */
  channelCount?: number | null;
  /**
   * When it was added (UTC).
   *
   * Format: date-time
   */
  createdAt: string;
  /**
   * When it was last changed (UTC).
   *
   * Format: date-time
   */
  updatedAt: string;
  /**
   * First byte of the data segment.
   *
   * Format: int64
   */
  dataStart?: number | null;
  /**
   * Last byte of the data segment.
   *
   * Format: int64
   */
  dataEnd?: number | null;
  /** Text of $BTIM, such as `17:29:07`. */
  acquisitionStart?: string | null;
  /** Text of $ETIM, such as `17:31:40`. */
  acquisitionEnd?: string | null;
  /** File of the experiment on the cytometer. */
  expFile?: string | null;
  /** Operator ($OP). */
  operatorName?: string | null;
  /** Operating system ($SYS). */
  operatingSystem?: string | null;
  /** Software that wrote the file. */
  creatorSoftware?: string | null;
  /** Text of $DATE, such as `01-Oct-07`; not ISO. */
  experimentDate?: string | null;
  /** Name of the experiment in the file. */
  experimentName?: string | null;
  /** Time of export; only null has been seen. */
  exportTime?: string | null;
  /** User who exported it; only null has been seen. */
  exportUser?: string | null;
  /** Window extension; only null has been seen. */
  windowExtension?: string | null;
  /**
   * Number of events ($TOT).
   *
   * Format: int64
   */
  totalEvents?: number | null;
  /** Time step ($TIMESTEP); only null has been seen. */
  timeStep?: number | string | null;
  /**
   * First byte of the analysis segment; 0 where there is none.
   *
   * Format: int64
   */
  analysisStart?: number | null;
  /**
   * Last byte of the analysis segment; 0 where there is none.
   *
   * Format: int64
   */
  analysisEnd?: number | null;
  /**
   * First byte of the supplemental text; 0 where there is none.
   *
   * Format: int64
   */
  supplementalStart?: number | null;
  /**
   * Last byte of the supplemental text; 0 where there is none.
   *
   * Format: int64
   */
  supplementalEnd?: number | null;
  /** Instrument; only null has been seen. */
  instrument?: string | null;
  /** Hash by which the file service knows the file (`hashKey` there). Absent before 2020. */
  uniqueHash?: UniqueHash;
}

/** FCS files in their wrapper. */
export interface FcsFileList {
  /** The files. */
  fcsFiles: FcsFile[];
}

/** Id of a compensation. */
export type CompensationId = number & {
  readonly "x-id"?: "CompensationId";
};

/** A named matrix, as a file holds it. */
export interface CompensationMatrix {
  id: CompensationId;
  /** Name. That of a file's own matrix ends in ` - spill string`. */
  name: string;
  /** The channels, in the order of rows and columns. */
  sources: {
    /** Short name of the channel. */
    shortName?: string;
    /** Name of the channel; perhaps absent. */
    name?: string;
  }[];
  /** Square matrix, a row for each channel and a column for each channel, as the web page shows it. */
  compensationMatrix: number[][];
}

/** A file for the experiment. The fields beside `file` are for delimited files (DROP) only. */
export interface FcsUpload {
  /**
   * An FCS file or a zip. For DROP a CSV (comma or semicolon), TSV or TXT file, numbers only, 818 columns at most.
   *
   * Format: binary
   */
  file: Blob;
  /** true turns a delimited file into an FCS file. */
  convertDelimitedFiles?: boolean;
  /**
   * Row in which the numbers start, counted from 1.
   *
   * @default 2
   */
  dataMatrixStartRow?: number;
  /**
   * Column in which the numbers start, counted from 1.
   *
   * @default 1
   */
  dataMatrixStartColumn?: number;
  /** Columns to leave out. One form field each; the brackets are part of the name. */
  "skippedColumns[]"?: number[];
}

/** Temporary S3 credentials. */
export interface UploadToken {
  /** Key id. */
  accessKeyId: string;
  /** Secret key. */
  secretAccessKey: string;
  /** Session token that goes with the keys. */
  sessionToken: string;
  /** AWS region of the bucket, such as `us-east-1`. */
  awsRegion: string;
  /** Name of the bucket. */
  uploadBucketName: string;
  /** The experiment that was asked for. */
  experimentId?: number | string;
}

/** One upload. Other members may come along. */
export interface UploadStatusItem {
  /** Name of the file, perhaps with a path before it. */
  FileName?: string;
  HashKey?: UniqueHash;
  /** Id of the item. */
  ItemId?: string | number;
  /** Type of the file. Values are not known. */
  FileType?: string;
  /** How far it is. Values are not known. */
  Status?: string;
}

/** Uploads of an experiment. */
export interface UploadStatus {
  /** How many there are. */
  Count: number;
  /** The uploads. */
  Items?: UploadStatusItem[];
}

/** Where to fetch a file. */
export interface DownloadUrl {
  /**
   * A signed address. Whoever has it can fetch the file.
   *
   * Format: uri
   */
  downloadUrl: string;
}

/** Files to be zipped. */
export interface ZipRequest {
  /** Name of the zip. The R client uses `experiment_{experimentId}_fcs_files.zip` and `experiment_{experimentId}_attachments.zip`. */
  zipFileName: string;
  experimentId: ExperimentId;
  /** The user who gets the mail, by id or by name. */
  userId: number | string;
  /** The files. */
  fileList: {
    /** Name of the file. */
    fileName: string;
    /** What the file is. */
    keyPrefix: "fcs_files" | "attachments";
    hashKey: UniqueHash;
  }[];
}

/** Id of an attachment. */
export type AttachmentId = number & {
  readonly "x-id"?: "AttachmentId";
};

/** A file attached to an experiment. There are more members, of which nobody has recorded the names. */
export interface Attachment {
  id: AttachmentId;
  experimentId?: ExperimentId;
  /** Name of the file. */
  filename: string;
  /** Description; perhaps null where there is none. */
  description?: string | null;
  /** Type of the file; may be null. Values are not known. */
  type?: string | null;
  uniqueHash?: UniqueHash;
}

/** A file as one part of a form. */
export interface FileUpload {
  /**
   * The file, with its name.
   *
   * Format: binary
   */
  file: Blob;
}

/** Id of a channel: its `normalizedShortNameId` in the panels of the experiment (not the index of the channel in a file). */
export type ChannelId = number & {
  readonly "x-id"?: "ChannelId";
};

/** A channel. */
export interface Channel {
  normalizedShortNameId: ChannelId;
  /** Short name ($PnN), such as `FL1-A`. */
  shortName: string;
  /** Long name ($PnS), such as `CD3`. Several channels may share one. */
  longName: string;
  /** Index of the channel in the file, from 0. Not an id. */
  fcsFileChannelIndex: number;
}

/** A panel, the set of channels that some files share. */
export interface Panel {
  /** Id of the panel. */
  id: number;
  /** Name. */
  name: string;
  /** The files that have this panel. */
  fcsFiles: FcsFileId[];
  /** Its channels. */
  channels: Channel[];
}

/** Number of a gate within its experiment, by which populations name their gates. Not the gate's `id`. */
export type GateId = number & {
  readonly "x-id"?: "GateId";
};

/** Type of a scale: 1 linear, 2 log, 4 arcsinh. 3 is unused. */
export type SeenScaleType = 1 | 2 | 4 | number;

/** Scale of one dimension. */
export interface GateScale {
  flag?: SeenScaleType;
  /** Cofactor, as text. */
  argument?: string;
  /** Lower end, unscaled. */
  min?: number;
  /** Upper end, unscaled. */
  max?: number;
  /** Number of bins; 256 has been seen. */
  bins?: number;
  /** Size of the plot; 256 has been seen. */
  size?: number;
}

/** A point as [x, y]. */
export type Point = number[];

/** Scales, label and exactly one shape. Coordinates are those of the scaled data: log10, or arcsinh of value by cofactor, as `scale` says. In Gating-ML the same stands as JSON text. */
export interface GateDefinition {
  /** Scale of each dimension. */
  scale?: {
    x?: GateScale;
    y?: GateScale;
  };
  /** Not known. */
  positive?: boolean;
  /** Not known. */
  negative?: boolean;
  /** Whether it is locked. In newer exports only. */
  locked?: boolean;
  label?: Point;
  /** Places of the four labels of a quadrant gate. */
  labels?: Point[];
  /** Shape of a PolygonGate. */
  polygon?: {
    /** Corners in order. */
    vertices?: Point[];
  };
  /** Shape of a RectangleGate. */
  rectangle?: {
    /** Left. */
    x1?: number;
    /** Lower end. */
    y1?: number;
    /** Right. */
    x2?: number;
    /** Upper end. */
    y2?: number;
  };
  /** Shape of an EllipseGate. */
  ellipse?: {
    center?: Point;
    /** Angle in radians. */
    angle?: number;
    /** Full length of the major axis. */
    major?: number;
    /** Full length of the minor axis. */
    minor?: number;
  };
  /** Shape of a RangeGate. Other members have not been seen. */
  range?: {
    /** Left. */
    x1?: number;
    /** Right. */
    x2?: number;
  };
  /** Shape of a SplitGate. */
  split?: {
    /** Where it splits. */
    x?: number;
    /** Gate of the left half. */
    L?: GateId;
    /** Gate of the right half. */
    R?: GateId;
  };
  /** Shape of a QuadrantGate. */
  quadrant?: {
    /** Centre. */
    x?: number;
    /** Centre. */
    y?: number;
    /** Angles of the four arms in radians. */
    angles?: number[];
    /** Gate of the upper right quadrant. */
    UR?: GateId;
    /** Gate of the upper left quadrant. */
    UL?: GateId;
    /** Gate of the lower left quadrant. */
    LL?: GateId;
    /** Gate of the lower right quadrant. */
    LR?: GateId;
  };
}

/** A gate. */
export interface Gate {
  /** Id of the record. */
  id: number;
  gateId: GateId;
  /** Name. */
  name: string;
  /** Shape. RangeGate and SplitGate have one dimension. */
  type: "PolygonGate" | "RectangleGate" | "EllipseGate" | "RangeGate" | "SplitGate" | "QuadrantGate" | (string & {});
  /** Version of the gates: -1 for the scratch gates, which are the only ones listed. */
  version: number;
  xNormalizedShortNameId: ChannelId;
  /** Channel of the second dimension. null or -1 where there is none. */
  yNormalizedShortNameId?: ChannelId | null;
  /** Short name of the first channel. */
  xShortName?: string;
  /** Short name of the second channel. Absent where there is none. */
  yShortName?: string;
  /** Whether it is tailored to files. */
  tailored: boolean;
  /** Whether it is tailored to populations. */
  tailoredPerPopulation: boolean;
  /** The file that this gate is tailored to; null where it is for all. */
  fcsFileId?: FcsFileId | null;
  definition: GateDefinition;
  /** The experiment. */
  experimentId?: number;
  /** The compensation it was drawn with. */
  compensationId?: number | null;
  /**
   * When it was created (UTC).
   *
   * Format: date-time
   */
  createdAt?: string | null;
  /**
   * When it was last changed (UTC).
   *
   * Format: date-time
   */
  updatedAt?: string | null;
}

/** Id of a population for statistics and analyses: its `gateSetId`, not its `id`. 0 is the Ungated population, which no list returns. */
export type GateSetId = number & {
  readonly "x-id"?: "GateSetId";
};

/** Which gates make the population. There is no pointer to a parent; the gates are the whole chain. */
export interface PopulationDefinition {
  /** Gates that an event must be inside of. */
  gates?: GateId[];
  /** Gates that an event must be outside of. */
  negGates?: GateId[];
  /** Tailoring; usually empty. Its members are not known. */
  tailoredPerPopulation?: { [key: string]: unknown };
  /** The same as an expression, such as `gate_1 AND gate_2`. In newer exports only. */
  booleanExpression?: string;
}

/** A population, also called gate set. */
export interface Population {
  /** Id of the record. Statistics and analyses want `gateSetId` instead. */
  id: number;
  /** Name. */
  name: string;
  /** Version of the gates: -1 for the scratch gates, which are the only ones listed. */
  version: number;
  experimentId: ExperimentId;
  /** 0 for a normal gate set; above 0 for a cleanup gate set. Absent on servers before 9.4. */
  compensationId?: number;
  gateSetId: GateSetId;
  /**
   * When it was created (UTC).
   *
   * Format: date-time
   */
  createdAt: string;
  /**
   * When it was last changed (UTC).
   *
   * Format: date-time
   */
  updatedAt: string;
  definition: PopulationDefinition;
}

/** A compensation of an experiment. */
export type Compensation = CompensationMatrix & {
  experimentId: ExperimentId;
  /**
   * When it was created (UTC).
   *
   * Format: date-time
   */
  createdAt: string;
  /**
   * When it was last changed (UTC).
   *
   * Format: date-time
   */
  updatedAt: string;
};

/** Tab-separated text with a header row. Columns seen: FCS Filename, Conditions, Doses, Doses Numeric Value, Doses Units, Timepoints, Individuals, Plate Shape, Sample Type, Plate Row, Plate Column, Plate, FCS File Category. An empty cell is `-`. */
export type SampleTagTable = string;

/** The scale of a channel. */
export interface Scale {
  /** Id of the scale. */
  id: number;
  /** Lower end, unscaled. */
  minimum: number;
  /** Upper end, unscaled. */
  maximum: number;
  /** Cofactor of arcsinh; 1 for a linear scale. Integers have been seen. */
  cofactor: number;
  experimentId: ExperimentId;
  normalizedShortNameId: ChannelId;
  scaleType: SeenScaleType;
}

/** A scale to be changed. */
export interface ScaleChanges {
  /** Id of the scale, as in the path. */
  id: number;
  /** 1 linear, 2 log, 4 arcsinh. */
  scaleType?: 1 | 2 | 4;
  /** Cofactor of arcsinh; 1 for a linear scale. */
  cofactor?: number;
  /** Lower end, unscaled. */
  minimum?: number;
  /** Upper end, unscaled. */
  maximum?: number;
}

/** Which compensation to use: the id of one, -1 for uncompensated data, -2 for the matrix inside each file. */
export type CompensationChoice = number;

/** A value for each channel, the channel id being the key. May be empty where the population has no events. */
export type ByChannel = { [key: string]: number };

/** Statistics of one population in one file. */
export interface StatisticsRow {
  experimentId: ExperimentId;
  /** Version of the gates. */
  gateVersion: number;
  compensationId: CompensationChoice;
  fcsFileId: FcsFileId;
  gateSetId: GateSetId;
  /**
   * Events of the population.
   *
   * Format: int64
   */
  eventCount: number;
  /** The channels that were asked for; empty or absent where only events were counted. */
  channelShortNameIds?: ChannelId[];
  /** Smallest value by channel. */
  minimums?: ByChannel;
  /** Largest value by channel. */
  maximums?: ByChannel;
  /** Mean by channel. */
  means?: ByChannel;
  /** Median by channel. */
  medians?: ByChannel;
  /** Variance by channel. */
  variances?: ByChannel;
  /** Standard deviation by channel. */
  standardDeviations?: ByChannel;
  /** 2nd percentile by channel. */
  secondPercentiles?: ByChannel;
  /** 98th percentile by channel. */
  ninetyEighthPercentiles?: ByChannel;
}

/** Body of an error of statistics. */
export interface StatisticsErrorBody {
  /** A message in English. */
  msg: string;
}

/** Id of an analysis, of whatever type. */
export type AnalysisId = number & {
  readonly "x-id"?: "AnalysisId";
};

/** State of an analysis. The list of values is not complete and their spelling varies with the type, so compare without regard to case: done and completed, failed and canceled (cancelled) are final. No operation cancels an analysis. */
export type AnalysisStatus = "new" | "running" | "done" | "canceled" | "Completed" | "Failed" | (string & {});

/** What analyses of all types have in common. */
export interface Analysis {
  id: AnalysisId;
  /** Name. */
  name: string;
  status: AnalysisStatus;
  /** The experiment that it analyses. */
  sourceExperiment: ExperimentId;
}

/** The experiment that an analysis leaves behind. */
export interface CreatedExperiment {
  /** Id of the experiment with the results. null or absent until the analysis is done. */
  createdExperiment?: ExperimentId | null;
}

/** Settings that requests and answers write the same way. */
export interface VisneParameters {
  compensationId?: CompensationChoice;
  /** Events to sample in all. */
  samplingTotalCount?: number;
  /** Iterations. */
  iterations?: number;
  /** Perplexity. */
  perplexity?: number;
  /** Theta. */
  theta?: number;
  /** Seed, as text. */
  seed?: string;
}

/** Settings as an answer writes them. The name stands beside them, and channels are `channelIds`. */
export type VisneSettings = VisneParameters & {
  /** How events are shared out among the files. */
  samplingTargetType?: "proportional" | "equal" | (string & {});
  /** Channels to use. */
  channelIds?: ChannelId[];
  /** Populations and files to use. */
  populationSelections?: {
    id: GateSetId;
    /** Name of the population. */
    name: string;
    /** Whether it is chosen. */
    selected?: boolean;
    /** Files to take the population from. */
    fcsFiles?: {
      id: FcsFileId;
      /** Name of the file. */
      name: string;
      /** Events sampled; null until that is known. */
      samplingCount?: number | null;
      /** Events there are; null until that is known. */
      eventCount?: number | null;
    }[];
  }[];
};

/** A viSNE analysis. `settings` come where they are asked for. */
export type VisneAnalysis = Analysis & CreatedExperiment & {
  settings?: VisneSettings;
};

/** What names an analysis. */
export interface AnalysisName {
  /** Name. */
  name: string;
}

/** A viSNE analysis in its wrapper. */
export interface VisneEnvelope {
  visne: VisneAnalysis;
}

/** Settings as a request writes them. */
export type VisneOptions = VisneParameters & {
  /** Name of the analysis. */
  name?: string;
  /** How events are shared out among the files. */
  samplingTargetType?: "proportional" | "equal";
  /** Channels to use. Empty where none is chosen yet. */
  channels?: ChannelId[];
  /** Populations and files to use. Empty where none is chosen yet. */
  populationSelections?: {
    id: GateSetId;
    /** The R client sends true. */
    selected?: boolean;
    /** Files to take the population from. */
    fcsFiles?: {
      id: FcsFileId;
    }[];
  }[];
};

/** A renamed analysis. Nothing but the name is known to be there. */
export interface RenamedAnalysis {
  /** The new name. */
  name: string;
}

/** State of an analysis. Other members are not known. */
export interface AnalysisState {
  status: AnalysisStatus;
}

/** Settings that requests and answers write the same way. */
export interface SpadeParameters {
  /** Which compensation to use; the experiment-wide one by default. */
  compensationId?: CompensationChoice;
  /**
   * Number of nodes to aim for.
   *
   * @default 200
   */
  targetNumberOfNodes?: number;
  population?: GateSetId;
  /** Channels to cluster by. */
  clusteringChannels?: ChannelId[];
}

/** Settings as an answer writes them. The name stands beside them. */
export type SpadeSettings = SpadeParameters & {
  /** How far to sample down: one of the two. */
  downSampledEventsTarget?: {
    /** Percent of the events. */
    percent?: number | null;
    /** Number of events. */
    absoluteNumber?: number | null;
  };
  /** Groups of files to compare. */
  foldChangeGroups?: {
    /** Name of the group. */
    name?: string;
    /** Files of the group. */
    fcsFiles?: {
      id?: FcsFileId;
      /** Name of the file. */
      name?: string;
      /** Whether the others are compared with this file. */
      baseline?: boolean;
    }[];
  }[];
};

/** A SPADE analysis. `settings` come where they are asked for. */
export type SpadeAnalysis = Analysis & CreatedExperiment & {
  settings?: SpadeSettings;
};

/** A SPADE analysis in its wrapper. */
export interface SpadeEnvelope {
  spade: SpadeAnalysis;
}

/** Settings as a request writes them. */
export type SpadeOptions = SpadeParameters & {
  /** Name of the analysis. */
  name?: string;
  /** How far to sample down: exactly one of the two. */
  downSampledEventsTarget?: {
    /**
     * Percent of the events.
     *
     * @default 10
     */
    percent: number;
  } | {
    /** Number of events. */
    absoluteNumber: number;
  };
  /** Groups of files to compare. */
  foldChangeGroups?: {
    /** Name of the group. */
    name: string;
    /** Files of the group. */
    fcsFiles: {
      id: FcsFileId;
      /** Name of the file. May be left out. */
      name?: string;
      /** Whether the others are compared with this file. */
      baseline: boolean;
    }[];
  }[];
};

/** A named set of nodes of the tree. */
export interface Bubble {
  /** Name. */
  name: string;
  /** Its nodes. */
  nodes: number[];
}

/** Bubbles in their wrapper. */
export interface BubblesEnvelope {
  /** Wrapper. */
  spade: {
    /** The bubbles. */
    bubbles: Bubble[];
  };
}

/** A pair of file id and group. The group is an index into `fileGroupNames`, from 0; -1 leaves the file unassigned. */
export type FileGrouping = [FcsFileId, number];

/** Settings that requests and answers write the same way. */
export interface CitrusParameters {
  /** The population to use. Needed before the analysis can run. */
  gateSetId?: GateSetId;
  /** Channels to cluster by. Needed before the analysis can run. */
  clusteringChannels?: ChannelId[];
  /** Names of the groups of files, without Unassigned. Two at least. */
  fileGroupNames?: string[];
  /** Which file belongs to which group. Each group needs three files; eight are advised. */
  fileGrouping?: FileGrouping[];
  /** Which compensation to use; the experiment-wide one. */
  compensationId?: CompensationChoice;
  /** Channels to take medians of, for `medians`. None of them may be a clustering channel. */
  statisticsChannels?: ChannelId[];
  /**
   * Events of each file, or as many as the smallest file has.
   *
   * @default 5000
   */
  eventsPerFile?: number;
  /**
   * Smallest cluster in percent of the events.
   *
   * @default 5
   */
  minimumClusterSize?: number;
  /**
   * Folds of the cross validation.
   *
   * @default 5
   */
  crossValidationFolds?: number;
  /**
   * False discovery rate in percent.
   *
   * @default 1
   */
  falseDiscoveryRate?: number;
  /**
   * Whether to normalize the scales.
   *
   * @default false
   */
  normalizeScales?: boolean;
}

/** Settings as an answer writes them. */
export type CitrusSettings = CitrusParameters & {
  /** Models of association. */
  associationModels?: ("sam" | "pamr" | "glmnet" | (string & {}))[];
  /** What characterizes a cluster. */
  clusteringCharacterization?: "abundances" | "abundance" | "medians" | (string & {});
  /** How many events each file gives. */
  eventSamplingMethod?: "equal" | "max-per-file" | (string & {});
  /** Background of the plots. */
  plotTheme?: "white" | "black" | (string & {});
  /** Attachment of the source experiment with the results; null until it is done. */
  attachmentId?: AttachmentId | null;
};

/** A CITRUS analysis. `settings` come where they are asked for. */
export type CitrusAnalysis = Analysis & {
  settings?: CitrusSettings;
};

/** A CITRUS analysis in its wrapper. */
export interface CitrusEnvelope {
  citrus: CitrusAnalysis;
}

/** Settings as a request writes them. The name stands beside them. */
export type CitrusOptions = CitrusParameters & {
  /**
   * Models of association.
   *
   * @default ["pamr"]
   */
  associationModels?: ("sam" | "pamr" | "glmnet")[];
  /**
   * What characterizes a cluster. Sources spell the first value `abundance` or `abundances`; both are let through. The vignette calls `abundances` the default.
   *
   * @default abundances
   */
  clusteringCharacterization?: "abundances" | "abundance" | "medians";
  /**
   * How many events each file gives.
   *
   * @default equal
   */
  eventSamplingMethod?: "equal" | "max-per-file";
  /**
   * Background of the plots.
   *
   * @default white
   */
  plotTheme?: "white" | "black";
};

/** How many events to take. */
export interface SampledEvents {
  /** Events of each file, with `equal` sampling. */
  desiredEventsPerFile?: number;
  /** Events in all, with `proportional` sampling. */
  desiredTotalEvents?: number;
}

/** Settings that requests and answers write the same way. */
export type FlowsomParameters = SampledEvents & {
  /** Channels to cluster by. The R client asks for them before it updates. */
  clusteringChannels?: ChannelId[];
  /** Files to use. The R client asks for them before it updates. Premium servers take up to 4 million events in all, Enterprise servers up to 4 or 8 million, or 90 million with more computing power. */
  fcsFileIds?: FcsFileId[];
  gateSetId?: GateSetId;
  /** Which compensation to use. Must be the experiment-wide one. */
  compensationId?: CompensationChoice;
  /** Channels to plot. */
  channelsToPlot?: ChannelId[];
  /**
   * Number of clusters; a square number.
   *
   * @default 100
   */
  expectedClusters?: number;
  /**
   * Number of metaclusters.
   *
   * @default 10
   */
  expectedMetaclusters?: number;
  /**
   * Iterations.
   *
   * @default 10
   */
  iterations?: number;
  /**
   * Whether to normalize the scales.
   *
   * @default false
   */
  normalizeScales?: boolean;
  /** Id, as text, of the analysis to import the map from; for `import_existing`. */
  externalSOMAnalysisId?: string;
  /**
   * Size of all clusters in the plot, for `fixed`.
   *
   * @default 8
   */
  fixedClusterSize?: number;
  /**
   * Size of the largest cluster in the plot, for `relative`.
   *
   * @default 15
   */
  maxRelativeClusterSize?: number;
  /** Names of populations to label. */
  gateSetNamesToLabel?: string[];
  /**
   * Whether to show the background on the legend.
   *
   * @default false
   */
  showBackgroundOnLegend?: boolean;
  /**
   * Whether to show the background on trees coloured by channel.
   *
   * @default false
   */
  showBackgroundOnChannelColoredMSTs?: boolean;
  /**
   * Whether to show the background on the pies of populations.
   *
   * @default true
   */
  showBackgroundOnPopulationPies?: boolean;
};

/** How many events each file gives. */
export type SeenEventSamplingMethod = "equal" | "proportional" | "all" | (string & {});

/** Settings as an answer writes them. */
export type FlowsomSettings = FlowsomParameters & {
  /** Method of metaclustering. */
  clusteringMethod?: "consensus" | "hierarchical" | "hclust" | "kmeans" | (string & {});
  eventSamplingMethod?: SeenEventSamplingMethod;
  /** Seed; perhaps null where the server chooses. */
  randomSeed?: number | null;
  /** Whether to make a map or to import one. */
  SOMCreationMethod?: "create_new" | "import_existing" | (string & {});
  /** What the size of clusters in the plot shows. */
  clusterSizeType?: "relative" | "fixed" | "both" | (string & {});
  /** File type of the plots. */
  outputFileType?: "pdf" | "png" | "both" | (string & {});
  /** Attachment of the created experiment with a zip of the results; null until it is done. */
  attachmentId?: AttachmentId | null;
  /** Whether the server chose the seed. */
  autoSeed?: boolean;
  /** About the analysis that the map comes from. */
  externalSOMAnalysisInfo?: string;
  /** Not known; perhaps null. */
  finalResult?: string | null;
  /** Events that are really taken; null until that is known. */
  numEventsToActuallySample?: number | null;
  /** Number of files; null until that is known. */
  numFcsFiles?: number | null;
};

/** A FlowSOM analysis. `settings` come where they are asked for. */
export type FlowsomAnalysis = Analysis & CreatedExperiment & {
  /** Type of the analysis. Values are not known. */
  type?: string;
  /** Who made it. */
  author?: string | null;
  /** Whether it is done. */
  completed?: boolean;
  /** Whether it was canceled. */
  canceled?: boolean;
  settings?: FlowsomSettings;
};

/** A FlowSOM analysis in its wrapper. */
export interface FlowsomEnvelope {
  flowsom: FlowsomAnalysis;
}

/** How many events each file gives: `equal` the same number (`desiredEventsPerFile`), `proportional` a share of a total (`desiredTotalEvents`), `all` every event. */
export type EventSamplingMethod = "equal" | "proportional" | "all";

/** Settings as a request writes them. The name is not among them; rename the analysis instead. */
export type FlowsomOptions = FlowsomParameters & {
  /**
   * Method of metaclustering. Sources spell the second one `hierarchical` or `hclust`; both are let through.
   *
   * @default consensus
   */
  clusteringMethod?: "consensus" | "hierarchical" | "hclust" | "kmeans";
  /** @default equal */
  eventSamplingMethod?: EventSamplingMethod;
  /** Seed. With 0 or without one the server chooses. */
  randomSeed?: number;
  /**
   * Whether to make a map or to import that of another analysis.
   *
   * @default create_new
   */
  SOMCreationMethod?: "create_new" | "import_existing";
  /**
   * What the size of clusters in the plot shows.
   *
   * @default relative
   */
  clusterSizeType?: "relative" | "fixed" | "both";
  /**
   * File type of the plots.
   *
   * @default pdf
   */
  outputFileType?: "pdf" | "png" | "both";
} & {
  clusteringChannels: ChannelId[];
  fcsFileIds: FcsFileId[];
};

/** Settings that tSNE-CUDA, opt-SNE and UMAP share. opt-SNE was tested with 2 million events of 50 channels; tSNE-CUDA and UMAP take 10 million events at the most. */
export type ReductionSettings = SampledEvents & {
  /** Channels to use. */
  clusteringChannels?: ChannelId[];
  /** Files to use. */
  fcsFileIds?: FcsFileId[];
  gateSetId?: GateSetId;
  /** Whether to normalize the scales. */
  normalizeScales?: boolean;
};

/** What an answer adds to the shared settings. */
export type ReductionResult = ReductionSettings & {
  eventSamplingMethod?: SeenEventSamplingMethod;
  /** Events that are really taken; null until that is known. */
  numEventsToActuallySample?: number | null;
};

/** What tSNE-CUDA has beside the shared settings. */
export interface TsneCudaParameters {
  /** Perplexity. */
  perplexity?: number;
  /** Iterations. */
  iterations?: number;
  /** Whether the server chooses the iterations. */
  autoIterations?: boolean;
  /** Learning rate. */
  learningRate?: number;
  /** Whether the server chooses the learning rate. */
  autoLearningRate?: boolean;
  /** Early exaggeration. */
  earlyExaggeration?: number;
}

/** Settings as an answer writes them. The name stands beside them. */
export type TsneCudaSettings = ReductionResult & TsneCudaParameters;

/** A tSNE-CUDA analysis. `settings` come where they are asked for. */
export type TsneCudaAnalysis = Analysis & CreatedExperiment & {
  /** Type of the analysis. */
  type?: "TsneCudaAnalysis" | (string & {});
  settings?: TsneCudaSettings;
};

/** A tSNE-CUDA analysis in a wrapper of unknown name. */
export type TsneCudaEnvelope = { [key: string]: TsneCudaAnalysis };

/** What a request adds to the shared settings. */
export type ReductionOptions = ReductionSettings & {
  /** Name of the analysis. */
  name?: string;
  eventSamplingMethod?: EventSamplingMethod;
};

/** Settings as a request writes them. */
export type TsneCudaOptions = ReductionOptions & TsneCudaParameters;

/** What opt-SNE has beside the shared settings. */
export interface OptSneParameters {
  /** Perplexity. */
  perplexity?: number;
  /** Iterations at the most. */
  maxIterations?: number;
  /** Learning rate. */
  learningRate?: number;
  /** Whether the server chooses the learning rate. */
  autoLearningRate?: boolean;
  /** Early exaggeration. */
  earlyExaggeration?: number;
  /** Seed, as text. */
  randomSeed?: string;
}

/** Settings as an answer writes them. The name stands beside them. */
export type OptSneSettings = ReductionResult & OptSneParameters;

/** An opt-SNE analysis. `settings` come where they are asked for. */
export type OptSneAnalysis = Analysis & CreatedExperiment & {
  /** Type of the analysis. */
  type?: "OptSneAnalysis" | (string & {});
  settings?: OptSneSettings;
};

/** An opt-SNE analysis in a wrapper of unknown name. */
export type OptSneEnvelope = { [key: string]: OptSneAnalysis };

/** Settings as a request writes them. */
export type OptSneOptions = ReductionOptions & OptSneParameters;

/** What UMAP has beside the shared settings. */
export interface UmapParameters {
  /** Smallest distance. */
  minDistance?: number;
  /** Number of neighbours. */
  numNeighbors?: number;
  /** Whether values with a z-score above 3 become the smallest or largest one. */
  collapseOutliers?: boolean;
}

/** Settings as an answer writes them. The name stands beside them. */
export type UmapSettings = ReductionResult & UmapParameters;

/** A UMAP analysis. `settings` come where they are asked for. */
export type UmapAnalysis = Analysis & CreatedExperiment & {
  /** Type of the analysis. */
  type?: "UmapAnalysis" | (string & {});
  settings?: UmapSettings;
};

/** A UMAP analysis in a wrapper of unknown name. */
export type UmapEnvelope = { [key: string]: UmapAnalysis };

/** Settings as a request writes them. */
export type UmapOptions = ReductionOptions & UmapParameters;

/** Settings that requests and answers write the same way. */
export interface PeacoQcParameters {
  /** Files to check. Each needs a Time channel, 1500 to 8 million events, and less than 500 MB. */
  fcsFileIds?: FcsFileId[];
  /** Channels to check. The form of these identifiers is not known. */
  channelUniqueIdentifiers?: string[];
  /** Number of bins at the most. */
  maxBins?: number;
  /** Threshold of the median absolute deviation. */
  MAD?: number;
  /** Threshold of the isolation tree. */
  ITLimit?: number;
  /** Consecutive bins. */
  consecutiveBins?: number;
  /** Whether to remove events at the margins. */
  removeMargins?: boolean;
  /** Where the margins are: true by the scales inside the files, false by those of Cytobank. Needed where `removeMargins` is true. */
  useInternalScalesForMargins?: boolean;
}

/** Settings as an answer writes them. */
export type PeacoQcSettings = PeacoQcParameters & {
  /** Method of detection. */
  detectionMethod?: "all" | "IT" | "MAD" | (string & {});
  /** Attachment of the source experiment with the results; null until it is done. */
  attachmentId?: AttachmentId | null;
  /** Attachment of the source experiment with the heatmap; null until it is done. */
  heatmapAttachmentId?: AttachmentId | null;
  /** Compensation used. The R client takes -2 where it is absent. */
  compensationId?: CompensationChoice;
  /** What went wrong. */
  errors?: string[];
  /** Not known; null until it is done. */
  finalResult?: string | null;
  /** Files that could be checked. */
  validFcsFileIds?: FcsFileId[];
};

/** A PeacoQC analysis. `settings` come where they are asked for. */
export type PeacoQcAnalysis = Analysis & {
  /** Type of the analysis. Values are not known. */
  type?: string;
  /** Who made it. */
  author?: string | null;
  settings?: PeacoQcSettings;
};

/** A PeacoQC analysis in its wrapper. */
export interface PeacoQcEnvelope {
  peaco_qc: PeacoQcAnalysis;
}

/** Settings as a request writes them. The name is not among them; rename the analysis instead. */
export type PeacoQcOptions = PeacoQcParameters & {
  /** Channels to check; two at least. */
  channelUniqueIdentifiers: string[];
  /**
   * Method of detection.
   *
   * @default all
   */
  detectionMethod?: "all" | "IT" | "MAD";
} & ({
  /** Events at the margins stay. */
  removeMargins?: false;
} | {
  /** Events at the margins are removed. */
  removeMargins: true;
  /** By which scales. */
  useInternalScalesForMargins: boolean;
}) & {
  fcsFileIds: FcsFileId[];
};

/** A training or an inference of automatic gating. Its members are not recorded; these are those of other analyses. */
export interface AutogatingAnalysis {
  id?: AnalysisId;
  /** Name. */
  name?: string;
  status?: AnalysisStatus;
  /** The experiment that it belongs to. */
  sourceExperiment?: ExperimentId;
  /** Id of the experiment with the results. null or absent until it is done. */
  createdExperiment?: ExperimentId | null;
  /** The options. */
  settings?: { [key: string]: unknown };
}

/** A training or an inference in a wrapper of unknown name. */
export type AutogatingEnvelope = { [key: string]: AutogatingAnalysis };

/** What a model is trained on, and how. */
export interface AutogatingTrainingOptions {
  /** Gated files to learn from. The product asks for ten at least. */
  fcsFileIds?: FcsFileId[];
  /** Populations to learn. */
  gateSetIds?: GateSetId[];
  /** @default equal */
  eventSamplingMethod?: EventSamplingMethod;
  /**
   * Events of each file, with `equal` sampling.
   *
   * @default 50000
   */
  desiredEventsPerFile?: number;
  /**
   * Events in all, with `proportional` sampling.
   *
   * @default 5000000
   */
  desiredTotalEvents?: number;
  /** How often to learn; 1 is usual. The run time rises in proportion. */
  learningMagnification?: number;
  /** Number of clusters. */
  optimalClusters?: number;
  /** Seed. 0 or absent lets the server choose one. */
  randomSeed?: number;
  /** Whether to make an experiment that tests the model. */
  createBlindTestExperiment?: boolean;
}

/** Which files are gated with which model. */
export interface AutogatingInferenceOptions {
  /** Files to gate. */
  fcsFileIds?: FcsFileId[];
  /** The training that made the model. Documented as text, though an id is passed in the example. */
  trainedModelAnalysisId?: number | string;
  /** Whether to copy the gates of the parent experiment. */
  cloneGatesFromParent?: boolean;
}

/** Bubbles in their wrapper. */
export interface BubblesEnvelopeWrite {
  /** Wrapper. */
  spade: {
    /** The bubbles. */
    bubbles: Bubble[];
    [key: string]: unknown;
  };
}
