package vn.quantriet.sample.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.quantriet.paper.PaperId;
import vn.quantriet.paper.marking.Marking;
import vn.quantriet.paper.marking.Round;
import vn.quantriet.paper.setting.PaperTask;
import vn.quantriet.paper.setting.Settings;
import vn.quantriet.paper.writing.Writing;
import vn.quantriet.shared.Actor;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.campaign.CampaignAudience;

/** Papers on two questions: some handed in, one marked, one given back to be written again. */
@Component
class SamplePapers {

    private static final String FILE = "/vn/quantriet/sample/thu-hoach-mau.txt";
    private static final List<String> QUESTIONS = List.of(
            "Đồng chí tâm đắc nhất nội dung nào của Nghị quyết? Vì sao?",
            "Bản thân và chi bộ của đồng chí sẽ làm gì để thực hiện Chỉ thị?");
    private static final List<String> WRITING = List.of("dangvien", "bithu", "canbo.quantoan");

    private final Settings settings;
    private final Writing writing;
    private final Marking marking;
    private final SampleActors actors;
    private final Clock clock;

    SamplePapers(Settings settings, Writing writing, Marking marking, SampleActors actors, Clock clock) {
        this.settings = settings;
        this.writing = writing;
        this.marking = marking;
        this.actors = actors;
        this.clock = clock;
    }

    void ask(CampaignId campaign, List<CampaignAudience> audiences) {
        var due = clock.instant().plus(Duration.ofDays(60));
        var guidance = "Viết bằng lời của mình, nêu việc cụ thể ở nơi công tác và nơi cư trú.";
        for (var audience : audiences)
            settings.ask(campaign, new PaperTask(audience.n(), QUESTIONS, guidance, due, 0), actors.as("tuyengiao"));
    }

    void write(CampaignId campaign) {
        var texts = texts();
        for (var n = 0; n < WRITING.size(); n++)
            handIn(campaign, texts.subList(2 * n, 2 * n + 2), actors.as(WRITING.get(n)));
        var good = paper(campaign, "dangvien");
        marking.mark(good, 1, Round.FIRST, 1, "Liên hệ sát với khu dân cư, việc làm có ngày giờ.", actors.as("bithu"));
        var vague = paper(campaign, "bithu");
        marking.sendBack(vague, 1, "Phần hai cần nêu rõ ai làm và xong lúc nào.", actors.as("canbo.quantoan"));
    }

    private void handIn(CampaignId campaign, List<String> answers, Actor who) {
        writing.handIn(campaign, writing.sheet(campaign, who).version(), answers, null, who);
    }

    private PaperId paper(CampaignId campaign, String writer) {
        return Objects.requireNonNull(writing.sheet(campaign, actors.as(writer)).paper())
                .id();
    }

    private static List<String> texts() {
        try (var stream = SamplePapers.class.getResourceAsStream(FILE)) {
            if (stream == null) throw new IllegalStateException(FILE + " is missing");
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
