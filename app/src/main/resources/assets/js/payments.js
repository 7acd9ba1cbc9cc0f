// Nicer, never needed: copies the number, and shows the page anew when the payment has moved on.
(() => {
  document.querySelectorAll('[data-copy]').forEach((button) => {
    if (!navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
      button.textContent = button.dataset.copied;
    });
  });

  const wait = document.querySelector('[data-wait]');
  if (!wait) return;
  const until = Date.now() + 30 * 60 * 1000;
  const look = async () => {
    if (Date.now() > until) return;
    try {
      const answer = document.hidden ? null : await fetch(wait.dataset.wait, { headers: { Accept: 'text/plain' } });
      if (answer && answer.ok && (await answer.text()) !== wait.dataset.state) return location.reload();
    } catch {
      // No network just now: the next look will tell.
    }
    setTimeout(look, wait.dataset.state === 'REQUESTED' ? 1500 : 5000);
  };
  setTimeout(look, 1500);
})();
