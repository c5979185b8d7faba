package org.jobatlas.feedback;

/** What is kept beside lists of the meaning of the resumes that they were made for; it serves training alone. */
public interface SoughtMeanings {

    /** Deletes it from all lists of the asking seeker; the lists and what was answered stay. */
    void forget();
}
