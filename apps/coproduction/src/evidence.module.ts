import { type DynamicModule, Module } from '@nestjs/common';
import { CONFIG, type CoproductionConfig } from './config';
import { AgreementEvidenceController, ProductionSigningController } from './http/evidence/evidence-files.controller';
import { IssuerController } from './http/evidence/issuer.controller';
import { KeysController } from './http/evidence/keys.controller';
import { OnEvidenceDue } from './reactions/evidence/on-evidence-due';
import { IssuerKeys } from './store/evidence/issuer-keys';
import { AskContacts } from './use-cases/ask-contacts';
import { ConfirmMandate } from './use-cases/confirm-mandate';
import { EVIDENCE_CONFIG } from './use-cases/evidence/config';
import { KeepKeys } from './use-cases/evidence/keep-keys';
import { Passkeys } from './use-cases/evidence/passkeys';
import { PrepareSignature } from './use-cases/evidence/prepare-signature';
import { ReadEvidenceFiles } from './use-cases/evidence/read-evidence-files';
import { ReadIssuer } from './use-cases/evidence/read-issuer';
import { ReplaceIssuerKey } from './use-cases/evidence/replace-issuer-key';
import { SealAgreement } from './use-cases/evidence/seal-agreement';
import { Sealing } from './use-cases/evidence/sealing';
import { SignProduction } from './use-cases/evidence/sign-production';
import { StateSignature } from './use-cases/evidence/state-signature';

/** Signers' keys and what they sign; papers with the one seal; the tree over all logs; bundles that anybody verifies offline. */
@Module({})
export class EvidenceModule {
  /** @param productions the same module that the service has, whose signatures are recorded through it. */
  static with(config: CoproductionConfig, productions: DynamicModule): DynamicModule {
    const settings = [{ provide: EVIDENCE_CONFIG, useValue: config }, { provide: CONFIG, useValue: config }];
    const signing = [StateSignature, Passkeys, KeepKeys, PrepareSignature, SignProduction, ConfirmMandate, AskContacts];
    return {
      module: EvidenceModule,
      imports: [productions],
      controllers: [AgreementEvidenceController, ProductionSigningController, IssuerController, KeysController],
      providers: [...settings, ...signing, IssuerKeys, Sealing, SealAgreement, OnEvidenceDue, ReadEvidenceFiles, ReadIssuer, ReplaceIssuerKey],
      exports: [StateSignature],
    };
  }
}
