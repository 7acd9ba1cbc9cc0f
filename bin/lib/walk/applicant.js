// The applicant's part: begin, answer, hand in, submit, pay.
'use strict';

const { Unexpected, expect, plain, until } = require('./person.js');
const { today } = require('./guide.js');
const papers = require('./papers.js');

/** How the page of an entry tells that its term is over. */
const EXPIRED = 'انتهت في';

/** From the guide page to the first page of the application; answers the window in which it is open. */
async function begin(way) {
  await way.cast.visitor().open(`/services/${way.service.code}`);
  return way.service.register() ? fromRegister(way) : fromNothing(way);
}

let turn = 0;

/** Everybody in his turn: nobody hands in more papers in an hour than the platform takes of one person. */
async function fromNothing({ service, cast }) {
  turn += 1;
  const person = await cast.citizen(cast.citizens[turn % cast.citizens.length]);
  await person.open(`/apply/${service.code}`);
  await person.submit(person.form((f) => 'unit' in f.fields, 'the choice of a local unit'), { unit: cast.unit });
  return person;
}

/** With the entry that looks most like that of the case, among those from which the service may begin. */
async function fromRegister({ service, cast, taken }) {
  const subject = service.given.subject ?? {};
  const wanted = Object.values(subject);
  const over = subject.expires_on && service.near(subject.expires_on) < today();
  turn += 1;
  const [first, second, ...others] = [...cast.citizens].reverse();
  for (const one of turn % 2 ? [first, second, ...others] : [second, first, ...others]) {
    const person = await cast.citizen(one);
    await person.open(`/licences?for=${service.code}`);
    const begins = person.forms().filter((f) => /^\/licences\/[^/]+\/begin$/.test(f.action ?? '') && !taken.has(f.action));
    let best;
    for (const form of begins) {
      const text = plain((await person.open(form.action.replace(/\/begin$/, ''))).html);
      const alike = wanted.filter((value) => text.includes(value)).length + (text.includes(EXPIRED) === Boolean(over) ? 100 : 0);
      if (!best || alike > best.alike) best = { form, alike };
    }
    if (best && !taken.has(best.form.action)) {
      taken.add(best.form.action);
      await person.open(`/licences?for=${service.code}`);
      await person.submit(best.form);
      return person;
    }
  }
  throw new Unexpected(
    `expected somebody with an entry of ${service.register()} to begin from: bin/run --fresh begins anew`);
}

/** Page by page to the last one. */
async function fill(person, service) {
  for (let pages = 1; pages < 120; pages += 1) {
    const here = person.url.pathname;
    if (here.endsWith('/check')) return pages;
    const key = decodeURIComponent(here.split('/').pop());
    expect(!key.startsWith('stop-'), `to be led on, met the end of ${here}: ${person.heading()}`);
    const form = person.form((f) => f.action?.startsWith('/drafts/'), 'a form of the application');
    const paper = key.replace(/^paper-/, '');
    if (paper !== key) {
      const wanted = (service.definition.documents ?? []).find((one) => one.key === paper)?.accept ?? ['pdf'];
      const file = wanted.includes('pdf') ? papers.pdf(paper, `${paper} for ${service.code}`)
        : papers.photograph(paper, 128);
      await person.submit(form, {}, (service.given.papers ?? []).includes(paper) ? { [form.files[0].name]: file } : {});
    } else if (service.question(key)?.kind === 'file') {
      await person.submit(form, {}, { [form.files[0].name]: papers.photograph(key, 128) });
    } else {
      await person.submit(form, key === 'on-file' ? {} : answer(form, service, key, person));
    }
    expect(person.url.pathname !== here, `to be led on from ${here} (${person.heading()})`);
  }
  throw new Unexpected('expected the last page of the application');
}

function answer(form, service, key, person) {
  const question = service.question(key);
  if (question?.kind === 'mobile' && question.prefill) return { answer: person.who.mobile };
  const said = service.given.answers?.[key];
  if (said === undefined) return {};
  if (question?.kind === 'address') return address(said);
  if (question?.kind === 'repeat') return rows(said);
  if (typeof said === 'string') return { answer: service.near(said) };
  return said;
}

/** One line of a case as the four fields of the page. */
function address(said) {
  const parts = said.split('، ');
  return Object.fromEntries(['building', 'street', 'quarter', 'landmark'].map((part, i) => [`answer-${part}`, parts[i] ?? '']));
}

/** The lines of a case, as in use=shop; area=80 | use=home, as the fields of the rows. */
function rows(said) {
  return Object.fromEntries(said.split('|').flatMap((row, i) => row.split(';').map((field) => {
    const [name, value] = field.split('=').map((text) => text.trim());
    return [`answer-${i + 1}-${name}`, value];
  })));
}

async function submit(way) {
  const { person } = way;
  await person.submit(person.form((f) => f.action?.endsWith('/submit'), 'the button that submits'));
  const { pathname } = person.url;
  expect(/^\/requests\/[^/]+\/receipt$/.test(pathname), `the receipt, met ${pathname}`);
  way.request = pathname.split('/')[2];
  way.number = person.html.match(/class="receipt-number[^"]*">\s*([^<]+?)\s*</)?.[1];
  expect(way.number, 'a request number on the receipt');
  return way.number;
}

/** Asks for a number, pays at the outlet, and waits for the receipt. */
async function pay(way) {
  const { person } = way;
  const bill = await until(async () => [...(await person.open(`/requests/${way.request}`)).html.matchAll(/\/bills\/[\w-]+/g)]
    .map(([address]) => address).find((address) => !way.paid.has(address)), 'a bill');
  way.paid.add(bill);
  await person.open(bill);
  const fawry = { provider: 'fawry' };
  await person.submit(person.form((f) => f.buttons.some((b) => b.name === 'provider' && b.value === fawry.provider), 'a way to pay'), fawry);
  const order = person.url.pathname;
  const reference = await until(async () => (await person.open(order)).html.match(/id="reference">\s*(\d+)/)?.[1], 'a reference number');
  const paid = await fetch(`${way.cast.sandbox}/outlet/pay`, { method: 'POST', body: new URLSearchParams({ reference }) });
  expect(paid.ok, `the outlet to take the payment, met status ${paid.status}`);
  return until(async () => (await person.open(order)).html.match(/\/receipts\/([\d-]+)/)?.[1], 'a receipt');
}

module.exports = { begin, fill, pay, submit };
