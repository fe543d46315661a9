// The device's time zone, told to the server, so that a record shows the times of the clock on the reader's wall.
export const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";

export function tellZone() {
  document.cookie = `mr_zone=${ZONE}; path=/; max-age=31536000; samesite=lax`;
}
