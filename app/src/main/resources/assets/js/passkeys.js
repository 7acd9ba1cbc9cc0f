// Asks the device for a passkey, and sends its answer with the form. Without it a code or the password is typed.
(() => {
  'use strict';
  const place = document.querySelector('[data-passkey]');
  if (!place || !window.PublicKeyCredential) return;
  const button = place.querySelector('button');
  const said = place.querySelector('[role=status]');
  const field = place.querySelector('input[type=hidden]');

  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

  const wanted = (options) => {
    options.challenge = bytes(options.challenge);
    if (options.user) options.user.id = bytes(options.user.id);
    [options.allowCredentials, options.excludeCredentials].forEach((list) => (list || []).forEach((one) => {
      one.id = bytes(one.id);
    }));
    return { publicKey: options };
  };

  const answer = ({ rawId, type, response }) => {
    const told = {};
    ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle'].forEach((name) => {
      if (response[name]) told[name] = text(response[name]);
    });
    if (response.getTransports) told.transports = response.getTransports();
    const id = text(rawId);
    return JSON.stringify({ id, rawId: id, type, response: told, clientExtensionResults: {} });
  };

  const why = { InvalidStateError: 'there', SecurityError: 'elsewhere' };
  place.querySelector('[data-off]').hidden = true;
  button.hidden = false;
  // Coming back by the back key finds the page as it was left: open it again.
  window.addEventListener('pageshow', () => button.removeAttribute('aria-disabled'));
  // The line for the name has no other button: return is a click.
  if (place.dataset.passkey === 'create') field.form.addEventListener('submit', (event) => {
    event.preventDefault();
    button.click();
  });
  button.addEventListener('click', async () => {
    if (button.hasAttribute('aria-disabled')) return;
    said.textContent = '…';
    button.setAttribute('aria-disabled', 'true');
    try {
      const made = await navigator.credentials[place.dataset.passkey](wanted(JSON.parse(place.dataset.options)));
      field.value = answer(made);
      field.form.submit();
    } catch (refused) {
      said.textContent = place.dataset[why[refused.name] || 'cancelled'];
      button.removeAttribute('aria-disabled');
    }
  });
})();
