// The publisher's editor: checks while somebody types, completes names, shows the guide page beside. All of it is there
// without scripts, too: by saving, and by the link to the preview.
(() => {
  'use strict';
  const form = document.querySelector('[data-editor]');
  if (!form) return;
  const text = form.querySelector('textarea');
  const list = document.getElementById('completions');
  const box = document.querySelector('[data-faults]');
  const summary = box.querySelector('[data-summary]');
  const faults = box.querySelector('[data-list]');

  // Goes to the line of a fault.
  const go = (line) => {
    const lines = text.value.split('\n');
    const at = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    text.focus();
    text.setSelectionRange(at, at + (lines[line - 1] || '').length);
    text.scrollTop = (text.scrollHeight / lines.length) * Math.max(0, line - 5);
  };
  faults.addEventListener('dblclick', (event) => {
    const one = event.target.closest('[data-line]');
    if (one) go(Number(one.dataset.line));
  });

  const show = (said) => {
    box.classList.toggle('right', said.faults.length === 0);
    box.classList.toggle('wrong', said.faults.length > 0);
    summary.textContent = said.summary;
    faults.replaceChildren(...said.faults.map((fault) => {
      const item = document.createElement('li');
      item.dataset.line = fault.line;
      const place = document.createElement('span');
      place.className = 'fault-place';
      place.dir = 'auto';
      place.textContent = fault.place;
      const sentence = document.createElement('span');
      sentence.textContent = fault.sentence;
      item.append(place, ' ', sentence);
      return item;
    }));
  };

  let waiting;
  let running;
  const check = async () => {
    if (running) running.abort();
    running = new AbortController();
    summary.textContent = form.dataset.checking;
    try {
      const answer = await fetch(form.dataset.check, {
        method: 'POST', body: new URLSearchParams(new FormData(form)), signal: running.signal,
      });
      if (answer.ok) show(await answer.json());
    } catch (error) {
      if (error.name !== 'AbortError') throw error;
    }
  };
  text.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(check, 600);
  });

  // Completion: the known names of all groups, by the letters in front of the cursor.
  let names = [];
  let chosen = 0;
  const close = () => {
    list.hidden = true;
    text.removeAttribute('aria-activedescendant');
  };
  const word = () => (/[\w./-]*$/.exec(text.value.slice(0, text.selectionStart)) || [''])[0];
  const mark = () => [...list.children].forEach((item, n) => {
    item.setAttribute('aria-selected', n === chosen ? 'true' : 'false');
    if (n === chosen) {
      text.setAttribute('aria-activedescendant', item.id);
      item.scrollIntoView({ block: 'nearest' });
    }
  });
  const take = (name) => {
    const begun = word();
    text.setRangeText(name, text.selectionStart - begun.length, text.selectionStart, 'end');
    close();
    text.dispatchEvent(new Event('input'));
  };
  const open = async () => {
    if (names.length === 0) {
      const answer = await fetch('/publish/vocabulary');
      if (!answer.ok) return;
      names = [...new Set(Object.values(await answer.json()).flat())].sort();
    }
    const begun = word().toLowerCase();
    const found = names.filter((name) => name.toLowerCase().startsWith(begun)).slice(0, 50);
    list.replaceChildren(...found.map((name, n) => {
      const item = document.createElement('li');
      item.id = 'completion-' + n;
      item.setAttribute('role', 'option');
      item.textContent = name;
      item.addEventListener('mousedown', (event) => {
        event.preventDefault();
        take(name);
      });
      return item;
    }));
    chosen = 0;
    list.hidden = found.length === 0;
    mark();
  };
  text.addEventListener('keydown', (event) => {
    if (event.ctrlKey && event.code === 'Space') {
      event.preventDefault();
      open();
    } else if (!list.hidden && ['ArrowDown', 'ArrowUp', 'Enter', 'Escape'].includes(event.key)) {
      event.preventDefault();
      if (event.key === 'Escape') close();
      else if (event.key === 'Enter') take(list.children[chosen].textContent);
      else {
        chosen = (chosen + (event.key === 'ArrowDown' ? 1 : list.children.length - 1)) % list.children.length;
        mark();
      }
    }
  });
  text.addEventListener('blur', close);

  // The guide page beside the text.
  const preview = document.querySelector('[data-preview]');
  if (preview) {
    fetch(preview.dataset.preview).then((answer) => (answer.ok ? answer.text() : '')).then((page) => {
      const main = new DOMParser().parseFromString(page, 'text/html').querySelector('#main');
      if (!main) return;
      // Its parts get names of their own beside those of this page, and landmarks become plain blocks.
      const named = (ids) => ids.split(' ').map((id) => 'preview-' + id).join(' ');
      main.querySelectorAll('[id]').forEach((part) => { part.id = named(part.id); });
      ['aria-labelledby', 'aria-describedby', 'for'].forEach((name) => main.querySelectorAll('[' + name + ']')
        .forEach((part) => part.setAttribute(name, named(part.getAttribute(name)))));
      main.querySelectorAll('use').forEach((part) => part.setAttribute('href', '#' + named(part.getAttribute('href').slice(1))));
      main.querySelectorAll('form, script, nav').forEach((part) => part.remove());
      main.querySelectorAll('a').forEach((link) => link.removeAttribute('href'));
      main.querySelectorAll('aside').forEach((part) => {
        const block = document.createElement('div');
        block.className = part.className;
        block.append(...part.childNodes);
        part.replaceWith(block);
      });
      preview.replaceChildren(...main.childNodes);
    });
  }
})();
