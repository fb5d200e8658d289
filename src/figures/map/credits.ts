/** Where the map data comes from; printed beneath every map and in every map file. */
export const OUTLINES =
  'Province and country outlines: Natural Earth (public domain), generalised and locally corrected; boundaries show de facto control and imply no endorsement.';
export const OUTLINES_NEAR =
  'Province outlines: Natural Earth 1:10m (public domain), locally corrected; typically 2–3 km, locally over 10 km from the legal boundary.';
export const NAMES =
  'Place names and coordinates: GeoNames (geonames.org), CC BY 4.0, modified; others from the sources named on each place’s page.';
export const WATER =
  'Rivers and lakes: GSHHG 2.3.7, Wessel & Smith (1996), LGPL; the extent of reservoirs is out of date.';
