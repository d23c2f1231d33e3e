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
         * @description The access token is stated to live 24 hours and the refresh token 360 days. The answer carries neither; the token that the page prints as a sample lives for one hour by its own claims. What an unknown company id is answered with is not stated.
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
         * @description The answer holds no refresh token: that the old one stays in use until its 360 days are over is inferred, as is the status 200, since the page prints none.
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
         * @description At most 20 on a page; go on while `hasNextPage`. The page mentions a `newOffset` that its own sample does not have.
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
         * @description The answer is known from code alone.
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
         * @description At most 20 on a page; go on while `hasNextPage`. There is no filter by property.
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
         * @description The path is documented; the name of the parameter is inferred, and the answer is known from code alone.
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
         * @description All at once, without pages.
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
         * @description Experimental: on no page of the vendor. The call is known from code, under `/api/v1`; that it is published without `/api`, as the others are, is inferred.
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
        /** @description Who logs in. */
        LoginRequest: {
            /** @description Id of the company, and its only credential. Its format is not stated. */
            companyId: string;
        };
        /** @description The tokens of the company. */
        LoginResponse: {
            /** @description Goes into the `Authorization` header. Stated to live 24 hours. */
            accessToken: string;
            /** @description Gets the next access token. Stated to live 360 days. May be the same text as `accessToken`, as it is in the sample of the page. */
            refreshToken: string;
        };
        /** @description What a new access token is asked for with. */
        RefreshRequest: {
            /** @description What the login answered as `refreshToken`; it is called differently here. */
            refresh: string;
        };
        /** @description The new access token, without a new refresh token. */
        RefreshResponse: {
            /** @description Replaces the old access token. Stated to live 24 hours. */
            accessToken: string;
        };
        PropertyType: {
            /**
             * Format: uuid
             * @description Id of the kind.
             */
            id?: string;
            /** @description Its name in Spanish, such as `Apartamento`. */
            name?: string;
        };
        /** @description That `code`, `modifiedAt` and `estateAgentName` can be null is known from code. */
        Property: {
            /**
             * Format: uuid
             * @description Id of the property.
             */
            propertyId: string;
            /** @description Reference of the estate agent. */
            code?: string | null;
            /** @description Address. */
            address?: string;
            /** @description City. */
            city?: string;
            /** @description Quarter. */
            neighborhood?: string;
            /** @description It is let. */
            isRented?: boolean;
            /** @description Built area. The unit is not stated; square metres is inferred. */
            builtArea?: number;
            /** @description Area of the plot. The unit is not stated; square metres is inferred. */
            lotArea?: number;
            /** @description How many storeys it has. */
            levels?: number;
            /** @description Kind of property. */
            propertyType?: components["schemas"]["PropertyType"];
            /** @description There are inventories of it. */
            hasInventories?: boolean;
            /** @description Name of the estate agent. Known from code. */
            estateAgentName?: string | null;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            modifiedAt?: string | null;
        };
        PropertyPage: {
            /** @description The properties of this page. */
            data: components["schemas"]["Property"][];
            /** @description Number of this page. */
            page: number;
            /** @description The most items on a page. */
            pageSize: number;
            /** @description Items on all pages. */
            totalRecords: number;
            /** @description How many pages there are. */
            totalPages: number;
            /** @description There is a page before this one. */
            hasPreviousPage: boolean;
            /** @description There is a page after this one. */
            hasNextPage: boolean;
        };
        PropertyListResponse: {
            /** @description `true`; missing in the sample of the environments. */
            success?: boolean;
            /**
             * Format: date-time
             * @description Time of the answer, in UTC; missing in the sample of the environments.
             */
            timestamp?: string;
            /** @description The page. */
            data: components["schemas"]["PropertyPage"];
        };
        /** @description Known from code. Decide by `code` and never by a text. */
        ErrorDetail: {
            /** @description Values that are not listed may come. */
            code: "MISSING_COMPANY_ID" | "INVALID_COMPANY_ID" | "INVALID_PAGE" | "INVALID_PAGE_SIZE" | "INVALID_SORT_BY" | "INVALID_SORT_ORDER" | "INVALID_INVENTORY_TYPE" | "INVALID_PROPERTY_ID" | "INVALID_INVENTORY_ID" | "FORBIDDEN_RESOURCE" | "Company.NotFound" | "PROPERTY_NOT_FOUND" | "INVENTORY_NOT_FOUND" | "INTERNAL_SERVER_ERROR" | (string & {});
            /** @description In Spanish. */
            message?: string;
            /** @description More about it; a trace id with `INTERNAL_SERVER_ERROR`. */
            details?: string;
            /** @description The field or parameter that is wrong. */
            field?: string | null;
        };
        /** @description Body of an error (known from code). */
        ErrorEnvelope: {
            /** @description `false`. */
            success?: boolean;
            /** @description What went wrong. */
            error: components["schemas"]["ErrorDetail"];
            /**
             * Format: date-time
             * @description Time of the answer.
             */
            timestamp?: string;
        };
        /** @description The framework's body for values that it refuses by itself, such as an id that is not a UUID (inferred). */
        ProblemDetails: {
            /** @description Names the kind of problem. */
            type?: string;
            /** @description What went wrong. */
            title?: string;
            /** @description The HTTP status once more. */
            status?: number;
            /** @description What is wrong, by the name of the field. */
            errors?: {
                [key: string]: unknown;
            };
            /** @description Names the request. */
            traceId?: string;
        };
        /** @description Known from code. */
        Location: {
            /** @description Latitude. */
            latitude?: number | null;
            /** @description Longitude. */
            longitude?: number | null;
        };
        /** @description Known from code. */
        PropertyStats: {
            /** @description How many rooms it has. */
            totalEnvironments?: number;
            /** @description How many inventories there are of it. */
            totalInventories?: number;
        };
        /** @description Known from code alone, so that nothing is certain to be there. */
        PropertyDetails: {
            /**
             * Format: uuid
             * @description Id of the property.
             */
            propertyId?: string;
            /** @description Reference of the estate agent. */
            code?: string | null;
            /** @description Address. */
            address?: string;
            /** @description City. */
            city?: string;
            /** @description Quarter. */
            neighborhood?: string;
            /** @description It is let. */
            isRented?: boolean;
            /** @description Built area. The unit is not stated; square metres is inferred. */
            builtArea?: number;
            /** @description Area of the plot. The unit is not stated; square metres is inferred. */
            lotArea?: number;
            /** @description How many storeys it has. */
            levels?: number;
            /** @description Kind of property. */
            propertyType?: components["schemas"]["PropertyType"];
            /** @description Name of the estate agent. Known from code. */
            estateAgentName?: string | null;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            modifiedAt?: string | null;
            /** @description Country. */
            country?: string;
            /** @description Free text. */
            detail?: string | null;
            /** @description Where it is. */
            location?: components["schemas"]["Location"];
            /** @description Counts. */
            stats?: components["schemas"]["PropertyStats"];
        };
        PropertyDetailsResponse: {
            /** @description `true`; missing in the sample of the environments. */
            success?: boolean;
            /**
             * Format: date-time
             * @description Time of the answer, in UTC; missing in the sample of the environments.
             */
            timestamp?: string;
            /** @description The property. */
            data: components["schemas"]["PropertyDetails"];
        };
        InventoryProperty: {
            /**
             * Format: uuid
             * @description Id of the property.
             */
            propertyId: string;
            /** @description Reference of the estate agent. */
            code?: string | null;
            /** @description Address. */
            address?: string;
            /** @description City. */
            city?: string;
        };
        /** @description What can be null is known from code. */
        Inventory: {
            /**
             * Format: uuid
             * @description Id of the inventory.
             */
            inventoryId: string;
            /** @description The property. */
            property?: components["schemas"]["InventoryProperty"];
            /** @description 0 captación, 1 colocación, 2 pre-visita, 3 desocupación: taken on, moved into, visited before moving out, moved out (the English is inferred). Other values may come. */
            inventoryType?: number;
            /** @description Its name in Spanish, such as `Colocación`. */
            inventoryTypeName?: string;
            /** @description It is signed. */
            isSigned?: boolean;
            /** @description It was signed from afar. */
            isRemoteSigned?: boolean;
            /** @description The rent. */
            rentalPrice?: number;
            /** @description Currency of the rent. */
            currency?: string | null;
            /** @description Where its PDF is; a secret, since whoever has the link may need no token (inferred). In the list it is there only where the inventory is signed and has a PDF (known from code). */
            pdfDownloadUrl?: string | null;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When it was signed.
             */
            signatureDate?: string | null;
        };
        InventoryPage: {
            /** @description The inventories of this page. */
            data: components["schemas"]["Inventory"][];
            /** @description Number of this page. */
            page: number;
            /** @description The most items on a page. */
            pageSize: number;
            /** @description Items on all pages. */
            totalRecords: number;
            /** @description How many pages there are. */
            totalPages: number;
            /** @description There is a page before this one. */
            hasPreviousPage: boolean;
            /** @description There is a page after this one. */
            hasNextPage: boolean;
        };
        InventoryListResponse: {
            /** @description `true`; missing in the sample of the environments. */
            success?: boolean;
            /**
             * Format: date-time
             * @description Time of the answer, in UTC; missing in the sample of the environments.
             */
            timestamp?: string;
            /** @description The page. */
            data: components["schemas"]["InventoryPage"];
        };
        /** @description Known from code. */
        InventoryDetailsProperty: {
            /**
             * Format: uuid
             * @description Id of the property.
             */
            propertyId?: string;
            /** @description Reference of the estate agent. */
            code?: string | null;
            /** @description Address. */
            address?: string;
            /** @description City. */
            city?: string;
            /** @description Quarter. */
            neighborhood?: string;
        };
        /** @description Known from code. */
        Signatures: {
            /**
             * Format: date-time
             * @description When the agent signed.
             */
            agentSignatureDate?: string | null;
            /**
             * Format: date-time
             * @description When the owner signed.
             */
            ownerSignatureDate?: string | null;
            /**
             * Format: date-time
             * @description When it was signed.
             */
            signatureDate?: string | null;
        };
        /** @description Known from code. */
        InventoryStats: {
            /** @description How many rooms it has. */
            totalEnvironments?: number;
            /** @description How many items it has. */
            totalItems?: number;
        };
        /** @description Known from code alone, so that nothing is certain to be there. The page also promises levels, rooms, items and photos; read those from the environments. */
        InventoryDetails: {
            /**
             * Format: uuid
             * @description Id of the inventory.
             */
            inventoryId?: string;
            /** @description The property. */
            property?: components["schemas"]["InventoryDetailsProperty"];
            /** @description 0 captación, 1 colocación, 2 pre-visita, 3 desocupación: taken on, moved into, visited before moving out, moved out (the English is inferred). Other values may come. */
            inventoryType?: number;
            /** @description Its name in Spanish, such as `Colocación`. */
            inventoryTypeName?: string;
            /** @description It is signed. */
            isSigned?: boolean;
            /** @description It was signed from afar. */
            isRemoteSigned?: boolean;
            /** @description The rent. */
            rentalPrice?: number;
            /** @description Currency of the rent. */
            currency?: string | null;
            /** @description Where its PDF is; a secret, since whoever has the link may need no token (inferred). Not tied to the signature here (known from code). */
            pdfDownloadUrl?: string | null;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt?: string;
            /** @description Code of the approval. */
            approvalCode?: string | null;
            /** @description Who signed when. */
            signatures?: components["schemas"]["Signatures"];
            /** @description Counts. */
            stats?: components["schemas"]["InventoryStats"];
        };
        InventoryDetailsResponse: {
            /** @description `true`; missing in the sample of the environments. */
            success?: boolean;
            /**
             * Format: date-time
             * @description Time of the answer, in UTC; missing in the sample of the environments.
             */
            timestamp?: string;
            /** @description The inventory. */
            data: components["schemas"]["InventoryDetails"];
        };
        EnvironmentType: {
            /**
             * Format: uuid
             * @description Id of the kind.
             */
            id?: string;
            /** @description Its name. */
            name?: string;
        };
        Item: {
            /**
             * Format: uuid
             * @description Id of the item.
             */
            itemDiagnosticId: string;
            /** @description Name of the item. */
            itemName?: string;
            /** @description What was noted. */
            description?: string | null;
            /** @description Its state. The scale is not stated; 1 and 4 were seen. */
            rating?: number | null;
            /** @description It is new. */
            isNew?: boolean;
            /** @description It has to be repaired. */
            toRepair?: boolean;
            /** @description How many there are. */
            amount?: number;
            /** @description How many photos there are. The photos themselves are not in the answer. */
            photosCount?: number;
            /** @description Place in the list. That it can be null is inferred from an older page. */
            order?: number | null;
        };
        /** @description A room. */
        Environment: {
            /**
             * Format: uuid
             * @description Id of the room.
             */
            environmentId: string;
            /** @description Name of the room. */
            environmentName?: string;
            /** @description What was noted. */
            description?: string | null;
            /** @description Kind of room. */
            environmentType?: components["schemas"]["EnvironmentType"];
            /** @description Place in the list. */
            order?: number;
            /** @description What is in it; may be empty. */
            items: components["schemas"]["Item"][];
            /** @description How many items there are. */
            totalItems?: number;
        };
        /** @description A storey. */
        Level: {
            /** @description Number of the storey. */
            level?: number;
            /** @description Its name, such as `Nivel 1`. */
            levelName?: string;
            /** @description Its rooms. */
            environments: components["schemas"]["Environment"][];
        };
        InventoryEnvironments: {
            /** @description The storeys. */
            levels: components["schemas"]["Level"][];
        };
        EnvironmentsResponse: {
            /** @description `true`; missing in the sample of the environments. */
            success?: boolean;
            /**
             * Format: date-time
             * @description Time of the answer, in UTC; missing in the sample of the environments.
             */
            timestamp?: string;
            /** @description The rooms, by storey. */
            data: components["schemas"]["InventoryEnvironments"];
        };
        Plan: {
            /** @description Name of the plan. */
            name?: string;
            /** @description 0 no plan, 1 basic, 2 standard, 3 premium. Other values may come. */
            type?: number;
        };
        Company: {
            /** @description Id of the company, which is its credential. A UUID in that code. */
            companyId: string;
            /** @description Name of the company. */
            businessName?: string;
            /** @description Tax number. */
            nit?: string;
            /** @description E-mail address. */
            email?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt?: string;
            /** @description How many users it has. */
            activeUsers?: number;
            /** @description How many properties it has. */
            activeProperties?: number;
            /** @description What it has subscribed to. */
            plan?: components["schemas"]["Plan"];
        };
        CompanyResponse: {
            /** @description `true`; missing in the sample of the environments. */
            success?: boolean;
            /**
             * Format: date-time
             * @description Time of the answer, in UTC; missing in the sample of the environments.
             */
            timestamp?: string;
            /** @description The company. */
            data: components["schemas"]["Company"];
        };
    };
    responses: {
        /** @description `x-company-id`, a page, a sorting, a type or an id is missing or wrong (known from code). */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "INVALID_PAGE_SIZE",
                 *         "message": "El tamaño de página debe estar entre 1 y 20.",
                 *         "details": "",
                 *         "field": null
                 *       },
                 *       "timestamp": "2026-02-06T15:04:05.123Z"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
                /**
                 * @example {
                 *       "type": "https://tools.ietf.org/html/rfc9110#section-15.5.1",
                 *       "title": "One or more validation errors occurred.",
                 *       "status": 400,
                 *       "errors": {
                 *         "inventoryId": [
                 *           "The value is not valid."
                 *         ]
                 *       },
                 *       "traceId": "00-1f0e2d3c4b5a69788796a5b4c3d2e1f0-0123456789abcdef-00"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description `Authorization` is missing, or the token is not valid (stated by the authentication page). No body is documented. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description It belongs to another company (known from code). */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "FORBIDDEN_RESOURCE",
                 *         "message": "El recurso no pertenece a la empresa.",
                 *         "details": "",
                 *         "field": null
                 *       },
                 *       "timestamp": "2026-02-06T15:04:05.123Z"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description There is no such company, property or inventory (known from code). */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "PROPERTY_NOT_FOUND",
                 *         "message": "La propiedad no existe.",
                 *         "details": "",
                 *         "field": null
                 *       },
                 *       "timestamp": "2026-02-06T15:04:05.123Z"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The vendor failed (known from code). */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": {
                 *         "code": "INTERNAL_SERVER_ERROR",
                 *         "message": "Error interno.",
                 *         "details": "",
                 *         "field": null
                 *       },
                 *       "timestamp": "2026-02-06T15:04:05.123Z"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
    };
    parameters: {
        /**
         * @description Id of the company. Documented by one revision of the authentication page, not mentioned by the other; code that is probably the vendor's refuses data calls without it. It is the company's only credential, so it is as secret as a password. A UUID in that code. The client sends it unless its option `sendCompanyId` is `false`.
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
                /**
                 * @example {
                 *       "companyId": "0d6b1f38-2a57-4c1e-9b84-5f0e7d3c6a12"
                 *     }
                 */
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description Both tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "aaaa.bbbb.cccc",
                     *       "refreshToken": "dddd.eeee.ffff"
                     *     }
                     */
                    "application/json": components["schemas"]["LoginResponse"];
                };
            };
            /** @description Refused (inferred). No body is documented. */
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
                /**
                 * @example {
                 *       "refresh": "dddd.eeee.ffff"
                 *     }
                 */
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description The new access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "gggg.hhhh.iiii"
                     *     }
                     */
                    "application/json": components["schemas"]["RefreshResponse"];
                };
            };
            /** @description Refused (inferred). No body is documented. */
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
                 * @description Number of the page, from 1; anything below is a 400 (known from code). Documented as required.
                 * @example 1
                 */
                page: number;
                /**
                 * @description Items on a page, at most 20; anything outside 1 to 20 is a 400 (known from code). Documented as required.
                 * @example 20
                 */
                pageSize: number;
                /**
                 * @description Reference of the estate agent; at most 100 characters (known from code).
                 * @example A-101
                 */
                code?: string;
                /**
                 * @description Text to look for in the address; at most 500 characters (known from code).
                 * @example Calle 10
                 */
                address?: string;
                /**
                 * @description City or state; at most 200 characters (known from code).
                 * @example Medellín
                 */
                city?: string;
                /**
                 * @description What to sort by. `createdAt` is documented, the others are known from code. Default `createdAt`.
                 * @example createdAt
                 */
                sortBy?: "createdAt" | "code" | "address" | "city" | (string & {});
                /**
                 * @description `asc` or `desc`. The page prints `sortOder`, which is taken for a misprint (inferred). Default `desc`.
                 * @example desc
                 */
                sortOrder?: "asc" | "desc";
                /**
                 * @deprecated
                 * @description As the page prints `sortOrder` in one place.
                 * @example desc
                 */
                sortOder?: "asc" | "desc";
            };
            header?: {
                /**
                 * @description Id of the company. Documented by one revision of the authentication page, not mentioned by the other; code that is probably the vendor's refuses data calls without it. It is the company's only credential, so it is as secret as a password. A UUID in that code. The client sends it unless its option `sendCompanyId` is `false`.
                 * @example 0d6b1f38-2a57-4c1e-9b84-5f0e7d3c6a12
                 */
                "x-company-id"?: components["parameters"]["CompanyId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of properties. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "timestamp": "2026-02-06T15:04:05.123Z",
                     *       "data": {
                     *         "data": [
                     *           {
                     *             "propertyId": "3b0c7d1e-5f2a-4c68-9d10-7e4a2b6c8f01",
                     *             "code": "A-101",
                     *             "address": "Calle 10 # 43-21",
                     *             "city": "Medellín",
                     *             "neighborhood": "El Poblado",
                     *             "isRented": true,
                     *             "builtArea": 82.5,
                     *             "lotArea": 82.5,
                     *             "levels": 1,
                     *             "propertyType": {
                     *               "id": "5a1d3f70-8c2b-4e96-b1d4-6f0e2a4c8b01",
                     *               "name": "Apartamento"
                     *             },
                     *             "hasInventories": true,
                     *             "createdAt": "2025-03-01T14:00:00.000Z",
                     *             "modifiedAt": null
                     *           }
                     *         ],
                     *         "page": 1,
                     *         "pageSize": 20,
                     *         "totalRecords": 1,
                     *         "totalPages": 1,
                     *         "hasPreviousPage": false,
                     *         "hasNextPage": false
                     *       }
                     *     }
                     */
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
                 * @description Id of the property.
                 * @example 3b0c7d1e-5f2a-4c68-9d10-7e4a2b6c8f01
                 */
                PropertyId: string;
            };
            header?: {
                /**
                 * @description Id of the company. Documented by one revision of the authentication page, not mentioned by the other; code that is probably the vendor's refuses data calls without it. It is the company's only credential, so it is as secret as a password. A UUID in that code. The client sends it unless its option `sendCompanyId` is `false`.
                 * @example 0d6b1f38-2a57-4c1e-9b84-5f0e7d3c6a12
                 */
                "x-company-id"?: components["parameters"]["CompanyId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The property. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "timestamp": "2026-02-06T15:04:05.123Z",
                     *       "data": {
                     *         "propertyId": "3b0c7d1e-5f2a-4c68-9d10-7e4a2b6c8f01",
                     *         "code": "A-101",
                     *         "address": "Calle 10 # 43-21",
                     *         "city": "Medellín",
                     *         "neighborhood": "El Poblado",
                     *         "isRented": true,
                     *         "builtArea": 82.5,
                     *         "lotArea": 82.5,
                     *         "levels": 1,
                     *         "propertyType": {
                     *           "id": "5a1d3f70-8c2b-4e96-b1d4-6f0e2a4c8b01",
                     *           "name": "Apartamento"
                     *         },
                     *         "createdAt": "2025-03-01T14:00:00.000Z",
                     *         "modifiedAt": null,
                     *         "country": "Colombia",
                     *         "detail": null,
                     *         "location": {
                     *           "latitude": 6.2088,
                     *           "longitude": -75.5672
                     *         },
                     *         "stats": {
                     *           "totalEnvironments": 5,
                     *           "totalInventories": 2
                     *         }
                     *       }
                     *     }
                     */
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
                 * @description 0 captación, 1 colocación, 2 pre-visita, 3 desocupación. All of them where it is left out.
                 * @example 1
                 */
                inventoryType?: 0 | 1 | 2 | 3;
                /**
                 * @description Only signed ones, or only those that are not. All of them where it is left out.
                 * @example true
                 */
                isSigned?: boolean;
                /**
                 * @description What to sort by; `rentalPrice` is known from code. Default `createdAt`.
                 * @example signatureDate
                 */
                sortBy?: "createdAt" | "signatureDate" | "rentalPrice" | (string & {});
                /**
                 * @description Direction of the sorting. Default `desc`.
                 * @example desc
                 */
                sortOrder?: "asc" | "desc";
                /**
                 * @description Number of the page, from 1; anything below is a 400 (known from code).
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Items on a page, at most 20; anything outside 1 to 20 is a 400 (known from code).
                 * @example 20
                 */
                pageSize?: number;
            };
            header?: {
                /**
                 * @description Id of the company. Documented by one revision of the authentication page, not mentioned by the other; code that is probably the vendor's refuses data calls without it. It is the company's only credential, so it is as secret as a password. A UUID in that code. The client sends it unless its option `sendCompanyId` is `false`.
                 * @example 0d6b1f38-2a57-4c1e-9b84-5f0e7d3c6a12
                 */
                "x-company-id"?: components["parameters"]["CompanyId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of inventories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "timestamp": "2026-02-06T15:04:05.123Z",
                     *       "data": {
                     *         "data": [
                     *           {
                     *             "inventoryId": "9f2e4c6a-1b3d-4e5f-8a70-2c4d6e8f0a13",
                     *             "property": {
                     *               "propertyId": "3b0c7d1e-5f2a-4c68-9d10-7e4a2b6c8f01",
                     *               "code": "A-101",
                     *               "address": "Calle 10 # 43-21",
                     *               "city": "Medellín"
                     *             },
                     *             "inventoryType": 1,
                     *             "inventoryTypeName": "Colocación",
                     *             "isSigned": true,
                     *             "isRemoteSigned": false,
                     *             "rentalPrice": 2500000,
                     *             "currency": "COP",
                     *             "pdfDownloadUrl": "https://files.example.com/inventory.pdf",
                     *             "createdAt": "2025-03-02T14:00:00.000Z",
                     *             "signatureDate": "2025-03-03T14:00:00.000Z"
                     *           }
                     *         ],
                     *         "page": 1,
                     *         "pageSize": 20,
                     *         "totalRecords": 1,
                     *         "totalPages": 1,
                     *         "hasPreviousPage": false,
                     *         "hasNextPage": false
                     *       }
                     *     }
                     */
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
                 * @description Id of the inventory. The name of this parameter is inferred.
                 * @example 9f2e4c6a-1b3d-4e5f-8a70-2c4d6e8f0a13
                 */
                inventoryId: string;
            };
            header?: {
                /**
                 * @description Id of the company. Documented by one revision of the authentication page, not mentioned by the other; code that is probably the vendor's refuses data calls without it. It is the company's only credential, so it is as secret as a password. A UUID in that code. The client sends it unless its option `sendCompanyId` is `false`.
                 * @example 0d6b1f38-2a57-4c1e-9b84-5f0e7d3c6a12
                 */
                "x-company-id"?: components["parameters"]["CompanyId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The inventory. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "timestamp": "2026-02-06T15:04:05.123Z",
                     *       "data": {
                     *         "inventoryId": "9f2e4c6a-1b3d-4e5f-8a70-2c4d6e8f0a13",
                     *         "property": {
                     *           "propertyId": "3b0c7d1e-5f2a-4c68-9d10-7e4a2b6c8f01",
                     *           "code": "A-101",
                     *           "address": "Calle 10 # 43-21",
                     *           "city": "Medellín",
                     *           "neighborhood": "El Poblado"
                     *         },
                     *         "inventoryType": 1,
                     *         "inventoryTypeName": "Colocación",
                     *         "isSigned": true,
                     *         "isRemoteSigned": false,
                     *         "rentalPrice": 2500000,
                     *         "currency": "COP",
                     *         "pdfDownloadUrl": "https://files.example.com/inventory.pdf",
                     *         "createdAt": "2025-03-02T14:00:00.000Z",
                     *         "approvalCode": null,
                     *         "signatures": {
                     *           "agentSignatureDate": "2025-03-03T13:00:00.000Z",
                     *           "ownerSignatureDate": null,
                     *           "signatureDate": "2025-03-03T14:00:00.000Z"
                     *         },
                     *         "stats": {
                     *           "totalEnvironments": 2,
                     *           "totalItems": 3
                     *         }
                     *       }
                     *     }
                     */
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
                 * @description Id of the inventory. That it must be sent is inferred.
                 * @example 9f2e4c6a-1b3d-4e5f-8a70-2c4d6e8f0a13
                 */
                inventoryId: string;
            };
            header?: {
                /**
                 * @description Id of the company. Documented by one revision of the authentication page, not mentioned by the other; code that is probably the vendor's refuses data calls without it. It is the company's only credential, so it is as secret as a password. A UUID in that code. The client sends it unless its option `sendCompanyId` is `false`.
                 * @example 0d6b1f38-2a57-4c1e-9b84-5f0e7d3c6a12
                 */
                "x-company-id"?: components["parameters"]["CompanyId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rooms, by storey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "timestamp": "2026-02-06T15:04:05.123Z",
                     *       "data": {
                     *         "levels": [
                     *           {
                     *             "level": 1,
                     *             "levelName": "Nivel 1",
                     *             "environments": [
                     *               {
                     *                 "environmentId": "c1a5e7d9-3b2f-4c60-9e81-0f2d4b6a8c17",
                     *                 "environmentName": "Cocina",
                     *                 "description": "",
                     *                 "environmentType": {
                     *                   "id": "d2b6f8ea-4c30-4d71-af92-103e5c7b9d28",
                     *                   "name": "Cocina"
                     *                 },
                     *                 "order": 1,
                     *                 "items": [
                     *                   {
                     *                     "itemDiagnosticId": "e3c709fb-5d41-4e82-b0a3-214f6d8cae39",
                     *                     "itemName": "GRIFO",
                     *                     "description": "Gotea",
                     *                     "rating": null,
                     *                     "isNew": false,
                     *                     "toRepair": true,
                     *                     "amount": 1,
                     *                     "photosCount": 2,
                     *                     "order": 1
                     *                   }
                     *                 ],
                     *                 "totalItems": 1
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
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
                 * @description Id of the company. Documented by one revision of the authentication page, not mentioned by the other; code that is probably the vendor's refuses data calls without it. It is the company's only credential, so it is as secret as a password. A UUID in that code. The client sends it unless its option `sendCompanyId` is `false`.
                 * @example 0d6b1f38-2a57-4c1e-9b84-5f0e7d3c6a12
                 */
                "x-company-id"?: components["parameters"]["CompanyId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The company. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "timestamp": "2026-02-06T15:04:05.123Z",
                     *       "data": {
                     *         "companyId": "0d6b1f38-2a57-4c1e-9b84-5f0e7d3c6a12",
                     *         "businessName": "Inmobiliaria Ejemplo",
                     *         "nit": "900000000-1",
                     *         "email": "info@example.com",
                     *         "createdAt": "2024-01-10T12:00:00.000Z",
                     *         "activeUsers": 4,
                     *         "activeProperties": 23,
                     *         "plan": {
                     *           "name": "Premium",
                     *           "type": 3
                     *         }
                     *       }
                     *     }
                     */
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
