package vn.quantriet.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.text.NameOrder;
import vn.quantriet.text.VietnameseText;

/**
 * What is known of a person whatever unit they are in. By {@code code}, their own, or {@code cardNumber}, that of their
 * membership card, files from elsewhere find them again.
 */
public record Particulars(
        String fullName,
        @Nullable String code,
        @Nullable String cardNumber,
        @Nullable LocalDate bornOn,
        @Nullable Sex sex,
        String telephone,
        String email) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 100;

    public static Particulars named(String fullName) {
        return new Particulars(fullName, null, null, null, null, "", "");
    }

    /** Without what not everybody who may see the name may see. */
    public Particulars withoutSensitive() {
        return new Particulars(fullName, code, null, null, sex, "", "");
    }

    Particulars checked() {
        var name = VietnameseText.fold(fullName).strip().replaceAll("\\s+", " ");
        if (name.isEmpty()) throw new NameMissing();
        if (name.length() > LONGEST_NAME
                || length(code) > LONGEST
                || length(cardNumber) > LONGEST
                || telephone.length() > LONGEST
                || email.length() > LONGEST) throw new TextTooLong();
        return new Particulars(name, orNull(code), orNull(cardNumber), bornOn, sex, telephone.strip(), email.strip());
    }

    String searchKey() {
        return VietnameseText.searchKey(fullName);
    }

    String sortKey() {
        return NameOrder.key(fullName);
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
