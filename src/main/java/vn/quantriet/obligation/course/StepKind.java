package vn.quantriet.obligation.course;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import vn.quantriet.shared.NotFound;

/** What may happen to an assignment, and from which side. */
public enum StepKind {
    /** tiếp nhận */
    ACCEPTED("tiep-nhan", Side.UNIT),
    /** từ chối */
    DECLINED("tu-choi", Side.UNIT),
    REPORTED("cap-nhat", Side.UNIT),
    SUBMITTED("nop", Side.UNIT),
    /** xin gia hạn */
    EXTENSION_ASKED("xin-gia-han", Side.UNIT),
    /** cụ thể hoá: worked out for the units below */
    SHARED("giao-xuong", Side.UNIT),
    CONFIRMED("xac-nhan", Side.ABOVE),
    /** trả lại, thực hiện lại */
    RETURNED("tra-lai", Side.ABOVE),
    /** giữ nguyên giao: what was declined is given all the same */
    INSISTED("giu-nguyen", Side.ABOVE),
    /** gia hạn */
    EXTENDED("gia-han", Side.ABOVE),
    EXTENSION_REFUSED("khong-gia-han", Side.ABOVE),
    /** tạm hoãn */
    SUSPENDED("tam-hoan", Side.ABOVE),
    RESUMED("tiep-tuc", Side.ABOVE),
    /** thu hồi */
    WITHDRAWN("thu-hoi", Side.ABOVE);

    /** Who takes a step: the unit that has the assignment, or one above it. */
    public enum Side {
        UNIT,
        ABOVE
    }

    private static final Set<StepKind> WITH_REASON = EnumSet.of(
            DECLINED, EXTENSION_ASKED, RETURNED, INSISTED, EXTENDED, EXTENSION_REFUSED, SUSPENDED, WITHDRAWN);

    private final String slug;
    private final Side side;

    StepKind(String slug, Side side) {
        this.slug = slug;
        this.side = side;
    }

    public static StepKind ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(kind -> kind.slug.equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The last part of the address a form is sent to. */
    public String slug() {
        return slug;
    }

    public Side side() {
        return side;
    }

    /** Whoever is told of it has to be told why. */
    public boolean needsReason() {
        return WITH_REASON.contains(this);
    }

    public boolean needsEvidence() {
        return this == REPORTED || this == SUBMITTED;
    }

    /** Whether it names the day until which there shall be time. */
    public boolean needsDay() {
        return this == EXTENSION_ASKED || this == EXTENDED;
    }

    /** Whether it takes more than a note, and so has a page of its own. */
    public boolean hasPage() {
        return this == SHARED;
    }

    /** Message key of a facet of it, such as its {@code name} or what its {@code button} says. */
    public String key(String facet) {
        return "obligation.step." + facet + "." + name().toLowerCase(Locale.ROOT);
    }
}
