// Nicer, never needed: names services while somebody types, as a combobox that a keyboard and a screen reader can use.
(() => {
  'use strict';
  document.querySelectorAll('form[data-suggest]').forEach((form) => {
    const input = form.querySelector('input[type=search]');
    const list = document.createElement('ul');
    list.id = 'suggestions';
    list.className = 'suggestions';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', form.dataset.suggestLabel);
    list.hidden = true;
    input.closest('.search').classList.add('suggest');
    input.closest('.search').append(list);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);

    let chosen = -1;
    const show = (open) => {
      list.hidden = !open;
      input.setAttribute('aria-expanded', String(open));
      if (!open) choose(-1);
    };
    const choose = (at) => {
      chosen = at;
      [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
      if (at < 0) input.removeAttribute('aria-activedescendant');
      else input.setAttribute('aria-activedescendant', list.children[at].id);
    };
    const go = (option) => { location.href = option.dataset.href; };
    show(false);

    let asked;
    let wait;
    const ask = async (q) => {
      asked?.abort();
      asked = new AbortController();
      try {
        const answer = await fetch(`${form.dataset.suggest}?limit=6&q=${encodeURIComponent(q)}`, { signal: asked.signal });
        if (!answer.ok) return show(false);
        const found = (await answer.json()).services;
        list.replaceChildren(...found.map((service, i) => {
          const option = document.createElement('li');
          option.id = `suggestion-${i}`;
          option.setAttribute('role', 'option');
          option.dataset.href = `/services/${service.code}`;
          option.textContent = service.title[form.dataset.suggestLang];
          option.addEventListener('mousedown', (event) => { event.preventDefault(); go(option); });
          return option;
        }));
        choose(-1);
        show(found.length > 0);
      } catch {
        // Aborted by the next letter, or no network: the button searches anyway.
      }
    };
    input.addEventListener('input', () => {
      clearTimeout(wait);
      const q = input.value.trim();
      if (q.length < 2) show(false);
      else wait = setTimeout(() => ask(q), 120);
    });
    input.addEventListener('keydown', (event) => {
      if (list.hidden) return;
      const last = list.children.length - 1;
      if (event.key === 'ArrowDown') choose(chosen < last ? chosen + 1 : 0);
      else if (event.key === 'ArrowUp') choose(chosen > 0 ? chosen - 1 : last);
      else if (event.key === 'Escape') show(false);
      else if (event.key === 'Enter' && chosen >= 0) go(list.children[chosen]);
      else return;
      event.preventDefault();
    });
    input.addEventListener('blur', () => show(false));
  });
})();
