package vn.quantriet.person;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;
import vn.quantriet.text.VietnameseText;

/** People are written many at a time: a unit's roster arrives as a whole. */
@Component
class NewPeopleStore {

    private final Database database;

    NewPeopleStore(Database database) {
        this.database = database;
    }

    List<PersonId> insert(List<NewPerson> people) {
        return database.sql("""
                with added as materialized (
                    select nextval('person.person_id_seq') as id, *
                    from unnest(:names, :searchKeys, :sortKeys, :codes, :cards, :births, :sexes, :telephones, :emails,
                                :units, :since, :kinds, :memberSince, :titles, :titleKeys, :heads, :samples)
                         with ordinality as added (full_name, search_key, sort_key, code, card_number, born_on, sex,
                                                   telephone, email, unit_id, since, kind, member_since, title,
                                                   title_key, head, sample, n)
                    order by n),
                person as (
                    insert into person.person (id, full_name, search_key, sort_key, code, card_number, born_on, sex,
                                               telephone, email, unit_id, unit_since, membership, member_since,
                                               sample)
                    select id, full_name, search_key, sort_key, code, card_number, born_on, sex, telephone, email,
                           unit_id, since, kind, member_since, sample
                    from added),
                home as (
                    insert into person.home (person_id, since, unit_id) select id, since, unit_id from added),
                membership as (
                    insert into person.membership (person_id, since, kind) select id, member_since, kind from added),
                position as (
                    insert into person.position (person_id, unit_id, title, title_key, head, since)
                    select id, unit_id, title, title_key, head, since from added where title is not null)
                select id from added order by n
                """)
                .paramSource(parameters(people))
                .query((row, _) -> new PersonId(row.getLong("id")))
                .list();
    }

    void lookOver() {
        database.sql("select person.look_at_people()").query((_, _) -> 0).list();
    }

    private static MapSqlParameterSource parameters(List<NewPerson> people) {
        return new MapSqlParameterSource(
                        "names", texts(people, p -> p.particulars().fullName()))
                .addValue("searchKeys", texts(people, p -> p.particulars().searchKey()))
                .addValue("sortKeys", texts(people, p -> p.particulars().sortKey()))
                .addValue("codes", texts(people, p -> p.particulars().code()))
                .addValue("cards", texts(people, p -> p.particulars().cardNumber()))
                .addValue("births", days(people, p -> p.particulars().bornOn()))
                .addValue("sexes", texts(people, p -> name(p.particulars().sex())))
                .addValue("telephones", texts(people, p -> p.particulars().telephone()))
                .addValue("emails", texts(people, p -> p.particulars().email()))
                .addValue("units", people.stream().map(p -> p.unit().value()).toArray(Long[]::new))
                .addValue("since", days(people, NewPerson::since))
                .addValue("kinds", texts(people, p -> p.membership().kind().name()))
                .addValue("memberSince", days(people, p -> p.membership().since()))
                .addValue(
                        "titles",
                        texts(people, p -> p.title() == null ? null : p.title().name()))
                .addValue("titleKeys", texts(people, NewPeopleStore::titleKey))
                .addValue("heads", heads(people))
                .addValue("samples", people.stream().map(NewPerson::sample).toArray(Boolean[]::new));
    }

    private static @Nullable String titleKey(NewPerson person) {
        return person.title() == null
                ? null
                : VietnameseText.searchKey(person.title().name());
    }

    private static Boolean[] heads(List<NewPerson> people) {
        return people.stream()
                .map(person -> person.title() != null && person.title().head())
                .toArray(Boolean[]::new);
    }

    private static @Nullable String name(@Nullable Sex sex) {
        return sex == null ? null : sex.name();
    }

    private static String[] texts(List<NewPerson> people, Function<NewPerson, @Nullable String> text) {
        return people.stream().map(text).toArray(String[]::new);
    }

    private static Date[] days(List<NewPerson> people, Function<NewPerson, @Nullable LocalDate> day) {
        return people.stream()
                .map(day)
                .map(given -> given == null ? null : Date.valueOf(given))
                .toArray(Date[]::new);
    }
}
