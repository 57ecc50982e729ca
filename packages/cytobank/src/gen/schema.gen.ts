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
         * @description Hands out a token for a user name (or e-mail address) and password. The client does this by itself where it is given a user name and password. Tokens can't be refreshed or, since about 2020, revoked: the former operations for that are removed.
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
         * @description All experiments in the caller's inbox, public ones included, in one answer. There is no paging, sorting or filtering.
         */
        get: operations["experiments.list"];
        put?: never;
        /**
         * Create an experiment
         * @description Makes an empty experiment.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * Get an experiment
         * @description One experiment. Its `version` and `gateVersion` are needed for statistics and for applying gates.
         */
        get: operations["experiments.get"];
        /**
         * Update an experiment
         * @description Changes the fields that are sent and leaves the others. Setting `deleted` moves the experiment to the trash, from where a person can take it back.
         */
        put: operations["experiments.update"];
        post?: never;
        /**
         * Delete an experiment for good
         * @description Deletes the experiment with all its analyses. It can't be undone; `experiments.trash` can.
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
                 * @description Id of the experiment.
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
         * @description Makes a full copy of the experiment, owned by the caller.
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
                 * @description Id of the experiment.
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
         * @description Makes a copy of the experiment with the files and parts that the body names.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List the users with full access
         * @description The users who have full access to the experiment.
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
                 * @description Id of the experiment.
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
         * @description Gives one user full access to the experiment.
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
                 * @description Id of the experiment.
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
         * @description Takes full access to the experiment from one user.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List FCS files
         * @description All FCS files of the experiment with their metadata. No operation deletes, renames or re-categorises a file or reads its events.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the FCS file.
                 * @example 700001
                 */
                fcsFileId: components["parameters"]["fcsFileId"];
            };
            cookie?: never;
        };
        /**
         * Get an FCS file
         * @description Metadata of one FCS file. The file itself comes from `transfers.getDownloadUrl`.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the FCS file.
                 * @example 700001
                 */
                fcsFileId: components["parameters"]["fcsFileId"];
            };
            cookie?: never;
        };
        /**
         * Get the compensation inside a file
         * @description The spillover matrix that the FCS file itself holds. Its name ends in ` - spill string`. In statistics and analyses it is compensation -2.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the FCS file.
                 * @example 700001
                 */
                fcsFileId: components["parameters"]["fcsFileId"];
            };
            cookie?: never;
        };
        /**
         * Download an FCS file the former way
         * @deprecated
         * @description The FCS file itself. Replaced by `transfers.getDownloadUrl`; it may no longer be served.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * Download FCS files as a zip the former way
         * @deprecated
         * @description Some or all FCS files of the experiment in one zip. Replaced by `transfers.getDownloadUrl` for each file and `transfers.requestZip`; it may no longer be served.
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
                 * @description Id of the experiment.
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
         * @deprecated
         * @description Adds one FCS file, or a delimited file that the server turns into one (DROP). Replaced by temporary credentials from `transfers.getUploadToken`; it may no longer be served.
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
                 * @description Id of the experiment.
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
         * @deprecated
         * @description Adds all FCS files of a zip, or delimited files to be turned into such (DROP). Replaced by temporary credentials from `transfers.getUploadToken`; it may no longer be served.
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
         * @description Temporary S3 credentials to put files into the upload bucket. The upload itself is not an operation of Cytobank but a signed
         *     `PutObject` (AWS Signature Version 4) to region `awsRegion` and bucket `uploadBucketName`, with the key
         *     `experiments/{experimentId}/{file name, percent-encoded}` and these object metadata:
         *
         *     | upload | metadata |
         *     |---|---|
         *     | FCS file, or zip of such | `x-amz-meta-tid: {a UUID}` |
         *     | attachment | the same and `x-amz-meta-attachment: true` |
         *     | delimited file (DROP) | the same as FCS and `x-amz-meta-drop: true`, `x-amz-meta-startrow`, `x-amz-meta-startcol` |
         *
         *     One client sends no metadata at all for FCS files and that works. The R client refuses empty files, extensions other than
         *     `.fcs` and `.zip` for FCS files, and names with any of ``! @ # $ % ^ & * { } < > / \ ? [ ] ( )``. Cytobank takes the file in
         *     some time later: see `transfers.getUploadStatus`.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * See how uploads are getting on
         * @description The files put into the upload bucket for the experiment and how far Cytobank has taken them in. Looks like the plain result of a database query.
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
         * @description A signed address from which an FCS file or an attachment can be fetched with a plain GET, without the token. Serves results of analyses too, which are attachments.
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
         * @description Asks for a zip of FCS files or attachments. Cytobank makes it later and mails the link to the user; nothing can be polled. A program without a mailbox asks `transfers.getDownloadUrl` for each file instead.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List attachments
         * @description All attachments of the experiment. Results of CITRUS, FlowSOM and PeacoQC are among them.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the attachment.
                 * @example 81001
                 */
                attachmentId: components["parameters"]["attachmentId"];
            };
            cookie?: never;
        };
        /**
         * Get an attachment
         * @description One attachment. The file itself comes from `transfers.getDownloadUrl`.
         */
        get: operations["attachments.get"];
        /**
         * Describe an attachment
         * @description Changes the description of an attachment.
         */
        put: operations["attachments.update"];
        post?: never;
        /**
         * Delete an attachment
         * @description Deletes an attachment.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the attachment.
                 * @example 81001
                 */
                attachmentId: components["parameters"]["attachmentId"];
            };
            cookie?: never;
        };
        /**
         * Download an attachment the former way
         * @deprecated
         * @description The file itself. Replaced by `transfers.getDownloadUrl`; it may no longer be served.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * Download all attachments as a zip the former way
         * @deprecated
         * @description All attachments of the experiment in one zip. Replaced by `transfers.getDownloadUrl` for each file and `transfers.requestZip`; it may no longer be served.
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
                 * @description Id of the experiment.
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
         * @deprecated
         * @description Adds an attachment. Replaced by temporary credentials from `transfers.getUploadToken`; it may no longer be served.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List panels
         * @description All panels of the experiment with their channels. This is where channel ids come from.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the panel.
                 * @example 31
                 */
                panelId: number;
            };
            cookie?: never;
        };
        /**
         * Get a panel
         * @description One panel with its channels, with or without a wrapper.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List gates
         * @description All scratch gates of the experiment (version -1). Gates can be changed through Gating-ML only.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description The gate, by its `id` or its `gateId`; which of them is not known.
                 * @example 990001
                 */
                gateId: number;
            };
            cookie?: never;
        };
        /**
         * Get a gate
         * @description One scratch gate.
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
                 * @description Id of the experiment.
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
         * @description Turns the scratch gates into the next version of applied gates, which statistics, illustrations and analyses use. Read the experiment's `gateVersion`, send one more, and compare it with the answer. Do so after each upload of Gating-ML.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * Download Gating-ML
         * @description The gates and populations of the experiment as a Gating-ML 2.0 file, named like `CytExp_90210_Gates_v5.xml`.
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
                 * @description Id of the experiment.
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
         * @description Writes scratch gates and populations from a Gating-ML 2.0 file. Apply them afterwards, so that statistics and analyses see them.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List populations
         * @description All populations (gate sets) of the experiment but Ungated, which has gate set id 0. Populations can be changed through Gating-ML only.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description The population, presumably by its `id` and not its `gateSetId`.
                 * @example 880001
                 */
                populationId: number;
            };
            cookie?: never;
        };
        /**
         * Get a population
         * @description One population.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List compensations
         * @description All compensations of the experiment with their matrices. Those inside files are not among them.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the compensation.
                 * @example 6601
                 */
                compensationId: CompensationId;
            };
            cookie?: never;
        };
        /**
         * Get a compensation
         * @description One compensation with its matrix.
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
                 * @description Id of the experiment.
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
         * @description Adds a compensation from a CSV file.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * Download sample tags
         * @description The sample tags (annotations) of all files as a table, one row for each FCS file, tab-separated, named like `experiment_90210_annotations.tsv`. There is no form of it in JSON.
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
                 * @description Id of the experiment.
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
         * @description Sets the sample tags (annotations) from a tab-separated table such as the download gives.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List scales
         * @description The scales of all channels of the experiment.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the scale.
                 * @example 1200001
                 */
                scaleId: number;
            };
            cookie?: never;
        };
        /**
         * Get a scale
         * @description The scale of one channel.
         */
        get: operations["scales.get"];
        /**
         * Update a scale
         * @description Changes type, cofactor or range of a scale.
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
         * @description Event counts and, where channels are named, channel statistics: one row for each pair of file and population. Read the experiment first, since its current `version` must be sent and its `gateVersion` is the faster choice. Leave out `channelIds` for event counts only, which is faster too.
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
         * @description All users of the server. For server administrators only.
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
                 * @description Id of the user.
                 * @example 4101
                 */
                userId: UserId;
            };
            cookie?: never;
        };
        /**
         * Get a user
         * @description One user. Administrators may read all, others only themselves.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List viSNE analyses
         * @description All viSNE analyses of the experiment.
         */
        get: operations["visne.list"];
        put?: never;
        /**
         * Create a viSNE analysis
         * @description Makes a new viSNE analysis. Next, set it up with `visne.update` and start it with `visne.run`.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /**
         * Get a viSNE analysis
         * @description One viSNE analysis with its settings. The result is the child experiment `createdExperiment`.
         */
        get: operations["visne.get"];
        /**
         * Set up a viSNE analysis
         * @description Sets the settings of a viSNE analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
         */
        put: operations["visne.update"];
        post?: never;
        /**
         * Delete a viSNE analysis
         * @description Deletes a viSNE analysis.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a viSNE analysis
         * @description Gives a viSNE analysis another name.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
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
         * @description Makes a new viSNE analysis with the same settings, not run yet.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
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
         * @description Starts a viSNE analysis and answers at once. Watch `visne.status`, then read `visne.get`; runs can take hours. The result is the child experiment `createdExperiment`.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /**
         * Get the status of a viSNE analysis
         * @description The state of a viSNE analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List SPADE analyses
         * @description All SPADE analyses of the experiment.
         */
        get: operations["spade.list"];
        put?: never;
        /**
         * Create a SPADE analysis
         * @description Makes a new SPADE analysis. Next, set it up with `spade.update` and start it with `spade.run`.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /**
         * Get a SPADE analysis
         * @description One SPADE analysis with its settings. The result is the child experiment `createdExperiment`, and the files of `spade.download`.
         */
        get: operations["spade.get"];
        /**
         * Set up a SPADE analysis
         * @description Sets the settings of a SPADE analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
         */
        put: operations["spade.update"];
        post?: never;
        /**
         * Delete a SPADE analysis
         * @description Deletes a SPADE analysis.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a SPADE analysis
         * @description Gives a SPADE analysis another name.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
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
         * @description Makes a new SPADE analysis with the same settings, not run yet.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
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
         * @description Starts a SPADE analysis and answers at once. Watch `spade.status`, then read `spade.get`; runs can take hours. The result is the child experiment `createdExperiment`, and the files of `spade.download`.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /**
         * Get the status of a SPADE analysis
         * @description The state of a SPADE analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
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
         * @description Makes a new SPADE analysis with the same settings and results.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /**
         * Download results of a SPADE analysis
         * @description One result file:
         *
         *     | item | file |
         *     |---|---|
         *     | `full_data` | zip of `clusters.table`, `layout.table` (a line of two numbers for each node), `mst.gml` and clustered and downsampled FCS files |
         *     | `statistics_table` | zip of CSV files in the folder `bySample`, with `ID`, `count`, `percenttotal` and medians |
         *     | `gml` | the tree as GML text |
         *     | `clusters_table`, `global_boundaries_table`, `layout_table` | tables as text |
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /**
         * List the bubbles of a SPADE analysis
         * @description The named sets of nodes of the tree.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
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
         * @description Sets the named sets of nodes of the tree.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
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
         * @deprecated
         * @description Adds named sets of nodes. Replaced by `spade.setBubbles`; it may no longer be served.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
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
         * @description Makes a new experiment from the events of some bubbles.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List CITRUS analyses
         * @description All CITRUS analyses of the experiment.
         */
        get: operations["citrus.list"];
        put?: never;
        /**
         * Create a CITRUS analysis
         * @description Makes a new CITRUS analysis. Next, set it up with `citrus.update` and start it with `citrus.run`.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /**
         * Get a CITRUS analysis
         * @description One CITRUS analysis with its settings. The result is the attachment `settings.attachmentId` of the source experiment.
         */
        get: operations["citrus.get"];
        /**
         * Set up a CITRUS analysis
         * @description Sets the settings of a CITRUS analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
         */
        put: operations["citrus.update"];
        post?: never;
        /**
         * Delete a CITRUS analysis
         * @description Deletes a CITRUS analysis.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a CITRUS analysis
         * @description Gives a CITRUS analysis another name.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
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
         * @description Makes a new CITRUS analysis with the same settings, not run yet.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
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
         * @description Starts a CITRUS analysis and answers at once. Watch `citrus.status`, then read `citrus.get`; runs can take hours. The result is the attachment `settings.attachmentId` of the source experiment.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /**
         * Get the status of a CITRUS analysis
         * @description The state of a CITRUS analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List FlowSOM analyses
         * @description All FlowSOM analyses of the experiment.
         */
        get: operations["flowsom.list"];
        put?: never;
        /**
         * Create a FlowSOM analysis
         * @description Makes a new FlowSOM analysis. Next, set it up with `flowsom.update` and start it with `flowsom.run`.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /**
         * Get a FlowSOM analysis
         * @description One FlowSOM analysis with its settings. The result is the child experiment `createdExperiment` and a zip, the attachment `settings.attachmentId` of that experiment.
         */
        get: operations["flowsom.get"];
        /**
         * Set up a FlowSOM analysis
         * @description Sets the settings of a FlowSOM analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
         */
        put: operations["flowsom.update"];
        post?: never;
        /**
         * Delete a FlowSOM analysis
         * @description Deletes a FlowSOM analysis.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a FlowSOM analysis
         * @description Gives a FlowSOM analysis another name.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
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
         * @description Makes a new FlowSOM analysis with the same settings, not run yet.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
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
         * @description Starts a FlowSOM analysis and answers at once. Watch `flowsom.status`, then read `flowsom.get`; runs can take hours. The result is the child experiment `createdExperiment` and a zip, the attachment `settings.attachmentId` of that experiment.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /**
         * Get the status of a FlowSOM analysis
         * @description The state of a FlowSOM analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List tSNE-CUDA analyses
         * @description All tSNE-CUDA analyses of the experiment.
         */
        get: operations["tsneCuda.list"];
        put?: never;
        /**
         * Create a tSNE-CUDA analysis
         * @description Makes a new tSNE-CUDA analysis. Next, set it up with `tsneCuda.update` and start it with `tsneCuda.run`.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /**
         * Get a tSNE-CUDA analysis
         * @description One tSNE-CUDA analysis with its settings. The result is the child experiment `createdExperiment`.
         */
        get: operations["tsneCuda.get"];
        put?: never;
        post?: never;
        /**
         * Delete a tSNE-CUDA analysis
         * @description Deletes a tSNE-CUDA analysis.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set up a tSNE-CUDA analysis
         * @description Sets the settings of a tSNE-CUDA analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a tSNE-CUDA analysis
         * @description Gives a tSNE-CUDA analysis another name.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
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
         * @description Makes a new tSNE-CUDA analysis with the same settings, not run yet.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
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
         * @description Starts a tSNE-CUDA analysis and answers at once. Watch `tsneCuda.status`, then read `tsneCuda.get`; runs can take hours. The result is the child experiment `createdExperiment`.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /**
         * Get the status of a tSNE-CUDA analysis
         * @description The state of a tSNE-CUDA analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List opt-SNE analyses
         * @description All opt-SNE analyses of the experiment.
         */
        get: operations["optSne.list"];
        put?: never;
        /**
         * Create an opt-SNE analysis
         * @description Makes a new opt-SNE analysis. Next, set it up with `optSne.update` and start it with `optSne.run`.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /**
         * Get an opt-SNE analysis
         * @description One opt-SNE analysis with its settings. The result is the child experiment `createdExperiment`.
         */
        get: operations["optSne.get"];
        put?: never;
        post?: never;
        /**
         * Delete an opt-SNE analysis
         * @description Deletes an opt-SNE analysis.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set up an opt-SNE analysis
         * @description Sets the settings of an opt-SNE analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Rename an opt-SNE analysis
         * @description Gives an opt-SNE analysis another name.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
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
         * @description Makes a new opt-SNE analysis with the same settings, not run yet.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
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
         * @description Starts an opt-SNE analysis and answers at once. Watch `optSne.status`, then read `optSne.get`; runs can take hours. The result is the child experiment `createdExperiment`.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /**
         * Get the status of an opt-SNE analysis
         * @description The state of an opt-SNE analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List UMAP analyses
         * @description All UMAP analyses of the experiment.
         */
        get: operations["umap.list"];
        put?: never;
        /**
         * Create a UMAP analysis
         * @description Makes a new UMAP analysis. Next, set it up with `umap.update` and start it with `umap.run`.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /**
         * Get a UMAP analysis
         * @description One UMAP analysis with its settings. The result is the child experiment `createdExperiment`.
         */
        get: operations["umap.get"];
        put?: never;
        post?: never;
        /**
         * Delete a UMAP analysis
         * @description Deletes a UMAP analysis.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set up a UMAP analysis
         * @description Sets the settings of a UMAP analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a UMAP analysis
         * @description Gives a UMAP analysis another name.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
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
         * @description Makes a new UMAP analysis with the same settings, not run yet.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
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
         * @description Starts a UMAP analysis and answers at once. Watch `umap.status`, then read `umap.get`; runs can take hours. The result is the child experiment `createdExperiment`.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /**
         * Get the status of a UMAP analysis
         * @description The state of a UMAP analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List PeacoQC analyses
         * @description All PeacoQC analyses of the experiment.
         */
        get: operations["peacoQc.list"];
        put?: never;
        /**
         * Create a PeacoQC analysis
         * @description Makes a new PeacoQC analysis. Next, set it up with `peacoQc.update` and start it with `peacoQc.run`.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /**
         * Get a PeacoQC analysis
         * @description One PeacoQC analysis with its settings. The results are the attachments `settings.attachmentId` and `settings.heatmapAttachmentId` of the source experiment.
         */
        get: operations["peacoQc.get"];
        /**
         * Set up a PeacoQC analysis
         * @description Sets the settings of a PeacoQC analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a PeacoQC analysis
         * @description Gives a PeacoQC analysis another name.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
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
         * @description Makes a new PeacoQC analysis with the same settings, not run yet.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
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
         * @description Starts a PeacoQC analysis and answers at once. Watch `peacoQc.status`, then read `peacoQc.get`; runs can take hours. The results are the attachments `settings.attachmentId` and `settings.heatmapAttachmentId` of the source experiment.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /**
         * Get the status of a PeacoQC analysis
         * @description The state of a PeacoQC analysis. Look every ten seconds or less often, as a hundred requests a minute are all there is.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List trainings
         * @description The trainings of automatic gating of the experiment.
         */
        get: operations["autogating.training.list"];
        put?: never;
        /**
         * Create a training
         * @description Makes a new training of a model on gated files. Set its options, run it, then use its id as `trainedModelAnalysisId` of an inference.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set the options of a training
         * @description Sets the options of a training. Send all of them.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List inferences
         * @description The inferences of automatic gating of the experiment.
         */
        get: operations["autogating.inference.list"];
        put?: never;
        /**
         * Create an inference
         * @description Makes a new inference, which gates files with a trained model.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set the options of an inference
         * @description Sets the options of an inference. Send all of them.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /**
         * Get a training or an inference
         * @description One training or inference with its options. This path has no type in it; whether it serves analyses of other types is not known.
         */
        get: operations["autogating.get"];
        put?: never;
        post?: never;
        /**
         * Delete a training or an inference
         * @description Deletes a training or an inference.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a training or an inference
         * @description Gives a training or an inference another name.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
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
         * @description Makes a new training or inference with the same options, not run yet.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
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
         * @description Starts it and answers at once. Watch `autogating.status`. An inference leaves a child experiment behind, a training only with `createBlindTestExperiment`.
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
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /**
         * Get the status of a training or an inference
         * @description The state of a training or an inference. Look every ten seconds or less often, as a hundred requests a minute are all there is.
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
export type webhooks = Record<string, never>;
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
    };
    responses: {
        /** @description The token is missing, wrong or expired, or the user name and password don't fit. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** @description More than a hundred requests in this minute of the server's clock. Wait for the next minute. */
        RateLimited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** @description The account may not do this, or has no access to the experiment. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** @description Nothing with that id. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** @description Done. Whether the answer has a body, and which, is not known; clients look at the status only. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Done. The answer is JSON of which nobody has recorded the members. */
        UnknownAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Unknown;
            };
        };
        /** @description The new files. A list even for one. */
        UploadedFcsFiles: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": FcsFileList;
            };
        };
        /** @description The attachment. */
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
        /** @description The scale. */
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
        /** @description The request can't be answered, such as one with an outdated `experimentVersion`. */
        StatisticsRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": StatisticsErrorBody;
            };
        };
        /** @description The analysis with its settings. */
        VisneAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": VisneEnvelope;
            };
        };
        /** @description The analysis with its settings. */
        SpadeAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SpadeEnvelope;
            };
        };
        /** @description The bubbles. */
        Bubbles: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": BubblesEnvelope;
            };
        };
        /** @description The analysis with its settings. */
        CitrusAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": CitrusEnvelope;
            };
        };
        /** @description The analysis with its settings. */
        FlowsomAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": FlowsomEnvelope;
            };
        };
        /** @description The analysis with its settings. */
        TsneCudaAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": TsneCudaEnvelope;
            };
        };
        /** @description The analysis with its settings. */
        OptSneAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": OptSneEnvelope;
            };
        };
        /** @description The analysis with its settings. */
        UmapAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": UmapEnvelope;
            };
        };
        /** @description The analysis with its settings. */
        PeacoQcAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PeacoQcEnvelope;
            };
        };
        /** @description Trainings or inferences. */
        AutogatingList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    [key: string]: AutogatingAnalysis[];
                };
            };
        };
        /** @description The training or inference. */
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
         * @description Id of the experiment.
         * @example 90210
         */
        experimentId: ExperimentId;
        /**
         * @description Id of the FCS file.
         * @example 700001
         */
        fcsFileId: FcsFileId;
        /**
         * @description Id of the attachment.
         * @example 81001
         */
        attachmentId: AttachmentId;
        /**
         * @description Id of the analysis.
         * @example 5001
         */
        analysisId: AnalysisId;
        /**
         * @description 1 asks for the settings too. The R client always sends it; without it `settings` is presumably absent. No other value is known.
         * @example 1
         */
        includeSettings: 1;
    };
    requestBodies: {
        /** @description The user, named in one of three ways, wrapped. */
        ChosenUser: {
            content: {
                "application/json": {
                    experiment: ChosenUser;
                };
            };
        };
        /** @description The bubbles, wrapped. */
        Bubbles: {
            content: {
                "application/json": BubblesEnvelope;
            };
        };
        /** @description The name of the analysis, without a wrapper. */
        AnalysisName: {
            content: {
                "application/json": AnalysisName;
            };
        };
    };
    headers: {
        /**
         * @description Carries the name of the file.
         * @example attachment; filename="tube_01.fcs"
         */
        ContentDisposition: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "authentication.login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description User name and password. */
        requestBody: {
            content: {
                "application/json": Credentials;
                "application/x-www-form-urlencoded": Credentials;
            };
        };
        responses: {
            /** @description The user and the token. */
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
            401: components["responses"]["Unauthorized"];
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
            /** @description The experiments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The experiments, in the server's order. */
                        experiments: Experiment[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
        /** @description The new experiment, wrapped. */
        requestBody: {
            content: {
                "application/json": {
                    experiment: NewExperiment;
                };
            };
        };
        responses: {
            /** @description The new experiment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ExperimentEnvelope;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
        };
    };
    "experiments.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
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
                    "application/json": ExperimentEnvelope;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "experiments.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /** @description The fields to change, wrapped. */
        requestBody: {
            content: {
                "application/json": {
                    experiment: ExperimentChanges;
                };
            };
        };
        responses: {
            /** @description The changed experiment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ExperimentEnvelope;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "experiments.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "experiments.clone": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new experiment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ExperimentEnvelope;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "experiments.selectiveClone": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /** @description The name of the clone and what goes into it, wrapped. */
        requestBody: {
            content: {
                "application/json": {
                    experiment: SelectiveClone;
                };
            };
        };
        responses: {
            /** @description The new experiment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ExperimentEnvelope;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "fullAccessUsers.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Wrapper. */
                        experiment: {
                            /** @description The users. */
                            full_access_users: User[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "fullAccessUsers.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ChosenUser"];
        responses: {
            200: components["responses"]["UnknownAnswer"];
            /** @description Nothing done. The user is the primary researcher of the experiment. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "fullAccessUsers.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ChosenUser"];
        responses: {
            200: components["responses"]["UnknownAnswer"];
            /** @description Nothing done. The user had no full access. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "fcsFiles.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FcsFileList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "fcsFiles.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the FCS file.
                 * @example 700001
                 */
                fcsFileId: components["parameters"]["fcsFileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file's metadata. */
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "fcsFiles.getCompensation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the FCS file.
                 * @example 700001
                 */
                fcsFileId: components["parameters"]["fcsFileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The compensation. */
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "fcsFiles.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the FCS file.
                 * @example 700001
                 */
                fcsFileId: components["parameters"]["fcsFileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. `md5sum` and `fileSize` of its metadata tell whether it is complete. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "fcsFiles.downloadZip": {
        parameters: {
            query?: {
                /**
                 * @description Ids of the files, joined by commas. Absent, all files come.
                 * @example [
                 *       700001,
                 *       700002
                 *     ]
                 */
                fcs_file_ids?: FcsFileId[];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": Blob;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "fcsFiles.upload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /** @description The file, and how to read it if it is a delimited one. */
        requestBody: {
            content: {
                "multipart/form-data": FcsUpload;
            };
        };
        responses: {
            200: components["responses"]["UploadedFcsFiles"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "fcsFiles.uploadZip": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /** @description The zip, and how to read its files if they are delimited ones. */
        requestBody: {
            content: {
                "multipart/form-data": FcsUpload;
            };
        };
        responses: {
            200: components["responses"]["UploadedFcsFiles"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "transfers.getUploadToken": {
        parameters: {
            query: {
                /**
                 * @description The user who uploads, by id or by name.
                 * @example 4101
                 */
                userId: number | string;
                /**
                 * @description The experiment that gets the file.
                 * @example 90210
                 */
                experimentId: ExperimentId;
                /**
                 * @description Whether the upload is an ACS archive. Clients send false only.
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
            /** @description The credentials and where they are good for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UploadToken;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
        };
    };
    "transfers.getUploadStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The uploads. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UploadStatus;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "transfers.getDownloadUrl": {
        parameters: {
            query: {
                /**
                 * @description The experiment that holds the file.
                 * @example 90210
                 */
                experimentId: ExperimentId;
                /**
                 * @description The `uniqueHash` of the FCS file or attachment.
                 * @example demo-hash-0001
                 */
                hashKey: UniqueHash;
                /**
                 * @description Name of the file.
                 * @example tube_01.fcs
                 */
                fileName: string;
                /**
                 * @description What the file is. The R client says `FcsFile` where type or extension is FCS in whatever case, else `Attachment`, also where an attachment's type is null.
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
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DownloadUrl;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
        /** @description The files, and a name for the zip. */
        requestBody: {
            content: {
                "application/json": ZipRequest;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "attachments.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attachments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The attachments. */
                        attachments: Attachment[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "attachments.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the attachment.
                 * @example 81001
                 */
                attachmentId: components["parameters"]["attachmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OneAttachment"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "attachments.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the attachment.
                 * @example 81001
                 */
                attachmentId: components["parameters"]["attachmentId"];
            };
            cookie?: never;
        };
        /** @description The new description, wrapped. */
        requestBody: {
            content: {
                "application/json": {
                    /** @description What to change. */
                    attachments: {
                        /** @description The new description. */
                        description?: string;
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "attachments.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the attachment.
                 * @example 81001
                 */
                attachmentId: components["parameters"]["attachmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "attachments.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the attachment.
                 * @example 81001
                 */
                attachmentId: components["parameters"]["attachmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "attachments.downloadZip": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": Blob;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "attachments.upload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /** @description The file. */
        requestBody: {
            content: {
                "multipart/form-data": FileUpload;
            };
        };
        responses: {
            200: components["responses"]["OneAttachment"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "panels.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The panels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The panels. */
                        panels: Panel[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "panels.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the panel.
                 * @example 31
                 */
                panelId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The panel. */
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "gates.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The gates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The gates. */
                        gates: Gate[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "gates.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description The gate, by its `id` or its `gateId`; which of them is not known.
                 * @example 990001
                 */
                gateId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The gate. */
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "gates.apply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /** @description The next version, wrapped. */
        requestBody: {
            content: {
                "application/json": {
                    /** @description Wrapper. */
                    experiment: {
                        /** @description The experiment's present `gateVersion` plus one. */
                        gateVersion: number;
                    };
                };
            };
        };
        responses: {
            /** @description The version that is applied now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Version of the applied gates. */
                        gatingSaveVersion: number;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "gates.downloadGatingMl": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The Gating-ML. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "gates.uploadGatingMl": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /** @description The Gating-ML file. */
        requestBody: {
            content: {
                "multipart/form-data": FileUpload;
            };
        };
        responses: {
            200: components["responses"]["UnknownAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "populations.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The populations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The populations. */
                        populations: Population[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "populations.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description The population, presumably by its `id` and not its `gateSetId`.
                 * @example 880001
                 */
                populationId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The population. */
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "compensations.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The compensations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The compensations. */
                        compensations: Compensation[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "compensations.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the compensation.
                 * @example 6601
                 */
                compensationId: CompensationId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The compensation. */
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "compensations.upload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /** @description The CSV file. Its first row and first column hold the short names of the channels in the same order (`short::long` is allowed); the values are decimals, 1 being 100 %. */
        requestBody: {
            content: {
                "multipart/form-data": FileUpload;
            };
        };
        responses: {
            200: components["responses"]["UnknownAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "sampleTags.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "text/tab-separated-values": SampleTagTable;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "sampleTags.upload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /** @description The table. */
        requestBody: {
            content: {
                "multipart/form-data": FileUpload;
            };
        };
        responses: {
            200: components["responses"]["UnknownAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "scales.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scales. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The scales. */
                        scales: Scale[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "scales.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the scale.
                 * @example 1200001
                 */
                scaleId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OneScale"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "scales.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the scale.
                 * @example 1200001
                 */
                scaleId: number;
            };
            cookie?: never;
        };
        /** @description The scale, wrapped. */
        requestBody: {
            content: {
                "application/json": {
                    scale: ScaleChanges;
                };
            };
        };
        responses: {
            200: components["responses"]["OneScale"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "statistics.list": {
        parameters: {
            query: {
                /**
                 * @description The experiment.
                 * @example 90210
                 */
                experimentId: ExperimentId;
                /**
                 * @description Version of the gates: the experiment's `gateVersion` for applied gates, or -1 for scratch gates, which is slower and what the R client sends by default.
                 * @example 5
                 */
                gateVersion: number;
                /**
                 * @description The experiment's current `version`.
                 * @example 12
                 */
                experimentVersion: number;
                /**
                 * @description Which compensation to use.
                 * @example -2
                 */
                compensationId: CompensationChoice;
                /**
                 * @description The files. The key is repeated, without brackets.
                 * @example [
                 *       700001,
                 *       700002
                 *     ]
                 */
                fcsFileIds: FcsFileId[];
                /**
                 * @description The channels; absent for event counts only. The key is repeated, without brackets.
                 * @example [
                 *       6
                 *     ]
                 */
                channelIds?: ChannelId[];
                /**
                 * @description The populations; absent for all of them. The key is repeated, without brackets.
                 * @example [
                 *       1
                 *     ]
                 */
                gateSetIds?: GateSetId[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row for each pair of file and population. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatisticsRow[];
                };
            };
            400: components["responses"]["StatisticsRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
            /** @description The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The users. */
                        users: User[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
        };
    };
    "users.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 4101
                 */
                userId: UserId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "visne.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
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
                    "application/json": {
                        /** @description The analyses. */
                        visne: VisneAnalysis[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "visne.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /** @description The name of the analysis, wrapped. */
        requestBody: {
            content: {
                "application/json": {
                    visne: AnalysisName;
                };
            };
        };
        responses: {
            200: components["responses"]["VisneAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "visne.get": {
        parameters: {
            query?: {
                /**
                 * @description 1 asks for the settings too. The R client always sends it; without it `settings` is presumably absent. No other value is known.
                 * @example 1
                 */
                include_settings?: components["parameters"]["includeSettings"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VisneAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "visne.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /** @description The settings, wrapped. */
        requestBody: {
            content: {
                "application/json": {
                    visne: VisneOptions;
                };
            };
        };
        responses: {
            200: components["responses"]["VisneAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "visne.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "visne.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /** @description The name of the analysis, wrapped. */
        requestBody: {
            content: {
                "application/json": {
                    visne: AnalysisName;
                };
            };
        };
        responses: {
            /** @description The renamed analysis. */
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "visne.copySettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new analysis. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VisneEnvelope;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "visne.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Started. The members of the answer are not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Unknown;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "visne.status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "spade.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
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
                    "application/json": {
                        /** @description The analyses. */
                        spade: SpadeAnalysis[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "spade.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /** @description The name of the analysis, wrapped. */
        requestBody: {
            content: {
                "application/json": {
                    spade: AnalysisName;
                };
            };
        };
        responses: {
            200: components["responses"]["SpadeAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "spade.get": {
        parameters: {
            query?: {
                /**
                 * @description 1 asks for the settings too. The R client always sends it; without it `settings` is presumably absent. No other value is known.
                 * @example 1
                 */
                include_settings?: components["parameters"]["includeSettings"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SpadeAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "spade.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /** @description The settings, wrapped. */
        requestBody: {
            content: {
                "application/json": {
                    spade: SpadeOptions;
                };
            };
        };
        responses: {
            200: components["responses"]["SpadeAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "spade.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "spade.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /** @description The name of the analysis, wrapped. */
        requestBody: {
            content: {
                "application/json": {
                    spade: AnalysisName;
                };
            };
        };
        responses: {
            /** @description The renamed analysis, with or without its wrapper. */
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "spade.copySettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new analysis. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpadeEnvelope;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "spade.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Started. The members of the answer are not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Unknown;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "spade.status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "spade.copyResults": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new analysis. Nothing but its id is known to be there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The new analysis. */
                        spade: {
                            id: AnalysisId;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "spade.download": {
        parameters: {
            query: {
                /**
                 * @description Which file.
                 * @example full_data
                 */
                item: "full_data" | "clusters_table" | "global_boundaries_table" | "gml" | "layout_table" | "statistics_table";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "spade.listBubbles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Bubbles"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "spade.setBubbles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Bubbles"];
        responses: {
            200: components["responses"]["Bubbles"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "spade.addBubbles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Bubbles"];
        responses: {
            200: components["responses"]["Bubbles"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "spade.exportBubbles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /** @description Names of the bubbles, wrapped. */
        requestBody: {
            content: {
                "application/json": {
                    /** @description Wrapper. */
                    spade: {
                        /** @description Names of the bubbles. A list even for one. */
                        bubbles: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Done. One member wraps an answer of which the members are not known, probably the new experiment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Unknown;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "citrus.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
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
                    "application/json": {
                        /** @description The analyses. */
                        citrus: CitrusAnalysis[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "citrus.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AnalysisName"];
        responses: {
            200: components["responses"]["CitrusAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "citrus.get": {
        parameters: {
            query?: {
                /**
                 * @description 1 asks for the settings too. The R client always sends it; without it `settings` is presumably absent. No other value is known.
                 * @example 1
                 */
                include_settings?: components["parameters"]["includeSettings"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CitrusAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "citrus.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /** @description The name and the settings. */
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of the analysis. */
                    name?: string;
                    options: CitrusOptions;
                };
            };
        };
        responses: {
            200: components["responses"]["CitrusAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "citrus.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "citrus.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AnalysisName"];
        responses: {
            /** @description The renamed analysis. */
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "citrus.copySettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new analysis. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CitrusEnvelope;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "citrus.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Started. The members of the answer are not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Unknown;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "citrus.status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "flowsom.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
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
                    "application/json": {
                        /** @description The analyses. */
                        flowsom: FlowsomAnalysis[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "flowsom.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AnalysisName"];
        responses: {
            200: components["responses"]["FlowsomAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "flowsom.get": {
        parameters: {
            query?: {
                /**
                 * @description 1 asks for the settings too. The R client always sends it; without it `settings` is presumably absent. No other value is known.
                 * @example 1
                 */
                include_settings?: components["parameters"]["includeSettings"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FlowsomAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "flowsom.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /** @description The settings. */
        requestBody: {
            content: {
                "application/json": {
                    options: FlowsomOptions;
                };
            };
        };
        responses: {
            200: components["responses"]["FlowsomAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "flowsom.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "flowsom.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AnalysisName"];
        responses: {
            /** @description The renamed analysis. */
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "flowsom.copySettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new analysis. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FlowsomEnvelope;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "flowsom.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Started. The members of the answer are not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Unknown;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "flowsom.status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "tsneCuda.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
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
                    "application/json": {
                        [key: string]: TsneCudaAnalysis[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "tsneCuda.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AnalysisName"];
        responses: {
            200: components["responses"]["TsneCudaAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "tsneCuda.get": {
        parameters: {
            query?: {
                /**
                 * @description 1 asks for the settings too. The R client always sends it; without it `settings` is presumably absent. No other value is known.
                 * @example 1
                 */
                include_settings?: components["parameters"]["includeSettings"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TsneCudaAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "tsneCuda.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "tsneCuda.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /** @description The settings. */
        requestBody: {
            content: {
                "application/json": {
                    options: TsneCudaOptions;
                };
            };
        };
        responses: {
            200: components["responses"]["TsneCudaAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "tsneCuda.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AnalysisName"];
        responses: {
            /** @description The renamed analysis. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: RenamedAnalysis;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "tsneCuda.copySettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new analysis. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TsneCudaEnvelope;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "tsneCuda.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Started. The members of the answer are not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Unknown;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "tsneCuda.status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: AnalysisState;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "optSne.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
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
                    "application/json": {
                        [key: string]: OptSneAnalysis[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "optSne.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AnalysisName"];
        responses: {
            200: components["responses"]["OptSneAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "optSne.get": {
        parameters: {
            query?: {
                /**
                 * @description 1 asks for the settings too. The R client always sends it; without it `settings` is presumably absent. No other value is known.
                 * @example 1
                 */
                include_settings?: components["parameters"]["includeSettings"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OptSneAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "optSne.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "optSne.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /** @description The settings. */
        requestBody: {
            content: {
                "application/json": {
                    options: OptSneOptions;
                };
            };
        };
        responses: {
            200: components["responses"]["OptSneAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "optSne.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AnalysisName"];
        responses: {
            /** @description The renamed analysis. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: RenamedAnalysis;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "optSne.copySettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new analysis. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OptSneEnvelope;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "optSne.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Started. The members of the answer are not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Unknown;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "optSne.status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: AnalysisState;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "umap.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
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
                    "application/json": {
                        [key: string]: UmapAnalysis[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "umap.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AnalysisName"];
        responses: {
            200: components["responses"]["UmapAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "umap.get": {
        parameters: {
            query?: {
                /**
                 * @description 1 asks for the settings too. The R client always sends it; without it `settings` is presumably absent. No other value is known.
                 * @example 1
                 */
                include_settings?: components["parameters"]["includeSettings"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UmapAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "umap.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "umap.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /** @description The settings. */
        requestBody: {
            content: {
                "application/json": {
                    options: UmapOptions;
                };
            };
        };
        responses: {
            200: components["responses"]["UmapAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "umap.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AnalysisName"];
        responses: {
            /** @description The renamed analysis. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: RenamedAnalysis;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "umap.copySettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new analysis. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UmapEnvelope;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "umap.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Started. The members of the answer are not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Unknown;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "umap.status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: AnalysisState;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "peacoQc.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
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
                    "application/json": {
                        /** @description The analyses. */
                        peaco_qc: PeacoQcAnalysis[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "peacoQc.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AnalysisName"];
        responses: {
            200: components["responses"]["PeacoQcAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "peacoQc.get": {
        parameters: {
            query?: {
                /**
                 * @description 1 asks for the settings too. The R client always sends it; without it `settings` is presumably absent. No other value is known.
                 * @example 1
                 */
                include_settings?: components["parameters"]["includeSettings"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PeacoQcAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "peacoQc.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /** @description The settings. */
        requestBody: {
            content: {
                "application/json": {
                    options: PeacoQcOptions;
                };
            };
        };
        responses: {
            200: components["responses"]["PeacoQcAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "peacoQc.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AnalysisName"];
        responses: {
            /** @description The renamed analysis. */
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "peacoQc.copySettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new analysis. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PeacoQcEnvelope;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "peacoQc.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Started. The members of the answer are not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Unknown;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "peacoQc.status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "autogating.training.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AutogatingList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "autogating.training.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AnalysisName"];
        responses: {
            200: components["responses"]["AutogatingAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "autogating.training.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /** @description The options. */
        requestBody: {
            content: {
                "application/json": {
                    options: AutogatingTrainingOptions;
                };
            };
        };
        responses: {
            200: components["responses"]["AutogatingAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "autogating.inference.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AutogatingList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "autogating.inference.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AnalysisName"];
        responses: {
            200: components["responses"]["AutogatingAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "autogating.inference.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        /** @description The options. */
        requestBody: {
            content: {
                "application/json": {
                    options: AutogatingInferenceOptions;
                };
            };
        };
        responses: {
            200: components["responses"]["AutogatingAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "autogating.get": {
        parameters: {
            query?: {
                /**
                 * @description 1 asks for the settings too. The R client always sends it; without it `settings` is presumably absent. No other value is known.
                 * @example 1
                 */
                include_settings?: components["parameters"]["includeSettings"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AutogatingAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "autogating.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "autogating.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AnalysisName"];
        responses: {
            200: components["responses"]["AutogatingAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "autogating.copySettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new training or inference. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AutogatingEnvelope;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "autogating.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Started. The members of the answer are not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Unknown;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    "autogating.status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * @description Id of the analysis.
                 * @example 5001
                 */
                analysisId: components["parameters"]["analysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: AutogatingAnalysis;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
}
/** @description What a user signs in with. */
export interface Credentials {
    /** @description User name or e-mail address. */
    username: string;
    /** @description The password. */
    password: string;
}
/** @description Id of a user. */
export type UserId = number & {
    readonly "x-id"?: "UserId";
};
/** @description The user who signed in. More members come along of which nobody has recorded the names. */
export interface SignedInUser {
    id: UserId;
    /** @description The token, a JSON Web Token of which the payload carries `user_id` and `exp` (seconds since 1970). Good for eight hours unless an Enterprise server is set otherwise. */
    authToken: string;
    [key: string]: unknown;
}
/** @description Body of an error everywhere but in statistics. */
export interface ErrorBody {
    /** @description Messages. Clients read the first one. */
    errors: string[];
    [key: string]: unknown;
}
/** @description Id of an experiment. */
export type ExperimentId = number & {
    readonly "x-id"?: "ExperimentId";
};
/** @description An experiment. Where it is not known whether a field can be null, null is allowed. */
export interface Experiment {
    id: ExperimentId;
    /** @description Rises with each change. Statistics ask for the current one. */
    version: number;
    /** @description What the experiment is for. */
    purpose: string | null;
    /** @description Free text; null where there is none. */
    comments: string | null;
    /** @description Whether everybody on the server can see it. */
    public: boolean;
    /** @description Whether it is in the trash. */
    deleted: boolean;
    /** @description Free text on where samples come from; may be empty. */
    sources: string | null;
    /** @description Name. */
    experimentName: string;
    /** @description Highest version of gates applied; 0 where none has been. */
    gateVersion: number;
    /**
     * Format: date-time
     * @description When it was created (UTC).
     */
    createdAt: string | null;
    /**
     * Format: date-time
     * @description When it was last changed (UTC).
     */
    updatedAt: string | null;
    /** @description User id of the primary researcher. */
    primaryResearcherId: UserId | null;
    /** @description User id of the principal investigator. */
    principalInvestigatorId: UserId | null;
    /** @description User id of whoever uploaded it. */
    uploaderId: UserId | null;
    /** @description Id of the project; null where it belongs to none. */
    projectId: number | null;
    /** @description Id of the experiment it was cloned from; null where it is no clone. */
    clonedFrom: ExperimentId | null;
    /** @description Id of what it was created from, such as by an analysis; null otherwise. */
    createdFrom: number | null;
    /** @description Kind of child experiment; null where it is none. Values are not known. */
    childType: number | string | null;
    /** @description Address of what it was created from; null otherwise. Its form is not known. */
    createdFromUrl: string | number | null;
    /** @description Id of the published report; null where there is none. */
    publishedReportId: number | null;
    [key: string]: unknown;
}
/** @description An experiment to be. */
export interface NewExperiment {
    /** @description Name. */
    experimentName: string;
    /** @description What the experiment is for. */
    purpose: string;
    /** @description Free text. */
    comments?: string;
    primaryResearcherId?: UserId;
    principalInvestigatorId?: UserId;
    /** @description Id of the project it goes into. */
    projectId?: number;
}
/** @description An experiment in its wrapper. */
export interface ExperimentEnvelope {
    experiment: Experiment;
}
/** @description Fields of an experiment to change. */
export interface ExperimentChanges {
    /** @description New name. */
    experimentName?: string;
    /** @description New purpose. */
    purpose?: string;
    /** @description New free text. */
    comments?: string;
    primaryResearcherId?: UserId;
    principalInvestigatorId?: UserId;
    /** @description Id of the project it goes into. */
    projectId?: number;
    /** @description true moves it to the trash. That false takes it back is inferred. */
    deleted?: boolean;
}
/** @description Id of an FCS file. */
export type FcsFileId = number & {
    readonly "x-id"?: "FcsFileId";
};
/** @description The clone to be. A part is left behind where its flag is absent or false. The R client never copies gates without compensations, nor annotations without panels. */
export interface SelectiveClone {
    /** @description Name of the clone. */
    experimentName: string;
    /** @description The FCS files to copy. The R client sends `[-1]` where its user names none, which seems to mean all of them. */
    fcsFileIds?: FcsFileId[];
    /**
     * @description Copy gates and populations. Send `cloneCompensations` with it.
     * @default false
     */
    cloneGates?: boolean;
    /**
     * @description Copy sample tags. Send `clonePanels` with it.
     * @default false
     */
    cloneAnnotations?: boolean;
    /**
     * @description Copy attachments.
     * @default false
     */
    cloneAttachments?: boolean;
    /**
     * @description Copy reagents.
     * @default false
     */
    cloneReagents?: boolean;
    /**
     * @description Copy compensations.
     * @default false
     */
    cloneCompensations?: boolean;
    /**
     * @description Copy panels.
     * @default false
     */
    clonePanels?: boolean;
    /**
     * @description Copy illustrations.
     * @default false
     */
    cloneIllustrations?: boolean;
    /**
     * @description Keep the project.
     * @default false
     */
    cloneProject?: boolean;
    /**
     * @description Keep the users' access.
     * @default false
     */
    cloneUserAccess?: boolean;
    /**
     * @description Give the principal investigator full access.
     * @default false
     */
    allowFullAccessPi?: boolean;
    primaryResearcherId?: UserId;
    principalInvestigatorId?: UserId;
}
/** @description A user. There are an e-mail address and a user name too, under names that nobody has recorded. */
export interface User {
    id: UserId;
    [key: string]: unknown;
}
/** @description A user, named by exactly one of id, e-mail address and user name. */
export type ChosenUser = {
    userId: UserId;
} | {
    /**
     * Format: email
     * @description E-mail address of the user.
     */
    userEmail: string;
} | {
    /** @description Name that the user signs in with. */
    userName: string;
};
/** @description A JSON object of which nobody has recorded the members. */
export interface Unknown {
    [key: string]: unknown;
}
/** @description Hash by which the file service knows a file (`hashKey` there). Its format is not known. */
export type UniqueHash = string;
/** @description Metadata of an FCS file. Where it is not known whether a field can be null, null is allowed. Keywords in capitals are those of the FCS standard. */
export interface FcsFile {
    id: FcsFileId;
    /** @description Name of the file. */
    filename: string;
    /** @description Cytometer ($CYT). */
    cytometer?: string | null;
    /** @description Mode of the data ($MODE), such as `L` for lists of events. */
    mode?: string | null;
    /** @description MD5 of the file as 32 hexadecimal digits; verifies a download. */
    md5sum: string;
    /** @description Whether the file is a clustered one. */
    clustered: boolean;
    /** @description GUID keyword of the file; null where it has none. */
    guid?: string | null;
    /** @description Not known; only null has been seen. */
    threshold?: unknown;
    /** @description Not known; 0 has been seen. */
    severity?: number | null;
    experimentId: ExperimentId;
    /** @description Name of the sample. */
    sampleName?: string | null;
    /** @description Version of the FCS standard, such as `FCS2.0`. */
    fcsFileVersion?: string | null;
    /** @description Type of the data ($DATATYPE): `I` integer, `F` float, `D` double. */
    dataType?: string | null;
    /** @description Name of the tube. */
    tubeName?: string | null;
    /** @description Whether the cytometer's compensation is applied. */
    applyCompensation?: boolean | null;
    /**
     * Format: int64
     * @description Size in bytes; verifies a download.
     */
    fileSize: number;
    /** @description Cytometer as the server recognised it. */
    detectedCytometer?: string | null;
    /** @description Well; only null has been seen. */
    wellId?: string | null;
    /** @description Id of the plate; only null has been seen. */
    plateId?: string | null;
    /** @description Name of the plate; only null has been seen. */
    plateName?: string | null;
    /** @description Category code. 1 stands for experiment files; compensation and other controls have codes that are not known. */
    category?: number | null;
    /** @description Number of channels. */
    channelCount?: number | null;
    /**
     * Format: date-time
     * @description When it was added (UTC).
     */
    createdAt: string;
    /**
     * Format: date-time
     * @description When it was last changed (UTC).
     */
    updatedAt: string;
    /**
     * Format: int64
     * @description First byte of the data segment.
     */
    dataStart?: number | null;
    /**
     * Format: int64
     * @description Last byte of the data segment.
     */
    dataEnd?: number | null;
    /** @description Text of $BTIM, such as `17:29:07`. */
    acquisitionStart?: string | null;
    /** @description Text of $ETIM, such as `17:31:40`. */
    acquisitionEnd?: string | null;
    /** @description File of the experiment on the cytometer. */
    expFile?: string | null;
    /** @description Operator ($OP). */
    operatorName?: string | null;
    /** @description Operating system ($SYS). */
    operatingSystem?: string | null;
    /** @description Software that wrote the file. */
    creatorSoftware?: string | null;
    /** @description Text of $DATE, such as `01-Oct-07`; not ISO. */
    experimentDate?: string | null;
    /** @description Name of the experiment in the file. */
    experimentName?: string | null;
    /** @description Time of export; only null has been seen. */
    exportTime?: string | null;
    /** @description User who exported it; only null has been seen. */
    exportUser?: string | null;
    /** @description Window extension; only null has been seen. */
    windowExtension?: string | null;
    /**
     * Format: int64
     * @description Number of events ($TOT).
     */
    totalEvents?: number | null;
    /** @description Time step ($TIMESTEP); only null has been seen. */
    timeStep?: number | string | null;
    /**
     * Format: int64
     * @description First byte of the analysis segment; 0 where there is none.
     */
    analysisStart?: number | null;
    /**
     * Format: int64
     * @description Last byte of the analysis segment; 0 where there is none.
     */
    analysisEnd?: number | null;
    /**
     * Format: int64
     * @description First byte of the supplemental text; 0 where there is none.
     */
    supplementalStart?: number | null;
    /**
     * Format: int64
     * @description Last byte of the supplemental text; 0 where there is none.
     */
    supplementalEnd?: number | null;
    /** @description Instrument; only null has been seen. */
    instrument?: string | null;
    /** @description Hash by which the file service knows the file (`hashKey` there). Absent before 2020. */
    uniqueHash?: UniqueHash;
    [key: string]: unknown;
}
/** @description FCS files in their wrapper. */
export interface FcsFileList {
    /** @description The files. */
    fcsFiles: FcsFile[];
}
/** @description Id of a compensation. */
export type CompensationId = number & {
    readonly "x-id"?: "CompensationId";
};
/** @description A named matrix, as a file holds it. */
export interface CompensationMatrix {
    id: CompensationId;
    /** @description Name. That of a file's own matrix ends in ` - spill string`. */
    name: string;
    /** @description The channels, in the order of rows and columns. */
    sources: ({
        /** @description Short name of the channel. */
        shortName?: string;
        /** @description Name of the channel; perhaps absent. */
        name?: string;
    } & {
        [key: string]: unknown;
    })[];
    /** @description Square matrix, a row for each channel and a column for each channel, as the web page shows it. */
    compensationMatrix: number[][];
    [key: string]: unknown;
}
/** @description A file for the experiment. The fields beside `file` are for delimited files (DROP) only. */
export interface FcsUpload {
    /**
     * Format: binary
     * @description An FCS file or a zip. For DROP a CSV (comma or semicolon), TSV or TXT file, numbers only, 818 columns at most.
     */
    file: Blob;
    /** @description true turns a delimited file into an FCS file. */
    convertDelimitedFiles?: boolean;
    /**
     * @description Row in which the numbers start, counted from 1.
     * @default 2
     */
    dataMatrixStartRow?: number;
    /**
     * @description Column in which the numbers start, counted from 1.
     * @default 1
     */
    dataMatrixStartColumn?: number;
    /** @description Columns to leave out. One form field each; the brackets are part of the name. */
    "skippedColumns[]"?: number[];
}
/** @description Temporary S3 credentials. */
export interface UploadToken {
    /** @description Key id. */
    accessKeyId: string;
    /** @description Secret key. */
    secretAccessKey: string;
    /** @description Session token that goes with the keys. */
    sessionToken: string;
    /** @description AWS region of the bucket, such as `us-east-1`. */
    awsRegion: string;
    /** @description Name of the bucket. */
    uploadBucketName: string;
    /** @description The experiment that was asked for. */
    experimentId?: number | string;
    [key: string]: unknown;
}
/** @description One upload. Other members may come along. */
export interface UploadStatusItem {
    /** @description Name of the file, perhaps with a path before it. */
    FileName?: string;
    HashKey?: UniqueHash;
    /** @description Id of the item. */
    ItemId?: string | number;
    /** @description Type of the file. Values are not known. */
    FileType?: string;
    /** @description How far it is. Values are not known. */
    Status?: string;
    [key: string]: unknown;
}
/** @description Uploads of an experiment. */
export interface UploadStatus {
    /** @description How many there are. */
    Count: number;
    /** @description The uploads. */
    Items?: UploadStatusItem[];
    [key: string]: unknown;
}
/** @description Where to fetch a file. */
export interface DownloadUrl {
    /**
     * Format: uri
     * @description A signed address. Whoever has it can fetch the file.
     */
    downloadUrl: string;
    [key: string]: unknown;
}
/** @description Files to be zipped. */
export interface ZipRequest {
    /** @description Name of the zip. The R client uses `experiment_{experimentId}_fcs_files.zip` and `experiment_{experimentId}_attachments.zip`. */
    zipFileName: string;
    experimentId: ExperimentId;
    /** @description The user who gets the mail, by id or by name. */
    userId: number | string;
    /** @description The files. */
    fileList: {
        /** @description Name of the file. */
        fileName: string;
        /**
         * @description What the file is.
         * @enum {string}
         */
        keyPrefix: "fcs_files" | "attachments";
        hashKey: UniqueHash;
    }[];
}
/** @description Id of an attachment. */
export type AttachmentId = number & {
    readonly "x-id"?: "AttachmentId";
};
/** @description A file attached to an experiment. There are more members, of which nobody has recorded the names. */
export interface Attachment {
    id: AttachmentId;
    experimentId?: ExperimentId;
    /** @description Name of the file. */
    filename: string;
    /** @description Description; perhaps null where there is none. */
    description?: string | null;
    /** @description Type of the file; may be null. Values are not known. */
    type?: string | null;
    uniqueHash?: UniqueHash;
    [key: string]: unknown;
}
/** @description A file as one part of a form. */
export interface FileUpload {
    /**
     * Format: binary
     * @description The file, with its name.
     */
    file: Blob;
}
/** @description Id of a channel: its `normalizedShortNameId` in the panels of the experiment (not the index of the channel in a file). */
export type ChannelId = number & {
    readonly "x-id"?: "ChannelId";
};
/** @description A channel. */
export interface Channel {
    normalizedShortNameId: ChannelId;
    /** @description Short name ($PnN), such as `FL1-A`. */
    shortName: string;
    /** @description Long name ($PnS), such as `CD3`. Several channels may share one. */
    longName: string;
    /** @description Index of the channel in the file, from 0. Not an id. */
    fcsFileChannelIndex: number;
    [key: string]: unknown;
}
/** @description A panel, the set of channels that some files share. */
export interface Panel {
    /** @description Id of the panel. */
    id: number;
    /** @description Name. */
    name: string;
    /** @description The files that have this panel. */
    fcsFiles: FcsFileId[];
    /** @description Its channels. */
    channels: Channel[];
    [key: string]: unknown;
}
/** @description Number of a gate within its experiment, by which populations name their gates. Not the gate's `id`. */
export type GateId = number & {
    readonly "x-id"?: "GateId";
};
/** @description Type of a scale: 1 linear, 2 log, 4 arcsinh. 3 is unused. */
export type SeenScaleType = (1 | 2 | 4) | number;
/** @description Scale of one dimension. */
export interface GateScale {
    flag?: SeenScaleType;
    /** @description Cofactor, as text. */
    argument?: string;
    /** @description Lower end, unscaled. */
    min?: number;
    /** @description Upper end, unscaled. */
    max?: number;
    /** @description Number of bins; 256 has been seen. */
    bins?: number;
    /** @description Size of the plot; 256 has been seen. */
    size?: number;
    [key: string]: unknown;
}
/** @description A point as [x, y]. */
export type Point = number[];
/** @description Scales, label and exactly one shape. Coordinates are those of the scaled data: log10, or arcsinh of value by cofactor, as `scale` says. In Gating-ML the same stands as JSON text. */
export interface GateDefinition {
    /** @description Scale of each dimension. */
    scale?: {
        x?: GateScale;
        y?: GateScale;
    } & {
        [key: string]: unknown;
    };
    /** @description Not known. */
    positive?: boolean;
    /** @description Not known. */
    negative?: boolean;
    /** @description Whether it is locked. In newer exports only. */
    locked?: boolean;
    label?: Point;
    /** @description Places of the four labels of a quadrant gate. */
    labels?: Point[];
    /** @description Shape of a PolygonGate. */
    polygon?: {
        /** @description Corners in order. */
        vertices?: Point[];
    } & {
        [key: string]: unknown;
    };
    /** @description Shape of a RectangleGate. */
    rectangle?: {
        /** @description Left. */
        x1?: number;
        /** @description Lower end. */
        y1?: number;
        /** @description Right. */
        x2?: number;
        /** @description Upper end. */
        y2?: number;
    } & {
        [key: string]: unknown;
    };
    /** @description Shape of an EllipseGate. */
    ellipse?: {
        center?: Point;
        /** @description Angle in radians. */
        angle?: number;
        /** @description Full length of the major axis. */
        major?: number;
        /** @description Full length of the minor axis. */
        minor?: number;
    } & {
        [key: string]: unknown;
    };
    /** @description Shape of a RangeGate. Other members have not been seen. */
    range?: {
        /** @description Left. */
        x1?: number;
        /** @description Right. */
        x2?: number;
    } & {
        [key: string]: unknown;
    };
    /** @description Shape of a SplitGate. */
    split?: {
        /** @description Where it splits. */
        x?: number;
        /** @description Gate of the left half. */
        L?: GateId;
        /** @description Gate of the right half. */
        R?: GateId;
    } & {
        [key: string]: unknown;
    };
    /** @description Shape of a QuadrantGate. */
    quadrant?: {
        /** @description Centre. */
        x?: number;
        /** @description Centre. */
        y?: number;
        /** @description Angles of the four arms in radians. */
        angles?: number[];
        /** @description Gate of the upper right quadrant. */
        UR?: GateId;
        /** @description Gate of the upper left quadrant. */
        UL?: GateId;
        /** @description Gate of the lower left quadrant. */
        LL?: GateId;
        /** @description Gate of the lower right quadrant. */
        LR?: GateId;
    } & {
        [key: string]: unknown;
    };
    [key: string]: unknown;
}
/** @description A gate. */
export interface Gate {
    /** @description Id of the record. */
    id: number;
    gateId: GateId;
    /** @description Name. */
    name: string;
    /** @description Shape. RangeGate and SplitGate have one dimension. */
    type: "PolygonGate" | "RectangleGate" | "EllipseGate" | "RangeGate" | "SplitGate" | "QuadrantGate" | (string & {});
    /** @description Version of the gates: -1 for the scratch gates, which are the only ones listed. */
    version: number;
    xNormalizedShortNameId: ChannelId;
    /** @description Channel of the second dimension. null or -1 where there is none. */
    yNormalizedShortNameId?: ChannelId | null;
    /** @description Short name of the first channel. */
    xShortName?: string;
    /** @description Short name of the second channel. Absent where there is none. */
    yShortName?: string;
    /** @description Whether it is tailored to files. */
    tailored: boolean;
    /** @description Whether it is tailored to populations. */
    tailoredPerPopulation: boolean;
    /** @description The file that this gate is tailored to; null where it is for all. */
    fcsFileId?: FcsFileId | null;
    definition: GateDefinition;
    /** @description The experiment. */
    experimentId?: number;
    /** @description The compensation it was drawn with. */
    compensationId?: number | null;
    /**
     * Format: date-time
     * @description When it was created (UTC).
     */
    createdAt?: string | null;
    /**
     * Format: date-time
     * @description When it was last changed (UTC).
     */
    updatedAt?: string | null;
    [key: string]: unknown;
}
/** @description Id of a population for statistics and analyses: its `gateSetId`, not its `id`. 0 is the Ungated population, which no list returns. */
export type GateSetId = number & {
    readonly "x-id"?: "GateSetId";
};
/** @description Which gates make the population. There is no pointer to a parent; the gates are the whole chain. */
export interface PopulationDefinition {
    /** @description Gates that an event must be inside of. */
    gates?: GateId[];
    /** @description Gates that an event must be outside of. */
    negGates?: GateId[];
    /** @description Tailoring; usually empty. Its members are not known. */
    tailoredPerPopulation?: {
        [key: string]: unknown;
    };
    /** @description The same as an expression, such as `gate_1 AND gate_2`. In newer exports only. */
    booleanExpression?: string;
    [key: string]: unknown;
}
/** @description A population, also called gate set. */
export interface Population {
    /** @description Id of the record. Statistics and analyses want `gateSetId` instead. */
    id: number;
    /** @description Name. */
    name: string;
    /** @description Version of the gates: -1 for the scratch gates, which are the only ones listed. */
    version: number;
    experimentId: ExperimentId;
    /** @description 0 for a normal gate set; above 0 for a cleanup gate set. Absent on servers before 9.4. */
    compensationId?: number;
    gateSetId: GateSetId;
    /**
     * Format: date-time
     * @description When it was created (UTC).
     */
    createdAt: string;
    /**
     * Format: date-time
     * @description When it was last changed (UTC).
     */
    updatedAt: string;
    definition: PopulationDefinition;
    [key: string]: unknown;
}
/** @description A compensation of an experiment. */
export type Compensation = CompensationMatrix & {
    experimentId: ExperimentId;
    /**
     * Format: date-time
     * @description When it was created (UTC).
     */
    createdAt: string;
    /**
     * Format: date-time
     * @description When it was last changed (UTC).
     */
    updatedAt: string;
};
/** @description Tab-separated text with a header row. Columns seen: FCS Filename, Conditions, Doses, Doses Numeric Value, Doses Units, Timepoints, Individuals, Plate Shape, Sample Type, Plate Row, Plate Column, Plate, FCS File Category. An empty cell is `-`. */
export type SampleTagTable = string;
/** @description The scale of a channel. */
export interface Scale {
    /** @description Id of the scale. */
    id: number;
    /** @description Lower end, unscaled. */
    minimum: number;
    /** @description Upper end, unscaled. */
    maximum: number;
    /** @description Cofactor of arcsinh; 1 for a linear scale. Integers have been seen. */
    cofactor: number;
    experimentId: ExperimentId;
    normalizedShortNameId: ChannelId;
    scaleType: SeenScaleType;
    [key: string]: unknown;
}
/** @description A scale to be changed. */
export interface ScaleChanges {
    /** @description Id of the scale, as in the path. */
    id: number;
    /**
     * @description 1 linear, 2 log, 4 arcsinh.
     * @enum {integer}
     */
    scaleType?: 1 | 2 | 4;
    /** @description Cofactor of arcsinh; 1 for a linear scale. */
    cofactor?: number;
    /** @description Lower end, unscaled. */
    minimum?: number;
    /** @description Upper end, unscaled. */
    maximum?: number;
}
/** @description Which compensation to use: the id of one, -1 for uncompensated data, -2 for the matrix inside each file. */
export type CompensationChoice = number;
/** @description A value for each channel, the channel id being the key. May be empty where the population has no events. */
export interface ByChannel {
    [key: string]: number;
}
/** @description Statistics of one population in one file. */
export interface StatisticsRow {
    experimentId: ExperimentId;
    /** @description Version of the gates. */
    gateVersion: number;
    compensationId: CompensationChoice;
    fcsFileId: FcsFileId;
    gateSetId: GateSetId;
    /**
     * Format: int64
     * @description Events of the population.
     */
    eventCount: number;
    /** @description The channels that were asked for; empty or absent where only events were counted. */
    channelShortNameIds?: ChannelId[];
    /** @description Smallest value by channel. */
    minimums?: ByChannel;
    /** @description Largest value by channel. */
    maximums?: ByChannel;
    /** @description Mean by channel. */
    means?: ByChannel;
    /** @description Median by channel. */
    medians?: ByChannel;
    /** @description Variance by channel. */
    variances?: ByChannel;
    /** @description Standard deviation by channel. */
    standardDeviations?: ByChannel;
    /** @description 2nd percentile by channel. */
    secondPercentiles?: ByChannel;
    /** @description 98th percentile by channel. */
    ninetyEighthPercentiles?: ByChannel;
    [key: string]: unknown;
}
/** @description Body of an error of statistics. */
export interface StatisticsErrorBody {
    /** @description A message in English. */
    msg: string;
    [key: string]: unknown;
}
/** @description Id of an analysis, of whatever type. */
export type AnalysisId = number & {
    readonly "x-id"?: "AnalysisId";
};
/** @description State of an analysis. The list of values is not complete and their spelling varies with the type, so compare without regard to case: done and completed, failed and canceled (cancelled) are final. No operation cancels an analysis. */
export type AnalysisStatus = "new" | "running" | "done" | "canceled" | "Completed" | "Failed" | (string & {});
/** @description What analyses of all types have in common. */
export interface Analysis {
    id: AnalysisId;
    /** @description Name. */
    name: string;
    status: AnalysisStatus;
    /** @description The experiment that it analyses. */
    sourceExperiment: ExperimentId;
    [key: string]: unknown;
}
/** @description The experiment that an analysis leaves behind. */
export interface CreatedExperiment {
    /** @description Id of the experiment with the results. null or absent until the analysis is done. */
    createdExperiment?: ExperimentId | null;
}
/** @description Settings that requests and answers write the same way. */
export interface VisneParameters {
    compensationId?: CompensationChoice;
    /** @description Events to sample in all. */
    samplingTotalCount?: number;
    /** @description Iterations. */
    iterations?: number;
    /** @description Perplexity. */
    perplexity?: number;
    /** @description Theta. */
    theta?: number;
    /** @description Seed, as text. */
    seed?: string;
}
/** @description Settings as an answer writes them. The name stands beside them, and channels are `channelIds`. */
export type VisneSettings = VisneParameters & ({
    /** @description How events are shared out among the files. */
    samplingTargetType?: "proportional" | "equal" | (string & {});
    /** @description Channels to use. */
    channelIds?: ChannelId[];
    /** @description Populations and files to use. */
    populationSelections?: ({
        id: GateSetId;
        /** @description Name of the population. */
        name: string;
        /** @description Whether it is chosen. */
        selected?: boolean;
        /** @description Files to take the population from. */
        fcsFiles?: ({
            id: FcsFileId;
            /** @description Name of the file. */
            name: string;
            /** @description Events sampled; null until that is known. */
            samplingCount?: number | null;
            /** @description Events there are; null until that is known. */
            eventCount?: number | null;
        } & {
            [key: string]: unknown;
        })[];
    } & {
        [key: string]: unknown;
    })[];
} & {
    [key: string]: unknown;
});
/** @description A viSNE analysis. `settings` come where they are asked for. */
export type VisneAnalysis = Analysis & CreatedExperiment & {
    settings?: VisneSettings;
};
/** @description What names an analysis. */
export interface AnalysisName {
    /** @description Name. */
    name: string;
}
/** @description A viSNE analysis in its wrapper. */
export interface VisneEnvelope {
    visne: VisneAnalysis;
}
/** @description Settings as a request writes them. */
export type VisneOptions = VisneParameters & {
    /** @description Name of the analysis. */
    name?: string;
    /**
     * @description How events are shared out among the files.
     * @enum {string}
     */
    samplingTargetType?: "proportional" | "equal";
    /** @description Channels to use. Empty where none is chosen yet. */
    channels?: ChannelId[];
    /** @description Populations and files to use. Empty where none is chosen yet. */
    populationSelections?: {
        id: GateSetId;
        /** @description The R client sends true. */
        selected?: boolean;
        /** @description Files to take the population from. */
        fcsFiles?: {
            id: FcsFileId;
        }[];
    }[];
};
/** @description A renamed analysis. Nothing but the name is known to be there. */
export interface RenamedAnalysis {
    /** @description The new name. */
    name: string;
    [key: string]: unknown;
}
/** @description State of an analysis. Other members are not known. */
export interface AnalysisState {
    status: AnalysisStatus;
    [key: string]: unknown;
}
/** @description Settings that requests and answers write the same way. */
export interface SpadeParameters {
    /** @description Which compensation to use; the experiment-wide one by default. */
    compensationId?: CompensationChoice;
    /**
     * @description Number of nodes to aim for.
     * @default 200
     */
    targetNumberOfNodes?: number;
    population?: GateSetId;
    /** @description Channels to cluster by. */
    clusteringChannels?: ChannelId[];
}
/** @description Settings as an answer writes them. The name stands beside them. */
export type SpadeSettings = SpadeParameters & ({
    /** @description How far to sample down: one of the two. */
    downSampledEventsTarget?: {
        /** @description Percent of the events. */
        percent?: number | null;
        /** @description Number of events. */
        absoluteNumber?: number | null;
    } & {
        [key: string]: unknown;
    };
    /** @description Groups of files to compare. */
    foldChangeGroups?: ({
        /** @description Name of the group. */
        name?: string;
        /** @description Files of the group. */
        fcsFiles?: ({
            id?: FcsFileId;
            /** @description Name of the file. */
            name?: string;
            /** @description Whether the others are compared with this file. */
            baseline?: boolean;
        } & {
            [key: string]: unknown;
        })[];
    } & {
        [key: string]: unknown;
    })[];
} & {
    [key: string]: unknown;
});
/** @description A SPADE analysis. `settings` come where they are asked for. */
export type SpadeAnalysis = Analysis & CreatedExperiment & {
    settings?: SpadeSettings;
};
/** @description A SPADE analysis in its wrapper. */
export interface SpadeEnvelope {
    spade: SpadeAnalysis;
}
/** @description Settings as a request writes them. */
export type SpadeOptions = SpadeParameters & {
    /** @description Name of the analysis. */
    name?: string;
    /** @description How far to sample down: exactly one of the two. */
    downSampledEventsTarget?: {
        /**
         * @description Percent of the events.
         * @default 10
         */
        percent: number;
    } | {
        /** @description Number of events. */
        absoluteNumber: number;
    };
    /** @description Groups of files to compare. */
    foldChangeGroups?: {
        /** @description Name of the group. */
        name: string;
        /** @description Files of the group. */
        fcsFiles: {
            id: FcsFileId;
            /** @description Name of the file. May be left out. */
            name?: string;
            /** @description Whether the others are compared with this file. */
            baseline: boolean;
        }[];
    }[];
};
/** @description A named set of nodes of the tree. */
export interface Bubble {
    /** @description Name. */
    name: string;
    /** @description Its nodes. */
    nodes: number[];
}
/** @description Bubbles in their wrapper. */
export interface BubblesEnvelope {
    /** @description Wrapper. */
    spade: {
        /** @description The bubbles. */
        bubbles: Bubble[];
    } & {
        [key: string]: unknown;
    };
}
/** @description A pair of file id and group. The group is an index into `fileGroupNames`, from 0; -1 leaves the file unassigned. */
export type FileGrouping = [
    FcsFileId,
    number
];
/** @description Settings that requests and answers write the same way. */
export interface CitrusParameters {
    /** @description The population to use. Needed before the analysis can run. */
    gateSetId?: GateSetId;
    /** @description Channels to cluster by. Needed before the analysis can run. */
    clusteringChannels?: ChannelId[];
    /** @description Names of the groups of files, without Unassigned. Two at least. */
    fileGroupNames?: string[];
    /** @description Which file belongs to which group. Each group needs three files; eight are advised. */
    fileGrouping?: FileGrouping[];
    /** @description Which compensation to use; the experiment-wide one. */
    compensationId?: CompensationChoice;
    /** @description Channels to take medians of, for `medians`. None of them may be a clustering channel. */
    statisticsChannels?: ChannelId[];
    /**
     * @description Events of each file, or as many as the smallest file has.
     * @default 5000
     */
    eventsPerFile?: number;
    /**
     * @description Smallest cluster in percent of the events.
     * @default 5
     */
    minimumClusterSize?: number;
    /**
     * @description Folds of the cross validation.
     * @default 5
     */
    crossValidationFolds?: number;
    /**
     * @description False discovery rate in percent.
     * @default 1
     */
    falseDiscoveryRate?: number;
    /**
     * @description Whether to normalize the scales.
     * @default false
     */
    normalizeScales?: boolean;
}
/** @description Settings as an answer writes them. */
export type CitrusSettings = CitrusParameters & ({
    /** @description Models of association. */
    associationModels?: ("sam" | "pamr" | "glmnet" | (string & {}))[];
    /** @description What characterizes a cluster. */
    clusteringCharacterization?: "abundances" | "abundance" | "medians" | (string & {});
    /** @description How many events each file gives. */
    eventSamplingMethod?: "equal" | "max-per-file" | (string & {});
    /** @description Background of the plots. */
    plotTheme?: "white" | "black" | (string & {});
    /** @description Attachment of the source experiment with the results; null until it is done. */
    attachmentId?: AttachmentId | null;
} & {
    [key: string]: unknown;
});
/** @description A CITRUS analysis. `settings` come where they are asked for. */
export type CitrusAnalysis = Analysis & {
    settings?: CitrusSettings;
};
/** @description A CITRUS analysis in its wrapper. */
export interface CitrusEnvelope {
    citrus: CitrusAnalysis;
}
/** @description Settings as a request writes them. The name stands beside them. */
export type CitrusOptions = CitrusParameters & {
    /**
     * @description Models of association.
     * @default [
     *       "pamr"
     *     ]
     */
    associationModels?: ("sam" | "pamr" | "glmnet")[];
    /**
     * @description What characterizes a cluster. Sources spell the first value `abundance` or `abundances`; both are let through. The vignette calls `abundances` the default.
     * @default abundances
     * @enum {string}
     */
    clusteringCharacterization?: "abundances" | "abundance" | "medians";
    /**
     * @description How many events each file gives.
     * @default equal
     * @enum {string}
     */
    eventSamplingMethod?: "equal" | "max-per-file";
    /**
     * @description Background of the plots.
     * @default white
     * @enum {string}
     */
    plotTheme?: "white" | "black";
};
/** @description How many events to take. */
export interface SampledEvents {
    /** @description Events of each file, with `equal` sampling. */
    desiredEventsPerFile?: number;
    /** @description Events in all, with `proportional` sampling. */
    desiredTotalEvents?: number;
}
/** @description Settings that requests and answers write the same way. */
export type FlowsomParameters = SampledEvents & {
    /** @description Channels to cluster by. The R client asks for them before it updates. */
    clusteringChannels?: ChannelId[];
    /** @description Files to use. The R client asks for them before it updates. Premium servers take up to 4 million events in all, Enterprise servers up to 4 or 8 million, or 90 million with more computing power. */
    fcsFileIds?: FcsFileId[];
    gateSetId?: GateSetId;
    /** @description Which compensation to use. Must be the experiment-wide one. */
    compensationId?: CompensationChoice;
    /** @description Channels to plot. */
    channelsToPlot?: ChannelId[];
    /**
     * @description Number of clusters; a square number.
     * @default 100
     */
    expectedClusters?: number;
    /**
     * @description Number of metaclusters.
     * @default 10
     */
    expectedMetaclusters?: number;
    /**
     * @description Iterations.
     * @default 10
     */
    iterations?: number;
    /**
     * @description Whether to normalize the scales.
     * @default false
     */
    normalizeScales?: boolean;
    /** @description Id, as text, of the analysis to import the map from; for `import_existing`. */
    externalSOMAnalysisId?: string;
    /**
     * @description Size of all clusters in the plot, for `fixed`.
     * @default 8
     */
    fixedClusterSize?: number;
    /**
     * @description Size of the largest cluster in the plot, for `relative`.
     * @default 15
     */
    maxRelativeClusterSize?: number;
    /** @description Names of populations to label. */
    gateSetNamesToLabel?: string[];
    /**
     * @description Whether to show the background on the legend.
     * @default false
     */
    showBackgroundOnLegend?: boolean;
    /**
     * @description Whether to show the background on trees coloured by channel.
     * @default false
     */
    showBackgroundOnChannelColoredMSTs?: boolean;
    /**
     * @description Whether to show the background on the pies of populations.
     * @default true
     */
    showBackgroundOnPopulationPies?: boolean;
};
/** @description How many events each file gives. */
export type SeenEventSamplingMethod = "equal" | "proportional" | "all" | (string & {});
/** @description Settings as an answer writes them. */
export type FlowsomSettings = FlowsomParameters & ({
    /** @description Method of metaclustering. */
    clusteringMethod?: "consensus" | "hierarchical" | "hclust" | "kmeans" | (string & {});
    eventSamplingMethod?: SeenEventSamplingMethod;
    /** @description Seed; perhaps null where the server chooses. */
    randomSeed?: number | null;
    /** @description Whether to make a map or to import one. */
    SOMCreationMethod?: "create_new" | "import_existing" | (string & {});
    /** @description What the size of clusters in the plot shows. */
    clusterSizeType?: "relative" | "fixed" | "both" | (string & {});
    /** @description File type of the plots. */
    outputFileType?: "pdf" | "png" | "both" | (string & {});
    /** @description Attachment of the created experiment with a zip of the results; null until it is done. */
    attachmentId?: AttachmentId | null;
    /** @description Whether the server chose the seed. */
    autoSeed?: boolean;
    /** @description About the analysis that the map comes from. */
    externalSOMAnalysisInfo?: string;
    /** @description Not known; perhaps null. */
    finalResult?: string | null;
    /** @description Events that are really taken; null until that is known. */
    numEventsToActuallySample?: number | null;
    /** @description Number of files; null until that is known. */
    numFcsFiles?: number | null;
} & {
    [key: string]: unknown;
});
/** @description A FlowSOM analysis. `settings` come where they are asked for. */
export type FlowsomAnalysis = Analysis & CreatedExperiment & {
    /** @description Type of the analysis. Values are not known. */
    type?: string;
    /** @description Who made it. */
    author?: string | null;
    /** @description Whether it is done. */
    completed?: boolean;
    /** @description Whether it was canceled. */
    canceled?: boolean;
    settings?: FlowsomSettings;
};
/** @description A FlowSOM analysis in its wrapper. */
export interface FlowsomEnvelope {
    flowsom: FlowsomAnalysis;
}
/**
 * @description How many events each file gives: `equal` the same number (`desiredEventsPerFile`), `proportional` a share of a total (`desiredTotalEvents`), `all` every event.
 * @enum {string}
 */
export type EventSamplingMethod = "equal" | "proportional" | "all";
/** @description Settings as a request writes them. The name is not among them; rename the analysis instead. */
export type FlowsomOptions = FlowsomParameters & {
    /**
     * @description Method of metaclustering. Sources spell the second one `hierarchical` or `hclust`; both are let through.
     * @default consensus
     * @enum {string}
     */
    clusteringMethod?: "consensus" | "hierarchical" | "hclust" | "kmeans";
    /** @default equal */
    eventSamplingMethod?: EventSamplingMethod;
    /** @description Seed. With 0 or without one the server chooses. */
    randomSeed?: number;
    /**
     * @description Whether to make a map or to import that of another analysis.
     * @default create_new
     * @enum {string}
     */
    SOMCreationMethod?: "create_new" | "import_existing";
    /**
     * @description What the size of clusters in the plot shows.
     * @default relative
     * @enum {string}
     */
    clusterSizeType?: "relative" | "fixed" | "both";
    /**
     * @description File type of the plots.
     * @default pdf
     * @enum {string}
     */
    outputFileType?: "pdf" | "png" | "both";
};
/** @description Settings that tSNE-CUDA, opt-SNE and UMAP share. opt-SNE was tested with 2 million events of 50 channels; tSNE-CUDA and UMAP take 10 million events at the most. */
export type ReductionSettings = SampledEvents & {
    /** @description Channels to use. */
    clusteringChannels?: ChannelId[];
    /** @description Files to use. */
    fcsFileIds?: FcsFileId[];
    gateSetId?: GateSetId;
    /** @description Whether to normalize the scales. */
    normalizeScales?: boolean;
};
/** @description What an answer adds to the shared settings. */
export type ReductionResult = ReductionSettings & ({
    eventSamplingMethod?: SeenEventSamplingMethod;
    /** @description Events that are really taken; null until that is known. */
    numEventsToActuallySample?: number | null;
} & {
    [key: string]: unknown;
});
/** @description What tSNE-CUDA has beside the shared settings. */
export interface TsneCudaParameters {
    /** @description Perplexity. */
    perplexity?: number;
    /** @description Iterations. */
    iterations?: number;
    /** @description Whether the server chooses the iterations. */
    autoIterations?: boolean;
    /** @description Learning rate. */
    learningRate?: number;
    /** @description Whether the server chooses the learning rate. */
    autoLearningRate?: boolean;
    /** @description Early exaggeration. */
    earlyExaggeration?: number;
}
/** @description Settings as an answer writes them. The name stands beside them. */
export type TsneCudaSettings = ReductionResult & TsneCudaParameters;
/** @description A tSNE-CUDA analysis. `settings` come where they are asked for. */
export type TsneCudaAnalysis = Analysis & CreatedExperiment & {
    /** @description Type of the analysis. */
    type?: "TsneCudaAnalysis" | (string & {});
    settings?: TsneCudaSettings;
};
/** @description A tSNE-CUDA analysis in a wrapper of unknown name. */
export interface TsneCudaEnvelope {
    [key: string]: TsneCudaAnalysis;
}
/** @description What a request adds to the shared settings. */
export type ReductionOptions = ReductionSettings & {
    /** @description Name of the analysis. */
    name?: string;
    eventSamplingMethod?: EventSamplingMethod;
};
/** @description Settings as a request writes them. */
export type TsneCudaOptions = ReductionOptions & TsneCudaParameters;
/** @description What opt-SNE has beside the shared settings. */
export interface OptSneParameters {
    /** @description Perplexity. */
    perplexity?: number;
    /** @description Iterations at the most. */
    maxIterations?: number;
    /** @description Learning rate. */
    learningRate?: number;
    /** @description Whether the server chooses the learning rate. */
    autoLearningRate?: boolean;
    /** @description Early exaggeration. */
    earlyExaggeration?: number;
    /** @description Seed, as text. */
    randomSeed?: string;
}
/** @description Settings as an answer writes them. The name stands beside them. */
export type OptSneSettings = ReductionResult & OptSneParameters;
/** @description An opt-SNE analysis. `settings` come where they are asked for. */
export type OptSneAnalysis = Analysis & CreatedExperiment & {
    /** @description Type of the analysis. */
    type?: "OptSneAnalysis" | (string & {});
    settings?: OptSneSettings;
};
/** @description An opt-SNE analysis in a wrapper of unknown name. */
export interface OptSneEnvelope {
    [key: string]: OptSneAnalysis;
}
/** @description Settings as a request writes them. */
export type OptSneOptions = ReductionOptions & OptSneParameters;
/** @description What UMAP has beside the shared settings. */
export interface UmapParameters {
    /** @description Smallest distance. */
    minDistance?: number;
    /** @description Number of neighbours. */
    numNeighbors?: number;
    /** @description Whether values with a z-score above 3 become the smallest or largest one. */
    collapseOutliers?: boolean;
}
/** @description Settings as an answer writes them. The name stands beside them. */
export type UmapSettings = ReductionResult & UmapParameters;
/** @description A UMAP analysis. `settings` come where they are asked for. */
export type UmapAnalysis = Analysis & CreatedExperiment & {
    /** @description Type of the analysis. */
    type?: "UmapAnalysis" | (string & {});
    settings?: UmapSettings;
};
/** @description A UMAP analysis in a wrapper of unknown name. */
export interface UmapEnvelope {
    [key: string]: UmapAnalysis;
}
/** @description Settings as a request writes them. */
export type UmapOptions = ReductionOptions & UmapParameters;
/** @description Settings that requests and answers write the same way. */
export interface PeacoQcParameters {
    /** @description Files to check. Each needs a Time channel, 1500 to 8 million events, and less than 500 MB. */
    fcsFileIds?: FcsFileId[];
    /** @description Channels to check. The form of these identifiers is not known. */
    channelUniqueIdentifiers?: string[];
    /** @description Number of bins at the most. */
    maxBins?: number;
    /** @description Threshold of the median absolute deviation. */
    MAD?: number;
    /** @description Threshold of the isolation tree. */
    ITLimit?: number;
    /** @description Consecutive bins. */
    consecutiveBins?: number;
    /** @description Whether to remove events at the margins. */
    removeMargins?: boolean;
    /** @description Where the margins are: true by the scales inside the files, false by those of Cytobank. Needed where `removeMargins` is true. */
    useInternalScalesForMargins?: boolean;
}
/** @description Settings as an answer writes them. */
export type PeacoQcSettings = PeacoQcParameters & ({
    /** @description Method of detection. */
    detectionMethod?: "all" | "IT" | "MAD" | (string & {});
    /** @description Attachment of the source experiment with the results; null until it is done. */
    attachmentId?: AttachmentId | null;
    /** @description Attachment of the source experiment with the heatmap; null until it is done. */
    heatmapAttachmentId?: AttachmentId | null;
    /** @description Compensation used. The R client takes -2 where it is absent. */
    compensationId?: CompensationChoice;
    /** @description What went wrong. */
    errors?: string[];
    /** @description Not known; null until it is done. */
    finalResult?: string | null;
    /** @description Files that could be checked. */
    validFcsFileIds?: FcsFileId[];
} & {
    [key: string]: unknown;
});
/** @description A PeacoQC analysis. `settings` come where they are asked for. */
export type PeacoQcAnalysis = Analysis & {
    /** @description Type of the analysis. Values are not known. */
    type?: string;
    /** @description Who made it. */
    author?: string | null;
    settings?: PeacoQcSettings;
};
/** @description A PeacoQC analysis in its wrapper. */
export interface PeacoQcEnvelope {
    peaco_qc: PeacoQcAnalysis;
}
/** @description Settings as a request writes them. The name is not among them; rename the analysis instead. */
export type PeacoQcOptions = PeacoQcParameters & {
    /** @description Channels to check; two at least. */
    channelUniqueIdentifiers: string[];
    /**
     * @description Method of detection.
     * @default all
     * @enum {string}
     */
    detectionMethod?: "all" | "IT" | "MAD";
} & ({
    /**
     * @description Events at the margins stay.
     * @constant
     */
    removeMargins?: false;
} | {
    /**
     * @description Events at the margins are removed.
     * @constant
     */
    removeMargins: true;
    /** @description By which scales. */
    useInternalScalesForMargins: boolean;
});
/** @description A training or an inference of automatic gating. Its members are not recorded; these are those of other analyses. */
export interface AutogatingAnalysis {
    id?: AnalysisId;
    /** @description Name. */
    name?: string;
    status?: AnalysisStatus;
    /** @description The experiment that it belongs to. */
    sourceExperiment?: ExperimentId;
    /** @description Id of the experiment with the results. null or absent until it is done. */
    createdExperiment?: ExperimentId | null;
    /** @description The options. */
    settings?: {
        [key: string]: unknown;
    };
    [key: string]: unknown;
}
/** @description A training or an inference in a wrapper of unknown name. */
export interface AutogatingEnvelope {
    [key: string]: AutogatingAnalysis;
}
/** @description What a model is trained on, and how. */
export interface AutogatingTrainingOptions {
    /** @description Gated files to learn from. The product asks for ten at least. */
    fcsFileIds?: FcsFileId[];
    /** @description Populations to learn. */
    gateSetIds?: GateSetId[];
    /** @default equal */
    eventSamplingMethod?: EventSamplingMethod;
    /**
     * @description Events of each file, with `equal` sampling.
     * @default 50000
     */
    desiredEventsPerFile?: number;
    /**
     * @description Events in all, with `proportional` sampling.
     * @default 5000000
     */
    desiredTotalEvents?: number;
    /** @description How often to learn; 1 is usual. The run time rises in proportion. */
    learningMagnification?: number;
    /** @description Number of clusters. */
    optimalClusters?: number;
    /** @description Seed. 0 or absent lets the server choose one. */
    randomSeed?: number;
    /** @description Whether to make an experiment that tests the model. */
    createBlindTestExperiment?: boolean;
}
/** @description Which files are gated with which model. */
export interface AutogatingInferenceOptions {
    /** @description Files to gate. */
    fcsFileIds?: FcsFileId[];
    /** @description The training that made the model. Documented as text, though an id is passed in the example. */
    trainedModelAnalysisId?: number | string;
    /** @description Whether to copy the gates of the parent experiment. */
    cloneGatesFromParent?: boolean;
}
