// What is sent without a network waits on this device, for the person who sent it, and goes out when there is one. Each
// waiting thing has a key of its own, so that however often it is sent it counts once.
const PLACE = 'quan-triet-cho-gui';
const who = document.documentElement.dataset.who;
const board = document.getElementById('cho-gui');

const read = () => {
    try {
        return JSON.parse(localStorage.getItem(PLACE) ?? '[]');
    } catch {
        return []; // a device that keeps nothing, or kept something else
    }
};
const write = (list) => localStorage.setItem(PLACE, JSON.stringify(list));
const token = () => document.querySelector('form[action="/dang-xuat"] input[type="hidden"]');

export const waiting = () => read().filter((one) => one.who === who);

function show(kind, what) {
    if (!board) return;
    board.hidden = !kind;
    if (kind) board.textContent = board.dataset[kind].replace('#', what);
}

/** Keeps something to be sent; `fields` are those of its form, but for the token. */
export function wait(key, url, fields) {
    // of a scan the first counts, of a mark in a list the last
    const known = read().find((one) => one.key === key && one.who === who && key.startsWith('qr/'));
    const list = read().filter((one) => one.key !== key || one.who !== who);
    list.push(known ?? { key, url, fields, who, at: new Date().toISOString() });
    write(list);
    show('waiting', waiting().length);
    document.dispatchEvent(new CustomEvent('waiting', { detail: { key } }));
}

/** Sends one thing; true when the server has decided on it, one way or another. */
async function deliver(one) {
    const body = new URLSearchParams(one.fields);
    body.set(token().name, token().value);
    body.set('luc', one.at);
    body.set('khoa', one.key);
    const answer = await fetch(one.url, { method: 'POST', body, headers: { Accept: 'application/json, text/html' } });
    if (new URL(answer.url).pathname === '/dang-nhap' || answer.status === 403 || answer.status >= 500) return false;
    document.dispatchEvent(new CustomEvent('delivered', { detail: { key: one.key, ok: answer.ok, answer } }));
    if (!answer.ok) refused += 1;
    return true;
}

let busy = false;
let again = false;
let refused = 0;

export async function replay() {
    if (busy) again = true;
    if (busy || !who || !token() || waiting().length === 0) return;
    busy = true;
    again = false;
    refused = 0;
    let sent = 0;
    try {
        for (const one of waiting()) {
            if (!(await deliver(one))) break;
            write(read().filter((other) => other.key !== one.key || other.who !== who));
            sent += 1;
        }
    } catch {
        // no network yet: everything that was not answered still waits
    }
    busy = false;
    if (again) return replay();
    const left = waiting().length;
    if (left > 0) show('waiting', left);
    else if (refused > 0) show('refused', refused);
    else if (sent > 0) show('sent', sent);
}

/** Forms that say data-queue are kept when they cannot be sent. */
document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!form.dataset.queue || navigator.onLine) return;
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(form, event.submitter));
    delete fields[token()?.name];
    wait(form.dataset.queue, form.action, fields);
    if (event.submitter) event.submitter.disabled = true;
});

if (waiting().length > 0) show('waiting', waiting().length);
replay();
window.addEventListener('online', replay);
setInterval(() => { if (navigator.onLine) replay(); }, 15000);
if ('serviceWorker' in navigator && who) navigator.serviceWorker.register('/sw.js').catch(() => {});
