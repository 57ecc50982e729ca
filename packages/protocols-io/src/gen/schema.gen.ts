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
     *
     * An address to send a browser to, not a call. The user logs in, and the browser is sent on to
     * `redirect_url` with `code` and, as far as is known, `scope` and `state` in the query.
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
     *
     * Exchanges an authorisation code, or a refresh token, for a new pair of tokens. The client's id and secret
     * are in the body; there is no Basic header and no redirect address. A refresh makes the old pair useless
     * at once, so both new values have to be kept before anything else is called.
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
     *
     * What is registered about a client. The answer holds its secret.
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
     *
     * The user that the token acts for.
     */
    get: operations["profile.get"];
    /**
     * Change the profile
     *
     * Changes what is sent and answers the whole profile. A new password needs the old one.
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
     *
     * Searches the public protocols, or the user's own, by words. Items are partial and may be stale; read the
     * protocol itself for more. Pages are asked for from 0 and answered from 1.
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
     *
     * A list of protocols of that name, seen in clients. What it holds is unknown.
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
     *
     * The archived form of the read, with steps and materials. Use `protocols.get`.
     *
     * @deprecated
     */
    get: operations["protocols.getV3"];
    /**
     * Save changes of a protocol
     *
     * Applies a list of actions. Some changes make the server act too (a new title changes the URI); those
     * actions are answered and have to be applied to the caller's copy.
     */
    put: operations["protocols.saveChanges"];
    /**
     * Create a protocol
     *
     * Creates an empty protocol, collection or document under a GUID that the caller makes up.
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
     *
     * The reagents of a protocol. Where it is empty, the materials may be in `materials_text` instead.
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
     *
     * Gives a protocol a DOI and makes it public, or only gives it the DOI. It can't be taken back: a version
     * with a DOI can't be edited.
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
         * The protocol's URI; the provider calls it `protocol_uri`.
         *
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
     *
     * Adds a protocol to the user's bookmarks.
     */
    post: operations["protocols.bookmarks.create"];
    /**
     * Remove a bookmark
     *
     * Takes a protocol from the user's bookmarks.
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
         * The protocol's URI; the provider calls it `protocol_uri`.
         *
         * @example lysis-buffer-20-ml-c4gytv
         */
        id: components["parameters"]["ProtocolUri"];
      };
      cookie?: never;
    };
    /**
     * List a protocol's comments
     *
     * All comments as a tree. Those of the first level with a `step_id` other than 0 belong to a step. It is
     * not paged.
     */
    get: operations["protocols.comments.list"];
    put?: never;
    /**
     * Comment on a protocol
     *
     * Adds a comment to a protocol as a whole.
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
         * The protocol's URI; the provider calls it `protocol_uri`.
         *
         * @example lysis-buffer-20-ml-c4gytv
         */
        id: components["parameters"]["ProtocolUri"];
        /**
         * The comment that is replied to.
         *
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
     *
     * Adds a reply to a comment on a protocol.
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
         * A numeric id, a URI (`lysis-buffer-20-ml-c4gytv`), or a DOI with or without its prefix
         * (`10.17504/protocols.io.baaciaaw`, `protocols.io.baaciaaw`). For v4, a URI or DOI may end in a version,
         * `/v1`, or in `/latest`. The `doi` of a body begins with `dx.doi.org/`, which has to go first.
         *
         * @example 10.17504/protocols.io.baaciaaw
         */
        id: components["parameters"]["ProtocolId"];
      };
      cookie?: never;
    };
    /**
     * Get a protocol
     *
     * A protocol with its steps and materials. Ask for `content_format` `markdown` or `html` where the texts
     * are wanted as text; otherwise they are Draft documents in strings.
     */
    get: operations["protocols.get"];
    /**
     * Change a protocol
     *
     * Changes the fields that are sent. A private protocol can be changed in fewer fields than a public one:
     * see the body.
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
         * A numeric id, a URI (`lysis-buffer-20-ml-c4gytv`), or a DOI with or without its prefix
         * (`10.17504/protocols.io.baaciaaw`, `protocols.io.baaciaaw`). For v4, a URI or DOI may end in a version,
         * `/v1`, or in `/latest`. The `doi` of a body begins with `dx.doi.org/`, which has to go first.
         *
         * @example 10.17504/protocols.io.baaciaaw
         */
        id: components["parameters"]["ProtocolId"];
      };
      cookie?: never;
    };
    /**
     * List a protocol's steps
     *
     * The steps, in the order of the database, not in that of the protocol: follow `previous_guid`.
     */
    get: operations["protocols.steps.list"];
    put?: never;
    /**
     * Add and change steps
     *
     * Sends new and changed steps only. The first step of a protocol has a `previous_guid` of null.
     */
    post: operations["protocols.steps.save"];
    /**
     * Delete steps
     *
     * Deletes steps by GUID. The GUIDs are in the body.
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
     *
     * The PDF view of a public protocol's page. Signed out it may be called 3 times a minute from an address,
     * signed in 5 times; how a token would count is unknown, so none is sent.
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
     *
     * Protocols ordered by date of publication: either the last ones (`latest`), or those of a period (`from`
     * and `to`, both). The list is not paged.
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
         * The user's name in addresses.
         *
         * @example ana-torres
         */
        username: components["parameters"]["Username"];
      };
      cookie?: never;
    };
    /**
     * Get a researcher
     *
     * A user by name, in the oldest generation of the API. What it answers is unknown.
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
         * The user's name in addresses.
         *
         * @example ana-torres
         */
        username: components["parameters"]["Username"];
      };
      cookie?: never;
    };
    /**
     * List a researcher's protocols
     *
     * A user's public protocols, or all of them where the user is the token's own.
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
         * The user's name in addresses.
         *
         * @example ana-torres
         */
        username: components["parameters"]["Username"];
      };
      cookie?: never;
    };
    /**
     * List a researcher's workspaces
     *
     * The public workspaces of a user.
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
     *
     * Public workspaces.
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
         * The workspace's name in addresses.
         *
         * @example phage-commons
         */
        uri: components["parameters"]["WorkspaceUri"];
      };
      cookie?: never;
    };
    /**
     * Get a workspace
     *
     * A workspace with its counts, and how the token's user stands to it.
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
         * The workspace's name in addresses.
         *
         * @example phage-commons
         */
        uri: components["parameters"]["WorkspaceUri"];
      };
      cookie?: never;
    };
    /**
     * List a workspace's protocols
     *
     * The public protocols of a workspace. Private ones are found through the file manager.
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
         * The workspace's name in addresses.
         *
         * @example phage-commons
         */
        uri: components["parameters"]["WorkspaceUri"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Accept an invitation
     *
     * Confirms an invitation into a workspace.
     */
    put: operations["workspaces.confirmInvite"];
    /**
     * Join a workspace
     *
     * Joins a workspace, or asks to be let in, as its access level says.
     */
    post: operations["workspaces.join"];
    /**
     * Leave a workspace or reject an invitation
     *
     * Ends the user's membership, or rejects the invitation to it.
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
         * The workspace's name in addresses.
         *
         * @example phage-commons
         */
        uri: components["parameters"]["WorkspaceUri"];
      };
      cookie?: never;
    };
    /**
     * List a group's protocols
     *
     * The protocols of a workspace under its older name. `order_field` and `page_size` have been seen to work
     * on calls of this family, the latter with 1000. What it answers is unknown; prefer
     * `workspaces.protocols.list`.
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
         * The workspace's name in addresses.
         *
         * @example phage-commons
         */
        uri: components["parameters"]["WorkspaceUri"];
      };
      cookie?: never;
    };
    /**
     * List a group's publications
     *
     * The publications of a workspace under its older name. What it answers is unknown.
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
         * The step's numeric id.
         *
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
     *
     * Adds a first comment to a step.
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
         * The step's numeric id.
         *
         * @example 623276
         */
        step_id: components["parameters"]["StepId"];
        /**
         * The discussion.
         *
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
     *
     * Adds a comment to a discussion of a step.
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
         * The step's numeric id.
         *
         * @example 623276
         */
        step_id: components["parameters"]["StepId"];
        /**
         * The discussion.
         *
         * @example 20697
         */
        discussion_id: components["parameters"]["DiscussionId"];
        /**
         * The comment that is replied to.
         *
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
     *
     * Adds a reply to a comment in a discussion of a step.
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
         * The discussion.
         *
         * @example 20697
         */
        discussion_id: components["parameters"]["DiscussionId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Change a discussion
     *
     * Changes the text that a discussion begins with.
     */
    put: operations["discussions.update"];
    post?: never;
    /**
     * Delete a discussion
     *
     * Deletes a discussion.
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
         *
         * @example 3488
         */
        comment_id: number;
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Change a comment
     *
     * Changes the text of a comment.
     */
    put: operations["discussions.comments.update"];
    post?: never;
    /**
     * Delete a comment
     *
     * Deletes a comment.
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
     *
     * The user's active records: those with steps still to finish. Archived ones instead where `archived` is
     * given.
     */
    get: operations["records.list"];
    put?: never;
    /**
     * Create a record
     *
     * Begins a record of a protocol. Read it (`records.get`) before saving to it: its steps have GUIDs of their
     * own.
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
         * The record's GUID.
         *
         * @example 4E47E83EC1CD11EEA5EB8A0FA45ECEF7
         */
        guid: components["parameters"]["RecordGuid"];
      };
      cookie?: never;
    };
    /**
     * Get a record in the v3 form
     *
     * The archived form of the read; numbers and flags are strings. Use `records.get`.
     *
     * @deprecated
     */
    get: operations["records.getV3"];
    /**
     * Save changes of a record
     *
     * Applies a stack of changes: a new title, notes, steps checked or skipped. A note without id is added each
     * time it is sent.
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
         * The record's GUID.
         *
         * @example 4E47E83EC1CD11EEA5EB8A0FA45ECEF7
         */
        guid: components["parameters"]["RecordGuid"];
      };
      cookie?: never;
    };
    /**
     * Get a record
     *
     * A record with its steps, and its protocol where that is asked for.
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
         * The record's GUID.
         *
         * @example 4E47E83EC1CD11EEA5EB8A0FA45ECEF7
         */
        guid: components["parameters"]["RecordGuid"];
      };
      cookie?: never;
    };
    /**
     * List a record's comments
     *
     * The comments on a record. What it answers is unknown.
     */
    get: operations["records.comments.list"];
    put?: never;
    /**
     * Comment on a record
     *
     * Adds a comment to a record. What it answers is unknown.
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
         * The step's numeric id.
         *
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
     *
     * Adds a first comment to a step of a record. What it answers is unknown.
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
         * The step's numeric id.
         *
         * @example 623276
         */
        step_id: components["parameters"]["StepId"];
        /**
         * The discussion.
         *
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
     *
     * Adds a comment to a discussion of a step of a record. What it answers is unknown.
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
     *
     * The last message of each conversation. With the flag `new`, instead of that, the number of new messages
     * and the GUIDs of their conversations.
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
         * The conversation.
         *
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
     *
     * Deletes a conversation.
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
         * The conversation.
         *
         * @example EEA605F0D83E11E88166C3A02F4B3BC1
         */
        conversation_guid: components["parameters"]["ConversationGuid"];
      };
      cookie?: never;
    };
    /**
     * List a conversation's messages
     *
     * The messages of a conversation. `guid` is the message's, `parent_guid` not null.
     */
    get: operations["conversations.messages.list"];
    put?: never;
    /**
     * Send a message
     *
     * Adds a message to a conversation. A new conversation begins where no GUID of one is given, says the
     * provider; what the address is then is unknown.
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
         * The message.
         *
         * @example 708FBBC0D83E11E8A5E01F4E8D036E92
         */
        message_guid: Guid;
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Mark a message as read
     *
     * Marks a message as read. There is no body.
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
     *
     * The folders that have no parent.
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
     *
     * The ids of what is in a folder, sorted. The items themselves are then read by id.
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
     *
     * Folders, protocols, records and files by their item ids.
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
     *
     * Moves items into the trash.
     */
    put: operations["filemanager.items.trash"];
    post?: never;
    /**
     * Restore items from the trash
     *
     * Moves items back out of the trash. The ids are in the body.
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
     *
     * Searches all of the user's items. The parameters are known by name, and the answer is unknown.
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
         * The workspace's name in addresses.
         *
         * @example phage-commons
         */
        uri: components["parameters"]["WorkspaceUri"];
      };
      cookie?: never;
    };
    /**
     * Search a workspace's files
     *
     * Searches the items of a workspace. The parameters are known by name, and the answer is unknown.
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
         * The folder.
         *
         * @example BA565B15A9FE423ABC933ADB41847B62
         */
        guid: Guid;
      };
      cookie?: never;
    };
    /**
     * Search a folder
     *
     * Searches the items of a folder. The parameters are known by name, and the answer is unknown.
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
     *
     * Makes a file and answers the signed form fields with which its bytes are sent to the storage, and its id.
     * Afterwards the upload is verified.
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
     *
     * Tells the provider that the bytes of a file have arrived in the storage.
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
     *
     * What happened to the token's user.
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
     *
     * Searches the reagent catalogue. The parameters are known by name only, and the answer is unknown.
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
     *
     * Units of amounts, in the oldest generation of the API. What it answers is unknown.
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
     *
     * A search in the oldest generation of the API. What it takes and answers is unknown; prefer `protocols.list`.
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
         *
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
     *
     * Begins an export of an organization's content. What its body may hold and what it answers is unknown.
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
         *
         * @example example-institute
         */
        uri: components["parameters"]["OrganizationUri"];
        /**
         * The export.
         *
         * @example 3B7D0A5E9C1F4E2A8D6B4C2E1F0A9B8C
         */
        guid: Guid;
      };
      cookie?: never;
    };
    /**
     * Get an export
     *
     * The state of an export. What it answers is unknown.
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
    /** The request was refused; `status_code` says why */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorSchema;
      };
    };
    /**
     * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
     * JSON.
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
    /** The list was refused; `status_code` says why (1302 for a wrong order field, 132 for no access) */
    BadListRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorSchema;
      };
    };
    /** The answer. Its fields are unknown */
    Undescribed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Anything;
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
    /** The new comment */
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
    /** The protocol can't be read. Code 1 means on v4 reads that there is no such protocol */
    BadProtocolRead: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorSchema;
      };
    };
    /** The token may not do this (v4) */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorSchema;
      };
    };
    /** There is no such thing (v4) */
    NotFound: {
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
    BadCommentRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorSchema;
      };
    };
    /** Refused. These calls have codes of their own; under which HTTP status they come is unknown */
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
    /** Ascending or descending, the default. */
    OrderDir: "asc" | "desc";
    /** Items for each page, 1 to 100. The provider's default is 10 (50 in the file manager). */
    PageSize: number;
    /**
     * Query parameters by name. Which ones this operation takes, besides those named here, nobody has
     * published.
     */
    AnyQuery: { [key: string]: string };
    /**
     * A numeric id, a URI (`lysis-buffer-20-ml-c4gytv`), or a DOI with or without its prefix
     * (`10.17504/protocols.io.baaciaaw`, `protocols.io.baaciaaw`). For v4, a URI or DOI may end in a version,
     * `/v1`, or in `/latest`. The `doi` of a body begins with `dx.doi.org/`, which has to go first.
     *
     * @example 10.17504/protocols.io.baaciaaw
     */
    ProtocolId: string | number;
    /** 1 for the last version of the protocol, whichever one the id names. */
    LastVersion: 1;
    /**
     * The protocol's URI; the provider calls it `protocol_uri`.
     *
     * @example lysis-buffer-20-ml-c4gytv
     */
    ProtocolUri: string;
    /**
     * How texts are written: `json` (Draft documents as strings, the default), `html` or `markdown`. It
     * applies to description, before_start, guidelines, warning, materials_text and the content of steps.
     */
    ContentFormat: "json" | "html" | "markdown";
    /**
     * The user's name in addresses.
     *
     * @example ana-torres
     */
    Username: string;
    /** Words to search for in name, description and (for protocols) authors. Empty for everything. */
    SearchKey: string;
    /** What to order by: popularity (`activity`, the default), date of publication, name, or id. */
    OrderField: "activity" | "date" | "name" | "id";
    /**
     * The page. The provider says 1 to n, default 1. For this list nobody has shown anything else; the list of
     * protocols counts from 0.
     */
    PageId: number;
    /**
     * The workspace's name in addresses.
     *
     * @example phage-commons
     */
    WorkspaceUri: string;
    /** What to order by. `publish_date` and `views` have been seen to work on some of these lists. */
    GroupOrderField: string;
    /** Items for each page. 1000 has been seen to work on some of these lists. */
    GroupPageSize: number;
    /**
     * The step's numeric id.
     *
     * @example 623276
     */
    StepId: number;
    /**
     * The discussion.
     *
     * @example 20697
     */
    DiscussionId: number;
    /**
     * The record's GUID.
     *
     * @example 4E47E83EC1CD11EEA5EB8A0FA45ECEF7
     */
    RecordGuid: Guid;
    /** 1 to answer the protocol too. */
    WithProtocol: 0 | 1;
    /**
     * The conversation.
     *
     * @example EEA605F0D83E11E88166C3A02F4B3BC1
     */
    ConversationGuid: Guid;
    /**
     * The folder.
     *
     * @example BA565B15A9FE423ABC933ADB41847B62
     */
    FolderGuid: Guid;
    /** What to sort by. The default is `sort_date`. */
    SortBy: "sort_date" | "sort_name" | "sort_size";
    /** Ascending or descending, the default. */
    SortDir: "asc" | "desc";
    /** Words to search for. */
    FilesSearchKey: string;
    /** Kinds of items, one for each; which values it takes is unknown. */
    ContentTypes: string[];
    /** Kinds of protocols, one for each; which values it takes is unknown. */
    ProtocolTypes: string[];
    /** Items changed after this time; its form is unknown. */
    ModifiedAfter: string;
    /** Items changed before this time; its form is unknown. */
    ModifiedBefore: string;
    /** What to sort by; its values are unknown. */
    SearchSortBy: string;
    /** Direction of sorting; its values are unknown. */
    SearchSortDir: string;
    /**
     * The organization's name in addresses.
     *
     * @example example-institute
     */
    OrganizationUri: string;
  };
  requestBodies: {
    /** The text */
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
    RecordComment: {
      content: {
        "application/x-www-form-urlencoded": CommentText;
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
         *
         * @example example-client
         */
        client_id: string;
        /**
         * Where the browser is sent afterwards; must be the address that is registered for the client.
         *
         * @example https://app.example/protocols-io/callback
         */
        redirect_url: string;
        /**
         * Always `code`.
         *
         * @example code
         */
        response_type: "code";
        /**
         * What the client may do. `readwrite` is the only published value.
         *
         * @example readwrite
         */
        scope: string;
        /**
         * A value of the caller's own, to be compared when the browser comes back.
         *
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
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
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
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
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
         *
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
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
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
      /** The profile */
      200: components["responses"]["Profile"];
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
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
    /** What to change */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": ProfileUpdate;
      };
    };
    responses: {
      /** The profile */
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
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "protocols.list": {
    parameters: {
      query: {
        /**
         * Which protocols: all public ones, the user's own public or private ones, or private ones that were
         * shared with the user.
         *
         * @example public
         */
        filter: "public" | "user_public" | "user_private" | "shared_with_user";
        /**
         * Words to search for in name, description and authors. In double quotes they must occur together.
         *
         * @example lysis buffer
         */
        key: string;
        /** What to order by: popularity (`activity`, the default), relevance, date of publication, name, or id. */
        order_field?: "activity" | "relevance" | "date" | "name" | "id";
        /** Ascending or descending, the default. */
        order_dir?: components["parameters"]["OrderDir"];
        /** Fields of an item to answer, with commas between. All where absent. */
        fields?: string;
        /** Restricts the list to peer-reviewed protocols, by its name; its values are unknown. */
        peer_reviewed?: string;
        /** Restricts the list by date of publication, by its name; its form is unknown. */
        published_on?: string;
        /** Items for each page, 1 to 100. The provider's default is 10 (50 in the file manager). */
        page_size?: components["parameters"]["PageSize"];
        /** The page, counted from **0**, though the answer's `current_page` counts from 1. */
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
          "application/json": ProtocolPage & {
            /** Number of protocols of the whole list */
            total?: number;
            /** Number of pages */
            total_pages?: number;
            /** Number of protocols of the whole list */
            total_results?: number;
            /** In live answers; form unknown */
            extras?: unknown;
          };
        };
      };
      /** The list was refused; `status_code` says why (1302 for a wrong order field, 132 for no access) */
      400: components["responses"]["BadListRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "protocols.listTop": {
    parameters: {
      query?: {
        /**
         * Query parameters by name. Which ones this operation takes, besides those named here, nobody has
         * published.
         */
        query?: components["parameters"]["AnyQuery"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer. Its fields are unknown */
      200: components["responses"]["Undescribed"];
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
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
         * A numeric id, a URI (`lysis-buffer-20-ml-c4gytv`), or a DOI with or without its prefix
         * (`10.17504/protocols.io.baaciaaw`, `protocols.io.baaciaaw`). For v4, a URI or DOI may end in a version,
         * `/v1`, or in `/latest`. The `doi` of a body begins with `dx.doi.org/`, which has to go first.
         *
         * @example 10.17504/protocols.io.baaciaaw
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
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
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
         *
         * @example 6D11D26701CA4EBAA5CA56859CCA8AC3
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
            /** What the server changed because of this */
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
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
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
         *
         * @example 6D11D26701CA4EBAA5CA56859CCA8AC3
         */
        id: NewGuid;
      };
      cookie?: never;
    };
    /** What to create */
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": {
          /** 1 protocol (the default), 3 collection, 4 document */
          type_id?: 1 | 3 | 4;
        };
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
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "protocols.materials.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * A numeric id, a URI (`lysis-buffer-20-ml-c4gytv`), or a DOI with or without its prefix
         * (`10.17504/protocols.io.baaciaaw`, `protocols.io.baaciaaw`). For v4, a URI or DOI may end in a version,
         * `/v1`, or in `/latest`. The `doi` of a body begins with `dx.doi.org/`, which has to go first.
         *
         * @example 10.17504/protocols.io.baaciaaw
         */
        id: components["parameters"]["ProtocolId"];
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
            /** Reagents; may be empty */
            materials: Reagent[];
          };
        };
      };
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "protocols.publish": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The protocol's URI; the provider calls it `protocol_uri`.
         *
         * @example lysis-buffer-20-ml-c4gytv
         */
        id: components["parameters"]["ProtocolUri"];
      };
      cookie?: never;
    };
    /** How to publish */
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": {
          /** A new title */
          title?: string;
          /** 1 for a DOI without making the protocol public */
          prepublish?: 1;
        };
      };
    };
    responses: {
      /** It is done; the body says no more */
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
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "protocols.bookmarks.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The protocol's URI; the provider calls it `protocol_uri`.
         *
         * @example lysis-buffer-20-ml-c4gytv
         */
        id: components["parameters"]["ProtocolUri"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** It is done; the body says no more */
      200: components["responses"]["Done"];
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "protocols.bookmarks.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The protocol's URI; the provider calls it `protocol_uri`.
         *
         * @example lysis-buffer-20-ml-c4gytv
         */
        id: components["parameters"]["ProtocolUri"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** It is done; the body says no more */
      200: components["responses"]["Done"];
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "protocols.comments.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The protocol's URI; the provider calls it `protocol_uri`.
         *
         * @example lysis-buffer-20-ml-c4gytv
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
            /** The roots of the discussions */
            comments: ProtocolComment[];
          };
        };
      };
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "protocols.comments.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The protocol's URI; the provider calls it `protocol_uri`.
         *
         * @example lysis-buffer-20-ml-c4gytv
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
      200: components["responses"]["CommentAdded"];
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "protocols.comments.reply": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The protocol's URI; the provider calls it `protocol_uri`.
         *
         * @example lysis-buffer-20-ml-c4gytv
         */
        id: components["parameters"]["ProtocolUri"];
        /**
         * The comment that is replied to.
         *
         * @example 3488
         */
        parent_comment_id: number;
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["CommentBody"];
    responses: {
      /** The new comment */
      200: components["responses"]["CommentAdded"];
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "protocols.get": {
    parameters: {
      query?: {
        /** 1 for the last version of the protocol, whichever one the id names. */
        last_version?: components["parameters"]["LastVersion"];
        /**
         * How texts are written: `json` (Draft documents as strings, the default), `html` or `markdown`. It
         * applies to description, before_start, guidelines, warning, materials_text and the content of steps.
         */
        content_format?: components["parameters"]["ContentFormat"];
        /** Fields to answer, seen in clients; which names it takes is unknown. */
        "fields[]"?: string[];
      };
      header?: never;
      path: {
        /**
         * A numeric id, a URI (`lysis-buffer-20-ml-c4gytv`), or a DOI with or without its prefix
         * (`10.17504/protocols.io.baaciaaw`, `protocols.io.baaciaaw`). For v4, a URI or DOI may end in a version,
         * `/v1`, or in `/latest`. The `doi` of a body begins with `dx.doi.org/`, which has to go first.
         *
         * @example 10.17504/protocols.io.baaciaaw
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
          "application/json": Envelope & {
            payload: ProtocolV4;
          };
        };
      };
      /** The protocol can't be read. Code 1 means on v4 reads that there is no such protocol */
      400: components["responses"]["BadProtocolRead"];
      /** The token may not do this (v4) */
      401: components["responses"]["Unauthorized"];
      /** There is no such thing (v4) */
      404: components["responses"]["NotFound"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "protocols.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * A numeric id, a URI (`lysis-buffer-20-ml-c4gytv`), or a DOI with or without its prefix
         * (`10.17504/protocols.io.baaciaaw`, `protocols.io.baaciaaw`). For v4, a URI or DOI may end in a version,
         * `/v1`, or in `/latest`. The `doi` of a body begins with `dx.doi.org/`, which has to go first.
         *
         * @example 10.17504/protocols.io.baaciaaw
         */
        id: components["parameters"]["ProtocolId"];
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
      /** It is done; the body says no more */
      200: components["responses"]["Done"];
      /** The request was refused; v4 puts the text into `status_text` */
      400: components["responses"]["BadRequestV4"];
      /** The token may not do this (v4) */
      401: components["responses"]["Unauthorized"];
      /** There is no such thing (v4) */
      404: components["responses"]["NotFound"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "protocols.steps.list": {
    parameters: {
      query?: {
        /** 1 for the last version of the protocol, whichever one the id names. */
        last_version?: components["parameters"]["LastVersion"];
        /**
         * How texts are written: `json` (Draft documents as strings, the default), `html` or `markdown`. It
         * applies to description, before_start, guidelines, warning, materials_text and the content of steps.
         */
        content_format?: components["parameters"]["ContentFormat"];
      };
      header?: never;
      path: {
        /**
         * A numeric id, a URI (`lysis-buffer-20-ml-c4gytv`), or a DOI with or without its prefix
         * (`10.17504/protocols.io.baaciaaw`, `protocols.io.baaciaaw`). For v4, a URI or DOI may end in a version,
         * `/v1`, or in `/latest`. The `doi` of a body begins with `dx.doi.org/`, which has to go first.
         *
         * @example 10.17504/protocols.io.baaciaaw
         */
        id: components["parameters"]["ProtocolId"];
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
            /** Steps; may be empty */
            payload: Step[];
          };
        };
      };
      /** The protocol can't be read. Code 1 means on v4 reads that there is no such protocol */
      400: components["responses"]["BadProtocolRead"];
      /** The token may not do this (v4) */
      401: components["responses"]["Unauthorized"];
      /** There is no such thing (v4) */
      404: components["responses"]["NotFound"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "protocols.steps.save": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * A numeric id, a URI (`lysis-buffer-20-ml-c4gytv`), or a DOI with or without its prefix
         * (`10.17504/protocols.io.baaciaaw`, `protocols.io.baaciaaw`). For v4, a URI or DOI may end in a version,
         * `/v1`, or in `/latest`. The `doi` of a body begins with `dx.doi.org/`, which has to go first.
         *
         * @example 10.17504/protocols.io.baaciaaw
         */
        id: components["parameters"]["ProtocolId"];
      };
      cookie?: never;
    };
    /** The steps */
    requestBody: {
      content: {
        "application/json": {
          /** New and changed steps */
          steps: StepChange[];
        };
      };
    };
    responses: {
      /** It is done; the body says no more */
      200: components["responses"]["Done"];
      /** The request was refused; v4 puts the text into `status_text` */
      400: components["responses"]["BadRequestV4"];
      /** The token may not do this (v4) */
      401: components["responses"]["Unauthorized"];
      /** There is no such thing (v4) */
      404: components["responses"]["NotFound"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "protocols.steps.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * A numeric id, a URI (`lysis-buffer-20-ml-c4gytv`), or a DOI with or without its prefix
         * (`10.17504/protocols.io.baaciaaw`, `protocols.io.baaciaaw`). For v4, a URI or DOI may end in a version,
         * `/v1`, or in `/latest`. The `doi` of a body begins with `dx.doi.org/`, which has to go first.
         *
         * @example 10.17504/protocols.io.baaciaaw
         */
        id: components["parameters"]["ProtocolId"];
      };
      cookie?: never;
    };
    /** The steps */
    requestBody: {
      content: {
        "application/json": {
          /** GUIDs of steps */
          steps: Guid[];
        };
      };
    };
    responses: {
      /** It is done; the body says no more */
      200: components["responses"]["Done"];
      /** The request was refused; v4 puts the text into `status_text` */
      400: components["responses"]["BadRequestV4"];
      /** The token may not do this (v4) */
      401: components["responses"]["Unauthorized"];
      /** There is no such thing (v4) */
      404: components["responses"]["NotFound"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "protocols.getPdf": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The protocol's URI, as in the address of its page.
         *
         * @example lysis-buffer-20-ml-c4gytv
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
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
    };
  };
  "publications.list": {
    parameters: {
      query?: {
        /** Number of last publications, 1 to 100. */
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
            /** Protocols, without steps */
            items: Protocol[];
          };
        };
      };
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "researchers.get": {
    parameters: {
      query?: {
        /**
         * Query parameters by name. Which ones this operation takes, besides those named here, nobody has
         * published.
         */
        query?: components["parameters"]["AnyQuery"];
      };
      header?: never;
      path: {
        /**
         * The user's name in addresses.
         *
         * @example ana-torres
         */
        username: components["parameters"]["Username"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer. Its fields are unknown */
      200: components["responses"]["Undescribed"];
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "researchers.protocols.list": {
    parameters: {
      query: {
        /**
         * All protocols of the user, or the public ones. Code 132 for all of somebody else's.
         *
         * @example user_public
         */
        filter: "user_all" | "user_public";
        /** Words to search for in name, description and (for protocols) authors. Empty for everything. */
        key?: components["parameters"]["SearchKey"];
        /** What to order by: popularity (`activity`, the default), date of publication, name, or id. */
        order_field?: components["parameters"]["OrderField"];
        /** Ascending or descending, the default. */
        order_dir?: components["parameters"]["OrderDir"];
        /** Items for each page, 1 to 100. The provider's default is 10 (50 in the file manager). */
        page_size?: components["parameters"]["PageSize"];
        /**
         * The page. The provider says 1 to n, default 1. For this list nobody has shown anything else; the list of
         * protocols counts from 0.
         */
        page_id?: components["parameters"]["PageId"];
      };
      header?: never;
      path: {
        /**
         * The user's name in addresses.
         *
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
      /** The list was refused; `status_code` says why (1302 for a wrong order field, 132 for no access) */
      400: components["responses"]["BadListRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "researchers.workspaces.list": {
    parameters: {
      query?: {
        /** Words to search for in name, description and (for protocols) authors. Empty for everything. */
        key?: components["parameters"]["SearchKey"];
        /** Items for each page, 1 to 100. The provider's default is 10 (50 in the file manager). */
        page_size?: components["parameters"]["PageSize"];
        /**
         * The page. The provider says 1 to n, default 1. For this list nobody has shown anything else; the list of
         * protocols counts from 0.
         */
        page_id?: components["parameters"]["PageId"];
      };
      header?: never;
      path: {
        /**
         * The user's name in addresses.
         *
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
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "workspaces.list": {
    parameters: {
      query?: {
        /** Words to search for in name, description and (for protocols) authors. Empty for everything. */
        key?: components["parameters"]["SearchKey"];
        /** Restricts the list; its values are unknown. */
        filter?: string;
        /** Items for each page, 1 to 100. The provider's default is 10 (50 in the file manager). */
        page_size?: components["parameters"]["PageSize"];
        /**
         * The page. The provider says 1 to n, default 1. For this list nobody has shown anything else; the list of
         * protocols counts from 0.
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
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "workspaces.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The workspace's name in addresses.
         *
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
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "workspaces.protocols.list": {
    parameters: {
      query?: {
        /** Words to search for in name, description and (for protocols) authors. Empty for everything. */
        key?: components["parameters"]["SearchKey"];
        /** What to order by: popularity (`activity`, the default), date of publication, name, or id. */
        order_field?: components["parameters"]["OrderField"];
        /** Ascending or descending, the default. */
        order_dir?: components["parameters"]["OrderDir"];
        /** Items for each page, 1 to 100. The provider's default is 10 (50 in the file manager). */
        page_size?: components["parameters"]["PageSize"];
        /**
         * The page. The provider says 1 to n, default 1. For this list nobody has shown anything else; the list of
         * protocols counts from 0.
         */
        page_id?: components["parameters"]["PageId"];
      };
      header?: never;
      path: {
        /**
         * The workspace's name in addresses.
         *
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
      /** The list was refused; `status_code` says why (1302 for a wrong order field, 132 for no access) */
      400: components["responses"]["BadListRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "workspaces.confirmInvite": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The workspace's name in addresses.
         *
         * @example phage-commons
         */
        uri: components["parameters"]["WorkspaceUri"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** How the user stands to the workspace now */
      200: components["responses"]["Joined"];
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "workspaces.join": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The workspace's name in addresses.
         *
         * @example phage-commons
         */
        uri: components["parameters"]["WorkspaceUri"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** How the user stands to the workspace now */
      200: components["responses"]["Joined"];
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "workspaces.leave": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The workspace's name in addresses.
         *
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
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "groups.protocols.list": {
    parameters: {
      query?: {
        /** What to order by. `publish_date` and `views` have been seen to work on some of these lists. */
        order_field?: components["parameters"]["GroupOrderField"];
        /** Items for each page. 1000 has been seen to work on some of these lists. */
        page_size?: components["parameters"]["GroupPageSize"];
        /**
         * Query parameters by name. Which ones this operation takes, besides those named here, nobody has
         * published.
         */
        query?: components["parameters"]["AnyQuery"];
      };
      header?: never;
      path: {
        /**
         * The workspace's name in addresses.
         *
         * @example phage-commons
         */
        uri: components["parameters"]["WorkspaceUri"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer. Its fields are unknown */
      200: components["responses"]["Undescribed"];
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "groups.publications.list": {
    parameters: {
      query?: {
        /** What to order by. `publish_date` and `views` have been seen to work on some of these lists. */
        order_field?: components["parameters"]["GroupOrderField"];
        /** Items for each page. 1000 has been seen to work on some of these lists. */
        page_size?: components["parameters"]["GroupPageSize"];
        /**
         * Query parameters by name. Which ones this operation takes, besides those named here, nobody has
         * published.
         */
        query?: components["parameters"]["AnyQuery"];
      };
      header?: never;
      path: {
        /**
         * The workspace's name in addresses.
         *
         * @example phage-commons
         */
        uri: components["parameters"]["WorkspaceUri"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer. Its fields are unknown */
      200: components["responses"]["Undescribed"];
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "steps.discussions.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The step's numeric id.
         *
         * @example 623276
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
      /** The new comment */
      200: components["responses"]["CommentAdded"];
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "steps.discussions.comments.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The step's numeric id.
         *
         * @example 623276
         */
        step_id: components["parameters"]["StepId"];
        /**
         * The discussion.
         *
         * @example 20697
         */
        discussion_id: components["parameters"]["DiscussionId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["StepComment"];
    responses: {
      /** The new comment */
      200: components["responses"]["CommentAdded"];
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "steps.discussions.comments.reply": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The step's numeric id.
         *
         * @example 623276
         */
        step_id: components["parameters"]["StepId"];
        /**
         * The discussion.
         *
         * @example 20697
         */
        discussion_id: components["parameters"]["DiscussionId"];
        /**
         * The comment that is replied to.
         *
         * @example 3488
         */
        parent_id: number;
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["StepComment"];
    responses: {
      /** The new comment */
      200: components["responses"]["CommentAdded"];
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "discussions.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The discussion.
         *
         * @example 20697
         */
        discussion_id: components["parameters"]["DiscussionId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["CommentBody"];
    responses: {
      /** It is done; the body says no more */
      200: components["responses"]["Done"];
      /** Refused; code 5 for an empty body, or for an id that is no integer */
      400: components["responses"]["BadCommentRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "discussions.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The discussion.
         *
         * @example 20697
         */
        discussion_id: components["parameters"]["DiscussionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** It is done; the body says no more */
      200: components["responses"]["Done"];
      /** Refused; code 5 for an empty body, or for an id that is no integer */
      400: components["responses"]["BadCommentRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
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
         *
         * @example 3488
         */
        comment_id: number;
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["CommentBody"];
    responses: {
      /** It is done; the body says no more */
      200: components["responses"]["Done"];
      /** Refused; code 5 for an empty body, or for an id that is no integer */
      400: components["responses"]["BadCommentRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
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
         *
         * @example 3488
         */
        comment_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** It is done; the body says no more */
      200: components["responses"]["Done"];
      /** Refused; code 5 for an empty body, or for an id that is no integer */
      400: components["responses"]["BadCommentRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "records.list": {
    parameters: {
      query: {
        /** A flag without value; it is always sent, as active records are the only kind of list. */
        active: string;
        /** A flag without value. Where it is there, archived records are answered instead. */
        archived?: string;
        /** Items for each page, 1 to 100. The provider's default is 10 (50 in the file manager). */
        page_size?: components["parameters"]["PageSize"];
        /**
         * The page. The provider says 1 to n, default 1. For this list nobody has shown anything else; the list of
         * protocols counts from 0.
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
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
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
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "records.getV3": {
    parameters: {
      query?: {
        /** 1 to answer the protocol too. */
        with_protocol?: components["parameters"]["WithProtocol"];
        /** 1 for texts as Draft documents in strings, 0 for the old form. */
        as_draft?: 0 | 1;
        /** 1, sent by a client; by its name, to answer comments too. */
        with_comments?: 1;
      };
      header?: never;
      path: {
        /**
         * The record's GUID.
         *
         * @example 4E47E83EC1CD11EEA5EB8A0FA45ECEF7
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
            protocol?: Anything;
          };
        };
      };
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "records.saveChanges": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The record's GUID.
         *
         * @example 4E47E83EC1CD11EEA5EB8A0FA45ECEF7
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
      /** It is done; the body says no more */
      200: components["responses"]["Done"];
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "records.get": {
    parameters: {
      query?: {
        /** 1 to answer the protocol too. */
        with_protocol?: components["parameters"]["WithProtocol"];
        /**
         * How texts are written: `json` (Draft documents as strings, the default), `html` or `markdown`. It
         * applies to description, before_start, guidelines, warning, materials_text and the content of steps.
         */
        content_format?: components["parameters"]["ContentFormat"];
      };
      header?: never;
      path: {
        /**
         * The record's GUID.
         *
         * @example 4E47E83EC1CD11EEA5EB8A0FA45ECEF7
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
      /** The request was refused; v4 puts the text into `status_text` */
      400: components["responses"]["BadRequestV4"];
      /** The token may not do this (v4) */
      401: components["responses"]["Unauthorized"];
      /** There is no such thing (v4) */
      404: components["responses"]["NotFound"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "records.comments.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The record's GUID.
         *
         * @example 4E47E83EC1CD11EEA5EB8A0FA45ECEF7
         */
        guid: components["parameters"]["RecordGuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer. Its fields are unknown */
      200: components["responses"]["Undescribed"];
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "records.comments.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The record's GUID.
         *
         * @example 4E47E83EC1CD11EEA5EB8A0FA45ECEF7
         */
        guid: components["parameters"]["RecordGuid"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["RecordComment"];
    responses: {
      /** The answer. Its fields are unknown */
      200: components["responses"]["Undescribed"];
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "records.steps.discussions.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The step's numeric id.
         *
         * @example 623276
         */
        step_id: components["parameters"]["StepId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["RecordComment"];
    responses: {
      /** The answer. Its fields are unknown */
      200: components["responses"]["Undescribed"];
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "records.steps.discussions.comments.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The step's numeric id.
         *
         * @example 623276
         */
        step_id: components["parameters"]["StepId"];
        /**
         * The discussion.
         *
         * @example 20697
         */
        discussion_id: components["parameters"]["DiscussionId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["RecordComment"];
    responses: {
      /** The answer. Its fields are unknown */
      200: components["responses"]["Undescribed"];
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "conversations.list": {
    parameters: {
      query?: {
        /** A flag without value; answers the count instead of the list. */
        new?: string;
        /** The page. Null where absent, says the provider. */
        page_id?: number;
        /** Items for each page. The provider's default is 99999, which stands for all. */
        page_size?: number;
        /** Words to search for. */
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
          "application/json": Envelope & {
            /** The last message of each conversation; absent with `new` */
            conversations?: Message[];
            pagination?: Pagination;
            /** Number of new messages; with `new` only */
            total?: number;
            /** Conversations with new messages; with `new` only */
            guids?: Guid[];
          };
        };
      };
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "conversations.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The conversation.
         *
         * @example EEA605F0D83E11E88166C3A02F4B3BC1
         */
        conversation_guid: components["parameters"]["ConversationGuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** It is done; the body says no more */
      200: components["responses"]["Done"];
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "conversations.messages.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The conversation.
         *
         * @example EEA605F0D83E11E88166C3A02F4B3BC1
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
            /** Messages */
            messages: Message[];
          };
        };
      };
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "conversations.messages.send": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The conversation.
         *
         * @example EEA605F0D83E11E88166C3A02F4B3BC1
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
      /** It is done; the body says no more */
      200: components["responses"]["Done"];
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "conversations.messages.markRead": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The message.
         *
         * @example 708FBBC0D83E11E8A5E01F4E8D036E92
         */
        message_guid: Guid;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** It is done; the body says no more */
      200: components["responses"]["Done"];
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "filemanager.folders.listTop": {
    parameters: {
      query: {
        /** A flag without value; it is always sent. */
        top: string;
        /**
         * A flag without value. Leaves out folders without folders in them, other than the user's own files, the
         * shared ones and the bookmarks.
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
            /** Folders */
            folders: FolderItem[];
          };
        };
      };
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "filemanager.folders.listItemIds": {
    parameters: {
      query?: {
        /** What to sort by. The default is `sort_date`. */
        sort_by?: components["parameters"]["SortBy"];
        /** Ascending or descending, the default. */
        sort_dir?: components["parameters"]["SortDir"];
        /** Items for each page, 1 to 100. The provider's default is 10 (50 in the file manager). */
        page_size?: components["parameters"]["PageSize"];
        /**
         * The page. The provider says 1 to n, default 1. For this list nobody has shown anything else; the list of
         * protocols counts from 0.
         */
        page_id?: components["parameters"]["PageId"];
      };
      header?: never;
      path: {
        /**
         * The folder.
         *
         * @example BA565B15A9FE423ABC933ADB41847B62
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
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "filemanager.items.list": {
    parameters: {
      query: {
        /**
         * Item ids, one `ids[]` for each.
         *
         * @example [6017,6059,6062,6028]
         */
        "ids[]": number[];
        /** What to sort by. The default is `sort_date`. */
        sort_by?: components["parameters"]["SortBy"];
        /** Ascending or descending, the default. */
        sort_dir?: components["parameters"]["SortDir"];
        /** Items for each page, 1 to 100. The provider's default is 10 (50 in the file manager). */
        page_size?: components["parameters"]["PageSize"];
        /**
         * The page. The provider says 1 to n, default 1. For this list nobody has shown anything else; the list of
         * protocols counts from 0.
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
            /** Items of mixed kinds */
            items: FileManagerItem[];
          };
        };
      };
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
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
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
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
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "filemanager.search": {
    parameters: {
      query?: {
        /** Words to search for. */
        search_key?: components["parameters"]["FilesSearchKey"];
        /** Kinds of items, one for each; which values it takes is unknown. */
        "content_types[]"?: components["parameters"]["ContentTypes"];
        /** Kinds of protocols, one for each; which values it takes is unknown. */
        "protocol_types[]"?: components["parameters"]["ProtocolTypes"];
        /** Items changed after this time; its form is unknown. */
        modified_after?: components["parameters"]["ModifiedAfter"];
        /** Items changed before this time; its form is unknown. */
        modified_before?: components["parameters"]["ModifiedBefore"];
        /** What to sort by; its values are unknown. */
        sort_by?: components["parameters"]["SearchSortBy"];
        /** Direction of sorting; its values are unknown. */
        sort_dir?: components["parameters"]["SearchSortDir"];
        /** Items for each page, 1 to 100. The provider's default is 10 (50 in the file manager). */
        page_size?: components["parameters"]["PageSize"];
        /**
         * The page. The provider says 1 to n, default 1. For this list nobody has shown anything else; the list of
         * protocols counts from 0.
         */
        page_id?: components["parameters"]["PageId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer. Its fields are unknown */
      200: components["responses"]["Undescribed"];
      /** The request was refused; v4 puts the text into `status_text` */
      400: components["responses"]["BadRequestV4"];
      /** The token may not do this (v4) */
      401: components["responses"]["Unauthorized"];
      /** There is no such thing (v4) */
      404: components["responses"]["NotFound"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "filemanager.workspaces.search": {
    parameters: {
      query?: {
        /** Words to search for. */
        search_key?: components["parameters"]["FilesSearchKey"];
        /** Kinds of items, one for each; which values it takes is unknown. */
        "content_types[]"?: components["parameters"]["ContentTypes"];
        /** Kinds of protocols, one for each; which values it takes is unknown. */
        "protocol_types[]"?: components["parameters"]["ProtocolTypes"];
        /** Items changed after this time; its form is unknown. */
        modified_after?: components["parameters"]["ModifiedAfter"];
        /** Items changed before this time; its form is unknown. */
        modified_before?: components["parameters"]["ModifiedBefore"];
        /** What to sort by; its values are unknown. */
        sort_by?: components["parameters"]["SearchSortBy"];
        /** Direction of sorting; its values are unknown. */
        sort_dir?: components["parameters"]["SearchSortDir"];
        /** Items for each page, 1 to 100. The provider's default is 10 (50 in the file manager). */
        page_size?: components["parameters"]["PageSize"];
        /**
         * The page. The provider says 1 to n, default 1. For this list nobody has shown anything else; the list of
         * protocols counts from 0.
         */
        page_id?: components["parameters"]["PageId"];
      };
      header?: never;
      path: {
        /**
         * The workspace's name in addresses.
         *
         * @example phage-commons
         */
        uri: components["parameters"]["WorkspaceUri"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer. Its fields are unknown */
      200: components["responses"]["Undescribed"];
      /** The request was refused; v4 puts the text into `status_text` */
      400: components["responses"]["BadRequestV4"];
      /** The token may not do this (v4) */
      401: components["responses"]["Unauthorized"];
      /** There is no such thing (v4) */
      404: components["responses"]["NotFound"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "filemanager.folders.search": {
    parameters: {
      query?: {
        /** Words to search for. */
        search_key?: components["parameters"]["FilesSearchKey"];
        /** Kinds of items, one for each; which values it takes is unknown. */
        "content_types[]"?: components["parameters"]["ContentTypes"];
        /** Kinds of protocols, one for each; which values it takes is unknown. */
        "protocol_types[]"?: components["parameters"]["ProtocolTypes"];
        /** Items changed after this time; its form is unknown. */
        modified_after?: components["parameters"]["ModifiedAfter"];
        /** Items changed before this time; its form is unknown. */
        modified_before?: components["parameters"]["ModifiedBefore"];
        /** What to sort by; its values are unknown. */
        sort_by?: components["parameters"]["SearchSortBy"];
        /** Direction of sorting; its values are unknown. */
        sort_dir?: components["parameters"]["SearchSortDir"];
        /** Items for each page, 1 to 100. The provider's default is 10 (50 in the file manager). */
        page_size?: components["parameters"]["PageSize"];
        /**
         * The page. The provider says 1 to n, default 1. For this list nobody has shown anything else; the list of
         * protocols counts from 0.
         */
        page_id?: components["parameters"]["PageId"];
      };
      header?: never;
      path: {
        /**
         * The folder.
         *
         * @example BA565B15A9FE423ABC933ADB41847B62
         */
        guid: Guid;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer. Its fields are unknown */
      200: components["responses"]["Undescribed"];
      /** The request was refused; v4 puts the text into `status_text` */
      400: components["responses"]["BadRequestV4"];
      /** The token may not do this (v4) */
      401: components["responses"]["Unauthorized"];
      /** There is no such thing (v4) */
      404: components["responses"]["NotFound"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
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
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "files.verifyUpload": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The file.
         *
         * @example 14174
         */
        file_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** It is done; the body says no more */
      200: components["responses"]["Done"];
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "notifications.list": {
    parameters: {
      query?: {
        /** Items for each page, 1 to 100. The provider's default is 10 (50 in the file manager). */
        page_size?: components["parameters"]["PageSize"];
        /**
         * The page. The provider says 1 to n, default 1. For this list nobody has shown anything else; the list of
         * protocols counts from 0.
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
            /** Notifications; may be empty */
            list: Notification[];
            pagination: Pagination;
          };
        };
      };
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "reagents.list": {
    parameters: {
      query?: {
        /** Words to search for. */
        key?: string;
        /** By its name, whether to answer reagents of CiteAb; its values are unknown. */
        is_citeab?: string;
        /** Beginning of something; its form is unknown. */
        from?: string;
        /** End of something; its form is unknown. */
        to?: string;
        /** Items for each page, 1 to 100. The provider's default is 10 (50 in the file manager). */
        page_size?: components["parameters"]["PageSize"];
        /**
         * The page. The provider says 1 to n, default 1. For this list nobody has shown anything else; the list of
         * protocols counts from 0.
         */
        page_id?: components["parameters"]["PageId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer. Its fields are unknown */
      200: components["responses"]["Undescribed"];
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "units.list": {
    parameters: {
      query?: {
        /**
         * Query parameters by name. Which ones this operation takes, besides those named here, nobody has
         * published.
         */
        query?: components["parameters"]["AnyQuery"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer. Its fields are unknown */
      200: components["responses"]["Undescribed"];
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
  "search.list": {
    parameters: {
      query?: {
        /**
         * Query parameters by name. Which ones this operation takes, besides those named here, nobody has
         * published.
         */
        query?: components["parameters"]["AnyQuery"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer. Its fields are unknown */
      200: components["responses"]["Undescribed"];
      /** The request was refused; `status_code` says why */
      400: components["responses"]["BadRequest"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
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
         *
         * @example example-institute
         */
        uri: components["parameters"]["OrganizationUri"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer. Its fields are unknown */
      200: components["responses"]["Undescribed"];
      /** Refused. These calls have codes of their own; under which HTTP status they come is unknown */
      400: components["responses"]["ExportRefused"];
      /** The token may not do this (v4) */
      401: components["responses"]["Unauthorized"];
      /** There is no such thing (v4) */
      404: components["responses"]["NotFound"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
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
         *
         * @example example-institute
         */
        uri: components["parameters"]["OrganizationUri"];
        /**
         * The export.
         *
         * @example 3B7D0A5E9C1F4E2A8D6B4C2E1F0A9B8C
         */
        guid: Guid;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer. Its fields are unknown */
      200: components["responses"]["Undescribed"];
      /** Refused. These calls have codes of their own; under which HTTP status they come is unknown */
      400: components["responses"]["ExportRefused"];
      /** The token may not do this (v4) */
      401: components["responses"]["Unauthorized"];
      /** There is no such thing (v4) */
      404: components["responses"]["NotFound"];
      /**
       * More than 100 requests in a minute. Whether `Retry-After` is sent is unknown, and the body need not be
       * JSON.
       */
      429: components["responses"]["TooManyRequests"];
      /** The provider failed. The body need not be JSON */
      500: components["responses"]["ServerError"];
    };
  };
}

/** Where saving the changes of a protocol failed, and why. */
export interface SavingErrorDetail {
  /** Place in the sent changes, such as `stack[0]` */
  path?: string;
  /** What is wrong there */
  error?: string;
}

/** An error. v3 writes its text into `error_message`, v4 into `status_text`. */
export interface ErrorSchema {
  /** The provider's code of what went wrong, never 0 */
  status_code: number;
  /** The text of the error; for code 254, where and what */
  error_message?: string | SavingErrorDetail;
  /** The text of the error in v4 */
  status_text?: string;
}

/** A grant, with the client's own credentials. */
export interface TokenRequest {
  /** The client */
  client_id: string;
  /** Its secret */
  client_secret: string;
  /** Which grant this is */
  grant_type: "authorization_code" | "refresh_token";
  /** The code that the redirect brought; required for `authorization_code` */
  code?: string;
  /** The refresh token; required for `refresh_token` */
  refresh_token?: string;
}

/** The least that is said of a person. */
export interface SmallUser {
  /** Full name; may be blank */
  name: string;
  /** Institution */
  affiliation?: string | null;
  /** Name in addresses; null or empty for people without an account */
  username?: string | null;
}

/** An image and its small stand-in. Absolute addresses, addresses relative to the site, empty, or null. */
export interface Image {
  /** Address of the image */
  source?: string | null;
  /** Address of the small version, or again of the image itself */
  placeholder?: string | null;
  /** The image as WebP; undocumented */
  webp_source?: string | null;
  /** The small version as WebP; undocumented */
  webp_placeholder?: string | null;
}

/** A badge that a user has earned. */
export interface Badge {
  /** The badge */
  id?: number;
  image?: Image;
  /** Its name */
  name?: string;
}

/** A person. Authors need not be members, and the seller of a reagent is described like a person. */
export type User = SmallUser & {
  /** Their website; may be empty */
  link?: string | null;
  image?: Image;
  /** Badges; in examples only */
  badges?: Badge[] | null;
  /** Interests in free text; in examples only */
  research_interests?: string | null;
  /** Beside an author of a v4 protocol; meaning unknown */
  note?: string | null;
  /** Beside a seller of reagents only */
  id?: number;
};

/** A pair of tokens with their lifetimes. */
export interface Token {
  /** The access token, 64 hexadecimal characters in the example */
  access_token: string;
  /** `bearer`, in lower case */
  token_type?: string;
  /** Lifetime of the access token in seconds, about a year */
  expires_in?: number | string;
  /** What was granted, such as `readwrite` */
  scope?: string;
  /** The refresh token that goes with it */
  refresh_token?: string;
  /** Lifetime of the refresh token in seconds, about two years */
  refresh_expires_in?: number | string;
  user?: User;
  /** 0 for success */
  status_code?: number;
}

/** What every answer may carry beside its payload. */
export interface Envelope {
  /** 0 for success. Absent from some successes */
  status_code?: number;
  /** 1 in the month before the access token expires */
  warning_code?: number;
  /** How many days the access token still has */
  warning_message?: string;
}

/** A registered client. */
export interface OAuthClient {
  /** The client */
  client_id?: string;
  /** Its secret */
  client_secret?: string;
  /** Grant that it may use */
  grant_type?: string;
  /** What it may do */
  scope?: string;
  /** Where browsers are sent after the login */
  redirect_url?: string;
  /** Its client access token */
  token?: string;
}

/** The token's own user. */
export type ExtendedUser = User & {
  /** First name */
  first_name?: string;
  /** Last name */
  last_name?: string;
  /** E-mail address */
  email?: string;
  /** About the user, in free text */
  bio?: string;
};

/** Fields of the profile to change; the others stay. */
export interface ProfileUpdate {
  /** First name */
  first_name?: string;
  /** Last name */
  last_name?: string;
  /** E-mail address */
  email?: string;
  /** New password */
  password?: string;
  /** The password until now; required beside `password` */
  old_password?: string;
  /** About the user */
  bio?: string;
  /** Address of an image */
  image?: string;
  /** Institution */
  affiliation?: string;
  /** Website */
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
export type Flag = boolean | number;

/** A version of a protocol. */
export interface SmallProtocol {
  /** The version's own protocol id */
  id: number;
  /** Its GUID; may be empty */
  guid?: string;
  /** Title as plain text */
  title?: string;
  /** Title as HTML */
  title_html?: string | null;
  image?: Image;
  /** Number of the version, from 0 */
  version_id?: number;
  /** DOI with `dx.doi.org/` before it; null or empty for none */
  doi?: string | null;
  /** Name in addresses */
  uri?: string;
  published_on?: NullableTimestamp;
  created_on?: Timestamp;
  creator?: User;
}

/** An answer or a part of one whose fields nobody has published. What it holds is unknown. */
export type Anything = { [key: string]: unknown };

/** A reagent. */
export interface Reagent {
  /** The reagent */
  id: number;
  /** Molar mass; 0 where it is unknown */
  mol_weight?: number;
  /** Name */
  name: string;
  /** Linear formula; may be empty */
  linfor?: string | null;
  /** Its page at the seller's */
  url?: string | null;
  /** Catalogue number */
  sku?: string | null;
  /** The seller, written like a person; `link` is its website */
  vendor?: User;
  /** CAS number */
  cas_number?: string | null;
  /** Research resource identifier */
  rrid?: string | null;
  public?: Flag;
  can_edit?: Flag;
  stats?: Anything;
}

/**
 * Rich text: a Draft document as a JSON string, or HTML, or Markdown, as asked for with `content_format`
 * (a v3 answer may hold any of them). May be empty.
 */
export type RichText = string | null;

/**
 * A unit. Ids are stable for the provider's own units (1 µL, 2 mL, 3 L, 10 °C, 32 room temperature, 33 rpm,
 * 34 x g), and users can add units.
 */
export interface Unit {
  /** The unit, as entities refer to it */
  id: number;
  /** Kind of entity that it is for, in the numbering of step components */
  type_id?: number;
  /** As it is shown */
  name: string;
  /** Whether the token's user may edit or delete it */
  can_manage?: Flag;
  /** Whether an editor should not offer it */
  read_only?: Flag;
}

/** Numbers of copies. */
export interface ForkCount {
  /** Private copies */
  private?: number;
  /** Public copies */
  public?: number;
}

/** Counts. */
export interface ProtocolStats {
  /** Views */
  number_of_views?: number;
  /** Steps */
  number_of_steps?: number;
  /** Bookmarks */
  number_of_bookmarks?: number;
  /** Comments in all */
  number_of_comments?: number;
  /** Comments that are bookmarked */
  number_of_bookmarked_comments?: number;
  /** Comments on steps */
  number_of_steps_comments?: number;
  /** Comments on steps, in the list of records */
  number_of_step_comments?: number;
  /** Comments on the whole */
  number_of_protocol_comments?: number;
  /** Exports */
  number_of_exports?: number;
  /** Records made of it */
  number_of_runs?: number;
  /** Users for whom it works */
  number_of_votes?: number;
  /** Reagents */
  number_of_reagents?: number;
  /** Pieces of equipment */
  number_of_equipments?: number;
  /** Collections that it is in */
  number_of_collections?: number;
  /** Copies that the user can read */
  number_of_accessible_forks?: number;
  number_of_forks?: ForkCount;
  is_voted?: Flag;
}

/** A file attached to a protocol. */
export interface ProtocolAttachment {
  /** Address of a small picture or icon */
  thumb_url?: string;
  /** Address of the file */
  url?: string;
  /** Original file name */
  ofn?: string;
}

/** 32 hexadecimal characters without dashes, upper case */
export type Guid = string;

/** A style over a part of a block's text. */
export interface DraftStyleRange {
  /** First character */
  offset: number;
  /** Number of characters */
  length: number;
  /** Bold, italic, superscript or subscript */
  style: "bold" | "italic" | "sup" | "sub" | (string & {});
}

/** The place of an entity in a block's text. */
export interface DraftEntityRange {
  /** First character */
  offset: number;
  /** Number of characters */
  length: number;
  /** Key in entityMap */
  key: number;
}

/** A paragraph, a list item, or the place of a block entity. */
export interface DraftBlock {
  /** Name of the block, unique in its document */
  key: string;
  /** Its plain text */
  text: string;
  /** How the whole block is set. An `atomic` block is only the place of its entity */
  type: "atomic" | "unstyled" | "align-center" | "align-left" | "align-right" | "align-justify" | "unordered-list-item" | "ordered-list-item" | (string & {});
  /** Styles of parts of the text */
  inlineStyleRanges?: DraftStyleRange[];
  /** Where entities stand in the text */
  entityRanges?: DraftEntityRange[];
  /** Depth of a list item */
  depth?: number;
  /** Always empty in what was seen, as an array or an object */
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

/** An amount. */
export interface DraftAmount {
  amount?: DraftQuantity;
  unit?: DraftUnit;
  /** Of what; may be empty */
  label?: string;
  /** In live data; meaning unknown */
  guid?: string;
  /** In live data; meaning unknown */
  id?: number;
  /** In live data; meaning unknown */
  error?: boolean;
  /** In live data; by its name, how the value is shown */
  scientificNotation?: boolean;
}

/** An amount of something. */
export interface AmountEntity {
  /** Always `amount` */
  type: "amount";
  mutability?: DraftMutability;
  data: DraftAmount;
}

/** A duration. */
export interface DraftDuration {
  /** Seconds */
  duration?: number;
  /** What happens meanwhile; may be empty */
  label?: string;
  /** In live data; meaning unknown */
  pause?: number;
  /** In live data; meaning unknown */
  preset?: unknown[];
  /** In live data; meaning unknown */
  start?: number;
  /** In live data; meaning unknown */
  guid?: string;
  /** In live data; meaning unknown */
  id?: number;
}

/** A time to wait. */
export interface DurationEntity {
  /** Always `duration` */
  type: "duration";
  mutability?: DraftMutability;
  data: DraftDuration;
}

/** A temperature. */
export interface DraftTemperature {
  temperature?: DraftQuantity;
  unit?: DraftUnit;
  /** What it is for; may be empty */
  label?: string;
}

/** A temperature to hold. */
export interface TemperatureEntity {
  /** Always `temperature` */
  type: "temperature";
  mutability?: DraftMutability;
  data: DraftTemperature;
}

/** A concentration. */
export interface DraftConcentration {
  concentration?: DraftQuantity;
  unit?: DraftUnit;
  /** Of what; may be empty */
  label?: string;
}

/** A concentration. */
export interface ConcentrationEntity {
  /** Always `concentration` */
  type: "concentration";
  mutability?: DraftMutability;
  data: DraftConcentration;
}

/** A link. */
export interface DraftLink {
  /** Its address; may be empty */
  url?: string;
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
  /** Its name */
  name?: string;
  /** Who makes it */
  developer?: string;
  /** Address or name of its repository */
  repository?: string;
  /** Its address */
  link?: string;
  /** Operating system */
  os_name?: string;
  /** Version of the operating system */
  os_version?: string;
  /** Version of the software; in live data */
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
  /** Its name */
  name?: string;
  /** Its address; may be empty */
  link?: string;
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
  /** Its name */
  name?: string;
  /** What to type */
  command?: string;
  /** Operating system */
  os_name?: string;
  /** Version of the operating system */
  os_version?: string;
  /** What it does */
  description?: string;
  /** In live data; meaning unknown */
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
  entityMap: { [key: string]: DraftEntity } | DraftEntity[];
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
  /** The protocol */
  id?: number;
  /** Its GUID; in single reads only */
  guid?: string;
  /** Title as plain text */
  title?: string;
  /** Title as HTML */
  title_html?: string | null;
  image?: Image;
  /** DOI with `dx.doi.org/` before it, without scheme; null or empty for none */
  doi?: string | null;
  /** Name in addresses */
  uri?: string;
  published_on?: NullableTimestamp;
  created_on?: Timestamp;
  creator?: User;
  public?: Flag;
  /** Other versions; may be empty */
  versions?: SmallProtocol[];
  /** Number of this version, from 0 */
  version_id?: number;
  /** A link elsewhere; may be empty */
  link?: string | null;
  /** Address of its page */
  url?: string;
  /** Authors; may be empty */
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
  /** Attachments; in single reads */
  documents?: ProtocolAttachment[] | null;
  /** Number of steps */
  number_of_steps?: number;
  /** Steps; in single reads */
  steps?: Step[] | null;
  type_id?: ProtocolType;
  /** The protocol that it was copied from */
  fork_id?: number | null;
  /** Whether it is peer-reviewed */
  peer_reviewed?: boolean | number | null;
  modified_on?: NullableTimestamp;
  changed_on?: NullableTimestamp;
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
  title?: string;
  /** GUID of the step */
  step_guid?: string;
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
  /** The file */
  id?: number;
  /** Address of the file */
  source?: string;
  /** Original file name */
  name?: string;
  /** Address of its icon */
  icon?: string;
  /** 15, as for files in lists */
  content_type_id?: number;
  /** 13 image, 14 video, 15 anything else */
  file_type?: 13 | 14 | 15 | number;
}

/** A piece of equipment. */
export interface DraftEquipment {
  /** Brand */
  brand?: string;
  /** Catalogue number */
  sku?: string;
  /** Specifications */
  specifications?: string;
  /** Its address */
  link?: string;
  /** Kind of equipment */
  type?: string;
  /** Its name */
  name?: string;
  image?: SmallFile;
  file?: SmallFile;
  /** In live data; form unknown */
  vendor?: unknown;
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
  /** MathML or TeX */
  formula?: string;
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
  embed?: string;
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
  /** Its address */
  source?: string;
  /** Its title */
  original_name?: string | null;
  /** Media type */
  mime?: string | null;
  /** Width it is shown at, in pixels */
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
  /** Its address */
  source?: string;
  /** Its title */
  original_name?: string;
  /** Media type */
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
  /** Its address */
  source?: string;
  /** Address of its icon */
  placeholder?: string;
  /** File name */
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
  /** Row, from 0 */
  row?: number;
  /** Column, from 0 */
  col?: number;
  /** Number of rows */
  rowspan?: number;
  /** Number of columns */
  colspan?: number;
}

/** A table. */
export interface DraftTable {
  /** Widths of the columns, left to right */
  colWidths?: number[];
  /** Heights of the rows, top to bottom */
  rowHeights?: number[];
  /**
   * Looks of the cells by `row_column`: classes with a space between, of `_dt-bold`, `_dt-italic`,
   * `_dt-h-left`, `_dt-h-right`, `_dt-h-center`, `_dt-h-justify`, `_dt-v-top`, `_dt-v-middle` and
   * `_dt-v-bottom`, or an empty string.
   */
  cellsMeta?: { [key: string]: string };
  /** Rows of cells; null for an empty cell */
  data?: (string | null)[][];
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

/** A reference to the literature. */
export interface DraftCitation {
  /** DOI of the work */
  doi?: string;
  /** Its title */
  title?: string;
}

/** A reference to the literature. */
export interface CitationEntity {
  /** Always `citation` */
  type: "citation";
  mutability?: DraftMutability;
  data: DraftCitation;
}

/** A pH. */
export interface DraftPh {
  /** The pH */
  number?: number | string;
}

/** A pH. */
export interface PhEntity {
  /** Always `ph` */
  type: "ph";
  mutability?: DraftMutability;
  data: DraftPh;
}

/** A run at a speed, temperature and time. */
export interface DraftSpin {
  /** Temperature */
  temperature?: number | string | null;
  /** Its unit */
  temperatureUnit?: number | string | null;
  /** Time; the unit is unknown */
  duration?: number | string | null;
  /** Unit, by its place that of the speed */
  unit?: number | string | null;
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
  data: Anything;
}

/**
 * Something that is not plain text: a value with a unit, a link, a table, an image. The list of types is
 * open.
 */
export type DraftEntity = KnownDraftEntity | UnknownDraftEntity;

/** A Draft document as a JSON string. May be empty. */
export type DraftString = string;

/** A branch of a protocol. */
export interface StepCase {
  /** Its name */
  title?: string;
  description?: DraftString;
  /** GUID of the step that it begins with */
  first_step_guid?: string;
}

/**
 * A part of a step in the old form. `type_id` says what `source` holds: 1 description, 3 amount, 4 duration,
 * 6 title or section, 7 link, 8 software, 9 dataset, 13 comment, 15 command, 17 result, 18 protocol,
 * 19 safety, 20 reagent, 21 cases, 22 go to step, 23 file, 24 temperature, 25 concentration, 26 note,
 * 28 equipment, 30 centrifuge, 33 shaker; 14 and 27 exist too.
 */
export interface StepComponent {
  /** The component */
  id?: number;
  /** Its GUID */
  guid?: string;
  /** Its place in the step */
  order_id?: number;
  /** What it is */
  type_id?: number;
  /** Its title */
  title?: string | null;
  /** Its content, in a form that depends on the type */
  source?: unknown;
}

/**
 * A step of a protocol. Answers list steps in no useful order: follow `previous_guid`. Where there are
 * cases the chain branches, two steps have one predecessor, and numbers repeat.
 */
export interface Step {
  /** The step */
  id: number;
  guid: Guid;
  /** The step before. Not to be relied on: use `previous_guid` */
  previous_id?: number | null;
  /** GUID of the step before; null for the first */
  previous_guid?: string | null;
  /** Branches that begin at this step */
  cases?: StepCase[] | null;
  /** What to do. A Draft document as a JSON string, or HTML or Markdown, as asked for; may be empty */
  step?: string | null;
  /** Section that begins here, perhaps as HTML */
  section?: string | null;
  /** Colour of the step or section, `#RRGGBB` */
  section_color?: string | null;
  /** Number as shown, such as `3` or `4.1` */
  number?: string | null;
  /** Whether the step is part of the one before */
  is_substep?: boolean;
  modified_on?: NullableTimestamp;
  /** Content in the old form, v3 only */
  components?: StepComponent[];
}

/** 1 protocol, 3 collection, 4 document; 0 has been seen too */
export type ProtocolType = 1 | 3 | 4 | number;

/** What the token's user may do with a thing. Booleans in v4, 0 or 1 in v3; a list may give `can_download` only. */
export interface Access {
  can_view?: Flag;
  can_edit?: Flag;
  can_remove?: Flag;
  /** May put something into it */
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
  /** Locked by somebody else */
  is_locked?: Flag;
}

/**
 * A protocol in the v3 form. Live answers carry many more fields than these. Where `fields` asks for some
 * only, the others are absent.
 */
export type Protocol = ProtocolFields & {
  /** In live answers; values unknown */
  doi_status?: unknown;
  is_bookmarked?: Flag;
  has_versions?: Flag;
  is_unlisted?: Flag;
  acknowledgements?: RichText;
  document?: RichText;
} & {
  id: number;
  title: string;
  uri: string;
  created_on: Timestamp;
};

/** Where a page stands in its list. */
export interface Pagination {
  /** This page. Where pages are asked for from 0 this is one more than asked for */
  current_page?: number;
  /** Number of pages; 0 for conversations */
  total_pages?: number;
  /** Number of items of the whole list; null for conversations */
  total_results?: number | null;
  /** Address of the next page, or null. The host or the path may be wrong, and a page may be skipped */
  next_page?: string | null;
  /** Address of the page before, or null */
  prev_page?: string | null;
  /** Items for each page, at times written as a string */
  page_size?: number | string;
  /** Offset of the first item, 0 in each example */
  first?: number;
  /** Offset of the last item, or the total */
  last?: number | null;
  changed_on?: NullableTimestamp;
}

/** A page of protocols. */
export type ProtocolPage = Envelope & {
  /** Protocols, without steps; may be empty */
  items: Protocol[];
  pagination: Pagination;
};

/** An answer that holds a protocol. */
export type ProtocolAnswer = Envelope & {
  protocol: Protocol;
};

/** A value and its place in the protocol. */
export interface ProtocolActionChange {
  /** Keys from the protocol down to the value */
  path: string[];
  /** The value; its form depends on the marker */
  value: unknown;
}

/**
 * The kind of a change. `up` holds the new value, `down` the present one. Two markers end in a step's GUID,
 * and which ones the server uses in its own actions is unknown, so the list is open.
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
  /** Actions in the order they happened */
  actions: ProtocolAction[];
}

/** The answer where changes of a protocol can't be saved: code 254 and a detail instead of a text. */
export type ProtocolSavingError = ErrorSchema & {
  /** The changes could not be saved */
  status_code?: 254;
  error_message: SavingErrorDetail;
};

/**
 * A GUID that the caller makes up, 32 hexadecimal characters without dashes. Lower case is accepted.
 * What a second use of the same GUID does is unknown.
 */
export type NewGuid = string;

/** A comment on a protocol or on a step, with the replies to it. */
export interface ProtocolComment {
  /** The comment; 0 for the root of a discussion */
  comment_id: number;
  /** The discussion */
  discussion_id: number;
  /** The comment it replies to; 0 for none */
  parent_id?: number;
  /** Its name in addresses; in one example only */
  uri?: string;
  body?: DraftString;
  created_on?: Timestamp;
  /** Unix time in seconds of the last change; 0 for never */
  changed_on?: Timestamp;
  creator?: User;
  /** Replies */
  comments?: ProtocolComment[] | null;
  can_delete?: Flag;
  can_edit?: Flag;
  /** The step; 0 for a comment on the protocol */
  step_id?: number;
  /** Number of the step; in one example only */
  step_number?: number;
  /** Whether this is the root of a discussion */
  is_discussion?: Flag;
  is_private?: Flag;
  is_public?: Flag;
}

/** The text of a comment. */
export interface CommentText {
  /** The text. Read back, it is a Draft document as a string */
  body: string;
}

/** A new comment. */
export type NewComment = CommentText & {
  /** 1 for a private comment */
  is_private?: 0 | 1;
};

/** A protocol in the v4 form. */
export type ProtocolV4 = ProtocolFields & {
  /** Whether it has a DOI without being public */
  is_doi_reserved?: boolean;
  /** Whether it is about to be published */
  is_in_pending_publishing?: boolean;
  /** Null in the example; form unknown */
  is_in_transfer?: unknown;
  /** Its id in the file manager */
  item_id?: number;
  /** The reserved DOI; may be empty */
  reserved_doi?: string;
  /** What its versions share; by the example, the first one's id */
  version_class?: number;
  /** URI with the version, `slug/v1` */
  version_uri?: string;
  acknowledgements?: RichText;
  disclaimer?: RichText;
  ethics_statement?: RichText;
  manuscript_citation?: RichText;
  /** Keywords */
  keywords?: string | null;
  is_owner?: Flag;
  is_research?: Flag;
  is_subprotocol?: Flag;
  is_content_confidential?: Flag;
  is_content_warning?: Flag;
} & {
  id: number;
  title: string;
  uri: string;
  created_on: Timestamp;
};

/** A protocol or a file in a collection. */
export interface CollectionItem {
  /** The thing */
  content_id?: number;
  /** 1 protocol, 15 file */
  content_type_id?: 1 | 15;
}

/** A funder and its grant. */
export interface Funder {
  /** Name */
  funder_name?: string;
  /** Grant */
  grant_id?: string;
}

/**
 * Fields to change. A private protocol takes `title`, `description`, `before_start`, `guidelines`,
 * `warning`, `materials_text`, `link` and `collection_items`; a public one takes the others too.
 */
export interface ProtocolUpdate {
  /** Title */
  title?: string;
  /** Description */
  description?: string;
  /** What to do before */
  before_start?: string;
  /** Guidelines */
  guidelines?: string;
  /** Warning */
  warning?: string;
  /** Text on materials */
  materials_text?: string;
  /** A link elsewhere */
  link?: string;
  /** What a collection holds */
  collection_items?: CollectionItem[];
  /** Disclaimer */
  disclaimer?: string;
  /** Statement on ethics */
  ethics_statement?: string;
  /** Citation of the manuscript */
  manuscript_citation?: string;
  /** References */
  protocol_references?: string;
  /** Keywords */
  keywords?: string;
  /** Whether the content is confidential */
  is_content_confidential?: boolean;
  /** Whether a warning goes before the content */
  is_content_warning?: boolean;
  /** Whether it is research */
  is_research?: boolean;
  /** State of the protocol; what the numbers mean is unknown */
  status_id?: 1 | 2 | 3;
  /** Who paid */
  funders?: Funder[];
}

/** A new step, or the new state of one. */
export interface StepChange {
  guid: NewGuid;
  /** GUID of the step before; null for the first */
  previous_guid: string | null;
  /** Its content */
  step: string;
  /** Section that begins here */
  section?: string;
  /** Colour, `#RRGGBB` */
  section_color?: string;
  /** Whether it is part of the step before */
  is_substep?: boolean;
}

/** Whom to ask, in notifications. */
export interface TechSupport {
  /** E-mail address */
  email?: string | null;
  /** Telephone */
  phone?: string | null;
  hide_contact?: Flag;
  use_email?: Flag;
}

/** A workspace in a list. */
export interface SmallWorkspace {
  /** The workspace */
  id: number;
  /** Name in addresses */
  uri: string;
  /** Title */
  title: string;
  image?: Image;
  /** Whether the token's user is a member */
  is_member?: Flag;
  /** About it, HTML */
  description?: string;
  tech_support?: TechSupport;
}

/** A page of workspaces. */
export type WorkspacePage = Envelope & {
  /** Workspaces; may be empty */
  items: SmallWorkspace[];
  pagination: Pagination;
};

/** Who sees and who joins a workspace. */
export interface WorkspaceStatus {
  /** Whether it is public */
  is_visible?: boolean;
  /** 0 anyone may join, 1 on request, 2 by invitation only */
  access_level?: 0 | 1 | 2 | number;
}

/** Counts of a workspace's files. */
export interface WorkspaceFileStats {
  /** Publications */
  publish?: number;
  /** Copies */
  forks?: number;
  /** Shared files */
  shared?: number;
  /** Archived files */
  archived?: number;
}

/** Counts of a workspace. */
export interface WorkspaceStats {
  /** Counts of files. An empty map may be an empty array */
  files?: WorkspaceFileStats | WorkspaceFileStats[];
  /** Members */
  total_members?: number;
}

/** How the token's user stands to a workspace. */
export interface WorkspaceUserStatus {
  /** A member */
  is_member?: boolean;
  /** A confirmed member, in the published spelling */
  is_confimed?: boolean;
  /** A confirmed member, in the spelling of live answers */
  is_confirmed?: boolean;
  /** Invited */
  is_invited?: boolean;
  /** The owner */
  is_owner?: boolean;
  /** An administrator; in live answers */
  is_admin?: boolean;
  /** Follows it; in live answers */
  is_following?: boolean;
}

/** A workspace. */
export type Workspace = SmallWorkspace & {
  /** Interests; may be empty */
  research_interests?: string;
  /** Website; may be empty */
  website?: string;
  /** Place; may be empty */
  location?: string;
  /** Institution; may be empty */
  affiliation?: string;
  status?: WorkspaceStatus;
  stats?: WorkspaceStats;
  user_status?: WorkspaceUserStatus;
};

/** How the token's user stands to a workspace after a change. */
export type WorkspaceUserStatusAnswer = Envelope & {
  user_status: WorkspaceUserStatus;
};

/** A comment on a step. */
export interface NewStepComment {
  /** Its text. Read back, it is a Draft document as a string */
  body: string;
  /** The protocol's URI */
  protocol_uri: string;
}

/** The first comment of a discussion. */
export type NewStepDiscussion = NewStepComment & {
  /** 1 for a private comment */
  is_private?: 0 | 1;
};

/** What every form of a record but the archived one says. */
export interface RecordFields {
  /** The record */
  id: number;
  guid: Guid;
  /** Title as plain text */
  title: string;
  /** Title as HTML */
  title_html?: string;
  /** Its id in the file manager */
  item_id?: number;
  image?: Image;
  created_on?: Timestamp;
  changed_on?: Timestamp;
  /** Steps in all */
  total_steps?: number;
  /** Steps that are done */
  finished_steps?: number;
  /** Factor on amounts */
  scale_multiplier?: number;
  creator?: User;
}

/** A folder as part of a place. */
export interface SmallFolder {
  /** The folder */
  id?: number;
  guid?: Guid;
  /** Title */
  title?: string;
  /** Kind of folder; 0 and 14 have been seen, the list is unknown */
  type_id?: number;
  created_on?: Timestamp;
  /** 10, as for folders in lists */
  content_type_id?: number;
}

/** A record in a list. */
export type RecordListItem = RecordFields & {
  folder?: SmallFolder;
  protocol?: ProtocolFields;
};

/** Where to put the record. Empty for the user's private folder of the active workspace. */
export interface RecordFolder {
  guid?: Guid;
}

/** A change of the record itself. */
export interface RecordBaseChange {
  /** The record itself */
  type: "base";
  /** The change */
  data: {
    /** New title */
    title: string;
  };
}

/** A new note, or a new text of one. */
export interface RecordNotesChange {
  /** A note */
  type: "notes";
  /** The note */
  data: {
    /** The note; null for a new one */
    id?: number | null;
    /** Its text */
    note: string;
    /** The step that a new note belongs to, or 0 for the whole record */
    step_id?: number;
  };
}

/** A step that was done or left out. */
export interface RecordStepChange {
  /** A step */
  type: "step";
  /** The step's new state */
  data: {
    /** GUID of the record's step, not of the protocol's */
    guid: Guid;
    /** Done */
    is_checked?: Flag;
    /** Left out */
    is_skipped?: Flag;
  };
}

/** A change of a record; `type` says of what. */
export type RecordStackItem = RecordBaseChange | RecordNotesChange | RecordStepChange;

/** A new record. */
export interface NewRecord {
  /** URI of the protocol */
  protocol_uri: string;
  folder_data?: RecordFolder;
  /** Changes to save right after the record is created */
  stack?: RecordStackItem[];
}

/** A record as its creation answers it. */
export interface RecordCreated {
  /** The record */
  id: number;
  guid: Guid;
  /** The protocol */
  protocol_id?: number;
  /** Title as plain text */
  title?: string;
  /** Title as HTML */
  title_html?: string;
  is_archived?: Flag;
  /** Steps that are done */
  number_of_finished_steps?: number;
  /** Factor on amounts */
  scale_multiplier?: number;
  created_on?: Timestamp;
  changed_on?: Timestamp;
  can_edit?: Flag;
}

/**
 * A file. A record's note writes `original_name` where others write `name`, and the file manager leaves
 * fields out.
 */
export interface File {
  /** The file */
  id?: number;
  /** Address of the file */
  source?: string;
  /** Original file name */
  name?: string;
  /** Original file name, in a note */
  original_name?: string;
  /** The small version as a file of its own; 0 where the file is no image */
  placeholder_id?: number;
  /** Address of the small version, or again of the file */
  placeholder?: string;
  /** Address of its icon */
  icon?: string;
  /** Kind of file. 24, 31 and 32 have been seen; the list is unknown */
  type_id?: number;
  /** In the file manager only; 13 has been seen */
  original_type_id?: number;
}

/** A note on a record or on one of its steps. */
export interface RecordNote {
  /** The note */
  id: number;
  /** Its text */
  note?: string;
  created_on?: Timestamp;
  modified_on?: Timestamp;
  /** A file with it, or null */
  file?: File | null;
}

/** A step of a record. */
export type RecordStep = Step & {
  /** Done */
  is_checked?: Flag;
  checked_on?: NullableTimestamp;
  /** Left out */
  is_skipped?: Flag;
  skipped_on?: NullableTimestamp;
  /** The same in the spelling of the example */
  skippedn_on?: NullableTimestamp;
  /** Notes on the step, in the archived form */
  notes?: RecordNote[];
};

/** A record in the archived form. Numbers and flags are strings. */
export interface RecordV3 {
  /** The record */
  id?: string | number;
  guid?: Guid;
  /** Its id in the file manager */
  item_id?: string | number;
  /** The protocol */
  protocol_id?: string | number;
  /** Title as plain text */
  title?: string;
  /** Title as HTML */
  title_html?: string;
  image?: Image;
  creator?: User;
  /** Unix time in seconds */
  created_on?: string | number;
  /** Unix time in seconds */
  changed_on?: string | number;
  /** Steps in all */
  total_steps?: string | number;
  /** Steps that are done */
  number_of_finished_steps?: string | number;
  /** Factor on amounts, such as `1.000` */
  scale_multiplier?: string | number;
  /** Whether the token's user may edit it, `0` or `1` */
  can_edit?: string | number | boolean;
  /** Whether it is archived, `0` or `1` */
  is_archived?: string | number | boolean;
  /** Whether it is locked, `0` or `1` */
  is_locked?: string | number | boolean;
  /** Whether it is in the trash */
  in_trash?: boolean;
  /** 11, as for records in lists */
  content_type_id?: number;
  before_start?: RichText;
  /** Null in the example; form unknown */
  location?: unknown;
  /** Notes on the record */
  notes?: RecordNote[];
  protocol_json?: Anything;
  /** Its steps */
  steps?: RecordStep[];
  /** Units of its amounts */
  units?: Unit[];
}

/** Changes to a record. */
export interface RecordChanges {
  /** The changes, in order */
  stack: RecordStackItem[];
}

/** A record with its steps. */
export type RecordSchema = RecordFields & {
  /** Folders down to the record */
  location?: SmallFolder[];
  /** Its steps */
  steps?: RecordStep[];
};

/** A record, and its protocol where that was asked for. */
export interface RecordWithProtocol {
  record: RecordSchema;
  protocol?: ProtocolV4;
}

/** A message. In the list of conversations `guid` is the conversation's. */
export interface Message {
  /** 0 in lists of messages */
  id?: number;
  guid: Guid;
  /** In lists of messages, by the example, the conversation or the message before; in examples only */
  parent_guid?: string | null;
  /** Subject */
  subject?: string;
  body?: DraftString;
  /** Whether the recipient has read it */
  is_read?: Flag;
  created_on?: Timestamp;
  /** Unix time in seconds of the last change; 0 for never */
  last_modified?: Timestamp;
  /** Whether it was sent or received: `sent`, `receive`, `inbox` */
  type?: string;
  sender?: User;
  recipient?: User;
}

/** A new message. */
export interface NewMessage {
  guid: NewGuid;
  /** Subject */
  subject: string;
  /** Text. Read back, it is a Draft document as a string */
  body: string;
  /** Whom it is for */
  username: string;
}

/** An icon, in one of several shapes. */
export interface ItemIcon {
  /** Kind of file, such as `svg` */
  type?: string;
  /** Address, relative to the site */
  source?: string;
  /** The address again, in folders */
  name?: string;
  /** Name of the icon */
  code?: string;
  /** Address of the small version, in files */
  placeholder?: string;
}

/** What every item of the file manager carries beside its own fields. */
export interface ItemFields {
  /** The item, as folders list it */
  item_id?: number;
  /** What the item is */
  content_type_id: number;
  /** What the item is, for display, such as `PNG Image` */
  kind?: string | null;
  access?: Access;
  icon?: ItemIcon;
}

/** A folder. */
export interface BaseFolder {
  /** The folder */
  id: number;
  guid: Guid;
  /** GUID of the folder that it is in; null at the top */
  parent_guid?: string | null;
  /** Title */
  title: string;
  /** Kind of folder; 2 and 9 have been seen, the list is unknown */
  type_id?: number;
  /** Kind of the folder that it is in; 0 and 6 have been seen */
  parent_type_id?: number;
  created_on?: Timestamp;
  icon?: ItemIcon;
}

/** A workspace, or zeros and nulls for none. */
export interface FolderGroup {
  /** The workspace; 0 for none */
  id?: number;
  /** Name in addresses */
  uri?: string | null;
  /** Title */
  title?: string | null;
}

/** The workspace that a folder belongs to. */
export interface FolderSpace {
  is_member_folder?: Flag;
  is_members?: Flag;
  /** User */
  username?: string | null;
  group?: FolderGroup;
}

/** A folder in the file manager. */
export type FolderItem = ItemFields & BaseFolder & {
  /** A folder */
  content_type_id?: 10;
  /** 0 in the example; meaning unknown */
  default_id?: number;
  is_shared?: Flag;
  is_space?: Flag;
  /** Item ids of the folders in it */
  subfolders_item_ids?: number[];
  /** 1 in the examples; meaning unknown */
  visibility?: number;
  space?: FolderSpace;
};

/** State of a protocol; what the numbers mean is unknown. */
export interface ItemStatus {
  /** The state */
  id?: number;
  /** Null in the example; form unknown */
  info?: unknown;
}

/** A protocol in the file manager. */
export type ProtocolItem = ItemFields & ProtocolFields & {
  /** A protocol */
  content_type_id?: 1;
  /** Empty in the example; form unknown */
  collections?: unknown[];
  /** Keywords */
  keywords?: string | null;
  /** Citation of the manuscript */
  manuscript_citation?: string | null;
  is_archived?: Flag;
  is_comparable?: Flag;
  is_locked?: Flag;
  /** Null in the example; form unknown */
  is_locked_by?: unknown;
  is_retracted?: Flag;
  /** An empty array in the example, surely an empty map; form unknown */
  fork_info?: unknown;
  /** Null in the example; form unknown */
  public_fork_note?: unknown;
  status?: ItemStatus;
  is_donations_disabled?: Flag;
  is_donations_disabled_by_user?: Flag;
  is_contact_suspended?: Flag;
  /** Null in the example; form unknown */
  ownership_history?: unknown;
  /** Null in the example; form unknown */
  last_modified?: unknown;
  show_version?: Flag;
  show_comparison?: Flag;
  can_add_version?: Flag;
  can_reassign?: Flag;
  has_guidelines?: Flag;
  /** An empty array in the example, surely an empty map; form unknown */
  transfer_to_user?: unknown;
  /** Null in the example; form unknown */
  comparable_forks?: unknown;
  original_protocol_available?: Flag;
  /** Null in the example; form unknown */
  shared_access_id?: unknown;
};

/** A record in the file manager. */
export type RecordItem = ItemFields & RecordFields & {
  /** A record */
  content_type_id?: 11;
  /** The protocol */
  protocol_id?: number;
  is_archived?: Flag;
};

/** A file in the file manager. */
export interface FileManagerFile {
  /** The file */
  id: number;
  /** Title */
  title: string;
  /** Note of the user */
  note?: string | null;
  created_on?: Timestamp;
  file?: File;
}

/** A file as an item. */
export type FileItem = ItemFields & FileManagerFile & {
  /** A file */
  content_type_id?: 15;
};

/** An item of a folder; `content_type_id` says what it is. */
export type FileManagerItem = ProtocolItem | FolderItem | RecordItem | FileItem;

/** Items of the file manager. */
export interface ItemIds {
  /** Item ids */
  ids: number[];
}

/** A file that is about to be uploaded. */
export interface NewUpload {
  /** Original file name */
  filename: string;
  /** For a small version: the file that it is one of */
  original_file_id?: number;
  /** Width of an image, in pixels */
  width?: number;
  /** Height of an image, in pixels */
  height?: number;
  /** Average colour of an image, hexadecimal */
  color?: string;
}

/** The fields of the form that is sent to the storage. */
export interface UploadFormData {
  /** Name of the file in the storage */
  key: string;
  /** Bucket of the storage */
  s3_bucket?: string;
  /** Whose signature it is */
  AWSAccessKeyId?: string;
  /** What may be sent, and until when */
  Policy?: string;
  /** Signature of the policy */
  Signature?: string;
  /** Media type; by the general rules of the storage, its field is called `Content-Type` */
  ContentType?: string;
  /** Who may read the file */
  acl?: string;
}

/** The file at protocols.io. */
export interface UploadMetaData {
  /** The new file */
  file_id: number | string;
  /** Kind of file, of an unknown numbering */
  file_type?: number | string;
  /** Address of its icon */
  thumb_url?: string;
}

/** A comment on something other than a protocol, as notifications hold it. */
export interface Comment {
  /** The comment */
  id?: number;
  /** The comment it replies to; 0 for none */
  parent_id?: number;
  /** Its name in addresses; in the example only */
  uri?: string;
  /** Title; may be empty */
  title?: string;
  /** Text, HTML in the example; may be empty */
  body?: string;
  created_on?: Timestamp;
  changed_on?: Timestamp;
  creator?: User;
  /** Replies */
  comments?: Comment[] | null;
}

/** The least that is said of a protocol. */
export interface TinyProtocol {
  /** The protocol */
  id: number;
  /** Title as plain text */
  title: string;
  /** Title as HTML */
  title_html?: string;
  image?: Image;
  /** Name in addresses */
  uri: string;
  type_id?: ProtocolType;
  /** 1, as for protocols in lists */
  content_type_id?: number;
}

/** The things of a notification by key. Keys that are not named here hold an object with `name` and `link`. */
export interface NotificationObjects {
  user?: User;
  group?: SmallWorkspace;
  comment?: Comment;
  message?: Message;
  protocol?: ProtocolFields;
  /** Protocols, folders, records and files */
  items?: (FileManagerItem | TinyProtocol)[];
}

/** What to show where a thing can't be. */
export interface NotificationPlaceholder {
  /** Text */
  name: string;
  /** Where it leads */
  link?: string | null;
}

/**
 * Something that happened. `pattern` is a text with places such as `@group`; the things that go there are in
 * `objects`, their names and links in `placeholders`, under the same keys.
 */
export interface Notification {
  /** The notification */
  id: number;
  /** Text with places marked by @ */
  pattern: string;
  /** Kind of event. 51 is joining a workspace; the list is unknown */
  type_id?: number;
  created_on?: Timestamp;
  /** Name of the kind of event */
  name?: string;
  /** What to call the list where the pattern holds one */
  list_name?: string;
  objects?: NotificationObjects;
  /** Names and links by key */
  placeholders?: { [key: string]: NotificationPlaceholder };
}
