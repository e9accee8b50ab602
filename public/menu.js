// Escape closes the menu of narrow screens and gives the focus back; without script <details> still opens and shuts it.
const menu = document.querySelector('details.menu');
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !menu?.open) return;
  menu.open = false;
  menu.querySelector('summary').focus();
});
