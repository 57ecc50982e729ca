// @generated from specs/protocols-io. Do not edit; run: pnpm gen protocols-io

export interface paths {
    "/v3/oauth/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask a user to authorise the client
         * An address to send a browser to, not a call. The user logs in, and the browser is sent on to
         *     `redirect_url` with `code` and, as far as is known, `scope` and `state` in the query.
         */
        get: operations["oauth.authorize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token
         * Exchanges an authorisation code, or a refresh token, for a new pair of tokens. The client's id and secret
         *     are in the body; there is no Basic header and no redirect address. A code works once. A refresh makes the old pair
         *     useless at once, so both new values have to be kept before anything else is called.
         */
        post: operations["oauth.tokens.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/oauth/clients/{client_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a client
         * What is registered about a client: its redirect address, what it may do, and its client access token. The answer
         *     holds the client's secrets; keep it out of logs.
         */
        get: operations["oauth.clients.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/session/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the profile
         * The user that the token acts for, with e-mail address. It is also the cheapest way to find out whether a token
         *     is good, and the only way to the user name that `researchers.protocols.list` takes.
         */
        get: operations["profile.get"];
        /**
         * Change the profile
         * Changes the fields that are sent and answers the whole profile. A new password needs the old one beside it.
         */
        put: operations["profile.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/protocols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search protocols
         * Searches the public protocols, or the user's own, by words. Items are partial and may be stale; read the
         *     protocol itself for more. Pages are asked for from 0 and answered from 1. Only `order_field` `id` holds between
         *     pages, so a list that names no order is asked for by id.
         */
        get: operations["protocols.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/protocols/tops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List top protocols
         * Public protocols of the whole site, the most viewed, most active or newest ones. The provider's WordPress widget
         *     shows up to ten of them on a website.
         */
        get: operations["protocols.listTop"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/protocols/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a protocol in the v3 form
         * @deprecated
         * The archived form of the read, with steps cut into components, and with materials. It lacks substeps. Use
         *     `protocols.get`.
         */
        get: operations["protocols.getV3"];
        /**
         * Save changes of a protocol
         * Applies a list of actions. Some changes make the server act too (a new title changes the URI); those
         *     actions are answered and have to be applied to the caller's copy.
         */
        put: operations["protocols.saveChanges"];
        /**
         * Create a protocol
         * Creates an empty private protocol, collection or document under a GUID that the caller makes up. Title, texts
         *     and steps follow with `protocols.update` and `protocols.steps.save`, or with an edit (`protocols.edit`). It lies
         *     in the user's own files; to move it into a workspace is left to the web app.
         */
        post: operations["protocols.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/protocols/{id}/materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a protocol's materials
         * The reagents that a protocol lists, with sellers and catalogue numbers. Where it is empty, the materials may be
         *     written out in `materials_text` of the protocol instead.
         */
        get: operations["protocols.materials.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/protocols/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a protocol
         * Gives a protocol a DOI and makes it public, or with `prepublish` only gives it the DOI. It can't be taken back: a
         *     version with a DOI can't be edited. The protocol needs a title and at least one author.
         */
        post: operations["protocols.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/protocols/{id}/bookmarks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The protocol's URI, the last part of the address of its page; the provider calls it `protocol_uri`.
                 * @example lysis-buffer-20-ml-xmpl1
                 */
                id: components["parameters"]["ProtocolUri"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bookmark a protocol
         * Puts a protocol among the bookmarks of the token's user, a folder of the file manager.
         */
        post: operations["protocols.bookmarks.create"];
        /**
         * Remove a bookmark
         * Takes a protocol from the bookmarks of the token's user. The protocol itself is not touched.
         */
        delete: operations["protocols.bookmarks.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/protocols/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The protocol's URI, the last part of the address of its page; the provider calls it `protocol_uri`.
                 * @example lysis-buffer-20-ml-xmpl1
                 */
                id: components["parameters"]["ProtocolUri"];
            };
            cookie?: never;
        };
        /**
         * List a protocol's comments
         * All comments as a tree. Those of the first level with a `step_id` other than 0 belong to a step. It is
         *     not paged.
         */
        get: operations["protocols.comments.list"];
        put?: never;
        /**
         * Comment on a protocol
         * Adds a comment to a protocol as a whole, which everybody who can read the protocol sees; with `is_private` its
         *     owner only. For one step, use `steps.discussions.create`.
         */
        post: operations["protocols.comments.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/protocols/{id}/comments/{parent_comment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The protocol's URI, the last part of the address of its page; the provider calls it `protocol_uri`.
                 * @example lysis-buffer-20-ml-xmpl1
                 */
                id: components["parameters"]["ProtocolUri"];
                /**
                 * The comment that is replied to, by its `comment_id`.
                 * @example 3488
                 */
                parent_comment_id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply to a comment
         * Adds a reply to a comment on a protocol as a whole. It is listed in the `comments` of that comment.
         */
        post: operations["protocols.comments.reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/protocols/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a protocol
         * A protocol with its steps and materials. Ask for `content_format` `markdown` or `html` where the texts
         *     are wanted as text; otherwise they are Draft documents in strings. Published protocols have been read without a
         *     token.
         */
        get: operations["protocols.get"];
        /**
         * Change a protocol
         * Changes the fields that are sent. A private protocol takes every field. A public one takes those about the work
         *     around it only: see the body; another field is answered with 401 and its name.
         */
        put: operations["protocols.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/protocols/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a protocol's steps
         * The steps, in the order of the database, not in that of the protocol: follow `previous_guid`.
         */
        get: operations["protocols.steps.list"];
        put?: never;
        /**
         * Add and change steps
         * Adds steps and changes steps of a private protocol. Send new and changed steps only; what is not sent stays.
         *     Steps are a chain by `previous_guid`, and a step whose neighbour changes has changed, too: to put N between A and
         *     B, send N with the GUID of A and B with the GUID of N. Exactly one step has null.
         *
         *     The server holds the whole chain against three rules and refuses with "loop detected", "multiple first steps" or
         *     "steps are not forming a complete sequence". A protocol with cases can't be changed in this way.
         */
        post: operations["protocols.steps.save"];
        /**
         * Delete steps
         * Deletes steps of a private protocol by GUID. The GUIDs are in the body. Where a step in the middle goes, the step
         *     after it still names it: read the steps again and link that one anew with `protocols.steps.save`. Steps with cases
         *     can't be deleted in this way.
         */
        delete: operations["protocols.steps.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/protocols/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a protocol in the v1 form
         * @deprecated
         * The read of the oldest generation of the API, which still answers for public protocols without a token. Its steps
         *     are the ones from which v3 lost substeps. Use `protocols.get`.
         */
        get: operations["protocols.getV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/item/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export a protocol as JSON
         * What the website gives for the export of a public protocol as a JSON file: the protocol itself, without envelope
         *     and without a token. It served to make references of protocols.
         */
        get: operations["protocols.exportJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/view/{id}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a protocol as PDF
         * A public protocol as the site prints it. Signed out it may be called 3 times a minute from an address, signed in
         *     5 times. How a token would count has not been shown, so none is sent. Keep what you get: the limit is soon
         *     reached. An error page may come with status 200, so look whether the bytes begin with `%PDF`.
         */
        get: operations["protocols.getPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/view/{id}.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a protocol as a page
         * A public protocol as a page of HTML with all its steps, to be shown as a preview. It comes from users: never put it
         *     into a page of your own unchecked.
         */
        get: operations["protocols.getHtml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List publications
         * Protocols ordered by date of publication: either the last ones (`latest`), or those of a period (`from`
         *     and `to`, both). The list is not paged.
         */
        get: operations["publications.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/researchers/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The user's name in addresses, the last part of that of their page.
                 * @example ana-torres
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        /**
         * Get a researcher
         * Who a user is, by the name in addresses, in the oldest generation of the API. v3 has the profile of the token's
         *     own user only, so this is the one way to somebody else's ORCID.
         */
        get: operations["researchers.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/researchers/{username}/protocols": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The user's name in addresses, the last part of that of their page.
                 * @example ana-torres
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        /**
         * List a researcher's protocols
         * A user's public protocols; with `user_all`, where the user is the token's own, the private ones too. Items have
         *     no steps.
         */
        get: operations["researchers.protocols.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/researchers/{username}/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The user's name in addresses, the last part of that of their page.
                 * @example ana-torres
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        /**
         * List a researcher's workspaces
         * The public workspaces that a user belongs to. Private ones, even of the token's own user, are not among them:
         *     see `workspaces.list` with `filter` `my_groups`.
         */
        get: operations["researchers.workspaces.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List workspaces
         * Public workspaces, or with `filter` those of the token's user. `my_groups` is the only way to the URI of a
         *     private workspace, which `filemanager.workspaces.search` needs.
         */
        get: operations["workspaces.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/workspaces/{uri}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The workspace's name in addresses, as the browser shows it.
                 * @example phage-commons
                 */
                uri: components["parameters"]["WorkspaceUri"];
            };
            cookie?: never;
        };
        /**
         * Get a workspace
         * A workspace with the numbers of its members and files, who may join it, and how the token's user stands to it.
         */
        get: operations["workspaces.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/workspaces/{uri}/protocols": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The workspace's name in addresses, as the browser shows it.
                 * @example phage-commons
                 */
                uri: components["parameters"]["WorkspaceUri"];
            };
            cookie?: never;
        };
        /**
         * List a workspace's protocols
         * The public protocols of a workspace. Its private ones are found with `filemanager.workspaces.search`.
         */
        get: operations["workspaces.protocols.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/workspaces/{uri}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The workspace's name in addresses, as the browser shows it.
                 * @example phage-commons
                 */
                uri: components["parameters"]["WorkspaceUri"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Accept an invitation
         * Makes the token's user a member of a workspace that has invited them. `workspaces.leave` rejects the invitation.
         */
        put: operations["workspaces.confirmInvite"];
        /**
         * Join a workspace
         * Makes the token's user a member where anybody may join, and sends a request where the access level says so; the
         *     answer tells which (`is_confirmed`). Where one has to be invited it is of no use.
         */
        post: operations["workspaces.join"];
        /**
         * Leave a workspace or reject an invitation
         * Ends the membership of the token's user, or rejects the invitation to it.
         */
        delete: operations["workspaces.leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/groups/{uri}/protocols": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The workspace's name in addresses, as the browser shows it.
                 * @example phage-commons
                 */
                uri: components["parameters"]["WorkspaceUri"];
            };
            cookie?: never;
        };
        /**
         * List a group's protocols
         * The public protocols of a workspace under its older name, group. The provider's WordPress widget reads them to
         *     show a lab's protocols on a website. It can order by views and by date of publication, which
         *     `workspaces.protocols.list` can't.
         */
        get: operations["groups.protocols.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/groups/{uri}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The workspace's name in addresses, as the browser shows it.
                 * @example phage-commons
                 */
                uri: components["parameters"]["WorkspaceUri"];
            };
            cookie?: never;
        };
        /**
         * List a group's publications
         * What was published in a workspace, under its older name, group. The harvester of outbreak.info reads all of it in
         *     one page of 1000, without a token.
         */
        get: operations["groups.publications.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/steps/{step_id}/discussions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The step's numeric id, as `protocols.steps.list` answers it; its GUID is not taken here.
                 * @example 7102
                 */
                step_id: components["parameters"]["StepId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a discussion of a step
         * Adds a first comment to a step of a protocol. Others answer in the discussion that it begins
         *     (`steps.discussions.comments.create`, with the `discussion_id` of the answer).
         */
        post: operations["steps.discussions.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/steps/{step_id}/discussions/{discussion_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The step's numeric id, as `protocols.steps.list` answers it; its GUID is not taken here.
                 * @example 7102
                 */
                step_id: components["parameters"]["StepId"];
                /**
                 * The discussion, by the `discussion_id` of any comment in it.
                 * @example 20706
                 */
                discussion_id: components["parameters"]["DiscussionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment in a step's discussion
         * Adds a comment to a discussion of a step that somebody has begun. To answer one comment of it, use
         *     `steps.discussions.comments.reply`.
         */
        post: operations["steps.discussions.comments.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/steps/{step_id}/discussions/{discussion_id}/comments/{parent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The step's numeric id, as `protocols.steps.list` answers it; its GUID is not taken here.
                 * @example 7102
                 */
                step_id: components["parameters"]["StepId"];
                /**
                 * The discussion, by the `discussion_id` of any comment in it.
                 * @example 20706
                 */
                discussion_id: components["parameters"]["DiscussionId"];
                /**
                 * The comment that is replied to, by its `comment_id`.
                 * @example 3489
                 */
                parent_id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply to a comment on a step
         * Adds a reply to one comment in a discussion of a step. It is listed in the `comments` of that comment.
         */
        post: operations["steps.discussions.comments.reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/discussions/{discussion_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The discussion, by the `discussion_id` of any comment in it.
                 * @example 20706
                 */
                discussion_id: components["parameters"]["DiscussionId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a discussion
         * Changes the text that a discussion begins with, where `can_edit` of its root says that the token's user may.
         */
        put: operations["discussions.update"];
        post?: never;
        /**
         * Delete a discussion
         * Deletes a discussion, where `can_delete` of its root says that the token's user may. No source tells of a way to
         *     get it back, or what becomes of the comments in it.
         */
        delete: operations["discussions.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/discussions/comments/{comment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The comment. The root of a discussion has no id of its own; use the discussion's.
                 * @example 3489
                 */
                comment_id: number;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a comment
         * Changes the text of a comment on a protocol or on one of its steps, where its `can_edit` says that the token's
         *     user may. `changed_on` of the comment tells readers that it was.
         */
        put: operations["discussions.comments.update"];
        post?: never;
        /**
         * Delete a comment
         * Deletes a comment, where its `can_delete` says that the token's user may. No source tells of a way to get it
         *     back, or what becomes of the replies to it.
         */
        delete: operations["discussions.comments.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List active records
         * The user's active records: those with steps still to finish. Archived ones instead where `archived` is
         *     given. Items have no steps; read the record for them.
         */
        get: operations["records.list"];
        put?: never;
        /**
         * Create a record
         * Begins a record of a protocol: a copy of its steps that is checked off and annotated during one run. Read it
         *     (`records.get`) before saving to it: its steps have GUIDs of their own.
         */
        post: operations["records.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/records/{guid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The record's GUID, as `records.create` and `records.list` answer it.
                 * @example C0000000000000000000000000000201
                 */
                guid: components["parameters"]["RecordGuid"];
            };
            cookie?: never;
        };
        /**
         * Get a record in the v3 form
         * @deprecated
         * The archived form of the read, in which numbers and flags are strings. It alone answers the notes of a record.
         *     Else use `records.get`.
         */
        get: operations["records.getV3"];
        /**
         * Save changes of a record
         * Applies a stack of changes: a new title, notes, steps checked or skipped. A note without id is added each
         *     time it is sent.
         */
        put: operations["records.saveChanges"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/records/{guid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The record's GUID, as `records.create` and `records.list` answer it.
                 * @example C0000000000000000000000000000201
                 */
                guid: components["parameters"]["RecordGuid"];
            };
            cookie?: never;
        };
        /**
         * Get a record
         * A record with its steps and what was done with each, and its protocol where that is asked for.
         */
        get: operations["records.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/records/{guid}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The record's GUID, as `records.create` and `records.list` answer it.
                 * @example C0000000000000000000000000000201
                 */
                guid: components["parameters"]["RecordGuid"];
            };
            cookie?: never;
        };
        /**
         * List a record's comments
         * The comments on a record and on its steps. No source shows the answer; that of a protocol's comments is the
         *     nearest.
         */
        get: operations["records.comments.list"];
        put?: never;
        /**
         * Comment on a record
         * Adds a comment to a record as a whole. For a reply the newer text names the call of protocols
         *     (`protocols.comments.reply`); nobody was seen to use it for that. No source shows the answer.
         */
        post: operations["records.comments.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/records/steps/{step_id}/discussions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The numeric id of a step of the record, not of the protocol.
                 * @example 8101
                 */
                step_id: components["parameters"]["RecordStepId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a discussion of a record's step
         * Adds a first comment to a step of a record: what happened at this step of this run. No source shows the answer.
         */
        post: operations["records.steps.discussions.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/records/steps/{step_id}/discussions/{discussion_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The numeric id of a step of the record, not of the protocol.
                 * @example 8101
                 */
                step_id: components["parameters"]["RecordStepId"];
                /**
                 * The discussion, by the `discussion_id` of any comment in it.
                 * @example 20801
                 */
                discussion_id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment in a discussion of a record's step
         * Adds a comment to a discussion of a step of a record that somebody has begun. No source shows the answer.
         */
        post: operations["records.steps.discussions.comments.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conversations, or count new messages
         * The last message of each conversation. With the flag `new`, instead of that, the number of new messages
         *     and the GUIDs of their conversations.
         */
        get: operations["conversations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/conversations/{conversation_guid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Which conversation: the `guid` that `conversations.list` shows.
                 * @example E1000000000000000000000000000001
                 */
                conversation_guid: components["parameters"]["ConversationGuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a conversation
         * Deletes a conversation with all its messages, for the token's user. No source tells of a way to get it back, or
         *     whether the other side keeps it.
         */
        delete: operations["conversations.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/conversations/{conversation_guid}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Which conversation: the `guid` that `conversations.list` shows.
                 * @example E1000000000000000000000000000001
                 */
                conversation_guid: components["parameters"]["ConversationGuid"];
            };
            cookie?: never;
        };
        /**
         * List a conversation's messages
         * The messages of a conversation. Here `guid` is the message's own, which `conversations.messages.markRead` takes.
         *     Whether listing them marks them as read is told by nobody.
         */
        get: operations["conversations.messages.list"];
        put?: never;
        /**
         * Send a message
         * Adds a message to a conversation. A new conversation begins where no GUID of one is given, say the text and a
         *     reading of its newer edition; neither shows the address that is left then, so begin conversations in the web app.
         */
        post: operations["conversations.messages.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/conversations/messages/{message_guid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The message, by the `guid` of a conversation's messages.
                 * @example E2000000000000000000000000000003
                 */
                message_guid: Guid;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Mark a message as read
         * Sets `is_read` of a received message, so that `conversations.checkNew` no longer counts it. There is no body, and
         *     no call that makes it unread again.
         */
        put: operations["conversations.messages.markRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/filemanager/folders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List top folders
         * The folders that have no parent: the user's own files, what is shared with the user, bookmarks, workspaces, and the
         *     trash (`default_id` 12). A walk through all files begins here.
         */
        get: operations["filemanager.folders.listTop"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/folders/{folder_guid}/ids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the ids of a folder's items
         * The ids of what is in a folder, sorted. The items themselves are then read by id (`filemanager.items.list`).
         *     Pages count from 1.
         */
        get: operations["filemanager.folders.listItemIds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/filemanager/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get items by id
         * Folders, protocols, records and files by their item ids. An item that the user can't see is left out, so count
         *     what comes. A client asks for 50 at a time to keep the address short.
         */
        get: operations["filemanager.items.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/filemanager/trash": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put items into the trash
         * Moves items into the trash, from which `filemanager.items.restore` brings them back. It takes item ids, not those of
         *     the protocols or files themselves.
         */
        put: operations["filemanager.items.trash"];
        post?: never;
        /**
         * Restore items from the trash
         * Moves items back out of the trash. The item ids are in the body of a DELETE.
         */
        delete: operations["filemanager.items.restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/filemanager/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the file manager
         * Searches the items of all workspaces that the token's user belongs to, and the user's own. The newer documentation
         *     recommends it, and the two beside it, over the three older calls.
         */
        get: operations["filemanager.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/filemanager/workspaces/{uri}/search": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The workspace's name in addresses, as the browser shows it.
                 * @example phage-commons
                 */
                uri: components["parameters"]["WorkspaceUri"];
            };
            cookie?: never;
        };
        /**
         * Search a workspace's files
         * The items of a workspace, private and public ones, whatever folder they lie in, in one flat list; with
         *     `search_key` those that match. It lists each version of a protocol by itself, what lies in the trash too
         *     (`in_trash`), and what other members have published, which no other call does.
         */
        get: operations["filemanager.workspaces.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/filemanager/folders/{guid}/search": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * GUID of the folder.
                 * @example D0000000000000000000000000000001
                 */
                guid: Guid;
            };
            cookie?: never;
        };
        /**
         * Search a folder
         * The items of one folder; with `search_key` those that match. Whether those of folders in it come too has been
         *     shown by nobody.
         */
        get: operations["filemanager.folders.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prepare an upload
         * Makes a file and answers its id and the signed form fields with which its bytes are sent to the storage.
         *     Afterwards the upload is verified. The file lies in no folder until it is put somewhere in the web app, or into a
         *     collection (`collection_items` of `protocols.update`).
         */
        post: operations["files.prepareUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/files/{file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Verify an upload
         * Tells the provider that the bytes of a file have arrived in the storage. Until then the file does not count as
         *     uploaded.
         */
        put: operations["files.verifyUpload"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/researchers/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List notifications
         * What happened to the token's user: comments, invitations, messages, shared protocols. There is no call that marks
         *     one as read.
         */
        get: operations["notifications.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/reagents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search reagents
         * Searches the reagent catalogue of the site: what sellers and users have entered, and what comes from CiteAb, a
         *     directory of antibodies and other products that are cited in papers. The ids are those that the materials of a
         *     protocol are set by.
         */
        get: operations["reagents.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List units
         * The provider's own units, in the oldest generation of the API: the table in which the `unit` of an amount, a
         *     temperature or a concentration is looked up. Some ids that protocols use are missing from it; the `units` of the
         *     protocol itself are more complete.
         */
        get: operations["units.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search as the website does
         * The search behind the website's own search page: full text with ranking by relevance, filters by technique,
         *     antibody, organism and cell line, and counts for them. It finds other protocols than `protocols.list`, whose
         *     `relevance` fails; nobody promises that it stays. Public protocols are found without a token; with one, an
         *     answer may hold private ones of its user, too, so look at `public`.
         *
         *     With `is_advanced` the words are a query of fields: `pcr AND title:(PCR) AND is_open_access:(true) AND
         *     published:[2026-01-01 TO 2026-10-08]`. Fields seen to work: `title`, `keywords`, `authors_string`,
         *     `all_entities.techniques`, `published`, `is_open_access`, `peer_reviewed`, `is_research`.
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
    "/v4/organizations/{uri}/content/exports": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The organization's name in addresses.
                 * @example example-institute
                 */
                uri: components["parameters"]["OrganizationUri"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin an export
         * Begins to pack all content of an organization into one archive, in the background. Read the export
         *     (`organizations.exports.get`) until it is finished; it then names where to fetch the archive. For accounts of
         *     organizations only.
         */
        post: operations["organizations.exports.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/organizations/{uri}/content/exports/{guid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The organization's name in addresses.
                 * @example example-institute
                 */
                uri: components["parameters"]["OrganizationUri"];
                /**
                 * The export, as `organizations.exports.create` answered it.
                 * @example E0000000000000000000000000000001
                 */
                guid: Guid;
            };
            cookie?: never;
        };
        /**
         * Get an export
         * How far an export is. Ask again, every half a minute or so, until `is_finished`; then fetch `download_link` with
         *     the token in the same header. The form of the archive is not told.
         */
        get: operations["organizations.exports.get"];
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
        TokenRequest: TokenRequest;
        SmallUser: SmallUser;
        Image: Image;
        Badge: Badge;
        User: User;
        Token: Token;
        SavingErrorDetail: SavingErrorDetail;
        Error: ErrorSchema;
        Envelope: Envelope;
        OAuthClient: OAuthClient;
        ExtendedUser: ExtendedUser;
        ProfileUpdate: ProfileUpdate;
        NullableTimestamp: NullableTimestamp;
        Timestamp: Timestamp;
        Flag: Flag;
        SmallProtocol: SmallProtocol;
        ReagentStats: ReagentStats;
        Reagent: Reagent;
        RichText: RichText;
        Unit: Unit;
        ForkCount: ForkCount;
        ProtocolStats: ProtocolStats;
        ProtocolAttachment: ProtocolAttachment;
        Guid: Guid;
        DraftStyleRange: DraftStyleRange;
        DraftEntityRange: DraftEntityRange;
        DraftBlock: DraftBlock;
        DraftMutability: DraftMutability;
        DraftQuantity: DraftQuantity;
        DraftUnit: DraftUnit;
        DraftAmount: DraftAmount;
        AmountEntity: AmountEntity;
        DraftDuration: DraftDuration;
        DurationEntity: DurationEntity;
        DraftTemperature: DraftTemperature;
        TemperatureEntity: TemperatureEntity;
        DraftConcentration: DraftConcentration;
        ConcentrationEntity: ConcentrationEntity;
        DraftLink: DraftLink;
        LinkEntity: LinkEntity;
        DraftSoftware: DraftSoftware;
        SoftwareEntity: SoftwareEntity;
        DraftDataset: DraftDataset;
        DatasetEntity: DatasetEntity;
        DraftCommand: DraftCommand;
        CommandEntity: CommandEntity;
        Draft: Draft;
        ResultEntity: ResultEntity;
        SafetyEntity: SafetyEntity;
        NotesEntity: NotesEntity;
        ProtocolFields: ProtocolFields;
        ProtocolsEntity: ProtocolsEntity;
        DocumentsEntity: DocumentsEntity;
        ReagentsEntity: ReagentsEntity;
        DraftGoToStep: DraftGoToStep;
        GoToStepEntity: GoToStepEntity;
        SmallFile: SmallFile;
        DraftVendor: DraftVendor;
        DraftEquipment: DraftEquipment;
        EquipmentEntity: EquipmentEntity;
        DraftFormula: DraftFormula;
        FormulaEntity: FormulaEntity;
        DraftEmbed: DraftEmbed;
        EmbedEntity: EmbedEntity;
        CodeInsertEntity: CodeInsertEntity;
        DraftLegend: DraftLegend;
        DraftImage: DraftImage;
        ImageEntity: ImageEntity;
        ImageBlockEntity: ImageBlockEntity;
        DraftVideo: DraftVideo;
        VideoEntity: VideoEntity;
        DraftFile: DraftFile;
        FileEntity: FileEntity;
        DraftMergedCell: DraftMergedCell;
        DraftTable: DraftTable;
        TablesEntity: TablesEntity;
        TexFormulaEntity: TexFormulaEntity;
        DraftCitation: DraftCitation;
        CitationEntity: CitationEntity;
        DraftPh: DraftPh;
        PhEntity: PhEntity;
        DraftSpin: DraftSpin;
        CentrifugeEntity: CentrifugeEntity;
        ShakerEntity: ShakerEntity;
        KnownDraftEntity: KnownDraftEntity;
        UnknownDraftEntity: UnknownDraftEntity;
        DraftEntity: DraftEntity;
        DraftString: DraftString;
        StepCase: StepCase;
        StepComponentSource: StepComponentSource;
        StepComponent: StepComponent;
        Step: Step;
        ProtocolType: ProtocolType;
        Access: Access;
        VersionData: VersionData;
        TechSupport: TechSupport;
        SmallWorkspace: SmallWorkspace;
        TinyProtocol: TinyProtocol;
        ProtocolLive: ProtocolLive;
        Protocol: Protocol;
        Pagination: Pagination;
        ProtocolPage: ProtocolPage;
        ProtocolSearchPage: ProtocolSearchPage;
        ShownProtocol: ShownProtocol;
        ProtocolShowcase: ProtocolShowcase;
        SingleProtocol: SingleProtocol;
        ProtocolAnswer: ProtocolAnswer;
        ProtocolActionChange: ProtocolActionChange;
        ProtocolActionMarker: ProtocolActionMarker;
        ProtocolAction: ProtocolAction;
        ProtocolChanges: ProtocolChanges;
        ProtocolSavingError: ProtocolSavingError;
        NewGuid: NewGuid;
        NewProtocol: NewProtocol;
        ProtocolComment: ProtocolComment;
        CommentText: CommentText;
        NewComment: NewComment;
        CommentAnswer: CommentAnswer;
        ItemStatus: ItemStatus;
        License: License;
        Funder: Funder;
        ForkedProtocol: ForkedProtocol;
        ForkInfo: ForkInfo;
        ProtocolV4: ProtocolV4;
        CollectionItem: CollectionItem;
        ProtocolUpdate: ProtocolUpdate;
        StepChange: StepChange;
        StepV1: StepV1;
        ProtocolV1: ProtocolV1;
        ExportedAuthor: ExportedAuthor;
        ExportedVersion: ExportedVersion;
        ProtocolExport: ProtocolExport;
        Researcher: Researcher;
        WorkspacePage: WorkspacePage;
        WorkspaceStatus: WorkspaceStatus;
        WorkspaceFileStats: WorkspaceFileStats;
        WorkspaceStats: WorkspaceStats;
        WorkspaceUserStatus: WorkspaceUserStatus;
        Workspace: Workspace;
        WorkspaceUserStatusAnswer: WorkspaceUserStatusAnswer;
        NewStepComment: NewStepComment;
        NewStepDiscussion: NewStepDiscussion;
        RecordFields: RecordFields;
        SmallFolder: SmallFolder;
        RecordListItem: RecordListItem;
        RecordFolder: RecordFolder;
        RecordBaseChange: RecordBaseChange;
        NewRecordNote: NewRecordNote;
        RecordStepChange: RecordStepChange;
        NewRecordStackItem: NewRecordStackItem;
        NewRecord: NewRecord;
        RecordCreated: RecordCreated;
        File: File;
        RecordNote: RecordNote;
        RecordStep: RecordStep;
        RecordV3: RecordV3;
        RecordV3Protocol: RecordV3Protocol;
        RecordNotesChange: RecordNotesChange;
        RecordStackItem: RecordStackItem;
        RecordChanges: RecordChanges;
        Record: RecordSchema;
        RecordWithProtocol: RecordWithProtocol;
        UnshownComments: UnshownComments;
        NewRecordStepComment: NewRecordStepComment;
        Message: Message;
        ConversationList: ConversationList;
        NewMessages: NewMessages;
        ConversationsAnswer: ConversationsAnswer;
        NewMessage: NewMessage;
        ItemIcon: ItemIcon;
        ItemFields: ItemFields;
        BaseFolder: BaseFolder;
        FolderGroup: FolderGroup;
        FolderSpace: FolderSpace;
        FolderItem: FolderItem;
        ProtocolItem: ProtocolItem;
        RecordItem: RecordItem;
        FileManagerFile: FileManagerFile;
        FileItem: FileItem;
        FileManagerItem: FileManagerItem;
        ItemIds: ItemIds;
        FoundSpace: FoundSpace;
        FoundItem: FoundItem;
        FoundPagination: FoundPagination;
        FileSearchPage: FileSearchPage;
        NewUpload: NewUpload;
        UploadFormData: UploadFormData;
        UploadMetaData: UploadMetaData;
        Comment: Comment;
        NotificationThing: NotificationThing;
        NotificationObjects: NotificationObjects;
        NotificationPlaceholder: NotificationPlaceholder;
        Notification: Notification;
        ReagentSearchAnswer: ReagentSearchAnswer;
        SearchItem: SearchItem;
        SearchPagination: SearchPagination;
        FacetCount: FacetCount;
        AccessFacets: AccessFacets;
        Facet: Facet;
        EntityFacets: EntityFacets;
        SearchPage: SearchPage;
        ContentExport: ContentExport;
        ContentExportAnswer: ContentExportAnswer;
    };
    responses: {
        /**
         * More than 100 requests in a minute. Two clients wait as long as `Retry-After` says, though nobody has shown that
         *     it is sent; the body need not be JSON.
         */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** The provider failed. The body need not be JSON */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** The request was refused; `status_code` says why */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** The profile */
        Profile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Envelope & {
                  user: ExtendedUser;
                };
            };
        };
        /** It is done; the body says no more */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Envelope;
            };
        };
        /** The protocol can't be read. Code 1 means on v4 reads that there is no such protocol */
        BadProtocolRead: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** The token may not read this (v4) */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** There is no such thing, or the token may not know of it (v4) */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /**
         * The token's user may not edit this protocol, or the field can't be changed once the protocol is public. The
         *     token itself is not at fault.
         */
        NotEditable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** The request was refused; v4 puts the text into `status_text` */
        BadRequestV4: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** The list was refused; `status_code` says why (1302 for a wrong order field, 132 for no access) */
        BadListRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** How the user stands to the workspace now */
        Joined: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": WorkspaceUserStatusAnswer;
            };
        };
        /** Refused; code 5 for an empty body, or for an id that is no integer */
        BadDiscussionUpdate: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** Refused; code 5 for an id that is no integer */
        BadDiscussionId: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** Refused; code 5 for an empty body, or for an id that is no integer */
        BadCommentUpdate: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** Refused; code 5 for an id that is no integer */
        BadCommentId: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** The comments. No source shows the form */
        CommentsUnshown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": UnshownComments;
            };
        };
        /** The new comment, by what the calls on protocols answer. No source shows the form */
        CommentUnshown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": UnshownComments;
            };
        };
        /** The search was refused; code 3 for parameters that it does not take */
        SearchRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** Refused. These calls have codes of their own; no source tells the HTTP status that they come with */
        ExportRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
    };
    parameters: {
        /** Ascending, or descending, which is the provider's default. */
        OrderDir: "asc" | "desc";
        /** How many items a page holds, 1 to 100. The provider's default is 10. */
        PageSize: number;
        /** What to order by: date of publication (`publish_date`), popularity (`activity`), name, or `views`. The widget sends `order_dir` with views only. */
        PublicOrderField: "publish_date" | "activity" | "name" | "views";
        /** How many items a page holds. The widget sends 1 to 10; a harvester sent 1000 and got all. */
        GroupPageSize: number;
        /** Which program asks, for the provider's own count; `wordpress_widget` is what the widget says. */
        Source: string;
        /** Address of the website that shows the list, for the provider's own count. */
        Hostname: string;
        /**
         * A numeric id, a URI (`lysis-buffer-20-ml-xmpl1`), or a DOI with or without its prefix
         *     (`10.17504/protocols.io.xmpl1`, `protocols.io.xmpl1`). The `doi` of a body begins with `dx.doi.org/`, which has
         *     to go first.
         * @example 10.17504/protocols.io.xmpl1
         */
        ProtocolId: string | number;
        /** 1 for the last version of the protocol, whichever one the id names. */
        LastVersion: 1;
        /**
         * The protocol's URI, the last part of the address of its page; the provider calls it `protocol_uri`.
         * @example lysis-buffer-20-ml-xmpl1
         */
        ProtocolUri: string;
        /**
         * A numeric id, a URI (`lysis-buffer-20-ml-xmpl1`), or a DOI with or without its prefix
         *     (`10.17504/protocols.io.xmpl1`, `protocols.io.xmpl1`). A URI or DOI may end in a version, `/v1`, or in `/latest`.
         *     The `doi` of a body begins with `dx.doi.org/`, which has to go first.
         * @example 10.17504/protocols.io.xmpl1
         */
        ProtocolIdV4: string | number;
        /**
         * How rich texts are written: `json` (Draft documents as strings, the provider's default), `html` or `markdown`. It
         *     applies to description, before_start, guidelines, warning, materials_text and the content of steps.
         */
        ContentFormat: "json" | "html" | "markdown";
        /**
         * A numeric id, a URI, or the GUID, which is all that one has of a protocol at first. That a DOI works where
         *     something is changed is said by nobody.
         * @example A0000000000000000000000000000105
         */
        EditableProtocolId: string | number;
        /**
         * The user's name in addresses, the last part of that of their page.
         * @example ana-torres
         */
        Username: string;
        /** Words to search for in name and description, for protocols also in the authors. Everything where it is empty or absent. */
        SearchKey: string;
        /**
         * Number of the page. The provider says 1 to n, default 1, while its own examples answer this sort of list with
         *     `current_page` 0, and the list of protocols counts from 0. A method that iterates asks for the first page
         *     without a number and goes on from what is answered.
         */
        PageId: number;
        /**
         * The workspace's name in addresses, as the browser shows it.
         * @example phage-commons
         */
        WorkspaceUri: string;
        /**
         * What to order by: popularity (`activity`, the provider's default), date of publication, name, or id. Only `id` is
         *     unique; with the others, items that are equal may change places between pages.
         */
        OrderField: "activity" | "date" | "name" | "id";
        /**
         * The step's numeric id, as `protocols.steps.list` answers it; its GUID is not taken here.
         * @example 7102
         */
        StepId: number;
        /**
         * The discussion, by the `discussion_id` of any comment in it.
         * @example 20706
         */
        DiscussionId: number;
        /**
         * The record's GUID, as `records.create` and `records.list` answer it.
         * @example C0000000000000000000000000000201
         */
        RecordGuid: Guid;
        /** 1 to answer the protocol beside the record. */
        WithProtocol: 0 | 1;
        /**
         * The numeric id of a step of the record, not of the protocol.
         * @example 8101
         */
        RecordStepId: number;
        /**
         * Which conversation: the `guid` that `conversations.list` shows.
         * @example E1000000000000000000000000000001
         */
        ConversationGuid: Guid;
        /**
         * Which folder: its `guid` as the file manager shows it, not its number.
         * @example D0000000000000000000000000000001
         */
        FolderGuid: Guid;
        /** What to sort by, date, name or size. The provider's default is `sort_date`. */
        SortBy: "sort_date" | "sort_name" | "sort_size";
        /** Ascending, or descending, which is the provider's default. */
        SortDir: "asc" | "desc";
        /** How many items a page holds, 1 to 100. The provider's default is 50. */
        FolderPageSize: number;
        /** Which sorts of items: 1 protocols, 10 folders, 11 records, 15 files. All where it is absent. */
        ContentTypes: (1 | 10 | 11 | 15)[];
        /** Which sorts of protocols: 1 protocols, 3 collections, 4 documents. All where it is absent. */
        ProtocolTypes: (1 | 3 | 4)[];
        /** Only items that were changed after this moment, Unix time in seconds. */
        ModifiedAfter: number;
        /** Only items that were changed before this moment, Unix time in seconds. */
        ModifiedBefore: number;
        /** What to sort by. No source tells which words it takes. */
        SearchSortBy: string;
        /** Ascending or descending, in capitals, unlike `sort_dir` of the older calls. */
        SearchSortDir: "ASC" | "DESC";
        /** How many items a page holds. 100 is what a client asks for; no source tells the range. */
        SearchPageSize: number;
        /** Number of the page, counted from 1. */
        SearchPageId: number;
        /** Words to search for; all items where it is absent. */
        FilesSearchKey: string;
        /**
         * The organization's name in addresses.
         * @example example-institute
         */
        OrganizationUri: string;
    };
    requestBodies: {
        /** What the comment says */
        CommentBody: {
            content: {
                "application/x-www-form-urlencoded": CommentText;
            };
        };
        /** The comment */
        StepComment: {
            content: {
                "application/x-www-form-urlencoded": NewStepComment;
            };
        };
        /** The comment */
        RecordStepComment: {
            content: {
                "application/x-www-form-urlencoded": NewRecordStepComment;
            };
        };
        /** The items */
        Items: {
            content: {
                "application/json": ItemIds;
                "application/x-www-form-urlencoded": ItemIds;
            };
        };
    };
    headers: never;
    pathItems: never;
}
export interface operations {
    "oauth.authorize": {
        parameters: {
            query: {
                /**
                 * The client, from the developers page.
                 * @example example-client
                 */
                client_id: string;
                /**
                 * Where the browser is sent afterwards; must be the address that is registered for the client.
                 * @example https://app.example/protocols-io/callback
                 */
                redirect_url: string;
                /** OAuth's own name for the same. It may stand beside `redirect_url`, which libraries that send it have to add. */
                redirect_uri?: string;
                /**
                 * Always `code`.
                 * @example code
                 */
                response_type: "code";
                /**
                 * What the client may do. `readwrite` is the only published value.
                 * @example readwrite
                 */
                scope: string;
                /**
                 * A value of the caller's own, to be compared when the browser comes back.
                 * @example 7d1f0c
                 */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The page on which the user logs in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** On to `redirect_url` */
            302: {
                headers: {
                    /** `redirect_url` with `code`, and perhaps `scope` and `state`, in its query */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** A page that tells the user that the link is wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    "oauth.tokens.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The grant */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": TokenRequest;
            };
        };
        responses: {
            /** A pair of tokens */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Token;
                };
            };
            /** The grant was refused. Code 1217 means that the user has to authorise the client again */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorSchema;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "oauth.clients.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The client, from the developers page.
                 * @example example-client
                 */
                client_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The client */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                      client: OAuthClient;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "profile.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Profile"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "profile.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The fields to change */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": ProfileUpdate;
            };
        };
        responses: {
            200: components["responses"]["Profile"];
            /** Refused; code 123 for an e-mail address in use, 124 for one that is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorSchema;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "protocols.list": {
        parameters: {
            query: {
                /**
                 * Which protocols: all public ones, the user's own public or private ones, or private ones that were
                 *     shared with the user.
                 * @example public
                 */
                filter: "public" | "user_public" | "user_private" | "shared_with_user";
                /**
                 * Words to search for in name, description and authors. In double quotes they must occur together. For
                 *     everything, a single space has worked in 2026.
                 * @example lysis buffer
                 */
                key: string;
                /**
                 * What to order by: popularity (`activity`, the provider's default), relevance, date of publication, name, or id.
                 *     `relevance` is published and answers HTTP 400 with an SQL error. Take `id` to iterate: with date and name,
                 *     pages shift, so that items are skipped and come twice.
                 */
                order_field?: "activity" | "relevance" | "date" | "name" | "id";
                /** Ascending, or descending, which is the provider's default. */
                order_dir?: components["parameters"]["OrderDir"];
                /**
                 * Fields of an item to answer, with commas between; all where it is absent. What is not named is absent from the
                 *     items, though their type has it.
                 */
                fields?: string;
                /** 1 for protocols that a journal has reviewed, 0 for the others. Both where it is absent. */
                peer_reviewed?: 0 | 1;
                /** A moment that restricts the list by date of publication, Unix time in seconds. The client that sends it takes it for the earliest date. */
                published_on?: number;
                /** How many items a page holds, 1 to 100. The provider's default is 10. */
                page_size?: components["parameters"]["PageSize"];
                /** Number of the page, counted from **0**, though the answer's `current_page` counts from 1. */
                page_id?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of protocols */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProtocolSearchPage;
                };
            };
            /** The list was refused; `status_code` says why (1302 for a wrong order field) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorSchema;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "protocols.listTop": {
        parameters: {
            query?: {
                /** What to order by: date of publication (`publish_date`), popularity (`activity`), name, or `views`. The widget sends `order_dir` with views only. */
                order_field?: components["parameters"]["PublicOrderField"];
                /** Ascending, or descending, which is the provider's default. */
                order_dir?: components["parameters"]["OrderDir"];
                /** How many items a page holds. The widget sends 1 to 10; a harvester sent 1000 and got all. */
                page_size?: components["parameters"]["GroupPageSize"];
                /** Which program asks, for the provider's own count; `wordpress_widget` is what the widget says. */
                source?: components["parameters"]["Source"];
                /** Address of the website that shows the list, for the provider's own count. */
                hostname?: components["parameters"]["Hostname"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The protocols */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProtocolShowcase;
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "protocols.getV3": {
        parameters: {
            query?: {
                /** 1 for the last version of the protocol, whichever one the id names. */
                last_version?: components["parameters"]["LastVersion"];
            };
            header?: never;
            path: {
                /**
                 * A numeric id, a URI (`lysis-buffer-20-ml-xmpl1`), or a DOI with or without its prefix
                 *     (`10.17504/protocols.io.xmpl1`, `protocols.io.xmpl1`). The `doi` of a body begins with `dx.doi.org/`, which has
                 *     to go first.
                 * @example 10.17504/protocols.io.xmpl1
                 */
                id: components["parameters"]["ProtocolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The protocol */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProtocolAnswer;
                };
            };
            /** Refused; 212 for no such protocol, 205 and 250 for no access */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorSchema;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "protocols.saveChanges": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The protocol's GUID; the provider calls it `guid`.
                 * @example A0000000000000000000000000000105
                 */
                id: Guid;
            };
            cookie?: never;
        };
        /** The actions */
        requestBody: {
            content: {
                "application/json": ProtocolChanges;
                "application/x-www-form-urlencoded": ProtocolChanges;
            };
        };
        responses: {
            /** Actions of the server to apply, or null */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                      /** What the server changed because of this; null for nothing */
                      actions: ProtocolAction[] | null;
                    };
                };
            };
            /** Refused; for code 254 the message is an object that says where and why */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProtocolSavingError | ErrorSchema;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "protocols.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * A new GUID; the provider calls it `guid`.
                 * @example A0000000000000000000000000000109
                 */
                id: NewGuid;
            };
            cookie?: never;
        };
        /** What to create */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": NewProtocol;
                "application/json": NewProtocol;
            };
        };
        responses: {
            /** The new protocol */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProtocolAnswer;
                };
            };
            /** Refused; 1905 where the workspace's subscription allows no more */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorSchema;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "protocols.materials.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * A numeric id or a URI. For DOIs, of which the text speaks in other reads only, nobody has shown that they work here.
                 * @example lysis-buffer-20-ml-xmpl1
                 */
                id: string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The reagents */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                      /** The protocol's reagents; may be empty */
                      materials: Reagent[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "protocols.publish": {
        parameters: {
            query?: {
                /** Title to give the protocol at the same time. */
                title?: string;
                /** 1 for a DOI without making the protocol public, as while a paper is in review. */
                prepublish?: 1;
            };
            header?: never;
            path: {
                /**
                 * The protocol's URI, the last part of the address of its page; the provider calls it `protocol_uri`.
                 * @example lysis-buffer-20-ml-xmpl1
                 */
                id: components["parameters"]["ProtocolUri"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            /** Refused; 101 not authorised, 255 public already, 256 no title, 257 no author */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorSchema;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "protocols.bookmarks.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The protocol's URI, the last part of the address of its page; the provider calls it `protocol_uri`.
                 * @example lysis-buffer-20-ml-xmpl1
                 */
                id: components["parameters"]["ProtocolUri"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "protocols.bookmarks.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The protocol's URI, the last part of the address of its page; the provider calls it `protocol_uri`.
                 * @example lysis-buffer-20-ml-xmpl1
                 */
                id: components["parameters"]["ProtocolUri"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "protocols.comments.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The protocol's URI, the last part of the address of its page; the provider calls it `protocol_uri`.
                 * @example lysis-buffer-20-ml-xmpl1
                 */
                id: components["parameters"]["ProtocolUri"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The comments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                      /** The roots of the discussions, each with what was answered */
                      comments: ProtocolComment[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "protocols.comments.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The protocol's URI, the last part of the address of its page; the provider calls it `protocol_uri`.
                 * @example lysis-buffer-20-ml-xmpl1
                 */
                id: components["parameters"]["ProtocolUri"];
            };
            cookie?: never;
        };
        /** The comment */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": NewComment;
            };
        };
        responses: {
            /** The new comment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommentAnswer;
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "protocols.comments.reply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The protocol's URI, the last part of the address of its page; the provider calls it `protocol_uri`.
                 * @example lysis-buffer-20-ml-xmpl1
                 */
                id: components["parameters"]["ProtocolUri"];
                /**
                 * The comment that is replied to, by its `comment_id`.
                 * @example 3488
                 */
                parent_comment_id: number;
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CommentBody"];
        responses: {
            /** The new reply */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommentAnswer;
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "protocols.get": {
        parameters: {
            query?: {
                /** 1 for the last version of the protocol, whichever one the id names. */
                last_version?: components["parameters"]["LastVersion"];
                /**
                 * How rich texts are written: `json` (Draft documents as strings, the provider's default), `html` or `markdown`. It
                 *     applies to description, before_start, guidelines, warning, materials_text and the content of steps.
                 */
                content_format?: components["parameters"]["ContentFormat"];
                /**
                 * Fields to answer, one `fields[]` for each; all where it is absent. What is not named may be absent, though the
                 *     type has it. A client sends `authors`, `doi`, `creator`, `published_on`, `description`, `keywords`, `groups`,
                 *     `status`, `journal`, `fork_info`, `ownership_history`, `parent_protocols`, `cited_protocols`, `units`,
                 *     `location`, `is_owner`, `in_trash` and some forty others.
                 */
                "fields[]"?: string[];
            };
            header?: never;
            path: {
                /**
                 * A numeric id, a URI (`lysis-buffer-20-ml-xmpl1`), or a DOI with or without its prefix
                 *     (`10.17504/protocols.io.xmpl1`, `protocols.io.xmpl1`). A URI or DOI may end in a version, `/v1`, or in `/latest`.
                 *     The `doi` of a body begins with `dx.doi.org/`, which has to go first.
                 * @example 10.17504/protocols.io.xmpl1
                 */
                id: components["parameters"]["ProtocolIdV4"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The protocol */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                      payload: ProtocolV4;
                    };
                };
            };
            400: components["responses"]["BadProtocolRead"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "protocols.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * A numeric id, a URI, or the GUID, which is all that one has of a protocol at first. That a DOI works where
                 *     something is changed is said by nobody.
                 * @example A0000000000000000000000000000105
                 */
                id: components["parameters"]["EditableProtocolId"];
            };
            cookie?: never;
        };
        /** The fields to change */
        requestBody: {
            content: {
                "application/json": ProtocolUpdate;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            /** Refused; the number of the status is none, or items were sent for what is no collection */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorSchema;
                };
            };
            401: components["responses"]["NotEditable"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "protocols.steps.list": {
        parameters: {
            query?: {
                /** 1 for the last version of the protocol, whichever one the id names. */
                last_version?: components["parameters"]["LastVersion"];
                /**
                 * How rich texts are written: `json` (Draft documents as strings, the provider's default), `html` or `markdown`. It
                 *     applies to description, before_start, guidelines, warning, materials_text and the content of steps.
                 */
                content_format?: components["parameters"]["ContentFormat"];
            };
            header?: never;
            path: {
                /**
                 * A numeric id, a URI (`lysis-buffer-20-ml-xmpl1`), or a DOI with or without its prefix
                 *     (`10.17504/protocols.io.xmpl1`, `protocols.io.xmpl1`). A URI or DOI may end in a version, `/v1`, or in `/latest`.
                 *     The `doi` of a body begins with `dx.doi.org/`, which has to go first.
                 * @example 10.17504/protocols.io.xmpl1
                 */
                id: components["parameters"]["ProtocolIdV4"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The steps */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                      /** The protocol's steps; may be empty */
                      payload: Step[];
                    };
                };
            };
            400: components["responses"]["BadProtocolRead"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "protocols.steps.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * A numeric id, a URI, or the GUID, which is all that one has of a protocol at first. That a DOI works where
                 *     something is changed is said by nobody.
                 * @example A0000000000000000000000000000105
                 */
                id: components["parameters"]["EditableProtocolId"];
            };
            cookie?: never;
        };
        /** New and changed steps */
        requestBody: {
            content: {
                "application/json": {
                  /** The steps that are new or that change, and those whose neighbour changes */
                  steps: StepChange[];
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
            /** Refused; the text says which rule of the chain is broken */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorSchema;
                };
            };
            401: components["responses"]["NotEditable"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "protocols.steps.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * A numeric id, a URI, or the GUID, which is all that one has of a protocol at first. That a DOI works where
                 *     something is changed is said by nobody.
                 * @example A0000000000000000000000000000105
                 */
                id: components["parameters"]["EditableProtocolId"];
            };
            cookie?: never;
        };
        /** The steps */
        requestBody: {
            content: {
                "application/json": {
                  /** GUIDs of the steps to delete */
                  steps: Guid[];
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequestV4"];
            401: components["responses"]["NotEditable"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "protocols.getV1": {
        parameters: {
            query?: {
                /**
                 * Fields to answer, one `fields[]` for each. The client asks for `doi`, `protocol_name`, `protocol_name_html`,
                 *     `creator`, `authors`, `description`, `link`, `created_on`, `last_modified`, `public`, `doi_status`,
                 *     `materials`, `version`, `keywords`, `steps` and `child_steps`; `units` has been asked for, too.
                 */
                "fields[]"?: string[];
            };
            header?: never;
            path: {
                /**
                 * A numeric id, a URI, or the GUID in the address of a private page.
                 * @example 101
                 */
                id: string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The protocol, with the fields that were asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                      protocol: ProtocolV1;
                    };
                };
            };
            400: components["responses"]["BadProtocolRead"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "protocols.exportJson": {
        parameters: {
            query: {
                /**
                 * Format of the file; `json` is the only one seen.
                 * @example json
                 */
                format: "json";
                /**
                 * Sort of the item; 1, a protocol, is the only one seen.
                 * @example 1
                 */
                type_id: 1;
                /** A flag without value that the program sends; by its name, it makes the answer a file to save. */
                download?: string;
            };
            header?: never;
            path: {
                /**
                 * The protocol's numeric id.
                 * @example 101
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The protocol */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProtocolExport;
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "protocols.getPdf": {
        parameters: {
            query?: {
                /** 1 for a tighter layout. */
                compact_view?: 1;
                /** 1 for the steps alone. Only one of the three `only_…` may be given. */
                only_steps?: 1;
                /** 1 for the materials alone. */
                only_materials?: 1;
                /** 1 for the commands of the steps alone. */
                only_commands?: 1;
            };
            header?: never;
            path: {
                /**
                 * The protocol's URI, as in the address of its page, or its numeric id.
                 * @example lysis-buffer-20-ml-xmpl1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The PDF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                };
            };
            /** The protocol is not public */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** There is no such protocol */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    "protocols.getHtml": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The protocol's URI, as in the address of its page.
                 * @example lysis-buffer-20-ml-xmpl1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    "publications.list": {
        parameters: {
            query?: {
                /** How many of the last publications to answer, 1 to 100. */
                latest?: number;
                /** Beginning of the period, Unix time in seconds. */
                from?: number;
                /** End of the period, Unix time in seconds. More than ten days after `from` is cut to ten days. */
                to?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The protocols */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                      /** Protocols without steps, newest first; empty where nothing was published */
                      items: Protocol[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "researchers.get": {
        parameters: {
            query?: {
                /** 1 for more than the bare name; the only value seen, and what is left out without it has not been shown. */
                with_extras?: 1;
            };
            header?: never;
            path: {
                /**
                 * The user's name in addresses, the last part of that of their page.
                 * @example ana-torres
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                      researcher: Researcher;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "researchers.protocols.list": {
        parameters: {
            query?: {
                /**
                 * All protocols of the user (`user_all`), or the public ones. Code 132 answers the request for all of somebody
                 *     else's. The provider calls it required; its own widget leaves it out, for public ones.
                 * @example user_public
                 */
                filter?: "user_all" | "user_public";
                /** Words to search for in name and description, for protocols also in the authors. Everything where it is empty or absent. */
                key?: components["parameters"]["SearchKey"];
                /**
                 * What to order by: popularity (`activity`, the provider's default), date of publication, name or id; the
                 *     provider's widget also sends `publish_date` and `views`. Only `id` is unique; with the others, items that are
                 *     equal may change places between pages.
                 */
                order_field?: "activity" | "date" | "name" | "id" | "publish_date" | "views";
                /** Ascending, or descending, which is the provider's default. */
                order_dir?: components["parameters"]["OrderDir"];
                /** How many items a page holds, 1 to 100. The provider's default is 10. */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * Number of the page. The provider says 1 to n, default 1, while its own examples answer this sort of list with
                 *     `current_page` 0, and the list of protocols counts from 0. A method that iterates asks for the first page
                 *     without a number and goes on from what is answered.
                 */
                page_id?: components["parameters"]["PageId"];
                /** Which program asks, for the provider's own count; `wordpress_widget` is what the widget says. */
                source?: components["parameters"]["Source"];
                /** Address of the website that shows the list, for the provider's own count. */
                hostname?: components["parameters"]["Hostname"];
            };
            header?: never;
            path: {
                /**
                 * The user's name in addresses, the last part of that of their page.
                 * @example ana-torres
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of protocols */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProtocolPage;
                };
            };
            400: components["responses"]["BadListRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "researchers.workspaces.list": {
        parameters: {
            query?: {
                /** Words to search for in name and description, for protocols also in the authors. Everything where it is empty or absent. */
                key?: components["parameters"]["SearchKey"];
                /** How many items a page holds, 1 to 100. The provider's default is 10. */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * Number of the page. The provider says 1 to n, default 1, while its own examples answer this sort of list with
                 *     `current_page` 0, and the list of protocols counts from 0. A method that iterates asks for the first page
                 *     without a number and goes on from what is answered.
                 */
                page_id?: components["parameters"]["PageId"];
            };
            header?: never;
            path: {
                /**
                 * The user's name in addresses, the last part of that of their page.
                 * @example ana-torres
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of workspaces */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkspacePage;
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "workspaces.list": {
        parameters: {
            query?: {
                /** Words to search for in name and description, for protocols also in the authors. Everything where it is empty or absent. */
                key?: components["parameters"]["SearchKey"];
                /**
                 * Which workspaces: all public ones (`all_public`, the provider's default, and what it takes any other word
                 *     for), those that the user is a confirmed member of, private ones included (`my_groups`), public ones that the
                 *     user belongs to (`user_public`), or public ones that the user has not joined yet (`all_public_request`).
                 */
                filter?: "all_public" | "my_groups" | "user_public" | "all_public_request";
                /** How many items a page holds, 1 to 100. The provider's default is 10. */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * Number of the page. The provider says 1 to n, default 1, while its own examples answer this sort of list with
                 *     `current_page` 0, and the list of protocols counts from 0. A method that iterates asks for the first page
                 *     without a number and goes on from what is answered.
                 */
                page_id?: components["parameters"]["PageId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of workspaces */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkspacePage;
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "workspaces.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The workspace's name in addresses, as the browser shows it.
                 * @example phage-commons
                 */
                uri: components["parameters"]["WorkspaceUri"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The workspace */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                      group: Workspace;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "workspaces.protocols.list": {
        parameters: {
            query?: {
                /** Words to search for in name and description, for protocols also in the authors. Everything where it is empty or absent. */
                key?: components["parameters"]["SearchKey"];
                /**
                 * What to order by: popularity (`activity`, the provider's default), date of publication, name, or id. Only `id` is
                 *     unique; with the others, items that are equal may change places between pages.
                 */
                order_field?: components["parameters"]["OrderField"];
                /** Ascending, or descending, which is the provider's default. */
                order_dir?: components["parameters"]["OrderDir"];
                /** How many items a page holds, 1 to 100. The provider's default is 10. */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * Number of the page. The provider says 1 to n, default 1, while its own examples answer this sort of list with
                 *     `current_page` 0, and the list of protocols counts from 0. A method that iterates asks for the first page
                 *     without a number and goes on from what is answered.
                 */
                page_id?: components["parameters"]["PageId"];
            };
            header?: never;
            path: {
                /**
                 * The workspace's name in addresses, as the browser shows it.
                 * @example phage-commons
                 */
                uri: components["parameters"]["WorkspaceUri"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of protocols */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProtocolPage;
                };
            };
            400: components["responses"]["BadListRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "workspaces.confirmInvite": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The workspace's name in addresses, as the browser shows it.
                 * @example phage-commons
                 */
                uri: components["parameters"]["WorkspaceUri"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Joined"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "workspaces.join": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The workspace's name in addresses, as the browser shows it.
                 * @example phage-commons
                 */
                uri: components["parameters"]["WorkspaceUri"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Joined"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "workspaces.leave": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The workspace's name in addresses, as the browser shows it.
                 * @example phage-commons
                 */
                uri: components["parameters"]["WorkspaceUri"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** How the user stands to the workspace now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkspaceUserStatusAnswer;
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "groups.protocols.list": {
        parameters: {
            query?: {
                /** What to order by: date of publication (`publish_date`), popularity (`activity`), name, or `views`. The widget sends `order_dir` with views only. */
                order_field?: components["parameters"]["PublicOrderField"];
                /** Ascending, or descending, which is the provider's default. */
                order_dir?: components["parameters"]["OrderDir"];
                /** How many items a page holds. The widget sends 1 to 10; a harvester sent 1000 and got all. */
                page_size?: components["parameters"]["GroupPageSize"];
                /** Which program asks, for the provider's own count; `wordpress_widget` is what the widget says. */
                source?: components["parameters"]["Source"];
                /** Address of the website that shows the list, for the provider's own count. */
                hostname?: components["parameters"]["Hostname"];
            };
            header?: never;
            path: {
                /**
                 * The workspace's name in addresses, as the browser shows it.
                 * @example phage-commons
                 */
                uri: components["parameters"]["WorkspaceUri"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The protocols */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProtocolShowcase;
                };
            };
            400: components["responses"]["BadListRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "groups.publications.list": {
        parameters: {
            query?: {
                /** What to order by: date of publication (`publish_date`), popularity (`activity`), name, or `views`. The widget sends `order_dir` with views only. */
                order_field?: components["parameters"]["PublicOrderField"];
                /** Ascending, or descending, which is the provider's default. */
                order_dir?: components["parameters"]["OrderDir"];
                /** How many items a page holds. The widget sends 1 to 10; a harvester sent 1000 and got all. */
                page_size?: components["parameters"]["GroupPageSize"];
                /** Number of the page. The client sends 1 for the first one. */
                page_id?: number;
                /** What to list. `group_publications` is the value that was seen. */
                filter?: string;
                /** Restricts the list to categories of the site. 0, which was seen, for all. */
                categories?: number;
            };
            header?: never;
            path: {
                /**
                 * The workspace's name in addresses, as the browser shows it.
                 * @example phage-commons
                 */
                uri: components["parameters"]["WorkspaceUri"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The protocols */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProtocolShowcase;
                };
            };
            400: components["responses"]["BadListRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "steps.discussions.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The step's numeric id, as `protocols.steps.list` answers it; its GUID is not taken here.
                 * @example 7102
                 */
                step_id: components["parameters"]["StepId"];
            };
            cookie?: never;
        };
        /** The comment */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": NewStepDiscussion;
            };
        };
        responses: {
            /** The new discussion, as its root */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommentAnswer;
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "steps.discussions.comments.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The step's numeric id, as `protocols.steps.list` answers it; its GUID is not taken here.
                 * @example 7102
                 */
                step_id: components["parameters"]["StepId"];
                /**
                 * The discussion, by the `discussion_id` of any comment in it.
                 * @example 20706
                 */
                discussion_id: components["parameters"]["DiscussionId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["StepComment"];
        responses: {
            /** The new comment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommentAnswer;
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "steps.discussions.comments.reply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The step's numeric id, as `protocols.steps.list` answers it; its GUID is not taken here.
                 * @example 7102
                 */
                step_id: components["parameters"]["StepId"];
                /**
                 * The discussion, by the `discussion_id` of any comment in it.
                 * @example 20706
                 */
                discussion_id: components["parameters"]["DiscussionId"];
                /**
                 * The comment that is replied to, by its `comment_id`.
                 * @example 3489
                 */
                parent_id: number;
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["StepComment"];
        responses: {
            /** The new reply */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommentAnswer;
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "discussions.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The discussion, by the `discussion_id` of any comment in it.
                 * @example 20706
                 */
                discussion_id: components["parameters"]["DiscussionId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CommentBody"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadDiscussionUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "discussions.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The discussion, by the `discussion_id` of any comment in it.
                 * @example 20706
                 */
                discussion_id: components["parameters"]["DiscussionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadDiscussionId"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "discussions.comments.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The comment. The root of a discussion has no id of its own; use the discussion's.
                 * @example 3489
                 */
                comment_id: number;
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CommentBody"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadCommentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "discussions.comments.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The comment. The root of a discussion has no id of its own; use the discussion's.
                 * @example 3489
                 */
                comment_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadCommentId"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "records.list": {
        parameters: {
            query: {
                /**
                 * A flag without value; it is always sent, as active records are the only kind of list.
                 * @example
                 */
                active: string;
                /** A flag without value. Where it is there, archived records are answered instead. */
                archived?: string;
                /** How many items a page holds, 1 to 100. The provider's default is 10. */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * Number of the page. The provider says 1 to n, default 1, while its own examples answer this sort of list with
                 *     `current_page` 0, and the list of protocols counts from 0. A method that iterates asks for the first page
                 *     without a number and goes on from what is answered.
                 */
                page_id?: components["parameters"]["PageId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of records */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                      /** Records, without steps; may be empty */
                      items: RecordListItem[];
                      pagination: Pagination;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "records.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The protocol, the folder, and what to save at once */
        requestBody: {
            content: {
                "application/json": NewRecord;
                "application/x-www-form-urlencoded": NewRecord;
            };
        };
        responses: {
            /** The new record, without steps */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                      record: RecordCreated;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "records.getV3": {
        parameters: {
            query?: {
                /** 1 to answer the protocol beside the record. */
                with_protocol?: components["parameters"]["WithProtocol"];
                /** 1 for texts as Draft documents in strings, 0 for the old form. */
                as_draft?: 0 | 1;
                /** 1, sent by a client; by its name, to answer comments too. */
                with_comments?: 1;
            };
            header?: never;
            path: {
                /**
                 * The record's GUID, as `records.create` and `records.list` answer it.
                 * @example C0000000000000000000000000000201
                 */
                guid: components["parameters"]["RecordGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The record, and its protocol where that was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                      record: RecordV3;
                      protocol?: RecordV3Protocol;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "records.saveChanges": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The record's GUID, as `records.create` and `records.list` answer it.
                 * @example C0000000000000000000000000000201
                 */
                guid: components["parameters"]["RecordGuid"];
            };
            cookie?: never;
        };
        /** The changes */
        requestBody: {
            content: {
                "application/json": RecordChanges;
                "application/x-www-form-urlencoded": RecordChanges;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "records.get": {
        parameters: {
            query?: {
                /** 1 to answer the protocol beside the record. */
                with_protocol?: components["parameters"]["WithProtocol"];
                /**
                 * How rich texts are written: `json` (Draft documents as strings, the provider's default), `html` or `markdown`. It
                 *     applies to description, before_start, guidelines, warning, materials_text and the content of steps.
                 */
                content_format?: components["parameters"]["ContentFormat"];
            };
            header?: never;
            path: {
                /**
                 * The record's GUID, as `records.create` and `records.list` answer it.
                 * @example C0000000000000000000000000000201
                 */
                guid: components["parameters"]["RecordGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The record, and its protocol where that was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                      payload: RecordWithProtocol;
                    };
                };
            };
            400: components["responses"]["BadRequestV4"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "records.comments.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The record's GUID, as `records.create` and `records.list` answer it.
                 * @example C0000000000000000000000000000201
                 */
                guid: components["parameters"]["RecordGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CommentsUnshown"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "records.comments.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The record's GUID, as `records.create` and `records.list` answer it.
                 * @example C0000000000000000000000000000201
                 */
                guid: components["parameters"]["RecordGuid"];
            };
            cookie?: never;
        };
        /** The comment */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": NewComment;
            };
        };
        responses: {
            200: components["responses"]["CommentUnshown"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "records.steps.discussions.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The numeric id of a step of the record, not of the protocol.
                 * @example 8101
                 */
                step_id: components["parameters"]["RecordStepId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["RecordStepComment"];
        responses: {
            200: components["responses"]["CommentUnshown"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "records.steps.discussions.comments.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The numeric id of a step of the record, not of the protocol.
                 * @example 8101
                 */
                step_id: components["parameters"]["RecordStepId"];
                /**
                 * The discussion, by the `discussion_id` of any comment in it.
                 * @example 20801
                 */
                discussion_id: number;
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["RecordStepComment"];
        responses: {
            200: components["responses"]["CommentUnshown"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "conversations.list": {
        parameters: {
            query?: {
                /** A flag without value; answers the count instead of the list. */
                new?: string;
                /** Number of the page. With what number the list begins has not been shown; its one published answer says 1. */
                page_id?: number;
                /** How many conversations a page holds. The provider's default is 99999, which stands for all. */
                page_size?: number;
                /** Words to search for in the conversations. */
                key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The conversations, or the count of new messages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationsAnswer;
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "conversations.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Which conversation: the `guid` that `conversations.list` shows.
                 * @example E1000000000000000000000000000001
                 */
                conversation_guid: components["parameters"]["ConversationGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "conversations.messages.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Which conversation: the `guid` that `conversations.list` shows.
                 * @example E1000000000000000000000000000001
                 */
                conversation_guid: components["parameters"]["ConversationGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The messages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                      /** What was written, of both sides */
                      messages: Message[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "conversations.messages.send": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Which conversation: the `guid` that `conversations.list` shows.
                 * @example E1000000000000000000000000000001
                 */
                conversation_guid: components["parameters"]["ConversationGuid"];
            };
            cookie?: never;
        };
        /** The message */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": NewMessage;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "conversations.messages.markRead": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The message, by the `guid` of a conversation's messages.
                 * @example E2000000000000000000000000000003
                 */
                message_guid: Guid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "filemanager.folders.listTop": {
        parameters: {
            query: {
                /**
                 * A flag without value; it is always sent.
                 * @example
                 */
                top: string;
                /**
                 * A flag without value. Leaves out folders without folders in them, other than the user's own files, the
                 *     shared ones and the bookmarks.
                 */
                without_empty?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The folders */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                      /** Folders that have no parent */
                      folders: FolderItem[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "filemanager.folders.listItemIds": {
        parameters: {
            query?: {
                /** What to sort by, date, name or size. The provider's default is `sort_date`. */
                sort_by?: components["parameters"]["SortBy"];
                /** Ascending, or descending, which is the provider's default. */
                sort_dir?: components["parameters"]["SortDir"];
                /** How many items a page holds, 1 to 100. The provider's default is 50. */
                page_size?: components["parameters"]["FolderPageSize"];
                /** Number of the page, counted from **1**. Page 0 answers no ids and names a next page. */
                page_id?: number;
            };
            header?: never;
            path: {
                /**
                 * Which folder: its `guid` as the file manager shows it, not its number.
                 * @example D0000000000000000000000000000001
                 */
                folder_guid: components["parameters"]["FolderGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of ids */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                      /** Item ids; may be empty */
                      ids: number[];
                      pagination: Pagination;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "filemanager.items.list": {
        parameters: {
            query: {
                /**
                 * Items, by the ids that folders list (`item_id`), one `ids[]` for each.
                 * @example [
                 *       6002,
                 *       6003,
                 *       6004,
                 *       6005
                 *     ]
                 */
                "ids[]": number[];
                /** What to sort by, date, name or size. The provider's default is `sort_date`. */
                sort_by?: components["parameters"]["SortBy"];
                /** Ascending, or descending, which is the provider's default. */
                sort_dir?: components["parameters"]["SortDir"];
                /** How many items a page holds, 1 to 100. The provider's default is 50. */
                page_size?: components["parameters"]["FolderPageSize"];
                /**
                 * Number of the page. The provider says 1 to n, default 1, while its own examples answer this sort of list with
                 *     `current_page` 0, and the list of protocols counts from 0. A method that iterates asks for the first page
                 *     without a number and goes on from what is answered.
                 */
                page_id?: components["parameters"]["PageId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The items */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                      /** Folders, protocols, records and files, in no promised order */
                      items: FileManagerItem[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "filemanager.items.trash": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Items"];
        responses: {
            /** Ids of the items that are in the trash now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                      /** Item ids; may be empty */
                      deleted: number[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "filemanager.items.restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Items"];
        responses: {
            /** Ids of the items that are back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                      /** Item ids; may be empty */
                      restored: number[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "filemanager.search": {
        parameters: {
            query: {
                /**
                 * Words to search for. This search, unlike those of a workspace or a folder, needs them.
                 * @example lysis
                 */
                search_key: string;
                /** Which sorts of items: 1 protocols, 10 folders, 11 records, 15 files. All where it is absent. */
                "content_types[]"?: components["parameters"]["ContentTypes"];
                /** Which sorts of protocols: 1 protocols, 3 collections, 4 documents. All where it is absent. */
                "protocol_types[]"?: components["parameters"]["ProtocolTypes"];
                /** Only items that were changed after this moment, Unix time in seconds. */
                modified_after?: components["parameters"]["ModifiedAfter"];
                /** Only items that were changed before this moment, Unix time in seconds. */
                modified_before?: components["parameters"]["ModifiedBefore"];
                /** What to sort by. No source tells which words it takes. */
                sort_by?: components["parameters"]["SearchSortBy"];
                /** Ascending or descending, in capitals, unlike `sort_dir` of the older calls. */
                sort_dir?: components["parameters"]["SearchSortDir"];
                /** How many items a page holds. 100 is what a client asks for; no source tells the range. */
                page_size?: components["parameters"]["SearchPageSize"];
                /** Number of the page, counted from 1. */
                page_id?: components["parameters"]["SearchPageId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of items */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FileSearchPage;
                };
            };
            400: components["responses"]["SearchRefused"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "filemanager.workspaces.search": {
        parameters: {
            query?: {
                /** Words to search for; all items where it is absent. */
                search_key?: components["parameters"]["FilesSearchKey"];
                /** Which sorts of items: 1 protocols, 10 folders, 11 records, 15 files. All where it is absent. */
                "content_types[]"?: components["parameters"]["ContentTypes"];
                /** Which sorts of protocols: 1 protocols, 3 collections, 4 documents. All where it is absent. */
                "protocol_types[]"?: components["parameters"]["ProtocolTypes"];
                /** Only items that were changed after this moment, Unix time in seconds. */
                modified_after?: components["parameters"]["ModifiedAfter"];
                /** Only items that were changed before this moment, Unix time in seconds. */
                modified_before?: components["parameters"]["ModifiedBefore"];
                /** What to sort by. No source tells which words it takes. */
                sort_by?: components["parameters"]["SearchSortBy"];
                /** Ascending or descending, in capitals, unlike `sort_dir` of the older calls. */
                sort_dir?: components["parameters"]["SearchSortDir"];
                /** How many items a page holds. 100 is what a client asks for; no source tells the range. */
                page_size?: components["parameters"]["SearchPageSize"];
                /** Number of the page, counted from 1. */
                page_id?: components["parameters"]["SearchPageId"];
            };
            header?: never;
            path: {
                /**
                 * The workspace's name in addresses, as the browser shows it.
                 * @example phage-commons
                 */
                uri: components["parameters"]["WorkspaceUri"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of items */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FileSearchPage;
                };
            };
            400: components["responses"]["SearchRefused"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "filemanager.folders.search": {
        parameters: {
            query?: {
                /** Words to search for; all items where it is absent. */
                search_key?: components["parameters"]["FilesSearchKey"];
                /** Which sorts of items: 1 protocols, 10 folders, 11 records, 15 files. All where it is absent. */
                "content_types[]"?: components["parameters"]["ContentTypes"];
                /** Which sorts of protocols: 1 protocols, 3 collections, 4 documents. All where it is absent. */
                "protocol_types[]"?: components["parameters"]["ProtocolTypes"];
                /** Only items that were changed after this moment, Unix time in seconds. */
                modified_after?: components["parameters"]["ModifiedAfter"];
                /** Only items that were changed before this moment, Unix time in seconds. */
                modified_before?: components["parameters"]["ModifiedBefore"];
                /** What to sort by. No source tells which words it takes. */
                sort_by?: components["parameters"]["SearchSortBy"];
                /** Ascending or descending, in capitals, unlike `sort_dir` of the older calls. */
                sort_dir?: components["parameters"]["SearchSortDir"];
                /** How many items a page holds. 100 is what a client asks for; no source tells the range. */
                page_size?: components["parameters"]["SearchPageSize"];
                /** Number of the page, counted from 1. */
                page_id?: components["parameters"]["SearchPageId"];
            };
            header?: never;
            path: {
                /**
                 * GUID of the folder.
                 * @example D0000000000000000000000000000001
                 */
                guid: Guid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of items */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FileSearchPage;
                };
            };
            400: components["responses"]["SearchRefused"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "files.prepareUpload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What will be uploaded */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": NewUpload;
            };
        };
        responses: {
            /** The form fields, and the file's id */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                      formData: UploadFormData;
                      metaData: UploadMetaData;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "files.verifyUpload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The file, as `files.prepareUpload` answered it.
                 * @example 9103
                 */
                file_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "notifications.list": {
        parameters: {
            query?: {
                /** How many items a page holds, 1 to 100. The provider's default is 10. */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * Number of the page. The provider says 1 to n, default 1, while its own examples answer this sort of list with
                 *     `current_page` 0, and the list of protocols counts from 0. A method that iterates asks for the first page
                 *     without a number and goes on from what is answered.
                 */
                page_id?: components["parameters"]["PageId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of notifications */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                      /** What happened, newest first in the example; may be empty */
                      list: Notification[];
                      pagination: Pagination;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "reagents.list": {
        parameters: {
            query: {
                /**
                 * Words to search for.
                 * @example lysozyme
                 */
                key: string;
                /** True for reagents from CiteAb only, false for all others. Both where it is absent. */
                is_citeab?: boolean;
                /** Beginning of a period, Unix time in seconds; whether of the entry or of its last change is not told. */
                from?: number;
                /** End of that period, Unix time in seconds. */
                to?: number;
                /** How many items a page holds. No source tells the range. */
                page_size?: number;
                /**
                 * Number of the page. The provider says 1 to n, default 1, while its own examples answer this sort of list with
                 *     `current_page` 0, and the list of protocols counts from 0. A method that iterates asks for the first page
                 *     without a number and goes on from what is answered.
                 */
                page_id?: components["parameters"]["PageId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The answer. No source shows its form; of the request nothing more is known */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReagentSearchAnswer;
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "units.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The units */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                      /** Units by id */
                      units: Unit[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "search.list": {
        parameters: {
            query: {
                /**
                 * The words; with `is_advanced` a query of fields.
                 * @example lysis buffer
                 */
                q: string;
                /**
                 * What to search for. 1 for protocols, the only value seen; the website has others for workspaces and users.
                 * @example 1
                 */
                types: number;
                /** What to order by: relevance, date of publication, title, mentions in papers (the website's Impact), or how many users say that it works for them (`wfm`). */
                sort_by?: "relevance" | "date" | "title" | "mentions" | "wfm";
                /** Ascending or descending. The website sends `asc` for titles and `desc` for the others. */
                sort_dir?: "asc" | "desc";
                /** Number of the page, counted from 1. */
                page_id?: number;
                /** How many items a page holds. The website sends 30. */
                page_size?: number;
                /** Whether matches in some fields, by its name, count more. The website sends true. */
                use_fields_boosters?: boolean;
                /** Whether `q` is a query of fields. The filters below are then written into `q` instead. */
                is_advanced?: boolean;
                /** Whether to answer `entity_facets`. The website sends true, but not with `is_advanced`. */
                entity_facets?: boolean;
                /**
                 * Which collections to search, with commas between: `open_access`, which is what the website sends at first,
                 *     and `springer_protocols`. Both where it is absent.
                 * @example open_access
                 */
                access?: string;
                /** Techniques that all have to occur, with `|` between, such as `PCR|Real-time PCR`. */
                techniques?: string;
                /** Antibodies that all have to occur, with `|` between. Mostly protocols of Springer name some. */
                antibodies?: string;
                /** Organisms that all have to occur, with `|` between, such as `Homo sapiens`. */
                organisms?: string;
                /** Cell lines that all have to occur, with `|` between. */
                cell_lines?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of what was found, with counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SearchPage;
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "organizations.exports.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The organization's name in addresses.
                 * @example example-institute
                 */
                uri: components["parameters"]["OrganizationUri"];
            };
            cookie?: never;
        };
        /** How to pack it */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                  /** Time zone for the times in the archive, by its name in the tz database, `America/New_York`. UTC where it is absent */
                  timezone?: string;
                };
            };
        };
        responses: {
            /** The export that has begun */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentExportAnswer;
                };
            };
            400: components["responses"]["ExportRefused"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "organizations.exports.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The organization's name in addresses.
                 * @example example-institute
                 */
                uri: components["parameters"]["OrganizationUri"];
                /**
                 * The export, as `organizations.exports.create` answered it.
                 * @example E0000000000000000000000000000001
                 */
                guid: Guid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The export */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentExportAnswer;
                };
            };
            400: components["responses"]["ExportRefused"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}

/** A grant, with the client's own credentials. */
export interface TokenRequest {
  /** The client, as the developers page shows it */
  client_id: string;
  /** What proves that it is the client, from the same page */
  client_secret: string;
  /** Whether a code is exchanged or a pair of tokens is renewed */
  grant_type: "authorization_code" | "refresh_token";
  /** The code that the redirect brought; required for `authorization_code` */
  code?: string;
  /** The refresh token; required for `refresh_token` */
  refresh_token?: string;
}

/** The least that is said of a person. */
export interface SmallUser {
  /** Full name as one string. A single space where nobody is meant */
  name: string;
  /** Institution in free text; null or empty for none */
  affiliation: string | null;
  /** Last part of the address of their page, `ana-torres`; null or empty for people without an account */
  username: string | null;
}

/**
 * A picture and its small stand-in. Each address is absolute, or relative to the site (`/img/…`), or empty, or
 * null.
 */
export interface Image {
  /** Address of the picture in full size */
  source: string | null;
  /** Address of a small version, or once more of the full one */
  placeholder: string | null;
  /** The full picture in WebP, in v4 and some v3 answers; may be empty */
  webp_source?: string | null;
  /** The small version in WebP, on the cover of v4 protocols; may be empty */
  webp_placeholder?: string | null;
}

/** An award that the site shows beside a user, for publishing or for taking part. */
export interface Badge {
  /** The kind of award: 2 for authors, 4 for the most active ones, 5 for early users, 6 for commenting */
  id: number;
  image: Image;
  /** What the award is for, as the site shows it: `Author`, `Early adopter` */
  name: string;
}

/** A person. Authors need not have an account, and the seller of a reagent is written like a person, too. */
export type User = SmallUser & {
  /** A website that the person gave; may be empty */
  link: string | null;
  image?: Image;
  /** Awards of the person; null or empty for none, and absent from most answers */
  badges?: Badge[] | null;
  /** What the person works on, in free text; absent from most answers */
  research_interests?: string | null;
  /** What the protocol's authors wrote beside this author, such as a contribution, by its name; always null where it was seen */
  note?: string | null;
  /** The seller in the reagent catalogue; only sellers carry one */
  id?: number;
  /** Institutions as a list; empty wherever it was seen, so what an entry holds has not been shown */
  affiliations?: unknown[];
  /** 0 wherever it was seen; by its name, whether the site has verified who this is */
  verified?: number;
  /** By its name, whether the site has verified who this is */
  is_verified_user?: boolean;
  /** The token's user has blocked this person */
  blocked_by_you?: boolean;
  /** This person has blocked the token's user */
  blocked_you?: boolean;
  /** The person does not show whom they follow */
  hide_following?: boolean;
};

/** A pair of tokens with their lifetimes. */
export interface Token {
  /** The access token, 64 hexadecimal characters in the example */
  access_token: string;
  /** `bearer`, in lower case */
  token_type: string;
  /** Lifetime of the access token in seconds, about a year */
  expires_in: number | string;
  /** What was granted, such as `readwrite` */
  scope: string;
  /** The refresh token that goes with it */
  refresh_token: string;
  /** Lifetime of the refresh token in seconds, about two years */
  refresh_expires_in: number | string;
  /** Who authorised the client; absent after a refresh */
  user?: User;
  /** 0 for success */
  status_code?: number;
}

/** Where saving the changes of a protocol failed, and why. */
export interface SavingErrorDetail {
  /** Place in the sent changes, such as `stack[0]` */
  path: string;
  /** What is wrong at that place */
  error: string;
}

/** An error. v3 writes its text into `error_message`, v4 into `status_text`. */
export interface ErrorSchema {
  /** The provider's number for what went wrong, never 0 */
  status_code: number;
  /** What went wrong, in words (v3); for code 254, where and what */
  error_message?: string | SavingErrorDetail;
  /** What went wrong, in words (v4) */
  status_text?: string;
}

/** What every answer may carry beside its payload. */
export interface Envelope {
  /** 0 for success. Absent from some successes */
  status_code?: number;
  /** 1 in the month before the access token expires; absent otherwise */
  warning_code?: number;
  /** Says in words how many days the access token still has; stands beside `warning_code` */
  warning_message?: string;
}

/** A registered client. */
export interface OAuthClient {
  /** The client, as the developers page shows it */
  client_id: string;
  /** What proves that it is the client */
  client_secret: string;
  /** How it gets tokens of users: `authorization_code` */
  grant_type: string;
  /** What it may ask users for: `readwrite` */
  scope: string;
  /** Where browsers are sent after the login */
  redirect_url: string;
  /** Its client access token, which acts for the user who made the client */
  token: string;
}

/** The token's own user. */
export type ExtendedUser = User & {
  /** Given name; with the family name it makes up `name` */
  first_name: string;
  /** Family name */
  last_name: string;
  /** Address that the account is registered with, and that the site writes to */
  email: string;
  /** What the user says of themselves on their page, plain text; may be empty */
  bio: string;
};

/** Fields of the profile to change; the others stay. */
export interface ProfileUpdate {
  /** Given name */
  first_name?: string;
  /** Family name */
  last_name?: string;
  /** Address to register the account with; refused where another account has it (123) or it is no address (124) */
  email?: string;
  /** The password from now on; `old_password` has to stand beside it */
  password?: string;
  /** The password until now; required beside `password` */
  old_password?: string;
  /** What the user says of themselves on their page */
  bio?: string;
  /** Address of a picture that the provider can read */
  image?: string;
  /** Institution in free text */
  affiliation?: string;
  /** Address of the user's website */
  link?: string;
}

/**
 * Unix time in seconds. Null, and in places 0, for never
 *
 * Format: int64
 */
export type NullableTimestamp = number | null;

/**
 * Unix time in seconds. Some fields use 0 for never
 *
 * Format: int64
 */
export type Timestamp = number;

/** Yes or no. A boolean in v4, 0 or 1 in v3 */
export type Flag = boolean | 0 | 1;

/** A version of a protocol. */
export interface SmallProtocol {
  /** This version as a protocol of its own, as reads take it */
  id: number;
  /** GUID of this version; may be empty */
  guid?: string;
  /** What this version is called, plain text */
  title: string;
  /** The same as HTML */
  title_html?: string | null;
  image: Image;
  /** Number of the version, from 0 */
  version_id: number;
  /** DOI with `dx.doi.org/` before it; null or empty for none */
  doi: string | null;
  /** Name in addresses */
  uri: string;
  /** When it was published, Unix time in seconds; null or 0 for never */
  published_on: NullableTimestamp;
  /** When it was made, Unix time in seconds */
  created_on?: Timestamp;
  /** When it was changed last, Unix time in seconds; may be absent */
  modified_on?: NullableTimestamp;
  creator?: User;
}

/** How much a reagent is used. */
export interface ReagentStats {
  /** How many protocols list it */
  total_protocols?: number;
}

/** A reagent of the catalogue, or one that a user entered for a protocol of their own. */
export interface Reagent {
  /** The reagent, as `main:change-materials` takes it */
  id: number;
  /** Molar mass in g/mol; 0 where it is not given */
  mol_weight: number;
  /** What it is called, often with the size of the package */
  name: string;
  /** Linear formula, such as `C130H204N38O31S`; null or empty where it is not given */
  linfor: string | null;
  /** Its page at the seller's; null or empty for none */
  url: string | null;
  /** Catalogue number at the seller's; may be empty. Users have put RRIDs here, too */
  sku: string | null;
  /** The seller, written like a person; `link` is its website. `Contributed by users` where a user entered the reagent */
  vendor: User;
  /** CAS registry number; may be empty */
  cas_number?: string | null;
  /** Research resource identifier, `RRID:AB_…`; may be empty */
  rrid?: string | null;
  /** Whether others than the user who entered it find it */
  public?: Flag;
  /** Whether the token's user may change the entry */
  can_edit?: Flag;
  stats?: ReagentStats;
}

/**
 * Rich text: a Draft document as a JSON string, or HTML, or Markdown, as asked for with `content_format`
 * (a v3 answer may hold any of them). May be empty.
 */
export type RichText = string | null;

/**
 * A unit of measurement, by the number with which entities of a text refer to it. The provider's own keep their
 * numbers (1 µL, 2 mL, 3 L, 5 mg, 6 g, 10 °C, 28 millimolar, 32 room temperature, 33 rpm, 34 x g, 165 on ice);
 * users can add units, and then two numbers may have one name.
 */
export interface Unit {
  /** The unit, as entities refer to it */
  id: number;
  /** What it measures, in the numbering of step components: 3 amounts, 24 temperatures, 25 concentrations */
  type_id?: number;
  /** As it is shown behind a number: `µL`, `°C`, `Room temperature` */
  name: string;
  /** Whether the token's user may edit or delete it */
  can_manage?: Flag;
  /** 1 for a unit that an editor should not offer */
  read_only?: Flag;
}

/** How many copies were made of a protocol. */
export interface ForkCount {
  /** Copies that are not public */
  private: number;
  /** Copies that are public */
  public: number;
}

/** How often a protocol was seen and used. */
export interface ProtocolStats {
  /** How often its page was opened */
  number_of_views: number;
  /** How many steps it has */
  number_of_steps: number;
  /** How many users have bookmarked it */
  number_of_bookmarks?: number;
  /** Comments on it and on its steps together */
  number_of_comments?: number;
  /** Comments on it that somebody has bookmarked */
  number_of_bookmarked_comments?: number;
  /** How many comments stand on its steps */
  number_of_steps_comments?: number;
  /** The same in the list of records */
  number_of_step_comments?: number;
  /** Comments on it as a whole */
  number_of_protocol_comments?: number;
  /** How often it was exported */
  number_of_exports?: number;
  /** Records made of it */
  number_of_runs?: number;
  /** How many users have said that it works for them */
  number_of_votes?: number;
  /** How many reagents it lists */
  number_of_reagents?: number;
  /** How many pieces of equipment it names */
  number_of_equipments?: number;
  /** How many collections hold it */
  number_of_collections?: number;
  /** Copies of it that the user can read */
  number_of_accessible_forks?: number;
  number_of_forks?: ForkCount;
  /** Whether the token's user has said that it works */
  is_voted?: Flag;
}

/** A file attached to a protocol. */
export interface ProtocolAttachment {
  /** Address of a small picture, or of one for this sort of file */
  thumb_url: string;
  /** Address of the bytes */
  url: string;
  /** What the file was called when it was uploaded */
  ofn: string;
}

/** 32 hexadecimal characters without dashes, upper case */
export type Guid = string;

/** A style over a part of a block's text. */
export interface DraftStyleRange {
  /** Where it begins in the text, counted from 0 in UTF-16 units */
  offset: number;
  /** How far it reaches, in UTF-16 units */
  length: number;
  /** Bold, italic, superscript or subscript */
  style: "bold" | "italic" | "sup" | "sub" | (string & {});
}

/** The place of an entity in a block's text. */
export interface DraftEntityRange {
  /** Where it begins in the text, counted from 0 in UTF-16 units */
  offset: number;
  /** How far it reaches, in UTF-16 units */
  length: number;
  /** Which entity: its key in `entityMap` */
  key: number;
}

/** A paragraph, a list item, or the place of a block entity. */
export interface DraftBlock {
  /** Five letters or digits that name the block in its document */
  key: string;
  /** What it says, without styles; entities stand over a part of it, often over one blank */
  text: string;
  /** How the whole block is set. An `atomic` block is only the place of its entity */
  type: "atomic" | "unstyled" | "align-center" | "align-left" | "align-right" | "align-justify" | "unordered-list-item" | "ordered-list-item" | (string & {});
  /** Styles of parts of the text */
  inlineStyleRanges?: DraftStyleRange[];
  /** Where entities stand in the text */
  entityRanges?: DraftEntityRange[];
  /** How deep a list item is nested; 0 for the outermost */
  depth?: number;
  /** Empty in all that was seen, as an array or an object */
  data?: { [key: string]: unknown } | unknown[];
}

/** Draft.js's own word for how the entity may be edited */
export type DraftMutability = "MUTABLE" | "IMMUTABLE" | (string & {});

/** A value. Empty where none is given */
export type DraftQuantity = number | string;

/**
 * The unit's id, to be looked up in the protocol's `units`; users can add units, and ids that are not in
 * the list occur. Published examples also write its name.
 */
export type DraftUnit = number | string | null;

/** How much of something. */
export interface DraftAmount {
  amount: DraftQuantity;
  unit: DraftUnit;
  /** Of what; may be empty */
  label: string;
  /** Empty in the published example; in answers since 2024 */
  guid?: string;
  /** 0 in the published example; in answers since 2024 */
  id?: number;
  /** False in the published example; by its name, whether the editor could not read the value */
  error?: boolean;
  /** By its name, whether the value is shown as a power of ten */
  scientificNotation?: boolean;
}

/** An amount of something. */
export interface AmountEntity {
  /** Always `amount` */
  type: "amount";
  mutability?: DraftMutability;
  data: DraftAmount;
}

/** How long something takes; readers can start it as a timer. */
export interface DraftDuration {
  /** Seconds */
  duration: number;
  /** What happens meanwhile; may be empty */
  label: string;
  /** State of the timer: 0 or null where it was seen */
  pause?: number | null;
  /** Empty where it was seen; by its name, times to choose from */
  preset?: unknown[];
  /** State of the timer: 0 or null where it was seen */
  start?: number | null;
  /** Empty in the published example */
  guid?: string;
  /** 0 in the published example */
  id?: number;
}

/** A time to wait. */
export interface DurationEntity {
  /** Always `duration` */
  type: "duration";
  mutability?: DraftMutability;
  data: DraftDuration;
}

/** How warm. */
export interface DraftTemperature {
  temperature: DraftQuantity;
  unit: DraftUnit;
  /** What it is for; may be empty */
  label: string;
}

/** A temperature to hold. */
export interface TemperatureEntity {
  /** Always `temperature` */
  type: "temperature";
  mutability?: DraftMutability;
  data: DraftTemperature;
}

/** How concentrated. */
export interface DraftConcentration {
  concentration: DraftQuantity;
  unit: DraftUnit;
  /** Of what; may be empty */
  label: string;
}

/** A concentration. */
export interface ConcentrationEntity {
  /** Always `concentration` */
  type: "concentration";
  mutability?: DraftMutability;
  data: DraftConcentration;
}

/** A link. The words of it stand in the block. */
export interface DraftLink {
  /** Where it leads; may be empty */
  url: string;
}

/** A link. */
export interface LinkEntity {
  /** Always `link` */
  type: "link";
  mutability?: DraftMutability;
  data: DraftLink;
}

/** A software package. All but the name may be empty. */
export interface DraftSoftware {
  /** What it is called */
  name: string;
  /** Who makes it */
  developer: string;
  /** Where its code is: an address or the name of a repository */
  repository: string;
  /** Address of its page */
  link: string;
  /** Operating system that it runs on */
  os_name: string;
  /** Which version of that system */
  os_version: string;
  /** Which version of the software; in live data */
  version?: string;
}

/** A software package. */
export interface SoftwareEntity {
  /** Always `software` */
  type: "software";
  mutability?: DraftMutability;
  data: DraftSoftware;
}

/** A data set. */
export interface DraftDataset {
  /** What it is called */
  name: string;
  /** Where it is found; may be empty */
  link: string;
}

/** A data set. */
export interface DatasetEntity {
  /** Always `dataset` */
  type: "dataset";
  mutability?: DraftMutability;
  data: DraftDataset;
}

/** A command to run. All but the name may be empty. */
export interface DraftCommand {
  /** What is run, or what the command is for */
  name: string;
  /** What to type; absent from some answers */
  command?: string;
  /** Operating system, or language, such as `MATLAB` */
  os_name: string;
  /** Which version of it */
  os_version: string;
  /** What it does; absent from some answers */
  description?: string;
  /** In live data beside `name`; what tells the two apart has not been shown */
  command_name?: string;
}

/** A command to run. */
export interface CommandEntity {
  /** Always `command` */
  type: "command";
  mutability?: DraftMutability;
  data: DraftCommand;
}

/** A Draft.js raw document. */
export interface Draft {
  /** Paragraphs, list items and places of block entities, in order */
  blocks: DraftBlock[];
  /** Entities by key, which is a number written as a string. An empty map may be an empty array */
  entityMap: { [key: string]: DraftEntity } | never[];
}

/** An expected result, itself a Draft. */
export interface ResultEntity {
  /** Always `result` */
  type: "result";
  mutability?: DraftMutability;
  data: Draft;
}

/** Safety information, itself a Draft. */
export interface SafetyEntity {
  /** Always `safety` */
  type: "safety";
  mutability?: DraftMutability;
  data: Draft;
}

/** A note, itself a Draft. */
export interface NotesEntity {
  /** Always `notes` */
  type: "notes";
  mutability?: DraftMutability;
  data: Draft;
}

/** What v3 and v4 both say of a protocol. Which of it is there depends on the operation. */
export interface ProtocolFields {
  /** The protocol, as reads take it */
  id?: number;
  /** GUID, as changes take it; in single reads, and in lists since 2025 */
  guid?: string;
  /** What it is called, plain text */
  title?: string;
  /** The same as HTML */
  title_html?: string | null;
  image?: Image;
  /** DOI with `dx.doi.org/` before it, without scheme; null or empty for none */
  doi?: string | null;
  /** Name in addresses, which changes with the title until publication. To cite, take `version_uri` */
  uri?: string;
  /** When it was published, Unix time in seconds; null or 0 for never */
  published_on?: NullableTimestamp;
  /** When it was made, Unix time in seconds */
  created_on?: Timestamp;
  creator?: User;
  /** Whether everybody may read it */
  public?: Flag;
  /** Versions of it, each a protocol of its own; empty or null where there is one only */
  versions?: SmallProtocol[] | null;
  /** Number of this version, from 0 */
  version_id?: number;
  /** Where more about the work is found, as its authors say; may be empty */
  link?: string | null;
  /** Address of its page */
  url?: string;
  /** Who wrote it, in the order of the paper; may be empty */
  authors?: User[];
  /** Reagents; may be empty though the text names some */
  materials?: Reagent[];
  description?: RichText;
  guidelines?: RichText;
  before_start?: RichText;
  warning?: RichText;
  materials_text?: RichText;
  /** Units that its amounts refer to */
  units?: Unit[];
  stats?: ProtocolStats;
  /** Files attached to it; in single reads only */
  documents?: ProtocolAttachment[] | null;
  /** How many steps it has */
  number_of_steps?: number;
  /** Steps, in no useful order; in single reads. Null for a protocol without any */
  steps?: Step[] | null;
  type_id?: ProtocolType;
  /** The protocol that it was copied from; null for none */
  fork_id?: number | null;
  /** Whether a journal has reviewed it */
  peer_reviewed?: boolean | number | null;
  /** When it was changed last, Unix time in seconds; null where it was seen */
  modified_on?: NullableTimestamp;
  /** When it was changed last, Unix time in seconds */
  changed_on?: NullableTimestamp;
  acknowledgements?: RichText;
  access?: Access;
}

/** Another protocol that the text refers to. */
export interface ProtocolsEntity {
  /** Always `protocols` */
  type: "protocols";
  mutability?: DraftMutability;
  data: ProtocolFields;
}

/** A document that the text refers to; it has the shape of a protocol. */
export interface DocumentsEntity {
  /** Always `documents` */
  type: "documents";
  mutability?: DraftMutability;
  data: ProtocolFields;
}

/** A reagent. */
export interface ReagentsEntity {
  /** Always `reagents` */
  type: "reagents";
  mutability?: DraftMutability;
  data: Reagent;
}

/** A jump to another step. */
export interface DraftGoToStep {
  /** Why one goes back; may be empty */
  title: string;
  /** GUID of the step to go to */
  step_guid: string;
}

/** A jump to another step. */
export interface GoToStepEntity {
  /** Always `gotostep` */
  type: "gotostep";
  mutability?: DraftMutability;
  data: DraftGoToStep;
}

/** A file as it stands in lists and in equipment. */
export interface SmallFile {
  /** The file, as `files.prepareUpload` answered it */
  id?: number;
  /** Address of the bytes */
  source?: string;
  /** What the file was called when it was uploaded */
  name?: string;
  /** Address of a picture for this sort of file */
  icon?: string;
  /** 15, which means a file in lists of the file manager */
  content_type_id?: number;
  /** 13 image, 14 video, 15 anything else */
  file_type?: 13 | 14 | 15 | number;
}

/** Who sells it; null for nobody. In live data only */
export type DraftVendor = {
  /** What the seller is called */
  name?: string;
  /** Address of the seller's website */
  link?: string | null;
} | null;

/** A piece of equipment. */
export interface DraftEquipment {
  /** Who makes it */
  brand: string;
  /** Catalogue number at the seller's */
  sku: string;
  /** What it can do, in free text */
  specifications: string;
  /** Its page at the seller's; may be empty */
  link: string;
  /** What sort of equipment it is, in free text */
  type: string;
  /** What it is called */
  name: string;
  image?: SmallFile;
  file?: SmallFile;
  vendor?: DraftVendor;
}

/** A piece of equipment. */
export interface EquipmentEntity {
  /** Always `equipment` */
  type: "equipment";
  mutability?: DraftMutability;
  data: DraftEquipment;
}

/** A formula. */
export interface DraftFormula {
  /** What to typeset: TeX in live data; the published example is plain */
  formula: string;
}

/** A formula, under the name in the provider's list. */
export interface FormulaEntity {
  /** Always `formula` */
  type: "formula";
  mutability?: DraftMutability;
  data: DraftFormula;
}

/** Something of another site. */
export interface DraftEmbed {
  /** HTML to embed. It comes from users: never put it into a page unchecked */
  embed: string;
}

/** Something of another site, shown inside. */
export interface EmbedEntity {
  /** Always `embed` */
  type: "embed";
  mutability?: DraftMutability;
  data: DraftEmbed;
}

/** Code, itself a Draft. */
export interface CodeInsertEntity {
  /** Always `code_insert` */
  type: "code_insert";
  mutability?: DraftMutability;
  data: Draft;
}

/** The caption, a Draft with links and formulas only; or an empty string, or null */
export type DraftLegend = Draft | string | null;

/** An image. */
export interface DraftImage {
  /** Address of the image */
  source: string;
  /** What the file was called when it was uploaded */
  original_name?: string | null;
  /** Media type, `image/png` */
  mime?: string | null;
  /** How wide to show it, in pixels; null for its own width */
  width?: number | null;
  legend?: DraftLegend;
}

/** An image in the text. */
export interface ImageEntity {
  /** Always `image` */
  type: "image";
  mutability?: DraftMutability;
  data: DraftImage;
}

/** An image on lines of its own. */
export interface ImageBlockEntity {
  /** Always `imageblock` */
  type: "imageblock";
  mutability?: DraftMutability;
  data: DraftImage;
}

/** A video. */
export interface DraftVideo {
  /** Address of the video */
  source: string;
  /** What the file was called when it was uploaded */
  original_name?: string;
  /** Media type, `video/mp4` */
  mime?: string;
}

/** A video. */
export interface VideoEntity {
  /** Always `video` */
  type: "video";
  mutability?: DraftMutability;
  data: DraftVideo;
}

/** A file. */
export interface DraftFile {
  /** Address of the bytes */
  source: string;
  /** Address of a picture for this sort of file */
  placeholder?: string;
  /** What the file was called when it was uploaded; may be absent */
  original_name?: string;
}

/** A file. */
export interface FileEntity {
  /** Always `file` */
  type: "file";
  mutability?: DraftMutability;
  data: DraftFile;
}

/** A cell that spreads over several. */
export interface DraftMergedCell {
  /** Where it begins, counted from 0 at the top */
  row: number;
  /** Where it begins, counted from 0 at the left */
  col: number;
  /** How many rows it covers */
  rowspan: number;
  /** How many columns it covers */
  colspan: number;
}

/** A table. */
export interface DraftTable {
  /** Widths of the columns in pixels, left to right */
  colWidths?: number[];
  /** Heights of the rows in pixels, top to bottom */
  rowHeights?: number[];
  /**
   * How the cells look, by `row_column`: classes with a space between, of `_dt-bold`, `_dt-italic`,
   * `_dt-h-left`, `_dt-h-right`, `_dt-h-center`, `_dt-h-justify`, `_dt-v-top`, `_dt-v-middle` and
   * `_dt-v-bottom`, or an empty string.
   */
  cellsMeta?: { [key: string]: string };
  /** Rows of cells; null for an empty cell */
  data: (string | null)[][];
  /** Cells that are one */
  mergeCells?: DraftMergedCell[];
  legend?: DraftLegend;
}

/** A table. */
export interface TablesEntity {
  /** Always `tables` */
  type: "tables";
  mutability?: DraftMutability;
  data: DraftTable;
}

/** A formula, under the name that was seen in answers. */
export interface TexFormulaEntity {
  /** Always `tex_formula` */
  type: "tex_formula";
  mutability?: DraftMutability;
  data: DraftFormula;
}

/** A reference to the literature. Live data holds more than these. */
export interface DraftCitation {
  /** DOI of the work, in whatever form somebody typed it */
  doi: string;
  /** What the work is called */
  title: string;
}

/** A reference to the literature. */
export interface CitationEntity {
  /** Always `citation` */
  type: "citation";
  mutability?: DraftMutability;
  data: DraftCitation;
}

/** A pH. Live data may hold more. */
export interface DraftPh {
  /** How acid: below 7 acid, above 7 basic */
  number: number | string;
}

/** A pH. */
export interface PhEntity {
  /** Always `ph` */
  type: "ph";
  mutability?: DraftMutability;
  data: DraftPh;
}

/** A run in a centrifuge or on a shaker. Either `centrifuge` or `shaker` is there, by the entity's type. */
export interface DraftSpin {
  /** How fast, in the unit of `unit`; a string in the captured answer */
  centrifuge?: number | string;
  /** How fast, in the unit of `unit`; a string in the captured answer */
  shaker?: number | string;
  /** Id of the unit of the speed: 33 rpm, 34 x g */
  unit?: number | string | null;
  /** How warm; empty at room temperature */
  temperature?: number | string | null;
  /** Id of the unit of the temperature: 10 °C, 32 room temperature */
  temperatureUnit?: number | string | null;
  /** How long, in seconds; 0 where none is given */
  duration?: number | string | null;
  /** What it is for; may be empty */
  label?: string;
  /** State of the timer: null where it was seen */
  pause?: number | null;
  /** Empty where it was seen; by its name, times to choose from */
  preset?: unknown[];
  /** State of the timer: null where it was seen */
  start?: number | null;
  /** 32 hexadecimal characters that name it */
  guid?: string;
  /** 0 where it was seen */
  id?: number;
  /** By its name, whether the editor could not read the speed */
  error_shaker?: boolean;
  /** By its name, whether the editor could not read the temperature */
  error_temperature?: boolean;
}

/** A run in a centrifuge. */
export interface CentrifugeEntity {
  /** Always `centrifuge` */
  type: "centrifuge";
  mutability?: DraftMutability;
  data: DraftSpin;
}

/** A run on a shaker. */
export interface ShakerEntity {
  /** Always `shaker` */
  type: "shaker";
  mutability?: DraftMutability;
  data: DraftSpin;
}

/** An entity of a known type; `type` says which. */
export type KnownDraftEntity = AmountEntity | DurationEntity | TemperatureEntity | ConcentrationEntity | LinkEntity | SoftwareEntity | DatasetEntity | CommandEntity | ResultEntity | SafetyEntity | NotesEntity | ProtocolsEntity | DocumentsEntity | ReagentsEntity | GoToStepEntity | EquipmentEntity | FormulaEntity | EmbedEntity | CodeInsertEntity | ImageEntity | ImageBlockEntity | VideoEntity | FileEntity | TablesEntity | TexFormulaEntity | CitationEntity | PhEntity | CentrifugeEntity | ShakerEntity;

/** An entity of a type that this list does not know. */
export interface UnknownDraftEntity {
  /** Any other type */
  type: string;
  mutability?: DraftMutability;
  /** What it holds; depends on the type */
  data: { [key: string]: unknown };
}

/**
 * Something that is not plain text: a value with a unit, a link, a table, an image. The list of types is
 * open, so comparing `type` does not narrow `data`: use a helper (in TypeScript `isEntity(entity, "amount")`).
 */
export type DraftEntity = KnownDraftEntity | UnknownDraftEntity;

/** A Draft document as a JSON string. May be empty. */
export type DraftString = string;

/**
 * A branch of a protocol: what to do when something is found. The steps of a case follow each other like others; the
 * first of them follows the step that has the cases.
 */
export interface StepCase {
  /** What is found, in a word or two: `Pellet is white` */
  title: string;
  description: DraftString;
  /** GUID of the step that it begins with */
  first_step_guid: string;
}

/**
 * What a component holds. Which of the fields are there depends on its `type_id`: 1 `description`; 3 `amount`,
 * `unit`, `title`; 4 `duration`, `title`; 6 `title`; 7 `link`; 8 `name`, `developer`, `repository`, `link`,
 * `os_name`, `os_version`; 9 `name`, `link`; 15 `name`, `command`, `command_name`, `os_name`, `os_version`; 17, 19
 * and 26 `body`; 18 `id`, `title`; 20 a reagent; 22 `title`, `step_guid`; 23 `source`, `original_name`;
 * 24 `temperature`, `unit`, `title`; 25 `concentration`, `unit`, `title`; 28 `brand`, `sku`, `name`; 30 and 33 as in
 * the entities of a Draft.
 */
export interface StepComponentSource {
  /** 1: what to do, HTML */
  description?: string;
  /** 3: how much */
  amount?: number | string;
  /** 4, 30 and 33: how long, in seconds */
  duration?: number | string;
  /** 24, 30 and 33: how warm */
  temperature?: number | string;
  /** 25: how concentrated */
  concentration?: number | string;
  /** 30: how fast */
  centrifuge?: number | string;
  /** 33: how fast */
  shaker?: number | string;
  /** The unit: its name (3, 24, 25), or its id (30, 33) */
  unit?: number | string | null;
  /** 30 and 33: id of the unit of the temperature */
  temperatureUnit?: number | string | null;
  /** 6: heading of the section; 3, 4, 24 and 25: of what, may be empty; 18 and 22: what is referred to */
  title?: string;
  /** 8, 9, 15, 20 and 28: what it is called */
  name?: string;
  /** 17, 19 and 26: the text, HTML */
  body?: string;
  /** 7, 8, 9 and 19: an address */
  link?: string | null;
  /** 23: address of the file */
  source?: string;
  /** 23: what the file was called; may be absent */
  original_name?: string | null;
  /** 8: who makes it */
  developer?: string | null;
  /** 8: where its code is */
  repository?: string | null;
  /** 15: what to type */
  command?: string;
  /** 15: what the command is called */
  command_name?: string | null;
  /** 8 and 15: operating system, or language */
  os_name?: string | null;
  /** 8 and 15: version of it */
  os_version?: string | null;
  /** 28: who makes it */
  brand?: string | null;
  /** 20 and 28: catalogue number */
  sku?: string | null;
  /** 20: its page at the seller's */
  url?: string | null;
  /** 20: research resource identifier */
  rrid?: string | null;
  vendor?: User;
  /** 22: the step to go to */
  step_guid?: string | number;
}

/**
 * A part of a step in the old form. `type_id` says what it is, and so which fields `source` has: 1 description,
 * 3 amount, 4 duration, 6 section, 7 link, 8 software, 9 dataset, 13 comment, 15 command, 17 result, 18 protocol,
 * 19 safety, 20 reagent, 21 cases, 22 go to step, 23 file, 24 temperature, 25 concentration, 26 note,
 * 28 equipment, 30 centrifuge, 33 shaker; 14 and 27 exist too.
 */
export interface StepComponent {
  /** The component; not unique in a captured answer */
  id: number;
  /** 32 hexadecimal characters that name it */
  guid: string;
  /** Its place in the step */
  order_id: number;
  /** What it is, as above */
  type_id: number;
  /** What it is, in a word: `Section`, `amount` */
  title: string | null;
  source: StepComponentSource;
}

/**
 * A step of a protocol. Answers list steps in no useful order: follow `previous_guid`. Where there are
 * cases the chain branches, two steps have one predecessor, and numbers repeat.
 */
export interface Step {
  /** The step, as calls on its discussions take it */
  id: number;
  guid: Guid;
  /** The step before. Not to be relied on, as it may be 0 on any step: use `previous_guid` */
  previous_id: number | null;
  /** GUID of the step before; null for the first. This alone tells the order */
  previous_guid: string | null;
  /** Branches that begin after this step; null or empty for none */
  cases?: StepCase[] | null;
  /** What to do. A Draft document as a JSON string, or HTML or Markdown, as asked for; may be empty or null */
  step?: string | null;
  /** Heading of the section that begins with this step, perhaps as HTML; null or empty inside of one */
  section?: string | null;
  /** Colour of the section, `#RRGGBB`; null or empty for the default */
  section_color?: string | null;
  /** Number as the site shows it, `3` or for a substep `4.1` */
  number?: string | null;
  /** Whether the step is part of the one before */
  is_substep?: boolean;
  /** When it was changed last, Unix time in seconds; in the old form only, and 0 there */
  modified_on?: NullableTimestamp;
  /** What to do, in the old form, v3 only */
  components?: StepComponent[];
}

/** 1 protocol, 3 collection of protocols and files, 4 document without steps; 0 has been seen in versions */
export type ProtocolType = 1 | 3 | 4 | number;

/** What the token's user may do with a thing. Booleans in v4, 0 or 1 in v3; a list may give `can_download` only. */
export interface Access {
  /** May read it */
  can_view?: Flag;
  /** May change it */
  can_edit?: Flag;
  /** May put it into the trash */
  can_remove?: Flag;
  /** May put something into it */
  can_add?: Flag;
  /** May make it public */
  can_publish?: Flag;
  /** May have a DOI kept for it */
  can_get_doi?: Flag;
  /** May let others see it */
  can_share?: Flag;
  /** May put it into another folder */
  can_move?: Flag;
  /** May put it into another workspace */
  can_move_outside?: Flag;
  /** May give it to somebody else */
  can_transfer?: Flag;
  /** May export it */
  can_download: Flag;
  /** May upload files into it */
  can_upload?: Flag;
  /** May change the workspace that it is the folder of */
  can_edit_space?: Flag;
  /** May make records of it within limits only */
  limited_run?: Flag;
  /** May make private links to it within limits only */
  limited_private_links?: Flag;
  /** May make links for blind review within limits only */
  limited_blind_links?: Flag;
  /** Somebody else has it open for editing */
  is_locked?: Flag;
}

/** How a version came to be. */
export interface VersionData {
  /** Number of the version */
  id: number;
  /** End of its URI and of its DOI */
  code: string;
  /** The protocol that it is a version of */
  parent_id: number;
  /** URI of that protocol */
  parent_uri: string;
  /** Whether somebody proposes to make it the current one */
  has_pending_merge_request?: Flag;
  /** Whether that was agreed to */
  has_approved_merge_request?: Flag;
}

/** Whom members may ask for help, where the workspace names somebody. */
export interface TechSupport {
  /** Address to write to */
  email: string | null;
  /** Number to call */
  phone: string | null;
  /** Whether the site hides how to reach them */
  hide_contact: Flag;
  /** Whether requests for help go to that address */
  use_email: Flag;
  /** Page to ask on */
  url?: string;
}

/** A workspace in a list. */
export interface SmallWorkspace {
  /** The workspace; calls take the URI instead */
  id: number;
  /** Name in addresses, by which calls take a workspace */
  uri: string;
  /** What it is called, plain text */
  title: string;
  image: Image;
  /** Whether the token's user is a member */
  is_member: Flag;
  /** What it is for, HTML; absent in notifications, null where a protocol names it */
  description?: string | null;
  tech_support?: TechSupport;
}

/** The least that is said of a protocol. */
export interface TinyProtocol {
  /** The protocol, as reads take it */
  id: number;
  /** What it is called, plain text */
  title: string;
  /** The same as HTML */
  title_html?: string;
  image?: Image;
  /** Name in addresses, which changes with the title until publication */
  uri: string;
  type_id?: ProtocolType;
  /** 1, which means a protocol in lists of the file manager */
  content_type_id?: number;
}

/** What captured v3 answers say of a protocol beyond the published fields. */
export interface ProtocolLive {
  /** State of the DOI in a numbering that nobody has published. 0 and 2 have been seen beside a DOI that works; the provider's widget shows the DOI where it is 0 */
  doi_status?: number;
  /** Whether the token's user has bookmarked it */
  is_bookmarked?: Flag;
  /** Whether the token's user owns it */
  is_owner?: Flag;
  /** Whether `versions` hold something */
  has_versions?: Flag;
  /** Whether other protocols stand in its steps */
  has_subprotocols?: Flag;
  /** Whether it stands in a step of another protocol */
  is_subprotocol?: Flag;
  /** Whether it has a DOI and is not public yet */
  is_unlisted?: Flag;
  /** Whether the token's user may make a copy */
  can_be_copied?: Flag;
  /** Whether the token's user may delete a copy */
  can_remove_fork?: Flag;
  /** Whether the token's user may say that they are one of the authors */
  can_claim_authorship?: Flag;
  /** Whether the token's user was asked to be one of the authors */
  can_accept_authorship?: Flag;
  document?: RichText;
  /** Layout of the page in a numbering that nobody has published; 4 in the captured answer */
  template_id?: number;
  version_data?: VersionData;
  /** Number of the saved state, by its name */
  state_version_id?: number;
  /** Workspaces that show it; may be empty */
  groups?: SmallWorkspace[];
  /** Protocols in whose steps it stands; empty where it was seen */
  parent_protocols?: TinyProtocol[];
  /** Collections that hold it; empty where it was seen */
  parent_collections?: TinyProtocol[];
  /** Protocols that its text cites; empty where it was seen */
  cited_protocols?: TinyProtocol[];
  /** How many collections hold it */
  total_collections?: number;
  /** Journal of the paper that it belongs to; null or empty for none */
  journal?: string | null;
  /** The same in the captured answers */
  journal_name?: string | null;
  /** Address of the paper; null for none */
  journal_link?: string | null;
  /** How to cite the paper; null for none */
  article_citation?: string | null;
  /** Categories of the site that it stands under; null where it was seen */
  categories?: unknown[] | null;
  forks_count?: ForkCount;
}

/**
 * A protocol in the v3 form. Where `fields` asks for some only, the others are absent. Live answers hold more than the
 * published ones: what has been captured is here and optional.
 */
export type Protocol = ProtocolFields & ProtocolLive & {
  id: number;
  title: string;
  uri: string;
  created_on: Timestamp;
  image: Image;
  doi: string | null;
  published_on: NullableTimestamp;
  creator: User;
  public: Flag;
  versions: SmallProtocol[] | null;
  version_id: number;
  link: string | null;
  authors: User[];
};

/** Where a page stands in its list. */
export interface Pagination {
  /** Number of this page. Where pages are asked for from 0 it is one more than what was asked for */
  current_page: number;
  /** Number of pages; 0 for conversations */
  total_pages: number;
  /** Number of items of the whole list; null for conversations */
  total_results: number | null;
  /** Address of the next page, or null on the last one. Host, path and page number may be wrong; go by the page number instead */
  next_page: string | null;
  /** Address of the page before; null on the first one */
  prev_page: string | null;
  /** How many items a page holds, at times written as a string */
  page_size: number | string;
  /** Place of the first item of the list; 0 in each answer seen */
  first: number;
  /** Place of the last item of the list, or the number of items; null for conversations */
  last: number | null;
  /** When the list changed last, Unix time in seconds; null in nearly every answer */
  changed_on: NullableTimestamp;
}

/** A page of protocols. */
export type ProtocolPage = Envelope & {
  /** Protocols, without steps; may be empty */
  items: Protocol[];
  pagination: Pagination;
};

/** A page of what a search of protocols found. */
export type ProtocolSearchPage = ProtocolPage & {
  /** How many protocols match */
  total?: number;
  /** How many pages they fill */
  total_pages?: number;
  /** How many protocols match, once more */
  total_results?: number;
  /** What else matches, by the sort of thing; `2` holds workspaces */
  extras?: { [key: string]: SmallWorkspace[] };
};

/** A public protocol in a list for other websites. Items hold more than what the programs read. */
export type ShownProtocol = ProtocolFields & ProtocolLive & {
  id: number;
  uri: string;
  title: string;
  image: Image;
  authors: User[];
  published_on: NullableTimestamp;
  doi: string | null;
};

/** Protocols to be shown on another website. */
export type ProtocolShowcase = Envelope & {
  /** Public protocols in the order asked for; may be empty */
  items: ShownProtocol[];
};

/** A protocol of its own in the v3 form, with steps and materials. */
export type SingleProtocol = ProtocolFields & ProtocolLive & {
  id: number;
  title: string;
  uri: string;
  created_on: Timestamp;
};

/** An answer that holds a protocol. */
export type ProtocolAnswer = Envelope & {
  protocol: SingleProtocol;
};

/** A value and its place in the protocol. */
export interface ProtocolActionChange {
  /** Keys from the protocol down to the value */
  path: string[];
  /** What stands there; its form depends on the marker, and nothing where there is nothing */
  value: unknown;
}

/**
 * The kind of a change. `up` holds the new value, `down` the present one. Two markers end in a step's GUID,
 * and which ones the server uses in its own actions has not been shown, so the list is open.
 *
 * | marker | changes | path | value |
 * | --- | --- | --- | --- |
 * | `main:update-image` | image | `image` | Image |
 * | `main:change-protocol-keywords` | keywords | `keywords` | string |
 * | `main:change-protocol-external-link` | external link | `link` | address |
 * | `main:change-materials` | reagents | `materialsIDS` | list of reagent ids |
 * | `main:change-protocol-title` | title; the answer holds further actions | `title_html` | HTML |
 * | `authors:change-authors` | authors | `authors` | list of User |
 * | `guidelines:change-content-warning` | content warning | `is_content_warning` | 0 or 1 |
 * | `guidelines:change-content-confidential` | confidentiality | `is_content_confidential` | 0 or 1 |
 * | `draft:change-step-section-<step guid>` | section of a step | `steps`, guid, `section` | HTML |
 * | `draft:change-step-<step guid>` | content of a step | `steps`, guid, `data` | HTML or Draft |
 * | `draft:change-description` | description | `description` | HTML or Draft |
 * | `draft:change-document` | body, of a document (type 4) only | `document` | HTML or Draft |
 * | `draft:change-guidelines` | guidelines | `guidelines` | HTML or Draft |
 * | `draft:change-before-start` | what to do before | `before_start` | HTML or Draft |
 * | `draft:change-warning` | warning | `warning` | HTML or Draft |
 * | `draft:change-manuscript` | manuscript citation | `manuscript_citation` | HTML |
 * | `draft:change-materials-text` | text on materials | `materials_text` | HTML or Draft |
 * | `step:add-step` | adds a step | `steps`, guid | Step; `down` empty |
 * | `step:delete-steps` | deletes a step; the next one has to be linked anew | `steps`, guid | empty; `down` Step |
 * | `step:update-step-previous-guid` | the step before a step | `steps`, guid, `previous_guid` | GUID |
 */
export type ProtocolActionMarker = "main:update-image" | "main:change-protocol-keywords" | "main:change-protocol-external-link" | "main:change-materials" | "main:change-protocol-title" | "authors:change-authors" | "guidelines:change-content-warning" | "guidelines:change-content-confidential" | "draft:change-description" | "draft:change-document" | "draft:change-guidelines" | "draft:change-before-start" | "draft:change-warning" | "draft:change-manuscript" | "draft:change-materials-text" | "step:add-step" | "step:delete-steps" | "step:update-step-previous-guid" | (string & {});

/**
 * One change of a protocol: the new values (`up`), the old ones (`down`), and a marker that says what kind
 * of change it is. Both are applied to the protocol as the caller holds it.
 */
export interface ProtocolAction {
  /** 32 hexadecimal characters without dashes, of the caller's making, new for each action */
  guid: Guid;
  /** New values and where they go */
  up: ProtocolActionChange[];
  /** Old values at the same places */
  down: ProtocolActionChange[];
  marker: ProtocolActionMarker;
  /**
   * When it happened, in Unix **milliseconds**
   *
   * Format: int64
   */
  microtime: number;
}

/** Changes to a protocol. */
export interface ProtocolChanges {
  /** What was changed, in the order it happened */
  actions: ProtocolAction[];
}

/** The answer where changes of a protocol can't be saved: code 254 and a detail instead of a text. */
export type ProtocolSavingError = ErrorSchema & {
  /** 254: the changes could not be saved */
  status_code: 254;
  error_message: SavingErrorDetail;
};

/**
 * A GUID that the caller makes up, 32 hexadecimal characters without dashes. Lower case is accepted. No source
 * tells what a second use of the same GUID does.
 */
export type NewGuid = string;

/** What sort of thing to create. */
export interface NewProtocol {
  /** 1 protocol (what is made where it is absent), 3 collection, 4 document */
  type_id?: 1 | 3 | 4;
}

/** A comment on a protocol or on a step, with the replies to it. */
export interface ProtocolComment {
  /** The comment; 0 for the root of a discussion */
  comment_id: number;
  /** The discussion that it belongs to */
  discussion_id: number;
  /** The comment it replies to; 0 for none */
  parent_id: number;
  /** Its name in addresses; in one example, and in the table */
  uri?: string;
  body: DraftString;
  /** When it was written, Unix time in seconds */
  created_on: Timestamp;
  /** Unix time in seconds of the last change; 0 for never */
  changed_on: Timestamp;
  creator: User;
  /** Replies to it; null or empty for none */
  comments: ProtocolComment[] | null;
  /** Whether the token's user may delete it */
  can_delete: Flag;
  /** Whether the token's user may change its text */
  can_edit: Flag;
  /** The step that it is about; 0 for a comment on the protocol */
  step_id: number;
  /** Place of the step in the protocol, from 1; in one example only */
  step_number?: number;
  /** Whether this is the root of a discussion */
  is_discussion?: Flag;
  /** Whether only the owner of the protocol sees it */
  is_private: Flag;
  /** 0 in the one example that has it; how it goes with `is_private` is not told */
  is_public?: Flag;
}

/** What a comment says. */
export interface CommentText {
  /** What to say, plain text, not empty. Read back, it is a Draft document as a string */
  body: string;
}

/** A new comment. */
export type NewComment = CommentText & {
  /** 1 for a comment that only the owner of the protocol sees */
  is_private?: 0 | 1;
};

/** A comment in an answer. */
export type CommentAnswer = Envelope & {
  comment: ProtocolComment;
};

/** How well its owner says that a protocol works, as `status_id` of `protocols.update` sets it. */
export interface ItemStatus {
  /** 1 works, 2 still being optimized, 3 could not get it to work; 0 where nothing was said */
  id: 0 | 1 | 2 | 3 | number;
  /** More about that in words, by its name; null in the example */
  info: string | null;
}

/** The licence that it is published under; null on the one live public protocol whose answer was copied. */
export type License = {
  /** What the licence is called, such as `CC BY 4.0` */
  title?: string;
} | null;

/** Who paid for a work. */
export interface Funder {
  /** What the funder is called */
  funder_name?: string;
  /** Under which number the funder knows it */
  grant_id?: string;
}

/** A protocol that another was copied from. */
export interface ForkedProtocol {
  /** The protocol, as reads take it */
  id: number;
  /** What it is called, plain text */
  title?: string | null;
  /** DOI with `dx.doi.org/` before it; null or empty for none */
  doi?: string | null;
  /** When it was published, Unix time in seconds; null or 0 for never */
  published_on?: NullableTimestamp;
}

/** The protocol that it was copied from; an empty array or null for none */
export type ForkInfo = ForkedProtocol | never[] | null;

/** A protocol in the v4 form. */
export type ProtocolV4 = ProtocolFields & {
  /** Whether a DOI is kept for it while it is not public */
  is_doi_reserved: boolean;
  /** Whether it is about to be published */
  is_in_pending_publishing: boolean;
  /** Whether it is being given to somebody else; null in the published answer */
  is_in_transfer?: boolean | null;
  /** The protocol in the file manager, as `filemanager.items.list` takes it */
  item_id: number;
  /** The DOI that is kept for it; may be empty */
  reserved_doi: string | null;
  /** What all versions of a protocol share; for a protocol without others its own id */
  version_class: number | null;
  /** URI with the version, `slug/v1`, which is the one to cite; empty while it is private */
  version_uri: string;
  disclaimer?: RichText;
  ethics_statement?: RichText;
  manuscript_citation?: RichText;
  protocol_references?: RichText;
  /** Words to find it by, with commas between */
  keywords?: string | null;
  /** Whether the token's user owns it */
  is_owner?: Flag;
  /** Whether it is marked as research, not as teaching or the like */
  is_research?: Flag;
  /** Whether it stands in a step of another protocol */
  is_subprotocol?: Flag;
  /** Whether it is marked as confidential */
  is_content_confidential?: Flag;
  /** Whether readers are warned before they see it */
  is_content_warning?: Flag;
  /** Where it came from, if from another installation of the site, by its name */
  cross_cloud_origin?: string | null;
  /** The workspace that it lies in */
  space_id?: number | null;
  status?: ItemStatus;
  /** Journal of the paper that it belongs to; null or absent for none. A crawler keeps it as JSON */
  journal?: string | { [key: string]: unknown } | null;
  license?: License;
  /** How the version came to be; null in all of 61 live protocols of one client */
  version_data?: VersionData | null;
  /** Who paid for the work, and under which grants; may be empty */
  funders?: Funder[] | null;
  fork_info?: ForkInfo;
} & {
  id: number;
  guid: string;
  title: string;
  title_html: string | null;
  uri: string;
  url: string;
  created_on: Timestamp;
  image: Image;
  doi: string | null;
  published_on: NullableTimestamp;
  creator: User;
  public: Flag;
  versions: SmallProtocol[] | null;
  version_id: number;
  link: string | null;
  authors: User[];
  materials: Reagent[];
  units: Unit[];
  stats: ProtocolStats;
  steps: Step[] | null;
  type_id: ProtocolType;
  access: Access;
  description: RichText;
  guidelines: RichText;
  before_start: RichText;
  warning: RichText;
  materials_text: RichText;
  documents: ProtocolAttachment[] | null;
  fork_id: number | null;
};

/** A protocol or a file in a collection. */
export interface CollectionItem {
  /** The protocol or the file itself, by its id, not by its item id */
  content_id: number;
  /** 1 for a protocol, 15 for a file */
  content_type_id: 1 | 15;
}

/**
 * Fields to change; the others stay. A private protocol takes all of them. A public one takes `disclaimer`,
 * `ethics_statement`, `manuscript_citation`, `protocol_references`, `keywords`, `is_content_confidential`,
 * `is_content_warning`, `is_research`, `status_id` and `funders` only; another one is answered with 401 and
 * `"<field>" can't be changed for public protocols`. Texts are plain.
 */
export interface ProtocolUpdate {
  /** What to call it. A new title changes the URI. Private only */
  title?: string;
  /** What it is about. Private only */
  description?: string;
  /** What to do before the first step. Private only */
  before_start?: string;
  /** What to mind throughout. Private only */
  guidelines?: string;
  /** What is dangerous. Private only */
  warning?: string;
  /** What is needed, written out. Private only */
  materials_text?: string;
  /** Address where more about the work is found. Private only */
  link?: string;
  /**
   * All items of a collection, in their order. What is left out is removed from the collection, so read it first
   * and send the items that stay, too. Private collections only.
   */
  collection_items?: CollectionItem[];
  /** What the authors do not answer for */
  disclaimer?: string;
  /** Who approved the work, for studies of humans or animals */
  ethics_statement?: string;
  /** Paper that it was published with */
  manuscript_citation?: string;
  /** Literature that it rests on */
  protocol_references?: string;
  /** Words to find it by, with commas between */
  keywords?: string;
  /** Whether to mark it as confidential */
  is_content_confidential?: boolean;
  /** Whether to warn readers before they see it */
  is_content_warning?: boolean;
  /** Whether to mark it as research */
  is_research?: boolean;
  /** How well it works: 1 it works, 2 it is still being optimized, 3 it could not be got to work. Another number is answered with 400 */
  status_id?: 1 | 2 | 3;
  /** Who paid for the work, and under which grants */
  funders?: Funder[];
}

/** A new step, or the new state of one. */
export interface StepChange {
  guid: NewGuid;
  /** GUID of the step before; null for the first, of which there is exactly one */
  previous_guid: string | null;
  /** What to do, plain text */
  step: string;
  /** Heading of the section that begins with this step; null for none */
  section?: string | null;
  /** Colour of the section, `#RRGGBB` */
  section_color?: string;
  /** Whether it is part of the step before */
  is_substep?: boolean;
}

/** A step in the v1 form. Answers hold more than this. */
export interface StepV1 {
  /** What to do */
  components: StepComponent[];
}

/** A protocol in the v1 form. Only the fields that were asked for are there. */
export interface ProtocolV1 {
  /** DOI with `dx.doi.org/` before it; null or empty for none */
  doi?: string | null;
  /** What it is called, plain text */
  protocol_name?: string;
  /** The same as HTML */
  protocol_name_html?: string;
  creator?: SmallUser;
  /** Who wrote it */
  authors?: SmallUser[];
  /** What it is about, HTML or a Draft document as a string */
  description?: string | null;
  /** Where more about the work is found */
  link?: string | null;
  /** When it was made, Unix time in seconds */
  created_on?: Timestamp;
  /** When it was changed last, Unix time in seconds */
  last_modified?: NullableTimestamp;
  /** Whether everybody may read it */
  public?: Flag;
  /** State of the DOI in a numbering that nobody has published */
  doi_status?: number;
  /** Reagents; may be empty */
  materials?: Reagent[];
  /** Words to find it by, with commas between */
  keywords?: string | null;
  /** Steps, cut into components */
  steps?: StepV1[];
  /** Units that its amounts refer to, those missing from `units.list` included */
  units?: Unit[];
}

/** An author of an exported protocol. */
export interface ExportedAuthor {
  /** Full name as one string */
  name: string;
}

/** A version of an exported protocol. */
export interface ExportedVersion {
  /** DOI of the version */
  doi: string | null;
}

/** A protocol as the website exports it. Exports hold more than these. */
export interface ProtocolExport {
  /** The protocol, as reads take it */
  id: number;
  /** What it is called, plain text */
  title: string;
  description: RichText;
  /** Who wrote it */
  authors: ExportedAuthor[];
  /** When it was made, Unix time in seconds */
  created_on: Timestamp;
  /** Its versions, the last of which is the newest */
  versions: ExportedVersion[];
}

/** A user as the oldest generation of the API tells of them. Answers hold more than these. */
export interface Researcher {
  /** Full name as one string */
  name: string;
  /** ORCID without its address, `0000-0000-0000-0000`; null, empty or absent for none */
  orcid?: string | null;
  /** What the user says of themselves; null, empty or absent for nothing */
  bio?: string | null;
}

/** A page of workspaces. */
export type WorkspacePage = Envelope & {
  /** Workspaces, in no documented order; may be empty */
  items: SmallWorkspace[];
  pagination: Pagination;
};

/** Who sees and who joins a workspace. */
export interface WorkspaceStatus {
  /** True for a public workspace; a private one is seen by its members only */
  is_visible: boolean;
  /** 0 anyone may join, 1 on request, 2 by invitation only */
  access_level: 0 | 1 | 2 | number;
}

/** Counts of what is in a workspace. */
export interface WorkspaceFileStats {
  /** Published protocols */
  publish: number;
  /** Copies of protocols from elsewhere */
  forks: number;
  /** Items that members share with it */
  shared: number;
  /** Items that were put away */
  archived: number;
}

/** Counts of a workspace. */
export interface WorkspaceStats {
  /** Counts of files. Without any, an empty array */
  files: WorkspaceFileStats | never[];
  /** How many users belong to it */
  total_members: number;
}

/** How the token's user stands to a workspace. */
export interface WorkspaceUserStatus {
  /** Belongs to it, or has asked to */
  is_member: boolean;
  /** Is let in, in the published spelling; false while a request waits */
  is_confimed?: boolean;
  /** Is let in, in the spelling of captured answers; false while a request waits */
  is_confirmed?: boolean;
  /** Has an invitation that was not answered yet */
  is_invited: boolean;
  /** Made the workspace, or was given it */
  is_owner: boolean;
  /** May manage it; in captured answers only */
  is_admin?: boolean;
  /** Gets news of it; in captured answers only */
  is_following?: boolean;
}

/** A workspace. */
export type Workspace = SmallWorkspace & {
  /** What its members work on, in free text; may be empty */
  research_interests: string | null;
  /** Address of its own website; may be empty */
  website: string | null;
  /** Where it is, in free text; may be empty */
  location: string | null;
  /** Institution that it belongs to; may be empty */
  affiliation: string | null;
  status: WorkspaceStatus;
  stats: WorkspaceStats;
  user_status: WorkspaceUserStatus;
};

/** How the token's user stands to a workspace after a change. */
export type WorkspaceUserStatusAnswer = Envelope & {
  user_status: WorkspaceUserStatus;
};

/** A comment on a step. */
export interface NewStepComment {
  /** What to say, plain text. Read back, it is a Draft document as a string */
  body: string;
  /** URI of the protocol that the step belongs to */
  protocol_uri: string;
}

/** The first comment of a discussion. */
export type NewStepDiscussion = NewStepComment & {
  /** 1 for a comment that only the owner of the protocol sees */
  is_private?: 0 | 1;
};

/** What every form of a record but the archived one says. */
export interface RecordFields {
  /** The record; calls take the GUID instead */
  id: number;
  guid: Guid;
  /** What the run is called, plain text; at first the protocol's title */
  title: string;
  /** The same as HTML */
  title_html: string;
  /** The record in the file manager, as `filemanager.items.list` takes it */
  item_id?: number;
  image?: Image;
  /** When the run was begun, Unix time in seconds */
  created_on: Timestamp;
  /** Unix time in seconds of the last change; 0 for never */
  changed_on: Timestamp;
  /** How many steps there are */
  total_steps: number;
  /** How many of them are checked or skipped */
  finished_steps: number;
  /** What amounts of the protocol are multiplied with in this run: 1 as written, 2 twice as much; 0 in one example */
  scale_multiplier: number;
  creator?: User;
}

/** A folder as part of a place. */
export interface SmallFolder {
  /** The folder; calls take the GUID instead */
  id: number;
  guid: Guid;
  /** What the folder is called */
  title: string;
  /** Sort of folder in a numbering that nobody has published; 14 stands beside Experiments, 0 beside folders that users made */
  type_id: number;
  /** When it was made, Unix time in seconds */
  created_on: Timestamp;
  /** 10, which means a folder in lists of the file manager */
  content_type_id: number;
}

/** A record in a list. */
export type RecordListItem = RecordFields & {
  folder: SmallFolder;
  protocol: ProtocolFields;
} & {
  item_id: number;
  image: Image;
  creator: User;
};

/** Where to put the record. Empty for the user's private folder of the active workspace. */
export interface RecordFolder {
  /** GUID of the folder */
  guid?: Guid;
}

/** A change of the record itself. */
export interface RecordBaseChange {
  /** `base`: the record itself */
  type: "base";
  /** What becomes of it */
  data: {
    /** What to call the run from now on */
    title: string;
  };
}

/** A note on a record that is being created. */
export interface NewRecordNote {
  /** `notes`: a note */
  type: "notes";
  /** What to write down, and where */
  data: {
    /** Null, as the note is new; may be left out */
    id?: null;
    /** What to write down */
    note: string;
    /** The step that the note belongs to, or 0 for the whole record */
    step_id: number;
  };
}

/** A step that was done or left out. */
export interface RecordStepChange {
  /** `step`: a step */
  type: "step";
  /** Which step, and what became of it */
  data: {
    /** GUID of the record's step, not of the protocol's */
    guid: Guid;
    /** Whether it was done */
    is_checked?: Flag;
    /** Whether it was left out */
    is_skipped?: Flag;
  };
}

/** A change of a record that is being created; `type` says of what. A note has to say where it belongs. */
export type NewRecordStackItem = RecordBaseChange | NewRecordNote | RecordStepChange;

/** A new record. */
export interface NewRecord {
  /** URI of the protocol to run */
  protocol_uri: string;
  folder_data?: RecordFolder;
  /** Changes to save right after the record is created */
  stack?: NewRecordStackItem[];
}

/** A record as its creation answers it. */
export interface RecordCreated {
  /** The record; calls take the GUID instead */
  id: number;
  guid: Guid;
  /** The protocol that is run */
  protocol_id: number;
  /** What the run is called, plain text */
  title: string;
  /** The same as HTML */
  title_html: string;
  /** Whether it was put away */
  is_archived: Flag;
  /** How many steps are checked or skipped; 0 at first */
  number_of_finished_steps: number;
  /** What amounts of the protocol are multiplied with in this run; 1 at first */
  scale_multiplier: number;
  /** When it was begun, Unix time in seconds */
  created_on: Timestamp;
  /** When it was changed last, Unix time in seconds; at first when it was begun */
  changed_on: Timestamp;
  /** Whether the token's user may fill it in */
  can_edit: Flag;
}

/**
 * A file. A record's note writes `original_name` where others write `name`, and the file manager leaves
 * fields out.
 */
export interface File {
  /** The file, as `files.prepareUpload` answered it */
  id?: number;
  /** Address of the bytes */
  source: string;
  /** What the file was called when it was uploaded */
  name?: string;
  /** The same in a record's note */
  original_name?: string;
  /** The small version as a file of its own; 0 where the file is no image */
  placeholder_id?: number;
  /** Address of the small version, or once more of the file */
  placeholder?: string;
  /** Address of a picture for this sort of file */
  icon?: string;
  /** Format of the file in a numbering that nobody has published: 31 stands beside a PNG image, 24 and 32 (JPEG) have been seen */
  type_id?: number;
  /** In the file manager; 13 beside an image, as in `file_type` of other answers */
  original_type_id?: number;
}

/** A note on a record or on one of its steps. */
export interface RecordNote {
  /** The note, as a change of it takes it */
  id: number;
  /** What was written down */
  note: string;
  /** When it was written, Unix time in seconds */
  created_on: Timestamp;
  /** When it was changed last, Unix time in seconds */
  modified_on: Timestamp;
  /** A file with it, or null */
  file: File | null;
}

/** A step of a record. */
export type RecordStep = Step & {
  /** Whether it was done */
  is_checked: Flag;
  /** When it was done, Unix time in seconds; null for not yet */
  checked_on: NullableTimestamp;
  /** Whether it was left out */
  is_skipped: Flag;
  /** When it was left out, Unix time in seconds; null for not so */
  skipped_on?: NullableTimestamp;
  /** The same in the spelling of the example */
  skippedn_on?: NullableTimestamp;
  /** What was written down at this step, in the archived form only */
  notes?: RecordNote[];
};

/** A record in the archived form. Numbers and flags are strings. */
export interface RecordV3 {
  /** The record; calls take the GUID instead */
  id: string | number;
  guid: Guid;
  /** The record in the file manager */
  item_id?: string | number;
  /** The protocol that is run */
  protocol_id?: string | number;
  /** What the run is called, plain text */
  title: string;
  /** The same as HTML */
  title_html?: string;
  image?: Image;
  creator?: User;
  /** When the run was begun, Unix time in seconds */
  created_on: string | number;
  /** When it was changed last, Unix time in seconds */
  changed_on: string | number;
  /** How many steps there are */
  total_steps?: string | number;
  /** How many of them are checked or skipped */
  number_of_finished_steps?: string | number;
  /** What amounts of the protocol are multiplied with in this run, such as `1.000` */
  scale_multiplier?: string | number;
  /** Whether the token's user may fill it in, `0` or `1` */
  can_edit?: string | number | boolean;
  /** Whether it was put away, `0` or `1` */
  is_archived?: string | number | boolean;
  /** Whether somebody else has it open, `0` or `1` */
  is_locked?: string | number | boolean;
  /** Whether it lies in the trash */
  in_trash?: boolean;
  /** 11, which means a record in lists of the file manager */
  content_type_id?: number;
  before_start?: RichText;
  /** Null in the one example; the current form has a list of folders here */
  location?: SmallFolder[] | null;
  /** What was written down on the run as a whole */
  notes?: RecordNote[];
  /** A copy of the protocol as it was when the run began; its fields are cut out of the one example */
  protocol_json?: { [key: string]: unknown };
  /** Its own copies of the protocol's steps */
  steps: RecordStep[];
  /** Units that its amounts refer to */
  units?: Unit[];
}

/** The protocol beside an archived record. The published example holds a record in its place, so no field of it is known for sure. */
export interface RecordV3Protocol {
  /** The protocol */
  id?: string | number;
  guid?: Guid;
  /** What the protocol is called, plain text */
  title?: string;
}

/** A new note, or a new text of one. */
export interface RecordNotesChange {
  /** `notes`: a note */
  type: "notes";
  /** What to write down, and where */
  data: {
    /** The note to change; null for a new one */
    id?: number | null;
    /** What to write down */
    note: string;
    /** The step of the record that a new note belongs to, or 0 for the whole record; only where `id` is null */
    step_id?: number;
  };
}

/** A change of a record; `type` says of what. */
export type RecordStackItem = RecordBaseChange | RecordNotesChange | RecordStepChange;

/** Changes to a record. */
export interface RecordChanges {
  /** The changes, in the order they happened */
  stack: RecordStackItem[];
}

/** A record with its steps. */
export type RecordSchema = RecordFields & {
  /** Folders from the record up to the top */
  location: SmallFolder[];
  /** Its own copies of the protocol's steps */
  steps: RecordStep[];
} & {
  item_id: number;
  image: Image;
  creator: User;
};

/** A record, and its protocol where that was asked for. */
export interface RecordWithProtocol {
  record: RecordSchema;
  protocol?: ProtocolFields;
}

/**
 * An answer about comments on a record. Only the envelope, which every answer has, is known; under which key
 * comments stand, and with which fields, has been told by no source.
 */
export type UnshownComments = Envelope;

/** A comment on a step of a record. */
export interface NewRecordStepComment {
  /** What to say, plain text */
  body: string;
  /** GUID of the record that the step belongs to */
  record_guid: Guid;
}

/** A message. In the list of conversations `guid` is the conversation's. */
export interface Message {
  /** The conversation's number in the list of conversations; 0 in lists of messages */
  id: number;
  guid: Guid;
  /** What it answers to, by the example: null for a conversation, another GUID for a message */
  parent_guid: string | null;
  /** Heading; answers begin with `RE:` */
  subject: string;
  body: DraftString;
  /** Whether the recipient has read it */
  is_read: Flag;
  /** When it was sent, Unix time in seconds */
  created_on: Timestamp;
  /** Unix time in seconds of the last change; 0 for never */
  last_modified: Timestamp;
  /** Whether the token's user sent it (`sent`) or received it (`receive` in the table, `inbox` in the example) */
  type: "sent" | "receive" | "inbox" | (string & {});
  sender: User;
  recipient: User;
}

/** The conversations of a user. */
export type ConversationList = Envelope & {
  /** The last message of each conversation; may be empty */
  conversations: Message[];
  pagination: Pagination;
};

/** How many messages a user has not read. */
export type NewMessages = Envelope & {
  /** How many messages are new */
  total: number;
  /** Conversations that they are in */
  guids: Guid[];
};

/** The list of conversations, or with `new` the count of new messages. */
export type ConversationsAnswer = ConversationList | NewMessages;

/** A new message. */
export interface NewMessage {
  guid: NewGuid;
  /** Heading */
  subject: string;
  /** What to say, plain text. Read back, it is a Draft document as a string */
  body: string;
  /** Whom it is for, by the name in addresses */
  username: string;
}

/** The picture that the site shows for an item, in one of several shapes. */
export interface ItemIcon {
  /** Format of the picture, such as `svg` */
  type?: string;
  /** Address of the picture, relative to the site */
  source?: string;
  /** The address once more, in folders */
  name?: string;
  /** What the site calls the picture: `MyFiles`, `PrivateProtocol` */
  code?: string;
  /** Address of the small version, in files */
  placeholder?: string;
}

/** What every item of the file manager carries beside its own fields. */
export interface ItemFields {
  /** The item, as folders list it; missing from a public protocol in one example */
  item_id?: number;
  /** What the item is */
  content_type_id: number;
  /** What the item is, for display: `Folder`, `Private Protocol`, `PNG Image`, `Experiment`; null in the list of top folders */
  kind: string | null;
  access: Access;
  icon: ItemIcon;
  /** Whether the item lies in the trash. The trash itself says false */
  in_trash?: boolean;
}

/** A folder. */
export interface BaseFolder {
  /** The folder; calls take the GUID instead */
  id: number;
  guid: Guid;
  /** GUID of the folder that it is in; null at the top */
  parent_guid: string | null;
  /** What the folder is called */
  title: string;
  /** Sort of folder in a numbering that nobody has published; 2 and 9 stand beside My files */
  type_id: number;
  /** Sort of the folder that it is in; 0 at the top, 6 in the example */
  parent_type_id: number;
  /** When it was made, Unix time in seconds */
  created_on: Timestamp;
  icon?: ItemIcon;
}

/** A workspace, or zeros and nulls for none. */
export interface FolderGroup {
  /** The workspace; 0 for none */
  id: number;
  /** Name in addresses; null for none */
  uri: string | null;
  /** What the workspace is called; null for none */
  title: string | null;
}

/** The workspace that a folder belongs to. */
export interface FolderSpace {
  /** Whether it is the folder of one member in a workspace */
  is_member_folder: Flag;
  /** Whether it holds the folders of the members */
  is_members: Flag;
  /** Whose folder it is, by the name in addresses; null for nobody's */
  username: string | null;
  group: FolderGroup;
}

/** A folder in the file manager. */
export type FolderItem = ItemFields & BaseFolder & {
  /** 10: a folder */
  content_type_id: 10;
  /** Which of the folders that every user has this one is; 12 is the trash, 0 a folder like others */
  default_id?: number;
  /** Whether others can see it */
  is_shared?: Flag;
  /** Whether it is the top folder of a workspace */
  is_space?: Flag;
  /** Item ids of the folders in it; empty for none */
  subfolders_item_ids?: number[];
  /** 1 in each example; no source tells what else there is */
  visibility?: number;
  space?: FolderSpace;
};

/** A protocol in the file manager. */
export type ProtocolItem = ItemFields & ProtocolFields & {
  /** 1: a protocol */
  content_type_id: 1;
  /** Name in addresses */
  uri: string;
  /** Collections that it is in; empty in the example, so what an entry holds has not been shown */
  collections?: unknown[];
  /** Words to find it by, with commas between */
  keywords?: string | null;
  /** Paper that it was published with, as text */
  manuscript_citation?: string | null;
  /** Whether it was put away */
  is_archived?: Flag;
  /** Whether the site can show it beside another version */
  is_comparable?: Flag;
  /** Whether somebody has it open for editing */
  is_locked?: Flag;
  /** Who has it open; null for nobody */
  is_locked_by?: { [key: string]: unknown } | null;
  /** Whether its authors took it back after publication */
  is_retracted?: Flag;
  fork_info?: ForkInfo;
  /** What was written about the copy when it was made */
  public_fork_note?: string | null;
  status?: ItemStatus;
  /** Whether readers can't give money for it */
  is_donations_disabled?: Flag;
  /** Whether its owner does not want that */
  is_donations_disabled_by_user?: Flag;
  /** Whether readers can't write to its owner */
  is_contact_suspended?: Flag;
  /** Who owned it before; null in the example */
  ownership_history?: unknown[] | null;
  /**
   * When it was changed last, Unix time in seconds; null in the example
   *
   * Format: int64
   */
  last_modified?: number | null;
  /** Whether the site shows the number of its version */
  show_version?: Flag;
  /** Whether the site offers to compare versions */
  show_comparison?: Flag;
  /** Whether the token's user may make a new version */
  can_add_version?: Flag;
  /** Whether the token's user may give it to somebody else */
  can_reassign?: Flag;
  /** Whether `guidelines` hold something */
  has_guidelines?: Flag;
  /** Whom it is being given to; an empty array for nobody */
  transfer_to_user?: { [key: string]: unknown } | never[];
  /** Copies that it can be compared with; null in the example */
  comparable_forks?: unknown[] | null;
  /** Whether the user can see the protocol that it was copied from */
  original_protocol_available?: Flag;
  /** Number of the share through which the user sees it; null in the example */
  shared_access_id?: number | null;
} & {
  id: number;
  title: string;
};

/** A record in the file manager. */
export type RecordItem = ItemFields & RecordFields & {
  /** 11: a record */
  content_type_id: 11;
  /** The protocol that is run */
  protocol_id: number;
  /** Whether it was put away */
  is_archived: Flag;
};

/** A file in the file manager. */
export interface FileManagerFile {
  /** The file as a thing of the file manager; `file` has another id */
  id: number;
  /** What the file is called here; at first its file name */
  title: string;
  /** What the user wrote about it */
  note: string | null;
  /** When it was uploaded, Unix time in seconds */
  created_on: Timestamp;
  file: File;
}

/** A file as an item. */
export type FileItem = ItemFields & FileManagerFile & {
  /** 15: a file */
  content_type_id: 15;
};

/** An item of a folder; `content_type_id` says what it is. */
export type FileManagerItem = ProtocolItem | FolderItem | RecordItem | FileItem;

/** Items of the file manager. */
export interface ItemIds {
  /** Items, by the ids that folders list (`item_id`) */
  ids: number[];
}

/** The workspace that an item belongs to. */
export interface FoundSpace {
  /** The workspace */
  id?: number;
  /** What the workspace is called */
  title?: string;
}

/**
 * An item that a search found. Which fields beyond the first ones it has depends on `content_type_id`; those of
 * protocols, records and folders say so.
 */
export interface FoundItem {
  /** 1 a protocol, 10 a folder, 11 a record, 15 a file */
  content_type_id: 1 | 10 | 11 | 15 | number;
  /** The protocol, folder, record or file itself */
  id: number;
  /** The item, as `filemanager.items.trash` takes it; no two of any sort share one */
  item_id?: number;
  /** The protocol, folder, record or file itself, by the newer text */
  content_id?: number;
  /** What the item is called */
  title: string | null;
  /** Of a protocol: 1 protocol, 3 collection, 4 document */
  type_id?: number | null;
  /** What the item is, for display: `Folder`, `Private Protocol`, `PDF File` */
  kind?: string | null;
  /** Whether the item lies in the trash. The trash itself says false */
  in_trash?: boolean;
  access?: Access;
  space?: FoundSpace;
  /**
   * How large it is, in bytes
   *
   * Format: int64
   */
  size?: number | null;
  /** When it was made, Unix time in seconds */
  created_on?: Timestamp;
  /** GUID of a folder, record or protocol */
  guid?: string;
  /** GUID of the folder that it is in; null at the top */
  parent_guid?: string | null;
  /** Of a folder: which of the folders that every user has; 12 is the trash */
  default_id?: number;
  /** Of a folder: whether there are folders in it */
  has_subfolders?: boolean;
  /** Of a protocol: name in addresses */
  uri?: string;
  /** Of a protocol: DOI with `dx.doi.org/` before it; null or empty for none */
  doi?: string | null;
  /** Of a protocol: whether everybody may read it */
  public?: Flag;
  /** Of a protocol: whether the token's user owns it */
  is_owner?: boolean;
  /** Of a protocol: whether it has a DOI and is not public yet */
  is_unlisted?: boolean;
  /** Of a protocol: whether a DOI is kept for it */
  is_doi_reserved?: boolean;
  /** Of a protocol: the DOI that is kept for it; may be empty */
  reserved_doi?: string | null;
  /** Of a record: the protocol that is run */
  protocol_id?: number;
  /** Of a record: how many steps there are */
  total_steps?: number;
  /** Of a record: how many of them are checked or skipped */
  finished_steps?: number;
  /** Of a record: whether somebody else has it open */
  is_locked?: boolean;
}

/** Where a page stands in the list. */
export interface FoundPagination {
  /** Address of the next page; null or empty on the last one */
  next_page: string | null;
  /** How many items there are */
  total_results: number;
}

/** A page of items that a search of the file manager found. */
export type FileSearchPage = Envelope & {
  /** Items, and where they stand in the list */
  payload: {
    /** Folders, protocols, records and files; may be empty */
    items: FoundItem[];
    pagination: FoundPagination;
  };
};

/** A file that is about to be uploaded. */
export interface NewUpload {
  /** What the file is called where it comes from */
  filename: string;
  /** For a small version of an image: the file that it is one of, which has to be uploaded before */
  original_file_id?: number;
  /** Of an image, in pixels */
  width?: number;
  /** Of an image, in pixels */
  height?: number;
  /** Average colour of an image, `#RRGGBB` */
  color?: string;
}

/** The fields of the form that is sent to the storage. They are good for one file and a short time. */
export interface UploadFormData {
  /** Name of the file in the storage */
  key: string;
  /** Bucket of the storage; part of the address, no field of the form */
  s3_bucket: string;
  /** Whose signature it is */
  AWSAccessKeyId: string;
  /** What may be sent, and until when; signed */
  Policy: string;
  /** Proves that the policy is the provider's */
  Signature: string;
  /** Media type that the policy allows; by the general rules of the storage, its field is called `Content-Type` */
  ContentType: string;
  /** Who may read the file: `public-read` in the example, which is everybody with its address */
  acl: string;
}

/** The file at protocols.io. */
export interface UploadMetaData {
  /** The new file, which `files.verifyUpload` takes */
  file_id: number | string;
  /** Format of the file in a numbering that nobody has published; 32 beside a JPEG image */
  file_type: number | string;
  /** Address of a picture for this sort of file */
  thumb_url: string;
}

/** A comment on something other than a protocol, as notifications hold it. */
export interface Comment {
  /** The comment */
  id: number;
  /** The comment it replies to; 0 for none */
  parent_id: number;
  /** Its name in addresses; in the example, not in the table */
  uri?: string;
  /** Heading; may be empty */
  title: string;
  /** What it says, HTML in the example; may be empty */
  body: string;
  /** When it was written, Unix time in seconds */
  created_on: Timestamp;
  /** Unix time in seconds of the last change; 0 for never */
  changed_on: Timestamp;
  creator: User;
  /** Replies to it */
  comments?: Comment[] | null;
}

/** Something that the pattern names and that has no object of its own. */
export interface NotificationThing {
  /** What to show */
  name?: string;
  /** Where a click on it leads */
  link?: string | null;
}

/** The things of a notification by key. A key that is not named here holds a `name` and a `link`. */
export interface NotificationObjects {
  user?: User;
  group?: SmallWorkspace;
  comment?: Comment;
  message?: Message;
  protocol?: ProtocolFields;
  /** Protocols, folders, records and files */
  items?: (FileManagerItem | TinyProtocol)[];
  [key: string]: NotificationThing | User | undefined | SmallWorkspace | Comment | Message | ProtocolFields | (FileManagerItem | TinyProtocol)[];
}

/** What to show where a thing can't be. */
export interface NotificationPlaceholder {
  /** What to show */
  name: string;
  /** Where a click on it leads; null for nowhere */
  link: string | null;
}

/**
 * Something that happened. `pattern` is a text with places such as `@group`; the things that go there are in
 * `objects`, their names and links in `placeholders`, under the same keys.
 */
export interface Notification {
  /** The notification */
  id: number;
  /** What to show, `You joined @group`; each word after an @ is a key of `objects` and `placeholders` */
  pattern: string;
  /** Sort of event in a numbering that nobody has published; 51 is joining a workspace */
  type_id: number;
  /** When it happened, Unix time in seconds */
  created_on: Timestamp;
  /** Sort of event in words, `Joining group` */
  name: string;
  /** What to call the things of `items` together, where the pattern holds a list */
  list_name?: string;
  objects: NotificationObjects;
  /** Names and links by the same keys, for whoever can't show the thing itself */
  placeholders: { [key: string]: NotificationPlaceholder };
}

/**
 * What a search of reagents answers. Only the envelope, which every answer has, is known; under which key the
 * reagents stand has been told by no source.
 */
export type ReagentSearchAnswer = Envelope;

/** A protocol as the website's search lists it. */
export interface SearchItem {
  /** Title, with HTML tags in it */
  title: string;
  /** Last part of the address of its page */
  uri: string;
  /** The same with the version, `slug/v3`; the address to cite */
  version_uri?: string;
  /** Beginning of the description, with HTML tags in it */
  description?: string | null;
  /** Whether everybody may read it. With a token, private ones of its user may be among the items */
  public: Flag;
}

/** Where a page stands in what was found. */
export interface SearchPagination {
  /** Number of this page, as it was asked for */
  current_page: number;
  /** How many protocols match */
  total_results: number;
}

/** A count of protocols. */
export interface FacetCount {
  /** How many protocols match */
  count: number;
}

/** How many protocols match in each collection. The counts are of the whole search, whatever `access` says. */
export interface AccessFacets {
  open_access?: FacetCount;
  springer_protocols?: FacetCount;
  [key: string]: FacetCount | undefined;
}

/** A value to filter by, and what would be left. */
export interface Facet {
  /** The value, as the filter takes it */
  label: string;
  /** How many of the found protocols have it */
  count: number;
}

/** What the found protocols use, most frequent first, at most 100 of a kind. Absent with `is_advanced`. */
export interface EntityFacets {
  /** Laboratory methods that they use, such as `PCR` */
  techniques?: Facet[];
  /** Antibodies that they name; may be empty */
  antibodies?: Facet[];
  /** Organisms by their Latin names */
  organisms?: Facet[];
  /** Cell lines that they were done with */
  cell_lines?: Facet[];
}

/** A page of what the website's search found. */
export type SearchPage = Envelope & {
  /** What was found, in the order asked for; may be empty */
  items: SearchItem[];
  pagination: SearchPagination;
  access_facets?: AccessFacets;
  entity_facets?: EntityFacets;
};

/** An export of an organization's content, running or done. */
export interface ContentExport {
  guid: Guid;
  /** When it was begun, Unix time in seconds */
  created_on: Timestamp;
  /** How many files it will hold */
  total_files: number;
  /** How many of them are packed */
  total_processed_files: number;
  /** Whether the archive is ready */
  is_finished: boolean;
  /** Where to fetch the archive, with the token in the header; null until it is ready */
  download_link: string | null;
}

/** An export in an answer. Two readings of the newer text name its key differently, so it is under either. */
export type ContentExportAnswer = Envelope & {
  payload?: ContentExport;
  export?: ContentExport;
};
