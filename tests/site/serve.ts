/** Serves the built site to all tests that need it. The build comes first: `npm test` does both. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from './server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    origin: string;
  }
}

/** @returns what ends the server, for each project of the tests its own */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = resolve('dist');
  if (!existsSync(folder))
    throw new Error('dist/ is missing: run "npm run build" first, or "npm test", which does.');
  const served = await serve(folder);
  project.provide('origin', served.origin);
  return () => served.close();
}
