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
         * Hands out a token for a user name (or e-mail address) and password. The client does this by itself where it is given a user name and password. No operation refreshes a token; those that ended sessions (`/logout`, `/revoke_tokens`) were removed in 2020.
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
         * All experiments in the caller's inbox, public ones included, in one answer. An experiment is the unit that holds files, panels, gates, scales and analyses. There is no paging, sorting or filtering.
         */
        get: operations["experiments.list"];
        put?: never;
        /**
         * Create an experiment
         * Makes an empty experiment with a name and a purpose, to which files can be uploaded.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * Get an experiment
         * One experiment. Its `version` and `gateVersion` are needed for statistics and for applying gates.
         */
        get: operations["experiments.get"];
        /**
         * Update an experiment
         * Changes the fields that are sent and leaves the others. Setting `deleted` moves the experiment to the trash, from where a person can take it back.
         */
        put: operations["experiments.update"];
        post?: never;
        /**
         * Delete an experiment for good
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
                 * The experiment that it is about.
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
         * Makes a full copy of the experiment with its files, gates and settings, owned by the caller. This is how one works on what is shared or public.
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
                 * The experiment that it is about.
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
         * Makes a copy of the experiment with some of its files and parts, as the flags of the body say.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List the users with full access
         * The users who may do everything with the experiment, such as gate it and run analyses, beside its primary researcher.
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
                 * The experiment that it is about.
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
         * Lets one more user do everything with the experiment, named by id, e-mail address or user name.
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
                 * The experiment that it is about.
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
         * Takes full access to the experiment from one user, named by id, e-mail address or user name.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List FCS files
         * All FCS files of the experiment with their metadata. FCS is the format in which cytometers write the events of one sample. No operation deletes, renames or re-categorises a file or reads its events.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The FCS file that it is about.
                 * @example 700001
                 */
                fcsFileId: components["parameters"]["fcsFileId"];
            };
            cookie?: never;
        };
        /**
         * Get an FCS file
         * What is known of one FCS file. The file itself comes from `transfers.getDownloadUrl`.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The FCS file that it is about.
                 * @example 700001
                 */
                fcsFileId: components["parameters"]["fcsFileId"];
            };
            cookie?: never;
        };
        /**
         * Get the compensation inside a file
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The FCS file that it is about.
                 * @example 700001
                 */
                fcsFileId: components["parameters"]["fcsFileId"];
            };
            cookie?: never;
        };
        /**
         * Download an FCS file the former way
         * @deprecated
         * The FCS file itself. Replaced by `transfers.getDownloadUrl`; it may no longer be served.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * Download FCS files as a zip the former way
         * @deprecated
         * Some or all FCS files of the experiment in one zip. Replaced by `transfers.getDownloadUrl` for each file and `transfers.requestZip`; it may no longer be served.
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
                 * The experiment that it is about.
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
         * Adds one FCS file, or a delimited file that the server turns into one (DROP). Replaced by temporary credentials from `transfers.getUploadToken`; it may no longer be served.
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
                 * The experiment that it is about.
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
         * Adds all FCS files of a zip, or delimited files to be turned into such (DROP). Replaced by temporary credentials from `transfers.getUploadToken`; it may no longer be served.
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
         * Temporary S3 credentials to put files into the upload bucket. The upload itself is not an operation of Cytobank but a signed
         *     `PutObject` (AWS Signature Version 4) to region `awsRegion` and bucket `uploadBucketName`, with the key
         *     `experiments/{experimentId}/{file name, percent-encoded}` and these object metadata:
         *
         *     | upload | metadata |
         *     |---|---|
         *     | FCS file, or zip of such | `x-amz-meta-tid: {a UUID}` |
         *     | attachment | the same and `x-amz-meta-attachment: true` |
         *     | delimited file (DROP) | the same as FCS and `x-amz-meta-drop: true`, `x-amz-meta-startrow`, `x-amz-meta-startcol` |
         *
         *     The R client sends FCS files in one part and all else in several. A Python client sends no metadata at all for FCS files. The R
         *     client refuses empty files, extensions other than `.fcs` and `.zip` for FCS files, and names with any of
         *     ``! @ # $ % ^ & * { } < > / \ ? [ ] ( )``. Cytobank takes the file in some time later: see `transfers.getUploadStatus`.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * See how uploads are getting on
         * The files put into the upload bucket for the experiment and how far Cytobank has taken them in.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List attachments
         * The attachments of the experiment, files of any kind that are kept with it. Exported pictures and statistics attach themselves, and so do the results of CITRUS and PeacoQC; those of FlowSOM hang on the experiment that it creates.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The attachment that it is about.
                 * @example 81001
                 */
                attachmentId: components["parameters"]["attachmentId"];
            };
            cookie?: never;
        };
        /**
         * Get an attachment
         * What is known of one attachment. The file itself comes from `transfers.getDownloadUrl`.
         */
        get: operations["attachments.get"];
        /**
         * Describe an attachment
         * Puts another description to an attachment; the file stays.
         */
        put: operations["attachments.update"];
        post?: never;
        /**
         * Delete an attachment
         * Deletes an attachment for good. Attachments have no trash, as experiments do.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The attachment that it is about.
                 * @example 81001
                 */
                attachmentId: components["parameters"]["attachmentId"];
            };
            cookie?: never;
        };
        /**
         * Download an attachment the former way
         * @deprecated
         * The file itself. Replaced by `transfers.getDownloadUrl`; it may no longer be served.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * Download all attachments as a zip the former way
         * @deprecated
         * All attachments of the experiment in one zip. Replaced by `transfers.getDownloadUrl` for each file and `transfers.requestZip`; it may no longer be served.
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
                 * The experiment that it is about.
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
         * Adds an attachment. Replaced by temporary credentials from `transfers.getUploadToken`; it may no longer be served.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List panels
         * All panels of the experiment with their channels. A panel is the set of channels that some files share, with the marker that each stands for. This is where channel ids come from.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The panel that it is about.
                 * @example 31
                 */
                panelId: number;
            };
            cookie?: never;
        };
        /**
         * Get a panel
         * One panel with its channels and the files that have it.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List gates
         * The scratch gates of the experiment. A gate is a shape drawn on a plot of one or two channels; a population is what one or more gates leave. Scratch gates are those of the gating page, perhaps not applied yet. Gates can be changed through Gating-ML only.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The gate. Whether its `id` or its `gateId` is meant has not been recorded; the `id` is taken here.
                 * @example 990001
                 */
                gateId: number;
            };
            cookie?: never;
        };
        /**
         * Get a gate
         * One scratch gate with its shape.
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
                 * The experiment that it is about.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * Download Gating-ML
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
                 * The experiment that it is about.
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
         * Writes scratch gates and populations from a Gating-ML 2.0 file (an XML form for gates that other programs read too). Apply them afterwards, so that statistics and analyses see them.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List populations
         * All populations of the experiment but Ungated. A population, also called a gate set, is what is left of the events inside one gate after another. Populations can be changed through Gating-ML only.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The population, presumably by its `id` and not its `gateSetId`.
                 * @example 880001
                 */
                populationId: number;
            };
            cookie?: never;
        };
        /**
         * Get a population
         * One population with the gates that make it.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List compensations
         * The compensations that are kept with the experiment, with their matrices. A compensation takes out of each channel what the dyes of the others spill into it. The matrices inside files are not among them; see `fcsFiles.getCompensation`.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The compensation that it is about.
                 * @example 6601
                 */
                compensationId: CompensationId;
            };
            cookie?: never;
        };
        /**
         * Get a compensation
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
                 * The experiment that it is about.
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
         * Adds a compensation to the experiment from a CSV file.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * Download sample tags
         * The sample tags of all files as a table, one row for each FCS file, tab-separated, named like `experiment_90210_annotations.tsv`. Sample tags, also called annotations, say which condition, dose, time point, individual … a file stands for. There is no form of it in JSON.
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
                 * The experiment that it is about.
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
         * Sets the sample tags of the files that a tab-separated table names, such as the download gives.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List scales
         * The scales of all channels of the experiment, one each. A scale says how the values of a channel are spread on plots and for analyses.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The scale that it is about.
                 * @example 1200001
                 */
                scaleId: number;
            };
            cookie?: never;
        };
        /**
         * Get a scale
         * The scale of one channel, by the id of the scale (not of the channel).
         */
        get: operations["scales.get"];
        /**
         * Update a scale
         * Changes type, cofactor or range of a scale; what is left out stays. Plots and analyses that are made afterwards use it.
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
         * Everybody who has an account on the server. For server administrators only.
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
                 * The user that it is about.
                 * @example 4101
                 */
                userId: UserId;
            };
            cookie?: never;
        };
        /**
         * Get a user
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List viSNE analyses
         * The viSNE analyses of the experiment. Settings come with `visne.get`, one analysis at a time.
         */
        get: operations["visne.list"];
        put?: never;
        /**
         * Create a viSNE analysis
         * Makes a new viSNE analysis under a name, with the settings that the server starts from. Next, set it up with `visne.update` and start it with `visne.run`.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The viSNE analysis that it is about.
                 * @example 5001
                 */
                analysisId: components["parameters"]["visneAnalysisId"];
            };
            cookie?: never;
        };
        /**
         * Get a viSNE analysis
         * One viSNE analysis with its settings. The result is the child experiment `createdExperiment`.
         */
        get: operations["visne.get"];
        /**
         * Set up a viSNE analysis
         * Sets the settings of a viSNE analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
         */
        put: operations["visne.update"];
        post?: never;
        /**
         * Delete a viSNE analysis
         * Takes a viSNE analysis off its experiment. No operation brings it back.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The viSNE analysis that it is about.
                 * @example 5001
                 */
                analysisId: components["parameters"]["visneAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a viSNE analysis
         * Gives a viSNE analysis another name and leaves its settings alone.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The viSNE analysis that it is about.
                 * @example 5001
                 */
                analysisId: components["parameters"]["visneAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy the settings of a viSNE analysis
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The viSNE analysis that it is about.
                 * @example 5001
                 */
                analysisId: components["parameters"]["visneAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a viSNE analysis
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The viSNE analysis that it is about.
                 * @example 5001
                 */
                analysisId: components["parameters"]["visneAnalysisId"];
            };
            cookie?: never;
        };
        /**
         * Get the status of a viSNE analysis
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
    "/experiments/{experimentId}/advanced_analyses/viSNE": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List viSNE analyses, as one of the reductions
         * Does what `visne.list` does, at the path that the R client's functions for all reductions make of the type `viSNE`.
         */
        get: operations["visne.asReduction.list"];
        put?: never;
        /**
         * Create a viSNE analysis, as one of the reductions
         * Does what `visne.create` does, at the path that the R client's functions for all reductions make of the type `viSNE`.
         */
        post: operations["visne.asReduction.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/{experimentId}/advanced_analyses/viSNE/{analysisId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The viSNE analysis that it is about.
                 * @example 5001
                 */
                analysisId: components["parameters"]["visneAnalysisId"];
            };
            cookie?: never;
        };
        /**
         * Get a viSNE analysis, as one of the reductions
         * Does what `visne.get` does, at the path that the R client's functions for all reductions make of the type `viSNE`.
         */
        get: operations["visne.asReduction.get"];
        put?: never;
        post?: never;
        /**
         * Delete a viSNE analysis, as one of the reductions
         * Does what `visne.delete` does, at the path that the R client's functions for all reductions make of the type `viSNE`.
         */
        delete: operations["visne.asReduction.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/{experimentId}/advanced_analyses/viSNE/{analysisId}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The viSNE analysis that it is about.
                 * @example 5001
                 */
                analysisId: components["parameters"]["visneAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a viSNE analysis, as one of the reductions
         * Does what `visne.rename` does, at the path that the R client's functions for all reductions make of the type `viSNE`.
         */
        put: operations["visne.asReduction.rename"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/{experimentId}/advanced_analyses/viSNE/{analysisId}/copy_settings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The viSNE analysis that it is about.
                 * @example 5001
                 */
                analysisId: components["parameters"]["visneAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy the settings of a viSNE analysis, as one of the reductions
         * Does what `visne.copySettings` does, at the path that the R client's functions for all reductions make of the type `viSNE`.
         */
        post: operations["visne.asReduction.copySettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/{experimentId}/advanced_analyses/viSNE/{analysisId}/run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The viSNE analysis that it is about.
                 * @example 5001
                 */
                analysisId: components["parameters"]["visneAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a viSNE analysis, as one of the reductions
         * Does what `visne.run` does, at the path that the R client's functions for all reductions make of the type `viSNE`.
         */
        post: operations["visne.asReduction.run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/{experimentId}/advanced_analyses/viSNE/{analysisId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The viSNE analysis that it is about.
                 * @example 5001
                 */
                analysisId: components["parameters"]["visneAnalysisId"];
            };
            cookie?: never;
        };
        /**
         * Get the status of a viSNE analysis, as one of the reductions
         * Does what `visne.status` does, at the path that the R client's functions for all reductions make of the type `viSNE`.
         */
        get: operations["visne.asReduction.status"];
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List SPADE analyses
         * The SPADE analyses of the experiment. Settings come with `spade.get`, one analysis at a time.
         */
        get: operations["spade.list"];
        put?: never;
        /**
         * Create a SPADE analysis
         * Makes a new SPADE analysis under a name, with the settings that the server starts from. Next, set it up with `spade.update` and start it with `spade.run`.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The SPADE analysis that it is about.
                 * @example 5101
                 */
                analysisId: components["parameters"]["spadeAnalysisId"];
            };
            cookie?: never;
        };
        /**
         * Get a SPADE analysis
         * One SPADE analysis with its settings. The result is the child experiment `createdExperiment`, and the files of `spade.download`.
         */
        get: operations["spade.get"];
        /**
         * Set up a SPADE analysis
         * Sets the settings of a SPADE analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
         */
        put: operations["spade.update"];
        post?: never;
        /**
         * Delete a SPADE analysis
         * Takes a SPADE analysis off its experiment. No operation brings it back.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The SPADE analysis that it is about.
                 * @example 5101
                 */
                analysisId: components["parameters"]["spadeAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a SPADE analysis
         * Gives a SPADE analysis another name and leaves its settings alone.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The SPADE analysis that it is about.
                 * @example 5101
                 */
                analysisId: components["parameters"]["spadeAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy the settings of a SPADE analysis
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The SPADE analysis that it is about.
                 * @example 5101
                 */
                analysisId: components["parameters"]["spadeAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a SPADE analysis
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The SPADE analysis that it is about.
                 * @example 5101
                 */
                analysisId: components["parameters"]["spadeAnalysisId"];
            };
            cookie?: never;
        };
        /**
         * Get the status of a SPADE analysis
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The SPADE analysis that it is about.
                 * @example 5101
                 */
                analysisId: components["parameters"]["spadeAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a SPADE analysis with its results
         * Makes a new SPADE analysis with the same settings and results, so that other bubbles can be set on it. The R client's documentation says that the results go to a new experiment; the MATLAB client goes on with the new analysis in the same experiment, which is followed here.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The SPADE analysis that it is about.
                 * @example 5101
                 */
                analysisId: components["parameters"]["spadeAnalysisId"];
            };
            cookie?: never;
        };
        /**
         * Download results of a SPADE analysis
         * One result file:
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The SPADE analysis that it is about.
                 * @example 5101
                 */
                analysisId: components["parameters"]["spadeAnalysisId"];
            };
            cookie?: never;
        };
        /**
         * List the bubbles of a SPADE analysis
         * The bubbles of the tree. A bubble is a named set of nodes that somebody takes for one cell type.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The SPADE analysis that it is about.
                 * @example 5101
                 */
                analysisId: components["parameters"]["spadeAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the bubbles of a SPADE analysis
         * Replaces the bubbles of the tree, the named sets of nodes that stand for cell types.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The SPADE analysis that it is about.
                 * @example 5101
                 */
                analysisId: components["parameters"]["spadeAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add bubbles to a SPADE analysis
         * @deprecated
         * Adds bubbles to those that are there. Replaced by `spade.setBubbles`; it may no longer be served.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The SPADE analysis that it is about.
                 * @example 5101
                 */
                analysisId: components["parameters"]["spadeAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export bubbles to a new experiment
         * Makes a new experiment out of the events that fall into the named bubbles.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List CITRUS analyses
         * The CITRUS analyses of the experiment. Settings come with `citrus.get`, one analysis at a time.
         */
        get: operations["citrus.list"];
        put?: never;
        /**
         * Create a CITRUS analysis
         * Makes a new CITRUS analysis under a name, with the settings that the server starts from. Next, set it up with `citrus.update` and start it with `citrus.run`.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The CITRUS analysis that it is about.
                 * @example 5201
                 */
                analysisId: components["parameters"]["citrusAnalysisId"];
            };
            cookie?: never;
        };
        /**
         * Get a CITRUS analysis
         * One CITRUS analysis with its settings. The result is the attachment `settings.attachmentId` of the source experiment.
         */
        get: operations["citrus.get"];
        /**
         * Set up a CITRUS analysis
         * Sets the settings of a CITRUS analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
         */
        put: operations["citrus.update"];
        post?: never;
        /**
         * Delete a CITRUS analysis
         * Takes a CITRUS analysis off its experiment. No operation brings it back.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The CITRUS analysis that it is about.
                 * @example 5201
                 */
                analysisId: components["parameters"]["citrusAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a CITRUS analysis
         * Gives a CITRUS analysis another name and leaves its settings alone.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The CITRUS analysis that it is about.
                 * @example 5201
                 */
                analysisId: components["parameters"]["citrusAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy the settings of a CITRUS analysis
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The CITRUS analysis that it is about.
                 * @example 5201
                 */
                analysisId: components["parameters"]["citrusAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a CITRUS analysis
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The CITRUS analysis that it is about.
                 * @example 5201
                 */
                analysisId: components["parameters"]["citrusAnalysisId"];
            };
            cookie?: never;
        };
        /**
         * Get the status of a CITRUS analysis
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List FlowSOM analyses
         * The FlowSOM analyses of the experiment. Settings come with `flowsom.get`, one analysis at a time.
         */
        get: operations["flowsom.list"];
        put?: never;
        /**
         * Create a FlowSOM analysis
         * Makes a new FlowSOM analysis under a name, with the settings that the server starts from. Next, set it up with `flowsom.update` and start it with `flowsom.run`.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The FlowSOM analysis that it is about.
                 * @example 5301
                 */
                analysisId: components["parameters"]["flowsomAnalysisId"];
            };
            cookie?: never;
        };
        /**
         * Get a FlowSOM analysis
         * One FlowSOM analysis with its settings. The result is the child experiment `createdExperiment` and a zip, the attachment `settings.attachmentId` of that experiment.
         */
        get: operations["flowsom.get"];
        /**
         * Set up a FlowSOM analysis
         * Sets the settings of a FlowSOM analysis. Send all of them, as the R client does: whether the server keeps those left out is not known.
         */
        put: operations["flowsom.update"];
        post?: never;
        /**
         * Delete a FlowSOM analysis
         * Takes a FlowSOM analysis off its experiment. No operation brings it back.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The FlowSOM analysis that it is about.
                 * @example 5301
                 */
                analysisId: components["parameters"]["flowsomAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a FlowSOM analysis
         * Gives a FlowSOM analysis another name and leaves its settings alone.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The FlowSOM analysis that it is about.
                 * @example 5301
                 */
                analysisId: components["parameters"]["flowsomAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy the settings of a FlowSOM analysis
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The FlowSOM analysis that it is about.
                 * @example 5301
                 */
                analysisId: components["parameters"]["flowsomAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a FlowSOM analysis
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The FlowSOM analysis that it is about.
                 * @example 5301
                 */
                analysisId: components["parameters"]["flowsomAnalysisId"];
            };
            cookie?: never;
        };
        /**
         * Get the status of a FlowSOM analysis
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List tSNE-CUDA analyses
         * The tSNE-CUDA analyses of the experiment. Settings come with `tsneCuda.get`, one analysis at a time.
         */
        get: operations["tsneCuda.list"];
        put?: never;
        /**
         * Create a tSNE-CUDA analysis
         * Makes a new tSNE-CUDA analysis under a name, with the settings that the server starts from. Next, set it up with `tsneCuda.update` and start it with `tsneCuda.run`.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The tSNE-CUDA analysis that it is about.
                 * @example 5401
                 */
                analysisId: components["parameters"]["tsneCudaAnalysisId"];
            };
            cookie?: never;
        };
        /**
         * Get a tSNE-CUDA analysis
         * One tSNE-CUDA analysis with its settings. The result is the child experiment `createdExperiment`.
         */
        get: operations["tsneCuda.get"];
        put?: never;
        post?: never;
        /**
         * Delete a tSNE-CUDA analysis
         * Takes a tSNE-CUDA analysis off its experiment. No operation brings it back.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The tSNE-CUDA analysis that it is about.
                 * @example 5401
                 */
                analysisId: components["parameters"]["tsneCudaAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set up a tSNE-CUDA analysis
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The tSNE-CUDA analysis that it is about.
                 * @example 5401
                 */
                analysisId: components["parameters"]["tsneCudaAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a tSNE-CUDA analysis
         * Gives a tSNE-CUDA analysis another name and leaves its settings alone.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The tSNE-CUDA analysis that it is about.
                 * @example 5401
                 */
                analysisId: components["parameters"]["tsneCudaAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy the settings of a tSNE-CUDA analysis
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The tSNE-CUDA analysis that it is about.
                 * @example 5401
                 */
                analysisId: components["parameters"]["tsneCudaAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a tSNE-CUDA analysis
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The tSNE-CUDA analysis that it is about.
                 * @example 5401
                 */
                analysisId: components["parameters"]["tsneCudaAnalysisId"];
            };
            cookie?: never;
        };
        /**
         * Get the status of a tSNE-CUDA analysis
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List opt-SNE analyses
         * The opt-SNE analyses of the experiment. Settings come with `optSne.get`, one analysis at a time.
         */
        get: operations["optSne.list"];
        put?: never;
        /**
         * Create an opt-SNE analysis
         * Makes a new opt-SNE analysis under a name, with the settings that the server starts from. Next, set it up with `optSne.update` and start it with `optSne.run`.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The opt-SNE analysis that it is about.
                 * @example 5501
                 */
                analysisId: components["parameters"]["optSneAnalysisId"];
            };
            cookie?: never;
        };
        /**
         * Get an opt-SNE analysis
         * One opt-SNE analysis with its settings. The result is the child experiment `createdExperiment`.
         */
        get: operations["optSne.get"];
        put?: never;
        post?: never;
        /**
         * Delete an opt-SNE analysis
         * Takes an opt-SNE analysis off its experiment. No operation brings it back.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The opt-SNE analysis that it is about.
                 * @example 5501
                 */
                analysisId: components["parameters"]["optSneAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set up an opt-SNE analysis
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The opt-SNE analysis that it is about.
                 * @example 5501
                 */
                analysisId: components["parameters"]["optSneAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Rename an opt-SNE analysis
         * Gives an opt-SNE analysis another name and leaves its settings alone.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The opt-SNE analysis that it is about.
                 * @example 5501
                 */
                analysisId: components["parameters"]["optSneAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy the settings of an opt-SNE analysis
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The opt-SNE analysis that it is about.
                 * @example 5501
                 */
                analysisId: components["parameters"]["optSneAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run an opt-SNE analysis
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The opt-SNE analysis that it is about.
                 * @example 5501
                 */
                analysisId: components["parameters"]["optSneAnalysisId"];
            };
            cookie?: never;
        };
        /**
         * Get the status of an opt-SNE analysis
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List UMAP analyses
         * The UMAP analyses of the experiment. Settings come with `umap.get`, one analysis at a time.
         */
        get: operations["umap.list"];
        put?: never;
        /**
         * Create a UMAP analysis
         * Makes a new UMAP analysis under a name, with the settings that the server starts from. Next, set it up with `umap.update` and start it with `umap.run`.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The UMAP analysis that it is about.
                 * @example 5601
                 */
                analysisId: components["parameters"]["umapAnalysisId"];
            };
            cookie?: never;
        };
        /**
         * Get a UMAP analysis
         * One UMAP analysis with its settings. The result is the child experiment `createdExperiment`.
         */
        get: operations["umap.get"];
        put?: never;
        post?: never;
        /**
         * Delete a UMAP analysis
         * Takes a UMAP analysis off its experiment. No operation brings it back.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The UMAP analysis that it is about.
                 * @example 5601
                 */
                analysisId: components["parameters"]["umapAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set up a UMAP analysis
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The UMAP analysis that it is about.
                 * @example 5601
                 */
                analysisId: components["parameters"]["umapAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a UMAP analysis
         * Gives a UMAP analysis another name and leaves its settings alone.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The UMAP analysis that it is about.
                 * @example 5601
                 */
                analysisId: components["parameters"]["umapAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy the settings of a UMAP analysis
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The UMAP analysis that it is about.
                 * @example 5601
                 */
                analysisId: components["parameters"]["umapAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a UMAP analysis
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The UMAP analysis that it is about.
                 * @example 5601
                 */
                analysisId: components["parameters"]["umapAnalysisId"];
            };
            cookie?: never;
        };
        /**
         * Get the status of a UMAP analysis
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List PeacoQC analyses
         * The PeacoQC analyses of the experiment. Settings come with `peacoQc.get`, one analysis at a time.
         */
        get: operations["peacoQc.list"];
        put?: never;
        /**
         * Create a PeacoQC analysis
         * Makes a new PeacoQC analysis under a name, with the settings that the server starts from. Next, set it up with `peacoQc.update` and start it with `peacoQc.run`.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The PeacoQC analysis that it is about.
                 * @example 5701
                 */
                analysisId: components["parameters"]["peacoQcAnalysisId"];
            };
            cookie?: never;
        };
        /**
         * Get a PeacoQC analysis
         * One PeacoQC analysis with its settings. The results are the attachments `settings.attachmentId` and `settings.heatmapAttachmentId` of the source experiment.
         */
        get: operations["peacoQc.get"];
        /**
         * Set up a PeacoQC analysis
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The PeacoQC analysis that it is about.
                 * @example 5701
                 */
                analysisId: components["parameters"]["peacoQcAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a PeacoQC analysis
         * Gives a PeacoQC analysis another name and leaves its settings alone.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The PeacoQC analysis that it is about.
                 * @example 5701
                 */
                analysisId: components["parameters"]["peacoQcAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy the settings of a PeacoQC analysis
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The PeacoQC analysis that it is about.
                 * @example 5701
                 */
                analysisId: components["parameters"]["peacoQcAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a PeacoQC analysis
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The PeacoQC analysis that it is about.
                 * @example 5701
                 */
                analysisId: components["parameters"]["peacoQcAnalysisId"];
            };
            cookie?: never;
        };
        /**
         * Get the status of a PeacoQC analysis
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List trainings
         * The trainings of the experiment. A training makes a model out of files that were gated by hand, which inferences then use.
         */
        get: operations["autogating.training.list"];
        put?: never;
        /**
         * Create a training
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The training that it is about.
                 * @example 5801
                 */
                analysisId: components["parameters"]["trainingAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set the options of a training
         * Sets what the model of a training learns from, and how. Send all options, as the R client does: whether the server keeps those left out is not known.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /**
         * List inferences
         * The inferences of the experiment. An inference gates files with the model of a training.
         */
        get: operations["autogating.inference.list"];
        put?: never;
        /**
         * Create an inference
         * Makes a new inference, which gates files with the model of a training. Set its options, then run it.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The inference that it is about.
                 * @example 5802
                 */
                analysisId: components["parameters"]["inferenceAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set the options of an inference
         * Sets which files an inference gates, and with which model. Send all options, as the R client does: whether the server keeps those left out is not known.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The training or inference that it is about.
                 * @example 5801
                 */
                analysisId: components["parameters"]["autogatingAnalysisId"];
            };
            cookie?: never;
        };
        /**
         * Get a training or an inference
         * One training or inference with its options. This path has no type in it; whether it serves analyses of other types is not known.
         */
        get: operations["autogating.get"];
        put?: never;
        post?: never;
        /**
         * Delete a training or an inference
         * Takes a training or an inference off its experiment. No operation brings it back.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The training or inference that it is about.
                 * @example 5801
                 */
                analysisId: components["parameters"]["autogatingAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a training or an inference
         * Gives a training or an inference another name and leaves its options alone.
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The training or inference that it is about.
                 * @example 5801
                 */
                analysisId: components["parameters"]["autogatingAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a training or an inference
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The training or inference that it is about.
                 * @example 5801
                 */
                analysisId: components["parameters"]["autogatingAnalysisId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a training or an inference
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
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The training or inference that it is about.
                 * @example 5801
                 */
                analysisId: components["parameters"]["autogatingAnalysisId"];
            };
            cookie?: never;
        };
        /**
         * Get the status of a training or an inference
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
        AttachmentChanges: AttachmentChanges;
        FileUpload: FileUpload;
        ChannelId: ChannelId;
        Channel: Channel;
        Panel: Panel;
        GateId: GateId;
        SeenScaleType: SeenScaleType;
        GateScale: GateScale;
        Point: Point;
        GatePlace: GatePlace;
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
        VisneFile: VisneFile;
        VisnePopulation: VisnePopulation;
        VisneSettings: VisneSettings;
        VisneAnalysis: VisneAnalysis;
        AnalysisName: AnalysisName;
        VisneAnalysisWithSettings: VisneAnalysisWithSettings;
        VisneEnvelope: VisneEnvelope;
        VisneOptions: VisneOptions;
        RenamedAnalysis: RenamedAnalysis;
        StartedAnalysis: StartedAnalysis;
        AnalysisState: AnalysisState;
        SpadeSettings: SpadeSettings;
        SpadeAnalysis: SpadeAnalysis;
        SpadeAnalysisWithSettings: SpadeAnalysisWithSettings;
        SpadeEnvelope: SpadeEnvelope;
        SpadeOptions: SpadeOptions;
        CopiedSpadeAnalysis: CopiedSpadeAnalysis;
        Bubble: Bubble;
        BubblesEnvelope: BubblesEnvelope;
        FileGrouping: FileGrouping;
        CitrusSettings: CitrusSettings;
        CitrusAnalysis: CitrusAnalysis;
        CitrusAnalysisWithSettings: CitrusAnalysisWithSettings;
        CitrusEnvelope: CitrusEnvelope;
        CitrusOptions: CitrusOptions;
        SeenEventSamplingMethod: SeenEventSamplingMethod;
        FlowsomSettings: FlowsomSettings;
        FlowsomAnalysis: FlowsomAnalysis;
        FlowsomAnalysisWithSettings: FlowsomAnalysisWithSettings;
        FlowsomEnvelope: FlowsomEnvelope;
        EventSamplingMethod: EventSamplingMethod;
        FlowsomOptions: FlowsomOptions;
        ReductionResult: ReductionResult;
        TsneCudaSettings: TsneCudaSettings;
        TsneCudaAnalysis: TsneCudaAnalysis;
        TsneCudaAnalysisWithSettings: TsneCudaAnalysisWithSettings;
        TsneCudaEnvelope: TsneCudaEnvelope;
        ReductionOptions: ReductionOptions;
        TsneCudaOptions: TsneCudaOptions;
        OptSneSettings: OptSneSettings;
        OptSneAnalysis: OptSneAnalysis;
        OptSneAnalysisWithSettings: OptSneAnalysisWithSettings;
        OptSneEnvelope: OptSneEnvelope;
        OptSneOptions: OptSneOptions;
        UmapSettings: UmapSettings;
        UmapAnalysis: UmapAnalysis;
        UmapAnalysisWithSettings: UmapAnalysisWithSettings;
        UmapEnvelope: UmapEnvelope;
        UmapOptions: UmapOptions;
        PeacoQcSettings: PeacoQcSettings;
        PeacoQcAnalysis: PeacoQcAnalysis;
        PeacoQcAnalysisWithSettings: PeacoQcAnalysisWithSettings;
        PeacoQcEnvelope: PeacoQcEnvelope;
        PeacoQcOptions: PeacoQcOptions;
        AutogatingAnalysis: AutogatingAnalysis;
        AutogatingList: AutogatingList;
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
        /** Any other fault of the request, such as a malformed body or something that is not allowed. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** A fault of the server. */
        ServerFailed: {
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
        /** Done. Clients look at the status only; whether the answer has a body has not been recorded. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** Done. The answer is JSON; no source shows its members. */
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
        /** A fault of the server. */
        StatisticsFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": StatisticsErrorBody;
            };
        };
        /** The new analysis with the settings that the server starts from. */
        VisneCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": VisneEnvelope;
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
        /** The analysis with its settings as they are now. */
        VisneConfigured: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": VisneEnvelope;
            };
        };
        /** The new analysis with the settings that the server starts from. */
        SpadeCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SpadeEnvelope;
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
        /** The analysis with its settings as they are now. */
        SpadeConfigured: {
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
        /** The new analysis with the settings that the server starts from. */
        CitrusCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": CitrusEnvelope;
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
        /** The analysis with its settings as they are now. */
        CitrusConfigured: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": CitrusEnvelope;
            };
        };
        /** The new analysis with the settings that the server starts from. */
        FlowsomCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": FlowsomEnvelope;
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
        /** The analysis with its settings as they are now. */
        FlowsomConfigured: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": FlowsomEnvelope;
            };
        };
        /** The new analysis with the settings that the server starts from. */
        TsneCudaCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": TsneCudaEnvelope;
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
        /** The analysis with its settings as they are now. */
        TsneCudaConfigured: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": TsneCudaEnvelope;
            };
        };
        /** The new analysis with the settings that the server starts from. */
        OptSneCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": OptSneEnvelope;
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
        /** The analysis with its settings as they are now. */
        OptSneConfigured: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": OptSneEnvelope;
            };
        };
        /** The new analysis with the settings that the server starts from. */
        UmapCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": UmapEnvelope;
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
        /** The analysis with its settings as they are now. */
        UmapConfigured: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": UmapEnvelope;
            };
        };
        /** The new analysis with the settings that the server starts from. */
        PeacoQcCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PeacoQcEnvelope;
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
        /** The analysis with its settings as they are now. */
        PeacoQcConfigured: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PeacoQcEnvelope;
            };
        };
        /** Trainings, bare or in a wrapper whose name no source shows. */
        AutogatingTrainings: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AutogatingList;
            };
        };
        /** The training. */
        AutogatingTraining: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AutogatingEnvelope;
            };
        };
        /** The training with its options as they are now. */
        ConfiguredTraining: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AutogatingEnvelope;
            };
        };
        /** Inferences, bare or in a wrapper whose name no source shows. */
        AutogatingInferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AutogatingList;
            };
        };
        /** The inference. */
        AutogatingInference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AutogatingEnvelope;
            };
        };
        /** The inference with its options as they are now. */
        ConfiguredInference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AutogatingEnvelope;
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
         * The experiment that it is about.
         * @example 90210
         */
        experimentId: ExperimentId;
        /**
         * The FCS file that it is about.
         * @example 700001
         */
        fcsFileId: FcsFileId;
        /**
         * The attachment that it is about.
         * @example 81001
         */
        attachmentId: AttachmentId;
        /**
         * The viSNE analysis that it is about.
         * @example 5001
         */
        visneAnalysisId: AnalysisId;
        /**
         * 1 asks for the settings too. The R client always sends it where it shows one analysis and never where it lists them; without it `settings` is presumably absent.
         * @example 1
         */
        includeSettings: 1;
        /**
         * The SPADE analysis that it is about.
         * @example 5101
         */
        spadeAnalysisId: AnalysisId;
        /**
         * The CITRUS analysis that it is about.
         * @example 5201
         */
        citrusAnalysisId: AnalysisId;
        /**
         * The FlowSOM analysis that it is about.
         * @example 5301
         */
        flowsomAnalysisId: AnalysisId;
        /**
         * The tSNE-CUDA analysis that it is about.
         * @example 5401
         */
        tsneCudaAnalysisId: AnalysisId;
        /**
         * The opt-SNE analysis that it is about.
         * @example 5501
         */
        optSneAnalysisId: AnalysisId;
        /**
         * The UMAP analysis that it is about.
         * @example 5601
         */
        umapAnalysisId: AnalysisId;
        /**
         * The PeacoQC analysis that it is about.
         * @example 5701
         */
        peacoQcAnalysisId: AnalysisId;
        /**
         * The training that it is about.
         * @example 5801
         */
        trainingAnalysisId: AnalysisId;
        /**
         * The inference that it is about.
         * @example 5802
         */
        inferenceAnalysisId: AnalysisId;
        /**
         * The training or inference that it is about.
         * @example 5801
         */
        autogatingAnalysisId: AnalysisId;
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
        /** The name that the analysis is to have, without a wrapper. */
        NewAnalysisName: {
            content: {
                "application/json": AnalysisName;
            };
        };
    };
    headers: never;
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
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "experiments.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "experiments.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "experiments.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "experiments.clone": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "experiments.selectiveClone": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "fullAccessUsers.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Everybody who may read and change the experiment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                      /** What stands in the wrapper. */
                      experiment: {
                        /** Everybody who may read and change the experiment. */
                        full_access_users: User[];
                      };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "fullAccessUsers.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ChosenUser"];
        responses: {
            200: components["responses"]["UnknownAnswer"];
            /** Nothing done. The user is the primary researcher of the experiment. */
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "fullAccessUsers.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ChosenUser"];
        responses: {
            200: components["responses"]["UnknownAnswer"];
            /** Nothing done. The user had no full access. */
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "fcsFiles.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The FCS files of the experiment. */
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "fcsFiles.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The FCS file that it is about.
                 * @example 700001
                 */
                fcsFileId: components["parameters"]["fcsFileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What is known of the file. */
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "fcsFiles.getCompensation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The FCS file that it is about.
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "fcsFiles.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The FCS file that it is about.
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
                     * @example attachment; filename="tube_01.fcs"
                     */
                    "Content-Disposition"?: string;
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "fcsFiles.downloadZip": {
        parameters: {
            query?: {
                /**
                 * Ids of the files, joined by commas. Absent, all files come.
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
                 * The experiment that it is about.
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
                     * @example attachment; filename="experiment_90210_fcs_files.zip"
                     */
                    "Content-Disposition"?: string;
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "fcsFiles.upload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
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
            200: components["responses"]["UploadedFcsFiles"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "fcsFiles.uploadZip": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
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
            200: components["responses"]["UploadedFcsFiles"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "transfers.getUploadToken": {
        parameters: {
            query: {
                /**
                 * The user who uploads, by id or by name.
                 * @example 4101
                 */
                userId: number | string;
                /**
                 * The experiment that gets the file.
                 * @example 90210
                 */
                experimentId: ExperimentId;
                /**
                 * Whether the upload is an ACS archive. Clients send false only.
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "transfers.getUploadStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The uploads of the experiment. */
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "transfers.getDownloadUrl": {
        parameters: {
            query: {
                /**
                 * The experiment that holds the file.
                 * @example 90210
                 */
                experimentId: ExperimentId;
                /**
                 * The `uniqueHash` of the FCS file or attachment.
                 * @example demo-hash-0001
                 */
                hashKey: UniqueHash;
                /**
                 * Name under which the file is to be saved, that of its metadata.
                 * @example tube_01.fcs
                 */
                fileName: string;
                /**
                 * What the file is. The R client says `FcsFile` where type or extension is FCS in whatever case, else `Attachment`, also where an attachment's type is null.
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
            /** The signed address. */
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
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
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "attachments.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The attachments of the experiment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                      /** The attachments of the experiment. */
                      attachments: Attachment[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "attachments.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The attachment that it is about.
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "attachments.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The attachment that it is about.
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
                  attachments: AttachmentChanges;
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "attachments.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The attachment that it is about.
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "attachments.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The attachment that it is about.
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
                     * @example attachment; filename="notes.txt"
                     */
                    "Content-Disposition"?: string;
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "attachments.downloadZip": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
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
                     * @example attachment; filename="experiment_90210_attachments.zip"
                     */
                    "Content-Disposition"?: string;
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "attachments.upload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
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
            /** The new attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                      attachment: Attachment;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "panels.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
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
                      /** The panels of the experiment. */
                      panels: Panel[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "panels.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The panel that it is about.
                 * @example 31
                 */
                panelId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The panel, bare or wrapped. */
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "gates.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
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
                      /** The scratch gates. */
                      gates: Gate[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "gates.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The gate. Whether its `id` or its `gateId` is meant has not been recorded; the `id` is taken here.
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "gates.apply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
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
                  /** What stands in the wrapper. */
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
                      /** The version that the applied gates have now. Any other than the one sent means that nothing was applied. */
                      gatingSaveVersion: number;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "gates.downloadGatingMl": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
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
                     * @example attachment; filename="CytExp_90210_Gates_v5.xml"
                     */
                    "Content-Disposition"?: string;
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "gates.uploadGatingMl": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
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
            200: components["responses"]["UnknownAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "populations.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
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
                      /** The populations of the scratch gates. */
                      populations: Population[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "populations.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The population, presumably by its `id` and not its `gateSetId`.
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "compensations.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
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
                      /** The compensations of the experiment. */
                      compensations: Compensation[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "compensations.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The compensation that it is about.
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "compensations.upload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /** The CSV file. Its first row and first column hold the short names of the channels in the same order; a long name may follow after two colons (`PE-A::CD33`). The values are decimals, 1 being 100 %; scientific notation with E is allowed (`1.19E-03`). */
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "sampleTags.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The table, with the header row of the download. */
            200: {
                headers: {
                    /**
                     * Carries the name of the file.
                     * @example attachment; filename="experiment_90210_annotations.tsv"
                     */
                    "Content-Disposition"?: string;
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "sampleTags.upload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        /** The table, with the header row of the download. */
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "scales.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A scale for each channel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                      /** A scale for each channel. */
                      scales: Scale[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "scales.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The scale that it is about.
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "scales.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The scale that it is about.
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
            /** The changed scale. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                      scale: Scale;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "statistics.list": {
        parameters: {
            query: {
                /**
                 * The experiment that holds the files.
                 * @example 90210
                 */
                experimentId: ExperimentId;
                /**
                 * Version of the gates: the experiment's `gateVersion` for applied gates, or -1 for scratch gates, which is slower and what the R client sends by default.
                 * @example 5
                 */
                gateVersion: number;
                /**
                 * The experiment's current `version`.
                 * @example 12
                 */
                experimentVersion: number;
                /**
                 * Which compensation to use: the id of a matrix, -1 for none, -2 for the matrix inside each file.
                 * @example -2
                 */
                compensationId: CompensationChoice;
                /**
                 * The files to count in. The key is repeated, without brackets.
                 * @example [
                 *       700001,
                 *       700002
                 *     ]
                 */
                fcsFileIds: FcsFileId[];
                /**
                 * The channels; absent for event counts only. The key is repeated, without brackets.
                 * @example [
                 *       6
                 *     ]
                 */
                channelIds?: ChannelId[];
                /**
                 * The populations; absent for all of them. The key is repeated, without brackets.
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
            /** A row for each pair of file and population. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatisticsRow[];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["StatisticsRefused"];
            "5XX": components["responses"]["StatisticsFailed"];
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
            /** The users of the server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                      /** The users of the server. */
                      users: User[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "users.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The user that it is about.
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "visne.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "visne.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
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
            200: components["responses"]["VisneCreated"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "visne.get": {
        parameters: {
            query?: {
                /**
                 * 1 asks for the settings too. The R client always sends it where it shows one analysis and never where it lists them; without it `settings` is presumably absent.
                 * @example 1
                 */
                include_settings?: components["parameters"]["includeSettings"];
            };
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The viSNE analysis that it is about.
                 * @example 5001
                 */
                analysisId: components["parameters"]["visneAnalysisId"];
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "visne.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The viSNE analysis that it is about.
                 * @example 5001
                 */
                analysisId: components["parameters"]["visneAnalysisId"];
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
            200: components["responses"]["VisneConfigured"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "visne.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The viSNE analysis that it is about.
                 * @example 5001
                 */
                analysisId: components["parameters"]["visneAnalysisId"];
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "visne.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The viSNE analysis that it is about.
                 * @example 5001
                 */
                analysisId: components["parameters"]["visneAnalysisId"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "visne.copySettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The viSNE analysis that it is about.
                 * @example 5001
                 */
                analysisId: components["parameters"]["visneAnalysisId"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "visne.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The viSNE analysis that it is about.
                 * @example 5001
                 */
                analysisId: components["parameters"]["visneAnalysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Started. Nobody has recorded this answer; the wrapper is that of the sibling operations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                      visne?: StartedAnalysis;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "visne.status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The viSNE analysis that it is about.
                 * @example 5001
                 */
                analysisId: components["parameters"]["visneAnalysisId"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "visne.asReduction.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
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
                    "application/json": { [key: string]: VisneAnalysis[] };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "visne.asReduction.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
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
            /** The new analysis with the settings that the server starts from. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": { [key: string]: VisneAnalysisWithSettings };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "visne.asReduction.get": {
        parameters: {
            query?: {
                /**
                 * 1 asks for the settings too. The R client always sends it where it shows one analysis and never where it lists them; without it `settings` is presumably absent.
                 * @example 1
                 */
                include_settings?: components["parameters"]["includeSettings"];
            };
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The viSNE analysis that it is about.
                 * @example 5001
                 */
                analysisId: components["parameters"]["visneAnalysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The analysis with its settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": { [key: string]: VisneAnalysisWithSettings };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "visne.asReduction.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The viSNE analysis that it is about.
                 * @example 5001
                 */
                analysisId: components["parameters"]["visneAnalysisId"];
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "visne.asReduction.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The viSNE analysis that it is about.
                 * @example 5001
                 */
                analysisId: components["parameters"]["visneAnalysisId"];
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
                    "application/json": { [key: string]: RenamedAnalysis };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "visne.asReduction.copySettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The viSNE analysis that it is about.
                 * @example 5001
                 */
                analysisId: components["parameters"]["visneAnalysisId"];
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
                    "application/json": { [key: string]: VisneAnalysisWithSettings };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "visne.asReduction.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The viSNE analysis that it is about.
                 * @example 5001
                 */
                analysisId: components["parameters"]["visneAnalysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Started. Nobody has recorded this answer; the wrapper is that of the sibling operations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": { [key: string]: StartedAnalysis };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "visne.asReduction.status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The viSNE analysis that it is about.
                 * @example 5001
                 */
                analysisId: components["parameters"]["visneAnalysisId"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "spade.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "spade.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
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
            200: components["responses"]["SpadeCreated"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "spade.get": {
        parameters: {
            query?: {
                /**
                 * 1 asks for the settings too. The R client always sends it where it shows one analysis and never where it lists them; without it `settings` is presumably absent.
                 * @example 1
                 */
                include_settings?: components["parameters"]["includeSettings"];
            };
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The SPADE analysis that it is about.
                 * @example 5101
                 */
                analysisId: components["parameters"]["spadeAnalysisId"];
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "spade.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The SPADE analysis that it is about.
                 * @example 5101
                 */
                analysisId: components["parameters"]["spadeAnalysisId"];
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
            200: components["responses"]["SpadeConfigured"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "spade.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The SPADE analysis that it is about.
                 * @example 5101
                 */
                analysisId: components["parameters"]["spadeAnalysisId"];
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "spade.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The SPADE analysis that it is about.
                 * @example 5101
                 */
                analysisId: components["parameters"]["spadeAnalysisId"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "spade.copySettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The SPADE analysis that it is about.
                 * @example 5101
                 */
                analysisId: components["parameters"]["spadeAnalysisId"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "spade.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The SPADE analysis that it is about.
                 * @example 5101
                 */
                analysisId: components["parameters"]["spadeAnalysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Started. Nobody has recorded this answer; the wrapper is that of the sibling operations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                      spade?: StartedAnalysis;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "spade.status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The SPADE analysis that it is about.
                 * @example 5101
                 */
                analysisId: components["parameters"]["spadeAnalysisId"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "spade.copyResults": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The SPADE analysis that it is about.
                 * @example 5101
                 */
                analysisId: components["parameters"]["spadeAnalysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The new analysis. The MATLAB client reads nothing but its id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                      spade: CopiedSpadeAnalysis;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "spade.download": {
        parameters: {
            query: {
                /**
                 * Which of the result files; see the table above.
                 * @example full_data
                 */
                item: "full_data" | "clusters_table" | "global_boundaries_table" | "gml" | "layout_table" | "statistics_table";
            };
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The SPADE analysis that it is about.
                 * @example 5101
                 */
                analysisId: components["parameters"]["spadeAnalysisId"];
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
                     * @example attachment; filename="layout.table"
                     */
                    "Content-Disposition"?: string;
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "spade.listBubbles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The SPADE analysis that it is about.
                 * @example 5101
                 */
                analysisId: components["parameters"]["spadeAnalysisId"];
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "spade.setBubbles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The SPADE analysis that it is about.
                 * @example 5101
                 */
                analysisId: components["parameters"]["spadeAnalysisId"];
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "spade.addBubbles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The SPADE analysis that it is about.
                 * @example 5101
                 */
                analysisId: components["parameters"]["spadeAnalysisId"];
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "spade.exportBubbles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The SPADE analysis that it is about.
                 * @example 5101
                 */
                analysisId: components["parameters"]["spadeAnalysisId"];
            };
            cookie?: never;
        };
        /** Names of the bubbles, wrapped. */
        requestBody: {
            content: {
                "application/json": {
                  /** What stands in the wrapper. */
                  spade: {
                    /** Names of the bubbles, as `spade.listBubbles` gives them. One name may stand by itself, as the R client writes it. */
                    bubbles: string[] | string;
                  };
                };
            };
        };
        responses: {
            /** Done. The R client shows the answer as a table, which fits one thing in a wrapper, probably the new experiment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": { [key: string]: Unknown };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "citrus.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "citrus.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AnalysisName"];
        responses: {
            200: components["responses"]["CitrusCreated"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "citrus.get": {
        parameters: {
            query?: {
                /**
                 * 1 asks for the settings too. The R client always sends it where it shows one analysis and never where it lists them; without it `settings` is presumably absent.
                 * @example 1
                 */
                include_settings?: components["parameters"]["includeSettings"];
            };
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The CITRUS analysis that it is about.
                 * @example 5201
                 */
                analysisId: components["parameters"]["citrusAnalysisId"];
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "citrus.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The CITRUS analysis that it is about.
                 * @example 5201
                 */
                analysisId: components["parameters"]["citrusAnalysisId"];
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
            200: components["responses"]["CitrusConfigured"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "citrus.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The CITRUS analysis that it is about.
                 * @example 5201
                 */
                analysisId: components["parameters"]["citrusAnalysisId"];
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "citrus.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The CITRUS analysis that it is about.
                 * @example 5201
                 */
                analysisId: components["parameters"]["citrusAnalysisId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NewAnalysisName"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "citrus.copySettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The CITRUS analysis that it is about.
                 * @example 5201
                 */
                analysisId: components["parameters"]["citrusAnalysisId"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "citrus.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The CITRUS analysis that it is about.
                 * @example 5201
                 */
                analysisId: components["parameters"]["citrusAnalysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Started. Nobody has recorded this answer; the wrapper is that of the sibling operations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                      citrus?: StartedAnalysis;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "citrus.status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The CITRUS analysis that it is about.
                 * @example 5201
                 */
                analysisId: components["parameters"]["citrusAnalysisId"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "flowsom.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "flowsom.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AnalysisName"];
        responses: {
            200: components["responses"]["FlowsomCreated"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "flowsom.get": {
        parameters: {
            query?: {
                /**
                 * 1 asks for the settings too. The R client always sends it where it shows one analysis and never where it lists them; without it `settings` is presumably absent.
                 * @example 1
                 */
                include_settings?: components["parameters"]["includeSettings"];
            };
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The FlowSOM analysis that it is about.
                 * @example 5301
                 */
                analysisId: components["parameters"]["flowsomAnalysisId"];
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "flowsom.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The FlowSOM analysis that it is about.
                 * @example 5301
                 */
                analysisId: components["parameters"]["flowsomAnalysisId"];
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
            200: components["responses"]["FlowsomConfigured"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "flowsom.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The FlowSOM analysis that it is about.
                 * @example 5301
                 */
                analysisId: components["parameters"]["flowsomAnalysisId"];
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "flowsom.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The FlowSOM analysis that it is about.
                 * @example 5301
                 */
                analysisId: components["parameters"]["flowsomAnalysisId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NewAnalysisName"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "flowsom.copySettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The FlowSOM analysis that it is about.
                 * @example 5301
                 */
                analysisId: components["parameters"]["flowsomAnalysisId"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "flowsom.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The FlowSOM analysis that it is about.
                 * @example 5301
                 */
                analysisId: components["parameters"]["flowsomAnalysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Started. Nobody has recorded this answer; the wrapper is that of the sibling operations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                      flowsom?: StartedAnalysis;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "flowsom.status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The FlowSOM analysis that it is about.
                 * @example 5301
                 */
                analysisId: components["parameters"]["flowsomAnalysisId"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "tsneCuda.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "tsneCuda.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AnalysisName"];
        responses: {
            200: components["responses"]["TsneCudaCreated"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "tsneCuda.get": {
        parameters: {
            query?: {
                /**
                 * 1 asks for the settings too. The R client always sends it where it shows one analysis and never where it lists them; without it `settings` is presumably absent.
                 * @example 1
                 */
                include_settings?: components["parameters"]["includeSettings"];
            };
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The tSNE-CUDA analysis that it is about.
                 * @example 5401
                 */
                analysisId: components["parameters"]["tsneCudaAnalysisId"];
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "tsneCuda.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The tSNE-CUDA analysis that it is about.
                 * @example 5401
                 */
                analysisId: components["parameters"]["tsneCudaAnalysisId"];
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "tsneCuda.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The tSNE-CUDA analysis that it is about.
                 * @example 5401
                 */
                analysisId: components["parameters"]["tsneCudaAnalysisId"];
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
            200: components["responses"]["TsneCudaConfigured"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "tsneCuda.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The tSNE-CUDA analysis that it is about.
                 * @example 5401
                 */
                analysisId: components["parameters"]["tsneCudaAnalysisId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NewAnalysisName"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "tsneCuda.copySettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The tSNE-CUDA analysis that it is about.
                 * @example 5401
                 */
                analysisId: components["parameters"]["tsneCudaAnalysisId"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "tsneCuda.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The tSNE-CUDA analysis that it is about.
                 * @example 5401
                 */
                analysisId: components["parameters"]["tsneCudaAnalysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Started. Nobody has recorded this answer; it is taken for one analysis in a wrapper of whatever name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": { [key: string]: StartedAnalysis };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "tsneCuda.status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The tSNE-CUDA analysis that it is about.
                 * @example 5401
                 */
                analysisId: components["parameters"]["tsneCudaAnalysisId"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "optSne.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "optSne.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AnalysisName"];
        responses: {
            200: components["responses"]["OptSneCreated"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "optSne.get": {
        parameters: {
            query?: {
                /**
                 * 1 asks for the settings too. The R client always sends it where it shows one analysis and never where it lists them; without it `settings` is presumably absent.
                 * @example 1
                 */
                include_settings?: components["parameters"]["includeSettings"];
            };
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The opt-SNE analysis that it is about.
                 * @example 5501
                 */
                analysisId: components["parameters"]["optSneAnalysisId"];
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "optSne.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The opt-SNE analysis that it is about.
                 * @example 5501
                 */
                analysisId: components["parameters"]["optSneAnalysisId"];
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "optSne.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The opt-SNE analysis that it is about.
                 * @example 5501
                 */
                analysisId: components["parameters"]["optSneAnalysisId"];
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
            200: components["responses"]["OptSneConfigured"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "optSne.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The opt-SNE analysis that it is about.
                 * @example 5501
                 */
                analysisId: components["parameters"]["optSneAnalysisId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NewAnalysisName"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "optSne.copySettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The opt-SNE analysis that it is about.
                 * @example 5501
                 */
                analysisId: components["parameters"]["optSneAnalysisId"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "optSne.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The opt-SNE analysis that it is about.
                 * @example 5501
                 */
                analysisId: components["parameters"]["optSneAnalysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Started. Nobody has recorded this answer; it is taken for one analysis in a wrapper of whatever name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": { [key: string]: StartedAnalysis };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "optSne.status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The opt-SNE analysis that it is about.
                 * @example 5501
                 */
                analysisId: components["parameters"]["optSneAnalysisId"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "umap.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "umap.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AnalysisName"];
        responses: {
            200: components["responses"]["UmapCreated"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "umap.get": {
        parameters: {
            query?: {
                /**
                 * 1 asks for the settings too. The R client always sends it where it shows one analysis and never where it lists them; without it `settings` is presumably absent.
                 * @example 1
                 */
                include_settings?: components["parameters"]["includeSettings"];
            };
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The UMAP analysis that it is about.
                 * @example 5601
                 */
                analysisId: components["parameters"]["umapAnalysisId"];
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "umap.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The UMAP analysis that it is about.
                 * @example 5601
                 */
                analysisId: components["parameters"]["umapAnalysisId"];
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "umap.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The UMAP analysis that it is about.
                 * @example 5601
                 */
                analysisId: components["parameters"]["umapAnalysisId"];
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
            200: components["responses"]["UmapConfigured"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "umap.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The UMAP analysis that it is about.
                 * @example 5601
                 */
                analysisId: components["parameters"]["umapAnalysisId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NewAnalysisName"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "umap.copySettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The UMAP analysis that it is about.
                 * @example 5601
                 */
                analysisId: components["parameters"]["umapAnalysisId"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "umap.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The UMAP analysis that it is about.
                 * @example 5601
                 */
                analysisId: components["parameters"]["umapAnalysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Started. Nobody has recorded this answer; it is taken for one analysis in a wrapper of whatever name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": { [key: string]: StartedAnalysis };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "umap.status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The UMAP analysis that it is about.
                 * @example 5601
                 */
                analysisId: components["parameters"]["umapAnalysisId"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "peacoQc.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
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
                      /** The PeacoQC analyses of the experiment. */
                      peaco_qc: PeacoQcAnalysis[];
                    } | {
                      /** The PeacoQC analyses of the experiment. */
                      peacoqc: PeacoQcAnalysis[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "peacoQc.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AnalysisName"];
        responses: {
            200: components["responses"]["PeacoQcCreated"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "peacoQc.get": {
        parameters: {
            query?: {
                /**
                 * 1 asks for the settings too. The R client always sends it where it shows one analysis and never where it lists them; without it `settings` is presumably absent.
                 * @example 1
                 */
                include_settings?: components["parameters"]["includeSettings"];
            };
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The PeacoQC analysis that it is about.
                 * @example 5701
                 */
                analysisId: components["parameters"]["peacoQcAnalysisId"];
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "peacoQc.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The PeacoQC analysis that it is about.
                 * @example 5701
                 */
                analysisId: components["parameters"]["peacoQcAnalysisId"];
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
            200: components["responses"]["PeacoQcConfigured"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "peacoQc.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The PeacoQC analysis that it is about.
                 * @example 5701
                 */
                analysisId: components["parameters"]["peacoQcAnalysisId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NewAnalysisName"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "peacoQc.copySettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The PeacoQC analysis that it is about.
                 * @example 5701
                 */
                analysisId: components["parameters"]["peacoQcAnalysisId"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "peacoQc.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The PeacoQC analysis that it is about.
                 * @example 5701
                 */
                analysisId: components["parameters"]["peacoQcAnalysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Started. Nobody has recorded this answer; the wrapper is that of the sibling operations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                      peaco_qc?: StartedAnalysis;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "peacoQc.status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The PeacoQC analysis that it is about.
                 * @example 5701
                 */
                analysisId: components["parameters"]["peacoQcAnalysisId"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "autogating.training.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AutogatingTrainings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "autogating.training.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AnalysisName"];
        responses: {
            200: components["responses"]["AutogatingTraining"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "autogating.training.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The training that it is about.
                 * @example 5801
                 */
                analysisId: components["parameters"]["trainingAnalysisId"];
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
            200: components["responses"]["ConfiguredTraining"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "autogating.inference.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AutogatingInferences"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "autogating.inference.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AnalysisName"];
        responses: {
            200: components["responses"]["AutogatingInference"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "autogating.inference.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The inference that it is about.
                 * @example 5802
                 */
                analysisId: components["parameters"]["inferenceAnalysisId"];
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
            200: components["responses"]["ConfiguredInference"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "autogating.get": {
        parameters: {
            query?: {
                /**
                 * 1 asks for the settings too. The R client always sends it where it shows one analysis and never where it lists them; without it `settings` is presumably absent.
                 * @example 1
                 */
                include_settings?: components["parameters"]["includeSettings"];
            };
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The training or inference that it is about.
                 * @example 5801
                 */
                analysisId: components["parameters"]["autogatingAnalysisId"];
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "autogating.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The training or inference that it is about.
                 * @example 5801
                 */
                analysisId: components["parameters"]["autogatingAnalysisId"];
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "autogating.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The training or inference that it is about.
                 * @example 5801
                 */
                analysisId: components["parameters"]["autogatingAnalysisId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NewAnalysisName"];
        responses: {
            /** The renamed training or inference. */
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
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "autogating.copySettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The training or inference that it is about.
                 * @example 5801
                 */
                analysisId: components["parameters"]["autogatingAnalysisId"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "autogating.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The training or inference that it is about.
                 * @example 5801
                 */
                analysisId: components["parameters"]["autogatingAnalysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Started. Nobody has recorded this answer; it is taken for one analysis in a wrapper of whatever name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": { [key: string]: StartedAnalysis };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
    "autogating.status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The experiment that it is about.
                 * @example 90210
                 */
                experimentId: components["parameters"]["experimentId"];
                /**
                 * The training or inference that it is about.
                 * @example 5801
                 */
                analysisId: components["parameters"]["autogatingAnalysisId"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerFailed"];
        };
    };
}

/** What a user signs in with. */
export interface Credentials {
  /** User name or e-mail address. */
  username: string;
  /** What the user signs in with on the web page. Users of single sign-on have none. */
  password: string;
}

/** Id of a user of the server, as `authentication.login` and the payload of a token tell it. */
export type UserId = number & {
  readonly "x-id"?: "UserId";
};

/** The user who signed in, with the token. No source shows the names of further members. */
export interface SignedInUser {
  id: UserId;
  /** The token, a JSON Web Token of which the payload carries `user_id` and `exp` (seconds since 1970). Good for eight hours unless an Enterprise server is set otherwise. */
  authToken: string;
}

/** Body of an error everywhere but in statistics. */
export interface ErrorBody {
  /** Messages. Clients read the first one; no code comes with them. */
  errors: string[];
}

/** Id of an experiment, as in the address of its web page. */
export type ExperimentId = number & {
  readonly "x-id"?: "ExperimentId";
};

/** An experiment, the unit that holds files, panels, compensations, scales, gates, sample tags, attachments and analyses. */
export interface Experiment {
  id: ExperimentId;
  /** Rises with each change. Statistics ask for the current one. */
  version: number;
  /** What the experiment is to find out, free text. */
  purpose: string;
  /** Free text; null where there is none. */
  comments: string | null;
  /** Whether everybody on the server can see the experiment. */
  public: boolean;
  /** Whether the experiment is in the trash. */
  deleted: boolean;
  /** Where the samples come from, free text; empty where nothing is said. */
  sources: string;
  /** Name under which the inbox lists the experiment. */
  experimentName: string;
  /** How often gates have been applied, which is the version of the gates that counts; 0 where none has been. */
  gateVersion: number;
  /**
   * When the experiment was made (UTC).
   *
   * Format: date-time
   */
  createdAt: string | null;
  /**
   * When the experiment was changed last (UTC).
   *
   * Format: date-time
   */
  updatedAt: string | null;
  /** The user who leads the work on it and may do everything with it. */
  primaryResearcherId: UserId | null;
  /** The user who heads the group. */
  principalInvestigatorId: UserId | null;
  /** The user who made the experiment and put the files in. */
  uploaderId: UserId | null;
  /** The project that the experiment belongs to, a group of experiments with common access; null where it belongs to none. */
  projectId: number | null;
  /** The experiment that this one is a clone of; null where it is none. */
  clonedFrom: ExperimentId | null;
  /** What the experiment was created from, such as by an analysis; null where somebody made it. */
  createdFrom: number | null;
  /** Which kind of child experiment it is; null where it is none. No source shows a value. */
  childType: number | string | null;
  /** Address of what the experiment was created from; null otherwise. No source shows a value. */
  createdFromUrl: string | number | null;
  /** Id of the report in which the experiment was published; null where it was not. */
  publishedReportId: number | null;
}

/** What the new experiment is to be called, and for. */
export interface NewExperiment {
  /** Name under which the inbox is to list the experiment. */
  experimentName: string;
  /** What the experiment is to find out, free text. */
  purpose: string;
  /** Free text; null for none. */
  comments?: string | null;
  /** The user who is to lead the work on it. */
  primaryResearcherId?: UserId;
  /** The user who heads the group. */
  principalInvestigatorId?: UserId;
  /** The project that the experiment goes into; null for none. */
  projectId?: number | null;
}

/** An experiment in its wrapper. */
export interface ExperimentEnvelope {
  experiment: Experiment;
}

/** Fields of an experiment to change. What is left out stays. */
export interface ExperimentChanges {
  /** Name under which the inbox is to list the experiment. */
  experimentName?: string;
  /** What the experiment is to find out, free text. */
  purpose?: string;
  /** Free text that takes the place of what was there. */
  comments?: string;
  /** The user who is to lead the work on it. */
  primaryResearcherId?: UserId;
  /** The user who heads the group. */
  principalInvestigatorId?: UserId;
  /** The project that the experiment goes into. No client was seen to take one out of its project. */
  projectId?: number;
  /** true moves the experiment to the trash. That false takes it back is inferred. */
  deleted?: boolean;
}

/** Id of an FCS file, the file of events that a cytometer wrote for one sample. */
export type FcsFileId = number & {
  readonly "x-id"?: "FcsFileId";
};

/** The clone to be. Send every flag, as the R client does with false for what its user does not ask for; what the server does without one has not been recorded. The R client never copies gates without compensations, nor annotations without panels. */
export interface SelectiveClone {
  /** Name under which the inbox is to list the clone. */
  experimentName: string;
  /** The FCS files to copy. The R client sends `[-1]` where its user names none, which seems to mean all of them. */
  fcsFileIds?: FcsFileId[];
  /** Copy gates and populations. Send `cloneCompensations` with it. */
  cloneGates?: boolean;
  /** Copy sample tags. Send `clonePanels` with it. */
  cloneAnnotations?: boolean;
  /** Copy attachments, results of analyses among them. */
  cloneAttachments?: boolean;
  /** Copy the list of reagents, the antibodies and dyes that were used. */
  cloneReagents?: boolean;
  /** Copy compensation matrices. */
  cloneCompensations?: boolean;
  /** Copy panels with the names of their channels. */
  clonePanels?: boolean;
  /** Copy illustrations, the saved figures of the experiment. */
  cloneIllustrations?: boolean;
  /** Leave the clone in the same project. */
  cloneProject?: boolean;
  /** Let the same users have access to the clone. */
  cloneUserAccess?: boolean;
  /** Give the principal investigator full access to the clone. */
  allowFullAccessPi?: boolean;
  /** The user who is to lead the work on it. */
  primaryResearcherId?: UserId;
  /** The user who heads the group. */
  principalInvestigatorId?: UserId;
}

/** A user of the server. There are an e-mail address and a user name too, but no source shows how the members are called. */
export interface User {
  id: UserId;
}

/** A user, named by exactly one of id, e-mail address and user name. */
export type ChosenUser = {
  userId: UserId;
} | {
  /**
   * E-mail address that the account is registered under.
   *
   * Format: email
   */
  userEmail: string;
} | {
  /** Name that the user signs in with. */
  userName: string;
};

/** A JSON object. No source shows its members. */
export type Unknown = { [key: string]: unknown };

/** Hash by which the file service knows a file, where it is called `hashKey`. How it is made has not been recorded. */
export type UniqueHash = string;

/** What is known of an FCS file. Words in capitals are keywords of the file by the FCS standard. Null stands where the standard lets a file leave the keyword out, and where null has been seen. */
export interface FcsFile {
  id: FcsFileId;
  /** Name of the file as it was uploaded, with its extension. */
  filename: string;
  /** Cytometer as the file names it ($CYT). */
  cytometer: string | null;
  /** How the file holds its data ($MODE): `L` for a list of events. */
  mode: string;
  /** MD5 of the file as 32 hexadecimal digits; verifies a download. */
  md5sum: string;
  /** Whether the file holds clusters, such as the results of SPADE, and not events as measured. */
  clustered: boolean;
  /** Identifier that the cytometer gave to the file (GUID); null where it gave none. */
  guid: string | null;
  /** Trigger threshold of the cytometer. Null in all files seen, so that its type has not been recorded. */
  threshold: unknown;
  /** Rank of what Cytobank finds wrong with the file; 0 in all files seen. */
  severity: number;
  experimentId: ExperimentId;
  /** What was measured, as the file says. */
  sampleName: string | null;
  /** Version of the FCS standard that the file follows, such as `FCS3.0`. */
  fcsFileVersion: string;
  /** How numbers are written in the file ($DATATYPE): `I` integer, `F` float, `D` double. */
  dataType: string;
  /** Tube on the cytometer, as the file says. */
  tubeName: string | null;
  /** Whether the cytometer had its compensation applied when it wrote the file. */
  applyCompensation: boolean;
  /**
   * Size in bytes; verifies a download.
   *
   * Format: int64
   */
  fileSize: number;
  /** Cytometer as Cytobank recognises it. */
  detectedCytometer: string | null;
  /** Well of the plate that was measured; null where there is none. */
  wellId: string | null;
  /** Plate that was measured; null where there is none. */
  plateId: string | null;
  /** Name of the plate that was measured; null where there is none. */
  plateName: string | null;
  /** What the file is used for. 1 stands for experiment files; compensation controls and other controls have numbers that no source shows. */
  category: number;
  /** Number of channels, that is of parameters that were measured for each event. */
  channelCount: number;
  /**
   * When Cytobank took the file in (UTC).
   *
   * Format: date-time
   */
  createdAt: string;
  /**
   * When what is known of the file changed last (UTC).
   *
   * Format: date-time
   */
  updatedAt: string;
  /**
   * Byte of the file at which its events begin, counted from 0.
   *
   * Format: int64
   */
  dataStart: number;
  /**
   * Byte of the file at which its events end, counted from 0.
   *
   * Format: int64
   */
  dataEnd: number;
  /** Time of day at which measuring began ($BTIM), as text such as `17:29:07`. */
  acquisitionStart: string | null;
  /** Time of day at which measuring ended ($ETIM), as text such as `17:29:51`. */
  acquisitionEnd: string | null;
  /** Name of the file on the cytometer ($FIL). */
  expFile: string | null;
  /** Who measured ($OP). */
  operatorName: string | null;
  /** Operating system of the cytometer ($SYS). */
  operatingSystem: string | null;
  /** Program that wrote the file (CREATOR). */
  creatorSoftware: string | null;
  /** Day of the measurement ($DATE), as text such as `01-Oct-07`; not ISO. */
  experimentDate: string | null;
  /** Name that the experiment on Cytobank had when the file was taken in. */
  experimentName: string;
  /** When the file was exported from the cytometer (EXPORT TIME); null where it does not say. */
  exportTime: string | null;
  /** Who exported the file from the cytometer (EXPORT USER NAME); null where it does not say. */
  exportUser: string | null;
  /** Setting of the cytometer for the width of its time window (WINDOW EXTENSION); null where the file does not say. */
  windowExtension: string | null;
  /**
   * Number of events ($TOT).
   *
   * Format: int64
   */
  totalEvents: number;
  /** Seconds between two ticks of the Time channel ($TIMESTEP); null where the file does not say. */
  timeStep: number | string | null;
  /**
   * Byte of the file at which its analysis segment begins; 0 where there is none.
   *
   * Format: int64
   */
  analysisStart: number;
  /**
   * Byte of the file at which its analysis segment ends; 0 where there is none.
   *
   * Format: int64
   */
  analysisEnd: number;
  /**
   * Byte of the file at which its supplemental text begins; 0 where there is none.
   *
   * Format: int64
   */
  supplementalStart: number;
  /**
   * Byte of the file at which its supplemental text ends; 0 where there is none.
   *
   * Format: int64
   */
  supplementalEnd: number;
  /** Instrument as a further keyword of the file names it; null in all files seen. */
  instrument: string | null;
  /** Hash by which the file service knows the file, where it is called `hashKey`. In all answers since the back end was changed in 2020. */
  uniqueHash: UniqueHash;
}

/** FCS files in their wrapper. */
export interface FcsFileList {
  /** One entry for each file, with what its header says. */
  fcsFiles: FcsFile[];
}

/** Id of a compensation matrix that is kept with the experiment. */
export type CompensationId = number & {
  readonly "x-id"?: "CompensationId";
};

/** A compensation matrix with the channels that it is about. */
export interface CompensationMatrix {
  id: CompensationId;
  /** Name that somebody gave to the matrix. That of a file's own matrix is the file's with ` - spill string` after it. */
  name: string;
  /** The channels, in the order of rows and columns. */
  sources: {
    /** Name of the parameter on the cytometer, as in `panels.list`. */
    shortName: string;
    /** Another name of the channel, where there is one. */
    name?: string;
  }[];
  /** Square matrix, a row for each channel and a column for each channel, as the web page shows it. */
  compensationMatrix: number[][];
}

/** A file for the experiment. The fields beside `file` are for delimited files (DROP) only. */
export interface FcsUpload {
  /**
   * An FCS file or a zip of such. For DROP, the conversion of tables into FCS files, a CSV (comma or semicolon), TSV or TXT file with numbers only, 818 columns at most, or 100 on Premium servers.
   *
   * Format: binary
   */
  file: Blob;
  /** Whether the file is a table that is to be turned into an FCS file. */
  convertDelimitedFiles?: boolean;
  /** Row in which the numbers start, counted from 1. The R client sends 2 where its user says nothing. */
  dataMatrixStartRow?: number;
  /** Column in which the numbers start, counted from 1. The R client sends 1 where its user says nothing. */
  dataMatrixStartColumn?: number;
  /** Columns to leave out. One form field each; the brackets are part of the name. */
  "skippedColumns[]"?: number[];
}

/** Temporary S3 credentials. */
export interface UploadToken {
  /** Id of the temporary key (AWS access key id). */
  accessKeyId: string;
  /** The temporary key itself, with which requests are signed. */
  secretAccessKey: string;
  /** Session token that goes with the keys. */
  sessionToken: string;
  /** AWS region of the bucket, such as `us-east-1`. */
  awsRegion: string;
  /** S3 bucket that takes the file. */
  uploadBucketName: string;
  /** The experiment that was asked for. */
  experimentId?: number | string;
}

/** One uploaded file. */
export interface UploadStatusItem {
  /** Name of the file, with the key of the bucket before it. */
  FileName: string;
  HashKey: UniqueHash;
  /** Id of the upload. What else has it, such as the FCS file, has not been recorded. */
  ItemId: string | number;
  /** Kind of the file. No source shows a value. */
  FileType: string;
  /** How far Cytobank has taken the file in. No source shows a value. */
  Status: string;
}

/** The files that were uploaded to an experiment. Looks like the plain result of a database query. */
export interface UploadStatus {
  /** How many there are; 0 also where no such experiment is there. */
  Count: number;
  /** A row for each file. */
  Items: UploadStatusItem[];
}

/** Where to fetch a file, for a short time. */
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
  /** The user who gets the mail. The R client sends the id; for uploads, another client sends the name. */
  userId: number | string;
  /** What goes into the zip. */
  fileList: {
    /** Name that the file has in the zip, that of its metadata. */
    fileName: string;
    /** Whether it is an FCS file or an attachment. */
    keyPrefix: "fcs_files" | "attachments";
    hashKey: UniqueHash;
  }[];
}

/** Id of an attachment, a file of another kind that is kept with an experiment. */
export type AttachmentId = number & {
  readonly "x-id"?: "AttachmentId";
};

/** A file of whatever kind that is kept with an experiment. No source shows the names of further members. */
export interface Attachment {
  id: AttachmentId;
  experimentId: ExperimentId;
  /** Name of the file, with its extension. */
  filename: string;
  /** What the file is, free text; null where nothing is said. */
  description: string | null;
  /** Kind of the file. Null where the server does not tell; else no value has been recorded. The R client compares it with `FCS`. */
  type: string | null;
  uniqueHash: UniqueHash;
}

/** What to change about an attachment. */
export interface AttachmentChanges {
  /** What the file is, free text, in the place of what was there. The R client sends it in a list of one where it is unchanged. */
  description?: string | (string | null)[];
}

/** A file as one part of a form. */
export interface FileUpload {
  /**
   * The file, with its name. Clients call the part so for every upload to the main host.
   *
   * Format: binary
   */
  file: Blob;
}

/** Id of a channel, that is of one measured parameter such as `FL1-A`: its `normalizedShortNameId` in the panels of the experiment (not the place of the channel in a file). */
export type ChannelId = number & {
  readonly "x-id"?: "ChannelId";
};

/** A channel, one parameter that the cytometer measured for each event, such as the signal of one dye. */
export interface Channel {
  normalizedShortNameId: ChannelId;
  /** Name of the parameter on the cytometer ($PnN in the file), such as `FL1-A`. */
  shortName: string;
  /** What the parameter stands for in this panel ($PnS in the file), such as the marker `CD3`. Another panel may name the same channel otherwise, and several channels may share a name. */
  longName: string;
  /** Place of the channel in the files of the panel, counted from 0. Not an id. */
  fcsFileChannelIndex: number;
}

/** A panel, the set of channels that some files share. */
export interface Panel {
  /** Id by which `panels.get` finds the panel. */
  id: number;
  /** Name such as `Panel 1`, which somebody may have changed. */
  name: string;
  /** The files that have this panel. */
  fcsFiles: FcsFileId[];
  /** The channels in the order of the files. */
  channels: Channel[];
}

/** Number of a gate within its experiment, counted from 1, by which populations name their gates. Not the gate's `id`. */
export type GateId = number & {
  readonly "x-id"?: "GateId";
};

/** How values are spread: 1 linear; 2 logarithmic, which has no place for values below its lower end; 4 arcsinh, linear around 0 and logarithmic far from it, so that negative values have a place. 3 is unused. */
export type SeenScaleType = 1 | 2 | 4 | number;

/** Scale of one dimension of the plot. */
export interface GateScale {
  flag: SeenScaleType;
  /** Cofactor, as text. */
  argument: string;
  /** Lower end, unscaled. */
  min: number;
  /** Upper end, unscaled. */
  max: number;
  /** Number of bins of the plot; 256 in all files seen. */
  bins: number;
  /** Width of the plot; 256 in all files seen. */
  size: number;
}

/** A point as [x, y]. */
export type Point = number[];

/** What the definitions of all shapes have in common. */
export interface GatePlace {
  /** The scales of the plot that the gate was drawn on. */
  scale: {
    x: GateScale;
    y: GateScale;
  };
  /** False in all files seen; nobody says what it means. */
  positive: boolean;
  /** False in all files seen; nobody says what it means. */
  negative: boolean;
  /** Whether the gate is kept from being moved. In newer exports only. */
  locked?: boolean;
  /** Where the label stands, as [x, y]. */
  label?: Point;
  /** Places of the four labels of a quadrant gate. */
  labels?: Point[];
}

/** Scales, label and exactly one shape; the gate's `type` says which. Coordinates are those of the scaled data: as they are on a linear scale, else log10, or arcsinh of value by cofactor, as `scale` says. */
export type GateDefinition = (GatePlace & {
  /** Shape of a PolygonGate. */
  polygon: {
    /** Corners in order. */
    vertices: Point[];
  };
}) | (GatePlace & {
  /** Shape of a RectangleGate. */
  rectangle: {
    /** Left end. */
    x1: number;
    /** Lower end. */
    y1: number;
    /** Right end. */
    x2: number;
    /** Upper end. */
    y2: number;
  };
}) | (GatePlace & {
  /** Shape of an EllipseGate. */
  ellipse: {
    center: Point;
    /** Angle of the major axis in radians. */
    angle: number;
    /** Length of the major axis, from end to end. */
    major: number;
    /** Length of the minor axis, from end to end. */
    minor: number;
  };
}) | (GatePlace & {
  /** Shape of a RangeGate. Sources read these two members only. */
  range: {
    /** Left end. */
    x1: number;
    /** Right end. */
    x2: number;
  };
}) | (GatePlace & {
  /** Shape of a SplitGate, whose halves are gates of their own. */
  split: {
    /** Where it splits. */
    x: number;
    /** Number of the gate that is the left half. */
    L: GateId;
    /** Number of the gate that is the right half. */
    R: GateId;
  };
}) | (GatePlace & {
  /** Shape of a QuadrantGate, whose quadrants are gates of their own. */
  quadrant: {
    /** Where the arms meet on the first channel. */
    x: number;
    /** Where the arms meet on the second channel. */
    y: number;
    /** Angles of the four arms in radians. */
    angles?: number[];
    /** Number of the gate that is the upper right quadrant. */
    UR: GateId;
    /** Number of the gate that is the upper left quadrant. */
    UL: GateId;
    /** Number of the gate that is the lower left quadrant. */
    LL: GateId;
    /** Number of the gate that is the lower right quadrant. */
    LR: GateId;
  };
}) | GatePlace;

/** A gate, a shape on a plot of one or two channels. */
export interface Gate {
  /** Id of the record. Populations name their gates by `gateId` instead. */
  id: number;
  gateId: GateId;
  /** Name that somebody gave to the gate. */
  name: string;
  /** Shape of the gate. RangeGate and SplitGate look at one channel only. */
  type: "PolygonGate" | "RectangleGate" | "EllipseGate" | "RangeGate" | "SplitGate" | "QuadrantGate" | (string & {});
  /** Version of the gates: -1 for the scratch gates, which are the only ones listed. */
  version: number;
  xNormalizedShortNameId: ChannelId;
  /** Channel of the second dimension. null or -1 where there is none. */
  yNormalizedShortNameId: ChannelId | null;
  /** Name of the first channel on the cytometer, such as `FSC-A`. */
  xShortName: string;
  /** Name of the second channel on the cytometer. Absent where there is none. */
  yShortName?: string;
  /** Whether the gate lies in another place in some files than in the others. */
  tailored: boolean;
  /** Whether the gate has a place of its own in some populations. */
  tailoredPerPopulation: boolean;
  /** The file that this place of the gate is for; null where it is for all files. */
  fcsFileId: FcsFileId | null;
  definition: GateDefinition;
  /** The experiment that the gate belongs to. */
  experimentId?: number;
  /** The compensation that the gate was drawn with. */
  compensationId?: number | null;
  /**
   * When the gate was drawn (UTC).
   *
   * Format: date-time
   */
  createdAt?: string | null;
  /**
   * When the gate was changed last (UTC).
   *
   * Format: date-time
   */
  updatedAt?: string | null;
}

/** Id of a population for statistics and analyses: its `gateSetId`, not its `id`. 0 is the Ungated population, that is all events, which no list returns. */
export type GateSetId = number & {
  readonly "x-id"?: "GateSetId";
};

/** Which gates make the population. There is no pointer to a parent; the gates are the whole chain. */
export interface PopulationDefinition {
  /** Gates that an event must be inside of. */
  gates: GateId[];
  /** Gates that an event must be outside of. */
  negGates: GateId[];
  /** Places of gates that differ for this population; empty in all files seen. */
  tailoredPerPopulation: { [key: string]: unknown };
  /** The gates as an expression, such as `gate_1 AND gate_2`. In newer exports of Gating-ML only. */
  booleanExpression?: string;
}

/** A population, also called gate set. */
export interface Population {
  /** Id of the record. Statistics and analyses want `gateSetId` instead. */
  id: number;
  /** Name that somebody gave to the population, such as a cell type. Two may have the same. */
  name: string;
  /** Version of the gates: -1 for the scratch gates, which are the only ones listed. */
  version: number;
  experimentId: ExperimentId;
  /** 0 for an ordinary population; above 0 for one that cleans up controls for the automatic compensation. Absent on servers before version 9.4. */
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

/** A compensation that is kept with an experiment. */
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

/** How the values of a channel are spread. */
export interface Scale {
  /** Id of the scale, which differs from that of the channel. */
  id: number;
  /** Lower end of the plot, as a value of the data. */
  minimum: number;
  /** Upper end of the plot, as a value of the data. */
  maximum: number;
  /** What values are divided by before arcsinh is taken: the larger, the wider the linear part around 0. 1 on linear and logarithmic scales. Integers have been seen. */
  cofactor: number;
  experimentId: ExperimentId;
  normalizedShortNameId: ChannelId;
  scaleType: SeenScaleType;
}

/** A scale to be changed. */
export interface ScaleChanges {
  /** Id of the scale, as in the path. The R client sends it in a list of one, which is taken too. */
  id: number | number[];
  /** How values are spread: 1 linear; 2 logarithmic, which has no place for values below its lower end; 4 arcsinh, linear around 0 and logarithmic far from it, so that negative values have a place. 3 is unused. */
  scaleType?: 1 | 2 | 4;
  /** What values are divided by before arcsinh is taken: the larger, the wider the linear part around 0. 1 on linear and logarithmic scales. Integers have been seen. */
  cofactor?: number;
  /** Lower end of the plot, as a value of the data. */
  minimum?: number;
  /** Upper end of the plot, as a value of the data. */
  maximum?: number;
}

/** Which compensation corrects the spillover between fluorescence channels: the id of one of the experiment's matrices, -1 for uncompensated data, -2 for the matrix inside each file. */
export type CompensationChoice = number;

/** A value for each channel that was asked for, by channel id. May be empty where the population has no events. */
export type ByChannel = { [key: string]: number };

/** Statistics of one population in one file. */
export interface StatisticsRow {
  experimentId: ExperimentId;
  /** Version of the gates that was asked for; -1 for scratch gates. */
  gateVersion: number;
  compensationId: CompensationChoice;
  fcsFileId: FcsFileId;
  gateSetId: GateSetId;
  /**
   * Number of events of the file that are in the population.
   *
   * Format: int64
   */
  eventCount: number;
  /** The channels that were asked for; empty or absent where only events were counted. */
  channelShortNameIds?: ChannelId[];
  /** Smallest value of the events, by channel. */
  minimums?: ByChannel;
  /** Largest value of the events, by channel. */
  maximums?: ByChannel;
  /** Arithmetic mean of the values, by channel. */
  means?: ByChannel;
  /** Value that half of the events stay below, by channel. */
  medians?: ByChannel;
  /** Square of the standard deviation, by channel. */
  variances?: ByChannel;
  /** How far values stray from the mean, by channel. */
  standardDeviations?: ByChannel;
  /** Value that 2 % of the events stay below, by channel. */
  secondPercentiles?: ByChannel;
  /** Value that 98 % of the events stay below, by channel. */
  ninetyEighthPercentiles?: ByChannel;
}

/** Body of an error of statistics. */
export interface StatisticsErrorBody {
  /** What went wrong, in English. These messages say little. */
  msg: string;
}

/** Id of an advanced analysis (viSNE, SPADE …) within its experiment. */
export type AnalysisId = number & {
  readonly "x-id"?: "AnalysisId";
};

/** State of an analysis. The list of values is not complete and their spelling varies with the type, so compare without regard to case: done and completed, failed and canceled (cancelled) are final. No operation cancels an analysis. */
export type AnalysisStatus = "new" | "running" | "done" | "canceled" | "Completed" | "Failed" | (string & {});

/** What analyses of all types have in common. */
export interface Analysis {
  id: AnalysisId;
  /** Name under which the web page lists the analysis, free text. */
  name: string;
  status: AnalysisStatus;
  /** The experiment whose files it analyses, and to which it belongs. */
  sourceExperiment: ExperimentId;
}

/** The experiment that an analysis leaves behind. */
export interface CreatedExperiment {
  /** The experiment with the results, a child of the source experiment. null or absent until the analysis is done. */
  createdExperiment?: ExperimentId | null;
}

/** A file among the settings of viSNE. */
export interface VisneFile {
  id: FcsFileId;
  /** Name of the file, as `fcsFiles.list` gives it. */
  name: string;
  /** Number of events that are taken from this file for this population. */
  samplingCount: number;
  /** Number of events that the population has in this file. */
  eventCount: number;
}

/** A population among the settings of viSNE. */
export interface VisnePopulation {
  id: GateSetId;
  /** Name of the population, as `populations.list` gives it. */
  name: string;
  /** Whether the population is chosen. */
  selected?: boolean;
  /** The files from which the events of this population are taken. */
  fcsFiles: VisneFile[];
}

/** Settings of viSNE as an answer writes them. The name stands beside them, and the channels are called `channelIds`. */
export interface VisneSettings {
  compensationId: CompensationChoice;
  /** Number of events to take from all chosen populations and files together. More events make the run longer and need more memory; together with a high perplexity and many channels they may make it fail. */
  samplingTotalCount: number;
  /** How the total is shared out: `proportional` by the number of events that each population has in each file, `equal` the same number from each. */
  samplingTargetType: "proportional" | "equal" | (string & {});
  /** How often the map is improved, step by step. More iterations separate the map better up to a point, and the run takes longer. */
  iterations: number;
  /** A rough guess of how many close neighbours an event has. Larger values weigh the wider surroundings of an event, smaller ones its closest neighbours; larger ones need more memory and time. */
  perplexity: number;
  /** Balance of speed and accuracy against the original tSNE algorithm: the larger, the faster and the coarser. */
  theta: number;
  /** Seed of the random numbers, digits as text. The same seed gives the same map again; otherwise each run draws one of its own. */
  seed: string;
  /** The channels whose values place an event on the map. */
  channelIds: ChannelId[];
  /** Populations and, for each, the files that are chosen for it. A population without files stands there with an empty list. */
  populationSelections: VisnePopulation[];
}

/** A viSNE analysis: a map of the events in two dimensions, on which events that are alike in the chosen channels lie close together. */
export type VisneAnalysis = Analysis & CreatedExperiment & {
  settings?: VisneSettings;
};

/** What names an analysis. */
export interface AnalysisName {
  /** Name under which the web page lists the analysis, free text. */
  name: string;
}

/** A viSNE analysis as it comes where one is created, shown or updated. */
export type VisneAnalysisWithSettings = VisneAnalysis & {
  settings: VisneSettings;
};

/** A viSNE analysis with its settings, in its wrapper. */
export interface VisneEnvelope {
  visne: VisneAnalysisWithSettings;
}

/** Settings of viSNE as a request writes them. Send all of them. */
export interface VisneOptions {
  /** Name that the analysis is to have. */
  name?: string;
  compensationId?: CompensationChoice;
  /** Number of events to take from all chosen populations and files together. More events make the run longer and need more memory; together with a high perplexity and many channels they may make it fail. */
  samplingTotalCount?: number;
  /** How the total is shared out: `proportional` by the number of events that each population has in each file, `equal` the same number from each. */
  samplingTargetType?: "proportional" | "equal";
  /** How often the map is improved, step by step. More iterations separate the map better up to a point, and the run takes longer. */
  iterations?: number;
  /** A rough guess of how many close neighbours an event has. Larger values weigh the wider surroundings of an event, smaller ones its closest neighbours; larger ones need more memory and time. */
  perplexity?: number;
  /** Balance of speed and accuracy against the original tSNE algorithm: the larger, the faster and the coarser. */
  theta?: number;
  /** Seed of the random numbers, digits as text. The same seed gives the same map again; otherwise each run draws one of its own. */
  seed?: string;
  /** The channels whose values place an event on the map. Empty where none is chosen yet. */
  channels?: ChannelId[];
  /** The populations that the events come from, and for each the files. Several may be chosen, unlike in the other analyses of this kind; empty where none is chosen yet. Only gates that were applied count. */
  populationSelections?: {
    id: GateSetId;
    /** Whether the population is chosen. The R client sends true for all that it sends. */
    selected?: boolean;
    /** The files from which the events of this population are taken. */
    fcsFiles?: {
      id: FcsFileId;
    }[];
  }[];
}

/** A renamed analysis. The R client reads nothing but the name. */
export interface RenamedAnalysis {
  /** Name that the analysis has now. */
  name: string;
}

/** An analysis that was just started. Its members are taken from those of analyses elsewhere; none is certain to be there. */
export interface StartedAnalysis {
  id?: AnalysisId;
  /** Name under which the web page lists the analysis, free text. */
  name?: string;
  status?: AnalysisStatus;
  /** The experiment whose files it analyses, and to which it belongs. */
  sourceExperiment?: ExperimentId;
}

/** How an analysis is getting on. The R client shows the whole answer as it comes, so there may be more members. */
export interface AnalysisState {
  status: AnalysisStatus;
}

/** Settings of SPADE as an answer writes them. The name stands beside them. */
export interface SpadeSettings {
  /** Which compensation is used, where it is not called `compensation`. */
  compensationId?: CompensationChoice;
  /** Which compensation is used, where it is not called `compensationId`. */
  compensation?: CompensationChoice;
  /** How many clusters, that is nodes of the tree, to aim for. Fewer make a simpler tree but may swallow rare populations; more keep them apart but split abundant ones, which bubbles can join again. The vignette calls 200 the default. */
  targetNumberOfNodes: number;
  /** The population whose events are clustered, by its `gateSetId`; just one. Needed before the analysis can run. */
  population: GateSetId;
  /** The channels whose values decide which events are alike. Needed before the analysis can run. */
  clusteringChannels: ChannelId[];
  /** How far dense regions are thinned out before events are clustered, so that rare populations keep their weight: by a percentage or down to a number of events. */
  downSampledEventsTarget: {
    /** Percentage of the events to keep. */
    percent: number;
  } | {
    /** Number of events to keep. */
    absoluteNumber: number;
  };
  /** Files to be compared with one another, in groups. Within a group the baseline files are what the change of the others is counted from. */
  foldChangeGroups: {
    /** Name of the group, such as `Group 1`. */
    name: string;
    /** Files of the group. */
    fcsFiles: {
      id: FcsFileId;
      /** File name, as `fcsFiles.list` gives it. */
      name: string;
      /** Whether the other files of the group are compared with this one. */
      baseline: boolean;
    }[];
  }[];
}

/** A SPADE analysis: events are clustered and the clusters drawn as a tree, in which clusters that are alike are neighbours. A cluster is called a node there. */
export type SpadeAnalysis = Analysis & CreatedExperiment & {
  settings?: SpadeSettings;
};

/** A SPADE analysis as it comes where one is created, shown or updated. */
export type SpadeAnalysisWithSettings = SpadeAnalysis & {
  settings: SpadeSettings;
};

/** A SPADE analysis with its settings, in its wrapper. */
export interface SpadeEnvelope {
  spade: SpadeAnalysisWithSettings;
}

/** Settings of SPADE as a request writes them. Send all of them. */
export interface SpadeOptions {
  /** Name that the analysis is to have. */
  name?: string;
  compensationId?: CompensationChoice;
  /** How many clusters, that is nodes of the tree, to aim for. Fewer make a simpler tree but may swallow rare populations; more keep them apart but split abundant ones, which bubbles can join again. The vignette calls 200 the default. */
  targetNumberOfNodes?: number;
  /** The population whose events are clustered, by its `gateSetId`; just one. Needed before the analysis can run. */
  population?: GateSetId;
  /** The channels whose values decide which events are alike. Needed before the analysis can run. */
  clusteringChannels?: ChannelId[];
  /** How far dense regions are thinned out before events are clustered, so that rare populations keep their weight: by a percentage or down to a number of events. */
  downSampledEventsTarget?: {
    /** Percentage of the events to keep. The vignette calls 10 the default, a client was seen to send 100. */
    percent: number;
  } | {
    /** Number of events to keep. */
    absoluteNumber: number;
  };
  /** Files to be compared with one another, in groups. Within a group the baseline files are what the change of the others is counted from. */
  foldChangeGroups?: {
    /** Name of the group, such as `Group 1`. */
    name: string;
    /** Files of the group. */
    fcsFiles: {
      id: FcsFileId;
      /** File name as `fcsFiles.list` gives it. May be left out. */
      name?: string;
      /** Whether the other files of the group are compared with this one. */
      baseline: boolean;
    }[];
  }[];
}

/** A copy of a SPADE analysis with its results. No source shows more than its id; `spade.get` reads the rest. */
export interface CopiedSpadeAnalysis {
  id: AnalysisId;
}

/** A bubble, a named set of nodes of the tree that somebody takes for one cell type. */
export interface Bubble {
  /** Name of the bubble, such as a cell type; unique within the analysis. */
  name: string;
  /** Numbers of the nodes in the bubble, counted from 1 in the order of the layout table. */
  nodes: number[];
}

/** Bubbles in their wrapper. */
export interface BubblesEnvelope {
  /** What stands in the wrapper. */
  spade: {
    /** All bubbles of the analysis. */
    bubbles: Bubble[];
  };
}

/** A pair of file and group. The group is a place in `fileGroupNames`, counted from 0; -1 leaves the file out of the comparison. */
export type FileGrouping = [FcsFileId, number];

/** Settings of CITRUS as an answer writes them. */
export interface CitrusSettings {
  /** The population whose events are clustered, by its `gateSetId`; just one. Needed before the analysis can run. */
  gateSetId: GateSetId;
  /** The channels by which events are clustered, best those that tell cell types apart. Needed before the analysis can run. */
  clusteringChannels: ChannelId[];
  /** Names of the groups to be compared, two at least. Files without a group need no name here. */
  fileGroupNames: string[];
  /** Which file belongs to which group: a pair for each file of the experiment, in the order of `fcsFiles.list`. Each group needs three files; eight or more are advised against chance results. */
  fileGrouping: FileGrouping[];
  /** Which compensation is used: the id of a matrix, -1 for none, -2 for the matrix inside each file. By default that of the experiment. */
  compensationId: CompensationChoice;
  /** The statistical models that look for differences between the groups: `pamr` (PAM) and `glmnet` (LASSO) for the few features that predict the group best, `sam` (SAM) for all features that go along with it. The R client's own default is `pamr` alone. */
  associationModels: ("sam" | "pamr" | "glmnet" | (string & {}))[];
  /** What is compared between the groups: `abundances`, the share of a file's events that falls into a cluster, or `medians`, the median of each statistics channel in a cluster. Sources spell the first value `abundance` or `abundances`. */
  clusteringCharacterization: "abundances" | "abundance" | "medians" | (string & {});
  /** The channels to take medians of, where `medians` are compared. None of them may be a clustering channel. */
  statisticsChannels: ChannelId[];
  /** How many events each file gives: `equal` the same number from each; of `max-per-file` sources show the name only, which speaks of the most that each file has. The R client's own default is `equal`. */
  eventSamplingMethod: "equal" | "max-per-file" | (string & {});
  /** Number of events to take from each file. The vignette calls 5000 the default, or as many as the smallest file has where that is less. */
  eventsPerFile: number;
  /** The smallest cluster that is looked at, in percent of all events. Smaller values find rarer cell types, at the cost of more clusters and a longer run. The vignette calls 5 the default. */
  minimumClusterSize: number;
  /** Into how many parts the files are split to test a model on files that it was not fitted to, which sets how many features the model keeps. For PAM and LASSO only. The vignette calls 5 the default. */
  crossValidationFolds: number;
  /** Which share of the reported features may be there by chance, in percent. For PAM and SAM only. The vignette calls 1 the default. */
  falseDiscoveryRate: number;
  /** Whether the channels are brought to the same range first, so that none weighs more because its values are larger. The vignette calls false the default. */
  normalizeScales: boolean;
  /** Background of the pictures in the results. The R client's own default is `white`. */
  plotTheme: "white" | "black" | (string & {});
  /** Attachment of the source experiment that holds the results, a zip; null or absent until the analysis is done. */
  attachmentId?: AttachmentId | null;
}

/** A CITRUS analysis: events are clustered, and a model looks for the features of clusters by which groups of files differ. */
export type CitrusAnalysis = Analysis & {
  settings?: CitrusSettings;
};

/** A CITRUS analysis as it comes where one is created, shown or updated. */
export type CitrusAnalysisWithSettings = CitrusAnalysis & {
  settings: CitrusSettings;
};

/** A CITRUS analysis with its settings, in its wrapper. */
export interface CitrusEnvelope {
  citrus: CitrusAnalysisWithSettings;
}

/** Settings of CITRUS as a request writes them; the name stands beside them. Send all of them. */
export interface CitrusOptions {
  /** The population whose events are clustered, by its `gateSetId`; just one. Needed before the analysis can run. */
  gateSetId?: GateSetId;
  /** The channels by which events are clustered, best those that tell cell types apart. Needed before the analysis can run. */
  clusteringChannels?: ChannelId[];
  /** Names of the groups to be compared, two at least. Files without a group need no name here. */
  fileGroupNames?: string[];
  /** Which file belongs to which group: a pair for each file of the experiment, in the order of `fcsFiles.list`. Each group needs three files; eight or more are advised against chance results. */
  fileGrouping?: FileGrouping[];
  /** Which compensation is used: the id of a matrix, -1 for none, -2 for the matrix inside each file. By default that of the experiment. */
  compensationId?: CompensationChoice;
  /** The statistical models that look for differences between the groups: `pamr` (PAM) and `glmnet` (LASSO) for the few features that predict the group best, `sam` (SAM) for all features that go along with it. The R client's own default is `pamr` alone. */
  associationModels?: ("sam" | "pamr" | "glmnet")[];
  /** What is compared between the groups: `abundances`, the share of a file's events that falls into a cluster, or `medians`, the median of each statistics channel in a cluster. Sources spell the first value `abundance` or `abundances`. */
  clusteringCharacterization?: "abundances" | "abundance" | "medians";
  /** The channels to take medians of, where `medians` are compared. None of them may be a clustering channel. */
  statisticsChannels?: ChannelId[];
  /** How many events each file gives: `equal` the same number from each; of `max-per-file` sources show the name only, which speaks of the most that each file has. The R client's own default is `equal`. */
  eventSamplingMethod?: "equal" | "max-per-file";
  /** Number of events to take from each file. The vignette calls 5000 the default, or as many as the smallest file has where that is less. */
  eventsPerFile?: number;
  /** The smallest cluster that is looked at, in percent of all events. Smaller values find rarer cell types, at the cost of more clusters and a longer run. The vignette calls 5 the default. */
  minimumClusterSize?: number;
  /** Into how many parts the files are split to test a model on files that it was not fitted to, which sets how many features the model keeps. For PAM and LASSO only. The vignette calls 5 the default. */
  crossValidationFolds?: number;
  /** Which share of the reported features may be there by chance, in percent. For PAM and SAM only. The vignette calls 1 the default. */
  falseDiscoveryRate?: number;
  /** Whether the channels are brought to the same range first, so that none weighs more because its values are larger. The vignette calls false the default. */
  normalizeScales?: boolean;
  /** Background of the pictures in the results. The R client's own default is `white`. */
  plotTheme?: "white" | "black";
}

/** How many events each file gives to the analysis: `equal` the same number (`desiredEventsPerFile`), `proportional` a share of a total (`desiredTotalEvents`) by the size of the chosen population in the file, `all` every event of the population. */
export type SeenEventSamplingMethod = "equal" | "proportional" | "all" | (string & {});

/** Settings of FlowSOM as an answer writes them. */
export interface FlowsomSettings {
  /** The channels by which events are clustered, best those that tell cell types apart. The R client sends no update without any. */
  clusteringChannels: ChannelId[];
  /** The files whose events are clustered; the R client sends no update without any. A run may take 4 million events in all on Premium servers, 4 or 8 million on Enterprise servers, or 90 million with more computing power. */
  fcsFileIds: FcsFileId[];
  /** The population whose events are clustered, by its `gateSetId`; just one. */
  gateSetId: GateSetId;
  /** Which compensation is used: the id of a matrix, -1 for none, -2 for the matrix inside each file. Must be that of the experiment. */
  compensationId: CompensationChoice;
  eventSamplingMethod: SeenEventSamplingMethod;
  /** Number of events to take from each file, where `eventSamplingMethod` is `equal`. */
  desiredEventsPerFile: number;
  /** Number of events to take from all files together, where `eventSamplingMethod` is `proportional`. */
  desiredTotalEvents: number;
  /** Seed of the random numbers; null or absent where none is set. */
  randomSeed?: number | null;
  /** Whether the server chose the seed. */
  autoSeed?: boolean;
  /** Whether a map is made from these events (`create_new`, the R client's own default) or taken from a FlowSOM analysis that is done (`import_existing`), so that results can be compared cluster by cluster. */
  SOMCreationMethod: "create_new" | "import_existing" | (string & {});
  /** Id, as text, of the FlowSOM analysis whose map is taken, where `SOMCreationMethod` is `import_existing`; else empty. */
  externalSOMAnalysisId: string;
  /** About the analysis whose map is taken, as text for people; empty where there is none. */
  externalSOMAnalysisInfo: string;
  /** Number of clusters, that is fields of the map; a square number, since the map is one. More keep rare cell types apart. The vignette calls 100 the default. */
  expectedClusters: number;
  /** Number of metaclusters into which clusters that are alike are joined; about as many as there are cell types. The vignette calls 10 the default. */
  expectedMetaclusters: number;
  /** How often the map is trained with the events, step by step. More iterations settle it better and take longer. The vignette calls 10 the default. */
  iterations: number;
  /** How clusters are joined to metaclusters. Sources spell the second value `hierarchical` or `hclust`; both are let through. The R client's own default is `consensus`. */
  clusteringMethod: "consensus" | "hierarchical" | "hclust" | "kmeans" | (string & {});
  /** Whether the channels are brought to the same range first, so that none weighs more because its values are larger. The vignette calls false the default. */
  normalizeScales: boolean;
  /** The channels for each of which a tree is drawn whose nodes are coloured by the channel. */
  channelsToPlot: ChannelId[];
  /** Names of the populations that are shown in the tree with a pie chart in each node. */
  gateSetNamesToLabel: string[];
  /** How large nodes are drawn: `relative` by the number of their events, `fixed` all alike, `both` in two sets of plots. The R client's own default is `relative`. */
  clusterSizeType: "relative" | "fixed" | "both" | (string & {});
  /** Size of every node, where `clusterSizeType` is `fixed` or `both`. The vignette calls 8 the default. */
  fixedClusterSize: number;
  /** Size of the largest node, where `clusterSizeType` is `relative` or `both`. The vignette calls 15 the default. */
  maxRelativeClusterSize: number;
  /** File type of the plots. The R client's own default is `pdf`. */
  outputFileType: "pdf" | "png" | "both" | (string & {});
  /** Whether the colours of metaclusters stand behind the nodes of the legend. The vignette calls false the default. */
  showBackgroundOnLegend: boolean;
  /** Whether they stand behind the trees that are coloured by channel. The vignette calls false the default. */
  showBackgroundOnChannelColoredMSTs: boolean;
  /** Whether they stand behind the tree with the pie charts. The vignette calls true the default. */
  showBackgroundOnPopulationPies: boolean;
  /** Attachment with the results, a zip of plots and tables; null or absent until the analysis is done. It hangs on the created experiment. */
  attachmentId?: AttachmentId | null;
  /** Whether the run succeeded, as text; empty before its end. No source shows a value. */
  finalResult: string;
  /** Number of events that the run takes; null or absent until that is known. */
  numEventsToActuallySample?: number | null;
  /** Number of files that the run takes; null or absent until that is known. */
  numFcsFiles?: number | null;
}

/** A FlowSOM analysis: a self-organising map (SOM) sorts events into clusters, and clusters that are alike are joined to metaclusters. The clusters are drawn as a minimum spanning tree (MST). */
export type FlowsomAnalysis = Analysis & CreatedExperiment & {
  /** Kind of the analysis, as text. No source shows a value. */
  type?: string;
  /** Who made the analysis. */
  author?: string;
  /** Whether the run has come to its end. */
  completed?: boolean;
  /** Whether somebody stopped the run before its end. */
  canceled?: boolean;
  settings?: FlowsomSettings;
};

/** A FlowSOM analysis as it comes where one is created, shown or updated. */
export type FlowsomAnalysisWithSettings = FlowsomAnalysis & {
  /** Kind of the analysis, as text. No source shows a value. */
  type: string;
  /** Who made the analysis. */
  author: string;
  /** Whether the run has come to its end. */
  completed: boolean;
  /** Whether somebody stopped the run before its end. */
  canceled: boolean;
  settings: FlowsomSettings;
};

/** A FlowSOM analysis with its settings, in its wrapper. */
export interface FlowsomEnvelope {
  flowsom: FlowsomAnalysisWithSettings;
}

/** How many events each file gives to the analysis: `equal` the same number (`desiredEventsPerFile`), `proportional` a share of a total (`desiredTotalEvents`) by the size of the chosen population in the file, `all` every event of the population. */
export type EventSamplingMethod = "equal" | "proportional" | "all";

/** Settings of FlowSOM as a request writes them. The name is not among them; rename the analysis instead. Send all of them. */
export interface FlowsomOptions {
  /** The channels by which events are clustered, best those that tell cell types apart. The R client sends no update without any. */
  clusteringChannels: ChannelId[];
  /** The files whose events are clustered; the R client sends no update without any. A run may take 4 million events in all on Premium servers, 4 or 8 million on Enterprise servers, or 90 million with more computing power. */
  fcsFileIds: FcsFileId[];
  /** The population whose events are clustered, by its `gateSetId`; just one. */
  gateSetId?: GateSetId;
  /** Which compensation is used: the id of a matrix, -1 for none, -2 for the matrix inside each file. Must be that of the experiment. */
  compensationId?: CompensationChoice;
  eventSamplingMethod?: EventSamplingMethod;
  /** Number of events to take from each file, where `eventSamplingMethod` is `equal`. */
  desiredEventsPerFile?: number;
  /** Number of events to take from all files together, where `eventSamplingMethod` is `proportional`. */
  desiredTotalEvents?: number;
  /** Seed of the random numbers; the same seed gives the same clusters again. The vignette counts it among what an update needs, so send one. */
  randomSeed?: number;
  /** Whether a map is made from these events (`create_new`, the R client's own default) or taken from a FlowSOM analysis that is done (`import_existing`), so that results can be compared cluster by cluster. */
  SOMCreationMethod?: "create_new" | "import_existing";
  /** Id, as text, of the FlowSOM analysis whose map is taken, where `SOMCreationMethod` is `import_existing`; else empty. */
  externalSOMAnalysisId?: string;
  /** Number of clusters, that is fields of the map; a square number, since the map is one. More keep rare cell types apart. The vignette calls 100 the default. */
  expectedClusters?: number;
  /** Number of metaclusters into which clusters that are alike are joined; about as many as there are cell types. The vignette calls 10 the default. */
  expectedMetaclusters?: number;
  /** How often the map is trained with the events, step by step. More iterations settle it better and take longer. The vignette calls 10 the default. */
  iterations?: number;
  /** How clusters are joined to metaclusters. Sources spell the second value `hierarchical` or `hclust`; both are let through. The R client's own default is `consensus`. */
  clusteringMethod?: "consensus" | "hierarchical" | "hclust" | "kmeans";
  /** Whether the channels are brought to the same range first, so that none weighs more because its values are larger. The vignette calls false the default. */
  normalizeScales?: boolean;
  /** The channels for each of which a tree is drawn whose nodes are coloured by the channel. */
  channelsToPlot?: ChannelId[];
  /** Names of the populations that are shown in the tree with a pie chart in each node. */
  gateSetNamesToLabel?: string[];
  /** How large nodes are drawn: `relative` by the number of their events, `fixed` all alike, `both` in two sets of plots. The R client's own default is `relative`. */
  clusterSizeType?: "relative" | "fixed" | "both";
  /** Size of every node, where `clusterSizeType` is `fixed` or `both`. The vignette calls 8 the default. */
  fixedClusterSize?: number;
  /** Size of the largest node, where `clusterSizeType` is `relative` or `both`. The vignette calls 15 the default. */
  maxRelativeClusterSize?: number;
  /** File type of the plots. The R client's own default is `pdf`. */
  outputFileType?: "pdf" | "png" | "both";
  /** Whether the colours of metaclusters stand behind the nodes of the legend. The vignette calls false the default. */
  showBackgroundOnLegend?: boolean;
  /** Whether they stand behind the trees that are coloured by channel. The vignette calls false the default. */
  showBackgroundOnChannelColoredMSTs?: boolean;
  /** Whether they stand behind the tree with the pie charts. The vignette calls true the default. */
  showBackgroundOnPopulationPies?: boolean;
}

/** Settings that tSNE-CUDA, opt-SNE and UMAP share, as an answer writes them. The name stands beside them. */
export interface ReductionResult {
  /** The channels whose values place an event on the map. */
  clusteringChannels: ChannelId[];
  /** The files whose events go onto the map. tSNE-CUDA and UMAP take up to 10 million events; opt-SNE takes up to 2 million where files have 50 channels. */
  fcsFileIds: FcsFileId[];
  /** The population whose events go onto the map, by its `gateSetId`; just one, unlike in viSNE. */
  gateSetId: GateSetId;
  eventSamplingMethod: SeenEventSamplingMethod;
  /** Number of events to take from each file, where `eventSamplingMethod` is `equal`. */
  desiredEventsPerFile: number;
  /** Number of events to take from all files together, where `eventSamplingMethod` is `proportional`. */
  desiredTotalEvents: number;
  /** Whether the channels are brought to the same range first, so that none weighs more because its values are larger. */
  normalizeScales: boolean;
  /** Number of events that the run takes by these settings. */
  numEventsToActuallySample: number;
}

/** Settings of tSNE-CUDA as an answer writes them. The name stands beside them. */
export type TsneCudaSettings = ReductionResult & {
  /** A rough guess of how many close neighbours an event has. Larger values weigh the wider surroundings of an event, smaller ones its closest neighbours. */
  perplexity: number;
  /** How often the map is improved, step by step. More iterations separate it better up to a point and take longer. Of no effect where `autoIterations` is true. */
  iterations: number;
  /** Whether the server chooses the number of iterations. */
  autoIterations: boolean;
  /** How far points move in each step. Too small a value leaves the map crowded, too large a one scatters it. Of no effect where `autoLearningRate` is true. */
  learningRate: number;
  /** Whether the server chooses the learning rate by the number of events. */
  autoLearningRate: boolean;
  /** How tight clusters that are natural in the data become on the map in the first phase, and so how much space lies between them: the larger, the tighter and the wider apart. */
  earlyExaggeration: number;
};

/** A tSNE-CUDA analysis: tSNE, a map of the events in two dimensions, computed on graphics processors. */
export type TsneCudaAnalysis = Analysis & CreatedExperiment & {
  /** Kind of the analysis. The R client tells the kinds of dimensionality reduction apart by it; viSNE has none. */
  type?: "TsneCudaAnalysis" | (string & {});
  settings?: TsneCudaSettings;
};

/** A tSNE-CUDA analysis as it comes where one is created, shown or updated. */
export type TsneCudaAnalysisWithSettings = TsneCudaAnalysis & {
  /** Kind of the analysis. The R client tells the kinds of dimensionality reduction apart by it; viSNE has none. */
  type: "TsneCudaAnalysis" | (string & {});
  settings: TsneCudaSettings;
};

/** A tSNE-CUDA analysis with its settings, in a wrapper whose name no source shows. */
export type TsneCudaEnvelope = { [key: string]: TsneCudaAnalysisWithSettings };

/** Settings that tSNE-CUDA, opt-SNE and UMAP share, as a request writes them. */
export interface ReductionOptions {
  /** Name that the analysis is to have. */
  name?: string;
  /** The channels whose values place an event on the map. */
  clusteringChannels?: ChannelId[];
  /** The files whose events go onto the map. tSNE-CUDA and UMAP take up to 10 million events; opt-SNE takes up to 2 million where files have 50 channels. */
  fcsFileIds?: FcsFileId[];
  /** The population whose events go onto the map, by its `gateSetId`; just one, unlike in viSNE. */
  gateSetId?: GateSetId;
  eventSamplingMethod?: EventSamplingMethod;
  /** Number of events to take from each file, where `eventSamplingMethod` is `equal`. */
  desiredEventsPerFile?: number;
  /** Number of events to take from all files together, where `eventSamplingMethod` is `proportional`. */
  desiredTotalEvents?: number;
  /** Whether the channels are brought to the same range first, so that none weighs more because its values are larger. */
  normalizeScales?: boolean;
}

/** Settings of tSNE-CUDA as a request writes them. Send all of them. */
export type TsneCudaOptions = ReductionOptions & {
  /** A rough guess of how many close neighbours an event has. Larger values weigh the wider surroundings of an event, smaller ones its closest neighbours. */
  perplexity?: number;
  /** How often the map is improved, step by step. More iterations separate it better up to a point and take longer. Of no effect where `autoIterations` is true. */
  iterations?: number;
  /** Whether the server chooses the number of iterations. */
  autoIterations?: boolean;
  /** How far points move in each step. Too small a value leaves the map crowded, too large a one scatters it. Of no effect where `autoLearningRate` is true. */
  learningRate?: number;
  /** Whether the server chooses the learning rate by the number of events. */
  autoLearningRate?: boolean;
  /** How tight clusters that are natural in the data become on the map in the first phase, and so how much space lies between them: the larger, the tighter and the wider apart. */
  earlyExaggeration?: number;
};

/** Settings of opt-SNE as an answer writes them. The name stands beside them. */
export type OptSneSettings = ReductionResult & {
  /** A rough guess of how many close neighbours an event has. Larger values weigh the wider surroundings of an event, smaller ones its closest neighbours. */
  perplexity: number;
  /** Number of steps after which the run ends at the latest; opt-SNE typically stops by itself before that. */
  maxIterations: number;
  /** How far points move in each step. Too small a value leaves the map crowded, too large a one scatters it. Of no effect where `autoLearningRate` is true. */
  learningRate: number;
  /** Whether the server chooses the learning rate by the number of events. */
  autoLearningRate: boolean;
  /** How tight clusters that are natural in the data become on the map in the first phase, and so how much space lies between them: the larger, the tighter and the wider apart. */
  earlyExaggeration: number;
  /** Seed of the random numbers, digits as text. The same seed gives the same map again; otherwise each run draws one of its own. */
  randomSeed: string;
};

/** An opt-SNE analysis: tSNE, a map of the events in two dimensions, that finds its own end and learning rate. */
export type OptSneAnalysis = Analysis & CreatedExperiment & {
  /** Kind of the analysis. The R client tells the kinds of dimensionality reduction apart by it; viSNE has none. */
  type?: "OptSneAnalysis" | (string & {});
  settings?: OptSneSettings;
};

/** An opt-SNE analysis as it comes where one is created, shown or updated. */
export type OptSneAnalysisWithSettings = OptSneAnalysis & {
  /** Kind of the analysis. The R client tells the kinds of dimensionality reduction apart by it; viSNE has none. */
  type: "OptSneAnalysis" | (string & {});
  settings: OptSneSettings;
};

/** An opt-SNE analysis with its settings, in a wrapper whose name no source shows. */
export type OptSneEnvelope = { [key: string]: OptSneAnalysisWithSettings };

/** Settings of opt-SNE as a request writes them. Send all of them. */
export type OptSneOptions = ReductionOptions & {
  /** A rough guess of how many close neighbours an event has. Larger values weigh the wider surroundings of an event, smaller ones its closest neighbours. */
  perplexity?: number;
  /** Number of steps after which the run ends at the latest; opt-SNE typically stops by itself before that. */
  maxIterations?: number;
  /** How far points move in each step. Too small a value leaves the map crowded, too large a one scatters it. Of no effect where `autoLearningRate` is true. */
  learningRate?: number;
  /** Whether the server chooses the learning rate by the number of events. */
  autoLearningRate?: boolean;
  /** How tight clusters that are natural in the data become on the map in the first phase, and so how much space lies between them: the larger, the tighter and the wider apart. */
  earlyExaggeration?: number;
  /** Seed of the random numbers, digits as text. The same seed gives the same map again; otherwise each run draws one of its own. */
  randomSeed?: string;
};

/** Settings of UMAP as an answer writes them. The name stands beside them. */
export type UmapSettings = ReductionResult & {
  /** The least distance between points on the map. Smaller values pack events that are alike tightly together, larger ones spread them evenly. */
  minDistance: number;
  /** How many neighbouring events make up the surroundings of each. Smaller values bring out fine structure, larger ones the large picture. */
  numNeighbors: number;
  /** Whether values that lie far out (z-score above 3) are moved to the smallest or largest value. Try it where most events appear squeezed into a small region. */
  collapseOutliers: boolean;
};

/** A UMAP analysis: a map of the events in two dimensions that keeps more of the distances between groups than tSNE does. */
export type UmapAnalysis = Analysis & CreatedExperiment & {
  /** Kind of the analysis. The R client tells the kinds of dimensionality reduction apart by it; viSNE has none. */
  type?: "UmapAnalysis" | (string & {});
  settings?: UmapSettings;
};

/** A UMAP analysis as it comes where one is created, shown or updated. */
export type UmapAnalysisWithSettings = UmapAnalysis & {
  /** Kind of the analysis. The R client tells the kinds of dimensionality reduction apart by it; viSNE has none. */
  type: "UmapAnalysis" | (string & {});
  settings: UmapSettings;
};

/** A UMAP analysis with its settings, in a wrapper whose name no source shows. */
export type UmapEnvelope = { [key: string]: UmapAnalysisWithSettings };

/** Settings of UMAP as a request writes them. Send all of them. */
export type UmapOptions = ReductionOptions & {
  /** The least distance between points on the map. Smaller values pack events that are alike tightly together, larger ones spread them evenly. */
  minDistance?: number;
  /** How many neighbouring events make up the surroundings of each. Smaller values bring out fine structure, larger ones the large picture. */
  numNeighbors?: number;
  /** Whether values that lie far out (z-score above 3) are moved to the smallest or largest value. Try it where most events appear squeezed into a small region. */
  collapseOutliers?: boolean;
};

/** Settings of PeacoQC as an answer writes them. */
export interface PeacoQcSettings {
  /** The files to check. Each needs a Time channel, from 1500 to 8 million events, and less than 500 MB. */
  fcsFileIds?: FcsFileId[];
  /** The channels whose signal is watched. How these identifiers are made has not been recorded. */
  channelUniqueIdentifiers?: string[];
  /** How unsteady bins are found: `IT` by an isolation tree, `MAD` by the median absolute deviation, `all` by both one after the other. The R client's own default is `all`. */
  detectionMethod: "all" | "IT" | "MAD" | (string & {});
  /** Into how many bins a file is cut at the most. Fewer make each bin larger. */
  maxBins: number;
  /** How many median absolute deviations a bin may lie away from the others before it is removed. The larger, the less strict. */
  MAD: number;
  /** How much a bin must stand out in the isolation tree before it is removed. The larger, the less strict. */
  ITLimit: number;
  /** How many bins in a row must be good to be kept between bins that are removed; shorter stretches are removed too. */
  consecutiveBins: number;
  /** Whether events are removed first that lie at the ends of the scale, where the cytometer cuts values off. Not for mass cytometry. */
  removeMargins: boolean;
  /** By which scales margins are told: true by those inside each file, false by those of the experiment, alike for all files. Needed where `removeMargins` is true. */
  useInternalScalesForMargins: boolean;
  /** Attachment of the source experiment that holds the results; null or absent until the analysis is done. */
  attachmentId?: AttachmentId | null;
  /** Attachment of the source experiment that shows the results as a heatmap; null or absent until the analysis is done. */
  heatmapAttachmentId?: AttachmentId | null;
  /** Which compensation is used: the id of a matrix, -1 for none, -2 for the matrix inside each file. The R client takes -2 where it is absent. */
  compensationId?: CompensationChoice;
  /** What went wrong, a message each. Absent where nothing did. */
  errors?: string[];
  /** Whether the run succeeded, as text; null or absent where nothing is said. No source shows a value. */
  finalResult?: string | null;
  /** Those of the chosen files that PeacoQC can check. */
  validFcsFileIds?: FcsFileId[];
}

/** A PeacoQC analysis: quality control that cuts each file into bins along the time of acquisition and removes those in which the signal is not steady. */
export type PeacoQcAnalysis = Analysis & {
  /** Kind of the analysis, as text. No source shows a value. */
  type?: string;
  /** Who made the analysis. */
  author?: string;
  settings?: PeacoQcSettings;
};

/** A PeacoQC analysis as it comes where one is created, shown or updated. */
export type PeacoQcAnalysisWithSettings = PeacoQcAnalysis & {
  /** Kind of the analysis, as text. No source shows a value. */
  type: string;
  /** Who made the analysis. */
  author: string;
  settings: PeacoQcSettings;
};

/** A PeacoQC analysis with its settings, in its wrapper. */
export interface PeacoQcEnvelope {
  peaco_qc: PeacoQcAnalysisWithSettings;
}

/** Settings of PeacoQC as a request writes them. The name is not among them; rename the analysis instead. Send all of them. */
export type PeacoQcOptions = {
  /** The files to check. Each needs a Time channel, from 1500 to 8 million events, and less than 500 MB. */
  fcsFileIds: FcsFileId[];
  /** The channels whose signal is watched, two at least; Time is always among them. How these identifiers are made has not been recorded. */
  channelUniqueIdentifiers: string[];
  /** How unsteady bins are found: `IT` by an isolation tree, `MAD` by the median absolute deviation, `all` by both one after the other. The R client's own default is `all`. */
  detectionMethod?: "all" | "IT" | "MAD";
  /** Into how many bins a file is cut at the most. Fewer make each bin larger. */
  maxBins?: number;
  /** How many median absolute deviations a bin may lie away from the others before it is removed. The larger, the less strict. */
  MAD?: number;
  /** How much a bin must stand out in the isolation tree before it is removed. The larger, the less strict. */
  ITLimit?: number;
  /** How many bins in a row must be good to be kept between bins that are removed; shorter stretches are removed too. */
  consecutiveBins?: number;
  /** Whether events are removed first that lie at the ends of the scale, where the cytometer cuts values off. Not for mass cytometry. */
  removeMargins?: boolean;
  /** By which scales margins are told: true by those inside each file, false by those of the experiment, alike for all files. Needed where `removeMargins` is true. */
  useInternalScalesForMargins?: boolean;
} & ({
  /** Events at the margins stay. */
  removeMargins?: false;
} | {
  /** Events at the margins are removed. */
  removeMargins: true;
  /** True for the scales inside each file, false for those of the experiment. */
  useInternalScalesForMargins: boolean;
});

/** A training, which learns manual gating from some files, or an inference, which gates other files with what a training learnt. No source shows the members; these are those of other analyses. */
export interface AutogatingAnalysis {
  id: AnalysisId;
  /** Name under which the web page lists it, free text. */
  name?: string;
  status?: AnalysisStatus;
  /** The experiment whose files it reads, and to which it belongs. */
  sourceExperiment?: ExperimentId;
  /** The experiment with the results, a child of the source experiment. null or absent until it is done; trainings have one only with `createBlindTestExperiment`. */
  createdExperiment?: ExperimentId | null;
  /** Its options, perhaps as the requests write them. No source shows them in an answer. */
  settings?: { [key: string]: unknown };
}

/** Trainings or inferences, bare or in a wrapper whose name no source shows. */
export type AutogatingList = AutogatingAnalysis[] | { [key: string]: AutogatingAnalysis[] };

/** A training or an inference in a wrapper whose name no source shows. */
export type AutogatingEnvelope = { [key: string]: AutogatingAnalysis };

/** What a model is trained on, and how. Send all of them. */
export interface AutogatingTrainingOptions {
  /** The files to learn from, gated by hand and with gates applied. The product asks for ten at least. */
  fcsFileIds?: FcsFileId[];
  /** The populations to learn, by their `gateSetId`. All of them must be of one gating group, a set of gates that some of the files share. */
  gateSetIds?: GateSetId[];
  /** How many events each file gives: `equal` the same number (`desiredEventsPerFile`), `proportional` a share of a total (`desiredTotalEvents`), `all` every event. The R client's documentation calls `equal` the default. */
  eventSamplingMethod?: EventSamplingMethod;
  /** Number of events to take from each file, where `eventSamplingMethod` is `equal`. A file whose population has fewer gives all that it has. The R client's documentation calls 50 000 the default. */
  desiredEventsPerFile?: number;
  /** Number of events to take from all files together, where `eventSamplingMethod` is `proportional`: each file's share follows the size of the population in it. A file that has fewer events than its share gives all of them, so the sum may come out lower. The R client's documentation calls 5 000 000 the default. */
  desiredTotalEvents?: number;
  /** How many models are trained on the same data with different parameters; the one with the best score is kept. Above 1 it may help with a population of interest, though seldom by much. The run takes longer in proportion, and with millions of events it may run out of memory. The R client's examples send 1. */
  learningMagnification?: number;
  /** Best estimate of how many distinct groups the chosen files fall into, such as conditions or time points. Groups of files, not of cells. It helps to pick representative files. The R client's examples send 2 for ten files. */
  optimalClusters?: number;
  /** Seed of the random numbers. 0 or none lets the server choose one (it then sets `autoSeed` to true) and keep it, so that the result can be made again. */
  randomSeed?: number;
  /** Whether the run leaves a child experiment behind with the files that were held back to test the model. Each file has one more channel there for each predicted population, named `auto_gate_` and the population. */
  createBlindTestExperiment?: boolean;
}

/** Which files are gated with which model. Send all of them. */
export interface AutogatingInferenceOptions {
  /** The files to gate, measured with the panel that the model was trained for. */
  fcsFileIds?: FcsFileId[];
  /** The training that made the model, by its id. The R client documents text and passes an id in its example. */
  trainedModelAnalysisId?: number | string;
  /** Whether the child experiment that the run leaves behind also gets a copy of the gates and populations of the source experiment. */
  cloneGatesFromParent?: boolean;
}

/** Bubbles in their wrapper. */
export interface BubblesEnvelopeWrite {
  /** What stands in the wrapper. */
  spade: {
    /** All bubbles of the analysis. */
    bubbles: Bubble[];
    [key: string]: unknown;
  };
}
