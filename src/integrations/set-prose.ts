/** Sets MDX prose as that of the records: names with their language, numbers of claims whole. A plugin for the Markdown processor's HTML tree. */
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { setRuns } from '../brief/prose.ts';

type HastPlugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];

export function setProse(): HastPlugin {
  return {
    name: 'set-prose',
    text(node, context) {
      const runs = setRuns(node.value);
      if (!runs.some(({ set }) => set)) return;
      context.replaceNode(
        node,
        runs.map(({ text, set }) =>
          set
            ? {
                type: 'element',
                tagName: 'span',
                properties: { ...set },
                children: [{ type: 'text', value: text }],
              }
            : { type: 'text', value: text },
        ),
      );
    },
  };
}
