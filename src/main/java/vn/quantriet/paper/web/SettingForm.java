package vn.quantriet.paper.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.quantriet.paper.setting.DueMissing;
import vn.quantriet.paper.setting.Mark;
import vn.quantriet.paper.setting.PaperTask;
import vn.quantriet.paper.setting.Scale;
import vn.quantriet.paper.setting.ScaleWrong;
import vn.quantriet.shell.DayField;
import vn.quantriet.study.PaperMarks;

/** Questions of one audience, or the scale, as they were typed. */
public record SettingForm(MultiValueMap<String, String> fields) {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59, 59);

    static SettingForm of(PaperTask task) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.set("cau-hoi", String.join("\n", task.questions()));
        fields.set("huong-dan", task.guidance());
        fields.set("han", DayField.write(LocalDate.ofInstant(task.due(), HERE)));
        fields.set("version", Integer.toString(task.version()));
        return new SettingForm(fields);
    }

    static SettingForm of(Scale scale) {
        var fields = new LinkedMultiValueMap<String, String>();
        for (var mark : scale.marks()) {
            fields.set("muc-" + mark.place(), mark.name());
            if (mark.passes()) fields.set("dat-" + mark.place(), "co");
        }
        fields.set("mau", Integer.toString(scale.sampleShare()));
        fields.set("version", Integer.toString(scale.version()));
        return new SettingForm(fields);
    }

    static SettingForm due(LocalDate day) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.set("han", DayField.write(day));
        fields.set("version", "0");
        return new SettingForm(fields);
    }

    /** One question a line; until the end of the day. */
    PaperTask task(int audience) {
        var questions = text("cau-hoi")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        var day = DayField.read(text("han"));
        if (day == null) throw new DueMissing();
        return new PaperTask(audience, questions, text("huong-dan"), endOf(day), version());
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(LAST_MINUTE).atZone(HERE).toInstant();
    }

    /** Fields left empty are no marks. */
    Scale scale() {
        var marks = new ArrayList<Mark>();
        for (var place : places())
            if (!text("muc-" + place).isEmpty())
                marks.add(new Mark(marks.size() + 1, text("muc-" + place), has("dat-" + place)));
        var share = text("mau").replace("%", "").strip();
        if (!share.matches("\\d{1,3}")) throw new ScaleWrong();
        return new Scale(marks, Integer.parseInt(share), version());
    }

    private int version() {
        return text("version").matches("\\d{1,9}") ? Integer.parseInt(text("version")) : 0;
    }

    public static List<Integer> places() {
        return IntStream.rangeClosed(1, PaperMarks.MOST).boxed().toList();
    }

    public String text(String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed.strip();
    }

    public boolean has(String field) {
        return !text(field).isEmpty();
    }
}
