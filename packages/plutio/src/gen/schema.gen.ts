// @generated from specs/plutio. Do not edit; run: pnpm gen plutio

export interface paths {
  "/oauth/token": {
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
     * Exchanges the id and secret of an API client for a token that works for 72 hours. There is no refresh token: ask again with the same credentials. One token serves every workspace of the client.
     */
    post: operations["tokens.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/block-groups": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List block groups
     *
     * Reads block groups, filtered, sorted and paged. The filters on the owner are likely, as blocks have them.
     */
    get: operations["blockGroups.list"];
    /**
     * Update a block group
     *
     * Changes the fields that are sent and leaves the others as they are. Which fields it takes is unknown.
     */
    put: operations["blockGroups.update"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/blocks": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List blocks
     *
     * Reads blocks, filtered, sorted and paged. Both `entityType` and `entityId` are needed.
     */
    get: operations["blocks.list"];
    /**
     * Update a block
     *
     * Changes the fields that are sent and leaves the others as they are.
     */
    put: operations["blocks.update"];
    /**
     * Create a block
     *
     * Creates a block. A new proposal, contract or wiki page has default blocks already. The order is the `blocks` array of the owner.
     */
    post: operations["blocks.create"];
    /**
     * Delete a block
     *
     * Moves a block to the trash, which keeps it for 30 days. Default blocks, made with their owner, may refuse.
     */
    delete: operations["blocks.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/businesses": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List businesses
     *
     * Reads businesses, filtered, sorted and paged. The list holds the calling workspace only.
     */
    get: operations["businesses.list"];
    /**
     * Update a business
     *
     * Changes the fields that are sent and leaves the others as they are. Which fields it takes is unknown, and whether `_id` is needed.
     */
    put: operations["businesses.update"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/canned-responses": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List canned responses
     *
     * Reads canned responses, filtered, sorted and paged.
     */
    get: operations["cannedResponses.list"];
    /**
     * Update a canned response
     *
     * Changes the fields that are sent and leaves the others as they are.
     */
    put: operations["cannedResponses.update"];
    /**
     * Create a canned response
     *
     * Creates a canned response.
     */
    post: operations["cannedResponses.create"];
    /**
     * Delete a canned response
     *
     * Moves a canned response to the trash, which keeps it for 30 days.
     */
    delete: operations["cannedResponses.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/categories": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List categories
     *
     * Reads categories, filtered, sorted and paged.
     */
    get: operations["categories.list"];
    /**
     * Update a category
     *
     * Changes the fields that are sent and leaves the others as they are.
     */
    put: operations["categories.update"];
    /**
     * Create a category
     *
     * Creates a category.
     */
    post: operations["categories.create"];
    /**
     * Delete a category
     *
     * Moves a category to the trash, which keeps it for 30 days.
     */
    delete: operations["categories.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/comments": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List comments
     *
     * Reads comments, filtered, sorted and paged. Needs either `_id` or both `entityType` and `entityId`: a bare list is refused.
     */
    get: operations["comments.list"];
    /**
     * Update a comment
     *
     * Changes the fields that are sent and leaves the others as they are.
     */
    put: operations["comments.update"];
    /**
     * Create a comment
     *
     * Creates a comment. Send either `bodyPlain` or `bodyHTML`.
     */
    post: operations["comments.create"];
    /**
     * Delete a comment
     *
     * Moves a comment to the trash, which keeps it for 30 days.
     */
    delete: operations["comments.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/companies": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List companies
     *
     * Reads companies, filtered, sorted and paged.
     */
    get: operations["companies.list"];
    /**
     * Update a company
     *
     * Changes the fields that are sent and leaves the others as they are.
     */
    put: operations["companies.update"];
    /**
     * Create a company
     *
     * Creates a company. Only the title is needed.
     */
    post: operations["companies.create"];
    /**
     * Delete a company
     *
     * Moves a company to the trash, which keeps it for 30 days.
     */
    delete: operations["companies.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/companies/bulk": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Update several companies
     *
     * Sets the same fields on several companies.
     */
    put: operations["companies.bulkUpdate"];
    post?: never;
    /**
     * Delete several companies
     *
     * Moves several companies to the trash, which keeps them for 30 days.
     */
    delete: operations["companies.bulkDelete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contracts": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List contracts
     *
     * Reads contracts, filtered, sorted and paged. Bodies of templates are hidden unless `isTemplate` is true.
     */
    get: operations["contracts.list"];
    /**
     * Update a contract
     *
     * Changes the fields that are sent and leaves the others as they are. Setting `blocks` puts them in order.
     */
    put: operations["contracts.update"];
    /**
     * Create a contract
     *
     * Creates a contract. A new contract has a content and a signature block.
     */
    post: operations["contracts.create"];
    /**
     * Delete a contract
     *
     * Moves a contract to the trash, which keeps it for 30 days.
     */
    delete: operations["contracts.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contracts/archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive a contract
     *
     * Puts a contract into the archive, or takes it out again. Default lists leave archived records out.
     */
    post: operations["contracts.archive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contracts/bulk": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Update several contracts
     *
     * Sets the same fields on several contracts.
     */
    put: operations["contracts.bulkUpdate"];
    post?: never;
    /**
     * Delete several contracts
     *
     * Moves several contracts to the trash, which keeps them for 30 days.
     */
    delete: operations["contracts.bulkDelete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contracts/bulk/archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive several contracts
     *
     * Puts several contracts into the archive, or takes them out again.
     */
    post: operations["contracts.bulkArchive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/conversations": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List conversations
     *
     * Reads conversations, filtered, sorted and paged.
     */
    get: operations["conversations.list"];
    /**
     * Update a conversation
     *
     * Changes the fields that are sent and leaves the others as they are.
     */
    put: operations["conversations.update"];
    /**
     * Create a conversation
     *
     * Creates a conversation.
     */
    post: operations["conversations.create"];
    /**
     * Delete a conversation
     *
     * Moves a conversation to the trash, which keeps it for 30 days.
     */
    delete: operations["conversations.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/custom-fields": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List custom fields
     *
     * Reads custom fields, filtered, sorted and paged.
     */
    get: operations["customFields.list"];
    /**
     * Update a custom field
     *
     * Changes the fields that are sent and leaves the others as they are. One client was refused with 403, most likely because it sent the id in the path.
     */
    put: operations["customFields.update"];
    /**
     * Create a custom field
     *
     * Creates a custom field. The values of select fields are ids of options, not labels.
     */
    post: operations["customFields.create"];
    /**
     * Delete a custom field
     *
     * Moves a custom field to the trash, which keeps it for 30 days. One client was refused with 403, most likely because it sent the id in the path.
     */
    delete: operations["customFields.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/dashboard-data": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Get dashboard data
     *
     * Reads the figures that widgets show. Which parameters choose them, and what the answer looks like, is unknown; the common ones are declared.
     */
    get: operations["dashboardData.get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/dashboard-pages": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List dashboard pages
     *
     * Reads dashboard pages, filtered, sorted and paged.
     */
    get: operations["dashboardPages.list"];
    /**
     * Update a dashboard page
     *
     * Changes the fields that are sent and leaves the others as they are. One client was refused with 403, most likely because it sent the id in the path.
     */
    put: operations["dashboardPages.update"];
    /**
     * Create a dashboard page
     *
     * Creates a dashboard page.
     */
    post: operations["dashboardPages.create"];
    /**
     * Delete a dashboard page
     *
     * Moves a dashboard page to the trash, which keeps it for 30 days. One client was refused with 403, most likely because it sent the id in the path.
     */
    delete: operations["dashboardPages.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/dashboards": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List dashboards
     *
     * Reads dashboards, filtered, sorted and paged.
     */
    get: operations["dashboards.list"];
    /**
     * Update a dashboard
     *
     * Changes the fields that are sent and leaves the others as they are. Which fields it takes is unknown.
     */
    put: operations["dashboards.update"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/events": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List events
     *
     * Reads events, filtered, sorted and paged.
     */
    get: operations["events.list"];
    /**
     * Update an event
     *
     * Changes the fields that are sent and leaves the others as they are.
     */
    put: operations["events.update"];
    /**
     * Create an event
     *
     * Creates an event. No invitation is sent.
     */
    post: operations["events.create"];
    /**
     * Delete an event
     *
     * Moves an event to the trash, which keeps it for 30 days.
     */
    delete: operations["events.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/file-folders": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List file folders
     *
     * Reads file folders, filtered, sorted and paged.
     */
    get: operations["fileFolders.list"];
    /**
     * Update a file folder
     *
     * Changes the fields that are sent and leaves the others as they are.
     */
    put: operations["fileFolders.update"];
    /**
     * Create a file folder
     *
     * Creates a file folder.
     */
    post: operations["fileFolders.create"];
    /**
     * Delete a file folder
     *
     * Moves a file folder to the trash, which keeps it for 30 days.
     */
    delete: operations["fileFolders.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/file-folders/move": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move a file folder
     *
     * Moves a file folder to another place. Which of the fields the server reads is unknown.
     */
    post: operations["fileFolders.move"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/files": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List files
     *
     * Reads files, filtered, sorted and paged. Only records are listed; their bytes are not part of the API.
     */
    get: operations["files.list"];
    /**
     * Update a file
     *
     * Changes the fields that are sent and leaves the others as they are.
     */
    put: operations["files.update"];
    /**
     * Create a file
     *
     * Creates the record of a file, without its bytes. The server wants a `handle`, which stands for bytes uploaded before; how to upload over the API is unknown.
     */
    post: operations["files.create"];
    /**
     * Delete a file
     *
     * Moves a file to the trash, which keeps it for 30 days.
     */
    delete: operations["files.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/files/move": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move a file
     *
     * Moves a file to another place. Which of the fields the server reads is unknown.
     */
    post: operations["files.move"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/files/bulk": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Update several files
     *
     * Sets the same fields on several files.
     */
    put: operations["files.bulkUpdate"];
    post?: never;
    /**
     * Delete several files
     *
     * Moves several files to the trash, which keeps them for 30 days.
     */
    delete: operations["files.bulkDelete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/form-responses": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List form responses
     *
     * Reads form responses, filtered, sorted and paged.
     */
    get: operations["formResponses.list"];
    /**
     * Update a form response
     *
     * Changes the fields that are sent and leaves the others as they are.
     */
    put: operations["formResponses.update"];
    /**
     * Create a form response
     *
     * Creates a form response.
     */
    post: operations["formResponses.create"];
    /**
     * Delete a form response
     *
     * Moves a form response to the trash, which keeps it for 30 days.
     */
    delete: operations["formResponses.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/form-responses/bulk": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete several form responses
     *
     * Moves several form responses to the trash, which keeps them for 30 days.
     */
    delete: operations["formResponses.bulkDelete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/forms": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List forms
     *
     * Reads forms, filtered, sorted and paged.
     */
    get: operations["forms.list"];
    /**
     * Update a form
     *
     * Changes the fields that are sent and leaves the others as they are.
     */
    put: operations["forms.update"];
    /**
     * Create a form
     *
     * Creates a form.
     */
    post: operations["forms.create"];
    /**
     * Delete a form
     *
     * Moves a form to the trash, which keeps it for 30 days.
     */
    delete: operations["forms.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/forms/copy": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Copy a form
     *
     * Makes a copy of a form. Whether the server reads more than `_id` is unknown.
     */
    post: operations["forms.copy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/forms/archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive a form
     *
     * Puts a form into the archive, or takes it out again. Default lists leave archived records out.
     */
    post: operations["forms.archive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/forms/bulk": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Update several forms
     *
     * Sets the same fields on several forms.
     */
    put: operations["forms.bulkUpdate"];
    post?: never;
    /**
     * Delete several forms
     *
     * Moves several forms to the trash, which keeps them for 30 days.
     */
    delete: operations["forms.bulkDelete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/forms/bulk/archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive several forms
     *
     * Puts several forms into the archive, or takes them out again.
     */
    post: operations["forms.bulkArchive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inbox-groups": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List inbox groups
     *
     * Reads inbox groups, filtered, sorted and paged.
     */
    get: operations["inboxGroups.list"];
    /**
     * Update an inbox group
     *
     * Changes the fields that are sent and leaves the others as they are.
     */
    put: operations["inboxGroups.update"];
    /**
     * Create an inbox group
     *
     * Creates an inbox group.
     */
    post: operations["inboxGroups.create"];
    /**
     * Delete an inbox group
     *
     * Moves an inbox group to the trash, which keeps it for 30 days.
     */
    delete: operations["inboxGroups.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/invoice-subscriptions": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List invoice subscriptions
     *
     * Reads invoice subscriptions, filtered, sorted and paged.
     */
    get: operations["invoiceSubscriptions.list"];
    /**
     * Update an invoice subscription
     *
     * Changes the fields that are sent and leaves the others as they are. A `status` is dropped silently.
     */
    put: operations["invoiceSubscriptions.update"];
    /**
     * Create an invoice subscription
     *
     * Creates an invoice subscription.
     */
    post: operations["invoiceSubscriptions.create"];
    /**
     * Delete an invoice subscription
     *
     * Moves an invoice subscription to the trash, which keeps it for 30 days.
     */
    delete: operations["invoiceSubscriptions.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/invoice-subscriptions/bulk": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Update several invoice subscriptions
     *
     * Sets the same fields on several invoice subscriptions. A `status` is accepted with 200 and dropped.
     */
    put: operations["invoiceSubscriptions.bulkUpdate"];
    post?: never;
    /**
     * Delete several invoice subscriptions
     *
     * Moves several invoice subscriptions to the trash, which keeps them for 30 days.
     */
    delete: operations["invoiceSubscriptions.bulkDelete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/invoices": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List invoices
     *
     * Reads invoices, filtered, sorted and paged.
     */
    get: operations["invoices.list"];
    /**
     * Update an invoice
     *
     * Changes the fields that are sent and leaves the others as they are. A `status` is dropped silently.
     */
    put: operations["invoices.update"];
    /**
     * Create an invoice
     *
     * Creates an invoice. A new invoice is a draft. One client always sends `name`, `client` and `currency`. Lines are added as a block of type `items`.
     */
    post: operations["invoices.create"];
    /**
     * Delete an invoice
     *
     * Moves an invoice to the trash, which keeps it for 30 days.
     */
    delete: operations["invoices.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/invoices/archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive an invoice
     *
     * Puts an invoice into the archive, or takes it out again. Default lists leave archived records out.
     */
    post: operations["invoices.archive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/invoices/bulk": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Update several invoices
     *
     * Sets the same fields on several invoices. A `status` is accepted with 200 and dropped.
     */
    put: operations["invoices.bulkUpdate"];
    post?: never;
    /**
     * Delete several invoices
     *
     * Moves several invoices to the trash, which keeps them for 30 days.
     */
    delete: operations["invoices.bulkDelete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/invoices/bulk/archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive several invoices
     *
     * Puts several invoices into the archive, or takes them out again.
     */
    post: operations["invoices.bulkArchive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/items": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List items
     *
     * Reads items, filtered, sorted and paged.
     */
    get: operations["items.list"];
    /**
     * Update an item
     *
     * Changes the fields that are sent and leaves the others as they are.
     */
    put: operations["items.update"];
    /**
     * Create an item
     *
     * Creates an item.
     */
    post: operations["items.create"];
    /**
     * Delete an item
     *
     * Moves an item to the trash, which keeps it for 30 days.
     */
    delete: operations["items.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/notes": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List notes
     *
     * Reads notes, filtered, sorted and paged.
     */
    get: operations["notes.list"];
    /**
     * Update a note
     *
     * Changes the fields that are sent and leaves the others as they are.
     */
    put: operations["notes.update"];
    /**
     * Create a note
     *
     * Creates a note. HTML comments in the text are stripped by the server.
     */
    post: operations["notes.create"];
    /**
     * Delete a note
     *
     * Moves a note to the trash, which keeps it for 30 days.
     */
    delete: operations["notes.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/people": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List people
     *
     * Reads people, filtered, sorted and paged. Plain text in `q` is ignored here: it has to be JSON.
     */
    get: operations["people.list"];
    /**
     * Update a person
     *
     * Changes the fields that are sent and leaves the others as they are.
     */
    put: operations["people.update"];
    /**
     * Create a person
     *
     * Creates a person. The address for an invitation goes into `email`; send `invite: false` to mail nobody.
     */
    post: operations["people.create"];
    /**
     * Delete a person
     *
     * Moves a person to the trash, which keeps it for 30 days.
     */
    delete: operations["people.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/people/archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive a person
     *
     * Puts a person into the archive, or takes it out again. Default lists leave archived records out.
     */
    post: operations["people.archive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/people/bulk": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Update several people
     *
     * Sets the same fields on several people.
     */
    put: operations["people.bulkUpdate"];
    post?: never;
    /**
     * Delete several people
     *
     * Moves several people to the trash, which keeps them for 30 days.
     */
    delete: operations["people.bulkDelete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/people/bulk/archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive several people
     *
     * Puts several people into the archive, or takes them out again.
     */
    post: operations["people.bulkArchive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/profiles": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List profiles
     *
     * Reads profiles, filtered, sorted and paged.
     */
    get: operations["profiles.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/projects": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List projects
     *
     * Reads projects, filtered, sorted and paged.
     */
    get: operations["projects.list"];
    /**
     * Update a project
     *
     * Changes the fields that are sent and leaves the others as they are.
     */
    put: operations["projects.update"];
    /**
     * Create a project
     *
     * Creates a project. Makes the first task board, too, and sets a default status.
     */
    post: operations["projects.create"];
    /**
     * Delete a project
     *
     * Moves a project to the trash, which keeps it for 30 days.
     */
    delete: operations["projects.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/projects/move": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move a project
     *
     * Moves a project to another place. Which of the fields the server reads is unknown.
     */
    post: operations["projects.move"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/projects/copy": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Copy a project
     *
     * Makes a copy of a project. Whether the server reads more than `_id` is unknown.
     */
    post: operations["projects.copy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/projects/archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive a project
     *
     * Puts a project into the archive, or takes it out again. Default lists leave archived records out.
     */
    post: operations["projects.archive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/projects/bulk": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Update several projects
     *
     * Sets the same fields on several projects.
     */
    put: operations["projects.bulkUpdate"];
    post?: never;
    /**
     * Delete several projects
     *
     * Moves several projects to the trash, which keeps them for 30 days.
     */
    delete: operations["projects.bulkDelete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/projects/bulk/archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive several projects
     *
     * Puts several projects into the archive, or takes them out again.
     */
    post: operations["projects.bulkArchive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/proposals": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List proposals
     *
     * Reads proposals, filtered, sorted and paged. Bodies of templates are hidden unless `isTemplate` is true.
     */
    get: operations["proposals.list"];
    /**
     * Update a proposal
     *
     * Changes the fields that are sent and leaves the others as they are. Of the states, `declined` and `cancelled` were seen to be set. Setting `blocks` puts them in order.
     */
    put: operations["proposals.update"];
    /**
     * Create a proposal
     *
     * Creates a proposal. A new proposal has an intro, a content and a signature block; further blocks are created on their own, then put in order.
     */
    post: operations["proposals.create"];
    /**
     * Delete a proposal
     *
     * Moves a proposal to the trash, which keeps it for 30 days.
     */
    delete: operations["proposals.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/proposals/archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive a proposal
     *
     * Puts a proposal into the archive, or takes it out again. Default lists leave archived records out.
     */
    post: operations["proposals.archive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/proposals/bulk": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Update several proposals
     *
     * Sets the same fields on several proposals.
     */
    put: operations["proposals.bulkUpdate"];
    post?: never;
    /**
     * Delete several proposals
     *
     * Moves several proposals to the trash, which keeps them for 30 days.
     */
    delete: operations["proposals.bulkDelete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/proposals/bulk/archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive several proposals
     *
     * Puts several proposals into the archive, or takes them out again.
     */
    post: operations["proposals.bulkArchive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/roles": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List roles
     *
     * Reads roles. The published list lacks this call though it has the writes.
     */
    get: operations["roles.list"];
    /**
     * Update a role
     *
     * Changes the fields that are sent and leaves the others as they are.
     */
    put: operations["roles.update"];
    /**
     * Create a role
     *
     * Creates a role.
     */
    post: operations["roles.create"];
    /**
     * Delete a role
     *
     * Moves a role to the trash, which keeps it for 30 days.
     */
    delete: operations["roles.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/statuses": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List statuses
     *
     * Reads statuses, filtered, sorted and paged.
     */
    get: operations["statuses.list"];
    /**
     * Update a status
     *
     * Changes the fields that are sent and leaves the others as they are.
     */
    put: operations["statuses.update"];
    /**
     * Create a status
     *
     * Creates a status.
     */
    post: operations["statuses.create"];
    /**
     * Delete a status
     *
     * Moves a status to the trash, which keeps it for 30 days.
     */
    delete: operations["statuses.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/statuses/move": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move a status
     *
     * Moves a status to another place. Which of the fields the server reads is unknown.
     */
    post: operations["statuses.move"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/task-boards": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List task boards
     *
     * Reads task boards, filtered, sorted and paged.
     */
    get: operations["taskBoards.list"];
    /**
     * Update a task board
     *
     * Changes the fields that are sent and leaves the others as they are.
     */
    put: operations["taskBoards.update"];
    /**
     * Create a task board
     *
     * Creates a task board.
     */
    post: operations["taskBoards.create"];
    /**
     * Delete a task board
     *
     * Moves a task board to the trash, which keeps it for 30 days.
     */
    delete: operations["taskBoards.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/task-boards/move": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move a task board
     *
     * Moves a task board to another place. Which of the fields the server reads is unknown.
     */
    post: operations["taskBoards.move"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/task-boards/copy": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Copy a task board
     *
     * Makes a copy of a task board. Whether the server reads more than `_id` is unknown.
     */
    post: operations["taskBoards.copy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/task-boards/archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive a task board
     *
     * Puts a task board into the archive, or takes it out again. Default lists leave archived records out.
     */
    post: operations["taskBoards.archive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/task-groups": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List task groups
     *
     * Reads task groups, filtered, sorted and paged.
     */
    get: operations["taskGroups.list"];
    /**
     * Update a task group
     *
     * Changes the fields that are sent and leaves the others as they are.
     */
    put: operations["taskGroups.update"];
    /**
     * Create a task group
     *
     * Creates a task group.
     */
    post: operations["taskGroups.create"];
    /**
     * Delete a task group
     *
     * Moves a task group to the trash, which keeps it for 30 days.
     */
    delete: operations["taskGroups.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/task-groups/move": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move a task group
     *
     * Moves a task group to another place.
     */
    post: operations["taskGroups.move"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/task-groups/copy": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Copy a task group
     *
     * Makes a copy of a task group.
     */
    post: operations["taskGroups.copy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/task-groups/archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive a task group
     *
     * Puts a task group into the archive, or takes it out again. Default lists leave archived records out.
     */
    post: operations["taskGroups.archive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tasks": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List tasks
     *
     * Reads tasks, filtered, sorted and paged.
     */
    get: operations["tasks.list"];
    /**
     * Update a task
     *
     * Changes the fields that are sent and leaves the others as they are.
     */
    put: operations["tasks.update"];
    /**
     * Create a task
     *
     * Creates a task. Without `taskBoardId` and `taskGroupId` the task does not show in the app; it can be moved there afterwards. One client needs `projectId` and `taskBoardId`, too.
     */
    post: operations["tasks.create"];
    /**
     * Delete a task
     *
     * Moves a task to the trash, which keeps it for 30 days.
     */
    delete: operations["tasks.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tasks/move": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move a task
     *
     * Moves a task to another place.
     */
    post: operations["tasks.move"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tasks/copy": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Copy a task
     *
     * Makes a copy of a task. The fields beside `_id` follow those of the move; whether the server reads them is unknown.
     */
    post: operations["tasks.copy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tasks/bulk": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Update several tasks
     *
     * Sets the same fields on several tasks.
     */
    put: operations["tasks.bulkUpdate"];
    post?: never;
    /**
     * Delete several tasks
     *
     * Moves several tasks to the trash, which keeps them for 30 days.
     */
    delete: operations["tasks.bulkDelete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tasks/bulk/archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive several tasks
     *
     * Puts several tasks into the archive, or takes them out again.
     */
    post: operations["tasks.bulkArchive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/templates": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List templates
     *
     * Reads templates, filtered, sorted and paged.
     */
    get: operations["templates.list"];
    /**
     * Update a template
     *
     * Changes the fields that are sent and leaves the others as they are.
     */
    put: operations["templates.update"];
    /**
     * Create a template
     *
     * Creates a template.
     */
    post: operations["templates.create"];
    /**
     * Delete a template
     *
     * Moves a template to the trash, which keeps it for 30 days.
     */
    delete: operations["templates.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/time-tracks": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List time tracks
     *
     * Reads time tracks, filtered, sorted and paged.
     */
    get: operations["timeTracks.list"];
    /**
     * Update a time track
     *
     * Changes the fields that are sent and leaves the others as they are.
     */
    put: operations["timeTracks.update"];
    /**
     * Create a time track
     *
     * Creates a time track. One client always sends `projectId`, `taskId` and `personId`; the project has to be that of the task.
     */
    post: operations["timeTracks.create"];
    /**
     * Delete a time track
     *
     * Moves a time track to the trash, which keeps it for 30 days.
     */
    delete: operations["timeTracks.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/time-tracks/bulk": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Update several time tracks
     *
     * Sets the same fields on several time tracks.
     */
    put: operations["timeTracks.bulkUpdate"];
    post?: never;
    /**
     * Delete several time tracks
     *
     * Moves several time tracks to the trash, which keeps them for 30 days.
     */
    delete: operations["timeTracks.bulkDelete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/trash-bin": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List trash rows
     *
     * Reads trash rows, filtered, sorted and paged. Records stay in the trash for 30 days.
     */
    get: operations["trashBin.list"];
    put?: never;
    post?: never;
    /**
     * Delete a trash row
     *
     * Removes a row of the trash for good. Whether the id is that of the row or of the record in the trash is unknown.
     */
    delete: operations["trashBin.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/trash-bin/bulk": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete several trash rows
     *
     * Removes several rows of the trash for good. Whether the ids are those of the rows or of the records is unknown.
     */
    delete: operations["trashBin.bulkDelete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/wiki": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List wikis
     *
     * Reads wikis, filtered, sorted and paged. Each wiki carries a nested, shallow tree of its pages.
     */
    get: operations["wiki.list"];
    /**
     * Update a wiki
     *
     * Changes the fields that are sent and leaves the others as they are.
     */
    put: operations["wiki.update"];
    /**
     * Create a wiki
     *
     * Creates a wiki. Attach it to a project with `entityType` and `entityId`.
     */
    post: operations["wiki.create"];
    /**
     * Delete a wiki
     *
     * Moves a wiki to the trash, which keeps it for 30 days. Its pages go with it.
     */
    delete: operations["wiki.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/wiki-entities": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List wiki entities
     *
     * Reads wiki entities, filtered, sorted and paged. A query on `_id` alone is answered with 404: give `wikiId` beside it.
     */
    get: operations["wikiEntities.list"];
    /**
     * Update a wiki entity
     *
     * Changes the fields that are sent and leaves the others as they are.
     */
    put: operations["wikiEntities.update"];
    /**
     * Create a wiki entity
     *
     * Creates a wiki entity. At the top level `parentId` is the id of the wiki. A new page has one content block.
     */
    post: operations["wikiEntities.create"];
    /**
     * Delete a wiki entity
     *
     * Moves a wiki entity to the trash, which keeps it for 30 days.
     */
    delete: operations["wikiEntities.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/wiki-entities/move": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move a wiki entity
     *
     * Moves a wiki entity to another place.
     */
    post: operations["wikiEntities.move"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List archive rows
     *
     * Reads archive rows, filtered, sorted and paged.
     */
    get: operations["archive.list"];
    put?: never;
    post?: never;
    /**
     * Delete an archive row
     *
     * Deletes an archived record. Whether the id is that of a row of the archive or of the record is unknown.
     */
    delete: operations["archive.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/archive/bulk": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete several archive rows
     *
     * Deletes several archived records. Whether the ids are those of rows of the archive or of the records is unknown.
     */
    delete: operations["archive.bulkDelete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/automations": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List automations
     *
     * Reads automations, filtered, sorted and paged.
     */
    get: operations["automations.list"];
    put?: never;
    /**
     * Create an automation
     *
     * Creates an automation. Which fields it takes is unknown.
     */
    post: operations["automations.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/scheduler": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List schedulers
     *
     * Reads schedulers, filtered, sorted and paged.
     */
    get: operations["schedulers.list"];
    /**
     * Update a scheduler
     *
     * Changes the fields that are sent and leaves the others as they are. Which fields it takes is unknown.
     */
    put: operations["schedulers.update"];
    /**
     * Create a scheduler
     *
     * Creates a scheduler. Which fields it takes is unknown.
     */
    post: operations["schedulers.create"];
    /**
     * Delete a scheduler
     *
     * Moves a scheduler to the trash, which keeps it for 30 days.
     */
    delete: operations["schedulers.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/scheduler/copy": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Copy a scheduler
     *
     * Makes a copy of a scheduler. Whether the server reads more than `_id` is unknown.
     */
    post: operations["schedulers.copy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/scheduler/archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive a scheduler
     *
     * Puts a scheduler into the archive, or takes it out again. Default lists leave archived records out.
     */
    post: operations["schedulers.archive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/scheduler/bulk": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Update several schedulers
     *
     * Sets the same fields on several schedulers.
     */
    put: operations["schedulers.bulkUpdate"];
    post?: never;
    /**
     * Delete several schedulers
     *
     * Moves several schedulers to the trash, which keeps them for 30 days.
     */
    delete: operations["schedulers.bulkDelete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/scheduler/bulk/archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive several schedulers
     *
     * Puts several schedulers into the archive, or takes them out again.
     */
    post: operations["schedulers.bulkArchive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/schedules": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List schedules
     *
     * Reads schedules, filtered, sorted and paged.
     */
    get: operations["schedules.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List transactions
     *
     * Reads transactions, filtered, sorted and paged.
     */
    get: operations["transactions.list"];
    /**
     * Update a transaction
     *
     * Changes the fields that are sent and leaves the others as they are.
     */
    put: operations["transactions.update"];
    /**
     * Create a transaction
     *
     * Creates a transaction.
     */
    post: operations["transactions.create"];
    /**
     * Delete a transaction
     *
     * Moves a transaction to the trash, which keeps it for 30 days.
     */
    delete: operations["transactions.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions/copy": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Copy a transaction
     *
     * Makes a copy of a transaction. Whether the server reads more than `_id` is unknown.
     */
    post: operations["transactions.copy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions/archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive a transaction
     *
     * Puts a transaction into the archive, or takes it out again. Default lists leave archived records out.
     */
    post: operations["transactions.archive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions/bulk": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Update several transactions
     *
     * Sets the same fields on several transactions.
     */
    put: operations["transactions.bulkUpdate"];
    post?: never;
    /**
     * Delete several transactions
     *
     * Moves several transactions to the trash, which keeps them for 30 days.
     */
    delete: operations["transactions.bulkDelete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions/bulk/archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive several transactions
     *
     * Puts several transactions into the archive, or takes them out again.
     */
    post: operations["transactions.bulkArchive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface components {
  schemas: {
    Token: Token;
    TokenErrorBody: TokenErrorBody;
    ErrorBody: ErrorBody;
    Id: Id;
    NullableId: NullableId;
    PlutioRecord: PlutioRecord;
    BlockGroup: BlockGroup;
    RecordId: RecordId;
    BlockMain: BlockMain;
    BlockAttachment: BlockAttachment;
    BillableItem: BillableItem;
    Block: Block;
    BlockFields: BlockFields;
    UnknownBody: UnknownBody;
    Business: Business;
    CannedResponse: CannedResponse;
    CannedResponseFields: CannedResponseFields;
    Category: Category;
    CategoryFields: CategoryFields;
    Comment: Comment;
    CommentFields: CommentFields;
    ContactEmail: ContactEmail;
    ContactPhone: ContactPhone;
    Address: Address;
    CompanyPerson: CompanyPerson;
    WebsiteLink: WebsiteLink;
    CustomFieldValue: CustomFieldValue;
    Company: Company;
    CompanyFields: CompanyFields;
    RecordIds: RecordIds;
    ClientRef: ClientRef;
    Contract: Contract;
    ClientRefInput: ClientRefInput;
    ContractFields: ContractFields;
    ArchiveState: ArchiveState;
    Conversation: Conversation;
    ConversationFields: ConversationFields;
    CustomFieldOption: CustomFieldOption;
    CustomField: CustomField;
    CustomFieldFields: CustomFieldFields;
    DashboardLayout: DashboardLayout;
    DashboardPage: DashboardPage;
    DashboardPageFields: DashboardPageFields;
    DashboardPageRef: DashboardPageRef;
    Dashboard: Dashboard;
    CalendarEvent: CalendarEvent;
    DateInput: DateInput;
    CalendarEventFields: CalendarEventFields;
    FileFolder: FileFolder;
    FileFolderFields: FileFolderFields;
    FileRecord: FileRecord;
    FileRecordFields: FileRecordFields;
    FormResponse: FormResponse;
    FormResponseFields: FormResponseFields;
    Form: Form;
    FormFields: FormFields;
    InboxGroup: InboxGroup;
    InboxGroupFields: InboxGroupFields;
    InvoiceSubscription: InvoiceSubscription;
    InvoiceSubscriptionFields: InvoiceSubscriptionFields;
    InvoiceTax: InvoiceTax;
    Invoice: Invoice;
    InvoiceFields: InvoiceFields;
    Item: Item;
    ItemFields: ItemFields;
    Note: Note;
    NoteFields: NoteFields;
    PersonName: PersonName;
    PersonCompany: PersonCompany;
    Person: Person;
    PersonFields: PersonFields;
    Profile: Profile;
    ProjectStatus: ProjectStatus;
    ProjectBudget: ProjectBudget;
    TaskCount: TaskCount;
    Project: Project;
    ProjectFields: ProjectFields;
    Proposal: Proposal;
    ProposalFields: ProposalFields;
    Role: Role;
    RoleFields: RoleFields;
    Status: Status;
    StatusFields: StatusFields;
    TaskBoard: TaskBoard;
    TaskBoardFields: TaskBoardFields;
    TaskGroup: TaskGroup;
    TaskGroupFields: TaskGroupFields;
    Task: Task;
    TaskFields: TaskFields;
    Template: Template;
    TemplateFields: TemplateFields;
    TimeTrack: TimeTrack;
    TimeTrackFields: TimeTrackFields;
    TrashItem: TrashItem;
    WikiShareSettings: WikiShareSettings;
    WikiDesignOptions: WikiDesignOptions;
    Wiki: Wiki;
    WikiFields: WikiFields;
    WikiEntity: WikiEntity;
    WikiEntityFields: WikiEntityFields;
    ArchivedItem: ArchivedItem;
    Automation: Automation;
    Scheduler: Scheduler;
    Schedule: Schedule;
    Transaction: Transaction;
    TransactionFields: TransactionFields;
  };
  responses: {
    /** The request for a token is malformed. A JSON body is, too. */
    TokenBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": TokenErrorBody;
      };
    };
    /** The client id or secret is wrong. */
    TokenUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": TokenErrorBody;
      };
    };
    /** The 1000 calls of the hour are used up. */
    TooManyRequests: {
      headers: {
        /**
         * Seconds to wait. One client waits 60 where it is absent.
         *
         * @example 60
         */
        "Retry-After"?: components["headers"]["RetryAfter"];
        /**
         * Calls that the budget allows.
         *
         * @example 1000
         */
        "X-RateLimit-Limit"?: components["headers"]["RateLimitLimit"];
        /**
         * Calls that are left.
         *
         * @example 0
         */
        "X-RateLimit-Remaining"?: components["headers"]["RateLimitRemaining"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The server failed. Try again later. */
    ServerFault: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The request is malformed or has invalid parameters. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The access token is missing or invalid. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
    BadWrite: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
        "text/html": string;
      };
    };
    /** It is done. What the body says is unknown. */
    Done: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": UnknownBody;
      };
    };
    /** It is moved. The body is an object whose fields are unknown. */
    Moved: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": { [key: string]: unknown };
      };
    };
  };
  parameters: {
    /**
     * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
     *
     * @example studio
     */
    Business: string;
    /** Number of records to step over. */
    Skip: number;
    /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
    Limit: number;
    /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
    Sort: string;
    /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
    Q: string;
    /**
     * Only the record with this id. This is how one record is read.
     *
     * @example zD5cZAFGNRwBN8FZZ
     */
    RecordId: Id;
    /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
    AnyField: { [key: string]: string | number | boolean };
    /**
     * Kind of the owner. It goes together with `entityId`.
     *
     * @example proposal
     */
    EntityTypeRequired: string;
    /**
     * Id of the owner. It goes together with `entityType`.
     *
     * @example mb4PZfTCABNXoGnGQ
     */
    EntityIdRequired: Id;
    /** `true`: the bodies of templates, which are left out otherwise. */
    IsTemplate: boolean;
    /** Only records that belong to a record of this kind. */
    EntityType: string;
    /** Only records that belong to this record. */
    EntityId: Id;
    /** Only records of this client, who is a person or a company. */
    ClientId: Id;
    /** Only records of this project. */
    ProjectId: Id;
    /** Only records of this task board. */
    TaskBoardId: Id;
  };
  requestBodies: {
    /** The id of the record. */
    DeleteOne: {
      content: {
        "application/json": RecordId;
      };
    };
    /** The ids of the records. */
    DeleteMany: {
      content: {
        "application/json": RecordIds;
      };
    };
    /** The id of the record, and where it belongs. */
    ArchiveOne: {
      content: {
        "application/json": RecordId & ArchiveState;
      };
    };
    /** The ids of the records, and where they belong. */
    ArchiveMany: {
      content: {
        "application/json": RecordIds & ArchiveState;
      };
    };
  };
  headers: {
    /**
     * Seconds to wait. One client waits 60 where it is absent.
     *
     * @example 60
     */
    RetryAfter: number;
    /**
     * Calls that the budget allows.
     *
     * @example 1000
     */
    RateLimitLimit: number;
    /**
     * Calls that are left.
     *
     * @example 0
     */
    RateLimitRemaining: number;
  };
  pathItems: never;
}

export interface operations {
  "tokens.create": {
    parameters: {
      query?: never;
      header?: {
        /** The workspace. Accepted here but not needed. */
        Business?: string;
      };
      path?: never;
      cookie?: never;
    };
    /** The credentials of the API client. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /** The only grant. */
          grant_type: "client_credentials";
          /** Id of the API client. */
          client_id: string;
          /** Secret of the API client. The app shows it once. */
          client_secret: string;
        };
      };
    };
    responses: {
      /** A token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Token;
        };
      };
      /** The request for a token is malformed. A JSON body is, too. */
      400: components["responses"]["TokenBadRequest"];
      /** The client id or secret is wrong. */
      401: components["responses"]["TokenUnauthorized"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "blockGroups.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
        /** Only groups that belong to a record of this kind. */
        entityType?: string;
        /** Only groups that belong to this record. */
        entityId?: Id;
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The block groups of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BlockGroup[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "blockGroups.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the block group and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId;
      };
    };
    responses: {
      /** The block group as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BlockGroup;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "blocks.list": {
    parameters: {
      query: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
        /**
         * Kind of the owner. It goes together with `entityId`.
         *
         * @example proposal
         */
        entityType: components["parameters"]["EntityTypeRequired"];
        /**
         * Id of the owner. It goes together with `entityType`.
         *
         * @example mb4PZfTCABNXoGnGQ
         */
        entityId: components["parameters"]["EntityIdRequired"];
        /** `true`: the bodies of templates, which are left out otherwise. */
        isTemplate?: components["parameters"]["IsTemplate"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The blocks of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Block[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "blocks.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the block and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & BlockFields;
      };
    };
    responses: {
      /** The block as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Block;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "blocks.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new block. */
    requestBody: {
      content: {
        "application/json": BlockFields & {
          entityType: "blocks-group" | "contract" | "dashboard-page" | "form" | "invoice" | "proposal" | "receipt" | "scheduler" | "template" | "wiki" | "wiki-page";
          entityId: Id;
          type: "content" | "image" | "video" | "html" | "canvas" | "items" | "fees" | "intro" | "signature" | "item" | "time-entries" | "task" | "summary" | "button" | "navigation" | "title" | "scheduler-calendar" | "scheduler-booked" | "form";
        };
      };
    };
    responses: {
      /** The new block. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Block;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "blocks.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "businesses.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The businesses of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Business[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "businesses.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the business and the fields to change. */
    requestBody: {
      content: {
        "application/json": {
          /** Id of the business. Whether it is needed is unknown. */
          _id?: Id;
        };
      };
    };
    responses: {
      /** The business as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Business;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "cannedResponses.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The canned responses of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CannedResponse[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "cannedResponses.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the canned response and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & CannedResponseFields;
      };
    };
    responses: {
      /** The canned response as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CannedResponse;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "cannedResponses.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new canned response. */
    requestBody: {
      content: {
        "application/json": CannedResponseFields & {
          title: string;
          descriptionHTML: string;
        };
      };
    };
    responses: {
      /** The new canned response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CannedResponse;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "cannedResponses.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "categories.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The categories of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Category[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "categories.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the category and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & CategoryFields;
      };
    };
    responses: {
      /** The category as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Category;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "categories.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new category. */
    requestBody: {
      content: {
        "application/json": CategoryFields & {
          entityType: string;
          title: string;
        };
      };
    };
    responses: {
      /** The new category. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Category;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "categories.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "comments.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
        /** Only records that belong to a record of this kind. */
        entityType?: components["parameters"]["EntityType"];
        /** Only records that belong to this record. */
        entityId?: components["parameters"]["EntityId"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The comments of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Comment[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "comments.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the comment and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & CommentFields;
      };
    };
    responses: {
      /** The comment as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Comment;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "comments.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new comment. */
    requestBody: {
      content: {
        "application/json": CommentFields & {
          entityType: "conversation" | "file" | "task";
          entityId: Id;
        };
      };
    };
    responses: {
      /** The new comment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Comment;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "comments.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "companies.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The companies of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Company[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "companies.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the company and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & CompanyFields;
      };
    };
    responses: {
      /** The company as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Company;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "companies.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new company. */
    requestBody: {
      content: {
        "application/json": CompanyFields & {
          title: string;
        };
      };
    };
    responses: {
      /** The new company. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Company;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "companies.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "companies.bulkUpdate": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The ids of the companies and the fields to set on all of them. */
    requestBody: {
      content: {
        "application/json": RecordIds & CompanyFields;
      };
    };
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "companies.bulkDelete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteMany"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "contracts.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
        /** `true`: the bodies of templates, which are left out otherwise. */
        isTemplate?: components["parameters"]["IsTemplate"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The contracts of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Contract[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "contracts.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the contract and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & ContractFields;
      };
    };
    responses: {
      /** The contract as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Contract;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "contracts.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new contract. */
    requestBody: {
      content: {
        "application/json": ContractFields & {
          name: string;
        };
      };
    };
    responses: {
      /** The new contract. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Contract;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "contracts.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "contracts.archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["ArchiveOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "contracts.bulkUpdate": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The ids of the contracts and the fields to set on all of them. */
    requestBody: {
      content: {
        "application/json": RecordIds & ContractFields;
      };
    };
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "contracts.bulkDelete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteMany"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "contracts.bulkArchive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["ArchiveMany"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "conversations.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The conversations of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Conversation[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "conversations.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the conversation and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & ConversationFields;
      };
    };
    responses: {
      /** The conversation as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Conversation;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "conversations.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new conversation. */
    requestBody: {
      content: {
        "application/json": ConversationFields & {
          entityType: "email" | "messenger" | "person" | "project";
        };
      };
    };
    responses: {
      /** The new conversation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Conversation;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "conversations.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "customFields.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
        /** Only records that belong to a record of this kind. */
        entityType?: components["parameters"]["EntityType"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The custom fields of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomField[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "customFields.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the custom field and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & CustomFieldFields;
      };
    };
    responses: {
      /** The custom field as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomField;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "customFields.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new custom field. */
    requestBody: {
      content: {
        "application/json": CustomFieldFields & {
          entityType: "business" | "company" | "contract" | "conversation" | "file" | "form" | "invoice" | "invoice-subscription" | "person" | "project" | "proposal" | "scheduler" | "task" | "transaction";
          title: string;
        };
      };
    };
    responses: {
      /** The new custom field. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomField;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "customFields.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "dashboardData.get": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The figures, in an unknown shape. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UnknownBody;
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "dashboardPages.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The dashboard pages of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DashboardPage[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "dashboardPages.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the dashboard page and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & DashboardPageFields;
      };
    };
    responses: {
      /** The dashboard page as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DashboardPage;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "dashboardPages.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new dashboard page. */
    requestBody: {
      content: {
        "application/json": DashboardPageFields & {
          dashboardId: Id;
        };
      };
    };
    responses: {
      /** The new dashboard page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DashboardPage;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "dashboardPages.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "dashboards.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The dashboards of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Dashboard[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "dashboards.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the dashboard and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId;
      };
    };
    responses: {
      /** The dashboard as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Dashboard;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "events.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The events of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CalendarEvent[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "events.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the event and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & CalendarEventFields;
      };
    };
    responses: {
      /** The event as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CalendarEvent;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "events.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new event. */
    requestBody: {
      content: {
        "application/json": CalendarEventFields & {
          title: string;
          startDate: DateInput;
        };
      };
    };
    responses: {
      /** The new event. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CalendarEvent;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "events.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "fileFolders.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file folders of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": FileFolder[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "fileFolders.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the file folder and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & FileFolderFields;
      };
    };
    responses: {
      /** The file folder as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": FileFolder;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "fileFolders.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new file folder. */
    requestBody: {
      content: {
        "application/json": FileFolderFields & {
          title: string;
        };
      };
    };
    responses: {
      /** The new file folder. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": FileFolder;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "fileFolders.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "fileFolders.move": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the file folder and where it goes. */
    requestBody: {
      content: {
        "application/json": RecordId & {
          /** Folder to move into. */
          parentFolderId?: Id;
          /** Folder to move into, under another name. */
          destinationId?: Id;
          /** Place in the folder. */
          position?: number;
        };
      };
    };
    responses: {
      /** It is moved. The body is an object whose fields are unknown. */
      200: components["responses"]["Moved"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "files.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
        /** Only records that belong to a record of this kind. */
        entityType?: components["parameters"]["EntityType"];
        /** Only records that belong to this record. */
        entityId?: components["parameters"]["EntityId"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The files of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": FileRecord[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "files.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the file and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & FileRecordFields;
      };
    };
    responses: {
      /** The file as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": FileRecord;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "files.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new file. */
    requestBody: {
      content: {
        "application/json": FileRecordFields & {
          handle: string;
        };
      };
    };
    responses: {
      /** The new file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": FileRecord;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "files.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "files.move": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the file and where it goes. */
    requestBody: {
      content: {
        "application/json": RecordId & {
          /** Folder to move into. */
          folderId?: Id;
          /** Folder to move into, under another name. */
          destinationId?: Id;
          /** Place in the folder. */
          position?: number;
        };
      };
    };
    responses: {
      /** It is moved. The body is an object whose fields are unknown. */
      200: components["responses"]["Moved"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "files.bulkUpdate": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The ids of the files and the fields to set on all of them. */
    requestBody: {
      content: {
        "application/json": RecordIds & FileRecordFields;
      };
    };
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "files.bulkDelete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteMany"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "formResponses.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
        /** Only answers to this form. */
        formId?: Id;
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The form responses of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": FormResponse[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "formResponses.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the form response and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & FormResponseFields;
      };
    };
    responses: {
      /** The form response as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": FormResponse;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "formResponses.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new form response. */
    requestBody: {
      content: {
        "application/json": FormResponseFields;
      };
    };
    responses: {
      /** The new form response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": FormResponse;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "formResponses.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "formResponses.bulkDelete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteMany"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "forms.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The forms of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Form[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "forms.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the form and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & FormFields;
      };
    };
    responses: {
      /** The form as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Form;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "forms.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new form. */
    requestBody: {
      content: {
        "application/json": FormFields;
      };
    };
    responses: {
      /** The new form. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Form;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "forms.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "forms.copy": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the form and where the copy goes. */
    requestBody: {
      content: {
        "application/json": RecordId & {
          /** Place of the copy. */
          position?: number;
          /** Place of the copy, under another name. */
          index?: number;
        };
      };
    };
    responses: {
      /** The copy. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Form;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "forms.archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["ArchiveOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "forms.bulkUpdate": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The ids of the forms and the fields to set on all of them. */
    requestBody: {
      content: {
        "application/json": RecordIds & FormFields;
      };
    };
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "forms.bulkDelete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteMany"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "forms.bulkArchive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["ArchiveMany"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "inboxGroups.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The inbox groups of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InboxGroup[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "inboxGroups.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the inbox group and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & InboxGroupFields;
      };
    };
    responses: {
      /** The inbox group as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InboxGroup;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "inboxGroups.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new inbox group. */
    requestBody: {
      content: {
        "application/json": InboxGroupFields & {
          title: string;
          type: "email" | "messenger";
        };
      };
    };
    responses: {
      /** The new inbox group. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InboxGroup;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "inboxGroups.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "invoiceSubscriptions.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
        /** Only subscriptions in this state. */
        status?: "draft" | "active" | "paused" | "cancelled" | "failed" | "past_due";
        /** Only records of this client, who is a person or a company. */
        "client._id"?: components["parameters"]["ClientId"];
        /** Only subscriptions whose next invoice is due at this very moment. */
        upcomingInvoiceDate?: DateInput;
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The invoice subscriptions of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InvoiceSubscription[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "invoiceSubscriptions.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the invoice subscription and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & InvoiceSubscriptionFields;
      };
    };
    responses: {
      /** The invoice subscription as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InvoiceSubscription;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "invoiceSubscriptions.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new invoice subscription. */
    requestBody: {
      content: {
        "application/json": InvoiceSubscriptionFields;
      };
    };
    responses: {
      /** The new invoice subscription. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InvoiceSubscription;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "invoiceSubscriptions.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "invoiceSubscriptions.bulkUpdate": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The ids of the invoice subscriptions and the fields to set on all of them. */
    requestBody: {
      content: {
        "application/json": RecordIds & InvoiceSubscriptionFields;
      };
    };
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "invoiceSubscriptions.bulkDelete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteMany"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "invoices.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
        /** Only invoices in this state. */
        status?: "draft" | "pending" | "overdue" | "paid" | "cancelled";
        /** Only records of this client, who is a person or a company. */
        "client._id"?: components["parameters"]["ClientId"];
        /** Only invoices due at this very moment. */
        dueDate?: DateInput;
        /** Only invoices in this currency, by its ISO 4217 code. */
        currency?: string;
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The invoices of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Invoice[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "invoices.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the invoice and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & InvoiceFields;
      };
    };
    responses: {
      /** The invoice as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Invoice;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "invoices.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new invoice. */
    requestBody: {
      content: {
        "application/json": InvoiceFields;
      };
    };
    responses: {
      /** The new invoice. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Invoice;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "invoices.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "invoices.archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["ArchiveOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "invoices.bulkUpdate": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The ids of the invoices and the fields to set on all of them. */
    requestBody: {
      content: {
        "application/json": RecordIds & InvoiceFields;
      };
    };
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "invoices.bulkDelete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteMany"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "invoices.bulkArchive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["ArchiveMany"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "items.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The items of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Item[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "items.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the item and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & ItemFields;
      };
    };
    responses: {
      /** The item as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Item;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "items.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new item. */
    requestBody: {
      content: {
        "application/json": ItemFields;
      };
    };
    responses: {
      /** The new item. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Item;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "items.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "notes.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
        /** Only records that belong to a record of this kind. */
        entityType?: components["parameters"]["EntityType"];
        /** Only records that belong to this record. */
        entityId?: components["parameters"]["EntityId"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The notes of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Note[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "notes.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the note and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & NoteFields;
      };
    };
    responses: {
      /** The note as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Note;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "notes.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new note. */
    requestBody: {
      content: {
        "application/json": NoteFields;
      };
    };
    responses: {
      /** The new note. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Note;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "notes.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "people.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
        /** Only people with this role, by its slug, such as `client`. */
        role?: string;
        /** Only active or only inactive people. */
        status?: "active" | "inactive";
        /** Only people with this first name. */
        "name.first"?: string;
        /** Only people with this e-mail address. */
        "contactEmails.address"?: string;
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The people of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Person[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "people.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the person and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & PersonFields;
      };
    };
    responses: {
      /** The person as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Person;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "people.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new person. */
    requestBody: {
      content: {
        "application/json": PersonFields & {
          name: PersonName;
          role: string;
        };
      };
    };
    responses: {
      /** The new person. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Person;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "people.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "people.archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["ArchiveOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "people.bulkUpdate": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The ids of the people and the fields to set on all of them. */
    requestBody: {
      content: {
        "application/json": RecordIds & PersonFields;
      };
    };
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "people.bulkDelete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteMany"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "people.bulkArchive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["ArchiveMany"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "profiles.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The profiles of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Profile[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "projects.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
        /** Only projects that this person works on. */
        contributors?: Id;
        /** Only projects of this client. */
        "clients._id"?: Id;
        /** Only projects of this name. */
        name?: string;
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The projects of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Project[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "projects.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the project and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & ProjectFields;
      };
    };
    responses: {
      /** The project as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Project;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "projects.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new project. */
    requestBody: {
      content: {
        "application/json": ProjectFields & {
          name: string;
        };
      };
    };
    responses: {
      /** The new project. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Project;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "projects.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "projects.move": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the project and where it goes. */
    requestBody: {
      content: {
        "application/json": RecordId & {
          /** Place to move to. */
          position?: number;
          /** Place to move to, under another name. */
          index?: number;
        };
      };
    };
    responses: {
      /** It is moved. The body is an object whose fields are unknown. */
      200: components["responses"]["Moved"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "projects.copy": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the project and where the copy goes. */
    requestBody: {
      content: {
        "application/json": RecordId & {
          /** Place of the copy. */
          position?: number;
          /** Place of the copy, under another name. */
          index?: number;
        };
      };
    };
    responses: {
      /** The copy. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Project;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "projects.archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["ArchiveOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "projects.bulkUpdate": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The ids of the projects and the fields to set on all of them. */
    requestBody: {
      content: {
        "application/json": RecordIds & ProjectFields;
      };
    };
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "projects.bulkDelete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteMany"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "projects.bulkArchive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["ArchiveMany"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "proposals.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
        /** Only proposals in this state, such as `pending`. */
        status?: string;
        /** `true`: the bodies of templates, which are left out otherwise. */
        isTemplate?: components["parameters"]["IsTemplate"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The proposals of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Proposal[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "proposals.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the proposal and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & ProposalFields;
      };
    };
    responses: {
      /** The proposal as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Proposal;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "proposals.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new proposal. */
    requestBody: {
      content: {
        "application/json": ProposalFields & {
          name: string;
        };
      };
    };
    responses: {
      /** The new proposal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Proposal;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "proposals.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "proposals.archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["ArchiveOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "proposals.bulkUpdate": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The ids of the proposals and the fields to set on all of them. */
    requestBody: {
      content: {
        "application/json": RecordIds & ProposalFields;
      };
    };
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "proposals.bulkDelete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteMany"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "proposals.bulkArchive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["ArchiveMany"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "roles.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The roles of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Role[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "roles.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the role and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & RoleFields;
      };
    };
    responses: {
      /** The role as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Role;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "roles.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new role. */
    requestBody: {
      content: {
        "application/json": RoleFields & {
          title: string;
        };
      };
    };
    responses: {
      /** The new role. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Role;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "roles.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "statuses.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The statuses of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Status[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "statuses.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the status and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & StatusFields;
      };
    };
    responses: {
      /** The status as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Status;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "statuses.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new status. */
    requestBody: {
      content: {
        "application/json": StatusFields & {
          entityType: "conversation" | "project";
          title: string;
        };
      };
    };
    responses: {
      /** The new status. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Status;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "statuses.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "statuses.move": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the status and where it goes. */
    requestBody: {
      content: {
        "application/json": RecordId & {
          /** Place to move to. */
          position?: number;
          /** Place to move to, under another name. */
          index?: number;
        };
      };
    };
    responses: {
      /** It is moved. The body is an object whose fields are unknown. */
      200: components["responses"]["Moved"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "taskBoards.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
        /** Only records of this project. */
        projectId?: components["parameters"]["ProjectId"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The task boards of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TaskBoard[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "taskBoards.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the task board and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & TaskBoardFields;
      };
    };
    responses: {
      /** The task board as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TaskBoard;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "taskBoards.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new task board. */
    requestBody: {
      content: {
        "application/json": TaskBoardFields & {
          title: string;
        };
      };
    };
    responses: {
      /** The new task board. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TaskBoard;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "taskBoards.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "taskBoards.move": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the task board and where it goes. */
    requestBody: {
      content: {
        "application/json": RecordId & {
          /** Project to move into. */
          projectId?: Id;
          /** Place to move to. */
          position?: number;
        };
      };
    };
    responses: {
      /** It is moved. The body is an object whose fields are unknown. */
      200: components["responses"]["Moved"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "taskBoards.copy": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the task board and where the copy goes. */
    requestBody: {
      content: {
        "application/json": RecordId & {
          /** Project to copy into. */
          projectId?: Id;
          /** Place of the copy. */
          position?: number;
        };
      };
    };
    responses: {
      /** The copy. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TaskBoard;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "taskBoards.archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["ArchiveOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "taskGroups.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
        /** Only records of this task board. */
        taskBoardId?: components["parameters"]["TaskBoardId"];
        /** Only records of this project. */
        projectId?: components["parameters"]["ProjectId"];
        /** Only groups of this title. */
        title?: string;
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The task groups of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TaskGroup[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "taskGroups.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the task group and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & TaskGroupFields;
      };
    };
    responses: {
      /** The task group as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TaskGroup;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "taskGroups.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new task group. */
    requestBody: {
      content: {
        "application/json": TaskGroupFields & {
          taskBoardId: Id;
        };
      };
    };
    responses: {
      /** The new task group. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TaskGroup;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "taskGroups.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "taskGroups.move": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the task group and where it goes. */
    requestBody: {
      content: {
        "application/json": RecordId & {
          /** Board to move into. */
          taskBoardId: Id;
          /** Place on the board; 0 is the first. */
          position: number;
        };
      };
    };
    responses: {
      /** It is moved. The body is an object whose fields are unknown. */
      200: components["responses"]["Moved"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "taskGroups.copy": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the task group and where the copy goes. */
    requestBody: {
      content: {
        "application/json": RecordId & {
          /** Board to copy into. */
          taskBoardId: Id;
          /** Place of the copy; 0 is the first. */
          position: number;
        };
      };
    };
    responses: {
      /** The copy. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TaskGroup;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "taskGroups.archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["ArchiveOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "tasks.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
        /** Only records of this project. */
        projectId?: components["parameters"]["ProjectId"];
        /** Only records of this task board. */
        taskBoardId?: components["parameters"]["TaskBoardId"];
        /** Only tasks of this group. */
        taskGroupId?: Id;
        /** Only tasks that this person does. */
        assignedTo?: Id;
        /** Only tasks in this state. */
        status?: "incomplete" | "completed" | "overdue";
        /** Only tasks due at this very moment. */
        dueDate?: DateInput;
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The tasks of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Task[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "tasks.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the task and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & TaskFields;
      };
    };
    responses: {
      /** The task as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Task;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "tasks.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new task. */
    requestBody: {
      content: {
        "application/json": TaskFields & {
          title: string;
        };
      };
    };
    responses: {
      /** The new task. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Task;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "tasks.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "tasks.move": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the task and where it goes. */
    requestBody: {
      content: {
        "application/json": RecordId & {
          /** Group to move into. */
          taskGroupId: Id;
          /** Place in the group; 0 is the first. */
          position: number;
        };
      };
    };
    responses: {
      /** It is moved. The body is an object whose fields are unknown. */
      200: components["responses"]["Moved"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "tasks.copy": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the task and where the copy goes. */
    requestBody: {
      content: {
        "application/json": RecordId & {
          /** Group to copy into. */
          taskGroupId?: Id;
          /** Place of the copy in the group; 0 is the first. */
          position?: number;
        };
      };
    };
    responses: {
      /** The copy. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Task;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "tasks.bulkUpdate": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The ids of the tasks and the fields to set on all of them. */
    requestBody: {
      content: {
        "application/json": RecordIds & TaskFields;
      };
    };
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "tasks.bulkDelete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteMany"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "tasks.bulkArchive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["ArchiveMany"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "templates.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
        /** Only records that belong to a record of this kind. */
        entityType?: components["parameters"]["EntityType"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The templates of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Template[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "templates.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the template and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & TemplateFields;
      };
    };
    responses: {
      /** The template as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Template;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "templates.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new template. */
    requestBody: {
      content: {
        "application/json": TemplateFields & {
          entityType: "block" | "blocks-group" | "contract" | "dashboard-page" | "form" | "invoice" | "item" | "project" | "proposal" | "receipt" | "scheduler" | "task" | "task-board" | "task-group";
        };
      };
    };
    responses: {
      /** The new template. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Template;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "templates.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "timeTracks.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
        /** Only time in this state of billing. */
        billingStatus?: "invoiced" | "non-billable" | "paid" | "unpaid";
        /** Only time of this person. */
        personId?: Id;
        /** Only records of this project. */
        projectId?: components["parameters"]["ProjectId"];
        /** Only time spent on this task. */
        taskId?: Id;
        /** Only time that began at this very moment. */
        startedAt?: DateInput;
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The time tracks of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TimeTrack[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "timeTracks.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the time track and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & TimeTrackFields;
      };
    };
    responses: {
      /** The time track as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TimeTrack;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "timeTracks.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new time track. */
    requestBody: {
      content: {
        "application/json": TimeTrackFields;
      };
    };
    responses: {
      /** The new time track. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TimeTrack;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "timeTracks.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "timeTracks.bulkUpdate": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The ids of the time tracks and the fields to set on all of them. */
    requestBody: {
      content: {
        "application/json": RecordIds & TimeTrackFields;
      };
    };
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "timeTracks.bulkDelete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteMany"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "trashBin.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The trash rows of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TrashItem[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "trashBin.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "trashBin.bulkDelete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteMany"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "wiki.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The wikis of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Wiki[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "wiki.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the wiki and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & WikiFields;
      };
    };
    responses: {
      /** The wiki as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Wiki;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "wiki.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new wiki. */
    requestBody: {
      content: {
        "application/json": WikiFields & {
          title: string;
        };
      };
    };
    responses: {
      /** The new wiki. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Wiki;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "wiki.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "wikiEntities.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
        /** Only entities of this wiki. A filter on `_id` needs it beside. */
        wikiId?: Id;
        /** Only entities right below this one. */
        parentId?: Id;
        /** Only entities in this state. */
        status?: "draft" | "published";
        /** Only pages or only categories. */
        type?: "page" | "category";
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The wiki entities of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WikiEntity[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "wikiEntities.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the wiki entity and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & WikiEntityFields;
      };
    };
    responses: {
      /** The wiki entity as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WikiEntity;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "wikiEntities.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new wiki entity. */
    requestBody: {
      content: {
        "application/json": WikiEntityFields & {
          wikiId: Id;
          parentId: Id;
          title: string;
          type: "page" | "category";
        };
      };
    };
    responses: {
      /** The new wiki entity. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WikiEntity;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "wikiEntities.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "wikiEntities.move": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the wiki entity and where it goes. */
    requestBody: {
      content: {
        "application/json": RecordId & {
          /** Entity, or wiki, to move below. */
          parentId: Id;
          /** Place among the siblings. */
          position: number;
        };
      };
    };
    responses: {
      /** It is moved. The body is an object whose fields are unknown. */
      200: components["responses"]["Moved"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "archive.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The archive rows of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ArchivedItem[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "archive.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "archive.bulkDelete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteMany"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "automations.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The automations of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Automation[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "automations.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new automation. */
    requestBody: {
      content: {
        "application/json": { [key: string]: unknown };
      };
    };
    responses: {
      /** The new automation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Automation;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "schedulers.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The schedulers of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Scheduler[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "schedulers.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the scheduler and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId;
      };
    };
    responses: {
      /** The scheduler as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Scheduler;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "schedulers.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new scheduler. */
    requestBody: {
      content: {
        "application/json": { [key: string]: unknown };
      };
    };
    responses: {
      /** The new scheduler. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Scheduler;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "schedulers.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "schedulers.copy": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the scheduler. */
    requestBody: {
      content: {
        "application/json": RecordId;
      };
    };
    responses: {
      /** The copy. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Scheduler;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "schedulers.archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["ArchiveOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "schedulers.bulkUpdate": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The ids of the schedulers and the fields to set on all of them. */
    requestBody: {
      content: {
        "application/json": RecordIds;
      };
    };
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "schedulers.bulkDelete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteMany"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "schedulers.bulkArchive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["ArchiveMany"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "schedules.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The schedules of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Schedule[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "transactions.list": {
    parameters: {
      query?: {
        /** Number of records to step over. */
        skip?: components["parameters"]["Skip"];
        /** Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        limit?: components["parameters"]["Limit"];
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        sort?: components["parameters"]["Sort"];
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        q?: components["parameters"]["Q"];
        /**
         * Only the record with this id. This is how one record is read.
         *
         * @example zD5cZAFGNRwBN8FZZ
         */
        _id?: components["parameters"]["RecordId"];
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        filter?: components["parameters"]["AnyField"];
      };
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The transactions of this page, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Transaction[];
        };
      };
      /** The request is malformed or has invalid parameters. */
      400: components["responses"]["BadRequest"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "transactions.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the transaction and the fields to change. */
    requestBody: {
      content: {
        "application/json": RecordId & TransactionFields;
      };
    };
    responses: {
      /** The transaction as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Transaction;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "transactions.create": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The new transaction. */
    requestBody: {
      content: {
        "application/json": TransactionFields;
      };
    };
    responses: {
      /** The new transaction. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Transaction;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "transactions.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "transactions.copy": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The id of the transaction. */
    requestBody: {
      content: {
        "application/json": RecordId;
      };
    };
    responses: {
      /** The copy. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Transaction;
        };
      };
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "transactions.archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["ArchiveOne"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "transactions.bulkUpdate": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    /** The ids of the transactions and the fields to set on all of them. */
    requestBody: {
      content: {
        "application/json": RecordIds & TransactionFields;
      };
    };
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "transactions.bulkDelete": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeleteMany"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
  "transactions.bulkArchive": {
    parameters: {
      query?: never;
      header: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         *
         * @example studio
         */
        Business: components["parameters"]["Business"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["ArchiveMany"];
    responses: {
      /** It is done. What the body says is unknown. */
      200: components["responses"]["Done"];
      /** The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
      400: components["responses"]["BadWrite"];
      /** The access token is missing or invalid. */
      401: components["responses"]["Unauthorized"];
      /** The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
      403: components["responses"]["Forbidden"];
      /** The record or path is not there. A filter that matches nothing gives an empty list instead. */
      404: components["responses"]["NotFound"];
      /** The 1000 calls of the hour are used up. */
      429: components["responses"]["TooManyRequests"];
      /** The server failed. Try again later. */
      500: components["responses"]["ServerFault"];
    };
  };
}

/** An access token. Clients differ in which spelling of the token they read, so neither is required. */
export interface Token {
  /** The token. */
  accessToken?: string;
  /** The same token in the usual spelling. */
  access_token?: string;
  /**
   * When the token expires. Two clients allow for a number, whose unit is unknown.
   *
   * Format: date-time
   */
  accessTokenExpiresAt?: string | number;
  /** Lifetime of the token in seconds. */
  expires_in?: number;
  /** Scope of the token. Its values are unknown. */
  scope?: string;
  /** Kind of token. */
  token_type?: string;
  /** Kind of token, in another spelling. */
  tokenType?: string;
  /** The API client. */
  client?: {
    /** Id of the API client. */
    id?: string;
    /** Who made the API client. */
    userId?: string;
    /** Workspaces of the API client, each usable as the header `Business`. */
    businesses?: string[];
    /** Grants that the API client may use. */
    grants?: string[];
  };
  /** Who made the API client. */
  user?: {
    /** Id of the user. */
    id?: string;
  };
}

/** An error of the token operation. */
export interface TokenErrorBody {
  /** The HTTP status. */
  statusCode?: number;
  /** The HTTP status, again. */
  status?: number;
  /** The HTTP status, a third time. */
  code?: number;
  /** Most likely the error code of OAuth, such as `invalid_request`. */
  name?: string;
  /** What is wrong. */
  message?: string;
}

/** An error. No body was ever shown whole; the fields are those that clients look for. */
export interface ErrorBody {
  /** What is wrong. */
  message?: string;
  /** What is wrong, under another name. */
  error?: unknown;
  /** What is wrong, point by point. */
  errors?: {
    /** What is wrong. */
    message?: string;
  }[];
  /** What is wrong, as OAuth names it. */
  error_description?: string;
}

/** Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId. */
export type Id = string;

/** Id of a record, in the form of `Id`. Whether it may be null was never seen, so it may. */
export type NullableId = string | null;

/** What most records share. Only the id is known to be there always; that no other field is required, and that each may be null, says that nobody has seen which are left out. */
export interface PlutioRecord {
  /** Id of the record. */
  _id: Id;
  /**
   * When the record was made.
   *
   * Format: date-time
   */
  createdAt?: string | null;
  /**
   * When the record was last changed.
   *
   * Format: date-time
   */
  updatedAt?: string | null;
  /** Who made the record. */
  createdBy?: NullableId;
  /** Workspace of the record. */
  businessId?: NullableId;
  /** Whether the record is archived. Default lists leave archived records out. */
  isArchived?: boolean | null;
}

/** A group of blocks. Only its id is known. */
export type BlockGroup = PlutioRecord;

/** The record that a write is about. */
export interface RecordId {
  /** Id of the record. */
  _id: Id;
}

/** Text of an intro block. */
export interface BlockMain {
  /** The text as HTML. */
  textHTML?: string | null;
  /** The text without markup. */
  textPlain?: string | null;
  /** Whether there is text. */
  hasText?: boolean | null;
}

/** File shown by an image block. */
export interface BlockAttachment {
  /** Id of the file. */
  _id?: NullableId;
  /** Storage slug of the file. */
  handle?: string | null;
  /** Title of the file. */
  title?: string | null;
  /**
   * Size in bytes.
   *
   * Format: int64
   */
  size?: number | null;
  /** Media type, such as `image/png`. */
  mimeType?: string | null;
  /** Extension of the file name, without the dot. */
  extension?: string | null;
  /** Address of the file. */
  url?: string | null;
}

/** A line of a proposal, or of an items block. */
export interface BillableItem {
  /** Title. */
  title?: string | null;
  /** Description as HTML. */
  descriptionHTML?: string | null;
  /** Quantity. */
  quantity?: number | null;
  /** Amount in major units of the currency of the proposal or invoice. */
  amount?: number | null;
  /** Tax rate with a per cent sign, such as `20%`. */
  tax?: string | null;
}

/** One block of a page or document. What further fields it has depends on its `type`. */
export type Block = PlutioRecord & {
  /** Kind of the record that owns the block. */
  entityType?: "blocks-group" | "contract" | "dashboard-page" | "form" | "invoice" | "proposal" | "receipt" | "scheduler" | "template" | "wiki" | "wiki-page" | (string & {}) | null;
  /** Record that owns the block. */
  entityId?: NullableId;
  /** Kind of block. */
  type?: "content" | "image" | "video" | "html" | "canvas" | "items" | "fees" | "intro" | "signature" | "item" | "time-entries" | "task" | "summary" | "button" | "navigation" | "title" | "scheduler-calendar" | "scheduler-booked" | "form" | (string & {}) | null;
  /** Text of a content block as HTML. */
  textHTML?: string | null;
  /** Text of a content block without markup. */
  textPlain?: string | null;
  /** Text of an intro block. */
  main?: BlockMain | null;
  /** Whether the block carries text. */
  hasText?: boolean | null;
  /** Title of the block. */
  title?: string | null;
  /** Name of the block. */
  name?: string | null;
  /** File of an image block. */
  attachment?: BlockAttachment | null;
  /** Kind of signature, on signature blocks. Which values exist is unknown. */
  signatureType?: string | null;
  /** Lines of an items block. The name of the array was never shown: look for the lines under other names, too, where it is not there. */
  items?: BillableItem[] | null;
  /** Settings of an items block and its items, such as whether the quantity may be adjusted. */
  settings?: { [key: string]: unknown } | null;
  /** Look of the block. Its fields are unknown. */
  designOptions?: { [key: string]: unknown } | null;
  /** Whether the block belongs to a template. */
  isTemplate?: boolean | null;
};

/** What a create and an update of a block may set. */
export interface BlockFields {
  /** Kind of the record that owns the block. */
  entityType?: "blocks-group" | "contract" | "dashboard-page" | "form" | "invoice" | "proposal" | "receipt" | "scheduler" | "template" | "wiki" | "wiki-page";
  /** Record that owns the block. */
  entityId?: Id;
  /** Kind of block. A proposal takes content, image, canvas, video, html, items, fees, intro and signature; a contract content, image, canvas, video, html and signature; a dashboard page content, image, canvas, video and html. A wrong one gives a 400 that names the valid ones. */
  type?: "content" | "image" | "video" | "html" | "canvas" | "items" | "fees" | "intro" | "signature" | "item" | "time-entries" | "task" | "summary" | "button" | "navigation" | "title" | "scheduler-calendar" | "scheduler-booked" | "form";
  /** Text of a content block as HTML. */
  textHTML?: string;
  /** Text of a content block without markup. */
  textPlain?: string;
  /** Text of an intro block. */
  main?: BlockMain;
  /** Whether the block carries text. Blocks of a wiki page may refuse it: leave it out there. */
  hasText?: boolean;
  /** Title of the block. */
  title?: string;
  /** Name of the block. */
  name?: string;
  /** File of an image block. */
  attachment?: BlockAttachment;
  /** Kind of signature, on signature blocks. Which values exist is unknown. */
  signatureType?: string;
  /** Lines of an items block. The name of the array is our best guess: read the block back. */
  items?: BillableItem[];
  /** Settings of an items block and its items, such as whether the quantity may be adjusted. */
  settings?: { [key: string]: unknown };
  /** Look of the block. Its fields are unknown. */
  designOptions?: { [key: string]: unknown };
}

/** A JSON body that was never shown. */
export type UnknownBody = unknown;

/** A workspace. Settings beside the fields named here exist, under unknown keys. */
export type Business = PlutioRecord & {
  /** Name of the workspace. */
  name?: string | null;
  /** Domain of the workspace. */
  domain?: string | null;
  /** Currency of the workspace, as an ISO 4217 code. */
  currency?: string | null;
  /** Locale of the workspace. */
  locale?: string | null;
  /** Time zone of the workspace. */
  timezone?: string | null;
};

/** A prepared answer. */
export type CannedResponse = PlutioRecord & {
  /** Title. */
  title?: string | null;
  /** Text of the answer as HTML. */
  descriptionHTML?: string | null;
  /** Category of the answer. */
  categoryId?: NullableId;
};

/** What a create and an update of a canned response may set. */
export interface CannedResponseFields {
  /** Title. */
  title?: string;
  /** Text of the answer as HTML. */
  descriptionHTML?: string;
  /** Category of the answer. */
  categoryId?: Id;
}

/** A category. */
export type Category = PlutioRecord & {
  /** Title. */
  title?: string | null;
  /** Kind of record that the category sorts. Only `canned-response` is listed, yet time tracks have categories too. */
  entityType?: string | null;
  /** Description. */
  descriptionPlain?: string | null;
};

/** What a create and an update of a category may set. */
export interface CategoryFields {
  /** Title. */
  title?: string;
  /** Kind of record that the category sorts. Only `canned-response` is listed, yet time tracks have categories too. */
  entityType?: string;
  /** Description. */
  descriptionPlain?: string;
}

/** A comment. */
export type Comment = PlutioRecord & {
  /** Kind of the record commented on. */
  entityType?: "conversation" | "file" | "task" | (string & {}) | null;
  /** Record commented on. */
  entityId?: NullableId;
  /** Text as HTML. */
  bodyHTML?: string | null;
  /** Text without markup. */
  bodyPlain?: string | null;
  /** Whether the comment is an internal note. */
  isNote?: boolean | null;
  /** People mentioned, by id. */
  mentions?: Id[] | null;
  /** Comment that this one answers. */
  repliedTo?: NullableId;
};

/** What a create and an update of a comment may set. */
export interface CommentFields {
  /** Kind of the record commented on. */
  entityType?: "conversation" | "file" | "task";
  /** Record commented on. */
  entityId?: Id;
  /** Text as HTML. Send this or `bodyPlain`. */
  bodyHTML?: string;
  /** Text without markup. Send this or `bodyHTML`. */
  bodyPlain?: string;
  /** Whether the comment is an internal note. */
  isNote?: boolean;
  /** People mentioned, by id. */
  mentions?: Id[];
  /** Comment that this one answers. */
  repliedTo?: Id;
}

/** An e-mail address. */
export interface ContactEmail {
  /** The address. */
  address?: string | null;
  /** Kind of address; `email` and `work` were seen. */
  type?: string | null;
}

/** A telephone number. */
export interface ContactPhone {
  /** The number. */
  number?: string | null;
  /** Kind of number. */
  type?: string | null;
}

/** A postal address. */
export interface Address {
  /** Street and number. */
  street?: string | null;
  /** City. */
  city?: string | null;
  /** Country as two upper-case letters of a closed list, such as `AE`. */
  country?: string | null;
  /** Postal code. */
  zipCode?: string | null;
}

/** A person within a company. */
export interface CompanyPerson {
  /** Id of the person. */
  _id?: Id;
  /** Whether the person manages the company. */
  isManager?: boolean | null;
  /** Role of the person in the company. */
  role?: string | null;
}

/** A web site of a company. */
export interface WebsiteLink {
  /** Address of the site. */
  url?: string | null;
  /** Kind of link; `website` is the only one seen. */
  type?: string | null;
  /** Title of the link. */
  title?: string | null;
}

/** Value of a custom field in a record. */
export interface CustomFieldValue {
  /** Id of the definition. */
  _id: Id;
  /** The value. For select fields it is the id of an option, not its label; labels are refused. */
  value?: string | number | boolean | unknown[] | null;
  /** Kind of input of the field. */
  type?: string | null;
}

/** A company. */
export type Company = PlutioRecord & {
  /** Name of the company. There is no `name`. */
  title?: string | null;
  /** Industry as a lower-case slug of a closed list, such as `design`; others are refused. The list is unknown. */
  industry?: string | null;
  /** E-mail addresses. */
  contactEmails?: ContactEmail[] | null;
  /** Telephone numbers. */
  contactPhones?: ContactPhone[] | null;
  /** Postal address. */
  address?: Address | null;
  /** People of the company. */
  people?: CompanyPerson[] | null;
  /** Web sites. */
  websiteLinks?: WebsiteLink[] | null;
  /** Values of custom fields. */
  customFields?: CustomFieldValue[] | null;
};

/** What a create, an update and a bulk update of a company may set. */
export interface CompanyFields {
  /** Name of the company. There is no `name`. */
  title?: string;
  /** Industry as a lower-case slug of a closed list, such as `design`; others are refused. The list is unknown. */
  industry?: string;
  /** E-mail addresses. */
  contactEmails?: ContactEmail[];
  /** Telephone numbers. */
  contactPhones?: ContactPhone[];
  /** Postal address. */
  address?: Address;
  /** People of the company. */
  people?: CompanyPerson[];
  /** Web sites. */
  websiteLinks?: WebsiteLink[];
  /** Values of custom fields. */
  customFields?: CustomFieldValue[];
}

/** The records that a write is about. */
export interface RecordIds {
  /** Ids of the records. */
  _ids: Id[];
}

/** A client, who is a person or a company. */
export interface ClientRef {
  /** Id of the person or company. */
  _id?: NullableId;
  /** Which of both it is. */
  entityType?: "person" | "company" | (string & {}) | null;
}

/** A contract. */
export type Contract = PlutioRecord & {
  /** Name of the contract. There is no `title`. */
  name?: string | null;
  /** State of the contract. `signed` is the only value seen. */
  status?: "signed" | (string & {}) | null;
  /** Who signs. */
  signees?: ClientRef[] | null;
  /** Signatures. Their shape is unknown. */
  signatures?: unknown[] | null;
  /** Client of the contract. */
  client?: ClientRef | null;
  /** Project of the contract. */
  projectId?: NullableId;
  /** Template that the contract is made from. */
  templateId?: NullableId;
  /** Linked proposal. */
  entityId?: NullableId;
  /** Kind of the linked record. */
  entityType?: "proposal" | (string & {}) | null;
  /** Blocks in their order, by id. */
  blocks?: Id[] | null;
  /** Whether the record is the body of a template. */
  isTemplate?: boolean | null;
  /** Values of custom fields. */
  customFields?: CustomFieldValue[] | null;
};

/** A client, who is a person or a company. */
export interface ClientRefInput {
  /** Id of the person or company. */
  _id: Id;
  /** Which of both it is. */
  entityType: "person" | "company";
}

/** What a create, an update and a bulk update of a contract may set. */
export interface ContractFields {
  /** Name of the contract. There is no `title`. */
  name?: string;
  /** Who signs. */
  signees?: ClientRefInput[];
  /** Project of the contract. */
  projectId?: Id;
  /** Template that the contract is made from. */
  templateId?: Id;
  /** Linked proposal. */
  entityId?: Id;
  /** Kind of the linked record. */
  entityType?: "proposal";
  /** Blocks in their new order, by id. Create the blocks first, then set the order. */
  blocks?: Id[];
  /** Values of custom fields. */
  customFields?: CustomFieldValue[];
}

/** Whether records belong into the archive. */
export interface ArchiveState {
  /** `true` archives, `false` restores. */
  isArchived: boolean;
}

/** A conversation. */
export type Conversation = PlutioRecord & {
  /** Kind of the record that the conversation belongs to. */
  entityType?: "email" | "messenger" | "person" | "project" | (string & {}) | null;
  /** Title. */
  title?: string | null;
  /** Record that the conversation belongs to. */
  entityId?: NullableId;
  /** People who take part, by id. */
  members?: Id[] | null;
  /** Whether two people talk or a group. */
  type?: "direct" | "group" | (string & {}) | null;
};

/** What a create and an update of a conversation may set. */
export interface ConversationFields {
  /** Kind of the record that the conversation belongs to. */
  entityType?: "email" | "messenger" | "person" | "project";
  /** Title. */
  title?: string;
  /** Record that the conversation belongs to. */
  entityId?: Id;
  /** People who take part, by id. */
  members?: Id[];
  /** Whether two people talk or a group. */
  type?: "direct" | "group";
}

/** An option of a select field. */
export interface CustomFieldOption {
  /** Id of the option; it is what a record keeps as the value of the field. */
  _id?: NullableId;
  /** Label of the option. */
  name?: string | null;
  /** Background colour. */
  color?: string | null;
  /** Colour of the text. */
  textColor?: string | null;
  /** Place among the options. */
  index?: number | null;
}

/** Definition of a custom field. */
export type CustomField = PlutioRecord & {
  /** Title. */
  title?: string | null;
  /** Kind of record that has the field. */
  entityType?: "business" | "company" | "contract" | "conversation" | "file" | "form" | "invoice" | "invoice-subscription" | "person" | "project" | "proposal" | "scheduler" | "task" | "transaction" | (string & {}) | null;
  /** Kind of input. */
  inputType?: "checkbox" | "contact" | "currency" | "date" | "link" | "multi" | "multirange" | "rating" | "select" | "slider" | "text" | (string & {}) | null;
  /** Options of a select field. */
  options?: CustomFieldOption[] | null;
  /** Whether users may add options. */
  allowCreate?: boolean | null;
  /** Whether new records have the field from the start. */
  isAddedByDefault?: boolean | null;
  /** Whether a value is needed. */
  isRequired?: boolean | null;
  /** Smallest value. */
  min?: number | null;
  /** Largest value. */
  max?: number | null;
  /** What each role may do with the field, by role. */
  permissions?: { [key: string]: "view" | "edit" | "hidden" | (string & {}) } | null;
};

/** What a create and an update of a custom field may set. */
export interface CustomFieldFields {
  /** Title. */
  title?: string;
  /** Kind of record that has the field. */
  entityType?: "business" | "company" | "contract" | "conversation" | "file" | "form" | "invoice" | "invoice-subscription" | "person" | "project" | "proposal" | "scheduler" | "task" | "transaction";
  /** Kind of input. */
  inputType?: "checkbox" | "contact" | "currency" | "date" | "link" | "multi" | "multirange" | "rating" | "select" | "slider" | "text";
  /** Options of a select field. A new one needs only its `name`. */
  options?: CustomFieldOption[];
  /** Whether users may add options. */
  allowCreate?: boolean;
  /** Whether new records have the field from the start. */
  isAddedByDefault?: boolean;
  /** Whether a value is needed. */
  isRequired?: boolean;
  /** Smallest value. */
  min?: number;
  /** Largest value. */
  max?: number;
  /** What each role may do with the field, by role. */
  permissions?: { [key: string]: "view" | "edit" | "hidden" };
}

/** Place and size of a block on a dashboard page. The unit is unknown. */
export interface DashboardLayout {
  /** Place from the left. */
  x?: number | null;
  /** Place from the top. */
  y?: number | null;
  /** Width. */
  width?: number | null;
  /** Height. */
  height?: number | null;
}

/** A page of a dashboard. */
export type DashboardPage = PlutioRecord & {
  /** Title. */
  title?: string | null;
  /** Dashboard of the page. */
  dashboardId?: NullableId;
  /** Blocks of the page. The shape of an entry is unknown. */
  blocks?: unknown[] | null;
  /** Place of each block. */
  layout?: DashboardLayout[] | null;
};

/** What a create and an update of a dashboard page may set. */
export interface DashboardPageFields {
  /** Title. */
  title?: string;
  /** Dashboard of the page. */
  dashboardId?: Id;
}

/** A page as its dashboard names it. */
export interface DashboardPageRef {
  /** Id of the page. */
  _id?: Id;
  /** Title of the page. */
  title?: string | null;
}

/** The dashboard of a role. */
export type Dashboard = PlutioRecord & {
  /** Title, which is that of a role. */
  title?: string | null;
  /** Pages of the dashboard. */
  pages?: DashboardPageRef[] | null;
};

/** An event of the calendar. */
export type CalendarEvent = PlutioRecord & {
  /** Title. */
  title?: string | null;
  /**
   * Start.
   *
   * Format: date-time
   */
  startDate?: string | null;
  /**
   * End.
   *
   * Format: date-time
   */
  endDate?: string | null;
  /** Whether the event lasts whole days. Its start and end are date-times all the same. */
  isAllDay?: boolean | null;
  /** People who take part, by id. */
  participants?: Id[] | null;
  /** Project of the event. */
  projectId?: NullableId;
  /** Description without markup. */
  descriptionPlain?: string | null;
  /** Description as HTML. */
  descriptionHTML?: string | null;
};

/** A moment (ISO 8601, UTC: `2026-01-01T00:00:00.000Z`) or a plain date (`2026-01-01`). */
export type DateInput = string;

/** What a create and an update of an event may set. */
export interface CalendarEventFields {
  /** Title. */
  title?: string;
  /** Start. */
  startDate?: DateInput;
  /** End. */
  endDate?: DateInput;
  /** Whether the event lasts whole days. Its start and end are date-times all the same. */
  isAllDay?: boolean;
  /** People who take part, by id. */
  participants?: Id[];
  /** Project of the event. */
  projectId?: Id;
  /** Description without markup. */
  descriptionPlain?: string;
  /** Description as HTML. */
  descriptionHTML?: string;
}

/** A folder of files. */
export type FileFolder = PlutioRecord & {
  /** Title. */
  title?: string | null;
  /** Folder that holds this one. */
  parentFolderId?: NullableId;
  /** Project of the folder. */
  projectId?: NullableId;
  /** Kind of the record that owns the folder. */
  entityType?: "person" | "project" | (string & {}) | null;
  /** Record that owns the folder. */
  entityId?: NullableId;
};

/** What a create and an update of a file folder may set. */
export interface FileFolderFields {
  /** Title. */
  title?: string;
  /** Folder that holds this one. */
  parentFolderId?: Id;
  /** Project of the folder. */
  projectId?: Id;
  /** Kind of the record that owns the folder. */
  entityType?: "person" | "project";
  /** Record that owns the folder. */
  entityId?: Id;
}

/** A file record. */
export type FileRecord = PlutioRecord & {
  /** Storage slug of the file. */
  handle?: string | null;
  /** Title. */
  title?: string | null;
  /** Kind of file. */
  type?: "document" | "file" | "link" | (string & {}) | null;
  /** Address of the file or link. */
  url?: string | null;
  /** Folder of the file. */
  folderId?: NullableId;
  /** Media type, such as `application/pdf`. */
  mimeType?: string | null;
  /** Extension of the file name, without the dot. */
  extension?: string | null;
  /**
   * Size in bytes.
   *
   * Format: int64
   */
  size?: number | null;
  /** Kind of the record that owns the file. */
  entityType?: "person" | "project" | "task" | (string & {}) | null;
  /** Record that owns the file. */
  entityId?: NullableId;
  /** Linked records. Their shape is unknown. */
  linkedEntities?: unknown[] | null;
};

/** What a create, an update and a bulk update of a file may set. */
export interface FileRecordFields {
  /** Storage slug of an upload. The server refuses a file without it; how to get one over the API is unknown. */
  handle?: string;
  /** Title. */
  title?: string;
  /** Kind of file. */
  type?: "document" | "file" | "link";
  /** Address of the target, where `type` is `link`. Untested. */
  url?: string;
  /** Folder of the file. */
  folderId?: Id;
  /** Media type, such as `application/pdf`. */
  mimeType?: string;
  /**
   * Size in bytes.
   *
   * Format: int64
   */
  size?: number;
  /** Kind of the record that owns the file. */
  entityType?: "person" | "project" | "task";
  /** Record that owns the file. */
  entityId?: Id;
}

/** An answer to a form. */
export type FormResponse = PlutioRecord & {
  /** Form that was answered. */
  formId?: NullableId;
  /** Answers by the id of the form's field. */
  data?: { [key: string]: unknown } | null;
  /** Name of who answered. */
  name?: string | null;
  /** E-mail address of who answered. */
  email?: string | null;
};

/** What a create and an update of a form response may set. */
export interface FormResponseFields {
  /** Form that was answered. */
  formId?: Id;
  /** Answers by the id of the form's field. */
  data?: { [key: string]: unknown };
  /** Name of who answered. */
  name?: string;
  /** E-mail address of who answered. */
  email?: string;
}

/** A form. */
export type Form = PlutioRecord & {
  /** Title. */
  title?: string | null;
  /** Name. Whether a form has a title or a name is disputed. */
  name?: string | null;
  /** State of the form. */
  status?: "draft" | "published" | "pending" | "archived" | "expired" | (string & {}) | null;
  /** Currency of the amounts in the form, as an ISO 4217 code. */
  currency?: string | null;
  /** Number of answers after which the form closes. */
  submissionsLimit?: number | null;
  /**
   * When the form closes.
   *
   * Format: date-time
   */
  expirationDate?: string | null;
  /** Values of custom fields. */
  customFields?: CustomFieldValue[] | null;
};

/** What a create, an update and a bulk update of a form may set. */
export interface FormFields {
  /** Title. */
  title?: string;
  /** Name. Whether a form has a title or a name is disputed. */
  name?: string;
  /** State of the form. */
  status?: "draft" | "published" | "pending" | "archived" | "expired";
  /** Currency of the amounts in the form, as an ISO 4217 code. */
  currency?: string;
  /** Number of answers after which the form closes. */
  submissionsLimit?: number;
  /** When the form closes. */
  expirationDate?: DateInput;
  /** Values of custom fields. */
  customFields?: CustomFieldValue[];
}

/** A group of the inbox. */
export type InboxGroup = PlutioRecord & {
  /** Title. */
  title?: string | null;
  /** Kind of group. */
  type?: "email" | "messenger" | (string & {}) | null;
  /** Whether the group is in use. */
  isActive?: boolean | null;
};

/** What a create and an update of an inbox group may set. */
export interface InboxGroupFields {
  /** Title. */
  title?: string;
  /** Kind of group. */
  type?: "email" | "messenger";
  /** Whether the group is in use. */
  isActive?: boolean;
}

/** A subscription. */
export type InvoiceSubscription = PlutioRecord & {
  /** Title. */
  title?: string | null;
  /** Who is invoiced. */
  client?: ClientRef | null;
  /** Amount of each cycle, in major units of `currency`. */
  amount?: number | null;
  /** Currency of the amount, as an ISO 4217 code. */
  currency?: string | null;
  /** How often an invoice is made. */
  repeat?: {
    /** Unit of the cycle. */
    intervalType?: "day" | "week" | "month" | "year" | (string & {}) | null;
    /** Number of units in a cycle. */
    interval?: number | null;
    /** The cycle as a recurrence rule of RFC 5545. */
    rrule?: string | null;
    /** Day of the month. Its type is unknown. */
    monthDay?: unknown;
    /** Month of a yearly cycle. Its type is unknown. */
    yearMonth?: unknown;
    /** Day of the month of a yearly cycle. Its type is unknown. */
    yearMonthDay?: unknown;
    /** What is done with each invoice. Its values are unknown. */
    action?: unknown;
  } | null;
  /** State of the subscription. The API does not change it. */
  status?: "draft" | "active" | "paused" | "cancelled" | "failed" | "past_due" | (string & {}) | null;
  /**
   * Start of the first cycle.
   *
   * Format: date-time
   */
  startDate?: string | null;
  /**
   * End of the last cycle.
   *
   * Format: date-time
   */
  endDate?: string | null;
  /**
   * When the next invoice is made.
   *
   * Format: date-time
   */
  upcomingInvoiceDate?: string | null;
  /**
   * When a payment was last tried.
   *
   * Format: date-time
   */
  lastChargeAttemptedAt?: string | null;
  /** First invoice of the subscription. */
  mainInvoiceId?: NullableId;
  /** How the client may pay. Its shape is unknown. */
  paymentOptions?: { [key: string]: unknown } | null;
  /** Values of custom fields. */
  customFields?: CustomFieldValue[] | null;
};

/** What a create, an update and a bulk update of an invoice subscription may set. */
export interface InvoiceSubscriptionFields {
  /** Title. */
  title?: string;
  /** Who is invoiced. */
  client?: ClientRefInput;
  /** Amount of each cycle, in major units of `currency`. */
  amount?: number;
  /** Currency of the amount, as an ISO 4217 code. */
  currency?: string;
  /** How often an invoice is made. */
  repeat?: {
    /** Unit of the cycle. */
    intervalType?: "day" | "week" | "month" | "year";
    /** Number of units in a cycle. */
    interval?: number;
    /** The cycle as a recurrence rule of RFC 5545. */
    rrule?: string;
    /** Day of the month. Its type is unknown. */
    monthDay?: unknown;
    /** Month of a yearly cycle. Its type is unknown. */
    yearMonth?: unknown;
    /** Day of the month of a yearly cycle. Its type is unknown. */
    yearMonthDay?: unknown;
    /** What is done with each invoice. Its values are unknown. */
    action?: unknown;
  };
  /** Start of the first cycle. */
  startDate?: DateInput;
  /** End of the last cycle. */
  endDate?: DateInput;
  /** Values of custom fields. */
  customFields?: CustomFieldValue[];
}

/** A tax of an invoice. */
export interface InvoiceTax {
  /** Name of the tax. */
  title?: string | null;
  /** Rate of the tax. That it is in per cent is our reading. */
  value?: number | null;
}

/** An invoice. */
export type Invoice = PlutioRecord & {
  /** Name, of 1 to 500 characters. */
  name?: string | null;
  /** Number shown to people, such as `INV-1029`. It is not the key. */
  invoiceId?: string | null;
  /** Who is invoiced. */
  client?: ClientRef | null;
  /** Currency of all amounts, as an ISO 4217 code. */
  currency?: string | null;
  /** State. A new invoice is a draft; the API does not change it. */
  status?: "draft" | "pending" | "overdue" | "paid" | "cancelled" | (string & {}) | null;
  /** Total with tax, computed from the items block, in major units of `currency`. */
  amount?: number | null;
  /** Total without tax, computed from the items block, in major units of `currency`. */
  subTotal?: number | null;
  /** What was paid so far, in major units of `currency`. */
  amountPaid?: number | null;
  /** Taxes of the invoice. */
  tax?: InvoiceTax[] | null;
  /** Discount in per cent. */
  discount?: string | null;
  /**
   * Date of issue.
   *
   * Format: date-time
   */
  issueDate?: string | null;
  /**
   * Date when payment is due.
   *
   * Format: date-time
   */
  dueDate?: string | null;
  /**
   * When it was paid.
   *
   * Format: date-time
   */
  paidAt?: string | null;
  /** Project of the invoice. */
  projectId?: NullableId;
  /** Template that the invoice is made from. */
  templateId?: NullableId;
  /** Reference of the client. */
  reference?: string | null;
  /** Blocks in their order, by id. The lines stand in the one of type `items`. */
  blocks?: Id[] | null;
  /** Values of custom fields. */
  customFields?: CustomFieldValue[] | null;
};

/** What a create, an update and a bulk update of an invoice may set. */
export interface InvoiceFields {
  /** Name. */
  name?: string;
  /** Who is invoiced. */
  client?: ClientRefInput;
  /** Currency of all amounts, as an ISO 4217 code. */
  currency?: string;
  /** Taxes of the invoice. */
  tax?: InvoiceTax[];
  /** Discount in per cent. */
  discount?: string;
  /** Date of issue. */
  issueDate?: DateInput;
  /** Date when payment is due. The workspace settings give the default. */
  dueDate?: DateInput;
  /** Project of the invoice. */
  projectId?: Id;
  /** Template that the invoice is made from. */
  templateId?: Id;
  /** Reference of the client. */
  reference?: string;
  /** Values of custom fields. */
  customFields?: CustomFieldValue[];
}

/** A product or service. */
export type Item = PlutioRecord & {
  /** Title. */
  title?: string | null;
  /** Description. */
  descriptionPlain?: string | null;
  /** Price in major units. An item names no currency. */
  amount?: number | null;
  /** Quantity. */
  quantity?: number | null;
  /** Tax rate in per cent. */
  tax?: number | null;
};

/** What a create and an update of an item may set. */
export interface ItemFields {
  /** Title. */
  title?: string;
  /** Description. */
  descriptionPlain?: string;
  /** Price in major units. An item names no currency. */
  amount?: number;
  /** Quantity. */
  quantity?: number;
  /** Tax rate in per cent. */
  tax?: number;
}

/** A note. */
export type Note = PlutioRecord & {
  /** Title. */
  title?: string | null;
  /** Text. HTML comments are stripped by the server. */
  descriptionHTML?: string | null;
  /** Record that the note is on. */
  entityId?: NullableId;
  /** Kind of the record that the note is on. */
  entityType?: "block" | "company" | "person" | (string & {}) | null;
};

/** What a create and an update of a note may set. */
export interface NoteFields {
  /** Title. */
  title?: string;
  /** Text. HTML comments are stripped by the server. */
  descriptionHTML?: string;
  /** Record that the note is on. */
  entityId?: Id;
  /** Kind of the record that the note is on. */
  entityType?: "block" | "company" | "person";
}

/** Name of a person. */
export interface PersonName {
  /** First name. */
  first?: string | null;
  /** Last name. */
  last?: string | null;
}

/** A company as its people name it. */
export interface PersonCompany {
  /** Id of the company. */
  _id?: Id;
}

/** A person. */
export type Person = PlutioRecord & {
  /** Name of the person. */
  name?: PersonName | null;
  /** Slug of the role. */
  role?: "co-owner" | "team" | "client" | (string & {}) | null;
  /** Whether the person is active. */
  status?: "active" | "inactive" | (string & {}) | null;
  /** E-mail addresses. */
  contactEmails?: ContactEmail[] | null;
  /** Telephone numbers. */
  contactPhones?: ContactPhone[] | null;
  /** Postal address. */
  address?: Address | null;
  /** Companies of the person. */
  companies?: PersonCompany[] | null;
  /** Tags. */
  tags?: string[] | null;
  /** Values of custom fields. */
  customFields?: CustomFieldValue[] | null;
};

/** What a create, an update and a bulk update of a person may set. */
export interface PersonFields {
  /** Name of the person. */
  name?: PersonName;
  /** Slug of the role: `co-owner`, `team` or `client`, which are built in, or one of the workspace's own. `owner` exists by the help centre, too. */
  role?: string;
  /** E-mail address of the new person. Reads show it among `contactEmails`. */
  email?: string;
  /** `false`: no invitation is mailed. */
  invite?: boolean;
  /** Whether the person is active. */
  status?: "active" | "inactive";
  /** E-mail addresses. */
  contactEmails?: ContactEmail[];
  /** Telephone numbers. */
  contactPhones?: ContactPhone[];
  /** Postal address. */
  address?: Address;
  /** Companies of the person. */
  companies?: PersonCompany[];
  /** Tags. */
  tags?: string[];
  /** Values of custom fields. */
  customFields?: CustomFieldValue[];
}

/** A login account. Only its id is known. */
export type Profile = PlutioRecord;

/** Status as a project names it. */
export interface ProjectStatus {
  /** Id of the status. */
  _id?: NullableId;
  /** Title; New, In progress, Completed and Canceled are the default ones. */
  title?: string | null;
}

/** Budget of a project. */
export interface ProjectBudget {
  /** Amount in major units of the currency of the project. */
  amount?: number | null;
}

/** Numbers of tasks. */
export interface TaskCount {
  /** Number of tasks. */
  all?: number | null;
  /** Number of completed tasks. */
  completed?: number | null;
}

/** A project. */
export type Project = PlutioRecord & {
  /** Name. There is no `title`. */
  name?: string | null;
  /** Status. */
  status?: ProjectStatus | null;
  /** Clients. */
  clients?: ClientRef[] | null;
  /** People who work on the project, by id. */
  contributors?: Id[] | null;
  /**
   * Start.
   *
   * Format: date-time
   */
  startDate?: string | null;
  /**
   * Date when the project is due.
   *
   * Format: date-time
   */
  dueDate?: string | null;
  /** Currency of the amounts, as an ISO 4217 code. */
  currency?: string | null;
  /** Budget. */
  budget?: ProjectBudget | null;
  /** Whether work is billed. */
  isBillable?: boolean | null;
  /** Billing rate, in major units of `currency`. */
  billingRate?: number | null;
  /** Description. */
  description?: string | null;
  /** Description as HTML. */
  descriptionHTML?: string | null;
  /** Colour. */
  color?: string | null;
  /** Numbers of tasks. */
  taskCounts?: TaskCount[] | null;
  /** Values of custom fields. */
  customFields?: CustomFieldValue[] | null;
};

/** What a create, an update and a bulk update of a project may set. */
export interface ProjectFields {
  /** Name. There is no `title`. */
  name?: string;
  /** Clients. */
  clients?: ClientRefInput[];
  /** People who work on the project, by id. */
  contributors?: Id[];
  /** Start. */
  startDate?: DateInput;
  /** Date when the project is due. */
  dueDate?: DateInput;
  /** Currency of the amounts, as an ISO 4217 code. */
  currency?: string;
  /** Budget. */
  budget?: ProjectBudget;
  /** Whether work is billed. */
  isBillable?: boolean;
  /** Billing rate, in major units of `currency`. */
  billingRate?: number;
  /** Description. */
  description?: string;
  /** Description as HTML. */
  descriptionHTML?: string;
  /** Template to make the project from. */
  templateId?: Id;
  /** Values of custom fields. */
  customFields?: CustomFieldValue[];
}

/** A proposal. */
export type Proposal = PlutioRecord & {
  /** Name. There is no `title`. */
  name?: string | null;
  /** Number shown to people. It is not the key. */
  proposalId?: string | null;
  /** To whom the proposal goes. */
  client?: ClientRef | null;
  /** State of the proposal. */
  status?: "draft" | "pending" | "approved" | "overdue" | "declined" | "cancelled" | (string & {}) | null;
  /**
   * When it was sent.
   *
   * Format: date-time
   */
  pendingAt?: string | null;
  /**
   * When it was approved.
   *
   * Format: date-time
   */
  approvedAt?: string | null;
  /** Currency of the amounts, as an ISO 4217 code. */
  currency?: string | null;
  /** Total, in major units of `currency`. */
  amount?: number | null;
  /** Total without tax, in major units of `currency`. */
  subTotal?: number | null;
  /** Lines. */
  billableItems?: BillableItem[] | null;
  /** Blocks in their order, by id. */
  blocks?: Id[] | null;
  /** Whether approval makes an invoice. */
  autoInvoice?: boolean | null;
  /** Whether approval makes a project. */
  autoProject?: boolean | null;
  /** Invoice that approval made. */
  autoInvoiceId?: NullableId;
  /** Template of that invoice. */
  autoInvoiceTemplateId?: NullableId;
  /** Template of the contract. */
  contractTemplateId?: NullableId;
  /** Template that the proposal is made from. */
  templateId?: NullableId;
  /** Project of the proposal. */
  projectId?: NullableId;
  /** How the client may pay. It is there only where `autoInvoice` is on; its shape is unknown. */
  paymentOptions?: { [key: string]: unknown } | null;
  /** Whether the record is the body of a template. */
  isTemplate?: boolean | null;
  /** Values of custom fields. */
  customFields?: CustomFieldValue[] | null;
};

/** What a create, an update and a bulk update of a proposal may set. */
export interface ProposalFields {
  /** Name. There is no `title`. */
  name?: string;
  /** To whom the proposal goes. */
  client?: ClientRefInput;
  /** New state. These are the two that a client was seen to set. */
  status?: "declined" | "cancelled";
  /** Currency of the amounts, as an ISO 4217 code. */
  currency?: string;
  /** Lines. */
  billableItems?: BillableItem[];
  /** Blocks in their new order, by id. Create the blocks first, then set the order. */
  blocks?: Id[];
  /** Whether approval makes an invoice. */
  autoInvoice?: boolean;
  /** Whether approval makes a project. */
  autoProject?: boolean;
  /** Template of that invoice. */
  autoInvoiceTemplateId?: Id;
  /** Template of the contract. */
  contractTemplateId?: Id;
  /** Template that the proposal is made from. */
  templateId?: Id;
  /** Project of the proposal. */
  projectId?: Id;
  /** When the proposal expires. */
  expiresAt?: DateInput;
  /** Date of issue. */
  issueDate?: DateInput;
  /** Until when the proposal holds. */
  validUntil?: DateInput;
  /** Person to whom the proposal goes; prefer `client`. */
  personId?: Id;
  /** Company to which the proposal goes; prefer `client`. */
  companyId?: Id;
  /** Tags. */
  tags?: string[];
  /** Values of custom fields. */
  customFields?: CustomFieldValue[];
}

/** A role. People refer to it by a slug, whose field name here is unknown. */
export type Role = PlutioRecord & {
  /** Title. */
  title?: string | null;
  /** Slugs of the permissions. Which exist is unknown. */
  permissions?: string[] | null;
};

/** What a create and an update of a role may set. */
export interface RoleFields {
  /** Title. */
  title?: string;
  /** Slugs of the permissions. Which exist is unknown. */
  permissions?: string[];
}

/** A status. */
export type Status = PlutioRecord & {
  /** Title. */
  title?: string | null;
  /** Kind of record that may have the status. */
  entityType?: "conversation" | "project" | (string & {}) | null;
  /** Colour, in hexadecimal. */
  color?: string | null;
  /** What the status stands for. */
  type?: "active" | "closed" | "completed" | "open" | (string & {}) | null;
};

/** What a create and an update of a status may set. */
export interface StatusFields {
  /** Title. */
  title?: string;
  /** Kind of record that may have the status. */
  entityType?: "conversation" | "project";
  /** Colour, in hexadecimal. */
  color?: string;
  /** What the status stands for. */
  type?: "active" | "closed" | "completed" | "open";
}

/** A task board. */
export type TaskBoard = PlutioRecord & {
  /** Title. */
  title?: string | null;
  /** Project of the board. A board without one stands alone. */
  projectId?: NullableId;
};

/** What a create and an update of a task board may set. */
export interface TaskBoardFields {
  /** Title. */
  title?: string;
  /** Project of the board. A board without one stands alone. */
  projectId?: Id;
}

/** A task group. */
export type TaskGroup = PlutioRecord & {
  /** Title, of 1 to 256 characters. */
  title?: string | null;
  /** Board of the group. */
  taskBoardId?: NullableId;
  /** Project of the group. */
  projectId?: NullableId;
  /** Colour. */
  color?: string | null;
  /** Place on the board; 0 is the first. */
  position?: number | null;
  /** Whether new tasks of the board go here. */
  isDefault?: boolean | null;
};

/** What a create and an update of a task group may set. */
export interface TaskGroupFields {
  /** Title. */
  title?: string;
  /** Board of the group. */
  taskBoardId?: Id;
  /** Project of the group. */
  projectId?: Id;
  /** Colour. */
  color?: string;
  /** Place on the board; 0 is the first. */
  position?: number;
  /** Whether new tasks of the board go here. */
  isDefault?: boolean;
}

/** A task. */
export type Task = PlutioRecord & {
  /** Number shown in the app. It is not the key. */
  taskId?: number | string | null;
  /** Title. */
  title?: string | null;
  /** Project of the task. */
  projectId?: NullableId;
  /** Board of the task. */
  taskBoardId?: NullableId;
  /** Group of the task. */
  taskGroupId?: NullableId;
  /** Task that this one is a part of. */
  parentTaskId?: NullableId;
  /** Description as HTML. */
  descriptionHTML?: string | null;
  /** Description without markup. */
  descriptionPlain?: string | null;
  /** State. A new task is incomplete. */
  status?: "incomplete" | "completed" | "overdue" | (string & {}) | null;
  /** People who do the task, by id. */
  assignedTo?: Id[] | null;
  /** People who follow the task, by id. */
  followers?: Id[] | null;
  /**
   * Start.
   *
   * Format: date-time
   */
  startDate?: string | null;
  /**
   * Date when the task is due.
   *
   * Format: date-time
   */
  dueDate?: string | null;
  /** Values of custom fields. */
  customFields?: CustomFieldValue[] | null;
};

/** What a create, an update and a bulk update of a task may set. */
export interface TaskFields {
  /** Title. */
  title?: string;
  /** Project of the task. */
  projectId?: Id;
  /** Board of the task. */
  taskBoardId?: Id;
  /** Group of the task. */
  taskGroupId?: Id;
  /** Task that this one is a part of. */
  parentTaskId?: Id;
  /** Description as HTML. */
  descriptionHTML?: string;
  /** Description without markup. */
  descriptionPlain?: string;
  /** State. A new task is incomplete. */
  status?: "incomplete" | "completed" | "overdue";
  /** People who do the task, by id. */
  assignedTo?: Id[];
  /** People who follow the task, by id. */
  followers?: Id[];
  /** Start. */
  startDate?: DateInput;
  /** Date when the task is due. */
  dueDate?: DateInput;
  /** Whether the task is archived. */
  isArchived?: boolean;
  /** Values of custom fields. */
  customFields?: CustomFieldValue[];
}

/** A template. */
export type Template = PlutioRecord & {
  /** Kind of record that the template makes. */
  entityType?: "block" | "blocks-group" | "contract" | "dashboard-page" | "form" | "invoice" | "item" | "project" | "proposal" | "receipt" | "scheduler" | "task" | "task-board" | "task-group" | (string & {}) | null;
  /** Record that is the body of the template. */
  entityId?: NullableId;
  /** Title. */
  title?: string | null;
  /** Description. */
  description?: string | null;
  /** Group of the template. */
  group?: string | null;
  /** Whether the template is public. */
  isPublic?: boolean | null;
};

/** What a create and an update of a template may set. */
export interface TemplateFields {
  /** Kind of record that the template makes. */
  entityType?: "block" | "blocks-group" | "contract" | "dashboard-page" | "form" | "invoice" | "item" | "project" | "proposal" | "receipt" | "scheduler" | "task" | "task-board" | "task-group";
  /** Title. */
  title?: string;
  /** Description. */
  description?: string;
  /** Whether the template is public. */
  isPublic?: boolean;
}

/** A time track. */
export type TimeTrack = PlutioRecord & {
  /** Title. */
  title?: string | null;
  /** Description. */
  descriptionPlain?: string | null;
  /** Project worked on. */
  projectId?: NullableId;
  /** Task worked on. */
  taskId?: NullableId;
  /** Who worked. */
  personId?: NullableId;
  /** Category of the work. */
  categoryId?: NullableId;
  /**
   * Start.
   *
   * Format: date-time
   */
  startedAt?: string | null;
  /**
   * End.
   *
   * Format: date-time
   */
  stoppedAt?: string | null;
  /** Duration in seconds. */
  time?: number | null;
  /** Whether the time was entered by hand. */
  isManualTime?: boolean | null;
  /** Rate per hour, in major units of `currency`. */
  billingRate?: number | null;
  /** What is billed, in major units of `currency`. */
  billingAmount?: number | null;
  /** Cost per hour, in major units of `currency`. */
  costRate?: number | null;
  /** What the time cost, in major units of `currency`. */
  costAmount?: number | null;
  /** Whether the time was billed. */
  billingStatus?: "invoiced" | "non-billable" | "paid" | "unpaid" | (string & {}) | null;
  /** Whether the cost was paid. Its values are unknown. */
  costStatus?: string | null;
  /** State of the time track. Its values are unknown. */
  status?: string | null;
  /** Currency of the amounts, as an ISO 4217 code. */
  currency?: string | null;
  /** Values of custom fields. */
  customFields?: CustomFieldValue[] | null;
};

/** What a create, an update and a bulk update of a time track may set. */
export interface TimeTrackFields {
  /** Title. */
  title?: string;
  /** Description. */
  descriptionPlain?: string;
  /** Project worked on. One client requires it, and it has to be that of the task. */
  projectId?: Id;
  /** Task worked on. */
  taskId?: Id;
  /** Who worked. */
  personId?: Id;
  /** Category of the work. */
  categoryId?: Id;
  /** Start. */
  startedAt?: DateInput;
  /** End. */
  stoppedAt?: DateInput;
  /** Duration in seconds. */
  time?: number;
  /** Whether the time was entered by hand. */
  isManualTime?: boolean;
  /** Rate per hour, in major units of `currency`. */
  billingRate?: number;
  /** Whether the time was billed. */
  billingStatus?: "invoiced" | "non-billable" | "paid" | "unpaid";
  /** Values of custom fields. */
  customFields?: CustomFieldValue[];
}

/** A row of the trash. It refers to the original record, which still exists; only its id is known. */
export type TrashItem = PlutioRecord;

/** Whether a wiki is shared. */
export interface WikiShareSettings {
  /** Whether it is shared. */
  isShared?: boolean | null;
}

/** Look of a wiki. Options for padding and border radius exist under names that are unknown. */
export interface WikiDesignOptions {
  /** Font. */
  fontFamily?: string | null;
  /** Background colour. */
  bgColor?: string | null;
  /** Layout. Its values are unknown. */
  layout?: unknown;
  /** Largest width. Its unit is unknown. */
  maxWidth?: unknown;
  /** Look of a section. Its fields are unknown. */
  section?: { [key: string]: unknown } | null;
}

/** A wiki. A list carries a nested, shallow tree of its pages under a name that is unknown; full pages come from the wiki entities. */
export type Wiki = PlutioRecord & {
  /** Title. */
  title?: string | null;
  /** Kind of the record that the wiki is attached to. */
  entityType?: "project" | (string & {}) | null;
  /** Record that the wiki is attached to. */
  entityId?: NullableId;
  /** Description. */
  description?: string | null;
  /** Project of the wiki. */
  projectId?: NullableId;
  /** Whether the wiki is shared. */
  shareSettings?: WikiShareSettings | null;
  /** Who within the workspace may see the wiki. */
  privateShareSettings?: {
    /** Who may see the wiki; `roles` is the only value seen. */
    type?: "roles" | (string & {}) | null;
    /** Slugs of the roles, such as `team`, `co-owner` and `client`. */
    roles?: string[] | null;
  } | null;
  /** Look of the wiki. */
  designOptions?: WikiDesignOptions | null;
  /** Logo. Its fields are unknown. */
  logo?: { [key: string]: unknown } | null;
  /** Icon. Its fields are unknown. */
  iconImage?: { [key: string]: unknown } | null;
  /** Colour. */
  color?: string | null;
  /** Place among the wikis. */
  index?: number | null;
};

/** What a create and an update of a wiki may set. */
export interface WikiFields {
  /** Title. */
  title?: string;
  /** Kind of the record that the wiki is attached to. */
  entityType?: "project";
  /** Record that the wiki is attached to. */
  entityId?: Id;
  /** Description. */
  description?: string;
  /** Project of the wiki. */
  projectId?: Id;
  /** Whether the wiki is shared. */
  shareSettings?: WikiShareSettings;
  /** Who within the workspace may see the wiki. */
  privateShareSettings?: {
    /** Who may see the wiki. */
    type?: "roles";
    /** Slugs of the roles, such as `team`, `co-owner` and `client`. */
    roles?: string[];
  };
  /** Look of the wiki. */
  designOptions?: WikiDesignOptions;
  /** Logo. Its fields are unknown. */
  logo?: { [key: string]: unknown };
  /** Icon. Its fields are unknown. */
  iconImage?: { [key: string]: unknown };
  /** Colour. */
  color?: string;
  /** Place among the wikis. */
  index?: number;
}

/** A page or category of a wiki. */
export type WikiEntity = PlutioRecord & {
  /** Wiki of the entity. */
  wikiId?: NullableId;
  /** Entity above this one; at the top level, the wiki itself. */
  parentId?: NullableId;
  /** Title. */
  title?: string | null;
  /** Whether it is a page or a category. */
  type?: "page" | "category" | (string & {}) | null;
  /** State. */
  status?: "draft" | "published" | (string & {}) | null;
  /** Description. */
  description?: string | null;
  /** Look of the page. Its fields are unknown. */
  designOptions?: { [key: string]: unknown } | null;
  /** Icon. Its fields are unknown. */
  icon?: { [key: string]: unknown } | null;
  /** Further data. Its fields are unknown. */
  meta?: { [key: string]: unknown } | null;
  /** Place among its siblings. */
  index?: number | null;
  /** Blocks of the page. The shape of an entry is unknown. */
  blocks?: unknown[] | null;
};

/** What a create and an update of a wiki entity may set. */
export interface WikiEntityFields {
  /** Wiki of the entity. */
  wikiId?: Id;
  /** Entity above this one; at the top level, the wiki itself. */
  parentId?: Id;
  /** Title. */
  title?: string;
  /** Whether it is a page or a category. */
  type?: "page" | "category";
  /** State. */
  status?: "draft" | "published";
  /** Description. */
  description?: string;
  /** Look of the page. Its fields are unknown. */
  designOptions?: { [key: string]: unknown };
  /** Icon. Its fields are unknown. */
  icon?: { [key: string]: unknown };
  /** Further data. Its fields are unknown. */
  meta?: { [key: string]: unknown };
  /** Place among its siblings. */
  index?: number;
}

/** A row of the archive. Which fields it has is unknown. */
export type ArchivedItem = PlutioRecord;

/** An automation. Its fields are unknown. */
export type Automation = PlutioRecord;

/** A booking page. Its fields are unknown. */
export type Scheduler = PlutioRecord;

/** Weekly availability of a person. Its fields are unknown. */
export type Schedule = PlutioRecord;

/** A payment. */
export type Transaction = PlutioRecord & {
  /** Title. */
  title?: string | null;
  /** Amount, in major units of `currency`. */
  amount?: number | null;
  /** Currency of the amount, as an ISO 4217 code. */
  currency?: string | null;
  /** Who paid or was paid. */
  client?: ClientRef | null;
  /** Invoice that is paid. */
  invoiceId?: NullableId;
  /** Whether money comes in or goes out. */
  type?: "in" | "out" | (string & {}) | null;
  /** State; `paid` is the only one seen. */
  status?: "paid" | (string & {}) | null;
  /** How it was paid, where it was entered by hand. */
  manualPaymentMethod?: "cash" | "check" | "credit" | "debit" | "wire-transfer" | (string & {}) | null;
  /**
   * Date of the payment.
   *
   * Format: date-time
   */
  issueDate?: string | null;
};

/** What a create, an update and a bulk update of a transaction may set. */
export interface TransactionFields {
  /** Title. */
  title?: string;
  /** Amount, in major units of `currency`. */
  amount?: number;
  /** Currency of the amount, as an ISO 4217 code. */
  currency?: string;
  /** Who paid or was paid. */
  client?: ClientRefInput;
  /** Invoice that is paid. */
  invoiceId?: Id;
  /** Whether money comes in or goes out. */
  type?: "in" | "out";
  /** How it was paid, where it was entered by hand. */
  manualPaymentMethod?: "cash" | "check" | "credit" | "debit" | "wire-transfer";
  /** Date of the payment. */
  issueDate?: DateInput;
}
