/** Code units by class and by lower case; the tables stand by themselves, since the build makes them beforehand. */
export { CLASS, FOLD, PLAIN } from './character-tables.ts';
export * from './classes.ts';
