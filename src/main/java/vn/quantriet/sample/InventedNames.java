package vn.quantriet.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import vn.quantriet.person.Particulars;
import vn.quantriet.person.Sex;

/** People put together from common parts of names; the same city gets the same people every time. */
final class InventedNames {

    private static final Map<String, List<String>> PARTS = Lines.of("names.txt").stream()
            .map(Lines::fields)
            .collect(Collectors.toMap(List::getFirst, fields -> Lines.items(fields.getLast())));

    private static final LocalDate OLDEST = LocalDate.of(1936, 1, 1);
    private static final int DAYS_TO_THE_YOUNGEST = 60 * 365;

    private final SplittableRandom random = new SplittableRandom(2019);
    private final SplittableRandom births = new SplittableRandom(1945);
    private int cards;

    Particulars next() {
        var sex = random.nextBoolean() ? "nam" : "nữ";
        var name = pick("họ") + " " + pick("đệm " + sex) + " " + pick("tên " + sex);
        return new Particulars(
                name,
                null,
                "31.%06d".formatted(++cards),
                OLDEST.plusDays(births.nextInt(DAYS_TO_THE_YOUNGEST)),
                sex.equals("nam") ? Sex.MALE : Sex.FEMALE,
                "",
                "");
    }

    private String pick(String part) {
        var choices = parts(part);
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<String> parts(String part) {
        return PARTS.getOrDefault(part, List.of());
    }
}
