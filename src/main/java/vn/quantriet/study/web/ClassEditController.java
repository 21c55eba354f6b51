package vn.quantriet.study.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.organization.UnitPicker;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shared.UnitId;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;
import vn.quantriet.shell.Redirect;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.ClassId;
import vn.quantriet.study.campaign.Campaigns;
import vn.quantriet.study.desk.Desks;
import vn.quantriet.study.sitting.Classes;
import vn.quantriet.study.sitting.Form;

/** Writing a class. */
@Pages
class ClassEditController {

    private final Campaigns campaigns;
    private final Classes classes;
    private final Desks desks;
    private final UnitPicker picker;
    private final Clock clock;
    private final Templates page;

    ClassEditController(
            Campaigns campaigns, Classes classes, Desks desks, UnitPicker picker, Clock clock, Templates page) {
        this.campaigns = campaigns;
        this.classes = classes;
        this.desks = desks;
        this.picker = picker;
        this.clock = clock;
        this.page = page;
    }

    @GetMapping("/hoc-tap/dot/{id}/lop/moi")
    JteModel blank(@PathVariable CampaignId id, @RequestParam MultiValueMap<String, String> typed, Frame frame) {
        frame.actor().require(Permission.CARRY_OUT);
        var form = typed.containsKey("hinh-thuc") ? new ClassForm(typed) : ClassForm.blank(LocalDate.now(clock));
        return page.studyClassEdit(frame, sheet(id, null, 0, form, frame));
    }

    @PostMapping("/hoc-tap/dot/{id}/lop")
    ResponseEntity<JteModel> plan(
            @PathVariable CampaignId id, @RequestParam MultiValueMap<String, String> fields, Frame frame) {
        frame.actor().require(Permission.CARRY_OUT);
        var form = new ClassForm(fields);
        try {
            var planned = classes.plan(id, form.plan(), frame.actor());
            return Redirect.to("/hoc-tap/lop/" + planned + (form.plan().form() == Form.DISCUSSION ? "#bien-ban" : ""));
        } catch (NotFound | NotAllowed outside) {
            throw outside;
        } catch (Refusal refusal) {
            return refused(sheet(id, null, 0, form, frame), refusal, frame);
        }
    }

    @GetMapping("/hoc-tap/lop/{id}/sua")
    JteModel edit(@PathVariable ClassId id, Frame frame) {
        var one = classes.get(id, frame.actor());
        if (!classes.isRunBy(one, frame.actor())) throw new NotAllowed();
        return page.studyClassEdit(frame, sheet(one.campaign(), id, one.version(), ClassForm.of(one.plan()), frame));
    }

    @PostMapping("/hoc-tap/lop/{id}")
    ResponseEntity<JteModel> change(
            @PathVariable ClassId id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> fields,
            Frame frame) {
        var form = new ClassForm(fields);
        var one = classes.get(id, frame.actor());
        if (!classes.isRunBy(one, frame.actor())) throw new NotAllowed();
        try {
            classes.change(id, version, form.plan(), frame.actor());
            return Redirect.to("/hoc-tap/lop/" + id);
        } catch (NotFound | NotAllowed outside) {
            throw outside;
        } catch (Refusal refusal) {
            return refused(sheet(one.campaign(), id, version, form, frame), refusal, frame);
        }
    }

    private ClassEditPage sheet(CampaignId campaign, @Nullable ClassId id, int version, ClassForm form, Frame frame) {
        var by = frame.actor();
        var chosen = form.text("pham-vi").matches("\\d{1,18}") ? UnitId.of(form.text("pham-vi")) : by.unit();
        return new ClassEditPage(
                id,
                version,
                form,
                campaigns.get(campaign, by),
                classes.headToday(by),
                desks.choices(campaign, by),
                picker.byId("pham-vi", List.of(chosen), form.text("pham-vi-tim"), by),
                null);
    }

    private ResponseEntity<JteModel> refused(ClassEditPage sheet, Refusal refusal, Frame frame) {
        return ResponseEntity.status(Answers.status(refusal)).body(page.studyClassEdit(frame, sheet.refused(refusal)));
    }
}
