package vn.quantriet.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A directive to try: our own text, whose dates lie around the day on which it is asked for. */
public final class SampleDirective {

    /** Such as {{ngày+20}}, {{tháng+2}}, {{quý+1}}, {{năm}}, {{hôm-nay}}. */
    private static final Pattern PLACE = Pattern.compile("\\{\\{([\\p{L}-]+?)([+-]\\d+)?}}");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter DAY_IN_WORDS =
            DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' yyyy");
    private static final String[] QUARTERS = {"I", "II", "III", "IV"};

    private SampleDirective() {}

    public static String text(LocalDate today) {
        return PLACE.matcher(Lines.text("chi-thi-mau.txt")).replaceAll(place -> fill(place, today));
    }

    private static String fill(MatchResult place, LocalDate today) {
        var steps = place.group(2) == null ? 0 : Integer.parseInt(place.group(2));
        return switch (place.group(1)) {
            case "hôm-nay" -> DAY_IN_WORDS.format(today);
            case "ngày" -> DAY.format(today.plusDays(steps));
            case "tháng" -> month(YearMonth.from(today).plusMonths(steps));
            case "quý" -> quarter(YearMonth.from(today).plusMonths(3L * steps));
            case "năm" -> Integer.toString(today.getYear() + steps);
            default -> throw new IllegalStateException("chi-thi-mau.txt: " + place.group());
        };
    }

    private static String month(YearMonth month) {
        return month.getMonthValue() + "/" + month.getYear();
    }

    private static String quarter(YearMonth month) {
        return QUARTERS[(month.getMonthValue() - 1) / 3] + "/" + month.getYear();
    }
}
