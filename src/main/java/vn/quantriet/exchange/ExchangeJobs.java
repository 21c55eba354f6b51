package vn.quantriet.exchange;

import org.springframework.stereotype.Component;

/** The two kinds of work on a file. */
@Component
record ExchangeJobs(ReadJob reading, ApplyJob applying) {}
