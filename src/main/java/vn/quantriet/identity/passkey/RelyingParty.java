package vn.quantriet.identity.passkey;

import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.identity.AccountChanged;
import vn.quantriet.identity.Positions;
import vn.quantriet.identity.SignedIn;

/**
 * Adds passkeys and recognises them. The device has to ask for its owner's finger, face or number each time: so a
 * passkey is two factors at once, and needs no password beside it.
 */
@Component
public class RelyingParty implements WebAuthnRelyingPartyOperations {

    private final WebAuthnRelyingPartyOperations webauthn;
    private final Positions positions;
    private final ApplicationEventPublisher events;

    RelyingParty(
            HandleStore owners,
            PasskeyStore passkeys,
            Origins origins,
            Positions positions,
            ApplicationEventPublisher events) {
        var us = PublicKeyCredentialRpEntity.builder()
                .id(origins.domain())
                .name("Quán Triệt")
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(owners, passkeys, us, origins.live());
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        webauthn = operations;
        this.positions = positions;
        this.events = events;
    }

    @Override
    @Transactional
    public PublicKeyCredentialCreationOptions createPublicKeyCredentialCreationOptions(
            PublicKeyCredentialCreationOptionsRequest request) {
        return webauthn.createPublicKeyCredentialCreationOptions(request);
    }

    @Override
    @Transactional
    public CredentialRecord registerCredential(RelyingPartyRegistrationRequest request) {
        var me = Objects.requireNonNull(
                SignedIn.in(SecurityContextHolder.getContext().getAuthentication()));
        var added = registered(request);
        var details = Map.of("label", added.getLabel());
        var by = positions.actor(me);
        events.publishEvent(new AccountChanged(me.account(), "identity.passkey-added", details, by));
        return added;
    }

    /** What does not fit is somebody's trial, not a fault of ours. */
    private CredentialRecord registered(RelyingPartyRegistrationRequest request) {
        try {
            return webauthn.registerCredential(request);
        } catch (com.webauthn4j.verifier.exception.VerificationException
                | com.webauthn4j.converter.exception.DataConversionException
                | IllegalArgumentException e) {
            throw new AccessDeniedException("not a passkey we asked for", e);
        }
    }

    @Override
    public PublicKeyCredentialRequestOptions createCredentialRequestOptions(
            PublicKeyCredentialRequestOptionsRequest request) {
        return webauthn.createCredentialRequestOptions(request);
    }

    @Override
    @Transactional
    public PublicKeyCredentialUserEntity authenticate(RelyingPartyAuthenticationRequest request) {
        return webauthn.authenticate(request);
    }
}
