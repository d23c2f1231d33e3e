// DO NOT EDIT: generated from specs/elyssa by `pnpm generate`.

export interface paths {
	"/auth/login/": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Get an access token and a refresh token for a company
		 * The access token is stated to live 24 hours and the refresh token 360 days. The answer carries neither; the token that the page prints as a sample lives for one hour by its own claims. What an unknown company id is answered with is not stated.
		 */
		post: operations["logIn"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/auth/refresh/": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Get a new access token from a refresh token
		 * The answer holds no refresh token: that the old one stays in use until its 360 days are over is inferred, as is the status 200, since the page prints none.
		 */
		post: operations["refreshToken"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/property/properties": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List properties
		 * At most 20 on a page; go on while `hasNextPage`. The page mentions a `newOffset` that its own sample does not have.
		 */
		get: operations["listProperties"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/property/details": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get a property
		 * The answer is known from code alone.
		 */
		get: operations["getProperty"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/inventories": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List inventories
		 * At most 20 on a page; go on while `hasNextPage`. There is no filter by property.
		 */
		get: operations["listInventories"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/inventories/details": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get an inventory
		 * The path is documented; the name of the parameter is inferred, and the answer is known from code alone.
		 */
		get: operations["getInventory"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/environments/by-inventory": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List the rooms and items of an inventory
		 * All at once, without pages.
		 */
		get: operations["listEnvironments"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/companies/info": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get the company
		 * Experimental: on no page of the vendor. The call is known from code, under `/api/v1`; that it is published without `/api`, as the others are, is inferred.
		 */
		get: operations["getCompany"];
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
		/** Who logs in. */
		LoginRequest: {
			/** Id of the company, and its only credential. Its format is not stated. */
			companyId: string;
		};
		/** The tokens of the company. */
		LoginResponse: {
			/** Goes into the `Authorization` header. Stated to live 24 hours. */
			accessToken: string;
			/** Gets the next access token. Stated to live 360 days. May be the same text as `accessToken`, as it is in the sample of the page. */
			refreshToken: string;
		};
		/** What a new access token is asked for with. */
		RefreshRequest: {
			/** What the login answered as `refreshToken`; it is called differently here. */
			refresh: string;
		};
		/** The new access token, without a new refresh token. */
		RefreshResponse: {
			/** Replaces the old access token. Stated to live 24 hours. */
			accessToken: string;
		};
		PropertyType: {
			/**
			 * Id of the kind.
			 * Format: uuid
			 */
			id?: string;
			/** Its name in Spanish, such as `Apartamento`. */
			name?: string;
		};
		/** That `code`, `modifiedAt` and `estateAgentName` can be null is known from code. */
		Property: {
			/**
			 * Id of the property.
			 * Format: uuid
			 */
			propertyId: string;
			/** Reference of the estate agent. */
			code?: string | null;
			/** Address. */
			address?: string;
			/** City. */
			city?: string;
			/** Quarter. */
			neighborhood?: string;
			/** It is let. */
			isRented?: boolean;
			/** Built area. The unit is not stated; square metres is inferred. */
			builtArea?: number;
			/** Area of the plot. The unit is not stated; square metres is inferred. */
			lotArea?: number;
			/** How many storeys it has. */
			levels?: number;
			/** Kind of property. */
			propertyType?: components["schemas"]["PropertyType"];
			/** There are inventories of it. */
			hasInventories?: boolean;
			/** Name of the estate agent. Known from code. */
			estateAgentName?: string | null;
			/**
			 * When it was created.
			 * Format: date-time
			 */
			createdAt?: string;
			/**
			 * When it was last changed.
			 * Format: date-time
			 */
			modifiedAt?: string | null;
		};
		PropertyPage: {
			/** The properties of this page. */
			data: components["schemas"]["Property"][];
			/** Number of this page. */
			page: number;
			/** The most items on a page. */
			pageSize: number;
			/** Items on all pages. */
			totalRecords: number;
			/** How many pages there are. */
			totalPages: number;
			/** There is a page before this one. */
			hasPreviousPage: boolean;
			/** There is a page after this one. */
			hasNextPage: boolean;
		};
		PropertyListResponse: {
			/** `true`; missing in the sample of the environments. */
			success?: boolean;
			/**
			 * Time of the answer, in UTC; missing in the sample of the environments.
			 * Format: date-time
			 */
			timestamp?: string;
			/** The page. */
			data: components["schemas"]["PropertyPage"];
		};
		/** Known from code. Decide by `code` and never by a text. */
		ErrorDetail: {
			/** Values that are not listed may come. */
			code: "MISSING_COMPANY_ID" | "INVALID_COMPANY_ID" | "INVALID_PAGE" | "INVALID_PAGE_SIZE" | "INVALID_SORT_BY" | "INVALID_SORT_ORDER" | "INVALID_INVENTORY_TYPE" | "INVALID_PROPERTY_ID" | "INVALID_INVENTORY_ID" | "FORBIDDEN_RESOURCE" | "Company.NotFound" | "PROPERTY_NOT_FOUND" | "INVENTORY_NOT_FOUND" | "INTERNAL_SERVER_ERROR" | (string & {});
			/** In Spanish. */
			message?: string;
			/** More about it; a trace id with `INTERNAL_SERVER_ERROR`. */
			details?: string;
			/** The field or parameter that is wrong. */
			field?: string | null;
		};
		/** Body of an error (known from code). */
		ErrorEnvelope: {
			/** `false`. */
			success?: boolean;
			/** What went wrong. */
			error: components["schemas"]["ErrorDetail"];
			/**
			 * Time of the answer.
			 * Format: date-time
			 */
			timestamp?: string;
		};
		/** The framework's body for values that it refuses by itself, such as an id that is not a UUID (inferred). */
		ProblemDetails: {
			/** Names the kind of problem. */
			type?: string;
			/** What went wrong. */
			title?: string;
			/** The HTTP status once more. */
			status?: number;
			/** What is wrong, by the name of the field. */
			errors?: {
				[key: string]: unknown;
			};
			/** Names the request. */
			traceId?: string;
		};
		/** Known from code. */
		Location: {
			/** Latitude. */
			latitude?: number | null;
			/** Longitude. */
			longitude?: number | null;
		};
		/** Known from code. */
		PropertyStats: {
			/** How many rooms it has. */
			totalEnvironments?: number;
			/** How many inventories there are of it. */
			totalInventories?: number;
		};
		/** Known from code alone, so that nothing is certain to be there. */
		PropertyDetails: {
			/**
			 * Id of the property.
			 * Format: uuid
			 */
			propertyId?: string;
			/** Reference of the estate agent. */
			code?: string | null;
			/** Address. */
			address?: string;
			/** City. */
			city?: string;
			/** Quarter. */
			neighborhood?: string;
			/** It is let. */
			isRented?: boolean;
			/** Built area. The unit is not stated; square metres is inferred. */
			builtArea?: number;
			/** Area of the plot. The unit is not stated; square metres is inferred. */
			lotArea?: number;
			/** How many storeys it has. */
			levels?: number;
			/** Kind of property. */
			propertyType?: components["schemas"]["PropertyType"];
			/** Name of the estate agent. Known from code. */
			estateAgentName?: string | null;
			/**
			 * When it was created.
			 * Format: date-time
			 */
			createdAt?: string;
			/**
			 * When it was last changed.
			 * Format: date-time
			 */
			modifiedAt?: string | null;
			/** Country. */
			country?: string;
			/** Free text. */
			detail?: string | null;
			/** Where it is. */
			location?: components["schemas"]["Location"];
			/** Counts. */
			stats?: components["schemas"]["PropertyStats"];
		};
		PropertyDetailsResponse: {
			/** `true`; missing in the sample of the environments. */
			success?: boolean;
			/**
			 * Time of the answer, in UTC; missing in the sample of the environments.
			 * Format: date-time
			 */
			timestamp?: string;
			/** The property. */
			data: components["schemas"]["PropertyDetails"];
		};
		InventoryProperty: {
			/**
			 * Id of the property.
			 * Format: uuid
			 */
			propertyId: string;
			/** Reference of the estate agent. */
			code?: string | null;
			/** Address. */
			address?: string;
			/** City. */
			city?: string;
		};
		/** What can be null is known from code. */
		Inventory: {
			/**
			 * Id of the inventory.
			 * Format: uuid
			 */
			inventoryId: string;
			/** The property. */
			property?: components["schemas"]["InventoryProperty"];
			/** 0 captación, 1 colocación, 2 pre-visita, 3 desocupación: taken on, moved into, visited before moving out, moved out (the English is inferred). Other values may come. */
			inventoryType?: number;
			/** Its name in Spanish, such as `Colocación`. */
			inventoryTypeName?: string;
			/** It is signed. */
			isSigned?: boolean;
			/** It was signed from afar. */
			isRemoteSigned?: boolean;
			/** The rent. */
			rentalPrice?: number;
			/** Currency of the rent. */
			currency?: string | null;
			/** Where its PDF is; a secret, since whoever has the link may need no token (inferred). In the list it is there only where the inventory is signed and has a PDF (known from code). */
			pdfDownloadUrl?: string | null;
			/**
			 * When it was created.
			 * Format: date-time
			 */
			createdAt?: string;
			/**
			 * When it was signed.
			 * Format: date-time
			 */
			signatureDate?: string | null;
		};
		InventoryPage: {
			/** The inventories of this page. */
			data: components["schemas"]["Inventory"][];
			/** Number of this page. */
			page: number;
			/** The most items on a page. */
			pageSize: number;
			/** Items on all pages. */
			totalRecords: number;
			/** How many pages there are. */
			totalPages: number;
			/** There is a page before this one. */
			hasPreviousPage: boolean;
			/** There is a page after this one. */
			hasNextPage: boolean;
		};
		InventoryListResponse: {
			/** `true`; missing in the sample of the environments. */
			success?: boolean;
			/**
			 * Time of the answer, in UTC; missing in the sample of the environments.
			 * Format: date-time
			 */
			timestamp?: string;
			/** The page. */
			data: components["schemas"]["InventoryPage"];
		};
		/** Known from code. */
		InventoryDetailsProperty: {
			/**
			 * Id of the property.
			 * Format: uuid
			 */
			propertyId?: string;
			/** Reference of the estate agent. */
			code?: string | null;
			/** Address. */
			address?: string;
			/** City. */
			city?: string;
			/** Quarter. */
			neighborhood?: string;
		};
		/** Known from code. */
		Signatures: {
			/**
			 * When the agent signed.
			 * Format: date-time
			 */
			agentSignatureDate?: string | null;
			/**
			 * When the owner signed.
			 * Format: date-time
			 */
			ownerSignatureDate?: string | null;
			/**
			 * When it was signed.
			 * Format: date-time
			 */
			signatureDate?: string | null;
		};
		/** Known from code. */
		InventoryStats: {
			/** How many rooms it has. */
			totalEnvironments?: number;
			/** How many items it has. */
			totalItems?: number;
		};
		/** Known from code alone, so that nothing is certain to be there. The page also promises levels, rooms, items and photos; read those from the environments. */
		InventoryDetails: {
			/**
			 * Id of the inventory.
			 * Format: uuid
			 */
			inventoryId?: string;
			/** The property. */
			property?: components["schemas"]["InventoryDetailsProperty"];
			/** 0 captación, 1 colocación, 2 pre-visita, 3 desocupación: taken on, moved into, visited before moving out, moved out (the English is inferred). Other values may come. */
			inventoryType?: number;
			/** Its name in Spanish, such as `Colocación`. */
			inventoryTypeName?: string;
			/** It is signed. */
			isSigned?: boolean;
			/** It was signed from afar. */
			isRemoteSigned?: boolean;
			/** The rent. */
			rentalPrice?: number;
			/** Currency of the rent. */
			currency?: string | null;
			/** Where its PDF is; a secret, since whoever has the link may need no token (inferred). Not tied to the signature here (known from code). */
			pdfDownloadUrl?: string | null;
			/**
			 * When it was created.
			 * Format: date-time
			 */
			createdAt?: string;
			/** Code of the approval. */
			approvalCode?: string | null;
			/** Who signed when. */
			signatures?: components["schemas"]["Signatures"];
			/** Counts. */
			stats?: components["schemas"]["InventoryStats"];
		};
		InventoryDetailsResponse: {
			/** `true`; missing in the sample of the environments. */
			success?: boolean;
			/**
			 * Time of the answer, in UTC; missing in the sample of the environments.
			 * Format: date-time
			 */
			timestamp?: string;
			/** The inventory. */
			data: components["schemas"]["InventoryDetails"];
		};
		EnvironmentType: {
			/**
			 * Id of the kind.
			 * Format: uuid
			 */
			id?: string;
			/** Its name. */
			name?: string;
		};
		Item: {
			/**
			 * Id of the item.
			 * Format: uuid
			 */
			itemDiagnosticId: string;
			/** Name of the item. */
			itemName?: string;
			/** What was noted. */
			description?: string | null;
			/** Its state. The scale is not stated; 1 and 4 were seen. */
			rating?: number | null;
			/** It is new. */
			isNew?: boolean;
			/** It has to be repaired. */
			toRepair?: boolean;
			/** How many there are. */
			amount?: number;
			/** How many photos there are. The photos themselves are not in the answer. */
			photosCount?: number;
			/** Place in the list. That it can be null is inferred from an older page. */
			order?: number | null;
		};
		/** A room. */
		Environment: {
			/**
			 * Id of the room.
			 * Format: uuid
			 */
			environmentId: string;
			/** Name of the room. */
			environmentName?: string;
			/** What was noted. */
			description?: string | null;
			/** Kind of room. */
			environmentType?: components["schemas"]["EnvironmentType"];
			/** Place in the list. */
			order?: number;
			/** What is in it; may be empty. */
			items: components["schemas"]["Item"][];
			/** How many items there are. */
			totalItems?: number;
		};
		/** A storey. */
		Level: {
			/** Number of the storey. */
			level?: number;
			/** Its name, such as `Nivel 1`. */
			levelName?: string;
			/** Its rooms. */
			environments: components["schemas"]["Environment"][];
		};
		InventoryEnvironments: {
			/** The storeys. */
			levels: components["schemas"]["Level"][];
		};
		EnvironmentsResponse: {
			/** `true`; missing in the sample of the environments. */
			success?: boolean;
			/**
			 * Time of the answer, in UTC; missing in the sample of the environments.
			 * Format: date-time
			 */
			timestamp?: string;
			/** The rooms, by storey. */
			data: components["schemas"]["InventoryEnvironments"];
		};
		Plan: {
			/** Name of the plan. */
			name?: string;
			/** 0 no plan, 1 basic, 2 standard, 3 premium. Other values may come. */
			type?: number;
		};
		Company: {
			/** Id of the company, which is its credential. A UUID in that code. */
			companyId: string;
			/** Name of the company. */
			businessName?: string;
			/** Tax number. */
			nit?: string;
			/** E-mail address. */
			email?: string;
			/**
			 * When it was created.
			 * Format: date-time
			 */
			createdAt?: string;
			/** How many users it has. */
			activeUsers?: number;
			/** How many properties it has. */
			activeProperties?: number;
			/** What it has subscribed to. */
			plan?: components["schemas"]["Plan"];
		};
		CompanyResponse: {
			/** `true`; missing in the sample of the environments. */
			success?: boolean;
			/**
			 * Time of the answer, in UTC; missing in the sample of the environments.
			 * Format: date-time
			 */
			timestamp?: string;
			/** The company. */
			data: components["schemas"]["Company"];
		};
	};
	responses: {
		/** `x-company-id`, a page, a sorting, a type or an id is missing or wrong (known from code). */
		BadRequest: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorEnvelope"];
				"application/problem+json": components["schemas"]["ProblemDetails"];
			};
		};
		/** `Authorization` is missing, or the token is not valid (stated by the authentication page). No body is documented. */
		Unauthorized: {
			headers: {
				[name: string]: unknown;
			};
			content?: never;
		};
		/** It belongs to another company (known from code). */
		Forbidden: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorEnvelope"];
			};
		};
		/** There is no such company, property or inventory (known from code). */
		NotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorEnvelope"];
			};
		};
		/** The vendor failed (known from code). */
		ServerError: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorEnvelope"];
			};
		};
	};
	parameters: {
		/**
		 * Id of the company. Documented by one revision of the authentication page, not mentioned by the other; code that is probably the vendor's refuses data calls without it. It is the company's only credential, so it is as secret as a password. A UUID in that code. The client sends it unless its option `sendCompanyId` is `false`.
		 * @example 0d6b1f38-2a57-4c1e-9b84-5f0e7d3c6a12
		 */
		CompanyId: string;
	};
	requestBodies: never;
	headers: never;
	pathItems: never;
}
export type LoginRequest = components['schemas']['LoginRequest'];
export type LoginResponse = components['schemas']['LoginResponse'];
export type RefreshRequest = components['schemas']['RefreshRequest'];
export type RefreshResponse = components['schemas']['RefreshResponse'];
export type PropertyType = components['schemas']['PropertyType'];
export type Property = components['schemas']['Property'];
export type PropertyPage = components['schemas']['PropertyPage'];
export type PropertyListResponse = components['schemas']['PropertyListResponse'];
export type ErrorDetail = components['schemas']['ErrorDetail'];
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];
export type ProblemDetails = components['schemas']['ProblemDetails'];
export type Location = components['schemas']['Location'];
export type PropertyStats = components['schemas']['PropertyStats'];
export type PropertyDetails = components['schemas']['PropertyDetails'];
export type PropertyDetailsResponse = components['schemas']['PropertyDetailsResponse'];
export type InventoryProperty = components['schemas']['InventoryProperty'];
export type Inventory = components['schemas']['Inventory'];
export type InventoryPage = components['schemas']['InventoryPage'];
export type InventoryListResponse = components['schemas']['InventoryListResponse'];
export type InventoryDetailsProperty = components['schemas']['InventoryDetailsProperty'];
export type Signatures = components['schemas']['Signatures'];
export type InventoryStats = components['schemas']['InventoryStats'];
export type InventoryDetails = components['schemas']['InventoryDetails'];
export type InventoryDetailsResponse = components['schemas']['InventoryDetailsResponse'];
export type EnvironmentType = components['schemas']['EnvironmentType'];
export type Item = components['schemas']['Item'];
export type Environment = components['schemas']['Environment'];
export type Level = components['schemas']['Level'];
export type InventoryEnvironments = components['schemas']['InventoryEnvironments'];
export type EnvironmentsResponse = components['schemas']['EnvironmentsResponse'];
export type Plan = components['schemas']['Plan'];
export type Company = components['schemas']['Company'];
export type CompanyResponse = components['schemas']['CompanyResponse'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseServerError = components['responses']['ServerError'];
export type ParameterCompanyId = components['parameters']['CompanyId'];
export type $defs = Record<string, never>;
export interface operations {
	logIn: {
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
			/** Both tokens. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["LoginResponse"];
				};
			};
			/** Refused (inferred). No body is documented. */
			401: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
	refreshToken: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["RefreshRequest"];
			};
		};
		responses: {
			/** The new access token. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RefreshResponse"];
				};
			};
			/** Refused (inferred). No body is documented. */
			401: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
	listProperties: {
		parameters: {
			query: {
				/**
				 * Number of the page, from 1; anything below is a 400 (known from code). Documented as required.
				 * @example 1
				 */
				page: number;
				/**
				 * Items on a page, at most 20; anything outside 1 to 20 is a 400 (known from code). Documented as required.
				 * @example 20
				 */
				pageSize: number;
				/**
				 * Reference of the estate agent; at most 100 characters (known from code).
				 * @example A-101
				 */
				code?: string | undefined;
				/**
				 * Text to look for in the address; at most 500 characters (known from code).
				 * @example Calle 10
				 */
				address?: string | undefined;
				/**
				 * City or state; at most 200 characters (known from code).
				 * @example Medellín
				 */
				city?: string | undefined;
				/**
				 * What to sort by. `createdAt` is documented, the others are known from code. Default `createdAt`.
				 * @example createdAt
				 */
				sortBy?: ("createdAt" | "code" | "address" | "city" | (string & {})) | undefined;
				/**
				 * `asc` or `desc`. The page prints `sortOder`, which is taken for a misprint (inferred). Default `desc`.
				 * @example desc
				 */
				sortOrder?: ("asc" | "desc") | undefined;
				/**
				 * As the page prints `sortOrder` in one place.
				 * @deprecated
				 * @example desc
				 */
				sortOder?: ("asc" | "desc") | undefined;
			};
			header?: {
				/**
				 * Id of the company. Documented by one revision of the authentication page, not mentioned by the other; code that is probably the vendor's refuses data calls without it. It is the company's only credential, so it is as secret as a password. A UUID in that code. The client sends it unless its option `sendCompanyId` is `false`.
				 * @example 0d6b1f38-2a57-4c1e-9b84-5f0e7d3c6a12
				 */
				"x-company-id"?: components["parameters"]["CompanyId"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A page of properties. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["PropertyListResponse"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
		};
	};
	getProperty: {
		parameters: {
			query: {
				/**
				 * Id of the property.
				 * @example 3b0c7d1e-5f2a-4c68-9d10-7e4a2b6c8f01
				 */
				PropertyId: string;
			};
			header?: {
				/**
				 * Id of the company. Documented by one revision of the authentication page, not mentioned by the other; code that is probably the vendor's refuses data calls without it. It is the company's only credential, so it is as secret as a password. A UUID in that code. The client sends it unless its option `sendCompanyId` is `false`.
				 * @example 0d6b1f38-2a57-4c1e-9b84-5f0e7d3c6a12
				 */
				"x-company-id"?: components["parameters"]["CompanyId"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The property. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["PropertyDetailsResponse"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
		};
	};
	listInventories: {
		parameters: {
			query?: {
				/**
				 * 0 captación, 1 colocación, 2 pre-visita, 3 desocupación. All of them where it is left out.
				 * @example 1
				 */
				inventoryType?: (0 | 1 | 2 | 3) | undefined;
				/**
				 * Only signed ones, or only those that are not. All of them where it is left out.
				 * @example true
				 */
				isSigned?: boolean | undefined;
				/**
				 * What to sort by; `rentalPrice` is known from code. Default `createdAt`.
				 * @example signatureDate
				 */
				sortBy?: ("createdAt" | "signatureDate" | "rentalPrice" | (string & {})) | undefined;
				/**
				 * Direction of the sorting. Default `desc`.
				 * @example desc
				 */
				sortOrder?: ("asc" | "desc") | undefined;
				/**
				 * Number of the page, from 1; anything below is a 400 (known from code).
				 * @example 1
				 */
				page?: number | undefined;
				/**
				 * Items on a page, at most 20; anything outside 1 to 20 is a 400 (known from code).
				 * @example 20
				 */
				pageSize?: number | undefined;
			} | undefined;
			header?: {
				/**
				 * Id of the company. Documented by one revision of the authentication page, not mentioned by the other; code that is probably the vendor's refuses data calls without it. It is the company's only credential, so it is as secret as a password. A UUID in that code. The client sends it unless its option `sendCompanyId` is `false`.
				 * @example 0d6b1f38-2a57-4c1e-9b84-5f0e7d3c6a12
				 */
				"x-company-id"?: components["parameters"]["CompanyId"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A page of inventories. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["InventoryListResponse"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
		};
	};
	getInventory: {
		parameters: {
			query: {
				/**
				 * Id of the inventory. The name of this parameter is inferred.
				 * @example 9f2e4c6a-1b3d-4e5f-8a70-2c4d6e8f0a13
				 */
				inventoryId: string;
			};
			header?: {
				/**
				 * Id of the company. Documented by one revision of the authentication page, not mentioned by the other; code that is probably the vendor's refuses data calls without it. It is the company's only credential, so it is as secret as a password. A UUID in that code. The client sends it unless its option `sendCompanyId` is `false`.
				 * @example 0d6b1f38-2a57-4c1e-9b84-5f0e7d3c6a12
				 */
				"x-company-id"?: components["parameters"]["CompanyId"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The inventory. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["InventoryDetailsResponse"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
		};
	};
	listEnvironments: {
		parameters: {
			query: {
				/**
				 * Id of the inventory. That it must be sent is inferred.
				 * @example 9f2e4c6a-1b3d-4e5f-8a70-2c4d6e8f0a13
				 */
				inventoryId: string;
			};
			header?: {
				/**
				 * Id of the company. Documented by one revision of the authentication page, not mentioned by the other; code that is probably the vendor's refuses data calls without it. It is the company's only credential, so it is as secret as a password. A UUID in that code. The client sends it unless its option `sendCompanyId` is `false`.
				 * @example 0d6b1f38-2a57-4c1e-9b84-5f0e7d3c6a12
				 */
				"x-company-id"?: components["parameters"]["CompanyId"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The rooms, by storey. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["EnvironmentsResponse"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
		};
	};
	getCompany: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * Id of the company. Documented by one revision of the authentication page, not mentioned by the other; code that is probably the vendor's refuses data calls without it. It is the company's only credential, so it is as secret as a password. A UUID in that code. The client sends it unless its option `sendCompanyId` is `false`.
				 * @example 0d6b1f38-2a57-4c1e-9b84-5f0e7d3c6a12
				 */
				"x-company-id"?: components["parameters"]["CompanyId"] | undefined;
			} | undefined;
			path?: never;
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
					"application/json": components["schemas"]["CompanyResponse"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["ServerError"];
		};
	};
}
