package org.jobatlas.feedback;

/** The vectors of the resumes that lists were made for, kept beside the lists for training alone. */
public interface SoughtMeanings {

    /** Deletes it from all lists of the asking seeker; the lists and what was answered stay. */
    void forget();
}
