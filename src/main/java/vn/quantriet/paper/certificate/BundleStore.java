package vn.quantriet.paper.certificate;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.job.JobId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.study.CampaignId;

/** Files of many certificates. */
@Component
class BundleStore {

    private final Database database;

    BundleStore(Database database) {
        this.database = database;
    }

    /** Made twice by the same job it is there once. */
    void keep(JobId job, CampaignId campaign, int certificates, byte[] content, Instant at, Actor by) {
        database.sql("""
                insert into paper.bundle (job_id, campaign_id, unit_id, certificates, content, at)
                values (:job, :campaign, :unit, :certificates, :content, :at)
                on conflict (job_id) do update set certificates = excluded.certificates, content = excluded.content
                """)
                .param("job", job.value())
                .param("campaign", campaign.value())
                .param("unit", by.unit().value())
                .param("certificates", certificates)
                .param("content", content)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<byte[]> find(JobId job, Actor by) {
        return database.sql("select content from paper.bundle where job_id = :job and unit_id = :unit")
                .param("job", job.value())
                .param("unit", by.unit().value())
                .query((row, _) -> row.getBytes("content"))
                .optional();
    }

    void forget(Instant before) {
        database.sql("delete from paper.bundle where at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
