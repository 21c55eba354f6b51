package vn.quantriet.study.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Redirect;
import vn.quantriet.study.ClassId;
import vn.quantriet.study.attendance.AttendanceList;
import vn.quantriet.study.attendance.Attendee;
import vn.quantriet.study.campaign.Campaigns;
import vn.quantriet.study.sitting.Classes;
import vn.quantriet.study.topic.Topics;

/** The page of a class, as it is or with what was refused. */
@Component
class ClassPages {

    private static final AttendanceList.Filter ALL = new AttendanceList.Filter(null, "", 0);

    private final Campaigns campaigns;
    private final Classes classes;
    private final AttendanceList list;
    private final Topics topics;
    private final Templates page;

    ClassPages(Campaigns campaigns, Classes classes, AttendanceList list, Topics topics, Templates page) {
        this.campaigns = campaigns;
        this.classes = classes;
        this.list = list;
        this.topics = topics;
        this.page = page;
    }

    JteModel show(ClassId id, AttendanceList.Filter filter, Frame frame) {
        return page.studyStudyClass(frame, sheet(id, filter, frame, null, null));
    }

    /** Its minutes, for paper. */
    JteModel minutes(ClassId id, Frame frame) {
        return page.studyMinutes(frame, sheet(id, ALL, frame, null, null));
    }

    /** Does it and goes back to the class; or the class with why not. */
    ResponseEntity<JteModel> answer(ClassId id, String anchor, Frame frame, Runnable act) {
        return answer(id, anchor, null, frame, act);
    }

    /** With what was {@code typed} about a topic. */
    ResponseEntity<JteModel> answer(
            ClassId id, String anchor, ClassPage.@Nullable TopicTyped typed, Frame frame, Runnable act) {
        try {
            act.run();
            return Redirect.to("/hoc-tap/lop/" + id + anchor);
        } catch (NotFound | NotAllowed outside) {
            throw outside;
        } catch (Refusal refusal) {
            return ResponseEntity.status(Answers.status(refusal))
                    .body(page.studyStudyClass(frame, sheet(id, ALL, frame, typed, refusal)));
        }
    }

    private ClassPage sheet(
            ClassId id,
            AttendanceList.Filter filter,
            Frame frame,
            ClassPage.@Nullable TopicTyped typed,
            @Nullable Refusal refusal) {
        var by = frame.actor();
        var one = classes.get(id, by);
        var people = list.isReadableBy(one, by) ? list.page(one, filter, by) : List.<Attendee>of();
        return new ClassPage(
                one,
                campaigns.get(one.campaign(), by),
                classes.seats(one),
                classes.clashes(one, by),
                classes.announcements(one),
                topics.of(one),
                typed,
                classes.isRunBy(one, by),
                filter,
                people.stream().limit(AttendanceList.PAGE).toList(),
                people.size() > AttendanceList.PAGE,
                refusal);
    }
}
