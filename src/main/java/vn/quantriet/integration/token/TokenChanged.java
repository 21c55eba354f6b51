package vn.quantriet.integration.token;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** An administrator made an access token, or revoked one. */
public record TokenChanged(Actor by, Token token, boolean made) implements Audited {

    @Override
    public String action() {
        return made ? "integration.token-made" : "integration.token-revoked";
    }

    @Override
    public String subject() {
        return "token:" + token.id();
    }

    @Override
    public Map<String, String> details() {
        var details = new LinkedHashMap<String, String>();
        details.put("name", token.name());
        details.put("unit", token.unit());
        details.put("scopes", Scope.codes(token.scopes()));
        details.put("expires", token.expiresOn().toString());
        return details;
    }
}
