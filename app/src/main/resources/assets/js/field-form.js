// The page of one inspection, made on the device; what is typed is told to whoever asked for the page.
(() => {
  'use strict';
  const el = (tag, attributes = {}, ...children) => {
    const made = document.createElement(tag);
    Object.entries(attributes).filter(([, value]) => value !== undefined && value !== false)
      .forEach(([name, value]) => made.setAttribute(name, value === true ? '' : value));
    made.append(...children.filter((child) => child !== null && child !== undefined));
    return made;
  };
  const choice = (type, name, { value, label }, id) => el('div', { class: 'choice' },
    el('input', { type, id, name, value }), el('label', { for: id }, label));
  const choices = (type, name, label, options, inline = false) => el('fieldset',
    { class: `field choices ${inline ? 'inline' : ''}` }, el('legend', {}, label),
    el('div', { class: 'choice-list' },
      ...options.map((option, i) => choice(type, name, option, i ? `${name}-${i + 1}` : name))));
  const line = (name, label, hint) => el('div', { class: 'field' }, el('label', { for: name }, label),
    hint ? el('p', { class: 'hint', id: `${name}-hint` }, hint) : null,
    el('input', { class: 'input', id: name, name, type: 'text', inputmode: 'decimal', dir: 'ltr', autocomplete: 'off',
      maxlength: 15, 'aria-describedby': hint ? `${name}-hint` : undefined }));
  const area = (name, label, hint) => el('div', { class: 'field' }, el('label', { for: name }, label),
    hint ? el('p', { class: 'hint', id: `${name}-hint` }, hint) : null,
    el('textarea', { class: 'input', id: name, name, rows: 3, maxlength: 2000, dir: 'auto',
      'aria-describedby': hint ? `${name}-hint` : undefined }));

  const item = (words, { key, label, kind }) => {
    const name = `finding-${key}`;
    if (kind === 'number') return line(name, label);
    const yesAndNo = ['yes', 'no'].map((value) => ({ value, label: words(value) }));
    return kind === 'truth' ? choices('radio', name, label, yesAndNo, true) : area(name, label);
  };
  const facts = (words, inspection) => el('dl', { class: 'summary' },
    ...[{ name: words('address'), value: inspection.address || words('no-address') }, ...inspection.earlier]
      .map(({ name, value }) => el('div', {}, el('dt', {}, name), el('dd', {}, el('bdi', {}, value)))));

  const place = (words, inspection) => {
    const plan = document.getElementById('part-plan').content.cloneNode(true);
    const box = plan.querySelector('[data-plan]');
    const { unit, latitude, longitude, reach, other } = inspection.plan;
    Object.assign(box.dataset, { latitude, longitude, reach, name: unit });
    if (other) Object.assign(box.dataset, { other, otherName: words('place-known') });
    const said = el('span', { role: 'status' });
    const locate = el('button', { class: 'button secondary', type: 'button', 'data-here': true }, words('locate'));
    locate.addEventListener('click', () => {
      said.textContent = '…';
      navigator.geolocation.getCurrentPosition(({ coords }) => {
        said.textContent = '';
        ['latitude', 'longitude'].forEach((name) => {
          const field = document.getElementById(name);
          field.value = coords[name].toFixed(6);
          field.dispatchEvent(new Event('input', { bubbles: true }));
        });
      }, () => { said.textContent = words('locate-failed'); }, { enableHighAccuracy: true, timeout: 20000 });
    });
    return el('section', { class: 'card flat' }, el('h3', {}, words('place')),
      inspection.coordinates ? null : el('p', { class: 'quiet' }, words('place-optional')),
      el('p', { class: 'buttons' }, locate, said), plan, line('latitude', words('latitude')),
      line('longitude', words('longitude')), el('div', { hidden: true, 'data-sure': true },
        choice('checkbox', 'latitude-sure', { value: 'yes', label: words('sure') }, 'latitude-sure')));
  };

  const decisions = (words, inspection) => {
    const negative = inspection.decisions.filter((one) => one.reasons.length);
    const grounds = negative.map((one) => el('div', { 'data-for': one.key, hidden: true },
      one.missing.length ? choices('checkbox', `missing-${one.key}`, words('missing'), one.missing) : null,
      choices('checkbox', `reasons-${one.key}`, words('reasons'), one.reasons),
      area(`text-${one.key}`, words('grounds'), words('grounds-hint'))));
    return el('section', { class: 'decisions' },
      choices('radio', 'decision', words('decision'),
        inspection.decisions.map(({ key, label }) => ({ value: key, label }))), ...grounds);
  };

  const moment = (at) => new Date(at).toLocaleString(
    document.documentElement.lang === 'ar' ? 'ar-EG-u-nu-latn' : 'en-GB', { dateStyle: 'short', timeStyle: 'short' });

  const photographs = (words, inspection, kept, deeds) => {
    const list = el('ul', { class: 'field-photographs' });
    const count = el('p', { class: 'quiet' });
    const input = el('input',
      { id: 'photograph', type: 'file', accept: 'image/*', capture: 'environment', multiple: true });
    const show = (all) => {
      count.textContent = words('photographs-count', { there: all.length, wanted: inspection.photographs });
      list.replaceChildren(...all.map(({ id, value }) => {
        const taken = words(value.latitude ? 'photograph-at' : 'photograph-nowhere',
          { when: moment(value.at), place: `\u2066${value.latitude}, ${value.longitude}\u2069` });
        const remove = el('button', { class: 'button link', type: 'button' }, words('photograph-remove'),
          el('span', { class: 'for-ears' }, ` ${taken}`));
        remove.addEventListener('click', async () => show(await deeds.remove(id)));
        // What the platform has already stands in its notes: the page of the inspection leaves it out there.
        return el('li', {}, el('img', { src: value.picture, alt: taken }), el('p', { class: 'small' }, taken),
          value.sent ? null : remove);
      }));
    };
    input.addEventListener('change', async () => {
      for (const file of input.files) show(await deeds.photograph(file));
      input.value = '';
    });
    show(kept);
    return el('section', { class: 'card flat' }, el('h3', {}, words('photographs')), count, list,
      el('div', { class: 'field file' }, el('label', { for: 'photograph' }, words('photograph-add')),
        el('div', { class: 'drop' }, input)));
  };

  /** What stands in the fields, as the platform reads them. */
  const typed = (form) => {
    const values = {};
    new FormData(form).forEach((value, name) => { (values[name] ??= []).push(value); });
    return values;
  };
  const filled = (form, values) => {
    [...form.elements].filter((field) => field.name).forEach((field) => {
      const there = values[field.name] ?? [];
      if (['radio', 'checkbox'].includes(field.type)) field.checked = there.includes(field.value);
      else field.value = there[0] ?? '';
    });
  };
  const grounded = (form) => form.querySelectorAll('[data-for]').forEach((grounds) => {
    grounds.hidden = form.querySelector('[name=decision]:checked')?.value !== grounds.dataset.for;
  });

  /** Says what is missing, at the top and with a way to it. */
  const complain = (words, form, errors) => {
    form.querySelector('.errors')?.remove();
    const entries = Object.entries(errors);
    if (!entries.length) return;
    const box = el('div', { class: 'errors', role: 'alert', tabindex: -1 }, el('h2', {}, words('mend')),
      el('ul', {}, ...entries.map(([field, sentence]) =>
        el('li', {}, el('a', { href: `#${field}`, 'data-to': field }, sentence)))));
    form.prepend(box);
    box.querySelectorAll('[data-to]').forEach((link) => link.addEventListener('click', (event) => {
      // The address names the inspection, so that a link to a field must not change it.
      event.preventDefault();
      const field = document.getElementById(link.dataset.to);
      field?.scrollIntoView({ block: 'center' });
      field?.focus();
    }));
    // Offered only where a place is doubted, not where none is marked.
    form.querySelector('[data-sure]').hidden = !form.querySelector('#latitude').value || !('latitude' in errors);
    box.focus();
  };

  /**
   * @param note what was noted before, with the inspection that it belongs to
   * @param kept its photographs
   * @param deeds what to do on a change, with a photograph, when it is ready, and to go back
   */
  window.fieldForm = (words, note, kept, deeds) => {
    const { inspection } = note;
    const form = el('form', { class: 'site', novalidate: true });
    const back = el('a', { class: 'back', href: '#' }, words('back'));
    const ready = el('button', { class: 'button', type: 'submit' }, words('ready'));
    form.append(el('p', { class: 'progress' }, `${inspection.title.service} · `,
      el('span', { class: 'num' }, inspection.title.number)),
      el('h2', { tabindex: -1 }, inspection.title.task), facts(words, inspection),
      ...inspection.items.map((one) => item(words, one)), photographs(words, inspection, kept, deeds),
      place(words, inspection), decisions(words, inspection), el('p', { class: 'buttons' }, ready),
      el('p', { class: 'quiet' }, words('keeps')));
    filled(form, note.typed);
    grounded(form);
    form.addEventListener('input', () => {
      grounded(form);
      deeds.change(typed(form));
    });
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      complain(words, form, await deeds.ready(typed(form)));
    });
    const page = el('div', {}, back, form);
    page.begin = () => {
      form.querySelector('[data-plan]').dispatchEvent(new CustomEvent('plan', { bubbles: true }));
      form.querySelector('h2').focus();
      complain(words, form, note.errors ?? {});
    };
    return page;
  };
  window.fieldElement = el;
})();
