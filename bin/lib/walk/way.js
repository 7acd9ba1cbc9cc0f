// One request the whole way, as its golden case tells it.
'use strict';

const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { Unexpected, expect, until } = require('./person.js');
const { ROOT } = require('./program.js');
const applicant = require('./applicant.js');
const office = require('./office.js');

class Way {
  /** @param taken forms with which other ways have begun; an entry serves one way */
  constructor(service, cast, codes, taken) {
    Object.assign(this, { service, cast, codes, taken, done: 0, paid: new Set() });
  }

  /** @param said hears of each step: what, its result, its seconds */
  async go(said) {
    this.said = said;
    const { service } = this;
    expect(service.goodWay, `services/${service.code}/cases/good-way.yaml`);
    await this.step('guide page and beginning', async () => { this.person = await applicant.begin(this); return this.person.who.name; });
    await this.step('answers and papers', async () => `${await applicant.fill(this.person, service)} pages`);
    await this.step('submission', () => applicant.submit(this));
    for (const step of service.goodWay.steps.filter((one) => !one.refused)) await this.deed(step);
    await this.step('end', () => this.end());
    if (service.goodWay.steps.some((one) => one.issued)) {
      await this.step('sealed paper', () => this.paper());
      await this.step('code on the paper', () => this.code());
      await this.step('live state behind the code', () => this.live());
    }
  }

  async step(what, work) {
    const started = performance.now();
    this.at = what;
    const result = await work();
    this.done += 1;
    this.said(this.done, what, result, (performance.now() - started) / 1000);
  }

  deed(step) {
    const name = `${step.task}${step.decide ? `: ${step.decide}` : ''}${step.reply ? `: ${step.reply}` : ''}`;
    if (step.decide) return this.step(name, () => office.decide(this, step));
    if (step.reply) return this.step(name, () => office.reply(this, step));
    if (step.settle) return this.step(name, () => this.settle(step));
    if (step['hand-over']) return this.step(name, () => office.handOver(this, step));
    if (step.allocated) return this.step(name, () => office.allocate(this, step));
    if (step.assign) return this.step(name, () => office.assign(this, step));
    if (step.issued) return undefined; // the platform's own; the paper is looked at when the request has ended
    if (step.elapsed) return this.step(name, () => this.elapsed(step));
    throw new Unexpected(`expected a step that can be walked, met ${JSON.stringify(step)}`);
  }

  /** A bill of nothing is settled by the platform itself. */
  settle(step) {
    const stage = this.service.tasks.get(step.task)?.fees;
    const bill = this.service.goodWay.expect.bills?.[stage];
    return bill && Number(bill.total) === 0 ? 'nothing is owed' : applicant.pay(this);
  }

  /** A wait whose day has come ends by the platform's own job. */
  elapsed() {
    return 'by the platform';
  }

  async end() {
    const wanted = this.service.goodWay.expect.end;
    const shown = { completed: 'success', refused: 'error' }[wanted];
    expect(shown, `an end that can be walked, not ${wanted}`);
    await until(async () => (await this.person.open(`/requests/${this.request}`)).html.includes(`class="notice ${shown}"`), `the end ${wanted}`);
    return wanted;
  }

  /** From the holder's own licences; after a transfer they are another person's, so the unit looks. */
  async paper() {
    const clerks = await this.cast.holding('counter-clerk');
    const holder = await until(async () => {
      for (const person of [this.person, clerks[0]]) {
        if ((await person.look(`/licences/of/${this.request}`)).status === 200) return person;
      }
      return undefined;
    }, 'an entry in the register');
    await holder.open(`${holder.url.pathname}/document`);
    expect(holder.bytes.subarray(0, 5).toString() === '%PDF-', 'a PDF');
    expect(holder.bytes.includes('/ByteRange'), 'a seal in the PDF');
    const folder = path.join(ROOT, 'var/walk');
    fs.mkdirSync(folder, { recursive: true });
    this.pdf = path.join(folder, `${this.service.code}-${this.number}.pdf`);
    fs.writeFileSync(this.pdf, holder.bytes);
    return path.relative(process.cwd(), this.pdf);
  }

  async code() {
    this.text = await this.codes.read(this.pdf);
    expect(/\/V\/[A-Z2-7]+$/i.test(this.text), `a code on the paper, met «${this.text}»`);
    return `${this.text.length} characters`;
  }

  async live() {
    const token = this.text.replace(/^.*\/V\//i, '');
    const visitor = this.cast.visitor();
    await visitor.open(`/v/${token}`);
    const checked = await (await fetch(`${this.cast.base}/api/v1/verify/${token}`)).json();
    expect(checked.standing === 'active', `a paper in force, met ${JSON.stringify(checked)}`);
    expect(this.service.outputs().includes(checked.licence.register), `a paper of ${this.service.outputs()}, met ${checked.licence.register}`);
    const { id, mobile } = this.person.who;
    expect(!visitor.html.includes(id) && !visitor.html.includes(mobile), 'neither number of the holder in public');
    return visitor.heading();
  }

  /** Checked without the platform; an altered code is refused. */
  signature() {
    const keys = `${this.cast.base}/.well-known/licence-keys.json`;
    const check = (code) => spawnSync(path.join(ROOT, 'bin/verify-licence'), ['--keys', keys, code], { encoding: 'utf8' });
    const good = check(this.text);
    expect(good.status === 0, `a good signature: ${good.stdout}${good.stderr}`);
    // A letter in the middle, not at the end, where some bits stand for nothing.
    const place = this.text.length - 60;
    const other = this.text[place] === 'A' ? 'B' : 'A';
    expect(check(this.text.slice(0, place) + other + this.text.slice(place + 1)).status === 1, 'an altered code to be refused');
    return 'good; altered: refused';
  }

  /** Asked of a reader that knows nothing of us; it trusts nobody here, and says only whether the paper is as it was sealed. */
  seal() {
    const read = spawnSync('pdfsig', [this.pdf], { encoding: 'utf8' });
    if (read.error) return 'not asked: pdfsig is not here (package poppler-utils)';
    expect(read.stdout.includes('Signature is Valid') && read.stdout.includes('Total document signed'), `a valid seal: ${read.stdout}${read.stderr}`);
    return 'valid, over the whole file';
  }

  async track() {
    const anyone = this.cast.visitor();
    await anyone.open('/track');
    await anyone.submit(anyone.form((f) => 'number' in f.fields && 'mobile' in f.fields, 'number and mobile'),
      { number: this.number, mobile: this.person.who.mobile });
    expect(anyone.url.pathname.startsWith('/t/'), `the tracking page, met ${anyone.url.pathname}`);
    return anyone.heading();
  }
}

module.exports = { Way };
