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

    public static Particulars named(String fullName) {
        return new Particulars(fullName, null, null, null, null, "", "");
    }

    String searchKey() {
        return VietnameseText.searchKey(fullName);
    }

    String sortKey() {
        return NameOrder.key(fullName);
    }
}
