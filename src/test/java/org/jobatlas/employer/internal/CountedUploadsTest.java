package org.jobatlas.employer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jobatlas.employer.CompanyId;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class CountedUploadsTest {

    private final CompanyId company = new CompanyId(new UUID(0, 1));
    private final CompanyId another = new CompanyId(new UUID(0, 2));
    private final OwnCompanies own = mock(OwnCompanies.class);
    private final Clock clock = mock(Clock.class);
    private final CountedUploads uploads = new CountedUploads(own, clock);
    private Instant now = Instant.EPOCH;

    private long allowed(CompanyId of, int tries) {
        when(clock.millis()).thenReturn(now.toEpochMilli());
        return IntStream.range(0, tries).filter(_ -> uploads.allow(of)).count();
    }

    @Test
    void aCompanyBringsInSoManyFilesAnHourAndAnotherIsNotMeant() {
        assertThat(allowed(company, 100)).isEqualTo(CountedUploads.IN_AN_HOUR);
        assertThat(allowed(another, 1)).isEqualTo(1);
    }

    @Test
    void anHourLaterThereAreMoreAndInADayNotMoreThanThatOfADay() {
        long all = 0;
        for (int hour = 0; hour < 6; hour++) {
            all += allowed(company, 100);
            now = now.plus(Duration.ofHours(1));
        }
        assertThat(all).isBetween((long) CountedUploads.IN_A_DAY, CountedUploads.IN_A_DAY + 30L);
    }

    @Test
    void nobodyUsesUpWhatAnotherCompanyMay() {
        when(own.asMember(company)).thenThrow(new AccessDeniedException("not theirs"));
        assertThatThrownBy(() -> allowed(company, 1)).isInstanceOf(AccessDeniedException.class);
        org.mockito.Mockito.reset(own);
        assertThat(allowed(company, 100)).isEqualTo(CountedUploads.IN_AN_HOUR);
    }
}
