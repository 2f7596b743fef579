import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Nothing of it is ours: certificate and answers are OpenSSL's. Only id-kp-timeStamping, and that critical, makes it an authority (RFC 3161, 2.3). */
const settings = `
[req]
distinguished_name = name
x509_extensions = authority
prompt = no
[name]
CN = An authority on loopback
[authority]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[tsa]
default_tsa = here
[here]
serial = serial
signer_cert = certificate.pem
signer_key = key.pem
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
`;

export type Behaviour = (query: Buffer, reply: (query: Buffer) => Promise<Buffer>) => Promise<Buffer | number | null>;

/** A real timestamp authority on this machine; its behaviour can be worsened. */
export class AuthorityMadeUp {
  behaves: Behaviour = (query, reply) => reply(query);
  asked = 0;

  private constructor(
    readonly folder: string,
    private readonly server: Server,
  ) {
    server.on('request', (request: IncomingMessage, response: ServerResponse) => void this.answer(request, response));
  }

  static async start(): Promise<AuthorityMadeUp> {
    const folder = mkdtempSync(join(tmpdir(), 'authority-'));
    writeFileSync(join(folder, 'settings'), settings);
    writeFileSync(join(folder, 'serial'), '01\n');
    await run('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-noenc', '-keyout', 'key.pem', '-out', 'certificate.pem', '-days', '2', '-config', 'settings'], { cwd: folder });
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new AuthorityMadeUp(folder, server);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  /** What OpenSSL says of a token over these bytes. */
  async verify(token: Uint8Array, bytes: Uint8Array): Promise<string> {
    writeFileSync(join(this.folder, 'token'), token);
    writeFileSync(join(this.folder, 'data'), bytes);
    const options = ['ts', '-verify', '-in', 'token', '-token_in', '-data', 'data', '-CAfile', 'certificate.pem', '-partial_chain'];
    return (await run('openssl', options, { cwd: this.folder })).stdout.trim();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.asked += 1;
    const answer = await this.behaves(await buffer(request), (query) => this.reply(query));
    if (typeof answer === 'number') response.writeHead(answer).end();
    else if (answer === null) response.writeHead(200, { 'content-type': 'application/timestamp-reply', 'content-length': '5000' }).write('0');
    else response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(answer);
  }

  private async reply(query: Buffer): Promise<Buffer> {
    const [asked, answered] = [join(this.folder, `query-${this.asked}`), join(this.folder, `reply-${this.asked}`)];
    writeFileSync(asked, query);
    await run('openssl', ['ts', '-reply', '-config', 'settings', '-queryfile', asked, '-out', answered], { cwd: this.folder });
    return readFile(answered);
  }
}
