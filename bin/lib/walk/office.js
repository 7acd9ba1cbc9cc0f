// The officials' part: whoever has the role finds the request, and fills the form that the desk shows for the task.
'use strict';

const { expect, until } = require('./person.js');
const papers = require('./papers.js');

/** Somebody with the role does it, as soon as the desk lets anybody. @param deed answers true when this one could */
async function byAnybody(way, roles, what, deed) {
  const people = await way.cast.holding(...roles);
  return until(async () => {
    for (const person of people) {
      await person.look(`/desk/find?q=${encodeURIComponent(way.number)}`);
      const { pathname } = person.url;
      const found = person.status === 200 && pathname.startsWith('/desk/') && pathname !== '/desk/find';
      if (found && await deed(person)) return person.who.name;
    }
    return undefined;
  }, `${what} to be offered to ${roles.join(' or ')}`);
}

const of = (step) => (task) => (task ?? '').replace(/#\d+$/, '') === step.task;
const grounds = (step, decision) => ({
  [`text-${decision}`]: step.text ?? '', [`reasons-${decision}`]: step.reasons ?? [], [`missing-${decision}`]: step.missing ?? [],
});

function decide(way, step) {
  return byAnybody(way, way.service.roles(step), `${step.task}: ${step.decide}`, async (person) => {
    const noted = page(person, step, 'site');
    if (noted) return site(person, way, step, noted);
    const form = person.forms().find((f) => of(step)(f.fields.task) && f.fields.decision === step.decide);
    if (!form) return false;
    await person.submit(form, step.reasons ? grounds(step, step.decide) : {});
    return true;
  });
}

/** The address of a task's own page. */
function page(person, step, name) {
  return [...person.html.matchAll(new RegExp(`href="([^"]*/${name}\\?task=([^"&]+))"`, 'g'))]
    .find(([, , task]) => of(step)(decodeURIComponent(task)))?.[1];
}

async function site(person, way, step, address) {
  await person.open(address);
  const form = () => person.form((f) => of(step)(f.fields.task) && f.buttons.length > 0, 'the form of what was found');
  const noted = {};
  for (const [key, value] of Object.entries(step.findings ?? {})) noted[`finding-${key}`] = way.service.near(value);
  if (step.place) [noted.latitude, noted.longitude] = step.place;
  // Cases are told of places all over the country, and the demo's unit is in one of them.
  if (step.place) noted['latitude-sure'] = 'yes';
  for (const name of [step.photographs ?? []].flat()) {
    const field = form().files[0];
    expect(field, 'a field for photographs');
    await person.submit(form(), noted, { [field.name]: papers.photograph(name.replace(/\W+/g, '-') || 'photograph', shade()) });
  }
  await person.submit(form(), { ...noted, ...grounds(step, step.decide), decision: step.decide });
  expect(!person.url.pathname.endsWith('/site'), `the decision to be taken (${person.heading()})`);
  return true;
}

let shades = 0;
const shade = () => { shades += 1; return 40 + (shades % 200); };

function reply(way, step) {
  return byAnybody(way, way.service.roles(step), `${step.task}: ${step.reply}`, async (person) => {
    const address = page(person, step, 'letter');
    if (!address) return false;
    await person.open(address);
    const form = person.form((f) => of(step)(f.fields.task), 'the form of the answer');
    const [year, month, day] = new Date().toLocaleDateString('en-CA', { timeZone: 'Africa/Cairo' }).split('-');
    await person.submit(form, { ...grounds(step, step.reply), reference: step.reference ?? '1', decision: step.reply,
      'date-day': day, 'date-month': month, 'date-year': year });
    expect(!person.url.pathname.endsWith('/letter'), `the answer to be taken (${person.heading()})`);
    return true;
  });
}

/** What the platform allocates by itself needs nobody. */
async function allocate(way, step) {
  if (!way.service.tasks.get(step.task)?.by) return 'by the platform';
  return byAnybody(way, way.service.roles(step), `${step.task}: allocation`, async (person) => {
    const form = person.forms().find((f) => f.action?.endsWith('/allocation') && of(step)(f.fields.task));
    if (!form) return false;
    await person.submit(form, { reference: step.allocated });
    return true;
  });
}

/** Draws the lot where nobody has drawn it yet; the platform mostly has, or is just about to. */
async function assign(way, step) {
  for (const person of await way.cast.holding('supervisor', 'unit-head')) {
    await person.look(`/desk/find?q=${encodeURIComponent(way.number)}`);
    const form = person.forms().find((f) => f.action?.endsWith('/lot') && of(step)(f.fields.task));
    if (form && Object.keys(form.fields).every((field) => ['_csrf', 'task'].includes(field))) {
      await person.send('POST', form.action, new URLSearchParams(form.fields));
      if (person.status === 200) return person.who.name;
    }
  }
  return 'by the platform';
}

function handOver(way, step) {
  const chosen = step['hand-over'];
  return byAnybody(way, way.service.roles(step), `${step.task}: ${chosen}`, async (person) => {
    const form = person.forms().find((f) => of(step)(f.fields.task) && f.fields.way === chosen);
    if (!form) return false;
    await person.submit(form);
    return true;
  });
}

module.exports = { allocate, assign, decide, handOver, reply };
