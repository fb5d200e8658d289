/** Marks Turkish names in MDX prose with their language. A plugin for the Markdown processor's HTML tree. */
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { splitNames } from '../brief/prose.ts';

type HastPlugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];

export function turkishNames(): HastPlugin {
  return {
    name: 'turkish-names',
    text(node, context) {
      const runs = splitNames(node.value);
      if (!runs.some((run) => run.turkish)) return;
      context.replaceNode(
        node,
        runs.map((run) =>
          run.turkish
            ? { type: 'element', tagName: 'span', properties: { lang: 'tr' }, children: [{ type: 'text', value: run.text }] }
            : { type: 'text', value: run.text },
        ),
      );
    },
  };
}
