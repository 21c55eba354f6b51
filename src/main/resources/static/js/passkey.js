// Passkeys: the browser and the device do the work; here their bytes are written down for the server and back.
const decode = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
const encode = (bytes) =>
    bytes && btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const decoded = (credentials) => (credentials ?? []).map((it) => ({ ...it, id: decode(it.id) }));

async function send(path, place, body) {
    const answer = await fetch(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', [place.dataset.header]: place.dataset.token },
        body: body && JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.json();
}

async function signIn(place) {
    const options = await send('/webauthn/authenticate/options', place);
    const publicKey = { ...options, challenge: decode(options.challenge), allowCredentials: decoded(options.allowCredentials) };
    const shown = await navigator.credentials.get({ publicKey });
    const { redirectUrl } = await send('/login/webauthn', place, {
        id: shown.id,
        rawId: encode(shown.rawId),
        response: {
            authenticatorData: encode(shown.response.authenticatorData),
            clientDataJSON: encode(shown.response.clientDataJSON),
            signature: encode(shown.response.signature),
            userHandle: encode(shown.response.userHandle) ?? undefined,
        },
        credType: shown.type,
        clientExtensionResults: shown.getClientExtensionResults(),
        authenticatorAttachment: shown.authenticatorAttachment,
    });
    location.assign(redirectUrl);
}

async function add(place) {
    const options = await send('/webauthn/register/options', place);
    const made = await navigator.credentials.create({
        publicKey: {
            ...options,
            challenge: decode(options.challenge),
            user: { ...options.user, id: decode(options.user.id) },
            excludeCredentials: decoded(options.excludeCredentials),
        },
    });
    const credential = {
        id: made.id,
        rawId: encode(made.rawId),
        response: {
            attestationObject: encode(made.response.attestationObject),
            clientDataJSON: encode(made.response.clientDataJSON),
            transports: made.response.getTransports ? made.response.getTransports() : [],
        },
        type: made.type,
        clientExtensionResults: made.getClientExtensionResults(),
        authenticatorAttachment: made.authenticatorAttachment,
    };
    const label = place.querySelector('input').value.trim() || place.dataset.label;
    await send('/webauthn/register', place, { publicKey: { credential, label } });
    location.assign('/tai-khoan/khoa-truy-cap?da-them');
}

function offer(selector, work) {
    const place = document.querySelector(selector);
    if (!place || !window.PublicKeyCredential) return;
    place.hidden = false;
    document.querySelectorAll('[data-without-passkey]').forEach((it) => (it.hidden = true));
    const failed = place.querySelector('[data-failed]');
    place.querySelector('button').addEventListener('click', async (event) => {
        const button = event.currentTarget;
        button.disabled = true;
        failed.hidden = true;
        try {
            await work(place);
        } catch (error) {
            console.warn(error);
            failed.textContent = failed.dataset.failed;
            failed.hidden = false;
            button.disabled = false;
        }
    });
}

offer('[data-passkey-sign-in]', signIn);
offer('[data-passkey-add]', add);
