// Fills in where the phone is; without it the numbers are typed.
(() => {
  'use strict';
  const line = document.querySelector('[data-locate]');
  if (!line || !navigator.geolocation) return;
  const button = line.querySelector('button');
  const said = line.querySelector('[role=status]');
  line.hidden = false;
  button.addEventListener('click', () => {
    said.textContent = '…';
    navigator.geolocation.getCurrentPosition(({ coords }) => {
      ['latitude', 'longitude'].forEach((name) => {
        const field = document.getElementById(name);
        field.value = coords[name].toFixed(6);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      said.textContent = '';
    }, () => {
      said.textContent = line.dataset.failed;
    }, { enableHighAccuracy: true, timeout: 20000 });
  });
})();
