/** A topic: a heading under which claims are found again. */
import { z } from 'zod';
import { slug } from '../ids.ts';
import { prose } from './common.ts';

export const topicSchema = z.strictObject({ id: slug, label: prose });
export type Topic = z.infer<typeof topicSchema>;
