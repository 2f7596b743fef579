import { IsDateOnly, IsId, IsObjectOf, IsReference, IsText, IsTitle } from '@caravanserai/hosting';
import { IsHash } from '../hash';

const BASE64URL = { optional: true, description: 'base64url' };

export class ApprovalField {
  @IsDateOnly({ description: 'Day of the board\'s resolution' })
  on: string;

  @IsHash({ description: 'SHA-256 of the paper it stands in' })
  documentHash: string;
}

/** What the signer's key made of the statement or the root; which fields belong depends on the key. */
export class ProofField {
  @IsId({ description: 'The signer\'s own key, as it was made known' })
  keyId: string;

  @IsReference(16_000, { optional: true, description: 'Compact JWS with ES256 over the canonical JSON of the statement, by a key that the browser keeps' })
  jws?: string;

  @IsReference(4_000, BASE64URL)
  authenticatorData?: string;

  @IsReference(4_000, BASE64URL)
  clientDataJSON?: string;

  @IsReference(1_000, BASE64URL)
  signature?: string;
}

export class SignBody {
  @IsHash({ description: 'Of the very text that is signed' })
  textHash: string;

  @IsId({ optional: true, description: 'The mandate to sign under; without it, the widest of the signer' })
  mandateId?: string;

  @IsObjectOf(() => ProofField, { optional: true, description: 'The signer\'s own signature; without it the account alone signs, and the signature says so' })
  proof?: ProofField;

  @IsObjectOf(() => ApprovalField, { optional: true, description: 'That the signer\'s board agreed' })
  approval?: ApprovalField;
}

export class PrepareQuery {
  @IsId({ optional: true })
  mandateId?: string;

  @IsId({ optional: true, description: 'The key to sign with; without it the account alone' })
  keyId?: string;

  @IsDateOnly({ optional: true, description: 'Day of the board\'s resolution; with approvalHash' })
  approvedOn?: string;

  @IsHash({ optional: true, description: 'SHA-256 of the paper of the resolution; with approvedOn' })
  approvalHash?: string;
}

export class BrowserKeyField {
  @IsReference(43)
  x: string;

  @IsReference(43)
  y: string;

  @IsReference(4_000, { description: 'Compact JWS by the key over { purpose, account, thumbprint }' })
  proof: string;
}

export class PasskeyField {
  @IsReference(2_000, { description: 'base64url' })
  credentialId: string;

  @IsText(16_000, { description: 'base64url' })
  attestationObject: string;

  @IsReference(4_000, { description: 'base64url' })
  clientDataJSON: string;
}

export class RegisterKeyBody {
  @IsTitle(100, { description: 'By which its owner knows it' })
  label: string;

  @IsObjectOf(() => BrowserKeyField, { optional: true, description: 'Either this or passkey' })
  browserKey?: BrowserKeyField;

  @IsObjectOf(() => PasskeyField, { optional: true })
  passkey?: PasskeyField;
}

export const askedBy = ({ approvedOn, approvalHash, ...asked }: PrepareQuery) =>
  ({ ...asked, ...(approvedOn !== undefined && approvalHash !== undefined && { approval: { on: approvedOn, documentHash: approvalHash } }) });
