package vn.quantriet.directive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.directive.field.WorkFields;
import vn.quantriet.organization.GroundVersion;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.UnitId;
import vn.quantriet.shared.Versioned;
import vn.quantriet.text.VietnameseText;

/**
 * The documents a person may read: the published ones of their line, up and down, also of the line a unit stood in
 * when they were published; and, for who may draft, those in review in their branch.
 */
@Component
public class DocumentShelf {

    public static final int PAGE = 50;

    private static final int CHOICES_AT_MOST = 100;
    private static final int UNITS_KEPT = 2_000;

    private static final String FROM = """
            from directive.document
            join organization.published_unit owner on owner.id = document.owner_id
            join organization.published_unit mine on mine.id = :unit
            """;

    /** Up and down, also the line a unit stood in when the document was published. */
    private static final String ON_LINE = """
            (owner.path @> mine.path or owner.path <@ mine.path
             or exists (select from directive.standing_line line
                        join organization.published_unit unit on unit.id = line.unit_id
                        where line.owner_id = owner.id and document.published_at <= line.until
                          and (unit.path @> mine.path or unit.path <@ mine.path)))
            """;

    private static final String MAY_READ = "((document.stage = 'PUBLISHED' and " + ON_LINE + """
            ) or (:drafts and owner.path <@ mine.path))
            """;

    private static final String LIST = """
            select document.*, owner.name as owner_name,
                   (select count(*) from directive.draft_duty duty
                    where duty.document_id = document.id and duty.state <> 'REMOVED') as duties
            """ + FROM + "where " + MAY_READ + """
              and (cast(:stage as text) is null or document.stage = :stage)
              and (cast(:field as text) is null or document.field = :field)
              and (not :unsorted or document.field is null)
              and (cast(:words as text) is null
                   or lower(unaccent(concat_ws(' ', document.number, document.subject, document.issuer)))
                      like '%' || :words || '%')
            order by coalesce(document.published_at, document.created_at) desc, document.id desc
            limit :limit offset :offset
            """;

    /** Owners are few: looked up once and not for each document. */
    private static final String CHOICES = """
            with owner as materialized (
                select owner.id, owner.path
                from (select distinct owner_id from directive.document where stage = 'PUBLISHED') document
                join organization.published_unit owner on owner.id = document.owner_id)
            select document.id
            from directive.document
            join owner on owner.id = document.owner_id
            join organization.published_unit mine on mine.id = :unit
            where document.stage = 'PUBLISHED'
              and (cast(:day as date) is null or (document.published_at at time zone :zone)::date <= :day)
              and
            """ + ON_LINE + """
            order by document.slug is distinct from :chosen, document.published_at desc, document.id desc
            limit :limit
            """;

    private static final String ONE = "select document.* " + FROM + "where document.slug = :slug and " + MAY_READ;

    private final Database database;
    private final PublishedHeadings headings;
    private final GroundVersion ground;
    private final Versioned<Offered, List<PublishedHeading>> known = new Versioned<>(UNITS_KEPT);
    private final TextStore texts;
    private final DraftDutyStore duties;
    private final WorkFields fields;
    private final Clock clock;

    DocumentShelf(
            Database database,
            PublishedHeadings headings,
            GroundVersion ground,
            TextStore texts,
            DraftDutyStore duties,
            WorkFields fields,
            Clock clock) {
        this.database = database;
        this.headings = headings;
        this.ground = ground;
        this.texts = texts;
        this.duties = duties;
        this.fields = fields;
        this.clock = clock;
    }

    /** Whom documents are offered, and which one was chosen among them. */
    private record Offered(UnitId unit, @Nullable String chosen) {}

    /** Which documents are asked for; null asks for all, {@link #UNSORTED} for those without a field of work. */
    public record Filter(
            @Nullable String words,
            Document.@Nullable Stage stage,
            @Nullable String field) {

        public static final String UNSORTED = "chua-phan";

        public boolean isUnsorted() {
            return UNSORTED.equals(field);
        }
    }

    /** The newest published ones, for a form; what is chosen in it stands first, however old it is. */
    public List<PublishedHeading> choices(@Nullable String chosen, Actor by) {
        return choices(chosen, null, by);
    }

    /** Those there were at the end of a day. */
    public List<PublishedHeading> choices(@Nullable String chosen, @Nullable LocalDate day, Actor by) {
        if (day != null) return offered(chosen, day, by);
        return known.of(ground, new Offered(by.unit(), chosen), () -> offered(chosen, null, by));
    }

    private List<PublishedHeading> offered(@Nullable String chosen, @Nullable LocalDate day, Actor by) {
        var ids = database.sql(CHOICES)
                .param("day", day)
                .param("zone", clock.getZone().getId())
                .param("unit", by.unit().value())
                .param("chosen", chosen)
                .param("limit", CHOICES_AT_MOST)
                .query((row, _) -> row.getLong("id"))
                .list();
        var all = headings.of(ids);
        return ids.stream().map(all::get).filter(Objects::nonNull).toList();
    }

    /** One page of the register, newest first; {@code page} counts from 0 and one row more tells there is another. */
    public List<DocumentLine> list(Filter filter, int page, Actor by) {
        var words = filter.words();
        var stage = filter.stage();
        return database.sql(LIST)
                .param("unit", by.unit().value())
                .param("drafts", by.may(Permission.DRAFT_DOCUMENT))
                .param("stage", stage == null ? null : stage.name())
                .param("field", filter.isUnsorted() ? null : filter.field())
                .param("unsorted", filter.isUnsorted())
                .param(
                        "words",
                        words == null || words.isBlank()
                                ? null
                                : VietnameseText.searchKey(words).strip())
                .param("limit", PAGE + 1)
                .param("offset", page * PAGE)
                .query(DocumentLine::read)
                .list();
    }

    /** The document with this address, if the actor may read it. */
    public Document get(String slug, Actor by) {
        return database.sql(ONE)
                .param("slug", slug)
                .param("unit", by.unit().value())
                .param("drafts", by.may(Permission.DRAFT_DOCUMENT))
                .query(DocumentStore::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** What a document says, if the actor may read it. */
    @Transactional(readOnly = true)
    public String text(String slug, Actor by) {
        return texts.source(get(slug, by).id());
    }

    /** Everything the review screen shows; for reading only, the same without what was removed. */
    @Transactional(readOnly = true)
    public ReviewSheet review(String slug, Actor by) {
        var document = get(slug, by);
        var citations = texts.citations(document.id());
        var proposed = duties.of(document.id());
        var text = MarkedText.of(texts.source(document.id()), texts.parts(document.id()), proposed, citations);
        var field = fields.asked(document.field());
        return new ReviewSheet(document, field, text, proposed, citations, unitsAddressed(document));
    }

    /** How many different units the duties that stand are given to, in the tree of the day of publication. */
    private int unitsAddressed(Document document) {
        return database.sql("""
                select count(distinct addressed.unit)
                from directive.draft_duty duty
                join directive.document on document.id = duty.document_id
                join directive.draft_addressee addressee on addressee.duty_id = duty.id and addressee.part = 'LEAD'
                cross join lateral organization.published_addressed(
                    document.owner_id, addressee.kinds, addressee.reach, addressee.included, addressee.excluded,
                    coalesce((document.published_at at time zone :zone)::date, :day)) as addressed (unit)
                where duty.document_id = :document and duty.state <> 'REMOVED'
                """)
                .param("document", document.id().value())
                .param("zone", clock.getZone().getId())
                .param("day", LocalDate.now(clock))
                .query(Integer.class)
                .single();
    }
}
