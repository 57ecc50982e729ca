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
         * Exchanges the id and secret of an API client for a token that works for 72 hours. There is no refresh token: ask again with the same credentials. One token serves every workspace of the API client; the header `Business` of a call picks one.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List block groups
         * Lists block groups, which the app calls sections: several blocks kept together, so that they can be used again as one. Nothing of a group but its id is known. The filters on an owner are those that blocks have.
         */
        get: operations["blockGroups.list"];
        /**
         * Update a block group
         * Changes a block group. No source shows one of its fields; the answer may tell what can be set.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List blocks
         * Lists blocks, the pieces of which proposals, contracts, invoices, forms, wiki pages and dashboard pages are built. Ask for those of one owner by `entityType` and `entityId` together: every client does so, either as parameters or within `q`. In which order they are shown is told by the `blocks` array of the owner, not by this list.
         */
        get: operations["blocks.list"];
        /**
         * Update a block
         * Changes a block: its text, its look or its type. Fields that are left out keep their values. Blocks of a wiki page refuse `hasText`.
         */
        put: operations["blocks.update"];
        /**
         * Create a block
         * Adds a block to an owner. What it may carry depends on its type: a content block has its text at the top (`textHTML`, `textPlain`), an intro block within `main`; items, fees and signature blocks need none. New proposals, contracts and wiki pages have blocks already. The place of the new block is set afterwards, by the `blocks` array of the owner.
         */
        post: operations["blocks.create"];
        /**
         * Delete a block
         * Deletes a block. Blocks that came with their owner may refuse to go; leave those out of the owner's `blocks` array instead. Clients call it permanent; whether the trash keeps it is not told.
         */
        delete: operations["blocks.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/blocks/create-preset": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * Keep a block as a preset
         * Keeps a block as a preset, to be used again elsewhere. Named in the published list of v1.11; no source shows what its body holds.
         */
        post: operations["blocks.createPreset"];
        delete?: never;
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List businesses
         * Lists businesses, which the app calls workspaces. Every client that reads it finds the one workspace that the header `Business` names.
         */
        get: operations["businesses.list"];
        /**
         * Update a business
         * Changes settings of the workspace. No source shows which fields it takes, or whether it wants the `_id`.
         */
        put: operations["businesses.update"];
        /**
         * Create a business
         * Makes a workspace. Named in the published list of v1.11; no source shows what its body holds.
         */
        post: operations["businesses.create"];
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List canned responses
         * Lists canned responses, which the app calls snippets: texts kept ready for answers to clients.
         */
        get: operations["cannedResponses.list"];
        /**
         * Update a canned response
         * Changes the title, the text or the category of a canned response.
         */
        put: operations["cannedResponses.update"];
        /**
         * Create a canned response
         * Keeps a text ready for later answers. `categoryId` sorts it under a category of `entityType` `canned-response`.
         */
        post: operations["cannedResponses.create"];
        /**
         * Delete a canned response
         * Deletes a canned response. Clients call it permanent; whether the trash keeps it is not told.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List categories
         * Lists categories. They sort canned responses, and time tracks as well; which kinds there are beside these is not told.
         */
        get: operations["categories.list"];
        /**
         * Update a category
         * Renames a category or changes its text. Records point at it by its id.
         */
        put: operations["categories.update"];
        /**
         * Create a category
         * Makes a category for records of one kind.
         */
        post: operations["categories.create"];
        /**
         * Delete a category
         * Deletes a category. What becomes of the records in it is not told. Clients call it permanent; whether the trash keeps it is not told.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List comments
         * Lists the comments on a task, a file or a conversation. Ask for them by `entityType` and `entityId`, or for one by `_id`: a bare list is refused.
         */
        get: operations["comments.list"];
        /**
         * Update a comment
         * Changes the text of a comment or who is mentioned in it.
         */
        put: operations["comments.update"];
        /**
         * Create a comment
         * Comments on a task, a file or a conversation. `isNote` keeps the comment internal. Send one of `bodyPlain` and `bodyHTML`.
         */
        post: operations["comments.create"];
        /**
         * Delete a comment
         * Deletes a comment. What becomes of replies to it is not told. Clients call it permanent; whether the trash keeps it is not told.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List companies
         * Lists companies: clients that bring people together. A person names the companies it belongs to, a company the people who work there.
         */
        get: operations["companies.list"];
        /**
         * Update a company
         * Changes a company. Whether lists such as `people` and `contactEmails` are merged or replaced is not told: send them whole.
         */
        put: operations["companies.update"];
        /**
         * Create a company
         * Makes a company. Only `title` is needed. People who exist already are linked by `people`; an `industry` that Plutio doesn't know is refused.
         */
        post: operations["companies.create"];
        /**
         * Delete a company
         * Deletes a company. What becomes of its people is not told. The help centre keeps deleted items in the trash for 30 days, in which the app can restore them.
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
         * Gives several companies the same values, such as one industry.
         */
        put: operations["companies.bulkUpdate"];
        post?: never;
        /**
         * Delete several companies
         * Deletes several companies. What becomes of their people is not told. The help centre keeps deleted items in the trash for 30 days, in which the app can restore them.
         */
        delete: operations["companies.bulkDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies/{id}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path: {
                /**
                 * Id of the company.
                 * @example kGY5KP2NCdPoQiTTN
                 */
                id: Id;
            };
            cookie?: never;
        };
        /**
         * Get a company by its path
         * @deprecated
         * Reads one company by its id in the path. Use the list with `_id`: that form serves every resource.
         */
        get: operations["companies.retrieve"];
        put?: never;
        post?: never;
        delete?: never;
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List contracts
         * Lists contracts. Contracts that are the body of a template are left out unless `isTemplate` asks for them. The text stands in blocks.
         */
        get: operations["contracts.list"];
        /**
         * Update a contract
         * Changes a contract. `blocks` sets the order of its blocks: name all of them. Signing is not part of the API.
         */
        put: operations["contracts.update"];
        /**
         * Create a contract
         * Makes a contract, with a content and a signature block. It has a `name`, not a `title`. Add further blocks by themselves, then put all into order by `blocks` of an update. Nothing is sent to anybody.
         */
        post: operations["contracts.create"];
        /**
         * Delete a contract
         * Deletes a contract. The help centre keeps deleted items in the trash for 30 days, in which the app can restore them.
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
         * Puts a contract into the archive, which keeps it and takes it out of default lists, or takes it back.
         */
        post: operations["contracts.archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/email": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * Send a contract by e-mail
         * Sends a contract by e-mail, as the Send button of the app does. Named in the published list of v1.11; no source shows what its body holds beside the id. Read the contract afterwards: its `status` tells whether it went out.
         */
        post: operations["contracts.email"];
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
         * Gives several contracts the same values, such as one project or one custom field.
         */
        put: operations["contracts.bulkUpdate"];
        post?: never;
        /**
         * Delete several contracts
         * Deletes several contracts. The help centre keeps deleted items in the trash for 30 days, in which the app can restore them.
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
         * Puts several contracts into the archive, or takes them back.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List conversations
         * Lists conversations of the inbox: chats of projects and people, and threads of messengers and mailboxes. What is said in one is read as comments with `entityType` `conversation`.
         */
        get: operations["conversations.list"];
        /**
         * Update a conversation
         * Renames a conversation or changes who takes part. Whether `members` is merged or replaced is not told: send all of them.
         */
        put: operations["conversations.update"];
        /**
         * Create a conversation
         * Starts a conversation. `entityType` says what it is about: a project, a person, a messenger or a mailbox.
         */
        post: operations["conversations.create"];
        /**
         * Delete a conversation
         * Deletes a conversation. Clients call it permanent; whether the trash keeps it is not told.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List custom fields
         * Lists the workspace's own fields: which records have them, what they hold, and the options of those that are chosen from. Read it before writing a value: values name fields and options by id.
         */
        get: operations["customFields.list"];
        /**
         * Update a custom field
         * Changes the definition of a field, such as its title or options. One client was refused with 403; it had tried other forms of the call.
         */
        put: operations["customFields.update"];
        /**
         * Create a custom field
         * Defines a field of the workspace's own, for records of one kind. For `select` and `multi` give the options by `name`; their ids come with the answer. One client found no way to change or remove a field afterwards.
         */
        post: operations["customFields.create"];
        /**
         * Delete a custom field
         * Deletes the definition of a field. One client was refused with 403; it had tried other forms of the call. Clients call it permanent; whether the trash keeps it is not told.
         */
        delete: operations["customFields.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom-fields/entity": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a custom field on a record
         * Changes a custom field on a record. Named in the published list of v1.11; no source shows what its body holds. Values can be written with the record itself, by its `customFields`.
         */
        put: operations["customFields.updateOnEntity"];
        /**
         * Add a custom field to a record
         * Adds a custom field to a record. Named in the published list of v1.11; no source shows what its body holds. Values can be written with the record itself, by its `customFields`.
         */
        post: operations["customFields.addToEntity"];
        delete?: never;
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get dashboard data
         * Reads the figures that widgets of a dashboard show. No source shows which parameters choose them or what the answer looks like; those that every list has are declared.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List dashboard pages
         * Lists the pages of dashboards: what a role finds when it opens the workspace. What stands on a page are blocks with `entityType` `dashboard-page`.
         */
        get: operations["dashboardPages.list"];
        /**
         * Update a dashboard page
         * Changes a page of a dashboard. One client was refused with 403; it had tried other forms of the call.
         */
        put: operations["dashboardPages.update"];
        /**
         * Create a dashboard page
         * Adds a page to the dashboard of a role. Fill it with blocks afterwards. One client found no way to change or remove a page by the API.
         */
        post: operations["dashboardPages.create"];
        /**
         * Delete a dashboard page
         * Deletes a page of a dashboard. One client was refused with 403; it had tried other forms of the call. Clients call it permanent; whether the trash keeps it is not told.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List dashboards
         * Lists dashboards. There is one for each role: Owner, Co-Owner, Client, Manager and Team Member in the workspace that one client looked into.
         */
        get: operations["dashboards.list"];
        /**
         * Update a dashboard
         * Changes a dashboard. No source shows which fields it takes, and one client says that the dashboards of roles can't be changed by the API.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * Lists events of the calendar.
         */
        get: operations["events.list"];
        /**
         * Update an event
         * Changes an event. Whether `participants` is merged or replaced is not told: send all of them.
         */
        put: operations["events.update"];
        /**
         * Create an event
         * Puts an event into the calendar. Nobody is invited by it. `endDate` may be left out; all-day events have times, too.
         */
        post: operations["events.create"];
        /**
         * Delete an event
         * Deletes an event from the calendar. Clients call it permanent; whether the trash keeps it is not told.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List file folders
         * Lists folders of files. A folder belongs to a project or a person, and may stand in another folder.
         */
        get: operations["fileFolders.list"];
        /**
         * Update a file folder
         * Renames a folder or changes what it belongs to.
         */
        put: operations["fileFolders.update"];
        /**
         * Create a file folder
         * Makes a folder. Only `title` is needed; `parentFolderId` puts it into another folder.
         */
        post: operations["fileFolders.create"];
        /**
         * Delete a file folder
         * Deletes a folder. What becomes of the files in it is not told. Clients call it permanent; whether the trash keeps it is not told.
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
         * Puts a folder into another one. One client offers `parentFolderId`, `destinationId` and `position` for this, and no source shows which of them the server reads: look afterwards.
         */
        post: operations["fileFolders.move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/file-folders/share": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * Share a file folder
         * Shares a folder. Named in the published list of v1.11; no source shows what its body holds beside the id, or with whom it is shared.
         */
        post: operations["fileFolders.share"];
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List files
         * Lists the records of files. The bytes themselves are no part of the API: `url` leads to them.
         */
        get: operations["files.list"];
        /**
         * Update a file
         * Changes the record of a file, such as its title or folder.
         */
        put: operations["files.update"];
        /**
         * Create a file
         * Makes the record of a file, or a link. For a file the server insists on a `handle`, the slug of bytes that it has already; every try to get one over the API failed with 400. Whether a link needs a handle was never tried.
         */
        post: operations["files.create"];
        /**
         * Delete a file
         * Deletes the record of a file. Clients call it permanent; whether the trash keeps it is not told.
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
         * Puts a file into another folder. One client offers `folderId`, `destinationId` and `position` for this, and no source shows which of them the server reads: look afterwards.
         */
        post: operations["files.move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/share": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * Share a file
         * Shares a file. Named in the published list of v1.11; no source shows what its body holds beside the id, or with whom it is shared.
         */
        post: operations["files.share"];
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
         * Gives the records of several files the same values, such as one folder.
         */
        put: operations["files.bulkUpdate"];
        post?: never;
        /**
         * Delete several files
         * Deletes the records of several files. Clients call it permanent; whether the trash keeps them is not told.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List form responses
         * Lists what people sent in by forms. One client makes people of them, by hand.
         */
        get: operations["formResponses.list"];
        /**
         * Update a form response
         * Changes an answer to a form.
         */
        put: operations["formResponses.update"];
        /**
         * Create a form response
         * Records an answer to a form, as if somebody had sent it in.
         */
        post: operations["formResponses.create"];
        /**
         * Delete a form response
         * Deletes what somebody sent in by a form, not the form. Clients call it permanent; whether the trash keeps it is not told.
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
         * Deletes what people sent in by forms, not the forms. Clients call it permanent; whether the trash keeps them is not told.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List forms
         * Lists forms, which people fill in on the web: enquiries, questionnaires. What was sent in is read as form responses.
         */
        get: operations["forms.list"];
        /**
         * Update a form
         * Changes a form, such as its state or until when it may be filled in.
         */
        put: operations["forms.update"];
        /**
         * Create a form
         * Makes a form. Blocks can belong to it, by `entityType` `form`.
         */
        post: operations["forms.create"];
        /**
         * Delete a form
         * Deletes a form. What becomes of the answers to it is not told. Clients call it permanent; whether the trash keeps it is not told.
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
         * Makes a copy of a form. One client offers `position` and `index` beside the id, and no source shows that the server reads them.
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
         * Puts a form into the archive, which keeps it and takes it out of default lists, or takes it back.
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
         * Gives several forms the same values, such as one date of expiry.
         */
        put: operations["forms.bulkUpdate"];
        post?: never;
        /**
         * Delete several forms
         * Deletes several forms. Clients call it permanent; whether the trash keeps them is not told.
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
         * Puts several forms into the archive, or takes them back.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List inbox groups
         * Lists inbox groups, which the app calls messengers: ways by which conversations come in, such as the chat of a web site or a mailbox.
         */
        get: operations["inboxGroups.list"];
        /**
         * Update an inbox group
         * Renames an inbox group, or switches it on and off by `isActive`.
         */
        put: operations["inboxGroups.update"];
        /**
         * Create an inbox group
         * Opens a way for conversations to come in: a messenger or a mailbox.
         */
        post: operations["inboxGroups.create"];
        /**
         * Delete an inbox group
         * Deletes an inbox group. What becomes of its conversations is not told. Clients call it permanent; whether the trash keeps it is not told.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List invoice subscriptions
         * Lists subscriptions, each of which makes an invoice every cycle. `upcomingInvoiceDate` tells when the next one is due.
         */
        get: operations["invoiceSubscriptions.list"];
        /**
         * Update an invoice subscription
         * Changes a subscription: its amount and its rhythm are taken, a `status` is accepted and ignored. Pausing and cancelling is done in the app.
         */
        put: operations["invoiceSubscriptions.update"];
        /**
         * Create an invoice subscription
         * Sets up invoices that repeat: whom to bill, how much each cycle, and how often (`repeat`).
         */
        post: operations["invoiceSubscriptions.create"];
        /**
         * Delete an invoice subscription
         * Deletes a subscription. What becomes of the invoices that it made is not told. Clients call it permanent; whether the trash keeps it is not told.
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
         * Gives several subscriptions the same values, such as one currency. A `status` is accepted with 200 and ignored.
         */
        put: operations["invoiceSubscriptions.bulkUpdate"];
        post?: never;
        /**
         * Delete several invoice subscriptions
         * Deletes several subscriptions. Clients call it permanent; whether the trash keeps them is not told.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices
         * Lists invoices. The lines of an invoice stand in a block of type `items` with the invoice as its owner.
         */
        get: operations["invoices.list"];
        /**
         * Update an invoice
         * Changes an invoice. A `status` is accepted and ignored: sending it by `invoices.email` and recording a payment move it on.
         */
        put: operations["invoices.update"];
        /**
         * Create an invoice
         * Makes an invoice. It is a draft: the client can't see or pay it, and nothing is sent. Add the lines as a block of type `items`, from which the server works out the totals. One client always gives `name`, `client` and `currency`.
         */
        post: operations["invoices.create"];
        /**
         * Delete an invoice
         * Deletes an invoice. What becomes of its payments is not told. The help centre keeps deleted items in the trash for 30 days, in which the app can restore them.
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
         * Puts an invoice into the archive, which keeps it and takes it out of default lists, or takes it back.
         */
        post: operations["invoices.archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/email": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * Send an invoice by e-mail
         * Sends an invoice by e-mail, as the Send button of the app does, which makes a draft `pending`. Named in the published list of v1.11; no source shows what its body holds beside the id. The app asks for a recipient, a subject and a message there. Read the invoice afterwards: its `status` tells whether it went out.
         */
        post: operations["invoices.email"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/record-payment": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * Record a payment for an invoice
         * Records a payment that came in another way, such as a bank transfer. Named in the published list of v1.11; no source shows what its body holds beside the id. Read the invoice afterwards: `amountPaid` and `status` tell what was recorded. A transaction of type `in` with the invoice's id records a payment in fields that are known.
         */
        post: operations["invoices.recordPayment"];
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
         * Gives several invoices the same values, such as one due date. A `status` is accepted with 200 and ignored.
         */
        put: operations["invoices.bulkUpdate"];
        post?: never;
        /**
         * Delete several invoices
         * Deletes several invoices. The help centre keeps deleted items in the trash for 30 days, in which the app can restore them.
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
         * Puts several invoices into the archive, or takes them back.
         */
        post: operations["invoices.bulkArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path: {
                /**
                 * Id of the invoice.
                 * @example 6B6gRx83sYDKWEpfz
                 */
                id: Id;
            };
            cookie?: never;
        };
        /**
         * Get an invoice by its path
         * @deprecated
         * Reads one invoice by its id in the path. Use the list with `_id`: that form serves every resource.
         */
        get: operations["invoices.retrieve"];
        put?: never;
        post?: never;
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List items
         * Lists items: products and services that are put on invoices and proposals.
         */
        get: operations["items.list"];
        /**
         * Update an item
         * Changes a product or service. Whether lines that were made from it change as well is not told.
         */
        put: operations["items.update"];
        /**
         * Create an item
         * Adds a product or service to those that can be put on invoices and proposals.
         */
        post: operations["items.create"];
        /**
         * Delete an item
         * Removes a product or service. What becomes of lines that were made from it is not told. Clients call it permanent; whether the trash keeps it is not told.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List notes
         * Lists notes: texts that the team keeps on people, companies and other records.
         */
        get: operations["notes.list"];
        /**
         * Update a note
         * Changes a note, or which record it is kept on.
         */
        put: operations["notes.update"];
        /**
         * Create a note
         * Keeps a text on a record. Comments within the HTML are stripped by the server.
         */
        post: operations["notes.create"];
        /**
         * Delete a note
         * Deletes a note. Clients call it permanent; whether the trash keeps it is not told.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List people
         * Lists people: clients, the team, and everybody else the workspace deals with. `role` tells them apart. Archived people are left out; ask for them by `isArchived`.
         */
        get: operations["people.list"];
        /**
         * Update a person
         * Changes a person. Whether `name` and lists such as `contactEmails` are merged or replaced is not told: send them whole.
         */
        put: operations["people.update"];
        /**
         * Create a person
         * Adds a person. Give the address as `email`, and `invite` as false where nobody should get a mail. `role` is the slug of a role: `client`, `team` and `co-owner` are built in.
         */
        post: operations["people.create"];
        /**
         * Delete a person
         * Deletes a person. What becomes of the tasks and invoices is not told. The help centre keeps deleted items in the trash for 30 days, in which the app can restore them.
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
         * Puts a person into the archive, which keeps them and takes them out of default lists, or takes them back.
         */
        post: operations["people.archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/invitation-code": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the invitation code of a person
         * Reads the code by which a person is invited, or the address that carries it. Named in the published list of v1.11, and the changelog of October 2024 speaks of an invitation URL; no source shows its parameters or its answer. That the person is named by `_id` follows the other reads.
         */
        get: operations["people.invitationCode"];
        put?: never;
        post?: never;
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
         * Gives several people the same values, such as one status or one set of tags.
         */
        put: operations["people.bulkUpdate"];
        post?: never;
        /**
         * Delete several people
         * Deletes several people. The help centre keeps deleted items in the trash for 30 days, in which the app can restore them.
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
         * Puts several people into the archive, or takes them back.
         */
        post: operations["people.bulkArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path: {
                /**
                 * Id of the person.
                 * @example toa93AcBDP9CqHpgn
                 */
                id: Id;
            };
            cookie?: never;
        };
        /**
         * Get a person by its path
         * @deprecated
         * Reads one person by the id in the path. Use the list with `_id`: that form serves every resource.
         */
        get: operations["people.retrieve"];
        put?: never;
        post?: never;
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List profiles
         * Lists profiles: the accounts that people log in with. The n8n node says that their ids stand in participants of events, members of conversations, mentions of comments, contributors of projects and assignees of tasks; for the last two, two other clients use ids of people.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * Lists projects, which hold task boards, time, files and money of one piece of work.
         */
        get: operations["projects.list"];
        /**
         * Update a project
         * Changes a project. Whether `clients` and `contributors` are merged or replaced is not told: send all of them.
         */
        put: operations["projects.update"];
        /**
         * Create a project
         * Makes a project, with a first task board and the workspace's default status. `templateId` makes it from a template.
         */
        post: operations["projects.create"];
        /**
         * Delete a project
         * Deletes a project. What becomes of its tasks, time and invoices is not told. The help centre keeps deleted items in the trash for 30 days, in which the app can restore them.
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
         * Puts a project into another place of the list of projects. One client offers `position` and `index` for this, and no source shows which of them the server reads: look afterwards.
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
         * Makes a copy of a project. One client offers `position` and `index` beside the id, and no source shows that the server reads them.
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
         * Puts a project into the archive, which keeps it and takes it out of default lists, or takes it back.
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
         * Gives several projects the same values, such as one due date or one billing rate.
         */
        put: operations["projects.bulkUpdate"];
        post?: never;
        /**
         * Delete several projects
         * Deletes several projects. The help centre keeps deleted items in the trash for 30 days, in which the app can restore them.
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
         * Puts several projects into the archive, or takes them back.
         */
        post: operations["projects.bulkArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path: {
                /**
                 * Id of the project.
                 * @example jCLaK78rSxXnZaGbG
                 */
                id: Id;
            };
            cookie?: never;
        };
        /**
         * Get a project by its path
         * @deprecated
         * Reads one project by its id in the path. Use the list with `_id`: that form serves every resource.
         */
        get: operations["projects.retrieve"];
        put?: never;
        post?: never;
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List proposals
         * Lists proposals. Proposals that are the body of a template are left out unless `isTemplate` asks for them. The text stands in blocks.
         */
        get: operations["proposals.list"];
        /**
         * Update a proposal
         * Changes a proposal. `status` was seen to be taken: `declined` where the client says no, `cancelled` to withdraw it. `blocks` sets the order of its blocks: name all of them.
         */
        put: operations["proposals.update"];
        /**
         * Create a proposal
         * Makes a proposal, with an intro, a content and a signature block. It has a `name`, not a `title`. Add further blocks by themselves, then put all into order by `blocks` of an update. Nothing is sent to anybody.
         */
        post: operations["proposals.create"];
        /**
         * Delete a proposal
         * Deletes a proposal. What becomes of the invoice that came of it is not told. The help centre keeps deleted items in the trash for 30 days, in which the app can restore them.
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
         * Puts a proposal into the archive, which keeps it and takes it out of default lists, or takes it back.
         */
        post: operations["proposals.archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/email": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * Send a proposal by e-mail
         * Sends a proposal by e-mail, as the Send button of the app does, which makes a draft `pending`. Named in the published list of v1.11; no source shows what its body holds beside the id. Read the proposal afterwards: `status` and `pendingAt` tell whether it went out.
         */
        post: operations["proposals.email"];
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
         * Gives several proposals the same values, such as one project.
         */
        put: operations["proposals.bulkUpdate"];
        post?: never;
        /**
         * Delete several proposals
         * Deletes several proposals. The help centre keeps deleted items in the trash for 30 days, in which the app can restore them.
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
         * Puts several proposals into the archive, or takes them back.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List roles
         * Lists roles. Neither published list has this read, though both have the writes; the n8n node makes it as it makes all of them, and nobody is known to have seen it work.
         */
        get: operations["roles.list"];
        /**
         * Update a role
         * Changes what a role is called or may do. Whether `permissions` is merged or replaced is not told: send it whole.
         */
        put: operations["roles.update"];
        /**
         * Create a role
         * Makes a role of the workspace's own. People get it by its slug, which the app makes.
         */
        post: operations["roles.create"];
        /**
         * Delete a role
         * Deletes a role. What becomes of the people who have it is not told. Clients call it permanent; whether the trash keeps it is not told.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List statuses
         * Lists statuses: the steps that projects and conversations of this workspace go through.
         */
        get: operations["statuses.list"];
        /**
         * Update a status
         * Changes what a status is called, its colour, or what it means (`type`).
         */
        put: operations["statuses.update"];
        /**
         * Create a status
         * Adds a step that projects or conversations can stand at. `type` tells Plutio what it means, whatever it is called.
         */
        post: operations["statuses.create"];
        /**
         * Delete a status
         * Deletes a status. What becomes of the records that stand at it is not told. Clients call it permanent; whether the trash keeps it is not told.
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
         * Puts a status into another place among the steps. One client offers `position` and `index` for this, and no source shows which of them the server reads: look afterwards.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List task boards
         * Lists task boards. A project has one or more; a board without a project stands by itself.
         */
        get: operations["taskBoards.list"];
        /**
         * Update a task board
         * Changes the title of a task board, or the project that it belongs to.
         */
        put: operations["taskBoards.update"];
        /**
         * Create a task board
         * Makes a task board, in a project or by itself. Its columns are task groups, which are made on their own.
         */
        post: operations["taskBoards.create"];
        /**
         * Delete a task board
         * Deletes a task board. What becomes of its groups and tasks is not told. Clients call it permanent; whether the trash keeps it is not told.
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
         * Puts a task board into another place, or project. One client offers `projectId`, `position` and `index` for this, and no source shows which of them the server reads: look afterwards.
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
         * Makes a copy of a task board. One client offers `projectId` and `position` beside the id, and no source shows that the server reads them.
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
         * Puts a task board into the archive, which keeps it and takes it out of default lists, or takes it back.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List task groups
         * Lists task groups: the columns of task boards, such as To do and Done.
         */
        get: operations["taskGroups.list"];
        /**
         * Update a task group
         * Changes what a task group is called, its colour, or the board that it stands on. Its place among the columns is changed by `taskGroups.move`.
         */
        put: operations["taskGroups.update"];
        /**
         * Create a task group
         * Adds a column to a task board; `position` 0 is the first.
         */
        post: operations["taskGroups.create"];
        /**
         * Delete a task group
         * Deletes a task group. What becomes of its tasks is not told. Clients call it permanent; whether the trash keeps it is not told.
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
         * Puts a task group into another place of its board, or of another board.
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
         * Makes a copy of a task group, on the same or another board. By the words of one client, what is in it is copied, too.
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
         * Puts a task group into the archive, which keeps it and takes it out of default lists, or takes it back.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List tasks
         * Lists tasks. Ask for those of a project, a board, a group or a person by the filters; spans of time go into `q`.
         */
        get: operations["tasks.list"];
        /**
         * Update a task
         * Changes a task: only the fields that are sent. `status` `completed` ticks it off.
         */
        put: operations["tasks.update"];
        /**
         * Create a task
         * Adds a task; it is `incomplete`. A task that has no `taskBoardId` and `taskGroupId` exists, but does not show in the app: put it there by `tasks.move`.
         */
        post: operations["tasks.create"];
        /**
         * Delete a task
         * Deletes a task. The help centre keeps deleted items in the trash for 30 days, in which the app can restore them.
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
         * Puts a task into a group of a board, at a place; 0 is the first. This is how a task that was made without a board comes to show in the app.
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
         * Makes a copy of a task. The fields beside the id are those of the move, and no source shows that the server reads them.
         */
        post: operations["tasks.copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/archive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * Archive a task, or take it back
         * Puts a task into the archive, or takes it back, by the path that other resources have. The published list of v1.11 has it, and one client was answered 404. `tasks.archive` and `tasks.unarchive` do the same by an update.
         */
        post: operations["tasks.setArchived"];
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
         * Gives several tasks the same values, such as one status or one due date.
         */
        put: operations["tasks.bulkUpdate"];
        post?: never;
        /**
         * Delete several tasks
         * Deletes several tasks. The help centre keeps deleted items in the trash for 30 days, in which the app can restore them.
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
         * Puts several tasks into the archive, or takes them back.
         */
        post: operations["tasks.bulkArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path: {
                /**
                 * Id of the task.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                id: Id;
            };
            cookie?: never;
        };
        /**
         * Get a task by its path
         * @deprecated
         * Reads one task by its id in the path. Use the list with `_id`: that form serves every resource.
         */
        get: operations["tasks.retrieve"];
        put?: never;
        post?: never;
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List templates
         * Lists templates. A template only points at its body: a record of its own with `isTemplate`, which the lists of proposals, contracts and blocks show where `isTemplate` asks for them.
         */
        get: operations["templates.list"];
        /**
         * Update a template
         * Changes what a template is called and whom it is shown to. Its body is another record.
         */
        put: operations["templates.update"];
        /**
         * Create a template
         * Makes a template for records of one kind. How its body is made was not shown.
         */
        post: operations["templates.create"];
        /**
         * Delete a template
         * Deletes a template. What becomes of its body, and of records that were made from it, is not told. Clients call it permanent; whether the trash keeps it is not told.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List time tracks
         * Lists time tracks, which the app calls time entries: who worked on what, from when to when.
         */
        get: operations["timeTracks.list"];
        /**
         * Update a time track
         * Changes a time track, such as its state of billing.
         */
        put: operations["timeTracks.update"];
        /**
         * Create a time track
         * Books time. One client always sends `startedAt`, `stoppedAt` and `time` together with the task, its own project and the person; another one a title, start and stop. Starting a timer that runs is not part of the API.
         */
        post: operations["timeTracks.create"];
        /**
         * Delete a time track
         * Deletes a time track. Clients call it permanent; whether the trash keeps it is not told.
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
         * Gives several time tracks the same values, such as `billingStatus` `invoiced` once they are on an invoice.
         */
        put: operations["timeTracks.bulkUpdate"];
        post?: never;
        /**
         * Delete several time tracks
         * Deletes several time tracks. Clients call it permanent; whether the trash keeps them is not told.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List trash rows
         * Lists what is in the trash. The help centre keeps a deleted item there for 30 days, in which the app can restore it; the API can't.
         */
        get: operations["trashBin.list"];
        put?: never;
        post?: never;
        /**
         * Delete a trash row
         * Removes something from the trash for good. Whether the id is that of the row of the trash or of the record in it is not told: read the list first.
         */
        delete: operations["trashBin.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trash-bin/all": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
         * Empty the trash
         * Empties the trash. Nothing in it can be restored afterwards.
         */
        delete: operations["trashBin.deleteAll"];
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
         * Removes several things from the trash for good. Whether the ids are those of the rows or of the records is not told: read the list first.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List wikis
         * Lists wikis. Each comes with a shallow tree of its pages; whole pages are read as wiki entities. The path is singular: `/wikis` is refused with 403.
         */
        get: operations["wiki.list"];
        /**
         * Update a wiki
         * Changes a wiki: what it is called, who may see it, and how it looks. Objects such as `designOptions` may be sent in part: one client says that they are merged with what is there, at their first level.
         */
        put: operations["wiki.update"];
        /**
         * Create a wiki
         * Makes a wiki. `entityType` `project` with the id of a project attaches it to one.
         */
        post: operations["wiki.create"];
        /**
         * Delete a wiki
         * Deletes a wiki, and its pages with it. Clients call it permanent; whether the trash keeps it is not told.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List wiki entities
         * Lists wiki entities: pages, and the categories that hold them. A query on `_id` alone is answered with 404: give `wikiId` beside it. The text of a page stands in its blocks.
         */
        get: operations["wikiEntities.list"];
        /**
         * Update a wiki entity
         * Changes a page or category. `status` `published` shows it, another `parentId` puts it elsewhere.
         */
        put: operations["wikiEntities.update"];
        /**
         * Create a wiki entity
         * Adds a page or a category. `parentId` is the category or page that it goes below, or the wiki itself for the top. A new page has one content block, whose text is set by `blocks.update`. It is a draft unless `status` says otherwise.
         */
        post: operations["wikiEntities.create"];
        /**
         * Delete a wiki entity
         * Deletes a page or category. What becomes of what stands below it is not told. Clients call it permanent; whether the trash keeps it is not told.
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
         * Puts a page or category below another one, at a place; 0 is the first.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List archive rows
         * Lists what is in the archive, of all kinds. Archiving keeps a record and takes it out of default lists; the operations of its own resource take it back.
         */
        get: operations["archive.list"];
        put?: never;
        post?: never;
        /**
         * Delete an archive row
         * Deletes something that is in the archive. Whether the id is that of a row of the archive or of the record is not told: read the list first.
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
         * Deletes several things that are in the archive. Whether the ids are those of rows of the archive or of the records is not told: read the list first.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List automations
         * Lists automations: what the workspace does by itself when something happens, drawn as nodes and edges. The published list of v1.11 lacks this read; one client made it live. There is neither a read of a single one nor a delete.
         */
        get: operations["automations.list"];
        put?: never;
        /**
         * Create an automation
         * Makes an automation. An empty body makes an empty draft, which is what one client saw; which fields it takes was not shown. Nodes are drawn in the app.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List schedulers
         * Lists schedulers: pages on which others book a meeting.
         */
        get: operations["schedulers.list"];
        /**
         * Update a scheduler
         * Changes a page on which meetings are booked. Whether `durations` is merged or replaced is not told: send all of them.
         */
        put: operations["schedulers.update"];
        /**
         * Create a scheduler
         * Makes a page on which others book a meeting: how long, where, and whether it costs something.
         */
        post: operations["schedulers.create"];
        /**
         * Delete a scheduler
         * Deletes a page on which meetings are booked. What becomes of meetings that are booked already is not told. Clients call it permanent; whether the trash keeps it is not told.
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
         * Makes a copy of a scheduler. One client offers `position` and `index` beside the id, and no source shows that the server reads them.
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
         * Puts a scheduler into the archive, which keeps it and takes it out of default lists, or takes it back.
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
         * Gives several schedulers the same values, such as one kind of place.
         */
        put: operations["schedulers.bulkUpdate"];
        post?: never;
        /**
         * Delete several schedulers
         * Deletes several schedulers. Clients call it permanent; whether the trash keeps them is not told.
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
         * Puts several schedulers into the archive, or takes them back.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List schedules
         * Lists schedules: when each person works, by the days of the week. The published list of v1.11 lacks this read; one client made it live. Pages for booking are schedulers, another resource.
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List transactions
         * Lists transactions: money that came in and money that went out. Those of an invoice name it by `invoiceId`.
         */
        get: operations["transactions.list"];
        /**
         * Update a transaction
         * Changes a transaction, such as how it was paid.
         */
        put: operations["transactions.update"];
        /**
         * Create a transaction
         * Records money that came in (`type` `in`) or went out. With `invoiceId` it is a payment of that invoice.
         */
        post: operations["transactions.create"];
        /**
         * Delete a transaction
         * Deletes a transaction. Whether its invoice counts as unpaid then is not told. Clients call it permanent; whether the trash keeps it is not told.
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
         * Makes a copy of a transaction. One client offers `position` and `index` beside the id, and no source shows that the server reads them.
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
         * Puts a transaction into the archive, which keeps it and takes it out of default lists, or takes it back.
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
         * Gives several transactions the same values, such as one method of payment.
         */
        put: operations["transactions.bulkUpdate"];
        post?: never;
        /**
         * Delete several transactions
         * Deletes several transactions. Clients call it permanent; whether the trash keeps them is not told.
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
         * Puts several transactions into the archive, or takes them back.
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
        PlutioRecord: PlutioRecord;
        BlockGroup: BlockGroup;
        OpenRecord: OpenRecord;
        BlockMain: BlockMain;
        BlockAttachment: BlockAttachment;
        BillableItem: BillableItem;
        Block: Block;
        RecordId: RecordId;
        BillableItemInput: BillableItemInput;
        BlockFields: BlockFields;
        UnknownBody: UnknownBody;
        OpenFields: OpenFields;
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
        ContactEmailInput: ContactEmailInput;
        ContactPhoneInput: ContactPhoneInput;
        AddressInput: AddressInput;
        CustomFieldValueInput: CustomFieldValueInput;
        CompanyFields: CompanyFields;
        RecordIds: RecordIds;
        ClientRef: ClientRef;
        Contract: Contract;
        ClientRefInput: ClientRefInput;
        DateInput: DateInput;
        ContractFields: ContractFields;
        ArchiveState: ArchiveState;
        Conversation: Conversation;
        ConversationFields: ConversationFields;
        CustomFieldOption: CustomFieldOption;
        CustomField: CustomField;
        CustomFieldOptionInput: CustomFieldOptionInput;
        CustomFieldFields: CustomFieldFields;
        DashboardLayout: DashboardLayout;
        DashboardPage: DashboardPage;
        DashboardPageFields: DashboardPageFields;
        DashboardPageRef: DashboardPageRef;
        Dashboard: Dashboard;
        CalendarEvent: CalendarEvent;
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
        SubscriptionRepeat: SubscriptionRepeat;
        InvoiceSubscription: InvoiceSubscription;
        SubscriptionRepeatInput: SubscriptionRepeatInput;
        InvoiceSubscriptionFields: InvoiceSubscriptionFields;
        InvoiceTax: InvoiceTax;
        Invoice: Invoice;
        InvoiceTaxInput: InvoiceTaxInput;
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
        ProjectBudgetInput: ProjectBudgetInput;
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
        WikiPrivateShareSettings: WikiPrivateShareSettings;
        WikiDesignSection: WikiDesignSection;
        WikiDesignOptions: WikiDesignOptions;
        Wiki: Wiki;
        WikiFields: WikiFields;
        WikiEntity: WikiEntity;
        WikiEntityFields: WikiEntityFields;
        ArchivedItem: ArchivedItem;
        AutomationMetadata: AutomationMetadata;
        AutomationActivity: AutomationActivity;
        Automation: Automation;
        SchedulerDuration: SchedulerDuration;
        Scheduler: Scheduler;
        SchedulerDurationInput: SchedulerDurationInput;
        SchedulerFields: SchedulerFields;
        ScheduleTime: ScheduleTime;
        ScheduleDay: ScheduleDay;
        Schedule: Schedule;
        Transaction: Transaction;
        TransactionFields: TransactionFields;
        CategoryFieldsEntityType: CategoryFieldsEntityType;
        CommentFieldsEntityType: CommentFieldsEntityType;
        CustomFieldFieldsEntityType: CustomFieldFieldsEntityType;
        StatusFieldsEntityType: StatusFieldsEntityType;
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
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
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
        /** It is done. Every answer is JSON, and the status was seen; what the body says was never shown. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": UnknownBody;
            };
        };
    };
    parameters: {
        /**
         * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
         * @example studio
         */
        Business: string;
        /** Number of records to step over, for the next page: 50 after a page of 50. */
        Skip: number;
        /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
        Limit: number;
        /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
        Sort: string;
        /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
        Q: string;
        /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
        AnyField: { [key: string]: string | number | boolean };
        /**
         * Only records that belong to a record of this kind. Give `entityId` beside it.
         * @example task
         */
        EntityType: string;
        /**
         * Only records that belong to this record. Give its kind as `entityType` beside it.
         * @example zD5cZAFGNRwBN8FZZ
         */
        EntityId: Id;
        /** `true` shows the bodies of templates, which are left out otherwise. */
        IsTemplate: boolean;
        /**
         * Only records of this client, who is a person or a company.
         * @example kGY5KP2NCdPoQiTTN
         */
        ClientId: Id;
        /**
         * Only records of this project.
         * @example jCLaK78rSxXnZaGbG
         */
        ProjectId: Id;
        /**
         * Only records of this task board.
         * @example xXbFXQHCwxyXwc2cS
         */
        TaskBoardId: Id;
    };
    requestBodies: never;
    headers: {
        /**
         * Seconds to wait before the next try. One client waits 60 where it is absent.
         * @example 60
         */
        RetryAfter: number;
        /**
         * Calls of one hour that the API client may make.
         * @example 1000
         */
        RateLimitLimit: number;
        /**
         * Calls of this hour that are still to be made.
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
                /** The workspace. Accepted here but not needed: half of the clients leave it out. */
                Business?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** The credentials of the API client. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                  /** The only grant that is offered: by id and secret. */
                  grant_type: "client_credentials";
                  /** Which API client asks; from Settings → API manager. */
                  client_id: string;
                  /** Proof that it is the one that asks. The app shows it once. */
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
            400: components["responses"]["TokenBadRequest"];
            401: components["responses"]["TokenUnauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "blockGroups.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the block group with this id.
                 * @example LynBxBkJiSbvs83Fn
                 */
                _id?: Id;
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The block groups of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the block group. No field that can be changed was shown. */
        requestBody: {
            content: {
                "application/json": OpenRecord;
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
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the block with this id.
                 * @example CEyegYTAza89xHJcT
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /**
                 * Only records that belong to a record of this kind. Give `entityId` beside it.
                 * @example task
                 */
                entityType?: components["parameters"]["EntityType"];
                /**
                 * Only records that belong to this record. Give its kind as `entityType` beside it.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                entityId?: components["parameters"]["EntityId"];
                /** `true` shows the bodies of templates, which are left out otherwise. */
                isTemplate?: components["parameters"]["IsTemplate"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The blocks of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the block. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "blocks.createPreset": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** What the preset is made of; no field was shown. */
        requestBody: {
            content: {
                "application/json": OpenFields;
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
    "businesses.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the business with this id.
                 * @example 8MDJ9PDtGTKSonjxw
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The businesses of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The fields to change; none was shown. */
        requestBody: {
            content: {
                "application/json": OpenFields;
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
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "businesses.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The new workspace; no field was shown. */
        requestBody: {
            content: {
                "application/json": OpenFields;
            };
        };
        responses: {
            /** The new workspace. */
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
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the canned response with this id.
                 * @example CAossmjBdGgWd6rYe
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The canned responses of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the canned response. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "categories.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the category with this id.
                 * @example xn4LdwF4imsqEe7yF
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The categories of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                  title: string;
                  entityType: CategoryFieldsEntityType;
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the category. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "comments.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the comment with this id.
                 * @example Ysd7vPPXsM5EQC3YP
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /**
                 * Only records that belong to a record of this kind. Give `entityId` beside it.
                 * @example task
                 */
                entityType?: components["parameters"]["EntityType"];
                /**
                 * Only records that belong to this record. Give its kind as `entityType` beside it.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                entityId?: components["parameters"]["EntityId"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The comments of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                  entityType: CommentFieldsEntityType;
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the comment. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "companies.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the company with this id.
                 * @example kGY5KP2NCdPoQiTTN
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The companies of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the company. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "companies.bulkUpdate": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The ids of the companies. */
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
    "companies.retrieve": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path: {
                /**
                 * Id of the company.
                 * @example kGY5KP2NCdPoQiTTN
                 */
                id: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The company. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Company;
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
    "contracts.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the contract with this id.
                 * @example qDow6zex4ZJPSH5q2
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /** `true` shows the bodies of templates, which are left out otherwise. */
                isTemplate?: components["parameters"]["IsTemplate"];
                /** Only contracts that stand there, such as `signed`. */
                status?: string;
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The contracts of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the contract. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "contracts.archive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the contract, and where it belongs. */
        requestBody: {
            content: {
                "application/json": RecordId & ArchiveState;
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
    "contracts.email": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the contract. That it is `_id` follows the other writes. */
        requestBody: {
            content: {
                "application/json": OpenRecord;
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
    "contracts.bulkUpdate": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The ids of the contracts. */
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
    "contracts.bulkArchive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The ids of the contracts, and where they belong. */
        requestBody: {
            content: {
                "application/json": RecordIds & ArchiveState;
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
    "conversations.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the conversation with this id.
                 * @example Yndk4zbag5mkgQv9E
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The conversations of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the conversation. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "customFields.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the custom field with this id.
                 * @example oSWTdh8RjEZsCiJgg
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /**
                 * Only records that belong to a record of this kind. Give `entityId` beside it.
                 * @example task
                 */
                entityType?: components["parameters"]["EntityType"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The custom fields of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                  title: string;
                  entityType: CustomFieldFieldsEntityType;
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the custom field. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "customFields.updateOnEntity": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** Which field of which record changes, and how; no field of the body was shown. */
        requestBody: {
            content: {
                "application/json": OpenFields;
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
    "customFields.addToEntity": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** Which field goes to which record; no field of the body was shown. */
        requestBody: {
            content: {
                "application/json": OpenFields;
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
    "dashboardData.get": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /** Only the dashboard data with this id. */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The figures. No source shows what they look like. */
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
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the dashboard page with this id.
                 * @example QA9S6CPfLCepvic4B
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The dashboard pages of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the dashboard page. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "dashboards.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the dashboard with this id.
                 * @example WpZnTaibaJEYXf4id
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The dashboards of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the dashboard. No field that can be changed was shown. */
        requestBody: {
            content: {
                "application/json": OpenRecord;
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
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the event with this id.
                 * @example Fp4PpRsLJG59wpXf3
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The events of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the event. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "fileFolders.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the file folder with this id.
                 * @example LSz7uXtKRX3KDCA53
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The file folders of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the file folder. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "fileFolders.move": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the file folder, and where it goes. */
        requestBody: {
            content: {
                "application/json": RecordId & {
                  /** Folder to put it into, by the name that folders have for it. */
                  parentFolderId?: Id;
                  /** Folder to put it into, by the name of the hint. */
                  destinationId?: Id;
                  /** Place in that folder; 0 is the first. */
                  position?: number;
                };
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
    "fileFolders.share": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the file folder. That it is `_id` follows the other writes. */
        requestBody: {
            content: {
                "application/json": OpenRecord;
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
    "files.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the file with this id.
                 * @example DsX58yJiKsy8edF3j
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /**
                 * Only records that belong to a record of this kind. Give `entityId` beside it.
                 * @example task
                 */
                entityType?: components["parameters"]["EntityType"];
                /**
                 * Only records that belong to this record. Give its kind as `entityType` beside it.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                entityId?: components["parameters"]["EntityId"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The files of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                "application/json": (FileRecordFields & {
                  handle: string;
                }) | (FileRecordFields & {
                  /** A page elsewhere. */
                  type: "link";
                } & {
                  url: string;
                });
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the file. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "files.move": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the file, and where it goes. */
        requestBody: {
            content: {
                "application/json": RecordId & {
                  /** Folder to put it into, by the name that files have for it. */
                  folderId?: Id;
                  /** Folder to put it into, by the name of the hint. */
                  destinationId?: Id;
                  /** Place in that folder; 0 is the first. */
                  position?: number;
                };
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
    "files.share": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the file. That it is `_id` follows the other writes. */
        requestBody: {
            content: {
                "application/json": OpenRecord;
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
    "files.bulkUpdate": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The ids of the files. */
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
    "formResponses.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the form response with this id.
                 * @example xLcemxu8WkL96cWqK
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /** Only answers to this form. */
                formId?: Id;
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The form responses of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the form response. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "formResponses.bulkDelete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The ids of the form responses. */
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
    "forms.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the form with this id.
                 * @example zCxjy7TgxW2SGXuw4
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The forms of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the form. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "forms.copy": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the form, and where the copy goes. */
        requestBody: {
            content: {
                "application/json": RecordId & {
                  /** Place of the copy; 0 is the first. */
                  position?: number;
                  /** The place of the copy under another name. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the form, and where it belongs. */
        requestBody: {
            content: {
                "application/json": RecordId & ArchiveState;
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
    "forms.bulkUpdate": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The ids of the forms. */
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
    "forms.bulkArchive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The ids of the forms, and where they belong. */
        requestBody: {
            content: {
                "application/json": RecordIds & ArchiveState;
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
    "inboxGroups.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the inbox group with this id.
                 * @example G4da8xWCAyJjhCmuH
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The inbox groups of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the inbox group. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "invoiceSubscriptions.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the subscription with this id.
                 * @example qv5uMSjXDtttJtA3v
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /** Only subscriptions in this state. */
                status?: "draft" | "active" | "paused" | "cancelled" | "failed" | "past_due";
                /**
                 * Only records of this client, who is a person or a company.
                 * @example kGY5KP2NCdPoQiTTN
                 */
                "client._id"?: components["parameters"]["ClientId"];
                /** Only subscriptions whose next invoice is due at this very moment. */
                upcomingInvoiceDate?: DateInput;
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The invoice subscriptions of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the subscription and the fields to change. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The new subscription. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the subscription. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "invoiceSubscriptions.bulkUpdate": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The ids of the invoice subscriptions. */
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
    "invoices.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the invoice with this id.
                 * @example 6B6gRx83sYDKWEpfz
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /** Only invoices in this state. */
                status?: "draft" | "pending" | "overdue" | "paid" | "cancelled";
                /**
                 * Only records of this client, who is a person or a company.
                 * @example kGY5KP2NCdPoQiTTN
                 */
                "client._id"?: components["parameters"]["ClientId"];
                /** Only invoices due at this very moment. */
                dueDate?: DateInput;
                /** Only invoices in this currency, by its ISO 4217 code. */
                currency?: string;
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The invoices of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the invoice. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "invoices.archive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the invoice, and where it belongs. */
        requestBody: {
            content: {
                "application/json": RecordId & ArchiveState;
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
    "invoices.email": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the invoice. That it is `_id` follows the other writes. */
        requestBody: {
            content: {
                "application/json": OpenRecord;
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
    "invoices.recordPayment": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the invoice. That it is `_id` follows the other writes; what else the payment says was not shown. */
        requestBody: {
            content: {
                "application/json": OpenRecord;
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
    "invoices.bulkUpdate": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The ids of the invoices. */
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
    "invoices.bulkArchive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The ids of the invoices, and where they belong. */
        requestBody: {
            content: {
                "application/json": RecordIds & ArchiveState;
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
    "invoices.retrieve": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path: {
                /**
                 * Id of the invoice.
                 * @example 6B6gRx83sYDKWEpfz
                 */
                id: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice;
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
    "items.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the item with this id.
                 * @example CJiXSwLhbp9EQuWJR
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The items of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the item. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "notes.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the note with this id.
                 * @example 2E2fj48w4JPeJPP7i
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /**
                 * Only records that belong to a record of this kind. Give `entityId` beside it.
                 * @example task
                 */
                entityType?: components["parameters"]["EntityType"];
                /**
                 * Only records that belong to this record. Give its kind as `entityType` beside it.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                entityId?: components["parameters"]["EntityId"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The notes of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the note. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "people.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the person with this id.
                 * @example toa93AcBDP9CqHpgn
                 */
                _id?: Id;
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The people of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the person. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "people.archive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the person, and where it belongs. */
        requestBody: {
            content: {
                "application/json": RecordId & ArchiveState;
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
    "people.invitationCode": {
        parameters: {
            query: {
                /**
                 * The person who is invited. That it is `_id` follows the other reads.
                 * @example toa93AcBDP9CqHpgn
                 */
                _id: Id;
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The ids of the people. */
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
    "people.bulkArchive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The ids of the people, and where they belong. */
        requestBody: {
            content: {
                "application/json": RecordIds & ArchiveState;
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
    "people.retrieve": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path: {
                /**
                 * Id of the person.
                 * @example toa93AcBDP9CqHpgn
                 */
                id: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Person;
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
    "profiles.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the profile with this id.
                 * @example bZ4Kj9kckh7iDicS3
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The profiles of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the project with this id.
                 * @example jCLaK78rSxXnZaGbG
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /** Only projects that this person works on. */
                contributors?: Id;
                /** Only projects of this client. */
                "clients._id"?: Id;
                /** Only projects of this name. */
                name?: string;
                /** Only projects that stand at this status. */
                "status._id"?: Id;
                /** Only projects whose status is called so, such as `In progress`. */
                "status.title"?: string;
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The projects of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the project. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "projects.move": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the project, and where it goes. */
        requestBody: {
            content: {
                "application/json": RecordId & {
                  /** Place to put it; 0 is the first. */
                  position?: number;
                  /** The place under another name. */
                  index?: number;
                };
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
    "projects.copy": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the project, and where the copy goes. */
        requestBody: {
            content: {
                "application/json": RecordId & {
                  /** Place of the copy; 0 is the first. */
                  position?: number;
                  /** The place of the copy under another name. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the project, and where it belongs. */
        requestBody: {
            content: {
                "application/json": RecordId & ArchiveState;
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
    "projects.bulkUpdate": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The ids of the projects. */
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
    "projects.bulkArchive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The ids of the projects, and where they belong. */
        requestBody: {
            content: {
                "application/json": RecordIds & ArchiveState;
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
    "projects.retrieve": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path: {
                /**
                 * Id of the project.
                 * @example jCLaK78rSxXnZaGbG
                 */
                id: Id;
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
            400: components["responses"]["BadRequest"];
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
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the proposal with this id.
                 * @example mb4PZfTCABNXoGnGQ
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /** Only proposals in this state, such as `pending`. */
                status?: string;
                /** `true` shows the bodies of templates, which are left out otherwise. */
                isTemplate?: components["parameters"]["IsTemplate"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The proposals of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the proposal. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "proposals.archive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the proposal, and where it belongs. */
        requestBody: {
            content: {
                "application/json": RecordId & ArchiveState;
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
    "proposals.email": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the proposal. That it is `_id` follows the other writes. */
        requestBody: {
            content: {
                "application/json": OpenRecord;
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
    "proposals.bulkUpdate": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The ids of the proposals. */
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
    "proposals.bulkArchive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The ids of the proposals, and where they belong. */
        requestBody: {
            content: {
                "application/json": RecordIds & ArchiveState;
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
    "roles.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the role with this id.
                 * @example KLvFwFYJHZhjKYC96
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The roles of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the role. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "statuses.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the status with this id.
                 * @example 8jYWeWGHRqFdS7Mv5
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The statuses of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                  title: string;
                  entityType: StatusFieldsEntityType;
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the status. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "statuses.move": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the status, and where it goes. */
        requestBody: {
            content: {
                "application/json": RecordId & {
                  /** Place to put it; 0 is the first. */
                  position?: number;
                  /** The place under another name. */
                  index?: number;
                };
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
    "taskBoards.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the task board with this id.
                 * @example xXbFXQHCwxyXwc2cS
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /**
                 * Only records of this project.
                 * @example jCLaK78rSxXnZaGbG
                 */
                projectId?: components["parameters"]["ProjectId"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task boards of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the task board. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "taskBoards.move": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the task board, and where it goes. */
        requestBody: {
            content: {
                "application/json": RecordId & {
                  /** Project to put it into. */
                  projectId?: Id;
                  /** Place to put it; 0 is the first. */
                  position?: number;
                  /** The place under another name. */
                  index?: number;
                };
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
    "taskBoards.copy": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the task board, and where the copy goes. */
        requestBody: {
            content: {
                "application/json": RecordId & {
                  /** Project that the copy goes into. */
                  projectId?: Id;
                  /** Place of the copy; 0 is the first. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the task board, and where it belongs. */
        requestBody: {
            content: {
                "application/json": RecordId & ArchiveState;
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
    "taskGroups.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the task group with this id.
                 * @example k9bwjGZRnL9eepB33
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /**
                 * Only records of this task board.
                 * @example xXbFXQHCwxyXwc2cS
                 */
                taskBoardId?: components["parameters"]["TaskBoardId"];
                /**
                 * Only records of this project.
                 * @example jCLaK78rSxXnZaGbG
                 */
                projectId?: components["parameters"]["ProjectId"];
                /** Only groups of this title. */
                title?: string;
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task groups of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the task group. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "taskGroups.move": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the task group, and where it goes. */
        requestBody: {
            content: {
                "application/json": RecordId & {
                  /** Board to put it on; the same one to change its place only. */
                  taskBoardId: Id;
                  /** Place among the columns; 0 is the first. */
                  position: number;
                };
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
    "taskGroups.copy": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the task group, and where the copy goes. */
        requestBody: {
            content: {
                "application/json": RecordId & {
                  /** Board that the copy goes on. */
                  taskBoardId: Id;
                  /** Place of the copy among the columns; 0 is the first. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the task group, and where it belongs. */
        requestBody: {
            content: {
                "application/json": RecordId & ArchiveState;
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
    "tasks.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the task with this id.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /**
                 * Only records of this project.
                 * @example jCLaK78rSxXnZaGbG
                 */
                projectId?: components["parameters"]["ProjectId"];
                /**
                 * Only records of this task board.
                 * @example xXbFXQHCwxyXwc2cS
                 */
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tasks of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the task. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "tasks.move": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the task, and where it goes. */
        requestBody: {
            content: {
                "application/json": RecordId & {
                  /** Group to put it into, and so the board. */
                  taskGroupId: Id;
                  /** Place in the group; 0 is the first. */
                  position: number;
                };
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
    "tasks.copy": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the task, and where the copy goes. */
        requestBody: {
            content: {
                "application/json": RecordId & {
                  /** Group that the copy goes into. */
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
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    "tasks.setArchived": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the task, and where it belongs. */
        requestBody: {
            content: {
                "application/json": RecordId & ArchiveState;
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
    "tasks.bulkUpdate": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The ids of the tasks. */
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
    "tasks.bulkArchive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The ids of the tasks, and where they belong. */
        requestBody: {
            content: {
                "application/json": RecordIds & ArchiveState;
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
    "tasks.retrieve": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path: {
                /**
                 * Id of the task.
                 * @example zD5cZAFGNRwBN8FZZ
                 */
                id: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Task;
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
    "templates.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the template with this id.
                 * @example 7TmX54ktiEtrcADe2
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /**
                 * Only records that belong to a record of this kind. Give `entityId` beside it.
                 * @example task
                 */
                entityType?: components["parameters"]["EntityType"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The templates of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the template. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "timeTracks.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the time track with this id.
                 * @example u3WRnf9kiJvnGEFSW
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
                /** Only time in this state of billing. */
                billingStatus?: "invoiced" | "non-billable" | "paid" | "unpaid";
                /** Only time of this person. */
                personId?: Id;
                /**
                 * Only records of this project.
                 * @example jCLaK78rSxXnZaGbG
                 */
                projectId?: components["parameters"]["ProjectId"];
                /** Only time spent on this task. */
                taskId?: Id;
                /** Only time that began at this very moment. */
                startedAt?: DateInput;
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The time tracks of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the time track. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "timeTracks.bulkUpdate": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The ids of the time tracks. */
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
    "trashBin.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the trash row with this id.
                 * @example BJx2e9M97AZ28wT2w
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The trash rows of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the trash row. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "trashBin.deleteAll": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** Nothing: an empty object, since a write without a body may be refused. */
        requestBody?: {
            content: {
                "application/json": { [key: string]: unknown };
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
    "trashBin.bulkDelete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The ids of the trash rows. */
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
    "wiki.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the wiki with this id.
                 * @example b8LdoyvHuFsKoM5sD
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The wikis of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the wiki. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "wikiEntities.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the wiki entity with this id.
                 * @example k8ruZAYBEJGCmEYFa
                 */
                _id?: Id;
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
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The wiki entities of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the wiki entity. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "wikiEntities.move": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the wiki entity, and where it goes. */
        requestBody: {
            content: {
                "application/json": RecordId & {
                  /** Page, category or wiki to put it below. */
                  parentId: Id;
                  /** Place among those below it; 0 is the first. */
                  position: number;
                };
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
    "archive.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the archived record with this id.
                 * @example yhYLJPuDzzCDGY5ca
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The archived records of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the archived record. */
        requestBody: {
            content: {
                "application/json": RecordId;
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
    "archive.bulkDelete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The ids of the archived records. */
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
    "automations.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the automation with this id.
                 * @example E5R92ZoLC7F3sFZxE
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The automations of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** Fields of the new automation; an empty object makes a draft. */
        requestBody: {
            content: {
                "application/json": OpenFields;
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
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the scheduler with this id.
                 * @example L8sNmQv6EmJ9uwd3D
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The schedulers of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                "application/json": RecordId & SchedulerFields;
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                "application/json": SchedulerFields;
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the scheduler, and where the copy goes. */
        requestBody: {
            content: {
                "application/json": RecordId & {
                  /** Place of the copy; 0 is the first. */
                  position?: number;
                  /** The place of the copy under another name. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the scheduler, and where it belongs. */
        requestBody: {
            content: {
                "application/json": RecordId & ArchiveState;
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
    "schedulers.bulkUpdate": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                "application/json": RecordIds & SchedulerFields;
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The ids of the schedulers. */
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
    "schedulers.bulkArchive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The ids of the schedulers, and where they belong. */
        requestBody: {
            content: {
                "application/json": RecordIds & ArchiveState;
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
    "schedules.list": {
        parameters: {
            query?: {
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the schedule with this id.
                 * @example txefZ29BKPkxDvczM
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The schedules of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                /** Number of records to step over, for the next page: 50 after a page of 50. */
                skip?: components["parameters"]["Skip"];
                /** Most records to return. Neither the size of a page without it nor the largest one is told; up to 1000 was used. */
                limit?: components["parameters"]["Limit"];
                /** Field to sort by and direction, such as `createdAt_desc`. Most resources sort by `createdAt` and `updatedAt`. Where a source says so of the list, our clients ask for `createdAt_asc`, so that records keep their pages. */
                sort?: components["parameters"]["Sort"];
                /** A MongoDB query as JSON. In beta, say the docs. Dates are compared as ISO 8601 strings. A custom field is matched by `{"customFields":{"$elemMatch":{"_id":"…","value":"…"}}}`. */
                q?: components["parameters"]["Q"];
                /**
                 * Only the transaction with this id.
                 * @example BBPmLY6h4ue7Wdmpc
                 */
                _id?: Id;
                /** Further fields that have to equal a value, by name, dotted where nested: `name.first` with `leo` is sent as `?name.first=leo`. */
                filter?: components["parameters"]["AnyField"];
            };
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The transactions of this page, as a bare array without a total. A page shorter than `limit` is the last one. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the transaction, and where the copy goes. */
        requestBody: {
            content: {
                "application/json": RecordId & {
                  /** Place of the copy; 0 is the first. */
                  position?: number;
                  /** The place of the copy under another name. */
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the transaction, and where it belongs. */
        requestBody: {
            content: {
                "application/json": RecordId & ArchiveState;
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
    "transactions.bulkUpdate": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
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
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The ids of the transactions. */
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
    "transactions.bulkArchive": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
                 * @example studio
                 */
                Business: components["parameters"]["Business"];
            };
            path?: never;
            cookie?: never;
        };
        /** The ids of the transactions, and where they belong. */
        requestBody: {
            content: {
                "application/json": RecordIds & ArchiveState;
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
}

/** An access token. It stands there twice; clients differ in which spelling they read, so neither is required. */
export interface Token {
  /** What calls are signed with, as `Bearer` in `Authorization`. */
  accessToken?: string;
  /** The same token in the usual spelling. */
  access_token?: string;
  /**
   * When the token stops working. Two clients allow for a number, of seconds or milliseconds.
   *
   * Format: date-time
   */
  accessTokenExpiresAt?: string | number;
  /** How long the token works, in seconds. */
  expires_in?: number;
  /** What the token allows; no value was shown. */
  scope?: string;
  /** How the token is sent, as OAuth calls it; allowed for by one client, never read. */
  token_type?: string;
  /** How the token is sent, in the other spelling. */
  tokenType?: string;
  /** The API client that asked. */
  client?: {
    /** Which API client it is. */
    id?: string;
    /** Who set the API client up. */
    userId?: string;
    /** Workspaces that the token serves, each usable as the header `Business`. */
    businesses?: string[];
    /** Ways by which it may ask for tokens. */
    grants?: string[];
  };
  /** Who set the API client up. */
  user?: {
    /** Login account of who set it up, as far as we can tell. */
    id?: string;
  };
}

/** An error of the token operation. */
export interface TokenErrorBody {
  /** Status of the answer, by which one client tells an error from a token. */
  statusCode?: number;
  /** Status of the answer once more. */
  status?: number;
  /** Status of the answer a third time. */
  code?: number;
  /** Code of OAuth, such as `invalid_request`; that it is one is our reading. */
  name?: string;
  /** What is wrong, in words. */
  message?: string;
}

/** An error. No body was shown whole; the fields are those that clients look for, in this order. */
export interface ErrorBody {
  /** What is wrong, in words. */
  message?: string;
  /** What is wrong, where there is no `message`; one client expects a text. */
  error?: unknown;
  /** What is wrong, point by point; one client expects texts or objects. */
  errors?: (string | {
    /** One point of what is wrong. */
    message?: string;
  })[];
  /** What is wrong, as OAuth calls it. */
  error_description?: string;
}

/** Id of a record. All that were seen have 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. */
export type Id = string;

/** What every record has, as far as is known: an id always, two moments on most. */
export interface PlutioRecord {
  /** What the record is read, changed and deleted by. */
  _id: Id;
  /**
   * When it was made.
   *
   * Format: date-time
   */
  createdAt?: string;
  /**
   * When it was last changed.
   *
   * Format: date-time
   */
  updatedAt?: string;
}

/** Several blocks kept together, which the app calls a section. Blocks point at one with `entityType` `blocks-group`, templates with the same. */
export type BlockGroup = PlutioRecord;

/** The record that a write is about, beside fields that no source shows. */
export interface OpenRecord {
  /** The record, by the id that its list shows. */
  _id: Id;
  [key: string]: unknown;
}

/** Text of an intro block. */
export interface BlockMain {
  /** What the block says, marked up as HTML. */
  textHTML?: string;
  /** The text without markup. */
  textPlain?: string;
  /** Whether there is a text; clients send `true` beside one. */
  hasText?: boolean;
}

/** The file that an image block shows. */
export interface BlockAttachment {
  /** The record of the file. */
  _id?: Id;
  /** Storage slug of the bytes, part of the address of an upload. */
  handle?: string;
  /** What the file is called in the app. */
  title?: string;
  /**
   * Size in bytes.
   *
   * Format: int64
   */
  size?: number;
  /** Media type, such as `image/png`. */
  mimeType?: string;
  /** End of the file's name, without the dot. */
  extension?: string;
  /** Where the picture is read from. */
  url?: string;
}

/** A line of an offer or an invoice. */
export interface BillableItem {
  /** What is sold. */
  title?: string;
  /** More about it, as HTML. */
  descriptionHTML?: string;
  /** How many. */
  quantity?: number;
  /** Price of one, in major units of the document's currency. */
  amount?: number;
  /** Tax in per cent, with the sign: `20%`, `0%`. */
  tax?: string;
}

/** A piece of a document or page. Which fields it has beside these follows from its `type`. */
export type Block = PlutioRecord & {
  /** Kind of the record that the block belongs to. */
  entityType: "blocks-group" | "contract" | "dashboard-page" | "form" | "invoice" | "proposal" | "receipt" | "scheduler" | "template" | "wiki" | "wiki-page" | (string & {});
  /** The record that the block belongs to. */
  entityId: Id;
  /** What the block shows: text, a picture, the lines of an invoice (`items`), a place to sign. */
  type: "content" | "image" | "video" | "html" | "canvas" | "items" | "fees" | "intro" | "signature" | "item" | "time-entries" | "task" | "summary" | "button" | "navigation" | "title" | "scheduler-calendar" | "scheduler-booked" | "form" | (string & {});
  /** Text of a content or html block, as HTML. The server strips comments from it. */
  textHTML?: string;
  /** The same text without markup, which the search of the app reads. */
  textPlain?: string;
  /** Text of an intro block. Content blocks have theirs at the top. */
  main?: BlockMain;
  /** Whether the block carries text. */
  hasText?: boolean;
  /** Heading of the block, as the n8n node calls it; another client says `name`. */
  title?: string;
  /** Heading of the block, as one client calls it; the n8n node says `title`. */
  name?: string;
  /** File that an image block shows. */
  attachment?: BlockAttachment;
  /** How a signature block is signed. One client sends it where the server asks for it; no value was shown. */
  signatureType?: string;
  /** Lines of an items block, from which the server works out the totals of an invoice. No source shows what the array is called: look for the lines under other names, too, where they are not here. */
  items?: BillableItem[];
  /** Settings of an items block, such as whether the client may change the quantity. */
  settings?: { [key: string]: unknown };
  /** Colours, widths and fonts of the block. Which ones exist is seen on wikis. */
  designOptions?: { [key: string]: unknown };
  /** Whether the block belongs to a template. Such blocks are listed only where `isTemplate` is asked for. */
  isTemplate?: boolean;
};

/** The record that a write is about. */
export interface RecordId {
  /** The record, by the id that its list shows. */
  _id: Id;
}

/** A line of an offer or an invoice, as it is written. */
export interface BillableItemInput {
  /** What is sold. */
  title: string;
  /** More about it, as HTML. */
  descriptionHTML?: string;
  /** How many. */
  quantity: number;
  /** Price of one, in major units of the document's currency. */
  amount: number;
  /** Tax in per cent, with the sign: `20%`, `0%`. */
  tax?: string;
}

/** What a block may be given. */
export interface BlockFields {
  /** Kind of the record that the block belongs to. */
  entityType?: "blocks-group" | "contract" | "dashboard-page" | "form" | "invoice" | "proposal" | "receipt" | "scheduler" | "template" | "wiki" | "wiki-page";
  /** The record that the block belongs to. */
  entityId?: Id;
  /** What the block shows. A proposal takes content, image, canvas, video, html, items, fees, intro and signature; a contract content, image, canvas, video, html and signature; a dashboard page content, image, canvas, video and html. Another one is refused with a 400 that names the valid ones. */
  type?: "content" | "image" | "video" | "html" | "canvas" | "items" | "fees" | "intro" | "signature" | "item" | "time-entries" | "task" | "summary" | "button" | "navigation" | "title" | "scheduler-calendar" | "scheduler-booked" | "form";
  /** Text of a content or html block, as HTML. The server strips comments from it. */
  textHTML?: string;
  /** The same text without markup, which the search of the app reads. */
  textPlain?: string;
  /** Text of an intro block. Content blocks have theirs at the top. */
  main?: BlockMain;
  /** Whether the block carries text. Blocks of a wiki page refuse this field. */
  hasText?: boolean;
  /** Heading of the block, as the n8n node calls it; another client says `name`. */
  title?: string;
  /** Heading of the block, as one client calls it; the n8n node says `title`. */
  name?: string;
  /** File that an image block shows. */
  attachment?: BlockAttachment;
  /** How a signature block is signed. One client sends it where the server asks for it; no value was shown. */
  signatureType?: string;
  /** Lines of an items block. `items` is our best guess at the name: read the block back before trusting it. */
  items?: BillableItemInput[];
  /** Settings of an items block, such as whether the client may change the quantity. */
  settings?: { [key: string]: unknown };
  /** Colours, widths and fonts of the block. Which ones exist is seen on wikis. */
  designOptions?: { [key: string]: unknown };
}

/** A JSON body that no source shows. */
export type UnknownBody = unknown;

/** Fields that no source shows. */
export type OpenFields = { [key: string]: unknown };

/** A workspace. One client tells that it has a name, a domain, a currency, a locale, a time zone and settings; the keys are its words. */
export type Business = PlutioRecord & {
  /** What the workspace is called. */
  name?: string;
  /** Address of the workspace. Its first label is what the header `Business` wants. */
  domain?: string;
  /** Currency that new records get, as an ISO 4217 code. */
  currency?: string;
  /** Language and region, such as `en`. */
  locale?: string;
  /** Time zone by its name in the tz database. No source says that the API converts times by it. */
  timezone?: string;
};

/** A text kept ready for answers; the app calls it a snippet. */
export type CannedResponse = PlutioRecord & {
  /** What the text is found by. */
  title: string;
  /** The text itself, as HTML. */
  descriptionHTML: string;
  /** Category that it is sorted under. */
  categoryId?: Id;
};

/** What a canned response may be given. */
export interface CannedResponseFields {
  /** What the text is found by. */
  title?: string;
  /** The text itself, as HTML. */
  descriptionHTML?: string;
  /** Category that it is sorted under. */
  categoryId?: Id;
}

/** A heading that records of one kind are sorted under. */
export type Category = PlutioRecord & {
  /** What the category is called. */
  title: string;
  /** Kind of the records that it sorts. `canned-response` is the only value that a source names; the categories of time tracks must have another. */
  entityType?: "canned-response" | (string & {});
  /** What belongs into the category, without markup. */
  descriptionPlain?: string;
};

/** What a category may be given. */
export interface CategoryFields {
  /** What the category is called. */
  title?: string;
  /** Kind of the records that it sorts. `canned-response` is the only value that a source names; the categories of time tracks must have another. */
  entityType?: CategoryFieldsEntityType;
  /** What belongs into the category, without markup. */
  descriptionPlain?: string;
}

/** A comment on another record. */
export type Comment = PlutioRecord & {
  /** Kind of the record that is commented on. One client says that wikis can be, too. */
  entityType: "conversation" | "file" | "task" | (string & {});
  /** The record that is commented on. */
  entityId: Id;
  /** What was written, marked up as HTML. */
  bodyHTML?: string;
  /** Text without markup. */
  bodyPlain?: string;
  /** Whether the comment is internal: clients don't see it. */
  isNote?: boolean;
  /** Login accounts (profiles) that are told of the comment. */
  mentions?: Id[];
  /** Comment that this one answers. */
  repliedTo?: Id;
};

/** What a comment may be given. */
export interface CommentFields {
  /** Kind of the record that is commented on. One client says that wikis can be, too. */
  entityType?: CommentFieldsEntityType;
  /** The record that is commented on. */
  entityId?: Id;
  /** Text as HTML. Leave it out where `bodyPlain` is sent. */
  bodyHTML?: string;
  /** Text without markup. Leave it out where `bodyHTML` is sent. */
  bodyPlain?: string;
  /** Whether the comment is internal: clients don't see it. */
  isNote?: boolean;
  /** Login accounts (profiles) that are told of the comment. */
  mentions?: Id[];
  /** Comment that this one answers. */
  repliedTo?: Id;
}

/** An e-mail address. */
export interface ContactEmail {
  /** The address itself. */
  address: string;
  /** What it is for: `email` and `work` were seen. */
  type?: string;
}

/** A telephone number. */
export interface ContactPhone {
  /** The number, with the code of the country. */
  number: string;
  /** What it is for; no value was shown. */
  type?: string;
}

/** A postal address. */
export interface Address {
  /** First line of the address: street and house number. */
  street?: string;
  /** Town; one client adds the state to it. */
  city?: string;
  /** Country as two upper-case letters of a closed list, such as `AE`. */
  country?: string;
  /** Postal code. */
  zipCode?: string;
}

/** A person as the company lists them. */
export interface CompanyPerson {
  /** The person. */
  _id: Id;
  /** Whether the person manages the company's account. */
  isManager?: boolean;
  /** What the person does at the company. */
  role?: string;
}

/** A page on the web. */
export interface WebsiteLink {
  /** Address of the page. */
  url: string;
  /** What kind of page it is; `website` was seen. */
  type?: string;
  /** Text that the link is shown with. */
  title?: string;
}

/** What a record holds in a field of the workspace's own. */
export interface CustomFieldValue {
  /** The field, by its definition. */
  _id: Id;
  /** What it holds: a list of texts where a text field was read. A select field holds the id of an option. */
  value?: string | number | boolean | unknown[];
  /** Kind of input, as the definition has it. */
  type?: string;
}

/** A company: a client, or somebody else the workspace deals with. It has a `title`, where a person has a `name`. */
export type Company = PlutioRecord & {
  /** What the company is called. */
  title: string;
  /** Branch, as a lower-case slug of a list of Plutio's, such as `design`. */
  industry?: string;
  /** E-mail addresses of the company itself. */
  contactEmails?: ContactEmail[];
  /** Telephone numbers of the company itself. */
  contactPhones?: ContactPhone[];
  /** Where the company sits. */
  address?: Address;
  /** Who works there. */
  people?: CompanyPerson[];
  /** Pages of the company on the web. */
  websiteLinks?: WebsiteLink[];
  /** Values of the workspace's own fields. */
  customFields?: CustomFieldValue[];
};

/** An e-mail address, as it is written. */
export interface ContactEmailInput {
  /** The address itself. */
  address: string;
  /** What it is for: `email` and `work` were seen. */
  type?: string;
}

/** A telephone number, as it is written. */
export interface ContactPhoneInput {
  /** The number, with the code of the country. */
  number: string;
  /** What it is for; no value was shown. */
  type?: string;
}

/** A postal address, as it is written. */
export interface AddressInput {
  /** First line of the address: street and house number. */
  street?: string;
  /** Town; one client adds the state to it. */
  city?: string;
  /** Country as two upper-case letters of a closed list, such as `AE`. */
  country?: string;
  /** Postal code. */
  zipCode?: string;
}

/** What a record holds in a field of the workspace's own, as it is written. */
export interface CustomFieldValueInput {
  /** The field, by its definition. */
  _id: Id;
  /** What it should hold. A select field takes the id of an option; the label is refused. */
  value?: string | number | boolean | unknown[];
  /** Kind of input, as the definition has it. */
  type?: string;
}

/** What a company may be given. */
export interface CompanyFields {
  /** What the company is called. */
  title?: string;
  /** Branch, as a lower-case slug of a list of Plutio's, such as `design`. Another value is refused. */
  industry?: string;
  /** E-mail addresses of the company itself. */
  contactEmails?: ContactEmailInput[];
  /** Telephone numbers of the company itself. */
  contactPhones?: ContactPhoneInput[];
  /** Where the company sits. */
  address?: AddressInput;
  /** Who works there. */
  people?: CompanyPerson[];
  /** Pages of the company on the web. */
  websiteLinks?: WebsiteLink[];
  /** Values of the workspace's own fields. */
  customFields?: CustomFieldValueInput[];
}

/** The records that a write is about. */
export interface RecordIds {
  /** The records, by the ids that their list shows. One client sends up to 100. */
  _ids: Id[];
}

/** A client: a person or a company. */
export interface ClientRef {
  /** The person or company. */
  _id: Id;
  /** Which of both it is. */
  entityType: "person" | "company" | (string & {});
}

/** An agreement that several parties sign. */
export type Contract = PlutioRecord & {
  /** What the contract is called. */
  name: string;
  /** Where the contract stands. `signed` is the one value that was seen; a new one is most likely a draft, as proposals are. */
  status?: "signed" | (string & {});
  /** Who is to sign. */
  signees?: ClientRef[];
  /** Signatures given so far; what one holds was not shown. */
  signatures?: unknown[];
  /** Whose contract it is. On creation one gives `signees` instead. */
  client?: ClientRef;
  /** Project that the contract belongs to. */
  projectId?: Id;
  /** Template that the contract was made from. */
  templateId?: Id;
  /** Kind of the record that `entityId` names. */
  entityType?: "proposal" | (string & {});
  /** Record that the contract goes with, such as a proposal, so that one signature covers both. */
  entityId?: Id;
  /** Its blocks in the order in which they are shown. */
  blocks?: Id[];
  /** Whether this is the body of a template. */
  isTemplate?: boolean;
  /** Whether the contract is in the archive, and so in no default list. */
  isArchived?: boolean;
  /** Values of the workspace's own fields. */
  customFields?: CustomFieldValue[];
};

/** A client: a person or a company, as it is written. */
export interface ClientRefInput {
  /** The person or company. */
  _id: Id;
  /** Which of both it is. */
  entityType: "person" | "company";
}

/** A moment (ISO 8601, UTC: `2026-01-01T00:00:00.000Z`) or a plain day (`2026-01-01`). */
export type DateInput = string;

/** What a contract may be given. Signing is not part of the API. */
export interface ContractFields {
  /** What the contract is called. */
  name?: string;
  /** Where the contract should stand. One client sends it; invoices are known to ignore theirs, so read back. */
  status?: "signed" | (string & {});
  /** Who is to sign. */
  signees?: ClientRefInput[];
  /** Project that the contract belongs to. */
  projectId?: Id;
  /** Template to make the contract from. */
  templateId?: Id;
  /** Kind of the record that `entityId` names. */
  entityType?: "proposal";
  /** Record that the contract goes with, such as a proposal, so that one signature covers both. */
  entityId?: Id;
  /** Its blocks in the order in which they are to be shown: all of them. */
  blocks?: Id[];
  /** A client who is a person. Offered by one client and unproven; `signees` is what others send. */
  personId?: Id;
  /** A client who is a company. Offered by one client and unproven. */
  companyId?: Id;
  /** Currency as an ISO 4217 code. Offered by one client and unproven. */
  currency?: string;
  /** Day of issue. Offered by one client and unproven. */
  issueDate?: DateInput;
  /** When the offer to sign ends. Offered by one client and unproven. */
  expiresAt?: DateInput;
  /** Until when the contract holds. Offered by one client and unproven. */
  validUntil?: DateInput;
  /** Words to find the contract by. Offered by one client and unproven. */
  tags?: string[];
  /** Values of the workspace's own fields. */
  customFields?: CustomFieldValueInput[];
}

/** Whether records belong into the archive. */
export interface ArchiveState {
  /** `true` puts them in, `false` takes them back. */
  isArchived: boolean;
}

/** A thread of the inbox. */
export type Conversation = PlutioRecord & {
  /** What the conversation is about, or the way that it came in. */
  entityType: "email" | "messenger" | "person" | "project" | (string & {});
  /** What the conversation is called. */
  title?: string;
  /** The project or person that it is about, or the inbox group that it came through. */
  entityId?: Id;
  /** Login accounts (profiles) that take part. */
  members?: Id[];
  /** `direct` between two, `group` among more. */
  type?: "direct" | "group" | (string & {});
};

/** What a conversation may be given. */
export interface ConversationFields {
  /** What the conversation is about, or the way that it came in. */
  entityType?: "email" | "messenger" | "person" | "project";
  /** What the conversation is called. */
  title?: string;
  /** The project or person that it is about, or the inbox group that it came through. */
  entityId?: Id;
  /** Login accounts (profiles) that take part. */
  members?: Id[];
  /** `direct` between two, `group` among more. */
  type?: "direct" | "group";
}

/** One of the things that a field is chosen from. */
export interface CustomFieldOption {
  /** What a value of the field names. */
  _id: Id;
  /** What is shown. One client looks for `title`, too. */
  name: string;
  /** Background of the option, such as `#e0f0ff`. */
  color?: string;
  /** Colour of its text, such as `#003366`. */
  textColor?: string;
  /** Place among the options; 0 is the first. */
  index?: number;
}

/** A field of the workspace's own, which records of one kind have beside Plutio's. Their values stand in `customFields` of the records. */
export type CustomField = PlutioRecord & {
  /** What the field is called in the app. Values don't name it: they name its id. */
  title: string;
  /** Kind of the records that have the field. */
  entityType: "business" | "company" | "contract" | "conversation" | "event" | "file" | "form" | "invoice" | "invoice-subscription" | "item" | "messenger" | "person" | "project" | "proposal" | "scheduler" | "task" | "time-track" | "transaction" | "workspace" | (string & {});
  /** What the field holds and how it is filled in: `select` is one of the options, `multi` several of them. */
  inputType: "checkbox" | "contact" | "currency" | "date" | "link" | "multi" | "multirange" | "rating" | "select" | "slider" | "text" | (string & {});
  /** What a `select` or `multi` field is chosen from. */
  options?: CustomFieldOption[];
  /** Whether somebody who fills in the field may add options. */
  allowCreate?: boolean;
  /** Whether new records get the field without being asked. */
  isAddedByDefault?: boolean;
  /** Whether the app insists on a value. */
  isRequired?: boolean;
  /** Least value of a slider or rating. */
  min?: number;
  /** Greatest value of a slider or rating. */
  max?: number;
  /** What each role may do with the field: `view`, `edit`, or `hidden` for neither. */
  permissions?: { [key: string]: string };
};

/** One of the things that a field is chosen from, as it is written. */
export interface CustomFieldOptionInput {
  /** What is shown. One client looks for `title`, too. */
  name: string;
  /** Background of the option, such as `#e0f0ff`. */
  color?: string;
  /** Colour of its text, such as `#003366`. */
  textColor?: string;
  /** Place among the options; 0 is the first. */
  index?: number;
}

/** What the definition of a custom field may be given. */
export interface CustomFieldFields {
  /** What the field is called in the app. Values don't name it: they name its id. */
  title?: string;
  /** Kind of the records that get the field. Another value is refused with a 400 that says so. */
  entityType?: CustomFieldFieldsEntityType;
  /** What the field holds and how it is filled in. Text, currency, date, checkbox, rating and select were seen to be taken. */
  inputType?: "checkbox" | "contact" | "currency" | "date" | "link" | "multi" | "multirange" | "rating" | "select" | "slider" | "text" | (string & {});
  /** What a `select` or `multi` field is chosen from. */
  options?: CustomFieldOptionInput[];
  /** Whether new records get the field without being asked. */
  isAddedByDefault?: boolean;
  /** What each role may do with the field: `view`, `edit`, or `hidden` for neither. */
  permissions?: { [key: string]: string };
}

/** Where a block stands on the grid of a page, in cells. */
export interface DashboardLayout {
  /** Cells from the left. */
  x?: number;
  /** Cells from the top. */
  y?: number;
  /** How many cells it is wide. */
  width?: number;
  /** How many cells it is high. */
  height?: number;
}

/** A page of a role's dashboard. */
export type DashboardPage = PlutioRecord & {
  /** Dashboard, and so role, that the page is for. */
  dashboardId: Id;
  /** What the page is called in the menu. */
  title?: string;
  /** Blocks that stand on the page. */
  blocks?: Id[];
  /** Where each block stands on the grid of the page. */
  layout?: DashboardLayout[];
};

/** What a dashboard page may be given. */
export interface DashboardPageFields {
  /** Dashboard, and so role, that the page is for. */
  dashboardId?: Id;
  /** What the page is called in the menu. */
  title?: string;
}

/** A page as its dashboard lists it. */
export interface DashboardPageRef {
  /** The page. */
  _id: Id;
  /** What the page is called in the menu. */
  title?: string;
}

/** What one role finds when it opens the workspace. */
export type Dashboard = PlutioRecord & {
  /** The role that the dashboard is for, in words. */
  title: string;
  /** The dashboard pages that it shows, by id. */
  pages: DashboardPageRef[];
};

/** An event of the calendar. */
export type CalendarEvent = PlutioRecord & {
  /** What the event is called in the calendar. */
  title: string;
  /**
   * When it begins.
   *
   * Format: date-time
   */
  startDate: string;
  /**
   * When it ends.
   *
   * Format: date-time
   */
  endDate?: string;
  /** Whether it takes the whole day, whatever the times say. */
  isAllDay?: boolean;
  /** Login accounts (profiles) that take part. */
  participants?: Id[];
  /** Project that it belongs to. */
  projectId?: Id;
  /** What it is about, without markup. */
  descriptionPlain?: string;
  /** What it is about, as HTML. */
  descriptionHTML?: string;
};

/** What an event may be given. */
export interface CalendarEventFields {
  /** What the event is called in the calendar. */
  title?: string;
  /** When it begins. */
  startDate?: DateInput;
  /** When it ends. */
  endDate?: DateInput;
  /** Whether it takes the whole day, whatever the times say. */
  isAllDay?: boolean;
  /** Login accounts (profiles) that take part. */
  participants?: Id[];
  /** Project that it belongs to. */
  projectId?: Id;
  /** What it is about, without markup. */
  descriptionPlain?: string;
  /** What it is about, as HTML. */
  descriptionHTML?: string;
}

/** A folder of files. */
export type FileFolder = PlutioRecord & {
  /** What the folder is called. */
  title: string;
  /** Folder that it stands in; absent at the top. */
  parentFolderId?: Id;
  /** Project that it belongs to. */
  projectId?: Id;
  /** Kind of the record that `entityId` names. */
  entityType?: "person" | "project" | (string & {});
  /** Record that the folder belongs to. */
  entityId?: Id;
};

/** What a folder may be given. */
export interface FileFolderFields {
  /** What the folder is called. */
  title?: string;
  /** Folder that it stands in; absent at the top. */
  parentFolderId?: Id;
  /** Project that it belongs to. */
  projectId?: Id;
  /** Kind of the record that `entityId` names. */
  entityType?: "person" | "project";
  /** Record that the folder belongs to. */
  entityId?: Id;
}

/** The record of a file: what is known of it, without its bytes. */
export type FileRecord = PlutioRecord & {
  /** What the file is called in the app. */
  title?: string;
  /** `file` for uploaded bytes, `link` for a page elsewhere, `document` for a text written in the app. */
  type?: "document" | "file" | "link" | (string & {});
  /** Storage slug of the bytes, part of the address of an upload. */
  handle?: string;
  /** Where the file or the page is read from. */
  url?: string;
  /** Folder that it stands in. */
  folderId?: Id;
  /** Media type, such as `image/png`. */
  mimeType?: string;
  /** End of the file's name, without the dot. */
  extension?: string;
  /**
   * Size in bytes.
   *
   * Format: int64
   */
  size?: number;
  /** Kind of the record that `entityId` names. */
  entityType?: "person" | "project" | "task" | (string & {});
  /** Record that the file belongs to. */
  entityId?: Id;
  /** Further records that the file is linked with; what one holds was not shown. */
  linkedEntities?: unknown[];
};

/** What the record of a file may be given. */
export interface FileRecordFields {
  /** What the file is called in the app. */
  title?: string;
  /** `file` for uploaded bytes, `link` for a page elsewhere, `document` for a text written in the app. */
  type?: "document" | "file" | "link";
  /** Storage slug of bytes that the server has already. Needed for a `file`. */
  handle?: string;
  /** Address of the page, for a `link`. */
  url?: string;
  /** Folder that it stands in. */
  folderId?: Id;
  /** Media type, such as `image/png`. */
  mimeType?: string;
  /**
   * Size in bytes.
   *
   * Format: int64
   */
  size?: number;
  /** Kind of the record that `entityId` names. */
  entityType?: "person" | "project" | "task" | (string & {});
  /** Record that the file belongs to. */
  entityId?: Id;
}

/** What somebody sent in by a form. */
export type FormResponse = PlutioRecord & {
  /** Form that was filled in. */
  formId?: Id;
  /** What was entered, by the id of the form's field. One client reads it by names of fields, such as `budget`. */
  data?: { [key: string]: unknown };
  /** Who sent it in. */
  name?: string;
  /** Address of who sent it in. */
  email?: string;
};

/** What an answer to a form may be given. */
export interface FormResponseFields {
  /** Form that was filled in. */
  formId?: Id;
  /** What was entered, by the id of the form's field. One client reads it by names of fields, such as `budget`. */
  data?: { [key: string]: unknown };
  /** Who sent it in. */
  name?: string;
  /** Address of who sent it in. */
  email?: string;
}

/** A form that people fill in on the web. */
export type Form = PlutioRecord & {
  /** What the form is called, as the n8n node has it; another client says `name`. */
  title?: string;
  /** What the form is called, as one client has it; the n8n node says `title`. */
  name?: string;
  /** Whether the form can be filled in: only while it is `published`. */
  status?: "draft" | "published" | "pending" | "archived" | "expired" | (string & {});
  /** Currency of amounts on the form, as an ISO 4217 code. */
  currency?: string;
  /** How many answers the form takes. */
  submissionsLimit?: number;
  /**
   * When the form stops taking answers.
   *
   * Format: date-time
   */
  expirationDate?: string;
  /** Whether the form is in the archive, and so in no default list. */
  isArchived?: boolean;
  /** Values of the workspace's own fields. */
  customFields?: CustomFieldValue[];
};

/** What a form may be given. */
export interface FormFields {
  /** What the form is called, as the n8n node has it; another client says `name`. */
  title?: string;
  /** Whether the form can be filled in: only while it is `published`. */
  status?: "draft" | "published" | "pending" | "archived" | "expired";
  /** Currency of amounts on the form, as an ISO 4217 code. */
  currency?: string;
  /** How many answers the form takes. */
  submissionsLimit?: number;
  /** When the form stops taking answers. */
  expirationDate?: DateInput;
  /** Values of the workspace's own fields. */
  customFields?: CustomFieldValueInput[];
}

/** A way by which conversations come in; the app calls it a messenger. */
export type InboxGroup = PlutioRecord & {
  /** What the group is called in the inbox. */
  title: string;
  /** `messenger` for a chat, `email` for a mailbox. */
  type: "email" | "messenger" | (string & {});
  /** Whether conversations can come in by it. */
  isActive?: boolean;
};

/** What an inbox group may be given. */
export interface InboxGroupFields {
  /** What the group is called in the inbox. */
  title?: string;
  /** `messenger` for a chat, `email` for a mailbox. */
  type?: "email" | "messenger";
  /** Whether conversations can come in by it. */
  isActive?: boolean;
}

/** How often something happens. */
export interface SubscriptionRepeat {
  /** Unit of the rhythm. */
  intervalType: "day" | "week" | "month" | "year" | (string & {});
  /** Every how many units: 3 beside `month` is quarterly. */
  interval: number;
  /** The rhythm as a recurrence rule of RFC 5545, for what the two can't say. */
  rrule?: string;
  /** Day of the month. That it counts from 1 is our reading. */
  monthDay?: number;
  /** Month of the year. That it counts from 1 is our reading. */
  yearMonth?: number;
  /** Day within that month. That it counts from 1 is our reading. */
  yearMonthDay?: number;
  /** What is done each time; no value was shown. */
  action?: string;
}

/** An agreement by which an invoice is made every cycle. */
export type InvoiceSubscription = PlutioRecord & {
  /** What the subscription is called, and what its invoices are for. */
  title?: string;
  /** Who is billed. */
  client?: ClientRef;
  /** What is billed each cycle, in major units of `currency`. */
  amount?: number;
  /** Currency of the amount, as an ISO 4217 code. */
  currency?: string;
  /** How often an invoice is made. */
  repeat?: SubscriptionRepeat;
  /** Whether invoices are made: only while it is `active`; `failed` and `past_due` tell of payments that did not come. */
  status?: "draft" | "active" | "paused" | "cancelled" | "failed" | "past_due" | (string & {});
  /**
   * Day of the first cycle.
   *
   * Format: date-time
   */
  startDate?: string;
  /**
   * Day after which no invoice is made.
   *
   * Format: date-time
   */
  endDate?: string;
  /**
   * When the next invoice is made. Worked out by the server from `startDate` and `repeat`.
   *
   * Format: date-time
   */
  upcomingInvoiceDate?: string;
  /**
   * When the client was last charged, whether that worked or not.
   *
   * Format: date-time
   */
  lastChargeAttemptedAt?: string;
  /** Invoice that the subscription goes with. One client lists it without saying more. */
  mainInvoiceId?: Id;
  /** Ways in which the client can pay; what it holds was not shown. */
  paymentOptions?: { [key: string]: unknown };
  /** Values of the workspace's own fields. */
  customFields?: CustomFieldValue[];
};

/** How often something happens, as it is written. */
export interface SubscriptionRepeatInput {
  /** Unit of the rhythm. */
  intervalType?: "day" | "week" | "month" | "year";
  /** Every how many units: 3 beside `month` is quarterly. */
  interval?: number;
  /** The rhythm as a recurrence rule of RFC 5545, for what the two can't say. */
  rrule?: string;
  /** Day of the month. That it counts from 1 is our reading. */
  monthDay?: number;
  /** Month of the year. That it counts from 1 is our reading. */
  yearMonth?: number;
  /** Day within that month. That it counts from 1 is our reading. */
  yearMonthDay?: number;
  /** What is done each time; no value was shown. */
  action?: string;
}

/** What a subscription may be given. */
export interface InvoiceSubscriptionFields {
  /** What the subscription is called, and what its invoices are for. */
  title?: string;
  /** Who is billed. */
  client?: ClientRefInput;
  /** What is billed each cycle, in major units of `currency`. */
  amount?: number;
  /** Currency of the amount, as an ISO 4217 code. */
  currency?: string;
  /** How often an invoice is made. */
  repeat?: SubscriptionRepeatInput;
  /** Whether invoices are made. One client offers it on creation; a change of it is accepted and ignored. */
  status?: "draft" | "active" | "paused" | "cancelled" | "failed" | "past_due";
  /** Day of the first cycle. */
  startDate?: DateInput;
  /** Day after which no invoice is made. */
  endDate?: DateInput;
  /** Values of the workspace's own fields. */
  customFields?: CustomFieldValueInput[];
}

/** A tax of an invoice. */
export interface InvoiceTax {
  /** What the tax is called, such as VAT. */
  title?: string;
  /** How high the tax is; that 20 is 20 per cent is our reading of the one example. */
  value?: number;
}

/** An invoice. Its lines stand in a block of type `items`. */
export type Invoice = PlutioRecord & {
  /** What the invoice is for, such as a month's work. */
  name?: string;
  /** Number that people see, such as `INV-1029`. It is not the key. */
  invoiceId?: string;
  /** Who is billed. */
  client?: ClientRef;
  /** Currency of all amounts, as an ISO 4217 code. */
  currency?: string;
  /** Where the invoice stands: a `draft` is hidden from the client, sending makes it `pending`, the due date `overdue`, the whole amount `paid`. */
  status: "draft" | "pending" | "overdue" | "paid" | "cancelled" | (string & {});
  /** What is to be paid, in major units of `currency`. The server works it out from the lines. */
  amount?: number;
  /** The amount as the n8n node has it beside `amount`; that it is the one without tax is our reading. */
  subTotal?: number;
  /** What has been paid so far, in major units of `currency`. */
  amountPaid?: number;
  /** Taxes of the whole invoice. Lines may have their own. */
  tax?: InvoiceTax[];
  /** What is taken off. The docs of v1.11 make it a text; that it is in per cent is our reading. */
  discount?: string;
  /**
   * Day of issue.
   *
   * Format: date-time
   */
  issueDate?: string;
  /**
   * Day by which it is to be paid.
   *
   * Format: date-time
   */
  dueDate?: string;
  /**
   * When it was paid in full.
   *
   * Format: date-time
   */
  paidAt?: string;
  /** Project that the invoice belongs to. */
  projectId?: Id;
  /** A text beside the number, named by the n8n node; that it is the client's reference is our reading. */
  reference?: string;
  /** Its blocks in the order in which they are shown. */
  blocks?: Id[];
  /** Whether the invoice is in the archive, and so in no default list. */
  isArchived?: boolean;
  /** Values of the workspace's own fields. */
  customFields?: CustomFieldValue[];
};

/** A tax of an invoice, as it is written. */
export interface InvoiceTaxInput {
  /** What the tax is called, such as VAT. */
  title?: string;
  /** How high the tax is; that 20 is 20 per cent is our reading of the one example. */
  value?: number;
}

/** What an invoice may be given. */
export interface InvoiceFields {
  /** What the invoice is for, such as a month's work. */
  name?: string;
  /** Who is billed. */
  client?: ClientRefInput;
  /** Currency of all amounts, as an ISO 4217 code. */
  currency?: string;
  /** What is to be paid, in major units of `currency`. One client offers it; where there are lines, the server works it out from them. */
  amount?: number;
  /** Offered by one client beside `amount`; where there are lines, the server works it out from them. */
  subTotal?: number;
  /** Taxes of the whole invoice. Lines may have their own. */
  tax?: InvoiceTaxInput[];
  /** What is taken off. The docs of v1.11 make it a text; that it is in per cent is our reading. */
  discount?: string;
  /** Day of issue; today where none is given. */
  issueDate?: DateInput;
  /** Day by which it is to be paid. The settings of the workspace give one where none is given. */
  dueDate?: DateInput;
  /** Project that the invoice belongs to. */
  projectId?: Id;
  /** A text beside the number, named by the n8n node; that it is the client's reference is our reading. */
  reference?: string;
  /** Values of the workspace's own fields. */
  customFields?: CustomFieldValueInput[];
}

/** A product or service that is sold. */
export type Item = PlutioRecord & {
  /** What is sold, as a line of an invoice says it. */
  title?: string;
  /** More about it, without markup. */
  descriptionPlain?: string;
  /** Price of one, in major units of the workspace's currency. */
  amount?: number;
  /** How many are put on a line; the n8n node puts 1 where none is given. */
  quantity?: number;
  /** Tax in per cent, as the n8n node labels it. Lines of a proposal write it as a text with a per cent sign. */
  tax?: number;
};

/** What an item may be given. */
export interface ItemFields {
  /** What is sold, as a line of an invoice says it. */
  title?: string;
  /** More about it, without markup. */
  descriptionPlain?: string;
  /** Price of one, in major units of the workspace's currency. */
  amount?: number;
  /** How many are put on a line; the n8n node puts 1 where none is given. */
  quantity?: number;
  /** Tax in per cent, as the n8n node labels it. Lines of a proposal write it as a text with a per cent sign. */
  tax?: number;
}

/** A text that the team keeps on another record. */
export type Note = PlutioRecord & {
  /** What the note is about. */
  title?: string;
  /** The text, as HTML without comments. */
  descriptionHTML?: string;
  /** Kind of the record that the note is kept on. One client says that projects have notes, too. */
  entityType?: "block" | "company" | "person" | (string & {});
  /** Record that the note is kept on. */
  entityId?: Id;
};

/** What a note may be given. */
export interface NoteFields {
  /** What the note is about. */
  title?: string;
  /** The text, as HTML without comments. */
  descriptionHTML?: string;
  /** Kind of the record that the note is kept on. One client says that projects have notes, too. */
  entityType?: "block" | "company" | "person" | (string & {});
  /** Record that the note is kept on. */
  entityId?: Id;
}

/** A person's name in its two parts. */
export interface PersonName {
  /** Given name. */
  first: string;
  /** Family name; empty where a client knows one name only. */
  last?: string;
}

/** A company as its people name it. */
export interface PersonCompany {
  /** The company. */
  _id: Id;
}

/** Somebody the workspace deals with: a client, one of the team, or another. A person has a `name` of two parts, where a company has a `title`. */
export type Person = PlutioRecord & {
  /** First and last name. */
  name: PersonName;
  /** Slug of what the person is here: `co-owner`, `team` and `client` are built in, others are the workspace's own. */
  role: string;
  /** Whether the person can use the workspace. */
  status?: "active" | "inactive" | (string & {});
  /** E-mail addresses of the person. */
  contactEmails: ContactEmail[];
  /** Telephone numbers of the person. */
  contactPhones?: ContactPhone[];
  /** Where the person lives or works. */
  address?: Address;
  /** Companies that the person belongs to. */
  companies?: PersonCompany[];
  /** The person's company, as two clients look for it beside `companies`. */
  companyId?: Id;
  /** Words to find people by. */
  tags?: string[];
  /** Whether the person is in the archive, and so in no default list. */
  isArchived?: boolean;
  /** Values of the workspace's own fields. */
  customFields?: CustomFieldValue[];
};

/** What a person may be given. */
export interface PersonFields {
  /** First and last name. */
  name?: PersonName;
  /** Slug of what the person is here: `co-owner`, `team` and `client` are built in, others are the workspace's own. */
  role?: string;
  /** Whether the person can use the workspace. */
  status?: "active" | "inactive";
  /** Address of a new person. Reads show it among `contactEmails`. */
  email?: string;
  /** Whether the person gets a mail with an invitation; `false` keeps a sync quiet. */
  invite?: boolean;
  /** E-mail addresses of the person. */
  contactEmails?: ContactEmailInput[];
  /** Telephone numbers of the person. */
  contactPhones?: ContactPhoneInput[];
  /** Where the person lives or works. */
  address?: AddressInput;
  /** Companies that the person belongs to. */
  companies?: PersonCompany[];
  /** Words to find people by. */
  tags?: string[];
  /** Values of the workspace's own fields. */
  customFields?: CustomFieldValueInput[];
}

/** An account that somebody logs in with. No field beside the id was shown. */
export type Profile = PlutioRecord;

/** A status as a project names it. */
export interface ProjectStatus {
  /** The status. */
  _id?: Id;
  /** What the status is called; New, In progress, Completed and Canceled come with a workspace. */
  title?: string;
}

/** What a project may cost. */
export interface ProjectBudget {
  /** The sum, in major units of the project's currency. */
  amount?: number;
}

/** How many tasks a project has. */
export interface TaskCount {
  /** Tasks in all. */
  all: number;
  /** Those that are done. */
  completed: number;
}

/** A piece of work, with its tasks, time, files and money. */
export type Project = PlutioRecord & {
  /** What the project is called. It has no `title`. */
  name: string;
  /** Where the project stands, by one of the workspace's statuses. */
  status?: ProjectStatus;
  /** For whom the project is done. */
  clients?: ClientRef[];
  /** Who works on the project. The n8n node says that these are profiles. */
  contributors?: Id[];
  /**
   * Day on which the work begins.
   *
   * Format: date-time
   */
  startDate?: string;
  /**
   * Day by which the work is to be done.
   *
   * Format: date-time
   */
  dueDate?: string;
  /** Currency of the amounts, as an ISO 4217 code. */
  currency?: string;
  /** What the project may cost. */
  budget?: ProjectBudget;
  /** Whether time spent on it is billed. */
  isBillable?: boolean;
  /** Price of an hour, in major units of `currency`. */
  billingRate?: number;
  /** What the project is about, as the n8n node and the command line skill have it: without markup. */
  description?: string;
  /** What the project is about, as HTML. */
  descriptionHTML?: string;
  /** How many tasks there are. One client walks through the list and keeps the last entry. */
  taskCounts?: TaskCount[];
  /** Whether the project is in the archive, and so in no default list. */
  isArchived?: boolean;
  /** Values of the workspace's own fields. */
  customFields?: CustomFieldValue[];
};

/** What a project may cost, as it is written. */
export interface ProjectBudgetInput {
  /** The sum, in major units of the project's currency. */
  amount?: number;
}

/** What a project may be given. */
export interface ProjectFields {
  /** What the project is called. It has no `title`. */
  name?: string;
  /** For whom the project is done. */
  clients?: ClientRefInput[];
  /** Who works on the project. The n8n node says that these are profiles; which of both ids the server takes was not shown. */
  contributors?: Id[];
  /** Day on which the work begins. */
  startDate?: DateInput;
  /** Day by which the work is to be done. */
  dueDate?: DateInput;
  /** Currency of the amounts, as an ISO 4217 code. */
  currency?: string;
  /** What the project may cost. */
  budget?: ProjectBudgetInput;
  /** Whether time spent on it is billed. */
  isBillable?: boolean;
  /** Price of an hour, in major units of `currency`. */
  billingRate?: number;
  /** What the project is about, as the n8n node and the command line skill have it: without markup. */
  description?: string;
  /** What the project is about, as HTML. */
  descriptionHTML?: string;
  /** Template to make the project from. */
  templateId?: Id;
  /** Values of the workspace's own fields. */
  customFields?: CustomFieldValueInput[];
}

/** An offer, which the client approves and signs. */
export type Proposal = PlutioRecord & {
  /** What the offer is called. */
  name: string;
  /** Number that people see. It is not the key. */
  proposalId?: string;
  /** Who gets the offer. */
  client?: ClientRef;
  /** Where the offer stands: a `draft` is hidden from the client, sending makes it `pending`, signing `approved`. A newer help page calls the last one accepted. */
  status: "draft" | "pending" | "approved" | "overdue" | "declined" | "cancelled" | (string & {});
  /**
   * When it was sent.
   *
   * Format: date-time
   */
  pendingAt?: string;
  /**
   * When the client approved it.
   *
   * Format: date-time
   */
  approvedAt?: string;
  /** Currency of all amounts, as an ISO 4217 code. */
  currency?: string;
  /** What the client would pay, in major units of `currency`. */
  amount?: number;
  /** The amount as readers have it beside `amount`; that it is the one without tax is our reading. */
  subTotal?: number;
  /** Lines of the offer: those that the client chose, once it is approved. */
  billableItems?: BillableItem[];
  /** Project that the offer belongs to. */
  projectId?: Id;
  /** Template that the offer was made from. */
  templateId?: Id;
  /** Its blocks in the order in which they are shown. */
  blocks?: Id[];
  /** Whether approval makes an invoice. */
  autoInvoice?: boolean;
  /** Whether approval makes a project. */
  autoProject?: boolean;
  /** Template that the invoice of `autoInvoice` is made from. */
  autoInvoiceTemplateId?: Id;
  /** The invoice that approval made. */
  autoInvoiceId?: Id;
  /** Template of a contract that is signed together with the offer. */
  contractTemplateId?: Id;
  /** Ways in which the client can pay. It is there only where `autoInvoice` is on; what it holds was not shown. */
  paymentOptions?: { [key: string]: unknown };
  /** Whether this is the body of a template. */
  isTemplate?: boolean;
  /** Whether the proposal is in the archive, and so in no default list. */
  isArchived?: boolean;
  /** Values of the workspace's own fields. */
  customFields?: CustomFieldValue[];
};

/** What a proposal may be given. */
export interface ProposalFields {
  /** What the offer is called. */
  name?: string;
  /** Who gets the offer. */
  client?: ClientRefInput;
  /** Where the offer should stand. `declined` and `cancelled` were seen to be taken; clients send others, too, and what becomes of them was not shown. */
  status?: "draft" | "pending" | "approved" | "overdue" | "declined" | "cancelled" | (string & {});
  /** Currency of all amounts, as an ISO 4217 code. */
  currency?: string;
  /** What the client would pay, in major units of `currency`. One client offers it; where there are lines, the server works it out from them. */
  amount?: number;
  /** Lines of the offer. */
  billableItems?: BillableItemInput[];
  /** Project that the offer belongs to. */
  projectId?: Id;
  /** Template to make the offer from. */
  templateId?: Id;
  /** Its blocks in the order in which they are to be shown: all of them. */
  blocks?: Id[];
  /** Whether approval makes an invoice. */
  autoInvoice?: boolean;
  /** Whether approval makes a project. */
  autoProject?: boolean;
  /** Template that the invoice of `autoInvoice` is made from. */
  autoInvoiceTemplateId?: Id;
  /** Template of a contract that is signed together with the offer. */
  contractTemplateId?: Id;
  /** A client who is a person. Offered by one client and unproven; `client` is what others send. */
  personId?: Id;
  /** A client who is a company. Offered by one client and unproven. */
  companyId?: Id;
  /** Day of issue. Offered by one client and unproven. */
  issueDate?: DateInput;
  /** When the offer ends. Offered by one client and unproven. */
  expiresAt?: DateInput;
  /** Until when the offer holds. Offered by one client and unproven. */
  validUntil?: DateInput;
  /** Words to find the offer by. Offered by one client and unproven. */
  tags?: string[];
  /** Values of the workspace's own fields. */
  customFields?: CustomFieldValueInput[];
}

/** What a person may see and do in the workspace. */
export type Role = PlutioRecord & {
  /** What the role is called. */
  title: string;
  /** Slugs of what the role may do. The list of them was not shown. */
  permissions?: string[];
};

/** What a role may be given. */
export interface RoleFields {
  /** What the role is called. */
  title?: string;
  /** Slugs of what the role may do. The list of them was not shown. */
  permissions?: string[];
}

/** A step that records of one kind go through. */
export type Status = PlutioRecord & {
  /** What the step is called. */
  title: string;
  /** Kind of the records that go through it. One client says that tasks have such statuses, too. */
  entityType: "conversation" | "project" | (string & {});
  /** Colour of the step, such as `#3366cc`. */
  color?: string;
  /** What the step means: not begun, at work, done, or given up. */
  type?: "active" | "closed" | "completed" | "open" | (string & {});
};

/** What a status may be given. */
export interface StatusFields {
  /** What the step is called. */
  title?: string;
  /** Kind of the records that go through it. One client says that tasks have such statuses, too. */
  entityType?: StatusFieldsEntityType;
  /** Colour of the step, such as `#3366cc`. */
  color?: string;
  /** What the step means: not begun, at work, done, or given up. */
  type?: "active" | "closed" | "completed" | "open";
}

/** A board of tasks, whose columns are task groups. */
export type TaskBoard = PlutioRecord & {
  /** What the board is called. */
  title: string;
  /** Project that it belongs to; absent where it stands by itself. */
  projectId?: Id;
  /** Whether the board is in the archive, and so in no default list. */
  isArchived?: boolean;
};

/** What a task board may be given. */
export interface TaskBoardFields {
  /** What the board is called. */
  title?: string;
  /** Project that it belongs to; absent where it stands by itself. */
  projectId?: Id;
}

/** A column of a task board. */
export type TaskGroup = PlutioRecord & {
  /** Board that it is a column of. */
  taskBoardId: Id;
  /** What the column is called. */
  title: string;
  /** Project that it belongs to. */
  projectId?: Id;
  /** Colour of the column, such as `#999999`. */
  color?: string;
  /** Place among the columns; 0 is the first. */
  position?: number;
  /** Whether this is the default column of its board; what that brings was not told. */
  isDefault?: boolean;
  /** Whether the group is in the archive, and so in no default list. */
  isArchived?: boolean;
};

/** What a task group may be given. */
export interface TaskGroupFields {
  /** Board that it is a column of. */
  taskBoardId?: Id;
  /** What the column is called, in 1 to 256 characters. */
  title?: string;
  /** Project that it belongs to. */
  projectId?: Id;
  /** Colour of the column, such as `#999999`. */
  color?: string;
  /** Place among the columns; 0 is the first. */
  position?: number;
  /** Whether this is the default column of its board; what that brings was not told. */
  isDefault?: boolean;
}

/** Something to be done. */
export type Task = PlutioRecord & {
  /** What is to be done, in a line. */
  title: string;
  /** Number that people see. It is not the key, which is `_id`. Whether it is a number or a text on the wire was not told. */
  taskId?: number | string;
  /** Where the task stands. New ones are `incomplete`; the due date makes them `overdue`. */
  status: "incomplete" | "completed" | "overdue" | (string & {});
  /** Project that it belongs to. */
  projectId?: Id;
  /** Board that it stands on. */
  taskBoardId?: Id;
  /** Column that it stands in. */
  taskGroupId?: Id;
  /** Task that this one is a part of. */
  parentTaskId?: Id;
  /** More about it, as HTML. */
  descriptionHTML?: string;
  /** More about it, without markup. */
  descriptionPlain?: string;
  /** Who does it. Two clients use ids of people here; the n8n node speaks of profiles. */
  assignedTo?: Id[];
  /** Who is told of changes, by ids of people. */
  followers?: Id[];
  /**
   * When work on it may begin.
   *
   * Format: date-time
   */
  startDate?: string;
  /**
   * When it is to be done.
   *
   * Format: date-time
   */
  dueDate?: string;
  /** Whether the task is in the archive, and so in no default list. */
  isArchived?: boolean;
  /** Values of the workspace's own fields. */
  customFields?: CustomFieldValue[];
};

/** What a task may be given. */
export interface TaskFields {
  /** What is to be done, in a line. */
  title?: string;
  /** Where the task should stand; `completed` ticks it off. */
  status?: "incomplete" | "completed" | "overdue";
  /** Project that it belongs to. */
  projectId?: Id;
  /** Board that it stands on. */
  taskBoardId?: Id;
  /** Column that it stands in. */
  taskGroupId?: Id;
  /** Task that this one is a part of. */
  parentTaskId?: Id;
  /** More about it, as HTML. */
  descriptionHTML?: string;
  /** More about it, without markup. */
  descriptionPlain?: string;
  /** Who does it. Two clients use ids of people here; the n8n node speaks of profiles. */
  assignedTo?: Id[];
  /** Who is told of changes, by ids of people. */
  followers?: Id[];
  /** When work on it may begin. */
  startDate?: DateInput;
  /** When it is to be done. */
  dueDate?: DateInput;
  /** Whether the task is in the archive, and so in no default list. */
  isArchived?: boolean;
  /** Values of the workspace's own fields. */
  customFields?: CustomFieldValueInput[];
}

/** A record kept as a model for others of its kind. */
export type Template = PlutioRecord & {
  /** Kind of the records that are made from it. */
  entityType: "block" | "blocks-group" | "contract" | "dashboard-page" | "form" | "invoice" | "item" | "project" | "proposal" | "receipt" | "scheduler" | "task" | "task-board" | "task-group" | (string & {});
  /** Body of the template: a record of that kind with `isTemplate`. */
  entityId?: Id;
  /** What the template is called. */
  title?: string;
  /** What it is good for. */
  description?: string;
  /** Heading that it is sorted under. */
  group?: string;
  /** Whether others than its maker see it; that those are the workspace is our reading. */
  isPublic?: boolean;
};

/** What a template may be given. */
export interface TemplateFields {
  /** Kind of the records that are made from it. */
  entityType?: "block" | "blocks-group" | "contract" | "dashboard-page" | "form" | "invoice" | "item" | "project" | "proposal" | "receipt" | "scheduler" | "task" | "task-board" | "task-group";
  /** What the template is called. */
  title?: string;
  /** What it is good for. */
  description?: string;
  /** Whether others than its maker see it; that those are the workspace is our reading. */
  isPublic?: boolean;
}

/** A span of work. */
export type TimeTrack = PlutioRecord & {
  /** What was done. */
  title: string;
  /** More about it, without markup. */
  descriptionPlain?: string;
  /** Project that was worked on. */
  projectId?: Id;
  /** Task that was worked on. */
  taskId?: Id;
  /** Who worked. */
  personId: Id;
  /** Category of the work. */
  categoryId?: Id;
  /**
   * When the work began.
   *
   * Format: date-time
   */
  startedAt: string;
  /**
   * When it ended. It is absent while a timer runs, as far as we can tell.
   *
   * Format: date-time
   */
  stoppedAt?: string;
  /** How long it took. One client says that it is in seconds, another one labels it minutes; start and stop leave no doubt. */
  time: number;
  /** Whether it was entered by hand, not by a timer. */
  isManualTime: boolean;
  /** Price of an hour, in major units of `currency`. */
  billingRate: number;
  /** What is billed for it. */
  billingAmount: number;
  /** Whether it is billed: `unpaid` is still to be put on an invoice. */
  billingStatus: "invoiced" | "non-billable" | "paid" | "unpaid" | (string & {});
  /** What an hour costs the workspace. */
  costRate: number;
  /** What it costs the workspace. */
  costAmount: number;
  /** Whether that cost is settled; no value was shown. */
  costStatus: string;
  /** Whether a timer runs, as far as we can tell; no value was shown. */
  status: string;
  /** Currency of the amounts, as an ISO 4217 code. */
  currency: string;
  /** Who booked it. Whether that is a person or a profile was not told. */
  createdBy: Id;
  /** Workspace that it belongs to. */
  businessId: Id;
  /** Values of the workspace's own fields. */
  customFields?: CustomFieldValue[];
};

/** What a time track may be given. */
export interface TimeTrackFields {
  /** What was done. */
  title?: string;
  /** More about it, without markup. */
  descriptionPlain?: string;
  /** Project that was worked on: the one of the task. */
  projectId?: Id;
  /** Task that was worked on. */
  taskId?: Id;
  /** Who worked. */
  personId?: Id;
  /** Category of the work. */
  categoryId?: Id;
  /** When the work began. */
  startedAt?: DateInput;
  /** When it ended. It is absent while a timer runs, as far as we can tell. */
  stoppedAt?: DateInput;
  /** How long it took. One client sends seconds, another one labels it minutes; start and stop leave no doubt. */
  time?: number;
  /** Whether it was entered by hand, not by a timer. */
  isManualTime?: boolean;
  /** Price of an hour, in major units of `currency`. */
  billingRate?: number;
  /** Whether it is billed: `unpaid` is still to be put on an invoice. */
  billingStatus?: "invoiced" | "non-billable" | "paid" | "unpaid";
  /** Values of the workspace's own fields. */
  customFields?: CustomFieldValueInput[];
}

/** Something in the trash. No field beside the id was shown. */
export type TrashItem = PlutioRecord;

/** Whether a wiki can be read by others. */
export interface WikiShareSettings {
  /** Whether it is shared at all. */
  isShared?: boolean;
}

/** Which roles may read a wiki. */
export interface WikiPrivateShareSettings {
  /** By what access is given; `roles` is the one value that was seen. */
  type?: "roles" | (string & {});
  /** Slugs of the roles that may read it, such as `team`, `co-owner` and `client`. */
  roles?: string[];
}

/** How sections of a page look. */
export interface WikiDesignSection {
  /** Background of a section. */
  bgColor?: string;
  /** Space around a section; its form was not shown. */
  padding?: unknown;
}

/** How pages look. */
export interface WikiDesignOptions {
  /** Which set of looks is used; no value was shown. */
  id?: string;
  /** Typeface of the text. */
  fontFamily?: string;
  /** Background of the page, such as `#ffffff`. */
  bgColor?: string;
  /** How the page is laid out; no value was shown. */
  layout?: string;
  /** Greatest width of the text; whether it is a number or a text was not told. */
  maxWidth?: number | string;
  /** Looks of the sections of a page. */
  section?: WikiDesignSection;
}

/** A set of pages that the team writes. */
export type Wiki = PlutioRecord & {
  /** What the wiki is called. */
  title: string;
  /** Kind of the record that it is attached to. */
  entityType?: "project" | (string & {});
  /** Record that it is attached to. */
  entityId?: Id;
  /** What the wiki is about. */
  description?: string;
  /** Project of the wiki, as the n8n node has it; the other client attaches by `entityId`. */
  projectId?: Id;
  /** Whether it can be read by others than the team. */
  shareSettings?: WikiShareSettings;
  /** Which roles may read it. */
  privateShareSettings?: WikiPrivateShareSettings;
  /** How its pages look. */
  designOptions?: WikiDesignOptions;
  /** A further part of the look, which one client names without its shape. */
  theme?: unknown;
  /** Where blocks stand, which one client names without its shape. */
  blocksLayout?: unknown;
  /** Picture at the top; what it holds was not shown. */
  logo?: { [key: string]: unknown };
  /** Small picture beside the title; what it holds was not shown. */
  iconImage?: { [key: string]: unknown };
  /** Colour of the wiki, such as `#3366cc`. */
  color?: string;
  /** Place among the wikis. */
  index?: number;
};

/** What a wiki may be given. */
export interface WikiFields {
  /** What the wiki is called. */
  title?: string;
  /** Kind of the record that it is attached to. */
  entityType?: "project";
  /** Record that it is attached to. */
  entityId?: Id;
  /** What the wiki is about. */
  description?: string;
  /** Project of the wiki, as the n8n node has it; the other client attaches by `entityId`. */
  projectId?: Id;
  /** Whether it can be read by others than the team. */
  shareSettings?: WikiShareSettings;
  /** Which roles may read it. */
  privateShareSettings?: WikiPrivateShareSettings;
  /** How its pages look. */
  designOptions?: WikiDesignOptions;
  /** Picture at the top; what it holds was not shown. */
  logo?: { [key: string]: unknown };
  /** Small picture beside the title; what it holds was not shown. */
  iconImage?: { [key: string]: unknown };
  /** Colour of the wiki, such as `#3366cc`. */
  color?: string;
  /** Place among the wikis. */
  index?: number;
}

/** A page of a wiki, or a category that holds pages. */
export type WikiEntity = PlutioRecord & {
  /** Wiki that it belongs to. */
  wikiId: Id;
  /** Page or category that it stands below; the wiki itself at the top. */
  parentId: Id;
  /** What the page or category is called. */
  title: string;
  /** Whether it carries text or holds pages. */
  type: "page" | "category" | (string & {});
  /** Whether readers see it: only where it is `published`. */
  status?: "draft" | "published" | (string & {});
  /** What it is about. */
  description?: string;
  /** How it looks, where that differs from its wiki. */
  designOptions?: WikiDesignOptions;
  /** Sign beside its title; what it holds was not shown. */
  icon?: { [key: string]: unknown };
  /** Further settings, such as the picture at the top; what it holds was not shown. */
  meta?: { [key: string]: unknown };
  /** Place among those beside it. */
  index?: number;
  /** Blocks of a page in their order; that they are ids is our reading. */
  blocks?: Id[];
};

/** What a page or category may be given. */
export interface WikiEntityFields {
  /** Wiki that it belongs to. */
  wikiId?: Id;
  /** Page or category that it stands below; the wiki itself at the top. */
  parentId?: Id;
  /** What the page or category is called. */
  title?: string;
  /** Whether it carries text or holds pages. */
  type?: "page" | "category";
  /** Whether readers see it: only where it is `published`. */
  status?: "draft" | "published";
  /** What it is about. */
  description?: string;
  /** How it looks, where that differs from its wiki. */
  designOptions?: WikiDesignOptions;
  /** Sign beside its title; what it holds was not shown. */
  icon?: { [key: string]: unknown };
  /** Further settings, such as the picture at the top; what it holds was not shown. */
  meta?: { [key: string]: unknown };
  /** Place among those beside it. */
  index?: number;
}

/** Something in the archive. No field beside the id was shown. */
export type ArchivedItem = PlutioRecord;

/** How often an automation ran. */
export interface AutomationMetadata {
  /** Runs in all. */
  runCount?: number;
  /** Runs that ended in an error. */
  errorCount?: number;
}

/** How the runs of an automation ended. */
export interface AutomationActivity {
  /** Runs in all. */
  runCount?: number;
  /** Runs that did what they should. */
  successCount?: number;
  /** Runs that did not. */
  failureCount?: number;
  /**
   * When it last ran; that it is written as other moments are is our reading.
   *
   * Format: date-time
   */
  lastRun?: string;
}

/** Something that the workspace does by itself. */
export type Automation = PlutioRecord & {
  /** What the automation belongs to; told without more. */
  moduleId: Id;
  /** Whether it runs: only while it is `active`. */
  status: "draft" | "active" | "paused" | (string & {});
  /** Steps of the automation; what one holds was not shown. */
  nodes: unknown[];
  /** Which step follows which; what one holds was not shown. */
  edges: unknown[];
  /** What sets it off; no value was shown. An empty draft may have none. */
  triggerType?: string;
  /** Settings of what sets it off; what they hold was not shown. */
  triggerConfig?: { [key: string]: unknown };
  /** How often it ran. */
  metadata: AutomationMetadata;
  /** How its runs ended. */
  triggerActivity: AutomationActivity;
};

/** A length that can be booked. */
export interface SchedulerDuration {
  /** How long; that it is in minutes is our reading of the one example, 30. */
  duration: number;
  /** What the meeting costs, in major units of the workspace's currency; that it is not a price by the hour is our reading. */
  costRate?: number;
}

/** A page on which others book a meeting. */
export type Scheduler = PlutioRecord & {
  /** What the scheduler is called in the app. */
  name?: string;
  /** What those who book read at the top. */
  title?: string;
  /** What the meeting is about, without markup. */
  descriptionPlain?: string;
  /** Lengths that can be booked. */
  durations?: SchedulerDuration[];
  /** Where the meeting takes place: by a video service, at an address, or at a link that the team gives. */
  locationType?: "google-meet" | "zoom" | "address" | "manual-link" | (string & {});
  /** Whether the meeting is paid for when it is booked. */
  isCollectPayment?: boolean;
  /** Whether the scheduler is in the archive, and so in no default list. */
  isArchived?: boolean;
};

/** A length that can be booked, as it is written. */
export interface SchedulerDurationInput {
  /** How long; that it is in minutes is our reading of the one example, 30. */
  duration: number;
  /** What the meeting costs, in major units of the workspace's currency; that it is not a price by the hour is our reading. */
  costRate?: number;
}

/** What a scheduler may be given. */
export interface SchedulerFields {
  /** What the scheduler is called in the app. */
  name?: string;
  /** What those who book read at the top. */
  title?: string;
  /** What the meeting is about, without markup. */
  descriptionPlain?: string;
  /** Lengths that can be booked. */
  durations?: SchedulerDurationInput[];
  /** Where the meeting takes place: by a video service, at an address, or at a link that the team gives. */
  locationType?: "google-meet" | "zoom" | "address" | "manual-link";
  /** Whether the meeting is paid for when it is booked. */
  isCollectPayment?: boolean;
}

/** A span of work within a day. */
export interface ScheduleTime {
  /** When it begins, as `HH:MM`. */
  start: string;
  /** When it ends, as `HH:MM`. */
  end: string;
}

/** The hours of one day of the week. */
export interface ScheduleDay {
  /** Whether the person works on this day. */
  isActive: boolean;
  /** Spans of work, such as a morning and an afternoon. */
  times: ScheduleTime[];
}

/** When somebody works, by the days of the week. */
export type Schedule = PlutioRecord & {
  /** Kind of the record whose hours these are. */
  entityType: "person" | (string & {});
  /** The person whose hours these are. */
  entityId: Id;
  /** Whether others outside the workspace can see the hours. */
  isSharedPublicly?: boolean;
  /** Seven days; the first is Sunday. */
  days: ScheduleDay[];
};

/** Money that came in or went out. */
export type Transaction = PlutioRecord & {
  /** What the money was for. */
  title?: string;
  /** How much, in major units of `currency`; the direction is in `type`. */
  amount?: number;
  /** Currency of the amount, as an ISO 4217 code. */
  currency?: string;
  /** Who paid or was paid. */
  client?: ClientRef;
  /** Invoice that it pays. */
  invoiceId?: Id;
  /** `in` for money received, `out` for money spent. */
  type?: "in" | "out" | (string & {});
  /** Whether the money has moved. `paid` is the one value that was seen. */
  status?: "paid" | (string & {});
  /** How it was paid, where no payment service took it. */
  manualPaymentMethod?: "cash" | "check" | "credit" | "debit" | "wire-transfer" | (string & {});
  /**
   * Day of the payment; the n8n node labels it the issue date, and knows no other.
   *
   * Format: date-time
   */
  issueDate?: string;
  /** Whether the transaction is in the archive, and so in no default list. */
  isArchived?: boolean;
};

/** What a transaction may be given. */
export interface TransactionFields {
  /** What the money was for. */
  title?: string;
  /** How much, in major units of `currency`; the direction is in `type`. */
  amount?: number;
  /** Currency of the amount, as an ISO 4217 code. */
  currency?: string;
  /** Who paid or was paid. */
  client?: ClientRefInput;
  /** Invoice that it pays. */
  invoiceId?: Id;
  /** `in` for money received, `out` for money spent. */
  type?: "in" | "out";
  /** How it was paid, where no payment service took it. */
  manualPaymentMethod?: "cash" | "check" | "credit" | "debit" | "wire-transfer";
  /** Day of the payment; the n8n node labels it the issue date, and knows no other. */
  issueDate?: DateInput;
}

/** Kind of the records that it sorts. `canned-response` is the only value that a source names; the categories of time tracks must have another. */
export type CategoryFieldsEntityType = "canned-response" | (string & {});

/** Kind of the record that is commented on. One client says that wikis can be, too. */
export type CommentFieldsEntityType = "conversation" | "file" | "task" | (string & {});

/** Kind of the records that get the field. Another value is refused with a 400 that says so. */
export type CustomFieldFieldsEntityType = "business" | "company" | "contract" | "conversation" | "event" | "file" | "form" | "invoice" | "invoice-subscription" | "item" | "messenger" | "person" | "project" | "proposal" | "scheduler" | "task" | "time-track" | "transaction" | "workspace" | (string & {});

/** Kind of the records that go through it. One client says that tasks have such statuses, too. */
export type StatusFieldsEntityType = "conversation" | "project" | (string & {});
