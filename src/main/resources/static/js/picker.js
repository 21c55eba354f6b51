// What is chosen stays above while the results below change; Enter searches and does not send the form.
document.addEventListener('change', (event) => {
    const option = event.target.closest('.picker-found .picker-option');
    if (!option) return;
    const chosen = option.closest('.picker').querySelector('.picker-chosen');
    const same = chosen.querySelector(`input[value="${CSS.escape(event.target.value)}"]`);
    if (event.target.type === 'radio') chosen.replaceChildren();
    else if (same) same.closest('.picker-option').remove();
    chosen.append(option);
    event.target.focus();
});

document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.matches('.picker input[type="search"]')) event.preventDefault();
});
