package vn.quantriet.bench;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quantriet.QuanTriet;
import vn.quantriet.embedded.EmbeddedDatabase;
import vn.quantriet.organization.UnitPicker;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;

/** Finding units by what somebody types, in a city of 10,000: rare words and those that thousands of units share. */
final class PickerBench {

    private static final List<String> TYPED =
            List.of("hồng bàng", "hong bang", "HP.303", "chi bo", "to dan pho 1", "x");

    private PickerBench() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedDatabase.start(Files.createTempDirectory("bench-picker")).pointSpringHere();
        var application = SpringApplication.run(
                QuanTriet.class, "--server.port=0", "--quantriet.sample=full", "--logging.level.vn.quantriet=warn");
        var root = application
                .getBean(JdbcTemplate.class)
                .queryForObject("select id from organization.published_unit where parent_id is null", Long.class);
        var actor =
                new Actor(new AccountId(1), "Bench", new UnitId(root == null ? 0 : root), "Bench", Set.of(Role.OFFICE));
        var picker = application.getBean(UnitPicker.class);
        var rounds = Arrays.asList(arguments).contains("--quick") ? 11 : 51;
        var verdict = new Verdict("picker");
        for (var typed : TYPED) verdict.atMost("ms «" + typed + "»", median(picker, typed, actor, rounds), 60);
        verdict.end();
    }

    private static double median(UnitPicker picker, String typed, Actor actor, int rounds) {
        for (var n = 0; n < 10; n++) picker.find(typed, actor);
        var times = new double[rounds];
        for (var n = 0; n < rounds; n++) {
            var start = System.nanoTime();
            picker.find(typed, actor);
            times[n] = (System.nanoTime() - start) / 1e6;
        }
        return Verdict.median(times);
    }
}
