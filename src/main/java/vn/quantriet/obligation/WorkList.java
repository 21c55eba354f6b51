package vn.quantriet.obligation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.obligation.course.Standing;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;

/** What waits for the unit one acts for: to do, to confirm, to support; and what it has handed in. */
@Component
public class WorkList {

    public static final int PAGE = AssignmentList.PAGE;

    private final Database database;
    private final AssignmentList assignments;

    WorkList(Database database, AssignmentList assignments) {
        this.database = database;
        this.assignments = assignments;
    }

    /** The parts of one's work. */
    public enum Section {
        DO("can-lam"),
        CONFIRM("cho-xac-nhan"),
        SUPPORT("phoi-hop"),
        DONE("da-xong");

        private final String slug;

        Section(String slug) {
            this.slug = slug;
        }

        public String slug() {
            return slug;
        }

        public static Section ofSlug(String slug) {
            return Arrays.stream(values())
                    .filter(it -> it.slug.equals(slug))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
    }

    /** A duty the unit supports, and how far those who lead it have come. */
    public record Supported(
            String action,
            @Nullable String provision,
            String leads,
            String documentSlug,
            String documentTitle,
            @Nullable LocalDate due,
            long done,
            long all) {}

    /** How many items each section holds; those a person has no business with are left out. */
    public Map<Section, Long> counts(Actor by) {
        var counts = new EnumMap<Section, Long>(Section.class);
        database.sql("""
                select count(*) filter (where own and open) as to_do,
                       count(*) filter (where not own) as to_confirm,
                       count(*) filter (where own and not open) as handed_in,
                       (select count(distinct supporting.obligation_id) from obligation.supporting_unit supporting
                        where supporting.unit_id = :unit
                          and exists (select from obligation.in_force lead
                                      where lead.obligation_id = supporting.obligation_id
                                        and lead.standing <> 'CONFIRMED')
                          and not exists (select from obligation.in_force own
                                          where own.obligation_id = supporting.obligation_id
                                            and own.unit_id = :unit)) as to_support
                from (select standing in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED') as open, true as own
                      from obligation.in_force where unit_id = :unit
                      union all
                      select false, false from obligation.in_force assignment
                      join organization.published_unit unit on unit.id = assignment.unit_id
                      join organization.published_unit branch on branch.id = :unit and unit.path <@ branch.path
                      where unit.id <> branch.id
                        and (assignment.standing in ('SUBMITTED', 'DECLINED') or assignment.asked_due_on is not null)
                        and (assignment.shared_by is null or not exists (
                                select from organization.published_unit sharing
                                where sharing.id = assignment.shared_by and sharing.id <> branch.id
                                  and sharing.path <@ branch.path))
                     ) work
                """).param("unit", by.unit().value()).query(row -> {
            counts.put(Section.DO, row.getLong("to_do"));
            counts.put(Section.CONFIRM, row.getLong("to_confirm"));
            counts.put(Section.SUPPORT, row.getLong("to_support"));
            counts.put(Section.DONE, row.getLong("handed_in"));
        });
        if (!by.may(Permission.CONFIRM)) counts.remove(Section.CONFIRM);
        return counts;
    }

    /**
     * The assignments of a section, the most urgent first; {@code SUPPORT} has none, see {@link #supported}. How many
     * there are in all, {@code counts} say already, unless they are narrowed.
     */
    @Transactional(readOnly = true)
    public AssignmentList.Page assignments(
            Section section, @Nullable String document, String words, int page, Map<Section, Long> counts, Actor by) {
        if (section == Section.CONFIRM) by.require(Permission.CONFIRM);
        var filter = filter(section).document(document).words(words).page(page);
        var known = document == null && words.isEmpty() ? counts.get(section) : null;
        return known == null ? assignments.page(filter, by) : assignments.page(filter, known, by);
    }

    /** The same rows as a filter of the list of duties. */
    public static AssignmentFilter filter(Section section) {
        return switch (section) {
            case DO ->
                own(Set.of(
                        Standing.Kind.ASSIGNED,
                        Standing.Kind.ACCEPTED,
                        Standing.Kind.IN_PROGRESS,
                        Standing.Kind.RETURNED));
            case DONE ->
                own(Set.of(
                        Standing.Kind.SUBMITTED,
                        Standing.Kind.CONFIRMED,
                        Standing.Kind.DECLINED,
                        Standing.Kind.SUSPENDED));
            case CONFIRM, SUPPORT ->
                AssignmentFilter.ALL.in(null, AssignmentFilter.Reach.BELOW).forDecision();
        };
    }

    public List<Supported> supported(int page, Actor by) {
        return database.sql("""
                select obligation.action, obligation.provision, obligation.due_on, document.slug, document.type,
                       document.number, lead.done, lead.everybody,
                       (select string_agg(rule.phrase, '; ' order by rule.ordinal)
                        from obligation.obligation_addressee rule
                        where rule.obligation_id = obligation.id and rule.part = 'LEAD') as leads
                from (select distinct obligation_id from obligation.supporting_unit where unit_id = :unit) supporting
                join obligation.obligation on obligation.id = supporting.obligation_id
                join directive.published_document document on document.id = obligation.document_id
                cross join lateral (
                    select count(*) as everybody, count(*) filter (where standing = 'CONFIRMED') as done
                    from obligation.in_force assignment where assignment.obligation_id = obligation.id) lead
                where lead.done < lead.everybody
                  and not exists (select from obligation.in_force own
                                  where own.obligation_id = obligation.id and own.unit_id = :unit)
                order by obligation.due_on, obligation.id
                limit :limit offset :offset
                """)
                .param("unit", by.unit().value())
                .param("limit", PAGE)
                .param("offset", (long) page * PAGE)
                .query((row, _) -> new Supported(
                        row.getString("action"),
                        row.getString("provision"),
                        row.getString("leads"),
                        row.getString("slug"),
                        AssignmentRow.title(row.getString("type"), row.getString("number")),
                        row.getObject("due_on", LocalDate.class),
                        row.getLong("done"),
                        row.getLong("everybody")))
                .list();
    }

    private static AssignmentFilter own(Set<Standing.Kind> standings) {
        return AssignmentFilter.ALL.in(null, AssignmentFilter.Reach.ONLY).standings(standings);
    }
}
