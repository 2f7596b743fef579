import type { Policy, Rule } from '@caravanserai/access';
import { EVERY_REFUSAL } from '@caravanserai/hosting';
import type { DescribedService } from './described-services';
import { type DescribedRoute, routesIn } from './routes';

const introduction = `# HTTP interface

Generated from the services' controllers, policies and refusals by \`npm run docs\`; a test fails when this page is stale. The same with all types,
as OpenAPI 3.1, is at \`/api/docs\` of a running platform. The gateway serves a route of a service at \`/api/SERVICE/…\`; what it answers
itself stands in [its README](../apps/gateway/README.md).

- Access: \`Authorization: Bearer\` with a token (\`npm run token -- ACCOUNT\`), or the browser's session. \`X-Acting-For\` names the organisation on whose behalf you act.
- Commands (all but GET): \`Idempotency-Key\` makes a repetition harmless, \`If-Match\` with the ETag that you saw refuses a stale one (412).
- Lists answer \`{ items, nextCursor }\`; the cursor is the next \`after\`.
- A refusal is \`application/problem+json\` with a stable \`code\`; wrong input names each field in \`errors\`.
- In the tables, \`?name\` is a query parameter, any other name a field of the JSON body; in brackets stands what may be left out.
`;

const accessWords = { public: 'everybody', internal: 'services', 'signed-in': 'signed in' } as const;

/** docs/http.md: every route, who may do what, and which refusals have which status. */
export function httpPage(described: readonly DescribedService[]): string {
  const routesOf = new Map(described.map(({ service, api }) => [service.name, routesIn(api)]));
  const [first = [], ...others] = routesOf.values();
  const shared = new Set(first.map(({ route }) => route).filter((route) => others.every((routes) => routes.some((other) => other.route === route))));
  const own = ({ service }: DescribedService) => routesOf.get(service.name)!.filter(({ route }) => !shared.has(route));
  return [
    introduction,
    `## Every service\n\n${routesTable(first.filter(({ route }) => shared.has(route)))}\n\nRefused, whatever is asked:\n\n${refusalLines(EVERY_REFUSAL).join('\n')}\n`,
    ...described.map((one) => section(one, own(one))),
  ].join('\n');
}

function section({ service: { name, title, policy, refusals } }: DescribedService, routes: readonly DescribedRoute[]): string {
  const actions = Object.entries(policy).map(([action, rules]) => `| ${action} | ${rulesInWords(rules)} |`);
  return [
    `## ${name}: ${title}`, '', routesTable(routes), '',
    '| action | open to |', '|---|---|', ...actions, '',
    'Refused, beside what every service refuses:', '', ...refusalLines(refusals), '',
  ].join('\n');
}

function routesTable(routes: readonly DescribedRoute[]): string {
  const lines = routes.map(({ route, access, takes }) => `| \`${route}\` | ${accessWords[access]} | ${takes.map((name) => `\`${name}\``).join(' ')} |`);
  return ['| route | for | takes |', '|---|---|---|', ...lines].join('\n');
}

function rulesInWords(rules: Policy[string]): string {
  return ([rules].flat() as Rule[]).map(ruleInWords).join('; ');
}

function ruleInWords(rule: Rule): string {
  if (rule.who !== 'party') return { public: 'everybody', 'signed-in': 'whoever is signed in', linked: 'whoever has redeemed an invitation', self: 'the person concerned', administrator: 'administrators of the platform' }[rule.who];
  const powers = [rule.power].flat();
  return `the ${rule.roles.join(' or the ')}, with ${powers.length > 3 ? 'any power' : powers.map((power) => `\`${power}\``).join(' or ')}`;
}

function refusalLines(refusals: Readonly<Record<string, number>>): string[] {
  const statuses = [...new Set(Object.values(refusals))].toSorted((one, other) => one - other);
  return statuses.map((status) => `- ${status}: ${Object.keys(refusals).filter((code) => refusals[code] === status).map((code) => `\`${code}\``).join(', ')}`);
}
