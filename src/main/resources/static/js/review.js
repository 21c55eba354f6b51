// The review by keyboard: j and k move, e edits, x splits, m merges, Enter confirms. Everything also works by mouse
// and without this script; it only presses the buttons that are there.
const cards = () => [...document.querySelectorAll('.duty')];
let current = null;

function select(card, scroll = true) {
    if (!card) return;
    cards().forEach((other) => other.classList.toggle('on', other === card));
    current = card.dataset.duty;
    const link = card.querySelector('.duty-provision');
    document.querySelectorAll('.prov.on').forEach((part) => part.classList.remove('on'));
    const part = link && document.getElementById(link.getAttribute('href').slice(1));
    if (part) {
        part.classList.add('on');
        const text = part.closest('.review-text');
        if (text) text.scrollTo({ top: part.offsetTop - 120 });
    }
    if (scroll) card.scrollIntoView({ block: 'center' });
    card.focus({ preventScroll: true });
}

function move(step) {
    const all = cards();
    const at = all.findIndex((card) => card.dataset.duty === current);
    select(all[Math.min(Math.max(at + step, 0), all.length - 1)]);
}

document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select, a, button, summary')) return;
    if (event.key === 'j') move(1);
    if (event.key === 'k') move(-1);
    const card = cards().find((one) => one.dataset.duty === current);
    const button = card && card.querySelector(`[data-key="${event.key}"]`);
    if (button) {
        event.preventDefault();
        button.click();
    }
});

document.addEventListener('click', (event) => {
    const mark = event.target.closest('.document-text a[href^="#nhiem-vu-"]');
    if (mark) {
        event.preventDefault();
        select(document.getElementById(mark.getAttribute('href').slice(1)));
        return;
    }
    const card = event.target.closest('.duty');
    if (card && !event.target.closest('a, button, input')) select(card, false);
});

// a card that was replaced keeps its place
document.addEventListener('htmx:afterSwap', () => {
    const card = cards().find((one) => one.dataset.duty === current);
    if (card) select(card, false);
});

if (location.hash.startsWith('#nhiem-vu-')) select(document.getElementById(location.hash.slice(1)));
