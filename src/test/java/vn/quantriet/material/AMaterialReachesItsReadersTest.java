package vn.quantriet.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.obligation.Town;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;

/** Written, approved by another, found by whom it is for, read, replaced. */
@DatabaseTest("material")
@Import(Town.class)
@Tag("study")
class AMaterialReachesItsReadersTest extends ATownThatReads {

    @Test
    void aDraftIsForThoseWhoWriteAndApproveAndForNobodyElse() {
        var id = drafted(text("Đề cương", "Lời"));

        assertThat(titles(Library.Section.MEANT, member)).isEmpty();
        assertThatThrownBy(() -> readings.open(id, member)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readings.open(id, town.actor("", Role.OFFICER)))
                .isInstanceOf(NotFound.class);
        assertThat(readings.open(id, leader).edition().isDraft()).isTrue();
        assertThat(titles(Library.Section.BRANCH, writer)).containsExactly("Đề cương");
        assertThat(titles(Library.Section.BRANCH, town.actor("", Role.OFFICER))).isEmpty();
    }

    @Test
    void approvedItIsFoundByEverybodyBelowItsOwner() {
        var id = offered(text("Đề cương", "Lời"));

        assertThat(titles(Library.Section.MEANT, member)).containsExactly("Đề cương");
        assertThat(titles(Library.Section.MEANT, town.actor("SOUTH", Role.REPORTER)))
                .containsExactly("Đề cương");
        assertThat(readings.open(id, member).content()).isEqualTo(new Matter.Written("Lời"));
        assertThat(readings.open(id, town.actor("", Role.INSPECTION)).tracked()).isTrue();
    }

    @Test
    void whatADistrictWritesIsForItsBranch() {
        var north = town.actor("NORTH", Role.PROPAGANDA);
        var id = materials.add(slug, MaterialKind.TEXT, text("Của quận", "Lời"), north);
        materials.propose(id, 0, north);
        materials.approve(id, 1, town.actor("NORTH", Role.LEADER));

        assertThat(titles(Library.Section.MEANT, member)).containsExactly("Của quận");
        assertThat(titles(Library.Section.MEANT, town.actor("SOUTH", Role.MEMBER)))
                .isEmpty();
        assertThat(titles(Library.Section.MEANT, leader)).isEmpty();
        assertThat(titles(Library.Section.BRANCH, leader)).containsExactly("Của quận");
        assertThatThrownBy(() -> readings.open(id, town.actor("SOUTH", Role.OFFICE)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void itIsForItsAudience() {
        var heads = offered(text("Cho người đứng đầu", "Lời", "can-bo-chu-chot-cac-cap"));
        offered(text("Cho mọi người", "Lời"));

        assertThat(titles(Library.Section.MEANT, member)).containsExactly("Cho mọi người");
        assertThatThrownBy(() -> readings.open(heads, member)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readings.finish(heads, 1, member)).isInstanceOf(NotFound.class);

        var head = town.actor("NORTH-1", Role.OFFICER);
        makeHead(head);
        assertThat(titles(Library.Section.MEANT, head)).containsExactly("Cho người đứng đầu", "Cho mọi người");
        assertThatThrownBy(() -> drafted(text("Lạ", "Lời", "khong-co"))).isInstanceOf(AudienceUnknown.class);
    }

    @Test
    void onesOwnWorkIsApprovedBySomebodyElse() {
        var office = town.actor("", Role.OFFICE);
        var id = materials.add(slug, MaterialKind.TEXT, text("Của văn phòng", "Lời"), office);
        materials.propose(id, 0, office);

        assertThatThrownBy(() -> materials.approve(id, 1, office)).isInstanceOf(OwnEdition.class);
        assertThatThrownBy(() -> materials.approve(id, 1, writer)).isInstanceOf(NotAllowed.class);
        materials.approve(id, 1, leader);
    }

    @Test
    void twoWhoChangeItAtOnceDoNotOverwriteEachOther() {
        var id = drafted(text("Đề cương", "Lời"));
        materials.write(id, 0, text("Đề cương", "Lời khác"), writer);

        assertThatThrownBy(() -> materials.write(id, 0, text("Đề cương", "Lời thứ ba"), town.actor("", Role.OFFICE)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> materials.propose(id, 0, writer)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(readings.open(id, leader).content()).isEqualTo(new Matter.Written("Lời khác"));
    }

    @Test
    void whatWasProposedStaysAsItWas() {
        var id = offered(text("Đề cương", "Lời"));

        assertThatThrownBy(() -> database.sql("update material.edition set body = 'Khác' where material_id = :id")
                        .param("id", id.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        materials.propose(write(id, text("Đề cương", "Bản hai")), version(id), writer);
        assertThatThrownBy(() -> materials.write(id, version(id), text("Đề cương", "Chen vào"), writer))
                .isInstanceOf(EditionNotDraft.class);
        assertThat(readings.open(id, member).content()).isEqualTo(new Matter.Written("Lời"));
    }

    @Test
    void whatWasReadIsReadAgainOnlyIfItHasToBe() {
        var id = offered(text("Đề cương", "Lời"));
        readings.finish(id, 1, member);
        assertThat(library.tally(null, member)).isEqualTo(new Library.Tally(1, 1));

        var small = new NewEdition("Đề cương", List.of(), 10, "sửa lỗi", false, new NewContent.Written("Lời."));
        offer(write(id, small));
        assertThat(library.tally(null, member).read()).isEqualTo(1);

        offer(write(id, text("Đề cương", "Lời mới hẳn")));
        assertThat(library.tally(null, member).read()).isZero();
        assertThat(titles(Library.Section.UNREAD, member)).containsExactly("Đề cương");
    }

    @Test
    void howFarOneIsIsKeptAndNeverGoesBack() {
        var id = offered(text("Đề cương", "Lời"));
        assertThat(readings.open(id, member).progress()).isEqualTo(ReadingProgress.NONE);
        readings.move(id, 1, 60, 550, member);
        readings.move(id, 1, 20, 100, member);

        assertThat(readings.open(id, member).progress()).isEqualTo(new ReadingProgress(60, 100, null));
        readings.move(id, 1, 400, -3, member);
        assertThat(readings.open(id, member).progress()).isEqualTo(new ReadingProgress(100, 0, null));
    }

    @Test
    void whatWasWithdrawnIsOfferedToNobody() {
        var id = offered(text("Đề cương", "Lời"));
        materials.withdraw(id, version(id), "Sai số liệu", leader);

        assertThat(titles(Library.Section.MEANT, member)).isEmpty();
        assertThatThrownBy(() -> readings.open(id, member)).isInstanceOf(NotFound.class);
        assertThat(titles(Library.Section.BRANCH, writer)).containsExactly("Đề cương");
        offer(write(id, text("Đề cương", "Đã sửa")));
        assertThat(titles(Library.Section.MEANT, member)).containsExactly("Đề cương");
    }

    @Test
    void othersAskWhatThereIsForAPersonAndWhatIsRead() {
        var first = offered(text("Thứ nhất", "Lời"));
        offered(text("Cho người đứng đầu", "Lời", "can-bo-chu-chot-cac-cap"));
        readings.finish(first, 1, member);

        assertThat(study.of(person(member), member.unit(), List.of(document())))
                .singleElement()
                .satisfies(material -> {
                    assertThat(material.title()).isEqualTo("Thứ nhất");
                    assertThat(material.finished()).isTrue();
                    assertThat(material.share()).isEqualTo(100);
                });
        assertThat(study.of(person(member), member.unit(), List.of())).isEmpty();
    }

    private MaterialId write(MaterialId id, NewEdition edition) {
        materials.write(id, version(id), edition, writer);
        return id;
    }

    private void makeHead(Actor actor) {
        database.sql("""
                insert into person.position (person_id, unit_id, title, title_key, head, since)
                values (:person, :unit, 'Bí thư', 'bi thu', true, '2001-01-01')
                """)
                .param("person", person(actor).value())
                .param("unit", actor.unit().value())
                .update();
    }

    private PersonId person(Actor actor) {
        return database.sql("select person_id from identity.account where id = :id")
                .param("id", actor.account().value())
                .query((row, _) -> new PersonId(row.getLong("person_id")))
                .single();
    }

    private DocumentId document() {
        return database.sql("select id from directive.document where slug = :slug")
                .param("slug", slug)
                .query((row, _) -> new DocumentId(row.getLong("id")))
                .single();
    }
}
