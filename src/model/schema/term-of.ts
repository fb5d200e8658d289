/** How a schema takes a word of a closed vocabulary. */
import { z } from 'zod';
import type { Vocabulary } from '../vocabulary.ts';

/** A Zod enum over the keys of a vocabulary. */
export function termOf<V extends Vocabulary>(
  vocabulary: V,
): z.ZodEnum<{ [K in keyof V & string]: K }> {
  return z.enum(Object.keys(vocabulary) as [keyof V & string]) as unknown as z.ZodEnum<{
    [K in keyof V & string]: K;
  }>;
}
