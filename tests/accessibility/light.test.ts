import {auditPage} from '../support/axe.ts';
import {overflow} from '../support/browser.ts';
import {checkEveryPage} from './every-page.ts';

/** CSS pixels: the narrowest window that WCAG 1.4.10 names, and a laptop's. */
const WIDTHS = [320, 1280] as const;

checkEveryPage('light', async (page) => {
  const findings: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({width, height: 800});
    const sideways = await overflow(page);
    if (sideways > 0) findings.push(`scrolls sideways by ${sideways} px at ${width}`);
    findings.push(...(await auditPage(page)).map((finding) => `at ${width}: ${finding}`));
  }
  return findings;
});
