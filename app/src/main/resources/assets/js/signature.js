// A signature on glass becomes a small picture. Without it a photograph is taken instead.
(() => {
  'use strict';
  const pad = document.querySelector('[data-pad]');
  if (!pad) return;
  const canvas = pad.querySelector('canvas');
  const field = pad.querySelector('input[name=signature]');
  const pen = canvas.getContext('2d');
  pad.hidden = false;
  const clear = () => {
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.lineWidth = 4;
    pen.lineCap = 'round';
    pen.lineJoin = 'round';
    pen.strokeStyle = '#102a43';
    field.value = '';
  };
  clear();
  const at = (event) => {
    const box = canvas.getBoundingClientRect();
    return [(event.clientX - box.x) * canvas.width / box.width, (event.clientY - box.y) * canvas.height / box.height];
  };
  let drawing = false;
  canvas.addEventListener('pointerdown', (event) => {
    drawing = true;
    canvas.setPointerCapture(event.pointerId);
    pen.beginPath();
    pen.moveTo(...at(event));
  });
  canvas.addEventListener('pointermove', (event) => {
    if (!drawing) return;
    pen.lineTo(...at(event));
    pen.stroke();
  });
  const up = () => {
    if (drawing) field.value = canvas.toDataURL('image/png');
    drawing = false;
  };
  canvas.addEventListener('pointerup', up);
  canvas.addEventListener('pointercancel', up);
  pad.querySelector('[data-pad-clear]').addEventListener('click', clear);
})();
