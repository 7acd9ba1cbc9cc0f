// What the walk needs of the built program: its readers of YAML and of codes on papers.
'use strict';

const { execFileSync, spawn, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const readline = require('node:readline');
const { expect } = require('./person.js');

const ROOT = path.join(__dirname, '..', '..', '..');
const WANTED = /BOOT-INF\/lib\/(pdfbox|fontbox|commons-logging|core-3|spring-jcl|jai-|slf4j|snakeyaml-engine)/;

const java = (name) => path.join(execFileSync(path.join(ROOT, 'bin/jdk'), { encoding: 'utf8' }).trim(), 'bin', name);

/** The class path of the libraries that the readers use, taken out of the built program once. */
function libraries() {
  const folder = path.join(ROOT, 'app/target/read-code');
  const target = path.join(ROOT, 'app/target');
  if (!fs.existsSync(path.join(folder, 'done-2'))) {
    const built = fs.existsSync(target) && fs.readdirSync(target).find((f) => f.endsWith('-exec.jar'));
    expect(built, 'the built program in app/target: start bin/run once');
    fs.mkdirSync(folder, { recursive: true });
    const jar = path.join(target, built);
    const names = execFileSync(java('jar'), ['tf', jar], { encoding: 'utf8' }).split('\n').filter((n) => WANTED.test(n));
    execFileSync(java('jar'), ['xf', jar, ...names], { cwd: folder });
    fs.writeFileSync(path.join(folder, 'done-2'), '');
  }
  return path.join(folder, 'BOOT-INF/lib/*');
}

/** The trees of these files by their path below the folder of the project; every scalar is a text. */
function yaml(files) {
  // Without a locale Java would write a question mark for each Arabic letter.
  const ran = spawnSync(java('java'),
    ['-Dstdout.encoding=UTF-8', '-cp', libraries(), path.join(ROOT, 'bin/lib/ReadYaml.java'), ...files],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 });
  expect(ran.status === 0, `files that can be read: ${ran.stderr.slice(-2000)}`);
  return JSON.parse(ran.stdout);
}

/** Reads the codes on papers, one after the other, in one process. */
class CodeReader {
  read(file) {
    if (!this.process) {
      this.process = spawn(java('java'), ['-cp', libraries(), path.join(ROOT, 'bin/lib/ReadCode.java')],
        { stdio: ['pipe', 'pipe', 'ignore'] });
      this.waiting = [];
      readline.createInterface({ input: this.process.stdout }).on('line', (line) => this.waiting.shift()?.(line));
      this.process.on('exit', () => { for (const one of this.waiting) one(''); });
    }
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.process.stdin.write(`${file}\n`);
    });
  }

  close() {
    this.process?.stdin.end();
  }
}

module.exports = { CodeReader, ROOT, yaml };
