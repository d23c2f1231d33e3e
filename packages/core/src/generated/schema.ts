// DO NOT EDIT: generated from specs/core by `pnpm generate`.

export interface paths {
    "/user/authenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Renew a session token
         * @description Send the session token that is about to expire; the answer has a new one that lives 15 minutes. Once the token has expired, it cannot be renewed: log in again.
         */
        get: operations["renewToken"];
        put?: never;
        /**
         * Log in with credentials
         * @description The token is bound to one organisation and has the permissions of the user there. Three failed attempts lock the account for 15 minutes (documented). With several organisations and no `selectedOrg`, and for users of single sign-on, the answer is HTTP 200 without a token (observed).
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/authenticate/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a session token */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/authenticate/productboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get a token for the Productboard portal */
        post: operations["createProductboardToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/authenticate/qrveyComposerToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token for the Qrvey composer
         * @description Only the path and the purpose are stated. That no body is sent is inferred.
         */
        post: operations["createQrveyComposerToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/authenticate/strategy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell how a user logs in
         * @description Path and purpose are stated; the fields of request and answer are observed.
         */
        post: operations["getLoginStrategy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/authenticate/tiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get a token for map tiles */
        post: operations["createTilesToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/apiKey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an API key
         * @description For administrators. The key is shown this once and cannot be read again.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/apiKey/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look up the API key of a user */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /** Delete an API key */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/field": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List fields */
        get: operations["listFields"];
        put?: never;
        /** Create a field */
        post: operations["createField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/field/{fieldId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a field
         * @description The form of the answer is inferred from the list.
         */
        get: operations["getField"];
        /**
         * Change a field
         * @description Request and answer are inferred from what creates a field.
         */
        put: operations["updateField"];
        post?: never;
        /** Delete a field */
        delete: operations["deleteField"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/field/{fieldId}/option": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the options of a select field
         * @description A bare list, without an envelope.
         */
        get: operations["listFieldOptions"];
        put?: never;
        /**
         * Add an option to a select field
         * @description Request and answer are inferred from what is read.
         */
        post: operations["createFieldOption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/field/{fieldId}/option/{optionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change an option of a select field
         * @description Request and answer are inferred from what is read.
         */
        put: operations["updateFieldOption"];
        post?: never;
        /** Delete an option of a select field */
        delete: operations["deleteFieldOption"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/field/{fieldId}/option/{optionId}/reorder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Move an option of a select field */
        put: operations["reorderFieldOption"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/field/{fieldId}/objectType": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the object types that use a field
         * @description The envelope of the answer is inferred.
         */
        get: operations["listFieldObjectTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/objectType": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List object types */
        get: operations["listObjectTypes"];
        put?: never;
        /** Create an object type */
        post: operations["createObjectType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/objectType/{objectTypeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an object type
         * @description The page states it in general terms; the form of the answer is inferred.
         */
        get: operations["getObjectType"];
        /**
         * Change an object type
         * @description The page states it in general terms; request and answer are inferred.
         */
        put: operations["updateObjectType"];
        post?: never;
        /**
         * Delete an object type
         * @description The page states it in general terms.
         */
        delete: operations["deleteObjectType"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/objectType/{objectTypeId}/field": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the fields of an object type */
        get: operations["listObjectTypeFields"];
        put?: never;
        /** Add fields to an object type */
        post: operations["addObjectTypeFields"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/objectType/{objectTypeId}/field/{fieldId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a field out of an object type */
        delete: operations["removeObjectTypeField"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/objectType/{objectTypeId}/formulas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the formulas of an object type
         * @description The answer is inferred.
         */
        get: operations["listObjectTypeFormulas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/objectType/{objectTypeId}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the roles of an object type
         * @description The envelope of the answer is inferred.
         */
        get: operations["listObjectTypeRoles"];
        put?: never;
        /** Add roles to an object type */
        post: operations["addObjectTypeRoles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/objectType/{objectTypeId}/role/{roleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a role out of an object type */
        delete: operations["removeObjectTypeRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/objectType/{objectTypeId}/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the records of an object type
         * @description A bare number.
         */
        get: operations["countObjectTypeRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/objectType/{objectTypeId}/relationship": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the relationship types of an object type */
        get: operations["listRelationshipTypes"];
        put?: never;
        /**
         * Create a relationship type
         * @description That it exists is documented; path and method are observed, request and answer are inferred.
         */
        post: operations["createRelationshipType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/objectType/{objectTypeId}/relationship/{relationshipTypeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a relationship type
         * @description That it exists is documented; path and method are observed, request and answer are inferred.
         */
        put: operations["updateRelationshipType"];
        post?: never;
        /**
         * Delete a relationship type
         * @description That it exists is documented; path and method are observed.
         */
        delete: operations["deleteRelationshipType"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/relationship": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get relationship types by their ids
         * @description The call is observed; the first part of its path and the envelope of the answer are inferred.
         */
        get: operations["getRelationshipTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/objectTypeGroup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List object type groups
         * @description The call is observed; the first part of its path is inferred.
         */
        get: operations["listObjectTypeGroups"];
        put?: never;
        /**
         * Create an object type group
         * @description The call is observed; the first part of its path is inferred. Request and answer are inferred.
         */
        post: operations["createObjectTypeGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/objectTypeGroup/{objectTypeGroupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an object type group
         * @description The call is observed; the first part of its path is inferred.
         */
        get: operations["getObjectTypeGroup"];
        /**
         * Change an object type group
         * @description The call is observed; the first part of its path is inferred. Request and answer are inferred.
         */
        put: operations["updateObjectTypeGroup"];
        post?: never;
        /**
         * Delete an object type group
         * @description The call is observed; the first part of its path is inferred.
         */
        delete: operations["deleteObjectTypeGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/objectTypeGroup/{objectTypeGroupId}/objectType": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the object types of a group
         * @description The call is observed; the first part of its path is inferred. The envelope of the answer is inferred.
         */
        get: operations["listObjectTypeGroupMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/objectTypeGroup/{objectTypeGroupId}/objectType/{objectTypeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an object type to a group
         * @description The call is observed; the first part of its path is inferred.
         */
        post: operations["addObjectTypeGroupMember"];
        /**
         * Take an object type out of a group
         * @description The call is observed; the first part of its path is inferred.
         */
        delete: operations["removeObjectTypeGroupMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/objectLifeCycle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List all life cycles */
        get: operations["listLifeCycles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/objectType/{objectTypeId}/objectLifeCycle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the life cycles of an object type */
        get: operations["listObjectTypeLifeCycles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/objectType/{objectTypeId}/objectLifeCycle/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the states of all life cycles of an object type
         * @description Without `deep` the members of the answer are lists of states.
         */
        get: operations["listObjectTypeStates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/objectType/{objectTypeId}/objectLifeCycle/{lifeCycleId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the states, triggers and transitions of a life cycle */
        get: operations["getLifeCycleStates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/objectType/{objectTypeId}/objectLifeCycle/stateRequired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what records need in each state */
        get: operations["listStateRequirements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/objectType/{objectTypeId}/objectLifeCycle/{lifeCycleId}/trigger/{triggerId}/transition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the transitions of a trigger */
        get: operations["listTriggerTransitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/objectType/{objectTypeId}/objectLifeCycle/{lifeCycleId}/transition/{transitionId}/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the actions of a transition
         * @description The form of the answer is inferred.
         */
        get: operations["listTransitionActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/objectLifeCycleState/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the actions of states
         * @description The form of the answer is inferred.
         */
        post: operations["listStateActions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/objectType/{objectTypeId}/objectLifeCycle/{lifeCycleId}/state/{stateId}/reorder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Move a state of a life cycle */
        put: operations["reorderState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/objectType/{objectTypeId}/objectLifeCycle/{lifeCycleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a life cycle */
        delete: operations["deleteLifeCycle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/objectType/{objectTypeId}/objectLifeCycle/{lifeCycleId}/state/{stateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a state of a life cycle */
        delete: operations["deleteState"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/objectType/{objectTypeId}/objectLifeCycle/{lifeCycleId}/trigger/{triggerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a trigger of a life cycle */
        delete: operations["deleteTrigger"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/objectType/{objectTypeId}/objectLifeCycle/{lifeCycleId}/transition/{transitionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a transition of a life cycle */
        delete: operations["deleteTransition"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List forms */
        get: operations["listForms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/form/{formId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a form */
        get: operations["getForm"];
        put?: never;
        post?: never;
        /** Delete a form */
        delete: operations["deleteForm"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/form/{formId}/structure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get what a form is made of */
        get: operations["getFormStructure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/form/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a form
         * @description The answer is inferred.
         */
        post: operations["duplicateForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List applications */
        get: operations["listApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/application/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the applications of the caller */
        get: operations["listMyApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/application/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an application */
        get: operations["getApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/application/{applicationId}/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the activities of an application */
        get: operations["listActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/application/{applicationId}/activity/{activityId}/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the actions of an activity */
        get: operations["listActivityActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/application/{applicationId}/activity/{activityId}/view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the views of an activity */
        get: operations["listActivityViews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List reports */
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/report/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a report */
        get: operations["getReport"];
        put?: never;
        post?: never;
        /** Delete a report */
        delete: operations["deleteReport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/report/{reportId}/reportComponents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the components of a report
         * @description The answer is inferred.
         */
        get: operations["listReportComponents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/report/{reportId}/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the filters of a report
         * @description The answer is inferred.
         */
        get: operations["listReportFilters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/report/{reportId}/parameter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the parameters of a report
         * @description The answer is inferred.
         */
        get: operations["listReportParameters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List records
         * @description The next page is asked for until one comes that is empty.
         */
        get: operations["listRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/creation/creation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a record */
        post: operations["createRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/{objectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a record */
        get: operations["getRecord"];
        /** Change a record's name, description or external id */
        put: operations["updateRecord"];
        post?: never;
        /** Delete a record */
        delete: operations["deleteRecord"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/{objectId}/exists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell whether a record exists */
        get: operations["recordExists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count records
         * @description A bare number.
         */
        get: operations["countRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/search/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search records
         * @description Finds records of one or several object types by words and by filters.
         */
        get: operations["searchRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/search/objectTypeId/{objectTypeId}/searchText": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the records of an object type by text
         * @description The form of the answer is inferred.
         */
        get: operations["searchObjectType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/search/objectTypeGroupId/{objectTypeGroupId}/searchText": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the records of a group of object types by text
         * @description The form of the answer is inferred.
         */
        get: operations["searchObjectTypeGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/assigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the records that are assigned to the caller */
        get: operations["listAssignedRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/countUniqueIds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count unique ids
         * @description The form of the answer is not known.
         */
        get: operations["countUniqueIds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/trending/{objectId}/intervals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get how a record has developed
         * @description The form of the answer is not known.
         */
        get: operations["getRecordTrend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/{objectId}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a record's field values
         * @description The form of the answer is inferred.
         */
        get: operations["getFieldValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/{objectId}/evaluation/field/full": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get field values in full
         * @description The form of the answer is inferred.
         */
        get: operations["getFullFieldValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/{objectId}/evaluation/field/{fieldId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the value of a record's field */
        post: operations["setFieldValue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/{objectId}/relationships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the relationships of a record
         * @description The form of the answer is not known.
         */
        get: operations["listRecordRelationships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/{objectId}/relationships/{relationshipTypeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List related records
         * @description A bare list, without an envelope.
         */
        get: operations["listRelatedRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/{objectId}/relationships/deep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List relationships over several steps
         * @description The form of the answer is not known.
         */
        get: operations["listDeepRelationships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/{objectId}/relationships/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the relationships of a record
         * @description The form of the answer is not known.
         */
        get: operations["countRelationships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/creation/creation/{objectId}/relationship/{relationshipTypeId}/relatedObject/{relatedObjectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Relate two records
         * @description May be refused with `too.many.requests` (observed).
         */
        post: operations["relateRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/{objectId}/relationships/{relationshipTypeId}/relatedObject/{relatedObjectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a relationship away */
        delete: operations["unrelateRecords"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/{objectId}/roleMembership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get who has which role in a record */
        get: operations["getRoleMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/{objectId}/roleMembership/{roleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give users and groups a role in a record */
        post: operations["addRoleMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/{objectId}/roleMembership/{roleId}/user/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a user's role in a record away */
        delete: operations["removeRoleUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/{objectId}/roleMembership/{roleId}/group/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a group's role in a record away */
        delete: operations["removeRoleGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/{objectId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the files of a record */
        get: operations["listRecordFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/{objectId}/file/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach an uploaded file to a record
         * @description The path is documented, the body is observed.
         */
        post: operations["attachFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/{objectId}/file/{fileId}/field/{fieldId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a file from a record */
        delete: operations["detachFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/{objectId}/triggers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the triggers that can be fired now */
        get: operations["listRecordTriggers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/{objectId}/trigger/{triggerId}/go": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fire a trigger, which changes the state
         * @description The form of the answer is not known.
         */
        post: operations["fireTrigger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/{objectId}/transition/{transitionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a transition, an older way to change the state
         * @description The form of the answer is not known.
         */
        post: operations["takeTransition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/{objectId}/formulaCalculation/{formulaId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Calculate a formula anew
         * @description The form of the answer is inferred.
         */
        get: operations["calculateFormula"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/{objectId}/clearLocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take the place from a record */
        put: operations["clearLocation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/{objectId}/comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the comments on a record
         * @description The form of the answer is inferred.
         */
        get: operations["listComments"];
        put?: never;
        /**
         * Write a comment
         * @description The form of the answer is inferred.
         */
        post: operations["createComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/{objectId}/comment/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a comment
         * @description The body is inferred.
         */
        put: operations["updateComment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/{objectId}/comment/{commentId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Resolve a comment */
        put: operations["setCommentState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/job/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a job */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/creation/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import records from a spreadsheet
         * @description That there are such imports, with these options, is documented; the call is observed. Over 50,000 records the vendor advises `deferPostProcessing`.
         */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/creation/import/json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import records from JSON
         * @description Only the path is documented; body and answer are not published. That the answer is a job is inferred.
         */
        post: operations["createJsonImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/creation/assessment/{assessmentId}/focus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the focus records of an assessment
         * @description The form of the answer is not known.
         */
        get: operations["listFocus"];
        put?: never;
        /**
         * Add a focus record to an assessment
         * @description The form of the answer is not known.
         */
        post: operations["addFocus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/creation/assessment/{assessmentId}/focus/{objectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a focus record from an assessment */
        delete: operations["removeFocus"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/creation/assessment/{assessmentId}/launch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Launch an assessment */
        post: operations["launchAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/creation/assessments/{libraryObjectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Push a record of the library to assessments */
        post: operations["pushToAssessments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/object/assessment/allRelatedAssessmentData": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the assessments of records of the library
         * @description A list of one id is read wrongly by the vendor: send the id twice (observed).
         */
        get: operations["getRelatedAssessmentData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/file/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file
         * @description The path is documented; that the body is a form with the file, and that the answer is the file, is inferred.
         */
        post: operations["createFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/file/file/startUpload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin an upload to the cloud storage
         * @description The first part of the path is inferred. How the parts are uploaded then is not known.
         */
        post: operations["startUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/file/file/finishUpload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish an upload to the cloud storage
         * @description The first part of the path is inferred.
         */
        post: operations["finishUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/file/file/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Rename a file */
        put: operations["updateFile"];
        post?: never;
        /** Delete a file */
        delete: operations["deleteFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/file/file/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the files of several records
         * @description The form of the answer is inferred.
         */
        get: operations["listFilesOfRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the current user */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find users
         * @description The envelope of the answer is inferred.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Create a user
         * @description Request and answer are inferred.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/users/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the first users
         * @description How the next page is asked for is not known; the envelope of the answer is inferred.
         */
        get: operations["listUserPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a user
         * @description Request and answer are inferred.
         */
        put: operations["updateUser"];
        post?: never;
        /** Delete a user */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/users/{userId}/membership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the membership of a user
         * @description The body is inferred.
         */
        put: operations["updateMembership"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/users/{userId}/termsOfService": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Note that a user has accepted the terms of service */
        put: operations["setTermsOfService"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/users/email/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a user by e-mail address */
        get: operations["getUserByEmail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/users/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find a user by e-mail address
         * @description The form of the answer is inferred.
         */
        post: operations["findUserByEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/users/mfa/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Reset the authenticator app of users
         * @description The path is documented; the form of the body is not published.
         */
        put: operations["resetMfa"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/org/{orgId}/user/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the membership of a user in an organisation */
        get: operations["getMembership"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/org/{orgId}/email/user/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a user to an organisation
         * @description The form of the answer is inferred.
         */
        post: operations["addMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/org/mfa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Enforce MFA in an organisation
         * @description Path and status are documented; the fields of the body are not published.
         */
        put: operations["setMfa"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List user groups */
        get: operations["listGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/group/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the roles of all groups */
        get: operations["listRolesByGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/group/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the users of all groups */
        get: operations["listUsersByGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/group/{groupId}/roles/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the roles of a group
         * @description The path ends in a slash. The envelope of the answer is inferred.
         */
        get: operations["listGroupRoles"];
        put?: never;
        /**
         * Give a group roles
         * @description The path ends in a slash.
         */
        post: operations["addGroupRoles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/group/{groupId}/roles/{roleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a role from a group */
        delete: operations["removeGroupRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/group/{groupId}/users/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users of a group
         * @description The path ends in a slash. The envelope of the answer is inferred.
         */
        get: operations["listGroupUsers"];
        put?: never;
        /**
         * Add users to a group
         * @description The path ends in a slash.
         */
        post: operations["addGroupUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/group/{groupId}/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a user from a group */
        delete: operations["removeGroupUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/group/user/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the groups of a user
         * @description The envelope of the answer is inferred.
         */
        get: operations["listUserGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List roles */
        get: operations["listRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/role/{roleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a role */
        get: operations["getRole"];
        put?: never;
        post?: never;
        /** Delete a role */
        delete: operations["deleteRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/role/{roleId}/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users of a role
         * @description The envelope of the answer is inferred.
         */
        get: operations["listRoleUsers"];
        put?: never;
        /** Give users a role */
        post: operations["addRoleUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/role/{roleId}/user/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a role from a user */
        delete: operations["removeUserFromRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/role/{roleId}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the groups of a role
         * @description The envelope of the answer is inferred.
         */
        get: operations["listRoleGroups"];
        put?: never;
        /** Give groups a role */
        post: operations["addRoleGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/role/{roleId}/searchMembers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search the members of a role */
        get: operations["searchRoleMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/rolePermissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all permissions
         * @description The envelope of the answer is inferred.
         */
        get: operations["listRolePermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/rolePermissions/role/{roleId}/objectType/{objectTypeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the permissions of a role for an object type */
        get: operations["getRolePermissions"];
        put?: never;
        /**
         * Set the permissions of a role for an object type
         * @description What the list holds, and the answer, are inferred.
         */
        post: operations["setRolePermissions"];
        /** Take the permissions of a role for an object type away */
        delete: operations["deleteRolePermissions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/rolePermissions/objectLifeCycles/role/{roleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the life cycles that a role has permissions for */
        get: operations["listPermittedLifeCycles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/rolePermissions/roles/objectType/{objectTypeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the roles that have permissions for an object type
         * @description The envelope of the answer is inferred.
         */
        get: operations["listPermittedRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/rolePermissions/objectTypes/role/{roleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the object types that a role has permissions for
         * @description The envelope of the answer is inferred.
         */
        get: operations["listPermittedObjectTypes"];
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
        /** @description Body of an error (observed). */
        Error: {
            /** @description The HTTP status once more (observed). */
            statusCode?: number;
            /** @description A key with dots, such as `user.does.not.have.access.to.object` (observed). */
            message?: string;
            /** @description More about the error, where there is more to say (observed). */
            details?: {
                [key: string]: unknown;
            };
        };
        SessionUser: {
            /**
             * Format: int64
             * @description Id of the user.
             */
            id: number;
            /** @description First name. */
            first?: string;
            /** @description Last name. */
            last?: string;
            /** @description E-mail address. */
            email: string;
            /** @description The user may log in. */
            isActive?: boolean;
            /** @description The user is an administrator of the organisation. */
            isAdmin?: boolean;
            /** @description Observed. */
            allAccess?: boolean;
            /** @description Has accepted the terms of service (observed). */
            acceptedTos?: boolean;
            /** @description Logs in through single sign-on (observed). */
            isSSO?: boolean;
            /** @description May log in with a password in spite of single sign-on (observed). */
            ssoBypass?: boolean;
            /** @description Is the login of an anonymous portal (observed). */
            isAnonLogin?: boolean;
            /** @description Observed. */
            superAdmin?: boolean;
            /** @description Observed. */
            excludeFromMembershipCount?: boolean;
            /** @description Language, such as `en-US` (observed). */
            lang?: string;
            /**
             * Format: date-time
             * @description Last login to the organisation (observed).
             */
            orgLastLogin?: string | null;
        };
        /** @description Observed. */
        MaintenanceContext: {
            /** @description `available` is normal (observed). Other values may come. */
            status?: "available" | (string & {});
            /** @description What is going on (observed). */
            activity?: string | null;
        };
        /** @description Observed. */
        OrganisationModel: {
            /** @description Whether the organisation is in maintenance (observed). */
            maintenanceContext?: components["schemas"]["MaintenanceContext"];
        };
        Session: {
            /** @description The session token. That its content means nothing to the caller is inferred. */
            token: string;
            /**
             * Format: int64
             * @description When the token expires, in Unix seconds (the unit is observed).
             */
            expiresAt: number;
            /** @description Who has logged in. */
            user?: components["schemas"]["SessionUser"];
            /** @description Beside the one in `user` (observed). */
            isAdmin?: boolean;
            /** @description Minutes without activity after which the user interface logs out (observed). */
            sessionTimeout?: number;
            /** @description The current organisation (observed). Its type is not known. */
            activeOrg?: unknown;
            /** @description About the current organisation (observed). */
            orgModel?: components["schemas"]["OrganisationModel"];
            /** @description Logo of the organisation (observed). */
            logoUrl?: string | null;
            /** @description Where a browser goes on (observed). */
            redirect?: string | null;
        };
        LoginRequest: {
            /** @description E-mail address of the user. */
            email: string;
            /** @description Must not have expired under the password policy of the organisation. */
            password: string;
            /**
             * Format: int64
             * @description Id of the organisation. The procedure of the vendor always fills it in; that it can be left out is observed, and then a user of several organisations is asked to choose.
             */
            selectedOrg?: number;
            /** @description Which program logs in. All known callers send `core-client`. */
            client?: string;
            /** @description Code of the authenticator app, where the user has to give one. The type is inferred. */
            mfaTokenCode?: string | null;
        };
        /** @description Inferred; that there is a list of them is observed. */
        AvailableOrganisation: {
            /**
             * Format: int64
             * @description Id of the organisation. The name of this field is inferred.
             */
            id?: number;
            /** @description Name of the organisation. The name of this field is inferred. */
            name?: string;
        };
        /** @description The answer to a login without `selectedOrg`, for a user of several organisations (observed). That it holds no token is inferred. */
        OrganisationChoice: {
            /** @description The organisations of the user, one of which goes into `selectedOrg` of the next login (observed). */
            availableOrgs: components["schemas"]["AvailableOrganisation"][];
            /** @description Who wants to log in (inferred). */
            user?: components["schemas"]["SessionUser"];
        };
        /** @description The answer to a login of a user of single sign-on (observed). It holds no token. */
        SingleSignOnRedirect: {
            /** @description Where a browser goes on with the identity provider (observed). */
            authRequestUrl: string;
            /** @description The SAML binding, such as `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect` (observed). */
            binding?: string;
        };
        /** @description A session, or what has to be done first (observed). */
        LoginResponse: components["schemas"]["Session"] | components["schemas"]["OrganisationChoice"] | components["schemas"]["SingleSignOnRedirect"];
        /** @description Observed. */
        LoginErrorDetails: {
            /** @description With `bad.credentials`: attempts that are left before the account is locked (observed). */
            remainingAttempts?: number;
            /** @description With `password.expired`: where a person sets a new password (observed). */
            resetUrl?: string;
            /** @description With `password.expired`: days that a password is valid for (observed). */
            orgExpiration?: number;
            /** @description With `password.expired`: allows to set a new password, so it is a secret (observed). */
            token?: string;
        };
        /** @description Body of a refused login (observed). */
        LoginError: {
            /** @description The HTTP status once more (observed). */
            statusCode?: number;
            /** @description Why the login is refused (observed). Values that are not listed may come. */
            message?: "bad.credentials" | "user.lockedout" | "password.expired" | "access.denied" | (string & {});
            /** @description More about the error (observed). */
            details?: components["schemas"]["LoginErrorDetails"];
        };
        /** @description An object without fields (observed). */
        LogoutRequest: Record<string, never>;
        /** @description Not documented. */
        LogoutResponse: {
            [key: string]: unknown;
        };
        ProductboardToken: {
            /** @description The token. The name of this field is inferred. */
            token: string;
        };
        /** @description Not documented. */
        QrveyComposerToken: {
            [key: string]: unknown;
        };
        LoginStrategyRequest: {
            /** @description E-mail address to ask about (observed). */
            email: string;
        };
        LoginStrategy: {
            /** @description 1 is a password, 2 is single sign-on with SAML (observed). Other values may come. */
            strategy: number;
        };
        /** @description Observed. */
        TilesToken: {
            /** @description The token (observed). */
            token: string;
            /**
             * Format: int64
             * @description When it expires, in Unix seconds (observed).
             */
            expiresAt: number;
        };
        CreateApiKeyRequest: {
            /**
             * Format: int64
             * @description Id of the membership of a user in the organisation. That it must be sent is inferred.
             */
            orgUserId: number;
            /** @description A name for the key. That it must be sent is inferred. */
            name: string;
        };
        CreatedApiKey: {
            /** @description The key itself. */
            apiKey: string;
        };
        ApiKey: {
            /**
             * Format: int64
             * @description Id of the key, for deleting it.
             */
            id: number;
            /** @description Name of the key. Inferred from the audit trail. */
            name?: string;
            /** @description The key may act as other users. Inferred from the audit trail. */
            canImpersonate?: boolean;
        };
        /** @description Not documented. */
        DeletedApiKey: {
            [key: string]: unknown;
        };
        FieldProperties: {
            /** @description Of texts: the most characters. */
            maxCharLength?: number;
            /** @description Of texts. */
            maximumCharacters?: number;
            /** @description Of texts: line breaks are allowed. */
            multipleLines?: boolean;
            /** @description Of numbers (observed). Its type is not known. */
            numberType?: unknown;
            /** @description Of dates (observed). Its type is not known. */
            dateTimeFormat?: unknown;
            /** @description Of selects: 1 search, 2 drop-down (observed). */
            inputType?: number;
            /** @description Of attachments: 1 file, 2 URL, 3 either (observed). */
            attachmentType?: number;
        };
        /** @description Observed. */
        FieldOption: {
            /**
             * Format: int64
             * @description Id of the option, which is the value of a select field.
             */
            id: number;
            /**
             * Format: int64
             * @description Id of the field.
             */
            fieldId: number;
            /** @description What is shown. */
            label: string;
            /** @description Translation key. */
            labelKey?: string;
            /** @description The number that formulas count with. That it can be null is inferred. */
            numeric?: number | null;
            /** @description Colour, in hexadecimal. */
            color?: string;
            /**
             * Format: int64
             * @description Place in the list.
             */
            ordinal?: number;
            /** @description Is chosen where none is given. */
            defaultOption?: boolean;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created?: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            modified?: string | null;
            /**
             * Format: int64
             * @description Id of the organisation.
             */
            org?: number;
            /** @description Stays the same where configuration moves between organisations. */
            externalRefId?: string;
        };
        Field: {
            /**
             * Format: int64
             * @description Id of the field.
             */
            id: number;
            /** @description Name of the field. */
            name: string;
            /** @description Translation key, as are the other fields that end in `Key`. */
            nameKey?: string;
            /** @description The long name. */
            longName?: string;
            /** @description Translation key. */
            longNameKey?: string;
            /** @description Short upper-case code, which names the field in imports. */
            uniqueName?: string;
            /** @description 0 text, 1 number, 2 date and time, 3 single select, 4 attachment, 5 multi select, 6 image, 7 rich text (7 is observed). Other values may come. */
            type: number;
            /** @description Holds personal data. */
            pii?: boolean;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created?: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            modified?: string | null;
            /**
             * Format: int64
             * @description Id of the organisation.
             */
            org?: number;
            /** @description What depends on the type. */
            properties?: components["schemas"]["FieldProperties"];
            /**
             * Format: int64
             * @description Id of the option that is chosen where none is given.
             */
            defaultSelection?: number | null;
            /**
             * Format: int64
             * @description Place of the next option.
             */
            nextFieldOptionOrdinal?: number;
            /** @description Stays the same where configuration moves between organisations. */
            externalRefId?: string;
            /** @description The options, where they were asked for. The name of this field is inferred. */
            fieldOptions?: components["schemas"]["FieldOption"][];
        };
        FieldList: {
            /** @description The fields. */
            data: components["schemas"]["Field"][];
        };
        FieldPropertiesRequest: {
            /** @description Of texts: the most characters. */
            maxCharLength?: number;
            /** @description Of texts. */
            maximumCharacters?: number;
            /** @description Of texts: line breaks are allowed. */
            multipleLines?: boolean;
            /** @description Of numbers (observed). Its type is not known. */
            numberType?: unknown;
            /** @description Of dates (observed). Its type is not known. */
            dateTimeFormat?: unknown;
            /** @description Of selects: 1 search, 2 drop-down (observed). */
            inputType?: number;
            /** @description Of attachments: 1 file, 2 URL, 3 either (observed). */
            attachmentType?: number;
        };
        /** @description That name and type must be sent is inferred. */
        CreateFieldRequest: {
            /** @description Name of the field. */
            name: string;
            /**
             * @description 0 text, 1 number, 2 date and time, 3 single select, 4 attachment, 5 multi select, 6 image, 7 rich text (7 is observed).
             * @enum {integer}
             */
            type: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
            /** @description The long name. */
            longName?: string;
            /** @description Holds personal data. */
            pii?: boolean;
            /** @description What depends on the type. */
            properties?: components["schemas"]["FieldPropertiesRequest"];
            /**
             * Format: int64
             * @description Id of the option that is chosen where none is given.
             */
            defaultSelection?: number | null;
            /** @description Stays the same where configuration moves between organisations. */
            externalRefId?: string;
        };
        /** @description Inferred from what creates a field. */
        UpdateFieldRequest: {
            /** @description Name of the field. */
            name?: string;
            /**
             * @description 0 text, 1 number, 2 date and time, 3 single select, 4 attachment, 5 multi select, 6 image, 7 rich text (7 is observed).
             * @enum {integer}
             */
            type?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
            /** @description The long name. */
            longName?: string;
            /** @description Holds personal data. */
            pii?: boolean;
            /** @description What depends on the type. */
            properties?: components["schemas"]["FieldPropertiesRequest"];
            /**
             * Format: int64
             * @description Id of the option that is chosen where none is given.
             */
            defaultSelection?: number | null;
            /** @description Stays the same where configuration moves between organisations. */
            externalRefId?: string;
        };
        /** @description Inferred from what is read. */
        CreateFieldOptionRequest: {
            /** @description What is shown. */
            label: string;
            /** @description The number that formulas count with. */
            numeric?: number;
            /** @description Colour, in hexadecimal. */
            color?: string;
            /** @description Is chosen where none is given. */
            defaultOption?: boolean;
            /** @description Stays the same where configuration moves between organisations. */
            externalRefId?: string;
        };
        /** @description Inferred from what is read. */
        UpdateFieldOptionRequest: {
            /** @description What is shown. */
            label?: string;
            /** @description The number that formulas count with. */
            numeric?: number;
            /** @description Colour, in hexadecimal. */
            color?: string;
            /** @description Is chosen where none is given. */
            defaultOption?: boolean;
            /** @description Stays the same where configuration moves between organisations. */
            externalRefId?: string;
        };
        /** @description Observed. */
        ReorderRequest: {
            /** @description The new place in the list. */
            ordinal: number;
        };
        ObjectType: {
            /**
             * Format: int64
             * @description Id of the object type.
             */
            id: number;
            /** @description Name of the object type. */
            name: string;
            /** @description Translation key, as are the other fields that end in `Key`. */
            nameKey?: string;
            /** @description Name of several. */
            pluralName?: string;
            /** @description Translation key. */
            pluralNameKey?: string;
            /** @description What it is for. */
            description?: string | null;
            /** @description Translation key. */
            descriptionKey?: string;
            /** @description One to three letters, the first part of the unique ids of its records. */
            monogram?: string;
            /** @description Translation key. */
            monogramKey?: string;
            /** @description Hexadecimal; may be empty. */
            color?: string;
            /**
             * Format: int64
             * @description Id of its life cycle.
             */
            objectLifeCycleId?: number | null;
            /** @description Stays the same where configuration moves between organisations. */
            externalRefId?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created?: string;
            /**
             * Format: date-time
             * @description When it was last changed. That it can be null is inferred from other resources.
             */
            modified?: string | null;
            /**
             * Format: int64
             * @description Number of the next record, the second part of its unique id.
             */
            nextElement?: number;
            /**
             * Format: int64
             * @description Id of the organisation.
             */
            org?: number;
            /** @description Its records are assessments. */
            assessment?: boolean;
            /**
             * Format: int64
             * @description Id of the anchor, of assessments.
             */
            anchor?: number | null;
            /**
             * Format: int64
             * @description Id of the relationship to the anchor.
             */
            anchorRelationship?: number | null;
            /**
             * Format: int64
             * @description Id of the data definition.
             */
            dataDefinitionId?: number | null;
            /** @description Observed. */
            retentionEnabled?: boolean;
            /** @description Observed. */
            isSystemConfig?: boolean;
            /** @description Observed. */
            isLibraryObjectType?: boolean;
        };
        ObjectTypeList: {
            /** @description The object types (observed). */
            data: components["schemas"]["ObjectType"][];
        };
        /** @description The page names three fields and says that there are more. */
        CreateObjectTypeRequest: {
            /** @description Name of the object type. */
            name: string;
            /** @description One to three letters. */
            monogram: string;
            /** @description Name of several. Inferred. */
            pluralName?: string;
            /** @description What it is for. Inferred. */
            description?: string;
            /** @description Hexadecimal. */
            color?: string;
            /** @description Its records are assessments. Inferred. */
            assessment?: boolean;
            /** @description Stays the same where configuration moves between organisations. Inferred. */
            externalRefId?: string;
        };
        /** @description Inferred from what creates an object type. */
        UpdateObjectTypeRequest: {
            /** @description Name of the object type. */
            name?: string;
            /** @description One to three letters. */
            monogram?: string;
            /** @description Name of several. Inferred. */
            pluralName?: string;
            /** @description What it is for. Inferred. */
            description?: string;
            /** @description Hexadecimal. */
            color?: string;
            /** @description Its records are assessments. Inferred. */
            assessment?: boolean;
            /** @description Stays the same where configuration moves between organisations. Inferred. */
            externalRefId?: string;
        };
        /** @description Observed. */
        AddFieldsRequest: {
            /** @description Ids of the fields. What the list holds is inferred. */
            fields: number[];
        };
        /** @description Inferred from what records show of formulas. */
        Formula: {
            /**
             * Format: int64
             * @description Id of the formula.
             */
            id: number;
            /** @description Name of the formula (inferred). */
            name?: string;
            /**
             * Format: int64
             * @description Id of the object type (inferred).
             */
            objectTypeId?: number;
        };
        FormulaList: {
            /** @description The formulas. The envelope is inferred. */
            data: components["schemas"]["Formula"][];
        };
        /** @description Observed. */
        Role: {
            /**
             * Format: int64
             * @description Id of the role.
             */
            id: number;
            /** @description Name of the role. It need not be unique in the organisation. */
            name: string;
            /** @description What it is for. */
            description?: string | null;
            /** @description Holds for the whole organisation and not for single records. */
            isGlobal?: boolean;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created?: string;
            /**
             * Format: date-time
             * @description When it was last changed. That it can be null is inferred.
             */
            modified?: string | null;
            /**
             * Format: int64
             * @description Id of the organisation.
             */
            org?: number;
            /** @description Stays the same where configuration moves between organisations. */
            externalRefId?: string;
            /** @description Translation key, from the list of roles. */
            nameKey?: string;
            /** @description Translation key, from the list of roles. */
            descriptionKey?: string;
            /** @description May search; from the list of roles. */
            canPerformSearch?: boolean;
            /** @description May create records from anywhere; from the list of roles. */
            canQuickCreate?: boolean;
            /** @description May open the help; from the list of roles. */
            canGetHelp?: boolean;
            /** @description May search the archive; from the list of roles. */
            canSearchArchive?: boolean;
        };
        RoleList: {
            /** @description The roles. */
            data: components["schemas"]["Role"][];
        };
        /** @description Observed. */
        RoleIdsRequest: {
            /** @description Ids of roles. */
            roleIds: number[];
        };
        RelationshipType: {
            /**
             * Format: int64
             * @description Id of the relationship type.
             */
            id: number;
            /** @description Name of the relationship type. */
            name: string;
            /** @description Translation key, as are the other fields that end in `Key`. */
            nameKey?: string;
            /** @description The long name. */
            longName?: string;
            /** @description Translation key. */
            longNameKey?: string;
            /** @description Name as seen from the other end. */
            referenceName?: string;
            /** @description Translation key. */
            referenceNameKey?: string;
            /**
             * Format: int64
             * @description Id of the object type at the other end. That it can be null is inferred.
             */
            objectTypeId?: number | null;
            /**
             * Format: int64
             * @description Id of the group of object types at the other end. That it can be null is inferred.
             */
            objectTypeGroupId?: number | null;
            /** @description How many records may be related; that 0 means any number is inferred. */
            maximumAllowedEdges?: number;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created?: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            modified?: string | null;
            /**
             * Format: int64
             * @description Id of the organisation.
             */
            org?: number;
            /** @description Stays the same where configuration moves between organisations. */
            externalRefId?: string;
        };
        RelationshipTypeList: {
            /** @description Relationships from this object type to others. */
            outgoing: components["schemas"]["RelationshipType"][];
            /** @description Relationships from others to this object type, with `inverse`. The name of this field is inferred. */
            incoming?: components["schemas"]["RelationshipType"][];
        };
        /** @description Inferred from what is read. */
        CreateRelationshipTypeRequest: {
            /** @description Name of the relationship type. */
            name: string;
            /** @description The long name. */
            longName?: string;
            /** @description Name as seen from the other end. */
            referenceName?: string;
            /**
             * Format: int64
             * @description Id of the object type at the other end.
             */
            objectTypeId?: number;
            /**
             * Format: int64
             * @description Id of the group of object types at the other end.
             */
            objectTypeGroupId?: number;
            /** @description How many records may be related. */
            maximumAllowedEdges?: number;
            /** @description Stays the same where configuration moves between organisations. */
            externalRefId?: string;
        };
        /** @description Inferred from what is read. */
        UpdateRelationshipTypeRequest: {
            /** @description Name of the relationship type. */
            name?: string;
            /** @description The long name. */
            longName?: string;
            /** @description Name as seen from the other end. */
            referenceName?: string;
            /**
             * Format: int64
             * @description Id of the object type at the other end.
             */
            objectTypeId?: number;
            /**
             * Format: int64
             * @description Id of the group of object types at the other end.
             */
            objectTypeGroupId?: number;
            /** @description How many records may be related. */
            maximumAllowedEdges?: number;
            /** @description Stays the same where configuration moves between organisations. */
            externalRefId?: string;
        };
        RelationshipTypesById: {
            /** @description The relationship types. The envelope is inferred. */
            data: components["schemas"]["RelationshipType"][];
        };
        /** @description Observed. */
        ObjectTypeGroup: {
            /**
             * Format: int64
             * @description Id of the group.
             */
            id: number;
            /** @description Name of the group. */
            name: string;
            /** @description The long name. */
            longName?: string;
            /** @description Translation key. */
            nameKey?: string;
            /** @description Translation key. */
            longNameKey?: string;
            /** @description Made by the vendor and not by a person. */
            autoGenerated?: boolean;
        };
        ObjectTypeGroupList: {
            /** @description The groups. The envelope is inferred. */
            data: components["schemas"]["ObjectTypeGroup"][];
        };
        /** @description Inferred from what is read. */
        CreateObjectTypeGroupRequest: {
            /** @description Name of the group. */
            name: string;
            /** @description The long name. */
            longName?: string;
        };
        /** @description Inferred from what is read. */
        UpdateObjectTypeGroupRequest: {
            /** @description Name of the group. */
            name?: string;
            /** @description The long name. */
            longName?: string;
        };
        LifeCycleState: {
            /**
             * Format: int64
             * @description Id of the state.
             */
            id: number;
            /**
             * Format: int64
             * @description Id of the life cycle.
             */
            objectLifeCycleId?: number;
            /** @description Name of the state. */
            name: string;
            /**
             * Format: int64
             * @description 1 is like a draft, 2 is like an active record (observed).
             */
            stateCategoryId?: number | null;
            /** @description Translation key. */
            nameKey?: string;
            /** @description Colour, in hexadecimal. */
            color?: string;
            /** @description Place in the list; -1 for the state that records are created in. */
            ordinal?: number;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created?: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            modified?: string | null;
            /**
             * Format: int64
             * @description Id of the organisation.
             */
            org?: number;
            /** @description Records are created in this state. */
            creation?: boolean;
            /** @description Stays the same where configuration moves between organisations. */
            externalRefId?: string;
            /** @description Ids of the triggers that can be fired in this state (observed). */
            triggers?: number[];
            /** @description Observed. */
            isSystemConfig?: boolean;
        };
        LifeCycle: {
            /**
             * Format: int64
             * @description Id of the life cycle.
             */
            id: number;
            /** @description Name of the life cycle. */
            name: string;
            /** @description 1 in all samples. */
            type?: number;
            /** @description Translation key, as are the other fields that end in `Key`. */
            nameKey?: string;
            /** @description What it is for. */
            description?: string | null;
            /** @description Translation key. */
            descriptionKey?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created?: string;
            /**
             * Format: date-time
             * @description When it was last changed. That it can be null is inferred.
             */
            modified?: string | null;
            /**
             * Format: int64
             * @description Id of the organisation.
             */
            org?: number;
            /** @description Place of the next state. */
            nextStateOrdinal?: number;
            /** @description Stays the same where configuration moves between organisations. */
            externalRefId?: string;
            /**
             * Format: int64
             * @description Id of the object type whose records go through it.
             */
            objectTypeId?: number;
            /** @description The states, where they were asked for. */
            states?: components["schemas"]["LifeCycleState"][];
            /** @description Observed. */
            isSystemConfig?: boolean;
        };
        LifeCycleList: {
            /** @description The life cycles. */
            data: components["schemas"]["LifeCycle"][];
        };
        /** @description Observed. */
        Trigger: {
            /**
             * Format: int64
             * @description Id of the trigger.
             */
            id: number;
            /** @description Name of the trigger, as on its button. */
            name: string;
            /** @description What it does. */
            description?: string | null;
            /** @description 0 button, 1 timed, 2 event of the orchestration. */
            type?: number;
            /** @description Observed. */
            isWorkflow?: boolean;
            /**
             * Format: int64
             * @description Id of the life cycle.
             */
            objectLifeCycleId?: number;
            /** @description Stays the same where configuration moves between organisations. */
            externalRefId?: string;
            /** @description Of timed triggers. Its type is not known. */
            frequency?: unknown;
            /** @description Colour of the button. Its type is not known. */
            color?: unknown;
            /** @description Icon of the button. Its type is not known. */
            icon?: unknown;
        };
        /** @description Observed. */
        Transition: {
            /**
             * Format: int64
             * @description Id of the transition.
             */
            id: number;
            /** @description Name of the transition. */
            name?: string | null;
            /**
             * Format: int64
             * @description Id of the trigger that sets it off.
             */
            triggerId: number;
            /**
             * Format: int64
             * @description Id of the state that it leads to.
             */
            destinationStateId?: number | null;
            /**
             * Format: int64
             * @description Id of the life cycle.
             */
            objectLifeCycleId?: number;
            /** @description Stays the same where configuration moves between organisations. */
            externalRefId?: string;
            /** @description What must hold. Its form is not known. */
            conditions?: unknown;
            /** @description Observed. */
            byPass?: boolean;
        };
        /** @description Observed. */
        LifeCycleContent: {
            /** @description The states. */
            states: components["schemas"]["LifeCycleState"][];
            /** @description The triggers. */
            triggers?: components["schemas"]["Trigger"][];
            /** @description The transitions. */
            transitions?: components["schemas"]["Transition"][];
        };
        /** @description What a record needs in a state (observed). */
        StateRequirement: {
            /**
             * Format: int64
             * @description Id of the requirement.
             */
            id: number;
            /**
             * Format: int64
             * @description Id of the state.
             */
            objectLifeCycleStateId?: number;
            /**
             * Format: int64
             * @description Id of the life cycle.
             */
            objectLifeCycleId?: number;
            /**
             * Format: int64
             * @description Id of the field that must be filled.
             */
            fieldId?: number | null;
            /**
             * Format: int64
             * @description Id of the relationship that must be there.
             */
            relationshipTypeId?: number | null;
            /**
             * Format: int64
             * @description Id of the property that must be filled.
             */
            propertyId?: number | null;
            /**
             * Format: int64
             * @description Id of the role that must be assigned.
             */
            roleId?: number | null;
            /** @description 1 field, 4 role. Other values may come. */
            type?: number;
            /**
             * Format: int64
             * @description Id of the organisation.
             */
            org?: number;
        };
        TransitionList: {
            /** @description The transitions. */
            data: components["schemas"]["Transition"][];
        };
        /** @description Observed; its other fields are not known. */
        TransitionAction: {
            /**
             * Format: int64
             * @description Id of the action.
             */
            id?: number;
        };
        TransitionActionList: {
            /** @description The actions. The envelope is inferred. */
            data: components["schemas"]["TransitionAction"][];
        };
        /** @description Observed. */
        StateActionsRequest: {
            /** @description Ids of the states. */
            stateIds: number[];
            /** @description Kinds of actions. The type is inferred. */
            actionTypes?: number[];
        };
        /** @description Observed. */
        Form: {
            /**
             * Format: int64
             * @description Id of the form.
             */
            id: number;
            /** @description Name of the form. */
            name: string;
            /** @description What it is for. */
            description?: string | null;
            /** @description Kind of form. */
            type?: number;
            /**
             * Format: int64
             * @description Id of the object type.
             */
            objectTypeId?: number | null;
            /** @description Stays the same where configuration moves between organisations. */
            externalRefId?: string;
        };
        FormList: {
            /** @description The forms. */
            data: components["schemas"]["Form"][];
        };
        /** @description Observed. */
        FormStructure: {
            /** @description The forms. Its form is not known. */
            forms?: unknown;
            /** @description What the form is made of. Its form is not known. */
            components?: unknown;
            /** @description The reports on it. Its form is not known. */
            reports?: unknown;
            /** @description The formulas on it. Its form is not known. */
            formulas?: unknown;
            /** @description The roles on it. Its form is not known. */
            roles?: unknown;
        };
        /** @description Observed. */
        DuplicateFormRequest: {
            /**
             * Format: int64
             * @description Id of the form.
             */
            id: number;
        };
        /** @description Observed. */
        Application: {
            /**
             * Format: int64
             * @description Id of the application.
             */
            id: number;
            /** @description Name of the application. */
            name: string;
            /** @description What it is for. That it can be null is inferred. */
            description?: string | null;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created?: string;
            /**
             * Format: date-time
             * @description When it was last changed. That it can be null is inferred.
             */
            modified?: string | null;
            /**
             * Format: int64
             * @description Id of the organisation.
             */
            org?: number;
            /** @description Place in the list. */
            ordinal?: number;
            /** @description Translation key. */
            nameKey?: string;
            /** @description Translation key. */
            descriptionKey?: string;
            /** @description Stays the same where configuration moves between organisations. */
            externalRefId?: string;
        };
        ApplicationList: {
            /** @description The applications. */
            data: components["schemas"]["Application"][];
        };
        /** @description An activity of an application (observed). Its fields are inferred. */
        Activity: {
            /**
             * Format: int64
             * @description Its id. Inferred.
             */
            id: number;
            /** @description Its name. Inferred. */
            name?: string;
        };
        ActivityList: {
            /** @description What there is. */
            data: components["schemas"]["Activity"][];
        };
        /** @description An action of an activity (observed). Its fields are inferred. */
        ActivityAction: {
            /**
             * Format: int64
             * @description Its id. Inferred.
             */
            id: number;
            /** @description Its name. Inferred. */
            name?: string;
        };
        ActivityActionList: {
            /** @description What there is. */
            data: components["schemas"]["ActivityAction"][];
        };
        /** @description A view of an activity (observed). Its fields are inferred. */
        ActivityView: {
            /**
             * Format: int64
             * @description Its id. Inferred.
             */
            id: number;
            /** @description Its name. Inferred. */
            name?: string;
        };
        ActivityViewList: {
            /** @description What there is. */
            data: components["schemas"]["ActivityView"][];
        };
        /** @description Observed. */
        Report: {
            /**
             * Format: int64
             * @description Id of the report.
             */
            id: number;
            /** @description Name of the report. */
            name: string;
            /** @description What it is for. That it can be null is inferred. */
            description?: string | null;
            /**
             * Format: int64
             * @description Id of the object type. That it can be null is inferred.
             */
            objectTypeId?: number | null;
            /** @description Kind of report. */
            type?: number;
            /** @description Also shows archived records. */
            showArchiveData?: boolean;
            /** @description Of the page. Its type is not known. */
            orientation?: unknown;
            /** @description Stays the same where configuration moves between organisations. */
            externalRefId?: string;
            /** @description Translation key. */
            nameKey?: string;
            /** @description Translation key. */
            descriptionKey?: string;
        };
        ReportList: {
            /** @description The reports. The envelope is inferred. */
            data: components["schemas"]["Report"][];
        };
        /** @description Observed; its fields are not known. */
        ReportPart: {
            /**
             * Format: int64
             * @description Its id. Inferred.
             */
            id?: number;
        };
        ReportPartList: {
            /** @description What there is. The envelope is inferred. */
            data: components["schemas"]["ReportPart"][];
        };
        /** @description Value of a field (observed). */
        Evaluation: {
            /** @description A select has the id of the option, a date Unix seconds, an attachment a list of files, an image an object; others are what they look like. */
            value?: unknown;
            /**
             * Format: int64
             * @description Id of the field.
             */
            fieldId?: number;
            /**
             * Format: date-time
             * @description When it was last changed, with `includeFieldMetaData`.
             */
            modified?: string | null;
            /**
             * Format: int64
             * @description Id of the user who changed it last, with `includeFieldMetaData`.
             */
            modifiedBy?: number | null;
            /** @description External reference id of the field, with `includeFieldMetaData`. */
            externalRefId?: string;
            /** @description Unique name of the field, with `includeFieldMetaData`. */
            uniqueName?: string;
        };
        /** @description Value of a formula (observed). */
        FormulaValue: {
            /** @description The result. */
            value?: number | null;
            /** @description Name of the range that it falls into. */
            label?: string | null;
            /** @description Colour of that range. */
            color?: string | null;
            /** @description The range. Its type is not known. */
            range?: unknown;
            /**
             * Format: int64
             * @description Id of the range.
             */
            rangeId?: number | null;
            /** @description Name of the formula. */
            formulaName?: string | null;
            /** @description When it was calculated. Its type is not known. */
            lastCalculated?: unknown;
            /** @description External reference id of the formula. */
            externalRefId?: string | null;
        };
        /** @description A place (observed). */
        Geolocation: {
            /**
             * Format: int64
             * @description Id of the place.
             */
            id?: number;
            /** @description A GeoJSON point. One integrator sends latitude before longitude: check the order in your own data. */
            geo?: {
                [key: string]: unknown;
            };
            /** @description Code of the country. */
            country?: string | null;
            /** @description Name of the country. */
            countryName?: string | null;
            /** @description Code of the state. */
            state?: string | null;
            /** @description Name of the state. */
            stateName?: string | null;
            /** @description City. */
            city?: string | null;
            /** @description Postal code. */
            zipCode?: string | null;
            /** @description Street. */
            street?: string | null;
            /** @description House number. */
            houseNumber?: string | null;
            /** @description Notes. */
            notes?: string | null;
            /** @description What is shown. */
            label?: string | null;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created?: string;
        };
        /** @description A record in a list (observed). */
        RecordSummary: {
            /**
             * Format: int64
             * @description Id of the record.
             */
            id: number;
            /** @description Name of the record. */
            name?: string;
            /** @description What it is about. */
            description?: string | null;
            /** @description The id by which other systems know it. */
            externalRefId?: string;
            /** @description The id that people use: the monogram of the object type and a number, such as `I-22`. */
            uniqueId?: number | string;
            /**
             * Format: int64
             * @description Id of the object type.
             */
            objectTypeId: number;
            /**
             * Format: int64
             * @description Id of the state that it is in.
             */
            objectLifeCycleStateId?: number | null;
            /** @description Values of its fields, by the id of the field. */
            evaluations?: {
                [key: string]: components["schemas"]["Evaluation"];
            };
            /** @description Values of its formulas, by the id of the formula. */
            formulas?: {
                [key: string]: components["schemas"]["FormulaValue"];
            };
            /**
             * Format: date-time
             * @description When it was created.
             */
            created?: string;
            /**
             * Format: int64
             * @description Id of the user who created it.
             */
            createdBy?: number;
            /**
             * Format: date-time
             * @description When it came into its state.
             */
            dateStateChanged?: string | null;
            /**
             * Format: date-time
             * @description Observed.
             */
            lastSyncDate?: string | null;
            /** @description It is an assessment. */
            assessment?: boolean;
            /**
             * Format: int64
             * @description Id of the anchor, of an assessment.
             */
            anchor?: number | null;
            /** @description Where it is. */
            geolocation?: components["schemas"]["Geolocation"] | null;
            /**
             * Format: int64
             * @description Id of the place.
             */
            geolocation_id?: number | null;
        };
        RecordList: {
            /** @description The records of this page; empty after the last one. */
            data: components["schemas"]["RecordSummary"][];
        };
        /** @description Observed. */
        FieldValue: {
            /** @description Id of the field; with `byRef` its external reference id. */
            fieldId: number | string;
            /** @description A select takes the id of an option, a date Unix seconds, a number a number, a text a text. */
            value: unknown;
        };
        /** @description Observed. */
        RelatedIds: {
            /** @description Id of the relationship type; with `byRef` its external reference id. */
            relationshipId: number | string;
            /** @description Ids of records; with `byRef` their external reference ids. */
            value: (number | string)[];
        };
        /** @description Observed. */
        RoleAssignment: {
            /** @description Id of the role. */
            roleId: number | string;
            /** @description Ids of users. */
            users?: number[];
            /** @description Ids of user groups. */
            userGroups?: number[];
        };
        /** @description Observed. */
        RecordFile: {
            /**
             * Format: int64
             * @description Id of a file that was uploaded before.
             */
            fileId: number;
            /**
             * Format: int64
             * @description Id of an attachment field.
             */
            fieldId: number;
        };
        /** @description A GeoJSON point (observed). */
        GeoPoint: {
            /**
             * @description Always `Point`.
             * @enum {string}
             */
            type: "Point";
            /** @description One integrator sends latitude before longitude: check the order in your own data. */
            coordinates: number[];
        };
        /** @description Observed. */
        GeolocationRequest: {
            /** @description The point. */
            geo?: components["schemas"]["GeoPoint"];
            /** @description Code of the country. */
            country?: string;
            /** @description Name of the country. */
            countryName?: string;
            /** @description Code of the state. */
            state?: string;
            /** @description Name of the state. */
            stateName?: string;
            /** @description City. */
            city?: string;
            /** @description Postal code. */
            zipCode?: string;
            /** @description Street. */
            street?: string;
            /** @description House number. */
            houseNumber?: string;
            /** @description Notes. */
            notes?: string;
            /** @description What is shown. */
            label?: string;
        };
        /** @description Observed. */
        GeolocationTranslation: {
            /** @description Language. */
            language?: string;
            /** @description Country. */
            country?: string;
            /** @description State. */
            state?: string;
            /** @description City. */
            city?: string;
            /** @description Postal code. */
            zipCode?: string;
            /** @description Street. */
            street?: string;
            /** @description House number. */
            houseNumber?: string;
            /** @description What is shown. */
            label?: string;
        };
        /** @description Observed. */
        DimensionRequest: {
            /** @description Kind of dimension. */
            type: number;
            /**
             * Format: int64
             * @description Id of an object type.
             */
            dimensionId: number;
            /**
             * Format: int64
             * @description Id of a record.
             */
            optionId: number;
        };
        /** @description Observed. */
        RecordParent: {
            /**
             * Format: int64
             * @description Id of the record to relate it to.
             */
            objectId: number;
            /**
             * Format: int64
             * @description Id of the relationship type.
             */
            relationshipTypeId: number;
            /** @description The relationship leads from the new record to that one. */
            inverse?: boolean;
        };
        /** @description Observed. */
        CreateRecordRequest: {
            /** @description Id of the object type; with `byRef` its external reference id. */
            objectTypeId: number | string;
            /** @description Id of the trigger that creates the record. One integrator always sends it. */
            triggerId?: number | string;
            /** @description Name of the record. */
            name?: string;
            /** @description What it is about. */
            description?: string;
            /** @description The id by which other systems know it. */
            externalRefId?: string;
            /** @description Values of fields. */
            evaluations?: components["schemas"]["FieldValue"][];
            /** @description Outgoing relationships. */
            relationships?: components["schemas"]["RelatedIds"][];
            /** @description Incoming relationships. */
            references?: components["schemas"]["RelatedIds"][];
            /** @description Who gets which role. */
            roles?: components["schemas"]["RoleAssignment"][];
            /** @description Files that were uploaded before. */
            files?: components["schemas"]["RecordFile"][];
            /** @description Where it is. */
            geolocation?: components["schemas"]["GeolocationRequest"];
            /** @description The place in several languages. */
            geolocationTranslations?: components["schemas"]["GeolocationTranslation"][];
            /** @description Id of the anchor, of an assessment. */
            anchor?: number | string | null;
            /** @description It is an assessment. Default `false`. */
            assessment?: boolean;
            /** @description Dimensions, of an assessment. */
            dimensions?: components["schemas"]["DimensionRequest"][];
            /** @description Also relates it to a record, in the same call. */
            parent?: components["schemas"]["RecordParent"];
            /** @description Of portals: the submitter wants to be told. */
            hasSubmitterOptedIn?: boolean;
            /** @description Of portals: the submitter wants to stay unknown. */
            isSubmitterAnonymous?: boolean;
            /** @description Of portals: who submits it. */
            submitter?: string;
            /** @description Of portals: name of the submitter. */
            submitterName?: string;
            /** @description Name of a time zone, such as `UTC`. */
            tz?: string;
        };
        /** @description Observed. */
        CreatedRecord: {
            /**
             * Format: int64
             * @description Id of the record.
             */
            id: number;
            /** @description The id that people use. */
            uniqueId?: number | string;
            /** @description Name of the record. */
            name?: string;
            /** @description The id by which other systems know it. */
            externalRefId?: string;
            /**
             * Format: int64
             * @description Id of its state. That it can be null is inferred.
             */
            objectLifeCycleStateId?: number | null;
            /** @description The numbers of the unique id. */
            uniqueIdArray?: number[];
            /**
             * Format: int64
             * @description Where a related record was cloned.
             */
            newTargetId?: number;
            /** @description Its form is not known. */
            relationships?: unknown;
            /** @description Its form is not known. */
            references?: unknown;
        };
        /** @description Observed. */
        RoleEvaluation: {
            /** @description Id of the role; may be a text of digits. */
            roleId: number | string;
            /** @description Ids of users. */
            users?: number[];
            /** @description Ids of user groups. */
            groups?: number[];
        };
        /** @description Observed. */
        RoleMembers: {
            /** @description Who has which role. */
            roleEvaluations?: components["schemas"]["RoleEvaluation"][];
            /** @description The users. Their form is not known. */
            users?: unknown;
            /** @description The user groups. Their form is not known. */
            groups?: unknown;
        };
        /** @description A record with everything (observed). */
        RecordDetail: {
            /**
             * Format: int64
             * @description Id of the record.
             */
            id: number;
            /** @description Name of the record. */
            name?: string;
            /** @description What it is about. */
            description?: string | null;
            /** @description The id by which other systems know it. */
            externalRefId?: string;
            /** @description The id that people use: the monogram of the object type and a number, such as `I-22`. */
            uniqueId?: number | string;
            /**
             * Format: int64
             * @description Id of the object type.
             */
            objectTypeId: number;
            /**
             * Format: int64
             * @description Id of the state that it is in.
             */
            objectLifeCycleStateId?: number | null;
            /** @description Values of its fields, by the id of the field. */
            evaluations?: {
                [key: string]: components["schemas"]["Evaluation"];
            };
            /** @description Values of its formulas, by the id of the formula. */
            formulas?: {
                [key: string]: components["schemas"]["FormulaValue"];
            };
            /**
             * Format: date-time
             * @description When it was created.
             */
            created?: string;
            /**
             * Format: int64
             * @description Id of the user who created it.
             */
            createdBy?: number;
            /**
             * Format: date-time
             * @description When it came into its state.
             */
            dateStateChanged?: string | null;
            /**
             * Format: date-time
             * @description Observed.
             */
            lastSyncDate?: string | null;
            /** @description It is an assessment. */
            assessment?: boolean;
            /**
             * Format: int64
             * @description Id of the anchor, of an assessment.
             */
            anchor?: number | null;
            /** @description Where it is. */
            geolocation?: components["schemas"]["Geolocation"] | null;
            /**
             * Format: int64
             * @description Id of the place.
             */
            geolocation_id?: number | null;
            /** @description The numbers of the unique id, several where it has dots. */
            uniqueIdArray?: number[];
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            modified?: string | null;
            /**
             * Format: int64
             * @description Id of the user who changed it last.
             */
            modifiedBy?: number | null;
            /**
             * Format: int64
             * @description Id of the assessment that it belongs to.
             */
            assessmentObjectId?: number | null;
            /**
             * Format: int64
             * @description Id of the object type of that assessment.
             */
            assessmentObjectTypeId?: number | null;
            /** @description True, false or null. */
            assessmentLaunched?: unknown;
            /** @description It is archived. */
            is_archive?: boolean;
            /** @description Ids of the triggers that the caller may fire now; may be null or hold null. */
            allowedTriggers?: unknown;
            /** @description Who has which role, where the caller may see it. */
            roles?: components["schemas"]["RoleMembers"] | null;
        };
        /** @description Properties alone; fields have a call of their own (observed). */
        UpdateRecordRequest: {
            /** @description Name of the record. */
            name?: string;
            /** @description What it is about. */
            description?: string;
            /** @description The id by which other systems know it. */
            externalRefId?: string;
        };
        /** @description Inferred. */
        DeletedRecord: {
            /** @description Id of the job, with `useJob` (inferred). */
            jobId?: string;
        };
        RecordExistence: {
            /** @description The record exists. */
            exists: boolean;
        };
        /** @description Observed. */
        Dimension: {
            /** @description Kind of dimension. */
            type?: number;
            /**
             * Format: int64
             * @description Id of a record.
             */
            optionId?: number;
            /**
             * Format: int64
             * @description Id of an object type.
             */
            dimensionId?: number;
        };
        /** @description A record that a search has found (observed). */
        FoundRecord: {
            /**
             * Format: int64
             * @description Id of the record.
             */
            id: number;
            /** @description Name of the record. */
            name?: string;
            /** @description What it is about. */
            description?: string | null;
            /** @description The id by which other systems know it. */
            externalRefId?: string;
            /** @description The id that people use: the monogram of the object type and a number, such as `I-22`. */
            uniqueId?: number | string;
            /**
             * Format: int64
             * @description Id of the object type.
             */
            objectTypeId: number;
            /**
             * Format: int64
             * @description Id of the state that it is in.
             */
            objectLifeCycleStateId?: number | null;
            /** @description Values of its fields, by the id of the field. */
            evaluations?: {
                [key: string]: components["schemas"]["Evaluation"];
            };
            /** @description Values of its formulas, by the id of the formula. */
            formulas?: {
                [key: string]: components["schemas"]["FormulaValue"];
            };
            /**
             * Format: date-time
             * @description When it was created.
             */
            created?: string;
            /**
             * Format: int64
             * @description Id of the user who created it.
             */
            createdBy?: number;
            /**
             * Format: date-time
             * @description When it came into its state.
             */
            dateStateChanged?: string | null;
            /**
             * Format: date-time
             * @description Observed.
             */
            lastSyncDate?: string | null;
            /** @description It is an assessment. */
            assessment?: boolean;
            /**
             * Format: int64
             * @description Id of the anchor, of an assessment.
             */
            anchor?: number | null;
            /** @description Where it is. */
            geolocation?: components["schemas"]["Geolocation"] | null;
            /**
             * Format: int64
             * @description Id of the place.
             */
            geolocation_id?: number | null;
            /** @description The numbers of the unique id, several where it has dots. */
            uniqueIdArray?: number[];
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            modified?: string | null;
            /**
             * Format: int64
             * @description Id of the user who changed it last.
             */
            modifiedBy?: number | null;
            /**
             * Format: int64
             * @description Id of the assessment that it belongs to.
             */
            assessmentObjectId?: number | null;
            /**
             * Format: int64
             * @description Id of the object type of that assessment.
             */
            assessmentObjectTypeId?: number | null;
            /** @description True, false or null. */
            assessmentLaunched?: unknown;
            /** @description It is archived. */
            is_archive?: boolean;
            /** @description Dimensions, of an assessment. */
            dimensions?: components["schemas"]["Dimension"][];
            /**
             * Format: date-time
             * @description When a trigger was last fired. That it can be null is inferred.
             */
            last_trigger_time?: string | null;
            /** @description Who submitted it through a portal. */
            submitter?: unknown;
            /** @description Name of the submitter. */
            submitterName?: string | null;
            /** @description Kind of submitter. Its type is not known. */
            submitterType?: unknown;
            /** @description How it was created. Its type is not known. */
            creationType?: unknown;
            /**
             * Format: int64
             * @description Id of the address that it was sent to.
             */
            creationEmailAddressId?: number | null;
            /** @description The submitter wants to stay unknown. */
            isSubmitterAnonymous?: boolean;
            /** @description The submitter wants to be told. */
            hasSubmitterOptedIn?: boolean;
            /** @description The caller may change it. */
            canWrite?: boolean;
            /** @description How well it fits the search. That it can be null is inferred. */
            elasticScore?: number | null;
        };
        /** @description Observed. */
        SearchResultOfType: {
            /** @description What was found. */
            records: components["schemas"]["FoundRecord"][];
        };
        /** @description Observed. */
        SearchResult: {
            /** @description By the id of the object type. */
            data: {
                [key: string]: components["schemas"]["SearchResultOfType"];
            };
        };
        /** @description Inferred. */
        TextSearchResult: {
            /** @description What was found. The form is inferred. */
            data: components["schemas"]["FoundRecord"][];
        };
        AssignedList: {
            /** @description The records that the caller has a role in. That they have the form of a list is inferred. */
            data: components["schemas"]["RecordSummary"][];
        };
        /** @description Counts. The form is not known. */
        Counts: {
            [key: string]: unknown;
        };
        /** @description Values of fields. The form is not known; that they are by the id of the field is inferred. */
        FieldValues: {
            [key: string]: components["schemas"]["Evaluation"];
        };
        /** @description Observed. */
        FieldValueRequest: {
            /** @description A select takes the id of an option, a date Unix seconds, a number a number, a text a text. */
            value: unknown;
        };
        /** @description Related records. The form is not known. */
        Relationships: {
            [key: string]: unknown;
        };
        /** @description Observed. */
        RelatedRecord: {
            /**
             * Format: int64
             * @description Id of the record.
             */
            objectId: number;
            /** @description Name of the record. */
            objectName?: string;
            /** @description The id by which other systems know it. */
            externalRefId?: string;
        };
        /** @description Observed. */
        RelationResult: {
            /**
             * Format: int64
             * @description Id of the clone, with `shouldClone`.
             */
            newTargetId?: number;
        };
        /** @description Observed. */
        RoleMembersRequest: {
            /** @description Ids of users. That it can be left out is inferred. */
            userIds?: number[];
            /** @description Ids of user groups. That it can be left out is inferred. */
            groupIds?: number[];
        };
        /** @description Observed. */
        File: {
            /**
             * Format: int64
             * @description Id of the file.
             */
            id: number;
            /** @description Name of the file. */
            displayFileName?: string;
            /** @description Media type. */
            contentType?: string;
            /** @description Where it can be downloaded. Treat it as a secret: it may need no token (inferred). */
            fileUrl?: string | null;
            /**
             * Format: date-time
             * @description When it was uploaded.
             */
            created?: string;
            /**
             * Format: int64
             * @description Id of the user who uploaded it.
             */
            createdBy?: number;
            /**
             * Format: date-time
             * @description When it was last changed. That it can be null is inferred.
             */
            modified?: string | null;
            /**
             * Format: int64
             * @description Id of the user who changed it last. That it can be null is inferred.
             */
            modifiedBy?: number | null;
            /**
             * Format: int64
             * @description Id of the organisation.
             */
            org?: number;
        };
        /** @description The body is observed; the path is documented. */
        AttachFileRequest: {
            /**
             * Format: int64
             * @description Id of an attachment field (observed).
             */
            fieldId: number;
        };
        /** @description Observed. */
        RecordTrigger: {
            /**
             * Format: int64
             * @description Id of the trigger.
             */
            id: number;
            /** @description Name of the trigger, as on its button. */
            name?: string;
        };
        RecordTriggerList: {
            /** @description The triggers that the caller may fire now. */
            data: components["schemas"]["RecordTrigger"][];
        };
        /** @description Not known. */
        TriggerResult: {
            [key: string]: unknown;
        };
        /** @description The fields that are written are observed; the others are inferred. */
        Comment: {
            /**
             * Format: int64
             * @description Id of the comment. Inferred.
             */
            id: number;
            /** @description The text. */
            message?: string;
            /**
             * Format: int64
             * @description Id of the comment that it answers.
             */
            parentId?: number | null;
            /** @description 0 open, 1 resolved. */
            state?: number;
            /**
             * Format: date-time
             * @description When it was written. Inferred.
             */
            created?: string;
            /**
             * Format: int64
             * @description Id of its author. Inferred.
             */
            createdBy?: number;
        };
        CommentList: {
            /** @description The comments. The envelope is inferred. */
            data: components["schemas"]["Comment"][];
        };
        /** @description Observed. */
        CreateCommentRequest: {
            /** @description The text. */
            message: string;
            /**
             * Format: int64
             * @description Id of the comment that it answers.
             */
            parentId?: number | null;
            /**
             * @description 0 open, 1 resolved.
             * @enum {integer}
             */
            state?: 0 | 1;
        };
        /** @description Inferred. */
        UpdateCommentRequest: {
            /** @description The text. Inferred. */
            message: string;
        };
        /** @description Observed. */
        CommentStateRequest: {
            /**
             * @description 0 open (inferred), 1 resolved.
             * @enum {integer}
             */
            state: 0 | 1;
        };
        /** @description Observed. */
        Job: {
            /** @description Id of the job. */
            id: string;
            /** @description 1 while it is running; any other value means that it is done. Which values mean a failure is not known. */
            status: number;
            /** @description The result; empty until the job is done. That it can be null is inferred. */
            payload?: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: int64
             * @description When it began, in Unix seconds. That it can be null is inferred.
             */
            started?: number | null;
            /**
             * Format: int64
             * @description When it ended, in Unix seconds.
             */
            finished?: number | null;
            /** @description More about it. That it can be null is inferred. */
            metadata?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Observed. */
        ImportRequest: {
            /**
             * Format: binary
             * @description A spreadsheet (`.xlsx`) of at most 20 MiB, with a sheet for each object type or relationship: unique names of fields in row 4, external reference ids in column A from row 5, dates in UTC.
             */
            file: string;
        };
        /** @description Observed. */
        ImportStarted: {
            /** @description Id of the job. Ask for it until it is done. */
            jobId: string;
        };
        /** @description The form of the body is not published, so anything goes. */
        ImportJsonRequest: unknown;
        /** @description Not known. */
        FocusResult: {
            [key: string]: unknown;
        };
        /** @description Observed. */
        FocusRequest: {
            /**
             * Format: int64
             * @description Id of the record.
             */
            objectId: number;
        };
        /** @description Observed. */
        LaunchRequest: {
            /** @description Ids of records to rely on. */
            relyOnObjectIds?: number[];
        };
        /** @description A job (observed). */
        LaunchedAssessment: {
            /** @description Id of the job, for `GET /object/job/{jobId}`. */
            id: string;
        };
        /** @description Observed. */
        PushToAssessmentsRequest: {
            /** @description Ids of assessments. */
            assessmentIds: number[];
        };
        /** @description Observed. */
        PushResult: {
            /** @description Ids of new clones. */
            createdCloneIds?: number[];
            /** @description Ids of changed clones. */
            updatedCloneIds?: number[];
            /** @description Ids of relationships. */
            relationshipIds?: number[];
        };
        /** @description Observed. */
        PushError: {
            /** @description What went wrong. */
            errorMessage?: string;
        };
        /** @description Observed. */
        PushToAssessmentsResult: {
            /** @description Id of the job, with `useJob`. */
            jobId?: string;
            /** @description What was done. */
            results?: components["schemas"]["PushResult"][];
            /** @description What failed. */
            errors?: components["schemas"]["PushError"][];
            /** @description Its form is not known. */
            messageRequests?: unknown;
        };
        /** @description Observed. */
        ClonesOfLibraryObject: {
            /** @description The record of the library. */
            libraryObject?: unknown;
            /** @description Its clones. */
            clones?: unknown;
        };
        /** @description Observed. */
        AssessmentData: {
            /** @description The assessments. */
            assessmentObjects?: unknown;
            /** @description Their dimensions. */
            objectTypeDimensionObjects?: unknown;
            /** @description The clones of each record of the library. */
            clonesGroupByLibraryObjects?: components["schemas"]["ClonesOfLibraryObject"][];
            /** @description Clones that several assessments share. */
            clonesWithSharedAssessments?: unknown;
        };
        /** @description Inferred. */
        UploadRequest: {
            /**
             * Format: binary
             * @description The file, of at most 100 MiB.
             */
            file: string;
        };
        /** @description Observed. */
        StartUploadRequest: {
            /** @description Name of the file. */
            filename: string;
            /**
             * Format: int64
             * @description Size in bytes.
             */
            expectedLength: number;
        };
        /** @description Observed. How the parts are signed is not known. */
        UploadTarget: {
            /** @description Names the upload when it is finished. */
            token: string;
            /** @description Name of the file there. */
            filename?: string;
            /** @description Bucket of the cloud storage. */
            bucket?: string;
            /** @description Region of the cloud storage. */
            region?: string;
            /** @description Key of the cloud storage, a secret. */
            accessKey?: string;
        };
        /** @description Observed. */
        StartedUpload: {
            /** @description Where to upload to. */
            upload: components["schemas"]["UploadTarget"];
        };
        /** @description Observed. */
        FinishUploadRequest: {
            /** @description From the start of the upload. */
            token: string;
            /** @description Media type. */
            contentType: string;
        };
        /** @description Observed. */
        UpdateFileRequest: {
            /** @description Name of the file. */
            displayFileName: string;
        };
        FileList: {
            /** @description The files. The envelope is inferred. */
            data: components["schemas"]["File"][];
        };
        /** @description Documented. */
        CurrentOrganisation: {
            /**
             * Format: int64
             * @description Id of the organisation.
             */
            id: number;
        };
        /** @description Observed, but for `currentOrg`. */
        CurrentUser: {
            /**
             * Format: int64
             * @description Id of the user.
             */
            id: number;
            /** @description First name. */
            first?: string;
            /** @description Last name. */
            last?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description Stays the same where configuration moves between organisations. */
            externalRefId?: string;
            /** @description The user may log in. */
            isActive?: boolean;
            /** @description 0 user, 1 administrator. */
            userType?: number;
            /** @description Is an administrator. */
            isAdmin?: boolean;
            /** @description Is the login of a portal. */
            isPortalUrlAccess?: boolean;
            /**
             * Format: date-time
             * @description When the user last logged in.
             */
            lastLogin?: string | null;
            /** @description Language, such as `en-US`. */
            lang?: string;
            /** @description The organisation of the token (documented). */
            currentOrg?: components["schemas"]["CurrentOrganisation"];
        };
        /** @description Observed. */
        User: {
            /**
             * Format: int64
             * @description Id of the user.
             */
            id: number;
            /** @description First name. */
            first?: string;
            /** @description Last name. */
            last?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description Stays the same where configuration moves between organisations. */
            externalRefId?: string;
            /** @description The user may log in. */
            isActive?: boolean;
            /** @description 0 user, 1 administrator. */
            userType?: number;
            /** @description Is an administrator. */
            isAdmin?: boolean;
            /** @description Is the login of a portal. */
            isPortalUrlAccess?: boolean;
            /**
             * Format: date-time
             * @description When the user last logged in.
             */
            lastLogin?: string | null;
            /** @description Language, such as `en-US`. */
            lang?: string;
        };
        UserList: {
            /** @description The users. The envelope is inferred. */
            data: components["schemas"]["User"][];
        };
        /** @description Inferred from what is read. */
        CreateUserRequest: {
            /** @description E-mail address. */
            email: string;
            /** @description First name. */
            first?: string;
            /** @description Last name. */
            last?: string;
            /** @description Stays the same where configuration moves between organisations. */
            externalRefId?: string;
            /** @description The user may log in. */
            isActive?: boolean;
            /** @description Is an administrator. */
            isAdmin?: boolean;
            /** @description Language, such as `en-US`. */
            lang?: string;
        };
        /** @description Inferred from what is read. */
        UpdateUserRequest: {
            /** @description E-mail address. */
            email?: string;
            /** @description First name. */
            first?: string;
            /** @description Last name. */
            last?: string;
            /** @description Stays the same where configuration moves between organisations. */
            externalRefId?: string;
            /** @description The user may log in. */
            isActive?: boolean;
            /** @description Is an administrator. */
            isAdmin?: boolean;
            /** @description Language, such as `en-US`. */
            lang?: string;
        };
        /** @description Inferred from what adds a user to an organisation. */
        MembershipRequest: {
            /** @description May log in to the organisation. */
            isActive?: boolean;
            /** @description Is an administrator of the organisation. */
            isAdmin?: boolean;
            /** @description Observed in another call. */
            allAccess?: boolean;
        };
        /** @description Observed. */
        TermsOfServiceRequest: {
            /** @description Has accepted the terms of service. */
            acceptedTos: boolean;
        };
        /** @description Observed. */
        FindUserRequest: {
            /** @description E-mail address. */
            email: string;
        };
        /** @description The form is not published: the page only says that the number in it is the id of the user. Both names are inferred, use one of them. */
        ResetMfaRequest: {
            /** @description Ids of users (inferred). */
            userIds?: number[];
            /**
             * Format: int64
             * @description Id of the user (inferred).
             */
            userId?: number;
        };
        /** @description That `id` is there is documented. */
        Membership: {
            /**
             * Format: int64
             * @description Id of the membership, which API keys are made for.
             */
            id: number;
            /**
             * Format: int64
             * @description Id of the user. Inferred.
             */
            userId?: number;
            /**
             * Format: int64
             * @description Id of the organisation. Inferred.
             */
            orgId?: number;
            /** @description May log in to the organisation. Inferred. */
            isActive?: boolean;
        };
        /** @description Observed. */
        AddMemberRequest: {
            /** @description May log in to the organisation. */
            isActive?: boolean;
            /** @description Is an administrator of the organisation. */
            isAdmin?: boolean;
            /** @description Its meaning is not known. */
            allAccess?: boolean;
        };
        /** @description The fields are not published, so anything goes. */
        MfaRequest: unknown;
        /** @description Observed. */
        UserGroup: {
            /**
             * Format: int64
             * @description Id of the group.
             */
            id: number;
            /** @description Name of the group. It need not be unique in the organisation. */
            name: string;
            /** @description What it is for. */
            description?: string | null;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created?: string;
            /**
             * Format: date-time
             * @description When it was last changed. That it can be null is inferred.
             */
            modified?: string | null;
            /**
             * Format: int64
             * @description Id of the user who created it.
             */
            createdBy?: number | null;
            /**
             * Format: int64
             * @description Id of the user who changed it last.
             */
            modifiedBy?: number | null;
            /**
             * Format: int64
             * @description Id of the organisation.
             */
            org?: number;
            /** @description Stays the same where configuration moves between organisations. */
            externalRefId?: string;
            /** @description Its name in SCIM. */
            scimdisplayname?: string | null;
            /** @description How many users it has, as a text. */
            numberOfUsers?: string;
        };
        UserGroupList: {
            /** @description The groups. */
            data: components["schemas"]["UserGroup"][];
        };
        RolesByGroup: {
            /** @description Roles by the id of the group. */
            data: {
                [key: string]: components["schemas"]["Role"][];
            };
        };
        UsersByGroup: {
            /** @description Users by the id of the group. */
            data: {
                [key: string]: components["schemas"]["User"][];
            };
        };
        /** @description Observed. */
        UserIdsRequest: {
            /** @description Ids of users. */
            userIds: number[];
        };
        /** @description Observed. */
        GroupIdsRequest: {
            /** @description Ids of user groups. */
            groupIds: number[];
        };
        /** @description Observed. */
        RoleMemberSearch: {
            /** @description The users. */
            users?: components["schemas"]["User"][];
            /** @description The groups. */
            groups?: components["schemas"]["UserGroup"][];
        };
        /** @description Observed. */
        PermittedTrigger: {
            /**
             * Format: int64
             * @description Its id.
             */
            id: number;
            /**
             * Format: int64
             * @description Id of the permission.
             */
            rolePermissionId?: number;
            /**
             * Format: int64
             * @description Id of the trigger.
             */
            triggerId?: number;
            /**
             * Format: int64
             * @description Id of the life cycle.
             */
            objectLifeCycleId?: number | null;
            /**
             * Format: int64
             * @description Id of the organisation.
             */
            org?: number;
            /** @description Stays the same where configuration moves between organisations. */
            externalRefId?: string;
        };
        /** @description Observed. */
        RolePermission: {
            /**
             * Format: int64
             * @description Id of the permission.
             */
            id: number;
            /** @description 0 none, 1 read, 2 read and edit. */
            permission?: number;
            /** @description May launch several assessments at once. */
            canBulkLaunch?: boolean;
            /** @description May create records. */
            canCreate?: boolean;
            /** @description May delete records. */
            canDelete?: boolean;
            /** @description May merge records. */
            canMerge?: boolean;
            /** @description May give this role to others. */
            canManageRole?: boolean;
            /**
             * Format: int64
             * @description Id of the role.
             */
            roleId?: number;
            /**
             * Format: int64
             * @description Id of the object type.
             */
            objectTypeId?: number;
            /**
             * Format: int64
             * @description Id of the life cycle.
             */
            objectLifeCycleId?: number;
            /**
             * Format: int64
             * @description Id of the state.
             */
            objectLifeCycleStateId?: number;
            /**
             * Format: int64
             * @description Id of the form that is shown.
             */
            formId?: number | null;
            /**
             * Format: int64
             * @description Id of the organisation.
             */
            org?: number;
            /** @description Stays the same where configuration moves between organisations. */
            externalRefId?: string;
            /** @description Holds where the role is assigned in the record (inferred). */
            assigned?: boolean;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created?: string;
            /**
             * Format: date-time
             * @description When it was last changed. That it can be null is inferred.
             */
            modified?: string | null;
            /**
             * Format: int64
             * @description Id of the user who created it.
             */
            createdBy?: number;
            /**
             * Format: int64
             * @description Id of the user who changed it last.
             */
            modifiedBy?: number | null;
            /** @description Triggers that may be fired. */
            triggers?: components["schemas"]["PermittedTrigger"][];
        };
        RolePermissionList: {
            /** @description The permissions. */
            data: components["schemas"]["RolePermission"][];
        };
        /** @description Inferred from what is read. */
        RolePermissionRequest: {
            /**
             * Format: int64
             * @description Id of the state.
             */
            objectLifeCycleStateId: number;
            /**
             * @description 0 none, 1 read, 2 read and edit.
             * @enum {integer}
             */
            permission: 0 | 1 | 2;
            /** @description May launch several assessments at once. */
            canBulkLaunch?: boolean;
            /** @description May create records. */
            canCreate?: boolean;
            /** @description May delete records. */
            canDelete?: boolean;
            /** @description May merge records. */
            canMerge?: boolean;
            /** @description May give this role to others. */
            canManageRole?: boolean;
            /**
             * Format: int64
             * @description Id of the form that is shown.
             */
            formId?: number | null;
        };
        /** @description Observed. */
        RolePermissionsRequest: {
            /** @description The permissions. What they hold is inferred. */
            rolePermissions: components["schemas"]["RolePermissionRequest"][];
        };
        /** @description Observed. */
        PermittedLifeCycle: {
            /**
             * Format: int64
             * @description Id of the life cycle.
             */
            objectLifeCycleId: number;
        };
        PermittedLifeCycleList: {
            /** @description The life cycles. */
            data: components["schemas"]["PermittedLifeCycle"][];
        };
    };
    responses: {
        /** @description Any other failure: business rules such as `required.fields.not.filled.out` or `no.valid.transition.found`, with 400 or 409 (inferred); `too.many.requests`, with 429 (inferred). */
        OtherError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 400,
                 *       "message": "required.fields.not.filled.out"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The session token or the API key is not valid (observed). */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 401,
                 *       "message": "unauthorized"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The organisation is in maintenance mode (observed). */
        Maintenance: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 503,
                 *       "message": "org.is.in.maintenance.mode"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request is not authenticated, or the user has no access, or the network address is not allowed. The keys of the messages are observed: `user.does.not.have.access.to.object`, `access.denied`. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 403,
                 *       "message": "user.does.not.have.access.to.object"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such thing (observed). */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 404,
                 *       "message": "not.found"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description Also give the options of select fields. Default `false`.
         * @example true
         */
        IncludeFieldOptions: boolean;
        /**
         * @description Id of the field.
         * @example 11
         */
        FieldId: number;
        /**
         * @description Id of the option of a select field.
         * @example 101
         */
        OptionId: number;
        /**
         * @description Id of the object type.
         * @example 1
         */
        ObjectTypeId: number;
        /**
         * @description Id of the role.
         * @example 111
         */
        RoleId: number;
        /**
         * @description Id of the relationship type.
         * @example 21
         */
        RelationshipTypeId: number | string;
        /**
         * @description Id of the object type group.
         * @example 31
         */
        ObjectTypeGroupId: number;
        /**
         * @description Id of the life cycle.
         * @example 41
         */
        LifeCycleId: number;
        /**
         * @description Id of the trigger.
         * @example 62
         */
        TriggerId: number;
        /**
         * @description Id of the transition.
         * @example 72
         */
        TransitionId: number;
        /**
         * @description Id of the state of a life cycle.
         * @example 52
         */
        StateId: number;
        /**
         * @description Id of the form. With `byRef`, its external reference id.
         * @example 81
         */
        FormId: number | string;
        /**
         * @description The ids of the path and of the body are external reference ids (observed). Default `false`.
         * @example false
         */
        ByRef: boolean;
        /**
         * @description Id of the application.
         * @example 91
         */
        ApplicationId: number;
        /**
         * @description Id of the activity.
         * @example 92
         */
        ActivityId: number;
        /**
         * @description Id of the report. With `byRef`, its external reference id.
         * @example 95
         */
        ReportId: number | string;
        /**
         * @description Id of the record. With `byRef`, its external reference id.
         * @example 5001
         */
        ObjectId: number | string;
        /**
         * @description Do it in a job, whose id is answered at once, instead of in this call. Default `false`.
         * @example true
         */
        UseJob: boolean;
        /**
         * @description Id of the record at the other end of the relationship.
         * @example 5011
         */
        RelatedObjectId: number | string;
        /**
         * @description Id of the user.
         * @example 1002
         */
        UserId: number;
        /**
         * @description Id of the user group.
         * @example 121
         */
        GroupId: number;
        /**
         * @description Id of the file.
         * @example 7001
         */
        FileId: number;
        /**
         * @description Id of the user to act as. Needs an API key that the support of the vendor has allowed to impersonate; the user must be active in the organisation of the key.
         * @example 1003
         */
        ImpersonateUserId: number;
        /**
         * @description Id of the formula.
         * @example 97
         */
        FormulaId: number;
        /**
         * @description Id of the comment.
         * @example 8001
         */
        CommentId: number;
        /**
         * @description Id of the job.
         * @example 6f1c2f0a-0000-4000-8000-000000000001
         */
        JobId: string;
        /**
         * @description Id of the assessment, which is a record.
         * @example 5031
         */
        AssessmentId: number;
        /**
         * @description Id of the record in the library.
         * @example 5011
         */
        LibraryObjectId: number;
        /**
         * @description E-mail address of the user.
         * @example restricted@example.com
         */
        Email: string;
        /**
         * @description Id of the organisation.
         * @example 4711
         */
        OrgId: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Error = components['schemas']['Error'];
export type SessionUser = components['schemas']['SessionUser'];
export type MaintenanceContext = components['schemas']['MaintenanceContext'];
export type OrganisationModel = components['schemas']['OrganisationModel'];
export type Session = components['schemas']['Session'];
export type LoginRequest = components['schemas']['LoginRequest'];
export type AvailableOrganisation = components['schemas']['AvailableOrganisation'];
export type OrganisationChoice = components['schemas']['OrganisationChoice'];
export type SingleSignOnRedirect = components['schemas']['SingleSignOnRedirect'];
export type LoginResponse = components['schemas']['LoginResponse'];
export type LoginErrorDetails = components['schemas']['LoginErrorDetails'];
export type LoginError = components['schemas']['LoginError'];
export type LogoutRequest = components['schemas']['LogoutRequest'];
export type LogoutResponse = components['schemas']['LogoutResponse'];
export type ProductboardToken = components['schemas']['ProductboardToken'];
export type QrveyComposerToken = components['schemas']['QrveyComposerToken'];
export type LoginStrategyRequest = components['schemas']['LoginStrategyRequest'];
export type LoginStrategy = components['schemas']['LoginStrategy'];
export type TilesToken = components['schemas']['TilesToken'];
export type CreateApiKeyRequest = components['schemas']['CreateApiKeyRequest'];
export type CreatedApiKey = components['schemas']['CreatedApiKey'];
export type ApiKey = components['schemas']['ApiKey'];
export type DeletedApiKey = components['schemas']['DeletedApiKey'];
export type FieldProperties = components['schemas']['FieldProperties'];
export type FieldOption = components['schemas']['FieldOption'];
export type Field = components['schemas']['Field'];
export type FieldList = components['schemas']['FieldList'];
export type FieldPropertiesRequest = components['schemas']['FieldPropertiesRequest'];
export type CreateFieldRequest = components['schemas']['CreateFieldRequest'];
export type UpdateFieldRequest = components['schemas']['UpdateFieldRequest'];
export type CreateFieldOptionRequest = components['schemas']['CreateFieldOptionRequest'];
export type UpdateFieldOptionRequest = components['schemas']['UpdateFieldOptionRequest'];
export type ReorderRequest = components['schemas']['ReorderRequest'];
export type ObjectType = components['schemas']['ObjectType'];
export type ObjectTypeList = components['schemas']['ObjectTypeList'];
export type CreateObjectTypeRequest = components['schemas']['CreateObjectTypeRequest'];
export type UpdateObjectTypeRequest = components['schemas']['UpdateObjectTypeRequest'];
export type AddFieldsRequest = components['schemas']['AddFieldsRequest'];
export type Formula = components['schemas']['Formula'];
export type FormulaList = components['schemas']['FormulaList'];
export type Role = components['schemas']['Role'];
export type RoleList = components['schemas']['RoleList'];
export type RoleIdsRequest = components['schemas']['RoleIdsRequest'];
export type RelationshipType = components['schemas']['RelationshipType'];
export type RelationshipTypeList = components['schemas']['RelationshipTypeList'];
export type CreateRelationshipTypeRequest = components['schemas']['CreateRelationshipTypeRequest'];
export type UpdateRelationshipTypeRequest = components['schemas']['UpdateRelationshipTypeRequest'];
export type RelationshipTypesById = components['schemas']['RelationshipTypesById'];
export type ObjectTypeGroup = components['schemas']['ObjectTypeGroup'];
export type ObjectTypeGroupList = components['schemas']['ObjectTypeGroupList'];
export type CreateObjectTypeGroupRequest = components['schemas']['CreateObjectTypeGroupRequest'];
export type UpdateObjectTypeGroupRequest = components['schemas']['UpdateObjectTypeGroupRequest'];
export type LifeCycleState = components['schemas']['LifeCycleState'];
export type LifeCycle = components['schemas']['LifeCycle'];
export type LifeCycleList = components['schemas']['LifeCycleList'];
export type Trigger = components['schemas']['Trigger'];
export type Transition = components['schemas']['Transition'];
export type LifeCycleContent = components['schemas']['LifeCycleContent'];
export type StateRequirement = components['schemas']['StateRequirement'];
export type TransitionList = components['schemas']['TransitionList'];
export type TransitionAction = components['schemas']['TransitionAction'];
export type TransitionActionList = components['schemas']['TransitionActionList'];
export type StateActionsRequest = components['schemas']['StateActionsRequest'];
export type Form = components['schemas']['Form'];
export type FormList = components['schemas']['FormList'];
export type FormStructure = components['schemas']['FormStructure'];
export type DuplicateFormRequest = components['schemas']['DuplicateFormRequest'];
export type Application = components['schemas']['Application'];
export type ApplicationList = components['schemas']['ApplicationList'];
export type Activity = components['schemas']['Activity'];
export type ActivityList = components['schemas']['ActivityList'];
export type ActivityAction = components['schemas']['ActivityAction'];
export type ActivityActionList = components['schemas']['ActivityActionList'];
export type ActivityView = components['schemas']['ActivityView'];
export type ActivityViewList = components['schemas']['ActivityViewList'];
export type Report = components['schemas']['Report'];
export type ReportList = components['schemas']['ReportList'];
export type ReportPart = components['schemas']['ReportPart'];
export type ReportPartList = components['schemas']['ReportPartList'];
export type Evaluation = components['schemas']['Evaluation'];
export type FormulaValue = components['schemas']['FormulaValue'];
export type Geolocation = components['schemas']['Geolocation'];
export type RecordSummary = components['schemas']['RecordSummary'];
export type RecordList = components['schemas']['RecordList'];
export type FieldValue = components['schemas']['FieldValue'];
export type RelatedIds = components['schemas']['RelatedIds'];
export type RoleAssignment = components['schemas']['RoleAssignment'];
export type RecordFile = components['schemas']['RecordFile'];
export type GeoPoint = components['schemas']['GeoPoint'];
export type GeolocationRequest = components['schemas']['GeolocationRequest'];
export type GeolocationTranslation = components['schemas']['GeolocationTranslation'];
export type DimensionRequest = components['schemas']['DimensionRequest'];
export type RecordParent = components['schemas']['RecordParent'];
export type CreateRecordRequest = components['schemas']['CreateRecordRequest'];
export type CreatedRecord = components['schemas']['CreatedRecord'];
export type RoleEvaluation = components['schemas']['RoleEvaluation'];
export type RoleMembers = components['schemas']['RoleMembers'];
export type RecordDetail = components['schemas']['RecordDetail'];
export type UpdateRecordRequest = components['schemas']['UpdateRecordRequest'];
export type DeletedRecord = components['schemas']['DeletedRecord'];
export type RecordExistence = components['schemas']['RecordExistence'];
export type Dimension = components['schemas']['Dimension'];
export type FoundRecord = components['schemas']['FoundRecord'];
export type SearchResultOfType = components['schemas']['SearchResultOfType'];
export type SearchResult = components['schemas']['SearchResult'];
export type TextSearchResult = components['schemas']['TextSearchResult'];
export type AssignedList = components['schemas']['AssignedList'];
export type Counts = components['schemas']['Counts'];
export type FieldValues = components['schemas']['FieldValues'];
export type FieldValueRequest = components['schemas']['FieldValueRequest'];
export type Relationships = components['schemas']['Relationships'];
export type RelatedRecord = components['schemas']['RelatedRecord'];
export type RelationResult = components['schemas']['RelationResult'];
export type RoleMembersRequest = components['schemas']['RoleMembersRequest'];
export type File = components['schemas']['File'];
export type AttachFileRequest = components['schemas']['AttachFileRequest'];
export type RecordTrigger = components['schemas']['RecordTrigger'];
export type RecordTriggerList = components['schemas']['RecordTriggerList'];
export type TriggerResult = components['schemas']['TriggerResult'];
export type Comment = components['schemas']['Comment'];
export type CommentList = components['schemas']['CommentList'];
export type CreateCommentRequest = components['schemas']['CreateCommentRequest'];
export type UpdateCommentRequest = components['schemas']['UpdateCommentRequest'];
export type CommentStateRequest = components['schemas']['CommentStateRequest'];
export type Job = components['schemas']['Job'];
export type ImportRequest = components['schemas']['ImportRequest'];
export type ImportStarted = components['schemas']['ImportStarted'];
export type ImportJsonRequest = components['schemas']['ImportJsonRequest'];
export type FocusResult = components['schemas']['FocusResult'];
export type FocusRequest = components['schemas']['FocusRequest'];
export type LaunchRequest = components['schemas']['LaunchRequest'];
export type LaunchedAssessment = components['schemas']['LaunchedAssessment'];
export type PushToAssessmentsRequest = components['schemas']['PushToAssessmentsRequest'];
export type PushResult = components['schemas']['PushResult'];
export type PushError = components['schemas']['PushError'];
export type PushToAssessmentsResult = components['schemas']['PushToAssessmentsResult'];
export type ClonesOfLibraryObject = components['schemas']['ClonesOfLibraryObject'];
export type AssessmentData = components['schemas']['AssessmentData'];
export type UploadRequest = components['schemas']['UploadRequest'];
export type StartUploadRequest = components['schemas']['StartUploadRequest'];
export type UploadTarget = components['schemas']['UploadTarget'];
export type StartedUpload = components['schemas']['StartedUpload'];
export type FinishUploadRequest = components['schemas']['FinishUploadRequest'];
export type UpdateFileRequest = components['schemas']['UpdateFileRequest'];
export type FileList = components['schemas']['FileList'];
export type CurrentOrganisation = components['schemas']['CurrentOrganisation'];
export type CurrentUser = components['schemas']['CurrentUser'];
export type User = components['schemas']['User'];
export type UserList = components['schemas']['UserList'];
export type CreateUserRequest = components['schemas']['CreateUserRequest'];
export type UpdateUserRequest = components['schemas']['UpdateUserRequest'];
export type MembershipRequest = components['schemas']['MembershipRequest'];
export type TermsOfServiceRequest = components['schemas']['TermsOfServiceRequest'];
export type FindUserRequest = components['schemas']['FindUserRequest'];
export type ResetMfaRequest = components['schemas']['ResetMfaRequest'];
export type Membership = components['schemas']['Membership'];
export type AddMemberRequest = components['schemas']['AddMemberRequest'];
export type MfaRequest = components['schemas']['MfaRequest'];
export type UserGroup = components['schemas']['UserGroup'];
export type UserGroupList = components['schemas']['UserGroupList'];
export type RolesByGroup = components['schemas']['RolesByGroup'];
export type UsersByGroup = components['schemas']['UsersByGroup'];
export type UserIdsRequest = components['schemas']['UserIdsRequest'];
export type GroupIdsRequest = components['schemas']['GroupIdsRequest'];
export type RoleMemberSearch = components['schemas']['RoleMemberSearch'];
export type PermittedTrigger = components['schemas']['PermittedTrigger'];
export type RolePermission = components['schemas']['RolePermission'];
export type RolePermissionList = components['schemas']['RolePermissionList'];
export type RolePermissionRequest = components['schemas']['RolePermissionRequest'];
export type RolePermissionsRequest = components['schemas']['RolePermissionsRequest'];
export type PermittedLifeCycle = components['schemas']['PermittedLifeCycle'];
export type PermittedLifeCycleList = components['schemas']['PermittedLifeCycleList'];
export type ResponseOtherError = components['responses']['OtherError'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseMaintenance = components['responses']['Maintenance'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ParameterIncludeFieldOptions = components['parameters']['IncludeFieldOptions'];
export type ParameterFieldId = components['parameters']['FieldId'];
export type ParameterOptionId = components['parameters']['OptionId'];
export type ParameterObjectTypeId = components['parameters']['ObjectTypeId'];
export type ParameterRoleId = components['parameters']['RoleId'];
export type ParameterRelationshipTypeId = components['parameters']['RelationshipTypeId'];
export type ParameterObjectTypeGroupId = components['parameters']['ObjectTypeGroupId'];
export type ParameterLifeCycleId = components['parameters']['LifeCycleId'];
export type ParameterTriggerId = components['parameters']['TriggerId'];
export type ParameterTransitionId = components['parameters']['TransitionId'];
export type ParameterStateId = components['parameters']['StateId'];
export type ParameterFormId = components['parameters']['FormId'];
export type ParameterByRef = components['parameters']['ByRef'];
export type ParameterApplicationId = components['parameters']['ApplicationId'];
export type ParameterActivityId = components['parameters']['ActivityId'];
export type ParameterReportId = components['parameters']['ReportId'];
export type ParameterObjectId = components['parameters']['ObjectId'];
export type ParameterUseJob = components['parameters']['UseJob'];
export type ParameterRelatedObjectId = components['parameters']['RelatedObjectId'];
export type ParameterUserId = components['parameters']['UserId'];
export type ParameterGroupId = components['parameters']['GroupId'];
export type ParameterFileId = components['parameters']['FileId'];
export type ParameterImpersonateUserId = components['parameters']['ImpersonateUserId'];
export type ParameterFormulaId = components['parameters']['FormulaId'];
export type ParameterCommentId = components['parameters']['CommentId'];
export type ParameterJobId = components['parameters']['JobId'];
export type ParameterAssessmentId = components['parameters']['AssessmentId'];
export type ParameterLibraryObjectId = components['parameters']['LibraryObjectId'];
export type ParameterEmail = components['parameters']['Email'];
export type ParameterOrgId = components['parameters']['OrgId'];
export type $defs = Record<string, never>;
export interface operations {
    renewToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new session token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "example-session-token",
                     *       "expiresAt": 1767225600,
                     *       "user": {
                     *         "id": 1001,
                     *         "first": "Ada",
                     *         "last": "Example",
                     *         "email": "ada@example.com",
                     *         "isActive": true,
                     *         "isAdmin": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token is not valid any more. The page states 403 for every request that is not authenticated; that it holds for a renewal too is inferred. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 403,
                     *       "message": "forbidden"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com",
                 *       "password": "example-password",
                 *       "selectedOrg": 4711,
                 *       "client": "core-client",
                 *       "mfaTokenCode": null
                 *     }
                 */
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description A session token, the organisations to choose from, or a redirect to single sign-on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "example-session-token",
                     *       "expiresAt": 1767225600,
                     *       "user": {
                     *         "id": 1001,
                     *         "first": "Ada",
                     *         "last": "Example",
                     *         "email": "ada@example.com",
                     *         "isActive": true,
                     *         "isAdmin": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LoginResponse"];
                };
            };
            /** @description The credentials are wrong. The keys of the messages are observed: `bad.credentials`, `user.lockedout`, `password.expired`. That a missing or wrong MFA code is answered so too is inferred. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 401,
                     *       "message": "bad.credentials",
                     *       "details": {
                     *         "remainingAttempts": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LoginError"];
                };
            };
            /** @description Access is denied, for instance because the network address is not on the list of the organisation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 403,
                     *       "message": "access.denied"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The user is not an active member of any organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 404,
                     *       "message": "not.found"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["LogoutRequest"];
            };
        };
        responses: {
            /** @description Logged out. The answer is not documented; that there may be a body is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["LogoutResponse"];
                };
            };
            /** @description Logged out (inferred). */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    createProductboardToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "example-productboard-token"
                     *     }
                     */
                    "application/json": components["schemas"]["ProductboardToken"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    createQrveyComposerToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An object that is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["QrveyComposerToken"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    getLoginStrategy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["LoginStrategyRequest"];
            };
        };
        responses: {
            /** @description The login strategy for this e-mail address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "strategy": 1
                     *     }
                     */
                    "application/json": components["schemas"]["LoginStrategy"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    createTilesToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "example-tiles-token",
                     *       "expiresAt": 1767225600
                     *     }
                     */
                    "application/json": components["schemas"]["TilesToken"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "orgUserId": 2001,
                 *       "name": "Nightly export"
                 *     }
                 */
                "application/json": components["schemas"]["CreateApiKeyRequest"];
            };
        };
        responses: {
            /** @description The key. That the status is 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "apiKey": "example-api-key"
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user, not of the key.
                 * @example 1001
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is known of the key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the key, as `GET` of this path returns it, not of the user.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. The page says only that it succeeds; status and body are inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["DeletedApiKey"];
                };
            };
            /** @description Deleted (inferred). */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listFields: {
        parameters: {
            query?: {
                /**
                 * @description Text that the name has to contain.
                 * @example Sum
                 */
                searchText?: string;
                /**
                 * @description Id of one field; all of them where it is left out or empty.
                 * @example 11
                 */
                ids?: string;
                /**
                 * @description Also give the options of select fields. Default `false`.
                 * @example true
                 */
                includeFieldOptions?: components["parameters"]["IncludeFieldOptions"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fields. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 11,
                     *           "name": "Summary",
                     *           "longName": "Summary of what happened",
                     *           "uniqueName": "SUMMARY",
                     *           "type": 0,
                     *           "pii": false,
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "modified": null,
                     *           "org": 4711,
                     *           "properties": {
                     *             "maxCharLength": 200,
                     *             "multipleLines": false
                     *           },
                     *           "defaultSelection": null,
                     *           "nextFieldOptionOrdinal": 1,
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000000011"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FieldList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    createField: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Root cause",
                 *       "type": 0,
                 *       "longName": "Root cause of the incident",
                 *       "pii": false,
                 *       "properties": {
                 *         "maxCharLength": 500,
                 *         "multipleLines": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateFieldRequest"];
            };
        };
        responses: {
            /** @description The field. That the status is 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 18,
                     *       "name": "Root cause",
                     *       "longName": "Summary of what happened",
                     *       "uniqueName": "SUMMARY",
                     *       "type": 0,
                     *       "pii": false,
                     *       "created": "2025-01-01T09:00:00.000Z",
                     *       "modified": null,
                     *       "org": 4711,
                     *       "properties": {
                     *         "maxCharLength": 200,
                     *         "multipleLines": false
                     *       },
                     *       "defaultSelection": null,
                     *       "nextFieldOptionOrdinal": 1,
                     *       "externalRefId": "6f1c2f0a-0000-4000-8000-000000000011"
                     *     }
                     */
                    "application/json": components["schemas"]["Field"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    getField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the field.
                 * @example 11
                 */
                fieldId: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 11,
                     *       "name": "Summary",
                     *       "longName": "Summary of what happened",
                     *       "uniqueName": "SUMMARY",
                     *       "type": 0,
                     *       "pii": false,
                     *       "created": "2025-01-01T09:00:00.000Z",
                     *       "modified": null,
                     *       "org": 4711,
                     *       "properties": {
                     *         "maxCharLength": 200,
                     *         "multipleLines": false
                     *       },
                     *       "defaultSelection": null,
                     *       "nextFieldOptionOrdinal": 1,
                     *       "externalRefId": "6f1c2f0a-0000-4000-8000-000000000011"
                     *     }
                     */
                    "application/json": components["schemas"]["Field"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    updateField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the field.
                 * @example 11
                 */
                fieldId: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "longName": "What happened"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateFieldRequest"];
            };
        };
        responses: {
            /** @description The field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 11,
                     *       "name": "Summary",
                     *       "longName": "What happened",
                     *       "uniqueName": "SUMMARY",
                     *       "type": 0,
                     *       "pii": false,
                     *       "created": "2025-01-01T09:00:00.000Z",
                     *       "modified": null,
                     *       "org": 4711,
                     *       "properties": {
                     *         "maxCharLength": 200,
                     *         "multipleLines": false
                     *       },
                     *       "defaultSelection": null,
                     *       "nextFieldOptionOrdinal": 1,
                     *       "externalRefId": "6f1c2f0a-0000-4000-8000-000000000011"
                     *     }
                     */
                    "application/json": components["schemas"]["Field"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the field.
                 * @example 11
                 */
                fieldId: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listFieldOptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the select field.
                 * @example 14
                 */
                fieldId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The options. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 101,
                     *         "fieldId": 14,
                     *         "label": "Low",
                     *         "labelKey": "app:fieldOption:label:101",
                     *         "numeric": 1,
                     *         "color": "#00aa00",
                     *         "ordinal": 1,
                     *         "defaultOption": false,
                     *         "created": "2025-01-01T09:00:00.000Z",
                     *         "modified": null,
                     *         "org": 4711,
                     *         "externalRefId": "6f1c2f0a-0000-4000-8000-000000000101"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["FieldOption"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    createFieldOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the select field.
                 * @example 14
                 */
                fieldId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "label": "Critical",
                 *       "numeric": 4,
                 *       "color": "#aa0000"
                 *     }
                 */
                "application/json": components["schemas"]["CreateFieldOptionRequest"];
            };
        };
        responses: {
            /** @description The option. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 106,
                     *       "fieldId": 14,
                     *       "label": "Critical",
                     *       "labelKey": "app:fieldOption:label:101",
                     *       "numeric": 4,
                     *       "color": "#00aa00",
                     *       "ordinal": 1,
                     *       "defaultOption": false,
                     *       "created": "2025-01-01T09:00:00.000Z",
                     *       "modified": null,
                     *       "org": 4711,
                     *       "externalRefId": "6f1c2f0a-0000-4000-8000-000000000101"
                     *     }
                     */
                    "application/json": components["schemas"]["FieldOption"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    updateFieldOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the select field.
                 * @example 14
                 */
                fieldId: number;
                /**
                 * @description Id of the option of a select field.
                 * @example 101
                 */
                optionId: components["parameters"]["OptionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "label": "Minor"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateFieldOptionRequest"];
            };
        };
        responses: {
            /** @description The option. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 101,
                     *       "fieldId": 14,
                     *       "label": "Minor",
                     *       "labelKey": "app:fieldOption:label:101",
                     *       "numeric": 1,
                     *       "color": "#00aa00",
                     *       "ordinal": 1,
                     *       "defaultOption": false,
                     *       "created": "2025-01-01T09:00:00.000Z",
                     *       "modified": null,
                     *       "org": 4711,
                     *       "externalRefId": "6f1c2f0a-0000-4000-8000-000000000101"
                     *     }
                     */
                    "application/json": components["schemas"]["FieldOption"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteFieldOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the select field.
                 * @example 14
                 */
                fieldId: number;
                /**
                 * @description Id of the option of a select field.
                 * @example 101
                 */
                optionId: components["parameters"]["OptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    reorderFieldOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the select field.
                 * @example 14
                 */
                fieldId: number;
                /**
                 * @description Id of the option of a select field.
                 * @example 101
                 */
                optionId: components["parameters"]["OptionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ordinal": 2
                 *     }
                 */
                "application/json": components["schemas"]["ReorderRequest"];
            };
        };
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listFieldObjectTypes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the field.
                 * @example 11
                 */
                fieldId: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 1,
                     *           "name": "Incident",
                     *           "pluralName": "Incidents",
                     *           "description": null,
                     *           "monogram": "I",
                     *           "color": "#336699",
                     *           "objectLifeCycleId": 41,
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000000001",
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "modified": "2025-01-01T09:00:00.000Z",
                     *           "nextElement": 4,
                     *           "org": 4711,
                     *           "assessment": false,
                     *           "anchor": null,
                     *           "anchorRelationship": null,
                     *           "dataDefinitionId": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectTypeList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listObjectTypes: {
        parameters: {
            query?: {
                /**
                 * @description Id of one object type; all of them where it is left out or empty.
                 * @example 1
                 */
                id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object types. The page's sample is cut and shows a bare object; the envelope is observed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 1,
                     *           "name": "Incident",
                     *           "pluralName": "Incidents",
                     *           "description": null,
                     *           "monogram": "I",
                     *           "color": "#336699",
                     *           "objectLifeCycleId": 41,
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000000001",
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "modified": "2025-01-01T09:00:00.000Z",
                     *           "nextElement": 4,
                     *           "org": 4711,
                     *           "assessment": false,
                     *           "anchor": null,
                     *           "anchorRelationship": null,
                     *           "dataDefinitionId": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectTypeList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    createObjectType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Near miss",
                 *       "monogram": "NM",
                 *       "color": "#cc8800"
                 *     }
                 */
                "application/json": components["schemas"]["CreateObjectTypeRequest"];
            };
        };
        responses: {
            /** @description The object type. That the status is 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 5,
                     *       "name": "Near miss",
                     *       "pluralName": "Incidents",
                     *       "description": null,
                     *       "monogram": "NM",
                     *       "color": "#336699",
                     *       "objectLifeCycleId": 41,
                     *       "externalRefId": "6f1c2f0a-0000-4000-8000-000000000001",
                     *       "created": "2025-01-01T09:00:00.000Z",
                     *       "modified": "2025-01-01T09:00:00.000Z",
                     *       "nextElement": 4,
                     *       "org": 4711,
                     *       "assessment": false,
                     *       "anchor": null,
                     *       "anchorRelationship": null,
                     *       "dataDefinitionId": null
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectType"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    getObjectType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "name": "Incident",
                     *       "pluralName": "Incidents",
                     *       "description": null,
                     *       "monogram": "I",
                     *       "color": "#336699",
                     *       "objectLifeCycleId": 41,
                     *       "externalRefId": "6f1c2f0a-0000-4000-8000-000000000001",
                     *       "created": "2025-01-01T09:00:00.000Z",
                     *       "modified": "2025-01-01T09:00:00.000Z",
                     *       "nextElement": 4,
                     *       "org": 4711,
                     *       "assessment": false,
                     *       "anchor": null,
                     *       "anchorRelationship": null,
                     *       "dataDefinitionId": null
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectType"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    updateObjectType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "color": "#993333"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateObjectTypeRequest"];
            };
        };
        responses: {
            /** @description The object type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "name": "Incident",
                     *       "pluralName": "Incidents",
                     *       "description": null,
                     *       "monogram": "I",
                     *       "color": "#993333",
                     *       "objectLifeCycleId": 41,
                     *       "externalRefId": "6f1c2f0a-0000-4000-8000-000000000001",
                     *       "created": "2025-01-01T09:00:00.000Z",
                     *       "modified": "2025-01-01T09:00:00.000Z",
                     *       "nextElement": 4,
                     *       "org": 4711,
                     *       "assessment": false,
                     *       "anchor": null,
                     *       "anchorRelationship": null,
                     *       "dataDefinitionId": null
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectType"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteObjectType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listObjectTypeFields: {
        parameters: {
            query?: {
                /**
                 * @description Also give the options of select fields. Default `false`.
                 * @example true
                 */
                includeFieldOptions?: components["parameters"]["IncludeFieldOptions"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fields. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 11,
                     *           "name": "Summary",
                     *           "longName": "Summary of what happened",
                     *           "uniqueName": "SUMMARY",
                     *           "type": 0,
                     *           "pii": false,
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "modified": null,
                     *           "org": 4711,
                     *           "properties": {
                     *             "maxCharLength": 200,
                     *             "multipleLines": false
                     *           },
                     *           "defaultSelection": null,
                     *           "nextFieldOptionOrdinal": 1,
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000000011"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FieldList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    addObjectTypeFields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fields": [
                 *         16
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AddFieldsRequest"];
            };
        };
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    removeObjectTypeField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
                /**
                 * @description Id of the field.
                 * @example 11
                 */
                fieldId: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listObjectTypeFormulas: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The formulas. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 97,
                     *           "name": "Risk score",
                     *           "objectTypeId": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FormulaList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listObjectTypeRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 111,
                     *           "name": "Incident owner",
                     *           "description": null,
                     *           "isGlobal": false,
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "modified": "2025-01-01T09:00:00.000Z",
                     *           "org": 4711,
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000000111"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RoleList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    addObjectTypeRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "roleIds": [
                 *         112
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RoleIdsRequest"];
            };
        };
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    removeObjectTypeRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
                /**
                 * @description Id of the role.
                 * @example 111
                 */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    countObjectTypeRecords: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example 3 */
                    "application/json": number;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listRelationshipTypes: {
        parameters: {
            query?: {
                /**
                 * @description Also give the relationships from other object types to this one.
                 * @example true
                 */
                inverse?: boolean;
                /**
                 * @description Also give the object types at the other ends.
                 * @example false
                 */
                includeObjectTypes?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The relationship types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "outgoing": [
                     *         {
                     *           "id": 21,
                     *           "name": "Risks",
                     *           "longName": "Risks of the incident",
                     *           "referenceName": "Incidents",
                     *           "nameKey": "app:relationship:name:21",
                     *           "longNameKey": "app:relationship:longName:21",
                     *           "referenceNameKey": "app:relationship:referenceName:21",
                     *           "objectTypeId": 2,
                     *           "objectTypeGroupId": null,
                     *           "maximumAllowedEdges": 0,
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "modified": null,
                     *           "org": 4711,
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000000021"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RelationshipTypeList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    createRelationshipType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Controls",
                 *       "objectTypeId": 3
                 *     }
                 */
                "application/json": components["schemas"]["CreateRelationshipTypeRequest"];
            };
        };
        responses: {
            /** @description The relationship type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 23,
                     *       "name": "Controls",
                     *       "longName": "Risks of the incident",
                     *       "referenceName": "Incidents",
                     *       "nameKey": "app:relationship:name:21",
                     *       "longNameKey": "app:relationship:longName:21",
                     *       "referenceNameKey": "app:relationship:referenceName:21",
                     *       "objectTypeId": 3,
                     *       "objectTypeGroupId": null,
                     *       "maximumAllowedEdges": 0,
                     *       "created": "2025-01-01T09:00:00.000Z",
                     *       "modified": null,
                     *       "org": 4711,
                     *       "externalRefId": "6f1c2f0a-0000-4000-8000-000000000021"
                     *     }
                     */
                    "application/json": components["schemas"]["RelationshipType"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    updateRelationshipType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
                /**
                 * @description Id of the relationship type.
                 * @example 21
                 */
                relationshipTypeId: components["parameters"]["RelationshipTypeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "longName": "Risks that came true"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateRelationshipTypeRequest"];
            };
        };
        responses: {
            /** @description The relationship type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 21,
                     *       "name": "Risks",
                     *       "longName": "Risks that came true",
                     *       "referenceName": "Incidents",
                     *       "nameKey": "app:relationship:name:21",
                     *       "longNameKey": "app:relationship:longName:21",
                     *       "referenceNameKey": "app:relationship:referenceName:21",
                     *       "objectTypeId": 2,
                     *       "objectTypeGroupId": null,
                     *       "maximumAllowedEdges": 0,
                     *       "created": "2025-01-01T09:00:00.000Z",
                     *       "modified": null,
                     *       "org": 4711,
                     *       "externalRefId": "6f1c2f0a-0000-4000-8000-000000000021"
                     *     }
                     */
                    "application/json": components["schemas"]["RelationshipType"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteRelationshipType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
                /**
                 * @description Id of the relationship type.
                 * @example 21
                 */
                relationshipTypeId: components["parameters"]["RelationshipTypeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    getRelationshipTypes: {
        parameters: {
            query: {
                /**
                 * @description Ids, separated by commas.
                 * @example 21,22
                 */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The relationship types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 21,
                     *           "name": "Risks",
                     *           "longName": "Risks of the incident",
                     *           "referenceName": "Incidents",
                     *           "nameKey": "app:relationship:name:21",
                     *           "longNameKey": "app:relationship:longName:21",
                     *           "referenceNameKey": "app:relationship:referenceName:21",
                     *           "objectTypeId": 2,
                     *           "objectTypeGroupId": null,
                     *           "maximumAllowedEdges": 0,
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "modified": null,
                     *           "org": 4711,
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000000021"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RelationshipTypesById"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listObjectTypeGroups: {
        parameters: {
            query?: {
                /**
                 * @description The most groups to give.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Text that the name has to contain.
                 * @example Reg
                 */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 31,
                     *           "name": "Registers",
                     *           "longName": "All registers",
                     *           "nameKey": "app:objectTypeGroup:name:31",
                     *           "longNameKey": "app:objectTypeGroup:longName:31",
                     *           "autoGenerated": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectTypeGroupList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    createObjectTypeGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Assessments"
                 *     }
                 */
                "application/json": components["schemas"]["CreateObjectTypeGroupRequest"];
            };
        };
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 32,
                     *       "name": "Assessments",
                     *       "longName": "All registers",
                     *       "nameKey": "app:objectTypeGroup:name:31",
                     *       "longNameKey": "app:objectTypeGroup:longName:31",
                     *       "autoGenerated": false
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectTypeGroup"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    getObjectTypeGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object type group.
                 * @example 31
                 */
                objectTypeGroupId: components["parameters"]["ObjectTypeGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 31,
                     *       "name": "Registers",
                     *       "longName": "All registers",
                     *       "nameKey": "app:objectTypeGroup:name:31",
                     *       "longNameKey": "app:objectTypeGroup:longName:31",
                     *       "autoGenerated": false
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectTypeGroup"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    updateObjectTypeGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object type group.
                 * @example 31
                 */
                objectTypeGroupId: components["parameters"]["ObjectTypeGroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "longName": "Every register"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateObjectTypeGroupRequest"];
            };
        };
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 31,
                     *       "name": "Registers",
                     *       "longName": "Every register",
                     *       "nameKey": "app:objectTypeGroup:name:31",
                     *       "longNameKey": "app:objectTypeGroup:longName:31",
                     *       "autoGenerated": false
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectTypeGroup"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteObjectTypeGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object type group.
                 * @example 31
                 */
                objectTypeGroupId: components["parameters"]["ObjectTypeGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listObjectTypeGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object type group.
                 * @example 31
                 */
                objectTypeGroupId: components["parameters"]["ObjectTypeGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 1,
                     *           "name": "Incident",
                     *           "pluralName": "Incidents",
                     *           "description": null,
                     *           "monogram": "I",
                     *           "color": "#336699",
                     *           "objectLifeCycleId": 41,
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000000001",
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "modified": "2025-01-01T09:00:00.000Z",
                     *           "nextElement": 4,
                     *           "org": 4711,
                     *           "assessment": false,
                     *           "anchor": null,
                     *           "anchorRelationship": null,
                     *           "dataDefinitionId": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectTypeList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    addObjectTypeGroupMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object type group.
                 * @example 31
                 */
                objectTypeGroupId: components["parameters"]["ObjectTypeGroupId"];
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    removeObjectTypeGroupMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object type group.
                 * @example 31
                 */
                objectTypeGroupId: components["parameters"]["ObjectTypeGroupId"];
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listLifeCycles: {
        parameters: {
            query?: {
                /**
                 * @description Also give the states.
                 * @example true
                 */
                includeStates?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The life cycles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 41,
                     *           "name": "Incident",
                     *           "type": 1,
                     *           "nameKey": "app:lifeCycle:name:41",
                     *           "description": null,
                     *           "descriptionKey": "app:lifeCycle:description:41",
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "modified": "2025-01-01T09:00:00.000Z",
                     *           "org": 4711,
                     *           "nextStateOrdinal": 3,
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000000041",
                     *           "objectTypeId": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LifeCycleList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listObjectTypeLifeCycles: {
        parameters: {
            query?: {
                /**
                 * @description Also give the states.
                 * @example true
                 */
                includeStates?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The life cycles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 41,
                     *           "name": "Incident",
                     *           "type": 1,
                     *           "nameKey": "app:lifeCycle:name:41",
                     *           "description": null,
                     *           "descriptionKey": "app:lifeCycle:description:41",
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "modified": "2025-01-01T09:00:00.000Z",
                     *           "org": 4711,
                     *           "nextStateOrdinal": 3,
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000000041",
                     *           "objectTypeId": 1,
                     *           "states": [
                     *             {
                     *               "id": 52,
                     *               "objectLifeCycleId": 41,
                     *               "name": "Open",
                     *               "stateCategoryId": 2,
                     *               "nameKey": "app:state:name:52",
                     *               "color": "#3366cc",
                     *               "ordinal": 1,
                     *               "created": "2025-01-01T09:00:00.000Z",
                     *               "modified": null,
                     *               "org": 4711,
                     *               "creation": false,
                     *               "externalRefId": "6f1c2f0a-0000-4000-8000-000000000052",
                     *               "triggers": [
                     *                 63
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LifeCycleList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listObjectTypeStates: {
        parameters: {
            query?: {
                /**
                 * @description Also give triggers and transitions.
                 * @example true
                 */
                deep?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By the id of the life cycle. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "41": {
                     *         "states": [
                     *           {
                     *             "id": 52,
                     *             "objectLifeCycleId": 41,
                     *             "name": "Open",
                     *             "stateCategoryId": 2,
                     *             "nameKey": "app:state:name:52",
                     *             "color": "#3366cc",
                     *             "ordinal": 1,
                     *             "created": "2025-01-01T09:00:00.000Z",
                     *             "modified": null,
                     *             "org": 4711,
                     *             "creation": false,
                     *             "externalRefId": "6f1c2f0a-0000-4000-8000-000000000052",
                     *             "triggers": [
                     *               63
                     *             ]
                     *           }
                     *         ],
                     *         "triggers": [
                     *           {
                     *             "id": 62,
                     *             "name": "Submit",
                     *             "description": null,
                     *             "type": 0,
                     *             "isWorkflow": false,
                     *             "objectLifeCycleId": 41,
                     *             "externalRefId": "6f1c2f0a-0000-4000-8000-000000000062"
                     *           }
                     *         ],
                     *         "transitions": [
                     *           {
                     *             "id": 72,
                     *             "name": null,
                     *             "triggerId": 62,
                     *             "destinationStateId": 52,
                     *             "objectLifeCycleId": 41,
                     *             "externalRefId": "6f1c2f0a-0000-4000-8000-000000000072",
                     *             "conditions": [],
                     *             "byPass": false
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        [key: string]: components["schemas"]["LifeCycleContent"] | components["schemas"]["LifeCycleState"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    getLifeCycleStates: {
        parameters: {
            query?: {
                /**
                 * @description Also give triggers and transitions.
                 * @example true
                 */
                deep?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
                /**
                 * @description Id of the life cycle.
                 * @example 41
                 */
                lifeCycleId: components["parameters"]["LifeCycleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description States, triggers and transitions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "states": [
                     *         {
                     *           "id": 52,
                     *           "objectLifeCycleId": 41,
                     *           "name": "Open",
                     *           "stateCategoryId": 2,
                     *           "nameKey": "app:state:name:52",
                     *           "color": "#3366cc",
                     *           "ordinal": 1,
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "modified": null,
                     *           "org": 4711,
                     *           "creation": false,
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000000052",
                     *           "triggers": [
                     *             63
                     *           ]
                     *         }
                     *       ],
                     *       "triggers": [
                     *         {
                     *           "id": 62,
                     *           "name": "Submit",
                     *           "description": null,
                     *           "type": 0,
                     *           "isWorkflow": false,
                     *           "objectLifeCycleId": 41,
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000000062"
                     *         }
                     *       ],
                     *       "transitions": [
                     *         {
                     *           "id": 72,
                     *           "name": null,
                     *           "triggerId": 62,
                     *           "destinationStateId": 52,
                     *           "objectLifeCycleId": 41,
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000000072",
                     *           "conditions": [],
                     *           "byPass": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LifeCycleContent"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listStateRequirements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By the id of the state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "52": [
                     *         {
                     *           "id": 1,
                     *           "objectLifeCycleStateId": 52,
                     *           "objectLifeCycleId": 41,
                     *           "fieldId": 11,
                     *           "relationshipTypeId": null,
                     *           "propertyId": null,
                     *           "roleId": null,
                     *           "type": 1,
                     *           "org": 4711
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        [key: string]: components["schemas"]["StateRequirement"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listTriggerTransitions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
                /**
                 * @description Id of the life cycle.
                 * @example 41
                 */
                lifeCycleId: components["parameters"]["LifeCycleId"];
                /**
                 * @description Id of the trigger.
                 * @example 62
                 */
                triggerId: components["parameters"]["TriggerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transitions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 72,
                     *           "name": null,
                     *           "triggerId": 62,
                     *           "destinationStateId": 52,
                     *           "objectLifeCycleId": 41,
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000000072",
                     *           "conditions": [],
                     *           "byPass": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TransitionList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listTransitionActions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
                /**
                 * @description Id of the life cycle.
                 * @example 41
                 */
                lifeCycleId: components["parameters"]["LifeCycleId"];
                /**
                 * @description Id of the transition.
                 * @example 72
                 */
                transitionId: components["parameters"]["TransitionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": []
                     *     }
                     */
                    "application/json": components["schemas"]["TransitionActionList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listStateActions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "stateIds": [
                 *         52
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["StateActionsRequest"];
            };
        };
        responses: {
            /** @description The actions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": []
                     *     }
                     */
                    "application/json": components["schemas"]["TransitionActionList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    reorderState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
                /**
                 * @description Id of the life cycle.
                 * @example 41
                 */
                lifeCycleId: components["parameters"]["LifeCycleId"];
                /**
                 * @description Id of the state of a life cycle.
                 * @example 52
                 */
                stateId: components["parameters"]["StateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ordinal": 2
                 *     }
                 */
                "application/json": components["schemas"]["ReorderRequest"];
            };
        };
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteLifeCycle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
                /**
                 * @description Id of the life cycle.
                 * @example 41
                 */
                lifeCycleId: components["parameters"]["LifeCycleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
                /**
                 * @description Id of the life cycle.
                 * @example 41
                 */
                lifeCycleId: components["parameters"]["LifeCycleId"];
                /**
                 * @description Id of the state of a life cycle.
                 * @example 52
                 */
                stateId: components["parameters"]["StateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteTrigger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
                /**
                 * @description Id of the life cycle.
                 * @example 41
                 */
                lifeCycleId: components["parameters"]["LifeCycleId"];
                /**
                 * @description Id of the trigger.
                 * @example 62
                 */
                triggerId: components["parameters"]["TriggerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteTransition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
                /**
                 * @description Id of the life cycle.
                 * @example 41
                 */
                lifeCycleId: components["parameters"]["LifeCycleId"];
                /**
                 * @description Id of the transition.
                 * @example 72
                 */
                transitionId: components["parameters"]["TransitionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listForms: {
        parameters: {
            query?: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The forms. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 81,
                     *           "name": "Incident details",
                     *           "description": null,
                     *           "type": 1,
                     *           "objectTypeId": 1,
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000000081"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FormList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    getForm: {
        parameters: {
            query?: {
                /**
                 * @description The ids of the path and of the body are external reference ids (observed). Default `false`.
                 * @example false
                 */
                byRef?: components["parameters"]["ByRef"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the form. With `byRef`, its external reference id.
                 * @example 81
                 */
                formId: components["parameters"]["FormId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 81,
                     *       "name": "Incident details",
                     *       "description": null,
                     *       "type": 1,
                     *       "objectTypeId": 1,
                     *       "externalRefId": "6f1c2f0a-0000-4000-8000-000000000081"
                     *     }
                     */
                    "application/json": components["schemas"]["Form"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the form. With `byRef`, its external reference id.
                 * @example 81
                 */
                formId: components["parameters"]["FormId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    getFormStructure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the form. With `byRef`, its external reference id.
                 * @example 81
                 */
                formId: components["parameters"]["FormId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its parts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "forms": [],
                     *       "components": [],
                     *       "reports": [],
                     *       "formulas": [],
                     *       "roles": []
                     *     }
                     */
                    "application/json": components["schemas"]["FormStructure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    duplicateForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 81
                 *     }
                 */
                "application/json": components["schemas"]["DuplicateFormRequest"];
            };
        };
        responses: {
            /** @description The copy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 82,
                     *       "name": "Incident details",
                     *       "description": null,
                     *       "type": 1,
                     *       "objectTypeId": 1,
                     *       "externalRefId": "6f1c2f0a-0000-4000-8000-000000000081"
                     *     }
                     */
                    "application/json": components["schemas"]["Form"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listApplications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The applications. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 91,
                     *           "name": "Incident management",
                     *           "description": null,
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "modified": null,
                     *           "org": 4711,
                     *           "ordinal": 1,
                     *           "nameKey": "app:application:name:91",
                     *           "descriptionKey": "app:application:description:91",
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000000091"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listMyApplications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The applications. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 91,
                     *           "name": "Incident management",
                     *           "description": null,
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "modified": null,
                     *           "org": 4711,
                     *           "ordinal": 1,
                     *           "nameKey": "app:application:name:91",
                     *           "descriptionKey": "app:application:description:91",
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000000091"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    getApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application.
                 * @example 91
                 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 91,
                     *       "name": "Incident management",
                     *       "description": null,
                     *       "created": "2025-01-01T09:00:00.000Z",
                     *       "modified": null,
                     *       "org": 4711,
                     *       "ordinal": 1,
                     *       "nameKey": "app:application:name:91",
                     *       "descriptionKey": "app:application:description:91",
                     *       "externalRefId": "6f1c2f0a-0000-4000-8000-000000000091"
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listActivities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application.
                 * @example 91
                 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The activities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 92,
                     *           "name": "Triage"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ActivityList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listActivityActions: {
        parameters: {
            query?: {
                /**
                 * @description Also give the external reference id of the form.
                 * @example true
                 */
                includeFormRef?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the application.
                 * @example 91
                 */
                applicationId: components["parameters"]["ApplicationId"];
                /**
                 * @description Id of the activity.
                 * @example 92
                 */
                activityId: components["parameters"]["ActivityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 93,
                     *           "name": "Create incident"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ActivityActionList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listActivityViews: {
        parameters: {
            query?: {
                /**
                 * @description The ids of the path and of the body are external reference ids (observed). Default `false`.
                 * @example false
                 */
                byRef?: components["parameters"]["ByRef"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the application.
                 * @example 91
                 */
                applicationId: components["parameters"]["ApplicationId"];
                /**
                 * @description Id of the activity.
                 * @example 92
                 */
                activityId: components["parameters"]["ActivityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The views. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 94,
                     *           "name": "Open incidents"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ActivityViewList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listReports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 95,
                     *           "name": "Incident summary",
                     *           "description": null,
                     *           "objectTypeId": 1,
                     *           "type": 1,
                     *           "showArchiveData": false,
                     *           "orientation": 1,
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000000095",
                     *           "nameKey": "app:report:name:95",
                     *           "descriptionKey": "app:report:description:95"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReportList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    getReport: {
        parameters: {
            query?: {
                /**
                 * @description The ids of the path and of the body are external reference ids (observed). Default `false`.
                 * @example false
                 */
                byRef?: components["parameters"]["ByRef"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the report. With `byRef`, its external reference id.
                 * @example 95
                 */
                reportId: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 95,
                     *       "name": "Incident summary",
                     *       "description": null,
                     *       "objectTypeId": 1,
                     *       "type": 1,
                     *       "showArchiveData": false,
                     *       "orientation": 1,
                     *       "externalRefId": "6f1c2f0a-0000-4000-8000-000000000095",
                     *       "nameKey": "app:report:name:95",
                     *       "descriptionKey": "app:report:description:95"
                     *     }
                     */
                    "application/json": components["schemas"]["Report"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the report. With `byRef`, its external reference id.
                 * @example 95
                 */
                reportId: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listReportComponents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the report. With `byRef`, its external reference id.
                 * @example 95
                 */
                reportId: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What there is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": []
                     *     }
                     */
                    "application/json": components["schemas"]["ReportPartList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listReportFilters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the report. With `byRef`, its external reference id.
                 * @example 95
                 */
                reportId: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What there is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": []
                     *     }
                     */
                    "application/json": components["schemas"]["ReportPartList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listReportParameters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the report. With `byRef`, its external reference id.
                 * @example 95
                 */
                reportId: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What there is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": []
                     *     }
                     */
                    "application/json": components["schemas"]["ReportPartList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listRecords: {
        parameters: {
            query?: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId?: number;
                /**
                 * @description Number of the page, from 1.
                 * @example 1
                 */
                pageNumber?: number;
                /**
                 * @description Records on a page. Default 100.
                 * @example 100
                 */
                pageSize?: number;
                /**
                 * @description Leave out what assessments have cloned.
                 * @example true
                 */
                excludeClones?: boolean;
                /**
                 * @description Ids, as the text of a JSON list.
                 * @example [5001,5002]
                 */
                ids?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 5001,
                     *           "name": "Water damage",
                     *           "description": null,
                     *           "externalRefId": "incident-1",
                     *           "uniqueId": "I-1",
                     *           "objectTypeId": 1,
                     *           "objectLifeCycleStateId": 52,
                     *           "evaluations": {
                     *             "11": {
                     *               "value": "Water damage in the archive",
                     *               "fieldId": 11
                     *             },
                     *             "14": {
                     *               "value": 102,
                     *               "fieldId": 14
                     *             }
                     *           },
                     *           "formulas": {},
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "createdBy": 1001,
                     *           "dateStateChanged": "2025-01-01T09:00:00.000Z",
                     *           "lastSyncDate": null,
                     *           "assessment": false,
                     *           "anchor": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecordList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    createRecord: {
        parameters: {
            query?: {
                /**
                 * @description The ids of the path and of the body are external reference ids (observed). Default `false`.
                 * @example false
                 */
                byRef?: components["parameters"]["ByRef"];
                /**
                 * @description Id of the address that the record was sent to.
                 * @example 1
                 */
                emailAddressId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "objectTypeId": 1,
                 *       "triggerId": 61,
                 *       "name": "Broken window",
                 *       "externalRefId": "incident-2201",
                 *       "evaluations": [
                 *         {
                 *           "fieldId": 11,
                 *           "value": "A window on the ground floor is broken"
                 *         },
                 *         {
                 *           "fieldId": 14,
                 *           "value": 101
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateRecordRequest"];
            };
        };
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 5101,
                     *       "uniqueId": "I-4",
                     *       "name": "Broken window",
                     *       "externalRefId": "incident-2201",
                     *       "objectLifeCycleStateId": 51,
                     *       "uniqueIdArray": [
                     *         4
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedRecord"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    getRecord: {
        parameters: {
            query?: {
                /**
                 * @description The ids of the path and of the body are external reference ids (observed). Default `false`.
                 * @example false
                 */
                byRef?: components["parameters"]["ByRef"];
                /**
                 * @description Also say who changed fields and when.
                 * @example true
                 */
                includeFieldMetaData?: boolean;
                /**
                 * @description Also say when formulas were calculated.
                 * @example true
                 */
                includeFormulaMetaData?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 5001,
                     *       "name": "Water damage",
                     *       "description": null,
                     *       "externalRefId": "incident-1",
                     *       "uniqueId": "I-1",
                     *       "objectTypeId": 1,
                     *       "objectLifeCycleStateId": 52,
                     *       "evaluations": {
                     *         "11": {
                     *           "value": "Water damage in the archive",
                     *           "fieldId": 11
                     *         },
                     *         "14": {
                     *           "value": 102,
                     *           "fieldId": 14
                     *         }
                     *       },
                     *       "formulas": {},
                     *       "created": "2025-01-01T09:00:00.000Z",
                     *       "createdBy": 1001,
                     *       "dateStateChanged": "2025-01-01T09:00:00.000Z",
                     *       "lastSyncDate": null,
                     *       "assessment": false,
                     *       "anchor": null,
                     *       "uniqueIdArray": [
                     *         1
                     *       ],
                     *       "modified": null,
                     *       "modifiedBy": null,
                     *       "allowedTriggers": [
                     *         63
                     *       ],
                     *       "assessmentObjectId": null,
                     *       "assessmentObjectTypeId": null,
                     *       "assessmentLaunched": null,
                     *       "is_archive": false,
                     *       "roles": null
                     *     }
                     */
                    "application/json": components["schemas"]["RecordDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    updateRecord: {
        parameters: {
            query?: {
                /**
                 * @description The ids of the path and of the body are external reference ids (observed). Default `false`.
                 * @example false
                 */
                byRef?: components["parameters"]["ByRef"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Water damage in the archive"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateRecordRequest"];
            };
        };
        responses: {
            /** @description Done; empty or not (observed). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Done (observed). */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteRecord: {
        parameters: {
            query?: {
                /**
                 * @description The ids of the path and of the body are external reference ids (observed). Default `false`.
                 * @example false
                 */
                byRef?: components["parameters"]["ByRef"];
                /**
                 * @description Do it in a job, whose id is answered at once, instead of in this call. Default `false`.
                 * @example true
                 */
                useJob?: components["parameters"]["UseJob"];
                /**
                 * @description Observed; its meaning is not known.
                 * @example false
                 */
                retentionEnabled?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; with `useJob` the job (inferred). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["DeletedRecord"];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    recordExists: {
        parameters: {
            query?: {
                /**
                 * @description The ids of the path and of the body are external reference ids (observed). Default `false`.
                 * @example false
                 */
                byRef?: components["parameters"]["ByRef"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it exists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "exists": true
                     *     }
                     */
                    "application/json": components["schemas"]["RecordExistence"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    countRecords: {
        parameters: {
            query?: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId?: number;
                /**
                 * @description Id of a relationship type.
                 * @example 21
                 */
                relationshipTypeId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example 3 */
                    "application/json": number;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    searchRecords: {
        parameters: {
            query?: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId?: number;
                /**
                 * @description Ids of object types, as the text of a JSON list.
                 * @example [1,2]
                 */
                objectTypeIds?: string;
                /**
                 * @description Words to look for.
                 * @example water
                 */
                searchText?: string;
                /**
                 * @description Number of the page. That it counts from 1 is inferred.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description The most records of an object type on a page; 100 is used.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Name of what to sort by. Which names there are is not known.
                 * @example name
                 */
                sortBy?: string;
                /**
                 * @description Direction of the sorting. That it is `asc` or `desc` is inferred.
                 * @example asc
                 */
                direction?: string;
                /**
                 * @description Sort by how well records fit.
                 * @example false
                 */
                bestMatch?: boolean;
                /**
                 * @description Search the archive.
                 * @example false
                 */
                searchArchive?: boolean;
                /**
                 * @description Filters, as the text of a JSON object, whose values are texts of JSON lists. Keys are `objectLifeCycleStateId`, `assessmentObjectTypeId`, `fields.s_<id>` for selects, `fields.t_<id>` for texts, `fields.rt_<id>` for rich text, `dimensions.dimension_<a>_<b>`.
                 * @example {"objectLifeCycleStateId":"[52]"}
                 */
                filters?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found, by object type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "1": {
                     *           "records": [
                     *             {
                     *               "id": 5001,
                     *               "name": "Water damage",
                     *               "description": null,
                     *               "externalRefId": "incident-1",
                     *               "uniqueId": "I-1",
                     *               "objectTypeId": 1,
                     *               "objectLifeCycleStateId": 52,
                     *               "evaluations": {
                     *                 "11": {
                     *                   "value": "Water damage in the archive",
                     *                   "fieldId": 11
                     *                 },
                     *                 "14": {
                     *                   "value": 102,
                     *                   "fieldId": 14
                     *                 }
                     *               },
                     *               "formulas": {},
                     *               "created": "2025-01-01T09:00:00.000Z",
                     *               "createdBy": 1001,
                     *               "dateStateChanged": "2025-01-01T09:00:00.000Z",
                     *               "lastSyncDate": null,
                     *               "assessment": false,
                     *               "anchor": null,
                     *               "uniqueIdArray": [
                     *                 1
                     *               ],
                     *               "modified": null,
                     *               "modifiedBy": null,
                     *               "is_archive": false,
                     *               "dimensions": [],
                     *               "canWrite": true,
                     *               "elasticScore": 1.5
                     *             }
                     *           ]
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    searchObjectType: {
        parameters: {
            query?: {
                /**
                 * @description Words to look for.
                 * @example water
                 */
                searchText?: string;
                /**
                 * @description Leave out what assessments have cloned.
                 * @example true
                 */
                excludeClones?: boolean;
                /**
                 * @description Sort by how well records fit.
                 * @example false
                 */
                bestMatch?: boolean;
                /**
                 * @description The most records to give.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Search the archive.
                 * @example false
                 */
                searchArchiveData?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 5001,
                     *           "name": "Water damage",
                     *           "description": null,
                     *           "externalRefId": "incident-1",
                     *           "uniqueId": "I-1",
                     *           "objectTypeId": 1,
                     *           "objectLifeCycleStateId": 52,
                     *           "evaluations": {
                     *             "11": {
                     *               "value": "Water damage in the archive",
                     *               "fieldId": 11
                     *             },
                     *             "14": {
                     *               "value": 102,
                     *               "fieldId": 14
                     *             }
                     *           },
                     *           "formulas": {},
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "createdBy": 1001,
                     *           "dateStateChanged": "2025-01-01T09:00:00.000Z",
                     *           "lastSyncDate": null,
                     *           "assessment": false,
                     *           "anchor": null,
                     *           "uniqueIdArray": [
                     *             1
                     *           ],
                     *           "modified": null,
                     *           "modifiedBy": null,
                     *           "is_archive": false,
                     *           "dimensions": [],
                     *           "canWrite": true,
                     *           "elasticScore": 1.5
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TextSearchResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    searchObjectTypeGroup: {
        parameters: {
            query?: {
                /**
                 * @description Words to look for.
                 * @example water
                 */
                searchText?: string;
                /**
                 * @description Leave out what assessments have cloned.
                 * @example true
                 */
                excludeClones?: boolean;
                /**
                 * @description Sort by how well records fit.
                 * @example false
                 */
                bestMatch?: boolean;
                /**
                 * @description The most records to give.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Search the archive.
                 * @example false
                 */
                searchArchiveData?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the object type group.
                 * @example 31
                 */
                objectTypeGroupId: components["parameters"]["ObjectTypeGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 5001,
                     *           "name": "Water damage",
                     *           "description": null,
                     *           "externalRefId": "incident-1",
                     *           "uniqueId": "I-1",
                     *           "objectTypeId": 1,
                     *           "objectLifeCycleStateId": 52,
                     *           "evaluations": {
                     *             "11": {
                     *               "value": "Water damage in the archive",
                     *               "fieldId": 11
                     *             },
                     *             "14": {
                     *               "value": 102,
                     *               "fieldId": 14
                     *             }
                     *           },
                     *           "formulas": {},
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "createdBy": 1001,
                     *           "dateStateChanged": "2025-01-01T09:00:00.000Z",
                     *           "lastSyncDate": null,
                     *           "assessment": false,
                     *           "anchor": null,
                     *           "uniqueIdArray": [
                     *             1
                     *           ],
                     *           "modified": null,
                     *           "modifiedBy": null,
                     *           "is_archive": false,
                     *           "dimensions": [],
                     *           "canWrite": true,
                     *           "elasticScore": 1.5
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TextSearchResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listAssignedRecords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 5001,
                     *           "name": "Water damage",
                     *           "description": null,
                     *           "externalRefId": "incident-1",
                     *           "uniqueId": "I-1",
                     *           "objectTypeId": 1,
                     *           "objectLifeCycleStateId": 52,
                     *           "evaluations": {
                     *             "11": {
                     *               "value": "Water damage in the archive",
                     *               "fieldId": 11
                     *             },
                     *             "14": {
                     *               "value": 102,
                     *               "fieldId": 14
                     *             }
                     *           },
                     *           "formulas": {},
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "createdBy": 1001,
                     *           "dateStateChanged": "2025-01-01T09:00:00.000Z",
                     *           "lastSyncDate": null,
                     *           "assessment": false,
                     *           "anchor": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AssignedList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    countUniqueIds: {
        parameters: {
            query?: {
                /**
                 * @description Ids of records, as the text of a JSON list.
                 * @example [5001]
                 */
                objectIds?: string;
                /**
                 * @description Filters, as in a search.
                 * @example {"objectLifeCycleStateId":"[52]"}
                 */
                filters?: string;
                /**
                 * @description Words to look for.
                 * @example water
                 */
                searchText?: string;
                /**
                 * @description Search the archive.
                 * @example false
                 */
                searchArchive?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["Counts"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    getRecordTrend: {
        parameters: {
            query?: {
                /**
                 * @description Kinds of intervals, as the text of a JSON list.
                 * @example ["month"]
                 */
                intervalTypes?: string;
                /**
                 * @description How many intervals.
                 * @example 12
                 */
                intervals?: number;
                /**
                 * @description The day to look back from.
                 * @example 2025-01-01
                 */
                date?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trend. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["Counts"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    getFieldValues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "11": {
                     *         "value": "Water damage in the archive",
                     *         "fieldId": 11
                     *       },
                     *       "14": {
                     *         "value": 102,
                     *         "fieldId": 14
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FieldValues"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    getFullFieldValues: {
        parameters: {
            query?: {
                /**
                 * @description Ids of fields, as the text of a JSON list.
                 * @example [11,14]
                 */
                fieldIds?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "11": {
                     *         "value": "Water damage in the archive",
                     *         "fieldId": 11
                     *       },
                     *       "14": {
                     *         "value": 102,
                     *         "fieldId": 14
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FieldValues"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    setFieldValue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
                /**
                 * @description Id of the field.
                 * @example 11
                 */
                fieldId: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": "Water damage in the archive"
                 *     }
                 */
                "application/json": components["schemas"]["FieldValueRequest"];
            };
        };
        responses: {
            /** @description The value. Its form is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "value": "Water damage in the archive",
                     *       "fieldId": 11
                     *     }
                     */
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listRecordRelationships: {
        parameters: {
            query?: {
                /**
                 * @description The most records of a relationship; 1000 is used.
                 * @example 1000
                 */
                limit?: number;
                /**
                 * @description Which outgoing relationships and fields, as JSON. Its form is not known.
                 * @example {}
                 */
                relationshipsAndFields?: string;
                /**
                 * @description Which incoming relationships and fields, as JSON. Its form is not known.
                 * @example {}
                 */
                referenceRelationshipsAndFields?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The relationships. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["Relationships"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listRelatedRecords: {
        parameters: {
            query?: {
                /**
                 * @description The ids of the path and of the body are external reference ids (observed). Default `false`.
                 * @example false
                 */
                byRef?: components["parameters"]["ByRef"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
                /**
                 * @description Id of the relationship type.
                 * @example 21
                 */
                relationshipTypeId: components["parameters"]["RelationshipTypeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The related records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "objectId": 5011,
                     *         "objectName": "Flooding",
                     *         "externalRefId": "risk-1"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["RelatedRecord"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listDeepRelationships: {
        parameters: {
            query?: {
                /**
                 * @description How many steps; 4 is used.
                 * @example 4
                 */
                depth?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The relationships. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["Relationships"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    countRelationships: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["Counts"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    relateRecords: {
        parameters: {
            query?: {
                /**
                 * @description The ids of the path and of the body are external reference ids (observed). Default `false`.
                 * @example false
                 */
                byRef?: components["parameters"]["ByRef"];
                /**
                 * @description Relate a copy of the record and not the record.
                 * @example false
                 */
                shouldClone?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
                /**
                 * @description Id of the relationship type.
                 * @example 21
                 */
                relationshipTypeId: components["parameters"]["RelationshipTypeId"];
                /**
                 * @description Id of the record at the other end of the relationship.
                 * @example 5011
                 */
                relatedObjectId: components["parameters"]["RelatedObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["RelationResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    unrelateRecords: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
                /**
                 * @description Id of the relationship type.
                 * @example 21
                 */
                relationshipTypeId: components["parameters"]["RelationshipTypeId"];
                /**
                 * @description Id of the record at the other end of the relationship.
                 * @example 5011
                 */
                relatedObjectId: components["parameters"]["RelatedObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    getRoleMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who has which role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "roleEvaluations": [
                     *         {
                     *           "roleId": "111",
                     *           "users": [
                     *             1001
                     *           ],
                     *           "groups": []
                     *         }
                     *       ],
                     *       "users": [],
                     *       "groups": []
                     *     }
                     */
                    "application/json": components["schemas"]["RoleMembers"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    addRoleMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
                /**
                 * @description Id of the role.
                 * @example 111
                 */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userIds": [
                 *         1002
                 *       ],
                 *       "groupIds": [
                 *         121
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RoleMembersRequest"];
            };
        };
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    removeRoleUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
                /**
                 * @description Id of the role.
                 * @example 111
                 */
                roleId: components["parameters"]["RoleId"];
                /**
                 * @description Id of the user.
                 * @example 1002
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    removeRoleGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
                /**
                 * @description Id of the role.
                 * @example 111
                 */
                roleId: components["parameters"]["RoleId"];
                /**
                 * @description Id of the user group.
                 * @example 121
                 */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listRecordFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files, by the id of the field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "15": [
                     *         {
                     *           "id": 7001,
                     *           "displayFileName": "photo.jpg",
                     *           "contentType": "image/jpeg",
                     *           "fileUrl": "https://files.example.com/photo.jpg",
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "createdBy": 1001,
                     *           "modified": null,
                     *           "modifiedBy": null,
                     *           "org": 4711
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        [key: string]: components["schemas"]["File"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    attachFile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the user to act as. Needs an API key that the support of the vendor has allowed to impersonate; the user must be active in the organisation of the key.
                 * @example 1003
                 */
                "impersonate-user-id"?: components["parameters"]["ImpersonateUserId"];
            };
            path: {
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
                /**
                 * @description Id of the file.
                 * @example 7001
                 */
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fieldId": 15
                 *     }
                 */
                "application/json": components["schemas"]["AttachFileRequest"];
            };
        };
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    detachFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
                /**
                 * @description Id of the file.
                 * @example 7001
                 */
                fileId: components["parameters"]["FileId"];
                /**
                 * @description Id of the attachment field.
                 * @example 15
                 */
                fieldId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listRecordTriggers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The triggers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 63,
                     *           "name": "Close"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecordTriggerList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    fireTrigger: {
        parameters: {
            query?: {
                /**
                 * @description Name of a time zone.
                 * @example UTC
                 */
                tz?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
                /**
                 * @description Id of the trigger.
                 * @example 63
                 */
                triggerId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["TriggerResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    takeTransition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
                /**
                 * @description Id of the transition.
                 * @example 72
                 */
                transitionId: components["parameters"]["TransitionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["TriggerResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    calculateFormula: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
                /**
                 * @description Id of the formula.
                 * @example 97
                 */
                formulaId: components["parameters"]["FormulaId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "value": 12,
                     *       "label": "High",
                     *       "color": "#aa0000"
                     *     }
                     */
                    "application/json": components["schemas"]["FormulaValue"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    clearLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listComments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 8001,
                     *           "message": "Insurance has been told.",
                     *           "parentId": null,
                     *           "state": 0,
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "createdBy": 1001
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommentList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    createComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "message": "Insurance has been told.",
                 *       "parentId": null,
                 *       "state": 0
                 *     }
                 */
                "application/json": components["schemas"]["CreateCommentRequest"];
            };
        };
        responses: {
            /** @description The comment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 8001,
                     *       "message": "Insurance has been told.",
                     *       "parentId": null,
                     *       "state": 0,
                     *       "created": "2025-01-01T09:00:00.000Z",
                     *       "createdBy": 1001
                     *     }
                     */
                    "application/json": components["schemas"]["Comment"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    updateComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
                /**
                 * @description Id of the comment.
                 * @example 8001
                 */
                commentId: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "message": "Insurance was told on Monday."
                 *     }
                 */
                "application/json": components["schemas"]["UpdateCommentRequest"];
            };
        };
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    setCommentState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
                /**
                 * @description Id of the comment.
                 * @example 8001
                 */
                commentId: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "state": 1
                 *     }
                 */
                "application/json": components["schemas"]["CommentStateRequest"];
            };
        };
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the job.
                 * @example 6f1c2f0a-0000-4000-8000-000000000001
                 */
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6f1c2f0a-0000-4000-8000-000000000001",
                     *       "status": 1,
                     *       "payload": {},
                     *       "started": 1767225600,
                     *       "finished": null,
                     *       "metadata": {}
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    createImport: {
        parameters: {
            query?: {
                /**
                 * @description Check the file and import nothing.
                 * @example true
                 */
                dryRun?: boolean;
                /**
                 * @description Records are named by their external reference ids.
                 * @example true
                 */
                usingExternalRefIds?: boolean;
                /**
                 * @description Put off what follows an import, such as formulas.
                 * @example false
                 */
                deferPostProcessing?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "(a spreadsheet)"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["ImportRequest"];
            };
        };
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "jobId": "6f1c2f0a-0000-4000-8000-000000000001"
                     *     }
                     */
                    "application/json": components["schemas"]["ImportStarted"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    createJsonImport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the user to act as. Needs an API key that the support of the vendor has allowed to impersonate; the user must be active in the organisation of the key.
                 * @example 1003
                 */
                "impersonate-user-id"?: components["parameters"]["ImpersonateUserId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ImportJsonRequest"];
            };
        };
        responses: {
            /** @description The job (inferred). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "jobId": "6f1c2f0a-0000-4000-8000-000000000001"
                     *     }
                     */
                    "application/json": components["schemas"]["ImportStarted"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listFocus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the assessment, which is a record.
                 * @example 5031
                 */
                assessmentId: components["parameters"]["AssessmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["FocusResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    addFocus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the assessment, which is a record.
                 * @example 5031
                 */
                assessmentId: components["parameters"]["AssessmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "objectId": 5011
                 *     }
                 */
                "application/json": components["schemas"]["FocusRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["FocusResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    removeFocus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the assessment, which is a record.
                 * @example 5031
                 */
                assessmentId: components["parameters"]["AssessmentId"];
                /**
                 * @description Id of the record. With `byRef`, its external reference id.
                 * @example 5001
                 */
                objectId: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    launchAssessment: {
        parameters: {
            query?: {
                /**
                 * @description Do it in a job, whose id is answered at once, instead of in this call. Default `false`.
                 * @example true
                 */
                useJob?: components["parameters"]["UseJob"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the assessment, which is a record.
                 * @example 5031
                 */
                assessmentId: components["parameters"]["AssessmentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "relyOnObjectIds": [
                 *         5011
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["LaunchRequest"];
            };
        };
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6f1c2f0a-0000-4000-8000-000000000001"
                     *     }
                     */
                    "application/json": components["schemas"]["LaunchedAssessment"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    pushToAssessments: {
        parameters: {
            query?: {
                /**
                 * @description Do it in a job, whose id is answered at once, instead of in this call. Default `false`.
                 * @example true
                 */
                useJob?: components["parameters"]["UseJob"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record in the library.
                 * @example 5011
                 */
                libraryObjectId: components["parameters"]["LibraryObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "assessmentIds": [
                 *         5031
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PushToAssessmentsRequest"];
            };
        };
        responses: {
            /** @description What was done, or the job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "createdCloneIds": [],
                     *           "updatedCloneIds": [],
                     *           "relationshipIds": []
                     *         }
                     *       ],
                     *       "errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["PushToAssessmentsResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    getRelatedAssessmentData: {
        parameters: {
            query: {
                /**
                 * @description Ids of records of the library, two at least.
                 * @example [
                 *       5011,
                 *       5011
                 *     ]
                 */
                libraryObjectIds: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assessments and clones. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "assessmentObjects": [],
                     *       "objectTypeDimensionObjects": [],
                     *       "clonesGroupByLibraryObjects": [],
                     *       "clonesWithSharedAssessments": []
                     *     }
                     */
                    "application/json": components["schemas"]["AssessmentData"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    createFile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the user to act as. Needs an API key that the support of the vendor has allowed to impersonate; the user must be active in the organisation of the key.
                 * @example 1003
                 */
                "impersonate-user-id"?: components["parameters"]["ImpersonateUserId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "(a file)"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["UploadRequest"];
            };
        };
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 7001,
                     *       "displayFileName": "photo.jpg",
                     *       "contentType": "image/jpeg",
                     *       "fileUrl": "https://files.example.com/photo.jpg",
                     *       "created": "2025-01-01T09:00:00.000Z",
                     *       "createdBy": 1001,
                     *       "modified": null,
                     *       "modifiedBy": null,
                     *       "org": 4711
                     *     }
                     */
                    "application/json": components["schemas"]["File"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    startUpload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "filename": "photo.jpg",
                 *       "expectedLength": 52000
                 *     }
                 */
                "application/json": components["schemas"]["StartUploadRequest"];
            };
        };
        responses: {
            /** @description Where to upload to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "upload": {
                     *         "token": "example-upload-token",
                     *         "filename": "photo.jpg",
                     *         "bucket": "example-bucket",
                     *         "region": "eu-central-1",
                     *         "accessKey": "example-access-key"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StartedUpload"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    finishUpload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "example-upload-token",
                 *       "contentType": "image/jpeg"
                 *     }
                 */
                "application/json": components["schemas"]["FinishUploadRequest"];
            };
        };
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 7001,
                     *       "displayFileName": "photo.jpg",
                     *       "contentType": "image/jpeg",
                     *       "fileUrl": "https://files.example.com/photo.jpg",
                     *       "created": "2025-01-01T09:00:00.000Z",
                     *       "createdBy": 1001,
                     *       "modified": null,
                     *       "modifiedBy": null,
                     *       "org": 4711
                     *     }
                     */
                    "application/json": components["schemas"]["File"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    updateFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the file.
                 * @example 7001
                 */
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "displayFileName": "archive.jpg"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateFileRequest"];
            };
        };
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the file.
                 * @example 7001
                 */
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listFilesOfRecords: {
        parameters: {
            query: {
                /**
                 * @description Ids of records, as the text of a JSON list.
                 * @example [5001]
                 */
                ids: string;
            };
            header?: never;
            path?: never;
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 7001,
                     *           "displayFileName": "photo.jpg",
                     *           "contentType": "image/jpeg",
                     *           "fileUrl": "https://files.example.com/photo.jpg",
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "createdBy": 1001,
                     *           "modified": null,
                     *           "modifiedBy": null,
                     *           "org": 4711
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FileList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                    /**
                     * @example {
                     *       "id": 1002,
                     *       "first": "Grace",
                     *       "last": "Example",
                     *       "email": "restricted@example.com",
                     *       "externalRefId": "6f1c2f0a-0000-4000-8000-000000001002",
                     *       "isActive": true,
                     *       "userType": 0,
                     *       "isAdmin": false,
                     *       "isPortalUrlAccess": false,
                     *       "lastLogin": null,
                     *       "lang": "en-US",
                     *       "currentOrg": {
                     *         "id": 4711
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CurrentUser"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description Text that name or e-mail address has to contain.
                 * @example restricted
                 */
                search?: string;
                /**
                 * @description Ids, separated by commas (observed).
                 * @example 1001,1002
                 */
                ids?: string;
            };
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 1002,
                     *           "first": "Grace",
                     *           "last": "Example",
                     *           "email": "restricted@example.com",
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000001002",
                     *           "isActive": true,
                     *           "userType": 0,
                     *           "isAdmin": false,
                     *           "isPortalUrlAccess": false,
                     *           "lastLogin": null,
                     *           "lang": "en-US"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UserList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "new@example.com",
                 *       "first": "New",
                 *       "last": "Example"
                 *     }
                 */
                "application/json": components["schemas"]["CreateUserRequest"];
            };
        };
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1101,
                     *       "first": "Grace",
                     *       "last": "Example",
                     *       "email": "new@example.com",
                     *       "externalRefId": "6f1c2f0a-0000-4000-8000-000000001002",
                     *       "isActive": true,
                     *       "userType": 0,
                     *       "isAdmin": false,
                     *       "isPortalUrlAccess": false,
                     *       "lastLogin": null,
                     *       "lang": "en-US"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listUserPage: {
        parameters: {
            query?: {
                /**
                 * @description The most users to give.
                 * @example 100
                 */
                limit?: number;
            };
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 1002,
                     *           "first": "Grace",
                     *           "last": "Example",
                     *           "email": "restricted@example.com",
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000001002",
                     *           "isActive": true,
                     *           "userType": 0,
                     *           "isAdmin": false,
                     *           "isPortalUrlAccess": false,
                     *           "lastLogin": null,
                     *           "lang": "en-US"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UserList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 1002
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "last": "Hopper"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateUserRequest"];
            };
        };
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1002,
                     *       "first": "Grace",
                     *       "last": "Hopper",
                     *       "email": "restricted@example.com",
                     *       "externalRefId": "6f1c2f0a-0000-4000-8000-000000001002",
                     *       "isActive": true,
                     *       "userType": 0,
                     *       "isAdmin": false,
                     *       "isPortalUrlAccess": false,
                     *       "lastLogin": null,
                     *       "lang": "en-US"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 1002
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    updateMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 1002
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "isActive": true
                 *     }
                 */
                "application/json": components["schemas"]["MembershipRequest"];
            };
        };
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    setTermsOfService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 1002
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "acceptedTos": true
                 *     }
                 */
                "application/json": components["schemas"]["TermsOfServiceRequest"];
            };
        };
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    getUserByEmail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description E-mail address of the user.
                 * @example restricted@example.com
                 */
                email: components["parameters"]["Email"];
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
                    /**
                     * @example {
                     *       "id": 1002,
                     *       "first": "Grace",
                     *       "last": "Example",
                     *       "email": "restricted@example.com",
                     *       "externalRefId": "6f1c2f0a-0000-4000-8000-000000001002",
                     *       "isActive": true,
                     *       "userType": 0,
                     *       "isAdmin": false,
                     *       "isPortalUrlAccess": false,
                     *       "lastLogin": null,
                     *       "lang": "en-US"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    findUserByEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "restricted@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["FindUserRequest"];
            };
        };
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1002,
                     *       "first": "Grace",
                     *       "last": "Example",
                     *       "email": "restricted@example.com",
                     *       "externalRefId": "6f1c2f0a-0000-4000-8000-000000001002",
                     *       "isActive": true,
                     *       "userType": 0,
                     *       "isAdmin": false,
                     *       "isPortalUrlAccess": false,
                     *       "lastLogin": null,
                     *       "lang": "en-US"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    resetMfa: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userIds": [
                 *         1003
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ResetMfaRequest"];
            };
        };
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    getMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organisation.
                 * @example 4711
                 */
                orgId: components["parameters"]["OrgId"];
                /**
                 * @description Id of the user.
                 * @example 1002
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 2002,
                     *       "userId": 1002,
                     *       "orgId": 4711,
                     *       "isActive": true
                     *     }
                     */
                    "application/json": components["schemas"]["Membership"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    addMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organisation.
                 * @example 4711
                 */
                orgId: components["parameters"]["OrgId"];
                /**
                 * @description E-mail address of the user.
                 * @example restricted@example.com
                 */
                email: components["parameters"]["Email"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "isActive": true,
                 *       "isAdmin": false
                 *     }
                 */
                "application/json": components["schemas"]["AddMemberRequest"];
            };
        };
        responses: {
            /** @description The membership. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 2002
                     *     }
                     */
                    "application/json": components["schemas"]["Membership"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    setMfa: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["MfaRequest"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /**
                 * @description Text that the name has to contain.
                 * @example Inv
                 */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 121,
                     *           "name": "Investigators",
                     *           "description": null,
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "modified": "2025-01-01T09:00:00.000Z",
                     *           "createdBy": 1001,
                     *           "modifiedBy": null,
                     *           "org": 4711,
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000000121",
                     *           "scimdisplayname": null,
                     *           "numberOfUsers": "1"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UserGroupList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listRolesByGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Roles, by the id of the group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "121": [
                     *           {
                     *             "id": 111,
                     *             "name": "Incident owner",
                     *             "description": null,
                     *             "isGlobal": false,
                     *             "created": "2025-01-01T09:00:00.000Z",
                     *             "modified": "2025-01-01T09:00:00.000Z",
                     *             "org": 4711,
                     *             "externalRefId": "6f1c2f0a-0000-4000-8000-000000000111"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RolesByGroup"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listUsersByGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Users, by the id of the group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "121": [
                     *           {
                     *             "id": 1002,
                     *             "first": "Grace",
                     *             "last": "Example",
                     *             "email": "restricted@example.com",
                     *             "externalRefId": "6f1c2f0a-0000-4000-8000-000000001002",
                     *             "isActive": true,
                     *             "userType": 0,
                     *             "isAdmin": false,
                     *             "isPortalUrlAccess": false,
                     *             "lastLogin": null,
                     *             "lang": "en-US"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UsersByGroup"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listGroupRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user group.
                 * @example 121
                 */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 111,
                     *           "name": "Incident owner",
                     *           "description": null,
                     *           "isGlobal": false,
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "modified": "2025-01-01T09:00:00.000Z",
                     *           "org": 4711,
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000000111"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RoleList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    addGroupRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user group.
                 * @example 121
                 */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "roleIds": [
                 *         112
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RoleIdsRequest"];
            };
        };
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    removeGroupRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user group.
                 * @example 121
                 */
                groupId: components["parameters"]["GroupId"];
                /**
                 * @description Id of the role.
                 * @example 111
                 */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listGroupUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user group.
                 * @example 121
                 */
                groupId: components["parameters"]["GroupId"];
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 1002,
                     *           "first": "Grace",
                     *           "last": "Example",
                     *           "email": "restricted@example.com",
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000001002",
                     *           "isActive": true,
                     *           "userType": 0,
                     *           "isAdmin": false,
                     *           "isPortalUrlAccess": false,
                     *           "lastLogin": null,
                     *           "lang": "en-US"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UserList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    addGroupUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user group.
                 * @example 121
                 */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userIds": [
                 *         1002
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UserIdsRequest"];
            };
        };
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    removeGroupUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user group.
                 * @example 121
                 */
                groupId: components["parameters"]["GroupId"];
                /**
                 * @description Id of the user.
                 * @example 1002
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listUserGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 1002
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 121,
                     *           "name": "Investigators",
                     *           "description": null,
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "modified": "2025-01-01T09:00:00.000Z",
                     *           "createdBy": 1001,
                     *           "modifiedBy": null,
                     *           "org": 4711,
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000000121",
                     *           "scimdisplayname": null,
                     *           "numberOfUsers": "1"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UserGroupList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 111,
                     *           "name": "Incident owner",
                     *           "description": null,
                     *           "isGlobal": false,
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "modified": "2025-01-01T09:00:00.000Z",
                     *           "org": 4711,
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000000111"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RoleList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    getRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the role.
                 * @example 111
                 */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 111,
                     *       "name": "Incident owner",
                     *       "description": null,
                     *       "isGlobal": false,
                     *       "created": "2025-01-01T09:00:00.000Z",
                     *       "modified": "2025-01-01T09:00:00.000Z",
                     *       "org": 4711,
                     *       "externalRefId": "6f1c2f0a-0000-4000-8000-000000000111"
                     *     }
                     */
                    "application/json": components["schemas"]["Role"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the role.
                 * @example 111
                 */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listRoleUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the role.
                 * @example 111
                 */
                roleId: components["parameters"]["RoleId"];
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 1002,
                     *           "first": "Grace",
                     *           "last": "Example",
                     *           "email": "restricted@example.com",
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000001002",
                     *           "isActive": true,
                     *           "userType": 0,
                     *           "isAdmin": false,
                     *           "isPortalUrlAccess": false,
                     *           "lastLogin": null,
                     *           "lang": "en-US"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UserList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    addRoleUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the role.
                 * @example 111
                 */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userIds": [
                 *         1002
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UserIdsRequest"];
            };
        };
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    removeUserFromRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the role.
                 * @example 111
                 */
                roleId: components["parameters"]["RoleId"];
                /**
                 * @description Id of the user.
                 * @example 1002
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listRoleGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the role.
                 * @example 111
                 */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 121,
                     *           "name": "Investigators",
                     *           "description": null,
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "modified": "2025-01-01T09:00:00.000Z",
                     *           "createdBy": 1001,
                     *           "modifiedBy": null,
                     *           "org": 4711,
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000000121",
                     *           "scimdisplayname": null,
                     *           "numberOfUsers": "1"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UserGroupList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    addRoleGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the role.
                 * @example 111
                 */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "groupIds": [
                 *         121
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["GroupIdsRequest"];
            };
        };
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    searchRoleMembers: {
        parameters: {
            query: {
                /**
                 * @description A condition, such as `id > 0`.
                 * @example id > 0
                 */
                query: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the role.
                 * @example 111
                 */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Users and groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "users": [
                     *         {
                     *           "id": 1002,
                     *           "first": "Grace",
                     *           "last": "Example",
                     *           "email": "restricted@example.com",
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000001002",
                     *           "isActive": true,
                     *           "userType": 0,
                     *           "isAdmin": false,
                     *           "isPortalUrlAccess": false,
                     *           "lastLogin": null,
                     *           "lang": "en-US"
                     *         }
                     *       ],
                     *       "groups": [
                     *         {
                     *           "id": 121,
                     *           "name": "Investigators",
                     *           "description": null,
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "modified": "2025-01-01T09:00:00.000Z",
                     *           "createdBy": 1001,
                     *           "modifiedBy": null,
                     *           "org": 4711,
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000000121",
                     *           "scimdisplayname": null,
                     *           "numberOfUsers": "1"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RoleMemberSearch"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listRolePermissions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The permissions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 131,
                     *           "permission": 2,
                     *           "canBulkLaunch": false,
                     *           "canCreate": true,
                     *           "canDelete": false,
                     *           "canMerge": false,
                     *           "canManageRole": false,
                     *           "roleId": 111,
                     *           "objectTypeId": 1,
                     *           "objectLifeCycleId": 41,
                     *           "objectLifeCycleStateId": 52,
                     *           "formId": 81,
                     *           "org": 4711,
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000000131",
                     *           "assigned": true,
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "modified": "2025-01-01T09:00:00.000Z",
                     *           "createdBy": 1001,
                     *           "modifiedBy": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RolePermissionList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    getRolePermissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the role.
                 * @example 111
                 */
                roleId: components["parameters"]["RoleId"];
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The permissions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 131,
                     *           "permission": 2,
                     *           "canBulkLaunch": false,
                     *           "canCreate": true,
                     *           "canDelete": false,
                     *           "canMerge": false,
                     *           "canManageRole": false,
                     *           "roleId": 111,
                     *           "objectTypeId": 1,
                     *           "objectLifeCycleId": 41,
                     *           "objectLifeCycleStateId": 52,
                     *           "formId": 81,
                     *           "org": 4711,
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000000131",
                     *           "assigned": true,
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "modified": "2025-01-01T09:00:00.000Z",
                     *           "createdBy": 1001,
                     *           "modifiedBy": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RolePermissionList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    setRolePermissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the role.
                 * @example 111
                 */
                roleId: components["parameters"]["RoleId"];
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rolePermissions": [
                 *         {
                 *           "objectLifeCycleStateId": 52,
                 *           "permission": 2,
                 *           "canCreate": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RolePermissionsRequest"];
            };
        };
        responses: {
            /** @description The permissions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 131,
                     *           "permission": 2,
                     *           "canBulkLaunch": false,
                     *           "canCreate": true,
                     *           "canDelete": false,
                     *           "canMerge": false,
                     *           "canManageRole": false,
                     *           "roleId": 111,
                     *           "objectTypeId": 1,
                     *           "objectLifeCycleId": 41,
                     *           "objectLifeCycleStateId": 52,
                     *           "formId": 81,
                     *           "org": 4711,
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000000131",
                     *           "assigned": true,
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "modified": "2025-01-01T09:00:00.000Z",
                     *           "createdBy": 1001,
                     *           "modifiedBy": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RolePermissionList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteRolePermissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the role.
                 * @example 111
                 */
                roleId: components["parameters"]["RoleId"];
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That there is no body is inferred. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listPermittedLifeCycles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the role.
                 * @example 111
                 */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The life cycles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "objectLifeCycleId": 41
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PermittedLifeCycleList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listPermittedRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object type.
                 * @example 1
                 */
                objectTypeId: components["parameters"]["ObjectTypeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 111,
                     *           "name": "Incident owner",
                     *           "description": null,
                     *           "isGlobal": false,
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "modified": "2025-01-01T09:00:00.000Z",
                     *           "org": 4711,
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000000111"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RoleList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listPermittedObjectTypes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the role.
                 * @example 111
                 */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 1,
                     *           "name": "Incident",
                     *           "pluralName": "Incidents",
                     *           "description": null,
                     *           "monogram": "I",
                     *           "color": "#336699",
                     *           "objectLifeCycleId": 41,
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000000001",
                     *           "created": "2025-01-01T09:00:00.000Z",
                     *           "modified": "2025-01-01T09:00:00.000Z",
                     *           "nextElement": 4,
                     *           "org": 4711,
                     *           "assessment": false,
                     *           "anchor": null,
                     *           "anchorRelationship": null,
                     *           "dataDefinitionId": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectTypeList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
}
