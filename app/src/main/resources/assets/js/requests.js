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
      document.getElementById('latitude').value = coords.latitude.toFixed(6);
      document.getElementById('longitude').value = coords.longitude.toFixed(6);
      said.textContent = '';
    }, () => {
      said.textContent = line.dataset.failed;
    }, { enableHighAccuracy: true, timeout: 20000 });
  });
})();
