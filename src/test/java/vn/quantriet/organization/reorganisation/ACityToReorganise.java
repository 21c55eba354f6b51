package vn.quantriet.organization.reorganisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quantriet.organization.Addressees;
import vn.quantriet.organization.Organizations;
import vn.quantriet.shared.Database;

/** A city of its own for each test, and a follower that writes down what it is told. */
abstract class ACityToReorganise {

    static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @Autowired
    Region region;

    @Autowired
    Notebook notebook;

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    DecisionDrafts drafts;

    @Autowired
    DecisionShelf shelf;

    @Autowired
    Organizations organizations;

    @Autowired
    Addressees addressees;

    @Autowired
    Database database;

    @Autowired
    Clock clock;

    Region.City city;

    @BeforeEach
    void build() {
        city = region.city();
        notebook.breaks = false;
        notebook.resting = List.of();
        notebook.followed.clear();
        notebook.wentBack.clear();
    }
}
