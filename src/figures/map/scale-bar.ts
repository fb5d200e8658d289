/** The scale bar, true at the latitude of the map it stands on. */

export interface ScaleBar {
  km: number;
  /** Length in units of the frame. */
  length: number;
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** The longest round bar that fits. */
export function scaleBar(unitsPerKm: number, room: number): ScaleBar {
  const km = STEPS.findLast((step) => step * unitsPerKm <= room) ?? 1;
  return { km, length: km * unitsPerKm };
}
