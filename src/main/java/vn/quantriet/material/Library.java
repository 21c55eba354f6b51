package vn.quantriet.material;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.Permission;

/** The materials of the documents a person studies, or of the branch they write for. */
@Component
public class Library {

    public static final int PAGE = 40;

    private static final String SHOWN = """
            with me as (select person_id from identity.published_account where id = :account),
            whom as materialized (
                select belongs.audience
                from me cross join lateral person.published_audiences_of(array[me.person_id], :today) belongs
                where me.person_id is not null),
            shown as materialized (
                select material.*, document.slug, document.type, document.number as document_number, document.subject,
                       document.published_at, owner.name as owner_name, offered.id as edition_id, offered.number,
                       coalesce(offered.title, open.title, last.title) as title,
                       case when open.state = 'DRAFT' and open.returned <> '' then 'returned'
                            when open.state is not null then lower(open.state)
                            when last.state = 'WITHDRAWN' then 'withdrawn' end as open_state,
                       owner.path <@ mine.path as within,
                       offered.id is not null and owner.path @> mine.path
                       and (not exists (select from material.edition_audience any_of
                                        where any_of.edition_id = offered.id)
                            or exists (select from material.edition_audience fit
                                       join whom on whom.audience = fit.audience
                                       where fit.edition_id = offered.id)) as meant,
                       coalesce(offered.id, open.id, last.id) as shown_id
                from material.material
                join directive.published_document document on document.id = material.document_id
                join organization.published_unit owner on owner.id = material.owner_id
                join organization.published_unit mine on mine.id = :unit
                left join material.in_force offered on offered.material_id = material.id
                left join material.edition open on open.material_id = material.id
                                               and open.state in ('DRAFT', 'PROPOSED')
                left join lateral (
                    select edition.* from material.edition
                    where edition.material_id = material.id order by edition.number desc limit 1) last on true
                where (owner.path @> mine.path or owner.path <@ mine.path)
                  and (cast(:slug as text) is null or document.slug = :slug)),
            line as (
                select shown.*, read.share, read.finished_at
                from shown
                left join material.published_reading read
                       on read.material_id = shown.id and read.person_id = (select person_id from me)
                where case :section when 'MEANT' then shown.meant
                                    when 'UNREAD' then shown.meant and read.finished_at is null
                                    else shown.within and (:staff or shown.edition_id is not null) end)
            """;

    private final Database database;
    private final Clock clock;

    Library(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Which of them: those meant for the person, of these what is not read, or those of the branch. */
    public enum Section {
        MEANT,
        UNREAD,
        BRANCH
    }

    /** The materials of one document. */
    public record Shelf(String slug, String title, @Nullable String subject, List<LibraryLine> lines) {

        public Shelf {
            lines = List.copyOf(lines);
        }
    }

    /** How many there are to read, and how many of them were read. */
    public record Tally(int meant, int read) {}

    /** One page and whether there is another. */
    public record Page(List<Shelf> shelves, boolean more) {

        public Page {
            shelves = List.copyOf(shelves);
        }
    }

    @Transactional(readOnly = true)
    public Page page(Section section, @Nullable String slug, int page, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        if (section == Section.BRANCH && !mayLookAround(by)) throw new NotAllowed();
        var found = asked(database.sql(SHOWN + """
                select line.*,
                       (select string_agg(known.name, ' · ' order by known.position) from material.edition_audience whom
                        join person.published_audience known on known.code = whom.audience
                        where whom.edition_id = line.shown_id) as audience_names
                from line
                order by published_at desc, document_id desc, position, id
                limit :limit offset :offset
                """), section, slug, by)
                .param("limit", PAGE + 1)
                .param("offset", (long) page * PAGE)
                .query(Library::placed)
                .list();
        return new Page(shelves(found.subList(0, Math.min(PAGE, found.size()))), found.size() > PAGE);
    }

    @Transactional(readOnly = true)
    public Tally tally(@Nullable String slug, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        return asked(
                        database.sql(SHOWN + "select count(*) as meant, count(finished_at) as read from line"),
                        Section.MEANT,
                        slug,
                        by)
                .query((row, _) -> new Tally(row.getInt("meant"), row.getInt("read")))
                .single();
    }

    public static boolean mayLookAround(Actor by) {
        return isStaff(by) || by.may(Permission.SEE_BOARD);
    }

    private static boolean isStaff(Actor by) {
        return by.may(Permission.WRITE_MATERIAL) || by.may(Permission.APPROVE_MATERIAL);
    }

    private StatementSpec asked(StatementSpec statement, Section section, @Nullable String slug, Actor by) {
        return statement
                .param("account", by.account().value())
                .param("unit", by.unit().value())
                .param("today", LocalDate.now(clock))
                .param("slug", slug)
                .param("section", section.name())
                .param("staff", isStaff(by));
    }

    private record Placed(Shelf shelf, LibraryLine line) {}

    private static Placed placed(ResultSet row, int n) throws SQLException {
        var title = MaterialStore.documentTitle(row.getString("type"), row.getString("document_number"));
        return new Placed(new Shelf(row.getString("slug"), title, row.getString("subject"), List.of()), line(row));
    }

    private static LibraryLine line(ResultSet row) throws SQLException {
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        var audiences = row.getString("audience_names");
        return new LibraryLine(
                new MaterialId(row.getLong("id")),
                MaterialKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("owner_name"),
                row.getObject("number", Integer.class),
                row.getString("open_state"),
                audiences == null ? "" : audiences,
                row.getBoolean("meant"),
                new ReadingProgress(row.getInt("share"), 0, finished == null ? null : finished.toInstant()));
    }

    private static List<Shelf> shelves(List<Placed> found) {
        var shelves = new LinkedHashMap<Shelf, List<LibraryLine>>();
        for (var one : found)
            shelves.computeIfAbsent(one.shelf(), _ -> new ArrayList<>()).add(one.line());
        return shelves.entrySet().stream()
                .map(entry -> new Shelf(
                        entry.getKey().slug(),
                        entry.getKey().title(),
                        entry.getKey().subject(),
                        entry.getValue()))
                .toList();
    }
}
