export { type SignedIn, signIn } from './sign-in';
