// a picture that cannot be brought up to date says so; one whose session is over leads to where one signs in
const lost = (is) => { document.getElementById("mat-ket-noi").hidden = !is; };
document.addEventListener("htmx:sendError", () => lost(true));
document.addEventListener("htmx:responseError", () => lost(true));
document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.xhr.status !== 200) return;
    if (event.detail.serverResponse.includes('id="man-chieu"')) { lost(false); return; }
    event.detail.shouldSwap = false;
    location.reload();
});
