// The desk by keyboard: through the rows, to the row's box, to the list of keys. Nicer, never needed; switched off with
// all single keys of the staff's pages, as the list says.
(() => {
  'use strict';
  const off = () => {
    try {
      return localStorage.getItem('keys') === 'off';
    } catch {
      return false;
    }
  };
  const rows = [...document.querySelectorAll('[data-rows] [data-row]')].filter((row) => row.querySelector('a'));
  const link = (row) => row.querySelector('a');
  const at = () => rows.findIndex((row) => row.contains(document.activeElement));

  // The row that has the focus is marked for the eye, too.
  rows.forEach((row) => {
    row.addEventListener('focusin', () => row.classList.add('chosen'));
    row.addEventListener('focusout', () => row.classList.remove('chosen'));
  });

  const back = document.querySelector('main a.back');
  if (back && !document.querySelector('[data-key=b]')) back.dataset.key = 'b';

  // A negative decision opens where its grounds are given.
  const opened = (details) => {
    details.open = true;
    details.scrollIntoView({ block: 'center' });
    const field = details.querySelector('input:not([type=hidden]), textarea, select');
    if (field) field.focus();
  };
  document.querySelectorAll('a[data-open]').forEach((opener) => {
    opener.addEventListener('click', (event) => {
      const details = document.getElementById(opener.hash.slice(1));
      if (!details) return;
      event.preventDefault();
      opened(details);
    });
  });

  const help = document.querySelector('[data-help] details');
  const go = (step) => {
    if (rows.length === 0) return false;
    const now = at();
    const next = now < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, now + step));
    link(rows[next]).focus();
    return true;
  };
  const pick = () => {
    const box = at() < 0 ? null : rows[at()].querySelector('input[type=checkbox]');
    if (box) box.checked = !box.checked;
    return box !== null;
  };
  const explain = () => {
    if (!help) return false;
    help.open = !help.open;
    help.querySelector('summary').focus();
    return true;
  };
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]');
    if (event.ctrlKey || event.altKey || event.metaKey || typing || off()) return;
    let done = false;
    if (event.key === 'j') done = go(1);
    else if (event.key === 'k') done = go(-1);
    // Arrows belong to whoever scrolls, until a row has the focus.
    else if (event.key === 'ArrowDown' && at() >= 0) done = go(1);
    else if (event.key === 'ArrowUp' && at() >= 0) done = go(-1);
    else if (event.key === 'x') done = pick();
    else if (event.key === '?') done = explain();
    if (done) event.preventDefault();
  });
})();
