package org.jobatlas.hiring;

import java.time.LocalDate;
import java.util.UUID;

/** An application that a seeker sent elsewhere and recorded here; visible only to the seeker. */
public record OutsideApplication(
        UUID id, String title, String employer, String address, LocalDate appliedOn, Status status, String note) {

    /** Its state, as recorded by the seeker. */
    public enum Status {
        APPLIED,
        INTERVIEW,
        OFFER,
        DECLINED,
        WITHDRAWN
    }
}
