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
    "/api/contacts/partners/{code}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contacts.readCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/partners/{code}/calendar/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contacts.enterCalendarRow"];
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
        post: operations["touring.offersDraft"];
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
        put: operations["touring.offersRevise"];
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
        post: operations["touring.offersSubmit"];
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
        post: operations["touring.offersClose"];
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
        post: operations["touring.offerReviewWithdraw"];
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
        post: operations["touring.toursPlan"];
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
        post: operations["touring.stopDecisionsDecline"];
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
    "/api/touring/stops/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.assign"];
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
    "/api/touring/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.rulesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/rules/{rule}/level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["touring.level"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/reference-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.referenceRows"];
        put?: never;
        post: operations["touring.enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/tours/{id}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.ofTour"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stops/{id}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.ofStop"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/tours/{id}/hold-ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.lineRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/tours/{id}/hold-ledger/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/tours/{id}/hold-ledger/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/tours/{id}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stops/{id}/rivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.rivals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stops/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.movesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stops/{id}/move-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Changes nothing: what these dates would break, and who else would have to move by how many days. */
        get: operations["touring.preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stops/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.movesPropose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/moves/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/moves/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.movesDecline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/moves/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.movesWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/offers/{id}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/tours/{id}/export/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.staysList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stays/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.staysRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stays/{id}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.staysAdvance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stays/{id}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.staysRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stays/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.staysReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stays/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.staysCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stays/{id}/covers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.cover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stays/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stays/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description A photograph (JPEG, PNG, WebP) or a paper (PDF), at most 8 MiB. What it is is told by its bytes. */
        post: operations["touring.file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stays/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.readFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stays/{id}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.readDeadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stays/{id}/deadlines/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.readFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stays/{id}/checklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.readChecklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stays/{id}/checklist/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.readPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stays/{id}/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/incidents/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.incidentsClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stays/{id}/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.objects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stays/{id}/condition-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.conditionReportsList"];
        put?: never;
        post: operations["touring.conditionReportsWrite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/condition-reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.conditionReportsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/condition-reports/{id}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.conditionReportsAdvance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/legs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.legsList"];
        put?: never;
        post: operations["touring.legsPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/couriers-diary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.diary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/legs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.legsRead"];
        put: operations["touring.legsRevise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/legs/{id}/couriers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["touring.couriers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/legs/{id}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.legsAdvance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/public-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.publicEventsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stays/{id}/public-event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["touring.publicEventsDescribe"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stays/{id}/public-event/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.publicEventsAdvance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/engagements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.engagementsList"];
        put?: never;
        post: operations["touring.enquire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/engagements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.engagementsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/engagements/{id}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.engagementsAdvance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/engagements/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.engagementsAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/engagements/{id}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.engagementsRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/engagements/{id}/deal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["touring.deal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/engagements/{id}/rider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["touring.rider"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/engagements/{id}/house": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["touring.house"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/engagements/{id}/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["touring.rights"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/engagements/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["touring.engagementPartsPlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/engagements/{id}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["touring.statement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/tours/{id}/route-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The newest ten, with progress while they are searched and with what was found. */
        get: operations["touring.routePlansList"];
        put?: never;
        post: operations["touring.routePlansPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/tours/{id}/cancel-route-search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description The search ends with the best it has, which is then not proven; one that has not begun never does. */
        post: operations["touring.routePlansCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/tours/{id}/common-slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description When so many of these spaces are free at once for so many days; days of this tour itself count as free. */
        get: operations["touring.common"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/tours/{id}/what-ifs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.whatIfsList"];
        put?: never;
        post: operations["touring.whatIfsDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/what-ifs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description With the difference in figures and rules. A host touched reads its own changes, and of the others how many there are. */
        get: operations["touring.whatIfsRead"];
        put: operations["touring.whatIfsChange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/what-ifs/{id}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Published, confirmed stops move, dropped ones are cancelled or declined, and added ones are held, all at once. */
        post: operations["touring.whatIfsAdvance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/what-ifs/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.whatIfsAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/tours/{id}/relay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Holds of this tour that wait with dates in the hole, then spaces that fit the offer and are free in it. */
        get: operations["touring.candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/tours/{id}/relay-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/tours/{id}/costs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.costs"];
        put?: never;
        post: operations["touring.tourMoneyRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/tours/{id}/cost-splits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.splits"];
        put?: never;
        post: operations["touring.tourMoneyPropose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/cost-splits/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.tourMoneyAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stays/{id}/cancellation-quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Cancels nothing: what giving the stop up would cost today, and on later days. */
        get: operations["touring.quote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stays/{id}/premium": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Keeps nothing: what insuring the stop costs, nail to nail, at the rates that are given. */
        get: operations["touring.premium"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stays/{id}/break-even": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Keeps nothing: how many visitors pay what the host bears. */
        get: operations["touring.breakEven"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stays/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.stopMoneyRead"];
        put?: never;
        post: operations["touring.draw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stays/{id}/settlement/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.stopMoneyAdvance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stays/{id}/settlement/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stays/{id}/settlement/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Of a signed account: whoever owes says that it is paid, whoever is owed that it has come, or that it has not. */
        post: operations["touring.stopMoneyReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/tours/{id}/carbon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.carbonRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/tours/{id}/carbon/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/tours/{id}/carbon/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.state"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/offers/{id}/description": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.descriptionsRead"];
        put: operations["touring.descriptionsDescribe"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/offers/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.matches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/offers/{id}/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.objectsList"];
        put?: never;
        post: operations["touring.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/objects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.objectsRead"];
        put: operations["touring.objectsChange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/objects/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.objectsWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/objects/{id}/light-passport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.lightPassport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stops/{id}/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.stopObjectsRead"];
        put: operations["touring.stopObjectsWrite"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/stops/{id}/submit-facility-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.stopObjectsSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/objects/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/spaces/{id}/facility-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.listReports"];
        put?: never;
        post: operations["touring.facilityReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/spaces/{id}/facility-reports/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.readReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/spaces/{id}/climate-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.climate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/spaces/{id}/light-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["touring.light"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/spaces/{id}/facility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.facilityRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touring/spaces/{id}/facility-readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["touring.readings"];
        put?: never;
        post?: never;
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
        get: operations["coproduction.agreementsReadHistory"];
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
    "/api/coproduction/agreements/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coproduction.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/productions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.listProductions"];
        put?: never;
        post: operations["coproduction.createProduction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/productions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.readProduction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/productions/{id}/clauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coproduction.proposeClause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/productions/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coproduction.stepProduction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/productions/{id}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coproduction.amendProduction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/productions/{id}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.listDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/productions/{id}/drafts/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.readDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/productions/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.proveClause"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/productions/{id}/redline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.compareDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/productions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.draftsReadHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/productions/{id}/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.mapNegotiation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/productions/{id}/translations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coproduction.translateProduction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/production-catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.readCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/productions/{id}/clauses/{clause}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.listComments"];
        put?: never;
        post: operations["coproduction.comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/productions/{id}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.readVerdict"];
        put?: never;
        post: operations["coproduction.judgeProduction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/productions/{id}/drafts/{number}/word": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.writeWordFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/productions/{id}/word": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coproduction.readWordFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/money/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.listAccounts"];
        put?: never;
        post: operations["coproduction.openAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/money/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.readAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/money/accounts/{id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.listReceipts"];
        put?: never;
        post: operations["coproduction.recordReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/money/accounts/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coproduction.closeAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/money/accounts/{id}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.readStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/money/accounts/{id}/statement/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.writeStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/money/accounts/{id}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coproduction.supposeAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/agreements/{id}/signing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.prepareSignature"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/agreements/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.readPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/agreements/{id}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.readBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/productions/{id}/signing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.prepareProductionSignature"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/productions/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coproduction.signProduction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/evidence/issuer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.readIssuer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/evidence/issuer/successor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coproduction.replaceIssuerKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/evidence/verify/{root}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.verifyRoot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/evidence/verifier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.readVerifier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/signing-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.listSigningKeys"];
        put?: never;
        post: operations["coproduction.registerSigningKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/signing-keys/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coproduction.confirmSigningKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/signing-keys/{id}/give-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coproduction.giveUpSigningKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/treaties/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coproduction.judge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/treaties/instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.listInstruments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/treaties/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.listRows"];
        put?: never;
        post: operations["coproduction.enterRow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/treaties/conventions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.compareConventions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/bulk/precedents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coproduction.recordPrecedents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/precedents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.listPrecedents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/precedents/pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.listPairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coproduction.listObligations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coproduction/productions/{id}/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coproduction.stepObligation"];
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
         *     **ageing**: Age of an open case: now minus the time it entered its present state, and now minus its first event; compared with p50, p85 and p95 of all finished visits of that state, whatever else is filtered. Its band is the number of those three that its age in the state exceeds. `working` says the same ages and limits in working time; bands go by calendar time. A visit of a state lasts from the event that enters it to the event that leads to another state, or until now while the case is there; steps that stay in the state do not end it. Working time is calendar time without days of rest and holidays; a working day counts whole, from midnight to midnight in the zone of the calendar, without daylight saving, or in UTC where a country has several clocks. Each wait is measured with the calendar of the country of whoever took the step that ended it. A wait that goes on, or that no party of a known country ended, takes the calendar of those who may act where all of them are of one country. Where that is unknown, or they are of several countries, Saturdays and Sundays alone are left out; `calendars.weekendsOnly` counts those waits. Holidays are known from 2025 to 2028, those of a fixed date also later; `calendars.unverified` names countries of which some are not verified. Percentiles are of type 7: position (n - 1) p in ascending order, counted from 0, with linear interpolation between neighbours.
         *
         *     **times**: Of cases that are over: lead time is the last event minus the first. Touch time: where an imported log says when an activity was started and completed, the time between; of live workflows, of which no service says when somebody works, the time between two steps in a row of the same role in a state in which nobody else may act, as from opening a draft to sending it, which is the most that the work can have taken. Cases without either have no known touch time and are not among its cases; `touchUnknown` counts them. Waiting time is lead time less known touch time. Of states: how long finished visits lasted. Each in calendar and in working time. Working time is calendar time without days of rest and holidays; a working day counts whole, from midnight to midnight in the zone of the calendar, without daylight saving, or in UTC where a country has several clocks. Each wait is measured with the calendar of the country of whoever took the step that ended it. A wait that goes on, or that no party of a known country ended, takes the calendar of those who may act where all of them are of one country. Where that is unknown, or they are of several countries, Saturdays and Sundays alone are left out; `calendars.weekendsOnly` counts those waits. Holidays are known from 2025 to 2028, those of a fixed date also later; `calendars.unverified` names countries of which some are not verified. Percentiles are of type 7: position (n - 1) p in ascending order, counted from 0, with linear interpolation between neighbours.
         *
         *     **throughput**: Throughput: cases that were over in each ISO week (Monday 00:00 UTC). Natural process limits as of an XmR chart: mean plus and minus 2.66 times the mean moving range of the complete weeks, not below 0.
         *
         *     **funnel**: Funnel: for each state the cases that have been in it, divided by the cases that started. Cases that are still open and have not been in it may yet get there: they are counted as undecided, so the true share lies between `share` and `shareMost`.
         *
         *     **cohorts**: Cohorts: cases by the calendar month (UTC) of their first event; for each state how many of the cohort have been in it so far. A cohort with open cases is marked as not complete: its numbers can still rise.
         *
         *     **bottlenecks**: Waiting of a state: all time that cases spent in it while nobody worked on them, open cases up to now, cut to the period. States are ranked by it. A state clogs when more cases came into it than left it in each of the last three complete ISO weeks.
         *
         *     **deadlines**: A visit of a state with a date until when it should be left is met when it was left by then, breached when it was left later or is there still after it. An open one that is not late has the risk P(longer than allowed | as old as it is) = S(allowed) / S(age), estimated by Kaplan and Meier from all visits of the state; it is at risk from `riskFrom` on. Survival by Kaplan and Meier: S(t) is the product of 1 - d / n over all ages up to t at which d of the n visits that had lasted so long ended; visits that still go on count among the n up to their age. Of an open case `workingLeftMs` is the working time until its date by the calendar of `calendarOf`, the partner of those who may act; null there means that Saturdays and Sundays alone are left out. Working time is calendar time without days of rest and holidays; a working day counts whole, from midnight to midnight in the zone of the calendar, without daylight saving, or in UTC where a country has several clocks. Each wait is measured with the calendar of the country of whoever took the step that ended it. A wait that goes on, or that no party of a known country ended, takes the calendar of those who may act where all of them are of one country. Where that is unknown, or they are of several countries, Saturdays and Sundays alone are left out; `calendars.weekendsOnly` counts those waits. Holidays are known from 2025 to 2028, those of a fixed date also later; `calendars.unverified` names countries of which some are not verified.
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
        "contacts.CalendarRowBody": {
            /** @enum {string} */
            kind: "weekend" | "yearly" | "day";
            /**
             * @description Of a weekend the day from which it holds, of a yearly row month and day, of a single day the day itself
             * @example 05-01
             */
            code: string;
            /** @description Nobody works on it; false for a day that is worked although its week or its year would have it off */
            off: boolean;
            /** @description Of a weekend: its days, 1 is Monday, 7 is Sunday */
            days?: number[] | null;
            /** @description Of a yearly row: the first year in which it is kept */
            firstYear?: number | null;
            /** @description Of a yearly row: the last year in which it is kept */
            lastYear?: number | null;
            /** @description What the day is called */
            name: string;
            /** @description Where it has been read */
            source: string;
            /** @enum {string} */
            confidence: "text" | "secondary" | "unverified";
            /**
             * Format: date
             * @description When it was last compared with its source
             */
            checkedOn: string;
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
        "contacts.CalendarView": {
            id: string;
            version: number;
            timeZone: string | null;
            rows: {
                inForce: boolean;
                /** @enum {string} */
                kind: "day" | "weekend" | "yearly";
                /** @description `weekend`: the day from which it holds. `yearly`: month and day, as 05-01. `day`: the day itself. */
                code: string;
                /** @description No work on it; false for a day that is worked although its week or its year would have it off. */
                off: boolean;
                /** @description Of a weekend: the days of rest, 1 is Monday, 7 is Sunday. */
                days: number[] | null;
                /** @description Of a yearly row: the years that it holds in, both included; null for no bound. */
                firstYear: number | null;
                lastYear: number | null;
                name: string;
                source: string;
                /** @enum {string} */
                confidence: "secondary" | "text" | "unverified";
                checkedOn: string;
                version: number;
            }[];
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
        "touring.AssignStopBody": {
            /**
             * Format: uuid
             * @description For which side: the organiser or the host
             */
            organisationId: string;
            /**
             * Format: uuid
             * @description Who holds a mandate of that organisation now; null: nobody is in charge any more
             */
            personRef: string | null;
            /** @description Needed from an administrator. Stays in this service; events carry no words */
            reason?: string;
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
        "touring.RuleLevelBody": {
            /** @enum {string} */
            level: "block-save" | "block-confirm" | "block-ready" | "warn" | "off";
            /** @description Why this installation does so; no names of persons */
            reason: string;
        };
        "touring.ReferenceRowBody": {
            /**
             * @description One of the kinds that the rules read
             * @example hold-rule
             */
            kind: string;
            /** @example sign-by */
            code: string;
            /**
             * Format: date
             * @description First day on which it holds
             */
            validFrom: string;
            /**
             * Format: date
             * @description First day on which it holds no more; null while no end is known
             */
            validTo: string | null;
            /**
             * @example {
             *       "value": 30,
             *       "unit": "days"
             *     }
             */
            value: {
                [key: string]: unknown;
            };
            /** @description Where it has been read */
            source: string;
            /** @enum {string} */
            confidence: "text" | "secondary" | "unverified";
            /** @description Which office answers for it; no names of persons */
            owner: string;
        };
        "touring.MoveBody": {
            /**
             * Format: date
             * @example 2027-02-22
             */
            delivery: string;
            /**
             * Format: date
             * @example 2027-03-08
             */
            opening: string;
            /**
             * Format: date
             * @example 2027-06-08
             */
            closing: string;
            /**
             * Format: date
             * @example 2027-06-15
             */
            dispatch: string;
            /** @description Stays in this service; events carry no words */
            remark?: string;
        };
        "touring.StepBody": {
            /**
             * @description The next step; `next` of the stay says what it still waits for
             * @enum {string}
             */
            step: "mark-ready" | "start-delivery" | "receive" | "install" | "open" | "close" | "close-early" | "pack" | "dispatch" | "settle";
        };
        "touring.FactBody": {
            /** @enum {string} */
            kind: "deposit-received" | "balance-received" | "materials-sent" | "image-rights-agreed" | "late-reports-accepted" | "unpacked" | "climate-checked";
            /**
             * Format: date-time
             * @description The moment for which it is true; left out: now
             */
            at?: string;
            amount?: components["schemas"]["touring.MoneyField"];
        };
        "touring.FinalReportBody": {
            visitors: number;
            openingDays: number;
            income: components["schemas"]["touring.MoneyField"];
            /** @description At least as many as were reported on the way */
            incidents: number;
        };
        "touring.CancelBody": {
            /** @description What neither side could help: then nobody is at fault */
            forceMajeure: boolean;
            /** @description Stays in this service; events carry no words */
            remark: string;
        };
        "touring.CoverBody": {
            /** @enum {string} */
            type: "commercial" | "state-indemnity" | "self";
            insurer: string;
            policyNumber: string;
            /** @description The agreed values of all that is covered */
            agreedValue: components["schemas"]["touring.MoneyField"];
            /** @description Of any one vehicle */
            limitConveyance?: components["schemas"]["touring.MoneyField"];
            /** @description Of any one place */
            limitLocation?: components["schemas"]["touring.MoneyField"];
            deductible?: components["schemas"]["touring.MoneyField"];
            /**
             * Format: date
             * @description Nail to nail: first day
             */
            from: string;
            /**
             * Format: date
             * @description The day after the last one
             */
            to: string;
            exclusions?: string;
            /**
             * Format: uuid
             * @description A file of this stay
             */
            certificateFileId?: string;
            /**
             * Format: uuid
             * @description The entry that this one corrects
             */
            replaces?: string;
        };
        "touring.DocumentBody": {
            /** @enum {string} */
            kind: "cites-permit" | "export-licence" | "import-licence" | "immunity" | "indemnity" | "customs" | "loan-consent" | "other";
            /** @description Left out while it is not known */
            authority?: string;
            /** @description Left out while it is not known */
            number?: string;
            /**
             * Format: date
             * @description Left out while it is not known
             */
            appliedOn?: string;
            /**
             * Format: date
             * @description Left out while it is not known
             */
            issuedOn?: string;
            /**
             * Format: date
             * @description The last day on which it is in force; left out: for ever
             */
            expiresOn?: string;
            /**
             * Format: date
             * @description Left out while it is not known
             */
            refusedOn?: string;
            /** @description Empty: all objects */
            objectIds: string[];
            /**
             * Format: uuid
             * @description A file of this stay
             */
            fileId?: string;
            /**
             * Format: uuid
             * @description The entry that this one corrects
             */
            replaces?: string;
        };
        "touring.IncidentBody": {
            /** @enum {string} */
            kind: "damage" | "loss" | "theft" | "climate" | "light" | "delay" | "customs" | "other";
            /** @enum {string} */
            severity: "minor" | "serious" | "grave";
            /**
             * Format: uuid
             * @description The transport on which it happened
             */
            legId?: string;
            /** @description The objects concerned */
            objectIds: string[];
            /** Format: date-time */
            happenedAt: string;
            /** @description Stays in this service; events carry no words */
            words: string;
        };
        "touring.CloseIncidentBody": {
            /** @description How it was dealt with */
            remark: string;
        };
        "touring.ConditionNoteField": {
            /** @description The part of the object: upper left corner, lid, frame */
            part: string;
            /** @enum {string} */
            defect: "abrasion" | "corrosion" | "crack" | "deformation" | "flaking" | "loss" | "mould" | "pests" | "scratch" | "stain" | "other";
            sizeMm?: number;
            words?: string;
            /** @description Files of this stay */
            photographIds: string[];
        };
        "touring.ConditionReportBody": {
            /** Format: uuid */
            objectId: string;
            /** @enum {string} */
            occasion: "incoming" | "outgoing";
            /** @enum {string} */
            work: "needs-no-work" | "needs-work";
            /** @enum {string} */
            showing: "exhibitable" | "not-exhibitable";
            /** @enum {string} */
            stability: "stable" | "in-jeopardy";
            /** @enum {string} */
            reason: "conservation" | "damaged-in-transit" | "exhibition" | "loan-in" | "new-acquisition";
            /** @description Number of the crate */
            crate?: string;
            notes: components["schemas"]["touring.ConditionNoteField"][];
            /** @description Files of this stay */
            photographIds: string[];
        };
        "touring.ConditionStepBody": {
            /** @enum {string} */
            step: "sign" | "countersign" | "dispute" | "resolve" | "file";
            /** @description A dispute says why; stays in this service */
            remark?: string;
        };
        "touring.CustomsField": {
            /**
             * @description ATA carnet, national temporary admission, T1 transit, or none
             * @enum {string}
             */
            procedure: "ata" | "ta" | "t1" | "none";
            /** @description Left out while it is not known */
            documentNumber?: string;
            /**
             * Format: date
             * @description Left out while it is not known
             */
            issuedOn?: string;
            /**
             * Format: date
             * @description The last day on which it is in force
             */
            expiresOn?: string;
            /** @description Left out while it is not known */
            broker?: string;
            /** @description Left out while it is not known */
            declaredValue?: components["schemas"]["touring.MoneyField"];
        };
        "touring.LegPlanBody": {
            /**
             * @description UN/LOCODE
             * @example PTLIS
             */
            from: string;
            /**
             * @description UN/LOCODE
             * @example JPTYO
             */
            to: string;
            /** Format: date-time */
            departs: string;
            /** @example Asia/Ho_Chi_Minh */
            departsZone: string;
            /** Format: date-time */
            arrives: string;
            /** @example Asia/Ho_Chi_Minh */
            arrivesZone: string;
            /** @enum {string} */
            mode: "road" | "rail" | "sea" | "air";
            distanceKm: number;
            crates: number;
            grossKg: number;
            /** @description Left out while it is not known */
            carrier?: string;
            /** @description Left out while it is not known */
            tracking?: string;
            /** @description Left out while it is not known */
            sealNumber?: string;
            /** @description Left out while it is not known */
            quote?: components["schemas"]["touring.MoneyField"];
            /** @description Left out while it is not known */
            cost?: components["schemas"]["touring.MoneyField"];
            /** @enum {string} */
            costBearer: "organiser" | "host-of-arrival" | "host-of-departure" | "shared";
            customs: components["schemas"]["touring.CustomsField"];
            /** Format: uuid */
            tourId: string;
            /**
             * Format: uuid
             * @description Left out: from a lender, a store or home
             */
            fromStopId?: string;
            /**
             * Format: uuid
             * @description Left out: to a lender, a store or home
             */
            toStopId?: string;
        };
        "touring.LegBody": {
            /**
             * @description UN/LOCODE
             * @example PTLIS
             */
            from: string;
            /**
             * @description UN/LOCODE
             * @example JPTYO
             */
            to: string;
            /** Format: date-time */
            departs: string;
            /** @example Asia/Ho_Chi_Minh */
            departsZone: string;
            /** Format: date-time */
            arrives: string;
            /** @example Asia/Ho_Chi_Minh */
            arrivesZone: string;
            /** @enum {string} */
            mode: "road" | "rail" | "sea" | "air";
            distanceKm: number;
            crates: number;
            grossKg: number;
            /** @description Left out while it is not known */
            carrier?: string;
            /** @description Left out while it is not known */
            tracking?: string;
            /** @description Left out while it is not known */
            sealNumber?: string;
            /** @description Left out while it is not known */
            quote?: components["schemas"]["touring.MoneyField"];
            /** @description Left out while it is not known */
            cost?: components["schemas"]["touring.MoneyField"];
            /** @enum {string} */
            costBearer: "organiser" | "host-of-arrival" | "host-of-departure" | "shared";
            customs: components["schemas"]["touring.CustomsField"];
        };
        "touring.CourierField": {
            /**
             * Format: uuid
             * @description A reference that only contacts resolves
             */
            personRef: string;
            /** Format: date-time */
            joinsAt: string;
            /** Format: date-time */
            leavesAt: string;
        };
        "touring.CouriersBody": {
            /** @description All of them: the list is set whole */
            couriers: components["schemas"]["touring.CourierField"][];
        };
        "touring.LegStepBody": {
            /** @enum {string} */
            step: "quote" | "book" | "clear-export" | "collect" | "depart" | "clear-import" | "deliver" | "discharge" | "cancel";
        };
        "touring.HoursField": {
            /** @description By ISO 8601: 1 is Monday */
            weekday: number;
            /** @description Minutes since midnight at the venue */
            fromMinute: number;
            toMinute: number;
        };
        "touring.PublicEventBody": {
            /** @description Of a usual week */
            hours: components["schemas"]["touring.HoursField"][];
            /** Format: uri */
            ticketsUrl?: string;
            languages: string[];
            accessibility: ("step-free" | "hearing-loop" | "sign-language" | "audio-description" | "easy-language" | "tactile" | "quiet-hours" | "companion-free")[];
        };
        "touring.PublicEventStepBody": {
            /** @enum {string} */
            step: "schedule" | "reschedule" | "postpone" | "move-online" | "cancel";
            /**
             * Format: date
             * @description With a new date or none: the opening day that was announced before
             */
            previousStart?: string;
        };
        "touring.EnquiryBody": {
            /**
             * Format: uuid
             * @description A planned tour of a work that is played, not exhibited
             */
            tourId: string;
            /**
             * Format: uuid
             * @description The stage: a space of the presenter
             */
            spaceId: string;
            /**
             * @description Where the stage lies, ISO 3166-1 alpha-2
             * @example VN
             */
            country: string;
            lat: number;
            lon: number;
            /** @description When each show starts */
            shows: string[];
        };
        "touring.EngagementStepBody": {
            /**
             * @description `next` of the engagement says what each step still waits for
             * @enum {string}
             */
            step: "say-available" | "decline" | "place-hold" | "release" | "offer" | "contract" | "begin-advancing" | "close-advancing" | "depart" | "get-in" | "perform" | "get-out" | "settle" | "cancel-by-host" | "cancel-by-organiser" | "cancel-force-majeure";
            /** @description Needed where a side declines, gives up or cancels */
            remark?: string;
        };
        "touring.LineBody": {
            /** @enum {string} */
            line: "stage-width" | "stage-depth" | "clear-height" | "rake" | "flying-bars" | "masking" | "power-kw" | "three-phase" | "channels" | "projector" | "sound" | "surtitles" | "crew-per-call" | "get-in" | "get-out" | "seats" | "dressing-rooms" | "stage-temperature" | "door-width" | "door-height";
            /** @enum {string} */
            step: "propose-substitute" | "accept-substitute" | "waive";
            /** @description What stands in, or under what condition it is waived */
            words?: string;
        };
        "touring.RecordBody": {
            /** @enum {string} */
            kind: "agree-deal" | "sign-statement" | "crew-calls" | "schedule" | "plot" | "ground-plan" | "freight-manifest" | "work-permits" | "tax-forms" | "carnet" | "travel-booked" | "withholding-document";
            /** @description Number or place of a paper, or why none is needed */
            reference?: string;
        };
        "touring.PayersField": {
            /** @enum {string} */
            fee?: "host" | "organiser";
            /** @enum {string} */
            perDiem?: "host" | "organiser";
            /** @enum {string} */
            travel?: "host" | "organiser";
            /** @enum {string} */
            accommodation?: "host" | "organiser";
        };
        "touring.ExclusivityField": {
            radiusKm: number;
            daysBefore: number;
            daysAfter: number;
        };
        "touring.DealBody": {
            /** @enum {string} */
            kind: "rental" | "fee" | "split" | "guarantee-vs-split" | "guarantee-plus-split" | "first-call";
            /** @example EUR */
            currency: string;
            /** @description Left out where the kind of the deal has none */
            feePerShowMinor?: number;
            /** @description Left out where the kind of the deal has none */
            rentMinor?: number;
            /** @description Left out where the kind of the deal has none */
            guaranteeMinor?: number;
            /** @description Left out where the kind of the deal has none */
            breakEvenMinor?: number;
            /** @description Left out where the kind of the deal has none */
            secondCallMinor?: number;
            /** @description Left out where the kind of the deal has none */
            companyShareBasisPoints?: number;
            /** @description Of the gross, or of the fee where nothing is sold */
            royaltyBasisPoints: number;
            /** @description For each traveller and day, days of travel among them */
            perDiemMinor: number;
            /** @description Paid before the first night */
            advanceMinor: number;
            withholdingBasisPoints: number;
            payers: components["schemas"]["touring.PayersField"];
            exclusivity: components["schemas"]["touring.ExclusivityField"];
        };
        "touring.RiderLineField": {
            /** @enum {string} */
            line: "stage-width" | "stage-depth" | "clear-height" | "rake" | "flying-bars" | "masking" | "power-kw" | "three-phase" | "channels" | "projector" | "sound" | "surtitles" | "crew-per-call" | "get-in" | "get-out" | "seats" | "dressing-rooms" | "stage-temperature" | "door-width" | "door-height";
            /** @description False for a wish */
            isMust: boolean;
            /** @description In the unit of the line: cm, permille, kW, A, lm, people, minutes, C; 1 for what is only there or not */
            need: number;
        };
        "touring.RiderBody": {
            lines: components["schemas"]["touring.RiderLineField"][];
        };
        "touring.HouseLineField": {
            /** @enum {string} */
            line: "stage-width" | "stage-depth" | "clear-height" | "rake" | "flying-bars" | "masking" | "power-kw" | "three-phase" | "channels" | "projector" | "sound" | "surtitles" | "crew-per-call" | "get-in" | "get-out" | "seats" | "dressing-rooms" | "stage-temperature" | "door-width" | "door-height";
            have: number;
        };
        "touring.HouseBody": {
            lines: components["schemas"]["touring.HouseLineField"][];
        };
        "touring.RightField": {
            /** @enum {string} */
            kind: "play" | "music" | "projection";
            /** @description False where the evening has none of it */
            needed: boolean;
            territories: string[];
            /** Format: date */
            from?: string;
            /**
             * Format: date
             * @description The first day on which it is granted no more
             */
            to?: string;
        };
        "touring.RightsBody": {
            grants: components["schemas"]["touring.RightField"][];
        };
        "touring.TravellerField": {
            /** @description The same number on every engagement of the tour; names stay with the company */
            number: number;
            /** @description Whether the ninety days in any hundred and eighty bind this traveller */
            isShortStay: boolean;
        };
        "touring.CallField": {
            /** Format: date-time */
            callAt: string;
            /** Format: date-time */
            getOutEndsAt: string;
            /**
             * Format: date-time
             * @description From when the house is open to the company on that day
             */
            opensAt: string;
            /** Format: date-time */
            closesAt: string;
            /** @description From door to door; left out where the company stays where it was */
            travelHours?: number;
        };
        "touring.PlanBody": {
            /** Format: date */
            arrives: string;
            /**
             * Format: date
             * @description The last day; it counts
             */
            leaves: string;
            travellers: components["schemas"]["touring.TravellerField"][];
            calls: components["schemas"]["touring.CallField"][];
        };
        "touring.CostField": {
            title: string;
            minor: number;
            /** @enum {string} */
            paidBy: "host" | "organiser";
        };
        "touring.StatementBody": {
            tickets: number;
            /** @description Left out where nothing was sold */
            grossMinor?: number;
            taxMinor: number;
            cardFeesMinor: number;
            /** @description Costs that both agreed to take off before the split */
            costs: components["schemas"]["touring.CostField"][];
        };
        "touring.DepotField": {
            name: string;
            lat: number;
            lon: number;
        };
        "touring.WindowField": {
            /**
             * Format: date
             * @example 2028-02-01
             */
            from: string;
            /**
             * Format: date
             * @description The first day after the window
             * @example 2028-08-01
             */
            to: string;
        };
        "touring.RouteVenueField": {
            name: string;
            lat: number;
            lon: number;
            /** @description How this venue is called in the answer */
            ref: string;
            /**
             * Format: uuid
             * @description A space of this service: days taken in its calendar are cut out of the windows
             */
            spaceId?: string;
            /** @description Days from delivery to dispatch */
            occupancyDays: number;
            /** @description Of those, days on display */
            displayDays?: number;
            /** @description Alternatives, each of which holds a stay whole; left out: any time */
            windows?: components["schemas"]["touring.WindowField"][];
            optional?: boolean;
            /** @description What leaving it out costs, in minor units; left out: it is left out only where it does not fit */
            penaltyMinor?: number;
            /**
             * Format: date
             * @description The delivery of a stop that is confirmed
             */
            fixedDelivery?: string;
            /** @description Lies outside the customs union of the depot */
            outsideUnion?: boolean;
        };
        "touring.PrecedenceField": {
            first: string;
            second: string;
        };
        "touring.RestField": {
            afterDisplayDays: number;
            darkDays: number;
        };
        "touring.RouteExclusivityField": {
            radiusKm: number;
            /** @description Days between the dispatch of one and the delivery of the other */
            days: number;
        };
        "touring.RoutePlanBody": {
            depot: components["schemas"]["touring.DepotField"];
            /**
             * Format: date
             * @description The first day on which the set may leave
             */
            start: string;
            /**
             * Format: date
             * @description The last such day; left out, it leaves on the first
             */
            latestStart?: string;
            /** Format: date */
            latestReturn?: string;
            longestTourDays?: number;
            venues: components["schemas"]["touring.RouteVenueField"][];
            /**
             * @description Days that every transport takes besides the way: packing, customs, a buffer
             * @example 7
             */
            baseDays: number;
            /** @example 600 */
            kmPerDay: number;
            /** @description Minor units; left out, kilometres stand for cost */
            costPerKmMinor?: number;
            /** @description Grams of CO2e; left out, kilometres stand for carbon */
            carbonGramsPerKm?: number;
            storagePerDayMinor?: number;
            precedence?: components["schemas"]["touring.PrecedenceField"][];
            rest?: components["schemas"]["touring.RestField"];
            /**
             * @description Longest time outside the customs union on one carnet
             * @example 365
             */
            carnetDays?: number;
            /** @description Left out, no second carnet is issued */
            carnetReplacementMinor?: number;
            exclusivity?: components["schemas"]["touring.RouteExclusivityField"];
            /** @description The first one is the one that prices are told in */
            criteria: ("cost" | "carbon" | "end" | "waiting" | "distance")[];
        };
        "touring.ChangeField": {
            /** @enum {string} */
            kind: "move" | "drop" | "add";
            /**
             * Format: uuid
             * @description Of what moves or is dropped
             */
            stopId?: string;
            /**
             * Format: uuid
             * @description Of what is added: where it would be held
             */
            spaceId?: string;
            /**
             * Format: date
             * @description The four days, of what moves or is added
             */
            delivery?: string;
            /** Format: date */
            opening?: string;
            /** Format: date */
            closing?: string;
            /** Format: date */
            dispatch?: string;
        };
        "touring.PlaceField": {
            /** Format: uuid */
            organisationId: string;
            lat: number;
            lon: number;
        };
        "touring.WhatIfBody": {
            changes: components["schemas"]["touring.ChangeField"][];
            /** @description Where organiser and hosts are; a way between two without a place and without a planned transport is not known */
            places?: components["schemas"]["touring.PlaceField"][];
        };
        "touring.WhatIfStepBody": {
            /** @enum {string} */
            step: "propose" | "publish" | "withdraw";
        };
        "touring.WhatIfAnswerBody": {
            /** @enum {string} */
            answer: "accept" | "decline";
        };
        "touring.RelayInvitationBody": {
            /** Format: uuid */
            afterStop?: string;
            /** Format: uuid */
            beforeStop?: string;
            days: number;
            kmPerDay?: number;
            places?: components["schemas"]["touring.PlaceField"][];
            spaceIds: string[];
        };
        "touring.CostBody": {
            /** @enum {string} */
            kind: "transport" | "packing" | "customs" | "insurance" | "couriers" | "storage" | "catalogue" | "installation" | "guards" | "marketing" | "other";
            /**
             * @description Shared among the hosts, or borne by whoever paid it
             * @enum {string}
             */
            sharing: "shared" | "own";
            /**
             * Format: uuid
             * @description The stop that it belongs to; of a transport the one that it leaves
             */
            stopId?: string;
            /** @description Nothing, where an entry is withdrawn by correcting it */
            amount: components["schemas"]["touring.MoneyField"];
            /** Format: date */
            incurredOn: string;
            /** @description Stays in this service; events carry no words */
            remark: string;
            /**
             * Format: uuid
             * @description The entry whose place this one takes
             */
            corrects?: string;
        };
        "touring.FixedRateField": {
            /** @example EUR */
            from: string;
            /** @example EUR */
            to: string;
            /** @description One whole unit of `from` is numerator / denominator whole units of `to` */
            numerator: number;
            denominator: number;
            /**
             * Format: date
             * @description The day of the rate
             */
            day: string;
            /** @description Whose rate it is */
            source: string;
        };
        "touring.RouteHomeField": {
            lat: number;
            lon: number;
        };
        "touring.RoutePlaceField": {
            lat: number;
            lon: number;
            /** Format: uuid */
            stopId: string;
        };
        "touring.SplitBody": {
            /**
             * @description Of the shares
             * @example EUR
             */
            currency: string;
            /**
             * @description How transport is divided: equally, by weeks, each its way out, or fairly (Shapley value on the order of the stops)
             * @enum {string}
             */
            transport: "equal" | "by-weeks" | "outgoing-leg" | "fair";
            /**
             * @description How all other shared costs are divided
             * @enum {string}
             */
            rest: "equal" | "by-weeks" | "hybrid";
            /** @description Of the hybrid formula: the part divided equally; left out: half */
            equalBasisPoints?: number;
            /** @description Into the currency of the shares, fixed for this split */
            rates: components["schemas"]["touring.FixedRateField"][];
            /** @description For the fair split: where the route begins and ends */
            home?: components["schemas"]["touring.RouteHomeField"];
            /** @description For the fair split: where each stop is */
            places: components["schemas"]["touring.RoutePlaceField"][];
        };
        "touring.SplitAnswerBody": {
            agrees: boolean;
            /** @description Of the numbers that were read */
            contentHash: string;
        };
        "touring.SettlementBody": {
            /** @description Of a cancelled stop: what could not be recovered, in minor units of the fee */
            irrecoverableMinor?: number;
            /** @description Of a cancelled stop: what another booking brings */
            rebookedMinor?: number;
            /** @description The most that the contract lets be charged; left out: no cap */
            capMinor?: number;
        };
        "touring.SettlementStepBody": {
            /** @enum {string} */
            step: "present" | "take-back";
        };
        "touring.SettlementSignBody": {
            /** @description Of the numbers that were read */
            contentHash: string;
        };
        "touring.PaymentBody": {
            /**
             * @description Whoever owes states the payment; whoever is owed confirms or denies that it has come
             * @enum {string}
             */
            step: "state-payment" | "confirm-receipt" | "deny-receipt";
            /**
             * @description Of the balance that it is about
             * @example EUR
             */
            currency: string;
        };
        "touring.JourneyField": {
            people: number;
            /** @description Of one person, there and back */
            km: number;
            /** @enum {string} */
            mode: "road" | "coach" | "rail" | "sea" | "air";
            /**
             * Format: date
             * @description The day whose factor counts
             */
            day: string;
        };
        "touring.SustainabilityBody": {
            cratesTotal: number;
            /** @description Crates that were there before this tour */
            cratesReused: number;
            /** @description Walls, cases and set, in kilograms */
            setKg: number;
            setReusedKg: number;
            /** @description Journeys that no transport tells of; couriers are counted by their transports */
            journeys: components["schemas"]["touring.JourneyField"][];
        };
        "touring.CrateField": {
            /** @description As it stands on the crate */
            mark: string;
            /** @description How many of this kind travel */
            count: number;
            /** @description Packed; length and width are the footprint */
            lengthCm: number;
            widthCm: number;
            heightCm: number;
            /** @description Gross weight of one */
            kg: number;
        };
        "touring.DescriptionBody": {
            /**
             * @example {
             *       "en": "Silk"
             *     }
             */
            abstract?: {
                [key: string]: string;
            };
            /** @enum {string} */
            productionModel?: "own-and-tour" | "adapted-after-opening" | "lead-partner" | "equal-consortium" | "national-or-regional-programme" | "commercial";
            /** @example http://vocab.getty.edu/aat/300054766 */
            disciplineUri?: string;
            rightsHolder?: string;
            /** @enum {string} */
            imageRights?: "included" | "on-request" | "not-included";
            /** @description Of the press kit; empty: there is none */
            pressKitLanguages?: string[];
            crates?: components["schemas"]["touring.CrateField"][];
            /** @description People who travel with the crates */
            couriers?: number;
            lenders?: string[];
            /** @description People of the host who are needed to install */
            installStaff?: number;
            strikeStaff?: number;
            priceIncludes?: string[];
            priceExcludes?: string[];
            maxTourMonths?: number;
            /** @description Years of age from which it is recommended */
            ageRating?: number;
            sensitivities?: ("human-remains" | "sacred" | "colonial-context" | "violence" | "nudity" | "loud-or-flashing")[];
            sensitivityNote?: string;
            /**
             * @description For objects that ask for nothing else; left out: BIZOT-2023
             * @enum {string}
             */
            climateProfile?: "BIZOT-2023" | "legacy";
            /**
             * @description Left out: older
             * @enum {string}
             */
            uvLimit?: "best-practice" | "older";
        };
        "touring.CitesField": {
            taxon: string;
            /** @enum {string} */
            appendix: "I" | "II" | "III";
        };
        "touring.ObjectDetailsField": {
            heightCm?: number;
            widthCm?: number;
            depthCm?: number;
            weightKg?: number;
            /** @example http://vocab.getty.edu/aat/300054766 */
            materialUri?: string;
            /**
             * @description A showcase with its own climate overrides that of the room
             * @enum {string}
             */
            case?: "none" | "showcase" | "climate-showcase";
            mount?: string;
            /** @description Relative humidity in per cent; left out: that of the profile */
            rhMin?: number;
            rhMax?: number;
            /** @description In any 24 hours */
            rhChange24h?: number;
            /** @description Degrees Celsius */
            tMin?: number;
            tMax?: number;
        };
        "touring.ObjectBody": {
            inventoryNumber: string;
            title: string;
            /** @description Whose it is */
            lender: string;
            /** @enum {string} */
            lightClass: "none" | "low" | "medium" | "high" | "special";
            /** @description null: that of its class */
            maxLux: number | null;
            /** @description In any 365 days; null: that of its class */
            luxHoursPerYear: number | null;
            value: components["schemas"]["touring.MoneyField"];
            /**
             * Format: date
             * @description The day on which it must be back; null: no end is set
             */
            loanEnds: string | null;
            needsImmunity: boolean;
            needsExportLicence: boolean;
            needsCourier: boolean;
            cites: components["schemas"]["touring.CitesField"][];
            details: components["schemas"]["touring.ObjectDetailsField"];
        };
        "touring.ObjectsBody": {
            objects: components["schemas"]["touring.ObjectBody"][];
        };
        "touring.StopObjectField": {
            /** Format: uuid */
            objectId: string;
            /**
             * Format: date
             * @description First day on display; left out: the opening
             */
            fromDay?: string;
            /**
             * Format: date
             * @description The day after the last one; left out: the closing
             */
            toDay?: string;
            /**
             * Format: uuid
             * @description The object in whose place it hangs
             */
            substitutes?: string;
            /** @description On this object; left out: as the light plan says */
            lux?: number;
        };
        "touring.StopObjectsBody": {
            objects: components["schemas"]["touring.StopObjectField"][];
        };
        "touring.SubmitReportBody": {
            /** @description Which version of the report */
            number: number;
        };
        "touring.ConsentBody": {
            /**
             * Format: uuid
             * @description The organisation that is to show the object
             */
            hostId: string;
            /** @enum {string} */
            state: "asked" | "granted" | "refused";
            /**
             * Format: date
             * @description Until when it is granted; an extension is a further row
             */
            validTo: string | null;
            /** @description The letter in which the lender says so */
            reference?: string;
        };
        "touring.MeasuresField": {
            floorAreaM2?: number;
            wallLengthM?: number;
            clearHeightCm?: number;
            /** @description 5 kN/m2 is 5,000 */
            floorLoadNPerM2?: number;
        };
        "touring.DoorwayField": {
            /** @enum {string} */
            kind: "door" | "lift";
            widthCm: number;
            heightCm: number;
            /** @description Of a lift */
            depthCm?: number;
            /** @description What a lift carries */
            maxKg?: number;
        };
        "touring.WayField": {
            /** @description Every door and lift from the dock to the gallery */
            openings?: components["schemas"]["touring.DoorwayField"][];
            dockRaised?: boolean;
            dockLeveller?: boolean;
            dockSheltered?: boolean;
            forkliftKg?: number;
            receivingHours?: string;
        };
        "touring.CrateStoreField": {
            areaM2: number;
            heightCm?: number;
            /** @description Kept at the climate of the exhibition */
            climateControlled?: boolean;
        };
        "touring.AirField": {
            hoursADay?: number;
            system?: string;
        };
        "touring.LightField": {
            /** @description To which it can be dimmed on an object */
            lowestLux?: number;
            highestLux?: number;
            uvMicrowattPerLumen?: number;
            /** @enum {string} */
            daylight?: "none" | "blinds" | "filtered" | "open";
        };
        "touring.SafetyField": {
            /** @enum {string} */
            securityLevel?: "limited" | "moderate" | "high";
            intruderAlarm?: boolean;
            videoSurveillance?: boolean;
            guardsOpen?: number;
            guardsClosed?: number;
            /** @enum {string} */
            fireDetection?: "none" | "heat" | "smoke" | "aspirating";
            /** @enum {string} */
            fireSuppression?: "none" | "extinguishers" | "sprinkler" | "mist" | "gas";
        };
        "touring.SurroundingsField": {
            /** @description Empty: in none */
            hazardZones?: ("earthquake" | "flood" | "cyclone" | "bush-fire")[];
            seismicMounts?: boolean;
            /** @description The insurer's consent to the zone is on file */
            insurerConsent?: boolean;
            /** @description Building or painting in the gallery is planned */
            galleryWorks?: boolean;
            /** Format: date */
            galleryWorksEnd?: string;
            /** @enum {string} */
            food?: "none" | "separate" | "adjacent" | "same-room";
        };
        "touring.HouseField": {
            staff?: number;
            visitorsAYear?: number;
            /** @enum {string} */
            wheelchairAccess?: "none" | "partial" | "full";
            /** @description Whoever reads the report may copy it */
            copyingAllowed?: boolean;
        };
        "touring.ReportFactsField": {
            measures?: components["schemas"]["touring.MeasuresField"];
            way?: components["schemas"]["touring.WayField"];
            crateStore?: components["schemas"]["touring.CrateStoreField"];
            air?: components["schemas"]["touring.AirField"];
            light?: components["schemas"]["touring.LightField"];
            safety?: components["schemas"]["touring.SafetyField"];
            surroundings?: components["schemas"]["touring.SurroundingsField"];
            house?: components["schemas"]["touring.HouseField"];
        };
        "touring.ReportBody": {
            /**
             * Format: date
             * @description On which the facts were looked at
             */
            reportDate: string;
            facts: components["schemas"]["touring.ReportFactsField"];
        };
        "touring.ClimateLogBody": {
            /** @description time,relative humidity in per cent,temperature in degrees Celsius; a line of titles first */
            csv: string;
        };
        "touring.LightPlanBody": {
            /**
             * Format: date
             * @description From when it holds
             */
            validFrom: string;
            /** @description On the objects; null: what the class of each asks for */
            lux: number | null;
            /** @description Minutes open, Monday first */
            openMinutes: number[];
            /** @description Minutes of cleaning and maintenance, Monday first */
            maintenanceMinutes: number[];
            maintenanceLux: number | null;
            nightLux: number | null;
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
        "touring.ClimateLogShown": {
            number: number;
            firstAt: string;
            lastAt: string;
            uploadedAt: string;
            sha256: string;
            rhP1: number;
            rhP99: number;
            tP1: number;
            tP99: number;
            /** @description The greatest difference of two readings at most 24 hours apart, in points of relative humidity. */
            rhChange24h: number;
            /** @description Whole days from the first reading to the last. */
            days: number;
            readings: number;
        };
        "touring.ConditionContent": {
            /** @enum {string} */
            work: "needs-no-work" | "needs-work";
            /** @enum {string} */
            showing: "exhibitable" | "not-exhibitable";
            /** @enum {string} */
            stability: "in-jeopardy" | "stable";
            /** @enum {string} */
            reason: "conservation" | "damaged-in-transit" | "exhibition" | "loan-in" | "new-acquisition";
            crate: string | null;
            notes: {
                part: string;
                /** @enum {string} */
                defect: "abrasion" | "corrosion" | "crack" | "deformation" | "flaking" | "loss" | "mould" | "other" | "pests" | "scratch" | "stain";
                sizeMm: number | null;
                words: string | null;
                photographIds: string[];
            }[];
            photographIds: string[];
        };
        "touring.ConditionDifference": {
            /** @enum {string} */
            kind: "appeared" | "gone" | "grown" | "judgement" | "reworded" | "shrunk";
            /** @description The field of the judgement, or the part of the object. */
            where: string;
            defect: string | null;
            before: string | null;
            after: string | null;
        };
        "touring.ConditionView": {
            versions: {
                writtenAt: string;
                number: number;
                content: components["schemas"]["touring.ConditionContent"];
                contentHash: string;
            }[];
            signatures: {
                at: string;
                number: number;
                /** @enum {string} */
                role: "checker" | "counter-party";
                actingFor: string | null;
            }[];
            number: number;
            content: components["schemas"]["touring.ConditionContent"];
            contentHash: string;
            compared: boolean;
            differences: components["schemas"]["touring.ConditionDifference"][];
            openedAt: string;
            signedAt: string | null;
            id: string;
            version: number;
            /** @enum {string} */
            state: "countersigned" | "disputed" | "draft" | "filed" | "signed-by-checker";
            stayId: string;
            objectId: string;
            objectTitle: string;
            /** @enum {string} */
            occasion: "incoming" | "outgoing";
            /** @description The organisation whose checker writes it. */
            checkedBy: string;
        };
        "touring.CostEntryView": {
            recordedAt: string;
            id: string;
            number: number;
            tourId: string;
            bearerId: string;
            bearer: string | null;
            stopId: string | null;
            /** @enum {string} */
            kind: "catalogue" | "couriers" | "customs" | "guards" | "installation" | "insurance" | "marketing" | "other" | "packing" | "storage" | "transport";
            /** @enum {string} */
            sharing: "own" | "shared";
            amount: components["schemas"]["touring.Money"];
            incurredOn: string;
            remark: string;
            corrects: string | null;
            /** @description A later entry has taken its place, so it counts no more. */
            corrected: boolean;
        };
        "touring.CostSplitView": {
            proposedAt: string;
            decidedAt: string | null;
            hosts: {
                hostId: string;
                name: string | null;
                agrees: boolean | null;
                answeredAt: string | null;
            }[];
            next: ("agree-split" | "decline-split" | "propose-split")[];
            id: string;
            version: number;
            /** @enum {string} */
            state: "agreed" | "declined" | "proposed" | "superseded";
            tourId: string;
            number: number;
            content: {
                currency: string;
                totalMinor: number;
                stops: {
                    hostId: string;
                    stopId: string;
                    /** @description Weeks begun of being open to the public, at least 1. */
                    weeks: number;
                    dueMinor: number;
                }[];
                organiserMinor: number;
                transport: {
                    totalMinor: number;
                    /** @description In the order of the stops. */
                    shares: number[];
                    organiserMinor: number;
                    /** @enum {string} */
                    formula: "by-weeks" | "equal" | "fair" | "outgoing-leg";
                    routeMetres: number | null;
                    derivation: {
                        units: components["schemas"]["touring.Fraction"];
                        share: number;
                        equalShare: number;
                        /** @description A private round trip, in the units of the costs. */
                        aloneUnits: number;
                        /** @description The same in the money that is divided; rounded down, so that who pays it exactly is not said to pay more. */
                        alone: number;
                        paysMoreThanAlone: boolean;
                        steps: {
                            others: number;
                            groups: number;
                            dearerBy: number;
                            /** @description The share of all orders of joining in which the host comes after just so many others. */
                            weight: components["schemas"]["touring.Fraction"];
                        }[];
                    }[];
                };
                rest: {
                    totalMinor: number;
                    /** @description In the order of the stops. */
                    shares: number[];
                    organiserMinor: number;
                    /** @enum {string} */
                    formula: "by-weeks" | "equal" | "hybrid";
                    equalBasisPoints: number;
                };
                rates: {
                    from: string;
                    to: string;
                    numerator: number;
                    denominator: number;
                    day: string;
                    /** @description Whose rate it is, as a central bank's. */
                    source: string;
                }[];
                entryIds: string[];
            };
            contentHash: string;
        };
        "touring.DosePoint": {
            day: string;
            /** @description Lux hours of the 365 days that end with this one. */
            luxHours: number;
        };
        "touring.EngagementView": {
            lat: number;
            lon: number;
            changedAt: string;
            deal: {
                /** @enum {string} */
                kind: "fee" | "first-call" | "guarantee-plus-split" | "guarantee-vs-split" | "rental" | "split";
                currency: string;
                feePerShowMinor: number | null;
                rentMinor: number | null;
                guaranteeMinor: number | null;
                /** @description The net above which a guarantee grows by the company's share. */
                breakEvenMinor: number | null;
                /** @description What the presenter takes of the net after the company's first call. */
                secondCallMinor: number | null;
                companyShareBasisPoints: number | null;
                royaltyBasisPoints: number;
                /** @description For each traveller and day, days of travel among them. */
                perDiemMinor: number;
                /** @description What has been paid before the first night. */
                advanceMinor: number;
                withholdingBasisPoints: number;
                payers: {
                    /** @enum {string|null} */
                    fee: "host" | "organiser" | null;
                    /** @enum {string|null} */
                    travel: "host" | "organiser" | null;
                    /** @enum {string|null} */
                    perDiem: "host" | "organiser" | null;
                    /** @enum {string|null} */
                    accommodation: "host" | "organiser" | null;
                };
                exclusivity: {
                    radiusKm: number;
                    daysBefore: number;
                    daysAfter: number;
                };
            } | null;
            rider: {
                /** @enum {string} */
                line: "channels" | "clear-height" | "crew-per-call" | "door-height" | "door-width" | "dressing-rooms" | "flying-bars" | "get-in" | "get-out" | "masking" | "power-kw" | "projector" | "rake" | "seats" | "sound" | "stage-depth" | "stage-temperature" | "stage-width" | "surtitles" | "three-phase";
                isMust: boolean;
                need: number;
            }[] | null;
            house: {
                /** @enum {string} */
                line: "channels" | "clear-height" | "crew-per-call" | "door-height" | "door-width" | "dressing-rooms" | "flying-bars" | "get-in" | "get-out" | "masking" | "power-kw" | "projector" | "rake" | "seats" | "sound" | "stage-depth" | "stage-temperature" | "stage-width" | "surtitles" | "three-phase";
                have: number;
            }[] | null;
            rights: {
                /** @enum {string} */
                kind: "music" | "play" | "projection";
                needed: boolean;
                territories: string[];
                from: string | null;
                to: string | null;
            }[];
            plan: {
                arrives: string;
                leaves: string;
                travellers: {
                    number: number;
                    isShortStay: boolean;
                }[];
                calls: {
                    callAt: string;
                    getOutEndsAt: string;
                    opensAt: string;
                    closesAt: string;
                    travelHours: number | null;
                }[];
            } | null;
            statement: {
                tickets: number;
                grossMinor: number | null;
                taxMinor: number;
                cardFeesMinor: number;
                costs: {
                    title: string;
                    minor: number;
                    /** @enum {string} */
                    paidBy: "host" | "organiser";
                }[];
            } | null;
            rank: number | null;
            inTheWay: {
                /** @enum {string} */
                kind: "engagement" | "stop";
                id: string | null;
                title: string | null;
                firstDay: string;
                dayAfter: string;
                isConfirmed: boolean;
            }[];
            lines: {
                unit: string;
                /** @enum {string} */
                keeps: "at-least" | "at-most";
                have: number | null;
                /** @enum {string} */
                state: "covered" | "missing" | "substitute-proposed" | "substituted" | "waived";
                words: string | null;
                /** @enum {string} */
                line: "channels" | "clear-height" | "crew-per-call" | "door-height" | "door-width" | "dressing-rooms" | "flying-bars" | "get-in" | "get-out" | "masking" | "power-kw" | "projector" | "rake" | "seats" | "sound" | "stage-depth" | "stage-temperature" | "stage-width" | "surtitles" | "three-phase";
                isMust: boolean;
                need: number;
            }[] | null;
            agreed: {
                host: boolean;
                organiser: boolean;
            };
            signed: {
                host: boolean;
                organiser: boolean;
            };
            papers: {
                /** @enum {string} */
                kind: "agree-deal" | "carnet" | "crew-calls" | "freight-manifest" | "ground-plan" | "plot" | "schedule" | "sign-statement" | "tax-forms" | "travel-booked" | "withholding-document" | "work-permits";
                /** @enum {string} */
                side: "host" | "organiser";
                reference: string | null;
                at: string;
            }[];
            next: {
                /** @enum {string} */
                step: "begin-advancing" | "cancel-by-host" | "cancel-by-organiser" | "cancel-force-majeure" | "close-advancing" | "contract" | "decline" | "depart" | "get-in" | "get-out" | "offer" | "perform" | "place-hold" | "release" | "say-available" | "settle";
                /** @enum {string} */
                side: "host" | "organiser" | "party";
                needsRemark: boolean;
                missing: {
                    /** @enum {string} */
                    what: "agreement" | "day-ahead" | "days-confirmed" | "deal" | "deal-terms" | "first-in-line" | "hold-in-force" | "paper" | "payer" | "place-known" | "rider" | "rider-line" | "right" | "rivals" | "short-stay-days" | "show-day" | "shows-left" | "signature" | "statement" | "travellers";
                    have: number;
                    need: number;
                    which: string | null;
                }[];
            }[];
            settlement: {
                travellerDays: number;
                steps: {
                    /** @enum {string} */
                    code: "agreed-costs" | "card-fees" | "company" | "gross" | "host" | "net" | "royalties" | "tax" | "withheld";
                    numerator: string;
                    denominator: string;
                }[];
                lines: {
                    /** @enum {string} */
                    code: "card-fees" | "company" | "costs-of-company" | "costs-of-host" | "host" | "royalties" | "tax" | "withheld";
                    minor: number;
                }[];
                currency: string;
                perDiemsMinor: number;
                /** @description What the presenter, who holds the box office, still pays to the company; below zero where the company pays. */
                payableMinor: number;
            } | null;
            findings: {
                missing: string[];
                title: string;
                /** @enum {string} */
                level: "block-confirm" | "block-ready" | "block-save" | "off" | "warn";
                /** @enum {string} */
                actor: "both" | "host" | "organiser";
                source: string;
                explanation: string | null;
                rule: string;
                /** @enum {string} */
                verdict: "broken" | "holds" | "unknown";
                subject: string | null;
                numbers: components["schemas"]["touring.Numbers"];
            }[];
            id: string;
            version: number;
            /** @enum {string} */
            state: "advanced" | "advancing" | "availability" | "cancelled-by-host" | "cancelled-by-organiser" | "cancelled-force-majeure" | "contract" | "contract-lapsed" | "declined" | "enquiry" | "get-in" | "get-out" | "hold" | "hold-expired" | "hold-released" | "offer" | "performed" | "recorded" | "settled" | "travel";
            tourId: string;
            organiserId: string;
            hostId: string;
            title: string;
            company: string;
            spaceId: string;
            spaceName: string;
            country: string;
            zone: string;
            firstDay: string;
            dayAfter: string;
            shows: string[];
            showsPlayed: number;
            holdExpiresAt: string | null;
            createdAt: string;
        };
        "touring.Finding": {
            rule: string;
            /** @enum {string} */
            verdict: "broken" | "holds" | "unknown";
            subject: string | null;
            numbers: components["schemas"]["touring.Numbers"];
            missing: string[];
        };
        "touring.Fraction": {
            numerator: string;
            denominator: string;
        };
        "touring.LegTerms": {
            from: string;
            to: string;
            departs: string;
            departsZone: string;
            arrives: string;
            arrivesZone: string;
            /** @enum {string} */
            mode: "air" | "rail" | "road" | "sea";
            distanceKm: number;
            crates: number;
            grossKg: number;
            /** @description The name of a firm. */
            carrier: string | null;
            tracking: string | null;
            sealNumber: string | null;
            quote: components["schemas"]["touring.Money"] | null;
            cost: components["schemas"]["touring.Money"] | null;
            /** @enum {string} */
            costBearer: "host-of-arrival" | "host-of-departure" | "organiser" | "shared";
            customs: {
                /** @enum {string} */
                procedure: "ata" | "none" | "t1" | "ta";
                documentNumber: string | null;
                issuedOn: string | null;
                expiresOn: string | null;
                broker: string | null;
                declaredValue: components["schemas"]["touring.Money"] | null;
            };
        };
        "touring.LegView": {
            deliveredAt: string | null;
            createdAt: string;
            next: ("book" | "cancel" | "clear-export" | "clear-import" | "collect" | "deliver" | "depart" | "discharge" | "plan" | "quote")[];
            id: string;
            version: number;
            /** @enum {string} */
            state: "booked" | "cancelled" | "collected" | "delivered" | "discharged" | "export-cleared" | "import-cleared" | "in-transit" | "planned" | "quoted";
            tourId: string;
            organiserId: string;
            title: string;
            fromStopId: string | null;
            toStopId: string | null;
            terms: components["schemas"]["touring.LegTerms"];
            carbonGrams: number | null;
        };
        "touring.LightPlanShown": {
            number: number;
            validFrom: string;
            enteredAt: string;
            lux: number | null;
            openMinutes: number[];
            maintenanceMinutes: number[];
            maintenanceLux: number | null;
            nightLux: number | null;
        };
        "touring.MatchedGap": {
            /** @enum {string} */
            gap: "clear-height-cm" | "crate-passage" | "crate-store" | "crate-store-climate" | "floor-area-m2" | "floor-load" | "gallery-works" | "hazard" | "humidity-change" | "lift-weight" | "lux" | "relative-humidity" | "security-level" | "temperature" | "uv" | "wall-length-m";
            /** @description The cheapest thing that closes it; null where nothing in the catalogue does. */
            measure: {
                code: string;
                /** @enum {string} */
                costClass: "large" | "moderate" | "small";
            } | null;
        };
        "touring.Money": {
            minor: number;
            currency: string;
        };
        "touring.MoveView": {
            insteadOf: {
                delivery: string;
                opening: string;
                closing: string;
                dispatch: string;
            };
            proposedAt: string;
            decidedAt: string | null;
            id: string;
            version: number;
            /** @enum {string} */
            state: "accepted" | "declined" | "proposed" | "withdrawn";
            stopId: string;
            /** @enum {string} */
            proposedBy: "host" | "organiser";
            delivery: string;
            opening: string;
            closing: string;
            dispatch: string;
        };
        "touring.Numbers": {
            [key: string]: number | string | null;
        };
        "touring.ObjectDetails": {
            heightCm?: number;
            widthCm?: number;
            depthCm?: number;
            weightKg?: number;
            /** @description A concept of the Art & Architecture Thesaurus. */
            materialUri?: string;
            /** @enum {string} */
            case?: "climate-showcase" | "none" | "showcase";
            mount?: string;
            rhMin?: number;
            rhMax?: number;
            rhChange24h?: number;
            tMin?: number;
            tMax?: number;
        };
        "touring.ObjectView": {
            value: {
                minor: number;
                currency: string;
            };
            createdAt: string;
            withdrawn: boolean;
            id: string;
            version: number;
            offerId: string;
            inventoryNumber: string;
            title: string;
            lender: string;
            /** @enum {string} */
            lightClass: "high" | "low" | "medium" | "none" | "special";
            maxLux: number | null;
            luxHoursPerYear: number | null;
            loanEnds: string | null;
            needsImmunity: boolean;
            needsExportLicence: boolean;
            needsCourier: boolean;
            cites: {
                taxon: string;
                /** @enum {string} */
                appendix: "I" | "II" | "III";
            }[];
            details: components["schemas"]["touring.ObjectDetails"];
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
                tour: {
                    key: string;
                    title: string;
                } | null;
                performances: components["schemas"]["touring.RecordedPerformance"][];
                days: {
                    start: string;
                    end: string;
                    zone: string;
                };
                rowId: string;
                company: string;
                venueKey: string;
                venueText: string;
                zoneBasis: string;
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
        "touring.PublicDetails": {
            hours: {
                weekday: number;
                fromMinute: number;
                toMinute: number;
            }[];
            ticketsUrl: string | null;
            languages: string[];
            accessibility: ("audio-description" | "companion-free" | "easy-language" | "hearing-loop" | "quiet-hours" | "sign-language" | "step-free" | "tactile")[];
        };
        "touring.PublicEventView": {
            changedAt: string;
            id: string;
            version: number;
            /** @enum {string} */
            state: "cancelled" | "hidden" | "moved-online" | "past" | "postponed" | "rescheduled" | "scheduled";
            sequence: number;
            details: components["schemas"]["touring.PublicDetails"];
            previousStart: string | null;
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
        "touring.SettlementView": {
            version: number;
            tourId: string;
            title: string;
            organiserId: string;
            hostId: string;
            signatures: {
                /** @enum {string} */
                side: "host" | "organiser";
                contentHash: string;
                at: string;
            }[];
            payments: {
                statedAt: string | null;
                receivedAt: string | null;
                amount: components["schemas"]["touring.Money"];
                /** @enum {string} */
                owedBy: "host" | "organiser";
                /** @enum {string} */
                owedTo: "host" | "organiser";
                /** @enum {string} */
                state: "owed" | "received" | "stated";
            }[];
            changedAt: string;
            next: ("confirm-part" | "confirm-receipt" | "countersign" | "deny-receipt" | "draw-up" | "present" | "redraw" | "sign" | "state-part" | "state-payment" | "take-back")[];
            fee: components["schemas"]["touring.Money"];
            cancellation: {
                /** @enum {string|null} */
                owedBy: "host" | "organiser" | null;
                cancelledOn: string;
                opening: string;
                daysToOpening: number;
                shareBasisPoints: number;
                irrecoverableMinor: number;
                rebookedMinor: number;
                capMinor: number | null;
                due: components["schemas"]["touring.Money"];
            } | null;
            split: {
                id: string;
                number: number;
                contentHash: string;
            } | null;
            lines: {
                /** @enum {string} */
                what: "balance" | "cancellation-fee" | "deposit" | "fee" | "own-costs" | "shared-costs" | "shared-costs-paid";
                amount: components["schemas"]["touring.Money"];
                /** @description Own costs are shown and stay where they are (F5). */
                counts: boolean;
            }[];
            /** @description To the minor unit, one for each currency that the lines are in: no rate is made up at the end. */
            balances: components["schemas"]["touring.Money"][];
            id: string;
            /** @enum {string} */
            state: "draft" | "paid" | "payment-stated" | "presented" | "signed" | "signed-by-one";
            drawn: number;
            contentHash: string;
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
        "touring.StayView": {
            next: {
                /** @enum {string} */
                step: "begin" | "cancel-by-host" | "cancel-by-organiser" | "cancel-force-majeure" | "close" | "close-early" | "dispatch" | "install" | "mark-ready" | "open" | "pack" | "receive" | "reopen-preparation" | "report" | "settle" | "start-delivery";
                actor: string;
                /** @enum {string} */
                to: "cancelled-by-host" | "cancelled-by-organiser" | "cancelled-force-majeure" | "closed" | "dispatched" | "in-delivery" | "installed" | "open" | "packed" | "preparing" | "ready" | "received" | "reported" | "settled";
                missing: {
                    /** @enum {string} */
                    what: "climate-check" | "closing-day" | "collected-legs" | "delivered-legs" | "deposit" | "documents" | "final-report" | "hours-of-rest" | "inbound-legs" | "incidents-closed" | "incoming-reports" | "insured-days" | "insured-value" | "late-reports-accepted" | "opening-day" | "outbound-legs" | "outgoing-reports" | "settlement" | "unpacking";
                    have: number;
                    need: number;
                    which: string | null;
                }[];
            }[];
            counts: {
                objects: number;
                reportsIn: number;
                reportsInLate: number;
                reportsOut: number;
                openIncidents: number;
            };
            insuredValue: components["schemas"]["touring.Money"];
            cover: {
                uncoveredDays: number;
                firstGap: string | null;
                shortMinor: number;
            };
            restEnds: string | null;
            facts: {
                /** @enum {string} */
                kind: "balance-received" | "climate-checked" | "deposit-received" | "final-report" | "image-rights-agreed" | "late-reports-accepted" | "materials-sent" | "received" | "settlement-signed" | "unpacked";
                at: string;
                value: {
                    amount?: components["schemas"]["touring.Money"];
                    visitors?: number;
                    openingDays?: number;
                    incidents?: number;
                };
            }[];
            legs: components["schemas"]["touring.LegView"][];
            covers: {
                id: string;
                recordedAt: string;
                recordedBy: string;
                terms: {
                    /** @enum {string} */
                    type: "commercial" | "self" | "state-indemnity";
                    insurer: string;
                    policyNumber: string;
                    agreedValue: components["schemas"]["touring.Money"];
                    limitConveyance: components["schemas"]["touring.Money"] | null;
                    limitLocation: components["schemas"]["touring.Money"] | null;
                    deductible: components["schemas"]["touring.Money"] | null;
                    from: string;
                    to: string;
                    exclusions: string | null;
                    certificateFileId: string | null;
                };
            }[];
            documents: {
                id: string;
                recordedAt: string;
                recordedBy: string;
                terms: {
                    /** @enum {string} */
                    kind: "cites-permit" | "customs" | "export-licence" | "immunity" | "import-licence" | "indemnity" | "loan-consent" | "other";
                    /** @description The office that gives it: an organisation's name. */
                    authority: string | null;
                    number: string | null;
                    appliedOn: string | null;
                    issuedOn: string | null;
                    expiresOn: string | null;
                    refusedOn: string | null;
                    objectIds: string[];
                    fileId: string | null;
                };
            }[];
            incidents: {
                happenedAt: string;
                raisedAt: string;
                closedAt: string | null;
                id: string;
                version: number;
                /** @enum {string} */
                state: "closed" | "open";
                tourId: string;
                stayId: string;
                legId: string | null;
                /** @enum {string} */
                kind: "climate" | "customs" | "damage" | "delay" | "light" | "loss" | "other" | "theft";
                /** @enum {string} */
                severity: "grave" | "minor" | "serious";
                objectIds: string[];
                raisedBy: string;
                words: string | null;
            }[];
            publicEvent: {
                changedAt: string;
                id: string;
                version: number;
                /** @enum {string} */
                state: "cancelled" | "hidden" | "moved-online" | "past" | "postponed" | "rescheduled" | "scheduled";
                sequence: number;
                details: components["schemas"]["touring.PublicDetails"];
                previousStart: string | null;
            } | null;
            files: {
                uploadedAt: string;
                id: string;
                name: string;
                mediaType: string;
                size: number;
                sha256: string;
            }[];
            id: string;
            version: number;
            /** @enum {string} */
            state: "cancelled-by-host" | "cancelled-by-organiser" | "cancelled-force-majeure" | "closed" | "dispatched" | "in-delivery" | "installed" | "open" | "packed" | "preparing" | "ready" | "received" | "reported" | "settled";
            tourId: string;
            organiserId: string;
            hostId: string;
            title: string;
            spaceId: string;
            zone: string;
            delivery: string;
            opening: string;
            closing: string;
            dispatch: string;
            begunAt: string;
        };
        "touring.StopObject": {
            inventoryNumber: string;
            title: string;
            lender: string;
            /** @enum {string} */
            lightClass: "high" | "low" | "medium" | "none" | "special";
            /** @description False where the stop has no list of its own: then everything on the offer's list comes. */
            listed: boolean;
            /**
             * @description The lender's last word on this object at this host.
             * @enum {string|null}
             */
            consent: "asked" | "granted" | "refused" | null;
            consentTo: string | null;
            objectId: string;
            fromDay: string | null;
            toDay: string | null;
            /** @description The object in whose place it hangs, by rotation or because that one stays at home. */
            substitutes: string | null;
            lux: number | null;
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
            state: "cancelled" | "challenged" | "concluded" | "confirmed" | "contract-declined" | "contract-lapsed" | "declined" | "facility-failed" | "hold" | "hold-expired" | "hold-released" | "recorded" | "reserved" | "withdrawn-by-host" | "withdrawn-by-organiser";
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
        "touring.WhatIfView": {
            id: string;
            version: number;
            /** @enum {string} */
            state: "declined" | "draft" | "proposed" | "published" | "withdrawn";
            tourId: string;
            organiserId: string;
            title: string;
            changes: ({
                delivery: null;
                opening: null;
                closing: null;
                dispatch: null;
                /** @enum {string} */
                kind: "add" | "drop" | "move";
                stopId: string;
                spaceId: string | null;
            } | {
                delivery: string;
                opening: string;
                closing: string;
                dispatch: string;
                /** @enum {string} */
                kind: "add" | "drop" | "move";
                stopId: string;
                spaceId: string | null;
            })[];
            changesCount: number;
            hostIds: string[];
            acceptedBy: string[];
            difference: {
                before: {
                    costs: {
                        minor: number;
                        currency: string;
                    }[];
                    unknown: {
                        km: number;
                        carbon: number;
                        cost: number;
                    };
                    stops: number;
                    days: number;
                    km: number;
                    carbonGrams: number;
                    ways: number;
                };
                after: {
                    costs: {
                        minor: number;
                        currency: string;
                    }[];
                    unknown: {
                        km: number;
                        carbon: number;
                        cost: number;
                    };
                    stops: number;
                    days: number;
                    km: number;
                    carbonGrams: number;
                    ways: number;
                };
                brokenBefore: {
                    rule: string;
                    title: string;
                    /** @enum {string} */
                    level: "block-confirm" | "block-ready" | "block-save" | "off" | "warn";
                    subject: string | null;
                    numbers: components["schemas"]["touring.Numbers"];
                    explanation: string;
                }[];
                brokenAfter: {
                    rule: string;
                    title: string;
                    /** @enum {string} */
                    level: "block-confirm" | "block-ready" | "block-save" | "off" | "warn";
                    subject: string | null;
                    numbers: components["schemas"]["touring.Numbers"];
                    explanation: string;
                }[];
                others: {
                    stopId: string;
                    days: number;
                    /** @description Firm ones move only by a proposal of their own. */
                    isFirm: boolean;
                }[];
            } | null;
            createdAt: string;
            changedAt: string;
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
        "coproduction.ProofField": {
            /**
             * Format: uuid
             * @description The signer's own key, as it was made known
             */
            keyId: string;
            /** @description Compact JWS with ES256 over the canonical JSON of the statement, by a key that the browser keeps */
            jws?: string;
            /** @description base64url */
            authenticatorData?: string;
            /** @description base64url */
            clientDataJSON?: string;
            /** @description base64url */
            signature?: string;
        };
        "coproduction.ApprovalField": {
            /**
             * Format: date
             * @description Day of the board's resolution
             */
            on: string;
            /** @description SHA-256 of the paper it stands in */
            documentHash: string;
        };
        "coproduction.SignBody": {
            /** @description Of the very text that is signed */
            textHash: string;
            /**
             * Format: uuid
             * @description The mandate to sign under; without it, the widest of the signer
             */
            mandateId?: string;
            /** @description The signer's own signature; without it the account alone signs, and the signature says so */
            proof?: components["schemas"]["coproduction.ProofField"];
            /** @description That the signer's board agreed */
            approval?: components["schemas"]["coproduction.ApprovalField"];
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
        "coproduction.AssignAgreementBody": {
            /**
             * Format: uuid
             * @description For which party
             */
            organisationId: string;
            /**
             * Format: uuid
             * @description Who holds a mandate of that organisation now; null: nobody is in charge any more
             */
            personRef: string | null;
            /** @description Needed from an administrator. Stays with the parties; events carry no words */
            reason?: string;
        };
        "coproduction.CreateProductionBody": {
            /** @enum {string} */
            kind: "stage" | "film" | "exhibition" | "co-edition" | "residency";
            title: string;
            /**
             * @description Of the text that prevails
             * @example zh-Hant
             */
            language: string;
            /** @description Partners of equal strength: no party is the lead */
            equalStrength?: boolean;
        };
        "coproduction.ProposeClauseBody": {
            /** @example SHR */
            clause: string;
            /** @description The heading; the catalogue’s own without it */
            title?: string;
            fields?: {
                [key: string]: unknown;
            };
            /** @description What counsel writes beside the fields */
            words?: string | null;
            /** @description Of a side letter: whom it is between */
            between?: string[];
            /** @description What was on the table when this was written; null where nothing was */
            answers: string | null;
            reason?: string;
        };
        "coproduction.SigningStage": {
            /** @description Organisations that sign in any order among themselves */
            parties: string[];
        };
        "coproduction.StepBody": {
            /** @enum {string} */
            step: "invite" | "accept-invitation" | "decline-invitation" | "give-seat" | "take-seat" | "open" | "renew-offer" | "accept" | "reject" | "retract" | "reopen" | "escalate" | "cast-vote" | "abandon" | "withdraw-party" | "waive-verdict" | "freeze" | "reopen-text" | "send" | "withdraw-signature" | "change-text" | "decline" | "refuse" | "call-off" | "satisfy-condition" | "waive-condition" | "enter-into-force" | "record-payment" | "suspend" | "resume" | "terminate" | "complete";
            /** @example SHR */
            clause?: string;
            /** @description Of the clause that is meant, of a verdict, or of evidence */
            hash?: string;
            clauses?: string[];
            /** Format: date-time */
            until?: string;
            /**
             * Format: uuid
             * @description Whom to invite or seat, or who convenes after one leaves
             */
            organisationId?: string;
            /** @enum {string} */
            role?: "lead" | "co-producer" | "associate" | "presenter" | "commissioner" | "investor";
            /** @enum {string} */
            seat?: "counsel" | "finance" | "facilitator" | "observer" | "auditor";
            /** Format: uuid */
            seatId?: string;
            /**
             * Format: uuid
             * @description The person who gets a seat of a party
             */
            personRef?: string;
            stages?: components["schemas"]["coproduction.SigningStage"][];
            /** @description Number of a condition or a payment in the text */
            number?: number;
            /** @description Stays with the parties; events carry no words */
            reason?: string;
        };
        "coproduction.AmendBody": {
            /** @description The clauses that are to change */
            clauses: string[];
        };
        "coproduction.TranslatedClause": {
            /** @example SHR */
            id: string;
            title: string;
            words?: string | null;
        };
        "coproduction.TranslationBody": {
            /** @example zh-Hant */
            language: string;
            /** @description Root of the text that is translated */
            root: string;
            clauses: components["schemas"]["coproduction.TranslatedClause"][];
        };
        "coproduction.CommentBody": {
            text: string;
        };
        "coproduction.VerdictBody": {
            /** @enum {string} */
            form: "feature" | "animation" | "documentary" | "tv";
        };
        "coproduction.WordFileBody": {
            /** @example UEsDBAo= */
            content: string;
        };
        "coproduction.AccountPartyField": {
            /** @description How claims name the party; for an organisation of the platform its id */
            id: string;
            name: string;
            /**
             * Format: uuid
             * @description Null for a party outside the platform, such as a bank
             */
            organisationId: string | null;
        };
        "coproduction.ClaimField": {
            party: string;
            /** @description Shares of one tier are 10,000 together */
            shareBasisPoints?: number;
            /** @description In place of a share */
            weight?: number;
            /** @example 12500000 */
            cap?: string;
            /** @description Lower ranks are filled first */
            rank?: number;
        };
        "coproduction.TierField": {
            id: string;
            /** @enum {string} */
            kind: "OFF_TOP" | "COST_RECOUP" | "LOAN" | "RECOUP" | "CORRIDOR" | "BONUS" | "POOL";
            /** @description The part that is taken */
            basisPoints?: number;
            /**
             * @description End of the whole tier
             * @example 12500000
             */
            cap?: string;
            /** @enum {string} */
            of?: "gross" | "reaching";
            /** @description Of a corridor: the tier that it runs beside */
            while?: string;
            /**
             * @description Of a bonus
             * @example 12500000
             */
            threshold?: string;
            claims: components["schemas"]["coproduction.ClaimField"][];
        };
        "coproduction.QuoteField": {
            /** @example EUR */
            from: string;
            /** @example EUR */
            to: string;
            /**
             * @description Whole units of `to` …
             * @example 12500000
             */
            numerator: string;
            /**
             * @description … for so many of `from`
             * @example 12500000
             */
            denominator: string;
            /**
             * Format: date
             * @description When the rate was fixed
             */
            on: string;
            source?: string;
        };
        "coproduction.OpenAccountBody": {
            /** Format: uuid */
            agreementId: string;
            /** @description Root of the agreement that was signed */
            root: string;
            title: string;
            /**
             * Format: uuid
             * @description The party that records what comes in
             */
            keeperId: string;
            /** @example EUR */
            currency: string;
            parties: components["schemas"]["coproduction.AccountPartyField"][];
            tiers: components["schemas"]["coproduction.TierField"][];
            fx?: components["schemas"]["coproduction.QuoteField"][];
        };
        "coproduction.SignedMoneyField": {
            /**
             * @description In minor units of the currency
             * @example -125000
             */
            minor: number;
            /** @example EUR */
            currency: string;
        };
        "coproduction.ReceiptBody": {
            /** Format: date */
            receivedOn: string;
            /** @description Below zero for a refund or a correction */
            amount: components["schemas"]["coproduction.SignedMoneyField"];
            /** @description What the bank or the box office calls it */
            reference?: string;
            /** @description Number of the receipt that this one takes back */
            corrects?: number;
        };
        "coproduction.ShareField": {
            party: string;
            shareBasisPoints: number;
        };
        "coproduction.TierSharesField": {
            /** @description Id of the tier */
            tier: string;
            shares: components["schemas"]["coproduction.ShareField"][];
        };
        "coproduction.WhatIfBody": {
            /**
             * @description Total receipts; left out, what has come in
             * @example 12500000
             */
            received?: string;
            tiers?: components["schemas"]["coproduction.TierSharesField"][];
        };
        "coproduction.BrowserKeyField": {
            x: string;
            y: string;
            /** @description Compact JWS by the key over { purpose, account, thumbprint } */
            proof: string;
        };
        "coproduction.PasskeyField": {
            /** @description base64url */
            credentialId: string;
            /** @description base64url */
            attestationObject: string;
            /** @description base64url */
            clientDataJSON: string;
        };
        "coproduction.RegisterKeyBody": {
            /** @description By which its owner knows it */
            label: string;
            /** @description Either this or passkey */
            browserKey?: components["schemas"]["coproduction.BrowserKeyField"];
            passkey?: components["schemas"]["coproduction.PasskeyField"];
        };
        "coproduction.BudgetField": {
            /** @example 500000000 */
            amountMinor: string;
            /** @example EUR */
            currency: string;
        };
        "coproduction.RateField": {
            /** @example EUR */
            from: string;
            /** @example EUR */
            to: string;
            /**
             * @description One unit of the first currency is numerator / denominator units of the second
             * @example 500000000
             */
            numerator: string;
            /** @example 500000000 */
            denominator: string;
            /** Format: date */
            on: string;
        };
        "coproduction.FirmField": {
            name?: string;
            shareBasisPoints?: number;
        };
        "coproduction.ParticipantField": {
            /** @example VN */
            country: string;
            /** @description Left out while it is open; all of them are 10,000 together */
            shareBasisPoints?: number;
            /** @enum {string} */
            contribution: "artistic" | "financial";
            firms?: components["schemas"]["coproduction.FirmField"][];
        };
        "coproduction.FactsField": {
            /** @description Points earned by element; what is not listed earns none */
            points?: {
                [key: string]: number;
            };
            /** @description Technical and artistic share by country */
            creativeShareBasisPoints?: {
                [key: string]: number;
            };
            newFootageBasisPoints?: number;
            lengthMinutes?: number;
            daysBeforeShooting?: number;
            financingConfirmedBasisPoints?: number;
            oldestLetterOfIntentDays?: number;
            nonMemberFundingBasisPoints?: number;
            noCommonControl?: boolean;
            europeanIdentity?: boolean;
            receiptsClause?: boolean;
            nationalWorkAtHome?: boolean;
            effectiveParticipation?: boolean;
            crewFromEuOrChina?: boolean;
            requiredCast?: boolean;
            promotionCompensated?: boolean;
            proportionalParticipation?: boolean;
        };
        "coproduction.AssumedAgreementField": {
            between: string[];
            /**
             * @description "none", or an id like IT-JP-2023
             * @example none
             */
            treaty: string;
        };
        "coproduction.AssumedPartyField": {
            /** @enum {string} */
            instrument: "COE-147" | "COE-220" | "EURIMAGES" | "EU" | "UNESCO-2005";
            /** @example VN */
            country: string;
            is: boolean;
        };
        "coproduction.AssumeField": {
            bilateral?: components["schemas"]["coproduction.AssumedAgreementField"][];
            party?: components["schemas"]["coproduction.AssumedPartyField"][];
        };
        "coproduction.ConstellationBody": {
            /** @enum {string} */
            work: "film";
            /** @enum {string} */
            form: "feature" | "animation" | "documentary" | "tv";
            /**
             * Format: date
             * @description Date of the contract: selects editions and memberships
             */
            signedOn?: string;
            budget: components["schemas"]["coproduction.BudgetField"];
            fx?: components["schemas"]["coproduction.RateField"][];
            participants: components["schemas"]["coproduction.ParticipantField"][];
            facts?: components["schemas"]["coproduction.FactsField"];
            /** @description Replaces what the rows say and is repeated in the answer */
            assume?: components["schemas"]["coproduction.AssumeField"];
        };
        "coproduction.TreatyRowBody": {
            /** @enum {string} */
            kind: "membership" | "agreement";
            /** @description One for a membership, the two sides for an agreement */
            countries: string[];
            /** @enum {string} */
            instrument?: "COE-147" | "COE-220" | "EURIMAGES" | "EU" | "UNESCO-2005";
            /** @enum {string} */
            status?: "party" | "signed" | "declaration-listed" | "not-listed" | "former" | "not-party";
            /** @enum {string} */
            agreementKind?: "film" | "audiovisual" | "tv" | "mou" | "fta-annex" | "protocol";
            /** @example 2015-03 */
            signedOn?: string;
            /** @example 2015-03 */
            inForceOn?: string;
            /** @example 2015-03 */
            leftOn?: string;
            reservation?: string;
            minShare?: number;
            maxShare?: number;
            derogationMin?: number;
            thirdPartyMax?: number;
            notes?: string;
            /** @description Where it was read */
            source: string;
            /** Format: date */
            checkedOn: string;
            /** @enum {string} */
            confidence: "TEXT" | "SECONDARY" | "UNVERIFIED";
            /** @enum {string} */
            sharesConfidence?: "TEXT" | "SECONDARY" | "UNVERIFIED";
        };
        "coproduction.PrecedentPartField": {
            /** @example FR */
            country: string;
            isMajority: boolean;
        };
        "coproduction.PrecedentFields": {
            rowId: string;
            /** @description Of the file that is imported, for whoever mends it */
            line: number;
            title: string | null;
            year: number;
            parts: components["schemas"]["coproduction.PrecedentPartField"][];
            /** @description Lines of the film that could not be read */
            missing: number;
        };
        "coproduction.PrecedentsBulkBody": {
            /**
             * @description The publication that the rows were taken from
             * @example films-coproduction
             */
            source: string;
            /** @description At most 500; each gets an answer of its own */
            rows: components["schemas"]["coproduction.PrecedentFields"][];
        };
        "coproduction.ObligationStepBody": {
            /** @example PRE-1 */
            obligation: string;
            /** @enum {string} */
            step: "meet" | "waive";
            /** @description SHA-256 of what shows that it was done */
            evidence?: string;
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
        "coproduction.AccountView": {
            /** @description Of every set of terms but the first: from which day on, and the root of the text that brought it. */
            amended: {
                from: string;
                root: string;
            }[];
            balance: components["schemas"]["coproduction.BalanceView"];
            whole: components["schemas"]["coproduction.WholeView"][];
            actions: ("amend-terms" | "close" | "open" | "record-receipt")[];
            currency: string;
            parties: {
                id: string;
                name: string;
                organisationId: string | null;
            }[];
            tiers: {
                id: string;
                /** @enum {string} */
                kind: "BONUS" | "CORRIDOR" | "COST_RECOUP" | "LOAN" | "OFF_TOP" | "POOL" | "RECOUP";
                basisPoints?: number;
                cap?: string;
                /** @enum {string} */
                of?: "gross" | "reaching";
                while?: string;
                threshold?: string;
                claims: {
                    party: string;
                    shareBasisPoints?: number;
                    weight?: number;
                    cap?: string;
                    rank?: number;
                }[];
            }[];
            fx: {
                from: string;
                to: string;
                numerator: string;
                denominator: string;
                on: string;
                source?: string;
            }[];
            id: string;
            version: number;
            /** @enum {string} */
            status: "closed" | "open";
            agreementId: string;
            root: string;
            title: string;
            leadId: string;
            keeperId: string;
            /** Format: date-time */
            openedAt: string;
            closedOn: string | null;
        };
        "coproduction.ActedBy": {
            accountKey: string;
            personRef: string | null;
            actingFor: string | null;
        };
        "coproduction.AgreedDates": {
            occupancy: components["schemas"]["coproduction.DateRange"];
            opening: components["schemas"]["coproduction.DateRange"];
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
            inCharge: {
                organiser: string | null;
                host: string | null;
            };
            signatures: {
                signer: string;
                mandateId: string;
                signedAt: string;
                evidence: components["schemas"]["coproduction.RecordedEvidence"] | null;
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
            addenda: {
                text: string;
                addendum: {
                    header: {
                        /** @constant */
                        kind: "addendum";
                        /** @constant */
                        edition: 1;
                        agreementId: string;
                        textRoot: string;
                        number: number;
                        previousHash: string | null;
                    };
                    before: components["schemas"]["coproduction.AgreedDates"];
                    after: components["schemas"]["coproduction.AgreedDates"];
                    /**
                     * @description Null where several stops were moved together, which nobody of the two had asked for alone.
                     * @enum {string|null}
                     */
                    askedBy: "host" | "organiser" | null;
                    askedAt: string | null;
                    /** @description The moment at which the second side agreed too. */
                    agreedAt: string;
                };
                /** @description Over the canonical JSON, as of every clause. */
                hash: string;
            }[];
            actions: string[];
        };
        "coproduction.Amount": {
            minor: string;
            currency: string;
        };
        "coproduction.AmountByParty": {
            [key: string]: string;
        };
        "coproduction.AsksAgain": {
            clause: ("APP" | "ART" | "ASG" | "AVR" | "BUD" | "CAN" | "CON" | "CRE" | "DLK" | "EDI" | "EXH" | "FES" | "FIL" | "FM" | "FX" | "INS" | "LAW" | "LOA" | "MAT" | "OBJ" | "OWN" | "PAR" | "PAY" | "PRE" | "RES" | "RTS" | "SCH" | "SHR" | "TAX" | "TER" | "TERM" | "TOU" | "TRA" | "VEN" | "WAT") | string;
            because: ("APP" | "ART" | "ASG" | "AVR" | "BUD" | "CAN" | "CON" | "CRE" | "DLK" | "EDI" | "EXH" | "FES" | "FIL" | "FM" | "FX" | "INS" | "LAW" | "LOA" | "MAT" | "OBJ" | "OWN" | "PAR" | "PAY" | "PRE" | "RES" | "RTS" | "SCH" | "SHR" | "TAX" | "TER" | "TERM" | "TOU" | "TRA" | "VEN" | "WAT") | string;
        };
        "coproduction.BalanceView": {
            received: string;
            paid: components["schemas"]["coproduction.AmountByParty"];
            held: string;
            perTier: {
                tier: string;
                /** @enum {string} */
                kind: "BONUS" | "CORRIDOR" | "COST_RECOUP" | "LOAN" | "OFF_TOP" | "POOL" | "RECOUP";
                total: string;
                parties: components["schemas"]["coproduction.AmountByParty"];
                /** @description Null without an end. */
                cap: string | null;
                open: boolean;
            }[];
            /** @description Only after refunds that took back what was paid already. */
            toRecover?: components["schemas"]["coproduction.AmountByParty"];
        };
        "coproduction.ClauseComment": {
            id: string;
            text: string;
            /** Format: date-time */
            at: string;
            organisationId: string | null;
            personRef: string | null;
        };
        "coproduction.ClauseRef": {
            id: ("APP" | "ART" | "ASG" | "AVR" | "BUD" | "CAN" | "CON" | "CRE" | "DLK" | "EDI" | "EXH" | "FES" | "FIL" | "FM" | "FX" | "INS" | "LAW" | "LOA" | "MAT" | "OBJ" | "OWN" | "PAR" | "PAY" | "PRE" | "RES" | "RTS" | "SCH" | "SHR" | "TAX" | "TER" | "TERM" | "TOU" | "TRA" | "VEN" | "WAT") | string;
            hash: string;
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
        "coproduction.FieldGroup": {
            [key: string]: boolean | components["schemas"]["coproduction.FieldGroup"] | (components["schemas"]["coproduction.FieldGroup"] | number | string)[] | number | string;
        };
        "coproduction.FieldRule": {
            /** @constant */
            is: "group";
            fields: {
                [key: string]: components["schemas"]["coproduction.FieldRule"];
            };
            optional?: boolean;
        } | {
            /** @constant */
            is: "whole";
            least: number;
            most: number;
            optional?: boolean;
        } | {
            /** @constant */
            is: "text";
            most: number;
            optional?: boolean;
        } | {
            /** @constant */
            is: "list";
            of: components["schemas"]["coproduction.FieldRule"];
            least: number;
            most: number;
            shared?: boolean;
            optional?: boolean;
        } | {
            /** @constant */
            is: "code";
            of: string[];
            optional?: boolean;
        } | {
            /** @constant */
            is: "basis-points";
            optional?: boolean;
        } | {
            /** @constant */
            is: "digits";
            optional?: boolean;
        } | {
            /** @constant */
            is: "money";
            optional?: boolean;
        } | {
            /** @enum {string} */
            is: "country" | "currency" | "date" | "flag" | "hash" | "language" | "party";
            optional?: boolean;
        };
        "coproduction.KeyView": {
            id: string;
            /** @enum {string} */
            kind: "key" | "passkey";
            label: string;
            thumbprint: string;
            credentialId: string | null;
            organisationId: string;
            personRef: string;
            /** Format: date-time */
            registeredAt: string;
            /** Format: date-time */
            confirmedAt: string | null;
            /** Format: date-time */
            givenUpAt: string | null;
            isOwn: boolean;
        };
        "coproduction.Money": {
            minor: number;
            currency: string;
        };
        "coproduction.NameIn": {
            language: string;
            text: string;
        };
        "coproduction.ProductionParty": {
            organisationId: string;
            /** @enum {string} */
            role: "associate" | "co-producer" | "commissioner" | "investor" | "lead" | "presenter";
            name: string;
            /** @description ISO 3166-1 alpha-2, or the platform's own code of a partner that is no country; null where the directory knows none. */
            partner: string | null;
        };
        "coproduction.ProductionView": {
            id: string;
            version: number;
            /** @enum {string} */
            kind: "co-edition" | "exhibition" | "film" | "residency" | "stage";
            title: string;
            language: string;
            /** @enum {string} */
            status: "abandoned" | "completed" | "deadlock" | "drafting" | "executed" | "expired" | "in-force" | "lapsed" | "negotiating" | "signing" | "suspended" | "terminated" | "text-agreed" | "withdrawn";
            ruleEdition: string;
            amends: {
                productionId: string;
                root: string;
            } | null;
            convenor: string;
            draft: {
                number: number;
                root: string;
            };
            offerUntil: string | null;
            deadlock: {
                clause: ("APP" | "ART" | "ASG" | "AVR" | "BUD" | "CAN" | "CON" | "CRE" | "DLK" | "EDI" | "EXH" | "FES" | "FIL" | "FM" | "FX" | "INS" | "LAW" | "LOA" | "MAT" | "OBJ" | "OWN" | "PAR" | "PAY" | "PRE" | "RES" | "RTS" | "SCH" | "SHR" | "TAX" | "TER" | "TERM" | "TOU" | "TRA" | "VEN" | "WAT") | string;
                until: string;
            } | null;
            waivedBy: string[];
            seats: components["schemas"]["coproduction.Seat"][];
            parties: {
                organisationId: string;
                /** @enum {string} */
                role: "associate" | "co-producer" | "commissioner" | "investor" | "lead" | "presenter";
                name: string;
                partner: string | null;
                /** @enum {string} */
                standing: "declined" | "invited" | "joined" | "left";
            }[];
            yours: {
                organisations: string[];
                seats: ("auditor" | "counsel" | "facilitator" | "finance" | "invited" | "lead" | "negotiator" | "observer" | "signatory")[];
                steps: ("abandon" | "accept" | "accept-invitation" | "amend" | "call-off" | "cast-vote" | "change-text" | "complete" | "decline" | "decline-invitation" | "enter-into-force" | "escalate" | "freeze" | "give-seat" | "invite" | "mediate" | "open" | "propose" | "record-payment" | "record-verdict" | "refuse" | "reject" | "renew-offer" | "reopen" | "reopen-text" | "resume" | "retract" | "satisfy-condition" | "send" | "sign" | "suspend" | "take-seat" | "terminate" | "waive-condition" | "waive-verdict" | "withdraw-party" | "withdraw-signature")[];
            };
            verdict: {
                isCurrent: boolean;
                verdictHash: string;
                /** @description The clauses that it was reckoned from, by their hashes. */
                factsHash: string;
                edition: string;
                /** @description The word of the treaty engine, such as `ELIGIBLE`; only those of `passingVerdicts` let a text be frozen without waivers. */
                outcome: string;
            } | null;
            clauses: {
                id: ("APP" | "ART" | "ASG" | "AVR" | "BUD" | "CAN" | "CON" | "CRE" | "DLK" | "EDI" | "EXH" | "FES" | "FIL" | "FM" | "FX" | "INS" | "LAW" | "LOA" | "MAT" | "OBJ" | "OWN" | "PAR" | "PAY" | "PRE" | "RES" | "RTS" | "SCH" | "SHR" | "TAX" | "TER" | "TERM" | "TOU" | "TRA" | "VEN" | "WAT") | string;
                /** @enum {string} */
                status: "agreed" | "countered" | "dropped" | "escalated" | "open" | "proposed" | "reconfirm" | "rejected" | "reopened" | "settled";
                hash: string | null;
                mandatory: boolean;
                locked: boolean;
                because: string | null;
                isHidden: boolean;
                title: string | null;
                fields: components["schemas"]["coproduction.FieldGroup"] | null;
                words: string | null;
                between: string[] | null;
                proposedBy: string | null;
                counters: number;
                openSince: string | null;
                /** @description From when on it can be escalated: an instant, or `now`. */
                stuckAt: string | null;
                consents: {
                    party: string;
                    /** @enum {string} */
                    how: "casting-vote" | "own";
                }[];
                missing: string[];
                branches: {
                    hash: string;
                    by: string;
                    consented: string[];
                }[];
            }[];
            faults: {
                clause: ("APP" | "ART" | "ASG" | "AVR" | "BUD" | "CAN" | "CON" | "CRE" | "DLK" | "EDI" | "EXH" | "FES" | "FIL" | "FM" | "FX" | "INS" | "LAW" | "LOA" | "MAT" | "OBJ" | "OWN" | "PAR" | "PAY" | "PRE" | "RES" | "RTS" | "SCH" | "SHR" | "TAX" | "TER" | "TERM" | "TOU" | "TRA" | "VEN" | "WAT") | string;
                /** @description The rule that is broken, in words of the catalogue. */
                rule: string;
                details: {
                    [key: string]: number[] | number | string;
                };
            }[];
            signing: {
                openStage: number | null;
                root: string;
                stages: string[][];
                signBy: string;
            } | null;
            signatures: {
                signatureId: string;
                party: string;
                signer: string;
                mandateId: string;
                root: string;
                evidence: string;
                signedAt: string;
                voided: {
                    /** @enum {string} */
                    reason: "declined" | "ended" | "mandate-was-revoked" | "party-withdrawn" | "text-changed" | "withdrawn-by-signer";
                    at: string;
                } | null;
            }[];
            conditions: {
                condition: number;
                evidence: string | null;
                waivedBy: string[];
            }[];
            longStop: string | null;
            termEnd: string | null;
            suspendedAt: string | null;
            payments: number[];
            amendments: {
                productionId: string;
                root: string | null;
            }[];
            consolidatedRoot: string | null;
        };
        "coproduction.Provision": {
            article: string;
            low: number | null;
            high: number | null;
            /** @enum {string} */
            confidence: "SECONDARY" | "TEXT" | "UNVERIFIED";
            source: string;
        };
        "coproduction.PublicPoint": {
            /** @constant */
            kty: "EC";
            /** @constant */
            crv: "P-256";
            x: string;
            y: string;
        };
        "coproduction.RecordedEvidence": {
            /** @enum {string} */
            kind: "account" | "key" | "passkey";
            /** @enum {string} */
            level: "account-only" | "advanced-type" | "simple";
            keyThumbprint: string | null;
            hash: string;
        };
        "coproduction.Seat": {
            seatId: string;
            /** @enum {string} */
            seat: "auditor" | "counsel" | "facilitator" | "finance" | "observer";
            organisationId: string;
            personRef: string | null;
        };
        "coproduction.Statement": {
            /** @constant */
            format: "caravanserai-signature-1";
            agreementId: string;
            root: string;
            party: string;
            organisationId: string;
            signer: string;
            mandate: {
                id: string;
                limit: components["schemas"]["coproduction.Money"] | null;
            };
            liability: components["schemas"]["coproduction.Money"][];
            approval: {
                on: string;
                documentHash: string;
            } | null;
            /** @description RFC 7638; null where no key signs. */
            keyThumbprint: string | null;
            /** @enum {string} */
            level: "account-only" | "advanced-type" | "simple";
            reasons: ("assessed-by-nobody" | "key-confirmed-by-another" | "key-leaves-no-device" | "key-not-confirmed" | "no-key-of-the-signer" | "nobody-verified-at-the-key" | "not-qualified" | "verified-at-the-key")[];
            law: {
                country: string;
                act: string;
                /** @enum {string} */
                confidence: "secondary" | "text" | "unverified";
            } | null;
            at: string;
        };
        "coproduction.StepTaken": {
            production: components["schemas"]["coproduction.ProductionView"];
            /** @description Which clauses ask for consent again, and because of which change. */
            asksAgain: components["schemas"]["coproduction.AsksAgain"][];
        };
        "coproduction.Succession": {
            statement: {
                /** @constant */
                format: "caravanserai-issuer-succession-1";
                previous: components["schemas"]["coproduction.PublicPoint"];
                next: components["schemas"]["coproduction.PublicPoint"];
                at: string;
            };
            /** @description Detached JWS over the canonical JSON of the statement. */
            byPrevious: string;
            byNext: string;
        };
        "coproduction.WholeView": {
            party: string;
            /** @description Total receipts in minor units; null where the party has nothing to get back, or never gets all of it. */
            receipts: string | null;
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
            category: "offers" | "line" | "rights" | "facility" | "negotiation" | "contract" | "money" | "crossings" | "office" | "office-news";
            /** @enum {string} */
            channel: "inbox" | "email";
            enabled: boolean;
        };
        "notifications.RhythmBody": {
            /** @enum {string} */
            category: "offers" | "line" | "rights" | "facility" | "negotiation" | "contract" | "money" | "crossings" | "office" | "office-news";
            /** @enum {string} */
            rhythm: "daily" | "weekly";
        };
        "notifications.QuietBody": {
            /** @example 07:30 */
            from: string;
            /**
             * @description Where it is the earlier one, on the next day
             * @example 07:30
             */
            to: string;
        };
        "notifications.DeliveryBody": {
            /**
             * @description By whose clocks all times count
             * @example Asia/Ho_Chi_Minh
             */
            zone: string;
            /**
             * @description When a digest is sent
             * @example 07:30
             */
            digestAt: string;
            /** @description The day of a weekly digest, 1 for Monday */
            digestOn: number;
            /** @description Hours in which letters wait, but for what must be answered before they end; null for none */
            quiet: components["schemas"]["notifications.QuietBody"] | null;
        };
        "notifications.PreferencesBody": {
            /** @description All that is chosen; whatever is left out is on */
            choices: components["schemas"]["notifications.ChoiceBody"][];
            /** @description Categories whose letters come as one digest; whatever is left out comes at once */
            rhythms?: components["schemas"]["notifications.RhythmBody"][];
            /** @description When letters come; as at first where it is left out */
            delivery?: components["schemas"]["notifications.DeliveryBody"];
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
            state: "delivered" | "failed" | "gathered" | "held" | "pending" | "read" | "retrying" | "sending" | "sent" | "stale" | "suppressed";
            /** @enum {string} */
            category: "contract" | "crossings" | "facility" | "line" | "money" | "negotiation" | "offers" | "office" | "office-news" | "rights";
            mandatory: boolean;
            /** @enum {string} */
            template: "account-closed" | "account-opened" | "account-receipt" | "agreement-declined" | "agreement-drafted" | "agreement-executed" | "agreement-lapsed" | "agreement-put-in-charge" | "agreement-signed" | "agreement-waits" | "agreement-withdrawn" | "border-crossed" | "challenge-answered" | "challenge-dropped" | "challenge-kept" | "challenge-made" | "changes-declined" | "changes-proposed" | "contract-offered" | "deadline-extended" | "deadline-near" | "designation-expired" | "designation-expiring" | "designation-rejected" | "designation-returned" | "designation-submitted" | "engagement-advanced" | "engagement-advancing" | "engagement-agreed" | "engagement-asked" | "engagement-available" | "engagement-cancelled" | "engagement-declined" | "engagement-departed" | "engagement-held" | "engagement-hold-expired" | "engagement-lapsed" | "engagement-offered" | "engagement-released" | "engagement-settled" | "engagement-to-settle" | "facility-assessed" | "facility-conditions-accepted" | "hold-challenged" | "hold-declined" | "hold-expired" | "hold-extended" | "hold-gone" | "hold-lost" | "hold-moved-up" | "hold-placed" | "host-invited" | "incident-raised" | "move-declined" | "move-proposed" | "obligation-late" | "obligation-near" | "offer-changes-requested" | "offer-published" | "offer-rejected" | "offer-submitted" | "office-changed" | "office-ended" | "office-left" | "office-rests" | "office-resumed" | "office-suspended" | "office-taken" | "office-vacant" | "office-works-again" | "production-abandoned" | "production-amended" | "production-amending" | "production-completed" | "production-condition-waived" | "production-deadlocked" | "production-declined" | "production-executed" | "production-expired" | "production-in-force" | "production-invitation-declined" | "production-invited" | "production-joined" | "production-lapsed" | "production-mediated" | "production-more-time" | "production-opened" | "production-party-left" | "production-reopened" | "production-resumed" | "production-seat-given" | "production-signature-voided" | "production-signed" | "production-suspended" | "production-terminated" | "production-text-agreed" | "production-text-changed" | "production-to-sign" | "production-vote-cast" | "production-withdrawn" | "reservation-released" | "settlement-half-signed" | "settlement-paid" | "settlement-payment-denied" | "settlement-payment-stated" | "settlement-presented" | "settlement-signed" | "settlement-taken-back" | "settlement-to-pay" | "signature-voided" | "split-answered" | "split-proposed" | "stop-cancelled" | "stop-confirmed" | "stop-moved" | "stop-put-in-charge" | "stop-waits" | "terms-accepted" | "terms-proposed" | "text-agreed" | "text-reopened";
            /** @enum {string} */
            language: "en" | "fr";
        };
        "notifications.SheetView": {
            id: string;
            version: number;
            choices: {
                /** @enum {string} */
                category: "contract" | "crossings" | "facility" | "line" | "money" | "negotiation" | "offers" | "office" | "office-news" | "rights";
                /** @enum {string} */
                channel: "email" | "inbox";
                enabled: boolean;
                mandatory: boolean;
                /** @enum {string} */
                meaning: "Contracts offered, agreed, signed, executed or ended, stops confirmed, and accounts to sign or to pay." | "Dates that are at risk or lost: a challenge to answer, a hold that ended." | "Drafts and proposals on the way to an agreed text." | "Movements in the line for dates: holds placed, moved up, extended, given back." | "One's own designation as a point of contact, and the ends of those that one must renew." | "Shared costs, and the accounts from which a co-production is paid out." | "The assessment of a venue for a work, and the rider of a performance." | "The other designations of one's partner." | "The review of an offer before possible hosts see it." | "Works that will cross the border of the country one is point of contact of.";
            }[];
            rhythms: {
                /** @enum {string} */
                category: "contract" | "crossings" | "facility" | "line" | "money" | "negotiation" | "offers" | "office" | "office-news" | "rights";
                /** @enum {string} */
                rhythm: "at-once" | "daily" | "weekly";
            }[];
            delivery: {
                zone: string;
                digestAt: string;
                /**
                 * @description The day of a weekly digest.
                 * @enum {number}
                 */
                digestOn: 1 | 2 | 3 | 4 | 5 | 6 | 7;
                /** @description From the first time to before the second, over midnight where it is the earlier one; null for none. */
                quiet: {
                    from: string;
                    to: string;
                } | null;
            };
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
        "dashboard.CalendarsUsed": {
            waits: number;
            /** @description Of them those whose country is not known, so that Saturdays and Sundays alone were left out. */
            weekendsOnly: number;
            /** @description Codes of the partners whose calendars were used, ascending. */
            partners: string[];
            /** @description Those of them of which holidays in the time of the log are not verified. */
            unverified: string[];
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
    "contacts.readCalendar": {
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
                    "application/json": components["schemas"]["contacts.CalendarView"];
                };
            };
            default: components["responses"]["contacts.Problem"];
        };
    };
    "contacts.enterCalendarRow": {
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
                "application/json": components["schemas"]["contacts.CalendarRowBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contacts.CalendarView"];
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
    "touring.offersDraft": {
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
    "touring.offersRevise": {
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
    "touring.offersSubmit": {
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
    "touring.offersClose": {
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
    "touring.offerReviewWithdraw": {
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
    "touring.toursPlan": {
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
                        findings: {
                            passages: {
                                fromId: string;
                                toId: string;
                                /** @enum {string} */
                                verdict: "impossible" | "overlap" | "possible" | "unknown";
                                /** @description From the last day here to the first day there, as posters count: 3 May to 4 May is 1, the same day 0, and below that both were open at once. */
                                gapDays: number | null;
                                /** @description Whole days that must lie between the last and the first day; where `km` is unknown, those that the shortest way would need. */
                                leastDays: number;
                            }[];
                            /** @description Days on which a company appeared more than once. `sameTime`: the hour at which two began at once, null for none. */
                            fullDays: {
                                date: string;
                                company: string;
                                appearances: number;
                                oneVenue: boolean;
                                sameTime: string | null;
                            }[];
                            /** @description Performances on a day on which the clocks of the place changed, by so many minutes; `skipped` and `twice` are times that no clock showed, or showed again. */
                            clockChanges: {
                                engagementId: string;
                                date: string;
                                localTime: string | null;
                                minutes: number;
                                clock: string | null;
                            }[];
                        };
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
                            state: "cancelled" | "challenged" | "concluded" | "confirmed" | "contract-declined" | "contract-lapsed" | "declined" | "facility-failed" | "hold" | "hold-expired" | "hold-released" | "recorded" | "reserved" | "withdrawn-by-host" | "withdrawn-by-organiser";
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
                            /** @enum {string} */
                            kind: "engagement" | "stop";
                            stopId: string | null;
                            engagementId: string | null;
                            tourId: string;
                            title: string;
                            /** @enum {string} */
                            state: "advanced" | "advancing" | "availability" | "cancelled" | "cancelled-by-host" | "cancelled-by-organiser" | "cancelled-force-majeure" | "challenged" | "concluded" | "confirmed" | "contract" | "contract-declined" | "contract-lapsed" | "declined" | "enquiry" | "facility-failed" | "get-in" | "get-out" | "hold" | "hold-expired" | "hold-released" | "offer" | "performed" | "recorded" | "reserved" | "settled" | "travel" | "withdrawn-by-host" | "withdrawn-by-organiser";
                            rank: number | null;
                            /** @description Both sides are bound; a contract or an offer that is out may still fall. */
                            isConfirmed: boolean;
                            delivery: string;
                            opening: string;
                            closing: string;
                            dispatch: string;
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
                state?: "hold" | "challenged" | "reserved" | "contract-lapsed" | "confirmed" | "concluded" | "cancelled" | "hold-expired" | "hold-released" | "declined" | "facility-failed" | "contract-declined" | "withdrawn-by-organiser" | "withdrawn-by-host" | "recorded";
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
                            state: "cancelled" | "challenged" | "concluded" | "confirmed" | "contract-declined" | "contract-lapsed" | "declined" | "facility-failed" | "hold" | "hold-expired" | "hold-released" | "recorded" | "reserved" | "withdrawn-by-host" | "withdrawn-by-organiser";
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
                        inCharge: {
                            organiser: string | null;
                            host: string | null;
                        };
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
                        state: "cancelled" | "challenged" | "concluded" | "confirmed" | "contract-declined" | "contract-lapsed" | "declined" | "facility-failed" | "hold" | "hold-expired" | "hold-released" | "recorded" | "reserved" | "withdrawn-by-host" | "withdrawn-by-organiser";
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
    "touring.stopDecisionsDecline": {
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
    "touring.assign": {
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
                "application/json": components["schemas"]["touring.AssignStopBody"];
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
    "touring.rulesList": {
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
                            id: string;
                            title: string;
                            /** @enum {string} */
                            declaredLevel: "block-confirm" | "block-ready" | "block-save" | "off" | "warn";
                            /** @enum {string} */
                            level: "block-confirm" | "block-ready" | "block-save" | "off" | "warn";
                            reason: string | null;
                            setAt: string | null;
                            /** @enum {string} */
                            actor: "both" | "host" | "organiser";
                            needs: ("applications" | "arrivals" | "calls" | "cancellations" | "customs" | "engagements" | "facility-reports" | "legs" | "light-plan" | "objects" | "offer-terms" | "permits" | "policies" | "public-events" | "reference-rows" | "rider" | "space-calendar" | "splits" | "stops" | "travellers" | "turnarounds")[];
                            explanation: string;
                            source: string;
                        }[];
                        nextCursor: null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.level": {
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
                rule: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["touring.RuleLevelBody"];
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
                        /** @enum {string} */
                        level: "block-confirm" | "block-ready" | "block-save" | "off" | "warn";
                        reason: string;
                        setAt: string;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.referenceRows": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
                kind?: string;
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
                            value: {
                                [key: string]: boolean | (components["schemas"]["touring.Numbers"] | number | string)[] | number | string | null;
                            };
                            inForce: boolean;
                            kind: string;
                            code: string;
                            validFrom: string;
                            /** @description The first day on which it holds no more; null while no end is known. */
                            validTo: string | null;
                            source: string;
                            /** @enum {string} */
                            confidence: "secondary" | "text" | "unverified";
                            owner: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.enter": {
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
                "application/json": components["schemas"]["touring.ReferenceRowBody"];
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
                        kind: string;
                        code: string;
                        validFrom: string;
                        /** @description The first day on which it holds no more; null while no end is known. */
                        validTo: string | null;
                        value: {
                            [key: string]: boolean | (components["schemas"]["touring.Numbers"] | number | string)[] | number | string | null;
                        };
                        source: string;
                        /** @enum {string} */
                        confidence: "secondary" | "text" | "unverified";
                        owner: string;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.ofTour": {
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
                            missing: string[];
                            title: string;
                            /** @enum {string} */
                            level: "block-confirm" | "block-ready" | "block-save" | "off" | "warn";
                            /** @enum {string} */
                            actor: "both" | "host" | "organiser";
                            source: string;
                            explanation: string | null;
                            rule: string;
                            /** @enum {string} */
                            verdict: "broken" | "holds" | "unknown";
                            subject: string | null;
                            numbers: components["schemas"]["touring.Numbers"];
                        }[];
                        nextCursor: null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.ofStop": {
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
                            missing: string[];
                            title: string;
                            /** @enum {string} */
                            level: "block-confirm" | "block-ready" | "block-save" | "off" | "warn";
                            /** @enum {string} */
                            actor: "both" | "host" | "organiser";
                            source: string;
                            explanation: string | null;
                            rule: string;
                            /** @enum {string} */
                            verdict: "broken" | "holds" | "unknown";
                            subject: string | null;
                            numbers: components["schemas"]["touring.Numbers"];
                        }[];
                        nextCursor: null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.lineRead": {
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
                            entry: {
                                seq: number;
                                tourId: string;
                                stopId: string;
                                action: string;
                                from: string | null;
                                to: string;
                                /** @description The organisation that acted; null for a timer or another service. */
                                actor: string | null;
                                /** @enum {string} */
                                by: "host" | "organiser" | "rival" | "system";
                                at: string;
                                /** @description The rank in line right after the step, null for a stop that stands in none. */
                                rank: number | null;
                                expiresAt: string | null;
                                occupiesFrom: string;
                                occupiesTo: string;
                            } | null;
                            previous: string | null;
                            hash: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.verify": {
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
                        entries: number;
                        /** @description How many of them were read in full; the seals of the others were only followed. */
                        read: number;
                        head: string | null;
                        fault: {
                            seq: number;
                            /** @enum {string} */
                            reason: "does-not-follow" | "entry-changed" | "out-of-order";
                        } | null;
                        tourId: string;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.lines": {
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
                    "application/x-ndjson": string;
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.requests": {
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
                            placedAt: string;
                            endedAt: string | null;
                            id: string;
                            hostId: string;
                            host: string | null;
                            state: string;
                            delivery: string;
                            opening: string;
                            closing: string;
                            dispatch: string;
                            /** @description A code for what the system did, the words of whoever declined. */
                            reason: string | null;
                            remark: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.rivals": {
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
                            /** @enum {string} */
                            kind: "engagement" | "stop";
                            stopId: string | null;
                            engagementId: string | null;
                            host: string | null;
                            rank: number | null;
                            contested: ("set" | "space")[];
                            delivery: string;
                            opening: string;
                            closing: string;
                            dispatch: string;
                        }[];
                        nextCursor: null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.movesList": {
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
                        items: components["schemas"]["touring.MoveView"][];
                        nextCursor: null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.preview": {
        parameters: {
            query: {
                delivery: string;
                opening: string;
                closing: string;
                dispatch: string;
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
                        stopId: string;
                        broken: {
                            rule: string;
                            title: string;
                            level: string;
                            explanation: string | null;
                            numbers: components["schemas"]["touring.Numbers"];
                        }[];
                        others: {
                            stopId: string;
                            days: number;
                            isFirm: boolean;
                        }[];
                        othersCount: number;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.movesPropose": {
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
                "application/json": components["schemas"]["touring.MoveBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.MoveView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.accept": {
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
                    "application/json": components["schemas"]["touring.MoveView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.movesDecline": {
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
                    "application/json": components["schemas"]["touring.MoveView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.movesWithdraw": {
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
                    "application/json": components["schemas"]["touring.MoveView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.print": {
        parameters: {
            query?: {
                /** @description Left out: English */
                language?: "en" | "fr";
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
                    "application/pdf": string;
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                format: "csv" | "json";
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
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.staysList": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
                tourId?: string;
                state?: "preparing" | "ready" | "in-delivery" | "received" | "installed" | "open" | "closed" | "packed" | "dispatched" | "reported" | "settled" | "cancelled-by-host" | "cancelled-by-organiser" | "cancelled-force-majeure";
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
                            state: "cancelled-by-host" | "cancelled-by-organiser" | "cancelled-force-majeure" | "closed" | "dispatched" | "in-delivery" | "installed" | "open" | "packed" | "preparing" | "ready" | "received" | "reported" | "settled";
                            tourId: string;
                            organiserId: string;
                            hostId: string;
                            title: string;
                            spaceId: string;
                            zone: string;
                            delivery: string;
                            opening: string;
                            closing: string;
                            dispatch: string;
                            begunAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.staysRead": {
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
                    "application/json": components["schemas"]["touring.StayView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.staysAdvance": {
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
                "application/json": components["schemas"]["touring.StepBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.StayView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.staysRecord": {
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
                "application/json": components["schemas"]["touring.FactBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.StayView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.staysReport": {
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
                "application/json": components["schemas"]["touring.FinalReportBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.StayView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.staysCancel": {
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
                "application/json": components["schemas"]["touring.CancelBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.StayView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.cover": {
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
                "application/json": components["schemas"]["touring.CoverBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.StayView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.document": {
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
                "application/json": components["schemas"]["touring.DocumentBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.StayView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.file": {
        parameters: {
            query: {
                /** @description The file's name; what it is is told by its bytes */
                name: string;
            };
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
                    "application/json": {
                        id: string;
                        name: string;
                        sha256: string;
                        mediaType: string;
                        size: number;
                        uploadedAt: string;
                        version: number;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.readFile": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                fileId: string;
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
                    "image/jpeg": string;
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.readDeadlines": {
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
                            /** @description Stable for the life of the stay, whatever its day: `leg-booked.<leg>` for what there may be several of. */
                            code: string;
                            what: string;
                            due: string;
                            done: boolean;
                            /** @enum {string} */
                            from: "closing" | "confirmation" | "cover" | "delivery" | "departure" | "document" | "opening";
                            value: number | null;
                            /** @enum {string|null} */
                            unit: "days" | "hours" | "months" | "weeks" | "working-days" | null;
                            source: string | null;
                            /** @enum {string|null} */
                            confidence: "secondary" | "text" | "unverified" | null;
                        }[];
                        nextCursor: null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.readFeed": {
        parameters: {
            query?: {
                /** @description Left out: English */
                language?: "en" | "fr";
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
                    "text/calendar": string;
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.readChecklist": {
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
                        stopId: string;
                        procedures: {
                            /** @enum {string} */
                            procedure: "condition-checking" | "damage-and-loss" | "insurance-and-indemnity" | "loans-in" | "loans-out" | "location-and-movement" | "object-entry" | "object-exit" | "rights";
                            done: boolean;
                            items: {
                                what: string;
                                have: number;
                                need: number;
                                done: boolean;
                            }[];
                        }[];
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.readPaper": {
        parameters: {
            query?: {
                /** @description Left out: English */
                language?: "en" | "fr";
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
                    "application/pdf": string;
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.raise": {
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
                "application/json": components["schemas"]["touring.IncidentBody"];
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
                        version: number;
                        /** @enum {string} */
                        state: "closed" | "open";
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.incidentsClose": {
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
                "application/json": components["schemas"]["touring.CloseIncidentBody"];
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
                        /** @enum {string} */
                        state: "closed" | "open";
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.objects": {
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
                            id: string;
                            title: string;
                            inventoryNumber: string;
                            needsCites: boolean;
                            needsImmunity: boolean;
                            needsExportLicence: boolean;
                        }[];
                        nextCursor: null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.conditionReportsList": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
                occasion?: "incoming" | "outgoing";
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
                            content: components["schemas"]["touring.ConditionContent"];
                            contentHash: string;
                            compared: boolean;
                            differences: components["schemas"]["touring.ConditionDifference"][];
                            openedAt: string;
                            signedAt: string | null;
                            id: string;
                            version: number;
                            /** @enum {string} */
                            state: "countersigned" | "disputed" | "draft" | "filed" | "signed-by-checker";
                            stayId: string;
                            objectId: string;
                            objectTitle: string;
                            /** @enum {string} */
                            occasion: "incoming" | "outgoing";
                            /** @description The organisation whose checker writes it. */
                            checkedBy: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.conditionReportsWrite": {
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
                "application/json": components["schemas"]["touring.ConditionReportBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.ConditionView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.conditionReportsRead": {
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
                    "application/json": components["schemas"]["touring.ConditionView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.conditionReportsAdvance": {
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
                "application/json": components["schemas"]["touring.ConditionStepBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.ConditionView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.legsList": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
                tourId?: string;
                stopId?: string;
                state?: "planned" | "quoted" | "booked" | "export-cleared" | "collected" | "in-transit" | "import-cleared" | "delivered" | "discharged" | "cancelled";
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
                        items: components["schemas"]["touring.LegView"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.legsPlan": {
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
                "application/json": components["schemas"]["touring.LegPlanBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.LegView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.diary": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
                tourId?: string;
                stopId?: string;
                state?: "planned" | "quoted" | "booked" | "export-cleared" | "collected" | "in-transit" | "import-cleared" | "delivered" | "discharged" | "cancelled";
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
                            legId: string;
                            title: string;
                            /** @enum {string} */
                            state: "booked" | "cancelled" | "collected" | "delivered" | "discharged" | "export-cleared" | "import-cleared" | "in-transit" | "planned" | "quoted";
                            personRef: string;
                            from: string;
                            to: string;
                            departs: string;
                            arrives: string;
                            joinsAt: string;
                            leavesAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.legsRead": {
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
                        couriers: {
                            personRef: string;
                            joinsAt: string;
                            leavesAt: string;
                        }[];
                        deliveredAt: string | null;
                        createdAt: string;
                        next: ("book" | "cancel" | "clear-export" | "clear-import" | "collect" | "deliver" | "depart" | "discharge" | "plan" | "quote")[];
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "booked" | "cancelled" | "collected" | "delivered" | "discharged" | "export-cleared" | "import-cleared" | "in-transit" | "planned" | "quoted";
                        tourId: string;
                        organiserId: string;
                        title: string;
                        fromStopId: string | null;
                        toStopId: string | null;
                        terms: components["schemas"]["touring.LegTerms"];
                        carbonGrams: number | null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.legsRevise": {
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
                "application/json": components["schemas"]["touring.LegBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.LegView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.couriers": {
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
                "application/json": components["schemas"]["touring.CouriersBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.LegView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.legsAdvance": {
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
                "application/json": components["schemas"]["touring.LegStepBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.LegView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.publicEventsList": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
                /** @description Left out: today */
                from?: string;
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
                            changedAt: string;
                            tourId: string;
                            title: string;
                            kind: string;
                            hostId: string;
                            zone: string;
                            opening: string;
                            closing: string;
                            id: string;
                            version: number;
                            /** @enum {string} */
                            state: "cancelled" | "hidden" | "moved-online" | "past" | "postponed" | "rescheduled" | "scheduled";
                            sequence: number;
                            details: components["schemas"]["touring.PublicDetails"];
                            previousStart: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.publicEventsDescribe": {
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
                "application/json": components["schemas"]["touring.PublicEventBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.PublicEventView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.publicEventsAdvance": {
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
                "application/json": components["schemas"]["touring.PublicEventStepBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.PublicEventView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.engagementsList": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
                tourId?: string;
                state?: "enquiry" | "availability" | "hold" | "offer" | "contract" | "advancing" | "advanced" | "travel" | "get-in" | "performed" | "get-out" | "settled" | "recorded" | "declined" | "hold-expired" | "hold-released" | "contract-lapsed" | "cancelled-by-host" | "cancelled-by-organiser" | "cancelled-force-majeure";
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
                            next: ("begin-advancing" | "cancel-by-host" | "cancel-by-organiser" | "cancel-force-majeure" | "close-advancing" | "contract" | "decline" | "depart" | "get-in" | "get-out" | "offer" | "perform" | "place-hold" | "release" | "say-available" | "settle")[];
                            id: string;
                            version: number;
                            /** @enum {string} */
                            state: "advanced" | "advancing" | "availability" | "cancelled-by-host" | "cancelled-by-organiser" | "cancelled-force-majeure" | "contract" | "contract-lapsed" | "declined" | "enquiry" | "get-in" | "get-out" | "hold" | "hold-expired" | "hold-released" | "offer" | "performed" | "recorded" | "settled" | "travel";
                            tourId: string;
                            organiserId: string;
                            hostId: string;
                            title: string;
                            company: string;
                            spaceId: string;
                            spaceName: string;
                            country: string;
                            zone: string;
                            firstDay: string;
                            dayAfter: string;
                            shows: string[];
                            showsPlayed: number;
                            holdExpiresAt: string | null;
                            createdAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.enquire": {
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
                "application/json": components["schemas"]["touring.EnquiryBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.EngagementView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.engagementsRead": {
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
                    "application/json": components["schemas"]["touring.EngagementView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.engagementsAdvance": {
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
                "application/json": components["schemas"]["touring.EngagementStepBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.EngagementView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.engagementsAnswer": {
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
                "application/json": components["schemas"]["touring.LineBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.EngagementView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.engagementsRecord": {
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
                "application/json": components["schemas"]["touring.RecordBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.EngagementView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.deal": {
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
                "application/json": components["schemas"]["touring.DealBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.EngagementView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.rider": {
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
                "application/json": components["schemas"]["touring.RiderBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.EngagementView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.house": {
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
                "application/json": components["schemas"]["touring.HouseBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.EngagementView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.rights": {
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
                "application/json": components["schemas"]["touring.RightsBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.EngagementView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.engagementPartsPlan": {
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
                "application/json": components["schemas"]["touring.PlanBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.EngagementView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.statement": {
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
                "application/json": components["schemas"]["touring.StatementBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.EngagementView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.routePlansList": {
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
                            id: string;
                            version: number;
                            /** @enum {string} */
                            state: "cancelled" | "computed" | "computing" | "failed" | "interrupted";
                            start: string;
                            createdAt: string;
                            criteria: ("carbon" | "cost" | "distance" | "end" | "waiting")[];
                            venues: {
                                ref: string;
                                name: string;
                                lat: number;
                                lon: number;
                            }[];
                            progress: {
                                /** @enum {string} */
                                phase: "bounds" | "conflict" | "first-routes" | "improving" | "prices" | "proving";
                                share: number;
                            } | null;
                            proven: boolean;
                            milliseconds: number | null;
                            failure: string | null;
                            routes: {
                                departure: string;
                                returned: string;
                                days: number;
                                km: number;
                                values: number[];
                                stops: {
                                    ref: string;
                                    arrival: string;
                                    delivery: string;
                                    dispatch: string;
                                    earliest: string;
                                    latest: string;
                                }[];
                            }[];
                            conflict: {
                                /** @enum {string} */
                                kind: "apart" | "carnet" | "latest-return" | "longest-tour" | "precedence" | "rest" | "windows";
                                refs: string[];
                            }[];
                            prices: {
                                ref: string;
                                price: number | null;
                                dayEarlier: number | null;
                                dayLater: number | null;
                            }[];
                        }[];
                        nextCursor: null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.routePlansPlan": {
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
                "application/json": components["schemas"]["touring.RoutePlanBody"];
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
                        version: number;
                        /** @constant */
                        state: "computing";
                        tourId: string;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.routePlansCancel": {
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
                    "application/json": {
                        id: string;
                        version: number;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.common": {
        parameters: {
            query: {
                spaces: string;
                /** @description How many of them must be free at once */
                venues: number;
                days: number;
                from: string;
                to: string;
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
                            firstDelivery: string;
                            lastDelivery: string;
                            spaceIds: string[];
                        }[];
                        nextCursor: null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.whatIfsList": {
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
                            id: string;
                            version: number;
                            /** @enum {string} */
                            state: "declined" | "draft" | "proposed" | "published" | "withdrawn";
                            tourId: string;
                            createdAt: string;
                            changesCount: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.whatIfsDraft": {
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
                "application/json": components["schemas"]["touring.WhatIfBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.WhatIfView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.whatIfsRead": {
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
                    "application/json": components["schemas"]["touring.WhatIfView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.whatIfsChange": {
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
                "application/json": components["schemas"]["touring.WhatIfBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.WhatIfView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.whatIfsAdvance": {
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
                "application/json": components["schemas"]["touring.WhatIfStepBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.WhatIfView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.whatIfsAnswer": {
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
                "application/json": components["schemas"]["touring.WhatIfAnswerBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.WhatIfView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.candidates": {
        parameters: {
            query: {
                /** @description The stop before the hole */
                afterStop?: string;
                /** @description The stop after it; one of the two is needed */
                beforeStop?: string;
                /** @description From delivery to dispatch */
                days: number;
                /** @description Left out: as the reference row `freight-pace` of the road has it */
                kmPerDay?: number;
                places?: string;
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
                            spaceId: string;
                            spaceName: string;
                            hostId: string;
                            hostName: string | null;
                            /** @description Of a hold of this tour that waits with dates in the hole: its place among those; else null. */
                            waitsAs: number | null;
                            stopId: string | null;
                            /** @description First and last day of delivery that leave both neighbours where they are. */
                            earliest: string;
                            latest: string;
                            floatDays: number;
                            /** @description Null where somebody's place is not known. */
                            kmAdded: number | null;
                            /** @enum {string} */
                            verdict: "does-not-fit" | "fits" | "fits-with-measures" | "unknown";
                            gaps: components["schemas"]["touring.MatchedGap"][];
                            /** @description What the report does not say. */
                            open: ("clear-height-cm" | "crate-passage" | "crate-store" | "crate-store-climate" | "floor-area-m2" | "floor-load" | "gallery-works" | "hazard" | "humidity-change" | "lift-weight" | "lux" | "relative-humidity" | "security-level" | "temperature" | "uv" | "wall-length-m")[];
                            invited: boolean;
                        }[];
                        nextCursor: null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.invite": {
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
                "application/json": components["schemas"]["touring.RelayInvitationBody"];
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
                        version: number;
                        invited: number;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.costs": {
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
                        items: components["schemas"]["touring.CostEntryView"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.tourMoneyRecord": {
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
                "application/json": components["schemas"]["touring.CostBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.CostEntryView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.splits": {
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
                        items: components["schemas"]["touring.CostSplitView"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.tourMoneyPropose": {
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
                "application/json": components["schemas"]["touring.SplitBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.CostSplitView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.tourMoneyAnswer": {
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
                "application/json": components["schemas"]["touring.SplitAnswerBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.CostSplitView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.quote": {
        parameters: {
            query: {
                /** @description Who gives the stop up, or that neither can help it */
                cause: "host" | "organiser" | "force-majeure";
                /** @description What could not be recovered, in minor units of the fee */
                irrecoverableMinor?: number;
                /** @description What another booking brings */
                rebookedMinor?: number;
                /** @description The most that the contract lets be charged */
                capMinor?: number;
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
                        /** @enum {string|null} */
                        owedBy: "host" | "organiser" | null;
                        due: components["schemas"]["touring.Money"];
                        daysToOpening: number;
                        shareBasisPoints: number;
                        /** @description What each step of the ladder would ask for, and the last day on which it is the one. */
                        steps: {
                            shareBasisPoints: number;
                            lastDay: string | null;
                            dueMinor: number;
                            isNow: boolean;
                        }[];
                        stopId: string;
                        day: string;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.premium": {
        parameters: {
            query: {
                /** @description For each transport, in millionths of the insured value */
                transitRate: number;
                /** @description For a year at the place, in millionths of the insured value */
                placeRate: number;
                /** @description Left out: as many as are planned to and from the stop */
                transports?: number;
                /** @description Days at the place; left out: from the delivery to the dispatch */
                days?: number;
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
                        stopId: string;
                        value: components["schemas"]["touring.Money"];
                        transitRate: number;
                        placeRate: number;
                        transports: number;
                        days: number;
                        /** @description How many transports are planned to and from the stop, and how long the works are there by the agreed dates. */
                        planned: {
                            transports: number;
                            days: number;
                        };
                        transitMinor: number;
                        placeMinor: number;
                        premiumMinor: number;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.breakEven": {
        parameters: {
            query: {
                /** @description What a visitor leaves after tax and costs of the ticket, in minor units of the fee */
                netYieldMinor: number;
                /** @description What others give to the house for this stop */
                grantsMinor?: number;
                /** @description Own costs that are still to come, such as the premium */
                comingMinor?: number;
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
                        stopId: string;
                        currency: string;
                        feeMinor: number;
                        shareMinor: number;
                        /** @description The split that the share is from; null while none is proposed. */
                        split: {
                            number: number;
                            state: string;
                        } | null;
                        ownCostsMinor: number;
                        /** @description In currencies for which the split fixes no rate; not counted. */
                        leftOut: components["schemas"]["touring.Money"][];
                        openMinor: number;
                        /** @description Null where a visitor leaves nothing. */
                        visitors: number | null;
                        openDays: number;
                        visitorsADay: number | null;
                        /** @description What a visitor leaves after tax and costs of the ticket. */
                        netYieldMinor: number;
                        grantsMinor: number;
                        /** @description Own costs that are still to come, such as the premium. */
                        comingMinor: number;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.stopMoneyRead": {
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
                    "application/json": components["schemas"]["touring.SettlementView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.draw": {
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
                "application/json": components["schemas"]["touring.SettlementBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.SettlementView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.stopMoneyAdvance": {
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
                "application/json": components["schemas"]["touring.SettlementStepBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.SettlementView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.sign": {
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
                "application/json": components["schemas"]["touring.SettlementSignBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.SettlementView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.stopMoneyReport": {
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
                "application/json": components["schemas"]["touring.PaymentBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.SettlementView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.carbonRead": {
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
                        tourId: string;
                        title: string;
                        visitors: number;
                        legs: {
                            departs: string;
                            slower: {
                                /** @enum {string} */
                                mode: "air" | "rail" | "road" | "sea";
                                km: number;
                                days: number;
                                grams: number;
                                savedGrams: number;
                                arrivesOn: string;
                                /** @description How many days the next delivery would have to move; 0 where the room between the stops is enough. */
                                lateDays: number;
                            }[];
                            legId: string;
                            from: string;
                            to: string;
                            /** @enum {string} */
                            mode: "air" | "rail" | "road" | "sea";
                            km: number;
                            grossKg: number;
                            freightGrams: number | null;
                            wellToTankGrams: number | null;
                            couriers: number;
                            courierGrams: number | null;
                        }[];
                        journeys: {
                            grams: number | null;
                            people: number;
                            km: number;
                            /** @enum {string} */
                            mode: "air" | "coach" | "rail" | "road" | "sea";
                            day: string;
                        }[];
                        totals: {
                            freightGrams: number;
                            wellToTankGrams: number;
                            journeyGrams: number;
                            personKm: number;
                            /** @description Figures that no factor was known for: where there are any, the sums are too low. */
                            unknown: number;
                            /** @description Direct freight and journeys by the visitors reported so far, rounded half up; null before any have been. */
                            gramsPerVisitor: number | null;
                        };
                        modes: {
                            /** @enum {string} */
                            mode: "air" | "rail" | "road" | "sea";
                            legs: number;
                            km: number;
                            freightGrams: number;
                        }[];
                        reuse: {
                            cratesTotal: number;
                            cratesReused: number;
                            setKg: number;
                            setReusedKg: number;
                            statedAt: string;
                        } | null;
                        sources: {
                            kind: string;
                            code: string;
                            validFrom: string;
                            source: string;
                            /** @enum {string} */
                            confidence: "secondary" | "text" | "unverified";
                        }[];
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.table": {
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
                    "text/csv": string;
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.state": {
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
                "application/json": components["schemas"]["touring.SustainabilityBody"];
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
                        tourId: string;
                        number: number;
                        statedAt: string;
                        cratesTotal: number;
                        cratesReused: number;
                        setKg: number;
                        setReusedKg: number;
                        journeys: {
                            people: number;
                            km: number;
                            /** @enum {string} */
                            mode: "air" | "coach" | "rail" | "road" | "sea";
                            day: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.descriptionsRead": {
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
                        abstract?: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        productionModel?: "adapted-after-opening" | "commercial" | "equal-consortium" | "lead-partner" | "national-or-regional-programme" | "own-and-tour";
                        /** @description A concept of the Art & Architecture Thesaurus. */
                        disciplineUri?: string;
                        rightsHolder?: string;
                        /** @enum {string} */
                        imageRights?: "included" | "not-included" | "on-request";
                        pressKitLanguages?: string[];
                        crates?: {
                            mark: string;
                            count: number;
                            lengthCm: number;
                            widthCm: number;
                            heightCm: number;
                            kg: number;
                        }[];
                        couriers?: number;
                        lenders?: string[];
                        installStaff?: number;
                        strikeStaff?: number;
                        priceIncludes?: string[];
                        priceExcludes?: string[];
                        maxTourMonths?: number;
                        ageRating?: number;
                        sensitivities?: ("colonial-context" | "human-remains" | "loud-or-flashing" | "nudity" | "sacred" | "violence")[];
                        sensitivityNote?: string;
                        /** @enum {string} */
                        climateProfile?: "BIZOT-2023" | "legacy";
                        /** @enum {string} */
                        uvLimit?: "best-practice" | "older";
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.descriptionsDescribe": {
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
                "application/json": components["schemas"]["touring.DescriptionBody"];
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
    "touring.matches": {
        parameters: {
            query?: {
                /** @description One space alone */
                spaceId?: string;
                /** @description Spaces per page */
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
                            spaceId: string;
                            spaceName: string;
                            organisationId: string;
                            organisationName: string | null;
                            /** @description The figures behind gaps and what is open, for the house whose space it is; null for everybody else. */
                            findings: {
                                /** @enum {string} */
                                gap: "clear-height-cm" | "crate-passage" | "crate-store" | "crate-store-climate" | "floor-area-m2" | "floor-load" | "gallery-works" | "hazard" | "humidity-change" | "lift-weight" | "lux" | "relative-humidity" | "security-level" | "temperature" | "uv" | "wall-length-m";
                                rule: string;
                                /** @enum {string} */
                                verdict: "broken" | "holds" | "unknown";
                                subject: string | null;
                                numbers: components["schemas"]["touring.Numbers"];
                                missing: string[];
                            }[] | null;
                            /** @enum {string} */
                            verdict: "does-not-fit" | "fits" | "fits-with-measures" | "unknown";
                            gaps: components["schemas"]["touring.MatchedGap"][];
                            /** @description What the report does not say. */
                            open: ("clear-height-cm" | "crate-passage" | "crate-store" | "crate-store-climate" | "floor-area-m2" | "floor-load" | "gallery-works" | "hazard" | "humidity-change" | "lift-weight" | "lux" | "relative-humidity" | "security-level" | "temperature" | "uv" | "wall-length-m")[];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.objectsList": {
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
                        items: ({
                            id: string;
                            version: number;
                            title: string;
                            /** @enum {string} */
                            lightClass: "high" | "low" | "medium" | "none" | "special";
                            details: components["schemas"]["touring.ObjectDetails"];
                        } | components["schemas"]["touring.ObjectView"])[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.add": {
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
                "application/json": components["schemas"]["touring.ObjectsBody"];
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
                        items: components["schemas"]["touring.ObjectView"][];
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.objectsRead": {
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
                        consents: {
                            hostId: string;
                            hostName: string | null;
                            /** @enum {string} */
                            state: "asked" | "granted" | "refused";
                            validTo: string | null;
                            reference: string | null;
                            recordedAt: string;
                        }[];
                        value: {
                            minor: number;
                            currency: string;
                        };
                        createdAt: string;
                        withdrawn: boolean;
                        id: string;
                        version: number;
                        offerId: string;
                        inventoryNumber: string;
                        title: string;
                        lender: string;
                        /** @enum {string} */
                        lightClass: "high" | "low" | "medium" | "none" | "special";
                        maxLux: number | null;
                        luxHoursPerYear: number | null;
                        loanEnds: string | null;
                        needsImmunity: boolean;
                        needsExportLicence: boolean;
                        needsCourier: boolean;
                        cites: {
                            taxon: string;
                            /** @enum {string} */
                            appendix: "I" | "II" | "III";
                        }[];
                        details: components["schemas"]["touring.ObjectDetails"];
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.objectsChange": {
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
                "application/json": components["schemas"]["touring.ObjectBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.ObjectView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.objectsWithdraw": {
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
                    "application/json": components["schemas"]["touring.ObjectView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.lightPassport": {
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
                        objectId: string;
                        title: string;
                        /** @enum {string} */
                        lightClass: "high" | "low" | "medium" | "none" | "special";
                        allowanceLuxHours: number;
                        today: string;
                        forecast: {
                            usedLuxHours: number;
                            leftLuxHours: number;
                            /** @description By the standard week of the trade's calculator: open 8 hours, 11 on Friday, 2 of maintenance, at the levels of the class. */
                            weeklyLuxHours: number;
                            weeksLeft: number | null;
                        };
                        displays: {
                            firm: boolean;
                            planKnown: boolean;
                            stopId: string;
                            state: string;
                            hostId: string;
                            hostName: string | null;
                            from: string;
                            to: string;
                            lux: number | null;
                        }[];
                        firmCurve: components["schemas"]["touring.DosePoint"][];
                        wholeCurve: components["schemas"]["touring.DosePoint"][];
                        findings: components["schemas"]["touring.Finding"][];
                        findingsWithHolds: components["schemas"]["touring.Finding"][];
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.stopObjectsRead": {
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
                        items: components["schemas"]["touring.StopObject"][];
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.stopObjectsWrite": {
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
                "application/json": components["schemas"]["touring.StopObjectsBody"];
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
                        items: components["schemas"]["touring.StopObject"][];
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.stopObjectsSubmit": {
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
                "application/json": components["schemas"]["touring.SubmitReportBody"];
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
                        stopId: string;
                        number: number;
                        reportDate: string;
                        submittedAt: string;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.consent": {
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
                "application/json": components["schemas"]["touring.ConsentBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["touring.ObjectView"];
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.listReports": {
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
                            number: number;
                            reportDate: string;
                            enteredAt: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.facilityReport": {
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
                "application/json": components["schemas"]["touring.ReportBody"];
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
                        number: number;
                        reportDate: string;
                        enteredAt: string;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.readReport": {
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
                    "application/json": {
                        climate: components["schemas"]["touring.ClimateLogShown"] | null;
                        lightPlan: components["schemas"]["touring.LightPlanShown"] | null;
                        facts: {
                            measures?: {
                                floorAreaM2?: number;
                                wallLengthM?: number;
                                clearHeightCm?: number;
                                floorLoadNPerM2?: number;
                            };
                            way?: {
                                openings?: {
                                    /** @enum {string} */
                                    kind: "door" | "lift";
                                    widthCm: number;
                                    heightCm: number;
                                    depthCm?: number;
                                    maxKg?: number;
                                }[];
                                dockRaised?: boolean;
                                dockLeveller?: boolean;
                                dockSheltered?: boolean;
                                forkliftKg?: number;
                                receivingHours?: string;
                            };
                            crateStore?: {
                                areaM2: number;
                                heightCm?: number;
                                climateControlled?: boolean;
                            };
                            air?: {
                                hoursADay?: number;
                                system?: string;
                            };
                            light?: {
                                lowestLux?: number;
                                highestLux?: number;
                                uvMicrowattPerLumen?: number;
                                /** @enum {string} */
                                daylight?: "blinds" | "filtered" | "none" | "open";
                            };
                            safety?: {
                                /** @enum {string} */
                                securityLevel?: "high" | "limited" | "moderate";
                                intruderAlarm?: boolean;
                                videoSurveillance?: boolean;
                                guardsOpen?: number;
                                guardsClosed?: number;
                                /** @enum {string} */
                                fireDetection?: "aspirating" | "heat" | "none" | "smoke";
                                /** @enum {string} */
                                fireSuppression?: "extinguishers" | "gas" | "mist" | "none" | "sprinkler";
                            };
                            surroundings?: {
                                hazardZones?: ("bush-fire" | "cyclone" | "earthquake" | "flood")[];
                                seismicMounts?: boolean;
                                insurerConsent?: boolean;
                                galleryWorks?: boolean;
                                galleryWorksEnd?: string;
                                /** @enum {string} */
                                food?: "adjacent" | "none" | "same-room" | "separate";
                            };
                            house?: {
                                staff?: number;
                                visitorsAYear?: number;
                                /** @enum {string} */
                                wheelchairAccess?: "full" | "none" | "partial";
                                copyingAllowed?: boolean;
                            };
                        };
                        number: number;
                        reportDate: string;
                        enteredAt: string;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.climate": {
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
                "application/json": components["schemas"]["touring.ClimateLogBody"];
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
                        firstAt: string;
                        lastAt: string;
                        uploadedAt: string;
                        sha256: string;
                        rhP1: number;
                        rhP99: number;
                        tP1: number;
                        tP99: number;
                        /** @description The greatest difference of two readings at most 24 hours apart, in points of relative humidity. */
                        rhChange24h: number;
                        /** @description Whole days from the first reading to the last. */
                        days: number;
                        readings: number;
                        number: number;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.light": {
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
                "application/json": components["schemas"]["touring.LightPlanBody"];
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
                        number: number;
                        enteredAt: string;
                        lux: number | null;
                        openMinutes: number[];
                        maintenanceMinutes: number[];
                        maintenanceLux: number | null;
                        nightLux: number | null;
                        validFrom: string;
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.facilityRead": {
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
                        spaceId: string;
                        climateLogs: components["schemas"]["touring.ClimateLogShown"][];
                        lightPlans: components["schemas"]["touring.LightPlanShown"][];
                    };
                };
            };
            default: components["responses"]["touring.Problem"];
        };
    };
    "touring.readings": {
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
                            id: number;
                            organisationId: string | null;
                            organisationName: string | null;
                            /** @description Of the report that was read; null where the space was matched. */
                            reportNumber: number | null;
                            offerId: string | null;
                            offerTitle: string | null;
                            readAt: string;
                            times: number;
                        }[];
                        nextCursor: string | null;
                    };
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
    "coproduction.agreementsReadHistory": {
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
                            hash: string;
                            entry: {
                                agreementId: string;
                                /** @description 1, 2, 3 … without gaps. */
                                seq: number;
                                /** @description Instant of the command, RFC 3339 in UTC. */
                                at: string;
                                actedBy: components["schemas"]["coproduction.ActedBy"] | null;
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
                                    /** @description How it was given; absent in entries older than signers' keys, which an account alone gave. */
                                    evidence?: components["schemas"]["coproduction.RecordedEvidence"];
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
    "coproduction.assign": {
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
                "application/json": components["schemas"]["coproduction.AssignAgreementBody"];
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
    "coproduction.listProductions": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
                status?: "drafting" | "negotiating" | "deadlock" | "text-agreed" | "signing" | "executed" | "in-force" | "suspended" | "lapsed" | "withdrawn" | "abandoned" | "terminated" | "expired" | "completed";
                kind?: "stage" | "film" | "exhibition" | "co-edition" | "residency";
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
                            status: string;
                            kind: string;
                            title: string;
                            convenor: string;
                            amends: string | null;
                            draft: number;
                            /** Format: date-time */
                            createdAt: string;
                            parties: {
                                organisationId: string;
                                role: string;
                                standing: string;
                                name: string;
                            }[];
                            clauses: number;
                            agreed: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.createProduction": {
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
                "application/json": components["schemas"]["coproduction.CreateProductionBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["coproduction.ProductionView"];
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.readProduction": {
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
                    "application/json": components["schemas"]["coproduction.ProductionView"];
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.proposeClause": {
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
                "application/json": components["schemas"]["coproduction.ProposeClauseBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["coproduction.StepTaken"];
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.stepProduction": {
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
                "application/json": components["schemas"]["coproduction.StepBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["coproduction.StepTaken"];
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.amendProduction": {
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
                "application/json": components["schemas"]["coproduction.AmendBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["coproduction.StepTaken"];
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.listDrafts": {
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
                            root: string;
                            seq: number;
                            /** Format: date-time */
                            putAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.readDraft": {
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
                    "application/json": {
                        number: number;
                        root: string;
                        outline: {
                            header: {
                                /** @constant */
                                format: "caravanserai-production-1";
                                productionId: string;
                                /** @enum {string} */
                                kind: "co-edition" | "exhibition" | "film" | "residency" | "stage";
                                title: string;
                                /** @description The language of the text that prevails (BCP 47). */
                                language: string;
                                /** @description 1, 2, 3 … within the production, so that what is put forward again is a new text with its own root. */
                                number: number;
                                /** @description An amendment is a delta to the text with this root. */
                                amends: {
                                    productionId: string;
                                    root: string;
                                } | null;
                            };
                            parties: components["schemas"]["coproduction.ProductionParty"][];
                            clauses: components["schemas"]["coproduction.ClauseRef"][];
                            schedules: components["schemas"]["coproduction.ClauseRef"] | null;
                            rates: components["schemas"]["coproduction.ClauseRef"] | null;
                            /** @description Which edition of the clauses' rules the text was written under. */
                            ruleEdition: string;
                        };
                        clauses: {
                            hash: string;
                            clause: {
                                id: ("APP" | "ART" | "ASG" | "AVR" | "BUD" | "CAN" | "CON" | "CRE" | "DLK" | "EDI" | "EXH" | "FES" | "FIL" | "FM" | "FX" | "INS" | "LAW" | "LOA" | "MAT" | "OBJ" | "OWN" | "PAR" | "PAY" | "PRE" | "RES" | "RTS" | "SCH" | "SHR" | "TAX" | "TER" | "TERM" | "TOU" | "TRA" | "VEN" | "WAT") | string;
                                title: string;
                                fields: components["schemas"]["coproduction.FieldGroup"];
                                words: string | null;
                                sideLetter: {
                                    parties: string[];
                                    salt: string;
                                } | null;
                            } | null;
                        }[];
                        translations: {
                            /** @description The clauses of this draft that the translation has in another wording; none where it translates this very root. */
                            stale: string[];
                            language: string;
                            translatesRoot: string;
                            clauses: {
                                id: ("APP" | "ART" | "ASG" | "AVR" | "BUD" | "CAN" | "CON" | "CRE" | "DLK" | "EDI" | "EXH" | "FES" | "FIL" | "FM" | "FX" | "INS" | "LAW" | "LOA" | "MAT" | "OBJ" | "OWN" | "PAR" | "PAY" | "PRE" | "RES" | "RTS" | "SCH" | "SHR" | "TAX" | "TER" | "TERM" | "TOU" | "TRA" | "VEN" | "WAT") | string;
                                hash: string;
                                title: string;
                                words: string | null;
                            }[];
                        }[];
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.proveClause": {
        parameters: {
            query: {
                draft: number;
                clause: string;
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
                        leaf: string;
                        proof: {
                            index: number;
                            size: number;
                            path: string[];
                        };
                        root: string;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.compareDrafts": {
        parameters: {
            query: {
                from: number;
                to: number;
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
                        from: number;
                        to: number;
                        clauses: {
                            id: string;
                            /** @enum {string} */
                            change: "added" | "changed" | "removed" | "same";
                            /** @description Null where the reader may not see the clause: that it has changed shows in its hash. */
                            stretches: {
                                /** @enum {string} */
                                kind: "added" | "removed" | "same";
                                text: string;
                            }[] | null;
                        }[];
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.draftsReadHistory": {
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
                            entry: {
                                productionId: string;
                                /** @description 1, 2, 3 … without gaps. */
                                seq: number;
                                /** @description Instant of the command, RFC 3339 in UTC: the only clock that the fold knows. */
                                at: string;
                                actedBy: components["schemas"]["coproduction.ActedBy"] | null;
                                fact: {
                                    /** @constant */
                                    action: "consolidate";
                                    amendmentId: string;
                                    amendmentRoot: string;
                                    clauses: {
                                        id: ("APP" | "ART" | "ASG" | "AVR" | "BUD" | "CAN" | "CON" | "CRE" | "DLK" | "EDI" | "EXH" | "FES" | "FIL" | "FM" | "FX" | "INS" | "LAW" | "LOA" | "MAT" | "OBJ" | "OWN" | "PAR" | "PAY" | "PRE" | "RES" | "RTS" | "SCH" | "SHR" | "TAX" | "TER" | "TERM" | "TOU" | "TRA" | "VEN" | "WAT") | string;
                                        hash: string;
                                    }[];
                                } | {
                                    /** @constant */
                                    action: "amend";
                                    by: string;
                                    amendmentId: string;
                                } | {
                                    /** @enum {string} */
                                    action: "change-text" | "decline" | "reopen-text";
                                    by: string;
                                    clauses: (("APP" | "ART" | "ASG" | "AVR" | "BUD" | "CAN" | "CON" | "CRE" | "DLK" | "EDI" | "EXH" | "FES" | "FIL" | "FM" | "FX" | "INS" | "LAW" | "LOA" | "MAT" | "OBJ" | "OWN" | "PAR" | "PAY" | "PRE" | "RES" | "RTS" | "SCH" | "SHR" | "TAX" | "TER" | "TERM" | "TOU" | "TRA" | "VEN" | "WAT") | string)[];
                                    asksAgain: components["schemas"]["coproduction.AsksAgain"][];
                                } | {
                                    /** @constant */
                                    action: "satisfy-condition";
                                    by: string;
                                    condition: number;
                                    evidence: string;
                                } | {
                                    /** @constant */
                                    action: "waive-condition";
                                    by: string;
                                    condition: number;
                                } | {
                                    /** @enum {string} */
                                    action: "open" | "renew-offer";
                                    by: string;
                                    offerUntil: string;
                                } | {
                                    /** @constant */
                                    action: "invite";
                                    by: string;
                                    party: components["schemas"]["coproduction.ProductionParty"];
                                } | {
                                    /** @constant */
                                    action: "record-payment";
                                    by: string;
                                    payment: number;
                                    paymentHash: string;
                                } | {
                                    /** @constant */
                                    action: "send";
                                    by: string;
                                    root: string;
                                    stages: string[][];
                                    signBy: string;
                                } | {
                                    /** @constant */
                                    action: "freeze";
                                    by: string;
                                    root: string;
                                } | {
                                    /** @constant */
                                    action: "give-seat";
                                    by: string;
                                    seat: components["schemas"]["coproduction.Seat"];
                                } | {
                                    /** @constant */
                                    action: "take-seat";
                                    by: string;
                                    seatId: string;
                                    /** @enum {string} */
                                    seat: "auditor" | "counsel" | "facilitator" | "finance" | "observer";
                                } | {
                                    /** @enum {string} */
                                    action: "complete-signing" | "sign";
                                    by: string;
                                    signatureId: string;
                                    signer: string;
                                    mandateId: string;
                                    root: string;
                                    /** @description SHA-256 of the signature itself, which lies with the evidence. */
                                    evidence: string;
                                    /** @description Conditions precedent, counted once the text is executed. */
                                    conditions: number;
                                    longStop: string | null;
                                    termEnd: string | null;
                                } | {
                                    /** @constant */
                                    action: "withdraw-signature";
                                    by: string;
                                    signatureId: string;
                                } | {
                                    /** @enum {string} */
                                    action: "dissolve" | "withdraw-party";
                                    by: string;
                                    successor: string | null;
                                    /** @description Clauses whose text names the leaver: they must be written anew. */
                                    returns: (("APP" | "ART" | "ASG" | "AVR" | "BUD" | "CAN" | "CON" | "CRE" | "DLK" | "EDI" | "EXH" | "FES" | "FIL" | "FM" | "FX" | "INS" | "LAW" | "LOA" | "MAT" | "OBJ" | "OWN" | "PAR" | "PAY" | "PRE" | "RES" | "RTS" | "SCH" | "SHR" | "TAX" | "TER" | "TERM" | "TOU" | "TRA" | "VEN" | "WAT") | string)[];
                                } | {
                                    /** @constant */
                                    action: "record-verdict";
                                    by: string;
                                    verdict: {
                                        verdictHash: string;
                                        /** @description The clauses that it was reckoned from, by their hashes. */
                                        factsHash: string;
                                        edition: string;
                                        /** @description The word of the treaty engine, such as `ELIGIBLE`; only those of `passingVerdicts` let a text be frozen without waivers. */
                                        outcome: string;
                                    };
                                } | {
                                    /** @constant */
                                    action: "waive-verdict";
                                    by: string;
                                    verdictHash: string;
                                } | {
                                    /** @constant */
                                    action: "abandon";
                                    by: string;
                                } | {
                                    /** @enum {string} */
                                    action: "accept-invitation" | "decline-invitation";
                                    by: string;
                                } | {
                                    /** @enum {string} */
                                    action: "call-off" | "refuse";
                                    by: string;
                                } | {
                                    /** @enum {string} */
                                    action: "complete" | "enter-into-force" | "resume" | "suspend" | "terminate";
                                    by: string;
                                } | {
                                    /** @constant */
                                    action: "reopen";
                                    clause: ("APP" | "ART" | "ASG" | "AVR" | "BUD" | "CAN" | "CON" | "CRE" | "DLK" | "EDI" | "EXH" | "FES" | "FIL" | "FM" | "FX" | "INS" | "LAW" | "LOA" | "MAT" | "OBJ" | "OWN" | "PAR" | "PAY" | "PRE" | "RES" | "RTS" | "SCH" | "SHR" | "TAX" | "TER" | "TERM" | "TOU" | "TRA" | "VEN" | "WAT") | string;
                                    by: string;
                                    asksAgain: components["schemas"]["coproduction.AsksAgain"][];
                                } | {
                                    /** @constant */
                                    action: "escalate";
                                    clause: ("APP" | "ART" | "ASG" | "AVR" | "BUD" | "CAN" | "CON" | "CRE" | "DLK" | "EDI" | "EXH" | "FES" | "FIL" | "FM" | "FX" | "INS" | "LAW" | "LOA" | "MAT" | "OBJ" | "OWN" | "PAR" | "PAY" | "PRE" | "RES" | "RTS" | "SCH" | "SHR" | "TAX" | "TER" | "TERM" | "TOU" | "TRA" | "VEN" | "WAT") | string;
                                    until: string;
                                } | {
                                    /** @constant */
                                    action: "create";
                                    /** @enum {string} */
                                    kind: "co-edition" | "exhibition" | "film" | "residency" | "stage";
                                    title: string;
                                    language: string;
                                    ruleEdition: string;
                                    convenor: string;
                                    parties: components["schemas"]["coproduction.ProductionParty"][];
                                    clauses: {
                                        id: ("APP" | "ART" | "ASG" | "AVR" | "BUD" | "CAN" | "CON" | "CRE" | "DLK" | "EDI" | "EXH" | "FES" | "FIL" | "FM" | "FX" | "INS" | "LAW" | "LOA" | "MAT" | "OBJ" | "OWN" | "PAR" | "PAY" | "PRE" | "RES" | "RTS" | "SCH" | "SHR" | "TAX" | "TER" | "TERM" | "TOU" | "TRA" | "VEN" | "WAT") | string;
                                        mandatory: boolean;
                                        locked: boolean;
                                    }[];
                                    amends: {
                                        productionId: string;
                                        root: string;
                                    } | null;
                                } | {
                                    /** @constant */
                                    action: "void-signature";
                                    signatureId: string;
                                    mandateId: string;
                                    effectiveAt: string;
                                } | {
                                    /** @enum {string} */
                                    action: "expire" | "lapse" | "run-out" | "stop-long";
                                } | {
                                    clause: ("APP" | "ART" | "ASG" | "AVR" | "BUD" | "CAN" | "CON" | "CRE" | "DLK" | "EDI" | "EXH" | "FES" | "FIL" | "FM" | "FX" | "INS" | "LAW" | "LOA" | "MAT" | "OBJ" | "OWN" | "PAR" | "PAY" | "PRE" | "RES" | "RTS" | "SCH" | "SHR" | "TAX" | "TER" | "TERM" | "TOU" | "TRA" | "VEN" | "WAT") | string;
                                    hash: string;
                                    /** @description The organisation whose person acts. */
                                    by: string;
                                    /** @constant */
                                    action: "cast-vote";
                                    asksAgain: components["schemas"]["coproduction.AsksAgain"][];
                                } | {
                                    clause: ("APP" | "ART" | "ASG" | "AVR" | "BUD" | "CAN" | "CON" | "CRE" | "DLK" | "EDI" | "EXH" | "FES" | "FIL" | "FM" | "FX" | "INS" | "LAW" | "LOA" | "MAT" | "OBJ" | "OWN" | "PAR" | "PAY" | "PRE" | "RES" | "RTS" | "SCH" | "SHR" | "TAX" | "TER" | "TERM" | "TOU" | "TRA" | "VEN" | "WAT") | string;
                                    hash: string;
                                    /** @description The organisation whose person acts. */
                                    by: string;
                                    /** @constant */
                                    action: "mediate";
                                    asksAgain: components["schemas"]["coproduction.AsksAgain"][];
                                } | {
                                    clause: ("APP" | "ART" | "ASG" | "AVR" | "BUD" | "CAN" | "CON" | "CRE" | "DLK" | "EDI" | "EXH" | "FES" | "FIL" | "FM" | "FX" | "INS" | "LAW" | "LOA" | "MAT" | "OBJ" | "OWN" | "PAR" | "PAY" | "PRE" | "RES" | "RTS" | "SCH" | "SHR" | "TAX" | "TER" | "TERM" | "TOU" | "TRA" | "VEN" | "WAT") | string;
                                    hash: string;
                                    /** @description The organisation whose person acts. */
                                    by: string;
                                    /** @enum {string} */
                                    action: "counter" | "propose";
                                    /** @description False where counsel, finance or a facilitator proposes: their word binds no party. */
                                    consents: boolean;
                                    /** @description Set where the proposal adds a clause: whom it is between, or null for all. */
                                    adds: {
                                        between: string[] | null;
                                    } | null;
                                    asksAgain: components["schemas"]["coproduction.AsksAgain"][];
                                } | {
                                    clause: ("APP" | "ART" | "ASG" | "AVR" | "BUD" | "CAN" | "CON" | "CRE" | "DLK" | "EDI" | "EXH" | "FES" | "FIL" | "FM" | "FX" | "INS" | "LAW" | "LOA" | "MAT" | "OBJ" | "OWN" | "PAR" | "PAY" | "PRE" | "RES" | "RTS" | "SCH" | "SHR" | "TAX" | "TER" | "TERM" | "TOU" | "TRA" | "VEN" | "WAT") | string;
                                    hash: string;
                                    /** @description The organisation whose person acts. */
                                    by: string;
                                    /** @enum {string} */
                                    action: "accept" | "agree" | "reject" | "retract";
                                };
                                remark: {
                                    remarkId: string;
                                    textHash: string;
                                } | null;
                            };
                            previousHash: string | null;
                            hash: string;
                            fromStatus: string | null;
                            toStatus: string;
                            reason: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.mapNegotiation": {
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
                        /** @description What all agree on now: the mutual subset that an agreement of less could be made of. */
                        agreed: (("APP" | "ART" | "ASG" | "AVR" | "BUD" | "CAN" | "CON" | "CRE" | "DLK" | "EDI" | "EXH" | "FES" | "FIL" | "FM" | "FX" | "INS" | "LAW" | "LOA" | "MAT" | "OBJ" | "OWN" | "PAR" | "PAY" | "PRE" | "RES" | "RTS" | "SCH" | "SHR" | "TAX" | "TER" | "TERM" | "TOU" | "TRA" | "VEN" | "WAT") | string)[];
                        open: {
                            clause: ("APP" | "ART" | "ASG" | "AVR" | "BUD" | "CAN" | "CON" | "CRE" | "DLK" | "EDI" | "EXH" | "FES" | "FIL" | "FM" | "FX" | "INS" | "LAW" | "LOA" | "MAT" | "OBJ" | "OWN" | "PAR" | "PAY" | "PRE" | "RES" | "RTS" | "SCH" | "SHR" | "TAX" | "TER" | "TERM" | "TOU" | "TRA" | "VEN" | "WAT") | string;
                            /** @enum {string} */
                            status: "agreed" | "countered" | "dropped" | "escalated" | "open" | "proposed" | "reconfirm" | "rejected" | "reopened" | "settled";
                            hash: string | null;
                            positions: {
                                party: string;
                                /** @enum {string} */
                                stands: "behind-another" | "bound-by-casting-vote" | "consents" | "silent";
                                hash: string | null;
                            }[];
                            /** @description Texts that came back after another had answered them (A, B, A): the parties go round in a circle. */
                            circle: string[] | null;
                            /** @description The latest text that two or more parties stood behind, which is what a circle could end with. */
                            lastShared: {
                                hash: string;
                                parties: string[];
                            } | null;
                        }[];
                        /** @description On how many open clauses two parties stand behind the same text, from the closest pair to the farthest. */
                        closeness: {
                            one: string;
                            other: string;
                            shared: number;
                            of: number;
                        }[];
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.translateProduction": {
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
                "application/json": components["schemas"]["coproduction.TranslationBody"];
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
                        language: string;
                        translatesRoot: string;
                        root: string;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.readCatalogue": {
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
                        kinds: {
                            /** @enum {string} */
                            kind: "co-edition" | "exhibition" | "film" | "residency" | "stage";
                            edition: string;
                            clauses: {
                                title: string;
                                fields: {
                                    acknowledged: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    applicationDays: components["schemas"]["coproduction.FieldRule"];
                                    authorities: components["schemas"]["coproduction.FieldRule"];
                                    costsIfRefused: components["schemas"]["coproduction.FieldRule"];
                                    costsIfLost: components["schemas"]["coproduction.FieldRule"];
                                    costsIfExhibitionWithheld: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    claimants: components["schemas"]["coproduction.FieldRule"];
                                    withholding: components["schemas"]["coproduction.FieldRule"];
                                    vat: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    contributions: components["schemas"]["coproduction.FieldRule"];
                                    inKindCapBasisPoints: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    currency: components["schemas"]["coproduction.FieldRule"];
                                    tiers: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    currency: components["schemas"]["coproduction.FieldRule"];
                                    total: components["schemas"]["coproduction.FieldRule"];
                                    contingencyBasisPoints: components["schemas"]["coproduction.FieldRule"];
                                    lines: components["schemas"]["coproduction.FieldRule"];
                                    overage: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    decisions: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    definition: components["schemas"]["coproduction.FieldRule"];
                                    noticeDays: components["schemas"]["coproduction.FieldRule"];
                                    suspensionDays: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    equalStrength: components["schemas"]["coproduction.FieldRule"];
                                    signatories: components["schemas"]["coproduction.FieldRule"];
                                    notes: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    facilityReport: components["schemas"]["coproduction.FieldRule"];
                                    conditionReports: components["schemas"]["coproduction.FieldRule"];
                                    courier: components["schemas"]["coproduction.FieldRule"];
                                    stateIndemnity: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    fee: components["schemas"]["coproduction.FieldRule"];
                                    sharedCosts: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    governingLaw: components["schemas"]["coproduction.FieldRule"];
                                    prevailingLanguage: components["schemas"]["coproduction.FieldRule"];
                                    languages: components["schemas"]["coproduction.FieldRule"];
                                    forum: components["schemas"]["coproduction.FieldRule"];
                                    seat: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    grants: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    host: components["schemas"]["coproduction.FieldRule"];
                                    start: components["schemas"]["coproduction.FieldRule"];
                                    end: components["schemas"]["coproduction.FieldRule"];
                                    guests: components["schemas"]["coproduction.FieldRule"];
                                    stipend: components["schemas"]["coproduction.FieldRule"];
                                    covers: components["schemas"]["coproduction.FieldRule"];
                                    outcome: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    laboratory: components["schemas"]["coproduction.FieldRule"];
                                    jointName: components["schemas"]["coproduction.FieldRule"];
                                    copies: components["schemas"]["coproduction.FieldRule"];
                                    access: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    ladder: components["schemas"]["coproduction.FieldRule"];
                                    afterCounters: components["schemas"]["coproduction.FieldRule"];
                                    afterDays: components["schemas"]["coproduction.FieldRule"];
                                    deadlineDays: components["schemas"]["coproduction.FieldRule"];
                                    castingVote: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    legs: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    modes: components["schemas"]["coproduction.FieldRule"];
                                    consents: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    noticeDays: components["schemas"]["coproduction.FieldRule"];
                                    beforeBuild: components["schemas"]["coproduction.FieldRule"];
                                    afterBuild: components["schemas"]["coproduction.FieldRule"];
                                    makeUpDates: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    onlyWithinCountry: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    order: components["schemas"]["coproduction.FieldRule"];
                                    wording: components["schemas"]["coproduction.FieldRule"];
                                    sameSize: components["schemas"]["coproduction.FieldRule"];
                                    logos: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    owners: components["schemas"]["coproduction.FieldRule"];
                                    replacementValue: components["schemas"]["coproduction.FieldRule"];
                                    stores: components["schemas"]["coproduction.FieldRule"];
                                    maintains: components["schemas"]["coproduction.FieldRule"];
                                    insures: components["schemas"]["coproduction.FieldRule"];
                                    hireCharge: components["schemas"]["coproduction.FieldRule"];
                                    disposal: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    ownership: components["schemas"]["coproduction.FieldRule"];
                                    profit: components["schemas"]["coproduction.FieldRule"];
                                    overage: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    payments: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    policies: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    quotes: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    runs: components["schemas"]["coproduction.FieldRule"];
                                    delivery: components["schemas"]["coproduction.FieldRule"];
                                    deliveryDate: components["schemas"]["coproduction.FieldRule"];
                                    remainders: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    schedules: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    slots: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    start: components["schemas"]["coproduction.FieldRule"];
                                    end: components["schemas"]["coproduction.FieldRule"];
                                    options: components["schemas"]["coproduction.FieldRule"];
                                    conditions: components["schemas"]["coproduction.FieldRule"];
                                    longStop: components["schemas"]["coproduction.FieldRule"];
                                    survives: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    submittedAs: components["schemas"]["coproduction.FieldRule"];
                                    noticeDays: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    territories: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    title: components["schemas"]["coproduction.FieldRule"];
                                    authors: components["schemas"]["coproduction.FieldRule"];
                                    form: components["schemas"]["coproduction.FieldRule"];
                                    material: components["schemas"]["coproduction.FieldRule"];
                                    developmentSpend: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    who: components["schemas"]["coproduction.FieldRule"];
                                    feePerPerformance: components["schemas"]["coproduction.FieldRule"];
                                    handlingBasisPoints: components["schemas"]["coproduction.FieldRule"];
                                    split: components["schemas"]["coproduction.FieldRule"];
                                } | {
                                    writer: components["schemas"]["coproduction.FieldRule"];
                                    adapter: components["schemas"]["coproduction.FieldRule"];
                                    director: components["schemas"]["coproduction.FieldRule"];
                                    substitution: components["schemas"]["coproduction.FieldRule"];
                                    shootingStart: components["schemas"]["coproduction.FieldRule"];
                                    lengthMinutes: components["schemas"]["coproduction.FieldRule"];
                                    distribution: components["schemas"]["coproduction.FieldRule"];
                                };
                                dependents: (("APP" | "ART" | "ASG" | "AVR" | "BUD" | "CAN" | "CON" | "CRE" | "DLK" | "EDI" | "EXH" | "FES" | "FIL" | "FM" | "FX" | "INS" | "LAW" | "LOA" | "MAT" | "OBJ" | "OWN" | "PAR" | "PAY" | "PRE" | "RES" | "RTS" | "SCH" | "SHR" | "TAX" | "TER" | "TERM" | "TOU" | "TRA" | "VEN" | "WAT") | string)[];
                                /** @enum {string} */
                                id: "APP" | "ART" | "ASG" | "AVR" | "BUD" | "CAN" | "CON" | "CRE" | "DLK" | "EDI" | "EXH" | "FES" | "FIL" | "FM" | "FX" | "INS" | "LAW" | "LOA" | "MAT" | "OBJ" | "OWN" | "PAR" | "PAY" | "PRE" | "RES" | "RTS" | "SCH" | "SHR" | "TAX" | "TER" | "TERM" | "TOU" | "TRA" | "VEN" | "WAT";
                                mandatory: boolean;
                                locked: string | null;
                            }[];
                        }[];
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.listComments": {
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
                clause: string;
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
                        items: components["schemas"]["coproduction.ClauseComment"][];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.comment": {
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
                clause: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["coproduction.CommentBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["coproduction.ClauseComment"];
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.readVerdict": {
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
                        verdictHash: string;
                        edition: string;
                        outcome: string;
                        answer: {
                            governing: string;
                            instruments: {
                                id: string;
                                /** @enum {string} */
                                verdict: "DISCRETIONARY" | "ELIGIBLE" | "ELIGIBLE_WITH_WARNING" | "INELIGIBLE" | "NEEDS_DEROGATION" | "UNKNOWN";
                                failed: {
                                    article: string;
                                    actual: number | string | null;
                                    bound: number | string | null;
                                    confidence: string;
                                }[];
                                warnings: string[];
                                unknowns: string[];
                                openFacts: string[];
                                fixes: {
                                    /** @enum {string} */
                                    target: "ELIGIBLE" | "NEEDS_DEROGATION";
                                    /** @description Null where shares alone can't do it. */
                                    movedBasisPoints: number | null;
                                    alternatives: {
                                        from: string;
                                        to: string;
                                        basisPoints: number;
                                    }[][];
                                    structural: {
                                        /** @enum {string} */
                                        change: "add-state" | "change-contribution" | "change-fact" | "change-instrument" | "change-work" | "remove-firm" | "remove-state" | "sign-later";
                                        /** @description Which states (the rule's own word), which fact, which country. */
                                        of: string;
                                        count: number | string | null;
                                        article: string;
                                    }[] | null;
                                }[];
                            }[];
                            assumed: {
                                bilateral: {
                                    between: [
                                        string,
                                        string
                                    ];
                                    treaty: string;
                                }[];
                                party: {
                                    instrument: string;
                                    country: string;
                                    is: boolean;
                                }[];
                            };
                            differences: {
                                instrument: string;
                                field: string;
                                used: {
                                    value: string;
                                    confidence: string;
                                    source: string;
                                };
                                other: {
                                    value: string;
                                    confidence: string;
                                    source: string;
                                };
                            }[];
                        };
                        /** @description Whether the facts it was kept with still give it by the rules and rows of today: `same`, `differs`, or `other-edition`. */
                        recomputed: string;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.judgeProduction": {
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
                "application/json": components["schemas"]["coproduction.VerdictBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["coproduction.StepTaken"];
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.writeWordFile": {
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
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.readWordFile": {
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
                "application/json": components["schemas"]["coproduction.WordFileBody"];
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
                        proposals: {
                            clause: string;
                            title: string;
                            fields: components["schemas"]["coproduction.FieldGroup"];
                            words: string | null;
                            /** @description What is on the table now, which the proposal would answer. */
                            answers: string | null;
                            problems: string[];
                        }[];
                        unchanged: string[];
                        /** @description Clauses on the table that the file does not have: they are not touched. */
                        absent: string[];
                        /** @description What stands in the file and in no clause. */
                        leftOver: string[];
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.listAccounts": {
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
                            id: string;
                            version: number;
                            status: string;
                            agreementId: string;
                            title: string;
                            currency: string;
                            keeperId: string;
                            /** Format: date-time */
                            openedAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.openAccount": {
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
                "application/json": components["schemas"]["coproduction.OpenAccountBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["coproduction.AccountView"];
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.readAccount": {
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
                    "application/json": components["schemas"]["coproduction.AccountView"];
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.listReceipts": {
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
                            /** @enum {string} */
                            kind: "correction" | "receipt" | "refund";
                            minor: string;
                            number: number;
                            reference: string | null;
                            currency: string;
                            receivedOn: string;
                            corrects: number | null;
                            /** Format: date-time */
                            recordedAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.recordReceipt": {
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
                "application/json": components["schemas"]["coproduction.ReceiptBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["coproduction.AccountView"];
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.closeAccount": {
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
                    "application/json": components["schemas"]["coproduction.AccountView"];
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.readStatement": {
        parameters: {
            query: {
                /** @description First day */
                from: string;
                /** @description The day after the last one */
                to: string;
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
                        accountId: string;
                        agreementId: string;
                        root: string;
                        title: string;
                        currency: string;
                        from: string;
                        to: string;
                        opening: string;
                        received: string;
                        tiers: {
                            tier: string;
                            /** @enum {string} */
                            kind: "BONUS" | "CORRIDOR" | "COST_RECOUP" | "LOAN" | "OFF_TOP" | "POOL" | "RECOUP";
                            total: string;
                            parties: {
                                party: string;
                                amount: string;
                            }[];
                        }[];
                        paid: {
                            party: string;
                            name: string;
                            amount: string;
                        }[];
                        closing: string;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.writeStatement": {
        parameters: {
            query: {
                /** @description First day */
                from: string;
                /** @description The day after the last one */
                to: string;
            };
            header?: never;
            path: {
                id: string;
                format: "csv" | "pdf";
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
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.supposeAccount": {
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
                "application/json": components["schemas"]["coproduction.WhatIfBody"];
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
                        balance: components["schemas"]["coproduction.BalanceView"];
                        whole: components["schemas"]["coproduction.WholeView"][];
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.prepareSignature": {
        parameters: {
            query?: {
                mandateId?: string;
                /** @description The key to sign with; without it the account alone */
                keyId?: string;
                /** @description Day of the board's resolution; with approvalHash */
                approvedOn?: string;
                /** @description SHA-256 of the paper of the resolution; with approvedOn */
                approvalHash?: string;
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
                        statement: components["schemas"]["coproduction.Statement"];
                        challenge: string;
                        credentialId: string | null;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.readPaper": {
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
                    "application/pdf": string;
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.readBundle": {
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
                    "application/zip": string;
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.prepareProductionSignature": {
        parameters: {
            query?: {
                mandateId?: string;
                /** @description The key to sign with; without it the account alone */
                keyId?: string;
                /** @description Day of the board's resolution; with approvalHash */
                approvedOn?: string;
                /** @description SHA-256 of the paper of the resolution; with approvedOn */
                approvalHash?: string;
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
                        statement: components["schemas"]["coproduction.Statement"];
                        challenge: string;
                        credentialId: string | null;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.signProduction": {
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
                    "application/json": components["schemas"]["coproduction.StepTaken"];
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.readIssuer": {
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
                        fingerprint: string;
                        jwk: components["schemas"]["coproduction.PublicPoint"];
                        certificate: string;
                        earlier: {
                            fingerprint: string;
                            certificate: string;
                            /** Format: date-time */
                            madeAt: string;
                        }[];
                        succession: components["schemas"]["coproduction.Succession"][];
                        checkpoint: {
                            size: number;
                            root: string;
                            /** Format: date-time */
                            at: string;
                            jws: string;
                        } | null;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.replaceIssuerKey": {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        fingerprint: string;
                        certificate: string;
                        succession: components["schemas"]["coproduction.Succession"][];
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.verifyRoot": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                root: string;
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
                        root: string;
                        /** Format: date-time */
                        sealedAt: string;
                        paperSha256: string;
                        signatures: {
                            party: string;
                            /** @enum {string} */
                            level: "account-only" | "advanced-type" | "simple";
                            at: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.readVerifier": {
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
                    "text/javascript": string;
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.listSigningKeys": {
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
                            use: {
                                signatures: number;
                                lastAt: string;
                                last: {
                                    agreementId: string;
                                    title: string;
                                    isProduction: boolean;
                                } | null;
                            } | null;
                            id: string;
                            /** @enum {string} */
                            kind: "key" | "passkey";
                            label: string;
                            thumbprint: string;
                            credentialId: string | null;
                            organisationId: string;
                            personRef: string;
                            /** Format: date-time */
                            registeredAt: string;
                            /** Format: date-time */
                            confirmedAt: string | null;
                            /** Format: date-time */
                            givenUpAt: string | null;
                            isOwn: boolean;
                        }[];
                        nextCursor: string | null;
                        registration: {
                            account: string;
                            challenge: string;
                            rpId: string;
                        };
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.registerSigningKey": {
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
                "application/json": components["schemas"]["coproduction.RegisterKeyBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["coproduction.KeyView"];
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.confirmSigningKey": {
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
                    "application/json": components["schemas"]["coproduction.KeyView"];
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.giveUpSigningKey": {
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
                    "application/json": components["schemas"]["coproduction.KeyView"];
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.judge": {
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
                "application/json": components["schemas"]["coproduction.ConstellationBody"];
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
                        governing: string;
                        governingMissing: string[];
                        instruments: {
                            id: string;
                            title: string;
                            verdict: string;
                            findings: {
                                result: string;
                                /** @description What its rule is about, by a code of which the pages have the words. */
                                explain: string;
                                article: string;
                                subject: string | null;
                                actual: string | null;
                                bound: string | null;
                                confidence: string;
                                missing: {
                                    kind: string;
                                    name: string;
                                }[];
                                source: string | null;
                                rule: string | null;
                            }[];
                            openFacts: string[];
                            fixes: {
                                target: string;
                                movedBasisPoints: number | null;
                                alternatives: {
                                    from: string;
                                    to: string;
                                    basisPoints: number;
                                }[][];
                                structural: {
                                    change: string;
                                    of: string;
                                    count: string | null;
                                    article: string;
                                }[];
                            }[];
                        }[];
                        differences: {
                            instrument: string;
                            field: string;
                            used: string;
                            other: string;
                            source: string;
                        }[];
                        preferences: {
                            country: string;
                            givenBy: {
                                country: string;
                                bound: string;
                            }[];
                            clauses: string[];
                            source: string;
                            confidence: string;
                        }[];
                        /** @description SHA-256 of the rows and rules. */
                        edition: string;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.listInstruments": {
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
                            id: string;
                            title: string;
                            kind: string;
                            sides: string[];
                            signedOn: string | null;
                            inForceOn: string | null;
                            forms: string[];
                            confidence: string;
                            source: string;
                            checkedOn: string;
                            notes: string | null;
                            rules: {
                                id: string;
                                article: string;
                                edition: string;
                                validFrom: string;
                                validTo: string | null;
                                workKinds: string[];
                                effect: string;
                                confidence: string;
                                explain: string;
                                source: string;
                                checkedOn: string;
                                /** @description The rule's condition and test as JSON text. */
                                when: string | null;
                                test: string;
                            }[];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.listRows": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
                kind?: "membership" | "agreement";
                /** @description Of memberships: COE-147, COE-220, EURIMAGES, EU or UNESCO-2005 */
                instrument?: string;
                country?: string;
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
                            kind: string;
                            key: string;
                            current: boolean;
                            row: {
                                [key: string]: string[] | number | string;
                            };
                            enteredAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.enterRow": {
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
                "application/json": components["schemas"]["coproduction.TreatyRowBody"];
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
                        kind: string;
                        key: string;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.compareConventions": {
        parameters: {
            query: {
                /** @description Two country codes with a comma between them */
                between: string;
                on: string;
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
                        between: string[];
                        on: string;
                        governing: string;
                        missing: string[];
                        memberships: {
                            instrument: string;
                            country: string;
                            is: string;
                            note: string | null;
                            source: string | null;
                        }[];
                        provisions: {
                            explain: string;
                            of1992: components["schemas"]["coproduction.Provision"] | null;
                            of2017: components["schemas"]["coproduction.Provision"] | null;
                        }[];
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.recordPrecedents": {
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
                "application/json": components["schemas"]["coproduction.PrecedentsBulkBody"];
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
                            outcome: "created" | "rejected" | "unchanged";
                            id?: string;
                            code?: string;
                            field?: string;
                            reason?: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.listPrecedents": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
                /** @description All of these took part */
                countries?: string;
                year?: number;
                /** @description A part of the title */
                text?: string;
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
                            title: string | null;
                            year: number;
                            source: string;
                            parts: {
                                country: string;
                                isMajority: boolean;
                            }[];
                            /** @description A line of it could not be read: another country may have taken part. */
                            isComplete: boolean;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.listPairs": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
                country?: string;
                year?: number;
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
                            between: [
                                string,
                                string
                            ];
                            films: number;
                            /** @description How many of them the first, and the second, had the majority of; the others a third country led. */
                            ledByFirst: number;
                            ledBySecond: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.listObligations": {
        parameters: {
            query?: {
                /** @description Entries per page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                after?: string;
                /** @description The party that owes it */
                party?: string;
                productionId?: string;
                state?: "pending" | "due" | "met" | "waived" | "breached";
                /** @description Due on this day or later */
                from?: string;
                /** @description Due before this day */
                to?: string;
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
                            productionId: string;
                            title: string;
                            partyName: string;
                            /** @enum {string} */
                            state: "breached" | "due" | "met" | "pending" | "waived";
                            /** @description Parties other than the one that owes it that do without it. */
                            waivedBy: string[];
                            /** @description SHA-256 of what shows that it was done. */
                            evidence: string | null;
                            key: string;
                            clause: string;
                            /** @enum {string} */
                            matter: "authority-application" | "billing" | "contribution-in-kind" | "delivery" | "insurance" | "option" | "payment" | "performances" | "residency" | "transport";
                            party: string;
                            dueOn: string;
                            amount: components["schemas"]["coproduction.Amount"] | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            default: components["responses"]["coproduction.Problem"];
        };
    };
    "coproduction.stepObligation": {
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
                "application/json": components["schemas"]["coproduction.ObligationStepBody"];
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
                        /** @enum {string} */
                        state: "breached" | "due" | "met" | "pending" | "waived";
                        /** @description Parties other than the one that owes it that do without it. */
                        waivedBy: string[];
                        /** @description SHA-256 of what shows that it was done. */
                        evidence: string | null;
                        key: string;
                        clause: string;
                        /** @enum {string} */
                        matter: "authority-application" | "billing" | "contribution-in-kind" | "delivery" | "insurance" | "option" | "payment" | "performances" | "residency" | "transport";
                        party: string;
                        dueOn: string;
                        amount: components["schemas"]["coproduction.Amount"] | null;
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
                            meaning: "Contracts offered, agreed, signed, executed or ended, stops confirmed, and accounts to sign or to pay.";
                            /** @constant */
                            mandatory: true;
                            /** @enum {string} */
                            name: "contract" | "crossings" | "facility" | "line" | "money" | "negotiation" | "offers" | "office" | "office-news" | "rights";
                        } | {
                            /** @constant */
                            meaning: "Dates that are at risk or lost: a challenge to answer, a hold that ended.";
                            /** @constant */
                            mandatory: true;
                            /** @enum {string} */
                            name: "contract" | "crossings" | "facility" | "line" | "money" | "negotiation" | "offers" | "office" | "office-news" | "rights";
                        } | {
                            /** @constant */
                            meaning: "Drafts and proposals on the way to an agreed text.";
                            /** @constant */
                            mandatory: false;
                            /** @enum {string} */
                            name: "contract" | "crossings" | "facility" | "line" | "money" | "negotiation" | "offers" | "office" | "office-news" | "rights";
                        } | {
                            /** @constant */
                            meaning: "Movements in the line for dates: holds placed, moved up, extended, given back.";
                            /** @constant */
                            mandatory: false;
                            /** @enum {string} */
                            name: "contract" | "crossings" | "facility" | "line" | "money" | "negotiation" | "offers" | "office" | "office-news" | "rights";
                        } | {
                            /** @constant */
                            meaning: "One's own designation as a point of contact, and the ends of those that one must renew.";
                            /** @constant */
                            mandatory: true;
                            /** @enum {string} */
                            name: "contract" | "crossings" | "facility" | "line" | "money" | "negotiation" | "offers" | "office" | "office-news" | "rights";
                        } | {
                            /** @constant */
                            meaning: "Shared costs, and the accounts from which a co-production is paid out.";
                            /** @constant */
                            mandatory: false;
                            /** @enum {string} */
                            name: "contract" | "crossings" | "facility" | "line" | "money" | "negotiation" | "offers" | "office" | "office-news" | "rights";
                        } | {
                            /** @constant */
                            meaning: "The assessment of a venue for a work, and the rider of a performance.";
                            /** @constant */
                            mandatory: false;
                            /** @enum {string} */
                            name: "contract" | "crossings" | "facility" | "line" | "money" | "negotiation" | "offers" | "office" | "office-news" | "rights";
                        } | {
                            /** @constant */
                            meaning: "The other designations of one's partner.";
                            /** @constant */
                            mandatory: false;
                            /** @enum {string} */
                            name: "contract" | "crossings" | "facility" | "line" | "money" | "negotiation" | "offers" | "office" | "office-news" | "rights";
                        } | {
                            /** @constant */
                            meaning: "The review of an offer before possible hosts see it.";
                            /** @constant */
                            mandatory: false;
                            /** @enum {string} */
                            name: "contract" | "crossings" | "facility" | "line" | "money" | "negotiation" | "offers" | "office" | "office-news" | "rights";
                        } | {
                            /** @constant */
                            meaning: "Works that will cross the border of the country one is point of contact of.";
                            /** @constant */
                            mandatory: false;
                            /** @enum {string} */
                            name: "contract" | "crossings" | "facility" | "line" | "money" | "negotiation" | "offers" | "office" | "office-news" | "rights";
                        };
                        actsFor: string | null;
                        reasons: ({
                            /** @constant */
                            as: "holder";
                            designationId: string;
                        } | {
                            /** @enum {string} */
                            as: "actor" | "administrator" | "challenger" | "counterpart" | "designator" | "host" | "in-charge" | "lead" | "organiser" | "party";
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
                            state: "delivered" | "failed" | "gathered" | "held" | "pending" | "read" | "retrying" | "sending" | "sent" | "stale" | "suppressed";
                            /** @enum {string} */
                            because: "chosen" | "default" | "mandatory";
                            reason: string | null;
                            attempts: number;
                            endedAt: string | null;
                            waitsUntil: string | null;
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
                        /** @description Of the cases of which it is known. */
                        touch: components["schemas"]["dashboard.CalendarAndWorking"];
                        /** @description Cases that are over of which nobody says when they were worked on. */
                        touchUnknown: number;
                        /** @description Finished visits, the state with the most time first. */
                        byState: {
                            workflow: string;
                            state: string;
                            calendar: components["schemas"]["dashboard.Distribution"] | null;
                            working: components["schemas"]["dashboard.Distribution"] | null;
                        }[];
                        calendars: components["schemas"]["dashboard.CalendarsUsed"];
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
                            workingInStateMs: number;
                            ageMs: number;
                            /** @enum {number} */
                            band: 0 | 1 | 2 | 3;
                            workflow: string;
                            state: string;
                        }[];
                        calendars: components["schemas"]["dashboard.CalendarsUsed"];
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
                            /** @description The same limits in working time. */
                            working: {
                                p50: number | null;
                                p85: number | null;
                                p95: number | null;
                            } | null;
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
                            /** @description Working time that is left until then, negative for what is late; null where nobody asked for it. */
                            workingLeftMs: number | null;
                            /** @description Code of the partner whose calendar that is. */
                            calendarOf: string | null;
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
                        view: "overview";
                        asOf: {
                            position: number;
                            at: string;
                        };
                        /** @description How each of the numbers is defined. */
                        definition: string;
                        total: number;
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
                            enteredAt: string;
                            forbidden: number;
                            startedAt: string;
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
