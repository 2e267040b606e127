import type { Page } from '@playwright/test';

/** WCAG 2.5.8, in CSS pixels. */
const leastSide = 24;

/** What can be pressed and is smaller than a finger or an unsteady hand hits. A link in a text is as high as its line. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const roles = ['button', 'link', 'option', 'tab', 'menuitem', 'radio', 'checkbox', 'switch', 'slider', 'spinbutton'];
    const targets = [
      'a[href]',
      'button',
      'input',
      'select',
      'summary',
      'textarea',
      '[tabindex="0"]',
      ...roles.map((role) => `[role="${role}"]`),
    ];
    return [...document.querySelectorAll(targets.join())].flatMap((target) => {
      const isThere = target.checkVisibility({ visibilityProperty: true }) && target.closest('[aria-hidden="true"], [inert]') === null;
      if (!isThere || (target.matches('a') && getComputedStyle(target).display === 'inline')) return [];
      const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
      if (width >= least && height >= least) return [];
      // A piece of a picture of time is as long as it lasted; the keyboard and the list beside it reach each.
      if (target.closest('[role="listbox"][aria-orientation="horizontal"]')) return [];
      // Clipped to a point it is for a screen reader alone.
      for (let around: Element | null = target; around !== null; around = around.parentElement)
        if (around.clientWidth <= 1 && getComputedStyle(around).overflow !== 'visible') return [];
      return [
        `${target.getAttribute('aria-label') ?? target.textContent} ${Math.round(width)}x${Math.round(height)} ${target.outerHTML.slice(0, 80)}`,
      ];
    });
  }, leastSide);
}
