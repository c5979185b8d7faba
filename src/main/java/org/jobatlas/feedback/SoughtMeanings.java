package org.jobatlas.feedback;

/** Vectors of the resumes that lists were made for, kept only for training. */
public interface SoughtMeanings {

    /** Deletes them from all lists of the current seeker; the lists and answers stay. */
    void forget();
}
