// The people of the demo: who they are, and each signed in once however many ways they walk.
'use strict';

const { Person, expect, until } = require('./person.js');

class Cast {
  /** @param people the tree of demo/people.yaml */
  constructor(base, sandbox, people, unit) {
    Object.assign(this, { base, sandbox, unit });
    this.password = people.password;
    this.citizens = people.citizens.map((one) => ({ id: one['national-id'], name: one.name, mobile: one.mobile }));
    this.staff = people.staff.filter((one) => one.unit === unit);
    this.sessions = new Map();
  }

  /** Whoever of the unit has one of the roles, signed in. */
  async holding(...roles) {
    const found = this.staff.filter((one) => one.roles.some((role) => roles.includes(role)));
    expect(found.length, `somebody in ${this.unit} who is ${roles.join(' or ')}`);
    return Promise.all(found.map((one) => this.official(one)));
  }

  official(one) {
    return this.signedIn(one.username, async (person) => {
      await person.open('/staff/sign-in');
      await person.submit(person.form((f) => 'username' in f.fields, 'the field of the username'),
        { username: one.username, password: this.password });
      Object.assign(person, { password: this.password });
    });
  }

  citizen(one) {
    return this.signedIn(one.id, async (person) => {
      const before = (await this.messages(one.mobile)).length;
      await person.open('/sign-in');
      await person.submit(person.form((f) => 'nationalId' in f.fields, 'the field of the national number'),
        { nationalId: one.id });
      const messages = await until(async () => {
        const all = await this.messages(one.mobile);
        return all.length > before && all;
      }, `an SMS on the phone ${one.mobile}`);
      const [code] = messages[0].text.match(/\d{6}/) ?? [];
      expect(code, `a code of six digits in «${messages[0].text}»`);
      await person.submit(person.form((f) => 'code' in f.fields, 'the field of the code'), { code });
      Object.assign(person, { who: one });
    });
  }

  /** A window of somebody's browser. */
  async signedIn(key, enter) {
    if (!this.sessions.has(key)) {
      const person = new Person(this.base);
      person.who = { name: key };
      this.sessions.set(key, enter(person).then(() => person));
    }
    return (await this.sessions.get(key)).window();
  }

  visitor() {
    return new Person(this.base);
  }

  async messages(mobile) {
    const answer = await fetch(`${this.sandbox}/handset/${mobile}.json`);
    return answer.ok ? answer.json() : [];
  }
}

module.exports = { Cast };
