package org.jobatlas.hiring;

import java.time.LocalDate;
import java.util.UUID;

/** An application that a seeker sent elsewhere and noted here; nobody else sees it. */
public record OutsideApplication(
        UUID id, String title, String employer, String address, LocalDate appliedOn, Status status, String note) {

    /** Where it stands, as the seeker notes it. */
    public enum Status {
        APPLIED,
        INTERVIEW,
        OFFER,
        DECLINED,
        WITHDRAWN
    }
}
