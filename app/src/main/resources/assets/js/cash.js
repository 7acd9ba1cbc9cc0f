// Nicer, never needed: adds up notes and coins, and says what goes back, while it is typed.
(() => {
  const western = (text) => text.replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 0x6f0)).replace('٫', '.').replace(/[,٬\s]/g, '');
  const pounds = (piastres) => (piastres / 100).toFixed(2);

  const pieces = document.querySelector('[data-pieces]');
  if (pieces) {
    const sum = pieces.querySelector('[data-sum]');
    const add = () => {
      let total = 0;
      pieces.querySelectorAll('[data-value]').forEach((field) => {
        total += (Number.parseInt(western(field.value), 10) || 0) * Number(field.dataset.value);
      });
      sum.textContent = `${sum.dataset.sum} ${pounds(total)}`;
      sum.hidden = false;
    };
    pieces.addEventListener('input', add);
    add();
  }

  const change = document.querySelector('[data-change]');
  const given = document.getElementById('given');
  if (change && given) {
    const owed = Number(document.querySelector('[data-owed]').dataset.owed);
    const part = document.getElementById('amount');
    const tell = () => {
      const put = Math.round(Number(western(given.value)) * 100);
      const due = part && part.value.trim() ? Math.round(Number(western(part.value)) * 100) : owed;
      change.hidden = !given.value.trim() || !(put >= due);
      if (!change.hidden) change.textContent = `${change.dataset.change} ${pounds(put - due)}`;
    };
    given.addEventListener('input', tell);
    if (part) part.addEventListener('input', tell);
    tell();
  }
})();
