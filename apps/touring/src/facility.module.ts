import { DescriptionsController } from './http/facility/descriptions.controller';
import { FacilityController } from './http/facility/facility.controller';
import { ObjectsController } from './http/facility/objects.controller';
import { StopObjectsController } from './http/facility/stop-objects.controller';
import { AddObjects } from './use-cases/facility/add-objects';
import { ChangeObject } from './use-cases/facility/change-object';
import { ContractGate } from './use-cases/facility/contract-gate';
import { DescribeOffer } from './use-cases/facility/describe-offer';
import { EnterFacilityReport } from './use-cases/facility/enter-facility-report';
import { EnterLightPlan } from './use-cases/facility/enter-light-plan';
import { FacilityRuleFacts } from './use-cases/facility/facility-rule-facts';
import { LightGate } from './use-cases/facility/light-gate';
import { ListStopObjects } from './use-cases/facility/list-stop-objects';
import { MatchSpaces } from './use-cases/facility/match-spaces';
import { ObjectSteps } from './use-cases/facility/object-steps';
import { ReadDescription } from './use-cases/facility/read-description';
import { ReadFacility } from './use-cases/facility/read-facility';
import { ReadFacilityReports } from './use-cases/facility/read-facility-reports';
import { ReadLightPassport } from './use-cases/facility/read-light-passport';
import { ReadObjects } from './use-cases/facility/read-objects';
import { RecordConsent } from './use-cases/facility/record-consent';
import { SpaceSteps } from './use-cases/facility/space-steps';
import { SubmitFacilityReport } from './use-cases/facility/submit-facility-report';
import { UploadClimateLog } from './use-cases/facility/upload-climate-log';
import { WithdrawObject } from './use-cases/facility/withdraw-object';

// Not a module of its own: it goes by the steps of offers and the gate of contracts, which belong to the service's one module.

export const facilityControllers = [DescriptionsController, ObjectsController, StopObjectsController, FacilityController];

const ofObjects = [DescribeOffer, ReadDescription, AddObjects, ChangeObject, WithdrawObject, RecordConsent, ObjectSteps, ReadObjects, ListStopObjects];
const ofFacilities = [SpaceSteps, EnterFacilityReport, UploadClimateLog, EnterLightPlan, SubmitFacilityReport, ReadFacilityReports, ReadFacility, MatchSpaces];
const ofLight = [LightGate, ContractGate, FacilityRuleFacts, ReadLightPassport];

/** Objects that travel, the spaces that are to take them, and the light that both share. */
export const facilityProviders = [...ofObjects, ...ofFacilities, ...ofLight];
