package vn.quantriet.integration.token;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.quantriet.shared.Permission;

/** What a token opens. Each is a group of routes, and lets through what those need and nothing more. */
public enum Scope {
    READ_DOCUMENTS("documents:read", Permission.READ_DOCUMENTS),
    READ_OBLIGATIONS("obligations:read", Permission.READ_DOCUMENTS),
    READ_ASSIGNMENTS("assignments:read", Permission.READ_DOCUMENTS),
    CARRY_OUT("assignments:carry-out", Permission.CARRY_OUT),
    CONFIRM("assignments:confirm", Permission.CONFIRM),
    READ_UNITS("units:read", Permission.READ_ORGANISATION),
    SEE_BOARD("board:read", Permission.SEE_BOARD);

    private final String code;
    private final Permission permission;

    Scope(String code, Permission permission) {
        this.code = code;
        this.permission = permission;
    }

    /** As it is written for other systems. */
    public String code() {
        return code;
    }

    public Permission permission() {
        return permission;
    }

    /** Message key of its name. */
    public String key() {
        return "integration.scope." + code.replace(':', '-');
    }

    public static Optional<Scope> ofCode(String code) {
        return Arrays.stream(values()).filter(scope -> scope.code.equals(code)).findFirst();
    }

    public static Set<Permission> permissions(Collection<Scope> scopes) {
        return scopes.stream()
                .map(Scope::permission)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
    }

    public static String codes(Collection<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::code).collect(Collectors.joining(" "));
    }
}
