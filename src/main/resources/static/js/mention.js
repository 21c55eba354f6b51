// «@» in a comment offers those who may be mentioned; without script one types what the list below says.
const people = [...document.querySelectorAll('#nhac-ai [data-person]')].map((item) => ({
    account: item.dataset.person,
    words: plain(item.textContent),
    text: item.textContent.trim(),
}));

function plain(text) {
    return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}

document.querySelectorAll('textarea[data-mention]').forEach((field) => {
    const list = document.createElement('div');
    list.className = 'mention-list';
    list.hidden = true;
    field.after(list);

    const begun = () => /(^|[\s(])@([^\s@]*)$/.exec(field.value.slice(0, field.selectionStart));
    const close = () => { list.hidden = true; };
    const choose = (person) => {
        const found = begun();
        if (!found) return close();
        const from = field.selectionStart - found[2].length;
        field.setRangeText(person.account + ' ', from, field.selectionStart, 'end');
        close();
        field.focus();
    };
    field.addEventListener('input', () => {
        const found = begun();
        const wanted = found ? plain(found[2]) : '';
        const shown = found ? people.filter((person) => person.words.includes(wanted)).slice(0, 8) : [];
        list.replaceChildren(...shown.map((person) => {
            const button = document.createElement('button');
            button.type = 'button';
            button.textContent = person.text;
            button.addEventListener('click', () => choose(person));
            return button;
        }));
        list.hidden = shown.length === 0;
    });
    field.addEventListener('keydown', (event) => {
        if (event.key === 'Escape') close();
        if (event.key === 'ArrowDown' && !list.hidden) {
            event.preventDefault();
            list.firstElementChild.focus();
        }
    });
    list.addEventListener('keydown', (event) => {
        const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' }[event.key];
        if (event.key === 'Escape') { close(); field.focus(); }
        if (!step) return;
        event.preventDefault();
        (document.activeElement[step] ?? field).focus();
    });
});
