/** Serves the built site of a project of the tests to all of them that need it. `npm test` builds it first. */
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
  const folder = resolve(project.config.env?.BRIEF_ROOT || process.env.BRIEF_ROOT || '.', 'dist');
  if (!existsSync(folder))
    throw new Error(`${folder} is missing: run "npm test", which builds it.`);
  const served = await serve(folder);
  project.provide('origin', served.origin);
  return () => served.close();
}
