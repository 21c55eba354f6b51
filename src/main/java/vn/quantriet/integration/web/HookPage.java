package vn.quantriet.integration.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.integration.hook.Hook;
import vn.quantriet.integration.hook.Hooks;
import vn.quantriet.organization.UnitChoice;
import vn.quantriet.shared.Refusal;

/** The addresses there are, the one just registered with its secret, and the form for the next. */
public record HookPage(
        List<Hook> hooks,
        Hooks.@Nullable Registered registered,
        HookForm form,
        UnitChoice units,
        @Nullable Refusal refusal) {

    public HookPage {
        hooks = List.copyOf(hooks);
    }
}
