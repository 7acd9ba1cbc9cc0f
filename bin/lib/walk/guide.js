// The services of this folder with the good way among their golden cases: what an applicant answers, what each official does.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { ROOT, yaml } = require('./program.js');

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const days = (iso) => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
const today = () => new Date().toLocaleDateString('en-CA', { timeZone: 'Africa/Cairo' });

/** A service with what its good way needs. */
class Service {
  constructor(code, definition, goodWay) {
    Object.assign(this, { code, definition, goodWay });
    this.given = goodWay?.given ?? {};
    this.tasks = new Map(Object.entries(definition.procedure.stages)
      .flatMap(([stage, it]) => (it.tasks ?? []).map((task) => [task.id, { ...task, stage }])));
  }

  open() {
    return !('not-open' in this.definition) && this.definition.open !== 'not-yet';
  }

  register() {
    return this.definition.subject?.register;
  }

  outputs() {
    return Object.keys(this.definition.outputs ?? {});
  }

  question(key) {
    return (this.definition.questions ?? []).find((one) => one.key === key);
  }

  /** What the case says, with its days as far from today as they are from the day of the case. */
  near(value) {
    return DAY.test(value) ? new Date((days(value) + days(today()) - days(this.goodWay.begins)) * 86_400_000)
      .toISOString().slice(0, 10) : value;
  }

  /** The role that does a step. */
  roles(step) {
    return [step.role ?? this.tasks.get(step.task)?.by ?? 'supervisor'].flat();
  }
}

/** @param codes which ones; all when there are none */
function services(codes) {
  const folder = path.join(ROOT, 'services');
  const all = codes.length ? codes : fs.readdirSync(folder).filter((one) => fs.existsSync(path.join(folder, one, 'service.yaml')));
  const files = all.flatMap((code) => [`services/${code}/service.yaml`, `services/${code}/cases/good-way.yaml`])
    .filter((file) => fs.existsSync(path.join(ROOT, file)));
  const trees = yaml([...files, 'app/src/main/resources/demo/people.yaml']);
  return {
    people: trees['app/src/main/resources/demo/people.yaml'],
    services: all.sort().filter((code) => trees[`services/${code}/service.yaml`]).map((code) =>
      new Service(code, trees[`services/${code}/service.yaml`], trees[`services/${code}/cases/good-way.yaml`])),
  };
}

module.exports = { services, today };
