/** Writes the man page beside this file; a test says when it has to be run again. */
import { writeFileSync } from 'node:fs';
import { manPage } from '../src/cli/man.ts';
import { VERSION } from '../src/cli/version.ts';

writeFileSync(new URL('newsclean.1', import.meta.url), manPage(VERSION));
