package vn.quantriet.study.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.quantriet.shared.UnitId;
import vn.quantriet.shell.DayField;
import vn.quantriet.study.ClassId;
import vn.quantriet.study.sitting.ClassPlan;
import vn.quantriet.study.sitting.ClassTimeWrong;
import vn.quantriet.study.sitting.Form;
import vn.quantriet.study.sitting.Setting;
import vn.quantriet.study.sitting.Speaking;

/** A class as it was typed. */
public record ClassForm(MultiValueMap<String, String> fields) {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    static ClassForm blank(LocalDate day) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.set("hinh-thuc", Form.CLASS.name());
        fields.set("ngay", DayField.write(day));
        fields.set("tu", "08:00");
        fields.set("den", "11:00");
        fields.set("truyen-dat", "bi-thu");
        return new ClassForm(fields);
    }

    static ClassForm of(ClassPlan plan) {
        var fields = new LinkedMultiValueMap<String, String>();
        var setting = plan.setting();
        var speaking = plan.speaking();
        var starts = setting.starts().atZone(HERE);
        fields.set("ten", plan.name());
        fields.set("hinh-thuc", plan.form().name());
        plan.audiences().forEach(n -> fields.add("doi-tuong", Integer.toString(n)));
        if (plan.scope() != null) fields.set("pham-vi", plan.scope().toString());
        if (plan.parent() != null) fields.set("hoi-nghi", plan.parent().toString());
        if (plan.makesUpFor() != null) fields.set("bu-cho", plan.makesUpFor().toString());
        fields.set("ngay", DayField.write(starts.toLocalDate()));
        fields.set("tu", TIME.format(starts));
        fields.set("den", TIME.format(setting.ends().atZone(HERE)));
        fields.set("dia-diem", setting.place());
        fields.set("phong", setting.room());
        if (setting.online()) fields.set("truc-tuyen", "co");
        if (setting.capacity() != null)
            fields.set("suc-chua", setting.capacity().toString());
        fields.set("chu-tri", speaking.chair());
        fields.set("truyen-dat", speaking.byHead() ? "bi-thu" : "khac");
        if (!speaking.byHead()) fields.set("nguoi-truyen-dat", speaking.presenter());
        fields.set("ly-do", speaking.reason());
        if (speaking.reporterWanted()) fields.set("bao-cao-vien", "co");
        return new ClassForm(fields);
    }

    ClassPlan plan() {
        return new ClassPlan(
                text("ten"),
                form(),
                all("doi-tuong").stream()
                        .filter(n -> n.matches("\\d{1,4}"))
                        .map(Integer::valueOf)
                        .sorted()
                        .toList(),
                has("pham-vi") ? UnitId.of(text("pham-vi")) : null,
                classId("hoi-nghi"),
                form() == Form.MAKE_UP ? classId("bu-cho") : null,
                setting(),
                new Speaking(
                        text("chu-tri"),
                        !text("truyen-dat").equals("khac"),
                        null,
                        text("nguoi-truyen-dat"),
                        text("ly-do"),
                        has("bao-cao-vien")));
    }

    private Form form() {
        for (var form : Form.values()) if (form.name().equals(text("hinh-thuc"))) return form;
        return Form.CLASS;
    }

    private @Nullable ClassId classId(String field) {
        return text(field).matches("\\d{1,18}") ? ClassId.of(text(field)) : null;
    }

    private Setting setting() {
        return new Setting(moment("tu"), moment("den"), text("dia-diem"), text("phong"), has("truc-tuyen"), capacity());
    }

    private Instant moment(String field) {
        var day = DayField.read(text("ngay"));
        if (day == null) throw new ClassTimeWrong();
        try {
            var typed = text(field).replace('h', ':').replace('.', ':');
            return day.atTime(LocalTime.parse(typed.matches("\\d:.*") ? "0" + typed : typed))
                    .atZone(HERE)
                    .toInstant();
        } catch (DateTimeException e) {
            throw new ClassTimeWrong();
        }
    }

    private @Nullable Integer capacity() {
        var typed = text("suc-chua").replace(".", "");
        if (typed.isEmpty()) return null;
        if (!typed.matches("[1-9]\\d{0,5}")) throw new vn.quantriet.study.attendance.NumberWrong();
        return Integer.valueOf(typed);
    }

    public String text(String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed.strip();
    }

    public boolean has(String field) {
        return !text(field).isEmpty();
    }

    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }
}
