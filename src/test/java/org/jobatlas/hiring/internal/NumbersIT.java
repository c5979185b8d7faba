package org.jobatlas.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.HiringNumbers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class NumbersIT extends HiringCase {

    @Autowired
    private HiringNumbers numbers;

    @Test
    void whereApplicantsCameFromIsCountedOverTheSameDaysAsEverythingBesideIt() {
        ApplicationId id = applied();
        asRecruiter();
        assertThat(numbers.of(posting).appliedFrom()).containsEntry("DIRECT", 1);
        assertThat(numbers.of(posting).days().getLast().applied()).isEqualTo(1);
        database.sql("update job_application set applied_at = applied_at - interval '40 days' where id = ?")
                .param(id.value())
                .update();
        assertThat(numbers.of(posting).appliedFrom()).isEmpty();
        assertThat(numbers.of(posting).days().stream()
                        .mapToInt(HiringNumbers.Day::applied)
                        .sum())
                .isZero();
    }
}
