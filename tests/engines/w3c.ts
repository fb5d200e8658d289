/**
 * Pointer, wheel and keys as the W3C writes them, for WebDriver and for its successor BiDi alike:
 * https://www.w3.org/TR/webdriver2/#actions
 */

/** The keys that have no letter, as the standard numbers them. */
const KEYS: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  Tab: '\uE004',
};

interface Source {
  type: 'pointer' | 'wheel' | 'key';
  id: string;
  parameters?: object;
  actions: object[];
}

const pointer = (action: object): Source => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions: [action],
});

export const moved = (x: number, y: number): Source =>
  pointer({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 });

export const pressed = (down: boolean): Source =>
  pointer({ type: down ? 'pointerDown' : 'pointerUp', button: 0 });

export const turned = (x: number, y: number, deltaY: number): Source => ({
  type: 'wheel',
  id: 'wheel',
  actions: [{ type: 'scroll', x: Math.round(x), y: Math.round(y), deltaX: 0, deltaY, duration: 0 }],
});

export const keyed = (name: string, down: boolean): Source => ({
  type: 'key',
  id: 'keys',
  actions: [{ type: down ? 'keyDown' : 'keyUp', value: KEYS[name] ?? name }],
});
