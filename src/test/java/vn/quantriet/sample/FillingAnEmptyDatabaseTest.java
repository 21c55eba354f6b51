package vn.quantriet.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.quantriet.testing.DatabaseTest;

@DatabaseTest(sample = "small")
@Tag("sample")
class FillingAnEmptyDatabaseTest {

    @Autowired
    JdbcClient database;

    @Autowired
    SampleStart start;

    @Autowired
    SampleCity city;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    PasswordEncoder passwords;

    @Test
    void theSmallCityHasAsManyUnitsAndPeopleAsItIsSaidToHave() {
        assertThat(counted()).isEqualTo(new Counted(900, 1_200, SampleAccount.ALL.size()));
    }

    @Test
    void aSecondStartChangesNothing() {
        var before = counted();
        start.run(new DefaultApplicationArguments());
        assertThat(counted()).isEqualTo(before);
        assertThat(city.isWanted(SampleSize.SMALL)).isFalse();
    }

    @Test
    void everyRoleHasAnAccountAndAllShareOneHash() {
        assertThat(strings("select distinct role from identity.role_holding")).hasSize(10);
        assertThat(strings("select distinct password_hash from identity.account"))
                .hasSize(1)
                .allMatch(hash -> !passwords.matches("", hash));
        assertThat(accounts.loadUserByUsername("vanphong").isEnabled()).isTrue();
    }

    @Test
    void everyCellHasExactlyOneSecretary() {
        assertThat(strings("""
                select unit.code from organization.unit
                left join person.position on position.unit_id = unit.id and position.title = 'Bí thư' and position.head
                where unit.kind = 'PARTY_CELL' group by unit.code having count(position.id) <> 1
                """)).isEmpty();
    }

    @Test
    void everyAudienceHasPeople() {
        assertThat(strings("""
                select audience.name from person.audience
                where not exists (select from person.published_audience_as_of(current_date) whom
                                  where whom.audience = audience.code)
                """)).isEmpty();
    }

    private Counted counted() {
        return database.sql("""
                select (select count(*) from organization.unit where sample) as units,
                       (select count(*) from person.person where sample) as people,
                       (select count(*) from identity.account) as accounts
                """).query(Counted.class).single();
    }

    private List<String> strings(String sql) {
        return database.sql(sql)
                .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    record Counted(long units, long people, long accounts) {}
}
