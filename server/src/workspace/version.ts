/**
 * The version of the program: what `package.json` says, taken in when the program is bundled.
 */
export { version as VERSION } from '../../../package.json';
