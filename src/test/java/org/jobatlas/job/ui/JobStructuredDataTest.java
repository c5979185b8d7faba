package org.jobatlas.job.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.PostingFacts;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.PayPeriod;
import org.jobatlas.shared.PayRange;
import org.jobatlas.shared.Place;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JobStructuredDataTest {

    private final PostingDetails posting = new PostingDetails(
            new PostingId(new UUID(1, 2)),
            PostingStatus.PUBLISHED,
            "portal",
            null,
            PostingFacts.titled("Nurse")
                    .employer("Lund Clinics")
                    .places(List.of(new Place("Lund", "Skåne", "SE", null)))
                    .remote(RemoteKind.REMOTE)
                    .employmentType(EmploymentType.CONTRACT)
                    .pay(new PayRange(BigDecimal.valueOf(30_000), BigDecimal.valueOf(36_000), "SEK", PayPeriod.MONTH))
                    .language(Language.ENGLISH)
                    .field("health")
                    .build(),
            "<p>Care.</p></script><script>alert(1)</script>",
            Instant.parse("2026-11-01T10:00:00Z"),
            Instant.parse("2026-12-01T10:00:00Z"),
            null);

    @Test
    void saysWhatSearchEnginesAskFor() {
        JsonNode job = new JsonMapper().readTree(JobStructuredData.of(posting, "https://jobs.example/jobs/1"));
        assertThat(job.at("/@type").asString()).isEqualTo("JobPosting");
        assertThat(job.at("/title").asString()).isEqualTo("Nurse");
        assertThat(job.at("/datePosted").asString()).isEqualTo("2026-11-01");
        assertThat(job.at("/validThrough").asString()).isEqualTo("2026-12-01T10:00:00Z");
        assertThat(job.at("/hiringOrganization/name").asString()).isEqualTo("Lund Clinics");
        assertThat(job.at("/employmentType").asString()).isEqualTo("CONTRACTOR");
        assertThat(job.at("/jobLocationType").asString()).isEqualTo("TELECOMMUTE");
        assertThat(job.at("/jobLocation/0/address/addressLocality").asString()).isEqualTo("Lund");
        assertThat(job.at("/baseSalary/value/unitText").asString()).isEqualTo("MONTH");
        assertThat(job.at("/baseSalary/value/maxValue").asInt()).isEqualTo(36_000);
    }

    @Test
    void nothingInItCanEndTheScriptElement() {
        assertThat(JobStructuredData.of(posting, "https://jobs.example/jobs/1")).doesNotContain("<");
    }

    @Test
    void onlyThePathOfAPostingNamesOne() {
        assertThat(JobAddress.inPath("/jobs/abc")).contains("abc");
        assertThat(JobAddress.inPath("/jobs/abc/def")).isEmpty();
        assertThat(JobAddress.inPath("/search")).isEmpty();
        assertThat(JobAddress.parse("not-an-id")).isEmpty();
    }
}
