// An inspector's page that works without a network: the list is taken along, what is noted stays on the device, encrypted,
// and is sent as soon as there is a network, as often as it takes; each thing counts once, by the id that is made here.
(async () => {
  'use strict';
  const root = document.getElementById('field');
  if (!root || !window.indexedDB || !window.crypto?.subtle || !navigator.serviceWorker || !window.caches) return;
  const LARGEST = 1600;
  const el = window.fieldElement;
  const app = root.querySelector('[data-app]');
  const here = root.querySelector('[data-here]');
  const state = root.querySelector('.field-state');
  const said = document.getElementById('words').content;
  const words = (key, places = {}) => Object.entries(places).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, value),
    said.querySelector(`[data-word="${key}"]`).textContent.trim());

  navigator.serviceWorker.register('/field/worker.js', { scope: '/field' })
    .catch(() => { state.textContent = words('no-worker'); });
  const me = root.dataset.me || localStorage.getItem('field-me');
  root.querySelector('[data-plain]').hidden = true;
  app.hidden = false;
  const signIn = () => el('a', { class: 'button', href: '/staff/sign-in?then=/field' }, words('sign-in'));
  if (!me) {
    here.append(el('p', {}, words('nobody')), signIn());
    return;
  }
  localStorage.setItem('field-me', me);
  const store = await window.fieldStore.open(me);
  await store.sweep();
  await window.fieldStore.sweepOthers(me);

  let sheet = (await store.get('sheets', 'sheet')) ?? { inspections: [] };
  let lost = ''; // why the last try came to nothing: signed-out or unreachable
  const sent = [];
  const idOf = (inspection) => `${inspection.id}/${inspection.task}`;
  const notes = async () => new Map((await store.all('notes')).map(({ id, value }) => [id, value]));
  const pictures = async (id) => (await store.all('photographs')).filter(({ value }) => value.inspection === id)
    .sort((one, other) => one.value.at - other.value.at);
  const told = async () => localStorage.setItem('field-unsent', String((await notes()).size));
  const keep = async (id, note) => {
    await store.put('notes', id, note);
    await told();
  };
  const forget = async (id) => {
    for (const picture of await pictures(id)) await store.remove('photographs', picture.id);
    await store.remove('notes', id);
    await told();
  };

  // ---- What is asked of the platform ----
  class SignedOut extends Error {}
  const asked = async (path, options = {}) => {
    const answer = await fetch(path, { redirect: 'manual', headers: { Accept: 'application/json' }, ...options });
    if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) throw new SignedOut();
    if (!answer.ok && answer.status !== 400) throw new Error(`status ${answer.status}`);
    return answer.json();
  };
  const posted = (path, fields, file) => {
    const body = new FormData();
    Object.entries(fields).forEach(([name, values]) => [values].flat().forEach((value) => body.append(name, value)));
    if (file) body.append('photograph', file, 'photograph.jpg');
    return asked(path, { method: 'POST', body });
  };
  const bytes = (picture) => new Blob(
    [Uint8Array.from(atob(picture.split(',')[1]), (sign) => sign.charCodeAt(0))], { type: 'image/jpeg' });

  /** Photographs first: the decision counts them. What has arrived is marked, and is not sent again. */
  const send = async (id, note) => {
    const common = { _csrf: sheet.csrf, request: note.inspection.id, task: note.inspection.task };
    for (const picture of await pictures(id)) {
      if (picture.value.sent) continue;
      const { at, latitude, longitude } = picture.value;
      const fields = { ...common, sending: picture.id, 'taken-at': new Date(at).toISOString() };
      const where = latitude ? { latitude, longitude } : {};
      const outcome = await posted('/field/photographs', { ...fields, ...where }, bytes(picture.value.picture));
      if (outcome.state !== 'done') return outcome;
      await store.put('photographs', picture.id, { ...picture.value, sent: true });
    }
    return posted('/field/decisions', { ...common, ...note.typed, sending: note.sending });
  };
  const settled = async (id, note, outcome) => {
    if (outcome.state === 'done') {
      sent.push(note.inspection.title.number);
      await forget(id);
      if (here.dataset.id === id) location.hash = '';
    } else {
      const { sentence, errors } = outcome;
      await keep(id, { ...note, state: outcome.state === 'conflict' ? 'conflict' : 'wrong', sentence, errors });
    }
  };
  const taken = async () => {
    const fresh = await asked('/field/inspections');
    if (fresh.me !== me) {
      location.reload();
      throw new SignedOut();
    }
    sheet = fresh;
    await store.put('sheets', 'sheet', fresh);
  };
  /** The page that the device opens without a network, in the reader's language, and what it needs. */
  const shelved = async () => {
    const shelf = await caches.open('field');
    const shell = await fetch(`/field/shell?lang=${document.documentElement.lang}`, { credentials: 'omit' });
    if (shell.ok) await shelf.put('/field/shell', shell);
    const needed = performance.getEntriesByType('resource').map((entry) => entry.name)
      .filter((name) => new URL(name).pathname.startsWith('/assets/'));
    await Promise.all([...new Set(needed)].map(async (name) => (await shelf.match(name)) || shelf.add(name)));
  };
  let running = false;
  const synchronise = async () => {
    if (running || !navigator.onLine) return show();
    running = true;
    state.textContent = words('sending');
    try {
      await taken();
      lost = '';
      for (const [id, note] of await notes()) {
        if (note.state === 'ready') await settled(id, note, await send(id, note));
      }
      await taken();
      await shelved();
    } catch (failed) {
      lost = failed instanceof SignedOut ? 'signed-out' : 'unreachable';
    } finally {
      running = false;
    }
    return show();
  };

  // ---- What is shown ----
  const LOOKS = { noted: 'ok', ready: 'info', conflict: 'bad', wrong: 'warn' };
  const badge = (note) => (note ? el('span', { class: `badge ${LOOKS[note.state]}` }, words(`state-${note.state}`)) : '');
  const card = (inspection, note, still) => {
    const { title, due } = inspection;
    const id = idOf(inspection);
    const line = el('li', { class: 'card', 'data-inspection': inspection.id },
      el('h2', { class: 'card-title' },
        el('a', { href: `#${id}` }, `${title.service} `, el('span', { class: 'num' }, title.number))),
      el('p', {}, el('bdi', {}, inspection.address || title.task)),
      el('p', {}, badge(note), ' ', due.day && el('span', { class: `badge ${due.late ? 'warn' : ''}` }, due.day)));
    if (note?.sentence) {
      line.append(el('p', { role: 'alert' }, note.sentence),
        el('p', { class: 'small' }, words('conflict-kept', { days: window.fieldStore.days })));
    }
    if (!still && note && note.state !== 'conflict') line.append(el('p', {}, words('gone')));
    if (note && (note.state === 'conflict' || !still)) {
      const remove = el('button', { class: 'button secondary', type: 'button' }, words('forget'));
      remove.addEventListener('click', async () => {
        await forget(id);
        show();
      });
      line.append(el('p', { class: 'buttons' }, el('a', { href: `/desk/${inspection.id}` }, words('see-case')), remove));
    }
    return line;
  };
  const status = (waiting) => {
    if (location.search === '?leaving' && Number(localStorage.getItem('field-unsent'))) return words('leaving');
    if (!navigator.onLine) return words('offline', { count: waiting });
    if (lost) return words(lost);
    return waiting ? words('waiting', { count: waiting }) : words('online');
  };
  const list = async () => {
    const noted = await notes();
    const still = new Set(sheet.inspections.map(idOf));
    const orphans = [...noted].filter(([id]) => !still.has(id));
    const waiting = [...noted.values()].filter((note) => note.state === 'ready').length;
    const again = el('button', { class: 'button secondary', type: 'button', 'data-again': true }, words('again'));
    again.addEventListener('click', synchronise);
    const done = el('p', { class: 'badge ok', 'data-sent': sent.length }, words('sent', { numbers: sent.join(' · ') }));
    here.replaceChildren(...(sent.length ? [done] : []),
      el('ul', { class: 'field-list' }, ...sheet.inspections.map((one) => card(one, noted.get(idOf(one)), true)),
        ...orphans.map(([, note]) => card(note.inspection, note, false))),
      ...(sheet.inspections.length + orphans.length ? [] : [el('p', {}, words('empty'))]),
      el('p', { class: 'buttons' }, lost === 'signed-out' ? signIn() : again));
    state.textContent = status(waiting);
  };

  // ---- One inspection ----
  const position = () => new Promise((done) => {
    if (!navigator.geolocation) done({});
    else {
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => done({ latitude: coords.latitude.toFixed(6), longitude: coords.longitude.toFixed(6) }),
        () => done({}), { enableHighAccuracy: true, timeout: 10000, maximumAge: 60000 });
    }
  });
  const shrunk = async (file) => {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, LARGEST / Math.max(picture.width, picture.height));
    const canvas = el('canvas',
      { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) });
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/jpeg', 0.8);
  };
  const number = (text) => Number(
    text.replace(/[٠-٩]/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.indexOf(digit)).replace(/[٫,]/g, '.'));
  const far = ({ latitude, longitude, far: most }, typed) => {
    const km = Math.hypot((number(typed.latitude[0]) - latitude) * 111.32,
      (number(typed.longitude[0]) - longitude) * 111.32 * Math.cos(latitude * Math.PI / 180));
    return km > most ? Math.round(km) : 0;
  };
  /** What can be told missing without asking the platform, which looks again at everything. */
  const missing = (inspection, typed, count) => {
    const errors = {};
    inspection.items.filter(({ key }) => !(typed[`finding-${key}`]?.[0] ?? '').trim())
      .forEach(({ key, label }) => { errors[`finding-${key}`] = words('answer-missing', { label }); });
    if (count < inspection.photographs) errors.photograph = words('photographs-missing', { wanted: inspection.photographs });
    const place = typed.latitude?.[0] && typed.longitude?.[0];
    if (inspection.coordinates && !place) errors.latitude = words('place-missing');
    const km = place && !typed['latitude-sure'] ? far(inspection.plan, typed) : 0;
    if (km) errors.latitude = words('far', { km, unit: inspection.plan.unit });
    const decision = inspection.decisions.find(({ key }) => key === typed.decision?.[0]);
    if (!decision) errors.decision = words('decision-missing');
    else if (decision.reasons.length && !(typed[`text-${decision.key}`]?.[0] ?? '').trim()) {
      errors[`text-${decision.key}`] = words('grounds-missing');
    }
    return errors;
  };
  const form = async (id) => {
    const inspection = sheet.inspections.find((one) => idOf(one) === id);
    let note = await store.get('notes', id);
    note = note ?? (inspection && { inspection, typed: {}, state: 'noted', sending: crypto.randomUUID() });
    if (!note) {
      location.hash = '';
      return;
    }
    const change = (typed) => {
      note = { ...note, typed, state: 'noted', sentence: '', errors: {} };
      return keep(id, note);
    };
    const page = window.fieldForm(words, note, await pictures(id), {
      change,
      photograph: async (file) => {
        const [picture, place] = await Promise.all([shrunk(file), position()]);
        await store.put('photographs', crypto.randomUUID(), { inspection: id, at: Date.now(), picture, ...place });
        await change(note.typed);
        return pictures(id);
      },
      remove: async (photograph) => {
        await store.remove('photographs', photograph);
        return pictures(id);
      },
      ready: async (typed) => {
        const errors = missing(note.inspection, typed, (await pictures(id)).length);
        await change(typed);
        if (!Object.keys(errors).length) {
          await keep(id, { ...note, state: 'ready' });
          location.hash = '';
          synchronise();
        }
        return errors;
      },
    });
    here.replaceChildren(page);
    page.begin();
    state.textContent = navigator.onLine ? '' : words('offline-form');
  };

  const show = async () => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (!id) await list();
    else if (here.dataset.id !== id) await form(id);
    else state.textContent = navigator.onLine ? '' : words('offline-form');
    here.dataset.id = id;
  };
  window.addEventListener('hashchange', show);
  window.addEventListener('online', synchronise);
  window.addEventListener('offline', show);
  document.addEventListener('visibilitychange', () => { if (!document.hidden) synchronise(); });
  await told();
  await show();
  await synchronise();
})();
