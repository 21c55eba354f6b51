package vn.quantriet.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quantriet.access.TwoBranches.Sample;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Role;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.campaign.CampaignAudience;
import vn.quantriet.study.campaign.CampaignDraft;
import vn.quantriet.study.campaign.Campaigns;
import vn.quantriet.study.sitting.ClassPlan;
import vn.quantriet.study.sitting.Classes;
import vn.quantriet.study.sitting.Form;
import vn.quantriet.study.sitting.Setting;
import vn.quantriet.study.sitting.Speaking;

/** A campaign of each branch with a class that an officer of it is called to. */
@TestComponent
class Lessons {

    private static final int MEMBERS = 6;

    private final Campaigns campaigns;
    private final Classes classes;
    private final Handouts handouts;
    private final Exams exams;
    private final JdbcTemplate sql;
    private final Map<String, Long> here = new TreeMap<>();
    private final Map<String, Long> elsewhere = new TreeMap<>();

    Lessons(Campaigns campaigns, Classes classes, Handouts handouts, Exams exams, JdbcTemplate sql) {
        this.campaigns = campaigns;
        this.classes = classes;
        this.handouts = handouts;
        this.exams = exams;
        this.sql = sql;
    }

    /** By the names access-matrix.md uses. */
    Map<String, Sample> samples(String slug, String slugElsewhere) {
        make(slug, "bên này", TwoBranches.HERE, here);
        make(slugElsewhere, TwoBranches.MARK, TwoBranches.ELSEWHERE, elsewhere);
        var samples = new TreeMap<>(handouts.samples(slug, slugElsewhere));
        here.forEach((name, id) -> samples.put(name, new Sample("" + id, "" + elsewhere.get(name), "999999999")));
        samples.putAll(exams.samples(slug, slugElsewhere, Objects.requireNonNull(samples.get("campaign"))));
        return samples;
    }

    private void make(String slug, String name, String unit, Map<String, Long> made) {
        var by = handouts.actor(unit, Role.PROPAGANDA);
        var campaign = campaigns.create(draft(slug, name), by);
        campaigns.begin(campaign, 0, LocalDate.of(2026, 1, 2), by);
        var person = number(
                "select person_id from identity.account where username = ?", TwoBranches.username(unit, Role.OFFICER));
        made.put("campaign", campaign.value());
        made.put("learner", person);
        made.put("class", taught(campaign, name, by, person));
        made.put("self-study", alone(campaign, name, person));
        made.put("reflection-paper", written(campaign, name, person));
    }

    private long taught(CampaignId campaign, String name, Actor by, long person) {
        sql.update("""
                insert into study.learner (campaign_id, person_id, unit_id, audience, membership, paper_asked)
                values (?, ?, ?, ?, 'OFFICIAL', true)
                """, campaign.value(), person, by.unit().value(), MEMBERS);
        var began = Instant.parse("2026-02-01T01:00:00Z");
        var plan = new ClassPlan(
                "Lớp " + name,
                Form.CLASS,
                List.of(MEMBERS),
                null,
                null,
                null,
                new Setting(began, began.plusSeconds(7_200), "Hội trường " + name, "", false, null),
                new Speaking("", false, null, "Người dạy " + name, "bận họp", false));
        var id = classes.plan(campaign, plan, by);
        classes.convene(id, by);
        sql.update("insert into study.topic (class_id, n, question) values (?, 1, ?)", id.value(), "Chủ đề " + name);
        return id.value();
    }

    private long alone(CampaignId campaign, String name, long person) {
        return number("""
                insert into study.self_study
                    (campaign_id, person_id, statement, minutes, studied_on, file_name, media_type, content, at)
                values (?, ?, ?, 60, '2026-02-01', 'minh-chung.txt', 'text/plain', 'x', now()) returning id
                """, campaign.value(), person, "đọc " + name);
    }

    private long written(CampaignId campaign, String name, long person) {
        sql.update("""
                insert into paper.task (campaign_id, audience, questions, due_at, version)
                values (?, ?, array['Học được gì'], '2030-01-01', 1)
                """, campaign.value(), MEMBERS);
        var id = number("""
                insert into paper.paper (campaign_id, person_id, state, answers, saved_at, version)
                values (?, ?, 'HANDED_IN', array[?], now(), 1) returning id
                """, campaign.value(), person, "bài " + name);
        sql.update("""
                insert into paper.hand_in
                    (paper_id, attempt, questions, answers, file_name, media_type, content, words, sketch, at, late)
                values (?, 1, array['Học được gì'], array[?], 'bai.txt', 'text/plain', 'x', ?, '{}', now(), false)
                """, id, "bài " + name, "bài " + name);
        return id;
    }

    private long number(String statement, Object... values) {
        return Objects.requireNonNull(sql.queryForObject(statement, Long.class, values));
    }

    private static CampaignDraft draft(String slug, String name) {
        var audience = new CampaignAudience(
                MEMBERS,
                "can-bo-dang-vien-co-so",
                "",
                "nội dung " + name,
                "",
                CampaignAudience.Passing.ATTENDED,
                0,
                false,
                true);
        var starts = LocalDate.of(2026, 1, 1);
        return new CampaignDraft(
                "Đợt " + name, starts, LocalDate.of(2030, 12, 31), List.of(slug), List.of(audience), Map.of());
    }
}
