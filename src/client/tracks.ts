/** Ships to the browser. The choice of tracks of the timeline as it stands in an address. */

/**
 * @param search the part of an address from the question mark on, however broken
 * @param known the tracks there are
 * @returns those of them that the address names; all where it names none
 */
export function readTracks(search: string, known: readonly string[]): string[] {
  const asked = new URLSearchParams(search).get('tracks')?.split(',') ?? [];
  const named = known.filter((track) => asked.includes(track));
  return named.length > 0 ? named : [...known];
}

/** The same as an address; empty where all are shown, or none. */
export function writeTracks(shown: readonly string[], known: readonly string[]): string {
  return shown.length === known.length || shown.length === 0 ? '' : `?tracks=${shown.join(',')}`;
}

/**
 * How many events stand on one of the tracks.
 * @param events the classes of each, among them `t-` and its track
 */
export const onTracks = (events: readonly string[], tracks: readonly string[]): number =>
  events.filter((classes) => {
    const names = classes.split(' ');
    return tracks.some((track) => names.includes(`t-${track}`));
  }).length;
