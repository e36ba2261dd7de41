/**
 * What a page could ask a browser for (https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Permissions-Policy); we ask for none
 * of it.
 */
const refused = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const;

/** Everything off but writing to the clipboard, which the copy buttons do. */
export const permissionsPolicy = [
  'clipboard-write=(self)',
  ...refused.map((feature) => `${feature}=()`),
].join(', ');
