// Keeps what pages are drawn with, and the pages that say so with data-offline, for when there is no network. What is
// kept belongs to one person: it is gone when they sign out, when a page of somebody else arrives, and when the sign-in
// does.
const DRAWN = 'quan-triet-ve';
const PAGES = 'quan-triet-trang';
const ALONE = '/ngoai-mang.html';
const WHO = '/ai-dang-dung';
// answers for every code that is scanned without a network
const SCAN = '/diem-danh';

self.addEventListener('install', (event) => {
    event.waitUntil(caches.open(DRAWN).then((cache) => cache.addAll([ALONE, '/css/app.css', '/favicon.svg', '/js/app.js', '/js/offline.js', '/js/check-in.js'])).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

const forget = () => caches.delete(PAGES);

async function keep(request, response) {
    const page = await response.clone().text();
    const who = /<html[^>]*\sdata-who="([^"]*)"/.exec(page)?.[1];
    if (!who) return new URL(response.url).pathname === '/dang-nhap' ? forget() : undefined;
    const known = await (await caches.match(WHO, { cacheName: PAGES }))?.text();
    if (known !== undefined && known !== who) await forget();
    const pages = await caches.open(PAGES);
    if (known !== who) await pages.put(WHO, new Response(who));
    if (response.ok && /\sdata-offline(-[a-z]+)?="/.test(page)) await pages.put(request.url, response.clone());
    if (!(await pages.match(SCAN))) await pages.add(SCAN);
}

async function page(event) {
    const { request } = event;
    try {
        const response = await fetch(request);
        const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
        if (isPage) event.waitUntil(keep(request, response.clone()).catch(() => {}));
        return response;
    } catch {
        const url = new URL(request.url);
        if (request.method === 'POST' && url.pathname === '/dang-xuat') await forget();
        const wanted = url.pathname.startsWith(`${SCAN}/`) && !url.pathname.startsWith(`${SCAN}/lop/`) ? SCAN : request.url;
        const kept = request.method === 'GET' && (await caches.match(wanted, { cacheName: PAGES }));
        return kept || (await caches.match(ALONE)) || Response.error();
    }
}

async function drawn(request) {
    try {
        const response = await fetch(request);
        if (response.ok) await (await caches.open(DRAWN)).put(request, response.clone());
        return response;
    } catch {
        return (await caches.match(request, { cacheName: DRAWN })) || Response.error();
    }
}

self.addEventListener('fetch', (event) => {
    const url = new URL(event.request.url);
    if (url.origin !== self.location.origin) return;
    if (url.pathname === '/dang-xuat') event.waitUntil(forget());
    if (event.request.mode === 'navigate') event.respondWith(page(event));
    else if (event.request.method === 'GET' && /^\/(css|js|webjars)\/|^\/favicon\.svg$/.test(url.pathname)) event.respondWith(drawn(event.request));
});
