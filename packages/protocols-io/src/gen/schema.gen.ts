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
         * @description An address to send a browser to, not a call. The user logs in, and the browser is sent on to
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
         * @description Exchanges an authorisation code, or a refresh token, for a new pair of tokens. The client's id and secret
         *     are in the body; there is no Basic header and no redirect address. A refresh makes the old pair useless
         *     at once, so both new values have to be kept before anything else is called.
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
         * @description What is registered about a client. The answer holds its secret.
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
         * @description The user that the token acts for.
         */
        get: operations["profile.get"];
        /**
         * Change the profile
         * @description Changes what is sent and answers the whole profile. A new password needs the old one.
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
         * @description Searches the public protocols, or the user's own, by words. Items are partial and may be stale; read the
         *     protocol itself for more. Pages are asked for from 0 and answered from 1.
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
         * @description A list of protocols of that name, seen in clients. What it holds is unknown.
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
         * @description The archived form of the read, with steps and materials. Use `protocols.get`.
         */
        get: operations["protocols.getV3"];
        /**
         * Save changes of a protocol
         * @description Applies a list of actions. Some changes make the server act too (a new title changes the URI); those
         *     actions are answered and have to be applied to the caller's copy.
         */
        put: operations["protocols.saveChanges"];
        /**
         * Create a protocol
         * @description Creates an empty protocol, collection or document under a GUID that the caller makes up.
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
         * @description The reagents of a protocol. Where it is empty, the materials may be in `materials_text` instead.
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
         * @description Gives a protocol a DOI and makes it public, or only gives it the DOI. It can't be taken back: a version
         *     with a DOI can't be edited.
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
                 * @description The protocol's URI; the provider calls it `protocol_uri`.
                 * @example lysis-buffer-20-ml-c4gytv
                 */
                id: components["parameters"]["ProtocolUri"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bookmark a protocol
         * @description Adds a protocol to the user's bookmarks.
         */
        post: operations["protocols.bookmarks.create"];
        /**
         * Remove a bookmark
         * @description Takes a protocol from the user's bookmarks.
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
                 * @description The protocol's URI; the provider calls it `protocol_uri`.
                 * @example lysis-buffer-20-ml-c4gytv
                 */
                id: components["parameters"]["ProtocolUri"];
            };
            cookie?: never;
        };
        /**
         * List a protocol's comments
         * @description All comments as a tree. Those of the first level with a `step_id` other than 0 belong to a step. It is
         *     not paged.
         */
        get: operations["protocols.comments.list"];
        put?: never;
        /**
         * Comment on a protocol
         * @description Adds a comment to a protocol as a whole.
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
                 * @description The protocol's URI; the provider calls it `protocol_uri`.
                 * @example lysis-buffer-20-ml-c4gytv
                 */
                id: components["parameters"]["ProtocolUri"];
                /**
                 * @description The comment that is replied to.
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
         * @description Adds a reply to a comment on a protocol.
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
            path: {
                /**
                 * @description A numeric id, a URI (`lysis-buffer-20-ml-c4gytv`), or a DOI with or without its prefix
                 *     (`10.17504/protocols.io.baaciaaw`, `protocols.io.baaciaaw`). For v4, a URI or DOI may end in a version,
                 *     `/v1`, or in `/latest`. The `doi` of a body begins with `dx.doi.org/`, which has to go first.
                 * @example 10.17504/protocols.io.baaciaaw
                 */
                id: components["parameters"]["ProtocolId"];
            };
            cookie?: never;
        };
        /**
         * Get a protocol
         * @description A protocol with its steps and materials. Ask for `content_format` `markdown` or `html` where the texts
         *     are wanted as text; otherwise they are Draft documents in strings.
         */
        get: operations["protocols.get"];
        /**
         * Change a protocol
         * @description Changes the fields that are sent. A private protocol can be changed in fewer fields than a public one:
         *     see the body.
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
            path: {
                /**
                 * @description A numeric id, a URI (`lysis-buffer-20-ml-c4gytv`), or a DOI with or without its prefix
                 *     (`10.17504/protocols.io.baaciaaw`, `protocols.io.baaciaaw`). For v4, a URI or DOI may end in a version,
                 *     `/v1`, or in `/latest`. The `doi` of a body begins with `dx.doi.org/`, which has to go first.
                 * @example 10.17504/protocols.io.baaciaaw
                 */
                id: components["parameters"]["ProtocolId"];
            };
            cookie?: never;
        };
        /**
         * List a protocol's steps
         * @description The steps, in the order of the database, not in that of the protocol: follow `previous_guid`.
         */
        get: operations["protocols.steps.list"];
        put?: never;
        /**
         * Add and change steps
         * @description Sends new and changed steps only. The first step of a protocol has a `previous_guid` of null.
         */
        post: operations["protocols.steps.save"];
        /**
         * Delete steps
         * @description Deletes steps by GUID. The GUIDs are in the body.
         */
        delete: operations["protocols.steps.delete"];
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
         * @description The PDF view of a public protocol's page. Signed out it may be called 3 times a minute from an address,
         *     signed in 5 times; how a token would count is unknown, so none is sent.
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
    "/v3/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List publications
         * @description Protocols ordered by date of publication: either the last ones (`latest`), or those of a period (`from`
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
                 * @description The user's name in addresses.
                 * @example ana-torres
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        /**
         * Get a researcher
         * @description A user by name, in the oldest generation of the API. What it answers is unknown.
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
                 * @description The user's name in addresses.
                 * @example ana-torres
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        /**
         * List a researcher's protocols
         * @description A user's public protocols, or all of them where the user is the token's own.
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
                 * @description The user's name in addresses.
                 * @example ana-torres
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        /**
         * List a researcher's workspaces
         * @description The public workspaces of a user.
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
         * @description Public workspaces.
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
                 * @description The workspace's name in addresses.
                 * @example phage-commons
                 */
                uri: components["parameters"]["WorkspaceUri"];
            };
            cookie?: never;
        };
        /**
         * Get a workspace
         * @description A workspace with its counts, and how the token's user stands to it.
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
                 * @description The workspace's name in addresses.
                 * @example phage-commons
                 */
                uri: components["parameters"]["WorkspaceUri"];
            };
            cookie?: never;
        };
        /**
         * List a workspace's protocols
         * @description The public protocols of a workspace. Private ones are found through the file manager.
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
                 * @description The workspace's name in addresses.
                 * @example phage-commons
                 */
                uri: components["parameters"]["WorkspaceUri"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Accept an invitation
         * @description Confirms an invitation into a workspace.
         */
        put: operations["workspaces.confirmInvite"];
        /**
         * Join a workspace
         * @description Joins a workspace, or asks to be let in, as its access level says.
         */
        post: operations["workspaces.join"];
        /**
         * Leave a workspace or reject an invitation
         * @description Ends the user's membership, or rejects the invitation to it.
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
                 * @description The workspace's name in addresses.
                 * @example phage-commons
                 */
                uri: components["parameters"]["WorkspaceUri"];
            };
            cookie?: never;
        };
        /**
         * List a group's protocols
         * @description The protocols of a workspace under its older name. `order_field` and `page_size` have been seen to work
         *     on calls of this family, the latter with 1000. What it answers is unknown; prefer
         *     `workspaces.protocols.list`.
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
                 * @description The workspace's name in addresses.
                 * @example phage-commons
                 */
                uri: components["parameters"]["WorkspaceUri"];
            };
            cookie?: never;
        };
        /**
         * List a group's publications
         * @description The publications of a workspace under its older name. What it answers is unknown.
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
                 * @description The step's numeric id.
                 * @example 623276
                 */
                step_id: components["parameters"]["StepId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a discussion of a step
         * @description Adds a first comment to a step.
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
                 * @description The step's numeric id.
                 * @example 623276
                 */
                step_id: components["parameters"]["StepId"];
                /**
                 * @description The discussion.
                 * @example 20697
                 */
                discussion_id: components["parameters"]["DiscussionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment in a step's discussion
         * @description Adds a comment to a discussion of a step.
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
                 * @description The step's numeric id.
                 * @example 623276
                 */
                step_id: components["parameters"]["StepId"];
                /**
                 * @description The discussion.
                 * @example 20697
                 */
                discussion_id: components["parameters"]["DiscussionId"];
                /**
                 * @description The comment that is replied to.
                 * @example 3488
                 */
                parent_id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply to a comment on a step
         * @description Adds a reply to a comment in a discussion of a step.
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
                 * @description The discussion.
                 * @example 20697
                 */
                discussion_id: components["parameters"]["DiscussionId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a discussion
         * @description Changes the text that a discussion begins with.
         */
        put: operations["discussions.update"];
        post?: never;
        /**
         * Delete a discussion
         * @description Deletes a discussion.
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
                 * @description The comment. The root of a discussion has no id of its own; use the discussion's.
                 * @example 3488
                 */
                comment_id: number;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a comment
         * @description Changes the text of a comment.
         */
        put: operations["discussions.comments.update"];
        post?: never;
        /**
         * Delete a comment
         * @description Deletes a comment.
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
         * @description The user's active records: those with steps still to finish. Archived ones instead where `archived` is
         *     given.
         */
        get: operations["records.list"];
        put?: never;
        /**
         * Create a record
         * @description Begins a record of a protocol. Read it (`records.get`) before saving to it: its steps have GUIDs of their
         *     own.
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
                 * @description The record's GUID.
                 * @example 4E47E83EC1CD11EEA5EB8A0FA45ECEF7
                 */
                guid: components["parameters"]["RecordGuid"];
            };
            cookie?: never;
        };
        /**
         * Get a record in the v3 form
         * @deprecated
         * @description The archived form of the read; numbers and flags are strings. Use `records.get`.
         */
        get: operations["records.getV3"];
        /**
         * Save changes of a record
         * @description Applies a stack of changes: a new title, notes, steps checked or skipped. A note without id is added each
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
                 * @description The record's GUID.
                 * @example 4E47E83EC1CD11EEA5EB8A0FA45ECEF7
                 */
                guid: components["parameters"]["RecordGuid"];
            };
            cookie?: never;
        };
        /**
         * Get a record
         * @description A record with its steps, and its protocol where that is asked for.
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
                 * @description The record's GUID.
                 * @example 4E47E83EC1CD11EEA5EB8A0FA45ECEF7
                 */
                guid: components["parameters"]["RecordGuid"];
            };
            cookie?: never;
        };
        /**
         * List a record's comments
         * @description The comments on a record. What it answers is unknown.
         */
        get: operations["records.comments.list"];
        put?: never;
        /**
         * Comment on a record
         * @description Adds a comment to a record. What it answers is unknown.
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
                 * @description The step's numeric id.
                 * @example 623276
                 */
                step_id: components["parameters"]["StepId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a discussion of a record's step
         * @description Adds a first comment to a step of a record. What it answers is unknown.
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
                 * @description The step's numeric id.
                 * @example 623276
                 */
                step_id: components["parameters"]["StepId"];
                /**
                 * @description The discussion.
                 * @example 20697
                 */
                discussion_id: components["parameters"]["DiscussionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment in a discussion of a record's step
         * @description Adds a comment to a discussion of a step of a record. What it answers is unknown.
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
         * @description The last message of each conversation. With the flag `new`, instead of that, the number of new messages
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
                 * @description The conversation.
                 * @example EEA605F0D83E11E88166C3A02F4B3BC1
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
         * @description Deletes a conversation.
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
                 * @description The conversation.
                 * @example EEA605F0D83E11E88166C3A02F4B3BC1
                 */
                conversation_guid: components["parameters"]["ConversationGuid"];
            };
            cookie?: never;
        };
        /**
         * List a conversation's messages
         * @description The messages of a conversation. `guid` is the message's, `parent_guid` not null.
         */
        get: operations["conversations.messages.list"];
        put?: never;
        /**
         * Send a message
         * @description Adds a message to a conversation. A new conversation begins where no GUID of one is given, says the
         *     provider; what the address is then is unknown.
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
                 * @description The message.
                 * @example 708FBBC0D83E11E8A5E01F4E8D036E92
                 */
                message_guid: Guid;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Mark a message as read
         * @description Marks a message as read. There is no body.
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
         * @description The folders that have no parent.
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
         * @description The ids of what is in a folder, sorted. The items themselves are then read by id.
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
         * @description Folders, protocols, records and files by their item ids.
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
         * @description Moves items into the trash.
         */
        put: operations["filemanager.items.trash"];
        post?: never;
        /**
         * Restore items from the trash
         * @description Moves items back out of the trash. The ids are in the body.
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
         * @description Searches all of the user's items. The parameters are known by name, and the answer is unknown.
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
                 * @description The workspace's name in addresses.
                 * @example phage-commons
                 */
                uri: components["parameters"]["WorkspaceUri"];
            };
            cookie?: never;
        };
        /**
         * Search a workspace's files
         * @description Searches the items of a workspace. The parameters are known by name, and the answer is unknown.
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
                 * @description The folder.
                 * @example BA565B15A9FE423ABC933ADB41847B62
                 */
                guid: Guid;
            };
            cookie?: never;
        };
        /**
         * Search a folder
         * @description Searches the items of a folder. The parameters are known by name, and the answer is unknown.
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
         * @description Makes a file and answers the signed form fields with which its bytes are sent to the storage, and its id.
         *     Afterwards the upload is verified.
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
         * @description Tells the provider that the bytes of a file have arrived in the storage.
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
         * @description What happened to the token's user.
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
         * @description Searches the reagent catalogue. The parameters are known by name only, and the answer is unknown.
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
         * @description Units of amounts, in the oldest generation of the API. What it answers is unknown.
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
         * Search in the oldest API
         * @description A search in the oldest generation of the API. What it takes and answers is unknown; prefer `protocols.list`.
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
                 * @description The organization's name in addresses.
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
         * @description Begins an export of an organization's content. What its body may hold and what it answers is unknown.
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
                 * @description The organization's name in addresses.
                 * @example example-institute
                 */
                uri: components["parameters"]["OrganizationUri"];
                /**
                 * @description The export.
                 * @example 3B7D0A5E9C1F4E2A8D6B4C2E1F0A9B8C
                 */
                guid: Guid;
            };
            cookie?: never;
        };
        /**
         * Get an export
         * @description The state of an export. What it answers is unknown.
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
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        SavingErrorDetail: SavingErrorDetail;
        Error: ErrorSchema;
        TokenRequest: TokenRequest;
        SmallUser: SmallUser;
        Image: Image;
        Badge: Badge;
        User: User;
        Token: Token;
        Envelope: Envelope;
        OAuthClient: OAuthClient;
        ExtendedUser: ExtendedUser;
        ProfileUpdate: ProfileUpdate;
        NullableTimestamp: NullableTimestamp;
        Timestamp: Timestamp;
        Flag: Flag;
        SmallProtocol: SmallProtocol;
        Anything: Anything;
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
        StepComponent: StepComponent;
        Step: Step;
        ProtocolType: ProtocolType;
        Access: Access;
        Protocol: Protocol;
        Pagination: Pagination;
        ProtocolPage: ProtocolPage;
        ProtocolAnswer: ProtocolAnswer;
        ProtocolActionChange: ProtocolActionChange;
        ProtocolActionMarker: ProtocolActionMarker;
        ProtocolAction: ProtocolAction;
        ProtocolChanges: ProtocolChanges;
        ProtocolSavingError: ProtocolSavingError;
        NewGuid: NewGuid;
        ProtocolComment: ProtocolComment;
        CommentText: CommentText;
        NewComment: NewComment;
        ProtocolV4: ProtocolV4;
        CollectionItem: CollectionItem;
        Funder: Funder;
        ProtocolUpdate: ProtocolUpdate;
        StepChange: StepChange;
        TechSupport: TechSupport;
        SmallWorkspace: SmallWorkspace;
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
        RecordNotesChange: RecordNotesChange;
        RecordStepChange: RecordStepChange;
        RecordStackItem: RecordStackItem;
        NewRecord: NewRecord;
        RecordCreated: RecordCreated;
        File: File;
        RecordNote: RecordNote;
        RecordStep: RecordStep;
        RecordV3: RecordV3;
        RecordChanges: RecordChanges;
        Record: RecordSchema;
        RecordWithProtocol: RecordWithProtocol;
        Message: Message;
        NewMessage: NewMessage;
        ItemIcon: ItemIcon;
        ItemFields: ItemFields;
        BaseFolder: BaseFolder;
        FolderGroup: FolderGroup;
        FolderSpace: FolderSpace;
        FolderItem: FolderItem;
        ItemStatus: ItemStatus;
        ProtocolItem: ProtocolItem;
        RecordItem: RecordItem;
        FileManagerFile: FileManagerFile;
        FileItem: FileItem;
        FileManagerItem: FileManagerItem;
        ItemIds: ItemIds;
        NewUpload: NewUpload;
        UploadFormData: UploadFormData;
        UploadMetaData: UploadMetaData;
        Comment: Comment;
        TinyProtocol: TinyProtocol;
        NotificationObjects: NotificationObjects;
        NotificationPlaceholder: NotificationPlaceholder;
        Notification: Notification;
    };
    responses: {
        /** @description The request was refused; `status_code` says why */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /**
         * @description More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
         *     JSON.
         */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** @description The provider failed. The body need not be JSON */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** @description The profile */
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
        /** @description The list was refused; `status_code` says why (1302 for a wrong order field, 132 for no access) */
        BadListRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** @description The answer. Its fields are unknown */
        Undescribed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Anything;
            };
        };
        /** @description It is done; the body says no more */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Envelope;
            };
        };
        /** @description The new comment */
        CommentAdded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Envelope & {
                    comment: ProtocolComment;
                };
            };
        };
        /** @description The protocol can't be read. Code 1 means on v4 reads that there is no such protocol */
        BadProtocolRead: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** @description The token may not do this (v4) */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** @description There is no such thing (v4) */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** @description The request was refused; v4 puts the text into `status_text` */
        BadRequestV4: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** @description How the user stands to the workspace now */
        Joined: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": WorkspaceUserStatusAnswer;
            };
        };
        /** @description Refused; code 5 for an empty body, or for an id that is no integer */
        BadCommentRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorSchema;
            };
        };
        /** @description Refused. These calls have codes of their own; under which HTTP status they come is unknown */
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
        /** @description Ascending or descending, the default. */
        OrderDir: "asc" | "desc";
        /** @description Items for each page, 1 to 100. The provider's default is 10 (50 in the file manager). */
        PageSize: number;
        /**
         * @description Query parameters by name. Which ones this operation takes, besides those named here, nobody has
         *     published.
         */
        AnyQuery: {
            [key: string]: string;
        };
        /**
         * @description A numeric id, a URI (`lysis-buffer-20-ml-c4gytv`), or a DOI with or without its prefix
         *     (`10.17504/protocols.io.baaciaaw`, `protocols.io.baaciaaw`). For v4, a URI or DOI may end in a version,
         *     `/v1`, or in `/latest`. The `doi` of a body begins with `dx.doi.org/`, which has to go first.
         * @example 10.17504/protocols.io.baaciaaw
         */
        ProtocolId: string | number;
        /** @description 1 for the last version of the protocol, whichever one the id names. */
        LastVersion: 1;
        /**
         * @description The protocol's URI; the provider calls it `protocol_uri`.
         * @example lysis-buffer-20-ml-c4gytv
         */
        ProtocolUri: string;
        /**
         * @description How texts are written: `json` (Draft documents as strings, the default), `html` or `markdown`. It
         *     applies to description, before_start, guidelines, warning, materials_text and the content of steps.
         */
        ContentFormat: "json" | "html" | "markdown";
        /**
         * @description The user's name in addresses.
         * @example ana-torres
         */
        Username: string;
        /** @description Words to search for in name, description and (for protocols) authors. Empty for everything. */
        SearchKey: string;
        /** @description What to order by: popularity (`activity`, the default), date of publication, name, or id. */
        OrderField: "activity" | "date" | "name" | "id";
        /**
         * @description The page. The provider says 1 to n, default 1. For this list nobody has shown anything else; the list of
         *     protocols counts from 0.
         */
        PageId: number;
        /**
         * @description The workspace's name in addresses.
         * @example phage-commons
         */
        WorkspaceUri: string;
        /** @description What to order by. `publish_date` and `views` have been seen to work on some of these lists. */
        GroupOrderField: string;
        /** @description Items for each page. 1000 has been seen to work on some of these lists. */
        GroupPageSize: number;
        /**
         * @description The step's numeric id.
         * @example 623276
         */
        StepId: number;
        /**
         * @description The discussion.
         * @example 20697
         */
        DiscussionId: number;
        /**
         * @description The record's GUID.
         * @example 4E47E83EC1CD11EEA5EB8A0FA45ECEF7
         */
        RecordGuid: Guid;
        /** @description 1 to answer the protocol too. */
        WithProtocol: 0 | 1;
        /**
         * @description The conversation.
         * @example EEA605F0D83E11E88166C3A02F4B3BC1
         */
        ConversationGuid: Guid;
        /**
         * @description The folder.
         * @example BA565B15A9FE423ABC933ADB41847B62
         */
        FolderGuid: Guid;
        /** @description What to sort by. The default is `sort_date`. */
        SortBy: "sort_date" | "sort_name" | "sort_size";
        /** @description Ascending or descending, the default. */
        SortDir: "asc" | "desc";
        /** @description Words to search for. */
        FilesSearchKey: string;
        /** @description Kinds of items, one for each; which values it takes is unknown. */
        ContentTypes: string[];
        /** @description Kinds of protocols, one for each; which values it takes is unknown. */
        ProtocolTypes: string[];
        /** @description Items changed after this time; its form is unknown. */
        ModifiedAfter: string;
        /** @description Items changed before this time; its form is unknown. */
        ModifiedBefore: string;
        /** @description What to sort by; its values are unknown. */
        SearchSortBy: string;
        /** @description Direction of sorting; its values are unknown. */
        SearchSortDir: string;
        /**
         * @description The organization's name in addresses.
         * @example example-institute
         */
        OrganizationUri: string;
    };
    requestBodies: {
        /** @description The text */
        CommentBody: {
            content: {
                "application/x-www-form-urlencoded": CommentText;
            };
        };
        /** @description The comment */
        StepComment: {
            content: {
                "application/x-www-form-urlencoded": NewStepComment;
            };
        };
        /** @description The comment */
        RecordComment: {
            content: {
                "application/x-www-form-urlencoded": CommentText;
            };
        };
        /** @description The items */
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
export type $defs = Record<string, never>;
export interface operations {
    "oauth.authorize": {
        parameters: {
            query: {
                /**
                 * @description The client, from the developers page.
                 * @example example-client
                 */
                client_id: string;
                /**
                 * @description Where the browser is sent afterwards; must be the address that is registered for the client.
                 * @example https://app.example/protocols-io/callback
                 */
                redirect_url: string;
                /**
                 * @description Always `code`.
                 * @example code
                 */
                response_type: "code";
                /**
                 * @description What the client may do. `readwrite` is the only published value.
                 * @example readwrite
                 */
                scope: string;
                /**
                 * @description A value of the caller's own, to be compared when the browser comes back.
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
            /** @description The page on which the user logs in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description On to `redirect_url` */
            302: {
                headers: {
                    /** @description `redirect_url` with `code`, and perhaps `scope` and `state`, in its query */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "oauth.tokens.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The grant */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": TokenRequest;
            };
        };
        responses: {
            /** @description A pair of tokens */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Token;
                };
            };
            /** @description The grant was refused. Code 1217 means that the user has to authorise the client again */
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
                 * @description The client, from the developers page.
                 * @example example-client
                 */
                client_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client */
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
        /** @description What to change */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": ProfileUpdate;
            };
        };
        responses: {
            200: components["responses"]["Profile"];
            /** @description Refused; code 123 for an e-mail address in use, 124 for one that is not valid */
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
                 * @description Which protocols: all public ones, the user's own public or private ones, or private ones that were
                 *     shared with the user.
                 * @example public
                 */
                filter: "public" | "user_public" | "user_private" | "shared_with_user";
                /**
                 * @description Words to search for in name, description and authors. In double quotes they must occur together.
                 * @example lysis buffer
                 */
                key: string;
                /** @description What to order by: popularity (`activity`, the default), relevance, date of publication, name, or id. */
                order_field?: "activity" | "relevance" | "date" | "name" | "id";
                /** @description Ascending or descending, the default. */
                order_dir?: components["parameters"]["OrderDir"];
                /** @description Fields of an item to answer, with commas between. All where absent. */
                fields?: string;
                /** @description Restricts the list to peer-reviewed protocols, by its name; its values are unknown. */
                peer_reviewed?: string;
                /** @description Restricts the list by date of publication, by its name; its form is unknown. */
                published_on?: string;
                /** @description Items for each page, 1 to 100. The provider's default is 10 (50 in the file manager). */
                page_size?: components["parameters"]["PageSize"];
                /** @description The page, counted from **0**, though the answer's `current_page` counts from 1. */
                page_id?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of protocols */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProtocolPage & {
                        /** @description Number of protocols of the whole list */
                        total?: number;
                        /** @description Number of pages */
                        total_pages?: number;
                        /** @description Number of protocols of the whole list */
                        total_results?: number;
                        /** @description In live answers; form unknown */
                        extras?: unknown;
                    };
                };
            };
            400: components["responses"]["BadListRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "protocols.listTop": {
        parameters: {
            query?: {
                /**
                 * @description Query parameters by name. Which ones this operation takes, besides those named here, nobody has
                 *     published.
                 */
                query?: components["parameters"]["AnyQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Undescribed"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "protocols.getV3": {
        parameters: {
            query?: {
                /** @description 1 for the last version of the protocol, whichever one the id names. */
                last_version?: components["parameters"]["LastVersion"];
            };
            header?: never;
            path: {
                /**
                 * @description A numeric id, a URI (`lysis-buffer-20-ml-c4gytv`), or a DOI with or without its prefix
                 *     (`10.17504/protocols.io.baaciaaw`, `protocols.io.baaciaaw`). For v4, a URI or DOI may end in a version,
                 *     `/v1`, or in `/latest`. The `doi` of a body begins with `dx.doi.org/`, which has to go first.
                 * @example 10.17504/protocols.io.baaciaaw
                 */
                id: components["parameters"]["ProtocolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The protocol */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProtocolAnswer;
                };
            };
            /** @description Refused; 212 for no such protocol, 205 and 250 for no access */
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
                 * @description The protocol's GUID; the provider calls it `guid`.
                 * @example 6D11D26701CA4EBAA5CA56859CCA8AC3
                 */
                id: Guid;
            };
            cookie?: never;
        };
        /** @description The actions */
        requestBody: {
            content: {
                "application/json": ProtocolChanges;
                "application/x-www-form-urlencoded": ProtocolChanges;
            };
        };
        responses: {
            /** @description Actions of the server to apply, or null */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                        /** @description What the server changed because of this */
                        actions: ProtocolAction[] | null;
                    };
                };
            };
            /** @description Refused; for code 254 the message is an object that says where and why */
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
                 * @description A new GUID; the provider calls it `guid`.
                 * @example 6D11D26701CA4EBAA5CA56859CCA8AC3
                 */
                id: NewGuid;
            };
            cookie?: never;
        };
        /** @description What to create */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description 1 protocol (the default), 3 collection, 4 document
                     * @enum {integer}
                     */
                    type_id?: 1 | 3 | 4;
                };
            };
        };
        responses: {
            /** @description The new protocol */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProtocolAnswer;
                };
            };
            /** @description Refused; 1905 where the workspace's subscription allows no more */
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
                 * @description A numeric id, a URI (`lysis-buffer-20-ml-c4gytv`), or a DOI with or without its prefix
                 *     (`10.17504/protocols.io.baaciaaw`, `protocols.io.baaciaaw`). For v4, a URI or DOI may end in a version,
                 *     `/v1`, or in `/latest`. The `doi` of a body begins with `dx.doi.org/`, which has to go first.
                 * @example 10.17504/protocols.io.baaciaaw
                 */
                id: components["parameters"]["ProtocolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reagents */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                        /** @description Reagents; may be empty */
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
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The protocol's URI; the provider calls it `protocol_uri`.
                 * @example lysis-buffer-20-ml-c4gytv
                 */
                id: components["parameters"]["ProtocolUri"];
            };
            cookie?: never;
        };
        /** @description How to publish */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** @description A new title */
                    title?: string;
                    /**
                     * @description 1 for a DOI without making the protocol public
                     * @enum {integer}
                     */
                    prepublish?: 1;
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
            /** @description Refused; 101 not authorised, 255 public already, 256 no title, 257 no author */
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
                 * @description The protocol's URI; the provider calls it `protocol_uri`.
                 * @example lysis-buffer-20-ml-c4gytv
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
                 * @description The protocol's URI; the provider calls it `protocol_uri`.
                 * @example lysis-buffer-20-ml-c4gytv
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
                 * @description The protocol's URI; the provider calls it `protocol_uri`.
                 * @example lysis-buffer-20-ml-c4gytv
                 */
                id: components["parameters"]["ProtocolUri"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                        /** @description The roots of the discussions */
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
                 * @description The protocol's URI; the provider calls it `protocol_uri`.
                 * @example lysis-buffer-20-ml-c4gytv
                 */
                id: components["parameters"]["ProtocolUri"];
            };
            cookie?: never;
        };
        /** @description The comment */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": NewComment;
            };
        };
        responses: {
            200: components["responses"]["CommentAdded"];
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
                 * @description The protocol's URI; the provider calls it `protocol_uri`.
                 * @example lysis-buffer-20-ml-c4gytv
                 */
                id: components["parameters"]["ProtocolUri"];
                /**
                 * @description The comment that is replied to.
                 * @example 3488
                 */
                parent_comment_id: number;
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CommentBody"];
        responses: {
            200: components["responses"]["CommentAdded"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "protocols.get": {
        parameters: {
            query?: {
                /** @description 1 for the last version of the protocol, whichever one the id names. */
                last_version?: components["parameters"]["LastVersion"];
                /**
                 * @description How texts are written: `json` (Draft documents as strings, the default), `html` or `markdown`. It
                 *     applies to description, before_start, guidelines, warning, materials_text and the content of steps.
                 */
                content_format?: components["parameters"]["ContentFormat"];
                /** @description Fields to answer, seen in clients; which names it takes is unknown. */
                "fields[]"?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description A numeric id, a URI (`lysis-buffer-20-ml-c4gytv`), or a DOI with or without its prefix
                 *     (`10.17504/protocols.io.baaciaaw`, `protocols.io.baaciaaw`). For v4, a URI or DOI may end in a version,
                 *     `/v1`, or in `/latest`. The `doi` of a body begins with `dx.doi.org/`, which has to go first.
                 * @example 10.17504/protocols.io.baaciaaw
                 */
                id: components["parameters"]["ProtocolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The protocol */
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
                 * @description A numeric id, a URI (`lysis-buffer-20-ml-c4gytv`), or a DOI with or without its prefix
                 *     (`10.17504/protocols.io.baaciaaw`, `protocols.io.baaciaaw`). For v4, a URI or DOI may end in a version,
                 *     `/v1`, or in `/latest`. The `doi` of a body begins with `dx.doi.org/`, which has to go first.
                 * @example 10.17504/protocols.io.baaciaaw
                 */
                id: components["parameters"]["ProtocolId"];
            };
            cookie?: never;
        };
        /** @description The fields to change */
        requestBody: {
            content: {
                "application/json": ProtocolUpdate;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequestV4"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "protocols.steps.list": {
        parameters: {
            query?: {
                /** @description 1 for the last version of the protocol, whichever one the id names. */
                last_version?: components["parameters"]["LastVersion"];
                /**
                 * @description How texts are written: `json` (Draft documents as strings, the default), `html` or `markdown`. It
                 *     applies to description, before_start, guidelines, warning, materials_text and the content of steps.
                 */
                content_format?: components["parameters"]["ContentFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description A numeric id, a URI (`lysis-buffer-20-ml-c4gytv`), or a DOI with or without its prefix
                 *     (`10.17504/protocols.io.baaciaaw`, `protocols.io.baaciaaw`). For v4, a URI or DOI may end in a version,
                 *     `/v1`, or in `/latest`. The `doi` of a body begins with `dx.doi.org/`, which has to go first.
                 * @example 10.17504/protocols.io.baaciaaw
                 */
                id: components["parameters"]["ProtocolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The steps */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                        /** @description Steps; may be empty */
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
                 * @description A numeric id, a URI (`lysis-buffer-20-ml-c4gytv`), or a DOI with or without its prefix
                 *     (`10.17504/protocols.io.baaciaaw`, `protocols.io.baaciaaw`). For v4, a URI or DOI may end in a version,
                 *     `/v1`, or in `/latest`. The `doi` of a body begins with `dx.doi.org/`, which has to go first.
                 * @example 10.17504/protocols.io.baaciaaw
                 */
                id: components["parameters"]["ProtocolId"];
            };
            cookie?: never;
        };
        /** @description The steps */
        requestBody: {
            content: {
                "application/json": {
                    /** @description New and changed steps */
                    steps: StepChange[];
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequestV4"];
            401: components["responses"]["Unauthorized"];
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
                 * @description A numeric id, a URI (`lysis-buffer-20-ml-c4gytv`), or a DOI with or without its prefix
                 *     (`10.17504/protocols.io.baaciaaw`, `protocols.io.baaciaaw`). For v4, a URI or DOI may end in a version,
                 *     `/v1`, or in `/latest`. The `doi` of a body begins with `dx.doi.org/`, which has to go first.
                 * @example 10.17504/protocols.io.baaciaaw
                 */
                id: components["parameters"]["ProtocolId"];
            };
            cookie?: never;
        };
        /** @description The steps */
        requestBody: {
            content: {
                "application/json": {
                    /** @description GUIDs of steps */
                    steps: Guid[];
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequestV4"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "protocols.getPdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The protocol's URI, as in the address of its page.
                 * @example lysis-buffer-20-ml-c4gytv
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The PDF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    "publications.list": {
        parameters: {
            query?: {
                /** @description Number of last publications, 1 to 100. */
                latest?: number;
                /** @description Beginning of the period, Unix time in seconds. */
                from?: number;
                /** @description End of the period, Unix time in seconds. More than ten days after `from` is cut to ten days. */
                to?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The protocols */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                        /** @description Protocols, without steps */
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
                /**
                 * @description Query parameters by name. Which ones this operation takes, besides those named here, nobody has
                 *     published.
                 */
                query?: components["parameters"]["AnyQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The user's name in addresses.
                 * @example ana-torres
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Undescribed"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "researchers.protocols.list": {
        parameters: {
            query: {
                /**
                 * @description All protocols of the user, or the public ones. Code 132 for all of somebody else's.
                 * @example user_public
                 */
                filter: "user_all" | "user_public";
                /** @description Words to search for in name, description and (for protocols) authors. Empty for everything. */
                key?: components["parameters"]["SearchKey"];
                /** @description What to order by: popularity (`activity`, the default), date of publication, name, or id. */
                order_field?: components["parameters"]["OrderField"];
                /** @description Ascending or descending, the default. */
                order_dir?: components["parameters"]["OrderDir"];
                /** @description Items for each page, 1 to 100. The provider's default is 10 (50 in the file manager). */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description The page. The provider says 1 to n, default 1. For this list nobody has shown anything else; the list of
                 *     protocols counts from 0.
                 */
                page_id?: components["parameters"]["PageId"];
            };
            header?: never;
            path: {
                /**
                 * @description The user's name in addresses.
                 * @example ana-torres
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of protocols */
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
                /** @description Words to search for in name, description and (for protocols) authors. Empty for everything. */
                key?: components["parameters"]["SearchKey"];
                /** @description Items for each page, 1 to 100. The provider's default is 10 (50 in the file manager). */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description The page. The provider says 1 to n, default 1. For this list nobody has shown anything else; the list of
                 *     protocols counts from 0.
                 */
                page_id?: components["parameters"]["PageId"];
            };
            header?: never;
            path: {
                /**
                 * @description The user's name in addresses.
                 * @example ana-torres
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of workspaces */
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
                /** @description Words to search for in name, description and (for protocols) authors. Empty for everything. */
                key?: components["parameters"]["SearchKey"];
                /** @description Restricts the list; its values are unknown. */
                filter?: string;
                /** @description Items for each page, 1 to 100. The provider's default is 10 (50 in the file manager). */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description The page. The provider says 1 to n, default 1. For this list nobody has shown anything else; the list of
                 *     protocols counts from 0.
                 */
                page_id?: components["parameters"]["PageId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of workspaces */
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
                 * @description The workspace's name in addresses.
                 * @example phage-commons
                 */
                uri: components["parameters"]["WorkspaceUri"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace */
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
                /** @description Words to search for in name, description and (for protocols) authors. Empty for everything. */
                key?: components["parameters"]["SearchKey"];
                /** @description What to order by: popularity (`activity`, the default), date of publication, name, or id. */
                order_field?: components["parameters"]["OrderField"];
                /** @description Ascending or descending, the default. */
                order_dir?: components["parameters"]["OrderDir"];
                /** @description Items for each page, 1 to 100. The provider's default is 10 (50 in the file manager). */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description The page. The provider says 1 to n, default 1. For this list nobody has shown anything else; the list of
                 *     protocols counts from 0.
                 */
                page_id?: components["parameters"]["PageId"];
            };
            header?: never;
            path: {
                /**
                 * @description The workspace's name in addresses.
                 * @example phage-commons
                 */
                uri: components["parameters"]["WorkspaceUri"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of protocols */
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
                 * @description The workspace's name in addresses.
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
                 * @description The workspace's name in addresses.
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
                 * @description The workspace's name in addresses.
                 * @example phage-commons
                 */
                uri: components["parameters"]["WorkspaceUri"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the user stands to the workspace now */
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
                /** @description What to order by. `publish_date` and `views` have been seen to work on some of these lists. */
                order_field?: components["parameters"]["GroupOrderField"];
                /** @description Items for each page. 1000 has been seen to work on some of these lists. */
                page_size?: components["parameters"]["GroupPageSize"];
                /**
                 * @description Query parameters by name. Which ones this operation takes, besides those named here, nobody has
                 *     published.
                 */
                query?: components["parameters"]["AnyQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The workspace's name in addresses.
                 * @example phage-commons
                 */
                uri: components["parameters"]["WorkspaceUri"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Undescribed"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "groups.publications.list": {
        parameters: {
            query?: {
                /** @description What to order by. `publish_date` and `views` have been seen to work on some of these lists. */
                order_field?: components["parameters"]["GroupOrderField"];
                /** @description Items for each page. 1000 has been seen to work on some of these lists. */
                page_size?: components["parameters"]["GroupPageSize"];
                /**
                 * @description Query parameters by name. Which ones this operation takes, besides those named here, nobody has
                 *     published.
                 */
                query?: components["parameters"]["AnyQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The workspace's name in addresses.
                 * @example phage-commons
                 */
                uri: components["parameters"]["WorkspaceUri"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Undescribed"];
            400: components["responses"]["BadRequest"];
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
                 * @description The step's numeric id.
                 * @example 623276
                 */
                step_id: components["parameters"]["StepId"];
            };
            cookie?: never;
        };
        /** @description The comment */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": NewStepDiscussion;
            };
        };
        responses: {
            200: components["responses"]["CommentAdded"];
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
                 * @description The step's numeric id.
                 * @example 623276
                 */
                step_id: components["parameters"]["StepId"];
                /**
                 * @description The discussion.
                 * @example 20697
                 */
                discussion_id: components["parameters"]["DiscussionId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["StepComment"];
        responses: {
            200: components["responses"]["CommentAdded"];
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
                 * @description The step's numeric id.
                 * @example 623276
                 */
                step_id: components["parameters"]["StepId"];
                /**
                 * @description The discussion.
                 * @example 20697
                 */
                discussion_id: components["parameters"]["DiscussionId"];
                /**
                 * @description The comment that is replied to.
                 * @example 3488
                 */
                parent_id: number;
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["StepComment"];
        responses: {
            200: components["responses"]["CommentAdded"];
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
                 * @description The discussion.
                 * @example 20697
                 */
                discussion_id: components["parameters"]["DiscussionId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CommentBody"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadCommentRequest"];
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
                 * @description The discussion.
                 * @example 20697
                 */
                discussion_id: components["parameters"]["DiscussionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadCommentRequest"];
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
                 * @description The comment. The root of a discussion has no id of its own; use the discussion's.
                 * @example 3488
                 */
                comment_id: number;
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CommentBody"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadCommentRequest"];
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
                 * @description The comment. The root of a discussion has no id of its own; use the discussion's.
                 * @example 3488
                 */
                comment_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadCommentRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "records.list": {
        parameters: {
            query: {
                /**
                 * @description A flag without value; it is always sent, as active records are the only kind of list.
                 * @example
                 */
                active: string;
                /** @description A flag without value. Where it is there, archived records are answered instead. */
                archived?: string;
                /** @description Items for each page, 1 to 100. The provider's default is 10 (50 in the file manager). */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description The page. The provider says 1 to n, default 1. For this list nobody has shown anything else; the list of
                 *     protocols counts from 0.
                 */
                page_id?: components["parameters"]["PageId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of records */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                        /** @description Records, without steps; may be empty */
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
        /** @description The protocol, the folder, and what to save at once */
        requestBody: {
            content: {
                "application/json": NewRecord;
                "application/x-www-form-urlencoded": NewRecord;
            };
        };
        responses: {
            /** @description The new record, without steps */
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
                /** @description 1 to answer the protocol too. */
                with_protocol?: components["parameters"]["WithProtocol"];
                /** @description 1 for texts as Draft documents in strings, 0 for the old form. */
                as_draft?: 0 | 1;
                /** @description 1, sent by a client; by its name, to answer comments too. */
                with_comments?: 1;
            };
            header?: never;
            path: {
                /**
                 * @description The record's GUID.
                 * @example 4E47E83EC1CD11EEA5EB8A0FA45ECEF7
                 */
                guid: components["parameters"]["RecordGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, and its protocol where that was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                        record: RecordV3;
                        protocol?: Anything;
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
                 * @description The record's GUID.
                 * @example 4E47E83EC1CD11EEA5EB8A0FA45ECEF7
                 */
                guid: components["parameters"]["RecordGuid"];
            };
            cookie?: never;
        };
        /** @description The changes */
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
                /** @description 1 to answer the protocol too. */
                with_protocol?: components["parameters"]["WithProtocol"];
                /**
                 * @description How texts are written: `json` (Draft documents as strings, the default), `html` or `markdown`. It
                 *     applies to description, before_start, guidelines, warning, materials_text and the content of steps.
                 */
                content_format?: components["parameters"]["ContentFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description The record's GUID.
                 * @example 4E47E83EC1CD11EEA5EB8A0FA45ECEF7
                 */
                guid: components["parameters"]["RecordGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, and its protocol where that was asked for */
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
                 * @description The record's GUID.
                 * @example 4E47E83EC1CD11EEA5EB8A0FA45ECEF7
                 */
                guid: components["parameters"]["RecordGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Undescribed"];
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
                 * @description The record's GUID.
                 * @example 4E47E83EC1CD11EEA5EB8A0FA45ECEF7
                 */
                guid: components["parameters"]["RecordGuid"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["RecordComment"];
        responses: {
            200: components["responses"]["Undescribed"];
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
                 * @description The step's numeric id.
                 * @example 623276
                 */
                step_id: components["parameters"]["StepId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["RecordComment"];
        responses: {
            200: components["responses"]["Undescribed"];
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
                 * @description The step's numeric id.
                 * @example 623276
                 */
                step_id: components["parameters"]["StepId"];
                /**
                 * @description The discussion.
                 * @example 20697
                 */
                discussion_id: components["parameters"]["DiscussionId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["RecordComment"];
        responses: {
            200: components["responses"]["Undescribed"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "conversations.list": {
        parameters: {
            query?: {
                /** @description A flag without value; answers the count instead of the list. */
                new?: string;
                /** @description The page. Null where absent, says the provider. */
                page_id?: number;
                /** @description Items for each page. The provider's default is 99999, which stands for all. */
                page_size?: number;
                /** @description Words to search for. */
                key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversations, or the count of new messages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                        /** @description The last message of each conversation; absent with `new` */
                        conversations?: Message[];
                        pagination?: Pagination;
                        /** @description Number of new messages; with `new` only */
                        total?: number;
                        /** @description Conversations with new messages; with `new` only */
                        guids?: Guid[];
                    };
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
                 * @description The conversation.
                 * @example EEA605F0D83E11E88166C3A02F4B3BC1
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
                 * @description The conversation.
                 * @example EEA605F0D83E11E88166C3A02F4B3BC1
                 */
                conversation_guid: components["parameters"]["ConversationGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                        /** @description Messages */
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
                 * @description The conversation.
                 * @example EEA605F0D83E11E88166C3A02F4B3BC1
                 */
                conversation_guid: components["parameters"]["ConversationGuid"];
            };
            cookie?: never;
        };
        /** @description The message */
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
                 * @description The message.
                 * @example 708FBBC0D83E11E8A5E01F4E8D036E92
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
                 * @description A flag without value; it is always sent.
                 * @example
                 */
                top: string;
                /**
                 * @description A flag without value. Leaves out folders without folders in them, other than the user's own files, the
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
            /** @description The folders */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                        /** @description Folders */
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
                /** @description What to sort by. The default is `sort_date`. */
                sort_by?: components["parameters"]["SortBy"];
                /** @description Ascending or descending, the default. */
                sort_dir?: components["parameters"]["SortDir"];
                /** @description Items for each page, 1 to 100. The provider's default is 10 (50 in the file manager). */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description The page. The provider says 1 to n, default 1. For this list nobody has shown anything else; the list of
                 *     protocols counts from 0.
                 */
                page_id?: components["parameters"]["PageId"];
            };
            header?: never;
            path: {
                /**
                 * @description The folder.
                 * @example BA565B15A9FE423ABC933ADB41847B62
                 */
                folder_guid: components["parameters"]["FolderGuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of ids */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                        /** @description Item ids; may be empty */
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
                 * @description Item ids, one `ids[]` for each.
                 * @example [
                 *       6017,
                 *       6059,
                 *       6062,
                 *       6028
                 *     ]
                 */
                "ids[]": number[];
                /** @description What to sort by. The default is `sort_date`. */
                sort_by?: components["parameters"]["SortBy"];
                /** @description Ascending or descending, the default. */
                sort_dir?: components["parameters"]["SortDir"];
                /** @description Items for each page, 1 to 100. The provider's default is 10 (50 in the file manager). */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description The page. The provider says 1 to n, default 1. For this list nobody has shown anything else; the list of
                 *     protocols counts from 0.
                 */
                page_id?: components["parameters"]["PageId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The items */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                        /** @description Items of mixed kinds */
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
            /** @description Ids of the items that are in the trash now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                        /** @description Item ids; may be empty */
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
            /** @description Ids of the items that are back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                        /** @description Item ids; may be empty */
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
            query?: {
                /** @description Words to search for. */
                search_key?: components["parameters"]["FilesSearchKey"];
                /** @description Kinds of items, one for each; which values it takes is unknown. */
                "content_types[]"?: components["parameters"]["ContentTypes"];
                /** @description Kinds of protocols, one for each; which values it takes is unknown. */
                "protocol_types[]"?: components["parameters"]["ProtocolTypes"];
                /** @description Items changed after this time; its form is unknown. */
                modified_after?: components["parameters"]["ModifiedAfter"];
                /** @description Items changed before this time; its form is unknown. */
                modified_before?: components["parameters"]["ModifiedBefore"];
                /** @description What to sort by; its values are unknown. */
                sort_by?: components["parameters"]["SearchSortBy"];
                /** @description Direction of sorting; its values are unknown. */
                sort_dir?: components["parameters"]["SearchSortDir"];
                /** @description Items for each page, 1 to 100. The provider's default is 10 (50 in the file manager). */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description The page. The provider says 1 to n, default 1. For this list nobody has shown anything else; the list of
                 *     protocols counts from 0.
                 */
                page_id?: components["parameters"]["PageId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Undescribed"];
            400: components["responses"]["BadRequestV4"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "filemanager.workspaces.search": {
        parameters: {
            query?: {
                /** @description Words to search for. */
                search_key?: components["parameters"]["FilesSearchKey"];
                /** @description Kinds of items, one for each; which values it takes is unknown. */
                "content_types[]"?: components["parameters"]["ContentTypes"];
                /** @description Kinds of protocols, one for each; which values it takes is unknown. */
                "protocol_types[]"?: components["parameters"]["ProtocolTypes"];
                /** @description Items changed after this time; its form is unknown. */
                modified_after?: components["parameters"]["ModifiedAfter"];
                /** @description Items changed before this time; its form is unknown. */
                modified_before?: components["parameters"]["ModifiedBefore"];
                /** @description What to sort by; its values are unknown. */
                sort_by?: components["parameters"]["SearchSortBy"];
                /** @description Direction of sorting; its values are unknown. */
                sort_dir?: components["parameters"]["SearchSortDir"];
                /** @description Items for each page, 1 to 100. The provider's default is 10 (50 in the file manager). */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description The page. The provider says 1 to n, default 1. For this list nobody has shown anything else; the list of
                 *     protocols counts from 0.
                 */
                page_id?: components["parameters"]["PageId"];
            };
            header?: never;
            path: {
                /**
                 * @description The workspace's name in addresses.
                 * @example phage-commons
                 */
                uri: components["parameters"]["WorkspaceUri"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Undescribed"];
            400: components["responses"]["BadRequestV4"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "filemanager.folders.search": {
        parameters: {
            query?: {
                /** @description Words to search for. */
                search_key?: components["parameters"]["FilesSearchKey"];
                /** @description Kinds of items, one for each; which values it takes is unknown. */
                "content_types[]"?: components["parameters"]["ContentTypes"];
                /** @description Kinds of protocols, one for each; which values it takes is unknown. */
                "protocol_types[]"?: components["parameters"]["ProtocolTypes"];
                /** @description Items changed after this time; its form is unknown. */
                modified_after?: components["parameters"]["ModifiedAfter"];
                /** @description Items changed before this time; its form is unknown. */
                modified_before?: components["parameters"]["ModifiedBefore"];
                /** @description What to sort by; its values are unknown. */
                sort_by?: components["parameters"]["SearchSortBy"];
                /** @description Direction of sorting; its values are unknown. */
                sort_dir?: components["parameters"]["SearchSortDir"];
                /** @description Items for each page, 1 to 100. The provider's default is 10 (50 in the file manager). */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description The page. The provider says 1 to n, default 1. For this list nobody has shown anything else; the list of
                 *     protocols counts from 0.
                 */
                page_id?: components["parameters"]["PageId"];
            };
            header?: never;
            path: {
                /**
                 * @description The folder.
                 * @example BA565B15A9FE423ABC933ADB41847B62
                 */
                guid: Guid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Undescribed"];
            400: components["responses"]["BadRequestV4"];
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
        /** @description What will be uploaded */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": NewUpload;
            };
        };
        responses: {
            /** @description The form fields, and the file's id */
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
                 * @description The file.
                 * @example 14174
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
                /** @description Items for each page, 1 to 100. The provider's default is 10 (50 in the file manager). */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description The page. The provider says 1 to n, default 1. For this list nobody has shown anything else; the list of
                 *     protocols counts from 0.
                 */
                page_id?: components["parameters"]["PageId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of notifications */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Envelope & {
                        /** @description Notifications; may be empty */
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
            query?: {
                /** @description Words to search for. */
                key?: string;
                /** @description By its name, whether to answer reagents of CiteAb; its values are unknown. */
                is_citeab?: string;
                /** @description Beginning of something; its form is unknown. */
                from?: string;
                /** @description End of something; its form is unknown. */
                to?: string;
                /** @description Items for each page, 1 to 100. The provider's default is 10 (50 in the file manager). */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description The page. The provider says 1 to n, default 1. For this list nobody has shown anything else; the list of
                 *     protocols counts from 0.
                 */
                page_id?: components["parameters"]["PageId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Undescribed"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "units.list": {
        parameters: {
            query?: {
                /**
                 * @description Query parameters by name. Which ones this operation takes, besides those named here, nobody has
                 *     published.
                 */
                query?: components["parameters"]["AnyQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Undescribed"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "search.list": {
        parameters: {
            query?: {
                /**
                 * @description Query parameters by name. Which ones this operation takes, besides those named here, nobody has
                 *     published.
                 */
                query?: components["parameters"]["AnyQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Undescribed"];
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
                 * @description The organization's name in addresses.
                 * @example example-institute
                 */
                uri: components["parameters"]["OrganizationUri"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Undescribed"];
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
                 * @description The organization's name in addresses.
                 * @example example-institute
                 */
                uri: components["parameters"]["OrganizationUri"];
                /**
                 * @description The export.
                 * @example 3B7D0A5E9C1F4E2A8D6B4C2E1F0A9B8C
                 */
                guid: Guid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Undescribed"];
            400: components["responses"]["ExportRefused"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** @description Where saving the changes of a protocol failed, and why. */
export interface SavingErrorDetail {
    /** @description Place in the sent changes, such as `stack[0]` */
    path?: string;
    /** @description What is wrong there */
    error?: string;
}
/** @description An error. v3 writes its text into `error_message`, v4 into `status_text`. */
export interface ErrorSchema {
    /** @description The provider's code of what went wrong, never 0 */
    status_code: number;
    /** @description The text of the error; for code 254, where and what */
    error_message?: string | SavingErrorDetail;
    /** @description The text of the error in v4 */
    status_text?: string;
}
/** @description A grant, with the client's own credentials. */
export interface TokenRequest {
    /** @description The client */
    client_id: string;
    /** @description Its secret */
    client_secret: string;
    /**
     * @description Which grant this is
     * @enum {string}
     */
    grant_type: "authorization_code" | "refresh_token";
    /** @description The code that the redirect brought; required for `authorization_code` */
    code?: string;
    /** @description The refresh token; required for `refresh_token` */
    refresh_token?: string;
}
/** @description The least that is said of a person. */
export interface SmallUser {
    /** @description Full name; may be blank */
    name: string;
    /** @description Institution */
    affiliation?: string | null;
    /** @description Name in addresses; null or empty for people without an account */
    username?: string | null;
}
/** @description An image and its small stand-in. Absolute addresses, addresses relative to the site, empty, or null. */
export interface Image {
    /** @description Address of the image */
    source?: string | null;
    /** @description Address of the small version, or again of the image itself */
    placeholder?: string | null;
    /** @description The image as WebP; undocumented */
    webp_source?: string | null;
    /** @description The small version as WebP; undocumented */
    webp_placeholder?: string | null;
}
/** @description A badge that a user has earned. */
export interface Badge {
    /** @description The badge */
    id?: number;
    image?: Image;
    /** @description Its name */
    name?: string;
}
/** @description A person. Authors need not be members, and the seller of a reagent is described like a person. */
export type User = SmallUser & {
    /** @description Their website; may be empty */
    link?: string | null;
    image?: Image;
    /** @description Badges; in examples only */
    badges?: Badge[] | null;
    /** @description Interests in free text; in examples only */
    research_interests?: string | null;
    /** @description Beside an author of a v4 protocol; meaning unknown */
    note?: string | null;
    /** @description Beside a seller of reagents only */
    id?: number;
};
/** @description A pair of tokens with their lifetimes. */
export interface Token {
    /** @description The access token, 64 hexadecimal characters in the example */
    access_token: string;
    /** @description `bearer`, in lower case */
    token_type?: string;
    /** @description Lifetime of the access token in seconds, about a year */
    expires_in?: number | string;
    /** @description What was granted, such as `readwrite` */
    scope?: string;
    /** @description The refresh token that goes with it */
    refresh_token?: string;
    /** @description Lifetime of the refresh token in seconds, about two years */
    refresh_expires_in?: number | string;
    user?: User;
    /** @description 0 for success */
    status_code?: number;
}
/** @description What every answer may carry beside its payload. */
export interface Envelope {
    /** @description 0 for success. Absent from some successes */
    status_code?: number;
    /** @description 1 in the month before the access token expires */
    warning_code?: number;
    /** @description How many days the access token still has */
    warning_message?: string;
}
/** @description A registered client. */
export interface OAuthClient {
    /** @description The client */
    client_id?: string;
    /** @description Its secret */
    client_secret?: string;
    /** @description Grant that it may use */
    grant_type?: string;
    /** @description What it may do */
    scope?: string;
    /** @description Where browsers are sent after the login */
    redirect_url?: string;
    /** @description Its client access token */
    token?: string;
}
/** @description The token's own user. */
export type ExtendedUser = User & {
    /** @description First name */
    first_name?: string;
    /** @description Last name */
    last_name?: string;
    /** @description E-mail address */
    email?: string;
    /** @description About the user, in free text */
    bio?: string;
};
/** @description Fields of the profile to change; the others stay. */
export interface ProfileUpdate {
    /** @description First name */
    first_name?: string;
    /** @description Last name */
    last_name?: string;
    /** @description E-mail address */
    email?: string;
    /** @description New password */
    password?: string;
    /** @description The password until now; required beside `password` */
    old_password?: string;
    /** @description About the user */
    bio?: string;
    /** @description Address of an image */
    image?: string;
    /** @description Institution */
    affiliation?: string;
    /** @description Website */
    link?: string;
}
/**
 * Format: int64
 * @description Unix time in seconds. Null, and in places 0, for never
 */
export type NullableTimestamp = number | null;
/**
 * Format: int64
 * @description Unix time in seconds. Some fields use 0 for never
 */
export type Timestamp = number;
/** @description Yes or no. A boolean in v4, 0 or 1 in v3 */
export type Flag = boolean | number;
/** @description A version of a protocol. */
export interface SmallProtocol {
    /** @description The version's own protocol id */
    id: number;
    /** @description Its GUID; may be empty */
    guid?: string;
    /** @description Title as plain text */
    title?: string;
    /** @description Title as HTML */
    title_html?: string | null;
    image?: Image;
    /** @description Number of the version, from 0 */
    version_id?: number;
    /** @description DOI with `dx.doi.org/` before it; null or empty for none */
    doi?: string | null;
    /** @description Name in addresses */
    uri?: string;
    published_on?: NullableTimestamp;
    created_on?: Timestamp;
    creator?: User;
}
/** @description An answer or a part of one whose fields nobody has published. What it holds is unknown. */
export interface Anything {
    [key: string]: unknown;
}
/** @description A reagent. */
export interface Reagent {
    /** @description The reagent */
    id: number;
    /** @description Molar mass; 0 where it is unknown */
    mol_weight?: number;
    /** @description Name */
    name: string;
    /** @description Linear formula; may be empty */
    linfor?: string | null;
    /** @description Its page at the seller's */
    url?: string | null;
    /** @description Catalogue number */
    sku?: string | null;
    /** @description The seller, written like a person; `link` is its website */
    vendor?: User;
    /** @description CAS number */
    cas_number?: string | null;
    /** @description Research resource identifier */
    rrid?: string | null;
    public?: Flag;
    can_edit?: Flag;
    stats?: Anything;
}
/**
 * @description Rich text: a Draft document as a JSON string, or HTML, or Markdown, as asked for with `content_format`
 *     (a v3 answer may hold any of them). May be empty.
 */
export type RichText = string | null;
/**
 * @description A unit. Ids are stable for the provider's own units (1 µL, 2 mL, 3 L, 10 °C, 32 room temperature, 33 rpm,
 *     34 x g), and users can add units.
 */
export interface Unit {
    /** @description The unit, as entities refer to it */
    id: number;
    /** @description Kind of entity that it is for, in the numbering of step components */
    type_id?: number;
    /** @description As it is shown */
    name: string;
    /** @description Whether the token's user may edit or delete it */
    can_manage?: Flag;
    /** @description Whether an editor should not offer it */
    read_only?: Flag;
}
/** @description Numbers of copies. */
export interface ForkCount {
    /** @description Private copies */
    private?: number;
    /** @description Public copies */
    public?: number;
}
/** @description Counts. */
export interface ProtocolStats {
    /** @description Views */
    number_of_views?: number;
    /** @description Steps */
    number_of_steps?: number;
    /** @description Bookmarks */
    number_of_bookmarks?: number;
    /** @description Comments in all */
    number_of_comments?: number;
    /** @description Comments that are bookmarked */
    number_of_bookmarked_comments?: number;
    /** @description Comments on steps */
    number_of_steps_comments?: number;
    /** @description Comments on steps, in the list of records */
    number_of_step_comments?: number;
    /** @description Comments on the whole */
    number_of_protocol_comments?: number;
    /** @description Exports */
    number_of_exports?: number;
    /** @description Records made of it */
    number_of_runs?: number;
    /** @description Users for whom it works */
    number_of_votes?: number;
    /** @description Reagents */
    number_of_reagents?: number;
    /** @description Pieces of equipment */
    number_of_equipments?: number;
    /** @description Collections that it is in */
    number_of_collections?: number;
    /** @description Copies that the user can read */
    number_of_accessible_forks?: number;
    number_of_forks?: ForkCount;
    is_voted?: Flag;
}
/** @description A file attached to a protocol. */
export interface ProtocolAttachment {
    /** @description Address of a small picture or icon */
    thumb_url?: string;
    /** @description Address of the file */
    url?: string;
    /** @description Original file name */
    ofn?: string;
}
/** @description 32 hexadecimal characters without dashes, upper case */
export type Guid = string;
/** @description A style over a part of a block's text. */
export interface DraftStyleRange {
    /** @description First character */
    offset: number;
    /** @description Number of characters */
    length: number;
    /** @description Bold, italic, superscript or subscript */
    style: "bold" | "italic" | "sup" | "sub" | (string & {});
}
/** @description The place of an entity in a block's text. */
export interface DraftEntityRange {
    /** @description First character */
    offset: number;
    /** @description Number of characters */
    length: number;
    /** @description Key in entityMap */
    key: number;
}
/** @description A paragraph, a list item, or the place of a block entity. */
export interface DraftBlock {
    /** @description Name of the block, unique in its document */
    key: string;
    /** @description Its plain text */
    text: string;
    /** @description How the whole block is set. An `atomic` block is only the place of its entity */
    type: "atomic" | "unstyled" | "align-center" | "align-left" | "align-right" | "align-justify" | "unordered-list-item" | "ordered-list-item" | (string & {});
    /** @description Styles of parts of the text */
    inlineStyleRanges?: DraftStyleRange[];
    /** @description Where entities stand in the text */
    entityRanges?: DraftEntityRange[];
    /** @description Depth of a list item */
    depth?: number;
    /** @description Always empty in what was seen, as an array or an object */
    data?: {
        [key: string]: unknown;
    } | unknown[];
}
/** @description Draft.js's own word for how the entity may be edited */
export type DraftMutability = "MUTABLE" | "IMMUTABLE" | (string & {});
/** @description A value. Empty where none is given */
export type DraftQuantity = number | string;
/**
 * @description The unit's id, to be looked up in the protocol's `units`; users can add units, and ids that are not in
 *     the list occur. Published examples also write its name.
 */
export type DraftUnit = number | string | null;
/** @description An amount. */
export interface DraftAmount {
    amount?: DraftQuantity;
    unit?: DraftUnit;
    /** @description Of what; may be empty */
    label?: string;
    /** @description In live data; meaning unknown */
    guid?: string;
    /** @description In live data; meaning unknown */
    id?: number;
    /** @description In live data; meaning unknown */
    error?: boolean;
    /** @description In live data; by its name, how the value is shown */
    scientificNotation?: boolean;
}
/** @description An amount of something. */
export interface AmountEntity {
    /**
     * @description Always `amount`
     * @constant
     */
    type: "amount";
    mutability?: DraftMutability;
    data: DraftAmount;
}
/** @description A duration. */
export interface DraftDuration {
    /** @description Seconds */
    duration?: number;
    /** @description What happens meanwhile; may be empty */
    label?: string;
    /** @description In live data; meaning unknown */
    pause?: number;
    /** @description In live data; meaning unknown */
    preset?: unknown[];
    /** @description In live data; meaning unknown */
    start?: number;
    /** @description In live data; meaning unknown */
    guid?: string;
    /** @description In live data; meaning unknown */
    id?: number;
}
/** @description A time to wait. */
export interface DurationEntity {
    /**
     * @description Always `duration`
     * @constant
     */
    type: "duration";
    mutability?: DraftMutability;
    data: DraftDuration;
}
/** @description A temperature. */
export interface DraftTemperature {
    temperature?: DraftQuantity;
    unit?: DraftUnit;
    /** @description What it is for; may be empty */
    label?: string;
}
/** @description A temperature to hold. */
export interface TemperatureEntity {
    /**
     * @description Always `temperature`
     * @constant
     */
    type: "temperature";
    mutability?: DraftMutability;
    data: DraftTemperature;
}
/** @description A concentration. */
export interface DraftConcentration {
    concentration?: DraftQuantity;
    unit?: DraftUnit;
    /** @description Of what; may be empty */
    label?: string;
}
/** @description A concentration. */
export interface ConcentrationEntity {
    /**
     * @description Always `concentration`
     * @constant
     */
    type: "concentration";
    mutability?: DraftMutability;
    data: DraftConcentration;
}
/** @description A link. */
export interface DraftLink {
    /** @description Its address; may be empty */
    url?: string;
}
/** @description A link. */
export interface LinkEntity {
    /**
     * @description Always `link`
     * @constant
     */
    type: "link";
    mutability?: DraftMutability;
    data: DraftLink;
}
/** @description A software package. All but the name may be empty. */
export interface DraftSoftware {
    /** @description Its name */
    name?: string;
    /** @description Who makes it */
    developer?: string;
    /** @description Address or name of its repository */
    repository?: string;
    /** @description Its address */
    link?: string;
    /** @description Operating system */
    os_name?: string;
    /** @description Version of the operating system */
    os_version?: string;
    /** @description Version of the software; in live data */
    version?: string;
}
/** @description A software package. */
export interface SoftwareEntity {
    /**
     * @description Always `software`
     * @constant
     */
    type: "software";
    mutability?: DraftMutability;
    data: DraftSoftware;
}
/** @description A data set. */
export interface DraftDataset {
    /** @description Its name */
    name?: string;
    /** @description Its address; may be empty */
    link?: string;
}
/** @description A data set. */
export interface DatasetEntity {
    /**
     * @description Always `dataset`
     * @constant
     */
    type: "dataset";
    mutability?: DraftMutability;
    data: DraftDataset;
}
/** @description A command to run. All but the name may be empty. */
export interface DraftCommand {
    /** @description Its name */
    name?: string;
    /** @description What to type */
    command?: string;
    /** @description Operating system */
    os_name?: string;
    /** @description Version of the operating system */
    os_version?: string;
    /** @description What it does */
    description?: string;
    /** @description In live data; meaning unknown */
    command_name?: string;
}
/** @description A command to run. */
export interface CommandEntity {
    /**
     * @description Always `command`
     * @constant
     */
    type: "command";
    mutability?: DraftMutability;
    data: DraftCommand;
}
/** @description A Draft.js raw document. */
export interface Draft {
    /** @description Paragraphs, list items and places of block entities, in order */
    blocks: DraftBlock[];
    /** @description Entities by key, which is a number written as a string. An empty map may be an empty array */
    entityMap: {
        [key: string]: DraftEntity;
    } | DraftEntity[];
}
/** @description An expected result, itself a Draft. */
export interface ResultEntity {
    /**
     * @description Always `result`
     * @constant
     */
    type: "result";
    mutability?: DraftMutability;
    data: Draft;
}
/** @description Safety information, itself a Draft. */
export interface SafetyEntity {
    /**
     * @description Always `safety`
     * @constant
     */
    type: "safety";
    mutability?: DraftMutability;
    data: Draft;
}
/** @description A note, itself a Draft. */
export interface NotesEntity {
    /**
     * @description Always `notes`
     * @constant
     */
    type: "notes";
    mutability?: DraftMutability;
    data: Draft;
}
/** @description What v3 and v4 both say of a protocol. Which of it is there depends on the operation. */
export interface ProtocolFields {
    /** @description The protocol */
    id?: number;
    /** @description Its GUID; in single reads only */
    guid?: string;
    /** @description Title as plain text */
    title?: string;
    /** @description Title as HTML */
    title_html?: string | null;
    image?: Image;
    /** @description DOI with `dx.doi.org/` before it, without scheme; null or empty for none */
    doi?: string | null;
    /** @description Name in addresses */
    uri?: string;
    published_on?: NullableTimestamp;
    created_on?: Timestamp;
    creator?: User;
    public?: Flag;
    /** @description Other versions; may be empty */
    versions?: SmallProtocol[];
    /** @description Number of this version, from 0 */
    version_id?: number;
    /** @description A link elsewhere; may be empty */
    link?: string | null;
    /** @description Address of its page */
    url?: string;
    /** @description Authors; may be empty */
    authors?: User[];
    /** @description Reagents; may be empty though the text names some */
    materials?: Reagent[];
    description?: RichText;
    guidelines?: RichText;
    before_start?: RichText;
    warning?: RichText;
    materials_text?: RichText;
    /** @description Units that its amounts refer to */
    units?: Unit[];
    stats?: ProtocolStats;
    /** @description Attachments; in single reads */
    documents?: ProtocolAttachment[] | null;
    /** @description Number of steps */
    number_of_steps?: number;
    /** @description Steps; in single reads */
    steps?: Step[] | null;
    type_id?: ProtocolType;
    /** @description The protocol that it was copied from */
    fork_id?: number | null;
    /** @description Whether it is peer-reviewed */
    peer_reviewed?: boolean | number | null;
    modified_on?: NullableTimestamp;
    changed_on?: NullableTimestamp;
    access?: Access;
}
/** @description Another protocol that the text refers to. */
export interface ProtocolsEntity {
    /**
     * @description Always `protocols`
     * @constant
     */
    type: "protocols";
    mutability?: DraftMutability;
    data: ProtocolFields;
}
/** @description A document that the text refers to; it has the shape of a protocol. */
export interface DocumentsEntity {
    /**
     * @description Always `documents`
     * @constant
     */
    type: "documents";
    mutability?: DraftMutability;
    data: ProtocolFields;
}
/** @description A reagent. */
export interface ReagentsEntity {
    /**
     * @description Always `reagents`
     * @constant
     */
    type: "reagents";
    mutability?: DraftMutability;
    data: Reagent;
}
/** @description A jump to another step. */
export interface DraftGoToStep {
    /** @description Why one goes back; may be empty */
    title?: string;
    /** @description GUID of the step */
    step_guid?: string;
}
/** @description A jump to another step. */
export interface GoToStepEntity {
    /**
     * @description Always `gotostep`
     * @constant
     */
    type: "gotostep";
    mutability?: DraftMutability;
    data: DraftGoToStep;
}
/** @description A file as it stands in lists and in equipment. */
export interface SmallFile {
    /** @description The file */
    id?: number;
    /** @description Address of the file */
    source?: string;
    /** @description Original file name */
    name?: string;
    /** @description Address of its icon */
    icon?: string;
    /** @description 15, as for files in lists */
    content_type_id?: number;
    /** @description 13 image, 14 video, 15 anything else */
    file_type?: (13 | 14 | 15) | number;
}
/** @description A piece of equipment. */
export interface DraftEquipment {
    /** @description Brand */
    brand?: string;
    /** @description Catalogue number */
    sku?: string;
    /** @description Specifications */
    specifications?: string;
    /** @description Its address */
    link?: string;
    /** @description Kind of equipment */
    type?: string;
    /** @description Its name */
    name?: string;
    image?: SmallFile;
    file?: SmallFile;
    /** @description In live data; form unknown */
    vendor?: unknown;
}
/** @description A piece of equipment. */
export interface EquipmentEntity {
    /**
     * @description Always `equipment`
     * @constant
     */
    type: "equipment";
    mutability?: DraftMutability;
    data: DraftEquipment;
}
/** @description A formula. */
export interface DraftFormula {
    /** @description MathML or TeX */
    formula?: string;
}
/** @description A formula, under the name in the provider's list. */
export interface FormulaEntity {
    /**
     * @description Always `formula`
     * @constant
     */
    type: "formula";
    mutability?: DraftMutability;
    data: DraftFormula;
}
/** @description Something of another site. */
export interface DraftEmbed {
    /** @description HTML to embed. It comes from users: never put it into a page unchecked */
    embed?: string;
}
/** @description Something of another site, shown inside. */
export interface EmbedEntity {
    /**
     * @description Always `embed`
     * @constant
     */
    type: "embed";
    mutability?: DraftMutability;
    data: DraftEmbed;
}
/** @description Code, itself a Draft. */
export interface CodeInsertEntity {
    /**
     * @description Always `code_insert`
     * @constant
     */
    type: "code_insert";
    mutability?: DraftMutability;
    data: Draft;
}
/** @description The caption, a Draft with links and formulas only; or an empty string, or null */
export type DraftLegend = Draft | string | null;
/** @description An image. */
export interface DraftImage {
    /** @description Its address */
    source?: string;
    /** @description Its title */
    original_name?: string | null;
    /** @description Media type */
    mime?: string | null;
    /** @description Width it is shown at, in pixels */
    width?: number | null;
    legend?: DraftLegend;
}
/** @description An image in the text. */
export interface ImageEntity {
    /**
     * @description Always `image`
     * @constant
     */
    type: "image";
    mutability?: DraftMutability;
    data: DraftImage;
}
/** @description An image on lines of its own. */
export interface ImageBlockEntity {
    /**
     * @description Always `imageblock`
     * @constant
     */
    type: "imageblock";
    mutability?: DraftMutability;
    data: DraftImage;
}
/** @description A video. */
export interface DraftVideo {
    /** @description Its address */
    source?: string;
    /** @description Its title */
    original_name?: string;
    /** @description Media type */
    mime?: string;
}
/** @description A video. */
export interface VideoEntity {
    /**
     * @description Always `video`
     * @constant
     */
    type: "video";
    mutability?: DraftMutability;
    data: DraftVideo;
}
/** @description A file. */
export interface DraftFile {
    /** @description Its address */
    source?: string;
    /** @description Address of its icon */
    placeholder?: string;
    /** @description File name */
    original_name?: string;
}
/** @description A file. */
export interface FileEntity {
    /**
     * @description Always `file`
     * @constant
     */
    type: "file";
    mutability?: DraftMutability;
    data: DraftFile;
}
/** @description A cell that spreads over several. */
export interface DraftMergedCell {
    /** @description Row, from 0 */
    row?: number;
    /** @description Column, from 0 */
    col?: number;
    /** @description Number of rows */
    rowspan?: number;
    /** @description Number of columns */
    colspan?: number;
}
/** @description A table. */
export interface DraftTable {
    /** @description Widths of the columns, left to right */
    colWidths?: number[];
    /** @description Heights of the rows, top to bottom */
    rowHeights?: number[];
    /**
     * @description Looks of the cells by `row_column`: classes with a space between, of `_dt-bold`, `_dt-italic`,
     *     `_dt-h-left`, `_dt-h-right`, `_dt-h-center`, `_dt-h-justify`, `_dt-v-top`, `_dt-v-middle` and
     *     `_dt-v-bottom`, or an empty string.
     */
    cellsMeta?: {
        [key: string]: string;
    };
    /** @description Rows of cells; null for an empty cell */
    data?: (string | null)[][];
    /** @description Cells that are one */
    mergeCells?: DraftMergedCell[];
    legend?: DraftLegend;
}
/** @description A table. */
export interface TablesEntity {
    /**
     * @description Always `tables`
     * @constant
     */
    type: "tables";
    mutability?: DraftMutability;
    data: DraftTable;
}
/** @description A formula, under the name that was seen in answers. */
export interface TexFormulaEntity {
    /**
     * @description Always `tex_formula`
     * @constant
     */
    type: "tex_formula";
    mutability?: DraftMutability;
    data: DraftFormula;
}
/** @description A reference to the literature. */
export interface DraftCitation {
    /** @description DOI of the work */
    doi?: string;
    /** @description Its title */
    title?: string;
    [key: string]: unknown;
}
/** @description A reference to the literature. */
export interface CitationEntity {
    /**
     * @description Always `citation`
     * @constant
     */
    type: "citation";
    mutability?: DraftMutability;
    data: DraftCitation;
}
/** @description A pH. */
export interface DraftPh {
    /** @description The pH */
    number?: number | string;
    [key: string]: unknown;
}
/** @description A pH. */
export interface PhEntity {
    /**
     * @description Always `ph`
     * @constant
     */
    type: "ph";
    mutability?: DraftMutability;
    data: DraftPh;
}
/** @description A run at a speed, temperature and time. */
export interface DraftSpin {
    /** @description Temperature */
    temperature?: number | string | null;
    /** @description Its unit */
    temperatureUnit?: number | string | null;
    /** @description Time; the unit is unknown */
    duration?: number | string | null;
    /** @description Unit, by its place that of the speed */
    unit?: number | string | null;
    [key: string]: unknown;
}
/** @description A run in a centrifuge. */
export interface CentrifugeEntity {
    /**
     * @description Always `centrifuge`
     * @constant
     */
    type: "centrifuge";
    mutability?: DraftMutability;
    data: DraftSpin;
}
/** @description A run on a shaker. */
export interface ShakerEntity {
    /**
     * @description Always `shaker`
     * @constant
     */
    type: "shaker";
    mutability?: DraftMutability;
    data: DraftSpin;
}
/** @description An entity of a known type; `type` says which. */
export type KnownDraftEntity = AmountEntity | DurationEntity | TemperatureEntity | ConcentrationEntity | LinkEntity | SoftwareEntity | DatasetEntity | CommandEntity | ResultEntity | SafetyEntity | NotesEntity | ProtocolsEntity | DocumentsEntity | ReagentsEntity | GoToStepEntity | EquipmentEntity | FormulaEntity | EmbedEntity | CodeInsertEntity | ImageEntity | ImageBlockEntity | VideoEntity | FileEntity | TablesEntity | TexFormulaEntity | CitationEntity | PhEntity | CentrifugeEntity | ShakerEntity;
/** @description An entity of a type that this list does not know. */
export interface UnknownDraftEntity {
    /** @description Any other type */
    type: string;
    mutability?: DraftMutability;
    data: Anything;
}
/**
 * @description Something that is not plain text: a value with a unit, a link, a table, an image. The list of types is
 *     open.
 */
export type DraftEntity = KnownDraftEntity | UnknownDraftEntity;
/** @description A Draft document as a JSON string. May be empty. */
export type DraftString = string;
/** @description A branch of a protocol. */
export interface StepCase {
    /** @description Its name */
    title?: string;
    description?: DraftString;
    /** @description GUID of the step that it begins with */
    first_step_guid?: string;
}
/**
 * @description A part of a step in the old form. `type_id` says what `source` holds: 1 description, 3 amount, 4 duration,
 *     6 title or section, 7 link, 8 software, 9 dataset, 13 comment, 15 command, 17 result, 18 protocol,
 *     19 safety, 20 reagent, 21 cases, 22 go to step, 23 file, 24 temperature, 25 concentration, 26 note,
 *     28 equipment, 30 centrifuge, 33 shaker; 14 and 27 exist too.
 */
export interface StepComponent {
    /** @description The component */
    id?: number;
    /** @description Its GUID */
    guid?: string;
    /** @description Its place in the step */
    order_id?: number;
    /** @description What it is */
    type_id?: number;
    /** @description Its title */
    title?: string | null;
    /** @description Its content, in a form that depends on the type */
    source?: unknown;
    [key: string]: unknown;
}
/**
 * @description A step of a protocol. Answers list steps in no useful order: follow `previous_guid`. Where there are
 *     cases the chain branches, two steps have one predecessor, and numbers repeat.
 */
export interface Step {
    /** @description The step */
    id: number;
    guid: Guid;
    /** @description The step before. Not to be relied on: use `previous_guid` */
    previous_id?: number | null;
    /** @description GUID of the step before; null for the first */
    previous_guid?: string | null;
    /** @description Branches that begin at this step */
    cases?: StepCase[] | null;
    /** @description What to do. A Draft document as a JSON string, or HTML or Markdown, as asked for; may be empty */
    step?: string | null;
    /** @description Section that begins here, perhaps as HTML */
    section?: string | null;
    /** @description Colour of the step or section, `#RRGGBB` */
    section_color?: string | null;
    /** @description Number as shown, such as `3` or `4.1` */
    number?: string | null;
    /** @description Whether the step is part of the one before */
    is_substep?: boolean;
    modified_on?: NullableTimestamp;
    /** @description Content in the old form, v3 only */
    components?: StepComponent[];
}
/** @description 1 protocol, 3 collection, 4 document; 0 has been seen too */
export type ProtocolType = (1 | 3 | 4) | number;
/** @description What the token's user may do with a thing. Booleans in v4, 0 or 1 in v3; a list may give `can_download` only. */
export interface Access {
    can_view?: Flag;
    can_edit?: Flag;
    can_remove?: Flag;
    /** @description May put something into it */
    can_add?: Flag;
    can_publish?: Flag;
    can_get_doi?: Flag;
    can_share?: Flag;
    can_move?: Flag;
    can_move_outside?: Flag;
    can_transfer?: Flag;
    can_download?: Flag;
    can_upload?: Flag;
    can_edit_space?: Flag;
    limited_run?: Flag;
    /** @description Locked by somebody else */
    is_locked?: Flag;
}
/**
 * @description A protocol in the v3 form. Live answers carry many more fields than these. Where `fields` asks for some
 *     only, the others are absent.
 */
export type Protocol = WithRequired<ProtocolFields, "id" | "title" | "uri" | "created_on"> & {
    /** @description In live answers; values unknown */
    doi_status?: unknown;
    is_bookmarked?: Flag;
    has_versions?: Flag;
    is_unlisted?: Flag;
    acknowledgements?: RichText;
    document?: RichText;
};
/** @description Where a page stands in its list. */
export interface Pagination {
    /** @description This page. Where pages are asked for from 0 this is one more than asked for */
    current_page?: number;
    /** @description Number of pages; 0 for conversations */
    total_pages?: number;
    /** @description Number of items of the whole list; null for conversations */
    total_results?: number | null;
    /** @description Address of the next page, or null. The host or the path may be wrong, and a page may be skipped */
    next_page?: string | null;
    /** @description Address of the page before, or null */
    prev_page?: string | null;
    /** @description Items for each page, at times written as a string */
    page_size?: number | string;
    /** @description Offset of the first item, 0 in each example */
    first?: number;
    /** @description Offset of the last item, or the total */
    last?: number | null;
    changed_on?: NullableTimestamp;
}
/** @description A page of protocols. */
export type ProtocolPage = Envelope & {
    /** @description Protocols, without steps; may be empty */
    items: Protocol[];
    pagination: Pagination;
};
/** @description An answer that holds a protocol. */
export type ProtocolAnswer = Envelope & {
    protocol: Protocol;
};
/** @description A value and its place in the protocol. */
export interface ProtocolActionChange {
    /** @description Keys from the protocol down to the value */
    path: string[];
    /** @description The value; its form depends on the marker */
    value: unknown;
}
/**
 * @description The kind of a change. `up` holds the new value, `down` the present one. Two markers end in a step's GUID,
 *     and which ones the server uses in its own actions is unknown, so the list is open.
 *
 *     | marker | changes | path | value |
 *     | --- | --- | --- | --- |
 *     | `main:update-image` | image | `image` | Image |
 *     | `main:change-protocol-keywords` | keywords | `keywords` | string |
 *     | `main:change-protocol-external-link` | external link | `link` | address |
 *     | `main:change-materials` | reagents | `materialsIDS` | list of reagent ids |
 *     | `main:change-protocol-title` | title; the answer holds further actions | `title_html` | HTML |
 *     | `authors:change-authors` | authors | `authors` | list of User |
 *     | `guidelines:change-content-warning` | content warning | `is_content_warning` | 0 or 1 |
 *     | `guidelines:change-content-confidential` | confidentiality | `is_content_confidential` | 0 or 1 |
 *     | `draft:change-step-section-<step guid>` | section of a step | `steps`, guid, `section` | HTML |
 *     | `draft:change-step-<step guid>` | content of a step | `steps`, guid, `data` | HTML or Draft |
 *     | `draft:change-description` | description | `description` | HTML or Draft |
 *     | `draft:change-document` | body, of a document (type 4) only | `document` | HTML or Draft |
 *     | `draft:change-guidelines` | guidelines | `guidelines` | HTML or Draft |
 *     | `draft:change-before-start` | what to do before | `before_start` | HTML or Draft |
 *     | `draft:change-warning` | warning | `warning` | HTML or Draft |
 *     | `draft:change-manuscript` | manuscript citation | `manuscript_citation` | HTML |
 *     | `draft:change-materials-text` | text on materials | `materials_text` | HTML or Draft |
 *     | `step:add-step` | adds a step | `steps`, guid | Step; `down` empty |
 *     | `step:delete-steps` | deletes a step; the next one has to be linked anew | `steps`, guid | empty; `down` Step |
 *     | `step:update-step-previous-guid` | the step before a step | `steps`, guid, `previous_guid` | GUID |
 */
export type ProtocolActionMarker = "main:update-image" | "main:change-protocol-keywords" | "main:change-protocol-external-link" | "main:change-materials" | "main:change-protocol-title" | "authors:change-authors" | "guidelines:change-content-warning" | "guidelines:change-content-confidential" | "draft:change-description" | "draft:change-document" | "draft:change-guidelines" | "draft:change-before-start" | "draft:change-warning" | "draft:change-manuscript" | "draft:change-materials-text" | "step:add-step" | "step:delete-steps" | "step:update-step-previous-guid" | (string & {});
/**
 * @description One change of a protocol: the new values (`up`), the old ones (`down`), and a marker that says what kind
 *     of change it is. Both are applied to the protocol as the caller holds it.
 */
export interface ProtocolAction {
    /** @description 32 hexadecimal characters without dashes, of the caller's making, new for each action */
    guid: Guid;
    /** @description New values and where they go */
    up: ProtocolActionChange[];
    /** @description Old values at the same places */
    down: ProtocolActionChange[];
    marker: ProtocolActionMarker;
    /**
     * Format: int64
     * @description When it happened, in Unix **milliseconds**
     */
    microtime: number;
}
/** @description Changes to a protocol. */
export interface ProtocolChanges {
    /** @description Actions in the order they happened */
    actions: ProtocolAction[];
}
/** @description The answer where changes of a protocol can't be saved: code 254 and a detail instead of a text. */
export type ProtocolSavingError = ErrorSchema & {
    /**
     * @description The changes could not be saved
     * @constant
     */
    status_code?: 254;
    error_message: SavingErrorDetail;
};
/**
 * @description A GUID that the caller makes up, 32 hexadecimal characters without dashes. Lower case is accepted.
 *     What a second use of the same GUID does is unknown.
 */
export type NewGuid = string;
/** @description A comment on a protocol or on a step, with the replies to it. */
export interface ProtocolComment {
    /** @description The comment; 0 for the root of a discussion */
    comment_id: number;
    /** @description The discussion */
    discussion_id: number;
    /** @description The comment it replies to; 0 for none */
    parent_id?: number;
    /** @description Its name in addresses; in one example only */
    uri?: string;
    body?: DraftString;
    created_on?: Timestamp;
    /** @description Unix time in seconds of the last change; 0 for never */
    changed_on?: Timestamp;
    creator?: User;
    /** @description Replies */
    comments?: ProtocolComment[] | null;
    can_delete?: Flag;
    can_edit?: Flag;
    /** @description The step; 0 for a comment on the protocol */
    step_id?: number;
    /** @description Number of the step; in one example only */
    step_number?: number;
    /** @description Whether this is the root of a discussion */
    is_discussion?: Flag;
    is_private?: Flag;
    is_public?: Flag;
}
/** @description The text of a comment. */
export interface CommentText {
    /** @description The text. Read back, it is a Draft document as a string */
    body: string;
}
/** @description A new comment. */
export type NewComment = CommentText & {
    /**
     * @description 1 for a private comment
     * @enum {integer}
     */
    is_private?: 0 | 1;
};
/** @description A protocol in the v4 form. */
export type ProtocolV4 = WithRequired<ProtocolFields, "id" | "title" | "uri" | "created_on"> & {
    /** @description Whether it has a DOI without being public */
    is_doi_reserved?: boolean;
    /** @description Whether it is about to be published */
    is_in_pending_publishing?: boolean;
    /** @description Null in the example; form unknown */
    is_in_transfer?: unknown;
    /** @description Its id in the file manager */
    item_id?: number;
    /** @description The reserved DOI; may be empty */
    reserved_doi?: string;
    /** @description What its versions share; by the example, the first one's id */
    version_class?: number;
    /** @description URI with the version, `slug/v1` */
    version_uri?: string;
    acknowledgements?: RichText;
    disclaimer?: RichText;
    ethics_statement?: RichText;
    manuscript_citation?: RichText;
    /** @description Keywords */
    keywords?: string | null;
    is_owner?: Flag;
    is_research?: Flag;
    is_subprotocol?: Flag;
    is_content_confidential?: Flag;
    is_content_warning?: Flag;
};
/** @description A protocol or a file in a collection. */
export interface CollectionItem {
    /** @description The thing */
    content_id?: number;
    /**
     * @description 1 protocol, 15 file
     * @enum {integer}
     */
    content_type_id?: 1 | 15;
}
/** @description A funder and its grant. */
export interface Funder {
    /** @description Name */
    funder_name?: string;
    /** @description Grant */
    grant_id?: string;
}
/**
 * @description Fields to change. A private protocol takes `title`, `description`, `before_start`, `guidelines`,
 *     `warning`, `materials_text`, `link` and `collection_items`; a public one takes the others too.
 */
export interface ProtocolUpdate {
    /** @description Title */
    title?: string;
    /** @description Description */
    description?: string;
    /** @description What to do before */
    before_start?: string;
    /** @description Guidelines */
    guidelines?: string;
    /** @description Warning */
    warning?: string;
    /** @description Text on materials */
    materials_text?: string;
    /** @description A link elsewhere */
    link?: string;
    /** @description What a collection holds */
    collection_items?: CollectionItem[];
    /** @description Disclaimer */
    disclaimer?: string;
    /** @description Statement on ethics */
    ethics_statement?: string;
    /** @description Citation of the manuscript */
    manuscript_citation?: string;
    /** @description References */
    protocol_references?: string;
    /** @description Keywords */
    keywords?: string;
    /** @description Whether the content is confidential */
    is_content_confidential?: boolean;
    /** @description Whether a warning goes before the content */
    is_content_warning?: boolean;
    /** @description Whether it is research */
    is_research?: boolean;
    /**
     * @description State of the protocol; what the numbers mean is unknown
     * @enum {integer}
     */
    status_id?: 1 | 2 | 3;
    /** @description Who paid */
    funders?: Funder[];
}
/** @description A new step, or the new state of one. */
export interface StepChange {
    guid: NewGuid;
    /** @description GUID of the step before; null for the first */
    previous_guid: string | null;
    /** @description Its content */
    step: string;
    /** @description Section that begins here */
    section?: string;
    /** @description Colour, `#RRGGBB` */
    section_color?: string;
    /** @description Whether it is part of the step before */
    is_substep?: boolean;
}
/** @description Whom to ask, in notifications. */
export interface TechSupport {
    /** @description E-mail address */
    email?: string | null;
    /** @description Telephone */
    phone?: string | null;
    hide_contact?: Flag;
    use_email?: Flag;
}
/** @description A workspace in a list. */
export interface SmallWorkspace {
    /** @description The workspace */
    id: number;
    /** @description Name in addresses */
    uri: string;
    /** @description Title */
    title: string;
    image?: Image;
    /** @description Whether the token's user is a member */
    is_member?: Flag;
    /** @description About it, HTML */
    description?: string;
    tech_support?: TechSupport;
}
/** @description A page of workspaces. */
export type WorkspacePage = Envelope & {
    /** @description Workspaces; may be empty */
    items: SmallWorkspace[];
    pagination: Pagination;
};
/** @description Who sees and who joins a workspace. */
export interface WorkspaceStatus {
    /** @description Whether it is public */
    is_visible?: boolean;
    /** @description 0 anyone may join, 1 on request, 2 by invitation only */
    access_level?: (0 | 1 | 2) | number;
}
/** @description Counts of a workspace's files. */
export interface WorkspaceFileStats {
    /** @description Publications */
    publish?: number;
    /** @description Copies */
    forks?: number;
    /** @description Shared files */
    shared?: number;
    /** @description Archived files */
    archived?: number;
}
/** @description Counts of a workspace. */
export interface WorkspaceStats {
    /** @description Counts of files. An empty map may be an empty array */
    files?: WorkspaceFileStats | WorkspaceFileStats[];
    /** @description Members */
    total_members?: number;
}
/** @description How the token's user stands to a workspace. */
export interface WorkspaceUserStatus {
    /** @description A member */
    is_member?: boolean;
    /** @description A confirmed member, in the published spelling */
    is_confimed?: boolean;
    /** @description A confirmed member, in the spelling of live answers */
    is_confirmed?: boolean;
    /** @description Invited */
    is_invited?: boolean;
    /** @description The owner */
    is_owner?: boolean;
    /** @description An administrator; in live answers */
    is_admin?: boolean;
    /** @description Follows it; in live answers */
    is_following?: boolean;
}
/** @description A workspace. */
export type Workspace = SmallWorkspace & {
    /** @description Interests; may be empty */
    research_interests?: string;
    /** @description Website; may be empty */
    website?: string;
    /** @description Place; may be empty */
    location?: string;
    /** @description Institution; may be empty */
    affiliation?: string;
    status?: WorkspaceStatus;
    stats?: WorkspaceStats;
    user_status?: WorkspaceUserStatus;
};
/** @description How the token's user stands to a workspace after a change. */
export type WorkspaceUserStatusAnswer = Envelope & {
    user_status: WorkspaceUserStatus;
};
/** @description A comment on a step. */
export interface NewStepComment {
    /** @description Its text. Read back, it is a Draft document as a string */
    body: string;
    /** @description The protocol's URI */
    protocol_uri: string;
}
/** @description The first comment of a discussion. */
export type NewStepDiscussion = NewStepComment & {
    /**
     * @description 1 for a private comment
     * @enum {integer}
     */
    is_private?: 0 | 1;
};
/** @description What every form of a record but the archived one says. */
export interface RecordFields {
    /** @description The record */
    id: number;
    guid: Guid;
    /** @description Title as plain text */
    title: string;
    /** @description Title as HTML */
    title_html?: string;
    /** @description Its id in the file manager */
    item_id?: number;
    image?: Image;
    created_on?: Timestamp;
    changed_on?: Timestamp;
    /** @description Steps in all */
    total_steps?: number;
    /** @description Steps that are done */
    finished_steps?: number;
    /** @description Factor on amounts */
    scale_multiplier?: number;
    creator?: User;
}
/** @description A folder as part of a place. */
export interface SmallFolder {
    /** @description The folder */
    id?: number;
    guid?: Guid;
    /** @description Title */
    title?: string;
    /** @description Kind of folder; 0 and 14 have been seen, the list is unknown */
    type_id?: number;
    created_on?: Timestamp;
    /** @description 10, as for folders in lists */
    content_type_id?: number;
}
/** @description A record in a list. */
export type RecordListItem = RecordFields & {
    folder?: SmallFolder;
    protocol?: ProtocolFields;
};
/** @description Where to put the record. Empty for the user's private folder of the active workspace. */
export interface RecordFolder {
    guid?: Guid;
}
/** @description A change of the record itself. */
export interface RecordBaseChange {
    /**
     * @description The record itself
     * @constant
     */
    type: "base";
    /** @description The change */
    data: {
        /** @description New title */
        title: string;
    };
}
/** @description A new note, or a new text of one. */
export interface RecordNotesChange {
    /**
     * @description A note
     * @constant
     */
    type: "notes";
    /** @description The note */
    data: {
        /** @description The note; null for a new one */
        id?: number | null;
        /** @description Its text */
        note: string;
        /** @description The step that a new note belongs to, or 0 for the whole record */
        step_id?: number;
    };
}
/** @description A step that was done or left out. */
export interface RecordStepChange {
    /**
     * @description A step
     * @constant
     */
    type: "step";
    /** @description The step's new state */
    data: {
        /** @description GUID of the record's step, not of the protocol's */
        guid: Guid;
        /** @description Done */
        is_checked?: Flag;
        /** @description Left out */
        is_skipped?: Flag;
    };
}
/** @description A change of a record; `type` says of what. */
export type RecordStackItem = RecordBaseChange | RecordNotesChange | RecordStepChange;
/** @description A new record. */
export interface NewRecord {
    /** @description URI of the protocol */
    protocol_uri: string;
    folder_data?: RecordFolder;
    /** @description Changes to save right after the record is created */
    stack?: RecordStackItem[];
}
/** @description A record as its creation answers it. */
export interface RecordCreated {
    /** @description The record */
    id: number;
    guid: Guid;
    /** @description The protocol */
    protocol_id?: number;
    /** @description Title as plain text */
    title?: string;
    /** @description Title as HTML */
    title_html?: string;
    is_archived?: Flag;
    /** @description Steps that are done */
    number_of_finished_steps?: number;
    /** @description Factor on amounts */
    scale_multiplier?: number;
    created_on?: Timestamp;
    changed_on?: Timestamp;
    can_edit?: Flag;
}
/**
 * @description A file. A record's note writes `original_name` where others write `name`, and the file manager leaves
 *     fields out.
 */
export interface File {
    /** @description The file */
    id?: number;
    /** @description Address of the file */
    source?: string;
    /** @description Original file name */
    name?: string;
    /** @description Original file name, in a note */
    original_name?: string;
    /** @description The small version as a file of its own; 0 where the file is no image */
    placeholder_id?: number;
    /** @description Address of the small version, or again of the file */
    placeholder?: string;
    /** @description Address of its icon */
    icon?: string;
    /** @description Kind of file. 24, 31 and 32 have been seen; the list is unknown */
    type_id?: number;
    /** @description In the file manager only; 13 has been seen */
    original_type_id?: number;
}
/** @description A note on a record or on one of its steps. */
export interface RecordNote {
    /** @description The note */
    id: number;
    /** @description Its text */
    note?: string;
    created_on?: Timestamp;
    modified_on?: Timestamp;
    /** @description A file with it, or null */
    file?: File | null;
}
/** @description A step of a record. */
export type RecordStep = Step & {
    /** @description Done */
    is_checked?: Flag;
    checked_on?: NullableTimestamp;
    /** @description Left out */
    is_skipped?: Flag;
    skipped_on?: NullableTimestamp;
    /** @description The same in the spelling of the example */
    skippedn_on?: NullableTimestamp;
    /** @description Notes on the step, in the archived form */
    notes?: RecordNote[];
};
/** @description A record in the archived form. Numbers and flags are strings. */
export interface RecordV3 {
    /** @description The record */
    id?: string | number;
    guid?: Guid;
    /** @description Its id in the file manager */
    item_id?: string | number;
    /** @description The protocol */
    protocol_id?: string | number;
    /** @description Title as plain text */
    title?: string;
    /** @description Title as HTML */
    title_html?: string;
    image?: Image;
    creator?: User;
    /** @description Unix time in seconds */
    created_on?: string | number;
    /** @description Unix time in seconds */
    changed_on?: string | number;
    /** @description Steps in all */
    total_steps?: string | number;
    /** @description Steps that are done */
    number_of_finished_steps?: string | number;
    /** @description Factor on amounts, such as `1.000` */
    scale_multiplier?: string | number;
    /** @description Whether the token's user may edit it, `0` or `1` */
    can_edit?: string | number | boolean;
    /** @description Whether it is archived, `0` or `1` */
    is_archived?: string | number | boolean;
    /** @description Whether it is locked, `0` or `1` */
    is_locked?: string | number | boolean;
    /** @description Whether it is in the trash */
    in_trash?: boolean;
    /** @description 11, as for records in lists */
    content_type_id?: number;
    before_start?: RichText;
    /** @description Null in the example; form unknown */
    location?: unknown;
    /** @description Notes on the record */
    notes?: RecordNote[];
    protocol_json?: Anything;
    /** @description Its steps */
    steps?: RecordStep[];
    /** @description Units of its amounts */
    units?: Unit[];
}
/** @description Changes to a record. */
export interface RecordChanges {
    /** @description The changes, in order */
    stack: RecordStackItem[];
}
/** @description A record with its steps. */
export type RecordSchema = RecordFields & {
    /** @description Folders down to the record */
    location?: SmallFolder[];
    /** @description Its steps */
    steps?: RecordStep[];
};
/** @description A record, and its protocol where that was asked for. */
export interface RecordWithProtocol {
    record: RecordSchema;
    protocol?: ProtocolV4;
}
/** @description A message. In the list of conversations `guid` is the conversation's. */
export interface Message {
    /** @description 0 in lists of messages */
    id?: number;
    guid: Guid;
    /** @description In lists of messages, by the example, the conversation or the message before; in examples only */
    parent_guid?: string | null;
    /** @description Subject */
    subject?: string;
    body?: DraftString;
    /** @description Whether the recipient has read it */
    is_read?: Flag;
    created_on?: Timestamp;
    /** @description Unix time in seconds of the last change; 0 for never */
    last_modified?: Timestamp;
    /** @description Whether it was sent or received: `sent`, `receive`, `inbox` */
    type?: string;
    sender?: User;
    recipient?: User;
}
/** @description A new message. */
export interface NewMessage {
    guid: NewGuid;
    /** @description Subject */
    subject: string;
    /** @description Text. Read back, it is a Draft document as a string */
    body: string;
    /** @description Whom it is for */
    username: string;
}
/** @description An icon, in one of several shapes. */
export interface ItemIcon {
    /** @description Kind of file, such as `svg` */
    type?: string;
    /** @description Address, relative to the site */
    source?: string;
    /** @description The address again, in folders */
    name?: string;
    /** @description Name of the icon */
    code?: string;
    /** @description Address of the small version, in files */
    placeholder?: string;
}
/** @description What every item of the file manager carries beside its own fields. */
export interface ItemFields {
    /** @description The item, as folders list it */
    item_id?: number;
    /** @description What the item is */
    content_type_id: number;
    /** @description What the item is, for display, such as `PNG Image` */
    kind?: string | null;
    access?: Access;
    icon?: ItemIcon;
}
/** @description A folder. */
export interface BaseFolder {
    /** @description The folder */
    id: number;
    guid: Guid;
    /** @description GUID of the folder that it is in; null at the top */
    parent_guid?: string | null;
    /** @description Title */
    title: string;
    /** @description Kind of folder; 2 and 9 have been seen, the list is unknown */
    type_id?: number;
    /** @description Kind of the folder that it is in; 0 and 6 have been seen */
    parent_type_id?: number;
    created_on?: Timestamp;
    icon?: ItemIcon;
}
/** @description A workspace, or zeros and nulls for none. */
export interface FolderGroup {
    /** @description The workspace; 0 for none */
    id?: number;
    /** @description Name in addresses */
    uri?: string | null;
    /** @description Title */
    title?: string | null;
}
/** @description The workspace that a folder belongs to. */
export interface FolderSpace {
    is_member_folder?: Flag;
    is_members?: Flag;
    /** @description User */
    username?: string | null;
    group?: FolderGroup;
}
/** @description A folder in the file manager. */
export type FolderItem = ItemFields & BaseFolder & {
    /**
     * @description A folder
     * @constant
     */
    content_type_id?: 10;
    /** @description 0 in the example; meaning unknown */
    default_id?: number;
    is_shared?: Flag;
    is_space?: Flag;
    /** @description Item ids of the folders in it */
    subfolders_item_ids?: number[];
    /** @description 1 in the examples; meaning unknown */
    visibility?: number;
    space?: FolderSpace;
};
/** @description State of a protocol; what the numbers mean is unknown. */
export interface ItemStatus {
    /** @description The state */
    id?: number;
    /** @description Null in the example; form unknown */
    info?: unknown;
}
/** @description A protocol in the file manager. */
export type ProtocolItem = ItemFields & ProtocolFields & {
    /**
     * @description A protocol
     * @constant
     */
    content_type_id?: 1;
    /** @description Empty in the example; form unknown */
    collections?: unknown[];
    /** @description Keywords */
    keywords?: string | null;
    /** @description Citation of the manuscript */
    manuscript_citation?: string | null;
    is_archived?: Flag;
    is_comparable?: Flag;
    is_locked?: Flag;
    /** @description Null in the example; form unknown */
    is_locked_by?: unknown;
    is_retracted?: Flag;
    /** @description An empty array in the example, surely an empty map; form unknown */
    fork_info?: unknown;
    /** @description Null in the example; form unknown */
    public_fork_note?: unknown;
    status?: ItemStatus;
    is_donations_disabled?: Flag;
    is_donations_disabled_by_user?: Flag;
    is_contact_suspended?: Flag;
    /** @description Null in the example; form unknown */
    ownership_history?: unknown;
    /** @description Null in the example; form unknown */
    last_modified?: unknown;
    show_version?: Flag;
    show_comparison?: Flag;
    can_add_version?: Flag;
    can_reassign?: Flag;
    has_guidelines?: Flag;
    /** @description An empty array in the example, surely an empty map; form unknown */
    transfer_to_user?: unknown;
    /** @description Null in the example; form unknown */
    comparable_forks?: unknown;
    original_protocol_available?: Flag;
    /** @description Null in the example; form unknown */
    shared_access_id?: unknown;
};
/** @description A record in the file manager. */
export type RecordItem = ItemFields & RecordFields & {
    /**
     * @description A record
     * @constant
     */
    content_type_id?: 11;
    /** @description The protocol */
    protocol_id?: number;
    is_archived?: Flag;
};
/** @description A file in the file manager. */
export interface FileManagerFile {
    /** @description The file */
    id: number;
    /** @description Title */
    title: string;
    /** @description Note of the user */
    note?: string | null;
    created_on?: Timestamp;
    file?: File;
}
/** @description A file as an item. */
export type FileItem = ItemFields & FileManagerFile & {
    /**
     * @description A file
     * @constant
     */
    content_type_id?: 15;
};
/** @description An item of a folder; `content_type_id` says what it is. */
export type FileManagerItem = ProtocolItem | FolderItem | RecordItem | FileItem;
/** @description Items of the file manager. */
export interface ItemIds {
    /** @description Item ids */
    ids: number[];
}
/** @description A file that is about to be uploaded. */
export interface NewUpload {
    /** @description Original file name */
    filename: string;
    /** @description For a small version: the file that it is one of */
    original_file_id?: number;
    /** @description Width of an image, in pixels */
    width?: number;
    /** @description Height of an image, in pixels */
    height?: number;
    /** @description Average colour of an image, hexadecimal */
    color?: string;
}
/** @description The fields of the form that is sent to the storage. */
export interface UploadFormData {
    /** @description Name of the file in the storage */
    key: string;
    /** @description Bucket of the storage */
    s3_bucket?: string;
    /** @description Whose signature it is */
    AWSAccessKeyId?: string;
    /** @description What may be sent, and until when */
    Policy?: string;
    /** @description Signature of the policy */
    Signature?: string;
    /** @description Media type; by the general rules of the storage, its field is called `Content-Type` */
    ContentType?: string;
    /** @description Who may read the file */
    acl?: string;
}
/** @description The file at protocols.io. */
export interface UploadMetaData {
    /** @description The new file */
    file_id: number | string;
    /** @description Kind of file, of an unknown numbering */
    file_type?: number | string;
    /** @description Address of its icon */
    thumb_url?: string;
}
/** @description A comment on something other than a protocol, as notifications hold it. */
export interface Comment {
    /** @description The comment */
    id?: number;
    /** @description The comment it replies to; 0 for none */
    parent_id?: number;
    /** @description Its name in addresses; in the example only */
    uri?: string;
    /** @description Title; may be empty */
    title?: string;
    /** @description Text, HTML in the example; may be empty */
    body?: string;
    created_on?: Timestamp;
    changed_on?: Timestamp;
    creator?: User;
    /** @description Replies */
    comments?: Comment[] | null;
}
/** @description The least that is said of a protocol. */
export interface TinyProtocol {
    /** @description The protocol */
    id: number;
    /** @description Title as plain text */
    title: string;
    /** @description Title as HTML */
    title_html?: string;
    image?: Image;
    /** @description Name in addresses */
    uri: string;
    type_id?: ProtocolType;
    /** @description 1, as for protocols in lists */
    content_type_id?: number;
}
/** @description The things of a notification by key. Keys that are not named here hold an object with `name` and `link`. */
export interface NotificationObjects {
    user?: User;
    group?: SmallWorkspace;
    comment?: Comment;
    message?: Message;
    protocol?: ProtocolFields;
    /** @description Protocols, folders, records and files */
    items?: (FileManagerItem | TinyProtocol)[];
}
/** @description What to show where a thing can't be. */
export interface NotificationPlaceholder {
    /** @description Text */
    name: string;
    /** @description Where it leads */
    link?: string | null;
}
/**
 * @description Something that happened. `pattern` is a text with places such as `@group`; the things that go there are in
 *     `objects`, their names and links in `placeholders`, under the same keys.
 */
export interface Notification {
    /** @description The notification */
    id: number;
    /** @description Text with places marked by @ */
    pattern: string;
    /** @description Kind of event. 51 is joining a workspace; the list is unknown */
    type_id?: number;
    created_on?: Timestamp;
    /** @description Name of the kind of event */
    name?: string;
    /** @description What to call the list where the pattern holds one */
    list_name?: string;
    objects?: NotificationObjects;
    /** @description Names and links by key */
    placeholders?: {
        [key: string]: NotificationPlaceholder;
    };
}
