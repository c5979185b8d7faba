package org.jobatlas.recommendation.internal.band;

/** How the title of a job relates to the work that somebody held. */
enum KindOfWork {
    /** An occupation that was held: the same unit group of ISCO-08, or the same telling words. */
    HELD,
    /** Another occupation. */
    OTHER,
    /** No one occupation: a rank, as in "Director", teachers of every subject, or words that no list of titles knows. */
    VAGUE
}
