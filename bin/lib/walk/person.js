// One person with a browser: reads pages, fills their forms, keeps cookies.
'use strict';

class Unexpected extends Error {}
const expect = (good, what) => { if (!good) throw new Unexpected(`expected ${what}`); };

const PATIENCE = 60_000;
const wait = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

/** Asks again until there is something: jobs and notices take their moment. */
async function until(ask, what, patience = PATIENCE) {
  const end = Date.now() + patience;
  for (;;) {
    const found = await ask();
    if (found) return found;
    expect(Date.now() < end, `${what} within ${patience / 1000} seconds`);
    await wait(250);
  }
}

function unescape(text) {
  return text.replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, n) => String.fromCodePoint(parseInt(n, hex ? 16 : 10)))
    .replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

const plain = (html) => unescape(html.replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ').trim();

function attributes(tag) {
  const found = {};
  for (const [, name, , quoted] of tag.matchAll(/([\w-]+)(="([^"]*)")?/g)) found[name] = unescape(quoted ?? '');
  return found;
}

/** The forms of a page: where they go, the value that each field has now, what there is to choose, and the buttons. */
function forms(html) {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].map(([, head, body]) => {
    const form = { ...attributes(head), fields: {}, choices: {}, files: [], buttons: [] };
    for (const [, tag] of body.matchAll(/<input\b([^>]*)>/g)) input(form, attributes(tag));
    for (const [, tag] of body.matchAll(/<button\b([^>]*)>/g)) {
      const button = attributes(tag);
      if (button.name) form.buttons.push({ name: button.name, value: button.value });
    }
    for (const [, tag, text] of body.matchAll(/<textarea\b([^>]*)>(.*?)<\/textarea>/gs)) {
      form.fields[attributes(tag).name] = unescape(text);
    }
    for (const [, tag, options] of body.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)) {
      const { name } = attributes(tag);
      const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, option]) => attributes(option));
      form.choices[name] = all.map((option) => option.value).filter(Boolean);
      form.fields[name] = all.find((option) => 'selected' in option)?.value ?? '';
    }
    return form;
  });
}

function input(form, field) {
  if (field.type === 'file') form.files.push({ name: field.name, accept: field.accept ?? '' });
  else if (field.type === 'radio' || field.type === 'checkbox') {
    (form.choices[field.name] ??= []).push(field.value);
    if ('checked' in field) form.fields[field.name] = field.value;
  } else if (field.type === 'hidden' && field.name in form.fields) {
    form.fields[field.name] = [form.fields[field.name], field.value].flat();
  } else if (field.name) form.fields[field.name] = field.value ?? '';
}

class Person {
  /** @param cookies shared by all windows of one browser */
  constructor(base, cookies = new Map()) {
    this.base = base;
    this.cookies = cookies;
  }

  /** Another window of the same browser. */
  window() {
    return Object.assign(new Person(this.base, this.cookies), { who: this.who, password: this.password });
  }

  async send(method, address, body) {
    let to = new URL(address, this.url ?? this.base);
    let left = 10;
    for (;;) {
      const headers = { cookie: [...this.cookies].map(([k, v]) => `${k}=${v}`).join('; '), 'accept-language': 'ar' };
      const answer = await fetch(to, { method, body, headers, redirect: 'manual', signal: AbortSignal.timeout(60_000) });
      for (const line of answer.headers.getSetCookie()) {
        const [, name, value] = line.match(/^([^=]+)=([^;]*)/);
        this.cookies.set(name, value);
      }
      if (answer.status < 300 || answer.status >= 400) {
        this.url = to;
        this.status = answer.status;
        this.bytes = Buffer.from(await answer.arrayBuffer());
        this.html = this.bytes.toString('utf8');
        return this;
      }
      await answer.arrayBuffer();
      expect(left-- > 0, `an end of redirections at ${to.pathname}`);
      to = new URL(answer.headers.get('location'), to);
      method = 'GET';
      body = undefined;
    }
  }

  async look(address) {
    return this.send('GET', address);
  }

  async open(address) {
    await this.send('GET', address);
    return this.good();
  }

  good() {
    expect(this.status === 200, `the page ${this.url.pathname}, met status ${this.status} ${this.heading()}`);
    return this;
  }

  /** What the page is called, and what it complains of. */
  heading() {
    const title = this.html.match(/<h1[^>]*>(.*?)<\/h1>/s);
    const errors = [...this.html.matchAll(/class="error[^"]*"[^>]*>(.*?)<\/\w+>/gs)].slice(0, 3);
    const notice = this.status >= 400 ? this.html.match(/<main[^>]*>(.*?)<\/main>/s) : null;
    return [title, ...errors, notice].filter(Boolean).map((m) => plain(m[1]).slice(0, 200)).join(': ');
  }

  forms() {
    return forms(this.html);
  }

  form(wanted, what) {
    const found = this.forms().find(wanted);
    expect(found, `${what} on ${this.url.pathname} (${this.heading()})`);
    return found;
  }

  /** @param given by field; a list is sent item by item. @param files by field */
  async submit(form, given = {}, files = {}) {
    const fields = Object.entries({ ...form.fields, ...given }).flatMap(([k, v]) => [v].flat().map((one) => [k, one]));
    let body = new URLSearchParams(fields);
    if (form.enctype === 'multipart/form-data') {
      body = new FormData();
      for (const [name, value] of fields) body.append(name, value);
      for (const [name, file] of Object.entries(files)) body.append(name, file.content, file.name);
    }
    await this.send('POST', form.action || this.url.pathname + this.url.search, body);
    // An endorsement asks who signed in a while ago once more; what was sent stands on that page, and goes on.
    const wanted = this.password && !('proof-password' in given);
    const asked = wanted && this.forms().find((f) => 'proof-password' in f.fields);
    return asked ? this.submit(asked, { 'proof-password': this.password }) : this.good();
  }
}

module.exports = { Person, Unexpected, expect, plain, until };
