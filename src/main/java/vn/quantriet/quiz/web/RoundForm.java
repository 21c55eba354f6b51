package vn.quantriet.quiz.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.quantriet.quiz.bank.Difficulty;
import vn.quantriet.quiz.round.Counting;
import vn.quantriet.quiz.round.OnlineQuiz;
import vn.quantriet.quiz.round.Part;
import vn.quantriet.quiz.round.Purpose;
import vn.quantriet.quiz.round.RoundDraft;
import vn.quantriet.quiz.round.RoundTimesWrong;
import vn.quantriet.quiz.round.Rules;
import vn.quantriet.quiz.round.RulesWrong;
import vn.quantriet.shell.DayField;
import vn.quantriet.study.CampaignId;

/** A quiz as it was typed; there is always room for two parts more. */
public record RoundForm(MultiValueMap<String, String> fields) {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    static RoundForm fresh(MultiValueMap<String, String> known) {
        var fields = new LinkedMultiValueMap<>(known);
        fields.set("phut", "20");
        fields.set("so-lan", "2");
        fields.set("dat", "50");
        fields.set("moi-trang", "5");
        fields.set("mo-gio", "07:00");
        fields.set("dong-gio", "22:00");
        return new RoundForm(fields);
    }

    static RoundForm of(OnlineQuiz round) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.set("ten", round.name());
        fields.set("van-ban", round.slug());
        switch (round.purpose()) {
            case Purpose.Duty(var campaign, var audiences) -> {
                fields.set("dot", campaign.toString());
                audiences.forEach(n -> fields.add("doi-tuong", n.toString()));
            }
            case Purpose.Contest(var guess) -> fields.set("du-doan", guess);
        }
        put(fields, "mo", round.opens());
        put(fields, "dong", round.closes());
        put(fields, round.rules());
        for (var part : round.parts()) put(fields, part);
        return new RoundForm(fields);
    }

    private static void put(MultiValueMap<String, String> fields, String what, Instant when) {
        var here = when.atZone(HERE);
        fields.set(what + "-ngay", DayField.write(here.toLocalDate()));
        fields.set(what + "-gio", TIME.format(here));
    }

    private static void put(MultiValueMap<String, String> fields, Rules rules) {
        fields.set("phut", Integer.toString(rules.minutes()));
        fields.set("so-lan", Integer.toString(rules.attempts()));
        fields.set("cach-tinh", rules.counting().name());
        if (rules.partly()) fields.set("mot-phan", "co");
        fields.set("dat", Integer.toString(rules.passMark()));
        fields.set("moi-trang", Integer.toString(rules.perPage()));
    }

    private static void put(MultiValueMap<String, String> fields, Part part) {
        var difficulty = part.difficulty();
        fields.add("chu-de", part.topic());
        fields.add("do-kho", difficulty == null ? "" : difficulty.name());
        fields.add("so-cau", Integer.toString(part.questions()));
        fields.add("diem", Integer.toString(part.points()));
    }

    RoundDraft draft() {
        return new RoundDraft(text("ten"), text("van-ban"), purpose(), moment("mo"), moment("dong"), rules(), parts());
    }

    private Purpose purpose() {
        var campaign = campaign();
        if (campaign == null) return new Purpose.Contest(text("du-doan"));
        return new Purpose.Duty(
                campaign,
                all("doi-tuong").stream()
                        .filter(n -> n.matches("\\d{1,4}"))
                        .map(Integer::valueOf)
                        .toList());
    }

    public @Nullable CampaignId campaign() {
        return text("dot").matches("\\d{1,18}") ? CampaignId.of(text("dot")) : null;
    }

    private Rules rules() {
        return new Rules(
                number(text("phut")),
                number(text("so-lan")),
                counting(),
                !text("mot-phan").isEmpty(),
                number(text("dat")),
                number(text("moi-trang")));
    }

    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (var n = 0; n < all("so-cau").size(); n++) {
            if (at("so-cau", n).isBlank()) continue;
            var points = at("diem", n).isBlank() ? 1 : number(at("diem", n));
            parts.add(new Part(at("chu-de", n), difficulty(at("do-kho", n)), number(at("so-cau", n)), points));
        }
        return parts;
    }

    private static @Nullable Difficulty difficulty(String name) {
        for (var difficulty : Difficulty.values()) if (difficulty.name().equals(name)) return difficulty;
        return null;
    }

    private static int number(String typed) {
        if (!typed.strip().matches("\\d{1,4}")) throw new RulesWrong();
        return Integer.parseInt(typed.strip());
    }

    @Nullable
    Instant moment(String what) {
        var day = DayField.read(text(what + "-ngay"));
        if (day == null) return null;
        try {
            var typed = text(what + "-gio").replace('h', ':').replace('.', ':');
            return day.atTime(LocalTime.parse(typed.matches("\\d:.*") ? "0" + typed : typed))
                    .atZone(HERE)
                    .toInstant();
        } catch (DateTimeException e) {
            throw new RoundTimesWrong();
        }
    }

    public Counting counting() {
        for (var counting : Counting.values()) if (counting.name().equals(text("cach-tinh"))) return counting;
        return Counting.BEST;
    }

    public List<Integer> rows() {
        return IntStream.range(0, Math.max(3, all("so-cau").size() + 2)).boxed().toList();
    }

    public String at(String field, int n) {
        return n < all(field).size() ? all(field).get(n) : "";
    }

    public String text(String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed.strip();
    }

    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }
}
