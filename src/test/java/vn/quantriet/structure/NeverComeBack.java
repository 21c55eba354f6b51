package vn.quantriet.structure;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** No way of calls leads from a method back to itself. */
final class NeverComeBack extends ArchCondition<JavaCodeUnit> {

    private static final Set<String> OF_PATTERNS = Set.of("matches", "replaceAll", "replaceFirst", "split");

    NeverComeBack() {
        super("never come back to themselves");
    }

    static boolean pattern(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(String.class) && OF_PATTERNS.contains(call.getName());
    }

    @Override
    public void check(JavaCodeUnit unit, ConditionEvents events) {
        var reached = new HashSet<JavaCodeUnit>();
        var next = new ArrayDeque<>(called(unit));
        while (!next.isEmpty()) {
            var one = next.remove();
            if (reached.add(one)) {
                next.addAll(called(one));
            }
        }
        var back = reached.contains(unit);
        events.add(new SimpleConditionEvent(unit, !back, unit.getFullName() + " comes back to itself"));
    }

    private static List<JavaCodeUnit> called(JavaCodeUnit unit) {
        return unit.getAccessesFromSelf().stream()
                .map(JavaAccess::getTarget)
                .flatMap(target -> target.resolveMember().stream())
                .filter(JavaCodeUnit.class::isInstance)
                .map(JavaCodeUnit.class::cast)
                .filter(called -> called.getOwner().getPackageName().startsWith("vn.quantriet."))
                .toList();
    }
}
