// Checks licences in the street, with a network or without: the signature on the device, the standing by the signed list
// that it took along. What an official notes stays on the device, encrypted, and is sent as soon as there is a network.
(async () => {
  'use strict';
  const root = document.getElementById('inspect');
  const able = window.indexedDB && window.crypto?.subtle && navigator.serviceWorker && window.caches;
  if (!root || !able) return;
  // An older browser cannot check our signatures: the page stays as it is without scripts, and says what else to do.
  const signs = await crypto.subtle.generateKey({ name: 'Ed25519' }, false, ['sign', 'verify']).then(() => true, () => false);
  if (!signs) return;
  const part = (name) => root.querySelector(`[data-${name}]`);
  const said = document.getElementById('words').content;
  const words = (key, places = {}) => Object.entries(places).reduce(
    (sentence, [name, value]) => sentence.replace(`{${name}}`, value),
    said.querySelector(`[data-word="${key}"]`).textContent.trim());
  const { lang } = document.documentElement;
  const moment = (seconds) => new Intl.DateTimeFormat(lang === 'ar' ? 'ar-EG-u-nu-latn' : 'en-GB',
    { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Africa/Cairo' }).format(new Date(seconds * 1000));
  const now = () => Math.floor(Date.now() / 1000);
  const SHELF = 'inspect';
  const KEYS = '/.well-known/licence-keys.json';
  const LIST = '/.well-known/licence-status';

  navigator.serviceWorker.register('/inspect/worker.js', { scope: '/inspect' })
    .catch(() => { part('state').textContent = words('no-worker'); });
  part('plain').hidden = true;
  part('app').hidden = false;

  // ---- Who notes, and where ----
  const me = root.dataset.me || localStorage.getItem('field-me');
  if (me) localStorage.setItem('field-me', me);
  const store = me ? await window.fieldStore.open(me) : null;
  part('stranger').hidden = Boolean(me);
  const scans = async () => (store ? (await store.all('sheets')).filter(({ id }) => id.startsWith('scan/'))
    .sort((one, other) => other.value.at - one.value.at) : []);
  const counted = async () => localStorage.setItem('inspect-unsent',
    String((await scans()).filter(({ value }) => !value.sent).length));

  // ---- Keys and list ----
  const published = { keys: [], list: null, refused: '' };
  const shelved = async (path) => (await caches.open(SHELF)).match(path);
  const read = async () => {
    const keys = await shelved(KEYS);
    const list = await shelved(LIST);
    published.keys = keys ? (await keys.json()).keys : [];
    published.list = null;
    if (!list) return;
    try {
      const newest = Number(localStorage.getItem('inspect-newest') ?? 0);
      const bytes = new Uint8Array(await list.arrayBuffer());
      published.list = await window.licenceCheck.list(bytes, published.keys, now(), newest);
    } catch (failed) {
      published.refused = failed instanceof window.licenceCheck.Refused ? failed.message : 'malformed';
    }
  };
  /** A list that is older than the one before, or not of ours, never takes its place. */
  const fetched = async () => {
    const [keys, list] = await Promise.all([fetch(KEYS, { cache: 'no-cache' }), fetch(LIST, { cache: 'no-cache' })]);
    if (!keys.ok || !list.ok) throw new Error('status');
    const bytes = new Uint8Array(await list.clone().arrayBuffer());
    const newest = Number(localStorage.getItem('inspect-newest') ?? 0);
    const known = (await keys.clone().json()).keys;
    const shelf = await caches.open(SHELF);
    await shelf.put(KEYS, keys);
    try {
      const fresh = await window.licenceCheck.list(bytes, known, now(), newest);
      localStorage.setItem('inspect-newest', String(fresh.signed));
      published.refused = '';
      await shelf.put(LIST, list);
    } catch (failed) {
      published.refused = failed instanceof window.licenceCheck.Refused ? failed.message : 'malformed';
    }
    await read();
  };
  const showState = () => {
    const sentence = published.list ? words('list-of', { at: moment(published.list.signed) }) : words('no-list');
    // An older list that comes from another of our computers is no news, as long as ours holds.
    const doubt = published.refused && !(published.list && published.refused === 'replayed') ? words('list-refused') : '';
    part('state').textContent = [sentence, doubt, navigator.onLine ? '' : words('offline')].filter(Boolean).join(' ');
  };
  const shell = async () => {
    const shelf = await caches.open(SHELF);
    const page = await fetch(`/inspect/shell?lang=${lang}`, { credentials: 'omit' });
    if (page.ok) await shelf.put('/inspect/shell', page);
    const needed = [...performance.getEntriesByType('resource').map((entry) => entry.name), root.dataset.decoder]
      .map((name) => new URL(name, location).href).filter((name) => new URL(name).pathname.startsWith('/assets/'));
    await Promise.all([...new Set(needed)].map(async (name) => (await shelf.match(name)) || shelf.add(name)));
  };

  // ---- What was scanned ----
  const LOOKS = { active: 'ok', unlisted: 'warn', expired: 'warn', replaced: 'warn' };
  const place = () => new Promise((done) => {
    if (!navigator.geolocation) { done(null); return; }
    navigator.geolocation.getCurrentPosition(({ coords }) => done(coords), () => done(null),
      { timeout: 8000, maximumAge: 60000, enableHighAccuracy: true });
  });
  const row = (name, value) => {
    const box = document.createElement('div');
    const term = document.createElement('dt');
    const described = document.createElement('dd');
    const apart = document.createElement('bdi');
    term.textContent = words(name);
    apart.textContent = value;
    described.append(apart);
    box.append(term, described);
    return box;
  };
  let current = null;
  const judged = async (given) => {
    try {
      const opened = await window.licenceCheck.code(given, published.keys);
      return { claims: opened.claims, seen: await window.licenceCheck.standing(opened, published.list, now()) };
    } catch (failed) {
      return { claims: null, seen: failed instanceof window.licenceCheck.Refused ? failed.message : 'malformed' };
    }
  };
  // ---- The photograph of the place: from us each time, and never kept on the device ----
  let shown = '';
  const read64 = (blob) => new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result);
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(blob);
  });
  const fetchedPicture = async (code) => {
    if (!navigator.onLine) return { said: 'photograph-offline' };
    try {
      const answer = await fetch(`/v/${code}/photograph`, { cache: 'no-store', credentials: 'omit' });
      if (answer.status === 404) return { said: 'photograph-none' };
      if (!answer.ok) return { said: 'photograph-unreachable' };
      return { said: 'photograph', picture: await read64(await answer.blob()) };
    } catch (lost) {
      return { said: navigator.onLine ? 'photograph-unreachable' : 'photograph-offline' };
    }
  };
  /** @param given a code with our signature; nothing for any other */
  const pictured = async (given) => {
    const code = given.trim().toUpperCase().split('/V/').pop();
    shown = code;
    part('picture').hidden = true;
    part('picture').removeAttribute('src');
    part('pictured').textContent = '';
    part('photograph').hidden = !code;
    if (!code) return;
    const { said: sentence, picture } = await fetchedPicture(code);
    if (shown !== code) return;
    part('pictured').textContent = words(sentence);
    if (!picture) return;
    part('picture').src = picture;
    part('picture').hidden = false;
  };
  /** Nothing of a code that is not ours is shown: it could say whatever its maker likes. */
  const checked = async (given) => {
    const { claims, seen } = await judged(given);
    const verdict = part('verdict');
    verdict.className = `verdict ${LOOKS[seen] ?? 'bad'}`;
    part('word').textContent = words(`is-${seen}`);
    part('so').textContent = words(`so-${seen}`);
    part('as-of').textContent = published.list && claims ? words('as-of', { at: moment(published.list.signed) }) : '';
    const { day } = window.licenceCheck;
    part('claims').replaceChildren(...(claims ? [row('number', claims.get(2)), row('holder', claims.get(7)),
      row('place', claims.get(8)), row('unit', claims.get(4)), row('issued', day(claims.get(5))),
      row('expires', claims.has(6) ? day(claims.get(6)) : words('unlimited'))] : []));
    part('compare').hidden = !claims;
    pictured(claims ? given : '');
    part('note').hidden = !store;
    part('result').hidden = false;
    part('noted').textContent = '';
    part('form').reset();
    part('word').focus();
    if (!store) return;
    const id = `scan/${crypto.randomUUID()}`;
    current = { id, value: { code: given.trim().slice(0, 600), seen, at: Date.now(), listed: published.list?.signed ?? 0,
      finding: 'unsaid', remark: '' } };
    await store.put('sheets', id, current.value);
    const coords = await place();
    if (coords && current?.id === id) {
      current.value = { ...current.value, latitude: coords.latitude.toFixed(6), longitude: coords.longitude.toFixed(6) };
      await store.put('sheets', id, current.value);
    }
    await showScans();
  };
  const asked = async (path, options = {}) => {
    const answer = await fetch(path, { redirect: 'manual', headers: { Accept: 'application/json' }, ...options });
    if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) throw new Error('signed-out');
    if (!answer.ok && answer.status !== 400) throw new Error('unreachable');
    return answer.json();
  };
  let lost = '';
  const send = async () => {
    const waiting = (await scans()).filter(({ id, value }) => !value.sent && id !== current?.id);
    if (!waiting.length) return;
    const { csrf } = await asked('/inspect/sheet');
    for (const { id, value } of waiting) {
      const body = new FormData();
      const fields = { _csrf: csrf, sending: id.slice('scan/'.length), code: value.code, seen: value.seen,
        at: new Date(value.at).toISOString(), listed: value.listed, finding: value.finding, remark: value.remark };
      Object.entries(fields).forEach(([name, one]) => body.append(name, one));
      if (value.latitude) ['latitude', 'longitude'].forEach((name) => body.append(name, value[name]));
      const { state } = await asked('/inspect/scans', { method: 'POST', body });
      await store.put('sheets', id, { ...value, sent: state });
    }
  };
  const showScans = async () => {
    const all = await scans();
    await counted();
    part('scans').hidden = !all.length;
    part('list').replaceChildren(...all.slice(0, 50).map(({ value }) => {
      const line = document.createElement('li');
      line.dataset.sent = value.sent ?? '';
      const state = value.sent === 'done' ? 'sent' : value.sent ? 'unread' : 'waiting';
      line.textContent = [moment(value.at / 1000), words(`is-${value.seen}`), words(`finding-${value.finding}`), words(state)]
        .join(' · ');
      return line;
    }));
    part('lost').textContent = lost && words(lost);
    part('sign-in').hidden = lost !== 'signed-out';
  };
  let running = false;
  const synchronise = async () => {
    if (running || !navigator.onLine) return;
    running = true;
    try {
      await fetched();
      await shell();
      lost = '';
      if (store) await send();
    } catch (failed) {
      lost = failed.message === 'signed-out' ? 'signed-out' : 'unreachable';
    } finally {
      running = false;
      showState();
      await showScans();
    }
  };

  // ---- Reading a code ----
  const detector = 'BarcodeDetector' in window ? new window.BarcodeDetector({ formats: ['qr_code'] }) : null;
  let loading = null;
  const decoder = () => {
    loading ??= new Promise((done, failed) => {
      const script = document.createElement('script');
      script.src = root.dataset.decoder;
      script.onload = () => done(window.ZXing);
      script.onerror = () => {
        loading = null;
        failed(new Error('decoder'));
      };
      document.head.append(script);
    });
    return loading;
  };
  // Kept for a street without a network; without one now it is asked for again when it is needed.
  if (!detector) decoder().catch(() => { loading = null; });
  // The reader may miss in one size what it finds in another; and in a picture of nothing but a code, a screenshot of it,
  // it misses one in ten unless it is told that there is nothing else.
  const SIZES = [1400, 900, 600];
  const drawn = (source, width, height, largest) => {
    const scale = Math.min(1, largest / Math.max(width, height));
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
    canvas.getContext('2d', { willReadFrequently: true }).drawImage(source, 0, 0, canvas.width, canvas.height);
    return canvas;
  };
  const looked = (zxing, canvas, hint) => {
    const light = new zxing.HybridBinarizer(new zxing.HTMLCanvasElementLuminanceSource(canvas));
    try {
      return new zxing.QRCodeReader().decode(new zxing.BinaryBitmap(light), new Map([[hint, true]])).getText();
    } catch (nothing) {
      if (nothing instanceof zxing.Exception) return '';
      throw nothing;
    }
  };
  const decoded = async (source, width, height) => {
    if (detector) return (await detector.detect(source))[0]?.rawValue ?? '';
    const zxing = await decoder();
    const { TRY_HARDER, PURE_BARCODE } = zxing.DecodeHintType;
    for (const largest of SIZES) {
      const found = looked(zxing, drawn(source, width, height, largest), TRY_HARDER);
      if (found) return found;
    }
    return looked(zxing, drawn(source, width, height, SIZES[0]), PURE_BARCODE);
  };
  const video = part('video');
  const stop = () => {
    video.srcObject?.getTracks().forEach((track) => track.stop());
    video.srcObject = null;
    part('camera').hidden = true;
  };
  const look = async () => {
    if (!video.srcObject) return;
    const found = video.readyState >= 2 ? await decoded(video, video.videoWidth, video.videoHeight) : '';
    if (found) {
      stop();
      await checked(found);
    } else requestAnimationFrame(look);
  };
  const complain = (key) => { part('trouble').textContent = key ? words(key) : ''; };
  part('start').hidden = !navigator.mediaDevices?.getUserMedia;
  part('start').addEventListener('click', async () => {
    complain('');
    try {
      video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      part('camera').hidden = false;
      await video.play();
      await look();
    } catch (refused) {
      stop();
      complain('no-camera');
    }
  });
  part('stop').addEventListener('click', stop);
  document.getElementById('picture').addEventListener('change', async ({ target }) => {
    complain('');
    const [file] = target.files;
    if (!file) return;
    try {
      const picture = await createImageBitmap(file);
      const found = await decoded(picture, picture.width, picture.height);
      if (found) await checked(found);
      else complain('no-code');
    } catch (unread) {
      complain('no-code');
    }
    target.value = '';
  });
  part('typed').addEventListener('submit', async (event) => {
    event.preventDefault();
    const given = document.getElementById('code').value.trim();
    complain(given ? '' : 'no-text');
    if (given) await checked(given);
  });
  part('form').addEventListener('submit', async (event) => {
    event.preventDefault();
    if (!current) return;
    const typed = new FormData(event.target);
    const { id } = current;
    const value = { ...current.value, finding: typed.get('finding') ?? 'unsaid', remark: typed.get('remark').slice(0, 500) };
    current = null;
    await store.put('sheets', id, value);
    part('note').hidden = true;
    part('noted').textContent = words('kept');
    await showScans();
    await synchronise();
  });
  part('again').addEventListener('click', async () => {
    current = null;
    part('result').hidden = true;
    pictured('');
    part('title').focus();
    await synchronise();
  });

  await read();
  showState();
  await showScans();
  window.addEventListener('online', synchronise);
  window.addEventListener('online', () => { if (shown && part('picture').hidden) pictured(shown); });
  window.addEventListener('offline', showState);
  document.addEventListener('visibilitychange', () => { if (!document.hidden) synchronise(); });
  await synchronise();
  root.dataset.ready = 'yes';
})();
