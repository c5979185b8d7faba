package org.jobatlas.recommendation.internal.band;

/** How the title of a job relates to the work that somebody held. */
enum KindOfWork {
    /** An occupation that was held: the same unit group of ISCO-08. */
    HELD,
    /** Another occupation. */
    OTHER,
    /** No occupation: a rank, as in "Director", or words that no list of titles knows. */
    VAGUE
}
