// How far one is with a material is told to the server as one goes along, and where one was is where it opens again.
// Without this file one reads and presses «Tôi đã đọc xong».
const form = document.getElementById('tien-do');
const text = document.getElementById('noi-dung-tai-lieu');
const film = document.querySelector('.reader-film');
const place = Number(form.dataset.place);
let told = `${form.elements.phan.value}/${form.elements.cho.value}`;

const tell = () => {
    const now = `${form.elements.phan.value}/${form.elements.cho.value}`;
    if (now === told) return;
    told = now;
    fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), keepalive: true }).catch(() => { told = ''; });
};

const note = (share, at) => {
    form.elements.phan.value = String(Math.max(Number(form.elements.phan.value), Math.min(100, Math.floor(share))));
    form.elements.cho.value = String(Math.max(0, Math.floor(at)));
};

if (text) {
    const top = () => text.getBoundingClientRect().top + window.scrollY;
    if (place > 0 && !location.hash) window.scrollTo(0, top() + (text.offsetHeight * place) / 1000 - 80);
    let waiting;
    const seen = () => {
        const height = Math.max(1, text.offsetHeight);
        const from = window.scrollY - top();
        note(((from + window.innerHeight) / height) * 100, (Math.max(0, from + 80) / height) * 1000);
        clearTimeout(waiting);
        waiting = setTimeout(tell, 2000);
    };
    document.addEventListener('scroll', seen, { passive: true });
    if (place === 0) seen();
}

if (film) {
    film.addEventListener('loadedmetadata', () => { if (place > 0 && place < film.duration - 5) film.currentTime = place; });
    const seen = () => { if (film.duration) note((film.currentTime / film.duration) * 100, film.currentTime); };
    let last = 0;
    film.addEventListener('timeupdate', () => {
        seen();
        if (Math.abs(film.currentTime - last) < 10) return;
        last = film.currentTime;
        tell();
    });
    for (const event of ['pause', 'ended']) film.addEventListener(event, () => { seen(); tell(); });
}

document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') tell(); });
window.addEventListener('pagehide', tell);
