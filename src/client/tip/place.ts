/** Where a tip goes: above its mark, or under it where there is no room, and never off the sides. */

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const GAP = 8;

/**
 * @param mark what the tip is of
 * @param tip how large it is
 * @param room what it must stay within: the figure across, the window above
 * @returns left and top, in the coordinates of the boxes
 */
export function tipPlace(
  mark: Box,
  tip: { width: number; height: number },
  room: Box,
): { left: number; top: number; under: boolean } {
  const middle = (mark.left + mark.right) / 2 - tip.width / 2;
  const left = Math.max(room.left, Math.min(middle, room.right - tip.width));
  const over = mark.top - GAP - tip.height;
  const under = over < room.top;
  return { left, top: under ? mark.bottom + GAP : over, under };
}
