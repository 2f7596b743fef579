/** class-transformer 0.5 types this module, but under another path than the one by which Node finds it. */
declare module 'class-transformer/cjs/storage' {
  export { defaultMetadataStorage } from 'class-transformer/types/storage';
}
