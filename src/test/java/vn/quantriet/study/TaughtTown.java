package vn.quantriet.study;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Role;
import vn.quantriet.study.attendance.Attendance;
import vn.quantriet.study.figures.FigureBoard;
import vn.quantriet.study.figures.MeasureFeed;
import vn.quantriet.study.sitting.ClassPlan;
import vn.quantriet.study.sitting.Classes;
import vn.quantriet.study.sitting.Form;
import vn.quantriet.study.sitting.Setting;
import vn.quantriet.study.sitting.Speaking;

/** A study town whose campaign runs, with a cell whose secretary teaches classes. */
abstract class TaughtTown extends StudyTown {

    @Autowired
    Classes classes;

    @Autowired
    Attendance attendance;

    @Autowired
    FigureBoard figures;

    @Autowired
    MeasureFeed feed;

    CampaignId campaign;
    Actor secretary;
    List<PersonId> cell;

    @BeforeEach
    void running() {
        campaign = begun();
        secretary = town.actor(CELL, Role.CELL_SECRETARY);
        cell = roster(CELL).subList(0, 5);
    }

    Speaking bySomebodyElse() {
        return new Speaking("", false, null, "Nguyễn Văn " + town.code, "người đứng đầu đi công tác", false);
    }

    ClassPlan plan(Form form, Speaking speaking, @Nullable ClassId missed) {
        var began = clock.instant().minus(Duration.ofMinutes(5));
        var setting =
                new Setting(began, began.plus(Duration.ofHours(2)), "Nhà văn hóa " + town.code, "Phòng 1", false, null);
        return new ClassPlan("Lớp thử", form, List.of(6), null, null, missed, setting, speaking);
    }

    ClassId taught(Form form, Actor by) {
        var id = classes.plan(campaign, plan(form, bySomebodyElse(), null), by);
        classes.convene(id, by);
        return id;
    }
}
