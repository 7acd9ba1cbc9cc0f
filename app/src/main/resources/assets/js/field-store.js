// What an inspector's device keeps while there is no network, encrypted. The key cannot be taken out of the browser, and
// goes with everything else when the inspector signs out.
(() => {
  'use strict';
  const STORES = ['keys', 'sheets', 'notes', 'photographs'];
  const DAYS = 7;
  const OLD = DAYS * 24 * 60 * 60 * 1000;

  const answer = (request) => new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  const name = (me) => `field-${me}`;

  const base = async (me) => {
    const opening = indexedDB.open(name(me), 1);
    opening.onupgradeneeded = () => STORES.forEach((store) => opening.result.createObjectStore(store));
    const opened = await answer(opening);
    opened.onversionchange = () => opened.close();
    return opened;
  };
  const store = (opened, which, mode = 'readonly') => opened.transaction(which, mode).objectStore(which);

  /** Two windows may make one at the same time: the first one stays. */
  const keyOf = async (opened) => {
    const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    try {
      await answer(store(opened, 'keys', 'readwrite').add(made, 'key'));
    } catch (there) {
      if (there.name !== 'ConstraintError') throw there;
    }
    return answer(store(opened, 'keys').get('key'));
  };

  const open = async (me) => {
    const opened = await base(me);
    const key = await keyOf(opened);
    const text = new TextDecoder();
    const read = async (record) => JSON.parse(text.decode(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv: record.iv }, key, record.sealed)));
    const put = async (which, id, value) => {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key,
        new TextEncoder().encode(JSON.stringify(value)));
      await answer(store(opened, which, 'readwrite').put({ iv, sealed, at: Date.now() }, id));
    };
    const get = async (which, id) => {
      const record = await answer(store(opened, which).get(id));
      return record && read(record);
    };
    const all = async (which) => {
      const from = store(opened, which);
      const [ids, records] = await Promise.all([answer(from.getAllKeys()), answer(from.getAll())]);
      return Promise.all(records.map(async (record, i) => ({ id: ids[i], at: record.at, value: await read(record) })));
    };
    const remove = (which, id) => answer(store(opened, which, 'readwrite').delete(id));
    const sweep = async (now = Date.now()) => {
      for (const which of STORES.slice(1)) {
        const from = store(opened, which);
        const [ids, records] = await Promise.all([answer(from.getAllKeys()), answer(from.getAll())]);
        await Promise.all(ids.filter((id, i) => now - records[i].at > OLD).map((id) => remove(which, id)));
      }
    };
    return { all, get, put, remove, sweep };
  };

  /** What others left on this device and nobody came back for. */
  const sweepOthers = async (me) => {
    const found = indexedDB.databases ? await indexedDB.databases() : [];
    for (const other of found.filter((one) => one.name?.startsWith('field-') && one.name !== name(me))) {
      const opened = await base(other.name.slice('field-'.length));
      const records = (await Promise.all(STORES.slice(1).map((which) => answer(store(opened, which).getAll())))).flat();
      opened.close();
      if (records.every((record) => Date.now() - record.at > OLD)) indexedDB.deleteDatabase(other.name);
    }
  };

  window.fieldStore = { open, sweepOthers, days: DAYS };
})();
