// A plan without a map: degrees, distances, the surroundings of the unit, and one mark that is clicked or moved by keys.
// Nicer, never needed: the fields that it fills in can be typed.
(() => {
  'use strict';
  const SIZE = 400;
  const METRES = 111320; // a degree of latitude
  const DEGREES = [0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5];
  const LENGTHS = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000, 100000, 200000];
  const WAYS = { north: [0, 1], south: [0, -1], east: [1, 0], west: [-1, 0] };
  const KEYS = { ArrowUp: 'north', ArrowDown: 'south', ArrowRight: 'east', ArrowLeft: 'west' };

  const western = (text) => text.replace(/[٠-٩]/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.indexOf(digit)).replace(/٫/g, '.');
  const numbers = (text) => (western(text).match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  const shape = (name, attributes, text = '') => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.textContent = text;
    return made;
  };

  const begin = (box) => {
    // A page with several places names this script several times.
    if (!box.hidden) return;
    const { latitude, longitude, reach } = box.dataset;
    const middle = { latitude: Number(latitude), longitude: Number(longitude) };
    const fields = box.dataset.plan.split(' ').map((id) => document.getElementById(id));
    const sheet = box.querySelector('.plan-sheet');
    const said = box.querySelector('[role=status]');
    const paper = shape('svg', { viewBox: `0 0 ${SIZE} ${SIZE}`, 'aria-hidden': 'true', direction: 'ltr' });
    const view = { ...middle, half: Math.max(1500, reach * 1100) };
    let mark = null;
    let writing = false;
    sheet.replaceChildren(paper);

    const narrowing = () => METRES * Math.cos(view.latitude * Math.PI / 180);
    const scale = () => SIZE / 2 / view.half; // a metre on the sheet
    const x = (place) => SIZE / 2 + (place.longitude - view.longitude) * narrowing() * scale();
    const y = (place) => SIZE / 2 - (place.latitude - view.latitude) * METRES * scale();
    const place = (atX, atY) => ({
      latitude: view.latitude + (SIZE / 2 - atY) / scale() / METRES,
      longitude: view.longitude + (atX - SIZE / 2) / scale() / narrowing(),
    });
    const moved = (from, [east, north], metres) => ({
      latitude: from.latitude + north * metres / METRES,
      longitude: from.longitude + east * metres / narrowing(),
    });
    const kilometres = (to) => Math.hypot((to.latitude - middle.latitude) * METRES,
      (to.longitude - middle.longitude) * METRES * Math.cos(middle.latitude * Math.PI / 180)) / 1000;
    const shown = (to) => `${to.latitude.toFixed(5)}, ${to.longitude.toFixed(5)}`;

    const lines = () => {
      const step = DEGREES.find((degrees) => degrees * METRES * scale() >= 75) ?? DEGREES.at(-1);
      const digits = Math.max(0, Math.ceil(-Math.log10(step)));
      const low = place(0, SIZE);
      const high = place(SIZE, 0);
      const made = [];
      for (let at = Math.ceil(low.longitude / step) * step; at < high.longitude; at += step) {
        const across = x({ longitude: at });
        made.push(shape('line', { class: 'plan-line', x1: across, x2: across, y1: 0, y2: SIZE }),
          shape('text', { class: 'plan-degree', x: across + 3, y: SIZE - 6 }, `${at.toFixed(digits)}°`));
      }
      for (let at = Math.ceil(low.latitude / step) * step; at < high.latitude; at += step) {
        const down = y({ latitude: at });
        made.push(shape('line', { class: 'plan-line', x1: 0, x2: SIZE, y1: down, y2: down }),
          shape('text', { class: 'plan-degree', x: 4, y: down - 4 }, `${at.toFixed(digits)}°`));
      }
      return made;
    };
    const ruler = () => {
      const metres = LENGTHS.filter((length) => length * scale() <= 130).at(-1) ?? LENGTHS[0];
      const text = metres < 1000 ? `${metres} m` : `${metres / 1000} km`;
      const until = SIZE - 12 - metres * scale();
      return [shape('path', { class: 'plan-ruler', d: `M${until} 14v8H${SIZE - 12}v-8` }),
        shape('text', { class: 'plan-length', x: until, y: 38 }, text)];
    };
    const known = () => [
      shape('circle', { class: 'plan-reach', cx: x(middle), cy: y(middle), r: reach * 1000 * scale() }),
      shape('circle', { class: 'plan-middle', cx: x(middle), cy: y(middle), r: 4 }),
      shape('text', { class: 'plan-name', x: x(middle), y: y(middle) - 9 }, box.dataset.name)];
    const others = () => (box.dataset.other ? [numbers(box.dataset.other)] : []).flatMap(([north, east]) => {
      const at = { latitude: north, longitude: east };
      return [shape('path', { class: 'plan-other', d: `M${x(at)} ${y(at) - 7}l7 7-7 7-7-7z` }),
        shape('text', { class: 'plan-name', x: x(at), y: y(at) - 11 }, box.dataset.otherName)];
    });
    const pin = () => (mark ? [
      shape('path', { class: 'plan-cross', d: `M${x(mark)} 0V${SIZE}M0 ${y(mark)}H${SIZE}` }),
      shape('circle', { class: 'plan-mark', cx: x(mark), cy: y(mark), r: 9 }),
      shape('circle', { class: 'plan-dot', cx: x(mark), cy: y(mark), r: 3 })] : []);
    const draw = () => {
      paper.replaceChildren(shape('rect', { class: 'plan-ground', width: SIZE, height: SIZE }), ...lines(), ...known(),
        ...others(), ...ruler(), ...pin());
      const words = mark ? box.dataset.tells.replace('{place}', `\u2066${shown(mark)}\u2069`)
        .replace('{km}', kilometres(mark).toFixed(1)).replace('{unit}', box.dataset.name) : box.dataset.none;
      if (said.textContent !== words) said.textContent = words;
    };

    const put = (to) => {
      mark = to;
      writing = true;
      const values = fields.length > 1 ? [to.latitude.toFixed(6), to.longitude.toFixed(6)] : [shown(to)];
      fields.forEach((field, i) => {
        field.value = values[i];
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      writing = false;
      draw();
    };
    const read = () => {
      if (writing) return;
      const [north, east] = fields.flatMap((field) => numbers(field.value));
      mark = north > 0 && north < 90 && east > 0 && east < 180 ? { latitude: north, longitude: east } : null;
      if (mark && (Math.abs(x(mark) - SIZE / 2) > SIZE / 2 || Math.abs(y(mark) - SIZE / 2) > SIZE / 2)) {
        Object.assign(view, mark);
      }
      draw();
    };
    const zoom = (times) => {
      view.half = Math.min(1000000, Math.max(40, view.half * times));
      if (mark) Object.assign(view, mark);
      draw();
    };
    const pan = (way) => {
      Object.assign(view, moved(view, WAYS[way], view.half / 2));
      draw();
    };

    sheet.addEventListener('click', (event) => {
      const edge = paper.getBoundingClientRect();
      put(place((event.clientX - edge.left) / edge.width * SIZE, (event.clientY - edge.top) / edge.height * SIZE));
    });
    sheet.addEventListener('keydown', (event) => {
      const way = KEYS[event.key];
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (way) {
        put(mark ? moved(mark, WAYS[way], view.half / (event.shiftKey ? 4 : 20)) : { ...view });
        if (Math.abs(x(mark) - SIZE / 2) > SIZE / 2 || Math.abs(y(mark) - SIZE / 2) > SIZE / 2) pan(way);
      } else if (event.key === '+' || event.key === '=') zoom(0.5);
      else if (event.key === '-') zoom(2);
      else if (event.key === 'Enter' && !mark) put({ latitude: view.latitude, longitude: view.longitude });
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
    box.querySelectorAll('[data-plan-do]').forEach((button) => button.addEventListener('click', () => {
      const deed = button.dataset.planDo;
      if (WAYS[deed]) pan(deed);
      else zoom(deed === 'in' ? 0.5 : 2);
    }));
    fields.forEach((field) => field.addEventListener('input', read));
    read();
    if (mark) view.half = Math.min(view.half, 2000);
    draw();
    box.hidden = false;
  };

  document.querySelectorAll('[data-plan]').forEach(begin);
  // What is put into the page later asks for it.
  document.addEventListener('plan', (event) => begin(event.target));
})();
