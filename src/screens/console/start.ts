import type { Connection } from '../../database/connection';
import { readSchema } from './query';
import type { SchemaTable } from './schema';

/** What the screen knows before any database is up: what can be asked of. */
export type Start = readonly SchemaTable[];

export const readStart = (connection: Connection): Promise<Start> => readSchema(connection);
