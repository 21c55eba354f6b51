package vn.quantriet.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quantriet.shared.Role;
import vn.quantriet.study.desk.Desks;
import vn.quantriet.study.desk.MyStudy;
import vn.quantriet.testing.DatabaseTest;

@DatabaseTest("study")
@Tag("study")
class WhatOneStudiesTest extends StudyTown {

    @Autowired
    Desks desks;

    @Test
    void whatRunsComesBeforeWhatIsOver() {
        var member = town.actor(CELL, Role.MEMBER);
        var over = begun();
        campaigns.close(over, 1, city);
        var runs = begun();

        var studies = desks.mine(member).studies();

        assertThat(studies).extracting(MyStudy::campaign).containsExactly(runs, over);
        assertThat(studies).extracting(MyStudy::running).containsExactly(true, false);
        assertThat(studies).allSatisfy(study -> {
            assertThat(study.due()).isEqualTo(today().plusDays(40));
            assertThat(study.readings()).extracting(MyStudy.Reading::slug).containsExactly(slug);
        });
    }

    @Test
    void whoIsCalledToNothingHasAnEmptyDesk() {
        var member = town.actor(CELL, Role.MEMBER);

        var desk = desks.mine(member);

        assertThat(desk.studies()).isEmpty();
        assertThat(desk.materials()).isEmpty();
        assertThat(desk.left()).isZero();
    }
}
