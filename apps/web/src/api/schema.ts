/**
 * What the browser may ask and what it gets, generated from the services' OpenAPI documents by `npm run docs`; a test fails when it is stale.
 */

export interface paths {
    "/api/docs/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["gateway.openApiDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docs/asyncapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["gateway.asyncApiDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["gateway.servicesHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["gateway.readSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oidc/demonstration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["identity.listDemonstration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/lifecycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contacts.listLifecycles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/ops/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contacts.listOutbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/ops/parked-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contacts.listParkedRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/ops/timers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contacts.listTimers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/ops/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contacts.listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/ops/parked-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contacts.listParkedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/ops/parked-events/{number}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.redriveEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/ops/parked-events/{number}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.discardEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/ops/parked-events/{number}/skip-gap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.skipGap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/ops/parked-events/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contacts.countParkedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/ops/mendings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contacts.listMendings"];
        put?: never;
        post: operations["contacts.proposeMending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/ops/mendings/{number}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.withdrawMending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/ops/mendings/{number}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.confirmMending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/ops/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contacts.readRebuild"];
        put?: never;
        post: operations["contacts.beginRebuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contacts.listPartners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/partners/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contacts.readPartner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/partners/{code}/authority": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["contacts.assignAuthority"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/partners/{code}/participation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["contacts.changeParticipation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contacts.listOrganisations"];
        put?: never;
        post: operations["contacts.registerOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contacts.readOrganisation"];
        put: operations["contacts.changeOrganisation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/organisations/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.closeOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/organisations/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.reopenOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contacts.listMandates"];
        put?: never;
        post: operations["contacts.grantMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/mandates/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.revokeMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contacts.listInvitations"];
        put?: never;
        post: operations["contacts.invitePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/invitations/redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.redeemInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/invitations/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.withdrawInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contacts.readOwnData"];
        put: operations["contacts.changeOwnData"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/people/{ref}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.erasePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contacts.listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/accounts/{id}/unlink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.unlinkAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contacts.listOffices"];
        put?: never;
        post: operations["contacts.openOffice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/offices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contacts.readOffice"];
        put: operations["contacts.changeOffice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/offices/{id}/confirm-details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.confirmOfficeDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/designations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contacts.listDesignations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/designations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contacts.readDesignation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/offices/{id}/designations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.submitDesignation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/designations/{id}/resubmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.resubmitDesignation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/designations/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.cancelDesignation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/designations/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.revokeDesignation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/designations/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.verifyDesignation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/designations/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.confirmDesignation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/designations/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.returnDesignation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/designations/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.rejectDesignation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/designations/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.suspendDesignation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/designations/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.resumeDesignation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/designations/{id}/resign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.resignDesignation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/designations/{id}/name-published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["contacts.publishHolderName"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/designations/{id}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.announceAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/bulk/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.importOrganisations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/bulk/match-venues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.matchVenues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/match-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contacts.listMatchProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/match-proposals/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.decideMatchProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/lifecycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.listLifecycles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/ops/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.listOutbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/ops/parked-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.listParkedRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/ops/timers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.listTimers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/ops/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/ops/parked-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.listParkedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/ops/parked-events/{number}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.redriveEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/ops/parked-events/{number}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.discardEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/ops/parked-events/{number}/skip-gap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.skipGap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/ops/parked-events/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.countParkedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/ops/mendings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.listMendings"];
        put?: never;
        post: operations["touring.proposeMending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/ops/mendings/{number}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.withdrawMending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/ops/mendings/{number}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.confirmMending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/ops/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.readRebuild"];
        put?: never;
        post: operations["touring.beginRebuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.offersList"];
        put?: never;
        post: operations["touring.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.offersRead"];
        put: operations["touring.revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/offers/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/offers/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/offers/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/offers/{id}/request-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.requestChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/offers/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/offers/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/tours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.toursList"];
        put?: never;
        post: operations["touring.plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/tours/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.toursRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/tours/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/tours/{id}/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/spaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.spacesList"];
        put?: never;
        post: operations["touring.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/spaces/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.spacesRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/spaces/{id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.stopsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stops/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.stopsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stops/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stops/{id}/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.challenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stops/{id}/answer-challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.answerChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stops/{id}/accept-conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.acceptConditions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stops/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stops/{id}/extend-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.extendHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stops/{id}/assess-facility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.assessFacility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stops/{id}/nudge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.nudgeStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stops/{id}/send-contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.sendContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/hold-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.listHoldRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/sagas/{stopId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.readSaga"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/offers/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.readOfferSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stops/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.readStopSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/bulk/recorded-tours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.recordTours"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/bulk/recorded-engagements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.recordEngagements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/bulk/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.listProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/bulk/proposals/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.decideProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/lifecycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.listLifecycles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/ops/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.listOutbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/ops/parked-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.listParkedRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/ops/timers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.listTimers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/ops/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/ops/parked-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.listParkedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/ops/parked-events/{number}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coproduction.redriveEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/ops/parked-events/{number}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coproduction.discardEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/ops/parked-events/{number}/skip-gap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coproduction.skipGap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/ops/parked-events/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.countParkedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/ops/mendings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.listMendings"];
        put?: never;
        post: operations["coproduction.proposeMending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/ops/mendings/{number}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coproduction.withdrawMending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/ops/mendings/{number}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coproduction.confirmMending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/ops/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.readRebuild"];
        put?: never;
        post: operations["coproduction.beginRebuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.listAgreements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/agreements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.readAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/agreements/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.listVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/agreements/{id}/versions/{number}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.readText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/agreements/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.readHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/agreements/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.verifyAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/agreements/{id}/propose-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coproduction.proposeTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/agreements/{id}/accept-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coproduction.acceptTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/agreements/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coproduction.reopenAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/agreements/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coproduction.declineAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/agreements/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coproduction.withdrawAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/agreements/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coproduction.signAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/agreements/{id}/withdraw-signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coproduction.withdrawSignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/agreements/{id}/extend-deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coproduction.extendDeadline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/agreements/{id}/nudge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coproduction.nudgeParties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/lifecycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notifications.listLifecycles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/ops/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notifications.listOutbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/ops/parked-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notifications.listParkedRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/ops/timers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notifications.listTimers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/ops/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notifications.listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/ops/parked-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notifications.listParkedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/ops/parked-events/{number}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["notifications.redriveEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/ops/parked-events/{number}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["notifications.discardEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/ops/parked-events/{number}/skip-gap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["notifications.skipGap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/ops/parked-events/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notifications.countParkedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/ops/mendings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notifications.listMendings"];
        put?: never;
        post: operations["notifications.proposeMending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/ops/mendings/{number}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["notifications.withdrawMending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/ops/mendings/{number}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["notifications.confirmMending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/ops/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notifications.readRebuild"];
        put?: never;
        post: operations["notifications.beginRebuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notifications.listInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/inbox/unread-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notifications.countUnread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/inbox/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notifications.readNotification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/inbox/{id}/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notifications.explainNotification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/inbox/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["notifications.markRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notifications.readPreferences"];
        put: operations["notifications.changePreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/lifecycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["dashboard.listLifecycles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/ops/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["dashboard.listOutbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/ops/parked-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["dashboard.listParkedRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/ops/timers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["dashboard.listTimers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/ops/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["dashboard.listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/ops/parked-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["dashboard.listParkedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/ops/parked-events/{number}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dashboard.redriveEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/ops/parked-events/{number}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dashboard.discardEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/ops/parked-events/{number}/skip-gap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dashboard.skipGap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/ops/parked-events/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["dashboard.countParkedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/ops/mendings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["dashboard.listMendings"];
        put?: never;
        post: operations["dashboard.proposeMending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/ops/mendings/{number}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dashboard.withdrawMending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/ops/mendings/{number}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dashboard.confirmMending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/ops/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["dashboard.readRebuild"];
        put?: never;
        post: operations["dashboard.beginRebuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/workflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["dashboard.listWorkflows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/figures/{view}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description Instants in figures are milliseconds since 1970 UTC, durations milliseconds.
         *
         *     **overview**: Work in progress at a moment: for each state the steps into it minus the steps out of it up to and including that moment; final states hold nothing. A case counts once for each partner that takes part in it. A visit of a state with a date until when it should be left is met when it was left by then, breached when it was left later or is there still after it. An open one that is not late has the risk P(longer than allowed | as old as it is) = S(allowed) / S(age), estimated by Kaplan and Meier from all visits of the state; it is at risk from `riskFrom` on. Stuck: an open case without any event for longer than p95 of all finished visits of its state, whatever else is filtered. States that nobody has left yet are not judged. Throughput: cases that were over in each ISO week (Monday 00:00 UTC). Natural process limits as of an XmR chart: mean plus and minus 2.66 times the mean moving range of the complete weeks, not below 0.
         *
         *     **work-in-progress**: Work in progress at a moment: for each state the steps into it minus the steps out of it up to and including that moment; final states hold nothing. A case counts once for each partner that takes part in it.
         *
         *     **flow**: Cumulative flow at the end of each step of time: the work in progress of each state, the cases that had begun (arrivals) and those that were over (departures) up to then.
         *
         *     **ageing**: Age of an open case: now minus the time it entered its present state, and now minus its first event; compared with p50, p85 and p95 of all finished visits of that state, whatever else is filtered. Its band is the number of those three that its age in the state exceeds. A visit of a state lasts from the event that enters it to the event that leads to another state, or until now while the case is there; steps that stay in the state do not end it. Percentiles are of type 7: position (n - 1) p in ascending order, counted from 0, with linear interpolation between neighbours.
         *
         *     **times**: Of cases that are over: lead time is the last event minus the first, touch time the time from each step after which somebody works on the case to the next step, waiting time the rest. Of states: how long finished visits lasted. Each in calendar and in working time. Working time is calendar time without weekend days and holidays; a working day counts whole, from midnight to midnight in the zone of the calendar. Percentiles are of type 7: position (n - 1) p in ascending order, counted from 0, with linear interpolation between neighbours.
         *
         *     **throughput**: Throughput: cases that were over in each ISO week (Monday 00:00 UTC). Natural process limits as of an XmR chart: mean plus and minus 2.66 times the mean moving range of the complete weeks, not below 0.
         *
         *     **funnel**: Funnel: for each state the cases that have been in it, divided by the cases that started. Cases that are still open and have not been in it may yet get there: they are counted as undecided, so the true share lies between `share` and `shareMost`.
         *
         *     **cohorts**: Cohorts: cases by the calendar month (UTC) of their first event; for each state how many of the cohort have been in it so far. A cohort with open cases is marked as not complete: its numbers can still rise.
         *
         *     **bottlenecks**: Waiting of a state: all time that cases spent in it while nobody worked on them, open cases up to now, cut to the period. States are ranked by it. A state clogs when more cases came into it than left it in each of the last three complete ISO weeks.
         *
         *     **deadlines**: A visit of a state with a date until when it should be left is met when it was left by then, breached when it was left later or is there still after it. An open one that is not late has the risk P(longer than allowed | as old as it is) = S(allowed) / S(age), estimated by Kaplan and Meier from all visits of the state; it is at risk from `riskFrom` on. Survival by Kaplan and Meier: S(t) is the product of 1 - d / n over all ages up to t at which d of the n visits that had lasted so long ended; visits that still go on count among the n up to their age.
         *
         *     **process-map**: Directly-follows map: an edge from a to b for each pair of neighbouring events of one case, in the order of the case; its time is that of b minus that of a. Starts and ends count first and last events of cases. Percentiles are of type 7: position (n - 1) p in ascending order, counted from 0, with linear interpolation between neighbours.
         *
         *     **variants**: A variant is the sequence of all activities of a case in its own order; each case has exactly one. Duration is the latest minus the earliest time of a case. Rework: an activity that the case has had before. It is a self-loop when the event before was the same activity, a return when something else lay between.
         *
         *     **stuck**: Stuck: an open case without any event for longer than p95 of all finished visits of its state, whatever else is filtered. States that nobody has left yet are not judged. A visit of a state lasts from the event that enters it to the event that leads to another state, or until now while the case is there; steps that stay in the state do not end it.
         *
         *     **partner-flows**: Flow: a case counts once from each partner whose organisation has one of the giving roles to each other partner whose organisation has one of the receiving roles. Reciprocity of two partners is twice the smaller of both directions divided by their sum; of all, the same sums over all pairs.
         *
         *     **littles-law**: Little's law: the mean work in progress of a period equals its departures per day times the mean lead time of those that departed, as long as what comes in and what goes out keep pace. `ratio` is the first divided by the second; beyond the tolerance the data, or the steadiness, are in doubt.
         *
         *     **conformance**: A forbidden step is one that no transition of the workflow's declared table allows from the state in which the case was. There should be none: each is an error in data or code.
         */
        get: operations["dashboard.readFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/instances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["dashboard.listInstances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/instances/{workflow}/{instance}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["dashboard.readStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/steps/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Events `change` with `{ position, keys: [{ workflow, id }] }`: what to ask for anew; the id is the position. `resync` says that everything may have changed. Whoever comes back with Last-Event-ID gets what was missed, or one `resync`. */
        get: operations["dashboard.followSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/services/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Of each service: events that wait in its outbox and the age of the oldest, events of each owner still to be applied, aggregates with parked and with dead events, gaps, events parked by cause and the oldest of them, timers that are late; and which services did not answer within two seconds. */
        get: operations["dashboard.readHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/export/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description `csv`: a row a step; `xes`: one workflow as IEEE 1849; `ocel`: all of them as OCEL 2.0 JSON; `instances`: a row an instance, with the filters of the list. */
        get: operations["dashboard.exportSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["dashboard.listLogs"];
        put?: never;
        /** @description XES or CSV, packed with gzip or not, up to 200 MiB. A file that cannot be read is refused as `log-unreadable`, with `line` and `reason` in `details`, and leaves nothing behind. */
        post: operations["dashboard.importLog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/logs/{id}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Summary of a log: start, end and directly-follows counts go by the order of the file; the duration of a case is its last time minus its first, in seconds, rounded to milliseconds; percentiles are of type 7. */
        get: operations["dashboard.readLogSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/logs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["dashboard.deleteLog"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        "contacts.RedriveReason": {
            /** @description Kept in the audit; no names of persons */
            reason?: string;
        };
        "contacts.DiscardReason": {
            /** @description Kept in the audit; no names of persons */
            reason: string;
        };
        "contacts.MendingBody": {
            /** @example touring.stop */
            topic?: string;
            /** @example touring.stop.held.v1 */
            type?: string;
            /** @description What keeps the events, as the summary says it */
            cause?: string;
            /** @enum {string} */
            action: "redrive" | "discard";
            /** @description Kept in the audit; no names of persons */
            reason: string;
        };
        "contacts.AuthorityBody": {
            /** Format: uuid */
            organisationId: string;
        };
        "contacts.ParticipationBody": {
            /** @enum {string} */
            participation: "participating" | "suspended";
            /** Format: date */
            since: string;
            /** @description The decision that says so */
            source: string;
        };
        "contacts.NameField": {
            /**
             * @description BCP 47
             * @example zh-Hant
             */
            language: string;
            text: string;
        };
        "contacts.ExternalIdField": {
            /**
             * @description isil, wikidata, ror and others
             * @example wikidata
             */
            scheme: string;
            value: string;
        };
        "contacts.OrganisationBody": {
            /** @enum {string} */
            kind: "museum" | "gallery" | "theatre" | "art-centre" | "orchestra" | "publisher" | "audiovisual-operator" | "festival" | "network" | "ministry" | "public-body" | "secretariat" | "other";
            /** @description The first one is the name */
            names: components["schemas"]["contacts.NameField"][];
            /** @example VN */
            country?: string;
            /**
             * @description Only where it is not the country: EU, ASEM:ASEC
             * @example PT
             */
            partner?: string;
            city?: string;
            /**
             * @description Needed where the country has several
             * @example Asia/Ho_Chi_Minh
             */
            timeZone?: string;
            /** @description WGS 84, in millionths of a degree */
            latitudeMicrodegrees?: number;
            longitudeMicrodegrees?: number;
            /** Format: uri */
            homepage?: string;
            externalIds?: components["schemas"]["contacts.ExternalIdField"][];
        };
        "contacts.MoneyField": {
            /**
             * @description In minor units of the currency
             * @example 125000
             */
            minor: number;
            /** @example EUR */
            currency: string;
        };
        "contacts.GrantBody": {
            /** Format: uuid */
            organisationId: string;
            /** Format: uuid */
            personRef: string;
            /** @enum {string} */
            power: "administer-platform" | "administer-organisation" | "manage-tours" | "negotiate" | "sign" | "designate";
            /**
             * Format: date-time
             * @description Now when left out; never in the past
             */
            validFrom?: string;
            /**
             * Format: date-time
             * @description The first instant at which it does not hold any more
             */
            validTo?: string;
            /** @description The most that may be signed for at once */
            limit?: components["schemas"]["contacts.MoneyField"];
        };
        "contacts.RevokeBody": {
            /**
             * Format: date-time
             * @description Now when left out; an earlier instant voids what was signed since then
             */
            effectiveAt?: string;
            remark?: string;
        };
        "contacts.InviteBody": {
            /** Format: uuid */
            organisationId: string;
            powers: ("administer-platform" | "administer-organisation" | "manage-tours" | "negotiate" | "sign" | "designate")[];
            /**
             * Format: date-time
             * @description End of the mandates that it grants
             */
            validTo?: string;
            /** @description Cap of the power to sign */
            limit?: components["schemas"]["contacts.MoneyField"];
            /**
             * Format: uuid
             * @description Somebody who is known already and has no account
             */
            personRef?: string;
        };
        "contacts.RedeemBody": {
            name: string;
            /** @example desk@museum.example */
            email: string;
            /**
             * @description In which they want to be written to
             * @example zh-Hant
             */
            language: string;
            /** @example +351211234567 */
            phone?: string;
            code: string;
        };
        "contacts.PersonBody": {
            name: string;
            /** @example desk@museum.example */
            email: string;
            /**
             * @description In which they want to be written to
             * @example zh-Hant
             */
            language: string;
            /** @example +351211234567 */
            phone?: string;
        };
        "contacts.OpenOfficeBody": {
            /**
             * @description The mailbox of the office, not of a person
             * @example desk@museum.example
             */
            mailbox: string;
            /** @example Asia/Ho_Chi_Minh */
            timeZone: string;
            languages: string[];
            /** @example PT */
            partner: string;
            /**
             * @description Left out: the general office of the partner
             * @example residencies
             */
            theme?: string;
        };
        "contacts.OfficeBody": {
            /**
             * @description The mailbox of the office, not of a person
             * @example desk@museum.example
             */
            mailbox: string;
            /** @example Asia/Ho_Chi_Minh */
            timeZone: string;
            languages: string[];
        };
        "contacts.LetterBody": {
            /** @description The body that signed it */
            issuer: string;
            /** @description Its reference number there */
            reference: string;
            /** Format: date */
            dated: string;
            /** @example zh-Hant */
            language: string;
            /**
             * @description Of the scan
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256: string;
        };
        "contacts.SubmitBody": {
            /**
             * Format: uuid
             * @description Somebody who is known; otherwise nominee
             */
            personRef?: string;
            nominee?: components["schemas"]["contacts.PersonBody"];
            /** @description 0 is the principal, 1 and up are alternates */
            rank: number;
            /** Format: date-time */
            validFrom: string;
            /** Format: date-time */
            validTo?: string;
            letter: components["schemas"]["contacts.LetterBody"];
        };
        "contacts.ConfirmBody": {
            /** @enum {string} */
            method: "call-back-to-number-on-file" | "mission-note" | "mail-domain-of-record" | "original-seen";
        };
        "contacts.RemarkBody": {
            remark: string;
        };
        "contacts.SuspendBody": {
            /** @enum {string} */
            reason: "unreachable" | "disputed";
            remark?: string;
        };
        "contacts.PublishNameBody": {
            published: boolean;
        };
        "contacts.AbsenceBody": {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
        };
        "contacts.OrganisationRowFields": {
            rowId: string;
            line: number;
            /** @enum {string} */
            kind: "museum" | "gallery";
            /** @example VN */
            country: string | null;
            city: string | null;
            names: components["schemas"]["contacts.NameField"][];
            latitudeMicrodegrees: number | null;
            longitudeMicrodegrees: number | null;
            /** @example Asia/Ho_Chi_Minh */
            timeZone: string | null;
            externalIds: components["schemas"]["contacts.ExternalIdField"][];
            /** Format: uri */
            homepage: string | null;
        };
        "contacts.OrganisationsBulkBody": {
            /**
             * @description Of the publication
             * @example wikidata
             */
            source: string;
            rows: components["schemas"]["contacts.OrganisationRowFields"][];
        };
        "contacts.VenueField": {
            key: string;
            /** @description As the file writes it */
            text: string;
            name: string;
            city: string | null;
            /** @example VN */
            country: string | null;
        };
        "contacts.MatchVenuesBody": {
            /** @example wikidata */
            source: string;
            venues: components["schemas"]["contacts.VenueField"][];
        };
        "contacts.DecideBody": {
            /** @enum {string} */
            decision: "same" | "different";
            /**
             * Format: uuid
             * @description Which of the candidates it is, when it is the same
             */
            organisationId?: string;
        };
        "contacts.Mending": {
            id: number;
            topic: string | null;
            type: string | null;
            cause: string | null;
            /** @enum {string} */
            action: "discard" | "redrive";
            /** @description How many were meant when it was proposed. */
            events: number;
            reason: string;
            /** @enum {string} */
            state: "confirmed" | "done" | "proposed" | "withdrawn";
            proposedBy: string;
            /** Format: date-time */
            proposedAt: string;
            settledBy: string | null;
            /** Format: date-time */
            settledAt: string | null;
            /** @description How many were redriven or discarded; others had gone on by themselves. */
            mended: number | null;
        };
        "contacts.ParkedCount": {
            topic: string;
            type: string;
            /** @enum {string} */
            state: "dead" | "retrying" | "waiting";
            cause: string;
            events: number;
            aggregates: number;
            /** Format: date-time */
            oldestParkedAt: string;
        };
        "contacts.RebuildReport": {
            /** @description Events read from the owners' logs. */
            events: number;
            milliseconds: number;
            /** @description Rows of each copy after the rebuild, and how many differ from what was there. */
            copies: {
                [key: string]: {
                    rows: number;
                    changed: number;
                };
            };
        };
        "contacts.DesignationView": {
            letters: {
                id: string;
                issuer: string;
                reference: string;
                dated: string;
                language: string;
                sha256: string;
                /** Format: date-time */
                attachedAt: string;
                /** @enum {string|null} */
                verificationMethod: "call-back-to-number-on-file" | "mail-domain-of-record" | "mission-note" | "original-seen" | null;
                verifiedBy: string | null;
                /** Format: date-time */
                verifiedAt: string | null;
            }[];
            id: string;
            version: number;
            officeId: string;
            personRef: string;
            /** @description 0 is the principal, 1 and up are alternates in their order. */
            rank: number;
            /** @enum {string} */
            status: "active" | "cancelled" | "confirmed" | "ended" | "rejected" | "returned" | "submitted" | "suspended" | "verifying";
            /** Format: date-time */
            validFrom: string;
            /** Format: date-time */
            validTo: string | null;
            /** @description The holder's own choice; the office is public without it. */
            namePublished: boolean;
            submittedBy: string;
            submittedFor: string;
            /** Format: date-time */
            submittedAt: string;
            verifiedBy: string | null;
            /** Format: date-time */
            confirmedAt: string | null;
            ordinal: number | null;
            /** Format: date-time */
            activatedAt: string | null;
            /** Format: date-time */
            suspendedAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            /** @enum {string|null} */
            endReason: "cancelled" | "erased" | "expired" | "resigned" | "revoked" | "superseded" | null;
        };
        "contacts.InvitationView": {
            limit: {
                minor: number;
                currency: string;
            } | null;
            id: string;
            version: number;
            /** @enum {string} */
            status: "expired" | "open" | "redeemed" | "withdrawn";
            organisationId: string;
            powers: ("administer-organisation" | "administer-platform" | "designate" | "manage-tours" | "negotiate" | "sign")[];
            /**
             * Format: date-time
             * @description End of the mandates that it grants.
             */
            validTo: string | null;
            /** @description Set when it is for a person who is known already, such as a named point of contact without an account. */
            personRef: string | null;
            firstAdministrator: boolean;
            /** Format: date-time */
            issuedAt: string;
            issuedBy: string | null;
            /** Format: date-time */
            expiresAt: string;
            redeemedBy: string | null;
        };
        "contacts.MandateView": {
            limit: {
                minor: number;
                currency: string;
            } | null;
            id: string;
            version: number;
            /** @enum {string} */
            status: "granted" | "revoked";
            organisationId: string;
            personRef: string;
            /** @enum {string} */
            power: "administer-organisation" | "administer-platform" | "designate" | "manage-tours" | "negotiate" | "sign";
            /** Format: date-time */
            validFrom: string;
            /** Format: date-time */
            validTo: string | null;
            /** Format: date-time */
            grantedAt: string;
            /** @description Null for what an invitation of the platform itself granted. */
            grantedBy: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            /**
             * Format: date-time
             * @description The instant from which a revoked mandate counts as gone; it may lie before `revokedAt`.
             */
            heldUntil: string | null;
        };
        "contacts.OrganisationView": {
            names: {
                language: string;
                text: string;
            }[];
            externalIds: {
                scheme: string;
                value: string;
            }[];
            id: string;
            version: number;
            /** @enum {string} */
            status: "active" | "closed";
            /** @enum {string} */
            kind: "art-centre" | "audiovisual-operator" | "festival" | "gallery" | "ministry" | "museum" | "network" | "orchestra" | "other" | "public-body" | "publisher" | "secretariat" | "theatre";
            name: string;
            /** @description ISO 3166-1 alpha-2 of any country; `partner` says whether it is one of the meeting's. */
            country: string | null;
            partner: string | null;
            city: string | null;
            timeZone: string | null;
            /** @description WGS 84 in millionths of a degree, both or none. */
            latitudeMicrodegrees: number | null;
            longitudeMicrodegrees: number | null;
            homepage: string | null;
            importSource: string | null;
            /** @description Set when a person found it to be the same as another one: whoever looks for it should go there. */
            succeededBy: string | null;
            runsPlatform: boolean;
            /** Format: date-time */
            registeredAt: string;
        };
        "contacts.PartnerView": {
            code: string;
            version: number;
            /** @enum {string} */
            kind: "country" | "secretariat" | "union";
            /** @enum {string} */
            side: "ASIA" | "EUROPE";
            /** @enum {string} */
            coordinationGroup: "ASEAN" | "EEAS" | "NESA";
            timeZone: string | null;
            names: {
                [key: string]: string;
            };
            admittedOn: string;
            firstSummit: string;
            firstSummitOn: string;
            /** @enum {string} */
            participation: "participating" | "suspended";
            participationSince: string;
            participationSource: string;
            source: string;
            asOf: string;
            authorityOrganisationId: string | null;
            id: string;
        };
        "contacts.ProposalView": {
            id: string;
            version: number;
            /** @enum {string} */
            about: "organisation" | "venue";
            source: string;
            key: string;
            text: string;
            candidates: components["schemas"]["contacts.RowCandidate"][];
            /** @enum {string} */
            state: "different" | "open" | "same";
            organisationId: string | null;
            /** Format: date-time */
            proposedAt: string;
            /** Format: date-time */
            decidedAt: string | null;
        };
        "contacts.RowCandidate": {
            organisationId: string;
            name: string;
            reason: string;
        };
        "contacts.Problem": {
            /** Format: uri */
            type: string;
            title: string;
            status: number;
            /** @description Stable; programs decide by it */
            code: string;
            detail?: string;
            /** @description What explains this refusal, by its code */
            details?: {
                [key: string]: unknown;
            };
            errors?: {
                /** @example terms.fee.minor */
                field: string;
                reason: string;
            }[];
            /** @description Finds the request in logs and traces */
            correlationId?: string;
        };
        "touring.RedriveReason": {
            /** @description Kept in the audit; no names of persons */
            reason?: string;
        };
        "touring.DiscardReason": {
            /** @description Kept in the audit; no names of persons */
            reason: string;
        };
        "touring.MendingBody": {
            /** @example touring.stop */
            topic?: string;
            /** @example touring.stop.held.v1 */
            type?: string;
            /** @description What keeps the events, as the summary says it */
            cause?: string;
            /** @enum {string} */
            action: "redrive" | "discard";
            /** @description Kept in the audit; no names of persons */
            reason: string;
        };
        "touring.MoneyField": {
            /**
             * @description In minor units of the currency
             * @example 125000
             */
            minor: number;
            /** @example EUR */
            currency: string;
        };
        "touring.FeeField": {
            /** @description For the base weeks */
            base: components["schemas"]["touring.MoneyField"];
            baseWeeks: number;
            /** @description For each further week that is begun */
            extraWeek: components["schemas"]["touring.MoneyField"];
        };
        "touring.SpaceNeedsField": {
            /** @description Left out where the work does not ask for it */
            floorAreaM2?: number;
            /** @description Left out where the work does not ask for it */
            runningLengthM?: number;
            /** @description Left out where the work does not ask for it */
            clearHeightCm?: number;
            /** @enum {string} */
            securityLevel: "limited" | "moderate" | "high";
        };
        "touring.CancellationRungField": {
            /** @description Days before the opening from which on the share is due */
            fromDays: number;
            /** @description Share of the fee */
            shareBasisPoints: number;
        };
        "touring.OfferBody": {
            title: string;
            /** @enum {string} */
            kind: "exhibition" | "performance" | "literary" | "audiovisual";
            /** @description null: the work is free */
            fee: components["schemas"]["touring.FeeField"] | null;
            insuredValue: components["schemas"]["touring.MoneyField"];
            needs: components["schemas"]["touring.SpaceNeedsField"];
            minWeeks: number;
            maxWeeks: number;
            /** Format: date */
            availableFrom: string;
            /**
             * Format: date
             * @description The day on which the set must be free again; left out: open
             */
            availableTo?: string;
            installDays: number;
            strikeDays: number;
            /** @description From many days before the opening to few */
            cancellation: components["schemas"]["touring.CancellationRungField"][];
            /** @description Of the labels and texts */
            languages: string[];
        };
        "touring.RemarkBody": {
            /** @description Stays in this service; events carry no words */
            remark: string;
        };
        "touring.OptionalRemarkBody": {
            /** @description Stays in this service; events carry no words */
            remark?: string;
        };
        "touring.TourBody": {
            /** Format: uuid */
            offerId: string;
            /**
             * @description Days that the set needs at least between two venues: transit, customs, a buffer
             * @example 7
             */
            leastTurnaroundDays: number;
        };
        "touring.HoldBody": {
            /**
             * Format: uuid
             * @description A space of the organisation that the caller acts for
             */
            spaceId: string;
            /**
             * Format: date
             * @description The crates arrive: from here on space and set are taken
             * @example 2027-02-15
             */
            delivery: string;
            /**
             * Format: date
             * @description First day open to the public
             * @example 2027-03-01
             */
            opening: string;
            /**
             * Format: date
             * @description The day after the last one open to the public
             * @example 2027-06-01
             */
            closing: string;
            /**
             * Format: date
             * @description The day on which the space is free again
             * @example 2027-06-08
             */
            dispatch: string;
        };
        "touring.SpaceBody": {
            name: string;
            /**
             * @description Left out: that of the organisation
             * @example Asia/Ho_Chi_Minh
             */
            zone?: string;
            floorAreaM2: number;
            wallLengthM?: number;
            clearHeightCm?: number;
            /** @enum {string} */
            securityLevel: "limited" | "moderate" | "high";
            /**
             * Format: date
             * @description Of the facility report on which these figures stand
             */
            reportDate: string;
        };
        "touring.ExtensionBody": {
            /**
             * Format: date-time
             * @description When the hold is to end, instead of earlier
             */
            until: string;
        };
        "touring.ConditionsField": {
            /** @description Stays in this service; events carry no words */
            measures: string;
            /**
             * @description Who has to see to it
             * @enum {string}
             */
            by: "organiser" | "host";
            /** Format: date */
            due: string;
        };
        "touring.AssessmentBody": {
            /** @enum {string} */
            verdict: "passed" | "conditional" | "failed";
            /** @description With a conditional verdict, and with no other */
            conditions?: components["schemas"]["touring.ConditionsField"];
        };
        "touring.ContractBody": {
            /**
             * Format: date-time
             * @description The deadline to sign; left out: 30 days from now
             */
            signBy?: string;
        };
        "touring.OrganiserField": {
            text: string;
            wikidata: string | null;
        };
        "touring.OpeningField": {
            /** Format: date */
            start: string;
            /**
             * Format: date
             * @description The day after the last one; null: never told
             */
            end: string | null;
            zone: string;
        };
        "touring.RecordedStopField": {
            line: number;
            venueKey: string;
            venueText: string;
            /** Format: uuid */
            organisationId: string | null;
            country: string | null;
            zoneBasis: string;
            sourceRowId: string;
            zone: string;
            opening: components["schemas"]["touring.OpeningField"] | null;
        };
        "touring.PeriodField": {
            firstYear: number;
            lastYear: number;
            /** Format: date */
            lastDay: string | null;
        };
        "touring.RecordedTourFields": {
            rowId: string;
            line: number;
            rowLines: number[];
            /** @enum {string} */
            kind: "exhibition";
            title: string;
            organiser: components["schemas"]["touring.OrganiserField"] | null;
            stops: components["schemas"]["touring.RecordedStopField"][];
            period: components["schemas"]["touring.PeriodField"] | null;
            leftApart: string | null;
        };
        "touring.ConcertTourField": {
            key: string;
            title: string;
        };
        "touring.EngagementDaysField": {
            /** Format: date */
            start: string;
            /** Format: date */
            end: string;
            zone: string;
        };
        "touring.PerformanceField": {
            sourceRowId: string;
            line: number;
            /** Format: date */
            date: string;
            localTime: string | null;
            ensemble: string;
            programme: string | null;
        };
        "touring.RecordedEngagementFields": {
            line: number;
            venueKey: string;
            venueText: string;
            /** Format: uuid */
            organisationId: string | null;
            country: string | null;
            zoneBasis: string;
            rowId: string;
            rowLines: number[];
            company: string;
            tour: components["schemas"]["touring.ConcertTourField"] | null;
            days: components["schemas"]["touring.EngagementDaysField"];
            performances: components["schemas"]["touring.PerformanceField"][];
        };
        "touring.ToursBulkBody": {
            /**
             * @description The publication that the rows were taken from
             * @example lllisteu-exhibitions
             */
            source: string;
            /** @description At most 500; each gets an answer of its own */
            rows: components["schemas"]["touring.RecordedTourFields"][];
        };
        "touring.EngagementsBulkBody": {
            /**
             * @description The publication that the rows were taken from
             * @example lllisteu-exhibitions
             */
            source: string;
            /** @description At most 500; each gets an answer of its own */
            rows: components["schemas"]["touring.RecordedEngagementFields"][];
        };
        "touring.DecideProposalBody": {
            /** @enum {string} */
            decision: "same" | "different";
            /**
             * Format: uuid
             * @description Which of the candidates it is, when it is the same
             */
            subjectId?: string;
        };
        "touring.Mending": {
            id: number;
            topic: string | null;
            type: string | null;
            cause: string | null;
            /** @enum {string} */
            action: "discard" | "redrive";
            /** @description How many were meant when it was proposed. */
            events: number;
            reason: string;
            /** @enum {string} */
            state: "confirmed" | "done" | "proposed" | "withdrawn";
            proposedBy: string;
            /** Format: date-time */
            proposedAt: string;
            settledBy: string | null;
            /** Format: date-time */
            settledAt: string | null;
            /** @description How many were redriven or discarded; others had gone on by themselves. */
            mended: number | null;
        };
        "touring.ParkedCount": {
            topic: string;
            type: string;
            /** @enum {string} */
            state: "dead" | "retrying" | "waiting";
            cause: string;
            events: number;
            aggregates: number;
            /** Format: date-time */
            oldestParkedAt: string;
        };
        "touring.RebuildReport": {
            /** @description Events read from the owners' logs. */
            events: number;
            milliseconds: number;
            /** @description Rows of each copy after the rebuild, and how many differ from what was there. */
            copies: {
                [key: string]: {
                    rows: number;
                    changed: number;
                };
            };
        };
        "touring.Money": {
            minor: number;
            currency: string;
        };
        "touring.OfferView": {
            fee: {
                base: components["schemas"]["touring.Money"];
                baseWeeks: number;
                extraWeek: components["schemas"]["touring.Money"];
            } | null;
            createdAt: string;
            title: string;
            /** @enum {string} */
            kind: "audiovisual" | "exhibition" | "literary" | "performance";
            insuredValue: components["schemas"]["touring.Money"];
            needs: {
                floorAreaM2: number | null;
                runningLengthM: number | null;
                clearHeightCm: number | null;
                /** @enum {string} */
                securityLevel: "high" | "limited" | "moderate";
            };
            cancellation: {
                fromDays: number;
                shareBasisPoints: number;
            }[];
            /** @description BCP 47 tags of the labels. */
            languages: string[];
            installDays: number;
            strikeDays: number;
            minWeeks: number;
            maxWeeks: number;
            availableFrom: string;
            availableTo: string | null;
            id: string;
            version: number;
            /** @enum {string} */
            state: "changes-requested" | "closed" | "draft" | "published" | "rejected" | "submitted" | "withdrawn";
            organiserId: string;
        };
        "touring.ProposalView": {
            id: string;
            version: number;
            /** @enum {string} */
            state: "different" | "open" | "same";
            /** @enum {string} */
            kind: "engagement" | "tour";
            source: string;
            rowId: string;
            /** @enum {string} */
            code: "row-changed" | "stop-recorded-elsewhere";
            /** @description The row as it came, without the organisations that its venues were matched to. */
            content: {
                title: string;
                /** @constant */
                kind: "exhibition";
                organiser: {
                    text: string;
                    wikidata: string | null;
                } | null;
                rowId: string;
                period: {
                    firstYear: number;
                    lastYear: number;
                    lastDay: string | null;
                } | null;
                leftApart: string | null;
                stops: {
                    country: string | null;
                    opening: {
                        start: string;
                        end: string | null;
                        zone: string;
                    } | null;
                    venueKey: string;
                    venueText: string;
                    zoneBasis: string;
                    zone: string;
                    sourceRowId: string;
                }[];
            } | {
                country: string | null;
                days: {
                    start: string;
                    end: string;
                    zone: string;
                };
                rowId: string;
                tour: {
                    key: string;
                    title: string;
                } | null;
                company: string;
                venueKey: string;
                venueText: string;
                zoneBasis: string;
                performances: components["schemas"]["touring.RecordedPerformance"][];
            };
            /** @description The recorded tours or engagements that it may be. */
            candidates: string[];
            /** @description Which one it was found to be, or may only be; null where there are several or it is none. */
            subjectId: string | null;
            /** Format: date-time */
            proposedAt: string;
            /** Format: date-time */
            decidedAt: string | null;
        };
        "touring.RecordedPerformance": {
            sourceRowId: string;
            date: string;
            localTime: string | null;
            ensemble: string;
            programme: string | null;
        };
        "touring.RowResult": {
            rowId: string;
            /** @enum {string} */
            outcome: "created" | "proposed" | "rejected" | "unchanged";
            id?: string;
            code?: string;
            field?: string;
            reason?: string;
        };
        "touring.SpaceOutline": {
            id: string;
            version: number;
            organisationId: string;
            name: string;
            zone: string;
        };
        "touring.SpaceView": {
            createdAt: string;
            id: string;
            version: number;
            organisationId: string;
            name: string;
            zone: string;
            /** @description The organisation's partner when the space was registered: its weekends are those of that country. */
            partner: string | null;
            floorAreaM2: number;
            wallLengthM: number | null;
            clearHeightCm: number | null;
            /** @enum {string} */
            securityLevel: "high" | "limited" | "moderate";
            reportDate: string;
        };
        "touring.StopView": {
            placedAt: string | null;
            expiresAt: string | null;
            signBy: string | null;
            rank: number | null;
            /** @enum {string} */
            facility: "conditional" | "conditions-accepted" | "failed" | "not-assessed" | "passed";
            fee: {
                minor: number;
                currency: string | null;
            } | null;
            agreementId: string | null;
            zone: string;
            delivery: string;
            opening: string;
            closing: string;
            dispatch: string;
            id: string;
            version: number;
            /** @enum {string} */
            state: "challenged" | "confirmed" | "contract-declined" | "contract-lapsed" | "declined" | "facility-failed" | "hold" | "hold-expired" | "hold-released" | "recorded" | "reserved" | "withdrawn-by-host" | "withdrawn-by-organiser";
            tourId: string;
            organiserId: string;
            hostId: string;
            spaceId: string;
        };
        "touring.TourView": {
            createdAt: string;
            id: string;
            version: number;
            /** @enum {string} */
            state: "ended" | "planned" | "recorded";
            /** @description Null for a tour of the past. */
            offerId: string | null;
            organiserId: string | null;
            title: string;
            /** @enum {string} */
            kind: "audiovisual" | "exhibition" | "literary" | "performance";
            leastTurnaroundDays: number;
            importSource: string | null;
            /** @description What the source says beyond dates and title: organiser as text, period, why it was left apart. */
            importFacts: {
                company: string;
            } | {
                organiser: {
                    text: string;
                    wikidata: string | null;
                } | null;
                period: {
                    firstYear: number;
                    lastYear: number;
                    lastDay: string | null;
                } | null;
                leftApart: string | null;
            } | null;
        };
        "touring.Problem": {
            /** Format: uri */
            type: string;
            title: string;
            status: number;
            /** @description Stable; programs decide by it */
            code: string;
            detail?: string;
            /** @description What explains this refusal, by its code */
            details?: {
                [key: string]: unknown;
            };
            errors?: {
                /** @example terms.fee.minor */
                field: string;
                reason: string;
            }[];
            /** @description Finds the request in logs and traces */
            correlationId?: string;
        };
        "coproduction.RedriveReason": {
            /** @description Kept in the audit; no names of persons */
            reason?: string;
        };
        "coproduction.DiscardReason": {
            /** @description Kept in the audit; no names of persons */
            reason: string;
        };
        "coproduction.MendingBody": {
            /** @example touring.stop */
            topic?: string;
            /** @example touring.stop.held.v1 */
            type?: string;
            /** @description What keeps the events, as the summary says it */
            cause?: string;
            /** @enum {string} */
            action: "redrive" | "discard";
            /** @description Kept in the audit; no names of persons */
            reason: string;
        };
        "coproduction.MoneyField": {
            /**
             * @description In minor units of the currency
             * @example 125000
             */
            minor: number;
            /** @example EUR */
            currency: string;
        };
        "coproduction.CancellationStepField": {
            /** @description Days before the opening from which on the share holds */
            fromDays: number;
            /** @description Share of the fee that whoever cancels owes */
            shareBasisPoints: number;
        };
        "coproduction.DateRangeField": {
            /**
             * Format: date
             * @description First day
             */
            start: string;
            /**
             * Format: date
             * @description The day after the last one
             */
            end: string;
            /** @example Asia/Ho_Chi_Minh */
            zone: string;
        };
        "coproduction.ExtraClauseField": {
            title: string;
            text: string;
        };
        "coproduction.ProposeTermsBody": {
            fee?: components["schemas"]["coproduction.MoneyField"];
            /** @description Up to which the host answers for the works */
            insuredValue?: components["schemas"]["coproduction.MoneyField"];
            /** @description From many days before the opening to few */
            cancellation?: components["schemas"]["coproduction.CancellationStepField"][];
            /** @description Within the reserved days, in the zone of the space */
            opening?: components["schemas"]["coproduction.DateRangeField"];
            /**
             * @description Whose law governs; null for no choice
             * @example VN
             */
            governingLaw?: string | null;
            /** @enum {string} */
            forum?: "courts-of-the-governing-law" | "courts-of-the-defendant";
            /** @description All further clauses; those left out go */
            extraClauses?: components["schemas"]["coproduction.ExtraClauseField"][];
            /** @description Stays with the parties; events carry no words */
            reason?: string;
        };
        "coproduction.AcceptTermsBody": {
            /** @description Of the very text that is consented to */
            textHash: string;
        };
        "coproduction.ReasonBody": {
            /** @description Stays with the parties; events carry no words */
            reason?: string;
        };
        "coproduction.SignBody": {
            /** @description Of the very text that is signed */
            textHash: string;
            /**
             * Format: uuid
             * @description The mandate to sign under; without it, the widest of the signer
             */
            mandateId?: string;
        };
        "coproduction.DeadlineBody": {
            /**
             * Format: date-time
             * @description The new deadline to sign, at most 90 days after the one before
             */
            until: string;
            /** @description Stays with the parties; events carry no words */
            reason: string;
        };
        "coproduction.Mending": {
            id: number;
            topic: string | null;
            type: string | null;
            cause: string | null;
            /** @enum {string} */
            action: "discard" | "redrive";
            /** @description How many were meant when it was proposed. */
            events: number;
            reason: string;
            /** @enum {string} */
            state: "confirmed" | "done" | "proposed" | "withdrawn";
            proposedBy: string;
            /** Format: date-time */
            proposedAt: string;
            settledBy: string | null;
            /** Format: date-time */
            settledAt: string | null;
            /** @description How many were redriven or discarded; others had gone on by themselves. */
            mended: number | null;
        };
        "coproduction.ParkedCount": {
            topic: string;
            type: string;
            /** @enum {string} */
            state: "dead" | "retrying" | "waiting";
            cause: string;
            events: number;
            aggregates: number;
            /** Format: date-time */
            oldestParkedAt: string;
        };
        "coproduction.RebuildReport": {
            /** @description Events read from the owners' logs. */
            events: number;
            milliseconds: number;
            /** @description Rows of each copy after the rebuild, and how many differ from what was there. */
            copies: {
                [key: string]: {
                    rows: number;
                    changed: number;
                };
            };
        };
        "coproduction.AgreementView": {
            id: string;
            version: number;
            /** @enum {string} */
            status: "declined" | "executed" | "lapsed" | "negotiating" | "signing" | "text-agreed" | "withdrawn";
            stopId: string;
            round: number;
            title: string;
            signBy: string;
            parties: {
                names: components["schemas"]["coproduction.NameIn"][];
                hasConsented: boolean;
                hasSigned: boolean;
                /** @enum {string} */
                role: "host" | "organiser";
                organisationId: string;
                name: string;
                /** @description ISO 3166-1 alpha-2, or the platform's own code of a partner that is no country; null where the directory knows none. */
                partner: string | null;
            }[];
            text: {
                number: number;
                textHash: string;
                /** @enum {string} */
                proposedBy: "host" | "organiser";
                clauses: components["schemas"]["coproduction.ClausesView"];
            };
            signatures: {
                signer: string;
                mandateId: string;
                signedAt: string;
                voided: {
                    /** @enum {string} */
                    reason: "agreement-ended" | "mandate-was-revoked" | "text-reopened" | "withdrawn-by-signer";
                    at: string;
                } | null;
                id: string;
                /** @enum {string} */
                signedFor: "host" | "organiser";
                textHash: string;
            }[];
            actions: string[];
        };
        "coproduction.ClausesView": ({
            hash: string;
            /** @constant */
            id: "CAN";
            content: {
                ladder: {
                    fromDays: number;
                    shareBasisPoints: number;
                }[];
                /** @constant */
                shareOf: "fee";
            };
        } | {
            hash: string;
            /** @constant */
            id: "DATES";
            content: {
                spaceId: string;
                occupancy: components["schemas"]["coproduction.DateRange"];
                opening: components["schemas"]["coproduction.DateRange"];
            };
        } | {
            hash: string;
            /** @constant */
            id: "FEE";
            content: {
                amount: components["schemas"]["coproduction.Money"];
                /** @enum {string} */
                payer: "host" | "organiser";
                /** @enum {string} */
                payee: "host" | "organiser";
            };
        } | {
            hash: string;
            /** @constant */
            id: "INS";
            content: {
                value: components["schemas"]["coproduction.Money"];
                /** @enum {string} */
                insuredBy: "host" | "organiser";
                /** @constant */
                cover: "nail-to-nail";
            };
        } | {
            hash: string;
            /** @constant */
            id: "LAW";
            content: {
                governingLaw: string | null;
                /** @enum {string} */
                forum: "courts-of-the-defendant" | "courts-of-the-governing-law";
                /** @constant */
                language: "en";
            };
        } | {
            hash: string;
            /** @constant */
            id: "OBJ";
            content: {
                title: string;
                offerId: string;
                tourId: string;
            };
        } | {
            hash: string;
            /** @constant */
            id: "PAR";
            content: {
                /** @enum {string} */
                lead: "host" | "organiser";
                /** @enum {string} */
                presenter: "host" | "organiser";
            };
        } | {
            hash: string;
            /** @constant */
            id: "TERM";
            content: {
                signBy: string;
                ends: string;
                zone: string;
            };
        } | {
            hash: string;
            id: string;
            content: {
                title: string;
                text: string;
            };
        })[];
        "coproduction.DateRange": {
            start: string;
            end: string;
            zone: string;
        };
        "coproduction.Money": {
            minor: number;
            currency: string;
        };
        "coproduction.NameIn": {
            language: string;
            text: string;
        };
        "coproduction.Problem": {
            /** Format: uri */
            type: string;
            title: string;
            status: number;
            /** @description Stable; programs decide by it */
            code: string;
            detail?: string;
            /** @description What explains this refusal, by its code */
            details?: {
                [key: string]: unknown;
            };
            errors?: {
                /** @example terms.fee.minor */
                field: string;
                reason: string;
            }[];
            /** @description Finds the request in logs and traces */
            correlationId?: string;
        };
        "notifications.RedriveReason": {
            /** @description Kept in the audit; no names of persons */
            reason?: string;
        };
        "notifications.DiscardReason": {
            /** @description Kept in the audit; no names of persons */
            reason: string;
        };
        "notifications.MendingBody": {
            /** @example touring.stop */
            topic?: string;
            /** @example touring.stop.held.v1 */
            type?: string;
            /** @description What keeps the events, as the summary says it */
            cause?: string;
            /** @enum {string} */
            action: "redrive" | "discard";
            /** @description Kept in the audit; no names of persons */
            reason: string;
        };
        "notifications.ChoiceBody": {
            /** @enum {string} */
            category: "offers" | "line" | "rights" | "facility" | "negotiation" | "contract" | "crossings" | "office" | "office-news";
            /** @enum {string} */
            channel: "inbox" | "email";
            enabled: boolean;
        };
        "notifications.PreferencesBody": {
            /** @description All that is chosen; whatever is left out is on */
            choices: components["schemas"]["notifications.ChoiceBody"][];
        };
        "notifications.Mending": {
            id: number;
            topic: string | null;
            type: string | null;
            cause: string | null;
            /** @enum {string} */
            action: "discard" | "redrive";
            /** @description How many were meant when it was proposed. */
            events: number;
            reason: string;
            /** @enum {string} */
            state: "confirmed" | "done" | "proposed" | "withdrawn";
            proposedBy: string;
            /** Format: date-time */
            proposedAt: string;
            settledBy: string | null;
            /** Format: date-time */
            settledAt: string | null;
            /** @description How many were redriven or discarded; others had gone on by themselves. */
            mended: number | null;
        };
        "notifications.ParkedCount": {
            topic: string;
            type: string;
            /** @enum {string} */
            state: "dead" | "retrying" | "waiting";
            cause: string;
            events: number;
            aggregates: number;
            /** Format: date-time */
            oldestParkedAt: string;
        };
        "notifications.RebuildReport": {
            /** @description Events read from the owners' logs. */
            events: number;
            milliseconds: number;
            /** @description Rows of each copy after the rebuild, and how many differ from what was there. */
            copies: {
                [key: string]: {
                    rows: number;
                    changed: number;
                };
            };
        };
        "notifications.InboxView": {
            actsFor: string | null;
            about: {
                type: string;
                id: string;
                at: string;
            };
            createdAt: string;
            readAt: string | null;
            subject: string;
            text: string;
            id: string;
            version: number;
            /** @enum {string} */
            state: "delivered" | "failed" | "pending" | "read" | "retrying" | "sending" | "sent" | "stale" | "suppressed";
            /** @enum {string} */
            category: "contract" | "crossings" | "facility" | "line" | "negotiation" | "offers" | "office" | "office-news" | "rights";
            mandatory: boolean;
            /** @enum {string} */
            template: "agreement-declined" | "agreement-drafted" | "agreement-executed" | "agreement-lapsed" | "agreement-signed" | "agreement-waits" | "agreement-withdrawn" | "border-crossed" | "challenge-answered" | "challenge-dropped" | "challenge-kept" | "challenge-made" | "contract-offered" | "deadline-extended" | "designation-expired" | "designation-expiring" | "designation-rejected" | "designation-returned" | "designation-submitted" | "facility-assessed" | "facility-conditions-accepted" | "hold-challenged" | "hold-declined" | "hold-expired" | "hold-extended" | "hold-gone" | "hold-lost" | "hold-moved-up" | "hold-placed" | "offer-changes-requested" | "offer-published" | "offer-rejected" | "offer-submitted" | "office-changed" | "office-ended" | "office-left" | "office-rests" | "office-resumed" | "office-suspended" | "office-taken" | "office-vacant" | "office-works-again" | "reservation-released" | "signature-voided" | "stop-confirmed" | "stop-waits" | "terms-accepted" | "terms-proposed" | "text-agreed" | "text-reopened";
            /** @enum {string} */
            language: "en" | "fr";
        };
        "notifications.SheetView": {
            id: string;
            version: number;
            choices: {
                /** @enum {string} */
                category: "contract" | "crossings" | "facility" | "line" | "negotiation" | "offers" | "office" | "office-news" | "rights";
                /** @enum {string} */
                channel: "email" | "inbox";
                enabled: boolean;
                mandatory: boolean;
                /** @enum {string} */
                meaning: "Contracts offered, agreed, signed, executed or ended, and stops confirmed." | "Dates that are at risk or lost: a challenge to answer, a hold that ended." | "Drafts and proposals on the way to an agreed text." | "Movements in the line for dates: holds placed, moved up, extended, given back." | "One's own designation as a point of contact, and the ends of those that one must renew." | "The assessment of a venue for a work." | "The other designations of one's partner." | "The review of an offer before possible hosts see it." | "Works that will cross the border of the country one is point of contact of.";
            }[];
        };
        "notifications.Problem": {
            /** Format: uri */
            type: string;
            title: string;
            status: number;
            /** @description Stable; programs decide by it */
            code: string;
            detail?: string;
            /** @description What explains this refusal, by its code */
            details?: {
                [key: string]: unknown;
            };
            errors?: {
                /** @example terms.fee.minor */
                field: string;
                reason: string;
            }[];
            /** @description Finds the request in logs and traces */
            correlationId?: string;
        };
        "dashboard.RedriveReason": {
            /** @description Kept in the audit; no names of persons */
            reason?: string;
        };
        "dashboard.DiscardReason": {
            /** @description Kept in the audit; no names of persons */
            reason: string;
        };
        "dashboard.MendingBody": {
            /** @example touring.stop */
            topic?: string;
            /** @example touring.stop.held.v1 */
            type?: string;
            /** @description What keeps the events, as the summary says it */
            cause?: string;
            /** @enum {string} */
            action: "redrive" | "discard";
            /** @description Kept in the audit; no names of persons */
            reason: string;
        };
        "dashboard.Mending": {
            id: number;
            topic: string | null;
            type: string | null;
            cause: string | null;
            /** @enum {string} */
            action: "discard" | "redrive";
            /** @description How many were meant when it was proposed. */
            events: number;
            reason: string;
            /** @enum {string} */
            state: "confirmed" | "done" | "proposed" | "withdrawn";
            proposedBy: string;
            /** Format: date-time */
            proposedAt: string;
            settledBy: string | null;
            /** Format: date-time */
            settledAt: string | null;
            /** @description How many were redriven or discarded; others had gone on by themselves. */
            mended: number | null;
        };
        "dashboard.ParkedCount": {
            topic: string;
            type: string;
            /** @enum {string} */
            state: "dead" | "retrying" | "waiting";
            cause: string;
            events: number;
            aggregates: number;
            /** Format: date-time */
            oldestParkedAt: string;
        };
        "dashboard.RebuildReport": {
            /** @description Events read from the owners' logs. */
            events: number;
            milliseconds: number;
            /** @description Rows of each copy after the rebuild, and how many differ from what was there. */
            copies: {
                [key: string]: {
                    rows: number;
                    changed: number;
                };
            };
        };
        "dashboard.CalendarAndWorking": {
            calendar: components["schemas"]["dashboard.Distribution"] | null;
            working: components["schemas"]["dashboard.Distribution"] | null;
        };
        "dashboard.Distribution": {
            count: number;
            mean: number;
            min: number;
            p50: number;
            p85: number;
            p95: number;
            max: number;
        };
        "dashboard.LogRow": {
            id: string;
            /** @description Of the file that was uploaded. */
            name: string;
            /** @enum {string} */
            format: "csv" | "xes";
            bytes: number;
            cases: number;
            events: number;
            activities: number;
            variants: number;
            /** Format: date-time */
            firstAt: string;
            /** Format: date-time */
            lastAt: string;
            notes: {
                /** @description Traces without any event, which are no cases. */
                emptyTraces: number;
                /** @description Traces without a name; they are called by their number in the file. */
                unnamedTraces: number;
                /** @description Traces whose name another one had before; each is a case of its own. */
                repeatedNames: number;
            };
            /** Format: date-time */
            importedAt: string;
        };
        "dashboard.ThroughputWeek": {
            /** @description `2028-W05` */
            week: string;
            /** @description Milliseconds since 1970 UTC. */
            from: number;
            closed: number;
            /** @description False for weeks that the period or the present cuts off; they stay out of the limits. */
            complete: boolean;
            outsideLimits: boolean;
        };
        "dashboard.Problem": {
            /** Format: uri */
            type: string;
            title: string;
            status: number;
            /** @description Stable; programs decide by it */
            code: string;
            detail?: string;
            /** @description What explains this refusal, by its code */
            details?: {
                [key: string]: unknown;
            };
            errors?: {
                /** @example terms.fee.minor */
                field: string;
                reason: string;
            }[];
            /** @description Finds the request in logs and traces */
            correlationId?: string;
        };
    };
    responses: {
        /** @description Refused */
        "contacts.Problem": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["contacts.Problem"];
            };
        };
        /** @description Refused */
        "touring.Problem": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["touring.Problem"];
            };
        };
        /** @description Refused */
        "coproduction.Problem": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["coproduction.Problem"];
            };
        };
        /** @description Refused */
        "notifications.Problem": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["notifications.Problem"];
            };
        };
        /** @description Refused */
        "dashboard.Problem": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["dashboard.Problem"];
            };
        };
    };
    parameters: {
        /** @description The organisation on whose behalf the account acts */
        "contacts.ActingFor": string;
        /** @description The same key with the same content has one effect and one answer, for 7 days */
        "contacts.IdempotencyKey": string;
        /** @description The ETag of the version that the caller saw */
        "contacts.IfMatch": string;
        /** @description The organisation on whose behalf the account acts */
        "touring.ActingFor": string;
        /** @description The same key with the same content has one effect and one answer, for 7 days */
        "touring.IdempotencyKey": string;
        /** @description The ETag of the version that the caller saw */
        "touring.IfMatch": string;
        /** @description The organisation on whose behalf the account acts */
        "coproduction.ActingFor": string;
        /** @description The same key with the same content has one effect and one answer, for 7 days */
        "coproduction.IdempotencyKey": string;
        /** @description The ETag of the version that the caller saw */
        "coproduction.IfMatch": string;
        /** @description The organisation on whose behalf the account acts */
        "notifications.ActingFor": string;
        /** @description The same key with the same content has one effect and one answer, for 7 days */
        "notifications.IdempotencyKey": string;
        /** @description The ETag of the version that the caller saw */
        "notifications.IfMatch": string;
        /** @description The organisation on whose behalf the account acts */
        "dashboard.ActingFor": string;
        /** @description The same key with the same content has one effect and one answer, for 7 days */
        "dashboard.IdempotencyKey": string;
        /** @description The ETag of the version that the caller saw */
        "dashboard.IfMatch": string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "gateway.openApiDocs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "gateway.asyncApiDocs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "gateway.servicesHome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        services: {
                            name: string;
                            ready: boolean;
                        }[];
                    };
                };
            };
        };
    };
    "gateway.readSession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        signedIn: true;
                        username: string;
                        account: {
                            issuer: string;
                            subject: string;
                        };
                        /** @description Instant, RFC 3339. */
                        endsAt: string;
                        /** @description Sent with every write as X-CSRF-Token. */
                        csrfToken: string;
                    } | {
                        /** @constant */
                        signedIn: false;
                    };
                };
            };
        };
    };
    "identity.listDemonstration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        people: {
                            username: string;
                            title: string;
                        }[];
                    };
                };
            };
        };
    };
    "contacts.listLifecycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            workflow: string;
                            run?: string;
                            initial: string;
                            states: {
                                state: string;
                                meaning: string;
                                final: boolean;
                                longestDays: number | null;
                            }[];
                            transitions: {
                                action: string;
                                from: string[] | null;
                                to: string;
                                actor: string;
                                guards: string[];
                                emits: string[];
                                with?: {
                                    [key: string]: string;
                                };
                            }[];
                        }[];
                        nextCursor: null;
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.listOutbox": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            topic: string;
                            aggregateId: string;
                            sequence: number;
                            type: string;
                            /** Format: date-time */
                            occurredAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.listParkedRecords": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            topic: string;
                            partition: number;
                            offset: number;
                            key: string | null;
                            reason: string;
                            /** Format: date-time */
                            parkedAt: string;
                            bytes: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.listTimers": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            kind: string;
                            subjectId: string;
                            /** Format: date-time */
                            dueAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.listAudit": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            /** Format: date-time */
                            at: string;
                            action: string;
                            subject: string;
                            accountKey: string;
                            actingFor: string | null;
                            reason: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.listParkedEvents": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            topic: string;
                            aggregateId: string;
                            sequence: number;
                            type: string;
                            /** @enum {string} */
                            state: "dead" | "retrying" | "waiting";
                            reason: string;
                            attempts: number;
                            /** Format: date-time */
                            parkedAt: string;
                            /** Format: date-time */
                            nextTryAt: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.redriveEvent": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contacts.RedriveReason"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.discardEvent": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contacts.DiscardReason"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.skipGap": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contacts.DiscardReason"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.countParkedEvents": {
        parameters: {
            query?: {
                topic?: string;
                type?: string;
                /** @description What keeps the events, as the summary says it */
                cause?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["contacts.ParkedCount"][];
                        nextCursor: null;
                        events: number;
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.listMendings": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["contacts.Mending"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.proposeMending": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contacts.MendingBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contacts.Mending"];
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.withdrawMending": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contacts.Mending"];
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.confirmMending": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contacts.Mending"];
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.readRebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        state: "running";
                        events: number;
                    } | {
                        /** @constant */
                        state: "failed";
                        reason: string;
                    } | {
                        /** @constant */
                        state: "done";
                        report: components["schemas"]["contacts.RebuildReport"];
                    } | {
                        /** @constant */
                        state: "none";
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.beginRebuild": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        state: "running";
                        events: number;
                    } | {
                        /** @constant */
                        state: "failed";
                        reason: string;
                    } | {
                        /** @constant */
                        state: "done";
                        report: components["schemas"]["contacts.RebuildReport"];
                    } | {
                        /** @constant */
                        state: "none";
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.listPartners": {
        parameters: {
            query?: {
                side?: "EUROPE" | "ASIA";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["contacts.PartnerView"][];
                        nextCursor: null;
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.readPartner": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contacts.PartnerView"];
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.assignAuthority": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contacts.AuthorityBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contacts.PartnerView"];
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.changeParticipation": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contacts.ParticipationBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contacts.PartnerView"];
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.listOrganisations": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
                country?: string;
                partner?: string;
                kind?: "museum" | "gallery" | "theatre" | "art-centre" | "orchestra" | "publisher" | "audiovisual-operator" | "festival" | "network" | "ministry" | "public-body" | "secretariat" | "other";
                status?: "active" | "closed";
                /** @description Parts of one of its names, with or without accents */
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["contacts.OrganisationView"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.registerOrganisation": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contacts.OrganisationBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contacts.OrganisationView"];
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.readOrganisation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contacts.OrganisationView"];
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.changeOrganisation": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contacts.OrganisationBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contacts.OrganisationView"];
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.closeOrganisation": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contacts.OrganisationView"];
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.reopenOrganisation": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contacts.OrganisationView"];
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.listMandates": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
                organisationId?: string;
                personRef?: string;
                power?: "administer-platform" | "administer-organisation" | "manage-tours" | "negotiate" | "sign" | "designate";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["contacts.MandateView"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.grantMandate": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contacts.GrantBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contacts.MandateView"];
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.revokeMandate": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contacts.RevokeBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contacts.MandateView"];
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.listInvitations": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
                organisationId?: string;
                status?: "open" | "redeemed" | "expired" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["contacts.InvitationView"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.invitePerson": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contacts.InviteBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        limit: {
                            minor: number;
                            currency: string;
                        } | null;
                        id: string;
                        version: number;
                        /** @enum {string} */
                        status: "expired" | "open" | "redeemed" | "withdrawn";
                        organisationId: string;
                        powers: ("administer-organisation" | "administer-platform" | "designate" | "manage-tours" | "negotiate" | "sign")[];
                        /**
                         * Format: date-time
                         * @description End of the mandates that it grants.
                         */
                        validTo: string | null;
                        /** @description Set when it is for a person who is known already, such as a named point of contact without an account. */
                        personRef: string | null;
                        firstAdministrator: boolean;
                        /** Format: date-time */
                        issuedAt: string;
                        issuedBy: string | null;
                        /** Format: date-time */
                        expiresAt: string;
                        redeemedBy: string | null;
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.redeemInvitation": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contacts.RedeemBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        organisationId: string;
                        powers: ("administer-organisation" | "administer-platform" | "designate" | "manage-tours" | "negotiate" | "sign")[];
                        mandateIds: string[];
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.withdrawInvitation": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contacts.InvitationView"];
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.readOwnData": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        administrator: boolean;
                        accounts: {
                            id: string;
                            issuer: string;
                            /** Format: date-time */
                            linkedAt: string;
                        }[];
                        mandates: {
                            id: string;
                            organisationId: string;
                            /** @enum {string} */
                            power: "administer-organisation" | "administer-platform" | "designate" | "manage-tours" | "negotiate" | "sign";
                            /** Format: date-time */
                            validFrom: string;
                            /**
                             * Format: date-time
                             * @description When it ends: its own end or its revocation, whichever comes first.
                             */
                            validTo: string | null;
                            limit?: {
                                minor: number;
                                currency: string;
                            };
                        }[];
                        displayName: string;
                        email: string;
                        language: string;
                        phone: string | null;
                        id: string;
                        version: number;
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.changeOwnData": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contacts.PersonBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.erasePerson": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path: {
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        /** Format: date-time */
                        erasedAt: string;
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.listAccounts": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
                personRef?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            issuer: string;
                            personRef: string;
                            /** Format: date-time */
                            linkedAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.unlinkAccount": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        personRef: string;
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.listOffices": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
                partner?: string;
                theme?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            holder: {
                                ordinal: number | null;
                                rank: number;
                                /** Format: date-time */
                                since: string | null;
                                name: string | null;
                            } | null;
                            /** @enum {string} */
                            status: "acting" | "filled" | "vacant" | "vacant-overdue";
                            /**
                             * Format: date-time
                             * @description Since when nobody is in force.
                             */
                            vacantSince: string | null;
                            flags: ("expiring" | "unattended" | "unconfirmed")[];
                            id: string;
                            version: number;
                            partner: string;
                            /** @description Null for the general office of the partner. */
                            theme: string | null;
                            mailbox: string;
                            timeZone: string;
                            languages: string[];
                            /** Format: date-time */
                            openedAt: string;
                            /** Format: date-time */
                            detailsConfirmedAt: string | null;
                            /** @description How many people have been in office; gives each one an ordinal that stays when the name goes. */
                            holdersSoFar: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.openOffice": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contacts.OpenOfficeBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        holder: {
                            ordinal: number | null;
                            rank: number;
                            /** Format: date-time */
                            since: string | null;
                            name: string | null;
                        } | null;
                        /** @enum {string} */
                        status: "acting" | "filled" | "vacant" | "vacant-overdue";
                        /**
                         * Format: date-time
                         * @description Since when nobody is in force.
                         */
                        vacantSince: string | null;
                        flags: ("expiring" | "unattended" | "unconfirmed")[];
                        id: string;
                        version: number;
                        partner: string;
                        /** @description Null for the general office of the partner. */
                        theme: string | null;
                        mailbox: string;
                        timeZone: string;
                        languages: string[];
                        /** Format: date-time */
                        openedAt: string;
                        /** Format: date-time */
                        detailsConfirmedAt: string | null;
                        /** @description How many people have been in office; gives each one an ordinal that stays when the name goes. */
                        holdersSoFar: number;
                    } | null;
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.readOffice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        holder: {
                            ordinal: number | null;
                            rank: number;
                            /** Format: date-time */
                            since: string | null;
                            name: string | null;
                        } | null;
                        /** @enum {string} */
                        status: "acting" | "filled" | "vacant" | "vacant-overdue";
                        /**
                         * Format: date-time
                         * @description Since when nobody is in force.
                         */
                        vacantSince: string | null;
                        flags: ("expiring" | "unattended" | "unconfirmed")[];
                        id: string;
                        version: number;
                        partner: string;
                        /** @description Null for the general office of the partner. */
                        theme: string | null;
                        mailbox: string;
                        timeZone: string;
                        languages: string[];
                        /** Format: date-time */
                        openedAt: string;
                        /** Format: date-time */
                        detailsConfirmedAt: string | null;
                        /** @description How many people have been in office; gives each one an ordinal that stays when the name goes. */
                        holdersSoFar: number;
                    } | null;
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.changeOffice": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contacts.OfficeBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        holder: {
                            ordinal: number | null;
                            rank: number;
                            /** Format: date-time */
                            since: string | null;
                            name: string | null;
                        } | null;
                        /** @enum {string} */
                        status: "acting" | "filled" | "vacant" | "vacant-overdue";
                        /**
                         * Format: date-time
                         * @description Since when nobody is in force.
                         */
                        vacantSince: string | null;
                        flags: ("expiring" | "unattended" | "unconfirmed")[];
                        id: string;
                        version: number;
                        partner: string;
                        /** @description Null for the general office of the partner. */
                        theme: string | null;
                        mailbox: string;
                        timeZone: string;
                        languages: string[];
                        /** Format: date-time */
                        openedAt: string;
                        /** Format: date-time */
                        detailsConfirmedAt: string | null;
                        /** @description How many people have been in office; gives each one an ordinal that stays when the name goes. */
                        holdersSoFar: number;
                    } | null;
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.confirmOfficeDetails": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        holder: {
                            ordinal: number | null;
                            rank: number;
                            /** Format: date-time */
                            since: string | null;
                            name: string | null;
                        } | null;
                        /** @enum {string} */
                        status: "acting" | "filled" | "vacant" | "vacant-overdue";
                        /**
                         * Format: date-time
                         * @description Since when nobody is in force.
                         */
                        vacantSince: string | null;
                        flags: ("expiring" | "unattended" | "unconfirmed")[];
                        id: string;
                        version: number;
                        partner: string;
                        /** @description Null for the general office of the partner. */
                        theme: string | null;
                        mailbox: string;
                        timeZone: string;
                        languages: string[];
                        /** Format: date-time */
                        openedAt: string;
                        /** Format: date-time */
                        detailsConfirmedAt: string | null;
                        /** @description How many people have been in office; gives each one an ordinal that stays when the name goes. */
                        holdersSoFar: number;
                    } | null;
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.listDesignations": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
                officeId?: string;
                status?: "submitted" | "verifying" | "returned" | "confirmed" | "active" | "suspended" | "rejected" | "cancelled" | "ended";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            version: number;
                            officeId: string;
                            personRef: string;
                            /** @description 0 is the principal, 1 and up are alternates in their order. */
                            rank: number;
                            /** @enum {string} */
                            status: "active" | "cancelled" | "confirmed" | "ended" | "rejected" | "returned" | "submitted" | "suspended" | "verifying";
                            /** Format: date-time */
                            validFrom: string;
                            /** Format: date-time */
                            validTo: string | null;
                            /** @description The holder's own choice; the office is public without it. */
                            namePublished: boolean;
                            submittedBy: string;
                            submittedFor: string;
                            /** Format: date-time */
                            submittedAt: string;
                            verifiedBy: string | null;
                            /** Format: date-time */
                            confirmedAt: string | null;
                            ordinal: number | null;
                            /** Format: date-time */
                            activatedAt: string | null;
                            /** Format: date-time */
                            suspendedAt: string | null;
                            /** Format: date-time */
                            endedAt: string | null;
                            /** @enum {string|null} */
                            endReason: "cancelled" | "erased" | "expired" | "resigned" | "revoked" | "superseded" | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.readDesignation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        remarks: {
                            text: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                        letters: {
                            id: string;
                            issuer: string;
                            reference: string;
                            dated: string;
                            language: string;
                            sha256: string;
                            /** Format: date-time */
                            attachedAt: string;
                            /** @enum {string|null} */
                            verificationMethod: "call-back-to-number-on-file" | "mail-domain-of-record" | "mission-note" | "original-seen" | null;
                            verifiedBy: string | null;
                            /** Format: date-time */
                            verifiedAt: string | null;
                        }[];
                        id: string;
                        version: number;
                        officeId: string;
                        personRef: string;
                        /** @description 0 is the principal, 1 and up are alternates in their order. */
                        rank: number;
                        /** @enum {string} */
                        status: "active" | "cancelled" | "confirmed" | "ended" | "rejected" | "returned" | "submitted" | "suspended" | "verifying";
                        /** Format: date-time */
                        validFrom: string;
                        /** Format: date-time */
                        validTo: string | null;
                        /** @description The holder's own choice; the office is public without it. */
                        namePublished: boolean;
                        submittedBy: string;
                        submittedFor: string;
                        /** Format: date-time */
                        submittedAt: string;
                        verifiedBy: string | null;
                        /** Format: date-time */
                        confirmedAt: string | null;
                        ordinal: number | null;
                        /** Format: date-time */
                        activatedAt: string | null;
                        /** Format: date-time */
                        suspendedAt: string | null;
                        /** Format: date-time */
                        endedAt: string | null;
                        /** @enum {string|null} */
                        endReason: "cancelled" | "erased" | "expired" | "resigned" | "revoked" | "superseded" | null;
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.submitDesignation": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contacts.SubmitBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contacts.DesignationView"];
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.resubmitDesignation": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contacts.LetterBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contacts.DesignationView"];
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.cancelDesignation": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contacts.DesignationView"];
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.revokeDesignation": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contacts.DesignationView"];
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.verifyDesignation": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contacts.DesignationView"];
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.confirmDesignation": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contacts.ConfirmBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contacts.DesignationView"];
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.returnDesignation": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contacts.RemarkBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contacts.DesignationView"];
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.rejectDesignation": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contacts.RemarkBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contacts.DesignationView"];
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.suspendDesignation": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contacts.SuspendBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contacts.DesignationView"];
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.resumeDesignation": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contacts.DesignationView"];
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.resignDesignation": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contacts.DesignationView"];
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.publishHolderName": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contacts.PublishNameBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contacts.DesignationView"];
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.announceAbsence": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contacts.AbsenceBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        designationId: string;
                        /** Format: date-time */
                        absentFrom: string;
                        /** Format: date-time */
                        absentTo: string;
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.importOrganisations": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contacts.OrganisationsBulkBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: {
                            rowId: string;
                            /** @enum {string} */
                            outcome: "created" | "proposed" | "rejected" | "unchanged";
                            id?: string;
                            code?: string;
                            field?: string;
                            reason?: string;
                            candidates?: components["schemas"]["contacts.RowCandidate"][];
                        }[];
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.matchVenues": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contacts.MatchVenuesBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: {
                            key: string;
                            organisationId: string | null;
                            /** @enum {string} */
                            how: "alias" | "exact" | "none" | "normalised";
                            timeZone: string | null;
                            candidates: {
                                organisationId: string;
                                name: string;
                                /** @enum {string} */
                                reason: "as-written" | "different" | "initials" | "near" | "one-letter-apart" | "one-name-contains-the-other" | "same-but-for-articles" | "same-name" | "same-name-other-city" | "same-telling-words";
                            }[];
                        }[];
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.listMatchProposals": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
                state?: "open" | "same" | "different";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["contacts.ProposalView"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.decideMatchProposal": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["contacts.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["contacts.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["contacts.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contacts.DecideBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contacts.ProposalView"];
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "touring.listLifecycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            workflow: string;
                            run?: string;
                            initial: string;
                            states: {
                                state: string;
                                meaning: string;
                                final: boolean;
                                longestDays: number | null;
                            }[];
                            transitions: {
                                action: string;
                                from: string[] | null;
                                to: string;
                                actor: string;
                                guards: string[];
                                emits: string[];
                                with?: {
                                    [key: string]: string;
                                };
                            }[];
                        }[];
                        nextCursor: null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.listOutbox": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            topic: string;
                            aggregateId: string;
                            sequence: number;
                            type: string;
                            /** Format: date-time */
                            occurredAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.listParkedRecords": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            topic: string;
                            partition: number;
                            offset: number;
                            key: string | null;
                            reason: string;
                            /** Format: date-time */
                            parkedAt: string;
                            bytes: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.listTimers": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            kind: string;
                            subjectId: string;
                            /** Format: date-time */
                            dueAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.listAudit": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            /** Format: date-time */
                            at: string;
                            action: string;
                            subject: string;
                            accountKey: string;
                            actingFor: string | null;
                            reason: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.listParkedEvents": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            topic: string;
                            aggregateId: string;
                            sequence: number;
                            type: string;
                            /** @enum {string} */
                            state: "dead" | "retrying" | "waiting";
                            reason: string;
                            attempts: number;
                            /** Format: date-time */
                            parkedAt: string;
                            /** Format: date-time */
                            nextTryAt: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.redriveEvent": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["touring.RedriveReason"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.discardEvent": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["touring.DiscardReason"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.skipGap": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["touring.DiscardReason"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.countParkedEvents": {
        parameters: {
            query?: {
                topic?: string;
                type?: string;
                /** @description What keeps the events, as the summary says it */
                cause?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["touring.ParkedCount"][];
                        nextCursor: null;
                        events: number;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.listMendings": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["touring.Mending"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.proposeMending": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["touring.MendingBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.Mending"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.withdrawMending": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.Mending"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.confirmMending": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.Mending"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.readRebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        state: "running";
                        events: number;
                    } | {
                        /** @constant */
                        state: "failed";
                        reason: string;
                    } | {
                        /** @constant */
                        state: "done";
                        report: components["schemas"]["touring.RebuildReport"];
                    } | {
                        /** @constant */
                        state: "none";
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.beginRebuild": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        state: "running";
                        events: number;
                    } | {
                        /** @constant */
                        state: "failed";
                        reason: string;
                    } | {
                        /** @constant */
                        state: "done";
                        report: components["schemas"]["touring.RebuildReport"];
                    } | {
                        /** @constant */
                        state: "none";
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.offersList": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
                state?: "draft" | "submitted" | "changes-requested" | "published" | "closed" | "rejected" | "withdrawn";
                organiserId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["touring.OfferView"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.draft": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["touring.OfferBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.OfferView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.offersRead": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.OfferView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.revise": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["touring.OfferBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.OfferView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.submit": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.OfferView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.close": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.OfferView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.publish": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.OfferView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.requestChanges": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["touring.RemarkBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.OfferView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.reject": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["touring.RemarkBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.OfferView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["touring.OptionalRemarkBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.OfferView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.toursList": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
                offerId?: string;
                state?: "planned" | "ended" | "recorded";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["touring.TourView"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.plan": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["touring.TourBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.TourView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.toursRead": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stops: {
                            id: string;
                            /** @constant */
                            state: "recorded";
                            hostId: string | null;
                            venue: string;
                            country: string | null;
                            zone: string;
                            opening: string | null;
                            closing: string | null;
                        }[];
                        engagements: {
                            id: string;
                            /** @constant */
                            state: "recorded";
                            hostId: string | null;
                            company: string;
                            venue: string;
                            country: string | null;
                            days: {
                                start: string;
                                end: string;
                                zone: string;
                            };
                            performances: components["schemas"]["touring.RecordedPerformance"][];
                        }[];
                        stopsNextCursor: null;
                        createdAt: string;
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "ended" | "planned" | "recorded";
                        /** @description Null for a tour of the past. */
                        offerId: string | null;
                        organiserId: string | null;
                        title: string;
                        /** @enum {string} */
                        kind: "audiovisual" | "exhibition" | "literary" | "performance";
                        leastTurnaroundDays: number;
                        importSource: string | null;
                        /** @description What the source says beyond dates and title: organiser as text, period, why it was left apart. */
                        importFacts: {
                            company: string;
                        } | {
                            organiser: {
                                text: string;
                                wikidata: string | null;
                            } | null;
                            period: {
                                firstYear: number;
                                lastYear: number;
                                lastDay: string | null;
                            } | null;
                            leftApart: string | null;
                        } | null;
                    } | {
                        stops: {
                            placedAt: string | null;
                            expiresAt: string | null;
                            signBy: string | null;
                            rank: number | null;
                            /** @enum {string} */
                            facility: "conditional" | "conditions-accepted" | "failed" | "not-assessed" | "passed";
                            fee: {
                                minor: number;
                                currency: string | null;
                            } | null;
                            agreementId: string | null;
                            zone: string;
                            delivery: string;
                            opening: string;
                            closing: string;
                            dispatch: string;
                            id: string;
                            version: number;
                            /** @enum {string} */
                            state: "challenged" | "confirmed" | "contract-declined" | "contract-lapsed" | "declined" | "facility-failed" | "hold" | "hold-expired" | "hold-released" | "recorded" | "reserved" | "withdrawn-by-host" | "withdrawn-by-organiser";
                            tourId: string;
                            organiserId: string;
                            hostId: string;
                            spaceId: string;
                        }[];
                        stopsNextCursor: string | null;
                        createdAt: string;
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "ended" | "planned" | "recorded";
                        /** @description Null for a tour of the past. */
                        offerId: string | null;
                        organiserId: string | null;
                        title: string;
                        /** @enum {string} */
                        kind: "audiovisual" | "exhibition" | "literary" | "performance";
                        leastTurnaroundDays: number;
                        importSource: string | null;
                        /** @description What the source says beyond dates and title: organiser as text, period, why it was left apart. */
                        importFacts: {
                            company: string;
                        } | {
                            organiser: {
                                text: string;
                                wikidata: string | null;
                            } | null;
                            period: {
                                firstYear: number;
                                lastYear: number;
                                lastDay: string | null;
                            } | null;
                            leftApart: string | null;
                        } | null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.end": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.TourView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.hold": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["touring.HoldBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.StopView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.spacesList": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
                organisationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: (components["schemas"]["touring.SpaceOutline"] | components["schemas"]["touring.SpaceView"])[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.register": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["touring.SpaceBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.SpaceView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.spacesRead": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.SpaceOutline"] | components["schemas"]["touring.SpaceView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.calendar": {
        parameters: {
            query?: {
                /** @description First day; left out: today */
                from?: string;
                /** @description The day after the last one; left out: three years later */
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        spaceId: string;
                        zone: string;
                        from: string;
                        to: string;
                        items: {
                            stopId: string;
                            tourId: string;
                            title: string;
                            /** @enum {string} */
                            state: "challenged" | "confirmed" | "contract-declined" | "contract-lapsed" | "declined" | "facility-failed" | "hold" | "hold-expired" | "hold-released" | "recorded" | "reserved" | "withdrawn-by-host" | "withdrawn-by-organiser";
                            delivery: string;
                            opening: string;
                            closing: string;
                            dispatch: string;
                            rank: number | null;
                        }[];
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.stopsList": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
                tourId?: string;
                spaceId?: string;
                state?: "hold" | "challenged" | "reserved" | "contract-lapsed" | "confirmed" | "hold-expired" | "hold-released" | "declined" | "facility-failed" | "contract-declined" | "withdrawn-by-organiser" | "withdrawn-by-host" | "recorded";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            placedAt: string | null;
                            expiresAt: string | null;
                            signBy: string | null;
                            rank: number | null;
                            /** @enum {string} */
                            facility: "conditional" | "conditions-accepted" | "failed" | "not-assessed" | "passed";
                            fee: {
                                minor: number;
                                currency: string | null;
                            } | null;
                            agreementId: string | null;
                            zone: string;
                            delivery: string;
                            opening: string;
                            closing: string;
                            dispatch: string;
                            id: string;
                            version: number;
                            /** @enum {string} */
                            state: "challenged" | "confirmed" | "contract-declined" | "contract-lapsed" | "declined" | "facility-failed" | "hold" | "hold-expired" | "hold-released" | "recorded" | "reserved" | "withdrawn-by-host" | "withdrawn-by-organiser";
                            tourId: string;
                            organiserId: string;
                            hostId: string;
                            spaceId: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.stopsRead": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answerBy: string | null;
                        assessments: {
                            verdict: string;
                            /** Format: date-time */
                            assessedAt: string;
                            measures: string | null;
                            measuresBy: string | null;
                            measuresDue: string | null;
                        }[];
                        placedAt: string | null;
                        expiresAt: string | null;
                        signBy: string | null;
                        rank: number | null;
                        /** @enum {string} */
                        facility: "conditional" | "conditions-accepted" | "failed" | "not-assessed" | "passed";
                        fee: {
                            minor: number;
                            currency: string | null;
                        } | null;
                        agreementId: string | null;
                        zone: string;
                        delivery: string;
                        opening: string;
                        closing: string;
                        dispatch: string;
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "challenged" | "confirmed" | "contract-declined" | "contract-lapsed" | "declined" | "facility-failed" | "hold" | "hold-expired" | "hold-released" | "recorded" | "reserved" | "withdrawn-by-host" | "withdrawn-by-organiser";
                        tourId: string;
                        organiserId: string;
                        hostId: string;
                        spaceId: string;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.release": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["touring.OptionalRemarkBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.StopView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.challenge": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.StopView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.answerChallenge": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.StopView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.acceptConditions": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.StopView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.decline": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["touring.RemarkBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.StopView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.extendHold": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["touring.ExtensionBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.StopView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.assessFacility": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["touring.AssessmentBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.StopView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.nudgeStop": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.StopView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.sendContract": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["touring.ContractBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.StopView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.listHoldRules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            value: number;
                            unit: string;
                            validFrom: string;
                            source: string;
                        }[];
                        nextCursor: null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.readSaga": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                stopId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stopId: string;
                        rounds: {
                            overdue: boolean;
                            steps: {
                                action: string;
                                from: string | null;
                                to: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                            round: number;
                            /** @enum {string} */
                            state: "confirmed" | "declined" | "drafted" | "lapsed" | "offered" | "signing" | "withdrawn";
                            agreementId: string | null;
                            /** Format: date-time */
                            enteredAt: string;
                            /** Format: date-time */
                            overdueAt: string | null;
                        }[];
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.readOfferSteps": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            at: string;
                            by: string;
                            action: string;
                            from: string | null;
                            to: string;
                            reason: string | null;
                            remark: string | null;
                        }[];
                        nextCursor: null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.readStopSteps": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            at: string;
                            by: string;
                            action: string;
                            from: string | null;
                            to: string;
                            reason: string | null;
                            remark: string | null;
                        }[];
                        nextCursor: null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.recordTours": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["touring.ToursBulkBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: components["schemas"]["touring.RowResult"][];
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.recordEngagements": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["touring.EngagementsBulkBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: components["schemas"]["touring.RowResult"][];
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.listProposals": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
                state?: "open" | "same" | "different";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["touring.ProposalView"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.decideProposal": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["touring.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["touring.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["touring.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["touring.DecideProposalBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.ProposalView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "coproduction.listLifecycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            workflow: string;
                            run?: string;
                            initial: string;
                            states: {
                                state: string;
                                meaning: string;
                                final: boolean;
                                longestDays: number | null;
                            }[];
                            transitions: {
                                action: string;
                                from: string[] | null;
                                to: string;
                                actor: string;
                                guards: string[];
                                emits: string[];
                                with?: {
                                    [key: string]: string;
                                };
                            }[];
                        }[];
                        nextCursor: null;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.listOutbox": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            topic: string;
                            aggregateId: string;
                            sequence: number;
                            type: string;
                            /** Format: date-time */
                            occurredAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.listParkedRecords": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            topic: string;
                            partition: number;
                            offset: number;
                            key: string | null;
                            reason: string;
                            /** Format: date-time */
                            parkedAt: string;
                            bytes: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.listTimers": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            kind: string;
                            subjectId: string;
                            /** Format: date-time */
                            dueAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.listAudit": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            /** Format: date-time */
                            at: string;
                            action: string;
                            subject: string;
                            accountKey: string;
                            actingFor: string | null;
                            reason: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.listParkedEvents": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            topic: string;
                            aggregateId: string;
                            sequence: number;
                            type: string;
                            /** @enum {string} */
                            state: "dead" | "retrying" | "waiting";
                            reason: string;
                            attempts: number;
                            /** Format: date-time */
                            parkedAt: string;
                            /** Format: date-time */
                            nextTryAt: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.redriveEvent": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["coproduction.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["coproduction.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["coproduction.IfMatch"];
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["coproduction.RedriveReason"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.discardEvent": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["coproduction.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["coproduction.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["coproduction.IfMatch"];
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["coproduction.DiscardReason"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.skipGap": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["coproduction.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["coproduction.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["coproduction.IfMatch"];
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["coproduction.DiscardReason"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.countParkedEvents": {
        parameters: {
            query?: {
                topic?: string;
                type?: string;
                /** @description What keeps the events, as the summary says it */
                cause?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["coproduction.ParkedCount"][];
                        nextCursor: null;
                        events: number;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.listMendings": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["coproduction.Mending"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.proposeMending": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["coproduction.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["coproduction.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["coproduction.IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["coproduction.MendingBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["coproduction.Mending"];
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.withdrawMending": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["coproduction.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["coproduction.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["coproduction.IfMatch"];
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["coproduction.Mending"];
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.confirmMending": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["coproduction.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["coproduction.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["coproduction.IfMatch"];
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["coproduction.Mending"];
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.readRebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        state: "running";
                        events: number;
                    } | {
                        /** @constant */
                        state: "failed";
                        reason: string;
                    } | {
                        /** @constant */
                        state: "done";
                        report: components["schemas"]["coproduction.RebuildReport"];
                    } | {
                        /** @constant */
                        state: "none";
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.beginRebuild": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["coproduction.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["coproduction.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["coproduction.IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        state: "running";
                        events: number;
                    } | {
                        /** @constant */
                        state: "failed";
                        reason: string;
                    } | {
                        /** @constant */
                        state: "done";
                        report: components["schemas"]["coproduction.RebuildReport"];
                    } | {
                        /** @constant */
                        state: "none";
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.listAgreements": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
                status?: "negotiating" | "text-agreed" | "signing" | "executed" | "declined" | "withdrawn" | "lapsed";
                stopId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            version: number;
                            /** @enum {string} */
                            status: "declined" | "executed" | "lapsed" | "negotiating" | "signing" | "text-agreed" | "withdrawn";
                            stopId: string;
                            round: number;
                            organiserId: string;
                            organiserName: string;
                            hostId: string;
                            hostName: string;
                            title: string;
                            /** Format: date-time */
                            signBy: string;
                            /** Format: date-time */
                            draftedAt: string;
                            organiserNames: components["schemas"]["coproduction.NameIn"][];
                            hostNames: components["schemas"]["coproduction.NameIn"][];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.readAgreement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["coproduction.AgreementView"];
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.listVersions": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            number: number;
                            textHash: string;
                            /** @enum {string} */
                            proposedBy: "host" | "organiser";
                            /** Format: date-time */
                            proposedAt: string;
                            header: {
                                /** @constant */
                                kind: "hosting-agreement";
                                /**
                                 * @description Edition of the template's wording; a stored version is rendered and hashed by the edition it was written in.
                                 * @constant
                                 */
                                edition: 1;
                                agreementId: string;
                                stopId: string;
                                /** @description Which sending of the offer for this stop. */
                                round: number;
                                /** @description 1, 2, 3 … within the agreement. */
                                number: number;
                                /** @description Root of the version before it, so that terms proposed again are a new text with its own hash. */
                                previousRoot: string | null;
                            };
                            parties: {
                                /** @enum {string} */
                                role: "host" | "organiser";
                                organisationId: string;
                                name: string;
                                /** @description ISO 3166-1 alpha-2, or the platform's own code of a partner that is no country; null where the directory knows none. */
                                partner: string | null;
                            }[];
                            clauses: components["schemas"]["coproduction.ClausesView"];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.readText": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.readHistory": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            seq: number;
                            reason: string | null;
                            entry: {
                                agreementId: string;
                                /** @description 1, 2, 3 … without gaps. */
                                seq: number;
                                /** @description Instant of the command, RFC 3339 in UTC. */
                                at: string;
                                actedBy: {
                                    accountKey: string;
                                    personRef: string | null;
                                    actingFor: string | null;
                                } | null;
                                fact: {
                                    /** @constant */
                                    action: "propose-terms";
                                    /** @enum {string} */
                                    by: "host" | "organiser";
                                    number: number;
                                    root: string;
                                } | {
                                    /** @constant */
                                    action: "accept-terms";
                                    /** @enum {string} */
                                    by: "host" | "organiser";
                                    root: string;
                                } | {
                                    /** @constant */
                                    action: "agree-text";
                                    /** @enum {string} */
                                    by: "host" | "organiser";
                                    root: string;
                                } | {
                                    /** @constant */
                                    action: "sign";
                                    /** @enum {string} */
                                    by: "host" | "organiser";
                                    signatureId: string;
                                    /** @description The person, by the reference that only `contacts` resolves. */
                                    signer: string;
                                    mandateId: string;
                                    root: string;
                                } | {
                                    /** @constant */
                                    action: "withdraw-signature";
                                    /** @enum {string} */
                                    by: "host" | "organiser";
                                    signatureId: string;
                                } | {
                                    /** @constant */
                                    action: "decline";
                                    /** @enum {string} */
                                    by: "host" | "organiser";
                                } | {
                                    /** @constant */
                                    action: "reopen";
                                    /** @enum {string} */
                                    by: "host" | "organiser";
                                } | {
                                    /** @constant */
                                    action: "withdraw";
                                    /** @enum {string} */
                                    by: "host" | "organiser";
                                } | {
                                    /** @constant */
                                    action: "extend-deadline";
                                    signBy: string;
                                } | {
                                    /** @constant */
                                    action: "void-signature";
                                    signatureId: string;
                                    mandateId: string;
                                    effectiveAt: string;
                                } | {
                                    /** @constant */
                                    action: "draft";
                                    stopId: string;
                                    round: number;
                                    organiserId: string;
                                    hostId: string;
                                    signBy: string;
                                    root: string;
                                } | {
                                    /** @constant */
                                    action: "lapse";
                                };
                                /** @description The reason somebody wrote is kept apart, so that it can be erased; its hash stays and proves which one it was. */
                                remark: {
                                    remarkId: string;
                                    textHash: string;
                                } | null;
                            };
                            previousHash: string | null;
                            hash: string;
                            /** @enum {string|null} */
                            fromStatus: "declined" | "executed" | "lapsed" | "negotiating" | "signing" | "text-agreed" | "withdrawn" | null;
                            /** @enum {string} */
                            toStatus: "declined" | "executed" | "lapsed" | "negotiating" | "signing" | "text-agreed" | "withdrawn";
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.verifyAgreement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        intact: boolean;
                        entries: number;
                        lastHash: string | null;
                        faults: {
                            /** @enum {string} */
                            code: "log-broken" | "state-is-not-the-fold" | "text-does-not-match-its-hash" | "text-not-in-log";
                            /** @description `seq` of the entry or number of the version where it shows; null where it is the agreement's own row. */
                            at: number | null;
                        }[];
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.proposeTerms": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["coproduction.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["coproduction.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["coproduction.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["coproduction.ProposeTermsBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["coproduction.AgreementView"];
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.acceptTerms": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["coproduction.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["coproduction.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["coproduction.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["coproduction.AcceptTermsBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["coproduction.AgreementView"];
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.reopenAgreement": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["coproduction.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["coproduction.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["coproduction.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["coproduction.ReasonBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["coproduction.AgreementView"];
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.declineAgreement": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["coproduction.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["coproduction.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["coproduction.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["coproduction.ReasonBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["coproduction.AgreementView"];
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.withdrawAgreement": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["coproduction.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["coproduction.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["coproduction.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["coproduction.ReasonBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["coproduction.AgreementView"];
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.signAgreement": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["coproduction.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["coproduction.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["coproduction.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["coproduction.SignBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["coproduction.AgreementView"];
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.withdrawSignature": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["coproduction.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["coproduction.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["coproduction.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["coproduction.ReasonBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["coproduction.AgreementView"];
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.extendDeadline": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["coproduction.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["coproduction.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["coproduction.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["coproduction.DeadlineBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["coproduction.AgreementView"];
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.nudgeParties": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["coproduction.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["coproduction.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["coproduction.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        waitsFor: string;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "notifications.listLifecycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            workflow: string;
                            run?: string;
                            initial: string;
                            states: {
                                state: string;
                                meaning: string;
                                final: boolean;
                                longestDays: number | null;
                            }[];
                            transitions: {
                                action: string;
                                from: string[] | null;
                                to: string;
                                actor: string;
                                guards: string[];
                                emits: string[];
                                with?: {
                                    [key: string]: string;
                                };
                            }[];
                        }[];
                        nextCursor: null;
                    };
                };
            };
            default: components["responses"]["notifications.Problem"];
        };
    };
    "notifications.listOutbox": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            topic: string;
                            aggregateId: string;
                            sequence: number;
                            type: string;
                            /** Format: date-time */
                            occurredAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["notifications.Problem"];
        };
    };
    "notifications.listParkedRecords": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            topic: string;
                            partition: number;
                            offset: number;
                            key: string | null;
                            reason: string;
                            /** Format: date-time */
                            parkedAt: string;
                            bytes: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["notifications.Problem"];
        };
    };
    "notifications.listTimers": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            kind: string;
                            subjectId: string;
                            /** Format: date-time */
                            dueAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["notifications.Problem"];
        };
    };
    "notifications.listAudit": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            /** Format: date-time */
                            at: string;
                            action: string;
                            subject: string;
                            accountKey: string;
                            actingFor: string | null;
                            reason: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["notifications.Problem"];
        };
    };
    "notifications.listParkedEvents": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            topic: string;
                            aggregateId: string;
                            sequence: number;
                            type: string;
                            /** @enum {string} */
                            state: "dead" | "retrying" | "waiting";
                            reason: string;
                            attempts: number;
                            /** Format: date-time */
                            parkedAt: string;
                            /** Format: date-time */
                            nextTryAt: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["notifications.Problem"];
        };
    };
    "notifications.redriveEvent": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["notifications.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["notifications.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["notifications.IfMatch"];
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["notifications.RedriveReason"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            default: components["responses"]["notifications.Problem"];
        };
    };
    "notifications.discardEvent": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["notifications.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["notifications.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["notifications.IfMatch"];
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["notifications.DiscardReason"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            default: components["responses"]["notifications.Problem"];
        };
    };
    "notifications.skipGap": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["notifications.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["notifications.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["notifications.IfMatch"];
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["notifications.DiscardReason"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            default: components["responses"]["notifications.Problem"];
        };
    };
    "notifications.countParkedEvents": {
        parameters: {
            query?: {
                topic?: string;
                type?: string;
                /** @description What keeps the events, as the summary says it */
                cause?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["notifications.ParkedCount"][];
                        nextCursor: null;
                        events: number;
                    };
                };
            };
            default: components["responses"]["notifications.Problem"];
        };
    };
    "notifications.listMendings": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["notifications.Mending"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["notifications.Problem"];
        };
    };
    "notifications.proposeMending": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["notifications.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["notifications.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["notifications.IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["notifications.MendingBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["notifications.Mending"];
                };
            };
            default: components["responses"]["notifications.Problem"];
        };
    };
    "notifications.withdrawMending": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["notifications.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["notifications.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["notifications.IfMatch"];
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["notifications.Mending"];
                };
            };
            default: components["responses"]["notifications.Problem"];
        };
    };
    "notifications.confirmMending": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["notifications.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["notifications.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["notifications.IfMatch"];
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["notifications.Mending"];
                };
            };
            default: components["responses"]["notifications.Problem"];
        };
    };
    "notifications.readRebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        state: "running";
                        events: number;
                    } | {
                        /** @constant */
                        state: "failed";
                        reason: string;
                    } | {
                        /** @constant */
                        state: "done";
                        report: components["schemas"]["notifications.RebuildReport"];
                    } | {
                        /** @constant */
                        state: "none";
                    };
                };
            };
            default: components["responses"]["notifications.Problem"];
        };
    };
    "notifications.beginRebuild": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["notifications.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["notifications.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["notifications.IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        state: "running";
                        events: number;
                    } | {
                        /** @constant */
                        state: "failed";
                        reason: string;
                    } | {
                        /** @constant */
                        state: "done";
                        report: components["schemas"]["notifications.RebuildReport"];
                    } | {
                        /** @constant */
                        state: "none";
                    };
                };
            };
            default: components["responses"]["notifications.Problem"];
        };
    };
    "notifications.listInbox": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
                /** @description Only what is unread, or only what has been read */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["notifications.InboxView"][];
                        nextCursor: string | null;
                        unread: number;
                    };
                };
            };
            default: components["responses"]["notifications.Problem"];
        };
    };
    "notifications.countUnread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unread: number;
                    };
                };
            };
            default: components["responses"]["notifications.Problem"];
        };
    };
    "notifications.readNotification": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["notifications.InboxView"];
                };
            };
            default: components["responses"]["notifications.Problem"];
        };
    };
    "notifications.explainNotification": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        event: {
                            id: string;
                            type: string;
                            subject: string;
                            at: string;
                        };
                        category: {
                            /** @constant */
                            meaning: "Contracts offered, agreed, signed, executed or ended, and stops confirmed.";
                            /** @constant */
                            mandatory: true;
                            /** @enum {string} */
                            name: "contract" | "crossings" | "facility" | "line" | "negotiation" | "offers" | "office" | "office-news" | "rights";
                        } | {
                            /** @constant */
                            meaning: "Dates that are at risk or lost: a challenge to answer, a hold that ended.";
                            /** @constant */
                            mandatory: true;
                            /** @enum {string} */
                            name: "contract" | "crossings" | "facility" | "line" | "negotiation" | "offers" | "office" | "office-news" | "rights";
                        } | {
                            /** @constant */
                            meaning: "Drafts and proposals on the way to an agreed text.";
                            /** @constant */
                            mandatory: false;
                            /** @enum {string} */
                            name: "contract" | "crossings" | "facility" | "line" | "negotiation" | "offers" | "office" | "office-news" | "rights";
                        } | {
                            /** @constant */
                            meaning: "Movements in the line for dates: holds placed, moved up, extended, given back.";
                            /** @constant */
                            mandatory: false;
                            /** @enum {string} */
                            name: "contract" | "crossings" | "facility" | "line" | "negotiation" | "offers" | "office" | "office-news" | "rights";
                        } | {
                            /** @constant */
                            meaning: "One's own designation as a point of contact, and the ends of those that one must renew.";
                            /** @constant */
                            mandatory: true;
                            /** @enum {string} */
                            name: "contract" | "crossings" | "facility" | "line" | "negotiation" | "offers" | "office" | "office-news" | "rights";
                        } | {
                            /** @constant */
                            meaning: "The assessment of a venue for a work.";
                            /** @constant */
                            mandatory: false;
                            /** @enum {string} */
                            name: "contract" | "crossings" | "facility" | "line" | "negotiation" | "offers" | "office" | "office-news" | "rights";
                        } | {
                            /** @constant */
                            meaning: "The other designations of one's partner.";
                            /** @constant */
                            mandatory: false;
                            /** @enum {string} */
                            name: "contract" | "crossings" | "facility" | "line" | "negotiation" | "offers" | "office" | "office-news" | "rights";
                        } | {
                            /** @constant */
                            meaning: "The review of an offer before possible hosts see it.";
                            /** @constant */
                            mandatory: false;
                            /** @enum {string} */
                            name: "contract" | "crossings" | "facility" | "line" | "negotiation" | "offers" | "office" | "office-news" | "rights";
                        } | {
                            /** @constant */
                            meaning: "Works that will cross the border of the country one is point of contact of.";
                            /** @constant */
                            mandatory: false;
                            /** @enum {string} */
                            name: "contract" | "crossings" | "facility" | "line" | "negotiation" | "offers" | "office" | "office-news" | "rights";
                        };
                        actsFor: string | null;
                        reasons: ({
                            /** @constant */
                            as: "holder";
                            designationId: string;
                        } | {
                            /** @enum {string} */
                            as: "actor" | "administrator" | "challenger" | "counterpart" | "designator" | "host" | "organiser";
                            organisationId: string;
                            powers: ("administer-organisation" | "administer-platform" | "designate" | "manage-tours" | "negotiate" | "sign")[];
                            mandateId: string;
                        } | {
                            /** @constant */
                            as: "point-of-contact";
                            partner: string;
                            designationId: string;
                        })[];
                        channels: {
                            /** @enum {string} */
                            channel: "email" | "inbox";
                            /** @enum {string} */
                            state: "delivered" | "failed" | "pending" | "read" | "retrying" | "sending" | "sent" | "stale" | "suppressed";
                            /** @enum {string} */
                            because: "chosen" | "default" | "mandatory";
                            reason: string | null;
                            attempts: number;
                            endedAt: string | null;
                        }[];
                    };
                };
            };
            default: components["responses"]["notifications.Problem"];
        };
    };
    "notifications.markRead": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["notifications.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["notifications.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["notifications.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["notifications.InboxView"];
                };
            };
            default: components["responses"]["notifications.Problem"];
        };
    };
    "notifications.readPreferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["notifications.SheetView"];
                };
            };
            default: components["responses"]["notifications.Problem"];
        };
    };
    "notifications.changePreferences": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["notifications.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["notifications.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["notifications.IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["notifications.PreferencesBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["notifications.SheetView"];
                };
            };
            default: components["responses"]["notifications.Problem"];
        };
    };
    "dashboard.listLifecycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            workflow: string;
                            run?: string;
                            initial: string;
                            states: {
                                state: string;
                                meaning: string;
                                final: boolean;
                                longestDays: number | null;
                            }[];
                            transitions: {
                                action: string;
                                from: string[] | null;
                                to: string;
                                actor: string;
                                guards: string[];
                                emits: string[];
                                with?: {
                                    [key: string]: string;
                                };
                            }[];
                        }[];
                        nextCursor: null;
                    };
                };
            };
            default: components["responses"]["dashboard.Problem"];
        };
    };
    "dashboard.listOutbox": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            topic: string;
                            aggregateId: string;
                            sequence: number;
                            type: string;
                            /** Format: date-time */
                            occurredAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["dashboard.Problem"];
        };
    };
    "dashboard.listParkedRecords": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            topic: string;
                            partition: number;
                            offset: number;
                            key: string | null;
                            reason: string;
                            /** Format: date-time */
                            parkedAt: string;
                            bytes: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["dashboard.Problem"];
        };
    };
    "dashboard.listTimers": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            kind: string;
                            subjectId: string;
                            /** Format: date-time */
                            dueAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["dashboard.Problem"];
        };
    };
    "dashboard.listAudit": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            /** Format: date-time */
                            at: string;
                            action: string;
                            subject: string;
                            accountKey: string;
                            actingFor: string | null;
                            reason: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["dashboard.Problem"];
        };
    };
    "dashboard.listParkedEvents": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            topic: string;
                            aggregateId: string;
                            sequence: number;
                            type: string;
                            /** @enum {string} */
                            state: "dead" | "retrying" | "waiting";
                            reason: string;
                            attempts: number;
                            /** Format: date-time */
                            parkedAt: string;
                            /** Format: date-time */
                            nextTryAt: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["dashboard.Problem"];
        };
    };
    "dashboard.redriveEvent": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["dashboard.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["dashboard.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["dashboard.IfMatch"];
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["dashboard.RedriveReason"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            default: components["responses"]["dashboard.Problem"];
        };
    };
    "dashboard.discardEvent": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["dashboard.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["dashboard.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["dashboard.IfMatch"];
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["dashboard.DiscardReason"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            default: components["responses"]["dashboard.Problem"];
        };
    };
    "dashboard.skipGap": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["dashboard.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["dashboard.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["dashboard.IfMatch"];
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["dashboard.DiscardReason"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            default: components["responses"]["dashboard.Problem"];
        };
    };
    "dashboard.countParkedEvents": {
        parameters: {
            query?: {
                topic?: string;
                type?: string;
                /** @description What keeps the events, as the summary says it */
                cause?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["dashboard.ParkedCount"][];
                        nextCursor: null;
                        events: number;
                    };
                };
            };
            default: components["responses"]["dashboard.Problem"];
        };
    };
    "dashboard.listMendings": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["dashboard.Mending"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["dashboard.Problem"];
        };
    };
    "dashboard.proposeMending": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["dashboard.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["dashboard.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["dashboard.IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["dashboard.MendingBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["dashboard.Mending"];
                };
            };
            default: components["responses"]["dashboard.Problem"];
        };
    };
    "dashboard.withdrawMending": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["dashboard.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["dashboard.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["dashboard.IfMatch"];
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["dashboard.Mending"];
                };
            };
            default: components["responses"]["dashboard.Problem"];
        };
    };
    "dashboard.confirmMending": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["dashboard.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["dashboard.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["dashboard.IfMatch"];
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["dashboard.Mending"];
                };
            };
            default: components["responses"]["dashboard.Problem"];
        };
    };
    "dashboard.readRebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        state: "running";
                        events: number;
                    } | {
                        /** @constant */
                        state: "failed";
                        reason: string;
                    } | {
                        /** @constant */
                        state: "done";
                        report: components["schemas"]["dashboard.RebuildReport"];
                    } | {
                        /** @constant */
                        state: "none";
                    };
                };
            };
            default: components["responses"]["dashboard.Problem"];
        };
    };
    "dashboard.beginRebuild": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["dashboard.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["dashboard.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["dashboard.IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        state: "running";
                        events: number;
                    } | {
                        /** @constant */
                        state: "failed";
                        reason: string;
                    } | {
                        /** @constant */
                        state: "done";
                        report: components["schemas"]["dashboard.RebuildReport"];
                    } | {
                        /** @constant */
                        state: "none";
                    };
                };
            };
            default: components["responses"]["dashboard.Problem"];
        };
    };
    "dashboard.listWorkflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            workflow: string;
                            service: string;
                            declaredAt: string;
                            declaration: number;
                            tableHash: string;
                            states: {
                                state: string;
                                /** @enum {string} */
                                final: "no" | "yes";
                                longestDays?: number;
                            }[];
                            transitions: {
                                action: string;
                                to: string;
                                actor: string;
                                guards: string[];
                                emits: string[];
                                with?: {
                                    field: string;
                                    is: string;
                                }[];
                                from?: string;
                            }[];
                        }[];
                        nextCursor: null;
                    };
                };
            };
            default: components["responses"]["dashboard.Problem"];
        };
    };
    "dashboard.readFigures": {
        parameters: {
            query?: {
                /** @description An imported log; left out: the live workflows */
                log?: string;
                /** @description As `touring.stop` */
                workflow?: string;
                /** @description Somebody of this partner takes part */
                partner?: string;
                /** @description Somebody of this side takes part */
                side?: "EUROPE" | "ASIA";
                /** @description This organisation takes part */
                organisation?: string;
                /** @description The present state */
                state?: string;
                /** @description Begin of the period */
                from?: string;
                /** @description End of the period; it is no longer part of it */
                to?: string;
                /** @description What the period asks of a case: open at some moment of it (usual), begun in it or over in it */
                period?: "open" | "started" | "finished";
                /** @description What a process map is made of */
                by?: "activity" | "state";
                /** @description Days in a step of time; wider where there would be too many steps */
                stepDays?: number;
            };
            header?: never;
            path: {
                view: "overview" | "work-in-progress" | "flow" | "ageing" | "times" | "throughput" | "funnel" | "cohorts" | "bottlenecks" | "deadlines" | "process-map" | "variants" | "stuck" | "partner-flows" | "littles-law" | "conformance";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        view: "process-map";
                        asOf: {
                            position: number;
                            at: string;
                        };
                        /** @description How each of the numbers is defined. */
                        definition: string;
                        cases: number;
                        events: number;
                        nodes: {
                            workflow: string;
                            name: string;
                            events: number;
                            /** @description Cases whose first event it is. */
                            starts: number;
                            /** @description Cases whose last event so far it is. */
                            ends: number;
                        }[];
                        /** @description The most frequent first. */
                        edges: {
                            /** @description Numbers of nodes in `nodes`. */
                            from: number;
                            to: number;
                            count: number;
                            medianMs: number;
                            p95Ms: number;
                        }[];
                    } | {
                        /** @constant */
                        view: "stuck";
                        asOf: {
                            position: number;
                            at: string;
                        };
                        /** @description How each of the numbers is defined. */
                        definition: string;
                        count: number;
                        /** @description Those furthest beyond the usual first, at most `most`. */
                        cases: {
                            caseNumber: number;
                            caseName: string;
                            /** @description Milliseconds since 1970 UTC. */
                            lastEventAt: number;
                            silentMs: number;
                            /** @description p95 of the state. */
                            usualMs: number;
                            workflow: string;
                            state: string;
                        }[];
                    } | {
                        /** @constant */
                        view: "partner-flows";
                        asOf: {
                            position: number;
                            at: string;
                        };
                        /** @description How each of the numbers is defined. */
                        definition: string;
                        flows: {
                            from: string;
                            to: string;
                            fromSide: string | null;
                            toSide: string | null;
                            /** @description Of them, those that are over. */
                            finished: number | null;
                            cases: number | null;
                            /** @description 0 to 1; of the pair, so the same in both directions. */
                            reciprocity: number | null;
                        }[];
                        reciprocity: number | null;
                    } | {
                        /** @constant */
                        view: "littles-law";
                        asOf: {
                            position: number;
                            at: string;
                        };
                        /** @description How each of the numbers is defined. */
                        definition: string;
                        /** @description Milliseconds since 1970 UTC. */
                        from: number;
                        to: number;
                        meanWorkInProgress: number;
                        arrivals: number;
                        departures: number;
                        departuresPerDay: number;
                        /** @description Null without departures, as is the ratio. */
                        meanLeadTimeMs: number | null;
                        ratio: number | null;
                        /** @enum {string} */
                        verdict: "holds" | "in-doubt" | "too-few";
                    } | {
                        /** @constant */
                        view: "times";
                        asOf: {
                            position: number;
                            at: string;
                        };
                        /** @description How each of the numbers is defined. */
                        definition: string;
                        lead: components["schemas"]["dashboard.CalendarAndWorking"];
                        waiting: components["schemas"]["dashboard.CalendarAndWorking"];
                        touch: components["schemas"]["dashboard.CalendarAndWorking"];
                        /** @description Finished visits, the state with the most time first. */
                        byState: {
                            workflow: string;
                            state: string;
                            calendar: components["schemas"]["dashboard.Distribution"] | null;
                            working: components["schemas"]["dashboard.Distribution"] | null;
                        }[];
                    } | {
                        /** @constant */
                        view: "ageing";
                        asOf: {
                            position: number;
                            at: string;
                        };
                        /** @description How each of the numbers is defined. */
                        definition: string;
                        open: number;
                        /** @description The oldest in their state first, at most `casesMost`. */
                        cases: {
                            caseNumber: number;
                            caseName: string;
                            ageInStateMs: number;
                            ageMs: number;
                            /** @enum {number} */
                            band: 0 | 1 | 2 | 3;
                            workflow: string;
                            state: string;
                        }[];
                        states: {
                            state: string;
                            workflow: string;
                            open: number;
                            /** @description Open cases by band 0 to 3; cases of a state without finished visits are in band 0. */
                            bands: [
                                number,
                                number,
                                number,
                                number
                            ];
                            finishedVisits: number | null;
                            /** @description Milliseconds; null where no visit of the state has ended yet. */
                            p50: number | null;
                            p85: number | null;
                            p95: number | null;
                        }[];
                    } | {
                        /** @constant */
                        view: "variants";
                        asOf: {
                            position: number;
                            at: string;
                        };
                        /** @description How each of the numbers is defined. */
                        definition: string;
                        rework: {
                            cases: number;
                            /** @description Cases in which any activity was repeated. */
                            casesWithRework: number;
                            /** @description Activities that were repeated, the most often repeated first. */
                            activities: {
                                workflow: string;
                                activity: string;
                                events: number;
                                selfLoops: number;
                                returns: number;
                                /** @description Cases in which it was repeated in either way. */
                                cases: number;
                            }[];
                        };
                        /** @description How many there are, shown or not. */
                        count: number;
                        cases: number;
                        /** @description The most frequent first, at most `most`. */
                        variants: {
                            activities: string[];
                            workflow: string;
                            cases: number;
                            /** @description Part of the cases, 0 to 1. */
                            share: number;
                            medianMs: number;
                            p95Ms: number;
                        }[];
                    } | {
                        /** @constant */
                        view: "cohorts";
                        asOf: {
                            position: number;
                            at: string;
                        };
                        /** @description How each of the numbers is defined. */
                        definition: string;
                        stages: string[];
                        cohorts: {
                            /** @description `2028-03` */
                            month: string;
                            started: number;
                            open: number;
                            /** @description No case of it is open, so nothing is censored. */
                            complete: boolean;
                            /** @description Cases that have been in each of the stages, in their order. */
                            reached: number[];
                        }[];
                    } | {
                        /** @constant */
                        view: "funnel";
                        asOf: {
                            position: number;
                            at: string;
                        };
                        /** @description How each of the numbers is defined. */
                        definition: string;
                        started: number;
                        open: number;
                        stages: {
                            state: string;
                            reached: number;
                            /** @description Open, and not there so far: right-censored. */
                            undecided: number;
                            /** @description Over without having been there. */
                            missed: number;
                            share: number;
                            shareMost: number;
                        }[];
                    } | {
                        /** @constant */
                        view: "deadlines";
                        asOf: {
                            position: number;
                            at: string;
                        };
                        /** @description How each of the numbers is defined. */
                        definition: string;
                        states: {
                            met: number;
                            breached: number;
                            /** @description Of the breached ones, those that are still there. */
                            breachedOpen: number;
                            atRisk: number;
                            onTrack: number;
                            workflow: string;
                            state: string;
                        }[];
                        /** @description Open cases with a date, the earliest date first, at most `casesMost`. */
                        cases: {
                            caseNumber: number;
                            caseName: string;
                            /** @description Milliseconds since 1970 UTC. */
                            due: number;
                            /** @enum {string} */
                            standing: "at-risk" | "breached" | "on-track";
                            /** @description 1 for breached; null where no visit of the state has ended yet, so that nothing can be said. */
                            risk: number | null;
                            workflow: string;
                            state: string;
                        }[];
                    } | {
                        /** @constant */
                        view: "bottlenecks";
                        asOf: {
                            position: number;
                            at: string;
                        };
                        /** @description How each of the numbers is defined. */
                        definition: string;
                        states: {
                            waitingMs: number;
                            /** @description Part of the waiting in all states, 0 to 1. */
                            share: number;
                            /** @description Cases that are in it now. */
                            open: number;
                            /** @description Cases that came and left in the last complete weeks, the oldest first. */
                            arrivals: number[];
                            departures: number[];
                            clogs: boolean;
                            workflow: string;
                            state: string;
                        }[];
                    } | {
                        /** @constant */
                        view: "conformance";
                        asOf: {
                            position: number;
                            at: string;
                        };
                        /** @description How each of the numbers is defined. */
                        definition: string;
                        steps: number;
                        forbidden: number;
                        /** @description The most frequent first. */
                        kinds: {
                            workflow: string;
                            /** @description The state before; null at the beginning of a case. */
                            from: string | null;
                            activity: string;
                            steps: number;
                            cases: number;
                            /** @description Milliseconds since 1970 UTC. */
                            lastAt: number;
                            /** @description Names of up to ten cases, the latest last. */
                            examples: string[];
                        }[];
                    } | {
                        /** @constant */
                        view: "overview";
                        asOf: {
                            position: number;
                            at: string;
                        };
                        /** @description How each of the numbers is defined. */
                        definition: string;
                        stuck: number;
                        forbidden: number;
                        deadlines: {
                            met: number;
                            breached: number;
                            breachedOpen: number;
                            atRisk: number;
                            onTrack: number;
                        };
                        weeks: components["schemas"]["dashboard.ThroughputWeek"][];
                        total: number;
                        /** @description States with at least one case, the fullest first. */
                        byState: {
                            workflow: string;
                            state: string;
                            count: number;
                        }[];
                        byWorkflow: {
                            workflow: string;
                            count: number;
                        }[];
                        byPartner: {
                            partner: string;
                            count: number | null;
                        }[];
                    } | {
                        /** @constant */
                        view: "flow";
                        asOf: {
                            position: number;
                            at: string;
                        };
                        /** @description How each of the numbers is defined. */
                        definition: string;
                        /** @description Ends of the steps, milliseconds since 1970 UTC, ascending. */
                        times: number[];
                        /** @description One series a state, in order of its first appearance in the log; `counts` goes with `times`. */
                        states: {
                            workflow: string;
                            state: string;
                            counts: number[];
                        }[];
                        arrivals: number[];
                        departures: number[];
                    } | {
                        /** @constant */
                        view: "work-in-progress";
                        asOf: {
                            position: number;
                            at: string;
                        };
                        /** @description How each of the numbers is defined. */
                        definition: string;
                        total: number;
                        /** @description States with at least one case, the fullest first. */
                        byState: {
                            workflow: string;
                            state: string;
                            count: number;
                        }[];
                        byWorkflow: {
                            workflow: string;
                            count: number;
                        }[];
                        byPartner: {
                            partner: string;
                            count: number | null;
                        }[];
                    } | {
                        /** @constant */
                        view: "throughput";
                        asOf: {
                            position: number;
                            at: string;
                        };
                        /** @description How each of the numbers is defined. */
                        definition: string;
                        weeks: components["schemas"]["dashboard.ThroughputWeek"][];
                        /** @description Null with fewer than two complete weeks. */
                        limits: {
                            mean: number;
                            meanMovingRange: number;
                            lower: number;
                            upper: number;
                        } | null;
                    };
                };
            };
            default: components["responses"]["dashboard.Problem"];
        };
    };
    "dashboard.listInstances": {
        parameters: {
            query?: {
                /** @description An imported log; left out: the live workflows */
                log?: string;
                /** @description As `touring.stop` */
                workflow?: string;
                /** @description Somebody of this partner takes part */
                partner?: string;
                /** @description Somebody of this side takes part */
                side?: "EUROPE" | "ASIA";
                /** @description This organisation takes part */
                organisation?: string;
                /** @description The present state */
                state?: string;
                /** @description Begin of the period */
                from?: string;
                /** @description End of the period; it is no longer part of it */
                to?: string;
                /** @description What the period asks of a case: open at some moment of it (usual), begun in it or over in it */
                period?: "open" | "started" | "finished";
                standing?: "open" | "finished" | "breached" | "at-risk" | "on-track" | "stuck" | "forbidden";
                /** @description A state that it has been in */
                reached?: string;
                /** @description An activity that it has */
                activity?: string;
                /** @description The activity that comes right after `activity` */
                next?: string;
                /** @description The whole sequence of activities, separated by commas */
                variant?: string;
                /** @description How many of p50, p85 and p95 its age in the state exceeds */
                band?: number;
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            title?: string | null;
                            parties: {
                                role: string;
                                organisation: string;
                                partner: string | null;
                                side: string | null;
                                name?: string | null;
                                names?: {
                                    language: string;
                                    text: string;
                                }[];
                            }[];
                            mustAct?: {
                                role: string;
                                organisation: string | null;
                                actions: string[];
                            }[];
                            id: string;
                            state: string;
                            workflow: string;
                            endedAt: string | null;
                            forbidden: number;
                            startedAt: string;
                            enteredAt: string;
                            dueAt: string | null;
                            steps: number;
                            ageInStateMs: number | null;
                        }[];
                        nextCursor: string | null;
                        count: number;
                        asOf: {
                            position: number;
                            at: string;
                        };
                    };
                };
            };
            default: components["responses"]["dashboard.Problem"];
        };
    };
    "dashboard.readStory": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workflow: string;
                instance: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mustAct: {
                            role: string;
                            organisation: string | null;
                            actions: string[];
                        }[];
                        events: {
                            causedBy: string | null;
                            eventId: string;
                            service: string;
                            topic: string;
                            subject: string;
                            sequence: number;
                            type: string;
                            /** Format: date-time */
                            at: string;
                            correlationId: string;
                            words: {
                                [key: string]: string;
                            };
                            workflow: string | null;
                            instance: string | null;
                            /** @enum {string|null} */
                            kind: "beside" | "forbidden" | "step" | null;
                            action: string | null;
                            actor: string | null;
                            from: string | null;
                            to: string | null;
                        }[];
                        messages: {
                            causeEventId: string;
                            workflow: string;
                            id: string;
                            template: string | null;
                            state: string;
                            attempts: {
                                at: string;
                                type: string;
                                attempt: string | null;
                                reason: string | null;
                            }[];
                        }[];
                        related: {
                            workflow: string;
                            id: string;
                            title: string | null;
                            state: string;
                            /** Format: date-time */
                            startedAt: string;
                            /** Format: date-time */
                            enteredAt: string;
                            /** Format: date-time */
                            endedAt: string | null;
                            /** Format: date-time */
                            dueAt: string | null;
                            parties: {
                                name: string | null;
                                names: {
                                    language: string;
                                    text: string;
                                }[];
                                role: string;
                                organisation: string;
                            }[];
                        }[];
                        workflow: string;
                        id: string;
                        title: string | null;
                        state: string;
                        /** Format: date-time */
                        startedAt: string;
                        /** Format: date-time */
                        enteredAt: string;
                        /** Format: date-time */
                        endedAt: string | null;
                        /** Format: date-time */
                        dueAt: string | null;
                        parties: {
                            name: string | null;
                            names: {
                                language: string;
                                text: string;
                            }[];
                            role: string;
                            organisation: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["dashboard.Problem"];
        };
    };
    "dashboard.followSteps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            default: components["responses"]["dashboard.Problem"];
        };
    };
    "dashboard.readHealth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: {
                            /** Format: date-time */
                            at: string;
                        };
                        services: ({
                            name: string;
                            /** @constant */
                            answers: false;
                            reason: string;
                        } | {
                            timersOverdue: number;
                            /** Format: date-time */
                            oldestTimerDueAt: string | null;
                            parked: {
                                topic: string;
                                type: string;
                                /** @enum {string} */
                                state: "dead" | "retrying" | "waiting";
                                cause: string;
                                events: number;
                                aggregates: number;
                                /** Format: date-time */
                                oldestParkedAt: string;
                            }[];
                            parkedEvents: number;
                            /**
                             * Format: date-time
                             * @description The oldest that has come and could not be applied.
                             */
                            oldestUnprocessedAt: string | null;
                            outboxDepth: number;
                            outboxOldestSeconds: number;
                            /** @description Events of each owner that are still to be applied here. */
                            consumerLag: {
                                [key: string]: number;
                            };
                            parkedKeys: number;
                            deadKeys: number;
                            /** @description Aggregates that wait for an event which has not come. */
                            gaps: number;
                            duplicates: number;
                            name: string;
                            answers: boolean;
                        })[];
                    };
                };
            };
            default: components["responses"]["dashboard.Problem"];
        };
    };
    "dashboard.exportSteps": {
        parameters: {
            query?: {
                /** @description An imported log; left out: the live workflows */
                log?: string;
                /** @description As `touring.stop` */
                workflow?: string;
                /** @description Somebody of this partner takes part */
                partner?: string;
                /** @description Somebody of this side takes part */
                side?: "EUROPE" | "ASIA";
                /** @description This organisation takes part */
                organisation?: string;
                /** @description The present state */
                state?: string;
                /** @description Begin of the period */
                from?: string;
                /** @description End of the period; it is no longer part of it */
                to?: string;
                /** @description What the period asks of a case: open at some moment of it (usual), begun in it or over in it */
                period?: "open" | "started" | "finished";
                standing?: "open" | "finished" | "breached" | "at-risk" | "on-track" | "stuck" | "forbidden";
                /** @description A state that it has been in */
                reached?: string;
                /** @description An activity that it has */
                activity?: string;
                /** @description The activity that comes right after `activity` */
                next?: string;
                /** @description The whole sequence of activities, separated by commas */
                variant?: string;
                /** @description How many of p50, p85 and p95 its age in the state exceeds */
                band?: number;
            };
            header?: never;
            path: {
                format: "csv" | "xes" | "ocel" | "instances";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["dashboard.Problem"];
        };
    };
    "dashboard.listLogs": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["dashboard.LogRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["dashboard.Problem"];
        };
    };
    "dashboard.importLog": {
        parameters: {
            query: {
                /** @description The file's name; its ending (.xes, .csv, with .gz or without) tells the format */
                name: string;
                /** @description Column (CSV) or key (XES) of the case; usual names are recognised, here and below */
                case?: string;
                /** @description Column or key of the activity */
                activity?: string;
                /** @description Column or key of the time */
                timestamp?: string;
                /** @description Column or key of the transition, such as start and complete */
                lifecycle?: string;
                /** @description Column or key of who acted */
                resource?: string;
                /** @description One character, or the word tab; recognised when it is a comma, a semicolon, a tab or a bar */
                delimiter?: string;
                /** @description For times that say no offset from UTC */
                zone?: string;
            };
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["dashboard.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["dashboard.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["dashboard.IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["dashboard.LogRow"];
                };
            };
            default: components["responses"]["dashboard.Problem"];
        };
    };
    "dashboard.readLogSummary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cases: number;
                        events: number;
                        /** @description Events of each activity; names ascending by code point, here and below. */
                        activities: {
                            [key: string]: number;
                        };
                        variants: number;
                        most_frequent_variant_cases: number;
                        start_activities: {
                            [key: string]: number;
                        };
                        end_activities: {
                            [key: string]: number;
                        };
                        /** @description From, to, how often. */
                        dfg: [
                            string,
                            string,
                            number
                        ][];
                        /** @description Events of each `lifecycle:transition`; those without one under `None`. */
                        lifecycles: {
                            [key: string]: number;
                        };
                        resources: number;
                        cases_with_events_out_of_time_order: number;
                        duration_s: {
                            p85: number;
                            p95: number;
                            mean: number;
                            median: number;
                            p90: number;
                            min: number;
                            max: number;
                        } | null;
                        /** @description The earliest and the latest time, each with the offset it had in the file. */
                        first: string | null;
                        last: string | null;
                    };
                };
            };
            default: components["responses"]["dashboard.Problem"];
        };
    };
    "dashboard.deleteLog": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organisation on whose behalf the account acts */
                "X-Acting-For"?: components["parameters"]["dashboard.ActingFor"];
                /** @description The same key with the same content has one effect and one answer, for 7 days */
                "Idempotency-Key"?: components["parameters"]["dashboard.IdempotencyKey"];
                /** @description The ETag of the version that the caller saw */
                "If-Match"?: components["parameters"]["dashboard.IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        deleted: boolean;
                    };
                };
            };
            default: components["responses"]["dashboard.Problem"];
        };
    };
}
