// Debian's Chromium, headless, in a profile of its own; it looks for nothing but the page it is shown.
import { chromium } from 'playwright-core';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launch = () => chromium.launch({ executablePath: '/usr/bin/chromium', args: quiet });
