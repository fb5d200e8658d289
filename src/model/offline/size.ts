/**
 * 17123456 as "17 MB", 1266789 as "1.3 MB", 54684 as "55 kB". Thousands, as hosts and browsers
 * count.
 */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const [value, unit] = bytes < 999_500 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB'];
  return `${value < 9.95 && unit === 'MB' ? value.toFixed(1) : Math.round(value)} ${unit}`;
}
