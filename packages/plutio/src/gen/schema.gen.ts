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
         * @description Exchanges the id and secret of an API client for a token that works for 72 hours. There is no refresh token: ask again with the same credentials. One token serves every workspace of the client.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List block groups
         * @description Reads block groups, filtered, sorted and paged. The filters on the owner are likely, as blocks have them.
         */
        get: operations["blockGroups.list"];
        /**
         * Update a block group
         * @description Changes the fields that are sent and leaves the others as they are. Which fields it takes is unknown.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List blocks
         * @description Reads blocks, filtered, sorted and paged. Both `entityType` and `entityId` are needed.
         */
        get: operations["blocks.list"];
        /**
         * Update a block
         * @description Changes the fields that are sent and leaves the others as they are.
         */
        put: operations["blocks.update"];
        /**
         * Create a block
         * @description Creates a block. A new proposal, contract or wiki page has default blocks already. The order is the `blocks` array of the owner.
         */
        post: operations["blocks.create"];
        /**
         * Delete a block
         * @description Moves a block to the trash, which keeps it for 30 days. Default blocks, made with their owner, may refuse.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List businesses
         * @description Reads businesses, filtered, sorted and paged. The list holds the calling workspace only.
         */
        get: operations["businesses.list"];
        /**
         * Update a business
         * @description Changes the fields that are sent and leaves the others as they are. Which fields it takes is unknown, and whether `_id` is needed.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List canned responses
         * @description Reads canned responses, filtered, sorted and paged.
         */
        get: operations["cannedResponses.list"];
        /**
         * Update a canned response
         * @description Changes the fields that are sent and leaves the others as they are.
         */
        put: operations["cannedResponses.update"];
        /**
         * Create a canned response
         * @description Creates a canned response.
         */
        post: operations["cannedResponses.create"];
        /**
         * Delete a canned response
         * @description Moves a canned response to the trash, which keeps it for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List categories
         * @description Reads categories, filtered, sorted and paged.
         */
        get: operations["categories.list"];
        /**
         * Update a category
         * @description Changes the fields that are sent and leaves the others as they are.
         */
        put: operations["categories.update"];
        /**
         * Create a category
         * @description Creates a category.
         */
        post: operations["categories.create"];
        /**
         * Delete a category
         * @description Moves a category to the trash, which keeps it for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List comments
         * @description Reads comments, filtered, sorted and paged. Needs either `_id` or both `entityType` and `entityId`: a bare list is refused.
         */
        get: operations["comments.list"];
        /**
         * Update a comment
         * @description Changes the fields that are sent and leaves the others as they are.
         */
        put: operations["comments.update"];
        /**
         * Create a comment
         * @description Creates a comment. Send either `bodyPlain` or `bodyHTML`.
         */
        post: operations["comments.create"];
        /**
         * Delete a comment
         * @description Moves a comment to the trash, which keeps it for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List companies
         * @description Reads companies, filtered, sorted and paged.
         */
        get: operations["companies.list"];
        /**
         * Update a company
         * @description Changes the fields that are sent and leaves the others as they are.
         */
        put: operations["companies.update"];
        /**
         * Create a company
         * @description Creates a company. Only the title is needed.
         */
        post: operations["companies.create"];
        /**
         * Delete a company
         * @description Moves a company to the trash, which keeps it for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Sets the same fields on several companies.
         */
        put: operations["companies.bulkUpdate"];
        post?: never;
        /**
         * Delete several companies
         * @description Moves several companies to the trash, which keeps them for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List contracts
         * @description Reads contracts, filtered, sorted and paged. Bodies of templates are hidden unless `isTemplate` is true.
         */
        get: operations["contracts.list"];
        /**
         * Update a contract
         * @description Changes the fields that are sent and leaves the others as they are. Setting `blocks` puts them in order.
         */
        put: operations["contracts.update"];
        /**
         * Create a contract
         * @description Creates a contract. A new contract has a content and a signature block.
         */
        post: operations["contracts.create"];
        /**
         * Delete a contract
         * @description Moves a contract to the trash, which keeps it for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Puts a contract into the archive, or takes it out again. Default lists leave archived records out.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Sets the same fields on several contracts.
         */
        put: operations["contracts.bulkUpdate"];
        post?: never;
        /**
         * Delete several contracts
         * @description Moves several contracts to the trash, which keeps them for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Puts several contracts into the archive, or takes them out again.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List conversations
         * @description Reads conversations, filtered, sorted and paged.
         */
        get: operations["conversations.list"];
        /**
         * Update a conversation
         * @description Changes the fields that are sent and leaves the others as they are.
         */
        put: operations["conversations.update"];
        /**
         * Create a conversation
         * @description Creates a conversation.
         */
        post: operations["conversations.create"];
        /**
         * Delete a conversation
         * @description Moves a conversation to the trash, which keeps it for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List custom fields
         * @description Reads custom fields, filtered, sorted and paged.
         */
        get: operations["customFields.list"];
        /**
         * Update a custom field
         * @description Changes the fields that are sent and leaves the others as they are. One client was refused with 403, most likely because it sent the id in the path.
         */
        put: operations["customFields.update"];
        /**
         * Create a custom field
         * @description Creates a custom field. The values of select fields are ids of options, not labels.
         */
        post: operations["customFields.create"];
        /**
         * Delete a custom field
         * @description Moves a custom field to the trash, which keeps it for 30 days. One client was refused with 403, most likely because it sent the id in the path.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get dashboard data
         * @description Reads the figures that widgets show. Which parameters choose them, and what the answer looks like, is unknown; the common ones are declared.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List dashboard pages
         * @description Reads dashboard pages, filtered, sorted and paged.
         */
        get: operations["dashboardPages.list"];
        /**
         * Update a dashboard page
         * @description Changes the fields that are sent and leaves the others as they are. One client was refused with 403, most likely because it sent the id in the path.
         */
        put: operations["dashboardPages.update"];
        /**
         * Create a dashboard page
         * @description Creates a dashboard page.
         */
        post: operations["dashboardPages.create"];
        /**
         * Delete a dashboard page
         * @description Moves a dashboard page to the trash, which keeps it for 30 days. One client was refused with 403, most likely because it sent the id in the path.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List dashboards
         * @description Reads dashboards, filtered, sorted and paged.
         */
        get: operations["dashboards.list"];
        /**
         * Update a dashboard
         * @description Changes the fields that are sent and leaves the others as they are. Which fields it takes is unknown.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description Reads events, filtered, sorted and paged.
         */
        get: operations["events.list"];
        /**
         * Update an event
         * @description Changes the fields that are sent and leaves the others as they are.
         */
        put: operations["events.update"];
        /**
         * Create an event
         * @description Creates an event. No invitation is sent.
         */
        post: operations["events.create"];
        /**
         * Delete an event
         * @description Moves an event to the trash, which keeps it for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List file folders
         * @description Reads file folders, filtered, sorted and paged.
         */
        get: operations["fileFolders.list"];
        /**
         * Update a file folder
         * @description Changes the fields that are sent and leaves the others as they are.
         */
        put: operations["fileFolders.update"];
        /**
         * Create a file folder
         * @description Creates a file folder.
         */
        post: operations["fileFolders.create"];
        /**
         * Delete a file folder
         * @description Moves a file folder to the trash, which keeps it for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Moves a file folder to another place. Which of the fields the server reads is unknown.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List files
         * @description Reads files, filtered, sorted and paged. Only records are listed; their bytes are not part of the API.
         */
        get: operations["files.list"];
        /**
         * Update a file
         * @description Changes the fields that are sent and leaves the others as they are.
         */
        put: operations["files.update"];
        /**
         * Create a file
         * @description Creates the record of a file, without its bytes. The server wants a `handle`, which stands for bytes uploaded before; how to upload over the API is unknown.
         */
        post: operations["files.create"];
        /**
         * Delete a file
         * @description Moves a file to the trash, which keeps it for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Moves a file to another place. Which of the fields the server reads is unknown.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Sets the same fields on several files.
         */
        put: operations["files.bulkUpdate"];
        post?: never;
        /**
         * Delete several files
         * @description Moves several files to the trash, which keeps them for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List form responses
         * @description Reads form responses, filtered, sorted and paged.
         */
        get: operations["formResponses.list"];
        /**
         * Update a form response
         * @description Changes the fields that are sent and leaves the others as they are.
         */
        put: operations["formResponses.update"];
        /**
         * Create a form response
         * @description Creates a form response.
         */
        post: operations["formResponses.create"];
        /**
         * Delete a form response
         * @description Moves a form response to the trash, which keeps it for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Moves several form responses to the trash, which keeps them for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List forms
         * @description Reads forms, filtered, sorted and paged.
         */
        get: operations["forms.list"];
        /**
         * Update a form
         * @description Changes the fields that are sent and leaves the others as they are.
         */
        put: operations["forms.update"];
        /**
         * Create a form
         * @description Creates a form.
         */
        post: operations["forms.create"];
        /**
         * Delete a form
         * @description Moves a form to the trash, which keeps it for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Makes a copy of a form. Whether the server reads more than `_id` is unknown.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Puts a form into the archive, or takes it out again. Default lists leave archived records out.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Sets the same fields on several forms.
         */
        put: operations["forms.bulkUpdate"];
        post?: never;
        /**
         * Delete several forms
         * @description Moves several forms to the trash, which keeps them for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Puts several forms into the archive, or takes them out again.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List inbox groups
         * @description Reads inbox groups, filtered, sorted and paged.
         */
        get: operations["inboxGroups.list"];
        /**
         * Update an inbox group
         * @description Changes the fields that are sent and leaves the others as they are.
         */
        put: operations["inboxGroups.update"];
        /**
         * Create an inbox group
         * @description Creates an inbox group.
         */
        post: operations["inboxGroups.create"];
        /**
         * Delete an inbox group
         * @description Moves an inbox group to the trash, which keeps it for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List invoice subscriptions
         * @description Reads invoice subscriptions, filtered, sorted and paged.
         */
        get: operations["invoiceSubscriptions.list"];
        /**
         * Update an invoice subscription
         * @description Changes the fields that are sent and leaves the others as they are. A `status` is dropped silently.
         */
        put: operations["invoiceSubscriptions.update"];
        /**
         * Create an invoice subscription
         * @description Creates an invoice subscription.
         */
        post: operations["invoiceSubscriptions.create"];
        /**
         * Delete an invoice subscription
         * @description Moves an invoice subscription to the trash, which keeps it for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Sets the same fields on several invoice subscriptions. A `status` is accepted with 200 and dropped.
         */
        put: operations["invoiceSubscriptions.bulkUpdate"];
        post?: never;
        /**
         * Delete several invoice subscriptions
         * @description Moves several invoice subscriptions to the trash, which keeps them for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices
         * @description Reads invoices, filtered, sorted and paged.
         */
        get: operations["invoices.list"];
        /**
         * Update an invoice
         * @description Changes the fields that are sent and leaves the others as they are. A `status` is dropped silently.
         */
        put: operations["invoices.update"];
        /**
         * Create an invoice
         * @description Creates an invoice. A new invoice is a draft. One client always sends `name`, `client` and `currency`. Lines are added as a block of type `items`.
         */
        post: operations["invoices.create"];
        /**
         * Delete an invoice
         * @description Moves an invoice to the trash, which keeps it for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Puts an invoice into the archive, or takes it out again. Default lists leave archived records out.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Sets the same fields on several invoices. A `status` is accepted with 200 and dropped.
         */
        put: operations["invoices.bulkUpdate"];
        post?: never;
        /**
         * Delete several invoices
         * @description Moves several invoices to the trash, which keeps them for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Puts several invoices into the archive, or takes them out again.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List items
         * @description Reads items, filtered, sorted and paged.
         */
        get: operations["items.list"];
        /**
         * Update an item
         * @description Changes the fields that are sent and leaves the others as they are.
         */
        put: operations["items.update"];
        /**
         * Create an item
         * @description Creates an item.
         */
        post: operations["items.create"];
        /**
         * Delete an item
         * @description Moves an item to the trash, which keeps it for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List notes
         * @description Reads notes, filtered, sorted and paged.
         */
        get: operations["notes.list"];
        /**
         * Update a note
         * @description Changes the fields that are sent and leaves the others as they are.
         */
        put: operations["notes.update"];
        /**
         * Create a note
         * @description Creates a note. HTML comments in the text are stripped by the server.
         */
        post: operations["notes.create"];
        /**
         * Delete a note
         * @description Moves a note to the trash, which keeps it for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List people
         * @description Reads people, filtered, sorted and paged. Plain text in `q` is ignored here: it has to be JSON.
         */
        get: operations["people.list"];
        /**
         * Update a person
         * @description Changes the fields that are sent and leaves the others as they are.
         */
        put: operations["people.update"];
        /**
         * Create a person
         * @description Creates a person. The address for an invitation goes into `email`; send `invite: false` to mail nobody.
         */
        post: operations["people.create"];
        /**
         * Delete a person
         * @description Moves a person to the trash, which keeps it for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Puts a person into the archive, or takes it out again. Default lists leave archived records out.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Sets the same fields on several people.
         */
        put: operations["people.bulkUpdate"];
        post?: never;
        /**
         * Delete several people
         * @description Moves several people to the trash, which keeps them for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Puts several people into the archive, or takes them out again.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List profiles
         * @description Reads profiles, filtered, sorted and paged.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * @description Reads projects, filtered, sorted and paged.
         */
        get: operations["projects.list"];
        /**
         * Update a project
         * @description Changes the fields that are sent and leaves the others as they are.
         */
        put: operations["projects.update"];
        /**
         * Create a project
         * @description Creates a project. Makes the first task board, too, and sets a default status.
         */
        post: operations["projects.create"];
        /**
         * Delete a project
         * @description Moves a project to the trash, which keeps it for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Moves a project to another place. Which of the fields the server reads is unknown.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Makes a copy of a project. Whether the server reads more than `_id` is unknown.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Puts a project into the archive, or takes it out again. Default lists leave archived records out.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Sets the same fields on several projects.
         */
        put: operations["projects.bulkUpdate"];
        post?: never;
        /**
         * Delete several projects
         * @description Moves several projects to the trash, which keeps them for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Puts several projects into the archive, or takes them out again.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List proposals
         * @description Reads proposals, filtered, sorted and paged. Bodies of templates are hidden unless `isTemplate` is true.
         */
        get: operations["proposals.list"];
        /**
         * Update a proposal
         * @description Changes the fields that are sent and leaves the others as they are. Of the states, `declined` and `cancelled` were seen to be set. Setting `blocks` puts them in order.
         */
        put: operations["proposals.update"];
        /**
         * Create a proposal
         * @description Creates a proposal. A new proposal has an intro, a content and a signature block; further blocks are created on their own, then put in order.
         */
        post: operations["proposals.create"];
        /**
         * Delete a proposal
         * @description Moves a proposal to the trash, which keeps it for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Puts a proposal into the archive, or takes it out again. Default lists leave archived records out.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Sets the same fields on several proposals.
         */
        put: operations["proposals.bulkUpdate"];
        post?: never;
        /**
         * Delete several proposals
         * @description Moves several proposals to the trash, which keeps them for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Puts several proposals into the archive, or takes them out again.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List roles
         * @description Reads roles. The published list lacks this call though it has the writes.
         */
        get: operations["roles.list"];
        /**
         * Update a role
         * @description Changes the fields that are sent and leaves the others as they are.
         */
        put: operations["roles.update"];
        /**
         * Create a role
         * @description Creates a role.
         */
        post: operations["roles.create"];
        /**
         * Delete a role
         * @description Moves a role to the trash, which keeps it for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List statuses
         * @description Reads statuses, filtered, sorted and paged.
         */
        get: operations["statuses.list"];
        /**
         * Update a status
         * @description Changes the fields that are sent and leaves the others as they are.
         */
        put: operations["statuses.update"];
        /**
         * Create a status
         * @description Creates a status.
         */
        post: operations["statuses.create"];
        /**
         * Delete a status
         * @description Moves a status to the trash, which keeps it for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Moves a status to another place. Which of the fields the server reads is unknown.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List task boards
         * @description Reads task boards, filtered, sorted and paged.
         */
        get: operations["taskBoards.list"];
        /**
         * Update a task board
         * @description Changes the fields that are sent and leaves the others as they are.
         */
        put: operations["taskBoards.update"];
        /**
         * Create a task board
         * @description Creates a task board.
         */
        post: operations["taskBoards.create"];
        /**
         * Delete a task board
         * @description Moves a task board to the trash, which keeps it for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Moves a task board to another place. Which of the fields the server reads is unknown.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Makes a copy of a task board. Whether the server reads more than `_id` is unknown.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Puts a task board into the archive, or takes it out again. Default lists leave archived records out.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List task groups
         * @description Reads task groups, filtered, sorted and paged.
         */
        get: operations["taskGroups.list"];
        /**
         * Update a task group
         * @description Changes the fields that are sent and leaves the others as they are.
         */
        put: operations["taskGroups.update"];
        /**
         * Create a task group
         * @description Creates a task group.
         */
        post: operations["taskGroups.create"];
        /**
         * Delete a task group
         * @description Moves a task group to the trash, which keeps it for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Moves a task group to another place.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Makes a copy of a task group.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Puts a task group into the archive, or takes it out again. Default lists leave archived records out.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List tasks
         * @description Reads tasks, filtered, sorted and paged.
         */
        get: operations["tasks.list"];
        /**
         * Update a task
         * @description Changes the fields that are sent and leaves the others as they are.
         */
        put: operations["tasks.update"];
        /**
         * Create a task
         * @description Creates a task. Without `taskBoardId` and `taskGroupId` the task does not show in the app; it can be moved there afterwards. One client needs `projectId` and `taskBoardId`, too.
         */
        post: operations["tasks.create"];
        /**
         * Delete a task
         * @description Moves a task to the trash, which keeps it for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Moves a task to another place.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Makes a copy of a task. The fields beside `_id` follow those of the move; whether the server reads them is unknown.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Sets the same fields on several tasks.
         */
        put: operations["tasks.bulkUpdate"];
        post?: never;
        /**
         * Delete several tasks
         * @description Moves several tasks to the trash, which keeps them for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Puts several tasks into the archive, or takes them out again.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List templates
         * @description Reads templates, filtered, sorted and paged.
         */
        get: operations["templates.list"];
        /**
         * Update a template
         * @description Changes the fields that are sent and leaves the others as they are.
         */
        put: operations["templates.update"];
        /**
         * Create a template
         * @description Creates a template.
         */
        post: operations["templates.create"];
        /**
         * Delete a template
         * @description Moves a template to the trash, which keeps it for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List time tracks
         * @description Reads time tracks, filtered, sorted and paged.
         */
        get: operations["timeTracks.list"];
        /**
         * Update a time track
         * @description Changes the fields that are sent and leaves the others as they are.
         */
        put: operations["timeTracks.update"];
        /**
         * Create a time track
         * @description Creates a time track. One client always sends `projectId`, `taskId` and `personId`; the project has to be that of the task.
         */
        post: operations["timeTracks.create"];
        /**
         * Delete a time track
         * @description Moves a time track to the trash, which keeps it for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Sets the same fields on several time tracks.
         */
        put: operations["timeTracks.bulkUpdate"];
        post?: never;
        /**
         * Delete several time tracks
         * @description Moves several time tracks to the trash, which keeps them for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List trash rows
         * @description Reads trash rows, filtered, sorted and paged. Records stay in the trash for 30 days.
         */
        get: operations["trashBin.list"];
        put?: never;
        post?: never;
        /**
         * Delete a trash row
         * @description Removes a row of the trash for good. Whether the id is that of the row or of the record in the trash is unknown.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Removes several rows of the trash for good. Whether the ids are those of the rows or of the records is unknown.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List wikis
         * @description Reads wikis, filtered, sorted and paged. Each wiki carries a nested, shallow tree of its pages.
         */
        get: operations["wiki.list"];
        /**
         * Update a wiki
         * @description Changes the fields that are sent and leaves the others as they are.
         */
        put: operations["wiki.update"];
        /**
         * Create a wiki
         * @description Creates a wiki. Attach it to a project with `entityType` and `entityId`.
         */
        post: operations["wiki.create"];
        /**
         * Delete a wiki
         * @description Moves a wiki to the trash, which keeps it for 30 days. Its pages go with it.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List wiki entities
         * @description Reads wiki entities, filtered, sorted and paged. A query on `_id` alone is answered with 404: give `wikiId` beside it.
         */
        get: operations["wikiEntities.list"];
        /**
         * Update a wiki entity
         * @description Changes the fields that are sent and leaves the others as they are.
         */
        put: operations["wikiEntities.update"];
        /**
         * Create a wiki entity
         * @description Creates a wiki entity. At the top level `parentId` is the id of the wiki. A new page has one content block.
         */
        post: operations["wikiEntities.create"];
        /**
         * Delete a wiki entity
         * @description Moves a wiki entity to the trash, which keeps it for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Moves a wiki entity to another place.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List archive rows
         * @description Reads archive rows, filtered, sorted and paged.
         */
        get: operations["archive.list"];
        put?: never;
        post?: never;
        /**
         * Delete an archive row
         * @description Deletes an archived record. Whether the id is that of a row of the archive or of the record is unknown.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Deletes several archived records. Whether the ids are those of rows of the archive or of the records is unknown.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List automations
         * @description Reads automations, filtered, sorted and paged.
         */
        get: operations["automations.list"];
        put?: never;
        /**
         * Create an automation
         * @description Creates an automation. Which fields it takes is unknown.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List schedulers
         * @description Reads schedulers, filtered, sorted and paged.
         */
        get: operations["schedulers.list"];
        /**
         * Update a scheduler
         * @description Changes the fields that are sent and leaves the others as they are. Which fields it takes is unknown.
         */
        put: operations["schedulers.update"];
        /**
         * Create a scheduler
         * @description Creates a scheduler. Which fields it takes is unknown.
         */
        post: operations["schedulers.create"];
        /**
         * Delete a scheduler
         * @description Moves a scheduler to the trash, which keeps it for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Makes a copy of a scheduler. Whether the server reads more than `_id` is unknown.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Puts a scheduler into the archive, or takes it out again. Default lists leave archived records out.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Sets the same fields on several schedulers.
         */
        put: operations["schedulers.bulkUpdate"];
        post?: never;
        /**
         * Delete several schedulers
         * @description Moves several schedulers to the trash, which keeps them for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Puts several schedulers into the archive, or takes them out again.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List schedules
         * @description Reads schedules, filtered, sorted and paged.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List transactions
         * @description Reads transactions, filtered, sorted and paged.
         */
        get: operations["transactions.list"];
        /**
         * Update a transaction
         * @description Changes the fields that are sent and leaves the others as they are.
         */
        put: operations["transactions.update"];
        /**
         * Create a transaction
         * @description Creates a transaction.
         */
        post: operations["transactions.create"];
        /**
         * Delete a transaction
         * @description Moves a transaction to the trash, which keeps it for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Makes a copy of a transaction. Whether the server reads more than `_id` is unknown.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Puts a transaction into the archive, or takes it out again. Default lists leave archived records out.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Sets the same fields on several transactions.
         */
        put: operations["transactions.bulkUpdate"];
        post?: never;
        /**
         * Delete several transactions
         * @description Moves several transactions to the trash, which keeps them for 30 days.
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
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * @description Puts several transactions into the archive, or takes them out again.
         */
        post: operations["transactions.bulkArchive"];
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
        /** @description The request for a token is malformed. A JSON body is, too. */
        TokenBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": TokenErrorBody;
            };
        };
        /** @description The client id or secret is wrong. */
        TokenUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": TokenErrorBody;
            };
        };
        /** @description The 1000 calls of the hour are used up. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** @description The server failed. Try again later. */
        ServerFault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** @description The request is malformed or has invalid parameters. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** @description The access token is missing or invalid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** @description The client may not do this: each API client has its own permissions. An unknown path or an unsupported verb is answered in the same way, with "Method not allowed". */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** @description The record or path is not there. A filter that matches nothing gives an empty list instead. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** @description The body or a parameter is invalid. A write without a JSON content type, or with an empty body, may be answered in HTML. */
        BadWrite: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
                "text/html": string;
            };
        };
        /** @description It is done. What the body says is unknown. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": UnknownBody;
            };
        };
        /** @description It is moved. The body is an object whose fields are unknown. */
        Moved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Record<string, never>;
            };
        };
    };
    parameters: {
        /**
         * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         * @example studio
         */
        Business: string;
        /** @description Number of records to step over. */
        Skip: number;
        /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
        Limit: number;
        /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        Sort: string;
        /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        Q: string;
        /**
         * @description Only the record with this id. This is how one record is read.
         * @example zD5cZAFGNRwBN8FZZ
         */
        RecordId: Id;
        /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        AnyField: {
            [key: string]: string | number | boolean;
        };
        /**
         * @description Kind of the owner. It goes together with `entityId`.
         * @example proposal
         */
        EntityTypeRequired: string;
        /**
         * @description Id of the owner. It goes together with `entityType`.
         * @example mb4PZfTCABNXoGnGQ
         */
        EntityIdRequired: Id;
        /** @description `true`: the bodies of templates, which are left out otherwise. */
        IsTemplate: boolean;
        /** @description Only records that belong to a record of this kind. */
        EntityType: string;
        /** @description Only records that belong to this record. */
        EntityId: Id;
        /** @description Only records of this client, who is a person or a company. */
        ClientId: Id;
        /** @description Only records of this project. */
        ProjectId: Id;
        /** @description Only records of this task board. */
        TaskBoardId: Id;
    };
    requestBodies: {
        /** @description The id of the record. */
        DeleteOne: {
            content: {
                "application/json": RecordId;
            };
        };
        /** @description The ids of the records. */
        DeleteMany: {
            content: {
                "application/json": RecordIds;
            };
        };
        /** @description The id of the record, and where it belongs. */
        ArchiveOne: {
            content: {
                "application/json": RecordId & ArchiveState;
            };
        };
        /** @description The ids of the records, and where they belong. */
        ArchiveMany: {
            content: {
                "application/json": RecordIds & ArchiveState;
            };
        };
    };
    headers: {
        /**
         * @description Seconds to wait. One client waits 60 where it is absent.
         * @example 60
         */
        RetryAfter: number;
        /**
         * @description Calls that the budget allows.
         * @example 1000
         */
        RateLimitLimit: number;
        /**
         * @description Calls that are left.
         * @example 0
         */
        RateLimitRemaining: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "tokens.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace. Accepted here but not needed. */
                Business?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The credentials of the API client. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description The only grant.
                     * @enum {string}
                     */
                    grant_type: "client_credentials";
                    /** @description Id of the API client. */
                    client_id: string;
                    /** @description Secret of the API client. The app shows it once. */
                    client_secret: string;
                };
            };
        };
        responses: {
            /** @description A token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Token;
                };
            };
            400: components["responses"]["TokenBadRequest"];
            401: components["responses"]["TokenUnauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "blockGroups.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /** @description Only groups that belong to a record of this kind. */
                entityType?: string;
                /** @description Only groups that belong to this record. */
                entityId?: Id;
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The block groups of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BlockGroup[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "blockGroups.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the block group and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId;
            };
        };
        responses: {
            /** @description The block group as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BlockGroup;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "blocks.list": {
        parameters: {
            query: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /**
                 * @description Kind of the owner. It goes together with `entityId`.
                 * @example proposal
                 */
                entityType: components["parameters"]["EntityTypeRequired"];
                /**
                 * @description Id of the owner. It goes together with `entityType`.
                 * @example mb4PZfTCABNXoGnGQ
                 */
                entityId: components["parameters"]["EntityIdRequired"];
                /** @description `true`: the bodies of templates, which are left out otherwise. */
                isTemplate?: components["parameters"]["IsTemplate"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The blocks of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Block[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "blocks.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the block and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & BlockFields;
            };
        };
        responses: {
            /** @description The block as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Block;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "blocks.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new block. */
        requestBody: {
            content: {
                "application/json": WithRequired<BlockFields, "entityType" | "entityId" | "type">;
            };
        };
        responses: {
            /** @description The new block. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Block;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "blocks.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "businesses.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The businesses of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Business[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "businesses.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the business and the fields to change. */
        requestBody: {
            content: {
                "application/json": {
                    /** @description Id of the business. Whether it is needed is unknown. */
                    _id?: Id;
                };
            };
        };
        responses: {
            /** @description The business as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Business;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "cannedResponses.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The canned responses of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CannedResponse[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "cannedResponses.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the canned response and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & CannedResponseFields;
            };
        };
        responses: {
            /** @description The canned response as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CannedResponse;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "cannedResponses.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new canned response. */
        requestBody: {
            content: {
                "application/json": WithRequired<CannedResponseFields, "title" | "descriptionHTML">;
            };
        };
        responses: {
            /** @description The new canned response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CannedResponse;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "cannedResponses.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "categories.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The categories of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Category[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "categories.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the category and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & CategoryFields;
            };
        };
        responses: {
            /** @description The category as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Category;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "categories.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new category. */
        requestBody: {
            content: {
                "application/json": WithRequired<CategoryFields, "entityType" | "title">;
            };
        };
        responses: {
            /** @description The new category. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Category;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "categories.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "comments.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /** @description Only records that belong to a record of this kind. */
                entityType?: components["parameters"]["EntityType"];
                /** @description Only records that belong to this record. */
                entityId?: components["parameters"]["EntityId"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comments of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Comment[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "comments.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the comment and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & CommentFields;
            };
        };
        responses: {
            /** @description The comment as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Comment;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "comments.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new comment. */
        requestBody: {
            content: {
                "application/json": WithRequired<CommentFields, "entityType" | "entityId">;
            };
        };
        responses: {
            /** @description The new comment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Comment;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "comments.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "companies.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The companies of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Company[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "companies.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the company and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & CompanyFields;
            };
        };
        responses: {
            /** @description The company as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Company;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "companies.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new company. */
        requestBody: {
            content: {
                "application/json": WithRequired<CompanyFields, "title">;
            };
        };
        responses: {
            /** @description The new company. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Company;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "companies.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "companies.bulkUpdate": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The ids of the companies and the fields to set on all of them. */
        requestBody: {
            content: {
                "application/json": RecordIds & CompanyFields;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "companies.bulkDelete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteMany"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "contracts.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /** @description `true`: the bodies of templates, which are left out otherwise. */
                isTemplate?: components["parameters"]["IsTemplate"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contracts of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Contract[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "contracts.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the contract and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & ContractFields;
            };
        };
        responses: {
            /** @description The contract as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Contract;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "contracts.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new contract. */
        requestBody: {
            content: {
                "application/json": WithRequired<ContractFields, "name">;
            };
        };
        responses: {
            /** @description The new contract. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Contract;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "contracts.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "contracts.archive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ArchiveOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "contracts.bulkUpdate": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The ids of the contracts and the fields to set on all of them. */
        requestBody: {
            content: {
                "application/json": RecordIds & ContractFields;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "contracts.bulkDelete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteMany"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "contracts.bulkArchive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ArchiveMany"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "conversations.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversations of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Conversation[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "conversations.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the conversation and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & ConversationFields;
            };
        };
        responses: {
            /** @description The conversation as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Conversation;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "conversations.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new conversation. */
        requestBody: {
            content: {
                "application/json": WithRequired<ConversationFields, "entityType">;
            };
        };
        responses: {
            /** @description The new conversation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Conversation;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "conversations.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "customFields.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /** @description Only records that belong to a record of this kind. */
                entityType?: components["parameters"]["EntityType"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The custom fields of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomField[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "customFields.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the custom field and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & CustomFieldFields;
            };
        };
        responses: {
            /** @description The custom field as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomField;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "customFields.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new custom field. */
        requestBody: {
            content: {
                "application/json": WithRequired<CustomFieldFields, "entityType" | "title">;
            };
        };
        responses: {
            /** @description The new custom field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomField;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "customFields.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "dashboardData.get": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures, in an unknown shape. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UnknownBody;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "dashboardPages.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dashboard pages of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DashboardPage[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "dashboardPages.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the dashboard page and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & DashboardPageFields;
            };
        };
        responses: {
            /** @description The dashboard page as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DashboardPage;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "dashboardPages.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new dashboard page. */
        requestBody: {
            content: {
                "application/json": WithRequired<DashboardPageFields, "dashboardId">;
            };
        };
        responses: {
            /** @description The new dashboard page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DashboardPage;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "dashboardPages.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "dashboards.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dashboards of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Dashboard[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "dashboards.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the dashboard and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId;
            };
        };
        responses: {
            /** @description The dashboard as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Dashboard;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "events.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CalendarEvent[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "events.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the event and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & CalendarEventFields;
            };
        };
        responses: {
            /** @description The event as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CalendarEvent;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "events.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new event. */
        requestBody: {
            content: {
                "application/json": WithRequired<CalendarEventFields, "title" | "startDate">;
            };
        };
        responses: {
            /** @description The new event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CalendarEvent;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "events.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "fileFolders.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file folders of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FileFolder[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "fileFolders.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the file folder and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & FileFolderFields;
            };
        };
        responses: {
            /** @description The file folder as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FileFolder;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "fileFolders.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new file folder. */
        requestBody: {
            content: {
                "application/json": WithRequired<FileFolderFields, "title">;
            };
        };
        responses: {
            /** @description The new file folder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FileFolder;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "fileFolders.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "fileFolders.move": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the file folder and where it goes. */
        requestBody: {
            content: {
                "application/json": RecordId & {
                    /** @description Folder to move into. */
                    parentFolderId?: Id;
                    /** @description Folder to move into, under another name. */
                    destinationId?: Id;
                    /** @description Place in the folder. */
                    position?: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Moved"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "files.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /** @description Only records that belong to a record of this kind. */
                entityType?: components["parameters"]["EntityType"];
                /** @description Only records that belong to this record. */
                entityId?: components["parameters"]["EntityId"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FileRecord[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "files.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the file and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & FileRecordFields;
            };
        };
        responses: {
            /** @description The file as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FileRecord;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "files.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new file. */
        requestBody: {
            content: {
                "application/json": WithRequired<FileRecordFields, "handle">;
            };
        };
        responses: {
            /** @description The new file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FileRecord;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "files.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "files.move": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the file and where it goes. */
        requestBody: {
            content: {
                "application/json": RecordId & {
                    /** @description Folder to move into. */
                    folderId?: Id;
                    /** @description Folder to move into, under another name. */
                    destinationId?: Id;
                    /** @description Place in the folder. */
                    position?: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Moved"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "files.bulkUpdate": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The ids of the files and the fields to set on all of them. */
        requestBody: {
            content: {
                "application/json": RecordIds & FileRecordFields;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "files.bulkDelete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteMany"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "formResponses.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /** @description Only answers to this form. */
                formId?: Id;
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form responses of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FormResponse[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "formResponses.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the form response and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & FormResponseFields;
            };
        };
        responses: {
            /** @description The form response as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FormResponse;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "formResponses.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new form response. */
        requestBody: {
            content: {
                "application/json": FormResponseFields;
            };
        };
        responses: {
            /** @description The new form response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FormResponse;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "formResponses.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "formResponses.bulkDelete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteMany"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "forms.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The forms of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Form[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "forms.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the form and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & FormFields;
            };
        };
        responses: {
            /** @description The form as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Form;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "forms.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new form. */
        requestBody: {
            content: {
                "application/json": FormFields;
            };
        };
        responses: {
            /** @description The new form. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Form;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "forms.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "forms.copy": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the form and where the copy goes. */
        requestBody: {
            content: {
                "application/json": RecordId & {
                    /** @description Place of the copy. */
                    position?: number;
                    /** @description Place of the copy, under another name. */
                    index?: number;
                };
            };
        };
        responses: {
            /** @description The copy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Form;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "forms.archive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ArchiveOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "forms.bulkUpdate": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The ids of the forms and the fields to set on all of them. */
        requestBody: {
            content: {
                "application/json": RecordIds & FormFields;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "forms.bulkDelete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteMany"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "forms.bulkArchive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ArchiveMany"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "inboxGroups.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The inbox groups of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InboxGroup[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "inboxGroups.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the inbox group and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & InboxGroupFields;
            };
        };
        responses: {
            /** @description The inbox group as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InboxGroup;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "inboxGroups.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new inbox group. */
        requestBody: {
            content: {
                "application/json": WithRequired<InboxGroupFields, "title" | "type">;
            };
        };
        responses: {
            /** @description The new inbox group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InboxGroup;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "inboxGroups.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "invoiceSubscriptions.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /** @description Only subscriptions in this state. */
                status?: "draft" | "active" | "paused" | "cancelled" | "failed" | "past_due";
                /** @description Only records of this client, who is a person or a company. */
                "client._id"?: components["parameters"]["ClientId"];
                /** @description Only subscriptions whose next invoice is due at this very moment. */
                upcomingInvoiceDate?: DateInput;
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice subscriptions of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvoiceSubscription[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "invoiceSubscriptions.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the invoice subscription and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & InvoiceSubscriptionFields;
            };
        };
        responses: {
            /** @description The invoice subscription as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvoiceSubscription;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "invoiceSubscriptions.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new invoice subscription. */
        requestBody: {
            content: {
                "application/json": InvoiceSubscriptionFields;
            };
        };
        responses: {
            /** @description The new invoice subscription. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvoiceSubscription;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "invoiceSubscriptions.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "invoiceSubscriptions.bulkUpdate": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The ids of the invoice subscriptions and the fields to set on all of them. */
        requestBody: {
            content: {
                "application/json": RecordIds & InvoiceSubscriptionFields;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "invoiceSubscriptions.bulkDelete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteMany"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "invoices.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /** @description Only invoices in this state. */
                status?: "draft" | "pending" | "overdue" | "paid" | "cancelled";
                /** @description Only records of this client, who is a person or a company. */
                "client._id"?: components["parameters"]["ClientId"];
                /** @description Only invoices due at this very moment. */
                dueDate?: DateInput;
                /** @description Only invoices in this currency, by its ISO 4217 code. */
                currency?: string;
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoices of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "invoices.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the invoice and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & InvoiceFields;
            };
        };
        responses: {
            /** @description The invoice as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "invoices.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new invoice. */
        requestBody: {
            content: {
                "application/json": InvoiceFields;
            };
        };
        responses: {
            /** @description The new invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "invoices.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "invoices.archive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ArchiveOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "invoices.bulkUpdate": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The ids of the invoices and the fields to set on all of them. */
        requestBody: {
            content: {
                "application/json": RecordIds & InvoiceFields;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "invoices.bulkDelete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteMany"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "invoices.bulkArchive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ArchiveMany"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "items.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The items of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Item[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "items.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the item and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & ItemFields;
            };
        };
        responses: {
            /** @description The item as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Item;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "items.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new item. */
        requestBody: {
            content: {
                "application/json": ItemFields;
            };
        };
        responses: {
            /** @description The new item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Item;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "items.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "notes.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /** @description Only records that belong to a record of this kind. */
                entityType?: components["parameters"]["EntityType"];
                /** @description Only records that belong to this record. */
                entityId?: components["parameters"]["EntityId"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notes of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Note[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "notes.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the note and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & NoteFields;
            };
        };
        responses: {
            /** @description The note as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Note;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "notes.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new note. */
        requestBody: {
            content: {
                "application/json": NoteFields;
            };
        };
        responses: {
            /** @description The new note. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Note;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "notes.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "people.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /** @description Only people with this role, by its slug, such as `client`. */
                role?: string;
                /** @description Only active or only inactive people. */
                status?: "active" | "inactive";
                /** @description Only people with this first name. */
                "name.first"?: string;
                /** @description Only people with this e-mail address. */
                "contactEmails.address"?: string;
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The people of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Person[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "people.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the person and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & PersonFields;
            };
        };
        responses: {
            /** @description The person as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Person;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "people.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new person. */
        requestBody: {
            content: {
                "application/json": WithRequired<PersonFields, "name" | "role">;
            };
        };
        responses: {
            /** @description The new person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Person;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "people.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "people.archive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ArchiveOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "people.bulkUpdate": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The ids of the people and the fields to set on all of them. */
        requestBody: {
            content: {
                "application/json": RecordIds & PersonFields;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "people.bulkDelete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteMany"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "people.bulkArchive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ArchiveMany"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "profiles.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profiles of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Profile[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "projects.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /** @description Only projects that this person works on. */
                contributors?: Id;
                /** @description Only projects of this client. */
                "clients._id"?: Id;
                /** @description Only projects of this name. */
                name?: string;
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Project[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "projects.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the project and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & ProjectFields;
            };
        };
        responses: {
            /** @description The project as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Project;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "projects.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new project. */
        requestBody: {
            content: {
                "application/json": WithRequired<ProjectFields, "name">;
            };
        };
        responses: {
            /** @description The new project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Project;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "projects.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "projects.move": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the project and where it goes. */
        requestBody: {
            content: {
                "application/json": RecordId & {
                    /** @description Place to move to. */
                    position?: number;
                    /** @description Place to move to, under another name. */
                    index?: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Moved"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "projects.copy": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the project and where the copy goes. */
        requestBody: {
            content: {
                "application/json": RecordId & {
                    /** @description Place of the copy. */
                    position?: number;
                    /** @description Place of the copy, under another name. */
                    index?: number;
                };
            };
        };
        responses: {
            /** @description The copy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Project;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "projects.archive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ArchiveOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "projects.bulkUpdate": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The ids of the projects and the fields to set on all of them. */
        requestBody: {
            content: {
                "application/json": RecordIds & ProjectFields;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "projects.bulkDelete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteMany"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "projects.bulkArchive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ArchiveMany"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "proposals.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /** @description Only proposals in this state, such as `pending`. */
                status?: string;
                /** @description `true`: the bodies of templates, which are left out otherwise. */
                isTemplate?: components["parameters"]["IsTemplate"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proposals of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Proposal[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "proposals.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the proposal and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & ProposalFields;
            };
        };
        responses: {
            /** @description The proposal as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Proposal;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "proposals.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new proposal. */
        requestBody: {
            content: {
                "application/json": WithRequired<ProposalFields, "name">;
            };
        };
        responses: {
            /** @description The new proposal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Proposal;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "proposals.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "proposals.archive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ArchiveOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "proposals.bulkUpdate": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The ids of the proposals and the fields to set on all of them. */
        requestBody: {
            content: {
                "application/json": RecordIds & ProposalFields;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "proposals.bulkDelete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteMany"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "proposals.bulkArchive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ArchiveMany"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "roles.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Role[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "roles.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the role and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & RoleFields;
            };
        };
        responses: {
            /** @description The role as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Role;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "roles.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new role. */
        requestBody: {
            content: {
                "application/json": WithRequired<RoleFields, "title">;
            };
        };
        responses: {
            /** @description The new role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Role;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "roles.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "statuses.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statuses of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Status[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "statuses.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the status and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & StatusFields;
            };
        };
        responses: {
            /** @description The status as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Status;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "statuses.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new status. */
        requestBody: {
            content: {
                "application/json": WithRequired<StatusFields, "entityType" | "title">;
            };
        };
        responses: {
            /** @description The new status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Status;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "statuses.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "statuses.move": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the status and where it goes. */
        requestBody: {
            content: {
                "application/json": RecordId & {
                    /** @description Place to move to. */
                    position?: number;
                    /** @description Place to move to, under another name. */
                    index?: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Moved"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "taskBoards.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /** @description Only records of this project. */
                projectId?: components["parameters"]["ProjectId"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task boards of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskBoard[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "taskBoards.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the task board and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & TaskBoardFields;
            };
        };
        responses: {
            /** @description The task board as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskBoard;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "taskBoards.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new task board. */
        requestBody: {
            content: {
                "application/json": WithRequired<TaskBoardFields, "title">;
            };
        };
        responses: {
            /** @description The new task board. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskBoard;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "taskBoards.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "taskBoards.move": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the task board and where it goes. */
        requestBody: {
            content: {
                "application/json": RecordId & {
                    /** @description Project to move into. */
                    projectId?: Id;
                    /** @description Place to move to. */
                    position?: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Moved"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "taskBoards.copy": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the task board and where the copy goes. */
        requestBody: {
            content: {
                "application/json": RecordId & {
                    /** @description Project to copy into. */
                    projectId?: Id;
                    /** @description Place of the copy. */
                    position?: number;
                };
            };
        };
        responses: {
            /** @description The copy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskBoard;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "taskBoards.archive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ArchiveOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "taskGroups.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /** @description Only records of this task board. */
                taskBoardId?: components["parameters"]["TaskBoardId"];
                /** @description Only records of this project. */
                projectId?: components["parameters"]["ProjectId"];
                /** @description Only groups of this title. */
                title?: string;
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task groups of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskGroup[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "taskGroups.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the task group and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & TaskGroupFields;
            };
        };
        responses: {
            /** @description The task group as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskGroup;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "taskGroups.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new task group. */
        requestBody: {
            content: {
                "application/json": WithRequired<TaskGroupFields, "taskBoardId">;
            };
        };
        responses: {
            /** @description The new task group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskGroup;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "taskGroups.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "taskGroups.move": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the task group and where it goes. */
        requestBody: {
            content: {
                "application/json": RecordId & {
                    /** @description Board to move into. */
                    taskBoardId: Id;
                    /** @description Place on the board; 0 is the first. */
                    position: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Moved"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "taskGroups.copy": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the task group and where the copy goes. */
        requestBody: {
            content: {
                "application/json": RecordId & {
                    /** @description Board to copy into. */
                    taskBoardId: Id;
                    /** @description Place of the copy; 0 is the first. */
                    position: number;
                };
            };
        };
        responses: {
            /** @description The copy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskGroup;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "taskGroups.archive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ArchiveOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "tasks.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /** @description Only records of this project. */
                projectId?: components["parameters"]["ProjectId"];
                /** @description Only records of this task board. */
                taskBoardId?: components["parameters"]["TaskBoardId"];
                /** @description Only tasks of this group. */
                taskGroupId?: Id;
                /** @description Only tasks that this person does. */
                assignedTo?: Id;
                /** @description Only tasks in this state. */
                status?: "incomplete" | "completed" | "overdue";
                /** @description Only tasks due at this very moment. */
                dueDate?: DateInput;
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Task[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "tasks.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the task and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & TaskFields;
            };
        };
        responses: {
            /** @description The task as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Task;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "tasks.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new task. */
        requestBody: {
            content: {
                "application/json": WithRequired<TaskFields, "title">;
            };
        };
        responses: {
            /** @description The new task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Task;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "tasks.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "tasks.move": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the task and where it goes. */
        requestBody: {
            content: {
                "application/json": RecordId & {
                    /** @description Group to move into. */
                    taskGroupId: Id;
                    /** @description Place in the group; 0 is the first. */
                    position: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Moved"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "tasks.copy": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the task and where the copy goes. */
        requestBody: {
            content: {
                "application/json": RecordId & {
                    /** @description Group to copy into. */
                    taskGroupId?: Id;
                    /** @description Place of the copy in the group; 0 is the first. */
                    position?: number;
                };
            };
        };
        responses: {
            /** @description The copy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Task;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "tasks.bulkUpdate": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The ids of the tasks and the fields to set on all of them. */
        requestBody: {
            content: {
                "application/json": RecordIds & TaskFields;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "tasks.bulkDelete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteMany"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "tasks.bulkArchive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ArchiveMany"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "templates.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /** @description Only records that belong to a record of this kind. */
                entityType?: components["parameters"]["EntityType"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The templates of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Template[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "templates.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the template and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & TemplateFields;
            };
        };
        responses: {
            /** @description The template as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Template;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "templates.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new template. */
        requestBody: {
            content: {
                "application/json": WithRequired<TemplateFields, "entityType">;
            };
        };
        responses: {
            /** @description The new template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Template;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "templates.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "timeTracks.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /** @description Only time in this state of billing. */
                billingStatus?: "invoiced" | "non-billable" | "paid" | "unpaid";
                /** @description Only time of this person. */
                personId?: Id;
                /** @description Only records of this project. */
                projectId?: components["parameters"]["ProjectId"];
                /** @description Only time spent on this task. */
                taskId?: Id;
                /** @description Only time that began at this very moment. */
                startedAt?: DateInput;
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time tracks of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TimeTrack[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "timeTracks.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the time track and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & TimeTrackFields;
            };
        };
        responses: {
            /** @description The time track as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TimeTrack;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "timeTracks.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new time track. */
        requestBody: {
            content: {
                "application/json": TimeTrackFields;
            };
        };
        responses: {
            /** @description The new time track. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TimeTrack;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "timeTracks.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "timeTracks.bulkUpdate": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The ids of the time tracks and the fields to set on all of them. */
        requestBody: {
            content: {
                "application/json": RecordIds & TimeTrackFields;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "timeTracks.bulkDelete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteMany"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "trashBin.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trash rows of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TrashItem[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "trashBin.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "trashBin.bulkDelete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteMany"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "wiki.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The wikis of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Wiki[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "wiki.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the wiki and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & WikiFields;
            };
        };
        responses: {
            /** @description The wiki as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Wiki;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "wiki.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new wiki. */
        requestBody: {
            content: {
                "application/json": WithRequired<WikiFields, "title">;
            };
        };
        responses: {
            /** @description The new wiki. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Wiki;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "wiki.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "wikiEntities.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /** @description Only entities of this wiki. A filter on `_id` needs it beside. */
                wikiId?: Id;
                /** @description Only entities right below this one. */
                parentId?: Id;
                /** @description Only entities in this state. */
                status?: "draft" | "published";
                /** @description Only pages or only categories. */
                type?: "page" | "category";
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The wiki entities of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WikiEntity[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "wikiEntities.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the wiki entity and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & WikiEntityFields;
            };
        };
        responses: {
            /** @description The wiki entity as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WikiEntity;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "wikiEntities.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new wiki entity. */
        requestBody: {
            content: {
                "application/json": WithRequired<WikiEntityFields, "wikiId" | "parentId" | "title" | "type">;
            };
        };
        responses: {
            /** @description The new wiki entity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WikiEntity;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "wikiEntities.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "wikiEntities.move": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the wiki entity and where it goes. */
        requestBody: {
            content: {
                "application/json": RecordId & {
                    /** @description Entity, or wiki, to move below. */
                    parentId: Id;
                    /** @description Place among the siblings. */
                    position: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Moved"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "archive.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive rows of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ArchivedItem[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "archive.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "archive.bulkDelete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteMany"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "automations.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The automations of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Automation[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "automations.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new automation. */
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The new automation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Automation;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "schedulers.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedulers of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Scheduler[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "schedulers.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the scheduler and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId;
            };
        };
        responses: {
            /** @description The scheduler as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Scheduler;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "schedulers.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new scheduler. */
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The new scheduler. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Scheduler;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "schedulers.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "schedulers.copy": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the scheduler. */
        requestBody: {
            content: {
                "application/json": RecordId;
            };
        };
        responses: {
            /** @description The copy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Scheduler;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "schedulers.archive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ArchiveOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "schedulers.bulkUpdate": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The ids of the schedulers and the fields to set on all of them. */
        requestBody: {
            content: {
                "application/json": RecordIds;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "schedulers.bulkDelete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteMany"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "schedulers.bulkArchive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ArchiveMany"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "schedules.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedules of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schedule[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "transactions.list": {
        parameters: {
            query?: {
                /** @description Number of records to step over. */
                skip?: components["parameters"]["Skip"];
                /** @description Most records to return. Neither the default nor the largest value is known; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** @description Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** @description A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the record with this id. This is how one record is read.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: components["parameters"]["RecordId"];
                /** @description Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transactions of this page, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Transaction[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "transactions.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the transaction and the fields to change. */
        requestBody: {
            content: {
                "application/json": RecordId & TransactionFields;
            };
        };
        responses: {
            /** @description The transaction as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Transaction;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "transactions.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new transaction. */
        requestBody: {
            content: {
                "application/json": TransactionFields;
            };
        };
        responses: {
            /** @description The new transaction. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Transaction;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "transactions.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "transactions.copy": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The id of the transaction. */
        requestBody: {
            content: {
                "application/json": RecordId;
            };
        };
        responses: {
            /** @description The copy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Transaction;
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "transactions.archive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ArchiveOne"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "transactions.bulkUpdate": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The ids of the transactions and the fields to set on all of them. */
        requestBody: {
            content: {
                "application/json": RecordIds & TransactionFields;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "transactions.bulkDelete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeleteMany"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "transactions.bulkArchive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ArchiveMany"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** @description An access token. Clients differ in which spelling of the token they read, so neither is required. */
export interface Token {
    /** @description The token. */
    accessToken?: string;
    /** @description The same token in the usual spelling. */
    access_token?: string;
    /**
     * Format: date-time
     * @description When the token expires. Two clients allow for a number, whose unit is unknown.
     */
    accessTokenExpiresAt?: string | number;
    /** @description Lifetime of the token in seconds. */
    expires_in?: number;
    /** @description Scope of the token. Its values are unknown. */
    scope?: string;
    /** @description Kind of token. */
    token_type?: string;
    /** @description Kind of token, in another spelling. */
    tokenType?: string;
    /** @description The API client. */
    client?: {
        /** @description Id of the API client. */
        id?: string;
        /** @description Who made the API client. */
        userId?: string;
        /** @description Workspaces of the API client, each usable as the header `Business`. */
        businesses?: string[];
        /** @description Grants that the API client may use. */
        grants?: string[];
    };
    /** @description Who made the API client. */
    user?: {
        /** @description Id of the user. */
        id?: string;
    };
}
/** @description An error of the token operation. */
export interface TokenErrorBody {
    /** @description The HTTP status. */
    statusCode?: number;
    /** @description The HTTP status, again. */
    status?: number;
    /** @description The HTTP status, a third time. */
    code?: number;
    /** @description Most likely the error code of OAuth, such as `invalid_request`. */
    name?: string;
    /** @description What is wrong. */
    message?: string;
}
/** @description An error. No body was ever shown whole; the fields are those that clients look for. */
export interface ErrorBody {
    /** @description What is wrong. */
    message?: string;
    /** @description What is wrong, under another name. */
    error?: unknown;
    /** @description What is wrong, point by point. */
    errors?: {
        /** @description What is wrong. */
        message?: string;
    }[];
    /** @description What is wrong, as OAuth names it. */
    error_description?: string;
}
/** @description Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId. */
export type Id = string;
/** @description Id of a record, in the form of `Id`. Whether it may be null was never seen, so it may. */
export type NullableId = string | null;
/** @description What most records share. Only the id is known to be there always; that no other field is required, and that each may be null, says that nobody has seen which are left out. */
export interface PlutioRecord {
    /** @description Id of the record. */
    _id: Id;
    /**
     * Format: date-time
     * @description When the record was made.
     */
    createdAt?: string | null;
    /**
     * Format: date-time
     * @description When the record was last changed.
     */
    updatedAt?: string | null;
    /** @description Who made the record. */
    createdBy?: NullableId;
    /** @description Workspace of the record. */
    businessId?: NullableId;
    /** @description Whether the record is archived. Default lists leave archived records out. */
    isArchived?: boolean | null;
}
/** @description A group of blocks. Only its id is known. */
export type BlockGroup = PlutioRecord;
/** @description The record that a write is about. */
export interface RecordId {
    /** @description Id of the record. */
    _id: Id;
}
/** @description Text of an intro block. */
export interface BlockMain {
    /** @description The text as HTML. */
    textHTML?: string | null;
    /** @description The text without markup. */
    textPlain?: string | null;
    /** @description Whether there is text. */
    hasText?: boolean | null;
}
/** @description File shown by an image block. */
export interface BlockAttachment {
    /** @description Id of the file. */
    _id?: NullableId;
    /** @description Storage slug of the file. */
    handle?: string | null;
    /** @description Title of the file. */
    title?: string | null;
    /**
     * Format: int64
     * @description Size in bytes.
     */
    size?: number | null;
    /** @description Media type, such as `image/png`. */
    mimeType?: string | null;
    /** @description Extension of the file name, without the dot. */
    extension?: string | null;
    /** @description Address of the file. */
    url?: string | null;
}
/** @description A line of a proposal, or of an items block. */
export interface BillableItem {
    /** @description Title. */
    title?: string | null;
    /** @description Description as HTML. */
    descriptionHTML?: string | null;
    /** @description Quantity. */
    quantity?: number | null;
    /** @description Amount in major units of the currency of the proposal or invoice. */
    amount?: number | null;
    /** @description Tax rate with a per cent sign, such as `20%`. */
    tax?: string | null;
}
/** @description One block of a page or document. What further fields it has depends on its `type`. */
export type Block = PlutioRecord & {
    /** @description Kind of the record that owns the block. */
    entityType?: ("blocks-group" | "contract" | "dashboard-page" | "form" | "invoice" | "proposal" | "receipt" | "scheduler" | "template" | "wiki" | "wiki-page" | (string & {})) | null;
    /** @description Record that owns the block. */
    entityId?: NullableId;
    /** @description Kind of block. */
    type?: ("content" | "image" | "video" | "html" | "canvas" | "items" | "fees" | "intro" | "signature" | "item" | "time-entries" | "task" | "summary" | "button" | "navigation" | "title" | "scheduler-calendar" | "scheduler-booked" | "form" | (string & {})) | null;
    /** @description Text of a content block as HTML. */
    textHTML?: string | null;
    /** @description Text of a content block without markup. */
    textPlain?: string | null;
    /** @description Text of an intro block. */
    main?: BlockMain | null;
    /** @description Whether the block carries text. */
    hasText?: boolean | null;
    /** @description Title of the block. */
    title?: string | null;
    /** @description Name of the block. */
    name?: string | null;
    /** @description File of an image block. */
    attachment?: BlockAttachment | null;
    /** @description Kind of signature, on signature blocks. Which values exist is unknown. */
    signatureType?: string | null;
    /** @description Lines of an items block. The name of the array was never shown: look for the lines under other names, too, where it is not there. */
    items?: BillableItem[] | null;
    /** @description Settings of an items block and its items, such as whether the quantity may be adjusted. */
    settings?: Record<string, never> | null;
    /** @description Look of the block. Its fields are unknown. */
    designOptions?: Record<string, never> | null;
    /** @description Whether the block belongs to a template. */
    isTemplate?: boolean | null;
};
/** @description What a create and an update of a block may set. */
export interface BlockFields {
    /**
     * @description Kind of the record that owns the block.
     * @enum {string}
     */
    entityType?: "blocks-group" | "contract" | "dashboard-page" | "form" | "invoice" | "proposal" | "receipt" | "scheduler" | "template" | "wiki" | "wiki-page";
    /** @description Record that owns the block. */
    entityId?: Id;
    /**
     * @description Kind of block. A proposal takes content, image, canvas, video, html, items, fees, intro and signature; a contract content, image, canvas, video, html and signature; a dashboard page content, image, canvas, video and html. A wrong one gives a 400 that names the valid ones.
     * @enum {string}
     */
    type?: "content" | "image" | "video" | "html" | "canvas" | "items" | "fees" | "intro" | "signature" | "item" | "time-entries" | "task" | "summary" | "button" | "navigation" | "title" | "scheduler-calendar" | "scheduler-booked" | "form";
    /** @description Text of a content block as HTML. */
    textHTML?: string;
    /** @description Text of a content block without markup. */
    textPlain?: string;
    /** @description Text of an intro block. */
    main?: BlockMain;
    /** @description Whether the block carries text. Blocks of a wiki page may refuse it: leave it out there. */
    hasText?: boolean;
    /** @description Title of the block. */
    title?: string;
    /** @description Name of the block. */
    name?: string;
    /** @description File of an image block. */
    attachment?: BlockAttachment;
    /** @description Kind of signature, on signature blocks. Which values exist is unknown. */
    signatureType?: string;
    /** @description Lines of an items block. The name of the array is our best guess: read the block back. */
    items?: BillableItem[];
    /** @description Settings of an items block and its items, such as whether the quantity may be adjusted. */
    settings?: Record<string, never>;
    /** @description Look of the block. Its fields are unknown. */
    designOptions?: Record<string, never>;
}
/** @description A JSON body that was never shown. */
export type UnknownBody = unknown;
/** @description A workspace. Settings beside the fields named here exist, under unknown keys. */
export type Business = PlutioRecord & {
    /** @description Name of the workspace. */
    name?: string | null;
    /** @description Domain of the workspace. */
    domain?: string | null;
    /** @description Currency of the workspace, as an ISO 4217 code. */
    currency?: string | null;
    /** @description Locale of the workspace. */
    locale?: string | null;
    /** @description Time zone of the workspace. */
    timezone?: string | null;
};
/** @description A prepared answer. */
export type CannedResponse = PlutioRecord & {
    /** @description Title. */
    title?: string | null;
    /** @description Text of the answer as HTML. */
    descriptionHTML?: string | null;
    /** @description Category of the answer. */
    categoryId?: NullableId;
};
/** @description What a create and an update of a canned response may set. */
export interface CannedResponseFields {
    /** @description Title. */
    title?: string;
    /** @description Text of the answer as HTML. */
    descriptionHTML?: string;
    /** @description Category of the answer. */
    categoryId?: Id;
}
/** @description A category. */
export type Category = PlutioRecord & {
    /** @description Title. */
    title?: string | null;
    /** @description Kind of record that the category sorts. Only `canned-response` is listed, yet time tracks have categories too. */
    entityType?: string | null;
    /** @description Description. */
    descriptionPlain?: string | null;
};
/** @description What a create and an update of a category may set. */
export interface CategoryFields {
    /** @description Title. */
    title?: string;
    /** @description Kind of record that the category sorts. Only `canned-response` is listed, yet time tracks have categories too. */
    entityType?: string;
    /** @description Description. */
    descriptionPlain?: string;
}
/** @description A comment. */
export type Comment = PlutioRecord & {
    /** @description Kind of the record commented on. */
    entityType?: ("conversation" | "file" | "task" | (string & {})) | null;
    /** @description Record commented on. */
    entityId?: NullableId;
    /** @description Text as HTML. */
    bodyHTML?: string | null;
    /** @description Text without markup. */
    bodyPlain?: string | null;
    /** @description Whether the comment is an internal note. */
    isNote?: boolean | null;
    /** @description People mentioned, by id. */
    mentions?: Id[] | null;
    /** @description Comment that this one answers. */
    repliedTo?: NullableId;
};
/** @description What a create and an update of a comment may set. */
export interface CommentFields {
    /**
     * @description Kind of the record commented on.
     * @enum {string}
     */
    entityType?: "conversation" | "file" | "task";
    /** @description Record commented on. */
    entityId?: Id;
    /** @description Text as HTML. Send this or `bodyPlain`. */
    bodyHTML?: string;
    /** @description Text without markup. Send this or `bodyHTML`. */
    bodyPlain?: string;
    /** @description Whether the comment is an internal note. */
    isNote?: boolean;
    /** @description People mentioned, by id. */
    mentions?: Id[];
    /** @description Comment that this one answers. */
    repliedTo?: Id;
}
/** @description An e-mail address. */
export interface ContactEmail {
    /** @description The address. */
    address?: string | null;
    /** @description Kind of address; `email` and `work` were seen. */
    type?: string | null;
}
/** @description A telephone number. */
export interface ContactPhone {
    /** @description The number. */
    number?: string | null;
    /** @description Kind of number. */
    type?: string | null;
}
/** @description A postal address. */
export interface Address {
    /** @description Street and number. */
    street?: string | null;
    /** @description City. */
    city?: string | null;
    /** @description Country as two upper-case letters of a closed list, such as `AE`. */
    country?: string | null;
    /** @description Postal code. */
    zipCode?: string | null;
}
/** @description A person within a company. */
export interface CompanyPerson {
    /** @description Id of the person. */
    _id?: Id;
    /** @description Whether the person manages the company. */
    isManager?: boolean | null;
    /** @description Role of the person in the company. */
    role?: string | null;
}
/** @description A web site of a company. */
export interface WebsiteLink {
    /** @description Address of the site. */
    url?: string | null;
    /** @description Kind of link; `website` is the only one seen. */
    type?: string | null;
    /** @description Title of the link. */
    title?: string | null;
}
/** @description Value of a custom field in a record. */
export interface CustomFieldValue {
    /** @description Id of the definition. */
    _id: Id;
    /** @description The value. For select fields it is the id of an option, not its label; labels are refused. */
    value?: string | number | boolean | unknown[] | null;
    /** @description Kind of input of the field. */
    type?: string | null;
}
/** @description A company. */
export type Company = PlutioRecord & {
    /** @description Name of the company. There is no `name`. */
    title?: string | null;
    /** @description Industry as a lower-case slug of a closed list, such as `design`; others are refused. The list is unknown. */
    industry?: string | null;
    /** @description E-mail addresses. */
    contactEmails?: ContactEmail[] | null;
    /** @description Telephone numbers. */
    contactPhones?: ContactPhone[] | null;
    /** @description Postal address. */
    address?: Address | null;
    /** @description People of the company. */
    people?: CompanyPerson[] | null;
    /** @description Web sites. */
    websiteLinks?: WebsiteLink[] | null;
    /** @description Values of custom fields. */
    customFields?: CustomFieldValue[] | null;
};
/** @description What a create, an update and a bulk update of a company may set. */
export interface CompanyFields {
    /** @description Name of the company. There is no `name`. */
    title?: string;
    /** @description Industry as a lower-case slug of a closed list, such as `design`; others are refused. The list is unknown. */
    industry?: string;
    /** @description E-mail addresses. */
    contactEmails?: ContactEmail[];
    /** @description Telephone numbers. */
    contactPhones?: ContactPhone[];
    /** @description Postal address. */
    address?: Address;
    /** @description People of the company. */
    people?: CompanyPerson[];
    /** @description Web sites. */
    websiteLinks?: WebsiteLink[];
    /** @description Values of custom fields. */
    customFields?: CustomFieldValue[];
}
/** @description The records that a write is about. */
export interface RecordIds {
    /** @description Ids of the records. */
    _ids: Id[];
}
/** @description A client, who is a person or a company. */
export interface ClientRef {
    /** @description Id of the person or company. */
    _id?: NullableId;
    /** @description Which of both it is. */
    entityType?: ("person" | "company" | (string & {})) | null;
}
/** @description A contract. */
export type Contract = PlutioRecord & {
    /** @description Name of the contract. There is no `title`. */
    name?: string | null;
    /** @description State of the contract. `signed` is the only value seen. */
    status?: ("signed" | (string & {})) | null;
    /** @description Who signs. */
    signees?: ClientRef[] | null;
    /** @description Signatures. Their shape is unknown. */
    signatures?: unknown[] | null;
    /** @description Client of the contract. */
    client?: ClientRef | null;
    /** @description Project of the contract. */
    projectId?: NullableId;
    /** @description Template that the contract is made from. */
    templateId?: NullableId;
    /** @description Linked proposal. */
    entityId?: NullableId;
    /** @description Kind of the linked record. */
    entityType?: ("proposal" | (string & {})) | null;
    /** @description Blocks in their order, by id. */
    blocks?: Id[] | null;
    /** @description Whether the record is the body of a template. */
    isTemplate?: boolean | null;
    /** @description Values of custom fields. */
    customFields?: CustomFieldValue[] | null;
};
/** @description A client, who is a person or a company. */
export interface ClientRefInput {
    /** @description Id of the person or company. */
    _id: Id;
    /**
     * @description Which of both it is.
     * @enum {string}
     */
    entityType: "person" | "company";
}
/** @description What a create, an update and a bulk update of a contract may set. */
export interface ContractFields {
    /** @description Name of the contract. There is no `title`. */
    name?: string;
    /** @description Who signs. */
    signees?: ClientRefInput[];
    /** @description Project of the contract. */
    projectId?: Id;
    /** @description Template that the contract is made from. */
    templateId?: Id;
    /** @description Linked proposal. */
    entityId?: Id;
    /**
     * @description Kind of the linked record.
     * @enum {string}
     */
    entityType?: "proposal";
    /** @description Blocks in their new order, by id. Create the blocks first, then set the order. */
    blocks?: Id[];
    /** @description Values of custom fields. */
    customFields?: CustomFieldValue[];
}
/** @description Whether records belong into the archive. */
export interface ArchiveState {
    /** @description `true` archives, `false` restores. */
    isArchived: boolean;
}
/** @description A conversation. */
export type Conversation = PlutioRecord & {
    /** @description Kind of the record that the conversation belongs to. */
    entityType?: ("email" | "messenger" | "person" | "project" | (string & {})) | null;
    /** @description Title. */
    title?: string | null;
    /** @description Record that the conversation belongs to. */
    entityId?: NullableId;
    /** @description People who take part, by id. */
    members?: Id[] | null;
    /** @description Whether two people talk or a group. */
    type?: ("direct" | "group" | (string & {})) | null;
};
/** @description What a create and an update of a conversation may set. */
export interface ConversationFields {
    /**
     * @description Kind of the record that the conversation belongs to.
     * @enum {string}
     */
    entityType?: "email" | "messenger" | "person" | "project";
    /** @description Title. */
    title?: string;
    /** @description Record that the conversation belongs to. */
    entityId?: Id;
    /** @description People who take part, by id. */
    members?: Id[];
    /**
     * @description Whether two people talk or a group.
     * @enum {string}
     */
    type?: "direct" | "group";
}
/** @description An option of a select field. */
export interface CustomFieldOption {
    /** @description Id of the option; it is what a record keeps as the value of the field. */
    _id?: NullableId;
    /** @description Label of the option. */
    name?: string | null;
    /** @description Background colour. */
    color?: string | null;
    /** @description Colour of the text. */
    textColor?: string | null;
    /** @description Place among the options. */
    index?: number | null;
}
/** @description Definition of a custom field. */
export type CustomField = PlutioRecord & {
    /** @description Title. */
    title?: string | null;
    /** @description Kind of record that has the field. */
    entityType?: ("business" | "company" | "contract" | "conversation" | "file" | "form" | "invoice" | "invoice-subscription" | "person" | "project" | "proposal" | "scheduler" | "task" | "transaction" | (string & {})) | null;
    /** @description Kind of input. */
    inputType?: ("checkbox" | "contact" | "currency" | "date" | "link" | "multi" | "multirange" | "rating" | "select" | "slider" | "text" | (string & {})) | null;
    /** @description Options of a select field. */
    options?: CustomFieldOption[] | null;
    /** @description Whether users may add options. */
    allowCreate?: boolean | null;
    /** @description Whether new records have the field from the start. */
    isAddedByDefault?: boolean | null;
    /** @description Whether a value is needed. */
    isRequired?: boolean | null;
    /** @description Smallest value. */
    min?: number | null;
    /** @description Largest value. */
    max?: number | null;
    /** @description What each role may do with the field, by role. */
    permissions?: {
        [key: string]: "view" | "edit" | "hidden" | (string & {});
    } | null;
};
/** @description What a create and an update of a custom field may set. */
export interface CustomFieldFields {
    /** @description Title. */
    title?: string;
    /**
     * @description Kind of record that has the field.
     * @enum {string}
     */
    entityType?: "business" | "company" | "contract" | "conversation" | "file" | "form" | "invoice" | "invoice-subscription" | "person" | "project" | "proposal" | "scheduler" | "task" | "transaction";
    /**
     * @description Kind of input.
     * @enum {string}
     */
    inputType?: "checkbox" | "contact" | "currency" | "date" | "link" | "multi" | "multirange" | "rating" | "select" | "slider" | "text";
    /** @description Options of a select field. A new one needs only its `name`. */
    options?: CustomFieldOption[];
    /** @description Whether users may add options. */
    allowCreate?: boolean;
    /** @description Whether new records have the field from the start. */
    isAddedByDefault?: boolean;
    /** @description Whether a value is needed. */
    isRequired?: boolean;
    /** @description Smallest value. */
    min?: number;
    /** @description Largest value. */
    max?: number;
    /** @description What each role may do with the field, by role. */
    permissions?: {
        [key: string]: "view" | "edit" | "hidden";
    };
}
/** @description Place and size of a block on a dashboard page. The unit is unknown. */
export interface DashboardLayout {
    /** @description Place from the left. */
    x?: number | null;
    /** @description Place from the top. */
    y?: number | null;
    /** @description Width. */
    width?: number | null;
    /** @description Height. */
    height?: number | null;
}
/** @description A page of a dashboard. */
export type DashboardPage = PlutioRecord & {
    /** @description Title. */
    title?: string | null;
    /** @description Dashboard of the page. */
    dashboardId?: NullableId;
    /** @description Blocks of the page. The shape of an entry is unknown. */
    blocks?: unknown[] | null;
    /** @description Place of each block. */
    layout?: DashboardLayout[] | null;
};
/** @description What a create and an update of a dashboard page may set. */
export interface DashboardPageFields {
    /** @description Title. */
    title?: string;
    /** @description Dashboard of the page. */
    dashboardId?: Id;
}
/** @description A page as its dashboard names it. */
export interface DashboardPageRef {
    /** @description Id of the page. */
    _id?: Id;
    /** @description Title of the page. */
    title?: string | null;
}
/** @description The dashboard of a role. */
export type Dashboard = PlutioRecord & {
    /** @description Title, which is that of a role. */
    title?: string | null;
    /** @description Pages of the dashboard. */
    pages?: DashboardPageRef[] | null;
};
/** @description An event of the calendar. */
export type CalendarEvent = PlutioRecord & {
    /** @description Title. */
    title?: string | null;
    /**
     * Format: date-time
     * @description Start.
     */
    startDate?: string | null;
    /**
     * Format: date-time
     * @description End.
     */
    endDate?: string | null;
    /** @description Whether the event lasts whole days. Its start and end are date-times all the same. */
    isAllDay?: boolean | null;
    /** @description People who take part, by id. */
    participants?: Id[] | null;
    /** @description Project of the event. */
    projectId?: NullableId;
    /** @description Description without markup. */
    descriptionPlain?: string | null;
    /** @description Description as HTML. */
    descriptionHTML?: string | null;
};
/** @description A moment (ISO 8601, UTC: `2026-01-01T00:00:00.000Z`) or a plain date (`2026-01-01`). */
export type DateInput = string;
/** @description What a create and an update of an event may set. */
export interface CalendarEventFields {
    /** @description Title. */
    title?: string;
    /** @description Start. */
    startDate?: DateInput;
    /** @description End. */
    endDate?: DateInput;
    /** @description Whether the event lasts whole days. Its start and end are date-times all the same. */
    isAllDay?: boolean;
    /** @description People who take part, by id. */
    participants?: Id[];
    /** @description Project of the event. */
    projectId?: Id;
    /** @description Description without markup. */
    descriptionPlain?: string;
    /** @description Description as HTML. */
    descriptionHTML?: string;
}
/** @description A folder of files. */
export type FileFolder = PlutioRecord & {
    /** @description Title. */
    title?: string | null;
    /** @description Folder that holds this one. */
    parentFolderId?: NullableId;
    /** @description Project of the folder. */
    projectId?: NullableId;
    /** @description Kind of the record that owns the folder. */
    entityType?: ("person" | "project" | (string & {})) | null;
    /** @description Record that owns the folder. */
    entityId?: NullableId;
};
/** @description What a create and an update of a file folder may set. */
export interface FileFolderFields {
    /** @description Title. */
    title?: string;
    /** @description Folder that holds this one. */
    parentFolderId?: Id;
    /** @description Project of the folder. */
    projectId?: Id;
    /**
     * @description Kind of the record that owns the folder.
     * @enum {string}
     */
    entityType?: "person" | "project";
    /** @description Record that owns the folder. */
    entityId?: Id;
}
/** @description A file record. */
export type FileRecord = PlutioRecord & {
    /** @description Storage slug of the file. */
    handle?: string | null;
    /** @description Title. */
    title?: string | null;
    /** @description Kind of file. */
    type?: ("document" | "file" | "link" | (string & {})) | null;
    /** @description Address of the file or link. */
    url?: string | null;
    /** @description Folder of the file. */
    folderId?: NullableId;
    /** @description Media type, such as `application/pdf`. */
    mimeType?: string | null;
    /** @description Extension of the file name, without the dot. */
    extension?: string | null;
    /**
     * Format: int64
     * @description Size in bytes.
     */
    size?: number | null;
    /** @description Kind of the record that owns the file. */
    entityType?: ("person" | "project" | "task" | (string & {})) | null;
    /** @description Record that owns the file. */
    entityId?: NullableId;
    /** @description Linked records. Their shape is unknown. */
    linkedEntities?: unknown[] | null;
};
/** @description What a create, an update and a bulk update of a file may set. */
export interface FileRecordFields {
    /** @description Storage slug of an upload. The server refuses a file without it; how to get one over the API is unknown. */
    handle?: string;
    /** @description Title. */
    title?: string;
    /**
     * @description Kind of file.
     * @enum {string}
     */
    type?: "document" | "file" | "link";
    /** @description Address of the target, where `type` is `link`. Untested. */
    url?: string;
    /** @description Folder of the file. */
    folderId?: Id;
    /** @description Media type, such as `application/pdf`. */
    mimeType?: string;
    /**
     * Format: int64
     * @description Size in bytes.
     */
    size?: number;
    /**
     * @description Kind of the record that owns the file.
     * @enum {string}
     */
    entityType?: "person" | "project" | "task";
    /** @description Record that owns the file. */
    entityId?: Id;
}
/** @description An answer to a form. */
export type FormResponse = PlutioRecord & {
    /** @description Form that was answered. */
    formId?: NullableId;
    /** @description Answers by the id of the form's field. */
    data?: {
        [key: string]: unknown;
    } | null;
    /** @description Name of who answered. */
    name?: string | null;
    /** @description E-mail address of who answered. */
    email?: string | null;
};
/** @description What a create and an update of a form response may set. */
export interface FormResponseFields {
    /** @description Form that was answered. */
    formId?: Id;
    /** @description Answers by the id of the form's field. */
    data?: {
        [key: string]: unknown;
    };
    /** @description Name of who answered. */
    name?: string;
    /** @description E-mail address of who answered. */
    email?: string;
}
/** @description A form. */
export type Form = PlutioRecord & {
    /** @description Title. */
    title?: string | null;
    /** @description Name. Whether a form has a title or a name is disputed. */
    name?: string | null;
    /** @description State of the form. */
    status?: ("draft" | "published" | "pending" | "archived" | "expired" | (string & {})) | null;
    /** @description Currency of the amounts in the form, as an ISO 4217 code. */
    currency?: string | null;
    /** @description Number of answers after which the form closes. */
    submissionsLimit?: number | null;
    /**
     * Format: date-time
     * @description When the form closes.
     */
    expirationDate?: string | null;
    /** @description Values of custom fields. */
    customFields?: CustomFieldValue[] | null;
};
/** @description What a create, an update and a bulk update of a form may set. */
export interface FormFields {
    /** @description Title. */
    title?: string;
    /** @description Name. Whether a form has a title or a name is disputed. */
    name?: string;
    /**
     * @description State of the form.
     * @enum {string}
     */
    status?: "draft" | "published" | "pending" | "archived" | "expired";
    /** @description Currency of the amounts in the form, as an ISO 4217 code. */
    currency?: string;
    /** @description Number of answers after which the form closes. */
    submissionsLimit?: number;
    /** @description When the form closes. */
    expirationDate?: DateInput;
    /** @description Values of custom fields. */
    customFields?: CustomFieldValue[];
}
/** @description A group of the inbox. */
export type InboxGroup = PlutioRecord & {
    /** @description Title. */
    title?: string | null;
    /** @description Kind of group. */
    type?: ("email" | "messenger" | (string & {})) | null;
    /** @description Whether the group is in use. */
    isActive?: boolean | null;
};
/** @description What a create and an update of an inbox group may set. */
export interface InboxGroupFields {
    /** @description Title. */
    title?: string;
    /**
     * @description Kind of group.
     * @enum {string}
     */
    type?: "email" | "messenger";
    /** @description Whether the group is in use. */
    isActive?: boolean;
}
/** @description A subscription. */
export type InvoiceSubscription = PlutioRecord & {
    /** @description Title. */
    title?: string | null;
    /** @description Who is invoiced. */
    client?: ClientRef | null;
    /** @description Amount of each cycle, in major units of `currency`. */
    amount?: number | null;
    /** @description Currency of the amount, as an ISO 4217 code. */
    currency?: string | null;
    /** @description How often an invoice is made. */
    repeat?: {
        /** @description Unit of the cycle. */
        intervalType?: ("day" | "week" | "month" | "year" | (string & {})) | null;
        /** @description Number of units in a cycle. */
        interval?: number | null;
        /** @description The cycle as a recurrence rule of RFC 5545. */
        rrule?: string | null;
        /** @description Day of the month. Its type is unknown. */
        monthDay?: unknown;
        /** @description Month of a yearly cycle. Its type is unknown. */
        yearMonth?: unknown;
        /** @description Day of the month of a yearly cycle. Its type is unknown. */
        yearMonthDay?: unknown;
        /** @description What is done with each invoice. Its values are unknown. */
        action?: unknown;
    } | null;
    /** @description State of the subscription. The API does not change it. */
    status?: ("draft" | "active" | "paused" | "cancelled" | "failed" | "past_due" | (string & {})) | null;
    /**
     * Format: date-time
     * @description Start of the first cycle.
     */
    startDate?: string | null;
    /**
     * Format: date-time
     * @description End of the last cycle.
     */
    endDate?: string | null;
    /**
     * Format: date-time
     * @description When the next invoice is made.
     */
    upcomingInvoiceDate?: string | null;
    /**
     * Format: date-time
     * @description When a payment was last tried.
     */
    lastChargeAttemptedAt?: string | null;
    /** @description First invoice of the subscription. */
    mainInvoiceId?: NullableId;
    /** @description How the client may pay. Its shape is unknown. */
    paymentOptions?: Record<string, never> | null;
    /** @description Values of custom fields. */
    customFields?: CustomFieldValue[] | null;
};
/** @description What a create, an update and a bulk update of an invoice subscription may set. */
export interface InvoiceSubscriptionFields {
    /** @description Title. */
    title?: string;
    /** @description Who is invoiced. */
    client?: ClientRefInput;
    /** @description Amount of each cycle, in major units of `currency`. */
    amount?: number;
    /** @description Currency of the amount, as an ISO 4217 code. */
    currency?: string;
    /** @description How often an invoice is made. */
    repeat?: {
        /**
         * @description Unit of the cycle.
         * @enum {string}
         */
        intervalType?: "day" | "week" | "month" | "year";
        /** @description Number of units in a cycle. */
        interval?: number;
        /** @description The cycle as a recurrence rule of RFC 5545. */
        rrule?: string;
        /** @description Day of the month. Its type is unknown. */
        monthDay?: unknown;
        /** @description Month of a yearly cycle. Its type is unknown. */
        yearMonth?: unknown;
        /** @description Day of the month of a yearly cycle. Its type is unknown. */
        yearMonthDay?: unknown;
        /** @description What is done with each invoice. Its values are unknown. */
        action?: unknown;
    };
    /** @description Start of the first cycle. */
    startDate?: DateInput;
    /** @description End of the last cycle. */
    endDate?: DateInput;
    /** @description Values of custom fields. */
    customFields?: CustomFieldValue[];
}
/** @description A tax of an invoice. */
export interface InvoiceTax {
    /** @description Name of the tax. */
    title?: string | null;
    /** @description Rate of the tax. That it is in per cent is our reading. */
    value?: number | null;
}
/** @description An invoice. */
export type Invoice = PlutioRecord & {
    /** @description Name, of 1 to 500 characters. */
    name?: string | null;
    /** @description Number shown to people, such as `INV-1029`. It is not the key. */
    invoiceId?: string | null;
    /** @description Who is invoiced. */
    client?: ClientRef | null;
    /** @description Currency of all amounts, as an ISO 4217 code. */
    currency?: string | null;
    /** @description State. A new invoice is a draft; the API does not change it. */
    status?: ("draft" | "pending" | "overdue" | "paid" | "cancelled" | (string & {})) | null;
    /** @description Total with tax, computed from the items block, in major units of `currency`. */
    amount?: number | null;
    /** @description Total without tax, computed from the items block, in major units of `currency`. */
    subTotal?: number | null;
    /** @description What was paid so far, in major units of `currency`. */
    amountPaid?: number | null;
    /** @description Taxes of the invoice. */
    tax?: InvoiceTax[] | null;
    /** @description Discount in per cent. */
    discount?: string | null;
    /**
     * Format: date-time
     * @description Date of issue.
     */
    issueDate?: string | null;
    /**
     * Format: date-time
     * @description Date when payment is due.
     */
    dueDate?: string | null;
    /**
     * Format: date-time
     * @description When it was paid.
     */
    paidAt?: string | null;
    /** @description Project of the invoice. */
    projectId?: NullableId;
    /** @description Template that the invoice is made from. */
    templateId?: NullableId;
    /** @description Reference of the client. */
    reference?: string | null;
    /** @description Blocks in their order, by id. The lines stand in the one of type `items`. */
    blocks?: Id[] | null;
    /** @description Values of custom fields. */
    customFields?: CustomFieldValue[] | null;
};
/** @description What a create, an update and a bulk update of an invoice may set. */
export interface InvoiceFields {
    /** @description Name. */
    name?: string;
    /** @description Who is invoiced. */
    client?: ClientRefInput;
    /** @description Currency of all amounts, as an ISO 4217 code. */
    currency?: string;
    /** @description Taxes of the invoice. */
    tax?: InvoiceTax[];
    /** @description Discount in per cent. */
    discount?: string;
    /** @description Date of issue. */
    issueDate?: DateInput;
    /** @description Date when payment is due. The workspace settings give the default. */
    dueDate?: DateInput;
    /** @description Project of the invoice. */
    projectId?: Id;
    /** @description Template that the invoice is made from. */
    templateId?: Id;
    /** @description Reference of the client. */
    reference?: string;
    /** @description Values of custom fields. */
    customFields?: CustomFieldValue[];
}
/** @description A product or service. */
export type Item = PlutioRecord & {
    /** @description Title. */
    title?: string | null;
    /** @description Description. */
    descriptionPlain?: string | null;
    /** @description Price in major units. An item names no currency. */
    amount?: number | null;
    /** @description Quantity. */
    quantity?: number | null;
    /** @description Tax rate in per cent. */
    tax?: number | null;
};
/** @description What a create and an update of an item may set. */
export interface ItemFields {
    /** @description Title. */
    title?: string;
    /** @description Description. */
    descriptionPlain?: string;
    /** @description Price in major units. An item names no currency. */
    amount?: number;
    /** @description Quantity. */
    quantity?: number;
    /** @description Tax rate in per cent. */
    tax?: number;
}
/** @description A note. */
export type Note = PlutioRecord & {
    /** @description Title. */
    title?: string | null;
    /** @description Text. HTML comments are stripped by the server. */
    descriptionHTML?: string | null;
    /** @description Record that the note is on. */
    entityId?: NullableId;
    /** @description Kind of the record that the note is on. */
    entityType?: ("block" | "company" | "person" | (string & {})) | null;
};
/** @description What a create and an update of a note may set. */
export interface NoteFields {
    /** @description Title. */
    title?: string;
    /** @description Text. HTML comments are stripped by the server. */
    descriptionHTML?: string;
    /** @description Record that the note is on. */
    entityId?: Id;
    /**
     * @description Kind of the record that the note is on.
     * @enum {string}
     */
    entityType?: "block" | "company" | "person";
}
/** @description Name of a person. */
export interface PersonName {
    /** @description First name. */
    first?: string | null;
    /** @description Last name. */
    last?: string | null;
}
/** @description A company as its people name it. */
export interface PersonCompany {
    /** @description Id of the company. */
    _id?: Id;
}
/** @description A person. */
export type Person = PlutioRecord & {
    /** @description Name of the person. */
    name?: PersonName | null;
    /** @description Slug of the role. */
    role?: ("co-owner" | "team" | "client" | (string & {})) | null;
    /** @description Whether the person is active. */
    status?: ("active" | "inactive" | (string & {})) | null;
    /** @description E-mail addresses. */
    contactEmails?: ContactEmail[] | null;
    /** @description Telephone numbers. */
    contactPhones?: ContactPhone[] | null;
    /** @description Postal address. */
    address?: Address | null;
    /** @description Companies of the person. */
    companies?: PersonCompany[] | null;
    /** @description Tags. */
    tags?: string[] | null;
    /** @description Values of custom fields. */
    customFields?: CustomFieldValue[] | null;
};
/** @description What a create, an update and a bulk update of a person may set. */
export interface PersonFields {
    /** @description Name of the person. */
    name?: PersonName;
    /** @description Slug of the role: `co-owner`, `team` or `client`, which are built in, or one of the workspace's own. `owner` exists by the help centre, too. */
    role?: string;
    /** @description E-mail address of the new person. Reads show it among `contactEmails`. */
    email?: string;
    /** @description `false`: no invitation is mailed. */
    invite?: boolean;
    /**
     * @description Whether the person is active.
     * @enum {string}
     */
    status?: "active" | "inactive";
    /** @description E-mail addresses. */
    contactEmails?: ContactEmail[];
    /** @description Telephone numbers. */
    contactPhones?: ContactPhone[];
    /** @description Postal address. */
    address?: Address;
    /** @description Companies of the person. */
    companies?: PersonCompany[];
    /** @description Tags. */
    tags?: string[];
    /** @description Values of custom fields. */
    customFields?: CustomFieldValue[];
}
/** @description A login account. Only its id is known. */
export type Profile = PlutioRecord;
/** @description Status as a project names it. */
export interface ProjectStatus {
    /** @description Id of the status. */
    _id?: NullableId;
    /** @description Title; New, In progress, Completed and Canceled are the default ones. */
    title?: string | null;
}
/** @description Budget of a project. */
export interface ProjectBudget {
    /** @description Amount in major units of the currency of the project. */
    amount?: number | null;
}
/** @description Numbers of tasks. */
export interface TaskCount {
    /** @description Number of tasks. */
    all?: number | null;
    /** @description Number of completed tasks. */
    completed?: number | null;
}
/** @description A project. */
export type Project = PlutioRecord & {
    /** @description Name. There is no `title`. */
    name?: string | null;
    /** @description Status. */
    status?: ProjectStatus | null;
    /** @description Clients. */
    clients?: ClientRef[] | null;
    /** @description People who work on the project, by id. */
    contributors?: Id[] | null;
    /**
     * Format: date-time
     * @description Start.
     */
    startDate?: string | null;
    /**
     * Format: date-time
     * @description Date when the project is due.
     */
    dueDate?: string | null;
    /** @description Currency of the amounts, as an ISO 4217 code. */
    currency?: string | null;
    /** @description Budget. */
    budget?: ProjectBudget | null;
    /** @description Whether work is billed. */
    isBillable?: boolean | null;
    /** @description Billing rate, in major units of `currency`. */
    billingRate?: number | null;
    /** @description Description. */
    description?: string | null;
    /** @description Description as HTML. */
    descriptionHTML?: string | null;
    /** @description Colour. */
    color?: string | null;
    /** @description Numbers of tasks. */
    taskCounts?: TaskCount[] | null;
    /** @description Values of custom fields. */
    customFields?: CustomFieldValue[] | null;
};
/** @description What a create, an update and a bulk update of a project may set. */
export interface ProjectFields {
    /** @description Name. There is no `title`. */
    name?: string;
    /** @description Clients. */
    clients?: ClientRefInput[];
    /** @description People who work on the project, by id. */
    contributors?: Id[];
    /** @description Start. */
    startDate?: DateInput;
    /** @description Date when the project is due. */
    dueDate?: DateInput;
    /** @description Currency of the amounts, as an ISO 4217 code. */
    currency?: string;
    /** @description Budget. */
    budget?: ProjectBudget;
    /** @description Whether work is billed. */
    isBillable?: boolean;
    /** @description Billing rate, in major units of `currency`. */
    billingRate?: number;
    /** @description Description. */
    description?: string;
    /** @description Description as HTML. */
    descriptionHTML?: string;
    /** @description Template to make the project from. */
    templateId?: Id;
    /** @description Values of custom fields. */
    customFields?: CustomFieldValue[];
}
/** @description A proposal. */
export type Proposal = PlutioRecord & {
    /** @description Name. There is no `title`. */
    name?: string | null;
    /** @description Number shown to people. It is not the key. */
    proposalId?: string | null;
    /** @description To whom the proposal goes. */
    client?: ClientRef | null;
    /** @description State of the proposal. */
    status?: ("draft" | "pending" | "approved" | "overdue" | "declined" | "cancelled" | (string & {})) | null;
    /**
     * Format: date-time
     * @description When it was sent.
     */
    pendingAt?: string | null;
    /**
     * Format: date-time
     * @description When it was approved.
     */
    approvedAt?: string | null;
    /** @description Currency of the amounts, as an ISO 4217 code. */
    currency?: string | null;
    /** @description Total, in major units of `currency`. */
    amount?: number | null;
    /** @description Total without tax, in major units of `currency`. */
    subTotal?: number | null;
    /** @description Lines. */
    billableItems?: BillableItem[] | null;
    /** @description Blocks in their order, by id. */
    blocks?: Id[] | null;
    /** @description Whether approval makes an invoice. */
    autoInvoice?: boolean | null;
    /** @description Whether approval makes a project. */
    autoProject?: boolean | null;
    /** @description Invoice that approval made. */
    autoInvoiceId?: NullableId;
    /** @description Template of that invoice. */
    autoInvoiceTemplateId?: NullableId;
    /** @description Template of the contract. */
    contractTemplateId?: NullableId;
    /** @description Template that the proposal is made from. */
    templateId?: NullableId;
    /** @description Project of the proposal. */
    projectId?: NullableId;
    /** @description How the client may pay. It is there only where `autoInvoice` is on; its shape is unknown. */
    paymentOptions?: Record<string, never> | null;
    /** @description Whether the record is the body of a template. */
    isTemplate?: boolean | null;
    /** @description Values of custom fields. */
    customFields?: CustomFieldValue[] | null;
};
/** @description What a create, an update and a bulk update of a proposal may set. */
export interface ProposalFields {
    /** @description Name. There is no `title`. */
    name?: string;
    /** @description To whom the proposal goes. */
    client?: ClientRefInput;
    /**
     * @description New state. These are the two that a client was seen to set.
     * @enum {string}
     */
    status?: "declined" | "cancelled";
    /** @description Currency of the amounts, as an ISO 4217 code. */
    currency?: string;
    /** @description Lines. */
    billableItems?: BillableItem[];
    /** @description Blocks in their new order, by id. Create the blocks first, then set the order. */
    blocks?: Id[];
    /** @description Whether approval makes an invoice. */
    autoInvoice?: boolean;
    /** @description Whether approval makes a project. */
    autoProject?: boolean;
    /** @description Template of that invoice. */
    autoInvoiceTemplateId?: Id;
    /** @description Template of the contract. */
    contractTemplateId?: Id;
    /** @description Template that the proposal is made from. */
    templateId?: Id;
    /** @description Project of the proposal. */
    projectId?: Id;
    /** @description When the proposal expires. */
    expiresAt?: DateInput;
    /** @description Date of issue. */
    issueDate?: DateInput;
    /** @description Until when the proposal holds. */
    validUntil?: DateInput;
    /** @description Person to whom the proposal goes; prefer `client`. */
    personId?: Id;
    /** @description Company to which the proposal goes; prefer `client`. */
    companyId?: Id;
    /** @description Tags. */
    tags?: string[];
    /** @description Values of custom fields. */
    customFields?: CustomFieldValue[];
}
/** @description A role. People refer to it by a slug, whose field name here is unknown. */
export type Role = PlutioRecord & {
    /** @description Title. */
    title?: string | null;
    /** @description Slugs of the permissions. Which exist is unknown. */
    permissions?: string[] | null;
};
/** @description What a create and an update of a role may set. */
export interface RoleFields {
    /** @description Title. */
    title?: string;
    /** @description Slugs of the permissions. Which exist is unknown. */
    permissions?: string[];
}
/** @description A status. */
export type Status = PlutioRecord & {
    /** @description Title. */
    title?: string | null;
    /** @description Kind of record that may have the status. */
    entityType?: ("conversation" | "project" | (string & {})) | null;
    /** @description Colour, in hexadecimal. */
    color?: string | null;
    /** @description What the status stands for. */
    type?: ("active" | "closed" | "completed" | "open" | (string & {})) | null;
};
/** @description What a create and an update of a status may set. */
export interface StatusFields {
    /** @description Title. */
    title?: string;
    /**
     * @description Kind of record that may have the status.
     * @enum {string}
     */
    entityType?: "conversation" | "project";
    /** @description Colour, in hexadecimal. */
    color?: string;
    /**
     * @description What the status stands for.
     * @enum {string}
     */
    type?: "active" | "closed" | "completed" | "open";
}
/** @description A task board. */
export type TaskBoard = PlutioRecord & {
    /** @description Title. */
    title?: string | null;
    /** @description Project of the board. A board without one stands alone. */
    projectId?: NullableId;
};
/** @description What a create and an update of a task board may set. */
export interface TaskBoardFields {
    /** @description Title. */
    title?: string;
    /** @description Project of the board. A board without one stands alone. */
    projectId?: Id;
}
/** @description A task group. */
export type TaskGroup = PlutioRecord & {
    /** @description Title, of 1 to 256 characters. */
    title?: string | null;
    /** @description Board of the group. */
    taskBoardId?: NullableId;
    /** @description Project of the group. */
    projectId?: NullableId;
    /** @description Colour. */
    color?: string | null;
    /** @description Place on the board; 0 is the first. */
    position?: number | null;
    /** @description Whether new tasks of the board go here. */
    isDefault?: boolean | null;
};
/** @description What a create and an update of a task group may set. */
export interface TaskGroupFields {
    /** @description Title. */
    title?: string;
    /** @description Board of the group. */
    taskBoardId?: Id;
    /** @description Project of the group. */
    projectId?: Id;
    /** @description Colour. */
    color?: string;
    /** @description Place on the board; 0 is the first. */
    position?: number;
    /** @description Whether new tasks of the board go here. */
    isDefault?: boolean;
}
/** @description A task. */
export type Task = PlutioRecord & {
    /** @description Number shown in the app. It is not the key. */
    taskId?: number | string | null;
    /** @description Title. */
    title?: string | null;
    /** @description Project of the task. */
    projectId?: NullableId;
    /** @description Board of the task. */
    taskBoardId?: NullableId;
    /** @description Group of the task. */
    taskGroupId?: NullableId;
    /** @description Task that this one is a part of. */
    parentTaskId?: NullableId;
    /** @description Description as HTML. */
    descriptionHTML?: string | null;
    /** @description Description without markup. */
    descriptionPlain?: string | null;
    /** @description State. A new task is incomplete. */
    status?: ("incomplete" | "completed" | "overdue" | (string & {})) | null;
    /** @description People who do the task, by id. */
    assignedTo?: Id[] | null;
    /** @description People who follow the task, by id. */
    followers?: Id[] | null;
    /**
     * Format: date-time
     * @description Start.
     */
    startDate?: string | null;
    /**
     * Format: date-time
     * @description Date when the task is due.
     */
    dueDate?: string | null;
    /** @description Values of custom fields. */
    customFields?: CustomFieldValue[] | null;
};
/** @description What a create, an update and a bulk update of a task may set. */
export interface TaskFields {
    /** @description Title. */
    title?: string;
    /** @description Project of the task. */
    projectId?: Id;
    /** @description Board of the task. */
    taskBoardId?: Id;
    /** @description Group of the task. */
    taskGroupId?: Id;
    /** @description Task that this one is a part of. */
    parentTaskId?: Id;
    /** @description Description as HTML. */
    descriptionHTML?: string;
    /** @description Description without markup. */
    descriptionPlain?: string;
    /**
     * @description State. A new task is incomplete.
     * @enum {string}
     */
    status?: "incomplete" | "completed" | "overdue";
    /** @description People who do the task, by id. */
    assignedTo?: Id[];
    /** @description People who follow the task, by id. */
    followers?: Id[];
    /** @description Start. */
    startDate?: DateInput;
    /** @description Date when the task is due. */
    dueDate?: DateInput;
    /** @description Whether the task is archived. */
    isArchived?: boolean;
    /** @description Values of custom fields. */
    customFields?: CustomFieldValue[];
}
/** @description A template. */
export type Template = PlutioRecord & {
    /** @description Kind of record that the template makes. */
    entityType?: ("block" | "blocks-group" | "contract" | "dashboard-page" | "form" | "invoice" | "item" | "project" | "proposal" | "receipt" | "scheduler" | "task" | "task-board" | "task-group" | (string & {})) | null;
    /** @description Record that is the body of the template. */
    entityId?: NullableId;
    /** @description Title. */
    title?: string | null;
    /** @description Description. */
    description?: string | null;
    /** @description Group of the template. */
    group?: string | null;
    /** @description Whether the template is public. */
    isPublic?: boolean | null;
};
/** @description What a create and an update of a template may set. */
export interface TemplateFields {
    /**
     * @description Kind of record that the template makes.
     * @enum {string}
     */
    entityType?: "block" | "blocks-group" | "contract" | "dashboard-page" | "form" | "invoice" | "item" | "project" | "proposal" | "receipt" | "scheduler" | "task" | "task-board" | "task-group";
    /** @description Title. */
    title?: string;
    /** @description Description. */
    description?: string;
    /** @description Whether the template is public. */
    isPublic?: boolean;
}
/** @description A time track. */
export type TimeTrack = PlutioRecord & {
    /** @description Title. */
    title?: string | null;
    /** @description Description. */
    descriptionPlain?: string | null;
    /** @description Project worked on. */
    projectId?: NullableId;
    /** @description Task worked on. */
    taskId?: NullableId;
    /** @description Who worked. */
    personId?: NullableId;
    /** @description Category of the work. */
    categoryId?: NullableId;
    /**
     * Format: date-time
     * @description Start.
     */
    startedAt?: string | null;
    /**
     * Format: date-time
     * @description End.
     */
    stoppedAt?: string | null;
    /** @description Duration in seconds. */
    time?: number | null;
    /** @description Whether the time was entered by hand. */
    isManualTime?: boolean | null;
    /** @description Rate per hour, in major units of `currency`. */
    billingRate?: number | null;
    /** @description What is billed, in major units of `currency`. */
    billingAmount?: number | null;
    /** @description Cost per hour, in major units of `currency`. */
    costRate?: number | null;
    /** @description What the time cost, in major units of `currency`. */
    costAmount?: number | null;
    /** @description Whether the time was billed. */
    billingStatus?: ("invoiced" | "non-billable" | "paid" | "unpaid" | (string & {})) | null;
    /** @description Whether the cost was paid. Its values are unknown. */
    costStatus?: string | null;
    /** @description State of the time track. Its values are unknown. */
    status?: string | null;
    /** @description Currency of the amounts, as an ISO 4217 code. */
    currency?: string | null;
    /** @description Values of custom fields. */
    customFields?: CustomFieldValue[] | null;
};
/** @description What a create, an update and a bulk update of a time track may set. */
export interface TimeTrackFields {
    /** @description Title. */
    title?: string;
    /** @description Description. */
    descriptionPlain?: string;
    /** @description Project worked on. One client requires it, and it has to be that of the task. */
    projectId?: Id;
    /** @description Task worked on. */
    taskId?: Id;
    /** @description Who worked. */
    personId?: Id;
    /** @description Category of the work. */
    categoryId?: Id;
    /** @description Start. */
    startedAt?: DateInput;
    /** @description End. */
    stoppedAt?: DateInput;
    /** @description Duration in seconds. */
    time?: number;
    /** @description Whether the time was entered by hand. */
    isManualTime?: boolean;
    /** @description Rate per hour, in major units of `currency`. */
    billingRate?: number;
    /**
     * @description Whether the time was billed.
     * @enum {string}
     */
    billingStatus?: "invoiced" | "non-billable" | "paid" | "unpaid";
    /** @description Values of custom fields. */
    customFields?: CustomFieldValue[];
}
/** @description A row of the trash. It refers to the original record, which still exists; only its id is known. */
export type TrashItem = PlutioRecord;
/** @description Whether a wiki is shared. */
export interface WikiShareSettings {
    /** @description Whether it is shared. */
    isShared?: boolean | null;
}
/** @description Look of a wiki. Options for padding and border radius exist under names that are unknown. */
export interface WikiDesignOptions {
    /** @description Font. */
    fontFamily?: string | null;
    /** @description Background colour. */
    bgColor?: string | null;
    /** @description Layout. Its values are unknown. */
    layout?: unknown;
    /** @description Largest width. Its unit is unknown. */
    maxWidth?: unknown;
    /** @description Look of a section. Its fields are unknown. */
    section?: Record<string, never> | null;
}
/** @description A wiki. A list carries a nested, shallow tree of its pages under a name that is unknown; full pages come from the wiki entities. */
export type Wiki = PlutioRecord & {
    /** @description Title. */
    title?: string | null;
    /** @description Kind of the record that the wiki is attached to. */
    entityType?: ("project" | (string & {})) | null;
    /** @description Record that the wiki is attached to. */
    entityId?: NullableId;
    /** @description Description. */
    description?: string | null;
    /** @description Project of the wiki. */
    projectId?: NullableId;
    /** @description Whether the wiki is shared. */
    shareSettings?: WikiShareSettings | null;
    /** @description Who within the workspace may see the wiki. */
    privateShareSettings?: {
        /** @description Who may see the wiki; `roles` is the only value seen. */
        type?: ("roles" | (string & {})) | null;
        /** @description Slugs of the roles, such as `team`, `co-owner` and `client`. */
        roles?: string[] | null;
    } | null;
    /** @description Look of the wiki. */
    designOptions?: WikiDesignOptions | null;
    /** @description Logo. Its fields are unknown. */
    logo?: Record<string, never> | null;
    /** @description Icon. Its fields are unknown. */
    iconImage?: Record<string, never> | null;
    /** @description Colour. */
    color?: string | null;
    /** @description Place among the wikis. */
    index?: number | null;
};
/** @description What a create and an update of a wiki may set. */
export interface WikiFields {
    /** @description Title. */
    title?: string;
    /**
     * @description Kind of the record that the wiki is attached to.
     * @enum {string}
     */
    entityType?: "project";
    /** @description Record that the wiki is attached to. */
    entityId?: Id;
    /** @description Description. */
    description?: string;
    /** @description Project of the wiki. */
    projectId?: Id;
    /** @description Whether the wiki is shared. */
    shareSettings?: WikiShareSettings;
    /** @description Who within the workspace may see the wiki. */
    privateShareSettings?: {
        /**
         * @description Who may see the wiki.
         * @enum {string}
         */
        type?: "roles";
        /** @description Slugs of the roles, such as `team`, `co-owner` and `client`. */
        roles?: string[];
    };
    /** @description Look of the wiki. */
    designOptions?: WikiDesignOptions;
    /** @description Logo. Its fields are unknown. */
    logo?: Record<string, never>;
    /** @description Icon. Its fields are unknown. */
    iconImage?: Record<string, never>;
    /** @description Colour. */
    color?: string;
    /** @description Place among the wikis. */
    index?: number;
}
/** @description A page or category of a wiki. */
export type WikiEntity = PlutioRecord & {
    /** @description Wiki of the entity. */
    wikiId?: NullableId;
    /** @description Entity above this one; at the top level, the wiki itself. */
    parentId?: NullableId;
    /** @description Title. */
    title?: string | null;
    /** @description Whether it is a page or a category. */
    type?: ("page" | "category" | (string & {})) | null;
    /** @description State. */
    status?: ("draft" | "published" | (string & {})) | null;
    /** @description Description. */
    description?: string | null;
    /** @description Look of the page. Its fields are unknown. */
    designOptions?: Record<string, never> | null;
    /** @description Icon. Its fields are unknown. */
    icon?: Record<string, never> | null;
    /** @description Further data. Its fields are unknown. */
    meta?: Record<string, never> | null;
    /** @description Place among its siblings. */
    index?: number | null;
    /** @description Blocks of the page. The shape of an entry is unknown. */
    blocks?: unknown[] | null;
};
/** @description What a create and an update of a wiki entity may set. */
export interface WikiEntityFields {
    /** @description Wiki of the entity. */
    wikiId?: Id;
    /** @description Entity above this one; at the top level, the wiki itself. */
    parentId?: Id;
    /** @description Title. */
    title?: string;
    /**
     * @description Whether it is a page or a category.
     * @enum {string}
     */
    type?: "page" | "category";
    /**
     * @description State.
     * @enum {string}
     */
    status?: "draft" | "published";
    /** @description Description. */
    description?: string;
    /** @description Look of the page. Its fields are unknown. */
    designOptions?: Record<string, never>;
    /** @description Icon. Its fields are unknown. */
    icon?: Record<string, never>;
    /** @description Further data. Its fields are unknown. */
    meta?: Record<string, never>;
    /** @description Place among its siblings. */
    index?: number;
}
/** @description A row of the archive. Which fields it has is unknown. */
export type ArchivedItem = PlutioRecord;
/** @description An automation. Its fields are unknown. */
export type Automation = PlutioRecord;
/** @description A booking page. Its fields are unknown. */
export type Scheduler = PlutioRecord;
/** @description Weekly availability of a person. Its fields are unknown. */
export type Schedule = PlutioRecord;
/** @description A payment. */
export type Transaction = PlutioRecord & {
    /** @description Title. */
    title?: string | null;
    /** @description Amount, in major units of `currency`. */
    amount?: number | null;
    /** @description Currency of the amount, as an ISO 4217 code. */
    currency?: string | null;
    /** @description Who paid or was paid. */
    client?: ClientRef | null;
    /** @description Invoice that is paid. */
    invoiceId?: NullableId;
    /** @description Whether money comes in or goes out. */
    type?: ("in" | "out" | (string & {})) | null;
    /** @description State; `paid` is the only one seen. */
    status?: ("paid" | (string & {})) | null;
    /** @description How it was paid, where it was entered by hand. */
    manualPaymentMethod?: ("cash" | "check" | "credit" | "debit" | "wire-transfer" | (string & {})) | null;
    /**
     * Format: date-time
     * @description Date of the payment.
     */
    issueDate?: string | null;
};
/** @description What a create, an update and a bulk update of a transaction may set. */
export interface TransactionFields {
    /** @description Title. */
    title?: string;
    /** @description Amount, in major units of `currency`. */
    amount?: number;
    /** @description Currency of the amount, as an ISO 4217 code. */
    currency?: string;
    /** @description Who paid or was paid. */
    client?: ClientRefInput;
    /** @description Invoice that is paid. */
    invoiceId?: Id;
    /**
     * @description Whether money comes in or goes out.
     * @enum {string}
     */
    type?: "in" | "out";
    /**
     * @description How it was paid, where it was entered by hand.
     * @enum {string}
     */
    manualPaymentMethod?: "cash" | "check" | "credit" | "debit" | "wire-transfer";
    /** @description Date of the payment. */
    issueDate?: DateInput;
}
