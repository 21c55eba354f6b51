package vn.quantriet.sample;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.identity.People;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.Organizations;

/** Fills an empty tree; all of the city or nothing of it. */
@Component
class SampleCity {

    private final Organizations organizations;
    private final People people;

    SampleCity(Organizations organizations, People people) {
        this.organizations = organizations;
        this.people = people;
    }

    boolean isWanted(SampleSize size) {
        return size != SampleSize.NONE && organizations.isEmpty();
    }

    @Transactional
    public void fill(SampleSize size, FirstPassword password) {
        var units = CityTree.of(size);
        organizations.add(units);
        var ids = organizations.withCodes(units.stream().map(NewUnit::code).toList());
        var names = new InventedNames();
        people.open(SampleAccount.ALL.stream()
                .map(account -> account.opened(names.next(), password.text(), ids))
                .toList());
        new Members(people, ids, names).add(units, headed(units), size.people() - SampleAccount.ALL.size());
    }

    /** Units whose head is among those with an account. */
    private static Set<String> headed(List<NewUnit> units) {
        var heads = units.stream().collect(Collectors.toMap(NewUnit::code, unit -> Members.head(unit.kind())));
        return SampleAccount.ALL.stream()
                .filter(account -> account.title().equals(heads.get(account.seat())))
                .map(SampleAccount::seat)
                .collect(Collectors.toSet());
    }
}
