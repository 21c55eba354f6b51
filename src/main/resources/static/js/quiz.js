// A paper is answered whether or not there is a network. Every answer is kept on this device first, with the time it was
// given by the server's clock, and stays until the server has it. A page is sent on what the server had of it when it was
// seen here; where another device has written it since, both are put together question by question, the later answer
// before the earlier and any before none. Without this file each page is a form of its own.
const room = document.body;
const who = document.documentElement.dataset.who;
const address = room.dataset.address;
const PLACE = `quan-triet-bai/${who}${address}`;
const said = document.getElementById('da-luu');
const clock = document.getElementById('con-lai');
const ends = Number(room.dataset.ends);

const read = () => {
    try {
        return JSON.parse(localStorage.getItem(PLACE) ?? '{}');
    } catch {
        return {}; // a device that keeps nothing, or kept something else
    }
};
const write = (kept) => {
    try {
        localStorage.setItem(PLACE, JSON.stringify(kept));
    } catch {
        // the page itself still has the answers
    }
};

// a page that was kept tells an old time: then what the server last told this device holds
const CLOCK = `${PLACE}/gio`;
const reckoned = Number(room.dataset.now) - Date.now();
const told = Number(localStorage.getItem(CLOCK) ?? NaN);
let offset = !navigator.onLine && Number.isFinite(told) ? told : reckoned;
const now = () => Math.round(Date.now() + offset);
function learn(answer) {
    const date = Date.parse(answer.headers.get('Date') ?? '');
    if (Number.isNaN(date)) return;
    offset = date + 500 - Date.now();
    localStorage.setItem(CLOCK, String(offset));
}

let over = false;
function tell(what, warn = false) {
    said.textContent = said.dataset[what];
    said.classList.toggle('warn', warn);
}

const forms = () => [...document.querySelectorAll('form.quiz-page')];
const answers = (form) => [...new FormData(form)].filter(([name]) => /^c\d/.test(name));

function fill(form, entries) {
    form.querySelectorAll('input[type="radio"], input[type="checkbox"]').forEach((input) => {
        input.checked = entries.some(([name, value]) => name === input.name && value === input.value);
    });
    form.querySelectorAll('select').forEach((select) => {
        select.value = entries.find(([name]) => name === select.name)?.[1] ?? '';
    });
}

const question = (name) => /^c\d+/.exec(name)[0];
const known = (form) => Math.max(Number(form.dataset.given), read().base?.[form.dataset.page] ?? 0);

function keep(form, name) {
    const kept = read();
    const page = form.dataset.page;
    const one = kept.pages?.[page] ?? { base: known(form), touched: {} };
    // however wrong a clock is, what is given later on this device is later
    one.given = Math.max(now(), one.base + 1, (one.given ?? 0) + 1);
    if (name) one.touched[question(name)] = one.given;
    kept.pages = { ...kept.pages, [page]: { ...one, tu: form.elements.tu.value, den: form.elements.den.value, answers: answers(form) } };
    write(kept);
    mark(form);
}

/** What is kept here on top of what the server has, question by question. */
function merge(server, one) {
    const given = Number(server.dataset.given);
    const theirs = answers(server).filter(([, value]) => value !== '');
    const mine = new Set(Object.keys(one.touched).filter((name) => one.touched[name] > given || !theirs.some(([other]) => question(other) === name)));
    const merged = [...theirs.filter(([name]) => !mine.has(question(name))), ...one.answers.filter(([name]) => mine.has(question(name)))];
    // an order is sent whole
    const all = answers(server).map(([name]) => name).filter((name) => name.includes('.') && !merged.some(([other]) => other === name));
    return { ...one, base: given, given: Math.max(now(), given + 1), answers: [...merged, ...all.map((name) => [name, ''])] };
}

const complete = (form) => [...form.querySelectorAll('fieldset')].every((slot) => {
    const selects = [...slot.querySelectorAll('select')].map((select) => select.value);
    return selects.length > 0 ? selects.every(Boolean) && new Set(selects).size === selects.length : slot.querySelector('input:checked');
});
function mark(form) {
    document.querySelector(`.quiz-pages a[data-page="${form.dataset.page}"]`)?.classList.toggle('done', Boolean(complete(form)));
}

let busy;
/** Sends what waits, page by page; true when nothing waits any more. */
function send() {
    busy ??= deliver().finally(() => { busy = undefined; });
    return busy;
}

async function deliver() {
    for (;;) {
        const [page, one] = Object.entries(read().pages ?? {})[0] ?? [];
        if (!page) break;
        if (over) return false;
        tell('saving');
        const token = document.querySelector('input[name="_csrf"]');
        const body = new URLSearchParams([['_csrf', token.value], ['tu', one.tu], ['den', one.den], ['luc', String(one.given)], ['goc', String(one.base)], ...one.answers]);
        let answer;
        try {
            answer = await fetch(`${address}/trang/${page}`, { method: 'POST', body, keepalive: true, headers: { Accept: 'application/json' } });
        } catch {
            tell('waiting', true);
            return false;
        }
        learn(answer);
        if (answer.status === 422) return end();
        if (answer.status === 409 && (await meet(page))) continue;
        if (answer.status !== 204) {
            tell('waiting', true);
            return false;
        }
        const kept = read();
        const saved = Number(answer.headers.get('X-Luc'));
        kept.base = { ...kept.base, [page]: saved };
        if (kept.pages[page].given === one.given) delete kept.pages[page];
        else kept.pages[page].base = saved;
        write(kept);
    }
    tell('saved');
    return true;
}

/** Another device wrote the page meanwhile. */
async function meet(page) {
    const answer = await fetch(`${address}?trang=${page}`).catch(() => undefined);
    if (!answer?.ok || answer.redirected) return false;
    const server = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('form.quiz-page');
    const kept = read();
    kept.pages[page] = merge(server, kept.pages[page]);
    write(kept);
    const form = forms().find((one) => one.dataset.page === page);
    if (form) {
        fill(form, kept.pages[page].answers);
        mark(form);
    }
    return true;
}

/** The server has closed the attempt. */
function end() {
    over = true;
    localStorage.removeItem(PLACE);
    localStorage.removeItem(CLOCK);
    tell('over', true);
    location.assign(`${address}/ket-qua`);
    return false;
}

let waiting;
document.addEventListener('change', (event) => {
    const form = event.target.closest('form.quiz-page');
    if (!form) return;
    keep(form, event.target.name);
    clearTimeout(waiting);
    waiting = setTimeout(send, 400);
});

function show(page) {
    const there = forms().find((form) => form.dataset.page === String(page));
    if (!there) return false;
    forms().forEach((form) => { form.hidden = form !== there; });
    document.querySelectorAll('.quiz-pages a').forEach((link) => {
        if (link.dataset.page === String(page)) link.setAttribute('aria-current', 'page');
        else link.removeAttribute('aria-current');
    });
    history.replaceState(null, '', `#trang-${page}`);
    window.scrollTo(0, 0);
    document.getElementById('noi-dung').focus({ preventScroll: true });
    return true;
}

document.addEventListener('submit', async (event) => {
    const form = event.target;
    if (form.id === 'nop-bai') {
        if (Object.keys(read().pages ?? {}).length === 0 && navigator.onLine) return;
        event.preventDefault();
        if (await send()) form.submit();
        else if (!over) tell('offline', true);
        return;
    }
    if (!form.matches('.quiz-page')) return;
    const next = event.submitter?.value;
    if (next !== 'nop') {
        if (!show(next)) return; // the other pages have not come yet
        event.preventDefault();
        send();
        return;
    }
    event.preventDefault();
    if (await send()) location.assign(`${address}/nop`);
    else if (!over) tell('offline', true);
});

document.addEventListener('click', (event) => {
    const link = event.target.closest('.quiz-pages a');
    if (link && show(link.dataset.page)) event.preventDefault();
});

/** All pages are here before the network goes. */
async function fetchOthers() {
    if (forms().length >= Number(room.dataset.pages)) return;
    const answer = await fetch(`${address}?trang=0`);
    if (!answer.ok || answer.redirected) return;
    learn(answer);
    // opened again without a network, this page is all of the paper
    if (window.caches) (await caches.open('quan-triet-trang')).put(location.pathname + location.search, answer.clone());
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const other of page.querySelectorAll('form.quiz-page')) {
        if (forms().some((form) => form.dataset.page === other.dataset.page)) continue;
        other.hidden = true;
        document.getElementById('noi-dung').append(document.adoptNode(other));
    }
    restore();
    const wanted = /^#trang-(\d+)$/.exec(location.hash)?.[1];
    if (wanted) show(wanted);
}

/** What this device still keeps is what was answered, unless the server has something later. */
function restore() {
    const kept = read();
    for (const form of forms()) {
        const mine = kept.pages?.[form.dataset.page];
        if (!mine) continue;
        if (mine.base !== known(form)) kept.pages[form.dataset.page] = merge(form, mine);
        fill(form, kept.pages[form.dataset.page].answers);
        mark(form);
    }
    write(kept);
}

function tick() {
    const left = Math.max(0, Math.ceil((ends - now()) / 1000));
    clock.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
    clock.parentElement.classList.toggle('soon', left <= 60);
    if (left > 0 || over) return;
    clearInterval(ticking);
    send().then((sent) => {
        const hand = document.getElementById('nop-bai');
        if (!sent || hand?.elements['du-doan']) return;
        if (hand) hand.submit();
        else location.assign(`${address}/nop`);
    });
}

restore();
if (forms().length > 1) show(/^#trang-(\d+)$/.exec(location.hash)?.[1] ?? 1);
const ticking = setInterval(tick, 1000);
tick();
window.addEventListener('online', send);
document.addEventListener('visibilitychange', send);
setInterval(() => { if (navigator.onLine && Object.keys(read().pages ?? {}).length > 0) send(); }, 10000);
if (Object.keys(read().pages ?? {}).length > 0) send();
if (forms().length > 0) fetchOthers().catch(() => {});
