package vn.quantriet.material;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.quantriet.material.file.ReceivedFile;
import vn.quantriet.obligation.Town;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.Visitor;

/** A town whose committee has published a document to be studied. */
abstract class ATownThatReads {

    static final String CELL = "NORTH-1-1";

    @Autowired
    Town towns;

    @Autowired
    Publications publications;

    @Autowired
    Materials materials;

    @Autowired
    Readings readings;

    @Autowired
    Library library;

    @Autowired
    StudyMaterials study;

    @Autowired
    Database database;

    @Autowired
    MockMvcTester browser;

    Town.Built town;
    Actor writer;
    Actor leader;
    Actor member;
    String slug;

    @BeforeEach
    void published() {
        town = towns.build(1, 2);
        var office = town.actor("", Role.OFFICE);
        writer = town.actor("", Role.PROPAGANDA);
        leader = town.actor("", Role.LEADER);
        member = town.actor(CELL, Role.MEMBER);
        var duty = new Town.Duty("Tổ chức học tập", null, Set.of(UnitKind.DISTRICT_COMMITTEE));
        var document = town.document("20-CT", List.of(duty));
        publications.publish(document.id(), document.version(), false, office);
        slug = document.slug();
    }

    static NewEdition text(String title, String body, String... audiences) {
        return new NewEdition(title, List.of(audiences), 10, "", true, new NewContent.Written(body));
    }

    MaterialId drafted(NewEdition edition) {
        return materials.add(slug, MaterialKind.TEXT, edition, writer);
    }

    MaterialId offered(NewEdition edition) {
        return offer(drafted(edition));
    }

    MaterialId offer(MaterialId id) {
        materials.propose(id, version(id), writer);
        materials.approve(id, version(id), leader);
        return id;
    }

    MaterialId film(byte[] content) {
        try {
            var path = Files.createTempFile("phim", ".mp4");
            Files.write(path, content);
            var file = ReceivedFile.of(MaterialKind.VIDEO, "phim tư liệu.mp4", path);
            var edition = new NewEdition("Phim tư liệu", List.of(), 20, "", true, new NewContent.Sent(file));
            var id = materials.add(slug, MaterialKind.VIDEO, edition, writer);
            Files.delete(path);
            return offer(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int version(MaterialId id) {
        return materials.get(id, writer).version();
    }

    List<String> titles(Library.Section section, Actor by) {
        return library.page(section, null, 0, by).shelves().stream()
                .flatMap(shelf -> shelf.lines().stream())
                .map(LibraryLine::title)
                .toList();
    }

    MvcTestResult get(String address, RequestPostProcessor as) {
        return browser.get().uri(address).with(as).exchange();
    }

    MvcTestResult send(String address, RequestPostProcessor as, String... parameters) {
        var request = browser.post().uri(address).with(as).with(csrf());
        for (var i = 0; i < parameters.length; i += 2) request.param(parameters[i], parameters[i + 1]);
        return request.exchange();
    }

    org.jsoup.nodes.Document page(String address, RequestPostProcessor as) {
        return org.jsoup.Jsoup.parse(Visitor.body(get(address, as)));
    }
}
