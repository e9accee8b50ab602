// Escape closes the menu of narrow screens and gives the focus back; without script <details> still opens and shuts it.
const menu = document.querySelector('details.menu');
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !menu?.open) return;
  menu.open = false;
  menu.querySelector('summary').focus();
});

// The other language opens the same view.
for (const link of document.querySelectorAll('.site-header a[hreflang]'))
  for (const use of ['pointerdown', 'focus', 'click'])
    link.addEventListener(use, () => {
      link.search = location.search;
      link.hash = location.hash;
    });

// On paper the address is that of the view as it stands, with all that was chosen.
addEventListener('beforeprint', () => {
  for (const place of document.querySelectorAll('[data-page-address]')) {
    const { pathname, search } = location;
    place.textContent = new URL(pathname + search, place.textContent.trim()).href;
  }
});

// Where the reader keeps a copy of the site (ADR 9).
if (navigator.serviceWorker?.controller) import('./copy.js').catch(() => undefined);
