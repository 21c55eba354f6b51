package vn.quantriet.sample;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.identity.Accounts;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.Organizations;
import vn.quantriet.person.People;
import vn.quantriet.sample.study.SampleStudy;
import vn.quantriet.shared.Database;

/** Fills an empty tree; all of the city or nothing of it. */
@Component
class SampleCity {

    private final Organizations organizations;
    private final People people;
    private final Accounts accounts;
    private final SampleStudy study;
    private final Database database;

    SampleCity(Organizations organizations, People people, Accounts accounts, SampleStudy study, Database database) {
        this.organizations = organizations;
        this.people = people;
        this.accounts = accounts;
        this.study = study;
        this.database = database;
    }

    boolean isWanted(SampleSize size) {
        return size != SampleSize.NONE && organizations.isEmpty();
    }

    /** Whether it did: of two nodes that start at once on one empty database, the second finds it filled. */
    @Transactional
    public boolean fill(SampleSize size, FirstPassword password) {
        database.sql("select pg_advisory_xact_lock(hashtext('quantriet.first-start'))")
                .query((_, _) -> true)
                .list();
        if (!organizations.isEmpty()) return false;
        var units = CityTree.of(size);
        organizations.add(units);
        var ids = organizations.withCodes(units.stream().map(NewUnit::code).toList());
        var names = new InventedNames();
        var heads = headed(units);
        accounts.open(SampleAccount.ALL.stream()
                .map(account -> account.opened(names.next(), password.text(), ids, heads.contains(account)))
                .toList());
        var headed = heads.stream().map(SampleAccount::seat).collect(Collectors.toSet());
        new Members(people, ids, names).add(units, headed, size.people() - SampleAccount.ALL.size());
        people.lookOver();
        if (size == SampleSize.STUDY) study.begin();
        return true;
    }

    /** Those with an account who head their unit. */
    private static Set<SampleAccount> headed(List<NewUnit> units) {
        var heads = units.stream().collect(Collectors.toMap(NewUnit::code, unit -> Members.head(unit.kind())));
        return SampleAccount.ALL.stream()
                .filter(account -> account.title().equals(heads.get(account.seat())))
                .collect(Collectors.toSet());
    }
}
