export { startIdentity, type RunningIdentity } from './start';
export { seedAccounts, type DemonstrationAccount } from './use-cases/seed-accounts';
