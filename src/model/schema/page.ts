/** A page of prose that is about the brief itself: home, method, about. */
import { z } from 'zod';
import { text } from './common.ts';

export const pageSchema = z.strictObject({
  title: text,
  description: text.max(200),
});
export type Page = z.infer<typeof pageSchema>;
