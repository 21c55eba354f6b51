import "/js/offline.js";

// Menus close when one clicks elsewhere or presses Escape; "/" goes to the search field.
document.addEventListener('click', (event) => {
    document.querySelectorAll('details.menu[open]').forEach((menu) => {
        if (!menu.contains(event.target)) menu.open = false;
    });
});

document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') document.querySelectorAll('details.menu[open]').forEach((menu) => (menu.open = false));
    if (event.key !== '/' || event.target.matches('input, textarea, select')) return;
    const search = document.querySelector('input[type="search"]');
    if (search) {
        event.preventDefault();
        search.focus();
    }
});

// papers that are being written stay on this device only as long as their writer does
document.querySelector('form[action="/dang-xuat"]')?.addEventListener('submit', () => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('quan-triet-bai/')) localStorage.removeItem(key);
});
