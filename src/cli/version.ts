import { readFileSync } from 'node:fs';

/** Two folders up from here, and also from where the build puts this. */
const ABOUT = new URL('../../package.json', import.meta.url);

export const VERSION: string = (JSON.parse(readFileSync(ABOUT, 'utf8')) as { version: string }).version;
