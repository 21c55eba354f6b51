// A scanned code is handed in as soon as its page opens; without a network it is kept on this device with the time it
// was scanned and handed in later. Without this file one presses the button.
import { wait, replay } from '/js/offline.js';

const said = document.getElementById('da-giu');
const form = document.getElementById('co-mat');
const typed = document.getElementById('go-ma');

const say = (kind) => {
    const words = said.querySelector('span');
    words.textContent = words.dataset[kind];
    said.hidden = false;
};

const keep = (code) => {
    wait(`qr/${code}`, '/diem-danh', { ma: code });
    if (form) form.hidden = true;
    if (typed) typed.hidden = true;
    document.querySelector('.error-summary')?.remove();
    say('kept');
    replay();
};

document.addEventListener('delivered', async (event) => {
    if (!event.detail.key.startsWith('qr/')) return;
    if (event.detail.ok) location.replace(new URL(event.detail.answer.url).pathname);
    else say('refused');
});

async function handIn() {
    const body = new URLSearchParams(new FormData(form));
    let answer;
    try {
        answer = await fetch(form.action, { method: 'POST', body });
    } catch {
        keep(form.elements.ma.value);
        return;
    }
    if (answer.ok) location.replace(new URL(answer.url).pathname);
    else HTMLFormElement.prototype.submit.call(form);
}

// the page that a device kept answers for every code while there is no network
const scanned = /^\/diem-danh\/([0-9a-z]+-[0-9a-z]+-[0-9a-f]{20})$/.exec(location.pathname);
if (form) handIn();
else if (scanned && typed && !document.querySelector('.error-summary')) keep(scanned[1]);

typed?.addEventListener('submit', (event) => {
    if (navigator.onLine) return;
    event.preventDefault();
    keep(typed.elements.ma.value.trim().toLowerCase());
});
