// A unit picker becomes a combobox: type, go through what was found with the arrow keys, choose with Enter. Without
// this file the same form searches with its button and chooses with radio buttons or checkboxes.

const say = (picker, kind, what) => {
    picker.querySelector('.picker-status').textContent = picker.dataset[kind].replace('#', what);
};

const name = (option) => option.querySelector('.picker-name').textContent;

function enhance(picker) {
    if (picker.dataset.ready) return;
    picker.dataset.ready = 'yes';
    const input = picker.querySelector('input[type="search"]');
    const list = picker.querySelector('.picker-found');
    const chosen = picker.querySelector('.picker-chosen');
    const multiple = input.getAttribute('hx-get').includes('nhieu=true');
    picker.classList.add(multiple ? 'picker-many' : 'picker-one');
    picker.querySelector('button').remove();
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', input.getAttribute('aria-label'));

    const options = () => [...list.querySelectorAll('.picker-option')];
    const active = () => list.querySelector('[aria-selected="true"]');
    const current = () => chosen.querySelector('input:checked')?.closest('.picker-option');

    const mark = (option) => {
        active()?.setAttribute('aria-selected', 'false');
        option?.setAttribute('aria-selected', 'true');
        option?.scrollIntoView({ block: 'nearest' });
        if (option) input.setAttribute('aria-activedescendant', option.id);
        else input.removeAttribute('aria-activedescendant');
    };
    const close = () => {
        list.replaceChildren();
        input.setAttribute('aria-expanded', 'false');
        mark(null);
    };
    const show = () => {
        options().forEach((option, n) => {
            option.id = `${list.id}-${n}`;
            option.setAttribute('role', 'option');
            option.setAttribute('aria-selected', 'false');
            option.querySelector('input').hidden = true;
        });
        input.setAttribute('aria-expanded', String(options().length > 0));
        mark(null);
        if (input.value.trim()) say(picker, 'found', options().length);
    };
    // a single choice is written in the field itself
    const write = () => {
        if (!multiple) input.value = current()?.querySelector('.picker-name') ? name(current()) : '';
    };
    const choose = (option) => {
        const box = option.querySelector('input');
        const same = [...chosen.querySelectorAll('input')].find((one) => one.value === box.value);
        if (!multiple) chosen.querySelectorAll('input:not([value=""])').forEach((one) => one.closest('.picker-option').remove());
        if (multiple && same) same.checked = true;
        else {
            ['role', 'aria-selected', 'id'].forEach((attribute) => option.removeAttribute(attribute));
            box.hidden = false;
            box.checked = true;
            chosen.append(option);
        }
        say(picker, 'chosen', name(option));
        input.value = '';
        write();
        close();
        input.focus();
        picker.dispatchEvent(new Event('change', { bubbles: true }));
    };
    const nothing = () => {
        chosen.querySelectorAll('input:not([value=""])').forEach((one) => one.closest('.picker-option').remove());
        const none = chosen.querySelector('input[value=""]');
        if (none) none.checked = true;
    };

    list.addEventListener('mousedown', (event) => event.preventDefault()); // keep the field's focus
    list.addEventListener('click', (event) => {
        event.preventDefault();
        const option = event.target.closest('.picker-option');
        if (option) choose(option);
    });
    chosen.addEventListener('change', (event) => {
        if (!multiple || event.target.checked) return;
        const option = event.target.closest('.picker-option');
        say(picker, 'removed', name(option));
        option.remove();
        input.focus();
    });
    input.addEventListener('keydown', (event) => {
        const all = options();
        const at = all.indexOf(active());
        if (event.key === 'Escape' && all.length) {
            event.preventDefault();
            event.stopPropagation();
            close();
        } else if (event.key === 'Enter' && all.length) {
            event.preventDefault();
            choose(active() ?? all[0]);
        } else if (event.key === 'Enter' && (multiple || input.hasAttribute('form'))) {
            event.preventDefault();
        } else if (event.key === 'ArrowDown' && all.length) {
            event.preventDefault();
            mark(all[(at + 1) % all.length]);
        } else if (event.key === 'ArrowUp' && all.length) {
            event.preventDefault();
            mark(all[(at <= 0 ? all.length : at) - 1]);
        }
    });
    input.addEventListener('input', () => {
        if (input.value.trim()) return;
        close();
        if (!multiple) nothing();
    });
    input.addEventListener('focus', () => input.select());
    picker.addEventListener('focusout', (event) => {
        if (picker.contains(event.relatedTarget)) return;
        close();
        if (multiple) input.value = '';
        write();
    });
    list.addEventListener('htmx:afterSwap', () => (document.activeElement === input ? show() : close()));
    // what was typed is for searching only
    input.form?.addEventListener('formdata', (event) => event.formData.delete(input.name));
    show();
    if (!options().length) write();
}

const enhanceAll = () => document.querySelectorAll('.picker').forEach(enhance);
enhanceAll();
document.addEventListener('htmx:load', enhanceAll);
