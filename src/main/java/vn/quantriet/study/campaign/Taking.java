package vn.quantriet.study.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.job.JobId;

/** The roster of a day, taken for a campaign as somebody saw it, by a job unless at once. */
public record Taking(int version, LocalDate day, @Nullable JobId job) {}
