package vn.quantriet.directory.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.quantriet.organization.UnitCard;
import vn.quantriet.person.RosterFilter;
import vn.quantriet.person.RosterPage;
import vn.quantriet.person.audience.Audiences;
import vn.quantriet.shell.Show;

/** A list of people with what narrows it, all of which is in its address. */
public record RosterView(
        String path,
        UnitCard card,
        RosterFilter filter,
        boolean today,
        RosterPage page,
        List<Audiences.Choice> audiences,
        boolean sensitive,
        boolean mayAdd) {

    public String day() {
        return today ? "" : Show.day(filter.day());
    }

    public String page(int number) {
        return address(number);
    }

    /** All pages of it as a file; {@code form} is how its name ends. */
    public String file(String form) {
        return address("/con-nguoi." + form, card.unit().code(), 1);
    }

    private String address(int number) {
        return address(path, "", number);
    }

    private String address(String path, String unit, int number) {
        var address = UriComponentsBuilder.fromPath("{path}").queryParam("ca-nhanh", filter.branch());
        if (!unit.isEmpty()) address.queryParam("don-vi", unit);
        if (filter.membership() != null) address.queryParam("la", filter.membership());
        if (filter.seat() != null) address.queryParam("chuc-vu", filter.seat());
        if (filter.audience() != null) address.queryParam("doi-tuong", filter.audience());
        if (!today) address.queryParam("ngay", Show.day(filter.day()));
        if (!filter.text().isEmpty()) address.queryParam("q", "{q}");
        if (number > 1) address.queryParam("trang", number);
        return address.build()
                .expand(java.util.Map.of("path", path, "q", filter.text()))
                .encode()
                .toUriString();
    }

    public boolean isChosen(@Nullable Object chosen, Object option) {
        return option.equals(chosen);
    }
}
