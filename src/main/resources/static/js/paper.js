// A paper is saved while it is written. What the server has not taken yet is kept on this device, for the person who
// wrote it, and offered again; where another device has saved meanwhile nothing is written over.
const form = document.getElementById('bai');
const who = document.documentElement.dataset.who;
const PLACE = `quan-triet-bai/${who}/${form?.dataset.paper}`;
const PAUSE = 1500;

if (form && who) {
    const status = document.getElementById('da-luu');
    const earlier = document.getElementById('ban-tren-may');
    const version = form.elements.version;
    const texts = () => [...form.querySelectorAll('textarea')].map((area) => area.value);
    const say = (kind) => { status.textContent = form.dataset[kind] ?? ''; };
    const keep = () => {
        try {
            localStorage.setItem(PLACE, JSON.stringify({ texts: texts(), version: version.value }));
        } catch {
            // a device that keeps nothing
        }
    };
    const forget = () => localStorage.removeItem(PLACE);
    let sent = JSON.stringify(texts());
    let timer = 0;
    let busy = false;
    let stopped = false;

    async function save() {
        const now = JSON.stringify(texts());
        if (stopped || now === sent) return;
        if (busy) {
            timer = setTimeout(save, PAUSE);
            return;
        }
        busy = true;
        say('saving');
        const body = new URLSearchParams();
        for (const field of form.querySelectorAll('input[type="hidden"], textarea')) body.append(field.name, field.value);
        try {
            const answer = await fetch(form.dataset.keep, { method: 'POST', body, headers: { Accept: 'text/plain, text/html' } });
            if (answer.ok && answer.headers.get('Content-Type')?.startsWith('text/plain')) {
                version.value = await answer.text();
                sent = now;
                if (JSON.stringify(texts()) === now) forget();
                else keep();
                say('saved');
            } else if (answer.status === 409) {
                stopped = true;
                say('changed');
            } else say('refused');
        } catch {
            say('offline');
            timer = setTimeout(save, 5 * PAUSE);
        }
        busy = false;
    }

    function restore() {
        let kept = null;
        try {
            kept = JSON.parse(localStorage.getItem(PLACE) ?? 'null');
        } catch {
            return;
        }
        if (!kept || JSON.stringify(kept.texts) === sent) return forget();
        earlier.hidden = false;
        earlier.querySelector('[data-restore]').addEventListener('click', () => {
            form.querySelectorAll('textarea').forEach((area, i) => { area.value = kept.texts[i] ?? area.value; });
            earlier.hidden = true;
            save();
        });
        earlier.querySelector('[data-forget]').addEventListener('click', () => {
            earlier.hidden = true;
            forget();
        });
    }

    restore();
    form.addEventListener('input', () => {
        keep();
        clearTimeout(timer);
        timer = setTimeout(save, PAUSE);
    });
    addEventListener('online', save);
    form.addEventListener('submit', () => {
        stopped = true;
        clearTimeout(timer);
    });
}
