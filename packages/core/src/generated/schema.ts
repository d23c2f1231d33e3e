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
		 * Send the session token that is about to expire; the answer has a new one that lives 15 minutes. Once the token has expired, it cannot be renewed: log in again.
		 */
		get: operations["renewToken"];
		put?: never;
		/**
		 * Log in with credentials
		 * The token is bound to one organisation and has the permissions of the user there. Three failed attempts lock the account for 15 minutes (documented). With several organisations and no `selectedOrg`, and for users of single sign-on, the answer is HTTP 200 without a token (observed).
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
		 * Only the path and the purpose are stated. That no body is sent is inferred.
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
		 * Path and purpose are stated; the fields of request and answer are observed.
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
		 * For administrators. The key is shown this once and cannot be read again.
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
		 * The form of the answer is inferred from the list.
		 */
		get: operations["getField"];
		/**
		 * Change a field
		 * Request and answer are inferred from what creates a field.
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
		 * A bare list, without an envelope.
		 */
		get: operations["listFieldOptions"];
		put?: never;
		/**
		 * Add an option to a select field
		 * Request and answer are inferred from what is read.
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
		 * Request and answer are inferred from what is read.
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
		 * The envelope of the answer is inferred.
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
		 * The page states it in general terms; the form of the answer is inferred.
		 */
		get: operations["getObjectType"];
		/**
		 * Change an object type
		 * The page states it in general terms; request and answer are inferred.
		 */
		put: operations["updateObjectType"];
		post?: never;
		/**
		 * Delete an object type
		 * The page states it in general terms.
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
		 * The answer is inferred.
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
		 * The envelope of the answer is inferred.
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
		 * A bare number.
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
		 * That it exists is documented; path and method are observed, request and answer are inferred.
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
		 * That it exists is documented; path and method are observed, request and answer are inferred.
		 */
		put: operations["updateRelationshipType"];
		post?: never;
		/**
		 * Delete a relationship type
		 * That it exists is documented; path and method are observed.
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
		 * The call is observed; the first part of its path and the envelope of the answer are inferred.
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
		 * The call is observed; the first part of its path is inferred.
		 */
		get: operations["listObjectTypeGroups"];
		put?: never;
		/**
		 * Create an object type group
		 * The call is observed; the first part of its path is inferred. Request and answer are inferred.
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
		 * The call is observed; the first part of its path is inferred.
		 */
		get: operations["getObjectTypeGroup"];
		/**
		 * Change an object type group
		 * The call is observed; the first part of its path is inferred. Request and answer are inferred.
		 */
		put: operations["updateObjectTypeGroup"];
		post?: never;
		/**
		 * Delete an object type group
		 * The call is observed; the first part of its path is inferred.
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
		 * The call is observed; the first part of its path is inferred. The envelope of the answer is inferred.
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
		 * The call is observed; the first part of its path is inferred.
		 */
		post: operations["addObjectTypeGroupMember"];
		/**
		 * Take an object type out of a group
		 * The call is observed; the first part of its path is inferred.
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
		 * Without `deep` the members of the answer are lists of states.
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
		 * The form of the answer is inferred.
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
		 * The form of the answer is inferred.
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
		 * The answer is inferred.
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
		 * The answer is inferred.
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
		 * The answer is inferred.
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
		 * The answer is inferred.
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
		 * The next page is asked for until one comes that is empty.
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
		 * A bare number.
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
		 * Finds records of one or several object types by words and by filters.
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
		 * The form of the answer is inferred.
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
		 * The form of the answer is inferred.
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
		 * The form of the answer is not known.
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
		 * The form of the answer is not known.
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
		 * The form of the answer is inferred.
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
		 * The form of the answer is inferred.
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
		 * The form of the answer is not known.
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
		 * A bare list, without an envelope.
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
		 * The form of the answer is not known.
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
		 * The form of the answer is not known.
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
		 * May be refused with `too.many.requests` (observed).
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
		 * The path is documented, the body is observed.
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
		 * The form of the answer is not known.
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
		 * The form of the answer is not known.
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
		 * The form of the answer is inferred.
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
		 * The form of the answer is inferred.
		 */
		get: operations["listComments"];
		put?: never;
		/**
		 * Write a comment
		 * The form of the answer is inferred.
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
		 * The body is inferred.
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
		 * That there are such imports, with these options, is documented; the call is observed. Over 50,000 records the vendor advises `deferPostProcessing`.
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
		 * Only the path is documented; body and answer are not published. That the answer is a job is inferred.
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
		 * The form of the answer is not known.
		 */
		get: operations["listFocus"];
		put?: never;
		/**
		 * Add a focus record to an assessment
		 * The form of the answer is not known.
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
		 * A list of one id is read wrongly by the vendor: send the id twice (observed).
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
		 * The path is documented; that the body is a form with the file, and that the answer is the file, is inferred.
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
		 * The first part of the path is inferred. How the parts are uploaded then is not known.
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
		 * The first part of the path is inferred.
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
		 * The form of the answer is inferred.
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
		 * The envelope of the answer is inferred.
		 */
		get: operations["listUsers"];
		put?: never;
		/**
		 * Create a user
		 * Request and answer are inferred.
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
		 * How the next page is asked for is not known; the envelope of the answer is inferred.
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
		 * Request and answer are inferred.
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
		 * The body is inferred.
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
		 * The form of the answer is inferred.
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
		 * The path is documented; the form of the body is not published.
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
		 * The form of the answer is inferred.
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
		 * Path and status are documented; the fields of the body are not published.
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
		 * The path ends in a slash. The envelope of the answer is inferred.
		 */
		get: operations["listGroupRoles"];
		put?: never;
		/**
		 * Give a group roles
		 * The path ends in a slash.
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
		 * The path ends in a slash. The envelope of the answer is inferred.
		 */
		get: operations["listGroupUsers"];
		put?: never;
		/**
		 * Add users to a group
		 * The path ends in a slash.
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
		 * The envelope of the answer is inferred.
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
		 * The envelope of the answer is inferred.
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
		 * The envelope of the answer is inferred.
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
		 * The envelope of the answer is inferred.
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
		 * What the list holds, and the answer, are inferred.
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
		 * The envelope of the answer is inferred.
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
		 * The envelope of the answer is inferred.
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
		/** Body of an error (observed). */
		Error: {
			/** The HTTP status once more (observed). */
			statusCode?: number;
			/** A key with dots, such as `user.does.not.have.access.to.object` (observed). */
			message?: string;
			/** More about the error, where there is more to say (observed). */
			details?: {
				[key: string]: unknown;
			};
		};
		SessionUser: {
			/**
			 * Id of the user.
			 * Format: int64
			 */
			id: number;
			/** First name. */
			first?: string;
			/** Last name. */
			last?: string;
			/** E-mail address. */
			email: string;
			/** The user may log in. */
			isActive?: boolean;
			/** The user is an administrator of the organisation. */
			isAdmin?: boolean;
			/** Observed. */
			allAccess?: boolean;
			/** Has accepted the terms of service (observed). */
			acceptedTos?: boolean;
			/** Logs in through single sign-on (observed). */
			isSSO?: boolean;
			/** May log in with a password in spite of single sign-on (observed). */
			ssoBypass?: boolean;
			/** Is the login of an anonymous portal (observed). */
			isAnonLogin?: boolean;
			/** Observed. */
			superAdmin?: boolean;
			/** Observed. */
			excludeFromMembershipCount?: boolean;
			/** Language, such as `en-US` (observed). */
			lang?: string;
			/**
			 * Last login to the organisation (observed).
			 * Format: date-time
			 */
			orgLastLogin?: string | null;
		};
		/** Observed. */
		MaintenanceContext: {
			/** `available` is normal (observed). Other values may come. */
			status?: "available" | (string & {});
			/** What is going on (observed). */
			activity?: string | null;
		};
		/** Observed. */
		OrganisationModel: {
			/** Whether the organisation is in maintenance (observed). */
			maintenanceContext?: components["schemas"]["MaintenanceContext"];
		};
		Session: {
			/** The session token. That its content means nothing to the caller is inferred. */
			token: string;
			/**
			 * When the token expires, in Unix seconds (the unit is observed).
			 * Format: int64
			 */
			expiresAt: number;
			/** Who has logged in. */
			user?: components["schemas"]["SessionUser"];
			/** Beside the one in `user` (observed). */
			isAdmin?: boolean;
			/** Minutes without activity after which the user interface logs out (observed). */
			sessionTimeout?: number;
			/** The current organisation (observed). Its type is not known. */
			activeOrg?: unknown;
			/** About the current organisation (observed). */
			orgModel?: components["schemas"]["OrganisationModel"];
			/** Logo of the organisation (observed). */
			logoUrl?: string | null;
			/** Where a browser goes on (observed). */
			redirect?: string | null;
		};
		LoginRequest: {
			/** E-mail address of the user. */
			email: string;
			/** Must not have expired under the password policy of the organisation. */
			password: string;
			/**
			 * Id of the organisation. The procedure of the vendor always fills it in; that it can be left out is observed, and then a user of several organisations is asked to choose.
			 * Format: int64
			 */
			selectedOrg?: number;
			/** Which program logs in. All known callers send `core-client`. */
			client?: string;
			/** Code of the authenticator app, where the user has to give one. The type is inferred. */
			mfaTokenCode?: string | null;
		};
		/** Inferred; that there is a list of them is observed. */
		AvailableOrganisation: {
			/**
			 * Id of the organisation. The name of this field is inferred.
			 * Format: int64
			 */
			id?: number;
			/** Name of the organisation. The name of this field is inferred. */
			name?: string;
		};
		/** The answer to a login without `selectedOrg`, for a user of several organisations (observed). That it holds no token is inferred. */
		OrganisationChoice: {
			/** The organisations of the user, one of which goes into `selectedOrg` of the next login (observed). */
			availableOrgs: components["schemas"]["AvailableOrganisation"][];
			/** Who wants to log in (inferred). */
			user?: components["schemas"]["SessionUser"];
		};
		/** The answer to a login of a user of single sign-on (observed). It holds no token. */
		SingleSignOnRedirect: {
			/** Where a browser goes on with the identity provider (observed). */
			authRequestUrl: string;
			/** The SAML binding, such as `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect` (observed). */
			binding?: string;
		};
		/** A session, or what has to be done first (observed). */
		LoginResponse: components["schemas"]["Session"] | components["schemas"]["OrganisationChoice"] | components["schemas"]["SingleSignOnRedirect"];
		/** Observed. */
		LoginErrorDetails: {
			/** With `bad.credentials`: attempts that are left before the account is locked (observed). */
			remainingAttempts?: number;
			/** With `password.expired`: where a person sets a new password (observed). */
			resetUrl?: string;
			/** With `password.expired`: days that a password is valid for (observed). */
			orgExpiration?: number;
			/** With `password.expired`: allows to set a new password, so it is a secret (observed). */
			token?: string;
		};
		/** Body of a refused login (observed). */
		LoginError: {
			/** The HTTP status once more (observed). */
			statusCode?: number;
			/** Why the login is refused (observed). Values that are not listed may come. */
			message?: "bad.credentials" | "user.lockedout" | "password.expired" | "access.denied" | (string & {});
			/** More about the error (observed). */
			details?: components["schemas"]["LoginErrorDetails"];
		};
		/** An object without fields (observed). */
		LogoutRequest: Record<string, never>;
		/** Not documented. */
		LogoutResponse: {
			[key: string]: unknown;
		};
		ProductboardToken: {
			/** The token. The name of this field is inferred. */
			token: string;
		};
		/** Not documented. */
		QrveyComposerToken: {
			[key: string]: unknown;
		};
		LoginStrategyRequest: {
			/** E-mail address to ask about (observed). */
			email: string;
		};
		LoginStrategy: {
			/** 1 is a password, 2 is single sign-on with SAML (observed). Other values may come. */
			strategy: number;
		};
		/** Observed. */
		TilesToken: {
			/** The token (observed). */
			token: string;
			/**
			 * When it expires, in Unix seconds (observed).
			 * Format: int64
			 */
			expiresAt: number;
		};
		CreateApiKeyRequest: {
			/**
			 * Id of the membership of a user in the organisation. That it must be sent is inferred.
			 * Format: int64
			 */
			orgUserId: number;
			/** A name for the key. That it must be sent is inferred. */
			name: string;
		};
		CreatedApiKey: {
			/** The key itself. */
			apiKey: string;
		};
		ApiKey: {
			/**
			 * Id of the key, for deleting it.
			 * Format: int64
			 */
			id: number;
			/** Name of the key. Inferred from the audit trail. */
			name?: string;
			/** The key may act as other users. Inferred from the audit trail. */
			canImpersonate?: boolean;
		};
		/** Not documented. */
		DeletedApiKey: {
			[key: string]: unknown;
		};
		FieldProperties: {
			/** Of texts: the most characters. */
			maxCharLength?: number;
			/** Of texts. */
			maximumCharacters?: number;
			/** Of texts: line breaks are allowed. */
			multipleLines?: boolean;
			/** Of numbers (observed). Its type is not known. */
			numberType?: unknown;
			/** Of dates (observed). Its type is not known. */
			dateTimeFormat?: unknown;
			/** Of selects: 1 search, 2 drop-down (observed). */
			inputType?: number;
			/** Of attachments: 1 file, 2 URL, 3 either (observed). */
			attachmentType?: number;
		};
		/** Observed. */
		FieldOption: {
			/**
			 * Id of the option, which is the value of a select field.
			 * Format: int64
			 */
			id: number;
			/**
			 * Id of the field.
			 * Format: int64
			 */
			fieldId: number;
			/** What is shown. */
			label: string;
			/** Translation key. */
			labelKey?: string;
			/** The number that formulas count with. That it can be null is inferred. */
			numeric?: number | null;
			/** Colour, in hexadecimal. */
			color?: string;
			/**
			 * Place in the list.
			 * Format: int64
			 */
			ordinal?: number;
			/** Is chosen where none is given. */
			defaultOption?: boolean;
			/**
			 * When it was created.
			 * Format: date-time
			 */
			created?: string;
			/**
			 * When it was last changed.
			 * Format: date-time
			 */
			modified?: string | null;
			/**
			 * Id of the organisation.
			 * Format: int64
			 */
			org?: number;
			/** Stays the same where configuration moves between organisations. */
			externalRefId?: string;
		};
		Field: {
			/**
			 * Id of the field.
			 * Format: int64
			 */
			id: number;
			/** Name of the field. */
			name: string;
			/** Translation key, as are the other fields that end in `Key`. */
			nameKey?: string;
			/** The long name. */
			longName?: string;
			/** Translation key. */
			longNameKey?: string;
			/** Short upper-case code, which names the field in imports. */
			uniqueName?: string;
			/** 0 text, 1 number, 2 date and time, 3 single select, 4 attachment, 5 multi select, 6 image, 7 rich text (7 is observed). Other values may come. */
			type: number;
			/** Holds personal data. */
			pii?: boolean;
			/**
			 * When it was created.
			 * Format: date-time
			 */
			created?: string;
			/**
			 * When it was last changed.
			 * Format: date-time
			 */
			modified?: string | null;
			/**
			 * Id of the organisation.
			 * Format: int64
			 */
			org?: number;
			/** What depends on the type. */
			properties?: components["schemas"]["FieldProperties"];
			/**
			 * Id of the option that is chosen where none is given.
			 * Format: int64
			 */
			defaultSelection?: number | null;
			/**
			 * Place of the next option.
			 * Format: int64
			 */
			nextFieldOptionOrdinal?: number;
			/** Stays the same where configuration moves between organisations. */
			externalRefId?: string;
			/** The options, where they were asked for. The name of this field is inferred. */
			fieldOptions?: components["schemas"]["FieldOption"][];
		};
		FieldList: {
			/** The fields. */
			data: components["schemas"]["Field"][];
		};
		FieldPropertiesRequest: {
			/** Of texts: the most characters. */
			maxCharLength?: number;
			/** Of texts. */
			maximumCharacters?: number;
			/** Of texts: line breaks are allowed. */
			multipleLines?: boolean;
			/** Of numbers (observed). Its type is not known. */
			numberType?: unknown;
			/** Of dates (observed). Its type is not known. */
			dateTimeFormat?: unknown;
			/** Of selects: 1 search, 2 drop-down (observed). */
			inputType?: number;
			/** Of attachments: 1 file, 2 URL, 3 either (observed). */
			attachmentType?: number;
		};
		/** That name and type must be sent is inferred. */
		CreateFieldRequest: {
			/** Name of the field. */
			name: string;
			/**
			 * 0 text, 1 number, 2 date and time, 3 single select, 4 attachment, 5 multi select, 6 image, 7 rich text (7 is observed).
			 * @enum {integer}
			 */
			type: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
			/** The long name. */
			longName?: string;
			/** Holds personal data. */
			pii?: boolean;
			/** What depends on the type. */
			properties?: components["schemas"]["FieldPropertiesRequest"];
			/**
			 * Id of the option that is chosen where none is given.
			 * Format: int64
			 */
			defaultSelection?: number | null;
			/** Stays the same where configuration moves between organisations. */
			externalRefId?: string;
		};
		/** Inferred from what creates a field. */
		UpdateFieldRequest: {
			/** Name of the field. */
			name?: string;
			/**
			 * 0 text, 1 number, 2 date and time, 3 single select, 4 attachment, 5 multi select, 6 image, 7 rich text (7 is observed).
			 * @enum {integer}
			 */
			type?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
			/** The long name. */
			longName?: string;
			/** Holds personal data. */
			pii?: boolean;
			/** What depends on the type. */
			properties?: components["schemas"]["FieldPropertiesRequest"];
			/**
			 * Id of the option that is chosen where none is given.
			 * Format: int64
			 */
			defaultSelection?: number | null;
			/** Stays the same where configuration moves between organisations. */
			externalRefId?: string;
		};
		/** Inferred from what is read. */
		CreateFieldOptionRequest: {
			/** What is shown. */
			label: string;
			/** The number that formulas count with. */
			numeric?: number;
			/** Colour, in hexadecimal. */
			color?: string;
			/** Is chosen where none is given. */
			defaultOption?: boolean;
			/** Stays the same where configuration moves between organisations. */
			externalRefId?: string;
		};
		/** Inferred from what is read. */
		UpdateFieldOptionRequest: {
			/** What is shown. */
			label?: string;
			/** The number that formulas count with. */
			numeric?: number;
			/** Colour, in hexadecimal. */
			color?: string;
			/** Is chosen where none is given. */
			defaultOption?: boolean;
			/** Stays the same where configuration moves between organisations. */
			externalRefId?: string;
		};
		/** Observed. */
		ReorderRequest: {
			/** The new place in the list. */
			ordinal: number;
		};
		ObjectType: {
			/**
			 * Id of the object type.
			 * Format: int64
			 */
			id: number;
			/** Name of the object type. */
			name: string;
			/** Translation key, as are the other fields that end in `Key`. */
			nameKey?: string;
			/** Name of several. */
			pluralName?: string;
			/** Translation key. */
			pluralNameKey?: string;
			/** What it is for. */
			description?: string | null;
			/** Translation key. */
			descriptionKey?: string;
			/** One to three letters, the first part of the unique ids of its records. */
			monogram?: string;
			/** Translation key. */
			monogramKey?: string;
			/** Hexadecimal; may be empty. */
			color?: string;
			/**
			 * Id of its life cycle.
			 * Format: int64
			 */
			objectLifeCycleId?: number | null;
			/** Stays the same where configuration moves between organisations. */
			externalRefId?: string;
			/**
			 * When it was created.
			 * Format: date-time
			 */
			created?: string;
			/**
			 * When it was last changed. That it can be null is inferred from other resources.
			 * Format: date-time
			 */
			modified?: string | null;
			/**
			 * Number of the next record, the second part of its unique id.
			 * Format: int64
			 */
			nextElement?: number;
			/**
			 * Id of the organisation.
			 * Format: int64
			 */
			org?: number;
			/** Its records are assessments. */
			assessment?: boolean;
			/**
			 * Id of the anchor, of assessments.
			 * Format: int64
			 */
			anchor?: number | null;
			/**
			 * Id of the relationship to the anchor.
			 * Format: int64
			 */
			anchorRelationship?: number | null;
			/**
			 * Id of the data definition.
			 * Format: int64
			 */
			dataDefinitionId?: number | null;
			/** Observed. */
			retentionEnabled?: boolean;
			/** Observed. */
			isSystemConfig?: boolean;
			/** Observed. */
			isLibraryObjectType?: boolean;
		};
		ObjectTypeList: {
			/** The object types (observed). */
			data: components["schemas"]["ObjectType"][];
		};
		/** The page names three fields and says that there are more. */
		CreateObjectTypeRequest: {
			/** Name of the object type. */
			name: string;
			/** One to three letters. */
			monogram: string;
			/** Name of several. Inferred. */
			pluralName?: string;
			/** What it is for. Inferred. */
			description?: string;
			/** Hexadecimal. */
			color?: string;
			/** Its records are assessments. Inferred. */
			assessment?: boolean;
			/** Stays the same where configuration moves between organisations. Inferred. */
			externalRefId?: string;
		};
		/** Inferred from what creates an object type. */
		UpdateObjectTypeRequest: {
			/** Name of the object type. */
			name?: string;
			/** One to three letters. */
			monogram?: string;
			/** Name of several. Inferred. */
			pluralName?: string;
			/** What it is for. Inferred. */
			description?: string;
			/** Hexadecimal. */
			color?: string;
			/** Its records are assessments. Inferred. */
			assessment?: boolean;
			/** Stays the same where configuration moves between organisations. Inferred. */
			externalRefId?: string;
		};
		/** Observed. */
		AddFieldsRequest: {
			/** Ids of the fields. What the list holds is inferred. */
			fields: number[];
		};
		/** Inferred from what records show of formulas. */
		Formula: {
			/**
			 * Id of the formula.
			 * Format: int64
			 */
			id: number;
			/** Name of the formula (inferred). */
			name?: string;
			/**
			 * Id of the object type (inferred).
			 * Format: int64
			 */
			objectTypeId?: number;
		};
		FormulaList: {
			/** The formulas. The envelope is inferred. */
			data: components["schemas"]["Formula"][];
		};
		/** Observed. */
		Role: {
			/**
			 * Id of the role.
			 * Format: int64
			 */
			id: number;
			/** Name of the role. It need not be unique in the organisation. */
			name: string;
			/** What it is for. */
			description?: string | null;
			/** Holds for the whole organisation and not for single records. */
			isGlobal?: boolean;
			/**
			 * When it was created.
			 * Format: date-time
			 */
			created?: string;
			/**
			 * When it was last changed. That it can be null is inferred.
			 * Format: date-time
			 */
			modified?: string | null;
			/**
			 * Id of the organisation.
			 * Format: int64
			 */
			org?: number;
			/** Stays the same where configuration moves between organisations. */
			externalRefId?: string;
			/** Translation key, from the list of roles. */
			nameKey?: string;
			/** Translation key, from the list of roles. */
			descriptionKey?: string;
			/** May search; from the list of roles. */
			canPerformSearch?: boolean;
			/** May create records from anywhere; from the list of roles. */
			canQuickCreate?: boolean;
			/** May open the help; from the list of roles. */
			canGetHelp?: boolean;
			/** May search the archive; from the list of roles. */
			canSearchArchive?: boolean;
		};
		RoleList: {
			/** The roles. */
			data: components["schemas"]["Role"][];
		};
		/** Observed. */
		RoleIdsRequest: {
			/** Ids of roles. */
			roleIds: number[];
		};
		RelationshipType: {
			/**
			 * Id of the relationship type.
			 * Format: int64
			 */
			id: number;
			/** Name of the relationship type. */
			name: string;
			/** Translation key, as are the other fields that end in `Key`. */
			nameKey?: string;
			/** The long name. */
			longName?: string;
			/** Translation key. */
			longNameKey?: string;
			/** Name as seen from the other end. */
			referenceName?: string;
			/** Translation key. */
			referenceNameKey?: string;
			/**
			 * Id of the object type at the other end. That it can be null is inferred.
			 * Format: int64
			 */
			objectTypeId?: number | null;
			/**
			 * Id of the group of object types at the other end. That it can be null is inferred.
			 * Format: int64
			 */
			objectTypeGroupId?: number | null;
			/** How many records may be related; that 0 means any number is inferred. */
			maximumAllowedEdges?: number;
			/**
			 * When it was created.
			 * Format: date-time
			 */
			created?: string;
			/**
			 * When it was last changed.
			 * Format: date-time
			 */
			modified?: string | null;
			/**
			 * Id of the organisation.
			 * Format: int64
			 */
			org?: number;
			/** Stays the same where configuration moves between organisations. */
			externalRefId?: string;
		};
		RelationshipTypeList: {
			/** Relationships from this object type to others. */
			outgoing: components["schemas"]["RelationshipType"][];
			/** Relationships from others to this object type, with `inverse`. The name of this field is inferred. */
			incoming?: components["schemas"]["RelationshipType"][];
		};
		/** Inferred from what is read. */
		CreateRelationshipTypeRequest: {
			/** Name of the relationship type. */
			name: string;
			/** The long name. */
			longName?: string;
			/** Name as seen from the other end. */
			referenceName?: string;
			/**
			 * Id of the object type at the other end.
			 * Format: int64
			 */
			objectTypeId?: number;
			/**
			 * Id of the group of object types at the other end.
			 * Format: int64
			 */
			objectTypeGroupId?: number;
			/** How many records may be related. */
			maximumAllowedEdges?: number;
			/** Stays the same where configuration moves between organisations. */
			externalRefId?: string;
		};
		/** Inferred from what is read. */
		UpdateRelationshipTypeRequest: {
			/** Name of the relationship type. */
			name?: string;
			/** The long name. */
			longName?: string;
			/** Name as seen from the other end. */
			referenceName?: string;
			/**
			 * Id of the object type at the other end.
			 * Format: int64
			 */
			objectTypeId?: number;
			/**
			 * Id of the group of object types at the other end.
			 * Format: int64
			 */
			objectTypeGroupId?: number;
			/** How many records may be related. */
			maximumAllowedEdges?: number;
			/** Stays the same where configuration moves between organisations. */
			externalRefId?: string;
		};
		RelationshipTypesById: {
			/** The relationship types. The envelope is inferred. */
			data: components["schemas"]["RelationshipType"][];
		};
		/** Observed. */
		ObjectTypeGroup: {
			/**
			 * Id of the group.
			 * Format: int64
			 */
			id: number;
			/** Name of the group. */
			name: string;
			/** The long name. */
			longName?: string;
			/** Translation key. */
			nameKey?: string;
			/** Translation key. */
			longNameKey?: string;
			/** Made by the vendor and not by a person. */
			autoGenerated?: boolean;
		};
		ObjectTypeGroupList: {
			/** The groups. The envelope is inferred. */
			data: components["schemas"]["ObjectTypeGroup"][];
		};
		/** Inferred from what is read. */
		CreateObjectTypeGroupRequest: {
			/** Name of the group. */
			name: string;
			/** The long name. */
			longName?: string;
		};
		/** Inferred from what is read. */
		UpdateObjectTypeGroupRequest: {
			/** Name of the group. */
			name?: string;
			/** The long name. */
			longName?: string;
		};
		LifeCycleState: {
			/**
			 * Id of the state.
			 * Format: int64
			 */
			id: number;
			/**
			 * Id of the life cycle.
			 * Format: int64
			 */
			objectLifeCycleId?: number;
			/** Name of the state. */
			name: string;
			/**
			 * 1 is like a draft, 2 is like an active record (observed).
			 * Format: int64
			 */
			stateCategoryId?: number | null;
			/** Translation key. */
			nameKey?: string;
			/** Colour, in hexadecimal. */
			color?: string;
			/** Place in the list; -1 for the state that records are created in. */
			ordinal?: number;
			/**
			 * When it was created.
			 * Format: date-time
			 */
			created?: string;
			/**
			 * When it was last changed.
			 * Format: date-time
			 */
			modified?: string | null;
			/**
			 * Id of the organisation.
			 * Format: int64
			 */
			org?: number;
			/** Records are created in this state. */
			creation?: boolean;
			/** Stays the same where configuration moves between organisations. */
			externalRefId?: string;
			/** Ids of the triggers that can be fired in this state (observed). */
			triggers?: number[];
			/** Observed. */
			isSystemConfig?: boolean;
		};
		LifeCycle: {
			/**
			 * Id of the life cycle.
			 * Format: int64
			 */
			id: number;
			/** Name of the life cycle. */
			name: string;
			/** 1 in all samples. */
			type?: number;
			/** Translation key, as are the other fields that end in `Key`. */
			nameKey?: string;
			/** What it is for. */
			description?: string | null;
			/** Translation key. */
			descriptionKey?: string;
			/**
			 * When it was created.
			 * Format: date-time
			 */
			created?: string;
			/**
			 * When it was last changed. That it can be null is inferred.
			 * Format: date-time
			 */
			modified?: string | null;
			/**
			 * Id of the organisation.
			 * Format: int64
			 */
			org?: number;
			/** Place of the next state. */
			nextStateOrdinal?: number;
			/** Stays the same where configuration moves between organisations. */
			externalRefId?: string;
			/**
			 * Id of the object type whose records go through it.
			 * Format: int64
			 */
			objectTypeId?: number;
			/** The states, where they were asked for. */
			states?: components["schemas"]["LifeCycleState"][];
			/** Observed. */
			isSystemConfig?: boolean;
		};
		LifeCycleList: {
			/** The life cycles. */
			data: components["schemas"]["LifeCycle"][];
		};
		/** Observed. */
		Trigger: {
			/**
			 * Id of the trigger.
			 * Format: int64
			 */
			id: number;
			/** Name of the trigger, as on its button. */
			name: string;
			/** What it does. */
			description?: string | null;
			/** 0 button, 1 timed, 2 event of the orchestration. */
			type?: number;
			/** Observed. */
			isWorkflow?: boolean;
			/**
			 * Id of the life cycle.
			 * Format: int64
			 */
			objectLifeCycleId?: number;
			/** Stays the same where configuration moves between organisations. */
			externalRefId?: string;
			/** Of timed triggers. Its type is not known. */
			frequency?: unknown;
			/** Colour of the button. Its type is not known. */
			color?: unknown;
			/** Icon of the button. Its type is not known. */
			icon?: unknown;
		};
		/** Observed. */
		Transition: {
			/**
			 * Id of the transition.
			 * Format: int64
			 */
			id: number;
			/** Name of the transition. */
			name?: string | null;
			/**
			 * Id of the trigger that sets it off.
			 * Format: int64
			 */
			triggerId: number;
			/**
			 * Id of the state that it leads to.
			 * Format: int64
			 */
			destinationStateId?: number | null;
			/**
			 * Id of the life cycle.
			 * Format: int64
			 */
			objectLifeCycleId?: number;
			/** Stays the same where configuration moves between organisations. */
			externalRefId?: string;
			/** What must hold. Its form is not known. */
			conditions?: unknown;
			/** Observed. */
			byPass?: boolean;
		};
		/** Observed. */
		LifeCycleContent: {
			/** The states. */
			states: components["schemas"]["LifeCycleState"][];
			/** The triggers. */
			triggers?: components["schemas"]["Trigger"][];
			/** The transitions. */
			transitions?: components["schemas"]["Transition"][];
		};
		/** What a record needs in a state (observed). */
		StateRequirement: {
			/**
			 * Id of the requirement.
			 * Format: int64
			 */
			id: number;
			/**
			 * Id of the state.
			 * Format: int64
			 */
			objectLifeCycleStateId?: number;
			/**
			 * Id of the life cycle.
			 * Format: int64
			 */
			objectLifeCycleId?: number;
			/**
			 * Id of the field that must be filled.
			 * Format: int64
			 */
			fieldId?: number | null;
			/**
			 * Id of the relationship that must be there.
			 * Format: int64
			 */
			relationshipTypeId?: number | null;
			/**
			 * Id of the property that must be filled.
			 * Format: int64
			 */
			propertyId?: number | null;
			/**
			 * Id of the role that must be assigned.
			 * Format: int64
			 */
			roleId?: number | null;
			/** 1 field, 4 role. Other values may come. */
			type?: number;
			/**
			 * Id of the organisation.
			 * Format: int64
			 */
			org?: number;
		};
		TransitionList: {
			/** The transitions. */
			data: components["schemas"]["Transition"][];
		};
		/** Observed; its other fields are not known. */
		TransitionAction: {
			/**
			 * Id of the action.
			 * Format: int64
			 */
			id?: number;
		};
		TransitionActionList: {
			/** The actions. The envelope is inferred. */
			data: components["schemas"]["TransitionAction"][];
		};
		/** Observed. */
		StateActionsRequest: {
			/** Ids of the states. */
			stateIds: number[];
			/** Kinds of actions. The type is inferred. */
			actionTypes?: number[];
		};
		/** Observed. */
		Form: {
			/**
			 * Id of the form.
			 * Format: int64
			 */
			id: number;
			/** Name of the form. */
			name: string;
			/** What it is for. */
			description?: string | null;
			/** Kind of form. */
			type?: number;
			/**
			 * Id of the object type.
			 * Format: int64
			 */
			objectTypeId?: number | null;
			/** Stays the same where configuration moves between organisations. */
			externalRefId?: string;
		};
		FormList: {
			/** The forms. */
			data: components["schemas"]["Form"][];
		};
		/** Observed. */
		FormStructure: {
			/** The forms. Its form is not known. */
			forms?: unknown;
			/** What the form is made of. Its form is not known. */
			components?: unknown;
			/** The reports on it. Its form is not known. */
			reports?: unknown;
			/** The formulas on it. Its form is not known. */
			formulas?: unknown;
			/** The roles on it. Its form is not known. */
			roles?: unknown;
		};
		/** Observed. */
		DuplicateFormRequest: {
			/**
			 * Id of the form.
			 * Format: int64
			 */
			id: number;
		};
		/** Observed. */
		Application: {
			/**
			 * Id of the application.
			 * Format: int64
			 */
			id: number;
			/** Name of the application. */
			name: string;
			/** What it is for. That it can be null is inferred. */
			description?: string | null;
			/**
			 * When it was created.
			 * Format: date-time
			 */
			created?: string;
			/**
			 * When it was last changed. That it can be null is inferred.
			 * Format: date-time
			 */
			modified?: string | null;
			/**
			 * Id of the organisation.
			 * Format: int64
			 */
			org?: number;
			/** Place in the list. */
			ordinal?: number;
			/** Translation key. */
			nameKey?: string;
			/** Translation key. */
			descriptionKey?: string;
			/** Stays the same where configuration moves between organisations. */
			externalRefId?: string;
		};
		ApplicationList: {
			/** The applications. */
			data: components["schemas"]["Application"][];
		};
		/** An activity of an application (observed). Its fields are inferred. */
		Activity: {
			/**
			 * Its id. Inferred.
			 * Format: int64
			 */
			id: number;
			/** Its name. Inferred. */
			name?: string;
		};
		ActivityList: {
			/** What there is. */
			data: components["schemas"]["Activity"][];
		};
		/** An action of an activity (observed). Its fields are inferred. */
		ActivityAction: {
			/**
			 * Its id. Inferred.
			 * Format: int64
			 */
			id: number;
			/** Its name. Inferred. */
			name?: string;
		};
		ActivityActionList: {
			/** What there is. */
			data: components["schemas"]["ActivityAction"][];
		};
		/** A view of an activity (observed). Its fields are inferred. */
		ActivityView: {
			/**
			 * Its id. Inferred.
			 * Format: int64
			 */
			id: number;
			/** Its name. Inferred. */
			name?: string;
		};
		ActivityViewList: {
			/** What there is. */
			data: components["schemas"]["ActivityView"][];
		};
		/** Observed. */
		Report: {
			/**
			 * Id of the report.
			 * Format: int64
			 */
			id: number;
			/** Name of the report. */
			name: string;
			/** What it is for. That it can be null is inferred. */
			description?: string | null;
			/**
			 * Id of the object type. That it can be null is inferred.
			 * Format: int64
			 */
			objectTypeId?: number | null;
			/** Kind of report. */
			type?: number;
			/** Also shows archived records. */
			showArchiveData?: boolean;
			/** Of the page. Its type is not known. */
			orientation?: unknown;
			/** Stays the same where configuration moves between organisations. */
			externalRefId?: string;
			/** Translation key. */
			nameKey?: string;
			/** Translation key. */
			descriptionKey?: string;
		};
		ReportList: {
			/** The reports. The envelope is inferred. */
			data: components["schemas"]["Report"][];
		};
		/** Observed; its fields are not known. */
		ReportPart: {
			/**
			 * Its id. Inferred.
			 * Format: int64
			 */
			id?: number;
		};
		ReportPartList: {
			/** What there is. The envelope is inferred. */
			data: components["schemas"]["ReportPart"][];
		};
		/** Value of a field (observed). */
		Evaluation: {
			/** A select has the id of the option, a date Unix seconds, an attachment a list of files, an image an object; others are what they look like. */
			value?: unknown;
			/**
			 * Id of the field.
			 * Format: int64
			 */
			fieldId?: number;
			/**
			 * When it was last changed, with `includeFieldMetaData`.
			 * Format: date-time
			 */
			modified?: string | null;
			/**
			 * Id of the user who changed it last, with `includeFieldMetaData`.
			 * Format: int64
			 */
			modifiedBy?: number | null;
			/** External reference id of the field, with `includeFieldMetaData`. */
			externalRefId?: string;
			/** Unique name of the field, with `includeFieldMetaData`. */
			uniqueName?: string;
		};
		/** Value of a formula (observed). */
		FormulaValue: {
			/** The result. */
			value?: number | null;
			/** Name of the range that it falls into. */
			label?: string | null;
			/** Colour of that range. */
			color?: string | null;
			/** The range. Its type is not known. */
			range?: unknown;
			/**
			 * Id of the range.
			 * Format: int64
			 */
			rangeId?: number | null;
			/** Name of the formula. */
			formulaName?: string | null;
			/** When it was calculated. Its type is not known. */
			lastCalculated?: unknown;
			/** External reference id of the formula. */
			externalRefId?: string | null;
		};
		/** A place (observed). */
		Geolocation: {
			/**
			 * Id of the place.
			 * Format: int64
			 */
			id?: number;
			/** A GeoJSON point. One integrator sends latitude before longitude: check the order in your own data. */
			geo?: {
				[key: string]: unknown;
			};
			/** Code of the country. */
			country?: string | null;
			/** Name of the country. */
			countryName?: string | null;
			/** Code of the state. */
			state?: string | null;
			/** Name of the state. */
			stateName?: string | null;
			/** City. */
			city?: string | null;
			/** Postal code. */
			zipCode?: string | null;
			/** Street. */
			street?: string | null;
			/** House number. */
			houseNumber?: string | null;
			/** Notes. */
			notes?: string | null;
			/** What is shown. */
			label?: string | null;
			/**
			 * When it was created.
			 * Format: date-time
			 */
			created?: string;
		};
		/** A record in a list (observed). */
		RecordSummary: {
			/**
			 * Id of the record.
			 * Format: int64
			 */
			id: number;
			/** Name of the record. */
			name?: string;
			/** What it is about. */
			description?: string | null;
			/** The id by which other systems know it. */
			externalRefId?: string;
			/** The id that people use: the monogram of the object type and a number, such as `I-22`. */
			uniqueId?: number | string;
			/**
			 * Id of the object type.
			 * Format: int64
			 */
			objectTypeId: number;
			/**
			 * Id of the state that it is in.
			 * Format: int64
			 */
			objectLifeCycleStateId?: number | null;
			/** Values of its fields, by the id of the field. */
			evaluations?: {
				[key: string]: components["schemas"]["Evaluation"];
			};
			/** Values of its formulas, by the id of the formula. */
			formulas?: {
				[key: string]: components["schemas"]["FormulaValue"];
			};
			/**
			 * When it was created.
			 * Format: date-time
			 */
			created?: string;
			/**
			 * Id of the user who created it.
			 * Format: int64
			 */
			createdBy?: number;
			/**
			 * When it came into its state.
			 * Format: date-time
			 */
			dateStateChanged?: string | null;
			/**
			 * Observed.
			 * Format: date-time
			 */
			lastSyncDate?: string | null;
			/** It is an assessment. */
			assessment?: boolean;
			/**
			 * Id of the anchor, of an assessment.
			 * Format: int64
			 */
			anchor?: number | null;
			/** Where it is. */
			geolocation?: components["schemas"]["Geolocation"] | null;
			/**
			 * Id of the place.
			 * Format: int64
			 */
			geolocation_id?: number | null;
		};
		RecordList: {
			/** The records of this page; empty after the last one. */
			data: components["schemas"]["RecordSummary"][];
		};
		/** Observed. */
		FieldValue: {
			/** Id of the field; with `byRef` its external reference id. */
			fieldId: number | string;
			/** A select takes the id of an option, a date Unix seconds, a number a number, a text a text. */
			value: unknown;
		};
		/** Observed. */
		RelatedIds: {
			/** Id of the relationship type; with `byRef` its external reference id. */
			relationshipId: number | string;
			/** Ids of records; with `byRef` their external reference ids. */
			value: (number | string)[];
		};
		/** Observed. */
		RoleAssignment: {
			/** Id of the role. */
			roleId: number | string;
			/** Ids of users. */
			users?: number[];
			/** Ids of user groups. */
			userGroups?: number[];
		};
		/** Observed. */
		RecordFile: {
			/**
			 * Id of a file that was uploaded before.
			 * Format: int64
			 */
			fileId: number;
			/**
			 * Id of an attachment field.
			 * Format: int64
			 */
			fieldId: number;
		};
		/** A GeoJSON point (observed). */
		GeoPoint: {
			/**
			 * Always `Point`.
			 * @enum {string}
			 */
			type: "Point";
			/** One integrator sends latitude before longitude: check the order in your own data. */
			coordinates: number[];
		};
		/** Observed. */
		GeolocationRequest: {
			/** The point. */
			geo?: components["schemas"]["GeoPoint"];
			/** Code of the country. */
			country?: string;
			/** Name of the country. */
			countryName?: string;
			/** Code of the state. */
			state?: string;
			/** Name of the state. */
			stateName?: string;
			/** City. */
			city?: string;
			/** Postal code. */
			zipCode?: string;
			/** Street. */
			street?: string;
			/** House number. */
			houseNumber?: string;
			/** Notes. */
			notes?: string;
			/** What is shown. */
			label?: string;
		};
		/** Observed. */
		GeolocationTranslation: {
			/** Language. */
			language?: string;
			/** Country. */
			country?: string;
			/** State. */
			state?: string;
			/** City. */
			city?: string;
			/** Postal code. */
			zipCode?: string;
			/** Street. */
			street?: string;
			/** House number. */
			houseNumber?: string;
			/** What is shown. */
			label?: string;
		};
		/** Observed. */
		DimensionRequest: {
			/** Kind of dimension. */
			type: number;
			/**
			 * Id of an object type.
			 * Format: int64
			 */
			dimensionId: number;
			/**
			 * Id of a record.
			 * Format: int64
			 */
			optionId: number;
		};
		/** Observed. */
		RecordParent: {
			/**
			 * Id of the record to relate it to.
			 * Format: int64
			 */
			objectId: number;
			/**
			 * Id of the relationship type.
			 * Format: int64
			 */
			relationshipTypeId: number;
			/** The relationship leads from the new record to that one. */
			inverse?: boolean;
		};
		/** Observed. */
		CreateRecordRequest: {
			/** Id of the object type; with `byRef` its external reference id. */
			objectTypeId: number | string;
			/** Id of the trigger that creates the record. One integrator always sends it. */
			triggerId?: number | string;
			/** Name of the record. */
			name?: string;
			/** What it is about. */
			description?: string;
			/** The id by which other systems know it. */
			externalRefId?: string;
			/** Values of fields. */
			evaluations?: components["schemas"]["FieldValue"][];
			/** Outgoing relationships. */
			relationships?: components["schemas"]["RelatedIds"][];
			/** Incoming relationships. */
			references?: components["schemas"]["RelatedIds"][];
			/** Who gets which role. */
			roles?: components["schemas"]["RoleAssignment"][];
			/** Files that were uploaded before. */
			files?: components["schemas"]["RecordFile"][];
			/** Where it is. */
			geolocation?: components["schemas"]["GeolocationRequest"];
			/** The place in several languages. */
			geolocationTranslations?: components["schemas"]["GeolocationTranslation"][];
			/** Id of the anchor, of an assessment. */
			anchor?: number | string | null;
			/** It is an assessment. Default `false`. */
			assessment?: boolean;
			/** Dimensions, of an assessment. */
			dimensions?: components["schemas"]["DimensionRequest"][];
			/** Also relates it to a record, in the same call. */
			parent?: components["schemas"]["RecordParent"];
			/** Of portals: the submitter wants to be told. */
			hasSubmitterOptedIn?: boolean;
			/** Of portals: the submitter wants to stay unknown. */
			isSubmitterAnonymous?: boolean;
			/** Of portals: who submits it. */
			submitter?: string;
			/** Of portals: name of the submitter. */
			submitterName?: string;
			/** Name of a time zone, such as `UTC`. */
			tz?: string;
		};
		/** Observed. */
		CreatedRecord: {
			/**
			 * Id of the record.
			 * Format: int64
			 */
			id: number;
			/** The id that people use. */
			uniqueId?: number | string;
			/** Name of the record. */
			name?: string;
			/** The id by which other systems know it. */
			externalRefId?: string;
			/**
			 * Id of its state. That it can be null is inferred.
			 * Format: int64
			 */
			objectLifeCycleStateId?: number | null;
			/** The numbers of the unique id. */
			uniqueIdArray?: number[];
			/**
			 * Where a related record was cloned.
			 * Format: int64
			 */
			newTargetId?: number;
			/** Its form is not known. */
			relationships?: unknown;
			/** Its form is not known. */
			references?: unknown;
		};
		/** Observed. */
		RoleEvaluation: {
			/** Id of the role; may be a text of digits. */
			roleId: number | string;
			/** Ids of users. */
			users?: number[];
			/** Ids of user groups. */
			groups?: number[];
		};
		/** Observed. */
		RoleMembers: {
			/** Who has which role. */
			roleEvaluations?: components["schemas"]["RoleEvaluation"][];
			/** The users. Their form is not known. */
			users?: unknown;
			/** The user groups. Their form is not known. */
			groups?: unknown;
		};
		/** A record with everything (observed). */
		RecordDetail: {
			/**
			 * Id of the record.
			 * Format: int64
			 */
			id: number;
			/** Name of the record. */
			name?: string;
			/** What it is about. */
			description?: string | null;
			/** The id by which other systems know it. */
			externalRefId?: string;
			/** The id that people use: the monogram of the object type and a number, such as `I-22`. */
			uniqueId?: number | string;
			/**
			 * Id of the object type.
			 * Format: int64
			 */
			objectTypeId: number;
			/**
			 * Id of the state that it is in.
			 * Format: int64
			 */
			objectLifeCycleStateId?: number | null;
			/** Values of its fields, by the id of the field. */
			evaluations?: {
				[key: string]: components["schemas"]["Evaluation"];
			};
			/** Values of its formulas, by the id of the formula. */
			formulas?: {
				[key: string]: components["schemas"]["FormulaValue"];
			};
			/**
			 * When it was created.
			 * Format: date-time
			 */
			created?: string;
			/**
			 * Id of the user who created it.
			 * Format: int64
			 */
			createdBy?: number;
			/**
			 * When it came into its state.
			 * Format: date-time
			 */
			dateStateChanged?: string | null;
			/**
			 * Observed.
			 * Format: date-time
			 */
			lastSyncDate?: string | null;
			/** It is an assessment. */
			assessment?: boolean;
			/**
			 * Id of the anchor, of an assessment.
			 * Format: int64
			 */
			anchor?: number | null;
			/** Where it is. */
			geolocation?: components["schemas"]["Geolocation"] | null;
			/**
			 * Id of the place.
			 * Format: int64
			 */
			geolocation_id?: number | null;
			/** The numbers of the unique id, several where it has dots. */
			uniqueIdArray?: number[];
			/**
			 * When it was last changed.
			 * Format: date-time
			 */
			modified?: string | null;
			/**
			 * Id of the user who changed it last.
			 * Format: int64
			 */
			modifiedBy?: number | null;
			/**
			 * Id of the assessment that it belongs to.
			 * Format: int64
			 */
			assessmentObjectId?: number | null;
			/**
			 * Id of the object type of that assessment.
			 * Format: int64
			 */
			assessmentObjectTypeId?: number | null;
			/** True, false or null. */
			assessmentLaunched?: unknown;
			/** It is archived. */
			is_archive?: boolean;
			/** Ids of the triggers that the caller may fire now; may be null or hold null. */
			allowedTriggers?: unknown;
			/** Who has which role, where the caller may see it. */
			roles?: components["schemas"]["RoleMembers"] | null;
		};
		/** Properties alone; fields have a call of their own (observed). */
		UpdateRecordRequest: {
			/** Name of the record. */
			name?: string;
			/** What it is about. */
			description?: string;
			/** The id by which other systems know it. */
			externalRefId?: string;
		};
		/** Inferred. */
		DeletedRecord: {
			/** Id of the job, with `useJob` (inferred). */
			jobId?: string;
		};
		RecordExistence: {
			/** The record exists. */
			exists: boolean;
		};
		/** Observed. */
		Dimension: {
			/** Kind of dimension. */
			type?: number;
			/**
			 * Id of a record.
			 * Format: int64
			 */
			optionId?: number;
			/**
			 * Id of an object type.
			 * Format: int64
			 */
			dimensionId?: number;
		};
		/** A record that a search has found (observed). */
		FoundRecord: {
			/**
			 * Id of the record.
			 * Format: int64
			 */
			id: number;
			/** Name of the record. */
			name?: string;
			/** What it is about. */
			description?: string | null;
			/** The id by which other systems know it. */
			externalRefId?: string;
			/** The id that people use: the monogram of the object type and a number, such as `I-22`. */
			uniqueId?: number | string;
			/**
			 * Id of the object type.
			 * Format: int64
			 */
			objectTypeId: number;
			/**
			 * Id of the state that it is in.
			 * Format: int64
			 */
			objectLifeCycleStateId?: number | null;
			/** Values of its fields, by the id of the field. */
			evaluations?: {
				[key: string]: components["schemas"]["Evaluation"];
			};
			/** Values of its formulas, by the id of the formula. */
			formulas?: {
				[key: string]: components["schemas"]["FormulaValue"];
			};
			/**
			 * When it was created.
			 * Format: date-time
			 */
			created?: string;
			/**
			 * Id of the user who created it.
			 * Format: int64
			 */
			createdBy?: number;
			/**
			 * When it came into its state.
			 * Format: date-time
			 */
			dateStateChanged?: string | null;
			/**
			 * Observed.
			 * Format: date-time
			 */
			lastSyncDate?: string | null;
			/** It is an assessment. */
			assessment?: boolean;
			/**
			 * Id of the anchor, of an assessment.
			 * Format: int64
			 */
			anchor?: number | null;
			/** Where it is. */
			geolocation?: components["schemas"]["Geolocation"] | null;
			/**
			 * Id of the place.
			 * Format: int64
			 */
			geolocation_id?: number | null;
			/** The numbers of the unique id, several where it has dots. */
			uniqueIdArray?: number[];
			/**
			 * When it was last changed.
			 * Format: date-time
			 */
			modified?: string | null;
			/**
			 * Id of the user who changed it last.
			 * Format: int64
			 */
			modifiedBy?: number | null;
			/**
			 * Id of the assessment that it belongs to.
			 * Format: int64
			 */
			assessmentObjectId?: number | null;
			/**
			 * Id of the object type of that assessment.
			 * Format: int64
			 */
			assessmentObjectTypeId?: number | null;
			/** True, false or null. */
			assessmentLaunched?: unknown;
			/** It is archived. */
			is_archive?: boolean;
			/** Dimensions, of an assessment. */
			dimensions?: components["schemas"]["Dimension"][];
			/**
			 * When a trigger was last fired. That it can be null is inferred.
			 * Format: date-time
			 */
			last_trigger_time?: string | null;
			/** Who submitted it through a portal. */
			submitter?: unknown;
			/** Name of the submitter. */
			submitterName?: string | null;
			/** Kind of submitter. Its type is not known. */
			submitterType?: unknown;
			/** How it was created. Its type is not known. */
			creationType?: unknown;
			/**
			 * Id of the address that it was sent to.
			 * Format: int64
			 */
			creationEmailAddressId?: number | null;
			/** The submitter wants to stay unknown. */
			isSubmitterAnonymous?: boolean;
			/** The submitter wants to be told. */
			hasSubmitterOptedIn?: boolean;
			/** The caller may change it. */
			canWrite?: boolean;
			/** How well it fits the search. That it can be null is inferred. */
			elasticScore?: number | null;
		};
		/** Observed. */
		SearchResultOfType: {
			/** What was found. */
			records: components["schemas"]["FoundRecord"][];
		};
		/** Observed. */
		SearchResult: {
			/** By the id of the object type. */
			data: {
				[key: string]: components["schemas"]["SearchResultOfType"];
			};
		};
		/** Inferred. */
		TextSearchResult: {
			/** What was found. The form is inferred. */
			data: components["schemas"]["FoundRecord"][];
		};
		AssignedList: {
			/** The records that the caller has a role in. That they have the form of a list is inferred. */
			data: components["schemas"]["RecordSummary"][];
		};
		/** Counts. The form is not known. */
		Counts: {
			[key: string]: unknown;
		};
		/** Values of fields. The form is not known; that they are by the id of the field is inferred. */
		FieldValues: {
			[key: string]: components["schemas"]["Evaluation"];
		};
		/** Observed. */
		FieldValueRequest: {
			/** A select takes the id of an option, a date Unix seconds, a number a number, a text a text. */
			value: unknown;
		};
		/** Related records. The form is not known. */
		Relationships: {
			[key: string]: unknown;
		};
		/** Observed. */
		RelatedRecord: {
			/**
			 * Id of the record.
			 * Format: int64
			 */
			objectId: number;
			/** Name of the record. */
			objectName?: string;
			/** The id by which other systems know it. */
			externalRefId?: string;
		};
		/** Observed. */
		RelationResult: {
			/**
			 * Id of the clone, with `shouldClone`.
			 * Format: int64
			 */
			newTargetId?: number;
		};
		/** Observed. */
		RoleMembersRequest: {
			/** Ids of users. That it can be left out is inferred. */
			userIds?: number[];
			/** Ids of user groups. That it can be left out is inferred. */
			groupIds?: number[];
		};
		/** Observed. */
		File: {
			/**
			 * Id of the file.
			 * Format: int64
			 */
			id: number;
			/** Name of the file. */
			displayFileName?: string;
			/** Media type. */
			contentType?: string;
			/** Where it can be downloaded. Treat it as a secret: it may need no token (inferred). */
			fileUrl?: string | null;
			/**
			 * When it was uploaded.
			 * Format: date-time
			 */
			created?: string;
			/**
			 * Id of the user who uploaded it.
			 * Format: int64
			 */
			createdBy?: number;
			/**
			 * When it was last changed. That it can be null is inferred.
			 * Format: date-time
			 */
			modified?: string | null;
			/**
			 * Id of the user who changed it last. That it can be null is inferred.
			 * Format: int64
			 */
			modifiedBy?: number | null;
			/**
			 * Id of the organisation.
			 * Format: int64
			 */
			org?: number;
		};
		/** The body is observed; the path is documented. */
		AttachFileRequest: {
			/**
			 * Id of an attachment field (observed).
			 * Format: int64
			 */
			fieldId: number;
		};
		/** Observed. */
		RecordTrigger: {
			/**
			 * Id of the trigger.
			 * Format: int64
			 */
			id: number;
			/** Name of the trigger, as on its button. */
			name?: string;
		};
		RecordTriggerList: {
			/** The triggers that the caller may fire now. */
			data: components["schemas"]["RecordTrigger"][];
		};
		/** Not known. */
		TriggerResult: {
			[key: string]: unknown;
		};
		/** The fields that are written are observed; the others are inferred. */
		Comment: {
			/**
			 * Id of the comment. Inferred.
			 * Format: int64
			 */
			id: number;
			/** The text. */
			message?: string;
			/**
			 * Id of the comment that it answers.
			 * Format: int64
			 */
			parentId?: number | null;
			/** 0 open, 1 resolved. */
			state?: number;
			/**
			 * When it was written. Inferred.
			 * Format: date-time
			 */
			created?: string;
			/**
			 * Id of its author. Inferred.
			 * Format: int64
			 */
			createdBy?: number;
		};
		CommentList: {
			/** The comments. The envelope is inferred. */
			data: components["schemas"]["Comment"][];
		};
		/** Observed. */
		CreateCommentRequest: {
			/** The text. */
			message: string;
			/**
			 * Id of the comment that it answers.
			 * Format: int64
			 */
			parentId?: number | null;
			/**
			 * 0 open, 1 resolved.
			 * @enum {integer}
			 */
			state?: 0 | 1;
		};
		/** Inferred. */
		UpdateCommentRequest: {
			/** The text. Inferred. */
			message: string;
		};
		/** Observed. */
		CommentStateRequest: {
			/**
			 * 0 open (inferred), 1 resolved.
			 * @enum {integer}
			 */
			state: 0 | 1;
		};
		/** Observed. */
		Job: {
			/** Id of the job. */
			id: string;
			/** 1 while it is running; any other value means that it is done. Which values mean a failure is not known. */
			status: number;
			/** The result; empty until the job is done. That it can be null is inferred. */
			payload?: {
				[key: string]: unknown;
			} | null;
			/**
			 * When it began, in Unix seconds. That it can be null is inferred.
			 * Format: int64
			 */
			started?: number | null;
			/**
			 * When it ended, in Unix seconds.
			 * Format: int64
			 */
			finished?: number | null;
			/** More about it. That it can be null is inferred. */
			metadata?: {
				[key: string]: unknown;
			} | null;
		};
		/** Observed. */
		ImportRequest: {
			/**
			 * A spreadsheet (`.xlsx`) of at most 20 MiB, with a sheet for each object type or relationship: unique names of fields in row 4, external reference ids in column A from row 5, dates in UTC.
			 * Format: binary
			 */
			file: string;
		};
		/** Observed. */
		ImportStarted: {
			/** Id of the job. Ask for it until it is done. */
			jobId: string;
		};
		/** The form of the body is not published, so anything goes. */
		ImportJsonRequest: unknown;
		/** Not known. */
		FocusResult: {
			[key: string]: unknown;
		};
		/** Observed. */
		FocusRequest: {
			/**
			 * Id of the record.
			 * Format: int64
			 */
			objectId: number;
		};
		/** Observed. */
		LaunchRequest: {
			/** Ids of records to rely on. */
			relyOnObjectIds?: number[];
		};
		/** A job (observed). */
		LaunchedAssessment: {
			/** Id of the job, for `GET /object/job/{jobId}`. */
			id: string;
		};
		/** Observed. */
		PushToAssessmentsRequest: {
			/** Ids of assessments. */
			assessmentIds: number[];
		};
		/** Observed. */
		PushResult: {
			/** Ids of new clones. */
			createdCloneIds?: number[];
			/** Ids of changed clones. */
			updatedCloneIds?: number[];
			/** Ids of relationships. */
			relationshipIds?: number[];
		};
		/** Observed. */
		PushError: {
			/** What went wrong. */
			errorMessage?: string;
		};
		/** Observed. */
		PushToAssessmentsResult: {
			/** Id of the job, with `useJob`. */
			jobId?: string;
			/** What was done. */
			results?: components["schemas"]["PushResult"][];
			/** What failed. */
			errors?: components["schemas"]["PushError"][];
			/** Its form is not known. */
			messageRequests?: unknown;
		};
		/** Observed. */
		ClonesOfLibraryObject: {
			/** The record of the library. */
			libraryObject?: unknown;
			/** Its clones. */
			clones?: unknown;
		};
		/** Observed. */
		AssessmentData: {
			/** The assessments. */
			assessmentObjects?: unknown;
			/** Their dimensions. */
			objectTypeDimensionObjects?: unknown;
			/** The clones of each record of the library. */
			clonesGroupByLibraryObjects?: components["schemas"]["ClonesOfLibraryObject"][];
			/** Clones that several assessments share. */
			clonesWithSharedAssessments?: unknown;
		};
		/** Inferred. */
		UploadRequest: {
			/**
			 * The file, of at most 100 MiB.
			 * Format: binary
			 */
			file: string;
		};
		/** Observed. */
		StartUploadRequest: {
			/** Name of the file. */
			filename: string;
			/**
			 * Size in bytes.
			 * Format: int64
			 */
			expectedLength: number;
		};
		/** Observed. How the parts are signed is not known. */
		UploadTarget: {
			/** Names the upload when it is finished. */
			token: string;
			/** Name of the file there. */
			filename?: string;
			/** Bucket of the cloud storage. */
			bucket?: string;
			/** Region of the cloud storage. */
			region?: string;
			/** Key of the cloud storage, a secret. */
			accessKey?: string;
		};
		/** Observed. */
		StartedUpload: {
			/** Where to upload to. */
			upload: components["schemas"]["UploadTarget"];
		};
		/** Observed. */
		FinishUploadRequest: {
			/** From the start of the upload. */
			token: string;
			/** Media type. */
			contentType: string;
		};
		/** Observed. */
		UpdateFileRequest: {
			/** Name of the file. */
			displayFileName: string;
		};
		FileList: {
			/** The files. The envelope is inferred. */
			data: components["schemas"]["File"][];
		};
		/** Documented. */
		CurrentOrganisation: {
			/**
			 * Id of the organisation.
			 * Format: int64
			 */
			id: number;
		};
		/** Observed, but for `currentOrg`. */
		CurrentUser: {
			/**
			 * Id of the user.
			 * Format: int64
			 */
			id: number;
			/** First name. */
			first?: string;
			/** Last name. */
			last?: string;
			/** E-mail address. */
			email?: string;
			/** Stays the same where configuration moves between organisations. */
			externalRefId?: string;
			/** The user may log in. */
			isActive?: boolean;
			/** 0 user, 1 administrator. */
			userType?: number;
			/** Is an administrator. */
			isAdmin?: boolean;
			/** Is the login of a portal. */
			isPortalUrlAccess?: boolean;
			/**
			 * When the user last logged in.
			 * Format: date-time
			 */
			lastLogin?: string | null;
			/** Language, such as `en-US`. */
			lang?: string;
			/** The organisation of the token (documented). */
			currentOrg?: components["schemas"]["CurrentOrganisation"];
		};
		/** Observed. */
		User: {
			/**
			 * Id of the user.
			 * Format: int64
			 */
			id: number;
			/** First name. */
			first?: string;
			/** Last name. */
			last?: string;
			/** E-mail address. */
			email?: string;
			/** Stays the same where configuration moves between organisations. */
			externalRefId?: string;
			/** The user may log in. */
			isActive?: boolean;
			/** 0 user, 1 administrator. */
			userType?: number;
			/** Is an administrator. */
			isAdmin?: boolean;
			/** Is the login of a portal. */
			isPortalUrlAccess?: boolean;
			/**
			 * When the user last logged in.
			 * Format: date-time
			 */
			lastLogin?: string | null;
			/** Language, such as `en-US`. */
			lang?: string;
		};
		UserList: {
			/** The users. The envelope is inferred. */
			data: components["schemas"]["User"][];
		};
		/** Inferred from what is read. */
		CreateUserRequest: {
			/** E-mail address. */
			email: string;
			/** First name. */
			first?: string;
			/** Last name. */
			last?: string;
			/** Stays the same where configuration moves between organisations. */
			externalRefId?: string;
			/** The user may log in. */
			isActive?: boolean;
			/** Is an administrator. */
			isAdmin?: boolean;
			/** Language, such as `en-US`. */
			lang?: string;
		};
		/** Inferred from what is read. */
		UpdateUserRequest: {
			/** E-mail address. */
			email?: string;
			/** First name. */
			first?: string;
			/** Last name. */
			last?: string;
			/** Stays the same where configuration moves between organisations. */
			externalRefId?: string;
			/** The user may log in. */
			isActive?: boolean;
			/** Is an administrator. */
			isAdmin?: boolean;
			/** Language, such as `en-US`. */
			lang?: string;
		};
		/** Inferred from what adds a user to an organisation. */
		MembershipRequest: {
			/** May log in to the organisation. */
			isActive?: boolean;
			/** Is an administrator of the organisation. */
			isAdmin?: boolean;
			/** Observed in another call. */
			allAccess?: boolean;
		};
		/** Observed. */
		TermsOfServiceRequest: {
			/** Has accepted the terms of service. */
			acceptedTos: boolean;
		};
		/** Observed. */
		FindUserRequest: {
			/** E-mail address. */
			email: string;
		};
		/** The form is not published: the page only says that the number in it is the id of the user. Both names are inferred, use one of them. */
		ResetMfaRequest: {
			/** Ids of users (inferred). */
			userIds?: number[];
			/**
			 * Id of the user (inferred).
			 * Format: int64
			 */
			userId?: number;
		};
		/** That `id` is there is documented. */
		Membership: {
			/**
			 * Id of the membership, which API keys are made for.
			 * Format: int64
			 */
			id: number;
			/**
			 * Id of the user. Inferred.
			 * Format: int64
			 */
			userId?: number;
			/**
			 * Id of the organisation. Inferred.
			 * Format: int64
			 */
			orgId?: number;
			/** May log in to the organisation. Inferred. */
			isActive?: boolean;
		};
		/** Observed. */
		AddMemberRequest: {
			/** May log in to the organisation. */
			isActive?: boolean;
			/** Is an administrator of the organisation. */
			isAdmin?: boolean;
			/** Its meaning is not known. */
			allAccess?: boolean;
		};
		/** The fields are not published, so anything goes. */
		MfaRequest: unknown;
		/** Observed. */
		UserGroup: {
			/**
			 * Id of the group.
			 * Format: int64
			 */
			id: number;
			/** Name of the group. It need not be unique in the organisation. */
			name: string;
			/** What it is for. */
			description?: string | null;
			/**
			 * When it was created.
			 * Format: date-time
			 */
			created?: string;
			/**
			 * When it was last changed. That it can be null is inferred.
			 * Format: date-time
			 */
			modified?: string | null;
			/**
			 * Id of the user who created it.
			 * Format: int64
			 */
			createdBy?: number | null;
			/**
			 * Id of the user who changed it last.
			 * Format: int64
			 */
			modifiedBy?: number | null;
			/**
			 * Id of the organisation.
			 * Format: int64
			 */
			org?: number;
			/** Stays the same where configuration moves between organisations. */
			externalRefId?: string;
			/** Its name in SCIM. */
			scimdisplayname?: string | null;
			/** How many users it has, as a text. */
			numberOfUsers?: string;
		};
		UserGroupList: {
			/** The groups. */
			data: components["schemas"]["UserGroup"][];
		};
		RolesByGroup: {
			/** Roles by the id of the group. */
			data: {
				[key: string]: components["schemas"]["Role"][];
			};
		};
		UsersByGroup: {
			/** Users by the id of the group. */
			data: {
				[key: string]: components["schemas"]["User"][];
			};
		};
		/** Observed. */
		UserIdsRequest: {
			/** Ids of users. */
			userIds: number[];
		};
		/** Observed. */
		GroupIdsRequest: {
			/** Ids of user groups. */
			groupIds: number[];
		};
		/** Observed. */
		RoleMemberSearch: {
			/** The users. */
			users?: components["schemas"]["User"][];
			/** The groups. */
			groups?: components["schemas"]["UserGroup"][];
		};
		/** Observed. */
		PermittedTrigger: {
			/**
			 * Its id.
			 * Format: int64
			 */
			id: number;
			/**
			 * Id of the permission.
			 * Format: int64
			 */
			rolePermissionId?: number;
			/**
			 * Id of the trigger.
			 * Format: int64
			 */
			triggerId?: number;
			/**
			 * Id of the life cycle.
			 * Format: int64
			 */
			objectLifeCycleId?: number | null;
			/**
			 * Id of the organisation.
			 * Format: int64
			 */
			org?: number;
			/** Stays the same where configuration moves between organisations. */
			externalRefId?: string;
		};
		/** Observed. */
		RolePermission: {
			/**
			 * Id of the permission.
			 * Format: int64
			 */
			id: number;
			/** 0 none, 1 read, 2 read and edit. */
			permission?: number;
			/** May launch several assessments at once. */
			canBulkLaunch?: boolean;
			/** May create records. */
			canCreate?: boolean;
			/** May delete records. */
			canDelete?: boolean;
			/** May merge records. */
			canMerge?: boolean;
			/** May give this role to others. */
			canManageRole?: boolean;
			/**
			 * Id of the role.
			 * Format: int64
			 */
			roleId?: number;
			/**
			 * Id of the object type.
			 * Format: int64
			 */
			objectTypeId?: number;
			/**
			 * Id of the life cycle.
			 * Format: int64
			 */
			objectLifeCycleId?: number;
			/**
			 * Id of the state.
			 * Format: int64
			 */
			objectLifeCycleStateId?: number;
			/**
			 * Id of the form that is shown.
			 * Format: int64
			 */
			formId?: number | null;
			/**
			 * Id of the organisation.
			 * Format: int64
			 */
			org?: number;
			/** Stays the same where configuration moves between organisations. */
			externalRefId?: string;
			/** Holds where the role is assigned in the record (inferred). */
			assigned?: boolean;
			/**
			 * When it was created.
			 * Format: date-time
			 */
			created?: string;
			/**
			 * When it was last changed. That it can be null is inferred.
			 * Format: date-time
			 */
			modified?: string | null;
			/**
			 * Id of the user who created it.
			 * Format: int64
			 */
			createdBy?: number;
			/**
			 * Id of the user who changed it last.
			 * Format: int64
			 */
			modifiedBy?: number | null;
			/** Triggers that may be fired. */
			triggers?: components["schemas"]["PermittedTrigger"][];
		};
		RolePermissionList: {
			/** The permissions. */
			data: components["schemas"]["RolePermission"][];
		};
		/** Inferred from what is read. */
		RolePermissionRequest: {
			/**
			 * Id of the state.
			 * Format: int64
			 */
			objectLifeCycleStateId: number;
			/**
			 * 0 none, 1 read, 2 read and edit.
			 * @enum {integer}
			 */
			permission: 0 | 1 | 2;
			/** May launch several assessments at once. */
			canBulkLaunch?: boolean;
			/** May create records. */
			canCreate?: boolean;
			/** May delete records. */
			canDelete?: boolean;
			/** May merge records. */
			canMerge?: boolean;
			/** May give this role to others. */
			canManageRole?: boolean;
			/**
			 * Id of the form that is shown.
			 * Format: int64
			 */
			formId?: number | null;
		};
		/** Observed. */
		RolePermissionsRequest: {
			/** The permissions. What they hold is inferred. */
			rolePermissions: components["schemas"]["RolePermissionRequest"][];
		};
		/** Observed. */
		PermittedLifeCycle: {
			/**
			 * Id of the life cycle.
			 * Format: int64
			 */
			objectLifeCycleId: number;
		};
		PermittedLifeCycleList: {
			/** The life cycles. */
			data: components["schemas"]["PermittedLifeCycle"][];
		};
	};
	responses: {
		/** Any other failure: business rules such as `required.fields.not.filled.out` or `no.valid.transition.found`, with 400 or 409 (inferred); `too.many.requests`, with 429 (inferred). */
		OtherError: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Error"];
			};
		};
		/** The session token or the API key is not valid (observed). */
		Unauthorized: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Error"];
			};
		};
		/** The organisation is in maintenance mode (observed). */
		Maintenance: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Error"];
			};
		};
		/** The request is not authenticated, or the user has no access, or the network address is not allowed. The keys of the messages are observed: `user.does.not.have.access.to.object`, `access.denied`. */
		Forbidden: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Error"];
			};
		};
		/** There is no such thing (observed). */
		NotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Error"];
			};
		};
	};
	parameters: {
		/**
		 * Also give the options of select fields. Default `false`.
		 * @example true
		 */
		IncludeFieldOptions: boolean;
		/**
		 * Id of the field.
		 * @example 11
		 */
		FieldId: number;
		/**
		 * Id of the option of a select field.
		 * @example 101
		 */
		OptionId: number;
		/**
		 * Id of the object type.
		 * @example 1
		 */
		ObjectTypeId: number;
		/**
		 * Id of the role.
		 * @example 111
		 */
		RoleId: number;
		/**
		 * Id of the relationship type.
		 * @example 21
		 */
		RelationshipTypeId: number | string;
		/**
		 * Id of the object type group.
		 * @example 31
		 */
		ObjectTypeGroupId: number;
		/**
		 * Id of the life cycle.
		 * @example 41
		 */
		LifeCycleId: number;
		/**
		 * Id of the trigger.
		 * @example 62
		 */
		TriggerId: number;
		/**
		 * Id of the transition.
		 * @example 72
		 */
		TransitionId: number;
		/**
		 * Id of the state of a life cycle.
		 * @example 52
		 */
		StateId: number;
		/**
		 * Id of the form. With `byRef`, its external reference id.
		 * @example 81
		 */
		FormId: number | string;
		/**
		 * The ids of the path and of the body are external reference ids (observed). Default `false`.
		 * @example false
		 */
		ByRef: boolean;
		/**
		 * Id of the application.
		 * @example 91
		 */
		ApplicationId: number;
		/**
		 * Id of the activity.
		 * @example 92
		 */
		ActivityId: number;
		/**
		 * Id of the report. With `byRef`, its external reference id.
		 * @example 95
		 */
		ReportId: number | string;
		/**
		 * Id of the record. With `byRef`, its external reference id.
		 * @example 5001
		 */
		ObjectId: number | string;
		/**
		 * Do it in a job, whose id is answered at once, instead of in this call. Default `false`.
		 * @example true
		 */
		UseJob: boolean;
		/**
		 * Id of the record at the other end of the relationship.
		 * @example 5011
		 */
		RelatedObjectId: number | string;
		/**
		 * Id of the user.
		 * @example 1002
		 */
		UserId: number;
		/**
		 * Id of the user group.
		 * @example 121
		 */
		GroupId: number;
		/**
		 * Id of the file.
		 * @example 7001
		 */
		FileId: number;
		/**
		 * Id of the user to act as. Needs an API key that the support of the vendor has allowed to impersonate; the user must be active in the organisation of the key.
		 * @example 1003
		 */
		ImpersonateUserId: number;
		/**
		 * Id of the formula.
		 * @example 97
		 */
		FormulaId: number;
		/**
		 * Id of the comment.
		 * @example 8001
		 */
		CommentId: number;
		/**
		 * Id of the job.
		 * @example 6f1c2f0a-0000-4000-8000-000000000001
		 */
		JobId: string;
		/**
		 * Id of the assessment, which is a record.
		 * @example 5031
		 */
		AssessmentId: number;
		/**
		 * Id of the record in the library.
		 * @example 5011
		 */
		LibraryObjectId: number;
		/**
		 * E-mail address of the user.
		 * @example restricted@example.com
		 */
		Email: string;
		/**
		 * Id of the organisation.
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
			/** The new session token. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Session"];
				};
			};
			401: components["responses"]["Unauthorized"];
			/** The token is not valid any more. The page states 403 for every request that is not authenticated; that it holds for a renewal too is inferred. */
			403: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				"application/json": components["schemas"]["LoginRequest"];
			};
		};
		responses: {
			/** A session token, the organisations to choose from, or a redirect to single sign-on. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["LoginResponse"];
				};
			};
			/** The credentials are wrong. The keys of the messages are observed: `bad.credentials`, `user.lockedout`, `password.expired`. That a missing or wrong MFA code is answered so too is inferred. */
			401: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["LoginError"];
				};
			};
			/** Access is denied, for instance because the network address is not on the list of the organisation. */
			403: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Error"];
				};
			};
			/** The user is not an active member of any organisation. */
			404: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				"application/json": components["schemas"]["LogoutRequest"];
			};
		};
		responses: {
			/** Logged out. The answer is not documented; that there may be a body is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["LogoutResponse"];
				};
			};
			/** Logged out (inferred). */
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
			/** The token. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
			/** An object that is not documented. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				"application/json": components["schemas"]["LoginStrategyRequest"];
			};
		};
		responses: {
			/** The login strategy for this e-mail address. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
			/** The token. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				"application/json": components["schemas"]["CreateApiKeyRequest"];
			};
		};
		responses: {
			/** The key. That the status is 200 is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the user, not of the key.
				 * @example 1001
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** What is known of the key. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the key, as `GET` of this path returns it, not of the user.
				 * @example 1
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Deleted. The page says only that it succeeds; status and body are inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["DeletedApiKey"];
				};
			};
			/** Deleted (inferred). */
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
				 * Text that the name has to contain.
				 * @example Sum
				 */
				searchText?: string | undefined;
				/**
				 * Id of one field; all of them where it is left out or empty.
				 * @example 11
				 */
				ids?: string | undefined;
				/**
				 * Also give the options of select fields. Default `false`.
				 * @example true
				 */
				includeFieldOptions?: components["parameters"]["IncludeFieldOptions"] | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The fields. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				"application/json": components["schemas"]["CreateFieldRequest"];
			};
		};
		responses: {
			/** The field. That the status is 200 is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the field.
				 * @example 11
				 */
				fieldId: components["parameters"]["FieldId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The field. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the field.
				 * @example 11
				 */
				fieldId: components["parameters"]["FieldId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["UpdateFieldRequest"];
			};
		};
		responses: {
			/** The field. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the field.
				 * @example 11
				 */
				fieldId: components["parameters"]["FieldId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the select field.
				 * @example 14
				 */
				fieldId: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The options. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the select field.
				 * @example 14
				 */
				fieldId: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateFieldOptionRequest"];
			};
		};
		responses: {
			/** The option. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the select field.
				 * @example 14
				 */
				fieldId: number;
				/**
				 * Id of the option of a select field.
				 * @example 101
				 */
				optionId: components["parameters"]["OptionId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["UpdateFieldOptionRequest"];
			};
		};
		responses: {
			/** The option. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the select field.
				 * @example 14
				 */
				fieldId: number;
				/**
				 * Id of the option of a select field.
				 * @example 101
				 */
				optionId: components["parameters"]["OptionId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the select field.
				 * @example 14
				 */
				fieldId: number;
				/**
				 * Id of the option of a select field.
				 * @example 101
				 */
				optionId: components["parameters"]["OptionId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["ReorderRequest"];
			};
		};
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the field.
				 * @example 11
				 */
				fieldId: components["parameters"]["FieldId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The object types. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of one object type; all of them where it is left out or empty.
				 * @example 1
				 */
				id?: string | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The object types. The page's sample is cut and shows a bare object; the envelope is observed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				"application/json": components["schemas"]["CreateObjectTypeRequest"];
			};
		};
		responses: {
			/** The object type. That the status is 200 is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The object type. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["UpdateObjectTypeRequest"];
			};
		};
		responses: {
			/** The object type. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Also give the options of select fields. Default `false`.
				 * @example true
				 */
				includeFieldOptions?: components["parameters"]["IncludeFieldOptions"] | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The fields. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["AddFieldsRequest"];
			};
		};
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
				/**
				 * Id of the field.
				 * @example 11
				 */
				fieldId: components["parameters"]["FieldId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The formulas. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The roles. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["RoleIdsRequest"];
			};
		};
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
				/**
				 * Id of the role.
				 * @example 111
				 */
				roleId: components["parameters"]["RoleId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** How many there are. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Also give the relationships from other object types to this one.
				 * @example true
				 */
				inverse?: boolean | undefined;
				/**
				 * Also give the object types at the other ends.
				 * @example false
				 */
				includeObjectTypes?: boolean | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The relationship types. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateRelationshipTypeRequest"];
			};
		};
		responses: {
			/** The relationship type. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
				/**
				 * Id of the relationship type.
				 * @example 21
				 */
				relationshipTypeId: components["parameters"]["RelationshipTypeId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["UpdateRelationshipTypeRequest"];
			};
		};
		responses: {
			/** The relationship type. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
				/**
				 * Id of the relationship type.
				 * @example 21
				 */
				relationshipTypeId: components["parameters"]["RelationshipTypeId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Ids, separated by commas.
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
			/** The relationship types. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * The most groups to give.
				 * @example 100
				 */
				limit?: number | undefined;
				/**
				 * Text that the name has to contain.
				 * @example Reg
				 */
				search?: string | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The groups. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				"application/json": components["schemas"]["CreateObjectTypeGroupRequest"];
			};
		};
		responses: {
			/** The group. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the object type group.
				 * @example 31
				 */
				objectTypeGroupId: components["parameters"]["ObjectTypeGroupId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The group. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the object type group.
				 * @example 31
				 */
				objectTypeGroupId: components["parameters"]["ObjectTypeGroupId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["UpdateObjectTypeGroupRequest"];
			};
		};
		responses: {
			/** The group. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the object type group.
				 * @example 31
				 */
				objectTypeGroupId: components["parameters"]["ObjectTypeGroupId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the object type group.
				 * @example 31
				 */
				objectTypeGroupId: components["parameters"]["ObjectTypeGroupId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The object types. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the object type group.
				 * @example 31
				 */
				objectTypeGroupId: components["parameters"]["ObjectTypeGroupId"];
				/**
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the object type group.
				 * @example 31
				 */
				objectTypeGroupId: components["parameters"]["ObjectTypeGroupId"];
				/**
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Also give the states.
				 * @example true
				 */
				includeStates?: boolean | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The life cycles. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Also give the states.
				 * @example true
				 */
				includeStates?: boolean | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The life cycles. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Also give triggers and transitions.
				 * @example true
				 */
				deep?: boolean | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** By the id of the life cycle. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Also give triggers and transitions.
				 * @example true
				 */
				deep?: boolean | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
				/**
				 * Id of the life cycle.
				 * @example 41
				 */
				lifeCycleId: components["parameters"]["LifeCycleId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** States, triggers and transitions. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** By the id of the state. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
				/**
				 * Id of the life cycle.
				 * @example 41
				 */
				lifeCycleId: components["parameters"]["LifeCycleId"];
				/**
				 * Id of the trigger.
				 * @example 62
				 */
				triggerId: components["parameters"]["TriggerId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The transitions. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
				/**
				 * Id of the life cycle.
				 * @example 41
				 */
				lifeCycleId: components["parameters"]["LifeCycleId"];
				/**
				 * Id of the transition.
				 * @example 72
				 */
				transitionId: components["parameters"]["TransitionId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The actions. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				"application/json": components["schemas"]["StateActionsRequest"];
			};
		};
		responses: {
			/** The actions. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
				/**
				 * Id of the life cycle.
				 * @example 41
				 */
				lifeCycleId: components["parameters"]["LifeCycleId"];
				/**
				 * Id of the state of a life cycle.
				 * @example 52
				 */
				stateId: components["parameters"]["StateId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["ReorderRequest"];
			};
		};
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
				/**
				 * Id of the life cycle.
				 * @example 41
				 */
				lifeCycleId: components["parameters"]["LifeCycleId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
				/**
				 * Id of the life cycle.
				 * @example 41
				 */
				lifeCycleId: components["parameters"]["LifeCycleId"];
				/**
				 * Id of the state of a life cycle.
				 * @example 52
				 */
				stateId: components["parameters"]["StateId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
				/**
				 * Id of the life cycle.
				 * @example 41
				 */
				lifeCycleId: components["parameters"]["LifeCycleId"];
				/**
				 * Id of the trigger.
				 * @example 62
				 */
				triggerId: components["parameters"]["TriggerId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
				/**
				 * Id of the life cycle.
				 * @example 41
				 */
				lifeCycleId: components["parameters"]["LifeCycleId"];
				/**
				 * Id of the transition.
				 * @example 72
				 */
				transitionId: components["parameters"]["TransitionId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId?: number | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The forms. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * The ids of the path and of the body are external reference ids (observed). Default `false`.
				 * @example false
				 */
				byRef?: components["parameters"]["ByRef"] | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * Id of the form. With `byRef`, its external reference id.
				 * @example 81
				 */
				formId: components["parameters"]["FormId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The form. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the form. With `byRef`, its external reference id.
				 * @example 81
				 */
				formId: components["parameters"]["FormId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the form. With `byRef`, its external reference id.
				 * @example 81
				 */
				formId: components["parameters"]["FormId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Its parts. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				"application/json": components["schemas"]["DuplicateFormRequest"];
			};
		};
		responses: {
			/** The copy. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
			/** The applications. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
			/** The applications. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the application.
				 * @example 91
				 */
				applicationId: components["parameters"]["ApplicationId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The application. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the application.
				 * @example 91
				 */
				applicationId: components["parameters"]["ApplicationId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The activities. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Also give the external reference id of the form.
				 * @example true
				 */
				includeFormRef?: boolean | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * Id of the application.
				 * @example 91
				 */
				applicationId: components["parameters"]["ApplicationId"];
				/**
				 * Id of the activity.
				 * @example 92
				 */
				activityId: components["parameters"]["ActivityId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The actions. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * The ids of the path and of the body are external reference ids (observed). Default `false`.
				 * @example false
				 */
				byRef?: components["parameters"]["ByRef"] | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * Id of the application.
				 * @example 91
				 */
				applicationId: components["parameters"]["ApplicationId"];
				/**
				 * Id of the activity.
				 * @example 92
				 */
				activityId: components["parameters"]["ActivityId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The views. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
			/** The reports. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * The ids of the path and of the body are external reference ids (observed). Default `false`.
				 * @example false
				 */
				byRef?: components["parameters"]["ByRef"] | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * Id of the report. With `byRef`, its external reference id.
				 * @example 95
				 */
				reportId: components["parameters"]["ReportId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The report. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the report. With `byRef`, its external reference id.
				 * @example 95
				 */
				reportId: components["parameters"]["ReportId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the report. With `byRef`, its external reference id.
				 * @example 95
				 */
				reportId: components["parameters"]["ReportId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** What there is. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the report. With `byRef`, its external reference id.
				 * @example 95
				 */
				reportId: components["parameters"]["ReportId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** What there is. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the report. With `byRef`, its external reference id.
				 * @example 95
				 */
				reportId: components["parameters"]["ReportId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** What there is. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId?: number | undefined;
				/**
				 * Number of the page, from 1.
				 * @example 1
				 */
				pageNumber?: number | undefined;
				/**
				 * Records on a page. Default 100.
				 * @example 100
				 */
				pageSize?: number | undefined;
				/**
				 * Leave out what assessments have cloned.
				 * @example true
				 */
				excludeClones?: boolean | undefined;
				/**
				 * Ids, as the text of a JSON list.
				 * @example [5001,5002]
				 */
				ids?: string | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A page of records. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * The ids of the path and of the body are external reference ids (observed). Default `false`.
				 * @example false
				 */
				byRef?: components["parameters"]["ByRef"] | undefined;
				/**
				 * Id of the address that the record was sent to.
				 * @example 1
				 */
				emailAddressId?: number | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateRecordRequest"];
			};
		};
		responses: {
			/** The record. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * The ids of the path and of the body are external reference ids (observed). Default `false`.
				 * @example false
				 */
				byRef?: components["parameters"]["ByRef"] | undefined;
				/**
				 * Also say who changed fields and when.
				 * @example true
				 */
				includeFieldMetaData?: boolean | undefined;
				/**
				 * Also say when formulas were calculated.
				 * @example true
				 */
				includeFormulaMetaData?: boolean | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The record. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * The ids of the path and of the body are external reference ids (observed). Default `false`.
				 * @example false
				 */
				byRef?: components["parameters"]["ByRef"] | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["UpdateRecordRequest"];
			};
		};
		responses: {
			/** Done; empty or not (observed). */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			/** Done (observed). */
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
				 * The ids of the path and of the body are external reference ids (observed). Default `false`.
				 * @example false
				 */
				byRef?: components["parameters"]["ByRef"] | undefined;
				/**
				 * Do it in a job, whose id is answered at once, instead of in this call. Default `false`.
				 * @example true
				 */
				useJob?: components["parameters"]["UseJob"] | undefined;
				/**
				 * Observed; its meaning is not known.
				 * @example false
				 */
				retentionEnabled?: boolean | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done; with `useJob` the job (inferred). */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["DeletedRecord"];
				};
			};
			/** Done. */
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
				 * The ids of the path and of the body are external reference ids (observed). Default `false`.
				 * @example false
				 */
				byRef?: components["parameters"]["ByRef"] | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Whether it exists. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId?: number | undefined;
				/**
				 * Id of a relationship type.
				 * @example 21
				 */
				relationshipTypeId?: number | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** How many there are. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId?: number | undefined;
				/**
				 * Ids of object types, as the text of a JSON list.
				 * @example [1,2]
				 */
				objectTypeIds?: string | undefined;
				/**
				 * Words to look for.
				 * @example water
				 */
				searchText?: string | undefined;
				/**
				 * Number of the page. That it counts from 1 is inferred.
				 * @example 1
				 */
				page?: number | undefined;
				/**
				 * The most records of an object type on a page; 100 is used.
				 * @example 100
				 */
				limit?: number | undefined;
				/**
				 * Name of what to sort by. Which names there are is not known.
				 * @example name
				 */
				sortBy?: string | undefined;
				/**
				 * Direction of the sorting. That it is `asc` or `desc` is inferred.
				 * @example asc
				 */
				direction?: string | undefined;
				/**
				 * Sort by how well records fit.
				 * @example false
				 */
				bestMatch?: boolean | undefined;
				/**
				 * Search the archive.
				 * @example false
				 */
				searchArchive?: boolean | undefined;
				/**
				 * Filters, as the text of a JSON object, whose values are texts of JSON lists. Keys are `objectLifeCycleStateId`, `assessmentObjectTypeId`, `fields.s_<id>` for selects, `fields.t_<id>` for texts, `fields.rt_<id>` for rich text, `dimensions.dimension_<a>_<b>`.
				 * @example {"objectLifeCycleStateId":"[52]"}
				 */
				filters?: string | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** What was found, by object type. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Words to look for.
				 * @example water
				 */
				searchText?: string | undefined;
				/**
				 * Leave out what assessments have cloned.
				 * @example true
				 */
				excludeClones?: boolean | undefined;
				/**
				 * Sort by how well records fit.
				 * @example false
				 */
				bestMatch?: boolean | undefined;
				/**
				 * The most records to give.
				 * @example 20
				 */
				limit?: number | undefined;
				/**
				 * Search the archive.
				 * @example false
				 */
				searchArchiveData?: boolean | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** What was found. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Words to look for.
				 * @example water
				 */
				searchText?: string | undefined;
				/**
				 * Leave out what assessments have cloned.
				 * @example true
				 */
				excludeClones?: boolean | undefined;
				/**
				 * Sort by how well records fit.
				 * @example false
				 */
				bestMatch?: boolean | undefined;
				/**
				 * The most records to give.
				 * @example 20
				 */
				limit?: number | undefined;
				/**
				 * Search the archive.
				 * @example false
				 */
				searchArchiveData?: boolean | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * Id of the object type group.
				 * @example 31
				 */
				objectTypeGroupId: components["parameters"]["ObjectTypeGroupId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** What was found. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
			/** The records. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Ids of records, as the text of a JSON list.
				 * @example [5001]
				 */
				objectIds?: string | undefined;
				/**
				 * Filters, as in a search.
				 * @example {"objectLifeCycleStateId":"[52]"}
				 */
				filters?: string | undefined;
				/**
				 * Words to look for.
				 * @example water
				 */
				searchText?: string | undefined;
				/**
				 * Search the archive.
				 * @example false
				 */
				searchArchive?: boolean | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The counts. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Kinds of intervals, as the text of a JSON list.
				 * @example ["month"]
				 */
				intervalTypes?: string | undefined;
				/**
				 * How many intervals.
				 * @example 12
				 */
				intervals?: number | undefined;
				/**
				 * The day to look back from.
				 * @example 2025-01-01
				 */
				date?: string | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The trend. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The values. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Ids of fields, as the text of a JSON list.
				 * @example [11,14]
				 */
				fieldIds?: string | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The values. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
				/**
				 * Id of the field.
				 * @example 11
				 */
				fieldId: components["parameters"]["FieldId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["FieldValueRequest"];
			};
		};
		responses: {
			/** The value. Its form is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * The most records of a relationship; 1000 is used.
				 * @example 1000
				 */
				limit?: number | undefined;
				/**
				 * Which outgoing relationships and fields, as JSON. Its form is not known.
				 * @example {}
				 */
				relationshipsAndFields?: string | undefined;
				/**
				 * Which incoming relationships and fields, as JSON. Its form is not known.
				 * @example {}
				 */
				referenceRelationshipsAndFields?: string | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The relationships. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * The ids of the path and of the body are external reference ids (observed). Default `false`.
				 * @example false
				 */
				byRef?: components["parameters"]["ByRef"] | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
				/**
				 * Id of the relationship type.
				 * @example 21
				 */
				relationshipTypeId: components["parameters"]["RelationshipTypeId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The related records. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * How many steps; 4 is used.
				 * @example 4
				 */
				depth?: number | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The relationships. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The counts. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * The ids of the path and of the body are external reference ids (observed). Default `false`.
				 * @example false
				 */
				byRef?: components["parameters"]["ByRef"] | undefined;
				/**
				 * Relate a copy of the record and not the record.
				 * @example false
				 */
				shouldClone?: boolean | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
				/**
				 * Id of the relationship type.
				 * @example 21
				 */
				relationshipTypeId: components["parameters"]["RelationshipTypeId"];
				/**
				 * Id of the record at the other end of the relationship.
				 * @example 5011
				 */
				relatedObjectId: components["parameters"]["RelatedObjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
				/**
				 * Id of the relationship type.
				 * @example 21
				 */
				relationshipTypeId: components["parameters"]["RelationshipTypeId"];
				/**
				 * Id of the record at the other end of the relationship.
				 * @example 5011
				 */
				relatedObjectId: components["parameters"]["RelatedObjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Who has which role. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
				/**
				 * Id of the role.
				 * @example 111
				 */
				roleId: components["parameters"]["RoleId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["RoleMembersRequest"];
			};
		};
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
				/**
				 * Id of the role.
				 * @example 111
				 */
				roleId: components["parameters"]["RoleId"];
				/**
				 * Id of the user.
				 * @example 1002
				 */
				userId: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
				/**
				 * Id of the role.
				 * @example 111
				 */
				roleId: components["parameters"]["RoleId"];
				/**
				 * Id of the user group.
				 * @example 121
				 */
				groupId: components["parameters"]["GroupId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The files, by the id of the field. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the user to act as. Needs an API key that the support of the vendor has allowed to impersonate; the user must be active in the organisation of the key.
				 * @example 1003
				 */
				"impersonate-user-id"?: components["parameters"]["ImpersonateUserId"] | undefined;
			} | undefined;
			path: {
				/**
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
				/**
				 * Id of the file.
				 * @example 7001
				 */
				fileId: components["parameters"]["FileId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["AttachFileRequest"];
			};
		};
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
				/**
				 * Id of the file.
				 * @example 7001
				 */
				fileId: components["parameters"]["FileId"];
				/**
				 * Id of the attachment field.
				 * @example 15
				 */
				fieldId: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The triggers. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Name of a time zone.
				 * @example UTC
				 */
				tz?: string | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
				/**
				 * Id of the trigger.
				 * @example 63
				 */
				triggerId: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
				/**
				 * Id of the transition.
				 * @example 72
				 */
				transitionId: components["parameters"]["TransitionId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
				/**
				 * Id of the formula.
				 * @example 97
				 */
				formulaId: components["parameters"]["FormulaId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The result. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The comments. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateCommentRequest"];
			};
		};
		responses: {
			/** The comment. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
				/**
				 * Id of the comment.
				 * @example 8001
				 */
				commentId: components["parameters"]["CommentId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["UpdateCommentRequest"];
			};
		};
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
				/**
				 * Id of the comment.
				 * @example 8001
				 */
				commentId: components["parameters"]["CommentId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CommentStateRequest"];
			};
		};
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the job.
				 * @example 6f1c2f0a-0000-4000-8000-000000000001
				 */
				jobId: components["parameters"]["JobId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The job. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Check the file and import nothing.
				 * @example true
				 */
				dryRun?: boolean | undefined;
				/**
				 * Records are named by their external reference ids.
				 * @example true
				 */
				usingExternalRefIds?: boolean | undefined;
				/**
				 * Put off what follows an import, such as formulas.
				 * @example false
				 */
				deferPostProcessing?: boolean | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"multipart/form-data": components["schemas"]["ImportRequest"];
			};
		};
		responses: {
			/** The job. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the user to act as. Needs an API key that the support of the vendor has allowed to impersonate; the user must be active in the organisation of the key.
				 * @example 1003
				 */
				"impersonate-user-id"?: components["parameters"]["ImpersonateUserId"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["ImportJsonRequest"];
			};
		};
		responses: {
			/** The job (inferred). */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the assessment, which is a record.
				 * @example 5031
				 */
				assessmentId: components["parameters"]["AssessmentId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The records. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the assessment, which is a record.
				 * @example 5031
				 */
				assessmentId: components["parameters"]["AssessmentId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["FocusRequest"];
			};
		};
		responses: {
			/** Done. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the assessment, which is a record.
				 * @example 5031
				 */
				assessmentId: components["parameters"]["AssessmentId"];
				/**
				 * Id of the record. With `byRef`, its external reference id.
				 * @example 5001
				 */
				objectId: components["parameters"]["ObjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Do it in a job, whose id is answered at once, instead of in this call. Default `false`.
				 * @example true
				 */
				useJob?: components["parameters"]["UseJob"] | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * Id of the assessment, which is a record.
				 * @example 5031
				 */
				assessmentId: components["parameters"]["AssessmentId"];
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": components["schemas"]["LaunchRequest"];
			};
		} | undefined;
		responses: {
			/** The job. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Do it in a job, whose id is answered at once, instead of in this call. Default `false`.
				 * @example true
				 */
				useJob?: components["parameters"]["UseJob"] | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * Id of the record in the library.
				 * @example 5011
				 */
				libraryObjectId: components["parameters"]["LibraryObjectId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["PushToAssessmentsRequest"];
			};
		};
		responses: {
			/** What was done, or the job. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Ids of records of the library, two at least.
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
			/** The assessments and clones. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the user to act as. Needs an API key that the support of the vendor has allowed to impersonate; the user must be active in the organisation of the key.
				 * @example 1003
				 */
				"impersonate-user-id"?: components["parameters"]["ImpersonateUserId"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"multipart/form-data": components["schemas"]["UploadRequest"];
			};
		};
		responses: {
			/** The file. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				"application/json": components["schemas"]["StartUploadRequest"];
			};
		};
		responses: {
			/** Where to upload to. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				"application/json": components["schemas"]["FinishUploadRequest"];
			};
		};
		responses: {
			/** The file. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the file.
				 * @example 7001
				 */
				fileId: components["parameters"]["FileId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["UpdateFileRequest"];
			};
		};
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the file.
				 * @example 7001
				 */
				fileId: components["parameters"]["FileId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Ids of records, as the text of a JSON list.
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
			/** The files. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
			/** The user. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Text that name or e-mail address has to contain.
				 * @example restricted
				 */
				search?: string | undefined;
				/**
				 * Ids, separated by commas (observed).
				 * @example 1001,1002
				 */
				ids?: string | undefined;
			} | undefined;
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
				"application/json": components["schemas"]["CreateUserRequest"];
			};
		};
		responses: {
			/** The user. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * The most users to give.
				 * @example 100
				 */
				limit?: number | undefined;
			} | undefined;
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
				 * Id of the user.
				 * @example 1002
				 */
				userId: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["UpdateUserRequest"];
			};
		};
		responses: {
			/** The user. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the user.
				 * @example 1002
				 */
				userId: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the user.
				 * @example 1002
				 */
				userId: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["MembershipRequest"];
			};
		};
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the user.
				 * @example 1002
				 */
				userId: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["TermsOfServiceRequest"];
			};
		};
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * E-mail address of the user.
				 * @example restricted@example.com
				 */
				email: components["parameters"]["Email"];
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
				"application/json": components["schemas"]["FindUserRequest"];
			};
		};
		responses: {
			/** The user. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				"application/json": components["schemas"]["ResetMfaRequest"];
			};
		};
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the organisation.
				 * @example 4711
				 */
				orgId: components["parameters"]["OrgId"];
				/**
				 * Id of the user.
				 * @example 1002
				 */
				userId: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The membership. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the organisation.
				 * @example 4711
				 */
				orgId: components["parameters"]["OrgId"];
				/**
				 * E-mail address of the user.
				 * @example restricted@example.com
				 */
				email: components["parameters"]["Email"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["AddMemberRequest"];
			};
		};
		responses: {
			/** The membership. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				"application/json": components["schemas"]["MfaRequest"];
			};
		};
		responses: {
			/** Done. */
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
				 * Text that the name has to contain.
				 * @example Inv
				 */
				search?: string | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The groups. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
			/** Roles, by the id of the group. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
			/** Users, by the id of the group. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the user group.
				 * @example 121
				 */
				groupId: components["parameters"]["GroupId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The roles. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the user group.
				 * @example 121
				 */
				groupId: components["parameters"]["GroupId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["RoleIdsRequest"];
			};
		};
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the user group.
				 * @example 121
				 */
				groupId: components["parameters"]["GroupId"];
				/**
				 * Id of the role.
				 * @example 111
				 */
				roleId: components["parameters"]["RoleId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the user group.
				 * @example 121
				 */
				groupId: components["parameters"]["GroupId"];
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
				 * Id of the user group.
				 * @example 121
				 */
				groupId: components["parameters"]["GroupId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["UserIdsRequest"];
			};
		};
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the user group.
				 * @example 121
				 */
				groupId: components["parameters"]["GroupId"];
				/**
				 * Id of the user.
				 * @example 1002
				 */
				userId: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the user.
				 * @example 1002
				 */
				userId: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The groups. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
			/** The roles. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the role.
				 * @example 111
				 */
				roleId: components["parameters"]["RoleId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The role. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the role.
				 * @example 111
				 */
				roleId: components["parameters"]["RoleId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the role.
				 * @example 111
				 */
				roleId: components["parameters"]["RoleId"];
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
				 * Id of the role.
				 * @example 111
				 */
				roleId: components["parameters"]["RoleId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["UserIdsRequest"];
			};
		};
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the role.
				 * @example 111
				 */
				roleId: components["parameters"]["RoleId"];
				/**
				 * Id of the user.
				 * @example 1002
				 */
				userId: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the role.
				 * @example 111
				 */
				roleId: components["parameters"]["RoleId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The groups. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the role.
				 * @example 111
				 */
				roleId: components["parameters"]["RoleId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["GroupIdsRequest"];
			};
		};
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * A condition, such as `id > 0`.
				 * @example id > 0
				 */
				query: string;
			};
			header?: never;
			path: {
				/**
				 * Id of the role.
				 * @example 111
				 */
				roleId: components["parameters"]["RoleId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Users and groups. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
			/** The permissions. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the role.
				 * @example 111
				 */
				roleId: components["parameters"]["RoleId"];
				/**
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The permissions. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the role.
				 * @example 111
				 */
				roleId: components["parameters"]["RoleId"];
				/**
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["RolePermissionsRequest"];
			};
		};
		responses: {
			/** The permissions. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the role.
				 * @example 111
				 */
				roleId: components["parameters"]["RoleId"];
				/**
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That there is no body is inferred. */
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
				 * Id of the role.
				 * @example 111
				 */
				roleId: components["parameters"]["RoleId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The life cycles. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the object type.
				 * @example 1
				 */
				objectTypeId: components["parameters"]["ObjectTypeId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The roles. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the role.
				 * @example 111
				 */
				roleId: components["parameters"]["RoleId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The object types. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
