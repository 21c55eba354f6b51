package vn.quantriet.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.identity.Accounts;
import vn.quantriet.identity.NewAccount;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.Organizations;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.person.Membership;
import vn.quantriet.person.NewPerson;
import vn.quantriet.person.Particulars;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;

/**
 * A small town of its own for a test: a city committee with two districts, NORTH and SOUTH, each with communes and
 * cells below, and a document whose duties address all of them. Several towns may stand in one database.
 */
@TestComponent
public class Town {

    private static final AtomicInteger TOWNS = new AtomicInteger();
    private static final LocalDate FOUNDED = LocalDate.of(2000, 1, 1);

    private static final List<String> NAMES = List.of(("Vĩnh Kiến Thủy Tân An Đông Quang Trường Hưng Phú Bình Nguyễn "
                    + "Bảo Thụy Nguyên Lão Dương Hải Khánh Thành Đạo Lâm Giang Tuyên")
            .split(" "));

    private final Organizations organizations;
    private final Accounts opened;
    private final Database database;
    private final DocumentShelf shelf;
    private final UserDetailsService accounts;

    Town(
            Organizations organizations,
            Accounts opened,
            Database database,
            DocumentShelf shelf,
            UserDetailsService accounts) {
        this.organizations = organizations;
        this.opened = opened;
        this.database = database;
        this.shelf = shelf;
        this.accounts = accounts;
    }

    /** Units are named by a code that begins with the town's; {@link Built#unit} takes the rest of it. */
    public Built build(int communes, int cells) {
        var town = "T" + TOWNS.incrementAndGet();
        var units = new ArrayList<NewUnit>();
        units.add(unit(town, "Thành ủy " + town, UnitKind.CITY_COMMITTEE, UnitLevel.CITY, null));
        for (var district : List.of("NORTH", "SOUTH")) {
            var code = town + "-" + district;
            units.add(unit(code, "Quận ủy " + code, UnitKind.DISTRICT_COMMITTEE, UnitLevel.DISTRICT, town));
            for (var c = 1; c <= communes; c++) {
                var commune = code + "-" + c;
                units.add(unit(commune, "Đảng ủy " + commune, UnitKind.COMMUNE_COMMITTEE, UnitLevel.GRASSROOTS, code));
                for (var n = 1; n <= cells; n++)
                    units.add(unit(
                            commune + "-" + n,
                            "Chi bộ " + commune + "-" + n,
                            UnitKind.PARTY_CELL,
                            UnitLevel.CELL,
                            commune));
            }
        }
        organizations.add(units);
        return new Built(town);
    }

    /** A city that has its communes directly below it, C1 to Cn, each with two cells. */
    public Built wide(int communes) {
        var town = "T" + TOWNS.incrementAndGet();
        var units = new ArrayList<NewUnit>();
        units.add(unit(town, "Thành ủy " + town, UnitKind.CITY_COMMITTEE, UnitLevel.CITY, null));
        for (var c = 1; c <= communes; c++) {
            var commune = town + "-C" + c;
            var name = NAMES.get(c % 12) + " " + NAMES.get(c / 12 % 12 + 12);
            var kind = c % 3 == 0 ? "Đảng ủy phường " : "Đảng ủy xã ";
            units.add(unit(commune, kind + name, UnitKind.COMMUNE_COMMITTEE, UnitLevel.GRASSROOTS, town));
            for (var n = 1; n <= 2; n++) {
                var cell = "Chi bộ tổ dân phố số " + n + " " + name;
                units.add(unit(commune + "-" + n, cell, UnitKind.PARTY_CELL, UnitLevel.CELL, commune));
            }
        }
        organizations.add(units);
        return new Built(town);
    }

    private static NewUnit unit(String code, String name, UnitKind kind, UnitLevel level, @Nullable String parent) {
        return new NewUnit(code, name, kind, level, parent, List.of(), FOUNDED, true);
    }

    private static NewPerson person(String name, UnitId unit) {
        var membership = new Membership(Membership.Kind.OFFICIAL, FOUNDED);
        return new NewPerson(Particulars.named(name), unit, FOUNDED, membership, null, true);
    }

    /** A town that was built. */
    public class Built {

        public final String code;

        Built(String code) {
            this.code = code;
        }

        public UnitId unit(String rest) {
            return database.sql("select id from organization.published_unit where code = :code")
                    .param("code", unitCode(rest))
                    .query((row, _) -> new UnitId(row.getLong("id")))
                    .single();
        }

        public String unitCode(String rest) {
            return rest.isEmpty() ? code : code + "-" + rest;
        }

        /** Somebody with an account who acts for a unit. */
        public Actor actor(String unit, Role role) {
            var id = unit(unit);
            var name = (code + "." + unit + "." + role).toLowerCase(java.util.Locale.ROOT);
            var known = database.sql("select id from identity.account where username = :name")
                    .param("name", name)
                    .query((row, _) -> new AccountId(row.getLong("id")))
                    .optional();
            var account = known.orElseGet(() -> opened.open(
                    new NewAccount(name, "mat-khau-thu", person("Người " + name, id), Map.of(id, Set.of(role)))));
            return new Actor(
                    account,
                    "Người " + name,
                    id,
                    organizations.names(List.of(id)).getOrDefault(id, ""),
                    Set.of(role));
        }

        public RequestPostProcessor as(String unit, Role role) {
            return SecurityMockMvcRequestPostProcessors.user(account(unit, role));
        }

        public UserDetails account(String unit, Role role) {
            actor(unit, role);
            return accounts.loadUserByUsername((code + "." + unit + "." + role).toLowerCase(java.util.Locale.ROOT));
        }

        /** A document in review whose duties address units of a kind in the branch; SUPPORT by the districts. */
        public Document document(String number, List<Duty> duties) {
            return document(number, "", duties);
        }

        public Document document(String number, String issuer, List<Duty> duties) {
            var owner = unit(issuer);
            var id = database.sql("""
                    insert into directive.document
                        (slug, type, number, issued_on, subject, owner_id, stage, source, notes, created_at, created_by)
                    values (:slug, 'DIRECTIVE', :number, '2019-01-31', 'về việc thử', :owner, 'REVIEW',
                            'Các cấp uỷ thực hiện nhiệm vụ.', '{}', now(), 1)
                    returning id
                    """)
                    .param("slug", slug(number))
                    .param("number", number + "/" + code)
                    .param("owner", owner.value())
                    .query((row, _) -> new DocumentId(row.getLong("id")))
                    .single();
            for (var ordinal = 1; ordinal <= duties.size(); ordinal++) insert(id, ordinal, duties.get(ordinal - 1));
            return shelf.get(slug(number), actor("", Role.OFFICE));
        }

        public String slug(String number) {
            return (number + "-" + code).toLowerCase(java.util.Locale.ROOT);
        }

        private void insert(DocumentId document, int ordinal, Duty duty) {
            database.sql("""
                    with duty as (
                        insert into directive.draft_duty
                            (document_id, ordinal, provision, action, deadline_kind, due_on, sentence_starts,
                             sentence_ends, confidence, state)
                        values (:document, :ordinal, :provision, :action, :kind, :due, 0, 30, 0.9, 'CONFIRMED')
                        returning id)
                    insert into directive.draft_addressee
                        (duty_id, ordinal, part, phrase, basis, kinds, reach, included, excluded, unit_count)
                    select id, 1, 'LEAD', 'Các đơn vị', 'GROUP', :kinds, 'BRANCH', cast('{}' as bigint[]),
                           cast('{}' as bigint[]), 1
                    from duty
                    union all
                    select id, 2, 'SUPPORT', 'Các quận ủy', 'GROUP', array['DISTRICT_COMMITTEE'], 'DIRECT',
                           '{}', '{}', 2
                    from duty
                    """)
                    .param("document", document.value())
                    .param("ordinal", ordinal)
                    .param("provision", "1." + ordinal)
                    .param("action", duty.action())
                    .param("kind", duty.due() == null ? "NONE" : "DATE")
                    .param("due", duty.due())
                    .param("kinds", duty.kinds().stream().map(UnitKind::name).toArray(String[]::new))
                    .update();
        }

        public AssignmentId assignment(String number, int ordinal, String unit) {
            return database.sql("""
                    select assignment.id from obligation.assignment
                    join obligation.obligation on obligation.id = assignment.obligation_id
                    join directive.document on document.id = obligation.document_id
                    where document.slug = :slug and obligation.ordinal = :ordinal and assignment.unit_id = :unit
                    """)
                    .param("slug", slug(number))
                    .param("ordinal", ordinal)
                    .param("unit", unit(unit).value())
                    .query((row, _) -> new AssignmentId(row.getLong("id")))
                    .single();
        }
    }

    /** Where many assignments stand differently, so that every category has some; nobody hands in on a day to come. */
    public void spread(Document document) {
        database.sql("""
                update obligation.assignment
                set standing = case id % 8 when 0 then 'CONFIRMED' when 1 then 'SUBMITTED' when 2 then 'IN_PROGRESS'
                                           when 3 then 'CONFIRMED' when 4 then 'RETURNED' when 6 then 'SUSPENDED'
                                           when 7 then 'DECLINED' else standing end,
                    since = assigned_at + case when id % 8 = 5 then interval '0' else interval '1 minute' end,
                    submitted_on = case when id % 8 in (0, 1, 3)
                                        then least(coalesce(due_on, current_date)
                                                   + case id / 8 % 2 when 0 then -(id / 16 % 5)::integer
                                                                     else 1 + (id / 16 % 3)::integer end,
                                                   current_date) end,
                    reason = case when id % 8 in (4, 6, 7) then 'Thiếu danh sách kèm theo' end,
                    held = case id % 8 when 6 then 'ACCEPTED' end
                where document_id = :document
                """).param("document", document.id().value()).update();
    }

    public record Duty(String action, @Nullable LocalDate due, Set<UnitKind> kinds) {}
}
