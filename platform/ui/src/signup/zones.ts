export const ownZones = [
  'Asia/Bishkek', 'Asia/Tashkent', 'Asia/Samarkand', 'Asia/Almaty', 'Asia/Dushanbe', 'Asia/Ashgabat', 'Europe/Moscow',
  'Asia/Yekaterinburg', 'Asia/Novosibirsk', 'Europe/Minsk', 'Europe/Istanbul', 'Asia/Dubai', 'Europe/Berlin', 'Europe/London',
];

/** "UTC+6", "UTC+5:30" as the zone stands today. */
export function offsetOf(zone: string, at = new Date()): string {
  try {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(at);
    return (parts.find((part) => part.type === 'timeZoneName')?.value ?? 'UTC').replace('GMT', 'UTC');
  } catch {
    return 'UTC';
  }
}

/** The chosen zone is always among the choices, even when the browser does not list it. */
export function zonesWith(chosen: string): string[] {
  const all = typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : [];
  return [...new Set([...ownZones, chosen, ...all])].filter(Boolean);
}
