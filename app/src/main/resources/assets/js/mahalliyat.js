// Makes pages nicer; every task works without it.
(() => {
  'use strict';
  const all = (what, from = document) => [...from.querySelectorAll(what)];

  // What is wrong is read out first.
  const errors = document.querySelector('[data-focus]');
  if (errors) errors.focus();

  // A form is sent once. The button stays enabled, or its name and value would not be sent.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    const button = event.submitter;
    if (!button || !button.dataset.once || event.defaultPrevented) return;
    form.dataset.sent = 'yes';
    button.dataset.said = button.textContent;
    button.textContent = button.dataset.once;
    button.setAttribute('aria-disabled', 'true');
  });
  // Coming back by the back key finds the page as it was left: open it again.
  window.addEventListener('pageshow', () => {
    all('form[data-sent]').forEach((form) => delete form.dataset.sent);
    all('[data-said]').forEach((button) => {
      button.textContent = button.dataset.said;
      button.removeAttribute('aria-disabled');
      delete button.dataset.said;
    });
  });

  // What was opened in the menu closes by Escape, and when one looks elsewhere.
  all('.menu details').forEach((drawer) => {
    drawer.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !drawer.open) return;
      drawer.open = false;
      drawer.querySelector('summary').focus();
    });
    drawer.addEventListener('focusout', (event) => {
      if (event.relatedTarget && !drawer.contains(event.relatedTarget)) drawer.open = false;
    });
    document.addEventListener('click', (event) => {
      if (!drawer.contains(event.target)) drawer.open = false;
    });
  });

  // Says which file was chosen, and at once when it is too large to be sent.
  all('input[type=file][data-limit]').forEach((input) => {
    const said = input.parentElement.querySelector('.drop-said');
    input.addEventListener('change', () => {
      const large = [...input.files].some((file) => file.size > input.dataset.limit * 1048576);
      input.parentElement.classList.toggle('is-wrong', large);
      said.textContent = large ? input.dataset.tooLarge : '';
      if (large) input.value = '';
    });
  });

  // Whoever signs out leaves nothing of his inspections on the device. What is not sent yet is shown to him first.
  all('form[action="/sign-out"]').forEach((form) => form.addEventListener('submit', async (event) => {
    const me = localStorage.getItem('field-me');
    if (!me) return;
    event.preventDefault();
    if (Number(localStorage.getItem('field-unsent')) > 0 && !(location.pathname === '/field' && location.search === '?leaving')) {
      location.assign('/field?leaving');
      return;
    }
    if (Number(localStorage.getItem('inspect-unsent')) > 0 && location.pathname !== '/inspect') {
      location.assign('/inspect?leaving');
      return;
    }
    await new Promise((done) => {
      const wiping = indexedDB.deleteDatabase(`field-${me}`);
      wiping.onsuccess = done;
      wiping.onerror = done;
      wiping.onblocked = done;
    });
    ['field-me', 'field-unsent', 'inspect-unsent'].forEach((key) => localStorage.removeItem(key));
    form.submit();
  }));

  all('[data-print]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  });

  // A device may know where it is. Who does not want to tell types the place, or takes it from a map.
  all('button[data-locate]').forEach((button) => {
    if (!navigator.geolocation) return;
    const field = document.getElementById(button.dataset.locate);
    const said = button.parentElement.nextElementSibling;
    button.hidden = false;
    button.addEventListener('click', () => {
      said.textContent = '';
      navigator.geolocation.getCurrentPosition(({ coords }) => {
        field.value = `${coords.latitude.toFixed(5)}, ${coords.longitude.toFixed(5)}`;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.focus();
      }, () => {
        said.textContent = button.dataset.failed;
      }, { enableHighAccuracy: true, timeout: 20000 });
    });
  });

  // One key, one deed, on the staff's pages; can be turned off, and never while typing.
  const off = document.querySelector('[data-keys-off]');
  const keysOff = () => {
    try {
      return localStorage.getItem('keys') === 'off';
    } catch {
      return false;
    }
  };
  if (off) {
    off.checked = keysOff();
    off.addEventListener('change', () => localStorage.setItem('keys', off.checked ? 'off' : 'on'));
  }
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]');
    if (event.ctrlKey || event.altKey || event.metaKey || typing || keysOff()) return;
    const deed = all('[data-key]').find((e) => e.dataset.key === event.key && !e.disabled);
    if (!deed) return;
    event.preventDefault();
    if (deed.matches('input, select, textarea')) deed.focus();
    else deed.click();
  });
})();
