// Checks the code of a licence and the signed status list on the device, by docs/guide/verify.md. Knows no page.
(() => {
  'use strict';
  const LONGEST = 600;
  const DIGEST = 8;
  const DAY = 86400;
  const SKEW = 300; // seconds that clocks may differ
  const STATES = [[5, 'suspended'], [6, 'revoked'], [7, 'replaced'], [8, 'cancelled']];
  const text = new TextEncoder();

  class Refused extends Error {}
  const wanted = (condition) => { if (!condition) throw new Refused('malformed'); };

  const base32 = (letters) => {
    const bytes = [];
    let held = 0;
    let bits = 0;
    for (const letter of letters) {
      const value = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter);
      wanted(value >= 0);
      held = ((held << 5) | value) & 0xfff;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.push((held >> bits) & 0xff);
      }
    }
    wanted(bits < 5 && (held & ((1 << bits) - 1)) === 0);
    return Uint8Array.from(bytes);
  };

  /** The part of CBOR that codes and lists use: whole numbers, bytes, text, lists, maps. */
  const cbor = (bytes) => {
    let at = 0;
    const take = (count) => {
      wanted(count <= bytes.length - at);
      at += count;
      return bytes.subarray(at - count, at);
    };
    const argument = (kind) => {
      wanted(kind <= 26);
      return kind < 24 ? kind : take(1 << (kind - 24)).reduce((sum, one) => sum * 256 + one, 0);
    };
    const items = (count, depth) => {
      wanted(depth <= 4 && count <= bytes.length);
      return Array.from({ length: count }, () => item(depth));
    };
    const item = (depth) => {
      const head = take(1)[0];
      const value = argument(head & 31);
      switch (head >> 5) {
        case 0: return value;
        case 1: return -1 - value;
        case 2: return take(value);
        case 3: return new TextDecoder('utf-8', { fatal: true }).decode(take(value));
        case 4: return items(value, depth + 1);
        case 5: {
          const flat = items(value * 2, depth + 1);
          return new Map(flat.flatMap((one, i) => (i % 2 ? [] : [[one, flat[i + 1]]])));
        }
        default: throw new Refused('malformed');
      }
    };
    const whole = item(0);
    wanted(at === bytes.length);
    return whole;
  };

  const joined = (...parts) => {
    const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  };
  const byteString = ({ length }) => {
    if (length < 24) return [0x40 | length];
    if (length < 0x100) return [0x58, length];
    if (length < 0x10000) return [0x59, length >> 8, length & 255];
    return [0x5a, length >>> 24, (length >> 16) & 255, (length >> 8) & 255, length & 255];
  };
  const told = (purpose, header, payload) => joined([0x84, 0x6a], text.encode('Signature1'), byteString(header), header,
    byteString(purpose), purpose, byteString(payload), payload);
  const hex = (bytes) => Array.from(bytes, (one) => one.toString(16).padStart(2, '0')).join('');

  /** What somebody signed with a published key, for this purpose. */
  const signed = async (bytes, keys, purpose) => {
    const token = cbor(bytes);
    wanted(Array.isArray(token) && token.length === 4);
    const [header, unprotected, payload, signature] = token;
    wanted([header, payload, signature].every((part) => part instanceof Uint8Array));
    wanted(unprotected instanceof Map && unprotected.size === 0);
    const named = cbor(header);
    wanted(named instanceof Map && named.size === 2 && named.get(1) === -8 && named.get(4) instanceof Uint8Array);
    const key = keys.find((one) => one.kid === hex(named.get(4)) && one.alg === 'EdDSA');
    if (!key) throw new Refused('unknown-key');
    const spki = Uint8Array.from(atob(key.spki), (sign) => sign.charCodeAt(0));
    const opened = await crypto.subtle.importKey('spki', spki, { name: 'Ed25519' }, false, ['verify']);
    const good = await crypto.subtle.verify({ name: 'Ed25519' }, opened, signature,
      told(text.encode(purpose), header, payload));
    if (!good) throw new Refused('bad-signature');
    const map = cbor(payload);
    wanted(map instanceof Map && Number.isInteger(map.get(1)));
    if (map.get(1) !== 1) throw new Refused('unknown-version');
    return map;
  };

  /** The claims of a code, and the address in front of it. */
  const code = async (given, keys) => {
    wanted(given.length <= LONGEST);
    const upper = given.trim().toUpperCase();
    const start = upper.lastIndexOf('/V/');
    const claims = await signed(base32(start < 0 ? upper : upper.slice(start + 3)), keys, '');
    for (const claim of [2, 3, 4, 7, 8]) wanted(typeof claims.get(claim) === 'string');
    wanted(Number.isInteger(claims.get(5)) && (!claims.has(6) || Number.isInteger(claims.get(6))));
    return { claims, base: start < 0 ? '' : upper.slice(0, start) };
  };

  /**
   * A status list that holds at this second.
   * newest: when the newest list was signed that this device has seen; an older one is played again.
   */
  const list = async (bytes, keys, now, newest) => {
    const read = await signed(bytes, keys, 'licence-status');
    const [base, from, until] = [2, 3, 4].map((claim) => read.get(claim));
    wanted(typeof base === 'string' && Number.isInteger(from) && Number.isInteger(until));
    wanted(STATES.every(([claim]) => read.get(claim) instanceof Uint8Array && read.get(claim).length % DIGEST === 0));
    if (from < newest) throw new Refused('replayed');
    if (from > now + SKEW || now > until || now > from + DAY) throw new Refused('out-of-date');
    return { base, signed: from, rows: read };
  };

  /** Cairo's day, as the last day of a licence counts. */
  const today = (now) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Cairo' }).format(new Date(now * 1000));
  const day = (number) => new Date(number * DAY * 1000).toISOString().slice(0, 10);

  /** What the list, or without one the code alone, says of a code that was read; a reason to refuse it is thrown. */
  const standing = async ({ claims, base }, known, now) => {
    if (base && known && base !== known.base) throw new Refused('other-address');
    const name = [3, 4, 2].map((claim) => claims.get(claim)).join('/');
    const digest = hex(new Uint8Array(await crypto.subtle.digest('SHA-256', text.encode(name))).subarray(0, DIGEST));
    for (const [claim, state] of known ? STATES : []) {
      const rows = known.rows.get(claim);
      for (let i = 0; i < rows.length; i += DIGEST) {
        if (hex(rows.subarray(i, i + DIGEST)) === digest) return state;
      }
    }
    if (claims.has(6) && day(claims.get(6)) < today(now)) return 'expired';
    return known ? 'active' : 'unlisted';
  };

  window.licenceCheck = { code, list, standing, day, Refused };
})();
